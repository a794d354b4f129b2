//! What happened, in numbers that a person can check.

use rustc_hash::FxHashMap;

use crate::Plan;
use crate::block::BlockCost;
use crate::em::Convergence;
use crate::model::RulePlan;
use crate::pairs::PairGroup;
use crate::survey::{Crowd, Survey};
use crate::train::Trained;
use crate::weigh::{Scorer, probability};

/// Figures about a run.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// Records.
    pub records: u64,
    /// Records per field that have a value.
    pub present: Vec<u64>,
    /// Every blocking rule.
    pub rules: Vec<RuleReport>,
    /// Candidate pairs.
    pub candidates: u64,
    /// Distinct comparison vectors.
    pub vectors: u64,
    /// Expected number of pairs per class: match, distractors, random.
    pub expected: Vec<(String, f64)>,
    /// Values that so many records share that they count as missing.
    pub crowds: Vec<Crowd>,
    /// Records that were compared through an equal one.
    pub equals: usize,
    /// How the estimation went.
    pub convergence: Convergence,
    /// Estimated quality.
    pub quality: Quality,
    /// Components that were cut into several clusters.
    pub cut: usize,
    /// What a person should know, most important first.
    pub remarks: Vec<Remark>,
}

/// One blocking rule.
#[derive(Clone, Debug, PartialEq)]
pub struct RuleReport {
    /// Its keys.
    pub name: Box<str>,
    /// What it cost.
    pub cost: BlockCost,
    /// Pairs that no earlier rule made.
    pub new_pairs: u64,
    /// Expected matches among those.
    pub new_matches: f64,
    /// Expected matches that only this rule finds: its marginal recall, as a share of all found.
    pub only: f64,
}

/// Something worth saying about a run.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Remark {
    /// There are almost no duplicates; what was found should be reviewed by hand.
    FewDuplicates,
    /// The estimation did not settle.
    NotSettled {
        /// After how many iterations it was stopped.
        iterations: usize,
    },
    /// A rule left out blocks that were too large.
    BlocksDropped {
        /// Name of the rule.
        rule: Box<str>,
        /// Records in the blocks.
        records: u64,
    },
    /// A value of a field stands on so many records that it is nobody's.
    CrowdedValues {
        /// Name of the field.
        field: Box<str>,
        /// How many such values.
        values: usize,
        /// Records that have one.
        records: u64,
    },
    /// Many records are equal in everything that is compared.
    ManyEqual {
        /// How many records were compared through another one.
        records: usize,
    },
    /// A field has hardly any values: results rest on the others.
    FieldEmpty {
        /// Name of the field.
        field: Box<str>,
    },
}

/// Estimated quality of the pairs at the threshold, without knowing the truth.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Quality {
    /// Pairs at or above the threshold.
    pub accepted: f64,
    /// Expected matches among them.
    pub true_accepted: f64,
    /// Expected matches among all candidates.
    pub found: f64,
    /// Expected matches that no rule made a candidate (Chao's lower bound).
    pub unseen: f64,
}

impl Quality {
    /// Expected precision of the accepted pairs.
    #[must_use]
    pub fn precision(&self) -> f64 {
        if self.accepted > 0.0 { self.true_accepted / self.accepted } else { 1.0 }
    }

    /// Expected recall. Optimistic: what no rule sees is only bounded from below.
    #[must_use]
    pub fn recall(&self) -> f64 {
        let all = self.found + self.unseen;
        if all > 0.0 { self.true_accepted / all } else { 1.0 }
    }

    /// Expected recall of blocking alone.
    #[must_use]
    pub fn blocking_recall(&self) -> f64 {
        let all = self.found + self.unseen;
        if all > 0.0 { self.found / all } else { 1.0 }
    }

    fn new(groups: &[PairGroup], scorer: &Scorer<'_>, threshold: f32) -> Quality {
        let mut quality = Quality::default();
        let (mut once, mut twice, mut seen) = (0.0, 0.0, 0.0);
        for group in groups {
            let weight = scorer.weight(group.vector);
            let matches = group.pairs as f64 * probability(f64::from(weight));
            quality.found += matches;
            if weight >= threshold {
                quality.accepted += group.pairs as f64;
                quality.true_accepted += matches;
            }
            if weight >= 0.0 {
                seen += matches;
                match group.rules.count_ones() {
                    1 => once += matches,
                    2 => twice += matches,
                    _ => {}
                }
            }
        }
        // The matches that no rule sees, from how many are seen by one rule only and by two only (Chao 1987).
        let bound = once * (once - 1.0_f64).max(0.0) / (2.0 * (twice + 1.0));
        quality.unseen = if seen > 0.0 { bound * quality.true_accepted / seen } else { 0.0 };
        quality
    }
}

