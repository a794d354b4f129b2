//! Dates beside a number: `010-2345-6789 (2024.3.15 변경)`.

use crate::glyph::Gap;
use crate::scan::{Group, Tokens};

/// Where a date ends that begins with a group; `None` when none does. A date stands apart from what is before it, and its parts are
/// joined by one sign.
pub(crate) fn end(tokens: &Tokens, at: usize) -> Option<usize> {
    let groups = tokens.groups();
    let first = groups.get(at)?;
    let apart = at == 0 || first.gap.has(Gap::SPACE.with(Gap::OPEN).with(Gap::LINE).with(Gap::WORD));
    if !apart || first.soft || first.marks > 0 || first.gap.has(Gap::TILDE.with(Gap::PLUS)) {
        return None;
    }
    let value = |i: usize| groups.get(i).map(|g| (width(g), number(tokens, i)));
    let joined = |i: usize, sign: Gap| {
        groups.get(i).is_some_and(|g| !g.soft && g.gap.has(sign) && g.gap.only(sign.with(Gap::SPACE)))
    };
    let year = is_year(value(at)?);
    let month = |i: usize| value(i).is_some_and(|(width, n)| width <= 2 && (1..=12).contains(&n));
    let day = |i: usize| value(i).is_some_and(|(width, n)| width <= 2 && (1..=31).contains(&n));
    for sign in [Gap::DOT, Gap::DASH, Gap::SLASH] {
        if year && joined(at + 1, sign) && month(at + 1) {
            let whole = joined(at + 2, sign) && day(at + 2);
            return (whole || sign != Gap::DASH || width(first) == 4).then_some(at + 2 + usize::from(whole));
        }
    }
    if month(at) && joined(at + 1, Gap::SLASH) && day(at + 1) && first.gap.has(Gap::OPEN.with(Gap::SPACE)) {
        return Some(at + 2);
    }
    is_compact(value(at)?).then_some(at + 1)
}

fn width(group: &Group) -> u8 {
    group.end - group.first
}

fn number(tokens: &Tokens, at: usize) -> u32 {
    tokens.slice(at, at + 1).iter().take(9).fold(0, |n, d| n * 10 + u32::from(*d))
}

/// The years in which such remarks are written, in four digits or two.
fn is_year((width, n): (u8, u32)) -> bool {
    match width {
        4 => (1990..2050).contains(&n),
        2 => (10..50).contains(&n),
        _ => false,
    }
}

/// `20240315`.
fn is_compact((width, n): (u8, u32)) -> bool {
    width == 8
        && is_year((4, n / 10_000))
        && (1..=12).contains(&(n / 100 % 100))
        && (1..=31).contains(&(n % 100))
}
