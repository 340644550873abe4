//! Causes and findings in words, for every face alike.

use super::{Args, Texts};
use crate::check::{Folder, Hold, JourneyOutcome, Letter};
use crate::code::Finding;
use crate::diagnosis::{Cause, Confidence, Diagnosis, Facts, Owner, ProductKind, ProxyAnswer, owner};
use crate::endpoint::Leg;
use crate::handover::ConnectsFrom;
use crate::view::{Span, SpanStyle, Text};

/// A cause in words.
pub struct CauseWords {
    /// Whose turn it is, and how long it takes.
    pub owner: String,
    /// What is wrong.
    pub title: String,
    /// What it means and what to do.
    pub text: Vec<Text>,
}

/// A cause in words. `args` has at least `known`, `company`, `app` and `address`.
pub fn cause_words(texts: &Texts, args: &Args<'_>, diagnosis: &Diagnosis, leg: Leg) -> CauseWords {
    let facts = &diagnosis.facts;
    let name = diagnosis.cause.name();
    let leg = match leg {
        Leg::Smtp => "smtp",
        Leg::Imap => "imap",
    };
    let args = args
        .clone()
        .text("port", if facts.port == 0 { "?".to_owned() } else { facts.port.to_string() })
        .text("leg", leg)
        .flag("has-issuer", facts.certificate_issuer.is_some())
        .flag("has-until", facts.certificate_until.is_some())
        .text("issuer", facts.certificate_issuer.clone().unwrap_or_default())
        .text("until", facts.certificate_until.clone().unwrap_or_default());
    // What is explained from elsewhere may name no server.
    let args = match facts.host.as_str() {
        "" => args.stand_in("host", &texts.say("your-mail-server")),
        host => args.text("host", host.to_owned()),
    };
    let args = looked_up(texts, args, facts);
    let time = texts.get(&format!("cause-{name}-time"), &args);
    let mut text = texts.paragraphs(&format!("cause-{name}-text"), &args);
    if diagnosis.confidence == Confidence::Low && diagnosis.cause != Cause::Unknown {
        text.push(texts.rich("cause-not-sure", &args));
    }
    CauseWords {
        owner: texts.get(owner_line(owner(diagnosis.cause)), &args.clone().text("time", time)),
        title: texts.get(&format!("cause-{name}-title"), &args),
        text,
    }
}

/// What was found out after the failure.
fn looked_up<'a>(texts: &Texts, args: Args<'a>, facts: &Facts) -> Args<'a> {
    let between = match facts.certificate_product.as_ref().map(|product| product.kind) {
        Some(ProductKind::Antivirus) => "antivirus",
        Some(ProductKind::Inspection) => "inspection",
        Some(ProductKind::Tool) => "tool",
        None => "unknown",
    };
    let mail: Vec<String> = facts.open_ports.iter().filter(|port| **port != 443).map(u16::to_string).collect();
    let (shows, should) =
        facts.clock.as_ref().map(|clock| (clock.shows.clone(), clock.should.clone())).unwrap_or_default();
    let product = facts.certificate_product.as_ref().map(|product| product.name.clone()).unwrap_or_default();
    let answer = facts.proxy.as_ref().and_then(|proxy| proxy.answer);
    let answer = match answer {
        None => "none",
        Some(ProxyAnswer::Forbids) => "forbids",
        Some(ProxyAnswer::WantsLogin) => "wants-login",
        Some(ProxyAnswer::CannotReach) => "cannot-reach",
        Some(ProxyAnswer::Silent | ProxyAnswer::Odd) => "silent",
    };
    args.text("between", between)
        .text("proxy-says", answer)
        .text("proxy", facts.proxy.as_ref().map(|proxy| proxy.at.clone()).unwrap_or_default())
        .text("product", product)
        .flag("has-from", facts.certificate_from.is_some())
        .text("from", facts.certificate_from.clone().unwrap_or_default())
        .flag("has-clock", facts.clock.is_some())
        .text("shows", shows)
        .text("should", should)
        .flag("has-open", !mail.is_empty())
        .text("open", texts.list(&mail))
}

/// Why Sparekey did not sign in, in a sentence. `args` as for [`cause_words`].
pub fn hold_words(texts: &Texts, args: &Args<'_>, hold: Hold) -> String {
    match hold {
        Hold::OtherLegRefused => texts.get("hold-other-leg-refused", args),
        Hold::TooManyRefused { wait_seconds } => {
            let minutes = usize::try_from(wait_seconds.div_ceil(60)).unwrap_or(usize::MAX).max(1);
            texts.get("hold-too-many-refused", &args.clone().number("minutes", minutes))
        }
    }
}

