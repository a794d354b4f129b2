//! Numbers that identify: postcodes, house numbers, customer and insurance numbers.

use std::sync::Arc;

use super::{Comparator, Level, RARITY_BINS, no_levels};
use crate::hash::hash_bytes;
use crate::{Error, edit_distance};

/// Digits and letters, where one slip of a finger is a level of its own.
struct Number {
    levels: [Level; 4],
}

pub(super) fn make(levels: &[String]) -> Result<Arc<dyn Comparator>, Error> {
    no_levels("number", levels)?;
    Ok(Arc::new(Number {
        levels: [
            Level::by_rarity("exact", RARITY_BINS),
            Level::plain("one slip"),
            Level::plain("two slips"),
            Level::plain("differ"),
        ],
    }))
}

impl Comparator for Number {
    fn levels(&self) -> &[Level] {
        &self.levels
    }

    fn encode(&self, values: &[Option<&str>], out: &mut Vec<u8>) {
        for value in values.iter().flatten() {
            let kept = value.bytes().filter(u8::is_ascii_alphanumeric).map(|b| b.to_ascii_lowercase());
            out.extend(kept.take(40));
        }
    }

    fn level(&self, a: &[u8], b: &[u8]) -> u8 {
        // A slip in a short number leaves nothing to recognise it by.
        match edit_distance(a, b, 2) {
            0 => 0,
            1 if a.len().max(b.len()) > 2 => 1,
            2 if a.len().min(b.len()) > 4 => 2,
            _ => 3,
        }
    }

    fn parts(&self) -> &[&'static str] {
        &["value", "head", "tail"]
    }

    fn key(&self, part: usize, value: &[u8], out: &mut Vec<u64>) {
        let half = value.len().div_ceil(2);
        match part {
            0 => out.push(hash_bytes(value)),
            1 if value.len() > 3 => out.push(hash_bytes(&value[..half])),
            2 if value.len() > 3 => out.push(hash_bytes(&value[value.len() - half..])),
            _ => {}
        }
    }
}
