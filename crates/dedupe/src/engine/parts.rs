//! The stages after blocking for a table that lies in parts: what has to be known of the whole, and what one component of
//! matches is on its own.

use rustc_hash::FxHashSet;

use super::{EVEN_ODDS, MOST_INNER, ScoredPair};
use crate::block::BlockCost;
use crate::cluster::{Link, cluster};
use crate::em::{Convergence, Evidence, adapt, estimate};
use crate::features::Features;
use crate::pairs::{PairGroup, Scope, cells};
use crate::report::{Figures, Report};
use crate::sample::Sample;
use crate::survey::Survey;
use crate::train::Trained;
use crate::weigh::Scorer;
use crate::{Error, Plan};

/// What is known of a whole table once its candidate pairs are counted.
pub struct Whole {
    survey: Survey,
    groups: Vec<PairGroup>,
    cells: Vec<(u64, u64)>,
    trained: Trained,
    convergence: Convergence,
}

impl Whole {
    /// Trains on the counts, as [`dedupe`](crate::dedupe) does on one machine: the model is the same bit for bit.
    ///
    /// # Errors
    /// When a model that was trained before does not fit the plan.
    pub fn train(
        plan: &Plan,
        survey: Survey,
        sample: &Sample,
        mut groups: Vec<PairGroup>,
        before: Option<&Trained>,
    ) -> Result<Whole, Error> {
        groups.sort_unstable_by_key(|g| (g.vector, g.rules));
        let cells = cells(&groups);
        let total = Scope::Within.total(survey.records).max(1.0);
        let evidence = Evidence { survey: &survey, sample, cells: &cells, labels: &[], total };
        let (mixture, convergence) = match before {
            Some(trained) => {
                trained.fits(plan)?;
                adapt(plan, evidence, &trained.mixture)
            }
            None => estimate(plan, evidence),
        };
        let trained = Trained::new(plan, mixture, survey.records);
        Ok(Whole { survey, groups, cells, trained, convergence })
    }

    /// The trained model.
    #[must_use]
    pub fn trained(&self) -> &Trained {
        &self.trained
    }

    /// Distinct vectors and their counts, in vector order.
    #[must_use]
    pub fn cells(&self) -> &[(u64, u64)] {
        &self.cells
    }

    /// The figures of the run. `equals` records were compared through another one, `cut` components fell into several clusters.
    #[must_use]
    pub fn report(
        &self,
        plan: &Plan,
        costs: &[BlockCost],
        equals: usize,
        cut: usize,
        threshold: Option<f64>,
    ) -> Report {
        let figures = Figures {
            plan,
            survey: &self.survey,
            costs,
            groups: &self.groups,
            scorer: &Scorer::new(plan, &self.trained.mixture, &self.cells),
            trained: &self.trained,
            convergence: &self.convergence,
            threshold: threshold.unwrap_or(EVEN_ODDS) as f32,
            equals,
            cut,
        };
        figures.report()
    }
}

/// What became of one component of matching pairs.
#[derive(Clone, Debug, PartialEq)]
pub struct Component {
    /// Per record: the first record of its cluster.
    pub labels: Vec<u32>,
    /// Matches inside clusters that no rule made a candidate.
    pub inner: Vec<ScoredPair>,
    /// Whether it fell into several clusters.
    pub cut: bool,
}

/// Checks one component of matches on its own. `features` are its records in row order, and the rows of `links` count from the
/// first of them.
#[must_use]
pub fn component(
    plan: &Plan,
    features: &Features,
    links: &[Link],
    scorer: &Scorer<'_>,
    threshold: Option<f64>,
) -> Component {
    let threshold = threshold.unwrap_or(EVEN_ODDS) as f32;
    let vector = |a: u32, b: u32| plan.compare(features.row(a as usize), features.row(b as usize));
    let score = |a: u32, b: u32| scorer.weight(vector(a, b));
    let order = |row: u32| features.row(row as usize).content_hash();
    let clusters = cluster(features.len(), links, &score, &order);
    let listed: FxHashSet<(u32, u32)> = links.iter().map(|l| (l.left, l.right)).collect();
    let mut inner = Vec::new();
    for group in clusters.groups().iter().filter(|g| (3..=MOST_INNER).contains(&g.len())) {
        for (i, &left) in group.iter().enumerate() {
            for &right in group[i + 1..].iter().filter(|&&right| !listed.contains(&(left, right))) {
                let vector = vector(left, right);
                let weight = scorer.weight(vector);
                if weight >= threshold {
                    inner.push(ScoredPair { left, right, vector, weight, is_match: true });
                }
            }
        }
    }
    Component { cut: !clusters.cut().is_empty(), labels: clusters.labels().to_vec(), inner }
}
