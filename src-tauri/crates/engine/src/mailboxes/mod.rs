//! Mailboxes that were set up: what is known of each, how the list is stored, and when it is looked after.
//!
//! Nothing here holds a code, or anything derived from one: codes lie in the keychain or nowhere.

mod due;
mod list;
mod record;
#[cfg(test)]
mod tests;

pub use due::is_due;
pub use list::{Change, ChangeFault, ListFault, MOST_MAILBOXES, MailboxList, change, read};
pub use record::{Kept, LastCheck, MailboxRecord, MailboxState};
