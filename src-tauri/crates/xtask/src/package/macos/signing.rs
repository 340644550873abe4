//! Signatures: those that Apple's checks take, or those that are worth something on this computer only.

use std::env;
use std::path::{Path, PathBuf};

use super::apple;
use crate::command::{Outcome, line_of, output, program, root, run};

/// All of these, or none: what is half signed is not to leave by mistake.
const VARIABLES: [&str; 5] = [
    // The certificate's name in the keychain, "Developer ID Application: …".
    "SPAREKEY_MAC_IDENTITY",
    // Apple's ten letters and digits for who signs.
    "SPAREKEY_MAC_TEAM",
    // App Store Connect's key for the notary: the file, its id, who issued it.
    "SPAREKEY_NOTARY_KEY",
    "SPAREKEY_NOTARY_KEY_ID",
    "SPAREKEY_NOTARY_ISSUER",
];

/// Who signs.
pub(super) enum Signing {
    /// Nobody: an "ad hoc" signature, without which no program starts on Apple's processors.
    ThisComputer,
    /// Somebody whom Apple knows.
    DeveloperId { identity: String, team: String, key: PathBuf, key_id: String, issuer: String },
}

impl Signing {
    /// From the variables above.
    pub(super) fn from_environment() -> Outcome<Self> {
        Self::from(|name| env::var(name).ok().filter(|value| !value.is_empty()))
    }

    fn from(value: impl Fn(&str) -> Option<String>) -> Outcome<Self> {
        let [Some(identity), Some(team), Some(key), Some(key_id), Some(issuer)] = VARIABLES.map(&value) else {
            let missing: Vec<&str> = VARIABLES.into_iter().filter(|name| value(name).is_none()).collect();
            if missing.len() < VARIABLES.len() {
                return Err(format!("For signing, these are missing, too: {}.", missing.join(", ")));
            }
            println!("Nobody signs: this package is for trying out on this computer, not for giving away.");
            return Ok(Self::ThisComputer);
        };
        if team.len() != 10 || !team.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit()) {
            return Err("SPAREKEY_MAC_TEAM is ten capital letters and digits.".into());
        }
        Ok(Self::DeveloperId { identity, team, key: key.into(), key_id, issuer })
    }

    /// Signs one program, or a bundle by its main program, under the hardened runtime.
    pub(super) fn sign_program(&self, file: &Path, identifier: &str) -> Outcome {
        let entitlements = root().join("src-tauri/macos/sparekey.entitlements");
        let mut command = program("codesign");
        command.args(["--force", "--options", "runtime", "--identifier", identifier, "--entitlements"]);
        command.arg(entitlements).args(self.who());
        if let Self::DeveloperId { team, .. } = self {
            command.args(["--timestamp", "--requirements", &format!("=designated => {}", requirement(team))]);
        }
        command.arg(file);
        run(command)
    }

    fn who(&self) -> [&str; 2] {
        match self {
            Self::ThisComputer => ["--sign", "-"],
            Self::DeveloperId { identity, .. } => ["--sign", identity],
        }
    }

    /// Has Apple look at the bundle, and puts its word into it: it then starts without a network, too.
    pub(super) fn notarise_bundle(&self, app: &Path, stage: &Path) -> Outcome {
        let Self::DeveloperId { team, .. } = self else { return Ok(()) };
        // What both programs are known by in the keychain holds for both.
        let test = format!("--test-requirement=={}", requirement(team));
        for file in [app.to_owned(), app.join("Contents/MacOS").join(super::CLI)] {
            run(apple("codesign", &["--verify", "--strict", &test], &[&file]))?;
        }
        let archive = stage.join("Sparekey.zip");
        run(apple("ditto", &["-c", "-k", "--keepParent"], &[app, &archive]))?;
        self.notarise(&archive)?;
        run(apple("xcrun", &["stapler", "staple"], &[app]))?;
        run(apple("spctl", &["--assess", "--type", "execute", "--verbose=2"], &[app]))
    }

    /// The same for the disk image, which people fetch and open first.
    pub(super) fn finish_image(&self, image: &Path) -> Outcome {
        if matches!(self, Self::ThisComputer) {
            return run(apple("hdiutil", &["verify"], &[image]));
        }
        let mut command = program("codesign");
        command.args(["--force", "--timestamp"]).args(self.who()).arg(image);
        run(command)?;
        self.notarise(image)?;
        run(apple("xcrun", &["stapler", "staple"], &[image]))?;
        run(apple("xcrun", &["stapler", "validate"], &[image]))?;
        let opened = ["--assess", "--type", "open", "--context", "context:primary-signature", "--verbose=2"];
        run(apple("spctl", &opened, &[image]))
    }

    /// `notarytool` ends well whatever Apple says: its word is read.
    fn notarise(&self, file: &Path) -> Outcome {
        let Self::DeveloperId { key, key_id, issuer, .. } = self else { return Ok(()) };
        let mut command = apple("xcrun", &["notarytool", "submit"], &[file]);
        command.arg("--key").arg(key).args(["--key-id", key_id, "--issuer", issuer]);
        command.args(["--wait", "--timeout", "30m", "--output-format", "json"]);
        println!("$ {}", line_of(&apple("xcrun", &["notarytool", "submit"], &[file])));
        let said = output(command).ok_or("The notary could not be asked.")?;
        println!("{}", said.trim());
        if is_accepted(&said) { Ok(()) } else { Err(format!("The notary did not accept {}.", file.display())) }
    }
}

