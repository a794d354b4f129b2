//! Rates, exact.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::error::{Error, ErrorKind};
use crate::share::Share;

/// Parts of a whole.
const WHOLE: u128 = 1_000_000_000;

/// A part of a whole, from 0 % to 100 %, exact to a thousand-millionth: a limit of 0.5 % holds for 1 in 200.
///
/// ```
/// use cleanse_check::Rate;
/// assert_eq!("0.5%".parse::<Rate>()?.to_string(), "0.5%");
/// assert_eq!("0.005".parse::<Rate>()?, "0.5%".parse()?);
/// assert!("120%".parse::<Rate>().is_err());
/// # Ok::<(), cleanse_check::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Rate(u32);

impl Rate {
    /// `n` of `of`, rounded to a hundredth of a percent, but never to none or all where it is not; nothing of nothing is none.
    #[must_use]
    pub fn of(n: u64, of: u64) -> Rate {
        let (n, of) = (u128::from(n.min(of)), u128::from(of.max(1)));
        let step = WHOLE / 10_000;
        let steps = match (n * WHOLE + of * step / 2) / (of * step) {
            0 if n > 0 => 1,
            10_000.. if n < of => 9_999,
            steps => steps,
        };
        Rate(u32::try_from(steps * step).unwrap_or(WHOLE as u32))
    }

    /// Whether `n` of `of` is no more than this rate.
    pub(crate) fn is_at_least(self, n: u64, of: u64) -> bool {
        u128::from(n) * WHOLE <= u128::from(self.0) * u128::from(of)
    }

    /// Whether `n` of `of` is no less than this rate.
    pub(crate) fn is_at_most(self, n: u64, of: u64) -> bool {
        u128::from(n) * WHOLE >= u128::from(self.0) * u128::from(of)
    }

    /// Whether the good part went down by no more than this rate.
    pub(crate) fn allows_drop(self, before: Share, now: Share) -> bool {
        if before.of == 0 || now.of == 0 {
            return true;
        }
        let (b, now_of) = (u128::from(before.of), u128::from(now.of));
        // ok/of compared without rounding: before - now <= rate, all times both denominators.
        let before = (u128::from(before.ok) * now_of).saturating_mul(WHOLE);
        let now = (u128::from(now.ok) * b).saturating_mul(WHOLE);
        before <= now.saturating_add((b * now_of).saturating_mul(u128::from(self.0)))
    }
}

impl FromStr for Rate {
    type Err = Error;

    /// Reads `0.5%`, or `0.005` as a part of one.
    fn from_str(text: &str) -> Result<Rate, Error> {
        let wrong = || Error::from(ErrorKind::Rate(text.to_owned()));
        let trimmed = text.trim();
        let (number, places) = match trimmed.strip_suffix('%') {
            Some(percent) => (percent.trim_end(), 7),
            None => (trimmed, 9),
        };
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        let is_digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
        let fits = is_digits(whole) && is_digits(fraction) && whole.len() <= 3 && fraction.len() <= places;
        if !fits || (whole.is_empty() && fraction.is_empty()) {
            return Err(wrong());
        }
        let scaled = format!("{whole}{fraction:0<places$}");
        let parts: u64 = scaled.parse().map_err(|_| wrong())?;
        u32::try_from(parts).ok().filter(|&p| u128::from(p) <= WHOLE).map(Rate).ok_or_else(wrong)
    }
}

impl TryFrom<String> for Rate {
    type Error = Error;

    fn try_from(text: String) -> Result<Rate, Error> {
        text.parse()
    }
}

impl From<Rate> for String {
    fn from(rate: Rate) -> String {
        rate.to_string()
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let per_percent = 10_000_000;
        let (whole, fraction) = (self.0 / per_percent, self.0 % per_percent);
        if fraction == 0 {
            return write!(f, "{whole}%");
        }
        let fraction = format!("{fraction:07}");
        write!(f, "{whole}.{}%", fraction.trim_end_matches('0'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_never_rounded_to_none_or_all() {
        let shown = [(0, 9), (1, 1_000_000), (1, 3), (999_999, 1_000_000), (9, 9), (0, 0)];
        let shown = shown.map(|(n, of)| Rate::of(n, of).to_string());
        assert_eq!(shown, ["0%", "0.01%", "33.33%", "99.99%", "100%", "0%"]);
    }

    #[test]
    fn rates_are_read_and_written() {
        for (text, shown) in [
            ("0.5%", "0.5%"),
            ("100%", "100%"),
            ("1", "100%"),
            (".25", "25%"),
            ("12.34 %", "12.34%"),
            ("0", "0%"),
        ] {
            assert_eq!(text.parse::<Rate>().unwrap().to_string(), shown, "{text}");
        }
        for text in ["", "%", "-1%", "100.1%", "2", "half", "1e-3", "0.12345678%", "５%"] {
            assert!(text.parse::<Rate>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_share_is_rounded_for_people() {
        assert_eq!(Rate::of(1, 3).to_string(), "33.33%");
        assert_eq!(Rate::of(0, 0).to_string(), "0%");
        assert_eq!(Rate::of(u64::MAX, u64::MAX).to_string(), "100%");
    }
}
