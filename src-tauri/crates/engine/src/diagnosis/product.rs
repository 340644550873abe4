//! What stands in between, by the names in its certificates.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::data::carried;

/// What looks into encrypted connections by a certificate of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Product {
    /// Its name, as people know it.
    pub name: String,
    /// Who put it there.
    pub kind: ProductKind,
}

/// Who put something in between.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ProductKind {
    /// An antivirus program on the computer.
    Antivirus,
    /// A company or school, in its network.
    Inspection,
    /// Somebody who started a tool, or other software that brought it along.
    Tool,
}

/// A product with the words by which it is known.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Known {
    name: String,
    kind: ProductKind,
    words: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ProductFile {
    product: Vec<Known>,
}

const FILE: &str = carried!("rules/products.toml");

static PRODUCTS: LazyLock<Vec<Known>> =
    LazyLock::new(|| serde_json::from_str::<ProductFile>(FILE).map(|file| file.product).unwrap_or_default());

/// The product that a name in a certificate gives away.
pub(crate) fn product(name: &str) -> Option<Product> {
    let name = name.to_lowercase();
    let known = PRODUCTS.iter().find(|known| known.words.iter().any(|word| stands_in(word, &name)))?;
    Some(Product { name: known.name.clone(), kind: known.kind })
}

/// Whether a word stands whole in a text.
fn stands_in(word: &str, text: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + word.len()..]);
        !before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_reads() {
        let file: ProductFile = serde_json::from_str(FILE).expect("products.toml reads");
        for known in file.product {
            for word in &known.words {
                assert_eq!(*word, word.to_lowercase(), "{}: compared in small letters", known.name);
                assert!(word.len() > 1, "{}: a word too short", known.name);
            }
        }
    }

    #[test]
    fn names_give_products_away() {
        use ProductKind::{Antivirus, Inspection, Tool};
        for (name, expected) in [
            ("CN=Avast Web/Mail Shield Root, O=Avast Web/Mail Shield", Some(("Avast", Antivirus))),
            ("CN=AVG Web/Mail Shield Root", Some(("AVG", Antivirus))),
            ("CN=Norton Web/Mail Shield Root, O=Norton Web/Mail Shield", Some(("Norton", Antivirus))),
            ("CN=Kaspersky Anti-Virus Personal Root Certificate, O=AO Kaspersky Lab", Some(("Kaspersky", Antivirus))),
            ("CN=ESET SSL Filter CA, O=\"ESET, spol. s r. o.\"", Some(("ESET", Antivirus))),
            ("CN=Bitdefender Personal CA.avfree000, OU=IDS, O=Bitdefender", Some(("Bitdefender", Antivirus))),
            ("C=US, ST=California, O=Zscaler Inc., CN=Zscaler Root CA", Some(("Zscaler", Inspection))),
            ("C=US, O=Fortinet, OU=Certificate Authority, CN=FG100E", Some(("Fortinet", Inspection))),
            ("CN=mitmproxy, O=mitmproxy", Some(("mitmproxy", Tool))),
            ("CN=Reset Hosting CA, O=Average Mail", None),
            ("C=US, O=Let's Encrypt, CN=R11", None),
            ("CN=WR2, O=Google Trust Services, C=US", None),
        ] {
            let found = product(name);
            let found = found.as_ref().map(|found| (found.name.as_str(), found.kind));
            assert_eq!(found, expected, "{name}");
        }
    }
}
