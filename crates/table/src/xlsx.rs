//! Workbooks in: a sheet becomes CSV in a private temporary file, and from there on it is a text like any other.
//!
//! So a workbook is opened once, every pass over it is cheap, and its rows have the same shape as those of text files. What
//! text does not know, which cells were numbers, is kept beside it in memory: at most twelve bytes a row.

use std::io::{self, BufWriter, Read, Seek, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, Reader, SheetType, SheetVisible, Xlsx, XlsxError};

mod date;
mod format;
mod formulas;
mod guard;
mod write;

use self::format::{NumberFormat, shortest};
use self::formulas::uncalculated;
use crate::input::Input;
use crate::sheet::SheetIndex;
use crate::{CsvWriter, Error, ErrorKind, SheetChoice, SheetInfo};

pub(crate) use self::formulas::Uncalculated;
pub use self::write::{SheetColumn, WorkbookWriter};

/// The rows and columns of the largest sheet (Excel 2007 and later).
const MAX_ROWS: u32 = 1_048_576;
const MAX_COLUMNS: u32 = 16_384;
/// The CSV form may grow to this many bytes whatever the file's size, and beyond to so many times of it.
const FREE_CSV: u64 = 256 << 20;
const MAX_INFLATION: u64 = 200;

/// A sheet as text.
pub(crate) struct Sheet {
    pub(crate) csv: Input,
    pub(crate) name: String,
    pub(crate) all: Vec<SheetInfo>,
    pub(crate) index: SheetIndex,
    /// Formulas of which nobody knows what they give.
    pub(crate) uncalculated: Option<Uncalculated>,
}

/// Reads the chosen sheets; never none.
pub(crate) fn read(input: &Input, choice: &SheetChoice) -> Result<Vec<Sheet>, Error> {
    guarded(input, |book| {
        let all = infos(book);
        match choice {
            SheetChoice::Named(name) => Ok(vec![convert(input, book, &all, name)?]),
            SheetChoice::First => Ok(vec![first_filled(input, book, &all)?]),
            SheetChoice::All => all_filled(input, book, &all),
        }
    })
}

/// Opens the workbook behind the guard. The library that reads it is not ours: should it panic on a hostile file, that is
/// a damaged file.
fn guarded<T>(
    input: &Input,
    work: impl FnOnce(&mut Xlsx<io::BufReader<crate::input::FileReader>>) -> Result<T, Error>,
) -> Result<T, Error> {
    let fail = |kind| Error::new(kind, input.path());
    guard::check(io::BufReader::new(input.seekable()?)).map_err(fail)?;
    let reader = io::BufReader::new(input.seekable()?);
    let done = catch_unwind(AssertUnwindSafe(|| {
        let mut book = Xlsx::new(reader).map_err(|e| fail(kind_of(&e)))?;
        work(&mut book)
    }));
    done.unwrap_or_else(|_| Err(fail(ErrorKind::Damaged)))
}

fn kind_of(e: &XlsxError) -> ErrorKind {
    match e {
        XlsxError::Password => ErrorKind::PasswordLocked,
        XlsxError::WorksheetNotFound(_) => ErrorKind::NoSheet,
        _ => ErrorKind::Damaged,
    }
}

fn infos<RS: Read + Seek>(book: &Xlsx<RS>) -> Vec<SheetInfo> {
    let sheets = book.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    sheets.map(|s| SheetInfo { name: s.name.clone(), visible: s.visible == SheetVisible::Visible }).collect()
}

/// The first visible sheet with anything in it; the first of all where none has.
fn first_filled<RS: Read + Seek>(
    input: &Input,
    book: &mut Xlsx<RS>,
    all: &[SheetInfo],
) -> Result<Sheet, Error> {
    for info in all.iter().filter(|info| info.visible) {
        let sheet = convert(input, book, all, &info.name)?;
        if sheet.index.width > 0 {
            return Ok(sheet);
        }
    }
    let first = all.first().ok_or_else(|| Error::new(ErrorKind::NoSheet, input.path()))?;
    convert(input, book, all, &first.name)
}

/// Every sheet with anything in it, the visible ones first; the first of all where none has.
fn all_filled<RS: Read + Seek>(
    input: &Input,
    book: &mut Xlsx<RS>,
    all: &[SheetInfo],
) -> Result<Vec<Sheet>, Error> {
    let mut filled = Vec::new();
    let (visible, hidden): (Vec<&SheetInfo>, Vec<&SheetInfo>) = all.iter().partition(|info| info.visible);
    for info in visible.into_iter().chain(hidden) {
        let sheet = convert(input, book, all, &info.name)?;
        filled.extend(Some(sheet).filter(|sheet| sheet.index.width > 0));
    }
    if filled.is_empty() {
        filled.push(first_filled(input, book, all)?);
    }
    Ok(filled)
}

