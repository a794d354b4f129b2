//! From characters to groups of digits, what stands between them, and the words around them.

use crate::glyph::{Gap, Glyph, composed, glyph, is_cross};
use crate::words::{self, Word};

/// Digits, groups and words that one cell may hold; more is no phone cell.
pub(crate) const MAX_DIGITS: usize = 128;
pub(crate) const MAX_GROUPS: usize = 32;
const MAX_WORDS: usize = 16;

/// Adjoining digits.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Group {
    /// Range in [`Tokens::digits`].
    pub(crate) first: u8,
    pub(crate) end: u8,
    /// What stands before it.
    pub(crate) gap: Gap,
    /// How many signs that hide a digit stand before it.
    pub(crate) marks: u8,
    /// Without one true digit: spelled out, or letters that look like digits. It may as well be a word.
    pub(crate) soft: bool,
    /// Directly beside letters, as in `3층`.
    pub(crate) attached: bool,
    /// Directly before an `@`.
    pub(crate) mailbox: bool,
    /// Circled digits.
    pub(crate) circled: bool,
    /// Where it stands in the cell.
    pub(crate) span: Span,
}

/// A byte range in the cell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Span {
    pub(crate) from: u32,
    pub(crate) to: u32,
}

/// A scanned cell.
pub(crate) struct Tokens {
    digits: [u8; MAX_DIGITS],
    len: usize,
    groups: [Group; MAX_GROUPS],
    count: usize,
    words: [Span; MAX_WORDS],
    word_count: usize,
    /// What stands behind the last group.
    pub(crate) tail: Gap,
    /// Signs that hide a digit behind the last group.
    pub(crate) tail_marks: u8,
    /// More digits, groups or words than a phone cell holds.
    pub(crate) overflow: bool,
    /// Some digits were letters or syllables.
    pub(crate) letters: bool,
}

/// Whether letters that look or sound like digits are read as digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Letters {
    AsDigits,
    AsWords,
}

impl Tokens {
    /// Every digit.
    pub(crate) fn digits(&self) -> &[u8] {
        &self.digits[..self.len]
    }

    /// Every group.
    pub(crate) fn groups(&self) -> &[Group] {
        &self.groups[..self.count]
    }

    /// The words, in order.
    pub(crate) fn words(&self) -> &[Span] {
        &self.words[..self.word_count]
    }

    /// The digits of the groups `from..to`.
    pub(crate) fn slice(&self, from: usize, to: usize) -> &[u8] {
        match (self.groups().get(from), self.groups().get(to.wrapping_sub(1))) {
            (Some(a), Some(b)) if from < to => &self.digits[usize::from(a.first)..usize::from(b.end)],
            _ => &[],
        }
    }
}

/// Scans a cell.
pub(crate) fn scan(s: &str, letters: Letters) -> Tokens {
    let mut scanner = Scanner { s, letters, at: 0, open: false, touched: false, tokens: Tokens::new() };
    while let Some((glyph, next)) = glyph(s, scanner.at) {
        scanner.step(glyph, next);
    }
    scanner.tokens
}

impl Tokens {
    /// Marks the last group as circled.
    fn circle(&mut self) {
        if let Some(group) = self.groups[..self.count].last_mut() {
            group.circled = true;
        }
    }

    const fn new() -> Tokens {
        const NO_SPAN: Span = Span { from: 0, to: 0 };
        const NO_GROUP: Group = Group {
            first: 0,
            end: 0,
            gap: Gap::NONE,
            marks: 0,
            soft: false,
            attached: false,
            mailbox: false,
            circled: false,
            span: NO_SPAN,
        };
        Tokens {
            digits: [0; MAX_DIGITS],
            len: 0,
            groups: [NO_GROUP; MAX_GROUPS],
            count: 0,
            words: [NO_SPAN; MAX_WORDS],
            word_count: 0,
            tail: Gap::NONE,
            tail_marks: 0,
            overflow: false,
            letters: false,
        }
    }
}

