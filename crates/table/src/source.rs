//! One input, opened: its encoding, format and delimiter decided.

use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use cleanse_core::Text;

use crate::chunk::{Cutter, Layout};
use crate::detect::{self, Decision, Why};
use crate::dialect::Dialect;
use crate::input::{HEAD, Input};
use crate::json::Keys;
use crate::magic::{self, Kind};
use crate::remark::Remark;
use crate::sheet::SheetIndex;
use crate::sniff;
#[cfg(feature = "xlsx")]
use crate::xlsx::{self, Sheet};
use crate::{Chunks, Encoding, Error, ErrorKind, Flaw, Position, RowBatch, SheetInfo};

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

impl Format {
    /// The name that `--format` takes.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Format::Csv => "csv",
            Format::Tsv => "tsv",
            Format::Delimited => "txt",
            Format::Jsonl => "jsonl",
            Format::Xlsx => "xlsx",
            Format::Parquet => "parquet",
        }
    }

    /// Finds a format by the name that `--format` takes, or by a file extension: `csv`, `tsv`, `txt`, `jsonl`, `xlsx` …
    #[must_use]
    pub fn from_name(name: &str) -> Option<Format> {
        Some(match name.to_ascii_lowercase().as_str() {
            "csv" => Format::Csv,
            "tsv" | "tab" => Format::Tsv,
            "txt" | "delimited" => Format::Delimited,
            "jsonl" | "ndjson" | "jsonlines" => Format::Jsonl,
            "xlsx" | "xlsm" => Format::Xlsx,
            "parquet" => Format::Parquet,
            _ => return None,
        })
    }

    /// The name that `--format` takes.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Format::Csv => "csv",
            Format::Tsv => "tsv",
            Format::Delimited => "txt",
            Format::Jsonl => "jsonl",
            Format::Xlsx => "xlsx",
            Format::Parquet => "parquet",
        }
    }

    /// The format that the name of a file claims, `.gz` left aside. Of an input only a hint: the content decides.
    #[must_use]
    pub fn claimed(path: &Path) -> Option<Format> {
        let name = path.file_name()?.to_str()?.to_ascii_lowercase();
        let name = name.strip_suffix(".gz").unwrap_or(&name);
        Format::from_name(name.rsplit_once('.')?.1)
    }

    fn delimiter(self) -> Option<u8> {
        match self {
            Format::Csv => Some(b','),
            Format::Tsv => Some(b'\t'),
            _ => None,
        }
    }

    fn of_delimiter(delimiter: u8) -> Format {
        match delimiter {
            b',' => Format::Csv,
            b'\t' => Format::Tsv,
            _ => Format::Delimited,
        }
    }
}

/// What the caller knows about an input; everything else is found.
#[derive(Clone, Debug, Default)]
pub struct OpenOptions {
    format: Option<Format>,
    delimiter: Option<u8>,
    encoding: Option<Encoding>,
    pub(crate) sheet: SheetChoice,
}

/// Which sheet of a workbook is read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum SheetChoice {
    /// The first visible sheet that holds anything.
    #[default]
    First,
    /// The sheet of this name.
    Named(String),
    /// Every sheet that holds anything: [`Source::open_all`] gives a source each, the others the first.
    All,
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

    /// Which sheet of a workbook is read.
    #[must_use]
    pub fn sheet_choice(&self) -> &SheetChoice {
        &self.sheet
    }

    /// Which sheet of a workbook.
    #[must_use]
    pub fn sheet(mut self, sheet: SheetChoice) -> OpenOptions {
        self.sheet = sheet;
        self
    }
}

/// One input file or standard input, opened, with encoding, format and delimiter decided. A clone reads the same input.
#[derive(Clone, Debug)]
pub struct Source {
    input: Arc<Input>,
    format: Format,
    encoding: Encoding,
    dialect: Dialect,
    keys: Option<Keys>,
    sheet: Option<OpenSheet>,
    remarks: Vec<Remark>,
}

/// The sheet that a workbook is read from.
#[derive(Clone, Debug)]
struct OpenSheet {
    name: String,
    all: Vec<SheetInfo>,
    index: Arc<SheetIndex>,
}

/// One of the first rows, of any width, as the header search sees it.
#[derive(Clone, PartialEq, Eq)]
pub struct HeadRow {
    /// The cells.
    pub cells: Vec<String>,
    /// Where it stands.
    pub position: Position,
    /// Why it cannot be read, if so.
    pub flaw: Option<Flaw>,
    /// Its bytes as they stand, with the line end.
    pub raw: Vec<u8>,
}

