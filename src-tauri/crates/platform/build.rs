//! Keeps what is for tests alone out of release builds.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let release = std::env::var("PROFILE").is_ok_and(|profile| profile != "debug");
    assert!(
        !(release && std::env::var_os("CARGO_FEATURE_TEST_ROOTS").is_some()),
        "the test-roots feature is for tests: a release build refuses it"
    );
}
