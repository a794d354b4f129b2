//! Features for the duplicate engine, made while rows stream by.

use cleanse_core::TextColumn;
use cleanse_dedupe::{Features, FieldPlan, Plan};
use cleanse_record::matching::{Binding, korean_plan};
use cleanse_record::{CellEdit, PlanError, Role, find_column, nearest};

use crate::error::{Error, ErrorKind};
use crate::intake::{Intake, Intakes};

/// The model of a run, bound to the columns of each input.
pub(crate) struct Matching {
    pub(crate) plan: Plan,
    bindings: Vec<Binding>,
}

impl Matching {
    /// The shipped model of Korean customers.
    pub(crate) fn korean(intakes: &Intakes) -> Result<Matching, cleanse_dedupe::Error> {
        Ok(Matching::new(korean_plan()?, intakes))
    }

    pub(crate) fn new(plan: Plan, intakes: &Intakes) -> Matching {
        let bind = |intake: &Intake| Binding::of(&plan, intake.plan(), &intake.headers);
        let bindings = intakes.inputs.iter().map(bind).collect();
        Matching { plan, bindings }
    }

    /// Whether every column that the model names is in some input, or a role.
    pub(crate) fn check_columns(&self, intakes: &Intakes) -> Result<(), Error> {
        let is_there = |column: &str| {
            let is_role = Role::ALL.iter().any(|role| role.as_str() == column);
            is_role || intakes.inputs.iter().any(|input| find_column(&input.headers, column).is_some())
        };
        let columns = self.plan.fields().iter().flat_map(FieldPlan::columns);
        let (Some(absent), Some(first)) =
            (columns.into_iter().find(|c| !is_there(c)), intakes.inputs.first())
        else {
            return Ok(());
        };
        let found = nearest(absent, first.headers.iter().map(String::as_str)).map(str::to_owned);
        let error = PlanError::NoSuchColumn { asked: absent.to_owned(), nearest: found };
        Err(ErrorKind::Plan { path: first.path.clone(), error }.into())
    }

    /// Two fields that compare the given name and the surname of a person apart.
    pub(crate) fn names_apart(&self, intakes: &Intakes) -> Option<[String; 2]> {
        let input = intakes.inputs.first()?;
        let is = |column: &str, role| {
            let found = find_column(&input.headers, column);
            found.is_some_and(|column| input.plan().roles[column] == Some(role))
        };
        let reading = |role| self.plan.fields().iter().find(|f| f.columns().any(|column| is(column, role)));
        let (given, surname) = (reading(Role::GivenName)?.name(), reading(Role::Surname)?.name());
        (given != surname).then(|| [given, surname].map(str::to_owned))
    }

    /// The features of the given rows of a batch, in their order; a row that is no record is an empty one.
    pub(crate) fn encode(
        &self,
        input: usize,
        columns: &[&dyn TextColumn],
        edits: &[CellEdit],
        rows: &[u32],
        is_record: impl Fn(usize) -> bool,
    ) -> Features {
        let canonical: Vec<Canonical<'_>> =
            columns.iter().enumerate().map(|(c, column)| Canonical::of(*column, c, edits, rows)).collect();
        let canonical: Vec<&dyn TextColumn> = canonical.iter().map(|c| c as &dyn TextColumn).collect();
        self.bindings[input].encode(&self.plan, &canonical, |i| is_record(rows[i] as usize))
    }

    /// Nothing yet.
    pub(crate) fn features(&self) -> Features {
        Features::new(&self.plan)
    }
}

/// Chosen rows of a column, with the canonical values in place of what was typed.
struct Canonical<'a> {
    column: &'a dyn TextColumn,
    rows: &'a [u32],
    /// The column's edits, in row order.
    edits: Vec<&'a CellEdit>,
}

impl<'a> Canonical<'a> {
    fn of(column: &'a dyn TextColumn, index: usize, edits: &'a [CellEdit], rows: &'a [u32]) -> Canonical<'a> {
        Canonical { column, rows, edits: edits.iter().filter(|e| e.column as usize == index).collect() }
    }
}

impl TextColumn for Canonical<'_> {
    fn len(&self) -> usize {
        self.rows.len()
    }

    fn get(&self, row: usize) -> Option<&str> {
        let row = *self.rows.get(row)?;
        match self.edits.binary_search_by_key(&row, |e| e.row) {
            Ok(i) => Some(&self.edits[i].after),
            Err(_) => self.column.get(row as usize),
        }
    }
}
