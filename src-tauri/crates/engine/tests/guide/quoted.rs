//! What a script quotes, by the number of the step.

use std::collections::{BTreeMap, BTreeSet};

use sparekey_engine::guide::{Answer, AnswerKind, Guide, Seen, To, Way};
use sparekey_engine::view::Text;

/// The words of a script that stand on the caller's screen.
#[derive(Default)]
pub(crate) struct Quoted {
    words: BTreeMap<u8, BTreeSet<String>>,
    /// What was typed: not on the screen before.
    typed: BTreeSet<String>,
    ways: BTreeMap<u8, BTreeSet<(String, u8)>>,
}

impl Quoted {
    pub(crate) fn of(guide: &Guide) -> Self {
        let mut quoted = Self::default();
        for screen in &guide.screens {
            let step = screen.number;
            quoted.words.entry(step).or_default().extend([screen.heading.clone(), screen.eyebrow.clone()]);
            quoted.seen(step, &screen.sees);
            quoted.ways(step, &screen.ways);
            screen.answers.iter().for_each(|answer| quoted.answer(step, answer));
        }
        quoted
    }

    /// All that is quoted at a step.
    pub(crate) fn at(&self, step: u8) -> impl Iterator<Item = &String> {
        self.words.get(&step).into_iter().flatten()
    }

    pub(crate) fn tells(&self, step: u8, words: &str) -> bool {
        self.words.get(&step).is_some_and(|all| all.contains(words))
    }

    /// Buttons that lead to another step, with its number.
    pub(crate) fn leads(&self, step: u8) -> impl Iterator<Item = (&str, u8)> {
        self.ways.get(&step).into_iter().flatten().map(|(label, to)| (label.as_str(), *to))
    }

    /// What callers of the script have typed.
    pub(crate) fn typed(&self) -> impl Iterator<Item = &String> {
        self.typed.iter()
    }

    fn answer(&mut self, step: u8, answer: &Answer) {
        if answer.kind == AnswerKind::Types {
            self.typed.extend(answer.says.iter().cloned());
        }
        self.words.entry(step).or_default().extend(answer.says.iter().cloned());
        self.seen(step, &answer.sees);
        self.ways(step, &answer.ways);
        answer.answers.iter().for_each(|answer| self.answer(step, answer));
    }

    fn ways(&mut self, step: u8, ways: &[Way]) {
        for way in ways {
            self.words.entry(step).or_default().insert(way.label.clone());
            if let To::Step(to) = way.to {
                self.ways.entry(step).or_default().insert((way.label.clone(), to));
            }
        }
    }

    fn seen(&mut self, step: u8, seen: &[Seen]) {
        let words = self.words.entry(step).or_default();
        for seen in seen {
            match seen {
                Seen::Heading(text) | Seen::Owner(text) => drop(words.insert(text.clone())),
                Seen::Text(text) | Seen::Instruction(_, text) | Seen::Point(text) => drop(words.insert(joined(text))),
                Seen::Note(title, text) => words.extend(title.iter().cloned().chain([joined(text)])),
                Seen::Question(label, options) => {
                    words.insert(label.clone());
                    words.extend(
                        options.iter().flat_map(|(label, detail)| [Some(label), detail.as_ref()]).flatten().cloned(),
                    );
                }
                Seen::Field(label, value, hint) => {
                    words.extend([label.clone(), value.clone()].into_iter().chain(hint.clone()));
                }
                Seen::Row(label, value, remark) => {
                    words.extend([label.clone(), value.clone()].into_iter().chain(remark.clone()));
                }
                Seen::Lane(title, stages) => words.extend(stages.iter().chain([title]).cloned()),
                Seen::Card(owner, title) => words.extend([owner.clone(), title.clone()]),
            }
        }
        // An empty field says nothing.
        words.remove("");
    }
}

fn joined(text: &Text) -> String {
    text.iter().map(|span| span.text.as_str()).collect()
}
