//! The closed lists of words that stand in name columns beside or instead of a name.

use crate::generated::words::WORDS;

/// What a word may be: a set, since 대표 is a title, a role and a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Classes(u32);

impl Classes {
    pub(crate) const NONE: Classes = Classes(0);
    pub(crate) const HONORIFIC: Classes = Classes(1);
    pub(crate) const TITLE: Classes = Classes(1 << 1);
    pub(crate) const RELATION: Classes = Classes(1 << 2);
    pub(crate) const KIN: Classes = Classes(1 << 3);
    pub(crate) const LABEL: Classes = Classes(1 << 4);
    pub(crate) const ORG: Classes = Classes(1 << 5);
    pub(crate) const DEPARTMENT: Classes = Classes(1 << 6);
    pub(crate) const DEPT_SUFFIX: Classes = Classes(1 << 7);
    pub(crate) const BRANCH: Classes = Classes(1 << 8);
    pub(crate) const LEGAL: Classes = Classes(1 << 9);
    pub(crate) const JUNK: Classes = Classes(1 << 10);
    pub(crate) const WORDLIKE: Classes = Classes(1 << 11);
    pub(crate) const SAMPLE: Classes = Classes(1 << 12);
    pub(crate) const REMARK: Classes = Classes(1 << 13);
    pub(crate) const DECEASED: Classes = Classes(1 << 14);
    pub(crate) const FORM_OF_ADDRESS: Classes = Classes(1 << 15);
    pub(crate) const LEGAL_LATIN: Classes = Classes(1 << 16);
    pub(crate) const COMPANY: Classes = Classes(1 << 17);
    pub(crate) const PLACE: Classes = Classes(1 << 18);

    /// Both sets together.
    pub(crate) const fn or(self, other: Classes) -> Classes {
        Classes(self.0 | other.0)
    }

    /// Whether the sets share a class.
    pub(crate) const fn any(self, other: Classes) -> bool {
        self.0 & other.0 != 0
    }
}

/// The classes of a word in small letters; none for a word of no list. A title with 님 behind it is a title.
pub(crate) fn classes(word: &str) -> Classes {
    match (listed(word), word.strip_suffix('님')) {
        (Classes(0), Some(title)) if listed(title).any(Classes::TITLE) => Classes::TITLE,
        (classes, _) => classes,
    }
}

fn listed(word: &str) -> Classes {
    if word.len() > LONGEST {
        return Classes::NONE;
    }
    let (mut at, tag) = hash(word.as_bytes());
    loop {
        let (index, its) = BUCKETS[at % BUCKETS.len()];
        let Some((w, classes)) = WORDS.get(usize::from(index)) else { return Classes::NONE };
        if its == tag && *w == word {
            return Classes(*classes);
        }
        at += 1;
    }
}

/// The bytes of the longest word of the lists.
const LONGEST: usize = {
    let mut longest = 0;
    let mut i = 0;
    while i < WORDS.len() {
        if WORDS[i].0.len() > longest {
            longest = WORDS[i].0.len();
        }
        i += 1;
    }
    longest
};

/// The bytes of the longest text that may have a class.
const LONGEST_CLASSED: usize = LONGEST + '님'.len_utf8();

/// Indices into the list by hash, with open addressing, each beside the tag of its word: most words that are on no list are told by
/// it alone. An index past the end is an empty bucket.
static BUCKETS: [(u16, u16); 8192] = buckets();

const fn buckets() -> [(u16, u16); 8192] {
    let mut table = [(u16::MAX, 0); 8192];
    let mut i = 0;
    while i < WORDS.len() {
        let (hash, tag) = hash(WORDS[i].0.as_bytes());
        let mut at = hash % table.len();
        while table[at].0 != u16::MAX {
            at = (at + 1) % table.len();
        }
        table[at] = (i as u16, tag);
        i += 1;
    }
    table
}

