//! Changes: what the ledger records.

use std::fmt;

use crate::{Applicability, Rule};

/// One applied change of one cell. Values are personal data: `Debug` does not show them.
#[derive(Clone, PartialEq, Eq)]
pub struct Change {
    /// 1-based data row over all inputs.
    pub row: u64,
    /// The column's header.
    pub column: Box<str>,
    /// The cell as it stood.
    pub before: Box<str>,
    /// The cell as it stands now.
    pub after: Box<str>,
    /// The rule that justified the change.
    pub rule: &'static Rule,
    /// How sure it is.
    pub applicability: Applicability,
}

impl fmt::Debug for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Change(row {}, {}, {}, {})", self.row, self.column, self.rule.code, self.applicability)
    }
}
