//! The settings as JSON.

use serde::Serialize;

use super::Leg;
use crate::endpoint::Security;
use crate::handover::Proven;

/// `form` is 1; a leg that was not proven is null.
#[derive(Serialize)]
struct Settings<'a> {
    form: u8,
    address: String,
    /// The name that people see.
    name: Option<&'a str>,
    smtp: Option<Server<'a>>,
    imap: Option<Server<'a>>,
}

#[derive(Serialize)]
struct Server<'a> {
    host: &'a str,
    port: u16,
    /// "tls" from the first byte, or "starttls".
    security: Security,
    user: &'a str,
}

pub(super) fn file(proven: &Proven<'_>) -> String {
    let settings = Settings {
        form: 1,
        address: proven.address.to_string(),
        name: proven.display_name.map(str::trim).filter(|name| !name.is_empty()),
        smtp: proven.smtp.map(server),
        imap: proven.imap.map(server),
    };
    // Texts and numbers: there is nothing in it that JSON cannot hold.
    serde_json::to_string_pretty(&settings).unwrap_or_default() + "\n"
}

fn server((endpoint, user): Leg<'_>) -> Server<'_> {
    Server { host: &endpoint.host, port: endpoint.port, security: endpoint.security, user }
}
