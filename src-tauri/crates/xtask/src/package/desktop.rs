//! What desktops and software centres read: the desktop entry and the AppStream metainfo, in all languages.

use std::fmt::Write as _;

use super::{APP_ID, Words};
use crate::command::Outcome;

/// The paragraphs that say what the program is for.
pub(super) const ABOUT: [&str; 4] =
    ["package-about-need", "package-about-way", "package-about-end", "package-about-practice"];

/// A version that was given out, and its day (ISO 8601).
#[derive(Debug, PartialEq)]
pub(super) struct Release {
    pub(super) version: String,
    pub(super) date: String,
}

/// The desktop entry (freedesktop.org, Desktop Entry Specification 1.5).
pub(super) fn entry(words: &Words) -> Outcome<String> {
    let mut text = String::from("[Desktop Entry]\nType=Application\nName=Sparekey\n");
    localised(&mut text, words, "GenericName", "package-kind", str::to_owned)?;
    localised(&mut text, words, "Comment", "package-summary", str::to_owned)?;
    localised(&mut text, words, "Keywords", "package-keywords", keywords)?;
    // The class of the window is the program's name: it is no GTK application with an id.
    write!(
        text,
        "Exec=sparekey\nIcon={APP_ID}\nTerminal=false\nCategories=Network;Email;\nStartupNotify=true\n\
         StartupWMClass=sparekey\nActions=practice;\n\n[Desktop Action practice]\n"
    )
    .map_err(|fault| fault.to_string())?;
    localised(&mut text, words, "Name", "package-practice", str::to_owned)?;
    text.push_str("Exec=sparekey --practice\n");
    Ok(text)
}

fn localised(text: &mut String, words: &Words, key: &str, id: &str, form: fn(&str) -> String) -> Outcome {
    text.push_str(&format!("{key}={}\n", form(words.english(id)?)));
    for (language, translated) in words.translated(id) {
        // Locales as POSIX writes them.
        text.push_str(&format!("{key}[{}]={}\n", language.replace('-', "_"), form(translated)));
    }
    Ok(())
}

/// A list as the specification wants it, whatever semicolon a script has and whether one stands at the end.
fn keywords(list: &str) -> String {
    let words = list.split([';', '；', '؛']).map(str::trim).filter(|word| !word.is_empty());
    words.map(|word| format!("{word};")).collect()
}

/// The AppStream metainfo (freedesktop.org, AppStream 0.16). There are no pictures in it, since those must lie at an
/// address, and no address is settled yet; `ui/pictures` has them.
pub(super) fn metainfo(words: &Words, releases: &[Release]) -> Outcome<String> {
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<component type=\"desktop-application\">\n  <id>{APP_ID}</id>\n  \
         <metadata_license>CC0-1.0</metadata_license>\n  <project_license>MIT OR Apache-2.0</project_license>\n  \
         <name>Sparekey</name>\n"
    );
    element(&mut text, words, "  ", "summary", "package-summary")?;
    text.push_str("  <developer_name translatable=\"no\">The Sparekey authors</developer_name>\n  <description>\n");
    for id in ABOUT {
        element(&mut text, words, "    ", "p", id)?;
    }
    text.push_str(&format!(
        "  </description>\n  <launchable type=\"desktop-id\">{APP_ID}.desktop</launchable>\n  <provides>\n    \
         <binary>sparekey</binary>\n  </provides>\n  <categories>\n    <category>Network</category>\n    \
         <category>Email</category>\n  </categories>\n  <content_rating type=\"oars-1.1\"/>\n  <recommends>\n    \
         <control>keyboard</control>\n    <control>pointing</control>\n  </recommends>\n  <supports>\n    \
         <control>touch</control>\n  </supports>\n  <releases>\n"
    ));
    for Release { version, date } in releases {
        text.push_str(&format!("    <release version=\"{}\" date=\"{date}\"/>\n", escaped(version)));
    }
    text.push_str("  </releases>\n</component>\n");
    Ok(text)
}

fn element(text: &mut String, words: &Words, indent: &str, name: &str, id: &str) -> Outcome {
    text.push_str(&format!("{indent}<{name}>{}</{name}>\n", escaped(words.english(id)?)));
    for (language, translated) in words.translated(id) {
        text.push_str(&format!("{indent}<{name} xml:lang=\"{language}\">{}</{name}>\n", escaped(translated)));
    }
    Ok(())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// The releases in a list of changes, the newest first: headings of the second level with a version and a day, as in
/// `## [1.2.0] - 2026-01-31`. What is still to come has no day.
pub(super) fn releases(changes: &str) -> Vec<Release> {
    let release = |line: &str| {
        let mut words = line.strip_prefix("## ")?.split([' ', '[', ']', '(', ')', ',', '–', '—']);
        let version = words.find(|word| word.starts_with(|first: char| first.is_ascii_digit()))?.to_owned();
        let date = words.find(|word| is_date(word))?.to_owned();
        Some(Release { version, date })
    };
    changes.lines().filter_map(release).collect()
}

fn is_date(word: &str) -> bool {
    let parts: Vec<&str> = word.split('-').collect();
    let digits = |part: &str, length| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
    matches!(parts[..], [year, month, day] if digits(year, 4) && digits(month, 2) && digits(day, 2))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::package::words::some;

    #[test]
    fn the_entry_says_everything_in_each_language() {
        let entry = entry(&some()).expect("an entry");
        for line in [
            "Comment=Our summary & more",
            "Comment[pt_BR]=Nosso summary",
            "Keywords=mail;set up;",
            "Keywords[ar]=بريد;إعداد;",
            "Name[pt_BR]=Nosso practice",
            "Exec=sparekey --practice",
        ] {
            assert!(entry.lines().any(|other| other == line), "{line} in\n{entry}");
        }
    }

    #[test]
    fn the_metainfo_is_escaped_and_in_each_language() {
        let release = Release { version: "1.0".into(), date: "2026-01-31".into() };
        let metainfo = metainfo(&some(), &[release]).expect("metainfo");
        for line in [
            "  <summary>Our summary &amp; more</summary>",
            "  <summary xml:lang=\"pt-BR\">Nosso summary</summary>",
            "    <p xml:lang=\"pt-BR\">Nosso about-need</p>",
            "    <release version=\"1.0\" date=\"2026-01-31\"/>",
        ] {
            assert!(metainfo.lines().any(|other| other == line), "{line} in\n{metainfo}");
        }
    }

    #[test]
    fn a_release_has_a_version_and_a_day() {
        let changes =
            "# Changes\n\n## Unreleased\n- 1\n## [1.2.0] - 2026-01-31\n\n### 3.0 2026-01-01\n## 1.1.0 (2025-12-01)\n";
        let release = |version: &str, date: &str| Release { version: version.into(), date: date.into() };
        assert_eq!(releases(changes), [release("1.2.0", "2026-01-31"), release("1.1.0", "2025-12-01")]);
    }
}
