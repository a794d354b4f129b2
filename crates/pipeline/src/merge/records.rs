//! The records of a file that the run itself has just written, one after the other as bytes.

use std::io::{self, BufRead, BufReader};

use cleanse_table::{AtomicFile, CsvWriter};

/// Reads records of comma-separated text with quotes and line feeds.
pub(super) struct Records {
    lines: BufReader<std::fs::File>,
    line: Vec<u8>,
}

impl Records {
    /// Opens a file that is still being written and skips its header.
    pub(super) fn open(file: &AtomicFile) -> io::Result<Records> {
        let mut records =
            Records { lines: BufReader::with_capacity(1 << 18, file.reopen()?), line: Vec::new() };
        records.next()?;
        Ok(records)
    }

    /// The next record with its line end; empty at the end of the file.
    pub(super) fn next(&mut self) -> io::Result<&[u8]> {
        self.line.clear();
        // A line end within quotes belongs to the cell.
        let mut quotes = 0;
        loop {
            let start = self.line.len();
            if self.lines.read_until(b'\n', &mut self.line)? == 0 {
                return Ok(&self.line);
            }
            quotes += self.line[start..].iter().filter(|&&b| b == b'"').count();
            if quotes % 2 == 0 {
                return Ok(&self.line);
            }
        }
    }
}

/// The cells of a record; `protected` takes back what keeps a spreadsheet from running them.
pub(super) fn cells(record: &[u8], protected: bool) -> Vec<String> {
    let text = String::from_utf8_lossy(record);
    let mut cells = vec![String::new()];
    let mut quoted = false;
    let mut rest = text.trim_end_matches('\n').chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '"' if quoted && rest.peek() == Some(&'"') => {
                rest.next();
                push(&mut cells, '"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            c => push(&mut cells, c),
        }
    }
    if protected {
        for cell in &mut cells {
            let plain = CsvWriter::unprotect(cell).len();
            cell.drain(..cell.len() - plain);
        }
    }
    cells
}

fn push(cells: &mut [String], c: char) {
    if let Some(cell) = cells.last_mut() {
        cell.push(c);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_was_written_is_read(row in prop::collection::vec("[가a,\"\n=' ]{0,4}", 1..5), safe in any::<bool>()) {
            let mut line = Vec::new();
            CsvWriter::new().spreadsheet_safe(safe).row(row.iter().map(String::as_str), &mut line);
            prop_assert_eq!(cells(&line, safe), row);
        }
    }
}
