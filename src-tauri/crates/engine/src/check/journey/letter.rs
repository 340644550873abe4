//! The message: words for a person, and a token by which it is found again.

use std::fmt;

use lettre::message::header::{ContentTransferEncoding, ContentType, HeaderName, HeaderValue};
use lettre::message::{Body, Mailbox, SinglePart};
use lettre::{Address, Message};

use super::super::JourneyPlan;

/// A header that keeps the token where a relay writes a Message-ID of its own.
pub(super) const MARK: &str = "X-Sparekey-Test";
/// 26^24 is more than anybody can guess or meet by chance; one word of letters, as word indexes want it.
const TOKEN: usize = 24;

/// A message that is ready to be handed over.
pub(super) struct Parcel {
    /// Sender and recipient.
    pub(super) address: Address,
    /// All of it, with CR LF at every end of line.
    pub(super) text: Vec<u8>,
}

/// A word that stands in no other message.
pub(super) fn token() -> Option<String> {
    let mut token = String::with_capacity(TOKEN);
    while token.len() < TOKEN {
        let mut bytes = [0_u8; 64];
        getrandom::fill(&mut bytes).ok()?;
        // 234 = 9 * 26: what lies above would make some letters likelier than others.
        let fair = bytes.iter().filter(|byte| **byte < 234).map(|byte| char::from(b'a' + byte % 26));
        token.extend(fair.take(TOKEN - token.len()));
    }
    Some(token)
}

/// Writes it; `None` if the address is none that mail can be sent to.
pub(super) fn write(plan: &JourneyPlan, token: &str) -> Option<Parcel> {
    let address: Address = plan.address.parse().ok()?;
    let person = Mailbox::new(None, address.clone());
    // On a line of its own, so that no encoding breaks it apart.
    let text = format!("{}\n\n{token}\n", plan.letter.text.trim_end());
    let body = Body::new_with_encoding(text, ContentTransferEncoding::QuotedPrintable).ok()?;
    let part = SinglePart::builder().content_type(ContentType::TEXT_PLAIN).body(body);
    let message = Message::builder()
        .from(person.clone())
        .to(person)
        .subject(plan.letter.subject.clone())
        // RFC 5322 §3.6.4: the domain is one's own; filters look askance at others.
        .message_id(Some(format!("<{token}@{}>", address.domain())))
        // RFC 3834 §5: nobody's machine answers it.
        .raw_header(HeaderValue::new(HeaderName::new_from_ascii_str("Auto-Submitted"), "auto-generated".into()))
        .raw_header(HeaderValue::new(HeaderName::new_from_ascii_str(MARK), token.into()))
        .singlepart(part)
        .ok()?;
    Some(Parcel { address, text: message.formatted() })
}

impl Parcel {
    /// Whether it can be sent only with SMTPUTF8 (RFC 6531).
    pub(super) fn wants_utf8(&self) -> bool {
        !self.text.is_ascii() || !AsRef::<str>::as_ref(&self.address).is_ascii()
    }
}

/// As it goes over the wire, all at once: a reply that comes before its end is none (RFC 5321 §4.5.2).
impl fmt::Display for Parcel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = String::from_utf8_lossy(&self.text);
        for line in text.strip_suffix("\r\n").unwrap_or(&text).split("\r\n") {
            let dot = if line.starts_with('.') { "." } else { "" };
            write!(f, "{dot}{line}\r\n")?;
        }
        f.write_str(".\r\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::Letter;

    fn parcel(text: &str) -> Parcel {
        let letter = Letter { subject: "Prüfung".into(), text: text.into() };
        let plan = JourneyPlan { address: "anna@example.com".into(), letter, patience: JourneyPlan::PATIENCE };
        write(&plan, "abcdefghijklmnopqrstuvwx").expect("an address")
    }

    #[test]
    fn the_token_stands_in_it_unbroken_three_times() {
        for text in ["A short one.", "Ein Wort ist überlang und bricht: äöüäöüäöüäöüäöüäöüäöüäöüäöü", "测试邮件"]
        {
            let parcel = parcel(text);
            let sent = parcel.to_string();
            assert_eq!(sent.matches("abcdefghijklmnopqrstuvwx").count(), 3, "{sent}");
            assert!(sent.is_ascii() && !parcel.wants_utf8(), "no server needs to be asked for more");
            assert!(sent.contains("Auto-Submitted: auto-generated\r\n"), "{sent}");
            assert!(sent.contains("Message-ID: <abcdefghijklmnopqrstuvwx@example.com>\r\n"), "{sent}");
            assert!(sent.lines().all(|line| line.len() < 100), "{sent}");
        }
    }

    #[test]
    fn a_line_of_a_dot_is_not_the_end() {
        let sent = parcel("one\n.\n.two").to_string();
        assert!(sent.contains("\r\n..\r\n..two\r\n") && sent.ends_with("\r\n.\r\n"), "{sent}");
        assert_eq!(sent.matches("\r\n.\r\n").count(), 1, "{sent}");
    }

    #[test]
    fn tokens_differ() {
        let token = token().expect("randomness");
        assert!(token.len() == TOKEN && token.bytes().all(|byte| byte.is_ascii_lowercase()));
        assert_ne!(Some(token), super::token());
    }
}
