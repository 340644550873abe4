//! Writing to a keychain that fails in the middle.

use std::any::Any;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use keyring_core::api::{Credential, CredentialApi};
use keyring_core::{Entry, Error, Result};

use super::write;

const OLD: &[u8] = b"old code\n{}";
const NEW: &[u8] = b"new code\n{}";

/// What happens when something is written.
#[derive(Clone, Copy, Debug)]
enum Setting {
    Works,
    Fails,
    FailsHalfway,
    KeepsHalf,
    Loses,
    CannotBeReadBack,
}

/// One item, and what comes of each writing in turn; after those it works.
#[derive(Debug, Default)]
struct Item {
    held: Mutex<Option<Vec<u8>>>,
    script: Mutex<VecDeque<Setting>>,
    unreadable: Mutex<bool>,
}

impl CredentialApi for Item {
    fn set_secret(&self, secret: &[u8]) -> Result<()> {
        let now = self.script.lock().unwrap().pop_front().unwrap_or(Setting::Works);
        let half = Some(secret[..secret.len() / 2].to_vec());
        let kept = match now {
            Setting::Works | Setting::CannotBeReadBack => Some(secret.to_vec()),
            Setting::Fails => return Err(failure()),
            Setting::FailsHalfway | Setting::KeepsHalf => half,
            Setting::Loses => None,
        };
        *self.held.lock().unwrap() = kept;
        *self.unreadable.lock().unwrap() = matches!(now, Setting::CannotBeReadBack);
        if matches!(now, Setting::FailsHalfway) { Err(failure()) } else { Ok(()) }
    }

    fn get_secret(&self) -> Result<Vec<u8>> {
        if *self.unreadable.lock().unwrap() {
            return Err(failure());
        }
        self.held.lock().unwrap().clone().ok_or(Error::NoEntry)
    }

    fn delete_credential(&self) -> Result<()> {
        self.held.lock().unwrap().take().map(drop).ok_or(Error::NoEntry)
    }

    fn get_credential(&self) -> Result<Option<Arc<Credential>>> {
        Ok(None)
    }

    fn get_specifiers(&self) -> Option<(String, String)> {
        None
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn failure() -> Error {
    Error::PlatformFailure("the disk is full".into())
}

fn after(held: Option<&[u8]>, script: &[Setting]) -> (Option<bool>, Option<Vec<u8>>) {
    let item = Arc::new(Item::default());
    *item.held.lock().unwrap() = held.map(<[u8]>::to_vec);
    item.script.lock().unwrap().extend(script);
    let written = write(&Entry::new_with_credential(item.clone()), NEW).ok();
    let held = item.held.lock().unwrap().clone();
    (written, held)
}

#[test]
fn what_cannot_be_replaced_stays() {
    use Setting::{CannotBeReadBack, Fails, FailsHalfway, KeepsHalf, Loses};
    for (setting, said) in
        [(Fails, None), (FailsHalfway, None), (CannotBeReadBack, None), (KeepsHalf, Some(false)), (Loses, Some(false))]
    {
        assert_eq!(after(Some(OLD), &[setting]), (said, Some(OLD.to_vec())), "{setting:?}");
        assert_eq!(after(None, &[setting]), (said, None), "{setting:?}: nothing half stays behind");
    }
    assert_eq!(after(Some(OLD), &[]), (Some(true), Some(NEW.to_vec())));
    assert_eq!(after(None, &[]), (Some(true), Some(NEW.to_vec())));
}

#[test]
fn what_cannot_be_put_back_is_a_fault() {
    let (said, _) = after(Some(OLD), &[Setting::Loses, Setting::Fails]);
    assert_eq!(said, None, "it is not only said that the new one was not kept");
}
