//! Findings that nobody will look at one by one: counted by a worker and never made.

use cleanse_core::{FieldKind, Rule, Severity};
use cleanse_report::Group;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::cache::by_code;
use super::desk::Desk;

/// A rule in a column of an input.
type Place = (usize, &'static str, Option<u32>);

/// How many findings of each place stand in the chunks before.
#[derive(Default)]
pub(super) struct Earlier(FxHashMap<Place, u64>);

impl Earlier {
    /// Takes the counts of a chunk in.
    pub(super) fn add(&mut self, chunk: &Census) {
        for (place, counted) in &chunk.counts {
            *self.0.entry(*place).or_default() += counted.here;
        }
    }
}

/// Counts the findings of one chunk and says which of them have to be made.
pub(super) struct Census {
    input: usize,
    counts: FxHashMap<Place, Counted>,
}

/// The findings of one place in one chunk.
struct Counted {
    rule: &'static Rule,
    severity: Severity,
    field: FieldKind,
    before: u64,
    here: u64,
    /// Counted only, and how many of these have something that would mend them.
    more: u64,
    with_suggestion: u64,
}

/// Findings of one place that are counted only.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Rest {
    #[serde(with = "by_code")]
    rule: &'static Rule,
    column: Option<u32>,
    severity: Severity,
    field: FieldKind,
    count: u64,
    with_suggestion: u64,
}

impl Census {
    pub(super) fn new(input: usize) -> Census {
        Census { input, counts: FxHashMap::default() }
    }

    /// Counts a finding; true when it is among the first `wanted` of its place.
    pub(super) fn keeps(
        &mut self,
        (rule, severity): (&'static Rule, Severity),
        (column, field): (Option<u32>, FieldKind),
        has_fix: bool,
        (earlier, wanted): (&Earlier, u64),
    ) -> bool {
        let place = (self.input, rule.code, column);
        let counted = self.counts.entry(place).or_insert_with(|| {
            let before = earlier.0.get(&place).copied().unwrap_or(0);
            Counted { rule, severity, field, before, here: 0, more: 0, with_suggestion: 0 }
        });
        counted.here += 1;
        let kept = counted.before.saturating_add(counted.here) <= wanted;
        counted.more += u64::from(!kept);
        counted.with_suggestion += u64::from(!kept && has_fix);
        kept
    }

    /// What was counted only.
    pub(super) fn rest(&self) -> impl Iterator<Item = Rest> + '_ {
        let counted_only = self.counts.iter().filter(|(_, counted)| counted.more > 0);
        counted_only.map(|(&(_, _, column), counted)| Rest {
            rule: counted.rule,
            column,
            severity: counted.severity,
            field: counted.field,
            count: counted.more,
            with_suggestion: counted.with_suggestion,
        })
    }
}

impl Rest {
    /// The rule and the column.
    pub(super) fn place(&self) -> (&'static str, Option<u32>) {
        (self.rule.code, self.column)
    }

    /// Takes more of the same place in.
    pub(super) fn add(&mut self, more: &Rest) {
        self.count += more.count;
        self.with_suggestion += more.with_suggestion;
    }

    /// As a group of a report.
    pub(super) fn group(&self, desk: &Desk) -> Group {
        Group {
            rule: self.rule,
            severity: self.severity,
            file: desk.name.clone(),
            path: desk.path.clone(),
            column: self.column.map(|c| desk.headers[c as usize].clone()),
            field: self.field,
            count: self.count,
            with_suggestion: self.with_suggestion,
            samples: Vec::new(),
        }
    }
}
