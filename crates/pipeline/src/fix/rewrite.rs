//! A row with other values in some of its cells, in the form of its file.

use std::borrow::Cow;
use std::ops::Range;
use std::path::Path;

use cleanse_table::{
    CsvWriter, Encoding, Format, JsonLine, RowBatch, is_stream, json_cell, json_list, json_list_with,
};

use crate::error::Error;
use crate::intake::{Intake, Intakes};
use crate::json;
use crate::out_table::{Form, OutTable};

/// Makes the file that fixed rows of these tables go to. Only a workbook has room for several.
///
/// A file that is changed in place, and one that goes on to somebody else, has no name to say whether it is packed: it is what
/// the input was.
pub(super) fn create(out: &Path, intakes: &Intakes, form: Form, in_place: bool) -> Result<OutTable, Error> {
    let was_packed = || intakes.inputs.iter().any(|intake| intake.source.is_packed());
    OutTable::create(out, form, (in_place || is_stream(out)) && form == Form::AsRead && was_packed())
}

/// Begins a table: everything before its first row, or a sheet of a workbook.
pub(super) fn begin(output: &mut OutTable, intake: &Intake, form: Form) -> Result<(), Error> {
    match form {
        Form::AsRead => output.bytes(&intake.source.head_bytes(intake.skip)?)?,
        Form::Csv => {
            let mut head = form.mark().to_vec();
            CsvWriter::new().row(intake.headers.iter().map(String::as_str), &mut head);
            output.bytes(&head)?;
        }
        Form::Workbook | Form::Parquet => {
            let titles: Vec<_> = intake.titles.iter().map(|row| row.cells.clone()).collect();
            // A header may have taken names from the row above it, which stands there again.
            let header = intake.header_row.as_ref().map_or(&intake.headers, |row| &row.cells);
            output.begin(intake.source.sheet().unwrap_or("Sheet1"), &titles, header)?;
        }
    }
    Ok(())
}

/// Another value for a cell.
#[derive(Clone, Copy)]
pub(super) struct New<'a> {
    pub(super) column: usize,
    pub(super) value: &'a str,
    /// Whether quotes around the cell stay even where the value needs none.
    pub(super) keeps_quotes: bool,
    /// The value as JSON, where it is no plain string.
    pub(super) typed: Option<&'a str>,
}

/// Rewrites rows of one input.
pub(super) struct Rewriter<'a> {
    headers: &'a [String],
    format: Format,
    encoding: Encoding,
    csv: CsvWriter,
    delimiter: u8,
    is_text: bool,
}

