//! Goes through a list of mailboxes, tells how it goes, and asks for codes where they are put in one by one.

use std::fs::{self, File};
use std::io::{self, BufReader};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

use tokio_util::sync::CancellationToken;

use super::Session;
use crate::bulk::{
    Codes, CodesFault, Finished, ListFault, Pacing, Reading, Results, ResultsFault, Rows, Run, Style, feed, hand_over,
    results_beside, run, understand,
};
use crate::fault::guarded;
use crate::handover::App;
use crate::ports::{ChooserFault, DocumentFault, FileKind, Saved};
use crate::secret::Secret;
use crate::texts::{Texts, row_words};
use crate::wizard::{BulkEffect, BulkEvent, BulkFault, BulkResult, Document, Event, ResultsForm};

/// How often whoever waits for a code looks whether the run was stopped.
const LOOK: Duration = Duration::from_millis(100);
/// Rows between the reader and the tests.
const BETWEEN: usize = 2;

/// A run, as the session keeps it.
pub(super) struct UnderWay {
    cancel: CancellationToken,
    answers: Sender<Option<Secret>>,
}

impl UnderWay {
    /// Stops it; what is under way is run again next time.
    pub(super) fn stop(&self) {
        self.cancel.cancel();
    }
}

/// Why a run ended before its end.
struct Broken(BulkFault);

impl From<ListFault> for Broken {
    fn from(fault: ListFault) -> Self {
        Self(BulkFault::List(fault))
    }
}

impl From<ResultsFault> for Broken {
    fn from(fault: ResultsFault) -> Self {
        Self(BulkFault::Results(fault))
    }
}

/// What is gone through.
struct Job {
    run: u64,
    list: PathBuf,
    app: Option<&'static App>,
    asks: bool,
    failed_again: bool,
}

impl Session {
    pub(super) fn perform_bulk(&self, effect: BulkEffect) {
        match effect {
            BulkEffect::Choose => {
                let chooser = self.inner.setting.ports.chooser.clone();
                let failed = Event::Bulk(BulkEvent::Chosen(Err(ChooserFault)));
                self.on_a_thread(failed, move || Event::Bulk(BulkEvent::Chosen(chooser.choose(FileKind::Accounts))));
            }
            BulkEffect::Read { run, list, app } => {
                let read = move |understood| Event::Bulk(BulkEvent::Read { run, understood });
                let failed = read(Err(ListFault::Unreadable(io::ErrorKind::Other)));
                let policy = self.inner.setting.policy.clone();
                self.on_a_thread(failed, move || read(open(&list, app).and_then(|rows| understand(rows, &policy))));
            }
            BulkEffect::Start { run, list, app, asks, failed_again } => {
                self.start_bulk(Job { run, list, app, asks, failed_again });
            }
            BulkEffect::Stop => {
                if let Some(under_way) = &self.state().bulk {
                    under_way.stop();
                }
            }
            BulkEffect::Answer(code) => {
                if let Some(under_way) = &self.state().bulk {
                    // Fails where nobody asks any more.
                    let _ = under_way.answers.send(code);
                }
            }
            BulkEffect::Save { list, app, form } => {
                let documents = self.inner.setting.ports.documents.clone();
                let saved =
                    |result: Result<Saved, DocumentFault>| Event::DocumentSaved { document: Document::Results, result };
                self.on_a_thread(saved(Err(DocumentFault::Failed)), move || {
                    let copy = copy_of(&list, app, form).map_err(|_| DocumentFault::Failed);
                    saved(copy.and_then(|(name, bytes)| documents.save(&name, &bytes)))
                });
            }
        }
    }

    fn start_bulk(&self, job: Job) {
        let (cancel, (answers, answered)) = (CancellationToken::new(), channel());
        let under_way = UnderWay { cancel: cancel.clone(), answers };
        if let Some(older) = self.state().bulk.replace(under_way) {
            older.stop();
        }
        let session = self.clone();
        thread::spawn(move || {
            let run = job.run;
            let ended = guarded(|| session.go_through(job, &cancel, answered));
            let fault = match ended {
                Ok(Ok(())) => None,
                Ok(Err(Broken(fault))) => Some(fault),
                Err(place) => {
                    session.state().faults.note(place);
                    Some(BulkFault::Own)
                }
            };
            session.take(Event::Bulk(BulkEvent::Ended { run, fault }));
        });
    }

