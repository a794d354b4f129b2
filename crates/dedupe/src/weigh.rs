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
        match self.override_of(vector) {
            Some(Override::SameIdentity) => return CERTAIN,
            Some(Override::OtherIdentity) => return -CERTAIN,
            _ => {}
        }
        let weight = self.odds(vector, logs) as f32;
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
            code => self.mixture.m(f, code) > SPEAKS * self.mixture.u(self.plan, vector, f),
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
        let weight = f64::from(self.weight(vector));
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
            code => (self.mixture.m(f, code), self.mixture.u(self.plan, vector, f)),
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
