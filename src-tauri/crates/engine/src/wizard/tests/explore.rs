//! Every provider, for an app that sends and for one that reads, at its own domain and at a domain of a person's own:
//! everything that can be pressed or answered is, up to the code, and every screen on the way is read.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde_json::Value;

use super::person::{CODE, Person, mx, today};
use crate::check::{Hold, LegOutcome, Stage};
use crate::diagnosis::Cause;
use crate::provider::{Catalogue, Provider};
use crate::secret::Secret;
use crate::texts::{ENGLISH, LANGUAGES, Texts, render};
use crate::view::{ChoiceId, FieldId, Input, Press, View};
use crate::wizard::{Effect, Event, Step, Wizard};

/// A domain of a person's own.
const OWN_DOMAIN: &str = "bakery.example";
/// More screens than this from one start are more than anybody can have meant.
const MOST_SCREENS: usize = 200;

#[test]
fn no_provider_leads_to_a_dead_end() {
    let providers: Vec<(usize, &Provider)> = Catalogue::embedded().all().iter().enumerate().collect();
    let halves = providers.split_at(providers.len() / 2);
    std::thread::scope(|scope| {
        for half in [halves.0, halves.1] {
            scope.spawn(move || half.iter().for_each(|(number, provider)| explore(*number, provider)));
        }
    });
}

/// All in English, and each in one language more: where its ways lead does not depend on the words.
fn explore(number: usize, provider: &Provider) {
    explore_in(ENGLISH, provider);
    let other = LANGUAGES[number % LANGUAGES.len()];
    if other != ENGLISH {
        explore_in(other, provider);
    }
}

fn explore_in(lang: &str, provider: &Provider) {
    let mut person = Person::new();
    person.texts = Texts::new(lang);
    let own = provider.domains.first();
    let hosted = provider.mx.first().map(|_| OWN_DOMAIN);
    for domain in own.map(String::as_str).into_iter().chain(hosted) {
        for app in ["imacash", "itfin"] {
            let start = Start { provider, app, address: format!("name@{domain}") };
            let map = Map::draw(&person.texts, start);
            map.judge();
            map.walk_to_the_end(&mut person);
        }
    }
}

/// Where a walk begins: at the address, with the provider recognised.
struct Start<'a> {
    provider: &'a Provider,
    app: &'a str,
    address: String,
}

impl Start<'_> {
    fn wizard(&self, path: &[Input]) -> (Wizard, Vec<Effect>) {
        let (mut wizard, _) = Wizard::new(Catalogue::embedded(), false, today(), None);
        let mut effects = Vec::new();
        let begin = [
            Input::Choose { choice: ChoiceId::App, value: self.app.into() },
            Input::Press { press: Press::Continue },
            Input::Type { field: FieldId::Address, value: self.address.clone() },
        ];
        for input in begin {
            effects = wizard.advance(Event::Input(input));
        }
        if let (true, Some(host)) = (self.address.ends_with(OWN_DOMAIN), self.provider.mx.first()) {
            effects = wizard.advance(mx(OWN_DOMAIN, &host.replace('*', "1")));
        }
        for input in path {
            effects = wizard.advance(Event::Input(input.clone()));
        }
        (wizard, effects)
    }
}

/// One screen, and where everything on it leads.
struct Screen {
    path: Vec<Input>,
    leads_to: BTreeSet<usize>,
    /// Something on it is done outside the program: a page opens, a letter is copied.
    does_something: bool,
    goal: bool,
    heading: String,
}

/// All screens that can be reached.
struct Map<'a> {
    start: Start<'a>,
    screens: Vec<Screen>,
}

