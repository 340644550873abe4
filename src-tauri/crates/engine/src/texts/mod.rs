//! Every word a person reads: Fluent messages, rendered in Rust, so that window, terminal and report cannot differ.

mod bulk;
mod fluent;
mod gaps;
mod languages;
mod policy;
mod practice;
mod settled;
mod stand_in;
mod support;
mod view;
mod words;

pub use bulk::{bad_row_words, codes_fault_words, list_fault_words, results_fault_words, row_words};
pub use fluent::{Args, Texts};
pub use gaps::{Gap, gaps};
pub use languages::{ENGLISH, LANGUAGES, Language};
pub use policy::policy_fault_words;
pub use practice::{read_rehearsed, rehearsed_list};
pub use settled::settled_words;
pub use support::{NotRead, SupportWords, support_page, support_words};
pub use view::{FaultScreen, WrittenDocument, render, render_fault, settings_text, written, written_document};
pub use words::{
    CauseWords, JourneyWords, cause_words, finding_words, hold_words, journey_letter, journey_words, vantage_words,
};
