//! The caller: a person at a wizard of their own, who never panics and whose codes are made up.

use crate::check::{CheckEvent, CheckVerdict, JourneyOutcome, JourneyStage, LegOutcome, LegVerdict, Stage};
use crate::diagnosis::{Cause, Confidence, Diagnosis, Facts};
use crate::endpoint::Leg;
use crate::ports::{BrowserFault, ClipboardFault};
use crate::provider::discover::Discovered;
use crate::provider::{Catalogue, Day, Provider};
use crate::secret::Secret;
use crate::view::{ChoiceId, FieldId, Input, Press};
use crate::wizard::{Copied, Effect, Event, Step, Wizard};

/// A domain of the caller's own, as in a name that nobody can register (RFC 2606 §2).
pub(super) const OWN_DOMAIN: &str = "harbour-bakery.example";

/// Made-up passwords, one of which each provider's form takes.
const CODES: [&str; 3] = ["kcif yukb jejk mdju", "Sommer-2019 am See!", "kcif-yukb-jejk-mdju"];

/// Where a button leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum To {
    /// To a numbered step.
    Step(u8),
    /// Nowhere: what the screen says may change.
    Here,
    /// Nowhere until a question on the screen is answered.
    AnswerFirst,
    /// To a page in the person's browser.
    Page,
    /// Something is put on the clipboard.
    Copied,
    /// To a test, which is step 6.
    Test,
    /// To the end: the mailbox is set up.
    Done,
    /// Out of the program, or to another mailbox.
    Away,
}

/// A caller somewhere in the wizard.
#[derive(Clone, Debug)]
pub(super) struct Caller {
    pub(super) wizard: Wizard,
}

impl Caller {
    /// At the first screen.
    pub(super) fn new(catalogue: &'static Catalogue, today: Day) -> Self {
        Self { wizard: Wizard::new(catalogue, false, today, None).0 }
    }

    pub(super) fn on(&mut self, event: Event) -> &mut Self {
        self.wizard.advance(event);
        self
    }

    pub(super) fn press(&mut self, press: Press) -> &mut Self {
        self.on(Event::Input(Input::Press { press }))
    }

    pub(super) fn choose(&mut self, choice: ChoiceId, value: &str) -> &mut Self {
        self.on(Event::Input(Input::Choose { choice, value: value.to_owned() }))
    }

    pub(super) fn types(&mut self, field: FieldId, value: &str) -> &mut Self {
        self.on(Event::Input(Input::Type { field, value: value.to_owned() }))
    }

    /// Where a button leads from here.
    pub(super) fn leads(&self, press: Press) -> To {
        let before = self.wizard.step();
        let mut there = self.wizard.clone();
        let effects = there.advance(Event::Input(Input::Press { press }));
        let does = |wanted: fn(&Effect) -> bool| effects.iter().any(wanted);
        match there.step() {
            _ if does(|effect| matches!(effect, Effect::Quit)) || press == Press::StartAgain => To::Away,
            _ if does(|effect| matches!(effect, Effect::OpenPage(_))) => To::Page,
            _ if does(|effect| matches!(effect, Effect::CopyText { .. } | Effect::CopyCode { .. })) => To::Copied,
            Step::Finished if before != Step::Finished => To::Done,
            step if step != before => To::Step(step.number()),
            _ if does(|effect| matches!(effect, Effect::StartCheck { .. })) => To::Test,
            _ if there.insisted && !self.wizard.insisted => To::AnswerFirst,
            _ => To::Here,
        }
    }

    /// The address that the caller of this provider has: at its own domain, or at one whose mail it may keep.
    pub(super) fn address_at(provider: Option<&Provider>) -> String {
        let family = |provider: &Provider| provider.domain_families.first().map(|family| format!("bakery.{family}"));
        let domain = provider.and_then(|provider| provider.domains.first().cloned().or_else(|| family(provider)));
        domain.map_or_else(|| format!("info@{OWN_DOMAIN}"), |domain| format!("name@{domain}"))
    }

    /// The network knows nothing of the caller's own domain, or no more than where its mail goes.
    pub(super) fn hears(&mut self, mx: Option<&str>) -> &mut Self {
        let mx = mx.map(|host| host.replace('*', "1")).unwrap_or_else(|| format!("mx.{OWN_DOMAIN}"));
        let found = Discovered { mx: Ok(vec![mx]), said: None };
        self.on(Event::Discovered { domain: OWN_DOMAIN.to_owned(), found })
    }

    /// A page was opened in the browser, or not.
    pub(super) fn browser(&mut self, opens: bool) -> &mut Self {
        self.on(Event::PageOpened(if opens { Ok(()) } else { Err(BrowserFault) }))
    }

