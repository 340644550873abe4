//! Wine: Windows programs run in it, on a disk and a registry of their own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::files::{Folder, remove};
use super::target::MINGW;
use crate::command::{Outcome, find, output, program, run};

/// What Wine 8 lacks, built for the tests.
const RANDOM_BYTES: &str = include_str!("bcryptprimitives.c");

/// The installed Wine.
pub(super) struct Wine {
    program: PathBuf,
    server: PathBuf,
}

impl Wine {
    /// Debian keeps the 64-bit program beside its script, which would ask for the 32-bit one.
    pub(super) fn found() -> Option<Self> {
        let first = |names: &[&str]| names.iter().find_map(|name| find(name));
        Some(Self {
            program: first(&["/usr/lib/wine/wine64", "wine64", "wine"])?,
            server: first(&["/usr/lib/wine/wineserver64", "wineserver64", "wineserver"])?,
        })
    }

    /// Tells a command where Wine is and what it is to use; nothing of it opens a window.
    pub(super) fn tell(&self, command: &mut Command, folder: &Folder) {
        command.env("SPAREKEY_WINE", &self.program);
        command.env("WINEPREFIX", folder.wine()).env("WINEDEBUG", "-all").env_remove("DISPLAY");
        // No offers to fetch a browser or .NET, no page is opened in a browser of the system beneath, and a program that
        // crashes ends: the debugger would wait for somebody.
        command.env("WINEDLLOVERRIDES", "mscoree,mshtml,winebrowser.exe,winedbg.exe=");
    }

    /// Whether its disk was set up to the end.
    pub(super) fn is_ready(folder: &Folder) -> bool {
        fs::read_to_string(marker(folder)).is_ok_and(|made| made == RANDOM_BYTES)
    }

    /// Sets up its disk.
    pub(super) fn set_up(&self, folder: &Folder) -> Outcome {
        self.end(folder);
        remove(&folder.wine())?;
        let mut boot = self.bounded("300", &self.program, folder);
        boot.args(["wineboot", "--init"]);
        run(boot)?;
        let mut settled = self.bounded("60", &self.server, folder);
        settled.arg("--wait");
        run(settled)?;
        let system = folder.wine().join("drive_c/windows/system32");
        let library = system.join("bcryptprimitives.dll");
        if !library.exists() {
            build_library(&library, folder)?;
        }
        fs::write(marker(folder), RANDOM_BYTES).map_err(|fault| format!("Wine's folder cannot be written: {fault}."))
    }

    /// Ends whatever still runs in it. Its services would keep this program's output open.
    pub(super) fn end(&self, folder: &Folder) {
        if folder.wine().exists() {
            let mut kill = self.bounded("60", &self.server, folder);
            kill.arg("--kill");
            // That there was nothing to end is a fault to it.
            let _ = output(kill);
        }
    }

    fn bounded(&self, seconds: &str, started: &Path, folder: &Folder) -> Command {
        let mut command = program("timeout");
        command.args(["--foreground", "--kill-after=10", seconds]).arg(started).stdin(std::process::Stdio::null());
        self.tell(&mut command, folder);
        command
    }
}

fn marker(folder: &Folder) -> PathBuf {
    folder.wine().join("sparekey-ready")
}

fn build_library(library: &Path, folder: &Folder) -> Outcome {
    let source = folder.wine().join("bcryptprimitives.c");
    fs::write(&source, RANDOM_BYTES).map_err(|fault| format!("{} cannot be written: {fault}.", source.display()))?;
    let mut compiler = program(&format!("{MINGW}gcc"));
    compiler.args(["-shared", "-O2", "-s", "-o"]).arg(library).arg(source).arg("-ladvapi32");
    run(compiler)
}
