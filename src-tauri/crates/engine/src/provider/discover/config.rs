//! Thunderbird's configuration files (`clientConfig` 1.1, draft-ietf-mailmaint-autoconfig), as strangers write them.
//!
//! Read as a stream by quick-xml, in time and memory that grow no faster than the body, which is capped before it
//! comes here: a tree with namespaces (roxmltree) takes seconds for 64 KB of well-chosen ones. Document types, and with
//! them entities of one's own, are refused, as is deep nesting.

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};

use crate::endpoint::{Leg, Security};
use crate::provider::UserName;

use super::servers::{FoundServer, endpoint};

/// Files of Thunderbird's list are nested five deep.
const DEEPEST: usize = 32;
/// Longest text of an element that is kept; a host name has 253 characters at most.
const LONGEST_TEXT: usize = 300;
/// More attributes of an element than this are not looked at.
const MOST_ATTRIBUTES: usize = 16;

/// Why a file is of no use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ConfigFault {
    /// Not UTF-8.
    Encoding,
    /// No XML, or nested too deep, or with a document type.
    Xml,
    /// Other XML.
    Other,
}

/// Submission and IMAP servers that a file names for a domain, in its order.
pub(super) fn read(body: &[u8], domain: &str) -> Result<(Vec<FoundServer>, Vec<FoundServer>), ConfigFault> {
    let text = std::str::from_utf8(body).map_err(|_| ConfigFault::Encoding)?;
    let mut reader = Reader::from_str(text.trim_start_matches('\u{FEFF}'));
    reader.config_mut().expand_empty_elements = true;
    let mut file = File { domain, within: Vec::new(), providers: 0, server: None, smtp: Vec::new(), imap: Vec::new() };
    let mut roots = 0;
    loop {
        match reader.read_event().map_err(|_| ConfigFault::Xml)? {
            Event::Start(_) if file.within.len() == DEEPEST => return Err(ConfigFault::Xml),
            Event::Start(start) => {
                roots += usize::from(file.within.is_empty());
                file.enter(&start)?;
            }
            Event::End(_) => file.leave(),
            Event::Text(text) => file.text(&text),
            Event::CData(text) => file.text(&text),
            Event::GeneralRef(reference) => file.text(&resolved(&reference).ok_or(ConfigFault::Xml)?),
            Event::DocType(_) => return Err(ConfigFault::Xml),
            Event::Eof => break,
            Event::Decl(_) | Event::Comment(_) | Event::PI(_) | Event::Empty(_) => {}
        }
    }
    match (roots, file.within.is_empty(), file.providers) {
        (1, true, 0) => Err(ConfigFault::Other),
        (1, true, _) => Ok((file.smtp, file.imap)),
        _ => Err(ConfigFault::Xml),
    }
}

/// A character reference, or one of the five entities that need no document type (XML 1.0 §4.6).
fn resolved(reference: &BytesRef<'_>) -> Option<String> {
    if let Some(character) = reference.resolve_char_ref().ok()? {
        return Some(character.into());
    }
    quick_xml::escape::resolve_xml_entity(reference).map(str::to_owned)
}

/// Where in the file the reader stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Root,
    Provider,
    Server,
    Field(Field),
    /// What nobody here knows, with all below it.
    Unknown,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Field {
    Host,
    Port,
    Socket,
    User,
    Way,
}

/// What was read so far.
struct File<'a> {
    domain: &'a str,
    within: Vec<Place>,
    providers: usize,
    server: Option<Raw>,
    smtp: Vec<FoundServer>,
    imap: Vec<FoundServer>,
}

/// A server as it is written.
struct Raw {
    leg: Leg,
    /// Host, port, socket type and login name; the first of each counts.
    fields: [Option<String>; 4],
    ways: Vec<String>,
    /// The text of the field that is being read.
    text: String,
}

