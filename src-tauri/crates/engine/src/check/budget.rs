//! How often a code may be refused: an account that its provider would lock after one more is not asked again.
//!
//! A sign-in is written down before the code goes out, and struck out when it was no refusal. So neither a program that
//! is killed nor two programs at the same time can have more refused than the limit.

use std::hash::{BuildHasher, RandomState};
use std::io;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

use super::{Background, Hold, LegPlan};
use crate::ports::SharedText;
use crate::provider::Catalogue;

/// So many sign-ins may be refused within the window. Providers lock or slow an account down from about five.
const LIMIT: usize = 3;
/// Refused sign-ins are counted for so many seconds.
const WINDOW: u64 = 600;
/// A sign-in of which nothing was heard for so many seconds counts as refused: its program was killed.
const UNDER_WAY: u64 = 30;
/// More entries than this are not kept; the oldest go first.
const MOST: usize = 1000;

/// No place to write to: each program counts for itself.
struct Nowhere;

impl SharedText for Nowhere {
    fn read(&self) -> io::Result<String> {
        Ok(String::new())
    }

    fn change(&self, _: &mut dyn FnMut(&str) -> Option<String>) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }
}

/// Counts refused sign-ins. All clones count together, and with everything else that writes to the same log.
#[derive(Clone)]
pub struct Budget {
    log: Arc<dyn SharedText>,
    /// What this program did. It counts even where the log is lost or the clock is turned.
    own: Arc<Mutex<Vec<Own>>>,
    clock: Arc<dyn Fn() -> Now + Send + Sync>,
}

/// The time, in seconds.
#[derive(Clone, Copy)]
struct Now {
    /// Since 1970 (UTC), as the computer's clock has it.
    wall: u64,
    /// Since some moment; nobody can turn it.
    steady: u64,
}

/// Whose sign-ins count together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Key {
    place: String,
    account: String,
    /// Whether there is a limit.
    pub(super) limited: bool,
}

/// A sign-in that was accepted by nobody yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Entry {
    id: u64,
    place: String,
    account: String,
    /// Seconds since 1970 (UTC).
    at: u64,
    /// Whether its end is not known yet.
    open: bool,
}

#[derive(Serialize, Deserialize)]
struct Stored {
    version: u32,
    attempts: Vec<Entry>,
}

/// A sign-in of this program.
struct Own {
    entry: Entry,
    steady: u64,
    struck: bool,
}

/// What may be done about an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Leave {
    /// Sign in.
    Go,
    /// Others are signing in, and all may be refused.
    Wait,
    /// Nothing, for so many seconds.
    Hold(u64),
}

impl Leave {
    /// The hold, with nothing left to wait for.
    pub(super) fn hold(self) -> Hold {
        match self {
            Self::Hold(wait_seconds) => Hold::TooManyRefused { wait_seconds },
            Self::Go | Self::Wait => Hold::TooManyRefused { wait_seconds: UNDER_WAY },
        }
    }
}

impl Key {
    /// A provider's servers count together: sending and reading check the same account, and it is the account that is
    /// locked. So do the forms of one login name. A server that somebody typed is counted by itself, and has no limit:
    /// nobody knows its rules. This computer's own servers are not counted.
    pub(super) fn of(plan: &LegPlan, background: &Background) -> Option<Self> {
        let host = plan.endpoint.host.trim_end_matches('.').to_lowercase();
        let catalogue = Catalogue::embedded();
        let provider = background.provider.as_deref().and_then(|id| catalogue.get(id));
        let organisation = provider.map(|one| one.organisation.as_str()).or_else(|| catalogue.owner_of_host(&host));
        let user = plan.user.trim().to_lowercase();
        let domain = background.domain.to_lowercase();
        let account = if user.contains('@') || domain.is_empty() { user } else { format!("{user}@{domain}") };
        match organisation {
            Some(organisation) => Some(Self { place: organisation.to_owned(), account, limited: true }),
            None if is_here(&host) => None,
            None => Some(Self { place: host, account, limited: false }),
        }
    }

    fn owns(&self, entry: &Entry) -> bool {
        entry.place == self.place && entry.account == self.account
    }
}

fn is_here(host: &str) -> bool {
    host == "localhost" || host.ends_with(".localhost") || host.parse().is_ok_and(|ip: IpAddr| ip.is_loopback())
}

/// What may be done, by what is counted.
fn judge(entries: &[Entry], key: &Key, now: u64) -> Leave {
    let mut times: Vec<u64> = entries.iter().filter(|entry| key.owns(entry)).map(|entry| entry.at).collect();
    if !key.limited || times.len() < LIMIT {
        return Leave::Go;
    }
    let under_way = |entry: &&Entry| key.owns(entry) && entry.open && now.saturating_sub(entry.at) < UNDER_WAY;
    if times.len() - entries.iter().filter(under_way).count() < LIMIT {
        return Leave::Wait;
    }
    times.sort_unstable();
    Leave::Hold((times[times.len() - LIMIT] + WINDOW).saturating_sub(now).max(1))
}

/// The entries that count: those of the window, the newest where there are too many. What is dated in the future was
/// written with another clock, and tells nothing.
fn read(text: &str, now: u64) -> Vec<Entry> {
    let stored = serde_json::from_str(text).ok().filter(|stored: &Stored| stored.version == 1);
    let mut entries = stored.map(|stored| stored.attempts).unwrap_or_default();
    entries.retain(|entry| entry.at <= now && now - entry.at < WINDOW);
    if entries.len() > MOST {
        entries.sort_by_key(|entry| entry.at);
        entries.drain(..entries.len() - MOST);
    }
    entries
}

