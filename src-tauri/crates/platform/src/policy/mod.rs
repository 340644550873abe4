//! Where an organisation's policy lies: only places that an administrator alone can write.
//!
//! | system | place |
//! |---|---|
//! | Linux and its relatives | `/etc/sparekey/policy.toml` |
//! | Windows | `HKEY_LOCAL_MACHINE\Software\Policies\Sparekey` |
//! | macOS | `/Library/Managed Preferences/org.sparekey.app.plist`, where a device management puts it |
//!
//! Nothing names another place: no variable, argument, link or folder of the person's. Where nothing lies there, that
//! costs one call of the system.

#[cfg(all(unix, not(target_os = "macos")))]
mod etc;
#[cfg(target_os = "macos")]
mod managed;
#[cfg(windows)]
mod registry;
#[cfg(unix)]
mod safe;
mod tree;

use std::sync::LazyLock;
use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::{Map, Value};
use sparekey_engine::policy::{Ground, Policy, PolicyFault, Refused, read};
use sparekey_engine::provider::Catalogue;

#[cfg(all(unix, not(target_os = "macos")))]
use self::etc as system;
#[cfg(target_os = "macos")]
use self::managed as system;
#[cfg(windows)]
use self::registry as system;

pub use self::tree::from_toml;

/// The policy of this computer, read when it is asked for first.
pub fn policy() -> &'static Policy {
    static ONCE: LazyLock<Policy> = LazyLock::new(|| judged(system::look(), system::open));
    &ONCE
}

/// Where a policy would lie here, as people find it.
pub fn place() -> &'static str {
    system::PLACE
}

/// Keys and values as they were found, or why none of them counts. `None`: there are none.
type Found = Option<Result<Map<String, Value>, PolicyFault>>;

fn judged(found: Found, open: fn(&str) -> Result<String, Refused>) -> Policy {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    match found {
        // The catalogue is not read for nothing.
        None => Policy::default(),
        Some(Ok(tree)) => {
            let ground = Ground { catalogue: Catalogue::embedded(), now, open: &open, form: system::FORM };
            read(&tree, system::PLACE, ground)
        }
        Some(Err(fault)) => Policy::refused(system::PLACE, fault),
    }
}
