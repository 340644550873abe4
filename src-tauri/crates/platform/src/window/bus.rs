//! Linux: whoever has the name on the session bus has the window.

use std::sync::mpsc::channel;
use std::time::Duration;

use zbus::blocking::connection::Builder;
use zbus::blocking::fdo::DBusProxy;

/// Longest wait for the bus. Without one nobody can know of windows.
const LONGEST: Duration = Duration::from_secs(3);

pub(super) fn is_taken(name: &str) -> bool {
    let (sender, answer) = channel();
    let name = name.to_owned();
    std::thread::spawn(move || {
        // Nobody waits any more for a bus that took too long.
        let _ = sender.send(ask(&name));
    });
    matches!(answer.recv_timeout(LONGEST), Ok(Ok(true)))
}

fn ask(name: &str) -> zbus::Result<bool> {
    let bus = Builder::session()?.method_timeout(LONGEST).build()?;
    Ok(DBusProxy::new(&bus)?.name_has_owner(name.try_into()?)?)
}
