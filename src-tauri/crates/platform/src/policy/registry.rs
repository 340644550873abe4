//! Windows: keys below HKLM\Software\Policies, which only administrators and the system can write.
//!
//! Text is `REG_SZ` (`REG_EXPAND_SZ` is taken as it stands), a list or a text of several lines is `REG_MULTI_SZ`, yes and
//! no are `REG_DWORD` 1 and 0. Names count without regard to capitals, as Windows has it. `servers` is a key below, in
//! which each domain is a key with the values `smtp`, `imap` and `user`, or a value that holds all of them:
//! `smtp=mail.firm.example:465:tls imap=mail.firm.example:993:tls` (what a list of Group Policy can write).

use serde_json::{Map, Value};
use sparekey_engine::policy::{FileFault, Form, MOST_BYTES, PolicyFault, Refused};
use windows_registry::{Key, LOCAL_MACHINE, Type};

use super::Found;
use super::tree::no_kind;

pub(super) const PLACE: &str = r"HKEY_LOCAL_MACHINE\Software\Policies\Sparekey";
pub(super) const FORM: Form = Form::Loose;

const KEY: &str = r"Software\Policies\Sparekey";
const SERVERS: &str = "servers";
/// `KEY_WOW64_64KEY` (winnt.h): the one view of the registry, whatever the program was built for.
const ONE_VIEW: u32 = 0x0100;
/// `ERROR_FILE_NOT_FOUND` and `ERROR_PATH_NOT_FOUND` as HRESULT.
const NOT_THERE: [u32; 2] = [0x8007_0002, 0x8007_0003];

pub(super) fn look() -> Found {
    look_at(LOCAL_MACHINE, KEY)
}

/// Files have other rules here about who may write them: the certificate itself stands in the policy.
pub(super) fn open(_path: &str) -> Result<String, Refused> {
    Err(FileFault::Path.into())
}

fn look_at(root: &Key, key: &str) -> Found {
    let policy = match root.options().read().access(ONE_VIEW).open(key) {
        Ok(policy) => policy,
        Err(error) if is_missing(error.code().0) => return None,
        Err(_) => return Some(Err(PolicyFault::Unsafe { place: PLACE.into(), because: FileFault::NotAllowed })),
    };
    let mut room = MOST_BYTES;
    let read = values(&policy, &mut room).and_then(|mut tree| {
        match policy.options().read().access(ONE_VIEW).open(SERVERS) {
            Ok(servers) => {
                let mut domains = values(&servers, &mut room)?;
                for domain in servers.keys().map_err(|_| Long)? {
                    take(&domain, &mut room)?;
                    let entry = match servers.options().read().access(ONE_VIEW).open(&domain) {
                        Ok(entry) => Value::Object(values(&entry, &mut room)?),
                        Err(_) => no_kind(),
                    };
                    domains.insert(domain.to_lowercase(), entry);
                }
                tree.insert(SERVERS.into(), Value::Object(domains));
            }
            Err(error) if is_missing(error.code().0) => {}
            // What cannot be read is said to be unusable, not passed over.
            Err(_) => drop(tree.insert(SERVERS.into(), no_kind())),
        }
        Ok(tree)
    });
    Some(read.map_err(|Long| PolicyFault::TooLong { place: PLACE.into() }))
}

#[expect(clippy::cast_sign_loss, reason = "an HRESULT is a pattern of bits")]
fn is_missing(result: i32) -> bool {
    NOT_THERE.contains(&(result as u32))
}

/// There is more than is read.
struct Long;

fn take(text: &str, room: &mut usize) -> Result<(), Long> {
    *room = room.checked_sub(text.len() + 1).ok_or(Long)?;
    Ok(())
}

fn values(key: &Key, room: &mut usize) -> Result<Map<String, Value>, Long> {
    let mut tree = Map::new();
    for (name, value) in key.values().map_err(|_| Long)? {
        // The key's own value has no name.
        if name.is_empty() {
            continue;
        }
        take(&name, room)?;
        *room = room.checked_sub(value.len() / 2).ok_or(Long)?;
        let read = match value.ty() {
            Type::U32 => u32::try_from(value).map(Value::from).ok(),
            Type::U64 => u64::try_from(value).map(Value::from).ok(),
            Type::String | Type::ExpandString => String::try_from(value).map(Value::from).ok(),
            Type::MultiString => Vec::<String>::try_from(value).ok().map(|mut lines| {
                // It ends with an empty line that is none.
                lines.truncate(lines.iter().rposition(|line| !line.is_empty()).map_or(0, |last| last + 1));
                Value::from(lines)
            }),
            Type::Bytes | Type::Other(_) => None,
        };
        tree.insert(name.to_lowercase(), read.unwrap_or_else(no_kind));
    }
    Ok(tree)
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use windows_registry::CURRENT_USER;

    use super::*;

    /// A key of the test's own, gone with it.
    struct Own(String);

    impl Own {
        fn new(name: &str) -> (Self, Key) {
            let path = format!(r"Software\SparekeyTest\{name}-{}", std::process::id());
            let key = CURRENT_USER.create(&path).unwrap();
            (Self(path), key)
        }
    }

    impl Drop for Own {
        fn drop(&mut self) {
            let _ = CURRENT_USER.remove_tree(&self.0);
        }
    }

    #[test]
    fn every_kind_of_value_is_read() {
        let (own, key) = Own::new("kinds");
        key.set_string("App", "imacash").unwrap();
        key.set_u32("saving", 0).unwrap();
        key.set_u64("portal-probe", 1).unwrap();
        key.set_multi_string("providers", &["gmail", "gmx-net"]).unwrap();
        key.set_bytes("language", Type::Bytes, &[1, 2]).unwrap();
        let servers = key.create("servers").unwrap();
        servers.set_string("firm.zz", "smtp=mail.firm.zz:465:tls").unwrap();
        servers.create("Other.zz").unwrap().set_string("smtp", "a.other.zz:587:starttls").unwrap();
        let expected = json!({
            "app": "imacash", "saving": 0, "portal-probe": 1, "providers": ["gmail", "gmx-net"], "language": -1,
            "servers": {
                "firm.zz": "smtp=mail.firm.zz:465:tls", "other.zz": { "smtp": "a.other.zz:587:starttls" },
            },
        });
        assert_eq!(look_at(CURRENT_USER, &own.0).map(|found| found.map(Value::Object)), Some(Ok(expected)));
    }

    #[test]
    fn no_key_is_no_policy() {
        assert_eq!(look_at(CURRENT_USER, r"Software\SparekeyTest\none"), None);
        assert_eq!(look_at(CURRENT_USER, r"Software\SparekeyNone\none\below"), None);
    }

    #[test]
    fn much_is_bounded() {
        let (own, key) = Own::new("much");
        key.set_string("extra-ca", "x".repeat(MOST_BYTES + 1)).unwrap();
        let fault = PolicyFault::TooLong { place: PLACE.into() };
        assert_eq!(look_at(CURRENT_USER, &own.0), Some(Err(fault)));
    }
}
