//! Tables: every field column normalised, verdicts and findings beside it.

use std::sync::Arc;

use arrow_array::builder::StringBuilder;
use arrow_array::{ArrayRef, RecordBatch, StringArray};
use arrow_buffer::{Buffer, OffsetBuffer, ScalarBuffer};
use arrow_schema::{ArrowError, DataType, Field, Schema};
use cleanse_core::{Route, TextColumn};
use cleanse_record::{CellEdit, Channel, Engine, NormalizedBatch, Plan};
use pyo3::exceptions::{PyKeyboardInterrupt, PyValueError};
use pyo3::prelude::*;
use pyo3_arrow::PyTable;
use rayon::prelude::*;

use crate::column::{Column, pieces};
use crate::interrupt::{run, value_error};
use crate::plan::{Roles, headers, named, recognised, sample};

/// Rows that one thread normalises at a time.
const PIECE: usize = 16_384;

/// Rows whose findings are written down before the next ones are looked for.
const CHUNK: usize = 1_024;

/// The columns that normalising a table changes or adds.
#[pyclass(frozen, module = "cleansekit._native")]
pub(crate) struct NormalizedTable {
    /// Columns of the input that stand here with their canonical values.
    #[pyo3(get)]
    replaced: Vec<String>,
    batches: Vec<RecordBatch>,
    schema: Arc<Schema>,
}

#[pymethods]
impl NormalizedTable {
    /// The columns: those of ``replaced``, then the added ones.
    #[getter]
    fn table(&self) -> PyResult<PyTable> {
        PyTable::try_new(self.batches.clone(), self.schema.clone())
    }
}

/// Normalises the columns of a table.
///
/// ``fields`` names columns by field (``phone``, ``email`` …); when it is empty the columns are recognised by header and
/// content, with ``stated`` roles first; ``first`` then overrides the rows that columns are recognised by.
#[pyfunction]
#[pyo3(signature = (table, fields, stated, *, as_of = None, threads = 0, first = None))]
pub(crate) fn normalize(
    py: Python<'_>,
    table: PyTable,
    fields: Roles,
    stated: Roles,
    as_of: Option<&Bound<'_, PyAny>>,
    threads: usize,
    first: Option<Vec<Vec<String>>>,
) -> PyResult<NormalizedTable> {
    let as_of = crate::scalar::as_of(as_of)?;
    let (batches, schema) = table.into_inner();
    let headers = headers(&schema);
    let plan = if fields.is_empty() {
        let rows = first.map_or_else(|| sample(&batches), Ok)?;
        recognised(&headers, &rows, &stated)?
    } else {
        named(&headers, &fields)?
    };
    let engine = Engine::new(plan, as_of).without_keys();
    if engine.plan().fields.is_empty() {
        return Err(PyValueError::new_err("no column is known: name them, as in phone=[\"휴대폰\"]"));
    }
    let layout = Layout::of(engine.plan(), &headers);
    let (replaced, schema) = (layout.replaced_headers(&headers), layout.schema.clone());
    let done = run(
        py,
        threads,
        |_| Ok(()),
        move |cancel| {
            let piece = |batch: RecordBatch| {
                if cancel.is_set() {
                    return Err(PyKeyboardInterrupt::new_err(()));
                }
                layout.normalize(&engine, &headers, &batch)
            };
            pieces(&batches, PIECE).into_par_iter().map(piece).collect::<PyResult<Vec<_>>>()
        },
    )??;
    Ok(NormalizedTable { replaced, batches: done, schema })
}

/// What the result looks like.
struct Layout {
    /// Columns that normalisation may change.
    replaced: Vec<usize>,
    /// Whether the records can be routed.
    routed: bool,
    schema: Arc<Schema>,
}

