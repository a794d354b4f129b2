//! Golden records: one record for every cluster, with the lineage of its values.

use std::sync::Arc;

use arrow_array::builder::StringBuilder;
use arrow_array::cast::AsArray;
use arrow_array::types::Int64Type;
use arrow_array::{Array, ArrayRef, Int64Array, RecordBatch, StringArray, UInt32Array};
use arrow_schema::{DataType, Field, Schema};
use cleanse_core::{Date, Route, TextColumn};
use cleanse_dedupe::{Crowd, Plan as Model, Survey};
use cleanse_record::golden::{Columns, Golden, Member, last_seen};
use cleanse_record::matching::Binding;
use cleanse_record::{Channel, Engine, NormalizedBatch};
use pyo3::exceptions::{PyKeyboardInterrupt, PyValueError};
use pyo3::prelude::*;
use pyo3_arrow::{PyArray, PyTable};
use rayon::prelude::*;

use crate::column::{Column, text};
use crate::dedupe::{model_plan, table as table_of};
use crate::interrupt::{run, value_error};
use crate::plan::{Roles, headers, recognised};

/// Rows that one thread merges at a time, and the rest of their last cluster.
const PIECE: usize = 16_384;

/// Golden records of clusters. Rows are called by their position in the table that went in.
#[pyclass(frozen, module = "cleansekit._native")]
pub(crate) struct GoldenTable {
    parts: Vec<Part>,
    schema: Arc<Schema>,
    read: Vec<String>,
}

/// Merges clusters, whose rows come one cluster after the other: `clusters` numbers them from 0.
///
/// ``first`` holds the rows that columns are recognised by, ``crowds`` the values of the whole table that are nobody's.
#[pyfunction]
#[pyo3(signature = (table, clusters, stated, first, *, as_of = None, crowds = None, threads = 0))]
#[expect(clippy::too_many_arguments, reason = "they are keyword arguments of Python")]
pub(crate) fn golden(
    py: Python<'_>,
    table: PyTable,
    clusters: PyArray,
    stated: Roles,
    first: Vec<Vec<String>>,
    as_of: Option<&Bound<'_, PyAny>>,
    crowds: Option<&str>,
    threads: usize,
) -> PyResult<GoldenTable> {
    let as_of = crate::scalar::as_of(as_of)?;
    let (batches, schema) = table.into_inner();
    let headers = headers(&schema);
    let rows = arrow_select::concat::concat_batches(&schema, &batches).map_err(value_error)?;
    let clusters = arrow_cast::cast(clusters.array(), &DataType::Int64).map_err(value_error)?;
    let clusters = clusters.as_primitive::<Int64Type>().values().to_vec();
    if clusters.len() != rows.num_rows() || !clusters.is_sorted() {
        return Err(PyValueError::new_err("clusters come one after the other, a number a row"));
    }
    let merger = Merger::new(&headers, &schema, recognised(&headers, &first, &stated)?, as_of, crowds)?;
    let schema = merger.schema.clone();
    let read = headers.into_iter().zip(&merger.read).filter(|(_, read)| **read).map(|(h, _)| h).collect();
    let parts = run(
        py,
        threads,
        |_| Ok(()),
        move |cancel| {
            let piece = |range: std::ops::Range<usize>| {
                if cancel.is_set() {
                    return Err(PyKeyboardInterrupt::new_err(()));
                }
                merger.part(&rows.slice(range.start, range.len()), &clusters[range.clone()], range.start)
            };
            pieces(&clusters).into_par_iter().map(piece).collect::<PyResult<Vec<_>>>()
        },
    )??;
    Ok(GoldenTable { parts, schema, read })
}

/// Pieces of whole clusters.
fn pieces(clusters: &[i64]) -> Vec<std::ops::Range<usize>> {
    let mut all = Vec::new();
    let mut start = 0;
    while start < clusters.len() {
        let last = clusters[(start + PIECE).min(clusters.len()) - 1];
        let end = start + clusters[start..].partition_point(|&c| c <= last);
        all.push(start..end);
        start = end;
    }
    all
}

