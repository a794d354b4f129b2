//! The parts of a date as people write it: numbers, units, words.

use cleanse_core::{Note, NoteKind};
use cleanse_text::digit_value;

use crate::Calendar;
use crate::digits::Plain;

/// A run of digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Number {
    /// Its value; runs of more than 18 digits are cut off, they are no dates.
    pub value: u64,
    /// How many digits.
    pub digits: usize,
    /// What stands behind it.
    pub unit: Option<Unit>,
    /// The first sign behind it, a space only when nothing else stands there.
    pub sign: Option<char>,
}

impl Number {
    /// A number that stands alone.
    pub(crate) const fn of(plain: Plain) -> Number {
        Number { value: plain.value, digits: plain.digits, unit: None, sign: None }
    }
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    Year,
    Month,
    Day,
}

/// A cell taken apart.
#[derive(Debug, Default)]
pub(crate) struct Parts {
    pub numbers: Vec<Number>,
    /// A month by its English name.
    pub month_name: Option<u8>,
    /// A calendar mark, with whether it came before the first number.
    pub calendar: Option<Calendar>,
    /// Marks of both calendars: `(양)음`.
    pub contradiction: bool,
    /// Signs that stand for hidden digits.
    pub masked: bool,
    /// What the years of an era that the cell names lack to those of our count: 쇼와, 단기.
    pub era: Option<i16>,
    /// Letters stand between digits that nothing explains: `19BO0301`.
    pub broken: bool,
    /// Words that belong to no date.
    pub notes: Vec<Note>,
}

/// Takes a cell apart.
pub(crate) fn split(text: &str) -> Parts {
    let mut parts = Parts::default();
    let mut rest = text;
    // Whether only spaces stand between the last number and here.
    let mut touching = false;
    while let Some(c) = rest.chars().next() {
        if let Some((calendar, behind)) = calendar_sign(rest) {
            parts.take_calendar(calendar);
            (rest, touching) = (behind, false);
            continue;
        }
        let (run, kind) = first_run(rest, c);
        let after_digit = text[..text.len() - rest.len()].ends_with(|c| digit_value(c).is_some());
        rest = &rest[run.len()..];
        match kind {
            Run::Digits => parts.push_number(run),
            Run::Letters => {
                let before_digit = rest.starts_with(|c| digit_value(c).is_some());
                let between = after_digit && before_digit;
                let known = !(between && is_calendar_letter(run)) && parts.take_word(run, touching);
                parts.broken |= !known && between;
            }
            Run::Sign => parts.take_sign(c),
        }
        touching = matches!(kind, Run::Digits) || (touching && c.is_whitespace());
    }
    parts
}

#[derive(Clone, Copy)]
enum Run {
    Digits,
    Letters,
    Sign,
}

fn first_run(text: &str, first: char) -> (&str, Run) {
    let is_digit = |c: char| digit_value(c).is_some();
    // ㅡ and ー are typed for the dash that they look like.
    let is_letter = |c: char| c.is_alphabetic() && digit_value(c).is_none() && !matches!(c, 'ㅡ' | 'ー');
    let until = |stop: &dyn Fn(char) -> bool| text.find(stop).unwrap_or(text.len());
    if is_digit(first) {
        (&text[..until(&|c| !is_digit(c))], Run::Digits)
    } else if is_letter(first) {
        (&text[..until(&|c| !is_letter(c))], Run::Letters)
    } else {
        (&text[..first.len_utf8()], Run::Sign)
    }
}

impl Parts {
    /// Turns the year of an era into one of ours; `false` when the cell names none.
    pub(crate) fn count_from_our_era(&mut self) -> bool {
        let Some((years, number)) = self.era.zip(self.numbers.first_mut()) else { return false };
        if let Some(year) = number.value.checked_add_signed(i64::from(years)) {
            (number.value, number.digits) = (year, 4);
        }
        true
    }

    fn push_number(&mut self, run: &str) {
        let values = run.chars().filter_map(digit_value);
        let digits = values.clone().count();
        let value = values.take(18).fold(0, |n, d| n * 10 + u64::from(d));
        self.numbers.push(Number { value, digits, unit: None, sign: None });
    }

