//! Many literals at once, where each begins at the start of a word.
//!
//! A general automaton over some two thousand literals is megabytes of transitions, and every byte of text may miss the
//! cache. Here the starts of words are found many bytes at a time; bits say whether any literal begins with the four, eight
//! or twelve bytes there, and only where one does is a literal compared. The bits fit the first-level cache, and nothing is
//! allocated for a text of ordinary length.

use std::ops::Range;

/// A set of literals, compiled. Literals are lower case.
#[derive(Clone, Debug)]
pub(crate) struct Literals {
    /// The literals in order, one after the other; the position in the order is the number of a literal.
    arena: Vec<u8>,
    ends: Vec<u32>,
    /// By the hash of four bytes: which classes have a literal that begins with them.
    kinds: Kinds,
    /// Literals by their length: of two bytes and more, of four, of eight, of twelve.
    two: Class,
    four: Class,
    eight: Class,
    twelve: Class,
}

/// Literals whose first bytes are looked up by their hash.
#[derive(Clone, Debug)]
struct Class {
    bits: Bits,
    /// Ranges of `members`: open addressing, a power of two of slots.
    slots: Vec<Slot>,
    shift: u32,
    /// Those with equal first bytes stand side by side.
    members: Vec<Member>,
}

/// A literal of a class, with what decides about most: its length and its last bytes.
#[derive(Clone, Copy, Debug)]
struct Member {
    literal: u16,
    len: u16,
    /// The last four bytes; a shorter literal whole.
    tail: u32,
}

/// Which classes have a literal with a hash: a bit for each of twelve, eight and four.
#[derive(Clone, Debug)]
struct Kinds(Vec<u8>);

/// How the literals of some sets begin, and how they go on behind a blank or a bracket with a word that has a digit.
#[derive(Clone, Debug, Default)]
pub(crate) struct Beginnings {
    whole: Heads,
    inner: Heads,
}

/// The first bytes of texts.
#[derive(Clone, Debug, Default)]
struct Heads {
    /// Of texts of four bytes and more.
    four: Hashes,
    three: Hashes,
    two: Hashes,
}

/// Hashes that are few, and asked for where there are none more often than not.
#[derive(Clone, Debug, Default)]
struct Hashes {
    bits: Bits,
    sorted: Vec<u32>,
}

/// A bit for every hash that something has.
#[derive(Clone, Debug)]
struct Bits(Vec<u64>);

/// Empty while `to` is 0.
#[derive(Clone, Copy, Debug, Default)]
struct Slot {
    hash: u32,
    from: u16,
    to: u16,
}

/// Texts up to this length are lowered on the stack.
const SMALL: usize = 256;
/// Bytes beyond the text that may be read: a beginning, after the rounding up to whole steps.
const PAD: usize = STEP + 16;
/// Bytes that the compiler looks at together; texts are rounded up to it, so that none is looked at alone.
const STEP: usize = 32;
/// Bits of a hash that choose a bit.
const BITS: u32 = 15;
/// Bits of a hash that choose kinds.
const KIND_BITS: u32 = 14;
const FOUR: u8 = 1;
const EIGHT: u8 = 2;
const TWELVE: u8 = 4;
/// Bytes of a word that are looked at for literals.
const WORD: usize = 64;

