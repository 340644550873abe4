//! `cargo xtask package`: programs built once, laid out as they are installed, and packed for each system.

mod deb;
mod desktop;
mod macos;
mod rpm;
mod stage;
mod windows;
mod words;

use std::fs;
use std::path::{Path, PathBuf};

use crate::command::{Outcome, cargo, output, program, root, run, target};
use crate::needs::{Consent, Purpose, provide};
use crate::reproducible::reproducible;
use crate::{cross, notices, page};

pub(crate) use words::Words;

/// No package may be larger, in bytes: people download it over what network they have.
const LARGEST: u64 = 5_000_000;

/// Who answers for the packages. There is no address for post yet, and one that somebody else may own is worse than
/// none: names below `invalid` belong to nobody, for ever (RFC 2606 §2).
const MAINTAINER: &str = "The Sparekey authors <noreply@sparekey.invalid>";

/// The app's name among all apps, as `tauri.conf.json` has it.
const APP_ID: &str = "org.sparekey.app";

/// A kind of package.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Kind {
    /// Debian, Ubuntu and their relatives.
    Deb,
    /// Fedora, openSUSE and their relatives.
    Rpm,
    /// No package, but the tree that Flatpak and AppImage take.
    Tree,
    /// macOS, made on macOS.
    Dmg,
    /// The installer for Windows, made on Windows or on Linux.
    Windows,
}

impl Kind {
    const ALL: [(&str, Self); 5] =
        [("deb", Self::Deb), ("rpm", Self::Rpm), ("tree", Self::Tree), ("dmg", Self::Dmg), ("windows", Self::Windows)];
    /// Those that are made from one tree.
    const LINUX: [Self; 3] = [Self::Deb, Self::Rpm, Self::Tree];

    /// What a computer of this system makes unless it is asked for something else.
    fn usual() -> Vec<Self> {
        match std::env::consts::OS {
            "macos" => vec![Self::Dmg],
            "windows" => vec![Self::Windows],
            _ => vec![Self::Deb, Self::Rpm, Self::Windows],
        }
    }

    /// Takes away what an earlier run left: sums and tests are about one version.
    fn clear(self, folder: &Path) -> Outcome {
        let ending = match self {
            Self::Deb => "deb",
            Self::Rpm => "rpm",
            Self::Dmg => "dmg",
            Self::Windows => "exe",
            Self::Tree => return Ok(()),
        };
        for file in stage::entries(folder)? {
            if file.extension().is_some_and(|other| other == ending) {
                fs::remove_file(&file).map_err(|fault| format!("{}: {fault}", file.display()))?;
            }
        }
        Ok(())
    }

    fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(known, _)| *known == name).map(|(_, kind)| *kind)
    }
}

/// What is to be packed.
#[derive(Debug, PartialEq)]
pub(crate) struct Order {
    /// The kinds of packages; none named means the usual ones of this system.
    only: Vec<Kind>,
    /// A folder with the programs, where they were built and perhaps signed already.
    programs: Option<PathBuf>,
    /// A folder with the texts, where they were written already: then nothing of others' is run.
    texts: Option<PathBuf>,
    consent: Consent,
}

impl Order {
    /// Reads what stands behind `package`; `None` if that cannot be told.
    pub(crate) fn parse(options: &[String]) -> Option<Self> {
        let mut order = Self { only: Vec::new(), programs: None, texts: None, consent: Consent::Install };
        let mut options = options.iter().map(String::as_str);
        while let Some(option) = options.next() {
            match option {
                "--no-install" => order.consent = Consent::Report,
                "--only" => order.only.push(Kind::named(options.next()?)?),
                "--programs" => order.programs = Some(PathBuf::from(options.next()?)),
                "--texts" => order.texts = Some(PathBuf::from(options.next()?)),
                _ => return None,
            }
        }
        Some(order)
    }
}

/// Makes the packages of these kinds, by name, with what is installed here.
pub(crate) fn package_only(kinds: &[&str]) -> Outcome {
    let named = kinds.iter().flat_map(|kind| ["--only".to_owned(), (*kind).to_owned()]);
    let options: Vec<String> = std::iter::once("--no-install".to_owned()).chain(named).collect();
    let order = Order::parse(&options).ok_or_else(|| format!("One of these is no kind of package: {kinds:?}."))?;
    package(&order)
}

