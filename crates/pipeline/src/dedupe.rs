//! Duplicates alone: rows in, clusters and scored pairs out, within one file or between two.

use std::collections::BTreeMap;
use std::path::PathBuf;

use cleanse_core::TextColumn;
use cleanse_dedupe::{
    Explanation, Features, Model, Plan as MatchPlan, Report, ScoredPair, Scorer, Suggestion, review_queue,
    suggest_blocking,
};
use cleanse_record::Role;
use cleanse_table::{Chunk, CsvWriter, RowKind};
use serde::Serialize;

use crate::decisions::{Side, Sides, resolve};
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
        self.text_of_own_model().is_none()
    }

    /// The model of the user's own, as far as it can be read; where it cannot, the search says why.
    #[must_use]
    pub fn own_model(&self) -> Option<Model> {
        self.text_of_own_model()?.parse().ok()
    }

    fn text_of_own_model(&self) -> Option<String> {
        match (&self.model, &self.saved, &self.against) {
            (Some(model), ..) => Some(model.clone()),
            (None, Some(saved), _) => saved.model.clone(),
            (None, None, Some(dir)) => state::own_model(dir),
            (None, None, None) => None,
        }
    }
}

/// A finished search.
pub struct Deduped {
    /// Its numbers.
    pub summary: DedupeSummary,
    /// Whether ids name the records of each file.
    pub ids: Vec<Ids>,
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
    /// Two fields of a model of the user's own that compare the given name and the surname of a person apart: nothing in it tells
    /// families from one person.
    pub names_apart: Option<[String; 2]>,
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
    if search.model.is_some() {
        matching.check_columns(intakes)?;
    }
    let mut rows = Rows { features: matching.features(), ..Rows::default() };
    let mut ids = Vec::new();
    for file in intakes.inputs.chunk_by(|a, b| a.argument == b.argument) {
        ids.push(rows.file(file, settings, &matching, watcher)?);
    }
    clock.lap("rows");
    let mut names = rows.names(&ids);
    if let Some(earlier) = &mut search.earlier {
        names = earlier.extend(&mut rows.features, names, &intakes.inputs[0])?;
    }
    let keep = wanted.keep_features || wanted.against.is_some() || rows.features.len() <= KEPT_RECORDS;
    // The first row of the second file, where there is one.
    let second = rows.files.get(1).copied();
    let kept = (keep && second.is_none()).then(|| Kept::of(&rows.features, names.as_ref()));
    let sides = Sides { names: names.as_ref(), rows: rows.features.len(), second };
    let (labels, unknown) = resolve(&search.decisions, sides);
    let options = search.options(wanted, second, labels);
    let mut found = Duplicates::find(&matching.plan, &mut rows.features, &options, watcher)?;
    check_cancelled(watcher)?;
    clock.lap("duplicates");
    clock.laps.extend(found.laps());
    let by_text = Names(names.as_ref());
    let review = review(wanted, &mut found, &options.labels, by_text);
    let clusters = search.name_clusters(&mut found, rows.features.len());
    let source = |row: u32| rows.intake_of(row, intakes).name();
    let source = second.map(|_| &source as &(dyn Fn(u32) -> String + Sync));
    groups::write_duplicates(&found, by_text, source, &mut files)?;
    let tally = rows.findings(&found, &ids, &search, intakes, &mut files)?;
    if let Some(second) = second {
        files.file("linked.csv", true, &linked(&found, intakes, settings, second, by_text)?)?;
    }
    let saved = SavedModel::new(search.model.clone(), found.outcome.trained.clone());
    if let Some(kept) = kept {
        files.file(FEATURES, false, &kept.into_file(clusters, &saved, &search.decisions))?;
    }
    clock.lap("write");
    let by_id = names.is_some() && ids.iter().all(|ids| ids.name == RecordName::Id);
    let mut summary = summarise(&found, &rows, by_id, clock.laps);
    search.count(&mut summary, (options.labels.len(), unknown), &tally);
    files.commit(&summary.json())?;
    let suggestions = if wanted.suggest {
        suggest_blocking(&matching.plan, &rows.features, &matches(&found))
    } else {
        Vec::new()
    };
    Ok(Deduped {
        explanation: wanted.explain.as_ref().and_then(|pair| explain(&found, &rows.features, sides, pair)),
        review,
        names_apart: search.model.as_ref().and_then(|_| matching.names_apart(intakes)),
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
    /// The first row of each file, which may have several inputs: its sheets.
    files: Vec<u32>,
}

/// The rows of one chunk.
struct Piece {
    features: Features,
    people: People,
    skipped: u64,
}

impl Rows {
    /// Reads the inputs of one file; says whether their ids name its records.
    fn file(
        &mut self,
        inputs: &[Intake],
        settings: &Settings,
        matching: &Matching,
        watcher: &dyn Watcher,
    ) -> Result<Ids, Error> {
        let start = self.len();
        self.files.push(start);
        let has_id = inputs.iter().all(|i| i.plan().column_of(Role::Id).is_some());
        let mut ids = IdCensus::in_memory(has_id).behind(start);
        for intake in inputs {
            self.read(intake, settings, matching, &mut ids, watcher)?;
        }
        ids.answer().map_err(|e| cleanse_table::Error::io(e, Some(&settings.out)).into())
    }

    fn len(&self) -> u32 {
        u32::try_from(self.features.len()).unwrap_or(u32::MAX)
    }

    fn read(
        &mut self,
        intake: &Intake,
        settings: &Settings,
        matching: &Matching,
        ids: &mut IdCensus,
        watcher: &dyn Watcher,
    ) -> Result<(), Error> {
        let input = self.starts.len();
        self.starts.push(self.len());
        let io = |e| cleanse_table::Error::io(e, Some(&settings.out));
        let plan = intake.reading(settings);
        let mut chunks = intake.source.chunks(&plan)?;
        in_order(
            &mut chunks,
            watcher,
            |chunk| Piece::of(chunk, input, intake, matching),
            |pieces| {
                for piece in pieces {
                    ids.take(&piece.people).map_err(io)?;
                    self.features.append(&piece.features);
                    self.people.append(&piece.people);
                    self.skipped += piece.skipped;
                }
                Ok(())
            },
        )
    }

    /// How records are named, where it is not by their number: by ids, and in a file whose ids do not name them by their row
    /// within it.
    fn names(&self, ids: &[Ids]) -> Option<Texts> {
        if let [one] = ids {
            let named = one.name == RecordName::Id;
            return named.then(|| {
                let mut names = Texts::default();
                names.append(&self.people.ids);
                names
            });
        }
        let mut names = Texts::default();
        for (row, id) in (0u32..).zip(self.people.ids.iter()) {
            let file = self.files.iter().rposition(|&start| start <= row).unwrap_or(0);
            let named = ids.get(file).is_some_and(|ids| ids.name == RecordName::Id);
            if named { names.push(id) } else { names.push(&(row - self.files[file] + 1).to_string()) }
        }
        Some(names)
    }

    /// The input that a row came from.
    fn intake_of<'i>(&self, row: u32, intakes: &'i Intakes) -> &'i Intake {
        &intakes.inputs[self.starts.iter().rposition(|&start| start <= row).unwrap_or(0)]
    }
}

