//! The rules of names, in code order.

use cleanse_core::Rule;

/// Every rule of this crate, in code order.
pub static RULES: &[&Rule] = &[];
