//! Rules: what can be wrong, documented where it is written.

use crate::{Applicability, BadKind, Dimension, Lang, Severity, Verdict};

/// A text in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    /// English.
    pub en: &'static str,
    /// Korean.
    pub ko: &'static str,
}

impl Text {
    /// The text in one language.
    #[must_use]
    pub const fn get(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::En => self.en,
            Lang::Ko => self.ko,
        }
    }
}

/// An example that the rule's own tests run: this input hits the rule and ends so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Golden {
    /// The cell as typed.
    pub input: &'static str,
    /// The verdict of the field.
    pub verdict: Verdict,
    /// The canonical value, or the first suggestion of a suspect one; empty when there is neither.
    pub output: &'static str,
}

/// One way in which data can be wrong. Rules are statics, declared with [`rule!`](crate::rule!).
#[derive(Debug)]
pub struct Rule {
    /// Stable code, a prefix of three letters and three digits; never reused.
    pub code: &'static str,
    /// Kebab-case name that describes the defect.
    pub name: &'static str,
    /// How much a finding of it matters.
    pub severity: Severity,
    /// Which of the four kinds of bad data it is.
    pub bad_kind: BadKind,
    /// Which dimension of the scorecard it lowers.
    pub dimension: Dimension,
    /// How far its fix may go by itself.
    pub applicability: Applicability,
    /// One line for lists and messages.
    pub title: Text,
    /// What, Why, Example, Fix.
    pub doc: Text,
    /// Examples, run by the tests of the crate that owns the rule.
    pub golden: &'static [Golden],
}

impl PartialEq for Rule {
    fn eq(&self, other: &Rule) -> bool {
        self.code == other.code
    }
}

impl Eq for Rule {}

/// Declares one rule as a `pub static`: the doc comment is its English documentation.
///
/// ```
/// cleanse_core::rule! {
///     /// **What.** The zero in front of an area or mobile code is missing.
///     ///
///     /// **Why.** A spreadsheet took the number for a quantity.
///     ///
///     /// **Example.** `1012345678` is `010-1234-5678`.
///     ///
///     /// **Fix.** The zero is put back (safe).
///     LOST_LEADING_ZERO {
///         code: "XXX003", name: "lost-leading-zero",
///         severity: Warning, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
///         title: ("the leading zero is missing", "앞자리 0이 빠진 번호"),
///         ko: "**무엇.** 앞자리 0이 빠졌습니다.",
///         golden: ["1023456789" => Normalized "010-2345-6789"]
///     }
/// }
/// assert_eq!(LOST_LEADING_ZERO.name, "lost-leading-zero");
/// assert!(LOST_LEADING_ZERO.doc.en.contains("spreadsheet"));
/// ```
#[macro_export]
macro_rules! rule {
    ($(#[doc = $doc:literal])* $id:ident {
        code: $code:literal, name: $name:literal,
        severity: $severity:ident, bad_kind: $bad_kind:ident, dimension: $dimension:ident,
        applicability: $applicability:ident,
        title: ($en:literal, $ko:literal),
        ko: $ko_doc:expr,
        golden: [$($input:literal => $verdict:ident $output:literal),* $(,)?] $(,)?
    }) => {
        $(#[doc = $doc])*
        pub static $id: $crate::Rule = $crate::Rule {
            code: $code,
            name: $name,
            severity: $crate::Severity::$severity,
            bad_kind: $crate::BadKind::$bad_kind,
            dimension: $crate::Dimension::$dimension,
            applicability: $crate::Applicability::$applicability,
            title: $crate::Text { en: $en, ko: $ko },
            doc: $crate::Text { en: concat!($($doc, "\n"),*), ko: $ko_doc },
            golden: &[$($crate::Golden { input: $input, verdict: $crate::Verdict::$verdict, output: $output }),*],
        };
    };
}
