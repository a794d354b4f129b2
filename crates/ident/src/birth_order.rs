//! Which number is the year: the ways to read the numbers of a birth date.

use cleanse_core::{Date, Rule};

use crate::birth_reader::{Sure, objection};
use crate::digits::{self, scientific};
use crate::tokens::{Number, Parts, Unit};
use crate::{BirthDate, Calendar, YearPolicy, rules};

/// A year, a month and a day; no calendar has vouched for them yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Way {
    pub year: u16,
    pub month: u8,
    pub day: u8,
}

/// The ways to read a cell, likeliest first.
#[derive(Default)]
pub(crate) struct Reading {
    pub ways: Vec<Way>,
    pub sure: Sure,
    pub rules: Vec<&'static Rule>,
}

impl Reading {
    fn sure(way: Way) -> Reading {
        Reading { ways: vec![way], ..Reading::default() }
    }

    fn with(mut self, rule: &'static Rule) -> Reading {
        self.rules.push(rule);
        self
    }
}

/// What decides between readings.
struct Judge<'a> {
    as_of: Date,
    years: &'a YearPolicy,
    calendar: Calendar,
}

pub(crate) fn read(text: &str, parts: &Parts, as_of: Date, years: &YearPolicy) -> Reading {
    let judge = Judge { as_of, years, calendar: parts.calendar.unwrap_or(Calendar::Solar) };
    if let Some(plain) = scientific(text) {
        return match plain {
            Some(number) => judge.compact(Number::of(number)),
            None => Reading::default().with(&rules::LOST_DIGITS),
        };
    }
    let mut reading = if parts.masked { judge.masked(parts) } else { judge.numbers(parts) };
    if is_midnight_of_the_next_day(text)
        && let Some(next) = reading.ways.first().and_then(|way| next_day(*way))
    {
        reading.ways.insert(0, next);
        reading.sure = Sure::No;
        reading.rules.push(&rules::SHIFTED_DATE);
    }
    reading
}

/// Whether the numbers are a part of a birth date: a year, a year and a month, a month and a day.
pub(crate) fn is_partial(parts: &Parts) -> bool {
    let is_year = |n: &Number| n.digits == 4 && (1880..2100).contains(&n.value);
    match parts.numbers.as_slice() {
        [n] if parts.month_name.is_some() => n.digits <= 4,
        [n] => is_year(n) || n.unit == Some(Unit::Year) || is_month_and_day(n) || is_year_and_month(n),
        [a, b] if parts.month_name.is_none() => {
            let year = is_year(a) || (a.unit == Some(Unit::Year) && a.digits == 2);
            (year && (1..=12).contains(&b.value)) || could_be(a.value, b.value)
        }
        _ => false,
    }
}

fn is_month_and_day(n: &Number) -> bool {
    n.digits == 4 && could_be(n.value / 100, n.value % 100)
}

fn is_year_and_month(n: &Number) -> bool {
    n.digits == 6 && (1880..2100).contains(&(n.value / 100)) && (1..=12).contains(&(n.value % 100))
}

/// Cuts off a time of day: `2001-03-07 00:00:00`, `2001-03-07T00:00:00.000Z`, `2001-03-07 오전 12:00`.
pub(crate) fn without_time(text: &str) -> &str {
    let b = text.as_bytes();
    let is_digit = |i: usize| b.get(i).is_some_and(u8::is_ascii_digit);
    let Some(colon) = (1..b.len()).find(|&i| b[i] == b':' && is_digit(i - 1) && is_digit(i + 1)) else {
        return text;
    };
    let hour = if colon >= 2 && is_digit(colon - 2) { colon - 2 } else { colon - 1 };
    let (date, time) = text.split_at(hour);
    let of_a_time =
        |c: char| c.is_ascii_digit() || matches!(c, ':' | '.' | ' ' | '+' | '-' | 'Z' | 'A' | 'P' | 'M');
    if hour == 0 || !time.chars().all(of_a_time) {
        return text;
    }
    let mut date = date.trim_end();
    for half in ["오전", "오후", "AM", "PM", "T"] {
        date = date.strip_suffix(half).unwrap_or(date);
    }
    date.trim_end()
}

