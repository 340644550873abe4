//! What the wizard's views hold, by the number of the step.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};
use sparekey_engine::view::{Input, Press, View};
use sparekey_engine::wizard::{Event, Wizard};

/// Parts of a view that are not of one screen alone.
const FRAME: [&str; 9] =
    ["help", "languages", "words", "banner", "support", "steps", "closing", "announcement", "picture"];

/// All that was shown.
#[derive(Default)]
pub(crate) struct Shown {
    all: BTreeMap<u8, BTreeSet<String>>,
    /// Headings, leads, questions, instructions and buttons.
    main: BTreeMap<u8, BTreeSet<String>>,
    /// Buttons, with the steps that they led to.
    ways: BTreeMap<u8, BTreeSet<(String, u8)>>,
}

impl Shown {
    pub(crate) fn steps(&self) -> impl Iterator<Item = u8> {
        self.all.keys().copied()
    }

    pub(crate) fn says(&self, step: u8, words: &str) -> bool {
        self.all.get(&step).is_some_and(|all| all.contains(words))
    }

    pub(crate) fn must_be_told(&self, step: u8) -> impl Iterator<Item = &String> {
        self.main.get(&step).into_iter().flatten()
    }

    pub(crate) fn leads(&self, step: u8, label: &str, to: u8) -> bool {
        self.ways.get(&step).is_some_and(|all| all.contains(&(label.to_owned(), to)))
    }

    /// Notes down a view, and where its buttons lead.
    pub(crate) fn note(&mut self, wizard: &Wizard, view: &View) {
        let step = wizard.step().number();
        let mut json = serde_json::to_value(view).expect("a view is plain data");
        if let Value::Object(fields) = &mut json {
            fields.retain(|name, _| !FRAME.contains(&name.as_str()));
        }
        let all = self.all.entry(step).or_default();
        strings(&json, all);
        // Beside each line of the last step.
        all.insert(view.words.copy.clone());
        let main = self.main.entry(step).or_default();
        main.insert(view.heading.clone());
        main.extend(view.lead.iter().map(|lead| lead.iter().map(|span| span.text.as_str()).collect()));
        let mut buttons = BTreeMap::new();
        told(&json, main, &mut buttons);
        let ways = self.ways.entry(step).or_default();
        for (label, press) in buttons {
            let press: Press = serde_json::from_value(press).expect("a button's deed");
            let mut there = wizard.clone();
            there.advance(Event::Input(Input::Press { press }));
            ways.insert((label, there.step().number()));
        }
    }
}

/// Every text: single ones, and runs of words in one.
fn strings(value: &Value, into: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => drop(into.insert(text.clone())),
        Value::Array(parts) => {
            into.extend(joined(parts));
            parts.iter().for_each(|part| strings(part, into));
        }
        Value::Object(fields) => fields.values().for_each(|field| strings(field, into)),
        _ => {}
    }
}

/// The runs of words of a sentence as one text; nothing for any other list.
fn joined(parts: &[Value]) -> Option<String> {
    let text = |part: &Value| part.get("style").and(part.get("text")).and_then(Value::as_str).map(str::to_owned);
    if parts.is_empty() { None } else { parts.iter().map(text).collect() }
}

/// Questions, instructions and buttons.
fn told(value: &Value, into: &mut BTreeSet<String>, buttons: &mut BTreeMap<String, Value>) {
    match value {
        Value::Array(parts) => parts.iter().for_each(|part| told(part, into, buttons)),
        Value::Object(fields) => {
            if let Some(Value::Array(instructions)) = fields.get("instructions") {
                into.extend(instructions.iter().filter_map(|one| joined(one.as_array()?)));
            }
            let label = |fields: &Map<String, Value>| fields.get("label")?.as_str().map(str::to_owned);
            if let Some(label) = label(fields).filter(|_| fields.contains_key("options")) {
                into.insert(label);
            }
            if let (Some(press), Some(label)) = (fields.get("press"), label(fields)) {
                into.insert(label.clone());
                buttons.insert(label, press.clone());
            }
            fields.values().for_each(|field| told(field, into, buttons));
        }
        _ => {}
    }
}
