//! Variables, as a shell and the usual readers of `.env` files understand them alike.

use std::fmt::Write;

use super::{Leg, comment, display_name};
use crate::endpoint::Security;
use crate::handover::Proven;
use crate::texts::Texts;

/// `SMTP_HOST`, `SMTP_PORT`, `SMTP_SECURITY` (tls or starttls), `SMTP_USER`, the same with `IMAP_`, `MAIL_FROM`, and
/// `MAIL_FROM_NAME` where there is one.
pub(super) fn file(proven: &Proven<'_>, texts: &Texts) -> String {
    let mut out = comment(&texts.say("settings-file-head"));
    out += &comment(&texts.say("settings-file-env-password"));
    let mut set = |name: &str, value: &str| {
        let _ = writeln!(out, "{name}={}", quoted(value));
    };
    set("MAIL_FROM", &proven.address.to_string());
    if let Some(name) = display_name(proven) {
        set("MAIL_FROM_NAME", &name);
    }
    for (prefix, leg) in [("SMTP", proven.smtp), ("IMAP", proven.imap)] {
        let Some((endpoint, user)): Option<Leg<'_>> = leg else { continue };
        set(&format!("{prefix}_HOST"), &endpoint.host);
        set(&format!("{prefix}_PORT"), &endpoint.port.to_string());
        set(&format!("{prefix}_SECURITY"), if endpoint.security == Security::Tls { "tls" } else { "starttls" });
        set(&format!("{prefix}_USER"), user);
    }
    out
}

/// In single quotes everything is itself, for all of them, but for a quote and for a backslash before the last one. A value
/// with a quote stands in double ones, unless it has what is special there. What is left has both outside of quotes, as a
/// shell has it and most others read it.
fn quoted(value: &str) -> String {
    let special = |c: char| matches!(c, '$' | '`' | '"' | '\\' | '!');
    match value {
        _ if !value.contains('\'') && !value.ends_with('\\') => format!("'{value}'"),
        _ if !value.contains(special) => format!("\"{value}\""),
        _ => {
            let parts = value.split_inclusive(['\'', '\\']);
            let part = |part: &str| match part.strip_suffix(['\'', '\\']) {
                Some("") => format!("\\{part}"),
                Some(head) => format!("'{head}'\\{}", &part[head.len()..]),
                None => format!("'{part}'"),
            };
            parts.map(part).collect()
        }
    }
}
