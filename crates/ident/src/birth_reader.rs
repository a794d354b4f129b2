//! Reading birth dates: the ways in which a cell can be understood, and the verdict on them.

use std::borrow::Cow;

use cleanse_core::{Applicability, Cleansed, Context, Date, Finding, Findings, Fix, Note, Rule, Verdict};
use cleanse_text::{clean, is_lost};

use crate::birth_order::{self, Reading};
use crate::tokens::{self, Parts};
use crate::{BirthDate, BirthDateKind, Calendar, YearPolicy, resident_number, rules};

/// Nobody whose age is known for certain grew older (Jeanne Calment, 122); older is an error.
const OLDEST: u16 = 120;

pub(crate) fn cleanse(s: &str, cx: &Context<'_>, years: &YearPolicy) -> Cleansed<BirthDate> {
    if let Some(date) = BirthDate::canonical(s).filter(|d| is_plain(*d, cx.as_of)) {
        return Cleansed::clean(date, BirthDateKind::Solar);
    }
    let mut findings = Vec::new();
    let text = digits_for_letters(clean(s, &mut findings));
    if text.is_empty() {
        return Cleansed { findings, ..Cleansed::empty() };
    }
    if is_lost(&text) {
        return refused(findings, None);
    }
    let mut cell = Cell { text: &text, typed: s, as_of: cx.as_of, findings, notes: Vec::new() };
    match BirthDate::canonical(&text) {
        Some(date) => cell.judge(&[date], Sure::Yes),
        None => cell.read(years),
    }
}

/// Letters typed for digits, `1985-O3-l7`, read as what they look like: as many as there are digits beside them at most, so that
/// `85OOOO` stays a masked date.
fn digits_for_letters(text: Cow<'_, str>) -> Cow<'_, str> {
    let digit = |c: char| match c {
        'O' | 'o' => Some('0'),
        'l' | 'I' | 'ㅣ' => Some('1'),
        _ => c.is_ascii_digit().then_some(c),
    };
    if !text.contains(['O', 'o', 'l', 'I', 'ㅣ']) {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    for run in text.split_inclusive(|c: char| !c.is_alphanumeric()) {
        let letters = run.chars().filter(|c| c.is_alphabetic()).count();
        let looks = run.trim_end_matches(|c: char| !c.is_alphanumeric()).chars().all(|c| digit(c).is_some());
        if looks && letters * 2 <= run.chars().filter(|c| c.is_alphanumeric()).count() {
            out.extend(run.chars().map(|c| digit(c).unwrap_or(c)));
        } else {
            out.push_str(run);
        }
    }
    Cow::Owned(out)
}

/// Whether a word beside a date says that it is the day of something else: 결혼기념일.
fn names_another_day(word: &str) -> bool {
    ["기념일", "결혼일"].iter().any(|day| word.contains(day))
}

/// A date that no rule has anything to say about.
fn is_plain(date: BirthDate, as_of: Date) -> bool {
    date.calendar() == Calendar::Solar && !is_epoch(date) && objection(date, as_of).is_none()
}

fn refused(findings: Vec<Finding>, kind: Option<BirthDateKind>) -> Cleansed<BirthDate> {
    Cleansed { findings, ..Cleansed::of(Verdict::Invalid, None, kind) }
}

/// Whether a single reading may become the value.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Sure {
    #[default]
    Yes,
    /// Somebody has to confirm it.
    No,
}

struct Cell<'a> {
    text: &'a str,
    typed: &'a str,
    as_of: Date,
    findings: Vec<Finding>,
    notes: Vec<Note>,
}

