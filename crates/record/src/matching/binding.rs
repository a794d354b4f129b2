//! How the columns of a table feed the fields of a model.

use cleanse_core::TextColumn;
use cleanse_dedupe::{Features, Plan as Matching};

use super::KOREAN_CUSTOMER_NAME;
use crate::plan::{FieldColumn, Join, Plan, find_column};

/// The columns of a table that each field of a model reads. Columns of a model are headers of the table or roles (`name`, `phone`,
/// `email`, `address`, `birth-date`, `sex`, `ci` …): the shipped model means roles, every other one the header where there is one.
pub struct Binding {
    /// Per field of the model.
    fields: Vec<Vec<Source>>,
}

/// One value of a row: a column, or the parts of a split value.
struct Source {
    columns: Vec<usize>,
    separator: &'static str,
}

impl Binding {
    /// Binds a model to a planned table.
    #[must_use]
    pub fn of(matching: &Matching, table: &Plan, headers: &[String]) -> Binding {
        let of = |c| match matching.name() == KOREAN_CUSTOMER_NAME {
            true => by_role(c, table).or_else(|| by_header(c, headers)),
            false => by_header(c, headers).or_else(|| by_role(c, table)),
        };
        let fields = matching.fields().iter().map(|f| f.columns().filter_map(of).flatten().collect());
        Binding { fields: fields.collect() }
    }

    /// Names of the model's fields that no column feeds.
    pub fn missing<'m>(&self, matching: &'m Matching) -> impl Iterator<Item = &'m str> {
        let names = matching.fields().iter().zip(&self.fields);
        let names: Vec<&str> =
            names.filter(|(_, sources)| sources.is_empty()).map(|(f, _)| f.name()).collect();
        names.into_iter()
    }

    /// The features of a batch, a record a row in row order; a row that `is_record` refuses is an empty record. Call it in
    /// parallel for batches and append the results in their order.
    #[must_use]
    pub fn encode(
        &self,
        matching: &Matching,
        columns: &[&dyn TextColumn],
        is_record: impl Fn(usize) -> bool,
    ) -> Features {
        let rows = columns.first().map_or(0, |c| c.len());
        let mut features = Features::new(matching);
        features.reserve(rows, rows * 96);
        let mut joined = String::new();
        for row in 0..rows {
            let record = is_record(row);
            features.push_with(|f, out| {
                if record {
                    self.field(matching, f, columns, row, &mut joined, out);
                }
            });
        }
        features
    }

    fn field(
        &self,
        matching: &Matching,
        f: usize,
        columns: &[&dyn TextColumn],
        row: usize,
        joined: &mut String,
        out: &mut Vec<u8>,
    ) {
        let cell = |c: usize| columns.get(c).and_then(|c| c.get(row)).filter(|v| !v.is_empty());
        let comparator = matching.fields()[f].comparator();
        match &self.fields[f][..] {
            [] => {}
            [Source { columns, .. }] if columns.len() == 1 => comparator.encode(&[cell(columns[0])], out),
            sources if sources.iter().all(|s| s.columns.len() == 1) => {
                let values: Vec<Option<&str>> = sources.iter().map(|s| cell(s.columns[0])).collect();
                comparator.encode(&values, out);
            }
            sources => {
                joined.clear();
                let ends: Vec<usize> = sources.iter().map(|s| s.join(&cell, joined)).collect();
                let mut start = 0;
                let values = ends.iter().map(|&end| Some(&joined[std::mem::replace(&mut start, end)..end]));
                let values: Vec<Option<&str>> = values.map(|v| v.filter(|t| !t.is_empty())).collect();
                comparator.encode(&values, out);
            }
        }
    }
}

impl Source {
    /// Appends the row's value; returns where it ends.
    fn join<'c>(&self, cell: &impl Fn(usize) -> Option<&'c str>, out: &mut String) -> usize {
        let start = out.len();
        for part in self.columns.iter().filter_map(|&c| cell(c)) {
            if out.len() > start {
                out.push_str(self.separator);
            }
            out.push_str(part.trim());
        }
        out.len()
    }
}

/// The column with the header, as it stands or folded.
fn by_header(column: &str, headers: &[String]) -> Option<Vec<Source>> {
    let found = find_column(headers, column)?;
    Some(vec![Source { columns: vec![found], separator: "" }])
}

/// The columns of the role.
fn by_role(column: &str, table: &Plan) -> Option<Vec<Source>> {
    let by_role: Vec<Source> = table
        .fields
        .iter()
        .filter(|f| f.role.as_str() == column || f.field.as_str() == column)
        .map(|f: &FieldColumn| Source { columns: f.columns.clone(), separator: separator(f.join) })
        .collect();
    if !by_role.is_empty() {
        return Some(by_role);
    }
    let found = table.roles.iter().position(|r| r.is_some_and(|r| r.as_str() == column))?;
    Some(vec![Source { columns: vec![found], separator: "" }])
}

fn separator(join: Join) -> &'static str {
    join.separator()
}
