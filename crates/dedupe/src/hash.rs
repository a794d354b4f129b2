//! A fixed 64-bit hash: equal on every machine and in every run, so that partitions agree.

const SEED: u64 = 0x9E37_79B9_7F4A_7C15;

/// A hash of a byte string. Never 0, which stands for "none".
#[must_use]
#[inline]
pub fn hash_bytes(bytes: &[u8]) -> u64 {
    let mut h = SEED ^ (bytes.len() as u64);
    let mut words = bytes.chunks_exact(8);
    for w in &mut words {
        h = step(h, u64::from_le_bytes([w[0], w[1], w[2], w[3], w[4], w[5], w[6], w[7]]));
    }
    let rest = words.remainder();
    let mut last = [0u8; 8];
    last[..rest.len()].copy_from_slice(rest);
    finish(step(h, u64::from_le_bytes(last)))
}

/// A hash of two hashes; the order matters. Never 0.
#[must_use]
#[inline]
pub fn mix(a: u64, b: u64) -> u64 {
    finish(step(step(SEED, a), b))
}

#[inline]
fn step(h: u64, word: u64) -> u64 {
    let wide = u128::from(h ^ word) * 0xD6E8_FEB8_6659_FD93_u128;
    (wide as u64) ^ ((wide >> 64) as u64).rotate_left(32) ^ word.rotate_left(17)
}

#[inline]
fn finish(h: u64) -> u64 {
    let h = (h ^ (h >> 32)).wrapping_mul(0xD6E8_FEB8_6659_FD93);
    (h ^ (h >> 29)).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_strings_do_not_collide() {
        let mut seen: Vec<u64> = (0u32..200_000).map(|n| hash_bytes(n.to_string().as_bytes())).collect();
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), 200_000);
    }

    #[test]
    fn low_bits_are_spread() {
        let ones = (0u64..4096).filter(|&n| mix(n, 7) & 1 == 1).count();
        assert!((1800..2300).contains(&ones), "{ones}");
    }
}
