//! Paths through the wizard, each as a table of what a person does; and every view on the way is rendered.

mod alone;
mod borrowed;
mod bulk;
mod copying;
mod desk;
mod discovery;
mod elsewhere;
mod explore;
mod gate;
mod guidance;
mod home;
mod journey;
mod languages;
mod mailbox;
mod mailboxes;
mod mending;
mod organisation;
mod paper;
mod person;
mod recognition;
mod refused;
mod rehearsal;

use person::{CODE, Person, gmail_key, mx, unanswered};

use super::*;
use crate::check::{CheckEvent, LegOutcome, Stage};
use crate::diagnosis::{Cause, Confidence, Diagnosis, Facts};
use crate::endpoint::{Endpoint, Leg, Security};
use crate::secret::Secret;
use crate::view::{ChoiceId, FieldId, Input, LaneState, Screen};

fn failed(cause: Cause, stage: Stage) -> LegOutcome {
    LegOutcome::Failed(Diagnosis {
        cause,
        confidence: Confidence::High,
        stage,
        rule: "a-rule".into(),
        facts: Facts { host: "smtp.gmail.com".into(), port: 587, ..Facts::default() },
    })
}

#[test]
fn the_main_job_from_app_to_finish() {
    let mut person = Person::address("imacash", "name@gmail.com");
    assert_eq!(person.wizard.provider().map(|p| p.id.as_str()), Some("gmail"));
    person.press(Press::Continue);
    assert_eq!(person.step(), Step::TwoStep);
    person.press(Press::Continue);
    assert_eq!(person.step(), Step::TwoStep, "an answer comes first");
    person.choose(ChoiceId::TwoStepOn, "yes").press(Press::Continue);
    assert_eq!(person.step(), Step::GetCode);
    person.press(Press::OpenAppPasswords);
    assert!(person.has_effect(
        |effect| matches!(effect, Effect::OpenPage(page) if page.as_str() == "https://myaccount.google.com/apppasswords")
    ));
    person.press(Press::Continue);
    assert!(person.has_effect(|effect| matches!(effect, Effect::ProbeKeychain)), "before the code is asked for");
    person.on(Event::KeychainProbed(Ok(()))).code("kcif yukb jejk mdju");
    assert_eq!(person.wizard.paste.code.as_ref().map(Secret::expose), Some(CODE));
    person.press(Press::Continue);
    let plan = person.effects.iter().find_map(|effect| match effect {
        Effect::StartCheck { plan, code, .. } => Some((plan.clone(), code.clone())),
        _ => None,
    });
    let (plan, code) = plan.expect("the test starts by itself");
    assert_eq!(code.expose(), CODE);
    assert_eq!(plan.smtp.map(|leg| leg.endpoint), Some(Endpoint::new("smtp.gmail.com", 587, Security::Starttls)));
    assert_eq!(plan.imap, None, "ImaCash only sends");
    let run = person.run();
    person.on(Event::Check { run, event: CheckEvent::Started { leg: Leg::Smtp, stage: Stage::Resolve } });
    person.on(Event::Check { run, event: CheckEvent::Done { leg: Leg::Smtp, stage: Stage::Resolve, millis: 12 } });
    person.ends(|_| LegOutcome::Proven).press(Press::Continue);
    assert_eq!(person.step(), Step::HandOver);

    let Screen::HandOver { rows, .. } = person.view().screen else { panic!("the last step") };
    let shown: Vec<_> = rows.iter().map(|row| (row.label.as_str(), row.value.as_str())).collect();
    let expected = [
        ("SMTP server", "smtp.gmail.com"),
        ("Port", "587"),
        ("Email/User", "name@gmail.com"),
        ("Password", "•••• •••• •••• ••••"),
    ];
    assert_eq!(shown, expected);
    person.on(Event::Input(Input::CopyRow { row: 3 }));
    assert!(person.has_effect(|effect| matches!(effect, Effect::CopyCode { code, .. } if code.expose() == CODE)));
    person.on(Event::Copied { what: Copied::Row(3), result: Ok(()) });
    person.choose(ChoiceId::OnlyYours, "yes").press(Press::Save);
    let saved = person.effects.iter().find_map(|effect| match effect {
        Effect::Save { account, .. } => Some(account.clone()),
        _ => None,
    });
    let saved = saved.expect("saving was asked for");
    assert_eq!(saved.smtp, Some((Endpoint::new("smtp.gmail.com", 587, Security::Starttls), "name@gmail.com".into())));
    assert_eq!(saved.imap, None, "what was not proven is not saved");
    assert_eq!(saved.proven_at, 1_790_000_000);
    let run = person.run();
    person.on(Event::Saved { run, key: gmail_key(), result: Ok(()) }).press(Press::AppAccepted);
    assert_eq!(person.step(), Step::Finished);
    assert!(person.has_effect(|effect| matches!(effect, Effect::ForgetDraft)));
    assert!(person.has_effect(|effect| matches!(effect, Effect::ClearClipboard(_))));
    assert!(person.wizard.paste.code.is_none(), "the code is gone");
}

