//! What decides which password is asked for, and the questions on the way.

use super::person::{CODE, Person, unanswered};
use crate::check::{LegOutcome, Stage};
use crate::diagnosis::Cause;
use crate::provider::MissingReason;
use crate::view::{ChoiceId, FieldId, Input, Press, Screen};
use crate::wizard::{Asking, Copied, Effect, Event, PasswordKind, Step, StopKind};

const DECIDES: &str = r#"
    credential = "password"
    credential_with_two_step = "app-password"
    [two_step]
    required = true
    [app_password]
    url = "http://127.0.0.1/codes"
    [code_format]
    lengths = [16]
    length_certainty = "certain"
    alphabet = "lower"
    alphabet_certainty = "certain"
    case_certainty = "certain"
"#;

const BOTH: &str = r#"
    credential = "password"
    [app_password]
    url = "http://127.0.0.1/codes"
    without_two_step = true
"#;

fn is_open(person: &Person, page: &str) -> bool {
    person.has_effect(|effect| matches!(effect, Effect::OpenPage(url) if url.as_str() == page))
}

#[test]
fn two_step_sign_in_decides_which_password_is_asked_for() {
    for (answer, kind) in
        [("yes", PasswordKind::AppPassword), ("no", PasswordKind::Own), ("not-sure", PasswordKind::Own)]
    {
        let mut person = Person::at_provider("imacash", DECIDES);
        person.press(Press::Continue).press(Press::Continue);
        assert_eq!(person.step(), Step::TwoStep, "it is asked");
        person.choose(ChoiceId::TwoStepOn, answer).press(Press::Continue);
        assert_eq!((person.step(), person.wizard.password_kind()), (Step::GetCode, kind), "{answer}");
        person.press(Press::OpenAppPasswords).press(Press::Continue);
        assert_eq!(person.step(), Step::Paste);
        assert_eq!(person.wizard.code_format().is_some(), kind == PasswordKind::AppPassword);
    }
}

#[test]
fn a_password_given_as_one_kind_is_not_sent_as_the_other() {
    let mut person = Person::at_provider("imacash", DECIDES);
    person.press(Press::Continue).choose(ChoiceId::TwoStepOn, "no").press(Press::Continue).press(Press::Continue);
    person.on(Event::KeychainProbed(Ok(()))).code("My Own 1");
    assert_eq!(person.wizard.paste.code.as_ref().map(|code| code.expose()), Some("My Own 1"), "never altered");
    person.on(Event::Input(Input::GoTo { step: 3 })).choose(ChoiceId::TwoStepOn, "yes").press(Press::Continue);
    person.press(Press::OpenAppPasswords).press(Press::Continue);
    assert!(person.wizard.paste.code.is_none());
    // And an answer about one account is none about another.
    person.on(Event::Input(Input::GoTo { step: 2 }));
    person.types(crate::view::FieldId::Address, "other@practice.example").press(Press::Continue);
    assert_eq!(person.wizard.answers().two_step, None);
    assert_eq!(person.wizard.password_kind(), PasswordKind::Own);
}

#[test]
fn the_better_way_is_offered_and_can_be_left_again() {
    let mut person = Person::at_provider("imacash", BOTH);
    person.press(Press::Continue).press(Press::Continue);
    assert_eq!(person.wizard.password_kind(), PasswordKind::Own);
    person.press(Press::UseAppPassword);
    assert_eq!(person.wizard.password_kind(), PasswordKind::AppPassword);
    person.press(Press::OpenAppPasswords);
    assert!(is_open(&person, "http://127.0.0.1/codes"));
    person.press(Press::UseOwnPassword);
    assert_eq!(person.wizard.password_kind(), PasswordKind::Own);
    person.press(Press::Continue);
    assert_eq!(person.step(), Step::Paste);
}

#[test]
fn whoever_switched_it_on_may_say_so_and_go_on() {
    let mut person = Person::address("imacash", "name@gmail.com");
    person.press(Press::Continue).choose(ChoiceId::TwoStepOn, "no").press(Press::Continue);
    assert_eq!(person.step(), Step::TwoStep, "it has to be switched on first");
    let label = |person: &Person| {
        let view = person.view();
        view.actions.into_iter().find(|button| button.press == Press::Continue).map(|button| button.label)
    };
    assert_eq!(label(&person), None);
    person.press(Press::OpenTwoStep);
    assert_eq!(label(&person).as_deref(), Some("It is on now"));
    person.press(Press::Continue);
    assert_eq!(person.step(), Step::GetCode);
    assert_eq!(person.wizard.answers().two_step, Some(crate::wizard::TwoStepAnswer::On));
    // Where there is no page to open, it is found without us.
    let mut person =
        Person::at_provider("imacash", "credential = \"app-password\"\n[app_password]\n[two_step]\nrequired = true\n");
    person.press(Press::Continue).choose(ChoiceId::TwoStepOn, "no").press(Press::Continue);
    assert_eq!(person.step(), Step::GetCode);
}

