//! Clusters: components of matching pairs, whose weak bridges are cut.
//!
//! Inside a component every pair is scored, also those that no rule made a candidate, and the records are joined
//! again from scratch, best first, as long as the summed evidence speaks for it. Evidence against counts, but little:
//! a customer who changed the phone and moved contradicts the older record in two fields and is the same person.

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

/// Evidence of one pair for and against, in bits, is cut off here.
const MOST_FOR: f32 = 8.0;
const MOST_AGAINST: f32 = -2.0;

/// At or below this weight a pair is forbidden: another identity, or a person said so.
const FORBIDDEN: f32 = -55.0;

/// Components up to this size are checked pair by pair; larger ones are first cut at their weakest links.
pub(crate) const CHECKED: usize = 160;

/// An accepted pair.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Link {
    /// Row of the first record.
    pub left: u32,
    /// Row of the second record.
    pub right: u32,
    /// log2 of the posterior odds.
    pub weight: f32,
}

/// Records in clusters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clusters {
    /// Per record: the smallest row of its cluster.
    pub(crate) of: Vec<u32>,
    /// Components that were cut into several clusters.
    pub(crate) cut: Vec<Cut>,
}

/// A component whose weak bridges were cut.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cut {
    /// Records of the component.
    pub records: Vec<u32>,
    /// How many clusters it became.
    pub clusters: usize,
}

impl Clusters {
    /// The cluster of a record: the smallest row in it.
    #[must_use]
    pub fn of(&self, row: u32) -> u32 {
        self.of[row as usize]
    }

    /// The cluster of every record.
    #[must_use]
    pub fn labels(&self) -> &[u32] {
        &self.of
    }

    /// Components that were cut.
    #[must_use]
    pub fn cut(&self) -> &[Cut] {
        &self.cut
    }

    /// Clusters of two or more records, each in row order, by smallest row.
    #[must_use]
    pub fn groups(&self) -> Vec<Vec<u32>> {
        let mut members: Vec<(u32, u32)> = Vec::new();
        let mut grown = vec![false; self.of.len()];
        for (row, &label) in self.of.iter().enumerate() {
            if label as usize != row {
                grown[label as usize] = true;
            }
        }
        members.extend(
            self.of.iter().enumerate().filter(|(_, l)| grown[**l as usize]).map(|(r, &l)| (l, r as u32)),
        );
        members.sort_unstable();
        members.chunk_by(|a, b| a.0 == b.0).map(|g| g.iter().map(|m| m.1).collect()).collect()
    }
}

impl Clusters {
    /// Parts every cluster with two records that people have told `apart`, which one too large to be checked pair by pair may have: its
    /// links are joined again, the heaviest first, but for those that would bring the two together.
    pub(crate) fn keep_apart(&mut self, links: &[Link], apart: &[(u32, u32)], order: &dyn Fn(u32) -> u64) {
        let broken: FxHashSet<u32> =
            apart.iter().filter(|(a, b)| self.of(*a) == self.of(*b)).map(|(a, _)| self.of(*a)).collect();
        if broken.is_empty() {
            return;
        }
        let is_inside = |l: &&Link| self.of(l.left) == self.of(l.right) && broken.contains(&self.of(l.left));
        let mut inside: Vec<Link> = links.iter().filter(is_inside).copied().collect();
        let place = |l: &Link| {
            let (a, b) = (order(l.left), order(l.right));
            (a.min(b), a.max(b), l.left.min(l.right), l.left.max(l.right))
        };
        inside.sort_by(|a, b| b.weight.total_cmp(&a.weight).then_with(|| place(a).cmp(&place(b))));
        let mut forest = Apart::new(self.of.len(), apart);
        inside.iter().for_each(|l| forest.join(l.left, l.right));
        let labels = forest.forest.labels();
        let mut members: Vec<(u32, u32)> = (0u32..)
            .zip(&self.of)
            .filter(|(_, of)| broken.contains(of))
            .map(|(row, &of)| (of, row))
            .collect();
        members.sort_unstable();
        for cluster in members.chunk_by(|a, b| a.0 == b.0) {
            let records: Vec<u32> = cluster.iter().map(|&(_, row)| row).collect();
            records.iter().for_each(|&row| self.of[row as usize] = labels[row as usize]);
            let parts: FxHashSet<u32> = records.iter().map(|&row| labels[row as usize]).collect();
            self.cut.push(Cut { records, clusters: parts.len() });
        }
    }
}

