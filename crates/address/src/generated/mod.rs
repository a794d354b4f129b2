//! Tables written by scripts.

pub(crate) mod tables;
