//! Step 3.

use sparekey_engine::ports::BrowserFault;
use sparekey_engine::provider::Catalogue;
use sparekey_engine::view::{ChoiceId, Press};
use sparekey_engine::wizard::{Copied, Event, Step, TwoStepTrouble};

use crate::gallery::Gallery;
use crate::person::{OWN_DOMAIN, Person};

/// Where two-step sign-in decides which password is asked for, and no page about it is known.
const DECIDES: &str = r#"
    credential = "password"
    credential_with_two_step = "app-password"
    [two_step]
    required = true
    [app_password]
    url = "http://127.0.0.1/codes"
"#;

pub(crate) fn fill(gallery: &mut Gallery) {
    let mut person = Person::at(Step::TwoStep, "imacash");
    gallery.keep("two-step-first", &person);
    gallery.keep("two-step-not-answered", person.press(Press::Continue));
    gallery.keep("two-step", person.choose(ChoiceId::TwoStepOn, "yes"));
    gallery.keep("two-step-off", person.choose(ChoiceId::TwoStepOn, "no"));
    gallery.keep("two-step-off-insisted", person.press(Press::Continue));
    gallery.keep("two-step-opened", person.press(Press::OpenTwoStep).on(Event::PageOpened(Ok(()))));
    gallery.keep("two-step-link", person.on(Event::PageOpened(Err(BrowserFault))));
    let copied = Event::Copied { what: Copied::Link, result: Ok(()) };
    gallery.keep("two-step-link-copied", person.press(Press::CopyLink).on(copied));
    gallery.keep("two-step-not-sure", Person::at(Step::TwoStep, "imacash").choose(ChoiceId::TwoStepOn, "not-sure"));

    let mut person = Person::address("itfin", &format!("info@{OWN_DOMAIN}"));
    person.hears_mx(OWN_DOMAIN, "aspmx.l.google.com").walk_to(Step::TwoStep).press(Press::Trouble);
    gallery.keep("two-step-trouble", &person);
    for trouble in TwoStepTrouble::ALL {
        let name = match trouble {
            TwoStepTrouble::NotAllowed => "two-step-letter".to_owned(),
            other => format!("two-step-trouble-{}", other.name()),
        };
        gallery.keep(&name, person.choose(ChoiceId::TroubleReason, trouble.name()));
    }

    let mut own = Person::address("imacash", &format!("info@{OWN_DOMAIN}"));
    own.hears_mx(OWN_DOMAIN, &format!("mx.{OWN_DOMAIN}")).walk_to(Step::TwoStep);
    gallery.keep("two-step-none", &own);

    gallery.keep("two-step-token", Person::own_domain_at("proton", "imacash").walk_to(Step::TwoStep));
    let mut person = Person::at_named("gmx-net", "imacash");
    gallery.keep("two-step-decides-first", person.walk_to(Step::TwoStep));
    gallery.keep("two-step-decides-not-answered", person.press(Press::Continue));
    gallery.keep("two-step-decides", person.choose(ChoiceId::TwoStepOn, "yes"));
    gallery.keep("two-step-decides-no", person.choose(ChoiceId::TwoStepOn, "no"));
    gallery.keep("two-step-decides-not-sure", person.choose(ChoiceId::TwoStepOn, "not-sure"));
    let mut person = Person::at_made_up_provider("imacash", DECIDES);
    person.walk_to(Step::TwoStep).choose(ChoiceId::TwoStepOn, "not-sure");
    gallery.keep("two-step-decides-without-page", &person);

    for provider in Catalogue::embedded().all() {
        for answer in ["no", "not-sure", "yes"] {
            let mut person = Person::at_provider("imacash", provider, "2026-11-22");
            person.choose(ChoiceId::Moved, "no").press(Press::Continue);
            if person.wizard.step() == Step::TwoStep {
                person.choose(ChoiceId::TwoStepOn, answer);
                gallery.keep_if_new(&format!("two-step-of-{}-{answer}", provider.id), &person);
            }
        }
    }
}
