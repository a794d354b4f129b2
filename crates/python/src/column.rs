//! Arrow arrays as columns of text.

use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::types::{Float32Type, Float64Type};
use arrow_array::{Array, ArrayRef, LargeStringArray, RecordBatch, StringArray, StringViewArray};
use arrow_schema::{ArrowError, DataType};
use cleanse_core::TextColumn;

/// A column of one batch, read as text; nothing is copied where it is text already.
pub(crate) enum Column {
    /// 32-bit offsets.
    Small(StringArray),
    /// 64-bit offsets.
    Large(LargeStringArray),
    /// Views.
    View(StringViewArray),
}

impl Column {
    /// Reads an array as text. Whole numbers lose no digit and get no point; dates are ISO dates.
    pub(crate) fn of(array: &ArrayRef) -> Result<Column, ArrowError> {
        Ok(match array.data_type() {
            DataType::Utf8 => Column::Small(array.as_string::<i32>().clone()),
            DataType::LargeUtf8 => Column::Large(array.as_string::<i64>().clone()),
            DataType::Utf8View => Column::View(array.as_string_view().clone()),
            DataType::Float64 => Column::Small(numbers(array.as_primitive::<Float64Type>().iter())),
            DataType::Float32 => {
                Column::Small(numbers(array.as_primitive::<Float32Type>().iter().map(|v| v.map(f64::from))))
            }
            _ => Column::Small(arrow_cast::cast(array, &DataType::Utf8)?.as_string::<i32>().clone()),
        })
    }

    /// Every column of a batch.
    pub(crate) fn all(batch: &RecordBatch) -> Result<Vec<Column>, ArrowError> {
        batch.columns().iter().map(Column::of).collect()
    }
}

/// Numbers as they are typed: a spreadsheet's 1012345678.0 is 1012345678.
fn numbers(values: impl Iterator<Item = Option<f64>>) -> StringArray {
    values.map(|v| v.filter(|v| !v.is_nan()).map(|v| v.to_string())).collect()
}

/// The columns as the engines take them.
pub(crate) fn views(columns: &[Column]) -> Vec<&dyn TextColumn> {
    columns.iter().map(|c| c as &dyn TextColumn).collect()
}

macro_rules! value {
    ($array:expr, $row:expr) => {
        ($row < $array.len() && $array.is_valid($row)).then(|| $array.value($row))
    };
}

impl TextColumn for Column {
    fn len(&self) -> usize {
        match self {
            Column::Small(a) => a.len(),
            Column::Large(a) => a.len(),
            Column::View(a) => a.len(),
        }
    }

    #[inline]
    fn get(&self, row: usize) -> Option<&str> {
        match self {
            Column::Small(a) => value!(a, row),
            Column::Large(a) => value!(a, row),
            Column::View(a) => value!(a, row),
        }
    }
}

/// A column of new text.
pub(crate) fn text<S: AsRef<str>>(values: impl Iterator<Item = Option<S>>) -> ArrayRef {
    Arc::new(values.collect::<StringArray>())
}

/// Batches cut into pieces of at most `rows` rows.
pub(crate) fn pieces(batches: &[RecordBatch], rows: usize) -> Vec<RecordBatch> {
    let cut = |batch: &RecordBatch| {
        let batch = batch.clone();
        let n = batch.num_rows();
        (0..n.div_ceil(rows)).map(move |i| batch.slice(i * rows, rows.min(n - i * rows))).collect::<Vec<_>>()
    };
    batches.iter().flat_map(cut).collect()
}
