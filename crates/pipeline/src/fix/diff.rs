//! What a fix would change, as a unified diff without context.

use std::path::Path;

use cleanse_core::FieldKind;
use cleanse_record::Role;
use cleanse_table::RowBatch;

use super::rewrite::Rewriter;
use super::{Change, DiffSink};
use crate::error::Error;
use crate::intake::Intake;
use crate::noted::{shown, shown_id};

/// Writes hunks as rows come.
pub(super) struct Diff<'a> {
    sink: &'a mut DiffSink<'a>,
    headers: &'a [String],
    /// The file.
    name: String,
    /// What the values of each column are, for masking; `None` in columns that are no field.
    fields: Vec<FieldKind>,
    id: Option<usize>,
    show_values: bool,
    begun: bool,
}

impl<'a> Diff<'a> {
    pub(super) fn new(sink: &'a mut DiffSink<'a>, file: &Path) -> Diff<'a> {
        Diff {
            sink,
            headers: &[],
            name: file.display().to_string(),
            fields: Vec::new(),
            id: None,
            show_values: false,
            begun: false,
        }
    }

    /// Goes on with the rows of a table.
    pub(super) fn begin(&mut self, intake: &'a Intake, show_values: bool) {
        self.headers = &intake.headers;
        self.fields = vec![FieldKind::Other; intake.headers.len()];
        for field in &intake.plan().fields {
            field.columns.iter().for_each(|&c| self.fields[c] = field.field);
        }
        self.id = intake.plan().column_of(Role::Id);
        self.show_values = show_values;
        if let Some(sheet) = intake.source.sheet() {
            self.name = format!("{} [{sheet}]", intake.path.display());
        }
        self.begun = false;
    }

    /// One changed row; `line` is its new form.
    pub(super) fn row(
        &mut self,
        batch: &RowBatch,
        i: usize,
        changes: &[Change<'_>],
        rewriter: &Rewriter<'_>,
        line: &[u8],
    ) -> Result<(), Error> {
        let mut text = String::new();
        if !std::mem::replace(&mut self.begun, true) {
            text.push_str(&format!("--- {}\n+++ {}\n", self.name, self.name));
        }
        let at = batch.position(i).line;
        let why: Vec<String> =
            changes.iter().map(|c| format!("{} {}", c.rule.code, self.headers[c.column])).collect();
        text.push_str(&format!("@@ -{at} +{at} @@ {}\n", why.join("; ")));
        let new = |c: usize| changes.iter().find(|change| change.column == c).map(|change| &*change.after);
        let [before, after] = if self.show_values {
            [
                self.without_secrets(batch, i, |_| None, rewriter.text(batch.raw(i))),
                self.without_secrets(batch, i, new, rewriter.text(line)),
            ]
        } else {
            [self.masked(batch, i, |_| None), self.masked(batch, i, new)]
        };
        for (sign, row) in [('-', before), ('+', after)] {
            for line in row.trim_end_matches(['\r', '\n']).split('\n') {
                text.push(sign);
                text.push_str(line.trim_end_matches('\r'));
                text.push('\n');
            }
        }
        (self.sink)(&text).map_err(|e| cleanse_table::Error::io(e, None).into())
    }

    /// The row with every value masked but the one that names the record.
    fn masked<'b>(&self, batch: &'b RowBatch, i: usize, new: impl Fn(usize) -> Option<&'b str>) -> String {
        let cell = |c: usize| {
            let value = new(c).unwrap_or_else(|| batch.cell(i, c));
            if self.id == Some(c) {
                shown_id(value, self.show_values).into_owned()
            } else {
                shown(self.fields[c], value, self.show_values)
            }
        };
        (0..batch.columns()).map(cell).collect::<Vec<_>>().join(",")
    }

    /// The text of a row without the numbers that nobody may see. Quoted and escaped, a value stands there in parts.
    fn without_secrets<'b>(
        &self,
        batch: &'b RowBatch,
        i: usize,
        new: impl Fn(usize) -> Option<&'b str>,
        text: String,
    ) -> String {
        (0..batch.columns()).fold(text, |text, c| {
            let cell = new(c).unwrap_or_else(|| batch.cell(i, c));
            let masked = shown(self.fields[c], cell, true);
            // Masking changes digits only, so that both come apart at the same places.
            let parts = parts(cell).zip(parts(&masked)).filter(|(part, masked)| part != masked);
            parts.fold(text, |text, (part, masked)| text.replace(part, masked))
        })
    }
}

/// The parts of a value that no way to write it changes.
fn parts(value: &str) -> impl Iterator<Item = &str> {
    value.split(['"', '\\', '\r', '\n']).map(str::trim)
}
