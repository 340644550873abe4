//! Slips of the keyboard in a mail domain. A correction is offered, never applied; where the typed domain may well be
//! somebody's, none is offered.

mod keys;

use std::collections::{HashMap, HashSet};

use self::keys::{Care, Cost, ending_slip, is_near_ending, is_two_slips, name_slip};
use super::Provider;
use crate::public_suffix::{self, Type};

const POPULAR: &str = include_str!("../../../providers/popular-domains.txt");
const NEIGHBOURS: &str = include_str!("../../../providers/real-neighbours.txt");

/// Country endings that are typed in place of `com` without being meant, and those of `net`.
const SLIPS_OF_COM: [&str; 4] = ["co", "cm", "om", "cam"];
const SLIPS_OF_NET: [&str; 3] = ["ne", "et", "bet"];
/// Endings typed short: `hotmail.uk`.
const SHORTENED: [(&str, &str); 3] = [("uk", "co.uk"), ("br", "com.br"), ("au", "com.au")];
/// Endings that anybody takes for another, beside those of countries.
const COMMON: [&str; 4] = ["com", "net", "org", "info"];
/// Endings of private networks and of examples (RFC 6761, RFC 6762, RFC 2606): real, though nobody registers there.
const RESERVED: [&str; 11] =
    ["example", "test", "invalid", "localhost", "local", "internal", "home", "lan", "corp", "onion", "alt"];
/// So many lines of the list of popular domains decide where two corrections are equally near.
const GIANTS: usize = 60;
/// A name with so many domains has one in many countries: another country's is no slip.
const COUNTRIES: usize = 3;

/// The domains that slips are looked for in.
#[derive(Clone, Debug)]
pub(super) struct Slips {
    /// By first label.
    names: Vec<(String, Vec<Known>)>,
    by_name: HashMap<String, usize>,
    /// By the domain without its dots.
    without_dots: HashMap<String, Vec<(usize, usize)>>,
    neighbours: HashSet<&'static str>,
}

#[derive(Clone, Debug)]
struct Known {
    domain: String,
    ending: String,
    provider: usize,
    manner: Manner,
    /// Line in the list of popular domains; the others come last.
    rank: usize,
}

/// How much is taken for a slip of a domain.
#[derive(Clone, Copy, Debug)]
struct Manner {
    /// In its name.
    name: Care,
    /// In its ending: `Free` where nobody else has the name, `Careful` where endings that do not exist are slips only.
    ending: Care,
    /// Nobody's mail is at this name under another ending.
    anywhere: bool,
}

const UNLISTED: Manner = Manner { name: Care::Exact, ending: Care::Careful, anywhere: false };

impl Slips {
    pub(super) fn of(providers: &[Provider]) -> Self {
        let popular = popular();
        let own = |(place, provider): (usize, &'_ Provider)| {
            provider.domains.iter().map(move |domain| (domain.clone(), place)).collect::<Vec<_>>()
        };
        let all: Vec<(String, usize)> = providers.iter().enumerate().flat_map(own).collect();
        // A manner holds for the same name at the same provider: hotmail.com is listed, hotmail.lt goes with it.
        let manners: HashMap<(usize, &str), Manner> = all
            .iter()
            .filter_map(|(domain, place)| Some(((*place, first_label(domain)), popular.get(domain.as_str())?.1)))
            .collect();
        let mut slips = Self {
            names: Vec::new(),
            by_name: HashMap::new(),
            without_dots: HashMap::new(),
            neighbours: lines(NEIGHBOURS).collect(),
        };
        for (domain, provider) in &all {
            let Some((name, ending)) = domain.split_once('.') else { continue };
            let manner = manners.get(&(*provider, name)).copied().unwrap_or(UNLISTED);
            let rank = popular.get(domain.as_str()).map_or(usize::MAX, |(rank, _)| *rank);
            let next = slips.names.len();
            let place = *slips.by_name.entry(name.to_owned()).or_insert(next);
            if place == next {
                slips.names.push((name.to_owned(), Vec::new()));
            }
            let known = &mut slips.names[place].1;
            if manners.contains_key(&(*provider, name)) {
                slips.without_dots.entry(domain.replace('.', "")).or_default().push((place, known.len()));
            }
            let (domain, ending) = (domain.clone(), ending.to_owned());
            known.push(Known { domain, ending, provider: *provider, manner, rank });
        }
        slips
    }

