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

/// Which row of the sheet each record is, and which of its cells were numbers.
#[derive(Clone, Debug, Default)]
pub(crate) struct SheetIndex {
    /// `(record, row)` where the rows do not simply go on; records from 0, rows from 1.
    jumps: Vec<(u32, u32)>,
    /// A bit for each of the first 64 cells.
    numeric: Vec<u64>,
    /// The widest row.
    pub(crate) width: usize,
}

impl SheetIndex {
    /// What is known of `count` records from `first` on.
    pub(crate) fn rows(&self, first: u64, count: u64) -> SheetRows {
        let range = first as usize..(first + count) as usize;
        let numbers = range.clone().map(|record| self.row(record)).collect();
        SheetRows { numbers, numeric: self.numeric.get(range).unwrap_or_default().to_vec() }
    }

    fn row(&self, record: usize) -> u32 {
        let at = self.jumps.partition_point(|&(from, _)| from as usize <= record);
        at.checked_sub(1).map_or(0, |at| self.jumps[at].1 + (record - self.jumps[at].0 as usize) as u32)
    }

    #[cfg(feature = "xlsx")]
    pub(crate) fn push(&mut self, row: u32, numeric: u64, width: usize) {
        let record = self.numeric.len();
        if self.row(record) != row {
            self.jumps.push((record as u32, row));
        }
        self.numeric.push(numeric);
        self.width = self.width.max(width);
    }
}
