//! Whose work is in the programs that are shipped: the crates that are linked into them, and what is bundled into the page.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use crate::command::{Outcome, cargo, npm, output, root, target};
use crate::page;

/// The systems that packages are made for.
const SYSTEMS: &[&str] = &[
    "x86_64-unknown-linux-gnu",
    "aarch64-unknown-linux-gnu",
    "x86_64-pc-windows-gnu",
    "x86_64-pc-windows-msvc",
    "aarch64-pc-windows-msvc",
    "x86_64-apple-darwin",
    "aarch64-apple-darwin",
];

/// A crate that is linked into one of the programs on one of the systems.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Crate {
    pub(crate) name: String,
    pub(crate) version: String,
    /// As an SPDX expression.
    pub(crate) licence: String,
    /// The page of its sources; some name none.
    pub(crate) repository: String,
    /// Where its sources lie.
    pub(crate) folder: PathBuf,
    /// SHA-256 of the archive that the registry gives out.
    pub(crate) checksum: String,
}

/// A package of the page's that is in its bundle.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Bundled {
    pub(crate) name: String,
    pub(crate) version: String,
    /// As an SPDX expression.
    pub(crate) licence: String,
    /// Its licence's text.
    pub(crate) text: String,
}

/// All crates that are linked into the window or the terminal program, on any system, by name. Not those that only take
/// part in the building.
pub(crate) fn crates() -> Outcome<Vec<Crate>> {
    let mut command = cargo(&["tree", "--locked", "--package", "sparekey", "--package", "sparekey-cli"]);
    command.args(["--edges", "normal,no-proc-macro", "--prefix", "none", "--no-dedupe", "--format", "{p}|{l}|{r}"]);
    for system in SYSTEMS {
        command.args(["--target", system]);
    }
    let tree = output(command).ok_or("`cargo tree` did not say what is linked.")?;
    let metadata = output(cargo(&["metadata", "--locked", "--format-version", "1"]));
    let folders = folders(&metadata.ok_or("`cargo metadata` did not say where the sources lie.")?);
    let lock = fs::read_to_string(root().join("Cargo.lock")).map_err(|fault| format!("Cargo.lock: {fault}."))?;
    let checksums = checksums(&lock);
    let found = linked(&tree).into_iter().map(|((name, version), (licence, repository))| {
        let id = format!("{name} {version}");
        let folder = folders.get(&id).cloned().ok_or_else(|| format!("The sources of {id} are not there."))?;
        let checksum = checksums.get(&id).cloned().ok_or_else(|| format!("Cargo.lock has no checksum of {id}."))?;
        Ok(Crate { name, version, licence, repository, folder, checksum })
    });
    let found: Vec<Crate> = found.collect::<Outcome<_>>()?;
    if found.is_empty() { Err("`cargo tree` named no crates.".into()) } else { Ok(found) }
}

/// Name and version to licence and repository of what is not ours.
fn linked(tree: &str) -> BTreeMap<(String, String), (String, String)> {
    let lines = tree.lines().filter_map(|line| {
        let (package, rest) = line.split_once('|')?;
        let (licence, repository) = rest.split_once('|')?;
        let mut words = package.split(' ');
        let (name, version, place) = (words.next()?, words.next()?, words.next());
        // With a place it is one of our own.
        let version = version.strip_prefix('v').filter(|_| place.is_none())?;
        let repository = repository.trim_end_matches(" (*)").to_owned();
        Some(((name.to_owned(), version.to_owned()), (expression(licence), repository)))
    });
    lines.collect()
}

/// The old way of writing "or" (cargo's manual, `license`).
fn expression(licence: &str) -> String {
    licence.split('/').map(str::trim).collect::<Vec<_>>().join(" OR ")
}

/// "name version" to the folder of its sources. Read by hand: each package has its id before its manifest's place.
fn folders(metadata: &str) -> BTreeMap<String, PathBuf> {
    const MANIFEST: &str = "\"manifest_path\":\"";
    const ID: &str = "\"id\":\"";
    let packages = metadata.match_indices(MANIFEST).filter_map(|(at, _)| {
        let (manifest, _) = metadata[at + MANIFEST.len()..].split_once('"')?;
        let id = metadata[..at].rfind(ID)?;
        let (id, _) = metadata[id + ID.len()..].split_once('"')?;
        let (_, package) = id.rsplit_once('#')?;
        let (name, version) = package.split_once('@')?;
        let manifest = PathBuf::from(manifest.replace("\\\\", "\\"));
        Some((format!("{name} {version}"), manifest.parent()?.to_owned()))
    });
    packages.collect()
}

