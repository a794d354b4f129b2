//! Blocking rules mined from data: what a rule would cost and find, before it is used.

use rayon::prelude::*;

use crate::Plan;
use crate::block::base_keys;
use crate::engine::ScoredPair;
use crate::features::Features;
use crate::model::{PartRef, RulePlan};
use crate::survey::Slots;

/// Records by which costs are estimated, at most.
const RECORDS: usize = 100_000;

/// Matches by which recall is estimated, at most.
const MATCHES: usize = 5_000;

/// A rule that a model could have.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// Its keys, as in a model file.
    pub keys: Vec<String>,
    /// Pairs it would make, about.
    pub pairs: f64,
    /// Share of the known matches that it finds.
    pub recall: f64,
    /// Share of the known matches that no suggestion before it finds.
    pub adds: f64,
}

/// Suggests a set of rules for known matches (those of a first run, or labels): greedily the rule that adds most matches for its pairs,
/// until nothing adds one in a thousand.
#[must_use]
pub fn suggest_blocking(plan: &Plan, features: &Features, matches: &[ScoredPair]) -> Vec<Suggestion> {
    let step = matches.len().div_ceil(MATCHES).max(1);
    let known: Vec<(u32, u32)> = matches.iter().step_by(step).map(|p| (p.left, p.right)).collect();
    if known.is_empty() {
        return Vec::new();
    }
    let rules: Vec<RulePlan> = all_rules(plan);
    let mut open: Vec<(RulePlan, f64, Vec<bool>)> = rules
        .into_par_iter()
        .map(|rule| {
            let found = known.iter().map(|&(a, b)| finds(plan, &rule, features, a, b)).collect();
            let pairs = cost(plan, &rule, features);
            (rule, pairs, found)
        })
        .filter(|(_, pairs, _)| *pairs <= plan.budget * features.len() as f64)
        .collect();
    let mut reached = vec![false; known.len()];
    let mut suggestions = Vec::new();
    while let Some((n, adds)) = best(&open, &reached) {
        let (rule, pairs, found) = open.swap_remove(n);
        reached.iter_mut().zip(&found).for_each(|(r, f)| *r |= f);
        let share = |n: usize| n as f64 / known.len() as f64;
        suggestions.push(Suggestion {
            keys: rule.keys.iter().map(|k| part_name(plan, *k)).collect(),
            pairs,
            recall: share(found.iter().filter(|f| **f).count()),
            adds: share(adds),
        });
    }
    suggestions
}

/// The rule that adds most for its cost, and how many matches it adds.
fn best(open: &[(RulePlan, f64, Vec<bool>)], reached: &[bool]) -> Option<(usize, usize)> {
    let least = (reached.len() / 1000).max(1);
    let gain = |(_, pairs, found): &(RulePlan, f64, Vec<bool>)| {
        let adds = found.iter().zip(reached).filter(|(f, r)| **f && !**r).count();
        (adds, adds as f64 / (pairs + 1000.0).sqrt())
    };
    let scored = open.iter().map(gain).enumerate().filter(|(_, (adds, _))| *adds >= least);
    scored.max_by(|a, b| a.1.1.total_cmp(&b.1.1)).map(|(n, (adds, _))| (n, adds))
}

/// Every part alone and every two parts of different fields.
fn all_rules(plan: &Plan) -> Vec<RulePlan> {
    let of_field = |(field, f): (usize, &crate::FieldPlan)| {
        (0..f.comparator.parts().len()).map(move |part| PartRef { field, part }).collect::<Vec<_>>()
    };
    let parts: Vec<PartRef> = plan.fields().iter().enumerate().flat_map(of_field).collect();
    let rule = |keys: Vec<PartRef>| RulePlan { name: "".into(), keys, split: Vec::new(), cap: u32::MAX };
    let mut rules: Vec<RulePlan> = parts.iter().map(|&p| rule(vec![p])).collect();
    for (n, &a) in parts.iter().enumerate() {
        rules.extend(parts[n + 1..].iter().filter(|b| b.field != a.field).map(|&b| rule(vec![a, b])));
    }
    rules
}

fn finds(plan: &Plan, rule: &RulePlan, features: &Features, a: u32, b: u32) -> bool {
    let (mut of_a, mut of_b) = (Vec::new(), Vec::new());
    base_keys(plan, rule, features.row(a as usize), &mut of_a);
    base_keys(plan, rule, features.row(b as usize), &mut of_b);
    of_a.iter().any(|k| of_b.contains(k))
}

/// Pairs of a rule, from a share of the records.
fn cost(plan: &Plan, rule: &RulePlan, features: &Features) -> f64 {
    let step = features.len().div_ceil(RECORDS).max(1);
    let mut slots = Slots::for_values(features.len() / step * 4);
    let mut keys = Vec::new();
    let mut pairs = 0u64;
    for row in (0..features.len()).step_by(step) {
        keys.clear();
        base_keys(plan, rule, features.row(row), &mut keys);
        for &key in &keys {
            pairs += slots.count(key);
            slots.add(key);
        }
    }
    pairs as f64 * (step * step) as f64
}

fn part_name(plan: &Plan, part: PartRef) -> String {
    let field = &plan.fields()[part.field];
    format!("{}.{}", field.name(), field.comparator.parts()[part.part])
}
