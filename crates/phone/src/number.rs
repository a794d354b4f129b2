//! One run of digits, read as a number: domestic, with a country code, without its zero, or foreign.

use crate::plan::{self, Plan};
use crate::{Kind, Phone, foreign, phone};

/// What a run of digits is.
#[derive(Clone, Copy, Debug)]
pub(crate) enum What {
    /// A number of the plan, or of another country's.
    Number(Phone),
    /// In a range of which no source says that it is assigned.
    Unconfirmed(Phone),
    /// A number of a plan that is no more, and what it most likely became.
    Legacy(Option<Phone>),
    /// A service number.
    Special,
    /// Exchange and line without area code: the digits as an integer.
    Local(u64),
    /// Either a Seoul number that lost its zero, or a local number of eight digits.
    ZerolessOrLocal(Phone, u64),
    /// The number of another country that this build cannot examine.
    Unexamined,
    /// Two countries have the number, depending on how the access code is read.
    Either(Phone, Phone),
}

/// A run of digits, read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Run {
    pub(crate) what: What,
    /// Digits before the national number: access and country codes.
    pub(crate) head: usize,
    /// The trunk zero was missing though no country code explains it.
    pub(crate) zeroless: bool,
    /// Where the printed form breaks, counted from `head`.
    pub(crate) breaks: (usize, usize),
}

impl Run {
    /// Whether its digits begin as a mobile number here and as a call to Korea from abroad: `010` and `011` before `82`. They are the
    /// latter where a break stands behind the `82` or nowhere: `010-82-31-2000-1663`, not `010-8231-2000, 1663`.
    pub(crate) fn dials_in(&self, digits: &[u8]) -> bool {
        self.head == 5 && digits.starts_with(&[0, 1])
    }
}

/// The longest run that can be one number: access code, country code, trunk zero and all.
pub(crate) const LONGEST: usize = 22;

/// Reads a run of digits; `plus` when a plus sign stands before it.
pub(crate) fn read(digits: &[u8], plus: bool) -> Option<Run> {
    if digits.len() < 3 || digits.len() > LONGEST {
        return None;
    }
    let zero = digits[0] == 0;
    if (!plus || zero)
        && let Some(run) = domestic(digits)
    {
        return Some(run);
    }
    if let Some(run) = country_82(digits, plus) {
        return Some(run);
    }
    if !plus && !zero {
        return zeroless(digits).or_else(|| local(digits));
    }
    abroad(digits, plus)
}

/// The digits as they are dialled inside the country.
fn domestic(digits: &[u8]) -> Option<Run> {
    let what = assigned(digits)?;
    Some(Run { what, head: 0, zeroless: false, breaks: plan::breaks(digits) })
}

/// What a national string of digits is, if it is a whole number and not a local one.
fn assigned(national: &[u8]) -> Option<What> {
    let plan = plan::look(national);
    Some(match plan {
        Plan::Assigned(_) => What::Number(phone::national(national, plan)?),
        Plan::Unconfirmed(_) => What::Unconfirmed(phone::national(national, plan)?),
        Plan::Legacy => What::Legacy(successor(national)),
        Plan::Special => What::Special,
        _ => return None,
    })
}

fn successor(national: &[u8]) -> Option<Phone> {
    let significant = plan::successor(national)?;
    let kind = if national.starts_with(&[0, 2]) { Kind::Landline } else { Kind::Mobile };
    Phone::korean(kind, significant)
}

/// After the country code 82, with any access code before it and with or without the trunk zero.
fn country_82(digits: &[u8], plus: bool) -> Option<Run> {
    let head = head_82(digits, plus)?;
    let rest = &digits[head..];
    let national = National::with_zero(rest);
    let what = assigned(rest)
        .filter(|w| !matches!(w, What::Special))
        .or_else(|| assigned(national.as_slice()).filter(|w| !matches!(w, What::Special)))?;
    let breaks = shifted(rest, &national);
    Some(Run { what, head, zeroless: false, breaks })
}

