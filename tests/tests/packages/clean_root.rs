//! A Debian with nothing on it but what the packages ask for, and a layer above it that shows every change.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::os::unix::fs::FileTypeExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::packages::{said, target};

const SUITE: &str = "bookworm";
/// What a person's Debian has besides: manuals, and the Tab key.
const BESIDES: &str = "bash-completion, man-db";
/// What Debian itself writes down when packages come and go.
const RECORDS: [&str; 8] = [
    "var/lib/dpkg/",
    "var/lib/apt/",
    "var/cache/apt/",
    "var/cache/debconf/",
    "var/cache/ldconfig/",
    "var/cache/man/",
    "var/log/",
    // Made anew from the icons that are there; with a time in it.
    "usr/share/icons/hicolor/icon-theme.cache",
];

/// Mounted for as long as the value lives, in a mount namespace that nobody else sees.
pub(crate) struct CleanRoot {
    base: PathBuf,
    layer: TempDir,
    root: PathBuf,
}

impl CleanRoot {
    /// A root that has these packages (a `Depends` field) and what they depend on, as Debian's archive resolves it. It is
    /// kept in the target folder: the next run has it at once.
    pub(crate) fn with(depends: &str) -> Self {
        let base = base(depends);
        let layer = tempfile::Builder::new().prefix("clean-root-").tempdir_in(target()).unwrap();
        let [upper, work, root] = ["upper", "work", "root"].map(|name| layer.path().join(name));
        for folder in [&upper, &work, &root] {
            fs::create_dir(folder).unwrap();
        }
        let layers = format!("lowerdir={},upperdir={},workdir={}", base.display(), upper.display(), work.display());
        said(Command::new("mount").args(["-t", "overlay", "overlay", "-o", &layers]).arg(&root));
        mount_system(&root);
        Self { base, layer, root }
    }

    /// A folder of the root, as it is called outside.
    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.root.join(path.trim_start_matches('/'))
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// A program of the root, with root's environment and no other.
    pub(crate) fn command(&self, program: &str) -> Command {
        in_root(&self.root, program)
    }

    /// Shows a folder of the machine at the same place in the root.
    pub(crate) fn show(&self, folder: &Path) {
        let place = self.path(&folder.to_string_lossy());
        fs::create_dir_all(&place).unwrap();
        said(Command::new("mount").arg("--bind").arg(folder).arg(place));
    }

    /// Takes it away again, and with it the empty folder that it was shown in.
    pub(crate) fn hide(&self, folder: &Path) {
        let place = self.path(&folder.to_string_lossy());
        said(Command::new("umount").arg("--lazy").arg(&place));
        fs::remove_dir(&place).unwrap();
    }

    /// Everything that is there now and was not at first, or is not as it was; Debian's own records left out.
    pub(crate) fn changes(&self) -> Vec<String> {
        let mut changes = Vec::new();
        self.compare(&self.layer.path().join("upper"), Path::new(""), &mut changes);
        changes.retain(|path| !RECORDS.iter().any(|record| path.starts_with(record)));
        changes
    }

    fn compare(&self, folder: &Path, path: &Path, changes: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            let path = path.join(entry.file_name());
            let kind = entry.file_type().unwrap();
            let before = self.base.join(&path);
            let was = fs::symlink_metadata(&before).ok().map(|data| data.file_type());
            let same = match was {
                Some(was) if kind.is_dir() => was.is_dir(),
                Some(was) if kind.is_file() => {
                    was.is_file() && fs::read(entry.path()).unwrap() == fs::read(&before).unwrap()
                }
                Some(was) if kind.is_symlink() => {
                    was.is_symlink() && fs::read_link(entry.path()).unwrap() == fs::read_link(&before).unwrap()
                }
                // Of a file that came and went, nothing remains but a mark that there is none.
                None => kind.is_char_device(),
                Some(_) => false,
            };
            if !same {
                changes.push(path.to_string_lossy().into_owned());
            }
            if kind.is_dir() {
                self.compare(&entry.path(), &path, changes);
            }
        }
    }
}

impl Drop for CleanRoot {
    fn drop(&mut self) {
        let _ = Command::new("umount").args(["--recursive", "--lazy"]).arg(&self.root).status();
    }
}

fn in_root(root: &Path, program: &str) -> Command {
    let mut command = Command::new("chroot");
    command.arg(root).arg(program).env_clear();
    command.envs([
        ("PATH", "/usr/sbin:/usr/bin:/sbin:/bin"),
        ("HOME", "/root"),
        ("LANG", "C.UTF-8"),
        ("DEBIAN_FRONTEND", "noninteractive"),
    ]);
    // The way to the archive may lead through a proxy.
    for name in ["http_proxy", "https_proxy", "no_proxy"] {
        if let Some(value) = std::env::var_os(name) {
            command.env(name, value);
        }
    }
    command
}

fn mount_system(root: &Path) {
    for name in ["proc", "dev"] {
        said(Command::new("mount").args(["--rbind", &format!("/{name}")]).arg(root.join(name)));
    }
}

/// The root below the layer: made when it is not there, and whole when it is.
fn base(depends: &str) -> PathBuf {
    let mut hasher = DefaultHasher::new();
    (SUITE, BESIDES, depends).hash(&mut hasher);
    let all = target().join("clean-roots");
    let base = all.join(format!("{:016x}", hasher.finish()));
    if base.exists() {
        return base;
    }
    // What was made for other packages is large, and of no use now.
    let _ = fs::remove_dir_all(&all);
    fs::create_dir_all(&all).unwrap();
    let unfinished = all.join("unfinished");
    said(Command::new("debootstrap").args(["--variant=minbase", SUITE]).arg(&unfinished));
    // It wrote down the archive that it took; updates lie in the same place, and security's beside it.
    let list = unfinished.join("etc/apt/sources.list");
    let sources = fs::read_to_string(&list).unwrap();
    let archive = sources.split_whitespace().nth(1).unwrap_or_else(|| panic!("no archive in {sources:?}"));
    let sources = format!(
        "deb {archive} {SUITE} main\ndeb {archive} {SUITE}-updates main\ndeb {archive}-security {SUITE}-security main\n"
    );
    fs::write(list, sources).unwrap();
    mount_system(&unfinished);
    let apt = |arguments: &[&str]| {
        // Should the machine stop in the middle, the folder is made anew: no file has to be safe on the disk.
        let hasty = ["-q", "-y", "--no-install-recommends", "-o", "DPkg::Options::=--force-unsafe-io"];
        said(in_root(&unfinished, "apt-get").args(hasty).args(arguments))
    };
    apt(&["update"]);
    apt(&["satisfy", &format!("{depends}, {BESIDES}")]);
    apt(&["clean"]);
    for name in ["proc", "dev"] {
        said(Command::new("umount").args(["--recursive", "--lazy"]).arg(unfinished.join(name)));
    }
    fs::rename(&unfinished, &base).unwrap();
    base
}
