//! Korean phone numbers, parsed and normalised after the numbering plan.

mod cleanse;
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
    cleanse::cleanse,
    kind::Kind,
    outcome::Rejected,
    phone::{E164, Extension, Phone},
    rules::RULES,
};
