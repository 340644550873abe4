//! What lies in the bundle, and what its `Info.plist` says.

use std::fs;
use std::path::{Path, PathBuf};

use super::apple;
use crate::command::{Outcome, root, run};

/// The window's program.
pub(super) const WINDOW: &str = "sparekey";
/// The terminal's program, inside the bundle beside the window's.
pub(super) const CLI: &str = "sparekey-cli";

const PROPERTIES: &str = include_str!("../../../../../macos/Info.plist");

/// Makes `Sparekey.app` in `stage`. Each program is put there by what `make` gives for its name.
pub(super) fn lay_out<Make>(stage: &Path, version: &str, make: impl Fn(&'static str) -> Make) -> Outcome<PathBuf>
where
    Make: FnOnce(&Path) -> Outcome,
{
    let app = stage.join("Sparekey.app");
    let contents = app.join("Contents");
    for folder in ["MacOS", "Resources"] {
        let folder = contents.join(folder);
        fs::create_dir_all(&folder).map_err(|fault| format!("{}: {fault}", folder.display()))?;
    }
    for name in [WINDOW, CLI] {
        make(name)(&contents.join("MacOS").join(name))?;
    }
    let icon = contents.join("Resources").join("icon.icns");
    fs::copy(root().join("icons/icon.icns"), &icon).map_err(|fault| format!("{}: {fault}", icon.display()))?;
    let properties = contents.join("Info.plist");
    fs::write(&properties, filled(version)).map_err(|fault| format!("{}: {fault}", properties.display()))?;
    run(apple("plutil", &["-lint"], &[&properties]))?;
    Ok(app)
}

fn filled(version: &str) -> String {
    PROPERTIES.replace("<string>VERSION</string>", &format!("<string>{version}</string>"))
}

/// The oldest macOS that the programs are built for.
pub(super) fn minimum_system() -> Outcome<String> {
    value("LSMinimumSystemVersion").ok_or_else(|| "Info.plist names no oldest system.".into())
}

/// The text under a key of `Info.plist`.
pub(super) fn value(key: &str) -> Option<String> {
    let (_, rest) = PROPERTIES.split_once(&format!("<key>{key}</key>"))?;
    let text = rest.trim_start().strip_prefix("<string>")?;
    Some(text.split_once("</string>")?.0.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(file: &str) -> String {
        fs::read_to_string(root().join(file)).unwrap_or_else(|fault| panic!("{file}: {fault}"))
    }

    #[test]
    fn the_version_is_filled_in_wherever_it_stands() {
        let properties = filled("1.2.3");
        assert!(!properties.contains("<string>VERSION"));
        assert_eq!(properties.matches("<string>1.2.3</string>").count(), 2);
    }

    #[test]
    fn says_what_the_other_settings_say() {
        let settings = read("src-tauri/tauri.conf.json");
        let identifier = value("CFBundleIdentifier").unwrap_or_default();
        assert!(settings.contains(&format!("\"identifier\": \"{identifier}\"")), "{identifier}");
        let oldest = minimum_system().unwrap_or_default();
        assert!(settings.contains(&format!("\"minimumSystemVersion\": \"{oldest}\"")), "{oldest}");
        assert!(read("ui/vite.config.ts").contains("safari16"), "Safari 16 came with macOS 13");
        assert_eq!(oldest, "13.0");
    }

    #[test]
    fn names_every_language_of_the_texts() {
        let (_, list) = PROPERTIES.split_once("<key>CFBundleLocalizations</key>").unwrap_or_default();
        let list = list.split_once("</array>").unwrap_or_default().0;
        let mut named: Vec<&str> =
            list.split("<string>").skip(1).filter_map(|rest| rest.split_once('<')).map(|(tag, _)| tag).collect();
        named.sort_unstable();
        let folders = fs::read_dir(root().join("src-tauri/crates/engine/texts")).into_iter().flatten().flatten();
        let folders = folders.filter(|entry| entry.path().is_dir());
        let mut folders: Vec<String> = folders.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        folders.sort_unstable();
        assert_eq!(named, folders);
    }
}
