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
    cells: Vec<String>,
    /// The first column that says anything; none where too little stands in the row to be sure.
    first: Option<usize>,
}

impl HeaderAgain {
    /// So many columns have to say something: one word may be a value too.
    const LEAST: usize = 2;

    /// Of these cells; of none, of one, the header never comes again.
    #[must_use]
    pub fn of(header: &[String]) -> HeaderAgain {
        let cells: Vec<String> = header.iter().map(|cell| plain(cell).to_owned()).collect();
        let said = cells.iter().filter(|cell| !cell.is_empty()).count();
        let first = cells.iter().position(|cell| !cell.is_empty());
        HeaderAgain { cells, first: first.filter(|_| said >= HeaderAgain::LEAST) }
    }

    /// Whether a row is the header, cell by cell. Nearly every row is decided by one cell.
    #[must_use]
    pub fn is(&self, batch: &RowBatch, row: usize) -> bool {
        let is_same = |column: usize| {
            self.cells.get(column).map_or("", String::as_str) == plain(batch.cell(row, column))
        };
        self.first.is_some_and(is_same) && (0..batch.columns()).all(is_same)
    }
}

/// A cell without what stands around it. A file that was put behind another one brings its byte order mark along.
fn plain(cell: &str) -> &str {
    cell.trim().trim_start_matches('\u{feff}').trim_start()
}
