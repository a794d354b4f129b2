//! Unicode and Hangul for data cleansing.

mod assemble;
mod digits;
mod generated;
mod hangul;
mod hanja;
mod hygiene;
mod jamo;
mod keyboard;
mod romanize;
pub mod rules;
mod width;

pub use {
    assemble::assemble,
    digits::digit_value,
    hangul::{choseong, compose, decompose, is_syllable},
    hanja::hanja_variant_reading,
    hygiene::{clean, clean_keeping_variants, is_blank, is_lost},
    jamo::{dense_jamo, jamo_edit_distance},
    keyboard::{to_hangul, to_latin},
    romanize::{mccune_reischauer_key, revised, revised_key},
    width::{columns, josa},
};
