//! Files that nobody but the administrator can have written.
//!
//! Every folder on the way is opened by the one above it and judged when it is open, and so is the file: what is read is
//! what was judged, whoever renames things meanwhile. Links are not followed. Where this computer's root is nobody here
//! (a user namespace that does not map it), nothing is root's, and so nothing counts.

use std::fs::File;
use std::io::{self, Read};
use std::os::fd::OwnedFd;
use std::path::{Component, Path};

use rustix::fs::{FileType, Mode, OFlags, Stat, fstat, open, openat};
use rustix::io::Errno;
use sparekey_engine::policy::{FileFault, MOST_BYTES, Refused};

/// Who may own what is read, and where the tree begins.
#[derive(Clone, Copy, Debug)]
pub(super) struct Safe<'a> {
    root: &'a str,
    owner: u32,
}

/// A file or folder that is not safe.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Unsafe {
    /// Its path.
    pub(super) place: String,
    /// What is wrong with it.
    pub(super) because: FileFault,
}

impl Safe<'static> {
    /// This computer's files, where they are root's.
    pub(super) const SYSTEM: Self = Self { root: "/", owner: 0 };
}

impl Safe<'_> {
    /// A tree of somebody else's, for tests.
    #[cfg(test)]
    fn below(root: &str, owner: u32) -> Safe<'_> {
        Safe { root, owner }
    }

    /// The bytes of a file, at most [`MOST_BYTES`]; `path` begins at the root. `None`: there is no such file, safe or not.
    ///
    /// # Errors
    ///
    /// The first folder that is not safe, or the file.
    pub(super) fn read(&self, path: &Path) -> Result<Option<Vec<u8>>, Unsafe> {
        let Some(names) = names(path) else { return Err(refused(path, FileFault::Path)) };
        let root = Path::new(self.root);
        let whole = root.join(path.strip_prefix("/").unwrap_or(path));
        // A file that is not there is no fault, whatever lies on the way to it.
        match std::fs::symlink_metadata(&whole) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            _ => {}
        }
        let mut here = root.to_owned();
        let mut folder = folder_at(None, &here).and_then(|fd| self.judge(fd, FileType::Directory));
        let (file, folders) = names.split_last().unwrap_or((&"", &[]));
        for name in folders {
            let above = folder.map_err(|because| refused(&here, because))?;
            here.push(name);
            folder = folder_at(Some(&above), Path::new(name)).and_then(|fd| self.judge(fd, FileType::Directory));
        }
        let above = folder.map_err(|because| refused(&here, because))?;
        here.push(file);
        // Whatever it is: opening a pipe must not wait for somebody to write into it.
        let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
        let opened = openat(&above, *file, flags, Mode::empty()).map_err(fault);
        let opened = opened.and_then(|fd| self.judge(fd, FileType::RegularFile));
        let read = opened.and_then(|fd| bytes(File::from(fd)));
        read.map(Some).map_err(|because| refused(&here, because))
    }

    /// The opened file or folder, if only its owner can write it and that is the right one.
    fn judge(&self, fd: OwnedFd, expected: FileType) -> Result<OwnedFd, FileFault> {
        let Stat { st_mode, st_uid, .. } = fstat(&fd).map_err(fault)?;
        match FileType::from_raw_mode(st_mode) {
            FileType::Symlink => return Err(FileFault::Link),
            kind if kind != expected => return Err(FileFault::Kind),
            _ => {}
        }
        if st_uid != self.owner {
            return Err(FileFault::Owner);
        }
        // An access list that lets somebody write shows in the group's bits (acl(5)).
        if Mode::from_raw_mode(st_mode).intersects(Mode::WGRP | Mode::WOTH) {
            return Err(FileFault::Writable);
        }
        Ok(fd)
    }
}

/// The names of a whole path; `None` for one that does not begin at the root, or goes up again.
fn names(path: &Path) -> Option<Vec<&str>> {
    let mut parts = path.components();
    if parts.next() != Some(Component::RootDir) {
        return None;
    }
    let name = |part| match part {
        Component::Normal(name) => name.to_str(),
        _ => None,
    };
    parts.map(name).collect::<Option<Vec<_>>>().filter(|names| !names.is_empty())
}

