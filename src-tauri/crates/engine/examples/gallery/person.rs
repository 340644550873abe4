//! A person at the wizard, who can be walked to wherever a view is wanted.

use std::sync::LazyLock;

use sparekey_engine::check::{
    CheckEvent, CheckPlan, CheckVerdict, JourneyOutcome, LegOutcome, LegPlan, LegVerdict, Stage,
};
use sparekey_engine::diagnosis::{Cause, Confidence, Diagnosis, Facts};
use sparekey_engine::endpoint::Leg;
use sparekey_engine::ports::{KeychainFault, MailboxKey};
use sparekey_engine::provider::discover::{Discovered, FoundServer, Said};
use sparekey_engine::provider::{Catalogue, Day, Provider, Source};
use sparekey_engine::secret::Secret;
use sparekey_engine::surroundings::{Borrowed, Borrowing, Surroundings};
use sparekey_engine::texts::{Texts, render};
use sparekey_engine::view::{ChoiceId, FieldId, Input, Press, View};
use sparekey_engine::wizard::{Draft, Effect, Event, Step, Wizard};

/// An app password as Google shows it.
pub(crate) const CODE: &str = "kcif yukb jejk mdju";
/// A domain that nobody knows.
pub(crate) const OWN_DOMAIN: &str = "harbour-bakery.example";

/// The address of practice.
pub(crate) const PRACTICE_ADDRESS: &str = "you@practice.example";

/// What every provider file says.
const FILE: &str = r#"
    id = "practice"
    name = "Bakery Mail"
    company = "Bakery Mail"
    organisation = "practice"
    domains = ["practice.example"]
    checked = "2026-11-22"
    sources = ["these views"]
    smtp = [{ host = "smtp.practice.example", port = 465, security = "tls" }]
    imap = [{ host = "imap.practice.example", port = 993, security = "tls" }]
"#;

/// A person with a wizard.
pub(crate) struct Person {
    pub(crate) wizard: Wizard,
    run: u64,
    plan: Option<Box<CheckPlan>>,
    /// What else was to be done, and nobody did.
    pub(crate) left: Vec<Effect>,
}

impl Person {
    /// At the first screen.
    pub(crate) fn new() -> Self {
        Self::starting(Catalogue::embedded(), false, "2026-11-22", None)
    }

    /// At the first screen, on another day.
    pub(crate) fn on_day(day: &str) -> Self {
        Self::starting(Catalogue::embedded(), false, day, None)
    }

    /// Taking up what somebody had entered.
    pub(crate) fn resuming(draft: Draft) -> Self {
        Self::starting(Catalogue::embedded(), false, "2026-11-22", Some(draft))
    }

    /// At the first screen, with an account that is not theirs.
    pub(crate) fn borrowing(how: Borrowing, account: Option<&str>) -> Self {
        let mut person = Self::new();
        let borrowed = Some(Borrowed { how, account: account.map(str::to_owned) });
        person.wizard.stands_in(Surroundings { borrowed, ..Surroundings::default() });
        person
    }

    /// In practice.
    pub(crate) fn practising() -> Self {
        Self::starting(own_catalogue("credential = \"app-password\"\n[app_password]\n"), true, "2026-11-22", None)
    }

    /// At the address of a provider that nobody has but these views: the least that a file says, and these lines.
    pub(crate) fn at_made_up_provider(app: &str, lines: &str) -> Self {
        let mut person = Self::starting(own_catalogue(lines), false, "2026-11-22", None);
        person.takes(app, "name@practice.example");
        person
    }

    fn starting(catalogue: &'static Catalogue, practice: bool, day: &str, draft: Option<Draft>) -> Self {
        let today = Day::parse(day).expect("a day");
        let (wizard, _) = Wizard::new(catalogue, practice, today, draft);
        Self { wizard, run: 0, plan: None, left: Vec::new() }
    }

    /// At the address, for this app and with this address.
    pub(crate) fn address(app: &str, address: &str) -> Self {
        let mut person = Self::new();
        person.takes(app, address);
        person
    }

    /// At the address of the provider of this id.
    pub(crate) fn at_named(provider: &str, app: &str) -> Self {
        let provider = Catalogue::embedded().get(provider).expect("a provider");
        Self::at_provider(app, provider, "2026-11-22")
    }

    /// At an address of one's own, whose mail this provider keeps.
    pub(crate) fn own_domain_at(provider: &str, app: &str) -> Self {
        let provider = Catalogue::embedded().get(provider).expect("a provider");
        let mut person = Self::address(app, &format!("info@{OWN_DOMAIN}"));
        person.hears_mx(OWN_DOMAIN, provider.mx.first().expect("hosts for mail"));
        person
    }

    /// At the address that a provider would have; where it has no domains of its own, one whose mail goes there.
    pub(crate) fn at_provider(app: &str, provider: &Provider, day: &str) -> Self {
        let mut person = Self::on_day(day);
        match (provider.domains.first(), provider.domain_families.first()) {
            (Some(domain), _) => person.takes(app, &format!("name@{domain}")),
            (None, Some(family)) => person.takes(app, &format!("name@bakery.{family}")),
            (None, None) => person.takes(app, &format!("info@{OWN_DOMAIN}")).choose(ChoiceId::Provider, &provider.id),
        };
        person
    }

