//! `explain`: the cause behind what a server or a program said.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::PathBuf;

use clap::Args;
use serde::Serialize;
use sparekey_engine::address::Address;
use sparekey_engine::check::Background;
use sparekey_engine::diagnosis::{
    Cause, Diagnosis, LineVerdict, Owner, ReplyLine, explain_text, knows_provider, owner,
};
use sparekey_engine::guide::providers_like;
use sparekey_engine::handover;
use sparekey_engine::provider::{Catalogue, Credential, Provider};

use crate::output::{End, Failed, json, line};
use crate::words::Words;

/// So much of a text is looked at, in bytes.
const TEXT: u64 = 64 * 1024;
/// Longest JSON line, in bytes: a text of that length, each byte escaped.
const LINE: usize = 512 * 1024;

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    /// A file with the text; without it, standard input
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
    /// The text itself. Other users of this computer may see it in the list of processes
    #[arg(long, value_name = "TEXT", conflicts_with_all = ["file", "jsonl"])]
    text: Option<String>,
    /// The provider's id, as `detect` gives it; a loose name such as "dovecot" will do
    #[arg(long, value_name = "ID", conflicts_with = "jsonl")]
    provider: Option<String>,
    /// The mailbox's address
    #[arg(long, value_name = "A", conflicts_with = "jsonl")]
    address: Option<String>,
    /// The app that said it, by its id as `apps` gives it
    #[arg(long, value_name = "ID", conflicts_with = "jsonl")]
    app: Option<String>,
    /// One JSON object
    #[arg(long, conflicts_with = "jsonl")]
    json: bool,
    /// Reads {"protocol","stage","provider","reply","evidence"?} from each line; answers {"cause","who","confidence"}, in order
    #[arg(long)]
    jsonl: bool,
}

/// The answer of `--json`.
#[derive(Serialize)]
struct Answer<'a> {
    /// Whose turn it is.
    who: Owner,
    provider: Option<&'a str>,
    app: Option<&'a str>,
    /// What is wrong.
    title: String,
    /// What it means, and the one thing to do next.
    text: String,
    /// Whose turn it is, and how long it takes.
    turn: String,
    #[serde(flatten)]
    found: &'a Diagnosis,
}

/// Stands in the place of a line that cannot be read. It repeats nothing of it.
#[derive(Serialize)]
struct Broken {
    error: &'static str,
    /// Its number, from 1.
    line: usize,
    words: String,
}

pub(crate) fn run(arguments: &Arguments) -> Result<End, Failed> {
    let mut input: Box<dyn BufRead> = match (&arguments.file, &arguments.text) {
        (_, Some(text)) => Box::new(text.as_bytes()),
        (Some(path), None) => {
            let file = File::open(path).map_err(|fault| unreadable(&path.display().to_string(), &fault))?;
            Box::new(BufReader::new(file))
        }
        (None, None) => Box::new(io::stdin().lock()),
    };
    if arguments.jsonl { lines(&mut *input) } else { one(arguments, &mut *input) }
}

fn unreadable(what: &str, fault: &io::Error) -> Failed {
    Failed::Usage(format!("{what} cannot be read: {fault}"))
}

fn one(arguments: &Arguments, input: &mut dyn BufRead) -> Result<End, Failed> {
    let catalogue = Catalogue::embedded();
    let address = arguments.address.as_deref().map(|typed| {
        Address::parse(typed)
            .map_err(|error| Failed::Usage(format!("\"{typed}\" cannot be used as an address: {error}")))
    });
    let address = address.transpose()?;
    let app = arguments.app.as_deref().map(|id| {
        handover::app(id).ok_or_else(|| Failed::Usage(format!("there is no app \"{id}\"; `apps` gives the ids")))
    });
    let app = app.transpose()?;
    if let Some(name) = arguments.provider.as_deref().filter(|name| !knows_provider(name)) {
        let meant = match providers_like(catalogue, name) {
            like if like.is_empty() => "`detect` gives the ids".to_owned(),
            like => format!("did you mean {}?", like.join(", ")),
        };
        return Err(Failed::Usage(format!("there is no provider \"{name}\"; {meant}")));
    }
    let mut bytes = Vec::new();
    input.take(TEXT).read_to_end(&mut bytes).map_err(|fault| unreadable("the text", &fault))?;
    let text = String::from_utf8_lossy(&bytes);
    if text.trim().is_empty() {
        return Err(Failed::Usage("there is no text to explain".into()));
    }

    let named = arguments.provider.as_deref().and_then(|id| catalogue.get(id));
    let provider = named.or_else(|| match (&arguments.provider, &address) {
        (None, Some(address)) => catalogue.detect(address, &[]).provider,
        _ => None,
    });
    let found = explain_text(&text, &background(arguments, provider, address.as_ref()), None);
    let words = Words::new(provider, address.as_ref().map(Address::to_string).unwrap_or_default());
    let words = match app {
        Some(app) => words.of_app(&app.name),
        None => words,
    };
    if arguments.json {
        let said = words.cause(&found);
        json(&Answer {
            who: owner(found.cause),
            provider: provider.map(|provider| provider.id.as_str()).or(arguments.provider.as_deref()),
            app: app.map(|app| app.id.as_str()),
            title: said.title,
            text: said.text,
            turn: said.turn,
            found: &found,
        })?;
    } else {
        words.explained(&found).iter().try_for_each(|text| line(text))?;
    }
    Ok(if found.cause == Cause::Unknown { End::InTheWay } else { End::Done })
}

