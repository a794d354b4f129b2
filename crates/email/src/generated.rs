//! Tables made by `scripts/gen_email_tables.py`.

pub(crate) mod disposable;
pub(crate) mod known;
pub(crate) mod made_up;
pub(crate) mod roles;
pub(crate) mod top_level;
