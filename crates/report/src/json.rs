//! For programs: one document, or a line a finding.

use std::fmt::{self, Write};

use serde::Serialize;
use serde_json::Value;

use crate::item::Item;
use crate::model::Report;
use crate::render::Renderer;

/// A finding with the keys of `findings.jsonl`, in their order.
#[derive(Serialize)]
struct Line<'a> {
    row: u64,
    id: Option<&'a str>,
    file: &'a str,
    line: u64,
    column: Option<&'a str>,
    field: &'static str,
    rule: &'static str,
    severity: &'static str,
    bad_kind: &'static str,
    dimension: &'static str,
    applicability: &'static str,
    span: Option<(u32, u32)>,
    value: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    suggestion: Option<&'a str>,
}

impl<'a> Line<'a> {
    fn of(item: &Item<'a>) -> Line<'a> {
        Line {
            row: item.row,
            id: item.id,
            file: item.file,
            line: item.line,
            column: item.column,
            field: item.field.as_str(),
            rule: item.rule.code,
            severity: item.severity.as_str(),
            bad_kind: item.rule.bad_kind.as_str(),
            dimension: item.rule.dimension.as_str(),
            applicability: item.rule.applicability.as_str(),
            span: item.span,
            value: item.value,
            suggestion: item.suggestion,
        }
    }
}

/// A line a finding.
pub(crate) struct Jsonl;

impl Renderer for Jsonl {
    fn finding(&mut self, item: &Item<'_>, out: &mut dyn Write) -> fmt::Result {
        writeln!(out, "{}", to_json(&Line::of(item))?)
    }

    fn end(&mut self, _: &Report, _: &mut dyn Write) -> fmt::Result {
        Ok(())
    }
}

/// One document: `findings`, then the report's own keys.
#[derive(Default)]
pub(crate) struct Json {
    started: bool,
}

impl Renderer for Json {
    fn begin(&mut self, out: &mut dyn Write) -> fmt::Result {
        out.write_str("{\"findings\":[")
    }

    fn finding(&mut self, item: &Item<'_>, out: &mut dyn Write) -> fmt::Result {
        let comma = if std::mem::replace(&mut self.started, true) { "," } else { "" };
        write!(out, "{comma}\n{}", to_json(&Line::of(item))?)
    }

    fn end(&mut self, report: &Report, out: &mut dyn Write) -> fmt::Result {
        out.write_str("\n]")?;
        let Ok(Value::Object(parts)) = serde_json::to_value(report) else { return Err(fmt::Error) };
        for (key, value) in &parts {
            write!(out, ",\n{}:{}", to_json(key)?, to_json(value)?)?;
        }
        out.write_str("}\n")
    }
}

/// Strings, numbers and maps always serialise.
pub(crate) fn to_json(value: &impl Serialize) -> Result<String, fmt::Error> {
    serde_json::to_string(value).map_err(|_| fmt::Error)
}
