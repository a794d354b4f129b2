//! Blocking: which records are compared at all.
//!
//! A rule is a key; records with equal keys form a block. Most keys stand alone, so two bits a slot (seen, seen again)
//! keep those records out before anything is sorted. A block over the cap is split by further keys and looks only at
//! its own contents, so that the same blocks arise from any partition of the data.

mod parts;

pub use parts::{block_cap, record_keys, split_keys};

use rayon::prelude::*;

use crate::Plan;
use crate::features::{Features, Row};
use crate::hash::mix;
use crate::model::{PartRef, RulePlan};

/// Keys that one record may have under one rule.
const MAX_KEYS: usize = 16;

/// A rule has its budget for so many records at most. What strangers share by chance grows with the square of the records, and what a
/// rule finds does not.
const MOST_RECORDS: usize = 10_000_000;

/// Rows whose keys are made together.
const PIECE: usize = 16_384;

/// The blocks of one rule.
pub struct Blocks {
    /// Records, block after block.
    pub(crate) rows: Vec<u32>,
    /// End of every block in `rows`.
    pub(crate) ends: Vec<u32>,
    /// What building cost and left out.
    pub(crate) cost: BlockCost,
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
    /// Records of the largest of those.
    pub largest_dropped: u32,
    /// The first record of the largest of those.
    pub first_dropped: u32,
    /// The cap that was used.
    pub cap: u32,
}

impl BlockCost {
    fn drop_block(&mut self, run: &[(u64, u32)]) {
        self.dropped += 1;
        self.dropped_records += run.len() as u64;
        if run.len() > self.largest_dropped as usize {
            (self.largest_dropped, self.first_dropped) = (run.len() as u32, run[0].1);
        }
    }
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

    /// What the rule cost, when the blocks themselves have served.
    pub(crate) fn into_cost(self) -> BlockCost {
        self.cost
    }

    /// The records of a block, in row order.
    #[must_use]
    pub fn block(&self, n: usize) -> &[u32] {
        let from = if n == 0 { 0 } else { self.ends[n - 1] as usize };
        &self.rows[from..self.ends[n] as usize]
    }
}

/// Builds the blocks of every rule. `skip` are records that others stand in for.
#[must_use]
pub fn blocks(plan: &Plan, features: &Features, skip: &[bool]) -> Vec<Blocks> {
    let keys = keys(plan, features, skip);
    plan.rules.par_iter().zip(keys).map(|(rule, keys)| build(plan, rule, features, keys)).collect()
}

/// Appends the keys of a record under a rule, before any splitting.
pub(crate) fn base_keys(plan: &Plan, rule: &RulePlan, row: Row<'_>, out: &mut Vec<u64>) {
    let start = out.len();
    for (n, part) in rule.keys.iter().enumerate() {
        let middle = out.len();
        part_keys(plan, *part, row, out);
        if n > 0 {
            cross(start, middle, out);
        }
        if out.len() == start {
            return;
        }
    }
    out.truncate(start + MAX_KEYS);
}

fn part_keys(plan: &Plan, part: PartRef, row: Row<'_>, out: &mut Vec<u64>) {
    let value = row.field(part.field);
    if !value.is_empty() {
        plan.fields()[part.field].comparator.key(part.part, value, out);
    }
}

/// Combines every key from `start` with every key from `middle`, in their place.
fn cross(start: usize, middle: usize, out: &mut Vec<u64>) {
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

/// Makes the keys of records under all rules: a part that several rules use is hashed once.
struct KeyMaker<'p> {
    plan: &'p Plan,
    /// The parts that the rules use.
    parts: Vec<PartRef>,
    /// Per rule: its keys, as indices into `parts`.
    rules: Vec<Vec<usize>>,
    /// The hashes of the record's parts.
    hashes: Vec<u64>,
    /// Per part: where its hashes end.
    ends: Vec<usize>,
    /// Per rule: the keys of the piece under way.
    growing: Vec<GrowingKeys>,
}

