//! What one item of the keychain holds: the code in the first line, and in the second what was proven with it.
//!
//! The code stands apart, as it is: reading it back leaves no copy in the memory of a parser, and a program that takes the
//! first line of an item for its password takes the right one.

use std::str;

use serde::{Deserialize, Serialize};
use sparekey_engine::ports::{KeychainFault, ProvenAccount};
use sparekey_engine::secret::Secret;
use zeroize::Zeroizing;

/// Form of an item; counts up when it changes.
const FORM: u8 = 2;
/// No item is longer: Windows takes 2,560 bytes. Set aside at once, so that growing leaves no copies behind.
const ROOM: usize = 4096;

#[derive(Serialize)]
struct Written<'a> {
    form: u8,
    #[serde(flatten)]
    account: &'a ProvenAccount,
}

#[derive(Deserialize)]
struct Read {
    form: u8,
    #[serde(flatten)]
    account: ProvenAccount,
}

/// An item's value.
pub(super) fn write(account: &ProvenAccount, code: &Secret) -> Result<Zeroizing<Vec<u8>>, KeychainFault> {
    let code = code.expose().as_bytes();
    let proven = serde_json::to_vec(&Written { form: FORM, account }).map_err(|_| KeychainFault::Failed)?;
    if code.contains(&b'\n') || code.len() + 1 + proven.len() > ROOM {
        return Err(KeychainFault::Refused);
    }
    let mut value = Zeroizing::new(Vec::with_capacity(ROOM));
    value.extend_from_slice(code);
    value.push(b'\n');
    value.extend_from_slice(&proven);
    Ok(value)
}

/// What an item's value says; `None` if it is not one that [`write`] made.
pub(super) fn read(value: &[u8]) -> Option<(ProvenAccount, Secret)> {
    let end = value.iter().position(|byte| *byte == b'\n')?;
    let (code, proven) = (&value[..end], &value[end + 1..]);
    let Read { form, account } = serde_json::from_slice(proven).ok()?;
    let code = str::from_utf8(code).ok()?;
    (form == FORM).then(|| (account, Secret::new(code.to_owned())))
}

#[cfg(test)]
mod tests {
    use sparekey_engine::endpoint::{Endpoint, Security};

    use super::*;

    fn account() -> ProvenAccount {
        ProvenAccount {
            address: "anna@example.com".into(),
            provider: None,
            app: "other".into(),
            app_name: Some("Newsletter \"1\"\n".into()),
            display_name: "Anna".into(),
            smtp: Some((Endpoint::new("smtp.example.com", 465, Security::Tls), "anna".into())),
            imap: None,
            proven_at: 1_790_000_000,
        }
    }

    #[test]
    fn gives_back_what_was_written() {
        for code in ["kcifyukbjejkmdju", "a\"b\\c {ü}", "", " "] {
            let value = write(&account(), &Secret::new(code.into())).unwrap();
            assert_eq!(value.capacity(), ROOM, "it never grew");
            let (read, secret) = read(&value).unwrap();
            assert_eq!((read, secret.expose()), (account(), code));
            assert!(value.starts_with(format!("{code}\n").as_bytes()), "other programs find it in the first line");
        }
    }

    #[test]
    fn takes_nothing_that_it_could_not_give_back() {
        for code in ["two\nlines".to_owned(), "x".repeat(ROOM)] {
            assert_eq!(write(&account(), &Secret::new(code)), Err(KeychainFault::Refused));
        }
    }

    #[test]
    fn what_another_wrote_is_nothing_of_ours() {
        let ours = write(&account(), &Secret::new("code".into())).unwrap();
        let ours = str::from_utf8(&ours).unwrap();
        let others = [ours.replace("\"form\":2", "\"form\":3"), ours.replace('\n', " "), ours[..ours.len() - 1].into()];
        for other in others.iter().map(String::as_str).chain(["", "\n", "code", "code\n", "code\n{}"]) {
            assert!(read(other.as_bytes()).is_none(), "{other:?}");
        }
        assert!(read(&[b"\xff", &ours.as_bytes()[4..]].concat()).is_none(), "no text");
    }
}
