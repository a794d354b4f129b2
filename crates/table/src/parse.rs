//! From the text of a chunk to rows and cells.

use memchr::{memchr, memchr2, memchr3};

use crate::Flaw;
use crate::batch::{Row, RowBatch, RowKind, Span, to_u32};
use crate::dialect::{Dialect, Quoted};

/// A cell as the grammar finds it: a range of the text without its quotes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cell {
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Whether it holds doubled quotes.
    pub(crate) escaped: bool,
}

/// Who takes what the grammar finds.
pub(crate) trait Sink {
    fn cell(&mut self, cell: Cell);
    fn flaw(&mut self, flaw: Flaw);
    /// A record ends at `end`, one past its line end, with so many line ends in it.
    fn end(&mut self, end: usize, lines: usize);
}

/// Reads whole records of delimited text.
pub(crate) fn delimited(text: &str, dialect: Dialect, sink: &mut impl Sink) {
    let bytes = text.as_bytes();
    if memchr(b'"', bytes).is_none() {
        return plain(bytes, dialect, sink);
    }
    let mut at = 0;
    while at < bytes.len() {
        at = record(bytes, at, dialect, sink);
    }
}

/// The common case: no quote anywhere, so every delimiter and line end counts.
fn plain(bytes: &[u8], dialect: Dialect, sink: &mut impl Sink) {
    let mut start = 0;
    let mut open = false;
    each_of(dialect.delimiter, dialect.terminator, bytes, |hit| {
        open = bytes[hit] == dialect.delimiter;
        let end = if open { hit } else { before_cr(bytes, start, hit, dialect) };
        sink.cell(Cell { start, end, escaped: false });
        start = hit + 1;
        if !open {
            sink.end(start, 1);
        }
    });
    if open || start < bytes.len() {
        let end = before_cr(bytes, start, bytes.len(), dialect);
        sink.cell(Cell { start, end, escaped: false });
        sink.end(bytes.len(), 0);
    }
}

/// Calls `hit` with every place where `a` or `b` stands.
///
/// Eight bytes at a time in a plain integer: cells are so short that a vector search, set up anew for each, takes twice
/// as long (measured).
#[inline]
fn each_of(a: u8, b: u8, bytes: &[u8], mut hit: impl FnMut(usize)) {
    let (a, b) = (repeat(a), repeat(b));
    let mut words = bytes.chunks_exact(8);
    let mut at = 0;
    for word in words.by_ref() {
        let word = word.try_into().map_or(0, u64::from_le_bytes);
        let mut found = zero_bytes(word ^ a) | zero_bytes(word ^ b);
        while found != 0 {
            hit(at + found.trailing_zeros() as usize / 8);
            found &= found - 1;
        }
        at += 8;
    }
    for (i, &byte) in words.remainder().iter().enumerate() {
        if repeat(byte) == a || repeat(byte) == b {
            hit(at + i);
        }
    }
}

/// A byte in all eight places.
const fn repeat(byte: u8) -> u64 {
    u64::from_ne_bytes([byte; 8])
}

/// The top bit of every byte that is zero, exactly (Hacker's Delight, 6-1).
#[inline]
const fn zero_bytes(word: u64) -> u64 {
    const LOW: u64 = repeat(0x7F);
    !(((word & LOW) + LOW) | word | LOW)
}

/// One record from `start`; returns where the next one starts.
fn record(bytes: &[u8], start: usize, dialect: Dialect, sink: &mut impl Sink) -> usize {
    let (mut at, mut lines) = (start, 0);
    loop {
        let (stop, inside) = if bytes.get(at) == Some(&b'"') {
            quoted_cell(bytes, at, dialect, sink)
        } else {
            (bare_cell(bytes, at, dialect, sink), 0)
        };
        lines += inside;
        match bytes.get(stop) {
            Some(&b) if b == dialect.delimiter => at = stop + 1,
            Some(_) => {
                sink.end(stop + 1, lines + 1);
                return stop + 1;
            }
            None => {
                sink.end(bytes.len(), lines);
                return bytes.len();
            }
        }
    }
}

/// A cell without opening quote; returns where its delimiter or line end stands.
fn bare_cell(bytes: &[u8], start: usize, dialect: Dialect, sink: &mut impl Sink) -> usize {
    let mut stop = start;
    let mut quote = false;
    loop {
        match memchr3(dialect.delimiter, dialect.terminator, b'"', &bytes[stop..]) {
            Some(found) if bytes[stop + found] == b'"' => {
                quote = true;
                stop += found + 1;
            }
            Some(found) => break stop += found,
            None => break stop = bytes.len(),
        }
    }
    if quote {
        sink.flaw(Flaw::QuoteInCell);
    }
    let end = if bytes.get(stop) == Some(&dialect.delimiter) {
        stop
    } else {
        before_cr(bytes, start, stop, dialect)
    };
    sink.cell(Cell { start, end, escaped: false });
    stop
}

/// A cell that a quote opens; returns where its delimiter or line end stands, and the line ends inside.
fn quoted_cell(bytes: &[u8], open: usize, dialect: Dialect, sink: &mut impl Sink) -> (usize, usize) {
    match dialect.quoted(bytes, open, true) {
        Quoted::Closed { at, escapes, lines } => {
            sink.cell(Cell { start: open + 1, end: at, escaped: escapes });
            let skip = usize::from(bytes.get(at + 1) == Some(&b'\r') && dialect.terminator != b'\r');
            (at + 1 + skip, lines)
        }
        Quoted::TextAfter { at, .. } => {
            let rest = memchr2(dialect.delimiter, dialect.terminator, &bytes[at + 1..]);
            let stop = rest.map_or(bytes.len(), |found| at + 1 + found);
            sink.flaw(Flaw::TextAfterQuote);
            sink.cell(Cell { start: open, end: before_cr(bytes, open, stop, dialect), escaped: false });
            (stop, 0)
        }
        Quoted::Unclosed | Quoted::More => {
            let stop = memchr(dialect.terminator, &bytes[open..]).map_or(bytes.len(), |found| open + found);
            sink.flaw(Flaw::UnclosedQuote);
            sink.cell(Cell { start: open, end: before_cr(bytes, open, stop, dialect), escaped: false });
            (stop, 0)
        }
    }
}

