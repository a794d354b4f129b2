//! The cleansing face: a cell with its findings, notes and suggestions.

use cleanse_core::{Applicability, Cleansed, Context, Findings, Fix, Note, NoteKind, Rule, Verdict};

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

/// What a cell with suggestions becomes where one of them is accepted: a text for each, all or none.
///
/// A guess takes the place of the number that was in doubt and of no other: the sure numbers of the cell stay beside it,
/// joined by `; `. Nothing is offered where this would not be read again as these numbers.
#[must_use]
pub fn offers(cell: &Cleansed<Phone>) -> Vec<String> {
    if cell.value.is_none() && cell.others.is_empty() {
        return cell.suggestions.iter().map(|guess| guess.printed().as_str().to_owned()).collect();
    }
    let texts: Option<Vec<String>> = cell.suggestions.iter().map(|&guess| offer(cell, guess)).collect();
    texts.unwrap_or_default()
}

/// The sure numbers of a cell with a guess behind them; before them where the first of the cell is in doubt, and in the place of
/// the number of which it is the extension.
fn offer(cell: &Cleansed<Phone>, guess: Phone) -> Option<String> {
    let extends = |number: &Phone| guess.extension().is_some() && number.key() == guess.key();
    let kept = |number: Phone| if extends(&number) { guess } else { number };
    let first = cell.value.map_or(guess, kept);
    let mut others: Vec<Phone> =
        cell.others.iter().map(|&other| kept(other)).filter(|&other| other != first).collect();
    if guess != first && !others.contains(&guess) {
        others.push(guess);
    }
    let text = joined(first, &others);
    let mut again = Page { s: &text, others: Vec::new(), beside: Vec::new() };
    let outcome = read(&text, quick::read(&text), None, &mut again);
    let same =
        outcome.verdict == Verdict::Normalized && outcome.value == Some(first) && again.others == others;
    same.then_some(text)
}