/// Midnight in Seoul is 15:00 of the day before in Greenwich: an export in UTC shows a birth date one day early.
fn is_midnight_of_the_next_day(text: &str) -> bool {
    let tail = text.strip_suffix('Z').or_else(|| text.strip_suffix("+00:00"));
    tail.is_some_and(|t| t.trim_end_matches(['0', '.']).ends_with("15:") || t.contains("15:00:00"))
}

fn next_day(way: Way) -> Option<Way> {
    let date = Date::new(way.year, way.month, way.day).ok()?;
    let next = Date::from_days(date.days() + 1)?;
    Some(Way { year: next.year(), month: next.month(), day: next.day() })
}

/// Whether a month and a day can stand beside each other in any calendar.
fn could_be(month: u64, day: u64) -> bool {
    (1..=12).contains(&month) && (1..=31).contains(&day)
}

/// Numbers beyond the type are as impossible as the largest one in it.
fn way(year: u64, month: u64, day: u64) -> Way {
    let small = |n: u64| u8::try_from(n).unwrap_or(u8::MAX);
    Way { year: u16::try_from(year).unwrap_or(u16::MAX), month: small(month), day: small(day) }
}

impl Judge<'_> {
    fn plausible(&self, way: &Way) -> bool {
        let date = BirthDate::new(way.year, way.month, way.day, self.calendar);
        date.is_some_and(|d| objection(d, self.as_of).is_none())
    }

    fn whole_year(&self, short: u64, month: u64, day: u64) -> u64 {
        let w = way(short, month, day);
        u64::from(self.years.whole(w.year, w.month, w.day, self.as_of))
    }

    /// A way with a year of two or four digits.
    fn of(&self, year: &Number, month: u64, day: u64) -> Way {
        let value = if year.digits <= 2 { self.whole_year(year.value, month, day) } else { year.value };
        way(value, month, day)
    }

    fn numbers(&self, parts: &Parts) -> Reading {
        match (parts.numbers.as_slice(), parts.month_name) {
            ([a, b], Some(month)) => self.with_month_name(a, u64::from(month), b),
            ([n], None) => self.compact(*n),
            ([a, b], None) => self.pair(a, b),
            ([a, b, c], None) => self.triple(a, b, c),
            ([a, b, c, sex], None) if sex.digits == 1 && c.sign == Some('-') && a.digits == 2 => {
                self.with_sex_digit(a.value, b.value, c.value, sex.value)
            }
            _ => Reading::default(),
        }
    }

    /// `850307-1******`, `19850307-1******` and `850307-*******` still have the whole date.
    fn masked(&self, parts: &Parts) -> Reading {
        match parts.numbers.as_slice() {
            [n] if matches!(n.digits, 6 | 8) && n.sign == Some('-') => self.compact(*n),
            [n, sex] if matches!(n.digits, 6 | 8) && n.sign == Some('-') && sex.digits == 1 => {
                self.pair(n, sex)
            }
            _ => Reading::default(),
        }
    }

    /// `7 March 2001`, `Mar 7, 2001`, `2001-Mar-07`.
    fn with_month_name(&self, a: &Number, month: u64, b: &Number) -> Reading {
        let (year, day) = if a.digits == 4 || a.value > 31 { (a, b) } else { (b, a) };
        self.marked_short(year, Reading::sure(self.of(year, month, day.value)))
    }

    fn marked_short(&self, year: &Number, reading: Reading) -> Reading {
        if year.digits <= 2 { reading.with(&rules::TWO_DIGIT_YEAR) } else { reading }
    }

    fn pair(&self, a: &Number, b: &Number) -> Reading {
        match (a.digits, b.digits) {
            // A number cell written as a fraction: 36957.0; behind a serial it is the time of day.
            (5, _) if a.sign == Some('.') => self.compact(*a),
            (6 | 8, _) if a.sign == Some('.') && b.value == 0 => self.compact(*a),
            // A time without colons.
            (8, 4 | 6) => self.compact(*a),
            (6, 1) => self.with_sex_digit(a.value / 10_000, a.value / 100 % 100, a.value % 100, b.value),
            (8, 1) if a.sign != Some('.') => self.with_known_century(a.value, b.value),
            (2 | 4, 4) => self.marked_short(a, Reading::sure(self.of(a, b.value / 100, b.value % 100))),
            _ => Reading::default(),
        }
    }

    fn triple(&self, a: &Number, b: &Number, c: &Number) -> Reading {
        let [year, month, day] = by_units([a, b, c]);
        if year.unit.is_some() || month.unit.is_some() {
            return self.marked_short(year, Reading::sure(self.of(year, month.value, day.value)));
        }
        match (a.digits, b.digits, c.digits) {
            (4, 1 | 2, 1 | 2) => self.year_first(a, b, c),
            (1 | 2, 1 | 2, 4) => self.year_last(a, b, c),
            (1 | 2, 1 | 2, 1 | 2) => self.all_short(a, b, c).with(&rules::TWO_DIGIT_YEAR),
            _ => Reading::default(),
        }
    }

    fn year_first(&self, year: &Number, b: &Number, c: &Number) -> Reading {
        let usual = self.of(year, b.value, c.value);
        let swapped = self.of(year, c.value, b.value);
        if !could_be(b.value, c.value) && self.plausible(&swapped) {
            return Reading { ways: vec![swapped], sure: Sure::No, rules: vec![&rules::UNUSUAL_ORDER] };
        }
        Reading::sure(usual)
    }

    /// Day or month first: only a number above twelve, or two equal ones, decide.
    fn year_last(&self, a: &Number, b: &Number, year: &Number) -> Reading {
        let both = [self.of(year, b.value, a.value), self.of(year, a.value, b.value)];
        let plausible: Vec<Way> = both.into_iter().filter(|w| self.plausible(w)).collect();
        Reading { ways: if plausible.is_empty() { both.to_vec() } else { plausible }, ..Reading::default() }
    }

    /// Koreans write the year first. Slashes are also what English spreadsheets write, with the year last.
    fn all_short(&self, a: &Number, b: &Number, c: &Number) -> Reading {
        let mut ways = vec![self.of(a, b.value, c.value)];
        let other_orders = a.sign == Some('/') || !self.plausible(&ways[0]);
        if other_orders {
            ways.extend(self.year_last(a, b, c).ways.into_iter().filter(|w| self.plausible(w)));
        }
        let only_another = ways.len() > 1 && !self.plausible(&ways[0]);
        Reading { ways, sure: if only_another { Sure::No } else { Sure::Yes }, rules: Vec::new() }
    }

    /// Six digits and the digit behind the hyphen of a resident registration number: it tells the century.
    fn with_sex_digit(&self, year: u64, month: u64, day: u64, sex: u64) -> Reading {
        Reading::sure(way(century(sex) + year, month, day)).with(&rules::SEX_DIGIT)
    }

    /// `19850307-1`: a digit that tells another century leaves the date in doubt.
    fn with_known_century(&self, date: u64, sex: u64) -> Reading {
        let mut reading = self.compact_date(date).with(&rules::SEX_DIGIT);
        if reading.ways.first().is_some_and(|way| u64::from(way.year) / 100 * 100 != century(sex)) {
            reading.sure = Sure::No;
        }
        reading
    }

    /// Digits without separators.
    fn compact(&self, n: Number) -> Reading {
        let v = n.value;
        match n.digits {
            14 => self.compact_date(v / 1_000_000),
            12 if v / 100 % 100 < 24 && v % 100 < 60 => self.compact_date(v / 10_000),
            8 => self.compact_date(v),
            7 => self.seven_digits(v),
            6 => self.six_digits(v),
            5 => self.five_digits(v),
            _ => Reading::default(),
        }
    }

    fn compact_date(&self, v: u64) -> Reading {
        let usual = way(v / 10_000, v / 100 % 100, v % 100);
        if self.plausible(&usual) {
            return Reading::sure(usual);
        }
        let (first, second, year) = (v / 1_000_000, v / 10_000 % 100, v % 10_000);
        self.another_order(usual, [way(year, second, first), way(year, first, second)])
    }

    /// Orders that Koreans do not write: taken only when the usual one fails, and never for certain.
    fn another_order(&self, usual: Way, others: [Way; 2]) -> Reading {
        let ways: Vec<Way> = others.into_iter().filter(|w| self.plausible(w)).collect();
        if ways.is_empty() {
            return Reading::sure(usual);
        }
        Reading { ways, sure: Sure::No, rules: vec![&rules::UNUSUAL_ORDER] }
    }

    /// `8503071` is 850307-1; `2001307` lacks the zero of a month or a day.
    fn seven_digits(&self, v: u64) -> Reading {
        let with_sex = self.with_sex_digit(v / 100_000, v / 1000 % 100, v / 10 % 100, v % 10);
        let year = v / 1000;
        let short = [way(year, v / 100 % 10, v % 100), way(year, v / 10 % 100, v % 10)];
        let short: Vec<Way> = short.into_iter().filter(|w| self.plausible(w)).collect();
        if short.is_empty() {
            return with_sex;
        }
        let ways = with_sex.ways.into_iter().filter(|w| self.plausible(w)).chain(short).collect();
        Reading { ways, sure: Sure::No, rules: vec![&rules::LOST_ZERO] }
    }

    fn six_digits(&self, v: u64) -> Reading {
        let (a, b, c) = (v / 10_000, v / 100 % 100, v % 100);
        let usual = way(self.whole_year(a, b, c), b, c);
        if could_be(b, c) {
            return Reading::sure(usual).with(&rules::TWO_DIGIT_YEAR);
        }
        let year = self.whole_year(c, b, a);
        let reading = self.another_order(usual, [way(year, b, a), way(year, a, b)]);
        let n = Number::of(digits::Plain { value: v, digits: 6 });
        // Neither a date nor nonsense: a year and a month.
        if reading.sure == Sure::Yes && is_year_and_month(&n) { Reading::default() } else { reading }
    }

    /// A day count of a spreadsheet, or six digits that lost their leading zero.
    fn five_digits(&self, v: u64) -> Reading {
        let (a, b, c) = (v / 10_000, v / 100 % 100, v % 100);
        let zeroed = Some(way(self.whole_year(a, b, c), b, c)).filter(|w| self.plausible(w));
        let serial = serial(v).filter(|w| self.plausible(w));
        match (serial, zeroed) {
            (Some(serial), Some(zeroed)) => {
                Reading { ways: vec![zeroed, serial], sure: Sure::No, rules: vec![&rules::SERIAL_DATE] }
            }
            (Some(serial), None) => counted(v, serial),
            (None, Some(zeroed)) => Reading::sure(zeroed).with(&rules::LOST_ZERO),
            (None, None) => Reading::default(),
        }
    }
}

