//! Cutting the input into chunks of whole records, and parsing a chunk.

use std::fmt;
use std::io::{self, Read};
use std::sync::Arc;

use encoding_rs::Decoder;
use memchr::memchr_iter;

use crate::batch::{Position, RowBatch, RowKind, SheetRows};
use crate::dialect::{Dialect, QUOTED_BYTES, RecordEnd};
use crate::encoding::Charset;
use crate::input::Input;
use crate::json::{self, Keys};
use crate::parse::{self, Builder, Cell, Sink};
use crate::sheet::SheetIndex;
use crate::{Encoding, Error, Flaw, HeadRow};

/// The longest record, in bytes of text; what goes on without a line end is cut here and is unreadable.
pub(crate) const MAX_RECORD: usize = 8 << 20;
/// With so much text from its start every record of [`MAX_RECORD`] has an end, wherever a quote opens in it.
const DECIDED: usize = MAX_RECORD + QUOTED_BYTES + 4;
/// A chunk aims at no more than this.
const MAX_CHUNK: usize = 32 << 20;

/// What every chunk of an input shares.
#[derive(Clone, Debug)]
pub(crate) struct Layout {
    pub(crate) encoding: Encoding,
    pub(crate) dialect: Dialect,
    pub(crate) columns: usize,
    pub(crate) required: usize,
    /// Only of JSON Lines.
    pub(crate) keys: Option<Keys>,
    /// Only of workbooks.
    pub(crate) sheet: Option<Arc<SheetIndex>>,
}

/// A run of whole records, not yet parsed. Parsing is pure and may happen on any thread.
pub struct Chunk {
    raw: Vec<u8>,
    /// The decoded text, where decoding was needed to find the records.
    text: Option<String>,
    layout: Arc<Layout>,
    first: Position,
    records: u64,
    /// Whether it is a piece of a record that has no end.
    endless: bool,
    sheet: Option<SheetRows>,
}

impl Chunk {
    /// How many bytes of input it holds.
    #[must_use]
    pub fn size_bytes(&self) -> usize {
        self.raw.len()
    }

    /// How many records it holds, blank and unreadable ones counted.
    #[must_use]
    pub fn records(&self) -> u64 {
        self.records
    }

    /// Where its first record stands.
    #[must_use]
    pub fn position(&self) -> Position {
        self.first
    }

    /// Decodes and parses the records.
    #[must_use]
    pub fn parse(self) -> RowBatch {
        let Chunk { raw, text, layout, first, endless, sheet, .. } = self;
        let (text, raw, damaged) = decode(raw, text, layout.encoding);
        let mut builder = Builder::new(text, layout.columns, layout.required);
        if endless {
            builder.flaw(Flaw::RecordTooLong);
            builder.end(builder.batch.text.len(), 0, false);
        } else if let Some(keys) = &layout.keys {
            let text = std::mem::take(&mut builder.batch.text);
            json::read(&mut builder, keys, &text);
            builder.batch.text = text;
        } else {
            builder.read_delimited(layout.dialect);
        }
        let mut batch = builder.batch;
        (batch.first, batch.sheet) = (first, sheet);
        Finish { batch: &mut batch, layout: &layout }.run(raw, damaged);
        batch
    }
}

impl Chunk {
    /// The record of a chunk that holds one, whatever its width.
    pub(crate) fn into_head_row(self) -> HeadRow {
        let Chunk { raw, text, layout, first, endless, .. } = self;
        let (text, kept, damaged) = decode(raw, text, layout.encoding);
        let mut row = HeadRow { cells: Vec::new(), position: first, flaw: None, raw: Vec::new() };
        if !endless {
            parse::delimited(&text, layout.dialect, &mut HeadSink { row: &mut row, text: &text });
        }
        row.raw = kept.unwrap_or_else(|| text.as_bytes().to_vec());
        if endless {
            row.flaw = Some(Flaw::RecordTooLong);
        } else if text.contains('\0') {
            row.flaw = Some(Flaw::NulByte);
        } else if damaged && !layout.encoding.is_well_formed(&row.raw) {
            row.flaw = Some(Flaw::Undecodable);
        }
        row
    }

