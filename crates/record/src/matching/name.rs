//! Names: dense jamo, surname classes, romanised keys.
//!
//! ```text
//! | kind | class (2) | second class (2) | surname bytes | jamo bytes | hash (4) | jamo: surname and given | roman key of the given name |
//! ```
//!
//! A Hangul name carries the key of its romanisation, so that it meets a Latin spelling of itself without conversion.

use std::cell::RefCell;
use std::sync::Arc;

use cleanse_core::Context;
use cleanse_dedupe::{Comparator, Error, Level, SAYS_NOTHING, edit_distance, hash_bytes, mix};
use cleanse_name::{Kind, PersonName, cleanse, surname_class, surnames_by_latin};
use cleanse_text::{decompose, dense_jamo, revised_key};
use rustc_hash::FxHashMap;

/// Korean person names.
struct KoreanName {
    levels: [Level; 10],
}

const EXACT: u8 = 0;
const ROMANISED: u8 = 1;
const ONE_JAMO: u8 = 2;
/// Two syllables of the given name changed places, or one is missing or there twice: a slip, which no parents make.
const SYLLABLE_SLIP: u8 = 3;
const ONE_SYLLABLE: u8 = 4;
const ROMANISED_NEAR: u8 = 5;
const GIVEN_ONLY: u8 = 6;
const SURNAME_ONLY: u8 = 7;
const MASKED: u8 = 8;
const DIFFER: u8 = 9;

const HANGUL: u8 = 0;
const LATIN: u8 = 1;
const OTHER: u8 = 2;
const MASK: u8 = 3;

/// A syllable that was blacked out.
const HIDDEN: u8 = 255;

/// Syllables whose leads make a key: longer names are nobody's.
const MOST_LEADS: usize = 16;

/// Bytes before the jamo.
const HEAD: usize = 11;

pub(super) fn make(_: &[String]) -> Result<Arc<dyn Comparator>, Error> {
    Ok(Arc::new(KoreanName {
        levels: [
            Level::by_rarity("exact", 16),
            Level::by_rarity("romanised", 4),
            Level::plain("one jamo"),
            Level::plain("syllable slip"),
            Level::plain("one syllable"),
            Level::plain("romanised near"),
            Level::plain("given name only"),
            Level::plain("surname only"),
            Level::plain("masked"),
            Level::plain("differ"),
        ],
    }))
}

/// A value, taken apart.
#[derive(Clone, Copy)]
struct View<'a> {
    kind: u8,
    classes: [u16; 2],
    /// Bytes of the surname.
    surname: usize,
    /// Of the whole name, by its class and given name.
    hash: u32,
    /// Surname and given name.
    jamo: &'a [u8],
    roman: &'a [u8],
}

impl<'a> View<'a> {
    fn of(value: &'a [u8]) -> View<'a> {
        let Some((head, rest)) = value.split_at_checked(HEAD) else {
            return View { kind: OTHER, classes: [0; 2], surname: 0, hash: 0, jamo: value, roman: &[] };
        };
        let jamo_len = usize::from(head[6]).min(rest.len());
        View {
            kind: head[0],
            classes: [u16::from_le_bytes([head[1], head[2]]), u16::from_le_bytes([head[3], head[4]])],
            surname: usize::from(head[5]).min(jamo_len),
            hash: u32::from_le_bytes([head[7], head[8], head[9], head[10]]),
            jamo: &rest[..jamo_len],
            roman: &rest[jamo_len..],
        }
    }

    fn same_class(&self, other: &View<'_>) -> bool {
        self.classes.iter().any(|c| *c != 0 && other.classes.contains(c))
    }

    /// The jamo of the given name.
    fn given(&self) -> &'a [u8] {
        &self.jamo[self.surname..]
    }
}

/// The syllables of dense jamo: each starts with a lead.
fn syllables(jamo: &[u8]) -> impl Iterator<Item = &[u8]> + Clone {
    jamo.chunk_by(|_, next| !(1..20).contains(next) && *next != HIDDEN)
}

/// A class of surnames in 16 bits, never 0.
fn class_of(surname: &str) -> u16 {
    (hash_bytes(surname_class(surname).as_bytes()) as u16).max(1)
}

impl Comparator for KoreanName {
    fn levels(&self) -> &[Level] {
        &self.levels
    }

    fn encode(&self, values: &[Option<&str>], out: &mut Vec<u8>) {
        let start = out.len();
        for value in values.iter().flatten() {
            match PersonName::parse(value) {
                Ok(name) => encode(&name, out),
                // What only a guess makes a name (typed with the Latin keyboard on) is good enough to compare.
                Err(_) => cleanse(value, &Context::default())
                    .suggestions
                    .iter()
                    .take(1)
                    .for_each(|n| encode(n, out)),
            }
            if out.len() > start {
                return;
            }
        }
    }

