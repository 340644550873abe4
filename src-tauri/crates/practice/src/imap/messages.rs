//! UID SEARCH, FETCH, STORE and EXPUNGE (RFC 9051 §6.4.9, RFC 4315), as far as one message to oneself needs them.

use std::ops::RangeInclusive;

use super::command::Token;
use crate::account::{Account, Message};

/// Answers a UID command; `None` if it is one that cannot be read here.
pub(super) fn uid(tag: &str, arguments: &[Token], account: &Account, writable: bool) -> Option<String> {
    let (Token::Text(name), rest) = arguments.split_first()? else { return None };
    match name.to_ascii_uppercase().as_str() {
        "SEARCH" => search(tag, rest, account),
        "FETCH" => fetch(tag, rest, account),
        "STORE" | "EXPUNGE" if !writable => Some(format!("{tag} NO Opened for reading only\r\n")),
        "STORE" => store(tag, rest, account),
        "EXPUNGE" => {
            let [set] = rest else { return None };
            let set = Set::read(set.text()?, account)?;
            let gone = account.expunge(|uid| set.holds(uid));
            let lines: String = gone.iter().map(|number| format!("* {number} EXPUNGE\r\n")).collect();
            Some(format!("{lines}{tag} OK Done\r\n"))
        }
        _ => None,
    }
}

/// Whether a message is one that is looked for.
type Test = Box<dyn Fn(&Message) -> bool>;

fn search(tag: &str, keys: &[Token], account: &Account) -> Option<String> {
    let mut keys = keys.iter().map(Token::text);
    let mut tests: Vec<Test> = Vec::new();
    while let Some(key) = keys.next() {
        match key?.to_ascii_uppercase().as_str() {
            "ALL" => {}
            "UID" => {
                let set = Set::read(keys.next()??, account)?;
                tests.push(Box::new(move |message| set.holds(message.uid)));
            }
            "TEXT" => {
                let words = keys.next()??.to_lowercase();
                tests.push(Box::new(move |message| text(message).to_lowercase().contains(&words)));
            }
            "HEADER" => {
                let (field, words) = (keys.next()??.to_lowercase(), keys.next()??.to_lowercase());
                tests
                    .push(Box::new(move |message| header(message, &field).is_some_and(|value| value.contains(&words))));
            }
            _ => return None,
        }
    }
    let found =
        account.read(|(_, message)| tests.iter().all(|test| test(message)).then(|| format!(" {}", message.uid)));
    Some(format!("* SEARCH{}\r\n{tag} OK Done\r\n", found.concat()))
}

fn fetch(tag: &str, arguments: &[Token], account: &Account) -> Option<String> {
    let [set, Token::Open, items @ .., Token::Close] = arguments else { return None };
    let set = Set::read(set.text()?, account)?;
    let items: Vec<&str> = items.iter().map(Token::text).collect::<Option<_>>()?;
    let limits: Vec<Option<Option<usize>>> = items.iter().map(|item| body_limit(item)).collect();
    if items.iter().zip(&limits).any(|(item, limit)| limit.is_none() && !item.eq_ignore_ascii_case("UID")) {
        return None;
    }
    let lines = account.read(|(number, message)| {
        set.holds(message.uid).then(|| {
            let mut values = vec![format!("UID {}", message.uid)];
            for limit in limits.iter().flatten() {
                let text = text(message);
                let end = limit.map_or(text.len(), |limit| text.floor_char_boundary(limit));
                let origin = if limit.is_some() { "<0>" } else { "" };
                values.push(format!("BODY[]{origin} {{{end}}}\r\n{}", &text[..end]));
            }
            format!("* {number} FETCH ({})\r\n", values.join(" "))
        })
    });
    Some(format!("{}{tag} OK Done\r\n", lines.concat()))
}

/// How much of a message `BODY.PEEK[]` asks for; the outer `None` where it is something else.
fn body_limit(item: &str) -> Option<Option<usize>> {
    let upper = item.to_ascii_uppercase();
    let rest = upper.strip_prefix("BODY.PEEK[]")?;
    if rest.is_empty() {
        return Some(None);
    }
    rest.strip_prefix("<0.")?.strip_suffix('>')?.parse().ok().map(Some)
}

