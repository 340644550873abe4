//! Does what the list of mailboxes asks for.

use std::sync::{Arc, Weak};
use std::time::Duration;

use super::list::SharedList;
use super::looking_after::{Manner, Seen, look_after};
use super::{Inner, Session};
use crate::mailboxes::{Change, MailboxList};
use crate::ports::{KeychainFault, PersonFault};
use crate::wizard::{Copied, Errand, Event, ListTrouble, News};

/// Between two looks whether a mailbox is due, while the list stands open.
const HOUR: Duration = Duration::from_secs(60 * 60);

impl Session {
    pub(super) fn run_errand(&self, errand: Errand) {
        let ports = &self.inner.setting.ports;
        match errand {
            Errand::Read => self.with_list(SharedList::read),
            Errand::Change(change) => self.with_list(|list| list.change(change)),
            Errand::LookAfter { all } => self.look_after(all),
            Errand::Load { request, key } => {
                let keychain = ports.keychain.clone();
                let loaded = move |result| Event::Mailboxes(News::Loaded { request, result });
                self.on_a_thread(loaded(Err(KeychainFault::Failed)), move || {
                    loaded(keychain.load(&key, crate::ports::Asking::MayPrompt))
                });
            }
            Errand::CheckPerson { request } => {
                let person = ports.person.clone();
                // A Mac puts its own beginning before it.
                let mac = cfg!(target_os = "macos");
                let reason = if mac { "mailbox-person-reason-mac" } else { "mailbox-person-reason" };
                let reason = self.state().texts.say(reason);
                let checked = move |result| Event::Mailboxes(News::PersonChecked { request, result });
                self.on_a_thread(checked(Err(PersonFault::Unavailable)), move || checked(person.check(&reason)));
            }
            Errand::CopyCode { row, code } => self.copy_code(Copied::MailboxRow(row), code),
            Errand::Forget { key, kept, remind } => {
                let (keychain, session) = (ports.keychain.clone(), self.clone());
                let forgotten = |key, result| Event::Mailboxes(News::Forgotten { key, result });
                let failed = forgotten(key.clone(), Err(KeychainFault::Failed));
                self.on_a_thread(failed, move || {
                    // Also where nothing is known of it: a keychain may have been closed when it was asked. Where there
                    // is none, nothing can lie in it.
                    let result = match keychain.forget(&key) {
                        Err(KeychainFault::NoBus | KeychainFault::Missing | KeychainFault::Failed) if !kept => Ok(()),
                        result => result,
                    };
                    if result.is_ok() {
                        let change = Change::Forgotten { key: key.clone(), remind };
                        session.with_list(|list| list.change(change));
                    }
                    forgotten(key, result)
                });
            }
        }
    }

    /// Does something with the list after everything else that is to be done with it, and tells how it is then.
    fn with_list(&self, work: impl FnOnce(&SharedList) -> Result<MailboxList, ListTrouble> + Send + 'static) {
        let (session, list) = (self.clone(), SharedList::of(&self.inner.setting));
        self.inner.list.then(move || session.tell_of_mailboxes(News::List(work(&list))));
    }

    fn tell_of_mailboxes(&self, news: News) {
        self.take(Event::Mailboxes(news));
    }

    fn look_after(&self, all: bool) {
        let session = self.clone();
        self.inner.runtime.spawn(async move {
            // One round at a time; a quiet one is left out while another is under way.
            let round = &session.inner.round;
            let _round = if all {
                round.lock().await
            } else {
                match round.try_lock() {
                    Ok(round) => round,
                    Err(_) => return,
                }
            };
            let list = SharedList::of(&session.inner.setting);
            let teller = session.clone();
            let tell = move |seen| teller.tell_what_was_seen(seen);
            let manner = if all { Manner::OnRequest } else { Manner::Quietly };
            let ended = look_after(&list, &session.inner.setting.network, manner, &tell).await;
            if let Err(trouble) = ended {
                session.tell_of_mailboxes(News::List(Err(trouble)));
            }
            if all {
                session.tell_of_mailboxes(News::AllTested);
            }
        });
    }

    fn tell_what_was_seen(&self, seen: Seen) {
        match seen {
            Seen::Looking(key) => self.tell_of_mailboxes(News::LookingAfter(Some(key))),
            Seen::Ended { key, died, list, .. } => {
                self.tell_of_mailboxes(News::LookingAfter(None));
                self.tell_of_mailboxes(News::List(list));
                if died {
                    self.tell_of_mailboxes(News::Died(key));
                }
            }
            Seen::Keychain(fault) => self.tell_of_mailboxes(News::NotLookedAfter(fault)),
        }
    }

    /// Says each hour that it is time to look; ends with the session.
    pub(super) fn tell_the_hours(inner: &Arc<Inner>) {
        let weak: Weak<Inner> = Arc::downgrade(inner);
        inner.runtime.spawn(async move {
            loop {
                tokio::time::sleep(HOUR).await;
                let Some(inner) = weak.upgrade() else { return };
                Session { inner }.tell_of_mailboxes(News::TimeToLook);
            }
        });
    }
}
