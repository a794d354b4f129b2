//! From worked chunks to the bytes of the result files.

use std::borrow::Cow;
use std::iter::Peekable;
use std::slice::Iter;

use cleanse_core::{Applicability, FieldKind, Lang, Route, Rule, Severity};
use cleanse_record::{CellEdit, CellFinding, CellSuggestion, FieldColumn, Role};
use cleanse_report::Sample;
use cleanse_table::{CsvWriter, Format, RowBatch};
use rustc_hash::FxHashMap;

use crate::intake::{Intake, Intakes};
use crate::json;
use crate::noted::{NO_COLUMN, Noted, shown, shown_id};
use crate::people::People;
use crate::settings::Settings;
use crate::shapes::{line_end, shape};
use crate::skipped::SkippedLines;
use crate::work::{Fate, Work, row_rules};

/// The bytes that one chunk adds to the result files.
#[derive(Default)]
pub(crate) struct Block {
    pub(crate) clean: Vec<u8>,
    pub(crate) repair: Vec<u8>,
    pub(crate) quarantine: Vec<u8>,
    pub(crate) quarantine_raw: Vec<u8>,
    pub(crate) skipped: Vec<u8>,
    pub(crate) findings: Vec<u8>,
    pub(crate) ledger: Vec<u8>,
    pub(crate) corrections: Vec<u8>,
    /// For each line of `corrections`: its row, its length, and the length of its record cell.
    pub(crate) correction_marks: Vec<(u64, u32, u32)>,
    pub(crate) people: People,
    /// What the report shows of findings and changes.
    pub(crate) noted: Noted,
    /// A place for every row of the input in its order; none for rows that are no records.
    pub(crate) routes: Vec<Option<Route>>,
    /// How each line of JSON stood that is not quarantined.
    pub(crate) shapes: Vec<Box<str>>,
}

impl Block {
    /// Empties the block and keeps its memory.
    pub(crate) fn clear(&mut self) {
        for bytes in [
            &mut self.clean,
            &mut self.repair,
            &mut self.quarantine,
            &mut self.quarantine_raw,
            &mut self.skipped,
            &mut self.findings,
            &mut self.ledger,
            &mut self.corrections,
        ] {
            bytes.clear();
        }
        self.correction_marks.clear();
        self.routes.clear();
        self.shapes.clear();
        self.people.clear();
        self.noted.clear();
    }
}

/// What a chunk has to know of everything before it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Bases {
    pub(crate) row: u64,
    pub(crate) ledger: u64,
    pub(crate) raw: u64,
}

/// Formats the chunks of one input.
pub(crate) struct Formatter<'a> {
    intake: &'a Intake,
    /// The number of the input.
    input: u32,
    settings: &'a Settings,
    lang: Lang,
    csv: CsvWriter,
    /// `"file":"…",` as JSON.
    file: Vec<u8>,
    /// `"column":"…",` as JSON, a column each; the last is null.
    columns: Vec<Vec<u8>>,
    /// The tail of a finding, by the address of its rule: rules are statics.
    tails: FxHashMap<usize, Vec<u8>>,
    id: Option<usize>,
    /// The name of the input, in the `source` column, when there are several.
    source: Option<String>,
    /// The lines of rows that are no records.
    pub(crate) skipped: SkippedLines,
}

