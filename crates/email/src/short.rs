//! The short road of dirty cells: one plain mailbox in capitals, in angle brackets, behind `mailto:`, before a comma.
//!
//! It only says what the long road says, too; the tests hold it to that.

use std::borrow::Cow;

use cleanse_core::Date;

use crate::class::Class;
use crate::email::Email;
use crate::hits::{Hit, Hits};
use crate::settle::{self, Worth};
use crate::{known, plain, typo};

/// A mailbox that can be written to, the rules that its dress hits, and the class of the cell as it was typed.
pub(crate) struct Dressed {
    pub(crate) email: Email,
    pub(crate) hits: Hits,
    pub(crate) class: Class,
}

/// Reads a cell; `None` says nothing.
pub(crate) fn read(s: &str, as_of: Date) -> Option<Dressed> {
    let (core, mut hits) = undressed(s);
    let class = if core.len() == s.len() { Class::Valid } else { Class::Error };
    if class == Class::Error && !core.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        return None;
    }
    let text = match core.bytes().any(|b| b.is_ascii_uppercase()) {
        // A line break as a workbook writes it: two mailboxes, or words beside one.
        true if core.contains("_x000") => return None,
        true => {
            hits.add(Hit::UpperCase);
            Cow::Owned(core.to_ascii_lowercase())
        }
        false => Cow::Borrowed(core),
    };
    let at = plain::at_of(&text)?;
    let (local, domain) = (text.get(..at)?, text.get(at + 1..)?);
    let row = known::row_of(domain);
    let known = row.filter(|known| known.meant.is_empty());
    let good = typo::guess_at(row, domain).is_none()
        && matches!(settle::worth(local, domain, known, as_of), Worth::Good);
    good.then(|| Dressed { email: Email::from_canonical(&text, at, Class::Valid, known), hits, class })
}

/// What a mailbox is dressed in that copying and pasting leaves around it.
fn undressed(s: &str) -> (&str, Hits) {
    let mut hits = Hits::default();
    let inner = s.strip_prefix('<').or_else(|| s.strip_prefix("mailto:")).unwrap_or(s);
    let core = inner.strip_suffix(['>', ',', ';', '.']).unwrap_or(inner);
    if inner.len() < s.len() || inner.ends_with('>') {
        hits.add(Hit::Wrapped);
    }
    if core.len() < inner.len() && !inner.ends_with('>') {
        hits.add(Hit::StrayPunctuation);
    }
    (core, hits)
}

#[cfg(test)]
mod tests {
    use cleanse_core::{Cleansed, Context};

    use super::*;
    use crate::cleanse::{cleanse, long_road};

    /// What a road says, comparable.
    fn said(cell: &Cleansed<Email>) -> String {
        let value = cell.value.as_ref().map(Email::as_str);
        let fixes: Vec<_> = cell
            .findings
            .iter()
            .map(|f| (f.rule.code, f.span, f.fix.as_ref().map(|x| x.replacement.clone())))
            .collect();
        let counts = (cell.others.len(), cell.suggestions.len(), cell.notes.len());
        format!("{:?} {:?} {value:?} {fixes:?} {counts:?}", cell.verdict, cell.kind)
    }

    fn same_by_the_long_road(cell: &str, cx: &Context<'_>) {
        if plain::at_of(cell).is_none() {
            let mut findings = Vec::new();
            let text = cleanse_text::clean(cell, &mut findings);
            assert_eq!(said(&cleanse(cell, cx)), said(&long_road(cell, &text, findings, cx)), "{cell}");
        }
    }

    #[test]
    fn both_roads_say_the_same() {
        let cores = [
            "haneul@naver.com",
            "HANEUL@NAVER.COM",
            "Haneul.Seo@Hanbit.co.kr",
            "h_a+n-e@hanbit.kr",
            "_haneul@hanbit.kr",
            "WWW.haneul@hanbit.kr",
            "haneul@WWW.naver.com",
            "E@HANBIT.KR",
            "Haneul_x000A_seo@hanbit.kr",
            "info@hanbit.co.kr",
            "haneul@naver.con",
            "TEST@TEST.COM",
            "haneul@paran.com",
            "haneul@mailinator.com",
            "ab@naver.com",
        ];
        let cx = Context::default();
        let mut taken = 0;
        for left in ["", "<", "mailto:", "<<", "<mailto:", "MAILTO:"] {
            for core in cores {
                for right in ["", ">", ",", ";", ".", ">,", "..", ">>"] {
                    let cell = format!("{left}{core}{right}");
                    taken += usize::from(plain::at_of(&cell).is_none() && read(&cell, cx.as_of).is_some());
                    for cell in [cell.replace('@', "＠"), format!(" {cell}"), cell] {
                        same_by_the_long_road(&cell, &cx);
                    }
                }
            }
        }
        assert!(taken > 60, "{taken}");
    }
}
