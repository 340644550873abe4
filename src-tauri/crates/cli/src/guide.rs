//! `guide`: the walk-through script for whoever is on the phone.

use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

use clap::{Args as CommandArgs, ValueEnum};
use sparekey_engine::guide::{Guide, NotFound, OWN_SERVERS, Wanted};
use sparekey_engine::provider::Day;
use sparekey_engine::texts::Texts;

use crate::output::{End, Failed, line, new_file};
use crate::words::spoken;

#[derive(CommandArgs, Debug)]
pub(crate) struct Arguments {
    /// The caller's mail provider, as "gmail"; "own" for mail servers of their own
    #[arg(long, value_name = "ID")]
    provider: String,
    /// The app that gets the settings, as "imacash"; "other" for one that is not in the list (see `apps`)
    #[arg(long, value_name = "ID")]
    app: String,
    /// Only with `--app other`: it reads mail too
    #[arg(long)]
    reads: bool,
    /// How it is written; else html where it goes into a file of that ending, and txt everywhere else
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// Write it into this file, which must not be there yet
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// One page to read or print
    Html,
    /// Plain text of 80 columns
    Txt,
}

pub(crate) fn run(arguments: &Arguments) -> Result<End, Failed> {
    let Arguments { provider, app, reads, output, .. } = arguments;
    let wanted = Wanted::of(provider, app, *reads).map_err(|unknown| Failed::Usage(words(arguments, &unknown)))?;
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let guide = Guide::of(&wanted, &Texts::new(spoken()), Day::of(now));
    let text = match arguments.format() {
        Format::Html => guide.html(),
        Format::Txt => guide.text(),
    };
    match output {
        None => line(text.trim_end())?,
        Some(file) => new_file(file, &text)?,
    }
    Ok(End::Done)
}

impl Arguments {
    fn format(&self) -> Format {
        let ending = self.output.as_ref().and_then(|file| file.extension());
        let html =
            ending.is_some_and(|ending| ending.eq_ignore_ascii_case("html") || ending.eq_ignore_ascii_case("htm"));
        self.format.unwrap_or(if html { Format::Html } else { Format::Txt })
    }
}

/// What is not known, and what may have been meant.
fn words(arguments: &Arguments, unknown: &NotFound) -> String {
    match unknown {
        NotFound::Provider(like) if like.is_empty() => format!(
            "there is no provider \"{}\"; for mail servers of one's own, use \"{OWN_SERVERS}\"",
            arguments.provider
        ),
        NotFound::Provider(like) => {
            format!("there is no provider \"{}\"; did you mean {}?", arguments.provider, like.join(", "))
        }
        NotFound::App(all) => format!("there is no app \"{}\"; the apps are {}", arguments.app, all.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arguments(provider: &str, app: &str, output: Option<&str>) -> Arguments {
        let (provider, app) = (provider.to_owned(), app.to_owned());
        Arguments { provider, app, reads: false, format: None, output: output.map(PathBuf::from) }
    }

    #[test]
    fn a_file_of_a_page_gets_a_page() {
        for (output, format) in [
            (None, Format::Txt),
            (Some("script.txt"), Format::Txt),
            (Some("script.HTML"), Format::Html),
            (Some("a/script.htm"), Format::Html),
            (Some("html"), Format::Txt),
        ] {
            assert_eq!(arguments("gmail", "imacash", output).format(), format, "{output:?}");
        }
    }

    #[test]
    fn what_is_not_known_is_named_with_what_may_be_meant() {
        let Err(Failed::Usage(words)) = run(&arguments("gmial", "imacash", None)) else { panic!("no provider") };
        assert!(words.contains("\"gmial\"") && words.contains("gmail"), "{words}");
        let Err(Failed::Usage(words)) = run(&arguments("gmail", "imacsh", None)) else { panic!("no app") };
        assert!(words.contains("\"imacsh\"") && words.contains("imacash"), "{words}");
        let Err(Failed::Usage(words)) = run(&arguments("%%%", "imacash", None)) else { panic!("no provider") };
        assert!(words.contains("\"own\""), "{words}");
    }

    #[test]
    fn what_is_there_is_not_written_over() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("script.txt");
        let name = file.to_str().expect("a name");
        assert_eq!(run(&arguments("gmail", "imacash", Some(name))), Ok(End::Done));
        let text = std::fs::read_to_string(&file).expect("the script");
        assert!(text.contains("ImaCash"));
        assert!(matches!(run(&arguments("gmail", "imacash", Some(name))), Err(Failed::Usage(_))));
        assert_eq!(std::fs::read_to_string(&file).expect("the script"), text);
    }
}