    /// Pasted or typed.
    pub(super) fn code(&mut self, text: &str) -> &mut Self {
        self.on(Event::CodeTyped(Secret::new(text.to_owned())))
    }

    /// Pasted or typed, in a form that the provider's codes have.
    pub(super) fn good_code(&mut self) -> &mut Self {
        for code in CODES {
            if self.code(code).wizard.paste.ready() {
                break;
            }
        }
        self
    }

    /// Nothing to paste.
    pub(super) fn nothing_copied(&mut self) -> &mut Self {
        self.on(Event::ClipboardRead(Err(ClipboardFault::Empty)))
    }

    /// What was copied cannot be read on this computer.
    pub(super) fn nothing_readable(&mut self) -> &mut Self {
        self.on(Event::ClipboardRead(Err(ClipboardFault::Unavailable)))
    }

    /// The row of the password was copied.
    pub(super) fn copies_code(&mut self) -> &mut Self {
        let row = self.wizard.sheet().iter().position(|row| row.value == crate::handover::RowValue::Code);
        let Some(row) = row.and_then(|row| u8::try_from(row).ok()) else { return self };
        self.on(Event::Input(Input::CopyRow { row }));
        self.on(Event::Copied { what: Copied::Row(row), result: Ok(()) })
    }

    /// The running test ends well on each leg.
    pub(super) fn proves(&mut self, journey: Option<JourneyOutcome>) -> &mut Self {
        self.ends(|_, _| LegOutcome::Proven, journey)
    }

    /// The running test ends with this cause, on these legs.
    pub(super) fn fails(&mut self, cause: Cause, on: impl Fn(Leg) -> bool) -> &mut Self {
        self.ends(|leg, (host, port)| if on(leg) { failed(cause, host, port) } else { LegOutcome::Proven }, None)
    }

    /// Both legs are proven, and the message to oneself is on its way.
    pub(super) fn sends_message(&mut self) -> &mut Self {
        let run = self.wizard.run();
        for verdict in self.verdicts(|_, _| LegOutcome::Proven) {
            self.on(Event::Check { run, event: CheckEvent::Verdict(verdict) });
        }
        for event in [
            CheckEvent::JourneyStarted { stage: JourneyStage::Send },
            CheckEvent::JourneyDone { stage: JourneyStage::Send, millis: 400 },
            CheckEvent::JourneyStarted { stage: JourneyStage::Find },
        ] {
            self.on(Event::Check { run, event });
        }
        self
    }

    fn ends(&mut self, outcome: impl Fn(Leg, (&str, u16)) -> LegOutcome, journey: Option<JourneyOutcome>) -> &mut Self {
        let run = self.wizard.run();
        let verdicts = self.verdicts(outcome);
        for LegVerdict { leg, outcome, .. } in &verdicts {
            for stage in Stage::of(*leg).iter().copied() {
                if matches!(outcome, LegOutcome::Failed(found) if found.stage <= stage) {
                    break;
                }
                self.on(Event::Check { run, event: CheckEvent::Done { leg: *leg, stage, millis: 40 } });
            }
        }
        let verdict = CheckVerdict { legs: verdicts, journey };
        self.on(Event::CheckEnded { run, verdict, at: 0 })
    }

    fn verdicts(&self, outcome: impl Fn(Leg, (&str, u16)) -> LegOutcome) -> Vec<LegVerdict> {
        let verdict = |lane: &crate::wizard::LegProgress| LegVerdict {
            leg: lane.leg,
            endpoint: lane.plan.endpoint.clone(),
            user: lane.plan.user.clone(),
            outcome: outcome(lane.leg, (&lane.plan.endpoint.host, lane.plan.endpoint.port)),
            millis: 640,
            instead: None,
        };
        self.wizard.test.lanes.iter().map(verdict).collect()
    }
}

fn failed(cause: Cause, host: &str, port: u16) -> LegOutcome {
    let facts = Facts { host: host.to_owned(), port, ..Facts::default() };
    let (confidence, stage) = (Confidence::High, stage(cause));
    LegOutcome::Failed(Diagnosis { cause, confidence, stage, rule: String::new(), facts })
}

/// Where a cause shows itself.
fn stage(cause: Cause) -> Stage {
    use Cause::*;
    match cause {
        DnsFailure | UnknownHost | NetworkUnreachable => Stage::Resolve,
        PortBlocked | LocalFirewallBlocked | ConnectionRefused | CaptivePortal => Stage::Connect,
        TlsModeMismatch
        | CertificateUntrustedInterception
        | CertificateSelfSignedServer
        | CertificateNameMismatch
        | CertificateExpired
        | ClockWrong => Stage::Secure,
        WrongServerOrPort | ServerUnavailable => Stage::Greet,
        _ => Stage::SignIn,
    }
}
