//! The way back: the ledger of a run replayed backwards, so that the input's rows stand there again.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};
use std::iter::Peekable;
use std::path::{Path, PathBuf};

use cleanse_core::Route;
use cleanse_record::Role;
use cleanse_table::{
    CsvWriter, Encoding, Format, OpenOptions, Plan as ReadPlan, RowBatch, RowKind, Source, keep_apart,
};
use serde::Deserialize;

use crate::error::{Error, ErrorKind};
use crate::json;
use crate::merge::MERGED;
use crate::out_table::{Form, OutTable};
use crate::outputs::{RUN_FILES, SKIPPED, SUMMARY};
use crate::shapes::{self, Shapes};
use crate::summary::{InputSummary, Summary};

/// What an undo did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undone {
    /// Rows written.
    pub rows: u64,
    /// Edits taken back.
    pub edits: u64,
    /// The files written, one for each input of the run; the sheets of a workbook stand in one.
    pub files: Vec<PathBuf>,
    /// Whether a workbook or a Parquet file was written: the values are what they were, but text, without formats, formulas and
    /// types.
    pub as_text: bool,
}

/// Writes the rows of a run's inputs as they were: order, values, encoding and delimiter; of JSON Lines also the keys, their order
/// and the types. `out` is a file, or a folder where the run had several inputs. A file in place of the folder is one that
/// [`fix`](crate::fix()) wrote.
///
/// # Errors
/// When the folder is no finished result, its files are not what the run wrote, rows were put in, taken out or moved, or a
/// value is no longer what an edit left there: the row and column are named. When the name of `out` says another format than the
/// input had. Nothing is written then.
pub fn undo(dir: &Path, out: &Path) -> Result<Undone, Error> {
    if dir.is_file() {
        return crate::fix::undo_fix(dir, out);
    }
    let summary = read_summary(dir)?;
    let targets = targets(&summary.inputs, out)?;
    let paths = targets.iter().map(|target| &target.path);
    keep_apart(paths, RUN_FILES.iter().chain(&[SUMMARY]).map(|name| dir.join(name)))?;
    let mut result = ResultReader::open(dir, &summary)?;
    let mut written = Vec::new();
    for target in &targets {
        let mut table = OutTable::create(&target.path, target.form, false)?;
        for (input, sheet) in &target.inputs {
            Writer::of(input, sheet, target, &mut table).write(&mut result)?;
        }
        written.push(table);
    }
    result.check_row_counts()?;
    written.into_iter().try_for_each(OutTable::commit)?;
    Ok(Undone {
        rows: summary.inputs.iter().map(|input| input.read).sum(),
        edits: result.edits_taken_back,
        as_text: targets.iter().any(|target| !target.form.is_text()),
        files: targets.into_iter().map(|target| target.path).collect(),
    })
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

/// A file to be written, and the inputs that stand in it: one, or the sheets of a workbook.
struct Target<'a> {
    path: PathBuf,
    form: Form,
    inputs: Vec<(&'a InputSummary, &'a str)>,
}

/// Where the inputs go. The file of one input is called as the user says; each of several has its own name again, and its own
/// format.
fn targets<'a>(inputs: &'a [InputSummary], out: &Path) -> Result<Vec<Target<'a>>, Error> {
    if let [input] = inputs {
        let form = Form::of(out, format_of(input))?;
        if !form.is_text() && form.format(format_of(input)) != format_of(input) {
            let (path, format) = (out.to_owned(), format_of(input));
            return Err(ErrorKind::OtherFormat { path, format }.into());
        }
        return Ok(vec![Target {
            path: out.to_owned(),
            form,
            inputs: vec![(input, file_and_sheet(input).1)],
        }]);
    }
    let mut targets: Vec<Target<'_>> = Vec::new();
    for input in inputs {
        let (file, sheet) = file_and_sheet(input);
        match targets.last_mut().filter(|last| last.path == Path::new(file) && last.has_room_for(sheet)) {
            Some(book) => book.inputs.push((input, sheet)),
            None => targets.push(Target::again(file, input, sheet)),
        }
    }
    // Names alone: the result of somebody else must not lead out of the folder.
    let name = |target: &Target<'_>| {
        target.path.file_name().map_or_else(|| "input".to_owned(), |name| name.to_string_lossy().into_owned())
    };
    let own: Vec<String> = targets.iter().map(name).collect();
    for (target, name) in targets.iter_mut().zip(distinct_names(&own)) {
        target.path = out.join(name);
    }
    Ok(targets)
}

