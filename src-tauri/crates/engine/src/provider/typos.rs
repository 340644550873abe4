//! Slips of the keyboard in the domain of a large provider.

use super::Provider;

/// Words that make another plausible name with any letter before them (hmail, ucloud): there the first letter counts.
const EVERYDAY_WORDS: [&str; 2] = ["mail", "cloud"];

/// Real domains of others that are one slip away.
const REAL_NEIGHBOURS: [&str; 1] = ["gail.com"];

/// Country endings that are typed in place of `com` without being meant.
const SLIPS_OF_COM: [&str; 3] = ["co", "cm", "om"];

/// The domain that was likely meant, with its provider. The caller has ruled out that the typed one is known.
pub(super) fn correction<'a>(providers: &'a [Provider], typed: &str) -> Option<(&'a str, &'a Provider)> {
    if REAL_NEIGHBOURS.contains(&typed) {
        return None;
    }
    let too_much = [typed.strip_prefix("www."), typed.strip_suffix(".com")];
    if let Some(known) = too_much.into_iter().flatten().find_map(|rest| find(providers, rest)) {
        return Some(known);
    }
    let (name, ending) = parts(typed)?;
    let mut best: Option<(u8, &str, &Provider)> = None;
    for provider in providers {
        for domain in &provider.domains {
            let Some(cost) = cost(provider, domain, name, ending) else { continue };
            if best.is_none_or(|(least, ..)| cost < least) {
                best = Some((cost, domain, provider));
            }
        }
    }
    best.map(|(_, domain, provider)| (domain, provider))
}

fn find<'a>(providers: &'a [Provider], domain: &str) -> Option<(&'a str, &'a Provider)> {
    let mut all =
        providers.iter().flat_map(|provider| provider.domains.iter().map(move |known| (known.as_str(), provider)));
    all.find(|(known, _)| *known == domain)
}

/// Name and ending of a registrable domain (`gmail` and `con`); `None` for anything below one.
fn parts(domain: &str) -> Option<(&str, &str)> {
    let (name, ending) = domain.split_once('.')?;
    (psl::domain_str(domain) == Some(domain)).then_some((name, ending))
}

/// How far a typed domain is from a known one: lower is nearer, `None` is too far.
fn cost(provider: &Provider, domain: &str, name: &str, ending: &str) -> Option<u8> {
    let (known_name, known_ending) = domain.split_once('.')?;
    let distinctive = provider.offer_slips_of.iter().any(|slip| slip == known_name);
    let name_cost = match name {
        _ if name == known_name => 0,
        _ if distinctive && is_slip(name, known_name) => 2,
        _ => return None,
    };
    let only_one = || {
        provider
            .domains
            .iter()
            .filter(|other| other.split_once('.').is_some_and(|(name, _)| name == known_name))
            .count()
            == 1
    };
    let ending_cost = match ending {
        _ if ending == known_ending => 0,
        _ if is_ending_slip(ending, known_ending) => 1,
        _ if distinctive && known_ending == "com" && SLIPS_OF_COM.contains(&ending) => 1,
        // The provider has one domain of this name only: gmail.fr is nobody's mail domain.
        _ if distinctive && name_cost == 0 && only_one() => 3,
        _ => return None,
    };
    Some(name_cost + ending_cost + u8::from(known_ending != "com"))
}

/// One slip away from the ending, and no ending of its own.
fn is_ending_slip(typed: &str, known: &str) -> bool {
    let exists = psl::suffix(typed.as_bytes()).is_some_and(|suffix| suffix.is_known());
    !exists && (is_one_edit(typed, known) || (known == "com" && typed == "c"))
}

/// One slip of the keyboard: letters swapped, missing, doubled or added, or the key beside it hit.
fn is_slip(typed: &str, known: &str) -> bool {
    let far = typed.len().abs_diff(known.len()) > 2;
    if far || !typed.is_ascii() || !known.is_ascii() || typed.contains("--") {
        return false;
    }
    let typed = typed.replace("rn", "m").replace('0', "o").replace(['1', '|'], "l");
    if typed == known {
        return true;
    }
    // A digit is part of a name (icloud9), not a slip.
    if typed.bytes().any(|b| b.is_ascii_digit()) {
        return false;
    }
    let rest_is_word = EVERYDAY_WORDS.contains(&&known[1..]);
    if rest_is_word && first_letter_differs(typed.as_bytes(), known.as_bytes()) {
        return false;
    }
    is_one_keyboard_edit(typed.as_bytes(), known.as_bytes())
}

/// Whether the only difference is in the first letter: another one, none, or one before it.
fn first_letter_differs(typed: &[u8], known: &[u8]) -> bool {
    typed.get(1..) == known.get(1..) || typed == &known[1..] || (typed.get(1..) == Some(known) && typed[0] != known[0])
}

fn is_one_keyboard_edit(typed: &[u8], known: &[u8]) -> bool {
    let same = typed.iter().zip(known).take_while(|(a, b)| a == b).count();
    let (typed_rest, known_rest) = (&typed[same..], &known[same..]);
    match typed.len() as isize - known.len() as isize {
        0 => {
            let swapped = typed_rest.len() > 1
                && typed_rest[0] == known_rest[1]
                && typed_rest[1] == known_rest[0]
                && typed_rest[2..] == known_rest[2..];
            let wrong_one_doubled = same > 0 && typed_rest[0] == typed[same - 1];
            swapped
                || (typed_rest[1..] == known_rest[1..] && (wrong_one_doubled || are_near(typed_rest[0], known_rest[0])))
        }
        1 => typed_rest[1..] == *known_rest,
        -1 => *typed_rest == known_rest[1..],
        _ => false,
    }
}

/// One letter swapped with its neighbour, missing, added or another.
fn is_one_edit(typed: &str, known: &str) -> bool {
    let (typed, known) = (typed.as_bytes(), known.as_bytes());
    let same = typed.iter().zip(known).take_while(|(a, b)| a == b).count();
    let (typed, known) = (&typed[same..], &known[same..]);
    match typed.len() as isize - known.len() as isize {
        0 if typed.is_empty() => true,
        0 => {
            let swapped = typed.len() > 1 && typed[0] == known[1] && typed[1] == known[0] && typed[2..] == known[2..];
            swapped || typed[1..] == known[1..]
        }
        1 => typed[1..] == *known,
        -1 => *typed == known[1..],
        _ => false,
    }
}

/// Keys beside each other on the common layouts, vowels for vowels, and letters that look or sound alike.
fn are_near(typed: u8, known: u8) -> bool {
    const ROWS: [&[u8]; 3] = [b"qwertyuiop", b"asdfghjkl", b"zxcvbnm"];
    const ALIKE: [&[u8]; 9] = [b"aeiou", b"iljy", b"mn", b"bp", b"dt", b"ck", b"sz", b"vw", b"yz"];
    let place = |key: u8| {
        ROWS.iter().enumerate().find_map(|(row, keys)| Some((row, keys.iter().position(|other| *other == key)?)))
    };
    let beside = match (place(typed), place(known)) {
        (Some((row, column)), Some((other_row, other_column))) => {
            // Each row is shifted to the right by about half a key.
            let (upper, lower) = if row <= other_row { (column, other_column) } else { (other_column, column) };
            match row.abs_diff(other_row) {
                0 => column.abs_diff(other_column) == 1,
                1 => upper == lower || upper == lower + 1,
                _ => false,
            }
        }
        _ => false,
    };
    beside || ALIKE.iter().any(|letters| letters.contains(&typed) && letters.contains(&known))
}