    /// The text of the chunk, for looking at; lossy.
    pub(crate) fn into_text(self) -> String {
        decode(self.raw, self.text, self.layout.encoding).0
    }
}

struct HeadSink<'a> {
    row: &'a mut HeadRow,
    text: &'a str,
}

impl Sink for HeadSink<'_> {
    fn cell(&mut self, cell: Cell) {
        let text = &self.text[cell.start..cell.end];
        let mut out = String::new();
        if cell.escaped {
            parse::unescape(text, &mut out);
        } else {
            out.push_str(text);
        }
        self.row.cells.push(out);
    }

    fn flaw(&mut self, flaw: Flaw) {
        if flaw.is_fatal() {
            self.row.flaw = Some(flaw);
        }
    }

    fn end(&mut self, _: usize, _: usize) {}
}

impl fmt::Debug for Chunk {
    /// Shows the shape only: the bytes are personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Chunk({} records, {} bytes from {:?})", self.records, self.raw.len(), self.first)
    }
}

/// The text of a chunk, its raw bytes where they differ, and whether anything was malformed.
fn decode(raw: Vec<u8>, text: Option<String>, encoding: Encoding) -> (String, Option<Vec<u8>>, bool) {
    if let Some(text) = text {
        let damaged = text.contains('\u{FFFD}');
        return (text, Some(raw), damaged);
    }
    if encoding.charset() == Charset::Utf8
        && let Ok(text) = simdutf8::basic::from_utf8(&raw)
    {
        // Checking with SIMD and copying within the cache takes half the time of `String::from_utf8` (measured).
        return (text.to_owned(), None, false);
    }
    let (text, damaged) = encoding.decode(&raw);
    let text = text.into_owned();
    (text, Some(raw), damaged)
}

/// What is looked at after the cells stand: raw ranges and rare bytes.
struct Finish<'a> {
    batch: &'a mut RowBatch,
    layout: &'a Layout,
}

