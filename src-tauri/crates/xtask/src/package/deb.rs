//! Debian packages: `dpkg-deb` packs, `dpkg-shlibdeps` finds the libraries.

use std::fs;
use std::path::{Path, PathBuf};

use super::stage::{Stage, Stages, date, entries, read};
use super::{Ground, MAINTAINER};
use crate::command::{Outcome, output, program, root, run};

/// Packages that no tool finds, since the programs ask for them by other names than a library's.
struct Relations {
    depends: &'static str,
    recommends: &'static str,
    suggests: &'static str,
}

/// Provider pages are opened by `xdg-open`. The keychain is whatever answers as the Secret Service; the person is asked
/// through polkit before a saved app password is copied. Each of these may be missing: the program says what follows.
const WINDOW: Relations = Relations {
    depends: "ca-certificates, xdg-utils",
    recommends: "gnome-keyring | keepassxc | kwalletmanager, polkitd | policykit-1, sparekey-cli",
    suggests: "fonts-noto-core, fonts-noto-cjk",
};
const TERMINAL: Relations = Relations {
    depends: "ca-certificates",
    recommends: "gnome-keyring | keepassxc | kwalletmanager",
    suggests: "bash-completion, sparekey, xdg-utils",
};

/// Makes both packages; says where they are.
pub(super) fn package(ground: &Ground, stages: &Stages) -> Outcome<Vec<PathBuf>> {
    let mut dpkg = program("dpkg");
    dpkg.arg("--print-architecture");
    let architecture = output(dpkg).ok_or("`dpkg --print-architecture` did not work.")?.trim().to_owned();
    let pack = |stage, relations| pack(ground, stage, relations, &architecture);
    Ok(vec![pack(&stages.window, &WINDOW)?, pack(&stages.terminal, &TERMINAL)?])
}

fn pack(ground: &Ground, stage: &Stage, relations: &Relations, architecture: &str) -> Outcome<PathBuf> {
    let (name, version) = (stage.name, revision(ground.version));
    let tree = Stage { folder: ground.empty(&format!("deb/{name}"))?, about: stage.about.clone(), ..*stage };
    let mut copy = program("cp");
    copy.args(["--archive", "--"]).arg(stage.folder.join("usr")).arg(&tree.folder);
    run(copy)?;
    debian_documents(ground, &tree, &version)?;

    let libraries = libraries(ground, &tree)?;
    let control = control(ground, &tree, relations, &libraries, architecture)?;
    tree.text("DEBIAN/control", &control)?;
    tree.text("DEBIAN/md5sums", &sums(&tree.folder)?)?;

    let file = ground.packages.join(format!("{name}_{version}_{architecture}.deb"));
    let mut dpkg = program("dpkg-deb");
    // One thread: how many there are would change the bytes.
    dpkg.args(["--root-owner-group", "-Zxz", "-z9", "-Sextreme", "--threads-max=1", "--build"]);
    dpkg.arg(&tree.folder).arg(&file).env("SOURCE_DATE_EPOCH", ground.time.to_string());
    run(dpkg)?;
    Ok(file)
}

/// The first package of this version; `~` sorts what comes before a release below it.
fn revision(version: &str) -> String {
    format!("{}-1", version.replacen('-', "~", 1))
}

/// What Debian wants in its own form: who may do what with the files, and the package's own history.
fn debian_documents(ground: &Ground, tree: &Stage, version: &str) -> Outcome {
    let documents = format!("usr/share/doc/{}", tree.name);
    tree.text(&format!("{documents}/copyright"), &copyright()?)?;
    let day = date(ground.time, "--rfc-email")?;
    let name = tree.name;
    let history = format!(
        "{name} ({version}) stable; urgency=medium\n\n  * Version {}.\n\n -- {MAINTAINER}  {day}\n",
        ground.version
    );
    tree.packed(&format!("{documents}/changelog.Debian"), &history)?;
    // Debian's own place for what zsh completes.
    let zsh = tree.folder.join("usr/share/zsh");
    if zsh.exists() {
        fs::rename(zsh.join("site-functions"), zsh.join("vendor-completions"))
            .map_err(|fault| format!("{}: {fault}", zsh.display()))?;
    }
    Ok(())
}

/// Debian's machine-readable form (copyright-format 1.0). The other people's work is in the notices.
fn copyright() -> Outcome<String> {
    let mit = read(&root().join("LICENSE-MIT"))?;
    let holder = mit.lines().find(|line| line.starts_with("Copyright")).ok_or("LICENSE-MIT names no holder.")?;
    let holder = holder.trim_start_matches("Copyright").trim().trim_start_matches("(c)").trim();
    let terms = mit.split_once(&format!("{holder}\n")).map_or(mit.as_str(), |(_, terms)| terms).trim();
    let indented: Vec<String> = terms
        .lines()
        .map(|line| if line.trim().is_empty() { " .".to_owned() } else { format!(" {}", line.trim_end()) })
        .collect();
    Ok(format!(
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\nUpstream-Name: Sparekey\n\n\
         Files: *\nCopyright: {holder}\nLicense: Expat or Apache-2.0\n\nLicense: Expat\n{}\n\nLicense: Apache-2.0\n \
         On Debian systems, the text of the Apache License, version 2.0, is in\n \
         /usr/share/common-licenses/Apache-2.0.\n",
        indented.join("\n")
    ))
}

