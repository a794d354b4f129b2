//! What a search for duplicates begins with: a model, what was learned and decided before, and the records of an
//! earlier search.

use cleanse_dedupe::{
    ClusterId, Features, Model, Plan, Scope, Settings as MatchSettings, Trained, carry_ids,
};
use cleanse_record::matching::{KOREAN_CUSTOMER, registry};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::decisions::{Decision, read_decisions};
use crate::dedupe::{DedupeSettings, DedupeSummary, REVIEW_ABOVE};
use crate::duplicates::Duplicates;
use crate::error::{Error, ErrorKind};
use crate::intake::{Intake, Intakes};
use crate::people::Texts;
use crate::state::{Earlier, NamedClusters};
use crate::tally::Tally;

/// A search, before its rows are read.
pub(crate) struct Search {
    pub(crate) plan: Plan,
    /// The text of the model file; none for the shipped one.
    pub(crate) model: Option<String>,
    trained: Option<Trained>,
    pub(crate) decisions: Vec<Decision>,
    pub(crate) earlier: Option<Base>,
}

/// The records of an earlier search, before and after they were joined with the new rows.
pub(crate) struct Base {
    features: Features,
    names: Option<Texts>,
    clusters: Vec<Option<u32>>,
    ids: Vec<u32>,
    known: u32,
    replaced: u64,
}

impl Search {
    /// Reads what is asked for. Models: the one that was stated, else that of the earlier search, else the shipped one.
    pub(crate) fn prepare(wanted: &DedupeSettings, intakes: &Intakes) -> Result<Search, Error> {
        let (stated, learned) = match &wanted.saved {
            Some(saved) => (saved.model.clone(), Some(saved.trained.clone())),
            None => (wanted.model.clone(), None),
        };
        let mut search = match &wanted.against {
            None => Search {
                plan: plan(stated.as_deref())?,
                model: stated,
                trained: learned,
                decisions: Vec::new(),
                earlier: None,
            },
            Some(dir) => {
                let of = |kept: Option<&str>| plan(stated.as_deref().or(kept));
                let (earlier, plan) = Earlier::open(dir, of)?;
                Search {
                    plan,
                    model: stated.or(earlier.model),
                    trained: Some(learned.unwrap_or(earlier.trained)),
                    decisions: earlier.decisions,
                    earlier: Some(Base {
                        known: u32::try_from(earlier.features.len()).unwrap_or(u32::MAX),
                        features: earlier.features,
                        names: earlier.names,
                        clusters: earlier.clusters,
                        ids: earlier.ids,
                        replaced: 0,
                    }),
                }
            }
        };
        if let Some(path) = &wanted.labels {
            search.decisions.extend(read_decisions(path).map_err(|e| e.in_language(intakes.lang))?);
        }
        Ok(search)
    }

    /// Records of the earlier search.
    pub(crate) fn known(&self) -> u32 {
        self.earlier.as_ref().map_or(0, |e| e.known)
    }

    /// What the engine is told. `second` is the first row of a second file.
    pub(crate) fn options(
        &mut self,
        wanted: &DedupeSettings,
        second: Option<u32>,
        labels: Vec<(u32, u32, bool)>,
    ) -> MatchSettings {
        let scope = match (&self.earlier, second) {
            (Some(earlier), _) => Scope::Since(earlier.known),
            (None, Some(first)) => Scope::Between(first),
            (None, None) => Scope::Within,
        };
        MatchSettings {
            threshold: wanted.threshold,
            pairs_above: if wanted.review > 0 {
                Some(wanted.pairs_above.unwrap_or(REVIEW_ABOVE).min(REVIEW_ABOVE))
            } else {
                wanted.pairs_above
            },
            scope,
            labels,
            earlier: self.earlier.as_ref().map_or_else(Vec::new, |e| e.clusters.clone()),
            trained: self.trained.clone(),
            one_to_one: wanted.one_to_one,
        }
    }

    /// Names the clusters: a new one by its smallest record, one that was there before as it was.
    pub(crate) fn name_clusters(&self, found: &mut Duplicates<'_>, records: usize) -> NamedClusters {
        let none = Vec::new();
        let (earlier, old) = self.earlier.as_ref().map_or((&none, &[][..]), |e| (&e.clusters, &e.ids[..]));
        let groups: Vec<Vec<u32>> = found.clusters.iter().map(|c| c.rows.clone()).collect();
        let carried = carry_ids(&groups, |row| earlier.get(row as usize).copied().flatten());
        let mut named = NamedClusters { clusters: vec![None; records], ids: old.to_vec() };
        let mut taken: FxHashSet<u32> = old.iter().copied().collect();
        for (cluster, id) in found.clusters.iter_mut().zip(carried) {
            let index = match id {
                ClusterId::Kept(index) => index,
                ClusterId::New(_) => {
                    // The smallest record by which no other cluster is named.
                    let free = cluster.rows.iter().copied().find(|r| !taken.contains(r));
                    let id = free.unwrap_or(cluster.rows[0]);
                    taken.insert(id);
                    named.ids.push(id);
                    named.ids.len() as u32 - 1
                }
            };
            cluster.id = named.ids[index as usize];
            cluster.rows.iter().for_each(|&r| named.clusters[r as usize] = Some(index));
        }
        named
    }

    /// Adds what the search began with to the numbers of what it found.
    pub(crate) fn count(
        &self,
        summary: &mut DedupeSummary,
        (obeyed, unknown): (usize, usize),
        tally: &Tally,
    ) {
        summary.known = u64::from(self.known());
        summary.read -= summary.known;
        summary.replaced = self.earlier.as_ref().map_or(0, |e| e.replaced);
        summary.decisions = obeyed as u64;
        summary.decisions_unknown = unknown as u64;
        summary.rules = tally.rules.iter().map(|(code, n)| ((*code).to_owned(), *n)).collect();
    }
}

impl Base {
    /// Puts the earlier records before the new ones; returns how all of them are named. A record that stands in the new rows
    /// again is taken out of the old ones; the new one takes its place in its cluster.
    pub(crate) fn extend(
        &mut self,
        new: &mut Features,
        names: Option<Texts>,
        intake: &Intake,
    ) -> Result<Option<Texts>, Error> {
        let mut all = std::mem::take(&mut self.features);
        self.clusters.resize(all.len() + new.len(), None);
        let named = match (self.names.take(), names) {
            (None, _) => None,
            (Some(_), None) => return Err(ErrorKind::IdsNeeded { path: intake.path.clone() }.into()),
            (Some(mut old), Some(more)) => {
                self.replace(&mut all, &old, &more);
                old.append(&more);
                Some(old)
            }
        };
        all.append(new);
        *new = all;
        Ok(named)
    }

    fn replace(&mut self, all: &mut Features, old: &Texts, more: &Texts) {
        let again: FxHashMap<&str, usize> = more.iter().zip(all.len()..).collect();
        let mut replaced: FxHashSet<usize> = FxHashSet::default();
        for (row, name) in old.iter().enumerate() {
            let Some(&now) = again.get(name) else { continue };
            all.empty(row);
            replaced.insert(now);
            if let Some(cluster) = self.clusters[row].take() {
                self.clusters[now] = Some(cluster);
            }
        }
        self.replaced = replaced.len() as u64;
    }
}

fn plan(text: Option<&str>) -> Result<Plan, Error> {
    let model: Model = text.unwrap_or(KOREAN_CUSTOMER).parse()?;
    Ok(Plan::new(&model, &registry())?)
}
