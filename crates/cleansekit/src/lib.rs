//! Data quality and cleansing for Korean customer records: the pure crates of cleanse behind one name.
//!
//! Nothing here touches files, clock, environment or network. Dirty data is a value with findings, never an `Err`.
//!
//! # A form field, parsed
//!
//! ```
//! # #[cfg(feature = "phone")] {
//! use cleansekit::phone::{Kind, Phone};
//! let phone: Phone = "010.2345.6789".parse().unwrap();
//! assert_eq!(phone.to_string(), "010-2345-6789");
//! assert_eq!(phone.e164().as_str(), "+821023456789");
//! assert_eq!(phone.kind(), Kind::Mobile);
//! # }
//! ```
//!
//! # A cell of a table, cleansed
//!
//! ```
//! # #[cfg(feature = "email")] {
//! use cleansekit::core::{Context, Verdict};
//! let cell = cleansekit::email::cleanse(" Hong.GD@NAVER.COM ", &Context::default());
//! assert_eq!(cell.verdict, Verdict::Normalized);
//! assert_eq!(cell.value.unwrap().as_str(), "hong.gd@naver.com");
//! # }
//! ```
//!
//! # Every rule, for a page of your own
//!
//! ```
//! use cleansekit::core::Lang;
//! for rule in cleansekit::rules() {
//!     assert!(!rule.title.get(Lang::Ko).is_empty(), "{}", rule.code);
//! }
//! ```
//!
//! # Crate features
//!
//! `name`, `phone`, `email`, `address` and `ident` are on by default, and `international`, which reads foreign phone
//! numbers. `record`, `dedupe`, `bounce` and `repair` add whole tables, duplicates, delivery feedback and the workflow that asks
//! customers again, `check` gates and assertions on tables for tests; `serde` serialises the typed values.

pub use cleanse_core as core;

#[cfg(feature = "address")]
pub use cleanse_address as address;
#[cfg(feature = "bounce")]
pub use cleanse_bounce as bounce;
#[cfg(feature = "check")]
pub use cleanse_check as check;
#[cfg(feature = "dedupe")]
pub use cleanse_dedupe as dedupe;
#[cfg(feature = "email")]
pub use cleanse_email as email;
#[cfg(feature = "ident")]
pub use cleanse_ident as ident;
#[cfg(feature = "name")]
pub use cleanse_name as name;
#[cfg(feature = "phone")]
pub use cleanse_phone as phone;
#[cfg(feature = "record")]
pub use cleanse_record as record;
#[cfg(feature = "repair")]
pub use cleanse_repair as repair;
#[cfg(feature = "text")]
pub use cleanse_text as text;

/// Every rule of the crates that are compiled in.
pub fn rules() -> impl Iterator<Item = &'static core::Rule> {
    const LISTS: &[&[&core::Rule]] = &[
        #[cfg(feature = "text")]
        text::rules::RULES,
        #[cfg(feature = "name")]
        name::rules::RULES,
        #[cfg(feature = "phone")]
        phone::rules::RULES,
        #[cfg(feature = "email")]
        email::rules::RULES,
        #[cfg(feature = "address")]
        address::rules::RULES,
        #[cfg(feature = "ident")]
        ident::rules::RULES,
        #[cfg(feature = "record")]
        record::rules::RULES,
        #[cfg(feature = "dedupe")]
        dedupe::rules::RULES,
        #[cfg(feature = "bounce")]
        bounce::rules::RULES,
        #[cfg(feature = "repair")]
        repair::RULES,
    ];
    LISTS.iter().copied().flatten().copied()
}
