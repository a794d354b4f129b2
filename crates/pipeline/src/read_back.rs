//! The findings of a finished run, read back from its folder for reports in further formats.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::Path;

use cleanse_core::{FieldKind, Rule};
use cleanse_report::{Item, Report};
use serde::Deserialize;

use crate::error::Error;

#[derive(Deserialize)]
struct Line<'a> {
    row: u64,
    #[serde(borrow)]
    id: Option<Cow<'a, str>>,
    #[serde(borrow)]
    file: Cow<'a, str>,
    line: u64,
    #[serde(borrow)]
    column: Option<Cow<'a, str>>,
    #[serde(borrow)]
    field: Cow<'a, str>,
    #[serde(borrow)]
    rule: Cow<'a, str>,
    span: Option<(u32, u32)>,
    #[serde(borrow)]
    value: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    suggestion: Option<Cow<'a, str>>,
}

/// Shows every finding of the result folder `dir` to `sink`, as the run wrote them: masked unless it was told otherwise.
///
/// # Errors
/// When the findings cannot be read, or those of `sink`.
pub fn findings(
    dir: &Path,
    report: &Report,
    sink: &mut dyn FnMut(&Item<'_>) -> io::Result<()>,
) -> Result<(), Error> {
    let path = dir.join("findings.jsonl");
    let failed = |e: io::Error| Error::from(cleanse_table::Error::io(e, Some(&path)));
    let rules: HashMap<&str, &'static Rule> = crate::rules().map(|r| (r.code, r)).collect();
    let mut lines = BufReader::with_capacity(1 << 16, File::open(&path).map_err(failed)?);
    let mut text = String::new();
    while lines.read_line(&mut text).map_err(failed)? > 0 {
        let line: Line<'_> = serde_json::from_str(&text).map_err(|e| failed(e.into()))?;
        if let Some(rule) = rules.get(line.rule.as_ref()) {
            sink(&item(&line, rule, report)).map_err(failed)?;
        }
        text.clear();
    }
    Ok(())
}

fn item<'a>(line: &'a Line<'_>, rule: &'static Rule, report: &'a Report) -> Item<'a> {
    let input = report.inputs.iter().find(|i| i.name == line.file);
    let column = line.column.as_deref();
    let place = input.and_then(|i| i.columns.iter().position(|c| Some(c.header.as_str()) == column));
    Item {
        id: line.id.as_deref(),
        path: input.map_or(&line.file, |i| &i.path),
        column,
        column_number: place.and_then(|p| u32::try_from(p + 1).ok()),
        field: FieldKind::from_code(&line.field).unwrap_or(FieldKind::Other),
        span: line.span,
        value: line.value.as_deref(),
        suggestion: line.suggestion.as_deref(),
        ..Item::new(rule, &line.file, line.row, line.line)
    }
}
