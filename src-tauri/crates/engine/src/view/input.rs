//! What a person can do, by name.

use serde::{Deserialize, Serialize};

/// What a button does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(export, export_to = "types.ts"))]
pub enum Press {
    /// Go on to the next step (each step checks what it needs).
    Continue,
    /// Go back a step.
    Back,
    /// Take the offered correction of the address.
    TakeSuggestion,
    /// Keep the address as typed.
    KeepAddress,
    /// Choose the provider from the list.
    ChooseProvider,
    /// Fill in the servers by hand.
    OwnServer,
    /// Go back from list or form to what was recognised.
    UseRecognised,
    /// Open the provider's page for two-step sign-in.
    OpenTwoStep,
    /// Open the provider's page for app passwords.
    OpenAppPasswords,
    /// Open the provider's page on which app passwords are taken back.
    OpenAppPasswordList,
    /// Open the provider's help page.
    OpenHelpPage,
    /// Open the provider's sign-in page.
    OpenProvider,
    /// Open the page on which programs are let in.
    OpenSwitch,
    /// Copy the address of the page last offered, where no browser opens.
    CopyLink,
    /// "I can't", "I don't see this".
    Trouble,
    /// Leave the trouble questions.
    TroubleDone,
    /// Yes, to a question on the way to what is in the way.
    AnswerYes,
    /// No, to such a question.
    AnswerNo,
    /// "I don't know", to such a question.
    AnswerNotSure,
    /// What was found is not it: ask on.
    NotThat,
    /// Go back to two-step sign-in.
    GoToTwoStep,
    /// Go back and take another address.
    ChangeAddress,
    /// Let the app send only, where reading is not possible.
    SendOnly,
    /// Take an app password where the normal password would do.
    UseAppPassword,
    /// Take the normal password after all.
    UseOwnPassword,
    /// Copy the letter to the administrator.
    CopyLetter,
    /// Read the code from the clipboard.
    Paste,
    /// Type the code instead.
    TypeInstead,
    /// Show what is typed.
    ShowTyping,
    /// Hide what is typed.
    HideTyping,
    /// Throw the code away.
    ClearCode,
    /// "Yes, the code is for these servers", although it looks like another provider's.
    SendHere,
    /// Try the keychain again.
    TryKeychain,
    /// Test (again).
    Test,
    /// Test once more with the code that was refused, since something was changed at the provider.
    SomethingChanged,
    /// Stop the test.
    CancelTest,
    /// Do not wait for the message to oneself any more.
    SkipJourney,
    /// Go back to the code and put in another one.
    NewCode,
    /// Go back to the address and the servers.
    ChangeServers,
    /// Copy a report without the password.
    CopyReport,
    /// Save in the keychain.
    Save,
    /// Do not save.
    DontSave,
    /// The app took it.
    AppAccepted,
    /// The app said no.
    AppRefused,
    /// Explain what the app said.
    ExplainRefusal,
    /// Copy the code, before the program is left without it.
    CopyCode,
    /// Copy all settings without the password.
    CopySettings,
    /// Set up another mailbox.
    StartAgain,
    /// Close the program.
    Quit,
    /// Do not close it after all.
    Stay,
    /// Go on after a fault of ours.
    Resume,
    /// Go to the list of mailboxes.
    OpenMailboxes,
    /// Test all mailboxes of the list.
    TestAll,
    /// Make a new app password for this mailbox; the old one stays until the new one is proven and saved.
    ReplaceCode,
    /// Put the settings of this mailbox into its app once more.
    PutInAgain,
    /// Forget this mailbox: asks first.
    Forget,
    /// Forget it indeed.
    ForgetNow,
    /// Do not forget it after all.
    KeepMailbox,
    /// "I have taken it back at the provider."
    TakenBack,
    /// Go to what is there for helpdesks.
    OpenDesk,
    /// Look up a support number.
    LookUpNumber,
    /// Make the script for a call.
    MakeGuide,
    /// Go to the report, to read it.
    OpenReport,
    /// Go to the settings as a file for a program.
    OpenSettingsFile,
    /// Copy the text on the screen.
    CopyPaper,
    /// Save it as a file.
    SavePaper,
    /// Open the file that was saved.
    OpenSaved,
    /// Go to many mailboxes at once.
    OpenBulk,
    /// Choose the file of mailboxes.
    ChooseFile,
    /// Begin with the mailboxes of the file, or go on with them.
    RunBulk,
    /// Stop after those that are under way.
    StopBulk,
    /// Run those once more that failed.
    RunFailedAgain,
    /// Leave this mailbox of the file out.
    SkipRow,
    /// Save the results as a file.
    SaveResults,
}

