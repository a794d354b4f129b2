//! Tables made by `scripts/`; never edited by hand.

pub(crate) mod headers;
