//! Unicode and Hangul for data cleansing.
//!
//! Every cell goes through [`clean`] once, before a parser of names, phones or mailboxes sees it. The rest of the crate is what
//! those parsers and the search for duplicates need to know of Korean writing: jamo, the keyboard, romanisation, hanja
//! variants, digits of every shape. Tables are compiled in; nothing allocates unless a text has to change.
//!
//! # Hygiene
//!
//! What nobody sees is taken out, what has a plain twin becomes it, and each kind of dirt is reported once. Clean input
//! comes back borrowed.
//!
//! ```
//! use cleanse_core::Finding;
//! use cleanse_text::clean;
//!
//! let mut findings: Vec<Finding> = Vec::new();
//! assert_eq!(clean("\u{FEFF}홍\u{3000}길동\u{200B} ", &mut findings), "홍 길동");
//! assert_eq!(findings[0].rule.name, "edge-space");
//! assert_eq!(clean("=\"01023456789\"", &mut ()), "01023456789");
//! ```
//!
//! # Hangul as it was typed
//!
//! Loose jamo are assembled, and text typed in the wrong input mode is turned round. Both are exact on all 11,172
//! syllables; whether to believe the result is the caller's decision.
//!
//! ```
//! use cleanse_text::{assemble, to_hangul, to_latin};
//!
//! assert_eq!(assemble("ㄱㅣㅁㅊㅓㄹㅅㅜ"), "김철수");
//! assert_eq!(assemble("감사ㅋㅋㅋ"), "감사ㅋㅋㅋ");
//! assert_eq!(to_hangul("rlacjftn"), "김철수");
//! assert_eq!(to_latin("ㅜㅁㅍㄷㄱ.채ㅡ"), "naver.com");
//! ```
//!
//! # Comparing
//!
//! The dense jamo alphabet is one byte a jamo, made once per value; the distance over it runs in machine words. Keys let
//! Hangul and its Latin spellings meet.
//!
//! ```
//! use cleanse_text::{dense_jamo, jamo_edit_distance, revised_key};
//!
//! let (mut a, mut b) = (Vec::new(), Vec::new());
//! dense_jamo("조재용", &mut a);
//! dense_jamo("조제용", &mut b);
//! assert_eq!(jamo_edit_distance(&a, &b), 1);
//! assert_eq!(revised_key("영희"), revised_key("Young-Hee"));
//! ```
//!
//! # Crate features
//!
//! None. The crate depends on `cleanse-core`, `unicode-normalization` and `unicode-width`.

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
mod short;
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
    rules::RULES,
    short::ShortText,
    width::{columns, josa},
};
