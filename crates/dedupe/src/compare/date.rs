//! Dates.

use std::sync::Arc;

use super::{Comparator, Level, RARITY_BINS, Share, no_levels};
use crate::Error;
use crate::hash::hash_bytes;

/// Calendar dates, four bytes: year (two), month, day. What cannot be a date is missing.
struct Date {
    levels: [Level; 8],
}

/// Two of one home are born on one day only where they are twins.
const RELATIVES: &[(&str, Share)] = &[
    ("exact", Share::Most(0.03)),
    ("day and month swapped", Share::Most(0.002)),
    ("one slip", Share::Most(0.03)),
];

pub(super) fn make(levels: &[String]) -> Result<Arc<dyn Comparator>, Error> {
    no_levels("date", levels)?;
    Ok(Arc::new(Date {
        levels: [
            Level::by_rarity("exact", RARITY_BINS),
            Level::plain("day and month swapped"),
            Level::plain("one slip"),
            Level::plain("one part off by one"),
            Level::plain("one part differs"),
            Level::plain("every part near"),
            Level::plain("one part equal"),
            Level::plain("differ"),
        ],
    }))
}

impl Comparator for Date {
    fn levels(&self) -> &[Level] {
        &self.levels
    }

    fn encode(&self, values: &[Option<&str>], out: &mut Vec<u8>) {
        let joined: Vec<&str> = values.iter().flatten().copied().collect();
        if let Some((year, month, day)) = read(&joined.join("-")) {
            out.extend_from_slice(&year.to_le_bytes());
            out.extend_from_slice(&[month, day]);
        }
    }

    fn level(&self, a: &[u8], b: &[u8]) -> u8 {
        if a == b {
            return 0;
        }
        let ((y1, m1, d1), (y2, m2, d2)) = (parts(a), parts(b));
        if y1 == y2 && m1 == d2 && d1 == m2 {
            return 1;
        }
        if slips(&digits(a), &digits(b)) == 1 {
            return 2;
        }
        let gaps = [y1.abs_diff(y2), m1.abs_diff(m2), d1.abs_diff(d2)];
        let equal = gaps.iter().filter(|&&g| g == 0).count();
        let near = gaps.iter().all(|&g| g <= 1) || (equal >= 1 && gaps.iter().all(|&g| g <= 2));
        match (equal, near) {
            (2, true) => 3,
            (2, false) => 4,
            (_, true) => 5,
            (1, false) => 6,
            _ => 7,
        }
    }

    fn relatives(&self) -> &'static [(&'static str, Share)] {
        RELATIVES
    }

    fn parts(&self) -> &[&'static str] {
        &["value", "year", "month-day", "year-month", "year-day"]
    }

    fn key(&self, part: usize, value: &[u8], out: &mut Vec<u64>) {
        let (year, month, day) = parts(value);
        // Day and month in either order share a key.
        let (low, high) = (month.min(day) as u8, month.max(day) as u8);
        let [y0, y1] = year.to_le_bytes();
        out.push(match part {
            0 => hash_bytes(&[y0, y1, low, high]),
            1 => hash_bytes(&[y0, y1]),
            2 => hash_bytes(&[1, low, high]),
            3 => hash_bytes(&[2, y0, y1, month as u8]),
            _ => hash_bytes(&[3, y0, y1, day as u8]),
        });
    }
}

fn parts(v: &[u8]) -> (u16, u16, u16) {
    match *v {
        [y0, y1, m, d] => (u16::from_le_bytes([y0, y1]), u16::from(m), u16::from(d)),
        _ => (0, 0, 0),
    }
}

fn digits(v: &[u8]) -> [u8; 8] {
    let (y, m, d) = parts(v);
    let digit = |n: u16, unit: u16| (n / unit % 10) as u8;
    [
        digit(y, 1000),
        digit(y, 100),
        digit(y, 10),
        digit(y, 1),
        digit(m, 10),
        digit(m, 1),
        digit(d, 10),
        digit(d, 1),
    ]
}

/// How many digits differ, where a swap of neighbours counts once.
fn slips(a: &[u8; 8], b: &[u8; 8]) -> u32 {
    crate::edit_distance(a, b, 2)
}

/// Reads year, month and day in the usual orders; eight or six digits without separators count as year first.
fn read(text: &str) -> Option<(u16, u8, u8)> {
    let groups: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).filter(|g| !g.is_empty()).collect();
    let number = |s: &str| s.parse::<u16>().ok();
    let (year, month, day) = match groups[..] {
        [whole] if whole.len() == 8 => (number(&whole[..4])?, number(&whole[4..6])?, number(&whole[6..])?),
        [y, m, d, ..] if y.len() == 4 => (number(y)?, number(m)?, number(d)?),
        [d, m, y, ..] if y.len() == 4 => (number(y)?, number(m)?, number(d)?),
        _ => return None,
    };
    // A month beyond twelve is a day in the other order; a damaged date is still compared.
    let (month, day) = if month > 12 && day <= 12 { (day, month) } else { (month, day) };
    (month <= 99 && day <= 99).then_some((year, month as u8, day as u8))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_in_the_usual_orders() {
        for text in ["19710624", "1971-06-24", "1971/6/24", "24.06.1971", "1971-06-24T00:00:00"] {
            assert_eq!(read(text), Some((1971, 6, 24)), "{text}");
        }
        assert_eq!(read("unknown"), None);
    }

    #[test]
    fn one_slip_is_nearer_than_another_part() {
        let date = Date { levels: std::array::from_fn(|_| Level::plain("x")) };
        let of = |s: &str| {
            let mut out = Vec::new();
            date.encode(&[Some(s)], &mut out);
            out
        };
        assert_eq!(date.level(&of("1971-06-24"), &of("1971-06-24")), 0);
        assert_eq!(date.level(&of("1971-06-04"), &of("1971-04-06")), 1);
        assert_eq!(date.level(&of("1971-06-24"), &of("1971-05-24")), 2);
        assert_eq!(date.level(&of("1971-06-24"), &of("1958-11-02")), 7);
    }
}
