//! A table held against rules and gates, for tests of notebooks and jobs.

use std::str::FromStr;

use cleanse_check::{Gate, GateStatus, Limit, Measure, Pattern, Rate, Selection, TableCheck, TableOutcome};
use cleanse_core::{Lang, Severity, TextColumn};
use cleanse_record::Role;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3_arrow::PyTable;
use toml::{Table, Value};

use crate::column::Column;
use crate::interrupt::{run, value_error};
use crate::plan::{Roles, headers};
use crate::rules::language;

/// Sections of a `cleanse.toml` that are about files, which a table at hand is not.
const OF_FILES: &[&str] = &["required-version", "input", "output", "dedupe", "repair"];

/// What a check of a table found.
#[pyclass(frozen, module = "cleansekit._native")]
pub(crate) struct Checked(TableOutcome);

#[pymethods]
impl Checked {
    /// Whether no finding is bad enough to fail and every gate holds.
    #[getter]
    fn passes(&self) -> bool {
        self.0.passes()
    }

    /// The findings that count: row from 0, column, code, name, severity. Never a value.
    #[getter]
    fn findings(&self) -> Vec<(usize, &str, &'static str, &'static str, &'static str)> {
        let findings = self.0.findings.iter();
        findings
            .map(|f| (f.row - 1, f.column.as_str(), f.rule.code, f.rule.name, f.severity.as_str()))
            .collect()
    }

    /// The gates: name, `held`, `broken` or `unmeasurable`, and a sentence in `lang`.
    #[pyo3(signature = (lang = "ko"))]
    fn gates(&self, lang: &str) -> PyResult<Vec<(String, &'static str, String)>> {
        let lang = language(lang)?;
        let status = |status| match status {
            GateStatus::Held => "held",
            GateStatus::Broken => "broken",
            _ => "unmeasurable",
        };
        let gates = self.0.gates.iter();
        Ok(gates.map(|g| (g.label(lang).to_owned(), status(g.status), g.sentence(lang))).collect())
    }

    fn __str__(&self) -> String {
        self.0.to_string()
    }
}

/// Checks a table by the text of a ``cleanse.toml``; ``fail_on`` is stronger than what it says.
#[pyfunction]
#[pyo3(signature = (table, config, stated, *, fail_on = None, as_of = None, threads = 0))]
pub(crate) fn check(
    py: Python<'_>,
    table: PyTable,
    config: &str,
    stated: Roles,
    fail_on: Option<&str>,
    as_of: Option<&Bound<'_, PyAny>>,
    threads: usize,
) -> PyResult<Checked> {
    let (batches, schema) = table.into_inner();
    let check = TableCheck::new(headers(&schema)).as_of(crate::scalar::as_of(as_of)?);
    let mut check = configured(check, config)?;
    for (word, columns) in &stated {
        for column in columns {
            check = check.column(role(word)?, column);
        }
    }
    if let Some(word) = fail_on {
        check = check.fail_on(severity(word)?);
    }
    let mut rows: Vec<Vec<String>> = Vec::new();
    for batch in &batches {
        let columns = Column::all(batch).map_err(value_error)?;
        let cells = |row| columns.iter().map(|c| c.get(row).unwrap_or_default().to_owned()).collect();
        rows.extend((0..batch.num_rows()).map(cells));
    }
    run(py, threads, |_| Ok(()), move |_| check.rows(rows))?.map(Checked).map_err(value_error)
}

/// What a configuration says about a table at hand.
fn configured(mut check: TableCheck, text: &str) -> PyResult<TableCheck> {
    let config: Table =
        text.parse().map_err(|e: toml::de::Error| PyValueError::new_err(e.message().to_owned()))?;
    for (section, value) in &config {
        check = match section.as_str() {
            "columns" => columns(check, entries(section, value)?)?,
            "rules" => check.selection(selection(entries(section, value)?)?),
            "check" => match entries(section, value)?.get("fail-on") {
                Some(word) => check.fail_on(severity(word.as_str().unwrap_or_default())?),
                None => check,
            },
            "gate" => {
                let gates = value.as_array().ok_or_else(|| wrong("gate", "written [[gate]]"))?;
                gates
                    .iter()
                    .try_fold(check, |check, one| Ok::<_, PyErr>(check.gate(gate(entries("gate", one)?)?)))?
            }
            known if OF_FILES.contains(&known) => check,
            _ => return Err(PyValueError::new_err(format!("unknown key {section}"))),
        };
    }
    Ok(check)
}

