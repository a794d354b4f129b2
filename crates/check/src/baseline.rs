//! Baselines: what is known of a table, kept without a value of it.

use std::collections::BTreeMap;
use std::hash::Hasher;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use siphasher::sip128::{Hasher128, SipHasher13};

use crate::error::{Error, ErrorKind};
use crate::gate::Measurements;
use crate::share::Scorecard;

/// The schema of a baseline file; a reader refuses another one.
pub const BASELINE_SCHEMA: u32 = 1;

/// Bits of a mark: about a hundred mobile numbers of the country fit every one.
const MARK_BITS: u32 = 20;

/// Makes marks of findings.
///
/// A mark is 20 bits of a keyed hash over rule, column, record and value: enough to know a finding again, too little to
/// know the value. Findings that fall on the same mark are counted, so that a new one is missed only where a solved one
/// had its mark.
#[derive(Clone)]
pub struct Marker {
    key: [u8; 16],
}

impl Marker {
    /// A marker with a secret of the user's; without one the key is the same everywhere.
    #[must_use]
    pub fn new(secret: Option<&str>) -> Marker {
        let mut hasher = SipHasher13::new_with_key(b"cleanse baseline");
        hasher.write(secret.unwrap_or("").as_bytes());
        Marker { key: hasher.finish128().as_bytes() }
    }

    /// The mark of a finding. `record` is the id of its record, empty where there is none: rows have no place in it, so that
    /// sorting a table changes nothing.
    #[must_use]
    pub fn mark(&self, rule: &str, column: &str, record: &str, value: &str) -> u32 {
        let mut hasher = SipHasher13::new_with_key(&self.key);
        for part in [rule, column, record, value] {
            hasher.write(&(part.len() as u64).to_le_bytes());
            hasher.write(part.as_bytes());
        }
        let hash = hasher.finish128().h1;
        u32::try_from(hash >> (u64::BITS - MARK_BITS)).unwrap_or(u32::MAX)
    }

    /// What a baseline keeps of the key: enough to see that it is another one.
    #[must_use]
    pub fn check(&self) -> String {
        format!("{:05x}", self.mark("key", "", "", ""))
    }
}

impl std::fmt::Debug for Marker {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Marker(…)")
    }
}

/// The findings of one rule in one column, by mark.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks(FxHashMap<u32, u32>);

impl Marks {
    /// Counts a finding.
    pub fn add(&mut self, mark: u32) {
        *self.0.entry(mark).or_default() += 1;
    }

    /// Whether a finding with this mark is known.
    #[must_use]
    pub fn holds(&self, mark: u32) -> bool {
        self.0.get(&mark).is_some_and(|&n| n > 0)
    }

    /// Uses one known finding up; false when none is left, so that this one is new.
    pub fn take(&mut self, mark: u32) -> bool {
        match self.0.get_mut(&mark) {
            Some(n) if *n > 0 => {
                *n -= 1;
                true
            }
            _ => false,
        }
    }

    /// How many findings.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.0.values().map(|&n| u64::from(n)).sum()
    }
}

impl Serialize for Marks {
    /// As one text: `0a3f1 1b22c*2`, sorted.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut marks: Vec<(u32, u32)> =
            self.0.iter().filter(|(_, n)| **n > 0).map(|(m, n)| (*m, *n)).collect();
        marks.sort_unstable();
        let mut text = String::with_capacity(marks.len() * 6);
        for (mark, n) in marks {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(&format!("{mark:05x}"));
            if n > 1 {
                text.push_str(&format!("*{n}"));
            }
        }
        serializer.serialize_str(&text)
    }
}

impl<'de> Deserialize<'de> for Marks {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Marks, D::Error> {
        let text = String::deserialize(deserializer)?;
        let one = |word: &str| {
            let (mark, n) = word.split_once('*').unwrap_or((word, "1"));
            let mark = u32::from_str_radix(mark, 16).ok().filter(|m| m >> MARK_BITS == 0)?;
            Some((mark, n.parse().ok()?))
        };
        let marks: Option<FxHashMap<u32, u32>> = text.split_whitespace().map(one).collect();
        marks.map(Marks).ok_or_else(|| serde::de::Error::custom("not a list of marks"))
    }
}

/// What is known of a table: its measurements and its findings. Holds counts and marks, never a value.
///
/// ```
/// use cleanse_check::{Baseline, Marker};
/// let marker = Marker::new(None);
/// let mut baseline = Baseline::new(&marker);
/// baseline.add("EML012", "이메일", marker.mark("EML012", "이메일", "M001", "hong@gmial.com"));
///
/// let mut known = baseline.clone();
/// let mark = marker.mark("EML012", "이메일", "M001", "hong@gmial.com");
/// assert!(known.take("EML012", "이메일", mark)); // seen before
/// assert!(!known.take("EML012", "이메일", mark)); // a second one is new
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Baseline {
    /// The schema of this file.
    pub schema_version: u32,
    /// The version of the program that wrote it.
    pub version: String,
    /// The day at which dated facts were judged.
    pub as_of: String,
    key_check: String,
    /// Rows read.
    pub read: u64,
    /// What gates looked at.
    pub measured: Measurements,
    /// Good out of all by dimension.
    pub dimensions: Scorecard,
    findings: BTreeMap<String, BTreeMap<String, Marks>>,
}

