//! Equal or not.

use std::sync::Arc;

use super::{Comparator, Level, MAX_VALUE, RARITY_BINS, fold, no_levels, push_text};
use crate::Error;

/// Two values agree when their letters and digits do.
struct Exact {
    levels: [Level; 2],
}

pub(super) fn make(levels: &[String]) -> Result<Arc<dyn Comparator>, Error> {
    no_levels("exact", levels)?;
    Ok(Arc::new(Exact { levels: [Level::by_rarity("exact", RARITY_BINS), Level::plain("differ")] }))
}

impl Comparator for Exact {
    fn levels(&self) -> &[Level] {
        &self.levels
    }

    fn encode(&self, values: &[Option<&str>], out: &mut Vec<u8>) {
        for value in values.iter().flatten() {
            push_text(&fold(value, false), out, MAX_VALUE / values.len());
        }
    }

    fn level(&self, a: &[u8], b: &[u8]) -> u8 {
        u8::from(a != b)
    }
}