/// What a cause here means for an app that connects from elsewhere; nothing where it would meet the same.
pub fn vantage_words(texts: &Texts, args: &Args<'_>, cause: Cause, from: ConnectsFrom) -> Option<Text> {
    let id = match from {
        ConnectsFrom::ItsServers => "vantage-its-servers",
        ConnectsFrom::Unknown => "vantage-unknown",
        ConnectsFrom::ThisComputer => return None,
    };
    cause.is_of_this_network().then(|| texts.rich(id, args))
}

/// The words of the message to oneself.
pub fn journey_letter(texts: &Texts) -> Letter {
    Letter { subject: texts.say("journey-letter-subject"), text: texts.say("journey-letter-text") }
}

/// How the message's journey ended.
pub struct JourneyWords {
    /// In a few words.
    pub title: String,
    /// What it means, and what to do.
    pub text: Vec<Text>,
    /// Whose turn it is, where something is wrong.
    pub owner: Option<String>,
}

/// How the message's journey ended, in words. `args` as for [`cause_words`].
pub fn journey_words(texts: &Texts, args: &Args<'_>, outcome: &JourneyOutcome) -> JourneyWords {
    let (name, cause) = match outcome {
        JourneyOutcome::Arrived { folder: Folder::Inbox, .. } => ("journey-arrived", None),
        JourneyOutcome::Arrived { folder: Folder::Spam, .. } => ("journey-spam", None),
        JourneyOutcome::Arrived { folder: Folder::AllMail, .. } => ("journey-all-mail", None),
        JourneyOutcome::NotSeen => ("journey-not-seen", None),
        JourneyOutcome::PutOff(found) if found.cause == Cause::Greylisted => ("journey-greylisted", None),
        JourneyOutcome::PutOff(found) => ("journey-put-off", Some(found)),
        JourneyOutcome::Bounced { diagnosis, .. } => ("journey-bounced", Some(diagnosis)),
        JourneyOutcome::Refused(found) => ("journey-refused", Some(found)),
        JourneyOutcome::Lost(found) => ("journey-lost", Some(found)),
        JourneyOutcome::Skipped => ("journey-skipped", None),
    };
    let mut text = texts.paragraphs(&format!("{name}-text"), args);
    let cause =
        cause.filter(|found| found.cause != Cause::Unknown).map(|found| cause_words(texts, args, found, Leg::Smtp));
    if let Some(cause) = &cause {
        text.push(vec![Span { text: cause.title.clone(), style: SpanStyle::Strong }]);
        text.extend(cause.text.clone());
    }
    let left = match outcome {
        JourneyOutcome::Arrived { removed, .. } | JourneyOutcome::Bounced { removed, .. } => !removed,
        _ => false,
    };
    if left {
        text.extend(texts.paragraphs("journey-left", args));
    }
    JourneyWords { title: texts.get(&format!("{name}-title"), args), text, owner: cause.map(|cause| cause.owner) }
}

fn owner_line(owner: Owner) -> &'static str {
    match owner {
        Owner::You => "owner-you",
        Owner::Administrator => "owner-administrator",
        Owner::Provider => "owner-provider",
        Owner::Network => "owner-network",
        Owner::Nobody => "owner-nobody",
    }
}

/// A finding about a code in words: its title and what to do. `length` is the number of letters that the provider
/// shows, 0 where that is not known. [`Finding::BelongsElsewhere`] needs `issuer` and `hosts` in `args`.
pub fn finding_words(texts: &Texts, args: &Args<'_>, finding: Finding, length: usize) -> (String, Text) {
    let args = args.clone().number("length", length);
    // Where hyphens belong to the code, they are counted in.
    let counted = |found: usize, expected: usize| {
        let args = args.clone().number("found", found).number("expected", expected);
        args.flag("hyphens", length > 0 && expected > length)
    };
    let args = match finding {
        Finding::TooShort { found, expected } | Finding::TooLong { found, expected } => counted(found, expected),
        Finding::LookAlikeLetter { script } => args.text("script", script),
        _ => args,
    };
    let name = finding.name();
    (texts.get(&format!("finding-{name}-title"), &args), texts.rich(&format!("finding-{name}"), &args))
}
