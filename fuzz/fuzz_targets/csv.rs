#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| cleanse_tests::targets::csv(data));
