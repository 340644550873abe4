//! A walk through the wizard, down to whatever a caller may meet.

use sparekey_engine::check::{
    CheckEvent, CheckPlan, CheckVerdict, JourneyOutcome, JourneyStage, LegOutcome, LegVerdict, Stage,
};
use sparekey_engine::diagnosis::{Cause, Confidence, Diagnosis, Facts};
use sparekey_engine::endpoint::Leg;
use sparekey_engine::guide::Wanted;
use sparekey_engine::ports::{BrowserFault, ClipboardFault, KeychainFault};
use sparekey_engine::provider::discover::Discovered;
use sparekey_engine::provider::{Catalogue, Day};
use sparekey_engine::secret::Secret;
use sparekey_engine::texts::{Args, Texts, cause_words, render};
use sparekey_engine::view::{Button, ButtonKind, ChoiceId, FieldId, Input, Press, Screen, View};
use sparekey_engine::wizard::{Copied, Effect, Event, Step, Wizard};

use crate::quoted::Quoted;
use crate::shown::Shown;

/// Whoever has a domain of their own.
const OWN: &str = "harbour-bakery.example";

/// Walks all of it, and notes down what is shown.
pub(crate) fn walk(wanted: &Wanted, texts: &Texts, today: Day, quoted: &Quoted) -> Shown {
    let (wizard, _) = Wizard::new(Catalogue::embedded(), false, today, None);
    let mut walker = Walker { wizard, texts, shown: Shown::default(), run: 0, plan: None };
    walker.app(wanted);
    walker.address(wanted, quoted);
    if walker.wizard.step() == Step::Address {
        return walker.shown;
    }
    let at_two_step = walker.wizard.clone();
    walker.two_step();
    for answer in ["yes", "no"] {
        walker.wizard = at_two_step.clone();
        walker.choose(ChoiceId::TwoStepOn, answer).press(Press::Continue);
        if walker.wizard.step() == Step::GetCode {
            walker.get_code();
            walker.paste(wanted);
            walker.test(quoted);
            walker.hand_over();
        }
    }
    walker.shown
}

struct Walker<'a> {
    wizard: Wizard,
    texts: &'a Texts,
    shown: Shown,
    run: u64,
    plan: Option<Box<CheckPlan>>,
}

