//! The header row, where it stands in a file once more: exports that were put one behind the other.

use crate::RowBatch;

/// The cells of a header row, to know it again by.
///
/// ```
/// use cleanse_table::{HeaderAgain, OpenOptions, Plan, Source};
///
/// let csv: &[u8] = "이름,HP\n홍길동,010-1234-5678\n\u{feff}이름, HP\n".as_bytes();
/// let source = Source::stream(csv, &OpenOptions::new())?;
/// let header = HeaderAgain::of(&source.head(1)?[0].cells);
/// let batch = source.batches(&Plan::new(1, 2))?.next().unwrap()?;
/// assert_eq!([header.is(&batch, 0), header.is(&batch, 1)], [false, true]);
/// # Ok::<(), cleanse_table::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct HeaderAgain {
    /// What may stand in each column: what did, and what it is called.
    cells: Vec<[String; 2]>,
    /// The first column that says anything; none where too little stands in the row to be sure.
    first: Option<usize>,
}

impl HeaderAgain {
    /// So many columns have to say something: one word may be a value too.
    const LEAST: usize = 2;

    /// Of these cells; of none, of one, the header never comes again.
    #[must_use]
    pub fn of(header: &[String]) -> HeaderAgain {
        HeaderAgain::of_two_rows(header, header)
    }

    /// Of the cells of a header row and the names of the columns, of which some stand in the row above it (merged cells): the
    /// header may come again in one row.
    #[must_use]
    pub fn of_two_rows(row: &[String], names: &[String]) -> HeaderAgain {
        let name = |column: usize| names.get(column).map(|name| plain(name)).unwrap_or_default();
        let cells: Vec<_> = row.iter().enumerate().map(|(i, cell)| [plain(cell), name(i)]).collect();
        let is_said = |cells: &[String; 2]| cells.iter().any(|cell| !cell.is_empty());
        let said = cells.iter().filter(|cells| is_said(cells)).count();
        let first = cells.iter().position(is_said);
        HeaderAgain { cells, first: first.filter(|_| said >= HeaderAgain::LEAST) }
    }

    /// Whether a row is the header, cell by cell; the last columns may be missing, where an earlier export did not have them. Nearly
    /// every row is decided by one cell.
    #[must_use]
    pub fn is(&self, batch: &RowBatch, row: usize) -> bool {
        let is_same = |column: usize| {
            let cell = batch.cell(row, column);
            self.cells.get(column).is_some_and(|cells| cells.iter().any(|header| is_written(cell, header)))
        };
        let is_empty = |column: &usize| batch.cell(row, *column).trim().is_empty();
        if !self.first.is_some_and(is_same) {
            return false;
        }
        let end = (0..batch.columns()).rev().find(|column| !is_empty(column)).map_or(0, |last| last + 1);
        (0..end).all(is_same) && (0..end).filter(|column| !is_empty(column)).count() >= HeaderAgain::LEAST
    }
}

/// A cell without blanks. A file that was put behind another one brings its byte order mark along.
fn plain(cell: &str) -> String {
    cell.chars().filter(|c| !is_blank(*c)).collect()
}

/// Whether a cell is a plain one but for blanks.
fn is_written(cell: &str, plain: &str) -> bool {
    cell.chars().filter(|c| !is_blank(*c)).eq(plain.chars())
}

fn is_blank(c: char) -> bool {
    c.is_whitespace() || c == '\u{feff}'
}
