//! What a support number says, in words, for whoever helps on the phone.

mod page;
#[cfg(test)]
mod tests;

pub use page::support_page;

use super::{Args, Texts, cause_words};
use crate::check::Stage;
use crate::diagnosis::{Cause, Confidence, Diagnosis, Facts};
use crate::endpoint::Leg;
use crate::provider::Catalogue;
use crate::support::{Misread, Registry, Release, SupportNumber, SupportScreen, SupportState, Table, UnknownPart};
use crate::view::{Detail, Span, SpanStyle, Text};
use crate::wizard::Step;

/// The id of the practice provider.
const PRACTICE: &str = "practice";

/// What a support number says, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SupportWords {
    /// What it tells, or why it could not be read.
    pub read: Result<SupportState, NotRead>,
    /// Where the caller is ("Step 6 of 7 · Test"), or that it cannot be read.
    pub title: String,
    /// What stands on the caller's screen, and what to do.
    pub text: Vec<Text>,
    /// Provider, version and the like: label and value.
    pub details: Vec<Detail>,
}

/// Why a support number could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotRead {
    /// It is none.
    Misread(Misread),
    /// It is one, and this release knows nothing of a part.
    Unknown(UnknownPart),
}

impl NotRead {
    /// Its name in machine forms and text ids.
    pub fn name(self) -> &'static str {
        match self {
            Self::Misread(misread) => misread.name(),
            Self::Unknown(UnknownPart::Newer(_)) => "newer",
            Self::Unknown(UnknownPart::Gone { .. }) => "gone",
        }
    }
}

/// Reads a support number, as somebody typed it, back in words. Asks nobody: all of it is in the program.
pub fn support_words(typed: &str, texts: &Texts) -> SupportWords {
    let number = SupportNumber::read(typed).map_err(NotRead::Misread);
    let read = number.and_then(|number| SupportState::of(number).map_err(NotRead::Unknown));
    match read {
        Ok(state) => of_state(state, texts),
        Err(fault) => SupportWords {
            read,
            title: texts.say("support-not-read-title"),
            text: vec![not_read(fault, texts)],
            details: Vec::new(),
        },
    }
}

fn of_state(state: SupportState, texts: &Texts) -> SupportWords {
    let company = state.provider.and_then(|id| Catalogue::embedded().get(id)).map(|provider| provider.company.as_str());
    let words = ScreenWords::new(texts, company);
    let mut text = words.text(state.screen, state.says);
    if let Release::Newer(_) = state.release {
        text.push(texts.rich("support-newer-release", &Args::none()));
    }
    let detail = |label: &str, value: String| Detail { label: texts.say(label), value };
    let mut details = vec![detail("support-detail-provider", provider_name(state.provider, texts))];
    details.push(detail(
        "support-detail-version",
        match state.release {
            Release::Known(version) => version.to_owned(),
            Release::Newer(_) => texts.say("support-version-newer"),
        },
    ));
    details.push(detail("support-detail-screen", state.screen.name().to_owned()));
    details.extend(state.says.map(|says| detail("detail-cause", says.to_owned())));
    SupportWords { read: Ok(state), title: words.title(state.screen), text, details }
}

/// Why a number could not be read, in a sentence or two.
pub(super) fn not_read(fault: NotRead, texts: &Texts) -> Text {
    let args = match fault {
        NotRead::Misread(Misread::TooShort { found }) => Args::none().number("found", found),
        NotRead::Unknown(UnknownPart::Gone { release: Release::Known(version) }) => {
            Args::none().text("version", version)
        }
        NotRead::Unknown(UnknownPart::Gone { .. }) => Args::none().text("version", ""),
        _ => Args::none(),
    };
    texts.rich(&format!("support-not-read-{}", fault.name()), &args)
}

/// A provider's name, also where its file is gone.
pub(super) fn provider_name(id: Option<&str>, texts: &Texts) -> String {
    match id {
        None => texts.say("support-provider-none"),
        Some(SupportState::OWN_SERVERS) => texts.say("support-provider-own"),
        Some(PRACTICE) => texts.say("support-provider-practice"),
        Some(id) => {
            let retired = || Registry::embedded().retired(Table::Providers, id).unwrap_or(id).to_owned();
            Catalogue::embedded().get(id).map_or_else(retired, |provider| provider.name.clone())
        }
    }
}

/// The words of a screen at one company, or at one that nobody knows.
pub(super) struct ScreenWords<'a> {
    texts: &'a Texts,
    args: Args<'a>,
}

