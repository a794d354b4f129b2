//! String similarity in bit-parallel form over bytes, for values of up to 64 bytes; `strsim` answers for longer ones.

mod edit;
mod jaro;

pub use {
    edit::edit_distance,
    jaro::{is_jaro_winkler, jaro_winkler},
};

/// The width of the bit-parallel kernels.
const WORD: usize = 64;

/// Which of 64 classes of bytes occur: a cheap bound on how much two strings can share.
fn letters(s: &[u8]) -> u64 {
    s.iter().fold(0, |set, b| set | 1 << (b & 63))
}
