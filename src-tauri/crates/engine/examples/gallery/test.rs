//! Step 6.

mod causes;

use sparekey_engine::check::{
    CheckEvent, CheckVerdict, Folder, Hold, JourneyOutcome, JourneyStage, LegOutcome, LegPlan, Stage,
};
use sparekey_engine::diagnosis::{Cause, Facts, ProxyFact};
use sparekey_engine::endpoint::{Endpoint, Leg, Security};
use sparekey_engine::view::Press;
use sparekey_engine::wizard::{Copied, Event, Step};

use crate::gallery::Gallery;
use crate::person::{Person, diagnosis, diagnosis_of};

pub(crate) fn fill(gallery: &mut Gallery) {
    running(gallery);
    ended(gallery);
    journeys(gallery);
    held(gallery);
    mended(gallery);
    causes::fill(gallery);
}

/// With a test under way, of an app that sends and reads.
fn testing(app: &str) -> Person {
    Person::at(Step::Test, app)
}

fn failed(cause: Cause, stage: Stage) -> LegOutcome {
    LegOutcome::Failed(diagnosis(cause, stage))
}

/// Sending failed so; reading worked.
fn sending_failed(cause: Cause, stage: Stage) -> impl Fn(Leg) -> LegOutcome {
    move |leg| if leg == Leg::Smtp { failed(cause, stage) } else { LegOutcome::Proven }
}

fn running(gallery: &mut Gallery) {
    gallery.keep("test-begun", &testing("itfin"));
    for (last, name) in Stage::of(Leg::Imap).iter().zip(["resolve", "connect", "secure", "greet", "sign-in", "open"]) {
        let mut person = testing("itfin");
        for leg in [Leg::Smtp, Leg::Imap] {
            for stage in Stage::of(leg).iter().take_while(|stage| *stage < last) {
                person.done(leg, *stage, 40);
            }
            person.check(CheckEvent::Started { leg, stage: *last });
        }
        let name = if name == "sign-in" { "test".to_owned() } else { format!("test-running-{name}") };
        gallery.keep(&name, &person);
    }
    for (name, seconds) in [("test-countdown", 12), ("test-countdown-last", 39)] {
        gallery.keep(name, testing("itfin").goes_on(seconds));
    }
    let mut person = testing("itfin");
    gallery.keep("test-looking", person.check(CheckEvent::Looking { leg: Leg::Imap }));
    for (name, instead) in others(&person, Leg::Smtp) {
        let LegPlan { endpoint, user, .. } = instead;
        let event = CheckEvent::Mending { leg: Leg::Smtp, endpoint, user };
        gallery.keep(&format!("test-tries-{name}"), testing("itfin").check(event));
    }
}

/// Other ways than the one that was asked for.
fn others(person: &Person, leg: Leg) -> Vec<(&'static str, LegPlan)> {
    let (_, asked) = person.planned().into_iter().find(|(of, _)| *of == leg).expect("the leg is tested");
    let LegPlan { endpoint: Endpoint { host, port, security }, user, .. } = asked.clone();
    let plan = |endpoint, user: &str| LegPlan { endpoint, user: user.into(), public_only: false };
    let (other_port, other_security) = match port {
        465 => (587, Security::Starttls),
        _ => (465, Security::Tls),
    };
    let other_mode = if security == Security::Tls { Security::Starttls } else { Security::Tls };
    vec![
        ("server", plan(Endpoint::new("smtp-relay.gmail.com", port, security), &user)),
        ("port", plan(Endpoint::new(host.clone(), other_port, other_security), &user)),
        ("mode", plan(Endpoint::new(host, port, other_mode), &user)),
        ("name", plan(asked.endpoint.clone(), "name")),
        ("same", asked),
    ]
}

