//! The Korean numbering plan: which strings of digits are numbers.
//!
//! Source: the ministry's rules for the management of telecommunication numbers (전기통신번호관리세칙); the change of
//! 01X numbers to 010 after the communications commission's rule of 2003-12-24; the change of the Seoul exchanges
//! 200 to 299 to 2200 to 2299 on 1999-01-01 (Hankyung, 1998-10-14).
//!
//! Digits are values 0 to 9, not characters.

use crate::Kind;

/// What the plan says of a string of digits as dialled inside the country, with the trunk zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Plan {
    /// A number that can be somebody's.
    Assigned(Kind),
    /// In a range of which no source says that it is assigned.
    Unconfirmed(Kind),
    /// A whole number of a plan that is no more.
    Legacy,
    /// A service number: no customer's.
    Special,
    /// The right length, in a range that is not assigned.
    Unassigned,
    /// A known prefix with too few or too many digits behind it.
    Length,
    /// An exchange and a line without area code.
    Local,
    /// No prefix of the plan.
    Unknown,
}

/// Looks digits up in the plan.
pub(crate) fn look(digits: &[u8]) -> Plan {
    match digits {
        [0, 1, rest @ ..] => zero_one(rest),
        [0, 2, line @ ..] => seoul(line),
        [0, 3, 1..=3, line @ ..]
        | [0, 4, 1..=3, line @ ..]
        | [0, 5, 1..=5, line @ ..]
        | [0, 6, 1..=3, line @ ..] => area(line),
        [0, 4, 4, line @ ..] => area(line),
        [0, 6, 4, line @ ..] => jeju(line),
        [0, 5, 0, rest @ ..] => personal(rest),
        [0, 6, 0, line @ ..] => fixed(line, 7, Kind::Premium),
        [0, 7, 0, line @ ..] => fixed(line, 8, Kind::Voip),
        [0, 8, 0, line @ ..] => fixed(line, 7, Kind::TollFree),
        [1, rest @ ..] => one(rest),
        [2..=9, ..] if matches!(digits.len(), 7 | 8) => Plan::Local,
        _ => Plan::Unknown,
    }
}

/// 010, the mobile prefixes before it, and pagers; `rest` follows `01`.
fn zero_one(rest: &[u8]) -> Plan {
    match rest {
        [0, line @ ..] => mobile(line),
        [1 | 6 | 7 | 8 | 9, line @ ..] | [2 | 5, line @ ..] => match line.len() {
            7 | 8 => Plan::Legacy,
            _ => Plan::Length,
        },
        _ => Plan::Unknown,
    }
}

/// 010: exchanges 2000 to 9999 are assigned; 597X to 599X appear in no published allocation.
fn mobile(line: &[u8]) -> Plan {
    match line {
        [0 | 1, _, _, _, _, _, _, _] => Plan::Unassigned,
        [5, 9, 7..=9, _, _, _, _, _] => Plan::Unconfirmed(Kind::Mobile),
        [_, _, _, _, _, _, _, _] => Plan::Assigned(Kind::Mobile),
        _ => Plan::Length,
    }
}

/// 02: the exchanges 2XX became 22XX in 1999.
fn seoul(line: &[u8]) -> Plan {
    match line {
        [2, _, _, _, _, _, _] => Plan::Legacy,
        _ => area(line),
    }
}

/// An exchange of three or four digits starting with 2 to 9, and a line of four.
fn area(line: &[u8]) -> Plan {
    match (line.first(), line.len()) {
        (Some(2..=9), 7 | 8) => Plan::Assigned(Kind::Landline),
        (Some(_), 7 | 8) => Plan::Unassigned,
        // 02-120, 031-114: the service of that region.
        (Some(1), 3) => Plan::Special,
        _ => Plan::Length,
    }
}

/// 064 has only exchanges 7XX and 8XX.
fn jeju(line: &[u8]) -> Plan {
    match area(line) {
        Plan::Assigned(_) if !matches!(line.first(), Some(7 | 8)) => Plan::Unassigned,
        plan => plan,
    }
}

