//! The stages of `dedupe` for a table that lies in parts: what a worker does with a batch, and what the driver does with the
//! sums. Hashes, keys and vectors travel as signed 64-bit integers with the same bits, since Spark has no unsigned ones;
//! content hashes travel with their highest bit turned, so that they sort as they do here.

use std::sync::{Mutex, PoisonError};

use arrow_array::builder::BinaryBuilder;
use arrow_array::cast::AsArray;
use arrow_array::types::{Float32Type, Int8Type, Int32Type, Int64Type};
use arrow_array::{
    Array, ArrayRef, BinaryArray, Float32Array, Int8Array, Int32Array, Int64Array, RecordBatch,
};
use arrow_schema::DataType;
use cleanse_dedupe::{
    BlockCost, Component, Crowd, Features, Hot, Link, MOST_EQUALS, MOST_SAMPLED, PairGroup, Pass, Plan,
    Scorer, Survey, Tally as Counters, Trained, Whole, block_cap, component, content_hashes, record_keys,
    sample, sample_cut, split_keys,
};
use cleanse_record::matching::Binding;
use pyo3::exceptions::{PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyDict;
use pyo3_arrow::{PyArray, PyRecordBatch, PyTable};
use rustc_hash::FxHashMap;
use std::sync::Arc;

use crate::column::{Column, views};
use crate::dedupe::{levels, model_plan, probabilities, report_dict, table};
use crate::interrupt::{run, value_error};
use crate::plan::{Roles, recognised, sample as first_rows};

/// Turns the highest bit of a content hash, so that signed integers sort as the hashes do.
const TOP: u64 = 1 << 63;

fn broken() -> PyErr {
    PyRuntimeError::new_err("features that this model did not make: are all workers of one version?")
}

/// The features of a batch, back from their bytes.
fn load(plan: &Plan, array: &ArrayRef) -> PyResult<Features> {
    let array = arrow_cast::cast(array, &DataType::Binary).map_err(value_error)?;
    let array: &BinaryArray = array.as_binary();
    let mut features = Features::new(plan);
    features.reserve(array.len(), array.value_data().len());
    let fine = array.iter().all(|bytes| bytes.is_some_and(|b| features.push_bytes(b)));
    if fine { Ok(features) } else { Err(broken()) }
}

fn store(features: &Features) -> ArrayRef {
    let mut out = BinaryBuilder::with_capacity(features.len(), features.size());
    (0..features.len()).for_each(|row| out.append_value(features.row(row).as_bytes()));
    Arc::new(out.finish())
}

fn integers(array: &PyArray) -> PyResult<Int64Array> {
    let array = arrow_cast::cast(array.array(), &DataType::Int64).map_err(value_error)?;
    Ok(array.as_primitive::<Int64Type>().clone())
}

fn batch(columns: Vec<(&str, ArrayRef)>) -> PyResult<PyRecordBatch> {
    RecordBatch::try_from_iter(columns).map(PyRecordBatch::new).map_err(value_error)
}

fn json<T: serde::Serialize>(value: &T) -> PyResult<String> {
    serde_json::to_string(value).map_err(value_error)
}

fn parsed<T: serde::de::DeserializeOwned>(text: &str) -> PyResult<T> {
    serde_json::from_str(text).map_err(value_error)
}

fn pass_of(word: &str) -> PyResult<Pass> {
    match word {
        "crowds" => Ok(Pass::Crowds),
        "frequencies" => Ok(Pass::Frequencies),
        _ => Err(PyValueError::new_err(format!("no pass is called `{word}`"))),
    }
}

/// A model, compiled.
#[pyclass(frozen, module = "cleansekit._native")]
pub(crate) struct Matcher {
    plan: Plan,
}

#[pymethods]
impl Matcher {
    #[new]
    #[pyo3(signature = (model = None))]
    fn new(model: Option<&str>) -> PyResult<Matcher> {
        Ok(Matcher { plan: model_plan(model)? })
    }

    /// How often each blocking rule can split its blocks.
    #[getter]
    fn splits(&self) -> Vec<usize> {
        (0..self.plan.rule_count()).map(|rule| self.plan.splits(rule)).collect()
    }

    /// The names of the compared fields.
    #[getter]
    fn fields(&self) -> Vec<&str> {
        self.plan.fields().iter().map(cleanse_dedupe::FieldPlan::name).collect()
    }

    /// Records with equal features beyond this number are compared through one of them.
    #[classattr]
    const MOST_EQUALS: usize = MOST_EQUALS;

    /// Records of the sample, at most.
    #[classattr]
    const MOST_SAMPLED: usize = MOST_SAMPLED;

    /// The first rows of a table, by which its columns are recognised.
    #[staticmethod]
    fn first_rows(table: PyTable) -> PyResult<Vec<Vec<String>>> {
        first_rows(table.batches())
    }

    /// The features of a batch.
    fn encode(
        &self,
        rows: PyRecordBatch,
        headers: Vec<String>,
        first: Vec<Vec<String>>,
        stated: Roles,
    ) -> PyResult<PyArray> {
        let rows = rows.into_inner();
        let binding = Binding::of(&self.plan, &recognised(&headers, &first, &stated)?, &headers);
        let columns = Column::all(&rows).map_err(value_error)?;
        let features = binding.encode(&self.plan, &views(&columns), |_| true);
        Ok(PyArray::from_array_ref(store(&features)))
    }

    /// Keys of records: ``rule``, ``key``, ``row``.
    fn keys(&self, features: PyArray, rows: PyArray) -> PyResult<PyRecordBatch> {
        let features = load(&self.plan, features.array())?;
        let rows = integers(&rows)?;
        let mut entries = Entries::default();
        record_keys(&self.plan, &features, |rule, key, row| entries.push(rule, key, rows.value(row)));
        entries.batch()
    }

    /// Further keys of records in blocks that are too large.
    fn split(
        &self,
        features: PyArray,
        rows: PyArray,
        rules: PyArray,
        keys: PyArray,
        depth: usize,
    ) -> PyResult<PyRecordBatch> {
        let features = load(&self.plan, features.array())?;
        let (rows, rules, keys) = (integers(&rows)?, integers(&rules)?, integers(&keys)?);
        let (mut entries, mut further) = (Entries::default(), Vec::new());
        for n in 0..features.len() {
            let rule = usize::try_from(rules.value(n)).map_err(value_error)?;
            split_keys(&self.plan, rule, depth, keys.value(n) as u64, features.row(n), &mut further);
            further.iter().for_each(|&key| entries.push(rule, key, rows.value(n)));
        }
        entries.batch()
    }

    /// The cap of a rule within its budget.
    fn cap(&self, rule: usize, sizes: Vec<(u32, u64)>, records: usize) -> u32 {
        block_cap(&self.plan, rule, &sizes, records)
    }

    /// The pairs of blocks: ``left``, ``right`` and the bit of the rule.
    #[staticmethod]
    fn pairs(rules: PyArray, blocks: PyArray) -> PyResult<PyRecordBatch> {
        let rules = integers(&rules)?;
        let blocks = blocks.array().as_list_opt::<i32>().ok_or_else(broken)?.clone();
        let (mut left, mut right, mut bits) = (Vec::new(), Vec::new(), Vec::new());
        for n in 0..blocks.len() {
            let rows = blocks.value(n);
            let rows = rows.as_primitive_opt::<Int64Type>().ok_or_else(broken)?.values();
            let bit = 1i64 << rules.value(n).clamp(0, 63);
            for (i, &a) in rows.iter().enumerate() {
                for &b in rows[i + 1..].iter().filter(|&&b| b != a) {
                    left.push(a.min(b));
                    right.push(a.max(b));
                    bits.push(bit);
                }
            }
        }
        batch(vec![
            ("left", Arc::new(Int64Array::from(left))),
            ("right", Arc::new(Int64Array::from(right))),
            ("rules", Arc::new(Int64Array::from(bits))),
        ])
    }

    /// The comparison vectors of records side by side.
    fn compare(&self, left: PyArray, right: PyArray) -> PyResult<PyArray> {
        let (left, right) = (load(&self.plan, left.array())?, load(&self.plan, right.array())?);
        let vector = |n| self.plan.compare(left.row(n), right.row(n)) as i64;
        Ok(PyArray::from_array_ref(Arc::new(Int64Array::from_iter_values((0..left.len()).map(vector)))))
    }

    /// The hash, as it travels, up to which records are looked at for the sample.
    #[staticmethod]
    fn sample_cut(records: usize) -> i64 {
        (sample_cut(records) ^ TOP) as i64
    }

    /// Counters of one pass, for a table of ``records`` whose crowds are known.
    #[pyo3(signature = (pass_, records, crowds = None))]
    fn tally(&self, pass_: &str, records: usize, crowds: Option<&str>) -> PyResult<Tally> {
        let pass = pass_of(pass_)?;
        let counters = Counters::new(&self.plan, pass, records);
        let crowds = crowds.map_or_else(|| Ok(Vec::new()), parsed)?;
        let state = Mutex::new(State { counters, surveys: Vec::new() });
        Ok(Tally { plan: self.plan.clone(), pass, records: records as u64, crowds, state })
    }

    /// Unites chunks of one name.
    #[staticmethod]
    fn unite(chunks: PyArray) -> PyResult<Vec<u8>> {
        let chunks = arrow_cast::cast(chunks.array(), &DataType::Binary).map_err(value_error)?;
        Counters::unite(chunks.as_binary::<i32>().iter().flatten()).ok_or_else(broken)
    }

    /// The values of a batch in hot slots, and how many records have them.
    fn hot(&self, hot: &str, features: PyArray, rows: PyArray) -> PyResult<String> {
        let hot: Hot = parsed(hot)?;
        let rows = integers(&rows)?;
        let row_of = |n: u32| u32::try_from(rows.value(n as usize)).unwrap_or(u32::MAX);
        json(&hot.count(&self.plan, &load(&self.plan, features.array())?, row_of))
    }

    /// The crowds of the table, from the counts of all batches.
    #[staticmethod]
    fn crowds(hot: &str, counts: Vec<String>) -> PyResult<String> {
        let hot: Hot = parsed(hot)?;
        let counts: Vec<Vec<Crowd>> = counts.iter().map(|c| parsed(c)).collect::<PyResult<_>>()?;
        json(&hot.crowds(counts.into_iter().flatten()))
    }

    /// The survey of the table, from those of its parts.
    #[staticmethod]
    fn survey(parts: Vec<String>, crowds: &str) -> PyResult<String> {
        let parts: Vec<Survey> = parts.iter().map(|p| parsed(p)).collect::<PyResult<_>>()?;
        let whole = Survey::whole(parts, parsed(crowds)?);
        json(&whole.ok_or_else(|| PyValueError::new_err("the table has no rows"))?)
    }

    /// Trains on the counts of candidate pairs (``vector``, ``rules``, ``pairs``) and a sample of the records.
    #[expect(clippy::too_many_arguments, reason = "they are the keywords of a Python function")]
    #[pyo3(signature = (survey, sampled, vectors, rules, pairs, trained = None))]
    fn train(
        &self,
        py: Python<'_>,
        survey: &str,
        sampled: PyArray,
        vectors: PyArray,
        rules: PyArray,
        pairs: PyArray,
        trained: Option<&str>,
    ) -> PyResult<Training> {
        let plan = self.plan.clone();
        let survey: Survey = parsed(survey)?;
        let before: Option<Trained> = trained.map(parsed).transpose()?;
        let (vectors, rules, pairs) = (integers(&vectors)?, integers(&rules)?, integers(&pairs)?);
        let group = |n| PairGroup {
            vector: vectors.value(n) as u64,
            rules: rules.value(n) as u64,
            pairs: pairs.value(n) as u64,
        };
        let groups: Vec<PairGroup> = (0..vectors.len()).map(group).collect();
        let sampled = load(&plan, sampled.array())?;
        run(
            py,
            0,
            |_| Ok(()),
            move |_| {
                let random = match before {
                    Some(_) => cleanse_dedupe::Sample::default(),
                    None => sample(&plan, &sampled, &content_hashes(&sampled)),
                };
                let whole =
                    Whole::train(&plan, survey, &random, groups, before.as_ref()).map_err(value_error)?;
                Ok(Training { plan, whole })
            },
        )?
    }
}

/// Keys under way.
#[derive(Default)]
struct Entries {
    rules: Vec<i32>,
    keys: Vec<i64>,
    rows: Vec<i64>,
}

impl Entries {
    fn push(&mut self, rule: usize, key: u64, row: i64) {
        self.rules.push(rule as i32);
        self.keys.push(key as i64);
        self.rows.push(row);
    }

    fn batch(self) -> PyResult<PyRecordBatch> {
        batch(vec![
            ("rule", Arc::new(Int32Array::from(self.rules))),
            ("key", Arc::new(Int64Array::from(self.keys))),
            ("row", Arc::new(Int64Array::from(self.rows))),
        ])
    }
}

/// Counters of one pass over a part of the table.
#[pyclass(frozen, module = "cleansekit._native")]
pub(crate) struct Tally {
    plan: Plan,
    pass: Pass,
    records: u64,
    crowds: Vec<Crowd>,
    state: Mutex<State>,
}

struct State {
    counters: Counters,
    surveys: Vec<Survey>,
}

impl Tally {
    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn load(&self, features: &PyArray) -> PyResult<Features> {
        let mut features = load(&self.plan, features.array())?;
        Survey::disown(&self.plan, &mut features, &self.crowds);
        Ok(features)
    }
}

#[pymethods]
impl Tally {
    /// Counts a batch.
    fn count(&self, features: PyArray) -> PyResult<()> {
        let features = self.load(&features)?;
        self.state().counters.count(&self.plan, self.pass, &features);
        Ok(())
    }

    /// What was counted, in chunks: ``name`` and ``counts``.
    fn chunks(&self) -> PyResult<PyRecordBatch> {
        let (names, chunks): (Vec<i32>, Vec<Vec<u8>>) =
            self.state().counters.chunks().map(|(name, bytes)| (name as i32, bytes)).unzip();
        batch(vec![
            ("name", Arc::new(Int32Array::from(names))),
            ("counts", Arc::new(BinaryArray::from_iter_values(chunks))),
        ])
    }

    /// Adds chunks.
    fn add(&self, chunks: PyRecordBatch) -> PyResult<()> {
        let chunks = chunks.into_inner();
        let names = chunks.column(0).as_primitive_opt::<Int32Type>().ok_or_else(broken)?;
        let counts = arrow_cast::cast(chunks.column(1), &DataType::Binary).map_err(value_error)?;
        let mut state = self.state();
        for (name, bytes) in names.values().iter().zip(counts.as_binary::<i32>()) {
            if !state.counters.add(*name as u32, bytes.unwrap_or(&[])) {
                return Err(broken());
            }
        }
        Ok(())
    }

    /// Where crowds may be, or ``None`` when there can be none.
    fn hot(&self) -> PyResult<Option<String>> {
        let hot = self.state().counters.hot(&self.plan);
        if hot.is_empty() { Ok(None) } else { json(&hot).map(Some) }
    }

    /// Writes crowds and rarities into the features of a batch: ``features``, and the ``hash`` of what is left in them. The value of
    /// a crowd is nobody's, so records are equal, and are drawn for the sample, without it.
    fn grade(&self, features: PyArray) -> PyResult<PyRecordBatch> {
        let mut features = self.load(&features)?;
        let mut state = self.state();
        let survey = state.counters.grade(&self.plan, &mut features, self.records);
        state.surveys.push(survey);
        let hashes = content_hashes(&features).into_iter().map(|h| (h ^ TOP) as i64);
        batch(vec![("features", store(&features)), ("hash", Arc::new(Int64Array::from_iter_values(hashes)))])
    }

    /// The survey of the batches that were graded, or ``None`` when there were none.
    fn survey(&self) -> PyResult<Option<String>> {
        let surveys = std::mem::take(&mut self.state().surveys);
        Survey::whole(surveys, Vec::new()).map(|s| json(&s)).transpose()
    }
}

/// A trained model and the figures behind it.
#[pyclass(frozen, module = "cleansekit._native")]
pub(crate) struct Training {
    plan: Plan,
    whole: Whole,
}

#[pymethods]
impl Training {
    /// The trained model, as JSON.
    #[getter]
    fn model(&self) -> PyResult<String> {
        json(self.whole.trained())
    }

    /// The figures of the run. ``costs``: pairs, largest block, splits, dropped blocks, their records and the cap, a rule each.
    #[pyo3(signature = (costs, equals, cut, threshold = None))]
    fn report<'py>(
        &self,
        py: Python<'py>,
        costs: Vec<(u64, u32, u32, u32, u64, u32)>,
        equals: usize,
        cut: usize,
        threshold: Option<f64>,
    ) -> PyResult<Bound<'py, PyDict>> {
        let cost =
            |&(pairs, largest, split, dropped, dropped_records, cap): &(u64, u32, u32, u32, u64, u32)| {
                BlockCost { pairs, largest, split, dropped, dropped_records, cap, ..BlockCost::default() }
            };
        let costs: Vec<BlockCost> = costs.iter().map(cost).collect();
        report_dict(py, &self.plan, &self.whole.report(&self.plan, &costs, equals, cut, threshold))
    }
}

