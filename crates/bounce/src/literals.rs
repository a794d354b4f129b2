//! Many literals at once, where each begins at the start of a word.
//!
//! A general automaton over some two thousand literals is megabytes of transitions, and every byte of text may miss the
//! cache. Here the starts of words are found eight bytes at a time; a bit says whether any literal begins with the four
//! bytes there, and only a word that does is compared with the few literals of that beginning. The bits fit the
//! first-level cache, and nothing is allocated for a text of ordinary length.

/// A set of literals, compiled. Literals are lower case.
#[derive(Clone, Debug)]
pub(crate) struct Literals {
    /// The literals in order, one after the other; the position in the order is the number of a literal.
    arena: Vec<u8>,
    ends: Vec<u32>,
    /// The longest literal that is a proper prefix of this one.
    parents: Vec<Option<u16>>,
    long: Table,
    /// Literals of two and three bytes.
    short: Table,
}

/// Ranges of literals by their first bytes: open addressing, a power of two of slots, and a bit for every beginning.
#[derive(Clone, Debug)]
struct Table {
    bits: Vec<u64>,
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
/// Texts up to this length are lowered on the stack.
const SMALL: usize = 512;
/// Bytes beyond the text that may be read: a beginning, rounded up to a word of starts.
const PAD: usize = 16;
/// Bits of the index into the bits of a table.
const BITS: u32 = 14;
/// Ranges up to this length are compared one by one, longer ones searched.
const FEW: usize = 6;

impl Literals {
    /// Compiles literals, which have to be sorted, distinct and not empty.
    pub(crate) fn new(texts: &[Box<[u8]>]) -> Literals {
        let parents = (0..texts.len()).map(|i| parent(texts, i)).collect();
        let long = Table::new(texts, LONG, |len| len >= LONG);
        let short = Table::new(texts, SHORT, |len| len < LONG);
        let mut arena = Vec::new();
        let mut ends = vec![0];
        for text in texts {
            arena.extend_from_slice(text);
            ends.push(u32::try_from(arena.len()).unwrap_or(u32::MAX));
        }
        Literals { arena, ends, parents, long, short }
    }

    /// Calls `found(literal, start, end)` for every literal in a text, whatever the case of its ASCII letters.
    pub(crate) fn find(&self, text: &[u8], found: impl FnMut(usize, usize, usize)) {
        if text.len() <= SMALL {
            let (mut lower, mut starts) = ([b' '; 1 + SMALL + PAD], [0; SMALL + PAD]);
            self.find_in(text, &mut lower, &mut starts, found);
        } else {
            let (mut lower, mut starts) = (vec![b' '; 1 + text.len() + PAD], vec![0; text.len() + PAD]);
            self.find_in(text, &mut lower, &mut starts, found);
        }
    }

    fn find_in(
        &self,
        text: &[u8],
        lower: &mut [u8],
        starts: &mut [u8],
        mut found: impl FnMut(usize, usize, usize),
    ) {
        // A blank stands before the text, so that its first byte has something before it.
        lower[1..=text.len()].copy_from_slice(text);
        lower[1..=text.len()].make_ascii_lowercase();
        let words = text.len().div_ceil(8);
        let starts = &mut starts[..words * 8];
        mark_starts(lower, starts);
        let lower = &lower[1..];
        for (word, eight) in starts.chunks_exact(8).enumerate() {
            let mut bits = eight.try_into().map_or(0, u64::from_le_bytes);
            while bits != 0 {
                let at = word * 8 + (bits.trailing_zeros() / 8) as usize;
                bits &= bits - 1;
                self.at(&lower[at..], text.len() - at, |literal, len| found(literal, at, at + len));
            }
        }
    }

    /// The literals that a word begins with. `word` is padded; `len` bytes of it are text.
    fn at(&self, word: &[u8], len: usize, mut found: impl FnMut(usize, usize)) {
        let Some(first) = word.first_chunk::<LONG>() else { return };
        let key = u32::from_le_bytes(*first);
        if let Some((from, to)) = self.long.range(key) {
            self.beginning(from, to, &word[..len], &mut |literal, len| {
                // Shorter literals may stand among the long ones; they are the other table's.
                if len >= LONG {
                    found(literal, len);
                }
            });
        }
        if let Some((from, to)) = self.short.range(key & 0xffff) {
            self.beginning(from, to, &word[..len], &mut |literal, len| {
                if len < LONG {
                    found(literal, len);
                }
            });
        }
    }

