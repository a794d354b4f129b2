//! What is in a table, column by column, in memory that does not grow with it.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use cleanse_core::Lang;
use datasketches::frequencies::{ErrorType, FrequentItemsSketch};
use datasketches::hll::{HllSketch, HllType};
use serde::Serialize;

use crate::share::Share;

/// So many values are counted exactly, in 300 KiB a column; behind them an estimate has to do.
const COUNTED: usize = 28_000;
/// 2^12 registers: an error of 1.6 %, in 4 KiB a column.
const LG_REGISTERS: u8 = 12;
/// So many values are followed to find the most frequent ones.
const FOLLOWED: usize = 512;
/// So many patterns and values are told.
const TOLD: usize = 5;
/// A longer value is followed by its beginning.
const LONGEST_FOLLOWED: usize = 120;
/// A longer pattern is cut.
const LONGEST_PATTERN: usize = 32;

/// The four kinds of data that a company has about a customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DataKind {
    /// Who somebody is and how to reach them.
    Identity,
    /// How somebody lives: grade, region, ways to join, consents.
    LifeStyle,
    /// What can be counted: purchases, points, dates.
    Quantitative,
    /// What somebody said or was noted down: notes, reasons.
    Qualitative,
}

impl DataKind {
    /// Every kind, in order.
    pub const ALL: [DataKind; 4] =
        [DataKind::Identity, DataKind::LifeStyle, DataKind::Quantitative, DataKind::Qualitative];

    /// The machine name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            DataKind::Identity => "identity",
            DataKind::LifeStyle => "life-style",
            DataKind::Quantitative => "quantitative",
            DataKind::Qualitative => "qualitative",
        }
    }

    /// The word a reader sees.
    #[must_use]
    pub const fn label(self, lang: Lang) -> &'static str {
        match (self, lang) {
            (DataKind::Identity, Lang::En) => "identity",
            (DataKind::Identity, Lang::Ko) => "신원 정보",
            (DataKind::LifeStyle, Lang::En) => "life style",
            (DataKind::LifeStyle, Lang::Ko) => "생활 정보",
            (DataKind::Quantitative, Lang::En) => "quantitative",
            (DataKind::Quantitative, Lang::Ko) => "정량 정보",
            (DataKind::Qualitative, Lang::En) => "qualitative",
            (DataKind::Qualitative, Lang::Ko) => "정성 정보",
        }
    }
}

/// A text and how often it stands there, at least.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Counted {
    /// The text.
    pub text: String,
    /// How often, at least.
    pub count: u64,
}

/// Reads a column, value by value.
///
/// ```
/// use cleanse_check::ColumnSketch;
/// let mut sketch = ColumnSketch::new();
/// for value in ["010-2345-6789", "010-4615-3569", "", "02-345-6789"] {
///     sketch.add(value);
/// }
/// let summary = sketch.summary(str::to_owned);
/// assert_eq!((summary.filled.ok, summary.filled.of, summary.distinct), (3, 4, 3));
/// assert_eq!(summary.patterns[0].text, "999-9999-9999");
/// ```
#[derive(Debug, Default)]
pub struct ColumnSketch {
    filled: Share,
    distinct: Option<HllSketch>,
    /// Hashes of the values, as long as they are few.
    seen: HashSet<u64>,
    patterns: Option<FrequentItemsSketch<String>>,
    values: Option<FrequentItemsSketch<String>>,
    lengths: Option<(u64, u64)>,
    numbers: u64,
    /// Memory for patterns.
    pattern: String,
}

/// What was found in a column.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ColumnSummary {
    /// Cells with a value, out of all.
    pub filled: Share,
    /// How many values there are; an estimate with an error of 1.6 % where there are many.
    pub distinct: u64,
    /// Whether that is an estimate.
    pub distinct_estimated: bool,
    /// The length of the shortest and of the longest value, in characters.
    pub lengths: Option<(u64, u64)>,
    /// Values that are numbers.
    pub numbers: u64,
    /// The most frequent patterns: 9 for a digit, `A` and `a` for Latin letters, 가 for Hangul, 漢 for Hanja.
    pub patterns: Vec<Counted>,
    /// The most frequent values that stand there twice or more, as they are shown.
    pub values: Vec<Counted>,
}

