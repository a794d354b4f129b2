//! The ledger of a fix, beside the fixed file, and the way back.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Write as _};
use std::path::{Path, PathBuf};

use cleanse_record::Role;
use cleanse_table::{AtomicFile, Encoding, Format, OpenOptions, SheetChoice, keep_apart};
use serde::{Deserialize, Serialize};

use super::rewrite::{New, Rewriter, begin, create};
use super::{Change, form_of};
use crate::error::{Error, ErrorKind};
use crate::intake::{Intake, Intakes};
use crate::json;
use crate::out_table::{Form, OutTable};
use crate::settings::{Input, Settings};
use crate::undo::Undone;

/// The schema of the first line of a ledger.
const SCHEMA: u32 = 1;

/// Where the ledger of a fixed file stands: beside it.
pub(crate) fn ledger_of(fixed: &Path) -> PathBuf {
    let mut name = fixed.file_name().unwrap_or_default().to_owned();
    name.push(".ledger.jsonl");
    fixed.with_file_name(name)
}

/// The first line: how the fixed file is to be read.
#[derive(Serialize, Deserialize)]
struct Head {
    fix: u32,
    format: String,
    encoding: String,
    delimiter: Option<char>,
    sheet: Option<String>,
    header_row: Option<u64>,
    /// The column that names the record of a line.
    #[serde(default)]
    id_column: Option<usize>,
    /// The same for each sheet, where the file has several that were fixed: rows are counted through all of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    id_columns: Vec<Option<usize>>,
}

/// Every change of a fix, a line each.
pub(super) struct Ledger {
    file: AtomicFile,
    path: PathBuf,
    n: u64,
    line: Vec<u8>,
}

/// A line of the ledger.
pub(super) struct Entry<'a> {
    pub(super) row: u64,
    pub(super) id: Option<&'a str>,
    pub(super) column: &'a str,
    pub(super) column_number: usize,
    pub(super) before: &'a str,
    /// Whether the cell stood there without quotes.
    pub(super) bare: bool,
    /// The value as it stood in a JSON object, where it was no plain string.
    pub(super) typed: Option<String>,
    pub(super) change: &'a Change<'a>,
}

impl Ledger {
    pub(super) fn create(out: &Path, intakes: &Intakes, form: Form) -> Result<Ledger, Error> {
        let intake = super::first_of(intakes)?;
        let id_column = |intake: &Intake| intake.plan().column_of(Role::Id);
        let several = intakes.inputs.iter().filter(|_| intakes.inputs.len() > 1);
        let path = ledger_of(out);
        let converted = form != Form::AsRead;
        let head = Head {
            fix: SCHEMA,
            format: form.format(intake.source.format()).as_str().to_owned(),
            encoding: if converted { Encoding::UTF_8_BOM } else { intake.source.encoding() }
                .label()
                .to_owned(),
            delimiter: if converted { Some(',') } else { intake.source.delimiter().map(char::from) },
            sheet: None,
            header_row: same(intakes.inputs.iter().map(|intake| header_row(intake, form))),
            id_column: id_column(intake),
            id_columns: several.map(id_column).collect(),
        };
        let mut file = AtomicFile::create(&path)?;
        let mut line = serde_json::to_vec(&head).unwrap_or_default();
        line.push(b'\n');
        file.write_all(&line).map_err(|e| cleanse_table::Error::io(e, Some(&path)))?;
        Ok(Ledger { file, path, n: 0, line })
    }

    pub(super) fn add(&mut self, entry: &Entry<'_>) -> Result<(), Error> {
        self.n += 1;
        let out = &mut self.line;
        out.clear();
        out.extend_from_slice(b"{\"n\":");
        json::number(self.n, out);
        out.extend_from_slice(b",\"row\":");
        json::number(entry.row, out);
        out.extend_from_slice(b",\"id\":");
        match entry.id {
            Some(id) => json::string(id, out),
            None => out.extend_from_slice(b"null"),
        }
        for (key, value) in [
            ("column", entry.column),
            ("before", entry.before),
            ("after", &*entry.change.after),
            ("rule", entry.change.rule.code),
        ] {
            out.extend_from_slice(format!(",\"{key}\":").as_bytes());
            json::string(value, out);
        }
        let applicability = entry.change.applicability;
        out.extend_from_slice(format!(",\"applicability\":\"{applicability}\",\"at\":").as_bytes());
        json::number(entry.column_number as u64, out);
        if entry.bare {
            out.extend_from_slice(b",\"bare\":true");
        }
        if let Some(typed) = &entry.typed {
            out.extend_from_slice(b",\"typed\":");
            json::string(typed, out);
        }
        out.extend_from_slice(b"}\n");
        self.file.write_all(out).map_err(|e| cleanse_table::Error::io(e, Some(&self.path)).into())
    }

