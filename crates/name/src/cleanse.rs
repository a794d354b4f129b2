//! Reading a cell.
use cleanse_core::{Cleansed, Context, Verdict};
use crate::{Kind, PersonName, likelihood};

pub(crate) fn plain(s: &str) -> Option<PersonName> {
    let at = likelihood::best(s)?.at;
    Some(PersonName::person(s, at))
}

/// Cleanses one cell of a name column.
#[must_use]
pub fn cleanse(s: &str, _: &Context<'_>) -> Cleansed<PersonName> {
    match plain(s) {
        Some(name) => Cleansed::clean(name, Kind::Person),
        None => Cleansed::of(Verdict::Suspect, None, None),
    }
}
