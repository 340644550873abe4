//! What a message is that was found in the mailbox: ours, one that came back, or another that speaks of it.

use mail_parser::{Message, MessageParser, MimeHeaders as _, PartType};

use super::letter::MARK;

/// Longest text of a bounce that is read for its reason, in characters.
const REASON: usize = 2000;

/// A bounce holds the message, and somebody may have sent the bounce on; more would be made to keep us busy.
const WITHIN: usize = 4;

/// A message that carries our token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Ours.
    Ours,
    /// It came back.
    Bounce(Reason),
    /// It is late, says somebody on the way, who goes on trying.
    Late(Reason),
    /// Another one that holds ours, such as an answer.
    Other,
}

/// Why a message came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reason {
    /// What the server that did not take it said, or else what the bounce says.
    pub(super) reply: String,
    /// Whether it is about the recipient, by its status (RFC 3463 §3.2 and §3.3).
    pub(super) recipient: bool,
}

/// Looks at a message, as far as it was read; `None` if it does not carry the token.
pub(super) fn judge(raw: &[u8], token: &str, address: &str) -> Option<Kind> {
    let message = MessageParser::default().parse(raw)?;
    if !contains(raw, token) && !holds(&message, token, WITHIN) {
        return None;
    }
    if let Some(report) = report(&message) {
        return Some(report);
    }
    let from = message.from().and_then(|from| from.first()).and_then(|from| from.address()).unwrap_or_default();
    let own = from.eq_ignore_ascii_case(address);
    let named = message.headers_raw().any(|(name, value)| {
        (name.eq_ignore_ascii_case("Message-ID") || name.eq_ignore_ascii_case(MARK)) && value.contains(token)
    });
    if named && own {
        return Some(Kind::Ours);
    }
    let answers = header(&message, "Auto-Submitted").is_some_and(|value| value.starts_with("auto-replied"));
    let local = from.split('@').next().unwrap_or_default();
    let daemon = ["mailer-daemon", "postmaster"].iter().any(|name| local.eq_ignore_ascii_case(name));
    // RFC 5321 §4.5.5: a notification has no sender to answer to; neither has an answering machine's letter.
    let nobody = header(&message, "Return-Path").is_some_and(|path| path == "<>") && !answers;
    if !own && (daemon || nobody) {
        let text = message.body_text(0).unwrap_or_default();
        return Some(Kind::Bounce(Reason { reply: shortened(&text), recipient: false }));
    }
    Some(if named || own && !answers { Kind::Ours } else { Kind::Other })
}

/// A delivery status notification (RFC 3464).
fn report(message: &Message<'_>) -> Option<Kind> {
    let is_status = |part: &&mail_parser::MessagePart<'_>| {
        part.content_type().is_some_and(|kind| {
            kind.ctype().eq_ignore_ascii_case("message")
                && kind.subtype().is_some_and(|subtype| {
                    ["delivery-status", "global-delivery-status"].iter().any(|one| subtype.eq_ignore_ascii_case(one))
                })
        })
    };
    let part = message.parts.iter().find(is_status)?;
    let status = String::from_utf8_lossy(part.contents()).replace("\r\n", "\n");
    // One group of fields for the message, one for each recipient: there is one recipient.
    let groups: Vec<Message<'_>> =
        status.split("\n\n").filter_map(|group| MessageParser::default().parse_headers(group.as_bytes())).collect();
    let field = |name: &str| groups.iter().find_map(|group| header(group, name));
    let action = field("Action").unwrap_or_default();
    let status = field("Status").unwrap_or_default();
    let said = field("Diagnostic-Code").map(|code| match code.split_once(';') {
        Some((_, said)) => said.trim().to_owned(), // RFC 3464 §2.1.2: its type stands in front
        None => code,
    });
    let reply = match said {
        Some(said) if !said.is_empty() => said,
        _ => format!("{status} {}", message.body_text(0).unwrap_or_default()),
    };
    let recipient = [".1.", ".2."].iter().any(|subject| status.get(1..).is_some_and(|rest| rest.starts_with(subject)));
    let reason = Reason { reply: shortened(&reply), recipient };
    Some(match action.to_ascii_lowercase().as_str() {
        "failed" | "" => Kind::Bounce(reason),
        "delayed" => Kind::Late(reason),
        _ => Kind::Other, // it arrived somewhere, and somebody wanted to be told
    })
}