#[test]
fn back_loses_nothing() {
    let mut person = Person::at_paste("imacash");
    for step in [Step::GetCode, Step::TwoStep, Step::Address, Step::App] {
        person.press(Press::Back);
        assert_eq!(person.step(), step);
    }
    for step in [Step::Address, Step::TwoStep, Step::GetCode, Step::Paste] {
        person.press(Press::Continue);
        assert_eq!(person.step(), step, "everything is still there");
    }
}

#[test]
fn a_provider_without_passwords_stops_at_the_address() {
    for address in ["name@outlook.com", "name@hotmail.com", "name@live.com"] {
        let mut person = Person::address("imacash", address);
        let view = person.view();
        assert!(matches!(view.screen, Screen::Address { stop: Some(_), .. }), "{address}");
        assert!(view.actions.is_empty());
        person.press(Press::Continue);
        assert_eq!(person.step(), Step::Address, "nobody wastes ten minutes");
    }
}

#[test]
fn microsoft_365_is_judged_per_leg() {
    let mut person = Person::address("itfin", "name@contoso.onmicrosoft.com");
    assert_eq!(person.wizard.stop(), Some(StopKind::Reading));
    person = Person::address("imacash", "name@contoso.onmicrosoft.com");
    assert_eq!(person.wizard.stop(), None);
    assert!(person.wizard.administrator_decides());
    person.press(Press::Continue).press(Press::Continue).press(Press::Continue);
    assert_eq!(person.step(), Step::Paste);
    person.code(" pass word ");
    assert_eq!(person.wizard.paste.code.as_ref().map(Secret::expose), Some(" pass word "), "never altered");
}

#[test]
fn a_slip_is_offered_and_never_applied() {
    let mut person = Person::address("imacash", "name@gmial.com");
    assert!(matches!(person.wizard.suggestion(), SuggestionState::Offered(_)));
    assert_eq!(person.wizard.draft().address, "name@gmial.com");
    person.press(Press::Continue);
    assert_eq!(person.step(), Step::Address);
    person.press(Press::TakeSuggestion);
    assert_eq!(person.wizard.draft().address, "name@gmail.com");
    person.press(Press::Continue);
    assert_eq!(person.step(), Step::TwoStep);

    let mut person = Person::address("imacash", "name@gmial.com");
    person.press(Press::KeepAddress);
    assert!(person.has_effect(|effect| matches!(effect, Effect::Discover(domain) if domain == "gmial.com")));
}

#[test]
fn an_unknown_domain_is_looked_up_and_ends_at_the_own_server_form() {
    let mut person = Person::address("itfin", "info@firma.example");
    assert!(person.has_effect(|effect| matches!(effect, Effect::Discover(domain) if domain == "firma.example")));
    person.press(Press::Continue);
    assert_eq!(person.step(), Step::Address, "waits for the answer");
    person.on(mx("firma.example", "mx.firma.example"));
    let Screen::Address { server: Some(form), .. } = person.view().screen else { panic!("the form opens") };
    assert_eq!(form.legs.len(), 2);
    assert!(form.legs.iter().all(|leg| !leg.host.value.is_empty() && !leg.port.value.is_empty()), "guesses");
    person.types(FieldId::SmtpHost, "").press(Press::Continue);
    assert_eq!(person.step(), Step::Address);
    person.types(FieldId::SmtpHost, "localhost").types(FieldId::SmtpPort, "4650");
    person.types(FieldId::ImapHost, "localhost").types(FieldId::ImapPort, "993").press(Press::Continue);
    assert_eq!(person.step(), Step::TwoStep);
    person.press(Press::Continue).press(Press::Continue);
    person.on(Event::KeychainProbed(Ok(()))).code("secret word").press(Press::Continue);
    let (smtp, imap) = person.wizard.planned_legs().expect("both legs");
    assert_eq!(smtp.map(|leg| leg.endpoint), Some(Endpoint::new("localhost", 4650, Security::Tls)));
    assert_eq!(imap.map(|leg| leg.endpoint), Some(Endpoint::new("localhost", 993, Security::Tls)));
}

#[test]
fn a_slip_that_is_kept_gets_guesses() {
    let mut person = Person::address("imacash", "name@gmial.com");
    person.press(Press::KeepAddress).on(unanswered("gmial.com"));
    let Screen::Address { server: Some(form), .. } = person.view().screen else { panic!("the form opens") };
    assert!(form.legs[0].host.value.ends_with("gmial.com"));
}

