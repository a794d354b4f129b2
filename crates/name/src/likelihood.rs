//! How likely a Hangul text is somebody's name, and how it splits.
//!
//! Three explanations compete for a text: a Korean name (a surname times a given name), a foreign name written in Hangul, and a
//! surname with a title. All are costs: eighths of a nat, minus the logarithm of a probability, as integers, so that every
//! machine decides alike.

use crate::generated::syllables::{GIVEN_NAMES, SYLLABLES};
use crate::words::{Pairs, three_bytes};

/// The cost of what never happens.
pub(crate) const NEVER: u16 = 2000;

/// The costs of one syllable at each place of a name.
#[derive(Clone, Copy)]
pub(crate) struct Syllable {
    pub(crate) surname: u8,
    pub(crate) first: u8,
    pub(crate) last: u8,
    pub(crate) single: u8,
    pub(crate) foreign: u8,
    /// Bit 0: a compound surname begins so. Bit 1: one ends so.
    compound: u8,
}

impl Syllable {
    /// A syllable that no name is made of.
    const OTHER: Syllable = Syllable::new(255, 129, 129, 129, 110, 0);

    pub(crate) const fn new(
        surname: u8,
        first: u8,
        last: u8,
        single: u8,
        foreign: u8,
        compound: u8,
    ) -> Syllable {
        Syllable { surname, first, last, single, foreign, compound }
    }

    /// Whether this syllable and the next may be a compound surname.
    pub(crate) const fn opens_compound_with(&self, next: &Syllable) -> bool {
        self.compound & 1 != 0 && next.compound & 2 != 0
    }
}

/// The costs of a syllable.
#[inline]
pub(crate) fn syllable(c: char) -> &'static Syllable {
    match (c as u32).checked_sub(0xAC00).and_then(|at| DENSE.get(at as usize)) {
        Some(syllable) => syllable,
        None => &Syllable::OTHER,
    }
}

/// All 11,172 syllables, so that a look-up is one index.
static DENSE: [Syllable; 11_172] = dense();

const fn dense() -> [Syllable; 11_172] {
    let mut table = [Syllable::OTHER; 11_172];
    let mut i = 0;
    while i < SYLLABLES.len() {
        table[(SYLLABLES[i].0 as u32 - 0xAC00) as usize] = SYLLABLES[i].1;
        i += 1;
    }
    table
}

/// Whether a given name of the list may begin with two syllables, or be the first where the second is NUL.
pub(crate) fn may_be_listed(first: char, second: char) -> bool {
    LISTED.has(first as u32, second as u32)
}

/// The first two syllables of every given name of the list: most names are not on it, and this says so at once.
static LISTED: Pairs<256> = listed_heads();

const fn listed_heads() -> Pairs<256> {
    let mut heads = Pairs::new();
    let mut i = 0;
    while i < GIVEN_NAMES.len() {
        let bytes = GIVEN_NAMES[i].0.as_bytes();
        let second = if bytes.len() > 3 { three_bytes(bytes, 3) } else { 0 };
        heads.add(three_bytes(bytes, 0), second);
        i += 1;
    }
    heads
}

/// One way to split a Hangul text into surname and given name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reading {
    /// Where the given name begins, in bytes.
    pub(crate) at: usize,
    /// How unlikely it is.
    pub(crate) cost: u16,
}

/// The ways to split a text into surname and given name: the likelier one and the other.
pub(crate) fn readings(text: &str) -> [Option<Reading>; 2] {
    let one = one_syllable_surname(text);
    let two = compound_surname(text);
    match (one, two) {
        (Some(a), Some(b)) if b.cost < a.cost => [Some(b), Some(a)],
        (None, b) => [b, None],
        (a, b) => [a, b],
    }
}

/// The likeliest reading as a Korean name.
pub(crate) fn best(text: &str) -> Option<Reading> {
    readings(text)[0]
}

