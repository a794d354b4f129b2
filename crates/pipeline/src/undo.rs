//! The way back: the ledger of a run replayed backwards, so that the input's rows stand there again.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::iter::Peekable;
use std::path::{Path, PathBuf};

use cleanse_core::Route;
use cleanse_record::Role;
use cleanse_table::{
    AtomicFile, CsvWriter, Encoding, Format, OpenOptions, Plan as ReadPlan, RowBatch, RowKind, Source,
    keep_apart,
};
use serde::Deserialize;

use crate::error::{Error, ErrorKind};
use crate::json;
use crate::merge::MERGED;
use crate::outputs::{RUN_FILES, SKIPPED, SUMMARY};
use crate::summary::{InputSummary, Summary};

/// What an undo did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undone {
    /// Rows written.
    pub rows: u64,
    /// Edits taken back.
    pub edits: u64,
    /// The files written, one for each input of the run.
    pub files: Vec<PathBuf>,
}

/// Writes the rows of a run's inputs as they were: order, values, encoding and delimiter. `out` is a file, or a
/// folder where the run had several inputs. A file in place of the folder is one that [`fix`](crate::fix()) wrote.
///
/// # Errors
/// When the folder is no finished result, its files are not what the run wrote, rows were put in, taken out or moved, or a
/// value is no longer what an edit left there: the row and column are named, and nothing is written.
pub fn undo(dir: &Path, out: &Path) -> Result<Undone, Error> {
    if dir.is_file() {
        return crate::fix::undo_fix(dir, out);
    }
    let summary = read_summary(dir)?;
    let several = summary.inputs.len() > 1;
    let names = distinct_names(&summary.inputs).into_iter();
    let paths = names.map(|name| if several { out.join(name) } else { out.to_owned() });
    let paths: Vec<PathBuf> = paths.collect();
    keep_apart(&paths, RUN_FILES.iter().chain(&[SUMMARY]).map(|name| dir.join(name)))?;
    if several {
        std::fs::create_dir_all(out).map_err(|e| file_error(e, out))?;
    }
    let mut result = ResultReader::open(dir, &summary)?;
    let mut written = Vec::new();
    let mut rows = 0;
    for (input, path) in summary.inputs.iter().zip(paths) {
        let mut file = AtomicFile::create(&path)?;
        write_input(&mut result, input, &mut file).map_err(|e| e.into_error(&path))?;
        rows += input.read;
        written.push((file, path));
    }
    result.check_row_counts()?;
    let edits = result.edits_taken_back;
    let mut files = Vec::new();
    for (file, path) in written {
        file.commit()?;
        files.push(path);
    }
    Ok(Undone { rows, edits, files })
}

/// The headers of the tables that a result folder, or a file that [`fix`](crate::fix()) wrote, was made of; none where they
/// cannot be read.
#[must_use]
pub fn headers_of(dir: &Path) -> Vec<String> {
    if dir.is_file() {
        return crate::fix::headers_of_fix(dir).unwrap_or_default();
    }
    let inputs = read_summary(dir).map(|summary| summary.inputs).unwrap_or_default();
    inputs.into_iter().flat_map(|input| input.headers).collect()
}

/// A name for the file of each input: its own, with a number where an earlier input has it. Some disks tell no capitals.
fn distinct_names(inputs: &[InputSummary]) -> Vec<String> {
    let folded = |name: &str| name.to_lowercase();
    let own: BTreeSet<String> = inputs.iter().map(|i| folded(&i.file)).collect();
    let mut taken = BTreeSet::new();
    let mut names = Vec::new();
    for InputSummary { file, .. } in inputs {
        let mut name = file.clone();
        let (stem, extension) = file.split_at(file.find('.').filter(|&at| at > 0).unwrap_or(file.len()));
        let mut n = 1;
        while (n > 1 && own.contains(&folded(&name))) || !taken.insert(folded(&name)) {
            n += 1;
            name = format!("{stem}-{n}{extension}");
        }
        names.push(name);
    }
    names
}

/// Drops the ledger of a run whose result was accepted: what was changed can no longer be looked up.
///
/// # Errors
/// When the folder is no finished result, or the ledger cannot be removed.
pub fn forget(dir: &Path) -> Result<(), Error> {
    let ledger = if dir.is_file() {
        crate::fix::ledger_of(dir)
    } else {
        read_summary(dir)?;
        dir.join("ledger.jsonl")
    };
    std::fs::remove_file(&ledger).map_err(|e| file_error(e, &ledger))
}