/// What the stages left behind.
pub(crate) struct Figures<'a> {
    pub(crate) plan: &'a Plan,
    pub(crate) survey: &'a Survey,
    pub(crate) costs: &'a [BlockCost],
    /// All candidate pairs, by vector and rules.
    pub(crate) groups: &'a [PairGroup],
    pub(crate) scorer: &'a Scorer<'a>,
    pub(crate) trained: &'a Trained,
    pub(crate) convergence: &'a Convergence,
    pub(crate) threshold: f32,
    /// Records that were compared through an equal one.
    pub(crate) equals: usize,
    /// Components that were cut into several clusters.
    pub(crate) cut: usize,
}

impl Figures<'_> {
    pub(crate) fn report(&self) -> Report {
        let mut report = Report {
            records: self.survey.records,
            present: self.survey.present.clone(),
            rules: self.rules(),
            candidates: self.groups.iter().map(|group| group.pairs).sum(),
            vectors: self.groups.chunk_by(|a, b| a.vector == b.vector).count() as u64,
            expected: self.trained.mixture.expected().map(|(n, x)| (n.to_owned(), x)).collect(),
            crowds: self.survey.crowds.clone(),
            equals: self.equals,
            convergence: self.convergence.clone(),
            quality: Quality::new(self.groups, self.scorer, self.threshold),
            cut: self.cut,
            remarks: Vec::new(),
        };
        report.remarks = remarks(self.plan, &report);
        report
    }

    fn rules(&self) -> Vec<RuleReport> {
        let rule = |(rule, cost): (&RulePlan, &BlockCost)| RuleReport {
            name: rule.name.clone(),
            cost: cost.clone(),
            new_pairs: 0,
            new_matches: 0.0,
            only: 0.0,
        };
        let mut rules: Vec<RuleReport> = self.plan.rules.iter().zip(self.costs).map(rule).collect();
        let mut found = 0.0;
        for group in self.groups {
            let Some(rule) = rules.get_mut(group.rules.trailing_zeros() as usize) else { continue };
            let matches = group.pairs as f64 * probability(f64::from(self.scorer.weight(group.vector)));
            rule.new_pairs += group.pairs;
            rule.new_matches += matches;
            rule.only += if group.rules.count_ones() == 1 { matches } else { 0.0 };
            found += matches;
        }
        rules.iter_mut().filter(|_| found > 0.0).for_each(|r| r.only /= found);
        rules
    }
}

/// Below this share of records in matches, the estimate rests on chance agreements.
const FEW: f64 = 0.002;

fn remarks(plan: &Plan, report: &Report) -> Vec<Remark> {
    let mut remarks = Vec::new();
    if report.quality.true_accepted < FEW * report.records as f64 || report.quality.accepted == 0.0 {
        remarks.push(Remark::FewDuplicates);
    }
    if !report.convergence.settled {
        remarks.push(Remark::NotSettled { iterations: report.convergence.iterations });
    }
    if report.equals > 0 {
        remarks.push(Remark::ManyEqual { records: report.equals });
    }
    let dropped = report.rules.iter().filter(|r| r.cost.dropped_records > 0);
    remarks.extend(
        dropped.map(|r| Remark::BlocksDropped { rule: r.name.clone(), records: r.cost.dropped_records }),
    );
    let mut crowds: FxHashMap<usize, (usize, u64)> = FxHashMap::default();
    for crowd in &report.crowds {
        let (values, records) = crowds.entry(crowd.field).or_default();
        *values += 1;
        *records += crowd.records;
    }
    for (f, field) in plan.fields().iter().enumerate() {
        if let Some(&(values, records)) = crowds.get(&f) {
            remarks.push(Remark::CrowdedValues { field: field.name().into(), values, records });
        }
        if report.present[f] * 100 < report.records && !field.identity {
            remarks.push(Remark::FieldEmpty { field: field.name().into() });
        }
    }
    remarks
}