#[test]
fn a_domain_of_ones_own_at_icloud_signs_in_with_the_icloud_address() {
    let mut person = Person::address("other", "info@firma.example");
    person.on(Event::Input(Input::GoTo { step: 1 })).choose(ChoiceId::AppNeeds, "read").press(Press::Continue);
    person.on(mx("firma.example", "mx01.mail.icloud.com"));
    assert_eq!(person.wizard.provider().map(|p| p.id.as_str()), Some("icloud"));
    person.press(Press::Continue).types(FieldId::SignInName, "info@firma.example").press(Press::Continue);
    assert_eq!(person.step(), Step::Address);
    person.types(FieldId::SignInName, "name@icloud.com").press(Press::Continue);
    assert_eq!(person.step(), Step::TwoStep);
    let (smtp, imap) = person.wizard.planned_legs().expect("both legs");
    assert_eq!(smtp.map(|leg| leg.user).as_deref(), Some("name@icloud.com"));
    assert_eq!(imap.map(|leg| leg.user).as_deref(), Some("name"));
}

#[test]
fn an_answer_for_another_domain_changes_nothing() {
    let mut person = Person::address("imacash", "info@firma.example");
    person.types(FieldId::Address, "info@werk.example");
    person.on(mx("firma.example", "aspmx.l.google.com"));
    assert!(person.wizard.provider().is_none());
    person.on(mx("werk.example", "ASPMX.L.GOOGLE.COM."));
    assert_eq!(person.wizard.provider().map(|p| p.id.as_str()), Some("google-workspace"));
}

#[test]
fn a_closed_program_is_taken_up_where_it_was_without_the_code() {
    let before = Person::testing("itfin");
    let draft = before.wizard.draft().clone();
    let text = serde_json::to_string(&draft).expect("a draft is plain data");
    assert!(!text.contains(CODE));
    let draft = serde_json::from_str(&text).expect("what was written is read");
    let person = Person::resuming(Some(draft));
    assert_eq!(person.step(), Step::Paste, "the password is asked for again");
    assert_eq!(person.wizard.draft().address, "name@gmail.com");
    assert!(person.wizard.memory.resumed);
}

#[test]
fn every_cause_has_a_card() {
    for cause in Cause::ALL {
        for app in ["imacash", "itfin"] {
            let mut person = Person::testing(app);
            let ended = person.ends(|leg| match leg {
                Leg::Smtp => failed(*cause, Stage::SignIn),
                Leg::Imap => LegOutcome::Proven,
            });
            let Screen::Test { failures, lanes, .. } = ended.view().screen else { panic!("the test") };
            assert_eq!(failures.len(), 1, "{cause:?}");
            assert!(!failures[0].text.is_empty() && !failures[0].actions.is_empty(), "{cause:?}");
            assert_eq!(lanes[0].state, LaneState::Wrong);
            assert_eq!(ended.step(), Step::Test);
        }
    }
}

#[test]
fn what_the_app_said_is_explained() {
    let mut person = Person::at_hand_over("imacash");
    person.press(Press::AppRefused).press(Press::ExplainRefusal);
    person.types(FieldId::AppMessage, "535-5.7.8 Username and Password not accepted").press(Press::ExplainRefusal);
    let Screen::HandOver { refusal: Some(refusal), .. } = person.view().screen else { panic!("the refusal") };
    let explained = refusal.explanation.expect("this is well known");
    assert_eq!(explained.title, "ImaCash has something else than what worked here");
    person.types(FieldId::AppMessage, "gluckgluck").press(Press::ExplainRefusal);
    let Screen::HandOver { refusal: Some(refusal), .. } = person.view().screen else { panic!("the refusal") };
    let explained = refusal.explanation.expect("that it is not known");
    assert!(explained.owner.starts_with("Your turn"), "nobody knows that it passes by itself: {}", explained.owner);
    person.press(Press::TroubleDone);
    assert_eq!(person.step(), Step::HandOver);
}

#[test]
fn a_keychain_that_is_not_there_does_not_end_the_job() {
    use crate::ports::KeychainFault::*;
    for fault in [NoBus, Missing, Locked, Dismissed, DoesNotKeep, Refused, Failed] {
        let mut person = Person::at_paste("imacash");
        person.on(Event::KeychainProbed(Err(fault)));
        person.press(Press::TryKeychain);
        assert!(person.has_effect(|effect| matches!(effect, Effect::ProbeKeychain)));
        person.press(Press::DontSave).code(CODE).press(Press::Continue);
        person.on(Event::KeychainProbed(Err(fault)));
        person.ends(|_| LegOutcome::Proven).press(Press::Continue).press(Press::AppAccepted);
        assert_eq!(person.step(), Step::HandOver, "never copied: asked once");
        person.press(Press::AppAccepted);
        assert_eq!(person.step(), Step::Finished, "{fault:?}");
    }
}

