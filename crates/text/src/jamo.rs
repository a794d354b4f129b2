//! The dense jamo alphabet: the representation in which Korean text is compared.
//!
//! One byte per jamo makes a wrong vowel cost one edit instead of a whole syllable, and lets the bit-parallel kernel look
//! up a byte. The ranges are part of the contract: stored features are compared across runs.

use crate::hangul::{decompose, lead_of, tail_of, vowel_of};

const LEAD: u8 = 1;
const VOWEL: u8 = 20;
const TAIL: u8 = 40;
const ASCII: u8 = 68;
const CONTINUATION: u8 = 137;
const START: u8 = 201;

/// Appends the dense jamo of `s` to `out`: one byte per jamo, lead (1..=19), vowel (20..=40) and tail (41..=67) in
/// disjoint ranges, no byte for an empty tail. Loose jamo take the byte of their place.
///
/// Printable ASCII is 68..=136 with letters in lower case; every other character keeps its UTF-8 bytes, moved to
/// 137..=251. Controls take no byte. 0 and 252..=255 never occur: callers may use them as separators.
///
/// ```
/// use cleanse_text::dense_jamo;
/// let mut out = Vec::new();
/// dense_jamo("강a", &mut out);
/// assert_eq!(out, [1, 20, 40 + 21, 68 + 39]);
/// ```
pub fn dense_jamo(s: &str, out: &mut Vec<u8>) {
    out.reserve(s.len());
    for c in s.chars() {
        match decompose(c) {
            Some((lead, vowel, 0)) => out.extend_from_slice(&[LEAD + lead, VOWEL + vowel]),
            Some((lead, vowel, tail)) => out.extend_from_slice(&[LEAD + lead, VOWEL + vowel, TAIL + tail]),
            None if c.is_ascii() => out.extend(ascii_byte(c)),
            None => push_other(c, out),
        }
    }
}

/// Lower-case printable ASCII: the letters' upper-case range is closed up.
fn ascii_byte(c: char) -> Option<u8> {
    match c as u8 {
        b @ b' '..=b'@' => Some(ASCII + b - b' '),
        b @ b'A'..=b'Z' => Some(ASCII + (b - b' ' + 32 - 26)),
        b @ b'['..=b'~' => Some(ASCII + b - b' ' - 26),
        _ => None,
    }
}

fn push_other(c: char, out: &mut Vec<u8>) {
    if let Some(byte) = loose_jamo(c) {
        out.push(byte);
    } else if !c.is_control() {
        let mut buffer = [0; 4];
        out.extend(c.encode_utf8(&mut buffer).bytes().map(|b| match b {
            0x80..=0xBF => CONTINUATION + (b - 0x80),
            _ => START + b.saturating_sub(0xC2),
        }));
    }
}

#[expect(clippy::cast_possible_truncation, reason = "each range is shorter than 32")]
fn loose_jamo(c: char) -> Option<u8> {
    match c {
        '\u{1100}'..='\u{1112}' => Some(LEAD + (c as u32 - 0x1100) as u8),
        '\u{1161}'..='\u{1175}' => Some(VOWEL + (c as u32 - 0x1161) as u8),
        '\u{11A8}'..='\u{11C2}' => Some(TAIL + (c as u32 - 0x11A7) as u8),
        'ㄱ'..='ㅎ' => lead_of(c).map(|lead| LEAD + lead).or_else(|| tail_of(c).map(|tail| TAIL + tail)),
        'ㅏ'..='ㅣ' => vowel_of(c).map(|vowel| VOWEL + vowel),
        _ => None,
    }
}

/// Levenshtein distance between two byte strings, in practice of dense jamo.
///
/// One machine word does the work when either side, without what both share at the ends, has at most 64 bytes
/// (Myers 1999 in Hyyrö's form of 2003); beyond that it is the textbook row by row.
///
/// ```
/// use cleanse_text::{dense_jamo, jamo_edit_distance};
/// let jamo = |s: &str| { let mut out = Vec::new(); dense_jamo(s, &mut out); out };
/// assert_eq!(jamo_edit_distance(&jamo("조재용"), &jamo("조제용")), 1);
/// assert_eq!(jamo_edit_distance(&jamo("김철수"), &jamo("김철호")), 2);
/// ```
#[must_use]
pub fn jamo_edit_distance(a: &[u8], b: &[u8]) -> u32 {
    let (a, b) = without_shared_ends(a, b);
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    match short.len() {
        0 => length(long),
        1..=64 => one_word(short, long),
        _ => row_by_row(short, long),
    }
}

