//! Workbooks out: one sheet per result, everything as text, so that no id, postcode or phone loses its zero.

use std::fmt;
use std::io::{Seek, Write};
use std::path::Path;

use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};

use super::{MAX_COLUMNS, MAX_ROWS};
use crate::{Error, ErrorKind};

/// A column of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetColumn {
    /// The caption in the header row.
    pub caption: String,
    /// The width in characters; Hangul takes two.
    pub width: u16,
    /// Whether its cells are amounts, to be stored as numbers. Never for ids, postcodes and phones.
    pub amount: bool,
}

impl SheetColumn {
    /// A column of text, as wide as its caption needs.
    #[must_use]
    pub fn text(caption: impl Into<String>) -> SheetColumn {
        let caption = caption.into();
        let width = caption.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum::<u16>().clamp(8, 40) + 2;
        SheetColumn { caption, width, amount: false }
    }
}

/// Writes a workbook. Rows go to a private temporary file as they come; the memory stays small.
///
/// A sheet that is full goes on in the next one, `정상 (2)`.
pub struct WorkbookWriter {
    book: Workbook,
    sheet: Option<Open>,
    names: Vec<String>,
    cut: u64,
}

struct Open {
    name: String,
    part: usize,
    columns: Vec<SheetColumn>,
    row: u32,
}

/// The longest text of a cell, in UTF-16 units.
const MAX_TEXT: usize = 32_767;
/// The longest name of a sheet.
const MAX_NAME: usize = 31;

impl WorkbookWriter {
    /// An empty workbook.
    #[must_use]
    pub fn new() -> WorkbookWriter {
        WorkbookWriter { book: Workbook::new(), sheet: None, names: Vec::new(), cut: 0 }
    }

    /// Begins a sheet with a frozen header row. Characters that a sheet's name must not have become `_`.
    ///
    /// # Errors
    /// When there are more columns than a sheet holds, or the temporary file cannot be made.
    pub fn sheet(&mut self, name: &str, columns: &[SheetColumn]) -> Result<(), Error> {
        self.sheet_under(name, &[], columns)
    }

    /// The same, with rows of titles above the header row.
    ///
    /// # Errors
    /// As [`WorkbookWriter::sheet`].
    pub fn sheet_under(
        &mut self,
        name: &str,
        titles: &[Vec<String>],
        columns: &[SheetColumn],
    ) -> Result<(), Error> {
        let widest = titles.iter().map(Vec::len).chain([columns.len()]).max();
        if widest > Some(MAX_COLUMNS as usize) {
            return Err(Error::new(ErrorKind::TooLarge, None));
        }
        self.sheet = Some(Open { name: name.to_owned(), part: 0, columns: columns.to_vec(), row: MAX_ROWS });
        self.turn_page(titles)
    }

    /// Appends a row to the sheet under way. Text beyond what a cell holds is cut and counted.
    ///
    /// # Errors
    /// When no sheet was begun, or writing fails.
    pub fn row<'a>(&mut self, cells: impl IntoIterator<Item = &'a str>) -> Result<(), Error> {
        if self.sheet.as_ref().is_some_and(|open| open.row >= MAX_ROWS) {
            self.turn_page(&[])?;
        }
        let Some(open) = &mut self.sheet else { return Err(Error::new(ErrorKind::NoSheet, None)) };
        let last = self.names.len().saturating_sub(1);
        let sheet = self.book.worksheet_from_index(last).map_err(fail)?;
        for (column, cell) in (0_u16..).zip(cells.into_iter().take(open.columns.len())) {
            let amount = open.columns[usize::from(column)].amount;
            self.cut += u64::from(write_cell(sheet, open.row, column, cell, amount).map_err(fail)?);
        }
        open.row += 1;
        Ok(())
    }

    /// How many cells were cut, because they held more text than a cell of a sheet can.
    #[must_use]
    pub fn cut_cells(&self) -> u64 {
        self.cut
    }

    /// Writes the workbook; `path` is only for messages.
    ///
    /// # Errors
    /// When writing fails.
    pub fn save(mut self, out: impl Write + Seek + Send, path: &Path) -> Result<(), Error> {
        self.book.save_to_writer(out).map_err(|e| match e {
            XlsxError::IoError(e) => Error::io(e, Some(path)),
            _ => Error::new(ErrorKind::Io, Some(path)),
        })
    }

    /// Begins the next sheet of the table under way.
    fn turn_page(&mut self, titles: &[Vec<String>]) -> Result<(), Error> {
        let Some(open) = &mut self.sheet else { return Ok(()) };
        open.part += 1;
        let name = sheet_name(&open.name, open.part, &self.names);
        let sheet = self.book.add_worksheet_with_constant_memory().map_err(fail)?;
        sheet.set_name(&name).map_err(fail)?;
        self.names.push(name);
        self.cut += begin(sheet, titles, &open.columns).map_err(fail)?;
        open.row = row_number(titles.len()) + 1;
        Ok(())
    }
}

