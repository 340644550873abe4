//! The check of the person against a polkit that answers from a script, on a bus of its own.

use std::collections::HashMap;
use std::fs;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use sparekey_engine::ports::{PersonCheck, PersonFault};
use sparekey_platform::SystemPersonCheck;
use tokio::sync::Notify;
use zbus::blocking::connection::{Builder, Connection};
use zbus::zvariant::OwnedValue;

use crate::support;

const ACTION: &str = "org.sparekey.app.copy-code";
/// `AllowUserInteraction`.
const MAY_ASK: u32 = 1;

/// Longer than any answer takes here.
const LONG: Duration = Duration::from_secs(20);

/// What polkit says.
#[derive(Clone, Copy, Debug)]
enum Says {
    Yes,
    No,
    Closed,
    NobodyToAsk,
    NoSuchAction,
    NothingUntilCancelled,
}

type Answer = (bool, bool, HashMap<String, String>);

struct Polkit {
    says: Says,
    asked: Sender<String>,
    cancelled: Sender<String>,
    is_cancelled: Notify,
}

#[derive(Debug, zbus::DBusError)]
#[zbus(prefix = "org.freedesktop.PolicyKit1.Error")]
enum Refusal {
    Failed(String),
    Cancelled(String),
}

#[zbus::interface(name = "org.freedesktop.PolicyKit1.Authority")]
impl Polkit {
    async fn check_authorization(
        &self,
        subject: (String, HashMap<String, OwnedValue>),
        action: String,
        details: HashMap<String, String>,
        flags: u32,
        cancellation: String,
    ) -> Result<Answer, Refusal> {
        let (kind, subject) = subject;
        // polkit takes details from root alone.
        let is_fine = kind == "system-bus-name" && details.is_empty() && action == ACTION && flags == MAY_ASK;
        assert!(is_fine, "{kind} {details:?} {action} {flags}");
        let name = String::try_from(subject["name"].try_clone().unwrap()).unwrap();
        let _ = self.asked.send(name);
        let none = HashMap::new();
        match self.says {
            Says::Yes => Ok((true, false, none)),
            Says::No => Ok((false, false, none)),
            Says::Closed => Ok((false, false, HashMap::from([("polkit.dismissed".into(), "true".into())]))),
            Says::NobodyToAsk => Ok((false, true, none)),
            Says::NoSuchAction => Err(Refusal::Failed(format!("Action {action} is not registered"))),
            Says::NothingUntilCancelled => {
                self.is_cancelled.notified().await;
                let _ = self.cancelled.send(cancellation);
                Err(Refusal::Cancelled("Authorization check was cancelled".into()))
            }
        }
    }

    async fn cancel_check_authorization(&self, cancellation: String) {
        let _ = self.cancelled.send(cancellation);
        self.is_cancelled.notify_one();
    }
}

struct Running {
    _bus: Connection,
    asked: Receiver<String>,
    cancelled: Receiver<String>,
}

fn polkit(says: Says) -> Running {
    let ((asked, was_asked), (cancelled, was_cancelled)) = (channel(), channel());
    let object = Polkit { says, asked, cancelled, is_cancelled: Notify::new() };
    let bus = Builder::system().unwrap().serve_at("/org/freedesktop/PolicyKit1/Authority", object).unwrap();
    let bus = bus.name("org.freedesktop.PolicyKit1").unwrap().build().unwrap();
    Running { _bus: bus, asked: was_asked, cancelled: was_cancelled }
}

#[test]
fn what_polkit_says_is_what_is_known() {
    inside("person::what_polkit_says_is_what_is_known", true, || {
        let cases = [
            (Says::Yes, Ok(())),
            (Says::No, Err(PersonFault::Denied)),
            (Says::Closed, Err(PersonFault::Dismissed)),
            (Says::NobodyToAsk, Err(PersonFault::Unavailable)),
            (Says::NoSuchAction, Err(PersonFault::Unavailable)),
        ];
        for (says, known) in cases {
            let polkit = polkit(says);
            assert_eq!(SystemPersonCheck::waiting(LONG).check("copy"), known, "{says:?}");
            let about = polkit.asked.recv_timeout(LONG).unwrap();
            assert!(about.starts_with(':'), "{about} is the name that the bus gave");
        }
    });
}

