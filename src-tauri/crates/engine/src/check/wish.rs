//! From what is known of an address and what was asked for to what is tested; in particular, which hosts a code may be
//! sent to. Every face that takes servers from outside makes its plans here, for one mailbox or for thousands.

use super::{CheckPlan, JourneyPlan, LegOutcome, LegPlan, LegVerdict, Mailbox, SignsIn, Stage, runs_all};
use crate::address::Address;
use crate::code::{Finding, Pasted, belongs_elsewhere, read_code};
use crate::diagnosis::{Cause, Confidence, Diagnosis, Facts};
use crate::endpoint::{Endpoint, Leg};
use crate::handover::{App, plan_endpoints};
use crate::policy::Policy;
use crate::provider::discover::{HostTrust, Said};
use crate::provider::{Catalogue, Detection, Provider, Source, StopReason};
use crate::secret::Secret;

/// What was asked for.
#[derive(Clone, Debug, Default)]
pub struct Wish {
    /// The server for sending, where it is not the known one.
    pub smtp: Option<Endpoint>,
    /// The server for reading, where it is not the known one.
    pub imap: Option<Endpoint>,
    /// This leg alone.
    pub only: Option<Leg>,
    /// The login name, where it is not the address; used as it is.
    pub user: Option<String>,
    /// The app that the settings are for: its legs and its ports are tested.
    pub app: Option<&'static App>,
}

/// What is to be tested.
#[derive(Clone, Debug)]
pub struct Wished<'a> {
    /// Each leg that was asked for, sending first.
    pub legs: Vec<(Leg, Test)>,
    /// The mailbox; of a known provider, if all servers are its own.
    pub mailbox: Mailbox<'a>,
}

/// One leg.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Test {
    /// It is tried.
    Run(LegPlan),
    /// The provider takes no password there: known without sending one.
    Stopped(LegPlan),
}

/// Why nothing can be tested.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WishFault {
    /// A server was named for a leg that is left out: by `only`, else by what the app does.
    LeftOut {
        /// The leg.
        leg: Leg,
        /// Whether [`Wish::only`] leaves it out.
        by_only: bool,
    },
    /// A host that is not the provider's, whose code would go there.
    OtherOrganisation {
        /// The host.
        host: String,
        /// The company whose code it is.
        company: String,
    },
    /// The provider has no server for the one leg that was asked for.
    NoServer {
        /// The provider's name.
        provider: String,
    },
    /// The domain looks like a slip of the keyboard.
    Slip {
        /// The domain.
        domain: String,
        /// What was likely meant.
        suggestion: Address,
    },
    /// Nobody knows the domain's servers, or only strangers name some, which are not asked by themselves.
    NothingKnown {
        /// The domain.
        domain: String,
        /// Who names servers, if anybody does; else they are guesses.
        said_by: Option<Source>,
        /// The first for sending and for reading.
        servers: [Option<Endpoint>; 2],
        /// Those of them that do not lie in the domain.
        elsewhere: Vec<String>,
    },
    /// The organisation allows other providers only.
    NotAllowed {
        /// The domain.
        domain: String,
        /// The provider's name, if it has one.
        provider: Option<String>,
    },
    /// A server was named for a domain whose servers the organisation has set.
    SetByPolicy {
        /// The domain.
        domain: String,
        /// The server that was named.
        host: String,
    },
    /// The organisation's servers wait: nobody could be asked where the domain's mail goes.
    PolicyWaits {
        /// The domain.
        domain: String,
    },
}

impl Wish {
    /// The legs that are tested.
    fn asked(&self) -> Vec<Leg> {
        let needs = |leg: &Leg| self.app.is_none_or(|app| app.needs.contains(leg));
        let only = |leg: &Leg| self.only.is_none_or(|only| only == *leg);
        [Leg::Smtp, Leg::Imap].into_iter().filter(|leg| needs(leg) && only(leg)).collect()
    }

    fn typed(&self, leg: Leg) -> Option<&Endpoint> {
        match leg {
            Leg::Smtp => self.smtp.as_ref(),
            Leg::Imap => self.imap.as_ref(),
        }
    }