impl<'a> ScreenWords<'a> {
    pub(super) fn new(texts: &'a Texts, company: Option<&'a str>) -> Self {
        let args = match company {
            Some(company) => Args::none().text("company", company),
            None => Args::none().stand_in("company", &texts.say("your-mail-provider")),
        };
        let args = args
            .flag("known", company.is_some())
            .stand_in("app", &texts.say("other-app-in-sentence"))
            .stand_in("address", &texts.say("your-address"));
        Self { texts, args }
    }

    /// The small line above the heading of the caller's screen.
    pub(super) fn title(&self, screen: SupportScreen) -> String {
        use SupportScreen::*;
        let name = match screen.step() {
            Some(Step::App) => "step-app",
            Some(Step::Address) => "step-address",
            Some(Step::TwoStep) => "step-two-step",
            Some(Step::GetCode) if matches!(screen, GetPassword | GetPasswordSwitch | GetPasswordUnknown) => {
                "step-get-password"
            }
            Some(Step::GetCode) => "step-get-code",
            Some(Step::Paste) => "step-paste",
            Some(Step::Test) => "step-test",
            Some(Step::HandOver) => "step-hand-over-no-app",
            Some(Step::Finished) => return self.texts.say("eyebrow-finished"),
            None => {
                return self.texts.say(match screen {
                    Mailboxes | Mailbox | MailboxFailed | MailboxDied | MailboxTesting | MailboxTakeBack
                    | MailboxPutIn => "place-mailboxes",
                    Desk => "place-desk",
                    Paper => "place-paper",
                    Bulk => "place-bulk",
                    _ => "fault-eyebrow",
                });
            }
        };
        let number = screen.step().map_or(0, |step| step.number().into());
        self.texts.get("eyebrow", &Args::none().number("number", number).text("name", self.texts.say(name)))
    }

    /// What stands on the screen, what it says, and what to do.
    pub(super) fn text(&self, screen: SupportScreen, says: Option<&str>) -> Vec<Text> {
        let heading = self.heading(screen, says).map(|heading| {
            let args = Args::none().text("heading", heading);
            self.texts.rich("support-heading", &args)
        });
        let mut text: Vec<Text> = heading.into_iter().collect();
        if let Some(journey) = journey(screen, says) {
            text.push(strong(self.texts.get(&format!("{journey}-title"), &self.args)));
            text.extend(self.texts.paragraphs(&format!("{journey}-text"), &self.args));
        }
        let said = screen.says().zip(says).map(|(table, says)| self.says(screen, table, says)).unwrap_or_default();
        if !said.is_empty() {
            text.push(self.texts.rich("support-reads", &self.args));
        }
        text.extend(said);
        text.extend(on(screen).into_iter().flat_map(|id| self.texts.paragraphs(id, &self.args)));
        text
    }

    /// The large words on the caller's screen, where they are the same whatever the app and the address.
    pub(super) fn heading(&self, screen: SupportScreen, says: Option<&str>) -> Option<String> {
        use SupportScreen::*;
        let id = match screen {
            GetCodeQuestion => format!("missing-{}-ask", says?),
            GetCodeFound => format!("missing-{}-title", says?),
            _ => heading(screen)?.to_owned(),
        };
        Some(self.texts.get(&id, &self.args))
    }

    /// What the screen says is in the way.
    fn says(&self, screen: SupportScreen, table: Table, says: &str) -> Vec<Text> {
        let (title, text) = match table {
            Table::Causes => return self.cause(screen, says),
            Table::Questions => {
                let part = if screen == SupportScreen::GetCodeQuestion { "look" } else { "text" };
                return self.texts.paragraphs(&format!("missing-{says}-{part}"), &self.args);
            }
            Table::Troubles => (format!("trouble-{says}-label"), format!("trouble-{says}-text")),
            Table::Keychain => (format!("keychain-{says}-title"), format!("keychain-{says}")),
            Table::Findings => return self.finding(says),
            Table::Versions | Table::Screens | Table::Providers => return Vec::new(),
        };
        let title = strong(self.texts.get(&title, &self.args));
        std::iter::once(title).chain(self.texts.paragraphs(&text, &self.args)).collect()
    }

