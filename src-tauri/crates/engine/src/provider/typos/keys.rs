//! Slips of the keyboard in one word: how a typed name can come from the name that was meant.

/// How freely a name's slips are recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Care {
    /// Not at all: too short, or one letter from too many other names.
    Exact,
    /// Only letters swapped or typed twice: other slips of the name are other names.
    Careful,
    /// All slips.
    Free,
}

/// What a slip costs: the least likely ones the most. 0 is no slip.
pub(super) type Cost = u16;

/// What makes another plausible name with any letter before it (hmail, ucloud, e-online): there the first letter counts.
const EVERYDAY_WORDS: [&str; 3] = ["mail", "cloud", "-online"];
/// From here on a name is so long that any one letter can be wrong in it.
const LONG: usize = 8;
/// Shorter names differ from others by their first letters.
const MEDIUM: usize = 6;

/// What it costs to take one name for a slip of another; `None` if it is none. Both are ASCII in lower case.
pub(super) fn name_slip(typed: &str, known: &str, care: Care) -> Option<Cost> {
    if typed == known {
        return Some(0);
    }
    if care == Care::Exact || typed.len().abs_diff(known.len()) > 3 {
        return None;
    }
    if looks_same(typed, known) {
        return (care == Care::Free).then_some(8);
    }
    if same_without_repeats(typed, known) {
        return (care == Care::Free || typed.len() > known.len()).then_some(10);
    }
    let edit = one_edit(typed.as_bytes(), known.as_bytes())?;
    let cost = match care {
        Care::Free => free(edit, typed, known),
        _ => matches!(edit, Edit::Swapped { at } if at > 0 || known.len() >= MEDIUM).then_some(10),
    };
    cost.filter(|_| !is_other_name(edit, typed, known))
}

/// What it costs to take one ending for another that is meant; any single slip will do.
pub(super) fn ending_slip(typed: &str, known: &str) -> Option<Cost> {
    match one_edit(typed.as_bytes(), known.as_bytes()) {
        _ if typed == known => Some(0),
        Some(edit) if is_keyboard_edit(edit, typed.as_bytes()) => Some(6),
        Some(_) => Some(8),
        None => None,
    }
}

/// Whether one ending comes from another by a slip that fingers make, not by any letter.
pub(super) fn is_near_ending(typed: &str, known: &str) -> bool {
    one_edit(typed.as_bytes(), known.as_bytes()).is_some_and(|edit| is_keyboard_edit(edit, typed.as_bytes()))
}

/// Whether two slips make one ending of the other.
pub(super) fn is_two_slips(typed: &str, known: &str) -> bool {
    let shorter = |name: &str, at: usize| [&name[..at], &name[at + 1..]].concat();
    // Leaving one letter out on either side leaves one edit, or none.
    (0..typed.len()).any(|at| {
        (0..known.len()).any(|other| {
            let (typed, known) = (shorter(typed, at), shorter(known, other));
            typed == known || one_edit(typed.as_bytes(), known.as_bytes()).is_some()
        })
    })
}

/// One difference between what was typed and what is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Edit {
    /// This letter and the next changed places.
    Swapped { at: usize },
    /// Another letter.
    Other { at: usize, meant: u8 },
    /// A letter too much.
    Extra { at: usize },
    /// A letter too few; where it would be.
    Missing { at: usize },
}

/// The one edit between two names that differ, if it is one.
fn one_edit(typed: &[u8], known: &[u8]) -> Option<Edit> {
    let at = typed.iter().zip(known).take_while(|(a, b)| a == b).count();
    let (typed_rest, known_rest) = (&typed[at..], &known[at..]);
    match typed.len() as isize - known.len() as isize {
        0 if typed_rest.is_empty() => None,
        0 if typed_rest[1..] == known_rest[1..] => Some(Edit::Other { at, meant: known_rest[0] }),
        0 => {
            let swapped = typed_rest[0] == known_rest[1] && typed_rest[1] == known_rest[0];
            (swapped && typed_rest[2..] == known_rest[2..]).then_some(Edit::Swapped { at })
        }
        1 => (typed_rest[1..] == *known_rest).then_some(Edit::Extra { at }),
        -1 => (*typed_rest == known_rest[1..]).then_some(Edit::Missing { at }),
        _ => None,
    }
}

