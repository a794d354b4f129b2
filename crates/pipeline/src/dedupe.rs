//! Duplicates alone: rows in, clusters and scored pairs out, within one file or between two.

use std::collections::BTreeMap;
use std::path::Path;

use cleanse_core::TextColumn;
use cleanse_dedupe::{
    Explanation, Features, Model, Plan as MatchPlan, Report, Scope, Scorer, Settings as MatchSettings,
    review_queue,
};
use cleanse_record::Role;
use cleanse_record::matching::{KOREAN_CUSTOMER, registry};
use cleanse_table::{Chunk, CsvWriter, Plan as ReadPlan, RowKind};
use rayon::prelude::*;
use serde::Serialize;

use crate::duplicates::Duplicates;
use crate::error::Error;
use crate::groups::{self, Names};
use crate::identity::{IdCensus, RecordName};
use crate::intake::{Intake, Intakes};
use crate::matching::Matching;
use crate::outputs::Finished;
use crate::people::{People, Texts};
use crate::run::{Clock, check_cancelled, next_group};
use crate::settings::{Settings, Watcher};
use crate::summary::SCHEMA_VERSION;
use crate::work::is_total;

/// What a search for duplicates is told, beside what a run is told.
#[derive(Clone, Debug, Default)]
pub struct DedupeSettings {
    /// The text of a model file; without it the shipped model of Korean customers.
    pub model: Option<String>,
    /// The match weight from which on a pair is a match; without it even odds.
    pub threshold: Option<f64>,
    /// Pairs from this weight on are listed too.
    pub pairs_above: Option<f64>,
    /// Two records, by name, whose weight is to be explained.
    pub explain: Option<(String, String)>,
    /// How many pairs the review queue holds; 0 for none.
    pub review: usize,
    /// Each record of the first file gets at most one of the second.
    pub one_to_one: bool,
}

/// A finished search.
pub struct Deduped {
    /// Its numbers.
    pub summary: DedupeSummary,
    /// What the engine says of its own work.
    pub report: Report,
    /// Why the two records asked about have their weight.
    pub explanation: Option<Explanation>,
    /// The review queue as CSV, when one was asked for.
    pub review: Option<Vec<u8>>,
}

/// `summary.json` of a search for duplicates.
#[derive(Clone, Debug, Serialize)]
pub struct DedupeSummary {
    /// The schema of this file.
    pub schema_version: u32,
    /// Rows read.
    pub read: u64,
    /// Rows that are no records.
    pub skipped: u64,
    /// The name of the model.
    pub model: String,
    /// Clusters of two or more records.
    pub clusters: u64,
    /// Records in clusters minus clusters.
    pub duplicates: u64,
    /// Pairs listed.
    pub pairs: u64,
    /// Matching pairs that the model expects.
    pub expected_matches: f64,
    /// Estimated without truth.
    pub estimated_precision: f64,
    /// Estimated without truth; optimistic.
    pub estimated_recall: f64,
    /// How records are named: `id` or `row`.
    pub record: String,
    /// Seconds by stage.
    pub timings: BTreeMap<String, f64>,
}

/// Finds duplicates within one input, or links two.
///
/// # Errors
/// When the model cannot be used, an input cannot be read or an output cannot be written.
pub fn dedupe(
    settings: &Settings,
    wanted: &DedupeSettings,
    intakes: &Intakes,
    watcher: &dyn Watcher,
) -> Result<Deduped, Error> {
    let mut clock = Clock::default();
    let model: Model = wanted.model.as_deref().unwrap_or(KOREAN_CUSTOMER).parse()?;
    let matching = Matching::new(MatchPlan::new(&model, &registry())?, intakes);
    let mut files = Finished::create(settings)?;
    let mut rows = Rows { features: matching.features(), ..Rows::default() };
    for (input, intake) in intakes.inputs.iter().enumerate() {
        rows.read(input, intake, settings, &matching, watcher)?;
    }
    clock.lap("rows");
    let names = rows.names(intakes, &settings.out)?;
    let linking = intakes.inputs.len() > 1;
    let first = rows.starts.get(1).copied().unwrap_or(0);
    let options = MatchSettings {
        threshold: wanted.threshold,
        pairs_above: wanted.pairs_above,
        scope: if linking { Scope::Between(first) } else { Scope::Within },
        one_to_one: wanted.one_to_one,
        ..MatchSettings::default()
    };
    let found = Duplicates::find(&matching.plan, &mut rows.features, &options, watcher)?;
    check_cancelled(watcher)?;
    clock.lap("duplicates");
    clock.laps.extend(found.laps());
    let by_text = Names(names.as_ref());
    groups::write_duplicates(&found, by_text, &mut files)?;
    if linking {
        files.file("linked.csv", true, &linked(&found, &intakes.inputs[0], settings, first, by_text)?)?;
    }
    clock.lap("write");
    let summary = summarise(&found, &rows, &model, names.is_some(), clock.laps);
    files.commit(&summary.json())?;
    Ok(Deduped {
        explanation: wanted
            .explain
            .as_ref()
            .and_then(|pair| explain(&found, &rows.features, names.as_ref(), pair)),
        review: (wanted.review > 0)
            .then(|| groups::pair_table(&found, &review_queue(found.pairs(), wanted.review), by_text)),
        report: found.outcome.report,
        summary,
    })
}

