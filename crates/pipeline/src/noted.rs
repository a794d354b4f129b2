//! What the report shows of single findings and changes, kept while rows stream by: counts, and the first few of each.

use std::borrow::Cow;
use std::hash::Hasher;

use cleanse_core::{FieldKind, Masked, Rule};
use cleanse_record::{contact_kind, mask_secrets};
use cleanse_report::{SAMPLES, Sample};
use rustc_hash::FxHashMap;
use siphasher::sip::SipHasher13;

/// Findings about whole rows have no column.
pub(crate) const NO_COLUMN: u32 = u32::MAX;

/// Bits of the hash of a value: enough to know it again in the same record, too few to know it.
const MARK_BITS: u32 = 20;

/// One rule in one column of one input.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Place {
    pub(crate) input: u32,
    pub(crate) column: u32,
    /// The address of the rule: rules are statics.
    rule: usize,
}

/// Findings of a place.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub(crate) rule: &'static Rule,
    pub(crate) field: FieldKind,
    pub(crate) count: u64,
    pub(crate) with_suggestion: u64,
    pub(crate) samples: Vec<Sample>,
}

/// Changes of a place.
#[derive(Clone, Debug)]
pub(crate) struct Changed {
    pub(crate) rule: &'static Rule,
    pub(crate) count: u64,
    /// Masked, before and after.
    pub(crate) samples: Vec<(String, String)>,
}

/// The findings and changes of one chunk; with [`Noted::append`] those of a whole run.
#[derive(Default)]
pub(crate) struct Noted {
    findings: FxHashMap<Place, Seen>,
    changes: FxHashMap<Place, Changed>,
    /// For each finding, in order: a short keyed hash of its value.
    pub(crate) marks: Vec<u8>,
}

impl Noted {
    /// Notes a finding; `sample` is asked for the first few only.
    pub(crate) fn finding(
        &mut self,
        (input, column): (u32, u32),
        (rule, field): (&'static Rule, FieldKind),
        value: &str,
        suggested: bool,
        sample: impl FnOnce() -> Sample,
    ) {
        self.marks.extend_from_slice(&mark(value).to_le_bytes());
        let fresh = || Seen { rule, field, count: 0, with_suggestion: 0, samples: Vec::new() };
        let seen = self.findings.entry(place(input, column, rule)).or_insert_with(fresh);
        seen.count += 1;
        seen.with_suggestion += u64::from(suggested);
        if seen.samples.len() < SAMPLES {
            seen.samples.push(sample());
        }
    }

    /// Notes a change.
    pub(crate) fn change(
        &mut self,
        (input, column): (u32, u32),
        rule: &'static Rule,
        sample: impl FnOnce() -> (String, String),
    ) {
        let fresh = || Changed { rule, count: 0, samples: Vec::new() };
        let changed = self.changes.entry(place(input, column, rule)).or_insert_with(fresh);
        changed.count += 1;
        if changed.samples.len() < SAMPLES {
            changed.samples.push(sample());
        }
    }

    /// Takes the places of later rows in; their marks go to a file.
    pub(crate) fn append(&mut self, later: &Noted) {
        for (place, seen) in &later.findings {
            match self.findings.get_mut(place) {
                None => {
                    self.findings.insert(*place, seen.clone());
                }
                Some(mine) => {
                    mine.count += seen.count;
                    mine.with_suggestion += seen.with_suggestion;
                    let room = SAMPLES - mine.samples.len();
                    mine.samples.extend(seen.samples.iter().take(room).cloned());
                }
            }
        }
        for (place, changed) in &later.changes {
            match self.changes.get_mut(place) {
                None => {
                    self.changes.insert(*place, changed.clone());
                }
                Some(mine) => {
                    mine.count += changed.count;
                    let room = SAMPLES - mine.samples.len();
                    mine.samples.extend(changed.samples.iter().take(room).cloned());
                }
            }
        }
    }

    /// Empties it and keeps the memory.
    pub(crate) fn clear(&mut self) {
        self.findings.clear();
        self.changes.clear();
        self.marks.clear();
    }

    /// The findings by place, in the order of inputs, columns and codes.
    pub(crate) fn findings(&self) -> Vec<(Place, &Seen)> {
        let mut all: Vec<_> = self.findings.iter().map(|(p, s)| (*p, s)).collect();
        all.sort_by_key(|(p, s)| (p.input, p.column, s.rule.code));
        all
    }

    /// The changes by place, largest first.
    pub(crate) fn changes(&self) -> Vec<(Place, &Changed)> {
        let mut all: Vec<_> = self.changes.iter().map(|(p, c)| (*p, c)).collect();
        all.sort_by_key(|(p, c)| (std::cmp::Reverse(c.count), p.input, p.column, c.rule.code));
        all
    }
}

/// A value as findings and reports show it: masked unless the user asked otherwise, and resident, card and account numbers even then.
pub(crate) fn shown(field: FieldKind, value: &str, in_clear: bool) -> String {
    if in_clear {
        return mask_secrets(field, value).into_owned();
    }
    let mut masked = String::with_capacity(value.len() + 8);
    // Writing to a string cannot fail.
    let _ = Masked::new(field, value).write_to(&mut masked);
    masked
}

/// The id of a record as findings and reports show it: a mailbox or a number that somebody is named by is masked as any other.
pub(crate) fn shown_id(id: &str, in_clear: bool) -> Cow<'_, str> {
    match contact_kind(id).filter(|_| !in_clear) {
        Some(kind) => Cow::Owned(Masked::new(kind, id).to_string()),
        None => Cow::Borrowed(id),
    }
}

/// A keyed hash of a value, too short to look the value up by.
pub(crate) fn mark(value: &str) -> u32 {
    let mut hasher = SipHasher13::new_with_key(b"cleanse findings");
    hasher.write(value.as_bytes());
    u32::try_from(hasher.finish() >> (u64::BITS - MARK_BITS)).unwrap_or(u32::MAX)
}

fn place(input: u32, column: u32, rule: &'static Rule) -> Place {
    Place { input, column, rule: std::ptr::from_ref(rule).addr() }
}
