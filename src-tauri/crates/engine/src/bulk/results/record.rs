//! What is written of a row that has ended.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::super::input::OURS;
use super::super::run::{End, Finished};
use crate::check::LegVerdict;
use crate::endpoint::Leg;

/// The columns of our own, in their order, before the id; the code's column stands before the id where it is wanted.
pub(super) const COLUMNS: [&str; 13] = [
    "row",
    "result",
    "reason",
    "says",
    "address",
    "app",
    "name",
    "provider",
    "smtp",
    "smtp_user",
    "imap",
    "imap_user",
    "at",
];
/// The column of codes.
pub(super) const CODE: &str = "app_password";
/// The last column: a row without it is not whole.
pub(super) const ID: &str = "id";

/// The name of a column.
pub(super) fn column(name: &str) -> String {
    format!("{OURS}{name}")
}

/// Server and login name of a leg.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Way {
    /// `host:port:tls` or `host:port:starttls`.
    pub(super) server: String,
    /// The login name.
    pub(super) user: String,
}

/// A line of JSON.
#[derive(Serialize)]
pub(super) struct Record<'a> {
    pub(super) row: u64,
    pub(super) result: &'static str,
    pub(super) reason: String,
    pub(super) says: &'a str,
    pub(super) leg: Option<Leg>,
    pub(super) address: &'a str,
    pub(super) app: Option<&'a str>,
    pub(super) name: String,
    pub(super) provider: Option<&'a str>,
    pub(super) smtp: Option<Way>,
    pub(super) imap: Option<Way>,
    pub(super) at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) app_password: Option<&'a str>,
    pub(super) input: &'a Map<String, Value>,
    pub(super) id: String,
}

/// The server of a leg: the proven one, else the one that was tested.
pub(super) fn way(finished: &Finished, leg: Leg) -> Option<Way> {
    let proven = finished.proven.iter().find(|(of, _)| *of == leg);
    if let Some((_, way)) = proven {
        return Some(Way { server: way.endpoint.to_string(), user: way.user.clone() });
    }
    let tested = |verdict: &&LegVerdict| verdict.leg == leg;
    let tested = finished.legs.iter().find(tested)?;
    Some(Way { server: tested.endpoint.to_string(), user: tested.user.clone() })
}

pub(super) fn leg(end: &End) -> Option<Leg> {
    match end {
        End::Failed(leg, _) => Some(*leg),
        _ => None,
    }
}

/// A row's id as it is written.
pub(super) fn id_text(id: u64) -> String {
    format!("{id:016x}")
}

/// Seconds since 1970 as in RFC 3339, in UTC.
pub(super) fn time_text(at: u64) -> String {
    let seconds = i64::try_from(at).unwrap_or_default();
    let time = time::OffsetDateTime::from_unix_timestamp(seconds).unwrap_or(time::OffsetDateTime::UNIX_EPOCH);
    let (year, month, day) = (time.year(), u8::from(time.month()), time.day());
    format!("{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}Z", time.hour(), time.minute(), time.second())
}
