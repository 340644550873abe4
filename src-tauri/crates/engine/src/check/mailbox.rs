//! Whose mailbox is tested, and how: from what is known of it to the plan of the check. Every face makes its plans here,
//! so that the same mailbox gets the same verdict wherever it is tested.

use super::mend::other_ways;
use super::{Background, CheckPlan, JourneyPlan, LegPlan};
use crate::address::Address;
use crate::code::looks_issued;
use crate::endpoint::{Endpoint, Leg, host_from_typed};
use crate::handover::App;
use crate::provider::discover::Said;
use crate::provider::{Catalogue, Provider, UserName};
use crate::secret::Secret;

/// What is known of a mailbox, whoever found it out.
#[derive(Clone, Debug)]
pub struct Mailbox<'a> {
    /// Its address.
    pub address: Address,
    /// The provider in the catalogue, where all its servers are that provider's own (see [`runs_all`]); none where they
    /// are anybody's.
    pub provider: Option<&'a Provider>,
    /// How it signs in.
    pub signs_in: SignsIn,
    /// Whether the app has one field for the login name of both legs.
    pub one_name: bool,
    /// Whether a code made at the provider is asked for, and not the account's own password.
    pub wants_app_password: bool,
    /// The form of the login name that its network names for a server, sending first.
    forms: [Option<UserName>; 2],
}

/// How a mailbox signs in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum SignsIn {
    /// With its address, in the form that the server wants.
    #[default]
    WithAddress,
    /// With this other address, in the form that the server wants.
    WithOther(Address),
    /// With exactly this name.
    Exactly(String),
}

/// Whether all these hosts are the provider's own: then it is a known provider's mailbox, whoever typed them.
pub fn runs_all<'h>(catalogue: &Catalogue, provider: &Provider, hosts: impl IntoIterator<Item = &'h str>) -> bool {
    hosts.into_iter().all(|host| catalogue.host_allowed(&provider.id, host))
}

impl<'a> Mailbox<'a> {
    /// A mailbox that signs in with its address, and takes what its provider takes where nobody has been asked.
    pub fn new(address: Address, provider: Option<&'a Provider>) -> Self {
        let wants_app_password = provider.is_some_and(|provider| provider.wants_app_password(address.domain(), false));
        let signs_in = SignsIn::WithAddress;
        Self { address, provider, signs_in, one_name: false, wants_app_password, forms: [None, None] }
    }

    /// Signing in like this.
    #[must_use]
    pub fn signing_in(self, signs_in: SignsIn) -> Self {
        Self { signs_in, ..self }
    }

    /// For this app.
    #[must_use]
    pub fn for_app(self, app: Option<&App>) -> Self {
        Self { one_name: app.is_some_and(|app| app.one_user_name), ..self }
    }

    /// With what the network of its domain says of these servers (hosts as they were typed).
    #[must_use]
    pub fn as_said(self, said: Option<&Said>, smtp: Option<&str>, imap: Option<&str>) -> Self {
        let form = |leg, host: Option<&str>| {
            let host = host_from_typed(host?)?;
            said?.servers(leg).iter().find(|found| found.endpoint.host == host)?.user_name
        };
        Self { forms: [form(Leg::Smtp, smtp), form(Leg::Imap, imap)], ..self }
    }

    /// The login name of a leg.
    pub fn user_name(&self, leg: Leg) -> String {
        let address = match &self.signs_in {
            SignsIn::Exactly(name) => return name.clone(),
            SignsIn::WithOther(other) => other,
            SignsIn::WithAddress => &self.address,
        };
        // An app with one field for the name gets one name, and so that one is tested.
        let leg = if self.one_name { Leg::Smtp } else { leg };
        match (self.provider, self.forms[usize::from(leg == Leg::Imap)]) {
            (Some(provider), _) => provider.user_name(leg, address),
            (None, Some(UserName::LocalPart)) => address.local().to_owned(),
            (None, _) => address.to_string(),
        }
    }

    /// Other forms of the login name that may be what a leg wants; none where a person gave it.
    fn other_user_names(&self, leg: Leg) -> Vec<String> {
        match self.provider {
            _ if self.signs_in != SignsIn::WithAddress => Vec::new(),
            Some(provider) => provider.other_user_names(&self.address),
            None => {
                let forms = [self.address.to_string(), self.address.local().to_owned()];
                forms.into_iter().filter(|form| *form != self.user_name(leg)).collect()
            }
        }
    }

    /// One leg, at this server. `public_only`: see [`LegPlan`].
    pub fn leg(&self, leg: Leg, endpoint: Endpoint, public_only: bool) -> LegPlan {
        LegPlan { endpoint, user: self.user_name(leg), public_only }
    }

    /// The whole check of these legs with this code.
    pub fn plan(
        &self,
        smtp: Option<LegPlan>,
        imap: Option<LegPlan>,
        code: Option<&Secret>,
        journey: Option<JourneyPlan>,
    ) -> CheckPlan {
        let of = |leg, plan: &Option<LegPlan>| {
            let ways = plan.as_ref().map(|plan| self.other_ways(leg, plan)).unwrap_or_default();
            ways.into_iter().map(move |way| (leg, way))
        };
        let otherwise = of(Leg::Smtp, &smtp).chain(of(Leg::Imap, &imap)).collect();
        CheckPlan { otherwise, journey, ..CheckPlan::new(smtp, imap, self.background(code)) }
    }