    pub(super) fn commit(self) -> Result<PathBuf, Error> {
        self.file.commit()?;
        Ok(self.path)
    }
}

/// Where the header row of a fixed table stands, where it has one.
fn header_row(intake: &Intake, form: Form) -> Option<u64> {
    match form {
        Form::AsRead => intake.header_line(),
        Form::Csv | Form::Parquet => Some(1),
        Form::Workbook => Some(intake.titles.len() as u64 + 1),
    }
}

/// What is said of all tables alike. Header rows in different places are found as they were before the fix.
fn same(mut rows: impl Iterator<Item = Option<u64>>) -> Option<u64> {
    let first = rows.next()?;
    first.filter(|_| rows.all(|row| row == first))
}

/// A line as the way back needs it.
#[derive(Deserialize)]
struct Line {
    row: u64,
    id: Option<String>,
    column: String,
    before: String,
    after: String,
    at: usize,
    #[serde(default)]
    bare: bool,
    #[serde(default)]
    typed: Option<String>,
}

impl Line {
    /// What stood there before.
    fn old(&self) -> New<'_> {
        New { column: self.at, value: &self.before, keeps_quotes: !self.bare, typed: self.typed.as_deref() }
    }
}

/// Takes a fix back: the fixed file with the values that stood there before, everything else as it is now.
///
/// # Errors
/// When there is no ledger beside the file, it is damaged, or a value is no longer what the fix wrote; nothing is written
/// then.
pub(crate) fn undo_fix(fixed: &Path, out: &Path) -> Result<Undone, Error> {
    let path = ledger_of(fixed);
    let mut lines = Lines::open(&path)?;
    keep_apart([out], [fixed, &path])?;
    let head = lines.head()?;
    let settings = head.settings(fixed);
    let intakes = Intakes::open(&settings)?;
    let id_columns = head.id_columns();
    if intakes.inputs.len() != id_columns.len() {
        return Err(Error::damaged(&path, 1));
    }
    let form = form_of(out, &intakes, false)?;
    let mut output = create(out, &intakes, form, false)?;
    let (mut rows, mut edits) = (0, 0);
    let mut next = lines.next()?;
    for (intake, id_column) in intakes.inputs.iter().zip(id_columns) {
        let rewriter = Rewriter::new(intake);
        begin(&mut output, intake, form)?;
        let plan = intake.reading(&settings);
        for chunk in intake.source.chunks(&plan)? {
            let work = crate::work::Work::of_all_edits(chunk?, intake);
            for (i, fate) in work.fates.iter().enumerate() {
                rows += u64::from(fate.is_row());
                let mut back: Vec<Line> = Vec::new();
                while let Some(line) = next.take_if(|l| l.row == rows && fate.is_row()) {
                    if work.batch.cell(i, line.at) != line.after {
                        return Err(ErrorKind::EditMismatch { row: line.row, column: line.column }.into());
                    }
                    back.push(line);
                    next = lines.next()?;
                }
                check_record(&work.batch, i, &back, id_column, intake)?;
                edits += back.len() as u64;
                write_back(&work.batch, i, &back, &rewriter, (&mut output, form))?;
            }
        }
    }
    if let Some(line) = next {
        return Err(ErrorKind::EditMismatch { row: line.row, column: line.column }.into());
    }
    output.commit()?;
    Ok(Undone { rows, edits, files: vec![out.to_owned()], as_text: !form.is_text() })
}