#[test]
fn where_no_page_is_known_the_step_can_still_be_done() {
    let mut person = Person::at_provider("imacash", "credential = \"app-password\"\n[app_password]\n");
    person.press(Press::Continue).press(Press::Continue).press(Press::Continue);
    assert_eq!(person.step(), Step::Paste);
    let help = "credential = \"app-password\"\nhelp_url = \"http://127.0.0.1/help\"\n[app_password]\n";
    let mut person = Person::at_provider("imacash", help);
    person.press(Press::Continue).press(Press::Continue).press(Press::Continue);
    assert_eq!(person.step(), Step::GetCode, "the help page first");
    person.press(Press::OpenHelpPage).press(Press::Continue);
    assert_eq!(person.step(), Step::Paste);
}

#[test]
fn a_mailbox_that_moved_away_ends_at_the_address() {
    let moving = "credential = \"password\"\nask_first = [{ about = \"moved\", to = \"Yahoo\" }]";
    let mut person = Person::at_provider("imacash", moving);
    person.press(Press::Continue);
    assert_eq!(person.step(), Step::Address, "it is asked");
    person.choose(ChoiceId::Moved, "yes").press(Press::Continue);
    assert_eq!((person.step(), person.wizard.stop()), (Step::Address, Some(StopKind::Moved)));
    person.choose(ChoiceId::Moved, "no").press(Press::Continue);
    assert_eq!(person.step(), Step::TwoStep, "the answer can be taken back");
}

#[test]
fn the_questions_find_the_reason_and_can_be_walked_back() {
    let mut person = Person::address("imacash", "name@gmail.com");
    person.press(Press::Continue).choose(ChoiceId::TwoStepOn, "yes").press(Press::Continue).press(Press::Trouble);
    assert_eq!(person.view().heading, "Is name@gmail.com shown in the corner of the page?");
    person.press(Press::AnswerYes).press(Press::AnswerNotSure);
    assert_eq!(person.wizard.asking(), Some(Asking::Found(MissingReason::TwoStepOff)), "not known: look");
    let Screen::GetCode { trouble: Some(shown), .. } = person.view().screen else { panic!("what to do") };
    assert_eq!(shown.so_far.len(), 2, "what was answered stays on the screen");
    person.press(Press::NotThat);
    assert_eq!(person.wizard.asking(), Some(Asking::Question(MissingReason::SecurityKeysOnly)));
    person.press(Press::Back);
    assert_eq!(person.wizard.asking(), Some(Asking::Question(MissingReason::TwoStepOff)), "the question before");
    person.press(Press::AnswerNo).press(Press::GoToTwoStep);
    assert_eq!(person.step(), Step::TwoStep);
    person.press(Press::Continue).press(Press::Trouble).press(Press::Back);
    assert_eq!((person.step(), person.wizard.asking()), (Step::GetCode, None));
    person.press(Press::Trouble).press(Press::AnswerYes).press(Press::AnswerYes);
    for _ in 2..person.wizard.provider().map_or(0, |provider| provider.missing_because.len()) {
        person.press(Press::AnswerNo);
    }
    assert_eq!(person.wizard.asking(), Some(Asking::NoneOfThese));
}

#[test]
fn the_password_of_the_whole_account_is_saved_only_if_that_was_chosen() {
    let mut person = Person::at_provider("imacash", "credential = \"password\"");
    person.press(Press::Continue).press(Press::Continue).press(Press::Continue);
    person.on(Event::KeychainProbed(Ok(()))).code(CODE).press(Press::Continue);
    person.ends(|_| LegOutcome::Proven).press(Press::Continue);
    assert_eq!(person.step(), Step::HandOver);
    let saves = |effect: &Effect| matches!(effect, Effect::Save { .. });
    let Screen::HandOver { saving: Some(saving), .. } = person.view().screen else { panic!("the last step") };
    let question = saving.question.expect("it is asked");
    assert_eq!(question.id, ChoiceId::SaveOwnPassword);
    assert!(question.options.iter().all(|option| !option.selected), "nothing is chosen beforehand");
    person.press(Press::Save);
    assert!(!person.has_effect(saves));
    person.choose(ChoiceId::OnlyYours, "yes").press(Press::Save);
    assert!(!person.has_effect(saves));
    person.choose(ChoiceId::SaveOwnPassword, "yes").press(Press::Save);
    assert!(person.has_effect(saves));
}