#[pymethods]
impl GoldenTable {
    /// The records, a row a cluster: the columns of the table; ``cleanse_route`` and ``cleanse_channels`` where there is a way to
    /// reach the customer.
    #[getter]
    fn records(&self) -> PyResult<PyTable> {
        let batches = self.parts.iter().map(|p| p.records.clone()).collect();
        PyTable::try_new(batches, self.schema.clone())
    }

    /// Columns that come back as text.
    #[getter]
    fn read(&self) -> Vec<String> {
        self.read.clone()
    }

    /// The row of each cluster whose record stands.
    #[getter]
    fn standing(&self) -> PyResult<PyTable> {
        let rows = self.parts.iter().flat_map(|p| &p.standing).copied();
        table_of(vec![("row".to_owned(), Arc::new(Int64Array::from_iter_values(rows)))])
    }

    /// For each row the one that stands for it, or none.
    #[getter]
    fn stands_for(&self) -> PyResult<PyTable> {
        let rows: Int64Array = self.parts.iter().flat_map(|p| &p.stands_for).copied().collect();
        table_of(vec![("row".to_owned(), Arc::new(rows))])
    }

    /// What merging changed: ``cluster``, ``column``, ``before``, ``after`` and ``from``, a row.
    #[getter]
    fn changes(&self) -> PyResult<PyTable> {
        let all = || self.parts.iter().flat_map(|p| &p.changes);
        let numbers =
            |of: fn(&Change) -> i64| Arc::new(Int64Array::from_iter_values(all().map(of))) as ArrayRef;
        let texts = |of: fn(&Change) -> &str| text(all().map(|c| Some(of(c))));
        table_of(vec![
            ("cluster".to_owned(), numbers(|c| c.cluster)),
            ("column".to_owned(), texts(|c| &c.column)),
            ("before".to_owned(), texts(|c| &c.before)),
            ("after".to_owned(), texts(|c| &c.after)),
            ("from".to_owned(), numbers(|c| c.from)),
        ])
    }
}

/// What became of the clusters of one piece.
struct Part {
    records: RecordBatch,
    standing: Vec<i64>,
    stands_for: Vec<Option<i64>>,
    changes: Vec<Change>,
}

struct Change {
    cluster: i64,
    column: Arc<str>,
    before: String,
    after: String,
    from: i64,
}

/// What merging needs to know of a table.
struct Merger {
    engine: Engine,
    model: Model,
    binding: Binding,
    crowds: Vec<Crowd>,
    columns: Columns,
    headers: Vec<Arc<str>>,
    /// For each column whether a field of the plan reads it: such columns come back as text.
    read: Vec<bool>,
    /// Whether the records can be routed.
    routed: bool,
    schema: Arc<Schema>,
}

impl Merger {
    fn new(
        headers: &[String],
        schema: &Arc<Schema>,
        plan: cleanse_record::Plan,
        as_of: Date,
        crowds: Option<&str>,
    ) -> PyResult<Merger> {
        let engine = Engine::new(plan, as_of).without_keys();
        let plan = engine.plan();
        let model = model_plan(None)?;
        let binding = Binding::of(&model, plan, headers);
        let crowds = crowds.map_or_else(|| Ok(Vec::new()), serde_json::from_str).map_err(value_error)?;
        let columns = Columns::of(plan, as_of);
        let mut read = vec![false; headers.len()];
        plan.fields.iter().flat_map(|f| &f.columns).for_each(|&c| read[c] = true);
        let routed = plan.has_contact();
        let kept = |(c, field): (usize, &Arc<Field>)| {
            let kind = if read[c] { DataType::Utf8 } else { field.data_type().clone() };
            Field::new(field.name(), kind, true)
        };
        let mut fields: Vec<Field> = schema.fields().iter().enumerate().map(kept).collect();
        if routed {
            fields.extend(["cleanse_route", "cleanse_channels"].map(|n| Field::new(n, DataType::Utf8, true)));
        }
        let headers = headers.iter().map(|h| Arc::from(h.as_str())).collect();
        let schema = Arc::new(Schema::new(fields));
        Ok(Merger { engine, model, binding, crowds, columns, headers, read, routed, schema })
    }