#[test]
fn a_question_that_nobody_answers_is_taken_back() {
    inside("person::a_question_that_nobody_answers_is_taken_back", true, || {
        let polkit = polkit(Says::NothingUntilCancelled);
        let begin = Instant::now();
        let check = SystemPersonCheck::waiting(Duration::from_millis(300));
        assert_eq!(check.check("copy"), Err(PersonFault::TimedOut));
        assert!(begin.elapsed() < Duration::from_secs(5), "{:?}", begin.elapsed());
        let cancelled = [(), ()].map(|()| polkit.cancelled.recv_timeout(LONG).unwrap());
        assert_eq!(cancelled, ["copy-code", "copy-code"], "what was asked is what is taken back");
        // The next one may ask again under the same name.
        assert_eq!(check.check("copy"), Err(PersonFault::TimedOut));
    });
}

#[test]
fn a_polkit_that_ends_meanwhile_is_no_yes() {
    inside("person::a_polkit_that_ends_meanwhile_is_no_yes", true, || {
        let Running { _bus: bus, asked, .. } = polkit(Says::NothingUntilCancelled);
        let ends = thread::spawn(move || {
            asked.recv_timeout(LONG).unwrap();
            bus.close().unwrap();
        });
        assert_eq!(SystemPersonCheck::waiting(LONG).check("copy"), Err(PersonFault::Unavailable));
        ends.join().unwrap();
    });
}

#[test]
fn nobody_there() {
    inside("person::nobody_there", true, || {
        assert_eq!(SystemPersonCheck::waiting(LONG).check("copy"), Err(PersonFault::Unavailable));
    });
    inside("person::nobody_there", false, || {
        assert_eq!(SystemPersonCheck::waiting(LONG).check("copy"), Err(PersonFault::Unavailable), "no bus");
    });
}

/// The file that packages install names the action that is asked for, and asks each time.
#[test]
fn the_policy_is_about_this_action() {
    let policy = fs::read_to_string("../../linux/org.sparekey.app.policy").unwrap();
    assert!(policy.contains(&format!("<action id=\"{ACTION}\">")));
    let allowed: Vec<_> = policy.lines().map(str::trim).filter(|line| line.starts_with("<allow_")).collect();
    assert_eq!(allowed.len(), 3);
    assert!(allowed.iter().all(|line| line.contains(">auth_self<")), "{allowed:?}");
    for language in ["ar", "de", "es", "fr", "ja", "pl", "pt_BR"] {
        for element in ["description", "message"] {
            assert!(policy.contains(&format!("<{element} xml:lang=\"{language}\">")), "{element} in {language}");
        }
    }
}

/// Runs `part` in a process of its own that takes a private bus, or nothing, for the system's.
fn inside(test: &str, with_bus: bool, part: fn()) {
    let label = if with_bus { "bus" } else { "no bus" };
    match support::inside() {
        Some(wanted) if wanted == label => return part(),
        Some(_) => return,
        None if !support::has_tools(test, &["dbus-run-session", "sh"]) => return,
        None => {}
    }
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().to_str().unwrap();
    let config = format!("{folder}/bus.conf");
    fs::write(&config, support::BUS.replace("FOLDER", folder)).unwrap();
    let as_system = r#"DBUS_SYSTEM_BUS_ADDRESS="$DBUS_SESSION_BUS_ADDRESS" exec "$0" "$@""#;
    let bus = ["dbus-run-session", "--config-file", &config, "--", "sh", "-c", as_system];
    let dead = format!("unix:path={folder}/dead");
    match with_bus {
        true => support::run_inside(test, label, home.path(), &bus, &[]),
        false => support::run_inside(test, label, home.path(), &[], &[("DBUS_SYSTEM_BUS_ADDRESS", &dead)]),
    }
}
