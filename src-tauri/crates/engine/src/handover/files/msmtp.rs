//! msmtp's configuration file: <https://marlam.de/msmtp/msmtp.html>.

use std::fmt::Write;

use super::{Leg, comment, shell_word};
use crate::endpoint::Security;
use crate::handover::Proven;
use crate::texts::Texts;

/// One account. The password is msmtp's to find: in the Secret Service or in a Mac's keychain, by host and user.
pub(super) fn file(proven: &Proven<'_>, texts: &Texts) -> String {
    let mut out = comment(&texts.say("settings-file-head"));
    let Some((endpoint, user)): Option<Leg<'_>> = proven.smtp else { return out };
    let (host, name) = (shell_word(&endpoint.host), shell_word(user));
    out += &comment(&texts.say("settings-file-msmtp-linux"));
    let _ = writeln!(out, "#   secret-tool store --label=msmtp host {host} service smtp user {name}");
    out += &comment(&texts.say("settings-file-msmtp-mac"));
    let _ = writeln!(out, "#   security add-internet-password -s {host} -r smtp -a {name} -w");
    let account = account(&proven.address.to_string());
    let starttls = if endpoint.security == Security::Starttls { "on" } else { "off" };
    let _ = write!(
        out,
        "\naccount {account}\nhost {}\nport {}\ntls on\ntls_starttls {starttls}\nauth on\nuser {}\nfrom {}\n\
         \naccount default : {account}\n",
        word(&endpoint.host),
        endpoint.port,
        word(user),
        word(&proven.address.to_string()),
    );
    out
}

/// An argument: msmtp takes one quote off either end and leaves everything between them as it is.
fn word(value: &str) -> String {
    format!("\"{value}\"")
}

/// The account's name in the file: the address, where that is one word for msmtp.
fn account(address: &str) -> String {
    let is_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '+' | '@');
    if address.chars().all(is_word) { address.to_owned() } else { "sparekey".to_owned() }
}
