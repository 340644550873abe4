//! The Windows program, run from Linux through Wine, against the mail servers and beside the program of this system.
//!
//! The program is built with the feature `test-roots`: rustls' own verifier (WebPKI) believes one authority of the test's.
//! That is *not* the path that is shipped: there, Windows verifies by itself (rustls-platform-verifier), from its own
//! store and with revocation. Wine's certificate engine lacks what that asks for, so nothing here speaks about it. What is
//! proven: sockets, names, STARTTLS, the bytes that are sent, the causes that are found, words, paths, languages and ends.
//!
//! The wizard's walk over a pipe, the keychain and everything else that needs no other system are tests of their own
//! crates, which run in Wine as Windows programs themselves.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test may stop where its ground is missing")]

mod check;
mod program;
mod words;
