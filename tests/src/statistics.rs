//! Medians, and how sure they are.

/// A median with the interval that holds the true one with a probability of at least 95 %.
#[derive(Clone, Copy, Debug)]
pub struct Estimate {
    /// The median.
    pub median: f64,
    /// Where the interval begins.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
}

impl Estimate {
    /// Of at least one value; with fewer than six, no interval is wide enough.
    ///
    /// The interval lies between two of the values, whatever their distribution: as many of them lie below the true
    /// median as coins fall on one side (H. A. David, H. N. Nagaraja, Order Statistics, 3rd edition, section 7.1).
    pub fn of(values: impl Iterator<Item = f64>) -> Self {
        let values = sorted(values);
        let outside = outside(values.len());
        Self { median: middle(&values), from: values[outside], to: values[values.len() - 1 - outside] }
    }
}

/// The middle value, or the mean of the two.
pub fn median(values: impl Iterator<Item = f64>) -> f64 {
    middle(&sorted(values))
}

fn sorted(values: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut values: Vec<f64> = values.collect();
    values.sort_unstable_by(f64::total_cmp);
    values
}

fn middle(sorted: &[f64]) -> f64 {
    (sorted[(sorted.len() - 1) / 2] + sorted[sorted.len() / 2]) / 2.0
}

/// How many values at each end lie outside: the most for which so few heads, or fewer, have a chance of 2.5 %.
fn outside(values: usize) -> usize {
    let n = values as f64;
    let mut chance = 0.5_f64.powf(n);
    let mut sum = chance;
    let mut heads: usize = 0;
    while sum <= 0.025 {
        heads += 1;
        chance *= (n - heads as f64 + 1.0) / heads as f64;
        sum += chance;
    }
    heads.saturating_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_of_odd_and_even_numbers_of_values() {
        assert_eq!(median([3.0, 1.0, 2.0].into_iter()), 2.0);
        assert_eq!(median([4.0, 1.0, 2.0, 3.0].into_iter()), 2.5);
    }

    #[test]
    fn intervals_are_those_of_the_tables() {
        // Ranks from the ends, by the binomial distribution (the sign test's critical values).
        for (values, rank) in [(6, 1), (8, 1), (9, 2), (12, 3), (20, 6), (30, 10), (31, 10), (50, 18), (100, 40)] {
            let Estimate { from, to, .. } = Estimate::of((1..=values).rev().map(f64::from));
            assert_eq!((from, to), (f64::from(rank), f64::from(values + 1 - rank)), "of {values}");
        }
    }
}