    fn level(&self, a: &[u8], b: &[u8]) -> u8 {
        let (a, b) = (View::of(a), View::of(b));
        match (a.kind, b.kind) {
            (MASK, _) | (_, MASK) => masked(&a, &b),
            (OTHER, OTHER) if a.jamo == b.jamo => EXACT,
            // 의병훈 is a slip for 이병훈: there is no surname 의.
            (OTHER, HANGUL) | (HANGUL, OTHER) if edit_distance(a.jamo, b.jamo, 1) == 1 => ONE_JAMO,
            (OTHER, _) | (_, OTHER) => DIFFER,
            (HANGUL, HANGUL) => hangul(&a, &b),
            _ => latin(&a, &b),
        }
    }

    fn parts(&self) -> &[&'static str] {
        &["full", "roman", "surname", "syllable", "leads", "given"]
    }

    fn key(&self, part: usize, value: &[u8], out: &mut Vec<u64>) {
        let v = View::of(value);
        match part {
            0 if v.hash != 0 => out.push(mix(1, u64::from(v.hash))),
            1 if !v.roman.is_empty() => {
                let roman = hash_bytes(v.roman);
                out.extend(v.classes.iter().filter(|c| **c != 0).map(|c| mix(u64::from(*c), roman)));
            }
            2 => out.extend(v.classes.iter().filter(|c| **c != 0).map(|c| mix(2, u64::from(*c)))),
            3 if v.kind == HANGUL => {
                let given = syllables(v.given()).enumerate().take(2);
                out.extend(given.map(|(n, s)| mix(n as u64, hash_bytes(s))));
            }
            4 if v.kind == HANGUL => {
                let (mut leads, mut n) = ([0u8; MOST_LEADS], 0);
                for &lead in v.jamo.iter().filter(|j| **j < 20).take(MOST_LEADS) {
                    leads[n] = lead;
                    n += 1;
                }
                out.push(hash_bytes(&leads[..n]));
            }
            5 if v.kind == HANGUL && !v.given().is_empty() => out.push(hash_bytes(v.given())),
            _ => {}
        }
    }

    fn components(&self, value: &[u8], out: &mut Vec<u64>) {
        let v = View::of(value);
        match v.kind {
            HANGUL => out.extend([u64::from(v.classes[0]), hash_bytes(v.given())]),
            LATIN => out.extend([u64::from(v.classes[0]), mix(1, hash_bytes(v.roman))]),
            _ => out.push(hash_bytes(value)),
        }
    }
}

fn hangul(a: &View<'_>, b: &View<'_>) -> u8 {
    if a.jamo == b.jamo {
        return EXACT;
    }
    let same_class = a.same_class(b);
    let (given_a, given_b) = (a.given(), b.given());
    if given_a.is_empty() || given_b.is_empty() {
        return if same_class { SAYS_NOTHING } else { DIFFER };
    }
    if same_class && given_a == given_b {
        return EXACT;
    }
    if edit_distance(a.jamo, b.jamo, 1) == 1 {
        return ONE_JAMO;
    }
    if same_class && syllable_slip(given_a, given_b) {
        return SYLLABLE_SLIP;
    }
    if same_class && one_syllable(a.jamo, b.jamo) {
        return ONE_SYLLABLE;
    }
    match (same_class, given_a == given_b) {
        (_, true) => GIVEN_ONLY,
        (true, _) => SURNAME_ONLY,
        _ => DIFFER,
    }
}

/// Whether two names of equal length differ in one syllable.
fn one_syllable(a: &[u8], b: &[u8]) -> bool {
    let (mut of_a, mut of_b, mut differing, mut length) = (syllables(a), syllables(b), 0, 0);
    loop {
        match (of_a.next(), of_b.next()) {
            (Some(x), Some(y)) => differing += usize::from(x != y),
            (None, None) => return differing == 1 && length > 2,
            _ => return false,
        }
        length += 1;
    }
}

/// Whether two given names differ in the order of two neighbouring syllables, or in one that is missing or there twice.
fn syllable_slip(a: &[u8], b: &[u8]) -> bool {
    let (shorter, longer) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let [mut of_shorter, mut of_longer] = [shorter, longer].map(syllables);
    loop {
        let (x, y) = (of_shorter.next(), of_longer.next());
        if x.is_some() && x == y {
            continue;
        }
        let Some(y) = y else { return false };
        let is_missing = x.into_iter().chain(of_shorter.clone()).eq(of_longer.clone());
        let swapped = || of_longer.next() == x && of_shorter.next() == Some(y) && of_shorter.eq(of_longer);
        return is_missing || (x.is_some() && swapped());
    }
}

