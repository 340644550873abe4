//! A view as lines for a terminal, with a number before everything that can be done.

mod lines;
mod parts;
mod places;
mod practice;

use sparekey_engine::view::{Choice, FieldId, Input, Press, Screen, View};

use lines::{WIDTH, plain};
pub(super) use parts::stages;

/// What is printed, and what can be answered to it.
#[derive(Debug, Default)]
pub(super) struct Page {
    pub(super) lines: Vec<String>,
    offers: Vec<Offer>,
    /// What Enter alone does.
    primary: Option<Press>,
    /// The first field: an answer that is nothing else goes there.
    field: Option<FieldId>,
    /// The prompt of the one field that is typed without echo, while it is open.
    pub(super) code_prompt: Option<String>,
    /// Whether a code is asked for here, though not at the prompt for numbers.
    pub(super) takes_code: bool,
    /// Whether something is under way that ends by itself.
    pub(super) running: bool,
    /// Whether what is under way may be left to itself.
    pub(super) skips: bool,
    /// What can be made to go wrong in practice.
    failures: Option<Choice>,
    /// Whether the job is done.
    pub(super) finished: bool,
}

#[derive(Debug)]
struct Offer {
    label: String,
    does: Does,
}

/// What an answer does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Does {
    /// Tells the wizard.
    Act(Input),
    /// Asks for the value of a field, with this prompt.
    Fill(FieldId, String),
    /// Asks for the code.
    TypeCode,
    /// Shows what can be made to go wrong.
    ShowFailures,
}

impl Page {
    /// The page of a view.
    pub(super) fn of(view: &View) -> Self {
        let mut page = Self::default();
        page.say("");
        page.say_all(view.banner.as_ref().map(|banner| banner.text.as_str()));
        page.say("");
        page.say(&view.eyebrow);
        page.say(&view.heading);
        page.say(&"=".repeat(view.heading.chars().count().min(WIDTH)));
        view.lead.iter().for_each(|lead| page.text(lead));
        page.screen(&view.screen);
        view.notes.iter().for_each(|note| page.note(note));
        page.say("");
        page.buttons(view.back.as_slice());
        page.buttons(&view.actions);
        page.skips = view.actions.iter().any(|button| button.press == Press::SkipJourney);
        page.paragraph("   ?  ", &view.help.label);
        if matches!(view.screen, Screen::App { .. } | Screen::Mailboxes { .. }) {
            page.buttons(&view.help.actions);
            page.languages(&view.languages);
        }
        page.rehearsal(view);
        if let Some(support) = &view.support {
            page.say("");
            page.say(&format!("{}: {}", support.label, support.number));
        }
        page.say_all(view.organisation.as_ref().map(|organisation| organisation.label.as_str()));
        page.say("");
        page
    }

    /// The help of a view, as lines.
    pub(super) fn help(view: &View) -> Vec<String> {
        let mut page = Self::default();
        page.say("");
        page.say(&view.help.title);
        page.texts(&view.help.text);
        if let Some(organisation) = &view.organisation {
            page.say("");
            page.say(&organisation.title);
            page.texts(&organisation.text);
        }
        page.lines
    }

    /// A sentence between a screen and its prompt, as lines.
    pub(super) fn notice(text: &str) -> Vec<String> {
        let mut page = Self::default();
        page.say("");
        page.say(text);
        page.lines
    }

    /// What this answer does: nothing typed is the primary button; else a number, or a label.
    pub(super) fn answered(&self, answer: &str) -> Option<Does> {
        let answer = answer.trim();
        if answer.is_empty() {
            return self.primary.map(|press| Does::Act(Input::Press { press }));
        }
        let number = answer.parse::<usize>().ok().and_then(|number| self.offers.get(number.checked_sub(1)?));
        let label = || self.offers.iter().find(|offer| same_word(&offer.label, answer));
        let does = number.or_else(label).map(|offer| offer.does.clone());
        does.or_else(|| self.rehearses(answer))
    }

    /// The field that this answer is a value of, where it is nothing else: the first one.
    pub(super) fn filled(&self, answer: &str) -> Option<FieldId> {
        // A number that is none of the offers is a slip, and no value.
        self.field.filter(|_| !answer.trim().is_empty() && answer.trim().parse::<usize>().is_err())
    }