struct Scanner<'a> {
    s: &'a str,
    letters: Letters,
    at: usize,
    /// Whether the next digit belongs to the last group.
    open: bool,
    /// Whether a word ended right here.
    touched: bool,
    tokens: Tokens,
}

impl Scanner<'_> {
    fn step(&mut self, glyph: Glyph, next: usize) {
        match glyph {
            Glyph::Digit(d) => {
                self.shape(false);
                self.digit(d, false, next);
            }
            Glyph::Circled(d) => {
                self.shape(true);
                self.digit(d, false, next);
                self.tokens.circle();
            }
            Glyph::Invisible => self.at = next,
            Glyph::Bar => self.bar(next),
            Glyph::Gap(gap) => {
                if gap == Gap::OTHER && self.open && self.s[self.at..].starts_with(['@', '＠']) {
                    self.tokens.groups[self.tokens.count - 1].mailbox = true;
                }
                if gap == Gap::MARK && self.s[self.at..next].starts_with(is_cross) {
                    self.cross(self.at, next, gap);
                } else {
                    self.gap(gap, u8::from(gap.has(Gap::MARK)));
                }
                self.at = next;
            }
            Glyph::Lookalike(_) | Glyph::Latin => self.latin(),
            Glyph::Spoken(_) | Glyph::Letter => self.hangul(),
        }
    }

    /// A change from circled digits to others ends a group: `①010-2345-6789`.
    fn shape(&mut self, circled: bool) {
        if self.open && self.tokens.groups[self.tokens.count - 1].circled != circled {
            self.gap(Gap::CLOSE, 0);
        }
    }

    /// A digit that ends at byte `next`.
    fn digit(&mut self, d: u8, soft: bool, next: usize) {
        let from = self.at;
        self.at = next;
        let t = &mut self.tokens;
        if t.len == MAX_DIGITS || (!self.open && t.count == MAX_GROUPS) {
            t.overflow = true;
            return;
        }
        t.digits[t.len] = d;
        t.len += 1;
        if !self.open {
            t.groups[t.count] = Group {
                #[expect(clippy::cast_possible_truncation, reason = "MAX_DIGITS fits a byte")]
                first: (t.len - 1) as u8,
                end: 0,
                gap: t.tail,
                marks: t.tail_marks,
                soft: true,
                attached: self.touched,
                mailbox: false,
                circled: false,
                span: Span { from: byte(from), to: 0 },
            };
            t.count += 1;
            t.tail = Gap::NONE;
            t.tail_marks = 0;
            self.open = true;
        }
        let group = &mut t.groups[t.count - 1];
        #[expect(clippy::cast_possible_truncation, reason = "MAX_DIGITS fits a byte")]
        let end = t.len as u8;
        group.end = end;
        group.span.to = byte(next);
        group.soft &= soft;
        t.letters |= soft;
        self.touched = false;
    }

    fn gap(&mut self, gap: Gap, marks: u8) {
        // `+82` is a country code, `+ 휴대폰 82…` and `+내선 82…` are not.
        let is_word = matches!(gap, Gap::WORD | Gap::EXTENSION | Gap::OR | Gap::SPOKEN);
        let before = if is_word { self.tokens.tail.without(Gap::PLUS) } else { self.tokens.tail };
        self.tokens.tail = before.with(gap);
        self.tokens.tail_marks = self.tokens.tail_marks.saturating_add(marks);
        self.open = false;
        self.touched = false;
    }

    /// A bar is a 1 inside a group that is no longer than a block of a phone number, else a separator.
    fn bar(&mut self, next: usize) {
        let before = if self.open { self.tokens.groups[self.tokens.count - 1] } else { Group::default() };
        let before = usize::from(before.end - before.first);
        let after = self.run(next, |g| matches!(g, Glyph::Digit(_) | Glyph::Lookalike(_))).1;
        if self.letters == Letters::AsDigits && before > 0 && after > 0 && before + after < 4 {
            self.digit(1, true, next);
        } else {
            self.gap(Gap::LINE, 0);
            self.at = next;
        }
    }

    /// The end of the run from `at` on of glyphs that fit, and its length in glyphs.
    fn run(&self, at: usize, fits: impl Fn(Glyph) -> bool) -> (usize, usize) {
        let (mut end, mut len) = (at, 0);
        while let Some((g, next)) = glyph(self.s, end) {
            if g != Glyph::Invisible {
                if !fits(g) {
                    break;
                }
                len += 1;
            }
            end = next;
        }
        (end, len)
    }

    /// A run of Latin letters: digits in disguise, hidden digits, or a word.
    fn latin(&mut self) {
        let start = self.at;
        let (end, len) = self.run(start, |g| matches!(g, Glyph::Latin | Glyph::Lookalike(_)));
        let shape = Shape::of(self.s, start, end);
        let beside_digits = self.open || self.number_follows(end);
        if self.letters == Letters::AsDigits
            && shape.lookalike
            && (beside_digits || (len <= 4 && (shape.both || len == 1)))
        {
            self.lookalikes(start, end);
        } else if (shape.zeros || shape.crosses) && len >= 2 {
            self.gap(Gap::MARK, u8::try_from(len).unwrap_or(u8::MAX));
        } else if shape.crosses {
            self.cross(start, end, Gap::EXTENSION);
        } else {
            self.word(start, end);
        }
        self.at = end;
    }

    /// One cross: an extension's (`x12`), a hidden digit (`678X`), or the mark of a number that is wrong or not to be used,
    /// which is kept: `(X)`, `X 010-…`, `문자X`. `otherwise` is what it is beside digits.
    fn cross(&mut self, start: usize, end: usize, otherwise: Gap) {
        if !self.tokens.groups().is_empty() && self.leads_to_digits(end) {
            return self.gap(otherwise, 1);
        }
        self.keep(start, end);
        let hides = |g| {
            matches!(g, Glyph::Digit(_)) || matches!(g, Glyph::Gap(gap) if gap.has(Gap::MARK.with(Gap::DASH)))
        };
        let beside = self.open
            || self.tokens.tail.has(Gap::MARK.with(Gap::DASH))
            || glyph(self.s, end).is_some_and(|(g, _)| hides(g));
        if beside { self.gap(otherwise, 1) } else { self.gap(Gap::WORD, 0) }
    }

    /// Whether digits follow, at most behind blanks, stops or a colon.
    fn leads_to_digits(&self, at: usize) -> bool {
        let rest = self.s[at..].trim_start_matches([' ', '.', ':', '\u{A0}', '\u{3000}']);
        self.number_follows(self.s.len() - rest.len())
    }

    fn number_follows(&self, at: usize) -> bool {
        matches!(glyph(self.s, at), Some((Glyph::Digit(_) | Glyph::Spoken(_), _)))
    }

    fn lookalikes(&mut self, start: usize, end: usize) {
        let mut at = start;
        while let Some((g, next)) = glyph(self.s, at).filter(|_| at < end) {
            self.at = at;
            if let Glyph::Lookalike(d) = g {
                self.digit(d, true, next);
            }
            at = next;
        }
    }

    /// A run of syllables: digits and separators as they are spoken, or a word.
    fn hangul(&mut self) {
        let start = self.at;
        let (end, _) = self.run(start, |g| matches!(g, Glyph::Letter | Glyph::Spoken(_)));
        if self.letters == Letters::AsWords || !self.spoken(start, end) {
            self.word(start, end);
        }
        self.at = end;
    }

    /// Reads a run as spoken digits; false, with nothing done, when other syllables are in it.
    fn spoken(&mut self, start: usize, end: usize) -> bool {
        let mut digits = 0;
        let mut at = start;
        while at < end {
            match spoken_part(self.s, at) {
                Some((Some(_), next)) => {
                    digits += 1;
                    at = next;
                }
                Some((None, next)) => at = next,
                None => return false,
            }
        }
        if digits == 0 {
            self.gap(Gap::SPOKEN, 0);
            return true;
        }
        at = start;
        while let Some((part, next)) = spoken_part(self.s, at).filter(|_| at < end) {
            self.at = at;
            match part {
                Some(d) => self.digit(d, true, next),
                None => self.gap(Gap::SPOKEN, 0),
            }
            at = next;
        }
        true
    }

    fn word(&mut self, start: usize, end: usize) {
        let flag = match words::meaning(self.s.get(start..end).unwrap_or_default()) {
            Word::Extension => Gap::EXTENSION,
            Word::Or => Gap::OR,
            Word::Separator => Gap::SPOKEN,
            Word::Note(_) => {
                self.keep(start, end);
                Gap::WORD
            }
        };
        let touching = self.open;
        if touching && flag == Gap::WORD {
            self.tokens.groups[self.tokens.count - 1].attached = true;
        }
        self.gap(flag, 0);
        self.touched = flag == Gap::WORD;
    }

    fn keep(&mut self, start: usize, end: usize) {
        let t = &mut self.tokens;
        let (Ok(from), Ok(to), true) = (u32::try_from(start), u32::try_from(end), t.word_count < MAX_WORDS)
        else {
            t.overflow = true;
            return;
        };
        t.words[t.word_count] = Span { from, to };
        t.word_count += 1;
    }
}