    fn finding(&self, name: &str) -> Vec<Text> {
        match name {
            "clipboard-empty" | "clipboard-unavailable" => self.texts.paragraphs(name, &self.args),
            // They name what only the caller's screen knows.
            "too-short" | "too-long" | "belongs-elsewhere" => {
                vec![strong(self.texts.say(&format!("support-finding-{name}-title")))]
            }
            "look-alike-letter" => vec![strong(self.texts.say("finding-look-alike-letter-title"))],
            _ => {
                let title = strong(self.texts.get(&format!("finding-{name}-title"), &self.args));
                let text = self.texts.paragraphs(&format!("finding-{name}"), &self.args);
                std::iter::once(title).chain(text).collect()
            }
        }
    }

    fn cause(&self, screen: SupportScreen, name: &str) -> Vec<Text> {
        use SupportScreen::*;
        match name {
            "hold-too-many-refused" => return self.texts.paragraphs("support-hold-too-many-refused", &self.args),
            "hold-other-leg-refused" => return self.texts.paragraphs(name, &self.args),
            _ => {}
        }
        let Some(cause) = Cause::ALL.iter().copied().find(|cause| cause.name() == name) else { return Vec::new() };
        let leg = match screen {
            TestReadingFailed | TestFailedReadingFirst => Leg::Imap,
            _ => Leg::Smtp,
        };
        let stage = if leg == Leg::Imap { Stage::OpenInbox } else { Stage::SignIn };
        let (confidence, facts) = (Confidence::High, Facts::default());
        let found = Diagnosis { cause, confidence, stage, rule: String::new(), facts };
        let words = cause_words(self.texts, &self.args, &found, leg);
        let (title, text) = match screen {
            // What was wrong does not matter any more.
            TestMended => return vec![strong(words.title)],
            // Nothing that we know fits, and nothing more is said.
            TestProvenPutOff | TestProvenBounced | TestProvenLost | TestMessageRefused if cause == Cause::Unknown => {
                return Vec::new();
            }
            // The screen has said it by its own words.
            TestProvenPutOff if cause == Cause::Greylisted => return Vec::new(),
            HandOverExplained => self.explained(cause, words.title, words.text),
            _ => (words.title, words.text),
        };
        let owner = vec![Span { text: words.owner, style: SpanStyle::Plain }];
        let facts = names_facts(cause).then(|| self.texts.rich("support-facts", &self.args));
        [strong(title), owner].into_iter().chain(text).chain(facts).collect()
    }

    /// What an app said after the test went well, as step 7 explains it.
    fn explained(&self, cause: Cause, title: String, text: Vec<Text>) -> (String, Vec<Text>) {
        let id = match cause {
            Cause::Unknown => "explain-unknown",
            cause if super::view::is_in_the_app(cause) => "explain-password",
            _ => return (title, text),
        };
        let title = self.texts.get(&format!("{id}-title"), &self.args);
        (title, self.texts.paragraphs(&format!("{id}-text"), &self.args))
    }
}

/// Whether the words of a cause name what was found, which no number holds.
fn names_facts(cause: Cause) -> bool {
    use Cause::*;
    matches!(
        cause,
        CertificateUntrustedInterception
            | CertificateNameMismatch
            | CertificateExpired
            | ClockWrong
            | ConnectionRefused
            | NetworkUnreachable
            | PortBlocked
            | TlsModeMismatch
            | UnknownHost
            | WrongServerOrPort
    )
}

fn strong(text: String) -> Text {
    vec![Span { text, style: SpanStyle::Strong }]
}

/// How the message's journey ended, by the beginning of its messages.
fn journey(screen: SupportScreen, says: Option<&str>) -> Option<&'static str> {
    use SupportScreen::*;
    Some(match screen {
        TestProvenSpam => "journey-spam",
        TestProvenAllMail => "journey-all-mail",
        TestProvenNotSeen => "journey-not-seen",
        TestProvenPutOff if says == Some(Cause::Greylisted.name()) => "journey-greylisted",
        TestProvenPutOff => "journey-put-off",
        TestProvenBounced => "journey-bounced",
        TestProvenLost => "journey-lost",
        TestProvenSkipped => "journey-skipped",
        TestMessageRefused => "journey-refused",
        _ => return None,
    })
}

