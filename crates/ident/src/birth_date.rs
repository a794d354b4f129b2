//! Birth dates.

use std::fmt;
use std::str::FromStr;

use cleanse_core::{Cleansed, Context, Date, Field, FieldKind, Masked};

use crate::{Rejected, birth_reader};

/// The calendar in which a birth date was written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Calendar {
    /// The Gregorian calendar (양력).
    Solar,
    /// The Korean lunisolar calendar (음력): months have 29 or 30 days.
    Lunar,
    /// A leap month of the lunisolar calendar (윤달).
    LunarLeap,
}

/// What a birth date cell held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BirthDateKind {
    /// A date of the Gregorian calendar.
    Solar,
    /// A date of the lunisolar calendar.
    Lunar,
    /// A date in a leap month of the lunisolar calendar.
    LunarLeap,
    /// A date whose digits somebody replaced by stars.
    Masked,
    /// A part of a date: only the year, only month and day.
    Partial,
    /// A date that systems put in where nothing was known.
    Placeholder,
    /// A whole resident registration number.
    ResidentNumber,
}

impl From<Calendar> for BirthDateKind {
    fn from(calendar: Calendar) -> BirthDateKind {
        match calendar {
            Calendar::Solar => BirthDateKind::Solar,
            Calendar::Lunar => BirthDateKind::Lunar,
            Calendar::LunarLeap => BirthDateKind::LunarLeap,
        }
    }
}

/// A birth date, in the calendar in which the customer keeps it.
///
/// `Display` is the canonical form: `2001-03-07`, and with the lunar mark kept `1955-02-30 (음)` or `1955-03-12 (음 윤달)`. `Debug` is
/// masked. Lunar dates are not converted: which day the customer celebrates is the customer's business.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BirthDate {
    year: u16,
    month: u8,
    day: u8,
    calendar: Calendar,
}

impl BirthDate {
    /// A date, if its calendar can have it. Of a lunar date only the bounds are checked: twelve months of up to thirty days.
    #[must_use]
    pub fn new(year: u16, month: u8, day: u8, calendar: Calendar) -> Option<BirthDate> {
        let exists = match calendar {
            Calendar::Solar => Date::new(year, month, day).is_ok(),
            Calendar::Lunar | Calendar::LunarLeap => {
                year <= 9999 && matches!(month, 1..=12) && matches!(day, 1..=30)
            }
        };
        exists.then_some(BirthDate { year, month, day, calendar })
    }

    /// Reads a birth date in any order and separator, two-digit years by the default [`YearPolicy`].
    ///
    /// ```
    /// use cleanse_ident::BirthDate;
    /// let as_of = "2026-11-01".parse()?;
    /// assert_eq!(BirthDate::parse("85년 3월 7일생", as_of)?.to_string(), "1985-03-07");
    /// assert_eq!(BirthDate::parse("010307", as_of)?.year(), 2001);
    /// assert!(BirthDate::parse("7/3/2001", as_of).is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// When the text holds no birth date, or one that somebody has to confirm.
    pub fn parse(s: &str, as_of: Date) -> Result<BirthDate, Rejected> {
        let cleansed = BirthDate::cleanse(s, &Context { as_of, area: None });
        match cleansed.value {
            Some(date) if cleansed.verdict.is_usable() => Ok(date),
            _ => Err(Rejected::by(&cleansed.findings)),
        }
    }

    /// Cleanses one cell of a birth date column, two-digit years by the default [`YearPolicy`].
    #[must_use]
    pub fn cleanse(s: &str, cx: &Context<'_>) -> Cleansed<BirthDate> {
        birth_reader::cleanse(s, cx, &YearPolicy::default())
    }

    /// As [`cleanse`](BirthDate::cleanse), with the reading of two-digit years as an argument.
    #[must_use]
    pub fn cleanse_with(s: &str, cx: &Context<'_>, years: &YearPolicy) -> Cleansed<BirthDate> {
        birth_reader::cleanse(s, cx, years)
    }

    /// The year, in the calendar of the date.
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

    /// The calendar.
    #[must_use]
    pub const fn calendar(self) -> Calendar {
        self.calendar
    }

    /// The day, when it is a date of the Gregorian calendar.
    #[must_use]
    pub fn date(self) -> Option<Date> {
        if self.calendar == Calendar::Solar { Date::new(self.year, self.month, self.day).ok() } else { None }
    }

    /// Reads the canonical form and nothing else.
    pub(crate) fn canonical(s: &str) -> Option<BirthDate> {
        let b = s.as_bytes();
        let (ymd, mark) = b.split_at_checked(10)?;
        let calendar = match mark {
            b"" => Calendar::Solar,
            _ if mark == LUNAR_MARK.as_bytes() => Calendar::Lunar,
            _ if mark == LEAP_MARK.as_bytes() => Calendar::LunarLeap,
            _ => return None,
        };
        if ymd[4] != b'-' || ymd[7] != b'-' {
            return None;
        }
        let number = |digits: &[u8]| {
            digits.iter().try_fold(0u16, |n, d| d.is_ascii_digit().then(|| n * 10 + u16::from(d - b'0')))
        };
        let small = |digits: &[u8]| number(digits).and_then(|n| u8::try_from(n).ok());
        BirthDate::new(number(&ymd[..4])?, small(&ymd[5..7])?, small(&ymd[8..])?, calendar)
    }
}