    /// The domain that was likely meant, with the place of its provider. The caller has ruled out that the typed one is
    /// known.
    pub(super) fn correction(&self, typed: &str) -> Option<(&str, usize)> {
        if self.neighbours.contains(typed) || typed.split('.').any(|label| label.starts_with("xn--")) {
            return None;
        }
        let mut found: Vec<(Cost, &Known)> = Vec::new();
        // Not below `ru.com` and its like, which are sold as endings of their own.
        let com_twice =
            typed.strip_suffix(".com").filter(|_| public_suffix::suffix(typed).is_some_and(|suffix| suffix == "com"));
        let too_much = [typed.strip_prefix("www."), com_twice];
        found.extend(too_much.into_iter().flatten().filter_map(|rest| Some((1, self.exact(rest)?))));
        found.extend(self.moved_dots(typed));
        if let Some(typed) = Typed::of(typed) {
            for (name, known) in &self.names {
                let care = known.iter().map(|one| one.manner.name).max().unwrap_or(Care::Exact);
                let Some(slip) = name_slip(typed.name, name, care) else { continue };
                let slip =
                    |one: &&Known| if slip == 0 { Some(0) } else { name_slip(typed.name, name, one.manner.name) };
                found.extend(known.iter().filter_map(|one| Some((typed.cost(slip(&one)?, one, known)?, one))));
            }
        }
        let best = found.iter().min_by_key(|(cost, one)| (*cost, one.rank))?;
        // Two that are equally near: the far more popular one, or none.
        let rival = |(cost, one): &&(Cost, &Known)| *cost == best.0 && one.domain != best.1.domain;
        let decided = found.iter().filter(rival).all(|(_, one)| tier(best.1.rank) < tier(one.rank));
        decided.then_some((best.1.domain.as_str(), best.1.provider))
    }

    /// The domain that is meant where no dot was typed: gmailcom, gmail.
    pub(super) fn dotted(&self, typed: &str) -> Option<(&str, usize)> {
        let run_together = self.without_dots.get(typed).and_then(|all| match all.as_slice() {
            [(name, one)] => Some(&self.names[*name].1[*one]),
            _ => None,
        });
        // The name alone: where it has one domain, or one that goes before the others.
        let alone = || {
            let known = &self.names[*self.by_name.get(typed)?].1;
            let best = known.iter().filter(|one| tier(one.rank) == 0).min_by_key(|one| one.rank)?;
            (known.len() == 1 || best.ending == "com").then_some(best)
        };
        run_together.or_else(alone).map(|one| (one.domain.as_str(), one.provider))
    }

    fn exact(&self, domain: &str) -> Option<&Known> {
        let (_, known) = &self.names[*self.by_name.get(first_label(domain))?];
        known.iter().find(|one| one.domain == domain)
    }

    /// Domains that are the same but for one dot: gmai.lcom, yahoo.couk, and t.online.de for its hyphen.
    fn moved_dots(&self, typed: &str) -> impl Iterator<Item = (Cost, &Known)> {
        let as_hyphen = typed.split_once('.').and_then(|(first, rest)| self.exact(&format!("{first}-{rest}")));
        let as_hyphen = as_hyphen.filter(|one| one.rank != usize::MAX);
        let known = self.without_dots.get(&typed.replace('.', "")).into_iter().flatten();
        let moved = known.map(|(name, one)| &self.names[*name].1[*one]).filter(move |one| is_one_dot(typed, one));
        moved.chain(as_hyphen).map(|one| (7, one))
    }
}

/// Whether one dot moved by a letter, is missing, or stands too much in the ending; all letters are the same.
fn is_one_dot(typed: &str, known: &Known) -> bool {
    // Letters before each dot.
    let dots = |name: &str| name.match_indices('.').enumerate().map(|(nth, (at, _))| at - nth).collect::<Vec<_>>();
    let (typed, meant) = (dots(typed), dots(&known.domain));
    match typed.len() as isize - meant.len() as isize {
        0 => typed.iter().zip(&meant).map(|(a, b)| a.abs_diff(*b)).sum::<usize>() == 1,
        -1 => typed.iter().all(|at| meant.contains(at)),
        1 => meant.iter().all(|at| typed.contains(at)) && typed[0] == meant[0],
        _ => false,
    }
}

