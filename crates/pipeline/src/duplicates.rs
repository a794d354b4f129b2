//! Duplicates and shared contacts of a run, from what stayed behind of its rows.

use std::sync::Mutex;
use std::time::Instant;

use cleanse_core::Date;
use cleanse_dedupe::{
    Features, Outcome, Plan, ScoredPair, Scorer, Settings as MatchSettings, Stage, dedupe_while,
};
use cleanse_record::SharedContacts;
use cleanse_record::matching::{Judged, Surroundings, judge};
use rayon::prelude::*;

use crate::people::People;
use crate::settings::Watcher;

/// What was found.
pub(crate) struct Duplicates<'a> {
    pub(crate) plan: &'a Plan,
    pub(crate) outcome: Outcome,
    /// Clusters of two or more rows, by their smallest row.
    pub(crate) clusters: Vec<Cluster>,
    /// When each stage of the engine began.
    began: Vec<(Stage, Instant)>,
}

/// The rows of one person.
pub(crate) struct Cluster {
    /// In row order.
    pub(crate) rows: Vec<u32>,
    /// The fullest row: the record that stands for the others.
    pub(crate) golden: u32,
    /// The row that the cluster is named by: its smallest, or the one that it was named by in an earlier search.
    pub(crate) id: u32,
}

impl<'a> Duplicates<'a> {
    /// Runs the engine over the features of all rows.
    pub(crate) fn find(
        plan: &'a Plan,
        features: &mut Features,
        settings: &MatchSettings,
        watcher: &dyn Watcher,
    ) -> Result<Duplicates<'a>, cleanse_dedupe::Error> {
        let began = Mutex::new(Vec::new());
        let go_on = |stage| {
            if let Ok(mut began) = began.lock() {
                began.push((stage, Instant::now()));
            }
            !watcher.cancelled()
        };
        let outcome = dedupe_while(plan, features, settings, &go_on)?;
        let fullness = |row: &u32| features.row(*row as usize).fullness();
        let golden = |rows: &[u32]| {
            rows.iter()
                .copied()
                .max_by(|a, b| fullness(a).cmp(&fullness(b)).then(b.cmp(a)))
                .unwrap_or(rows[0])
        };
        let clusters = outcome
            .clusters
            .groups()
            .into_par_iter()
            .map(|rows| Cluster { golden: golden(&rows), id: rows[0], rows })
            .collect();
        Ok(Duplicates { plan, outcome, clusters, began: began.into_inner().unwrap_or_default() })
    }

    /// Seconds of every stage of the engine, for `timings`.
    pub(crate) fn laps(&self) -> impl Iterator<Item = (String, f64)> {
        self.began.windows(2).map(|two| {
            let seconds = (two[1].1 - two[0].1).as_secs_f64();
            (format!("duplicates-{:?}", two[0].0).to_lowercase(), (seconds * 1e3).round() / 1e3)
        })
    }

    /// Records in clusters minus clusters: the surplus.
    pub(crate) fn surplus(&self) -> u64 {
        self.clusters.iter().map(|c| c.rows.len() as u64 - 1).sum()
    }

    /// Pairs, best first where a reader looks, by row where a program does.
    pub(crate) fn pairs(&self) -> &[ScoredPair] {
        &self.outcome.pairs
    }
}

/// The shared contacts of a run, each member judged.
pub(crate) struct Shared {
    pub(crate) contacts: SharedContacts,
    /// A verdict a member, group by group.
    pub(crate) judged: Vec<Vec<Judged>>,
}

impl Shared {
    pub(crate) fn find(
        people: &People,
        duplicates: &Duplicates<'_>,
        features: &Features,
        as_of: Date,
    ) -> Shared {
        let contacts = SharedContacts::find(&people.contacts);
        let scorer = Scorer::new(duplicates.plan, duplicates.outcome.trained.mixture(), &[]);
        let groups: Vec<&[u32]> = contacts.groups().collect();
        let last_seen = |row| people.last_seen(row);
        let judged = groups
            .par_iter()
            .map(|group| {
                let around = Surroundings {
                    plan: duplicates.plan,
                    features,
                    scorer: &scorer,
                    clusters: &duplicates.outcome.clusters,
                    as_of,
                    last_seen: &last_seen,
                };
                let rows: Vec<u32> = group.iter().map(|&i| people.contacts[i as usize].row).collect();
                judge(around, &rows, people.contacts[group[0] as usize].made_up)
            })
            .collect();
        drop(groups);
        Shared { contacts, judged }
    }
}
