//! A report in plain text: English and technical, a line per fact, the same in every language.

use std::fmt::{self, Debug, Display, Write};

use super::types::*;

impl Report {
    /// The report in plain text.
    pub fn text(&self) -> String {
        let mut lines = Lines::default();
        self.head(&mut lines);
        for leg in &self.legs {
            lines.leg(leg);
        }
        if let Some(message) = &self.message {
            lines.message(message);
        }
        for place in &self.faults {
            lines.say(format_args!("fault: {place}"));
        }
        lines.0
    }

    /// The report as JSON, every field there: see [`Report`].
    pub fn json(&self) -> String {
        // Numbers, texts and lists of them: there is nothing in it that JSON cannot hold.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }

    /// Whether the server's own words stand in it.
    pub(crate) fn has_server_words(&self) -> bool {
        let findings = self.legs.iter().filter_map(|leg| leg.finding.as_ref());
        let mut all = findings.chain(self.message.iter().filter_map(|message| message.finding.as_ref()));
        all.any(|found| found.server_words.is_some())
    }

    fn head(&self, lines: &mut Lines) {
        let Versions { sparekey, commit, system, processor, provider_checked } = &self.versions;
        lines.say(format_args!("Sparekey {sparekey} ({system} {processor})"));
        if let Some(commit) = commit {
            lines.say(format_args!("built from: {commit}"));
        }
        if let Some(day) = &self.day {
            lines.say(format_args!("day: {day}"));
        }
        if let Some(number) = &self.support_number {
            lines.say(format_args!("support number: {number}"));
        }
        if self.practice {
            lines.say(format_args!("practice"));
        }
        if let Some(step) = self.step {
            lines.say(format_args!("step: {step}"));
            // A fault of ours: nothing is known of what was entered.
            return;
        }
        lines.say(format_args!("app: {}", self.app.map_or("-", |app| app.id)));
        lines.say(format_args!("provider: {}", self.provider.map_or("own server", |provider| provider.id)));
        if let Some(day) = provider_checked {
            lines.say(format_args!("provider checked: {day}"));
        }
        match self.code {
            Some(code) => lines.say(format_args!("code: {} characters", code.characters)),
            None => lines.say(format_args!("code: -")),
        }
        if let Some(PolicyReport { in_force, left_out }) = &self.policy {
            lines.say(format_args!("policy: {}", listed(in_force)));
            if !left_out.is_empty() {
                lines.say(format_args!("policy, left out: {}", listed(left_out)));
            }
        }
    }
}

pub(super) fn listed(names: &[&str]) -> String {
    if names.is_empty() { "-".to_owned() } else { names.join(", ") }
}

/// Lines of text.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn say(&mut self, line: fmt::Arguments<'_>) {
        // Writing into a string does not fail.
        let _ = writeln!(self.0, "{line}");
    }

    /// A line of what is known; none of what is not.
    fn entry(&mut self, name: &str, value: impl Display) {
        let value = value.to_string();
        if !value.is_empty() {
            self.say(format_args!("  {name}: {value}"));
        }
    }

    fn leg(&mut self, leg: &LegReport) {
        self.say(format_args!("{} {}", small(leg.leg), leg.server.endpoint()));
        for stage in &leg.stages {
            match (stage.state, stage.millis) {
                (StageState::NotBegun, _) => self.say(format_args!("  {:?}: not begun", stage.stage)),
                (_, Some(millis)) => self.say(format_args!("  {:?}: {millis} ms", stage.stage)),
                _ => self.say(format_args!("  {:?}: not finished", stage.stage)),
            }
        }
        match leg.outcome {
            Some(Outcome::Proven) => self.say(format_args!("  proven")),
            Some(Outcome::Cancelled) => self.say(format_args!("  cancelled")),
            Some(Outcome::OtherLegRefused) => self.say(format_args!("  held: the other leg was refused")),
            Some(Outcome::TooManyRefused) => {
                let seconds = leg.wait_seconds.unwrap_or_default();
                self.say(format_args!("  held: too many were refused, {seconds} seconds to wait"));
            }
            Some(Outcome::Failed) | None => {}
        }
        if let Some(finding) = &leg.finding {
            self.finding(finding);
        }
        if let Some(instead) = &leg.instead {
            self.entry("instead", instead.server.endpoint());
            self.entry("other sign-in name", if instead.other_name { "yes" } else { "" });
        }
    }

    fn message(&mut self, message: &MessageReport) {
        let name = match message.outcome {
            None => "on its way",
            Some(MessageOutcome::Arrived) => "arrived",
            Some(MessageOutcome::NotSeen) => "not seen",
            Some(MessageOutcome::PutOff) => "put off",
            Some(MessageOutcome::Bounced) => "came back",
            Some(MessageOutcome::Refused) => "refused",
            Some(MessageOutcome::Lost) => "lost",
            Some(MessageOutcome::Skipped) => "not waited for",
        };
        match (message.folder, message.millis, message.removed) {
            (Some(folder), Some(millis), Some(removed)) => {
                self.say(format_args!("message: {} after {millis} ms, removed: {removed}", small(folder)));
            }
            _ => self.say(format_args!("message: {name}")),
        }
        for stage in &message.stages {
            if let Some(millis) = stage.millis {
                self.say(format_args!("  {:?}: {millis} ms", stage.stage));
            }
        }
        if let Some(finding) = &message.finding {
            self.finding(finding);
        }
    }

    fn finding(&mut self, found: &Finding) {
        self.entry("cause", format!("{} ({})", found.cause.name(), small(found.confidence)));
        self.entry("turn", small(found.turn));
        self.say(format_args!("  at: {:?}", found.stage));
        self.say(format_args!("  rule: {}", found.rule));
        let codes = codes(found);
        self.say(format_args!("  codes: {codes}"));
        self.entry("system numbers", joined(&found.system_errors));
        self.entry("in between", found.between.as_ref().map(|product| product.name.as_str()).unwrap_or_default());
        self.entry("proxy", found.proxy.map(proxy_name).unwrap_or_default());
        self.entry("open ports", joined(&found.open_ports));
        self.entry("silent ports", joined(&found.silent_ports));
        self.entry("sign-in page", found.sign_in_page.map(small).unwrap_or_default());
        if let Some(clock) = &found.clock {
            self.entry("clock", format!("{} here, {} elsewhere", clock.here, clock.elsewhere));
        }
        self.entry("certificate from", found.certificate_from.as_deref().unwrap_or_default());
        self.entry("certificate until", found.certificate_until.as_deref().unwrap_or_default());
        self.entry("the server said", found.server_words.as_deref().unwrap_or_default());
    }
}

/// The codes of an answer, with blanks between.
pub(super) fn codes(found: &Finding) -> String {
    let codes =
        [found.reply_code.map(|code| code.to_string()), found.enhanced_code.clone(), found.response_code.clone()];
    codes.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Numbers, with blanks between.
pub(super) fn joined(numbers: &[impl ToString]) -> String {
    numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

/// What a proxy said, in one word.
pub(super) fn proxy_name(said: ProxySaid) -> String {
    match said {
        ProxySaid::Used => "used".to_owned(),
        ProxySaid::Answered(answer) => small(answer),
    }
}

/// The name of a variant, in small letters.
fn small(variant: impl Debug) -> String {
    format!("{variant:?}").to_lowercase()
}
