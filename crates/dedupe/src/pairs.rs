//! Candidate pairs and their comparison vectors. A pair is made once, under the first rule that makes it.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::Plan;
use crate::block::{Blocks, final_keys};
use crate::features::Features;

/// Pairs of one task: small enough to share out, large enough to be worth it.
const TASK_PAIRS: u64 = 32_768;

/// Which pairs of records are of interest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scope {
    /// All.
    #[default]
    Within,
    /// Records before the row against records from it on: two files.
    Between(u32),
    /// Pairs with at least one record from the row on: new records against old ones and each other.
    Since(u32),
}

impl Scope {
    #[inline]
    pub(crate) fn wants(self, a: u32, b: u32) -> bool {
        match self {
            Scope::Within => true,
            Scope::Between(row) => (a < row) != (b < row),
            Scope::Since(row) => a >= row || b >= row,
        }
    }

    /// How many pairs there are among `n` records, of which `first` stand before the row.
    pub(crate) fn total(self, n: u64) -> f64 {
        let pairs = |n: f64| n * (n - 1.0).max(0.0) / 2.0;
        match self {
            Scope::Within => pairs(n as f64),
            Scope::Between(row) => f64::from(row) * (n as f64 - f64::from(row)).max(0.0),
            Scope::Since(row) => pairs(n as f64) - pairs(f64::from(row)),
        }
    }
}

/// A pair that was compared. `left < right`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Row of the first record.
    pub left: u32,
    /// Row of the second record.
    pub right: u32,
    /// The comparison vector.
    pub vector: u64,
}

/// All candidate pairs.
#[derive(Default)]
pub struct Candidates {
    /// Pieces of (rule, pairs), rule after rule.
    pub(crate) pieces: Vec<(u16, Vec<Candidate>)>,
    /// Distinct vectors and how many pairs have them, in vector order.
    pub(crate) cells: Vec<(u64, u64)>,
}

impl Candidates {
    /// Number of pairs.
    #[must_use]
    pub fn len(&self) -> usize {
        self.pieces.iter().map(|(_, p)| p.len()).sum()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.pieces.iter().all(|(_, p)| p.is_empty())
    }

    /// The pairs with the rule that made each.
    pub fn iter(&self) -> impl Iterator<Item = (usize, &Candidate)> {
        self.pieces.iter().flat_map(|(rule, pairs)| pairs.iter().map(|p| (usize::from(*rule), p)))
    }

    /// Distinct comparison vectors and their counts: all that the estimation needs.
    #[must_use]
    pub fn cells(&self) -> &[(u64, u64)] {
        &self.cells
    }
}

/// Compares the pairs of all blocks.
#[must_use]
pub fn candidates(plan: &Plan, features: &Features, blocks: &[Blocks], scope: Scope) -> Candidates {
    let tasks = tasks(blocks);
    let done: Vec<(u16, Vec<Candidate>, FxHashMap<u64, u64>)> = tasks
        .into_par_iter()
        .map(|(rule, range)| {
            let mut task = Task { plan, features, blocks, scope, rule, keys: Vec::new(), ends: Vec::new() };
            let mut pairs = Vec::new();
            range.for_each(|block| task.compare_block(block, &mut pairs));
            pairs.shrink_to_fit();
            let mut counts = FxHashMap::default();
            pairs.iter().for_each(|p: &Candidate| *counts.entry(p.vector).or_insert(0) += 1);
            (rule as u16, pairs, counts)
        })
        .collect();
    let mut counts: FxHashMap<u64, u64> = FxHashMap::default();
    let mut pieces = Vec::with_capacity(done.len());
    for (rule, pairs, part) in done {
        part.into_iter().for_each(|(vector, n)| *counts.entry(vector).or_insert(0) += n);
        pieces.push((rule, pairs));
    }
    let mut cells: Vec<(u64, u64)> = counts.into_iter().collect();
    cells.sort_unstable();
    Candidates { pieces, cells }
}