impl Literals {
    /// Compiles literals, which have to be sorted and distinct. A literal of one byte says nothing and is never found.
    pub(crate) fn new(texts: &[Box<[u8]>]) -> Literals {
        let mut arena = Vec::new();
        let mut ends = vec![0];
        let mut kinds = Kinds::new();
        for text in texts {
            arena.extend_from_slice(text);
            ends.push(u32::try_from(arena.len()).unwrap_or(u32::MAX));
            if text.len() >= 4 {
                kinds.add(four(&padded(text)), text.len());
            }
        }
        let class = |from: usize, to: usize, hash: fn(&[u8; 12]) -> u32| {
            let members = (0..u16::MAX).zip(texts).filter(|(_, t)| (from..to).contains(&t.len()));
            Class::new(members.map(|(i, t)| (hash(&padded(t)), Member::new(i, t))))
        };
        Literals {
            kinds,
            two: class(2, 4, two),
            four: class(4, 8, four),
            eight: class(8, 12, eight),
            twelve: class(12, usize::MAX, twelve),
            arena,
            ends,
        }
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
        let whole = text.len().next_multiple_of(STEP);
        lower[1..=text.len()].copy_from_slice(text);
        lower[1..=whole].make_ascii_lowercase();
        // `ADDRESS_NOT_FOUND` is three words.
        lower[1..=whole].iter_mut().for_each(|b| *b = if *b == b'_' { b' ' } else { *b });
        let starts = &mut starts[..whole];
        mark_starts(&lower[..=whole], starts);
        let lower = &lower[1..];
        for (step, starts) in starts.chunks_exact(STEP).enumerate() {
            let mut bits = bits_of(starts);
            while bits != 0 {
                let at = step * STEP + bits.trailing_zeros() as usize;
                bits &= bits - 1;
                let Some(bytes) = lower[at..].first_chunk::<12>() else { continue };
                let kinds = self.kinds.of(four(bytes));
                if kinds != 0 {
                    self.longer(kinds, bytes, &lower[at..text.len()], &mut |literal, len| {
                        found(literal, at, at + len);
                    });
                }
                if self.two.bits.has(two(bytes)) {
                    self.shorter(bytes, text.len() - at, &mut |literal, len| found(literal, at, at + len));
                }
            }
        }
    }

    /// The literals of four bytes and more that a word begins with, longest first.
    fn longer(&self, kinds: u8, bytes: &[u8; 12], word: &[u8], found: &mut impl FnMut(usize, usize)) {
        if kinds & TWELVE != 0 && self.twelve.bits.has(twelve(bytes)) {
            self.class(&self.twelve, twelve(bytes), word, found);
        }
        if kinds & EIGHT != 0 && self.eight.bits.has(eight(bytes)) {
            self.class(&self.eight, eight(bytes), word, found);
        }
        if kinds & FOUR != 0 && self.four.bits.has(four(bytes)) {
            self.class(&self.four, four(bytes), word, found);
        }
    }

    #[inline(never)]
    fn class(&self, class: &Class, hash: u32, word: &[u8], found: &mut impl FnMut(usize, usize)) {
        for member in class.with(hash).iter().rev() {
            let len = usize::from(member.len);
            // Literals with equal beginnings mostly differ at their ends, and a short one has nothing between the two.
            let ends_alike = word.get(..len).and_then(<[u8]>::last_chunk).copied().map(u32::from_le_bytes);
            if ends_alike == Some(member.tail) && (len < 8 || word.starts_with(self.text(member.literal))) {
                found(usize::from(member.literal), len);
            }
        }
    }

    /// The literals of two and three bytes that a word begins with, longest first.
    fn shorter(&self, bytes: &[u8; 12], left: usize, found: &mut impl FnMut(usize, usize)) {
        for member in self.two.with(two(bytes)).iter().rev() {
            let len = usize::from(member.len);
            if len <= left && number(bytes, 0) & (u32::MAX >> (32 - 8 * len)) == member.tail {
                found(usize::from(member.literal), len);
            }
        }
    }

    fn text(&self, literal: u16) -> &[u8] {
        let literal = usize::from(literal);
        &self.arena[self.ends[literal] as usize..self.ends[literal + 1] as usize]
    }
}

impl Beginnings {
    pub(crate) fn of<'l>(sets: impl IntoIterator<Item = &'l Literals>) -> Beginnings {
        let mut beginnings = Beginnings::default();
        for literals in sets {
            for literal in (0..u16::MAX).take(literals.ends.len() - 1) {
                let text = literals.text(literal);
                beginnings.whole.add(text);
                let inner = inner_words(text).filter(|word| word.iter().any(u8::is_ascii_digit));
                inner.for_each(|words| beginnings.inner.add(words));
            }
        }
        beginnings
    }

    /// Whether a literal may begin in a word of a text, or have begun before it and go on in it.
    pub(crate) fn may_be_in(&self, text: &[u8], word: Range<usize>) -> bool {
        let mut lower = [b' '; 1 + WORD + 12];
        let begin = word.start.saturating_sub(1);
        let seen = &text[begin..text.len().min(word.start + WORD + 11)];
        let shift = 1 - (word.start - begin);
        lower[shift..shift + seen.len()].copy_from_slice(seen);
        lower.iter_mut().for_each(|b| *b = if *b == b'_' { b' ' } else { b.to_ascii_lowercase() });
        lower.windows(13).take(word.len().min(WORD)).enumerate().any(|(n, window)| {
            let Some(bytes) = window[1..].first_chunk() else { return false };
            starts(window[0], window[1]) && (self.whole.has(bytes) || n == 0 && self.inner.has(bytes))
        })
    }
}

