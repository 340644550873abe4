//! What a server says, made safe to show: no control characters, nothing that we sent.

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

/// Whether a text holds a run of the code.
pub(crate) fn holds(text: &str, user: &str, secret: Option<&Secret>) -> bool {
    secret.is_some_and(|secret| without(text, &spellings(user, secret)) != text)
}

/// Control characters, bidirectional marks and invisible ones.
pub(crate) fn unseen(c: char) -> bool {
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
    fn only_printable_and_short() {
        assert_eq!(line("5\u{1b}[31m35 \u{202e}no\u{0}", "", None), "5[31m35 no");
        assert_eq!(line(&"x".repeat(900), "", None).chars().count(), 500);
    }
}
