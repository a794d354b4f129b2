//! Birth dates, business and resident registration numbers.
//!
//! Three kinds of identifying values, read the way Korean customer files hold them. A value that can be read in two ways is
//! never decided by a guess, and a resident registration number is recognised only to be masked and flagged.
//!
//! # Birth dates
//!
//! Every order and separator, spreadsheet day counts, two-digit years by a [`YearPolicy`], lunar marks kept.
//!
//! ```
//! use cleanse_core::{Context, Verdict};
//! use cleanse_ident::BirthDate;
//!
//! let read = |s| BirthDate::cleanse(s, &Context::default());
//! assert_eq!(read("85년 3월 7일생").value.unwrap().to_string(), "1985-03-07");
//! assert_eq!(read("음력 1955.2.30").value.unwrap().to_string(), "1955-02-30 (음)");
//!
//! let ambiguous = read("7/3/2001");
//! assert_eq!((ambiguous.verdict, ambiguous.suggestions.len()), (Verdict::Suspect, 2));
//! ```
//!
//! # Business numbers
//!
//! ```
//! use cleanse_ident::{BusinessKind, BusinessNumber};
//!
//! let number = BusinessNumber::parse("사업자번호: 2208162517")?;
//! assert_eq!((number.to_string().as_str(), number.kind()), ("220-81-62517", BusinessKind::Corporation));
//! assert!(BusinessNumber::parse("220-81-62518").is_err());
//! # Ok::<(), cleanse_ident::Rejected>(())
//! ```
//!
//! # Notes
//!
//! Free text is scanned for numbers that must not stand there and for wishes that nobody may overlook.
//!
//! ```
//! use cleanse_ident::{NoteHitKind, mask_note, scan_note};
//!
//! let note = "850307-1234567 본인 확인, 연락 금지";
//! let kinds: Vec<_> = scan_note(note).iter().map(|hit| hit.kind).collect();
//! assert_eq!(kinds, [NoteHitKind::ResidentNumber, NoteHitKind::NoContact]);
//! assert_eq!(mask_note(note), "******-******* 본인 확인, 연락 금지");
//! ```
//!
//! # Crate features
//!
//! - `serde`: `Serialize` and `Deserialize` for [`BirthDate`] and [`BusinessNumber`], in their canonical form.

mod birth_date;
mod birth_order;
mod birth_reader;
mod business_number;
mod digits;
mod note;
mod rejected;
mod resident_number;
pub mod rules;
mod tokens;

pub use {
    birth_date::{BirthDate, BirthDateKind, Calendar, YearPolicy},
    business_number::{BusinessKind, BusinessNumber},
    note::{NoteHit, NoteHitKind, is_taken_back, mask_note, scan_note, scan_remark, scan_secrets},
    rejected::Rejected,
    rules::RULES,
};
