//! Writing delimited text.

use memchr::{memchr, memchr3};

/// How delimited text is written. Appends to a byte buffer; never fails.
///
/// ```
/// use cleanse_table::CsvWriter;
/// let mut out = Vec::new();
/// CsvWriter::new().row(["홍길동", "서울, 강남", "\"갑\""], &mut out);
/// assert_eq!(String::from_utf8(out).unwrap(), "홍길동,\"서울, 강남\",\"\"\"갑\"\"\"\n");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CsvWriter {
    delimiter: u8,
    spreadsheet_safe: bool,
}

/// What a spreadsheet takes for the start of a formula (OWASP, CSV injection).
const FORMULA: [u8; 6] = [b'=', b'+', b'-', b'@', b'\t', b'\r'];

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

    /// Neutralises cells that a spreadsheet would take for a formula: an apostrophe before them. A cell that already
    /// begins with apostrophes before such a sign gets one more, so that [`CsvWriter::unprotect`] takes exactly one
    /// back.
    #[must_use]
    pub const fn spreadsheet_safe(mut self, on: bool) -> CsvWriter {
        self.spreadsheet_safe = on;
        self
    }

    /// Appends one cell, without a delimiter.
    #[inline]
    pub fn cell(self, cell: &str, out: &mut Vec<u8>) {
        let bytes = cell.as_bytes();
        let protect = self.spreadsheet_safe && is_formula(bytes);
        if !self.needs_quotes(bytes) {
            out.extend(protect.then_some(b'\''));
            return out.extend_from_slice(bytes);
        }
        out.push(b'"');
        out.extend(protect.then_some(b'\''));
        escape(bytes, out);
        out.push(b'"');
    }

    /// Appends a whole row with its line end.
    pub fn row<'a>(self, cells: impl IntoIterator<Item = &'a str>, out: &mut Vec<u8>) {
        let start = out.len();
        for (i, cell) in cells.into_iter().enumerate() {
            if i > 0 {
                out.push(self.delimiter);
            }
            self.cell(cell, out);
        }
        if out.len() == start {
            // A row of one empty cell must not look like no row at all.
            out.extend_from_slice(b"\"\"");
        }
        out.push(b'\n');
    }

    /// Takes back what [`CsvWriter::spreadsheet_safe`] put before a cell.
    #[must_use]
    pub fn unprotect(cell: &str) -> &str {
        cell.strip_prefix('\'').filter(|rest| is_formula(rest.as_bytes())).unwrap_or(cell)
    }

    #[inline]
    fn needs_quotes(self, bytes: &[u8]) -> bool {
        // Cells are short: a plain loop beats a search that has to be set up.
        if bytes.len() < 16 {
            return bytes.iter().any(|&b| b == self.delimiter || matches!(b, b'"' | b'\n' | b'\r'));
        }
        memchr3(self.delimiter, b'"', b'\n', bytes).is_some() || memchr(b'\r', bytes).is_some()
    }
}

impl Default for CsvWriter {
    fn default() -> Self {
        CsvWriter::new()
    }
}

/// Whether a formula sign stands after any number of apostrophes.
fn is_formula(bytes: &[u8]) -> bool {
    let first = bytes.iter().find(|&&b| b != b'\'');
    first.is_some_and(|b| FORMULA.contains(b))
}

fn escape(bytes: &[u8], out: &mut Vec<u8>) {
    let mut rest = bytes;
    while let Some(at) = memchr(b'"', rest) {
        out.extend_from_slice(&rest[..=at]);
        out.push(b'"');
        rest = &rest[at + 1..];
    }
    out.extend_from_slice(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(writer: CsvWriter, cells: &[&str]) -> String {
        let mut out = Vec::new();
        writer.row(cells.iter().copied(), &mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn quotes_stand_only_where_needed() {
        assert_eq!(
            written(CsvWriter::new(), &["a", "b c", "", "d\ne", "f\rg"]),
            "a,b c,,\"d\ne\",\"f\rg\"\n"
        );
        assert_eq!(written(CsvWriter::new().delimiter(b'\t'), &["a,b", "c\td"]), "a,b\t\"c\td\"\n");
        assert_eq!(written(CsvWriter::new(), &[""]), "\"\"\n");
    }

    #[test]
    fn formulas_are_neutralised_and_come_back() {
        let safe = CsvWriter::new().spreadsheet_safe(true);
        let cells = ["=1+1", "+82", "-", "@a", "'=1", "'홍길동", "010"];
        assert_eq!(written(safe, &cells), "'=1+1,'+82,'-,'@a,''=1,'홍길동,010\n");
        let protected = ["'=1+1", "'+82", "'-", "'@a", "''=1", "'홍길동", "010"];
        assert_eq!(protected.map(CsvWriter::unprotect), cells);
    }
}