/// A day count; `12345` and `11111` are typed to fill a field as well.
fn counted(days: u64, way: Way) -> Reading {
    let reading = Reading::sure(way).with(&rules::SERIAL_DATE);
    let filler = days.is_multiple_of(11_111) || matches!(days, 12_345 | 23_456 | 34_567 | 45_678);
    if filler { Reading { sure: Sure::No, ..reading.with(&rules::PLACEHOLDER_DATE) } } else { reading }
}

/// What the seventh digit of a resident registration number says of the year.
const fn century(sex: u64) -> u64 {
    match sex {
        1 | 2 | 5 | 6 => 1900,
        3 | 4 | 7 | 8 => 2000,
        _ => 1800,
    }
}

/// The numbers as year, month and day: by their units where they have any, else in the order in which they stand.
fn by_units(numbers: [&Number; 3]) -> [&Number; 3] {
    let find = |unit: Unit| numbers.iter().find(|n| n.unit == Some(unit)).copied();
    let left =
        |used: [&Number; 2]| numbers.iter().find(|n| !used.iter().any(|u| std::ptr::eq(*u, **n))).copied();
    match (find(Unit::Year), find(Unit::Month), find(Unit::Day)) {
        (Some(year), Some(month), Some(day)) => [year, month, day],
        (Some(year), Some(month), None) => [year, month, left([year, month]).unwrap_or(numbers[2])],
        (None, Some(month), Some(day)) => [left([month, day]).unwrap_or(numbers[0]), month, day],
        _ => numbers,
    }
}

/// The day of a spreadsheet's count: 1 is 1900-01-01, and 60 is the day that 1900 did not have.
fn serial(days: u64) -> Option<Way> {
    let epoch = Date::new(1899, 12, 30).ok()?;
    let date = Date::from_days(epoch.days().checked_add(i32::try_from(days).ok()?)?)?;
    Some(Way { year: date.year(), month: date.month(), day: date.day() })
}
