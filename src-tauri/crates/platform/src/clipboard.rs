//! The clipboard, on a thread of its own.

mod history;

use std::sync::Mutex;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::Duration;

use sparekey_engine::ports::{Clipboard, ClipboardFault};
use sparekey_engine::secret::Secret;
use zeroize::Zeroizing;

/// Longer than arboard waits for another program's answer (4 s on X11; on Wayland it waits for ever).
const ANSWER_WAIT: Duration = Duration::from_secs(6);
/// How long the end of the program may be held up for the clipboard's content to be taken over.
const FAREWELL_WAIT: Duration = Duration::from_secs(1);

/// The system's clipboard. One thread owns the access from the first use on: on Linux what was copied is served
/// by the program it was copied from. A program that does not answer costs [`ANSWER_WAIT`], never a hang.
#[derive(Debug, Default)]
pub struct SystemClipboard {
    worker: Mutex<Option<Worker>>,
}

#[derive(Debug)]
struct Worker {
    jobs: Sender<Job>,
    ended: Receiver<()>,
}

struct Job {
    ask: Ask,
    answer: Sender<Answer>,
}

type Answer = Result<Zeroizing<String>, ClipboardFault>;

enum Ask {
    Read,
    Write(Zeroizing<String>),
    WriteConcealed(Zeroizing<String>),
    ClearIf(Zeroizing<String>),
}

impl SystemClipboard {
    /// Touches nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    fn ask(&self, ask: Ask) -> Answer {
        if !crate::has_display() {
            return Err(ClipboardFault::Unavailable);
        }
        let mut worker = self.worker.lock().map_err(|_| ClipboardFault::Unavailable)?;
        let jobs = &worker.get_or_insert_with(Worker::start).jobs;
        let (answer, answers) = mpsc::channel();
        let answered = match jobs.send(Job { ask, answer }) {
            Ok(()) => answers.recv_timeout(ANSWER_WAIT).ok(),
            Err(_) => None,
        };
        // A thread that is stuck or gone is left behind; the next call starts with a fresh one.
        answered.unwrap_or_else(|| {
            *worker = None;
            Err(ClipboardFault::Unavailable)
        })
    }
}

impl Clipboard for SystemClipboard {
    fn read(&self) -> Result<Zeroizing<String>, ClipboardFault> {
        self.ask(Ask::Read)
    }

    fn write(&self, text: &str) -> Result<(), ClipboardFault> {
        self.ask(Ask::Write(text.to_owned().into())).map(drop)
    }

    fn write_code(&self, code: &Secret) -> Result<(), ClipboardFault> {
        self.ask(Ask::WriteConcealed(code.expose().to_owned().into())).map(drop)
    }

    fn clear_code(&self, code: &Secret) -> Result<(), ClipboardFault> {
        self.ask(Ask::ClearIf(code.expose().to_owned().into())).map(drop)
    }
}

impl Drop for SystemClipboard {
    /// Lets arboard hand harmless content over to the desktop's clipboard keeper.
    fn drop(&mut self) {
        if let Ok(Some(Worker { jobs, ended })) = self.worker.get_mut().map(Option::take) {
            drop(jobs);
            let _ = ended.recv_timeout(FAREWELL_WAIT);
        }
    }
}

impl Worker {
    fn start() -> Self {
        let (jobs, incoming) = mpsc::channel();
        let (ending, ended) = mpsc::channel();
        thread::spawn(move || {
            serve(&incoming);
            drop(ending);
        });
        Self { jobs, ended }
    }
}

fn serve(incoming: &Receiver<Job>) {
    let mut clipboard = None;
    for Job { ask, answer } in incoming {
        // Opened at each try until it works: a desktop may come up later than we do.
        let opened = match clipboard.take() {
            Some(open) => Ok(open),
            None => arboard::Clipboard::new(),
        };
        let result = match opened {
            Ok(open) => run(ask, clipboard.insert(open)),
            Err(fault) => Err(fault),
        };
        // Whoever asked may have stopped waiting.
        let _ = answer.send(result.map_err(|fault| fault_of(&fault)));
    }
}

fn run(ask: Ask, clipboard: &mut arboard::Clipboard) -> Result<Zeroizing<String>, arboard::Error> {
    match ask {
        Ask::Read => return clipboard.get_text().map(Zeroizing::new),
        Ask::Write(text) => clipboard.set_text(text.as_str())?,
        Ask::WriteConcealed(text) => concealed(clipboard).text(text.as_str())?,
        Ask::ClearIf(text) => {
            match clipboard.get_text().map(Zeroizing::new) {
                Ok(held) if held == text => clipboard.clear()?,
                Ok(_) | Err(arboard::Error::ContentNotAvailable) => {}
                Err(fault) => return Err(fault),
            }
            history::forget(&text);
        }
    }
    Ok(Zeroizing::default())
}

/// Asks the keepers of clipboard histories to leave this one out; Windows also not to send it to other devices.
fn concealed(clipboard: &mut arboard::Clipboard) -> arboard::Set<'_> {
    #[cfg(target_os = "macos")]
    return arboard::SetExtApple::exclude_from_history(clipboard.set());
    #[cfg(windows)]
    {
        use arboard::SetExtWindows;
        clipboard.set().exclude_from_monitoring().exclude_from_cloud().exclude_from_history()
    }
    #[cfg(not(any(windows, target_os = "macos")))]
    return arboard::SetExtLinux::exclude_from_history(clipboard.set());
}

fn fault_of(fault: &arboard::Error) -> ClipboardFault {
    match fault {
        // A picture, or bytes that are no text.
        arboard::Error::ContentNotAvailable | arboard::Error::ConversionFailure => ClipboardFault::Empty,
        _ => ClipboardFault::Unavailable,
    }
}
