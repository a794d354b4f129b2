//! Surnames: who bears them, how they are spelled, and which of them are one family name in two spellings.

use std::borrow::Cow;

use crate::generated::surnames::{HANJA, LATIN, SURNAMES};
use crate::likelihood::syllable;
use crate::words::three_bytes;

/// A surname of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Surname {
    pub(crate) hangul: &'static str,
    pub(crate) people: u32,
    pub(crate) cost: u8,
    pub(crate) latin: &'static [&'static str],
}

impl Surname {
    /// The Hangul form: `김`, `남궁`.
    #[must_use]
    pub const fn hangul(&self) -> &'static str {
        self.hangul
    }

    /// How many people bear it: census of 2015, or an order of magnitude where `data/surnames.tsv` says so.
    #[must_use]
    pub const fn people(&self) -> u32 {
        self.people
    }

    /// The spellings in Latin letters, commonest first.
    #[must_use]
    pub const fn latin(&self) -> &'static [&'static str] {
        self.latin
    }
}

/// Looks a Hangul surname up.
///
/// ```
/// use cleanse_name::surname;
/// assert_eq!(surname("김").unwrap().latin()[0], "Kim");
/// assert!(surname("뷁").is_none());
/// ```
#[must_use]
pub fn surname(hangul: &str) -> Option<&'static Surname> {
    let mut syllables = hangul.chars();
    match (syllables.next()?, syllables.next(), syllables.next()) {
        (one, None, _) => {
            let index = usize::from(*SINGLE.get((one as u32).checked_sub(0xAC00)? as usize)?);
            SURNAMES.get(index)
        }
        (a, Some(b), None) => compound(a, b),
        _ => None,
    }
}

/// The surname of two syllables.
pub(crate) fn compound(a: char, b: char) -> Option<&'static Surname> {
    if !syllable(a).opens_compound_with(syllable(b)) {
        return None;
    }
    let word = packed(a as u32, b as u32);
    COMPOUND.iter().find(|(w, _)| *w == word).and_then(|&(_, index)| SURNAMES.get(usize::from(index)))
}

/// The indices of the surnames of one syllable by syllable; an index past the end where there is none.
static SINGLE: [u8; 11_172] = single();

const fn single() -> [u8; 11_172] {
    let mut table = [u8::MAX; 11_172];
    let mut i = 0;
    while i < SURNAMES.len() {
        let bytes = SURNAMES[i].hangul.as_bytes();
        if bytes.len() == 3 {
            table[(three_bytes(bytes, 0) - 0xAC00) as usize] = i as u8;
        }
        i += 1;
    }
    table
}

const COMPOUNDS: usize = {
    let (mut n, mut i) = (0, 0);
    while i < SURNAMES.len() {
        n += (SURNAMES[i].hangul.len() == 6) as usize;
        i += 1;
    }
    n
};

/// The surnames of two syllables, each in one integer, with their indices.
static COMPOUND: [(u64, u8); COMPOUNDS] = compounds();

const fn compounds() -> [(u64, u8); COMPOUNDS] {
    let mut table = [(0, 0); COMPOUNDS];
    let (mut n, mut i) = (0, 0);
    while i < SURNAMES.len() {
        let bytes = SURNAMES[i].hangul.as_bytes();
        if bytes.len() == 6 {
            table[n] = (packed(three_bytes(bytes, 0), three_bytes(bytes, 3)), i as u8);
            n += 1;
        }
        i += 1;
    }
    table
}

const fn packed(a: u32, b: u32) -> u64 {
    (a as u64) << 32 | b as u64
}

/// How many people bear a surname: census of 2015, an order of magnitude for the rarest.
///
/// ```
/// use cleanse_name::surname_frequency;
/// assert_eq!(surname_frequency("김"), Some(10_689_959));
/// assert!(surname_frequency("남궁") > surname_frequency("망절"));
/// ```
#[must_use]
pub fn surname_frequency(hangul: &str) -> Option<u32> {
    surname(hangul).map(|s| s.people)
}