fn one_syllable_surname(text: &str) -> Option<Reading> {
    let first = text.chars().next()?;
    let surname = syllable(first).surname;
    let given = &text[first.len_utf8()..];
    if surname == 255 || given.is_empty() {
        return None;
    }
    Some(Reading { at: first.len_utf8(), cost: u16::from(surname) + given_cost(given, &SHAPES) })
}

/// The cost of a surname with a given name, for a text whose blank tells where one ends.
pub(crate) fn parted(surname: &str, given: &str) -> Option<u16> {
    let family = crate::surname::surname(surname)?;
    let shapes = if surname.chars().count() == 1 { &SHAPES } else { &COMPOUND_SHAPES };
    Some(u16::from(family.cost) + given_cost(given, shapes))
}

fn compound_surname(text: &str) -> Option<Reading> {
    let mut chars = text.chars();
    if !syllable(chars.next()?).opens_compound_with(syllable(chars.next()?)) {
        return None;
    }
    let at = text.len() - chars.as_str().len();
    chars.next()?;
    let surname = crate::surname::surname(text.get(..at)?)?;
    Some(Reading { at, cost: u16::from(surname.cost) + given_cost(&text[at..], &COMPOUND_SHAPES) })
}

/// What a given name of one, two, three or more syllables costs. 98.9 % of people have a name of three syllables.
type Shapes = [u16; 4];
const SHAPES: Shapes = [42, 0, 50, 70]; // .5 %, 98.9 %, .2 %, .02 %
/// Behind a compound surname nearly every second given name has one syllable.
const COMPOUND_SHAPES: Shapes = [6, 5, 60, 80];

/// The cost of a given name behind a surname of one syllable.
pub(crate) fn given(name: &str) -> u16 {
    given_cost(name, &SHAPES)
}

/// The cost of a given name of two syllables behind a compound surname, by their habits.
pub(crate) fn behind_compound(first: &Syllable, last: &Syllable) -> u16 {
    COMPOUND_SHAPES[1] + u16::from(first.first) + u16::from(last.last)
}

/// The cost of a surname of one syllable with a given name of three, by their habits; [`NEVER`] when it is no surname.
pub(crate) fn of_one_with_three(surname: &Syllable, [a, b, c]: [&Syllable; 3]) -> u16 {
    if surname.surname == 255 {
        return NEVER;
    }
    u16::from(surname.surname) + SHAPES[2] + u16::from(a.first) + inner(b) + inner(c)
}

/// What a syllable costs that is not the first of a long given name.
fn inner(syllable: &Syllable) -> u16 {
    u16::from(syllable.first.min(syllable.last)) + 24
}

fn given_cost(name: &str, shapes: &Shapes) -> u16 {
    let habits = shape_cost(name, shapes);
    listed(name).map_or(habits, |cost| habits.min(u16::from(cost)))
}

/// The cost of a given name of the list.
pub(crate) fn listed(name: &str) -> Option<u8> {
    let mut syllables = name.chars();
    let (first, second) = (syllables.next()?, syllables.next());
    if !may_be_listed(first, second.unwrap_or('\0')) {
        return None;
    }
    GIVEN_NAMES.binary_search_by(|(n, _)| (*n).cmp(name)).ok().map(|at| GIVEN_NAMES[at].1)
}

fn shape_cost(name: &str, shapes: &Shapes) -> u16 {
    let mut syllables = name.chars().map(syllable);
    let (a, b, c) = (syllables.next(), syllables.next(), syllables.next());
    match (a, b, c) {
        (None, ..) => NEVER,
        (Some(a), None, _) => shapes[0] + u16::from(a.single),
        (Some(a), Some(b), None) => shapes[1] + u16::from(a.first) + u16::from(b.last),
        (Some(a), Some(b), Some(c)) => {
            let long = syllables.clone().next().is_some();
            let rest: u16 = syllables.map(inner).fold(0, u16::saturating_add).min(NEVER);
            shapes[if long { 3 } else { 2 }] + u16::from(a.first) + inner(b) + inner(c) + rest
        }
    }
}