    /// The literals among `from..to` that `word` begins with, longest first.
    fn beginning(&self, from: usize, to: usize, word: &[u8], found: &mut impl FnMut(usize, usize)) {
        if to - from <= FEW {
            for literal in (from..to).rev() {
                let text = self.text(literal);
                if word.starts_with(text) {
                    found(literal, text.len());
                }
            }
            return;
        }
        // All literals that are prefixes of the word lie on one chain of prefixes.
        let last = from + partition(to - from, |i| self.text(from + i) <= word);
        let mut next = last.checked_sub(1);
        let mut matched = false;
        while let Some(literal) = next.filter(|i| *i >= from) {
            let text = self.text(literal);
            matched = matched || word.starts_with(text);
            if matched {
                found(literal, text.len());
            }
            next = self.parents[literal].map(usize::from);
        }
    }

    fn text(&self, literal: usize) -> &[u8] {
        &self.arena[self.ends[literal] as usize..self.ends[literal + 1] as usize]
    }
}

/// Marks where words start: 1 for each byte of `lower` after its first that starts one.
///
/// A word starts after a blank or a mark; a mark and any letter that is not ASCII may start a literal by itself. Plain
/// arithmetic on neighbours, so that the compiler does many bytes at once.
fn mark_starts(lower: &[u8], starts: &mut [u8]) {
    for ((start, &before), &byte) in starts.iter_mut().zip(lower).zip(&lower[1..]) {
        let in_word = is_word(byte);
        // Continuation bytes of UTF-8 start nothing.
        let mark = (byte > b' ') & ((byte & 0xc0) != 0x80);
        *start = u8::from((in_word & !is_word(before)) | (!in_word & mark));
    }
}

/// A letter or digit, lower case.
const fn is_word(byte: u8) -> bool {
    (byte.wrapping_sub(b'a') < 26) | (byte.wrapping_sub(b'0') < 10)
}

/// How many of `0..len` come before the first that `holds` is false for; they are sorted by it.
fn partition(len: usize, holds: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (0, len);
    while low < high {
        let middle = low.midpoint(high);
        if holds(middle) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low
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
        let log = (ranges.len() * 4).next_power_of_two().trailing_zeros().max(4);
        let (bits, slots) = (vec![0; 1 << (BITS - 6)], vec![Slot::default(); 1 << log]);
        let mut table = Table { bits, slots, shift: 32 - log };
        for range in ranges {
            let hash = hash(range.key);
            table.bits[(hash >> (38 - BITS)) as usize] |= 1 << (hash >> (32 - BITS) & 63);
            let mut slot = (hash >> table.shift) as usize;
            while table.slots[slot].key != 0 {
                slot = (slot + 1) & (table.slots.len() - 1);
            }
            table.slots[slot] = range;
        }
        table
    }

    /// The literals that begin with the bytes of a key.
    fn range(&self, key: u32) -> Option<(usize, usize)> {
        let hash = hash(key);
        if self.bits[(hash >> (38 - BITS)) as usize] >> (hash >> (32 - BITS) & 63) & 1 == 0 {
            return None;
        }
        let mut slot = (hash >> self.shift) as usize;
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

const fn hash(key: u32) -> u32 {
    key.wrapping_mul(0x9e37_79b1)
}

/// The first bytes as a number, the first one lowest; never zero, for no literal has a zero byte.
fn key(text: &[u8], width: usize) -> u32 {
    text[..width].iter().rev().fold(0, |key, &b| key << 8 | u32::from(b))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn found(words: &[&str], text: &str) -> Vec<(String, usize)> {
        let mut texts: Vec<Box<[u8]>> = words.iter().map(|w| w.as_bytes().into()).collect();
        texts.sort();
        texts.dedup();
        let literals = Literals::new(&texts);
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

    #[test]
    fn case_and_the_last_word_do_not_matter() {
        assert_eq!(found(&["unknown", "unk"], "User UNKNOWN").len(), 2);
        assert!(found(&["unknown user"], "unknown").is_empty());
        assert_eq!(found(&["spf", "of"], "x SPF of").len(), 2);
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
                    let mut start = [0];
                    mark_starts(&[before, text.as_bytes()[at]], &mut start);
                    if text[at..].starts_with(word) && start == [1] {
                        want.push((word.to_owned(), at));
                    }
                }
            }
            want.sort();
            prop_assert_eq!(found(&words, &text), want);
        }
    }
}