/// Reads the summary of a finished run.
pub(crate) fn read_summary(dir: &Path) -> Result<Summary, Error> {
    let path = dir.join(SUMMARY);
    let bytes = match std::fs::read(&path) {
        Ok(bytes) => bytes,
        Err(e) if e.kind() == io::ErrorKind::NotFound => {
            return Err(ErrorKind::NoResult { path: dir.to_owned() }.into());
        }
        Err(e) => return Err(file_error(e, &path)),
    };
    serde_json::from_slice(&bytes).map_err(|e| Error::damaged(&path, e.line() as u64))
}

fn file_error(e: io::Error, path: &Path) -> Error {
    cleanse_table::Error::io(e, Some(path)).into()
}

/// An error of the result folder, or of the file that is being written.
enum Failure {
    Result(Error),
    Write(io::Error),
}

impl Failure {
    fn into_error(self, path: &Path) -> Error {
        match self {
            Failure::Result(e) => e,
            Failure::Write(e) => file_error(e, path),
        }
    }
}

impl From<Error> for Failure {
    fn from(e: Error) -> Failure {
        Failure::Result(e)
    }
}

impl From<io::Error> for Failure {
    fn from(e: io::Error) -> Failure {
        Failure::Write(e)
    }
}

fn write_input(
    result: &mut ResultReader,
    input: &InputSummary,
    file: &mut AtomicFile,
) -> Result<(), Failure> {
    let shape = Shape::of(input);
    let mut out = BufWriter::with_capacity(1 << 20, file);
    let head = result.head_bytes(input)?;
    if shape.raw_is_text {
        out.write_all(&head)?;
    } else {
        let mut line = Vec::new();
        shape.line(input.headers.iter().map(String::as_str), &mut line);
        out.write_all(&line)?;
    }
    result.pass_titles(input)?;
    for _ in 0..input.read + input.skipped {
        match result.next_row(input)? {
            Row::Raw(bytes) => out.write_all(&bytes)?,
            Row::Cells(cells) => out.write_all(&shape.row(input, &cells)?)?,
            Row::Skipped(raw) => out.write_all(&shape.skipped(&raw)?)?,
        }
    }
    out.flush()?;
    Ok(())
}

/// How the rows of an input were written down.
struct Shape {
    format: Format,
    encoding: Encoding,
    csv: CsvWriter,
    raw_is_text: bool,
}

impl Shape {
    fn of(input: &InputSummary) -> Shape {
        let format = Format::from_name(&input.format).unwrap_or(Format::Csv);
        let raw_is_text = !matches!(format, Format::Xlsx | Format::Parquet);
        let delimiter = input.delimiter.as_ref().and_then(|d| d.bytes().next()).unwrap_or(b',');
        Shape {
            format,
            encoding: Encoding::from_label(&input.encoding).unwrap_or(Encoding::UTF_8),
            csv: CsvWriter::new().delimiter(delimiter),
            raw_is_text,
        }
    }

    fn line<'a>(&self, cells: impl Iterator<Item = &'a str>, out: &mut Vec<u8>) {
        self.csv.row(cells, out);
    }

    /// One record in the input's form and encoding.
    fn row(&self, input: &InputSummary, output_cells: &[String]) -> Result<Vec<u8>, Failure> {
        let mut cells = vec![""; input.headers.len()];
        for (source, cell) in input.mapping.iter().zip(output_cells) {
            if let Some(slot) = source.and_then(|i| cells.get_mut(i)) {
                *slot = cell;
            }
        }
        let mut text = Vec::new();
        if self.format == Format::Jsonl {
            object(&input.headers, &cells, &mut text);
        } else {
            self.line(cells.iter().copied(), &mut text);
        }
        let text = String::from_utf8(text).map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?;
        self.encoded(text)
    }

    /// A row that is no record, as it stood.
    fn skipped(&self, raw: &str) -> Result<Vec<u8>, Failure> {
        self.encoded(format!("{raw}\n"))
    }

    fn encoded(&self, text: String) -> Result<Vec<u8>, Failure> {
        if !self.raw_is_text {
            return Ok(text.into_bytes());
        }
        let mut bytes = Vec::with_capacity(text.len());
        self.encoding.encode(&text, &mut bytes).map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?;
        Ok(bytes)
    }
}

fn object(headers: &[String], cells: &[&str], out: &mut Vec<u8>) {
    out.push(b'{');
    for (i, (header, cell)) in headers.iter().zip(cells).enumerate() {
        if i > 0 {
            out.push(b',');
        }
        json::string(header, out);
        out.push(b':');
        json::string(cell, out);
    }
    out.extend_from_slice(b"}\n");
}