impl Layout {
    fn of(plan: &Plan, headers: &[String]) -> Layout {
        let mut replaced: Vec<usize> = plan.fields.iter().flat_map(|f| f.columns.iter().copied()).collect();
        replaced.sort_unstable();
        replaced.dedup();
        let routed = plan.has_contact();
        let mut names: Vec<String> = replaced.iter().map(|&c| headers[c].clone()).collect();
        for field in &plan.fields {
            let header = &headers[field.columns[0]];
            names.extend([format!("{header}_verdict"), format!("{header}_findings")]);
        }
        names.push("cleanse_suggestions".to_owned());
        if routed {
            names.extend(["cleanse_route", "cleanse_channels"].map(str::to_owned));
        }
        let fields: Vec<Field> = names.into_iter().map(|n| Field::new(n, DataType::Utf8, true)).collect();
        Layout { replaced, routed, schema: Arc::new(Schema::new(fields)) }
    }

    fn replaced_headers(&self, headers: &[String]) -> Vec<String> {
        self.replaced.iter().map(|&c| headers[c].clone()).collect()
    }

    /// Normalises a piece in chunks that the cache holds, with all that they say, and writes one batch.
    fn normalize(&self, engine: &Engine, headers: &[String], batch: &RecordBatch) -> PyResult<RecordBatch> {
        let columns = Column::all(batch).map_err(value_error)?;
        let mut rows = Rows::new(engine.plan().fields.len(), batch.num_rows());
        for start in (0..batch.num_rows()).step_by(CHUNK) {
            let chunk = start..(start + CHUNK).min(batch.num_rows());
            let views: Vec<Chunk<'_>> =
                columns.iter().map(|c| Chunk { column: c, rows: chunk.clone() }).collect();
            let views: Vec<&dyn TextColumn> = views.iter().map(|c| c as &dyn TextColumn).collect();
            rows.take(engine.normalize(&views), engine.plan(), headers, self.routed, start);
        }
        let mut arrays: Vec<ArrayRef> =
            self.replaced.iter().map(|&c| canonical(&columns[c], c, &rows.edits)).collect();
        arrays.extend(rows.finish(self.routed).map_err(value_error)?);
        RecordBatch::try_new(self.schema.clone(), arrays).map_err(value_error)
    }
}

/// Rows of a column.
struct Chunk<'a> {
    column: &'a Column,
    rows: std::ops::Range<usize>,
}

impl TextColumn for Chunk<'_> {
    fn len(&self) -> usize {
        self.rows.len()
    }

    #[inline]
    fn get(&self, row: usize) -> Option<&str> {
        self.column.get(self.rows.start + row)
    }
}

/// A column with its safe fixes.
fn canonical(column: &Column, index: usize, edits: &[CellEdit]) -> ArrayRef {
    let mut edits = edits.iter().filter(|e| e.column as usize == index).peekable();
    if let (None, Column::Small(array)) = (edits.peek(), column) {
        return Arc::new(array.clone());
    }
    let mut out = StringBuilder::with_capacity(column.len(), column.len() * 16);
    for row in 0..column.len() {
        match edits.next_if(|e| e.row as usize == row) {
            Some(edit) => out.append_value(&edit.after),
            None => out.append_option(column.get(row)),
        }
    }
    Arc::new(out.finish())
}

/// The columns that are added, and the fixes of the others, while chunks come in.
struct Rows {
    /// Verdicts and findings, a pair a field.
    fields: Vec<(Words, Texts)>,
    suggestions: Texts,
    routes: Words,
    channels: Words,
    edits: Vec<CellEdit>,
}

impl Rows {
    fn new(fields: usize, rows: usize) -> Rows {
        let words = || Words::new(rows);
        Rows {
            fields: (0..fields).map(|_| (words(), Texts::new(rows))).collect(),
            suggestions: Texts::new(rows),
            routes: words(),
            channels: words(),
            edits: Vec::new(),
        }
    }

    /// Takes a chunk in, whose first row is the row `start` of the piece.
    fn take(&mut self, done: NormalizedBatch, plan: &Plan, headers: &[String], routed: bool, start: usize) {
        for ((field, result), (verdicts, findings)) in
            plan.fields.iter().zip(&done.fields).zip(&mut self.fields)
        {
            for same in result.verdicts.chunk_by(|a, b| a == b) {
                verdicts.run(same[0].as_str(), same.len());
            }
            findings.findings(&done, field.columns[0]);
        }
        self.suggestions.suggestions(&done, headers);
        if routed {
            for same in done.standings.chunk_by(|a, b| a == b) {
                self.routes.run(same[0].route().as_str(), same.len());
                let channels: Vec<&str> = same[0].channels().map(Channel::as_str).collect();
                self.channels.run(&channels.join("; "), same.len());
            }
        }
        let NormalizedBatch { edits, standings, .. } = done;
        // A record that is set aside keeps what was typed.
        let aside = |e: &CellEdit| routed && standings[e.row as usize].route() == Route::Quarantine;
        let base = u32::try_from(start).unwrap_or(u32::MAX);
        let edits = edits.into_iter().filter(|e| !aside(e));
        self.edits.extend(edits.map(|e| CellEdit { row: base + e.row, ..e }));
    }