impl DedupeSummary {
    fn json(&self) -> Vec<u8> {
        // Strings, numbers and maps always serialise.
        let mut json = serde_json::to_vec_pretty(self).unwrap_or_default();
        json.push(b'\n');
        json
    }
}

/// The rows of all inputs, as far as duplicates are concerned.
#[derive(Default)]
struct Rows {
    features: Features,
    people: People,
    skipped: u64,
    /// The first row of each input.
    starts: Vec<u32>,
}

/// The rows of one chunk.
struct Piece {
    features: Features,
    people: People,
    skipped: u64,
}

impl Rows {
    fn read(
        &mut self,
        input: usize,
        intake: &Intake,
        settings: &Settings,
        matching: &Matching,
        watcher: &dyn Watcher,
    ) -> Result<(), Error> {
        self.starts.push(u32::try_from(self.features.len()).unwrap_or(u32::MAX));
        let columns = intake.headers.len();
        let plan =
            ReadPlan { skip: intake.skip, columns, required: columns, chunk_bytes: settings.chunk_bytes };
        let mut chunks = intake.source.chunks(&plan)?;
        loop {
            check_cancelled(watcher)?;
            let group = next_group(&mut chunks, watcher)?;
            if group.is_empty() {
                return Ok(());
            }
            let pieces: Vec<Piece> =
                group.into_par_iter().map(|chunk| Piece::of(chunk, input, intake, matching)).collect();
            for piece in pieces {
                self.features.append(&piece.features);
                self.people.append(&piece.people);
                self.skipped += piece.skipped;
            }
        }
    }

    /// How records are named, where it is not by their number: ids, or rows within each of two inputs.
    fn names(&self, intakes: &Intakes, folder: &Path) -> Result<Option<Texts>, Error> {
        let has_id = intakes.inputs.iter().all(|i| i.plan().column_of(Role::Id).is_some());
        let mut census = IdCensus::new(has_id && intakes.inputs.len() == 1, folder);
        let io = |e| cleanse_table::Error::io(e, Some(folder));
        census.take(&self.people).map_err(io)?;
        let mut names = Texts::default();
        if intakes.inputs.len() == 1 {
            if census.answer().map_err(io)? != RecordName::Id {
                return Ok(None);
            }
            names.append(&self.people.ids);
            return Ok(Some(names));
        }
        for (row, id) in (0u32..).zip(self.people.ids.iter()) {
            let start = self.starts.iter().rev().find(|&&s| s <= row).copied().unwrap_or(0);
            if has_id && !id.is_empty() { names.push(id) } else { names.push(&(row - start + 1).to_string()) }
        }
        Ok(Some(names))
    }
}

impl Piece {
    fn of(chunk: Chunk, input: usize, intake: &Intake, matching: &Matching) -> Piece {
        let batch = chunk.parse();
        let is_row = |row: usize| match batch.kind(row) {
            RowKind::Blank => false,
            RowKind::Data => !is_total(&batch, row, intake.plan()),
            RowKind::Unreadable => true,
        };
        let rows: Vec<u32> = (0u32..).take(batch.len()).filter(|&row| is_row(row as usize)).collect();
        let columns: Vec<_> = (0..batch.columns()).map(|i| batch.column(i)).collect();
        let columns: Vec<&dyn TextColumn> = columns.iter().map(|c| c as &dyn TextColumn).collect();
        let is_record = |row: usize| batch.kind(row) == RowKind::Data;
        let features = matching.encode(input, &columns, &[], &rows, is_record);
        let id = intake.plan().column_of(Role::Id);
        let mut people = People::default();
        for &row in &rows {
            let row = row as usize;
            people.push_id(id.map(|c| batch.cell(row, c)), is_record(row));
        }
        Piece { features, people, skipped: (batch.len() - rows.len()) as u64 }
    }
}

