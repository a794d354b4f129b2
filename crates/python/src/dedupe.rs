//! Duplicates of a table on one machine.

use std::sync::Arc;
use std::sync::mpsc::channel;

use arrow_array::{ArrayRef, BooleanArray, Float32Array, Float64Array, Int64Array, RecordBatch, UInt32Array};
use arrow_schema::{Field, Schema};
use cleanse_dedupe::{
    Features, Model, Outcome, Plan, Report, Scope, Settings, Stage, dedupe_while, probability,
};
use cleanse_record::matching::{Binding, KOREAN_CUSTOMER, registry};
use pyo3::prelude::*;
use pyo3::types::PyDict;
use pyo3_arrow::PyTable;
use rayon::prelude::*;

use crate::column::{Column, pieces, text, views};
use crate::interrupt::{run, value_error};
use crate::plan::{Roles, headers, recognised, sample};

/// Rows that one thread encodes at a time.
const PIECE: usize = 16_384;

/// What was found.
#[pyclass(frozen, module = "cleansekit._native")]
pub(crate) struct Found {
    plan: Plan,
    outcome: Outcome,
}

/// A model by its text; the shipped model of Korean customers without one.
pub(crate) fn model_plan(model: Option<&str>) -> PyResult<Plan> {
    let model: Model = model.unwrap_or(KOREAN_CUSTOMER).parse().map_err(value_error)?;
    Plan::new(&model, &registry()).map_err(value_error)
}

/// Finds the records of one customer. Rows are named by their position.
#[pyfunction]
#[pyo3(signature = (table, stated, *, model = None, trained = None, threshold = None, pairs_above = None, second = None, one_to_one = false, threads = 0, progress = None))]
#[expect(clippy::too_many_arguments, reason = "they are keyword arguments of Python")]
pub(crate) fn dedupe(
    py: Python<'_>,
    table: PyTable,
    stated: Roles,
    model: Option<&str>,
    trained: Option<&str>,
    threshold: Option<f64>,
    pairs_above: Option<f64>,
    second: Option<u32>,
    one_to_one: bool,
    threads: usize,
    progress: Option<Py<PyAny>>,
) -> PyResult<Found> {
    let plan = model_plan(model)?;
    let (batches, schema) = table.into_inner();
    let headers = headers(&schema);
    let table_plan = recognised(&headers, &sample(&batches)?, &stated)?;
    let binding = Binding::of(&plan, &table_plan, &headers);
    let trained = trained.map(serde_json::from_str).transpose().map_err(value_error)?;
    let scope = second.map_or(Scope::Within, Scope::Between);
    let settings = Settings { threshold, pairs_above, scope, trained, one_to_one, ..Settings::default() };
    let (said, heard) = channel();
    let tell = move |py: Python<'_>| -> PyResult<()> {
        while let (Ok(stage), Some(progress)) = (heard.try_recv(), &progress) {
            progress.call1(py, (name_of(stage),))?;
        }
        Ok(())
    };
    run(py, threads, tell, move |cancel| {
        let mut features = encode(&plan, &binding, &batches)?;
        let go_on = |stage: Stage| {
            // Nobody may listen: that is no reason to stop.
            let _ = said.send(stage);
            !cancel.is_set()
        };
        let outcome = dedupe_while(&plan, &mut features, &settings, &go_on).map_err(value_error)?;
        Ok(Found { plan, outcome })
    })?
}

fn name_of(stage: Stage) -> &'static str {
    match stage {
        Stage::Survey => "survey",
        Stage::Blocks => "blocks",
        Stage::Pairs => "pairs",
        Stage::Training => "training",
        Stage::Weights => "weights",
        Stage::Clusters => "clusters",
        Stage::Report => "report",
        _ => "other",
    }
}

/// The features of the rows, in their order.
fn encode(plan: &Plan, binding: &Binding, batches: &[RecordBatch]) -> PyResult<Features> {
    let encode = |batch: RecordBatch| {
        let columns = Column::all(&batch).map_err(value_error)?;
        Ok(binding.encode(plan, &views(&columns), |_| true))
    };
    let parts = pieces(batches, PIECE).into_par_iter().map(encode).collect::<PyResult<Vec<_>>>()?;
    let mut features = Features::new(plan);
    parts.iter().for_each(|part| features.append(part));
    Ok(features)
}

#[pymethods]
impl Found {
    /// ``left``, ``right``, ``weight``, ``probability``, ``match``, and the level of every compared field.
    #[getter]
    fn pairs(&self) -> PyResult<PyTable> {
        let pairs = &self.outcome.pairs;
        let rows = |of: fn(&cleanse_dedupe::ScoredPair) -> u32| {
            Arc::new(Int64Array::from_iter_values(pairs.iter().map(|p| i64::from(of(p))))) as ArrayRef
        };
        let vectors: Vec<u64> = pairs.iter().map(|p| p.vector).collect();
        let mut columns = vec![
            ("left".to_owned(), rows(|p| p.left)),
            ("right".to_owned(), rows(|p| p.right)),
            (
                "weight".to_owned(),
                Arc::new(Float32Array::from_iter_values(pairs.iter().map(|p| p.weight))) as _,
            ),
            ("probability".to_owned(), Arc::new(probabilities(pairs.iter().map(|p| p.weight))) as _),
            (
                "match".to_owned(),
                Arc::new(pairs.iter().map(|p| Some(p.is_match)).collect::<BooleanArray>()) as _,
            ),
        ];
        columns.extend(levels(&self.plan, &vectors));
        table(columns)
    }

