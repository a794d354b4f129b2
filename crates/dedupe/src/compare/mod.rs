//! Comparators: what a field's value is made of, how alike two values are, and which keys it lends to blocking.

mod date;
mod email;
mod exact;
mod fold;
mod name;
mod nicknames;
mod number;
mod text;
mod tokens;

use std::sync::Arc;

use crate::{Error, hash::hash_bytes};

pub use self::fold::{fold, skeleton};

/// One outcome of a comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Level {
    /// Its name in model files and explanations.
    pub name: Box<str>,
    /// Into how many bins of rarity it is split: 1 for no split. A rare value that agrees says more than a common one.
    pub bins: u8,
}

impl Level {
    /// A level that means the same for every value.
    #[must_use]
    pub fn plain(name: &str) -> Level {
        Level { name: name.into(), bins: 1 }
    }

    /// A level whose weight depends on how rare the value is.
    #[must_use]
    pub fn by_rarity(name: &str, bins: u8) -> Level {
        Level { name: name.into(), bins }
    }
}

/// Compares the values of one field.
///
/// A value is a self-contained byte string made once per record by [`encode`](Comparator::encode), so that the same
/// code compares rows of a table, of two files, of two partitions. An empty byte string is a missing value; the
/// engine never asks about it.
pub trait Comparator: Send + Sync {
    /// The levels, best agreement first. The missing level is not among them.
    fn levels(&self) -> &[Level];

    /// Writes the compact form of a record's value, from the columns of the field. Writes nothing when there is none.
    /// At most 250 bytes are kept.
    fn encode(&self, values: &[Option<&str>], out: &mut Vec<u8>);

    /// The level at which two values agree: an index into [`levels`](Comparator::levels), or [`SAYS_NOTHING`] when
    /// the two have nothing that can be compared. Symmetric.
    fn level(&self, a: &[u8], b: &[u8]) -> u8;

    /// What is known of two values of one person, by level, where the model says nothing of matches or classes.
    fn one_person(&self) -> &'static [(&'static str, Share)] {
        &[]
    }

    /// What is known of the values of two relatives, by level: of a model without classes it makes the class `family`.
    fn relatives(&self) -> &'static [(&'static str, Share)] {
        &[]
    }

    /// Groups of levels at which two people are namesakes, more or less.
    fn namesakes(&self) -> &'static [&'static [&'static str]] {
        &[]
    }

    /// The levels at which namesakes agree by chance, where values are made of names; each with a level that it is hardly likelier than.
    fn made_of_names(&self) -> &'static [(&'static str, Option<&'static str>)] {
        &[]
    }

    /// The parts of a value that blocking rules can name.
    fn parts(&self) -> &[&'static str] {
        &["value"]
    }

    /// Hashes of one part: none when the value has no such part, several when it has several.
    fn key(&self, part: usize, value: &[u8], out: &mut Vec<u64>) {
        let _ = part;
        out.push(hash_bytes(value));
    }

    /// Independent components whose frequencies multiply to the frequency of the value (surname and given name).
    fn components(&self, value: &[u8], out: &mut Vec<u64>) {
        out.push(hash_bytes(value));
    }

    /// Bits between two of the sixteen classes of rarity: 1 suits names, more suits values of many components.
    fn rarity_step(&self) -> f64 {
        1.0
    }

    /// Identifying values inside the field, for the search of values that too many records share.
    fn identities(&self, value: &[u8], out: &mut Vec<u64>) {
        out.push(hash_bytes(value));
    }

    /// Takes the identities that nobody owns out of the value; true when nothing is left.
    fn disown(&self, value: &mut [u8], nobodys: &dyn Fn(u64) -> bool) -> bool {
        let mut ids = Vec::new();
        self.identities(value, &mut ids);
        !ids.is_empty() && ids.iter().all(|&id| nobodys(id))
    }
}

/// What is known of the share of a level in a class.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Share {
    /// The estimation starts with it.
    Start(f64),
    /// It stays as it is.
    Pinned(f64),
    /// It is not exceeded.
    Most(f64),
}

/// The answer of a comparator whose two values say nothing about each other; counts as missing.
pub const SAYS_NOTHING: u8 = u8::MAX;

/// Makes a comparator from the level lines of a model file (empty: its default levels).
pub type Factory = fn(levels: &[String]) -> Result<Arc<dyn Comparator>, Error>;

/// The comparators that model files can name. Other crates add theirs.
#[derive(Clone)]
pub struct Registry {
    known: Vec<(&'static str, Factory)>,
}

impl Default for Registry {
    /// The comparators of this crate: `exact`, `text`, `tokens`, `person-name`, `date`, `number`, `email`, `identity`.
    fn default() -> Self {
        Registry {
            known: vec![
                ("exact", exact::make),
                ("identity", exact::make),
                ("text", text::make),
                ("tokens", tokens::make),
                ("person-name", name::make),
                ("date", date::make),
                ("number", number::make),
                ("email", email::make),
            ],
        }
    }
}

impl Registry {
    /// Adds a comparator, or replaces the one of that name.
    #[must_use]
    pub fn with(mut self, name: &'static str, factory: Factory) -> Registry {
        self.known.retain(|(n, _)| *n != name);
        self.known.push((name, factory));
        self
    }

    /// Makes the comparator `name`.
    pub(crate) fn make(&self, name: &str, levels: &[String]) -> Result<Arc<dyn Comparator>, Error> {
        match self.known.iter().find(|(n, _)| *n == name) {
            Some((_, factory)) => factory(levels),
            None => Err(Error::unknown("comparator", name, self.known.iter().map(|(n, _)| *n))),
        }
    }
}

/// Number of rarity bins of an agreement by default.
pub(crate) const RARITY_BINS: u8 = 16;

/// What [`Comparator::encode`] keeps of a long value.
pub(crate) const MAX_VALUE: usize = 250;

/// Refuses level lines where a comparator has a fixed set of levels.
fn no_levels(comparator: &str, levels: &[String]) -> Result<(), Error> {
    match levels.first() {
        None => Ok(()),
        Some(_) => {
            Err(Error::invalid(format!("comparator `{comparator}` has fixed levels; leave `levels` out")))
        }
    }
}

/// Appends `text`, cut at a character boundary to what a value may hold.
fn push_text(text: &str, out: &mut Vec<u8>, limit: usize) {
    let mut end = text.len().min(limit);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    out.extend_from_slice(&text.as_bytes()[..end]);
}
