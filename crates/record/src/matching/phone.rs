//! Phone numbers: eight bytes each, up to four of a record.

use std::sync::Arc;

use cleanse_core::{Context, Verdict};
use cleanse_dedupe::{Comparator, Error, Level, hash_bytes, mix};
use cleanse_phone::{Kind, Phone};

/// Numbers of a record, mobile ones first.
struct KoreanPhone {
    levels: [Level; 4],
}

const EXACT: u8 = 0;
const LANDLINE: u8 = 1;
const ONE_SLIP: u8 = 2;
const DIFFER: u8 = 3;

/// Numbers kept of one record.
const MOST: usize = 4;

/// Marks a number that a household shares.
const SHARED: u64 = 1 << 63;

pub(super) fn make(_: &[String]) -> Result<Arc<dyn Comparator>, Error> {
    Ok(Arc::new(KoreanPhone {
        levels: [
            Level::plain("exact"),
            Level::plain("landline"),
            Level::plain("one slip"),
            Level::plain("differ"),
        ],
    }))
}

impl Comparator for KoreanPhone {
    fn levels(&self) -> &[Level] {
        &self.levels
    }

    fn encode(&self, values: &[Option<&str>], out: &mut Vec<u8>) {
        let start = out.len();
        values.iter().flatten().for_each(|v| read(v, start, out));
    }

    fn level(&self, a: &[u8], b: &[u8]) -> u8 {
        let mut best = DIFFER;
        for x in numbers(a) {
            for y in numbers(b) {
                best = best.min(level(x, y));
            }
        }
        best
    }

    fn parts(&self) -> &[&'static str] {
        &["number", "head", "tail"]
    }

    fn key(&self, part: usize, value: &[u8], out: &mut Vec<u64>) {
        for number in numbers(value) {
            let digits = number & !SHARED;
            out.push(match part {
                0 => mix(0, digits),
                1 => mix(1, digits / 10_000 % 10_000),
                _ => mix(2, digits % 10_000),
            });
        }
    }

    fn components(&self, _: &[u8], _: &mut Vec<u64>) {}

    fn identities(&self, value: &[u8], out: &mut Vec<u64>) {
        out.extend(numbers(value).map(hash_number));
    }

    fn disown(&self, value: &mut [u8], nobodys: &dyn Fn(u64) -> bool) -> bool {
        for place in value.chunks_exact_mut(8) {
            if number_in(place).is_some_and(|n| nobodys(hash_number(n))) {
                place.fill(0);
            }
        }
        numbers(value).next().is_none()
    }
}

fn hash_number(number: u64) -> u64 {
    hash_bytes(&number.to_le_bytes())
}

fn number_in(place: &[u8]) -> Option<u64> {
    let bytes: [u8; 8] = place.try_into().ok()?;
    Some(u64::from_le_bytes(bytes)).filter(|n| *n != 0)
}

fn numbers(value: &[u8]) -> impl Iterator<Item = u64> {
    value.chunks_exact(8).filter_map(number_in)
}

fn level(a: u64, b: u64) -> u8 {
    if a == b {
        return if a & SHARED == 0 { EXACT } else { LANDLINE };
    }
    if one_slip(a & !SHARED, b & !SHARED) { ONE_SLIP } else { DIFFER }
}

/// Whether two numbers of equal length differ in one digit or in two neighbours that changed places.
fn one_slip(mut a: u64, mut b: u64) -> bool {
    let (mut differing, mut before) = (0, None);
    let mut swapped = false;
    while a > 0 && b > 0 {
        let (x, y) = (a % 10, b % 10);
        if x != y {
            differing += 1;
            swapped |= before == Some((y, x));
            before = Some((x, y));
        } else {
            before = None;
        }
        if differing > 2 {
            return false;
        }
        (a, b) = (a / 10, b / 10);
    }
    a == b && (differing == 1 || (differing == 2 && swapped))
}

/// Appends the numbers of a cell that can tell people apart.
fn read(cell: &str, start: usize, out: &mut Vec<u8>) {
    if let Ok(phone) = Phone::parse(cell) {
        push(&phone, start, out);
        return;
    }
    let cleansed = cleanse_phone::cleanse(cell, &Context::default());
    if cleansed.verdict == Verdict::Suspect && cleansed.suggestions.len() > 1 {
        return;
    }
    // A legacy number counts as its successor.
    let first = cleansed.value.iter().chain(cleansed.suggestions.first());
    first.take(1).chain(&cleansed.others).for_each(|p| push(p, start, out));
}

fn push(phone: &Phone, start: usize, out: &mut Vec<u8>) {
    let shared = match phone.kind() {
        Kind::Mobile | Kind::Foreign | Kind::Voip => 0,
        Kind::Landline => SHARED,
        _ => return,
    };
    let bytes = (phone.key() | shared).to_le_bytes();
    let known = out[start..].chunks_exact(8).any(|place| place == bytes);
    if !known && out.len() - start < 8 * MOST {
        out.extend_from_slice(&bytes);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn level_of(a: &str, b: &str) -> u8 {
        let comparator = make(&[]).unwrap();
        let of = |s: &str| {
            let mut out = Vec::new();
            comparator.encode(&[Some(s)], &mut out);
            out
        };
        comparator.level(&of(a), &of(b))
    }

    #[test]
    fn one_digit_off_is_told_from_another_number() {
        assert_eq!(level_of("010-2345-6789", "01023456789"), EXACT);
        assert_eq!(level_of("010-2345-6789", "010-2345-6780"), ONE_SLIP);
        assert_eq!(level_of("010-2345-6789", "010-2345-6798"), ONE_SLIP);
        assert_eq!(level_of("010-2345-6789", "010-8346-1789"), DIFFER);
        assert_eq!(level_of("02-345-6789", "02-345-6789"), LANDLINE);
    }
}