fn folder_at(above: Option<&OwnedFd>, name: &Path) -> Result<OwnedFd, FileFault> {
    // On Linux a folder need not be readable to be gone through, and a link is opened itself.
    #[cfg(target_os = "linux")]
    let flags = OFlags::PATH | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    #[cfg(not(target_os = "linux"))]
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    match above {
        Some(above) => openat(above, name, flags, Mode::empty()),
        None => open(name, flags, Mode::empty()),
    }
    .map_err(fault)
}

fn bytes(file: File) -> Result<Vec<u8>, FileFault> {
    let mut bytes = Vec::new();
    let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX);
    file.take(most + 1).read_to_end(&mut bytes).map_err(|_| FileFault::Failed)?;
    if bytes.len() > MOST_BYTES { Err(FileFault::TooLong) } else { Ok(bytes) }
}

fn fault(error: Errno) -> FileFault {
    match error {
        Errno::LOOP | Errno::MLINK => FileFault::Link,
        Errno::NOTDIR | Errno::NXIO => FileFault::Kind,
        Errno::ACCESS | Errno::PERM => FileFault::NotAllowed,
        Errno::NOENT => FileFault::Missing,
        _ => FileFault::Failed,
    }
}

fn refused(place: &Path, because: FileFault) -> Unsafe {
    Unsafe { place: place.display().to_string(), because }
}

/// A file that a policy names, as text.
pub(super) fn open_named(path: &str) -> Result<String, Refused> {
    named(&Safe::SYSTEM, path)
}

fn named(safe: &Safe<'_>, path: &str) -> Result<String, Refused> {
    let read = safe.read(Path::new(path)).map_err(|Unsafe { place, because }| Refused { place: Some(place), because });
    let bytes = read?.ok_or(FileFault::Missing)?;
    String::from_utf8(bytes).map_err(|_| FileFault::Kind.into())
}

#[cfg(test)]
mod tests {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
    use std::path::PathBuf;

    use super::*;

    const FILE: &str = "/etc/sparekey/policy.toml";

    struct Tree {
        folder: tempfile::TempDir,
        owner: u32,
    }

    impl Tree {
        fn new() -> Self {
            let folder = tempfile::tempdir().unwrap();
            let owner = fs::metadata(folder.path()).unwrap().uid();
            let tree = Self { folder, owner };
            fs::create_dir_all(tree.at("/etc/sparekey")).unwrap();
            fs::write(tree.at(FILE), "saving = false").unwrap();
            for (path, mode) in [("/", 0o755), ("/etc", 0o755), ("/etc/sparekey", 0o755), (FILE, 0o644)] {
                tree.mode(path, mode);
            }
            tree
        }

        fn root(&self) -> &str {
            self.folder.path().to_str().unwrap()
        }

        fn at(&self, path: &str) -> PathBuf {
            self.folder.path().join(&path[1..])
        }

        fn mode(&self, path: &str, mode: u32) {
            fs::set_permissions(self.at(path), Permissions::from_mode(mode)).unwrap();
        }

        fn read(&self) -> Result<Option<Vec<u8>>, Unsafe> {
            Safe::below(self.root(), self.owner).read(Path::new(FILE))
        }

        /// What is refused, from the root of the tree, and why.
        fn refused(&self) -> (String, FileFault) {
            let refused = self.read().expect_err("it is not safe");
            let place = refused.place.trim_end_matches('/');
            (place.strip_prefix(self.root()).unwrap().to_owned(), refused.because)
        }
    }

    #[test]
    fn a_file_of_the_administrator_alone_is_read() {
        let tree = Tree::new();
        assert_eq!(tree.read(), Ok(Some(b"saving = false".to_vec())));
        tree.mode(FILE, 0o600);
        assert_eq!(tree.read(), Ok(Some(b"saving = false".to_vec())));
    }

    #[test]
    fn what_others_could_have_written_is_not() {
        for mode in [0o664, 0o646, 0o666] {
            let tree = Tree::new();
            tree.mode(FILE, mode);
            assert_eq!(tree.refused(), (FILE.to_owned(), FileFault::Writable), "{mode:o}");
        }
        for folder in ["/etc/sparekey", "/etc", "/"] {
            // A sticky folder lets others put files beside, and so a folder of their own where there was none.
            for mode in [0o775, 0o757, 0o1777] {
                let tree = Tree::new();
                tree.mode(folder, mode);
                assert_eq!(tree.refused(), (folder.trim_end_matches('/').to_owned(), FileFault::Writable), "{mode:o}");
            }
        }
        let tree = Tree::new();
        let other = Safe::below(tree.root(), tree.owner + 1).read(Path::new(FILE)).expect_err("another's");
        assert_eq!(other.because, FileFault::Owner);
    }

