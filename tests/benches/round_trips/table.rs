//! The figures: medians in round trips, with their spread.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::measure::Run;
use crate::others::Trouble;
use crate::tools::Case;

/// All runs by the number of their case.
#[derive(Default)]
pub(crate) struct Table {
    runs: BTreeMap<usize, Vec<Run>>,
}

impl Table {
    pub(crate) fn add(&mut self, case: usize, run: Run) {
        self.runs.entry(case).or_default().push(run);
    }

    /// Prints it.
    ///
    /// # Errors
    /// Where one of our medians lies above its mark.
    pub(crate) fn print(&self, cases: &[Case], round_trip: Duration) -> Result<(), Trouble> {
        println!("| program | port | until | round trips | from, to | at most | ms before the first packet |");
        println!("|---|---|---|---|---|---|---|");
        let mut above = Vec::new();
        for (number, case) in cases.iter().enumerate() {
            let runs = self.runs.get(&number).map(Vec::as_slice).unwrap_or_default();
            let start_up = Spread::of(runs.iter().map(|run| run.start_up().as_secs_f64() * 1000.0));
            for row in &case.rows {
                let times: Option<Vec<_>> = runs.iter().map(|run| run.on_the_way(row.until)).collect();
                let times = times.ok_or_else(|| format!("{} did not say {:?}", case.tool, row.until))?;
                let trips = Spread::of(times.into_iter().map(|time| time.as_secs_f64() / round_trip.as_secs_f64()));
                println!(
                    "| {} | {} | {} | {:.2} | {:.2}, {:.2} | {} | {:.1} |",
                    case.tool,
                    case.ports,
                    row.until.words(),
                    trips.median,
                    trips.least,
                    trips.most,
                    row.mark.map(|mark| mark.to_string()).unwrap_or_default(),
                    start_up.median
                );
                if row.mark.is_some_and(|mark| trips.median > mark) {
                    above.push(format!("{} {}, {}", case.tool, case.ports, row.until.words()));
                }
            }
        }
        if above.is_empty() { Ok(()) } else { Err(format!("Too many: {}.", above.join("; ")).into()) }
    }
}

struct Spread {
    least: f64,
    median: f64,
    most: f64,
}

impl Spread {
    fn of(values: impl Iterator<Item = f64>) -> Self {
        let mut values: Vec<f64> = values.collect();
        values.sort_unstable_by(f64::total_cmp);
        let at = |index: usize| values.get(index).copied().unwrap_or(f64::NAN);
        Self { least: at(0), median: at(values.len() / 2), most: at(values.len().saturating_sub(1)) }
    }
}
