//! Step 2: the address, the provider behind it, and the servers.

use super::app::shortened;
use super::draft::ServersFrom;
use super::{Effect, Say, Wizard};
use crate::address::{Address, AddressError};
use crate::check::SignsIn;
use crate::endpoint::{Leg, Security};
use crate::provider::discover::Discovered;
use crate::provider::{Detection, Provider};
use crate::view::{ChoiceId, FieldId, Press};

/// What is known about the address that stands in the field.
#[derive(Clone, Debug, Default)]
pub struct AddressState {
    /// The text that was looked at last, and what it is.
    parsed: Option<(String, Result<Address, AddressError>)>,
    /// The detection for the domain, once there is one.
    pub(crate) detection: Option<Detection<'static>>,
    /// What the network says about it.
    pub(crate) look_up: LookUp,
    /// Continue was pressed while the look-up was under way.
    pub(crate) go_on_when_found: bool,
    /// Whether the list of providers is open.
    pub(crate) list_open: bool,
    /// What is searched in the list.
    pub(crate) search: String,
}

/// Asking the network about a domain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum LookUp {
    /// Not needed, or not yet.
    #[default]
    Idle,
    /// Under way for this domain.
    Asking(String),
    /// Answered for this domain.
    Answered(String, Discovered),
}

/// Whether a correction is offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SuggestionState {
    /// None.
    None,
    /// This address is offered.
    Offered(Address),
}

/// Longest text that is kept from the address field; an address has 254 characters at most.
const MOST_TYPED: usize = 400;

impl Wizard {
    /// The address in the field, or why it is none.
    pub(crate) fn parsed_address(&self) -> Result<Address, AddressError> {
        match &self.address.parsed {
            // It is asked for many times a screen.
            Some((text, parsed)) if *text == self.draft.address => parsed.clone(),
            _ => Address::parse(&self.draft.address),
        }
    }

    /// Where the servers come from. At a domain of the catalogue its provider is certain, and its codes go nowhere else.
    pub(crate) fn servers_from(&self) -> &ServersFrom {
        let certain = self.parsed_address().is_ok_and(|address| self.catalogue.by_domain(address.domain()).is_some());
        if certain || self.policy_decides() { &ServersFrom::Recognised } else { &self.draft.servers_from }
    }

    /// Whether another provider or own servers may be chosen.
    pub(crate) fn may_choose(&self) -> bool {
        let known = |address: Address| self.catalogue.by_domain(address.domain()).is_some();
        !self.practice && !self.policy_decides() && self.parsed_address().is_ok_and(|address| !known(address))
    }

