//! Step 4.

use sparekey_engine::ports::{BrowserFault, ClipboardFault};
use sparekey_engine::provider::{Catalogue, MissingReason};
use sparekey_engine::view::{ChoiceId, Press};
use sparekey_engine::wizard::{Copied, Event, Step};

use crate::gallery::Gallery;
use crate::person::{OWN_DOMAIN, Person};

/// Where an app password can be made, and need not.
const BOTH: &str = r#"
    credential = "password"
    [app_password]
    url = "http://127.0.0.1/codes"
    without_two_step = true
"#;

pub(crate) fn fill(gallery: &mut Gallery) {
    let mut person = Person::at(Step::GetCode, "imacash");
    gallery.keep("get-code-first", &person);
    gallery.keep("get-code", person.press(Press::OpenAppPasswords).on(Event::PageOpened(Ok(()))));
    gallery.keep("get-code-seen-elsewhere", person.on(Event::ScreenLookedAt { elsewhere: true }));
    person.on(Event::ScreenLookedAt { elsewhere: false });
    gallery.keep("get-code-link", person.on(Event::PageOpened(Err(BrowserFault))));
    let not_copied = Event::Copied { what: Copied::Link, result: Err(ClipboardFault::Unavailable) };
    gallery.keep("get-code-link-not-copied", person.press(Press::CopyLink).on(not_copied));

    let mut german = Person::at(Step::GetCode, "imacash");
    gallery.keep("get-code-page-in-german", german.choose(ChoiceId::PageLanguage, "de"));
    let mut both = Person::at_made_up_provider("imacash", BOTH);
    gallery.keep("get-code-own", both.walk_to(Step::GetCode));
    gallery.keep("get-code-by-choice", both.press(Press::UseAppPassword));
    gallery.keep("get-code-switch", Person::at_named("gmx-net", "imacash").walk_to(Step::GetCode));
    gallery.keep("get-code-of-your-own", Person::at_named("t-online", "imacash").walk_to(Step::GetCode));
    gallery.keep("get-code-token", Person::own_domain_at("proton", "imacash").walk_to(Step::GetCode));
    let mut own = Person::address("itfin", &format!("info@{OWN_DOMAIN}"));
    own.hears_mx(OWN_DOMAIN, &format!("mx.{OWN_DOMAIN}")).walk_to(Step::GetCode);
    gallery.keep("get-code-own-server", &own);

    questions(gallery);
    providers(gallery);
}

/// "I don't see this": each question, and each answer that shows what is in the way.
fn questions(gallery: &mut Gallery) {
    let mut person = Person::at(Step::GetCode, "imacash");
    gallery.keep("get-code-trouble", person.press(Press::Trouble));
    gallery.keep("get-code-question", person.press(Press::AnswerYes).press(Press::AnswerYes));
    gallery.keep("get-code-found", person.press(Press::AnswerNotSure).press(Press::AnswerYes));

    for provider in Catalogue::embedded().all().iter().filter(|provider| provider.app_password.is_some()) {
        let mut person = Person::at_provider("itfin", provider, "2026-11-22");
        if person.tries_to_reach(Step::GetCode) {
            ask(gallery, &mut person, &provider.missing_because);
        }
    }
    // With words for whatever the file of a new provider can say.
    for reason in ALL {
        let lines = format!("missing_because = [\"{}\"]\n[app_password]\n", name(reason));
        let mut person = Person::at_made_up_provider("itfin", &format!("credential = \"app-password\"\n{lines}"));
        ask(gallery, person.walk_to(Step::GetCode), &[reason]);
    }
}

/// Goes through the questions, and looks at each answer that shows what is in the way.
fn ask(gallery: &mut Gallery, person: &mut Person, reasons: &[MissingReason]) {
    person.press(Press::Trouble);
    for reason in reasons {
        gallery.keep_if_new(&format!("get-code-asks-{}", name(*reason)), person);
        person.press(Press::AnswerYes);
        if !person.screen_key().contains("found") {
            person.press(Press::Back).press(Press::AnswerNo);
        }
        gallery.keep_if_new(&format!("get-code-found-{}", name(*reason)), person);
        person.press(Press::NotThat);
    }
    gallery.keep_if_new("get-code-none", person);
}

/// A reason as the files of providers name it.
fn name(reason: MissingReason) -> String {
    let name = serde_json::to_value(reason).expect("plain data");
    name.as_str().expect("a name").to_owned()
}

/// All reasons.
const ALL: [MissingReason; 16] = {
    use MissingReason::*;
    [
        WrongAccount,
        TwoStepOff,
        SecurityKeysOnly,
        WorkAccount,
        AdvancedProtection,
        ChildAccount,
        UnfamiliarBrowser,
        SwitchedOffByAdministrator,
        TooManyCodes,
        NoMailbox,
        PlanWithoutPrograms,
        NotTheirDomain,
        NoPhoneNumber,
        ProgramsBlocked,
        SecondMailbox,
        SignsInElsewhere,
    ]
};

/// What is said of one provider and no other.
fn providers(gallery: &mut Gallery) {
    for provider in Catalogue::embedded().all() {
        for (app, two_step) in [("itfin", "yes"), ("imacash", "no")] {
            let mut person = Person::at_provider(app, provider, "2026-11-22");
            person.choose(ChoiceId::Moved, "no").press(Press::Continue);
            person.choose(ChoiceId::TwoStepOn, two_step).press(Press::Continue);
            if person.wizard.step() == Step::GetCode {
                gallery.keep_if_new(&format!("get-code-of-{}", provider.id), &person);
                person.press(Press::OpenAppPasswords).press(Press::OpenProvider).press(Press::OpenHelpPage);
                gallery.keep_if_new(&format!("get-code-of-{}-opened", provider.id), &person);
            }
        }
    }
}