fn background(arguments: &Arguments, provider: Option<&Provider>, address: Option<&Address>) -> Background {
    Background {
        provider: provider.map(|provider| provider.id.clone()).or_else(|| arguments.provider.clone()),
        domain: address.map(|address| address.domain().to_owned()).unwrap_or_default(),
        looks_like_app_password: None,
        wants_app_password: provider.is_some_and(|provider| provider.credential == Credential::AppPassword),
        typed_host: false,
    }
}

fn lines(input: &mut dyn BufRead) -> Result<End, Failed> {
    let (mut all_read, mut number, mut kept) = (true, 0, Vec::new());
    while let Some(whole) = next_line(input, &mut kept).map_err(|fault| unreadable("the input", &fault))? {
        number += 1;
        if kept.trim_ascii().is_empty() {
            continue;
        }
        // Servers' bytes are not always UTF-8; what is ASCII of them tells enough.
        let text = String::from_utf8_lossy(&kept);
        let read =
            if whole { serde_json::from_str::<ReplyLine>(&text).map_err(|error| why(&error)) } else { Err(too_long()) };
        match read {
            Ok(reply) => json(&LineVerdict::from(&reply.explain()))?,
            Err(words) => {
                all_read = false;
                json(&Broken { error: "not-a-reply", line: number, words })?;
            }
        }
    }
    Ok(if all_read { End::Done } else { End::Unusable })
}

/// Reads a line, without its end, into `kept`; says whether all of it is there. `None` at the end of the input.
fn next_line(input: &mut dyn BufRead, kept: &mut Vec<u8>) -> io::Result<Option<bool>> {
    kept.clear();
    if input.take(LINE as u64).read_until(b'\n', kept)? == 0 {
        return Ok(None);
    }
    if kept.last() == Some(&b'\n') || kept.len() < LINE {
        return Ok(Some(true));
    }
    loop {
        let (used, end) = match input.fill_buf()? {
            [] => return Ok(Some(false)),
            rest => rest.iter().position(|byte| *byte == b'\n').map_or((rest.len(), false), |at| (at + 1, true)),
        };
        input.consume(used);
        if end {
            return Ok(Some(false));
        }
    }
}

fn too_long() -> String {
    format!("longer than {LINE} bytes")
}

/// Where it broke, but nothing of what stood there: serde_json's own words may repeat it.
fn why(error: &serde_json::Error) -> String {
    match error.classify() {
        serde_json::error::Category::Data => "\"reply\" has to be there, and a text".into(),
        _ => format!("no JSON object; it breaks off at column {}", error.column()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_too_long_is_passed_over() {
        let input = [vec![b'x'; 3 * LINE], b"\nnext\nlast".to_vec()].concat();
        let (mut input, mut kept) = (BufReader::with_capacity(1000, input.as_slice()), Vec::new());
        assert_eq!(next_line(&mut input, &mut kept).expect("memory"), Some(false));
        assert_eq!(kept.len(), LINE);
        assert_eq!((next_line(&mut input, &mut kept).expect("memory"), kept.as_slice()), (Some(true), &b"next\n"[..]));
        assert_eq!((next_line(&mut input, &mut kept).expect("memory"), kept.as_slice()), (Some(true), &b"last"[..]));
        assert_eq!(next_line(&mut input, &mut kept).expect("memory"), None);
    }
}
