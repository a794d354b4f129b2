//! Names of two columns, given name and surname, which people swap.

use std::sync::Arc;

use super::nicknames::Nicknames;
use super::{Comparator, Level, RARITY_BINS, SAYS_NOTHING, Share, fold, no_levels, push_text, skeleton};
use crate::hash::{hash_bytes, mix};
use crate::{Error, edit_distance, is_jaro_winkler};

/// Given name and surname of a Latin-script population. One byte of length, the given name, the surname.
struct PersonName {
    levels: Vec<Level>,
    nicknames: Nicknames,
}

const LEVELS: [&str; 14] = [
    "exact",
    "swapped",
    "surname, given near",
    "given, surname near",
    "both near",
    "swapped near",
    "surname, given missing",
    "given, surname missing",
    "missing, rest near",
    "surname only",
    "given only",
    "one part crossed",
    "one part near",
    "differ",
];

/// Who has the whole name alike, and who has one part of it.
const NAMESAKES: &[&[&str]] = &[
    &["exact", "swapped", "surname, given near", "given, surname near", "both near", "swapped near"],
    &["surname only", "given only", "one part crossed", "one part near"],
];

/// Another name altogether is seldom the same person's: somebody married, or goes by another name.
const ONE_PERSON: &[(&str, Share)] = &[
    ("surname only", Share::Most(0.05)),
    ("given only", Share::Most(0.1)),
    ("one part near", Share::Most(0.05)),
    ("differ", Share::Most(0.05)),
];

/// People of one home share a surname or nothing of their names; seldom a son is called like his father.
const RELATIVES: &[(&str, Share)] = &[
    ("exact", Share::Pinned(0.001)),
    ("swapped", Share::Pinned(0.0002)),
    ("surname, given near", Share::Most(0.03)),
    ("given, surname near", Share::Most(0.005)),
    ("both near", Share::Most(0.005)),
    ("swapped near", Share::Most(0.001)),
    ("surname only", Share::Start(0.6)),
    ("differ", Share::Start(0.3)),
];

pub(super) fn make(levels: &[String]) -> Result<Arc<dyn Comparator>, Error> {
    no_levels("person-name", levels)?;
    let levels = LEVELS.iter().enumerate().map(|(i, name)| match i {
        0 => Level::by_rarity(name, RARITY_BINS),
        6 | 7 => Level::by_rarity(name, 2),
        _ => Level::plain(name),
    });
    Ok(Arc::new(PersonName { levels: levels.collect(), nicknames: Nicknames::new() }))
}

impl Comparator for PersonName {
    fn levels(&self) -> &[Level] {
        &self.levels
    }

    fn encode(&self, values: &[Option<&str>], out: &mut Vec<u8>) {
        let (given, surname) = match values {
            [whole] => split(whole.unwrap_or("")),
            [given, surname, ..] => (fold(given.unwrap_or(""), false), fold(surname.unwrap_or(""), false)),
            [] => return,
        };
        if given.is_empty() && surname.is_empty() {
            return;
        }
        let start = out.len();
        out.push(0);
        push_text(&given, out, 100);
        out[start] = (out.len() - start - 1) as u8;
        push_text(&surname, out, 100);
    }

    fn level(&self, a: &[u8], b: &[u8]) -> u8 {
        if a == b && !parts(a).0.is_empty() && !parts(a).1.is_empty() {
            return 0;
        }
        let ((given_a, surname_a), (given_b, surname_b)) = (parts(a), parts(b));
        let (given, surname) = (self.of_given(given_a, given_b), likeness(surname_a, surname_b));
        let (cross1, cross2) = (likeness(given_a, surname_b), likeness(surname_a, given_b));
        level_of(given, surname, cross1, cross2)
    }

    fn namesakes(&self) -> &'static [&'static [&'static str]] {
        NAMESAKES
    }