impl<'a> Map<'a> {
    fn draw(texts: &Texts, start: Start<'a>) -> Self {
        let mut map = Map { start, screens: Vec::new() };
        let mut known = BTreeMap::new();
        let mut ahead = VecDeque::new();
        let (wizard, _) = map.start.wizard(&[]);
        let first = map.note(texts, Vec::new(), &wizard, &mut known, &mut ahead);
        assert_eq!(first, 0);
        while let Some((at, inputs)) = ahead.pop_front() {
            for input in inputs {
                let mut path = map.screens[at].path.clone();
                path.push(input.clone());
                let (wizard, effects) = map.start.wizard(&path);
                if wizard.step() < Step::Address {
                    // The other apps are walked by themselves.
                    continue;
                }
                let acts = |effect: &Effect| matches!(effect, Effect::OpenPage(_) | Effect::CopyText { .. });
                map.screens[at].does_something |= effects.iter().any(acts);
                let to = map.note(texts, path, &wizard, &mut known, &mut ahead);
                let back = matches!(input, Input::Press { press: Press::Back });
                assert!(!back || to != at, "{}: Back does nothing", map.name(at));
                if to != at && !back {
                    map.screens[at].leads_to.insert(to);
                }
            }
            assert!(map.screens.len() < MOST_SCREENS, "{}: no end of screens", map.name(at));
        }
        map
    }

    /// The number of the screen at the end of a path, which is noted down if it is new.
    fn note(
        &mut self,
        texts: &Texts,
        path: Vec<Input>,
        wizard: &Wizard,
        known: &mut BTreeMap<String, usize>,
        ahead: &mut VecDeque<(usize, Vec<Input>)>,
    ) -> usize {
        let state = state(wizard);
        if let Some(number) = known.get(&state) {
            return *number;
        }
        let view = render(wizard, texts, 1);
        let json = serde_json::to_value(&view).expect("a view is plain data");
        let key = key(&json);
        if let Some(number) = known.get(&key).copied() {
            known.insert(state, number);
            return number;
        }
        let number = self.screens.len();
        known.extend([(key, number), (state, number)]);
        let stopped = wizard.stop().is_some();
        self.screens.push(Screen {
            path,
            leads_to: BTreeSet::new(),
            does_something: false,
            goal: wizard.step() >= Step::Paste || stopped,
            heading: view.heading.clone(),
        });
        read_aloud(&self.name(number), &json);
        if stopped {
            let crate::view::Screen::Address { stop: Some(stop), .. } = &view.screen else {
                panic!("{}: a stop is shown", self.name(number))
            };
            assert!(!stop.instead.is_empty(), "{}: a stop says what to do instead", self.name(number));
        }
        if wizard.step() < Step::Paste {
            ahead.push_back((number, inputs(self.start.provider, &view, &json)));
        }
        number
    }

    fn name(&self, number: usize) -> String {
        let screen = &self.screens[number];
        let Start { provider, app, address } = &self.start;
        format!("{} ({app}, {address}): “{}” after {:?}", provider.id, screen.heading, screen.path)
    }

    /// From every screen, without going back, the code or a stop can be reached, and every screen has something to do.
    fn judge(&self) {
        let mut leads_on: BTreeSet<usize> =
            self.screens.iter().enumerate().filter(|(_, screen)| screen.goal).map(|(number, _)| number).collect();
        loop {
            let before = leads_on.len();
            for (number, screen) in self.screens.iter().enumerate() {
                if screen.leads_to.iter().any(|to| leads_on.contains(to)) {
                    leads_on.insert(number);
                }
            }
            if leads_on.len() == before {
                break;
            }
        }
        for (number, screen) in self.screens.iter().enumerate() {
            assert!(leads_on.contains(&number), "{}: a dead end", self.name(number));
            let something = screen.goal || screen.does_something || !screen.leads_to.is_empty();
            assert!(something, "{}: nothing to do", self.name(number));
        }
    }
}