/// One row of the input.
enum Row {
    /// As the bytes stood.
    Raw(Vec<u8>),
    /// The output cells, with the edits taken back.
    Cells(Vec<String>),
    /// The text of a row that is no record.
    Skipped(String),
}

/// Reads the rows of a result folder back in input order.
struct ResultReader {
    dir: PathBuf,
    routes: Routes,
    clean: CsvRows,
    repair: CsvRows,
    merges: Option<Merges>,
    raw_lengths: CsvRows,
    raw: BufReader<File>,
    skipped: CsvRows,
    ledger: Peekable<LedgerLines>,
    row: u64,
    edits_taken_back: u64,
}

impl ResultReader {
    fn open(dir: &Path, summary: &Summary) -> Result<ResultReader, Error> {
        let raw = dir.join("quarantine.raw");
        let protected = summary.spreadsheet_safe;
        let rows = |name: &str, written| CsvRows::open(dir.join(name), protected, written);
        Ok(ResultReader {
            dir: dir.to_owned(),
            routes: Routes::open(dir.join("routes.csv"), summary)?,
            skipped: rows("skipped.csv", summary.skipped)?,
            clean: rows("clean.csv", summary.clean)?,
            repair: rows("repair.csv", summary.repair)?,
            merges: if summary.merged > 0 {
                Some(Merges::open(dir, rows("merged.csv", summary.merged)?)?)
            } else {
                None
            },
            raw_lengths: rows("quarantine.csv", summary.quarantine)?,
            raw: BufReader::new(File::open(&raw).map_err(|e| file_error(e, &raw))?),
            ledger: LedgerLines::open(dir.join("ledger.jsonl"))?.peekable(),
            row: 0,
            edits_taken_back: 0,
        })
    }

    /// The bytes before the first data row of an input.
    fn head_bytes(&mut self, input: &InputSummary) -> Result<Vec<u8>, Error> {
        let mut head = vec![0; usize::try_from(input.head_bytes).unwrap_or(usize::MAX)];
        self.raw.read_exact(&mut head).map_err(|e| file_error(e, &self.dir.join("quarantine.raw")))?;
        Ok(head)
    }

    /// Leaves out the rows before the header: they stand in the head bytes.
    fn pass_titles(&mut self, input: &InputSummary) -> Result<(), Error> {
        for _ in 0..input.skip - u64::from(input.has_header_row).min(input.skip) {
            self.skipped.next_row()?;
        }
        Ok(())
    }

    fn next_row(&mut self, input: &InputSummary) -> Result<Row, Error> {
        let Some(place) = self.routes.next()? else {
            return Ok(Row::Skipped(self.skipped.next_row()?.pop().unwrap_or_default()));
        };
        self.row += 1;
        let mut cells = match place {
            Place::Routed(Route::Clean) => self.clean.next_row()?,
            Place::Routed(Route::Repair) => self.repair.next_row()?,
            Place::Routed(Route::Quarantine) => return self.raw_row().map(Row::Raw),
            Place::Merged => match &mut self.merges {
                Some(merges) => merges.rows.next_row()?,
                None => return Err(Error::damaged(&self.dir.join("routes.csv"), 0)),
            },
        };
        let mut id = None;
        if let Some(merges) = &mut self.merges {
            self.edits_taken_back += merges.take_back(self.row, &mut cells, &mut id)?;
        }
        let cells = self.take_back(cells, input, &mut id)?;
        match id_column(input) {
            Some((at, column)) if id.is_some() && cells.get(at) != id.as_ref() => {
                Err(ErrorKind::RecordMismatch { row: self.row, column: column.to_owned() }.into())
            }
            _ => Ok(Row::Cells(cells)),
        }
    }

    /// Behind the last row of the last input: no table may have more.
    fn check_row_counts(&mut self) -> Result<(), Error> {
        let merged = self.merges.as_mut().map(|merges| &mut merges.rows);
        let tables = [&mut self.clean, &mut self.repair, &mut self.raw_lengths];
        tables.into_iter().chain(merged).try_for_each(CsvRows::end)
    }

