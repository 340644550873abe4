use super::*;
use crate::bulk::{ListFault, Reading, Rows, understand};
use crate::policy::Policy;
use crate::wizard::{BulkEffect, BulkEvent, BulkPhase, BulkResult};

const LIST: &str = "address,app password\nanna@gmail.com,x\nben@gmail.com,\nnobody,\n";

fn press(wizard: &mut Wizard, press: Press) -> Vec<Effect> {
    wizard.advance(Event::Input(Input::Press { press }))
}

fn bulk(effects: &[Effect]) -> Option<&BulkEffect> {
    effects.iter().find_map(|effect| match effect {
        Effect::Bulk(effect) => Some(effect),
        _ => None,
    })
}

fn hears(wizard: &mut Wizard, event: BulkEvent) -> Vec<Effect> {
    wizard.advance(Event::Bulk(event))
}

fn with_list() -> Wizard {
    let (mut wizard, _) = Wizard::new(Catalogue::embedded(), false, Day::parse("2026-11-22").expect("a day"), None);
    press(&mut wizard, Press::OpenBulk);
    assert!(matches!(bulk(&press(&mut wizard, Press::ChooseFile)), Some(BulkEffect::Choose)));
    assert!(bulk(&press(&mut wizard, Press::ChooseFile)).is_none(), "it is asked once");
    let effects = hears(&mut wizard, BulkEvent::Chosen(Ok(Some("accounts.csv".into()))));
    assert!(matches!(bulk(&effects), Some(BulkEffect::Read { run: 1, .. })));
    assert!(bulk(&press(&mut wizard, Press::RunBulk)).is_none(), "nothing is understood yet");
    let understood =
        Rows::open(LIST.as_bytes(), Reading::default()).and_then(|rows| understand(rows, &Policy::default()));
    hears(&mut wizard, BulkEvent::Read { run: 1, understood });
    wizard
}

fn started() -> Wizard {
    let mut wizard = with_list();
    let effects = press(&mut wizard, Press::RunBulk);
    assert!(matches!(bulk(&effects), Some(BulkEffect::Start { run: 2, failed_again: false, .. })));
    hears(&mut wizard, BulkEvent::Begun { run: 2, results: "r.csv".into(), done: 0, proven: 0 });
    wizard
}

fn ends(run: u64, number: u64, proven: bool) -> BulkEvent {
    let result = BulkResult { number, address: "anna@gmail.com".into(), proven, says: "says".into() };
    BulkEvent::Row { run, result }
}

#[test]
fn a_code_goes_to_the_row_that_asked_and_nowhere_else() {
    let mut wizard = started();
    let code = || Event::CodeTyped(Secret::new("kcifyukbjejkmdju".into()));
    assert!(wizard.advance(code()).is_empty(), "nobody asked");
    hears(&mut wizard, BulkEvent::Asks { run: 2, number: 3, address: "ben@gmail.com".into() });
    press(&mut wizard, Press::ShowTyping);
    assert!(matches!(bulk(&wizard.advance(code())), Some(BulkEffect::Answer(Some(_)))));
    assert!(!wizard.bulk.typing_shown && wizard.paste.code.is_none());
    assert!(wizard.advance(code()).is_empty(), "once");
    hears(&mut wizard, BulkEvent::Asks { run: 2, number: 4, address: "carl@gmail.com".into() });
    assert!(matches!(bulk(&press(&mut wizard, Press::SkipRow)), Some(BulkEffect::Answer(None))));
    assert!(bulk(&press(&mut wizard, Press::SkipRow)).is_none());
    assert!(!format!("{wizard:?}").contains("kcif"));
}

#[test]
fn what_was_pasted_for_one_row_goes_to_no_other() {
    let mut wizard = started();
    let reads = |effects: Vec<Effect>| effects.iter().any(|effect| matches!(effect, Effect::ReadClipboard));
    let pasted = || Event::ClipboardRead(Ok(Secret::new("kcifyukbjejkmdju".into())));
    let asks = |number| BulkEvent::Asks { run: 2, number, address: "ben@gmail.com".into() };
    assert!(wizard.advance(pasted()).is_empty(), "nobody asked");
    hears(&mut wizard, asks(3));
    assert!(wizard.advance(pasted()).is_empty(), "it was pasted somewhere else");
    assert!(reads(press(&mut wizard, Press::Paste)));
    assert!(!reads(press(&mut wizard, Press::Paste)), "a double click is one");
    assert!(matches!(bulk(&wizard.advance(pasted())), Some(BulkEffect::Answer(Some(_)))));
    hears(&mut wizard, asks(4));
    assert!(wizard.advance(pasted()).is_empty(), "the next row gets its own");
    assert!(reads(press(&mut wizard, Press::Paste)));
    press(&mut wizard, Press::SkipRow);
    hears(&mut wizard, asks(5));
    assert!(wizard.advance(pasted()).is_empty(), "it was for row 4");
    assert!(wizard.bulk.asked.is_some() && reads(press(&mut wizard, Press::Paste)));
}

#[test]
fn what_an_older_run_tells_changes_nothing() {
    let mut wizard = started();
    hears(&mut wizard, ends(1, 2, true));
    hears(&mut wizard, BulkEvent::Ended { run: 1, fault: None });
    hears(&mut wizard, BulkEvent::Read { run: 1, understood: Err(ListFault::Empty) });
    assert_eq!((wizard.bulk.done, wizard.bulk.phase), (0, BulkPhase::Running));
    hears(&mut wizard, ends(2, 2, true));
    hears(&mut wizard, ends(2, 3, false));
    assert_eq!((wizard.bulk.done, wizard.bulk.proven), (2, 1));
}

#[test]
fn it_stops_goes_on_and_runs_again_what_failed() {
    let mut wizard = started();
    for busy in [Press::RunBulk, Press::RunFailedAgain, Press::ChooseFile, Press::SaveResults] {
        assert!(bulk(&press(&mut wizard, busy)).is_none(), "{busy:?} while it runs");
    }
    hears(&mut wizard, ends(2, 2, false));
    assert!(matches!(bulk(&press(&mut wizard, Press::StopBulk)), Some(BulkEffect::Stop)));
    hears(&mut wizard, BulkEvent::Ended { run: 2, fault: None });
    assert!(matches!(bulk(&press(&mut wizard, Press::SaveResults)), Some(BulkEffect::Save { .. })));
    let effects = press(&mut wizard, Press::RunFailedAgain);
    assert!(matches!(bulk(&effects), Some(BulkEffect::Start { run: 3, failed_again: true, .. })));
    // Whoever looks elsewhere meanwhile finds it again.
    press(&mut wizard, Press::Back);
    hears(&mut wizard, ends(3, 2, true));
    press(&mut wizard, Press::OpenBulk);
    assert!(wizard.bulk.is_running() && wizard.bulk.last.len() == 1);
}