    /// Merges the clusters of a piece, whose first row is the row `offset` of the table.
    fn part(&self, batch: &RecordBatch, clusters: &[i64], offset: usize) -> PyResult<Part> {
        let piece = Piece::of(self, batch);
        let mut found = Vec::new();
        let mut part = Part {
            records: RecordBatch::new_empty(self.schema.clone()),
            standing: Vec::new(),
            stands_for: Vec::with_capacity(clusters.len()),
            changes: Vec::new(),
        };
        let row_of = |row: usize| (offset + row) as i64;
        let mut start = 0;
        for rows in clusters.chunk_by(|a, b| a == b) {
            let merged = piece.merge(start..start + rows.len());
            part.standing.push(row_of(merged.base));
            let stands_for = |row: usize| merged.stands_for(row, &piece).then(|| row_of(merged.base));
            part.stands_for.extend((start..start + rows.len()).map(stands_for));
            part.changes.extend(merged.golden.changes.iter().map(|c| Change {
                cluster: rows[0],
                column: self.headers[c.column].clone(),
                before: c.before.clone(),
                after: c.after.clone(),
                from: row_of(c.from as usize),
            }));
            start += rows.len();
            found.push(merged);
        }
        part.records = piece.records(batch, &found)?;
        Ok(part)
    }
}

/// A piece of the table, normalised.
struct Piece<'a> {
    merger: &'a Merger,
    /// The cells of every row, canonical ones where the row is not set aside.
    cells: Vec<Vec<String>>,
    last_seen: Vec<Option<Date>>,
    fullness: Vec<(usize, usize)>,
    done: NormalizedBatch,
}

/// A cluster, merged.
struct Merged {
    base: usize,
    /// Whether there was more than one record to merge.
    is_merged: bool,
    golden: Golden,
}

impl Merged {
    fn stands_for(&self, row: usize, piece: &Piece<'_>) -> bool {
        row == self.base || (self.is_merged && piece.is_mergeable(row))
    }
}

