//! A desktop of the test's own: display, window manager, bus, keychain and home, none of them the person's.

use std::env;
use std::ffi::{OsStr, OsString};
use std::fs::{self, Permissions};
use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use tempfile::TempDir;

use crate::organisation::Organisation;
use crate::processes::{Ending, Group, command, wait_until};

const START: Duration = Duration::from_secs(20);
/// Opens the keychain of the test; it protects nothing.
const KEYRING_PASSWORD: &str = "practice";

/// What is trusted, and which keychain there is.
pub struct Desktop {
    display: String,
    variables: Vec<(&'static str, &'static str)>,
    organisation: Option<Organisation>,
    // Dropped in this order: what hangs on the bus and the display first, the folder last.
    _keyring: Option<Group>,
    _window_manager: Group,
    _bus: Option<Group>,
    _xvfb: Group,
    folder: TempDir,
}

/// Something on the clipboard that another program holds.
pub struct Copied(#[allow(dead_code, reason = "held, not read")] Group);

/// A program of the test's own choice that runs on a [`Desktop`], and ends with the value.
pub struct Program(Group);

impl Program {
    /// Whether it has ended by itself.
    pub fn has_ended(&self) -> bool {
        self.0.has_ended()
    }
}

/// The keychain of a [`Desktop`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keyring {
    /// gnome-keyring, unlocked.
    Unlocked,
    /// gnome-keyring, locked, and nobody there to ask its owner.
    Locked,
    /// A bus, but nobody on it who keeps secrets.
    Missing,
    /// No session bus.
    NoBus,
}

impl Desktop {
    /// Starts a desktop that trusts the authorities in this PEM text and no others.
    pub fn start(roots_pem: &str, keyring: Keyring) -> Self {
        let folder = tempfile::Builder::new().prefix("sparekey-desktop-").tempdir().unwrap();
        lay_out(folder.path(), roots_pem);
        let (xvfb, display) = start_xvfb(folder.path());
        let bus = (keyring != Keyring::NoBus).then(|| start_bus(folder.path()));
        let at = Environment { folder: folder.path(), display: &display };
        // Without one there is no real focus.
        let window_manager = at.start("openbox", &["--sm-disable"], Ending::AtOnce);
        let secrets = match keyring {
            Keyring::Unlocked => Some(start_keyring(&at, true)),
            Keyring::Locked => {
                // Its file has to be there, with a password.
                drop(start_keyring(&at, true));
                Some(start_keyring(&at, false))
            }
            Keyring::Missing | Keyring::NoBus => None,
        };
        Self {
            display,
            variables: Vec::new(),
            organisation: None,
            _keyring: secrets,
            _window_manager: window_manager,
            _bus: bus,
            _xvfb: xvfb,
            folder,
        }
    }

    /// The same with a variable in the environment of the programs that are started on it from now on.
    pub fn with_variable(mut self, name: &'static str, value: &'static str) -> Self {
        self.variables.push((name, value));
        self
    }

    /// The same on a computer that an organisation looks after.
    pub fn looked_after_by(mut self, organisation: Organisation) -> Self {
        self.organisation = Some(organisation);
        self
    }

    /// What a window's program is started with, if it is not started by itself.
    pub(crate) fn prefix(&self) -> Vec<OsString> {
        self.organisation.as_ref().map(Organisation::prefix).unwrap_or_default()
    }

    /// Unlocks a locked keychain, as its owner would.
    pub fn unlock_keyring(&self) {
        // What `gnome-keyring-daemon --unlock` does, which at times starts a second one instead: a byte, at which the
        // kernel shows who we are, then length, order (1: unlock) and password.
        let length = |length: usize| u32::try_from(length).unwrap().to_be_bytes();
        let password = [&length(KEYRING_PASSWORD.len()), KEYRING_PASSWORD.as_bytes()].concat();
        let order = [&[0], &length(8 + password.len())[..], &length(1), &password].concat();
        let mut control = UnixStream::connect(self.folder().join("runtime/keyring/control")).unwrap();
        control.write_all(&order).unwrap();
        let mut answer = [0; 8];
        control.read_exact(&mut answer).unwrap();
        assert_eq!(answer, [0, 0, 0, 8, 0, 0, 0, 0], "the keychain was not unlocked: {}", logs(self.folder()));
    }

    /// What stands in the keychain under a service name: `secret-tool`'s words, none if there is nothing.
    pub fn secrets_of(&self, service: &str) -> String {
        let mut search = self.command("secret-tool");
        let output = search.args(["search", "--all", "--unlock", "service", service]).output().unwrap();
        [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned()).concat()
    }

    /// Puts something on the clipboard, from another program that lives as long as the value.
    pub fn copy(&self, target: &str, content: &[u8]) -> Copied {
        let mut xclip = self.command("xclip");
        xclip.args(["-quiet", "-selection", "clipboard", "-target", target]).stdin(Stdio::piped());
        let mut xclip = Group::start(xclip.stdout(Stdio::null()).stderr(Stdio::null()), Ending::AtOnce).unwrap();
        xclip.take_stdin().unwrap().write_all(content).unwrap();
        let there = || self.output_of("xclip", &["-selection", "clipboard", "-o", "-target", "TARGETS"]);
        wait_until(START, || there()?.contains(target).then_some(())).expect("xclip owns the clipboard");
        Copied(xclip)
    }

