//! What is on the disk and in the registry, to be compared.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Paths below the disk, and lines of the registry as "key|name=value".
pub(crate) struct State {
    files: BTreeSet<String>,
    values: BTreeSet<String>,
}

/// Not Sparekey's: what Wine notes of itself, and the copy of the uninstaller that Windows deletes at the next start, as
/// every installer of this kind leaves it.
const NOT_OURS: [&str; 6] = [
    r"software\wine\",
    r"software\wine|",
    "pendingfilerenameoperations",
    "/temp/~ns",
    r"explorer\recentdocs",
    // Graphics cards: Wine dates its driver anew whenever it looks for one.
    r"control\class\{4d36e968-e325-11ce-bfc1-08002be10318}",
];

impl State {
    pub(crate) fn read(prefix: &Path) -> Self {
        let mut files = BTreeSet::new();
        walk(&prefix.join("drive_c"), prefix, &mut files);
        let mut values = BTreeSet::new();
        for name in ["user.reg", "system.reg"] {
            read_registry(&fs::read(prefix.join(name)).expect("Wine's registry"), &mut values);
        }
        Self { files, values }
    }

    /// What is there now and was not then, and the other way round.
    pub(crate) fn since(&self, before: &Self) -> Vec<String> {
        let files = self.files.symmetric_difference(&before.files);
        let values = self.values.symmetric_difference(&before.values);
        let ours = |line: &&String| !NOT_OURS.iter().any(|start| line.to_lowercase().contains(start));
        files.chain(values).filter(ours).cloned().collect()
    }

    /// A value of the person's own part of the registry, by its key and name; a key's own value has no name.
    pub(crate) fn value(&self, key: &str, name: &str) -> String {
        let start = format!("{key}|{}=", if name.is_empty() { "@".into() } else { format!("\"{name}\"") });
        let line = self.values.iter().find_map(|line| line.strip_prefix(&start));
        line.unwrap_or_else(|| panic!("no {start} in the registry")).trim_matches('"').replace("\\\"", "\"")
    }
}

fn walk(folder: &Path, root: &Path, into: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        into.insert(entry.path().strip_prefix(root).unwrap().to_string_lossy().into_owned());
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            walk(&entry.path(), root, into);
        }
    }
}

/// Wine's text form: `[key] time`, then `name=value` lines; a line that ends with a backslash goes on.
fn read_registry(text: &[u8], into: &mut BTreeSet<String>) {
    let text = String::from_utf8_lossy(text).replace("\\\n", "");
    let mut key = String::new();
    for line in text.lines() {
        if let Some((name, _)) = line.strip_prefix('[').and_then(|line| line.split_once(']')) {
            key = name.replace("\\\\", "\\");
        } else if line.starts_with(['"', '@']) {
            into.insert(format!("{key}|{}", line.replace("\\\\", "\\")));
        }
    }
}
