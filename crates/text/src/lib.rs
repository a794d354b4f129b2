//! Unicode and Hangul for data cleansing.

mod digits;
mod hangul;
mod hygiene;
mod keyboard;
mod romanize;
pub mod rules;
mod width;

pub use {
    digits::digit_value,
    hangul::{assemble, choseong, compose, dense_jamo, decompose, hanja_variant_reading, is_syllable, jamo_edit_distance},
    hygiene::{clean, is_blank},
    keyboard::{to_hangul, to_latin},
    romanize::{mccune_reischauer_key, revised, revised_key},
    width::{columns, josa},
};