fn latin(a: &View<'_>, b: &View<'_>) -> u8 {
    if a.roman.is_empty() || b.roman.is_empty() {
        return SAYS_NOTHING;
    }
    let same_class = a.same_class(b);
    let limit = if a.roman.len().max(b.roman.len()) > 5 { 2 } else { 1 };
    let distance = edit_distance(a.roman, b.roman, limit);
    match (same_class, distance) {
        (true, 0) => ROMANISED,
        (true, d) if d <= limit => ROMANISED_NEAR,
        (false, 0) => GIVEN_ONLY,
        (true, _) => SURNAME_ONLY,
        _ => DIFFER,
    }
}

/// A masked name agrees as far as it can be seen.
fn masked(a: &View<'_>, b: &View<'_>) -> u8 {
    if a.kind == LATIN || b.kind == LATIN {
        return if a.same_class(b) { MASKED } else { DIFFER };
    }
    let (mut of_a, mut of_b) = (syllables(a.jamo), syllables(b.jamo));
    loop {
        match (of_a.next(), of_b.next()) {
            (Some(x), Some(y)) if x == y || x == [HIDDEN] || y == [HIDDEN] => {}
            (None, None) => return MASKED,
            _ => return DIFFER,
        }
    }
}

fn encode(name: &PersonName, out: &mut Vec<u8>) {
    match name.kind() {
        Kind::Person if !name.surname().is_empty() => encode_hangul(name, out),
        Kind::Romanised | Kind::Foreign if name.as_str().is_ascii() => encode_latin(name.as_str(), out),
        Kind::Masked => {
            let surname: String = name.as_str().chars().take(1).collect();
            let start = head(MASK, [class_of(&surname), 0], out);
            dense_jamo(&surname_class(&surname), out);
            for c in name.as_str().chars().skip(1).take(20) {
                if decompose(c).is_some() {
                    dense_jamo(c.encode_utf8(&mut [0; 4]), out);
                } else {
                    out.push(HIDDEN);
                }
            }
            close(start, out);
        }
        Kind::Placeholder => {}
        _ => {
            let start = head(OTHER, [0, 0], out);
            let text: String = name.as_str().chars().filter(|c| c.is_alphanumeric()).take(40).collect();
            dense_jamo(&text, out);
            close(start, out);
            identify(start, hash_bytes(&out[start + HEAD..]), out);
        }
    }
}

fn encode_hangul(name: &PersonName, out: &mut Vec<u8>) {
    let start = head(HANGUL, [class_of(name.surname()), 0], out);
    let class = surname_class(name.surname());
    dense_jamo(&class, out);
    let given = out.len();
    out[start + 5] = (given - start - HEAD) as u8;
    dense_jamo(name.given(), out);
    close(start, out);
    if out.len() > given {
        identify(start, mix(u64::from(class_of(name.surname())), hash_bytes(&out[given..])), out);
    }
    push_roman(name.given(), out);
}

/// The roman key of a given name.
fn push_roman(given: &str, out: &mut Vec<u8>) {
    if given.is_empty() || !given.chars().all(|c| decompose(c).is_some()) {
        return;
    }
    KEYS.with_borrow_mut(|keys| match keys.get(given) {
        Some(key) => out.extend_from_slice(key),
        None => {
            let key: Box<[u8]> = revised_key(given).bytes().take(24).collect();
            out.extend_from_slice(&key);
            if keys.len() < REMEMBERED {
                keys.insert(given.into(), key);
            }
        }
    });
}

/// Given names whose keys a thread remembers.
const REMEMBERED: usize = 1 << 16;

thread_local! {
    /// Roman keys of given names: a million customers have some fifty thousand given names.
    static KEYS: RefCell<FxHashMap<Box<str>, Box<[u8]>>> = RefCell::default();
}

/// Every reading of the surname's place: first or last word, told apart by the table of spellings.
fn encode_latin(text: &str, out: &mut Vec<u8>) {
    let words: Vec<&str> =
        text.split(|c: char| !c.is_ascii_alphabetic() && c != '-').filter(|w| !w.is_empty()).collect();
    let Some((surname, given)) = split_latin(&words) else { return };
    let mut classes = surnames_by_latin(surname).map(|s| class_of(s.hangul()));
    let first = classes.next().unwrap_or(0);
    let second = classes.find(|c| *c != first).unwrap_or(0);
    head(LATIN, [first, second], out);
    out.extend(revised_key(&given).bytes().take(24));
}