    /// All of a known provider's servers, the standard ports of a server that somebody typed; and other login names.
    fn other_ways(&self, leg: Leg, plan: &LegPlan) -> Vec<LegPlan> {
        let servers = self.provider.map(|provider| provider.endpoints(leg, self.address.domain())).unwrap_or_default();
        other_ways(leg, plan, servers, &self.other_user_names(leg))
    }

    fn background(&self, code: Option<&Secret>) -> Background {
        let looks = |provider: &Provider| looks_issued(code?, provider.code_format.as_ref());
        Background {
            provider: self.provider.map(|provider| provider.id.clone()),
            domain: self.address.domain().to_owned(),
            looks_like_app_password: self.provider.and_then(looks),
            wants_app_password: self.wants_app_password,
            typed_host: self.provider.is_none(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::provider::Source;
    use crate::provider::discover::FoundServer;

    fn mailbox(address: &str, provider: Option<&str>) -> Mailbox<'static> {
        let provider = provider.map(|id| Catalogue::embedded().get(id).expect("it is in the catalogue"));
        Mailbox::new(Address::parse(address).expect("an address"), provider)
    }

    fn names(mailbox: &Mailbox<'_>, leg: Leg) -> (String, Vec<String>) {
        (mailbox.user_name(leg), mailbox.other_user_names(leg))
    }

    #[test]
    fn a_login_name_has_the_form_that_its_server_wants() {
        let own = mailbox("anna@firm.example", None);
        assert_eq!(names(&own, Leg::Imap), ("anna@firm.example".into(), vec!["anna".into()]));
        let found = |host: &str, user_name| FoundServer {
            endpoint: Endpoint::new(host, 993, crate::endpoint::Security::Tls),
            user_name,
            oauth_only: false,
        };
        let said = Said {
            source: Source::Autoconfig,
            smtp: vec![found("smtp.firm.example", None)],
            imap: vec![found("mail.firm.example", Some(UserName::LocalPart))],
        };
        let own = own.as_said(Some(&said), Some("smtp.firm.example"), Some("Mail.Firm.example "));
        assert_eq!(names(&own, Leg::Imap), ("anna".into(), vec!["anna@firm.example".into()]));
        assert_eq!(own.user_name(Leg::Smtp), "anna@firm.example");
        assert_eq!(Mailbox { one_name: true, ..own.clone() }.user_name(Leg::Imap), "anna@firm.example");
        let elsewhere = own.clone().as_said(Some(&said), None, Some("other.firm.example"));
        assert_eq!(elsewhere.user_name(Leg::Imap), "anna@firm.example", "nothing was said of this server");
        let other = SignsIn::WithOther(Address::parse("anna.k@firm.example").expect("an address"));
        let other = Mailbox { signs_in: other, ..own.clone() };
        assert_eq!(names(&other, Leg::Imap), ("anna.k".into(), vec![]));
        let exactly = Mailbox { signs_in: SignsIn::Exactly("FIRM\\anna".into()), ..own };
        assert_eq!(names(&exactly, Leg::Imap), ("FIRM\\anna".into(), vec![]));
        assert_eq!(mailbox("anna@icloud.com", Some("icloud")).user_name(Leg::Imap), "anna");
    }

    #[test]
    fn a_provider_is_known_whoever_typed_its_servers() {
        let catalogue = Catalogue::embedded();
        let gmail = catalogue.get("gmail").expect("it is in the catalogue");
        assert!(runs_all(catalogue, gmail, ["smtp.gmail.com", "imap.gmail.com"]));
        assert!(!runs_all(catalogue, gmail, ["smtp.gmail.com", "mail.firm.example"]));
        let mailbox = mailbox("anna@firm.example", Some("gmail"));
        let smtp = mailbox.leg(Leg::Smtp, "smtp.gmail.com:587:starttls".parse().expect("a server"), false);
        let code = Secret::new("abcdefghijklmnop".into());
        let plan = mailbox.plan(Some(smtp), None, Some(&code), None);
        assert!(plan.background.is_known() && plan.background.wants_app_password, "{:?}", plan.background);
        assert_eq!(plan.background.looks_like_app_password, Some(true));
        let ways: Vec<String> = plan.otherwise.iter().map(|(_, way)| way.endpoint.to_string()).collect();
        assert_eq!(ways, ["smtp.gmail.com:465:tls"]);
    }

    #[test]
    fn what_somebody_typed_is_tried_at_the_standard_ports() {
        let mailbox = mailbox("anna@firm.example", None);
        let smtp = mailbox.leg(Leg::Smtp, "mail.firm.example:465:tls".parse().expect("a server"), false);
        let plan = mailbox.plan(Some(smtp.clone()), None, None, None);
        assert!(!plan.background.is_known() && plan.background.looks_like_app_password.is_none());
        let ways: Vec<_> =
            plan.otherwise.iter().map(|(_, way)| (way.endpoint.to_string(), way.user.as_str())).collect();
        let expected = [
            ("mail.firm.example:465:starttls", "anna@firm.example"),
            ("mail.firm.example:587:starttls", "anna@firm.example"),
            ("mail.firm.example:465:tls", "anna"),
        ];
        assert_eq!(ways, expected.map(|(server, user)| (server.to_owned(), user)));
    }
}
