//! Duplicates alone: rows in, clusters and scored pairs out, within one file or between two.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use cleanse_core::TextColumn;
use cleanse_dedupe::{
    Explanation, Features, Plan as MatchPlan, Report, ScoredPair, Scorer, Suggestion, review_queue,
    suggest_blocking,
};
use cleanse_record::Role;
use cleanse_table::{Chunk, CsvWriter, Plan as ReadPlan, RowKind};
use serde::Serialize;

use crate::decisions::resolve;
use crate::duplicates::Duplicates;
use crate::error::Error;
use crate::flow::{check_cancelled, in_order};
use crate::group_findings;
use crate::groups::{self, Names};
use crate::identity::{IdCensus, Ids, RecordName};
use crate::intake::{Intake, Intakes};
use crate::matching::Matching;
use crate::outputs::Finished;
use crate::people::{People, Texts};
use crate::run::Clock;
use crate::saved::SavedModel;
use crate::search::Search;
use crate::settings::{Settings, Watcher};
use crate::state::{self, FEATURES, Kept};
use crate::summary::SCHEMA_VERSION;
use crate::tally::Tally;
use crate::work::is_total;

/// All files that a search may write beside its summary.
const FILES: [&str; 5] = ["clusters.csv", "pairs.csv", "linked.csv", "findings.jsonl", FEATURES];

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
    /// A model that was trained before: its model file, and what was learned.
    pub saved: Option<SavedModel>,
    /// A file of decisions about pairs.
    pub labels: Option<PathBuf>,
    /// The result folder of an earlier search: the rows are new ones beside its records.
    pub against: Option<PathBuf>,
    /// Keep what a later search builds on, however large the table.
    pub keep_features: bool,
    /// Whether to suggest blocking rules from what was found.
    pub suggest: bool,
    /// How many pairs the review queue holds; 0 for none.
    pub review: usize,
    /// Each record of the first file gets at most one of the second.
    pub one_to_one: bool,
}

impl DedupeSettings {
    /// Whether the model is the shipped one of Korean customers, as far as can be told before anything is read.
    #[must_use]
    pub fn is_shipped_model(&self) -> bool {
        let of_saved = self.saved.as_ref().map(|s| s.model.is_none());
        let of_earlier = || self.against.as_deref().is_none_or(|dir| !state::has_own_model(dir));
        self.model.is_none() && of_saved.unwrap_or_else(of_earlier)
    }
}

/// A finished search.
pub struct Deduped {
    /// Its numbers.
    pub summary: DedupeSummary,
    /// Whether ids name the records.
    pub ids: Ids,
    /// What the engine says of its own work.
    pub report: Report,
    /// Why the two records asked about have their weight.
    pub explanation: Option<Explanation>,
    /// The review queue as CSV, when one was asked for.
    pub review: Option<Vec<u8>>,
    /// The trained model, to be used again.
    pub saved: SavedModel,
    /// Blocking rules that what was found suggests.
    pub suggestions: Vec<Suggestion>,
}

/// Pairs below the threshold are worth a look from this match weight on: one in thirty is a match.
pub(crate) const REVIEW_ABOVE: f64 = -5.0;

/// Tables up to this size are kept for a later search without being asked.
const KEPT_RECORDS: usize = 200_000;

