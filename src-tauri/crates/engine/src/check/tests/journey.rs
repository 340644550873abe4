//! The message to oneself against servers with odd habits. A message that somebody else marked as deleted lies in the
//! inbox each time, and must survive.

mod world;

use self::world::{Habits, OTHER, World, check_with, journey};
use super::*;
use crate::check::{Folder, JourneyOutcome};

#[tokio::test]
async fn it_arrives_with_a_copy_among_what_was_sent() {
    let delivers = |text: &str| vec![("INBOX", text.to_owned()), ("Sent", text.to_owned())];
    let (outcome, world) = journey(Habits { delivers, ..Habits::default() }).await;
    assert!(matches!(outcome, JourneyOutcome::Arrived { folder: Folder::Inbox, removed: true, .. }), "{outcome:?}");
    assert_eq!(world.left(), [], "the copy is gone too");
    let read = world.commands.iter().filter(|command| command.contains("BODY"));
    assert!(read.clone().count() > 0 && read.clone().all(|command| command.contains("BODY.PEEK[")), "{read:?}");
}

#[tokio::test]
async fn a_copy_among_what_was_sent_is_no_arrival() {
    let delivers = |text: &str| vec![("Sent", text.to_owned())];
    let (outcome, world) = journey(Habits { delivers, ..Habits::default() }).await;
    assert_eq!(outcome, JourneyOutcome::NotSeen);
    assert_eq!(world.left(), [], "and is taken away all the same");
}

#[tokio::test]
async fn an_id_that_was_rewritten_does_not_hide_it() {
    let delivers = |text: &str| vec![("Spam", text.replacen("Message-ID: <", "Message-ID: <0102.", 1))];
    let (outcome, world) = journey(Habits { delivers, ..Habits::default() }).await;
    assert!(matches!(outcome, JourneyOutcome::Arrived { folder: Folder::Spam, removed: true, .. }), "{outcome:?}");
    assert_eq!(world.left(), []);
}

#[tokio::test]
async fn a_search_that_finds_nothing_or_is_not_understood_does_not_hide_it() {
    for answer in ["* SEARCH\r\n@ OK none\r\n", "@ NO not today\r\n", "@ BAD what?\r\n"] {
        let imap: &'static [_] = Box::leak(Box::new([("UID SEARCH", answer)]));
        let (outcome, world) = journey(Habits { imap, ..Habits::default() }).await;
        assert!(matches!(outcome, JourneyOutcome::Arrived { removed: true, .. }), "{answer}: {outcome:?}");
        assert_eq!(world.left(), [], "{answer}");
    }
}

#[tokio::test]
async fn lines_inside_a_message_are_no_answers() {
    let delivers = |text: &str| {
        let tricks: String = (0..40).map(|tag| format!("j{tag} NO no\r\n* BYE bye\r\n)\r\n")).collect();
        vec![("INBOX", format!("{text}{tricks}"))]
    };
    let (outcome, world) = journey(Habits { delivers, ..Habits::default() }).await;
    assert!(matches!(outcome, JourneyOutcome::Arrived { removed: true, .. }), "{outcome:?}");
    assert_eq!(world.left(), []);
}

#[tokio::test]
async fn a_message_without_an_end_is_not_read() {
    let imap: &'static [_] = &[("UID FETCH", "* 1 FETCH (UID 2 BODY[] {4294967296}\r\n")];
    let (outcome, _) = journey(Habits { imap, ..Habits::default() }).await;
    assert!(matches!(outcome, JourneyOutcome::Lost(_)), "{outcome:?}");
}

#[tokio::test]
async fn at_gmail_it_goes_through_the_trash() {
    let habits = Habits {
        capabilities: "IMAP4rev1 SASL-IR AUTH=PLAIN UIDPLUS MOVE UNSELECT SPECIAL-USE LIST-EXTENDED X-GM-EXT-1",
        folders: &[("INBOX", ""), ("All", "\\All"), ("Sent", "\\Sent"), ("Spam", "\\Junk"), ("Trash", "\\Trash")],
        delivers: |text| ["INBOX", "All", "Sent"].map(|folder| (folder, text.to_owned())).into(),
        ..Habits::default()
    };
    let (outcome, world) = journey(habits).await;
    assert!(matches!(outcome, JourneyOutcome::Arrived { folder: Folder::Inbox, removed: true, .. }), "{outcome:?}");
    assert_eq!(world.left(), []);
    assert!(world.commands.iter().any(|command| command.starts_with("UID MOVE")));
}

