//! `cargo xtask pictures`: the README's pictures, taken of the real window.

use std::fs;

use crate::command::{Outcome, cargo, root, run, target};
use crate::needs::{Consent, Purpose, provide};
use crate::page;

/// The pictures that the README shows, by the names of their files.
const SHOWN: [&str; 6] = ["address", "get-the-app-password", "paste", "failure", "test", "hand-over"];

/// Builds the window, walks it once, and keeps what the README shows.
pub(crate) fn take(consent: Consent) -> Outcome {
    provide(Purpose::Tests, consent)?;
    page::build()?;
    run(cargo(&["build", "--package", "sparekey", "--features", "automation"]))?;
    let taken = target().join("pictures");
    let mut walk = cargo(&["test", "--package", "sparekey-tests", "--test", "window", "readme"]);
    // Nothing may be skipped: there would be no picture.
    walk.env("SPAREKEY_PICTURES", &taken).env("CI", "true");
    run(walk)?;
    for name in SHOWN {
        let from = taken.join(format!("readme-{name}.png"));
        let to = root().join("ui/pictures").join(format!("{name}.png"));
        fs::copy(&from, &to).map_err(|fault| format!("{} could not be kept: {fault}.", to.display()))?;
        println!("{}", to.display());
    }
    Ok(())
}
