//! The data files that the program carries: turned into JSON when it was built (`build.rs`), so that the program has one
//! reader for all of its types. A second one, for TOML, would be code of a third of a megabyte.

use serde::de::DeserializeOwned;

/// The text of a data file of this crate, as JSON.
macro_rules! carried {
    ($file:literal) => {
        include_str!(concat!(env!("OUT_DIR"), "/", $file, ".json"))
    };
}
pub(crate) use carried;

/// Reads TOML that was not there when the program was built.
///
/// # Errors
///
/// What is wrong with it, for whoever wrote it.
pub(crate) fn from_toml<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    let value: serde_json::Value = toml::from_str(text).map_err(|error| error.to_string())?;
    serde_json::from_str(&value.to_string()).map_err(|error| error.to_string())
}
