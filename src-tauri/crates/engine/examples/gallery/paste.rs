//! Step 5.

use sparekey_engine::ports::{ClipboardFault, KeychainFault};
use sparekey_engine::view::{FieldId, Press};
use sparekey_engine::wizard::{Event, Step};

use crate::gallery::Gallery;
use crate::person::{CODE, OWN_DOMAIN, Person};

pub(crate) fn fill(gallery: &mut Gallery) {
    fields(gallery);
    keychains(gallery);
    mistakes(gallery);
    cleaned(gallery);
    elsewhere(gallery);
}

/// At the code, with the keychain in order.
fn ready() -> Person {
    let mut person = Person::at(Step::Paste, "imacash");
    person.on(Event::KeychainProbed(Ok(())));
    person
}

/// At the password of a server of one's own.
fn own_server() -> Person {
    let mut person = Person::address("itfin", &format!("info@{OWN_DOMAIN}"));
    person.hears_mx(OWN_DOMAIN, &format!("mx.{OWN_DOMAIN}")).walk_to(Step::Paste);
    person.on(Event::KeychainProbed(Ok(())));
    person
}

fn fields(gallery: &mut Gallery) {
    let mut person = ready();
    gallery.keep("paste", &person);
    gallery.keep("paste-first", person.press(Press::Continue));
    gallery.keep("paste-typing", person.press(Press::TypeInstead));
    gallery.keep("paste-typing-hidden", person.press(Press::HideTyping));
    gallery.keep("paste-filled", person.code(CODE));
    gallery.keep("paste-closing", person.on(Event::CloseAsked));
    let mut own = own_server();
    gallery.keep("paste-own-typing", &own);
    gallery.keep("paste-free", own.code("Sommer-2019 am See!"));
    for provider in ["icloud", "yahoo", "t-online", "comcast", "zoho", "mailru"] {
        let mut person = Person::at_named(provider, "imacash");
        person.walk_to(Step::Paste).on(Event::KeychainProbed(Ok(())));
        gallery.keep(&format!("paste-of-{provider}"), &person);
    }
    for (name, fault) in
        [("paste-clipboard-empty", ClipboardFault::Empty), ("paste-clipboard-unavailable", ClipboardFault::Unavailable)]
    {
        gallery.keep(name, ready().on(Event::ClipboardRead(Err(fault))));
    }
}

fn keychains(gallery: &mut Gallery) {
    let mut person = Person::at(Step::Paste, "imacash");
    gallery.keep("paste-keychain", &person);
    gallery.keep("paste-keychain-skipped", person.press(Press::DontSave));
    for (name, fault) in [
        ("no-bus", KeychainFault::NoBus),
        ("missing", KeychainFault::Missing),
        ("locked", KeychainFault::Locked),
        ("dismissed", KeychainFault::Dismissed),
        ("does-not-keep", KeychainFault::DoesNotKeep),
        ("refused", KeychainFault::Refused),
        ("failed", KeychainFault::Failed),
    ] {
        let mut person = Person::at(Step::Paste, "imacash");
        let name = if name == "locked" { "paste-open".into() } else { format!("paste-keychain-{name}") };
        gallery.keep(&name, person.on(Event::KeychainProbed(Err(fault))));
    }
}

