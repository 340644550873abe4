//! Words that stand for a name nobody gave ("your app"): small in the middle of a sentence, with a capital where one begins.

/// Goes before such words while a message is formatted.
const MARK: char = '\u{F8F1}';

/// The words, marked for [`settled`].
pub(super) fn marked(words: &str) -> String {
    format!("{MARK}{words}")
}

/// A message without the marks: marked words that begin a sentence or a paragraph have got their capital.
pub(super) fn settled(text: String) -> String {
    if !text.contains(MARK) {
        return text;
    }
    let mut parts = text.split(MARK);
    let mut settled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let mut rest = part.chars();
        match rest.next() {
            Some(first) if begins(&settled) => settled.extend(first.to_uppercase().chain(rest)),
            _ => settled.push_str(part),
        }
    }
    settled
}

/// Whether a sentence, a paragraph or a quoted button begins behind this.
fn begins(before: &str) -> bool {
    let before = before.trim_end_matches(['(', '¿', '¡', '\u{2068}']);
    let before = ["<b>", "<l>"].iter().find_map(|tag| before.strip_suffix(tag)).unwrap_or(before);
    let sentence = before.trim_end();
    let blanks = &before[sentence.len()..];
    sentence.is_empty()
        || sentence.ends_with(['“', '„', '«', '「'])
        || blanks.contains("\n\n")
        || !blanks.is_empty() && sentence.ends_with(['.', '?', '!'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_capital_stands_only_where_a_sentence_begins() {
        for (message, expected) in [
            ("{} took it", "The app took it"),
            ("Not saved. {} has it.", "Not saved. The app has it."),
            ("Put these into {}", "Put these into the app"),
            ("Good: {} has it, and {} keeps it. {}!", "Good: the app has it, and the app keeps it. The app!"),
            ("Hello,\n\n{} is set up", "Hello,\n\nThe app is set up"),
            ("Look. <b>{}</b> works", "Look. <b>The app</b> works"),
            ("Press “{} took it”. ¿{}?", "Press “The app took it”. ¿The app?"),
            ("smtp.{}", "smtp.the app"),
        ] {
            assert_eq!(settled(message.replace("{}", &marked("the app"))), expected);
        }
        assert_eq!(settled("mailbox.org does".into()), "mailbox.org does");
    }

    #[test]
    fn a_letter_of_any_alphabet_has_its_capital() {
        for (words, expected) in [("ваша", "Ваша"), ("über", "Über"), ("アプリ", "アプリ"), ("", "")] {
            assert_eq!(settled(marked(words)), expected);
        }
    }
}