#[test]
fn letters_fit_the_person_who_gets_them() {
    let file = "credential = \"app-password\"\nmissing_because = [\"not-their-domain\"]\n[app_password]\n";
    let mut person = Person::at_provider("itfin", file);
    person.press(Press::Continue).press(Press::Continue).press(Press::Trouble).press(Press::AnswerYes);
    let letter = crate::texts::written(&person.wizard, &person.texts, Copied::Letter);
    assert!(letter.contains("name@practice.example") && letter.contains("to send and to read mail"), "{letter}");
    assert!(letter.contains("connect ITFin to"), "{letter}");
    // Who gets it does not know whose "your app" that would be.
    let mut person = Person::at_provider("other", file);
    person.press(Press::Continue).press(Press::Continue).press(Press::Trouble).press(Press::AnswerYes);
    let letter = crate::texts::written(&person.wizard, &person.texts, Copied::Letter);
    assert!(letter.contains("connect a program to") && !letter.contains("your app"), "{letter}");
    assert!(letter.contains("to send mail") && !letter.contains("read"), "{letter}");
}

#[test]
fn a_like_name_on_the_same_pages_is_warned_of() {
    let not_this = |address: &str| {
        let mut person = Person::address("imacash", address);
        person.press(Press::Continue).press(Press::Continue);
        let Screen::GetCode { instructions, .. } = person.view().screen else { panic!("{address}") };
        let steps: Vec<String> = instructions.iter().map(|step| format!("{step:?}")).collect();
        steps.iter().position(|step| step.contains("opens no mail") && step.contains("Application passwords"))
    };
    assert!(not_this("anna@ik.me").is_some(), "Infomaniak has a second kind, for contacts and calendars");
    assert_eq!(not_this("anna@posteo.de"), None);
}

#[test]
fn an_app_that_can_do_without_reading_gets_past_a_stop_for_reading() {
    let stop = "credential = \"password\"\nstops = [{ leg = \"imap\", reason = \"not-offered\" }]";
    let mut person = Person::at_provider("other", stop);
    person.on(Event::Input(Input::GoTo { step: 1 })).choose(ChoiceId::AppNeeds, "read").press(Press::Continue);
    assert_eq!(person.wizard.stop(), Some(StopKind::Reading));
    person.press(Press::SendOnly).press(Press::Continue);
    assert_eq!(person.step(), Step::TwoStep);
    let mut person = Person::at_provider("itfin", stop);
    person.press(Press::SendOnly);
    assert_eq!(person.wizard.stop(), Some(StopKind::Reading), "ITFin reads");
}

/// A new provider needs no new words: whatever its file can say has its texts already.
#[test]
fn all_that_a_provider_file_can_say_has_words() {
    let reasons = ["oauth-only", "app-passwords-ended", "bridge", "not-offered", "not-known"];
    let stops = reasons.map(|reason| {
        ["everything", "reading"].map(|what| {
            format!(
                "credential = \"{}\"\n{}",
                if what == "reading" { "password" } else { "none" },
                stop_lines(reason, what)
            )
        })
    });
    let missing = MISSING
        .map(|reason| format!("credential = \"app-password\"\nmissing_because = [\"{reason}\"]\n[app_password]\n"));
    let asks = [
        "paid-plan",
        "contract-ended",
        "servers-in-account",
        "unlock-after-password-change",
        "password-switched-off",
        "frozen-when-unused",
    ]
    .map(|about| format!("credential = \"password\"\nask_first = [{{ about = \"{about}\" }}]"));
    for file in stops.into_iter().flatten().chain(asks) {
        let person = Person::at_provider("itfin", &file);
        let Screen::Address { stop, .. } = person.view().screen else { panic!("the address") };
        assert!(stop.is_some_and(|stop| stop.instead.len() > 1) || !person.view().notes.is_empty(), "{file}");
    }
    for file in missing {
        let mut person = Person::at_provider("itfin", &file);
        person.press(Press::Continue).press(Press::Continue).press(Press::Trouble);
        let question = person.view().heading;
        person.press(Press::AnswerYes);
        if !matches!(person.wizard.asking(), Some(Asking::Found(_))) {
            person.press(Press::Back).press(Press::AnswerNo);
        }
        assert!(matches!(person.wizard.asking(), Some(Asking::Found(_))), "{question}: one answer shows it");
        let Screen::GetCode { trouble: Some(shown), .. } = person.view().screen else { panic!("what to do") };
        assert!(!shown.answer.is_empty() && shown.actions.len() > 1, "{question}");
    }
}

