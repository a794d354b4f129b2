//! Finding delimiter, line end and kind of text on the head of the input.

use crate::Flaw;
use crate::dialect::Dialect;
use crate::json;
use crate::parse::{self, Cell, Sink};

/// Delimiters that files are found with, likelier ones first.
pub(crate) const DELIMITERS: [u8; 5] = [b',', b'\t', b';', b'|', b'^'];

/// How many records are looked at, and how many bytes at most.
const RECORDS: usize = 500;
const LOOKED_AT: usize = 64 << 10;

/// Whether the first line with anything in it is a JSON object.
pub(crate) fn is_jsonl(head: &str) -> bool {
    head.lines().find(|line| !line.trim().is_empty()).is_some_and(json::is_object)
}

/// Whether the text is one JSON array, which is another thing than a line an object.
pub(crate) fn is_json_array(head: &str) -> bool {
    let mut chars = head.chars().filter(|c| !c.is_whitespace());
    chars.next() == Some('[') && matches!(chars.next(), Some('{' | ']'))
}

/// Finds the dialect. `hint` is what the file name or the caller says, taken where it is not plainly wrong.
pub(crate) fn dialect(head: &str, hint: Option<u8>) -> Dialect {
    let terminator = if head.contains('\n') || !head.contains('\r') { b'\n' } else { b'\r' };
    let delimiter = declared(head).unwrap_or_else(|| delimiter(head, terminator, hint));
    Dialect { delimiter, terminator, quotes: true }
}

/// Excel's own first line: `sep=;`.
fn declared(head: &str) -> Option<u8> {
    let line = head.lines().next()?.trim_matches('"').trim_end();
    match line.as_bytes() {
        [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', d] if d.is_ascii_punctuation() => Some(*d),
        [b's' | b'S', b'e' | b'E', b'p' | b'P', b'='] if head.as_bytes().get(4) == Some(&b'\t') => {
            Some(b'\t')
        }
        _ => None,
    }
}

fn delimiter(head: &str, terminator: u8, hint: Option<u8>) -> u8 {
    let tried = DELIMITERS.iter().filter_map(|&delimiter| Trial::run(head, delimiter, terminator));
    let best = tried.min_by(|a, b| a.rank(hint).total_cmp(&b.rank(hint)));
    best.map_or(hint.unwrap_or(b','), |trial| trial.delimiter)
}

/// How well one delimiter explains the head.
struct Trial {
    delimiter: u8,
    /// The commonest number of cells, at least two.
    width: usize,
    /// The share of records that have it.
    share: f64,
    /// How many records stand before the first that has it.
    before: usize,
}

impl Trial {
    /// `None` when the delimiter does not split the records.
    fn run(head: &str, delimiter: u8, terminator: u8) -> Option<Trial> {
        let dialect = Dialect { delimiter, terminator, quotes: true };
        let widths = widths(head, dialect);
        let mut counts = std::collections::BTreeMap::new();
        widths.iter().filter(|&&w| w > 1).for_each(|&w| *counts.entry(w).or_insert(0_usize) += 1);
        let (&width, &count) = counts.iter().max_by_key(|&(&width, &count)| (count, width))?;
        let before = widths.iter().position(|&w| w == width)?;
        Some(Trial { delimiter, width, share: ratio(count, widths.len()), before })
    }

    /// Smaller is better: rows that agree, from early on, in many columns. A letter that happens to stand in every
    /// address is not in the header, so it begins to agree later.
    fn rank(&self, hint: Option<u8>) -> f64 {
        let agrees = if self.share >= 0.5 { 0.0 } else { 1e6 };
        let hinted = if hint == Some(self.delimiter) { 0.5 } else { 0.0 };
        let strength = self.share * self.share * ratio(self.width.min(40), 40);
        agrees + ratio(self.before, 1) - hinted - strength
    }
}

fn ratio(n: usize, of: usize) -> f64 {
    // Both are small counts, exact in f64.
    n as f64 / of as f64
}

/// The widths of the first records that hold anything.
fn widths(head: &str, dialect: Dialect) -> Vec<usize> {
    let mut sink = Widths::default();
    parse::delimited(whole_lines(head, dialect.terminator), dialect, &mut sink);
    sink.widths.truncate(RECORDS);
    sink.widths
}

/// As many whole lines as [`LOOKED_AT`] bytes hold.
fn whole_lines(head: &str, terminator: u8) -> &str {
    if head.len() <= LOOKED_AT {
        return head;
    }
    let cut = head.floor_char_boundary(LOOKED_AT);
    match memchr::memrchr(terminator, &head.as_bytes()[..cut]) {
        Some(at) => &head[..=at],
        None => &head[..cut],
    }
}

#[derive(Default)]
struct Widths {
    widths: Vec<usize>,
    count: usize,
    filled: bool,
}

impl Sink for Widths {
    fn cell(&mut self, cell: Cell) {
        self.count += 1;
        self.filled |= cell.start < cell.end;
    }

    fn flaw(&mut self, _: Flaw) {}

    fn end(&mut self, _: usize, _: usize) {
        if self.filled {
            self.widths.push(self.count);
        }
        (self.count, self.filled) = (0, false);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(head: &str) -> char {
        char::from(dialect(head, None).delimiter)
    }

    #[test]
    fn every_delimiter_is_found() {
        for d in [',', '\t', ';', '|', '^'] {
            let text = "이름,전화,주소\n홍길동,010-1234-5678,서울\n".replace(',', &d.to_string());
            assert_eq!(found(&text), d);
        }
    }

    #[test]
    fn commas_in_addresses_do_not_win() {
        let rows = "홍길동|서울시, 강남구, 역삼동\n".repeat(20);
        assert_eq!(found(&format!("이름|주소\n{rows}")), '|');
        let quoted = "\"홍;길;동\",\"서울; 강남\"\n".repeat(20);
        assert_eq!(found(&format!("이름,주소\n{quoted}")), ',');
    }

    #[test]
    fn title_rows_do_not_hide_it() {
        let rows = "1;홍길동;010\n".repeat(5);
        assert_eq!(found(&format!("회원 목록, 2026-11-21 기준\n\n번호;이름;전화\n{rows}")), ';');
    }

    #[test]
    fn excel_may_say_it() {
        assert_eq!(found("sep=|\r\na|b,c\r\n"), '|');
        assert_eq!(found("sep=\t\r\na\tb,c\r\n"), '\t');
    }

    #[test]
    fn one_column_is_a_table_too() {
        assert_eq!(found("이메일\na@b.kr\nc@d.kr\n"), ',');
        assert_eq!(found(""), ',');
    }

    #[test]
    fn old_mac_lines() {
        assert_eq!(dialect("a,b\rc,d\r", None).terminator, b'\r');
        assert_eq!(dialect("a,b\rc,d\n", None).terminator, b'\n');
    }

    #[test]
    fn objects_by_line_are_json_lines() {
        assert!(is_jsonl("\n{\"이름\": \"홍길동\"}\n{}\n"));
        assert!(!is_jsonl("{a},{b}\n"));
        assert!(!is_jsonl("[{\"a\":1}]\n") && is_json_array("\n[ {\"a\":1}]\n"));
    }
}
