//! What a server says, made safe to show: no control characters, nothing that we sent.

use std::net::{IpAddr, Ipv4Addr};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use zeroize::Zeroizing;

use crate::secret::Secret;

/// Longest line that is shown, in characters.
const LONGEST: usize = 500;
/// A run of this many characters of the code is cut, in any of its spellings.
const RUN: usize = 6;

/// A server's line: printable, at most 500 characters, and without the code in any spelling.
pub(crate) fn line(text: &str, user: &str, secret: Option<&Secret>) -> String {
    // Controls go first: a server must not hide the code from us by taking it apart.
    let clean: String = text.chars().filter(|c| !unseen(*c)).take(4 * LONGEST).collect();
    let clean = match secret {
        Some(secret) => without(&clean, &spellings(user, secret)),
        None => clean,
    };
    clean.trim().chars().take(LONGEST).collect()
}

/// A server's line for a report that somebody may send on: as [`line`] left it, and without addresses of people,
/// computers and pages, and without tokens. Codes and words stay, and so do names of servers.
pub fn report_line(shown: &str) -> String {
    let clean: String = shown.chars().filter(|c| !unseen(*c)).take(16_000).collect();
    let clean = super::explain::without_sent(&clean);
    let words: Vec<String> =
        clean.split(char::is_whitespace).filter(|word| !word.is_empty()).map(report_word).collect();
    words.join(" ").chars().take(LONGEST).collect()
}

/// A word of the line, with what must not be told cut out of it.
fn report_word(word: &str) -> String {
    let lower = word.to_ascii_lowercase();
    if let Some(at) = lower.find("://").or_else(|| lower.find("www.")) {
        // A page's address goes whole: its path may be a token.
        let head: String = word[..at].chars().rev().skip_while(char::is_ascii_alphanumeric).collect();
        return format!("{}…", head.chars().rev().collect::<String>());
    }
    let in_part = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '@' | '+' | ':' | '%' | '=' | '/');
    let mut out = String::new();
    let mut part = String::new();
    for c in word.chars().map(Some).chain([None]) {
        match c {
            Some(c) if in_part(c) => part.push(c),
            other => {
                out.push_str(if tells_too_much(&part) { "…" } else { &part });
                part.clear();
                out.extend(other);
            }
        }
    }
    out
}

/// An address of a person or a computer, or a token that belongs to one session or account.
fn tells_too_much(part: &str) -> bool {
    let bare = part.trim_matches(['.', ':', '-', '=', '/']);
    let address = |text: &str| {
        let text = text.trim_matches(['.', ':']);
        text.parse::<IpAddr>().is_ok() || text.rsplit_once(':').is_some_and(|(ip, _)| ip.parse::<Ipv4Addr>().is_ok())
    };
    let tokens = |mark: char| bare.split(mark).any(|piece| address(piece) || is_token(piece));
    bare.contains('@') || address(bare) || tokens('=') || tokens('/') || bare.split([':', '.', '-', '_']).any(is_token)
}

/// Long, and letters and digits together; or far longer than a word. An enhanced code and an error's number are short.
fn is_token(piece: &str) -> bool {
    let digits = piece.chars().filter(char::is_ascii_digit).count();
    let letters = piece.chars().filter(char::is_ascii_alphabetic).count();
    let number = piece.starts_with("0x") && piece.len() <= 10;
    !number && piece.len() >= 10 && digits > 1 && letters > 1 || digits > 11 || piece.len() > 40
}

/// Whether a text holds a run of the code.
pub(crate) fn holds(text: &str, user: &str, secret: Option<&Secret>) -> bool {
    secret.is_some_and(|secret| without(text, &spellings(user, secret)) != text)
}

/// Control characters, bidirectional marks and invisible ones.
fn unseen(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}

fn spellings(user: &str, secret: &Secret) -> Vec<Zeroizing<String>> {
    let code = secret.expose();
    let message = Zeroizing::new(format!("\0{user}\0{code}"));
    let mut all = vec![
        Zeroizing::new(code.to_owned()),
        Zeroizing::new(code.chars().filter(|c| !c.is_whitespace()).collect()),
        Zeroizing::new(code.bytes().map(|byte| format!("{byte:02x}")).collect()),
        Zeroizing::new(code.replace('\\', "\\\\").replace('"', "\\\"")),
        // What we send in AUTH PLAIN; its head is the user name alone and stays if it is shown in clear.
        Zeroizing::new(STANDARD_NO_PAD.encode(message.as_bytes())),
    ];
    // Base64 in each of the three alignments; the letters at the seams depend on the neighbours.
    for shift in 0..3 {
        let mut shifted = Zeroizing::new(vec![0_u8; shift]);
        shifted.extend_from_slice(code.as_bytes());
        let encoded = Zeroizing::new(STANDARD_NO_PAD.encode(&*shifted));
        let (head, tail) = (shift + usize::from(shift > 0), usize::from(shifted.len() % 3 != 0));
        if encoded.len() > head + tail {
            all.push(Zeroizing::new(encoded[head..encoded.len() - tail].to_owned()));
        }
    }
    all.retain(|spelling| !spelling.is_empty());
    all
}

