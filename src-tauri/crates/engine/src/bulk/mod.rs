//! Many mailboxes: a list in, a result for each row out, slow enough for each provider.
//!
//! A list is read row by row ([`Rows`]), so that thousands take no more memory than some. What is found out is appended
//! to the results as it comes ([`Results`]), which is also what an interrupted run goes on from.

mod cells;
mod codes;
mod handover;
mod input;
mod pace;
mod results;
mod run;
#[cfg(test)]
mod tests;
mod understand;

pub use codes::CodeLines;
pub use handover::{HandedOver, Handover, hand_over};
pub use input::{Entry, Form, Kept, ListFault, Name, Reading, Row, RowFault, Rows};
pub use pace::{Pace, Pacing, pace_of, paces_checked};
pub use results::{Done, Format, Results, ResultsFault, Style};
pub use run::{Ask, Codes, CodesFault, End, Fed, Finished, Run, feed, run};
pub use understand::{BadRow, Understood, results_beside, understand};
