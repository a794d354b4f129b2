//! Civil dates. No clock, no time zone: a date is three integers.

use std::fmt;
use std::str::FromStr;

/// The data date of the shipped tables: the default of every `as_of`.
pub const SHIPPED_DATA_DATE: Date = Date { year: 2026, month: 11, day: 1 };

/// A day of the proleptic Gregorian calendar, years 0 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// A date that the calendar does not have, or a text that is no `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateError(());

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a calendar date of the form YYYY-MM-DD")
    }
}

impl std::error::Error for DateError {}

impl Date {
    /// A date, if the calendar has it.
    ///
    /// # Errors
    /// When the month or the day does not exist, or the year is beyond 9999.
    pub const fn new(year: u16, month: u8, day: u8) -> Result<Date, DateError> {
        if year > 9999 || month == 0 || month > 12 || day == 0 || day > days_in_month(year, month) {
            return Err(DateError(()));
        }
        Ok(Date { year, month, day })
    }

    /// The year.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }

    /// Days since 1970-01-01, negative before.
    #[must_use]
    pub const fn days(self) -> i32 {
        // Howard Hinnant, "chrono-compatible low-level date algorithms": years start in March.
        let y = self.year as i32 - (self.month <= 2) as i32;
        let era = y.div_euclid(400);
        let yoe = y.rem_euclid(400);
        let mp = (self.month as i32 + 9) % 12;
        let doy = (153 * mp + 2) / 5 + self.day as i32 - 1;
        let doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
        era * 146_097 + doe - 719_468
    }

    /// The date `days` after 1970-01-01, if it is within the years 0 to 9999.
    #[must_use]
    pub fn from_days(days: i32) -> Option<Date> {
        let z = days.checked_add(719_468)?;
        let era = z.div_euclid(146_097);
        let doe = z.rem_euclid(146_097);
        let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
        let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
        let mp = (5 * doy + 2) / 153;
        let day = u8::try_from(doy - (153 * mp + 2) / 5 + 1).ok()?;
        let month = u8::try_from(if mp < 10 { mp + 3 } else { mp - 9 }).ok()?;
        let year = u16::try_from(yoe + era * 400 + i32::from(month <= 2)).ok()?;
        Date::new(year, month, day).ok()
    }

    /// How many days `self` lies after `earlier`.
    #[must_use]
    pub const fn days_since(self, earlier: Date) -> i32 {
        self.days() - earlier.days()
    }
}

const fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(s: &str) -> Result<Date, DateError> {
        let b = s.as_bytes();
        if b.len() != 10 || b[4] != b'-' || b[7] != b'-' {
            return Err(DateError(()));
        }
        let number = |r: std::ops::Range<usize>| {
            b[r].iter().try_fold(0u16, |n, d| d.is_ascii_digit().then(|| n * 10 + u16::from(d - b'0')))
        };
        let (Some(y), Some(m), Some(d)) = (number(0..4), number(5..7), number(8..10)) else {
            return Err(DateError(()));
        };
        #[expect(clippy::cast_possible_truncation, reason = "two digits fit")]
        Date::new(y, m as u8, d as u8)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Date {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Date {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Date, D::Error> {
        let s = <std::borrow::Cow<'de, str>>::deserialize(d)?;
        s.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_dates_are_inverse_over_four_centuries() {
        let first = Date::new(1800, 1, 1).unwrap().days();
        let mut previous = None;
        for days in first..first + 146_097 {
            let date = Date::from_days(days).unwrap();
            assert_eq!(date.days(), days);
            assert!(previous < Some(date));
            previous = Some(date);
        }
    }

    #[test]
    fn the_epoch_is_day_zero() {
        assert_eq!(Date::new(1970, 1, 1).unwrap().days(), 0);
    }

    #[test]
    fn impossible_dates_are_refused() {
        for s in ["2023-02-29", "2023-13-01", "2023-00-10", "2023-1-1", "", "20230101", "202a-01-01"] {
            assert!(s.parse::<Date>().is_err(), "{s}");
        }
        assert!("2024-02-29".parse::<Date>().is_ok());
    }
}
