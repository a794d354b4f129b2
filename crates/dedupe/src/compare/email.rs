//! Mailboxes, without the knowledge of any provider.

use std::sync::Arc;

use super::{Comparator, Level, RARITY_BINS, no_levels};
use crate::hash::hash_bytes;
use crate::{Error, edit_distance, is_jaro_winkler};

/// Mailboxes: the whole, the local part, and near misses of the whole.
struct Email {
    levels: [Level; 5],
}

pub(super) fn make(levels: &[String]) -> Result<Arc<dyn Comparator>, Error> {
    no_levels("email", levels)?;
    Ok(Arc::new(Email {
        levels: [
            Level::by_rarity("exact", RARITY_BINS),
            Level::plain("near"),
            Level::plain("same local part"),
            Level::plain("alike"),
            Level::plain("differ"),
        ],
    }))
}

impl Comparator for Email {
    fn levels(&self) -> &[Level] {
        &self.levels
    }

    fn encode(&self, values: &[Option<&str>], out: &mut Vec<u8>) {
        let text = values.iter().flatten().next().map_or("", |v| v.trim());
        if text.contains('@') {
            out.extend(
                text.bytes().filter(|b| !b.is_ascii_whitespace()).map(|b| b.to_ascii_lowercase()).take(120),
            );
        }
    }

    fn level(&self, a: &[u8], b: &[u8]) -> u8 {
        if a == b {
            return 0;
        }
        if edit_distance(a, b, 3) <= 3 {
            return 1;
        }
        match local(a) == local(b) {
            true => 2,
            false if is_jaro_winkler(a, b, 0.92) => 3,
            false => 4,
        }
    }

    fn made_of_names(&self) -> &'static [(&'static str, Option<&'static str>)] {
        &[("exact", Some("same local part")), ("near", None), ("same local part", None), ("alike", None)]
    }

    fn parts(&self) -> &[&'static str] {
        &["value", "local", "letters", "head"]
    }

    fn key(&self, part: usize, value: &[u8], out: &mut Vec<u64>) {
        out.push(match part {
            0 => hash_bytes(value),
            1 => hash_bytes(local(value)),
            2 => {
                let mut letters = value.to_vec();
                letters.sort_unstable();
                hash_bytes(&letters)
            }
            _ => hash_bytes(&value[..value.len().min(5)]),
        });
    }
}

fn local(value: &[u8]) -> &[u8] {
    let at = value.iter().position(|&b| b == b'@').unwrap_or(value.len());
    &value[..at]
}