    fn one_person(&self) -> &'static [(&'static str, Share)] {
        ONE_PERSON
    }

    fn relatives(&self) -> &'static [(&'static str, Share)] {
        RELATIVES
    }

    fn parts(&self) -> &[&'static str] {
        &["full", "given", "surname", "given-skeleton", "surname-skeleton", "either"]
    }

    fn key(&self, part: usize, value: &[u8], out: &mut Vec<u64>) {
        let (given, surname) = parts(value);
        let mut one = |bytes: &[u8]| {
            if !bytes.is_empty() {
                out.push(hash_bytes(bytes));
            }
        };
        match part {
            0 if !given.is_empty() && !surname.is_empty() => {
                let (x, y) = (hash_bytes(given), hash_bytes(surname));
                out.push(mix(x.min(y), x.max(y)));
            }
            1 => one(given),
            2 => one(surname),
            3 => one(&skeleton(given)),
            4 => one(&skeleton(surname)),
            5 => {
                one(given);
                one(surname);
            }
            _ => {}
        }
    }

    fn components(&self, value: &[u8], out: &mut Vec<u64>) {
        let (given, surname) = parts(value);
        for part in [given, surname] {
            if !part.is_empty() {
                out.push(hash_bytes(part));
            }
        }
    }
}

impl PersonName {
    fn of_given(&self, a: &[u8], b: &[u8]) -> Likeness {
        match likeness(a, b) {
            Likeness::Differ if self.nicknames.may_be_one(a, b) => Likeness::Near,
            likeness => likeness,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Likeness {
    Missing,
    Differ,
    Near,
    Equal,
}

fn likeness(a: &[u8], b: &[u8]) -> Likeness {
    if a.is_empty() || b.is_empty() {
        return Likeness::Missing;
    }
    if a == b {
        return Likeness::Equal;
    }
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let typo = edit_distance(a, b, 2);
    let near = (typo <= 1 && short.len() > 2)
        || (typo <= 2 && short.len() > 4)
        || (short.len() <= 3 && long.starts_with(short))
        || is_jaro_winkler(a, b, 0.9);
    if near { Likeness::Near } else { Likeness::Differ }
}

/// Index into [`LEVELS`].
fn level_of(given: Likeness, surname: Likeness, cross1: Likeness, cross2: Likeness) -> u8 {
    use Likeness::{Differ, Equal, Missing, Near};
    match (given, surname) {
        (Equal, Equal) => 0,
        _ if cross1 == Equal && cross2 == Equal => 1,
        (Near, Equal) => 2,
        (Equal, Near) => 3,
        (Near, Near) => 4,
        _ if cross1 >= Near && cross2 >= Near => 5,
        (Missing, Equal) => 6,
        (Equal, Missing) => 7,
        (Missing, Near) | (Near, Missing) => 8,
        (_, Equal) => 9,
        (Equal, _) => 10,
        _ if cross1 == Equal || cross2 == Equal => 11,
        (Near, _) | (_, Near) => 12,
        (Missing, Missing) => SAYS_NOTHING,
        (Missing | Differ, Missing | Differ) => 13,
    }
}

fn parts(value: &[u8]) -> (&[u8], &[u8]) {
    match value.split_first() {
        Some((&n, rest)) if rest.len() >= n as usize => rest.split_at(n as usize),
        _ => (&[], &[]),
    }
}

/// A whole name in one column: the last word is the surname, unless a comma says that it comes first.
fn split(whole: &str) -> (String, String) {
    if let Some((surname, given)) = whole.split_once(',') {
        return (fold(given, false), fold(surname, false));
    }
    match whole.trim().rsplit_once(' ') {
        Some((given, surname)) => (fold(given, false), fold(surname, false)),
        None => (fold(whole, false), String::new()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_name_is_near_and_another_name_is_not() {
        let names = make(&[]).expect("names");
        let of = |given: &str, surname: &str| {
            let mut out = Vec::new();
            names.encode(&[Some(given), Some(surname)], &mut out);
            out
        };
        let level = |a: &[u8], b: &[u8]| LEVELS[usize::from(names.level(a, b))];
        assert_eq!(level(&of("Robert", "Oakley"), &of("Bob", "Oakley")), "surname, given near");
        assert_eq!(level(&of("Peggy", "Oakley"), &of("Margaret", "Oakly")), "both near");
        assert_eq!(level(&of("Robert", "Oakley"), &of("Susan", "Oakley")), "surname only");
    }
}