/// The names of the reasons, as files write them; the reader of the files says if one is misspelt.
const MISSING: [&str; 16] = [
    "wrong-account",
    "two-step-off",
    "security-keys-only",
    "work-account",
    "advanced-protection",
    "child-account",
    "unfamiliar-browser",
    "switched-off-by-administrator",
    "too-many-codes",
    "no-mailbox",
    "plan-without-programs",
    "not-their-domain",
    "no-phone-number",
    "programs-blocked",
    "second-mailbox",
    "signs-in-elsewhere",
];

fn stop_lines(reason: &str, what: &str) -> String {
    let leg = |leg: &str| format!("{{ leg = \"{leg}\", reason = \"{reason}\" }}");
    match what {
        "everything" => format!("stops = [{}, {}]", leg("smtp"), leg("imap")),
        _ => format!("stops = [{}]", leg("imap")),
    }
}

#[test]
fn a_refused_normal_password_leads_to_the_app_password() {
    let mut person = Person::at_provider("imacash", BOTH);
    person.press(Press::Continue).press(Press::Continue).press(Press::Continue);
    person.on(Event::KeychainProbed(Ok(()))).code(CODE).press(Press::Continue);
    person.ends(|_| super::failed(Cause::WrongPassword, Stage::SignIn)).press(Press::UseAppPassword);
    assert_eq!((person.step(), person.wizard.password_kind()), (Step::GetCode, PasswordKind::AppPassword));
    assert!(person.wizard.paste.code.is_none(), "the normal password is no app password");
}

#[test]
fn what_is_not_sure_about_two_step_sign_in_is_said_to_be_so() {
    for (address, unsure) in [("a@yahoo.com", true), ("a@aol.com", true), ("a@fastmail.com", false)] {
        let mut person = Person::address("imacash", address);
        person.press(Press::Continue);
        assert_eq!(person.step(), Step::TwoStep);
        let screen = serde_json::to_string(&person.view()).expect("plain data");
        assert_eq!(screen.contains("As far as we know"), unsure, "{address}");
        assert!(screen.contains("makes app passwords without it"), "{address}");
    }
}

/// "Letters" and their number are said only where both are certain; a password of one's own is not on any page.
#[test]
fn the_code_step_promises_no_more_than_is_known() {
    for (address, counted, by_heart) in [
        ("a@gmail.com", true, false),
        ("a@icloud.com", true, false),
        ("a@qq.com", true, false),
        ("a@fastmail.com", false, false),
        ("a@naver.com", false, false),
        ("a@yahoo.com", false, false),
        ("a@163.com", false, false),
        ("a@btinternet.com", false, true),
        ("a@t-online.de", false, true),
    ] {
        let mut person = Person::address("imacash", address);
        person.press(Press::Continue).choose(ChoiceId::TwoStepOn, "yes").press(Press::Continue);
        let step_4 = serde_json::to_string(&person.view()).expect("plain data");
        person.press(Press::OpenAppPasswords).press(Press::OpenProvider).press(Press::Continue);
        person.on(Event::KeychainProbed(Ok(())));
        assert_eq!(person.step(), Step::Paste, "{address}");
        let step_5 = serde_json::to_string(&person.view()).expect("plain data");
        assert_eq!(step_4.contains("16 letters"), counted, "{address}");
        assert_eq!(step_5.contains("Paste the 16 letters"), counted, "{address}");
        assert!(counted || !(step_4.clone() + &step_5).contains(" letters"), "{address}");
        assert_eq!(step_5.contains("Copy the app password on your provider's page"), !by_heart, "{address}");
    }
}

#[test]
fn without_names_sentences_still_begin_with_a_capital_and_say_what_the_password_opens() {
    let mut person = Person::address("other", "info@firma.example");
    person.on(unanswered("firma.example")).types(FieldId::SmtpHost, "smtp.firma.example");
    for _ in 0..3 {
        person.press(Press::Continue);
    }
    person.on(Event::KeychainProbed(Ok(()))).code("Apfel-Garten 77").press(Press::Continue);
    person.ends(|_| LegOutcome::Proven).press(Press::Continue);
    let view = person.view();
    assert_eq!(view.heading, "Put these into your app");
    let labels: Vec<_> = view.actions.iter().map(|button| button.label.as_str()).collect();
    assert!(labels.contains(&"Your app took it") && labels.contains(&"Your app said no"), "{labels:?}");
    let titles: Vec<_> = view.notes.iter().filter_map(|note| note.title.as_deref()).collect();
    assert!(titles.contains(&"This is the password of your whole mailbox"), "{titles:?}");
}
