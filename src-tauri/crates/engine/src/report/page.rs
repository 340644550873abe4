//! A report as a page to print, in the person's language and in the words of the screens.

use std::fmt::Write;

use super::html::{document, escaped, sentence, table};
use super::text::{codes, joined, listed, proxy_name};
use super::types::*;
use crate::check::{Hold, JourneyOutcome, JourneyStage, Stage};
use crate::diagnosis::{ClockFact, Diagnosis, Facts, Product, ProxyFact};
use crate::endpoint::Leg;
use crate::texts::{Args, Texts, cause_words, hold_words, journey_words};

impl Report {
    /// One self-contained HTML page: what is wrong in the words of the screens, what was tested, stages with their times,
    /// codes, versions.
    pub fn page(&self, texts: &Texts) -> String {
        let page = Page { report: self, texts };
        let title = texts.say("report-page-title");
        let mut body = format!("<h1>{}</h1>\n<p>{}</p>\n", escaped(&title), escaped(&texts.say("report-page-lead")));
        if let Some(number) = &self.support_number {
            let label = escaped(&texts.say("report-page-number"));
            let _ = writeln!(body, "<p>{label}<br><span class=\"number\" dir=\"ltr\">{}</span></p>", escaped(number));
        }
        if self.practice {
            let _ = writeln!(body, "<p><strong>{}</strong></p>", escaped(&texts.say("practice-banner")));
        }
        body += &page.wrong();
        body += &page.tested();
        body += &page.stages();
        body += &page.details();
        body += &page.versions();
        document(texts, &title, &body)
    }
}

struct Page<'a> {
    report: &'a Report,
    texts: &'a Texts,
}

