//! Digits in running text: groups of them, and chains of groups that belong together.

use std::ops::Range;

use cleanse_text::digit_value;

/// A run of digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Group {
    pub span: Range<usize>,
    pub digits: usize,
}

/// Groups with nothing but a hyphen, a dot, a tilde, a slash or spaces between them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Chain {
    groups: Vec<Group>,
}

impl Chain {
    pub(crate) fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// Where the first group begins.
    pub(crate) fn start(&self) -> usize {
        self.groups.first().map_or(0, |g| g.span.start)
    }

    /// Where the last group ends.
    pub(crate) fn end(&self) -> usize {
        self.groups.last().map_or(0, |g| g.span.end)
    }
}

/// The chains of a text, in order. Linear in its length.
pub(crate) fn chains(text: &str) -> Vec<Chain> {
    let mut out: Vec<Chain> = Vec::new();
    let mut end = None;
    for group in groups(text) {
        let joined = end.is_some_and(|end: usize| is_joint(&text[end..group.span.start]));
        end = Some(group.span.end);
        match out.last_mut() {
            Some(chain) if joined => chain.groups.push(group),
            _ => out.push(Chain { groups: vec![group] }),
        }
    }
    out
}

fn groups(text: &str) -> Vec<Group> {
    let mut out: Vec<Group> = Vec::new();
    for (at, c) in text.char_indices() {
        if digit_value(c).is_none() {
            continue;
        }
        let end = at + c.len_utf8();
        match out.last_mut() {
            Some(group) if group.span.end == at => {
                group.span.end = end;
                group.digits += 1;
            }
            _ => out.push(Group { span: at..end, digits: 1 }),
        }
    }
    out
}

/// At most one sign, with spaces around it.
fn is_joint(between: &str) -> bool {
    let sign = between.trim_matches([' ', '\u{A0}', '\u{3000}', '\t']);
    let mut signs = sign.chars();
    let one = signs.next();
    between.len() <= 9 && signs.next().is_none() && one.is_none_or(is_joining_sign)
}

const fn is_joining_sign(c: char) -> bool {
    matches!(
        c,
        '-' | '.' | '~' | '/' | '_' | '\u{2010}'
            ..='\u{2015}' | '\u{2212}' | 'ー' | '－' | '～' | '．' | '·' | 'ㅡ' | '─'
    )
}

/// The value of the digits in a text; those past the eighteenth are left out.
pub(crate) fn value(text: &str) -> u64 {
    text.chars().filter_map(digit_value).take(18).fold(0, |n, d| n * 10 + u64::from(d))
}

/// A number that a spreadsheet wrote as a power of ten and that still has all its digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Plain {
    pub value: u64,
    pub digits: usize,
}

/// `1.9850307E+07`: the number when every digit is there, `Some(None)` when some are lost, `None` for any other text.
pub(crate) fn scientific(text: &str) -> Option<Option<Plain>> {
    let (mantissa, exponent) = text.split_once(['e', 'E'])?;
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let exponent = exponent.strip_prefix('+').unwrap_or(exponent);
    let all_digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    if whole.len() != 1 || exponent.is_empty() || ![whole, fraction, exponent].iter().all(|s| all_digits(s)) {
        return None;
    }
    let places: usize = exponent.parse().ok()?;
    if fraction.len() != places || places > 15 {
        return Some(None);
    }
    let value = format!("{whole}{fraction}").parse().ok()?;
    Some(Some(Plain { value, digits: places + 1 }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shapes(text: &str) -> Vec<Vec<usize>> {
        chains(text).iter().map(|c| c.groups().iter().map(|g| g.digits).collect()).collect()
    }

    #[test]
    fn groups_and_chains() {
        assert_eq!(shapes("010-2345-6789, 1234 5678"), [vec![3, 4, 4], vec![4, 4]]);
        assert_eq!(shapes("번호 ８５０３０７ － 1234567번 3"), [vec![6, 7], vec![1]]);
        assert_eq!(shapes("no digits"), Vec::<Vec<usize>>::new());
    }

    #[test]
    fn powers_of_ten() {
        assert_eq!(scientific("1.9850307E+07"), Some(Some(Plain { value: 19_850_307, digits: 8 })));
        assert_eq!(scientific("1.98503E+07"), Some(None));
        assert_eq!(scientific("March"), None);
        assert_eq!(scientific("1E999999999999999999999"), None);
    }
}
