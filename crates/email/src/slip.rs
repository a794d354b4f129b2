//! How one word was mistyped for another.

/// A kind of slip; `first` says that it happened at the first letter, which people watch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Slip {
    /// Two neighbours changed places: `gmial`.
    Swap,
    /// One letter was typed twice: `gmaill`.
    Double,
    /// Several letters were typed twice.
    Repeats,
    /// The same letters in another order, two swaps away.
    Shuffle,
    /// A key beside the right one: `gnail`, `gmai1`.
    Neighbour { first: bool },
    /// A letter is missing.
    Drop { first: bool },
    /// A letter too many.
    Insert { first: bool },
    /// Another letter.
    Other { first: bool },
}

/// The slip that makes `typed` out of `meant`, when there is just one (or two that are alike).
pub(crate) fn between(meant: &str, typed: &str) -> Option<Slip> {
    let (m, t) = (meant.as_bytes(), typed.as_bytes());
    match strsim::osa_distance(meant, typed) {
        1 => single(m, t),
        2 if same_letters(m, t) && m.first() == t.first() => Some(Slip::Shuffle),
        _ => squeezed(m).eq(squeezed(t)).then_some(Slip::Repeats),
    }
}

/// A bit for each letter that the word has.
pub(crate) fn letters(word: &str) -> u32 {
    word.bytes().filter(u8::is_ascii_lowercase).fold(0, |set, b| set | 1 << (b - b'a'))
}

fn single(meant: &[u8], typed: &[u8]) -> Option<Slip> {
    let at = meant.iter().zip(typed).take_while(|(m, t)| m == t).count();
    let first = at == 0;
    Some(match meant.len().cmp(&typed.len()) {
        std::cmp::Ordering::Greater => Slip::Drop { first },
        std::cmp::Ordering::Less if at > 0 && typed.get(at) == typed.get(at - 1) => Slip::Double,
        std::cmp::Ordering::Less if typed.get(at) == typed.get(at + 1) => Slip::Double,
        std::cmp::Ordering::Less => Slip::Insert { first },
        std::cmp::Ordering::Equal => {
            let (&m, &t) = (meant.get(at)?, typed.get(at)?);
            let swapped = meant.get(at + 1) == Some(&t) && typed.get(at + 1) == Some(&m);
            match () {
                () if swapped => Slip::Swap,
                () if are_neighbours(m, t) => Slip::Neighbour { first },
                () => Slip::Other { first },
            }
        }
    })
}

fn same_letters(a: &[u8], b: &[u8]) -> bool {
    let sorted = |word: &[u8]| {
        let mut word = word.to_vec();
        word.sort_unstable();
        word
    };
    a.len() == b.len() && sorted(a) == sorted(b)
}

/// The word with runs of one letter as a single one.
fn squeezed(word: &[u8]) -> impl Iterator<Item = u8> {
    word.iter().enumerate().filter(|&(i, b)| i == 0 || word.get(i - 1) != Some(b)).map(|(_, b)| *b)
}

/// The keys of a QWERTY keyboard, row under row.
const ROWS: [&[u8]; 4] = [b"1234567890-", b"qwertyuiop", b"asdfghjkl", b"zxcvbnm"];

/// Whether two keys touch, or look alike on the screen (1 and l, 0 and o).
fn are_neighbours(a: u8, b: u8) -> bool {
    if matches!((a, b), (b'l' | b'i', b'1') | (b'o', b'0') | (b'i', b'l') | (b'l', b'i')) {
        return true;
    }
    let place = |key: u8| {
        ROWS.iter()
            .enumerate()
            .find_map(|(row, keys)| keys.iter().position(|&k| k == key).map(|column| (row, column)))
    };
    let (Some((row_a, column_a)), Some((row_b, column_b))) = (place(a), place(b)) else { return false };
    match row_a.abs_diff(row_b) {
        0 => column_a.abs_diff(column_b) == 1,
        // A lower row stands half a key to the right.
        1 => {
            let (upper, lower) = if row_a < row_b { (column_a, column_b) } else { (column_b, column_a) };
            lower == upper || lower + 1 == upper
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_have_names() {
        for (meant, typed, slip) in [
            ("gmail", "gmial", Some(Slip::Swap)),
            ("gmail", "gmaill", Some(Slip::Double)),
            ("gmail", "gnail", Some(Slip::Neighbour { first: false })),
            ("gmail", "fmail", Some(Slip::Neighbour { first: true })),
            ("gmail", "ymail", Some(Slip::Neighbour { first: true })),
            ("gmail", "email", Some(Slip::Other { first: true })),
            ("gmail", "mail", Some(Slip::Drop { first: true })),
            ("gmail", "gmal", Some(Slip::Drop { first: false })),
            ("gmail", "gmsail", Some(Slip::Insert { first: false })),
            ("hanmail", "hannmaill", Some(Slip::Repeats)),
            ("hotmail", "htomial", Some(Slip::Shuffle)),
            ("hanmail", "hanmart", None),
        ] {
            assert_eq!(between(meant, typed), slip, "{meant} {typed}");
        }
    }
}