impl Cell<'_> {
    fn read(&mut self, years: &YearPolicy) -> Cleansed<BirthDate> {
        if resident_number::find(self.text).next().is_some() {
            return self.resident_number();
        }
        let mut parts = tokens::split(birth_order::without_time(self.text));
        if parts.broken {
            return self.unreadable(&parts, true);
        }
        let in_an_era = parts.count_from_our_era();
        self.notes.extend(parts.notes.iter().cloned());
        let mut reading = birth_order::read(self.text, &parts, self.as_of, years);
        if in_an_era {
            reading.sure = Sure::No;
            reading.rules.push(&rules::UNUSUAL_ORDER);
        }
        if self.notes.iter().any(|note| names_another_day(&note.text)) {
            reading.sure = Sure::No;
            reading.rules.push(&rules::NOT_A_DATE);
        }
        for rule in &reading.rules {
            self.hit(rule);
        }
        let calendar = parts.calendar.unwrap_or(Calendar::Solar);
        if reading.ways.is_empty() {
            return self.unreadable(&parts, reading.rules.is_empty());
        }
        let mut dates = self.dates(&reading, calendar);
        if parts.contradiction {
            // Which of the two calendars it is nobody can tell.
            dates.splice(0..0, self.dates(&reading, Calendar::Solar));
            return self.suspect(&dates);
        }
        if dates.is_empty() { self.impossible(&reading, &parts) } else { self.judge(&dates, reading.sure) }
    }

    /// The readings that can be a birth date, each once.
    fn dates(&self, reading: &Reading, calendar: Calendar) -> Vec<BirthDate> {
        let mut dates = Vec::new();
        for way in &reading.ways {
            let date = BirthDate::new(way.year, way.month, way.day, calendar);
            if let Some(date) = date.filter(|d| objection(*d, self.as_of).is_none() && !dates.contains(d)) {
                dates.push(date);
            }
        }
        dates
    }

    fn judge(&mut self, dates: &[BirthDate], sure: Sure) -> Cleansed<BirthDate> {
        let (&[date], Sure::Yes) = (dates, sure) else { return self.suspect(dates) };
        if let Some(objection) = objection(date, self.as_of) {
            self.hit(objection);
            let kind = if *objection == rules::PLACEHOLDER_DATE {
                BirthDateKind::Placeholder
            } else {
                date.calendar().into()
            };
            return self.finish(Cleansed::of(Verdict::Invalid, None, Some(kind)));
        }
        if date.calendar() != Calendar::Solar {
            self.hit(&rules::LUNAR_DATE);
        }
        if is_epoch(date) {
            self.hit(&rules::PLACEHOLDER_DATE);
            return self.finish(Cleansed::of(Verdict::Suspect, Some(date), Some(BirthDateKind::Placeholder)));
        }
        self.settle(date)
    }

    fn settle(&mut self, date: BirthDate) -> Cleansed<BirthDate> {
        let canonical = date.to_string();
        let explained = self.findings.iter().any(|f| f.rule.applicability == Applicability::Safe);
        if canonical != self.typed && !explained {
            self.findings.hit(&rules::DATE_FORMAT, 0..0, || Some(Fix::safe(&*canonical)));
        }
        for finding in &mut self.findings {
            // What the whole cell becomes is known only now.
            if finding.rule.applicability == Applicability::Safe {
                finding.fix = Some(Box::new(Fix::safe(&*canonical)));
            }
        }
        let verdict = if canonical == self.typed { Verdict::Clean } else { Verdict::Normalized };
        self.finish(Cleansed::of(verdict, Some(date), Some(date.calendar().into())))
    }

    fn suspect(&mut self, dates: &[BirthDate]) -> Cleansed<BirthDate> {
        if dates.len() > 1 {
            let first = dates[0].to_string();
            self.findings.hit(&rules::AMBIGUOUS_ORDER, 0..0, || Some(Fix::unsafe_(first)));
        }
        let kind = dates.first().map(|d| d.calendar().into());
        let mut out = self.finish(Cleansed::of(Verdict::Suspect, None, kind));
        out.suggestions = dates.to_vec();
        out
    }

    /// Every reading is impossible: the first one says why. The thirtieth of February exists in the lunar calendar.
    fn impossible(&mut self, reading: &Reading, parts: &Parts) -> Cleansed<BirthDate> {
        let Some(way) = reading.ways.first() else { return self.unreadable(parts, true) };
        let (year, month, day) = (way.year, way.month, way.day);
        let date = BirthDate::new(year, month, day, parts.calendar.unwrap_or(Calendar::Solar));
        if let Some(date) = date {
            return self.judge(&[date], Sure::Yes);
        }
        let lunar =
            BirthDate::new(year, month, day, Calendar::Lunar).filter(|d| objection(*d, self.as_of).is_none());
        match lunar {
            Some(lunar) if parts.calendar.is_none() && month == 2 => {
                self.findings.hit(&rules::UNMARKED_LUNAR, 0..0, || Some(Fix::unsafe_(lunar.to_string())));
                self.suspect(&[lunar])
            }
            _ => {
                let filler = is_filler(year, month, day);
                self.hit(if filler { &rules::PLACEHOLDER_DATE } else { &rules::IMPOSSIBLE_DATE });
                let kind = filler.then_some(BirthDateKind::Placeholder);
                self.finish(Cleansed::of(Verdict::Invalid, None, kind))
            }
        }
    }

    fn unreadable(&mut self, parts: &Parts, unexplained: bool) -> Cleansed<BirthDate> {
        if parts.masked && !parts.numbers.is_empty() {
            self.hit(&rules::MASKED_DATE);
            return self.finish(Cleansed::of(Verdict::Invalid, None, Some(BirthDateKind::Masked)));
        }
        if birth_order::is_partial(parts) {
            self.hit(&rules::PARTIAL_DATE);
            return self.finish(Cleansed::of(Verdict::Suspect, None, Some(BirthDateKind::Partial)));
        }
        if unexplained {
            self.hit(&rules::NOT_A_DATE);
        }
        self.finish(Cleansed::of(Verdict::Invalid, None, None))
    }

    /// The number itself must go; the date in it is offered.
    fn resident_number(&mut self) -> Cleansed<BirthDate> {
        let found = resident_number::find(self.text).next();
        let dates: Vec<_> = found.iter().filter_map(|number| number.birth_date()).collect();
        let offered = dates.first().map(|d| Fix::unsafe_(d.to_string()));
        self.findings.hit(&rules::RESIDENT_NUMBER, 0..0, || offered);
        let mut out = self.finish(Cleansed::of(Verdict::Suspect, None, Some(BirthDateKind::ResidentNumber)));
        out.suggestions = dates;
        out
    }

    fn hit(&mut self, rule: &'static Rule) {
        self.findings.hit(rule, 0..0, || None);
    }

    fn finish(&mut self, mut out: Cleansed<BirthDate>) -> Cleansed<BirthDate> {
        out.findings = std::mem::take(&mut self.findings);
        out.findings.sort_by_key(|f| f.rule.code);
        if out.verdict.is_usable() || out.verdict == Verdict::Suspect {
            out.notes = std::mem::take(&mut self.notes);
        }
        out
    }
}

