//! The statistical model: classes of pairs, and how levels are distributed in each.
//!
//! Class 0 is the match, the last one is the random pair, and between them stand the distractors of the model file:
//! pairs of two people that agree for a reason (households, twins). Fields are independent within a class, except
//! where a [condition](crate::ConditionSpec) says that strangers who share one thing share another.

use serde::{Deserialize, Serialize};

use crate::Plan;
use crate::model::{Code, MISSING};

/// The parameters.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mixture {
    /// All pairs of interest, candidates or not.
    pub(crate) total: f64,
    /// Classes: the match first, the random pair last.
    pub(crate) classes: Vec<Class>,
    /// Per condition of the model, per group: the levels of the dependent field among random pairs.
    pub(crate) conditional: Vec<Vec<Vec<f64>>>,
}

/// One class.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Class {
    pub(crate) name: String,
    /// Expected number of pairs.
    pub(crate) pairs: f64,
    /// Per field and code: the probability of the code where both values are there.
    pub(crate) theta: Vec<Vec<f64>>,
}

impl Mixture {
    /// Index of the random class.
    pub(crate) fn random(&self) -> usize {
        self.classes.len() - 1
    }

    /// Expected number of matching pairs.
    #[must_use]
    pub fn expected_matches(&self) -> f64 {
        self.classes[0].pairs
    }

    /// Expected pairs of every class by name; the last is the random pair.
    pub fn expected(&self) -> impl Iterator<Item = (&str, f64)> {
        self.classes.iter().map(|c| (c.name.as_str(), c.pairs))
    }

    /// The probability of `code` of `field` among matches (m).
    #[must_use]
    pub fn m(&self, field: usize, code: Code) -> f64 {
        self.classes[0].theta[field][code as usize]
    }

    /// The probability of `code` of `field` among random pairs with this vector (u).
    #[must_use]
    pub fn u(&self, plan: &Plan, vector: u64, field: usize) -> f64 {
        let code = Plan::code(vector, field) as usize;
        let base = self.classes[self.random()].theta[field][code];
        let of_field = plan.conditions.iter().zip(&self.conditional).filter(|(c, _)| c.field == field);
        // Several conditions of one field act one after the other.
        let u = of_field.fold(base, |u, (condition, tables)| {
            u * tables[condition.group_in(vector)][code].max(1e-30) / base.max(1e-30)
        });
        u.min(LIKELIEST.max(base))
    }
}

/// The logarithms of a mixture, laid out for scoring many vectors.
pub(crate) struct Densities<'a> {
    plan: &'a Plan,
    prior: Vec<f64>,
    /// Per class, field and code.
    log: Vec<[f64; CODES]>,
    /// Per condition and group: codes of the dependent field among random pairs.
    conditional: Vec<Vec<[f64; CODES]>>,
    /// Fields that take part.
    fields: Vec<usize>,
    /// Fields that depend on others among strangers.
    conditioned: Vec<usize>,
}

const CODES: usize = 32;

/// What strangers share on conditions is no more likely than this, however many conditions hold.
const LIKELIEST: f64 = 0.9;

impl<'a> Densities<'a> {
    pub(crate) fn new(plan: &'a Plan, mixture: &Mixture) -> Densities<'a> {
        let row = |theta: &Vec<f64>| {
            let mut out = [0.0; CODES];
            for (o, p) in out.iter_mut().zip(theta).skip(1) {
                *o = p.max(1e-30).ln();
            }
            out
        };
        Densities {
            plan,
            prior: mixture.classes.iter().map(|c| (c.pairs.max(1e-9) / mixture.total).ln()).collect(),
            log: mixture.classes.iter().flat_map(|c| c.theta.iter().map(row)).collect(),
            conditional: mixture.conditional.iter().map(|t| t.iter().map(row).collect()).collect(),
            fields: (0..plan.fields().len()).filter(|&f| !plan.fields()[f].identity).collect(),
            conditioned: (0..plan.fields().len())
                .filter(|&f| plan.conditions.iter().any(|c| c.field == f))
                .collect(),
        }
    }

    /// Natural logarithms of the joint density of a vector and each class.
    pub(crate) fn log_joint(&self, vector: u64, out: &mut Vec<f64>) {
        out.clear();
        out.extend_from_slice(&self.prior);
        let (width, random) = (self.plan.fields().len(), out.len() - 1);
        for &f in &self.fields {
            let code = Plan::code(vector, f) as usize;
            for (c, log) in out.iter_mut().enumerate() {
                *log += self.log[c * width + f][code];
            }
        }
        for &f in &self.conditioned {
            out[random] +=
                self.boost(vector, f, self.log[random * width + f][Plan::code(vector, f) as usize]);
        }
    }

    /// What the conditions of a field add to the logarithm of its chance.
    fn boost(&self, vector: u64, f: usize, base: f64) -> f64 {
        let code = Plan::code(vector, f) as usize;
        let of_field = self.plan.conditions.iter().zip(&self.conditional).filter(|(c, _)| c.field == f);
        let boost: f64 = of_field.map(|(c, tables)| tables[c.group_in(vector)][code] - base).sum();
        boost.min((LIKELIEST.ln() - base).max(0.0))
    }
}

impl crate::model::ConditionPlan {
    /// The group of a vector; pairs without the other field are in the last.
    pub(crate) fn group_in(&self, vector: u64) -> usize {
        match Plan::code(vector, self.on) {
            MISSING => self.groups - 1,
            code => self.group[code as usize] as usize,
        }
    }
}

/// Turns logarithms of joint densities into posteriors in place; returns the logarithm of their sum.
pub(crate) fn normalize(logs: &mut [f64]) -> f64 {
    let top = logs.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let sum: f64 = logs.iter().map(|l| (l - top).exp()).sum();
    logs.iter_mut().for_each(|l| *l = (*l - top).exp() / sum);
    top + sum.ln()
}