impl<'a> Formatter<'a> {
    /// Of the input with this number.
    pub(crate) fn new(intakes: &'a Intakes, input: usize, settings: &'a Settings) -> Formatter<'a> {
        let intake = &intakes.inputs[input];
        let mut file = b"\"file\":".to_vec();
        json::string(&intake.name(), &mut file);
        let column = |header: Option<&String>| {
            let mut out = b",\"column\":".to_vec();
            match header {
                Some(header) => json::string(header, &mut out),
                None => out.extend_from_slice(b"null"),
            }
            out
        };
        let csv = CsvWriter::new().spreadsheet_safe(settings.spreadsheet_safe);
        Formatter {
            intake,
            input: u32::try_from(input).unwrap_or(u32::MAX),
            settings,
            lang: intakes.lang,
            csv,
            file,
            columns: intake.headers.iter().map(Some).chain([None]).map(column).collect(),
            tails: crate::rules().map(|r| (address(r), tail(r))).collect(),
            id: intake.plan().column_of(Role::Id),
            source: (intakes.inputs.len() > 1).then(|| intake.name()),
            skipped: SkippedLines::of(intake, csv),
        }
    }

    /// Formats one chunk into a block that may have been used before: its memory is warm.
    pub(crate) fn block(&self, work: &Work, bases: Bases, mut block: Block) -> Block {
        let mut row = RowCursor {
            n: bases.row,
            ledger: bases.ledger,
            raw: bases.raw,
            edits: work.normalized.edits.iter().peekable(),
            findings: work.normalized.findings.iter().peekable(),
            suggestions: work.normalized.suggestions.iter().peekable(),
        };
        for (i, &fate) in work.fates.iter().enumerate() {
            match fate {
                Fate::Skipped(reason) => {
                    self.skipped.row(&work.batch, i, reason, &mut block.skipped);
                    self.shape(work, i, line_end, &mut block);
                    block.routes.push(None);
                }
                _ => self.row(work, i, fate, &mut row, &mut block),
            }
        }
        block
    }

    fn row(&self, work: &Work, i: usize, fate: Fate, cursor: &mut RowCursor<'_>, block: &mut Block) {
        cursor.n += 1;
        let here = cursor.here(i, &work.batch, self.id);
        self.findings(work, fate, &here, block);
        let route = match fate {
            Fate::Record(route) => route,
            _ => Route::Quarantine,
        };
        match route {
            Route::Clean => self.record(&here, &mut block.clean, None),
            Route::Repair => self.record(&here, &mut block.repair, Some(work)),
            Route::Quarantine => self.quarantined(work, fate, &here, cursor, block),
        }
        if route != Route::Quarantine {
            self.ledger(&here, cursor, block);
            self.shape(work, i, shape, block);
        }
        self.suggested(&here, block);
        block.routes.push(Some(route));
        if self.settings.dedupe {
            block.people.push(work, &here, self.intake, matches!(fate, Fate::Record(_)));
        } else {
            let line = work.batch.position(i).line;
            block.people.push_id(here.id, line, matches!(fate, Fate::Record(_)));
        }
    }

    /// How a line of JSON stood.
    fn shape(&self, work: &Work, i: usize, of: impl Fn(&str) -> Box<str>, block: &mut Block) {
        if self.intake.source.format() == Format::Jsonl {
            block.shapes.push(of(&self.intake.source.encoding().decode_lossy(work.batch.raw(i))));
        }
    }

    /// A record with its canonical values; with the work at hand also the columns of a repair row.
    fn record(&self, here: &Here<'_, '_>, out: &mut Vec<u8>, work: Option<&Work>) {
        self.cells(out, |column| here.value(column));
        if let Some(work) = work {
            for cell in [self.reasons(here, &[]), self.suggestion_list(here), channels(work, here.i)] {
                out.push(b',');
                self.csv.cell(&cell, out);
            }
        }
        out.push(b'\n');
    }

    fn cells<'b>(&self, out: &mut Vec<u8>, value: impl Fn(usize) -> &'b str) {
        for (n, source) in self.intake.mapping.iter().enumerate() {
            if n > 0 {
                out.push(b',');
            }
            self.csv.cell(source.map_or("", &value), out);
        }
        if let Some(name) = &self.source {
            out.push(b',');
            self.csv.cell(name, out);
        }
    }

    fn quarantined(
        &self,
        work: &Work,
        fate: Fate,
        here: &Here<'_, '_>,
        cursor: &mut RowCursor<'_>,
        block: &mut Block,
    ) {
        let raw = work.batch.raw(here.i);
        let readable = fate != Fate::Unreadable;
        let out = &mut block.quarantine;
        self.cells(out, |column| if readable { work.batch.cell(here.i, column) } else { "" });
        let rules: Vec<_> = row_rules(&work.batch, here.i, fate).collect();
        out.push(b',');
        json::number(work.batch.position(here.i).line, out);
        out.push(b',');
        self.csv.cell(&self.reasons(here, &rules), out);
        out.push(b',');
        json::number(cursor.raw, out);
        out.push(b',');
        json::number(raw.len() as u64, out);
        out.push(b'\n');
        block.quarantine_raw.extend_from_slice(raw);
        cursor.raw += raw.len() as u64;
    }

    fn findings(&self, work: &Work, fate: Fate, here: &Here<'_, '_>, block: &mut Block) {
        for rule in row_rules(&work.batch, here.i, fate) {
            self.finding_head(here, self.columns.len() - 1, FieldKind::Record, rule, &mut block.findings);
            block.findings.extend_from_slice(b",\"span\":null,\"value\":null}\n");
            let place = (self.input, NO_COLUMN);
            block.noted.finding(place, (rule, FieldKind::Record), "", false, || here.sample(None, None));
        }
        for f in &here.findings {
            self.finding(here, f, &mut block.findings);
            self.note(here, f, &mut block.noted);
        }
    }

    fn finding(&self, here: &Here<'_, '_>, f: &CellFinding, out: &mut Vec<u8>) {
        self.finding_head(here, f.column as usize, f.field, f.finding.rule, out);
        match f.finding.span {
            Some((from, to)) => {
                out.extend_from_slice(b",\"span\":[");
                json::number(from.into(), out);
                out.push(b',');
                json::number(to.into(), out);
                out.push(b']');
            }
            None => out.extend_from_slice(b",\"span\":null"),
        }
        out.extend_from_slice(b",\"value\":");
        self.value(f.field, &self.found_value(here, f), out);
        if let Some(fix) = &f.finding.fix {
            out.extend_from_slice(b",\"suggestion\":");
            self.value(f.field, &fix.replacement, out);
        }
        out.extend_from_slice(b"}\n");
    }

    /// The value that a finding speaks of: the span of one about parts counts from the first of them.
    fn found_value<'c>(&self, here: &'c Here<'_, '_>, f: &CellFinding) -> Cow<'c, str> {
        self.intake.plan().value_at(f.column as usize, |column| here.batch.cell(here.i, column))
    }

    fn note(&self, here: &Here<'_, '_>, f: &CellFinding, noted: &mut Noted) {
        let value = &*self.found_value(here, f);
        let fix = f.finding.fix.as_deref();
        let shown = |text: &str| shown(f.field, text, self.settings.show_values);
        let sample = || here.sample(Some(shown(value)), fix.map(|fix| shown(&fix.replacement)));
        let place = (self.input, f.column);
        noted.finding(place, (f.finding.rule, f.field), value, fix.is_some(), sample);
    }

    fn finding_head(
        &self,
        here: &Here<'_, '_>,
        column: usize,
        field: FieldKind,
        rule: &'static Rule,
        out: &mut Vec<u8>,
    ) {
        out.extend_from_slice(b"{\"row\":");
        json::number(here.n, out);
        id_json(here.id.map(|id| shown_id(id, self.settings.show_values)).as_deref(), out);
        out.push(b',');
        out.extend_from_slice(&self.file);
        out.extend_from_slice(b",\"line\":");
        json::number(here.batch.position(here.i).line, out);
        out.extend_from_slice(&self.columns[column]);
        out.extend_from_slice(b",\"field\":\"");
        out.extend_from_slice(field.as_str().as_bytes());
        out.push(b'"');
        match self.tails.get(&address(rule)) {
            Some(tail) => out.extend_from_slice(tail),
            None => out.extend_from_slice(&tail(rule)),
        }
    }

    /// A value as findings show it: masked unless the user asked otherwise.
    fn value(&self, field: FieldKind, value: &str, out: &mut Vec<u8>) {
        json::string(&shown(field, value, self.settings.show_values), out);
    }

    fn ledger(&self, here: &Here<'_, '_>, cursor: &mut RowCursor<'_>, block: &mut Block) {
        for edit in &here.edits {
            cursor.ledger += 1;
            let column = edit.column as usize;
            let before = here.batch.cell(here.i, column);
            let out = &mut block.ledger;
            out.extend_from_slice(b"{\"n\":");
            json::number(cursor.ledger, out);
            out.extend_from_slice(b",\"row\":");
            json::number(here.n, out);
            id_json(here.id, out);
            out.extend_from_slice(&self.columns[column]);
            out.extend_from_slice(b",\"before\":");
            json::string(before, out);
            out.extend_from_slice(b",\"after\":");
            json::string(&edit.after, out);
            out.extend_from_slice(b",\"rule\":\"");
            out.extend_from_slice(edit.rule.code.as_bytes());
            out.extend_from_slice(b"\",\"applicability\":\"safe\"}\n");
            let header = &self.intake.headers[column];
            self.correction(here, header, (before, &edit.after), edit.rule, "applied", block);
            let field = self.intake.plan().fields.iter().find(|f| f.columns.contains(&column));
            let field = field.map_or(FieldKind::Other, |f| f.field);
            let sample = |text: &str| shown(field, text, self.settings.show_values);
            let samples = || (sample(before), sample(&edit.after));
            block.noted.change((self.input, edit.column), edit.rule, samples);
        }
    }

    /// Readings that somebody has to confirm go to `corrections.csv` beside what was applied. The only reading of a value that
    /// stands over several columns is a line for each column that changes; what does not part into them, and one of several
    /// readings, names them all: `HP1+HP2+HP3`.
    fn suggested(&self, here: &Here<'_, '_>, block: &mut Block) {
        for s in &here.suggestions {
            let found = here
                .findings
                .iter()
                .find(|f| f.column == s.column && f.finding.rule.severity > Severity::Note);
            let Some(f) = found.or(here.findings.iter().find(|f| f.column == s.column)) else { continue };
            let (field, rule) = (self.field(s), f.finding.rule);
            let cell = |column| here.batch.cell(here.i, column);
            let is_split = field.columns.len() > 1;
            let single = here.suggestions.iter().filter(|other| other.field == s.field).count() == 1;
            match field.changes(cell, &s.value).filter(|_| is_split && single) {
                Some(changes) => changes.into_iter().for_each(|(column, part)| {
                    let header = &self.intake.headers[column];
                    self.correction(here, header, (cell(column), &part), rule, "suggested", block);
                }),
                None => {
                    let before = field.joined(cell);
                    self.correction(here, &self.place(field), (&before, &s.value), rule, "suggested", block);
                }
            }
        }
    }

    /// The field that a suggestion is for.
    fn field(&self, s: &CellSuggestion) -> &FieldColumn {
        &self.intake.plan().fields[s.field as usize]
    }

    /// The headers of a field, as `--column` takes them.
    fn place(&self, field: &FieldColumn) -> String {
        let header = |&c: &usize| match self.intake.headers[c].as_str() {
            // As `--column` takes it.
            "" => Cow::Owned(format!("#{}", c + 1)),
            header => Cow::Borrowed(header),
        };
        field.columns.iter().map(header).collect::<Vec<_>>().join("+")
    }

    fn correction(
        &self,
        here: &Here<'_, '_>,
        field: &str,
        (before, after): (&str, &str),
        rule: &'static Rule,
        certainty: &str,
        block: &mut Block,
    ) {
        let out = &mut block.corrections;
        let start = out.len();
        match here.id {
            Some(id) => self.csv.cell(id, out),
            None => json::number(here.n, out),
        }
        let record = out.len() - start;
        for cell in [field, before, after, rule.code, certainty] {
            out.push(b',');
            self.csv.cell(cell, out);
        }
        out.push(b'\n');
        let length = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        block.correction_marks.push((here.n, length(out.len() - start), length(record)));
    }

    /// Why a row is not clean: code, column and title of what matters. Where that is a mere note, as of an unusual name, it is the
    /// reason.
    fn reasons(&self, here: &Here<'_, '_>, row_rules: &[&'static Rule]) -> String {
        let mut text = String::new();
        let mut add = |rule: &'static Rule, column: &str| {
            if !text.is_empty() {
                text.push_str("; ");
            }
            text.push_str(rule.code);
            text.push(' ');
            if !column.is_empty() {
                text.push_str(column);
                text.push_str(": ");
            }
            text.push_str(rule.title.get(self.lang));
        };
        for rule in row_rules {
            add(rule, "");
        }
        let weighs = |f: &CellFinding| f.finding.rule.severity > Severity::Note;
        let only_notes = row_rules.is_empty() && !here.findings.iter().any(|f| weighs(f));
        // A note that a fix goes with is a reason where it made a guess only: a name in hanja that can be read in several ways.
        let in_doubt = |f: &CellFinding| here.suggestions.iter().any(|s| s.column == f.column);
        let none_asks = !here.findings.iter().any(|f| f.finding.rule.applicability != Applicability::Safe);
        let is_asked = |f: &CellFinding| {
            only_notes
                && (f.finding.rule.applicability != Applicability::Safe
                    || in_doubt(f)
                    || (none_asks && here.edits.iter().all(|e| e.column != f.column)))
        };
        for f in here.findings.iter().filter(|f| weighs(f) || is_asked(f)) {
            add(f.finding.rule, &self.intake.headers[f.column as usize]);
        }
        text
    }

    fn suggestion_list(&self, here: &Here<'_, '_>) -> String {
        let one = |s: &&CellSuggestion| format!("{}={}", self.place(self.field(s)), s.value);
        here.suggestions.iter().map(one).collect::<Vec<_>>().join("; ")
    }
}

