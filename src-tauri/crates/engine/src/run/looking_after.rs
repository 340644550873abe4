//! Tests mailboxes of the list one by one: all of them since a person asked for it, or quietly those that are due.
//!
//! Quietly means: nothing appears, nothing is sent on a network on which the mailbox was not seen working, and no mailbox
//! is looked at more often than once a day, however many programs look.

use std::sync::Arc;
use std::thread;
use std::time::Duration;

use tokio::sync::oneshot;

use super::list::SharedList;
use super::now;
use crate::check::{Controls, Network, run_check};
use crate::fault::guarded;
use crate::mailboxes::{Change, LastCheck, MailboxList, MailboxRecord, MailboxState, is_due};
use crate::ports::{Asking, KeychainFault, MailboxKey};
use crate::wizard::{ListTrouble, check_of_record, learned, record_is_permitted};

/// Between two mailboxes: nobody waits, and no provider sees a burst.
const PACE: Duration = Duration::from_secs(2);

/// How mailboxes are looked after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// Those that are due, if that is switched on; the keychain may not ask anything.
    Quietly,
    /// All, at a person's word; the keychain may ask.
    OnRequest,
}

/// What is told on the way.
#[derive(Debug)]
pub enum Seen {
    /// A mailbox is being tested.
    Looking(MailboxKey),
    /// It was tested, or not: then nothing is known.
    Ended {
        /// Which.
        key: MailboxKey,
        /// How it ended.
        check: Option<LastCheck>,
        /// Whether its code worked before, and is refused now.
        died: bool,
        /// The list after it.
        list: Result<MailboxList, ListTrouble>,
    },
    /// The keychain did not let a mailbox be tested.
    Keychain(KeychainFault),
}

/// Tests mailboxes one by one, and tells of each.
///
/// # Errors
///
/// The list cannot be read.
pub async fn look_after(
    list: &SharedList,
    network: &Network,
    manner: Manner,
    tell: &(dyn Fn(Seen) + Send + Sync),
) -> Result<(), ListTrouble> {
    let here = identity(list).await;
    if manner == Manner::Quietly && here.is_none() {
        return Ok(());
    }
    let known = read(list).await?;
    if manner == Manner::Quietly && !known.recheck {
        return Ok(());
    }
    let permitted = |one: &MailboxRecord| record_is_permitted(&list.policy, list.catalogue, one);
    let wanted = |one: &MailboxRecord| {
        one.can_be_tested() && permitted(one) && (manner == Manner::OnRequest || is_due_here(one, &here))
    };
    let mut later = false;
    for record in known.mailboxes.into_iter().filter(wanted) {
        if std::mem::replace(&mut later, true) {
            tokio::time::sleep(PACE).await;
        }
        // A computer that slept or was carried away meanwhile stands in another network by now.
        let look = Look { list, network, manner, here: identity(list).await, tell };
        if let Err(fault) = look.at(record).await {
            if manner == Manner::OnRequest {
                tell(Seen::Keychain(fault));
            }
            if is_of_all(fault) {
                break;
            }
        }
    }
    Ok(())
}

/// The network that this computer is in now.
async fn identity(list: &SharedList) -> Option<String> {
    let place = list.ports.network_place.clone();
    on_a_thread(move || place.identity()).await.flatten()
}

/// Whether the keychain would say the same of every mailbox.
fn is_of_all(fault: KeychainFault) -> bool {
    use KeychainFault::{Dismissed, Locked, Missing, NoBus};
    matches!(fault, NoBus | Missing | Locked | Dismissed)
}

fn is_due_here(record: &MailboxRecord, here: &Option<String>) -> bool {
    let last = record.looked_at.max(Some(record.proven_at)).max(record.last.map(|last| last.at));
    // What is refused already would only be refused once more.
    let known_dead = record.state() == MailboxState::Died;
    !known_dead && is_due(now(), last) && here.as_ref().is_some_and(|here| record.networks.contains(here))
}

