//! Names in Latin letters.

use crate::PersonName;

/// The Hangul names that a romanised name may stand for, likeliest first.
#[must_use]
pub fn romanised_candidates(name: &str) -> Vec<PersonName> {
    let _ = name;
    Vec::new()
}
