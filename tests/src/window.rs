//! The real window, driven as a person would drive it: through tauri-driver and WebKitWebDriver.

use std::env;
use std::fs::{self, Permissions};
use std::future::Future;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use fantoccini::elements::Element;
use fantoccini::error::{CmdError, ErrorStatus};
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use rustix::process::{Pid, Signal, kill_process, test_kill_process};
use serde_json::{Map, Value, json};
use tokio::runtime::Runtime;

use crate::desktop::Desktop;
use crate::processes::{Ending, Group, wait_until};

const START: Duration = Duration::from_secs(30);
/// For anything that the window does by itself; a check takes 20 s at most.
const PATIENCE: Duration = Duration::from_secs(30);
/// A port may be taken between choosing it and listening on it.
const TRIES: usize = 3;
/// Between two looks at the page.
const LOOK_AGAIN: Duration = Duration::from_millis(30);

const STDOUT: &str = "logs/sparekey.stdout";
const STDERR: &str = "logs/sparekey.stderr";

/// Keys by their WebDriver names.
const END: &str = "\u{e010}";
const BACKSPACE: &str = "\u{e003}";

/// Two frames later, what was changed is on the screen: the driver's pictures lag one frame behind.
const TWO_FRAMES: &str =
    "const done = arguments[arguments.length - 1]; requestAnimationFrame(() => requestAnimationFrame(() => done()));";

/// What turns without end, such as a spinner, is not waited for. Then two frames, as above.
const ARRIVED: &str = "
const done = arguments[arguments.length - 1];
const ends = (one) => one.effect.getComputedTiming().endTime !== Infinity;
requestAnimationFrame(() => Promise.allSettled(document.getAnimations().filter(ends).map((one) => one.finished))
  .then(() => requestAnimationFrame(() => requestAnimationFrame(() => done()))));";

/// An open window.
pub struct Window {
    runtime: Runtime,
    client: Client,
    program: Pid,
    _driver: Group,
}

impl Window {
    /// Opens the built wizard on a desktop; panics when its page is not the wizard's.
    pub fn open(desktop: &Desktop, arguments: &[&str]) -> Self {
        Self::open_with(desktop, &[], arguments)
    }

    /// The same, with variables of the environment besides.
    pub fn open_with(desktop: &Desktop, variables: &[(&str, &str)], arguments: &[&str]) -> Self {
        let window = Self::open_program_with(desktop, &sparekey(), variables, arguments);
        window.find("main[data-screen] h1");
        let markup = window.script("return document.documentElement.outerHTML");
        assert_real_page(markup.as_str().unwrap_or_default());
        window
    }

    /// The same, where no page of the wizard is to be expected.
    pub fn open_without_page(desktop: &Desktop, variables: &[(&str, &str)], arguments: &[&str]) -> Self {
        Self::open_program_with(desktop, &sparekey(), variables, arguments)
    }

    /// Opens a program that can be driven by WebKitWebDriver. What it says is kept in the desktop's folder.
    pub fn open_program(desktop: &Desktop, program: &Path, arguments: &[&str]) -> Self {
        Self::open_program_with(desktop, program, &[], arguments)
    }

    fn open_program_with(desktop: &Desktop, program: &Path, variables: &[(&str, &str)], arguments: &[&str]) -> Self {
        let mut faults = Vec::new();
        for _ in 0..TRIES {
            match Self::try_open(desktop, program, variables, arguments) {
                Ok(window) => return window,
                Err(fault) => faults.push(fault),
            }
        }
        panic!("no window: {faults:?}; it said: {}", words_of(desktop));
    }

    fn try_open(
        desktop: &Desktop,
        program: &Path,
        variables: &[(&str, &str)],
        arguments: &[&str],
    ) -> Result<Self, String> {
        let (port, native_port) = two_ports();
        let (program, pid) = with_its_words_kept(desktop, program, variables);
        let log = fs::File::create(desktop.folder().join("logs/tauri-driver")).unwrap();
        let mut driver = desktop.command(tauri_driver());
        driver.arg("--port").arg(port.to_string()).arg("--native-port").arg(native_port.to_string());
        driver.stdin(Stdio::null()).stdout(log.try_clone().unwrap()).stderr(log);
        let driver = Group::start(&mut driver, Ending::AtOnce).unwrap();
        let listens = |port| wait_until(START, || TcpStream::connect((Ipv4Addr::LOCALHOST, port)).ok());
        if listens(port).is_none() || listens(native_port).is_none() {
            return Err("tauri-driver did not start".into());
        }
        let mut capabilities = Map::new();
        capabilities.insert("tauri:options".into(), json!({ "application": program, "args": arguments }));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let session = start_session(port, native_port, capabilities);
        let client = runtime.block_on(async {
            tokio::select! {
                session = tokio::time::timeout(START, session) => session.map_err(|_| format!("none within {START:?}"))?,
                () = cannot_be_driven(desktop) => Err("somebody else took the port of its inspector".into()),
            }
        })?;
        let program = fs::read_to_string(pid).ok().and_then(|pid| Pid::from_raw(pid.trim().parse().ok()?)).unwrap();
        Ok(Self { runtime, client, program, _driver: driver })
    }

