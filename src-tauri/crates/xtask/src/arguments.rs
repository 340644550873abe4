//! The command line.

use crate::bench;
use crate::needs::Consent;
use crate::package;
use crate::steps::Extent;

pub(crate) const USAGE: &str = "\
cargo xtask run [--practice] [--no-install]
    Builds the wizard and opens it; without a screen, runs it in this terminal.
    --practice     on the embedded practice mailbox: no account needed

cargo xtask test [--all] [--no-install] [--only STEP]...
    Runs everything: format, lints, licences, page, crates, real servers, the real window, the other systems.
    --all          and what takes long: the window for Windows, the packages, their installation
    --only STEP    just this step, without set-up; a wrong name lists them all

cargo xtask cross [--no-install] [--only STEP]...
    Lints and tests the Windows programs under Wine, builds them, and checks the code for macOS and Microsoft's linker.
    --only STEP    just this step; a wrong name lists them all

cargo xtask package [--no-install] [--only deb|rpm|tree|dmg|windows]... [--programs FOLDER] [--texts FOLDER]
    Builds the release programs and packs them into target/packages, with their sums.
    --only KIND        just this kind of package
    --programs FOLDER  packs the programs that lie there, and builds none
    --texts FOLDER     takes the texts of target/packaging/texts from there, and compiles and runs nothing for them

cargo xtask fuzz [--seconds N]
    Throws made-up bytes at every parser of foreign bytes, at each for N seconds (60).

cargo xtask providers
    Lists what is known of the mail providers: the stalest first, then the least sure.

cargo xtask notices
    Writes target/packages/THIRD-PARTY.txt: whose work is in the programs, and under which licences.

cargo xtask sbom
    Writes target/packages/sparekey.cdx.json: the same as a bill of materials (CycloneDX).

cargo xtask pictures [--no-install]
    Takes the README's pictures anew, of the real window.

cargo xtask texts [LANGUAGE]...
    Says what the translations lack beside the English texts.

cargo xtask bench round-trips [--no-install]
    Measures how many round trips a check takes, beside other programs. Wants Linux, root, Dovecot and Postfix.

cargo xtask bench bulk
    Measures how fast many mailboxes are tested, and in how much memory. Wants Linux, root, Dovecot and Postfix.

cargo xtask bench start-up [--pairs N] [--only-report] [--no-install]
    Measures start and memory of the window beside an empty one, in N pairs (30). Wants Linux and what the tests want.
    --only-report  fails at no mark

    --no-install   reports what is missing and installs nothing
";

/// What can be asked for.
#[derive(Debug, PartialEq)]
pub(crate) enum Errand {
    Run { practice: bool, consent: Consent },
    Test { only: Vec<String>, extent: Extent, consent: Consent },
    Cross { only: Vec<String>, consent: Consent },
    Fuzz { seconds: u64 },
    Package(package::Order),
    Providers,
    Notices,
    Sbom,
    Pictures { consent: Consent },
    Texts { languages: Vec<String> },
    Bulk,
    RoundTrips { consent: Consent },
    StartUp { pairs: u32, marks: bench::Marks, consent: Consent },
    Help,
}