fn free(edit: Edit, typed: &str, known: &str) -> Option<Cost> {
    let letters = typed.as_bytes();
    let keyboard = is_keyboard_edit(edit, letters);
    match edit {
        Edit::Swapped { .. } => Some(10),
        Edit::Missing { .. } => Some(12),
        Edit::Other { at, .. } if letters[at].is_ascii_digit() => keyboard.then_some(14),
        Edit::Other { .. } if keyboard => Some(12),
        Edit::Other { at, .. } => (known.len() >= LONG && at > 0).then_some(18),
        // A digit in the middle slipped in; before or behind, it is part of a name (icloud9).
        Edit::Extra { at } if letters[at].is_ascii_digit() => {
            (keyboard && at > 0 && at + 1 < letters.len()).then_some(14)
        }
        Edit::Extra { .. } if keyboard => Some(11),
        // A letter set before a name makes another name; a hyphen does not.
        Edit::Extra { at } => (at > 0).then_some(if letters[at] == b'-' { 12 } else { 16 }),
    }
}

/// Whether the edit makes another name that means something, so that it is no slip.
fn is_other_name(edit: Edit, typed: &str, known: &str) -> bool {
    match edit {
        Edit::Other { at: 0, .. } | Edit::Missing { at: 0 } => EVERYDAY_WORDS.contains(&&known[1..]),
        // tv-online beside t-online
        Edit::Extra { at: 1 } => known[1..].starts_with('-') && typed.as_bytes()[0] != typed.as_bytes()[1],
        _ => false,
    }
}

/// Letters swapped, left out, typed twice or with a key beside them.
fn is_keyboard_edit(edit: Edit, typed: &[u8]) -> bool {
    let around = |at: usize| [at.checked_sub(1), Some(at + 1)].into_iter().flatten().filter_map(|at| typed.get(at));
    match edit {
        Edit::Swapped { .. } | Edit::Missing { .. } => true,
        Edit::Other { at, meant } => are_near(typed[at], meant) || around(at).any(|letter| *letter == typed[at]),
        Edit::Extra { at } => around(at).any(|letter| *letter == typed[at] || are_beside(typed[at], *letter)),
    }
}

/// Signs that are read as others: `rn` for m, `vv` for w, 0 for o, 1 for l or i.
fn looks_same(typed: &str, known: &str) -> bool {
    let reads = |(typed, known): (u8, u8)| match typed {
        b'0' => known == b'o',
        b'1' => matches!(known, b'l' | b'i'),
        _ => typed == known,
    };
    let typed = typed.replace("rn", "m").replace("vv", "w");
    typed.len() == known.len() && typed.bytes().zip(known.bytes()).all(reads)
}

/// Whether the names are the same once each run of a letter counts as one (gmaaail, hotmaill).
fn same_without_repeats(typed: &str, known: &str) -> bool {
    let runs = |name: &str| {
        let mut letters: Vec<u8> = name.bytes().collect();
        letters.dedup();
        letters
    };
    runs(typed) == runs(known)
}

/// Keys beside each other, vowels for vowels, and letters that look or sound alike.
fn are_near(typed: u8, known: u8) -> bool {
    const ALIKE: [&[u8]; 10] = [b"aeiou", b"iljy", b"mn", b"bp", b"dt", b"ckq", b"sz", b"vw", b"yz", b"co"];
    are_beside(typed, known) || ALIKE.iter().any(|letters| letters.contains(&typed) && letters.contains(&known))
}

/// Keys beside each other on the common layouts (QWERTY, QWERTZ, AZERTY share nearly all of them).
fn are_beside(one: u8, other: u8) -> bool {
    const ROWS: [&[u8]; 4] = [b"1234567890-", b"qwertyuiop", b"asdfghjkl", b"zxcvbnm"];
    let place = |key: u8| {
        ROWS.iter().enumerate().find_map(|(row, keys)| Some((row, keys.iter().position(|other| *other == key)?)))
    };
    let (Some((row, column)), Some((other_row, other_column))) = (place(one), place(other)) else { return false };
    // Each row is shifted to the right by about half a key.
    let (upper, lower) = if row <= other_row { (column, other_column) } else { (other_column, column) };
    match row.abs_diff(other_row) {
        0 => column.abs_diff(other_column) == 1,
        1 => upper == lower || upper == lower + 1,
        _ => false,
    }
}
