//! Findings counted by rule, file and column, in bounded memory.

use cleanse_core::{FieldKind, Rule, Severity};
use rustc_hash::FxHashMap;
use serde::ser::{SerializeStruct, Serializer};
use serde::{Serialize, ser::SerializeSeq};

use crate::item::Item;

/// How many samples a group keeps.
pub const SAMPLES: usize = 3;

/// Findings of one rule in one column of one file.
#[derive(Clone, Debug)]
pub struct Group {
    /// The rule.
    pub rule: &'static Rule,
    /// How much they matter.
    pub severity: Severity,
    /// The input as outputs show it.
    pub file: String,
    /// The path as given.
    pub path: String,
    /// The column; `None` for findings about whole rows.
    pub column: Option<String>,
    /// What the values are.
    pub field: FieldKind,
    /// How many.
    pub count: u64,
    /// How many of them have something that would mend them.
    pub with_suggestion: u64,
    /// The first ones.
    pub samples: Vec<Sample>,
}

/// One example of a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sample {
    /// The row as a spreadsheet shows it.
    pub line: u64,
    /// The value, masked.
    pub value: Option<String>,
    /// What would mend it, masked.
    pub suggestion: Option<String>,
}

impl Serialize for Group {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut s = serializer.serialize_struct("Group", 9)?;
        s.serialize_field("rule", self.rule.code)?;
        s.serialize_field("name", self.rule.name)?;
        s.serialize_field("severity", &self.severity)?;
        s.serialize_field("file", &self.file)?;
        s.serialize_field("column", &self.column)?;
        s.serialize_field("field", &self.field)?;
        s.serialize_field("count", &self.count)?;
        s.serialize_field("with_suggestion", &self.with_suggestion)?;
        s.serialize_field("samples", &self.samples)?;
        s.end()
    }
}

/// Counts findings by rule, file and column.
///
/// The order of the groups is that of their first finding; [`Groups::by_weight`] sorts for readers.
#[derive(Clone, Debug, Default)]
pub struct Groups {
    groups: Vec<Group>,
    index: FxHashMap<u64, Vec<u32>>,
}

impl Groups {
    /// Counts one finding.
    pub fn add(&mut self, item: &Item<'_>) {
        let sample = || Sample {
            line: item.line,
            value: item.value.map(str::to_owned),
            suggestion: item.suggestion.map(str::to_owned),
        };
        let at = match self.find(item.rule, item.severity, item.file, item.column) {
            Some(at) => at,
            None => self.insert(Group {
                rule: item.rule,
                severity: item.severity,
                file: item.file.to_owned(),
                path: item.path.to_owned(),
                column: item.column.map(str::to_owned),
                field: item.field,
                count: 0,
                with_suggestion: 0,
                samples: Vec::new(),
            }),
        };
        let group = &mut self.groups[at];
        group.count += 1;
        group.with_suggestion += u64::from(item.suggestion.is_some());
        if group.samples.len() < SAMPLES {
            group.samples.push(sample());
        }
    }

    /// Takes the groups of later rows in.
    pub fn append(&mut self, later: Groups) {
        for group in later.groups {
            match self.find(group.rule, group.severity, &group.file, group.column.as_deref()) {
                Some(at) => self.groups[at].take(group),
                None => {
                    self.insert(group);
                }
            }
        }
    }

    /// Takes one counted group in.
    pub fn push(&mut self, group: Group) {
        self.append(Groups { groups: vec![group], index: FxHashMap::default() });
    }

    /// The groups in the order of their first finding.
    pub fn iter(&self) -> std::slice::Iter<'_, Group> {
        self.groups.iter()
    }

    /// How many groups there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.groups.len()
    }

    /// Whether nothing was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }

    /// All findings.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.groups.iter().map(|g| g.count).sum()
    }

    /// Worst first, then largest first, then by code and column.
    #[must_use]
    pub fn by_weight(&self) -> Vec<&Group> {
        let mut groups: Vec<&Group> = self.groups.iter().collect();
        groups.sort_by(|a, b| {
            let weight = b.severity.cmp(&a.severity).then(b.count.cmp(&a.count));
            weight
                .then_with(|| a.rule.code.cmp(b.rule.code))
                .then_with(|| (&a.file, &a.column).cmp(&(&b.file, &b.column)))
        });
        groups
    }

    fn find(&self, rule: &Rule, severity: Severity, file: &str, column: Option<&str>) -> Option<usize> {
        let candidates = self.index.get(&hash(rule, severity, file, column))?;
        candidates.iter().map(|&at| at as usize).find(|&at| {
            let g = &self.groups[at];
            g.rule == rule && g.severity == severity && g.file == file && g.column.as_deref() == column
        })
    }

    fn insert(&mut self, group: Group) -> usize {
        let key = hash(group.rule, group.severity, &group.file, group.column.as_deref());
        let at = self.groups.len();
        self.index.entry(key).or_default().push(u32::try_from(at).unwrap_or(u32::MAX));
        self.groups.push(group);
        at
    }
}

impl Group {
    /// Takes the same group of later rows in.
    fn take(&mut self, later: Group) {
        self.count += later.count;
        self.with_suggestion += later.with_suggestion;
        let room = SAMPLES.saturating_sub(self.samples.len());
        self.samples.extend(later.samples.into_iter().take(room));
    }
}

impl Serialize for Groups {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let groups = self.by_weight();
        let mut seq = serializer.serialize_seq(Some(groups.len()))?;
        for group in groups {
            seq.serialize_element(group)?;
        }
        seq.end()
    }
}

fn hash(rule: &Rule, severity: Severity, file: &str, column: Option<&str>) -> u64 {
    use std::hash::{Hash, Hasher};
    let mut hasher = rustc_hash::FxHasher::default();
    (rule.code, severity, file, column).hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use cleanse_core::rule;

    use super::*;

    rule! {
        /// **What.** A test.
        TESTED { code: "TST001", name: "tested", severity: Warning, bad_kind: Mistyped, dimension: Validity,
            applicability: Safe, title: ("a test", "시험"), ko: "시험입니다.", golden: [] }
    }

    fn groups(lines: std::ops::Range<u64>) -> Groups {
        let mut groups = Groups::default();
        for line in lines {
            groups.add(&Item { column: Some("휴대폰"), ..Item::new(&TESTED, "회원.csv", line, line) });
        }
        groups
    }

    #[test]
    fn parts_add_up_in_order() {
        let whole = groups(0..10);
        let mut parts = groups(0..2);
        parts.append(groups(2..10));
        let group = |g: &Groups| {
            let first = &g.groups[0];
            (g.len(), first.count, first.samples.clone())
        };
        assert_eq!(group(&whole), group(&parts));
        assert_eq!(whole.total(), 10);
        assert_eq!(whole.groups[0].samples.iter().map(|s| s.line).collect::<Vec<_>>(), [0, 1, 2]);
    }
}
