//! Static word sets: one string, cut into hash buckets by the generating script.

/// A set of lower-case ASCII words. A look-up hashes the word and reads one short bucket.
pub(crate) struct WordSet {
    /// The number of buckets is two to this power.
    pub(crate) bits: u32,
    /// All words, each ended by `;`, in bucket order.
    pub(crate) words: &'static str,
    /// Where each bucket starts, and the end of the last one.
    pub(crate) starts: &'static [u32],
}

impl WordSet {
    pub(crate) fn contains(&self, word: &str) -> bool {
        let bucket = (slot_hash(word) >> (32 - self.bits)) as usize;
        let (Some(&from), Some(&to)) = (self.starts.get(bucket), self.starts.get(bucket + 1)) else {
            return false;
        };
        let words = self.words.get(from as usize..to as usize).unwrap_or_default();
        !words.is_empty() && words.split_terminator(';').any(|w| w == word)
    }
}

/// Hashes the first and last eight bytes and the length; the generating script does the same.
#[inline]
pub(crate) fn slot_hash(word: &str) -> u32 {
    let bytes = word.as_bytes();
    let first = little_endian(bytes, 0);
    let last = little_endian(bytes, bytes.len().saturating_sub(8));
    let h = first.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ last.wrapping_mul(0xC2B2_AE3D_27D4_EB4F);
    let h = (h ^ (h >> 29) ^ bytes.len() as u64).wrapping_mul(0xD6E8_FEB8_6659_FD93);
    #[expect(clippy::cast_possible_truncation, reason = "the upper half of 64 bits")]
    {
        (h >> 32) as u32
    }
}

/// Up to eight bytes from `start`, as a number.
#[inline]
fn little_endian(bytes: &[u8], start: usize) -> u64 {
    if let Some(Ok(eight)) = bytes.get(start..start + 8).map(<[u8; 8]>::try_from) {
        return u64::from_le_bytes(eight);
    }
    let rest = bytes.get(start..).unwrap_or_default();
    rest.iter().rev().fold(0, |n, &b| n << 8 | u64::from(b))
}

#[cfg(test)]
mod tests {
    use crate::generated::{disposable::DISPOSABLE, roles::ROLES, top_level::TOP_LEVEL};

    #[test]
    fn every_word_is_found_and_others_are_not() {
        for set in [&DISPOSABLE, &ROLES, &TOP_LEVEL] {
            for word in set.words.split_terminator(';') {
                assert!(set.contains(word), "{word}");
                assert!(!set.contains(&format!("{word}-x")), "{word}-x");
            }
        }
        assert!(!TOP_LEVEL.contains("con") && !TOP_LEVEL.contains("") && TOP_LEVEL.contains("kr"));
    }
}
