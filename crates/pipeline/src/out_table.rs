//! A table on its way out, in the form that its name asks for.

use std::fs::File;
use std::io::{self, Seek as _, Write as _};
use std::path::Path;

use cleanse_table::{Encoding, Format, OutFile, ParquetWriter, SheetColumn, WorkbookWriter, is_packed_name};

use crate::error::{Error, ErrorKind};

/// How the rows of a table are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// As they stand in the text that they were read from.
    AsRead,
    /// As comma-separated text, where they were read from a workbook or from Parquet.
    Csv,
    /// Into a workbook.
    Workbook,
    /// Into a Parquet file.
    Parquet,
}

/// Names of workbooks that are read, or known, and never written.
const NEVER_WRITTEN: [&str; 5] = ["xls", "xlsm", "xlsb", "ods", "json"];

impl Form {
    /// The form that the name of an output asks for, of a table that was read in this format.
    ///
    /// # Errors
    /// When the rows would stand under a name that says another format.
    pub(crate) fn of(out: &Path, read: Format) -> Result<Form, Error> {
        let is_text = !matches!(read, Format::Xlsx | Format::Parquet);
        let plain = if is_packed_name(out) { out.with_extension("") } else { out.to_owned() };
        let refused =
            plain.extension().is_some_and(|e| NEVER_WRITTEN.iter().any(|n| e.eq_ignore_ascii_case(n)));
        let fits = match Format::claimed(&plain).filter(|_| !refused) {
            Some(Format::Xlsx) => return Ok(Form::Workbook),
            Some(Format::Parquet) => return Ok(Form::Parquet),
            Some(Format::Jsonl) => read == Format::Jsonl,
            Some(Format::Csv | Format::Tsv) => read != Format::Jsonl,
            _ => !refused,
        };
        match (fits, is_text) {
            (true, true) => Ok(Form::AsRead),
            (true, false) => Ok(Form::Csv),
            (false, _) => {
                let format = if read == Format::Jsonl { read } else { Format::Csv };
                Err(ErrorKind::OtherFormat { path: out.to_owned(), format }.into())
            }
        }
    }

    /// The format of what is written.
    pub(crate) fn format(self, read: Format) -> Format {
        match self {
            Form::AsRead => read,
            Form::Csv => Format::Csv,
            Form::Workbook => Format::Xlsx,
            Form::Parquet => Format::Parquet,
        }
    }

    /// Whether rows are written as bytes of text, and not cell by cell.
    pub(crate) fn is_text(self) -> bool {
        matches!(self, Form::AsRead | Form::Csv)
    }

    /// What stands before the first row of text that was made from cells: people open it.
    pub(crate) fn mark(self) -> &'static [u8] {
        if self == Form::Csv { Encoding::UTF_8_BOM.bom() } else { b"" }
    }
}

/// Refuses a name that says another format than that of the text that is to stand under it.
///
/// # Errors
/// When it does.
pub fn check_name(out: &Path, format: Format) -> Result<(), Error> {
    match Form::of(out, format)? {
        Form::AsRead | Form::Csv => Ok(()),
        Form::Workbook | Form::Parquet => Err(ErrorKind::OtherFormat { path: out.to_owned(), format }.into()),
    }
}

/// A table that appears whole or not at all.
pub(crate) struct OutTable {
    file: OutFile,
    rows: Rows,
}

/// What takes the rows.
enum Rows {
    /// The file itself.
    Text,
    /// A workbook, which is written at the end.
    Workbook(Box<WorkbookWriter>),
    /// A Parquet file in a private one, once its columns are known.
    Parquet(Option<(Box<ParquetWriter<File>>, File)>),
}

impl OutTable {
    /// Begins a file, packed where its name says so or, with `packed`, in any case.
    pub(crate) fn create(out: &Path, form: Form, packed: bool) -> Result<OutTable, Error> {
        let file = OutFile::create(out, packed || is_packed_name(out))?;
        let rows = match form {
            Form::AsRead | Form::Csv => Rows::Text,
            Form::Workbook => Rows::Workbook(Box::new(WorkbookWriter::new())),
            Form::Parquet => Rows::Parquet(None),
        };
        Ok(OutTable { file, rows })
    }