impl<'p> KeyMaker<'p> {
    fn new(plan: &'p Plan) -> KeyMaker<'p> {
        let mut parts: Vec<PartRef> = Vec::new();
        let mut index = |part: &PartRef| {
            parts.iter().position(|p| p == part).unwrap_or_else(|| {
                parts.push(*part);
                parts.len() - 1
            })
        };
        let rules = plan.rules.iter().map(|r| r.keys.iter().map(&mut index).collect()).collect();
        let growing = plan.rules.iter().map(|_| GrowingKeys::default()).collect();
        KeyMaker { plan, parts, rules, hashes: Vec::new(), ends: Vec::new(), growing }
    }

    fn read(&mut self, row: Row<'_>) {
        self.hashes.clear();
        self.ends.clear();
        for &part in &self.parts {
            part_keys(self.plan, part, row, &mut self.hashes);
            self.ends.push(self.hashes.len());
        }
    }

    /// Appends the keys of the record that was read last, under a rule.
    fn keys(&self, rule: usize, out: &mut Vec<u64>) {
        append_keys(&self.rules[rule], &self.hashes, &self.ends, out);
    }

    /// Notes the keys of a record under every rule: those of the one that was read last, or none.
    fn push(&mut self, is_read: bool) {
        for (rule, growing) in self.rules.iter().zip(&mut self.growing) {
            let before = growing.keys.len();
            if is_read {
                append_keys(rule, &self.hashes, &self.ends, &mut growing.keys);
            }
            // At most MAX_KEYS.
            growing.counts.push((growing.keys.len() - before) as u8);
        }
    }
}

/// Appends the keys of a record under a rule, as [`base_keys`] makes them, from the hashes of its parts.
fn append_keys(rule: &[usize], hashes: &[u64], ends: &[usize], out: &mut Vec<u64>) {
    let start = out.len();
    for (n, &part) in rule.iter().enumerate() {
        let middle = out.len();
        let from = if part == 0 { 0 } else { ends[part - 1] };
        out.extend_from_slice(&hashes[from..ends[part]]);
        if n > 0 {
            cross(start, middle, out);
        }
        if out.len() == start {
            return;
        }
    }
    out.truncate(start + MAX_KEYS);
}

/// The keys of a piece of the records under one rule. There are hundreds of them at a time: none has room that it does not need.
struct PieceKeys {
    keys: Box<[u64]>,
    /// Per record: how many of the keys are its own.
    counts: Box<[u8]>,
}

/// The same while it grows; its room is used again for the next piece.
#[derive(Default)]
struct GrowingKeys {
    keys: Vec<u64>,
    counts: Vec<u8>,
}

impl GrowingKeys {
    fn take(&mut self) -> PieceKeys {
        let taken = PieceKeys { keys: self.keys.as_slice().into(), counts: self.counts.as_slice().into() };
        self.keys.clear();
        self.counts.clear();
        taken
    }
}

/// Two bits for every slot that a key may fall into: seen, and seen again.
struct Seen {
    words: Vec<u64>,
}

impl Seen {
    fn for_keys(n: usize) -> Seen {
        Seen { words: vec![0; (n / 2).next_power_of_two().clamp(1 << 7, 1 << 26)] }
    }

    /// Which word, and the lower of the two bits in it.
    #[inline]
    fn place(&self, key: u64) -> (usize, u32) {
        ((key >> 5) as usize & (self.words.len() - 1), (key & 31) as u32 * 2)
    }

    #[inline]
    fn mark(&mut self, key: u64) {
        let (word, bit) = self.place(key);
        let word = &mut self.words[word];
        *word |= 1 << bit | (*word & 1 << bit) << 1;
    }