impl Walker<'_> {
    fn on(&mut self, event: Event) -> &mut Self {
        for effect in self.wizard.advance(event) {
            if let Effect::StartCheck { run, plan, .. } = effect {
                (self.run, self.plan) = (run, Some(plan));
            }
        }
        self
    }

    fn press(&mut self, press: Press) -> &mut Self {
        self.on(Event::Input(Input::Press { press }))
    }

    fn choose(&mut self, choice: ChoiceId, value: &str) -> &mut Self {
        self.on(Event::Input(Input::Choose { choice, value: value.into() }))
    }

    fn types(&mut self, field: FieldId, value: &str) -> &mut Self {
        self.on(Event::Input(Input::Type { field, value: value.into() }))
    }

    fn code(&mut self, text: &str) -> &mut Self {
        self.on(Event::CodeTyped(Secret::new(text.into())))
    }

    fn see(&mut self) -> View {
        let view = render(&self.wizard, self.texts, 1);
        self.shown.note(&self.wizard, &view);
        view
    }

    /// What is done here leaves no trace but in what was shown.
    fn aside(&mut self, walk: impl FnOnce(&mut Self)) {
        let (wizard, run, plan) = (self.wizard.clone(), self.run, self.plan.clone());
        walk(self);
        (self.wizard, self.run, self.plan) = (wizard, run, plan);
    }

    fn app(&mut self, wanted: &Wanted) {
        self.see();
        self.choose(ChoiceId::App, &wanted.app.id).see();
        if wanted.reads {
            self.choose(ChoiceId::AppNeeds, "read").see();
        }
        self.aside(|aside| drop(aside.choose(ChoiceId::AppPlace, "elsewhere").see()));
        self.press(Press::Continue);
    }

    fn address(&mut self, wanted: &Wanted, quoted: &Quoted) {
        self.see();
        for typed in quoted.typed() {
            self.aside(|aside| drop(aside.types(FieldId::Address, typed).see()));
        }
        let domain = wanted.provider.and_then(|provider| {
            let family = provider.domain_families.first().map(|family| format!("bakery.{family}"));
            provider.domains.first().cloned().or(family)
        });
        let mx = wanted.provider.and_then(|provider| provider.mx.first()).map(|host| host.replace('*', "1"));
        match domain {
            Some(domain) => drop(self.types(FieldId::Address, &format!("name@{domain}")).see()),
            None => {
                self.types(FieldId::Address, &format!("info@{OWN}"));
                let known = mx.is_some();
                let found = Discovered { mx: Ok(vec![mx.unwrap_or_else(|| format!("mx.{OWN}"))]), said: None };
                self.on(Event::Discovered { domain: OWN.into(), found }).see();
                if let (false, Some(provider)) = (known, wanted.provider) {
                    self.press(Press::ChooseProvider).see();
                    self.choose(ChoiceId::Provider, &provider.id).see();
                }
            }
        }
        for (choice, value) in
            [(ChoiceId::SignsInWithAddress, "no"), (ChoiceId::Moved, "yes"), (ChoiceId::Moved, "not-sure")]
        {
            self.aside(|aside| drop(aside.choose(choice, value).see()));
        }
        self.choose(ChoiceId::Moved, "no").see();
        self.press(Press::Continue);
    }

    fn two_step(&mut self) {
        let view = self.see();
        let Screen::TwoStep { question: Some(question), .. } = view.screen else { return };
        for option in question.options {
            self.choose(ChoiceId::TwoStepOn, &option.value).see();
            self.aside(|aside| drop(aside.press(Press::OpenTwoStep).see()));
        }
        self.press(Press::Trouble);
        let Screen::TwoStep { trouble: Some(trouble), .. } = self.see().screen else { return };
        for reason in trouble.question.into_iter().flat_map(|question| question.options) {
            self.choose(ChoiceId::TroubleReason, &reason.value).see();
        }
    }

    fn get_code(&mut self) {
        let first = self.see();
        self.aside(|aside| aside.trouble());
        self.aside(|aside| drop(aside.press(Press::UseAppPassword).see()));
        for press in [Press::OpenAppPasswords, Press::OpenProvider, Press::OpenHelpPage] {
            let next = |button: &Button| button.press == press && button.kind == ButtonKind::Primary;
            if first.actions.iter().any(next) {
                self.aside(|aside| drop(aside.press(press).see()));
                self.aside(|aside| drop(aside.press(press).on(Event::PageOpened(Err(BrowserFault))).see()));
            }
            self.press(press);
        }
        self.press(Press::Continue);
    }

    fn trouble(&mut self) {
        self.press(Press::Trouble);
        // As many questions as any provider has, and one more.
        for _ in 0..12 {
            let key = self.see().screen_key;
            let mut next = None;
            for press in [Press::AnswerYes, Press::AnswerNo, Press::AnswerNotSure] {
                let before = self.wizard.clone();
                let after = self.press(press).see().screen_key;
                if after != key && !after.contains("found") {
                    next = Some(self.wizard.clone());
                }
                self.wizard = before;
            }
            let Some(next) = next else { return };
            self.wizard = next;
        }
        panic!("no end of questions");
    }

    fn paste(&mut self, wanted: &Wanted) {
        self.see();
        self.on(Event::KeychainProbed(Ok(()))).see();
        self.aside(|aside| drop(aside.press(Press::TypeInstead).see()));
        for fault in [ClipboardFault::Empty, ClipboardFault::Unavailable] {
            self.aside(|aside| drop(aside.on(Event::ClipboardRead(Err(fault))).see()));
        }
        for fault in [KeychainFault::Missing, KeychainFault::NoBus, KeychainFault::Locked] {
            self.aside(|aside| drop(aside.on(Event::KeychainProbed(Err(fault))).see()));
        }
        let domain = wanted.provider.and_then(|provider| provider.domains.first()).map_or(OWN, String::as_str);
        let (name, info) = (format!("name@{domain}"), format!("info@{OWN}"));
        for mistaken in [
            "731904",
            "Winter-2018?",
            "7319 0462",
            "kcif yukb jejk mdj",
            "https://mail.example.com/passwords",
            "kcif yukb jejk mdju\nhtqz rstu vwxy zabc",
            "this is the password that the page has shown to me",
            "kcif yukb jejk mdj\u{0441}",
            "“Winter 2018”",
            &name,
            &info,
        ] {
            self.aside(|aside| drop(aside.code(mistaken).see()));
        }
        for code in ["kcif yukb jejk mdju", "Sommer-2019 am See!", "kcif-yukb-jejk-mdju"] {
            self.code(code);
            let mut tried = self.wizard.clone();
            tried.advance(Event::Input(Input::Press { press: Press::Continue }));
            if tried.step() == Step::Test {
                break;
            }
        }
        self.see();
        self.press(Press::Continue);
    }

    fn test(&mut self, quoted: &Quoted) {
        self.see();
        self.aside(|aside| drop(aside.press(Press::CancelTest).see()));
        if self.plan.as_ref().is_some_and(|plan| plan.journey.is_some()) {
            self.aside(|aside| {
                aside.message();
                aside.ends(|_| LegOutcome::Proven, Some(JourneyOutcome::NotSeen));
                aside.see();
            });
        }
        for cause in Cause::ALL {
            for legs in [&[Leg::Smtp, Leg::Imap][..], &[Leg::Imap]] {
                // Only what the script tells of has to be looked at.
                let told = |leg: &Leg| self.titles(*cause, *leg).iter().any(|title| quoted.tells(6, title));
                if legs.iter().any(told) {
                    self.aside(|aside| {
                        let fails = |leg: Leg| legs.contains(&leg);
                        aside.ends(|leg| if fails(leg) { failed(*cause) } else { LegOutcome::Proven }, None);
                        // A card that names a server wants the server's name.
                        aside.see();
                    });
                }
            }
        }
        self.ends(|_| LegOutcome::Proven, None);
        self.see();
        self.press(Press::Continue);
    }

    /// The title of a cause with the names that may stand in it.
    fn titles(&self, cause: Cause, leg: Leg) -> Vec<String> {
        let Some(plan) = &self.plan else { return Vec::new() };
        let company = plan.background.provider.as_ref().and_then(|id| Catalogue::embedded().get(id));
        let LegOutcome::Failed(mut found) = failed(cause) else { return Vec::new() };
        let of = |plan: &Option<sparekey_engine::check::LegPlan>| plan.as_ref().map(|leg| leg.endpoint.clone());
        let endpoints = [of(&plan.smtp), of(&plan.imap)].into_iter().flatten();
        let args = Args::none()
            .flag("known", company.is_some())
            .text("company", company.map(|company| company.company.clone()).unwrap_or_default())
            .text("app", "")
            .text("address", "");
        endpoints
            .map(|endpoint| {
                (found.facts.host, found.facts.port) = (endpoint.host, endpoint.port);
                cause_words(self.texts, &args, &found, leg).title
            })
            .collect()
    }

    fn message(&mut self) {
        let run = self.run;
        for verdict in self.verdicts(|_| LegOutcome::Proven) {
            self.on(Event::Check { run, event: CheckEvent::Verdict(verdict) });
        }
        self.on(Event::Check { run, event: CheckEvent::JourneyStarted { stage: JourneyStage::Send } });
        self.on(Event::Check { run, event: CheckEvent::JourneyDone { stage: JourneyStage::Send, millis: 3 } });
        self.on(Event::Check { run, event: CheckEvent::JourneyStarted { stage: JourneyStage::Find } });
        self.see();
    }

    fn ends(&mut self, outcome: impl Fn(Leg) -> LegOutcome, journey: Option<JourneyOutcome>) {
        let run = self.run;
        let legs = self.verdicts(outcome);
        for verdict in &legs {
            for stage in Stage::of(verdict.leg) {
                if matches!(&verdict.outcome, LegOutcome::Failed(found) if found.stage <= *stage) {
                    break;
                }
                let event = CheckEvent::Done { leg: verdict.leg, stage: *stage, millis: 9 };
                self.on(Event::Check { run, event });
            }
        }
        self.on(Event::CheckEnded { run, verdict: CheckVerdict { legs, journey }, at: 1_790_000_000 });
    }

    fn verdicts(&self, outcome: impl Fn(Leg) -> LegOutcome) -> Vec<LegVerdict> {
        let plan = self.plan.as_ref().expect("a test was started");
        let legs = [(Leg::Smtp, &plan.smtp), (Leg::Imap, &plan.imap)];
        let verdict = |(leg, plan): (Leg, &Option<sparekey_engine::check::LegPlan>)| {
            let plan = plan.as_ref()?;
            let mut outcome = outcome(leg);
            if let LegOutcome::Failed(found) = &mut outcome {
                found.facts.host.clone_from(&plan.endpoint.host);
                found.facts.port = plan.endpoint.port;
            }
            let (endpoint, user) = (plan.endpoint.clone(), plan.user.clone());
            Some(LegVerdict { leg, endpoint, user, outcome, millis: 9, instead: None })
        };
        legs.into_iter().filter_map(verdict).collect()
    }

    fn hand_over(&mut self) {
        let first = self.see();
        self.aside(|aside| drop(aside.press(Press::AppAccepted).see()));
        for value in ["yes", "no"] {
            self.aside(|aside| drop(aside.choose(ChoiceId::OnlyYours, value).see()));
            self.aside(|aside| {
                aside.choose(ChoiceId::SaveOwnPassword, value).see();
                for value in ["yes", "no"] {
                    aside.choose(ChoiceId::OnlyYours, value).see();
                }
            });
        }
        self.aside(|aside| {
            aside.press(Press::AppRefused).see();
            for message in ["535 5.7.8 Error: authentication failed", "It went wrong"] {
                aside.types(FieldId::AppMessage, message).press(Press::ExplainRefusal).see();
            }
        });
        let Screen::HandOver { rows, .. } = first.screen else { panic!("the last step") };
        if let Some(row) = rows.iter().find(|row| row.secret).and_then(|row| row.copy) {
            self.on(Event::Input(Input::CopyRow { row }));
            self.on(Event::Copied { what: Copied::Row(row), result: Ok(()) }).see();
        }
        self.press(Press::AppAccepted).see();
    }
}

/// A failure with this cause, where it may show itself.
fn failed(cause: Cause) -> LegOutcome {
    use Cause::*;
    let stage = match cause {
        DnsFailure | UnknownHost | NetworkUnreachable => Stage::Resolve,
        PortBlocked | ConnectionRefused | CaptivePortal => Stage::Connect,
        TlsModeMismatch
        | CertificateUntrustedInterception
        | CertificateSelfSignedServer
        | CertificateNameMismatch
        | CertificateExpired
        | ClockWrong => Stage::Secure,
        WrongServerOrPort | ServerUnavailable => Stage::Greet,
        _ => Stage::SignIn,
    };
    let (confidence, facts) = (Confidence::High, Facts::default());
    LegOutcome::Failed(Diagnosis { cause, confidence, stage, rule: String::new(), facts })
}
