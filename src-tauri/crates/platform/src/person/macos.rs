//! macOS: Touch ID, an Apple Watch or the account's password (`LAContext`, policy `deviceOwnerAuthentication`).

#![allow(unsafe_code, reason = "the framework is Objective-C")]

use std::sync::mpsc::channel;
use std::time::Duration;

use block2::RcBlock;
use objc2::runtime::Bool;
use objc2_foundation::{NSError, NSString};
use objc2_local_authentication::{LAContext, LAError, LAPolicy};
use sparekey_engine::ports::PersonFault;

/// The system shows the reason behind "Sparekey is trying to".
pub(super) fn ask(reason: &str, patience: Duration) -> Result<(), PersonFault> {
    let (sender, answer) = channel();
    let reply = RcBlock::new(move |yes: Bool, error: *mut NSError| {
        // SAFETY: the system passes nil or an error that lives as long as this call.
        let code = unsafe { error.as_ref() }.map(NSError::code);
        let _ = sender.send((yes.as_bool(), code));
    });
    // SAFETY: a plain allocation; no thread is asked for.
    let context = unsafe { LAContext::new() };
    // SAFETY: the block owns all that it uses (a channel's sender, which may go to another thread), and is copied by the
    // callee.
    unsafe {
        context.evaluatePolicy_localizedReason_reply(
            LAPolicy::DeviceOwnerAuthentication,
            &NSString::from_str(reason),
            &reply,
        );
    }
    match answer.recv_timeout(patience) {
        Ok((true, _)) => Ok(()),
        Ok((false, code)) => Err(fault_of(code.map(LAError))),
        Err(_) => {
            // SAFETY: may be called at any time; takes the question off the screen.
            unsafe { context.invalidate() };
            Err(PersonFault::TimedOut)
        }
    }
}

fn fault_of(error: Option<LAError>) -> PersonFault {
    match error {
        Some(LAError::UserCancel | LAError::UserFallback | LAError::SystemCancel | LAError::AppCancel) => {
            PersonFault::Dismissed
        }
        Some(LAError::AuthenticationFailed | LAError::BiometryLockout) => PersonFault::Denied,
        _ => PersonFault::Unavailable,
    }
}