impl<'a> Rewriter<'a> {
    pub(super) fn new(intake: &'a Intake) -> Rewriter<'a> {
        let format = intake.source.format();
        let delimiter = intake.source.delimiter().unwrap_or(b',');
        Rewriter {
            headers: &intake.headers,
            format,
            encoding: intake.source.encoding(),
            csv: CsvWriter::new().delimiter(delimiter),
            delimiter,
            is_text: !matches!(format, Format::Xlsx | Format::Parquet),
        }
    }

    /// A row of cells as a line of CSV, as long as the others however few cells it has.
    pub(super) fn csv(&self, batch: &RowBatch, i: usize, replaced: &[New<'_>]) -> Vec<u8> {
        self.fresh("\n", batch, i, replaced).into_bytes()
    }

    /// The text of a row as it stands.
    pub(super) fn text(&self, raw: &[u8]) -> String {
        if self.is_text {
            self.encoding.decode_lossy(raw).into_owned()
        } else {
            String::from_utf8_lossy(raw).into_owned()
        }
    }

    /// Whether a cell stands there without quotes.
    pub(super) fn is_bare(&self, raw: &str, column: usize) -> bool {
        self.format != Format::Jsonl
            && cell_ranges(raw, self.delimiter).get(column).is_some_and(|r| !raw[r.clone()].starts_with('"'))
    }

    /// Appends the row with these cells replaced; false when the encoding does not have what would stand there.
    pub(super) fn row(&self, batch: &RowBatch, i: usize, replaced: &[New<'_>], out: &mut Vec<u8>) -> bool {
        let raw = self.text(batch.raw(i));
        let text = match self.format {
            Format::Jsonl => self.object(&raw, batch, i, replaced),
            _ => {
                self.splice(&raw, batch, i, replaced).unwrap_or_else(|| self.fresh(&raw, batch, i, replaced))
            }
        };
        if self.is_text {
            return self.encoding.encode(&text, out).is_ok();
        }
        out.extend_from_slice(text.as_bytes());
        true
    }

    /// Puts new values into the text of the row and leaves everything around them. `None` when the text does not read as the
    /// cells that the table found.
    fn splice(&self, raw: &str, batch: &RowBatch, i: usize, replaced: &[New<'_>]) -> Option<String> {
        let ranges = cell_ranges(raw, self.delimiter);
        let mut text = String::with_capacity(raw.len() + 16);
        let mut done = 0;
        for &New { column, value: after, keeps_quotes, .. } in replaced {
            let range = ranges.get(column)?.clone();
            let cell = &raw[range.clone()];
            let quoted = keeps_quotes && cell.starts_with('"');
            if unquoted(cell) != batch.cell(i, column) || range.start < done {
                return None;
            }
            text.push_str(&raw[done..range.start]);
            if quoted {
                text.push_str(&format!("\"{}\"", after.replace('"', "\"\"")));
            } else {
                let mut bytes = Vec::new();
                self.csv.cell(after, &mut bytes);
                text.push_str(&String::from_utf8(bytes).ok()?);
            }
            done = range.end;
        }
        text.push_str(&raw[done..]);
        Some(text)
    }

    /// The whole row anew, with the line end that it had.
    fn fresh(&self, raw: &str, batch: &RowBatch, i: usize, replaced: &[New<'_>]) -> String {
        let value = |c: usize| {
            let new = replaced.iter().find(|new| new.column == c);
            new.map_or_else(|| batch.cell(i, c), |new| new.value)
        };
        let mut bytes = Vec::new();
        self.csv.row((0..batch.columns()).map(value), &mut bytes);
        let row = String::from_utf8(bytes).unwrap_or_default();
        row.trim_end_matches('\n').to_owned() + line_end(raw)
    }

    /// A JSON object with other values under some of its keys; everything around them stays as it stands.
    fn object(&self, raw: &str, batch: &RowBatch, i: usize, replaced: &[New<'_>]) -> String {
        let Some(line) = JsonLine::parse(raw) else { return raw.to_owned() };
        line.with(|key, value| {
            let is_meant = |new: &&New<'_>| self.headers.get(new.column).is_some_and(|header| header == key);
            match replaced.iter().find(is_meant).filter(|new| json_cell(value) == batch.cell(i, new.column)) {
                Some(New { typed: Some(typed), .. }) => Cow::Owned((*typed).to_owned()),
                Some(new) if json_list(value).is_some() => {
                    Cow::Owned(json_list_with(value, new.value, |_, part| quoted(part)))
                }
                Some(new) => Cow::Owned(quoted(new.value)),
                None => Cow::Borrowed(value),
            }
        })
    }

    /// The value of a cell as it stands in a JSON object, where its text alone does not say that: a number, an escape.
    pub(super) fn typed(&self, raw: &str, column: usize) -> Option<String> {
        let line = JsonLine::parse(raw).filter(|_| self.format == Format::Jsonl)?;
        let (_, value) =
            line.values().find(|(key, _)| Some(*key) == self.headers.get(column).map(String::as_str))?;
        (quoted(&json_cell(value)) != value).then(|| value.to_owned())
    }
}

/// A JSON string.
fn quoted(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len() + 2);
    json::string(text, &mut bytes);
    String::from_utf8(bytes).unwrap_or_default()
}

fn line_end(raw: &str) -> &str {
    &raw[raw.trim_end_matches(['\r', '\n']).len()..]
}

/// Where the cells of one record stand in its text, quotes included.
fn cell_ranges(raw: &str, delimiter: u8) -> Vec<Range<usize>> {
    let body = raw.trim_end_matches(['\r', '\n']).as_bytes();
    let mut ranges = Vec::new();
    let mut start = 0;
    loop {
        let end = cell_end(body, start, delimiter);
        ranges.push(start..end);
        if end >= body.len() {
            return ranges;
        }
        start = end + 1;
    }
}

/// One past the last byte of the cell that begins at `start`.
fn cell_end(body: &[u8], start: usize, delimiter: u8) -> usize {
    let mut at = start;
    if body.get(at) == Some(&b'"') {
        at += 1;
        while at < body.len() {
            match (body[at], body.get(at + 1)) {
                (b'"', Some(b'"')) => at += 2,
                (b'"', _) => break,
                _ => at += 1,
            }
        }
    }
    body[at.min(body.len())..].iter().position(|&b| b == delimiter).map_or(body.len(), |n| at + n)
}

fn unquoted(cell: &str) -> String {
    match cell.strip_prefix('"').and_then(|c| c.strip_suffix('"')) {
        Some(inner) => inner.replace("\"\"", "\""),
        None => cell.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_found_with_their_quotes() {
        let cells = |raw: &str| -> Vec<String> {
            cell_ranges(raw, b',').into_iter().map(|r| raw[r].to_owned()).collect()
        };
        assert_eq!(cells("가,\"나, \"\"다\"\"\",\r\n"), ["가", "\"나, \"\"다\"\"\"", ""]);
        assert_eq!(cells(""), [""]);
        assert_eq!(cells("\"열린,\n"), ["\"열린,"]);
        assert_eq!(unquoted("\"나, \"\"다\"\"\""), "나, \"다\"");
    }
}
