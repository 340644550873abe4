//! From what is known and what was asked for to what is tested; in particular, which hosts a code may be sent to.

use sparekey_engine::address::Address;
use sparekey_engine::check::{LegPlan, Mailbox, SignsIn, runs_all};
use sparekey_engine::endpoint::{Endpoint, Leg};
use sparekey_engine::handover::{App, plan_endpoints};
use sparekey_engine::provider::discover::{HostTrust, Said};
use sparekey_engine::provider::{Catalogue, Detection, Source, StopReason};

/// What was asked for.
#[derive(Debug, Default)]
pub(crate) struct Wish {
    pub(crate) smtp: Option<Endpoint>,
    pub(crate) imap: Option<Endpoint>,
    pub(crate) only: Option<Leg>,
    pub(crate) user: Option<String>,
    /// The app that the settings are for: its legs and its ports are tested.
    pub(crate) app: Option<&'static App>,
}

/// What is to be tested.
#[derive(Debug)]
pub(crate) struct Plan<'a> {
    /// Each leg that was asked for, sending first.
    pub(crate) legs: Vec<(Leg, Test)>,
    /// The mailbox; of a known provider, if all servers are its own.
    pub(crate) mailbox: Mailbox<'a>,
}

/// One leg.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Test {
    /// It is tried.
    Run(LegPlan),
    /// The provider takes no password there: known without sending one.
    Stopped(LegPlan),
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
}

/// What is tested for this address; or, in words, why nothing can be.
pub(crate) fn plan<'a>(
    wish: &Wish,
    address: &Address,
    found: &Detection<'a>,
    said: Option<&Said>,
    catalogue: &Catalogue,
) -> Result<Plan<'a>, String> {
    let asked = wish.asked();
    if let Some(leg) = [Leg::Smtp, Leg::Imap].into_iter().find(|leg| !asked.contains(leg) && wish.typed(*leg).is_some())
    {
        let name = if leg == Leg::Smtp { "smtp" } else { "imap" };
        let why = if wish.only.is_some_and(|only| only != leg) { "--only leaves out" } else { "--app does not use" };
        return Err(format!("--{name} names a server that {why}"));
    }
    let typed: Vec<&Endpoint> = asked.iter().filter_map(|leg| wish.typed(*leg)).collect();
    let hosts = || typed.iter().map(|typed| typed.host.as_str());
    let provider = found.provider.filter(|provider| runs_all(catalogue, provider, hosts()));
    let foreign = found.provider.is_some() && provider.is_none();
    let typed_at = |leg| wish.typed(leg).map(|server| server.host.as_str());
    let mailbox = Mailbox::new(address.clone(), provider).for_app(wish.app);
    // A name that was given is used as it is.
    let signs_in = wish.user.clone().map_or(SignsIn::WithAddress, SignsIn::Exactly);
    let mailbox = mailbox.as_said(said, typed_at(Leg::Smtp), typed_at(Leg::Imap)).signing_in(signs_in);
    let mut legs = Vec::new();
    for leg in asked {
        // One code is for one organisation: beside a server of the domain's own, the provider's are left out.
        let known = known(leg, found, wish.app).filter(|_| !foreign);
        let Some(endpoint) = wish.typed(leg).or(known) else { continue };
        refuse_other_organisations(endpoint, wish, address, found, catalogue)?;
        let stop = provider.and_then(|provider| provider.stop(leg, address.domain())).map(|stop| stop.reason);
        // Servers that are tried are typed or known.
        let test = mailbox.leg(leg, endpoint.clone(), false);
        match stop {
            Some(StopReason::OauthOnly | StopReason::AppPasswordsEnded | StopReason::Bridge) => {
                legs.push((leg, Test::Stopped(test)))
            }
            Some(StopReason::NotOffered | StopReason::NotKnown) if wish.only.is_none() => {}
            Some(StopReason::NotOffered | StopReason::NotKnown) => {
                return Err(format!("{} has no server for that", name_of(found)));
            }
            Some(StopReason::AdministratorDecides | StopReason::Token) | None => legs.push((leg, Test::Run(test))),
        }
    }
    if legs.is_empty() {
        return Err(nothing_known(address, found, catalogue));
    }
    Ok(Plan { legs, mailbox })
}

/// A provider's own server. Guesses are never tried by themselves: a password would go to whoever answers there.
fn known<'d>(leg: Leg, found: &'d Detection<'_>, app: Option<&App>) -> Option<&'d Endpoint> {
    let servers = match leg {
        Leg::Smtp => &found.smtp,
        Leg::Imap => &found.imap,
    };
    let of_app = app.and_then(|app| {
        let planned = plan_endpoints(app, &found.smtp, &found.imap);
        let wanted = if leg == Leg::Smtp { planned.smtp } else { planned.imap }?;
        servers.iter().find(|server| **server == wanted)
    });
    of_app.or(servers.first()).filter(|_| found.provider.is_some())
}

