//! Estimation of the mixture from counts of comparison vectors, without labels.
//!
//! What makes it work where a textbook two-class model fails: the random class is pinned to what was measured on
//! random pairs (and, for a rare agreement that a rule covers wholly, to the candidates themselves), always against the
//! true number of pairs; and pairs that agree for another reason than being one person have classes of their own.

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::Plan;
use crate::dependence::{Joints, of_classes};
use crate::mixture::{Class, Densities, Mixture, normalize};
use crate::model::{ClassPlan, Code, ConditionPlan, FieldPlan, Shares};
use crate::sample::Sample;
use crate::survey::Survey;

#[cfg(test)]
mod tests;

/// Iterations of one estimation, at most.
const ITERATIONS: usize = 120;

/// Rounds in which the random class is freed from the matches in its sample.
const ROUNDS: usize = 3;

/// Relative change of the number of pairs of every class below which the estimation has settled.
const SETTLED: f64 = 2e-4;

/// Weight of the starting shape of a class, in pairs.
const SHAPE: f64 = 10.0;

/// Weight of the starting shape of the match class, in pairs per record: in a table without duplicates it keeps the class
/// from becoming one of namesakes.
const MATCH_SHAPE: f64 = 0.002;

/// Matches that every table is taken to have: fewer than one are not told from none, and without a bound the first estimate that is
/// too low talks every later one down.
const LEAST_MATCHES: f64 = 1.0;

/// Random pairs of a table that what the model tells of strangers counts as much as.
const STRANGERS: f64 = 1000.0;

/// Pairs that a level never seen among strangers is taken to have.
const UNSEEN: f64 = 0.1;

/// How many times likelier a level may be than the one that bounds it: most people are with a provider or two.
const SKEW: f64 = 4.0;

/// Cells that one thread weighs at a time.
const PIECE: usize = 4096;

/// How an estimation went.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Convergence {
    /// Iterations.
    pub iterations: usize,
    /// Whether it settled before the limit.
    pub settled: bool,
    /// Log-likelihood after every iteration of the last round; never falls.
    pub likelihood: Vec<f64>,
}

/// What the estimation works on.
#[derive(Clone, Copy)]
pub struct Evidence<'a> {
    /// What the survey found.
    pub survey: &'a Survey,
    /// Vectors of random pairs.
    pub sample: &'a Sample,
    /// Distinct candidate vectors and counts.
    pub cells: &'a [(u64, u64)],
    /// Vectors that a person has judged, and whether they are matches.
    pub labels: &'a [(u64, bool)],
    /// All pairs of interest.
    pub total: f64,
}

/// Estimates the mixture.
#[must_use]
pub fn estimate(plan: &Plan, evidence: Evidence<'_>) -> (Mixture, Convergence) {
    let start = Start::new(plan, evidence);
    let mut mixture = start.mixture();
    let mut convergence = Convergence { iterations: 0, settled: false, likelihood: Vec::new() };
    for round in 0..ROUNDS {
        start.pin_random(&mut mixture);
        start.measure(&mut mixture);
        let last = round + 1 == ROUNDS;
        let before = convergence.iterations;
        convergence = settle(plan, evidence, &mut mixture, &start, if last { ITERATIONS } else { 15 });
        convergence.iterations += before;
    }
    (mixture, convergence)
}

/// Keeps everything of a trained mixture but the number of pairs of each class, which is estimated anew.
#[must_use]
pub fn adapt(plan: &Plan, evidence: Evidence<'_>, trained: &Mixture) -> (Mixture, Convergence) {
    let mut mixture = trained.clone();
    let scale = evidence.total / trained.total;
    for class in &mut mixture.classes {
        class.pairs *= scale.sqrt();
    }
    mixture.total = evidence.total;
    rest_is_random(&mut mixture);
    let mut convergence = Convergence { iterations: 0, settled: false, likelihood: Vec::new() };
    for _ in 0..ITERATIONS {
        let sums = expect(plan, evidence, &mixture);
        convergence.likelihood.push(sums.likelihood);
        convergence.iterations += 1;
        let before = mixture.classes[0].pairs;
        set_pairs(plan, &mut mixture, &sums);
        if (mixture.classes[0].pairs - before).abs() <= SETTLED * before.max(1.0) {
            convergence.settled = true;
            break;
        }
    }
    (mixture, convergence)
}

