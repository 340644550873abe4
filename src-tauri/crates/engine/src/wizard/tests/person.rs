//! A person at the wizard, for tests.

use crate::check::{CheckVerdict, LegOutcome, LegVerdict};
use crate::endpoint::Leg;
use crate::ports::MailboxKey;
use crate::provider::discover::{Discovered, FoundServer, NamesError, Said};
use crate::provider::{Catalogue, Day, Source};
use crate::secret::Secret;
use crate::texts::{Texts, render};
use crate::view::{ButtonKind, ChoiceId, FieldId, Input, Press, View};
use crate::wizard::{Draft, Effect, Event, Step, Wizard};

/// The mailbox of the main job.
pub(super) fn gmail_key() -> MailboxKey {
    MailboxKey::new("name@gmail.com", "imacash", None)
}

pub(super) const CODE: &str = "kcifyukbjejkmdju";

/// The least that a practice provider's file says.
const PRACTICE: &str = r#"
id = "practice"
name = "Practice Mail"
company = "Practice Mail"
organisation = "practice"
domains = ["practice.example"]
credential = "app-password"
checked = "2026-11-22"
sources = ["this test"]
smtp = [{ host = "smtp.practice.example", port = 465, security = "tls" }]
imap = [{ host = "imap.practice.example", port = 993, security = "tls" }]

[app_password]
url = "http://127.0.0.1:8080/app-passwords"
label = "practice.app-passwords"
shown_once = true
"#;

/// The day on which the tests take place.
pub(super) fn today() -> Day {
    Day::parse("2026-11-22").expect("a day")
}

/// The network answers that a domain's mail goes to this host, and nothing else.
pub(super) fn mx(domain: &str, host: &str) -> Event {
    Event::Discovered { domain: domain.into(), found: Discovered { mx: Ok(vec![host.into()]), said: None } }
}

/// A source names these servers for a domain whose MX hosts tell nothing.
pub(super) fn said(domain: &str, source: Source, smtp: &[&str], imap: &[&str]) -> Event {
    let servers = |servers: &[&str]| {
        let endpoint = |server: &&str| server.parse().expect("a server");
        let found = |endpoint| FoundServer { endpoint, user_name: None, oauth_only: false };
        servers.iter().map(endpoint).map(found).collect()
    };
    let said = Said { source, smtp: servers(smtp), imap: servers(imap) };
    let found = Discovered { mx: Ok(vec![format!("mx.{domain}")]), said: Some(said) };
    Event::Discovered { domain: domain.into(), found }
}

/// Nobody could be asked.
pub(super) fn unanswered(domain: &str) -> Event {
    let found = Discovered { mx: Err(NamesError::NoNameServer), said: None };
    Event::Discovered { domain: domain.into(), found }
}

/// A person at the wizard. Renders the view after each step, so that a missing text fails whatever is tested.
pub(super) struct Person {
    pub(super) wizard: Wizard,
    pub(super) texts: Texts,
    pub(super) effects: Vec<Effect>,
}

impl Person {
    pub(super) fn new() -> Self {
        Self::resuming(None)
    }

    pub(super) fn resuming(draft: Option<Draft>) -> Self {
        let (wizard, effects) = Wizard::new(Catalogue::embedded(), false, today(), draft);
        Self { wizard, texts: Texts::new("en"), effects }
    }

    /// A person at practice; its provider is any file that the practice catalogue takes.
    pub(super) fn practising() -> Self {
        let catalogue = Catalogue::practice(PRACTICE).expect("a provider file");
        let (wizard, effects) = Wizard::new(Box::leak(Box::new(catalogue)), true, today(), None);
        Self { wizard, texts: Texts::new("en"), effects }
    }

    pub(super) fn on(&mut self, event: Event) -> &mut Self {
        let effects = self.wizard.advance(event);
        self.effects = effects;
        self.view();
        self
    }

    pub(super) fn press(&mut self, press: Press) -> &mut Self {
        self.on(Event::Input(Input::Press { press }))
    }

