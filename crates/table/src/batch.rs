//! A batch of rows: one text buffer, cell ranges, raw bytes and positions.

use cleanse_core::TextColumn;

use crate::Flaw;

/// Where a row stands in its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// 1-based record after the skipped rows, blank ones counted.
    pub record: u64,
    /// 1-based line of the text file, or row of the sheet as the spreadsheet shows it.
    pub line: u64,
    /// Offset of its first byte in the (unpacked) input; 0 for workbooks.
    pub offset: u64,
}

/// What a row is, before anybody looks at its meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RowKind {
    /// Cells that fit the columns.
    Data,
    /// Nothing but empty cells or white space.
    Blank,
    /// It cannot be read as a record: see [`RowBatch::flaws`].
    Unreadable,
}

/// Rows of one chunk, in input order. Cells are borrowed from its buffer.
#[derive(Default)]
pub struct RowBatch {
    columns: usize,
}

impl RowBatch {
    /// How many rows, blank and unreadable ones counted.
    #[must_use]
    pub fn len(&self) -> usize {
        0
    }

    /// Whether there are no rows.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many columns.
    #[must_use]
    pub fn columns(&self) -> usize {
        self.columns
    }

    /// A cell, unquoted and decoded; empty where there is none.
    #[must_use]
    pub fn cell(&self, _row: usize, _column: usize) -> &str {
        ""
    }

    /// What the row is.
    #[must_use]
    pub fn kind(&self, _row: usize) -> RowKind {
        RowKind::Blank
    }

    /// What is wrong with the row's form, in order; most rows have none. Some flaws leave the row readable.
    pub fn flaws(&self, _row: usize) -> impl Iterator<Item = Flaw> + '_ {
        std::iter::empty()
    }

    /// The bytes of the row as they stood, with its line end; the CSV form for workbooks.
    #[must_use]
    pub fn raw(&self, _row: usize) -> &[u8] {
        &[]
    }

    /// Where the row stands.
    #[must_use]
    pub fn position(&self, _row: usize) -> Position {
        Position { record: 0, line: 0, offset: 0 }
    }

    /// Whether the workbook stored this cell as a number.
    #[must_use]
    pub fn was_number(&self, _row: usize, _column: usize) -> bool {
        false
    }

    /// One column; rows that are not data give `None`.
    #[must_use]
    pub fn column(&self, column: usize) -> Column<'_> {
        Column { batch: self, column }
    }
}

/// One column of a batch.
#[derive(Clone, Copy)]
pub struct Column<'a> {
    batch: &'a RowBatch,
    column: usize,
}

impl TextColumn for Column<'_> {
    fn len(&self) -> usize {
        self.batch.len()
    }

    fn get(&self, row: usize) -> Option<&str> {
        (self.batch.kind(row) == RowKind::Data).then(|| self.batch.cell(row, self.column))
    }
}
