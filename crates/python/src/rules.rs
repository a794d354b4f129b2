//! Rules and findings, as Python sees them.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

use cleanse_core::{Lang, Rule};

/// A rule that a value breaks.
#[pyclass(frozen, module = "cleansekit")]
pub(crate) struct Finding(pub(crate) cleanse_core::Finding);

#[pymethods]
impl Finding {
    /// The code of the rule, such as ``PHN002``.
    #[getter]
    fn rule(&self) -> &'static str {
        self.0.rule.code
    }

    /// The name of the rule, such as ``lost-leading-zero``.
    #[getter]
    fn name(&self) -> &'static str {
        self.0.rule.name
    }

    /// ``error``, ``warning`` or ``note``.
    #[getter]
    fn severity(&self) -> &'static str {
        self.0.rule.severity.as_str()
    }

    /// How far the fix may go by itself: ``safe``, ``unsafe``, ``display`` or ``none``.
    #[getter]
    fn applicability(&self) -> &'static str {
        self.0.rule.applicability.as_str()
    }

    /// One line about the rule, in ``lang`` ``"ko"`` or ``"en"``.
    #[pyo3(signature = (lang = "ko"))]
    fn title(&self, lang: &str) -> PyResult<&'static str> {
        Ok(self.0.rule.title.get(language(lang)?))
    }

    /// Which bytes of the UTF-8 text are meant, or ``None`` for all of it.
    #[getter]
    fn span(&self) -> Option<(u32, u32)> {
        self.0.span
    }

    /// What the value would be with the fix, where there is one.
    #[getter]
    fn replacement(&self) -> Option<&str> {
        self.0.fix.as_ref().map(|fix| &*fix.replacement)
    }

    fn __repr__(&self) -> String {
        format!("Finding(rule='{}', name='{}', severity='{}')", self.rule(), self.name(), self.severity())
    }

    fn __eq__(&self, other: &Finding) -> bool {
        self.0 == other.0
    }
}

/// A language by its code.
pub(crate) fn language(code: &str) -> PyResult<Lang> {
    Lang::from_code(code).ok_or_else(|| {
        pyo3::exceptions::PyValueError::new_err(format!("unknown language `{code}`: ko or en"))
    })
}

/// Every rule of the crates in this wheel, as dictionaries: ``code``, ``name``, ``severity``, ``bad_kind``, ``dimension``,
/// ``applicability``, ``title`` and ``doc`` in both languages, and ``golden`` rows of input, verdict and output.
#[pyfunction]
pub(crate) fn rules(py: Python<'_>) -> PyResult<Bound<'_, PyList>> {
    let list = PyList::empty(py);
    for rule in all() {
        list.append(rule_dict(py, rule)?)?;
    }
    Ok(list)
}

/// The rules themselves.
pub(crate) fn all() -> impl Iterator<Item = &'static Rule> {
    cleanse_record::all_rules()
        .chain(cleanse_dedupe::RULES.iter().copied())
        .chain(cleanse_bounce::RULES.iter().copied())
}

fn rule_dict<'py>(py: Python<'py>, rule: &'static Rule) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    dict.set_item("code", rule.code)?;
    dict.set_item("name", rule.name)?;
    dict.set_item("severity", rule.severity.as_str())?;
    dict.set_item("bad_kind", rule.bad_kind.as_str())?;
    dict.set_item("dimension", rule.dimension.as_str())?;
    dict.set_item("applicability", rule.applicability.as_str())?;
    for lang in [Lang::En, Lang::Ko] {
        dict.set_item(format!("title_{}", lang.as_str()), rule.title.get(lang))?;
        dict.set_item(format!("doc_{}", lang.as_str()), rule.doc.get(lang))?;
    }
    let golden: Vec<(&str, &str, &str)> =
        rule.golden.iter().map(|g| (g.input, g.verdict.as_str(), g.output)).collect();
    dict.set_item("golden", golden)?;
    Ok(dict)
}