fn write(attempts: Vec<Entry>) -> Option<String> {
    serde_json::to_string(&Stored { version: 1, attempts }).ok()
}

/// What is in the log and what this program knows, each sign-in once; of its own it knows more.
fn together(mut logged: Vec<Entry>, own: &[Own], now: Now) -> Vec<Entry> {
    logged.retain(|entry| !own.iter().any(|own| own.entry.id == entry.id));
    logged.extend(own.iter().filter(|own| !own.struck).map(|own| {
        let since = now.steady.saturating_sub(own.steady);
        Entry { at: now.wall.saturating_sub(since), ..own.entry.clone() }
    }));
    logged
}

impl Budget {
    /// Counts together with all programs that use this log.
    pub fn new(log: Arc<dyn SharedText>) -> Self {
        let start = Instant::now();
        let clock = move || Now {
            wall: SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()),
            steady: start.elapsed().as_secs(),
        };
        Self { log, own: Arc::default(), clock: Arc::new(clock) }
    }

    /// Whether a sign-in was refused, or may have been, within the window. May block.
    pub(super) fn refused_lately(&self, key: &Key) -> bool {
        self.counted().0.iter().any(|entry| key.owns(entry))
    }

    /// Whether a sign-in of this leg is counted.
    #[cfg(test)]
    pub(super) fn counts(&self, plan: &LegPlan, background: &Background) -> bool {
        Key::of(plan, background).is_some_and(|key| self.refused_lately(&key))
    }

    /// What may be done now; nothing is written down. May block.
    pub(super) fn leave(&self, key: &Key) -> Leave {
        let (entries, now) = self.counted();
        judge(&entries, key, now)
    }

    /// Writes a sign-in down if it may be done. May block.
    pub(super) fn take(&self, key: &Key) -> Result<Permit, Leave> {
        // Held all the while, so that two legs cannot both take the last one.
        let mut own = self.own();
        let now = (self.clock)();
        let id = RandomState::new().hash_one((std::process::id(), now.wall, own.len()));
        let entry = Entry { id, place: key.place.clone(), account: key.account.clone(), at: now.wall, open: true };
        let mut leave = None;
        let written = self.log.change(&mut |text| {
            let mut logged = read(text, now.wall);
            let found = judge(&together(logged.clone(), &own, now), key, now.wall);
            leave = Some(found);
            logged.push(entry.clone());
            (found == Leave::Go).then(|| write(logged)).flatten()
        });
        if written.is_err() {
            log::debug!("refused sign-ins are counted in this program only");
        }
        match leave.unwrap_or_else(|| judge(&together(Vec::new(), &own, now), key, now.wall)) {
            Leave::Go => {
                own.push(Own { entry, steady: now.steady, struck: false });
                Ok(Permit { budget: self.clone(), id, ended: false })
            }
            other => Err(other),
        }
    }

    fn counted(&self) -> (Vec<Entry>, u64) {
        let own = self.own();
        let now = (self.clock)();
        let text = self.log.read().unwrap_or_default();
        (together(read(&text, now.wall), &own, now), now.wall)
    }

    fn own(&self) -> MutexGuard<'_, Vec<Own>> {
        let mut own = self.own.lock().unwrap_or_else(PoisonError::into_inner);
        let now = (self.clock)().steady;
        own.retain(|own| now.saturating_sub(own.steady) < WINDOW);
        own
    }
}

impl Default for Budget {
    /// Counts in this program only.
    fn default() -> Self {
        Self::new(Arc::new(Nowhere))
    }
}

/// Leave to send a code once. Where it is just dropped, nobody knows what came of it, and it counts as refused.
#[must_use]
pub(super) struct Permit {
    budget: Budget,
    id: u64,
    ended: bool,
}

impl Permit {
    /// It was accepted, or the code was not judged. May block.
    pub(super) fn strike(mut self) {
        self.end(true);
    }

    /// It was refused, or may have been. May block.
    pub(super) fn keep(mut self) {
        self.end(false);
    }

    fn end(&mut self, struck: bool) {
        self.note(struck);
        let now = (self.budget.clock)().wall;
        // Where this fails it is still counted, rightly or too often.
        let written = self.budget.log.change(&mut |text| {
            let mut logged = read(text, now);
            let found = logged.iter().position(|entry| entry.id == self.id)?;
            match struck {
                true => drop(logged.remove(found)),
                false => logged[found].open = false,
            }
            write(logged)
        });
        // Struck out there, nothing of it is needed here: thousands of mailboxes may be tested one after another.
        if struck && written.is_ok() {
            self.budget.own().retain(|own| own.entry.id != self.id);
        }
    }

    fn note(&mut self, struck: bool) {
        self.ended = true;
        note(&mut self.budget.own(), self.id, struck);
    }
}

fn note(own: &mut [Own], id: u64, struck: bool) {
    if let Some(own) = own.iter_mut().find(|own| own.entry.id == id) {
        (own.entry.open, own.struck) = (false, struck);
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        if self.ended {
            return;
        }
        // Whoever drops it may not be kept waiting by one who waits for the disk.
        match self.budget.own.try_lock() {
            Ok(mut own) => note(&mut own, self.id, false),
            Err(_) => {
                let (budget, id) = (self.budget.clone(), self.id);
                let noting = move || note(&mut budget.own(), id, false);
                // Where no thread is to be had, it counts as under way, and after a while as refused.
                let _ = std::thread::Builder::new().name("budget".into()).spawn(noting);
            }
        }
    }
}

/// How long, and how often, it is looked whether others have ended.
pub(super) const OTHERS: (Duration, Duration) = (Duration::from_secs(UNDER_WAY), Duration::from_millis(100));

#[cfg(test)]
#[path = "tests/budget_rules.rs"]
mod tests;