fn columns(mut check: TableCheck, entries: &Table) -> PyResult<TableCheck> {
    for (word, columns) in entries {
        for column in texts(word, columns)? {
            check = check.column(role(word)?, column);
        }
    }
    Ok(check)
}

fn selection(entries: &Table) -> PyResult<Selection> {
    let mut selection = Selection::default();
    for (key, value) in entries {
        selection = match key.as_str() {
            "select" => patterns(key, value)?.into_iter().fold(selection, Selection::select),
            "ignore" => patterns(key, value)?.into_iter().fold(selection, Selection::ignore),
            "per-column-ignores" => {
                let mut chosen = selection;
                for (column, rules) in self::entries(key, value)? {
                    let rules = patterns(column, rules)?.into_iter();
                    chosen = rules.fold(chosen, |s, rule| s.ignore_in(Pattern::new(column), rule));
                }
                chosen
            }
            rule => match value.as_str() {
                Some("off") => selection.ignore(pattern(rule)?),
                word => match Severity::from_code(word.unwrap_or_default()) {
                    Some(severity) => selection.severity(pattern(rule)?, severity),
                    None => return Err(wrong(rule, "error, warning, note or off")),
                },
            },
        };
    }
    Ok(selection)
}

/// Reads one `[[gate]]`.
fn gate(entries: &Table) -> PyResult<Gate> {
    let text = |key: &str| entries.get(key).and_then(Value::as_str);
    let measure = match (text("rule"), text("measure")) {
        (Some(rule), None) => Measure::Rule(pattern(rule)?),
        (None, Some(name)) => Measure::named(name, ["field", "column", "channel"].into_iter().find_map(text))
            .map_err(failure)?,
        _ => return Err(wrong("gate", "about a rule or a measure: one of the two")),
    };
    let mut limits = Vec::new();
    for (key, value) in entries {
        match key.as_str() {
            "max-rate" => limits.push(Limit::MaxRate(rate(key, value)?)),
            "min-rate" => limits.push(Limit::MinRate(rate(key, value)?)),
            "max-drop" => limits.push(Limit::MaxDrop(rate(key, value)?)),
            "max-count" => {
                let most = value.as_integer().and_then(|n| u64::try_from(n).ok());
                limits.push(Limit::MaxCount(most.ok_or_else(|| wrong(key, "a number from 0"))?));
            }
            "name" | "rule" | "measure" | "field" | "column" | "channel" => {}
            _ => return Err(PyValueError::new_err(format!("unknown key {key}"))),
        }
    }
    Ok(Gate::new(measure, limits).map_err(failure)?.named(text("name").map(str::to_owned)))
}

fn entries<'t>(key: &str, value: &'t Value) -> PyResult<&'t Table> {
    value.as_table().ok_or_else(|| wrong(key, "a section"))
}

fn texts<'t>(key: &str, value: &'t Value) -> PyResult<Vec<&'t str>> {
    let texts = match value {
        Value::String(one) => Some(vec![one.as_str()]),
        Value::Array(several) => several.iter().map(Value::as_str).collect(),
        _ => None,
    };
    texts.ok_or_else(|| wrong(key, "a text or a list of texts"))
}

fn patterns(key: &str, value: &Value) -> PyResult<Vec<Pattern>> {
    texts(key, value)?.into_iter().map(pattern).collect()
}

/// A pattern that fits at least one rule.
fn pattern(text: &str) -> PyResult<Pattern> {
    let pattern = Pattern::new(text);
    match crate::rules::all().any(|rule| pattern.matches_rule(rule)) {
        true => Ok(pattern),
        false => Err(PyValueError::new_err(format!("there is no rule {text}"))),
    }
}

fn rate(key: &str, value: &Value) -> PyResult<Rate> {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Float(part) => part.to_string(),
        Value::Integer(part) => part.to_string(),
        _ => String::new(),
    };
    Rate::from_str(&text).map_err(|_| wrong(key, "a rate like \"0.5%\""))
}

/// From which severity on a finding fails; `never`: gates only.
fn severity(word: &str) -> PyResult<Option<Severity>> {
    match Severity::from_code(word) {
        Some(severity) => Ok(Some(severity)),
        None if word == "never" => Ok(None),
        None => Err(wrong("fail-on", "error, warning, note, never")),
    }
}

fn role(word: &str) -> PyResult<Role> {
    Role::from_word(word).ok_or_else(|| PyValueError::new_err(format!("no role is called `{word}`")))
}

fn wrong(key: &str, what: &str) -> PyErr {
    PyValueError::new_err(format!("{key} has to be {what}"))
}

fn failure(e: cleanse_check::Error) -> PyErr {
    PyValueError::new_err(e.message(Lang::En))
}
