//! What a list has in it, without asking anybody.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};

use super::input::{Entry, Form, ListFault, RowFault, Rows};
use super::pace::pace_of;
use super::results::Format;
use crate::provider::Catalogue;

/// Places that are named one by one.
const PLACES: usize = 12;
/// Rows that are named one by one.
const BAD_ROWS: usize = 50;

/// What a list has in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Understood {
    /// Rows that can be tested.
    pub usable: usize,
    /// Rows that cannot be used.
    pub unusable: usize,
    /// Of those that can be tested, those without a code.
    pub without_code: usize,
    /// Providers, or domains where none is known without asking, with their number of mailboxes; most first.
    pub places: Vec<(String, usize)>,
    /// The first rows that cannot be used: number, address as it stands there, and why.
    pub bad: Vec<(u64, String, RowFault)>,
    /// How long the test takes at least, in seconds.
    pub seconds: f64,
    /// What the list looks like.
    pub form: Form,
}

/// Reads a list to its end.
///
/// # Errors
///
/// It cannot be read.
pub fn understand<R: Read>(mut rows: Rows<R>) -> Result<Understood, ListFault> {
    let catalogue = Catalogue::embedded();
    let form = rows.form().clone();
    let (mut usable, mut unusable, mut without_code, mut bad) = (0, 0, 0, Vec::new());
    // How many at each place, and its organisation.
    let mut places: BTreeMap<String, (usize, Option<&str>)> = BTreeMap::new();
    while let Some(Entry { number, typed, row, .. }) = rows.next_entry()? {
        match row {
            Err(fault) => {
                unusable += 1;
                if bad.len() < BAD_ROWS {
                    bad.push((number, typed, fault));
                }
            }
            Ok(row) => {
                usable += 1;
                without_code += usize::from(row.code.is_none());
                // Where only the network knows who runs a domain, the domain stands for it.
                let provider = catalogue.detect(&row.address, &[]).provider;
                let name = provider.map_or_else(|| row.address.domain().to_owned(), |provider| provider.name.clone());
                let organisation = provider.map(|provider| provider.organisation.as_str());
                places.entry(name).or_insert((0, organisation)).0 += 1;
            }
        }
    }
    // Places go on beside each other, those of one organisation one after another.
    let mut seconds: BTreeMap<&str, f64> = BTreeMap::new();
    for (place, (count, organisation)) in &places {
        let each = pace_of(*organisation).seconds;
        *seconds.entry(organisation.unwrap_or(place.as_str())).or_default() += *count as f64 * each;
    }
    let seconds = seconds.values().copied().fold(0.0, f64::max);
    let mut places: Vec<(String, usize)> = places.into_iter().map(|(place, (count, _))| (place, count)).collect();
    places.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    places.truncate(PLACES);
    Ok(Understood { usable, unusable, without_code, places, bad, seconds, form })
}

/// Where the results of a list go unless somebody says otherwise: beside it, `accounts.results.csv`.
pub fn results_beside(list: &Path, form: &Form, format: Option<Format>) -> PathBuf {
    match (format, form) {
        (Some(Format::Csv), _) | (None, Form::Csv { .. }) => list.with_extension("results.csv"),
        (Some(Format::Json), _) | (None, Form::Json) => list.with_extension("results.jsonl"),
    }
}