/// The message of the heading, where it has no part that only the caller's screen knows.
fn heading(screen: SupportScreen) -> Option<&'static str> {
    use SupportScreen::*;
    Some(match screen {
        App => "app-heading",
        AddressList => "provider-list-heading",
        TwoStep => "two-step-heading",
        TwoStepDecides => "two-step-decides-heading",
        TwoStepNothing => "two-step-nothing-heading",
        TwoStepTrouble => "two-step-trouble-heading",
        GetCode => "get-code-heading",
        GetCodeToken => "get-code-heading-token",
        GetCodeOwn => "get-code-heading-own",
        GetCodeNone => "missing-none-of-these-title",
        GetPassword => "own-password-nothing-heading",
        GetPasswordSwitch => "own-password-switch-heading",
        GetPasswordUnknown => "own-password-heading",
        PastePassword => "paste-heading-password",
        PasteKeychain => "keychain-heading",
        TestRunning | TestMessage => "test-heading-running",
        TestProven | TestMended | TestProvenSpam | TestProvenAllMail | TestProvenNotSeen | TestProvenPutOff
        | TestProvenBounced | TestProvenLost | TestProvenSkipped => "test-heading-both",
        TestSlept => "test-heading-slept",
        TestStopped => "test-heading-cancelled",
        TestHeld => "test-heading-held",
        TestFailed | TestFailedReadingFirst | TestBroke => "test-heading-neither",
        TestSendingFailed => "test-heading-read-only",
        TestReadingFailed => "test-heading-send-only",
        HandOverNotCopied => "hand-over-not-copied-heading",
        Fault | FaultAgain => "fault-heading",
        _ => return None,
    })
}

/// The message of what to know and do: where the caller's own words will do, they are the same.
fn on(screen: SupportScreen) -> Option<&'static str> {
    use SupportScreen::*;
    Some(match screen {
        App => "support-on-app",
        Address => "support-on-address",
        AddressSuggestion => "support-on-address-suggestion",
        AddressList => "support-on-address-list",
        AddressOwnServer => "support-on-address-own-server",
        AddressStopped => "support-on-address-stopped",
        AddressStoppedReading => "support-on-address-stopped-reading",
        AddressMoved => "support-on-address-moved",
        AddressPracticeOnly => "support-on-address-practice-only",
        AddressOrganisation => "support-on-address-organisation",
        TwoStep => "support-on-two-step",
        TwoStepDecides => "support-on-two-step-decides",
        TwoStepNothing => "support-on-two-step-nothing",
        TwoStepTrouble => "support-on-two-step-trouble",
        GetCode | GetCodeToken | GetCodeOwn => "support-on-get-code",
        GetCodeQuestion => "support-on-get-code-question",
        GetCodeFound => "support-on-get-code-found",
        GetCodeNone => "support-on-get-code-none",
        GetPassword => "support-on-get-password",
        GetPasswordSwitch => "support-on-get-password-switch",
        GetPasswordUnknown => "support-on-get-password-unknown",
        Paste => "support-on-paste",
        PastePassword => "support-on-paste-password",
        PasteTaken => "support-on-paste-taken",
        PasteFinding => "support-on-paste-finding",
        PasteKeychain => "keychain-asking",
        PasteKeychainFault => "keychain-go-on-anyway",
        TestRunning => "support-on-test-running",
        TestMessage => "support-on-test-message",
        TestMended => "support-on-test-mended",
        TestProven | TestProvenSpam | TestProvenAllMail | TestProvenNotSeen | TestProvenPutOff | TestProvenBounced
        | TestProvenLost | TestProvenSkipped => "support-on-test-proven",
        TestSlept => "test-slept-note",
        TestStopped => "test-cancelled-note",
        TestFailed | TestFailedReadingFirst => "support-on-test-failed",
        // What is in the way says what to do.
        TestHeld | TestSendingFailed | TestReadingFailed | TestMessageRefused | HandOverExplained => return None,
        TestNotAgain => "support-on-test-not-again",
        TestBroke => "test-broke",
        HandOver | HandOverNotSaved => "support-on-hand-over",
        HandOverNotCopied => "hand-over-not-copied",
        HandOverRefused => "support-on-hand-over-refused",
        Finished => "support-on-finished",
        Fault => "fault-kept",
        FaultAgain => "fault-again",
        Mailboxes => "support-on-mailboxes",
        Mailbox | MailboxFailed => "support-on-mailbox",
        MailboxDied => "support-on-mailbox-died",
        MailboxTesting => "support-on-test-running",
        MailboxTakeBack => "mailbox-take-back-text",
        MailboxPutIn => "support-on-hand-over-again",
        Desk => "support-on-desk",
        Paper => "support-on-paper",
        Bulk => "support-on-bulk",
    })
}
