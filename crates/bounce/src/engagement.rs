//! What recipients do with messages that arrived.

use crate::date;

/// What the recipient did with a message. A machine may have done it (mail programs fetch pictures, filters follow links): it is
/// a weak sign of life, never a proof of reach.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Engagement {
    /// What was done.
    pub act: Act,
    /// When, RFC 3339; none where the sender says only that it was.
    pub at: Option<String>,
}

/// An act of the recipient.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Act {
    /// The message was opened.
    Opened,
    /// A link in it was followed.
    Clicked,
}

impl Act {
    /// The word in outputs.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Act::Opened => "opened",
            Act::Clicked => "clicked",
        }
    }
}

impl Engagement {
    /// Reads a cell: a time, a count, a link, or a word for yes; none for an empty one, nought and a word for no.
    pub(crate) fn read(act: Act, cell: &str) -> Option<Engagement> {
        const NO: &[&str] = &[
            "n",
            "no",
            "false",
            "x",
            "-",
            "미오픈",
            "미확인",
            "미열람",
            "안읽음",
            "미클릭",
            "없음",
            "아니오",
        ];
        let folded: String = cell.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_lowercase();
        let nought = !folded.is_empty() && folded.chars().all(|c| matches!(c, '0' | '.' | '-' | ':'));
        if folded.is_empty() || nought || NO.contains(&&*folded) {
            return None;
        }
        let is_count = folded.len() < 8 && folded.bytes().all(|b| b.is_ascii_digit());
        Some(Engagement { act, at: if is_count { None } else { date::file(cell) } })
    }
}