impl Default for WorkbookWriter {
    fn default() -> Self {
        WorkbookWriter::new()
    }
}

impl fmt::Debug for WorkbookWriter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "WorkbookWriter({} sheets)", self.names.len())
    }
}

/// Writes what stands above the first row. Returns how many cells had to be cut.
fn begin(sheet: &mut Worksheet, titles: &[Vec<String>], columns: &[SheetColumn]) -> Result<u64, XlsxError> {
    let header = row_number(titles.len());
    let bold = Format::new().set_bold();
    for (at, column) in (0_u16..).zip(columns) {
        sheet.set_column_width(at, f64::from(column.width))?;
        if !column.amount {
            sheet.set_column_format(at, &Format::new().set_num_format("@"))?;
        }
    }
    sheet.set_freeze_panes(header + 1, 0)?;
    let mut cut = 0;
    for (row, title) in (0..).zip(titles) {
        for (at, cell) in (0_u16..).zip(title) {
            cut += u64::from(write_cell(sheet, row, at, cell, false)?);
        }
    }
    for (at, column) in (0_u16..).zip(columns) {
        sheet.write_string_with_format(header, at, &column.caption, &bold)?;
    }
    Ok(cut)
}

/// Beyond the last row of a sheet writing fails.
fn row_number(rows: usize) -> u32 {
    u32::try_from(rows).unwrap_or(MAX_ROWS)
}

/// Whether the text had to be cut.
fn write_cell(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    cell: &str,
    amount: bool,
) -> Result<bool, XlsxError> {
    if cell.is_empty() {
        return Ok(false);
    }
    if amount && let Some(number) = as_amount(cell) {
        sheet.write_number(row, column, number)?;
        return Ok(false);
    }
    let fitting = fitting(cell);
    sheet.write_string(row, column, fitting)?;
    Ok(fitting.len() < cell.len())
}

/// A number that comes back as the same text.
fn as_amount(cell: &str) -> Option<f64> {
    let number: f64 = cell.parse().ok()?;
    (number.is_finite() && number.to_string() == cell).then_some(number)
}

/// As much as a cell holds.
fn fitting(cell: &str) -> &str {
    if cell.len() <= MAX_TEXT {
        return cell;
    }
    let mut units = 0;
    let end = cell.char_indices().find(|(_, c)| {
        units += c.len_utf16();
        units > MAX_TEXT
    });
    end.map_or(cell, |(at, _)| &cell[..at])
}

/// A name that is allowed and not taken.
fn sheet_name(wanted: &str, part: usize, taken: &[String]) -> String {
    let clean: String =
        wanted.chars().map(|c| if "[]:*?/\\".contains(c) || c.is_control() { '_' } else { c }).collect();
    let clean = clean.trim_matches('\'');
    (part..)
        .map(|part| numbered(clean, part))
        .find(|name| !taken.iter().any(|t| t.to_lowercase() == name.to_lowercase()))
        .unwrap_or_default()
}

fn numbered(name: &str, part: usize) -> String {
    let suffix = if part > 1 { format!(" ({part})") } else { String::new() };
    let room = MAX_NAME - suffix.len();
    let mut units = 0;
    let kept = name.chars().take_while(|c| {
        units += c.len_utf16();
        units <= room
    });
    let kept: String = kept.collect();
    let kept = if kept.is_empty() { "Sheet".to_owned() } else { kept };
    format!("{kept}{suffix}")
}

fn fail(e: XlsxError) -> Error {
    match e {
        XlsxError::IoError(e) => Error::io(e, None),
        _ => Error::new(ErrorKind::Io, None),
    }
}