impl<'a> Target<'a> {
    /// An input under its own name and in its own format.
    fn again(file: &str, input: &'a InputSummary, sheet: &'a str) -> Target<'a> {
        let form = match format_of(input) {
            Format::Xlsx => Form::Workbook,
            Format::Parquet => Form::Parquet,
            _ => Form::AsRead,
        };
        Target { path: PathBuf::from(file), form, inputs: vec![(input, sheet)] }
    }

    /// Whether a sheet is a further one of this workbook, not the first of another one that is called alike.
    fn has_room_for(&self, sheet: &str) -> bool {
        !sheet.is_empty() && self.inputs.iter().all(|(_, earlier)| *earlier != sheet)
    }
}

fn format_of(input: &InputSummary) -> Format {
    Format::from_name(&input.format).unwrap_or(Format::Csv)
}

/// The file of an input, and its sheet, of a workbook: `회원.xlsx [Sheet1]`. No sheet has brackets in its name.
fn file_and_sheet(input: &InputSummary) -> (&str, &str) {
    let of_workbook = input.file.strip_suffix(']').filter(|_| format_of(input) == Format::Xlsx);
    of_workbook.and_then(|name| name.rsplit_once(" [")).unwrap_or((&input.file, ""))
}

/// A name for each file: its own, with a number where an earlier one has it. Some disks tell no capitals.
fn distinct_names(files: &[String]) -> Vec<String> {
    let folded = |name: &str| name.to_lowercase();
    let own: BTreeSet<String> = files.iter().map(|file| folded(file)).collect();
    let mut taken = BTreeSet::new();
    let mut names = Vec::new();
    for file in files {
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
    if dir.is_file() {
        let ledger = crate::fix::ledger_of(dir);
        return std::fs::remove_file(&ledger).map_err(|e| file_error(e, &ledger));
    }
    read_summary(dir)?;
    let ledger = dir.join("ledger.jsonl");
    std::fs::remove_file(&ledger).map_err(|e| ledger_error(e, &ledger))
}

/// A finished result has a ledger until it is dropped.
fn ledger_error(e: io::Error, path: &Path) -> Error {
    match (e.kind(), path.parent()) {
        (io::ErrorKind::NotFound, Some(dir)) => ErrorKind::Forgotten { path: dir.to_owned() }.into(),
        _ => file_error(e, path),
    }
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

/// Writes one input again, in the form of its target.
struct Writer<'a> {
    input: &'a InputSummary,
    sheet: &'a str,
    form: Form,
    path: &'a Path,
    encoding: Encoding,
    csv: CsvWriter,
    table: &'a mut OutTable,
    /// What stands above the header of a table of cells.
    titles: Vec<Vec<String>>,
    /// Whether the table of cells has its header.
    begun: bool,
}

impl<'a> Writer<'a> {
    fn of(
        input: &'a InputSummary,
        sheet: &'a str,
        target: &'a Target<'_>,
        table: &'a mut OutTable,
    ) -> Writer<'a> {
        let delimiter = input.delimiter.as_ref().and_then(|d| d.bytes().next()).unwrap_or(b',');
        Writer {
            input,
            sheet: if sheet.is_empty() { "Sheet1" } else { sheet },
            form: target.form,
            path: &target.path,
            encoding: Encoding::from_label(&input.encoding).unwrap_or(Encoding::UTF_8),
            csv: CsvWriter::new().delimiter(delimiter),
            table,
            titles: Vec::new(),
            begun: false,
        }
    }

    fn write(mut self, result: &mut ResultReader) -> Result<(), Error> {
        let head = result.head_bytes(self.input)?;
        self.table.bytes(self.form.mark())?;
        self.head(&head)?;
        result.pass_titles(self.input)?;
        for _ in 0..self.input.read + self.input.skipped {
            match result.next_row(self.input)? {
                Row::Raw(bytes) => self.raw(&bytes)?,
                Row::Cells(cells) => self.row(&cells, result)?,
                Row::Skipped(raw) => self.skipped(&raw, result)?,
            }
        }
        // A table of cells has columns even where it has no rows.
        if self.begun || self.form.is_text() { Ok(()) } else { self.cells::<&str>(&[]) }
    }

    /// What stands before the first row: titles, and the header where the input has one.
    fn head(&mut self, bytes: &[u8]) -> Result<(), Error> {
        if self.form.is_text() {
            return self.table.bytes(bytes);
        }
        let mut rows = self.rows(bytes)?;
        let header = rows.pop_if(|_| self.input.has_header_row);
        self.titles = rows;
        header.map_or(Ok(()), |cells| self.cells(&cells))
    }

    /// A row as its bytes stood; of a workbook and of Parquet in its CSV form.
    fn raw(&mut self, bytes: &[u8]) -> Result<(), Error> {
        if self.form.is_text() {
            return self.table.bytes(bytes);
        }
        self.rows(bytes)?.iter().try_for_each(|cells| self.cells(cells))
    }

    /// The cells of rows in their CSV form, of blank ones too.
    fn rows(&self, bytes: &[u8]) -> Result<Vec<Vec<String>>, Error> {
        let source = Source::stream(io::Cursor::new(bytes.to_vec()), &as_csv())?;
        let mut rows = Vec::new();
        for batch in source.batches(&ReadPlan::new(0, self.input.headers.len()))? {
            let batch = batch?;
            rows.extend((0..batch.len()).map(|i| batch.cells(i).map(str::to_owned).collect()));
        }
        Ok(rows)
    }

    /// A record in the input's form and encoding.
    fn row(&mut self, output_cells: &[String], result: &mut ResultReader) -> Result<(), Error> {
        let mut cells = vec![""; self.input.headers.len()];
        for (source, cell) in self.input.mapping.iter().zip(output_cells) {
            if let Some(slot) = source.and_then(|i| cells.get_mut(i)) {
                *slot = cell;
            }
        }
        match (self.form.is_text(), format_of(self.input)) {
            (false, _) => self.cells(&cells),
            (true, Format::Jsonl) => {
                let line = result.json_line(&self.input.headers, &cells)?;
                self.text(&line)
            }
            (true, _) => {
                let mut line = Vec::new();
                self.csv.row(cells, &mut line);
                self.text(&String::from_utf8_lossy(&line))
            }
        }
    }

    /// A row that is no record, as it stood.
    fn skipped(&mut self, raw: &str, result: &mut ResultReader) -> Result<(), Error> {
        match (self.form.is_text(), format_of(self.input)) {
            (false, _) => self.raw(format!("{raw}\n").as_bytes()),
            (true, Format::Jsonl) => self.text(&format!("{raw}{}", result.line_end()?)),
            (true, _) => self.text(&format!("{raw}\n")),
        }
    }

    /// A row of cells. The first one names the columns, as it did in the input.
    fn cells<S: AsRef<str>>(&mut self, cells: &[S]) -> Result<(), Error> {
        if std::mem::replace(&mut self.begun, true) {
            return self.table.cells(cells.iter().map(AsRef::as_ref));
        }
        let mut first: Vec<String> = cells.iter().map(|cell| cell.as_ref().to_owned()).collect();
        first.resize(self.input.headers.len().max(first.len()), String::new());
        self.table.begin(self.sheet, &self.titles, &first)
    }

    /// Text in the encoding of the input; what was made from a workbook is UTF-8.
    fn text(&mut self, text: &str) -> Result<(), Error> {
        let encoding = if self.form == Form::AsRead { self.encoding } else { Encoding::UTF_8 };
        let mut bytes = Vec::with_capacity(text.len());
        let encoded = encoding.encode(text, &mut bytes);
        encoded.map_err(|_| file_error(io::ErrorKind::InvalidData.into(), self.path))?;
        self.table.bytes(&bytes)
    }
}

