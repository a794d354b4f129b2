//! Korean postal addresses and postcodes, parsed and normalised.
//!
//! There is no address register behind this crate: what is table work (provinces, the cities, counties, districts and wards,
//! and how they changed) is exact, and what only a register knows (whether the road has a number 152) is not
//! claimed. A place that can be several is never guessed.
//!
//! # One address, many writings
//!
//! ```
//! use cleanse_address::Address;
//! let a = Address::parse("서울 강남구 테헤란로152 (역삼동) 101-1203")?;
//! let b = Address::parse("서울특별시강남구테헤란로152,101동1203호")?;
//! assert_eq!(a.to_string(), "서울특별시 강남구 테헤란로 152, 101동 1203호 (역삼동)");
//! assert_eq!(a.keys().building(), b.keys().building());
//! assert_eq!(a.keys().unit, b.keys().unit);
//! assert_eq!(a.area_code(), Some("02"));
//! # Ok::<(), cleanse_address::Rejected>(())
//! ```
//!
//! # Names change, and `as_of` decides
//!
//! ```
//! use cleanse_address::cleanse;
//! use cleanse_core::Context;
//! let before = Context { as_of: "2023-06-10".parse()?, area: None };
//! let cell = cleanse("강원도 춘천시 퇴계로 12", &Context::default());
//! assert_eq!(cell.value.unwrap().to_string(), "강원특별자치도 춘천시 퇴계로 12");
//! let cell = cleanse("강원도 춘천시 퇴계로 12", &before);
//! assert_eq!(cell.value.unwrap().to_string(), "강원도 춘천시 퇴계로 12");
//! # Ok::<(), cleanse_core::DateError>(())
//! ```
//!
//! # Never a guess
//!
//! ```
//! use cleanse_address::cleanse;
//! use cleanse_core::{Context, Verdict};
//! let cell = cleanse("광주시 태전동 123", &Context::default());
//! assert_eq!(cell.verdict, Verdict::Suspect);
//! assert!(cell.value.is_none());
//! assert_eq!(cell.suggestions[0].to_string(), "경기도 광주시 태전동 123");
//! ```
//!
//! # Crate features
//!
//! - `serde`: `Address` and `Postcode` as strings, through `parse` on the way in.

mod address;
mod atoms;
mod cleanse;
#[rustfmt::skip]
mod generated;
mod head;
mod hits;
mod keys;
mod parts;
mod postcode;
mod read;
pub mod rules;
#[cfg(feature = "serde")]
mod serde;
mod tables;
mod words;
mod write;

pub use {
    address::{Address, AddressKind, Rejected},
    cleanse::cleanse,
    keys::Keys,
    postcode::{Postcode, PostcodeKind, cleanse_postcode},
    rules::RULES,
};