#[test]
fn every_trouble_has_an_answer() {
    let mut person = Person::address("imacash", "name@gmail.com");
    person.press(Press::Continue).press(Press::Trouble);
    for trouble in person.wizard.two_step_troubles().collect::<Vec<_>>() {
        person.choose(ChoiceId::TroubleReason, trouble.name());
        let Screen::TwoStep { trouble: Some(shown), .. } = person.view().screen else { panic!("open") };
        assert!(!shown.answer.is_empty() && !shown.actions.is_empty(), "{trouble:?}");
    }
}

#[test]
fn every_app_hands_over_what_was_proven() {
    for app in crate::handover::apps() {
        let person = Person::at_hand_over(&app.id);
        let sheet = person.wizard.sheet();
        assert_eq!(sheet.iter().filter(|row| row.value == crate::handover::RowValue::Code).count(), 1, "{}", app.id);
        let text = crate::texts::written(&person.wizard, &person.texts, Copied::Settings);
        assert!(!text.contains(CODE));
    }
}

#[test]
fn odd_input_is_answered_and_loses_nothing() {
    let long = "x".repeat(10 << 20);
    let mut person = Person::address("imacash", "name@gmail.com");
    for odd in ["", "@", "name", "a\u{0}b@c.d", "name@gmail..com", long.as_str(), "\u{202e}moc.liamg@eman"] {
        person.types(FieldId::Address, odd).press(Press::Continue);
        assert_eq!(person.step(), Step::Address);
        assert!(person.wizard.draft().address.chars().count() <= 400);
        let Screen::Address { address, .. } = person.view().screen else { panic!("the address") };
        assert!(address.error.is_some(), "a sentence for it");
    }
    let mut person = Person::at_paste("imacash");
    person.on(Event::KeychainProbed(Ok(())));
    for odd in ["", "123456", "12345678", "name@gmail.com", "https://myaccount.google.com/", long.as_str(), "abc"] {
        person.code(odd).press(Press::Continue);
        assert_eq!(person.step(), Step::Paste);
        let Screen::Paste { findings, filled, .. } = person.view().screen else { panic!("the code") };
        assert!(!filled && !findings.is_empty());
    }
}

#[test]
fn a_doubted_password_is_said_to_be_doubted() {
    let mut person = Person::address("imacash", "name@yahoo.com");
    person.press(Press::Continue).choose(ChoiceId::TwoStepOn, "yes").press(Press::Continue);
    person.press(Press::OpenAppPasswords).press(Press::Continue).code(CODE).press(Press::Continue);
    person.on(Event::KeychainProbed(Ok(())));
    person.press(Press::Continue).ends(|_| failed(Cause::WrongAppPassword, Stage::SignIn));
    let Screen::Test { failures, .. } = person.view().screen else { panic!("the test") };
    let last: String = failures[0].text.last().into_iter().flatten().map(|span| span.text.as_str()).collect();
    assert!(last.starts_with("Yahoo may be"), "{last}");
}

#[test]
fn the_apps_own_buttons_are_named() {
    let person = Person::at_hand_over("accountmate");
    let view = person.view();
    let words: String = view.notes[0].text.iter().map(|span| span.text.as_str()).collect();
    assert_eq!(
        words,
        "Then press Test in AccountMate, and after that Save. When it works, it says “Connected successfully”."
    );
}

#[test]
fn practice_takes_no_other_address() {
    let mut person = Person::practising();
    person.choose(ChoiceId::App, "imacash").press(Press::Continue).types(FieldId::Address, "name@gmail.com");
    assert!(!person.has_effect(|effect| matches!(effect, Effect::Discover(_))), "nobody is asked");
    let Screen::Address { stop, server, list, .. } = person.view().screen else { panic!("the address") };
    assert!(stop.is_some() && server.is_none() && list.is_none());
    person.press(Press::Continue).press(Press::OwnServer).press(Press::ChooseProvider).press(Press::Continue);
    assert_eq!(person.step(), Step::Address);
    assert!(person.view().banner.is_some());
}

#[test]
fn every_stop_has_its_texts() {
    let texts = crate::texts::Texts::new("en");
    for provider in Catalogue::embedded().all() {
        for domain in ["bakery.example"].into_iter().chain(provider.domains.iter().map(String::as_str)) {
            let stop = |leg| provider.stop(leg, domain).filter(|stop| !stop.reason.is_question());
            let (stop, what) = match (stop(Leg::Smtp), stop(Leg::Imap)) {
                (Some(stop), _) => (stop, "everything"),
                (None, Some(stop)) => (stop, "reading"),
                (None, None) => continue,
            };
            let reason = serde_json::to_value(stop.reason).expect("a name");
            for part in ["title", "why", "instead-1"] {
                let id = format!("stop-{}-{what}-{part}", reason.as_str().expect("a name"));
                assert!(texts.has(&id), "{}: {id}", provider.id);
            }
        }
    }
}
