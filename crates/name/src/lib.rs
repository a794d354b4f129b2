//! Korean person and organisation names, parsed and normalised.

mod cleanse;
mod generated;
mod latin;
mod likelihood;
mod name;
pub mod rules;
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
use cleanse::plain;
