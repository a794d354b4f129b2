//! Edit distance.

use super::{WORD, letters};

/// Optimal string alignment distance of two byte strings, or `limit + 1` when it is more than `limit`.
///
/// Insertions, deletions, replacements and swaps of neighbours cost one each; no part is edited twice.
/// Hyyrö's bit-parallel form (2003) of the recurrence. Text beyond ASCII counts bytes, not characters, so callers
/// encode it in an alphabet of bytes first.
///
/// ```
/// use cleanse_dedupe::edit_distance;
/// assert_eq!(edit_distance(b"green", b"grene", 3), 1);
/// assert_eq!(edit_distance(b"green", b"mitchell", 3), 4);
/// ```
#[must_use]
pub fn edit_distance(a: &[u8], b: &[u8], limit: u32) -> u32 {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    if long.len() - short.len() > limit as usize {
        return limit + 1;
    }
    let (short, long) = without_common_ends(short, long);
    let (in_short, in_long) = (letters(short), letters(long));
    // Every letter that only one side has costs an edit of its own.
    if (in_short & !in_long).count_ones().max((in_long & !in_short).count_ones()) > limit {
        return limit + 1;
    }
    let distance = match short.len() {
        0 => long.len() as u32,
        1..=WORD => bit_parallel(short, long),
        _ => strsim::osa_distance(&as_text(short), &as_text(long)) as u32,
    };
    distance.min(limit + 1)
}

/// One character per byte.
fn as_text(bytes: &[u8]) -> String {
    bytes.iter().map(|&b| char::from(b)).collect()
}

fn without_common_ends<'a>(a: &'a [u8], b: &'a [u8]) -> (&'a [u8], &'a [u8]) {
    let head = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[head..], &b[head..]);
    let tail = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    (&a[..a.len() - tail], &b[..b.len() - tail])
}

/// `pattern` has 1 to 64 bytes.
fn bit_parallel(pattern: &[u8], text: &[u8]) -> u32 {
    let mut places = [0u64; 256];
    for (i, &c) in pattern.iter().enumerate() {
        places[c as usize] |= 1 << i;
    }
    let last = 1u64 << (pattern.len() - 1);
    let mut score = pattern.len() as u32;
    let (mut up, mut down, mut zero, mut before) = (!0u64, 0u64, 0u64, 0u64);
    for &c in text {
        let here = places[c as usize];
        let swap = (((!zero) & here) << 1) & before;
        zero = ((((here & up).wrapping_add(up)) ^ up) | here | down) | swap;
        let right_up = down | !(zero | up);
        let right_down = zero & up;
        score += u32::from(right_up & last != 0);
        score -= u32::from(right_down & last != 0);
        let shifted = (right_up << 1) | 1;
        up = (right_down << 1) | !(zero | shifted);
        down = shifted & zero;
        before = here;
    }
    score
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn equals_strsim(a in "[a-d]{0,20}", b in "[a-d]{0,20}") {
            let expect = strsim::osa_distance(&a, &b) as u32;
            prop_assert_eq!(edit_distance(a.as_bytes(), b.as_bytes(), 99), expect);
        }

        #[test]
        fn is_symmetric_and_respects_the_limit(a in "[a-z]{0,40}", b in "[a-z]{0,40}", limit in 0u32..6) {
            let d = edit_distance(a.as_bytes(), b.as_bytes(), limit);
            prop_assert_eq!(d, edit_distance(b.as_bytes(), a.as_bytes(), limit));
            prop_assert!(d <= limit + 1);
        }
    }

    #[test]
    fn long_values_are_answered_too() {
        let a = vec![b'x'; 200];
        let mut b = a.clone();
        b[0] = b'y';
        b[199] = b'z';
        assert_eq!(edit_distance(&a, &b, 5), 2);
    }
}
