//! What a run counts. Every counter is a sum, so that batches may be counted apart and added in any order.

use std::collections::BTreeMap;

use cleanse_check::Share;
use cleanse_core::{Dimension, FieldKind, Route, Rule, Severity, Verdict};
use cleanse_record::{Channel, NormalizedBatch, Plan, Standing};
use serde::{Deserialize, Deserializer, Serialize};

use crate::skipped::SkipReason;

/// The counters of a run.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Tally {
    /// Rows of the files, headers and skipped rows counted.
    pub rows: u64,
    /// Header rows.
    pub headers: u64,
    /// Rows that are no records.
    pub skipped: u64,
    /// Of these, rows that are the header once more.
    pub headers_again: u64,
    /// Rows read as records, or unreadable.
    pub read: u64,
    /// Records by route, in the order of [`Route::ALL`].
    pub routes: [u64; 3],
    /// Quarantined rows that could not be read as a record.
    pub unreadable: u64,
    /// Findings by rule.
    #[serde(deserialize_with = "known_rules")]
    pub rules: BTreeMap<&'static str, u64>,
    /// Findings by bad kind, in the order of [`cleanse_core::BadKind::ALL`].
    pub bad_kinds: [u64; 4],
    /// Records with a finding above a note, by bad kind, in the same order.
    pub bad_people: [u64; 4],
    /// Records to be repaired by the channel to ask over, in the order of [`Channel::ALL`]; the last for the steward.
    pub repair_over: [u64; 5],
    /// Verdicts by field.
    pub fields: BTreeMap<FieldKind, [u64; 5]>,
    /// Field values that each dimension finds fault with, in the order of [`Dimension::ALL`].
    faults: [u64; 6],
    /// Records reachable by channel, out of the records that hold a value for it.
    pub channels: [Share; 4],
    /// Records with at least one usable channel, and with at least two.
    pub reachable: [u64; 2],
    /// Records with a usable channel to whom nothing may be sent, by what their columns say: who left, died or refused.
    #[serde(default)]
    pub closed: u64,
    /// Changes made.
    pub changes: u64,
}

impl Tally {
    /// Takes another tally in.
    pub fn add(&mut self, other: &Tally) {
        self.rows += other.rows;
        self.headers += other.headers;
        self.skipped += other.skipped;
        self.headers_again += other.headers_again;
        self.read += other.read;
        self.unreadable += other.unreadable;
        self.changes += other.changes;
        self.closed += other.closed;
        add_all(&mut self.routes, &other.routes);
        add_all(&mut self.bad_kinds, &other.bad_kinds);
        add_all(&mut self.bad_people, &other.bad_people);
        add_all(&mut self.repair_over, &other.repair_over);
        add_all(&mut self.reachable, &other.reachable);
        add_all(&mut self.faults, &other.faults);
        for (mine, theirs) in self.channels.iter_mut().zip(other.channels) {
            *mine += theirs;
        }
        for (code, n) in &other.rules {
            *self.rules.entry(code).or_default() += n;
        }
        for (field, counts) in &other.fields {
            add_all(self.fields.entry(*field).or_default(), counts);
        }
    }

    /// Records of a route.
    #[must_use]
    pub fn routed(&self, route: Route) -> u64 {
        self.routes[route as usize]
    }

    /// Counts a row that is no record.
    pub(crate) fn skipped_row(&mut self, reason: SkipReason) {
        self.skipped += 1;
        self.headers_again += u64::from(reason == SkipReason::Header);
    }

    /// Counts one finding.
    pub fn finding(&mut self, rule: &'static Rule) {
        *self.rules.entry(rule.code).or_default() += 1;
        self.bad_kinds[rule.bad_kind as usize] += 1;
    }

    /// Counts the fields of the records of a batch; `is_record` says which rows are records.
    pub(crate) fn fields(&mut self, plan: &Plan, batch: &NormalizedBatch, is_record: impl Fn(usize) -> bool) {
        for (field, result) in plan.fields.iter().zip(&batch.fields) {
            let counts = self.fields.entry(field.field).or_default();
            for (_, &verdict) in result.verdicts.iter().enumerate().filter(|&(row, _)| is_record(row)) {
                counts[verdict as usize] += 1;
            }
        }
        self.faults(batch, is_record);
    }

    /// Counts the records of a batch by the kinds of bad data that stand in them.
    pub(crate) fn bad_people(&mut self, batch: &NormalizedBatch) {
        for row in batch.findings.chunk_by(|a, b| a.row == b.row) {
            let mut kinds = [0; 4];
            for f in row.iter().filter(|f| f.finding.rule.severity > Severity::Note) {
                kinds[f.finding.rule.bad_kind as usize] = 1;
            }
            add_all(&mut self.bad_people, &kinds);
        }
    }

    /// Counts how many field values each dimension finds fault with. A value counts once a dimension.
    fn faults(&mut self, batch: &NormalizedBatch, is_record: impl Fn(usize) -> bool) {
        let mut last = [None; 6];
        for f in &batch.findings {
            let dimension = f.finding.rule.dimension as usize;
            let place = Some((f.row, f.column));
            if f.finding.rule.severity == Severity::Note
                || last[dimension] == place
                || !is_record(f.row as usize)
            {
                continue;
            }
            last[dimension] = place;
            self.faults[dimension] += 1;
        }
    }

    /// Counts what one record adds up to.
    pub(crate) fn record(&mut self, route: Route, standing: Standing) {
        self.read += 1;
        self.routes[route as usize] += 1;
        let usable = standing.channels().count();
        if route == Route::Repair {
            let over = standing.channels().next().map_or(Channel::ALL.len(), |c| c as usize);
            self.repair_over[over] += 1;
        }
        self.reachable[0] += u64::from(usable >= 1);
        self.reachable[1] += u64::from(usable >= 2);
        for channel in Channel::ALL {
            let share = &mut self.channels[channel as usize];
            share.ok += u64::from(standing.reaches(channel));
            share.of += u64::from(standing.holds(channel));
        }
    }

    /// Counts a row that cannot be read as a record.
    pub(crate) fn unreadable_row(&mut self) {
        self.read += 1;
        self.unreadable += 1;
        self.routes[Route::Quarantine as usize] += 1;
    }

    /// The scorecard, in the order of [`Dimension::ALL`]; `duplicates` are the surplus records.
    #[must_use]
    pub fn dimensions(&self, duplicates: u64) -> [Share; 6] {
        let places: u64 = self.fields.values().flatten().sum();
        let empty: u64 = self.fields.values().map(|v| v[Verdict::Empty as usize]).sum();
        let values = places - empty;
        let faultless =
            |d: Dimension| Share { ok: values.saturating_sub(self.faults[d as usize]), of: values };
        [
            faultless(Dimension::Validity),
            Share { ok: values, of: places },
            Share { ok: self.read.saturating_sub(duplicates), of: self.read },
            faultless(Dimension::Consistency),
            faultless(Dimension::Currentness),
            Share { ok: self.reachable[0], of: self.read },
        ]
    }
}

fn known_rules<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BTreeMap<&'static str, u64>, D::Error> {
    let mut counts = BTreeMap::<String, u64>::deserialize(deserializer)?;
    Ok(crate::rules().filter_map(|rule| Some((rule.code, counts.remove(rule.code)?))).collect())
}

fn add_all<const N: usize>(mine: &mut [u64; N], theirs: &[u64; N]) {
    for (m, t) in mine.iter_mut().zip(theirs) {
        *m += t;
    }
}