impl<'a> Piece<'a> {
    fn of(merger: &'a Merger, batch: &RecordBatch) -> Piece<'a> {
        let unread = |a: &ArrayRef| Column::Small(StringArray::new_null(a.len()));
        // What is no text stays with its record.
        let columns: Vec<Column> =
            batch.columns().iter().map(|a| Column::of(a).unwrap_or_else(|_| unread(a))).collect();
        let views = crate::column::views(&columns);
        let mut done = merger.engine.normalize(&views);
        let typed = |row: usize| columns.iter().map(|c| c.get(row).unwrap_or("").to_owned()).collect();
        let mut cells: Vec<Vec<String>> = (0..batch.num_rows()).map(typed).collect();
        let plan = merger.engine.plan();
        let seen = |row: &Vec<String>| last_seen(plan, |c| row[c].as_str());
        let last_seen = cells.iter().map(seen).collect();
        for edit in std::mem::take(&mut done.edits) {
            if !merger.routed || done.standings[edit.row as usize].route() != Route::Quarantine {
                cells[edit.row as usize][edit.column as usize] = edit.after.into();
            }
        }
        let fullness = merger.fullness(&cells);
        Piece { merger, cells, last_seen, fullness, done }
    }

    fn is_mergeable(&self, row: usize) -> bool {
        !self.merger.routed || self.route(row) != Route::Quarantine
    }

    fn route(&self, row: usize) -> Route {
        self.done.standings[row].route()
    }

    /// The fullest record stands, the first of equal ones; one that is set aside only where all are.
    fn merge(&self, rows: std::ops::Range<usize>) -> Merged {
        let fullest =
            rows.clone().max_by_key(|&r| (self.fullness[r], std::cmp::Reverse(r))).unwrap_or(rows.start);
        let mergeable = || rows.clone().filter(|&r| self.is_mergeable(r));
        let base = if self.is_mergeable(fullest) { fullest } else { mergeable().next().unwrap_or(fullest) };
        let is_merged = mergeable().count() > 1;
        let member = |row: usize| Member {
            row: u32::try_from(row).unwrap_or(u32::MAX),
            cells: &self.cells[row],
            mergeable: self.is_mergeable(row),
            last_seen: self.last_seen[row],
        };
        let members: Vec<Member<'_>> = if is_merged { rows.map(member).collect() } else { Vec::new() };
        let golden = self.merger.columns.merge(u32::try_from(base).unwrap_or(u32::MAX), &members);
        Merged { base, is_merged, golden }
    }

    fn records(&self, batch: &RecordBatch, found: &[Merged]) -> PyResult<RecordBatch> {
        let column = |(c, array): (usize, &ArrayRef)| match self.merger.read[c] {
            true => Ok(self.text(c, array, found)),
            false => taken(c, array, found),
        };
        let mut arrays: Vec<ArrayRef> =
            batch.columns().iter().enumerate().map(column).collect::<PyResult<_>>()?;
        if self.merger.routed {
            arrays.push(text(found.iter().map(|m| Some(self.settled(m).as_str()))));
            arrays.push(text(found.iter().map(|m| Some(self.channels(m)))));
        }
        RecordBatch::try_new(self.merger.schema.clone(), arrays).map_err(value_error)
    }

    /// A column of canonical values.
    fn text(&self, column: usize, array: &ArrayRef, found: &[Merged]) -> ArrayRef {
        let mut out = StringBuilder::with_capacity(found.len(), found.len() * 16);
        for merged in found {
            let cell = &self.cells[merged.base][column];
            match merged.golden.changes.iter().find(|c| c.column == column) {
                Some(change) => out.append_value(&change.after),
                None if cell.is_empty() && array.is_null(merged.base) => out.append_null(),
                None => out.append_value(cell),
            }
        }
        Arc::new(out.finish())
    }

    /// A record is in doubt while a value of it is, and only if the record that stands came in doubt: no value in doubt replaces
    /// another one.
    fn settled(&self, merged: &Merged) -> Route {
        let own = self.route(merged.base);
        let doubtful = merged.golden.in_doubt && own == Route::Repair;
        if !merged.is_merged || doubtful { own } else { Route::Clean }
    }

    fn channels(&self, merged: &Merged) -> String {
        let own = || self.done.standings[merged.base].channels().collect();
        let all = &merged.golden.channels;
        let all: Vec<Channel> = if all.is_empty() { own() } else { all.clone() };
        all.into_iter().map(Channel::as_str).collect::<Vec<_>>().join("; ")
    }
}

impl Merger {
    /// How much each row says, without the values that are nobody's.
    fn fullness(&self, cells: &[Vec<String>]) -> Vec<(usize, usize)> {
        let columns: Vec<Cells<'_>> = (0..self.headers.len()).map(|column| Cells { cells, column }).collect();
        let columns: Vec<&dyn TextColumn> = columns.iter().map(|c| c as &dyn TextColumn).collect();
        let mut features = self.binding.encode(&self.model, &columns, |_| true);
        Survey::disown(&self.model, &mut features, &self.crowds);
        (0..features.len()).map(|row| features.row(row).fullness()).collect()
    }
}

/// A column of rows of cells.
struct Cells<'a> {
    cells: &'a [Vec<String>],
    column: usize,
}

impl TextColumn for Cells<'_> {
    fn len(&self) -> usize {
        self.cells.len()
    }

    fn get(&self, row: usize) -> Option<&str> {
        self.cells.get(row).map(|r| r[self.column].as_str())
    }
}

/// A column of values that nothing reads: whole cells of one member or another, in their type.
fn taken(column: usize, array: &ArrayRef, found: &[Merged]) -> PyResult<ArrayRef> {
    let from = |m: &Merged| {
        let change = m.golden.changes.iter().find(|c| c.column == column);
        change.map_or(u32::try_from(m.base).unwrap_or(u32::MAX), |c| c.from)
    };
    let rows = UInt32Array::from_iter_values(found.iter().map(from));
    arrow_select::take::take(array, &rows, None).map_err(value_error)
}