/// What speaks against a date that the calendar has.
pub(crate) fn objection(date: BirthDate, as_of: Date) -> Option<&'static Rule> {
    let today = (as_of.year(), as_of.month(), as_of.day());
    if is_never_a_birth_date(date) {
        Some(&rules::PLACEHOLDER_DATE)
    } else if (date.year(), date.month(), date.day()) > today {
        Some(&rules::FUTURE_DATE)
    } else if (date.year().saturating_add(OLDEST), date.month(), date.day()) < today {
        Some(&rules::TOO_OLD)
    } else {
        None
    }
}

/// Dates at which systems begin or end to count: nobody was born then who is still a customer.
fn is_never_a_birth_date(date: BirthDate) -> bool {
    let ymd = (date.year(), date.month(), date.day());
    matches!(ymd, (1900, 1, 1) | (1899, 12, 30 | 31) | (1, 1, 1) | (1111, 11, 11) | (9999 | 2999, 12, 31))
}

/// Day zero of Unix: people were born on it, and far more records were.
fn is_epoch(date: BirthDate) -> bool {
    (date.year(), date.month(), date.day()) == (1970, 1, 1)
}

/// Digits that only fill a field: `0000-00-00`, `1900-01-00`, `9999-99-99`, `1234-56-78`.
fn is_filler(year: u16, month: u8, day: u8) -> bool {
    matches!((year, month, day), (0, 0, 0) | (1900, 1, 0) | (1900, 0, 0) | (9999, 99, 99) | (1234, 56, 78))
        || (u32::from(year).is_multiple_of(1111)
            && month.is_multiple_of(11)
            && month == day
            && year % 10 == u16::from(day % 10))
}
