//! What a test needs of the machine.

use std::env;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The system's trust store, where Debian has it.
pub const TRUST_STORE: &str = "/etc/ssl/certs/ca-certificates.crt";

/// Starts the bus that screen readers read windows through, where Debian has it.
pub const ACCESSIBILITY_BUS: &str = "/usr/libexec/at-spi-bus-launcher";

/// Something that a machine may lack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Mail servers change their user, so they are started by root.
    Root,
    /// Dovecot 2.3; 2.4 has another configuration language.
    Dovecot,
    /// Postfix.
    Postfix,
    /// An X server of the test's own, a window manager and the driver of the web view.
    Display,
    /// The same without the driver, for windows that nobody drives.
    Screen,
    /// A keychain service and a bus of the test's own.
    SecretService,
    /// Somebody else who uses clipboard and keyboard.
    OtherPrograms,
    /// The page's packages, axe-core among them.
    PagePackages,
    /// What opens, checks and installs the packages for Linux, on a Debian of its own.
    Packages,
    /// What screen readers read a window through, without the reader.
    Accessibility,
    /// Leave to take a program's network away.
    Namespaces,
    /// Leave to make networks of its own.
    Tunnels,
    /// curl, and the system's trust store.
    Curl,
    /// msmtp, which reads a settings file.
    Msmtp,
}

/// Whether the machine has all of it. What it lacks is said by name; in CI (`CI=true`) that is a failure.
pub fn need(needs: &[Need]) -> bool {
    let lacking: Vec<String> = needs.iter().filter_map(|need| need.lacking()).collect();
    if lacking.is_empty() {
        return true;
    }
    let test = std::thread::current().name().unwrap_or("a test").to_owned();
    let lacking = lacking.join(", ");
    let ci = env::var("CI").is_ok_and(|value| value == "true");
    assert!(!ci, "{test} cannot run: this machine lacks {lacking}");
    // Not `eprintln!`: the test harness would swallow it, since the test passes.
    let _ = writeln!(io::stderr(), "skipped: {test}: this machine lacks {lacking}");
    false
}

impl Need {
    /// What is lacking, if anything is.
    fn lacking(self) -> Option<String> {
        if !cfg!(target_os = "linux") {
            return Some(format!("Linux (for {self:?})"));
        }
        match self {
            Need::Root => (!is_root()).then(|| "root rights".to_owned()),
            Need::Dovecot => {
                let version = first_line("dovecot", &["--version"]);
                let known = version.is_some_and(|version| version.starts_with("2.3."));
                let lmtp =
                    ["/usr/lib/dovecot/lmtp", "/usr/libexec/dovecot/lmtp"].iter().any(|path| Path::new(path).exists());
                (!known || !lmtp).then(|| "Dovecot 2.3 with its LMTP server".to_owned())
            }
            Need::Postfix => missing(&["postconf"]),
            Need::Display => missing(&["Xvfb", "openbox", "WebKitWebDriver"]).or_else(no_tauri_driver),
            Need::Screen => missing(&["Xvfb", "openbox"]),
            Need::SecretService => missing(&["dbus-daemon", "dbus-send", "gnome-keyring-daemon", "secret-tool"]),
            Need::OtherPrograms => missing(&["xclip", "xdotool"]),
            Need::PagePackages => no_axe(),
            Need::Packages => missing(&[
                "dpkg-deb",
                "debootstrap",
                "rpm",
                "rpm2cpio",
                "cpio",
                "desktop-file-validate",
                "appstreamcli",
                "unshare",
            ]),
            Need::Accessibility => {
                let bus = Path::new(ACCESSIBILITY_BUS).is_file();
                (!bus).then(|| format!("{ACCESSIBILITY_BUS} (at-spi2-core)"))
            }
            Need::Namespaces => {
                let may = first_line("unshare", &["--net", "echo", "may"]).is_some();
                (!may).then(|| "leave to use network namespaces".to_owned())
            }
            Need::Tunnels => {
                let device = Path::new("/dev/net/tun").exists();
                missing(&["ip"]).or_else(|| (!device).then(|| "/dev/net/tun".to_owned()))
            }
            Need::Msmtp => missing(&["msmtp"]),
            Need::Curl => {
                let store = Path::new(TRUST_STORE).is_file();
                missing(&["curl"]).or_else(|| (!store).then(|| format!("{TRUST_STORE} (ca-certificates)")))
            }
        }
    }
}

/// A program in the folders of `PATH`, or where Debian keeps those for root.
pub fn find_program(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let root = ["/usr/sbin", "/sbin"].map(PathBuf::from);
    env::split_paths(&path).chain(root).map(|folder| folder.join(name)).find(|program| program.is_file())
}

/// The first line that a program prints, if it is there and ends well.
pub(crate) fn first_line(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(find_program(program)?).args(arguments).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.lines().next().unwrap_or_default().to_owned())
}

fn missing(programs: &[&str]) -> Option<String> {
    let missing: Vec<_> = programs.iter().filter(|name| find_program(name).is_none()).copied().collect();
    (!missing.is_empty()).then(|| missing.join(", "))
}

#[cfg(target_os = "linux")]
fn no_tauri_driver() -> Option<String> {
    let driver = crate::window::tauri_driver();
    (!driver.is_file()).then(|| format!("tauri-driver ({})", driver.display()))
}

#[cfg(not(target_os = "linux"))]
fn no_tauri_driver() -> Option<String> {
    None
}

#[cfg(target_os = "linux")]
fn no_axe() -> Option<String> {
    let axe = crate::looks::axe();
    (!axe.is_file()).then(|| "axe-core (npm ci in ui/)".to_owned())
}

#[cfg(not(target_os = "linux"))]
fn no_axe() -> Option<String> {
    None
}

#[cfg(target_os = "linux")]
fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

#[cfg(not(target_os = "linux"))]
fn is_root() -> bool {
    false
}
