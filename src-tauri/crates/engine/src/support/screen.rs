//! What can be on the screen: finer than the screens' own keys where a helpdesk has to tell two states apart.

use super::Table;
use crate::wizard::Step;

macro_rules! screens {
    ($($(#[$doc:meta])* $variant:ident = $name:literal, $step:expr, $says:expr;)*) => {
        /// A screen or verdict, as support numbers tell them apart.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum SupportScreen {
            $($(#[$doc])* $variant,)*
        }

        impl SupportScreen {
            /// Every screen.
            pub const ALL: &'static [SupportScreen] = &[$(SupportScreen::$variant,)*];

            /// Its name in the registry and in text ids.
            pub fn name(self) -> &'static str {
                match self { $(SupportScreen::$variant => $name,)* }
            }

            /// The wizard's step that it belongs to, if it does.
            pub fn step(self) -> Option<Step> {
                match self { $(SupportScreen::$variant => $step,)* }
            }

            /// The table in which stands what it says, if it says more than its own name.
            pub fn says(self) -> Option<Table> {
                match self { $(SupportScreen::$variant => $says,)* }
            }
        }
    };
}

const ONE: Option<Step> = Some(Step::App);
const TWO: Option<Step> = Some(Step::Address);
const THREE: Option<Step> = Some(Step::TwoStep);
const FOUR: Option<Step> = Some(Step::GetCode);
const FIVE: Option<Step> = Some(Step::Paste);
const SIX: Option<Step> = Some(Step::Test);
const SEVEN: Option<Step> = Some(Step::HandOver);
const CAUSE: Option<Table> = Some(Table::Causes);
const QUESTION: Option<Table> = Some(Table::Questions);
const KEYCHAIN: Option<Table> = Some(Table::Keychain);

screens! {
    /// Which app?
    App = "app", ONE, None;
    /// The address.
    Address = "address", TWO, None;
    /// A correction of the address is offered.
    AddressSuggestion = "address-suggestion", TWO, None;
    /// The list of providers.
    AddressList = "address-list", TWO, None;
    /// The form for servers.
    AddressOwnServer = "address-own-server", TWO, None;
    /// The provider takes no password of any kind.
    AddressStopped = "address-stopped", TWO, None;
    /// It takes none for reading, and the app reads.
    AddressStoppedReading = "address-stopped-reading", TWO, None;
    /// The mailbox was moved to another company.
    AddressMoved = "address-moved", TWO, None;
    /// Practice takes its own address only.
    AddressPracticeOnly = "address-practice-only", TWO, None;
    /// The organisation allows other providers only, or its servers wait.
    AddressOrganisation = "address-organisation", TWO, None;
    /// Two-step sign-in has to be on.
    TwoStep = "two-step", THREE, None;
    /// It decides which password is wanted.
    TwoStepDecides = "two-step-decides", THREE, None;
    /// It has nothing to do with it.
    TwoStepNothing = "two-step-nothing", THREE, None;
    /// It cannot be switched on.
    TwoStepTrouble = "two-step-trouble", THREE, Some(Table::Troubles);
    /// The app password is made on the provider's page.
    GetCode = "get-code", FOUR, None;
    /// A token for sending is.
    GetCodeToken = "get-code-token", FOUR, None;
    /// The person makes it up there.
    GetCodeOwn = "get-code-own", FOUR, None;
    /// A question about what is not to be seen on that page.
    GetCodeQuestion = "get-code-question", FOUR, QUESTION;
    /// The reason was found.
    GetCodeFound = "get-code-found", FOUR, QUESTION;
    /// It is none of the known reasons.
    GetCodeNone = "get-code-none", FOUR, None;
    /// The normal password is wanted, and nothing has to be done.
    GetPassword = "get-password", FOUR, None;
    /// It is wanted, and a switch comes first.
    GetPasswordSwitch = "get-password-switch", FOUR, None;
    /// The password of a mailbox whose provider is not known.
    GetPasswordUnknown = "get-password-unknown", FOUR, None;
    /// The app password is to be pasted.
    Paste = "paste", FIVE, None;
    /// The mailbox's password is to be typed.
    PastePassword = "paste-password", FIVE, None;
    /// It is there.
    PasteTaken = "paste-taken", FIVE, None;
    /// Something about it was found.
    PasteFinding = "paste-finding", FIVE, Some(Table::Findings);
    /// The keychain is being asked.
    PasteKeychain = "paste-keychain", FIVE, None;
    /// The keychain cannot be used.
    PasteKeychainFault = "paste-keychain-fault", FIVE, KEYCHAIN;
    /// The test runs.
    TestRunning = "test-running", SIX, None;
    /// The message to oneself is on its way.
    TestMessage = "test-message", SIX, None;
    /// All is proven.
    TestProven = "test-proven", SIX, None;
    /// All is proven, with something else than what was asked for; says what was wrong with that.
    TestMended = "test-mended", SIX, CAUSE;
    /// All is proven; the message lay among spam.
    TestProvenSpam = "test-proven-spam", SIX, None;
    /// All is proven; the message lay outside the inbox.
    TestProvenAllMail = "test-proven-all-mail", SIX, None;
    /// All is proven; the message was not seen in time.
    TestProvenNotSeen = "test-proven-not-seen", SIX, None;
    /// All is proven; the message was put off.
    TestProvenPutOff = "test-proven-put-off", SIX, CAUSE;
    /// All is proven; the message came back.
    TestProvenBounced = "test-proven-bounced", SIX, CAUSE;
    /// All is proven; the connection was lost with the message under way.
    TestProvenLost = "test-proven-lost", SIX, CAUSE;
    /// All is proven; nobody waited for the message.
    TestProvenSkipped = "test-proven-skipped", SIX, None;
    /// The computer slept.
    TestSlept = "test-slept", SIX, None;
    /// The person stopped it.
    TestStopped = "test-stopped", SIX, None;
    /// Nothing was tried, so that the account is not locked.
    TestHeld = "test-held", SIX, CAUSE;
    /// Nothing works; says what is wrong with sending.
    TestFailed = "test-failed", SIX, CAUSE;
    /// Nothing works; what is wrong with reading comes first.
    TestFailedReadingFirst = "test-failed-reading-first", SIX, CAUSE;
    /// Reading works, sending does not.
    TestSendingFailed = "test-sending-failed", SIX, CAUSE;
    /// Sending works, reading does not.
    TestReadingFailed = "test-reading-failed", SIX, CAUSE;
    /// Signing in works; the message was refused.
    TestMessageRefused = "test-message-refused", SIX, CAUSE;
    /// What was refused just now was not sent again.
    TestNotAgain = "test-not-again", SIX, None;
    /// The test came to nothing through a fault of ours.
    TestBroke = "test-broke", SIX, None;
    /// The settings for the app.
    HandOver = "hand-over", SEVEN, None;
    /// They could not be saved.
    HandOverNotSaved = "hand-over-not-saved", SEVEN, KEYCHAIN;
    /// The code would be lost.
    HandOverNotCopied = "hand-over-not-copied", SEVEN, None;
    /// What did the app say?
    HandOverRefused = "hand-over-refused", SEVEN, None;
    /// What the app said means this.
    HandOverExplained = "hand-over-explained", SEVEN, CAUSE;
    /// Afterwards.
    Finished = "finished", Some(Step::Finished), None;
    /// A fault of ours.
    Fault = "fault", None, None;
    /// The same one again and again.
    FaultAgain = "fault-again", None, None;
    /// The list of mailboxes.
    Mailboxes = "mailboxes", None, None;
    /// One mailbox.
    Mailbox = "mailbox", None, None;
    /// One mailbox whose last test failed, for a reason that has nothing to do with its code.
    MailboxFailed = "mailbox-failed", None, CAUSE;
    /// What helpdesks use.
    Desk = "desk", None, None;
    /// A text to read, save or print.
    Paper = "paper", None, None;
    /// Many mailboxes.
    Bulk = "bulk", None, None;
    /// One mailbox whose code worked once and does no more.
    MailboxDied = "mailbox-died", None, None;
    /// One mailbox that is being tested.
    MailboxTesting = "mailbox-testing", None, None;
    /// One mailbox whose code is to be taken back at the provider.
    MailboxTakeBack = "mailbox-take-back", None, None;
    /// One mailbox that is put into its app again.
    MailboxPutIn = "mailbox-put-in", None, None;
}

impl SupportScreen {
    /// The screen of this name.
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|screen| screen.name() == name)
    }
}
