//! The check: real SMTP and IMAP connections, on exactly the endpoints that the app will be given.

mod arrive;
mod budget;
mod cross;
mod dial;
#[cfg(fuzzing)]
pub(crate) mod fuzz;
mod gate;
mod guard;
mod imap;
mod journey;
mod leg;
mod mailbox;
mod mend;
mod network;
mod order;
mod plan;
mod probe;
mod prompt;
mod proxy;
mod reach;
mod run;
mod smtp;
mod starttls;
#[cfg(test)]
mod tests;
mod tls;
mod transcript;
mod turn;
mod verdict;
mod wish;

pub use budget::Budget;
pub use mailbox::{Mailbox, SignsIn, runs_all};
pub use network::{Dialer, Dialing, HostLookup, Network, SystemDialer, SystemLookup, Trust};
pub use plan::{Background, CheckPlan, Deadlines, JourneyPlan, LegPlan, Letter};
pub use probe::PortalProbe;
pub use proxy::{Proxy, ProxyKind, ProxyLookup};
pub use run::{Controls, run_check};
pub use verdict::{
    CheckEvent, CheckVerdict, Folder, Hold, JourneyOutcome, JourneyStage, LegOutcome, LegVerdict, Stage,
};
pub use wish::{Test, Wish, WishFault, Wished};

pub(crate) use dial::{Attempt, connect, resolve};
pub(crate) use reach::is_public;
pub(crate) use tls::{Believer, Shown, handshake};
pub(crate) use transcript::{Breach, Status, Verb};
