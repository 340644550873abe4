//! One authority of a test's, believed instead of the system's: only with the feature `test-roots`.
//!
//! It stands in for Windows' own verifier under Wine, whose certificate engine lacks what that one asks for. What is
//! shipped always asks the system.

use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;
use sparekey_engine::check::{Network, Trust};

/// Names the file with the authority's certificate, PEM.
const VARIABLE: &str = "SPAREKEY_TEST_ROOT";

/// The same network, where only the authority that the variable names is believed; unchanged where it names none.
///
/// # Panics
///
/// The file holds no certificate: a test that meant to trust one must not go on without it.
pub(crate) fn believe_only_that(network: Network) -> Network {
    let Some(file) = std::env::var_os(VARIABLE) else { return network };
    let text = std::fs::read(&file).expect("SPAREKEY_TEST_ROOT names a file");
    let root = CertificateDer::from_pem_slice(&text).expect("SPAREKEY_TEST_ROOT names a certificate");
    Network { trust: Trust::Only(root), ..network }
}
