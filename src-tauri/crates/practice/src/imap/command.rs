//! IMAP commands as tokens (RFC 9051 §9, the part that sign-in and opening a mailbox need).

use std::io;

use tokio::io::{AsyncRead, AsyncWrite};
use zeroize::Zeroizing;

use crate::wire::{MAX_LINE, Wire};

/// A command of a client.
pub(super) struct Command {
    pub(super) tag: String,
    /// In capitals.
    pub(super) name: String,
    pub(super) arguments: Vec<Token>,
}

/// An argument, or a parenthesis.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// An atom, a quoted string or a literal: a password may be any of them.
    Text(Zeroizing<String>),
    Open,
    Close,
}

/// What cannot be read, with the tag to answer under.
pub(super) struct Unreadable {
    pub(super) tag: String,
}

impl Token {
    /// The text, if it is one.
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Token::Text(text) => Some(text),
            Token::Open | Token::Close => None,
        }
    }
}

/// Reads a command with its literals. The outer error ends the connection, the inner one does not.
pub(super) async fn read_command<S>(wire: &mut Wire<S>) -> io::Result<Result<Command, Unreadable>>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let mut tokens = Vec::new();
    let mut room = MAX_LINE;
    let readable = loop {
        let line = wire.line().await?;
        let literal = match tokenize(&line, &mut tokens) {
            None => break false,
            Some(None) => break true,
            Some(Some(literal)) => literal,
        };
        // Line and literal count alike, so that a command has an end.
        room = room.saturating_sub(line.len()).saturating_sub(literal);
        if room == 0 {
            return Err(io::ErrorKind::InvalidData.into());
        }
        wire.say("+ Go on\r\n").await?;
        let bytes = wire.bytes(literal).await?;
        match std::str::from_utf8(&bytes) {
            Ok(text) => tokens.push(Token::Text(Zeroizing::new(text.to_owned()))),
            Err(_) => break false,
        }
    };
    let mut tokens = tokens.into_iter();
    let tag = match tokens.next() {
        Some(Token::Text(tag)) if is_tag(&tag) => tag.to_string(),
        _ => return Ok(Err(Unreadable { tag: "*".into() })),
    };
    Ok(match tokens.next() {
        Some(Token::Text(name)) if readable => {
            Ok(Command { tag, name: name.to_ascii_uppercase(), arguments: tokens.collect() })
        }
        _ => Err(Unreadable { tag }),
    })
}

/// Adds the tokens of a line; `None` if it cannot be read, else the length of a literal that follows.
fn tokenize(line: &[u8], tokens: &mut Vec<Token>) -> Option<Option<usize>> {
    let line = std::str::from_utf8(line).ok()?;
    let mut rest = line;
    while let Some(first) = rest.chars().next() {
        match first {
            ' ' => rest = &rest[1..],
            '(' => {
                tokens.push(Token::Open);
                rest = &rest[1..];
            }
            ')' => {
                tokens.push(Token::Close);
                rest = &rest[1..];
            }
            '"' => {
                let (text, after) = quoted(&rest[1..])?;
                tokens.push(Token::Text(text));
                rest = after;
            }
            '{' => return Some(Some(rest.strip_prefix('{')?.strip_suffix('}')?.parse().ok()?)),
            first if first.is_ascii_graphic() => {
                let end = rest.find([' ', '(', ')', '"', '{']).unwrap_or(rest.len());
                let atom = &rest[..end];
                if !atom.bytes().all(|byte| byte.is_ascii_graphic()) {
                    return None;
                }
                tokens.push(Token::Text(Zeroizing::new(atom.to_owned())));
                rest = &rest[end..];
            }
            _ => return None,
        }
    }
    Some(None)
}

/// A quoted string behind its first quotation mark, and what follows it.
fn quoted(text: &str) -> Option<(Zeroizing<String>, &str)> {
    let mut inner = Zeroizing::new(String::with_capacity(text.len()));
    let mut chars = text.char_indices();
    while let Some((at, char)) = chars.next() {
        match char {
            '"' => return Some((inner, &text[at + 1..])),
            '\\' => {
                inner.push(chars.next().map(|(_, escaped)| escaped).filter(|escaped| matches!(escaped, '"' | '\\'))?)
            }
            char if char.is_control() => return None,
            char => inner.push(char),
        }
    }
    None
}

/// A tag is repeated in the answer, so it may hold nothing that could be taken for more.
fn is_tag(tag: &str) -> bool {
    tag.len() <= 64 && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(line: &str) -> Option<(Vec<Token>, Option<usize>)> {
        let mut tokens = Vec::new();
        let literal = tokenize(line.as_bytes(), &mut tokens)?;
        Some((tokens, literal))
    }

    fn text(text: &str) -> Token {
        Token::Text(Zeroizing::new(text.to_owned()))
    }

    #[test]
    fn atoms_quotes_lists_and_literals() {
        assert_eq!(
            tokens(r#"a1 LOGIN you "p \"\\ q""#),
            Some((vec![text("a1"), text("LOGIN"), text("you"), text(r#"p "\ q"#)], None))
        );
        assert_eq!(
            tokens(r#"a ID ("n" NIL)"#),
            Some((vec![text("a"), text("ID"), Token::Open, text("n"), text("NIL"), Token::Close], None))
        );
        assert_eq!(tokens("a LOGIN {3}"), Some((vec![text("a"), text("LOGIN")], Some(3))));
        assert_eq!(tokens("a AUTHENTICATE PLAIN AHUAcA=="), {
            Some((vec![text("a"), text("AUTHENTICATE"), text("PLAIN"), text("AHUAcA==")], None))
        });
    }

    #[test]
    fn what_cannot_be_read() {
        for line in [r#"a LOGIN "open"#, r#"a LOGIN "\x""#, "a LOGIN {x}", "a LOGIN {3} more", "a L\u{1}", "ä"] {
            assert_eq!(tokens(line), None, "{line}");
        }
    }
}
