use super::*;

#[test]
fn a_reply_ends_with_its_last_line() {
    let mut transcript = Transcript::new(Leg::Smtp, false);
    assert_eq!(transcript.line(b"220-mail.example.com"), Next::Pass);
    assert!(transcript.awaiting());
    assert_eq!(transcript.line(b"220 ready"), Next::Pass);
    assert_eq!(transcript.last().and_then(Exchange::code), Some(220));
    assert_eq!(transcript.line(b"235 come in"), Next::Stop);
    assert_eq!(transcript.breach, Some(Breach::Unasked));
}

#[test]
fn codes_of_one_reply_are_the_same() {
    let mut transcript = Transcript::new(Leg::Smtp, false);
    transcript.line(b"220-mail.example.com");
    assert_eq!(transcript.line(b"235 ready"), Next::Stop);
    assert_eq!(transcript.breach, Some(Breach::Mixed));
}

#[test]
fn only_our_tag_ends_a_command() {
    let mut transcript = Transcript::new(Leg::Imap, false);
    transcript.line(b"* OK ready");
    assert_eq!(transcript.sent(b"A0001 AUTHENTICATE PLAIN AGEAYg==\r\n"), Verb::Auth);
    assert_eq!(transcript.line(b"A0002 OK done"), Next::Stop);
    assert_eq!(transcript.breach, Some(Breach::Mixed));
}

#[test]
fn commands_sent_together_end_in_their_order() {
    let together = || {
        let mut transcript = Transcript::new(Leg::Imap, true);
        assert_eq!(transcript.sent(b"s2 ID NIL\r\ns3 EXAMINE \"INBOX\"\r\n"), Verb::Examine);
        transcript
    };
    let status = |transcript: &Transcript, verb| transcript.find(verb).and_then(|one| one.status);
    for end in [&b"s2 OK done"[..], b"s2 BAD what?", b"s2 NO no"] {
        let mut transcript = together();
        transcript.line(b"* ID NIL");
        assert_eq!(transcript.line(end), Next::Pass);
        assert!(transcript.awaiting() && status(&transcript, Verb::Examine).is_none());
        assert_eq!(transcript.line(b"* 3 EXISTS"), Next::Pass);
        assert_eq!(transcript.line(b"s3 OK done"), Next::Pass);
        assert!(!transcript.awaiting() && transcript.breach.is_none());
        assert_eq!(status(&transcript, Verb::Examine), Some(Status::Ok));
        assert_eq!(transcript.find(Verb::Id).map(|one| one.lines.len()), Some(2));
    }
    for cheat in [&[&b"s3 OK done"[..]][..], &[b"s2 OK", b"s2 OK"], &[b"s2 OK", b"s3 OK", b"s3 OK"], &[b" OK"]] {
        let mut transcript = together();
        let answers: Vec<Next> = cheat.iter().map(|line| transcript.line(line)).collect();
        assert_eq!(answers.last(), Some(&Next::Stop), "{cheat:?}");
    }
    let mut transcript = together();
    assert_eq!(transcript.line(b"* BYE too many"), Next::Stop);
    assert_eq!(transcript.last().map(|one| one.verb), Some(Verb::Id), "what was said is not lost");
}

#[test]
fn an_answer_that_nobody_waited_for_must_not_follow() {
    for (leg, command, asks, ends) in [
        (Leg::Smtp, &b"AUTH LOGIN\r\n"[..], &b"334 VXNlcm5hbWU6"[..], [&b"235 welcome"[..], b"535 no"]),
        (Leg::Imap, b"s1 AUTHENTICATE PLAIN\r\n", b"+ ", [b"s1 OK welcome", b"s1 NO no"]),
    ] {
        for end in ends {
            let mut transcript = Transcript::new(leg, true);
            transcript.sent(command);
            transcript.line(asks);
            assert!(transcript.asking() && !transcript.overtaken());
            transcript.line(end);
            assert!(transcript.breach == Some(Breach::Unasked) || transcript.overtaken(), "{end:?}");
        }
    }
}

#[test]
fn literals_are_measured_before_they_come() {
    assert_eq!(literal_of(b"* 1 FETCH (BODY[] {4294967296}"), Some(4_294_967_296));
    assert_eq!(literal_of(b"* LIST {99999999999999999999999}"), Some(u64::MAX));
    assert_eq!(literal_of(b"* OK {none}"), None);
}
