//! Many literals at once, where each begins at the start of a word.
//!
//! A general automaton over some two thousand literals is megabytes of transitions, and every byte of text may miss the
//! cache. Here a word start is looked up by its first four bytes in a table that fits the first-level cache; only a word
//! that begins like a literal is compared, by a binary search among the literals with that beginning. All literals that
//! are prefixes of the text at that place lie on one chain of prefixes, so none is missed.

/// A set of literals, compiled. Literals are lower case.
#[derive(Clone, Debug)]
pub(crate) struct Literals {
    /// Sorted; the position is the number of the literal.
    texts: Vec<Box<[u8]>>,
    /// The longest literal that is a proper prefix of this one.
    parents: Vec<Option<u16>>,
    long: Table,
    short: Table,
    /// A bit for every pair of first bytes: most words begin like no literal.
    pairs: Vec<u64>,
}

/// Ranges of literals by their first bytes: open addressing, a power of two of slots.
#[derive(Clone, Debug)]
struct Table {
    slots: Vec<Slot>,
    shift: u32,
}

#[derive(Clone, Copy, Debug, Default)]
struct Slot {
    key: u32,
    from: u16,
    to: u16,
}

/// Literals of four bytes and more are found by their first four, shorter ones by their first two.
const LONG: usize = 4;
const SHORT: usize = 2;

impl Literals {
    /// Compiles literals, which have to be sorted, distinct and not empty.
    pub(crate) fn new(texts: Vec<Box<[u8]>>) -> Literals {
        let parents = (0..texts.len()).map(|i| parent(&texts, i)).collect();
        let long = Table::new(&texts, LONG, |len| len >= LONG);
        let short = Table::new(&texts, SHORT, |len| len < LONG);
        let mut pairs = vec![0; 1024];
        for text in texts.iter().filter(|t| t.len() >= SHORT) {
            let pair = pair(text[0], text[1]);
            pairs[pair / 64] |= 1 << (pair % 64);
        }
        Literals { texts, parents, long, short, pairs }
    }

    /// Calls `found(literal, start, end)` for every literal in a lower-case text.
    pub(crate) fn find(&self, text: &[u8], mut found: impl FnMut(usize, usize, usize)) {
        let mut before = b' ';
        for (at, &byte) in text.iter().enumerate() {
            let starts = starts_word(before, byte);
            before = byte;
            if !starts || !self.may_begin(text, at) {
                continue;
            }
            let rest = &text[at..];
            for (table, width) in [(&self.long, LONG), (&self.short, SHORT)] {
                if let Some((from, to)) = table.range(rest, width) {
                    self.chain(from, to, rest, |literal| {
                        // Longer literals may stand among the short ones; they are the other table's.
                        let len = self.texts[literal].len();
                        if (len >= LONG) == (width == LONG) {
                            found(literal, at, at + len);
                        }
                    });
                }
            }
        }
    }

    fn may_begin(&self, text: &[u8], at: usize) -> bool {
        text.get(at + 1).is_some_and(|&second| {
            let pair = pair(text[at], second);
            self.pairs[pair / 64] >> (pair % 64) & 1 == 1
        })
    }

    /// The literals among `from..to` that `rest` begins with, longest first.
    fn chain(&self, from: usize, to: usize, rest: &[u8], mut found: impl FnMut(usize)) {
        let last = self.texts[from..to].partition_point(|t| **t <= *rest);
        let mut next = last.checked_sub(1).map(|i| from + i);
        let mut matched = false;
        while let Some(i) = next.filter(|i| *i >= from) {
            matched = matched || rest.starts_with(&self.texts[i]);
            if matched {
                found(i);
            }
            next = self.parents[i].map(usize::from);
        }
    }
}

/// A word starts after a blank or a mark; a mark and any letter that is not ASCII may start a literal by itself.
const fn starts_word(before: u8, byte: u8) -> bool {
    if byte.is_ascii_alphanumeric() {
        !before.is_ascii_alphanumeric()
    } else {
        // Continuation bytes of UTF-8 start nothing.
        byte > b' ' && (byte & 0xc0) != 0x80
    }
}

