//! Which network this computer is in: known by the router that leads out of it.

#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

use std::fs;
use std::io;
use std::net::IpAddr;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use sparekey_engine::ports::NetworkPlace;

use crate::folder;

#[cfg(unix)]
use self::unix::gateway;
#[cfg(windows)]
use self::windows::gateway;

const FILE: &str = "network-salt";
const LOCK: &str = "network-salt.lock";
const UNFINISHED: &str = ".network-salt-";
/// One block of the hash's.
const SALT: usize = 64;

/// The router that leads to everywhere: its address in the network and its number on the wire (a MAC address), and
/// whether it is reached by cable or by air.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Gateway {
    address: IpAddr,
    mac: [u8; 6],
    kind: Kind,
}

/// How it is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Wire = 1,
    Air = 2,
    Other = 3,
}

/// Names networks by a keyed hash of their router. The key lies in the settings folder and never leaves it, so that the
/// name alone leads nobody to the router, or from one computer's records to another's.
#[derive(Debug)]
pub struct SystemNetworkPlace {
    folder: Option<PathBuf>,
}

impl SystemNetworkPlace {
    /// With the key in this folder, which is made when it is needed first. Without one, no network has a name.
    pub fn new(folder: Option<PathBuf>) -> Self {
        Self { folder }
    }
}

impl NetworkPlace for SystemNetworkPlace {
    fn identity(&self) -> Option<String> {
        let folder = self.folder.as_deref()?;
        let gateway = gateway()?;
        // A router without a number of its own (a tunnel) is everywhere.
        let is_a_device = gateway.mac != [0; 6] && gateway.mac != [0xFF; 6];
        is_a_device.then(|| salt(folder).ok().map(|salt| name(&salt, &gateway))).flatten()
    }
}

fn name(salt: &[u8; SALT], gateway: &Gateway) -> String {
    let mut mac = Hmac::<Sha256>::new(&(*salt).into());
    match gateway.address {
        IpAddr::V4(address) => mac.update(&address.octets()),
        IpAddr::V6(address) => mac.update(&address.octets()),
    }
    mac.update(&gateway.mac);
    mac.update(&[gateway.kind as u8]);
    URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes())
}

/// The key; made at random the first time. A damaged one is replaced: every network is a new one then.
fn salt(folder: &Path) -> io::Result<[u8; SALT]> {
    let file = folder.join(FILE);
    if let Ok(salt) = read(&file) {
        return Ok(salt);
    }
    let _lock = folder::make_locked(folder, LOCK)?;
    match read(&file) {
        Ok(salt) => return Ok(salt),
        // Somebody may want to know why it cannot be read: it is no reason to write over it.
        Err(fault) if !matches!(fault.kind(), io::ErrorKind::NotFound | io::ErrorKind::InvalidData) => {
            return Err(fault);
        }
        Err(_) => {}
    }
    let mut salt = [0; SALT];
    getrandom::fill(&mut salt).map_err(io::Error::other)?;
    folder::replace(folder, FILE, UNFINISHED, &URL_SAFE_NO_PAD.encode(salt), true)?;
    Ok(salt)
}

fn read(file: &Path) -> io::Result<[u8; SALT]> {
    fs::metadata(file)?;
    let text = folder::read(file)?;
    let salt = URL_SAFE_NO_PAD.decode(text.trim()).map_err(|_| io::ErrorKind::InvalidData)?;
    salt.try_into().map_err(|_| io::ErrorKind::InvalidData.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    const GATEWAY: Gateway = Gateway {
        address: IpAddr::V4(std::net::Ipv4Addr::new(192, 168, 1, 1)),
        mac: [2, 0, 0, 1, 2, 3],
        kind: Kind::Air,
    };

    #[test]
    fn a_network_has_one_name_and_others_have_others() {
        let salt = [7; SALT];
        let known = name(&salt, &GATEWAY);
        assert_eq!(known, name(&salt, &GATEWAY));
        assert_eq!(known.len(), 43, "256 bits");
        let others = [
            Gateway { address: "192.168.1.2".parse().unwrap(), ..GATEWAY },
            Gateway { mac: [2, 0, 0, 1, 2, 4], ..GATEWAY },
            Gateway { kind: Kind::Wire, ..GATEWAY },
            Gateway { address: "fe80::1".parse().unwrap(), ..GATEWAY },
        ];
        for other in others {
            assert_ne!(known, name(&salt, &other), "{other:?}");
        }
        assert_ne!(known, name(&[8; SALT], &GATEWAY), "another computer calls it otherwise");
    }

    #[test]
    fn the_salt_is_made_once() {
        let folder = tempfile::tempdir().unwrap();
        let inside = folder.path().join("made/when/needed");
        let first = salt(&inside).unwrap();
        assert_ne!(first, [0; SALT]);
        assert_eq!(salt(&inside).unwrap(), first);
        assert_ne!(salt(folder.path()).unwrap(), first, "each folder has its own");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(inside.join(FILE)).unwrap().permissions().mode() & 0o777, 0o600);
        }
    }

    #[test]
    fn many_programs_agree_on_one_salt() {
        let folder = tempfile::tempdir().unwrap();
        let salts: Vec<_> = std::thread::scope(|scope| {
            let start = || scope.spawn(|| salt(folder.path()).unwrap());
            let threads: Vec<_> = (0..8).map(|_| start()).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        assert!(salts.iter().all(|salt| *salt == salts[0]));
    }

    #[test]
    fn a_damaged_salt_is_replaced() {
        for damage in ["", "short", "not base 64 \u{fc}"] {
            let folder = tempfile::tempdir().unwrap();
            fs::write(folder.path().join(FILE), damage).unwrap();
            let made = salt(folder.path()).unwrap();
            assert_eq!(salt(folder.path()).unwrap(), made, "{damage:?}");
        }
    }

    #[test]
    fn without_a_folder_no_network_has_a_name() {
        assert_eq!(SystemNetworkPlace::new(None).identity(), None);
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("file"), "").unwrap();
        assert_eq!(SystemNetworkPlace::new(Some(folder.path().join("file/below"))).identity(), None);
    }
}
