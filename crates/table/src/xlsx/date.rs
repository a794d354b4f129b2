//! Dates of workbooks: serial days rendered after a format code.

/// One piece of a date format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum DatePart {
    Year(usize),
    Month(usize),
    Day(usize),
    /// Day of the week in Korean: 목, 목요일.
    KoreanDay(usize),
    Hour(usize),
    Minute(usize),
    Second(usize),
    /// A digit of the fraction of a second.
    Fraction,
    HalfDay,
    ElapsedHours,
    ElapsedMinutes,
    ElapsedSeconds,
    /// The long date of the system that shows the file.
    SystemDate,
    /// The time of the system that shows the file.
    SystemTime,
    /// The Korean locale: half days are 오전 and 오후.
    Korean,
    /// Eras and other calendars, which change nothing here.
    Ignored,
    Literal(String),
}

impl DatePart {
    /// The part that a run of one letter, in lower case, stands for.
    pub(crate) fn of_letters(letter: char, run: usize) -> Option<DatePart> {
        Some(match letter {
            'y' => DatePart::Year(run),
            'e' => DatePart::Year(4),
            'm' => DatePart::Month(run),
            'd' => DatePart::Day(run),
            'a' if run >= 3 => DatePart::KoreanDay(run),
            'h' => DatePart::Hour(run),
            's' => DatePart::Second(run),
            'g' => DatePart::Ignored,
            _ => return None,
        })
    }

    fn is_time(&self) -> bool {
        matches!(self, DatePart::Hour(_) | DatePart::ElapsedHours)
    }

    fn is_second(&self) -> bool {
        matches!(self, DatePart::Second(_) | DatePart::ElapsedSeconds)
    }

    fn is_silent(&self) -> bool {
        matches!(self, DatePart::Literal(_) | DatePart::HalfDay | DatePart::Korean | DatePart::Ignored)
    }
}

/// A date format, its `m` told apart into months and minutes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct DatePattern {
    parts: Vec<DatePart>,
    korean: bool,
    half_days: bool,
    fractions: usize,
}

/// The last day of a workbook's calendar, 9999-12-31, as a serial number.
const LAST_DAY: f64 = 2_958_466.0;

impl DatePattern {
    pub(crate) fn new(parts: Vec<DatePart>) -> DatePattern {
        let parts = if parts.contains(&DatePart::SystemDate) {
            iso_date()
        } else if parts.contains(&DatePart::SystemTime) {
            vec![DatePart::Hour(1), literal(":"), DatePart::Minute(2), literal(":"), DatePart::Second(2)]
        } else {
            with_minutes(parts)
        };
        let korean = parts.contains(&DatePart::Korean);
        let half_days = parts.contains(&DatePart::HalfDay);
        let fractions = parts.iter().filter(|part| **part == DatePart::Fraction).count();
        DatePattern { parts, korean, half_days, fractions }
    }

    /// `None` where the number is no date of the calendar.
    pub(crate) fn render(&self, serial: f64, is_1904: bool) -> Option<String> {
        if !(0.0..LAST_DAY).contains(&serial) {
            return None;
        }
        let moment = Moment::of(serial, is_1904, self.fractions.min(3));
        let mut out = String::new();
        let mut fraction = moment.fraction_digits().into_iter();
        let mut point = false;
        for part in &self.parts {
            if *part == DatePart::Fraction {
                if !std::mem::replace(&mut point, true) {
                    out.push('.');
                }
                out.push(fraction.next().unwrap_or('0'));
            } else {
                self.push(part, &moment, &mut out);
            }
        }
        Some(out)
    }

    fn push(&self, part: &DatePart, m: &Moment, out: &mut String) {
        let hour = if self.half_days { (m.hour() + 11) % 12 + 1 } else { m.hour() };
        match part {
            DatePart::Year(1 | 2) => padded(out, m.year % 100, 2),
            DatePart::Year(_) => padded(out, m.year, 4),
            DatePart::Month(run @ (1 | 2)) => padded(out, m.month, *run),
            DatePart::Month(run) => out.push_str(named(&MONTHS, m.month - 1, *run)),
            DatePart::Day(run @ (1 | 2)) => padded(out, m.day, *run),
            DatePart::Day(run) => out.push_str(named(&DAYS, m.weekday, *run)),
            DatePart::KoreanDay(run) => {
                out.push(KOREAN_DAYS[m.weekday as usize % 7]);
                out.push_str(if *run > 3 { "요일" } else { "" });
            }
            DatePart::Hour(run) => padded(out, hour, *run),
            DatePart::Minute(run) => padded(out, m.minute(), *run),
            DatePart::Second(run) => padded(out, m.second(), *run),
            DatePart::HalfDay => out.push_str(m.half_day(self.korean)),
            DatePart::ElapsedHours => padded(out, m.elapsed_seconds() / 3600, 1),
            DatePart::ElapsedMinutes => padded(out, m.elapsed_seconds() / 60, 1),
            DatePart::ElapsedSeconds => padded(out, m.elapsed_seconds(), 1),
            DatePart::Literal(text) => out.push_str(text),
            _ => {}
        }
    }
}

