//! The rules of mailbox addresses, in code order.

use cleanse_core::Rule;

/// Every rule of this crate.
pub static RULES: &[&Rule] = &[];
