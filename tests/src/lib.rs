//! cleanse-tests
