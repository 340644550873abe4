//! macOS: both programs for both kinds of processor in one bundle, signed from the inside out, in a disk image.
//!
//! Made with Apple's own tools alone, so only a Mac can do it. `src-tauri/macos/README.md` says why each of them is
//! called as it is, and what has not been run.

mod bundle;
mod signing;

use std::fs;
use std::path::{Path, PathBuf};

use super::{Ground, stage};
use crate::command::{Outcome, cargo, program, run, target};
use crate::page;
use crate::reproducible::reproducible;

use bundle::CLI;
use signing::Signing;

/// Both kinds of processor, as rustup calls them.
const PROCESSORS: [&str; 2] = ["aarch64-apple-darwin", "x86_64-apple-darwin"];

/// Builds the programs unless they are given, for both kinds of processor each, and the disk image; gives its file.
///
/// Without the variables of [`Signing`] the programs are signed for this computer only, and the name says so: such a
/// package is for trying out, never for giving away.
pub(super) fn package(ground: &Ground, given: bool) -> Outcome<PathBuf> {
    if !cfg!(target_os = "macos") {
        return Err("The package for macOS is made on macOS: it takes Apple's own tools.".into());
    }
    let signing = Signing::from_environment()?;
    if !given {
        page::build_if_older()?;
        for processor in PROCESSORS {
            build(processor)?;
        }
    }
    let stage = ground.empty("macos")?;
    let make = |name| universal(name, given.then(|| ground.programs.join(name)));
    let app = bundle::lay_out(&stage, ground.version, make)?;
    ground.put_notices(&app.join("Contents/Resources"))?;
    // The inner program first: the bundle's own seal covers it.
    signing.sign_program(&app.join("Contents/MacOS").join(CLI), "org.sparekey.app.cli")?;
    signing.sign_program(&app, "org.sparekey.app")?;
    run(apple("codesign", &["--verify", "--deep", "--strict", "--verbose=2"], &[&app]))?;
    signing.notarise_bundle(&app, &stage)?;

    let image = ground.packages.join(image_name(ground.version, &signing));
    let _ = fs::remove_file(&image);
    disk_image(&stage.join("image"), &app, &image)?;
    signing.finish_image(&image)?;
    Ok(image)
}

fn image_name(version: &str, signing: &Signing) -> String {
    match signing {
        Signing::DeveloperId { .. } => format!("Sparekey-{version}.dmg"),
        Signing::ThisComputer => format!("Sparekey-{version}-unsigned.dmg"),
    }
}

fn build(processor: &str) -> Outcome {
    let mut command = cargo(&["build", "--release", "--locked", "--target", processor]);
    command.args(["--package", "sparekey", "--package", "sparekey-cli"]);
    command.env("MACOSX_DEPLOYMENT_TARGET", bundle::minimum_system()?);
    reproducible(&mut command);
    run(command)
}

/// One file that runs on both kinds of processor, made here unless it is given; gives it to the bundle.
fn universal(name: &'static str, given: Option<PathBuf>) -> impl FnOnce(&Path) -> Outcome {
    let parts = PROCESSORS.map(|processor| target().join(processor).join("release").join(name));
    move |file| {
        if let Some(given) = given {
            fs::copy(&given, file).map_err(|fault| format!("{}: {fault}", given.display()))?;
            // What went through a workflow's artifact lost its mode.
            return stage::set_mode(file, 0o755);
        }
        let mut command = program("lipo");
        command.arg("-create").args(parts).arg("-output").arg(file);
        run(command)
    }
}

/// The bundle beside a link to the folder where people put programs.
fn disk_image(folder: &Path, app: &Path, image: &Path) -> Outcome {
    fs::create_dir_all(folder).map_err(|fault| format!("{}: {fault}", folder.display()))?;
    run(apple("ditto", &[], &[app, &folder.join("Sparekey.app")]))?;
    run(apple("ln", &["-s", "/Applications"], &[&folder.join("Applications")]))?;
    let mut command = program("hdiutil");
    // LZMA is the smallest form, and every system since macOS 10.15 opens it.
    command.args(["create", "-volname", "Sparekey", "-fs", "HFS+", "-format", "ULMO", "-ov", "-srcfolder"]);
    command.arg(folder).arg(image);
    run(command)
}

/// One of Apple's tools, with words and then files.
fn apple(name: &str, words: &[&str], files: &[&Path]) -> std::process::Command {
    let mut command = program(name);
    command.args(words).args(files);
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_signed_says_so_in_its_name() {
        assert_eq!(image_name("1.2.3", &Signing::ThisComputer), "Sparekey-1.2.3-unsigned.dmg");
        assert_eq!(image_name("1.2.3", &signing::tests::developer()), "Sparekey-1.2.3.dmg");
    }

    #[test]
    fn the_bundle_starts_the_window() {
        assert_eq!(bundle::value("CFBundleExecutable").as_deref(), Some(bundle::WINDOW));
    }
}
