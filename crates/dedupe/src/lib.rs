//! Duplicate records by the Fellegi-Sunter model: unsupervised, explained, the same for any number of threads.
//!
//! A [`Model`] says what the fields of a table are, how they are compared and where candidate pairs come from; a
//! [`Plan`] is the model compiled. Records become [`Features`], self-contained byte strings; [`dedupe`] runs the stages
//! over them and returns pairs with weights, clusters, and a [`Report`] that estimates its own precision and recall.
//! Each stage is a public function, so that the same code runs on parts of a table on several machines.
//!
//! # Find the records of one customer
//!
//! ```
//! use cleanse_dedupe::{Features, Model, Plan, Registry, Settings, dedupe};
//! let model: Model = r#"
//!     name = "members"
//!     [[field]]
//!     name = "name"
//!     columns = ["성명"]
//!     comparator = "text"
//!     [[field]]
//!     name = "phone"
//!     columns = ["휴대폰"]
//!     comparator = "number"
//!     [[field]]
//!     name = "born"
//!     columns = ["생년월일"]
//!     comparator = "date"
//!     [[block]]
//!     keys = ["phone"]
//!     [[block]]
//!     keys = ["name", "born.year"]
//! "#.parse()?;
//! let plan = Plan::new(&model, &Registry::default())?;
//! let rows = [
//!     ["김철수", "010-2345-6789", "1985-03-07"],
//!     ["남궁혁", "010-8765-4321", "1979-11-30"],
//!     ["김철수", "01023456789", "1985-03-07"],
//! ];
//! let mut features = Features::new(&plan);
//! for row in &rows {
//!     features.push(&plan, |field, _| Some(row[field]));
//! }
//! let found = dedupe(&plan, &mut features, &Settings::default(), &|_| ())?;
//! assert_eq!(found.pairs.iter().map(|p| (p.left, p.right)).collect::<Vec<_>>(), [(0, 2)]);
//! assert_eq!(found.clusters.of(2), 0);
//! # Ok::<(), cleanse_dedupe::Error>(())
//! ```
//!
//! # Why a pair has its weight
//!
//! ```
//! # use cleanse_dedupe::{Features, Model, Plan, Registry, Settings, dedupe};
//! use cleanse_dedupe::Scorer;
//! # let model: Model = "name = \"m\"\n[[field]]\nname = \"name\"\ncolumns = [\"n\"]\ncomparator = \"text\"\n[[field]]\nname = \"phone\"\ncolumns = [\"p\"]\ncomparator = \"number\"\n[[block]]\nkeys = [\"phone\"]".parse()?;
//! # let plan = Plan::new(&model, &Registry::default())?;
//! # let mut features = Features::new(&plan);
//! for row in [["김철수", "01023456789"], ["김철수", "01023456789"], ["이영희", "01098765432"]] {
//!     features.push(&plan, |field, _| Some(row[field]));
//! }
//! let found = dedupe(&plan, &mut features, &Settings::default(), &|_| ())?;
//! let scorer = Scorer::new(&plan, found.trained.mixture(), &[]);
//! let why = scorer.explain(plan.compare(features.row(0), features.row(1)));
//! assert_eq!(&*why.fields[1].level, "exact");
//! assert!(why.fields[1].weight > 0.0);
//! # Ok::<(), cleanse_dedupe::Error>(())
//! ```
//!
//! # One golden record
//!
//! ```
//! use cleanse_dedupe::{Claim, USUAL, permission, survivor};
//! let claim = |row, value| Claim { row, value, usable: true, trust: 0, changed: None };
//! let addresses = [claim(0, "서울 강남구"), claim(1, "서울 강남구 테헤란로 152, 101동 1203호")];
//! assert_eq!(survivor(&addresses, USUAL).unwrap().row, 1);
//! // An opt-out of any member wins.
//! assert_eq!(permission([Some(true), Some(false)]), Some(false));
//! ```
//!
//! # Crate features
//!
//! None. Threads come from the caller's rayon pool.

mod block;
mod carry;
mod cluster;
mod compare;
mod dependence;
mod em;
mod engine;
mod error;
mod features;
#[cfg(test)]
mod fixture;
mod golden;
mod hash;
mod kernel;
mod mixture;
mod model;
mod pairs;
mod report;
mod review;
pub mod rules;
mod sample;
mod suggest;
mod survey;
mod train;
mod weigh;

pub use {
    block::{BlockCost, Blocks, block_cap, blocks, record_keys, split_keys},
    carry::{ClusterId, carry_ids},
    cluster::{Clusters, Cut, Link, cluster},
    compare::{Comparator, Factory, Level, Registry, SAYS_NOTHING, Share, fold, skeleton},
    em::{Convergence, Evidence, adapt, estimate},
    engine::{
        Component, EVEN_ODDS, MOST_EQUALS, Outcome, ScoredPair, Settings, Stage, Whole, component, dedupe,
        dedupe_while,
    },
    error::{Error, ErrorKind},
    features::{Features, Row},
    golden::{Claim, Criterion, Survivor, USUAL, permission, survivor},
    hash::{hash_bytes, mix},
    kernel::{edit_distance, is_jaro_winkler, jaro_winkler},
    mixture::{Class, Mixture},
    model::{
        BlockSpec, BlockingSpec, ClassSpec, Code, ConditionSpec, FieldPlan, FieldSpec, MISSING, Model, Plan,
        PriorSpec, RandomSpec, SharesSpec,
    },
    pairs::{Candidate, Candidates, PairGroup, Scope, candidates},
    report::{Quality, Remark, Report, RuleReport},
    review::review_queue,
    rules::RULES,
    sample::{MOST_SAMPLED, Sample, content_hashes, sample, sample_cut},
    suggest::{Suggestion, suggest_blocking},
    survey::{Crowd, Hot, Pass, Survey, Tally, survey},
    train::Trained,
    weigh::{Explanation, FieldWeight, Override, Scorer, probability},
};
