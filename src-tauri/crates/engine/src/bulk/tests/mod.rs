//! Lists as programs and people write them, results as killed programs leave them, and rows that end without a network.

mod lists;
mod odd_lists;
mod results;
mod runs;
mod understanding;

use super::*;

/// All rows of a list.
fn rows(bytes: &[u8]) -> Vec<Entry> {
    rows_as(bytes, Reading::default())
}

fn rows_as(bytes: &[u8], reading: Reading) -> Vec<Entry> {
    let mut rows = Rows::open(bytes, reading).expect("it is a list");
    std::iter::from_fn(|| rows.next_entry().expect("it is read")).collect()
}

/// A row in short: number, address or what is wrong, code.
fn short(entry: &Entry) -> String {
    match &entry.row {
        Ok(row) => {
            let code = row.code.as_ref().map(|code| code.expose()).unwrap_or("-");
            format!("{} {} {code}", entry.number, row.address)
        }
        Err(fault) => format!("{} {fault}", entry.number),
    }
}

fn shorts(bytes: &[u8]) -> Vec<String> {
    rows(bytes).iter().map(short).collect()
}
