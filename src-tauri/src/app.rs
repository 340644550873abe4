//! Starts the wizard and the window around it.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use sparekey_engine::ports::{FileChooser, Ports};
use sparekey_engine::provider::Catalogue;
use sparekey_engine::provider::discover::Sources;
use sparekey_engine::rehearsal::Rehearsed;
use sparekey_engine::run::{Session, Setting, Told};
use sparekey_engine::surroundings::Surroundings;
use sparekey_engine::texts::{Language, Texts, read_rehearsed, rehearsed_list};
use sparekey_engine::view::{ChoiceId, Input};
use sparekey_platform as platform;
use sparekey_practice::Practice;
use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager, RunEvent, WebviewUrl, WebviewWindowBuilder, WindowEvent};

use crate::chooser::SystemChooser;
use crate::commands::{self, Page};
use crate::shield::Shield;
use crate::single::{self, Claim, Instance};

/// The window's name, as `capabilities/window.json` has it.
pub(crate) const WINDOW: &str = "wizard";
/// Longest time between the window's end and the program's: the clipboard, the settings and a keychain have two seconds
/// or less each.
const LONGEST_END: Duration = Duration::from_secs(10);
/// Exit code when there is no display to open a window on, or none that opens.
const NO_DISPLAY: u8 = 4;
/// Exit code when the window that is open already does not answer.
const OTHER_SILENT: u8 = 5;

/// Runs the window until it is closed.
pub(crate) fn run() -> u8 {
    platform::process::harden();
    sparekey_engine::report::built_from(sparekey_release::COMMIT);
    let (mut practice, mut failure) = (false, None);
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--practice" => practice = true,
            "--failure" => match rehearsed(&arguments.next().unwrap_or_default()) {
                Ok(chosen) => failure = Some(chosen),
                Err(said) => return said,
            },
            "--version" | "-V" => return say(&format!("sparekey {}", sparekey_release::VERSION), 0),
            "--help" | "-h" => return say("usage: sparekey [--practice [--failure NAME|list]] [--version]", 0),
            other => return say(&format!("sparekey: unknown argument {other}; see --help"), 2),
        }
    }
    if failure.is_some() && !practice {
        return say("sparekey: --failure goes with --practice", 2);
    }
    if !platform::has_display() {
        return say(&texts().say("start-no-display"), NO_DISPLAY);
    }
    #[cfg(windows)]
    if let Err(code) = crate::web_view::there() {
        return code;
    }
    let instance = match single::claim(practice) {
        Claim::First(instance) => instance,
        Claim::Raised => return 0,
        Claim::Silent => return say(&single::say_silent(), OTHER_SILENT),
    };
    #[cfg(windows)]
    crate::web_view::forget_crashes(single::name(practice));
    // The window library does the same and panics where it fails. Not before the claim: a message box about another window
    // has GTK on a thread of its own.
    #[cfg(target_os = "linux")]
    if gtk::init().is_err() {
        return say(&texts().say("start-no-window"), NO_DISPLAY);
    }
    // Whatever else makes the window library panic.
    match catch_unwind(AssertUnwindSafe(|| open(practice, failure, instance))) {
        Ok(Ok(())) => 0,
        Ok(Err(reason)) => say(&format!("Sparekey could not start: {reason}"), 3),
        Err(_) => say(&texts().say("start-no-window"), NO_DISPLAY),
    }
}

/// What is said outside of the window: in the language that the organisation has set, else in the computer's.
pub(crate) fn texts() -> Texts {
    let set = platform::policy().language.and_then(Language::of);
    Texts::new(set.unwrap_or_else(|| Language::best(&platform::languages())).tag)
}

fn say(line: &str, code: u8) -> u8 {
    if code == 0 {
        println!("{line}");
    } else {
        eprintln!("{line}");
    }
    code
}

/// The failure of this name; what was said instead where there is none, or where all were asked for.
fn rehearsed(name: &str) -> Result<Rehearsed, u8> {
    let texts = texts();
    if matches!(name, "list" | "help") {
        return Err(say(&rehearsed_list(&texts), 0));
    }
    read_rehearsed(&texts, name).map_err(|sentence| say(&format!("sparekey: {sentence}"), 2))
}

fn open(practising: bool, failure: Option<Rehearsed>, instance: Instance) -> Result<(), Box<dyn std::error::Error>> {
    let page = Page::default();
    let app = instance
        .join(tauri::Builder::default())
        .invoke_handler(tauri::generate_handler![
            commands::subscribe,
            commands::act,
            commands::submit_code,
            commands::painted
        ])
        .build(context(practising))?;
    // The web view starts its processes meanwhile. Its page is heard from `app.run` on, when all of this is there.
    window(&app)?;
    instance.show(app.handle());

    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let practice = if practising { Some(sparekey_practice::start()?) } else { None };
    let mut setting = setting(practice.as_ref())?;
    setting.ports.chooser = chooser(app.handle());
    let _entered = runtime.enter();
    let (to_page, handle, shielded) = (page.clone(), app.handle().clone(), app.handle().clone());
    let shield = Shield::new(move |on| {
        // On Linux no desktop offers this, and nobody is promised it.
        if let Some(window) = shielded.get_webview_window(WINDOW) {
            let _ = window.set_content_protected(on);
        }
    });
    let session = Session::start(setting, move |told| match told {
        Told::View(view) => {
            shield.follow(view.shielded);
            to_page.show(*view);
        }
        Told::Quit => handle.exit(0),
    });
    if let Some(failure) = failure {
        let value = failure.name().to_owned();
        session.act(Input::Choose { choice: ChoiceId::RehearsedFailure, value });
    }
    app.manage(page);
    app.manage(session.clone());

    app.run(move |app, event| match event {
        RunEvent::WindowEvent { event: WindowEvent::CloseRequested { api, .. }, .. } if !session.may_close() => {
            api.prevent_close();
        }
        RunEvent::Exit => {
            end_within(LONGEST_END);
            instance.release(app);
            session.close();
        }
        _ => {}
    });
    drop(practice);
    Ok(())
}

