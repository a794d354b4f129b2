//! Free text of several words: streets, organisations, remarks.

use std::sync::Arc;

use super::{Comparator, Level, MAX_VALUE, RARITY_BINS, fold, no_levels, push_text};
use crate::hash::hash_bytes;
use crate::{Error, edit_distance, is_jaro_winkler};

/// Words without regard to order and lost spaces.
struct Tokens {
    levels: [Level; 6],
}

pub(super) fn make(levels: &[String]) -> Result<Arc<dyn Comparator>, Error> {
    no_levels("tokens", levels)?;
    Ok(Arc::new(Tokens {
        levels: [
            Level::by_rarity("exact", RARITY_BINS),
            Level::plain("same letters"),
            Level::plain("near"),
            Level::plain("most words"),
            Level::plain("some word"),
            Level::plain("differ"),
        ],
    }))
}

impl Comparator for Tokens {
    fn levels(&self) -> &[Level] {
        &self.levels
    }

    fn encode(&self, values: &[Option<&str>], out: &mut Vec<u8>) {
        for value in values.iter().flatten() {
            if !out.is_empty() {
                out.push(b' ');
            }
            push_text(&abbreviated(&fold(value, true)), out, MAX_VALUE / values.len() - 1);
        }
    }

    fn level(&self, a: &[u8], b: &[u8]) -> u8 {
        if a == b {
            return 0;
        }
        let (mut joined_a, mut joined_b) = ([0; MAX_VALUE], [0; MAX_VALUE]);
        let (joined_a, joined_b) = (join_into(a, &mut joined_a), join_into(b, &mut joined_b));
        let longest = joined_a.len().max(joined_b.len());
        let distance = edit_distance(joined_a, joined_b, 3);
        if distance == 0 || same_words(a, b) {
            return 1;
        }
        if (distance as usize) * 5 <= longest && distance <= 3 {
            return 2;
        }
        self.by_words(a, b)
    }

    fn parts(&self) -> &[&'static str] {
        &["value", "word", "prefix"]
    }

    fn key(&self, part: usize, value: &[u8], out: &mut Vec<u64>) {
        match part {
            0 => out.push(hash_bytes(&joined(value))),
            1 => out.extend(words(value).filter(|w| w.len() > 2).map(hash_bytes)),
            _ => {
                let joined = joined(value);
                out.push(hash_bytes(&joined[..joined.len().min(5)]));
            }
        }
    }
}

impl Tokens {
    /// By the share of the shorter value's words that have a like one in the other value.
    fn by_words(&self, a: &[u8], b: &[u8]) -> u8 {
        let (few, many) = if words(a).count() <= words(b).count() { (a, b) } else { (b, a) };
        let total = words(few).count().max(1);
        let found = words(few).filter(|w| words(many).any(|v| like(w, v))).count();
        match found {
            0 => 5,
            n if n * 3 >= total * 2 => 3,
            _ => 4,
        }
    }
}

/// Words of addresses, and how they are shortened.
const SHORT: &[(&str, &str)] = &[
    ("apartment", "apt"),
    ("av", "ave"),
    ("avenue", "ave"),
    ("boulevard", "blvd"),
    ("close", "cl"),
    ("court", "ct"),
    ("cr", "cres"),
    ("crescent", "cres"),
    ("drive", "dr"),
    ("flat", "apt"),
    ("highway", "hwy"),
    ("lane", "ln"),
    ("parade", "pde"),
    ("place", "pl"),
    ("road", "rd"),
    ("saint", "st"),
    ("square", "sq"),
    ("street", "st"),
    ("ter", "tce"),
    ("terrace", "tce"),
    ("unit", "apt"),
];

/// Folded text with the words of addresses in their short form.
fn abbreviated(text: &str) -> String {
    let short = |word| SHORT.binary_search_by_key(&word, |(long, _)| *long).map_or(word, |at| SHORT[at].1);
    text.split(' ').map(short).collect::<Vec<_>>().join(" ")
}

/// Whether two values have the same words in any order, but for the one that marks a flat: `2/20 Bay St`, `20 Bay St, Apt 2`.
fn same_words(a: &[u8], b: &[u8]) -> bool {
    let counted = |value: &'_ [u8], word: &[u8]| words(value).filter(|w| *w == word).count();
    let held = |x: &[u8], y: &[u8]| words(x).all(|w| w == b"apt" || counted(x, w) == counted(y, w));
    held(a, b) && held(b, a)
}

fn like(a: &[u8], b: &[u8]) -> bool {
    a == b || (a.len().min(b.len()) > 3 && is_jaro_winkler(a, b, 0.92))
}

fn words(value: &[u8]) -> impl Iterator<Item = &[u8]> {
    value.split(|&b| b == b' ').filter(|w| !w.is_empty())
}

/// Without spaces, on the stack: a comparison allocates nothing.
fn join_into<'b>(value: &[u8], out: &'b mut [u8; MAX_VALUE]) -> &'b [u8] {
    let mut n = 0;
    for &b in value.iter().filter(|b| **b != b' ').take(MAX_VALUE) {
        out[n] = b;
        n += 1;
    }
    &out[..n]
}

fn joined(value: &[u8]) -> Vec<u8> {
    value.iter().copied().filter(|&b| b != b' ').collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn level(a: &str, b: &str) -> &'static str {
        let tokens = make(&[]).expect("tokens");
        let of = |text: &str| {
            let mut out = Vec::new();
            tokens.encode(&[Some(text)], &mut out);
            out
        };
        let names = ["exact", "same letters", "near", "most words", "some word", "differ"];
        names[usize::from(tokens.level(&of(a), &of(b)))]
    }

    #[test]
    fn streets_are_one_in_short_and_at_length() {
        assert_eq!(level("12 High Street", "12 HIGH ST."), "exact");
        assert_eq!(level("9 Elm Avenue, Flat 3", "9 Elm Av Apartment 3"), "exact");
        assert_eq!(level("12 High Street", "12 High Road"), "most words");
    }

    #[test]
    fn words_may_stand_in_any_order_and_a_flat_is_known_without_its_word() {
        assert_eq!(level("Unit 2, 20 Bay Street", "20 Bay St Apt 2"), "same letters");
        assert_eq!(level("2/20 Bay Street", "20 Bay St Apt 2"), "same letters");
        assert_ne!(level("2/20 Bay Street", "20 Bay St Apt 20"), "same letters");
        assert_eq!(level("20 Bay Street", "71 Parkes Way"), "differ");
    }
}
