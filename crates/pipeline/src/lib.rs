//! The main job of cleanse: customer files in, a result folder out, and the way back.
//!
//! [`Intakes::open`] finds the header row, the encoding and the role of each column of every [`Input`]; [`run()`] streams the rows through
//! workers, normalises them, routes each to exactly one file, finds duplicates and shared contacts and writes `summary.json`
//! last, so that a folder without it is no result. [`undo()`] replays the ledger backwards. Memory is bounded by the size of a batch,
//! and by some hundred bytes a record where duplicates are looked for. The same input gives the same bytes for any number of threads.

mod changes;
mod check;
mod decisions;
mod dedupe;
mod duplicates;
mod error;
mod excel;
mod exclude;
mod fix;
mod flow;
mod format;
mod group_findings;
mod groups;
mod identity;
mod intake;
mod json;
mod matching;
mod merge;
mod naming;
mod noted;
mod out_table;
mod outputs;
mod people;
mod profile;
mod read_back;
mod report;
mod run;
mod saved;
mod search;
mod settings;
mod shapes;
mod skipped;
mod state;
mod summary;
mod tally;
mod undo;
mod work;

use cleanse_core::Rule;

pub use cleanse_check::Share;
pub use {
    check::{CheckSettings, Checked, can_be_measured, check},
    dedupe::{DedupeSettings, DedupeSummary, Deduped, dedupe},
    error::{Error, ErrorKind},
    exclude::{ExcludeSettings, ExcludeSummary, Exclusion, Key, ListKind, ListSummary},
    fix::{DiffSink, FixSettings, Fixed, fix},
    identity::{IdPlace, Ids, RecordName},
    intake::{Intake, Intakes},
    out_table::check_name,
    profile::profile,
    read_back::findings,
    run::{Finished, run},
    saved::SavedModel,
    settings::{Input, Settings, Watcher},
    skipped::is_total_word,
    summary::{InputSummary, Reached, SCHEMA_VERSION, Summary, thousands},
    tally::Tally,
    undo::{Undone, forget, headers_of, undo},
};

/// Every rule that a run can hit.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    cleanse_record::all_rules()
        .chain(cleanse_table::RULES.iter().copied())
        .chain(cleanse_dedupe::RULES.iter().copied())
}
