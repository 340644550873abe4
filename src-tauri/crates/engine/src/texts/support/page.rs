//! The help page: one file that reads support numbers back without Sparekey and without a network. Its tables are made
//! from the registry and the messages, so that it cannot say anything else than [`support_words`](super::support_words).

use std::collections::{BTreeMap, HashMap};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use quick_xml::escape::escape;
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::{NotRead, ScreenWords, not_read, provider_name};
use crate::provider::Catalogue;
use crate::support::{Misread, Registry, Release, SupportScreen, Table, UnknownPart};
use crate::texts::{Args, Texts};
use crate::view::{Direction, SpanStyle, Text};

const STYLE: &str = include_str!("page.css");
/// Reads a number; knows no page.
const READ: &str = include_str!("read.js");
/// Shows what was read.
const SHOW: &str = include_str!("show.js");

/// Stands for the company in the words of a provider that is known, and for a version.
const NAME: &str = "\u{e000}";
/// As many digits as a support number has.
const DIGITS: usize = 12;

/// The page in a language: HTML with its style, its scripts and its tables, and with a policy that lets nothing else in.
pub fn support_page(texts: &Texts) -> String {
    let dir = if texts.direction() == Direction::Rtl { "rtl" } else { "ltr" };
    let say = |id: &str| escape(texts.say(id)).into_owned();
    let rich = |id: &str| html(&texts.rich(id, &Args::none()));
    let tables = serde_json::to_string(&Tables::of(texts)).unwrap_or_default().replace('<', "\\u003c");
    format!(
        r#"<!doctype html>
<html lang="{lang}" dir="{dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src {read} {show}; style-src {style}; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>{title} · {product}</title>
<style>{STYLE}</style>
</head>
<body>
<main>
<p class="product">{product} {version}</p>
<h1>{title}</h1>
<p class="never">{never}</p>
<p>{lead}</p>
<form id="look-up">
<label for="number">{field}</label>
<div class="row">
<input id="number" dir="ltr" inputmode="numeric" autocomplete="off" spellcheck="false" maxlength="80" aria-describedby="hint" autofocus>
<button>{look_up}</button>
</div>
<p id="hint" class="hint">{hint}</p>
</form>
<noscript><p class="never">{scripts}</p></noscript>
<section id="answer" aria-live="polite" aria-label="{answer}" hidden></section>
<p class="last">{last}</p>
</main>
<script type="application/json" id="tables">{tables}</script>
<script>{READ}</script>
<script>{SHOW}</script>
</body>
</html>
"#,
        lang = texts.lang(),
        read = allowed(READ),
        show = allowed(SHOW),
        style = allowed(STYLE),
        title = say("support-title"),
        product = say("product"),
        version = env!("CARGO_PKG_VERSION"),
        never = rich("support-never-ask"),
        lead = say("support-lead"),
        field = say("support-field"),
        look_up = say("support-look-up"),
        hint = say("support-hint"),
        scripts = say("support-needs-scripts"),
        answer = say("support-answer"),
        last = say("support-last-question"),
    )
}

/// By its hash, nothing but this text is let in (Content Security Policy Level 3, § 2.3.1).
fn allowed(text: &str) -> String {
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)))
}

fn html(text: &Text) -> String {
    let span = |span: &crate::view::Span| match span.style {
        SpanStyle::Plain => escape(&span.text).into_owned(),
        SpanStyle::Strong | SpanStyle::Label => format!("<strong>{}</strong>", escape(&span.text)),
    };
    text.iter().map(span).collect()
}