/// What was typed: the name up to the first dot, and the ending.
struct Typed<'a> {
    name: &'a str,
    ending: &'a str,
    /// The ending is one under which domains are registered; else nobody can have the domain, or it lies deeper.
    is_real_ending: bool,
}

impl<'a> Typed<'a> {
    fn of(domain: &'a str) -> Option<Self> {
        let (name, ending) = domain.split_once('.')?;
        let suffix = public_suffix::suffix(domain).filter(|suffix| suffix.is_known());
        let is_reserved = domain.rsplit('.').next().is_some_and(|last| RESERVED.contains(&last));
        let is_real_ending = is_reserved || suffix.is_some_and(|suffix| suffix == ending.as_bytes());
        Some(Self { name, ending, is_real_ending })
    }

    /// What it costs to take this for a slip of a known domain, given what its name costs; `all` have the same name.
    fn cost(&self, name: Cost, known: &Known, all: &[Known]) -> Option<Cost> {
        if self.ending == known.ending {
            return Some(name);
        }
        let care = known.manner.ending;
        let usual = |known: &str| match known {
            "com" => SLIPS_OF_COM.contains(&self.ending),
            "net" => SLIPS_OF_NET.contains(&self.ending),
            _ => SHORTENED.contains(&(self.ending, known)),
        };
        let ending = match self.is_real_ending {
            false => self.unreal_ending(name, known),
            // Young firms like `.co`: with a slip in a short name beside it, that is too little to go by.
            true if care == Care::Free && usual(&known.ending) => {
                (name == 0 || self.ending != "co" || self.name.len() >= 5).then_some(8)
            }
            true if name > 0 => None,
            true if known.manner.anywhere && self.is_anybodys_ending() => Some(20),
            true if care == Care::Free && all.len() < COUNTRIES && is_near_ending(self.ending, &known.ending) => {
                Some(14)
            }
            true => None,
        };
        ending.map(|ending| name + ending)
    }

    fn unreal_ending(&self, name: Cost, known: &Known) -> Option<Cost> {
        let one = ending_slip(self.ending, &known.ending);
        let cut_short = (known.ending == "com" && self.ending == "c").then_some(8);
        let two = || {
            let enough = name == 0 && known.manner.ending == Care::Free && self.ending.len() > 1;
            (enough && !self.ending.contains('.') && is_two_slips(self.ending, &known.ending)).then_some(16)
        };
        one.or(cut_short).or_else(two)
    }

    /// A country's, or one of the common ones; not what a firm sells below its own domain (`com.ru`).
    fn is_anybodys_ending(&self) -> bool {
        let of_registry = public_suffix::suffix(self.ending).is_some_and(|suffix| suffix.typ() == Some(Type::Icann));
        let of_country = self.ending.rsplit('.').next().is_some_and(|last| last.len() == 2);
        of_registry && (of_country || COMMON.contains(&self.ending))
    }
}

/// Popularity in steps that are far apart: the most popular, those in the list, all others.
fn tier(rank: usize) -> u8 {
    match rank {
        0..GIANTS => 0,
        usize::MAX => 2,
        _ => 1,
    }
}

fn first_label(domain: &str) -> &str {
    domain.split('.').next().unwrap_or(domain)
}

/// The list of popular domains: line and manner of each.
fn popular() -> HashMap<&'static str, (usize, Manner)> {
    let line = |(rank, line): (usize, &'static str)| {
        let mut words = line.split_whitespace();
        let domain = words.next()?;
        let mut manner = Manner { name: Care::Free, ending: Care::Free, anywhere: false };
        for word in words {
            match word {
                "anywhere" => manner.anywhere = true,
                "short" => manner.name = Care::Careful,
                "exact" => manner.name = Care::Exact,
                "shared" => manner.ending = Care::Careful,
                _ => {}
            }
        }
        Some((domain, (rank, manner)))
    };
    lines(POPULAR).enumerate().filter_map(line).collect()
}

fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}
