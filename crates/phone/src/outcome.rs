//! What one cell says, before anybody asks for findings.

use std::fmt;

use cleanse_core::{Rule, Severity, Verdict};

use crate::rules::{self, RULES};
use crate::{Kind, Phone};

/// The rules that a cell hits: a bit per rule, in the order of [`RULES`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Hits(u32);

impl Hits {
    pub(crate) fn add(&mut self, rule: &'static Rule) {
        self.0 |= bit(rule);
    }

    /// The rules, in code order.
    pub(crate) fn rules(self) -> impl Iterator<Item = &'static Rule> {
        let mut left = self.0;
        std::iter::from_fn(move || {
            let next = RULES.get(left.trailing_zeros() as usize).copied();
            left &= left.wrapping_sub(1);
            next
        })
    }
}

/// A rule's bit: its code is `PHN` and its place in the list, from 001.
fn bit(rule: &'static Rule) -> u32 {
    let digits = rule.code.as_bytes().iter().rev().zip([1, 10, 100]);
    let number: u32 = digits.map(|(b, unit)| u32::from(b.saturating_sub(b'0')) * unit).sum();
    1u32.checked_shl(number.saturating_sub(1)).unwrap_or(0)
}

/// What a cell says.
#[derive(Clone, Copy)]
pub(crate) struct Outcome {
    pub(crate) verdict: Verdict,
    pub(crate) kind: Option<Kind>,
    pub(crate) value: Option<Phone>,
    pub(crate) suggestions: [Option<Phone>; 3],
    pub(crate) hits: Hits,
    /// The cell held further numbers.
    pub(crate) several: bool,
}

impl Outcome {
    pub(crate) fn empty() -> Outcome {
        Outcome {
            verdict: Verdict::Empty,
            kind: None,
            value: None,
            suggestions: [None; 3],
            hits: Hits::default(),
            several: false,
        }
    }

    /// A number that can be used as it is read.
    #[inline]
    pub(crate) fn usable(phone: Phone) -> Outcome {
        Outcome {
            verdict: Verdict::Normalized,
            kind: Some(phone.kind()),
            value: Some(phone),
            ..Outcome::empty()
        }
    }

    /// A cell without a value.
    pub(crate) fn refused(verdict: Verdict, kind: Option<Kind>, rule: &'static Rule) -> Outcome {
        let mut outcome = Outcome { verdict, kind, ..Outcome::empty() };
        outcome.hits.add(rule);
        outcome
    }

    /// Adds a reading that somebody has to confirm.
    pub(crate) fn suggest(&mut self, phone: Phone) {
        if !self.suggestions.contains(&Some(phone))
            && let Some(slot) = self.suggestions.iter_mut().find(|s| s.is_none())
        {
            *slot = Some(phone);
        }
    }

    /// The value, if there is one, and what is suggested.
    pub(crate) fn readings(self) -> impl Iterator<Item = Phone> {
        self.value.into_iter().chain(self.suggestions.into_iter().flatten())
    }

    /// The typed face of the cell.
    pub(crate) fn typed(self) -> Result<Phone, Rejected> {
        match self.value {
            Some(phone) if !self.several => Ok(phone),
            _ => Err(Rejected { rule: self.reason(), kind: self.kind }),
        }
    }

    /// The gravest rule; the first of equals.
    fn reason(&self) -> &'static Rule {
        if self.several && self.value.is_some() {
            return &rules::SEVERAL_NUMBERS;
        }
        let grave = |severity: Severity| self.hits.rules().find(|r| r.severity == severity);
        grave(Severity::Error)
            .or_else(|| grave(Severity::Warning))
            .or_else(|| grave(Severity::Note))
            .unwrap_or(&rules::NO_NUMBER)
    }
}

/// Why a text is no number: a rule, and what kind of number it would have been. Holds no personal data.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Rejected {
    rule: &'static Rule,
    kind: Option<Kind>,
}

impl Rejected {
    /// The rule that explains the rejection.
    #[must_use]
    pub const fn rule(&self) -> &'static Rule {
        self.rule
    }

    /// What the text held, when that is known: a legacy, special or masked number.
    #[must_use]
    pub const fn kind(&self) -> Option<Kind> {
        self.kind
    }
}

impl fmt::Display for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.rule.title.en)
    }
}

impl fmt::Debug for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Rejected({} {})", self.rule.code, self.rule.name)
    }
}

impl std::error::Error for Rejected {}
