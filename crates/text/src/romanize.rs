//! Romanisation of Hangul.

/// Revised Romanisation (2000) syllable by syllable, without assimilation, lower case: `철수` -> `cheolsu`.
#[must_use]
pub fn revised(hangul: &str) -> String {
    hangul.to_owned()
}

/// A key under which Latin spellings of the same Korean syllables meet, whatever the system (g=k, d=t, b=p, r=l,
/// j=ch, oo=u, ee=i): takes Hangul or Latin.
#[must_use]
pub fn revised_key(s: &str) -> String {
    s.to_owned()
}

/// The McCune-Reischauer counterpart of [`revised_key`].
#[must_use]
pub fn mccune_reischauer_key(s: &str) -> String {
    s.to_owned()
}
