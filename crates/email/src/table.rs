//! Static word sets: one string, cut into hash buckets by the generating script.

/// A set of lower-case ASCII words. A look-up hashes the word and compares one or two others.
pub(crate) struct WordSet {
    /// The number of buckets is two to this power.
    pub(crate) bits: u32,
    /// All words in bucket order, one behind the other.
    pub(crate) words: &'static str,
    /// The first word of each bucket, and the number of words.
    pub(crate) buckets: &'static [u16],
    /// Where each word starts, and the end of the last one.
    pub(crate) starts: &'static [u32],
}

impl WordSet {
    #[inline]
    pub(crate) fn contains(&self, word: &str) -> bool {
        let bucket = (slot_hash(word) >> (32 - self.bits)) as usize;
        let (Some(&first), Some(&end)) = (self.buckets.get(bucket), self.buckets.get(bucket + 1)) else {
            return false;
        };
        (usize::from(first)..usize::from(end)).any(|i| self.word(i) == word.as_bytes())
    }

    #[inline]
    fn word(&self, i: usize) -> &'static [u8] {
        let (Some(&from), Some(&to)) = (self.starts.get(i), self.starts.get(i + 1)) else { return &[] };
        self.words.as_bytes().get(from as usize..to as usize).unwrap_or_default()
    }
}

/// Hashes the first and last eight bytes and the length; the generating script does the same.
#[inline]
pub(crate) fn slot_hash(word: &str) -> u32 {
    let bytes = word.as_bytes();
    let (first, last) = match (bytes.first_chunk(), bytes.last_chunk()) {
        (Some(&first), Some(&last)) => (u64::from_le_bytes(first), u64::from_le_bytes(last)),
        _ => (little_endian(bytes), little_endian(bytes)),
    };
    let h = first.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ last.wrapping_mul(0xC2B2_AE3D_27D4_EB4F);
    let h = (h ^ (h >> 29) ^ bytes.len() as u64).wrapping_mul(0xD6E8_FEB8_6659_FD93);
    (h >> 32) as u32
}

/// Up to eight bytes as a number: by halves that may overlap, from four on.
#[inline]
fn little_endian(bytes: &[u8]) -> u64 {
    match (bytes.first_chunk(), bytes.last_chunk()) {
        (Some(&low), Some(&high)) => {
            let place = 8 * (bytes.len() - 4);
            u64::from(u32::from_le_bytes(low)) | u64::from(u32::from_le_bytes(high)) << place
        }
        _ => bytes.iter().rev().fold(0, |n, &b| n << 8 | u64::from(b)),
    }
}

#[cfg(test)]
mod tests {
    use crate::generated::{disposable::DISPOSABLE, roles::ROLES, top_level::TOP_LEVEL};

    #[test]
    fn every_word_is_found_and_others_are_not() {
        for set in [&DISPOSABLE, &ROLES, &TOP_LEVEL] {
            assert!(set.starts.len() > 30);
            for i in 0..set.starts.len() - 1 {
                let word = std::str::from_utf8(set.word(i)).unwrap();
                assert!(set.contains(word), "{word}");
                assert!(!set.contains(&format!("{word}-x")), "{word}-x");
            }
        }
        assert!(!TOP_LEVEL.contains("con") && !TOP_LEVEL.contains("") && TOP_LEVEL.contains("kr"));
    }
}
