//! Findings and fixes.

use std::fmt;
use std::ops::Range;

use crate::{Applicability, Rule};

/// What would mend a value, and how sure that is.
///
/// The replacement is personal data: `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct Fix {
    /// What the whole cell becomes.
    pub replacement: Box<str>,
    /// How far the fix may go by itself.
    pub applicability: Applicability,
}

impl Fix {
    /// A fix that keeps the meaning.
    #[must_use]
    pub fn safe(replacement: impl Into<Box<str>>) -> Fix {
        Fix { replacement: replacement.into(), applicability: Applicability::Safe }
    }

    /// A guess.
    #[must_use]
    pub fn unsafe_(replacement: impl Into<Box<str>>) -> Fix {
        Fix { replacement: replacement.into(), applicability: Applicability::Unsafe }
    }
}

impl fmt::Debug for Fix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fix({}, {} bytes)", self.applicability, self.replacement.len())
    }
}

/// A rule hit. No place and no message: whoever read the file adds the place, renderers add the words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule that was hit.
    pub rule: &'static Rule,
    /// Byte range in the cell as typed, when the rule speaks of a part of it.
    pub span: Option<(u32, u32)>,
    /// What would mend it.
    pub fix: Option<Box<Fix>>,
}

/// Where a reader reports what it sees.
///
/// `()` ignores everything, so that the typed path costs nothing.
pub trait Findings {
    /// Reports that `rule` was hit at the byte range `span` of the cell; an empty span means the whole cell.
    fn hit(&mut self, rule: &'static Rule, span: Range<usize>, fix: impl FnOnce() -> Option<Fix>);

    /// Whether anybody listens. Work that only serves findings may be skipped when nobody does.
    fn wanted(&self) -> bool {
        true
    }
}

impl Findings for () {
    #[inline(always)]
    fn hit(&mut self, _: &'static Rule, _: Range<usize>, _: impl FnOnce() -> Option<Fix>) {}

    #[inline(always)]
    fn wanted(&self) -> bool {
        false
    }
}

impl Findings for Vec<Finding> {
    fn hit(&mut self, rule: &'static Rule, span: Range<usize>, fix: impl FnOnce() -> Option<Fix>) {
        let span = (!span.is_empty()).then(|| (to_u32(span.start), to_u32(span.end)));
        self.push(Finding { rule, span, fix: fix().map(Box::new) });
    }
}

fn to_u32(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
