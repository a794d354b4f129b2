//! Korean reading variants of hanja.

use crate::generated::hanja_variants::VARIANTS;

/// For a Korean reading variant of a hanja (U+F900..=U+FA0B): the unified character and its reading.
///
/// KS X 1001 lists a hanja once for each of its readings, so the code point tells how the writer read it; NFC folds it and loses
/// that. The readings are as the standard has them, after the initial-sound law (樂 is 낙, 요, 락 and 악).
///
/// ```
/// use cleanse_text::hanja_variant_reading;
/// assert_eq!(hanja_variant_reading('\u{F90A}'), Some(('金', '금')));
/// assert_eq!(hanja_variant_reading('金'), None);
/// ```
#[must_use]
#[inline]
pub fn hanja_variant_reading(c: char) -> Option<(char, char)> {
    let index = (c as u32).checked_sub(0xF900)?;
    VARIANTS.get(usize::try_from(index).ok()?).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_normalization::UnicodeNormalization;

    #[test]
    fn unified_forms_are_those_of_nfc() {
        for c in '\u{F900}'..='\u{FA0B}' {
            let (unified, reading) = hanja_variant_reading(c).unwrap();
            assert_eq!(std::iter::once(c).nfc().collect::<String>(), unified.to_string());
            assert!(crate::is_syllable(reading));
        }
        assert_eq!(hanja_variant_reading('\u{FA0C}'), None);
        assert_eq!(hanja_variant_reading('\u{F8FF}'), None);
    }

    #[test]
    fn readings_of_surnames() {
        for (c, unified, reading) in [
            ('\u{F9E1}', '李', '이'),
            ('\u{F97A}', '梁', '양'),
            ('\u{F9CA}', '流', '유'),
            ('\u{F9C7}', '劉', '유'),
        ] {
            assert_eq!(hanja_variant_reading(c), Some((unified, reading)));
        }
    }
}
