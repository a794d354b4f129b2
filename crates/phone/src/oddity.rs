//! What is no plain number: spreadsheet damage, hidden digits, other identifiers, placeholders, and the reason of a
//! refusal.

use cleanse_core::Verdict;

use crate::glyph::Gap;
use crate::number::{self, Run, What};
use crate::outcome::Outcome;
use crate::plan::{self, Plan};
use crate::read::usable;
use crate::scan::{Group, Tokens};
use crate::segment::{Parse, Piece};
use crate::{Kind, Phone, foreign, rules};

/// A cell that a spreadsheet or a data frame wrote as a quantity: `1012345678.0`, `1,012,345,678`, `1.01235E+09`.
pub(crate) fn spreadsheet(s: &str) -> Option<Outcome> {
    let core = s.trim_matches(|c: char| c.is_whitespace() || matches!(c, '=' | '"' | '\''));
    let quantity = Quantity::of(core.as_bytes())?;
    if quantity.lossy {
        return Some(Outcome::refused(Verdict::Invalid, None, &rules::LOSSY_NUMBER));
    }
    let digits = &quantity.digits[..quantity.len];
    let Some(run) = number::read(digits, false) else {
        return unassigned_without_zero(digits).map(|mut outcome| {
            outcome.hits.add(&rules::SPREADSHEET_NUMBER);
            outcome
        });
    };
    let mut outcome = match run.what {
        What::Number(phone) => usable(phone),
        What::ZerolessOrLocal(phone, _) => {
            let mut outcome = Outcome::refused(Verdict::Suspect, Some(Kind::Landline), &rules::TWO_READINGS);
            outcome.suggest(phone);
            outcome
        }
        _ => return None,
    };
    outcome.hits.add(&rules::SPREADSHEET_NUMBER);
    if run.zeroless {
        outcome.hits.add(&rules::LOST_LEADING_ZERO);
    }
    Some(outcome)
}

/// The digits of a quantity.
struct Quantity {
    digits: [u8; 16],
    len: usize,
    lossy: bool,
}

impl Quantity {
    /// Reads a quantity with a fraction, thousands separators or an exponent; plain digits are none.
    fn of(text: &[u8]) -> Option<Quantity> {
        if !text.first()?.is_ascii_digit() {
            return None;
        }
        match text.iter().position(|b| matches!(b, b'e' | b'E')) {
            Some(at) => Quantity::scientific(&text[..at], &text[at + 1..]),
            None => Quantity::grouped(text),
        }
    }

    /// `1.012345678E+09`: exact when the mantissa has every digit, else lost.
    fn scientific(mantissa: &[u8], exponent: &[u8]) -> Option<Quantity> {
        let exponent = exponent.strip_prefix(b"+").unwrap_or(exponent);
        if exponent.is_empty() || exponent.len() > 2 || !exponent.iter().all(u8::is_ascii_digit) {
            return None;
        }
        let exponent = exponent.iter().fold(0usize, |n, b| n * 10 + usize::from(b - b'0'));
        let (whole, fraction) = match mantissa.iter().position(|&b| b == b'.') {
            Some(at) => (&mantissa[..at], &mantissa[at + 1..]),
            None => (mantissa, &[][..]),
        };
        if whole.len() != 1 || !fraction.iter().all(u8::is_ascii_digit) {
            return None;
        }
        let mut quantity = Quantity { digits: [0; 16], len: 0, lossy: fraction.len() != exponent };
        whole.iter().chain(fraction).try_for_each(|b| quantity.push(*b))?;
        Some(quantity)
    }

    /// `1,012,345,678` and `1012345678.0`.
    fn grouped(text: &[u8]) -> Option<Quantity> {
        let point = text.iter().position(|&b| b == b'.');
        let whole = &text[..point.unwrap_or(text.len())];
        if let Some(at) = point {
            let fraction = &text[at + 1..];
            if fraction.is_empty() || fraction.iter().any(|&b| b != b'0') {
                return None;
            }
        }
        let commas = whole.contains(&b',');
        if !(commas || point.is_some()) || (commas && whole[0] == b'0') {
            return None;
        }
        let mut quantity = Quantity { digits: [0; 16], len: 0, lossy: false };
        for (i, group) in whole.split(|&b| b == b',').enumerate() {
            if commas && (group.len() > 3 || (i > 0 && group.len() != 3)) {
                return None;
            }
            group.iter().try_for_each(|b| quantity.push(*b))?;
        }
        Some(quantity)
    }

