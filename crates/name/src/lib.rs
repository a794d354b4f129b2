//! Korean person and organisation names, parsed and normalised.

mod cleanse;
mod generated;
mod hanja;
mod job;
mod judge;
mod latin;
mod likelihood;
mod mask;
mod name;
mod order;
mod organisation;
mod peel;
mod placeholder;
pub mod rules;
mod spelling;
mod split;
mod surname;
mod text;
mod words;

pub use {
    cleanse::cleanse,
    latin::romanised_candidates,
    name::{Kind, PersonName, Rejected},
    split::{Split, split},
    surname::{Surname, surname, surname_class, surname_frequency, surnames_by_latin},
};