impl Map<'_> {
    /// For each kind of password that is put in: the test fails and works, the settings are handed over, and it ends.
    fn walk_to_the_end(&self, person: &mut Person) {
        let mut seen = Vec::new();
        for (number, screen) in self.screens.iter().enumerate() {
            let (wizard, _) = self.start.wizard(&screen.path);
            if wizard.step() != Step::Paste || seen.contains(&wizard.password_kind()) {
                continue;
            }
            seen.push(wizard.password_kind());
            person.wizard = wizard;
            // Not through the person, who looks at every screen: these are looked at where they differ by provider.
            let press = |person: &mut Person, press| {
                person.wizard.advance(Event::Input(Input::Press { press }));
            };
            let ends = |person: &mut Person, outcome: &dyn Fn() -> LegOutcome| {
                let (run, verdict) = (person.run(), person.verdict(|_| outcome()));
                person.wizard.advance(Event::CheckEnded { run, verdict, at: 1_790_000_000 });
            };
            person.wizard.advance(Event::KeychainProbed(Ok(())));
            for code in [CODE, "kcif-yukb-jejk-mdju", "kcifyukbjejk", "Kc1fYukb-Jejk9"] {
                person.wizard.advance(Event::CodeTyped(Secret::new(code.into())));
                if person.wizard.paste.code.is_some() {
                    break;
                }
            }
            self.aloud(person, number);
            for cause in [Cause::WrongAppPassword, Cause::WrongPassword, Cause::AppPasswordRequired] {
                press(person, if person.step() == Step::Test { Press::SomethingChanged } else { Press::Continue });
                ends(person, &|| super::failed(cause, Stage::SignIn));
                self.aloud(person, number);
            }
            // What was just refused leads to a choice, and a break to a way on.
            press(person, Press::Test);
            self.aloud(person, number);
            press(person, Press::SomethingChanged);
            ends(person, &|| LegOutcome::Held(Hold::TooManyRefused { wait_seconds: 300 }));
            self.aloud(person, number);
            assert!(!person.view().actions.is_empty(), "{}: nothing to do", self.name(number));
            press(person, Press::SomethingChanged);
            ends(person, &|| LegOutcome::Proven);
            press(person, Press::Continue);
            assert_eq!(person.step(), Step::HandOver, "{}", self.name(number));
            self.aloud(person, number);
            for answer in ["no", "yes"] {
                for choice in [ChoiceId::SaveOwnPassword, ChoiceId::OnlyYours] {
                    person.wizard.advance(Event::Input(Input::Choose { choice, value: answer.into() }));
                }
                self.aloud(person, number);
            }
            press(person, Press::AppAccepted);
            press(person, Press::AppAccepted);
            assert_eq!(person.step(), Step::Finished, "{}", self.name(number));
            self.aloud(person, number);
        }
    }

    fn aloud(&self, person: &Person, number: usize) {
        let json = serde_json::to_value(person.view()).expect("a view is plain data");
        read_aloud(&self.name(number), &json);
    }
}

/// What a screen is made from, so that it is drawn once.
fn state(wizard: &Wizard) -> String {
    let page = wizard.step() == Step::TwoStep && wizard.page.is_some();
    let asked = wizard.get_code.asked.as_ref().map(|asked| (asked.answers.len(), wizard.asking()));
    let open = (page, wizard.insisted, wizard.page_opened(), asked, wizard.two_step.trouble);
    format!("{:?} {open:?}", wizard.draft)
}

/// What makes a screen this screen: its words and answers, without what was asked before.
fn key(json: &Value) -> String {
    let mut json = json.clone();
    for aside in ["announcement", "screenKey", "steps", "help", "words"] {
        json[aside] = Value::Null;
    }
    json["screen"]["trouble"]["soFar"] = Value::Null;
    json["screen"]["trouble"]["title"] = Value::Null;
    json.to_string()
}

/// Everything that can be pressed, answered or has to be typed on a screen, except what leads to another provider.
fn inputs(provider: &Provider, view: &View, json: &Value) -> Vec<Input> {
    const ELSEWHERE: [Press; 3] = [Press::ChooseProvider, Press::OwnServer, Press::UseRecognised];
    let mut inputs = Vec::new();
    each_object(json, &mut |object| {
        if let Some(press) = object.get("press").and_then(|press| serde_json::from_value(press.clone()).ok())
            && !ELSEWHERE.contains(&press)
        {
            inputs.push(Input::Press { press });
        }
        let options = object.get("options").and_then(Value::as_array);
        let choice = object.get("id").and_then(|id| serde_json::from_value::<ChoiceId>(id.clone()).ok());
        for (option, choice) in options.into_iter().flatten().filter_map(|option| Some((option, choice?))) {
            let value = option["value"].as_str().unwrap_or_default().to_owned();
            if option["selected"] == Value::Bool(false) {
                inputs.push(Input::Choose { choice, value });
            }
        }
    });
    if let crate::view::Screen::Address { fields, .. } = &view.screen {
        let name = fields.iter().find(|field| field.id == FieldId::SignInName && field.value.is_empty());
        let at = provider.own_domains_sign_in_at.first().map_or(OWN_DOMAIN, String::as_str);
        let typed = |field: &crate::view::Field| Input::Type { field: field.id, value: format!("main@{at}") };
        inputs.extend(name.map(typed));
    }
    inputs
}

