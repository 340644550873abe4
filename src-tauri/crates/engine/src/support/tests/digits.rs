use crate::support::number::check_digits;
use crate::support::{Misread, SupportNumber};

const SAMPLE: usize = 10_000;

fn number(release: u8, screen: u8, says: u8, provider: u16) -> SupportNumber {
    SupportNumber { release, screen, says, provider }
}

/// Numbers spread over the whole range, the same in each run.
fn sample() -> impl Iterator<Item = SupportNumber> {
    let mut state = 0x5eed_u64;
    let mut below = move |bound: u64| {
        // Knuth's MMIX generator; its high bits are the good ones.
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % bound
    };
    std::iter::repeat_with(move || {
        let two = |value: u64| u8::try_from(value).expect("below 100");
        let [release, screen, says] = [two(below(100)), two(below(100)), two(below(100))];
        number(release, screen, says, u16::try_from(below(1000)).expect("below 1000"))
    })
    .take(SAMPLE)
}

#[test]
fn the_check_is_the_standards() {
    // The standard's own example; with its check digits, any number leaves 1.
    assert_eq!(check_digits(794), 44);
    for number in sample() {
        assert_eq!(number.digits().parse::<u64>().expect("digits") % 97, 1, "{number:?}");
    }
    assert_eq!(number(1, 43, 3, 34).digits().len(), 12);
    assert!(number(1, 43, 3, 34).digits().starts_with("1014303034"));
}

#[test]
fn what_is_written_is_read() {
    for number in sample().chain([number(0, 0, 0, 0), number(99, 99, 99, 999)]) {
        assert_eq!(SupportNumber::read(&number.digits()), Ok(number));
        assert_eq!(SupportNumber::read(&number.to_string()), Ok(number));
    }
}

#[test]
fn every_wrong_digit_is_caught() {
    for number in sample() {
        let digits = number.digits().into_bytes();
        for at in 0..digits.len() {
            for wrong in (b'0'..=b'9').filter(|wrong| *wrong != digits[at]) {
                let mut heard = digits.clone();
                heard[at] = wrong;
                let heard = String::from_utf8(heard).expect("digits");
                assert_eq!(SupportNumber::read(&heard), Err(Misread::CheckDigits), "{heard} for {number}");
            }
        }
    }
}

#[test]
fn every_two_digits_that_changed_places_are_caught() {
    for number in sample() {
        let digits = number.digits().into_bytes();
        for one in 0..digits.len() {
            for other in (one + 1..digits.len()).filter(|other| digits[*other] != digits[one]) {
                let mut heard = digits.clone();
                heard.swap(one, other);
                let heard = String::from_utf8(heard).expect("digits");
                assert_eq!(SupportNumber::read(&heard), Err(Misread::CheckDigits), "{heard} for {number}");
            }
        }
    }
}

#[test]
fn a_digit_too_few_or_too_many_is_said() {
    let digits = number(1, 43, 3, 34).digits();
    assert_eq!(SupportNumber::read(""), Err(Misread::TooShort { found: 0 }));
    assert_eq!(SupportNumber::read(&digits[..11]), Err(Misread::TooShort { found: 11 }));
    assert_eq!(SupportNumber::read(&format!("{digits}0")), Err(Misread::TooLong { found: 13 }));
    assert_eq!(SupportNumber::read(&"1".repeat(100_000)), Err(Misread::TooLong { found: 100_000 }));
}

#[test]
fn it_is_read_as_people_type_it() {
    let number = number(1, 43, 3, 34);
    let digits = number.digits();
    let groups = |between: &str| [&digits[..4], &digits[4..8], &digits[8..]].join(between);
    for between in ["", " ", "  ", "-", " - ", ".", "\u{a0}", "\u{202f}", "\u{2009}", "\t", "\n", "–", "—", "−", "·"]
    {
        assert_eq!(SupportNumber::read(&groups(between)), Ok(number), "{between:?}");
    }
    assert_eq!(SupportNumber::read(&format!("\u{2066}{}\u{2069}\r\n", groups("\u{200b} "))), Ok(number));
    for zero in ['\u{ff10}', '\u{660}', '\u{6f0}', '\u{966}'] {
        let foreign = |digit: char| char::from_u32(u32::from(zero) + digit.to_digit(10).unwrap_or_default());
        let typed: String = groups(" ").chars().map(|c| foreign(c).filter(|_| c != ' ').unwrap_or(c)).collect();
        assert_eq!(SupportNumber::read(&typed), Ok(number), "{typed}");
    }
}

#[test]
fn anything_else_is_no_number() {
    let digits = number(1, 43, 3, 34).digits();
    for typed in ["kcif yukb jejk", "1O1", "anna@gmail.com", "½", "²", "1/2", "+1", "1,5", "\0", "１2a"] {
        assert_eq!(SupportNumber::read(typed), Err(Misread::NotDigits), "{typed}");
    }
    assert_eq!(
        SupportNumber::read(&digits.replacen('0', "O", 1)),
        Err(Misread::NotDigits),
        "the letter O is no nought"
    );
}

#[test]
fn another_form_is_a_newer_ones() {
    for form in [0_u64, 2, 9] {
        let payload = form * 1_000_000_000 + 14_303_034;
        let check = 98 - payload * 100 % 97;
        let typed = format!("{payload:010}{check:02}");
        assert_eq!(SupportNumber::read(&typed), Err(Misread::NewerForm), "{typed}");
    }
}

#[test]
fn the_groups_are_of_four() {
    let shown = number(1, 43, 3, 34).to_string();
    assert_eq!(shown.split('\u{a0}').map(str::len).collect::<Vec<_>>(), [4, 4, 4]);
}
