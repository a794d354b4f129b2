//! One finding at its place.

use cleanse_core::{FieldKind, Rule, Severity};

/// One finding at its place, borrowed from whoever streams it. Values are masked already.
#[derive(Clone, Debug)]
pub struct Item<'a> {
    /// 1-based data row over all inputs.
    pub row: u64,
    /// The record's id as typed.
    pub id: Option<&'a str>,
    /// The input as outputs show it, with the sheet: `회원.xlsx [Sheet1]`.
    pub file: &'a str,
    /// The path as given, for formats that link to a file.
    pub path: &'a str,
    /// The row as a spreadsheet shows it; 0 when the finding is about the whole file.
    pub line: u64,
    /// The header of the column; `None` when the finding is about the whole row.
    pub column: Option<&'a str>,
    /// The column, from 1.
    pub column_number: Option<u32>,
    /// What the value is.
    pub field: FieldKind,
    /// The rule that was hit.
    pub rule: &'static Rule,
    /// How much it matters here: the rule's own severity, unless the configuration says otherwise.
    pub severity: Severity,
    /// Byte range in the cell.
    pub span: Option<(u32, u32)>,
    /// The value, masked.
    pub value: Option<&'a str>,
    /// What would mend it, masked.
    pub suggestion: Option<&'a str>,
    /// An identity that survives reordering and holds no personal data; without it the place is the identity.
    pub fingerprint: Option<u64>,
}

impl<'a> Item<'a> {
    /// A finding of a rule in a row, everything else left open.
    #[must_use]
    pub fn new(rule: &'static Rule, file: &'a str, row: u64, line: u64) -> Item<'a> {
        Item {
            row,
            id: None,
            file,
            path: file,
            line,
            column: None,
            column_number: None,
            field: FieldKind::Record,
            rule,
            severity: rule.severity,
            span: None,
            value: None,
            suggestion: None,
            fingerprint: None,
        }
    }

    /// The identity as hexadecimal digits.
    #[must_use]
    pub fn identity(&self) -> String {
        format!("{:016x}", self.fingerprint.unwrap_or_else(|| self.place()))
    }

    /// FNV-1a over the place: the same for every build and machine.
    fn place(&self) -> u64 {
        let line = self.line.to_le_bytes();
        let parts: [&[u8]; 4] =
            [self.rule.code.as_bytes(), self.path.as_bytes(), self.column.unwrap_or("").as_bytes(), &line];
        let bytes = parts.iter().flat_map(|part| part.iter().chain(&[0xff]));
        bytes.fold(0xcbf2_9ce4_8422_2325, |hash, &b| (hash ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3))
    }
}