/// Disjoint sets of which some never become one.
struct Apart {
    forest: Forest,
    /// Per root: the roots that it is kept from.
    foes: FxHashMap<u32, FxHashSet<u32>>,
}

impl Apart {
    fn new(n: usize, apart: &[(u32, u32)]) -> Apart {
        let mut foes: FxHashMap<u32, FxHashSet<u32>> = FxHashMap::default();
        for &(a, b) in apart {
            foes.entry(a).or_default().insert(b);
            foes.entry(b).or_default().insert(a);
        }
        Apart { forest: Forest::new(n), foes }
    }

    fn join(&mut self, a: u32, b: u32) {
        let (a, b) = (self.forest.root(a), self.forest.root(b));
        if a == b || self.foes.get(&a).is_some_and(|foes| foes.contains(&b)) {
            return;
        }
        self.forest.join(a, b);
        let (root, joined) = (a.min(b), a.max(b));
        for foe in self.foes.remove(&joined).unwrap_or_default() {
            let of_foe = self.foes.entry(foe).or_default();
            of_foe.remove(&joined);
            of_foe.insert(root);
            self.foes.entry(root).or_default().insert(foe);
        }
    }
}

/// Joins records. `score` gives the weight of any pair, `order` a hash of a record's content for ties.
#[must_use]
pub fn cluster(
    records: usize,
    links: &[Link],
    score: &(dyn Fn(u32, u32) -> f32 + Sync),
    order: &(dyn Fn(u32) -> u64 + Sync),
) -> Clusters {
    let mut forest = Forest::new(records);
    links.iter().for_each(|l| forest.join(l.left, l.right));
    let mut of = forest.labels();
    let components = components(&of, links);
    let parted: Vec<Vec<Vec<u32>>> =
        components.par_iter().map(|(rows, links)| part(rows, links, score, order)).collect();
    let mut cut = Vec::new();
    for ((rows, _), parts) in components.into_iter().zip(parted) {
        if parts.len() < 2 {
            continue;
        }
        for part in &parts {
            let least = part.iter().copied().min().unwrap_or(0);
            part.iter().for_each(|&r| of[r as usize] = least);
        }
        cut.push(Cut { records: rows, clusters: parts.len() });
    }
    Clusters { of, cut }
}

/// Disjoint sets whose root is the smallest member.
pub(crate) struct Forest(Vec<u32>);

impl Forest {
    pub(crate) fn new(n: usize) -> Forest {
        Forest((0..n as u32).collect())
    }

    pub(crate) fn join(&mut self, a: u32, b: u32) {
        let (a, b) = (self.root(a), self.root(b));
        self.0[a.max(b) as usize] = a.min(b);
    }

    pub(crate) fn root(&mut self, mut x: u32) -> u32 {
        while self.0[x as usize] != x {
            let up = self.0[x as usize];
            self.0[x as usize] = self.0[up as usize];
            x = up;
        }
        x
    }

    /// Per member, its root. Roots are smallest, so one pass in order does.
    pub(crate) fn labels(mut self) -> Vec<u32> {
        for i in 0..self.0.len() {
            self.0[i] = self.0[self.0[i] as usize];
        }
        self.0
    }
}

type Component = (Vec<u32>, Vec<Link>);

/// Components of three or more records and their links, each pair once: the heaviest where an earlier cluster links it too.
fn components(of: &[u32], links: &[Link]) -> Vec<Component> {
    let mut size = vec![0u8; of.len()];
    of.iter().for_each(|&l| size[l as usize] = size[l as usize].saturating_add(1));
    let mut by_label: Vec<(u32, Link)> = links
        .iter()
        .map(|l| (of[l.left as usize], *l))
        .filter(|(label, _)| size[*label as usize] > 2)
        .collect();
    let place = |(label, l): &(u32, Link)| (*label, l.left, l.right);
    by_label.sort_unstable_by(|a, b| place(a).cmp(&place(b)).then(b.1.weight.total_cmp(&a.1.weight)));
    by_label.dedup_by_key(|link| place(link));
    by_label
        .chunk_by(|a, b| a.0 == b.0)
        .map(|group| {
            let links: Vec<Link> = group.iter().map(|g| g.1).collect();
            let mut rows: Vec<u32> = links.iter().flat_map(|l| [l.left, l.right]).collect();
            rows.sort_unstable();
            rows.dedup();
            (rows, links)
        })
        .collect()
}