    /// The screen that is shown ("address", "test"): waits until there is one.
    pub fn screen(&self) -> String {
        self.attribute("main[data-screen]", "data-screen")
    }

    /// Waits for a screen.
    pub fn wait_for_screen(&self, name: &str) {
        self.find(&format!("main[data-screen='{name}']"));
    }

    /// Waits for a screen by the beginning of its key ("test-ended", "paste").
    pub fn wait_for_key(&self, key: &str) {
        self.find(&format!("main[data-screen-key^='{key}']"));
    }

    /// Presses a button by what it does ("continue", "own-server").
    pub fn press(&self, what: &str) {
        self.click(&format!("[data-press='{what}']"));
    }

    /// Types into a field by its name ("address", "smtp-host"), in place of what stood there.
    pub fn fill(&self, field: &str, text: &str) {
        let css = format!("[data-field='{field}']");
        // The driver's own way to clear a field tells the page nothing of it.
        self.on_element(&css, async |field| {
            let there = field.prop("value").await?.unwrap_or_default().chars().count();
            field.send_keys(&format!("{END}{}{text}", BACKSPACE.repeat(there))).await
        });
    }

    /// What stands in a field.
    pub fn field(&self, field: &str) -> String {
        let css = format!("[data-field='{field}']");
        self.on_element(&css, async |field| field.prop("value").await).unwrap_or_default()
    }

    /// Answers a question by its name and the answer's ("app", "imacash").
    pub fn choose(&self, question: &str, answer: &str) {
        self.click(&format!("[data-choice='{question}'] [value='{answer}']"));
    }

    /// Chooses the wizard's language from the menu.
    pub fn speak(&self, lang: &str) {
        // The menu's own list is the system's, which no driver reaches.
        self.script(&format!(
            "const menu = document.querySelector(\"select[data-choice='language']\");
             menu.value = {lang:?};
             menu.dispatchEvent(new Event('change', {{ bubbles: true }}))"
        ));
        self.find(&format!("html[lang='{lang}']"));
    }

    /// Types a code into the box for it.
    pub fn type_code(&self, code: &str) {
        self.on_element("input[data-code]", async |field| field.send_keys(code).await);
    }

    /// Clicks the first element that fits a CSS selector, as soon as there is one.
    pub fn click(&self, css: &str) {
        // The driver scrolls the window, but not what scrolls inside it: there the footer may lie above an element.
        let into_view = format!("document.querySelector({})?.scrollIntoView({{ block: 'nearest' }})", json!(css));
        self.on_element(css, async |element| {
            self.client.execute(&into_view, Vec::new()).await?;
            element.click().await
        });
    }

    /// The text of the first element that fits, as soon as there is one.
    pub fn text(&self, css: &str) -> String {
        // Not the driver's own way, which takes what is still fading in for empty.
        let text = self.on_element(css, async |element| element.prop("innerText").await);
        text.unwrap_or_default().trim().to_owned()
    }

    /// The texts of all elements that fit now.
    pub fn texts(&self, css: &str) -> Vec<String> {
        let script = format!("return [...document.querySelectorAll({})].map((e) => e.innerText.trim())", json!(css));
        let texts = self.script(&script);
        texts.as_array().unwrap().iter().map(|text| text.as_str().unwrap_or_default().to_owned()).collect()
    }

    /// An attribute of the first element that fits, as soon as there is one.
    pub fn attribute(&self, css: &str, name: &str) -> String {
        let value = self.on_element(css, async |element| element.attr(name).await);
        value.unwrap_or_else(|| panic!("{css} has no {name}"))
    }

    /// Waits until an element fits.
    pub fn find(&self, css: &str) {
        self.on_element(css, async |_| Ok(()));
    }

    /// Whether an element fits now.
    pub fn has(&self, css: &str) -> bool {
        !self.run(self.client.find_all(Locator::Css(css))).is_empty()
    }

    /// Waits until these words stand on the page.
    pub fn wait_for_words(&self, words: &str) {
        let found = wait_until(PATIENCE, || self.whole_text().contains(words).then_some(()));
        assert!(found.is_some(), "no {words:?} in:\n{}", self.whole_text());
    }

    /// Waits until something holds; panics with what is on the page.
    pub fn wait_until(&self, holds: impl Fn() -> bool) {
        let held = wait_until(PATIENCE, || holds().then_some(()));
        assert!(held.is_some(), "it never came to that: {}", self.whole_text());
    }

