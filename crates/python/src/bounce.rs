//! Delivery feedback: what happened, whose fault it was, on what evidence.

use std::sync::LazyLock;

use arrow_array::{ArrayRef, RecordBatch};
use cleanse_bounce::{Classifier, Outcome as Judged};
use cleanse_core::TextColumn;
use cleanse_core::feedback::Channel;
use pyo3::exceptions::{PyKeyError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyDict;
use pyo3_arrow::PyTable;
use rayon::prelude::*;

use crate::column::{Column, pieces, text};
use crate::dedupe::table;
use crate::interrupt::{run, value_error};

static CLASSIFIER: LazyLock<Classifier> = LazyLock::new(Classifier::new);

/// Replies that one thread classifies at a time.
const PIECE: usize = 8_192;

/// One result of one message to one recipient.
#[pyclass(frozen, module = "cleansekit", name = "Bounce")]
pub(crate) struct Outcome(Judged);

#[pymethods]
impl Outcome {
    /// What happened: ``recipient-unknown``, ``mailbox-full`` ….
    #[getter]
    fn category(&self) -> &'static str {
        self.0.category.as_str()
    }

    /// ``permanent``, ``transient``, ``sender`` ….
    #[getter]
    fn disposition(&self) -> &'static str {
        self.0.disposition.as_str()
    }

    /// Whose fault it was.
    #[getter]
    fn fault(&self) -> &'static str {
        self.0.fault().as_str()
    }

    /// ``email``, ``sms`` ….
    #[getter]
    fn channel(&self) -> &'static str {
        self.0.channel.as_str()
    }

    /// The recipient, where the feedback names one.
    #[getter]
    fn recipient(&self) -> Option<&str> {
        self.0.recipient.as_deref()
    }

    /// The enhanced status code, such as ``5.1.1``.
    #[getter]
    fn status(&self) -> Option<&str> {
        self.0.status.as_deref()
    }

    /// The SMTP reply code, such as 550.
    #[getter]
    fn reply_code(&self) -> Option<u16> {
        self.0.reply_code
    }

    /// The code of the category's rule, such as ``BNC012``.
    #[getter]
    fn rule(&self) -> &'static str {
        self.0.rule().code
    }

    /// The rule of the pack that decided.
    #[getter]
    fn pack_rule(&self) -> Option<&str> {
        self.0.pack_rule.as_deref()
    }

    /// The words that decided.
    #[getter]
    fn evidence(&self) -> &str {
        &self.0.evidence
    }

    /// From 0 to 1.
    #[getter]
    fn confidence(&self) -> f32 {
        self.0.confidence
    }

    /// What happened, in words of ``lang`` ``"ko"`` or ``"en"``.
    #[pyo3(signature = (lang = "ko"))]
    fn label(&self, lang: &str) -> PyResult<&'static str> {
        Ok(self.0.label(crate::rules::language(lang)?))
    }

    /// Everything as a dictionary, with the keys of ``cleanse bounce``.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let dict = PyDict::new(py);
        dict.set_item("channel", self.channel())?;
        dict.set_item("recipient", self.recipient())?;
        dict.set_item("category", self.category())?;
        dict.set_item("disposition", self.disposition())?;
        dict.set_item("fault", self.fault())?;
        dict.set_item("status", self.status())?;
        dict.set_item("reply_code", self.reply_code())?;
        dict.set_item("rule", self.rule())?;
        dict.set_item("evidence", self.evidence())?;
        Ok(dict)
    }

    fn __repr__(&self) -> String {
        format!(
            "Bounce(category='{}', disposition='{}', rule='{}')",
            self.category(),
            self.disposition(),
            self.rule()
        )
    }
}

/// Classifies one SMTP reply.
#[pyfunction]
pub(crate) fn bounce_reply(reply: &str) -> Outcome {
    Outcome(judge(reply))
}

fn judge(reply: &str) -> Judged {
    Judged::from_reply(Channel::Email, &CLASSIFIER.classify_reply(reply), reply)
}

/// Classifies one mail: a result a recipient; none for a mail that is no feedback.
#[pyfunction]
pub(crate) fn bounce_mail(mail: &[u8]) -> Vec<Outcome> {
    CLASSIFIER.classify_mail(mail).into_iter().map(Outcome).collect()
}

/// Classifies a result phrase of a sender or of the post; ``None`` where nothing is known.
#[pyfunction]
pub(crate) fn bounce_phrase(phrase: &str, channel: &str) -> PyResult<Option<Outcome>> {
    let channel = Channel::from_code(channel)
        .ok_or_else(|| PyValueError::new_err(format!("no channel is called `{channel}`")))?;
    let found = match channel {
        Channel::Post => CLASSIFIER.classify_postal(phrase),
        _ => CLASSIFIER.classify_phrase(phrase),
    };
    Ok(found.map(|m| Outcome(Judged::new(channel, m.category, phrase))))
}

/// Classifies the SMTP replies in a column of a table: category, disposition, fault, status, reply code and rule.
#[pyfunction]
#[pyo3(signature = (replies, column, *, threads = 0))]
pub(crate) fn bounce_table(
    py: Python<'_>,
    replies: PyTable,
    column: &str,
    threads: usize,
) -> PyResult<PyTable> {
    let (batches, schema) = replies.into_inner();
    let at = schema.index_of(column).map_err(|_| PyKeyError::new_err(format!("no column `{column}`")))?;
    let done = run(
        py,
        threads,
        |_| Ok(()),
        move |_| {
            let piece = |batch: RecordBatch| {
                let replies = Column::of(batch.column(at)).map_err(value_error)?;
                Ok((0..replies.len()).map(|row| replies.get(row).map(judge)).collect::<Vec<_>>())
            };
            pieces(&batches, PIECE).into_par_iter().map(piece).collect::<PyResult<Vec<_>>>()
        },
    )??;
    let all: Vec<Option<Judged>> = done.into_iter().flatten().collect();
    let words =
        |of: fn(&Judged) -> Option<String>| -> ArrayRef { text(all.iter().map(|j| j.as_ref().and_then(of))) };
    table(vec![
        ("cleanse_category".to_owned(), words(|j| Some(j.category.as_str().to_owned()))),
        ("cleanse_disposition".to_owned(), words(|j| Some(j.disposition.as_str().to_owned()))),
        ("cleanse_fault".to_owned(), words(|j| Some(j.fault().as_str().to_owned()))),
        ("cleanse_status".to_owned(), words(|j| j.status.clone())),
        ("cleanse_code".to_owned(), words(|j| j.reply_code.map(|c| c.to_string()))),
        ("cleanse_rule".to_owned(), words(|j| Some(j.rule().code.to_owned()))),
    ])
}
