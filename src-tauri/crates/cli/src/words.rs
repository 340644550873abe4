//! The verdict for a person at a terminal, in the words of the wizard.

use std::sync::OnceLock;

use sparekey_engine::check::{JourneyOutcome, LegOutcome, LegVerdict, Letter, Stage};
use sparekey_engine::code::{Finding, expected_groups};
use sparekey_engine::diagnosis::{Cause, Diagnosis};
use sparekey_engine::endpoint::Leg;
use sparekey_engine::handover::{App, ConnectsFrom};
use sparekey_engine::provider::{Catalogue, Provider};
use sparekey_engine::texts::{
    Args, LANGUAGES, Language, Texts, cause_words, finding_words, hold_words, journey_letter, journey_words,
    vantage_words,
};

static SPOKEN: OnceLock<&'static Language> = OnceLock::new();

/// Sets the language once and for all: this one, else what the organisation has set, else the computer's.
///
/// # Errors
///
/// There is no such language; the words name those that there are.
pub(crate) fn speak(wanted: Option<&str>) -> Result<(), String> {
    let language = match wanted {
        Some(tag) => Language::of(tag)
            .ok_or_else(|| format!("there is no language \"{tag}\"; the languages are {}", LANGUAGES.join(", ")))?,
        None => usual(),
    };
    SPOKEN.get_or_init(|| language);
    Ok(())
}

/// The language that was set.
pub(crate) fn spoken() -> &'static str {
    SPOKEN.get_or_init(usual).tag
}

fn usual() -> &'static Language {
    let set = sparekey_platform::policy().language.and_then(Language::of);
    set.unwrap_or_else(|| Language::best(&sparekey_platform::languages()))
}

/// The words for one address.
pub(crate) struct Words<'a> {
    texts: Texts,
    provider: Option<&'a Provider>,
    address: String,
    app: Option<String>,
    from: ConnectsFrom,
}

/// A cause in words, as plain text.
pub(crate) struct Said {
    /// What is wrong.
    pub(crate) title: String,
    /// What it means and what to do.
    pub(crate) text: String,
    /// Whose turn it is, and how long it takes.
    pub(crate) turn: String,
}

impl<'a> Words<'a> {
    pub(crate) fn new(provider: Option<&'a Provider>, address: String) -> Self {
        Self { texts: Texts::new(spoken()), provider, address, app: None, from: ConnectsFrom::ThisComputer }
    }

    /// The same, with this app named.
    pub(crate) fn of_app(self, name: &str) -> Self {
        Self { app: Some(name.to_owned()), ..self }
    }

    /// The same, for this app.
    pub(crate) fn for_app(self, app: Option<&App>) -> Self {
        let Some(app) = app else { return self };
        Self { from: app.connects_from, ..self.of_app(&app.name) }
    }

    /// A cause that was found in a text.
    pub(crate) fn cause(&self, diagnosis: &Diagnosis) -> Said {
        let leg = if diagnosis.stage == Stage::OpenInbox { Leg::Imap } else { Leg::Smtp };
        self.said(diagnosis, leg, "terminal-explain-unknown")
    }

    /// A cause that was found in a text, as lines.
    pub(crate) fn explained(&self, diagnosis: &Diagnosis) -> Vec<String> {
        let Said { title, text, turn } = self.cause(diagnosis);
        let mut lines = vec![title, turn, text];
        lines.extend(self.details(diagnosis, "terminal-said"));
        lines
    }

    /// `unknown`: what to do about a cause that is not known. The window has a button for that.
    fn said(&self, diagnosis: &Diagnosis, leg: Leg, unknown: &str) -> Said {
        let words = cause_words(&self.texts, &self.args(), diagnosis, leg);
        let text = match diagnosis.cause {
            Cause::Unknown => self.texts.get(unknown, &Args::none().text("option", "--report text")),
            _ => plain(&words.text),
        };
        Said { title: bare(words.title), text: bare(text), turn: bare(words.owner) }
    }

