//! The bill of materials of the shipped programs, as CycloneDX 1.5 (ECMA-424): exactly what is linked and bundled, which
//! the common generators do not tell from what only takes part in the building.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use crate::command::{Outcome, output, program};
use crate::notices::packages;
use crate::shipped;

/// The file's name.
pub(crate) const FILE: &str = "sparekey.cdx.json";

/// Writes [`FILE`] into `folder`. The same commit gives the same bytes.
///
/// # Errors
///
/// In words, if what is shipped cannot be found out.
pub(crate) fn write(folder: &Path) -> Outcome {
    let version = env!("CARGO_PKG_VERSION");
    let mut components = Vec::new();
    for one in shipped::crates()? {
        let purl = format!("pkg:cargo/{}@{}", one.name, one.version.replace('+', "%2B"));
        components.push(component(&one.name, &one.version, &one.licence, &purl, Some(&one.checksum)));
    }
    for one in shipped::bundled()? {
        // The scope's sign is written out (purl specification, npm).
        let purl = format!("pkg:npm/{}@{}", one.name.replace('@', "%40"), one.version);
        components.push(component(&one.name, &one.version, &one.licence, &purl, None));
    }
    let text = document(version, made(), &components);
    fs::create_dir_all(folder).map_err(|fault| format!("{}: {fault}.", folder.display()))?;
    let file = folder.join(FILE);
    fs::write(&file, text).map_err(|fault| format!("{}: {fault}.", file.display()))?;
    println!("{} names {} components.", file.display(), components.len());
    Ok(())
}

/// When the commit was made, in UTC; none outside of git.
fn made() -> Option<String> {
    let mut command = program("git");
    command.args(["log", "-1", "--format=%cd", "--date=format-local:%Y-%m-%dT%H:%M:%SZ"]).env("TZ", "UTC");
    output(command).map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}

fn document(version: &str, made: Option<String>, components: &[String]) -> String {
    let made = made.map(|made| format!("\n    \"timestamp\": {},", quoted(&made))).unwrap_or_default();
    let version = quoted(version);
    format!(
        "{{\n  \"$schema\": \"http://cyclonedx.org/schema/bom-1.5.schema.json\",\n  \"bomFormat\": \"CycloneDX\",\n  \
         \"specVersion\": \"1.5\",\n  \"version\": 1,\n  \"metadata\": {{{made}\n    \"component\": {{\n      \
         \"type\": \"application\",\n      \"bom-ref\": \"sparekey\",\n      \"name\": \"sparekey\",\n      \
         \"version\": {version},\n      \"licenses\": [{{ \"expression\": \"MIT OR Apache-2.0\" }}]\n    }}\n  }},\n  \
         \"components\": [\n{}\n  ]\n}}\n",
        components.join(",\n")
    )
}

fn component(name: &str, version: &str, licence: &str, purl: &str, sha256: Option<&str>) -> String {
    let [name, version, licence, purl] = [name, version, licence, purl].map(quoted);
    let mut out = format!(
        "    {{\n      \"type\": \"library\",\n      \"bom-ref\": {purl},\n      \"name\": {name},\n      \
         \"version\": {version},\n"
    );
    if let Some(sha256) = sha256 {
        let _ = writeln!(out, "      \"hashes\": [{{ \"alg\": \"SHA-256\", \"content\": {} }}],", quoted(sha256));
    }
    let _ = write!(out, "      \"licenses\": [{{ \"expression\": {licence} }}],\n      \"purl\": {purl}\n    }}");
    out
}

/// A text as it stands in JSON (RFC 8259, section 7).
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c < ' ' => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out + "\""
}

/// `cargo xtask sbom`.
pub(crate) fn sbom() -> Outcome {
    write(&packages())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_component_says_what_it_is() {
        let text = component("psl", "2.1.0", "MIT OR Apache-2.0", "pkg:cargo/psl@2.1.0", Some("00ff"));
        for part in [
            "\"purl\": \"pkg:cargo/psl@2.1.0\"",
            "\"content\": \"00ff\"",
            "[{ \"expression\": \"MIT OR Apache-2.0\" }]",
        ] {
            assert!(text.contains(part), "{text}");
        }
        assert_eq!(text.matches(['{', '[']).count(), text.matches(['}', ']']).count());
    }

    #[test]
    fn texts_are_quoted() {
        assert_eq!(quoted("a\"b\\c\n"), "\"a\\\"b\\\\c\\u000a\"");
    }
}
