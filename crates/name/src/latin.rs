//! Names in Latin letters: romanised Korean names, names typed with the wrong input mode, foreign names.

use cleanse_core::Rule;

use crate::judge::{self, Judgement};
use crate::spelling::{self, Given};
use crate::surname::{Surname, surname, surnames_by_latin};
use crate::words::{self, Classes};
use crate::{Kind, PersonName, likelihood, rules};

/// The Hangul names that a romanised name may stand for, likeliest first. Latin spellings lose the difference of 어 and 우, of 정
/// and 중: these are candidates for a human or for matching, never the name.
///
/// The surname is read through every spelling in use (`data/surnames.tsv`), at either end; the given name in Revised Romanisation,
/// McCune-Reischauer and the spellings that people choose.
///
/// ```
/// use cleanse_name::romanised_candidates;
/// assert_eq!(romanised_candidates("Kim Cheol Su")[0].as_str(), "김철수");
/// assert_eq!(romanised_candidates("LEE, YOUNG-HEE")[0].as_str(), "이영희");
/// assert!(romanised_candidates("John Smith").is_empty());
/// ```
#[must_use]
pub fn romanised_candidates(name: &str) -> Vec<PersonName> {
    let mut found = Vec::new();
    for split in splits(name) {
        collect(&split, &mut found);
    }
    found.sort_by_key(|c| c.cost);
    let mut names: Vec<PersonName> = Vec::new();
    for candidate in found {
        if names.len() < MOST_CANDIDATES && !names.iter().any(|n| n.as_str() == candidate.name.as_str()) {
            names.push(candidate.name);
        }
    }
    names
}

const MOST_CANDIDATES: usize = 5;
/// A given name that costs more was no Korean one.
const COSTLIEST_GIVEN: u16 = 118;
/// The same for a name without blanks, which may be any word.
const COSTLIEST_UNSPACED: u16 = 84;

struct Candidate {
    name: PersonName,
    cost: u16,
}

/// One way to take a Latin name apart: the letters of the surname and those of the given name, in parts that are one syllable or
/// more each.
struct Split {
    surname: String,
    given: Vec<String>,
    cost: u16,
    limit: u16,
}

fn collect(split: &Split, found: &mut Vec<Candidate>) {
    let givens = spelling::given_names(&split.given);
    for (rank, family) in surnames_by_latin(&split.surname).take(4).enumerate() {
        let family_cost = u16::from(family.cost) / 2 + 10 * u16::try_from(rank).unwrap_or(0) + split.cost;
        for Given { hangul, cost } in &givens {
            if *cost <= split.limit {
                let name = format!("{}{hangul}", family.hangul());
                let name = PersonName::person(&name, family.hangul().len());
                found.push(Candidate { name, cost: family_cost + cost });
            }
        }
    }
}

/// Every way to take a Latin name apart.
fn splits(name: &str) -> Vec<Split> {
    let name = name.replace(['\'', '’', '`'], "").to_lowercase();
    if !name.chars().all(|c| c.is_ascii_alphabetic() || matches!(c, ' ' | '-' | ',' | '.')) {
        return Vec::new();
    }
    if let Some((surname, given)) = name.split_once(',') {
        return vec![split(surname, &[given], 0), split(given, &[surname], 30)];
    }
    let words: Vec<&str> = name.split([' ', '.']).filter(|w| !w.is_empty()).collect();
    match words[..] {
        [] => Vec::new(),
        [word] => unspaced(word),
        [first, ref rest @ ..] => spaced(first, rest, &words),
    }
}

fn spaced(first: &str, rest: &[&str], words: &[&str]) -> Vec<Split> {
    let mut out = vec![split(first, rest, 0)];
    if let [given @ .., last] = words {
        out.push(split(last, given, 6));
    }
    if let [a, b, given @ ..] = words
        && !given.is_empty()
    {
        out.push(split(&format!("{a}{b}"), given, 0));
    }
    out
}

fn split(surname: &str, given: &[&str], cost: u16) -> Split {
    let surname: String = surname.chars().filter(char::is_ascii_alphabetic).collect();
    let given =
        given.iter().flat_map(|g| g.split(['-', ' ', '.'])).filter(|g| !g.is_empty()).map(str::to_owned);
    Split { surname, given: given.collect(), cost, limit: COSTLIEST_GIVEN }
}

/// `kimchulsoo`, `Chulsoo-Kim`.
fn unspaced(word: &str) -> Vec<Split> {
    if let Some((a, b)) = word.split_once('-') {
        return vec![split(a, &[b], 0), split(b, &[a], 6)];
    }
    let whole = word.to_owned();
    (2..=7.min(word.len().saturating_sub(3)))
        .map(|at| Split {
            surname: whole[..at].to_owned(),
            given: vec![whole[at..].to_owned()],
            cost: 0,
            limit: COSTLIEST_UNSPACED,
        })
        .collect()
}