    /// All words of the page, for a failure's message and for what must stand somewhere. Without those that are only
    /// heard: there an earlier sentence stays.
    pub fn whole_text(&self) -> String {
        let words = self.script(
            "return [...document.body.children].filter((part) => !part.matches('[data-speech], .unseen'))
               .map((part) => part.innerText).join('\\n')",
        );
        words.as_str().unwrap_or_default().to_owned()
    }

    /// Runs a script in the page and returns its value.
    pub fn script(&self, script: &str) -> Value {
        self.run(self.client.execute(script, Vec::new()))
    }

    /// Runs a script that calls its last argument when it is done.
    pub fn script_until_done(&self, script: &str) -> Value {
        self.run(self.client.execute_async(script, Vec::new()))
    }

    /// Loads the page anew, as a reload from the menu would.
    pub fn reload(&self) {
        self.script("document.documentElement.dataset.before = ''");
        self.run(self.client.refresh());
        self.find("html:not([data-before]) main[data-screen]");
    }

    /// Makes the window so large.
    pub fn resize(&self, width: u32, height: u32) {
        self.run(self.client.set_window_size(width, height));
        self.script_until_done(TWO_FRAMES);
    }

    /// Waits until everything that was on its way has arrived: a card that slides in is pale until then.
    pub fn settle(&self) {
        self.script_until_done(ARRIVED);
    }

    /// Takes a picture of the page into a file.
    pub(crate) fn take_picture(&self, file: &Path) {
        self.settle();
        let png = self.run(self.client.screenshot());
        fs::write(file, png).unwrap();
    }

    /// Presses the button that closes the program, and waits for its end.
    pub fn quit(self) {
        self.find("[data-press='quit']");
        // The page may be gone before the driver can answer.
        let click = async { self.client.find(Locator::Css("[data-press='quit']")).await?.click().await };
        let _ = self.runtime.block_on(async { tokio::time::timeout(PATIENCE, click).await });
        self.wait_for_end();
    }

    /// Waits until the program has ended by itself, so that all it writes is written.
    pub fn wait_for_end(self) {
        let gone = wait_until(PATIENCE, || test_kill_process(self.program).is_err().then_some(()));
        assert!(gone.is_some(), "the program still runs");
    }

    /// Stops the program for so long, as a computer does that sleeps.
    pub fn stand_still(&self, long: Duration) {
        kill_process(self.program, Signal::STOP).unwrap();
        std::thread::sleep(long);
        kill_process(self.program, Signal::CONT).unwrap();
    }

    /// Stops the program until it is told to go on; a program that hangs answers as little.
    pub fn stop(&self) {
        kill_process(self.program, Signal::STOP).unwrap();
    }

    /// Lets a stopped program go on.
    pub fn go_on(&self) {
        kill_process(self.program, Signal::CONT).unwrap();
    }

    /// Kills the program with no word of warning.
    pub fn kill(self) {
        kill_process(self.program, Signal::KILL).unwrap();
        self.wait_for_end();
    }

    /// Does something with the first element that fits, as soon as there is one. The page may draw itself anew between
    /// finding and doing: then it is found again.
    fn on_element<T>(&self, css: &str, act: impl AsyncFn(&Element) -> Result<T, CmdError>) -> T {
        let deadline = Instant::now() + PATIENCE;
        let tried = self.runtime.block_on(async {
            loop {
                let attempt = async { act(&self.client.find(Locator::Css(css)).await?).await };
                match tokio::time::timeout(PATIENCE, attempt).await.expect("the driver answers") {
                    Ok(value) => return Ok(value),
                    Err(error) if !may_pass(&error) || Instant::now() >= deadline => return Err(error),
                    Err(_) => tokio::time::sleep(LOOK_AGAIN).await,
                }
            }
        });
        tried.unwrap_or_else(|error| panic!("{css}: {error}, in:\n{}", self.whole_text()))
    }

    fn run<T>(&self, command: impl Future<Output = Result<T, fantoccini::error::CmdError>>) -> T {
        // Bounded, since a driver whose window died may never answer.
        let bounded = async { tokio::time::timeout(PATIENCE, command).await };
        self.runtime.block_on(bounded).expect("the driver answers").expect("the window does it")
    }
}

async fn start_session(port: u16, native_port: u16, capabilities: Map<String, Value>) -> Result<Client, String> {
    let mut builder = ClientBuilder::new(HttpConnector::new());
    let starter = builder.capabilities(capabilities).connect(&format!("http://127.0.0.1:{port}")).await;
    let starter = starter.map_err(|error| error.to_string())?;
    let id = starter.session_id().await.ok().flatten().ok_or("the session has no id")?;
    // The first client is to leave the session alone when it is dropped.
    starter.persist().await.map_err(|error| error.to_string())?;
    // From here on past tauri-driver: it drops a request now and then, when WebKitWebDriver has just closed the
    // connection that it kept for it.
    let native = format!("http://127.0.0.1:{native_port}");
    Client::with_existing_session(&native, &id, HttpConnector::new()).await.map_err(|error| error.to_string())
}

