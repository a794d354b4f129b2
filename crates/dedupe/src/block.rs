//! Blocking: which records are compared at all.
//!
//! A rule is a key; records with equal keys form a block. Most keys stand alone, so two bitmaps (seen, seen again)
//! keep those records out before anything is sorted. A block over the cap is split by further keys and looks only at
//! its own contents, so that the same blocks arise from any partition of the data.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::Plan;
use crate::features::{Features, Row};
use crate::hash::mix;
use crate::model::{PartRef, RulePlan};

/// Keys that one record may have under one rule.
const MAX_KEYS: usize = 16;

/// The blocks of one rule.
pub struct Blocks {
    /// Records, block after block.
    pub(crate) rows: Vec<u32>,
    /// End of every block in `rows`.
    pub(crate) ends: Vec<u32>,
    /// Key of every block.
    pub(crate) keys: Vec<u64>,
    pub(crate) refined: Refined,
    /// Whether a record can stand in more than one block.
    pub(crate) many: bool,
    /// What building cost and left out.
    pub(crate) cost: BlockCost,
}

/// What became of keys whose blocks were over the cap.
#[derive(Default)]
pub(crate) struct Refined {
    /// Key -> how many further keys it already carries, for keys that were split once more.
    split: FxHashMap<u64, u8>,
    /// Keys whose blocks are not compared.
    dropped: FxHashMap<u64, u32>,
}

/// The cost of one rule.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BlockCost {
    /// Pairs of its blocks, those of earlier rules included.
    pub pairs: u64,
    /// The largest block that was compared.
    pub largest: u32,
    /// Blocks that were split by a further key.
    pub split: u32,
    /// Blocks that were too large after every split and were not compared.
    pub dropped: u32,
    /// Records in those.
    pub dropped_records: u64,
    /// The cap that was used.
    pub cap: u32,
}

impl Blocks {
    /// Number of blocks.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether no two records agree.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// What the rule cost and left out.
    #[must_use]
    pub fn cost(&self) -> &BlockCost {
        &self.cost
    }

    /// The records of a block, in row order.
    #[must_use]
    pub fn block(&self, n: usize) -> &[u32] {
        let from = if n == 0 { 0 } else { self.ends[n - 1] as usize };
        &self.rows[from..self.ends[n] as usize]
    }
}

/// Builds the blocks of every rule, a rule per thread. `skip` are records that others stand in for.
#[must_use]
pub fn blocks(plan: &Plan, features: &Features, skip: &[bool]) -> Vec<Blocks> {
    plan.rules.par_iter().map(|rule| build(plan, rule, features, skip)).collect()
}

/// Appends the keys of a record under a rule, before any splitting.
pub(crate) fn base_keys(plan: &Plan, rule: &RulePlan, row: Row<'_>, out: &mut Vec<u64>) {
    let start = out.len();
    for (n, part) in rule.keys.iter().enumerate() {
        if n == 0 {
            part_keys(plan, *part, row, out);
        } else {
            cross(plan, *part, row, start, out);
        }
        if out.len() == start {
            return;
        }
    }
    out.truncate(start + MAX_KEYS);
}

/// Appends the keys of a record under a rule as its blocks were finally made.
pub(crate) fn final_keys(plan: &Plan, rule: &RulePlan, refined: &Refined, row: Row<'_>, out: &mut Vec<u64>) {
    let start = out.len();
    base_keys(plan, rule, row, out);
    if !refined.is_empty() {
        refined.refine(plan, rule, row, start, out);
    }
}

impl Refined {
    fn is_empty(&self) -> bool {
        self.split.is_empty() && self.dropped.is_empty()
    }

    /// Replaces split keys by their longer forms and takes dropped ones out.
    fn refine(&self, plan: &Plan, rule: &RulePlan, row: Row<'_>, start: usize, out: &mut Vec<u64>) {
        let mut n = start;
        let mut further = Vec::new();
        while n < out.len() {
            let key = out[n];
            if let Some(&depth) = self.split.get(&key) {
                out.swap_remove(n);
                further.clear();
                part_keys(plan, rule.split[depth as usize], row, &mut further);
                out.extend(further.iter().map(|&f| mix(key, f)));
            } else if self.dropped.contains_key(&key) {
                out.swap_remove(n);
            } else {
                n += 1;
            }
        }
    }
}

fn part_keys(plan: &Plan, part: PartRef, row: Row<'_>, out: &mut Vec<u64>) {
    let value = row.field(part.field);
    if !value.is_empty() {
        plan.fields()[part.field].comparator.key(part.part, value, out);
    }
}

/// Combines every key so far with every key of one more part.
fn cross(plan: &Plan, part: PartRef, row: Row<'_>, start: usize, out: &mut Vec<u64>) {
    let middle = out.len();
    part_keys(plan, part, row, out);
    let (firsts, seconds) = (middle - start, out.len() - middle);
    if seconds == 0 {
        out.truncate(start);
        return;
    }
    if firsts == 1 && seconds == 1 {
        out[start] = mix(out[start], out[middle]);
        out.truncate(middle);
        return;
    }
    let crossed: Vec<u64> =
        out[start..middle].iter().flat_map(|&a| out[middle..].iter().map(move |&b| mix(a, b))).collect();
    out.truncate(start);
    out.extend(crossed.into_iter().take(MAX_KEYS));
}

