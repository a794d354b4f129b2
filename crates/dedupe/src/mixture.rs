//! The statistical model: classes of pairs, and how levels are distributed in each.
//!
//! Class 0 is the match, the last one is the random pair, and between them stand the distractors of the model file:
//! pairs of two people that agree for a reason (households, twins). Fields are independent within a class, except
//! where a [condition](crate::ConditionSpec) says that strangers who share one thing share another, and where that is
//! measured.

use serde::{Deserialize, Serialize};

use crate::Plan;
use crate::dependence::{Dependence, Lifts};
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
    /// What was measured of fields that depend on others, where the model has no conditions.
    #[serde(default)]
    pub(crate) measured: Vec<Dependence>,
}

impl Class {
    /// The logarithm of the factor by which the chance of a field's level rises with the levels of other fields.
    fn lift(&self, plan: &Plan, vector: u64, field: usize) -> f64 {
        let of_field = self.measured.iter().filter(|d| d.field == field);
        of_field.map(|d| d.lifts(plan, &self.theta[field]).of(plan, vector)).sum()
    }
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

    /// The probability of the level of `field` among matches with this vector.
    pub(crate) fn m_in(&self, plan: &Plan, vector: u64, field: usize) -> f64 {
        self.m(field, Plan::code(vector, field)) * self.classes[0].lift(plan, vector, field).exp()
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
        let lift = self.classes[self.random()].lift(plan, vector, field);
        (u * lift.exp()).min(LIKELIEST.max(base))
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
    /// Per class: what dependent fields add.
    lifts: Vec<Vec<Lifts<'a>>>,
    /// Fields that take part.
    fields: Vec<usize>,
    /// Fields that depend on others among strangers.
    conditioned: Vec<usize>,
}

const CODES: usize = 32;

/// What strangers share on conditions is no more likely than this, however many conditions hold.
const LIKELIEST: f64 = 0.9;

impl<'a> Densities<'a> {
    pub(crate) fn new(plan: &'a Plan, mixture: &'a Mixture) -> Densities<'a> {
        let row = |theta: &Vec<f64>| {
            let mut out = [0.0; CODES];
            for (o, p) in out.iter_mut().zip(theta).skip(1) {
                *o = p.max(1e-30).ln();
            }
            out
        };
        let lifts = |class: &'a Class| -> Vec<Lifts<'a>> {
            class.measured.iter().map(|d| d.lifts(plan, &class.theta[d.field])).collect()
        };
        Densities {
            plan,
            prior: mixture.classes.iter().map(|c| (c.pairs.max(1e-9) / mixture.total).ln()).collect(),
            log: mixture.classes.iter().flat_map(|c| c.theta.iter().map(row)).collect(),
            conditional: mixture.conditional.iter().map(|t| t.iter().map(row).collect()).collect(),
            lifts: mixture.classes.iter().map(lifts).collect(),
            fields: (0..plan.fields().len()).filter(|&f| !plan.fields()[f].identity).collect(),
            conditioned: (0..plan.fields().len())
                .filter(|&f| {
                    let measured = &mixture.classes[mixture.random()].measured;
                    plan.conditions.iter().any(|c| c.field == f) || measured.iter().any(|d| d.field == f)
                })
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
        for (log, lifts) in out.iter_mut().zip(&self.lifts[..random]) {
            *log += lifts.iter().map(|l| l.of(self.plan, vector)).sum::<f64>();
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
        let lifts = self.lifts.last().into_iter().flatten().filter(|l| l.field() == f);
        let boost = boost + lifts.map(|l| l.of(self.plan, vector)).sum::<f64>();
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{all_near, class, near, plan, vector};

    /// A mailbox that is likelier among namesakes and among people of one birthday, and an identity that takes no part.
    const MODEL: &str = r#"
        name = "mailboxes"
        [[field]]
        name = "name"
        comparator = "levels"
        levels = ["same", "near", "other"]
        [[field]]
        name = "born"
        comparator = "levels"
        levels = ["same", "other"]
        [[field]]
        name = "customer"
        comparator = "levels"
        levels = ["same", "other"]
        identity = true
        [[field]]
        name = "mailbox"
        comparator = "levels"
        levels = ["same", "other"]
        [[condition]]
        field = "mailbox"
        on = "name"
        groups = [["same"], ["near"]]
        [[condition]]
        field = "mailbox"
        on = "born"
        groups = [["same"]]
        [[block]]
        keys = ["mailbox"]
    "#;

    fn mixture() -> Mixture {
        let classes = vec![
            class("match", 20.0, &[&[0.8, 0.15, 0.05], &[0.9, 0.1], &[0.7, 0.3], &[0.6, 0.4]]),
            class("twin", 5.0, &[&[0.1, 0.2, 0.7], &[0.95, 0.05], &[0.5, 0.5], &[0.3, 0.7]]),
            class("random", 975.0, &[&[0.02, 0.03, 0.95], &[0.01, 0.99], &[0.2, 0.8], &[0.1, 0.9]]),
        ];
        let conditional = vec![
            vec![vec![0.0, 0.4, 0.6], vec![0.0, 0.2, 0.8], vec![0.0, 0.1, 0.9]],
            vec![vec![0.0, 0.3, 0.7], vec![0.0, 0.1, 0.9]],
        ];
        Mixture { total: 1000.0, classes, conditional }
    }

    const SAME: Code = 1;
    const NEAR: Code = 2;
    const OTHER: Code = 3;
    const MAILBOX: usize = 3;

    #[test]
    fn pairs_are_told_class_by_class() {
        let mixture = mixture();
        near(mixture.expected_matches(), 20.0);
        let expected: Vec<(&str, f64)> = mixture.expected().collect();
        assert_eq!(expected, [("match", 20.0), ("twin", 5.0), ("random", 975.0)]);
        assert_eq!(mixture.classes[mixture.random()].name, "random");
    }

    #[test]
    fn strangers_share_more_the_more_conditions_hold_and_never_nearly_everything() {
        let (plan, mixture) = (plan(MODEL), mixture());
        let of = |name, born, mailbox| mixture.u(&plan, vector(&[name, born, MISSING, mailbox]), MAILBOX);
        near(of(OTHER, 2, SAME), 0.1);
        near(of(SAME, 2, SAME), 0.4);
        near(of(NEAR, 2, SAME), 0.2);
        // A missing name is no namesake.
        near(of(MISSING, 2, SAME), 0.1);
        near(of(OTHER, SAME, SAME), 0.3);
        near(of(NEAR, SAME, SAME), 0.1 * 2.0 * 3.0);
        // Twelve times a tenth would be more than everybody.
        near(of(SAME, SAME, SAME), 0.9);
        near(of(SAME, 2, 2), 0.6);
        // What no condition is about is what it is.
        near(mixture.u(&plan, vector(&[SAME, SAME, MISSING, SAME]), 0), 0.02);
        near(mixture.m(MAILBOX, SAME), 0.6);
        near(mixture.m(0, OTHER), 0.05);
    }

    #[test]
    fn a_joint_density_is_the_share_of_the_class_times_every_level_that_is_there() {
        let (plan, mixture) = (plan(MODEL), mixture());
        let densities = Densities::new(&plan, &mixture);
        let mut logs = vec![7.0];
        for name in MISSING..=OTHER {
            for (born, customer, mailbox) in (0..27).map(|n| (n / 9, n / 3 % 3, n % 3)) {
                let vector = vector(&[name, born, customer, mailbox]);
                densities.log_joint(vector, &mut logs);
                let compared: Vec<usize> =
                    [0, 1, MAILBOX].into_iter().filter(|&f| Plan::code(vector, f) != MISSING).collect();
                let joint = |c: usize| {
                    let levels =
                        compared.iter().map(|&f| mixture.classes[c].theta[f][Plan::code(vector, f) as usize]);
                    mixture.classes[c].pairs / mixture.total * levels.product::<f64>()
                };
                let strangers: f64 = compared.iter().map(|&f| mixture.u(&plan, vector, f)).product();
                let truth = [joint(0), joint(1), 0.975 * strangers];
                all_near(&logs.iter().map(|l| l.exp()).collect::<Vec<_>>(), &truth);
            }
        }
    }

    #[test]
    fn posteriors_are_the_shares_of_the_joint_densities() {
        let mut logs = [1.0_f64.ln(), 3.0_f64.ln(), 4.0_f64.ln()];
        near(normalize(&mut logs), 8.0_f64.ln());
        all_near(&logs, &[0.125, 0.375, 0.5]);
        // Densities that no number holds.
        let mut logs = [-5000.0, -5000.0 + 3.0_f64.ln()];
        near(normalize(&mut logs), -5000.0 + 4.0_f64.ln());
        all_near(&logs, &[0.25, 0.75]);
    }
}
