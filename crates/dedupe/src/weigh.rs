//! Weights: what a comparison vector says, in bits, and why.

use rustc_hash::FxHashMap;

use crate::Plan;
use crate::mixture::{Densities, Mixture, normalize};
use crate::model::{Code, MISSING};

/// The weight of an identity: certain either way.
const CERTAIN: f32 = 60.0;

/// The best that a pair can reach on too little evidence: below any threshold.
const TOO_LITTLE: f32 = -1.0;

/// How many times likelier an agreement has to be among matches for its field to speak for one. Half of all
/// pairs of people are of one sex, so that a name and a sex are a name alone.
const SPEAKS: f64 = 4.0;

/// Scores vectors with a trained mixture.
pub struct Scorer<'a> {
    plan: &'a Plan,
    mixture: &'a Mixture,
    densities: Densities<'a>,
    known: FxHashMap<u64, f32>,
}

/// Why a pair has its weight. The parts add up to the weight, unless a rule overrides it.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    /// log2 of the prior odds that a random pair is a match.
    pub prior: f64,
    /// What every compared field adds.
    pub fields: Vec<FieldWeight>,
    /// What is taken off because another relation than identity explains the pair, with the name of the likeliest.
    pub distractor: Option<(String, f64)>,
    /// What overrides the sum.
    pub override_: Option<Override>,
    /// log2 of the posterior odds.
    pub weight: f64,
    /// The posterior probability.
    pub probability: f64,
}

/// The part of one field in a weight.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldWeight {
    /// The field.
    pub field: Box<str>,
    /// The level at which the two values agree.
    pub level: Box<str>,
    /// Probability of the level among matches.
    pub m: f64,
    /// Probability of the level among random pairs.
    pub u: f64,
    /// log2(m / u); 0 for a missing value.
    pub weight: f64,
}

/// A rule that is stronger than the sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Override {
    /// An identity is equal.
    SameIdentity,
    /// An identity differs.
    OtherIdentity,
    /// Too few fields speak for a match: a name alone, a phone number alone.
    TooLittle,
}

/// log2 odds -> probability.
#[must_use]
pub fn probability(weight: f64) -> f64 {
    1.0 / (1.0 + (-weight).exp2())
}

