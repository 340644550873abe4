//! polkit: `org.freedesktop.PolicyKit1.Authority` on the system bus.

use std::collections::HashMap;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use sparekey_engine::ports::PersonFault;
use zbus::blocking::Connection;
use zbus::zvariant::{OwnedValue, Value};
use zbus_polkit::policykit1::{AuthorityProxyBlocking, AuthorizationResult, CheckAuthorizationFlags, Subject};

/// As in `org.sparekey.app.policy`, which packages install. The words of the question are there, too: only root may
/// choose others.
const ACTION: &str = "org.sparekey.app.copy-code";
/// One question at a time on one connection.
const QUESTION: &str = "copy-code";
/// How long polkit may take to take its question back.
const FAREWELL: Duration = Duration::from_secs(2);

pub(super) fn ask(_: &str, patience: Duration) -> Result<(), PersonFault> {
    let unavailable = |_| PersonFault::Unavailable;
    let bus = Connection::system().map_err(unavailable)?;
    let subject = this_program(&bus).ok_or(PersonFault::Unavailable)?;
    let polkit = AuthorityProxyBlocking::new(&bus).map_err(unavailable)?;
    let (sender, answer) = channel();
    let asking = polkit.clone();
    thread::spawn(move || {
        let flags = CheckAuthorizationFlags::AllowUserInteraction.into();
        sender.send(asking.check_authorization(&subject, ACTION, &HashMap::new(), flags, QUESTION))
    });
    match answer.recv_timeout(patience) {
        Ok(answer) => verdict(answer),
        Err(RecvTimeoutError::Timeout) => {
            take_back(polkit);
            Err(PersonFault::TimedOut)
        }
        Err(RecvTimeoutError::Disconnected) => Err(PersonFault::Unavailable),
    }
}

/// By its name on the bus, which nobody else can take over, and which is right in a sandbox too.
fn this_program(bus: &Connection) -> Option<Subject> {
    let name = Value::from(bus.unique_name()?.as_str());
    let name = OwnedValue::try_from(name).ok()?;
    Some(Subject { subject_kind: "system-bus-name".into(), subject_details: HashMap::from([("name".into(), name)]) })
}

fn verdict(answer: zbus::Result<AuthorizationResult>) -> Result<(), PersonFault> {
    match answer {
        Ok(answer) if answer.is_authorized => Ok(()),
        // It could be asked for, but there is nobody to ask through: no agent runs in this session.
        Ok(answer) if answer.is_challenge => Err(PersonFault::Unavailable),
        Ok(answer) if answer.details.get("polkit.dismissed").is_some_and(|said| !said.is_empty()) => {
            Err(PersonFault::Dismissed)
        }
        Ok(_) => Err(PersonFault::Denied),
        // No polkit, no such action.
        Err(_) => Err(PersonFault::Unavailable),
    }
}

/// Takes the question off the screen.
fn take_back(polkit: AuthorityProxyBlocking<'static>) {
    let (sender, done) = channel();
    thread::spawn(move || sender.send(polkit.cancel_check_authorization(QUESTION)));
    let _ = done.recv_timeout(FAREWELL);
}