    fn take_sign(&mut self, c: char) {
        self.masked |= matches!(c, '*' | '●' | '○' | '◯' | '■' | '□' | '?');
        if let Some(number) = self.numbers.last_mut()
            && number.sign.is_none_or(char::is_whitespace)
        {
            number.sign = Some(c);
        }
    }

    /// Whether the word, or what is left of it behind a unit, is known.
    fn take_word(&mut self, run: &str, touching: bool) -> bool {
        let mut word = run;
        if touching {
            if let Some(age) = word.strip_prefix('세').or_else(|| word.strip_prefix('살')) {
                self.drop_age();
                word = age;
            } else if let Some((unit, after)) = unit(word) {
                if let Some(number) = self.numbers.last_mut() {
                    number.unit = Some(unit);
                }
                word = after;
            }
        }
        self.take_plain_word(word)
    }

    /// An age is no part of the date: `(만 41세)`.
    fn drop_age(&mut self) {
        if let Some(age) = self.numbers.pop() {
            self.note(NoteKind::Remark, &format!("{}세", age.value));
        }
    }

    fn take_plain_word(&mut self, word: &str) -> bool {
        if word == "평달" {
            self.calendar = self.calendar.or(Some(Calendar::Solar));
        } else if let Some(calendar) = calendar(word) {
            self.take_calendar(calendar);
        } else if let Some(month) = month_name(word) {
            self.month_name = Some(month);
        } else if word.chars().all(|c| matches!(c, 'X' | 'x' | 'O' | 'o')) && !word.is_empty() {
            self.masked = true;
        } else if let Some((_, years)) = ERAS.iter().find(|(name, _)| *name == word) {
            self.era = Some(*years);
            self.note(NoteKind::Remark, word);
        } else if LABELS.iter().any(|label| word.eq_ignore_ascii_case(label)) {
            self.note(NoteKind::Label, word);
        } else if !SAYS_NOTHING.iter().any(|empty| word.eq_ignore_ascii_case(empty)) {
            self.note(NoteKind::Remark, word);
            return false;
        }
        true
    }

    /// A leap month is said beside 음력, and that a month is none (평달), too.
    fn take_calendar(&mut self, calendar: Calendar) {
        let differs = |known: Calendar| (known == Calendar::Solar) != (calendar == Calendar::Solar);
        self.contradiction |= self.calendar.is_some_and(differs);
        self.calendar = Some(self.calendar.map_or(calendar, |known| known.max(calendar)));
    }

    fn note(&mut self, kind: NoteKind, text: &str) {
        if !text.is_empty() {
            self.notes.push(Note { kind, text: text.into() });
        }
    }
}

/// A unit at the head of a word behind a number, and the rest of the word.
fn unit(word: &str) -> Option<(Unit, &str)> {
    const UNITS: [(&str, Unit); 7] = [
        ("년도", Unit::Year),
        ("년", Unit::Year),
        ("年", Unit::Year),
        ("월", Unit::Month),
        ("月", Unit::Month),
        ("일", Unit::Day),
        ("日", Unit::Day),
    ];
    UNITS.iter().find_map(|(name, unit)| Some((*unit, word.strip_prefix(name)?)))
}

/// The signs of old forms for the calendar, `(-)` for the lunar and `(+)` for the solar one, and what stands behind them.
fn calendar_sign(text: &str) -> Option<(Calendar, &str)> {
    let inner = text.strip_prefix('(')?.trim_start();
    let calendar = match inner.chars().next()? {
        '-' => Calendar::Lunar,
        '+' => Calendar::Solar,
        _ => return None,
    };
    Some((calendar, inner[1..].trim_start().strip_prefix(')')?))
}

fn calendar(word: &str) -> Option<Calendar> {
    Some(match word {
        "양" | "양력" | "陽" | "陽曆" | "S" => Calendar::Solar,
        "음" | "음력" | "陰" | "陰曆" | "음력생일" | "L" => Calendar::Lunar,
        "윤" | "윤달" | "윤월" | "음윤" | "閏" | "閏月" => Calendar::LunarLeap,
        _ if word.eq_ignore_ascii_case("solar") => Calendar::Solar,
        _ if word.eq_ignore_ascii_case("lunar") => Calendar::Lunar,
        _ => return None,
    })
}

