//! The verdict for a person at a terminal, in the words of the wizard.

use sparekey_engine::check::{LegOutcome, LegVerdict};
use sparekey_engine::code::Finding;
use sparekey_engine::diagnosis::{Diagnosis, Owner, owner};
use sparekey_engine::endpoint::Leg;
use sparekey_engine::provider::Provider;
use sparekey_engine::texts::{Args, Texts};

/// The words for one address.
pub(crate) struct Words<'a> {
    texts: Texts,
    provider: Option<&'a Provider>,
    address: String,
}

impl<'a> Words<'a> {
    pub(crate) fn new(provider: Option<&'a Provider>, address: String) -> Self {
        Self { texts: Texts::new("en"), provider, address }
    }

    /// How a leg ended, as lines.
    pub(crate) fn leg(&self, verdict: &LegVerdict) -> Vec<String> {
        let (name, done) = match verdict.leg {
            Leg::Smtp => ("lane-smtp", "stage-sign-in-done"),
            Leg::Imap => ("lane-imap", "stage-open-inbox-done"),
        };
        let head = format!("{} ({} as {})", self.texts.say(name), verdict.endpoint, verdict.user);
        match &verdict.outcome {
            LegOutcome::Proven => vec![format!("{head}: {}, {} ms", self.texts.say(done), verdict.millis)],
            LegOutcome::Cancelled => vec![format!("{head}: {}", self.texts.say("test-heading-cancelled"))],
            LegOutcome::Failed(diagnosis) => self.failure(&head, verdict.leg, diagnosis),
        }
    }

    /// What stands in the way of a code, as lines.
    pub(crate) fn findings(&self, findings: &[Finding]) -> Vec<String> {
        findings.iter().flat_map(|finding| self.finding(*finding)).collect()
    }

    fn finding(&self, finding: Finding) -> Option<String> {
        let value = serde_json::to_value(finding).ok()?;
        let number = |key| value.get(key).and_then(serde_json::Value::as_u64).and_then(|n| usize::try_from(n).ok());
        let args = self
            .args()
            .number("found", number("found").unwrap_or_default())
            .number("expected", number("expected").unwrap_or_default())
            .text("script", value.get("script").and_then(|script| script.as_str()).unwrap_or_default().to_owned());
        let name = value.get("finding")?.as_str()?;
        let title = self.texts.get(&format!("finding-{name}-title"), &args);
        Some(format!("{title}. {}", plain(&self.texts.paragraphs(&format!("finding-{name}"), &args))))
    }

    fn failure(&self, head: &str, leg: Leg, diagnosis: &Diagnosis) -> Vec<String> {
        let facts = &diagnosis.facts;
        let name = diagnosis.cause.name();
        let args = || {
            self.args()
                .text("host", facts.host.clone())
                .text("port", facts.port.to_string())
                .text("leg", if leg == Leg::Imap { "imap" } else { "smtp" })
                .flag("has-issuer", facts.certificate_issuer.is_some())
                .flag("has-until", facts.certificate_until.is_some())
                .text("issuer", facts.certificate_issuer.clone().unwrap_or_default())
                .text("until", facts.certificate_until.clone().unwrap_or_default())
        };
        let time = self.texts.get(&format!("cause-{name}-time"), &args());
        let mut lines = vec![
            format!("{head}: {}", self.texts.get(&format!("cause-{name}-title"), &args())),
            format!("  {}", self.texts.get(owner_line(owner(diagnosis.cause)), &args().text("time", time))),
            format!("  {}", plain(&self.texts.paragraphs(&format!("cause-{name}-text"), &args()))),
        ];
        if let Some(said) = &facts.server_line {
            lines.push(format!("  {}: {said}", self.texts.say("detail-said")));
        }
        lines.push(format!("  {}: {name}", self.texts.say("detail-cause")));
        lines
    }

    fn args(&self) -> Args<'_> {
        let company = match self.provider {
            Some(provider) => provider.company.clone(),
            None => self.texts.say("your-mail-provider"),
        };
        let args = Args::none().text("app", self.texts.say("other-app-in-sentence")).text("company", company);
        args.flag("known", self.provider.is_some()).text("address", self.address.clone())
    }
}

fn owner_line(owner: Owner) -> &'static str {
    match owner {
        Owner::You => "owner-you",
        Owner::Administrator => "owner-administrator",
        Owner::Provider => "owner-provider",
        Owner::Network => "owner-network",
        Owner::Us => "owner-us",
        Owner::Nobody => "owner-nobody",
    }
}

fn plain(paragraphs: &[sparekey_engine::view::Text]) -> String {
    paragraphs.iter().flatten().map(|span| span.text.as_str()).collect::<Vec<_>>().join("")
}

#[cfg(test)]
mod tests {
    use sparekey_engine::check::Stage;
    use sparekey_engine::diagnosis::{Cause, Confidence, Facts};
    use sparekey_engine::endpoint::{Endpoint, Security};
    use sparekey_engine::provider::Catalogue;

    use super::*;

    #[test]
    fn every_cause_has_its_words() {
        for provider in [None, Catalogue::embedded().get("gmail")] {
            let words = Words::new(provider, "anna@gmail.com".into());
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
                };
                let lines = words.leg(&verdict);
                assert_eq!(lines.len(), 5);
                assert!(lines.iter().all(|line| line.len() > 10 && !line.contains("cause-")), "{lines:?}");
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
        ];
        let lines = words.findings(&found);
        assert_eq!(lines.len(), found.len());
        assert!(lines[1].contains("15") && lines[1].contains("16"), "{lines:?}");
        assert!(lines[3].contains("Cyrillic"), "{lines:?}");
    }
}