fn settle(
    plan: &Plan,
    evidence: Evidence<'_>,
    mixture: &mut Mixture,
    start: &Start<'_>,
    limit: usize,
) -> Convergence {
    let mut convergence = Convergence { iterations: 0, settled: false, likelihood: Vec::new() };
    for _ in 0..limit {
        let sums = expect(plan, evidence, mixture);
        convergence.likelihood.push(sums.likelihood);
        convergence.iterations += 1;
        let before: Vec<f64> = mixture.classes.iter().map(|c| c.pairs).collect();
        start.maximize(mixture, &sums);
        let moved = |(c, b): (&Class, &f64)| (c.pairs - b).abs() / b.max(1.0);
        if mixture.classes.iter().zip(&before).map(moved).fold(0.0, f64::max) < SETTLED {
            convergence.settled = true;
            break;
        }
    }
    convergence
}

/// Expected counts.
struct Sums {
    likelihood: f64,
    /// Per class.
    pairs: Vec<f64>,
    /// Per class, field and code.
    codes: Vec<Vec<Vec<f64>>>,
    /// Per condition, group and code: random pairs.
    conditional: Vec<Vec<Vec<f64>>>,
}

impl Sums {
    fn zero(plan: &Plan, mixture: &Mixture) -> Sums {
        let codes: Vec<Vec<f64>> = plan.fields().iter().map(|f| vec![0.0; f.codes()]).collect();
        Sums {
            likelihood: 0.0,
            pairs: vec![0.0; mixture.classes.len()],
            codes: vec![codes; mixture.classes.len()],
            conditional: mixture
                .conditional
                .iter()
                .map(|t| t.iter().map(|g| vec![0.0; g.len()]).collect())
                .collect(),
        }
    }

    fn add(&mut self, other: &Sums) {
        self.likelihood += other.likelihood;
        add(&mut self.pairs, &other.pairs);
        for (a, b) in self.codes.iter_mut().flatten().zip(other.codes.iter().flatten()) {
            add(a, b);
        }
        for (a, b) in self.conditional.iter_mut().flatten().zip(other.conditional.iter().flatten()) {
            add(a, b);
        }
    }

    fn count(&mut self, plan: &Plan, vector: u64, n: f64, posterior: &[f64]) {
        let random = posterior.len() - 1;
        for (c, &p) in posterior.iter().enumerate() {
            self.pairs[c] += n * p;
            for (f, codes) in self.codes[c].iter_mut().enumerate() {
                codes[Plan::code(vector, f) as usize] += n * p;
            }
        }
        for (condition, groups) in plan.conditions.iter().zip(&mut self.conditional) {
            let code = Plan::code(vector, condition.field) as usize;
            groups[condition.group_in(vector)][code] += n * posterior[random];
        }
    }
}

fn add(a: &mut [f64], b: &[f64]) {
    a.iter_mut().zip(b).for_each(|(a, b)| *a += b);
}

/// Labelled pairs weigh this much more than others.
const LABEL_WEIGHT: f64 = 5.0;

fn expect(plan: &Plan, evidence: Evidence<'_>, mixture: &Mixture) -> Sums {
    let densities = Densities::new(plan, mixture);
    let parts: Vec<Sums> = evidence
        .cells
        .par_chunks(PIECE)
        .map(|cells| {
            let (mut sums, mut logs) = (Sums::zero(plan, mixture), Vec::new());
            for &(vector, n) in cells {
                densities.log_joint(vector, &mut logs);
                sums.likelihood += n as f64 * normalize(&mut logs);
                sums.count(plan, vector, n as f64, &logs);
            }
            sums
        })
        .collect();
    let mut all = Sums::zero(plan, mixture);
    parts.iter().for_each(|p| all.add(p));
    for &(vector, is_match) in evidence.labels {
        let mut posterior = vec![0.0; mixture.classes.len()];
        let class = if is_match { 0 } else { mixture.random() };
        posterior[class] = 1.0;
        all.count(plan, vector, LABEL_WEIGHT, &posterior);
    }
    all
}

fn set_pairs(plan: &Plan, mixture: &mut Mixture, sums: &Sums) {
    let random = mixture.random();
    for (c, (class, &n)) in mixture.classes[..random].iter_mut().zip(&sums.pairs).enumerate() {
        class.pairs = n.max(least_pairs(plan, c));
    }
    rest_is_random(mixture);
}

