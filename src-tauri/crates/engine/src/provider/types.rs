//! What is known of a mail provider: typed facts and label keys, no sentences.

use serde::{Deserialize, Serialize};
use url::Url;

use super::catalogue::is_below;
use super::guidance::{
    AppPasswordPage, AskFirst, Letter, Limits, MissingReason, Revocation, Scope, Stop, StopReason, Switch, TwoStep,
};
use crate::address::Address;
use crate::code::CodeFormat;
use crate::endpoint::{Endpoint, Leg};

/// A mail provider: typed facts and label keys, no sentences.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provider {
    /// Stable id, the file's name.
    pub id: String,
    /// The name that people know ("Gmail").
    pub name: String,
    /// The company as it is named in sentences ("Google").
    pub company: String,
    /// Organisation in `owners.toml` that hosts and links are judged against.
    pub organisation: String,
    /// How sure these facts are as a whole; what is [`Confidence::Low`] is shown as not sure.
    #[serde(default = "high")]
    pub confidence: Confidence,
    /// Mail domains, lower case, ASCII.
    #[serde(default)]
    pub domains: Vec<String>,
    /// Families: any domain below one of these (`onmicrosoft.com`).
    #[serde(default)]
    pub domain_families: Vec<String>,
    /// Domains that are the provider's, but may be out of use: decided by MX, never called a typing slip.
    #[serde(default)]
    pub domains_to_confirm: Vec<String>,
    /// MX host suffixes, matched at label boundaries.
    #[serde(default)]
    pub mx: Vec<String>,
    /// Suffixes below `mx` that have no mailbox of this provider behind them.
    #[serde(default)]
    pub mx_not: Vec<String>,
    /// Where a domain of one's own is hosted here, the sign-in name is an address at one of these.
    #[serde(default)]
    pub own_domains_sign_in_at: Vec<String>,
    /// Submission servers, best first.
    #[serde(default)]
    pub smtp: Vec<Endpoint>,
    /// IMAP servers, best first.
    #[serde(default)]
    pub imap: Vec<Endpoint>,
    /// Domains whose servers are others than those above.
    #[serde(default)]
    pub domain_servers: Vec<DomainServers>,
    /// Login name per leg.
    #[serde(default)]
    pub user_name: UserNames,
    /// Aliases do not sign in here: only the mailbox's main address does.
    #[serde(default)]
    pub main_address_only: bool,
    /// What is to be typed as password.
    pub credential: Credential,
    /// What is to be typed once two-step sign-in is on, where that is something else.
    pub credential_with_two_step: Option<Credential>,
    /// Which password "the password" is.
    #[serde(default)]
    pub password_of: PasswordOf,
    /// Sources disagree whether passwords are still taken: after one refused fresh code, say so and stop.
    #[serde(default)]
    pub password_doubted: bool,
    /// Two-step sign-in, where it has to do with the code.
    pub two_step: Option<TwoStep>,
    /// Where the code is made.
    pub app_password: Option<AppPasswordPage>,
    /// What the code looks like.
    pub code_format: Option<CodeFormat>,
    /// Legs that take no password here, and why. A stop on both ends the wizard at the address.
    #[serde(default)]
    pub stops: Vec<Stop>,
    /// What has to be switched on before programs get in.
    #[serde(default)]
    pub switches: Vec<Switch>,
    /// What a code opens, where that is known.
    pub scope: Option<Scope>,
    /// What ends a code.
    #[serde(default)]
    pub revoked_when: Vec<Revocation>,
    /// The provider says that codes go on working when the account's password is changed.
    #[serde(default)]
    pub survives_password_change: bool,
    /// Why the option can be missing, in the order in which it is asked.
    #[serde(default)]
    pub missing_because: Vec<MissingReason>,
    /// What a person has to know of their mailbox before anything is tried.
    #[serde(default)]
    pub ask_first: Vec<AskFirst>,
    /// Known limits, for hints.
    #[serde(default)]
    pub limits: Limits,
    /// The letter to an administrator that helps here.
    pub letter: Option<Letter>,
    /// The provider's page for reading mail, to sign in at.
    pub sign_in_url: Option<Url>,
    /// The page on which a code is taken back.
    pub revoke_url: Option<Url>,
    /// The provider's own help page.
    pub help_url: Option<Url>,
    /// Day on which these facts were last checked.
    pub checked: String,
    /// Where they come from.
    pub sources: Vec<String>,
    /// Facts that are not sure, by field name.
    #[serde(default)]
    pub unverified: Vec<String>,
}

/// What a mail program must be given as password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Credential {
    /// A code made on the provider's page.
    AppPassword,
    /// The account's own password.
    Password,
    /// No password of any kind.
    OauthOnly,
    /// Depends on the organisation.
    Varies,
    /// The password that the provider's own program on the computer shows.
    Bridge,
    /// Nothing: there are no servers for programs.
    None,
}

/// Which password "the password" is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PasswordOf {
    /// The one for the provider's website.
    #[default]
    Account,
    /// The mailbox's own, which is not that of the customer account; whoever runs the domain sets it.
    Mailbox,
}

/// How sure something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// From one guide, or old.
    Low,
    /// Several independent guides agree.
    Medium,
    /// From the provider's own page.
    High,
}

