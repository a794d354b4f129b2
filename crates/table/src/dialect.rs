//! The grammar of delimited text: where a quoted cell and a record end.
//!
//! One grammar for the reader that cuts chunks and for the parser: a quote opens a quoted cell only at the start of a
//! cell; two quotes inside are one; the cell is closed well when a delimiter, a line end or the end of the input
//! follows. A quoted cell that spans lines and is not closed well, or not closed within [`QUOTED_BYTES`] and
//! [`QUOTED_LINES`], was opened by a stray quote: the record ends at its first line end, so that one quote never
//! swallows the rest of the file.

use memchr::{memchr, memchr_iter, memchr2};

/// The longest quoted cell, in bytes.
pub(crate) const QUOTED_BYTES: usize = 1 << 20;
/// The most line ends in a quoted cell.
pub(crate) const QUOTED_LINES: usize = 1000;

/// How records and cells are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Dialect {
    /// Between cells.
    pub(crate) delimiter: u8,
    /// At the end of a record: a line feed (before which a carriage return is dropped), or a carriage return in files
    /// that have no line feed at all.
    pub(crate) terminator: u8,
    /// Whether quotes mean anything; not in JSON Lines.
    pub(crate) quotes: bool,
}

/// How a quoted cell ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Quoted {
    /// At this closing quote.
    Closed { at: usize, escapes: bool, lines: usize },
    /// At this closing quote, but more text follows before the delimiter.
    TextAfter { at: usize, escapes: bool },
    /// Never: the quote that opened it is stray.
    Unclosed,
    /// The window ends before that is known.
    More,
}

/// Where a record ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RecordEnd {
    /// One past its line end, with so many line ends in it.
    At { end: usize, lines: usize },
    /// The window ends before that is known.
    More,
}

impl Dialect {
    pub(crate) const JSONL: Dialect = Dialect { delimiter: 0, terminator: b'\n', quotes: false };

    /// Where the quoted cell that opens at `open` ends.
    pub(crate) fn quoted(self, bytes: &[u8], open: usize, last: bool) -> Quoted {
        let start = open + 1;
        let limit = bytes.len().min(start + QUOTED_BYTES);
        let complete = last || limit < bytes.len();
        let (mut at, mut escapes) = (start, false);
        while let Some(found) = memchr(b'"', &bytes[at.min(limit)..limit]) {
            at += found;
            match bytes.get(at + 1) {
                Some(b'"') => {
                    escapes = true;
                    at += 2;
                }
                None if !last => return Quoted::More,
                _ => return self.closed(bytes, start, at, escapes, last),
            }
        }
        if complete { Quoted::Unclosed } else { Quoted::More }
    }

    fn closed(self, bytes: &[u8], start: usize, at: usize, escapes: bool, last: bool) -> Quoted {
        let lines = memchr_iter(self.terminator, &bytes[start..at]).count();
        match self.ends_cell(&bytes[at + 1..], last) {
            None => Quoted::More,
            Some(true) if lines <= QUOTED_LINES => Quoted::Closed { at, escapes, lines },
            Some(false) if lines == 0 => Quoted::TextAfter { at, escapes },
            Some(_) => Quoted::Unclosed,
        }
    }

    /// Whether a cell ends before `rest`; `None` when the window ends before that is known.
    fn ends_cell(self, rest: &[u8], last: bool) -> Option<bool> {
        match rest {
            [] => last.then_some(true),
            [b, ..] if *b == self.delimiter || *b == self.terminator => Some(true),
            [b'\r'] => last.then_some(true),
            [b'\r', b, ..] => Some(*b == self.terminator),
            _ => Some(false),
        }
    }

    /// Where the record that starts at `start` ends. `last`: the window ends with the input.
    pub(crate) fn record_end(self, bytes: &[u8], start: usize, last: bool) -> RecordEnd {
        if !self.quotes {
            return self.line_end(bytes, start, 0, last);
        }
        let (mut at, mut lines) = (start, 0);
        while let Some(found) = memchr2(b'"', self.terminator, &bytes[at..]) {
            let hit = at + found;
            if bytes[hit] == self.terminator {
                return RecordEnd::At { end: hit + 1, lines: lines + 1 };
            }
            at = hit + 1;
            if hit == start || bytes[hit - 1] == self.delimiter {
                match self.quoted(bytes, hit, last) {
                    Quoted::Closed { at: close, lines: inside, .. } => {
                        at = close + 1;
                        lines += inside;
                    }
                    Quoted::TextAfter { at: close, .. } => at = close + 1,
                    Quoted::Unclosed => return self.line_end(bytes, at, lines, last),
                    Quoted::More => return RecordEnd::More,
                }
            }
        }
        if last { RecordEnd::At { end: bytes.len(), lines } } else { RecordEnd::More }
    }

    fn line_end(self, bytes: &[u8], from: usize, lines: usize, last: bool) -> RecordEnd {
        match memchr(self.terminator, &bytes[from..]) {
            Some(found) => RecordEnd::At { end: from + found + 1, lines: lines + 1 },
            None if last => RecordEnd::At { end: bytes.len(), lines },
            None => RecordEnd::More,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CSV: Dialect = Dialect { delimiter: b',', terminator: b'\n', quotes: true };

    fn end(text: &str) -> usize {
        match CSV.record_end(text.as_bytes(), 0, true) {
            RecordEnd::At { end, .. } => end,
            RecordEnd::More => panic!("{text:?}"),
        }
    }

    #[test]
    fn a_quoted_line_end_does_not_end_the_record() {
        assert_eq!(end("a,\"b\nc\",d\ne\n"), 10);
        assert_eq!(end("\"a\"\"\nb\"\r\nc\n"), 9);
    }

    #[test]
    fn a_stray_quote_ends_with_its_line() {
        assert_eq!(end("a,\"b\nc,d\ne,f\n"), 5);
        assert_eq!(end("a,\"b\nc,\"d\"\n"), 5, "the next quote opens a cell, so it cannot close this one");
        assert_eq!(end("a,\"b"), 4);
    }

    #[test]
    fn a_quote_inside_a_cell_is_a_letter() {
        assert_eq!(end("a\"b\nc\"\n"), 4);
        assert_eq!(end("\"a\"b\"\nc\n"), 6);
    }

    #[test]
    fn a_quoted_cell_is_bounded() {
        let many_lines = format!("\"{}\"\n", "\n".repeat(QUOTED_LINES + 1));
        assert_eq!(end(&many_lines), 2);
        let long = format!("\"a\n{}\"\n", "b".repeat(QUOTED_BYTES));
        assert_eq!(end(&long), 3);
    }

    #[test]
    fn an_open_window_says_so() {
        for open in ["a,b", "\"a", "\"a\"", "\"a\"\r", "a,\"b\n"] {
            assert_eq!(CSV.record_end(open.as_bytes(), 0, false), RecordEnd::More, "{open:?}");
        }
    }
}