/// Drops the carriage return of a CRLF, and one that ends the input.
fn before_cr(bytes: &[u8], start: usize, end: usize, dialect: Dialect) -> usize {
    let cr = dialect.terminator == b'\n' && end > start && bytes[end - 1] == b'\r';
    end - usize::from(cr)
}

/// Collects rows of a fixed width.
pub(crate) struct Builder {
    pub(crate) batch: RowBatch,
    required: usize,
    count: usize,
    extra: bool,
    fatal: bool,
    lines: usize,
}

impl Builder {
    pub(crate) fn new(text: String, columns: usize, required: usize) -> Builder {
        let rows = text.len() / 64;
        let batch = RowBatch {
            columns,
            cells: Vec::with_capacity(rows * columns.min(64)),
            rows: Vec::with_capacity(rows),
            text,
            ..RowBatch::default()
        };
        Builder { batch, required: required.min(columns), count: 0, extra: false, fatal: false, lines: 0 }
    }

    /// Reads the text it was made with.
    pub(crate) fn read_delimited(&mut self, dialect: Dialect) {
        let text = std::mem::take(&mut self.batch.text);
        delimited(&text, dialect, &mut Reading { builder: self, text: &text });
        self.batch.text = text;
    }

    pub(crate) fn push(&mut self, span: Span, is_empty: bool) {
        if self.count < self.batch.columns {
            self.batch.cells.push(span);
        } else {
            self.extra |= !is_empty;
        }
        self.count += 1;
    }

    /// Appends a cell that does not stand in the text as it reads.
    pub(crate) fn push_side(&mut self, write: impl FnOnce(&mut String)) {
        let start = self.batch.side.len();
        write(&mut self.batch.side);
        let end = self.batch.side.len();
        self.push(Span::side(start, end), start == end);
    }

    pub(crate) fn flaw(&mut self, flaw: Flaw) {
        self.fatal |= flaw.is_fatal();
        self.batch.flaws.push((to_u32(self.batch.rows.len()), flaw));
    }

    /// Ends the row; `blank` tells whether its cells say nothing.
    pub(crate) fn end(&mut self, end: usize, lines: usize, blank: bool) {
        if !blank && !self.fatal {
            self.check_width();
        }
        let kind = match (self.fatal, blank) {
            (true, _) => RowKind::Unreadable,
            (false, true) => RowKind::Blank,
            (false, false) => RowKind::Data,
        };
        let cells_end = to_u32(self.batch.cells.len());
        self.batch.rows.push(Row { end: to_u32(end), cells_end, lines_before: to_u32(self.lines), kind });
        self.lines += lines;
        (self.count, self.extra, self.fatal) = (0, false, false);
    }

    fn check_width(&mut self) {
        if self.count < self.required {
            self.flaw(Flaw::TooFewCells);
        } else if self.count < self.batch.columns {
            if self.required > 0 {
                self.flaw(Flaw::MissingEmptyCells);
            }
        } else if self.extra {
            self.flaw(Flaw::TooManyCells);
        } else if self.count > self.batch.columns {
            self.flaw(Flaw::ExtraEmptyCells);
        }
    }
}

/// The builder with the text at hand.
struct Reading<'a> {
    builder: &'a mut Builder,
    text: &'a str,
}

impl Reading<'_> {
    /// Whether every cell of the row under way is empty or white space.
    fn is_blank(&self) -> bool {
        let batch = &self.builder.batch;
        let from = batch.rows.last().map_or(0, |row| row.cells_end as usize);
        let cells = &batch.cells[from..];
        !self.builder.extra && cells.iter().all(|span| span.reads_blank(self.text))
    }
}

impl Sink for Reading<'_> {
    #[inline]
    fn cell(&mut self, cell: Cell) {
        if cell.escaped {
            let text = &self.text[cell.start..cell.end];
            self.builder.push_side(|side| unescape(text, side));
        } else {
            self.builder.push(Span::text(cell.start, cell.end), cell.start == cell.end);
        }
    }

    fn flaw(&mut self, flaw: Flaw) {
        self.builder.flaw(flaw);
    }

    #[inline]
    fn end(&mut self, end: usize, lines: usize) {
        let blank = self.is_blank();
        self.builder.end(end, lines, blank);
    }
}

/// Appends with doubled quotes made single.
pub(crate) fn unescape(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = memchr(b'"', rest.as_bytes()) {
        out.push_str(&rest[..=at]);
        rest = rest[at + 1..].strip_prefix('"').unwrap_or(&rest[at + 1..]);
    }
    out.push_str(rest);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn each_of_finds_what_memchr_finds(bytes in proptest::collection::vec(prop_oneof![Just(b','), Just(b'\n'), any::<u8>()], 0..80)) {
            let mut found = Vec::new();
            each_of(b',', b'\n', &bytes, |at| found.push(at));
            prop_assert_eq!(found, memchr::memchr2_iter(b',', b'\n', &bytes).collect::<Vec<_>>());
        }
    }

    #[test]
    fn doubled_quotes_are_one() {
        let mut out = String::new();
        unescape("그는 \"\"네\"\"라고", &mut out);
        assert_eq!(out, "그는 \"네\"라고");
    }
}
