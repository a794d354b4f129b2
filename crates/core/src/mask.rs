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

/// So many characters of a masked value are shown: nobody reads more, and a cell may hold millions.
const MOST_SHOWN: usize = 200;

/// Takes the beginning of a text and drops the rest.
struct Short<'w, W> {
    out: &'w mut W,
    left: usize,
    is_cut: bool,
}

impl<W: Write> Write for Short<'_, W> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = text.char_indices().nth(self.left).map_or(text.len(), |(at, _)| at);
        let taken = &text[..end];
        self.left -= taken.chars().count();
        self.is_cut |= end < text.len();
        self.out.write_str(taken)
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
        if self.value.len() <= MOST_SHOWN {
            return self.write_whole(f);
        }
        let mut short = Short { out: f, left: MOST_SHOWN, is_cut: false };
        self.write_whole(&mut short)?;
        if short.is_cut { f.write_char('…') } else { Ok(()) }
    }

    fn write_whole(&self, f: &mut impl Write) -> fmt::Result {
        match self.kind {
            FieldKind::Phone => mask_phone(self.value, f),
            FieldKind::Email => mask_email(self.value, f),
            FieldKind::Name => mask_name(self.value, f),
            FieldKind::BirthDate => mask_all_digits_but(self.value, year_digits(self.value), 0, f),
            FieldKind::Postcode => mask_all_digits_but(self.value, 2, 0, f),
            FieldKind::BusinessNumber => mask_all_digits_but(self.value, 3, 0, f),
            FieldKind::ResidentNumber => mask_all_digits_but(self.value, 0, 0, f),
            FieldKind::Address => mask_address(self.value, f),
            FieldKind::Note | FieldKind::Record | FieldKind::Other => mask_rest(self.value, 1, f),
        }
    }
}

/// The digits of a number that shows its prefix and its end; more are two numbers, or a resident number.
const A_NUMBER: std::ops::RangeInclusive<usize> = 9..=12;

/// Keeps the prefix (02, 010, 031) and the last four of what may be one number, of anything longer the prefix, of anything
/// shorter a third.
fn mask_phone(value: &str, f: &mut impl Write) -> fmt::Result {
    let digits = value.chars().filter(|&c| is_digit(c)).count();
    let head = if value.starts_with("02") { 2 } else { 3 };
    if A_NUMBER.contains(&digits) {
        mask_all_digits_but(value, head, 4, f)
    } else if digits < *A_NUMBER.start() {
        mask_all_digits_but(value, 0, digits / 3, f)
    } else {
        mask_all_digits_but(value, if value.starts_with('0') { head } else { 0 }, 0, f)
    }
}

/// How many digits of a date are its year: four, two where the year is short, none where the date begins otherwise.
fn year_digits(value: &str) -> usize {
    let run = value.chars().take_while(|&c| is_digit(c)).count();
    match run {
        4 => 4,
        8.. if value.starts_with("19") || value.starts_with("20") => 4,
        0 | 1 => 0,
        _ => 2,
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

/// Digits in the name of a provider: 163.com, me2.kr. More of them are a phone number that was typed behind it.
const DIGITS_OF_A_DOMAIN: usize = 4;

/// Keeps two letters of the local part (one of a short one) and the domain; the length is not told. What is no domain, a name
/// or a number typed behind the mailbox, is masked.
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
            f.write_str("***@")?;
            mask_domain(domain, f)
        }
        _ => mask_rest(value, 1, f),
    }
}