fn split_latin<'w>(words: &[&'w str]) -> Option<(&'w str, String)> {
    let (first, last) = (*words.first()?, *words.last()?);
    let known = |w: &str| surnames_by_latin(w).next().map(|s| s.people());
    let join = |given: &[&str]| given.concat().replace('-', "");
    if words.len() < 2 {
        return None;
    }
    let (head, tail) = (known(first), known(last));
    let in_capitals = |w: &str| !w.bytes().any(|b| b.is_ascii_lowercase());
    let marks = |w: &str, other: &str| w.len() > 1 && in_capitals(w) && !in_capitals(other);
    // A hyphen marks the given name, and capitals the surname beside small letters; else the side that the table knows; of two known
    // ones the commoner and shorter.
    let surname_first = match (first.contains('-'), last.contains('-')) {
        (true, false) => false,
        (false, true) => true,
        _ if head.is_some() && tail.is_some() && marks(first, last) => true,
        _ if head.is_some() && tail.is_some() && marks(last, first) => false,
        _ => match (head, tail) {
            (Some(_), None) => true,
            (None, Some(_)) => false,
            (Some(a), Some(b)) if words.len() == 2 => {
                first.len() < last.len() || (first.len() == last.len() && a >= b)
            }
            _ => head.is_some(),
        },
    };
    Some(if surname_first { (first, join(&words[1..])) } else { (last, join(&words[..words.len() - 1])) })
}

/// Writes the head of a value; returns where it starts.
fn head(kind: u8, classes: [u16; 2], out: &mut Vec<u8>) -> usize {
    let start = out.len();
    let ([a, b], [c, d]) = (classes[0].to_le_bytes(), classes[1].to_le_bytes());
    out.extend_from_slice(&[kind, a, b, c, d, 0, 0, 0, 0, 0, 0]);
    start
}

/// Notes the hash of a whole name, never 0.
fn identify(start: usize, hash: u64, out: &mut [u8]) {
    out[start + 7..start + HEAD].copy_from_slice(&((hash >> 32) as u32).max(1).to_le_bytes());
}

/// Notes the length of the jamo.
fn close(start: usize, out: &mut Vec<u8>) {
    out.truncate(start + HEAD + 200);
    out[start + 6] = (out.len() - start - HEAD) as u8;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn level(a: &str, b: &str) -> u8 {
        let comparator = make(&[]).unwrap();
        let of = |s: &str| {
            let mut out = Vec::new();
            comparator.encode(&[Some(s)], &mut out);
            out
        };
        let (x, y) = (of(a), of(b));
        assert_eq!(comparator.level(&x, &y), comparator.level(&y, &x));
        comparator.level(&x, &y)
    }

    #[test]
    fn levels_follow_what_the_eye_sees() {
        assert_eq!(level("김민수", "김민수"), EXACT);
        assert_eq!(level("이철수", "리철수"), EXACT);
        assert_eq!(level("조재용", "조제용"), ONE_JAMO);
        assert_eq!(level("김민수", "김민서"), ONE_JAMO);
        assert_eq!(level("김민수", "김민정"), ONE_SYLLABLE);
        assert_eq!(level("이동영", "Lee Dong yeong"), ROMANISED);
        assert_eq!(level("정영월", "Youngwol Jung"), ROMANISED);
        // Gil is a surname, too.
        assert_eq!(level("홍길동", "Gil Dong HONG"), ROMANISED);
        assert_eq!(level("홍길동", "HONG Gil Dong"), ROMANISED);
        assert_eq!(level("김민수", "박민수"), GIVEN_ONLY);
        assert_eq!(level("김민수", "김철호"), SURNAME_ONLY);
        assert_eq!(level("남궁영수", "남궁영수"), EXACT);
    }

    #[test]
    fn slips_of_whole_syllables_and_of_the_surname() {
        for (a, b) in [("신지영", "신영지"), ("강서희", "강희"), ("강서희", "강서"), ("김대용", "김대대용")]
        {
            assert_eq!(level(a, b), SYLLABLE_SLIP, "{a} {b}");
        }
        for (a, b) in [("이병훈", "의병훈"), ("엄홍일", "옴홍일"), ("서진호", "셔진호")] {
            assert_eq!(level(a, b), ONE_JAMO, "{a} {b}");
        }
        for (a, b) in [("신지영", "신영수"), ("강서희", "강민"), ("신지영", "박영지"), ("김대용", "김용민수")]
        {
            assert!(level(a, b) > SYLLABLE_SLIP, "{a} {b}");
        }
    }
}