/// 0502 to 0507; `rest` follows `050`.
fn personal(rest: &[u8]) -> Plan {
    match (rest.first(), rest.len()) {
        (Some(2..=7), 8 | 9) => Plan::Assigned(Kind::Personal),
        (Some(_), 8 | 9) => Plan::Unassigned,
        _ => Plan::Length,
    }
}

/// A prefix with lines of one length only.
fn fixed(line: &[u8], len: usize, kind: Kind) -> Plan {
    if line.len() == len { Plan::Assigned(kind) } else { Plan::Length }
}

/// Numbers without trunk zero that start with 1; `rest` follows the 1.
fn one(rest: &[u8]) -> Plan {
    match (rest, rest.len()) {
        ([5 | 6 | 8, ..], 7) => Plan::Assigned(Kind::Representative),
        ([4, ..], 5) | ([3, ..], 3) | (_, 2) => Plan::Special,
        ([5 | 6 | 8, ..], _) => Plan::Length,
        _ => Plan::Unknown,
    }
}

/// Where the printed form of a number breaks: before which digit the exchange and the line start.
///
/// Both are equal for representative numbers, which have one break only.
pub(crate) fn breaks(national: &[u8]) -> (usize, usize) {
    let line = national.len().saturating_sub(4);
    let exchange = match national {
        [0, 2, ..] => 2,
        [0, 5, 0, ..] => 4,
        [0, ..] => 3,
        _ => line,
    };
    (exchange, line)
}

/// The area codes of the plan as they are printed.
pub static AREA_CODES: [&str; 17] = [
    "02", "031", "032", "033", "041", "042", "043", "044", "051", "052", "053", "054", "055", "061", "062",
    "063", "064",
];

/// One row of the rule of 2003: the old prefix `01X`, its exchanges, and how much is added to reach the new one.
struct Move {
    prefix: u8,
    from: u16,
    to: u16,
    new_from: u16,
}

const fn moved(prefix: u8, from: u16, to: u16, new_from: u16) -> Move {
    Move { prefix, from, to, new_from }
}

/// The change of 01X exchanges to 010 exchanges (통신위원회, 2003-12-24).
static MOVES: [Move; 17] = [
    moved(1, 200, 499, 5200),
    moved(1, 500, 899, 3500),
    moved(1, 1700, 1799, 7100),
    moved(1, 9000, 9499, 9000),
    moved(1, 9500, 9999, 8500),
    moved(6, 200, 499, 3200),
    moved(6, 500, 899, 2500),
    moved(6, 9000, 9499, 7000),
    moved(6, 9500, 9999, 9500),
    moved(7, 200, 499, 6200),
    moved(7, 500, 899, 4500),
    moved(8, 200, 499, 4200),
    moved(8, 500, 899, 6500),
    moved(9, 200, 499, 2200),
    moved(9, 500, 899, 5500),
    moved(9, 9000, 9499, 8000),
    moved(9, 9500, 9999, 7500),
];

/// The number that a legacy number most likely became, as a national significant number (without trunk zero).
///
/// A guess: lines were given back and handed out again since, and two old ranges share 010-71XX.
pub(crate) fn successor(national: &[u8]) -> Option<u64> {
    match national {
        [0, 1, prefix, exchange @ .., _, _, _, _] => {
            let old = u16::try_from(value(exchange)).ok()?;
            let rule = MOVES.iter().find(|m| m.prefix == *prefix && (m.from..=m.to).contains(&old))?;
            let line = value(&national[national.len() - 4..]);
            Some(10_0000_0000 + u64::from(old - rule.from + rule.new_from) * 10_000 + line)
        }
        [0, 2, line @ ..] if line.len() == 7 => Some(2_2000_0000 + value(line)),
        _ => None,
    }
}

/// The integer that digits spell; saturates nowhere because callers pass at most 15 digits.
pub(crate) fn value(digits: &[u8]) -> u64 {
    digits.iter().fold(0, |n, &d| n.wrapping_mul(10).wrapping_add(u64::from(d)))
}
