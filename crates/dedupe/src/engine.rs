//! All stages in a row.

mod parts;

pub use parts::{Component, Whole, component};

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::block::{BlockCost, Blocks, blocks};
use crate::cluster::{CHECKED, Clusters, Link, cluster};
use crate::em::{Convergence, Evidence, adapt, estimate};
use crate::features::Features;
use crate::pairs::{Candidates, Scope, candidates};
use crate::report::{Figures, Report};
use crate::sample::{Sample, content_hashes, sample};
use crate::survey::{Survey, survey};
use crate::train::Trained;
use crate::weigh::Scorer;
use crate::{Error, Plan};

/// Records with equal features beyond this number are compared through one of them.
pub const MOST_EQUALS: usize = 16;

/// Clusters up to this size list all their matching pairs.
const MOST_INNER: usize = 32;

/// The default threshold: a pair is more likely a match than not. With calibrated weights it is also the cut at which
/// the expected F1 is best.
pub const EVEN_ODDS: f64 = 0.0;

/// What to do, beyond the model.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// Least weight (log2 of the posterior odds) of a match; [`EVEN_ODDS`] when not given.
    pub threshold: Option<f64>,
    /// Also list pairs between this weight and the threshold.
    pub pairs_above: Option<f64>,
    /// Which pairs are of interest.
    pub scope: Scope,
    /// Pairs that a person has judged: rows, and whether they are one customer. Obeyed, and learned from.
    pub labels: Vec<(u32, u32, bool)>,
    /// Earlier clusters of records, by row: records of one earlier cluster stay together. Empty when there are none.
    pub earlier: Vec<Option<u32>>,
    /// A model that was trained before: only the number of matches is estimated anew.
    pub trained: Option<Trained>,
    /// With two files: every record is linked to at most one of the other file.
    pub one_to_one: bool,
}

/// A stage, for progress and timing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Stage {
    /// Frequencies and crowds.
    Survey,
    /// Keys and blocks.
    Blocks,
    /// Candidate pairs and their vectors.
    Pairs,
    /// Random pairs and estimation.
    Training,
    /// Weights of the pairs.
    Weights,
    /// Clusters.
    Clusters,
    /// Figures about the result.
    Report,
}

/// A pair at or above the threshold, or near it when asked.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ScoredPair {
    /// Row of the first record.
    pub left: u32,
    /// Row of the second record.
    pub right: u32,
    /// Comparison vector.
    pub vector: u64,
    /// log2 of the posterior odds.
    pub weight: f32,
    /// Whether it is a match.
    pub is_match: bool,
}

/// The result.
pub struct Outcome {
    /// Scored pairs by left and right row.
    pub pairs: Vec<ScoredPair>,
    /// The clusters.
    pub clusters: Clusters,
    /// The trained model, to be saved and used again.
    pub trained: Trained,
    /// What happened, in numbers.
    pub report: Report,
    /// Records that many others are equal to in everything: the first row, and how many were compared through it.
    pub equals: Vec<(u32, u64)>,
}

/// Finds the records of one customer.
///
/// Deterministic: neither the number of threads nor the order of the records changes which records meet.
///
/// # Errors
/// When a trained model in the settings does not fit the plan.
pub fn dedupe(
    plan: &Plan,
    features: &mut Features,
    settings: &Settings,
    progress: &(dyn Fn(Stage) + Sync),
) -> Result<Outcome, Error> {
    let told = |stage| {
        progress(stage);
        true
    };
    dedupe_while(plan, features, settings, &told)
}

