//! `cargo xtask run`: builds the wizard and opens it.

use std::env;

use crate::command::{Outcome, cargo, program, run as run_command, target};
use crate::needs::{Consent, Purpose, provide};
use crate::page;

/// Opens the window, or the terminal's face where there is no screen.
pub(crate) fn run(practice: bool, consent: Consent) -> Outcome {
    let practice = if practice { &["--practice"][..] } else { &[] };
    if has_screen() {
        provide(Purpose::Window, consent)?;
        page::build_if_older()?;
        run_command(cargo(&["build", "--package", "sparekey"]))?;
        start("sparekey", practice)
    } else {
        println!(
            "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set): the wizard runs in this terminal."
        );
        provide(Purpose::Terminal, consent)?;
        run_command(cargo(&["build", "--package", "sparekey-cli"]))?;
        start("sparekey-cli", &[&["setup"], practice].concat())
    }
}

fn start(name: &str, arguments: &[&str]) -> Outcome {
    let file = target().join("debug").join(format!("{name}{}", env::consts::EXE_SUFFIX));
    let mut command = program(&file.to_string_lossy());
    // The wizard keeps its settings where its user wants them.
    if let Some(folder) = env::var_os("SPAREKEY_STATE") {
        command.env("SPAREKEY_STATE", folder);
    }
    command.args(arguments);
    run_command(command)
}

fn has_screen() -> bool {
    let named = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(any(windows, target_os = "macos")) || named("WAYLAND_DISPLAY") || named("DISPLAY")
}
