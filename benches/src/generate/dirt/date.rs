//! How people and spreadsheets write days.

use super::super::world::Scene;
use super::{Dirt, digits};

pub(super) const KINDS: &[Dirt] = &[
    Dirt { name: "eight-digits", weight: 120, apply: |_, s| *s = digits(s) },
    Dirt { name: "six-digits", weight: 60, apply: |_, s| *s = digits(s).split_off(2) },
    Dirt { name: "dots", weight: 60, apply: |_, s| *s = s.replace('-', ".") },
    Dirt { name: "slashes", weight: 30, apply: |_, s| *s = s.replace('-', "/") },
    Dirt { name: "dots-and-spaces", weight: 12, apply: |_, s| *s = s.replace('-', ". ") },
    Dirt { name: "year-month-day", weight: 20, apply: |_, s| *s = words(s) },
    Dirt { name: "two-digit-year", weight: 12, apply: |_, s| *s = s.split_off(2) },
    Dirt { name: "day-first", weight: 4, apply: |_, s| *s = parts(s, |y, m, d| format!("{d}/{m}/{y}")) },
    Dirt { name: "with-time", weight: 15, apply: |_, s| s.push_str(" 00:00:00") },
    Dirt { name: "serial", weight: 6, apply: |_, s| *s = serial(s) },
    Dirt { name: "solar-mark", weight: 4, apply: |_, s| s.push_str("(양)") },
    Dirt { name: "lunar-mark", weight: 6, apply: |_, s| s.push_str(" (음력)") },
    Dirt { name: "year-only", weight: 4, apply: |_, s| s.truncate(4) },
    Dirt { name: "placeholder", weight: 5, apply: |_, s| *s = "1900-01-01".to_owned() },
    Dirt { name: "placeholder-zero", weight: 3, apply: |_, s| *s = "0000-00-00".to_owned() },
    Dirt { name: "impossible", weight: 3, apply: |_, s| s.replace_range(5.., "02-30") },
    Dirt { name: "future", weight: 2, apply: |_, s| s.replace_range(..4, "2062") },
    Dirt { name: "none-word", weight: 2, apply: |_, s| *s = "모름".to_owned() },
];

pub(super) const RECORD_DATE_KINDS: &[Dirt] = &[
    Dirt { name: "dots-and-spaces", weight: 4, apply: |_, s| *s = s.replace('-', ". ") },
    Dirt { name: "with-time", weight: 6, apply: with_time },
    Dirt { name: "serial", weight: 2, apply: |_, s| *s = serial(s) },
];

fn with_time(scene: &mut Scene<'_>, s: &mut String) {
    let (hour, minute) = (scene.rng.below(24), scene.rng.below(60));
    s.push_str(&format!(" {hour:02}:{minute:02}"));
}

fn parts(s: &str, join: impl Fn(&str, &str, &str) -> String) -> String {
    match (s.get(..4), s.get(5..7), s.get(8..10)) {
        (Some(y), Some(m), Some(d)) => join(y, m, d),
        _ => s.to_owned(),
    }
}

fn words(s: &str) -> String {
    parts(s, |y, m, d| format!("{y}년 {}월 {}일", m.trim_start_matches('0'), d.trim_start_matches('0')))
}

/// The day as a spreadsheet counts it: 1 is 1900-01-01, and 1900 had a 29 February.
fn serial(s: &str) -> String {
    s.parse::<cleanse_core::Date>().map_or_else(|_| s.to_owned(), |date| (date.days() + 25_569).to_string())
}
