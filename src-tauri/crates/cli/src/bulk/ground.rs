//! What a run stands on: the list, its codes, and where things go.

use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::{Path, PathBuf};

use encoding_rs::Encoding;
use sparekey_engine::bulk::{Codes, Handover, Reading, Rows, results_beside};
use sparekey_engine::handover;
use sparekey_engine::secret::Secret;
use sparekey_engine::texts::{Args, Texts};

use super::Arguments;
use super::arguments::AsHandover;
use super::say;
use crate::output::Failed;
use crate::typed;

/// A list from anywhere.
pub(super) type List = Rows<BufReader<Box<dyn Read + Send>>>;

/// What a run stands on.
pub(super) struct Ground {
    pub(super) rows: List,
    pub(super) codes: Codes<'static>,
    /// None: standard output.
    pub(super) output: Option<PathBuf>,
    pub(super) handover: Option<(Handover, PathBuf)>,
}

pub(super) fn lay(arguments: &Arguments, texts: &Texts) -> Result<Ground, Failed> {
    let file = arguments.file.as_deref().unwrap_or(Path::new("-"));
    let from_stdin = file == Path::new("-");
    let encoding = match &arguments.encoding {
        Some(name) => Some(Encoding::for_label(name.as_bytes()).ok_or_else(|| {
            Failed::Usage(format!(
                "there is no encoding \"{name}\"; the names are those of web pages, such as \"utf-16le\""
            ))
        })?),
        None => None,
    };
    let saleshandy = matches!(arguments.handover, Some(AsHandover::Saleshandy));
    let app = arguments.app.or_else(|| handover::app("saleshandy").filter(|_| saleshandy));
    let source: Box<dyn Read + Send> =
        if from_stdin {
            Box::new(io::stdin())
        } else {
            Box::new(File::open(file).map_err(|fault| {
                Failed::Usage(format!("{}: {}", file.display(), say::list_fault(texts, fault.into())))
            })?)
        };
    let rows = Rows::open(BufReader::new(source), Reading { encoding, app });
    let rows = rows.map_err(|fault| Failed::Usage(format!("{}: {}", file.display(), say::list_fault(texts, fault))))?;
    let output = match &arguments.output {
        Some(path) if path == Path::new("-") => None,
        Some(path) => Some(path.clone()),
        None if from_stdin => None,
        None => Some(results_beside(file, rows.form(), arguments.format.map(Into::into))),
    };
    if let Some(output) = output.as_deref().filter(|output| !from_stdin && is_same(file, output)) {
        return Err(Failed::Usage(format!("{} is the list itself: the results need another file", output.display())));
    }
    if arguments.only_failed && output.is_none() {
        return Err(Failed::Usage("--only-failed needs the results of an earlier run: give --output FILE".into()));
    }
    let handover = match (arguments.handover, &output) {
        (None, _) => None,
        (Some(_), None) => return Err(Failed::Usage("--handover needs results in a file: give --output FILE".into())),
        (Some(form), Some(output)) => {
            let name = match form {
                AsHandover::Saleshandy => "saleshandy.csv",
                AsHandover::Plain => "plain.csv",
            };
            let to = arguments.handover_output.clone().unwrap_or_else(|| output.with_extension(name));
            Some((form.into(), to))
        }
    };
    let codes = codes(arguments, texts, from_stdin)?;
    Ok(Ground { rows, codes, output, handover })
}

fn is_same(one: &Path, other: &Path) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}

fn codes(arguments: &Arguments, texts: &Texts, from_stdin: bool) -> Result<Codes<'static>, Failed> {
    #[cfg(unix)]
    if let Some(number) = arguments.codes_fd {
        let unreadable = |fault: io::Error| Failed::Usage(format!("file descriptor {number} cannot be read: {fault}"));
        if number == 0 && from_stdin {
            return Err(Failed::Usage("standard input is the list already".into()));
        }
        let source: Box<dyn Read + Send> = Box::new(File::open(format!("/dev/fd/{number}")).map_err(unreadable)?);
        let lines = sparekey_engine::bulk::CodeLines::open(source).map_err(unreadable)?;
        return Ok(Codes::Lines(lines));
    }
    if !arguments.prompt {
        return Ok(Codes::Column);
    }
    if from_stdin {
        return Err(Failed::Usage("standard input is the list already: nobody can type codes there".into()));
    }
    let lang = texts.lang();
    Ok(Codes::Ask(Box::new(move |entry| {
        let prompt = Texts::new(lang).get("bulk-prompt", &Args::none().text("address", say::plain(&entry.typed)));
        match typed::hidden(&format!("{} ", Texts::without_isolation(&prompt))) {
            Ok(code) if code.trim().is_empty() => Ok(None),
            Ok(code) => Ok(Some(Secret::new(code))),
            // Ctrl+D leaves the row out.
            Err(fault) if fault.kind() == io::ErrorKind::UnexpectedEof => Ok(None),
            Err(fault) => Err(fault),
        }
    })))
}