fn part(
    rows: &[u32],
    links: &[Link],
    score: &(dyn Fn(u32, u32) -> f32 + Sync),
    order: &(dyn Fn(u32) -> u64 + Sync),
) -> Vec<Vec<u32>> {
    if links.len() == rows.len() * (rows.len() - 1) / 2 {
        return vec![rows.to_vec()];
    }
    if rows.len() > CHECKED {
        return loosen(rows, links, score, order);
    }
    agglomerate(rows, score, order)
}

/// Cuts a giant component by keeping only links above a rising weight, until the parts can be checked.
fn loosen(
    rows: &[u32],
    links: &[Link],
    score: &(dyn Fn(u32, u32) -> f32 + Sync),
    order: &(dyn Fn(u32) -> u64 + Sync),
) -> Vec<Vec<u32>> {
    let mut weights: Vec<f32> = links.iter().map(|l| l.weight).collect();
    weights.sort_unstable_by(f32::total_cmp);
    // The weakest third goes; a component of equally strong links is what it is.
    let cut = weights[weights.len() / 3];
    if cut >= weights[weights.len() - 1] {
        return vec![rows.to_vec()];
    }
    let strong: Vec<Link> = links.iter().filter(|l| l.weight > cut).copied().collect();
    let index = |row: u32| rows.binary_search(&row).unwrap_or(0) as u32;
    let mut forest = Forest::new(rows.len());
    strong.iter().for_each(|l| forest.join(index(l.left), index(l.right)));
    let labels = forest.labels();
    let mut parts: Vec<(u32, u32)> = labels.iter().zip(rows).map(|(&l, &r)| (l, r)).collect();
    parts.sort_unstable();
    parts
        .chunk_by(|a, b| a.0 == b.0)
        .flat_map(|group| {
            let members: Vec<u32> = group.iter().map(|g| g.1).collect();
            let inside: FxHashSet<u32> = members.iter().copied().collect();
            let links: Vec<Link> = strong.iter().filter(|l| inside.contains(&l.left)).copied().collect();
            part(&members, &links, score, order)
        })
        .collect()
}

/// Joins the members again, the pair of parts with the most summed evidence first.
fn agglomerate(
    rows: &[u32],
    score: &(dyn Fn(u32, u32) -> f32 + Sync),
    order: &(dyn Fn(u32) -> u64 + Sync),
) -> Vec<Vec<u32>> {
    let mut rows = rows.to_vec();
    // Ties must not depend on the order of the rows.
    rows.sort_by_cached_key(|&r| (order(r), r));
    let n = rows.len();
    let mut sums = vec![0.0f32; n * n];
    for i in 0..n {
        for j in i + 1..n {
            let w = score(rows[i], rows[j]);
            let w = if w <= FORBIDDEN { f32::NEG_INFINITY } else { w.clamp(MOST_AGAINST, MOST_FOR) };
            (sums[i * n + j], sums[j * n + i]) = (w, w);
        }
    }
    let mut parts: Vec<Vec<u32>> = rows.into_iter().map(|r| vec![r]).collect();
    while let Some((i, j)) = best(&sums, &parts) {
        let moved = std::mem::take(&mut parts[j]);
        parts[i].extend(moved);
        for k in 0..n {
            let sum = sums[i * n + k] + sums[j * n + k];
            (sums[i * n + k], sums[k * n + i]) = (sum, sum);
        }
    }
    parts.retain(|p| !p.is_empty());
    parts.iter_mut().for_each(|p| p.sort_unstable());
    parts
}