/// Like [`dedupe`], and asks before every stage whether to go on.
///
/// # Errors
/// When a trained model in the settings does not fit the plan, or [`ErrorKind::Stopped`](crate::ErrorKind::Stopped) when `go_on`
/// said no.
pub fn dedupe_while(
    plan: &Plan,
    features: &mut Features,
    settings: &Settings,
    go_on: &(dyn Fn(Stage) -> bool + Sync),
) -> Result<Outcome, Error> {
    let progress = |stage| if go_on(stage) { Ok(()) } else { Err(Error::new(crate::ErrorKind::Stopped)) };
    if let Some(trained) = &settings.trained {
        trained.fits(plan)?;
    }
    progress(Stage::Survey)?;
    let survey = survey(plan, features);
    let hashes = content_hashes(features);
    let equals = Equals::find(features, &hashes);
    progress(Stage::Blocks)?;
    let blocks = blocks(plan, features, &equals.hidden);
    progress(Stage::Pairs)?;
    let candidates = candidates(plan, features, &blocks, settings.scope);
    let costs = blocks.into_iter().map(Blocks::into_cost).collect();
    progress(Stage::Training)?;
    let (trained, convergence) = train(plan, features, settings, &survey, &hashes, &candidates);
    let run =
        Run { plan, features, settings, survey, hashes, equals, costs, candidates, trained, convergence };
    progress(Stage::Weights)?;
    run.finish(&progress)
}

fn train(
    plan: &Plan,
    features: &Features,
    settings: &Settings,
    survey: &Survey,
    hashes: &[u64],
    candidates: &Candidates,
) -> (Trained, Convergence) {
    let vector = |&(a, b, is_match): &(u32, u32, bool)| {
        (plan.compare(features.row(a as usize), features.row(b as usize)), is_match)
    };
    let labels: Vec<(u64, bool)> = settings.labels.iter().map(vector).collect();
    let total = settings.scope.total(features.len() as u64).max(1.0);
    let sample = match settings.trained {
        Some(_) => Sample::default(),
        None => sample(plan, features, hashes),
    };
    let evidence = Evidence { survey, sample: &sample, cells: candidates.cells(), labels: &labels, total };
    let (mixture, convergence) = match &settings.trained {
        Some(trained) => adapt(plan, evidence, &trained.mixture),
        None => estimate(plan, evidence),
    };
    (Trained::new(plan, mixture, features.len() as u64), convergence)
}

/// Groups of records with equal features, too many to be paired with each other.
#[derive(Default)]
struct Equals {
    /// Records that another one stands in for; empty when there are none.
    hidden: Vec<bool>,
    /// Hidden record -> the one that stands for it.
    stands_for: Vec<(u32, u32)>,
}

impl Equals {
    fn find(features: &Features, hashes: &[u64]) -> Equals {
        let mut slots = crate::survey::Slots::for_values(hashes.len());
        hashes.iter().for_each(|&h| slots.add(h));
        let mut groups: FxHashMap<u64, Vec<u32>> = FxHashMap::default();
        for (row, &hash) in hashes.iter().enumerate() {
            if slots.count(hash) > MOST_EQUALS as u64 {
                groups.entry(hash).or_default().push(row as u32);
            }
        }
        groups.retain(|_, rows| rows.len() > MOST_EQUALS);
        if groups.is_empty() {
            return Equals::default();
        }
        let mut equals = Equals { hidden: vec![false; hashes.len()], stands_for: Vec::new() };
        for rows in groups.values() {
            let first = features.row(rows[0] as usize);
            for &row in rows[1..].iter().filter(|r| features.row(**r as usize).same_content(&first)) {
                equals.hidden[row as usize] = true;
                equals.stands_for.push((rows[0], row));
            }
        }
        equals.stands_for.sort_unstable();
        equals
    }
}

struct Run<'a> {
    plan: &'a Plan,
    features: &'a Features,
    settings: &'a Settings,
    survey: Survey,
    hashes: Vec<u64>,
    equals: Equals,
    costs: Vec<BlockCost>,
    candidates: Candidates,
    trained: Trained,
    convergence: Convergence,
}

