//! What can be wrong with the form of one row.

use cleanse_core::Rule;

use crate::rules;

/// A flaw of a row's form. Each is documented by a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Flaw {
    /// Fewer cells than the columns need.
    TooFewCells,
    /// More cells than columns, and the further ones are not empty.
    TooManyCells,
    /// A quote opens a cell and nothing closes it.
    UnclosedQuote,
    /// Text stands between a closing quote and the delimiter.
    TextAfterQuote,
    /// A quote stands inside a cell that is not quoted; it was taken as a letter.
    QuoteInCell,
    /// A zero byte.
    NulByte,
    /// A carriage return without line feed, outside of quotes.
    BareCarriageReturn,
    /// Bytes that are malformed in the encoding of the file.
    Undecodable,
    /// No line end within the longest record.
    RecordTooLong,
    /// A line that is no JSON object.
    BrokenJson,
    /// A JSON object that says one key twice.
    RepeatedKey,
    /// A JSON object with a key that has no column.
    UnknownKey,
    /// Trailing cells are missing where only columns without need stand; they were taken as empty.
    MissingEmptyCells,
    /// Further cells, all empty; they were dropped.
    ExtraEmptyCells,
}

impl Flaw {
    /// Every flaw, in the order of its rules.
    pub const ALL: &'static [Flaw] = &[
        Flaw::TooFewCells,
        Flaw::TooManyCells,
        Flaw::UnclosedQuote,
        Flaw::TextAfterQuote,
        Flaw::QuoteInCell,
        Flaw::NulByte,
        Flaw::BareCarriageReturn,
        Flaw::Undecodable,
        Flaw::RecordTooLong,
        Flaw::BrokenJson,
        Flaw::RepeatedKey,
        Flaw::UnknownKey,
        Flaw::MissingEmptyCells,
        Flaw::ExtraEmptyCells,
    ];

    /// The rule that documents it.
    #[must_use]
    pub fn rule(self) -> &'static Rule {
        match self {
            Flaw::TooFewCells => &rules::TOO_FEW_CELLS,
            Flaw::TooManyCells => &rules::TOO_MANY_CELLS,
            Flaw::UnclosedQuote => &rules::UNCLOSED_QUOTE,
            Flaw::TextAfterQuote => &rules::TEXT_AFTER_QUOTE,
            Flaw::QuoteInCell => &rules::QUOTE_IN_CELL,
            Flaw::NulByte => &rules::NUL_BYTE,
            Flaw::BareCarriageReturn => &rules::BARE_CARRIAGE_RETURN,
            Flaw::Undecodable => &rules::UNDECODABLE_BYTES,
            Flaw::RecordTooLong => &rules::RECORD_TOO_LONG,
            Flaw::BrokenJson => &rules::BROKEN_JSON,
            Flaw::RepeatedKey => &rules::REPEATED_KEY,
            Flaw::UnknownKey => &rules::UNKNOWN_KEY,
            Flaw::MissingEmptyCells => &rules::MISSING_EMPTY_CELLS,
            Flaw::ExtraEmptyCells => &rules::EXTRA_EMPTY_CELLS,
        }
    }

    /// Whether the row cannot be read as a record because of it. The other flaws leave one reading only.
    #[must_use]
    pub fn is_fatal(self) -> bool {
        !matches!(self, Flaw::QuoteInCell | Flaw::MissingEmptyCells | Flaw::ExtraEmptyCells)
    }
}
