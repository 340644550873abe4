//! A code that can be used but not shown.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};
use serde::Serialize;

/// An app password or a password. It has no `Display` and no `Serialize`, its `Debug` names only the type,
/// and its memory is wiped when it is dropped. Copies that libraries make are out of its reach.
#[derive(Clone)]
pub struct Secret(SecretString);

/// What may be known of a code outside the engine: how many characters stand in each shown group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CodeShape {
    /// Number of characters (Unicode scalar values).
    pub length: usize,
    /// Characters per group, as the provider shows them; one group where nothing is known.
    pub groups: Vec<usize>,
}

impl Secret {
    /// Takes the code over; the caller keeps no copy.
    pub fn new(code: String) -> Self {
        Self(SecretString::from(code))
    }

    /// The code itself, for the one line that sends it or hands it over.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }

    /// Whether both hold the same bytes.
    pub fn same_as(&self, other: &Secret) -> bool {
        self.expose() == other.expose()
    }

    /// Its shape, cut into groups of the given lengths where they fit, else one group.
    pub fn shape(&self, groups: &[usize]) -> CodeShape {
        let length = self.expose().chars().count();
        let groups = if groups.iter().sum::<usize>() == length { groups.to_vec() } else { vec![length] };
        CodeShape { length, groups }
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_nothing() {
        assert_eq!(format!("{:?}", Secret::new("kcifyukbjejkmdju".into())), "Secret");
    }

    #[test]
    fn shape_falls_back_to_one_group() {
        let secret = Secret::new("kcifyukbjejkmdju".into());
        assert_eq!(secret.shape(&[4, 4, 4, 4]).groups, [4, 4, 4, 4]);
        assert_eq!(secret.shape(&[5, 5]).groups, [16]);
    }
}
