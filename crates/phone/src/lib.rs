//! Korean phone numbers, parsed and normalised after the numbering plan.
//!
//! A [`Phone`] is a number that somebody can be called at: 16 bytes, `Copy`, without allocation, printed the way
//! Koreans print it. [`Phone::parse`] reads what people type: dashes of every kind, digits of every script,
//! `공일공에 2345에 6789`, `+82 (0)10`, the zero that a spreadsheet ate. [`cleanse`] reads the same and tells what was
//! wrong, with findings of the [`rules`], notes and suggestions. What can be read in two ways is never guessed.
//!
//! # One number, typed
//!
//! ```
//! use cleanse_phone::{Kind, Phone};
//!
//! let phone = Phone::parse("+82 (0)10.2345.6789")?;
//! assert_eq!(phone.to_string(), "010-2345-6789");
//! assert_eq!(phone.e164().as_str(), "+821023456789");
//! assert_eq!(phone.kind(), Kind::Mobile);
//!
//! let office = Phone::parse("김과장 02)345-6789 (내선 12)")?;
//! assert_eq!(office.to_string(), "02-345-6789 내선 12");
//! assert_eq!(office.area_code(), Some("02"));
//! # Ok::<(), cleanse_phone::Rejected>(())
//! ```
//!
//! # One cell, cleansed
//!
//! ```
//! use cleanse_core::{Context, Verdict};
//! use cleanse_phone::cleanse;
//!
//! let cell = cleanse("엄마 1023456789 / 02-345-6780~1", &Context::default());
//! assert_eq!(cell.verdict, Verdict::Normalized);
//! assert_eq!(cell.value.unwrap().to_string(), "010-2345-6789");
//! assert_eq!(cell.others.len(), 2);
//! assert_eq!(&*cell.notes[0].text, "엄마");
//! assert!(cell.hit("PHN003") && cell.hit("PHN011") && cell.hit("PHN012"));
//! ```
//!
//! # What is no number, and what somebody has to confirm
//!
//! ```
//! use cleanse_core::{Context, Verdict};
//! use cleanse_phone::{Kind, Phone, cleanse};
//!
//! // Mobile exchanges start at 2000.
//! assert_eq!(Phone::parse("010-1234-5678").unwrap_err().rule().name, "unassigned-range");
//!
//! let legacy = cleanse("011-234-5678", &Context::default());
//! assert_eq!((legacy.verdict, legacy.kind, legacy.value), (Verdict::Suspect, Some(Kind::Legacy), None));
//! assert_eq!(legacy.suggestions[0].to_string(), "010-5234-5678");
//!
//! let local = cleanse("345-6789", &Context { area: Some("031"), ..Context::default() });
//! assert_eq!(local.suggestions[0].to_string(), "031-345-6789");
//! ```
//!
//! # Crate features
//!
//! - `international`: numbers of other countries, checked against their plans by the `phonenumber` crate. Without it such a
//!   number is suspect with a finding that names the feature.
//! - `serde`: `Serialize` writes the printed form, `Deserialize` goes through [`Phone::parse`].

mod cleanse;
mod date;
mod foreign;
mod glyph;
mod kind;
mod number;
mod oddity;
mod outcome;
mod phone;
mod plan;
mod quick;
mod read;
pub mod rules;
mod scan;
mod segment;
#[cfg(feature = "serde")]
mod serde;
mod words;

pub use {
    cleanse::{cleanse, offers},
    kind::Kind,
    outcome::Rejected,
    phone::{E164, Extension, Phone},
    plan::AREA_CODES,
    rules::RULES,
};