fn context(practising: bool) -> tauri::Context {
    let mut context = tauri::generate_context!();
    if cfg!(windows) {
        // What the window library tells programs apart by there: its profile, and who is the first of its kind.
        context.config_mut().identifier = single::name(practising).into();
    }
    context
}

/// Ends the program after this time whatever still waits: libraries clean up behind the last line of ours.
fn end_within(bound: Duration) {
    std::thread::spawn(move || {
        std::thread::sleep(bound);
        std::process::abort();
    });
}

fn setting(practice: Option<&Practice>) -> Result<Setting, Box<dyn std::error::Error>> {
    Ok(match practice {
        Some(practice) => Setting {
            // Lives as long as the program: there is one practice run in it.
            catalogue: Box::leak(Box::new(Catalogue::practice(&practice.provider_toml())?)),
            practice: true,
            ports: platform::practice_ports(practice.rehearsal()),
            network: practice.network(),
            sources: Sources::nobody(),
            surroundings: surroundings(),
            lang: Language::best(&platform::languages()).tag.into(),
            policy: platform::policy().clone(),
        },
        None => Setting {
            catalogue: Catalogue::embedded(),
            practice: false,
            ports: ports(),
            network: platform::network(),
            sources: Sources::system(),
            surroundings: surroundings(),
            lang: Language::best(&platform::languages()).tag.into(),
            policy: platform::policy().clone(),
        },
    })
}

/// What is known of this computer; a test that drives the window need not wait ten minutes.
fn surroundings() -> Surroundings {
    let known = platform::surroundings();
    #[cfg(feature = "automation")]
    if let Some(seconds) = std::env::var("SPAREKEY_CLIPBOARD_SECONDS").ok().and_then(|seconds| seconds.parse().ok()) {
        return Surroundings { clipboard_life: Duration::from_secs(seconds), ..known };
    }
    known
}

fn ports() -> Ports {
    let ports = platform::ports_for(platform::SERVICE);
    #[cfg(feature = "automation")]
    let ports = crate::automation::with_faults(ports);
    ports
}

/// The system's question for a file; a test that drives the window answers it beforehand.
fn chooser(app: &AppHandle) -> Arc<dyn FileChooser> {
    #[cfg(feature = "automation")]
    if let Some(file) = std::env::var_os("SPAREKEY_CHOOSES") {
        return Arc::new(crate::automation::Chosen(file.into()));
    }
    Arc::new(SystemChooser::new(app, WINDOW))
}

fn window(app: &tauri::App) -> tauri::Result<()> {
    let window = WebviewWindowBuilder::new(app, WINDOW, WebviewUrl::default())
        .title("Sparekey")
        .inner_size(960.0, 700.0)
        .min_inner_size(480.0, 560.0)
        .center()
        // Nothing of the page is kept on the disk. WebKitGTK cannot be driven then, so tests keep a profile and search it.
        .incognito(cfg!(not(feature = "automation")))
        .general_autofill_enabled(false)
        .devtools(cfg!(debug_assertions))
        .on_navigation(is_ours)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .build()?;
    #[cfg(all(target_os = "linux", not(feature = "automation")))]
    draw_without_graphics_card(&window)?;
    window.set_focus()
}

/// A still page gains nothing from a graphics card, but starting one costs time and memory, and with some drivers the
/// window stays empty. Tests keep it: without, WebDriver's pictures never come back (WebKitGTK 2.50).
#[cfg(all(target_os = "linux", not(feature = "automation")))]
fn draw_without_graphics_card(window: &tauri::WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};
    window.with_webview(|web_view| {
        if let Some(settings) = web_view.inner().settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })
}

/// Whether the window may go there: to its own page and nowhere else.
fn is_ours(url: &tauri::Url) -> bool {
    match cfg!(windows) {
        true => url.scheme() == "http" && url.host_str() == Some("tauri.localhost") && url.port().is_none(),
        false => url.scheme() == "tauri",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_stays_on_its_own_page() {
        let url = |text: &str| tauri::Url::parse(text).expect("a URL of this test");
        let (own, foreign) = ("tauri://localhost/index.html", "http://tauri.localhost/");
        assert_eq!(is_ours(&url(own)), !cfg!(windows));
        assert_eq!(is_ours(&url(foreign)), cfg!(windows));
        assert!(!is_ours(&url("http://tauri.localhost:8080/")));
        assert!(!is_ours(&url("https://accounts.google.com/")));
        assert!(!is_ours(&url("http://tauri.localhost.evil.example/")));
        assert!(!is_ours(&url("file:///etc/passwd")));
    }
}
