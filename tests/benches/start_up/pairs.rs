//! The pairs of starts, and what is printed of them.

use std::fs;
use std::path::{Path, PathBuf};

use sparekey_tests::Need;
use sparekey_tests::desktop::{Desktop, Keyring};
use sparekey_tests::program::built;
use sparekey_tests::starts::Start;
use sparekey_tests::statistics::{Estimate, median};

const PAIRS: usize = 30;
/// Most that the wizard may take or weigh, as a multiple of the empty window's.
const TIME_MARK: f64 = 1.15;
const MEMORY_MARK: f64 = 1.10;

/// One of the two, and the folder in which its home lies.
struct Program {
    file: PathBuf,
    home: PathBuf,
}

struct Pair {
    ours: Start,
    empty: Start,
}

/// `[--pairs N] [--only-report]`; what else there is on the line is cargo's.
pub(crate) fn measure(mut arguments: impl Iterator<Item = String>) -> Result<(), String> {
    let (mut pairs, mut marks_count) = (PAIRS, true);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--pairs" => {
                let number = arguments.next().and_then(|number| number.parse().ok());
                pairs = number.filter(|number| *number > 5).ok_or("--pairs wants a number, 6 or more")?;
            }
            "--only-report" => marks_count = false,
            _ => {}
        }
    }
    if !sparekey_tests::need(&[Need::Screen, Need::SecretService]) {
        return Err("Nothing was measured.".into());
    }
    let desktop = Desktop::start("", Keyring::Missing);
    let ours = Program::new(&desktop, built("SPAREKEY_WINDOW", "sparekey"))?;
    let empty = Program::new(&desktop, built("SPAREKEY_EMPTY_WINDOW", "empty-window"))?;
    let first = Pair { empty: empty.start(&desktop)?, ours: ours.start(&desktop)? };
    println!("The first start of each, in an empty home: {:.0} and {:.0} ms.", first.ours.painted, first.empty.painted);
    let mut taken = Vec::new();
    for number in 0..pairs {
        taken.push(if number % 2 == 0 {
            let ours = ours.start(&desktop)?;
            Pair { ours, empty: empty.start(&desktop)? }
        } else {
            let empty = empty.start(&desktop)?;
            Pair { ours: ours.start(&desktop)?, empty }
        });
    }
    let above = report(&taken);
    if above.is_empty() || !marks_count { Ok(()) } else { Err(format!("Above the mark: {}.", above.join(", "))) }
}

/// Prints the table; returns what lies above its mark.
fn report(pairs: &[Pair]) -> Vec<&'static str> {
    const MIB: f64 = 1024.0;
    type Quantity = fn(&Start) -> f64;
    let rows: [(&str, Quantity, Option<f64>); 4] = [
        ("to the first painted screen, ms", |start| start.painted, Some(TIME_MARK)),
        ("memory of all processes, MiB", |start| start.memory() as f64 / MIB, Some(MEMORY_MARK)),
        ("of it the program itself, MiB", |start| start.own_memory as f64 / MIB, None),
        ("of it the web view, MiB", |start| start.further_memory as f64 / MIB, None),
    ];
    println!("{} pairs; medians, and the median of the pairs' ratios with its 95 % interval.\n", pairs.len());
    println!("| what | the wizard | an empty window | ratio | interval | at most |");
    println!("|---|---|---|---|---|---|");
    let mut above = Vec::new();
    for (what, quantity, mark) in rows {
        let ours = median(pairs.iter().map(|pair| quantity(&pair.ours)));
        let empty = median(pairs.iter().map(|pair| quantity(&pair.empty)));
        let ratio = Estimate::of(pairs.iter().map(|pair| quantity(&pair.ours) / quantity(&pair.empty)));
        let (Estimate { median, from, to }, most) = (ratio, mark.map(|mark| format!("{mark:.2}")).unwrap_or_default());
        println!("| {what} | {ours:.1} | {empty:.1} | {median:.3} | {from:.3} to {to:.3} | {most} |");
        if mark.is_some_and(|mark| median > mark) {
            above.push(what);
        }
    }
    above
}

impl Program {
    fn new(desktop: &Desktop, file: PathBuf) -> Result<Self, String> {
        let name = file.file_name().map(Path::new).ok_or("a program has a name")?;
        let home = desktop.folder().join("homes").join(name);
        fs::create_dir_all(&home).map_err(|fault| fault.to_string())?;
        Ok(Self { file, home })
    }

    fn start(&self, desktop: &Desktop) -> Result<Start, String> {
        Start::of(desktop, &self.file, &self.home)
    }
}