/// What `read.js` reads numbers by.
#[derive(Serialize)]
struct Tables {
    /// Release to version.
    versions: BTreeMap<u16, &'static str>,
    /// Screen to what it says.
    screens: BTreeMap<u16, Screen>,
    /// Screens that this release no longer has.
    gone: Vec<u16>,
    /// Provider to its name, and to its company where that is known.
    providers: BTreeMap<u16, (String, Option<&'static str>)>,
    /// Every paragraph, once.
    texts: Vec<Paragraph>,
    words: Words,
}

#[derive(Serialize)]
struct Screen {
    name: &'static str,
    title: String,
    /// By what it says (0: nothing).
    says: BTreeMap<u16, Said>,
}

#[derive(Serialize)]
struct Said {
    /// Its id.
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'static str>,
    /// The paragraphs at a company that nobody knows, by their places in the texts.
    unknown: Vec<usize>,
    /// The same at a known one.
    known: Vec<usize>,
}

/// Runs of words, each with a mark whether they are strong.
type Paragraph = Vec<(String, bool)>;

/// The words around it all.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Words {
    not_read: String,
    /// By the number of digits there are.
    too_short: Vec<Paragraph>,
    too_long: Paragraph,
    not_digits: Paragraph,
    check_digits: Paragraph,
    newer: Paragraph,
    gone: Paragraph,
    newer_release: Paragraph,
    newer_version: String,
    no_provider: String,
    provider: String,
    version: String,
    screen: String,
    cause: String,
}

impl Tables {
    fn of(texts: &Texts) -> Self {
        let registry = Registry::embedded();
        let catalogue = Catalogue::embedded();
        let mut kept = Kept::default();
        let (mut screens, mut gone) = (BTreeMap::new(), Vec::new());
        for (name, number) in registry.all(Table::Screens) {
            match SupportScreen::of(name) {
                Some(screen) => {
                    screens.insert(number, kept.screen(texts, screen));
                }
                None => gone.push(number),
            }
        }
        let company = |id| catalogue.get(id).map(|provider| provider.company.as_str());
        let providers = registry.all(Table::Providers);
        let providers = providers.map(|(id, number)| (number, (provider_name(Some(id), texts), company(id))));
        Self {
            versions: registry.all(Table::Versions).map(|(version, number)| (number, version)).collect(),
            screens,
            gone,
            providers: providers.collect(),
            texts: kept.texts,
            words: Words::of(texts),
        }
    }
}

impl Words {
    fn of(texts: &Texts) -> Self {
        let misread = |misread| paragraph(not_read(NotRead::Misread(misread), texts));
        let gone = NotRead::Unknown(UnknownPart::Gone { release: Release::Known(NAME) });
        Self {
            not_read: texts.say("support-not-read-title"),
            too_short: (0..DIGITS).map(|found| misread(Misread::TooShort { found })).collect(),
            too_long: misread(Misread::TooLong { found: DIGITS + 1 }),
            not_digits: misread(Misread::NotDigits),
            check_digits: misread(Misread::CheckDigits),
            newer: misread(Misread::NewerForm),
            gone: paragraph(not_read(gone, texts)),
            newer_release: paragraph(texts.rich("support-newer-release", &Args::none())),
            newer_version: texts.say("support-version-newer"),
            no_provider: provider_name(None, texts),
            provider: texts.say("support-detail-provider"),
            version: texts.say("support-detail-version"),
            screen: texts.say("support-detail-screen"),
            cause: texts.say("detail-cause"),
        }
    }
}

/// The paragraphs so far: many screens share theirs.
#[derive(Default)]
struct Kept {
    texts: Vec<Paragraph>,
    places: HashMap<Paragraph, usize>,
}

impl Kept {
    fn screen(&mut self, texts: &Texts, screen: SupportScreen) -> Screen {
        let unknown = ScreenWords::new(texts, None);
        let known = ScreenWords::new(texts, Some(NAME));
        let table = screen.says().into_iter().flat_map(|table| Registry::embedded().all(table));
        let all = std::iter::once((0, None)).chain(table.map(|(id, number)| (number, Some(id))));
        let says = all.map(|(number, id)| {
            let unknown = self.keep(unknown.text(screen, id));
            (number, Said { id, unknown, known: self.keep(known.text(screen, id)) })
        });
        Screen { name: screen.name(), says: says.collect(), title: unknown.title(screen) }
    }

    fn keep(&mut self, text: Vec<Text>) -> Vec<usize> {
        let mut place = |text: Text| {
            let text = paragraph(text);
            *self.places.entry(text).or_insert_with_key(|text| {
                self.texts.push(text.clone());
                self.texts.len() - 1
            })
        };
        text.into_iter().map(&mut place).collect()
    }
}

fn paragraph(text: Text) -> Paragraph {
    text.into_iter().map(|span| (span.text, span.style != SpanStyle::Plain)).collect()
}
