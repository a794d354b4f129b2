//! The result of cleansing one cell, and what the reader may know beside the cell.

use std::fmt;

use crate::{Date, Finding, SHIPPED_DATA_DATE, Verdict};

/// A typed field: what kinds of it there are.
pub trait Field {
    /// What the cell held, known even when there is no value (a masked number has a kind and no value).
    type Kind: Copy + Eq + fmt::Debug;
}

/// What stood beside the value and was taken out of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NoteKind {
    /// A title or honorific: 과장, 님.
    Title,
    /// How the person relates to the customer: 본인, 엄마.
    Relation,
    /// A label of the value: `HP:`, `성명:`.
    Label,
    /// A company or department before a name.
    Organisation,
    /// Anything else that a human wrote there.
    Remark,
}

/// A piece of text that a safe fix took out of a value. Kept: nothing is lost.
#[derive(Clone, PartialEq, Eq)]
pub struct Note {
    /// What it is.
    pub kind: NoteKind,
    /// The words.
    pub text: Box<str>,
}

impl fmt::Debug for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Note({:?}, {} bytes)", self.kind, self.text.len())
    }
}

/// One cell, cleansed.
pub struct Cleansed<T: Field> {
    /// The verdict on the field.
    pub verdict: Verdict,
    /// What the cell held.
    pub kind: Option<T::Kind>,
    /// The value: always there when the verdict is clean or normalized; there for a suspect value that can
    /// be read in one way only.
    pub value: Option<T>,
    /// Readings that somebody has to confirm, likeliest first.
    pub suggestions: Vec<T>,
    /// Further values that the cell held.
    pub others: Vec<T>,
    /// What safe fixes took out of the value.
    pub notes: Vec<Note>,
    /// The rule hits.
    pub findings: Vec<Finding>,
}

impl<T: Field> Cleansed<T> {
    /// An empty cell.
    #[must_use]
    pub const fn empty() -> Self {
        Cleansed::of(Verdict::Empty, None, None)
    }

    /// A value that is right as it stands.
    #[must_use]
    pub const fn clean(value: T, kind: T::Kind) -> Self {
        Cleansed::of(Verdict::Clean, Some(value), Some(kind))
    }

    /// A cell without suggestions, notes or findings yet.
    #[must_use]
    pub const fn of(verdict: Verdict, value: Option<T>, kind: Option<T::Kind>) -> Self {
        Cleansed {
            verdict,
            kind,
            value,
            suggestions: Vec::new(),
            others: Vec::new(),
            notes: Vec::new(),
            findings: Vec::new(),
        }
    }

    /// Whether a rule was hit.
    #[must_use]
    pub fn hit(&self, code: &str) -> bool {
        self.findings.iter().any(|f| f.rule.code == code)
    }
}

impl<T: Field + fmt::Debug> fmt::Debug for Cleansed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cleansed")
            .field("verdict", &self.verdict)
            .field("kind", &self.kind)
            .field("value", &self.value)
            .field("suggestions", &self.suggestions)
            .field("others", &self.others)
            .field("notes", &self.notes)
            .field("findings", &self.findings)
            .finish()
    }
}

/// What a reader may know beside the cell.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The day at which dated facts are judged.
    pub as_of: Date,
    /// The area code of the record's address (`02`, `031`), for local numbers without one.
    pub area: Option<&'a str>,
}

impl Default for Context<'_> {
    /// The data date of the shipped tables and no area.
    fn default() -> Self {
        Context { as_of: SHIPPED_DATA_DATE, area: None }
    }
}