    /// Whether this can be pressed here.
    pub(super) fn offers(&self, press: Press) -> bool {
        self.offers.iter().any(|offer| offer.does == Does::Act(Input::Press { press }))
    }

    fn screen(&mut self, screen: &Screen) {
        match screen {
            Screen::App { apps, name, questions } => {
                self.choice(apps);
                self.fields(name.as_slice());
                self.choices(questions);
            }
            Screen::Address { address, found, suggestion, stop, list, server, questions, fields } => {
                self.field(address);
                if let Some(found) = found {
                    self.say("");
                    self.marked("+", &found.name);
                    self.text(&found.text);
                    self.buttons(&found.actions);
                }
                suggestion.iter().for_each(|note| self.note(note));
                stop.iter().for_each(|stop| self.stopped(stop));
                if let Some(list) = list {
                    self.field(&list.search);
                    self.choices(list.often.as_slice());
                    self.choice(&list.choice);
                    self.say_all(list.empty.as_deref());
                }
                server.iter().for_each(|form| self.server(form));
                self.choices(questions);
                self.fields(fields);
            }
            Screen::TwoStep { why, question, trouble } => {
                self.texts(why);
                self.choices(question.as_slice());
                trouble.iter().for_each(|trouble| self.trouble(trouble));
            }
            Screen::GetCode { text, instructions, checked, page_language, trouble, picture: _ } => {
                self.texts(text);
                self.say("");
                for (number, instruction) in instructions.iter().enumerate() {
                    self.paragraph(&format!("({}) ", number + 1), &plain(instruction));
                }
                if let Some(checked) = checked {
                    self.say("");
                    self.text(checked);
                }
                self.choices(page_language.as_slice());
                trouble.iter().for_each(|trouble| self.trouble(trouble));
            }
            Screen::Paste { groups, filled, typing, findings, tools } => {
                self.takes_code = true;
                let sign = if *filled { "*" } else { "_" };
                let groups: Vec<String> = groups.iter().map(|length| sign.repeat(*length)).collect();
                self.say("");
                self.say_indented(&groups.join(" "));
                findings.iter().for_each(|note| self.note(note));
                self.buttons(tools);
                if let Some(typing) = typing {
                    self.offer(&typing.submit_label, "", Does::TypeCode);
                    self.code_prompt = Some(typing.label.clone());
                }
            }
            Screen::Test { lanes, journey, running, failures, countdown: _ } => {
                self.running = running.is_some();
                lanes.iter().for_each(|lane| self.lane(lane));
                journey.iter().for_each(|journey| self.journey(journey));
                self.say_all(running.as_deref());
                failures.iter().for_each(|failure| self.failure(failure));
            }
            Screen::HandOver { location, rows, saving, refusal } => {
                location.iter().for_each(|location| self.text(location));
                self.say("");
                rows.iter().for_each(|row| self.row(row));
                saving.iter().for_each(|saving| self.saving(saving));
                refusal.iter().for_each(|refusal| self.refusal(refusal));
            }
            Screen::Mailboxes { .. } | Screen::Mailbox { .. } | Screen::Desk { .. } => self.place(screen),
            Screen::Paper { .. } | Screen::Bulk { .. } => self.place(screen),
            Screen::Fault { text, report_label, report } => {
                self.texts(text);
                self.say("");
                self.say(report_label);
                report.lines().for_each(|line| self.say_indented(line));
            }
            Screen::Finished { points } => {
                self.finished = true;
                self.say("");
                points.iter().for_each(|point| self.paragraph("- ", &plain(point)));
            }
        }
    }
}

/// Whether both are the same in any case. Copies nothing: an answer can be a code, typed at the wrong prompt.
fn same_word(one: &str, other: &str) -> bool {
    one.chars().flat_map(char::to_lowercase).eq(other.chars().flat_map(char::to_lowercase))
}

#[cfg(test)]
mod tests {
    use sparekey_engine::view::{
        BrokenWords, Button, ButtonKind, Choice, ChoiceId, ChoiceOption, Detail, Direction, Failure, Field, FieldKind,
        Help, Span, SpanStyle, Words,
    };

    use super::*;

    fn span(text: &str, style: SpanStyle) -> Span {
        Span { text: text.into(), style }
    }