impl Run<'_> {
    fn finish(self, progress: &dyn Fn(Stage) -> Result<(), Error>) -> Result<Outcome, Error> {
        let scorer = Scorer::new(self.plan, &self.trained.mixture, self.candidates.cells());
        let verdicts = self.verdicts();
        let mut pairs = self.score(&scorer, &verdicts);
        if self.settings.one_to_one {
            one_to_one(&mut pairs);
        }
        progress(Stage::Clusters)?;
        let clusters = self.cluster(&scorer, &verdicts, &pairs);
        self.add_inner_pairs(&scorer, &clusters, &mut pairs);
        progress(Stage::Report)?;
        let figures = Figures {
            plan: self.plan,
            survey: &self.survey,
            costs: &self.costs,
            groups: self.candidates.groups(),
            scorer: &scorer,
            trained: &self.trained,
            convergence: &self.convergence,
            threshold: self.threshold(),
            equals: self.equals.stands_for.len(),
            cut: clusters.cut().len(),
        };
        let report = figures.report();
        let groups = self.equals.stands_for.chunk_by(|a, b| a.0 == b.0);
        let equals = groups.map(|g| (g[0].0, g.len() as u64)).collect();
        Ok(Outcome { pairs, clusters, trained: self.trained, report, equals })
    }

    /// Adds the matches inside clusters that no rule made a candidate: they were scored to check the cluster.
    fn add_inner_pairs(&self, scorer: &Scorer<'_>, clusters: &Clusters, pairs: &mut Vec<ScoredPair>) {
        let small = |g: &Vec<u32>| (3..=MOST_INNER).contains(&g.len());
        let groups: Vec<Vec<u32>> = clusters.groups().into_iter().filter(small).collect();
        let listed: FxHashSet<(u32, u32)> = pairs.iter().map(|p| (p.left, p.right)).collect();
        let added: Vec<Vec<ScoredPair>> = groups
            .par_iter()
            .map(|group| {
                let mut found = Vec::new();
                for (i, &a) in group.iter().enumerate() {
                    for &b in &group[i + 1..] {
                        if self.settings.scope.wants(a, b) && !listed.contains(&(a, b)) {
                            let vector = self.vector(a, b);
                            let weight = scorer.weight(vector);
                            found.extend(
                                (weight >= self.threshold()).then(|| self.pair(a, b, vector, weight)),
                            );
                        }
                    }
                }
                found
            })
            .collect();
        if !self.settings.one_to_one && added.iter().any(|a| !a.is_empty()) {
            pairs.extend(added.into_iter().flatten());
            pairs.sort_unstable_by_key(|p| (p.left, p.right));
        }
    }

    fn threshold(&self) -> f32 {
        self.settings.threshold.unwrap_or(EVEN_ODDS) as f32
    }

    /// What people decided, by pair.
    fn verdicts(&self) -> FxHashMap<(u32, u32), bool> {
        self.settings.labels.iter().map(|&(a, b, same)| ((a.min(b), a.max(b)), same)).collect()
    }

    fn score(&self, scorer: &Scorer<'_>, verdicts: &FxHashMap<(u32, u32), bool>) -> Vec<ScoredPair> {
        let least = self.settings.pairs_above.map_or(self.threshold(), |w| self.threshold().min(w as f32));
        let heavy = self.candidates.heavy(least, |vector| scorer.weight(vector));
        let undecided = heavy.filter(|(c, _)| !verdicts.contains_key(&(c.left, c.right)));
        let mut pairs: Vec<ScoredPair> =
            undecided.map(|(c, weight)| self.pair(c.left, c.right, c.vector, weight)).collect();
        self.add_equals(scorer, &mut pairs);
        for (&(left, right), &same) in verdicts {
            let vector = self.vector(left, right);
            let weight = if same { 60.0 } else { -60.0 };
            if weight >= least {
                pairs.push(self.pair(left, right, vector, weight));
            }
        }
        pairs.sort_unstable_by_key(|p| (p.left, p.right));
        pairs
    }

    fn pair(&self, left: u32, right: u32, vector: u64, weight: f32) -> ScoredPair {
        ScoredPair { left, right, vector, weight, is_match: weight >= self.threshold() }
    }

    fn vector(&self, a: u32, b: u32) -> u64 {
        self.plan.compare(self.features.row(a as usize), self.features.row(b as usize))
    }

    /// Records that another one stands in for match it if equal features are enough for a match.
    fn add_equals(&self, scorer: &Scorer<'_>, pairs: &mut Vec<ScoredPair>) {
        for group in self.equals.stands_for.chunk_by(|a, b| a.0 == b.0) {
            let vector = self.vector(group[0].0, group[0].1);
            let weight = scorer.weight(vector);
            if weight >= self.threshold() {
                let wanted = group.iter().filter(|(a, b)| self.settings.scope.wants(*a, *b));
                pairs.extend(wanted.map(|&(a, b)| self.pair(a, b, vector, weight)));
            }
        }
    }

    fn cluster(
        &self,
        scorer: &Scorer<'_>,
        verdicts: &FxHashMap<(u32, u32), bool>,
        pairs: &[ScoredPair],
    ) -> Clusters {
        let mut links = self.earlier_links(verdicts);
        let found = pairs.iter().filter(|p| p.is_match).map(|p| Link {
            left: p.left,
            right: p.right,
            weight: p.weight,
        });
        links.extend(found);
        let together = |a: u32, b: u32| {
            let of = |row: u32| self.settings.earlier.get(row as usize).copied().flatten();
            of(a).is_some() && of(a) == of(b)
        };
        let score = |a: u32, b: u32| match verdicts.get(&(a.min(b), a.max(b))) {
            Some(true) => 60.0,
            Some(false) => -60.0,
            None if together(a, b) => 60.0,
            None => scorer.weight(self.vector(a, b)),
        };
        let order = |row: u32| self.hashes[row as usize];
        let mut clusters = cluster(self.features.len(), &links, &score, &order);
        let apart: Vec<(u32, u32)> =
            verdicts.iter().filter(|(_, same)| !**same).map(|(pair, _)| *pair).collect();
        clusters.keep_apart(&links, &apart, &order);
        clusters
    }
}