    /// What the words speak of as the details below.
    fn details(&self, diagnosis: &Diagnosis, label: &str) -> Vec<String> {
        let said = diagnosis.facts.server_line.iter().map(|said| format!("{}: {said}", self.texts.say(label)));
        let cause = format!("{}: {}", self.texts.say("detail-cause"), diagnosis.cause.name());
        said.chain([cause]).collect()
    }

    /// How a leg ended, as lines.
    pub(crate) fn leg(&self, verdict: &LegVerdict) -> Vec<String> {
        let (name, done) = match verdict.leg {
            Leg::Smtp => ("lane-smtp", "stage-sign-in-done"),
            Leg::Imap => ("lane-imap", "stage-open-inbox-done"),
        };
        let head = format!("{} ({}, {})", self.texts.say(name), verdict.endpoint, verdict.user);
        let lines = match &verdict.outcome {
            LegOutcome::Proven => vec![format!("{head}: {}, {} ms", self.texts.say(done), verdict.millis)],
            LegOutcome::Cancelled => vec![format!("{head}: {}", self.texts.say("test-heading-cancelled"))],
            LegOutcome::Held(hold) => vec![format!("{head}: {}", hold_words(&self.texts, &self.args(), *hold))],
            LegOutcome::Failed(diagnosis) => {
                let mut lines = self.failure(&head, verdict.leg, diagnosis);
                if let Some(instead) = &verdict.instead {
                    let args = self.args().text("server", instead.endpoint.to_string()).text("user", &instead.user);
                    let direct = instead.endpoint == verdict.endpoint && instead.user == verdict.user;
                    let id = if direct { "instead-direct" } else { "instead" };
                    let args = args.text("what", if diagnosis.facts.proxy.is_some() { "direct" } else { "family" });
                    lines.push(format!("  {}", self.texts.get(id, &args)));
                }
                let elsewhere = vantage_words(&self.texts, &self.args(), diagnosis.cause, self.from);
                lines.extend(elsewhere.map(|text| format!("  {}", plain(&[text]))));
                lines
            }
        };
        lines.into_iter().map(bare).collect()
    }

    /// The words of the message to oneself.
    pub(crate) fn letter(&self) -> Letter {
        journey_letter(&self.texts)
    }

    /// How the message's journey ended, as lines.
    pub(crate) fn journey(&self, journey: &JourneyOutcome) -> Vec<String> {
        let words = journey_words(&self.texts, &self.args(), journey);
        let text = words.text.iter().map(|paragraph| format!("  {}", plain(std::slice::from_ref(paragraph))));
        let head = [words.title].into_iter().chain(words.owner.map(|owner| format!("  {owner}")));
        head.map(bare).chain(text).collect()
    }

    /// What stands in the way of a code that would go to these hosts, as lines.
    pub(crate) fn findings(&self, findings: &[Finding], hosts: &[String]) -> Vec<String> {
        findings.iter().map(|finding| self.finding(*finding, hosts)).collect()
    }

    fn finding(&self, finding: Finding, hosts: &[String]) -> String {
        let format = self.provider.and_then(|provider| provider.code_format.as_ref());
        let length = format.map_or(0, |format| expected_groups(format).iter().sum());
        let issuer = match finding {
            Finding::BelongsElsewhere { provider } => Catalogue::embedded().get(provider),
            _ => None,
        };
        let issuer = issuer.map_or_else(String::new, |provider| provider.company.clone());
        let args = self.args().text("issuer", issuer).text("hosts", self.texts.list(hosts));
        let (title, text) = finding_words(&self.texts, &args, finding, length);
        format!("{}. {}", bare(title), plain(&[text]))
    }

    fn failure(&self, head: &str, leg: Leg, diagnosis: &Diagnosis) -> Vec<String> {
        let Said { title, text, turn } = self.said(diagnosis, leg, "terminal-check-unknown");
        let below = [turn, text].into_iter().chain(self.details(diagnosis, "detail-said"));
        [format!("{head}: {title}")].into_iter().chain(below.map(|line| format!("  {line}"))).collect()
    }