/// `summary.json` of a search for duplicates.
#[derive(Clone, Debug, Serialize)]
pub struct DedupeSummary {
    /// The schema of this file.
    pub schema_version: u32,
    /// Rows read.
    pub read: u64,
    /// Rows that are no records.
    pub skipped: u64,
    /// Records of the earlier search.
    pub known: u64,
    /// Of these, records that stand in the new rows again.
    pub replaced: u64,
    /// Decisions of people that were obeyed.
    pub decisions: u64,
    /// Decisions about records that are not here.
    pub decisions_unknown: u64,
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
    /// Findings by rule.
    pub rules: BTreeMap<String, u64>,
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
    let mut search = Search::prepare(wanted, intakes)?;
    let mut files = Finished::create(settings, &FILES)?;
    let matching = Matching::new(search.plan.clone(), intakes);
    let mut rows = Rows { features: matching.features(), ..Rows::default() };
    for (input, intake) in intakes.inputs.iter().enumerate() {
        rows.read(input, intake, settings, &matching, watcher)?;
    }
    clock.lap("rows");
    let (mut names, ids) = rows.names(intakes, &settings.out)?;
    if let Some(earlier) = &mut search.earlier {
        names = earlier.extend(&mut rows.features, names, &intakes.inputs[0])?;
    }
    let keep = wanted.keep_features || wanted.against.is_some() || rows.features.len() <= KEPT_RECORDS;
    let linking = intakes.inputs.len() > 1;
    let kept = (keep && !linking).then(|| Kept::of(&rows.features, names.as_ref()));
    let first = rows.starts.get(1).copied().unwrap_or(0);
    let (labels, unknown) = resolve(&search.decisions, names.as_ref(), rows.features.len());
    let options = search.options(wanted, linking.then_some(first), labels);
    let mut found = Duplicates::find(&matching.plan, &mut rows.features, &options, watcher)?;
    check_cancelled(watcher)?;
    clock.lap("duplicates");
    clock.laps.extend(found.laps());
    let by_text = Names(names.as_ref());
    let review = review(wanted, &mut found, &options.labels, by_text);
    let clusters = search.name_clusters(&mut found, rows.features.len());
    groups::write_duplicates(&found, by_text, &mut files)?;
    let tally = rows.findings(&found, &ids, &search, intakes, &mut files)?;
    if linking {
        files.file("linked.csv", true, &linked(&found, &intakes.inputs[0], settings, first, by_text)?)?;
    }
    let saved = SavedModel::new(search.model.clone(), found.outcome.trained.clone());
    if let Some(kept) = kept {
        files.file(FEATURES, false, &kept.into_file(clusters, &saved, &search.decisions))?;
    }
    clock.lap("write");
    let mut summary = summarise(&found, &rows, names.is_some(), clock.laps);
    search.count(&mut summary, (options.labels.len(), unknown), &tally);
    files.commit(&summary.json())?;
    let suggestions = if wanted.suggest {
        suggest_blocking(&matching.plan, &rows.features, &matches(&found))
    } else {
        Vec::new()
    };
    Ok(Deduped {
        explanation: wanted
            .explain
            .as_ref()
            .and_then(|pair| explain(&found, &rows.features, names.as_ref(), pair)),
        review,
        report: found.outcome.report,
        ids,
        suggestions,
        saved,
        summary,
    })
}

/// The pairs that a person should look at, on both sides of the threshold and without those that were decided; the
/// others of these are not listed.
fn review(
    wanted: &DedupeSettings,
    found: &mut Duplicates<'_>,
    decided: &[(u32, u32, bool)],
    names: Names<'_>,
) -> Option<Vec<u8>> {
    if wanted.review == 0 {
        return None;
    }
    let is_open = |p: &&ScoredPair| decided.binary_search_by_key(&(p.left, p.right), |d| (d.0, d.1)).is_err();
    let open: Vec<ScoredPair> = found.pairs().iter().filter(is_open).copied().collect();
    let table = review_table(&groups::pair_table(found, &review_queue(&open, wanted.review), names));
    let asked_for = |p: &ScoredPair| wanted.pairs_above.is_some_and(|w| f64::from(p.weight) >= w);
    found.outcome.pairs.retain(|p| p.is_match || asked_for(p));
    Some(table)
}

/// The pairs that are matches.
fn matches(found: &Duplicates<'_>) -> Vec<ScoredPair> {
    found.pairs().iter().filter(|p| p.is_match).copied().collect()
}

