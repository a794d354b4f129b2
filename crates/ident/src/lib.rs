//! Birth dates, business and resident registration numbers.

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
    note::{NoteHit, NoteHitKind, mask_note, scan_note},
    rejected::Rejected,
    rules::RULES,
};
