//! Which language to speak.

use crate::vocabulary::Lang;

/// Which language to speak about a table: the stated one; else Korean where its headers are Hangul; else the system's.
///
/// ```
/// use cleanse_core::{Lang, Speech};
/// let speech = Speech { stated: None, system: Lang::En };
/// assert_eq!(speech.over(["id", "휴대폰"]), Lang::Ko);
/// assert_eq!(speech.over(["id", "phone"]), Lang::En);
/// assert_eq!(speech.or(Some(Lang::En)).over(["휴대폰"]), Lang::En);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Speech {
    /// What the user asked for.
    pub stated: Option<Lang>,
    /// What the system speaks.
    pub system: Lang,
}

impl Default for Speech {
    /// Nothing stated, on an English system.
    fn default() -> Speech {
        Speech { stated: None, system: Lang::En }
    }
}

impl Speech {
    /// The same, with what was stated elsewhere where nothing was stated here.
    #[must_use]
    pub fn or(self, stated: Option<Lang>) -> Speech {
        Speech { stated: self.stated.or(stated), ..self }
    }

    /// The language to speak about a table with these headers.
    #[must_use]
    pub fn over<S: AsRef<str>>(self, headers: impl IntoIterator<Item = S>) -> Lang {
        self.stated.or_else(|| Lang::of_headers(headers)).unwrap_or(self.system)
    }

    /// The language to speak where there are no headers.
    #[must_use]
    pub fn without_headers(self) -> Lang {
        self.stated.unwrap_or(self.system)
    }
}

impl Lang {
    /// The language that headers speak, where they are plainly one's: Korean for any Hangul, composed or not.
    #[must_use]
    pub fn of_headers<S: AsRef<str>>(headers: impl IntoIterator<Item = S>) -> Option<Lang> {
        headers.into_iter().any(|h| h.as_ref().chars().any(is_hangul)).then_some(Lang::Ko)
    }
}

/// Syllables, and the letters that they are made of: a name from a Mac comes in pieces.
const fn is_hangul(c: char) -> bool {
    matches!(c, '\u{AC00}'..='\u{D7A3}' | '\u{1100}'..='\u{11FF}' | '\u{3131}'..='\u{318E}' | '\u{A960}'..='\u{A97C}' | '\u{D7B0}'..='\u{D7FB}' | '\u{FFA1}'..='\u{FFDC}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_stated_holds_then_the_headers_then_the_system() {
        let nothing = Speech { stated: None, system: Lang::Ko };
        assert_eq!(nothing.over(["phone"]), Lang::Ko);
        assert_eq!(nothing.without_headers(), Lang::Ko);
        let english = Speech { stated: Some(Lang::En), system: Lang::Ko };
        assert_eq!(english.over(["휴대폰"]), Lang::En);
        assert_eq!(english.or(Some(Lang::Ko)).without_headers(), Lang::En);
    }

    #[test]
    fn hangul_is_hangul_in_pieces_too() {
        assert_eq!(Lang::of_headers(["\u{1112}\u{1172}\u{1103}\u{1162}"]), Some(Lang::Ko));
        assert_eq!(Lang::of_headers(["ﾋﾟ", "電話", "phone"]), None);
        assert_eq!(Lang::of_headers([""; 0]), None);
    }
}