/// Weighs pairs with a trained model, and checks components of matches.
#[pyclass(frozen, module = "cleansekit._native")]
pub(crate) struct Scores {
    plan: Plan,
    trained: Trained,
    threshold: Option<f64>,
    open: Mutex<Open>,
}

/// The component whose rows are still coming.
#[derive(Default)]
struct Open {
    component: i64,
    rows: Vec<i64>,
    bytes: Vec<Vec<u8>>,
    links: Vec<(i64, i64, f32)>,
    done: Checked,
}

/// What became of checked components.
#[derive(Default)]
struct Checked {
    kinds: Vec<i8>,
    a: Vec<i64>,
    b: Vec<i64>,
    vectors: Vec<i64>,
    weights: Vec<f32>,
}

#[pymethods]
impl Scores {
    #[new]
    #[pyo3(signature = (matcher, model, threshold = None))]
    fn new(matcher: &Matcher, model: &str, threshold: Option<f64>) -> PyResult<Scores> {
        let (plan, trained) = (matcher.plan.clone(), parsed(model)?);
        Ok(Scores { plan, trained, threshold, open: Mutex::default() })
    }

    /// The weights of vectors.
    fn weigh(&self, vectors: PyArray) -> PyResult<PyArray> {
        let vectors = integers(&vectors)?;
        let scorer = Scorer::new(&self.plan, self.trained.mixture(), &[]);
        let mut known: FxHashMap<i64, f32> = FxHashMap::default();
        let weight = |&v: &i64| *known.entry(v).or_insert_with(|| scorer.weight(v as u64));
        let weights = Float32Array::from_iter_values(vectors.values().iter().map(weight));
        Ok(PyArray::from_array_ref(Arc::new(weights)))
    }