#[tokio::test]
async fn what_cannot_be_taken_away_stays_unmarked() {
    for (start, answer) in [
        ("UID EXPUNGE", "@ NO not allowed\r\n"),
        ("UID STORE 2 +", "@ NO read only\r\n"),
        ("SELECT", "* OK [UIDVALIDITY 7] v\r\n@ OK [READ-ONLY] look, do not touch\r\n"),
        ("SELECT", "@ NO locked\r\n"),
    ] {
        let imap: &'static [_] = Box::leak(Box::new([(start, answer)]));
        let (outcome, world) = journey(Habits { imap, ..Habits::default() }).await;
        assert!(matches!(outcome, JourneyOutcome::Arrived { removed: false, .. }), "{start}: {outcome:?}");
        assert_eq!(world.left(), [("INBOX", false)], "{start}");
    }
    let capabilities = "IMAP4rev1 SASL-IR AUTH=PLAIN";
    let (outcome, world) = journey(Habits { capabilities, ..Habits::default() }).await;
    assert!(matches!(outcome, JourneyOutcome::Arrived { removed: false, .. }), "{outcome:?}");
    assert!(world.commands.iter().all(|command| !command.starts_with("UID STORE") && !command.starts_with("SELECT")));
}

#[tokio::test]
async fn uids_of_another_validity_are_other_messages() {
    // Between looking and deleting the folder is made anew: UID 2 is somebody else's now.
    let imap: &'static [_] = &[
        ("SELECT", "* OK [UIDVALIDITY 8] v\r\n@ OK done\r\n"),
        ("UID SEARCH HEADER", "* SEARCH\r\n@ OK done\r\n"),
        ("UID SEARCH TEXT", "* SEARCH\r\n@ OK done\r\n"),
    ];
    let (_, world) = journey(Habits { imap, ..Habits::default() }).await;
    assert!(world.commands.iter().any(|command| command.starts_with("SELECT")), "it was to be deleted");
    assert!(world.commands.iter().all(|command| !command.starts_with("UID STORE")), "{:?}", world.commands);
}

#[tokio::test]
async fn what_smtp_says_decides() {
    use Cause::{Greylisted, MessageRejected, SenderNotAllowed};
    let refused: [(&str, &str, Option<Cause>); 5] = [
        ("MAIL", "553 5.7.1 Sender address rejected: not owned by user", Some(SenderNotAllowed)),
        ("RCPT", "550 5.7.1 Relaying denied", Some(Cause::RelayDenied)),
        ("DATA", "554 5.7.1 no", None),
        (".", "550 5.7.1 Message rejected as spam", Some(MessageRejected)),
        (
            "MAIL",
            "550 5.7.30 Basic authentication is not supported for Client Submission.",
            Some(Cause::BasicAuthRetired),
        ),
    ];
    for (start, answer, cause) in refused {
        let smtp: &'static [_] = Box::leak(Box::new([(start, answer)]));
        match journey(Habits { smtp, ..Habits::default() }).await.0 {
            JourneyOutcome::Refused(found) if cause.is_none_or(|cause| cause == found.cause) => {}
            other => panic!("{start} {answer}: {other:?}"),
        }
    }
    for (start, answer, cause) in [
        ("RCPT", "450 4.7.1 Greylisted, come back later", Some(Greylisted)),
        (".", "451 4.7.1 Please try again later", None),
        ("MAIL", "421 4.3.2 going down", None),
    ] {
        let smtp: &'static [_] = Box::leak(Box::new([(start, answer)]));
        match journey(Habits { smtp, ..Habits::default() }).await.0 {
            JourneyOutcome::PutOff(found) if cause.is_none_or(|cause| cause == found.cause) => {}
            other => panic!("{start} {answer}: {other:?}"),
        }
    }
}

