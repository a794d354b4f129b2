//! A batch of rows: one text buffer, cell ranges, raw bytes and positions.

use std::fmt;

use cleanse_core::TextColumn;

use crate::Flaw;

/// Where a row stands in its file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// 1-based record after the skipped rows, blank and unreadable ones counted.
    pub record: u64,
    /// 1-based line of the text file at which the row begins, or row of the sheet as the spreadsheet shows it.
    pub line: u64,
    /// Offset of its first byte in the unpacked input; 0 for workbooks.
    pub offset: u64,
}

/// What a row is, before anybody looks at its meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RowKind {
    /// Cells that fit the columns.
    Data,
    /// Nothing but empty cells or white space.
    Blank,
    /// It cannot be read as a record: see [`RowBatch::flaws`].
    Unreadable,
}

/// Rows of one chunk, in input order. Cells are borrowed from its buffer.
///
/// ```
/// use cleanse_table::{OpenOptions, Plan, Source};
/// let csv = "이름,메모\n홍길동,\"그는 \"\"네\"\"라고\n말함\"\n";
/// let source = Source::stream(csv.as_bytes(), &OpenOptions::new()).unwrap();
/// let batch = source.batches(&Plan::new(1, 2)).unwrap().next().unwrap().unwrap();
/// assert_eq!(batch.cell(0, 1), "그는 \"네\"라고\n말함");
/// assert_eq!(batch.position(0).line, 2);
/// assert_eq!(batch.raw(0), csv.split_once('\n').unwrap().1.as_bytes());
/// ```
#[derive(Default)]
pub struct RowBatch {
    /// The decoded text that plain cells point into.
    pub(crate) text: String,
    /// Cells that had to be rewritten: doubled quotes, JSON escapes.
    pub(crate) side: String,
    /// The bytes as they stood, where they are not those of `text`.
    pub(crate) raw: Option<Vec<u8>>,
    pub(crate) columns: usize,
    pub(crate) cells: Vec<Span>,
    pub(crate) rows: Vec<Row>,
    /// Sorted by row.
    pub(crate) flaws: Vec<(u32, Flaw)>,
    pub(crate) first: Position,
    /// For workbooks: which rows of the sheet they are, and which cells were stored as numbers.
    pub(crate) sheet: Option<SheetRows>,
}

/// A cell: a range of `text`, or of `side` when the top bit of `start` is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Span {
    start: u32,
    end: u32,
}

/// What is known of one row beside its cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Row {
    /// One past its last byte in the raw bytes.
    pub(crate) end: u32,
    /// One past its last cell. A row keeps no more cells than it has, or a header of 100,000 columns over blank lines
    /// would fill the memory.
    pub(crate) cells_end: u32,
    /// Line ends before it, counted from the first row of the batch.
    pub(crate) lines_before: u32,
    pub(crate) kind: RowKind,
}

/// What only workbooks know of the rows of a batch.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct SheetRows {
    /// The number of the first row as the spreadsheet shows it.
    pub(crate) first: u64,
    /// A bit for each of the first 64 cells: whether it was stored as a number.
    pub(crate) numeric: Vec<u64>,
}

const SIDE: u32 = 1 << 31;

impl Span {
    pub(crate) fn text(start: usize, end: usize) -> Span {
        Span { start: to_u32(start), end: to_u32(end) }
    }

    pub(crate) fn side(start: usize, end: usize) -> Span {
        Span { start: to_u32(start) | SIDE, end: to_u32(end) }
    }

    /// Whether nothing but white space stands there. What had to be rewritten holds at least a quote.
    #[inline]
    pub(crate) fn reads_blank(self, text: &str) -> bool {
        if self.start & SIDE != 0 {
            return self.start & !SIDE == self.end;
        }
        self.start == self.end
            || text.get(self.start as usize..self.end as usize).is_some_and(|s| s.trim().is_empty())
    }
}

impl RowBatch {
    /// How many rows, blank and unreadable ones counted.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are no rows.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// How many columns.
    #[must_use]
    pub fn columns(&self) -> usize {
        self.columns
    }

    /// A cell, unquoted and decoded; empty where there is none. Cells of unreadable rows are best guesses.
    #[must_use]
    pub fn cell(&self, row: usize, column: usize) -> &str {
        self.spans(row).get(column).map_or("", |&span| self.resolve(span))
    }

    /// The cells of a row, as many as there are columns.
    pub fn cells(&self, row: usize) -> impl ExactSizeIterator<Item = &str> {
        let spans = self.spans(row);
        (0..self.columns).map(|column| spans.get(column).map_or("", |&span| self.resolve(span)))
    }