fn without(text: &str, spellings: &[Zeroizing<String>]) -> String {
    let chars: Vec<char> = text.chars().collect();
    let folded: Vec<char> = chars.iter().map(char::to_ascii_lowercase).collect();
    let mut hidden = vec![false; chars.len()];
    for spelling in spellings {
        let needle: Zeroizing<Vec<char>> = Zeroizing::new(spelling.chars().map(|c| c.to_ascii_lowercase()).collect());
        let run = needle.len().min(RUN);
        for window in needle.windows(run) {
            for at in 0..folded.len().saturating_sub(run - 1) {
                if folded[at..at + run] == *window {
                    hidden[at..at + run].fill(true);
                }
            }
        }
    }
    let mut shown = String::with_capacity(text.len());
    for (at, c) in chars.iter().enumerate() {
        match (hidden[at], at > 0 && hidden[at - 1]) {
            (false, _) => shown.push(*c),
            (true, false) => shown.push('…'),
            (true, true) => {}
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_spelling_of_the_code_survives() {
        let secret = Secret::new("kcifyukbjejkmdju".into());
        let user = "anna@example.com";
        let message = STANDARD_NO_PAD.encode(format!("\0{user}\0{}", secret.expose()));
        let hex: String = secret.expose().bytes().map(|byte| format!("{byte:02X}")).collect();
        for echo in [
            secret.expose().to_owned(),
            STANDARD_NO_PAD.encode(secret.expose()),
            STANDARD_NO_PAD.encode(format!("x{}", secret.expose())),
            STANDARD_NO_PAD.encode(format!("xy{}", secret.expose())),
            "kcif\u{200b}yukb\u{7}jejkmdju".to_owned(),
            "KCIFYUKBJEJKMDJU".to_owned(),
            "fyukbje".to_owned(),
            message,
            hex,
        ] {
            let shown = line(&format!("535 no such thing: {echo}."), user, Some(&secret));
            assert!(shown.starts_with("535 no such thing: ") && shown.contains('…'), "{shown}");
            let echo: Vec<char> = echo.chars().filter(|c| !unseen(*c)).collect();
            for run in echo.windows(RUN) {
                assert!(!shown.contains(&run.iter().collect::<String>()), "{run:?} shows through: {shown}");
            }
        }
    }

    #[test]
    fn the_user_name_and_plain_words_stay() {
        let secret = Secret::new("kcifyukbjejkmdju".into());
        let said = "535 5.7.8 anna@example.com is not known here";
        assert_eq!(line(said, "anna@example.com", Some(&secret)), said);
    }

    #[test]
    fn a_report_names_nobody() {
        for (said, cut) in [
            ("550 5.1.1 <anna.b@example.com>: unknown", "anna"),
            ("550 relay for [192.0.2.17] denied", "192.0.2"),
            ("421 too many from 2001:db8::17, slow down", "2001"),
            ("connect to 192.0.2.17:587 failed", "192.0.2"),
            ("535 see https://accounts.example.com/signin?plt=AKgnsb for more", "plt"),
            ("534 (http://x.example/t/123)", "x.example"),
            (
                "535 5.7.139 no [PH0PR07CA0004.namprd07.prod.outlook.com 2025-10-09 08DE0712B1D0F0AA]",
                "08DE0712B1D0F0AA",
            ),
            ("250 queued as m129sm2162575qkc", "m129sm"),
            ("535 password=kcifyukbjejkmdju", "kcif"),
            ("535 kcif yukb jejk mdju", "kcif"),
            ("535 user=anna@example.com,", "anna"),
        ] {
            let told = report_line(said);
            assert!(!told.contains(cut) && told.contains('…'), "{told}");
            assert!(told.starts_with(&said[..3]) || !said.starts_with(char::is_numeric), "{told}");
        }
    }

    #[test]
    fn a_report_keeps_codes_and_words() {
        for said in [
            "535 5.7.8 Error: authentication failed: (reason unavailable)",
            "535-5.7.8 Username and Password not accepted.",
            "a1 NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)",
            "421 4.7.0 mail.example.com Error: too many connections",
            "Task reported error (0x800CCC0E) os error 10061",
            "550 5.7.0 Code d'authentification invalide OFR_305 [305]",
            "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.",
        ] {
            assert_eq!(report_line(said), said);
        }
    }

    #[test]
    fn only_printable_and_short() {
        assert_eq!(line("5\u{1b}[31m35 \u{202e}no\u{0}", "", None), "5[31m35 no");
        assert_eq!(line(&"x".repeat(900), "", None).chars().count(), 500);
    }
}