impl std::fmt::Debug for HeadRow {
    /// Shows the shape only: cells are personal data.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "HeadRow({} cells at {:?}, {:?})", self.cells.len(), self.position, self.flaw)
    }
}

/// Where the data begins and how wide it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Rows before the first data row: titles, blank rows and the header itself.
    pub skip: u64,
    /// How many columns a row has.
    pub columns: usize,
    /// How many cells a row must have at least. A shorter row is unreadable, because nobody knows which cell is
    /// missing; a row between `required` and `columns` lacks only trailing cells that may be absent (columns without
    /// a header, as Excel leaves them out) and is padded with empty ones. With 0 every short row is padded and nothing
    /// is said, which is how workbooks are read.
    pub required: usize,
    /// How many bytes a chunk aims at; rows are the same for any size.
    pub chunk_bytes: usize,
}

impl Plan {
    /// All columns required, chunks of 256 KiB.
    #[must_use]
    pub const fn new(skip: u64, columns: usize) -> Plan {
        Plan { skip, columns, required: columns, chunk_bytes: 256 << 10 }
    }

    /// The plan for a header row with `skip` rows up to and including it: its trailing empty cells are not required.
    #[must_use]
    pub fn of_header<S: AsRef<str>>(skip: u64, header: &[S]) -> Plan {
        let named = header.iter().rposition(|cell| !cell.as_ref().trim().is_empty()).map_or(0, |at| at + 1);
        Plan { required: named, ..Plan::new(skip, header.len()) }
    }
}

impl Source {
    /// Opens a file and decides, over its whole content, how it is to be read.
    ///
    /// # Errors
    /// When the file cannot be read, or is not a table (the kind says what it is).
    pub fn open(path: &Path, options: &OpenOptions) -> Result<Source, Error> {
        Source::of(Input::open(path)?, options)
    }

    /// Opens a file as [`Source::open`] does; a workbook of which [`SheetChoice::All`] is asked becomes a source for each of
    /// its sheets that hold anything, the visible ones first, in the order of the tabs. There is always one.
    ///
    /// # Errors
    /// As [`Source::open`].
    pub fn open_all(path: &Path, options: &OpenOptions) -> Result<Vec<Source>, Error> {
        Source::all_of(Input::open(path)?, options)
    }

    /// Takes a stream: spooled to a private unlinked temporary file, or, when the encoding is given, read once.
    ///
    /// # Errors
    /// As [`Source::open`].
    pub fn stream(reader: impl Read + Send + 'static, options: &OpenOptions) -> Result<Source, Error> {
        Source::of(Input::of_stream(reader, options.encoding.is_some())?, options)
    }

    /// Takes a stream as [`Source::stream`] does, with a source for each sheet as [`Source::open_all`].
    ///
    /// # Errors
    /// As [`Source::open`].
    pub fn stream_all(
        reader: impl Read + Send + 'static,
        options: &OpenOptions,
    ) -> Result<Vec<Source>, Error> {
        Source::all_of(Input::of_stream(reader, options.encoding.is_some())?, options)
    }

    /// How the table is written down.
    #[must_use]
    pub fn format(&self) -> Format {
        self.format
    }

    /// The encoding of the text; what writing back has to use.
    #[must_use]
    pub fn encoding(&self) -> Encoding {
        self.encoding
    }

    /// The delimiter of delimited text, else `None`.
    #[must_use]
    pub fn delimiter(&self) -> Option<u8> {
        self.dialect.quotes.then_some(self.dialect.delimiter)
    }

    /// The size of the unpacked input, where it is known before the end; for a packed one the size on the disk says
    /// nothing.
    #[must_use]
    pub fn size_bytes(&self) -> Option<u64> {
        if self.input.is_packed() { None } else { self.input.size() }
    }

    /// Whether its text came packed with gzip.
    #[must_use]
    pub fn is_packed(&self) -> bool {
        self.input.is_packed()
    }

    /// What was decided and why, for stderr and the report.
    #[must_use]
    pub fn remarks(&self) -> &[Remark] {
        &self.remarks
    }