impl Rows {
    /// Writes what there is to say of groups of records; returns it counted.
    fn findings(
        &self,
        found: &Duplicates<'_>,
        ids: &[Ids],
        search: &Search,
        intakes: &Intakes,
        files: &mut Finished,
    ) -> Result<Tally, Error> {
        let known = search.known();
        let file = |row: u32| self.intake_of(row - known, intakes).name();
        let mut tally = Tally::default();
        for ids in ids {
            let intake = |row: u32| self.intake_of(row, intakes);
            files.findings(&group_findings::id_findings(ids, intake, &mut tally))?;
        }
        let rows =
            group_findings::Rows { people: &self.people, file: &file, first: known, show_values: false };
        files.findings(&group_findings::group_findings(found, &rows, &mut tally))?;
        Ok(tally)
    }
}

impl Piece {
    fn of(chunk: Chunk, input: usize, intake: &Intake, matching: &Matching) -> Piece {
        let batch = chunk.parse();
        let is_row = |row: &u32| !intake.is_skipped(&batch, *row as usize);
        let rows: Vec<u32> = (0u32..).take(batch.len()).filter(is_row).collect();
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
    intakes: &Intakes,
    settings: &Settings,
    second: u32,
    names: Names<'_>,
) -> Result<Vec<u8>, Error> {
    let csv = CsvWriter::new().spreadsheet_safe(settings.spreadsheet_safe);
    let mut best: BTreeMap<u32, (f32, u32, String)> = BTreeMap::new();
    for pair in found.pairs().iter().filter(|p| p.is_match && p.left < second && p.right >= second) {
        let better = best.get(&pair.left).is_none_or(|(weight, ..)| pair.weight > *weight);
        if better {
            best.insert(pair.left, (pair.weight, pair.right, agreements(found, pair.vector)));
        }
    }
    let inputs = || intakes.inputs.iter().take_while(|intake| intake.argument == 0);
    // Of the columns that all inputs share those that the first file has.
    let shared = (0..intakes.headers.len()).filter(|&c| inputs().any(|intake| intake.mapping[c].is_some()));
    let shared: Vec<usize> = shared.collect();
    let headers = shared.iter().map(|&c| intakes.headers[c].as_str());
    let mut out = Vec::new();
    csv.row(headers.chain(["cleanse_linked", "cleanse_weight", "cleanse_reasons"]), &mut out);
    let mut row = 0;
    for intake in inputs() {
        let plan = intake.reading(settings);
        for batch in intake.source.batches(&plan)? {
            let batch = batch?;
            for i in (0..batch.len()).filter(|&i| !intake.is_skipped(&batch, i)) {
                for &column in &shared {
                    csv.cell(intake.mapping[column].map_or("", |c| batch.cell(i, c)), &mut out);
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
    sides: Sides<'_>,
    (left, right): &(String, String),
) -> Option<Explanation> {
    let row = |side: Side, name: &str| sides.rows_of(side, [name]).get(name).map(|&row| row as usize);
    let (left, right) = (row(Side::Left, left)?, row(Side::Right, right)?);
    let scorer = Scorer::new(found.plan, found.outcome.trained.mixture(), &[]);
    Some(scorer.explain(found.plan.compare(features.row(left), features.row(right))))
}
