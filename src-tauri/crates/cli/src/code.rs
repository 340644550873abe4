//! `code`: what a pasted text is, without showing any of it.

use clap::Args;
use serde::Serialize;
use sparekey_engine::code::{Cleaned, Finding, Pasted, read_code, shape};
use sparekey_engine::provider::{Catalogue, Provider};
use sparekey_engine::secret::CodeShape;

use crate::output::{End, Failed, json};
use crate::typed;

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    /// The provider's id, as `detect` gives it
    #[arg(long, value_name = "ID")]
    provider: String,
    /// The address that the code is for, so that it is recognised where it was pasted by mistake
    #[arg(long, value_name = "A", default_value = "")]
    address: String,
}

/// What is said of a paste.
#[derive(Serialize)]
pub(crate) struct Judged<'a> {
    provider: Option<&'a str>,
    /// Whether it can be used.
    usable: bool,
    shape: Option<CodeShape>,
    cleaned: &'a [Cleaned],
    findings: &'a [Finding],
}

impl<'a> Judged<'a> {
    pub(crate) fn new(pasted: &'a Pasted, provider: Option<&'a Provider>) -> Self {
        let format = provider.and_then(|provider| provider.code_format.as_ref());
        Self {
            provider: provider.map(|provider| provider.id.as_str()),
            usable: pasted.secret.is_some(),
            shape: pasted.secret.as_ref().map(|secret| shape(secret, format)),
            cleaned: &pasted.cleaned,
            findings: &pasted.findings,
        }
    }
}

pub(crate) fn run(arguments: &Arguments) -> Result<End, Failed> {
    let Some(provider) = Catalogue::embedded().get(&arguments.provider) else {
        return Err(Failed::Usage(format!("there is no provider \"{}\"; `detect` gives the ids", arguments.provider)));
    };
    let text = typed::code("Code (it does not show): ")?;
    let pasted = read_code(&text, provider.code_format.as_ref(), &arguments.address);
    json(&Judged::new(&pasted, Some(provider)))?;
    Ok(if pasted.secret.is_some() { End::Done } else { End::InTheWay })
}
