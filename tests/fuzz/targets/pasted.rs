//! What a person pastes: never a panic, never a code with something unseen in it.
#![no_main]

use sparekey_engine::address::Address;
use sparekey_engine::code::{belongs_elsewhere, read_code};
use sparekey_engine::endpoint::{Endpoint, host_from_typed};
use sparekey_engine::provider::Catalogue;

libfuzzer_sys::fuzz_target!(|text: &str| {
    let catalogue = Catalogue::embedded();
    for provider in catalogue.all() {
        let pasted = read_code(text, provider.code_format.as_ref(), "anna@example.com");
        if let (Some(secret), Some(format)) = (&pasted.secret, &provider.code_format)
            && format.is_issued()
        {
            assert!(secret.expose().chars().all(|c| !c.is_control() && !c.is_whitespace()), "{}", provider.id);
        }
    }
    let _ = belongs_elsewhere(text, &["mail.example.com".to_owned()], catalogue);
    if let Ok(address) = Address::parse(text) {
        assert!(!address.domain().is_empty() && Address::parse(&address.to_string()).is_ok(), "{address}");
    }
    if let Some(host) = host_from_typed(text) {
        assert_eq!(host_from_typed(&host), Some(host.clone()), "its one form");
    }
    let _ = text.parse::<Endpoint>();
});
