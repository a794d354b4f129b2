//! Findings that nobody will look at one by one: counted by a worker and never made.

use cleanse_core::{FieldKind, Rule, Severity};
use cleanse_report::Group;
use rustc_hash::FxHashMap;

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

    /// What was counted only, as groups of a report.
    pub(super) fn rest<'a>(&'a self, desk: &'a Desk) -> impl Iterator<Item = Group> + 'a {
        self.counts.iter().filter(|(_, counted)| counted.more > 0).map(|((_, _, column), counted)| Group {
            rule: counted.rule,
            severity: counted.severity,
            file: desk.name.clone(),
            path: desk.path.clone(),
            column: column.map(|c| desk.headers[c as usize].clone()),
            field: counted.field,
            count: counted.more,
            with_suggestion: counted.with_suggestion,
            samples: Vec::new(),
        })
    }
}
