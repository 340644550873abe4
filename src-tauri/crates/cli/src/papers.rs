//! What a check leaves in writing: its report, and the settings as a file for a program.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use clap::{Args, ValueEnum};
use sparekey_engine::address::Address;
use sparekey_engine::check::{CheckEvent, JourneyOutcome, JourneyStage, LegVerdict, Stage, Wished};
use sparekey_engine::endpoint::Leg;
use sparekey_engine::handover::{App, FileFormat, Proven, settings_file};
use sparekey_engine::provider::Day;
use sparekey_engine::report::{About, CodeLength, Report, Sent, ServerWords, Tested};
use sparekey_engine::texts::Texts;
use sparekey_engine::wizard::StageProgress;

use crate::output::{Failed, line, new_file};
use crate::words::spoken;

#[derive(Args, Debug)]
#[group(skip)]
pub(crate) struct Arguments {
    /// Prints the report in the place of the words: nothing in it says whose mailbox it is
    #[arg(long, value_name = "FORM", conflicts_with = "json")]
    report: Option<Form>,
    /// The report tells the server's own words too; addresses, links and the like are cut out of them
    #[arg(long, requires = "report")]
    server_words: bool,
    /// Where everything was proven, writes the settings for this program into `--output`; the code is never in it
    #[arg(long, value_name = "PROGRAM", value_parser = known_format, requires = "output")]
    settings_file: Option<FileFormat>,
    /// The file for `--settings-file`, which must not be there yet
    #[arg(long, value_name = "FILE", requires = "settings_file")]
    output: Option<PathBuf>,
    /// The name that people see, for `--settings-file`
    #[arg(long, value_name = "NAME", requires = "settings_file")]
    name: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Form {
    /// Lines of text, in English
    Text,
    /// One JSON object
    Json,
    /// A page to print, in the language of the words
    Html,
}

/// The program of a name.
pub(crate) fn known_format(name: &str) -> Result<FileFormat, String> {
    let known = FileFormat::ALL.map(FileFormat::name).join(", ");
    FileFormat::of(name).ok_or_else(|| format!("no such program; there are: {known}"))
}

/// What happened on the way, for the report.
#[derive(Default)]
pub(crate) struct Log(Mutex<Vec<CheckEvent>>);

impl Log {
    pub(crate) fn note(&self, event: &CheckEvent) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(event.clone());
    }

    fn stages(&self, leg: Leg) -> Vec<(Stage, StageProgress)> {
        let mut stages: Vec<_> = Stage::of(leg).iter().map(|stage| (*stage, StageProgress::Waiting)).collect();
        for event in self.0.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            let (stage, progress) = match event {
                CheckEvent::Started { leg: of, stage } if *of == leg => (stage, StageProgress::Running),
                CheckEvent::Done { leg: of, stage, millis } if *of == leg => (stage, StageProgress::Done(*millis)),
                _ => continue,
            };
            stages.iter_mut().filter(|entry| entry.0 == *stage).for_each(|entry| entry.1 = progress);
        }
        stages
    }

    fn message(&self) -> Vec<(JourneyStage, StageProgress)> {
        let mut stages: Vec<(JourneyStage, StageProgress)> = Vec::new();
        for event in self.0.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            match event {
                CheckEvent::JourneyStarted { stage } => stages.push((*stage, StageProgress::Running)),
                CheckEvent::JourneyDone { stage, millis } => {
                    let done = stages.iter_mut().filter(|entry| entry.0 == *stage);
                    done.for_each(|entry| entry.1 = StageProgress::Done(*millis));
                }
                _ => {}
            }
        }
        stages
    }
}

/// A check that has ended.
pub(crate) struct Ended<'a> {
    pub(crate) plan: &'a Wished<'static>,
    pub(crate) app: Option<&'static App>,
    /// How many characters the code has, if one was given.
    pub(crate) code: Option<usize>,
    pub(crate) log: &'a Log,
    pub(crate) verdicts: &'a [LegVerdict],
    pub(crate) journey: Option<&'a JourneyOutcome>,
}