/// `L850307`, `850307S`: the letter of a calendar, which stands at an end of the date.
fn is_calendar_letter(word: &str) -> bool {
    matches!(word, "L" | "S")
}

/// The month of an English name or its usual abbreviation.
fn month_name(word: &str) -> Option<u8> {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let lower = word.to_ascii_lowercase();
    let month = MONTHS.iter().zip(1..).find(|(name, _)| lower.len() >= 3 && name.starts_with(&lower));
    month.map(|(_, number)| number).or_else(|| (lower == "sept").then_some(9))
}

/// Eras whose years old papers carry, and what is to be added to them: 단기 4313 and 쇼와 55 are 1980.
const ERAS: [(&str, i16); 14] = [
    ("단기", -2333),
    ("檀紀", -2333),
    ("단군기원", -2333),
    ("메이지", 1867),
    ("明治", 1867),
    ("다이쇼", 1911),
    ("大正", 1911),
    ("쇼와", 1925),
    ("昭和", 1925),
    ("헤이세이", 1988),
    ("平成", 1988),
    ("레이와", 2018),
    ("令和", 2018),
    ("민국", 1911),
];

const LABELS: [&str; 12] = [
    "생년월일",
    "생일",
    "생월일",
    "생년",
    "출생일",
    "출생",
    "생신",
    "DOB",
    "birth",
    "birthday",
    "birthdate",
    "born",
];

/// Words that repeat what the date says, or say nothing: suffixes of birth, weekdays, ordinal endings.
const SAYS_NOTHING: [&str; 40] = [
    "",
    "생",
    "태어남",
    "만",
    "date",
    "of",
    "st",
    "nd",
    "rd",
    "th",
    "T",
    "Z",
    "y",
    "m",
    "d",
    "월",
    "화",
    "수",
    "목",
    "금",
    "토",
    "일",
    "월요일",
    "화요일",
    "수요일",
    "목요일",
    "금요일",
    "토요일",
    "일요일",
    "Mon",
    "Tue",
    "Wed",
    "Thu",
    "Fri",
    "Sat",
    "Sun",
    "AM",
    "PM",
    "오전",
    "오후",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(text: &str) -> Vec<(u64, usize, Option<Unit>)> {
        split(text).numbers.iter().map(|n| (n.value, n.digits, n.unit)).collect()
    }

    #[test]
    fn units_words_and_marks() {
        use Unit::{Day, Month, Year};
        assert_eq!(
            numbers("2001년 3월 07일생"),
            [(2001, 4, Some(Year)), (3, 1, Some(Month)), (7, 2, Some(Day))]
        );
        assert_eq!(numbers("2001-03-07(일)"), [(2001, 4, None), (3, 2, None), (7, 2, None)]);
        assert_eq!(numbers("1985.3.7 (만 41세)").len(), 3);
        assert_eq!(split("음 윤 1955.3.12").calendar, Some(Calendar::LunarLeap));
        assert_eq!(split("1955년3월12일음력").calendar, Some(Calendar::Lunar));
        assert_eq!(split("85.3.12(-)").calendar, Some(Calendar::Lunar));
        assert_eq!(split("(+) 850312").calendar, Some(Calendar::Solar));
        assert_eq!(split("L850312").calendar, Some(Calendar::Lunar));
        assert_eq!(split("1985-03-12 L").calendar, Some(Calendar::Lunar));
        assert_eq!(split("850312S").calendar, Some(Calendar::Solar));
        assert!(split("85L0312").broken);
        assert!(split("1985-03-07(양)음").contradiction && !split("음력 평달 1955.3.12").contradiction);
        assert_eq!(split("850312-1").calendar, None);
        assert_eq!(split("07-Mar-2001").month_name, Some(3));
        assert!(split("19BO0301").broken && !split("07Mar2001").broken && !split("1985ㅡ03ㅡ07").broken);
        assert!(split("1985-XX-XX").masked && split("85****").masked);
    }

    #[test]
    fn words_are_kept() {
        let notes = split("생년월일: 1985.03.07 추정").notes;
        let words: Vec<_> = notes.iter().map(|n| (n.kind, &*n.text)).collect();
        assert_eq!(words, [(NoteKind::Label, "생년월일"), (NoteKind::Remark, "추정")]);
    }
}
