//! Candidate pairs and their comparison vectors. Every rule proposes its pairs; a pair that several rules propose is compared
//! once and remembers them all.

use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::Plan;
use crate::block::Blocks;
use crate::features::Features;

/// Pairs of one task: small enough to share out, large enough to be worth it.
const TASK_PAIRS: u64 = 32_768;

/// Pairs of a piece that is sorted and compared by itself.
const PIECE_PAIRS: usize = 8_192;

/// Rules that are told apart; those beyond share the last place.
const RULES: usize = 64;

/// Pairs whose records are fetched from memory together: their cache misses overlap, and the records fit the nearest cache.
const AHEAD: usize = 64;

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
    /// The rules that make the pair, a bit each; rules beyond the 64th share the last bit.
    pub rules: u64,
}

impl Candidate {
    /// The first rule that makes the pair.
    #[must_use]
    pub fn first_rule(&self) -> usize {
        self.rules.trailing_zeros() as usize
    }
}

/// All candidate pairs.
#[derive(Default)]
pub struct Candidates {
    /// By left and right row, in pieces.
    pieces: Vec<Vec<Candidate>>,
    /// Distinct vectors and how many pairs have them, in vector order.
    cells: Vec<(u64, u64)>,
}

impl Candidates {
    /// Number of pairs.
    #[must_use]
    pub fn len(&self) -> usize {
        self.pieces.iter().map(Vec::len).sum()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.pieces.iter().all(Vec::is_empty)
    }

    /// The pairs, by left and right row.
    pub fn iter(&self) -> impl Iterator<Item = &Candidate> {
        self.pieces.iter().flatten()
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
    let made: Vec<Made> =
        tasks(blocks).into_par_iter().map(|(rule, range)| make(&blocks[rule], rule, range, scope)).collect();
    let proposals = Proposals::of(made, features.len());
    let counts = Mutex::new(Counts::default());
    let pieces = (0..proposals.pieces())
        .into_par_iter()
        .map(|piece| compare(plan, features, proposals.united(piece), &counts))
        .collect();
    let counts = counts.into_inner().unwrap_or_else(PoisonError::into_inner);
    let mut cells: Vec<(u64, u64)> = counts.into_iter().collect();
    cells.sort_unstable();
    Candidates { pieces, cells }
}

/// Vectors and how many pairs have them.
type Counts = FxHashMap<u64, u64>;

/// What one task made of the blocks of a rule.
struct Made {
    rule: usize,
    /// Left and right row in one integer.
    pairs: Vec<u64>,
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

fn make(blocks: &Blocks, rule: usize, range: std::ops::Range<usize>, scope: Scope) -> Made {
    let most = |n: usize| blocks.block(n).len() * (blocks.block(n).len() - 1) / 2;
    let mut pairs =
        Vec::with_capacity(if scope == Scope::Within { range.clone().map(most).sum() } else { 0 });
    for rows in range.map(|n| blocks.block(n)) {
        for (i, &a) in rows.iter().enumerate() {
            let wanted = rows[i + 1..].iter().filter(|b| scope.wants(a, **b));
            pairs.extend(wanted.map(|&b| u64::from(a.min(b)) << 32 | u64::from(a.max(b))));
        }
    }
    Made { rule: rule.min(RULES - 1), pairs }
}

/// The pairs of all rules, those of neighbouring left rows side by side: each piece can be worked on alone.
struct Proposals {
    /// Piece by piece, and rule by rule within a piece.
    pairs: Vec<u64>,
    /// Per piece and rule: where its pairs end.
    ends: Vec<usize>,
}

impl Proposals {
    fn of(made: Vec<Made>, rows: usize) -> Proposals {
        let total: usize = made.iter().map(|m| m.pairs.len()).sum();
        let pieces = (total / PIECE_PAIRS).max(1);
        let piece = |pair: u64| ((pair >> 32) as usize * pieces / rows.max(1)).min(pieces - 1);
        let mut next = vec![0; pieces * RULES + 1];
        for Made { rule, pairs } in &made {
            pairs.iter().for_each(|&pair| next[piece(pair) * RULES + rule + 1] += 1);
        }
        for n in 1..next.len() {
            next[n] += next[n - 1];
        }
        let ends = next[1..].to_vec();
        let mut sorted = vec![0; total];
        for Made { rule, pairs } in made {
            for pair in pairs {
                let at = &mut next[piece(pair) * RULES + rule];
                sorted[*at] = pair;
                *at += 1;
            }
        }
        Proposals { pairs: sorted, ends }
    }

    fn pieces(&self) -> usize {
        self.ends.len() / RULES
    }

    /// The pairs of a piece, each once, with the rules that propose it.
    fn united(&self, piece: usize) -> Vec<Candidate> {
        let cells = piece * RULES..(piece + 1) * RULES;
        let start = |cell: usize| if cell == 0 { 0 } else { self.ends[cell - 1] };
        let mut proposals: Vec<(u64, usize)> =
            Vec::with_capacity(self.ends[cells.end - 1] - start(cells.start));
        for cell in cells {
            let pairs = &self.pairs[start(cell)..self.ends[cell]];
            proposals.extend(pairs.iter().map(|&pair| (pair, cell % RULES)));
        }
        proposals.sort_unstable();
        let candidate = |same: &[(u64, usize)]| Candidate {
            left: (same[0].0 >> 32) as u32,
            right: same[0].0 as u32,
            vector: 0,
            rules: same.iter().fold(0, |set, (_, rule)| set | 1 << rule),
        };
        let same = || proposals.chunk_by(|a, b| a.0 == b.0);
        let mut united = Vec::with_capacity(same().count());
        united.extend(same().map(candidate));
        united
    }
}

/// Compares the records of pairs, and counts the vectors.
fn compare(
    plan: &Plan,
    features: &Features,
    mut pairs: Vec<Candidate>,
    all: &Mutex<Counts>,
) -> Vec<Candidate> {
    let mut counts = Counts::default();
    for some in pairs.chunks_mut(AHEAD) {
        features.fetch(some.iter().map(|p| p.right as usize));
        for pair in some {
            pair.vector = plan.compare(features.row(pair.left as usize), features.row(pair.right as usize));
            *counts.entry(pair.vector).or_insert(0) += 1;
        }
    }
    // Sums do not depend on who is first, and no piece keeps a map until all are done.
    let mut all = all.lock().unwrap_or_else(PoisonError::into_inner);
    counts.into_iter().for_each(|(vector, n)| *all.entry(vector).or_insert(0) += n);
    pairs
}