    /// The text on the clipboard.
    pub fn clipboard(&self) -> Option<String> {
        self.output_of("xclip", &["-selection", "clipboard", "-o"])
    }

    /// What stands on the clipboard in another form than text, by the form's name.
    pub fn clipboard_as(&self, target: &str) -> Option<String> {
        self.output_of("xclip", &["-selection", "clipboard", "-o", "-target", target])
    }

    /// Presses real keys, by their X names ("Tab", "shift+Tab").
    pub fn keys(&self, keys: &[&str]) {
        self.output_of("xdotool", &[&["key", "--clearmodifiers"], keys].concat()).expect("the keys are pressed");
    }

    /// Types a text with real keys.
    pub fn types(&self, text: &str) {
        self.output_of("xdotool", &["type", "--clearmodifiers", "--delay", "8", text]).expect("the text is typed");
    }

    /// Asks the window that has the focus to close, as its own button does; asks again where the key did not arrive.
    pub fn close_window(&self) {
        let there = || self.output_of("xdotool", &["search", "--onlyvisible", "--name", "^Sparekey$"]).is_some();
        assert!(there(), "there is a window to close");
        let gone = wait_until(START, || {
            self.keys(&["alt+F4"]);
            wait_until(Duration::from_secs(3), || (!there()).then_some(()))
        });
        assert!(gone.is_some(), "the window does not close");
    }

    /// The pages that were opened in the "browser" of this desktop, oldest first.
    pub fn opened_pages(&self) -> Vec<String> {
        let list = fs::read_to_string(self.folder.path().join("opened-pages")).unwrap_or_default();
        list.lines().map(str::to_owned).collect()
    }

    /// The page that was opened after so many others; waits for it.
    pub fn wait_for_page(&self, number: usize) -> String {
        let page = wait_until(START, || self.opened_pages().into_iter().nth(number));
        page.unwrap_or_else(|| panic!("no page was opened but {:?}", self.opened_pages()))
    }

    /// Waits until a file has these words.
    pub fn wait_for_file(&self, file: &Path, words: &str) {
        let text = || fs::read_to_string(file).unwrap_or_default();
        let there = wait_until(START, || text().contains(words).then_some(()));
        assert!(there.is_some(), "no {words:?} in {}: {}", file.display(), text());
    }

    /// Everything that programs of this desktop have written.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Starts what [`Desktop::command`] made; what it writes goes into the log of this name.
    pub fn start_program(&self, command: &mut Command, log: &str) -> Program {
        let log = fs::File::create(self.folder().join("logs").join(log)).unwrap();
        command.stdin(Stdio::null()).stdout(log.try_clone().unwrap()).stderr(log);
        Program(Group::start(command, Ending::AtOnce).unwrap_or_else(|error| panic!("{command:?}: {error}")))
    }

    /// What the parts of the desktop and the programs on it have written, for a failure's message.
    pub fn logs(&self) -> String {
        logs(self.folder())
    }

    /// A program with this desktop around it, that ends with the test.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Environment { folder: self.folder.path(), display: &self.display }.command(program);
        command.envs(self.variables.iter().copied());
        command
    }

    /// The same, with another home: what the program and its libraries keep lies in that folder.
    pub(crate) fn command_at_home(&self, program: impl AsRef<OsStr>, home: &Path) -> Command {
        let mut command = self.command(program);
        command.env("HOME", home).env("SPAREKEY_STATE", home.join("sparekey"));
        for (name, below) in [("CONFIG", ".config"), ("DATA", ".local/share"), ("CACHE", ".cache"), ("STATE", ".state")]
        {
            command.env(format!("XDG_{name}_HOME"), home.join(below));
        }
        command
    }

    /// Runs a program to its end and returns what it printed, if it ended well.
    pub fn output_of(&self, program: &str, arguments: &[&str]) -> Option<String> {
        let output = self.command(program).args(arguments).stdin(Stdio::null()).output().unwrap();
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
    }
}

struct Environment<'a> {
    folder: &'a Path,
    display: &'a str,
}