    fn raw_row(&mut self) -> Result<Vec<u8>, Error> {
        let cells = self.raw_lengths.next_row()?;
        let path = self.dir.join("quarantine.raw");
        let number = |n: usize| cells.iter().rev().nth(n).and_then(|c| c.parse::<u64>().ok());
        let (Some(length), Some(offset)) = (number(0), number(1)) else {
            return Err(Error::damaged(&self.dir.join("quarantine.csv"), 0));
        };
        let mut bytes = vec![0; usize::try_from(length).unwrap_or(usize::MAX)];
        self.raw.seek(SeekFrom::Start(offset)).map_err(|e| file_error(e, &path))?;
        self.raw.read_exact(&mut bytes).map_err(|e| file_error(e, &path))?;
        Ok(bytes)
    }

    /// Takes the edits of this row back; a value that is no longer what the edit wrote stops the undo.
    /// Whose edits they are goes to `id`.
    fn take_back(
        &mut self,
        mut cells: Vec<String>,
        input: &InputSummary,
        id: &mut Option<String>,
    ) -> Result<Vec<String>, Error> {
        let row = self.row;
        // Lines of merging stand behind all others.
        let is_due =
            |l: &Result<LedgerLine, Error>| l.as_ref().map_or(true, |l| l.row <= row && l.cell.is_none());
        while let Some(line) = self.ledger.next_if(is_due) {
            let line = line?;
            // Headers may repeat: the column meant is the first of that name that still holds what the edit wrote.
            let is_meant = |&(j, source): &(usize, &Option<usize>)| {
                source.is_some_and(|i| input.headers.get(i) == Some(&line.column))
                    && cells.get(j) == Some(&line.after)
            };
            let meant =
                input.mapping.iter().enumerate().find(is_meant).filter(|_| line.row == row).map(|(j, _)| j);
            match meant {
                Some(j) => {
                    cells[j] = line.before;
                    *id = line.id;
                }
                None => return Err(ErrorKind::EditMismatch { row: line.row, column: line.column }.into()),
            }
            self.edits_taken_back += 1;
        }
        Ok(cells)
    }
}

/// The output column that holds the id of a record of this input, and its header there.
fn id_column(input: &InputSummary) -> Option<(usize, &str)> {
    let is_id = |role: &Option<String>| role.as_deref() == Some(Role::Id.as_str());
    let column = input.roles.iter().position(is_id)?;
    let at = input.mapping.iter().position(|&source| source == Some(column))?;
    Some((at, input.headers.get(column)?))
}

/// What merging changed: the rows that another one stands for, and the cells of the golden records.
struct Merges {
    rows: CsvRows,
    edits: BTreeMap<u64, Vec<LedgerLine>>,
}

impl Merges {
    fn open(dir: &Path, rows: CsvRows) -> Result<Merges, Error> {
        let mut edits: BTreeMap<u64, Vec<LedgerLine>> = BTreeMap::new();
        for line in LedgerLines::open(dir.join("ledger.jsonl"))? {
            let line = line?;
            if line.cell.is_some() {
                edits.entry(line.row).or_default().push(line);
            }
        }
        Ok(Merges { rows, edits })
    }

    /// Gives a golden record its own cells back; returns how many.
    fn take_back(&mut self, row: u64, cells: &mut [String], id: &mut Option<String>) -> Result<u64, Error> {
        let edits = self.edits.remove(&row).unwrap_or_default();
        let n = edits.len() as u64;
        for edit in edits.into_iter().rev() {
            match edit.cell.and_then(|c| cells.get_mut(c)).filter(|cell| **cell == edit.after) {
                Some(cell) => {
                    *cell = edit.before;
                    *id = edit.id;
                }
                None => return Err(ErrorKind::EditMismatch { row, column: edit.column }.into()),
            }
        }
        Ok(n)
    }
}

/// A line of `ledger.jsonl`, as far as an undo needs it.
#[derive(Deserialize)]
struct LedgerLine {
    row: u64,
    id: Option<String>,
    column: String,
    before: String,
    after: String,
    /// The output column, where merging changed it.
    #[serde(default)]
    cell: Option<usize>,
}

struct LedgerLines {
    path: PathBuf,
    lines: BufReader<File>,
    n: u64,
}

impl LedgerLines {
    fn open(path: PathBuf) -> Result<LedgerLines, Error> {
        let file = File::open(&path).map_err(|e| file_error(e, &path))?;
        Ok(LedgerLines { path, lines: BufReader::new(file), n: 0 })
    }
}

impl Iterator for LedgerLines {
    type Item = Result<LedgerLine, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut line = String::new();
        self.n += 1;
        match self.lines.read_line(&mut line) {
            Ok(0) => None,
            Ok(_) => Some(serde_json::from_str(&line).map_err(|_| Error::damaged(&self.path, self.n))),
            Err(e) => Some(Err(file_error(e, &self.path))),
        }
    }
}