/// A header's text on one line, without comments taken apart.
fn header(message: &Message<'_>, name: &str) -> Option<String> {
    let (_, value) = message.headers_raw().find(|(header, _)| header.eq_ignore_ascii_case(name))?;
    Some(value.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Whether the token stands in a part, its encoding undone, or in a message so many messages within.
fn holds(message: &Message<'_>, token: &str, within: usize) -> bool {
    message.parts.iter().any(|part| match &part.body {
        PartType::Text(text) | PartType::Html(text) => text.contains(token),
        PartType::Binary(bytes) | PartType::InlineBinary(bytes) => contains(bytes, token),
        PartType::Message(_) if within == 0 => false,
        PartType::Message(inner) => contains(&inner.raw_message, token) || holds(inner, token, within - 1),
        PartType::Multipart(_) => false,
    })
}

fn contains(bytes: &[u8], token: &str) -> bool {
    bytes.windows(token.len()).any(|window| window == token.as_bytes())
}

fn shortened(text: &str) -> String {
    text.chars().take(REASON).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKEN: &str = "abcdefghijklmnopqrstuvwx";

    fn judged(text: &str) -> Option<Kind> {
        judge(text.replace('\n', "\r\n").replace("@@", TOKEN).as_bytes(), TOKEN, "anna@example.com")
    }

    #[test]
    fn only_what_carries_the_token_is_anything() {
        assert_eq!(judged("From: anna@example.com\nSubject: test\n\nabcdefghijklmnopqrstuvw\n"), None);
        assert_eq!(judged(""), None);
        assert_eq!(judged("Message-ID: <@@@example.com>\nFrom: anna@example.com\n\nhi\n"), Some(Kind::Ours));
        let rewritten = "Message-ID: <1@ses.example>\nX-Sparekey-Test: @@\nFrom: <Anna@Example.com>\n\nhi\n";
        assert_eq!(judged(rewritten), Some(Kind::Ours));
        assert_eq!(judged("Message-ID: <1@ses.example>\nFrom: anna@example.com\n\nhi @@\n"), Some(Kind::Ours));
        let encoded = "From: anna@example.com\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n\
            YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4Cg==\n";
        assert_eq!(judged(encoded), Some(Kind::Ours));
    }

    #[test]
    fn an_answer_is_no_arrival() {
        let answer = "From: anna@example.com\nAuto-Submitted: auto-replied (vacation)\nReturn-Path: <>\n\
            In-Reply-To: <@@@example.com>\n\nI am away.\n";
        assert_eq!(judged(answer), Some(Kind::Other));
        let friend = "From: ben@example.org\nMessage-ID: <2@example.org>\n\n> @@\nWhat is this?\n";
        assert_eq!(judged(friend), Some(Kind::Other));
    }

    #[test]
    fn a_bounce_says_why() {
        let report = "From: MAILER-DAEMON@mail.example.com\nMIME-Version: 1.0\nContent-Type: multipart/report;\n \
            report-type=delivery-status; boundary=\"b\"\n\n--b\nContent-Type: text/plain\n\nSorry.\n\n--b\n\
            Content-Type: message/delivery-status\n\nReporting-MTA: dns; mail.example.com\n\n\
            Final-Recipient: rfc822; anna@example.com\nAction: ACTION\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1\n \
            <anna@example.com>: no such user\n\n--b\nContent-Type: message/rfc822\n\n\
            Message-ID: <@@@example.com>\nFrom: anna@example.com\n\nhi\n--b--\n";
        let reply = "550 5.1.1 <anna@example.com>: no such user".to_owned();
        let reason = Reason { reply, recipient: true };
        assert_eq!(judged(&report.replace("ACTION", "failed")), Some(Kind::Bounce(reason.clone())));
        assert_eq!(judged(&report.replace("ACTION", "Delayed")), Some(Kind::Late(reason)));
        assert_eq!(judged(&report.replace("ACTION", "relayed")), Some(Kind::Other));

        let plain = "From: MAILER-DAEMON@mail.example.com\nReturn-Path: <>\n\nHi. This is the qmail-send program.\n\
            Remote host said: 550 5.7.1 spam\n\nMessage-ID: <@@@example.com>\n";
        let Some(Kind::Bounce(reason)) = judged(plain) else { panic!("not a bounce") };
        assert!(reason.reply.contains("550 5.7.1 spam") && !reason.recipient, "{reason:?}");
    }

    #[test]
    fn a_postmasters_own_message_is_no_bounce() {
        let own = "From: postmaster@example.com\nMessage-ID: <@@@example.com>\n\nhi @@\n".replace("@@", TOKEN);
        assert_eq!(judge(own.as_bytes(), TOKEN, "postmaster@example.com"), Some(Kind::Ours));
    }

    #[test]
    fn messages_within_messages_keep_nobody_busy() {
        let many = "Content-Type: message/rfc822\n\n".repeat(2000);
        let began = std::time::Instant::now();
        assert_eq!(judged(&many), None);
        assert!(began.elapsed() < std::time::Duration::from_secs(2), "it took {:?}", began.elapsed());
        let twice = "Content-Type: message/rfc822\n\nContent-Type: message/rfc822\n\n";
        let encoded =
            "From: ben@example.org\nContent-Transfer-Encoding: base64\n\nYWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4Cg==\n";
        assert_eq!(judged(&format!("{twice}{encoded}")), Some(Kind::Other));
    }
}
