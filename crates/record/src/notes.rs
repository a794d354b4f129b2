//! Free text and resident-number columns: scanned for what must not be there, never changed.

use std::ops::Range;

use cleanse_core::{Applicability, Context, FieldKind, Finding, Findings, Fix, TextColumn, Verdict};
use cleanse_ident::{NoteHitKind, scan_note};
use cleanse_phone::Phone;

use crate::column::{ColumnResult, Keys, Normalizer, Point};
use crate::rules::CONTACT_IN_NOTE;

/// Scans a column of notes, or of resident registration numbers.
pub(crate) struct Notes(pub(crate) FieldKind);

impl Normalizer for Notes {
    fn field(&self) -> FieldKind {
        self.0
    }

    fn column(&self, input: &dyn TextColumn, _: &[Context<'_>], _: Keys, out: &mut ColumnResult) {
        out.points.resize(input.len(), Point::None);
        out.keys.resize(input.len(), 0);
        for (row, n) in (0..input.len()).zip(0u32..) {
            let cell = input.get(row).unwrap_or("");
            // A note is neither right nor wrong: what it holds is for people to read.
            let empty = cleanse_text::is_blank(cell);
            out.verdicts.push(if empty { Verdict::Empty } else { Verdict::Clean });
            if !empty {
                out.findings.extend(self.scan(cell).into_iter().map(|f| (n, f)));
            }
        }
    }
}

impl Notes {
    fn scan(&self, cell: &str) -> Vec<Finding> {
        let mut findings: Vec<Finding> = Vec::new();
        let hits = scan_note(cell);
        for hit in &hits {
            findings.hit(hit.kind.rule(), hit.span.clone(), || None);
        }
        let digits = cell.bytes().filter(u8::is_ascii_digit).count();
        if self.0 == FieldKind::ResidentNumber && hits.is_empty() && digits >= 6 {
            findings.hit(NoteHitKind::ResidentNumber.rule(), 0..cell.len(), || None);
        }
        if self.0 == FieldKind::Note && (digits >= 8 || cell.contains('@')) {
            contacts(cell, &hits.iter().map(|h| h.span.clone()).collect::<Vec<_>>(), &mut findings);
        }
        findings
    }
}

/// Phones and mailboxes among the words, outside of what was already named.
fn contacts(cell: &str, named: &[Range<usize>], findings: &mut Vec<Finding>) {
    for (span, text) in candidates(cell) {
        if named.iter().any(|n| n.start < span.end && span.start < n.end) {
            continue;
        }
        let canonical = if text.contains('@') {
            cleanse_email::Email::parse(text).ok().map(|m| m.to_string())
        } else {
            Phone::parse(text).ok().filter(Phone::is_contact_point).map(|p| p.to_string())
        };
        if let Some(canonical) = canonical {
            // The replacement is the contact alone: a human moves it to its column.
            let fix = Fix { replacement: canonical.into(), applicability: Applicability::Display };
            findings.hit(&CONTACT_IN_NOTE, span, || Some(fix));
        }
    }
}

/// Runs that may be a phone number (digits and what stands between their blocks) or a mailbox (no spaces).
fn candidates(cell: &str) -> Vec<(Range<usize>, &str)> {
    let mut found = Vec::new();
    for (start, end) in runs(cell, |c| c.is_ascii_graphic()) {
        let word = &cell[start..end];
        if word.contains('@') {
            let trimmed = word.trim_matches(|c: char| !c.is_ascii_alphanumeric());
            let from = start + word.find(trimmed).unwrap_or(0);
            found.push((from..from + trimmed.len(), trimmed));
        }
    }
    for (start, end) in runs(cell, |c| c.is_ascii_digit() || "-. +".contains(c)) {
        let word = &cell[start..end];
        let trimmed = word.trim_matches(|c: char| !c.is_ascii_digit() && c != '+');
        let from = start + word.find(trimmed).unwrap_or(0);
        if (8..=24).contains(&trimmed.len()) && (trimmed.starts_with(['0', '+']) || trimmed.starts_with('1'))
        {
            found.push((from..from + trimmed.len(), trimmed));
        }
    }
    found.sort_by_key(|(span, _)| span.start);
    found
}

fn runs(text: &str, belongs: impl Fn(char) -> bool) -> Vec<(usize, usize)> {
    let mut runs = Vec::new();
    let mut start = None;
    for (i, c) in text.char_indices().chain([(text.len(), '\0')]) {
        match (belongs(c) && i < text.len(), start) {
            (true, None) => start = Some(i),
            (false, Some(from)) => {
                runs.push((from, i));
                start = None;
            }
            _ => {}
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(cell: &str) -> Vec<&'static str> {
        Notes(FieldKind::Note).scan(cell).iter().map(|f| f.rule.name).collect()
    }

    #[test]
    fn contacts_in_notes_are_suggested() {
        assert_eq!(codes("번호 바뀜 010-2345-6789"), ["contact-in-note"]);
        assert_eq!(codes("메일은 hong.gd@naver.com 으로"), ["contact-in-note"]);
        assert_eq!(codes("2024-03-05 통화"), [""; 0]);
        assert_eq!(codes("친절한 고객"), [""; 0]);
    }

    #[test]
    fn a_resident_number_column_is_flagged_whatever_is_left_of_it() {
        let findings = Notes(FieldKind::ResidentNumber).scan("1234567");
        assert_eq!(findings.len(), 1);
    }
}
