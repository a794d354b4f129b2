//! Mailbox addresses, parsed, classified and repaired.

mod brand;
mod class;
mod cleanse;
mod domain;
mod email;
mod generated;
mod hits;
mod known;
mod literal;
mod missing;
mod placeholder;
mod plain;
mod read;
pub mod rules;
mod scan;
mod settle;
mod signs;
mod slip;
mod table;
mod typo;

pub use {
    class::{Class, classify},
    cleanse::cleanse,
    email::{Email, Reason, Rejected},
};
