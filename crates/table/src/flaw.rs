//! What can be wrong with the form of one row.

use cleanse_core::Rule;

/// A flaw of a row's form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Flaw {
    /// Fewer cells than columns.
    TooFewCells,
}

impl Flaw {
    /// The rule that documents it.
    #[must_use]
    pub fn rule(self) -> &'static Rule {
        unimplemented!()
    }

    /// Whether the row cannot be read as a record because of it.
    #[must_use]
    pub fn is_fatal(self) -> bool {
        true
    }
}
