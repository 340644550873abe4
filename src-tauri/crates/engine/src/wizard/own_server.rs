//! The own-server form: what it is filled with, and which of its servers a code may go to.

use super::address::LookUp;
use super::draft::{ServerDraft, ServersFrom};
use super::{Step, SuggestionState, Wizard};
use crate::endpoint::{Endpoint, Leg, Security, host_from_typed};
use crate::handover;
use crate::provider::Source;
use crate::provider::discover::{FoundServer, HostTrust, Said};
use crate::view::FieldId;

impl Wizard {
    /// Whether the form is open: asked for, or nothing was recognised.
    pub(crate) fn own_server_open(&self) -> bool {
        if self.practice || self.policy_waits() {
            return false;
        }
        match self.servers_from() {
            ServersFrom::OwnServer => !self.address.list_open && self.parsed_address().is_ok(),
            ServersFrom::List(_) => false,
            ServersFrom::Recognised => {
                !self.address.list_open
                    && self.parsed_address().is_ok()
                    && self.recognised().is_none()
                    && self.suggestion() == SuggestionState::None
                    && matches!(self.address.look_up, LookUp::Answered(..))
            }
        }
    }

    /// A server of the form.
    pub(crate) fn own(&self, leg: Leg) -> &ServerDraft {
        match leg {
            Leg::Smtp => &self.draft.own.smtp,
            Leg::Imap => &self.draft.own.imap,
        }
    }

    /// Whether a server's name came from a stranger and lies neither at the address's own domain nor is a server
    /// of the catalogue: then a person has to type it before a code goes there.
    fn is_strangers_word(&self, leg: Leg) -> bool {
        let own = self.own(leg);
        // What cannot be read cannot be trusted; it cannot be tested either.
        let elsewhere = |host: String| self.catalogue.host_trust(&self.domain(), &host) == HostTrust::Elsewhere;
        !own.typed && !self.sets_server(leg) && host_from_typed(&own.host).is_none_or(elsewhere)
    }

    /// Whether the form asks for a server's name again; once where both legs have the same one.
    pub(crate) fn asks_to_confirm(&self, leg: Leg) -> bool {
        let empty = self.own(leg).host.trim().is_empty();
        !empty && self.is_strangers_word(leg) && !(leg == Leg::Imap && self.same_host_as_sending())
    }

    /// Whether a code may go to a server of the form.
    pub(crate) fn is_confirmed(&self, leg: Leg) -> bool {
        let own = self.own(leg);
        let said_again =
            host_from_typed(&own.confirmation).is_some_and(|host| Some(host) == host_from_typed(&own.host));
        !self.is_strangers_word(leg)
            || said_again
            || (leg == Leg::Imap && self.same_host_as_sending() && self.is_confirmed(Leg::Smtp))
    }

    fn same_host_as_sending(&self) -> bool {
        let host = |leg| host_from_typed(&self.own(leg).host);
        host(Leg::Smtp).is_some() && host(Leg::Smtp) == host(Leg::Imap)
    }

    /// What the network said about the domain of the address.
    pub(crate) fn said(&self) -> Option<&Said> {
        match &self.address.look_up {
            LookUp::Answered(domain, found) if *domain == self.domain() => found.said.as_ref(),
            _ => None,
        }
    }

    /// What was said about the server that stands in the form.
    pub(crate) fn said_of(&self, leg: Leg) -> Option<&FoundServer> {
        let host = host_from_typed(&self.own(leg).host)?;
        self.said()?.servers(leg).iter().find(|found| found.endpoint.host == host)
    }

    /// Where the server in the form comes from, as long as nobody changed it.
    pub(crate) fn own_server_source(&self, leg: Leg) -> Source {
        self.said().filter(|_| self.said_of(leg).is_some()).map_or(Source::Guess, |said| said.source)
    }

    /// Takes in what is typed into the form; says whether the field is one of it.
    pub(super) fn typed_in_own_server(&mut self, field: FieldId, value: &str) -> bool {
        let leg = match field {
            FieldId::SmtpHost | FieldId::SmtpPort | FieldId::SmtpHostAgain => Leg::Smtp,
            FieldId::ImapHost | FieldId::ImapPort | FieldId::ImapHostAgain => Leg::Imap,
            _ => return false,
        };
        if self.sets_server(leg) {
            return true;
        }
        let own = &mut self.draft.own;
        let value = value.to_owned();
        match field {
            FieldId::SmtpHost => own.smtp.type_host(value),
            FieldId::SmtpPort => own.smtp.type_port(value),
            FieldId::ImapHost => own.imap.type_host(value),
            FieldId::ImapPort => own.imap.type_port(value),
            // Typing a name again changes nothing that could be overwritten.
            FieldId::SmtpHostAgain => {
                own.smtp.confirmation = value;
                return true;
            }
            FieldId::ImapHostAgain => {
                own.imap.confirmation = value;
                return true;
            }
            _ => return false,
        }
        own.edited = true;
        true
    }

    /// Fills the form with what is known, found or guessed; what a person changed stays.
    pub(super) fn fill_in_servers(&mut self) {
        self.fill_in_policy();
        let Some(detection) = &self.address.detection else { return };
        // Nor do the servers change under a person who has seen them and gone on.
        if self.draft.own.edited || self.draft.step > Step::Address {
            return;
        }
        let best = |smtp: &[Endpoint], imap: &[Endpoint]| (smtp.first().cloned(), imap.first().cloned());
        // Of several, the one that the app takes.
        let (smtp, imap) = match self.app() {
            Some(app) if self.said().is_some() => {
                let planned = handover::plan_endpoints(app, &detection.smtp, &detection.imap);
                let (smtp, imap) = best(&detection.smtp, &detection.imap);
                (planned.smtp.or(smtp), planned.imap.or(imap))
            }
            _ => best(&detection.smtp, &detection.imap),
        };
        if let Some(endpoint) = smtp {
            self.draft.own.smtp.show(&endpoint);
        }
        if let Some(endpoint) = imap {
            self.draft.own.imap.show(&endpoint);
        }
    }

    /// What the organisation has set stands in the form, whatever was typed there and wherever the person is.
    fn fill_in_policy(&mut self) {
        let Some(own) = self.servers_of_policy().cloned() else { return };
        self.draft.own.smtp.show(&own.smtp);
        if let Some(imap) = &own.imap {
            self.draft.own.imap.show(imap);
        }
    }
}

impl ServerDraft {
    /// Shows an endpoint that nobody typed; a name that was typed again for the same host stays.
    pub(super) fn show(&mut self, endpoint: &Endpoint) {
        let confirmation =
            if self.host == endpoint.host { std::mem::take(&mut self.confirmation) } else { String::new() };
        *self = Self {
            host: endpoint.host.clone(),
            port: endpoint.port.to_string(),
            security: endpoint.security,
            typed: false,
            confirmation,
        };
    }

    fn type_host(&mut self, value: String) {
        // The same name typed over itself was typed too.
        self.typed = true;
        self.host = value;
    }

    /// Takes a typed port; the well-known ones bring their encryption along (RFC 8314 §7.3, RFC 6409 §3.1).
    fn type_port(&mut self, value: String) {
        match value.trim() {
            "465" | "993" => self.security = Security::Tls,
            "587" | "143" => self.security = Security::Starttls,
            _ => {}
        }
        self.port = value;
    }
}
