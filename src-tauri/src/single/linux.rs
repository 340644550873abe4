//! Over the session bus, as the Desktop Entry Specification has it ("D-Bus Activation"): whoever owns the name has the
//! window, and `org.freedesktop.Application.Activate` brings it forward.

use std::collections::HashMap;
use std::io::ErrorKind;
use std::sync::mpsc::channel;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use tauri::AppHandle;
use zbus::blocking::Connection;
use zbus::blocking::connection::Builder;
use zbus::fdo::RequestNameFlags;
use zbus::zvariant::Value;

use super::Claim;

/// Longest wait for the other window's answer. It is given by a thread of its own, whatever the window is busy with.
const LONGEST_ANSWER: Duration = Duration::from_secs(3);
/// Longest wait for a bus to take part at all.
const LONGEST_BUS: Duration = Duration::from_secs(5);
/// The other window may end between being found and being asked.
const TRIES: usize = 3;
const PATH: &str = "/org/sparekey/app";
const INTERFACE: &str = "org.freedesktop.Application";
/// Variables in which a desktop gives leave to come forward, and what the other program is told them as.
const TOKENS: [(&str, &str); 2] =
    [("XDG_ACTIVATION_TOKEN", "activation-token"), ("DESKTOP_STARTUP_ID", "desktop-startup-id")];

/// The right to be the window; ends with the value.
pub(crate) struct Instance(Option<Owned>);

struct Owned {
    bus: Connection,
    name: &'static str,
    window: Arc<OnceLock<AppHandle>>,
}

/// The window's end of the bus.
struct Application {
    window: Arc<OnceLock<AppHandle>>,
}

#[zbus::interface(name = "org.freedesktop.Application")]
impl Application {
    fn activate(&self, platform_data: HashMap<String, Value<'_>>) {
        // Without a window yet, one is about to open.
        if let Some(app) = self.window.get() {
            super::raise(app, token_in(&platform_data));
        }
    }
}

/// Asks for the right to be the window. Without a session bus nobody can know of other windows: then this one opens.
pub(crate) fn claim(practice: bool) -> Claim {
    let (answer, answered) = channel();
    std::thread::spawn(move || {
        // Nobody waits any more for a bus that took too long.
        let _ = answer.send(ask(super::name(practice)));
    });
    match answered.recv_timeout(LONGEST_BUS) {
        Ok(Ok(claim)) => claim,
        Ok(Err(_)) | Err(_) => Claim::First(Instance(None)),
    }
}

fn ask(name: &'static str) -> zbus::Result<Claim> {
    let window = Arc::new(OnceLock::new());
    let application = Application { window: window.clone() };
    let bus = Builder::session()?.method_timeout(LONGEST_ANSWER).serve_at(PATH, application)?.build()?;
    for _ in 0..TRIES {
        match bus.request_name_with_flags(name, RequestNameFlags::DoNotQueue.into()) {
            Ok(_) => return Ok(Claim::First(Instance(Some(Owned { bus, name, window })))),
            Err(zbus::Error::NameTaken) => {}
            Err(fault) => return Err(fault),
        }
        match bus.call_method(Some(name), PATH, Some(INTERFACE), "Activate", &(platform_data(),)) {
            Ok(_) => return Ok(Claim::Raised),
            Err(zbus::Error::InputOutput(fault)) if fault.kind() == ErrorKind::TimedOut => return Ok(Claim::Silent),
            Err(_) => {}
        }
    }
    // Somebody has the name who is not Sparekey: the window does not depend on them.
    Ok(Claim::First(Instance(None)))
}

fn platform_data() -> HashMap<&'static str, Value<'static>> {
    let given = |(variable, key)| Some((key, Value::from(std::env::var(variable).ok()?)));
    TOKENS.into_iter().filter_map(given).collect()
}

fn token_in(platform_data: &HashMap<String, Value<'_>>) -> Option<String> {
    TOKENS.iter().find_map(|(_, key)| match platform_data.get(*key)? {
        Value::Str(token) if !token.is_empty() => Some(token.as_str().to_owned()),
        _ => None,
    })
}

impl Instance {
    /// From now on this is the window that comes forward.
    pub(crate) fn show(&self, app: &AppHandle) {
        if let Some(owned) = &self.0 {
            let _ = owned.window.set(app.clone());
        }
    }

    /// The window closes: another start opens a new one from now on.
    pub(crate) fn release(&self, _app: &AppHandle) {
        if let Some(Owned { bus, name, .. }) = &self.0 {
            let _ = bus.release_name(*name);
        }
    }

    /// Takes part in building the window; nothing to do on this system.
    pub(crate) fn join(&self, builder: tauri::Builder<tauri::Wry>) -> tauri::Builder<tauri::Wry> {
        builder
    }
}