/// Pairs of a class that every table is taken to have; beside the matches the others keep the model's measure.
fn least_pairs(plan: &Plan, class: usize) -> f64 {
    let distractor = class.checked_sub(1).and_then(|n| plan.classes.get(n));
    let beside = |c: &ClassPlan| c.pairs_per_record / plan.matches_per_record.max(1e-6);
    (LEAST_MATCHES * distractor.map_or(1.0, beside)).max(1e-6)
}

fn rest_is_random(mixture: &mut Mixture) {
    let random = mixture.random();
    let others: f64 = mixture.classes[..random].iter().map(|c| c.pairs).sum();
    mixture.classes[random].pairs = (mixture.total - others).max(mixture.total * 0.01).max(1.0);
}

/// The starting point and everything that stays pinned to the data.
struct Start<'a> {
    plan: &'a Plan,
    evidence: Evidence<'a>,
    joints: Joints,
}

impl<'a> Start<'a> {
    fn new(plan: &'a Plan, evidence: Evidence<'a>) -> Start<'a> {
        Start { plan, evidence, joints: Joints::of(plan, evidence.sample) }
    }

    fn mixture(&self) -> Mixture {
        let records = self.evidence.survey.records as f64;
        let per_record = |n: f64| (n * records).min(0.3 * self.evidence.total).max(1.0);
        let mut classes = vec![self.class("match", per_record(self.plan.matches_per_record), 0)];
        for (n, class) in self.plan.classes.iter().enumerate() {
            classes.push(self.class(&class.name, per_record(class.pairs_per_record), n + 1));
        }
        classes.push(self.class("random", self.evidence.total, self.plan.classes.len() + 1));
        let conditional = self
            .plan
            .conditions
            .iter()
            .map(|c| vec![vec![0.0; self.plan.fields()[c.field].codes()]; c.groups]);
        let conditional = conditional.collect();
        let mut mixture = Mixture { total: self.evidence.total.max(1.0), classes, conditional };
        rest_is_random(&mut mixture);
        self.pin_random(&mut mixture);
        for (c, condition) in self.plan.conditions.iter().enumerate() {
            for group in 0..condition.groups {
                mixture.conditional[c][group] =
                    mixture.classes[mixture.random()].theta[condition.field].clone();
            }
        }
        mixture
    }

    fn class(&self, name: &str, pairs: f64, class: usize) -> Class {
        let theta = (0..self.plan.fields().len()).map(|f| self.shape(f, class)).collect();
        Class { name: name.to_owned(), pairs, theta, measured: Vec::new() }
    }

    /// What the model says of a class: the match, or a distractor.
    fn given(&self, class: usize) -> Option<&Shares> {
        match class {
            0 => Some(&self.plan.matches),
            n => self.plan.classes.get(n - 1).map(|c| &c.shares),
        }
    }

    /// The starting distribution of a class over the codes of a field.
    fn shape(&self, f: usize, class: usize) -> Vec<f64> {
        let levels = self.plan.fields()[f].first.len();
        let given = self.given(class);
        let of = |l: usize| given.and_then(|g| g.pinned[f][l].or(g.start[f][l]));
        let named: f64 = (0..levels).filter_map(of).sum();
        let free: Vec<usize> = (0..levels).filter(|&l| of(l).is_none()).collect();
        let default = |l: usize| if class == 0 { default_share(l, levels, self.plan.agreement) } else { 1.0 };
        let rest: f64 = free.iter().map(|&l| default(l)).sum::<f64>().max(1e-12);
        let share = |l: usize| of(l).unwrap_or_else(|| default(l) / rest * (1.0 - named).max(0.02));
        self.spread(f, &(0..levels).map(share).collect::<Vec<_>>())
    }

    /// Spreads shares of levels over their rarity bins as records are, and normalises.
    fn spread(&self, f: usize, shares: &[f64]) -> Vec<f64> {
        let field = &self.plan.fields()[f];
        let sum: f64 = shares.iter().sum::<f64>().max(1e-12);
        let mut theta = vec![0.0; field.codes()];
        for (l, share) in shares.iter().enumerate() {
            for (b, of_bin) in self.bin_shares(f, l).into_iter().enumerate() {
                theta[field.first[l] as usize + b] = share / sum * of_bin;
            }
        }
        theta
    }

    /// How the records' values are spread over the rarity bins of a level, never quite 0.
    fn bin_shares(&self, f: usize, level: usize) -> Vec<f64> {
        let bins = self.plan.fields()[f].bins[level];
        match &self.evidence.survey.rarity[f] {
            Some(rarity) if bins > 1 => {
                let shares = rarity.shares(bins);
                shares.iter().map(|s| (s + 1e-6) / (1.0 + 1e-6 * f64::from(bins))).collect()
            }
            _ => vec![1.0 / f64::from(bins); bins as usize],
        }
    }

    /// Sets the random class to what random pairs show, minus the matches and distractors among them.
    fn pin_random(&self, mixture: &mut Mixture) {
        let random = mixture.random();
        for f in 0..self.plan.fields().len() {
            let field = &self.plan.fields()[f];
            let mut others = vec![0.0; field.codes()];
            for class in &mixture.classes[..random] {
                let share = class.pairs / mixture.total;
                others.iter_mut().zip(&class.theta[f]).for_each(|(o, m)| *o += share * m);
            }
            let mut theta = self.sampled(f);
            let floor = UNSEEN / (self.evidence.sample.pairs().max(1) as f64 + self.told_pairs(f));
            for code in 1..theta.len() {
                theta[code] = (theta[code] - others[code]).max(floor);
            }
            self.set_known_chances(f, &others, &mut theta);
            self.keep_covered(field, f, &mixture.classes[random].theta[f], &mut theta);
            normalize_codes(&mut theta);
            mixture.classes[random].theta[f] = theta;
        }
    }

    /// Measures which fields depend on which, in every class.
    fn measure(&self, mixture: &mut Mixture) {
        let (records, random) = (self.evidence.survey.records as f64, mixture.random());
        let of_strangers = self.joints.of_strangers(self.plan, mixture, records);
        let of_classes = of_classes(self.plan, mixture, self.evidence.cells);
        mixture.classes[random].measured = of_strangers;
        mixture.classes.iter_mut().zip(of_classes).for_each(|(class, measured)| class.measured = measured);
    }

    /// Levels that a rule covers are learned from the candidates; the sample only starts them.
    fn keep_covered(&self, field: &FieldPlan, f: usize, learned: &[f64], theta: &mut [f64]) {
        if self.evidence.cells.is_empty() {
            return;
        }
        for code in (1..field.codes()).filter(|&code| self.is_free(f, code as Code)) {
            theta[code] = learned[code];
        }
    }

    /// Whether the chance of a level's code is learned from candidates: a covered level, unless the frequencies of whole values tell
    /// it. A product of frequencies only ranks the values: their components need not be independent.
    fn is_free(&self, f: usize, code: Code) -> bool {
        let field = &self.plan.fields()[f];
        let level = field.level[code as usize] as usize;
        let told =
            field.bins[level] > 1 && self.evidence.survey.rarity[f].as_ref().is_some_and(|r| !r.is_product());
        self.plan.covered[f][level] && !told
    }

    /// Shares of codes among the sampled pairs in which both values are there, and the strangers that the model tells of.
    fn sampled(&self, f: usize) -> Vec<f64> {
        let field = &self.plan.fields()[f];
        let mut theta = vec![0.0; field.codes()];
        for &(vector, n) in &self.evidence.sample.cells {
            theta[Plan::code(vector, f) as usize] += n as f64;
        }
        theta[0] = 0.0;
        let seen: f64 = theta.iter().sum();
        let told = &self.plan.random[f];
        let (mut rest, mut untold) = (STRANGERS, 0.0);
        for (l, share) in told.iter().enumerate() {
            match share {
                Some(share) => {
                    rest -= STRANGERS * share;
                    self.tell(f, l, STRANGERS * share, &mut theta);
                }
                None => untold += theta[field.codes_of(l)].iter().sum::<f64>(),
            }
        }
        // What the model does not tell is as the table has it; of a table that shows nothing, difference.
        let (last, tells) = (told.len() - 1, told.iter().any(Option::is_some));
        for l in (0..=last).filter(|&l| tells && told[l].is_none()) {
            match untold > 0.0 {
                true => theta[field.codes_of(l)].iter_mut().for_each(|n| *n *= 1.0 + rest / untold),
                false if l == last => self.tell(f, l, rest, &mut theta),
                false => {}
            }
        }
        let sum = (seen + self.told_pairs(f)).max(1.0);
        theta.iter_mut().for_each(|p| *p /= sum);
        theta
    }

    /// Adds pairs of a level, spread over its rarity bins as records are.
    fn tell(&self, f: usize, level: usize, pairs: f64, theta: &mut [f64]) {
        let codes = self.plan.fields()[f].codes_of(level);
        theta[codes].iter_mut().zip(self.bin_shares(f, level)).for_each(|(n, share)| *n += pairs * share);
    }

    /// Pairs of strangers that the model tells of in a field.
    fn told_pairs(&self, f: usize) -> f64 {
        if self.plan.random[f].iter().any(Option::is_some) { STRANGERS } else { 0.0 }
    }

    /// Pairs of strangers that a code is taken to have, beside those that are seen.
    fn told(&self, f: usize, code: usize) -> f64 {
        let level = self.plan.fields()[f].level[code] as usize;
        let bins = f64::from(self.plan.fields()[f].bins[level]);
        self.plan.random[f][level].map_or(UNSEEN, |share| (STRANGERS * share / bins).max(UNSEEN))
    }

    /// Replaces sampled agreement by the chance that follows from the values' frequencies.
    ///
    /// The frequency of a whole value counts its duplicates too, so the matches are taken out; a product of
    /// components hardly does.
    fn set_known_chances(&self, f: usize, others: &[f64], theta: &mut [f64]) {
        let field = &self.plan.fields()[f];
        let Some(rarity) = self.evidence.survey.rarity[f].as_ref().filter(|_| field.bins[0] > 1) else {
            return;
        };
        let least = 0.25 / self.evidence.survey.records.max(1) as f64;
        let shares = self.bin_shares(f, 0);
        for (b, chance) in rarity.chances(field.bins[0]).into_iter().enumerate() {
            let code = field.first[0] as usize + b;
            let alone =
                if rarity.is_product() { chance } else { (chance - others[code]).max(least * shares[b]) };
            theta[code] = alone.max(1e-13);
        }
    }

    fn maximize(&self, mixture: &mut Mixture, sums: &Sums) {
        set_pairs(self.plan, mixture, sums);
        let random = mixture.random();
        for c in 0..random {
            for f in 0..self.plan.fields().len() {
                mixture.classes[c].theta[f] = self.learn(f, &sums.codes[c][f], c);
            }
        }
        for f in 0..self.plan.fields().len() {
            self.learn_random(mixture, sums, f);
        }
        self.learn_conditional(mixture, sums);
    }

    /// A class's distribution over a field from expected counts: per level, then spread over bins as records are.
    fn learn(&self, f: usize, counts: &[f64], class: usize) -> Vec<f64> {
        let field = &self.plan.fields()[f];
        let (shape, given) = (self.shape(f, class), self.given(class));
        let records = self.evidence.survey.records as f64;
        let weight = if class == 0 { SHAPE.max(MATCH_SHAPE * records) } else { SHAPE };
        let of_level = |codes: &[f64], l: usize| -> f64 { codes[field.codes_of(l)].iter().sum() };
        let levels = field.first.len();
        let shares: Vec<f64> =
            (0..levels).map(|l| of_level(counts, l) + weight * of_level(&shape, l)).collect();
        let shares = match given {
            Some(given) => within(&shares, &given.pinned[f], &given.most[f]),
            None => within(&shares, &[], &[]),
        };
        self.spread(f, &shares)
    }

    /// Covered levels of the random class, against the true number of pairs.
    fn learn_random(&self, mixture: &mut Mixture, sums: &Sums, f: usize) {
        let random = mixture.random();
        let pairs = (mixture.classes[random].pairs * self.both_present(f)).max(1.0) + self.told_pairs(f);
        let mut theta = mixture.classes[random].theta[f].clone();
        for (code, share) in theta.iter_mut().enumerate().skip(1) {
            if self.is_free(f, code as Code) {
                *share = (sums.codes[random][f][code] + self.told(f, code)) / pairs;
            }
        }
        let free: f64 = (1..theta.len()).filter(|&c| self.is_free(f, c as Code)).map(|c| theta[c]).sum();
        let bound: f64 = (1..theta.len()).filter(|&c| !self.is_free(f, c as Code)).map(|c| theta[c]).sum();
        if free > 0.0 && free < 0.9 && bound > 0.0 {
            for (code, share) in theta.iter_mut().enumerate().skip(1) {
                if !self.is_free(f, code as Code) {
                    *share *= (1.0 - free) / bound;
                }
            }
            mixture.classes[random].theta[f] = theta;
        }
    }

    fn learn_conditional(&self, mixture: &mut Mixture, sums: &Sums) {
        let random = mixture.random();
        for (c, condition) in self.plan.conditions.iter().enumerate() {
            let base = mixture.classes[random].theta[condition.field].clone();
            let field = &self.plan.fields()[condition.field];
            let both = self.both_present(condition.field) * self.both_present(condition.on);
            for group in 0..condition.groups - 1 {
                let on = &mixture.classes[random].theta[condition.on];
                let in_group: f64 =
                    (1..on.len()).filter(|&k| condition.group[k] as usize == group).map(|k| on[k]).sum();
                let pairs = mixture.classes[random].pairs * in_group * both;
                let mut theta = base.clone();
                for code in 1..theta.len() {
                    if condition.covered[field.level[code] as usize] {
                        // The unconditional chance is worth one pair of evidence.
                        theta[code] = (sums.conditional[c][group][code] + base[code]) / (pairs + 1.0);
                        // In a table of a few alike records the unconditional chance itself is above the cap.
                        theta[code] = theta[code].min(0.9).min(base[code] * condition.most).max(base[code]);
                    }
                }
                bound(condition, field, &base, &mut theta);
                normalize_codes(&mut theta);
                mixture.conditional[c][group] = theta;
            }
            mixture.conditional[c][condition.groups - 1] = base;
        }
    }

    /// Share of pairs in which both records have the field.
    fn both_present(&self, f: usize) -> f64 {
        let share = self.evidence.survey.present[f] as f64 / self.evidence.survey.records.max(1) as f64;
        share * share
    }
}