fn store(tag: &str, arguments: &[Token], account: &Account) -> Option<String> {
    let [set, how, Token::Open, flag, Token::Close] = arguments else { return None };
    let set = Set::read(set.text()?, account)?;
    let deleted = match how.text()?.to_ascii_uppercase().as_str() {
        "+FLAGS.SILENT" => true,
        "-FLAGS.SILENT" => false,
        _ => return None,
    };
    if !flag.text()?.eq_ignore_ascii_case("\\Deleted") {
        return Some(format!("{tag} NO Only \\Deleted is kept\r\n"));
    }
    account.mark(|uid| set.holds(uid), deleted);
    Some(format!("{tag} OK Done\r\n"))
}

/// A set of UIDs (RFC 9051 §9, sequence-set).
struct Set(Vec<RangeInclusive<u32>>);

impl Set {
    fn read(text: &str, account: &Account) -> Option<Self> {
        let last = account.read(|(_, message)| Some(message.uid)).last().copied().unwrap_or_default();
        let number = |text: &str| if text == "*" { Some(last) } else { text.parse().ok() };
        let range = |part: &str| {
            let (from, to) = part.split_once(':').unwrap_or((part, part));
            let (from, to) = (number(from)?, number(to)?);
            Some(from.min(to)..=from.max(to))
        };
        text.split(',').map(range).collect::<Option<_>>().map(Self)
    }

    fn holds(&self, uid: u32) -> bool {
        self.0.iter().any(|range| range.contains(&uid))
    }
}

fn text(message: &Message) -> String {
    String::from_utf8_lossy(&message.text).into_owned()
}

/// A header field, in small letters; folded lines are not put together.
fn header(message: &Message, field: &str) -> Option<String> {
    let text = text(message).to_lowercase();
    let head = text.split("\r\n\r\n").next().unwrap_or_default();
    head.lines()
        .find_map(|line| line.split_once(':').filter(|(name, _)| *name == field).map(|(_, value)| value.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(account: &Account, writable: bool, command: &str) -> Option<String> {
        let tokens: Vec<Token> = command
            .replace('(', "( ")
            .replace(')', " )")
            .split(' ')
            .map(|word| match word {
                "(" => Token::Open,
                ")" => Token::Close,
                word => Token::Text(word.to_owned().into()),
            })
            .collect();
        uid("t", &tokens, account, writable)
    }

    #[test]
    fn a_message_is_found_read_and_taken_away_alone() {
        let account = Account::default();
        for text in ["Message-ID: <one@x>\r\n\r\nhi\r\n", "Message-ID: <two@x>\r\n\r\nhello two\r\n"] {
            account.deliver(text.into()).unwrap();
        }
        let says = |command: &str| ask(&account, true, command).expect("it can be read");
        assert_eq!(says("SEARCH UID 1:* HEADER Message-ID two"), "* SEARCH 2\r\nt OK Done\r\n");
        assert_eq!(says("SEARCH UID 3:* TEXT hello"), "* SEARCH 2\r\nt OK Done\r\n", "the last one always counts");
        assert_eq!(says("SEARCH TEXT hello"), "* SEARCH 2\r\nt OK Done\r\n");
        let text = "* 2 FETCH (UID 2 BODY[]<0> {7}\r\nMessage)\r\nt OK Done\r\n";
        assert_eq!(says("FETCH 2 (UID BODY.PEEK[]<0.7>)"), text);

        assert!(ask(&account, false, "STORE 2 +FLAGS.SILENT (\\Deleted)").unwrap().starts_with("t NO"));
        assert_eq!(says("STORE 1:2 +FLAGS.SILENT (\\Deleted)"), "t OK Done\r\n");
        assert_eq!(says("EXPUNGE 2"), "* 2 EXPUNGE\r\nt OK Done\r\n", "the other one is marked too, and stays");
        assert_eq!(says("FETCH 1:2 (UID)"), "* 1 FETCH (UID 1)\r\nt OK Done\r\n");
        assert_eq!(account.next_uid(), 3, "a UID is not given twice");
    }

    #[test]
    fn what_is_not_known_is_not_guessed() {
        let account = Account::default();
        for command in
            ["SEARCH UNSEEN", "SEARCH TEXT", "FETCH 1 (ENVELOPE)", "FETCH x (UID)", "STORE 1 FLAGS (\\Deleted)"]
        {
            assert_eq!(ask(&account, true, command), None, "{command}");
        }
    }
}
