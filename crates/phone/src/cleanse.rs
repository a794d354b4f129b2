//! The cleansing face: a cell with its findings, notes and suggestions.

use cleanse_core::{Applicability, Cleansed, Context, Finding, Findings, Fix, Note, NoteKind, Rule, Verdict};

use crate::number::What;
use crate::outcome::Outcome;
use crate::phone::Printed;
use crate::quick::{self, Quick};
use crate::read::{Listener, read};
use crate::scan::{Span, Tokens};
use crate::words::{self, Turn, Word};
use crate::{Kind, Phone, oddity, rules};

/// Cleanses one cell of a phone column.
///
/// Never fails: what is wrong with the cell is in the findings. `cx.area` gives a local number its area code as a
/// suggestion. The value's `Display` is the canonical form; a cell with several numbers is written as all of them,
/// joined by `; `.
#[must_use]
pub fn cleanse(s: &str, cx: &Context<'_>) -> Cleansed<Phone> {
    let quick = quick::read(s);
    if let Some(phone) = quick.as_ref().and_then(|q| printed_already(s, q)) {
        return Cleansed::clean(phone, phone.kind());
    }
    let mut page = Page { s, others: Vec::new(), beside: Vec::new() };
    let outcome = read(s, quick, cx.area, &mut page);
    page.finish(outcome)
}

/// The number of a cell that holds nothing else, in its printed form, of which there is nothing to say.
#[inline]
fn printed_already(s: &str, quick: &Quick) -> Option<Phone> {
    let What::Number(phone) = quick.run.what else { return None };
    let silent = || phone.kind() != Kind::Personal && !oddity::is_placeholder(phone);
    (quick.is_printed_form(s) && silent()).then_some(phone)
}

/// Collects what stands beside the value.
struct Page<'a> {
    s: &'a str,
    others: Vec<Phone>,
    /// Words and digits that are no part of a number.
    beside: Vec<Span>,
}

impl Listener for Page<'_> {
    fn other(&mut self, phone: Phone) {
        self.others.push(phone);
    }

    fn words(&mut self, tokens: &Tokens) {
        self.beside.extend_from_slice(tokens.words());
    }

    fn aside(&mut self, span: Span) {
        self.beside.push(span);
    }
}

impl Page<'_> {
    /// The notes: adjoining pieces are one, as in `H.P` and `3층`.
    fn notes(&mut self) -> Vec<Note> {
        self.beside.sort_unstable();
        let mut joined: Vec<Span> = Vec::with_capacity(self.beside.len());
        for &piece in &self.beside {
            match joined.last_mut() {
                Some(last) if self.adjoin(last.to, piece.from) => last.to = piece.to,
                _ => joined.push(piece),
            }
        }
        joined.into_iter().filter_map(|span| self.note(span)).collect()
    }

    /// Whether two pieces are one, with at most a dot or a slash inside.
    fn adjoin(&self, from: u32, to: u32) -> bool {
        matches!(self.text(Span { from, to }), Some("" | "." | "/" | "-"))
    }

    fn text(&self, span: Span) -> Option<&str> {
        self.s.get(span.from as usize..span.to as usize)
    }

    fn note(&self, span: Span) -> Option<Note> {
        let text = self.text(span)?;
        let first = text.split(['.', '/', '-']).next().unwrap_or(text);
        let kind = match words::meaning(first) {
            Word::Note(kind) => kind,
            _ => NoteKind::Remark,
        };
        Some(Note { kind, text: text.into() })
    }

    /// Of two numbers of which one took the place of the other no one is the value: the newer one is suggested first.
    fn ask_about_change(&mut self, outcome: &mut Outcome, change: Change) {
        let mut numbers: Vec<Phone> = outcome.value.take().into_iter().chain(self.others.drain(..)).collect();
        if change == Change::ToLast {
            numbers.reverse();
        }
        outcome.suggestions = [None; 3];
        numbers.into_iter().for_each(|phone| outcome.suggest(phone));
        (outcome.verdict, outcome.kind) = (Verdict::Suspect, None);
        outcome.hits.add(&rules::TWO_READINGS);
    }

    fn finish(mut self, mut outcome: Outcome) -> Cleansed<Phone> {
        let notes = self.notes();
        let several = outcome.verdict == Verdict::Normalized && !self.others.is_empty();
        if let Some(change) = several.then(|| change(self.s, &notes)).flatten() {
            self.ask_about_change(&mut outcome, change);
        }
        let usable = outcome.verdict == Verdict::Normalized;
        let canonical = usable.then(|| self.canonical(outcome.value)).flatten();
        if let Some(canonical) = &canonical {
            if !notes.is_empty() {
                outcome.hits.add(&rules::WORDS_BESIDE_NUMBER);
            }
            if canonical.as_str() == self.s {
                outcome.verdict = Verdict::Clean;
            } else if !outcome.hits.rules().any(|r| r.applicability == Applicability::Safe) {
                outcome.hits.add(&rules::NON_CANONICAL_WRITING);
            }
        }
        let mut findings: Vec<Finding> = Vec::new();
        report(&outcome, canonical.as_ref().map(Canonical::as_str).filter(|c| *c != self.s), &mut findings);
        Cleansed {
            verdict: outcome.verdict,
            kind: outcome.kind,
            value: outcome.value,
            suggestions: outcome.suggestions.into_iter().flatten().collect(),
            others: self.others,
            notes,
            findings,
        }
    }

    /// All values of the cell as they are written to a file.
    fn canonical(&self, value: Option<Phone>) -> Option<Canonical> {
        let first = value?.printed();
        if self.others.is_empty() {
            return Some(Canonical::One(first));
        }
        let mut text = first.as_str().to_owned();
        for other in &self.others {
            text.push_str("; ");
            text.push_str(other.printed().as_str());
        }
        Some(Canonical::Several(text))
    }
}

