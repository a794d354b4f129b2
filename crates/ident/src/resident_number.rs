//! Resident registration numbers: recognised only to be masked and flagged.

use std::ops::Range;

use cleanse_text::digit_value;

use crate::digits::{self, Chain};
use crate::{BirthDate, Calendar};

/// A place in a text where a resident registration number stands. The number itself is not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ResidentNumber {
    pub span: Range<usize>,
    birth_date: Option<BirthDate>,
}

impl ResidentNumber {
    /// The date of birth that its first seven digits tell.
    pub(crate) const fn birth_date(&self) -> Option<BirthDate> {
        self.birth_date
    }
}

/// Finds whole resident registration numbers: six digits that are a date, a digit for sex and century, six digits.
///
/// The check digit is not asked. Since October 2020 the last six digits are random (시행규칙 제2조, as amended in 2020), so a
/// number that fails the old check may well be somebody's; numbers of foreign residents (5 to 8) are as secret.
pub(crate) fn find(text: &str) -> impl Iterator<Item = ResidentNumber> + '_ {
    digits::chains(text).into_iter().flat_map(move |chain| in_chain(text, &chain))
}

/// A number is one group of thirteen digits, or six and seven beside each other; before the seven, the date may have its century.
pub(crate) fn in_chain(text: &str, chain: &Chain) -> Vec<ResidentNumber> {
    let mut found = Vec::new();
    let groups = chain.groups();
    let mut at = 0;
    while at < groups.len() {
        let candidate = match (groups[at].digits, groups.get(at + 1).map(|g| g.digits)) {
            (13, _) => Some((at, at)),
            (6 | 8, Some(7)) => Some((at, at + 1)),
            _ => None,
        };
        let Some((first, last)) = candidate else {
            at += 1;
            continue;
        };
        let span = groups[first].span.start..groups[last].span.end;
        found.extend(check(&text[span.clone()]).map(|date| ResidentNumber { span, birth_date: Some(date) }));
        at = last + 1;
    }
    found
}

/// The date of birth of thirteen digits, if they can be a resident registration number; of fifteen, the first two are the century
/// that the seventh of the others has to tell as well.
fn check(text: &str) -> Option<BirthDate> {
    let mut d = text.chars().filter_map(digit_value).map(u16::from);
    let whole = d.clone().count() > 13;
    let mut two = || Some(d.next()? * 10 + d.next()?);
    let written = if whole { Some(two()? * 100) } else { None };
    let (year, month, day) = (two()?, two()?, two()?);
    let century = match d.next()? {
        1 | 2 | 5 | 6 => 1900,
        3 | 4 | 7 | 8 => 2000,
        _ => 1800,
    };
    if written.is_some_and(|written| written != century) {
        return None;
    }
    let small = |n: u16| u8::try_from(n).ok();
    BirthDate::new(century + year, small(month)?, small(day)?, Calendar::Solar)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spans(text: &str) -> Vec<&str> {
        find(text).map(|n| &text[n.span]).collect()
    }

    #[test]
    fn written_in_every_way() {
        for s in [
            "850307-1234567",
            "8503071234567",
            "850307 1234567",
            "850307 - 1234567",
            "８５０３０７－１２３４５６７",
            "850307~1234567",
            "19850307-1234567",
        ] {
            assert_eq!(spans(&format!("주민 {s} 확인")), [s], "{s}");
        }
        assert_eq!(find("030307-4234567").next().unwrap().birth_date().unwrap().to_string(), "2003-03-07");
    }

    #[test]
    fn the_check_digit_is_not_asked() {
        assert_eq!(spans("201101-3000000").len(), 1);
        assert_eq!(spans("850307-5234567, 850307-6234568").len(), 2);
    }

    #[test]
    fn other_numbers_are_none() {
        for s in [
            "851307-1234567",
            "850332-1234567",
            "010-2345-6789",
            "123-45-67891",
            "850307-1******",
            "85030712345678",
            "20850307-1234567",
        ] {
            assert_eq!(spans(s).len(), 0, "{s}");
        }
    }
}