fn mask_domain(domain: &str, f: &mut impl Write) -> fmt::Result {
    let digits = domain.bytes().filter(u8::is_ascii_digit).count() <= DIGITS_OF_A_DOMAIN;
    for c in domain.chars() {
        let shown = c.is_ascii_alphabetic() || matches!(c, '.' | '-') || (digits && c.is_ascii_digit());
        write_char(f, if shown { c } else { '*' })?;
    }
    Ok(())
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

/// What provinces begin with, and what they were called.
const PROVINCES: &[&str] = &[
    "서울", "부산", "대구", "인천", "광주", "대전", "울산", "세종", "경기", "강원", "충북", "충남", "충청",
    "전북", "전남", "전라", "경북", "경남", "경상", "제주",
];
/// What provinces end in.
const PROVINCE_ENDS: &[&str] =
    &["", "시", "도", "남도", "북도", "특별시", "직할시", "광역시", "특별자치시", "특별자치도"];

/// Keeps the province and the city or district before the rest, and masks everything else: a cell for addresses may hold a
/// name or a number.
fn mask_address(value: &str, f: &mut impl Write) -> fmt::Result {
    let mut rest = value;
    let mut open = true;
    let mut words = 0;
    while !rest.is_empty() {
        let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        let space = after.find(|c: char| !c.is_whitespace()).unwrap_or(after.len());
        open = open && is_region(word, words, &after[space..]);
        words += usize::from(!word.is_empty());
        for c in word.chars() {
            write_char(f, if open { c } else { '*' })?;
        }
        for c in after[..space].chars() {
            write_char(f, c)?;
        }
        rest = &after[space..];
    }
    Ok(())
}

/// Whether the word at this place is a province, or a city or district with something of an address behind it.
fn is_region(word: &str, place: usize, behind: &str) -> bool {
    if word.is_empty() {
        return true;
    }
    let is_province =
        PROVINCES.iter().filter_map(|p| word.strip_prefix(p)).any(|rest| PROVINCE_ENDS.contains(&rest));
    let is_district = word.ends_with(['시', '군', '구']) && word.chars().all(|c| matches!(c, '가'..='힣'));
    match place {
        0 if is_province => true,
        0 => is_district && behind.split_whitespace().next().is_some_and(continues_an_address),
        1 => is_district,
        _ => false,
    }
}

/// `분당구`, `역삼동`, `테헤란로`, `판교역로146번길`.
fn continues_an_address(word: &str) -> bool {
    word.ends_with(['구', '읍', '면', '동', '리', '로', '길'])
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
    fn a_value_without_end_is_cut() {
        for (kind, value) in [
            (FieldKind::Name, "가나 ".repeat(1_000_000)),
            (FieldKind::Phone, "0102345".repeat(1_000_000)),
            (FieldKind::Note, "메모".repeat(1_000_000)),
        ] {
            let shown = masked(kind, &value);
            assert_eq!((shown.chars().count(), shown.ends_with('…')), (MOST_SHOWN + 1, true), "{kind:?}");
        }
        let whole = masked(FieldKind::Name, &"가".repeat(MOST_SHOWN));
        assert_eq!((whole.chars().count(), whole.ends_with('…')), (MOST_SHOWN, false));
    }

    #[test]
    fn phones() {
        assert_eq!(masked(FieldKind::Phone, "01012345678"), "010****5678");
        assert_eq!(masked(FieldKind::Phone, "02-345-6789"), "02-***-6789");
        assert_eq!(masked(FieldKind::Phone, "345-6789"), "***-**89");
        assert_eq!(masked(FieldKind::Phone, "엄마 010-2345-6789"), "** 010-****-6789");
        assert_eq!(masked(FieldKind::Phone, "+82 10-2345-6789"), "+82 1*-****-6789");
    }

    #[test]
    fn emails() {
        assert_eq!(masked(FieldKind::Email, "honggildong@naver.com"), "ho***@naver.com");
        assert_eq!(masked(FieldKind::Email, "a@naver.com"), "***@naver.com");
        assert_eq!(masked(FieldKind::Email, "no mailbox"), "n*********");
        assert_eq!(masked(FieldKind::Email, "hong@163.com"), "ho***@163.com");
    }

    #[test]
    fn what_stands_in_the_wrong_column_is_masked_too() {
        assert_eq!(masked(FieldKind::Phone, "850307-1234567"), "******-*******");
        assert_eq!(
            masked(FieldKind::Phone, "010-2345-6789 / 010-9876-5432"),
            "010-****-**** / ***-****-****"
        );
        assert_eq!(masked(FieldKind::Email, "a@naver.com,010-2345-6789"), "***@naver.com****-****-****");
        assert_eq!(masked(FieldKind::Email, "abcd@naver.com/홍길동"), "ab***@naver.com****");
        assert_eq!(masked(FieldKind::Address, "홍길동"), "***");
        assert_eq!(masked(FieldKind::Address, "김진구 010-2345-6789"), "*** *************");
        assert_eq!(masked(FieldKind::Address, "김진구 이하늘"), "*** ***");
        assert_eq!(masked(FieldKind::Address, "강원래"), "***");
        assert_eq!(masked(FieldKind::Address, "서울 홍길동"), "서울 ***");
        assert_eq!(masked(FieldKind::BirthDate, "85.3.7"), "85.*.*");
        assert_eq!(masked(FieldKind::BirthDate, "850307-1234567"), "85****-*******");
        assert_eq!(masked(FieldKind::BirthDate, "3/7/1985"), "*/*/****");
    }

    #[test]
    fn the_rest() {
        assert_eq!(
            masked(FieldKind::Address, "서울특별시 강남구 테헤란로 152"),
            "서울특별시 강남구 **** ***"
        );
        assert_eq!(masked(FieldKind::Address, " 성남시 분당구  판교로 1"), " 성남시 분당구  *** *");
        assert_eq!(masked(FieldKind::BirthDate, "1985-03-07"), "1985-**-**");
        assert_eq!(masked(FieldKind::ResidentNumber, "850307-1234567"), "******-*******");
        assert_eq!(masked(FieldKind::Note, "한\n두"), "한**");
    }
}