struct Look<'a> {
    list: &'a SharedList,
    network: &'a Network,
    manner: Manner,
    here: Option<String>,
    tell: &'a (dyn Fn(Seen) + Send + Sync),
}

impl Look<'_> {
    async fn at(&self, record: MailboxRecord) -> Result<(), KeychainFault> {
        if self.manner == Manner::Quietly && !self.claim(&record).await {
            return Ok(());
        }
        let asking = if self.manner == Manner::Quietly { Asking::Quietly } else { Asking::MayPrompt };
        let (keychain, key) = (self.list.ports.keychain.clone(), record.key.clone());
        let loaded = on_a_thread(move || keychain.load(&key, asking)).await;
        let Some((account, code)) = loaded.unwrap_or(Err(KeychainFault::Failed))? else {
            // Quietly, not everywhere is looked: what is not found then may be there all the same.
            if self.manner == Manner::OnRequest {
                let change = Change::NotKept { key: record.key.clone(), set_up_at: record.set_up_at };
                self.ended(&record, None, Some(change)).await;
            }
            return Ok(());
        };
        let SharedList { catalogue, practice, .. } = self.list;
        let plan = check_of_record(catalogue, *practice, &record, account, &code);
        // What may not be sent there is not; its own page says why, once it is opened and tested.
        let Some(plan) = plan else { return Ok(()) };
        (self.tell)(Seen::Looking(record.key.clone()));
        let verdict = run_check(plan, code, self.network.clone(), Controls::default(), Arc::new(|_| {})).await;
        let check = learned(&verdict, now()).filter(|check| self.is_news(check));
        let change = check.map(|check| Change::Checked {
            key: record.key.clone(),
            set_up_at: record.set_up_at,
            check,
            network: self.here.clone(),
        });
        self.ended(&record, check, change).await;
        Ok(())
    }

    /// Notes down that it is looked at, unless another program has done so meanwhile.
    async fn claim(&self, record: &MailboxRecord) -> bool {
        let (list, key, here) = (self.list.clone(), record.key.clone(), self.here.clone());
        let claimed = on_a_thread(move || {
            let change = Change::Looking { key: key.clone(), at: now() };
            let still = |list: &MailboxList| {
                list.recheck && list.mailboxes.iter().any(|one| one.key == key && is_due_here(one, &here))
            };
            list.change_if(&change, still)
        });
        // Where it cannot be noted down, it would be looked at again and again.
        matches!(claimed.await, Some(Ok((_, true))))
    }

    /// A network that is in the way today is no news of the mailbox, where nobody asked.
    fn is_news(&self, check: &LastCheck) -> bool {
        self.manner == Manner::OnRequest || !check.cause.is_some_and(|cause| cause.is_of_this_network())
    }

    async fn ended(&self, record: &MailboxRecord, check: Option<LastCheck>, change: Option<Change>) {
        let list = self.list.clone();
        let list = match change {
            Some(change) => on_a_thread(move || list.change(change)).await,
            None => on_a_thread(move || list.read()).await,
        };
        let after = MailboxRecord { last: check, ..record.clone() };
        let died = after.state() == MailboxState::Died && record.state() != MailboxState::Died;
        let list = list.unwrap_or(Err(ListTrouble::NotRead));
        (self.tell)(Seen::Ended { key: record.key.clone(), check, died, list });
    }
}

async fn read(list: &SharedList) -> Result<MailboxList, ListTrouble> {
    let list = list.clone();
    on_a_thread(move || list.read()).await.unwrap_or(Err(ListTrouble::NotRead))
}

/// Runs something that may block on a thread of its own, which nothing waits for at the end of the program; `None` where
/// it panicked.
async fn on_a_thread<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    let (sender, receiver) = oneshot::channel();
    thread::spawn(move || {
        if let Ok(done) = guarded(work) {
            let _ = sender.send(done);
        }
    });
    receiver.await.ok()
}