fn high() -> Confidence {
    Confidence::High
}

/// Servers of some of a provider's domains.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DomainServers {
    /// Domains of `domains` or below `domain_families`; a family stands for every domain below it that is not named.
    pub domains: Vec<String>,
    /// Submission servers, best first; empty: the provider's.
    #[serde(default)]
    pub smtp: Vec<Endpoint>,
    /// IMAP servers, best first; empty: the provider's.
    #[serde(default)]
    pub imap: Vec<Endpoint>,
}

/// The login name of each leg.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct UserNames {
    /// For sending.
    pub smtp: UserName,
    /// For reading.
    pub imap: UserName,
    /// The form that other sources name.
    pub other: Option<UserName>,
}

/// The form of a login name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum UserName {
    /// The whole address.
    #[default]
    Address,
    /// The part before the `@`.
    LocalPart,
    /// What stands before the provider's domain, for an address below one of its families (anna@smith.plus.com: smith).
    /// Elsewhere the part before the `@`.
    Account,
    /// The same, a plus sign, and the part before the `@` (smith+anna). Elsewhere the part before the `@`.
    AccountAndMailbox,
}

impl Provider {
    /// The login name of a leg for this address.
    pub fn user_name(&self, leg: Leg, address: &Address) -> String {
        let form = match leg {
            Leg::Smtp => self.user_name.smtp,
            Leg::Imap => self.user_name.imap,
        };
        self.user_name_as(form, address)
    }

    /// The forms of the login name that other sources name.
    pub fn other_user_names(&self, address: &Address) -> Vec<String> {
        self.user_name.other.iter().map(|form| self.user_name_as(*form, address)).collect()
    }

    /// The login name for this address in a form of [`UserNames`].
    pub fn user_name_as(&self, form: UserName, address: &Address) -> String {
        let local = address.local();
        let family = self.domain_families.iter().find(|family| is_below(address.domain(), family));
        let account = family.map(|family| &address.domain()[..address.domain().len() - family.len() - 1]);
        match (form, account) {
            (UserName::Address, _) => address.to_string(),
            (UserName::Account, Some(account)) => account.to_owned(),
            (UserName::AccountAndMailbox, Some(account)) => format!("{account}+{local}"),
            (UserName::LocalPart, _) | (UserName::Account | UserName::AccountAndMailbox, None) => local.to_owned(),
        }
    }

    /// The stop of a leg for a mailbox at this domain, if it has one (which may be no more than a question).
    pub fn stop(&self, leg: Leg, domain: &str) -> Option<&Stop> {
        let own = !self.has_domain(domain);
        self.stops.iter().find(|stop| stop.leg == leg && stop.own_domains.is_none_or(|only_own| only_own == own))
    }

    /// Whether a code made here is what programs take for a mailbox at this domain, and not the account's own password.
    pub fn wants_app_password(&self, domain: &str, two_step_on: bool) -> bool {
        let credential = self.credential_with_two_step.filter(|_| two_step_on).unwrap_or(self.credential);
        let token = self.stop(Leg::Smtp, domain).is_some_and(|stop| stop.reason == StopReason::Token);
        credential == Credential::AppPassword || token
    }

    /// Whether no password of any kind opens this leg.
    pub fn is_stopped(&self, leg: Leg, domain: &str) -> bool {
        self.stop(leg, domain).is_some_and(|stop| !stop.reason.is_question())
    }

    /// Whether a mail domain is the provider's, and not one of a person's own that is hosted here.
    pub fn has_domain(&self, domain: &str) -> bool {
        self.domains.iter().chain(&self.domains_to_confirm).any(|known| known == domain)
            || self.domain_families.iter().any(|family| is_below(domain, family))
    }

    /// What has to be switched on for a leg.
    pub fn switch(&self, leg: Leg) -> Option<&Switch> {
        self.switches.iter().find(|switch| switch.legs.contains(&leg))
    }

    /// Its servers for a leg of a mailbox at this domain, best first.
    pub fn endpoints(&self, leg: Leg, domain: &str) -> &[Endpoint] {
        let servers = || self.domain_servers.iter();
        let in_family = |known: &String| self.domain_families.contains(known) && is_below(domain, known);
        let named = servers().find(|servers| servers.domains.iter().any(|known| known == domain));
        let of = named.or_else(|| servers().find(|servers| servers.domains.iter().any(in_family)));
        let (special, usual) = match leg {
            Leg::Smtp => (of.map(|servers| &servers.smtp), &self.smtp),
            Leg::Imap => (of.map(|servers| &servers.imap), &self.imap),
        };
        special.filter(|servers| !servers.is_empty()).unwrap_or(usual)
    }

    /// Its servers for both legs and all its domains.
    pub(super) fn all_servers(&self) -> impl Iterator<Item = &Endpoint> + Clone {
        let special = self.domain_servers.iter().flat_map(|servers| servers.smtp.iter().chain(&servers.imap));
        self.smtp.iter().chain(&self.imap).chain(special)
    }

    /// Whether a fact is marked as not sure; `field` as in the provider's file ("code_format.alphabet").
    pub fn is_unverified(&self, field: &str) -> bool {
        self.unverified.iter().any(|name| field == name || field.starts_with(&format!("{name}.")))
    }
}
