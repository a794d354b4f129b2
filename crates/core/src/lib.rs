//! The shared words of cleanse.
//!
//! Every crate of the toolkit speaks in these types: a [`Rule`] says what can be wrong and why it matters, a
//! [`Finding`] says that it is wrong here, a [`Fix`] says what would mend it and how sure that is, and a
//! [`Verdict`] sums a field up. Dirty data is a value with findings, never an `Err`.
//!
//! # A reader with two faces
//!
//! Field crates have one reader, generic over [`Findings`]. The typed path passes `()` and pays nothing; the
//! cleansing path passes a `Vec<Finding>`.
//!
//! ```
//! use cleanse_core::{Finding, Findings, Fix};
//! # use cleanse_core::rule;
//! # rule! {
//! #     /// **What.** Spaces around the value.
//! #     EDGE_SPACE { code: "DOC001", name: "edge-space", severity: Note, bad_kind: Mistyped, dimension: Validity,
//! #         applicability: Safe, title: ("space at the edge", "앞뒤 공백"), ko: "앞뒤에 공백이 있습니다.", golden: [] }
//! # }
//! fn trimmed<'a>(s: &'a str, findings: &mut impl Findings) -> &'a str {
//!     let t = s.trim();
//!     if t.len() != s.len() {
//!         findings.hit(&EDGE_SPACE, 0..s.len(), || Some(Fix::safe(t)));
//!     }
//!     t
//! }
//! let mut findings: Vec<Finding> = Vec::new();
//! assert_eq!(trimmed(" 김철수 ", &mut findings), "김철수");
//! assert_eq!(findings[0].rule.code, "DOC001");
//! assert_eq!(trimmed(" 김철수 ", &mut ()), "김철수");
//! ```
//!
//! # Masking
//!
//! ```
//! use cleanse_core::{FieldKind, Masked};
//! assert_eq!(Masked::new(FieldKind::Name, "홍길동").to_string(), "홍*동");
//! assert_eq!(Masked::new(FieldKind::Phone, "010-1234-5678").to_string(), "010-****-5678");
//! assert_eq!(Masked::new(FieldKind::Email, "hong@naver.com").to_string(), "ho***@naver.com");
//! ```
//!
//! # Dates
//!
//! No library reads the clock: a date is three integers and an argument.
//!
//! ```
//! use cleanse_core::Date;
//! let d: Date = "2026-07-01".parse().unwrap();
//! assert!(d > Date::new(2024, 1, 18).unwrap());
//! assert_eq!(d.days_since(Date::new(2026, 6, 30).unwrap()), 1);
//! ```
//!
//! # Crate features
//!
//! - `serde`: `Serialize` and `Deserialize` for the plain vocabulary (verdicts, severities, routes, dates).

mod change;
mod cleansed;
mod column;
mod date;
pub mod feedback;
mod finding;
mod mask;
mod rule;
mod speech;
mod vocabulary;

pub use {
    change::Change,
    cleansed::{Cleansed, Context, Field, Note, NoteKind},
    column::TextColumn,
    date::{Date, DateError, SHIPPED_DATA_DATE},
    finding::{Finding, Findings, Fix},
    mask::Masked,
    rule::{Golden, Rule, Text},
    speech::Speech,
    vocabulary::{Applicability, BadKind, Dimension, FieldKind, Lang, Route, Severity, Verdict},
};