/// Where the national number starts, if the country code is Korea's.
pub(crate) fn head_82(digits: &[u8], plus: bool) -> Option<usize> {
    let codes = access_codes(digits, plus);
    codes.into_iter().flatten().find(|&at| digits[at..].starts_with(&[8, 2])).map(|at| at + 2)
}

/// How many digits the international access code may have: `00`, `00X`, `003XX`, `007XX`;
/// abroad `010` and `011` in front of Korea's country code.
fn access_codes(digits: &[u8], plus: bool) -> [Option<usize>; 3] {
    match digits {
        [0, 0, 3 | 7, _, _, ..] => [Some(5), Some(2), Some(3)],
        [0, 0, _, ..] => [Some(2), Some(3), None],
        // How America and Japan dial out.
        [0, 1, 0 | 1, 8, 2, _, _, _, _, _, _, _, _, ..] => [Some(3), None, None],
        _ if plus || digits.starts_with(&[8, 2]) => [Some(0), None, None],
        _ => [None; 3],
    }
}

/// A domestic number that lost its trunk zero.
fn zeroless(digits: &[u8]) -> Option<Run> {
    let national = National::with_zero(digits);
    let what = match plan::look(national.as_slice()) {
        Plan::Assigned(_) | Plan::Unconfirmed(_) => assigned(national.as_slice())?,
        // Only mobile numbers: zeroless pagers and old Seoul numbers are other numbers first.
        Plan::Legacy if matches!(digits, [1, 1 | 6 | 7 | 8 | 9, ..]) => assigned(national.as_slice())?,
        _ => return None,
    };
    let what = match what {
        What::Number(phone) if digits.len() == 8 && digits[0] == 2 => {
            What::ZerolessOrLocal(phone, plan::value(digits))
        }
        what => what,
    };
    Some(Run { what, head: 0, zeroless: true, breaks: shifted(digits, &national) })
}

fn local(digits: &[u8]) -> Option<Run> {
    let line = digits.len().checked_sub(4)?;
    (plan::look(digits) == Plan::Local).then(|| Run {
        what: What::Local(plan::value(digits)),
        head: 0,
        zeroless: false,
        breaks: (line, line),
    })
}

/// The breaks of a national number in the digits that were typed, which may lack the zero.
fn shifted(typed: &[u8], national: &National) -> (usize, usize) {
    let (exchange, line) = plan::breaks(if typed.first() == Some(&0) { typed } else { national.as_slice() });
    if typed.first() == Some(&0) {
        return (exchange, line);
    }
    if matches!(plan::look(typed), Plan::Assigned(_)) {
        return plan::breaks(typed);
    }
    (exchange.saturating_sub(1), line.saturating_sub(1))
}

/// A number of another country, behind a plus sign or an access code.
fn abroad(digits: &[u8], plus: bool) -> Option<Run> {
    let mut found: Option<Phone> = None;
    let mut what = None;
    for at in access_codes(digits, plus).into_iter().flatten() {
        let rest = digits.get(at..)?;
        if !foreign::LENGTHS.contains(&rest.len()) || matches!(rest, [0, ..] | [8, 2, ..]) {
            continue;
        }
        match foreign::examine(rest) {
            foreign::Answer::Valid(phone) => {
                what = Some(match found {
                    Some(first) if first != phone => What::Either(first, phone),
                    _ => What::Number(phone),
                });
                found = found.or(Some(phone));
            }
            foreign::Answer::Unexamined => what = Some(What::Unexamined),
            foreign::Answer::Invalid => {}
        }
    }
    let len = digits.len();
    what.map(|what| Run { what, head: len, zeroless: false, breaks: (len, len) })
}

/// Digits with a trunk zero before them.
struct National {
    digits: [u8; LONGEST + 1],
    len: usize,
}

impl National {
    fn with_zero(rest: &[u8]) -> National {
        let len = rest.len().min(LONGEST) + 1;
        let mut national = National { digits: [0; LONGEST + 1], len };
        national.digits[1..len].copy_from_slice(&rest[..len - 1]);
        national
    }

    fn as_slice(&self) -> &[u8] {
        &self.digits[..self.len]
    }
}
