//! Rows that are no records: why they are none, and their lines in `skipped.csv`.

use cleanse_record::{Plan, Role};
use cleanse_table::{CsvWriter, Encoding, HeadRow, HeaderAgain, RowBatch, RowKind};

use crate::intake::Intake;
use crate::json;

/// The header of `skipped.csv`.
pub(crate) const HEADER: &[u8] = b"file,line,reason,raw\n";

/// Why a row is no record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SkipReason {
    Title,
    Blank,
    Total,
    /// The header once more, between the records: files that were put one behind the other.
    Header,
}

impl SkipReason {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            SkipReason::Title => "title",
            SkipReason::Blank => "blank",
            SkipReason::Total => "total",
            SkipReason::Header => "header",
        }
    }
}

/// Why a row behind the header is no record, where it is none.
pub(crate) fn reason(batch: &RowBatch, row: usize, header: &HeaderAgain, plan: &Plan) -> Option<SkipReason> {
    match batch.kind(row) {
        RowKind::Blank => Some(SkipReason::Blank),
        RowKind::Unreadable => None,
        RowKind::Data if header.is(batch, row) => Some(SkipReason::Header),
        RowKind::Data => is_total(batch, row, plan).then_some(SkipReason::Total),
    }
}

/// Whether a row is a sum that somebody put under or between the records: its first word says so, and it
/// holds no mailbox and no phone number.
fn is_total(batch: &RowBatch, row: usize, plan: &Plan) -> bool {
    let Some(first) = (0..batch.columns()).map(|c| batch.cell(row, c).trim()).find(|c| !c.is_empty()) else {
        return false;
    };
    // Nearly every row is decided by the length of its first cell.
    if first.len() > 24 || !is_total_word(first) {
        return false;
    }
    !plan.fields.iter().filter(|f| f.role.is_contact()).any(|f| {
        let digits = |s: &str| s.bytes().filter(u8::is_ascii_digit).count();
        f.columns.iter().any(|&c| {
            let cell = batch.cell(row, c);
            cell.contains('@') || (plan.roles[c] != Some(Role::Id) && digits(cell) >= 8)
        })
    })
}

/// Whether a cell is what the row of a sum begins with: `합계`, `총 12명`.
#[must_use]
pub fn is_total_word(cell: &str) -> bool {
    let folded: String = cell.chars().filter(|c| !c.is_whitespace() && !"[]<>():：-*".contains(*c)).collect();
    let word = folded.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, ',' | '명' | '건'));
    let word = word.to_lowercase();
    matches!(
        word.as_str(),
        "합계"
            | "총계"
            | "소계"
            | "누계"
            | "총합계"
            | "총합"
            | "합계금액"
            | "총"
            | "total"
            | "subtotal"
            | "sum"
            | "grandtotal"
    )
}

/// Writes the lines of `skipped.csv` for one input.
pub(crate) struct SkippedLines {
    file: String,
    encoding: Encoding,
    csv: CsvWriter,
}

impl SkippedLines {
    pub(crate) fn of(intake: &Intake, csv: CsvWriter) -> SkippedLines {
        SkippedLines { file: intake.name(), encoding: intake.source.encoding(), csv }
    }

    /// A row before the header.
    pub(crate) fn title(&self, title: &HeadRow, out: &mut Vec<u8>) {
        let blank = title.cells.iter().all(|c| cleanse_text::is_blank(c));
        let reason = if blank { SkipReason::Blank } else { SkipReason::Title };
        self.line(title.position.line, reason, &title.raw, out);
    }

    /// A row behind it.
    pub(crate) fn row(&self, batch: &RowBatch, i: usize, reason: SkipReason, out: &mut Vec<u8>) {
        self.line(batch.position(i).line, reason, batch.raw(i), out);
    }

    /// The text of a row as it stands in the file, without its line end.
    pub(crate) fn text(&self, raw: &[u8]) -> String {
        self.encoding.decode_lossy(raw).trim_end_matches(['\r', '\n']).to_owned()
    }

    /// `file,line,reason,raw`.
    fn line(&self, line: u64, reason: SkipReason, raw: &[u8], out: &mut Vec<u8>) {
        self.csv.cell(&self.file, out);
        out.push(b',');
        json::number(line, out);
        out.push(b',');
        out.extend_from_slice(reason.as_str().as_bytes());
        out.push(b',');
        self.csv.cell(&self.text(raw), out);
        out.push(b'\n');
    }
}
