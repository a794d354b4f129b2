//! Parquet in and out. In: the columns become CSV in a private temporary file, a header row first, and from there on the table is
//! a text like any other. Out: every column is optional text, so that no id, postcode or phone loses its zero.

use std::io::{self, BufReader, BufWriter, Read as _, Seek as _, SeekFrom, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};

use bytes::Bytes;
use cleanse_core::Date;
use parquet::errors::{ParquetError, Result as ParquetResult};
use parquet::file::reader::{ChunkReader, FileReader as _, Length, SerializedFileReader};
use parquet::record::Field;

mod write;

use crate::input::{FileReader, Input};
use crate::{CsvWriter, Error, ErrorKind};

pub use self::write::ParquetWriter;

/// The CSV form may grow to this many bytes whatever the file's size, and beyond to so many times of it.
const FREE_CSV: u64 = 256 << 20;
const MAX_INFLATION: u64 = 1_000;
/// More columns than this are no table of customers.
const MAX_COLUMNS: usize = 16_384;
const DAY_SECONDS: i64 = 86_400;

/// Turns the file into CSV. The library that reads it is not ours: should it panic on a hostile file, that is a damaged
/// file.
pub(crate) fn read(input: &Input) -> Result<Input, Error> {
    let fail = |kind| Error::new(kind, input.path());
    let whole = Whole { size: input.size().unwrap_or(0), input };
    let done = catch_unwind(AssertUnwindSafe(|| convert(whole)));
    let csv = done.unwrap_or_else(|_| Err(Failed::Parquet(ParquetError::EOF(String::new()))));
    match csv {
        Ok(file) => Input::of_file(file, input.path()),
        Err(Failed::Io(e)) => Err(input.fail(e)),
        Err(Failed::TooWide) => Err(fail(ErrorKind::TooLarge)),
        Err(Failed::Parquet(e)) => Err(match kind_of(&e) {
            Some(what) => fail(ErrorKind::NotBuiltIn).detail(what),
            None => fail(ErrorKind::Damaged),
        }),
    }
}

enum Failed {
    Parquet(ParquetError),
    Io(io::Error),
    TooWide,
}

impl From<ParquetError> for Failed {
    fn from(e: ParquetError) -> Failed {
        Failed::Parquet(e)
    }
}

impl From<io::Error> for Failed {
    fn from(e: io::Error) -> Failed {
        Failed::Io(e)
    }
}

/// The part of the format that this build was made without, where that is the trouble.
fn kind_of(e: &ParquetError) -> Option<&'static str> {
    match e {
        ParquetError::NYI(_) => Some("Parquet"),
        ParquetError::General(text) if text.contains("feature") => Some("Parquet (Zstandard, Brotli)"),
        _ => None,
    }
}

fn convert(whole: Whole<'_>) -> Result<std::fs::File, Failed> {
    let limit = FREE_CSV.max(whole.size.saturating_mul(MAX_INFLATION));
    let reader = SerializedFileReader::new(whole.into_static()?)?;
    let schema = reader.metadata().file_metadata().schema_descr();
    let names: Vec<String> = schema.root_schema().get_fields().iter().map(|f| f.name().to_owned()).collect();
    if names.len() > MAX_COLUMNS {
        return Err(Failed::TooWide);
    }
    let mut out = BufWriter::with_capacity(256 << 10, tempfile::tempfile()?);
    let csv = CsvWriter::new();
    let mut line = Vec::new();
    csv.row(names.iter().map(String::as_str), &mut line);
    out.write_all(&line)?;
    let mut written = line.len() as u64;
    let mut cells = Vec::with_capacity(names.len());
    for row in reader.get_row_iter(None)? {
        cells.clear();
        cells.extend(row?.into_columns().into_iter().map(|(_, field)| text(field)));
        line.clear();
        csv.row(cells.iter().map(String::as_str), &mut line);
        written += line.len() as u64;
        if written > limit {
            return Err(ErrorKind::Bomb.into_io().into());
        }
        out.write_all(&line)?;
    }
    Ok(out.into_inner().map_err(io::IntoInnerError::into_error)?)
}