fn is_accepted(said: &str) -> bool {
    let said: String = said.chars().filter(|character| !character.is_whitespace()).collect();
    said.contains("\"status\":\"Accepted\"")
}

/// What the keychain knows the programs by: the same for both, and for every later version of them.
///
/// An item's access list holds the requirement of the program that made it. Were it the usual one, which names one
/// program, the other would need its owner's password for every item. Apple's marks: a Developer ID's intermediate
/// certificate (6.2.6) and leaf (6.1.13); Technical Note 3127.
fn requirement(team: &str) -> String {
    format!(
        "anchor apple generic and (identifier \"org.sparekey.app\" or identifier \"org.sparekey.app.cli\") and \
         certificate 1[field.1.2.840.113635.100.6.2.6] exists and \
         certificate leaf[field.1.2.840.113635.100.6.1.13] exists and certificate leaf[subject.OU] = \"{team}\""
    )
}

#[cfg(test)]
pub(super) mod tests {
    use std::fs;

    use super::*;

    fn given(name: &str) -> Option<String> {
        Some(if name == "SPAREKEY_MAC_TEAM" { "AB12CD34EF".into() } else { "something".into() })
    }

    pub(in super::super) fn developer() -> Signing {
        Signing::from(given).unwrap_or_else(|fault| panic!("{fault}"))
    }

    #[test]
    fn all_is_given_or_nothing() {
        assert!(matches!(Signing::from(|_| None), Ok(Signing::ThisComputer)));
        for missing in VARIABLES {
            let fault = Signing::from(|name| given(name).filter(|_| name != missing)).err();
            assert!(fault.is_some_and(|fault| fault.contains(missing)), "{missing}");
        }
        let smuggled = |name: &str| given(name).map(|_| "A\" or anchor trusted".to_owned());
        assert!(Signing::from(smuggled).is_err(), "a team is no requirement");
    }

    #[test]
    fn the_notary_is_believed_only_when_it_accepts() {
        assert!(is_accepted("{\"id\": \"1\", \"status\": \"Accepted\", \"message\": \"Processing complete\"}"));
        for said in ["", "{\"status\":\"Invalid\",\"message\":\"Accepted\"}", "{\"status\":\"In Progress\"}"] {
            assert!(!is_accepted(said), "{said}");
        }
    }

    #[test]
    fn both_programs_are_known_by_one_requirement_of_one_team() {
        let requirement = requirement("AB12CD34EF");
        for part in
            ["\"org.sparekey.app\"", "\"org.sparekey.app.cli\"", "[subject.OU] = \"AB12CD34EF\"", "anchor apple"]
        {
            assert!(requirement.contains(part), "{requirement}");
        }
        assert!(!requirement.contains("  "), "one line: {requirement}");
    }

    #[test]
    fn no_exception_from_the_hardened_runtime() {
        let file = root().join("src-tauri/macos/sparekey.entitlements");
        let entitlements = fs::read_to_string(file).unwrap_or_default();
        assert!(entitlements.contains("<dict/>") && !entitlements.contains("<key>"), "{entitlements}");
    }
}
