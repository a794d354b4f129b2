//! Which column of a table is what.

use cleanse_core::{FieldKind, TextColumn};
use cleanse_record::{FieldColumn, Join, Plan, Role, Stated};
use pyo3::exceptions::{PyKeyError, PyValueError};
use pyo3::prelude::*;

use arrow_array::RecordBatch;
use arrow_schema::Schema;

use crate::column::Column;
use crate::interrupt::value_error;

/// Rows that a column is recognised by.
const SAMPLE_ROWS: usize = 1_000;

/// Roles and the headers of their columns, as Python states them.
pub(crate) type Roles = Vec<(String, Vec<String>)>;

/// The headers of a table.
pub(crate) fn headers(schema: &Schema) -> Vec<String> {
    schema.fields().iter().map(|f| f.name().clone()).collect()
}

/// The first rows of a table, as text.
pub(crate) fn sample(batches: &[RecordBatch]) -> PyResult<Vec<Vec<String>>> {
    let mut rows = Vec::new();
    for batch in batches {
        let wanted = batch.num_rows().min(SAMPLE_ROWS - rows.len());
        let columns = Column::all(&batch.slice(0, wanted)).map_err(value_error)?;
        let cell = |c: &Column, row| c.get(row).unwrap_or("").to_owned();
        rows.extend((0..wanted).map(|row| columns.iter().map(|c| cell(c, row)).collect::<Vec<_>>()));
        if rows.len() == SAMPLE_ROWS {
            break;
        }
    }
    Ok(rows)
}

/// The plan of a table: what the user stated, then headers, then the values of the first rows.
pub(crate) fn recognised(headers: &[String], sample: &[Vec<String>], stated: &Roles) -> PyResult<Plan> {
    let stated = stated
        .iter()
        .map(|(word, columns)| Ok(Stated { role: role(word)?, columns: columns.clone() }))
        .collect::<PyResult<Vec<_>>>()?;
    Plan::of(headers, sample, &stated).map_err(value_error)
}

/// A plan of the named columns and no others: each is a field of its own.
pub(crate) fn named(headers: &[String], fields: &Roles) -> PyResult<Plan> {
    let mut plan = Plan::bare(headers.len());
    for (word, columns) in fields {
        let (field, role) = field_of(word)?;
        for column in columns {
            let at = headers.iter().position(|h| h == column);
            let at = at.ok_or_else(|| PyKeyError::new_err(format!("no column `{column}`")))?;
            plan.roles[at] = Some(role);
            plan.fields.push(FieldColumn { field, role, columns: vec![at], join: Join::Words });
        }
    }
    plan.fields.sort_by_key(|f| f.columns[0]);
    if let Some(twice) = plan.fields.windows(2).find(|w| w[0].columns == w[1].columns) {
        let column = &headers[twice[0].columns[0]];
        return Err(PyValueError::new_err(format!("column `{column}` is named twice")));
    }
    Ok(plan)
}

fn role(word: &str) -> PyResult<Role> {
    Role::from_word(word).ok_or_else(|| PyValueError::new_err(format!("no role is called `{word}`")))
}

fn field_of(word: &str) -> PyResult<(FieldKind, Role)> {
    Ok(match word {
        "name" => (FieldKind::Name, Role::Name),
        "phone" => (FieldKind::Phone, Role::Mobile),
        "email" => (FieldKind::Email, Role::Email),
        "address" => (FieldKind::Address, Role::Address),
        "postcode" => (FieldKind::Postcode, Role::Postcode),
        "birth_date" => (FieldKind::BirthDate, Role::BirthDate),
        "business_number" => (FieldKind::BusinessNumber, Role::BusinessNumber),
        _ => return Err(PyValueError::new_err(format!("no field is called `{word}`"))),
    })
}

/// What the columns of a table are taken for: ``(header, role or None)`` of each.
#[pyfunction]
pub(crate) fn columns(
    table: pyo3_arrow::PyTable,
    stated: Roles,
) -> PyResult<Vec<(String, Option<&'static str>)>> {
    let (batches, schema) = table.into_inner();
    let headers = headers(&schema);
    let plan = recognised(&headers, &sample(&batches)?, &stated)?;
    Ok(headers.into_iter().zip(plan.roles.iter().map(|r| r.map(Role::as_str))).collect())
}