/// Which number of a cell with several took the place of the others.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Change {
    ToFirst,
    ToLast,
}

/// Whether a cell with several numbers says that one of them took the place of another: `010-… -> 010-…`, `(구) … (신) …`,
/// `010-… (구 010-…)`, `010-… 결번, 010-…`.
fn change(s: &str, notes: &[Note]) -> Option<Change> {
    const ARROWS: [&str; 6] = ["->", "=>", "→", "⇒", "➔", "➜"];
    let first_digit = s.find(|c| cleanse_text::digit_value(c).is_some()).unwrap_or(0);
    let is_behind = |note: &Note| s.get(first_digit..).is_some_and(|rest| rest.contains(&*note.text));
    let said = |wanted: Turn| notes.iter().filter(move |n| words::turn(&n.text) == Some(wanted));
    if said(Turn::Old).any(is_behind) {
        return Some(Change::ToFirst);
    }
    let is_pair = said(Turn::From).next().is_some() && said(Turn::To).next().is_some();
    let is_said = is_pair || said(Turn::Old).chain(said(Turn::Changed)).next().is_some();
    (is_said || ARROWS.iter().any(|arrow| s.contains(arrow))).then_some(Change::ToLast)
}

/// What a cell is written as; one number needs no allocation.
enum Canonical {
    One(Printed),
    Several(String),
}

impl Canonical {
    fn as_str(&self) -> &str {
        match self {
            Canonical::One(printed) => printed.as_str(),
            Canonical::Several(text) => text,
        }
    }
}

/// Reports the rules that a cell hit, each with the fix that it justifies.
fn report(outcome: &Outcome, canonical: Option<&str>, findings: &mut impl Findings) {
    for rule in outcome.hits.rules() {
        findings.hit(rule, 0..0, || fix(rule, outcome, canonical));
    }
}

fn fix(rule: &'static Rule, outcome: &Outcome, canonical: Option<&str>) -> Option<Fix> {
    match rule.applicability {
        Applicability::Safe => canonical.map(Fix::safe),
        Applicability::Unsafe => outcome.suggestions[0].map(|phone| Fix::unsafe_(phone.printed().as_str())),
        Applicability::Display | Applicability::None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(s: &str) -> Cleansed<Phone> {
        cleanse(s, &Context::default())
    }

    fn notes(s: &str) -> Vec<(NoteKind, String)> {
        cell(s).notes.iter().map(|n| (n.kind, n.text.to_string())).collect()
    }

    fn fixes(s: &str) -> Vec<(&'static str, Option<String>)> {
        let replacement = |f: &Finding| f.fix.as_ref().map(|fix| fix.replacement.to_string());
        cell(s).findings.iter().map(|f| (f.rule.name, replacement(f))).collect()
    }

    #[test]
    fn words_beside_a_number_are_notes() {
        let note = |kind, text: &str| (kind, text.to_owned());
        assert_eq!(notes("010-8231-2000(엄마)"), [note(NoteKind::Relation, "엄마")]);
        assert_eq!(notes("H.P 010-8231-2000"), [note(NoteKind::Label, "H.P")]);
        assert_eq!(
            notes("HP: 010-8231-2000 엄마"),
            [note(NoteKind::Label, "HP"), note(NoteKind::Relation, "엄마")]
        );
        assert_eq!(notes("3층 010-8231-2000"), [note(NoteKind::Remark, "3층")]);
        assert_eq!(notes("010-8231-2000"), []);
    }

    #[test]
    fn a_safe_rule_offers_the_canonical_form_and_says_why_once() {
        let fix = |name, text: &str| (name, Some(text.to_owned()));
        assert_eq!(fixes("01082312000"), [fix(rules::NON_CANONICAL_WRITING.name, "010-8231-2000")]);
        assert_eq!(fixes("010-8231-2000(엄마)"), [fix(rules::WORDS_BESIDE_NUMBER.name, "010-8231-2000")]);
        assert_eq!(fixes("010-8231-2000"), []);
    }
}