    fn args(&self) -> Args<'_> {
        let args = match self.provider {
            Some(provider) => Args::none().text("company", provider.company.clone()),
            None => Args::none().stand_in("company", &self.texts.say("your-mail-provider")),
        };
        let args = match &self.app {
            Some(app) => args.text("app", app.clone()),
            None => args.stand_in("app", &self.texts.say("other-app-in-sentence")),
        };
        let args = match self.address.as_str() {
            "" => args.stand_in("address", &self.texts.say("your-address")),
            address => args.text("address", address.to_owned()),
        };
        args.flag("known", self.provider.is_some())
    }
}

fn plain(paragraphs: &[sparekey_engine::view::Text]) -> String {
    bare(paragraphs.iter().flatten().map(|span| span.text.as_str()).collect())
}

/// Words without our own marks around those of the other direction: what a terminal shows is copied and searched.
fn bare(text: String) -> String {
    Texts::without_isolation(&text)
}

#[cfg(test)]
mod tests {
    use sparekey_engine::diagnosis::{Confidence, Facts};
    use sparekey_engine::endpoint::{Endpoint, Security};

    use super::*;

    #[test]
    fn every_cause_has_its_words() {
        let gmail = Catalogue::embedded().get("gmail");
        for (lang, provider) in [("en", None), ("en", gmail), ("ar", gmail)] {
            let words = Words { texts: Texts::new(lang), ..Words::new(provider, "anna@gmail.com".into()) };
            for cause in Cause::ALL {
                let diagnosis = Diagnosis {
                    cause: *cause,
                    confidence: Confidence::High,
                    stage: Stage::SignIn,
                    rule: String::new(),
                    facts: Facts { server_line: Some("535 no".into()), ..Facts::default() },
                };
                let verdict = LegVerdict {
                    leg: Leg::Smtp,
                    endpoint: Endpoint::new("smtp.gmail.com", 465, Security::Tls),
                    user: "anna@gmail.com".into(),
                    outcome: LegOutcome::Failed(diagnosis),
                    millis: 1,
                    instead: None,
                };
                let lines = words.leg(&verdict);
                assert_eq!(lines.len(), 5);
                assert!(lines.iter().all(|line| line.len() > 10 && !line.contains("cause-")), "{lines:?}");
                assert!(lines.iter().all(|line| !line.contains(['\u{2068}', '\u{2069}'])), "{lang}: {lines:?}");
                if let LegOutcome::Failed(diagnosis) = &verdict.outcome {
                    let lines = words.explained(diagnosis).join("\n");
                    // Both are the window's.
                    assert!(
                        !lines.contains("it here.") && !lines.contains("in here.") && !lines.contains("report"),
                        "{lines}"
                    );
                    let below = lines.split("below").nth(1).is_none_or(|below| below.contains("535 no"));
                    assert!(below, "it says where it stands: {lines}");
                }
            }
        }
    }

    #[test]
    fn every_finding_has_its_words() {
        let words = Words::new(Catalogue::embedded().get("gmail"), "anna@gmail.com".into());
        let found = [
            Finding::Empty,
            Finding::TooShort { found: 15, expected: 16 },
            Finding::OneTimeCode,
            Finding::LookAlikeLetter { script: "cyrillic" },
            Finding::BelongsElsewhere { provider: "icloud" },
        ];
        let lines = words.findings(&found, &["mail.firma.example".into()]);
        assert_eq!(lines.len(), found.len());
        assert!(lines[1].contains("15") && lines[1].contains("16"), "{lines:?}");
        assert!(lines[3].contains("Cyrillic"), "{lines:?}");
        assert!(lines[4].contains("Apple") && lines[4].contains("mail.firma.example"), "{lines:?}");
    }
}