impl ColumnSketch {
    /// Nothing yet.
    #[must_use]
    pub fn new() -> ColumnSketch {
        ColumnSketch {
            distinct: HllSketch::new(LG_REGISTERS, HllType::Hll8).ok(),
            patterns: FrequentItemsSketch::new(FOLLOWED).ok(),
            values: FrequentItemsSketch::new(FOLLOWED).ok(),
            ..ColumnSketch::default()
        }
    }

    /// Reads one value; white space alone is none.
    pub fn add(&mut self, value: &str) {
        self.filled.of += 1;
        let value = value.trim();
        if value.is_empty() {
            return;
        }
        self.filled.ok += 1;
        let length = value.chars().count() as u64;
        let (least, most) = self.lengths.unwrap_or((length, length));
        self.lengths = Some((least.min(length), most.max(length)));
        self.numbers += u64::from(is_number(value));
        pattern_of(value, &mut self.pattern);
        if let Some(distinct) = &mut self.distinct {
            distinct.update(value);
        }
        if self.seen.len() <= COUNTED {
            self.seen.insert(hash_of(value));
        }
        if let Some(patterns) = &mut self.patterns {
            patterns.update_ref(self.pattern.as_str());
        }
        if let Some(values) = &mut self.values {
            let end = value.char_indices().nth(LONGEST_FOLLOWED).map_or(value.len(), |(at, _)| at);
            values.update_ref(&value[..end]);
        }
    }

    /// What was found; `show` masks values where they have to be.
    #[must_use]
    pub fn summary(&self, show: impl Fn(&str) -> String) -> ColumnSummary {
        let estimate = self.distinct.as_ref().map_or(0.0, HllSketch::estimate).round();
        let values = most_frequent(self.values.as_ref(), 2);
        let distinct_estimated = self.seen.len() > COUNTED;
        // An estimate is a small float without sign; no value can be there more often than once a cell.
        let estimate = (estimate as u64).min(self.filled.ok);
        ColumnSummary {
            filled: self.filled,
            distinct: if distinct_estimated { estimate } else { self.seen.len() as u64 },
            distinct_estimated,
            lengths: self.lengths,
            numbers: self.numbers,
            patterns: most_frequent(self.patterns.as_ref(), 1),
            values: values.into_iter().map(|v| Counted { text: show(&v.text), ..v }).collect(),
        }
    }
}

/// Two values of a column have one hash once in 10^10 columns.
fn hash_of(value: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

fn most_frequent(sketch: Option<&FrequentItemsSketch<String>>, least: u64) -> Vec<Counted> {
    let rows = sketch.map(|s| s.frequent_items(ErrorType::NoFalseNegatives)).unwrap_or_default();
    let counted = rows.iter().map(|r| Counted { text: r.item().clone(), count: r.lower_bound() });
    let mut counted: Vec<Counted> = counted.filter(|c| c.count >= least).collect();
    counted.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.text.cmp(&b.text)));
    counted.truncate(TOLD);
    counted
}

/// Digits, with separators between thousands, a sign and a fraction.
fn is_number(value: &str) -> bool {
    let body = value.strip_prefix(['-', '+']).unwrap_or(value);
    let digits = body.bytes().filter(u8::is_ascii_digit).count();
    let points = body.bytes().filter(|b| *b == b'.').count();
    digits > 0 && points <= 1 && body.bytes().all(|b| b.is_ascii_digit() || b == b',' || b == b'.')
}

/// The pattern of a value. Runs of letters are one letter, so that names and addresses have few patterns; digits are told
/// one by one, because their number is what matters.
fn pattern_of(value: &str, out: &mut String) {
    out.clear();
    let mut last = '\0';
    for (n, c) in value.chars().enumerate() {
        if n >= LONGEST_PATTERN {
            out.push('…');
            return;
        }
        let class = class_of(c);
        if class != last || class == '9' || !class.is_alphabetic() {
            out.push(class);
        }
        last = class;
    }
}

