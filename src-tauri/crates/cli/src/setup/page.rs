//! A view as lines for a terminal, with a number before everything that can be done.

use sparekey_engine::view::{
    Button, ButtonKind, Choice, Failure, Field, FieldId, HandOverRow, Input, Lane, LaneState, Letter, Note, Press,
    Refusal, Saving, Screen, ServerForm, Span, SpanStyle, Stopped, Text, Tone, Trouble, View,
};

/// Columns that lines are broken at.
const WIDTH: usize = 78;

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
    /// Whether something is under way that ends by itself.
    pub(super) running: bool,
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
}

impl Page {
    /// The page of a view.
    pub(super) fn of(view: &View) -> Self {
        let mut page = Self::default();
        page.say("");
        page.say_all(view.banner.as_deref());
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
        page.paragraph("   ?  ", &view.help.label);
        page.say("");
        page
    }

    /// The help of a view, as lines.
    pub(super) fn help(view: &View) -> Vec<String> {
        let mut page = Self::default();
        page.say("");
        page.say(&view.help.title);
        page.texts(&view.help.text);
        page.lines
    }

    /// What this answer does: nothing typed is the primary button; else a number, a label, or the value of the first field.
    pub(super) fn answered(&self, answer: &str) -> Option<Does> {
        let answer = answer.trim();
        if answer.is_empty() {
            return self.primary.map(|press| Does::Act(Input::Press { press }));
        }
        let number = answer.parse::<usize>().ok().and_then(|number| self.offers.get(number.checked_sub(1)?));
        let label = || self.offers.iter().find(|offer| offer.label.to_lowercase() == answer.to_lowercase());
        if let Some(offer) = number.or_else(label) {
            return Some(offer.does.clone());
        }
        // A number that is none of the offers is a slip, and no value.
        let field = self.field.filter(|_| answer.parse::<usize>().is_err())?;
        Some(Does::Act(Input::Type { field, value: answer.to_owned() }))
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
            Screen::GetCode { instructions, checked, trouble, link, picture: _ } => {
                self.say("");
                for (number, instruction) in instructions.iter().enumerate() {
                    self.paragraph(&format!("({}) ", number + 1), &plain(instruction));
                }
                for line in [link, checked].into_iter().flatten() {
                    self.say("");
                    self.say(line);
                }
                trouble.iter().for_each(|trouble| self.trouble(trouble));
            }
            Screen::Paste { groups, filled, typing, findings, tools } => {
                let sign = if *filled { "*" } else { "_" };
                let groups: Vec<String> = groups.iter().map(|length| sign.repeat(*length)).collect();
                self.say("");
                self.say_indented(&groups.join(" "));
                findings.iter().for_each(|note| self.note(note));
                self.buttons(tools);
                if let Some(typing) = typing {
                    self.say(&typing.hint);
                    self.offer(&typing.submit_label, "", Does::TypeCode);
                    self.code_prompt = Some(typing.label.clone());
                }
            }
            Screen::Test { lanes, running, failures, bound_seconds: _ } => {
                self.running = running.is_some();
                lanes.iter().for_each(|lane| self.lane(lane));
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
            Screen::Finished { points } => {
                self.say("");
                points.iter().for_each(|point| self.paragraph("- ", &plain(point)));
            }
        }
    }

    fn lane(&mut self, lane: &Lane) {
        self.say("");
        self.say(&format!("{}  {}", lane.title, lane.server));
        for line in stages(lane) {
            self.say_indented(&line);
        }
    }

    fn failure(&mut self, failure: &Failure) {
        self.say("");
        self.marked("!", &failure.title);
        self.say_indented(&failure.owner);
        self.texts(&failure.text);
        self.buttons(&failure.actions);
        if !failure.details.is_empty() {
            self.say(&failure.details_label);
        }
        for detail in &failure.details {
            self.say_indented(&format!("{}: {}", detail.label, detail.value));
        }
    }

    fn row(&mut self, row: &HandOverRow) {
        let remark = row.remark.as_ref().map(|remark| format!("  ({remark})")).unwrap_or_default();
        let line = format!("{}: {}{remark}", row.label, row.value);
        match row.copy {
            Some(number) => self.offer(&row.label, &line, Does::Act(Input::CopyRow { row: number })),
            None => self.say_indented(&line),
        }
    }

    fn saving(&mut self, saving: &Saving) {
        self.choices(saving.question.as_slice());
        saving.status.iter().for_each(|note| self.note(note));
        self.buttons(&saving.actions);
    }

