//! The main job of cleanse: files in, a result folder out.

mod dedupe;
mod duplicates;
mod error;
mod format;
mod groups;
mod identity;
mod intake;
mod json;
mod matching;
mod outputs;
mod people;
mod run;
mod settings;
mod summary;
mod tally;
mod undo;
mod work;

use cleanse_core::Rule;

pub use {
    dedupe::{DedupeSettings, DedupeSummary, Deduped, dedupe},
    error::{Error, ErrorKind},
    identity::RecordName,
    intake::{Intake, Intakes},
    run::{Finished, run},
    settings::{Input, Settings, Watcher},
    summary::{InputSummary, SCHEMA_VERSION, Summary, thousands},
    tally::{Share, Tally},
    undo::{Undone, forget, undo},
};

/// Every rule that a run can hit.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    cleanse_record::all_rules()
        .chain(cleanse_table::RULES.iter().copied())
        .chain(cleanse_dedupe::RULES.iter().copied())
}
