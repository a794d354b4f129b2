//! Parquet out.

use std::fmt;
use std::io::Write;
use std::sync::Arc;

use parquet::basic::{Compression, ConvertedType, Repetition, Type as Physical};
use parquet::data_type::{ByteArray, ByteArrayType};
use parquet::errors::{ParquetError, Result as ParquetResult};
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::types::Type;

use crate::{Error, ErrorKind};

/// Rows that are kept before they are written.
const GROUP: usize = 64 << 10;

/// Writes a Parquet file: every column is optional text, an empty cell is a missing value.
pub struct ParquetWriter<W: Write + Send> {
    file: SerializedFileWriter<W>,
    columns: Vec<Vec<ByteArray>>,
    present: Vec<Vec<i16>>,
    rows: usize,
}

impl<W: Write + Send> ParquetWriter<W> {
    /// Begins a file with these columns. A column that is called like one before it gets a number.
    ///
    /// # Errors
    /// When writing fails.
    pub fn new<S: AsRef<str>>(out: W, columns: &[S]) -> Result<ParquetWriter<W>, Error> {
        let names = distinct(columns);
        let fields: ParquetResult<Vec<_>> = names.iter().map(|name| text_column(name)).collect();
        let schema = fields.and_then(|f| Type::group_type_builder("schema").with_fields(f).build());
        let properties = WriterProperties::builder().set_compression(Compression::SNAPPY).build();
        let begun = schema.and_then(|s| SerializedFileWriter::new(out, Arc::new(s), Arc::new(properties)));
        Ok(ParquetWriter {
            file: begun.map_err(|e| failed(&e))?,
            columns: vec![Vec::new(); columns.len()],
            present: vec![Vec::new(); columns.len()],
            rows: 0,
        })
    }

    /// Appends a row.
    ///
    /// # Errors
    /// When writing fails.
    pub fn row<'a>(&mut self, cells: impl IntoIterator<Item = &'a str>) -> Result<(), Error> {
        let mut cells = cells.into_iter();
        for (values, present) in self.columns.iter_mut().zip(&mut self.present) {
            let cell = cells.next().unwrap_or("");
            present.push(i16::from(!cell.is_empty()));
            if !cell.is_empty() {
                values.push(ByteArray::from(cell));
            }
        }
        self.rows += 1;
        if self.rows >= GROUP { self.flush().map_err(|e| failed(&e)) } else { Ok(()) }
    }

    /// Writes what is left, and the end of the file.
    ///
    /// # Errors
    /// When writing fails.
    pub fn finish(mut self) -> Result<(), Error> {
        self.flush().and_then(|()| self.file.close().map(drop)).map_err(|e| failed(&e))
    }

    fn flush(&mut self) -> ParquetResult<()> {
        if self.rows == 0 {
            return Ok(());
        }
        let mut group = self.file.next_row_group()?;
        for (values, present) in self.columns.iter_mut().zip(&mut self.present) {
            let Some(mut column) = group.next_column()? else { break };
            column.typed::<ByteArrayType>().write_batch(values, Some(present), None)?;
            column.close()?;
            values.clear();
            present.clear();
        }
        group.close()?;
        self.rows = 0;
        Ok(())
    }
}

impl<W: Write + Send> fmt::Debug for ParquetWriter<W> {
    /// Shows the shape only: cells are personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ParquetWriter({} columns)", self.columns.len())
    }
}

fn text_column(name: &str) -> ParquetResult<Arc<Type>> {
    let column = Type::primitive_type_builder(name, Physical::BYTE_ARRAY)
        .with_repetition(Repetition::OPTIONAL)
        .with_converted_type(ConvertedType::UTF8);
    column.build().map(Arc::new)
}

fn distinct<S: AsRef<str>>(columns: &[S]) -> Vec<String> {
    let mut names: Vec<String> = Vec::with_capacity(columns.len());
    for column in columns.iter().map(S::as_ref) {
        let numbered = (2..).map(|n| format!("{column} ({n})"));
        let name = std::iter::once(column.to_owned()).chain(numbered).find(|name| !names.contains(name));
        names.extend(name);
    }
    names
}

fn failed(e: &ParquetError) -> Error {
    match e {
        // The message may hold a path of the system, never a value.
        ParquetError::External(_) => Error::io(std::io::Error::other(e.to_string()), None),
        _ => Error::new(ErrorKind::Damaged, None),
    }
}