const LUNAR_MARK: &str = " (음)";
const LEAP_MARK: &str = " (음 윤달)";

/// How a two-digit year is read.
///
/// The default takes the latest year that is not in the future at `as_of`: at 2026-11-01 `261101` is 2026 and `261102` is 1926.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct YearPolicy {
    first: Option<u16>,
}

impl YearPolicy {
    /// Two-digit years lie in the hundred years from `first` on: with 1930, `29` is 2029 and `30` is 1930.
    ///
    /// ```
    /// use cleanse_core::Context;
    /// use cleanse_ident::{BirthDate, YearPolicy};
    /// let adults = YearPolicy::hundred_years_from(1910);
    /// let cleansed = BirthDate::cleanse_with("090307", &Context::default(), &adults);
    /// assert_eq!(cleansed.value.unwrap().to_string(), "2009-03-07");
    /// ```
    #[must_use]
    pub const fn hundred_years_from(first: u16) -> YearPolicy {
        YearPolicy { first: Some(first) }
    }

    /// The whole year of a two-digit one.
    pub(crate) fn whole(self, short: u16, month: u8, day: u8, as_of: Date) -> u16 {
        match self.first {
            Some(first) => first.saturating_add((short + 100 - first % 100) % 100),
            None => {
                let latest = as_of.year() / 100 * 100 + short;
                let future = (latest, month, day) > (as_of.year(), as_of.month(), as_of.day());
                if future { latest.saturating_sub(100) } else { latest }
            }
        }
    }
}

impl Field for BirthDate {
    type Kind = BirthDateKind;
}

impl fmt::Display for BirthDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mark = match self.calendar {
            Calendar::Solar => "",
            Calendar::Lunar => LUNAR_MARK,
            Calendar::LunarLeap => LEAP_MARK,
        };
        let [month, day] = [self.month, self.day].map(u16::from);
        let digit = |n: u16, unit: u16| b'0' + (n / unit % 10) as u8;
        let [y, m, d] = [self.year, month, day];
        let date = [
            digit(y, 1000),
            digit(y, 100),
            digit(y, 10),
            digit(y, 1),
            b'-',
            digit(m, 10),
            digit(m, 1),
            b'-',
            digit(d, 10),
            digit(d, 1),
        ];
        f.write_str(std::str::from_utf8(&date).unwrap_or_default())?;
        f.write_str(mark)
    }
}

impl fmt::Debug for BirthDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BirthDate({})", Masked::new(FieldKind::BirthDate, &self.to_string()))
    }
}

impl FromStr for BirthDate {
    type Err = Rejected;

    /// Reads the canonical form; what people type is for [`BirthDate::parse`].
    fn from_str(s: &str) -> Result<BirthDate, Rejected> {
        BirthDate::canonical(s).ok_or(Rejected::NOT_A_DATE)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for BirthDate {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for BirthDate {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<BirthDate, D::Error> {
        let s = <std::borrow::Cow<'de, str>>::deserialize(d)?;
        s.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_canonical_form_reads_back() {
        for s in ["2001-03-07", "1955-02-30 (음)", "1955-03-12 (음 윤달)"] {
            assert_eq!(s.parse::<BirthDate>().unwrap().to_string(), s);
        }
        for s in ["", "2001-3-7", "2001-02-30", "1955-02-31 (음)", "1955-02-03(음)", "가나다라", "2001-03-0é"]
        {
            assert!(s.parse::<BirthDate>().is_err(), "{s}");
        }
    }

    #[test]
    fn debug_is_masked() {
        let date: BirthDate = "1955-02-30 (음)".parse().unwrap();
        assert_eq!(format!("{date:?}"), "BirthDate(1955-**-** (*))");
    }

    #[test]
    fn two_digit_years() {
        let as_of = Date::new(2026, 11, 1).unwrap();
        let latest = YearPolicy::default();
        assert_eq!(latest.whole(26, 11, 1, as_of), 2026);
        assert_eq!(latest.whole(26, 11, 2, as_of), 1926);
        assert_eq!(latest.whole(27, 1, 1, as_of), 1927);
        assert_eq!(latest.whole(0, 1, 1, as_of), 2000);
        let window = YearPolicy::hundred_years_from(1930);
        assert_eq!([29, 30, 99, 0].map(|y| window.whole(y, 1, 1, as_of)), [2029, 1930, 1999, 2000]);
    }
}