/// A known provider's code goes to that provider's organisation and to nobody else, whatever was typed.
fn refuse_other_organisations(
    typed: &Endpoint,
    wish: &Wish,
    address: &Address,
    found: &Detection<'_>,
    catalogue: &Catalogue,
) -> Result<(), String> {
    // The login name may name another mailbox than the address: then the code is that mailbox's.
    let login = wish.user.as_deref().and_then(|user| Address::parse(user).ok());
    let of_login = login.as_ref().and_then(|login| catalogue.by_domain(login.domain()));
    for provider in found.provider.into_iter().chain(of_login) {
        let own_domain =
            found.source != Source::Domain && of_login.is_none() && is_at_or_below(&typed.host, address.domain());
        // Mail that Google takes in may still be sent through the domain's own server, with that server's password.
        if !own_domain && !catalogue.host_allowed(&provider.id, &typed.host) {
            let (host, company) = (&typed.host, &provider.company);
            return Err(format!("{host} is not a server of {company}: a code of {company} is not sent there"));
        }
    }
    Ok(())
}

fn is_at_or_below(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

fn nothing_known(address: &Address, found: &Detection<'_>, catalogue: &Catalogue) -> String {
    let domain = address.domain();
    if let Some((suggestion, _)) = &found.suggestion {
        return format!("nothing is known about {domain}; did you mean {suggestion}? Else give --smtp, --imap or both");
    }
    let first =
        [found.smtp.first(), found.imap.first()].map(|server| server.map(ToString::to_string).unwrap_or_default());
    let example = format!("--smtp {} --imap {}", first[0], first[1]);
    let who = match found.source {
        Source::Autoconfig => "its own web server",
        Source::Ispdb => "Thunderbird's list",
        Source::Srv => "its name server",
        _ => return format!("nothing is known about {domain}: give its servers, for example {example}"),
    };
    // Not tried by themselves: a password goes to nobody at a stranger's word.
    let elsewhere = found.smtp.iter().take(1).chain(found.imap.iter().take(1));
    let elsewhere = elsewhere.filter(|server| catalogue.host_trust(domain, &server.host) == HostTrust::Elsewhere);
    let elsewhere: Vec<&str> = elsewhere.map(|server| server.host.as_str()).collect();
    let warning = match elsewhere.as_slice() {
        [] => String::new(),
        hosts => format!(" (not in {domain}: {})", hosts.join(", ")),
    };
    format!("{domain} is not in the catalogue; {who} names servers{warning}: if they are right, give {example}")
}

fn name_of(found: &Detection<'_>) -> String {
    found.provider.map(|provider| provider.name.clone()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn planned(address: &str, mx: &[&str], wish: &Wish) -> Result<Plan<'static>, String> {
        let catalogue = Catalogue::embedded();
        let address = Address::parse(address).unwrap();
        let mx: Vec<String> = mx.iter().map(|host| (*host).to_owned()).collect();
        plan(wish, &address, &catalogue.detect(&address, &mx), None, catalogue)
    }

    fn smtp(server: &str) -> Wish {
        Wish { smtp: Some(server.parse().unwrap()), ..Wish::default() }
    }

    fn servers(plan: &Plan<'_>) -> Vec<String> {
        let server = |(leg, test): &(Leg, Test)| match test {
            Test::Run(plan) => format!("{leg:?} {} as {}", plan.endpoint, plan.user),
            Test::Stopped(_) => format!("{leg:?} stopped"),
        };
        plan.legs.iter().map(server).collect()
    }

    #[test]
    fn a_known_provider_needs_no_servers() {
        let plan = planned("anna@gmail.com", &[], &Wish::default()).unwrap();
        assert_eq!(
            servers(&plan),
            ["Smtp smtp.gmail.com:465:tls as anna@gmail.com", "Imap imap.gmail.com:993:tls as anna@gmail.com"]
        );
        assert_eq!(plan.mailbox.provider.map(|provider| provider.id.as_str()), Some("gmail"));
        let only = Wish { only: Some(Leg::Imap), ..Wish::default() };
        assert_eq!(planned("anna@gmail.com", &[], &only).unwrap().legs.len(), 1);
    }

    #[test]
    fn an_app_has_its_own_ports_and_needs() {
        let app = sparekey_engine::handover::app("iinsight");
        let wish = Wish { app, ..Wish::default() };
        let plan = planned("anna@gmail.com", &[], &wish).unwrap();
        assert_eq!(servers(&plan), ["Smtp smtp.gmail.com:587:starttls as anna@gmail.com"], "it only sends, with 587");
        let typed = Wish { imap: Some("imap.gmail.com:993:tls".parse().unwrap()), ..wish };
        assert!(planned("anna@gmail.com", &[], &typed).unwrap_err().contains("--app does not use"));
    }

    #[test]
    fn another_port_of_the_provider_is_its_own() {
        let plan = planned("anna@gmail.com", &[], &smtp("smtp.gmail.com:587:starttls")).unwrap();
        assert_eq!(servers(&plan)[0], "Smtp smtp.gmail.com:587:starttls as anna@gmail.com");
        assert!(plan.mailbox.provider.is_some());
    }

    #[test]
    fn a_known_providers_code_goes_nowhere_else() {
        for host in
            ["smtp.evil.example", "smtp.gmail.com.evil.example", "gmail.evil.com", "127.0.0.1", "smtp.mail.yahoo.com"]
        {
            let wish = smtp(&format!("{host}:465:tls"));
            let refused = planned("anna@gmail.com", &[], &wish).unwrap_err();
            assert!(refused.contains(host), "{refused}");
            let by_mx = planned("anna@firm.example", &["aspmx.l.google.com"], &wish);
            assert!(by_mx.is_err(), "{host}");
        }
    }

    #[test]
    fn a_login_name_at_a_known_provider_counts_like_an_address() {
        let mut wish = smtp("mail.firm.example:465:tls");
        wish.user = Some("anna@gmail.com".into());
        assert!(planned("anna@firm.example", &[], &wish).is_err());
        assert!(planned("anna@firm.example", &["aspmx.l.google.com"], &wish).is_err());
        wish.user = Some("anna".into());
        assert!(planned("anna@firm.example", &[], &wish).is_ok());
    }

    #[test]
    fn a_domain_hosted_elsewhere_may_send_through_its_own_server() {
        let plan = planned("anna@firm.example", &["aspmx.l.google.com"], &smtp("mail.firm.example:465:tls")).unwrap();
        assert!(plan.mailbox.provider.is_none(), "that server is not Google's");
        assert_eq!(
            servers(&plan),
            ["Smtp mail.firm.example:465:tls as anna@firm.example"],
            "nor is its password Google's"
        );
        let exchange = ["firm-example.mail.protection.outlook.com"];
        let plan = planned("anna@firm.example", &exchange, &smtp("mail.firm.example:465:tls")).unwrap();
        assert_eq!(servers(&plan).len(), 1, "Microsoft's rules are not for that server");
        assert!(planned("anna@firm.example", &["aspmx.l.google.com"], &smtp("mail.notfirm.example:465:tls")).is_err());
    }

    #[test]
    fn a_login_name_of_another_provider_goes_to_its_servers_only() {
        let wish = Wish { user: Some("bob@gmail.com".into()), ..Wish::default() };
        assert!(planned("anna@yahoo.com", &[], &wish).is_err(), "Yahoo does not get bob's code");
        assert!(planned("anna@gmail.com", &[], &wish).is_ok());
    }

    #[test]
    fn a_server_that_is_left_out_is_not_given() {
        let wish = Wish { only: Some(Leg::Imap), ..smtp("mail.firm.example:465:tls") };
        assert!(planned("anna@firm.example", &[], &wish).unwrap_err().contains("--smtp"));
    }

    #[test]
    fn guesses_are_only_named() {
        let words = planned("anna@firm.example", &[], &Wish::default()).unwrap_err();
        assert!(words.contains("--smtp smtp.firm.example:465:tls"), "{words}");
        let words = planned("anna@gmial.com", &[], &Wish::default()).unwrap_err();
        assert!(words.contains("anna@gmail.com"), "{words}");
        let plan = planned("anna@firm.example", &[], &smtp("mail.firm.example:465:tls")).unwrap();
        assert_eq!(
            servers(&plan),
            ["Smtp mail.firm.example:465:tls as anna@firm.example"],
            "only the leg that was given"
        );
    }

    #[test]
    fn what_strangers_name_is_not_tried_by_itself() {
        let catalogue = Catalogue::embedded();
        let address = Address::parse("anna@firm.example").unwrap();
        let mut found = catalogue.detect(&address, &[]);
        found.source = Source::Ispdb;
        found.smtp = vec!["mail.hoster.example:465:tls".parse().unwrap()];
        let words = plan(&Wish::default(), &address, &found, None, catalogue).unwrap_err();
        assert!(
            words.contains("Thunderbird's list names servers (not in firm.example: mail.hoster.example)"),
            "{words}"
        );
        assert!(words.contains("--smtp mail.hoster.example:465:tls --imap imap.firm.example:993:tls"), "{words}");
    }

    #[test]
    fn a_stopped_leg_is_known_without_a_password() {
        let plan = planned("anna@outlook.com", &[], &Wish::default()).unwrap();
        assert!(plan.legs.iter().all(|(_, test)| matches!(test, Test::Stopped(_))), "{plan:?}");
    }
}