fn ended(gallery: &mut Gallery) {
    gallery.keep("test-done", testing("itfin").ends(|_| LegOutcome::Proven));
    gallery.keep("test-done-sending", testing("imacash").ends(|_| LegOutcome::Proven));
    let refused = |leg| match leg {
        Leg::Imap => failed(Cause::WrongAppPassword, Stage::SignIn),
        Leg::Smtp => failed(Cause::WebLoginRequired, Stage::SignIn),
    };
    gallery.keep("test-wrong", testing("itfin").ends(refused));
    let unlike = |leg| match leg {
        Leg::Imap => failed(Cause::DnsFailure, Stage::Resolve),
        Leg::Smtp => failed(Cause::WrongAppPassword, Stage::SignIn),
    };
    gallery.keep("test-wrong-reading-first", testing("itfin").ends(unlike));
    let confirm = |leg| match leg {
        Leg::Imap => failed(Cause::WebLoginRequired, Stage::SignIn),
        Leg::Smtp => LegOutcome::Proven,
    };
    gallery.keep("test-half", testing("itfin").ends(confirm));
    gallery.keep("test-half-reading", testing("itfin").ends(sending_failed(Cause::PortBlocked, Stage::Connect)));
    let inbox = |leg| match leg {
        Leg::Imap => failed(Cause::ServerUnavailable, Stage::OpenInbox),
        Leg::Smtp => LegOutcome::Proven,
    };
    gallery.keep("test-half-inbox", testing("itfin").ends(inbox));
    gallery.keep("test-stopped", testing("itfin").done(Leg::Smtp, Stage::Resolve, 12).press(Press::CancelTest));
    gallery.keep("test-slept", testing("itfin").done(Leg::Smtp, Stage::Resolve, 12).on(Event::Slept { run: 1 }));
    let verdict = CheckVerdict::none();
    gallery.keep("test-broke", testing("imacash").on(Event::CheckEnded { run: 1, verdict, at: 0 }));

    // The same code once more, which was just refused.
    let mut person = testing("imacash");
    person.ends(|_| failed(Cause::WrongAppPassword, Stage::SignIn));
    gallery.keep("test-refused", &person);
    let copied = |what| Event::Copied { what, result: Ok(()) };
    gallery.keep("test-report-copied", person.press(Press::CopyReport).on(copied(Copied::Report)));
    person.press(Press::Back).press(Press::Continue);
    gallery.keep("test-same-again", &person);
    person.press(Press::SomethingChanged).press(Press::CancelTest).press(Press::Test);
    gallery.keep("test-same-again-stopped", &person);

    let mut letter = Person::address("imacash", "name@harbour.onmicrosoft.com");
    letter.walk_to(Step::Test).ends(|_| failed(Cause::SmtpAuthDisabledByAdmin, Stage::SignIn));
    gallery.keep("test-letter", &letter);
    gallery.keep("test-letter-copied", letter.press(Press::CopyLetter).on(copied(Copied::Letter)));
}

fn journeys(gallery: &mut Gallery) {
    let mut person = proven_and_sending();
    gallery.keep("test-journey-sending", &person);
    let (send, find, remove) = (JourneyStage::Send, JourneyStage::Find, JourneyStage::Remove);
    person.check(CheckEvent::JourneyDone { stage: send, millis: 310 });
    gallery.keep("test-journey", person.check(CheckEvent::JourneyStarted { stage: find }));
    gallery.keep("test-journey-countdown", person.goes_on(10));
    gallery.keep("test-journey-countdown-last", person.goes_on(100));
    person.check(CheckEvent::JourneyDone { stage: find, millis: 2_300 });
    gallery.keep("test-journey-removing", person.check(CheckEvent::JourneyStarted { stage: remove }));
    gallery.keep("test-journey-stopped", person.press(Press::CancelTest));

    let arrived = |folder, removed| JourneyOutcome::Arrived { folder, removed, millis: 2_400 };
    let found = |cause| diagnosis(cause, Stage::SignIn);
    let bounced = |removed| JourneyOutcome::Bounced { diagnosis: found(Cause::MailboxFull), removed };
    for (name, reached, outcome) in [
        ("arrived", 3, arrived(Folder::Inbox, true)),
        ("left", 2, arrived(Folder::Inbox, false)),
        ("spam", 3, arrived(Folder::Spam, true)),
        ("all-mail", 3, arrived(Folder::AllMail, true)),
        ("not-seen", 1, JourneyOutcome::NotSeen),
        ("greylisted", 0, JourneyOutcome::PutOff(found(Cause::Greylisted))),
        ("put-off", 0, JourneyOutcome::PutOff(found(Cause::ServerUnavailable))),
        ("bounced", 3, bounced(true)),
        ("bounced-left", 2, bounced(false)),
        ("refused", 0, JourneyOutcome::Refused(found(Cause::SenderNotAllowed))),
        ("lost", 0, JourneyOutcome::Lost(found(Cause::ConnectionDropped))),
        ("skipped", 1, JourneyOutcome::Skipped),
    ] {
        let mut person = proven_and_sending();
        for stage in JourneyStage::ALL.into_iter().take(reached) {
            person.check(CheckEvent::JourneyStarted { stage });
            person.check(CheckEvent::JourneyDone { stage, millis: 700 });
        }
        if let Some(stage) = JourneyStage::ALL.get(reached) {
            person.check(CheckEvent::JourneyStarted { stage: *stage });
        }
        gallery.keep(&format!("test-journey-{name}"), person.message_ends(outcome));
    }
}