    /// What `options` say that has no meaning for what the input is: the option, and why. Nothing that was asked for is passed
    /// over in silence.
    #[must_use]
    pub fn without_effect(&self, options: &OpenOptions) -> Vec<(&'static str, Text)> {
        let mut found = Vec::new();
        if options.sheet != SheetChoice::First {
            found.extend(self.has_no_sheets().map(|why| ("--sheet", why)));
        }
        let is_text = matches!(self.format, Format::Csv | Format::Tsv | Format::Delimited);
        if options.delimiter.is_some() && !is_text {
            let why = Text {
                en: "the cells of this file are not delimited",
                ko: "구분자로 나눈 파일이 아닙니다.",
            };
            found.push(("--delimiter", why));
        }
        if options.encoding.is_some() && matches!(self.format, Format::Xlsx | Format::Parquet) {
            let why = Text {
                en: "this file knows its encoding", ko: "인코딩이 정해져 있는 파일입니다."
            };
            found.push(("--encoding", why));
        }
        // Which sign delimits a text the text itself says, or `--delimiter`.
        let is_other = |asked: Format| match asked {
            Format::Csv | Format::Tsv | Format::Delimited => !is_text,
            _ => asked != self.format,
        };
        if options.format.is_some_and(is_other) {
            let why = match self.format {
                Format::Xlsx => Text { en: "this is a workbook", ko: "엑셀 파일입니다." },
                Format::Parquet => Text { en: "this is a Parquet file", ko: "Parquet 파일입니다." },
                Format::Jsonl => Text { en: "these are JSON lines", ko: "JSON Lines 파일입니다." },
                _ => Text {
                    en: "this is delimited text", ko: "구분자로 나눈 텍스트 파일입니다."
                },
            };
            found.push(("--format", why));
        }
        found
    }

    /// Why no sheet can be chosen, where that is so.
    fn has_no_sheets(&self) -> Option<Text> {
        let why =
            Text { en: "only a workbook has sheets", ko: "시트는 엑셀 파일에만 있습니다." };
        (self.format != Format::Xlsx).then_some(why)
    }