fn summarise(
    found: &Duplicates<'_>,
    rows: &Rows,
    model: &Model,
    by_id: bool,
    timings: BTreeMap<String, f64>,
) -> DedupeSummary {
    let quality = found.outcome.report.quality;
    let rounded = |x: f64| (x * 1e4).round() / 1e4;
    DedupeSummary {
        schema_version: SCHEMA_VERSION,
        read: rows.features.len() as u64,
        skipped: rows.skipped,
        model: model.name.to_string(),
        clusters: found.clusters.len() as u64,
        duplicates: found.surplus(),
        pairs: found.pairs().len() as u64,
        expected_matches: (quality.found + quality.unseen).round(),
        estimated_precision: rounded(quality.precision()),
        estimated_recall: rounded(quality.recall()),
        record: if by_id { "id" } else { "row" }.to_owned(),
        timings,
    }
}

/// The rows of the first file, each with the best match of the second: its id, the weight, and what agreed.
fn linked(
    found: &Duplicates<'_>,
    intake: &Intake,
    settings: &Settings,
    first: u32,
    names: Names<'_>,
) -> Result<Vec<u8>, Error> {
    let csv = CsvWriter::new().spreadsheet_safe(settings.spreadsheet_safe);
    let mut best: BTreeMap<u32, (f32, u32, String)> = BTreeMap::new();
    for pair in found.pairs().iter().filter(|p| p.is_match && p.left < first && p.right >= first) {
        let better = best.get(&pair.left).is_none_or(|(weight, ..)| pair.weight > *weight);
        if better {
            best.insert(pair.left, (pair.weight, pair.right, agreements(found, pair.vector)));
        }
    }
    let mut out = Vec::new();
    csv.row(
        intake.headers.iter().map(String::as_str).chain([
            "cleanse_linked",
            "cleanse_weight",
            "cleanse_reasons",
        ]),
        &mut out,
    );
    let columns = intake.headers.len();
    let plan = ReadPlan { skip: intake.skip, columns, required: columns, chunk_bytes: settings.chunk_bytes };
    let mut row = 0;
    for batch in intake.source.batches(&plan)? {
        let batch = batch?;
        for i in (0..batch.len())
            .filter(|&i| batch.kind(i) != RowKind::Blank && !is_total(&batch, i, intake.plan()))
        {
            for column in 0..columns {
                csv.cell(batch.cell(i, column), &mut out);
                out.push(b',');
            }
            match best.get(&row) {
                Some((weight, other, why)) => {
                    names.cell(*other, &mut out);
                    out.extend_from_slice(format!(",{weight:.3},").as_bytes());
                    csv.cell(why, &mut out);
                }
                None => out.extend_from_slice(b",,"),
            }
            out.push(b'\n');
            row += 1;
        }
    }
    Ok(out)
}

/// The fields in which two records agree, `name:exact+phone:one digit`.
fn agreements(found: &Duplicates<'_>, vector: u64) -> String {
    let fields = found.plan.fields().iter().enumerate();
    let levels = fields.map(|(f, field)| (field.name(), field.label(MatchPlan::code(vector, f))));
    let told = levels.filter(|(_, level)| !matches!(*level, "missing" | "differ"));
    told.map(|(name, level)| format!("{name}:{level}")).collect::<Vec<_>>().join("+")
}

fn explain(
    found: &Duplicates<'_>,
    features: &Features,
    names: Option<&Texts>,
    (left, right): &(String, String),
) -> Option<Explanation> {
    let row = |name: &str| match names {
        Some(names) => names.iter().position(|n| n == name),
        None => name.parse::<usize>().ok()?.checked_sub(1).filter(|&r| r < features.len()),
    };
    let (left, right) = (row(left)?, row(right)?);
    let scorer = Scorer::new(found.plan, found.outcome.trained.mixture(), &[]);
    Some(scorer.explain(found.plan.compare(features.row(left), features.row(right))))
}
