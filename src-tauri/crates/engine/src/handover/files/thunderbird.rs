//! Thunderbird's configuration file, `clientConfig` 1.1 (draft-ietf-mailmaint-autoconfig).

use super::Leg;
use super::xml::Xml;
use crate::endpoint::Security;
use crate::handover::Proven;
use crate::texts::Texts;

/// The servers of one mailbox, with its own login names.
pub(super) fn file(proven: &Proven<'_>, texts: &Texts) -> String {
    let domain = proven.address.domain();
    let mut xml = Xml::new();
    xml.comment(&Texts::without_isolation(&texts.say("settings-file-head")));
    xml.open("clientConfig", &[("version", "1.1")]);
    xml.open("emailProvider", &[("id", domain)]);
    xml.leaf("domain", domain);
    xml.leaf("displayName", domain);
    xml.leaf("displayShortName", domain);
    for (name, kind, leg) in [("incomingServer", "imap", proven.imap), ("outgoingServer", "smtp", proven.smtp)] {
        if let Some(leg) = leg {
            server(&mut xml, name, kind, leg);
        }
    }
    xml.close("emailProvider");
    xml.close("clientConfig");
    xml.finish()
}

fn server(xml: &mut Xml, name: &str, kind: &str, (endpoint, user): Leg<'_>) {
    xml.open(name, &[("type", kind)]);
    xml.leaf("hostname", &endpoint.host);
    xml.leaf("port", &endpoint.port.to_string());
    xml.leaf("socketType", if endpoint.security == Security::Tls { "SSL" } else { "STARTTLS" });
    xml.leaf("authentication", "password-cleartext");
    xml.leaf("username", user);
    xml.close(name);
}