    /// What is tested for this address, of which this was found ([`Policy::applied`]), as far as the policy allows it.
    ///
    /// # Errors
    ///
    /// Why nothing can be tested.
    pub fn plan<'a>(
        &self,
        address: &Address,
        found: &Detection<'a>,
        said: Option<&Said>,
        catalogue: &Catalogue,
        policy: &Policy,
    ) -> Result<Wished<'a>, WishFault> {
        let asked = self.asked();
        let left_out = |leg: &Leg| !asked.contains(leg) && self.typed(*leg).is_some();
        if let Some(leg) = [Leg::Smtp, Leg::Imap].into_iter().find(left_out) {
            return Err(WishFault::LeftOut { leg, by_only: self.only.is_some_and(|only| only != leg) });
        }
        let typed: Vec<&Endpoint> = asked.iter().filter_map(|leg| self.typed(*leg)).collect();
        let hosts = || typed.iter().map(|typed| typed.host.as_str());
        let provider = found.provider.filter(|provider| runs_all(catalogue, provider, hosts()));
        let foreign = found.provider.is_some() && provider.is_none();
        // A slip of the keyboard is said to be one before all else, unless it is meant: servers were typed for it.
        if found.suggestion.is_none() || !typed.is_empty() {
            self.heed(policy, address, found, provider, &typed)?;
        }
        let set = |leg| known(leg, found, said, self.app).filter(|_| provider.is_none());
        let typed_at = |leg| self.typed(leg).or(set(leg)).map(|server| server.host.as_str());
        let mailbox = Mailbox::new(address.clone(), provider).for_app(self.app);
        // A name that was given is used as it is.
        let signs_in = self.user.clone().map_or(SignsIn::WithAddress, SignsIn::Exactly);
        let mailbox = mailbox.as_said(said, typed_at(Leg::Smtp), typed_at(Leg::Imap)).signing_in(signs_in);
        let mut legs = Vec::new();
        for leg in asked {
            // One code is for one organisation: beside a server of the domain's own, the provider's are left out.
            let known = known(leg, found, said, self.app).filter(|_| !foreign);
            let Some(endpoint) = self.typed(leg).or(known) else { continue };
            self.refuse_other_organisations(endpoint, address, found, catalogue)?;
            let stop = provider.and_then(|provider| provider.stop(leg, address.domain())).map(|stop| stop.reason);
            // Servers that are tried are typed or known.
            let test = mailbox.leg(leg, endpoint.clone(), false);
            match stop {
                Some(StopReason::OauthOnly | StopReason::AppPasswordsEnded | StopReason::Bridge) => {
                    legs.push((leg, Test::Stopped(test)))
                }
                Some(StopReason::NotOffered | StopReason::NotKnown) if self.only.is_none() => {}
                Some(StopReason::NotOffered | StopReason::NotKnown) => {
                    return Err(WishFault::NoServer {
                        provider: found.provider.map(|provider| provider.name.clone()).unwrap_or_default(),
                    });
                }
                Some(StopReason::AdministratorDecides | StopReason::Token) | None => legs.push((leg, Test::Run(test))),
            }
        }
        if legs.is_empty() {
            return Err(nothing_known(address, found, catalogue));
        }
        Ok(Wished { legs, mailbox })
    }

    /// What an organisation has set comes before what was asked for.
    fn heed(
        &self,
        policy: &Policy,
        address: &Address,
        found: &Detection<'_>,
        provider: Option<&Provider>,
        typed: &[&Endpoint],
    ) -> Result<(), WishFault> {
        let domain = || address.domain().to_owned();
        let hosted = found.provider.is_some() && found.source != Source::Policy;
        match policy.servers_of(address.domain()).filter(|_| !hosted) {
            Some(_) if found.source != Source::Policy => Err(WishFault::PolicyWaits { domain: domain() }),
            Some(own) => {
                let set = [Leg::Smtp, Leg::Imap].map(|leg| (self.typed(leg), own.server(leg)));
                let other =
                    set.into_iter().find_map(|(typed, set)| typed.filter(|typed| set.is_some_and(|set| set != *typed)));
                match other {
                    Some(other) => Err(WishFault::SetByPolicy { domain: domain(), host: other.host.clone() }),
                    None => Ok(()),
                }
            }
            None => {
                let named = found.provider.filter(|_| typed.is_empty()).or(provider);
                let allowed = match named {
                    Some(provider) => policy.allows(&provider.id),
                    None => policy.providers.is_none(),
                };
                let fault = || WishFault::NotAllowed { domain: domain(), provider: named.map(|one| one.name.clone()) };
                if allowed { Ok(()) } else { Err(fault()) }
            }
        }
    }

    /// A known provider's code goes to that provider's organisation and to nobody else, whatever was typed.
    fn refuse_other_organisations(
        &self,
        typed: &Endpoint,
        address: &Address,
        found: &Detection<'_>,
        catalogue: &Catalogue,
    ) -> Result<(), WishFault> {
        // The login name may name another mailbox than the address: then the code is that mailbox's.
        let login = self.user.as_deref().and_then(|user| Address::parse(user).ok());
        let of_login = login.as_ref().and_then(|login| catalogue.by_domain(login.domain()));
        for provider in found.provider.into_iter().chain(of_login) {
            let own_domain =
                found.source != Source::Domain && of_login.is_none() && is_at_or_below(&typed.host, address.domain());
            // Mail that Google takes in may still be sent through the domain's own server, with that server's password.
            if !own_domain && !catalogue.host_allowed(&provider.id, &typed.host) {
                let (host, company) = (typed.host.clone(), provider.company.clone());
                return Err(WishFault::OtherOrganisation { host, company });
            }
        }
        Ok(())
    }
}