#[tokio::test]
async fn other_codes_than_these_are_no_yes() {
    for (start, answer) in [
        ("MAIL", "235 fine"),
        ("RCPT", "252 perhaps"),
        ("DATA", "250 fine"),
        ("DATA", "354 go on\r\n250 taken"),
        (".", "354 more"),
    ] {
        let smtp: &'static [_] = Box::leak(Box::new([(start, answer)]));
        let outcome = journey(Habits { smtp, delivers: |_| Vec::new(), ..Habits::default() }).await.0;
        assert!(matches!(outcome, JourneyOutcome::Lost(_)), "{start} {answer}: {outcome:?}");
    }
}

#[tokio::test]
async fn a_line_that_breaks_at_the_end_does_not_hide_what_was_taken() {
    let (outcome, world) = journey(Habits { smtp: &[(".", "")], ..Habits::default() }).await;
    assert!(matches!(outcome, JourneyOutcome::Arrived { removed: true, .. }), "{outcome:?}");
    assert_eq!(world.left(), []);
    let (outcome, _) = journey(Habits { smtp: &[(".", "")], delivers: |_| Vec::new(), ..Habits::default() }).await;
    assert!(matches!(outcome, JourneyOutcome::Lost(_)), "{outcome:?}");
}

#[tokio::test]
async fn what_comes_back_is_no_arrival() {
    let delivers = |text: &str| {
        let bounce = "From: MAILER-DAEMON@mail.example.com\r\nReturn-Path: <>\r\n\r\n\
            I could not deliver it: 550 5.1.1 no such user here\r\n\r\n";
        vec![("INBOX", format!("{bounce}{text}"))]
    };
    let (outcome, world) = journey(Habits { delivers, ..Habits::default() }).await;
    match outcome {
        JourneyOutcome::Bounced { diagnosis, removed: true } => assert_eq!(diagnosis.cause, Cause::RecipientRejected),
        other => panic!("{other:?}"),
    }
    assert_eq!(world.left(), []);
}

#[tokio::test]
async fn nobody_has_to_wait_for_it() {
    let controls = Controls::default();
    let skip = controls.skip_journey.clone();
    tokio::spawn(async move {
        tokio::time::sleep(Duration::from_millis(700) * SLOWLY).await;
        skip.cancel();
    });
    let delivers = |text: &str| vec![("Sent", text.to_owned())];
    let (verdict, world) = check_with(Habits { delivers, ..Habits::default() }, controls).await;
    assert_eq!((verdict.proven(), verdict.journey), (true, Some(JourneyOutcome::Skipped)));
    assert_eq!(world.left(), [], "what was there is taken away");
}

#[tokio::test]
async fn whoever_stops_while_a_folder_is_opened_is_not_told_of_another() {
    let controls = Controls::default();
    let skip = controls.skip_journey.clone();
    let meanwhile = Arc::new(move |command: &str, _: &mut World| {
        if command == "EXAMINE \"Spam\"" {
            skip.cancel();
        }
    });
    let delivers = |text: &str| vec![("Spam", text.to_owned())];
    let (verdict, world) = check_with(Habits { delivers, meanwhile, ..Habits::default() }, controls).await;
    match verdict.journey {
        Some(JourneyOutcome::Arrived { folder: Folder::Spam, removed: true, .. }) => {}
        other => panic!("{other:?}: {:?}", world.commands),
    }
    assert_eq!(world.left(), []);
}

#[tokio::test]
async fn nothing_is_deleted_by_its_number_alone() {
    // The folder's numbers are given anew without a word about it: ours is somebody else's now.
    const STRANGE: &str = "From: ben@example.org\r\n\r\nNew, and not ours.\r\n";
    let meanwhile = Arc::new(|command: &str, world: &mut World| {
        if let (true, Some(mails)) = (command.starts_with("SELECT"), world.folders.get_mut("INBOX")) {
            mails.iter_mut().filter(|mail| mail.text != OTHER).for_each(|mail| mail.text = STRANGE.to_owned());
        }
    });
    let (outcome, world) = journey(Habits { meanwhile, ..Habits::default() }).await;
    assert!(matches!(outcome, JourneyOutcome::Arrived { .. }), "{outcome:?}");
    assert_eq!(world.left(), [("INBOX", false)], "it is still there, and not marked");
    assert!(world.commands.iter().all(|command| !command.starts_with("UID STORE")), "{:?}", world.commands);
}
