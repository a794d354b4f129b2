//! A batch of records: every field column normalised, edits and findings brought back to their columns.

use cleanse_core::{Context, Date, FieldKind, Finding, Rule, TextColumn, Verdict};

use crate::column::{ColumnResult, Keys, Normalizer, OtherKey, Point};
use crate::fields::normalizer;
use crate::plan::{FieldColumn, Plan};
use crate::route::Standing;

/// A planned table, ready to normalise batches of its rows. `Send + Sync`: share it between workers.
pub struct Engine {
    plan: Plan,
    fields: Vec<Box<dyn Normalizer>>,
    as_of: Date,
    keys: Keys,
}

/// A change of one cell.
#[derive(Clone)]
pub struct CellEdit {
    /// Row in the batch.
    pub row: u32,
    /// Index of the column.
    pub column: u32,
    /// The cell as it stands now.
    pub after: Box<str>,
    /// The rule that justifies it.
    pub rule: &'static Rule,
}

/// A rule hit in one cell.
#[derive(Clone)]
pub struct CellFinding {
    /// Row in the batch.
    pub row: u32,
    /// Index of the column; the first of a split value.
    pub column: u32,
    /// What the value is.
    pub field: FieldKind,
    /// The hit.
    pub finding: Finding,
}

/// A reading that somebody has to confirm.
#[derive(Clone)]
pub struct CellSuggestion {
    /// Row in the batch.
    pub row: u32,
    /// Index of the column; the first of a split value.
    pub column: u32,
    /// Index of the field in the plan: its columns, over which [`FieldColumn::changes`] parts the value.
    pub field: u32,
    /// The whole value, were it accepted.
    pub value: Box<str>,
}

/// What normalising a batch gave. Everything is in row order, and in column order within a row.
#[derive(Default)]
pub struct NormalizedBatch {
    /// A result a field of the plan: dense verdicts, points and keys.
    pub fields: Vec<FieldResult>,
    /// What each record adds up to.
    pub standings: Vec<Standing>,
    /// Changes by safe fixes.
    pub edits: Vec<CellEdit>,
    /// Rule hits.
    pub findings: Vec<CellFinding>,
    /// Readings to confirm.
    pub suggestions: Vec<CellSuggestion>,
}

/// The dense part of one field's result.
#[derive(Default)]
pub struct FieldResult {
    /// A verdict a row.
    pub verdicts: Vec<Verdict>,
    /// What the value is good for, a row each.
    pub points: Vec<Point>,
    /// An identity of the canonical value, 0 for none.
    pub keys: Vec<u64>,
    /// The identities of what cells hold beside their first value, in row order.
    pub others: Vec<OtherKey>,
}

impl FieldResult {
    /// What the cell of a row holds beside its first value.
    pub fn others_of(&self, row: usize) -> impl Iterator<Item = &OtherKey> {
        let start = self.others.partition_point(|other| (other.row as usize) < row);
        self.others[start..].iter().take_while(move |other| other.row as usize == row)
    }
}

impl Engine {
    /// An engine for a planned table; dated facts are judged at `as_of`.
    #[must_use]
    pub fn new(plan: Plan, as_of: Date) -> Engine {
        let mut plan = plan;
        plan.fields.retain(|f| normalizer(f.field).is_some());
        let fields = plan.fields.iter().filter_map(|f| normalizer(f.field)).collect();
        Engine { plan, fields, as_of, keys: Keys::Wanted }
    }

    /// The engine for those who ask for no keys: [`FieldResult::keys`] are all 0, and nothing is spent on them.
    #[must_use]
    pub fn without_keys(self) -> Engine {
        Engine { keys: Keys::Unwanted, ..self }
    }

    /// The plan, with the fields that are normalised.
    #[must_use]
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// Normalises a batch given by its columns.
    #[must_use]
    pub fn normalize(&self, columns: &[&dyn TextColumn]) -> NormalizedBatch {
        let rows = columns.first().map_or(0, |c| c.len());
        let mut batch = NormalizedBatch { standings: vec![Standing::default(); rows], ..Default::default() };
        batch.fields.resize_with(self.plan.fields.len(), FieldResult::default);
        let one = [Context { as_of: self.as_of, area: None }];
        let mut areas: Vec<Option<&'static str>> = Vec::new();
        for i in self.order() {
            let field = &self.plan.fields[i];
            let located: Vec<Context<'_>>;
            let cx: &[Context<'_>] = if field.field == FieldKind::Phone && !areas.is_empty() {
                located = areas.iter().map(|&area| Context { as_of: self.as_of, area }).collect();
                &located
            } else {
                &one
            };
            let mut result = ColumnResult::default();
            run_field(&*self.fields[i], field, columns, cx, self.keys, &mut result);
            if areas.is_empty() {
                areas = std::mem::take(&mut result.areas);
            }
            batch.take(i, field, columns, result);
        }
        batch.finish();
        batch
    }