/// Ends when the program says that its inspector's port is taken: WebKitWebDriver chose it a moment before, and would
/// wait for it for ever.
async fn cannot_be_driven(desktop: &Desktop) {
    let said = || fs::read_to_string(desktop.folder().join(STDERR)).unwrap_or_default();
    let before = said().len();
    while !said().get(before..).is_some_and(|said| said.contains("Failed to start remote inspector server")) {
        tokio::time::sleep(LOOK_AGAIN).await;
    }
}

/// Panics unless this is a page of the wizard: a program that was built without its page must not pass for one.
fn assert_real_page(markup: &str) {
    for part in ["<main", "data-screen=", "<h1", "data-press="] {
        assert!(markup.contains(part), "this is no page of the wizard, it has no {part}: {markup}");
    }
}

/// Not there yet, gone again, or behind something that moves: looking again may help.
fn may_pass(error: &CmdError) -> bool {
    error.is_no_such_element()
        || error.is_stale_element_reference()
        || matches!(error, CmdError::Standard(error) if error.error == ErrorStatus::ElementClickIntercepted)
        || error.is_element_not_interactable()
}

/// Wraps a program so that its process and all its words are known: the driver throws its output away.
fn with_its_words_kept(desktop: &Desktop, program: &Path, variables: &[(&str, &str)]) -> (PathBuf, PathBuf) {
    let [wrapper, pid] = ["bin/sparekey-kept", "program.pid"].map(|name| desktop.folder().join(name));
    let [out, err] = [STDOUT, STDERR].map(|name| desktop.folder().join(name));
    // Whatever may be talkative is asked to talk.
    let script = format!(
        "#!/bin/sh\necho $$ > '{}'\nexport RUST_LOG=trace RUST_BACKTRACE=full G_MESSAGES_DEBUG=all\n\
         {}exec {}'{}' \"$@\" >> '{}' 2>> '{}'\n",
        pid.display(),
        variables.iter().map(|(name, value)| format!("export {name}='{value}'\n")).collect::<String>(),
        desktop.prefix().iter().map(|word| format!("'{}' ", word.display())).collect::<String>(),
        program.display(),
        out.display(),
        err.display(),
    );
    fs::write(&wrapper, script).unwrap();
    fs::set_permissions(&wrapper, Permissions::from_mode(0o755)).unwrap();
    (wrapper, pid)
}

fn words_of(desktop: &Desktop) -> String {
    [STDOUT, STDERR, "logs/tauri-driver"]
        .map(|name| fs::read_to_string(desktop.folder().join(name)).unwrap_or_default())
        .concat()
}

/// Starts the built window once more, as a person would who has forgotten that it is open, and waits for its end. Its
/// exit code, and what it said.
pub fn start_again(desktop: &Desktop, arguments: &[&str]) -> (Option<i32>, String) {
    let output = desktop.command(sparekey()).args(arguments).stdin(Stdio::null()).output().unwrap();
    (
        output.status.code(),
        [output.stdout, output.stderr].map(|said| String::from_utf8_lossy(&said).into_owned()).concat(),
    )
}

/// The built window: `SPAREKEY_WINDOW`, or beside the test programs in `target`.
pub fn sparekey() -> PathBuf {
    crate::program::built("SPAREKEY_WINDOW", "sparekey")
}

/// `SPAREKEY_TAURI_DRIVER`, or where `cargo xtask` puts it.
pub(crate) fn tauri_driver() -> PathBuf {
    let tools = || crate::program::target().join("tools/bin/tauri-driver");
    env::var_os("SPAREKEY_TAURI_DRIVER").map_or_else(tools, PathBuf::from)
}

/// Two free ports; both are held until both are chosen.
fn two_ports() -> (u16, u16) {
    let held = [(); 2].map(|()| TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap());
    let [first, second] = held.each_ref().map(|listener| listener.local_addr().unwrap().port());
    (first, second)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_of_the_wizard_is_taken_for_one() {
        assert_real_page(
            "<main data-screen=\"app\"><h1>Which app?</h1><button data-press=\"continue\"></button></main>",
        );
    }

    #[test]
    #[should_panic(expected = "this is no page of the wizard")]
    fn the_placeholder_of_a_build_without_page_is_not() {
        // What `src-tauri/build.rs` writes.
        assert_real_page("<!doctype html><title>placeholder</title><h1>The page was not built</h1>");
    }

    #[test]
    #[should_panic(expected = "this is no page of the wizard")]
    fn a_page_without_its_program_is_not() {
        assert_real_page("<html><head><title>Sparekey</title></head><body></body></html>");
    }
}