impl Heads {
    fn add(&mut self, text: &[u8]) {
        match text.len() {
            4.. => self.four.add(four(&padded(text))),
            3 => self.three.add(three(&padded(text))),
            2 => self.two.add(two(&padded(text))),
            _ => {}
        }
    }

    fn has(&self, bytes: &[u8; 12]) -> bool {
        self.four.has(four(bytes)) || self.three.has(three(bytes)) || self.two.has(two(bytes))
    }
}

impl Hashes {
    fn add(&mut self, hash: u32) {
        self.bits.add(hash);
        if let Err(at) = self.sorted.binary_search(&hash) {
            self.sorted.insert(at, hash);
        }
    }

    fn has(&self, hash: u32) -> bool {
        self.bits.has(hash) && self.sorted.binary_search(&hash).is_ok()
    }
}

impl Member {
    fn new(literal: u16, text: &[u8]) -> Member {
        let tail = text.last_chunk().copied().unwrap_or_else(|| std::array::from_fn(|i| padded(text)[i]));
        Member { literal, len: u16::try_from(text.len()).unwrap_or(u16::MAX), tail: u32::from_le_bytes(tail) }
    }
}

/// A bit for every byte that is 1, of up to 64 bytes, a multiple of eight.
pub(crate) fn bits_of(starts: &[u8]) -> u64 {
    // The product brings the lowest bit of each of eight bytes into the highest byte.
    let eight = |bytes: &[u8; 8]| u64::from_le_bytes(*bytes).wrapping_mul(0x0102_0408_1020_4080) >> 56;
    let (words, _) = starts.as_chunks::<8>();
    words.iter().rev().fold(0, |bits, word| bits << 8 | eight(word))
}

/// Marks where words start: 1 for each byte of `lower` after its first that starts one.
///
/// A word starts after a blank or a mark; a mark and any letter that is not ASCII may start a literal by itself. Plain
/// arithmetic on neighbours, so that the compiler does many bytes at once.
fn mark_starts(lower: &[u8], marks: &mut [u8]) {
    for ((mark, &before), &byte) in marks.iter_mut().zip(lower).zip(&lower[1..]) {
        *mark = u8::from(starts(before, byte));
    }
}

/// Whether a literal may start at a byte, by what stands before it.
const fn starts(before: u8, byte: u8) -> bool {
    let in_word = is_word(byte);
    // Continuation bytes of UTF-8 start nothing.
    let mark = (byte > b' ') & ((byte & 0xc0) != 0x80);
    (in_word & !is_word(before)) | (!in_word & mark)
}

/// What a literal has from each of its words on that stands behind a blank or a bracket.
fn inner_words(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    let parts = |byte: u8| !is_word(byte) && !matches!(byte, b'.' | b'-' | b'+' | b'=' | b'%' | b'@');
    (1..text.len()).filter(move |&at| parts(text[at - 1])).map(|at| &text[at..])
}

/// A letter or digit, lower case.
const fn is_word(byte: u8) -> bool {
    (byte.wrapping_sub(b'a') < 26) | (byte.wrapping_sub(b'0') < 10)
}

fn number(first: &[u8; 12], from: usize) -> u32 {
    u32::from_le_bytes([first[from], first[from + 1], first[from + 2], first[from + 3]])
}

/// The hash of the first two bytes.
fn two(first: &[u8; 12]) -> u32 {
    (number(first, 0) & 0xffff).wrapping_mul(0x9e37_79b1)
}