impl<'a> Scorer<'a> {
    /// A scorer that remembers the weights of `cells`.
    #[must_use]
    pub fn new(plan: &'a Plan, mixture: &'a Mixture, cells: &[(u64, u64)]) -> Scorer<'a> {
        let mut scorer =
            Scorer { plan, mixture, densities: Densities::new(plan, mixture), known: FxHashMap::default() };
        let mut logs = Vec::new();
        scorer.known = cells.iter().map(|&(v, _)| (v, scorer.compute(v, &mut logs))).collect();
        scorer
    }

    /// The weight of a vector: log2 of the posterior odds, prior included.
    #[must_use]
    pub fn weight(&self, vector: u64) -> f32 {
        self.known.get(&vector).copied().unwrap_or_else(|| self.compute(vector, &mut Vec::new()))
    }

    fn compute(&self, vector: u64, logs: &mut Vec<f64>) -> f32 {
        self.certain(vector).unwrap_or_else(|| self.limited(vector, self.odds(vector, logs)))
    }

    /// What an identity says by itself.
    fn certain(&self, vector: u64) -> Option<f32> {
        match self.override_of(vector)? {
            Override::SameIdentity => Some(CERTAIN),
            Override::OtherIdentity => Some(-CERTAIN),
            Override::TooLittle => None,
        }
    }

    /// The odds, below any threshold where too few fields speak for a match.
    fn limited(&self, vector: u64, odds: f64) -> f32 {
        let weight = odds as f32;
        if self.evidence(vector) < self.plan.evidence { weight.min(TOO_LITTLE) } else { weight }
    }

    fn odds(&self, vector: u64, logs: &mut Vec<f64>) -> f64 {
        self.densities.log_joint(vector, logs);
        let rest = logs[1..].iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let sum: f64 = logs[1..].iter().map(|l| (l - rest).exp()).sum();
        ((logs[0] - rest - sum.ln()) / std::f64::consts::LN_2).clamp(-50.0, 50.0)
    }

    /// The probabilities that the pair belongs to each class of the mixture.
    #[must_use]
    pub fn classes(&self, vector: u64) -> Vec<f64> {
        let mut logs = Vec::new();
        self.densities.log_joint(vector, &mut logs);
        normalize(&mut logs);
        logs
    }

    fn override_of(&self, vector: u64) -> Option<Override> {
        for (f, field) in self.plan.fields().iter().enumerate().filter(|(_, f)| f.identity) {
            match Plan::code(vector, f) {
                MISSING => {}
                code if field.level[code as usize] == 0 => return Some(Override::SameIdentity),
                _ => return Some(Override::OtherIdentity),
            }
        }
        None
    }

    /// How many fields speak for a match.
    fn evidence(&self, vector: u64) -> u32 {
        let speaks = |f: usize| match Plan::code(vector, f) {
            MISSING => false,
            _ => self.mixture.m_in(self.plan, vector, f) > SPEAKS * self.mixture.u(self.plan, vector, f),
        };
        (0..self.plan.fields().len()).filter(|&f| speaks(f)).count() as u32
    }

    /// Why a vector has its weight.
    #[must_use]
    pub fn explain(&self, vector: u64) -> Explanation {
        let prior =
            (self.mixture.classes[0].pairs / self.mixture.classes[self.mixture.random()].pairs).log2();
        let fields: Vec<FieldWeight> =
            (0..self.plan.fields().len()).map(|f| self.field_weight(vector, f)).collect();
        let independent = prior + fields.iter().map(|f| f.weight).sum::<f64>();
        let mut logs = Vec::new();
        let odds = self.odds(vector, &mut logs);
        let weight = f64::from(self.certain(vector).unwrap_or_else(|| self.limited(vector, odds)));
        let override_ = self.override_of(vector).or((weight < odds - 1e-3).then_some(Override::TooLittle));
        Explanation {
            prior,
            distractor: self.distractor(&logs, odds - independent),
            fields,
            override_,
            weight,
            probability: probability(weight),
        }
    }

    fn field_weight(&self, vector: u64, f: usize) -> FieldWeight {
        let field = &self.plan.fields()[f];
        let code: Code = Plan::code(vector, f);
        let (m, u) = match code {
            MISSING => (1.0, 1.0),
            _ if field.identity => (1.0, 1.0),
            _ => (self.mixture.m_in(self.plan, vector, f), self.mixture.u(self.plan, vector, f)),
        };
        FieldWeight {
            field: field.name().into(),
            level: field.label(code).into(),
            m,
            u,
            weight: (m.max(1e-30) / u.max(1e-30)).log2(),
        }
    }

    fn distractor(&self, logs: &[f64], weight: f64) -> Option<(String, f64)> {
        let between = 1..self.mixture.random();
        let likeliest = between.max_by(|&a, &b| logs[a].total_cmp(&logs[b]))?;
        (weight < -0.01).then(|| (self.mixture.classes[likeliest].name.clone(), weight))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{all_near, class, mixture, near, plan, vector};

    const MODEL: &str = r#"
        name = "customers"
        [[field]]
        name = "name"
        comparator = "levels"
        levels = ["same", "near", "other"]
        [[field]]
        name = "phone"
        comparator = "levels"
        levels = ["same", "other"]
        [[field]]
        name = "sex"
        comparator = "levels"
        levels = ["same", "other"]
        [[field]]
        name = "customer"
        comparator = "levels"
        levels = ["same", "other"]
        identity = true
        [[block]]
        keys = ["phone"]
    "#;

    /// Of 1000 pairs 20 are matches, 40 of families, 10 of namesakes.
    fn customers() -> Mixture {
        mixture(vec![
            class("match", 20.0, &[&[0.9, 0.08, 0.02], &[0.8, 0.2], &[0.99, 0.01], &[0.5, 0.5]]),
            class("family", 40.0, &[&[0.001, 0.1, 0.899], &[0.6, 0.4], &[0.5, 0.5], &[0.5, 0.5]]),
            class("namesakes", 10.0, &[&[0.999, 0.0005, 0.0005], &[0.001, 0.999], &[0.5, 0.5], &[0.5, 0.5]]),
            class("random", 930.0, &[&[0.01, 0.02, 0.97], &[0.001, 0.999], &[0.5, 0.5], &[0.5, 0.5]]),
        ])
    }

    /// The joint density of a class and the levels of the fields that are there.
    fn joint(mixture: &Mixture, class: usize, vector: u64) -> f64 {
        let class = &mixture.classes[class];
        let level = |f: usize| match Plan::code(vector, f) {
            MISSING => 1.0,
            code => class.theta[f][code as usize],
        };
        class.pairs / mixture.total * (0..3).map(level).product::<f64>()
    }

    /// Every vector without an identity.
    fn vectors() -> impl Iterator<Item = u64> {
        (0..36).map(|n| vector(&[n / 9, n / 3 % 3, n % 3]))
    }

    #[test]
    fn a_weight_of_nothing_is_even_and_every_bit_doubles_the_odds() {
        near(probability(0.0), 0.5);
        near(probability(1.0), 2.0 / 3.0);
        near(probability(-1.0), 1.0 / 3.0);
        near(probability(-3.0), 1.0 / 9.0);
    }

    #[test]
    fn a_weight_is_the_odds_that_a_match_explains_the_pair_against_everything_else() {
        let (mut plan, mixture) = (plan(MODEL), customers());
        plan.evidence = 0;
        let cells: Vec<(u64, u64)> = vectors().step_by(2).map(|v| (v, 1)).collect();
        let scorer = Scorer::new(&plan, &mixture, &cells);
        for vector in vectors() {
            let joints: Vec<f64> = (0..4).map(|c| joint(&mixture, c, vector)).collect();
            let all: f64 = joints.iter().sum();
            all_near(&scorer.classes(vector), &joints.iter().map(|j| j / all).collect::<Vec<_>>());
            let odds = joints[0] / (all - joints[0]);
            assert!((f64::from(scorer.weight(vector)) - odds.log2()).abs() < 1e-5);
        }
    }

    #[test]
    fn no_evidence_makes_a_pair_more_certain_than_an_identity() {
        let mut plan = plan(MODEL);
        plan.evidence = 0;
        let certain = |m: f64, u: f64| {
            let sides = [(m, "match"), (u, "random")];
            let of = |(p, name)| class(name, 500.0, &[&[p, 0.1, 0.1], &[p, 0.1], &[p, 0.1], &[0.5, 0.5]]);
            mixture(sides.into_iter().map(of).collect())
        };
        let weight = |m, u| Scorer::new(&plan, &certain(m, u), &[]).weight(vector(&[1, 1, 1]));
        assert_eq!([weight(0.9, 1e-9), weight(1e-9, 0.9)], [50.0, -50.0]);
    }

    #[test]
    fn an_identity_overrides_whatever_else_is_said() {
        let (plan, mixture) = (plan(MODEL), customers());
        let scorer = Scorer::new(&plan, &mixture, &[]);
        assert_eq!(scorer.weight(vector(&[3, 2, 2, 1])), 60.0);
        assert_eq!(scorer.weight(vector(&[1, 1, 1, 2])), -60.0);
        let why = |codes: &[u8]| scorer.explain(vector(codes));
        assert_eq!(why(&[3, 2, 2, 1]).override_, Some(Override::SameIdentity));
        assert_eq!(why(&[1, 1, 1, 2]).override_, Some(Override::OtherIdentity));
        assert_eq!(why(&[1, 1, 1, 2]).weight, -60.0);
        assert_eq!(why(&[1, 1, 1, 0]).override_, None);
        // It has no part in the sum.
        let part = &why(&[1, 1, 1, 2]).fields[3];
        assert_eq!((&*part.level, part.m, part.u, part.weight), ("other", 1.0, 1.0, 0.0));
    }

    #[test]
    fn one_field_alone_is_too_little_whatever_it_weighs() {
        let plan = plan(MODEL);
        let mut mixture = customers();
        mixture.classes[0].pairs = 500.0;
        let weigh = |codes: &[u8]| {
            let scorer = Scorer::new(&plan, &mixture, &[]);
            (scorer.weight(vector(codes)), scorer.explain(vector(codes)).override_)
        };
        // A number alone; a number and a sex that half of all share.
        for codes in [[0, 1, 0], [0, 1, 1]] {
            assert_eq!(weigh(&codes), (-1.0, Some(Override::TooLittle)));
        }
        // A name and a number.
        let (weight, override_) = weigh(&[1, 1, 0]);
        assert!(weight > 4.0 && override_.is_none(), "{weight} {override_:?}");
        // What speaks against a match is not made better.
        let (weight, override_) = weigh(&[3, 2, 2]);
        assert!(weight < -5.0 && override_.is_none(), "{weight} {override_:?}");
    }

    #[test]
    fn a_field_speaks_for_a_match_when_it_is_more_than_four_times_likelier() {
        let plan = plan(MODEL);
        let weight = |u: f64| {
            let theta: [&[f64]; 4] = [&[u, 0.1, 0.5], &[0.001, 0.999], &[0.5, 0.5], &[0.5, 0.5]];
            let mut mixture = customers();
            (mixture.classes[0].theta[0][1], mixture.classes[3]) = (0.8, class("random", 930.0, &theta));
            Scorer::new(&plan, &mixture, &[]).weight(vector(&[1, 1]))
        };
        assert!(weight(0.19) > 0.0);
        assert_eq!([weight(0.2), weight(0.21)], [-1.0, -1.0]);
    }

    #[test]
    fn the_parts_of_an_explanation_add_up() {
        let (plan, mixture) = (plan(MODEL), customers());
        let scorer = Scorer::new(&plan, &mixture, &[]);
        for vector in vectors() {
            let why = scorer.explain(vector);
            let fields: f64 = why.fields.iter().map(|f| f.weight).sum();
            let distractor = why.distractor.as_ref().map_or(0.0, |d| d.1);
            let sum = why.prior + fields + distractor;
            let weight = if why.override_.is_some() { -1.0 } else { sum };
            assert!((why.weight - weight).abs() <= 0.01, "{why:?}");
            assert!(why.override_.is_none() || sum > -1.0);
            near(why.probability, probability(why.weight));
            near(why.prior, (20.0 / 930.0_f64).log2());
        }
    }

    #[test]
    fn an_explanation_names_levels_and_how_often_they_are() {
        let (plan, mixture) = (plan(MODEL), customers());
        let why = Scorer::new(&plan, &mixture, &[]).explain(vector(&[2, 0, 1]));
        let part =
            |f: usize| (&*why.fields[f].field, &*why.fields[f].level, why.fields[f].m, why.fields[f].u);
        assert_eq!(part(0), ("name", "near", 0.08, 0.02));
        near(why.fields[0].weight, 2.0);
        assert_eq!(part(1), ("phone", "missing", 1.0, 1.0));
        near(why.fields[1].weight, 0.0);
        assert_eq!(part(2), ("sex", "same", 0.99, 0.5));
    }

    #[test]
    fn the_likeliest_other_relation_is_named_where_it_takes_something_off() {
        let (plan, mixture) = (plan(MODEL), customers());
        let scorer = Scorer::new(&plan, &mixture, &[]);
        let taken = |codes: &[u8]| scorer.explain(vector(codes)).distractor;
        for (codes, name, class) in [([3, 1, 0], "family", 1), ([1, 2, 0], "namesakes", 2)] {
            let (named, bits) = taken(&codes).expect("another relation");
            assert_eq!(named, name);
            // What all others explain beyond strangers.
            let v = vector(&codes);
            let others: f64 = (1..4).map(|c| joint(&mixture, c, v)).sum();
            near(bits, (joint(&mixture, 3, v) / others).log2());
            assert!(joint(&mixture, class, v) > joint(&mixture, 3 - class, v));
        }
        // Five pairs in a million are hardly worth a word.
        let mut few = customers();
        (few.classes[1].pairs, few.classes[2].pairs) = (5e-3, 5e-3);
        assert_eq!(Scorer::new(&plan, &few, &[]).explain(vector(&[2, 2, 1])).distractor, None);
    }
}