    fn push(&mut self, byte: u8) -> Option<()> {
        let digit = byte.is_ascii_digit().then(|| byte - b'0')?;
        *self.digits.get_mut(self.len)? = digit;
        self.len += 1;
        Some(())
    }
}

/// A business, resident or card number by its shape.
pub(crate) fn identifier(tokens: &Tokens) -> Option<Outcome> {
    let groups = tokens.groups();
    let len = |i: usize| groups.get(i).map_or(0, |g| g.end - g.first);
    if groups.first().is_some_and(|g| g.gap.has(Gap::PLUS)) {
        return None;
    }
    let dashed = groups.iter().skip(1).all(|g| g.gap.only(Gap::DASH));
    let spaced = groups.iter().skip(1).all(|g| g.gap.only(Gap::SPACE));
    let digits = tokens.digits();
    let found = match (groups.len(), digits.len()) {
        (3, 10) => dashed && len(0) == 3 && len(1) == 2 && digits[0] != 0,
        (2, 13) => dashed && len(0) == 6 && birth_date(digits),
        (2, 7) => len(0) == 6 && birth_date(digits) && tokens.tail_marks == 6,
        (1, 13) => resident(digits),
        (4, 16) => (dashed || spaced) && (0..4).all(|i| len(i) == 4) && digits[0] >= 3,
        (1, 16) => digits[0] >= 3,
        _ => false,
    };
    found.then(|| Outcome::refused(Verdict::Invalid, None, &rules::OTHER_IDENTIFIER))
}

/// Whether digits start as a resident number does: a date of two-digit year, month and day.
fn birth_date(digits: &[u8]) -> bool {
    let two = |at: usize| digits[at] * 10 + digits[at + 1];
    digits.len() >= 6 && (1..=12).contains(&two(2)) && (1..=31).contains(&two(4))
}

/// Whether thirteen digits without separators are a resident number rather than `82010…`: the check digit decides,
/// which every number that was given out before October 2020 carries.
fn resident(digits: &[u8]) -> bool {
    let weights = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];
    let sum: u32 = digits.iter().zip(weights).map(|(&d, w)| u32::from(d) * w).sum();
    let checked = (11 - sum % 11) % 10 == u32::from(digits[12]);
    birth_date(digits)
        && (number::read(digits, false).is_none() || (checked && matches!(digits[6], 1 | 2 | 5 | 6)))
}

/// Whether signs that hide digits stand in the cell.
pub(crate) fn hides(tokens: &Tokens) -> bool {
    tokens.tail_marks > 0 || tokens.groups().iter().any(|g| g.marks > 0)
}

/// A number of which digits are hidden.
pub(crate) fn masked(tokens: &Tokens) -> Option<Outcome> {
    let marks: usize = tokens.groups().iter().map(|g| usize::from(g.marks)).sum();
    let marks = marks + usize::from(tokens.tail_marks);
    let total = marks + tokens.digits().len();
    (marks > 0 && (7..=14).contains(&total))
        .then(|| Outcome::refused(Verdict::Invalid, Some(Kind::Masked), &rules::MASKED_NUMBER))
}

/// What digits are that several numbers without anything between them make.
pub(crate) enum Glued {
    /// The numbers, in order.
    Numbers([Option<Phone>; 6]),
    /// There is another way to cut them.
    Either(Phone, Phone),
}

/// Several numbers written without anything between them.
pub(crate) fn glued(digits: &[u8]) -> Option<Glued> {
    let mut glue = Glue { digits, ways: 0, found: [None; 6], path: [None; 6] };
    glue.split(0, 0);
    let [Some(first), Some(second), ..] = glue.found else { return None };
    Some(if glue.ways > 1 { Glued::Either(first, second) } else { Glued::Numbers(glue.found) })
}

