//! One chunk of input: parsed, normalised and routed by a worker, before it is known where in the file it stands.

use cleanse_core::{FieldKind, Finding, Route, Rule, TextColumn};
use cleanse_dedupe::Features;
use cleanse_record::{CellFinding, Closing, NormalizedBatch, Noted, Plan, Wish, rules};
use cleanse_table::{Chunk, RowBatch, RowKind};

use crate::intake::Intake;
use crate::matching::Matching;
use crate::skipped::SkipReason;
use crate::tally::Tally;

/// What becomes of one row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    /// Not a record: blank, a total, or the header again.
    Skipped(SkipReason),
    /// A record that cannot be read.
    Unreadable,
    /// A record and its route.
    Record(Route),
}

impl Fate {
    pub(crate) const fn is_row(self) -> bool {
        !matches!(self, Fate::Skipped(_))
    }
}

/// A chunk after everything that needs no line numbers.
pub(crate) struct Work {
    pub(crate) batch: RowBatch,
    pub(crate) normalized: NormalizedBatch,
    pub(crate) fates: Vec<Fate>,
    pub(crate) tally: Tally,
    /// How many lines it adds to the ledger.
    pub(crate) ledger_lines: u64,
    /// How many bytes it adds to `quarantine.raw`.
    pub(crate) raw_bytes: u64,
    /// What the duplicate engine needs of its rows.
    pub(crate) features: Option<Features>,
}

impl Work {
    /// Works a chunk of the input with this number; `matching` when duplicates are looked for.
    pub(crate) fn of(chunk: Chunk, intake: &Intake, input: usize, matching: Option<&Matching>) -> Work {
        // Quarantined rows keep their raw values.
        let is_kept = |fate| matches!(fate, Fate::Record(Route::Clean | Route::Repair));
        let mut work = Work::read(chunk, intake, is_kept);
        work.features = matching.map(|m| work.encode(input, m));
        work
    }

    /// Works a chunk and keeps the edits of every record, also of those that nobody can be reached by.
    pub(crate) fn of_all_edits(chunk: Chunk, intake: &Intake) -> Work {
        Work::read(chunk, intake, |fate| matches!(fate, Fate::Record(_)))
    }

    fn read(chunk: Chunk, intake: &Intake, keeps_edits: impl Fn(Fate) -> bool) -> Work {
        let engine = &intake.engine;
        let batch = chunk.parse();
        let columns: Vec<_> = (0..batch.columns()).map(|i| batch.column(i)).collect();
        let columns: Vec<&dyn TextColumn> = columns.iter().map(|c| c as &dyn TextColumn).collect();
        let mut normalized = engine.normalize(&columns);
        stored_numbers(&batch, engine.plan(), &mut normalized);
        let fates: Vec<Fate> = (0..batch.len()).map(|row| fate(&batch, row, intake, &normalized)).collect();
        let tally = Tally::default();
        let mut work =
            Work { batch, normalized, fates, tally, ledger_lines: 0, raw_bytes: 0, features: None };
        work.settle(intake, keeps_edits);
        work
    }

    /// The features of the rows that count, canonical values first.
    fn encode(&self, input: usize, matching: &Matching) -> Features {
        let columns: Vec<_> = (0..self.batch.columns()).map(|i| self.batch.column(i)).collect();
        let columns: Vec<&dyn TextColumn> = columns.iter().map(|c| c as &dyn TextColumn).collect();
        let rows: Vec<u32> =
            (0u32..).zip(&self.fates).filter(|(_, f)| f.is_row()).map(|(row, _)| row).collect();
        let is_record = |row: usize| matches!(self.fates[row], Fate::Record(_));
        matching.encode(input, &columns, &self.normalized.edits, &rows, is_record)
    }

