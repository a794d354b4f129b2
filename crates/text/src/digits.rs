//! Decimal digits in every script and shape that people paste.

/// The value 0 to 9 of a decimal digit in any script or shape: ASCII, full-width, circled, parenthesised, with a full
/// stop, superscript, Arabic-Indic, mathematical and so on.
///
/// Hanja and Hangul numerals are words, not digits: `三` and `삼` have no value here. Source: `DerivedNumericType.txt` of
/// the Unicode character database (types `Decimal` and `Digit`).
///
/// ```
/// use cleanse_text::digit_value;
/// let digits: Vec<_> = "０①𝟐٣⒋⁵".chars().filter_map(digit_value).collect();
/// assert_eq!(digits, [0, 1, 2, 3, 4, 5]);
/// assert_eq!(digit_value('일'), None);
/// ```
#[must_use]
#[inline]
pub fn digit_value(c: char) -> Option<u8> {
    let code = c as u32;
    if code < 0x80 {
        return (code.wrapping_sub(0x30) < 10).then(|| low_byte(code - 0x30));
    }
    if crate::is_syllable(c) {
        return None;
    }
    shaped_digit(code).or_else(|| decimal_digit(code))
}

/// Digits of scripts: every script has ten in a row.
fn decimal_digit(code: u32) -> Option<u8> {
    let after = ZEROS.partition_point(|&zero| zero <= code);
    let zero = *ZEROS.get(after.checked_sub(1)?)?;
    (code - zero < 10).then(|| low_byte(code - zero))
}

/// Digits with a shape around them; most rows start at one.
fn shaped_digit(code: u32) -> Option<u8> {
    let value = match code {
        0xB2 | 0xB3 => code - 0xB0,
        0xB9 => 1,
        0x2070 | 0x2080 | 0x24EA | 0x24FF | 0x1F100 | 0x1F101 | 0x1F10B | 0x1F10C => 0,
        0x2074..=0x2079 => code - 0x2070,
        0x2081..=0x2089 => code - 0x2080,
        0x2460..=0x2468 => code - 0x245F,
        0x2474..=0x247C => code - 0x2473,
        0x2488..=0x2490 => code - 0x2487,
        0x24F5..=0x24FD => code - 0x24F4,
        0x2776..=0x277E => code - 0x2775,
        0x2780..=0x2788 => code - 0x277F,
        0x278A..=0x2792 => code - 0x2789,
        0x1F102..=0x1F10A => code - 0x1F101,
        _ => return None,
    };
    Some(low_byte(value))
}

#[expect(clippy::cast_possible_truncation, reason = "callers pass a value below ten")]
const fn low_byte(value: u32) -> u8 {
    value as u8
}

/// The zero of every run of ten decimal digits (general category Nd), ascending. The five mathematical
/// rows adjoin.
static ZEROS: [u32; 75] = [
    0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50,
    0xED0, 0xF20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40,
    0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10, 0x104A0, 0x10D30, 0x10D40,
    0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x116D0, 0x116DA,
    0x11730, 0x118E0, 0x11950, 0x11BF0, 0x11C50, 0x11D50, 0x11DA0, 0x11F50, 0x16A60, 0x16AC0, 0x16B50,
    0x16D70, 0x1CCF0, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6, 0x1E140, 0x1E2F0, 0x1E4F0, 0x1E5F1,
    0x1E950, 0x1FBF0,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_decimal_run_counts_from_zero_to_nine() {
        assert!(ZEROS.is_sorted());
        for &zero in &ZEROS {
            for n in 0..10u8 {
                let c = char::from_u32(zero + u32::from(n)).unwrap();
                assert_eq!(digit_value(c), Some(n), "{c}");
                assert!(c.is_numeric(), "U+{:04X}", c as u32);
            }
        }
    }

    #[test]
    fn shapes_around_digits() {
        for row in [
            "⁰¹²³⁴⁵⁶⁷⁸⁹",
            "₀₁₂₃₄₅₆₇₈₉",
            "⓪①②③④⑤⑥⑦⑧⑨",
            "⓿❶❷❸❹❺❻❼❽❾",
            "🄋➀➁➂➃➄➅➆➇➈",
            "🄌➊➋➌➍➎➏➐➑➒",
            "🄁🄂🄃🄄🄅🄆🄇🄈🄉🄊",
            "🄀⒈⒉⒊⒋⒌⒍⒎⒏⒐",
        ] {
            let values: Vec<_> = row.chars().map(digit_value).collect();
            assert_eq!(values, (0..10).map(Some).collect::<Vec<_>>(), "{row}");
        }
        for row in ["⑴⑵⑶⑷⑸⑹⑺⑻⑼", "⓵⓶⓷⓸⓹⓺⓻⓼⓽"] {
            assert_eq!(
                row.chars().map(digit_value).collect::<Vec<_>>(),
                (1..10).map(Some).collect::<Vec<_>>()
            );
        }
    }

    #[test]
    fn letters_and_numbers_above_nine_are_no_digits() {
        for c in ['a', 'F', '가', '三', '〇', '⑩', '㉠', '½', 'Ⅳ', '/', ':'] {
            assert_eq!(digit_value(c), None, "{c}");
        }
    }
}