impl Baseline {
    /// Nothing yet.
    #[must_use]
    pub fn new(marker: &Marker) -> Baseline {
        Baseline {
            schema_version: BASELINE_SCHEMA,
            version: env!("CARGO_PKG_VERSION").to_owned(),
            as_of: String::new(),
            key_check: marker.check(),
            read: 0,
            measured: Measurements::default(),
            dimensions: Scorecard::default(),
            findings: BTreeMap::new(),
        }
    }

    /// Refuses a baseline of another schema or another key.
    ///
    /// # Errors
    /// When it cannot be compared with.
    pub fn verify(&self, marker: &Marker) -> Result<(), Error> {
        if self.schema_version != BASELINE_SCHEMA {
            return Err(ErrorKind::NotABaseline.into());
        }
        if self.key_check != marker.check() {
            return Err(ErrorKind::OtherKey.into());
        }
        Ok(())
    }

    /// Takes a finding in.
    pub fn add(&mut self, rule: &str, column: &str, mark: u32) {
        let columns = match self.findings.get_mut(rule) {
            Some(columns) => columns,
            None => self.findings.entry(rule.to_owned()).or_default(),
        };
        match columns.get_mut(column) {
            Some(marks) => marks.add(mark),
            None => columns.entry(column.to_owned()).or_default().add(mark),
        }
    }

    /// Whether a finding may be known: no such mark, surely new.
    #[must_use]
    pub fn holds(&self, rule: &str, column: &str, mark: u32) -> bool {
        self.findings.get(rule).and_then(|c| c.get(column)).is_some_and(|m| m.holds(mark))
    }

    /// Uses a known finding up; false when the finding is new.
    pub fn take(&mut self, rule: &str, column: &str, mark: u32) -> bool {
        self.findings.get_mut(rule).and_then(|c| c.get_mut(column)).is_some_and(|m| m.take(mark))
    }

    /// How many findings it holds, by rule.
    pub fn counts(&self) -> impl Iterator<Item = (&str, u64)> {
        let sum = |columns: &BTreeMap<String, Marks>| columns.values().map(Marks::count).sum();
        self.findings.iter().map(move |(code, columns)| (code.as_str(), sum(columns)))
    }

    /// How many findings it holds; after a comparison, how many were solved.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.findings.values().flat_map(BTreeMap::values).map(Marks::count).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_baseline_holds_no_value_and_comes_back() {
        let marker = Marker::new(Some("비밀"));
        let mut baseline = Baseline::new(&marker);
        for value in ["010.2345.6789", "010.2345.6789", "hong@gmial.com"] {
            baseline.add("PHN002", "휴대폰", marker.mark("PHN002", "휴대폰", "M1", value));
        }
        let json = serde_json::to_string(&baseline).unwrap();
        assert!(!json.contains("2345") && !json.contains("M1"), "{json}");
        let back: Baseline = serde_json::from_str(&json).unwrap();
        assert_eq!(back, baseline);
        assert_eq!(back.count(), 3);
        assert!(back.verify(&marker).is_ok());
        assert_eq!(back.verify(&Marker::new(None)).unwrap_err().kind(), &ErrorKind::OtherKey);
    }

    #[test]
    fn marks_stay_what_they_are() {
        // A baseline of today has to be read next year.
        let marker = Marker::new(None);
        assert_eq!(marker.mark("PHN002", "휴대폰", "M001", "010.2345.6789"), MARK);
        assert_ne!(marker.mark("PHN002", "휴대폰", "M0", "01010.2345.6789"), MARK);
    }

    const MARK: u32 = 265_520;

    proptest::proptest! {
        #[test]
        fn order_does_not_matter(values in proptest::collection::vec("[0-9]{0,3}", 0..40)) {
            let marker = Marker::new(None);
            let of = |values: &mut dyn Iterator<Item = &String>| {
                let mut baseline = Baseline::new(&marker);
                values.for_each(|v| baseline.add("PHN002", "휴대폰", marker.mark("PHN002", "휴대폰", "", v)));
                serde_json::to_string(&baseline).unwrap()
            };
            proptest::prop_assert_eq!(of(&mut values.iter()), of(&mut values.iter().rev()));
        }

        #[test]
        fn what_was_written_is_known(values in proptest::collection::vec("[0-9]{0,3}", 0..40)) {
            let marker = Marker::new(None);
            let mut baseline = Baseline::new(&marker);
            let mark = |v: &String| marker.mark("PHN002", "휴대폰", "", v);
            values.iter().for_each(|v| baseline.add("PHN002", "휴대폰", mark(v)));
            for v in values.iter().rev() {
                proptest::prop_assert!(baseline.take("PHN002", "휴대폰", mark(v)));
            }
            proptest::prop_assert_eq!(baseline.count(), 0);
        }
    }
}
