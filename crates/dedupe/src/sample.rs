//! Random pairs: how often strangers agree.
//!
//! The sample is drawn by hashes of the records' contents, so that neither the order of the rows nor their
//! distribution over machines changes it.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::Plan;
use crate::features::Features;
use crate::hash::mix;

/// Records of the sample, at most.
pub const MOST_SAMPLED: usize = 1 << 17;

/// Pairs of the sample, about.
const PAIRS: usize = 400_000;

/// Comparison vectors of random pairs.
#[derive(Clone, Debug, Default)]
pub struct Sample {
    /// Distinct vectors and counts, in vector order.
    pub(crate) cells: Vec<(u64, u64)>,
}

impl Sample {
    /// Number of pairs.
    #[must_use]
    pub fn pairs(&self) -> u64 {
        self.cells.iter().map(|c| c.1).sum()
    }
}

/// Compares random pairs of records. `hashes` are the records' content hashes.
#[must_use]
pub fn sample(plan: &Plan, features: &Features, hashes: &[u64]) -> Sample {
    let chosen = chosen(hashes);
    let n = chosen.len();
    if n < 2 {
        return Sample::default();
    }
    let (first, second) = (ordered(&chosen, 1), ordered(&chosen, 2));
    let shifts = (PAIRS / n).clamp(1, n - 1);
    let step = (n / shifts).max(1);
    let parts: Vec<FxHashMap<u64, u64>> = crate::survey::pieces(n)
        .into_par_iter()
        .flat_map_iter(|range| (0..shifts).map(move |s| (range.clone(), s)))
        .map(|(range, shift)| {
            let mut counts = FxHashMap::default();
            for i in range {
                let (a, b) = (first[i], second[(i + shift * step) % n]);
                if a != b {
                    let vector = plan.compare(features.row(a as usize), features.row(b as usize));
                    *counts.entry(vector).or_insert(0) += 1;
                }
            }
            counts
        })
        .collect();
    let mut all: FxHashMap<u64, u64> = FxHashMap::default();
    for (vector, n) in parts.into_iter().flatten() {
        *all.entry(vector).or_insert(0) += n;
    }
    let mut cells: Vec<(u64, u64)> = all.into_iter().collect();
    cells.sort_unstable();
    Sample { cells }
}

/// The content hash of every record.
#[must_use]
pub fn content_hashes(features: &Features) -> Vec<u64> {
    (0..features.len()).into_par_iter().with_min_len(4096).map(|r| features.row(r).content_hash()).collect()
}

/// The records with the smallest hashes, with their hashes.
fn chosen(hashes: &[u64]) -> Vec<(u64, u32)> {
    if hashes.len() <= MOST_SAMPLED {
        return hashes.iter().enumerate().map(|(r, &h)| (h, r as u32)).collect();
    }
    // Hashes are even over their range: a cut a little above the wanted share, then exactly the smallest.
    let cut = sample_cut(hashes.len());
    let mut some: Vec<(u64, u32)> =
        hashes.iter().enumerate().filter(|(_, h)| **h <= cut).map(|(r, &h)| (h, r as u32)).collect();
    some.sort_unstable();
    some.truncate(MOST_SAMPLED);
    some
}

/// The hash up to which records of a table of `records` are looked at for the sample: of those, it holds the
/// [`MOST_SAMPLED`] smallest.
#[must_use]
pub fn sample_cut(records: usize) -> u64 {
    if records <= MOST_SAMPLED {
        return u64::MAX;
    }
    (u64::MAX as f64 * (MOST_SAMPLED as f64 * 1.2 / records as f64)) as u64
}

/// The chosen records in an order made by another hash.
fn ordered(chosen: &[(u64, u32)], salt: u64) -> Vec<u32> {
    let mut order: Vec<(u64, u32)> = chosen.iter().map(|&(h, r)| (mix(h, salt), r)).collect();
    order.sort_unstable();
    order.into_iter().map(|(_, r)| r).collect()
}