    /// Begins a table of cells: a sheet of a workbook, or the columns of a Parquet file, which has no room for titles.
    pub(crate) fn begin(
        &mut self,
        sheet: &str,
        titles: &[Vec<String>],
        header: &[String],
    ) -> Result<(), Error> {
        match &mut self.rows {
            Rows::Text => {}
            Rows::Workbook(book) => {
                let columns: Vec<SheetColumn> = header.iter().map(SheetColumn::text).collect();
                book.sheet_under(sheet, titles, &columns)?;
            }
            Rows::Parquet(rows) => {
                let io = |e| cleanse_table::Error::io(e, Some(self.file.path()));
                let spool = tempfile::tempfile().map_err(io)?;
                let writer = ParquetWriter::new(spool.try_clone().map_err(io)?, header)?;
                *rows = Some((Box::new(writer), spool));
            }
        }
        Ok(())
    }

    /// Appends bytes to a file of text; there are none of a file of cells.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) -> Result<(), Error> {
        self.file.write_all(bytes).map_err(|e| cleanse_table::Error::io(e, Some(self.file.path())).into())
    }

    /// Appends a row to a file of cells.
    pub(crate) fn cells<'a>(&mut self, cells: impl Iterator<Item = &'a str>) -> Result<(), Error> {
        match &mut self.rows {
            Rows::Text | Rows::Parquet(None) => {}
            Rows::Workbook(book) => book.row(cells)?,
            Rows::Parquet(Some((writer, _))) => writer.row(cells)?,
        }
        Ok(())
    }

    /// Writes what is left, and takes the name.
    pub(crate) fn commit(self) -> Result<(), Error> {
        let OutTable { mut file, rows } = self;
        let path = file.path().to_owned();
        let io = |e| Error::from(cleanse_table::Error::io(e, Some(&path)));
        let spool = match rows {
            Rows::Text | Rows::Parquet(None) => None,
            // A workbook is a ZIP archive, whose writer goes back and forth.
            Rows::Workbook(book) => {
                // Half a value is another value.
                if book.cut_cells() > 0 {
                    return Err(ErrorKind::CellsTooLong { cells: book.cut_cells(), path }.into());
                }
                let mut spool = tempfile::tempfile().map_err(io)?;
                book.save(&mut spool, &path)?;
                Some(spool)
            }
            Rows::Parquet(Some((writer, spool))) => {
                writer.finish()?;
                Some(spool)
            }
        };
        if let Some(mut spool) = spool {
            spool.rewind().and_then(|()| io::copy(&mut spool, &mut file)).map_err(io)?;
        }
        Ok(file.commit()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_says_another_format_is_refused() {
        let of = |name: &str, read| Form::of(Path::new(name), read).ok();
        assert_eq!(of("a.csv", Format::Csv), Some(Form::AsRead));
        assert_eq!(of("a.csv.gz", Format::Delimited), Some(Form::AsRead));
        assert_eq!(of("a.CSV", Format::Parquet), Some(Form::Csv));
        assert_eq!(of("a.xlsx.gz", Format::Jsonl), Some(Form::Workbook));
        assert_eq!(of("a.parquet", Format::Csv), Some(Form::Parquet));
        assert_eq!(of("a.jsonl", Format::Jsonl), Some(Form::AsRead));
        assert_eq!(of("a.txt", Format::Jsonl), Some(Form::AsRead));
        assert_eq!(of("-", Format::Xlsx), Some(Form::Csv));
        assert!(check_name(Path::new("a.csv.gz"), Format::Csv).is_ok());
        assert!(check_name(Path::new("a.xlsx"), Format::Csv).is_err());
        for (name, read) in [
            ("a.jsonl", Format::Csv),
            ("a.ndjson.gz", Format::Xlsx),
            ("a.csv", Format::Jsonl),
            ("a.xls", Format::Csv),
            ("a.xlsm", Format::Xlsx),
            ("a.json", Format::Jsonl),
        ] {
            assert_eq!(of(name, read), None, "{name}");
        }
    }
}