fn without_shared_ends<'s>(a: &'s [u8], b: &'s [u8]) -> (&'s [u8], &'s [u8]) {
    let head = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[head..], &b[head..]);
    let tail = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    (&a[..a.len() - tail], &b[..b.len() - tail])
}

fn length(s: &[u8]) -> u32 {
    u32::try_from(s.len()).unwrap_or(u32::MAX)
}

/// Bit `i` of a word stands for row `i` of the dynamic-programming column; `up` and `down` hold the vertical
/// differences of +1 and -1. `pattern` has 1 to 64 bytes.
fn one_word(pattern: &[u8], text: &[u8]) -> u32 {
    let mut rows_of = [0u64; 256];
    for (i, byte) in pattern.iter().enumerate() {
        rows_of[usize::from(*byte)] |= 1 << i;
    }
    let last = 1u64 << (pattern.len() - 1);
    let (mut up, mut down, mut distance) = (u64::MAX, 0u64, length(pattern));
    for byte in text {
        let equal = rows_of[usize::from(*byte)];
        let diagonal = (((equal & up).wrapping_add(up)) ^ up) | equal | down;
        let right = down | !(diagonal | up);
        let left = diagonal & up;
        distance = distance + u32::from(right & last != 0) - u32::from(left & last != 0);
        let right = (right << 1) | 1;
        up = (left << 1) | !(diagonal | right);
        down = right & diagonal;
    }
    distance
}

fn row_by_row(a: &[u8], b: &[u8]) -> u32 {
    let mut row: Vec<u32> = (0..=length(a)).collect();
    for (y, i) in b.iter().zip(1..) {
        let mut diagonal = std::mem::replace(&mut row[0], i);
        for (j, x) in a.iter().enumerate() {
            let replaced = diagonal + u32::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn jamo(s: &str) -> Vec<u8> {
        let mut out = Vec::new();
        dense_jamo(s, &mut out);
        out
    }

    #[test]
    fn ranges_are_disjoint_and_syllables_distinct() {
        let mut seen = std::collections::HashSet::new();
        for c in '가'..='힣' {
            let bytes = jamo(c.encode_utf8(&mut [0; 4]));
            assert!(matches!(bytes[0], 1..=19) && matches!(bytes[1], 20..=40));
            assert!(bytes.get(2).is_none_or(|t| matches!(t, 41..=67)));
            assert!(seen.insert(bytes));
        }
    }

    #[test]
    fn the_rest_is_injective_but_for_case() {
        let mut seen = std::collections::HashMap::new();
        for c in ('\0'..='\u{FFFF}')
            .filter(|c| !c.is_control() && loose_jamo(*c).is_none() && decompose(*c).is_none())
        {
            let bytes = jamo(c.encode_utf8(&mut [0; 4]));
            assert!(bytes.iter().all(|b| matches!(b, 68..=251)), "U+{:04X}", c as u32);
            if let Some(other) = seen.insert(bytes, c) {
                assert!(other.eq_ignore_ascii_case(&c), "{other} {c}");
            }
        }
    }

    #[test]
    fn loose_jamo_equal_assembled_ones() {
        assert_eq!(jamo("ㄱㅏ"), jamo("가"));
        assert_eq!(jamo("\u{1100}\u{1161}\u{11A8}"), jamo("각"));
    }

    #[test]
    fn long_texts_take_the_other_way_to_the_same_answer() {
        let a: Vec<u8> = (0..200).map(|i| (i * 7 % 11) as u8).collect();
        let b: Vec<u8> = (0..180).map(|i| (i * 5 % 13) as u8).collect();
        assert_eq!(jamo_edit_distance(&a, &b), row_by_row(&a, &b));
        assert_eq!(one_word(&a[..64], &b), row_by_row(&a[..64], &b));
        assert_eq!(jamo_edit_distance(&a, &[]), 200);
        assert_eq!(jamo_edit_distance(&a, &a), 0);
    }
}