/// The libraries that the program is linked with, as Debian's packages with the versions that it needs.
fn libraries(ground: &Ground, tree: &Stage) -> Outcome<String> {
    // It reads this file of a source package, and is content with the names in it.
    let source = ground.empty("deb/source")?;
    let made = fs::create_dir_all(source.join("debian")).and_then(|()| {
        fs::write(source.join("debian/control"), "Source: sparekey\n\nPackage: sparekey\nArchitecture: any\n")
    });
    made.map_err(|fault| format!("{}: {fault}", source.display()))?;
    let mut command = program("dpkg-shlibdeps");
    command
        .current_dir(source)
        .args(["-O", &format!("-S{}", tree.folder.display()), "-e"])
        .arg(tree.folder.join("usr/bin").join(tree.program));
    command.stderr(std::process::Stdio::inherit());
    let said = output(command).ok_or("`dpkg-shlibdeps` did not work.")?;
    let found = said.lines().find_map(|line| line.strip_prefix("shlibs:Depends="));
    found.map(str::to_owned).ok_or_else(|| "`dpkg-shlibdeps` found no library.".into())
}

fn control(
    ground: &Ground,
    tree: &Stage,
    relations: &Relations,
    libraries: &str,
    architecture: &str,
) -> Outcome<String> {
    let Stage { name, summary, about, .. } = tree;
    let Relations { depends, recommends, suggests } = relations;
    let version = revision(ground.version);
    let section = if *name == "sparekey" { "mail" } else { "utils" };
    let size = kibibytes(&tree.folder)?;
    let summary = ground.words.english(summary)?;
    let paragraphs = about.iter().map(|id| Ok(wrapped(ground.words.english(id)?, " ", 79)));
    let about = paragraphs.collect::<Outcome<Vec<String>>>()?.join(" .\n");
    Ok(format!(
        "Package: {name}\nVersion: {version}\nArchitecture: {architecture}\nMaintainer: {MAINTAINER}\n\
         Installed-Size: {size}\nDepends: {libraries}, {depends}\nRecommends: {recommends}\nSuggests: {suggests}\n\
         Section: {section}\nPriority: optional\nDescription: {summary}\n{about}"
    ))
}

/// Lines of at most `width` letters, each behind `indent`.
fn wrapped(text: &str, indent: &str, width: usize) -> String {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let line = lines.last().map_or(0, |line| line.chars().count());
        if line > 0 && indent.len() + line + 1 + word.chars().count() > width {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines.iter().map(|line| format!("{indent}{line}\n")).collect()
}

/// What the tree takes on a disk, counted as Debian counts it: files in whole KiB, and one for everything else
/// (Debian policy §5.6.20).
fn kibibytes(folder: &Path) -> Outcome<u64> {
    let sizes = entries(folder)?.into_iter().map(|path| {
        let data = fs::symlink_metadata(&path).map_err(|fault| format!("{}: {fault}", path.display()))?;
        if data.is_dir() { Ok(1 + kibibytes(&path)?) } else { Ok(data.len().div_ceil(1024)) }
    });
    sizes.sum()
}

/// The sums of all files, by which `dpkg --verify` sees what has changed.
fn sums(folder: &Path) -> Outcome<String> {
    let mut command = program("sh");
    command.current_dir(folder);
    command.args(["-c", "find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum --"]);
    output(command).ok_or_else(|| "`md5sum` did not work.".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_before_a_release_sorts_below_it() {
        assert_eq!(revision("1.2.0"), "1.2.0-1");
        assert_eq!(revision("1.2.0-rc-1"), "1.2.0~rc-1-1");
    }

    #[test]
    fn lines_are_filled_and_no_longer_than_they_may_be() {
        assert_eq!(wrapped("one two three", " ", 8), " one two\n three\n");
        assert_eq!(wrapped("extraordinary day", " ", 8), " extraordinary\n day\n");
    }

    #[test]
    fn the_licences_are_those_of_the_project() {
        let text = copyright().expect("copyright");
        assert!(
            text.contains("License: Expat or Apache-2.0") && text.contains(" Permission is hereby granted"),
            "{text}"
        );
        let holder = text.lines().find_map(|line| line.strip_prefix("Copyright: ")).expect("a holder");
        assert!(holder.contains("Sparekey"), "{holder}");
        assert!(!text.lines().any(|line| line == " "), "an empty line of a field is a dot");
    }
}