/// What is pasted in the place of the code, and what is odd about it.
fn mistakes(gallery: &mut Gallery) {
    let page = "All about this account. ".repeat(400);
    for (name, provider, pasted) in [
        ("paste-wrong", "gmail", "482913"),
        ("paste-empty", "gmail", " \u{a0} "),
        ("paste-far-too-long", "gmail", page.as_str()),
        ("paste-too-short", "gmail", "wqzt hbnv xkrd pml"),
        ("paste-one-letter", "gmail", "w"),
        ("paste-too-long", "gmail", "wqzt hbnv xkrd pmlcx"),
        ("paste-two-codes", "gmail", "wqzt hbnv xkrd pmlc\nbfgh jnkt rzlw vcdx"),
        ("paste-backup-code", "gmail", "4829 1357"),
        ("paste-the-address", "gmail", "name@gmail.com"),
        ("paste-a-link", "gmail", "https://myaccount.google.com/apppasswords"),
        ("paste-account-password", "gmail", "Sommer2019!"),
        ("paste-sentence", "gmail", "Use the app password that Google shows you on its page"),
        ("paste-other-providers-code", "gmail", "bfgh-jnkt-rzlw-vcdx"),
        ("paste-foreign-character", "gmail", "a7k2 m9xb 4t1z q8w3"),
        ("paste-cyrillic", "gmail", "wqzt hbnv \u{445}krd pmlc"),
        ("paste-fullwidth", "gmail", "\u{ff57}\u{ff51}\u{ff5a}\u{ff54} \u{ff48}bnv xkrd pmlc"),
        ("paste-smart-quotes", "gmail", "wqzt\u{2019}hbnv xkrd pmlc"),
        ("paste-control-inside", "gmail", "wqzthbnv\u{0}xkrdpmlc"),
        ("paste-hyphens-missing", "icloud", "bfghjnktrzlwvcdx"),
        ("paste-too-short-hyphens", "icloud", "bfgh-jnkt-rzlw-vcd"),
        ("paste-too-long-hyphens", "icloud", "bfgh-jnkt-rzlw-vcdxy"),
        ("paste-edge-blank", "infomaniak", "xK9#mP2$vL5@qR7! "),
    ] {
        let mut person = Person::at_named(provider, "imacash");
        person.walk_to(Step::Paste).on(Event::KeychainProbed(Ok(()))).code(pasted);
        gallery.keep(name, &person);
    }
    gallery.keep("paste-invisible-inside", own_server().code("Som\u{200b}mer2019!"));
    gallery.keep("paste-own-smart-quotes", own_server().code("Sommer\u{2019}2019"));
    gallery.keep("paste-own-cyrillic", own_server().code("\u{405}ommer2019"));
}

/// What is taken away, in the singular and the plural.
fn cleaned(gallery: &mut Gallery) {
    for (name, provider, pasted) in [
        ("one-space", "gmail", "wqzthbnv xkrdpmlc"),
        ("tabs-and-lines", "gmail", "wqzt\thbnv\txkrd\tpmlc\r\n"),
        ("hidden", "gmail", "\u{2066}wqzt hbnv xkrd pmlc\u{2069}"),
        ("capitals", "gmail", "WQZT HBNV XKRD PMLC"),
        ("quotes", "gmail", "\u{201e}Wqzt hbnv xkrd pmlc\u{201c}"),
        ("marks", "gmail", "**wqzt hbnv xkrd pmlc**"),
        ("words", "gmail", "<td>wqzt hbnv xkrd pmlc</td>"),
        ("dashes", "icloud", "bfgh\u{2013}jnkt\u{2013}rzlw\u{2013}vcdx"),
        ("much", "gmail", "\u{201e}- Wqzt\thbnv\n xkrd\u{200b} pmlc\u{201c}"),
    ] {
        let mut person = Person::at_named(provider, "imacash");
        person.walk_to(Step::Paste).on(Event::KeychainProbed(Ok(()))).code(pasted);
        gallery.keep(&format!("paste-cleaned-{name}"), &person);
    }
    let mut hyphens = Person::at_made_up_provider("imacash", HYPHENS);
    hyphens.walk_to(Step::Paste).on(Event::KeychainProbed(Ok(()))).code("wqzt-hbnv-xkrd-pmlc");
    gallery.keep("paste-cleaned-hyphens", &hyphens);
}

/// Where a code is shown with hyphens that are no part of it.
const HYPHENS: &str = r#"
    credential = "app-password"
    [app_password]
    [code_format]
    lengths = [16]
    length_certainty = "certain"
    alphabet = "lower"
    alphabet_certainty = "certain"
    case_certainty = "certain"
    groups = [4, 4, 4, 4]
    strip = [" ", "-"]
"#;

/// A code of a provider, at servers that are not its own.
fn elsewhere(gallery: &mut Gallery) {
    let mut person = own_server();
    gallery.keep("paste-elsewhere", person.code("wqzt hbnv xkrd pmlc"));
    gallery.keep("paste-elsewhere-insisted", person.press(Press::Continue));
    gallery.keep("paste-elsewhere-answered", person.press(Press::SendHere));
    let mut one_host = Person::address("imacash", &format!("info@{OWN_DOMAIN}"));
    one_host.hears_mx(OWN_DOMAIN, &format!("mx.{OWN_DOMAIN}")).types(FieldId::SmtpHost, "mail.harbour.example");
    one_host.walk_to(Step::Paste).on(Event::KeychainProbed(Ok(()))).code("wqzt hbnv xkrd pmlc");
    gallery.keep("paste-elsewhere-one-host", &one_host);
}
