//! Why a text is no value.

use std::fmt;

use cleanse_core::{Finding, Rule, Severity};

use crate::rules;

/// A text that holds no value, or one that somebody has to confirm. The text itself is not in here: it may be personal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rejected {
    rule: Option<&'static Rule>,
}

impl Rejected {
    pub(crate) const NOT_A_DATE: Rejected = Rejected { rule: Some(&rules::NOT_A_DATE) };

    /// The gravest finding speaks for the cell; an empty cell has none.
    pub(crate) fn by(findings: &[Finding]) -> Rejected {
        let gravest = findings.iter().map(|f| f.rule).max_by_key(|rule| rule.severity);
        Rejected { rule: gravest.filter(|rule| rule.severity > Severity::Note) }
    }

    /// The rule that speaks against it; none for an empty cell.
    #[must_use]
    pub const fn rule(&self) -> Option<&'static Rule> {
        self.rule
    }
}

impl fmt::Display for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.rule.map_or("nothing is there", |rule| rule.title.en))
    }
}

impl std::error::Error for Rejected {}