    /// The file, unless it was a stream.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        self.input.path()
    }

    /// Whether it can be read again after [`Source::chunks`].
    #[must_use]
    pub fn is_rereadable(&self) -> bool {
        self.input.is_rereadable()
    }

    /// The unpacked bytes from the start, where they are the whole table and can be read again: of text, not of workbooks, Parquet
    /// and streams.
    ///
    /// # Errors
    /// When reading fails.
    pub fn text(&self) -> Result<Option<impl Read>, Error> {
        let is_text = matches!(self.format, Format::Csv | Format::Tsv | Format::Delimited | Format::Jsonl);
        if is_text && self.is_rereadable() { self.input.reader().map(Some) } else { Ok(None) }
    }

    /// The sheet that is read, of a workbook.
    #[must_use]
    pub fn sheet(&self) -> Option<&str> {
        self.sheet.as_ref().map(|sheet| sheet.name.as_str())
    }

    /// All sheets of a workbook, in the order of its tabs; empty for other formats. Open the file again to read
    /// another one.
    #[must_use]
    pub fn sheets(&self) -> &[SheetInfo] {
        self.sheet.as_ref().map_or(&[], |sheet| &sheet.all)
    }

    /// The column names of a format that carries them in every row (JSON Lines) or apart (Parquet); `None` where
    /// the header is a row that the caller has to find. With names, the plan skips nothing.
    #[must_use]
    pub fn header(&self) -> Option<&[String]> {
        self.keys.as_ref().map(Keys::names)
    }

    /// The first rows, of any width, for the header search and for looking at the content: as many as the first
    /// mebibyte holds. Rows of a workbook are all as wide as its widest row.
    ///
    /// # Errors
    /// When reading fails.
    pub fn head(&self, rows: usize) -> Result<Vec<HeadRow>, Error> {
        let width = self.keys.as_ref().map_or(0, |keys| keys.names().len());
        let mut cutter = Cutter::over_head(&self.input, self.layout(&Plan::new(0, width)))?;
        let whole = self.input.head()?.len() < HEAD;
        let mut found = Vec::new();
        while found.len() <= rows {
            let Some(chunk) = cutter.one()? else { break };
            found.push(if self.keys.is_some() { of_json(chunk.parse()) } else { chunk.into_head_row() });
        }
        if found.len() <= rows && !whole {
            found.pop();
        }
        found.truncate(rows);
        if let Some(sheet) = &self.sheet {
            let width = sheet.index.width;
            found.iter_mut().for_each(|row| row.cells.resize(width.max(row.cells.len()), String::new()));
        }
        Ok(found)
    }

    /// The bytes before the first data row as they stand: byte order mark, titles, header. With [`RowBatch::raw`] of
    /// every row they make up the input.
    ///
    /// # Errors
    /// When reading fails.
    pub fn head_bytes(&self, skip: u64) -> Result<Vec<u8>, Error> {
        let layout = self.layout(&Plan::new(skip, 0));
        let mut cutter = if self.is_rereadable() {
            Cutter::new(&self.input, layout, 16 << 10)?
        } else {
            Cutter::over_head(&self.input, layout)?
        };
        let mut bytes = self.encoding.bom().to_vec();
        bytes.extend(cutter.pass_over(skip)?);
        Ok(bytes)
    }

    /// The input in chunks of whole records, in order. Parse them wherever you like: [`Chunk::parse`](crate::Chunk::parse).
    ///
    /// # Errors
    /// When the input cannot be read again (a stream that was read once).
    pub fn chunks(&self, plan: &Plan) -> Result<Chunks, Error> {
        let mut cutter = Cutter::new(&self.input, self.layout(plan), plan.chunk_bytes)?;
        cutter.pass_over(plan.skip)?;
        Ok(Chunks::new(cutter))
    }

    /// The rows in batches, in order, parsed on the calling thread.
    ///
    /// # Errors
    /// As [`Source::chunks`].
    pub fn batches(
        &self,
        plan: &Plan,
    ) -> Result<impl Iterator<Item = Result<RowBatch, Error>> + use<>, Error> {
        Ok(self.chunks(plan)?.map(|chunk| Ok(chunk?.parse())))
    }

    fn layout(&self, plan: &Plan) -> Arc<Layout> {
        Arc::new(Layout {
            encoding: self.encoding,
            dialect: self.dialect,
            columns: plan.columns,
            // Spreadsheets leave empty cells out wherever they stand, so a short row lacks nothing.
            required: if self.sheet.is_some() { 0 } else { plan.required },
            keys: self.keys.clone(),
            sheet: self.sheet.as_ref().map(|sheet| Arc::clone(&sheet.index)),
        })
    }

    fn of(input: Input, options: &OpenOptions) -> Result<Source, Error> {
        let one = match options.sheet {
            SheetChoice::All => OpenOptions { sheet: SheetChoice::First, ..options.clone() },
            _ => options.clone(),
        };
        let mut sources = Source::all_of(input, &one)?;
        // Only a choice of all sheets gives several, and none gives none.
        Ok(sources.swap_remove(0))
    }

    /// Never empty.
    fn all_of(input: Input, options: &OpenOptions) -> Result<Vec<Source>, Error> {
        let head = input.head()?;
        match kind_of(&input, &head, options) {
            Kind::Text => Source::of_text(input, &head, options).map(|source| vec![source]),
            Kind::Workbook => Source::of_workbook(input, options),
            Kind::Parquet => Source::of_parquet(input).map(|source| vec![source]),
            Kind::Refused(kind, what) => Err(Error::new(kind, input.path()).detail(what)),
        }
    }

    fn of_text(input: Input, head: &[u8], options: &OpenOptions) -> Result<Source, Error> {
        let claimed = options.format.or_else(|| input.path().and_then(Format::claimed));
        let (encoding, why) = decide_encoding(&input, options, head)?;
        let mut source = Source {
            input: Arc::new(input),
            format: Format::Csv,
            encoding,
            dialect: Dialect::JSONL,
            keys: None,
            sheet: None,
            remarks: Vec::from_iter(why.and_then(|why| Remark::of_encoding(encoding, why))),
        };
        source.decide_format(&decoded_head(encoding, head), claimed, options)?;
        source.remarks.extend(Remark::of_name(source.path(), source.format));
        Ok(source)
    }

    #[cfg(feature = "xlsx")]
    fn of_workbook(input: Input, options: &OpenOptions) -> Result<Vec<Source>, Error> {
        let sheets = xlsx::read(&input.into_file()?, &options.sheet)?;
        // Whoever asks for all sheets leaves none out.
        let has_choice = options.sheet != SheetChoice::All;
        let source = |Sheet { csv, name, all, index, uncalculated }| Source {
            input: Arc::new(csv),
            format: Format::Xlsx,
            encoding: Encoding::UTF_8,
            dialect: Dialect { delimiter: b',', terminator: b'\n', quotes: true },
            keys: None,
            remarks: Remark::of_sheets(&name, &all)
                .filter(|_| has_choice)
                .into_iter()
                .chain(uncalculated.as_ref().map(Remark::of_formulas))
                .collect(),
            sheet: Some(OpenSheet { name, all, index: Arc::new(index) }),
        };
        Ok(sheets.into_iter().map(source).collect())
    }

    #[cfg(not(feature = "xlsx"))]
    fn of_workbook(input: Input, _: &OpenOptions) -> Result<Vec<Source>, Error> {
        Err(Error::new(ErrorKind::NotBuiltIn, input.path()).detail("XLSX"))
    }

    #[cfg(feature = "parquet")]
    fn of_parquet(input: Input) -> Result<Source, Error> {
        let csv = crate::parquet::read(&input.into_file()?)?;
        Ok(Source {
            input: Arc::new(csv),
            format: Format::Parquet,
            encoding: Encoding::UTF_8,
            dialect: Dialect { delimiter: b',', terminator: b'\n', quotes: true },
            keys: None,
            sheet: None,
            remarks: Vec::new(),
        })
    }

    #[cfg(not(feature = "parquet"))]
    fn of_parquet(input: Input) -> Result<Source, Error> {
        Err(Error::new(ErrorKind::NotBuiltIn, input.path()).detail("Parquet"))
    }

    fn decide_format(
        &mut self,
        head: &str,
        claimed: Option<Format>,
        options: &OpenOptions,
    ) -> Result<(), Error> {
        let forced = options.format.is_some() || options.delimiter.is_some();
        if claimed == Some(Format::Jsonl) || (!forced && sniff::is_jsonl(head)) {
            self.format = Format::Jsonl;
            self.keys = Some(self.learn_keys(head)?);
            return Ok(());
        }
        if !forced && sniff::is_json_array(head) {
            return Err(Error::new(ErrorKind::JsonArray, self.path()));
        }
        self.dialect = sniff::dialect(head, claimed.and_then(Format::delimiter));
        if let Some(delimiter) = options.delimiter {
            self.dialect.delimiter = delimiter;
        }
        self.format = Format::of_delimiter(self.dialect.delimiter);
        self.check_delimiter()
    }

    fn check_delimiter(&self) -> Result<(), Error> {
        let delimiter = self.dialect.delimiter;
        let impossible = !delimiter.is_ascii()
            || matches!(delimiter, b'"' | b'\n' | b'\r' | 0)
            || delimiter.is_ascii_alphanumeric();
        if impossible || self.encoding.hides(delimiter) {
            let shown = char::from(delimiter).escape_default().to_string();
            return Err(Error::new(ErrorKind::BadDelimiter, self.path()).detail(shown));
        }
        Ok(())
    }

    /// The keys of the whole input, so that no value is without a column; of the head when it is read once.
    fn learn_keys(&self, head: &str) -> Result<Keys, Error> {
        let mut keys = Keys::default();
        if !self.is_rereadable() {
            keys.learn(head);
            return Ok(keys);
        }
        for chunk in Cutter::new(&self.input, self.layout(&Plan::new(0, 0)), 256 << 10)? {
            keys.learn(&chunk?.into_text());
        }
        Ok(keys)
    }
}