fn class_of(c: char) -> char {
    match c {
        '0'..='9' => '9',
        'a'..='z' => 'a',
        'A'..='Z' => 'A',
        '가'..='힣' | 'ㄱ'..='ㆎ' => '가',
        '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' => '漢',
        c if c.is_numeric() => '９',
        c if c.is_alphabetic() => 'Ａ',
        c if c.is_control() => '\u{fffd}',
        c => c,
    }
}

/// One column of a profile.
#[derive(Clone, Debug, Serialize)]
pub struct ColumnProfile {
    /// The header.
    pub header: String,
    /// What the column was taken for.
    pub role: Option<&'static str>,
    /// The same in Korean.
    pub role_ko: Option<&'static str>,
    /// Why, in English and Korean.
    pub why: [&'static str; 2],
    /// Which kind of data it is, where that can be told.
    pub kind: Option<DataKind>,
    /// What was found in it.
    #[serde(flatten)]
    pub summary: ColumnSummary,
}

/// What is in one input.
#[derive(Clone, Debug, Serialize)]
pub struct Profile {
    /// The input as outputs show it.
    pub file: String,
    /// Its format.
    pub format: String,
    /// Its encoding.
    pub encoding: String,
    /// Rows that are records.
    pub rows: u64,
    /// Rows that cannot be read as a record.
    pub unreadable: u64,
    /// Rows that are no records: titles, blank rows, totals.
    pub skipped: u64,
    /// The columns.
    pub columns: Vec<ColumnProfile>,
    /// Columns that were not looked at because there are too many.
    pub columns_left_out: u64,
    /// Filled cells out of all, by kind of data.
    pub kinds: Vec<(DataKind, Share)>,
}

impl Profile {
    /// Adds the columns up by kind of data.
    pub fn add_kinds(&mut self) {
        let share = |kind| {
            let mut sum = Share::default();
            self.columns.iter().filter(|c| c.kind == Some(kind)).for_each(|c| sum += c.summary.filled);
            (kind, sum)
        };
        self.kinds = DataKind::ALL.into_iter().map(share).collect();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pattern(value: &str) -> String {
        let mut out = String::new();
        pattern_of(value, &mut out);
        out
    }

    #[test]
    fn patterns_tell_the_form_and_no_value() {
        for (value, expected) in [
            ("010-2345-6789", "999-9999-9999"),
            ("홍길동", "가"),
            ("Hong GD", "Aa A"),
            ("hong.gd12@naver.com", "a.a99@a.a"),
            ("서울 강남구 12-3", "가 가 99-9"),
            ("洪吉童", "漢"),
        ] {
            assert_eq!(pattern(value), expected);
        }
        assert_eq!(pattern(&"1-".repeat(40)).chars().count(), LONGEST_PATTERN + 1);
    }

    #[test]
    fn many_values_are_estimated_in_bounded_memory() {
        let mut sketch = ColumnSketch::new();
        for i in 0..200_000 {
            sketch.add(&format!("M{i:08}"));
            sketch.add("우수");
        }
        let summary = sketch.summary(str::to_owned);
        assert_eq!(summary.filled, Share::new(400_000, 400_000));
        assert!(summary.distinct_estimated);
        let error = (summary.distinct as f64 - 200_001.0).abs() / 200_001.0;
        assert!(error < 0.05, "{}", summary.distinct);
        assert_eq!(summary.values[0].text, "우수");
        assert!(summary.values[0].count > 190_000);
    }

    #[test]
    fn some_thousand_values_are_counted() {
        let mut sketch = ColumnSketch::new();
        (0..6_018).for_each(|i| sketch.add(&format!("010-2345-{:04}", i % 3_009)));
        let summary = sketch.summary(str::to_owned);
        assert_eq!((summary.distinct, summary.distinct_estimated), (3_009, false));
    }

    #[test]
    fn numbers_are_told_from_codes() {
        for (value, is) in
            [("1,200", true), ("-3.5", true), ("", false), ("1.2.3", false), ("12A", false), (",", false)]
        {
            assert_eq!(is_number(value), is, "{value}");
        }
    }
}