impl Finish<'_> {
    fn run(mut self, raw: Option<Vec<u8>>, damaged: bool) {
        let found = (self.rows_with_nul(), self.rows_with_bare_cr());
        self.batch.raw = raw;
        if self.batch.raw.is_some() {
            self.move_ends_to_raw();
        }
        let (nul, cr) = found;
        self.mark(&nul, Flaw::NulByte);
        self.mark(&cr, Flaw::BareCarriageReturn);
        if damaged {
            let rows = self.rows_malformed();
            self.mark(&rows, Flaw::Undecodable);
        }
        self.batch.flaws.sort_by_key(|(row, _)| *row);
    }

    /// Until now rows end in the text; record ends are line ends, so counting those finds them in the raw bytes.
    fn move_ends_to_raw(&mut self) {
        let RowBatch { text, raw, rows, .. } = &mut *self.batch;
        let raw = raw.as_deref().unwrap_or_default();
        let wide = matches!(self.layout.encoding.charset(), Charset::Utf16Le | Charset::Utf16Be);
        let mut ends = memchr_iter(self.layout.dialect.terminator, raw);
        let (mut text_start, mut raw_end) = (0, 0);
        for row in rows.iter_mut() {
            let part = &text.as_bytes()[text_start..row.end as usize];
            text_start = row.end as usize;
            raw_end = if wide {
                raw_end + 2 * utf16_units(part)
            } else {
                let lines = memchr_iter(self.layout.dialect.terminator, part).count();
                (0..lines).filter_map(|_| ends.next()).last().map_or(raw.len(), |at| at + 1)
            };
            row.end = crate::batch::to_u32(raw_end.min(raw.len()));
        }
        if let Some(last) = rows.last_mut() {
            last.end = crate::batch::to_u32(raw.len());
        }
    }

    fn rows_with_nul(&self) -> Vec<usize> {
        let text = self.batch.text.as_bytes();
        if memchr::memchr(0, text).is_none() {
            return Vec::new();
        }
        self.rows_where(|row| memchr::memchr(0, row).is_some())
    }

    /// Rows with a carriage return that is neither part of a line end nor quoted.
    fn rows_with_bare_cr(&self) -> Vec<usize> {
        let text = self.batch.text.as_bytes();
        if self.layout.dialect.terminator == b'\r' || self.layout.keys.is_some() || self.has_only_crlf(text) {
            return Vec::new();
        }
        let rows = 0..self.batch.len();
        rows.filter(|&row| (0..self.batch.cells_in(row)).any(|column| self.is_bare_cr(row, column))).collect()
    }

    fn has_only_crlf(&self, text: &[u8]) -> bool {
        let returns = text.iter().filter(|&&b| b == b'\r').count();
        returns == 0
            || returns == self.batch.rows.iter().filter(|row| ends_with_cr(text, row.end as usize)).count()
    }

    fn is_bare_cr(&self, row: usize, column: usize) -> bool {
        let cell = self.batch.cell(row, column);
        cell.contains('\r') && !self.batch.is_quoted(row, column)
    }

    fn rows_where(&self, hit: impl Fn(&[u8]) -> bool) -> Vec<usize> {
        let text = self.batch.text.as_bytes();
        let mut start = 0;
        let mut rows = Vec::new();
        for (n, row) in self.batch.rows.iter().enumerate() {
            let end = row.end as usize;
            if hit(&text[start..end]) {
                rows.push(n);
            }
            start = end;
        }
        rows
    }

    /// Rows whose raw bytes are malformed in the encoding of the input.
    fn rows_malformed(&self) -> Vec<usize> {
        let encoding = self.layout.encoding;
        (0..self.batch.len()).filter(|&row| !encoding.is_well_formed(self.batch.raw(row))).collect()
    }

    fn mark(&mut self, rows: &[usize], flaw: Flaw) {
        for &row in rows {
            self.batch.flaws.push((crate::batch::to_u32(row), flaw));
            self.batch.rows[row].kind = RowKind::Unreadable;
        }
    }
}

fn ends_with_cr(text: &[u8], end: usize) -> bool {
    matches!(text.get(..end), Some([.., b'\r', b'\n'] | [.., b'\r']))
}

/// UTF-16 units of well-formed UTF-8: one for every lead byte, two where it leads four bytes.
fn utf16_units(text: &[u8]) -> usize {
    text.iter().map(|&b| usize::from(b & 0xC0 != 0x80) + usize::from(b >= 0xF0)).sum()
}

/// The chunks of one input, in order. Holds no more than one chunk (or one record) at a time.
pub struct Chunks(Box<dyn Iterator<Item = Result<Chunk, Error>> + Send>);

impl Chunks {
    pub(crate) fn new(chunks: impl Iterator<Item = Result<Chunk, Error>> + Send + 'static) -> Chunks {
        Chunks(Box::new(chunks))
    }
}

impl Iterator for Chunks {
    type Item = Result<Chunk, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next()
    }
}

impl fmt::Debug for Chunks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Chunks")
    }
}

/// Cuts a text input. The window holds the bytes not yet given out, always from the start of a record.
pub(crate) struct Cutter {
    window: Window,
    layout: Arc<Layout>,
    chunk_bytes: usize,
    next: Position,
    /// Records given out or passed over.
    passed: u64,
    /// Whether the window continues a record that has no end.
    endless: bool,
    failed: bool,
    input: Arc<Input>,
}

impl Cutter {
    /// Over the whole input.
    pub(crate) fn new(input: &Arc<Input>, layout: Arc<Layout>, chunk_bytes: usize) -> Result<Cutter, Error> {
        Cutter::over(input.reader()?, input, layout, chunk_bytes)
    }