/// Numbers as they are written to a file.
fn joined(first: Phone, others: &[Phone]) -> String {
    let mut text = first.printed().as_str().to_owned();
    for other in others {
        text.push_str("; ");
        text.push_str(other.printed().as_str());
    }
    text
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

    /// The numbers of the cell and the guesses for those in doubt, in order as far as it is known.
    fn numbers(&self, outcome: &Outcome) -> impl Iterator<Item = Phone> {
        let guesses = outcome.suggestions.into_iter().flatten();
        let (before, behind) =
            if outcome.value.is_some() { (None, Some(guesses)) } else { (Some(guesses), None) };
        let before = outcome.value.into_iter().chain(before.into_iter().flatten());
        before.chain(self.others.iter().copied()).chain(behind.into_iter().flatten())
    }

    /// Of two numbers of which one took the place of the other no one is the value: the newer one is suggested first.
    fn ask_about_change(&mut self, outcome: &mut Outcome, change: Change) {
        let mut numbers: Vec<Phone> = self.numbers(outcome).collect();
        outcome.value = None;
        self.others.clear();
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
        let several = match outcome.verdict {
            Verdict::Normalized => !self.others.is_empty(),
            Verdict::Suspect => {
                let beside_a_guess = outcome.value.is_some() || !self.others.is_empty();
                beside_a_guess
                    && outcome.suggestions[0].is_some()
                    && !self.numbers(&outcome).any(oddity::is_placeholder)
            }
            _ => false,
        };
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
        let mut cell = Cleansed {
            verdict: outcome.verdict,
            kind: outcome.kind,
            value: outcome.value,
            suggestions: outcome.suggestions.into_iter().flatten().collect(),
            others: self.others,
            notes,
            findings: Vec::new(),
        };
        let guess = offers(&cell).into_iter().next();
        let safe = canonical.as_ref().map(Canonical::as_str).filter(|c| *c != self.s);
        report(&outcome, safe, guess.as_deref(), &mut cell.findings);
        cell
    }

    /// All values of the cell as they are written to a file.
    fn canonical(&self, value: Option<Phone>) -> Option<Canonical> {
        let first = value?;
        Some(match self.others.is_empty() {
            true => Canonical::One(first.printed()),
            false => Canonical::Several(joined(first, &self.others)),
        })
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
fn report(outcome: &Outcome, safe: Option<&str>, guess: Option<&str>, findings: &mut impl Findings) {
    for rule in outcome.hits.rules() {
        findings.hit(rule, 0..0, || fix(rule, safe, guess));
    }
}

fn fix(rule: &'static Rule, safe: Option<&str>, guess: Option<&str>) -> Option<Fix> {
    match rule.applicability {
        Applicability::Safe => safe.map(Fix::safe),
        Applicability::Unsafe => guess.map(Fix::unsafe_),
        Applicability::Display | Applicability::None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use cleanse_core::Finding;

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
    fn a_guess_is_offered_beside_the_sure_numbers_of_its_cell() {
        for (s, offered) in [
            ("010-2847-6182 / 011-234-5738", &["010-2847-6182; 010-5234-5738"][..]),
            ("011-234-5738 / 010-2847-6182", &["010-5234-5738; 010-2847-6182"]),
            ("010-2847-6182; 011-234-5738; 02-345-6789", &["010-2847-6182; 02-345-6789; 010-5234-5738"]),
            ("02-345-6789 내선 12 / 011-234-5738", &["02-345-6789 내선 12; 010-5234-5738"]),
            ("010-5234-5738 / 011-234-5738", &["010-5234-5738"]),
            ("011-234-5738", &["010-5234-5738"]),
            // Two numbers in doubt: each is asked about, and none is the only reading.
            (
                "010-2847-6182 / 011-234-5738 / 016-234-5738",
                &["010-2847-6182; 010-5234-5738", "010-2847-6182; 010-3234-5738"],
            ),
            // Nobody's number, and a number of which nothing is left, are neither offered nor dropped.
            ("02-345-6789 / 010-6789-1234", &[]),
            ("031-444-4440/4", &[]),
            ("010-7777-7777 / 011-234-5738", &[]),
            ("010-2847-6182 / 011-234-5738 / 012-345-6789", &[]),
            ("010-2847-6182 / 012-345-6789 / 011-234-5738", &[]),
        ] {
            let cell = cell(s);
            assert_eq!(cell.verdict, Verdict::Suspect, "{s}");
            assert_eq!(offers(&cell), offered, "{s}");
            for text in offered {
                assert_eq!(cleanse(text, &Context::default()).verdict, Verdict::Clean, "{text}");
            }
            for (rule, fix) in fixes(s) {
                let first = offered.first().map(|text| (*text).to_owned());
                assert!(fix.is_none() || fix == first, "{s}: {rule}");
            }
        }
        let legacy = fixes("010-2847-6182 / 011-234-5738");
        assert!(
            legacy.contains(&(rules::LEGACY_NUMBER.name, Some("010-2847-6182; 010-5234-5738".to_owned())))
        );
    }

    #[test]
    fn a_number_in_doubt_that_took_the_place_of_another_is_asked_about_with_it() {
        for s in [
            "(구) 011-234-5738 (신) 010-2847-6182",
            "011-234-5738 -> 010-2847-6182",
            "010-2847-6182 (구 011-234-5738)",
        ] {
            let cell = cell(s);
            assert_eq!((cell.verdict, cell.value, cell.others.len()), (Verdict::Suspect, None, 0), "{s}");
            assert_eq!(offers(&cell), ["010-2847-6182", "010-5234-5738"], "{s}");
        }
    }

    #[test]
    fn a_safe_rule_offers_the_canonical_form_and_says_why_once() {
        let fix = |name, text: &str| (name, Some(text.to_owned()));
        assert_eq!(fixes("01082312000"), [fix(rules::NON_CANONICAL_WRITING.name, "010-8231-2000")]);
        assert_eq!(fixes("010-8231-2000(엄마)"), [fix(rules::WORDS_BESIDE_NUMBER.name, "010-8231-2000")]);
        assert_eq!(fixes("010-8231-2000"), []);
    }
}