    /// Chooses the app, and types the address.
    pub(crate) fn takes(&mut self, app: &str, address: &str) -> &mut Self {
        self.choose(ChoiceId::App, app).press(Press::Continue).types(FieldId::Address, address)
    }

    pub(crate) fn on(&mut self, event: Event) -> &mut Self {
        let effects = self.wizard.advance(event);
        self.is_asked(effects)
    }

    /// Takes note of what is to be done.
    pub(crate) fn is_asked(&mut self, effects: Vec<Effect>) -> &mut Self {
        for effect in effects {
            match effect {
                Effect::StartCheck { run, plan, .. } => (self.run, self.plan) = (run, Some(plan)),
                effect => self.left.push(effect),
            }
        }
        self
    }

    pub(crate) fn press(&mut self, press: Press) -> &mut Self {
        self.on(Event::Input(Input::Press { press }))
    }

    pub(crate) fn choose(&mut self, choice: ChoiceId, value: &str) -> &mut Self {
        self.on(Event::Input(Input::Choose { choice, value: value.into() }))
    }

    pub(crate) fn types(&mut self, field: FieldId, value: &str) -> &mut Self {
        self.on(Event::Input(Input::Type { field, value: value.into() }))
    }

    pub(crate) fn opens_row(&mut self, row: u16) -> &mut Self {
        self.on(Event::Input(Input::OpenRow { row }))
    }

    pub(crate) fn go_to(&mut self, step: u8) -> &mut Self {
        self.on(Event::Input(Input::GoTo { step }))
    }

    pub(crate) fn code(&mut self, code: &str) -> &mut Self {
        self.on(Event::CodeTyped(Secret::new(code.into())))
    }

    /// The quickest way to a step, with two-step sign-in on.
    pub(crate) fn walk_to(&mut self, step: Step) -> &mut Self {
        assert!(self.tries_to_reach(step), "no way from {:?} to {step:?}", self.wizard.step());
        self
    }

    /// Goes the quickest way to a step; whether there is one.
    pub(crate) fn tries_to_reach(&mut self, step: Step) -> bool {
        let mut codes = [CODE, "Sommer-2019 am See!", "kcif-yukb-jejk-mdju"].into_iter().cycle();
        for _ in 0..12 {
            let now = self.wizard.step();
            if now >= step {
                return true;
            }
            match now {
                Step::Address => self.choose(ChoiceId::Moved, "no"),
                Step::TwoStep => self.choose(ChoiceId::TwoStepOn, "yes"),
                Step::GetCode => {
                    self.press(Press::OpenAppPasswords).press(Press::OpenProvider).press(Press::OpenHelpPage)
                }
                Step::Paste => self.on(Event::KeychainProbed(Ok(()))).code(codes.next().unwrap_or(CODE)),
                Step::Test => self.ends(|_| LegOutcome::Proven),
                Step::App | Step::HandOver | Step::Finished => self,
            };
            self.press(Press::Continue);
        }
        false
    }

    /// What can be chosen to go wrong.
    pub(crate) fn rehearsed(&self) -> Vec<String> {
        let banner = self.sees().banner.expect("practice has a banner");
        let failure = banner.failure.expect("something to choose in it");
        failure.options.into_iter().skip(1).map(|option| option.value).collect()
    }

    /// Names the screen that is shown.
    pub(crate) fn screen_key(&self) -> String {
        self.sees().screen_key
    }

    /// What the person can read out on the phone.
    pub(crate) fn support_number(&self) -> String {
        self.sees().support.expect("every screen has one").number
    }

    fn sees(&self) -> View {
        static TEXTS: LazyLock<Texts> = LazyLock::new(|| Texts::new("en"));
        render(&self.wizard, &TEXTS, 1)
    }

    /// A Gmail address, walked to a step.
    pub(crate) fn at(step: Step, app: &str) -> Self {
        let mut person = Self::address(app, "name@gmail.com");
        person.walk_to(step);
        person
    }

    /// The network says something about the domain.
    pub(crate) fn hears(&mut self, domain: &str, found: Discovered) -> &mut Self {
        self.on(Event::Discovered { domain: domain.into(), found })
    }

    /// The domain's mail goes to this host, and that is all that is known.
    pub(crate) fn hears_mx(&mut self, domain: &str, host: &str) -> &mut Self {
        self.hears(domain, Discovered { mx: Ok(vec![host.into()]), said: None })
    }

    /// A source names these servers for the domain.
    pub(crate) fn hears_servers(&mut self, domain: &str, source: Source, smtp: &str, imap: Option<&str>) -> &mut Self {
        let server = |server: &str| {
            let endpoint = server.parse().expect("a server");
            FoundServer { endpoint, user_name: None, oauth_only: false }
        };
        let said = Said { source, smtp: vec![server(smtp)], imap: imap.map(server).into_iter().collect() };
        self.hears(domain, Discovered { mx: Ok(vec![format!("mx.{domain}")]), said: Some(said) })
    }