/// How the tables of a result are read.
fn as_csv() -> OpenOptions {
    OpenOptions::new().format(Some(Format::Csv)).delimiter(Some(b',')).encoding(Some(Encoding::UTF_8))
}

fn object(headers: &[String], cells: &[&str]) -> String {
    let mut out = vec![b'{'];
    for (i, (header, cell)) in headers.iter().zip(cells).enumerate() {
        if i > 0 {
            out.push(b',');
        }
        json::string(header, &mut out);
        out.push(b':');
        json::string(cell, &mut out);
    }
    out.extend_from_slice(b"}\n");
    String::from_utf8(out).unwrap_or_default()
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
    /// Where an input was JSON Lines.
    shapes: Option<Shapes>,
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
            shapes: Shapes::open(dir)?,
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

    /// The line of JSON that holds these cells. Results of earlier versions do not tell how it stood.
    fn json_line(&mut self, headers: &[String], cells: &[&str]) -> Result<String, Error> {
        let line = match &mut self.shapes {
            Some(shapes) => shapes::line(shapes.next()?, headers, cells),
            None => None,
        };
        Ok(line.unwrap_or_else(|| object(headers, cells)))
    }

    /// The end of a line that is no record.
    fn line_end(&mut self) -> Result<&str, Error> {
        self.shapes.as_mut().map_or(Ok("\n"), Shapes::next)
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
        let file = File::open(&path).map_err(|e| ledger_error(e, &path))?;
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
        let source = Source::open(&path, &as_csv())?;
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