struct Glue<'a> {
    digits: &'a [u8],
    ways: u32,
    found: [Option<Phone>; 6],
    path: [Option<Phone>; 6],
}

impl Glue<'_> {
    fn split(&mut self, at: usize, depth: usize) {
        if at == self.digits.len() {
            self.ways += 1;
            if self.ways == 1 {
                self.found = self.path;
            }
            return;
        }
        if depth == self.path.len() {
            return;
        }
        for len in 8..=12 {
            let Some(digits) = self.digits.get(at..at + len) else { return };
            if let Some(Run { what: What::Number(phone), zeroless: false, head: 0, .. }) =
                number::read(digits, false)
            {
                self.path[depth] = Some(phone);
                self.split(at + len, depth + 1);
                self.path[depth] = None;
            }
        }
    }
}

/// Whether a number looks made up: the same digit throughout, or a mobile number of which both blocks are keyboard
/// walks (`7777`, `5678`, `4321`). 010-2345-6789 is exempt: it is what documentation, ours too, calls a good number.
pub(crate) fn is_placeholder(phone: Phone) -> bool {
    match phone.kind() {
        Kind::Mobile => {
            let line = phone.key() % 100_000_000;
            let walks = || is_walk(line / 10_000) && is_walk(line % 10_000);
            line.is_multiple_of(11_111_111) || (line != 2345_6789 && walks())
        }
        Kind::Voip => (phone.key() % 100_000_000).is_multiple_of(11_111_111),
        Kind::Landline | Kind::Personal | Kind::TollFree | Kind::Premium => {
            let unit = 10u64.pow(phone.subscriber_digits());
            (phone.key() % unit).is_multiple_of((unit - 1) / 9)
        }
        _ => false,
    }
}

/// Whether four digits go in equal steps of 0, 1 or -1, round the corner from 9 to 0 too.
fn is_walk(block: u64) -> bool {
    let digit = |place: u32| block / 10u64.pow(place) % 10;
    let step = (digit(1) + 10 - digit(0)) % 10;
    matches!(step, 0 | 1 | 9) && (1..3).all(|place| (digit(place + 1) + 10 - digit(place)) % 10 == step)
}

/// Why a cell holds no number that could be used.
pub(crate) fn diagnose(tokens: &Tokens, parse: &Parse<'_>) -> Outcome {
    if behind_area_code(parse) {
        return Outcome::refused(
            Verdict::Invalid,
            Some(Kind::Representative),
            &rules::REPRESENTATIVE_BEHIND_AREA_CODE,
        );
    }
    if apart(tokens, parse) {
        return Outcome::refused(Verdict::Suspect, None, &rules::UNEXPLAINED_DIGITS);
    }
    let digits = tokens.digits();
    let plus = tokens.groups().first().is_some_and(|g| g.gap.has(Gap::PLUS));
    if let Some(outcome) = unassigned_without_zero(digits).filter(|_| !plus) {
        return outcome;
    }
    match national_plan(digits, plus) {
        Plan::Unassigned => unassigned(digits),
        Plan::Length => Outcome::refused(Verdict::Invalid, None, &rules::WRONG_LENGTH),
        _ if number::head_82(digits, plus).is_some() => unassigned(digits),
        _ if plus || digits.starts_with(&[0, 0]) => {
            Outcome::refused(Verdict::Invalid, Some(Kind::Foreign), &rules::FOREIGN_INVALID)
        }
        _ => foreign_without_plus(tokens)
            .unwrap_or_else(|| Outcome::refused(Verdict::Invalid, None, &rules::NO_NUMBER)),
    }
}

/// A number that the plan does not have; what is made up is said to be so: `010-0000-0000`.
fn unassigned(digits: &[u8]) -> Outcome {
    let mut outcome = Outcome::refused(Verdict::Invalid, None, &rules::UNASSIGNED_RANGE);
    if is_made_up(digits) {
        outcome.hits.add(&rules::PLACEHOLDER);
    }
    outcome
}