/// The headers of a fixed file.
pub(crate) fn headers_of_fix(fixed: &Path) -> Result<Vec<String>, Error> {
    let head = Lines::open(&ledger_of(fixed))?.head()?;
    Ok(Intakes::open(&head.settings(fixed))?.headers)
}

/// Fails where another record stands than the one that was fixed.
fn check_record(
    batch: &cleanse_table::RowBatch,
    i: usize,
    back: &[Line],
    id_column: Option<usize>,
    intake: &Intake,
) -> Result<(), Error> {
    let (Some(column), Some(line)) = (id_column, back.first()) else { return Ok(()) };
    let Some(id) = &line.id else { return Ok(()) };
    let before = back.iter().find(|l| l.at == column).map(|l| l.before.as_str());
    if before.unwrap_or_else(|| batch.cell(i, column)) == id {
        return Ok(());
    }
    let column = intake.headers.get(column).cloned().unwrap_or_default();
    Err(ErrorKind::RecordMismatch { row: line.row, column }.into())
}

fn write_back(
    batch: &cleanse_table::RowBatch,
    i: usize,
    back: &[Line],
    rewriter: &Rewriter<'_>,
    (output, form): (&mut OutTable, Form),
) -> Result<(), Error> {
    let replaced: Vec<New<'_>> = back.iter().map(Line::old).collect();
    if !form.is_text() {
        let old = |c: usize| replaced.iter().find(|new| new.column == c).map(|new| new.value);
        return output.cells((0..batch.columns()).map(|c| old(c).unwrap_or_else(|| batch.cell(i, c))));
    }
    if form == Form::Csv {
        return output.bytes(&rewriter.csv(batch, i, &replaced));
    }
    let mut line = Vec::new();
    let is_changed = !replaced.is_empty() && rewriter.row(batch, i, &replaced, &mut line);
    output.bytes(if is_changed { &line } else { batch.raw(i) })
}

impl Head {
    /// The column that names the records of each table of the fixed file.
    fn id_columns(&self) -> Vec<Option<usize>> {
        if self.id_columns.is_empty() { vec![self.id_column] } else { self.id_columns.clone() }
    }

    fn settings(&self, fixed: &Path) -> Settings {
        let mut settings = Settings::new(vec![Input::File(fixed.to_owned())], PathBuf::new());
        settings.header_row = self.header_row;
        settings.customers = false;
        let open = OpenOptions::new()
            .format(Format::from_name(&self.format))
            .encoding(Encoding::from_label(&self.encoding))
            .delimiter(self.delimiter.and_then(|c| u8::try_from(c).ok()));
        settings.open = match &self.sheet {
            Some(name) => open.sheet(SheetChoice::Named(name.clone())),
            None if self.id_columns().len() > 1 => open.sheet(SheetChoice::All),
            None => open,
        };
        settings
    }
}

/// The lines of a ledger.
struct Lines {
    path: PathBuf,
    lines: BufReader<File>,
    n: u64,
}

impl Lines {
    fn open(path: &Path) -> Result<Lines, Error> {
        let file = match File::open(path) {
            Ok(file) => file,
            Err(e) if e.kind() == io::ErrorKind::NotFound => {
                return Err(ErrorKind::NoResult { path: path.to_owned() }.into());
            }
            Err(e) => return Err(cleanse_table::Error::io(e, Some(path)).into()),
        };
        Ok(Lines { path: path.to_owned(), lines: BufReader::new(file), n: 0 })
    }

    fn head(&mut self) -> Result<Head, Error> {
        let head: Option<Head> = self.read()?.and_then(|line| serde_json::from_str(&line).ok());
        head.filter(|h| h.fix == SCHEMA).ok_or_else(|| Error::damaged(&self.path, 1))
    }

    fn next(&mut self) -> Result<Option<Line>, Error> {
        let Some(line) = self.read()? else { return Ok(None) };
        serde_json::from_str(&line).map(Some).map_err(|_| Error::damaged(&self.path, self.n))
    }

    fn read(&mut self) -> Result<Option<String>, Error> {
        let mut line = String::new();
        self.n += 1;
        let read =
            self.lines.read_line(&mut line).map_err(|e| cleanse_table::Error::io(e, Some(&self.path)))?;
        Ok((read > 0).then_some(line))
    }
}