/// The hash of the first three bytes.
fn three(first: &[u8; 12]) -> u32 {
    (number(first, 0) & 0xff_ffff).wrapping_mul(0x9e37_79b1)
}

/// The hash of the first four bytes.
fn four(first: &[u8; 12]) -> u32 {
    number(first, 0).wrapping_mul(0x9e37_79b1)
}

/// The hash of the first eight bytes.
fn eight(first: &[u8; 12]) -> u32 {
    (mix(first) >> 32) as u32
}

/// The hash of the first twelve bytes.
fn twelve(first: &[u8; 12]) -> u32 {
    ((mix(first) ^ u64::from(number(first, 8))).wrapping_mul(0xd6e8_feb8_6659_fd93) >> 32) as u32
}

fn mix(first: &[u8; 12]) -> u64 {
    (u64::from(number(first, 4)) << 32 | u64::from(number(first, 0))).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// The first bytes of a literal, as long as they are there.
fn padded(text: &[u8]) -> [u8; 12] {
    let mut first = [0; 12];
    first.iter_mut().zip(text).for_each(|(to, byte)| *to = *byte);
    first
}

impl Kinds {
    fn new() -> Kinds {
        Kinds(vec![0; 1 << KIND_BITS])
    }

    fn add(&mut self, hash: u32, len: usize) {
        let class = match len {
            12.. => TWELVE,
            8.. => EIGHT,
            _ => FOUR,
        };
        self.0[(hash >> (32 - KIND_BITS)) as usize] |= class;
    }

    fn of(&self, hash: u32) -> u8 {
        self.0[(hash >> (32 - KIND_BITS)) as usize]
    }
}

impl Default for Bits {
    fn default() -> Bits {
        Bits(vec![0; 1 << (BITS - 6)])
    }
}

impl Bits {
    fn add(&mut self, hash: u32) {
        self.0[(hash >> (38 - BITS)) as usize] |= 1 << (hash >> (32 - BITS) & 63);
    }

    fn has(&self, hash: u32) -> bool {
        self.0[(hash >> (38 - BITS)) as usize] >> (hash >> (32 - BITS) & 63) & 1 == 1
    }
}

impl Class {
    fn new(literals: impl Iterator<Item = (u32, Member)>) -> Class {
        let mut literals: Vec<(u32, Member)> = literals.collect();
        literals.sort_unstable_by_key(|(hash, member)| (*hash, member.literal));
        let mut ranges: Vec<Slot> = Vec::new();
        for (&(hash, _), at) in literals.iter().zip(0..u16::MAX) {
            match ranges.last_mut().filter(|r| r.hash == hash) {
                Some(range) => range.to = at + 1,
                None => ranges.push(Slot { hash, from: at, to: at + 1 }),
            }
        }
        let log = (ranges.len() * 2).next_power_of_two().trailing_zeros().max(4);
        let (mut bits, mut slots) = (Bits::default(), vec![Slot::default(); 1 << log]);
        for range in ranges {
            bits.add(range.hash);
            let mut slot = (range.hash >> (32 - log)) as usize;
            while slots[slot].to != 0 {
                slot = (slot + 1) & (slots.len() - 1);
            }
            slots[slot] = range;
        }
        Class { bits, slots, shift: 32 - log, members: literals.into_iter().map(|(_, m)| m).collect() }
    }

    /// The literals whose first bytes have a hash. The hash of two or four bytes is theirs alone.
    fn with(&self, hash: u32) -> &[Member] {
        let mut slot = (hash >> self.shift) as usize;
        loop {
            let range = self.slots[slot];
            if range.to == 0 {
                return &[];
            }
            if range.hash == hash {
                return &self.members[usize::from(range.from)..usize::from(range.to)];
            }
            slot = (slot + 1) & (self.slots.len() - 1);
        }
    }
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
        fn finds_what_a_plain_search_finds(
            words in prop::collection::vec("[ab(]{2,15}", 1..12),
            parts in prop::collection::vec((0..12usize, "[ab( ]{0,3}"), 0..8),
        ) {
            let text: String = parts.iter().flat_map(|(i, after)| [&*words[i % words.len()], after]).collect();
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
