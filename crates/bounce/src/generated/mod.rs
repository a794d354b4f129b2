//! Tables written by scripts.
#[rustfmt::skip]
pub(crate) mod gateway_codes;
