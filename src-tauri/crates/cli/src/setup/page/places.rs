//! The screens beside the steps.

use sparekey_engine::view::{BulkRow, Input, LaneState, MailboxRow, Screen, Section, Tone};

use super::lines::clean;
use super::{Does, Page};

impl Page {
    pub(super) fn place(&mut self, screen: &Screen) {
        match screen {
            Screen::Mailboxes { rows, recheck } => {
                self.say("");
                rows.iter().for_each(|row| self.mailbox(row));
                self.choice(recheck);
            }
            Screen::Mailbox {
                state,
                facts,
                actions,
                question,
                lanes,
                running,
                countdown: _,
                failures,
                location,
                rows,
            } => {
                self.running = running.is_some();
                state.iter().for_each(|state| self.note(state));
                self.say("");
                self.details(facts);
                lanes.iter().for_each(|lane| self.lane(lane));
                self.say_all(running.as_deref());
                failures.iter().for_each(|failure| self.failure(failure));
                location.iter().for_each(|location| self.text(location));
                self.say("");
                rows.iter().for_each(|row| self.row(row));
                question.iter().for_each(|question| self.note(question));
                self.buttons(actions);
            }
            Screen::Desk { sections } => sections.iter().for_each(|section| self.section(section)),
            Screen::Paper { choices, label, text, saved } => {
                self.choices(choices);
                self.say("");
                self.say(label);
                // As it stands, without what a terminal would obey: a line broken here would be another text.
                self.lines.extend(text.lines().map(|line| format!("      {}", clean(line))));
                saved.iter().for_each(|note| self.note(note));
            }
            Screen::Bulk { sections, progress, typing, rows, saved } => {
                sections.iter().for_each(|section| self.section(section));
                if let Some(progress) = progress {
                    self.say("");
                    self.say(&progress.text);
                    self.details(&progress.counts);
                }
                if let Some(typing) = typing {
                    self.takes_code = true;
                    self.offer(&typing.submit_label, "", Does::TypeCode);
                    self.code_prompt = Some(typing.label.clone());
                }
                self.say("");
                rows.iter().for_each(|row| self.bulk_row(row));
                saved.iter().for_each(|note| self.note(note));
            }
            _ => {}
        }
    }

    fn mailbox(&mut self, row: &MailboxRow) {
        let sign = if matches!(row.tone, Tone::Care | Tone::Wrong) { "! " } else { "" };
        let line = format!("{sign}{} · {} · {} · {}", row.address, row.app, row.provider, row.state);
        self.offer(&row.address, &line, Does::Act(Input::OpenRow { row: row.row }));
        row.date.iter().for_each(|date| self.say_indented(date));
    }

    fn section(&mut self, section: &Section) {
        self.say("");
        self.say(&section.title);
        self.texts(&section.text);
        self.choices(&section.choices);
        self.fields(&section.fields);
        section.answer.iter().for_each(|note| self.note(note));
        self.details(&section.details);
        self.buttons(&section.actions);
    }

    fn bulk_row(&mut self, row: &BulkRow) {
        let sign = match row.state {
            LaneState::Wrong => "!",
            LaneState::Done => "+",
            LaneState::Waiting | LaneState::Running | LaneState::Stopped => " ",
        };
        self.marked(sign, &format!("{} · {} · {}", row.line, row.address, row.text));
    }
}
