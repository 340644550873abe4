#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| sparekey_engine::fuzz::smtp(data));
