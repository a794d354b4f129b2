//! Mailbox addresses, parsed, classified and repaired.

mod class;
mod cleanse;
mod email;
mod generated;
mod known;
mod literal;
pub mod rules;
mod table;

pub use {
    class::{Class, classify},
    cleanse::cleanse,
    email::{Email, Reason, Rejected},
};
