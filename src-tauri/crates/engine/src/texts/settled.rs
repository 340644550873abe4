//! What an organisation has settled, in words.

use super::{Args, Language, Texts};
use crate::handover;
use crate::policy::Policy;
use crate::provider::Catalogue;
use crate::view::Text;

/// A sentence for each key of a policy that is in force ([`Policy::in_force`]). Lists of more than `most` names are counted
/// instead.
pub fn settled_words(texts: &Texts, policy: &Policy, catalogue: &Catalogue, most: usize) -> Vec<Text> {
    policy.in_force().into_iter().filter_map(|key| sentence(texts, policy, catalogue, most, key)).collect()
}

fn sentence(texts: &Texts, policy: &Policy, catalogue: &Catalogue, most: usize, key: &str) -> Option<Text> {
    let (id, args) = match key {
        "app" => {
            let app = policy.app.and_then(handover::app)?;
            let args = match app.generic {
                true => Args::none().stand_in("app", &texts.say("other-app-in-sentence")),
                false => Args::none().text("app", &app.name),
            };
            ("managed-app", args)
        }
        "providers" => {
            let ids = policy.providers.as_deref()?;
            let args = Args::none().flag("own", !policy.servers.is_empty());
            let name = |id: &String| catalogue.get(id).map(|provider| provider.name.clone());
            match ids.len() {
                0 => ("managed-providers-none", args),
                many if many > most => ("managed-providers-many", args.number("count", many)),
                _ => {
                    let names: Vec<String> = ids.iter().filter_map(name).collect();
                    ("managed-providers", args.text("providers", texts.list(&names)))
                }
            }
        }
        "servers" => match policy.servers.len() {
            many if many > most => ("managed-servers-many", Args::none().number("count", many)),
            _ => {
                let domains: Vec<String> = policy.servers.iter().map(|own| own.domain.clone()).collect();
                ("managed-servers", Args::none().text("domains", texts.list(&domains)))
            }
        },
        "extra-ca" => {
            let names: Vec<String> = policy.authorities.iter().map(|authority| authority.name.clone()).collect();
            ("managed-authorities", Args::none().text("names", texts.list(&names)))
        }
        "portal-probe" => ("managed-no-portal-probe", Args::none()),
        "saving" => ("managed-no-saving", Args::none()),
        "language" => {
            let language = policy.language.and_then(Language::of)?;
            ("managed-language", Args::none().text("language", language.name))
        }
        _ => ("managed-trust-environment", Args::none()),
    };
    Some(texts.rich(id, &args))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::{Ground, KEYS, read};

    fn policy(toml: &str) -> Policy {
        let tree = toml::from_str(toml).expect("TOML");
        let ground = Ground {
            catalogue: Catalogue::embedded(),
            now: 1_800_000_000,
            open: &|_| Err(crate::policy::FileFault::Missing.into()),
            form: crate::policy::Form::Loose,
        };
        read(&tree, "a test", ground)
    }

    fn said(policy: &Policy, most: usize) -> Vec<String> {
        let texts = Texts::new("en");
        let words = settled_words(&texts, policy, Catalogue::embedded(), most);
        let plain = words.iter().map(|text| text.iter().map(|span| span.text.as_str()).collect::<String>());
        plain.map(|text| Texts::without_isolation(&text)).collect()
    }

    #[test]
    fn nothing_set_says_nothing() {
        assert_eq!(said(&Policy::default(), 8), Vec::<String>::new());
        // What is as it is without a policy is nothing to tell of.
        let policy = policy("saving = true\nportal-probe = true\ntrust-environment = false");
        assert_eq!((policy.in_force(), policy.faults), (Vec::new(), Vec::new()));
    }

    #[test]
    fn every_key_has_its_sentence() {
        let policy = policy(include_str!("../../../../managed/policy.toml"));
        let other = Policy { trust_environment: true, ..policy };
        assert_eq!(other.in_force(), KEYS);
        assert_eq!(
            said(&other, 8),
            [
                "The settings are for ImaCash.",
                "Mailboxes can be set up only at Google Workspace, Gmail, and at your organisation's own mail servers.",
                "The mail servers for bakery.example are known.",
                "Your organisation's own mail servers may be vouched for by Example authority, put your own here.",
                "Sparekey does not find out whether a Wi-Fi wants you to sign in first.",
                "Mailboxes are not saved on this computer.",
                "Sparekey starts in English.",
                "Sparekey also trusts whom SSL_CERT_FILE and SSL_CERT_DIR name.",
            ]
        );
        assert_eq!(
            said(&other, 1)[1],
            "Mailboxes can be set up only at 2 mail providers, and at your organisation's own mail servers."
        );
        let none = Policy { providers: Some(Vec::new()), ..Policy::default() };
        assert_eq!(said(&none, 8), ["Mailboxes can be set up at your organisation's own mail servers only."]);
    }
}
