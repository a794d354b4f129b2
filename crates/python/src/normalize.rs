//! Tables: every field column normalised, verdicts and findings beside it.

use std::sync::Arc;

use arrow_array::builder::StringBuilder;
use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::{DataType, Field, Schema};
use cleanse_core::{Route, TextColumn};
use cleanse_record::{CellEdit, Engine, NormalizedBatch, Plan};
use pyo3::exceptions::{PyKeyboardInterrupt, PyValueError};
use pyo3::prelude::*;
use pyo3_arrow::PyTable;
use rayon::prelude::*;

use crate::column::{Column, pieces, text, views};
use crate::interrupt::{run, value_error};
use crate::plan::{Roles, headers, named, recognised, sample};

/// Rows that one thread normalises at a time.
const PIECE: usize = 16_384;

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
    let engine = Engine::new(plan, as_of);
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

    fn normalize(&self, engine: &Engine, headers: &[String], batch: &RecordBatch) -> PyResult<RecordBatch> {
        let columns = Column::all(batch).map_err(value_error)?;
        let done = engine.normalize(&views(&columns));
        let mut arrays: Vec<ArrayRef> =
            self.replaced.iter().map(|&c| self.canonical(&columns[c], c, &done)).collect();
        for (field, result) in engine.plan().fields.iter().zip(&done.fields) {
            arrays.push(text(result.verdicts.iter().map(|v| Some(v.as_str()))));
            arrays.push(findings(&done, field.columns[0], batch.num_rows()));
        }
        arrays.push(suggestions(&done, headers, batch.num_rows()));
        if self.routed {
            arrays.push(text(done.standings.iter().map(|s| Some(s.route().as_str()))));
            arrays.push(channels(&done));
        }
        RecordBatch::try_new(self.schema.clone(), arrays).map_err(value_error)
    }

    /// A column with its safe fixes; a record that is set aside keeps what was typed.
    fn canonical(&self, column: &Column, index: usize, done: &NormalizedBatch) -> ArrayRef {
        let kept = |e: &&CellEdit| self.routed && done.standings[e.row as usize].route() == Route::Quarantine;
        let mut edits = done.edits.iter().filter(|e| e.column as usize == index && !kept(e)).peekable();
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
}

/// The ways to reach the customer now.
fn channels(done: &NormalizedBatch) -> ArrayRef {
    by_row(done.standings.len(), |row, out| {
        done.standings[row].channels().for_each(|c| joined(out, "; ", &[c.as_str()]));
        true
    })
}

/// The codes of the rules that each cell of a column breaks, a space between two.
fn findings(done: &NormalizedBatch, column: usize, rows: usize) -> ArrayRef {
    let mut found = done.findings.iter().filter(|f| f.column as usize == column).peekable();
    by_row(rows, |row, out| {
        while let Some(f) = found.next_if(|f| f.row as usize == row) {
            joined(out, " ", &[f.finding.rule.code]);
        }
        !out.is_empty()
    })
}

/// The readings that somebody has to confirm: ``휴대폰=010-2345-6789; 이메일=…``.
fn suggestions(done: &NormalizedBatch, headers: &[String], rows: usize) -> ArrayRef {
    let mut found = done.suggestions.iter().peekable();
    by_row(rows, |row, out| {
        while let Some(s) = found.next_if(|s| s.row as usize == row) {
            joined(out, "; ", &[&headers[s.column as usize], "=", &s.value]);
        }
        !out.is_empty()
    })
}

fn joined(out: &mut String, separator: &str, parts: &[&str]) {
    if !out.is_empty() {
        out.push_str(separator);
    }
    parts.iter().for_each(|part| out.push_str(part));
}

/// A column of what is written for each row into one buffer; nothing where the answer is false.
fn by_row(rows: usize, mut write: impl FnMut(usize, &mut String) -> bool) -> ArrayRef {
    let mut out = StringBuilder::with_capacity(rows, rows * 8);
    let mut value = String::new();
    for row in 0..rows {
        value.clear();
        if write(row, &mut value) { out.append_value(&value) } else { out.append_null() }
    }
    Arc::new(out.finish())
}