/// Brings levels that are by chance hardly likelier than another one down to it, but never below what holds without the condition.
fn bound(condition: &ConditionPlan, field: &FieldPlan, base: &[f64], theta: &mut [f64]) {
    for &(level, of) in &condition.at_most {
        let most = SKEW * theta[field.codes_of(of)].iter().sum::<f64>();
        let codes = field.codes_of(level);
        let share: f64 = theta[codes.clone()].iter().sum();
        if share > most {
            for code in codes {
                theta[code] = (theta[code] * most / share).max(base[code]);
            }
        }
    }
}

/// Shares that sum to one: those that are pinned as they are, none above the most that it may be, the others as they are to each other.
fn within(shares: &[f64], pinned: &[Option<f64>], most: &[Option<f64>]) -> Vec<f64> {
    let mut told: Vec<Option<f64>> = (0..shares.len()).map(|l| pinned.get(l).copied().flatten()).collect();
    let most = |l: usize| most.get(l).copied().flatten().unwrap_or(f64::INFINITY);
    loop {
        let fixed: f64 = told.iter().flatten().sum();
        let free: f64 =
            shares.iter().zip(&told).filter(|(_, told)| told.is_none()).map(|(share, _)| share).sum();
        let scale = (1.0 - fixed).max(0.0) / free.max(1e-12);
        let above = |&l: &usize| told[l].is_none() && shares[l] * scale > most(l);
        let above: Vec<usize> = (0..shares.len()).filter(above).collect();
        if above.is_empty() {
            return shares.iter().zip(told).map(|(share, told)| told.unwrap_or(share * scale)).collect();
        }
        above.into_iter().for_each(|l| told[l] = Some(most(l)));
    }
}

/// Agreement at the best level, disagreement at the last, the rest between.
fn default_share(level: usize, levels: usize, agreement: f64) -> f64 {
    match level {
        0 => agreement,
        l if l + 1 == levels => (1.0 - agreement) / 2.0,
        _ => (1.0 - agreement) / 2.0 / (levels.saturating_sub(2)).max(1) as f64,
    }
}

fn normalize_codes(theta: &mut [f64]) {
    theta[0] = 0.0;
    let sum: f64 = theta.iter().sum();
    if sum > 0.0 {
        theta.iter_mut().for_each(|p| *p /= sum);
    }
}
