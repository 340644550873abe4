//! How old what is known of a provider is: their pages change, and old guidance says so.

use time::{Date, Month};

use super::Provider;

/// Guidance that was checked longer ago than this is said to be old.
const FRESH_DAYS: i64 = 180;

/// A day of the calendar (UTC).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(Date);

impl Day {
    /// The day of a point in time, in seconds since 1970 (UTC); the last day that can be written for times beyond it.
    pub fn of(seconds: u64) -> Self {
        let days = i64::try_from(seconds / 86_400).unwrap_or(i64::MAX);
        let first = Date::from_ordinal_date(1970, 1).unwrap_or(Date::MIN);
        Self(first.checked_add(time::Duration::seconds(days.saturating_mul(86_400))).unwrap_or(Date::MAX))
    }

    /// A day of this century as "2026-11-22"; a month as "2026-11" is its first day.
    pub fn parse(text: &str) -> Option<Self> {
        let (year, rest) = text.split_once('-')?;
        let (month, day) = rest.split_once('-').unwrap_or((rest, "01"));
        let number = |text: &str, digits: usize| {
            (text.len() == digits && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse::<u16>().ok())?
        };
        let year = number(year, 4).filter(|year| (2000..2100).contains(year))?;
        let month = Month::try_from(u8::try_from(number(month, 2)?).ok()?).ok()?;
        let day = u8::try_from(number(day, 2)?).ok()?;
        Date::from_calendar_date(year.into(), month, day).ok().map(Self)
    }

    /// Days from an earlier day to this one; negative if it is later.
    pub fn days_since(self, earlier: Day) -> i64 {
        (self.0 - earlier.0).whole_days()
    }
}

impl std::fmt::Display for Day {
    /// As "2026-11-22".
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self(date) = self;
        write!(f, "{:04}-{:02}-{:02}", date.year(), u8::from(date.month()), date.day())
    }
}

impl Provider {
    /// Days since these facts were last checked.
    pub fn age(&self, today: Day) -> i64 {
        Day::parse(&self.checked).map_or(i64::MAX, |checked| today.days_since(checked))
    }

    /// Whether these facts are so old that the provider's pages may well look different by now.
    pub fn is_old(&self, today: Day) -> bool {
        self.age(today) > FRESH_DAYS
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_of_the_calendar() {
        for (text, seconds) in
            [("2026-11-22", 1_795_305_600), ("2024-02-29", 1_709_164_800), ("2026-11", 1_793_491_200)]
        {
            assert_eq!(Day::parse(text), Some(Day::of(seconds)), "{text}");
            assert_eq!(Day::parse(text), Some(Day::of(seconds + 86_399)), "{text}, the last second");
        }
        for wrong in
            ["2026", "2026-13", "2026-02-29", "2026-1-1", "26-01-01", "2026-11-22x", "+026-11-22", "1999-12-31", ""]
        {
            assert_eq!(Day::parse(wrong), None, "{wrong}");
        }
        assert!(Day::of(u64::MAX) > Day::of(1_795_305_600));
    }

    #[test]
    fn half_a_year_is_old() {
        let catalogue = crate::provider::Catalogue::embedded();
        let mut gmail = catalogue.get("gmail").expect("gmail").clone();
        gmail.checked = "2026-03-01".into();
        for (today, age, old) in [("2026-03-01", 0, false), ("2026-08-28", 180, false), ("2026-08-29", 181, true)] {
            let today = Day::parse(today).expect("a day");
            assert_eq!((gmail.age(today), gmail.is_old(today)), (age, old));
        }
    }
}
