//! Postcodes: five digits since 2015-08-01, three and three before.

use std::fmt;

use cleanse_core::{Cleansed, Context, Date, Field, Finding, Findings, Fix, Rule, Verdict};
use cleanse_text::clean;

use crate::tables::postcode_fits;
use crate::{Rejected, rules, words};

/// Which plan a postcode belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum PostcodeKind {
    /// Five digits: a national base district.
    BaseDistrict,
    /// Six digits, printed three and three: out of use since 2015-08-01.
    Legacy,
}

impl PostcodeKind {
    /// The machine name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            PostcodeKind::BaseDistrict => "base-district",
            PostcodeKind::Legacy => "legacy",
        }
    }
}

/// A Korean postcode. `Display` is `06236`, or `135-080` for the old plan.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Postcode {
    number: u32,
    legacy: bool,
}

impl Field for Postcode {
    type Kind = PostcodeKind;
}

/// The day from which six digits are no postcode any more.
const FIVE_DIGITS_SINCE: (u16, u8, u8) = (2015, 8, 1);

impl Postcode {
    /// Reads a postcode of today's plan: five digits, or four that lost their zero.
    ///
    /// # Errors
    /// When the text is none.
    ///
    /// ```
    /// use cleanse_address::Postcode;
    /// assert_eq!(Postcode::parse("우) 6236")?.to_string(), "06236");
    /// # Ok::<(), cleanse_address::Rejected>(())
    /// ```
    pub fn parse(s: &str) -> Result<Postcode, Rejected> {
        match read(&clean(s, &mut ())) {
            Read::Blank => Err(Rejected::Empty),
            Read::Is(postcode, _) if !postcode.legacy => Ok(postcode),
            Read::Is(..) => Err(Rejected::Doubtful),
            Read::Nothing => Err(Rejected::NotAnAddress),
        }
    }

    /// Which plan it belongs to.
    #[must_use]
    pub const fn kind(self) -> PostcodeKind {
        if self.legacy { PostcodeKind::Legacy } else { PostcodeKind::BaseDistrict }
    }

    /// The number: 6236 for `06236`.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.number
    }
}

impl fmt::Display for Postcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.legacy {
            write!(f, "{:03}-{:03}", self.number / 1000, self.number % 1000)
        } else {
            write!(f, "{:05}", self.number)
        }
    }
}

impl fmt::Debug for Postcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.legacy { "Postcode(***-***)" } else { "Postcode(*****)" })
    }
}

impl std::str::FromStr for Postcode {
    type Err = Rejected;

    fn from_str(s: &str) -> Result<Postcode, Rejected> {
        Postcode::parse(s)
    }
}

/// What a cell holds.
enum Read {
    Blank,
    Nothing,
    /// A postcode; whether a zero in front was lost.
    Is(Postcode, bool),
}

/// Cleanses one cell of a postcode column.
///
/// ```
/// use cleanse_address::cleanse_postcode;
/// use cleanse_core::{Context, Verdict};
/// let cell = cleanse_postcode("5502", &Context::default());
/// assert_eq!(cell.verdict, Verdict::Normalized);
/// assert_eq!(cell.value.unwrap().to_string(), "05502");
/// ```
#[must_use]
pub fn cleanse_postcode(s: &str, cx: &Context<'_>) -> Cleansed<Postcode> {
    let mut findings: Vec<Finding> = Vec::new();
    let text = clean(s, &mut findings);
    let (postcode, lost_zero) = match read(&text) {
        Read::Blank => return Cleansed { findings, ..Cleansed::empty() },
        Read::Nothing => {
            findings.hit(&rules::NOT_A_POSTCODE, 0..0, || None);
            return Cleansed { findings, ..Cleansed::of(Verdict::Invalid, None, None) };
        }
        Read::Is(postcode, lost_zero) => (postcode, lost_zero),
    };
    let canonical = postcode.to_string();
    let verdict = match canonical == s {
        _ if postcode.legacy && !in_use(cx.as_of) => Verdict::Suspect,
        true => Verdict::Clean,
        false => Verdict::Normalized,
    };
    if let Some(rule) = rule_of(postcode, lost_zero, verdict) {
        let fix = (verdict == Verdict::Normalized).then(|| Fix::safe(canonical));
        findings.hit(rule, 0..0, || fix);
    }
    Cleansed { findings, ..Cleansed::of(verdict, Some(postcode), Some(postcode.kind())) }
}

/// Whether the six-digit plan is still in use.
fn in_use(day: Date) -> bool {
    (day.year(), day.month(), day.day()) < FIVE_DIGITS_SINCE
}

fn rule_of(postcode: Postcode, lost_zero: bool, verdict: Verdict) -> Option<&'static Rule> {
    match verdict {
        Verdict::Suspect => Some(&rules::SIX_DIGIT_POSTCODE),
        Verdict::Normalized if lost_zero => Some(&rules::LOST_LEADING_ZERO),
        Verdict::Normalized if !postcode.legacy || verdict != Verdict::Clean => {
            Some(&rules::POSTCODE_WRITING)
        }
        _ => None,
    }
}

fn read(text: &str) -> Read {
    if cleanse_text::is_blank(text) || text == "-" {
        return Read::Blank;
    }
    if words::is_placeholder(text) {
        return Read::Nothing;
    }
    let mut bare = text.trim();
    for label in ["우편번호", "우", "〒"] {
        bare = bare.strip_prefix(label).unwrap_or(bare);
    }
    let bare = bare.trim_matches([' ', ':', '(', ')', '[', ']', '.', ',']);
    let whole = bare.strip_suffix(".0").unwrap_or(bare);
    digits(whole).map_or(Read::Nothing, |(number, count)| of_digits(number, count))
}

/// The digits of a text that has a dash or a space in the middle at most, or a space between all of them, and how many they are.
fn digits(text: &str) -> Option<(u32, usize)> {
    let spread = text.split(' ').all(|digit| digit.len() == 1);
    let (mut number, mut count) = (0u32, 0);
    for b in text.bytes() {
        match b {
            b'0'..=b'9' if count < 6 => {
                number = number * 10 + u32::from(b - b'0');
                count += 1;
            }
            b'-' | b' ' if (2..=3).contains(&count) => {}
            b' ' if spread => {}
            _ => return None,
        }
    }
    Some((number, count))
}

fn of_digits(number: u32, count: usize) -> Read {
    match count {
        4 | 5 if is_given_out(number) => Read::Is(Postcode { number, legacy: false }, count == 4),
        6 if (100_000..800_000).contains(&number) => Read::Is(Postcode { number, legacy: true }, false),
        _ => Read::Nothing,
    }
}

/// Whether a province has postcodes that start so.
fn is_given_out(number: u32) -> bool {
    let first_two = (number / 1000) as u8;
    number < 100_000 && (0..18).any(|province| postcode_fits(first_two, province))
}
