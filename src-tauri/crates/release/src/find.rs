//! Finds the commit: named by the packager, else that of the git checkout, else the one written into a source archive.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The variable in which a packager names the commit where there is no git, as "3f2c1ab0de… 2026-11-22".
pub(crate) const NAMED: &str = "SPAREKEY_COMMIT";
/// The file that `git archive` fills in (gitattributes(5), export-subst).
pub(crate) const EXPORTED: &str = "commit.txt";
/// So many digits of a commit are told: none of another length, which git would choose by the size of the repository.
const DIGITS: usize = 10;

/// How closely a checkout is looked at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Look {
    /// Its commit only: what a developer builds all day is not built anew for every change elsewhere.
    AtTheCommit,
    /// All files: whether one was changed since.
    AtEveryFile,
}

/// What was found.
#[derive(Debug)]
pub(crate) struct Found {
    /// In words.
    pub(crate) commit: String,
    /// When one of these changes, the words may.
    pub(crate) watched: Vec<PathBuf>,
}

/// The commit that `root` was made from.
///
/// # Errors
///
/// `named` is no commit and day.
pub(crate) fn commit(named: Option<&str>, exported: &str, root: &Path, look: Look) -> Result<Found, String> {
    let unwatched = |commit| Found { commit, watched: Vec::new() };
    if let Some(named) = named.filter(|named| !named.is_empty()) {
        let commit = read(named).ok_or_else(|| format!("{NAMED} must be a commit and its day, not \"{named}\""))?;
        return Ok(unwatched(commit));
    }
    if let Some(found) = checkout(root, look) {
        return Ok(found);
    }
    Ok(unwatched(read(exported).unwrap_or_else(|| "commit unknown".into())))
}

/// "3f2c1ab0de, 2026-11-22" from a whole commit and its day; none where it is something else.
fn read(text: &str) -> Option<String> {
    let (hash, day) = text.trim().split_once(' ')?;
    let is_hash = hash.len() >= DIGITS && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    let is_day = day.len() == 10 && day.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    (is_hash && is_day).then(|| format!("{}, {day}", &hash[..DIGITS]))
}

/// What git says, if `root` is a checkout of its own and not a folder in somebody else's.
fn checkout(root: &Path, look: Look) -> Option<Found> {
    let top = PathBuf::from(git(root, &["rev-parse", "--show-toplevel"])?);
    if top.canonicalize().ok()? != root.canonicalize().ok()? {
        return None;
    }
    // `%cs`: the day at the committer's, which is the same everywhere.
    let commit = read(&git(root, &["log", "-1", "--format=%H %cs"])?)?;
    let mut watched: Vec<PathBuf> = ["logs/HEAD", "HEAD"]
        .iter()
        .filter_map(|name| git(root, &["rev-parse", "--git-path", name]))
        .map(|path| root.join(path))
        .filter(|path| path.exists())
        .collect();
    let further = match look {
        Look::AtTheCommit => ", development build",
        Look::AtEveryFile => {
            let files = git(root, &["ls-files", "-z"])?;
            watched.extend(files.split('\0').filter(|name| !name.is_empty()).map(|name| root.join(name)));
            let changed = !git(root, &["status", "--porcelain"])?.is_empty();
            if changed { ", modified" } else { "" }
        }
    };
    Some(Found { commit: commit + further, watched })
}

fn git(root: &Path, arguments: &[&str]) -> Option<String> {
    // Optional locks: a build changes nothing in the checkout.
    let output = Command::new("git").arg("--no-optional-locks").args(arguments).current_dir(root).output().ok()?;
    if !output.status.success() {
        return None;
    }
    Some(String::from_utf8(output.stdout).ok()?.trim_end_matches('\n').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const HASH: &str = "3f2c1ab0de5566778899aabbccddeeff00112233";

    fn words(named: Option<&str>, exported: &str, root: &Path, look: Look) -> String {
        commit(named, exported, root, look).expect("a commit").commit
    }

    #[test]
    fn the_packagers_word_comes_first_and_is_read_strictly() {
        let folder = tempfile::tempdir().expect("a folder");
        let named = format!("{HASH} 2026-11-22");
        assert_eq!(words(Some(&named), "", folder.path(), Look::AtEveryFile), "3f2c1ab0de, 2026-11-22");
        for wrong in ["main", "3f2c1ab0de", "3f2c 2026-11-22", "3f2c1ab0de 22 November", "zzzzzzzzzzzz 2026-11-22"] {
            assert!(commit(Some(wrong), "", folder.path(), Look::AtEveryFile).is_err(), "{wrong}");
        }
    }

    #[test]
    fn an_archive_knows_its_commit_and_a_bare_folder_none() {
        let folder = tempfile::tempdir().expect("a folder");
        let exported = format!("{HASH} 2026-11-22\n");
        assert_eq!(words(None, &exported, folder.path(), Look::AtEveryFile), "3f2c1ab0de, 2026-11-22");
        let unfilled = std::fs::read_to_string(EXPORTED).expect("the file that git fills in");
        assert!(unfilled.starts_with("$Format:%H %cs$") || read(&unfilled).is_some(), "{unfilled}");
        assert_eq!(words(Some(""), "$Format:%H %cs$\n", folder.path(), Look::AtEveryFile), "commit unknown");
    }

    #[test]
    fn a_checkout_says_its_commit_and_what_was_changed() {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path();
        if git(root, &["--version"]).is_none() {
            eprintln!("skipped: git is not there");
            return;
        }
        let done = |arguments: &[&str]| {
            let who = ["-c", "user.name=Anna", "-c", "user.email=anna@example.org", "-c", "commit.gpgsign=false"];
            let output = Command::new("git")
                .args(who)
                .args(arguments)
                .current_dir(root)
                .env("GIT_COMMITTER_DATE", "2026-11-22T23:30:00+01:00")
                .output()
                .expect("git runs");
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        };
        done(&["init", "--quiet"]);
        std::fs::write(root.join("kept"), "one").expect("written");
        done(&["add", "kept"]);
        done(&["commit", "--quiet", "--message", "One"]);
        let hash = git(root, &["rev-parse", "HEAD"]).expect("a commit");
        let plain = format!("{}, 2026-11-22", &hash[..DIGITS]);
        assert_eq!(words(None, "", root, Look::AtEveryFile), plain);
        assert_eq!(words(None, "", root, Look::AtTheCommit), format!("{plain}, development build"));
        let watched = commit(None, "", root, Look::AtEveryFile).expect("a commit").watched;
        assert!(watched.contains(&root.join("kept")), "{watched:?}");
        assert!(watched.iter().all(|path| path.exists()), "a file that is not there would build it anew each time");
        std::fs::write(root.join("kept"), "two").expect("written");
        assert_eq!(words(None, "", root, Look::AtEveryFile), format!("{plain}, modified"));
        // A folder in somebody else's checkout has no commit of its own.
        std::fs::create_dir(root.join("inner")).expect("a folder");
        assert_eq!(words(None, "", &root.join("inner"), Look::AtEveryFile), "commit unknown");
    }
}