#[cfg(test)]
impl Source {
    /// For tests: the columns of another source.
    pub(crate) fn with_keys_of(mut self, other: &Source) -> Source {
        self.keys.clone_from(&other.keys);
        self
    }
}

fn of_json(batch: RowBatch) -> HeadRow {
    HeadRow {
        cells: batch.cells(0).map(str::to_owned).collect(),
        position: batch.position(0),
        flaw: batch.flaws(0).find(|flaw| flaw.is_fatal()),
        raw: batch.raw(0).to_vec(),
    }
}

fn kind_of(input: &Input, head: &[u8], options: &OpenOptions) -> Kind {
    let mut seen = head.to_vec();
    if let Some(at) = magic::directory_offset(head) {
        seen.extend(input.bytes_at(at, 16 << 10));
    }
    magic::look(&seen, options.format.is_some())
}

/// The encoding that is named wins, with the mark if the input has one; else the whole input decides.
fn decide_encoding(
    input: &Input,
    options: &OpenOptions,
    head: &[u8],
) -> Result<(Encoding, Option<Why>), Error> {
    match options.encoding {
        Some(named) => {
            let marked = detect::byte_order_mark(head).filter(|mark| mark.charset() == named.charset());
            Ok((marked.unwrap_or(named.without_bom()), None))
        }
        None => {
            let decided = detect::decide(|| input.reader().map_err(std::io::Error::other));
            let Decision { encoding, why } = decided.map_err(|e| input.fail(e))?;
            Ok((encoding, Some(why)))
        }
    }
}

fn decoded_head(encoding: Encoding, head: &[u8]) -> String {
    let body = head.strip_prefix(encoding.bom()).unwrap_or(head);
    let (text, _) = encoding.decode(body);
    text.into_owned()
}
