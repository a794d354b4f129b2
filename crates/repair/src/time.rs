//! Instants: microseconds since 1970-01-01 UTC, and the wall clock of Asia/Seoul.

use std::fmt;

use cleanse_core::Date;
use serde::{Deserialize, Serialize};

/// One day in microseconds.
pub(crate) const DAY: i64 = 86_400 * SECOND;
/// One second in microseconds.
pub(crate) const SECOND: i64 = 1_000_000;
/// Asia/Seoul is the fixed offset +09:00; Korea has had no summer time since 1988.
const SEOUL: i64 = 9 * 3600 * SECOND;

/// An instant in microseconds since 1970-01-01 UTC.
///
/// ```
/// use cleanse_repair::Time;
/// let t = Time::parse("2026-11-02T21:00:00+09:00").unwrap();
/// assert_eq!(t.to_string(), "2026-11-02T21:00:00+09:00");
/// assert_eq!(t.seoul_second(), 21 * 3600);
/// assert_eq!(Time::parse("2026-11-02T12:00:00Z"), Some(t));
/// assert_eq!(t.plus_days(1).days_since(t), 1);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Time(i64);

impl Time {
    /// The instant `micros` microseconds after 1970-01-01 UTC.
    #[must_use]
    pub const fn from_micros(micros: i64) -> Time {
        Time(micros)
    }

    /// Midnight in Seoul at the beginning of `date`.
    #[must_use]
    pub const fn from_date(date: Date) -> Time {
        Time(date.days() as i64 * DAY - SEOUL)
    }

    /// Microseconds since 1970-01-01 UTC.
    #[must_use]
    pub const fn micros(self) -> i64 {
        self.0
    }

    /// This instant `days` times 24 hours later, saturating.
    #[must_use]
    pub const fn plus_days(self, days: i64) -> Time {
        Time(self.0.saturating_add(days.saturating_mul(DAY)))
    }

    /// The same time of the same calendar day in Seoul `years` later; 29 February becomes the 28th
    /// (Civil Act art. 160(3): where the last month has no such day, its last one).
    #[must_use]
    pub fn plus_years(self, years: u16) -> Time {
        let moved = self.seoul_date().and_then(|d| {
            let year = d.year().saturating_add(years);
            let day = Date::new(year, d.month(), d.day()).or_else(|_| Date::new(year, d.month(), 28)).ok()?;
            Some(self.plus_days(i64::from(day.days_since(d))))
        });
        moved.unwrap_or(Time(i64::MAX))
    }

    /// This instant `seconds` later, saturating.
    #[must_use]
    pub const fn plus_seconds(self, seconds: i64) -> Time {
        Time(self.0.saturating_add(seconds.saturating_mul(SECOND)))
    }

    /// Whole periods of 24 hours since `earlier`, negative when it lies before.
    #[must_use]
    pub const fn days_since(self, earlier: Time) -> i64 {
        self.0.saturating_sub(earlier.0).div_euclid(DAY)
    }

    /// Microseconds since `earlier`.
    #[must_use]
    pub const fn since(self, earlier: Time) -> i64 {
        self.0.saturating_sub(earlier.0)
    }

    /// The calendar day in Seoul, as days since 1970-01-01.
    #[must_use]
    pub const fn seoul_day(self) -> i64 {
        self.0.saturating_add(SEOUL).div_euclid(DAY)
    }

    /// The second of the day on the wall clock of Seoul, 0 to 86,399.
    #[must_use]
    pub const fn seoul_second(self) -> i64 {
        self.0.saturating_add(SEOUL).rem_euclid(DAY) / SECOND
    }

    /// The calendar date in Seoul; years 0 to 9999 only.
    #[must_use]
    pub fn seoul_date(self) -> Option<Date> {
        Date::from_days(i32::try_from(self.seoul_day()).ok()?)
    }