    /// The domain itself says that programs have to open its own sign-in page.
    pub(crate) fn hears_sign_in_only(&mut self, domain: &str, smtp: &str) -> &mut Self {
        let endpoint = smtp.parse().expect("a server");
        let smtp = vec![FoundServer { endpoint, user_name: None, oauth_only: true }];
        let said = Said { source: Source::Autoconfig, smtp, imap: Vec::new() };
        self.hears(domain, Discovered { mx: Ok(vec![format!("mx.{domain}")]), said: Some(said) })
    }

    /// Progress of the running test.
    pub(crate) fn check(&mut self, event: CheckEvent) -> &mut Self {
        let run = self.run;
        self.on(Event::Check { run, event })
    }

    /// The running test takes longer than people expect.
    pub(crate) fn goes_on(&mut self, seconds: u64) -> &mut Self {
        let run = self.run;
        self.on(Event::CheckGoesOn { run, seconds })
    }

    /// A stage of the running test is done.
    pub(crate) fn done(&mut self, leg: Leg, stage: Stage, millis: u64) -> &mut Self {
        self.check(CheckEvent::Started { leg, stage }).check(CheckEvent::Done { leg, stage, millis })
    }

    /// A leg of the running test is proven.
    pub(crate) fn proves(&mut self, leg: Leg) -> &mut Self {
        let asked = self.planned().into_iter().find(|(of, _)| *of == leg);
        let (_, LegPlan { endpoint, user, .. }) = asked.expect("the leg is tested");
        let outcome = LegOutcome::Proven;
        self.check(CheckEvent::Verdict(LegVerdict { leg, endpoint, user, outcome, millis: 640, instead: None }))
    }

    /// What the running test was asked for on each leg.
    pub(crate) fn planned(&self) -> Vec<(Leg, LegPlan)> {
        let plan = self.plan.as_ref().expect("a test was started");
        let legs = [(Leg::Smtp, &plan.smtp), (Leg::Imap, &plan.imap)];
        legs.into_iter().filter_map(|(leg, plan)| Some((leg, plan.clone()?))).collect()
    }

    /// The test ends so on each leg.
    pub(crate) fn ends(&mut self, outcome: impl Fn(Leg) -> LegOutcome) -> &mut Self {
        self.ends_with(outcome, |_| None, None)
    }

    /// The test ends so on each leg, and the message so.
    pub(crate) fn message_ends(&mut self, journey: JourneyOutcome) -> &mut Self {
        self.ends_with(|_| LegOutcome::Proven, |_| None, Some(journey))
    }

    /// The test ends so on each leg; `instead` is what worked there in the place of what was asked.
    pub(crate) fn ends_with(
        &mut self,
        outcome: impl Fn(Leg) -> LegOutcome,
        instead: impl Fn(&(Leg, LegPlan)) -> Option<LegPlan>,
        journey: Option<JourneyOutcome>,
    ) -> &mut Self {
        let mut legs = Vec::new();
        for asked in self.planned() {
            let instead = instead(&asked);
            let (leg, LegPlan { endpoint, user, .. }) = asked;
            let outcome = outcome(leg);
            for (stage, millis) in reached(leg, &outcome) {
                self.done(leg, stage, millis);
            }
            legs.push(LegVerdict { leg, endpoint, user, outcome, millis: 640, instead });
        }
        let run = self.run;
        self.on(Event::CheckEnded { run, verdict: CheckVerdict { legs, journey }, at: 1_790_000_000 })
    }

    /// What the keychain says of the saving that is under way.
    pub(crate) fn saves(&mut self, result: Result<(), KeychainFault>) -> &mut Self {
        let run = self.run;
        self.on(Event::Saved { run, key: MailboxKey::new("name@gmail.com", "imacash", None), result })
    }
}

/// The stages that were done before it ended so, each with its time.
fn reached(leg: Leg, outcome: &LegOutcome) -> Vec<(Stage, u64)> {
    let stages = Stage::of(leg).iter().copied().zip([12, 48, 131, 60, 320, 44]);
    stages.take_while(|(stage, _)| matches!(outcome, LegOutcome::Proven) || failed_after(*stage, outcome)).collect()
}

fn failed_after(stage: Stage, outcome: &LegOutcome) -> bool {
    matches!(outcome, LegOutcome::Failed(found) if stage < found.stage)
}

/// A diagnosis without facts.
pub(crate) fn diagnosis(cause: Cause, stage: Stage) -> Diagnosis {
    diagnosis_of(cause, stage, Facts::default())
}

/// A diagnosis with what was seen.
pub(crate) fn diagnosis_of(cause: Cause, stage: Stage, facts: Facts) -> Diagnosis {
    let facts = Facts { host: "smtp.gmail.com".into(), port: 587, ..facts };
    Diagnosis { cause, confidence: Confidence::High, stage, rule: String::new(), facts }
}

fn own_catalogue(lines: &str) -> &'static Catalogue {
    let catalogue = Catalogue::practice(&format!("{FILE}\n{lines}")).expect("a provider file");
    Box::leak(Box::new(catalogue))
}
