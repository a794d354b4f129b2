//! Jaro-Winkler similarity.

use super::{WORD, letters};

/// Jaro-Winkler similarity of two byte strings, 0 to 1, with the usual prefix weight of 0.1 and no threshold.
///
/// ```
/// use cleanse_dedupe::jaro_winkler;
/// assert!(jaro_winkler(b"martha", b"marhta") > 0.96);
/// assert_eq!(jaro_winkler(b"", b"a"), 0.0);
/// ```
#[must_use]
pub fn jaro_winkler(a: &[u8], b: &[u8]) -> f64 {
    let jaro = jaro(a, b);
    let prefix = a.iter().zip(b).take(4).take_while(|(x, y)| x == y).count();
    (jaro + 0.1 * prefix as f64 * (1.0 - jaro)).min(1.0)
}

/// Whether the Jaro-Winkler similarity reaches `least`, with a cheap test of the letters first.
#[must_use]
pub fn is_jaro_winkler(a: &[u8], b: &[u8], least: f64) -> bool {
    if a.is_empty() || b.is_empty() {
        return false;
    }
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let alone = (letters(short) & !letters(long)).count_ones() as usize;
    let common = (short.len() - alone.min(short.len())) as f64;
    let jaro = (common / short.len() as f64 + common / long.len() as f64 + 1.0) / 3.0;
    let prefix = a.iter().zip(b).take(4).take_while(|(x, y)| x == y).count();
    jaro + 0.1 * prefix as f64 * (1.0 - jaro) >= least && jaro_winkler(a, b) >= least
}

fn jaro(a: &[u8], b: &[u8]) -> f64 {
    if a.is_empty() || b.is_empty() {
        return if a.len() == b.len() { 1.0 } else { 0.0 };
    }
    if a == b {
        return 1.0;
    }
    if a.len().max(b.len()) > WORD {
        return strsim::generic_jaro(&Bytes(a), &Bytes(b));
    }
    let window = (a.len().max(b.len()) / 2).saturating_sub(1);
    let (in_a, in_b) = matches(a, b, window);
    let common = in_a.count_ones();
    if common == 0 {
        return 0.0;
    }
    let moved = transposed(a, b, in_a, in_b) / 2;
    let m = f64::from(common);
    (m / a.len() as f64 + m / b.len() as f64 + (m - f64::from(moved)) / m) / 3.0
}

/// Which bytes of `a` and `b` have a partner within the window, earliest free partner first.
fn matches(a: &[u8], b: &[u8], window: usize) -> (u64, u64) {
    let mut places = [0u64; 256];
    for (i, &c) in b.iter().enumerate() {
        places[c as usize] |= 1 << i;
    }
    let (mut in_a, mut in_b) = (0u64, 0u64);
    for (i, &c) in a.iter().enumerate() {
        let from = i.saturating_sub(window);
        let width = i + window + 1 - from;
        let reach = if width >= WORD { !0 } else { (1u64 << width) - 1 };
        let free = places[c as usize] & !in_b & reach.checked_shl(from as u32).unwrap_or(0);
        if free != 0 {
            in_a |= 1 << i;
            in_b |= free & free.wrapping_neg();
        }
    }
    (in_a, in_b)
}

fn transposed(a: &[u8], b: &[u8], mut in_a: u64, mut in_b: u64) -> u32 {
    let mut count = 0;
    while in_a != 0 && in_b != 0 {
        let (i, j) = (in_a.trailing_zeros() as usize, in_b.trailing_zeros() as usize);
        count += u32::from(a[i] != b[j]);
        in_a &= in_a - 1;
        in_b &= in_b - 1;
    }
    count
}

/// A byte string that `strsim` can iterate.
struct Bytes<'a>(&'a [u8]);

impl<'b> IntoIterator for &'b Bytes<'_> {
    type Item = u8;
    type IntoIter = std::iter::Copied<std::slice::Iter<'b, u8>>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter().copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_cheap_test_changes_no_answer(a in "[a-f]{1,12}", b in "[a-f]{1,12}", least in 0.5f64..1.0) {
            let slow = jaro_winkler(a.as_bytes(), b.as_bytes()) >= least;
            prop_assert_eq!(is_jaro_winkler(a.as_bytes(), b.as_bytes(), least), slow);
        }

        #[test]
        fn equals_strsim(a in "[a-e]{0,90}", b in "[a-e]{0,90}") {
            let ours = jaro(a.as_bytes(), b.as_bytes());
            prop_assert!((ours - strsim::jaro(&a, &b)).abs() < 1e-9, "{} {}", ours, strsim::jaro(&a, &b));
        }

        #[test]
        fn stays_between_zero_and_one(a in "[a-z]{0,12}", b in "[a-z]{0,12}") {
            let s = jaro_winkler(a.as_bytes(), b.as_bytes());
            prop_assert!((0.0..=1.0).contains(&s));
            prop_assert_eq!(s == 1.0, a == b);
        }
    }
}
