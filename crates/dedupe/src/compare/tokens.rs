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
            push_text(&fold(value, true), out, MAX_VALUE / values.len() - 1);
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
        if distance == 0 {
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