/// "name version" to checksum.
fn checksums(lock: &str) -> BTreeMap<String, String> {
    let packages = lock.split("[[package]]").filter_map(|package| {
        let field = |name: &str| {
            let lines = package.lines();
            let mut values = lines.filter_map(|line| line.strip_prefix(name)?.strip_prefix(" = \"")?.strip_suffix('"'));
            values.next()
        };
        Some((format!("{} {}", field("name")?, field("version")?), field("checksum")?.to_owned()))
    });
    packages.collect()
}

/// What the page's bundler put into the bundle: it knows which modules survived.
pub(crate) fn bundled() -> Outcome<Vec<Bundled>> {
    if page::packages_missing() {
        page::fetch_packages()?;
    }
    let folder = target().join("licences");
    let mut command = npm(&["exec", "--", "vite", "build", "--mode", "licences", "--logLevel", "error"]);
    command.args(["--emptyOutDir", "--outDir"]).arg(&folder);
    output(command).ok_or("The page's bundler did not say what is in the bundle.")?;
    let list = fs::read_to_string(folder.join("licences.md")).map_err(|fault| format!("licences.md: {fault}."))?;
    read_list(&list)
}

/// The bundler's list: "## name - version (licence)", then the text.
fn read_list(list: &str) -> Outcome<Vec<Bundled>> {
    let packages = format!("\n{list}");
    let packages = packages.split("\n## ").skip(1).map(|package| {
        let (head, text) = package.split_once('\n').unwrap_or((package, ""));
        let parts = head.split_once(" - ").and_then(|(name, rest)| {
            let (version, licence) = rest.split_once(" (")?;
            Some((name, version, licence.strip_suffix(')')?))
        });
        let (name, version, licence) = parts.ok_or_else(|| format!("The bundler's list has \"{head}\" in it."))?;
        let text = text.trim().to_owned();
        if text.is_empty() {
            return Err(format!("{name}, which is in the page, has no licence text."));
        }
        Ok(Bundled { name: name.into(), version: version.into(), licence: licence.into(), text })
    });
    let packages: Vec<Bundled> = packages.collect::<Outcome<_>>()?;
    if packages.is_empty() { Err("The bundler named no packages.".into()) } else { Ok(packages) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_own_crates_are_not_third_parties() {
        let tree = "sparekey-cli v0.1.0 (/home/anna/sparekey)|MIT OR Apache-2.0|\n\nunlicensed v1.0.0||\n\
                    either v1.2.0|MIT/Apache-2.0|https://example.org/either (*)\n\
                    either v1.2.0|MIT/Apache-2.0|https://example.org/either\npsl v2.1.0|MIT|\n";
        let linked = linked(tree);
        assert_eq!(linked.len(), 3);
        let (licence, repository) = &linked[&("either".into(), "1.2.0".into())];
        assert_eq!((licence.as_str(), repository.as_str()), ("MIT OR Apache-2.0", "https://example.org/either"));
    }

    #[test]
    fn sources_and_checksums_are_found_by_name_and_version() {
        let metadata = r#"{"packages":[{"name":"a","id":"registry+https://index#a@1.0.0","dependencies":[{"name":"b"}],
            "manifest_path":"C:\\cargo\\a-1.0.0\\Cargo.toml"},{"name":"b","id":"registry+https://index#b@2.0.0",
            "manifest_path":"/cargo/b-2.0.0/Cargo.toml"}],"resolve":{"nodes":[{"id":"registry+https://index#a@1.0.0"}]}}"#;
        let metadata = metadata.replace("\n            ", "");
        let folders = folders(&metadata);
        assert_eq!(folders["b 2.0.0"], PathBuf::from("/cargo/b-2.0.0"));
        assert_eq!(folders.len(), 2);
        let lock = "version = 4\n[[package]]\nname = \"a\"\nversion = \"1.0.0\"\nchecksum = \"00ff\"\ndependencies = [\n \"b\",\n]\n";
        assert_eq!(checksums(lock)["a 1.0.0"], "00ff");
    }

    #[test]
    fn a_bundled_package_without_a_text_is_a_fault() {
        let list = "# Licenses\n\nThe app bundles:\n\n## svelte - 5.57.3 (MIT)\n\nCopyright (c) Anna\n\nUse it.\n";
        let svelte = Bundled {
            name: "svelte".into(),
            version: "5.57.3".into(),
            licence: "MIT".into(),
            text: "Copyright (c) Anna\n\nUse it.".into(),
        };
        assert_eq!(read_list(list), Ok(vec![svelte]));
        assert!(read_list(&format!("{list}\n## clsx - 2.1.1 (MIT)\n")).is_err());
        assert!(read_list("# Licenses\n").is_err());
    }
}