fn iso_date() -> Vec<DatePart> {
    vec![DatePart::Year(4), literal("-"), DatePart::Month(2), literal("-"), DatePart::Day(2)]
}

fn literal(text: &str) -> DatePart {
    DatePart::Literal(text.to_owned())
}

/// `m` after hours or before seconds is a minute.
fn with_minutes(mut parts: Vec<DatePart>) -> Vec<DatePart> {
    for i in 0..parts.len() {
        if let DatePart::Month(run @ (1 | 2)) = parts[i] {
            let before = parts[..i].iter().rev().find(|part| !part.is_silent());
            let after = parts[i + 1..].iter().find(|part| !part.is_silent());
            if before.is_some_and(DatePart::is_time) || after.is_some_and(DatePart::is_second) {
                parts[i] = DatePart::Minute(run);
            }
        }
    }
    parts
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const DAYS: [&str; 7] = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const KOREAN_DAYS: [char; 7] = ['일', '월', '화', '수', '목', '금', '토'];

/// Three letters, the whole name, or one letter.
fn named(names: &[&'static str], index: u64, run: usize) -> &'static str {
    let name = names.get(index as usize).copied().unwrap_or_default();
    match run {
        3 => &name[..name.len().min(3)],
        5 => &name[..name.len().min(1)],
        _ => name,
    }
}

fn padded(out: &mut String, n: u64, width: usize) {
    out.push_str(&format!("{n:0width$}"));
}

/// A moment of the workbook's calendar.
struct Moment {
    days: u64,
    millis: u64,
    year: u64,
    month: u64,
    day: u64,
    /// 0 is Sunday.
    weekday: u64,
    fraction_digits: usize,
}

impl Moment {
    /// Rounds to what is shown, so that 11:59:59.999 does not read as the day before.
    fn of(serial: f64, is_1904: bool, fraction_digits: usize) -> Moment {
        let unit = [1000.0, 100.0, 10.0, 1.0][fraction_digits];
        let millis = (serial * 86_400_000.0 / unit).round() * unit;
        // Below LAST_DAY this is far inside of u64.
        let millis = millis as u64;
        let days = millis / 86_400_000;
        let (year, month, day) = calendar(days, is_1904);
        let weekday = if is_1904 { (days + 5) % 7 } else { (days + 6) % 7 };
        Moment { days, millis: millis % 86_400_000, year, month, day, weekday, fraction_digits }
    }

    fn hour(&self) -> u64 {
        self.millis / 3_600_000
    }

    fn minute(&self) -> u64 {
        self.millis / 60_000 % 60
    }

    fn second(&self) -> u64 {
        self.millis / 1000 % 60
    }

    fn elapsed_seconds(&self) -> u64 {
        self.days * 86_400 + self.millis / 1000
    }

    fn fraction_digits(&self) -> Vec<char> {
        format!("{:03}", self.millis % 1000).chars().take(self.fraction_digits).collect()
    }

    fn half_day(&self, korean: bool) -> &'static str {
        match (korean, self.hour() < 12) {
            (true, true) => "오전",
            (true, false) => "오후",
            (false, true) => "AM",
            (false, false) => "PM",
        }
    }
}

/// Year, month and day of a serial day. The 1900 calendar has a 29 February 1900 that never was (day 60).
fn calendar(serial: u64, is_1904: bool) -> (u64, u64, u64) {
    if is_1904 {
        return civil(serial + DAYS_TO_1904);
    }
    match serial {
        0 => (1900, 1, 0),
        60 => (1900, 2, 29),
        1..60 => civil(serial + DAYS_TO_1900),
        _ => civil(serial + DAYS_TO_1900 - 1),
    }
}

/// Days from 0000-03-01 to 1899-12-31 and to 1904-01-01.
const DAYS_TO_1900: u64 = 693_900;
const DAYS_TO_1904: u64 = 695_361;

/// The Gregorian date of a day counted from 0000-03-01 (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").
fn civil(days: u64) -> (u64, u64, u64) {
    let era = days / 146_097;
    let doe = days % 146_097;
    let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let month = if mp < 10 { mp + 3 } else { mp - 9 };
    let year = yoe + era * 400 + u64::from(month <= 2);
    (year, month, doy - (153 * mp + 2) / 5 + 1)
}
