//! Fields that agree together among strangers: people of one suburb have one postcode.
//!
//! Independent fields would count such an agreement twice. Where a model says nothing of it, it is measured on random pairs: every
//! field depends on at most one other, and those are chosen that tell most of each other (the tree of Chow and Liu, 1968).

use serde::{Deserialize, Serialize};

use crate::Plan;
use crate::mixture::{Densities, Mixture, normalize};
use crate::model::{FieldPlan, MISSING};
use crate::pairs::Scope;
use crate::sample::Sample;

/// Random pairs that the levels of a field are taken to have where nothing is seen of them.
const UNSEEN: f64 = 1.0;

/// Pairs per record that agree together for another reason than chance, at most: as many tell of no dependence among strangers.
const NO_STRANGERS: f64 = 2.0;

/// Pairs that belong to a class by less are left out.
const LEAST_SHARE: f64 = 1e-3;

/// The fewest pairs that tell of a dependence.
const FEWEST: f64 = 30.0;

/// How the chance of a field's levels depends on the level of another field, among strangers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Dependence {
    pub(crate) field: usize,
    pub(crate) on: usize,
    /// Per level of `on`: the shares of the levels of `field`.
    shares: Vec<Vec<f64>>,
}

/// What a dependence adds to the logarithms of the shares that its field has by itself.
pub(crate) struct Lifts<'a> {
    of: &'a Dependence,
    /// Per level of the other field, per level of its own.
    logs: Vec<Vec<f64>>,
}

impl Lifts<'_> {
    pub(crate) fn field(&self) -> usize {
        self.of.field
    }

    /// What is added in a vector.
    #[inline]
    pub(crate) fn of(&self, plan: &Plan, vector: u64) -> f64 {
        self.of.levels(plan, vector).map_or(0.0, |(on, of)| self.logs[on][of])
    }
}

impl Dependence {
    #[inline]
    fn levels(&self, plan: &Plan, vector: u64) -> Option<(usize, usize)> {
        Some((level(plan, vector, self.on)?, level(plan, vector, self.field)?))
    }

    /// What is added to the logarithms of shares, where the codes of the field have those of `theta` by themselves.
    pub(crate) fn lifts(&self, plan: &Plan, theta: &[f64]) -> Lifts<'_> {
        let field = &plan.fields()[self.field];
        let alone: Vec<f64> = (0..field.levels()).map(|l| theta[field.codes_of(l)].iter().sum()).collect();
        let log = |(share, alone): (&f64, &f64)| (share / alone.max(1e-12)).ln();
        let logs = self.shares.iter().map(|shares| shares.iter().zip(&alone).map(log).collect());
        Lifts { of: self, logs: logs.collect() }
    }

    /// Whether it is one of fields and levels of the plan.
    pub(crate) fn fits(&self, plan: &Plan) -> bool {
        let levels = |f: usize| plan.fields().get(f).map_or(0, FieldPlan::levels);
        let (on, of) = (levels(self.on), levels(self.field));
        on > 0 && of > 0 && self.shares.len() == on && self.shares.iter().all(|row| row.len() == of)
    }
}

fn level(plan: &Plan, vector: u64, field: usize) -> Option<usize> {
    match Plan::code(vector, field) {
        MISSING => None,
        code => Some(usize::from(plan.fields()[field].level[code as usize])),
    }
}

/// How often pairs have each two levels of two fields.
#[derive(Clone)]
struct Joint {
    a: usize,
    b: usize,
    /// Per level of `a`, per level of `b`.
    counts: Vec<Vec<f64>>,
}

/// Every two fields whose dependence is looked for: of a model that itself tells what depends on what, none.
fn both(plan: &Plan) -> Vec<(usize, usize)> {
    let fields = if plan.measured { plan.fields().len() } else { 0 };
    let both = (0..fields).flat_map(|b| (0..b).map(move |a| (a, b)));
    both.filter(|&(a, b)| ![a, b].into_iter().any(|f| plan.fields()[f].identity)).collect()
}

/// Random pairs, by the levels of every two fields.
pub(crate) struct Joints {
    joints: Vec<Joint>,
    pairs: f64,
}

impl Joints {
    pub(crate) fn of(plan: &Plan, sample: &Sample) -> Joints {
        let mut joints: Vec<Joint> = both(plan).into_iter().map(|(a, b)| Joint::none(plan, a, b)).collect();
        for &(vector, n) in &sample.cells {
            joints.iter_mut().for_each(|joint| joint.count(plan, vector, n as f64));
        }
        Joints { joints, pairs: sample.pairs() as f64 }
    }

