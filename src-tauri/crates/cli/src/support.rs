//! `support`: what a support number says, in words, and the page that says the same in a browser.

use std::path::PathBuf;

use clap::Args as CommandArgs;
use serde::Serialize;
use sparekey_engine::support::{Release, SupportNumber};
use sparekey_engine::texts::{Args, SupportWords, Texts, support_page, support_words};
use sparekey_engine::view::Text;

use crate::output::{End, Failed, json, line, new_file};
use crate::words::spoken;

#[derive(CommandArgs, Debug)]
pub(crate) struct Arguments {
    /// The twelve digits that the caller reads out; blanks and hyphens between them do no harm
    #[arg(value_name = "NUMBER", required_unless_present = "page")]
    number: Vec<String>,
    /// One JSON object
    #[arg(long, conflicts_with = "page")]
    json: bool,
    /// Writes a help page that reads numbers in any browser, with no network
    #[arg(long, conflicts_with = "number")]
    page: bool,
    /// Write the page into this file, which must not be there yet
    #[arg(long, value_name = "FILE", requires = "page")]
    output: Option<PathBuf>,
}

/// The answer of `--json`.
#[derive(Serialize)]
struct Answer<'a> {
    number: String,
    /// The version of the caller's Sparekey; null where it is newer than this one.
    version: Option<&'a str>,
    /// From 1; null where the screen is none of the steps'.
    step: Option<u8>,
    screen: &'a str,
    /// What the screen says: a cause, mostly.
    says: Option<&'a str>,
    provider: Option<&'a str>,
    title: String,
    text: Vec<String>,
}

/// Stands in its place where the number cannot be read. It repeats nothing of it.
#[derive(Serialize)]
struct Broken {
    error: &'static str,
    words: String,
}

pub(crate) fn run(arguments: &Arguments) -> Result<End, Failed> {
    let texts = Texts::new(spoken());
    if arguments.page {
        let page = support_page(&texts);
        match &arguments.output {
            None => line(page.trim_end())?,
            Some(file) => new_file(file, &page)?,
        }
        return Ok(End::Done);
    }
    let typed = arguments.number.join(" ");
    let words = support_words(&typed, &texts);
    let text: Vec<String> = words.text.iter().map(plain).collect();
    let state = match words.read {
        Ok(state) => state,
        Err(fault) if arguments.json => {
            json(&Broken { error: fault.name(), words: text.join(" ") })?;
            return Ok(End::Unusable);
        }
        Err(_) => return Err(Failed::Usage(text.join(" "))),
    };
    if arguments.json {
        json(&Answer {
            number: state.number().digits(),
            version: match state.release {
                Release::Known(version) => Some(version),
                Release::Newer(_) => None,
            },
            step: state.screen.step().map(|step| step.number()),
            screen: state.screen.name(),
            says: state.says,
            provider: state.provider,
            title: Texts::without_isolation(&words.title),
            text,
        })?;
    } else {
        print(&texts, state.number(), words, &text)?;
    }
    Ok(End::Done)
}

fn print(texts: &Texts, number: SupportNumber, words: SupportWords, text: &[String]) -> Result<(), Failed> {
    line(&plain(&texts.rich("support-never-ask", &Args::none())))?;
    line("")?;
    line(&format!("{number}  {}", Texts::without_isolation(&words.title)))?;
    line("")?;
    text.iter().try_for_each(|text| line(text))?;
    line("")?;
    let details = words.details.iter().map(|detail| format!("{}: {}", detail.label, detail.value));
    details.map(|detail| Texts::without_isolation(&detail)).try_for_each(|detail| line(&detail))
}

/// Words without looks, and without our own marks around those of the other direction: a terminal's words are copied.
fn plain(text: &Text) -> String {
    Texts::without_isolation(&text.iter().map(|span| span.text.as_str()).collect::<String>())
}
