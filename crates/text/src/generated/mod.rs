//! Tables written by scripts.

pub(crate) mod hanja_variants;
