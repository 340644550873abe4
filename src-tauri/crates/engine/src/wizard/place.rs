//! Places beside the steps: the mailboxes, what is there for helpdesks, a text to read, many mailboxes at once.
//!
//! What is under way in the steps stays as it is meanwhile.

use super::{Effect, Wizard};
use crate::view::Press;

/// Where the person is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Place {
    /// In the steps: a mailbox is set up.
    #[default]
    Setup,
    /// The list of mailboxes.
    Mailboxes,
    /// One of them.
    Mailbox,
    /// What is there for helpdesks.
    Desk,
    /// A text to read, copy, save and print.
    Paper,
    /// Many mailboxes from a file.
    Bulk,
}

impl Wizard {
    /// Where the person is.
    pub fn place(&self) -> Place {
        self.place
    }

    /// Whether there is a place to go back to.
    pub(crate) fn came_from_elsewhere(&self) -> bool {
        !self.trail.is_empty()
    }

    /// Goes to a place, from which [`Wizard::leave_place`] leads back.
    pub(super) fn visit(&mut self, place: Place) {
        if place != self.place {
            self.trail.push(self.place);
            self.arrive(place);
        }
    }

    /// Goes back to where the person came from; stays where nobody came from anywhere.
    pub(super) fn leave_place(&mut self, effects: &mut Vec<Effect>) {
        let Some(place) = self.trail.pop() else { return };
        match self.place {
            Place::Mailbox => self.leave_mailbox(effects),
            Place::Bulk => self.leave_bulk(effects),
            Place::Setup | Place::Mailboxes | Place::Desk | Place::Paper => {}
        }
        self.arrive(place);
    }

    /// Back to the steps, whatever lies between.
    pub(super) fn back_to_steps(&mut self) {
        if self.place != Place::Setup {
            self.arrive(Place::Setup);
            self.trail.clear();
        }
    }

    fn arrive(&mut self, place: Place) {
        self.place = place;
        self.insisted = false;
        self.copied = None;
        self.browser_failed = false;
    }

    /// Whether a button was none of the steps', and was taken.
    pub(super) fn press_beside_steps(&mut self, press: Press, effects: &mut Vec<Effect>) -> bool {
        match press {
            Press::OpenMailboxes => self.visit_mailboxes(effects),
            Press::OpenDesk => self.visit(Place::Desk),
            Press::OpenReport | Press::OpenSettingsFile => self.visit_paper(press),
            Press::OpenBulk => self.visit(Place::Bulk),
            Press::OpenSaved => self.open_document(effects),
            press => match self.place {
                Place::Setup => return false,
                Place::Mailboxes => self.press_in_mailboxes(press, effects),
                Place::Mailbox => self.press_in_mailbox(press, effects),
                Place::Desk => self.press_at_desk(press, effects),
                Place::Paper => self.press_on_paper(press, effects),
                Place::Bulk => self.press_in_bulk(press, effects),
            },
        }
        true
    }
}
