//! Which Sparekey this is.

#[cfg(test)]
mod find;

/// The version alone, as "0.1.0".
pub const NUMBER: &str = env!("CARGO_PKG_VERSION");

/// What it was built from: the commit's first ten digits and its day, as "3f2c1ab0de, 2026-11-22"; with ", modified" where
/// files were changed since, ", development build" where nobody looked. "commit unknown" outside of git, where the packager
/// did not name one in `SPAREKEY_COMMIT`. The same commit gives the same words whenever it is built.
pub const COMMIT: &str = env!("SPAREKEY_BUILT_FROM");

/// Both, as "0.1.0 (3f2c1ab0de, 2026-11-22)".
pub const VERSION: &str = concat!(env!("CARGO_PKG_VERSION"), " (", env!("SPAREKEY_BUILT_FROM"), ")");

#[cfg(test)]
mod tests {
    #[test]
    fn version_and_commit_stand_in_one_line() {
        assert_eq!(super::VERSION, format!("{} ({})", super::NUMBER, super::COMMIT));
        assert!(!super::COMMIT.is_empty());
    }
}