    /// ``record`` and ``cluster`` of every record in a cluster of two or more; a cluster is named by its first record.
    #[getter]
    fn clusters(&self) -> PyResult<PyTable> {
        let groups = self.outcome.clusters.groups();
        let members = || groups.iter().flat_map(|g| g.iter().map(move |&r| (r, g[0])));
        let column = |of: fn((u32, u32)) -> u32| {
            Arc::new(Int64Array::from_iter_values(members().map(|m| i64::from(of(m))))) as ArrayRef
        };
        table(vec![("record".to_owned(), column(|m| m.0)), ("cluster".to_owned(), column(|m| m.1))])
    }

    /// The cluster of every row: the position of its first record.
    #[getter]
    fn labels(&self) -> PyResult<PyTable> {
        let labels = UInt32Array::from(self.outcome.clusters.labels().to_vec());
        table(vec![("cluster".to_owned(), Arc::new(labels))])
    }

    /// The trained model, as JSON: ``trained=`` of the next call.
    #[getter]
    fn model(&self) -> PyResult<String> {
        serde_json::to_string(&self.outcome.trained).map_err(value_error)
    }

    /// The values that too many records share, as JSON.
    #[getter]
    fn crowds(&self) -> PyResult<String> {
        serde_json::to_string(&self.outcome.report.crowds).map_err(value_error)
    }

    /// What happened, in numbers.
    #[getter]
    fn report<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        report_dict(py, &self.plan, &self.outcome.report)
    }
}

pub(crate) fn probabilities(weights: impl Iterator<Item = f32>) -> Float64Array {
    Float64Array::from_iter_values(weights.map(|w| probability(f64::from(w))))
}

/// What two records have in common, field by field, in words.
pub(crate) fn levels(plan: &Plan, vectors: &[u64]) -> Vec<(String, ArrayRef)> {
    let field = |(f, field): (usize, &cleanse_dedupe::FieldPlan)| {
        let labels = vectors.iter().map(|&v| Some(field.label(Plan::code(v, f)).to_owned()));
        (field.name().to_owned(), text(labels))
    };
    plan.fields().iter().enumerate().map(field).collect()
}

pub(crate) fn table(columns: Vec<(String, ArrayRef)>) -> PyResult<PyTable> {
    let fields: Vec<Field> =
        columns.iter().map(|(name, a)| Field::new(name, a.data_type().clone(), true)).collect();
    let schema = Arc::new(Schema::new(fields));
    let arrays = columns.into_iter().map(|c| c.1).collect();
    let batch = RecordBatch::try_new(schema.clone(), arrays).map_err(value_error)?;
    PyTable::try_new(vec![batch], schema)
}

/// A report as a dictionary.
pub(crate) fn report_dict<'py>(
    py: Python<'py>,
    plan: &Plan,
    report: &Report,
) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    dict.set_item("records", report.records)?;
    let present = PyDict::new(py);
    for (field, n) in plan.fields().iter().zip(&report.present) {
        present.set_item(field.name(), n)?;
    }
    dict.set_item("present", present)?;
    dict.set_item("candidates", report.candidates)?;
    dict.set_item("vectors", report.vectors)?;
    let expected = PyDict::new(py);
    for (class, pairs) in &report.expected {
        expected.set_item(class, pairs)?;
    }
    dict.set_item("expected", expected)?;
    dict.set_item("equals", report.equals)?;
    dict.set_item("cut", report.cut)?;
    dict.set_item("iterations", report.convergence.iterations)?;
    dict.set_item("settled", report.convergence.settled)?;
    dict.set_item("estimated_precision", rounded(report.quality.precision()))?;
    dict.set_item("estimated_recall", rounded(report.quality.recall()))?;
    let rule = |r: &cleanse_dedupe::RuleReport| {
        let one = PyDict::new(py);
        one.set_item("rule", &*r.name)?;
        one.set_item("pairs", r.cost.pairs)?;
        one.set_item("cap", r.cost.cap)?;
        one.set_item("dropped_records", r.cost.dropped_records)?;
        one.set_item("new_pairs", r.new_pairs)?;
        Ok(one)
    };
    dict.set_item("rules", report.rules.iter().map(rule).collect::<PyResult<Vec<_>>>()?)?;
    let crowds: Vec<(&str, u64)> =
        report.crowds.iter().map(|c| (plan.fields()[c.field].name(), c.records)).collect();
    dict.set_item("crowds", crowds)?;
    Ok(dict)
}

fn rounded(share: f64) -> f64 {
    (share * 1e4).round() / 1e4
}
