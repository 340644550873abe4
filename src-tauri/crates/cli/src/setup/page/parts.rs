//! The parts that screens are made of: lanes, notes, questions, fields, buttons.

use sparekey_engine::view::{
    Button, ButtonKind, Choice, Detail, Failure, Field, HandOverRow, Input, Journey, Lane, LaneStage, LaneState,
    Letter, Note, Refusal, Saving, ServerForm, Stopped, Tone, Trouble,
};

use super::lines::{clean, plain};
use super::{Does, Offer, Page};

impl Page {
    pub(super) fn lane(&mut self, lane: &Lane) {
        self.say("");
        self.say(&format!("{}  {}", lane.title, lane.server));
        for line in stages(&lane.stages).iter().chain(&lane.note) {
            self.say_indented(line);
        }
    }

    pub(super) fn journey(&mut self, journey: &Journey) {
        self.say("");
        self.say(&journey.title);
        stages(&journey.stages).iter().for_each(|line| self.say_indented(line));
        self.texts(&journey.text);
    }

    pub(super) fn failure(&mut self, failure: &Failure) {
        self.say("");
        self.marked("!", &failure.title);
        self.say_indented(&failure.owner);
        self.texts(&failure.text);
        self.buttons(&failure.actions);
        if !failure.details.is_empty() {
            self.say("");
            self.say(&failure.details_label);
        }
        self.details(&failure.details);
    }

    pub(super) fn details(&mut self, details: &[Detail]) {
        details.iter().for_each(|detail| self.say_indented(&format!("{}: {}", detail.label, detail.value)));
    }

    pub(super) fn row(&mut self, row: &HandOverRow) {
        let remark = row.remark.as_ref().map(|remark| format!("  ({remark})")).unwrap_or_default();
        let line = format!("{}: {}{remark}", row.label, row.value);
        match row.copy {
            Some(number) => self.offer(&row.label, &line, Does::Act(Input::CopyRow { row: number })),
            None => self.say_indented(&line),
        }
    }

    pub(super) fn saving(&mut self, saving: &Saving) {
        self.choices(saving.question.as_slice());
        saving.status.iter().for_each(|note| self.note(note));
        self.buttons(&saving.actions);
    }

    pub(super) fn refusal(&mut self, refusal: &Refusal) {
        self.say("");
        self.say(&refusal.title);
        self.field(&refusal.message);
        refusal.explanation.iter().for_each(|failure| self.failure(failure));
        self.buttons(&refusal.actions);
    }

    pub(super) fn stopped(&mut self, stop: &Stopped) {
        self.say("");
        self.marked("!", &stop.title);
        self.texts(&stop.text);
        stop.instead.iter().for_each(|instead| self.paragraph("- ", &plain(instead)));
        self.buttons(&stop.actions);
    }

    pub(super) fn trouble(&mut self, trouble: &Trouble) {
        self.say("");
        for asked in &trouble.so_far {
            self.say_indented(&format!("{} {}", asked.label, asked.value));
        }
        self.say(&trouble.title);
        self.choices(trouble.question.as_slice());
        self.texts(&trouble.answer);
        trouble.letter.iter().for_each(|letter| self.letter(letter));
        self.buttons(&trouble.actions);
    }

    pub(super) fn letter(&mut self, letter: &Letter) {
        self.say("");
        self.say(&letter.title);
        letter.body.lines().for_each(|line| self.paragraph("| ", line));
        self.buttons(std::slice::from_ref(&letter.copy));
    }

    pub(super) fn server(&mut self, form: &ServerForm) {
        self.say("");
        self.say(&form.title);
        self.text(&form.text);
        for leg in &form.legs {
            self.say("");
            self.say(&leg.title);
            self.field(&leg.host);
            leg.again.iter().for_each(|field| self.field(field));
            self.field(&leg.port);
            self.choice(&leg.security);
        }
        self.buttons(&form.actions);
    }

    pub(super) fn note(&mut self, note: &Note) {
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

    pub(super) fn choices(&mut self, choices: &[Choice]) {
        choices.iter().for_each(|choice| self.choice(choice));
    }

    pub(super) fn choice(&mut self, choice: &Choice) {
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

    pub(super) fn languages(&mut self, languages: &Choice) {
        if languages.options.len() > 1 {
            self.choice(languages);
        }
    }

    pub(super) fn fields(&mut self, fields: &[Field]) {
        fields.iter().for_each(|field| self.field(field));
    }

    pub(super) fn field(&mut self, field: &Field) {
        self.say("");
        self.field = self.field.or(Some(field.id));
        let value = if field.value.is_empty() { "..." } else { &field.value };
        let does = Does::Fill(field.id, field.label.clone());
        self.offer(&field.label, &format!("{}: {value}", field.label), does);
        field.hint.iter().for_each(|hint| self.say_indented(hint));
        field.error.iter().for_each(|error| self.marked("!", error));
    }

    pub(super) fn buttons(&mut self, buttons: &[Button]) {
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

    pub(super) fn offer(&mut self, label: &str, line: &str, does: Does) {
        self.offers.push(Offer { label: label.to_owned(), does });
        let number = self.offers.len();
        let line = if line.is_empty() { label } else { line };
        self.paragraph(&format!("{number:>4}  "), line);
    }
}

/// The stages that have begun, in words.
pub(in crate::setup) fn stages(stages: &[LaneStage]) -> Vec<String> {
    let begun = stages.iter().filter(|stage| stage.state != LaneState::Waiting);
    let line = |stage: &LaneStage| {
        let time = stage.time.as_ref().map(|time| format!("  {time}")).unwrap_or_default();
        clean(&format!("{}{time}", stage.label))
    };
    begun.map(line).collect()
}

#[cfg(test)]
mod tests {
    use sparekey_engine::endpoint::Leg;

    use super::*;

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
            note: None,
            stages: stages_of,
        };
        assert_eq!(stages(&lane.stages), ["Found", "Connecting"]);
    }
}