/// Both legs are proven, and the message is being sent.
fn proven_and_sending() -> Person {
    let mut person = testing("itfin");
    for leg in [Leg::Smtp, Leg::Imap] {
        for stage in Stage::of(leg) {
            person.done(leg, *stage, 60);
        }
        person.proves(leg);
    }
    person.check(CheckEvent::JourneyStarted { stage: JourneyStage::Send });
    person
}

fn held(gallery: &mut Gallery) {
    let wait = |wait_seconds| move |_| LegOutcome::Held(Hold::TooManyRefused { wait_seconds });
    gallery.keep("test-held", testing("itfin").ends(wait(540)));
    gallery.keep("test-held-one-minute", testing("imacash").ends(wait(40)));
    let other = |leg| match leg {
        Leg::Smtp => failed(Cause::WrongAppPassword, Stage::SignIn),
        Leg::Imap => LegOutcome::Held(Hold::OtherLegRefused),
    };
    gallery.keep("test-held-other-leg", testing("itfin").ends(other));
}

/// What worked instead: handed over where the app takes it, else only told.
fn mended(gallery: &mut Gallery) {
    for app in ["other", "imacash"] {
        let asked = others(&testing(app), Leg::Smtp);
        for (name, instead) in asked {
            let other_way = |leg: &(Leg, LegPlan)| (leg.0 == Leg::Smtp).then(|| instead.clone());
            let mut person = testing(app);
            person.ends_with(sending_failed(Cause::WrongServerOrPort, Stage::Connect), other_way, None);
            gallery.keep(&format!("test-mended-{name}-{app}"), &person);
        }
    }
    // Without the proxy it works.
    let same = |asked: &(Leg, LegPlan)| Some(asked.1.clone());
    let proxy = Some(ProxyFact { at: "proxy.harbour.example:3128".into(), answer: None });
    let by_proxy = move |_| {
        let facts = Facts { proxy: proxy.clone(), ..Facts::default() };
        LegOutcome::Failed(diagnosis_of(Cause::ConnectionDropped, Stage::Connect, facts))
    };
    gallery.keep("test-mended-direct", testing("imacash").ends_with(by_proxy, same, None));
    // It works, but one leg stays as it is.
    let both = |leg| match leg {
        Leg::Smtp => failed(Cause::PortBlocked, Stage::Connect),
        Leg::Imap => failed(Cause::WrongAppPassword, Stage::SignIn),
    };
    let other_port = others(&testing("itfin"), Leg::Smtp).swap_remove(1).1;
    let sending = |asked: &(Leg, LegPlan)| (asked.0 == Leg::Smtp).then(|| other_port.clone());
    let mut person = testing("itfin");
    person.ends_with(both, sending, None);
    gallery.keep("test-works-instead", &person);
}