    /// Over the first bytes of the input.
    pub(crate) fn over_head(input: &Arc<Input>, layout: Arc<Layout>) -> Result<Cutter, Error> {
        Cutter::over(Box::new(io::Cursor::new(input.head()?)), input, layout, 16 << 10)
    }

    fn over(
        reader: Box<dyn Read + Send>,
        input: &Arc<Input>,
        layout: Arc<Layout>,
        chunk_bytes: usize,
    ) -> Result<Cutter, Error> {
        let bom = layout.encoding.bom().len();
        let mut window = Window::new(reader, layout.encoding);
        window.fill(bom.max(1)).map_err(|e| input.fail(e))?;
        window.drop_raw(bom);
        let chunk_bytes = chunk_bytes.clamp(1, MAX_CHUNK);
        let next = Position { record: 1, line: 1, offset: bom as u64 };
        Ok(Cutter {
            window,
            layout,
            chunk_bytes,
            next,
            passed: 0,
            endless: false,
            failed: false,
            input: Arc::clone(input),
        })
    }

    /// Passes over `records` records and returns their raw bytes; counting of records begins anew.
    pub(crate) fn pass_over(&mut self, records: u64) -> Result<Vec<u8>, Error> {
        let mut passed = Vec::new();
        for _ in 0..records {
            let Some(chunk) = self.one()? else { break };
            passed.extend_from_slice(&chunk.raw);
        }
        self.next.record = 1;
        Ok(passed)
    }

    /// The next record alone.
    pub(crate) fn one(&mut self) -> Result<Option<Chunk>, Error> {
        self.cut(Some(1)).map_err(|e| self.input.fail(e))
    }

    /// The next chunk of whole records, at most `limit` of them.
    fn cut(&mut self, limit: Option<u64>) -> io::Result<Option<Chunk>> {
        self.window.fill(self.chunk_bytes)?;
        let mut found = Found::default();
        while found.end < self.chunk_bytes && limit.is_none_or(|limit| found.records < limit) && !self.endless
        {
            if found.end == self.window.text().len() && self.window.at_end {
                break;
            }
            match self.layout.dialect.record_end(self.window.text(), found.end, self.window.at_end) {
                RecordEnd::At { end, lines } if end - found.end <= MAX_RECORD => found.take(end, lines),
                RecordEnd::More if found.records > 0 => break,
                RecordEnd::More if self.window.text().len() < DECIDED => {
                    self.window.grow(self.chunk_bytes)?;
                }
                _ if found.records > 0 => break,
                _ => self.endless = true,
            }
        }
        if self.endless && found.records == 0 {
            return Ok(self.piece()?.map(|piece| self.give(piece, true)));
        }
        Ok((found.records > 0).then(|| self.give(found, false)))
    }

    /// The next piece of a record without end: up to its line end at last, or as much as a record may have.
    fn piece(&mut self) -> io::Result<Option<Found>> {
        self.window.fill(MAX_RECORD)?;
        let text = self.window.text();
        if text.is_empty() {
            self.endless = false;
            return Ok(None);
        }
        let line_end = memchr::memchr(self.layout.dialect.terminator, &text[..text.len().min(MAX_RECORD)]);
        let end = line_end.map_or_else(|| self.window.floor(MAX_RECORD), |at| at + 1);
        self.endless = line_end.is_none() && !(self.window.at_end && end == text.len());
        Ok(Some(Found { end, records: 1, lines: usize::from(line_end.is_some()) }))
    }

    fn give(&mut self, found: Found, endless: bool) -> Chunk {
        let (raw, text) = self.window.split(found.end);
        let mut first = self.next;
        self.next.record += found.records;
        self.next.line += found.lines as u64;
        self.next.offset += raw.len() as u64;
        let layout = Arc::clone(&self.layout);
        let sheet = layout.sheet.as_ref().map(|index| index.rows(self.passed, found.records));
        self.passed += found.records;
        if let Some(sheet) = &sheet {
            (first.line, first.offset) = (sheet.first, 0);
        }
        Chunk { raw, text, layout, first, records: found.records, endless, sheet }
    }
}