impl Press {
    /// Whether it opens a page in the person's browser.
    pub(crate) fn opens_a_page(self) -> bool {
        matches!(
            self,
            Self::OpenTwoStep
                | Self::OpenAppPasswords
                | Self::OpenAppPasswordList
                | Self::OpenHelpPage
                | Self::OpenProvider
                | Self::OpenSwitch
        )
    }
}

/// Names of the fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(export, export_to = "types.ts"))]
pub enum FieldId {
    /// Name of another app.
    AppName,
    /// The address.
    Address,
    /// Login name, where it is not the address.
    SignInName,
    /// The name that people see.
    DisplayName,
    /// Own server: submission host.
    SmtpHost,
    /// Own server: submission port.
    SmtpPort,
    /// Own server: IMAP host.
    ImapHost,
    /// Own server: IMAP port.
    ImapPort,
    /// Own server: submission host once more, to confirm one that was found.
    SmtpHostAgain,
    /// Own server: IMAP host once more.
    ImapHostAgain,
    /// Search in the list of providers.
    ProviderSearch,
    /// What the app said.
    AppMessage,
    /// The support number of a caller.
    SupportNumber,
}

/// Names of the questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(export, export_to = "types.ts"))]
pub enum ChoiceId {
    /// The wizard's language.
    Language,
    /// The language of the provider's page.
    PageLanguage,
    /// Which app.
    App,
    /// Is the app on this computer?
    AppPlace,
    /// What another app does: send, or send and read.
    AppNeeds,
    /// Do you sign in with exactly this address?
    SignsInWithAddress,
    /// Provider from the list.
    Provider,
    /// Own server: encryption for sending.
    SmtpSecurity,
    /// Own server: encryption for reading.
    ImapSecurity,
    /// Has the mailbox been moved to another company?
    Moved,
    /// Is two-step sign-in on?
    TwoStepOn,
    /// What the trouble is.
    TroubleReason,
    /// Save the account's own password at all?
    SaveOwnPassword,
    /// Is this computer only yours?
    OnlyYours,
    /// What is to go wrong in practice.
    RehearsedFailure,
    /// Look after the mailboxes quietly?
    Recheck,
    /// The form of a text to read, copy or save.
    PaperForm,
    /// Whether the report has the server's own words too.
    ServerWords,
    /// The provider of a script.
    GuideProvider,
    /// The app of a script.
    GuideApp,
    /// The language of a script.
    GuideLanguage,
    /// The app of mailboxes whose row names none.
    BulkApp,
    /// Where the codes of many mailboxes come from.
    BulkCodes,
    /// The form of the results of many mailboxes.
    BulkForm,
}

/// How the page failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(export, export_to = "types.ts"))]
pub enum PageFault {
    /// A script threw.
    Threw,
    /// A promise was rejected.
    Rejected,
    /// A screen could not be drawn.
    NotDrawn,
    /// The program did not take a call.
    NotTaken,
}

/// What a person did. A code never comes this way: see `submit_code` of the faces.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "input", rename_all = "kebab-case", rename_all_fields = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(export, export_to = "types.ts"))]
pub enum Input {
    /// Pressed a button.
    Press {
        /// Which.
        press: Press,
    },
    /// Changed a field.
    Type {
        /// Which.
        field: FieldId,
        /// All of what stands in it now.
        value: String,
    },
    /// Answered a question.
    Choose {
        /// Which.
        choice: ChoiceId,
        /// The answer's id.
        value: String,
    },
    /// Pressed a step of the rail.
    GoTo {
        /// Its number.
        step: u8,
    },
    /// The page itself failed; where, for the report. Nothing of what was said.
    PageBroke {
        /// How.
        fault: PageFault,
        /// Line of the page's script; 0 where it is not known.
        line: u32,
        /// Column in that line.
        column: u32,
    },
    /// Copy a row of the hand-over; a code is copied in Rust.
    CopyRow {
        /// The row.
        row: u8,
    },
    /// Open a row of the list of mailboxes.
    OpenRow {
        /// The row.
        row: u16,
    },
}