    #[inline]
    fn again(&self, key: u64) -> bool {
        let (word, bit) = self.place(key);
        self.words[word] >> bit & 2 != 0
    }
}

/// The keys of all records: per rule, piece by piece.
fn keys(plan: &Plan, features: &Features, skip: &[bool]) -> Vec<Vec<PieceKeys>> {
    let starts: Vec<usize> = (0..features.len()).step_by(PIECE).collect();
    let by_piece: Vec<Vec<PieceKeys>> = starts
        .par_iter()
        .map_init(|| KeyMaker::new(plan), |maker, &start| piece_keys(maker, features, start, skip))
        .collect();
    let mut by_rule: Vec<Vec<PieceKeys>> =
        plan.rules.iter().map(|_| Vec::with_capacity(starts.len())).collect();
    for piece in by_piece {
        by_rule.iter_mut().zip(piece).for_each(|(rule, keys)| rule.push(keys));
    }
    by_rule
}

/// The (key, row) entries of keys that more than one record has, as far as the bits can tell; in row order.
fn repeated(pieces: Vec<PieceKeys>, rows: usize) -> Vec<(u64, u32)> {
    let mut seen = Seen::for_keys(rows);
    pieces.iter().flat_map(|p| &p.keys).for_each(|&key| seen.mark(key));
    let mut entries =
        Vec::with_capacity(pieces.iter().flat_map(|p| &p.keys).filter(|k| seen.again(**k)).count());
    for (n, piece) in pieces.into_iter().enumerate() {
        let mut keys = piece.keys.iter();
        for (&count, row) in piece.counts.iter().zip((n * PIECE) as u32..) {
            let again = keys.by_ref().take(usize::from(count)).filter(|key| seen.again(**key));
            entries.extend(again.map(|&key| (key, row)));
        }
    }
    entries
}

fn piece_keys(maker: &mut KeyMaker<'_>, features: &Features, start: usize, skip: &[bool]) -> Vec<PieceKeys> {
    for row in start..(start + PIECE).min(features.len()) {
        let is_read = skip.is_empty() || !skip[row];
        if is_read {
            maker.read(features.row(row));
        }
        maker.push(is_read);
    }
    maker.growing.iter_mut().map(GrowingKeys::take).collect()
}

fn build(plan: &Plan, rule: &RulePlan, features: &Features, keys: Vec<PieceKeys>) -> Blocks {
    let mut entries = repeated(keys, features.len());
    sort(&mut entries);
    entries.dedup();
    let cap = cap_within_budget(plan, rule, &entries, features.len());
    let mut cost = BlockCost { cap, ..BlockCost::default() };
    let mut done = Vec::with_capacity(entries.len());
    for depth in 0..=rule.split.len() {
        entries = divide(plan, rule, features, depth, &entries, &mut done, &mut cost);
        if entries.is_empty() {
            break;
        }
        sort(&mut entries);
    }
    sort(&mut done);
    collect(&done, cost)
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
    let budget = base_budget(plan, records);
    let mut spent = 0;
    for &size in &sizes {
        spent += pairs_of(size as usize);
        if spent > budget {
            return (size - 1).max(2);
        }
    }
    rule.cap
}

/// Pairs that one rule may propose.
fn base_budget(plan: &Plan, records: usize) -> u64 {
    ((plan.budget * records.min(MOST_RECORDS) as f64) as u64).max(10_000)
}

fn pairs_of(size: usize) -> u64 {
    let n = size as u64;
    n * n.saturating_sub(1) / 2
}

/// Moves the blocks within the cap to `done`; returns the entries of the others under one more key.
fn divide(
    plan: &Plan,
    rule: &RulePlan,
    features: &Features,
    depth: usize,
    entries: &[(u64, u32)],
    done: &mut Vec<(u64, u32)>,
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
            cost.drop_block(run);
            continue;
        };
        cost.split += 1;
        for &(key, row) in run {
            further.clear();
            part_keys(plan, part, features.row(row as usize), &mut further);
            next.extend(further.iter().map(|&f| (mix(key, f), row)));
        }
    }
    next
}

fn collect(entries: &[(u64, u32)], cost: BlockCost) -> Blocks {
    let mut blocks = Blocks { rows: Vec::with_capacity(entries.len()), ends: Vec::new(), cost };
    for run in runs(entries) {
        blocks.rows.extend(run.iter().map(|e| e.1));
        blocks.ends.push(blocks.rows.len() as u32);
    }
    blocks
}
