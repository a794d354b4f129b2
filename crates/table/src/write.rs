//! Writing delimited text.

/// How delimited text is written. Appends to a byte buffer; never fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CsvWriter {
    delimiter: u8,
    spreadsheet_safe: bool,
}

impl CsvWriter {
    /// Comma, quotes only where needed, line feeds.
    #[must_use]
    pub const fn new() -> CsvWriter {
        CsvWriter { delimiter: b',', spreadsheet_safe: false }
    }

    /// With this delimiter.
    #[must_use]
    pub const fn delimiter(mut self, delimiter: u8) -> CsvWriter {
        self.delimiter = delimiter;
        self
    }

    /// Neutralises cells that a spreadsheet would take for a formula, reversibly.
    #[must_use]
    pub const fn spreadsheet_safe(mut self, on: bool) -> CsvWriter {
        self.spreadsheet_safe = on;
        self
    }

    /// Appends one cell without a delimiter.
    pub fn cell(self, _cell: &str, _out: &mut Vec<u8>) {}

    /// Appends a whole row with its line end.
    pub fn row<'a>(self, _cells: impl IntoIterator<Item = &'a str>, _out: &mut Vec<u8>) {}
}

impl Default for CsvWriter {
    fn default() -> Self {
        CsvWriter::new()
    }
}