impl<'a> Wished<'a> {
    /// The legs that are tried.
    pub fn tried(&self) -> impl Iterator<Item = (Leg, &LegPlan)> {
        self.legs.iter().filter_map(|(leg, test)| match test {
            Test::Run(plan) => Some((*leg, plan)),
            Test::Stopped(_) => None,
        })
    }

    /// The verdicts on what is known without trying.
    pub fn known(&self) -> Vec<LegVerdict> {
        let stopped = |(leg, test): &(Leg, Test)| match test {
            Test::Run(_) => None,
            Test::Stopped(LegPlan { endpoint, user, .. }) => {
                let facts = Facts { host: endpoint.host.clone(), port: endpoint.port, ..Facts::default() };
                let (cause, confidence) = (Cause::BasicAuthRetired, Confidence::High);
                let found = Diagnosis { cause, confidence, stage: Stage::SignIn, rule: String::new(), facts };
                let (endpoint, user, outcome) = (endpoint.clone(), user.clone(), LegOutcome::Failed(found));
                Some(LegVerdict { leg: *leg, endpoint, user, outcome, millis: 0, instead: None })
            }
        };
        self.legs.iter().filter_map(stopped).collect()
    }

    /// Reads a code for these servers, and cleans it where its form is certain. It is refused where it looks like a known
    /// provider's and would go to hosts that are not that provider's; those in `confirmed` may have it.
    pub fn read_code(&mut self, text: &str, confirmed: &[String]) -> Pasted {
        let address = self.mailbox.address.to_string();
        let format = self.mailbox.provider.and_then(|provider: &'a Provider| provider.code_format.as_ref());
        let mut pasted = read_code(text, format, &address);
        if !self.mailbox.wants_app_password && format.is_some() {
            // Where both are taken, what was given tells which of them it is; a password of somebody's own is not altered.
            self.mailbox.wants_app_password = pasted.secret.is_some() && pasted.findings.is_empty();
            if !self.mailbox.wants_app_password {
                pasted = read_code(text, None, &address);
            }
        }
        let hosts = self.unconfirmed_hosts(confirmed);
        match pasted.secret.as_ref().and_then(|_| belongs_elsewhere(text, &hosts, Catalogue::embedded())) {
            None => pasted,
            Some(issuer) => {
                let findings = vec![Finding::BelongsElsewhere { provider: &issuer.id }];
                Pasted { secret: None, cleaned: pasted.cleaned, findings }
            }
        }
    }

    /// The hosts that are no known provider's for this address, and that are not in `confirmed`.
    pub fn unconfirmed_hosts(&self, confirmed: &[String]) -> Vec<String> {
        let is_confirmed = |host: &str| confirmed.iter().any(|confirmed| confirmed.eq_ignore_ascii_case(host));
        let hosts = self.tried().map(|(_, test)| test.endpoint.host.clone());
        let mut hosts: Vec<String> =
            hosts.filter(|host| self.mailbox.provider.is_none() && !is_confirmed(host)).collect();
        hosts.dedup();
        hosts
    }

    /// The whole check of what is tried, with this code.
    pub fn check(&self, code: &Secret, journey: Option<JourneyPlan>) -> CheckPlan {
        let leg = |wanted| self.tried().find(|(leg, _)| *leg == wanted).map(|(_, plan)| plan.clone());
        self.mailbox.plan(leg(Leg::Smtp), leg(Leg::Imap), Some(code), journey)
    }
}

/// A provider's own server, or the organisation's. Guesses are never tried by themselves: a password would go to whoever
/// answers there.
fn known<'d>(leg: Leg, found: &'d Detection<'_>, said: Option<&Said>, app: Option<&App>) -> Option<&'d Endpoint> {
    let servers = match leg {
        Leg::Smtp => &found.smtp,
        Leg::Imap => &found.imap,
    };
    let of_app = app.and_then(|app| {
        let planned = plan_endpoints(app, &found.smtp, &found.imap);
        let wanted = if leg == Leg::Smtp { planned.smtp } else { planned.imap }?;
        servers.iter().find(|server| **server == wanted)
    });
    let set = |server: &Endpoint| {
        let said = said.filter(|said| said.source == Source::Policy && found.source == Source::Policy);
        said.is_some_and(|said| said.servers(leg).iter().any(|named| named.endpoint == *server))
    };
    of_app.or(servers.first()).filter(|server| found.provider.is_some() || set(server))
}

fn is_at_or_below(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

fn nothing_known(address: &Address, found: &Detection<'_>, catalogue: &Catalogue) -> WishFault {
    let domain = address.domain().to_owned();
    if let Some((suggestion, _)) = &found.suggestion {
        return WishFault::Slip { domain, suggestion: suggestion.clone() };
    }
    let servers = [found.smtp.first().cloned(), found.imap.first().cloned()];
    let said_by = match found.source {
        said @ (Source::Autoconfig | Source::Ispdb | Source::Srv) => Some(said),
        _ => None,
    };
    let is_elsewhere = |server: &&Endpoint| catalogue.host_trust(&domain, &server.host) == HostTrust::Elsewhere;
    let elsewhere = servers.iter().flatten().filter(is_elsewhere).map(|server| server.host.clone()).collect();
    WishFault::NothingKnown { domain, said_by, servers, elsewhere }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::{FileFault, Form, Ground, read};
    use crate::provider::discover::{Discovered, NamesError};

    /// The hosts that would be tested, or why none are.
    fn planned(
        value: serde_json::Value,
        address: &str,
        mx: Result<&[&str], NamesError>,
        wish: &Wish,
    ) -> Result<Vec<String>, WishFault> {
        let catalogue = Catalogue::embedded();
        let open = |_: &str| Err(FileFault::Missing.into());
        let tree = value.as_object().expect("a table");
        let policy = read(tree, "here", Ground { catalogue, now: 1_790_000_000, open: &open, form: Form::Loose });
        assert_eq!(policy.faults, []);
        let address = Address::parse(address).expect("an address");
        let mx = mx.map(|hosts| hosts.iter().map(|host| (*host).to_owned()).collect());
        let found = policy.applied(address.domain(), Discovered { mx, said: None }, catalogue);
        let detected = catalogue.detect_discovered(&address, &found, false);
        let wished = wish.plan(&address, &detected, found.said.as_ref(), catalogue, &policy)?;
        Ok(wished.tried().map(|(_, plan)| format!("{} {}", plan.endpoint, plan.user)).collect())
    }

    fn typed(smtp: &str) -> Wish {
        Wish { smtp: Some(smtp.parse().expect("a server")), ..Wish::default() }
    }

    #[test]
    fn an_organisations_servers_are_tried_by_themselves_and_no_others() {
        let policy = || {
            json!({ "providers": [], "servers": { "firm.zz": {
                "smtp": "mail.hoster.yy:465:tls", "imap": "mail.hoster.yy:993:tls", "user": "local-part",
            } } })
        };
        let ask = |mx: Result<&[&str], NamesError>, wish: Wish| planned(policy(), "anna@firm.zz", mx, &wish);
        let set = || Ok(vec!["mail.hoster.yy:465:tls anna".to_owned(), "mail.hoster.yy:993:tls anna".to_owned()]);
        assert_eq!(ask(Ok(&["mx.firm.zz"]), Wish::default()), set());
        assert_eq!(ask(Ok(&["mx.firm.zz"]), typed("mail.hoster.yy:465:tls")), set());
        let other = WishFault::SetByPolicy { domain: "firm.zz".into(), host: "mail.evil.xx".into() };
        assert_eq!(ask(Ok(&["mx.firm.zz"]), typed("mail.evil.xx:465:tls")), Err(other));
        let waits = || Err(WishFault::PolicyWaits { domain: "firm.zz".into() });
        assert_eq!(ask(Err(NamesError::NotAsked), Wish::default()), waits());
        assert_eq!(ask(Err(NamesError::Timeout), typed("mail.evil.xx:465:tls")), waits());
        let hosted = WishFault::NotAllowed { domain: "firm.zz".into(), provider: Some("Google Workspace".into()) };
        assert_eq!(ask(Ok(&["aspmx.l.google.com"]), Wish::default()), Err(hosted), "which is not allowed");
    }

    #[test]
    fn only_allowed_providers_are_tried() {
        let ask = |address: &str, mx: &[&str], wish: Wish| {
            planned(json!({ "providers": ["fastmail", "google-workspace"] }), address, Ok(mx), &wish)
        };
        assert!(ask("anna@fastmail.com", &[], Wish::default()).is_ok());
        assert!(ask("anna@firm.zz", &["aspmx.l.google.com"], Wish::default()).is_ok());
        for (address, mx, wish) in [
            ("anna@gmail.com", &[][..], Wish::default()),
            ("anna@gmail.com", &[], typed("smtp.gmail.com:587:starttls")),
            ("anna@firm.zz", &["mx01.mail.icloud.com"], Wish::default()),
            ("anna@firm.zz", &["mx.firm.zz"], Wish::default()),
            ("anna@firm.zz", &["mx.firm.zz"], typed("mail.firm.zz:465:tls")),
            ("anna@firm.zz", &["aspmx.l.google.com"], typed("mail.firm.zz:465:tls")),
            ("anna@gmial.com", &["mx.gmial.com"], typed("mail.gmial.com:465:tls")),
        ] {
            let refused = ask(address, mx, wish);
            assert!(matches!(refused, Err(WishFault::NotAllowed { .. })), "{address} {mx:?}: {refused:?}");
        }
        assert!(matches!(ask("anna@gmial.com", &[], Wish::default()), Err(WishFault::Slip { .. })));
    }

    #[test]
    fn an_organisation_that_says_nothing_of_a_server_has_none_guessed() {
        let policy = json!({ "servers": { "firm.zz": { "smtp": "mail.firm.zz:465:tls" } } });
        let tried = planned(policy, "anna@firm.zz", Ok(&[]), &Wish::default());
        assert_eq!(tried, Ok(vec!["mail.firm.zz:465:tls anna@firm.zz".to_owned()]));
    }
}