    /// ``probability`` of weights, and the level of every compared field of vectors.
    fn explain(&self, vectors: PyArray, weights: PyArray) -> PyResult<PyTable> {
        let vectors: Vec<u64> = integers(&vectors)?.values().iter().map(|&v| v as u64).collect();
        let weights = weights.array().as_primitive_opt::<Float32Type>().ok_or_else(broken)?;
        let probabilities = Arc::new(probabilities(weights.values().iter().copied())) as ArrayRef;
        let mut columns = vec![("probability".to_owned(), probabilities)];
        columns.extend(levels(&self.plan, &vectors));
        table(columns)
    }

    /// Takes rows of components, in the order of components, records before links; gives what became of those that are whole.
    ///
    /// Columns: ``component``, ``kind`` (0 a record, 1 a link), ``a`` (row, or left row), ``b`` (right row), ``weight``,
    /// ``features``. The answer: ``kind`` (0 the cluster ``b`` of record ``a``, 1 a further match, 2 a cut), ``a``, ``b``,
    /// ``vector``, ``weight``.
    fn check(&self, rows: PyRecordBatch) -> PyResult<PyRecordBatch> {
        let rows = rows.into_inner();
        let longs = |c: usize| rows.column(c).as_primitive_opt::<Int64Type>().ok_or_else(broken);
        let kinds = rows.column(1).as_primitive_opt::<Int8Type>().ok_or_else(broken)?;
        let (components, a, b) = (longs(0)?, longs(2)?, longs(3)?);
        let weights = rows.column(4).as_primitive_opt::<Float32Type>().ok_or_else(broken)?;
        let features = arrow_cast::cast(rows.column(5), &DataType::Binary).map_err(value_error)?;
        let features: &BinaryArray = features.as_binary();
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        for n in 0..rows.num_rows() {
            if components.value(n) != open.component && !open.rows.is_empty() {
                self.close(&mut open)?;
            }
            open.component = components.value(n);
            if kinds.value(n) == 0 {
                open.rows.push(a.value(n));
                open.bytes.push(features.value(n).to_vec());
            } else {
                open.links.push((a.value(n), b.value(n), weights.value(n)));
            }
        }
        open.done.take()
    }