    /// Counts what the chunk holds, and drops the edits of rows that stay as they are.
    fn settle(&mut self, intake: &Intake, keeps_edits: impl Fn(Fate) -> bool) {
        self.tally.closed = self.closed(intake);
        let fates = &self.fates;
        let is_record = |row: usize| matches!(fates[row], Fate::Record(_));
        self.normalized.edits.retain(|e| keeps_edits(fates[e.row as usize]));
        self.normalized.findings.retain(|f| is_record(f.row as usize));
        self.normalized.suggestions.retain(|s| is_record(s.row as usize));
        self.ledger_lines = self.normalized.edits.len() as u64;
        self.tally.changes = self.ledger_lines;
        self.tally.rows = self.batch.len() as u64;
        for (row, &fate) in fates.iter().enumerate() {
            match fate {
                Fate::Skipped(reason) => self.tally.skipped_row(reason),
                Fate::Unreadable => self.tally.unreadable_row(),
                Fate::Record(route) => self.tally.record(route, self.normalized.standings[row]),
            }
            if matches!(fate, Fate::Unreadable | Fate::Record(Route::Quarantine)) {
                self.raw_bytes += self.batch.raw(row).len() as u64;
            }
        }
        self.tally.fields(intake.plan(), &self.normalized, is_record);
        self.tally.bad_people(&self.normalized);
        for f in &self.normalized.findings {
            self.tally.finding(f.finding.rule);
        }
        for row in (0..self.batch.len()).filter(|&row| self.fates[row].is_row()) {
            for rule in row_rules(&self.batch, row, self.fates[row]) {
                self.tally.finding(rule);
            }
        }
    }
}

impl Work {
    /// How many of the records that could be reached have left, died or refused, by their columns.
    fn closed(&self, intake: &Intake) -> u64 {
        let closing = Closing::of(intake.plan(), &intake.headers);
        let noted = Noted::of(intake.plan(), &self.normalized);
        let is_closed = |row: u32| {
            let cell = |column| self.batch.cell(row as usize, column);
            let standing = self.normalized.standings[row as usize];
            closing.holds(cell) || Wish::close(&noted.wishes(row, cell), standing)
        };
        let is_reached = |row: u32| self.normalized.standings[row as usize].channels().next().is_some();
        let records = (0u32..).zip(&self.fates).filter(|(_, fate)| matches!(fate, Fate::Record(_)));
        records.filter(|&(row, _)| is_reached(row) && is_closed(row)).count() as u64
    }
}

/// Phone cells that a workbook stores as numbers have lost their zeros, or will: said beside what the reader found.
fn stored_numbers(batch: &RowBatch, plan: &Plan, normalized: &mut NormalizedBatch) {
    let before = normalized.findings.len();
    for field in plan.fields.iter().filter(|f| f.field == FieldKind::Phone) {
        for &column in &field.columns {
            let found = (0u32..).zip(0..batch.len()).filter(|&(_, row)| batch.was_number(row, column));
            normalized.findings.extend(found.map(|(row, _)| CellFinding {
                row,
                column: u32::try_from(column).unwrap_or(u32::MAX),
                field: FieldKind::Phone,
                finding: Finding { rule: &cleanse_table::STORED_AS_NUMBER, span: None, fix: None },
            }));
        }
    }
    if normalized.findings.len() > before {
        normalized.findings.sort_by_key(|f| (f.row, f.column));
    }
}

/// The rules that speak of a whole row: its form, and that nobody can be reached by it.
pub(crate) fn row_rules(batch: &RowBatch, row: usize, fate: Fate) -> impl Iterator<Item = &'static Rule> {
    let unreachable = (fate == Fate::Record(Route::Quarantine)).then_some(&rules::NO_CONTACT_POINT);
    batch.flaws(row).map(cleanse_table::Flaw::rule).chain(unreachable)
}

fn fate(batch: &RowBatch, row: usize, intake: &Intake, normalized: &NormalizedBatch) -> Fate {
    match (intake.skip_reason(batch, row), batch.kind(row)) {
        (Some(reason), _) => Fate::Skipped(reason),
        (None, RowKind::Unreadable) => Fate::Unreadable,
        (None, _) => Fate::Record(normalized.standings[row].route()),
    }
}
