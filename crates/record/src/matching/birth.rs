//! Birth dates: four bytes.

use std::sync::Arc;

use cleanse_core::Context;
use cleanse_dedupe::{Comparator, Error, Level, hash_bytes};
use cleanse_ident::BirthDate;

/// Birth dates, with the ways in which they are mistyped.
struct KoreanBirth {
    levels: [Level; 6],
}

const EXACT: u8 = 0;
const SWAPPED: u8 = 1;
const ONE_SLIP: u8 = 2;
const LUNAR: u8 = 3;
const ONE_PART: u8 = 4;
const DIFFER: u8 = 5;

pub(super) fn make(_: &[String]) -> Result<Arc<dyn Comparator>, Error> {
    Ok(Arc::new(KoreanBirth {
        levels: [
            Level::plain("exact"),
            Level::plain("day and month swapped"),
            Level::plain("one digit"),
            Level::plain("solar and lunar"),
            Level::plain("one part differs"),
            Level::plain("differ"),
        ],
    }))
}

/// The month and day that stand where none were given.
const DEFAULT: (u8, u8) = (1, 1);

type Parts = (u16, u8, u8);

fn parts(value: &[u8]) -> Parts {
    match *value {
        [y0, y1, m, d] => (u16::from_le_bytes([y0, y1]), m, d),
        _ => (0, 0, 0),
    }
}

/// The year of a value, 0 for none.
pub(super) fn year(value: &[u8]) -> u16 {
    parts(value).0
}

impl Comparator for KoreanBirth {
    fn levels(&self) -> &[Level] {
        &self.levels
    }

    fn encode(&self, values: &[Option<&str>], out: &mut Vec<u8>) {
        let Some((year, month, day)) = values.iter().flatten().find_map(|v| read(v)) else { return };
        out.extend_from_slice(&year.to_le_bytes());
        out.extend_from_slice(&[month, day]);
    }

    fn level(&self, a: &[u8], b: &[u8]) -> u8 {
        if a == b {
            return EXACT;
        }
        let ((y1, m1, d1), (y2, m2, d2)) = (parts(a), parts(b));
        // What forms fill in for a day that nobody gave is no day that two share.
        if [(m1, d1), (m2, d2)] == [DEFAULT; 2] {
            return DIFFER;
        }
        if y1 == y2 && m1 == d2 && d1 == m2 {
            return SWAPPED;
        }
        if digits_off(y1, y2) + digits_off(m1.into(), m2.into()) + digits_off(d1.into(), d2.into()) == 1 {
            return ONE_SLIP;
        }
        if lunar(parts(a), parts(b)) || lunar(parts(b), parts(a)) {
            return LUNAR;
        }
        match [y1 == y2, m1 == m2, d1 == d2].iter().filter(|e| **e).count() {
            2 => ONE_PART,
            _ => DIFFER,
        }
    }

    fn parts(&self) -> &[&'static str] {
        &["date", "year", "month-day"]
    }

    fn key(&self, part: usize, value: &[u8], out: &mut Vec<u64>) {
        let (year, month, day) = parts(value);
        let [y0, y1] = year.to_le_bytes();
        out.push(match part {
            0 => hash_bytes(&[y0, y1, month, day]),
            1 => hash_bytes(&[y0, y1]),
            _ => hash_bytes(&[month, day, 0]),
        });
    }

    fn components(&self, _: &[u8], _: &mut Vec<u64>) {}
}

/// Decimal digits in which two numbers differ.
fn digits_off(mut a: u16, mut b: u16) -> u32 {
    let mut off = 0;
    while a > 0 || b > 0 {
        off += u32::from(a % 10 != b % 10);
        (a, b) = (a / 10, b / 10);
    }
    off
}

/// Whether `lunar` may be the lunar date of the solar day `solar`: 18 to 52 days before it in the calendar's numbers.
fn lunar(solar: Parts, lunar: Parts) -> bool {
    let days = |(y, m, d): Parts| i32::from(y) * 365 + i32::from(m) * 30 + i32::from(d);
    (18..=52).contains(&(days(solar) - days(lunar)))
}

fn read(cell: &str) -> Option<Parts> {
    canonical(cell).or_else(|| {
        let date = BirthDate::cleanse(cell, &Context::default()).value?;
        Some((date.year(), date.month(), date.day()))
    })
}

/// The canonical form and plain eight digits, without the reader's rules.
fn canonical(cell: &str) -> Option<Parts> {
    let b = cell.as_bytes();
    let number = |from: usize, to: usize| {
        b[from..to].iter().try_fold(0u16, |n, c| c.is_ascii_digit().then(|| n * 10 + u16::from(c - b'0')))
    };
    let (year, month, day) = match b.len() {
        10 if b[4] == b'-' && b[7] == b'-' => (number(0, 4)?, number(5, 7)?, number(8, 10)?),
        8 => (number(0, 4)?, number(4, 6)?, number(6, 8)?),
        _ => return None,
    };
    // Odd dates go through the reader, which knows placeholders.
    let usual = (1901..2030).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day);
    (usual && (month, day) != (1, 1)).then_some((year, month as u8, day as u8))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_meet_in_every_form() {
        let comparator = make(&[]).unwrap();
        let of = |s: &str| {
            let mut out = Vec::new();
            comparator.encode(&[Some(s)], &mut out);
            out
        };
        let level = |a: &str, b: &str| comparator.level(&of(a), &of(b));
        assert_eq!(level("1985-03-07", "19850307"), EXACT);
        assert_eq!(level("1985-03-07", "1985-07-03"), SWAPPED);
        assert_eq!(level("1985-03-07", "1985-03-17"), ONE_SLIP);
        assert_eq!(level("1985-03-20", "1985-01-29"), LUNAR);
        assert_eq!(level("1985-03-07", "1962-11-25"), DIFFER);
        assert_eq!(level("1985-03-07", "1958-03-07"), ONE_PART);
        assert_eq!(level("1991-01-01", "1955-01-01"), DIFFER);
    }
}