/// An offset as it is kept; cells of 4 GB are no phone cells.
fn byte(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// A digit (`Some`) or a separator (`None`) as it is spoken, and the offset behind it.
fn spoken_part(s: &str, at: usize) -> Option<(Option<u8>, usize)> {
    let (glyph, behind) = glyph(s, at)?;
    let (first, next) = composed(s, at)?;
    let second = composed(s, next).filter(|(c, _)| !c.is_ascii());
    if let Some((c, end)) = second
        && let Some(&(_, _, digit)) = SPOKEN_PAIRS.iter().find(|(a, b, _)| (*a, *b) == (first, c))
    {
        return Some((digit, end));
    }
    match glyph {
        Glyph::Spoken(d) => return Some((Some(d), behind)),
        Glyph::Invisible => return Some((None, behind)),
        _ => {}
    }
    SPOKEN_SINGLES.iter().find(|(a, _)| *a == first).map(|&(_, digit)| (digit, next))
}

/// Native numerals, and separators as they are read out.
static SPOKEN_SINGLES: &[(char, Option<u8>)] = &[
    ('에', None),
    ('의', None),
    ('국', None),
    ('번', None),
    ('점', None),
    ('둘', Some(2)),
    ('셋', Some(3)),
    ('넷', Some(4)),
];

static SPOKEN_PAIRS: &[(char, char, Option<u8>)] = &[
    ('다', '시', None),
    ('대', '시', None),
    ('데', '시', None),
    ('빼', '기', None),
    ('제', '로', Some(0)),
    ('하', '나', Some(1)),
    ('다', '섯', Some(5)),
    ('여', '섯', Some(6)),
    ('일', '곱', Some(7)),
    ('여', '덟', Some(8)),
    ('아', '홉', Some(9)),
];

/// What the letters of a Latin run have in common.
struct Shape {
    /// All look like digits.
    lookalike: bool,
    /// Some look like 0 and some like 1.
    both: bool,
    /// All look like 0.
    zeros: bool,
    /// All are `x`.
    crosses: bool,
}

impl Shape {
    fn of(s: &str, start: usize, end: usize) -> Shape {
        let (mut all, mut zero, mut one, mut crosses) = (true, false, false, true);
        let mut at = start;
        while let Some((g, next)) = glyph(s, at).filter(|_| at < end) {
            match g {
                Glyph::Lookalike(0) => zero = true,
                Glyph::Lookalike(_) => one = true,
                Glyph::Invisible => {}
                _ => all = false,
            }
            crosses &= g == Glyph::Invisible || s[at..next].starts_with(['x', 'X', 'ｘ', 'Ｘ']);
            at = next;
        }
        Shape { lookalike: all, both: all && zero && one, zeros: all && zero && !one, crosses }
    }
}