/// The channels over which a record can be asked, or the steward.
fn channels(work: &Work, i: usize) -> String {
    let usable: Vec<&str> =
        work.normalized.standings[i].channels().map(cleanse_record::Channel::as_str).collect();
    if usable.is_empty() { "steward".to_owned() } else { usable.join("; ") }
}

/// Where a rule stands in memory: rules are statics, so that this tells them apart.
fn address(rule: &'static Rule) -> usize {
    std::ptr::from_ref(rule).addr()
}

/// The part of a finding's JSON that its rule decides.
pub(crate) fn tail(rule: &Rule) -> Vec<u8> {
    format!(
        ",\"rule\":\"{}\",\"severity\":\"{}\",\"bad_kind\":\"{}\",\"dimension\":\"{}\",\"applicability\":\"{}\"",
        rule.code, rule.severity, rule.bad_kind, rule.dimension, rule.applicability
    )
    .into_bytes()
}

/// Walks rows, edits, findings and suggestions side by side.
struct RowCursor<'a> {
    n: u64,
    ledger: u64,
    raw: u64,
    edits: Peekable<Iter<'a, CellEdit>>,
    findings: Peekable<Iter<'a, CellFinding>>,
    suggestions: Peekable<Iter<'a, CellSuggestion>>,
}

impl<'a> RowCursor<'a> {
    fn here<'b>(&mut self, i: usize, batch: &'b RowBatch, id: Option<usize>) -> Here<'a, 'b> {
        let row = u32::try_from(i).unwrap_or(u32::MAX);
        Here {
            n: self.n,
            i,
            batch,
            id: id.map(|c| batch.cell(i, c)).filter(|id| !id.is_empty()),
            edits: take_row(&mut self.edits, |e| e.row == row),
            findings: take_row(&mut self.findings, |f| f.row == row),
            suggestions: take_row(&mut self.suggestions, |s| s.row == row),
        }
    }
}