/// What a text in Latin letters is.
pub(crate) enum Latin {
    /// Typed on the Korean keyboard in the wrong mode.
    Keyboard(PersonName),
    /// A romanised name with its candidates.
    Romanised(PersonName, Vec<PersonName>),
    /// A foreign name of several words.
    Foreign(PersonName),
    /// One word, perhaps a name.
    Doubtful(PersonName, &'static Rule),
    /// No name.
    Unknown,
}

/// Reads a text without Hangul and hanja.
pub(crate) fn read(text: &str) -> Latin {
    let words: Vec<&str> = text.split_whitespace().collect();
    let text = words.join(" ");
    if let Some(name) = by_keyboard(&text) {
        return Latin::Keyboard(name);
    }
    let candidates = romanised_candidates(&text);
    if !candidates.is_empty() {
        return Latin::Romanised(romanised(&text), candidates);
    }
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let named =
        text.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '-' | '.' | ',' | '\'' | '’' | 'ʻ'));
    if !named || letters < 2 {
        return Latin::Unknown;
    }
    let foreign = PersonName::whole(&text, Kind::Foreign);
    if words.len() == 1 && surnames_by_latin(&text).next().is_some() {
        let name = PersonName::whole(&text, Kind::Romanised).with_parts(0..text.len(), 0..0);
        return Latin::Doubtful(name, &rules::SURNAME_ONLY);
    }
    match words.len() {
        1 => Latin::Doubtful(foreign, &rules::SURNAME_MISSING),
        2..=6 => Latin::Foreign(foreign),
        _ => Latin::Unknown,
    }
}

/// A romanised name as it was written, with its parts.
fn romanised(text: &str) -> PersonName {
    let name = PersonName::whole(text, Kind::Romanised);
    let known = |s: &str| surnames_by_latin(s).next().map(Surname::people);
    let Some(first) = text.find([' ', ',']) else { return name };
    let last = text.rfind(' ').map_or(first, |at| at + 1);
    let head = known(&text[..first]);
    let tail = if text.contains(',') { None } else { known(&text[last..]) };
    let given_in_front = tail > head || (tail.is_some() && text[..first].contains('-'));
    if given_in_front {
        return name.with_parts(last..text.len(), 0..last.saturating_sub(1));
    }
    let given = first + text[first..].find(|c: char| c.is_alphabetic()).unwrap_or(0);
    if head.is_some() { name.with_parts(0..first, given..text.len()) } else { name }
}

/// `rlacjftn` is 김철수 on the Korean keyboard; only when nothing of it stays loose and the result is a Korean name.
fn by_keyboard(text: &str) -> Option<PersonName> {
    if !text.chars().all(|c| c.is_ascii_alphabetic() || c == ' ') || words::is(text, Classes::JUNK) {
        return None;
    }
    let lower = text.to_ascii_lowercase();
    [lower.as_str(), text].into_iter().find_map(typed)
}

fn typed(keys: &str) -> Option<PersonName> {
    let hangul: String = cleanse_text::to_hangul(keys).chars().filter(|c| *c != ' ').collect();
    if !hangul.chars().all(cleanse_text::is_syllable) {
        return None;
    }
    match judge::judge(&hangul) {
        Judgement::Person(r) | Judgement::TwoReadings(r) => Some(PersonName::person(&hangul, r.at)),
        Judgement::Doubtful(r, rule) if *rule == rules::SAMPLE_NAME => {
            Some(PersonName::person(&hangul, r.at))
        }
        _ => None,
    }
}

/// `김cjftn`, `rla철수`: the input mode changed within the name.
pub(crate) fn half_typed(text: &str) -> Option<PersonName> {
    let keys = text.chars().filter(char::is_ascii_alphabetic).count();
    let plain = text.chars().all(|c| cleanse_text::is_syllable(c) || c.is_ascii_alphabetic());
    let family = text.split(|c: char| c.is_ascii()).next().unwrap_or_default();
    let split = if family.is_empty() { keys >= 3 } else { keys >= 2 && surname(family).is_some() };
    (plain && split).then(|| typed(text))?
}

/// A given name that Latin letters may spell costs at most this.
pub(crate) fn is_likely(name: &PersonName) -> bool {
    likelihood::given(name.given()) <= COSTLIEST_GIVEN
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_candidate() {
        for (latin, hangul) in [
            ("Kim Chulsoo", "김철수"),
            ("Chulsoo Kim", "김철수"),
            ("PARK JIHOON", "박지훈"),
            ("Choi Soo-bin", "최수빈"),
            ("Jeong Eun Ji", "정은지"),
            ("Yi Yeong-hui", "이영희"),
            ("Nam Gung Minsu", "남궁민수"),
            ("Namgoong Min", "남궁민"),
            ("Pak Chi-hun", "박지훈"),
            ("kimcheolsu", "김철수"),
            ("Ryu Hyun-jun", "류현준"),
            ("Oh Se-young", "오세영"),
            ("Kang, Dong Hoon", "강동훈"),
        ] {
            let names = romanised_candidates(latin);
            assert_eq!(names.first().map(PersonName::as_str), Some(hangul), "{latin}");
        }
    }

    #[test]
    fn no_candidates() {
        for latin in ["John Smith", "Michael Porter", "Kimberly", "David Brown", "Nguyen Van Nam", "rlacjftn"]
        {
            assert!(romanised_candidates(latin).is_empty(), "{latin}");
        }
    }

    #[test]
    fn the_wrong_input_mode() {
        for (keys, hangul) in
            [("rlacjftn", "김철수"), ("RLACJFTN", "김철수"), ("Rlacjftn", "김철수"), ("qkr wlgns", "박지훈")]
        {
            assert_eq!(by_keyboard(keys).map(|n| n.as_str().to_owned()).as_deref(), Some(hangul), "{keys}");
        }
        for half in ["김cjftn", "rla철수"] {
            assert!(half_typed(half).is_some_and(|n| n.as_str() == "김철수"), "{half}");
        }
        assert!(half_typed("kim철수").is_none() && half_typed("vip철수").is_none());
        for keys in ["John", "Park", "asdf", "hello"] {
            assert!(by_keyboard(keys).is_none(), "{keys}");
        }
    }
}