impl Page<'_> {
    /// What the messages of the screens take. Who it is about stands nowhere.
    fn args(&self) -> Args<'static> {
        let args = match self.report.app.and_then(|app| app.name) {
            Some(name) => Args::none().text("app", name),
            None => Args::none().stand_in("app", &self.texts.say("other-app-in-sentence")),
        };
        let args = match self.report.provider {
            Some(provider) => args.text("company", provider.company),
            None => args.stand_in("company", &self.texts.say("your-mail-provider")),
        };
        args.flag("known", self.report.provider.is_some())
            .flag("code", self.report.code.is_none_or(|code| code.app_password))
            .stand_in("address", &self.texts.say("your-address"))
    }

    fn say(&self, id: &str) -> String {
        self.texts.get(id, &self.args())
    }

    fn section(&self, id: &str, inside: &str) -> String {
        if inside.is_empty() {
            return String::new();
        }
        format!("<section>\n<h2>{}</h2>\n{inside}</section>\n", escaped(&self.say(id)))
    }

    /// The cards of the screen, one a cause, and what was not tried.
    fn wrong(&self) -> String {
        let mut cards = String::new();
        let mut told = Vec::new();
        for leg in &self.report.legs {
            if let Some(found) = leg.finding.as_ref().filter(|found| !told.contains(&found.cause)) {
                told.push(found.cause);
                cards += &self.card(found, leg.leg);
            }
            let hold = match leg.outcome {
                Some(Outcome::OtherLegRefused) => Some(Hold::OtherLegRefused),
                Some(Outcome::TooManyRefused) => {
                    Some(Hold::TooManyRefused { wait_seconds: leg.wait_seconds.unwrap_or_default() })
                }
                _ => None,
            };
            if let Some(hold) = hold {
                let title = escaped(&self.say(lane(leg.leg)));
                let words = escaped(&hold_words(self.texts, &self.args(), hold));
                let _ = writeln!(cards, "<div class=\"card\">\n<h3>{title}</h3>\n<p>{words}</p>\n</div>");
            }
        }
        if let Some(outcome) = self.report.message.as_ref().and_then(|message| self.journey(message)) {
            let words = journey_words(self.texts, &self.args(), &outcome);
            cards += &card(words.owner.as_deref().unwrap_or_default(), &words.title, &words.text);
        }
        let proven = |leg: &LegReport| leg.outcome == Some(Outcome::Proven);
        if cards.is_empty() && !self.report.legs.is_empty() && self.report.legs.iter().all(proven) {
            cards = format!("<p>{}</p>\n", escaped(&self.say("report-page-nothing-wrong")));
        }
        self.section("report-page-found", &cards)
    }

    fn card(&self, found: &Finding, leg: Leg) -> String {
        let words = cause_words(self.texts, &self.args(), &self.diagnosis(found), leg);
        card(&words.owner, &words.title, &words.text)
    }

    /// As the words of a cause want it: of what they name, what may be told, and a stand-in for a proxy's name.
    fn diagnosis(&self, found: &Finding) -> Diagnosis {
        let product = |product: &Between| Product { name: product.name.clone(), kind: product.kind };
        let proxy = found.proxy.map(|said| ProxyFact {
            at: self.texts.say("report-page-left-out"),
            answer: if let ProxySaid::Answered(answer) = said { Some(answer) } else { None },
        });
        let clock =
            found.clock.as_ref().map(|clock| ClockFact { shows: clock.here.clone(), should: clock.elsewhere.clone() });
        let facts = Facts {
            host: found.host.clone().unwrap_or_default(),
            port: found.port.unwrap_or_default(),
            certificate_product: found.between.as_ref().map(product),
            certificate_from: found.certificate_from.clone(),
            certificate_until: found.certificate_until.clone(),
            open_ports: found.open_ports.clone(),
            silent_ports: found.silent_ports.clone(),
            sign_in_page: found.sign_in_page,
            proxy,
            clock,
            ..Facts::default()
        };
        let Finding { cause, confidence, stage, .. } = *found;
        Diagnosis { cause, confidence, stage, rule: found.rule.clone(), facts }
    }

    /// The end of the message's journey, as its words want it.
    fn journey(&self, message: &MessageReport) -> Option<JourneyOutcome> {
        let diagnosis = message.finding.as_ref().map(|found| self.diagnosis(found));
        Some(match message.outcome? {
            MessageOutcome::Arrived => JourneyOutcome::Arrived {
                folder: message.folder?,
                removed: message.removed?,
                millis: message.millis.unwrap_or_default(),
            },
            MessageOutcome::NotSeen => JourneyOutcome::NotSeen,
            MessageOutcome::PutOff => JourneyOutcome::PutOff(diagnosis?),
            MessageOutcome::Bounced => {
                JourneyOutcome::Bounced { diagnosis: diagnosis?, removed: message.removed.unwrap_or_default() }
            }
            MessageOutcome::Refused => JourneyOutcome::Refused(diagnosis?),
            MessageOutcome::Lost => JourneyOutcome::Lost(diagnosis?),
            MessageOutcome::Skipped => JourneyOutcome::Skipped,
        })
    }

    fn tested(&self) -> String {
        let report = self.report;
        if report.step.is_some() {
            return String::new();
        }
        let app = report.app.map(|app| app.name.map_or_else(|| self.say("other-app-in-sentence"), str::to_owned));
        let provider = report.provider.map(|provider| provider.company.to_owned());
        let length = report
            .code
            .map(|code| self.texts.get("report-page-letters", &self.args().number("number", code.characters)));
        let mut rows = vec![
            (self.say("report-page-app"), app.unwrap_or_default()),
            (self.say("report-page-provider"), provider.unwrap_or_else(|| self.say("report-page-own-server"))),
            (self.say("report-page-code"), length.unwrap_or_default()),
        ];
        for leg in &report.legs {
            rows.push((self.say(lane(leg.leg)), leg.server.endpoint().to_string()));
            if let Some(instead) = &leg.instead {
                rows.push((self.say("report-page-instead"), instead.server.endpoint().to_string()));
            }
        }
        table(&self.say("report-page-tested"), None, &rows)
    }

    fn stages(&self) -> String {
        let heads = (self.say("report-page-stage"), self.say("report-page-time"));
        let heads = Some((heads.0.as_str(), heads.1.as_str()));
        let mut tables = String::new();
        for leg in &self.report.legs {
            let row = |one: &StageReport| (self.say(stage_name(one.stage)), self.state(one.state, one.millis));
            let rows: Vec<_> = leg.stages.iter().map(row).collect();
            tables += &table(&self.say(lane(leg.leg)), heads, &rows);
        }
        if let Some(message) = &self.report.message {
            let row = |one: &MessageStage| (self.say(message_stage_name(one.stage)), self.state(one.state, one.millis));
            let rows: Vec<_> = message.stages.iter().map(row).collect();
            tables += &table(&self.say("journey-title"), heads, &rows);
        }
        self.section("report-page-stages", &tables)
    }

    fn state(&self, state: StageState, millis: Option<u64>) -> String {
        match (state, millis) {
            (StageState::NotBegun, _) => self.say("report-page-not-begun"),
            (_, Some(millis)) => {
                let seconds = format!("{}.{:02}", millis / 1000, millis % 1000 / 10);
                self.texts.get("seconds", &Args::none().text("seconds", self.texts.decimal(&seconds)))
            }
            _ => self.say("report-page-not-finished"),
        }
    }

    fn details(&self) -> String {
        let mut tables = String::new();
        for leg in &self.report.legs {
            let rows = leg.finding.as_ref().map(|found| self.rows(found)).unwrap_or_default();
            tables += &table(&self.say(lane(leg.leg)), None, &rows);
        }
        if let Some(found) = self.report.message.as_ref().and_then(|message| message.finding.as_ref()) {
            tables += &table(&self.say("journey-title"), None, &self.rows(found));
        }
        let fault = |place: &String| (self.say("report-page-place"), place.clone());
        let faults: Vec<_> = self.report.faults.iter().map(fault).collect();
        tables += &table(&self.say("fault-eyebrow"), None, &faults);
        self.section("details", &tables)
    }

    fn rows(&self, found: &Finding) -> Vec<(String, String)> {
        let clock = found.clock.as_ref().map(|clock| format!("{} / {}", clock.here, clock.elsewhere));
        let page = found.sign_in_page.map(|page| format!("{page:?}").to_lowercase());
        [
            ("detail-cause", found.cause.name().to_owned()),
            ("report-page-rule", found.rule.clone()),
            ("report-page-sure", format!("{:?}", found.confidence).to_lowercase()),
            ("detail-codes", codes(found)),
            ("detail-numbers", joined(&found.system_errors)),
            ("detail-product", found.between.as_ref().map(|product| product.name.clone()).unwrap_or_default()),
            ("detail-proxy", found.proxy.map(proxy_name).unwrap_or_default()),
            ("detail-open", joined(&found.open_ports)),
            ("detail-silent", joined(&found.silent_ports)),
            ("report-page-sign-in-page", page.unwrap_or_default()),
            ("detail-clock", clock.unwrap_or_default()),
            ("detail-from", found.certificate_from.clone().unwrap_or_default()),
            ("detail-until", found.certificate_until.clone().unwrap_or_default()),
            ("detail-said", found.server_words.clone().unwrap_or_default()),
        ]
        .map(|(label, value)| (self.say(label), value))
        .to_vec()
    }

    fn versions(&self) -> String {
        let Versions { sparekey, commit, system, processor, provider_checked } = self.report.versions;
        let policy = self.report.policy.as_ref();
        let left_out = policy.filter(|policy| !policy.left_out.is_empty());
        let rows = [
            ("product", commit.map_or_else(|| sparekey.to_owned(), |commit| format!("{sparekey} ({commit})"))),
            ("report-page-system", format!("{system} {processor}")),
            ("report-page-day", self.report.day.clone().unwrap_or_default()),
            ("report-page-checked", provider_checked.unwrap_or_default().to_owned()),
            ("report-page-step", self.report.step.map(|step| step.to_string()).unwrap_or_default()),
            ("report-page-policy", policy.map(|policy| listed(&policy.in_force)).unwrap_or_default()),
            ("report-page-policy-left-out", left_out.map(|policy| listed(&policy.left_out)).unwrap_or_default()),
        ];
        table(&self.say("report-page-versions"), None, &rows.map(|(label, value)| (self.say(label), value)))
    }
}

fn card(owner: &str, title: &str, text: &[crate::view::Text]) -> String {
    let mut out = String::from("<div class=\"card\">\n");
    if !owner.is_empty() {
        let _ = writeln!(out, "<p class=\"small\">{}</p>", escaped(owner));
    }
    let _ = writeln!(out, "<h3>{}</h3>", escaped(title));
    for paragraph in text {
        let _ = writeln!(out, "<p>{}</p>", sentence(paragraph));
    }
    out + "</div>\n"
}

fn lane(leg: Leg) -> &'static str {
    match leg {
        Leg::Smtp => "lane-smtp",
        Leg::Imap => "lane-imap",
    }
}

fn stage_name(stage: Stage) -> &'static str {
    match stage {
        Stage::Resolve => "stage-resolve",
        Stage::Connect => "stage-connect",
        Stage::Secure => "stage-secure",
        Stage::Greet => "stage-greet",
        Stage::SignIn => "stage-sign-in",
        Stage::OpenInbox => "stage-open-inbox",
    }
}

fn message_stage_name(stage: JourneyStage) -> &'static str {
    match stage {
        JourneyStage::Send => "journey-send",
        JourneyStage::Find => "journey-find",
        JourneyStage::Remove => "journey-remove",
    }
}
