//! The rules of text hygiene, in code order.
use cleanse_core::Rule;

/// Every rule of this crate.
pub static RULES: &[&Rule] = &[];