    fn refusal(&mut self, refusal: &Refusal) {
        self.say("");
        self.say(&refusal.title);
        self.field(&refusal.message);
        refusal.explanation.iter().for_each(|failure| self.failure(failure));
        self.buttons(&refusal.actions);
    }

    fn stopped(&mut self, stop: &Stopped) {
        self.say("");
        self.marked("!", &stop.title);
        self.texts(&stop.text);
        stop.instead.iter().for_each(|instead| self.paragraph("- ", &plain(instead)));
        stop.letter.iter().for_each(|letter| self.letter(letter));
        self.buttons(&stop.actions);
    }

    fn trouble(&mut self, trouble: &Trouble) {
        self.say("");
        self.say(&trouble.title);
        self.choice(&trouble.question);
        self.texts(&trouble.answer);
        trouble.letter.iter().for_each(|letter| self.letter(letter));
        self.buttons(&trouble.actions);
    }

    fn letter(&mut self, letter: &Letter) {
        self.say("");
        self.say(&letter.title);
        letter.body.lines().for_each(|line| self.paragraph("| ", line));
        self.buttons(std::slice::from_ref(&letter.copy));
    }

    fn server(&mut self, form: &ServerForm) {
        self.say("");
        self.say(&form.title);
        self.text(&form.text);
        for leg in &form.legs {
            self.say("");
            self.say(&leg.title);
            self.field(&leg.host);
            self.field(&leg.port);
            self.choice(&leg.security);
        }
        self.buttons(&form.actions);
    }

    fn note(&mut self, note: &Note) {
        let sign = match note.tone {
            Tone::Good => "+",
            Tone::Info => "i",
            Tone::Care | Tone::Wrong => "!",
        };
        self.say("");
        let ended = |title: &String| if title.ends_with(['.', '?', '!']) { " " } else { ". " };
        let title = note.title.as_ref().map(|title| format!("{title}{}", ended(title))).unwrap_or_default();
        self.marked(sign, &format!("{title}{}", plain(&note.text)));
        self.buttons(&note.actions);
    }

    fn choices(&mut self, choices: &[Choice]) {
        choices.iter().for_each(|choice| self.choice(choice));
    }

    fn choice(&mut self, choice: &Choice) {
        self.say("");
        self.say(&choice.label);
        for option in &choice.options {
            let mark = if option.selected { "(*) " } else { "( ) " };
            let does = Does::Act(Input::Choose { choice: choice.id, value: option.value.clone() });
            self.offer(&option.label, &format!("{mark}{}", option.label), does);
            option.detail.iter().for_each(|detail| self.paragraph("          ", detail));
        }
        choice.error.iter().for_each(|error| self.marked("!", error));
    }

    fn fields(&mut self, fields: &[Field]) {
        fields.iter().for_each(|field| self.field(field));
    }

    fn field(&mut self, field: &Field) {
        self.say("");
        self.field = self.field.or(Some(field.id));
        let value = if field.value.is_empty() { "..." } else { &field.value };
        let does = Does::Fill(field.id, field.label.clone());
        self.offer(&field.label, &format!("{}: {value}", field.label), does);
        field.hint.iter().for_each(|hint| self.say_indented(hint));
        field.error.iter().for_each(|error| self.marked("!", error));
    }

    fn buttons(&mut self, buttons: &[Button]) {
        for Button { press, label, kind } in buttons {
            // The first one: what the screen itself still needs comes before what leads on.
            let primary = *kind == ButtonKind::Primary && self.primary.is_none();
            if primary {
                self.primary = Some(*press);
            }
            let key = if primary { "  [Enter]" } else { "" };
            self.offer(label, &format!("{label}{key}"), Does::Act(Input::Press { press: *press }));
        }
    }

    fn offer(&mut self, label: &str, line: &str, does: Does) {
        self.offers.push(Offer { label: label.to_owned(), does });
        let number = self.offers.len();
        let line = if line.is_empty() { label } else { line };
        self.paragraph(&format!("{number:>4}  "), line);
    }

    fn texts(&mut self, texts: &[Text]) {
        texts.iter().for_each(|text| self.text(text));
    }

    fn text(&mut self, text: &Text) {
        self.say("");
        self.say(&plain(text));
    }

    fn say_all(&mut self, line: Option<&str>) {
        line.iter().for_each(|line| self.say(line));
    }

    fn say(&mut self, line: &str) {
        self.paragraph("", line);
    }

