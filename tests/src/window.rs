//! The real window, driven as a person would drive it: through tauri-driver and WebKitWebDriver.

use std::env;
use std::fs;
use std::future::Future;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};
use tokio::runtime::Runtime;

use crate::desktop::Desktop;
use crate::processes::{Ending, Group, wait_until};

const START: Duration = Duration::from_secs(30);
/// For anything that the window does by itself; a check takes 20 s at most.
const PATIENCE: Duration = Duration::from_secs(30);

/// Two frames later, what was changed is on the screen: the driver's pictures lag one frame behind.
const TWO_FRAMES: &str =
    "const done = arguments[arguments.length - 1]; requestAnimationFrame(() => requestAnimationFrame(() => done()));";

/// An open window.
pub struct Window {
    runtime: Runtime,
    client: Client,
    _driver: Group,
}

impl Window {
    /// Opens the built wizard on a desktop.
    pub fn open(desktop: &Desktop, arguments: &[&str]) -> Self {
        Self::open_program(desktop, &sparekey(), arguments)
    }

    /// Opens a program that can be driven by WebKitWebDriver.
    pub fn open_program(desktop: &Desktop, program: &Path, arguments: &[&str]) -> Self {
        let (port, native_port) = two_ports();
        let log = fs::File::create(desktop.folder().join("logs/tauri-driver")).unwrap();
        let mut driver = desktop.command(tauri_driver());
        driver.arg("--port").arg(port.to_string()).arg("--native-port").arg(native_port.to_string());
        driver.stdin(Stdio::null()).stdout(log.try_clone().unwrap()).stderr(log);
        let driver = Group::start(&mut driver, Ending::AtOnce).unwrap();
        let listens = |port| wait_until(START, || TcpStream::connect((Ipv4Addr::LOCALHOST, port)).ok());
        assert!(listens(port).is_some() && listens(native_port).is_some(), "tauri-driver did not start");

        let mut capabilities = Map::new();
        capabilities.insert("tauri:options".into(), json!({ "application": program, "args": arguments }));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let session = async {
            let mut builder = ClientBuilder::new(HttpConnector::new());
            builder.capabilities(capabilities).connect(&format!("http://127.0.0.1:{port}")).await
        };
        let client = runtime
            .block_on(async { tokio::time::timeout(START, session).await })
            .unwrap_or_else(|_| panic!("no window within {START:?}"))
            .unwrap_or_else(|error| panic!("no window: {error}"));
        Self { runtime, client, _driver: driver }
    }

    /// The screen that is shown ("address", "test"): waits until there is one.
    pub fn screen(&self) -> String {
        self.attribute("main[data-screen]", "data-screen")
    }

    /// Waits for a screen.
    pub fn wait_for_screen(&self, name: &str) {
        self.find(&format!("main[data-screen='{name}']"));
    }

    /// Presses a button by what it does ("continue", "own-server").
    pub fn press(&self, what: &str) {
        self.click(&format!("[data-press='{what}']"));
    }

    /// Types into a field by its name ("address", "smtp-host"), in place of what stood there.
    pub fn fill(&self, field: &str, text: &str) {
        let field = self.find(&format!("[data-field='{field}']"));
        self.run(async {
            field.clear().await?;
            field.send_keys(text).await
        });
    }

    /// Answers a question by its name and the answer's ("app", "imacash").
    pub fn choose(&self, question: &str, answer: &str) {
        self.click(&format!("[data-choice='{question}'] input[value='{answer}']"));
    }

    /// Types a code into the box for it.
    pub fn type_code(&self, code: &str) {
        let field = self.find("input[data-code]");
        self.run(field.send_keys(code));
    }

    /// Clicks the first element that fits a CSS selector, as soon as there is one.
    pub fn click(&self, css: &str) {
        let element = self.find(css);
        self.run(element.click());
    }

    /// The text of the first element that fits, as soon as there is one.
    pub fn text(&self, css: &str) -> String {
        let element = self.find(css);
        self.run(element.text())
    }

    /// The texts of all elements that fit now.
    pub fn texts(&self, css: &str) -> Vec<String> {
        self.run(async {
            let mut texts = Vec::new();
            for element in self.client.find_all(Locator::Css(css)).await? {
                texts.push(element.text().await?);
            }
            Ok(texts)
        })
    }

    /// An attribute of the first element that fits, as soon as there is one.
    pub fn attribute(&self, css: &str, name: &str) -> String {
        let element = self.find(css);
        self.run(element.attr(name)).unwrap_or_else(|| panic!("{css} has no {name}"))
    }

    /// Waits until an element fits.
    pub fn find(&self, css: &str) -> Element {
        let found = self.client.wait().at_most(PATIENCE).for_element(Locator::Css(css));
        match self.runtime.block_on(found) {
            Ok(element) => element,
            Err(error) => panic!("no {css} ({error}) in:\n{}", self.whole_text()),
        }
    }

    /// All words of the page, for a failure's message and for what must stand somewhere.
    pub fn whole_text(&self) -> String {
        self.script("return document.body.innerText").as_str().unwrap_or_default().to_owned()
    }

    /// Runs a script in the page and returns its value.
    pub fn script(&self, script: &str) -> Value {
        self.run(self.client.execute(script, Vec::new()))
    }

    /// Runs a script that calls its last argument when it is done.
    pub fn script_until_done(&self, script: &str) -> Value {
        self.run(self.client.execute_async(script, Vec::new()))
    }

    /// Makes the window so large.
    pub fn resize(&self, width: u32, height: u32) {
        self.run(self.client.set_window_size(width, height));
    }

    /// Takes a picture into the folder that `SPAREKEY_PICTURES` names; without it, none.
    pub fn picture(&self, name: &str) {
        let Some(folder) = env::var_os("SPAREKEY_PICTURES") else { return };
        self.script_until_done(TWO_FRAMES);
        let png = self.run(self.client.screenshot());
        fs::create_dir_all(&folder).unwrap();
        fs::write(Path::new(&folder).join(format!("{name}.png")), png).unwrap();
    }

    /// Closes the window and waits until the program has ended, so that all it writes is written.
    pub fn close(self) {
        let Self { runtime, client, .. } = self;
        runtime.block_on(client.close()).unwrap();
    }

    fn run<T>(&self, command: impl Future<Output = Result<T, fantoccini::error::CmdError>>) -> T {
        // Bounded, since a driver whose window died may never answer.
        let bounded = async { tokio::time::timeout(PATIENCE, command).await };
        self.runtime.block_on(bounded).expect("the driver answers").expect("the window does it")
    }
}

/// The built window: `SPAREKEY_WINDOW`, or beside the test programs in `target`.
fn sparekey() -> PathBuf {
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