    /// The dependences among strangers: what is left of random pairs without those that the other classes explain.
    pub(crate) fn of_strangers(&self, plan: &Plan, mixture: &Mixture, records: f64) -> Vec<Dependence> {
        let per_record = self.pairs * records / Scope::Within.total(records as u64).max(1.0);
        let least = (NO_STRANGERS * per_record).max(FEWEST);
        let strangers = self.joints.iter().map(|joint| joint.without_others(plan, mixture, self.pairs));
        let telling: Vec<Joint> = strangers.filter(|joint| joint.excess() >= least).collect();
        tree(&telling, plan.fields().len())
    }
}

/// The dependences among the pairs of each class but the random one, as they are to be told at present: who moved has another street, town
/// and postcode. Names and birth dates are left out, or relatives would pass for one person by a way of their own.
pub(crate) fn of_classes(plan: &Plan, mixture: &Mixture, cells: &[(u64, u64)]) -> Vec<Vec<Dependence>> {
    let is_plain = |f: usize| plan.fields()[f].comparator.relatives().is_empty();
    let both: Vec<(usize, usize)> =
        both(plan).into_iter().filter(|&(a, b)| is_plain(a) && is_plain(b)).collect();
    let none: Vec<Joint> = both.into_iter().map(|(a, b)| Joint::none(plan, a, b)).collect();
    if none.is_empty() {
        return vec![Vec::new(); mixture.random()];
    }
    let mut joints = vec![none; mixture.random()];
    let (densities, mut logs) = (Densities::new(plan, mixture), Vec::new());
    for &(vector, n) in cells {
        densities.log_joint(vector, &mut logs);
        normalize(&mut logs);
        for (joints, share) in joints.iter_mut().zip(&logs).filter(|(_, share)| **share > LEAST_SHARE) {
            joints.iter_mut().for_each(|joint| joint.count(plan, vector, n as f64 * share));
        }
    }
    let telling = |joints: Vec<Joint>| -> Vec<Joint> {
        joints.into_iter().filter(|joint| joint.information() >= FEWEST).collect()
    };
    joints.into_iter().map(|joints| tree(&telling(joints), plan.fields().len())).collect()
}

/// Joins the fields that tell most of each other; each depends on at most one that stands in the tree before it.
fn tree(joints: &[Joint], fields: usize) -> Vec<Dependence> {
    let mut reached = vec![false; fields];
    let mut tree = Vec::new();
    for root in 0..fields {
        reached[root] = true;
        loop {
            let leads_on = |joint: &&Joint| reached[joint.a] != reached[joint.b];
            let most = |x: &&Joint, y: &&Joint| x.information().total_cmp(&y.information());
            let Some(joint) = joints.iter().filter(leads_on).max_by(most) else { break };
            let dependence = if reached[joint.a] { joint.of_second() } else { joint.of_first() };
            reached[dependence.field] = true;
            tree.push(dependence);
        }
    }
    tree
}

impl Joint {
    fn none(plan: &Plan, a: usize, b: usize) -> Joint {
        Joint { a, b, counts: vec![vec![0.0; plan.fields()[b].levels()]; plan.fields()[a].levels()] }
    }

    fn count(&mut self, plan: &Plan, vector: u64, n: f64) {
        if let (Some(x), Some(y)) = (level(plan, vector, self.a), level(plan, vector, self.b)) {
            self.counts[x][y] += n;
        }
    }

    /// Without those that the classes but the random one are expected to have among so many `pairs`.
    fn without_others(&self, plan: &Plan, mixture: &Mixture, pairs: f64) -> Joint {
        let mut counts = self.counts.clone();
        for class in &mixture.classes[..mixture.random()] {
            let of_level =
                |f: usize, l: usize| -> f64 { class.theta[f][plan.fields()[f].codes_of(l)].iter().sum() };
            let expected = pairs * class.pairs / mixture.total;
            for (x, row) in counts.iter_mut().enumerate() {
                for (y, n) in row.iter_mut().enumerate() {
                    *n = (*n - expected * of_level(self.a, x) * of_level(self.b, y)).max(0.0);
                }
            }
        }
        Joint { counts, ..*self }
    }

    fn sums(&self) -> (Vec<f64>, Vec<f64>, f64) {
        let of_a: Vec<f64> = self.counts.iter().map(|row| row.iter().sum()).collect();
        let of_b = (0..self.counts[0].len()).map(|y| self.counts.iter().map(|row| row[y]).sum()).collect();
        let all = of_a.iter().sum();
        (of_a, of_b, all)
    }

