//! What an answer does, and what becomes of a code that was typed for one.

use sparekey_engine::secret::Secret;
use sparekey_engine::texts::Args;
use sparekey_engine::view::{FieldId, Input, Press};

use super::Face;
use super::page::{Does, Page};
use crate::output::Failed;
use crate::screen::TakenOff;

impl Face {
    pub(super) fn answer(&mut self, text: &str) -> Result<(), Failed> {
        let filling = self.filling.take();
        if filling.is_none() && text.trim() == "?" {
            self.printed.lines(&self.help)?;
            self.printed.line("")?;
            return self.ask();
        }
        match self.shown.answered(text).filter(|_| filling.is_none()) {
            Some(Does::Act(input)) => self.session.act(input),
            Some(Does::Fill(field, label)) => {
                self.filling = Some(field);
                self.ask_line(label);
            }
            Some(Does::ShowFailures) => {
                let invitation = self.texts.say("terminal-practice-choose");
                self.printed.lines(&self.shown.failures(&invitation))?;
                return self.ask();
            }
            Some(Does::TypeCode) => {
                self.code_declined = false;
                return self.ask();
            }
            None => return self.value(text, filling.or_else(|| self.shown.filled(text))),
        }
        Ok(())
    }

    /// What is no number and no label: the value of this field; else nothing that is wanted here.
    fn value(&mut self, text: &str, field: Option<FieldId>) -> Result<(), Failed> {
        if self.session.looks_like_code(text, field) {
            return self.code_elsewhere();
        }
        match field {
            Some(field) => self.session.act(Input::Type { field, value: text.to_owned() }),
            None if text.trim().is_empty() => return self.ask(),
            None => {
                // Where a password is asked for, though elsewhere, it may be one of its owner's making.
                let may_be_one = self.shown.takes_code && text.trim().parse::<u32>().is_err();
                let taken_off = if may_be_one { self.take_off()? } else { TakenOff::Never };
                self.say_unknown()?;
                self.say_where_it_stands(taken_off)?;
                return self.ask();
            }
        }
        Ok(())
    }

    /// A code was typed where it shows: it is no answer, goes off the screen, and is asked for where it does not show.
    fn code_elsewhere(&mut self) -> Result<(), Failed> {
        let taken_off = self.take_off()?;
        if self.shown.takes_code && !self.keyboard.is_terminal() {
            self.say_unknown()?;
        } else {
            self.printed.lines(&Page::notice(&self.texts.say("terminal-looks-like-code")))?;
        }
        self.say_where_it_stands(taken_off)?;
        if self.keyboard.is_terminal() {
            self.code_declined = false;
            if self.shown.code_prompt.is_none() && self.shown.offers(Press::TypeInstead) {
                self.press(Press::TypeInstead);
                return Ok(());
            }
        }
        self.ask()
    }

    /// Takes the last answer off the screen; what went with it is printed anew.
    fn take_off(&mut self) -> Result<TakenOff, Failed> {
        let taken_off = self.printed.take_off();
        if taken_off == TakenOff::WithOthers {
            self.printed.lines(&self.shown.lines)?;
        }
        Ok(taken_off)
    }

    fn say_where_it_stands(&mut self, taken_off: TakenOff) -> Result<(), Failed> {
        let id = match taken_off {
            TakenOff::Never => return Ok(()),
            TakenOff::Alone | TakenOff::WithOthers => "terminal-was-on-screen",
            TakenOff::Not => "terminal-still-on-screen",
        };
        self.printed.lines(&Page::notice(&self.texts.say(id))[1..])
    }

    /// Says that an answer was none, without repeating it.
    fn say_unknown(&mut self) -> Result<(), Failed> {
        let text = if self.shown.takes_code {
            let open = self.shown.code_prompt.is_some();
            let button = self.texts.say(if open { "type-code-take" } else { "button-type-instead" });
            self.texts.get("terminal-code-not-here", &Args::none().text("button", button))
        } else {
            self.texts.say("terminal-no-such-answer")
        };
        self.printed.lines(&Page::notice(&text))
    }

    pub(super) fn code(&mut self, code: Secret) -> Result<(), Failed> {
        if code.expose().is_empty() {
            self.code_declined = true;
            return self.ask();
        }
        // If it is refused, the field stays open, and the page that says why is shown first.
        self.session.submit_code(code);
        Ok(())
    }
}
