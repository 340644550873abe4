//! What finding a provider costs: at the start of the program, and at each key that is pressed in an address.

use divan::{Bencher, black_box};
use sparekey_engine::address::Address;
use sparekey_engine::provider::{Catalogue, label};
use sparekey_engine::texts::Texts;

fn main() {
    // Read once before anything is measured.
    Catalogue::embedded();
    divan::main();
}

/// Start-up: every provider, and the tables that find them.
#[divan::bench]
fn load_catalogue() -> Catalogue {
    Catalogue::load()
}

const DOMAINS: [&str; 6] = [
    "gmail.com",                    // in the catalogue
    "mail.contoso.onmicrosoft.com", // in a family
    "tin.it",                       // known, without a provider file
    "bakery.example",               // unknown
    "gmial.con",                    // a slip
    "a-firm-with-a-long-name-that-nobody-knows.co.uk",
];

#[divan::bench(args = DOMAINS)]
fn by_domain(bencher: Bencher, domain: &str) {
    let catalogue = Catalogue::embedded();
    bencher.bench_local(|| catalogue.by_domain(black_box(domain)));
}

/// All that happens at a key press, without a network.
#[divan::bench(args = DOMAINS)]
fn detect_offline(bencher: Bencher, domain: &str) {
    let catalogue = Catalogue::embedded();
    let address = Address::parse(&format!("anna@{domain}")).expect("an address");
    bencher.bench_local(|| catalogue.detect(black_box(&address), &[]));
}

#[divan::bench(args = ["ASPMX.L.GOOGLE.COM.", "163mx01.mxmail.netease.com", "mxa-001.pphosted.com", "mx.bakery.example"])]
fn detect_by_mx(bencher: Bencher, host: &str) {
    let catalogue = Catalogue::embedded();
    let address = Address::parse("anna@bakery.example").expect("an address");
    let hosts = [host.to_owned(), format!("alt1.{host}"), format!("alt2.{host}")];
    bencher.bench_local(|| catalogue.detect(black_box(&address), black_box(&hosts)));
}

/// The first label that is shown reads their table.
#[divan::bench(sample_count = 1, sample_size = 1)]
fn first_label() -> bool {
    label(black_box("google.app-passwords"), "de").is_some()
}

/// Start-up: every word that a person reads.
#[divan::bench]
fn load_texts() -> Texts {
    Texts::new(black_box("en"))
}