/// A table of pairs with an empty column for what a person decides.
fn review_table(pairs: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(pairs.len() + pairs.len() / 8);
    for (n, line) in pairs.split_inclusive(|&b| b == b'\n').enumerate() {
        out.extend_from_slice(line.strip_suffix(b"\n").unwrap_or(line));
        out.extend_from_slice(if n == 0 { b",decision\n" } else { b",\n" });
    }
    out
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
        in_order(
            &mut chunks,
            watcher,
            |chunk| Piece::of(chunk, input, intake, matching),
            |pieces| {
                for piece in pieces {
                    self.features.append(&piece.features);
                    self.people.append(&piece.people);
                    self.skipped += piece.skipped;
                }
                Ok(())
            },
        )
    }

    /// How records are named, where it is not by their number: ids, or rows within each of two inputs.
    fn names(&self, intakes: &Intakes, folder: &Path) -> Result<(Option<Texts>, Ids), Error> {
        let has_id = intakes.inputs.iter().all(|i| i.plan().column_of(Role::Id).is_some());
        let mut census = IdCensus::new(has_id && intakes.inputs.len() == 1, Some(folder));
        let io = |e| cleanse_table::Error::io(e, Some(folder));
        census.take(&self.people).map_err(io)?;
        let ids = census.answer().map_err(io)?;
        let mut names = Texts::default();
        if intakes.inputs.len() == 1 {
            if ids.name != RecordName::Id {
                return Ok((None, ids));
            }
            names.append(&self.people.ids);
            return Ok((Some(names), ids));
        }
        for (row, id) in (0u32..).zip(self.people.ids.iter()) {
            let start = self.starts.iter().rev().find(|&&s| s <= row).copied().unwrap_or(0);
            if has_id && !id.is_empty() { names.push(id) } else { names.push(&(row - start + 1).to_string()) }
        }
        Ok((Some(names), ids))
    }
}

impl Rows {
    /// Writes what there is to say of groups of records; returns it counted.
    fn findings(
        &self,
        found: &Duplicates<'_>,
        ids: &Ids,
        search: &Search,
        intakes: &Intakes,
        files: &mut Finished,
    ) -> Result<Tally, Error> {
        let known = search.known();
        let file = |row: u32| {
            let input = self.starts.iter().rposition(|&s| s <= row - known).unwrap_or(0);
            intakes.inputs[input].name()
        };
        let mut tally = Tally::default();
        let intake = |row: u32| &intakes.inputs[self.starts.iter().rposition(|&s| s <= row).unwrap_or(0)];
        files.findings(&group_findings::id_findings(ids, intake, &mut tally))?;
        let rows = group_findings::Rows { people: &self.people, file: &file, first: known };
        files.findings(&group_findings::group_findings(found, &rows, &mut tally))?;
        Ok(tally)
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
            people.push_id(id.map(|c| batch.cell(row, c)), batch.position(row).line, is_record(row));
        }
        Piece { features, people, skipped: (batch.len() - rows.len()) as u64 }
    }
}

fn summarise(
    found: &Duplicates<'_>,
    rows: &Rows,
    by_id: bool,
    timings: BTreeMap<String, f64>,
) -> DedupeSummary {
    let quality = found.outcome.report.quality;
    let rounded = |x: f64| (x * 1e4).round() / 1e4;
    DedupeSummary {
        schema_version: SCHEMA_VERSION,
        read: rows.features.len() as u64,
        skipped: rows.skipped,
        known: 0,
        replaced: 0,
        decisions: 0,
        decisions_unknown: 0,
        model: found.plan.name().to_owned(),
        clusters: found.clusters.len() as u64,
        duplicates: found.surplus(),
        pairs: found.pairs().len() as u64,
        expected_matches: (quality.found + quality.unseen).round(),
        estimated_precision: rounded(quality.precision()),
        estimated_recall: rounded(quality.recall()),
        record: if by_id { "id" } else { "row" }.to_owned(),
        rules: BTreeMap::new(),
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
        // The last of the name: an earlier one was replaced.
        Some(names) => names.iter().enumerate().filter(|(_, n)| *n == name).last().map(|(row, _)| row),
        None => name.parse::<usize>().ok()?.checked_sub(1).filter(|&r| r < features.len()),
    };
    let (left, right) = (row(left)?, row(right)?);
    let scorer = Scorer::new(found.plan, found.outcome.trained.mixture(), &[]);
    Some(scorer.explain(found.plan.compare(features.row(left), features.row(right))))
}
