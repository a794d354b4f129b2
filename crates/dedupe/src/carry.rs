//! Cluster ids that stay the same from run to run.

use rustc_hash::{FxHashMap, FxHashSet};

/// The id of a cluster.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ClusterId {
    /// That of an earlier run: an index into its ids, oldest first.
    Kept(u32),
    /// A new cluster: its smallest row.
    New(u32),
}

/// Gives every cluster its id.
///
/// `earlier(row)` is the earlier cluster of a record, as an index into the earlier ids in the order of their age. A new
/// cluster takes its smallest record; a grown one keeps its id; merged ones keep the oldest; when a cluster was parted,
/// the part with most of its records keeps the id (of equal parts the one with the smallest row).
///
/// ```
/// use cleanse_dedupe::{ClusterId, carry_ids};
/// let earlier = [Some(0), Some(0), Some(1), None, None, None];
/// let groups = [vec![0, 1, 2], vec![3, 4]];
/// assert_eq!(carry_ids(&groups, |row| earlier[row as usize]), [ClusterId::Kept(0), ClusterId::New(3)]);
/// ```
#[must_use]
pub fn carry_ids(groups: &[Vec<u32>], earlier: impl Fn(u32) -> Option<u32>) -> Vec<ClusterId> {
    // Per earlier cluster: the group that has most of it.
    let mut heirs: FxHashMap<u32, (usize, usize)> = FxHashMap::default();
    for (g, group) in groups.iter().enumerate() {
        let mut counts: FxHashMap<u32, usize> = FxHashMap::default();
        group.iter().filter_map(|&r| earlier(r)).for_each(|e| *counts.entry(e).or_insert(0) += 1);
        for (cluster, n) in counts {
            let heir = heirs.entry(cluster).or_insert((g, n));
            if n > heir.1 {
                *heir = (g, n);
            }
        }
    }
    let mut ids: Vec<ClusterId> =
        groups.iter().map(|g| ClusterId::New(g.iter().copied().min().unwrap_or(0))).collect();
    let mut oldest_first: Vec<(u32, usize)> = heirs.into_iter().map(|(c, (g, _))| (c, g)).collect();
    oldest_first.sort_unstable();
    let mut taken: FxHashSet<usize> = FxHashSet::default();
    for (cluster, group) in oldest_first {
        if taken.insert(group) {
            ids[group] = ClusterId::Kept(cluster);
        }
    }
    ids
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parted_cluster_leaves_its_id_with_the_larger_part() {
        let earlier = |_| Some(7);
        let ids = carry_ids(&[vec![0], vec![1, 2]], earlier);
        assert_eq!(ids, [ClusterId::New(0), ClusterId::Kept(7)]);
    }

    #[test]
    fn no_id_is_given_twice() {
        let earlier = |row: u32| Some(row % 3);
        let ids = carry_ids(&[vec![0, 1, 2], vec![3, 4], vec![5, 6, 7, 8]], earlier);
        let unique: FxHashSet<ClusterId> = ids.iter().copied().collect();
        assert_eq!(unique.len(), ids.len());
    }
}