    /// Addresses before phones: a local number needs the region.
    fn order(&self) -> impl Iterator<Item = usize> {
        let address = |i: &usize| self.plan.fields[*i].field == FieldKind::Address;
        let all = 0..self.plan.fields.len();
        all.clone().filter(address).chain(all.filter(move |i| !address(i)))
    }
}

fn run_field(
    normalizer: &dyn Normalizer,
    field: &FieldColumn,
    columns: &[&dyn TextColumn],
    cx: &[Context<'_>],
    keys: Keys,
    out: &mut ColumnResult,
) {
    match field.columns[..] {
        [only] => normalizer.column(columns[only], cx, keys, out),
        _ => normalizer.column(&Joined::of(field, columns), cx, keys, out),
    }
}

impl NormalizedBatch {
    fn take(&mut self, index: usize, field: &FieldColumn, columns: &[&dyn TextColumn], result: ColumnResult) {
        let column = to_u32(field.columns[0]);
        let mut result = result;
        let split = match field.columns[..] {
            [_] => Vec::new(),
            _ => split_edits(field, columns, &mut result),
        };
        for (standing, (&verdict, &point)) in
            self.standings.iter_mut().zip(result.verdicts.iter().zip(&result.points))
        {
            standing.add(field.field, verdict, point);
        }
        match field.columns[..] {
            [_] => self.edits.extend(result.edits.into_iter().map(|e| CellEdit {
                row: e.row,
                column,
                after: e.after,
                rule: e.rule,
            })),
            _ => self.edits.extend(split),
        }
        let field_kind = field.field;
        self.findings.extend(result.findings.into_iter().map(|(row, finding)| CellFinding {
            row,
            column,
            field: field_kind,
            finding,
        }));
        self.suggestions.extend(result.suggestions.into_iter().map(|(row, value)| CellSuggestion {
            row,
            column,
            field: to_u32(index),
            value,
        }));
        self.fields[index] = FieldResult {
            verdicts: result.verdicts,
            points: result.points,
            keys: result.keys,
            others: result.others,
        };
    }

    fn finish(&mut self) {
        self.edits.sort_by_key(|e| (e.row, e.column));
        self.findings.sort_by_key(|f| (f.row, f.column));
        self.suggestions.sort_by_key(|s| (s.row, s.column));
    }
}

/// The values of a split field, joined; rows whose parts are all empty are empty.
struct Joined {
    text: String,
    ends: Vec<usize>,
}

impl Joined {
    fn of(field: &FieldColumn, columns: &[&dyn TextColumn]) -> Joined {
        let rows = columns[field.columns[0]].len();
        let mut joined = Joined { text: String::new(), ends: Vec::with_capacity(rows) };
        for row in 0..rows {
            joined.push(field, columns, row);
        }
        joined
    }

    fn push(&mut self, field: &FieldColumn, columns: &[&dyn TextColumn], row: usize) {
        field.join_into(|c| columns[c].get(row).unwrap_or(""), &mut self.text);
        self.ends.push(self.text.len());
    }
}

impl TextColumn for Joined {
    fn len(&self) -> usize {
        self.ends.len()
    }

    fn get(&self, row: usize) -> Option<&str> {
        let end = *self.ends.get(row)?;
        let start = row.checked_sub(1).map_or(0, |r| self.ends[r]);
        self.text.get(start..end)
    }
}

/// Brings the canonical forms of a split field back to its columns. What does not part into them is left as it stands, and no
/// finding promises a fix for it; cells that hold their parts already are clean.
fn split_edits(field: &FieldColumn, columns: &[&dyn TextColumn], result: &mut ColumnResult) -> Vec<CellEdit> {
    let mut split = Vec::new();
    let (mut unparted, mut clean) = (Vec::new(), Vec::new());
    for edit in &result.edits {
        let cell = |column: usize| columns[column].get(edit.row as usize).unwrap_or("");
        match field.changes(cell, &edit.after) {
            None => unparted.push(edit.row),
            Some(changes) if changes.is_empty() => clean.push(edit.row),
            Some(changes) => split.extend(changes.into_iter().map(|(column, part)| CellEdit {
                row: edit.row,
                column: to_u32(column),
                after: part.into(),
                rule: edit.rule,
            })),
        }
    }
    clean.iter().for_each(|&row| result.verdicts[row as usize] = Verdict::Clean);
    // Edits are in row order, and so are these.
    result.findings.retain(|(row, f)| f.fix.is_none() || clean.binary_search(row).is_err());
    for (row, finding) in &mut result.findings {
        if unparted.binary_search(row).is_ok() {
            finding.fix = None;
        }
    }
    split
}

fn to_u32(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
