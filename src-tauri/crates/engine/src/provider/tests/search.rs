//! The list of providers to choose from.

use std::collections::BTreeSet;

use crate::provider::Catalogue;

fn found(wanted: &str) -> Vec<&'static str> {
    Catalogue::embedded().search(wanted).into_iter().map(|provider| provider.id.as_str()).collect()
}

#[test]
fn what_people_call_it_comes_first() {
    for (wanted, first) in [
        ("t-online", "t-online"),
        ("T Online", "t-online"),
        ("tonline", "t-online"),
        ("telekom", "t-online"),
        ("web.de", "webde"),
        ("WEB", "webde"),
        ("qq", "qq"),
        ("foxmail", "qq"),
        ("hotmail", "outlook-consumer"),
        ("Outlook", "outlook-consumer"),
        ("office 365", "microsoft365"),
        ("google workspace", "google-workspace"),
        ("gmail", "gmail"),
        ("googlemail", "gmail"),
        ("anna@gmx.de", "gmx-net"),
        ("wanadoo", "orange-fr"),
        ("kundenserver", "ionos"),
        ("emailsrvr", "rackspace"),
        ("infoma", "infomaniak"),
        ("  zoho  ", "zoho"),
    ] {
        assert_eq!(found(wanted).first(), Some(&first), "{wanted}: {:?}", found(wanted));
    }
}

#[test]
fn servers_and_companies_are_found_too() {
    // Who has Outlook at work looks for that, and sees both.
    assert!(found("outlook").contains(&"microsoft365"));
    assert!(found("microsoft outlook").contains(&"microsoft365"));
    assert!(found("google").contains(&"gmail") && found("google").contains(&"google-workspace"));
    assert!(found("smtp.gmail.com").contains(&"google-workspace"));
    assert_eq!(found("no such provider"), Vec::<&str>::new());
}

#[test]
fn every_provider_is_found_by_its_name_its_id_and_its_domains() {
    for provider in Catalogue::embedded().all() {
        let domains = provider.domains.iter().chain(&provider.domain_families);
        for wanted in [&provider.name, &provider.company, &provider.id].into_iter().chain(domains) {
            assert!(found(wanted).contains(&provider.id.as_str()), "{} by {wanted}", provider.id);
        }
        assert_eq!(found(&provider.name)[0], provider.id, "its whole name finds it first");
    }
}

#[test]
fn without_a_search_all_are_there_from_a_to_z() {
    let all = Catalogue::embedded().search(" ");
    assert_eq!(all.len(), Catalogue::embedded().all().len());
    assert!(all.is_sorted_by_key(|provider| provider.name.to_lowercase()));
}

#[test]
fn those_that_keep_own_domains_are_known_and_named_once() {
    let lines = include_str!("../../../providers/own-domains.txt").lines().filter(|line| !line.starts_with('#'));
    let lines: Vec<&str> = lines.collect();
    let often: Vec<&str> = Catalogue::embedded().often_own_domains().map(|provider| provider.id.as_str()).collect();
    assert_eq!(often, lines, "each line is an id");
    assert_eq!(often.iter().collect::<BTreeSet<_>>().len(), often.len(), "each is there once");
}

#[test]
fn the_domain_that_was_searched_is_shown() {
    let shown = |id: &str, wanted: &str| Catalogue::embedded().get(id).unwrap().domains_like(wanted, 3);
    assert_eq!(shown("gmail", "googlemail")[0], "googlemail.com");
    assert_eq!(shown("gmail", ""), ["gmail.com", "googlemail.com"]);
    assert!(shown("outlook-consumer", "msn").contains(&"msn.com"));
}
