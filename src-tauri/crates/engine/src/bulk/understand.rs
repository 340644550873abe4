//! What a list has in it, without asking anybody.

use std::collections::{BTreeMap, HashMap};
use std::io::Read;
use std::path::{Path, PathBuf};

use super::input::{Entry, Form, ListFault, Row, Rows};
use super::pace::Place;
use super::results::Format;
use super::run::{End, failed, place_of};
use crate::address::Address;
use crate::check::{LegVerdict, Wish, WishFault};
use crate::policy::Policy;
use crate::provider::discover::Discovered;
use crate::provider::{Catalogue, Detection, Source};

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
    /// The first rows that cannot be used.
    pub bad: Vec<BadRow>,
    /// How long the test takes at least, in seconds.
    pub seconds: f64,
    /// What the list looks like.
    pub form: Form,
}

/// A row that ends without a test, whatever its code is and whatever the network says.
#[derive(Clone, Debug, PartialEq)]
pub struct BadRow {
    /// Its number in the list.
    pub number: u64,
    /// The address as it stands there.
    pub typed: String,
    /// Id of the app that it is for.
    pub app: Option<&'static str>,
    /// Id of the provider, where it is known.
    pub provider: Option<&'static str>,
    /// How it ends: as in a run.
    pub end: End,
    /// The legs of which that is known.
    pub legs: Vec<LegVerdict>,
}

/// Reads a list to its end, and says of it what a run would, as far as that is known without the network. A domain to
/// which the policy gives servers is taken for one whose mail goes to no known provider.
///
/// # Errors
///
/// It cannot be read.
pub fn understand<R: Read>(mut rows: Rows<R>, policy: &Policy) -> Result<Understood, ListFault> {
    let form = rows.form().clone();
    let (mut usable, mut unusable, mut without_code, mut bad) = (0, 0, 0, Vec::new());
    let mut places: BTreeMap<String, (usize, Place)> = BTreeMap::new();
    while let Some(Entry { number, typed, row, .. }) = rows.next_entry()? {
        let app = row.as_ref().ok().and_then(|row| row.app).map(|app| app.id.as_str());
        let coded = row.as_ref().is_ok_and(|row| row.code.is_some());
        let judged = row.map_err(|fault| Ended::at(End::Row(fault))).and_then(|row| judge(&row, policy));
        match judged {
            Ok((name, place)) => {
                usable += 1;
                without_code += usize::from(!coded);
                places.entry(name).or_insert((0, place)).0 += 1;
            }
            Err(ended) => {
                unusable += 1;
                if bad.len() < BAD_ROWS {
                    let Ended { provider, end, legs } = *ended;
                    bad.push(BadRow { number, typed, app, provider, end, legs });
                }
            }
        }
    }
    // Places go on beside each other, the mailboxes of one place one after another.
    let mut seconds: HashMap<&Place, f64> = HashMap::new();
    for (count, place) in places.values() {
        *seconds.entry(place).or_default() += *count as f64 * place.pace().seconds;
    }
    let seconds = seconds.into_values().fold(0.0, f64::max);
    let mut places: Vec<(String, usize)> = places.into_iter().map(|(name, (count, _))| (name, count)).collect();
    places.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    places.truncate(PLACES);
    Ok(Understood { usable, unusable, without_code, places, bad, seconds, form })
}

/// How a row ends that cannot be tested.
struct Ended {
    provider: Option<&'static str>,
    end: End,
    legs: Vec<LegVerdict>,
}

impl Ended {
    fn at(end: End) -> Box<Self> {
        Box::new(Self { provider: None, end, legs: Vec::new() })
    }
}

/// Where a row is tested, by name and by pace. Codes are not judged: they may come from elsewhere than the list.
fn judge(row: &Row, policy: &Policy) -> Result<(String, Place), Box<Ended>> {
    let catalogue = Catalogue::embedded();
    let (address, domain, wish) = (&row.address, row.address.domain(), row.wish());
    let at_once = catalogue.known_at_once(address);
    let asks = at_once.is_none();
    let (found, said) = at_once.map(|found| (found, None)).unwrap_or_else(|| {
        let found = policy.applied(domain, Discovered { mx: Ok(Vec::new()), said: None }, catalogue);
        (catalogue.detect_discovered(address, &found, false), found.said)
    });
    let ends = |end, legs| {
        let provider = found.provider.map(|provider| provider.id.as_str());
        Err(Box::new(Ended { provider, end, legs }))
    };
    let wished = match wish.plan(address, &found, said.as_ref(), catalogue, policy) {
        Ok(wished) => wished,
        Err(fault) => {
            let open = match &fault {
                WishFault::NothingKnown { .. } => found.source != Source::Policy,
                WishFault::NotAllowed { .. } => could_be_allowed(&wish, address, policy),
                _ => false,
            };
            if !(asks && open) {
                return ends(End::Plan(fault), Vec::new());
            }
            // Where only the network knows who runs a domain, the domain stands for it.
            return Ok((domain.to_owned(), Place::own(domain)));
        }
    };
    if wished.tried().next().is_none() {
        let legs = wished.known();
        return ends(failed(&legs).unwrap_or(End::Fault), legs);
    }
    let place = place_of(&wished);
    let name = match (wished.mailbox.provider, &place) {
        (Some(provider), _) => provider.name.clone(),
        (None, Place::Own(servers)) => servers.clone(),
        (None, Place::Known(_)) => domain.to_owned(),
    };
    Ok((name, place))
}

/// Whether the network can yet say that an allowed provider runs a domain.
fn could_be_allowed(wish: &Wish, address: &Address, policy: &Policy) -> bool {
    let catalogue = Catalogue::embedded();
    let allowed = policy.providers.iter().flatten().filter_map(|id| catalogue.get(id));
    allowed.into_iter().any(|provider| {
        let found = Detection::of(provider, Source::Mx, address.domain());
        !matches!(wish.plan(address, &found, None, catalogue, policy), Err(WishFault::NotAllowed { .. }))
    })
}

/// Where the results of a list go unless somebody says otherwise: beside it, `accounts.results.csv`.
pub fn results_beside(list: &Path, form: &Form, format: Option<Format>) -> PathBuf {
    match (format, form) {
        (Some(Format::Csv), _) | (None, Form::Csv { .. }) => list.with_extension("results.csv"),
        (Some(Format::Json), _) | (None, Form::Json) => list.with_extension("results.jsonl"),
    }
}
