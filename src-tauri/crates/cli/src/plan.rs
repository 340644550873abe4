//! Why nothing can be tested, in words for whoever typed the command.

use sparekey_engine::check::WishFault;
use sparekey_engine::endpoint::Leg;
use sparekey_engine::provider::Source;

/// The words, with the arguments that would help.
pub(crate) fn words(fault: &WishFault) -> String {
    match fault {
        WishFault::LeftOut { leg, by_only } => {
            let name = if *leg == Leg::Smtp { "smtp" } else { "imap" };
            let why = if *by_only { "--only leaves out" } else { "--app does not use" };
            format!("--{name} names a server that {why}")
        }
        WishFault::OtherOrganisation { host, company } => {
            format!("{host} is not a server of {company}: a code of {company} is not sent there")
        }
        WishFault::NoServer { provider } => format!("{provider} has no server for that"),
        WishFault::Slip { domain, suggestion } => {
            format!("nothing is known about {domain}; did you mean {suggestion}? Else give --smtp, --imap or both")
        }
        WishFault::NotAllowed { provider: Some(provider), .. } => {
            format!("your organisation does not allow {provider} on this computer (see sparekey-cli policy)")
        }
        WishFault::NotAllowed { domain, .. } => {
            format!("your organisation does not allow addresses at {domain} on this computer (see sparekey-cli policy)")
        }
        WishFault::SetByPolicy { domain, host } => {
            format!("your organisation has set other servers for {domain} than {host} (see sparekey-cli policy)")
        }
        WishFault::PolicyWaits { domain } => format!(
            "your organisation has set the servers for {domain}; they wait, since nobody answered where its mail goes"
        ),
        WishFault::NothingKnown { domain, said_by, servers, elsewhere } => {
            let [smtp, imap] = servers.each_ref().map(|server| server.as_ref().map(ToString::to_string));
            let example = format!("--smtp {} --imap {}", smtp.unwrap_or_default(), imap.unwrap_or_default());
            let who = match said_by {
                Some(Source::Autoconfig) => "its own web server",
                Some(Source::Ispdb) => "Thunderbird's list",
                Some(Source::Srv) => "its name server",
                _ => return format!("nothing is known about {domain}: give its servers, for example {example}"),
            };
            // Not tried by themselves: a password goes to nobody at a stranger's word.
            let warning = match elsewhere.as_slice() {
                [] => String::new(),
                hosts => format!(" (not in {domain}: {})", hosts.join(", ")),
            };
            format!("{domain} is not in the catalogue; {who} names servers{warning}: if they are right, give {example}")
        }
    }
}

#[cfg(test)]
mod tests {
    use sparekey_engine::address::Address;
    use sparekey_engine::check::{Test, Wish, Wished};
    use sparekey_engine::policy::Policy;
    use sparekey_engine::provider::Catalogue;

    use super::*;

    fn planned(address: &str, mx: &[&str], wish: &Wish) -> Result<Wished<'static>, String> {
        let catalogue = Catalogue::embedded();
        let address = Address::parse(address).unwrap();
        let mx: Vec<String> = mx.iter().map(|host| (*host).to_owned()).collect();
        wish.plan(&address, &catalogue.detect(&address, &mx), None, catalogue, &Policy::default())
            .map_err(|fault| words(&fault))
    }

    fn smtp(server: &str) -> Wish {
        Wish { smtp: Some(server.parse().unwrap()), ..Wish::default() }
    }

    fn servers(plan: &Wished<'_>) -> Vec<String> {
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
        let words = words(&Wish::default().plan(&address, &found, None, catalogue, &Policy::default()).unwrap_err());
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