fn build(plan: &Plan, rule: &RulePlan, features: &Features, skip: &[bool]) -> Blocks {
    let (mut entries, many) = repeated(plan, rule, features, skip);
    sort(&mut entries);
    if many {
        entries.dedup();
    }
    let mut refined = Refined::default();
    let mut cost =
        BlockCost { cap: cap_within_budget(plan, rule, &entries, features.len()), ..BlockCost::default() };
    let mut done = Vec::with_capacity(entries.len());
    for depth in 0..=rule.split.len() {
        entries = divide(plan, rule, features, depth, &entries, &mut done, &mut refined, &mut cost);
        if entries.is_empty() {
            break;
        }
        sort(&mut entries);
    }
    sort(&mut done);
    collect(done, refined, many, cost)
}

/// The (key, row) entries of keys that more than one record has, as far as a bitmap can tell.
fn repeated(plan: &Plan, rule: &RulePlan, features: &Features, skip: &[bool]) -> (Vec<(u64, u32)>, bool) {
    let bits = (16 * features.len()).next_power_of_two().clamp(1 << 12, 1 << 30);
    let (mut once, mut twice) = (vec![0u64; bits / 64], vec![0u64; bits / 64]);
    let place = |key: u64| ((key >> 6) as usize & (bits / 64 - 1), 1u64 << (key & 63));
    let mut entries: Vec<(u64, u32)> = Vec::with_capacity(features.len());
    let mut keys = Vec::new();
    let mut many = false;
    for row in (0..features.len()).filter(|&row| skip.is_empty() || !skip[row]) {
        keys.clear();
        base_keys(plan, rule, features.row(row), &mut keys);
        many |= keys.len() > 1;
        for &key in &keys {
            let (word, bit) = place(key);
            twice[word] |= once[word] & bit;
            once[word] |= bit;
            entries.push((key, row as u32));
        }
    }
    entries.retain(|&(key, _)| {
        let (word, bit) = place(key);
        twice[word] & bit != 0
    });
    entries.shrink_to_fit();
    (entries, many)
}

/// Sorts entries by key and row: one scatter by the leading bits, then small sorts.
fn sort(entries: &mut Vec<(u64, u32)>) {
    const SMALL: usize = 1 << 14;
    if entries.len() <= SMALL {
        entries.sort_unstable();
        return;
    }
    let bits = (entries.len() / 1024).ilog2().clamp(1, 14);
    let bucket = |key: u64| (key >> (64 - bits)) as usize;
    let mut ends = vec![0usize; (1 << bits) + 1];
    for (key, _) in entries.iter() {
        ends[bucket(*key) + 1] += 1;
    }
    for b in 1..ends.len() {
        ends[b] += ends[b - 1];
    }
    let mut out = vec![(0u64, 0u32); entries.len()];
    let mut next = ends.clone();
    for &entry in entries.iter() {
        let at = &mut next[bucket(entry.0)];
        out[*at] = entry;
        *at += 1;
    }
    for range in ends.windows(2) {
        out[range[0]..range[1]].sort_unstable();
    }
    *entries = out;
}

fn runs(entries: &[(u64, u32)]) -> impl Iterator<Item = &[(u64, u32)]> {
    entries.chunk_by(|a, b| a.0 == b.0).filter(|run| run.len() > 1)
}

/// The rule's cap, or the largest one at which the rule stays within the budget of pairs.
fn cap_within_budget(plan: &Plan, rule: &RulePlan, entries: &[(u64, u32)], records: usize) -> u32 {
    let mut sizes: Vec<u32> = runs(entries).map(|run| run.len() as u32).filter(|n| *n <= rule.cap).collect();
    sizes.sort_unstable();
    let budget = (plan.budget * records as f64) as u64;
    let mut spent = 0;
    for &size in &sizes {
        spent += pairs_of(size as usize);
        if spent > budget.max(10_000) {
            return (size - 1).max(2);
        }
    }
    rule.cap
}

fn pairs_of(size: usize) -> u64 {
    let n = size as u64;
    n * n.saturating_sub(1) / 2
}

/// Moves the blocks within the cap to `done`; returns the entries of the others under one more key.
#[expect(clippy::too_many_arguments, reason = "one step of a loop over its own state")]
fn divide(
    plan: &Plan,
    rule: &RulePlan,
    features: &Features,
    depth: usize,
    entries: &[(u64, u32)],
    done: &mut Vec<(u64, u32)>,
    refined: &mut Refined,
    cost: &mut BlockCost,
) -> Vec<(u64, u32)> {
    let mut next = Vec::new();
    let mut further = Vec::new();
    for run in runs(entries) {
        if run.len() <= cost.cap as usize {
            done.extend_from_slice(run);
            cost.pairs += pairs_of(run.len());
            cost.largest = cost.largest.max(run.len() as u32);
            continue;
        }
        let Some(&part) = rule.split.get(depth) else {
            refined.dropped.insert(run[0].0, run.len() as u32);
            cost.dropped += 1;
            cost.dropped_records += run.len() as u64;
            continue;
        };
        refined.split.insert(run[0].0, depth as u8);
        cost.split += 1;
        for &(key, row) in run {
            further.clear();
            part_keys(plan, part, features.row(row as usize), &mut further);
            next.extend(further.iter().map(|&f| (mix(key, f), row)));
        }
    }
    next
}

fn collect(entries: Vec<(u64, u32)>, refined: Refined, many: bool, cost: BlockCost) -> Blocks {
    let mut blocks = Blocks {
        rows: Vec::with_capacity(entries.len()),
        ends: Vec::new(),
        keys: Vec::new(),
        many: many || cost.split > 0,
        refined,
        cost,
    };
    for run in runs(&entries) {
        blocks.rows.extend(run.iter().map(|e| e.1));
        blocks.ends.push(blocks.rows.len() as u32);
        blocks.keys.push(run[0].0);
    }
    blocks
}