/// The surnames that a Latin spelling may stand for, likeliest first; case does not matter.
///
/// ```
/// use cleanse_name::surnames_by_latin;
/// let lee: Vec<_> = surnames_by_latin("Lee").map(|s| s.hangul()).collect();
/// assert_eq!(lee[0], "이");
/// assert_eq!(surnames_by_latin("smith").count(), 0);
/// ```
pub fn surnames_by_latin(spelling: &str) -> impl Iterator<Item = &'static Surname> + use<> {
    let lower = spelling.to_lowercase();
    let found = LATIN.binary_search_by(|(s, _)| (*s).cmp(lower.as_str())).ok();
    let indices = found.and_then(|at| LATIN.get(at)).map_or(&[][..], |(_, indices)| indices);
    indices.iter().filter_map(|&i| SURNAMES.get(usize::from(i)))
}

/// The surname that most people with these hanja bear: `金` is 김, `柳` is 유.
pub(crate) fn by_hanja(hanja: &str) -> Option<&'static Surname> {
    let at = HANJA.binary_search_by(|(h, _)| (*h).cmp(hanja)).ok()?;
    HANJA.get(at).and_then(|&(_, i)| SURNAMES.get(usize::from(i)))
}

/// The representative of a surname's class: spellings that differ by the initial-sound rule (두음법칙: 리 and 이, 류 and 유,
/// 림 and 임, 로 and 노, 라 and 나, 량 and 양) are one surname for matching.
///
/// ```
/// use cleanse_name::surname_class;
/// assert_eq!(surname_class("리"), surname_class("이"));
/// assert_eq!(surname_class("류"), surname_class("유"));
/// assert_eq!(surname_class("라"), "나");
/// assert_ne!(surname_class("김"), surname_class("이"));
/// ```
#[must_use]
pub fn surname_class(hangul: &str) -> Cow<'_, str> {
    let mut rest = hangul.chars();
    let Some(first) = rest.next() else { return Cow::Borrowed(hangul) };
    match initial_sound(first) {
        Some(softened) => Cow::Owned(std::iter::once(softened).chain(rest).collect()),
        None => Cow::Borrowed(hangul),
    }
}

/// A syllable as the initial-sound rule writes it at the head of a word, if that changes it.
pub(crate) fn initial_sound(c: char) -> Option<char> {
    const NIEUN: u8 = 2;
    const RIEUL: u8 = 5;
    const IEUNG: u8 = 11;
    let (lead, vowel, tail) = cleanse_text::decompose(c)?;
    // ㅑ ㅒ ㅕ ㅖ ㅛ ㅠ ㅣ
    let before_y = matches!(vowel, 2 | 3 | 6 | 7 | 12 | 17 | 20);
    let lead = match lead {
        RIEUL if before_y => IEUNG,
        RIEUL => NIEUN,
        NIEUN if before_y => IEUNG,
        _ => return None,
    };
    cleanse_text::compose(lead, vowel, tail)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_sorted_and_whole() {
        assert!(SURNAMES.is_sorted_by(|a, b| a.hangul < b.hangul));
        assert!(SURNAMES.len() < usize::from(u8::MAX));
        assert!(SURNAMES.iter().all(|s| matches!(s.hangul.len(), 3 | 6) && surname(s.hangul) == Some(s)));
        assert!(LATIN.is_sorted_by(|a, b| a.0 < b.0));
        assert!(HANJA.is_sorted_by(|a, b| a.0 < b.0));
    }

    #[test]
    fn hanja_surnames_read_as_surnames() {
        for (hanja, hangul) in
            [("金", "김"), ("柳", "유"), ("盧", "노"), ("南宮", "남궁"), ("梁", "양"), ("裴", "배")]
        {
            assert_eq!(by_hanja(hanja).map(Surname::hangul), Some(hangul));
        }
    }

    #[test]
    fn initial_sound_pairs_are_one_class() {
        for (a, b) in [
            ("리", "이"),
            ("류", "유"),
            ("림", "임"),
            ("로", "노"),
            ("라", "나"),
            ("량", "양"),
            ("려", "여"),
            ("렴", "염"),
            ("룡", "용"),
        ] {
            assert_eq!(surname_class(a), b);
            assert_eq!(surname_class(b), b);
        }
    }
}