/// `1012345678`: a mobile number of no assigned range that lost its zero.
fn unassigned_without_zero(digits: &[u8]) -> Option<Outcome> {
    let [1, 0, 0 | 1, rest @ ..] = digits else { return None };
    (rest.len() == 7).then(|| {
        let mut outcome = unassigned(digits);
        outcome.hits.add(&rules::LOST_LEADING_ZERO);
        outcome
    })
}

/// Whether the digits behind the code of a number that nobody has are a keyboard walk, or the same digit throughout: 1234-5678,
/// 000-0000.
fn is_made_up(digits: &[u8]) -> bool {
    let walks = |digits: &[u8]| {
        let step = |two: &[u8]| i16::from(two[1]) - i16::from(two[0]);
        [0, 1, -1].iter().any(|wanted| digits.windows(2).all(|two| step(two) == *wanted))
    };
    let last = |n: usize| digits.len().checked_sub(n).map(|from| &digits[from..]);
    last(7).is_some_and(walks) || last(8).is_some_and(|line| walks(&line[..4]) && walks(&line[4..]))
}

/// What the plan says of the digits behind a country code 82, or of the digits as they stand.
fn national_plan(digits: &[u8], plus: bool) -> Plan {
    let Some(head) = number::head_82(digits, plus) else { return plan::look(digits) };
    let mut national = [0u8; 24];
    let rest = &digits[head..];
    let rest = rest.strip_prefix(&[0]).unwrap_or(rest);
    match national.get_mut(1..=rest.len()) {
        Some(slot) => slot.copy_from_slice(rest),
        None => return Plan::Unknown,
    }
    plan::look(&national[..=rest.len()])
}

/// A representative number right behind an area or mobile code.
fn behind_area_code(parse: &Parse<'_>) -> bool {
    let mut previous = false;
    parse.parts().any(|part| {
        let hit = previous
            && matches!(part.piece, Piece::Number(Run { what: What::Number(phone), .. })
                if phone.kind() == Kind::Representative);
        previous = matches!(part.piece, Piece::Unexplained);
        hit
    })
}

/// Whether the digits that nothing explains stand clearly apart from a good number.
fn apart(tokens: &Tokens, parse: &Parse<'_>) -> bool {
    let clear = |g: &Group| {
        const APART: Gap = Gap::SPACE
            .with(Gap::SLASH)
            .with(Gap::COMMA)
            .with(Gap::TILDE)
            .with(Gap::LINE)
            .with(Gap::OR)
            .with(Gap::WORD)
            .with(Gap::OTHER);
        g.gap.has(APART)
    };
    let mut numbers = 0;
    let mut last = None;
    for part in parse.parts() {
        let unexplained = matches!(part.piece, Piece::Unexplained);
        numbers += usize::from(matches!(part.piece, Piece::Number(Run { what: What::Number(_), .. })));
        let turned = last.is_some_and(|l| l != unexplained);
        if turned && !tokens.groups().get(part.from).is_some_and(clear) {
            return false;
        }
        last = Some(unexplained);
    }
    numbers > 0
}

/// More digits than any Korean number has, grouped as an international number: a plus sign may be missing.
fn foreign_without_plus(tokens: &Tokens) -> Option<Outcome> {
    let digits = tokens.digits();
    let [first, _, _, ..] = tokens.groups() else { return None };
    if !(11..=15).contains(&digits.len()) || digits[0] == 0 || first.end - first.first > 3 {
        return None;
    }
    match foreign::examine(digits) {
        // The first group has to be the country code, or any long number of an office would be American.
        foreign::Answer::Valid(phone)
            if phone.country_code_digits() == u32::from(first.end - first.first) =>
        {
            let mut o = Outcome::refused(Verdict::Suspect, Some(Kind::Foreign), &rules::FOREIGN_WITHOUT_PLUS);
            o.suggest(phone);
            Some(o)
        }
        foreign::Answer::Unexamined => {
            Some(Outcome::refused(Verdict::Suspect, Some(Kind::Foreign), &rules::FOREIGN_NOT_EXAMINED))
        }
        foreign::Answer::Valid(_) | foreign::Answer::Invalid => None,
    }
}
