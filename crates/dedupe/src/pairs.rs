//! Candidate pairs and their comparison vectors. Every rule proposes its pairs; a pair that several rules propose is compared
//! once and remembers them all.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::Plan;
use crate::block::Blocks;
use crate::features::Features;

/// Pairs of one task: small enough to share out, large enough to be worth it.
const TASK_PAIRS: u64 = 32_768;

/// Pairs of a piece that is sorted and compared by itself.
const PIECE_PAIRS: usize = 8_192;

/// Parts that all pairs are compared in, one after the other.
const STRIPS: usize = 32;

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

/// Candidate pairs that look the same: one comparison vector, proposed by the same rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PairGroup {
    /// The comparison vector.
    pub vector: u64,
    /// The rules that make the pairs, a bit each, as in [`Candidate`].
    pub rules: u64,
    /// How many pairs.
    pub pairs: u64,
}

/// All candidate pairs.
#[derive(Default)]
pub struct Candidates {
    /// By left and right row, in pieces.
    pieces: Vec<Piece>,
    groups: Vec<PairGroup>,
    /// Distinct vectors and how many pairs have them, in vector order.
    cells: Vec<(u64, u64)>,
}

/// The pairs of neighbouring left rows. There are tens of millions: what they have in common stands apart.
struct Piece {
    pairs: Vec<Pair>,
    groups: Vec<PairGroup>,
}

struct Pair {
    left: u32,
    right: u32,
    /// Which of the piece's groups it belongs to.
    group: u32,
}

impl Piece {
    fn candidate(&self, pair: &Pair) -> Candidate {
        let PairGroup { vector, rules, .. } = self.groups[pair.group as usize];
        Candidate { left: pair.left, right: pair.right, vector, rules }
    }
}

impl Candidates {
    fn new(pieces: Vec<Piece>) -> Candidates {
        let groups = groups(&pieces);
        let cells = cells(&groups);
        Candidates { pieces, groups, cells }
    }

    /// Number of pairs.
    #[must_use]
    pub fn len(&self) -> usize {
        self.pieces.iter().map(|piece| piece.pairs.len()).sum()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.pieces.iter().all(|piece| piece.pairs.is_empty())
    }

    /// The pairs, by left and right row.
    pub fn iter(&self) -> impl Iterator<Item = Candidate> {
        self.pieces.iter().flat_map(|piece| piece.pairs.iter().map(|pair| piece.candidate(pair)))
    }

    /// The pairs whose vector has a weight of at least `least`, by left and right row, with the weight.
    pub(crate) fn heavy(
        &self,
        least: f32,
        weight: impl Fn(u64) -> f32 + Send + Sync,
    ) -> impl ParallelIterator<Item = (Candidate, f32)> {
        self.pieces.par_iter().flat_map_iter(move |piece| {
            let weights: Vec<f32> = piece.groups.iter().map(|group| weight(group.vector)).collect();
            piece.pairs.iter().filter_map(move |pair| {
                let weight = weights[pair.group as usize];
                (weight >= least).then(|| (piece.candidate(pair), weight))
            })
        })
    }

    /// Pairs that look the same, by vector and rules: all that the figures of a run need.
    #[must_use]
    pub fn groups(&self) -> &[PairGroup] {
        &self.groups
    }

    /// Distinct comparison vectors and their counts: all that the estimation needs.
    #[must_use]
    pub fn cells(&self) -> &[(u64, u64)] {
        &self.cells
    }
}

/// The groups of all pieces, by vector and rules.
fn groups(pieces: &[Piece]) -> Vec<PairGroup> {
    let add = |mut counts: Counts, piece: &Piece| {
        piece.groups.iter().for_each(|g| *counts.entry((g.vector, g.rules)).or_insert(0) += g.pairs);
        counts
    };
    let join = |mut all: Counts, part: Counts| {
        part.into_iter().for_each(|(kind, n)| *all.entry(kind).or_insert(0) += n);
        all
    };
    // Sums do not depend on who is first.
    let counts = pieces.par_iter().fold(Counts::default, add).reduce(Counts::default, join);
    let mut groups: Vec<PairGroup> =
        counts.into_iter().map(|((vector, rules), pairs)| PairGroup { vector, rules, pairs }).collect();
    groups.sort_unstable_by_key(|g| (g.vector, g.rules));
    groups
}