impl Environment<'_> {
    fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let at = |name: &str| self.folder.join(name);
        let path = env::var_os("PATH").unwrap_or_default();
        let path = env::join_paths(std::iter::once(at("bin")).chain(env::split_paths(&path))).unwrap();
        let mut command = command(program);
        command
            .env_clear()
            .env("PATH", path)
            .env("HOME", self.folder)
            .env("XDG_RUNTIME_DIR", at("runtime"))
            .env("XDG_CONFIG_HOME", at("config"))
            .env("XDG_DATA_HOME", at("data"))
            .env("XDG_CACHE_HOME", at("cache"))
            .env("XDG_STATE_HOME", at("state"))
            .env("SPAREKEY_STATE", at("sparekey"))
            .env("TMPDIR", at("tmp"))
            .env("DISPLAY", self.display)
            .env("GDK_BACKEND", "x11")
            // Not through the bus to somebody's settings.
            .env("GSETTINGS_BACKEND", "memory")
            .env("DBUS_SESSION_BUS_ADDRESS", format!("unix:path={}", at("runtime/bus").display()))
            .env("LANG", "C.UTF-8")
            // Both: an unset folder means the system's own roots.
            .env("SSL_CERT_FILE", at("roots.pem"))
            .env("SSL_CERT_DIR", at("no-roots"));
        command
    }

    fn start(&self, program: &str, arguments: &[&str], ending: Ending) -> Group {
        let log = fs::File::create(self.folder.join("logs").join(program)).unwrap();
        let mut command = self.command(program);
        command.args(arguments).stdin(Stdio::null()).stdout(log.try_clone().unwrap()).stderr(log);
        Group::start(&mut command, ending).unwrap_or_else(|error| panic!("{program}: {error}"))
    }
}

fn lay_out(folder: &Path, roots_pem: &str) {
    let folders = ["bin", "cache", "config", "data", "logs", "no-roots", "runtime", "sparekey", "state", "tmp"];
    for name in folders {
        let path = folder.join(name);
        fs::create_dir(&path).unwrap();
        fs::set_permissions(path, Permissions::from_mode(0o700)).unwrap();
    }
    fs::write(folder.join("roots.pem"), roots_pem).unwrap();
    // The "browser": it writes down what it was to open.
    let note = folder.join("opened-pages");
    let browser = folder.join("bin/xdg-open");
    fs::write(&browser, format!("#!/bin/sh\nprintf '%s\\n' \"$1\" >> '{}'\n", note.display())).unwrap();
    fs::set_permissions(browser, Permissions::from_mode(0o755)).unwrap();
}

/// Xvfb chooses a free display itself and says which.
fn start_xvfb(folder: &Path) -> (Group, String) {
    let mut xvfb = command("Xvfb");
    xvfb.args(["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset"]);
    let log = fs::File::create(folder.join("logs/Xvfb")).unwrap();
    xvfb.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(log);
    // Asked, so that it takes its socket and its lock away.
    let mut xvfb = Group::start(&mut xvfb, Ending::Asked).unwrap();
    let mut number = String::new();
    // At its end, there is nothing to read.
    BufReader::new(xvfb.take_stdout().unwrap()).read_line(&mut number).unwrap();
    let number: u32 = number.trim().parse().unwrap_or_else(|_| panic!("Xvfb chose no display: {}", logs(folder)));
    (xvfb, format!(":{number}"))
}

/// A bus of the test's own. It knows no services that it could start by itself: what is missing is missing.
fn start_bus(folder: &Path) -> Group {
    let socket = folder.join("runtime/bus");
    let config = folder.join("bus.conf");
    fs::write(&config, include_str!("desktop/bus.conf").replace("@socket@", &socket.display().to_string())).unwrap();
    let at = Environment { folder, display: "" };
    let config = format!("--config-file={}", config.display());
    let bus = at.start("dbus-daemon", &["--nofork", "--nopidfile", "--nosyslog", &config], Ending::AtOnce);
    wait_until(START, || UnixStream::connect(&socket).ok()).unwrap_or_else(|| panic!("no bus: {}", logs(folder)));
    bus
}

fn start_keyring(at: &Environment<'_>, unlocked: bool) -> Group {
    let control = at.folder.join("runtime/keyring");
    let log = fs::File::create(at.folder.join("logs/gnome-keyring-daemon")).unwrap();
    let mut daemon = at.command("gnome-keyring-daemon");
    daemon
        .args(["--foreground", "--components=secrets"])
        .args(unlocked.then_some("--unlock"))
        .arg(format!("--control-directory={}", control.display()))
        .stdin(Stdio::piped())
        .stdout(log.try_clone().unwrap())
        .stderr(log);
    let mut keyring = Group::start(&mut daemon, Ending::AtOnce).unwrap();
    keyring.take_stdin().unwrap().write_all(KEYRING_PASSWORD.as_bytes()).unwrap();
    // Unlocked means: the login keyring is there, and the name is taken on the bus.
    let login: PathBuf = at.folder.join("data/keyrings/login.keyring");
    let ready = wait_until(START, || (login.exists() && owns_secrets(at)).then_some(()));
    ready.unwrap_or_else(|| panic!("no keychain: {}", logs(at.folder)));
    keyring
}

fn owns_secrets(at: &Environment<'_>) -> bool {
    let mut ask = at.command("dbus-send");
    ask.args(["--session", "--print-reply", "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus"]);
    ask.args(["org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"]);
    let answer = ask.stdin(Stdio::null()).output().unwrap();
    String::from_utf8_lossy(&answer.stdout).contains("boolean true")
}

/// What the parts of the desktop have said, for a failure's message.
fn logs(folder: &Path) -> String {
    let entries = fs::read_dir(folder.join("logs")).unwrap().flatten();
    entries.map(|entry| fs::read_to_string(entry.path()).unwrap_or_default()).collect()
}