impl Iterator for Cutter {
    type Item = Result<Chunk, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.failed {
            return None;
        }
        let chunk = self.cut(None);
        self.failed = chunk.is_err();
        chunk.map_err(|e| self.input.fail(e)).transpose()
    }
}

/// Whole records found in the window so far.
#[derive(Clone, Copy, Default)]
struct Found {
    end: usize,
    records: u64,
    lines: usize,
}

impl Found {
    fn take(&mut self, end: usize, lines: usize) {
        self.end = end;
        self.records += 1;
        self.lines += lines;
    }
}

/// The bytes under the knife. UTF-16 is decoded on the way in, because its line ends are not bytes.
struct Window {
    reader: Box<dyn Read + Send>,
    raw: Vec<u8>,
    wide: Option<Wide>,
    at_end: bool,
}

struct Wide {
    decoder: Decoder,
    text: String,
}

impl Window {
    fn new(reader: Box<dyn Read + Send>, encoding: Encoding) -> Window {
        let is_wide = matches!(encoding.charset(), Charset::Utf16Le | Charset::Utf16Be);
        let wide = is_wide.then(|| Wide {
            decoder: encoding.whatwg().new_decoder_without_bom_handling(),
            text: String::new(),
        });
        Window { reader, raw: Vec::new(), wide, at_end: false }
    }

    fn text(&self) -> &[u8] {
        self.wide.as_ref().map_or(&self.raw, |wide| wide.text.as_bytes())
    }

    /// Reads until `size` bytes of text are there or the input ends.
    fn fill(&mut self, size: usize) -> io::Result<()> {
        while !self.at_end && self.text().len() < size {
            self.read(size - self.text().len())?;
        }
        Ok(())
    }

    fn grow(&mut self, least: usize) -> io::Result<()> {
        self.read(self.text().len().max(least).min(MAX_RECORD))
    }

    fn read(&mut self, size: usize) -> io::Result<()> {
        let before = self.raw.len();
        self.raw.reserve(size);
        let n = self.reader.by_ref().take(size as u64).read_to_end(&mut self.raw)?;
        self.at_end = n < size;
        if let Some(wide) = &mut self.wide {
            wide.decode(&self.raw[before..], self.at_end);
        }
        Ok(())
    }

    /// Passes over raw bytes at the very start.
    fn drop_raw(&mut self, bytes: usize) {
        self.raw.drain(..bytes.min(self.raw.len()));
        if let Some(wide) = &mut self.wide {
            let mark = wide.text.chars().next().map_or(0, char::len_utf8);
            wide.text.drain(..if bytes > 0 { mark } else { 0 });
        }
    }

    /// Gives the first `end` bytes of text out, with their raw bytes.
    fn split(&mut self, end: usize) -> (Vec<u8>, Option<String>) {
        let Some(wide) = &mut self.wide else {
            let rest = self.raw.split_off(end);
            return (std::mem::replace(&mut self.raw, rest), None);
        };
        let rest = wide.text.split_off(end);
        let text = std::mem::replace(&mut wide.text, rest);
        let whole = self.at_end && wide.text.is_empty();
        let raw_end =
            if whole { self.raw.len() } else { (2 * utf16_units(text.as_bytes())).min(self.raw.len()) };
        let rest = self.raw.split_off(raw_end);
        (std::mem::replace(&mut self.raw, rest), Some(text))
    }

    /// The last place at or before `at` where the text may be cut.
    fn floor(&self, at: usize) -> usize {
        match &self.wide {
            Some(wide) => wide.text.floor_char_boundary(at),
            None => at.min(self.raw.len()),
        }
    }
}

impl Wide {
    fn decode(&mut self, raw: &[u8], last: bool) {
        self.text.reserve(self.decoder.max_utf8_buffer_length(raw.len()).unwrap_or(raw.len() * 3 + 16));
        let _ = self.decoder.decode_to_string(raw, &mut self.text, last);
    }
}
