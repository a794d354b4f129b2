//! The review queue: which pairs a person should look at first.

use rustc_hash::FxHashMap;

use crate::engine::ScoredPair;
use crate::weigh::probability;

/// Pairs worth a human's look, most informative first.
///
/// A decision teaches most where the engine is least sure and where many pairs look the same: so every comparison vector
/// is asked about once, by uncertainty times the number of pairs that share it, before any is asked about twice.
#[must_use]
pub fn review_queue(pairs: &[ScoredPair], most: usize) -> Vec<ScoredPair> {
    let mut alike: FxHashMap<u64, f64> = FxHashMap::default();
    for pair in pairs {
        *alike.entry(pair.vector).or_insert(0.0) += 1.0;
    }
    let mut asked: FxHashMap<u64, u32> = FxHashMap::default();
    let mut ranked: Vec<(u32, f64, ScoredPair)> = pairs
        .iter()
        .map(|pair| {
            let turn = asked.entry(pair.vector).or_insert(0);
            *turn += 1;
            (*turn, uncertainty(pair.weight) * alike[&pair.vector].sqrt(), *pair)
        })
        .collect();
    ranked.sort_by(|a, b| {
        a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)).then((a.2.left, a.2.right).cmp(&(b.2.left, b.2.right)))
    });
    ranked.into_iter().take(most).map(|r| r.2).collect()
}

/// Entropy of the decision, in bits.
fn uncertainty(weight: f32) -> f64 {
    let p = probability(f64::from(weight)).clamp(1e-9, 1.0 - 1e-9);
    -(p * p.log2() + (1.0 - p) * (1.0 - p).log2())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_doubtful_come_first_and_no_kind_of_pair_twice_in_a_row() {
        let pair = |left, vector, weight| ScoredPair {
            left,
            right: left + 1,
            vector,
            weight,
            is_match: weight >= 0.0,
        };
        let pairs = [pair(0, 1, 9.0), pair(2, 2, 0.1), pair(4, 2, 0.1), pair(6, 3, -1.0)];
        let order: Vec<u32> = review_queue(&pairs, 3).iter().map(|p| p.left).collect();
        assert_eq!(order, [2, 6, 0]);
    }
}