/// The routes of all rows, run by run; none for rows that are no records.
struct Routes {
    path: PathBuf,
    runs: std::vec::IntoIter<(u64, Option<Place>)>,
    left: u64,
    place: Option<Place>,
}

/// Where a row of the input is found in the result.
#[derive(Clone, Copy)]
enum Place {
    Routed(Route),
    /// In `merged.csv`.
    Merged,
}

impl Place {
    fn from_code(code: &str) -> Option<Place> {
        if code == MERGED { Some(Place::Merged) } else { Route::from_code(code).map(Place::Routed) }
    }
}

impl Routes {
    fn open(path: PathBuf, summary: &Summary) -> Result<Routes, Error> {
        let text = std::fs::read_to_string(&path).map_err(|e| file_error(e, &path))?;
        let parse = |line: &str| {
            let mut cells = line.split(',').skip(1);
            let rows = cells.next()?.parse::<u64>().ok()?;
            match cells.next()? {
                SKIPPED => Some((rows, None)),
                place => Some((rows, Some(Place::from_code(place)?))),
            }
        };
        let mut runs = Vec::new();
        for (line, n) in text.lines().zip(1u64..).skip(1) {
            runs.push(parse(line).ok_or_else(|| Error::damaged(&path, n))?);
        }
        let rows = |skipped: bool| runs.iter().filter(|r| r.1.is_none() == skipped).map(|r| r.0).sum::<u64>();
        let skipped: u64 = summary.inputs.iter().map(|i| i.skipped).sum();
        if rows(false) != summary.read || rows(true) != skipped {
            return Err(Error::damaged(&path, 0));
        }
        Ok(Routes { path, runs: runs.into_iter(), left: 0, place: None })
    }

    fn next(&mut self) -> Result<Option<Place>, Error> {
        while self.left == 0 {
            (self.left, self.place) = self.runs.next().ok_or_else(|| Error::damaged(&self.path, 0))?;
        }
        self.left -= 1;
        Ok(self.place)
    }
}

/// The records of a CSV file of the result, one after the other.
struct CsvRows {
    path: PathBuf,
    batches: Box<dyn Iterator<Item = Result<RowBatch, cleanse_table::Error>>>,
    batch: RowBatch,
    i: usize,
    /// Whether formulas stand neutralised.
    protected: bool,
    /// Rows that the run wrote.
    written: u64,
    /// Rows that were read.
    found: u64,
}

impl CsvRows {
    fn open(path: PathBuf, protected: bool, written: u64) -> Result<CsvRows, Error> {
        let options = OpenOptions::new()
            .format(Some(Format::Csv))
            .delimiter(Some(b','))
            .encoding(Some(Encoding::UTF_8));
        let source = Source::open(&path, &options)?;
        let columns = source.head(1)?.first().map_or(0, |header| header.cells.len());
        let plan = ReadPlan { skip: 1, columns, required: columns, chunk_bytes: 1 << 18 };
        let batches = Box::new(source.chunks(&plan)?.map(|chunk| Ok(chunk?.parse())));
        Ok(CsvRows { path, batches, batch: RowBatch::default(), i: 0, protected, written, found: 0 })
    }

    fn next_row(&mut self) -> Result<Vec<String>, Error> {
        if !self.fill()? {
            return Err(self.miscounted());
        }
        let plain = |cell| if self.protected { CsvWriter::unprotect(cell) } else { cell };
        let cells = (0..self.batch.columns()).map(|c| plain(self.batch.cell(self.i, c)).to_owned()).collect();
        self.i += 1;
        self.found += 1;
        Ok(cells)
    }

    /// Whether there is another row.
    fn fill(&mut self) -> Result<bool, Error> {
        while self.i >= self.batch.len() {
            match self.batches.next() {
                Some(batch) => (self.batch, self.i) = (batch?, 0),
                None => return Ok(false),
            }
        }
        Ok(true)
    }

    /// Fails where rows are left; blank ones behind the last are nobody's.
    fn end(&mut self) -> Result<(), Error> {
        while self.fill()? {
            self.found += u64::from(self.batch.kind(self.i) != RowKind::Blank);
            self.i += 1;
        }
        if self.found == self.written { Ok(()) } else { Err(self.miscounted()) }
    }

    fn miscounted(&self) -> Error {
        ErrorKind::RowCountMismatch { path: self.path.clone(), written: self.written, found: self.found }
            .into()
    }
}
