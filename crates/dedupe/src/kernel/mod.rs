//! String similarity in bit-parallel form over bytes, for values of up to 64 bytes; `strsim` answers for longer ones.

mod edit;
mod jaro;

pub use {edit::edit_distance, jaro::jaro_winkler};

/// The width of the bit-parallel kernels.
const WORD: usize = 64;