/// Distinct vectors and their counts, from groups by vector.
pub(crate) fn cells(groups: &[PairGroup]) -> Vec<(u64, u64)> {
    let one = |same: &[PairGroup]| (same[0].vector, same.iter().map(|g| g.pairs).sum());
    groups.chunk_by(|a, b| a.vector == b.vector).map(one).collect()
}

/// Vectors, with the rules that make their pairs, and how many pairs there are.
type Counts = FxHashMap<(u64, u64), u64>;

/// Compares the pairs of all blocks.
#[must_use]
pub fn candidates(plan: &Plan, features: &Features, blocks: &[Blocks], scope: Scope) -> Candidates {
    let made: Vec<Made> =
        tasks(blocks).into_par_iter().map(|(rule, range)| make(&blocks[rule], rule, range, scope)).collect();
    let Proposals { ends, strips } = Proposals::of(made, features.len());
    let mut pieces = Vec::with_capacity(ends.len() / RULES);
    for strip in strips {
        let piece = |piece| compare(plan, features, strip.united(&ends, piece));
        pieces.par_extend(strip.pieces.clone().into_par_iter().map(piece));
    }
    Candidates::new(pieces)
}

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
    /// Per piece and rule: where its pairs end.
    ends: Vec<usize>,
    strips: Vec<Strip>,
}

/// The pairs of some pieces, given back to the system when these are done.
struct Strip {
    pieces: std::ops::Range<usize>,
    /// Where its first pair stands among all.
    start: usize,
    /// Piece by piece, and rule by rule within a piece.
    pairs: Vec<u64>,
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
        let width = pieces.div_ceil(STRIPS);
        let mut strips: Vec<Strip> = (0..pieces)
            .step_by(width)
            .map(|from| Strip::new(from..(from + width).min(pieces), &ends))
            .collect();
        for Made { rule, pairs } in made {
            for pair in pairs {
                let piece = piece(pair);
                let (at, strip) = (&mut next[piece * RULES + rule], &mut strips[piece / width]);
                strip.pairs[*at - strip.start] = pair;
                *at += 1;
            }
        }
        Proposals { ends, strips }
    }
}

impl Strip {
    fn new(pieces: std::ops::Range<usize>, ends: &[usize]) -> Strip {
        let start = start(ends, pieces.start * RULES);
        Strip { start, pairs: vec![0; ends[pieces.end * RULES - 1] - start], pieces }
    }

    /// The pairs of a piece, each once, with the rules that propose it.
    fn united(&self, ends: &[usize], piece: usize) -> Vec<Candidate> {
        let cells = piece * RULES..(piece + 1) * RULES;
        let mut proposals: Vec<(u64, usize)> =
            Vec::with_capacity(ends[cells.end - 1] - start(ends, cells.start));
        for cell in cells {
            let pairs = &self.pairs[start(ends, cell) - self.start..ends[cell] - self.start];
            proposals.extend(pairs.iter().map(|&pair| (pair, cell % RULES)));
        }
        proposals.sort_unstable();
        let candidate = |same: &[(u64, usize)]| Candidate {
            left: (same[0].0 >> 32) as u32,
            right: same[0].0 as u32,
            vector: 0,
            rules: same.iter().fold(0, |set, (_, rule)| set | 1 << rule),
        };
        proposals.chunk_by(|a, b| a.0 == b.0).map(candidate).collect()
    }
}

/// Where a cell begins: where the one before it ends.
fn start(ends: &[usize], cell: usize) -> usize {
    if cell == 0 { 0 } else { ends[cell - 1] }
}

/// Compares the records of pairs, and sorts the pairs into groups.
fn compare(plan: &Plan, features: &Features, mut candidates: Vec<Candidate>) -> Piece {
    for some in candidates.chunks_mut(AHEAD) {
        features.fetch(some.iter().map(|p| p.right as usize));
        for pair in some {
            pair.vector = plan.compare(features.row(pair.left as usize), features.row(pair.right as usize));
        }
    }
    let mut numbers: FxHashMap<(u64, u64), u32> = FxHashMap::default();
    let mut groups: Vec<PairGroup> = Vec::new();
    let mut pairs = Vec::with_capacity(candidates.len());
    for Candidate { left, right, vector, rules } in candidates {
        let group = *numbers.entry((vector, rules)).or_insert_with(|| {
            groups.push(PairGroup { vector, rules, pairs: 0 });
            (groups.len() - 1) as u32
        });
        groups[group as usize].pairs += 1;
        pairs.push(Pair { left, right, group });
    }
    groups.shrink_to_fit();
    Piece { pairs, groups }
}