impl File<'_> {
    fn enter(&mut self, start: &BytesStart<'_>) -> Result<(), ConfigFault> {
        let name = start.local_name();
        let place = match (self.within.last(), name.as_ref()) {
            (None, "clientConfig") => Place::Root,
            (None, _) => return Err(ConfigFault::Other),
            (Some(Place::Root), "emailProvider") => {
                self.providers += 1;
                // The file is about one provider.
                if self.providers == 1 { Place::Provider } else { Place::Unknown }
            }
            (Some(Place::Provider), "outgoingServer") => self.enter_server(start, "smtp", Leg::Smtp),
            (Some(Place::Provider), "incomingServer") => self.enter_server(start, "imap", Leg::Imap),
            (Some(Place::Server), name) => field(name).map_or(Place::Unknown, Place::Field),
            _ => Place::Unknown,
        };
        if let (Place::Field(_), Some(server)) = (place, &mut self.server) {
            server.text.clear();
        }
        self.within.push(place);
        Ok(())
    }

    fn enter_server(&mut self, start: &BytesStart<'_>, kind: &str, leg: Leg) -> Place {
        // Comparing all names with each other, as the standard wants it, is no use here and takes its time.
        let mut attributes = start.attributes();
        let mut attributes = attributes.with_checks(false).take(MOST_ATTRIBUTES).filter_map(Result::ok);
        let fits = attributes.any(|attribute| attribute.key.as_ref() == "type" && attribute.value == kind);
        if !fits {
            return Place::Unknown;
        }
        self.server = Some(Raw { leg, fields: Default::default(), ways: Vec::new(), text: String::new() });
        Place::Server
    }

    fn text(&mut self, text: &str) {
        if let (Some(Place::Field(_)), Some(server)) = (self.within.last(), &mut self.server)
            && server.text.len() + text.len() <= LONGEST_TEXT
        {
            server.text.push_str(text);
        }
    }

    fn leave(&mut self) {
        match (self.within.pop(), &mut self.server) {
            (Some(Place::Field(field)), Some(server)) => server.take(field),
            (Some(Place::Server), _) => {
                let Some((leg, server)) = self.server.take().and_then(|raw| Some((raw.leg, raw.server(self.domain)?)))
                else {
                    return;
                };
                match leg {
                    Leg::Smtp => self.smtp.push(server),
                    Leg::Imap => self.imap.push(server),
                }
            }
            _ => {}
        }
    }
}

fn field(name: &str) -> Option<Field> {
    match name {
        "hostname" => Some(Field::Host),
        "port" => Some(Field::Port),
        "socketType" => Some(Field::Socket),
        "username" => Some(Field::User),
        "authentication" => Some(Field::Way),
        _ => None,
    }
}

impl Raw {
    fn take(&mut self, field: Field) {
        let text = std::mem::take(&mut self.text).trim().to_owned();
        let at = match field {
            Field::Host => 0,
            Field::Port => 1,
            Field::Socket => 2,
            Field::User => 3,
            Field::Way if self.ways.len() < MOST_ATTRIBUTES => return self.ways.push(text),
            Field::Way => return,
        };
        self.fields[at].get_or_insert(text);
    }

    fn server(self, domain: &str) -> Option<FoundServer> {
        let [host, port, socket, user] = self.fields;
        let security = match socket?.as_str() {
            "SSL" => Security::Tls,
            "STARTTLS" => Security::Starttls,
            // "plain" above all.
            _ => return None,
        };
        let host = host?.replace("%EMAILDOMAIN%", domain);
        let endpoint = endpoint(self.leg, &host, port?.parse().ok()?, security)?;
        let user_name = match user.as_deref() {
            Some("%EMAILADDRESS%") => Some(UserName::Address),
            Some("%EMAILLOCALPART%") => Some(UserName::LocalPart),
            _ => None,
        };
        // "plain" and "secure" are the names of old for the first two.
        let password =
            |way: &String| matches!(way.as_str(), "password-cleartext" | "password-encrypted" | "plain" | "secure");
        let takes_password = self.ways.is_empty() || self.ways.iter().any(password);
        let oauth_only = !takes_password && self.ways.iter().any(|way| way == "OAuth2");
        // What is left is for networks and certificates, such as "client-IP-address".
        (takes_password || oauth_only).then_some(FoundServer { endpoint, user_name, oauth_only })
    }
}
