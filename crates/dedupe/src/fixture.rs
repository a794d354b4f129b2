//! Plans with levels laid out by hand, for tests that calculate beside the code.

use std::sync::Arc;

use crate::compare::{Comparator, Level, Registry};
use crate::mixture::{Class, Mixture};
use crate::model::Code;
use crate::{Error, Model, Plan};

/// As many levels as the model lists; values only serve as numbers of levels.
struct Levels(Vec<Level>);

impl Comparator for Levels {
    fn levels(&self) -> &[Level] {
        &self.0
    }

    fn encode(&self, values: &[Option<&str>], out: &mut Vec<u8>) {
        values.iter().flatten().for_each(|value| out.extend_from_slice(value.as_bytes()));
    }

    fn level(&self, a: &[u8], b: &[u8]) -> u8 {
        if a == b { 0 } else { self.0.len() as u8 - 1 }
    }
}

/// A line is a level, `same 2` one in two bins of rarity.
fn levels(lines: &[String]) -> Result<Arc<dyn Comparator>, Error> {
    let level = |line: &String| match line.split_once(' ') {
        Some((name, bins)) => Level::by_rarity(name, bins.parse().expect("a number of bins")),
        None => Level::plain(line),
    };
    Ok(Arc::new(Levels(lines.iter().map(level).collect())))
}

/// A plan whose fields may have the comparator `levels`.
pub(crate) fn plan(model: &str) -> Plan {
    let model: Model = model.parse().expect("a model");
    Plan::new(&model, &Registry::default().with("levels", levels)).expect("a plan")
}

/// The comparison vector with these codes, field by field.
pub(crate) fn vector(codes: &[Code]) -> u64 {
    codes.iter().rev().fold(0, |vector, &code| vector << 5 | u64::from(code))
}

/// A class with so many pairs, and its probabilities field by field; those of a field begin at the first code behind the missing one.
pub(crate) fn class(name: &str, pairs: f64, theta: &[&[f64]]) -> Class {
    let codes = |field: &&[f64]| std::iter::once(0.0).chain(field.iter().copied()).collect();
    Class { name: name.to_owned(), pairs, theta: theta.iter().map(codes).collect(), measured: Vec::new() }
}

/// A mixture of all these pairs, without conditions.
pub(crate) fn mixture(classes: Vec<Class>) -> Mixture {
    Mixture { total: classes.iter().map(|c| c.pairs).sum(), classes, conditional: Vec::new() }
}

/// Holds when the two differ by rounding alone.
#[track_caller]
pub(crate) fn near(found: f64, truth: f64) {
    assert!((found - truth).abs() <= 1e-9 * truth.abs().max(1e-3), "{found} instead of {truth}");
}

/// Holds when the two lists differ by rounding alone.
#[track_caller]
pub(crate) fn all_near(found: &[f64], truth: &[f64]) {
    assert_eq!(found.len(), truth.len(), "{found:?} instead of {truth:?}");
    found.iter().zip(truth).for_each(|(found, truth)| near(*found, *truth));
}