fn convert<RS: Read + Seek>(
    input: &Input,
    book: &mut Xlsx<RS>,
    all: &[SheetInfo],
    name: &str,
) -> Result<Sheet, Error> {
    let fail = |kind| Error::new(kind, input.path()).detail(name);
    if !all.iter().any(|info| info.name == name) {
        return Err(fail(ErrorKind::NoSheet));
    }
    let is_1904 = book.has_1904_epoch();
    let mut cells = book.worksheet_cells_reader(name).map_err(|e| fail(kind_of(&e)))?;
    let formats = formats(cells.styles());
    let mut out = Spool::new(input.size().unwrap_or(0), is_1904).map_err(|e| input.fail(e))?;
    let mut has_empty = false;
    while let Some((cell, style)) = cells.next_cell_with_style_id().map_err(|e| fail(kind_of(&e)))? {
        let (row, column) = cell.get_position();
        if row >= MAX_ROWS || column >= MAX_COLUMNS {
            return Err(fail(ErrorKind::TooLarge));
        }
        has_empty |= *cell.get_value() == DataRef::Empty;
        let format = formats.get(style).unwrap_or(&NumberFormat::Plain);
        out.cell(row, column as usize, cell.get_value(), format).map_err(|e| input.fail(e))?;
    }
    drop(cells);
    let (csv, index) = out.finish().map_err(|e| input.fail(e))?;
    let csv = Input::of_file(csv, input.path())?;
    let uncalculated = if has_empty && formulas::stand_in(input.seekable()?).map_err(fail)? {
        uncalculated(book, name).map_err(|e| fail(kind_of(&e)))?
    } else {
        None
    };
    Ok(Sheet { csv, name: name.to_owned(), all: all.to_vec(), index, uncalculated })
}

fn formats(styles: &[calamine::Style]) -> Vec<NumberFormat> {
    let of = |style: &calamine::Style| {
        style
            .number_format
            .as_ref()
            .map_or(NumberFormat::Plain, |f| NumberFormat::parse(&f.format_code, f.format_id))
    };
    styles.iter().map(of).collect()
}

/// The CSV form under way.
struct Spool {
    file: BufWriter<std::fs::File>,
    index: SheetIndex,
    row: u32,
    /// Rows in the file.
    rows: u32,
    cells: Vec<String>,
    numeric: u64,
    line: Vec<u8>,
    written: u64,
    limit: u64,
    is_1904: bool,
}

impl Spool {
    fn new(packed: u64, is_1904: bool) -> io::Result<Spool> {
        Ok(Spool {
            file: BufWriter::with_capacity(256 << 10, tempfile::tempfile()?),
            index: SheetIndex::default(),
            row: 0,
            rows: 0,
            cells: Vec::new(),
            numeric: 0,
            line: Vec::new(),
            written: 0,
            limit: FREE_CSV.max(packed.saturating_mul(MAX_INFLATION)),
            is_1904,
        })
    }

    fn cell(
        &mut self,
        row: u32,
        column: usize,
        value: &DataRef<'_>,
        format: &NumberFormat,
    ) -> io::Result<()> {
        if row != self.row {
            self.end_row()?;
            self.row = row;
        }
        let Some((text, number)) = read_cell(value, format, self.is_1904) else { return Ok(()) };
        if self.cells.len() <= column {
            self.cells.resize(column + 1, String::new());
        }
        self.cells[column] = text;
        self.numeric |= u64::from(number && column < 64) << (column % 64);
        Ok(())
    }

    /// A row without values is a blank one where values stand below it, and none behind the last of them: spreadsheets format
    /// whole columns down to the last row.
    fn end_row(&mut self) -> io::Result<()> {
        if self.cells.iter().all(String::is_empty) {
            self.cells.clear();
            return Ok(());
        }
        let record = self.row.max(self.rows);
        self.line.clear();
        self.line.resize((record - self.rows) as usize, b'\n');
        CsvWriter::new().row(self.cells.iter().map(String::as_str), &mut self.line);
        self.written += self.line.len() as u64;
        if self.written > self.limit {
            return Err(ErrorKind::Bomb.into_io());
        }
        self.index.push(record, self.numeric, self.cells.len());
        self.rows = record + 1;
        (self.numeric, _) = (0, self.cells.clear());
        self.file.write_all(&self.line)
    }

    fn finish(mut self) -> io::Result<(std::fs::File, SheetIndex)> {
        self.end_row()?;
        let file = self.file.into_inner().map_err(io::IntoInnerError::into_error)?;
        Ok((file, self.index))
    }
}

/// The text of a cell, and whether it was stored as a number; `None` for an empty one.
fn read_cell(value: &DataRef<'_>, format: &NumberFormat, is_1904: bool) -> Option<(String, bool)> {
    let is_date = matches!(format, NumberFormat::Date(_));
    Some(match value {
        DataRef::Empty => return None,
        DataRef::String(text) => (text.clone(), false),
        DataRef::SharedString(text) => ((*text).to_owned(), false),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => (text.clone(), false),
        DataRef::Bool(true) => ("TRUE".to_owned(), false),
        DataRef::Bool(false) => ("FALSE".to_owned(), false),
        DataRef::Error(e) => (e.to_string(), false),
        DataRef::Int(n) if *format == NumberFormat::Plain => (n.to_string(), true),
        // Whole numbers of a sheet are written as f64 by the program that made it.
        DataRef::Int(n) => (format.render(*n as f64, is_1904), !is_date),
        DataRef::Float(n) => (format.render(*n, is_1904), !is_date),
        DataRef::DateTime(date) if is_date => (format.render(date.as_f64(), is_1904), false),
        DataRef::DateTime(date) => (shortest(date.as_f64()), true),
    })
}
