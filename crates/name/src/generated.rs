//! Tables made from `data/` by `scripts/gen_name_tables.py`.

pub(crate) mod hanja;
pub(crate) mod surnames;
pub(crate) mod syllables;
pub(crate) mod words;
