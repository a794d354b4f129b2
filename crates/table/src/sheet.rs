//! What is known of a workbook's sheet beside its text.

use crate::batch::SheetRows;

/// A sheet of a workbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetInfo {
    /// Its name.
    pub name: String,
    /// Whether the spreadsheet shows it.
    pub visible: bool,
}

/// Which cells of a sheet were numbers. Its records are the rows of the sheet from the first one on.
#[derive(Clone, Debug, Default)]
pub(crate) struct SheetIndex {
    /// The rows with numbers, from 0, in order.
    rows: Vec<u32>,
    /// For each of them a bit for each of the first 64 cells.
    numeric: Vec<u64>,
    /// The widest row.
    pub(crate) width: usize,
}

impl SheetIndex {
    /// What is known of `count` records from `first` on.
    pub(crate) fn rows(&self, first: u64, count: u64) -> SheetRows {
        let mut numeric = vec![0; count as usize];
        let from = self.rows.partition_point(|&row| u64::from(row) < first);
        let known = self.rows.iter().zip(&self.numeric).skip(from);
        for (&row, &bits) in known.take_while(|(row, _)| u64::from(**row) < first + count) {
            numeric[(u64::from(row) - first) as usize] = bits;
        }
        SheetRows { first: first + 1, numeric }
    }

    #[cfg(feature = "xlsx")]
    pub(crate) fn push(&mut self, row: u32, numeric: u64, width: usize) {
        if numeric != 0 {
            self.rows.push(row);
            self.numeric.push(numeric);
        }
        self.width = self.width.max(width);
    }
}