const fn pair(first: u8, second: u8) -> usize {
    (first as usize) << 8 | second as usize
}

fn parent(texts: &[Box<[u8]>], i: usize) -> Option<u16> {
    (0..i)
        .rev()
        .take_while(|&j| texts[j][0] == texts[i][0])
        .find(|&j| texts[i].starts_with(&texts[j]))
        .and_then(|j| u16::try_from(j).ok())
}

impl Table {
    fn new(texts: &[Box<[u8]>], width: usize, belongs: impl Fn(usize) -> bool) -> Table {
        let mut ranges: Vec<Slot> = Vec::new();
        for (i, text) in texts.iter().enumerate().filter(|(_, t)| belongs(t.len()) && t.len() >= width) {
            let (key, at) = (key(text, width), u16::try_from(i).unwrap_or(u16::MAX));
            match ranges.iter_mut().find(|r| r.key == key) {
                Some(range) => range.to = at.saturating_add(1),
                None => ranges.push(Slot { key, from: at, to: at.saturating_add(1) }),
            }
        }
        let bits = (ranges.len() * 4).next_power_of_two().trailing_zeros().max(4);
        let mut table = Table { slots: vec![Slot::default(); 1 << bits], shift: 32 - bits };
        for range in ranges {
            let mut slot = table.slot(range.key);
            while table.slots[slot].key != 0 {
                slot = (slot + 1) & (table.slots.len() - 1);
            }
            table.slots[slot] = range;
        }
        table
    }

    const fn slot(&self, key: u32) -> usize {
        (key.wrapping_mul(0x9e37_79b1) >> self.shift) as usize
    }

    /// The literals that begin with the first `width` bytes of `rest`.
    fn range(&self, rest: &[u8], width: usize) -> Option<(usize, usize)> {
        if rest.len() < width {
            return None;
        }
        let key = key(rest, width);
        let mut slot = self.slot(key);
        loop {
            let found = self.slots[slot];
            if found.key == key {
                return Some((usize::from(found.from), usize::from(found.to)));
            }
            if found.key == 0 {
                return None;
            }
            slot = (slot + 1) & (self.slots.len() - 1);
        }
    }
}

/// The first bytes as a number; never zero, for no text has a zero byte that a literal has.
fn key(text: &[u8], width: usize) -> u32 {
    text[..width].iter().fold(0, |key, &b| key << 8 | u32::from(b))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn found(words: &[&str], text: &str) -> Vec<(String, usize)> {
        let mut texts: Vec<Box<[u8]>> = words.iter().map(|w| w.as_bytes().into()).collect();
        texts.sort();
        texts.dedup();
        let literals = Literals::new(texts.clone());
        let mut out = Vec::new();
        literals.find(text.as_bytes(), |i, at, _| {
            out.push((String::from_utf8_lossy(&texts[i]).into_owned(), at));
        });
        out.sort();
        out
    }

    #[test]
    fn nested_prefixes_and_short_words() {
        let got = found(
            &["user", "user un", "user unknown", "ip ", "[tss", "결번"],
            "550 user unknown, ip [tss04] x결번",
        );
        assert_eq!(got.len(), 6, "{got:?}");
        assert!(found(&["user"], "superuser").is_empty());
    }

    proptest! {
        #[test]
        fn finds_what_a_plain_search_finds(words in prop::collection::vec("[ab(]{2,6}", 1..12), text in "[ab( ]{0,40}") {
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            let mut want = Vec::new();
            let mut distinct = words.clone();
            distinct.sort_unstable();
            distinct.dedup();
            for word in distinct {
                for at in 0..text.len() {
                    let before = at.checked_sub(1).map_or(b' ', |i| text.as_bytes()[i]);
                    if text[at..].starts_with(word) && starts_word(before, text.as_bytes()[at]) {
                        want.push((word.to_owned(), at));
                    }
                }
            }
            want.sort();
            prop_assert_eq!(found(&words, &text), want);
        }
    }
}