fn each_object(json: &Value, see: &mut impl FnMut(&serde_json::Map<String, Value>)) {
    match json {
        Value::Object(object) => {
            see(object);
            object.values().for_each(|value| each_object(value, see));
        }
        Value::Array(values) => values.iter().for_each(|value| each_object(value, see)),
        _ => {}
    }
}

/// Reads all words of a screen.
fn read_aloud(name: &str, json: &Value) {
    let mut paragraphs = Vec::new();
    words(json, "", &mut paragraphs);
    for (key, text) in paragraphs {
        let value = key == "value";
        assert!(value || !text.trim().is_empty(), "{name}: “{key}” is empty");
        assert!(!text.contains(['{', '}', '\u{F8F0}']), "{name}: an open end in “{text}”");
        assert!(NAMES.contains(&key) || !is_name(&text), "{name}: “{key}” shows “{text}”, a name of ours");
        // A server may be called relay.
        assert!(value || key == "server" || !advises_against_safety(&text), "{name}: “{text}”");
    }
}

/// What is named for the faces, and not read by people.
const NAMES: [&str; 11] =
    ["press", "kind", "tone", "id", "value", "screenKey", "lang", "dir", "state", "leg", "server"];

/// Whether this is the name of a message or of a choice: small words with hyphens between.
fn is_name(text: &str) -> bool {
    let small = text.split('-').all(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase()));
    text == "none" || small && text.contains('-')
}

/// All strings, with the key that they stand under; the spans of a text as one.
fn words<'a>(json: &'a Value, key: &'a str, found: &mut Vec<(&'a str, String)>) {
    match json {
        Value::String(text) => found.push((key, text.clone())),
        Value::Array(spans) if spans.first().is_some_and(|span| span.get("style").is_some()) => {
            found.push((key, spans.iter().filter_map(|span| span["text"].as_str()).collect()));
        }
        Value::Array(values) => values.iter().for_each(|value| words(value, key, found)),
        Value::Object(object) => object.iter().for_each(|(key, value)| words(value, key, found)),
        _ => {}
    }
}

/// Two-step sign-in is never to be switched off, no door opened to "less secure apps", and no mailbox relayed.
fn advises_against_safety(text: &str) -> bool {
    let text = text.to_lowercase();
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric() && c != '-').collect();
    let about_two_step = ["two-step", "2-step", "two-factor", "2fa"].iter().any(|name| text.contains(name));
    let switching = ["switch", "turn", "put", "leave", "keep", "have"];
    let off = |from: usize| words[from..].iter().take(7).any(|word| *word == "off");
    let switched_off = words.iter().enumerate().any(|(at, word)| switching.contains(word) && off(at));
    let taken_away = ["disable", "deactivate", "remove", "lift"].iter().any(|word| words.contains(word));
    about_two_step && (switched_off || taken_away) || text.contains("less secure") || words.contains(&"relay")
}

#[test]
fn advice_against_safety_is_recognised() {
    for bad in [
        "Switch two-step sign-in off, then try again.",
        "If it does not work, turn off 2-Step Verification.",
        "Disable two-factor sign-in for this.",
        "Allow less secure apps.",
        "Set up a relay for the whole mailbox.",
    ] {
        assert!(advises_against_safety(bad), "{bad}");
    }
    for good in ["It takes 10 minutes if two-step sign-in is still off.", "Two-step sign-in is off. Then switch it on."]
    {
        assert!(!advises_against_safety(good), "{good}");
    }
}
