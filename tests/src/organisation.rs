//! A computer that an organisation looks after: programs that are started on it see an `/etc` of the test's own, with a
//! policy in the very place where it counts. In a mount namespace each, so that nothing of it is left anywhere.

use std::ffi::OsString;
use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// Puts the folder `$0` in the place of `/etc`, and becomes the program that follows.
const ENTER: &str = "mount --bind \"$0\" /etc && exec \"$@\"";

/// A computer with an `/etc` of its own. Needs root.
pub struct Organisation {
    folder: TempDir,
}

impl Organisation {
    /// This computer, with nothing set.
    pub fn without_policy() -> Self {
        let folder = tempfile::Builder::new().prefix("sparekey-organisation-").tempdir().unwrap();
        let copied = Command::new("cp").args(["--archive", "/etc"]).arg(folder.path()).status().unwrap();
        assert!(copied.success(), "/etc is copied");
        let organisation = Self { folder };
        let _ = fs::remove_dir_all(organisation.place());
        organisation
    }

    /// This computer with this policy, in a file that nobody but root can write.
    pub fn with_policy(policy: &str) -> Self {
        let organisation = Self::without_policy();
        organisation.sets(policy);
        organisation
    }

    /// Puts this policy in its place, whatever stood there.
    pub fn sets(&self, policy: &str) {
        let _ = fs::remove_dir_all(self.place());
        fs::create_dir(self.place()).unwrap();
        fs::set_permissions(self.place(), Permissions::from_mode(0o755)).unwrap();
        fs::write(self.file(), policy).unwrap();
        fs::set_permissions(self.file(), Permissions::from_mode(0o644)).unwrap();
    }

    /// The folder of the policy.
    pub fn place(&self) -> PathBuf {
        self.etc().join("sparekey")
    }

    /// The file of the policy.
    pub fn file(&self) -> PathBuf {
        self.place().join("policy.toml")
    }

    /// What starts a program here: the program and its arguments follow.
    pub fn prefix(&self) -> Vec<OsString> {
        let words = ["unshare", "--mount", "--", "sh", "-c", ENTER];
        words.into_iter().map(OsString::from).chain([self.etc().into()]).collect()
    }

    fn etc(&self) -> PathBuf {
        self.folder.path().join(Path::new("etc"))
    }
}