    /// What the row is.
    #[must_use]
    pub fn kind(&self, row: usize) -> RowKind {
        self.rows.get(row).map_or(RowKind::Blank, |r| r.kind)
    }

    /// What is wrong with the row's form, in order; most rows have none. Some flaws leave the row readable.
    pub fn flaws(&self, row: usize) -> impl Iterator<Item = Flaw> + '_ {
        let row = to_u32(row);
        let from = self.flaws.partition_point(|(r, _)| *r < row);
        self.flaws[from..].iter().take_while(move |(r, _)| *r == row).map(|(_, flaw)| *flaw)
    }

    /// Whether any row of the batch has a flaw.
    #[must_use]
    pub fn has_flaws(&self) -> bool {
        !self.flaws.is_empty()
    }

    /// The bytes of the row as they stood, with its line end; its CSV form for workbooks.
    #[must_use]
    pub fn raw(&self, row: usize) -> &[u8] {
        let Some(this) = self.rows.get(row) else { return b"" };
        let start = self.raw_start(row);
        let bytes = self.raw.as_deref().unwrap_or(self.text.as_bytes());
        bytes.get(start as usize..this.end as usize).unwrap_or_default()
    }

    /// Where the row stands.
    #[must_use]
    pub fn position(&self, row: usize) -> Position {
        let record = self.first.record + row as u64;
        if let Some(sheet) = &self.sheet {
            return Position { record, line: sheet.first + row as u64, offset: 0 };
        }
        let lines = self.rows.get(row).map_or(0, |r| r.lines_before);
        let offset = self.first.offset + u64::from(self.raw_start(row));
        Position { record, line: self.first.line + u64::from(lines), offset }
    }

    /// Whether the workbook stored this cell as a number; never true for text formats, and not told beyond column 64.
    #[must_use]
    pub fn was_number(&self, row: usize, column: usize) -> bool {
        let Some(sheet) = &self.sheet else { return false };
        column < 64 && sheet.numeric.get(row).is_some_and(|bits| bits >> column & 1 == 1)
    }

    /// One column; rows that are not data give `None`.
    #[must_use]
    pub fn column(&self, column: usize) -> Column<'_> {
        Column { batch: self, column }
    }

    /// How many bytes of input the batch stands for.
    #[must_use]
    pub fn size_bytes(&self) -> usize {
        self.rows.last().map_or(0, |row| row.end as usize)
    }

    /// How many cells stand in the row, no more than there are columns.
    pub(crate) fn cells_in(&self, row: usize) -> usize {
        self.spans(row).len()
    }

    /// Whether the cell stood in quotes.
    pub(crate) fn is_quoted(&self, row: usize, column: usize) -> bool {
        let span = self.spans(row).get(column).copied().unwrap_or_default();
        let before = (span.start as usize).checked_sub(1).and_then(|at| self.text.as_bytes().get(at));
        span.start & SIDE != 0 || before == Some(&b'"')
    }

    /// The cells that stand in the row, no more than there are columns.
    fn spans(&self, row: usize) -> &[Span] {
        let Some(this) = self.rows.get(row) else { return &[] };
        let start = row.checked_sub(1).and_then(|before| self.rows.get(before)).map_or(0, |r| r.cells_end);
        self.cells.get(start as usize..this.cells_end as usize).unwrap_or_default()
    }

    fn raw_start(&self, row: usize) -> u32 {
        row.checked_sub(1).and_then(|before| self.rows.get(before)).map_or(0, |r| r.end)
    }

    fn resolve(&self, span: Span) -> &str {
        let (buffer, start) =
            if span.start & SIDE == 0 { (&self.text, span.start) } else { (&self.side, span.start & !SIDE) };
        buffer.get(start as usize..span.end as usize).unwrap_or_default()
    }
}

impl fmt::Debug for RowBatch {
    /// Shows the shape only: cells are personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RowBatch({} rows x {} columns from {:?})", self.len(), self.columns, self.first)
    }
}

/// One column of a batch.
#[derive(Clone, Copy, Debug)]
pub struct Column<'a> {
    batch: &'a RowBatch,
    column: usize,
}

impl TextColumn for Column<'_> {
    fn len(&self) -> usize {
        self.batch.len()
    }

    fn get(&self, row: usize) -> Option<&str> {
        (self.batch.kind(row) == RowKind::Data && row < self.batch.len())
            .then(|| self.batch.cell(row, self.column))
    }
}

/// Chunks are far below 2 GiB; what is beyond saturates and reads as empty.
pub(crate) fn to_u32(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