impl Run<'_> {
    /// Chains the records of every earlier cluster; where people have told two of its records apart since, and all pairs of it can
    /// be checked, all others are linked with each other, so that each side may keep them.
    fn earlier_links(&self, verdicts: &FxHashMap<(u32, u32), bool>) -> Vec<Link> {
        let known = self.settings.earlier.iter().zip(0u32..).filter_map(|(c, row)| Some(((*c)?, row)));
        let mut members: Vec<(u32, u32)> = known.collect();
        members.sort_unstable();
        let earlier = |row: &u32| self.settings.earlier.get(*row as usize).copied().flatten();
        let told_apart = verdicts.iter().filter(|(_, same)| !**same).map(|(pair, _)| pair);
        let parted: FxHashSet<u32> =
            told_apart.filter(|(a, b)| earlier(a) == earlier(b)).filter_map(|(a, _)| earlier(a)).collect();
        let mut links = Vec::new();
        for cluster in members.chunk_by(|a, b| a.0 == b.0) {
            let is_checked = cluster.len() <= CHECKED && parted.contains(&cluster[0].0);
            let reach = if is_checked { cluster.len() } else { 2 };
            for (n, &(_, left)) in cluster.iter().enumerate() {
                let others = cluster.iter().take(n + reach).skip(n + 1).map(|&(_, right)| right);
                let stay = others.filter(|&right| verdicts.get(&(left, right)) != Some(&false));
                links.extend(stay.map(|right| Link { left, right, weight: 60.0 }));
            }
        }
        links
    }
}

/// Keeps the heaviest link of every record, greedily.
fn one_to_one(pairs: &mut Vec<ScoredPair>) {
    let mut order: Vec<usize> = (0..pairs.len()).filter(|&n| pairs[n].is_match).collect();
    order.sort_by(|&a, &b| {
        let key = |n: usize| (pairs[n].left, pairs[n].right);
        pairs[b].weight.total_cmp(&pairs[a].weight).then(key(a).cmp(&key(b)))
    });
    let mut taken: FxHashSet<u32> = FxHashSet::default();
    let mut keep = vec![false; pairs.len()];
    for n in order {
        let (left, right) = (pairs[n].left, pairs[n].right);
        if !taken.contains(&left) && !taken.contains(&right) {
            taken.extend([left, right]);
            keep[n] = true;
        }
    }
    let mut n = 0;
    pairs.retain(|p| {
        n += 1;
        keep[n - 1] || !p.is_match
    });
}