    /// What became of the last component.
    fn finish(&self) -> PyResult<PyRecordBatch> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if !open.rows.is_empty() {
            self.close(&mut open)?;
        }
        open.done.take()
    }
}

impl Scores {
    fn close(&self, open: &mut Open) -> PyResult<()> {
        let (rows, bytes) = (std::mem::take(&mut open.rows), std::mem::take(&mut open.bytes));
        let links = std::mem::take(&mut open.links);
        let mut features = Features::new(&self.plan);
        if !bytes.iter().all(|b| features.push_bytes(b)) {
            return Err(broken());
        }
        let place = |row: i64| rows.binary_search(&row).map(|n| n as u32).map_err(|_| broken());
        let link = |&(left, right, weight): &(i64, i64, f32)| {
            Ok(Link { left: place(left)?, right: place(right)?, weight })
        };
        let links: Vec<Link> = links.iter().map(link).collect::<PyResult<_>>()?;
        let scorer = Scorer::new(&self.plan, self.trained.mixture(), &[]);
        open.done.add(&rows, &component(&self.plan, &features, &links, &scorer, self.threshold));
        Ok(())
    }
}

impl Checked {
    fn add(&mut self, rows: &[i64], found: &Component) {
        for (row, &label) in rows.iter().zip(&found.labels) {
            self.push(0, *row, rows[label as usize], 0, 0.0);
        }
        for p in &found.inner {
            self.push(1, rows[p.left as usize], rows[p.right as usize], p.vector as i64, p.weight);
        }
        if found.cut {
            self.push(2, rows[0], rows[0], 0, 0.0);
        }
    }

    fn push(&mut self, kind: i8, a: i64, b: i64, vector: i64, weight: f32) {
        self.kinds.push(kind);
        self.a.push(a);
        self.b.push(b);
        self.vectors.push(vector);
        self.weights.push(weight);
    }

    fn take(&mut self) -> PyResult<PyRecordBatch> {
        let all = std::mem::take(self);
        batch(vec![
            ("kind", Arc::new(Int8Array::from(all.kinds))),
            ("a", Arc::new(Int64Array::from(all.a))),
            ("b", Arc::new(Int64Array::from(all.b))),
            ("vector", Arc::new(Int64Array::from(all.vectors))),
            ("weight", Arc::new(Float32Array::from(all.weights))),
        ])
    }
}