    fn finish(self, routed: bool) -> Result<Vec<ArrayRef>, ArrowError> {
        let mut arrays = Vec::new();
        for (verdicts, findings) in self.fields {
            arrays.extend([verdicts.finish()?, findings.finish()]);
        }
        arrays.push(self.suggestions.finish());
        if routed {
            arrays.extend([self.routes.finish()?, self.channels.finish()?]);
        }
        Ok(arrays)
    }
}

/// A column of few different words, of which neighbours often have the same: written a run at a time.
struct Words {
    text: Vec<u8>,
    ends: Vec<i32>,
}

impl Words {
    fn new(rows: usize) -> Words {
        let mut ends = Vec::with_capacity(rows + 1);
        ends.push(0);
        Words { text: Vec::with_capacity(rows * 8), ends }
    }

    /// `rows` times the same word.
    fn run(&mut self, word: &str, rows: usize) {
        let (start, end) = (self.text.len(), self.text.len() + word.len() * rows);
        self.text.extend_from_slice(word.as_bytes());
        while self.text.len() < end {
            let copied = (self.text.len() - start).min(end - self.text.len());
            self.text.extend_from_within(start..start + copied);
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "a piece of rows")]
        self.ends.extend((1..=rows).map(|n| (start + n * word.len()) as i32));
    }

    fn finish(self) -> Result<ArrayRef, ArrowError> {
        let ends = OffsetBuffer::new(ScalarBuffer::from(self.ends));
        Ok(Arc::new(StringArray::try_new(ends, Buffer::from_vec(self.text), None)?))
    }
}

/// A column of new text, and room to put a value together.
struct Texts(StringBuilder, String);

impl Texts {
    fn new(rows: usize) -> Texts {
        Texts(StringBuilder::with_capacity(rows, rows * 8), String::new())
    }

    /// The codes of the rules that each cell of a column breaks, a space between two.
    fn findings(&mut self, done: &NormalizedBatch, column: usize) {
        let found = done.findings.iter().filter(|f| f.column as usize == column);
        self.values(done.standings.len(), found.map(|f| (f.row, [f.finding.rule.code, "", ""])), " ");
    }

    /// The readings that somebody has to confirm: ``휴대폰=010-2345-6789; 이메일=…``.
    fn suggestions(&mut self, done: &NormalizedBatch, headers: &[String]) {
        let found = done.suggestions.iter();
        let found = found.map(|s| (s.row, [headers[s.column as usize].as_str(), "=", &s.value]));
        self.values(done.standings.len(), found, "; ");
    }

    /// A value for each of the rows: the parts of what was found in it; none where nothing was.
    fn values<'a>(&mut self, rows: usize, found: impl Iterator<Item = (u32, [&'a str; 3])>, separator: &str) {
        let mut next = 0;
        for (row, parts) in found {
            let row = row as usize;
            if row >= next {
                self.end();
                self.0.append_nulls(row - next);
                next = row + 1;
            }
            self.join(separator, &parts);
        }
        self.end();
        self.0.append_nulls(rows.saturating_sub(next));
    }

    fn join(&mut self, separator: &str, parts: &[&str]) {
        if !self.1.is_empty() {
            self.1.push_str(separator);
        }
        parts.iter().for_each(|part| self.1.push_str(part));
    }

    fn finish(mut self) -> ArrayRef {
        Arc::new(self.0.finish())
    }

    /// Ends the value under way, if there is one.
    fn end(&mut self) {
        if !self.1.is_empty() {
            self.0.append_value(&self.1);
            self.1.clear();
        }
    }
}
