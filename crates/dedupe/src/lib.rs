//! Duplicate records by the Fellegi-Sunter model: blocking, comparison, weights, clusters.

mod block;
mod cluster;
mod compare;
mod em;
mod engine;
mod error;
mod features;
mod hash;
mod kernel;
mod mixture;
mod model;
mod pairs;
mod report;
mod sample;
mod survey;
mod train;
mod weigh;

pub use {
    block::{BlockCost, Blocks, blocks},
    cluster::{Clusters, Cut, Link, cluster},
    compare::{Comparator, Factory, Level, Registry, SAYS_NOTHING, fold, skeleton},
    em::{Convergence, Evidence, adapt, estimate},
    engine::{EVEN_ODDS, Outcome, ScoredPair, Settings, Stage, dedupe},
    error::{Error, ErrorKind},
    features::{Features, Row},
    hash::{hash_bytes, mix},
    kernel::{edit_distance, is_jaro_winkler, jaro_winkler},
    mixture::{Class, Mixture},
    model::{
        BlockSpec, BlockingSpec, ClassSpec, Code, ConditionSpec, FieldPlan, FieldSpec, MISSING, Model, Plan, PriorSpec,
        SharesSpec,
    },
    pairs::{Candidate, Candidates, Scope, candidates},
    report::{Quality, Remark, Report, RuleReport},
    sample::{Sample, content_hashes, sample},
    survey::{Crowd, Survey, survey},
    train::Trained,
    weigh::{Explanation, FieldWeight, Override, Scorer, probability},
};