    fn button(press: Press, label: &str, kind: ButtonKind) -> Button {
        Button { press, label: label.into(), kind }
    }

    fn view(screen: Screen, actions: Vec<Button>) -> View {
        let word = String::new;
        View {
            revision: 1,
            lang: "en".into(),
            dir: Direction::Ltr,
            banner: None,
            steps_label: word(),
            steps: Vec::new(),
            eyebrow: "Step 2 of 7".into(),
            heading: "A question".into(),
            lead: None,
            screen_key: "screen".into(),
            screen,
            notes: Vec::new(),
            closing: None,
            back: Some(button(Press::Back, "Back", ButtonKind::Quiet)),
            actions,
            help: Help { label: "Help".into(), title: "Help".into(), text: Vec::new(), actions: Vec::new() },
            organisation: None,
            support: None,
            announcement: None,
            languages: Choice { id: ChoiceId::Language, label: word(), options: Vec::new(), error: None },
            shielded: false,
            words: Words {
                product: word(),
                copy: word(),
                copied: word(),
                close: word(),
                step_done: word(),
                step_now: word(),
                broken: BrokenWords { title: word(), text: word(), reload: word(), report: word(), reported: word() },
            },
        }
    }

    fn address(value: &str) -> Screen {
        let field = Field {
            id: FieldId::Address,
            label: "Address".into(),
            value: value.into(),
            hint: None,
            error: None,
            kind: FieldKind::Email,
        };
        let option = |value: &str, selected| ChoiceOption {
            value: value.into(),
            label: value.to_uppercase(),
            detail: Some("in detail".into()),
            selected,
        };
        let question = Choice {
            id: ChoiceId::SignsInWithAddress,
            label: "Really?".into(),
            options: vec![option("yes", true), option("no", false)],
            error: None,
        };
        Screen::Address {
            address: field,
            found: None,
            suggestion: None,
            stop: None,
            list: None,
            server: None,
            questions: vec![question],
            fields: Vec::new(),
        }
    }

    #[test]
    fn an_answer_is_a_number_a_label_or_a_value() {
        let go_on = button(Press::Continue, "Continue", ButtonKind::Primary);
        let page = Page::of(&view(address(""), vec![go_on]));
        let choose =
            |value: &str| Some(Does::Act(Input::Choose { choice: ChoiceId::SignsInWithAddress, value: value.into() }));
        let press = |press| Some(Does::Act(Input::Press { press }));
        assert_eq!(page.answered("1"), Some(Does::Fill(FieldId::Address, "Address".into())));
        assert_eq!(page.answered(" 3 "), choose("no"));
        assert_eq!(page.answered("yes"), choose("yes"), "a label, in any case");
        assert_eq!(page.answered("4"), press(Press::Back));
        assert_eq!(page.answered(""), press(Press::Continue), "Enter is the primary button");
        assert_eq!(
            (page.answered("anna@example.com"), page.filled("anna@example.com")),
            (None, Some(FieldId::Address))
        );
        for slip in ["0", "99", " "] {
            assert_eq!(page.filled(slip), None, "a slip is no value");
        }
        assert_eq!(page.answered("0"), None);
        assert!(page.offers(Press::Continue) && !page.offers(Press::TypeInstead));
        assert!(page.lines.contains(&"   2  (*) YES".to_owned()), "{:#?}", page.lines);
    }

    #[test]
    fn what_a_server_said_commands_no_terminal() {
        let detail = Detail { label: "It said".into(), value: "a\u{1b}[2Jb\u{202e}c\r\nd\u{9b}e".into() };
        let failure = Failure {
            owner: "Your turn".into(),
            title: "It does not work".into(),
            text: vec![vec![span("Press", SpanStyle::Plain), span("Save", SpanStyle::Label)]],
            actions: Vec::new(),
            details_label: "Details".into(),
            details: vec![detail],
        };
        let screen =
            Screen::Test { lanes: Vec::new(), journey: None, running: None, countdown: None, failures: vec![failure] };
        let lines = Page::of(&view(screen, Vec::new())).lines;
        assert!(lines.iter().flat_map(|line| line.chars()).all(|c| !c.is_control() && c != '\u{202e}'), "{lines:#?}");
        assert!(lines.iter().any(|line| line.contains("It said: a [2Jb c")), "{lines:#?}");
    }
}