    fn go_through(
        &self,
        job: Job,
        cancel: &CancellationToken,
        answered: Receiver<Option<Secret>>,
    ) -> Result<(), Broken> {
        let Job { run: number_of_run, list, app, asks, failed_again } = job;
        let rows = open(&list, app)?;
        let style = Style::of(rows.form(), None, false);
        let path = results_beside(&list, rows.form(), None);
        let mut results = Results::open(&path, style)?;
        let done = results.done(failed_again);
        let (all, proven) = results.count();
        let all = if failed_again { proven } else { all };
        let begun = BulkEvent::Begun { run: number_of_run, results: path, done: all, proven };
        self.take(Event::Bulk(begun));
        let (sender, receiver) = tokio::sync::mpsc::channel(BETWEEN);
        let codes = match asks {
            true => self.asking(number_of_run, cancel.clone(), answered),
            false => Codes::Column,
        };
        let reader = thread::spawn(move || feed(rows, codes, &done, &sender));
        let setting = &self.inner.setting;
        let plan = Run {
            network: setting.network.clone(),
            sources: setting.sources.clone(),
            policy: setting.policy.clone(),
            pacing: Pacing::Always,
            confirmed: Vec::new(),
            keeps_codes: false,
            one_by_one: asks,
        };
        let texts = Texts::new(self.state().texts.lang());
        let told = |finished: Finished| {
            let says = row_words(&texts, &finished);
            results.append(&finished, &says)?;
            let proven = finished.end.class() == "proven";
            let result = BulkResult { number: finished.number, address: finished.address, proven, says };
            self.take(Event::Bulk(BulkEvent::Row { run: number_of_run, result }));
            Ok::<(), Broken>(())
        };
        let ended = self.inner.runtime.block_on(run(receiver, plan, cancel.clone(), told));
        results.finish()?;
        ended?;
        match reader.join() {
            Ok(Err(CodesFault::Unreadable(_))) if !cancel.is_cancelled() => Err(Broken(BulkFault::Own)),
            Err(_) => Err(Broken(BulkFault::Own)),
            _ => Ok(()),
        }
    }

    /// Asks for the code of each row, and waits for the answer or the end of the run.
    fn asking(&self, run: u64, cancel: CancellationToken, answered: Receiver<Option<Secret>>) -> Codes<'static> {
        let session = self.clone();
        Codes::Ask(Box::new(move |entry| {
            let (number, address) = (entry.number, entry.typed.clone());
            session.take(Event::Bulk(BulkEvent::Asks { run, number, address }));
            loop {
                match answered.recv_timeout(LOOK) {
                    Ok(code) => return Ok(code),
                    Err(RecvTimeoutError::Timeout) if !cancel.is_cancelled() => {}
                    Err(_) => return Err(io::ErrorKind::Interrupted.into()),
                }
            }
        }))
    }
}

fn open(list: &Path, app: Option<&'static App>) -> Result<Rows<BufReader<File>>, ListFault> {
    // Opening anything else, such as a pipe, may wait for ever.
    if !fs::metadata(list)?.is_file() {
        return Err(ListFault::Unreadable(io::ErrorKind::InvalidInput));
    }
    Rows::open(BufReader::new(File::open(list)?), Reading { encoding: None, app })
}

/// Name and content of what is saved for the person.
fn copy_of(list: &Path, app: Option<&'static App>, form: ResultsForm) -> Result<(String, Vec<u8>), Broken> {
    let rows = open(list, app)?;
    let path = results_beside(list, rows.form(), None);
    let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let unreadable = |fault: io::Error| Broken(BulkFault::Results(fault.into()));
    match form {
        ResultsForm::Results => Ok((name(&path), fs::read(&path).map_err(unreadable)?)),
        ResultsForm::HandOver(form) => {
            let mut results = Results::open(&path, Style::of(rows.form(), None, false))?;
            let folder = tempfile::tempdir().map_err(unreadable)?;
            let end = match form {
                crate::bulk::Handover::Saleshandy => "saleshandy.csv",
                crate::bulk::Handover::Plain => "plain.csv",
            };
            let to = folder.path().join(name(&list.with_extension(end)));
            hand_over(&mut results, form, &to)?;
            Ok((name(&to), fs::read(&to).map_err(unreadable)?))
        }
    }
}