    /// Reads RFC 3339, or a date (midnight in Seoul), or a date and a time without an offset (Seoul), with `-`, `.`
    /// or `/` between the parts of the date.
    #[must_use]
    pub fn parse(text: &str) -> Option<Time> {
        let text = text.trim();
        let (date, rest) = (text.get(..10)?, text.get(10..)?);
        let date: Date = date.replace(['.', '/'], "-").parse().ok()?;
        let midnight = Time::from_date(date);
        if rest.is_empty() {
            return Some(midnight);
        }
        let rest = rest.strip_prefix(['T', 't', ' '])?;
        let (clock, offset) = split_offset(rest)?;
        Some(Time(midnight.0 + clock_micros(clock)? + SEOUL - offset))
    }
}

/// The clock and the offset from UTC in microseconds; Seoul where none is written.
fn split_offset(text: &str) -> Option<(&str, i64)> {
    if let Some(clock) = text.strip_suffix(['Z', 'z']) {
        return Some((clock, 0));
    }
    let Some(at) = text.rfind(['+', '-']) else { return Some((text, SEOUL)) };
    let digits = text.get(at + 1..)?.replace(':', "");
    let (hours, minutes) = (number(digits.get(..2)?)?, number(digits.get(2..)?)?);
    if hours > 23 || minutes > 59 {
        return None;
    }
    let offset = (hours * 3600 + minutes * 60) * SECOND;
    Some((text.get(..at)?, if text.as_bytes()[at] == b'-' { -offset } else { offset }))
}

/// `HH:MM`, `HH:MM:SS` or `HH:MM:SS.ffffff` in microseconds.
fn clock_micros(text: &str) -> Option<i64> {
    let (whole, fraction) = text.trim().split_once('.').unwrap_or((text.trim(), ""));
    let mut parts = whole.split(':');
    let (hour, minute) = (number(parts.next()?)?, number(parts.next()?)?);
    let second = parts.next().map_or(Some(0), number)?;
    if parts.next().is_some() || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let micros = format!("{:0<6}", fraction.get(..fraction.len().min(6))?);
    let micros = number(&micros)?;
    Some((hour * 3600 + minute * 60 + second) * SECOND + micros)
}

fn number(digits: &str) -> Option<i64> {
    (!digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())).then(|| digits.parse().ok())?
}

impl fmt::Display for Time {
    /// RFC 3339 in the time of Seoul, to the second.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(date) = self.seoul_date() else { return write!(f, "{}us", self.0) };
        let s = self.seoul_second();
        write!(f, "{date}T{:02}:{:02}:{:02}+09:00", s / 3600, s / 60 % 60, s % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_one_instant() {
        let t = Time::parse("2026-11-02T03:04:05Z").unwrap();
        for s in [
            "2026-11-02T12:04:05+09:00",
            "2026-11-02 12:04:05",
            "2026.11.02 12:04:05.000",
            "2026-11-01T22:04:05-0500",
        ] {
            assert_eq!(Time::parse(s), Some(t), "{s}");
        }
        assert_eq!(Time::parse("2026-11-02"), Time::parse("2026-11-01T15:00:00Z"));
    }

    #[test]
    fn a_year_ends_on_the_last_day_of_its_month() {
        let years =
            |from: &str, n| Time::parse(from).unwrap().plus_years(n).seoul_date().unwrap().to_string();
        assert_eq!(years("2024-02-29", 2), "2026-02-28");
        assert_eq!(years("2024-02-29", 4), "2028-02-29");
        assert_eq!(years("2024-11-30", 2), "2026-11-30");
    }

    #[test]
    fn nonsense_is_refused() {
        for s in [
            "",
            "yesterday",
            "2026-13-01",
            "2026-11-02T",
            "2026-11-02T25:00",
            "2026-11-02T10:00+",
            "2026-11-02T10:00+24:00",
            "2026-11-02T10:00+09:99999999999999999",
            "2026-11-02x",
            "２０２６-11",
        ] {
            assert_eq!(Time::parse(s), None, "{s}");
        }
    }

    #[test]
    fn a_day_in_seoul_begins_at_fifteen_utc() {
        let t = Time::parse("2026-11-02T15:00:00Z").unwrap();
        assert_eq!((t.seoul_second(), t.seoul_day() - t.plus_seconds(-1).seoul_day()), (0, 1));
    }
}
