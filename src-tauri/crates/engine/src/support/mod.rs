//! Support numbers: twelve digits that say which screen somebody has in front of them, what it says is wrong, at which
//! provider and in which release. They are read out on the phone, so they hold digits only and nothing of a person, of
//! an address or of a code, and they are read back without a network (`texts::support_words`).

mod number;
mod registry;
mod screen;
mod state;
#[cfg(test)]
mod tests;

pub use number::{Misread, SupportNumber};
pub use registry::{Registry, Table};
pub use screen::SupportScreen;
pub use state::{Release, SupportState, UnknownPart};