/// What every kind of package is made from.
pub(crate) struct Ground {
    /// Of the programs and of the packages.
    pub(crate) version: &'static str,
    /// The commit's time, in seconds since 1970: the same commit makes the same bytes.
    pub(crate) time: u64,
    /// Every sentence that people read.
    pub(crate) words: Words,
    /// Where the release programs of this system are.
    pub(crate) programs: PathBuf,
    /// Where the texts are.
    pub(crate) texts: PathBuf,
    /// Where something may be laid out.
    pub(crate) work: PathBuf,
    /// Where the packages belong.
    pub(crate) packages: PathBuf,
}

impl Ground {
    /// A folder of this name with nothing in it.
    pub(crate) fn empty(&self, name: &str) -> Outcome<PathBuf> {
        let folder = self.work.join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).map_err(|fault| format!("{}: {fault}", folder.display()))?;
        Ok(folder)
    }

    /// The file that says whose work is in the programs.
    pub(crate) fn notices(&self) -> PathBuf {
        self.texts.join(notices::FILE)
    }

    /// Puts that file into a folder.
    pub(crate) fn put_notices(&self, folder: &Path) -> Outcome {
        let notices = self.notices();
        let copied = fs::copy(&notices, folder.join(notices::FILE));
        copied.map(drop).map_err(|fault| format!("{}: {fault}", notices.display()))
    }
}

/// Builds the programs unless they are given, and makes the packages; all of them are checked and written down.
pub(crate) fn package(order: &Order) -> Outcome {
    let kinds = if order.only.is_empty() { Kind::usual() } else { order.only.clone() };
    let for_linux = kinds.iter().any(|kind| Kind::LINUX.contains(kind));
    let for_windows = kinds.contains(&Kind::Windows);
    if for_linux && for_windows && order.programs.is_some() {
        return Err("The programs in a folder are one system's: say with --only which packages they are for.".into());
    }
    if kinds.iter().any(|kind| !matches!(kind, Kind::Tree | Kind::Windows)) {
        provide(Purpose::Packaging, order.consent)?;
    }
    if for_windows && order.programs.is_none() && !cfg!(windows) {
        cross::provide(order.consent)?;
    }
    let programs = match &order.programs {
        Some(folder) => root().join(folder),
        None if for_linux => build()?,
        // The others are built for more than this computer's own processor.
        None => target().join("release"),
    };
    let work = target().join("packaging");
    let texts = match &order.texts {
        Some(folder) => root().join(folder),
        None => write_texts(&work)?,
    };
    let ground = Ground {
        version: env!("CARGO_PKG_VERSION"),
        time: time()?,
        words: Words::read(&texts)?,
        programs,
        texts,
        work,
        packages: target().join("packages"),
    };
    fs::create_dir_all(&ground.packages).map_err(|fault| format!("{}: {fault}", ground.packages.display()))?;
    let stages = if for_linux { Some(stage::lay_out(&ground)?) } else { None };
    let mut made = Vec::new();
    for kind in kinds {
        kind.clear(&ground.packages)?;
        made.extend(match (kind, &stages) {
            (Kind::Deb, Some(stages)) => deb::package(&ground, stages)?,
            (Kind::Rpm, Some(stages)) => rpm::package(&ground, stages)?,
            (Kind::Dmg, _) => vec![macos::package(&ground, order.programs.is_some())?],
            (Kind::Windows, _) => vec![windows::package(&ground, order.programs.is_some())?],
            (Kind::Tree, _) | (_, None) => vec![],
        });
    }
    if made.is_empty() {
        return Ok(());
    }
    sums(&ground.packages)?;
    sizes(&made)
}

/// Writes what packages say, and whose work is in them. Libraries of others are compiled and run for it: a job that
/// knows a secret is given the folder instead.
fn write_texts(work: &Path) -> Outcome<PathBuf> {
    let folder = work.join("texts");
    notices::write(&folder)?;
    Words::write(&folder)?;
    Ok(folder)
}

