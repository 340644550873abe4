//! Starting other programs, in the project's folder and without what could disturb them.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Why something could not be done, in words for a developer.
pub(crate) type Outcome<T = ()> = Result<T, String>;

/// Left out of every program that is started.
const DISTURBING: &[&str] = &[
    // With either of these, a screenshot through WebDriver never comes back (WebKitGTK 2.50).
    "WEBKIT_DISABLE_COMPOSITING_MODE",
    "WEBKIT_DISABLE_DMABUF_RENDERER",
    // Changes what is built into the window.
    "TAURI_CONFIG",
    // Would mix the developer's own settings with the tests'.
    "SPAREKEY_STATE",
];

/// The project's folder.
pub(crate) fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.ancestors().nth(3).map_or_else(|| own.to_owned(), Path::to_owned)
}

/// Where cargo puts what it builds.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}

/// Tools of the tests, kept out of the developer's own `~/.cargo/bin`.
pub(crate) fn tools() -> PathBuf {
    root().join("target/tools")
}

/// A program started in the project's folder.
pub(crate) fn program(name: &str) -> Command {
    let mut command = Command::new(name);
    command.current_dir(root()).env("PATH", path());
    for variable in DISTURBING {
        command.env_remove(variable);
    }
    command
}

/// The cargo that started us.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let mut command = program(&env::var("CARGO").unwrap_or_else(|_| "cargo".into()));
    command.args(arguments);
    command
}

/// npm in the page's folder.
pub(crate) fn npm(arguments: &[&str]) -> Command {
    let mut command = program(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(root().join("ui")).args(arguments);
    command
}

/// Says what is started, and waits for it.
pub(crate) fn run(mut command: Command) -> Outcome {
    let line = line_of(&command);
    println!("$ {line}");
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{line}` ended with {status}.")),
        Err(fault) => Err(format!("`{line}` could not be started: {fault}.")),
    }
}

/// What it writes; `None` if it is not there or ends with a fault.
pub(crate) fn output(mut command: Command) -> Option<String> {
    let output = command.output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Where a program of this name is.
pub(crate) fn find(name: &str) -> Option<PathBuf> {
    env::split_paths(&path()).map(|folder| folder.join(name)).find(|file| file.is_file())
}

/// Whether a program of this name can be found.
pub(crate) fn on_path(name: &str) -> bool {
    find(name).is_some()
}

/// Whether nothing may be skipped.
pub(crate) fn in_ci() -> bool {
    env::var("CI").is_ok_and(|ci| ci == "true")
}

/// What would be typed for it, with the program's name alone.
pub(crate) fn line_of(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    let words = std::iter::once(program).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

/// The tools first, and Debian's folders for servers, which a plain user's `PATH` leaves out.
fn path() -> OsString {
    let given = env::var_os("PATH").unwrap_or_default();
    let servers = ["/usr/sbin", "/sbin"].map(PathBuf::from);
    let folders = std::iter::once(tools().join("bin")).chain(env::split_paths(&given)).chain(servers);
    // A folder with a colon in its name cannot be on a PATH.
    env::join_paths(folders).unwrap_or(given)
}
