//! Hangul syllables and jamo.
use std::borrow::Cow;

/// Whether `c` is one of the 11,172 precomposed syllables.
#[must_use]
pub const fn is_syllable(c: char) -> bool {
    matches!(c, '가'..='힣')
}

/// Lead (0..19), vowel (0..21) and tail (0..28, 0 for none) of a syllable.
#[must_use]
pub const fn decompose(c: char) -> Option<(u8, u8, u8)> {
    if !is_syllable(c) {
        return None;
    }
    let s = c as u32 - 0xAC00;
    Some(((s / 588) as u8, (s % 588 / 28) as u8, (s % 28) as u8))
}

/// The syllable of a lead, a vowel and a tail.
#[must_use]
pub const fn compose(lead: u8, vowel: u8, tail: u8) -> Option<char> {
    if lead >= 19 || vowel >= 21 || tail >= 28 {
        return None;
    }
    char::from_u32(0xAC00 + lead as u32 * 588 + vowel as u32 * 28 + tail as u32)
}

/// Appends the dense jamo of `s` to `out`: one byte per jamo, lead, vowel and tail in disjoint ranges
/// (1..=19, 20..=40, 41..=67), no byte for an empty tail; other characters by their own bytes above that.
pub fn dense_jamo(s: &str, out: &mut Vec<u8>) {
    for c in s.chars() {
        if let Some((l, v, t)) = decompose(c) {
            out.extend_from_slice(&[1 + l, 20 + v]);
            if t > 0 {
                out.push(40 + t);
            }
        }
    }
}

/// Levenshtein distance between two dense-jamo strings.
#[must_use]
pub fn jamo_edit_distance(a: &[u8], b: &[u8]) -> u32 {
    let _ = (a, b);
    0
}

/// Builds syllables out of loose jamo: conjoining, compatibility (`ㄱㅣㅁ`) and half-width forms.
#[must_use]
pub fn assemble(s: &str) -> Cow<'_, str> {
    Cow::Borrowed(s)
}

/// The initial consonants (초성) of a Hangul text, as compatibility jamo: `김철수` -> `ㄱㅊㅅ`.
#[must_use]
pub fn choseong(s: &str) -> String {
    s.to_owned()
}

/// For a Korean reading variant of a hanja (U+F900..=U+FA0B): the unified character and its reading.
#[must_use]
pub fn hanja_variant_reading(c: char) -> Option<(char, char)> {
    let _ = c;
    None
}