/// The release programs for this computer's own system, without what only tests may have.
pub(crate) fn build() -> Outcome<PathBuf> {
    page::build_if_older()?;
    let mut build = cargo(&["build", "--release", "--locked", "--package", "sparekey", "--package", "sparekey-cli"]);
    reproducible(&mut build);
    run(build)?;
    Ok(target().join("release"))
}

/// What everything in the packages is dated by (reproducible-builds.org, SOURCE_DATE_EPOCH).
fn time() -> Outcome<u64> {
    let given = std::env::var("SOURCE_DATE_EPOCH").ok();
    let committed = || {
        let mut git = program("git");
        git.args(["log", "-1", "--format=%ct"]);
        output(git)
    };
    let seconds = given.or_else(committed).unwrap_or_default();
    seconds.trim().parse().map_err(|_| {
        "The packages are dated by their commit, and this is no git checkout: set SOURCE_DATE_EPOCH, in seconds.".into()
    })
}

/// The sums of all packages that lie there, in one file, for `sha256sum --check`.
fn sums(folder: &Path) -> Outcome {
    let unread = |fault| format!("{}: {fault}", folder.display());
    let entries = fs::read_dir(folder).map_err(unread)?;
    let names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> = names.filter(|name| name != SUMS).collect();
    names.sort();
    // The same lines; macOS has only the second everywhere.
    let (tool, words): (&str, &[&str]) =
        if cfg!(target_os = "macos") { ("shasum", &["-a", "256"]) } else { ("sha256sum", &[]) };
    let mut command = program(tool);
    command.current_dir(folder).args(words).arg("--").args(&names);
    let sums = output(command).ok_or_else(|| format!("`{tool}` did not work."))?;
    fs::write(folder.join(SUMS), sums).map_err(unread)
}

const SUMS: &str = "SHA256SUMS";

/// Says how large each package is; one that is too large fails.
fn sizes(made: &[PathBuf]) -> Outcome {
    let mut large = Vec::new();
    println!();
    for file in made {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let size = fs::metadata(file).map_err(|fault| format!("{}: {fault}", file.display()))?.len();
        println!("{size:>10} bytes  {name}");
        // Both programs, each for two kinds of processor.
        let programs = if name.ends_with(".dmg") { 4 } else { 1 };
        if size >= programs * LARGEST {
            large.push(format!("{name} ({size} bytes)"));
        }
    }
    if large.is_empty() {
        return Ok(());
    }
    Err(format!("A package must stay under {LARGEST} bytes: {}.", large.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Option<Order> {
        Order::parse(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn reads_its_order() {
        let order = |only: &[Kind], programs: Option<&str>, consent| {
            Some(Order { only: only.to_vec(), programs: programs.map(PathBuf::from), texts: None, consent })
        };
        assert_eq!(parsed(""), order(&[], None, Consent::Install));
        assert_eq!(parsed("--only rpm --no-install"), order(&[Kind::Rpm], None, Consent::Report));
        assert_eq!(parsed("--only windows"), order(&[Kind::Windows], None, Consent::Install));
        assert_eq!(parsed("--programs built"), order(&[], Some("built"), Consent::Install));
        for wrong in ["deb", "--only", "--only floppy", "--programs", "--texts"] {
            assert_eq!(parsed(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_package_that_is_too_large_fails() {
        let folder = std::env::temp_dir().join(format!("sparekey-sizes-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        let file = |name: &str, size: u64| {
            let file = folder.join(name);
            fs::File::create(&file).and_then(|made| made.set_len(size)).expect("a file");
            file
        };
        let (small, large) = (file("small", LARGEST - 1), file("large", LARGEST));
        assert_eq!(sizes(std::slice::from_ref(&small)), Ok(()));
        let fault = sizes(&[small, large]).expect_err("too large");
        assert!(fault.contains("large (5000000 bytes)") && !fault.contains("small"), "{fault}");
        fs::remove_dir_all(folder).expect("the folder goes");
    }
}