/// Which of the rules would make the pair, as a bit set.
pub(crate) fn rules_of(plan: &Plan, features: &Features, blocks: &[Blocks], a: u32, b: u32) -> u64 {
    let (mut of_a, mut of_b) = (Vec::new(), Vec::new());
    let mut set = 0;
    for (r, rule) in plan.rules.iter().enumerate().take(64) {
        of_a.clear();
        of_b.clear();
        final_keys(plan, rule, &blocks[r].refined, features.row(a as usize), &mut of_a);
        final_keys(plan, rule, &blocks[r].refined, features.row(b as usize), &mut of_b);
        set |= u64::from(of_a.iter().any(|k| of_b.contains(k))) << r;
    }
    set
}

/// Ranges of blocks of about equal work.
fn tasks(blocks: &[Blocks]) -> Vec<(usize, std::ops::Range<usize>)> {
    let mut tasks = Vec::new();
    for (rule, blocks) in blocks.iter().enumerate() {
        let (mut from, mut work) = (0, 0);
        for n in 0..blocks.len() {
            let size = blocks.block(n).len() as u64;
            work += size * (size - 1) / 2;
            if work >= TASK_PAIRS {
                tasks.push((rule, from..n + 1));
                (from, work) = (n + 1, 0);
            }
        }
        if from < blocks.len() {
            tasks.push((rule, from..blocks.len()));
        }
    }
    tasks
}

struct Task<'a> {
    plan: &'a Plan,
    features: &'a Features,
    blocks: &'a [Blocks],
    scope: Scope,
    rule: usize,
    /// Keys of the block's members under the earlier rules, and under this one where a record can have several.
    keys: Vec<u64>,
    /// Per member and rule: end of its keys in `keys`.
    ends: Vec<u32>,
}

impl Task<'_> {
    fn compare_block(&mut self, block: usize, out: &mut Vec<Candidate>) {
        let blocks = &self.blocks[self.rule];
        let rows = blocks.block(block);
        let own = blocks.keys[block];
        self.gather_keys(rows);
        for (i, &a) in rows.iter().enumerate() {
            let row_a = self.features.row(a as usize);
            for (j, &b) in rows.iter().enumerate().skip(i + 1) {
                if !self.scope.wants(a, b) || self.seen_before(i, j, own) {
                    continue;
                }
                let vector = self.plan.compare(row_a, self.features.row(b as usize));
                out.push(Candidate { left: a.min(b), right: a.max(b), vector });
            }
        }
    }

    fn rules_to_check(&self) -> usize {
        self.rule + usize::from(self.blocks[self.rule].many)
    }

    fn gather_keys(&mut self, rows: &[u32]) {
        self.keys.clear();
        self.ends.clear();
        let rules = self.rules_to_check();
        for &row in rows {
            let row = self.features.row(row as usize);
            for (rule, blocks) in self.plan.rules[..rules].iter().zip(self.blocks) {
                final_keys(self.plan, rule, &blocks.refined, row, &mut self.keys);
                self.ends.push(self.keys.len() as u32);
            }
        }
    }

    /// Whether an earlier rule, or an earlier key of this rule, makes the pair too.
    fn seen_before(&self, i: usize, j: usize, own: u64) -> bool {
        let rules = self.rules_to_check();
        let (mut from_i, mut from_j) = (self.start(i * rules), self.start(j * rules));
        for r in 0..rules {
            let (to_i, to_j) = (self.ends[i * rules + r] as usize, self.ends[j * rules + r] as usize);
            let (a, b) = (&self.keys[from_i..to_i], &self.keys[from_j..to_j]);
            let earlier = |k: &u64| (r < self.rule || *k < own) && b.contains(k);
            if a.iter().any(earlier) {
                return true;
            }
            (from_i, from_j) = (to_i, to_j);
        }
        false
    }

    fn start(&self, n: usize) -> usize {
        if n == 0 { 0 } else { self.ends[n - 1] as usize }
    }
}