    /// Pairs that agree in both fields, more or less, beyond those that do by chance.
    fn excess(&self) -> f64 {
        let (of_a, of_b, all) = self.sums();
        let agreeing = |levels: usize| 0..levels.saturating_sub(1);
        let cells = agreeing(of_a.len()).flat_map(|x| agreeing(of_b.len()).map(move |y| (x, y)));
        cells.map(|(x, y)| (self.counts[x][y] - of_a[x] * of_b[y] / all.max(1.0)).max(0.0)).sum()
    }

    /// How much one field tells of the other, in pairs.
    fn information(&self) -> f64 {
        let (of_a, of_b, all) = self.sums();
        let cells = (0..of_a.len()).flat_map(|x| (0..of_b.len()).map(move |y| (x, y)));
        let seen = cells.filter(|&(x, y)| self.counts[x][y] > 0.0);
        seen.map(|(x, y)| self.counts[x][y] * (self.counts[x][y] * all / (of_a[x] * of_b[y])).ln()).sum()
    }

    fn of_second(&self) -> Dependence {
        let (of_a, of_b, all) = self.sums();
        let share = |x: usize, y: usize| {
            let alone = (of_b[y] + UNSEEN) / (all + UNSEEN * of_b.len() as f64);
            (self.counts[x][y] + UNSEEN * alone) / (of_a[x] + UNSEEN)
        };
        let shares = (0..of_a.len()).map(|x| (0..of_b.len()).map(|y| share(x, y)).collect()).collect();
        Dependence { field: self.b, on: self.a, shares }
    }

    fn of_first(&self) -> Dependence {
        let turned = (0..self.counts[0].len()).map(|y| self.counts.iter().map(|row| row[y]).collect());
        Joint { a: self.b, b: self.a, counts: turned.collect() }.of_second()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{class, mixture, near, plan, vector};

    const MODEL: &str = r#"
        name = "places"
        [[field]]
        name = "town"
        comparator = "levels"
        levels = ["same", "other"]
        [[field]]
        name = "postcode"
        comparator = "levels"
        levels = ["same", "other"]
        [[field]]
        name = "phone"
        comparator = "levels"
        levels = ["same", "other"]
        [[block]]
        keys = ["phone"]
    "#;

    /// Ten thousand random pairs: one in ten lives in one town, and has its postcode; a few are matches.
    fn sample() -> Sample {
        Sample {
            cells: vec![(vector(&[1, 1, 1]), 20), (vector(&[1, 1, 2]), 980), (vector(&[2, 2, 2]), 9_000)],
        }
    }

    /// Matches are so many of a million pairs.
    fn matches(pairs: f64) -> Mixture {
        let sure: [&[f64]; 3] = [&[1.0, 0.0], &[1.0, 0.0], &[1.0, 0.0]];
        let random: [&[f64]; 3] = [&[0.1, 0.9], &[0.1, 0.9], &[0.0001, 0.9999]];
        mixture(vec![class("match", pairs, &sure), class("random", 1e6 - pairs, &random)])
    }

    #[test]
    fn what_strangers_share_together_is_measured_and_what_matches_share_is_not() {
        let plan = plan(MODEL);
        let found = Joints::of(&plan, &sample()).of_strangers(&plan, &matches(2_000.0), 1_500.0);
        assert_eq!(found.iter().map(|d| (d.field, d.on)).collect::<Vec<_>>(), [(1, 0)]);
        assert!(found[0].fits(&plan));
        // Who lives in one town has one postcode, and the other way round.
        near(found[0].shares[0][0], (980.0 + (980.0 + 1.0) / 9_982.0) / 981.0);
        assert!(found[0].shares[1][0] < 1e-4);
    }

    #[test]
    fn a_model_that_says_what_depends_on_what_is_believed() {
        let told = format!("{MODEL}[[condition]]\nfield = \"phone\"\non = \"town\"\ngroups = [[\"same\"]]");
        let plan = plan(&told);
        assert!(Joints::of(&plan, &sample()).of_strangers(&plan, &matches(2_000.0), 1_500.0).is_empty());
    }

    #[test]
    fn shares_that_depend_on_another_field_add_up() {
        let plan = plan(MODEL);
        let mixture = matches(2_000.0);
        let found = Joints::of(&plan, &sample()).of_strangers(&plan, &mixture, 1_500.0);
        let theta = &mixture.classes[1].theta[1];
        let lifts = found[0].lifts(&plan, theta);
        for town in [1, 2] {
            let share = |postcode: u8| {
                theta[usize::from(postcode)] * lifts.of(&plan, vector(&[town, postcode, 2])).exp()
            };
            near(share(1) + share(2), 1.0);
        }
        near(lifts.of(&plan, vector(&[MISSING, 1, 2])), 0.0);
    }
}