/// The text of a value: numbers in shortest decimal without exponent, dates as ISO 8601, nothing for what is missing.
fn text(field: Field) -> String {
    match field {
        Field::Null => String::new(),
        Field::Str(text) => text,
        Field::Bytes(bytes) => String::from_utf8_lossy(bytes.data()).into_owned(),
        Field::Bool(true) => "TRUE".to_owned(),
        Field::Bool(false) => "FALSE".to_owned(),
        Field::Float(n) => n.to_string(),
        Field::Double(n) => n.to_string(),
        Field::Date(days) => Date::from_days(days).map_or_else(|| days.to_string(), |d| d.to_string()),
        Field::TimestampMillis(t) => instant(t.div_euclid(1_000)),
        Field::TimestampMicros(t) => instant(t.div_euclid(1_000_000)),
        other => other.to_string(),
    }
}

/// Seconds of the epoch as a day, with the time where there is one.
fn instant(seconds: i64) -> String {
    let day = i32::try_from(seconds.div_euclid(DAY_SECONDS)).ok().and_then(Date::from_days);
    let Some(day) = day else { return seconds.to_string() };
    match seconds.rem_euclid(DAY_SECONDS) {
        0 => day.to_string(),
        rest => format!("{day} {:02}:{:02}:{:02}", rest / 3_600, rest / 60 % 60, rest % 60),
    }
}

/// The bytes of a plain file, read by position.
struct Whole<'a> {
    input: &'a Input,
    size: u64,
}

impl Whole<'_> {
    fn into_static(self) -> Result<Positions, Failed> {
        let reader = self.input.seekable().map_err(|e| Failed::Io(io::Error::other(e)))?;
        Ok(Positions { reader, size: self.size })
    }
}

struct Positions {
    reader: FileReader,
    size: u64,
}

impl Length for Positions {
    fn len(&self) -> u64 {
        self.size
    }
}

impl ChunkReader for Positions {
    type T = BufReader<FileReader>;

    fn get_read(&self, start: u64) -> ParquetResult<Self::T> {
        let mut reader = self.reader.again();
        reader.seek(SeekFrom::Start(start))?;
        Ok(BufReader::new(reader))
    }

    fn get_bytes(&self, start: u64, length: usize) -> ParquetResult<Bytes> {
        let end = start.checked_add(length as u64);
        if end.is_none_or(|end| end > self.size) {
            return Err(ParquetError::EOF("beyond the end".to_owned()));
        }
        let mut bytes = Vec::with_capacity(length);
        self.get_read(start)?.take(length as u64).read_to_end(&mut bytes)?;
        Ok(bytes.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{OpenOptions, Plan, Source};

    fn written(rows: &[[&str; 3]]) -> tempfile::NamedTempFile {
        let file = tempfile::Builder::new().suffix(".parquet").tempfile().unwrap();
        let mut writer =
            ParquetWriter::new(file.reopen().unwrap(), &["회원번호", "휴대폰", "가입일"]).unwrap();
        rows.iter().for_each(|row| writer.row(row.iter().copied()).unwrap());
        writer.finish().unwrap();
        file
    }

    #[test]
    fn what_was_written_is_read() {
        let rows =
            [["001", "010-2345-6789", ""], ["002", "", "2026-11-01"], ["003", "줄\n바꿈, \"따옴표\"", " "]];
        let file = written(&rows);
        let source = Source::open(file.path(), &OpenOptions::new()).unwrap();
        assert_eq!(source.format(), crate::Format::Parquet);
        let batch = source.batches(&Plan::new(1, 3)).unwrap().next().unwrap().unwrap();
        let read: Vec<Vec<&str>> = (0..batch.len()).map(|i| batch.cells(i).collect()).collect();
        assert_eq!(read, rows);
    }

    #[test]
    fn a_damaged_file_is_named_as_such() {
        let file = written(&[["001", "010-2345-6789", ""]]);
        let whole = std::fs::read(file.path()).unwrap();
        for cut in [4, 9, whole.len() / 2, whole.len() - 1] {
            std::fs::write(file.path(), &whole[..cut]).unwrap();
            let e = Source::open(file.path(), &OpenOptions::new()).unwrap_err();
            assert_eq!(e.kind(), ErrorKind::Damaged, "{cut}");
        }
    }

    #[test]
    fn times_are_written_as_people_read_them() {
        assert_eq!(instant(0), "1970-01-01");
        assert_eq!(instant(1_793_500_200), "2026-11-01 02:30:00");
        assert_eq!(text(Field::Double(1.0e10)), "10000000000");
        assert_eq!(text(Field::Date(20_758)), "2026-11-01");
    }
}
