//! What the checks across crates share. The checks themselves stand in `tests/`.

pub mod golden;
pub mod targets;