fn take_row<'a, T>(items: &mut Peekable<Iter<'a, T>>, is_here: impl Fn(&T) -> bool) -> Vec<&'a T> {
    let mut taken = Vec::new();
    while let Some(item) = items.next_if(|item| is_here(item)) {
        taken.push(item);
    }
    taken
}

/// One row and everything that was said about it.
pub(crate) struct Here<'a, 'b> {
    /// 1-based data row over all inputs.
    pub(crate) n: u64,
    /// Row in the batch.
    pub(crate) i: usize,
    pub(crate) batch: &'b RowBatch,
    pub(crate) id: Option<&'b str>,
    edits: Vec<&'a CellEdit>,
    findings: Vec<&'a CellFinding>,
    suggestions: Vec<&'a CellSuggestion>,
}

impl Here<'_, '_> {
    /// The canonical value of a column.
    pub(crate) fn value(&self, column: usize) -> &str {
        let edited = self.edits.iter().find(|e| e.column as usize == column);
        edited.map_or_else(|| self.batch.cell(self.i, column), |e| &e.after)
    }

    fn sample(&self, value: Option<String>, suggestion: Option<String>) -> Sample {
        Sample { line: self.batch.position(self.i).line, value, suggestion }
    }
}

/// The key `id` of a line.
fn id_json(id: Option<&str>, out: &mut Vec<u8>) {
    out.extend_from_slice(b",\"id\":");
    match id {
        Some(id) => json::string(id, out),
        None => out.extend_from_slice(b"null"),
    }
}