impl Arguments {
    /// Whether what is written to may be written to, as far as can be known before.
    ///
    /// # Errors
    ///
    /// It is there already.
    pub(crate) fn look_ahead(&self) -> Result<(), Failed> {
        match &self.output {
            Some(file) if file.exists() => Err(Failed::Usage(format!("{} is there already", file.display()))),
            _ => Ok(()),
        }
    }

    /// Whether the report takes the place of the words.
    pub(crate) fn wants_report(&self) -> bool {
        self.report.is_some()
    }

    /// Prints the report and writes the settings, as far as they were asked for.
    ///
    /// # Errors
    ///
    /// They cannot be written.
    pub(crate) fn write(&self, ended: &Ended<'_>) -> Result<(), Failed> {
        if let Some(form) = self.report {
            let report = self.report_of(ended);
            let text = match form {
                Form::Text => report.text(),
                Form::Json => report.json(),
                Form::Html => report.page(&Texts::new(spoken())),
            };
            line(text.trim_end())?;
        }
        let (Some(format), Some(file)) = (self.settings_file, &self.output) else { return Ok(()) };
        let refused = matches!(ended.journey, Some(JourneyOutcome::Refused(_)));
        if refused || ended.verdicts.iter().any(|verdict| verdict.proven().is_none()) {
            eprintln!("sparekey-cli: {} was not written: not everything was proven", file.display());
            return Ok(());
        }
        let proven = |leg| ended.verdicts.iter().find(|verdict| verdict.leg == leg).and_then(LegVerdict::proven);
        write_settings(
            format,
            &Proven {
                address: &ended.plan.mailbox.address,
                display_name: self.name.as_deref(),
                smtp: proven(Leg::Smtp),
                imap: proven(Leg::Imap),
                provider_by_domain: None,
            },
            file,
        )
    }

    fn report_of(&self, ended: &Ended<'_>) -> Report {
        let Ended { plan, verdicts, log, .. } = ended;
        let address: String = Address::to_string(&plan.mailbox.address);
        let mut person = vec![address.as_str()];
        person.extend(self.name.as_deref());
        person.extend(verdicts.iter().map(|verdict| verdict.user.as_str()));
        person.extend(verdicts.iter().filter_map(|verdict| Some(verdict.instead.as_ref()?.user.as_str())));
        let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        let app_password = plan.mailbox.wants_app_password;
        let about = About {
            app: ended.app,
            provider: plan.mailbox.provider,
            code: ended.code.map(|characters| CodeLength { characters, app_password }),
            practice: false,
            day: Some(Day::of(now)),
            person,
            words: if self.server_words { ServerWords::Told } else { ServerWords::LeftOut },
            policy: Some(sparekey_platform::policy()),
        };
        let tested = verdicts.iter().map(|verdict| Tested {
            leg: verdict.leg,
            asked: &verdict.endpoint,
            stages: log.stages(verdict.leg),
            verdict: Some(verdict),
        });
        let stages = log.message();
        let sent = ended.journey.map(|outcome| Sent { stages: &stages, outcome: Some(outcome) });
        Report::about(&about, &tested.collect::<Vec<_>>(), sent)
    }
}

/// Writes settings into a file that is not there yet.
///
/// # Errors
///
/// The program's form cannot hold them, or the file cannot be written.
pub(crate) fn write_settings(format: FileFormat, proven: &Proven<'_>, file: &std::path::Path) -> Result<(), Failed> {
    new_file(file, &settings(format, proven)?)
}

/// The settings as text.
///
/// # Errors
///
/// The program's form cannot hold them.
pub(crate) fn settings(format: FileFormat, proven: &Proven<'_>) -> Result<String, Failed> {
    let file = settings_file(format, proven, &Texts::new(spoken()));
    file.map(|file| file.text).map_err(|unfit| Failed::Usage(format!("{}: {unfit}", format.name())))
}