    fn say_indented(&mut self, line: &str) {
        self.paragraph("      ", line);
    }

    fn marked(&mut self, sign: &str, line: &str) {
        self.paragraph(&format!("  {sign}   "), line);
    }

    /// A paragraph, broken at the width; its first line begins with `start`, the others stand under it.
    fn paragraph(&mut self, start: &str, text: &str) {
        let margin = " ".repeat(start.chars().count());
        for (number, part) in text.split('\n').enumerate() {
            let mut line = if number == 0 { start.to_owned() } else { margin.clone() };
            let mut empty = true;
            for word in clean(part).split_whitespace() {
                if !empty && line.chars().count() + 1 + word.chars().count() > WIDTH {
                    self.lines.push(std::mem::replace(&mut line, margin.clone()));
                    empty = true;
                }
                if !empty {
                    line.push(' ');
                }
                line.push_str(word);
                empty = false;
            }
            self.lines.push(line.trim_end().to_owned());
        }
    }
}

/// The stages of a lane that have begun, in words.
pub(super) fn stages(lane: &Lane) -> Vec<String> {
    let begun = lane.stages.iter().filter(|stage| stage.state != LaneState::Waiting);
    let line = |stage: &sparekey_engine::view::LaneStage| {
        let time = stage.time.as_ref().map(|time| format!("  {time}")).unwrap_or_default();
        clean(&format!("{}{time}", stage.label))
    };
    begun.map(line).collect()
}

/// The words alone; a label on somebody else's screen stands in quotes.
fn plain(text: &[Span]) -> String {
    let word = |span: &Span| match span.style {
        SpanStyle::Label => format!("\u{201c}{}\u{201d}", span.text),
        SpanStyle::Plain | SpanStyle::Strong => span.text.clone(),
    };
    text.iter().map(word).collect()
}

/// Without characters that a terminal would obey, or that turn the direction of writing: some words are a server's.
fn clean(text: &str) -> String {
    let obeyed = |c: char| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().map(|c| if obeyed(c) { ' ' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use sparekey_engine::endpoint::Leg;
    use sparekey_engine::view::{ChoiceId, ChoiceOption, Detail, Direction, FieldKind, Help, LaneStage, Words};

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
            back: Some(button(Press::Back, "Back", ButtonKind::Quiet)),
            actions,
            help: Help { label: "Help".into(), title: "Help".into(), text: Vec::new() },
            announcement: None,
            words: Words {
                product: word(),
                copy: word(),
                copied: word(),
                close: word(),
                step_done: word(),
                step_now: word(),
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
        let value = "anna@example.com".to_owned();
        assert_eq!(page.answered("anna@example.com"), Some(Does::Act(Input::Type { field: FieldId::Address, value })));
        assert_eq!(page.answered("0"), None);
        assert_eq!(page.answered("99"), None, "a slip is no value");
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
        let screen = Screen::Test { lanes: Vec::new(), running: None, bound_seconds: None, failures: vec![failure] };
        let lines = Page::of(&view(screen, Vec::new())).lines;
        assert!(lines.iter().flat_map(|line| line.chars()).all(|c| !c.is_control() && c != '\u{202e}'), "{lines:#?}");
        assert!(lines.iter().any(|line| line.contains("It said: a [2Jb c")), "{lines:#?}");
    }

    #[test]
    fn long_words_and_many_words_stay_readable() {
        let mut page = Page::default();
        page.paragraph("  !   ", &format!("{} {}", "word ".repeat(40), "x".repeat(200)));
        assert!(page.lines.iter().filter(|line| !line.contains("xx")).all(|line| line.chars().count() <= WIDTH));
        assert!(page.lines[1].starts_with("      word"), "what follows stands under it");
        assert!(page.lines.iter().any(|line| line.trim() == "x".repeat(200)), "a value is never cut: it is copied");
    }

    #[test]
    fn stages_appear_when_they_begin() {
        let stage = |label: &str, state| LaneStage { label: label.into(), state, time: None };
        let stages_of = vec![
            stage("Found", LaneState::Done),
            stage("Connecting", LaneState::Running),
            stage("x", LaneState::Waiting),
        ];
        let lane = Lane {
            leg: Leg::Smtp,
            title: "Sending".into(),
            server: "s:1".into(),
            state: LaneState::Running,
            stages: stages_of,
        };
        assert_eq!(stages(&lane), ["Found", "Connecting"]);
    }
}