/// A place and a tag, made of three bytes, a syllable, at a time.
const fn hash(bytes: &[u8]) -> (usize, u16) {
    let mut hash = bytes.len() as u64;
    let mut rest = bytes;
    while let [a, b, c, tail @ ..] = rest {
        let three = (*a as u64) << 16 | (*b as u64) << 8 | *c as u64;
        hash = (hash ^ three).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(29);
        rest = tail;
    }
    while let [a, tail @ ..] = rest {
        hash = (hash ^ *a as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(29);
        rest = tail;
    }
    ((hash ^ hash >> 32) as u32 as usize, (hash >> 48) as u16)
}

/// Whether a word is in one of these classes; the case of its letters, which are Latin in the lists, does not matter.
pub(crate) fn is(word: &str, wanted: Classes) -> bool {
    if word.len() > LONGEST_CLASSED {
        return false;
    }
    if word.bytes().any(|b| b.is_ascii_uppercase()) {
        return classes(&word.to_ascii_lowercase()).any(wanted);
    }
    classes(word).any(wanted)
}

/// The ends of `text` that are words of these classes, longest first, as byte offsets where the word begins. The whole text is
/// not one of its ends.
pub(crate) fn ends(text: &str, wanted: Classes) -> impl Iterator<Item = usize> {
    let text = if may_end(text) { text } else { "" };
    tails(text).filter(move |&at| is(&text[at..], wanted))
}

/// Where the ends of a text begin that are short enough for the lists, the longest first; not the whole text.
fn tails(text: &str) -> impl Iterator<Item = usize> {
    let far = text.len().saturating_sub(LONGEST_CLASSED);
    (far.max(1)..text.len()).filter(|&at| text.is_char_boundary(at))
}

/// What is run on to names; departments, labels, roles and remarks stand beside them.
const RUN_ON: Classes = Classes::TITLE
    .or(Classes::HONORIFIC)
    .or(Classes::KIN)
    .or(Classes::ORG)
    .or(Classes::BRANCH)
    .or(Classes::DEPT_SUFFIX)
    .or(Classes::LEGAL)
    .or(Classes::DECEASED);

/// Whether a text is a word of the lists or ends in one that is run on to names.
#[inline(never)]
pub(crate) fn has_listed_end(text: &str) -> bool {
    classes(text) != Classes::NONE || tails(text).any(|at| classes(&text[at..]).any(RUN_ON))
}

/// Whether a text may end in a word of the lists. A filter without false negatives for the hot path.
pub(crate) fn may_end(text: &str) -> bool {
    let mut back = text.chars().rev();
    let (Some(last), Some(before)) = (back.next(), back.next()) else { return false };
    let syllables = cleanse_text::is_syllable(last) && cleanse_text::is_syllable(before);
    syllables && may_end_in(before, last) || ENDINGS.has(0, last.to_ascii_lowercase() as u32)
}

/// Whether a word of two syllables or more may end in these two. Without false negatives, too.
#[inline]
pub(crate) fn may_end_in(a: char, b: char) -> bool {
    ENDINGS.has(a as u32, b as u32)
}

/// A set of pairs of syllables of `64 * N` bits; zero stands for no syllable. It may hold a pair that nobody added.
pub(crate) struct Pairs<const N: usize>([u64; N]);

impl<const N: usize> Pairs<N> {
    pub(crate) const fn new() -> Pairs<N> {
        Pairs([0; N])
    }

    const fn slot(a: u32, b: u32) -> usize {
        let hash = (a ^ 0xAC00).wrapping_mul(0x9E37_79B1) ^ (b ^ 0xAC00).wrapping_mul(0x85EB_CA6B);
        (hash >> 15) as usize % (64 * N)
    }

    pub(crate) const fn add(&mut self, a: u32, b: u32) {
        let at = Pairs::<N>::slot(a, b);
        self.0[at / 64] |= 1 << (at % 64);
    }

    #[inline]
    pub(crate) const fn has(&self, a: u32, b: u32) -> bool {
        let at = Pairs::<N>::slot(a, b);
        self.0[at / 64] >> (at % 64) & 1 == 1
    }
}

/// The last two syllables of every word of the lists, or the last character of those that do not end in two.
static ENDINGS: Pairs<2048> = endings();

const fn endings() -> Pairs<2048> {
    let mut pairs = Pairs::new();
    let mut i = 0;
    while i < WORDS.len() {
        let bytes = WORDS[i].0.as_bytes();
        let n = bytes.len();
        if WORDS[i].1 & Classes::TITLE.0 != 0 && n >= 3 {
            pairs.add(three_bytes(bytes, n - 3), '님' as u32);
        }
        if bytes[n - 1] < 0x80 {
            pairs.add(0, bytes[n - 1] as u32);
        } else {
            let before = if n >= 6 { three_bytes(bytes, n - 6) } else { 0 };
            let last = three_bytes(bytes, n - 3);
            pairs.add(if is_syllable(before) && is_syllable(last) { before } else { 0 }, last);
        }
        i += 1;
    }
    pairs
}

/// Whether a word of the lists may begin with the first three bytes of a text and be a legal form: `(주)`, 주식회사.
pub(crate) fn may_begin_legal(text: &str) -> bool {
    let head = text.as_bytes();
    head.len() >= 3 && LEGAL_HEADS.has(raw(head), 0)
}

static LEGAL_HEADS: Pairs<16> = legal_heads();

const fn legal_heads() -> Pairs<16> {
    let mut heads = Pairs::new();
    let mut i = 0;
    while i < WORDS.len() {
        let bytes = WORDS[i].0.as_bytes();
        if WORDS[i].1 & Classes::LEGAL.0 != 0 {
            heads.add(raw(bytes), 0);
        }
        i += 1;
    }
    heads
}

const fn raw(bytes: &[u8]) -> u32 {
    (bytes[0] as u32) << 16 | (bytes[1] as u32) << 8 | bytes[2] as u32
}

/// The code point that three bytes spell if they are one character of three bytes.
pub(crate) const fn three_bytes(bytes: &[u8], at: usize) -> u32 {
    (bytes[at] as u32 & 0x0F) << 12 | (bytes[at + 1] as u32 & 0x3F) << 6 | (bytes[at + 2] as u32 & 0x3F)
}

const fn is_syllable(c: u32) -> bool {
    c >= 0xAC00 && c <= 0xD7A3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted() {
        assert!(WORDS.is_sorted_by(|a, b| a.0 < b.0));
    }

    #[test]
    fn words_have_classes() {
        assert!(is("과장님", Classes::TITLE));
        assert!(is("VIP", Classes::REMARK));
        assert!(is("대표", Classes::TITLE) && is("대표", Classes::RELATION));
        assert!(!is("철수", Classes::TITLE));
    }

    #[test]
    fn longest_end_first() {
        let name = "최수빈대표이사";
        let ends: Vec<_> = ends(name, Classes::TITLE).map(|at| &name[at..]).collect();
        assert_eq!(ends, ["대표이사", "이사"]);
    }

    #[test]
    fn the_filter_knows_every_word() {
        for (w, _) in WORDS {
            let mut back = w.chars().rev();
            if let (Some(b), Some(a)) = (back.next(), back.next())
                && cleanse_text::is_syllable(a)
                && cleanse_text::is_syllable(b)
            {
                assert!(may_end_in(a, b), "{w}");
            }
            assert!(may_end(&format!("김철{w}")) && may_end(&format!("김 {}", w.to_uppercase())), "{w}");
            assert!(!is(w, Classes::TITLE) || may_end(&format!("김철수{w}님")), "{w}");
            assert!(!is(w, Classes::LEGAL) || may_begin_legal(&format!("{w}한빛")), "{w}");
        }
    }
}
