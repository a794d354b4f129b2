//! One input, opened: its encoding, format and delimiter decided.

use std::io::Read;
use std::path::Path;

use cleanse_core::{Lang, Text};

use crate::{Chunks, Encoding, Error, ErrorKind, Flaw, Position, RowBatch};

/// How a table is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// Comma-separated values.
    Csv,
    /// Tab-separated values.
    Tsv,
    /// Text with another delimiter: `;`, `|`, `^`.
    Delimited,
    /// A JSON object a line.
    Jsonl,
    /// An Excel workbook.
    Xlsx,
    /// Apache Parquet.
    Parquet,
}

/// What the caller knows about an input; everything else is found.
#[derive(Clone, Debug, Default)]
pub struct OpenOptions {
    pub(crate) format: Option<Format>,
    pub(crate) delimiter: Option<u8>,
    pub(crate) encoding: Option<Encoding>,
    pub(crate) sheet: SheetChoice,
}

/// Which sheets of a workbook are read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum SheetChoice {
    /// The first visible sheet that holds anything.
    #[default]
    First,
    /// The sheet of this name.
    Named(String),
}

impl OpenOptions {
    /// Nothing known.
    #[must_use]
    pub fn new() -> OpenOptions {
        OpenOptions::default()
    }

    /// Takes this format instead of looking at the file.
    #[must_use]
    pub fn format(mut self, format: Option<Format>) -> OpenOptions {
        self.format = format;
        self
    }

    /// Takes this delimiter, an ASCII character, instead of looking at the file.
    #[must_use]
    pub fn delimiter(mut self, delimiter: Option<u8>) -> OpenOptions {
        self.delimiter = delimiter;
        self
    }

    /// Takes this encoding instead of looking at the file; `None` is `auto`.
    #[must_use]
    pub fn encoding(mut self, encoding: Option<Encoding>) -> OpenOptions {
        self.encoding = encoding;
        self
    }

    /// Which sheet of a workbook.
    #[must_use]
    pub fn sheet(mut self, sheet: SheetChoice) -> OpenOptions {
        self.sheet = sheet;
        self
    }
}

/// One input file or standard input, opened, with encoding, format and delimiter decided.
#[derive(Debug)]
pub struct Source {
    format: Format,
    encoding: Encoding,
    delimiter: u8,
    remarks: Vec<Remark>,
}

/// Something that was decided about the input and why, for stderr and the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    text: Text,
}

impl Remark {
    /// The sentence.
    #[must_use]
    pub fn text(&self, lang: Lang) -> &str {
        self.text.get(lang)
    }
}

/// One of the first rows, of any width, as the header search sees it.
#[derive(Clone)]
pub struct HeadRow {
    /// The cells.
    pub cells: Vec<String>,
    /// Where it stands.
    pub position: Position,
    /// Why it cannot be read, if so.
    pub flaw: Option<Flaw>,
}

/// Where the data begins and how wide it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Rows before the first data row: titles, blank rows and the header itself.
    pub skip: u64,
    /// How many columns a row has.
    pub columns: usize,
    /// How many cells a row must have at least; a row between is padded with empty cells. Usually `columns`.
    pub required: usize,
    /// How many bytes a chunk aims at; rows are the same for any size.
    pub chunk_bytes: usize,
}

impl Source {
    /// Opens a file and decides, over its whole content, how it is to be read.
    ///
    /// # Errors
    /// When the file cannot be read, or is not a table (the kind says what it is).
    pub fn open(path: &Path, _options: &OpenOptions) -> Result<Source, Error> {
        Err(Error::new(ErrorKind::Io, Some(path)))
    }

    /// Takes a stream: spooled to a private unlinked temporary file, or, when the encoding is given, read once.
    ///
    /// # Errors
    /// As [`Source::open`].
    pub fn stream(_reader: impl Read + Send + 'static, _options: &OpenOptions) -> Result<Source, Error> {
        Err(Error::new(ErrorKind::Io, None))
    }

    /// How the table is written down.
    #[must_use]
    pub fn format(&self) -> Format {
        self.format
    }

    /// The encoding of the text.
    #[must_use]
    pub fn encoding(&self) -> Encoding {
        self.encoding
    }

    /// The delimiter of delimited text, else `None`.
    #[must_use]
    pub fn delimiter(&self) -> Option<u8> {
        Some(self.delimiter)
    }

    /// The size of the (unpacked) input, where it is known before the end.
    #[must_use]
    pub fn size_bytes(&self) -> Option<u64> {
        None
    }

    /// What was decided and why.
    #[must_use]
    pub fn remarks(&self) -> &[Remark] {
        &self.remarks
    }

    /// The column names of a format that carries them in every row (JSON Lines) or apart (Parquet); `None` where
    /// the header is a row that the caller has to find.
    #[must_use]
    pub fn header(&self) -> Option<&[String]> {
        None
    }

    /// The first rows, of any width, for the header search and for looking at the content.
    ///
    /// # Errors
    /// When reading fails.
    pub fn head(&self, _rows: usize) -> Result<Vec<HeadRow>, Error> {
        Ok(Vec::new())
    }

    /// The bytes before the first data row as they stand: byte order mark, titles, header.
    ///
    /// # Errors
    /// When reading fails.
    pub fn head_bytes(&self, _skip: u64) -> Result<Vec<u8>, Error> {
        Ok(Vec::new())
    }

    /// The input in chunks of whole records, in order. Parse them wherever you like: [`Chunk::parse`](crate::Chunk::parse).
    ///
    /// # Errors
    /// When the input cannot be read again (a stream that was read once).
    pub fn chunks(&self, _plan: &Plan) -> Result<Chunks, Error> {
        Err(Error::new(ErrorKind::Io, None))
    }

    /// The rows in batches, in order, on the calling thread.
    ///
    /// # Errors
    /// As [`Source::chunks`].
    pub fn batches(&self, plan: &Plan) -> Result<impl Iterator<Item = Result<RowBatch, Error>>, Error> {
        Ok(self.chunks(plan)?.map(|chunk| Ok(chunk?.parse())))
    }
}