    /// The provider whose servers are used, if one is.
    pub(crate) fn provider(&self) -> Option<&'static Provider> {
        match self.servers_from() {
            ServersFrom::Recognised => self.recognised(),
            ServersFrom::List(id) => self.catalogue.get(id),
            ServersFrom::OwnServer => None,
        }
    }

    /// The provider that was recognised, whatever was chosen instead.
    pub(crate) fn recognised(&self) -> Option<&'static Provider> {
        self.address.detection.as_ref()?.provider
    }

    /// A correction that is offered and was not turned down.
    pub(crate) fn suggestion(&self) -> SuggestionState {
        if self.draft.kept_address.as_deref() == Some(self.draft.address.trim()) {
            return SuggestionState::None;
        }
        let detected = self.address.detection.as_ref().and_then(|found| found.suggestion.as_ref());
        let offered = match detected {
            Some((address, _)) => Some(address.clone()),
            // A text that is no address is only half of one while it is being typed.
            None if self.insisted && self.parsed_address().is_err() => {
                self.catalogue.correction_of_text(&self.draft.address).map(|(address, _)| address)
            }
            None => None,
        };
        offered.filter(|_| !self.practice).map_or(SuggestionState::None, SuggestionState::Offered)
    }

    /// Whether the look-up is under way.
    pub(crate) fn looking_up(&self) -> bool {
        matches!(self.address.look_up, LookUp::Asking(_)) && *self.servers_from() == ServersFrom::Recognised
    }

    pub(super) fn address_ready(&self) -> bool {
        self.parsed_address().is_ok()
            && self.suggestion() == SuggestionState::None
            && self.sign_in_name_ready()
            && !self.address.list_open
            && !self.looking_up()
            && (self.provider().is_some() || self.own_server_open())
            && self.stop().is_none()
            && (self.moved_to().is_none() || self.answers().moved.is_some())
            && self.stranger_to_servers().is_none()
            && self.planned_legs().is_some()
    }

    /// Keeps Continue in mind while the look-up is under way.
    pub(super) fn wait_for_look_up(&mut self) -> bool {
        let waiting = self.looking_up() && self.parsed_address().is_ok() && self.suggestion() == SuggestionState::None;
        self.address.go_on_when_found = waiting;
        waiting
    }

    pub(super) fn typed_in_address(&mut self, field: FieldId, value: String, effects: &mut Vec<Effect>) {
        let value = shortened(value, MOST_TYPED);
        match field {
            FieldId::Address => {
                if value != self.draft.address {
                    self.draft.address = value;
                    // What was chosen by hand was chosen for another address.
                    self.draft.servers_from = ServersFrom::Recognised;
                    self.address.list_open = false;
                    self.insisted = false;
                    self.address.go_on_when_found = false;
                    self.look_at_address(effects);
                }
            }
            FieldId::SignInName => self.draft.sign_in_name = value,
            FieldId::DisplayName => self.draft.display_name = value,
            FieldId::ProviderSearch => self.address.search = value,
            field => drop(self.typed_in_own_server(field, &value)),
        }
    }

    pub(super) fn chosen_in_address(&mut self, choice: ChoiceId, value: &str, effects: &mut Vec<Effect>) {
        let security = if value == "starttls" { Security::Starttls } else { Security::Tls };
        match choice {
            ChoiceId::SignsInWithAddress => self.draft.signs_in_otherwise = value == "no",
            ChoiceId::SmtpSecurity if self.sets_server(Leg::Smtp) => {}
            ChoiceId::ImapSecurity if self.sets_server(Leg::Imap) => {}
            ChoiceId::SmtpSecurity => {
                self.draft.own.smtp.security = security;
                self.draft.own.edited = true;
            }
            ChoiceId::ImapSecurity => {
                self.draft.own.imap.security = security;
                self.draft.own.edited = true;
            }
            ChoiceId::Provider if self.may_choose() && self.may_use(value) && self.catalogue.get(value).is_some() => {
                self.draft.servers_from = ServersFrom::List(value.to_owned());
                self.address.list_open = false;
                self.look_at_address(effects);
            }
            _ => {}
        }
    }

    pub(super) fn press_in_address(&mut self, press: Press, effects: &mut Vec<Effect>) {
        match press {
            Press::TakeSuggestion => {
                if let SuggestionState::Offered(address) = self.suggestion() {
                    self.draft.address = address.to_string();
                    self.look_at_address(effects);
                }
            }
            // An app that we know does what it does.
            Press::SendOnly if self.is_other_app() => self.draft.other_app_reads = false,
            Press::KeepAddress => {
                self.draft.kept_address = Some(self.draft.address.trim().to_owned());
                self.look_at_address(effects);
            }
            Press::ChooseProvider if self.may_choose() => {
                self.address.list_open = true;
                self.address.search.clear();
            }
            Press::OwnServer if self.may_choose() && self.may_type_servers() => {
                self.address.list_open = false;
                self.draft.servers_from = ServersFrom::OwnServer;
                self.fill_in_servers();
            }
            Press::UseRecognised => {
                self.address.list_open = false;
                self.draft.servers_from = ServersFrom::Recognised;
                if matches!(&self.address.look_up, LookUp::Answered(_, found) if found.is_unanswered()) {
                    // Nobody could be asked then; perhaps somebody can now.
                    self.address.look_up = LookUp::Idle;
                }
                self.look_at_address(effects);
            }
            _ => {}
        }
    }

    /// Closes the list, if it is open.
    pub(super) fn close_in_address(&mut self) -> bool {
        std::mem::take(&mut self.address.list_open)
    }

    /// Looks at what stands in the field; asks the network about a domain that nobody knows.
    pub(super) fn look_at_address(&mut self, effects: &mut Vec<Effect>) {
        self.address.parsed = Some((self.draft.address.clone(), Address::parse(&self.draft.address)));
        let asking = matches!(self.address.look_up, LookUp::Asking(_));
        self.judge_address(effects);
        if asking && !matches!(self.address.look_up, LookUp::Asking(_)) {
            effects.push(Effect::StopDiscovering);
        }
    }

    fn judge_address(&mut self, effects: &mut Vec<Effect>) {
        let before = self.recognised().map(|provider| &provider.id);
        let Ok(address) = self.parsed_address() else {
            self.address.detection = None;
            self.address.look_up = LookUp::Idle;
            return;
        };
        let kept = self.draft.kept_address.as_deref() == Some(self.draft.address.trim());
        let detection = match &self.address.look_up {
            LookUp::Answered(domain, found) if domain == address.domain() => {
                self.catalogue.detect_discovered(&address, found, kept)
            }
            _ => self.catalogue.detect(&address, &[]),
        };
        // What is only perhaps a provider's own domain is looked up all the same.
        let settled = detection.provider.is_some() && self.catalogue.to_confirm(address.domain()).is_none();
        self.address.detection = Some(detection);
        let offered = matches!(self.suggestion(), SuggestionState::Offered(_));
        match &self.address.look_up {
            LookUp::Answered(domain, _) | LookUp::Asking(domain) if domain == address.domain() => {}
            // Practice knows one domain only and asks nobody.
            _ if self.practice && !settled => {
                self.address.look_up = LookUp::Answered(address.domain().to_owned(), Discovered::not_asked());
            }
            _ if settled || offered => self.address.look_up = LookUp::Idle,
            _ => {
                self.address.look_up = LookUp::Asking(address.domain().to_owned());
                effects.push(Effect::Discover(address.domain().to_owned()));
            }
        }
        self.fill_in_servers();
        self.announce_recognised(before);
    }

    pub(super) fn discovered(&mut self, domain: &str, found: Discovered, effects: &mut Vec<Effect>) {
        if self.address.look_up != LookUp::Asking(domain.to_owned()) {
            return;
        }
        let found = self.policy.applied(domain, found, self.catalogue);
        self.address.look_up = LookUp::Answered(domain.to_owned(), found);
        self.look_at_address(effects);
        self.walk_on(effects);
        // Continue was pressed before the answer came; a form that opened now is looked at first, as is what the person
        // turned to meanwhile.
        let waits = *self.servers_from() == ServersFrom::Recognised && !self.address.list_open;
        let go_on = std::mem::take(&mut self.address.go_on_when_found) && waits && self.recognised().is_some();
        if go_on && self.draft.step == super::Step::Address {
            self.go_on(effects);
        }
    }

    fn announce_recognised(&mut self, before: Option<&String>) {
        if let Some(provider) = self.recognised()
            && before != Some(&provider.id)
        {
            self.say(Say::Recognised(provider.name.clone()));
        }
    }

    /// Domains at one of which the sign-in name has to be: a domain of one's own at a provider that signs in with its own.
    pub(crate) fn signs_in_at(&self) -> Option<&'static [String]> {
        let domains = self.provider()?.own_domains_sign_in_at.as_slice();
        let own = self.catalogue.by_domain(self.parsed_address().ok()?.domain()).is_none();
        (own && !domains.is_empty()).then_some(domains)
    }

    /// Whether the sign-in name is another one than the address.
    pub(crate) fn signs_in_otherwise(&self) -> bool {
        self.draft.signs_in_otherwise || self.signs_in_at().is_some()
    }

    /// Whether the sign-in name is there, and where it has to be.
    pub(crate) fn sign_in_name_ready(&self) -> bool {
        let name = self.draft.sign_in_name.trim();
        match self.signs_in_at() {
            Some(domains) => {
                Address::parse(name).is_ok_and(|name| domains.iter().any(|domain| domain == name.domain()))
            }
            None => !self.draft.signs_in_otherwise || !name.is_empty(),
        }
    }

    /// The provider that the address or the sign-in name belongs to, where the servers are somebody else's: its codes
    /// are not for them.
    pub(crate) fn stranger_to_servers(&self) -> Option<&'static Provider> {
        let names = [self.parsed_address().ok(), Address::parse(&self.draft.sign_in_name).ok()];
        let names = names.into_iter().take(if self.signs_in_otherwise() { 2 } else { 1 }).flatten();
        let (smtp, imap) = self.planned_legs()?;
        let hosts: Vec<String> = [smtp, imap].into_iter().flatten().map(|leg| leg.endpoint.host).collect();
        let catalogue = self.catalogue;
        names
            .filter_map(|name| catalogue.by_domain(name.domain()))
            .find(|provider| hosts.iter().any(|host| !catalogue.host_allowed(&provider.id, host)))
    }

    /// How the mailbox signs in.
    pub(crate) fn signs_in(&self) -> SignsIn {
        let name = self.draft.sign_in_name.trim();
        match (self.signs_in_otherwise(), Address::parse(name)) {
            (false, _) => SignsIn::WithAddress,
            (true, Ok(address)) => SignsIn::WithOther(address),
            // Not every sign-in name is an address.
            (true, Err(_)) => SignsIn::Exactly(name.to_owned()),
        }
    }
}
