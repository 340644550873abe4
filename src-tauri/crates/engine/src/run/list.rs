//! The stored list of mailboxes, and the thread that reads and changes it: in the order in which that was asked for.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

use super::Setting;
use crate::fault::guarded;
use crate::mailboxes::{Change, ChangeFault, LastCheck, MailboxList, change, read};
use crate::policy::Policy;
use crate::ports::Ports;
use crate::provider::Catalogue;
use crate::wizard::ListTrouble;

/// The list of mailboxes that all programs of this computer share. Every call may block for some seconds.
#[derive(Clone)]
pub struct SharedList {
    pub(super) catalogue: &'static Catalogue,
    pub(super) practice: bool,
    pub(super) ports: Ports,
    pub(super) policy: Policy,
}

impl SharedList {
    /// The list behind these ports.
    pub fn new(catalogue: &'static Catalogue, practice: bool, ports: Ports) -> Self {
        Self { catalogue, practice, ports, policy: Policy::default() }
    }

    /// The same, where an organisation has set something: mailboxes that it does not allow are not looked after.
    pub fn under(self, policy: Policy) -> Self {
        Self { policy, ..self }
    }

    pub(super) fn of(setting: &Setting) -> Self {
        let policy = if setting.practice { setting.policy.for_practice() } else { setting.policy.clone() };
        Self::new(setting.catalogue, setting.practice, setting.ports.clone()).under(policy)
    }

    /// The list as it is now.
    ///
    /// # Errors
    ///
    /// It cannot be read, or not by this version.
    pub fn read(&self) -> Result<MailboxList, ListTrouble> {
        let text = self.ports.mailboxes.read().map_err(|error| match error.kind() {
            std::io::ErrorKind::InvalidData => ListTrouble::Damaged,
            _ => ListTrouble::NotRead,
        })?;
        Ok(read(&text, self.catalogue)?)
    }

    /// Changes the list, and gives it back as it is then.
    ///
    /// # Errors
    ///
    /// It could not be stored; then nothing is changed.
    pub fn change(&self, wanted: Change) -> Result<MailboxList, ListTrouble> {
        let wanted = self.with_network(wanted);
        self.change_if(&wanted, |_| true).map(|(list, _)| list)
    }

    /// Makes a change if that is still wanted when nobody else can change the list; says whether it was.
    pub(super) fn change_if(
        &self,
        wanted: &Change,
        still: impl Fn(&MailboxList) -> bool,
    ) -> Result<(MailboxList, bool), ListTrouble> {
        let mut made = Ok(false);
        let stored = self.ports.mailboxes.change(&mut |text| {
            if !still(&read(text, self.catalogue).unwrap_or_default()) {
                return None;
            }
            match change(text, wanted) {
                Ok(text) => {
                    made = Ok(true);
                    Some(text)
                }
                Err(fault) => {
                    made = Err(fault);
                    None
                }
            }
        });
        let made = made.map_err(|fault: ChangeFault| ListTrouble::from(fault))?;
        stored.map_err(|_| ListTrouble::NotStored)?;
        Ok((self.read()?, made))
    }

    /// What was seen working was seen on this network.
    fn with_network(&self, wanted: Change) -> Change {
        let here = || self.ports.network_place.identity();
        match wanted {
            Change::Put(mut record) => {
                record.networks = here().into_iter().collect();
                Change::Put(record)
            }
            Change::Checked { key, set_up_at, check: check @ LastCheck { cause: None, .. }, network: None } => {
                Change::Checked { key, set_up_at, check, network: here() }
            }
            other => other,
        }
    }
}

/// Does what is to be done with the list on a thread of its own, one after the other.
pub(super) struct ListKeeper {
    sender: Sender<Box<dyn FnOnce() + Send>>,
}

impl ListKeeper {
    pub(super) fn start() -> Self {
        let (sender, receiver): (_, Receiver<Box<dyn FnOnce() + Send>>) = channel();
        thread::spawn(move || {
            for work in receiver {
                if let Err(place) = guarded(work) {
                    log::error!("the list of mailboxes was lost hold of at {place}");
                }
            }
        });
        Self { sender }
    }

    pub(super) fn then(&self, work: impl FnOnce() + Send + 'static) {
        // Fails only when the thread is gone, and then there is nobody to tell.
        let _ = self.sender.send(Box::new(work));
    }

    /// Waits until everything asked for so far is done; at most so long.
    pub(super) fn settle(&self, bound: Duration) {
        let (sender, receiver) = channel();
        self.then(move || {
            let _ = sender.send(());
        });
        let _ = receiver.recv_timeout(bound);
    }
}
