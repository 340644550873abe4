//! Codes at the wrong prompt, and the answers that belong there.

use super::*;
use crate::diagnosis::Cause;
use crate::handover::apps;
use crate::provider::Catalogue;

fn format(id: &str) -> Option<&'static CodeFormat> {
    Catalogue::embedded().get(id).and_then(|provider| provider.code_format.as_ref())
}

/// No format, and each that the catalogue has.
fn formats() -> Vec<Option<&'static CodeFormat>> {
    let known = Catalogue::embedded().all().iter().filter_map(|provider| provider.code_format.as_ref());
    std::iter::once(None).chain(known.map(Some)).collect()
}

#[test]
fn a_code_is_seen_whatever_was_asked_for() {
    for (provider, line) in [
        ("gmail", "wqzt hbnv xkrd pmlc"),
        ("gmail", "  wqzt\u{a0}hbnv\u{a0}xkrd\u{a0}pmlc "),
        ("gmail", "Wqzt hbnv xkrd pmlc"),
        ("gmail", "wqzthbnvxkrdpmlc"),
        ("yahoo", "wqzthbnvxkrdpmlc"),
        ("icloud", "wqzt-hbnv-xkrd-pmlc"),
        ("icloud", "wqzthbnvxkrdpmlc"),
        ("fastmail", "3k9w 7x2m p8d4 5t6v"),
        ("fastmail", "3k9w7x2mp8d45t6v"),
        ("naver", "K7WQ2M9XP4TB"),
        ("zoho", "aB3dEf7hKm2Q"),
        ("mailru", "aB3dEf7hKm2QxY9zWv4t"),
        ("qq", "wqzthbnvxkrdpmlc"),
        ("netease-163", "WQZTHBNVXKRDPMLC"),
        // A code of another provider is one all the same.
        ("zoho", "wqzt hbnv xkrd pmlc"),
        ("yahoo", "wqzt-hbnv-xkrd-pmlc"),
    ] {
        let (format, line_of_names) = (format(provider), provider != "gmail" || !line.starts_with('W'));
        assert!(format.is_some() && looks_like_code(line, format, "anna@mail.example", false), "{provider}: {line}");
        if line_of_names {
            assert!(looks_like_code(line, format, "anna@mail.example", true), "{provider}, a name: {line}");
        }
    }
    assert!(looks_like_code("App password: wqzt hbnv xkrd pmlc", format("gmail"), "", false), "with its label");
    assert!(looks_like_code("wqzt hbnv xkrd pmlc", None, "", true), "nothing is known of the provider");
    assert!(looks_like_code("wqzt-hbnv-xkrd-pmlc", None, "", false));
    assert!(looks_like_code("mine eyes have seen", format("gmail"), "", false), "four words that a code may be");
}

#[test]
fn ordinary_answers_are_none() {
    let address = "anna.maria.schmid@mail.example";
    let said = [
        "",
        "1",
        "99",
        "?",
        "465",
        "587",
        "4111111111111111",
        "123456",
        "0123 4567 8901",
        "anna@gmail.com",
        "anna.schmidtmayer@firma-mit-langem-namen.example",
        "annamariaschmid",
        "Anna Maria Schmid",
        "Anna Mary Jane Cole",
        "AnnaMaryJaneCole",
        "Kurt Karl Fred Bern",
        "anna mary jane cole",
        "annaschmidtmayer",
        "Thunderbird1",
        "thunderbirdmobil",
        "thunderbirds",
        "Thunderbird Mobil",
        "outlook2019x",
        "iPhone 15 Pro",
        "windows11pro",
        "mail.firm.example",
        "smtp.zoho.com",
        "imap.163.com",
        "smtp-mail.outlook.com",
        "smtp.gmail.com:465",
        "Authentication failed",
        "535 5.7.8 Username and Password not accepted",
        "this will work fine",
        "Test connection failed: wrong version number",
        "this mail must have been sent",
        "Type it instead",
    ];
    let said = said.into_iter().map(str::to_owned);
    let apps = apps().iter().flat_map(|app| [app.id.clone(), app.name.clone()]);
    let providers = Catalogue::embedded().all().iter();
    let providers = providers.flat_map(|provider| [provider.id.clone(), provider.company.clone()]);
    let causes = Cause::ALL.iter().map(|cause| cause.name().to_owned());
    let ordinary: Vec<String> = said.chain(apps).chain(providers).chain(causes).collect();
    for format in formats() {
        for line in &ordinary {
            assert!(!looks_like_code(line, format, address, true), "{line:?} of {format:?}");
        }
    }
    assert!(!looks_like_code("wlodzimierzbzdyl", format("gmail"), "wlodzimierz.bzdyl@gmail.com", true), "the own name");
}
