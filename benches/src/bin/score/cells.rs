//! Reading the labelled tables.

use std::path::Path;

use crate::Failure;

/// A table: rows of cells, the header gone.
pub(crate) fn rows(path: &Path) -> Result<Vec<Vec<String>>, Failure> {
    let text = std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    // The first cell of a row may begin with a byte order mark, so only the table's own is left out.
    let lines = text.split('\n').skip(1).filter(|line| !line.is_empty());
    Ok(lines.map(|line| line.split('\t').map(unescape).collect()).collect())
}

/// `\t`, `\n`, `\r` and `\\`.
fn unescape(cell: &str) -> String {
    let mut out = String::with_capacity(cell.len());
    let mut chars = cell.chars();
    while let Some(c) = chars.next() {
        let escaped = match c {
            '\\' => chars.next(),
            _ => {
                out.push(c);
                continue;
            }
        };
        match escaped {
            Some('t') => out.push('\t'),
            Some('n') => out.push('\n'),
            Some('r') => out.push('\r'),
            Some(other) => out.push(other),
            None => out.push('\\'),
        }
    }
    out
}

/// A cell of a row, empty when the row is short.
pub(crate) fn cell(row: &[String], column: usize) -> &str {
    row.get(column).map_or("", String::as_str)
}
