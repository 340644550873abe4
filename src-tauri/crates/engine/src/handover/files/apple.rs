//! A configuration profile for Apple's Mail: `com.apple.mail.managed`
//! (<https://developer.apple.com/documentation/devicemanagement/mail>). Without passwords in it, the system asks for them.

use uuid::Uuid;

use super::xml::Xml;
use super::{Leg, display_name};
use crate::handover::Proven;
use crate::texts::Texts;

/// A profile with one account.
pub(super) fn file(proven: &Proven<'_>, texts: &Texts) -> String {
    let address = proven.address.to_string();
    let mut xml = Xml::new();
    xml.raw(
        "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">",
    );
    xml.open("plist", &[("version", "1.0")]);
    xml.open("dict", &[]);
    xml.leaf("key", "PayloadContent");
    xml.open("array", &[]);
    xml.open("dict", &[]);
    let mut account = Entries(&mut xml);
    account.text("EmailAccountDescription", &address);
    if let Some(name) = display_name(proven) {
        account.text("EmailAccountName", &name);
    }
    account.text("EmailAccountType", "EmailTypeIMAP");
    account.text("EmailAddress", &address);
    for (side, leg) in [("IncomingMailServer", proven.imap), ("OutgoingMailServer", proven.smtp)] {
        if let Some(leg) = leg {
            account.server(side, leg);
        }
    }
    account.yes("OutgoingPasswordSameAsIncomingPassword");
    account.payload("com.apple.mail.managed", &identifier(&address, "account"), &address);
    xml.close("dict");
    xml.close("array");
    let mut profile = Entries(&mut xml);
    profile.text("PayloadDescription", &Texts::without_isolation(&texts.say("settings-file-head")));
    profile.payload("Configuration", &identifier(&address, "profile"), &address);
    xml.close("dict");
    xml.close("plist");
    xml.finish()
}

/// The same for the same mailbox, so that a newer profile takes the place of the older one (RFC 9562 §5.5).
fn identifier(address: &str, part: &str) -> Uuid {
    Uuid::new_v5(&Uuid::NAMESPACE_URL, format!("mailto:{address}#{part}").as_bytes())
}

/// Entries of a dictionary.
struct Entries<'a>(&'a mut Xml);

impl Entries<'_> {
    fn text(&mut self, key: &str, value: &str) {
        self.0.leaf("key", key);
        self.0.leaf("string", value);
    }

    fn number(&mut self, key: &str, value: u16) {
        self.0.leaf("key", key);
        self.0.leaf("integer", &value.to_string());
    }

    fn yes(&mut self, key: &str) {
        self.0.leaf("key", key);
        self.0.empty("true");
    }

    /// SSL means both here: from the first byte, and STARTTLS where the port is one for that.
    fn server(&mut self, side: &str, (endpoint, user): Leg<'_>) {
        self.text(&format!("{side}Authentication"), "EmailAuthPassword");
        self.text(&format!("{side}HostName"), &endpoint.host);
        self.number(&format!("{side}PortNumber"), endpoint.port);
        self.yes(&format!("{side}UseSSL"));
        self.text(&format!("{side}Username"), user);
    }

    fn payload(&mut self, kind: &str, id: &Uuid, name: &str) {
        let id = id.hyphenated().to_string().to_uppercase();
        self.text("PayloadDisplayName", name);
        self.text("PayloadIdentifier", &format!("sparekey.mail.{id}"));
        self.text("PayloadType", kind);
        self.text("PayloadUUID", &id);
        self.number("PayloadVersion", 1);
    }
}