/// What is asked for; `None` if that cannot be told.
pub(crate) fn parse(arguments: &[String]) -> Option<Errand> {
    let (errand, options) = arguments.split_first()?;
    if errand == "package" && !options.iter().any(|option| matches!(option.as_str(), "--help" | "-h")) {
        return package::Order::parse(options).map(Errand::Package);
    }
    let mut consent = Consent::Install;
    let mut practice = false;
    let mut only = Vec::new();
    let mut extent = Extent::Usual;
    let mut bench = None;
    let mut pairs = 30;
    let mut marks = bench::Marks::Count;
    let mut seconds = 60;
    let mut languages = Vec::new();
    let mut options = options.iter().map(String::as_str);
    while let Some(option) = options.next() {
        match (errand.as_str(), option) {
            ("run" | "test" | "cross" | "bench" | "pictures", "--no-install") => consent = Consent::Report,
            ("run", "--practice") => practice = true,
            ("test", "--all") => extent = Extent::All,
            ("test" | "cross", "--only") => only.push(options.next()?.to_owned()),
            ("bench", "bulk" | "round-trips" | "start-up") if bench.is_none() => bench = Some(option),
            ("bench", "--pairs") if bench == Some("start-up") => pairs = options.next()?.parse().ok()?,
            ("bench", "--only-report") if bench == Some("start-up") => marks = bench::Marks::OnlySaid,
            ("fuzz", "--seconds") => seconds = options.next()?.parse().ok()?,
            (_, "--help" | "-h") => return Some(Errand::Help),
            ("texts", language) if !language.starts_with('-') => languages.push(language.to_owned()),
            _ => return None,
        }
    }
    match errand.as_str() {
        "run" => Some(Errand::Run { practice, consent }),
        "test" => Some(Errand::Test { only, extent, consent }),
        "cross" => Some(Errand::Cross { only, consent }),
        "fuzz" => Some(Errand::Fuzz { seconds }),
        "providers" => Some(Errand::Providers),
        "notices" => Some(Errand::Notices),
        "sbom" => Some(Errand::Sbom),
        "pictures" => Some(Errand::Pictures { consent }),
        "texts" => Some(Errand::Texts { languages }),
        "bench" => match bench? {
            "bulk" => Some(Errand::Bulk),
            "round-trips" => Some(Errand::RoundTrips { consent }),
            _ => Some(Errand::StartUp { pairs, marks, consent }),
        },
        "help" | "--help" | "-h" => Some(Errand::Help),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Option<Errand> {
        parse(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn reads_its_command_line() {
        assert_eq!(parsed("run --practice"), Some(Errand::Run { practice: true, consent: Consent::Install }));
        assert_eq!(parsed("run --no-install"), Some(Errand::Run { practice: false, consent: Consent::Report }));
        let only = vec!["lints".to_owned()];
        assert_eq!(
            parsed("test --only lints"),
            Some(Errand::Test { only, extent: Extent::Usual, consent: Consent::Install })
        );
        let all = Errand::Test { only: vec![], extent: Extent::All, consent: Consent::Report };
        assert_eq!(parsed("test --all --no-install"), Some(all));
        let only = vec!["mac-check".to_owned()];
        assert_eq!(parsed("cross --only mac-check"), Some(Errand::Cross { only, consent: Consent::Install }));
        assert_eq!(parsed("fuzz"), Some(Errand::Fuzz { seconds: 60 }));
        assert_eq!(parsed("fuzz --seconds 5"), Some(Errand::Fuzz { seconds: 5 }));
        assert_eq!(parsed("providers"), Some(Errand::Providers));
        assert_eq!(parsed("notices"), Some(Errand::Notices));
        assert_eq!(parsed("sbom"), Some(Errand::Sbom));
        assert_eq!(parsed("pictures"), Some(Errand::Pictures { consent: Consent::Install }));
        assert_eq!(parsed("texts de"), Some(Errand::Texts { languages: vec!["de".into()] }));
        assert_eq!(parsed("bench round-trips"), Some(Errand::RoundTrips { consent: Consent::Install }));
        assert_eq!(parsed("bench bulk"), Some(Errand::Bulk));
        let start_up = |pairs, marks| Some(Errand::StartUp { pairs, marks, consent: Consent::Install });
        assert_eq!(parsed("bench start-up"), start_up(30, bench::Marks::Count));
        assert_eq!(parsed("bench start-up --pairs 60 --only-report"), start_up(60, bench::Marks::OnlySaid));
        assert_eq!(parsed("--help"), Some(Errand::Help));
        for wrong in [
            "",
            "walk",
            "test --practice",
            "test --only",
            "cross --all",
            "fuzz --seconds x",
            "run now",
            "bench",
            "bench detection",
            "bench round-trips --pairs 9",
            "bench start-up round-trips",
            "providers --no-install",
        ] {
            assert_eq!(parsed(wrong), None, "{wrong}");
        }
    }
}