    pub(super) fn choose(&mut self, choice: ChoiceId, value: &str) -> &mut Self {
        self.on(Event::Input(Input::Choose { choice, value: value.into() }))
    }

    pub(super) fn types(&mut self, field: FieldId, value: &str) -> &mut Self {
        self.on(Event::Input(Input::Type { field, value: value.into() }))
    }

    pub(super) fn code(&mut self, code: &str) -> &mut Self {
        self.on(Event::CodeTyped(Secret::new(code.into())))
    }

    pub(super) fn view(&self) -> View {
        let view = render(&self.wizard, &self.texts, 1);
        let json = serde_json::to_string(&view).expect("a view is plain data");
        assert!(!json.contains(CODE), "no view holds the code");
        assert!(view.actions.iter().filter(|b| b.kind == ButtonKind::Primary).count() <= 1);
        view
    }

    pub(super) fn step(&self) -> Step {
        self.wizard.step()
    }

    pub(super) fn has_effect(&self, wanted: impl Fn(&Effect) -> bool) -> bool {
        self.effects.iter().any(wanted)
    }

    /// Walks to the address with an app and an address.
    pub(super) fn address(app: &str, address: &str) -> Self {
        let mut person = Self::new();
        person.choose(ChoiceId::App, app).press(Press::Continue).types(FieldId::Address, address);
        person
    }

    /// A person at a provider that nobody has but this test: the least that a file says, and these lines.
    pub(super) fn at_provider(app: &str, lines: &str) -> Self {
        let plain = r#"
            id = "practice"
            name = "Bakery Mail"
            company = "Bakery"
            organisation = "practice"
            domains = ["practice.example"]
            checked = "2026-11-22"
            sources = ["this test"]
            smtp = [{ host = "smtp.practice.example", port = 465, security = "tls" }]
            imap = [{ host = "imap.practice.example", port = 993, security = "tls" }]
        "#;
        let catalogue = Catalogue::practice(&format!("{plain}\n{lines}")).expect("a provider file");
        let (wizard, effects) = Wizard::new(Box::leak(Box::new(catalogue)), false, today(), None);
        let mut person = Self { wizard, texts: Texts::new("en"), effects };
        person.choose(ChoiceId::App, app).press(Press::Continue).types(FieldId::Address, "name@practice.example");
        person
    }

    /// Walks a Gmail address up to the code step.
    pub(super) fn at_paste(app: &str) -> Self {
        let mut person = Self::address(app, "name@gmail.com");
        person.press(Press::Continue).choose(ChoiceId::TwoStepOn, "yes").press(Press::Continue);
        person.press(Press::OpenAppPasswords).press(Press::Continue);
        assert_eq!(person.step(), Step::Paste);
        person
    }

    /// Walks up to a running test.
    pub(super) fn testing(app: &str) -> Self {
        let mut person = Self::at_paste(app);
        person.on(Event::KeychainProbed(Ok(()))).code(CODE).press(Press::Continue);
        assert_eq!(person.step(), Step::Test);
        person
    }

    pub(super) fn run(&self) -> u64 {
        self.wizard.test.run
    }

    pub(super) fn verdict(&self, outcome: impl Fn(Leg) -> LegOutcome) -> CheckVerdict {
        let legs = self.wizard.test.lanes.iter().map(|lane| LegVerdict {
            leg: lane.leg,
            endpoint: lane.plan.endpoint.clone(),
            user: lane.plan.user.clone(),
            outcome: outcome(lane.leg),
            millis: 7,
            instead: None,
        });
        CheckVerdict { legs: legs.collect(), journey: None }
    }

    pub(super) fn ends(&mut self, outcome: impl Fn(Leg) -> LegOutcome) -> &mut Self {
        let event = Event::CheckEnded { run: self.run(), verdict: self.verdict(outcome), at: 1_790_000_000 };
        self.on(event)
    }

    pub(super) fn at_hand_over(app: &str) -> Self {
        let mut person = Self::testing(app);
        person.ends(|_| LegOutcome::Proven).press(Press::Continue);
        assert_eq!(person.step(), Step::HandOver);
        person
    }
}
