//! Blocking of a table that lies in parts: keys are made record by record, blocks are counted by whoever gathers them, and
//! the caps follow from the counts.

use super::{KeyMaker, base_budget, pairs_of, part_keys};
use crate::Plan;
use crate::features::{Features, Row};
use crate::hash::mix;

/// Tells the keys of every record under every rule, before any splitting: `tell(rule, key, row)`, each once.
pub fn record_keys(plan: &Plan, features: &Features, mut tell: impl FnMut(usize, u64, usize)) {
    let mut maker = KeyMaker::new(plan);
    let mut keys = Vec::new();
    for row in 0..features.len() {
        maker.read(features.row(row));
        for rule in 0..plan.rules.len() {
            keys.clear();
            maker.keys(rule, &mut keys);
            keys.sort_unstable();
            keys.dedup();
            keys.iter().for_each(|&key| tell(rule, key, row));
        }
    }
}

/// The keys of a record of a block that is too large, after `depth` splits: none when the rule splits no further.
pub fn split_keys(plan: &Plan, rule: usize, depth: usize, key: u64, row: Row<'_>, out: &mut Vec<u64>) {
    out.clear();
    if let Some(&part) = plan.rules[rule].split.get(depth) {
        part_keys(plan, part, row, out);
        out.iter_mut().for_each(|k| *k = mix(key, *k));
    }
}

/// The cap of a rule within its budget, from the sizes of its blocks and how many there are of each, smallest first.
#[must_use]
pub fn block_cap(plan: &Plan, rule: usize, sizes: &[(u32, u64)], records: usize) -> u32 {
    let cap = plan.rules[rule].cap;
    let budget = base_budget(plan, records);
    let mut spent = 0;
    for &(size, blocks) in sizes.iter().filter(|(size, _)| *size > 1 && *size <= cap) {
        spent += blocks * pairs_of(size as usize);
        if spent > budget {
            return (size - 1).max(2);
        }
    }
    cap
}

impl Plan {
    /// Number of blocking rules.
    #[must_use]
    pub fn rule_count(&self) -> usize {
        self.rules.len()
    }

    /// How often a rule can split its blocks.
    #[must_use]
    pub fn splits(&self, rule: usize) -> usize {
        self.rules[rule].split.len()
    }
}