    #[test]
    fn a_certificate_is_refused_for_what_has_to_be_changed() {
        let open = |tree: &Tree| named(&Safe::below(tree.root(), tree.owner), FILE);
        let tree = Tree::new();
        assert_eq!(open(&tree).as_deref(), Ok("saving = false"));
        tree.mode("/etc", 0o777);
        let place = Some(tree.at("/etc").display().to_string());
        assert_eq!(open(&tree), Err(Refused { place, because: FileFault::Writable }), "its folder, not the file");
        tree.mode("/etc", 0o755);
        tree.mode(FILE, 0o666);
        let place = Some(tree.at(FILE).display().to_string());
        assert_eq!(open(&tree), Err(Refused { place, because: FileFault::Writable }));
        fs::remove_file(tree.at(FILE)).unwrap();
        assert_eq!(open(&tree), Err(FileFault::Missing.into()));
    }

    #[test]
    fn links_are_not_followed() {
        let tree = Tree::new();
        fs::rename(tree.at(FILE), tree.at("/etc/elsewhere.toml")).unwrap();
        symlink(tree.at("/etc/elsewhere.toml"), tree.at(FILE)).unwrap();
        assert_eq!(tree.refused(), (FILE.to_owned(), FileFault::Link));
        let tree = Tree::new();
        fs::rename(tree.at("/etc/sparekey"), tree.at("/etc/real")).unwrap();
        symlink(tree.at("/etc/real"), tree.at("/etc/sparekey")).unwrap();
        assert_eq!(tree.refused(), ("/etc/sparekey".to_owned(), FileFault::Link));
        let tree = Tree::new();
        fs::remove_file(tree.at(FILE)).unwrap();
        symlink("/nowhere", tree.at(FILE)).unwrap();
        assert_eq!(tree.refused(), (FILE.to_owned(), FileFault::Link), "it is there, and leads nowhere");
    }

    #[test]
    fn only_a_plain_file_is_read_and_nothing_waits() {
        let tree = Tree::new();
        fs::remove_file(tree.at(FILE)).unwrap();
        fs::create_dir(tree.at(FILE)).unwrap();
        tree.mode(FILE, 0o755);
        assert_eq!(tree.refused(), (FILE.to_owned(), FileFault::Kind));
        fs::remove_dir(tree.at(FILE)).unwrap();
        // Apple's libraries have no call for it below a folder.
        let made = std::process::Command::new("mkfifo").arg("-m").arg("644").arg(tree.at(FILE)).status().unwrap();
        assert!(made.success());
        assert_eq!(tree.refused(), (FILE.to_owned(), FileFault::Kind), "a pipe");
        let tree = Tree::new();
        fs::write(tree.at(FILE), vec![b'#'; MOST_BYTES + 1]).unwrap();
        assert_eq!(tree.refused(), (FILE.to_owned(), FileFault::TooLong));
    }

    #[test]
    fn a_file_that_is_not_there_is_no_fault() {
        let tree = Tree::new();
        tree.mode("/etc", 0o777);
        fs::remove_file(tree.at(FILE)).unwrap();
        assert_eq!(tree.read(), Ok(None));
        fs::remove_dir(tree.at("/etc/sparekey")).unwrap();
        assert_eq!(tree.read(), Ok(None));
    }

    #[test]
    fn a_path_is_whole_and_goes_down() {
        let tree = Tree::new();
        for path in ["etc/sparekey/policy.toml", "/etc/../etc/sparekey/policy.toml", "/", "", "."] {
            let read = Safe::below(tree.root(), tree.owner).read(Path::new(path));
            assert_eq!(read.map_err(|refused| refused.because), Err(FileFault::Path), "{path}");
        }
    }

    #[test]
    fn what_may_not_be_gone_through_is_named() {
        let tree = Tree::new();
        tree.mode("/etc/sparekey", 0o000);
        let read = tree.read();
        tree.mode("/etc/sparekey", 0o755);
        // Root may go everywhere.
        match read {
            Ok(Some(_)) => {}
            other => assert_eq!(other.map_err(|refused| refused.because), Err(FileFault::NotAllowed)),
        }
    }
}