/// The cost of a text as a foreign name written in Hangul; blanks cost nothing.
pub(crate) fn foreign(text: &str) -> u16 {
    const FOREIGNERS: u16 = 37; // One name in a hundred.
    let (mut n, mut sum) = (0u16, 0u16);
    for c in text.chars().filter(|c| !c.is_whitespace()) {
        n = n.saturating_add(1);
        sum = sum.saturating_add(u16::from(syllable(c).foreign));
    }
    let length = match n {
        0 | 1 => 60,
        2 => 36,
        3..=5 => 11,
        6..=10 => 16,
        _ => 30,
    };
    (FOREIGNERS + length).saturating_add(sum).min(NEVER)
}

/// Whether a text holds a syllable that stands in no Korean name.
pub(crate) fn has_alien_syllable(text: &str) -> bool {
    text.chars().any(|c| {
        let s = syllable(c);
        s.first >= 120 && s.last >= 120 && s.single >= 120 && s.surname == 255
    })
}

/// Whether a given name is on the list of names that do not follow the habits of syllables.
pub(crate) fn is_listed(given: &str) -> bool {
    listed(given).is_some()
}

/// Whether a text that is no Korean name sounds like a foreign one: most of its syllables stand in foreign names.
pub(crate) fn sounds_foreign(text: &str) -> bool {
    let (mut n, mut known) = (0usize, 0usize);
    for c in text.chars().filter(|c| !c.is_whitespace()) {
        n += 1;
        known += usize::from(syllable(c).foreign < 90);
    }
    n >= 2 && known * 3 >= n * 2
}

/// Whether a text is a surname of the table.
pub(crate) fn is_surname(text: &str) -> bool {
    let mut syllables = text.chars();
    match (syllables.next(), syllables.next(), syllables.next()) {
        (Some(one), None, _) => syllable(one).surname != 255,
        (Some(a), Some(b), None) => crate::surname::compound(a, b).is_some(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::surnames::SURNAMES;

    fn split(text: &str) -> Option<(&str, &str)> {
        best(text).map(|r| text.split_at(r.at))
    }

    #[test]
    fn compound_surnames_win_by_frequency() {
        for (text, surname) in [
            ("황보라", "황"),
            ("황보혜", "황보"),
            ("선우진", "선우"),
            ("남궁민", "남궁"),
            ("제갈량", "제갈"),
            ("남궁민수", "남궁"),
            ("서문경", "서"),
            ("김철수", "김"),
        ] {
            assert_eq!(split(text).map(|(s, _)| s), Some(surname), "{text}");
        }
    }

    #[test]
    fn foreign_names_are_likelier_foreign() {
        for text in ["두타", "왕웨이", "솔라스크", "마이클포터", "제임스", "응우옌티란"]
        {
            let korean = best(text).map_or(NEVER, |r| r.cost);
            assert!(foreign(text) < korean, "{text}: {} {korean}", foreign(text));
        }
        for text in ["김철수", "이하나", "나은혜", "안리나", "이산", "허준", "김마리아", "편승호"]
        {
            let korean = best(text).map_or(NEVER, |r| r.cost);
            assert!(korean < foreign(text), "{text}: {korean} {}", foreign(text));
        }
    }

    #[test]
    fn the_short_ways_know_every_word_of_the_tables() {
        for s in SURNAMES {
            assert!(is_surname(s.hangul), "{}", s.hangul);
        }
        for (name, cost) in GIVEN_NAMES {
            assert_eq!(listed(name), Some(cost), "{name}");
        }
        let known = |c: char| SURNAMES.iter().any(|s| s.hangul.chars().eq([c]));
        for (c, _) in SYLLABLES {
            assert_eq!(is_surname(&c.to_string()), known(c), "{c}");
        }
        assert!(!is_surname("") && !is_surname("김이") && !is_surname("남궁민") && !is_surname("金"));
    }

    #[test]
    fn given_names_are_sorted() {
        assert!(GIVEN_NAMES.is_sorted_by(|a, b| a.0 < b.0));
    }
}
