//! cleanse-benches