fn best(sums: &[f32], parts: &[Vec<u32>]) -> Option<(usize, usize)> {
    let n = parts.len();
    let (mut most, mut found) = (0.0, None);
    for i in (0..n).filter(|&i| !parts[i].is_empty()) {
        for j in (i + 1..n).filter(|&j| !parts[j].is_empty()) {
            if sums[i * n + j] > most {
                (most, found) = (sums[i * n + j], Some((i, j)));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn link(left: u32, right: u32, weight: f32) -> Link {
        Link { left, right, weight }
    }

    #[test]
    fn a_weak_bridge_between_two_people_is_cut() {
        let links = [link(0, 1, 9.0), link(2, 3, 9.0), link(1, 2, 0.5)];
        let score = |a: u32, b: u32| if (a < 2) == (b < 2) { 9.0 } else { -9.0 };
        let score = |a: u32, b: u32| if (a.min(b), a.max(b)) == (1, 2) { 0.5 } else { score(a, b) };
        let clusters = cluster(4, &links, &score, &u64::from);
        assert_eq!(clusters.labels(), [0, 0, 2, 2]);
        assert_eq!(clusters.cut().len(), 1);
    }

    #[test]
    fn a_chain_of_changes_stays_together() {
        let links = [link(0, 1, 9.0), link(1, 2, 9.0)];
        let score = |a: u32, b: u32| if a.abs_diff(b) == 1 { 9.0 } else { -6.0 };
        assert_eq!(cluster(3, &links, &score, &u64::from).labels(), [0, 0, 0]);
    }

    #[test]
    fn a_forbidden_pair_never_ends_in_one_cluster() {
        let links = [link(0, 1, 50.0), link(1, 2, 50.0)];
        let score = |a: u32, b: u32| if a.abs_diff(b) == 1 { 50.0 } else { -60.0 };
        let clusters = cluster(3, &links, &score, &u64::from);
        assert_ne!(clusters.of(0), clusters.of(2));
    }

    #[test]
    fn a_forbidden_pair_is_not_joined_because_another_is_linked_twice() {
        let links = [link(0, 1, 60.0), link(0, 1, 20.0), link(1, 2, 50.0)];
        let score = |a: u32, b: u32| if a.abs_diff(b) == 1 { 50.0 } else { -60.0 };
        let clusters = cluster(3, &links, &score, &u64::from);
        assert_ne!(clusters.of(0), clusters.of(2));
    }

    #[test]
    fn two_who_are_told_apart_end_in_two_clusters_however_large_theirs_was() {
        // Equally strong links, of which none is cut.
        let links: Vec<Link> = (1..400).map(|row| link(row - 1, row, 60.0)).collect();
        let mut clusters = cluster(400, &links, &|_, _| 60.0, &u64::from);
        assert_eq!(clusters.groups().len(), 1);
        clusters.keep_apart(&links, &[(3, 390), (3, 120)], &|row| u64::from(row) * 7919 % 401);
        assert!(clusters.of(3) != clusters.of(390) && clusters.of(3) != clusters.of(120));
        // Whoever was not told apart stays with a neighbour, and what was cut is told.
        let groups = clusters.groups();
        assert_eq!(groups.iter().map(Vec::len).sum::<usize>(), 400);
        assert_eq!(
            clusters.cut().last().map(|cut| (cut.records.len(), cut.clusters)),
            Some((400, groups.len()))
        );
        assert!(groups.iter().all(|group| group.iter().all(|&row| clusters.of(row) == group[0])));
    }

    #[test]
    fn nobody_is_parted_where_nobody_was_told_apart() {
        let links: Vec<Link> = (1..400).map(|row| link(row - 1, row, 60.0)).collect();
        let mut clusters = cluster(402, &links, &|_, _| 60.0, &u64::from);
        let before = clusters.clone();
        clusters.keep_apart(&links, &[(3, 401)], &u64::from);
        assert_eq!(clusters, before);
    }

    #[test]
    fn two_records_are_one_however_often_they_are_linked() {
        let links = [link(0, 1, 60.0), link(0, 1, 1.0)];
        assert_eq!(cluster(2, &links, &|_, _| -9.0, &u64::from).labels(), [0, 0]);
    }

    #[test]
    fn evidence_that_balances_joins_nobody() {
        // Two of three are one; what speaks for the third speaks against it as well.
        let score = |a: u32, b: u32| [9.0, -2.0, 2.0][(a + b) as usize - 1];
        assert_eq!(agglomerate(&[0, 1, 2], &score, &u64::from), [vec![0, 1], vec![2]]);
    }

    #[test]
    fn a_weight_of_minus_55_forbids_and_a_little_more_only_speaks_against() {
        let with = |against: f32| {
            let score = move |a: u32, b: u32| if a.abs_diff(b) == 1 { 9.0 } else { against };
            agglomerate(&[0, 1, 2], &score, &u64::from).len()
        };
        assert_eq!([with(-54.9), with(-55.0)], [1, 2]);
    }

    #[test]
    fn of_a_giant_component_the_weakest_third_of_the_links_goes() {
        // Fours in a row: strong links inside, middling ones between two fours, weak ones between eights. A third of the links are
        // weak or middling, and of the middling none stays.
        let weight = |row: u32| [1.0, 9.0, 9.0, 9.0, 5.0, 9.0, 9.0, 9.0][row as usize % 8];
        let links: Vec<Link> = (1..200).map(|row| link(row - 1, row, weight(row))).collect();
        let weak = links.iter().filter(|l| l.weight < 9.0).count();
        assert!(weak < links.len() / 3);
        // Two thirds of the links are equally strong: they are what they are.
        assert_eq!(cluster(200, &links, &|_, _| 9.0, &u64::from).groups().len(), 1);

        // The same in pairs, where a fifth is weak and more than the third that goes is middling.
        let weight = |row: u32| {
            if row % 2 == 1 {
                9.0
            } else if row.is_multiple_of(6) {
                1.0
            } else {
                5.0
            }
        };
        let links: Vec<Link> = (1..200).map(|row| link(row - 1, row, weight(row))).collect();
        let pairs: Vec<Vec<u32>> = (0..200).step_by(2).map(|row| vec![row, row + 1]).collect();
        assert_eq!(cluster(200, &links, &|_, _| 9.0, &u64::from).groups(), pairs);
    }

    #[test]
    fn the_parts_of_a_giant_component_are_checked_in_turn() {
        // Threes in a row; the ends of each are two people, and somebody else's record is between them.
        let weight = |row: u32| if row.is_multiple_of(3) { 1.0 } else { 9.0 };
        let chain = (1..300).map(|row| link(row - 1, row, weight(row)));
        let links: Vec<Link> = chain.chain([link(0, 299, 1.0), link(0, 150, 1.0)]).collect();
        let score = |a: u32, b: u32| if a.abs_diff(b) == 2 { -60.0 } else { 9.0 };
        let groups = cluster(300, &links, &score, &u64::from).groups();
        assert_eq!(groups, (0..300).step_by(3).map(|row| vec![row, row + 1]).collect::<Vec<_>>());
    }

    /// The definition, step by step: of all two parts those with the most evidence between their members, which is summed anew each time.
    fn by_definition(
        rows: &[u32],
        score: &dyn Fn(u32, u32) -> f32,
        order: &dyn Fn(u32) -> u64,
    ) -> Vec<Vec<u32>> {
        let pair = |a: u32, b: u32| match score(a, b) {
            w if w <= -55.0 => f32::NEG_INFINITY,
            w => w.clamp(-2.0, 8.0),
        };
        let mut parts: Vec<Vec<u32>> = rows.iter().map(|&row| vec![row]).collect();
        parts.sort_by_key(|part| (order(part[0]), part[0]));
        loop {
            let mut most = (0.0, None);
            for i in 0..parts.len() {
                for j in i + 1..parts.len() {
                    let sum: f32 =
                        parts[i].iter().flat_map(|&a| parts[j].iter().map(move |&b| pair(a, b))).sum();
                    if sum > most.0 {
                        most = (sum, Some((i, j)));
                    }
                }
            }
            let Some((i, j)) = most.1 else { break };
            let moved = parts.remove(j);
            parts[i].extend(moved);
        }
        parts.iter_mut().for_each(|part| part.sort_unstable());
        parts
    }

    proptest! {
        #[test]
        fn parts_are_joined_by_the_evidence_between_all_their_members(
            weights in prop::collection::vec(prop_oneof![-4i8..12, -4i8..12, -4i8..12, Just(-60i8)], 100),
            rows in prop::collection::btree_set(0u32..10, 1..10),
        ) {
            let rows: Vec<u32> = rows.into_iter().collect();
            let score = |a: u32, b: u32| {
                assert_ne!(a, b, "nobody is compared with himself");
                f32::from(weights[(a.min(b) * 10 + a.max(b)) as usize])
            };
            let order = |row: u32| u64::from(row * 7 % 4);
            prop_assert_eq!(agglomerate(&rows, &score, &order), by_definition(&rows, &score, &order));
        }

        #[test]
        fn clusters_refine_components(pairs in prop::collection::vec((0u32..30, 0u32..30, 0.0f32..9.0), 0..60)) {
            let links: Vec<Link> = pairs.iter().filter(|p| p.0 != p.1).map(|p| link(p.0, p.1, p.2)).collect();
            let score = |a: u32, b: u32| ((a * 31 + b * 31) % 17) as f32 - 9.0;
            let mut forest = Forest::new(30);
            links.iter().for_each(|l| forest.join(l.left, l.right));
            let components = forest.labels();
            let clusters = cluster(30, &links, &score, &u64::from);
            for row in 0..30u32 {
                let label = clusters.of(row);
                prop_assert!(label <= row);
                prop_assert_eq!(clusters.of(label), label);
                prop_assert_eq!(components[label as usize], components[row as usize]);
            }
        }
    }
}
