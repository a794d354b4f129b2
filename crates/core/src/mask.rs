//! Masking of personal values: what logs, reports, errors and panics may show.

use std::fmt::{self, Write};

use crate::FieldKind;

/// A value that shows masked: `홍*동`, `010-****-5678`, `ho***@naver.com`.
///
/// Shape is kept where it helps a reader to recognise the value and never enough to know it.
#[derive(Clone, Copy)]
pub struct Masked<'a> {
    kind: FieldKind,
    value: &'a str,
}

impl<'a> Masked<'a> {
    /// Masks `value` as a field of this kind.
    #[must_use]
    pub const fn new(kind: FieldKind, value: &'a str) -> Masked<'a> {
        Masked { kind, value }
    }
}

impl fmt::Debug for Masked<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for Masked<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write_to(f)
    }
}

impl Masked<'_> {
    /// Writes the masked value: what `Display` does, without its detours on hot paths.
    ///
    /// # Errors
    /// Those of `out`.
    pub fn write_to(&self, f: &mut impl Write) -> fmt::Result {
        match self.kind {
            FieldKind::Phone => mask_phone(self.value, f),
            FieldKind::Email => mask_email(self.value, f),
            FieldKind::Name => mask_name(self.value, f),
            FieldKind::BirthDate => mask_all_digits_but(self.value, 4, 0, f),
            FieldKind::Postcode => mask_all_digits_but(self.value, 2, 0, f),
            FieldKind::BusinessNumber => mask_all_digits_but(self.value, 3, 0, f),
            FieldKind::ResidentNumber => mask_all_digits_but(self.value, 0, 0, f),
            FieldKind::Address => mask_address(self.value, f),
            FieldKind::Note | FieldKind::Record | FieldKind::Other => mask_rest(self.value, 1, f),
        }
    }
}

/// Keeps the prefix (02, 010, 031) and the last four, but never more than half of the digits.
fn mask_phone(value: &str, f: &mut impl Write) -> fmt::Result {
    let digits = value.chars().filter(|&c| is_digit(c)).count();
    let head = if value.starts_with("02") { 2 } else { 3 };
    if digits >= 9 {
        mask_all_digits_but(value, head, 4, f)
    } else {
        mask_all_digits_but(value, 0, digits / 3, f)
    }
}

/// Masks all letters and digits but the first `head` and the last `tail` digits; punctuation stays, other
/// letters are masked too.
fn mask_all_digits_but(value: &str, head: usize, tail: usize, f: &mut impl Write) -> fmt::Result {
    let digits = value.chars().filter(|&c| is_digit(c)).count();
    let mut seen = 0;
    for c in value.chars() {
        let shown = if is_digit(c) {
            seen += 1;
            seen <= head || seen > digits.saturating_sub(tail)
        } else {
            !c.is_alphabetic()
        };
        write_char(f, if shown { c } else { '*' })?;
    }
    Ok(())
}

/// Keeps two letters of the local part (one of a short one) and the domain; the length is not told.
fn mask_email(value: &str, f: &mut impl Write) -> fmt::Result {
    match value.rsplit_once('@') {
        Some((local, domain)) if !domain.chars().any(char::is_whitespace) => {
            let shown = match local.chars().count() {
                0 | 1 => 0,
                2 | 3 => 1,
                _ => 2,
            };
            for c in local.chars().take(shown) {
                write_char(f, c)?;
            }
            write!(f, "***@{domain}")
        }
        _ => mask_rest(value, 1, f),
    }
}

/// Keeps the first and the last syllable of three or more, the first of two, nothing of one.
fn mask_name(value: &str, f: &mut impl Write) -> fmt::Result {
    let len = value.chars().count();
    for (i, c) in value.chars().enumerate() {
        let edge = (i == 0 && len >= 2) || (i + 1 == len && (3..=4).contains(&len));
        write_char(f, if edge || c == ' ' { c } else { '*' })?;
    }
    Ok(())
}

/// Keeps the first two words (province and city) and masks the rest.
fn mask_address(value: &str, f: &mut impl Write) -> fmt::Result {
    let mut words = 0;
    let mut in_word = false;
    for c in value.chars() {
        let space = c.is_whitespace();
        if !space && !in_word {
            words += 1;
        }
        in_word = !space;
        let shown = space || (words <= 2 && !is_digit(c));
        write_char(f, if shown { c } else { '*' })?;
    }
    Ok(())
}

/// Keeps the first `shown` characters.
fn mask_rest(value: &str, shown: usize, f: &mut impl Write) -> fmt::Result {
    for (i, c) in value.chars().enumerate() {
        write_char(f, if i < shown { c } else { '*' })?;
    }
    Ok(())
}

/// Digits of any script. ASCII and Hangul, which are nearly all there is, are decided without a table.
fn is_digit(c: char) -> bool {
    match c {
        '\0'..='\x7f' => c.is_ascii_digit(),
        '가'..='힣' => false,
        _ => c.is_numeric(),
    }
}

fn write_char(f: &mut impl Write, c: char) -> fmt::Result {
    f.write_char(if c.is_control() { '*' } else { c })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn masked(kind: FieldKind, value: &str) -> String {
        Masked::new(kind, value).to_string()
    }

    #[test]
    fn names() {
        assert_eq!(masked(FieldKind::Name, "홍길동"), "홍*동");
        assert_eq!(masked(FieldKind::Name, "남궁민수"), "남**수");
        assert_eq!(masked(FieldKind::Name, "이산"), "이*");
        assert_eq!(masked(FieldKind::Name, "김"), "*");
        assert_eq!(masked(FieldKind::Name, "John Smith"), "J*** *****");
    }

    #[test]
    fn phones() {
        assert_eq!(masked(FieldKind::Phone, "01012345678"), "010****5678");
        assert_eq!(masked(FieldKind::Phone, "02-345-6789"), "02-***-6789");
        assert_eq!(masked(FieldKind::Phone, "345-6789"), "***-**89");
        assert_eq!(masked(FieldKind::Phone, "엄마 010-2345-6789"), "** 010-****-6789");
    }

    #[test]
    fn emails() {
        assert_eq!(masked(FieldKind::Email, "honggildong@naver.com"), "ho***@naver.com");
        assert_eq!(masked(FieldKind::Email, "a@naver.com"), "***@naver.com");
        assert_eq!(masked(FieldKind::Email, "no mailbox"), "n*********");
    }

    #[test]
    fn the_rest() {
        assert_eq!(
            masked(FieldKind::Address, "서울특별시 강남구 테헤란로 152"),
            "서울특별시 강남구 **** ***"
        );
        assert_eq!(masked(FieldKind::BirthDate, "1985-03-07"), "1985-**-**");
        assert_eq!(masked(FieldKind::ResidentNumber, "850307-1234567"), "******-*******");
        assert_eq!(masked(FieldKind::Note, "한\n두"), "한**");
    }
}
