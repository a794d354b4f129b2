//! A row with other values in some of its cells, in the form of its file.

use std::ops::Range;
use std::path::{Path, PathBuf};

use cleanse_table::{
    AtomicFile, CsvWriter, Encoding, Format, ParquetWriter, RowBatch, SheetColumn, WorkbookWriter,
};
use std::fs::File;
use std::io::{self, Seek as _, Write as _};

use crate::error::{Error, ErrorKind};
use crate::intake::{Intake, Intakes};
use crate::json;

/// Where fixed rows go.
pub(super) enum Output {
    /// Bytes as they stand in the input, or as CSV for a workbook that becomes one.
    Text(AtomicFile),
    /// A workbook, and where it will stand.
    Workbook(Box<WorkbookWriter>, PathBuf),
    /// A Parquet file: its rows in a private file, and the one that they will be copied to.
    Parquet(Box<ParquetWriter<File>>, File, AtomicFile),
}

impl Output {
    /// Makes room for the tables of an input; only a workbook has it for several.
    pub(super) fn create(out: &Path, intakes: &Intakes, in_place: bool) -> Result<Output, Error> {
        let intake = super::first_of(intakes)?;
        let of_workbook = is_workbook(intake.source.format());
        if of_workbook && in_place {
            return Err(ErrorKind::WorkbookInPlace { path: out.to_owned() }.into());
        }
        if extends(out, "xlsx") {
            return Ok(Output::Workbook(Box::new(WorkbookWriter::new()), out.to_owned()));
        }
        if intakes.inputs.len() > 1 {
            return Err(ErrorKind::SeveralInputs.into());
        }
        if extends(out, "parquet") {
            let io = |e| cleanse_table::Error::io(e, Some(out));
            let spool = tempfile::tempfile().map_err(io)?;
            let writer = ParquetWriter::new(spool.try_clone().map_err(io)?, &intake.headers)?;
            return Ok(Output::Parquet(Box::new(writer), spool, super::create(out)?));
        }
        let mut file = super::create(out)?;
        let head = if of_workbook {
            let mut head = Encoding::UTF_8_BOM.bom().to_vec();
            CsvWriter::new().row(intake.headers.iter().map(String::as_str), &mut head);
            head
        } else {
            intake.source.head_bytes(intake.skip)?
        };
        file.write_all(&head).map_err(|e| cleanse_table::Error::io(e, Some(out)))?;
        Ok(Output::Text(file))
    }

    /// Begins a table: a sheet of a workbook. Other files hold one.
    pub(super) fn begin(&mut self, intake: &Intake) -> Result<(), Error> {
        if let Output::Workbook(book, _) = self {
            let columns: Vec<SheetColumn> = intake.headers.iter().map(SheetColumn::text).collect();
            book.sheet(intake.source.sheet().unwrap_or("Sheet1"), &columns)?;
        }
        Ok(())
    }

    /// Appends a row to a file of cells.
    pub(super) fn cells<'a>(
        &mut self,
        cells: impl Iterator<Item = &'a str>,
    ) -> Result<(), cleanse_table::Error> {
        match self {
            Output::Text(_) => Ok(()),
            Output::Workbook(book, _) => book.row(cells),
            Output::Parquet(writer, ..) => writer.row(cells),
        }
    }

    pub(super) fn commit(self) -> Result<(), Error> {
        match self {
            Output::Text(file) => Ok(file.commit()?),
            Output::Parquet(writer, mut rows, mut file) => {
                writer.finish()?;
                let copied = rows.rewind().and_then(|()| io::copy(&mut rows, &mut file));
                copied.map_err(|e| cleanse_table::Error::io(e, Some(file.path())))?;
                Ok(file.commit()?)
            }
            Output::Workbook(book, path) => {
                let mut file = super::create(&path)?;
                book.save(&mut file, &path)?;
                Ok(file.commit()?)
            }
        }
    }
}

/// Whether the name of the output asks for a format.
pub(super) fn extends(out: &Path, extension: &str) -> bool {
    out.extension().is_some_and(|e| e.eq_ignore_ascii_case(extension))
}

fn is_workbook(format: Format) -> bool {
    matches!(format, Format::Xlsx | Format::Parquet)
}

/// Another value for a cell.
#[derive(Clone, Copy)]
pub(super) struct New<'a> {
    pub(super) column: usize,
    pub(super) value: &'a str,
    /// Whether quotes around the cell stay even where the value needs none.
    pub(super) keeps_quotes: bool,
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
            is_text: !is_workbook(format),
        }
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
        for &New { column, value: after, keeps_quotes } in replaced {
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

    /// A JSON object with other values under some of its keys; other keys and their order stay.
    fn object(&self, raw: &str, batch: &RowBatch, i: usize, replaced: &[New<'_>]) -> String {
        let parsed: Option<serde_json::Map<String, serde_json::Value>> = serde_json::from_str(raw).ok();
        let Some(mut object) = parsed else { return raw.to_owned() };
        for &New { column, value: after, .. } in replaced {
            let holds = |v: &serde_json::Value| v.as_str().is_none_or(|text| text == batch.cell(i, column));
            if let Some(value) = self.headers.get(column).and_then(|h| object.get_mut(h)).filter(|v| holds(v))
            {
                *value = serde_json::Value::String(after.to_owned());
            }
        }
        let mut text = Vec::new();
        for (n, (key, value)) in object.iter().enumerate() {
            text.push(if n == 0 { b'{' } else { b',' });
            json::string(key, &mut text);
            text.push(b':');
            text.extend_from_slice(value.to_string().as_bytes());
        }
        text.push(b'}');
        String::from_utf8(text).unwrap_or_default() + line_end(raw)
    }
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
