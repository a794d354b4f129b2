//! Names with letters blacked out.

use crate::words::{self, Classes};
use crate::{Kind, PersonName, judge, likelihood};

/// Marks that stand for nothing but a hidden letter.
const fn is_black(c: char) -> bool {
    matches!(
        c,
        '*' | '○'
            | '◯'
            | '〇'
            | '●'
            | '◎'
            | '□'
            | '■'
            | '△'
            | '▲'
            | '×'
            | '✕'
            | '✱'
            | '＊'
            | '※'
            | '☆'
            | '★'
            | '◇'
            | '◆'
            | '#'
    )
}

/// Letters that stand for a hidden one between others: `홍O동`, `홍x동`, `홍ㅇ동`.
const fn is_stand_in(c: char) -> bool {
    matches!(c, 'O' | 'o' | 'X' | 'x' | '0' | 'ㅇ' | 'Ο' | 'О' | '_' | '?' | '^')
}

/// What a masked text shows.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Shown {
    /// Part of a name.
    Part(PersonName),
    /// A surname with `OO` behind it: what newspapers write for somebody.
    Somebody,
}

/// Reads a name with hidden letters; `None` when nothing is hidden.
pub(crate) fn read(text: &str) -> Option<Shown> {
    let chars: Vec<char> = text.chars().collect();
    let n = chars.len();
    let hangul = chars.iter().filter(|&&c| cleanse_text::is_syllable(c)).count();
    if !(2..=8).contains(&n) || hangul == 0 {
        return latin(text);
    }
    let last = n - 1;
    let within = |i: usize| i > 0 && n <= 5 && (i < last || hangul <= 2);
    let hidden = |i: usize| is_black(chars[i]) || (is_stand_in(chars[i]) && within(i));
    let masked = (0..n).filter(|&i| hidden(i)).count();
    if masked == 0 || masked + hangul != n || is_adorned(text) || is_spelled_out(&chars) {
        return None;
    }
    let run: String = chars.iter().take_while(|&&c| cleanse_text::is_syllable(c)).collect();
    let circles =
        chars[1..].iter().all(|&c| matches!(c, 'O' | 'o' | '○' | '◯' | '〇' | '0' | 'ㅇ' | 'X' | 'x'));
    if hangul == 1 && n >= 3 && circles && likelihood::is_surname(&run) {
        return Some(Shown::Somebody);
    }
    Some(Shown::Part(person(text, &run)))
}

/// `★김철수`, `김철수*`: a whole name with a mark at its side.
fn is_adorned(text: &str) -> bool {
    let adorned = |text: &str| {
        let name = text.trim_matches(|c| is_black(c) || is_stand_in(c));
        name.chars().count() >= 3 && judge::is_person(name)
    };
    adorned(text) || words::ends(text, Classes::TITLE.or(Classes::HONORIFIC)).any(|at| adorned(&text[..at]))
}

/// `이_은_혜`: a mark between all the syllables of a whole name hides nothing.
fn is_spelled_out(chars: &[char]) -> bool {
    matches!(chars, [a, '_' | '^', b, '_' | '^', c] if [a, b, c].into_iter().all(|&c| cleanse_text::is_syllable(c)))
}

/// The surname is what stands before the first hidden letter, if it is one; else the first syllable of it.
fn person(text: &str, run: &str) -> PersonName {
    let name = PersonName::whole(text, Kind::Masked);
    let head = run.chars().next().map_or(0, char::len_utf8);
    let surname = [run.len(), head].into_iter().find(|&at| at > 0 && likelihood::is_surname(&run[..at]));
    match surname {
        Some(at) => name.with_parts(0..at, 0..0),
        None => name,
    }
}

/// `K** C******`, `hong***`, `K*m`.
fn latin(text: &str) -> Option<Shown> {
    let letters = text.chars().filter(char::is_ascii_alphabetic).count();
    let stars = text.chars().filter(|&c| c == '*').count();
    let other = text.chars().count() - letters - stars - text.chars().filter(|&c| c == ' ').count();
    let between = stars == 1 && !text.starts_with('*') && !text.ends_with('*');
    let hidden = letters > 0 && other == 0 && (stars >= 2 || between);
    hidden.then(|| Shown::Part(PersonName::whole(text, Kind::Masked)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn surname(text: &str) -> Option<String> {
        match read(text)? {
            Shown::Part(name) => Some(name.surname().to_owned()),
            Shown::Somebody => None,
        }
    }

    #[test]
    fn surnames_are_kept() {
        for text in ["홍*동", "홍○동", "홍O동", "홍x동", "홍**", "홍길*", "홍*", "홍●동"] {
            assert_eq!(surname(text).as_deref(), Some("홍"), "{text}");
        }
        assert_eq!(surname("남궁*수").as_deref(), Some("남궁"));
        assert_eq!(surname("*길동").as_deref(), Some(""));
        assert_eq!(surname("K** C******").as_deref(), Some(""));
    }

    #[test]
    fn nothing_is_hidden() {
        for text in ["홍길동", "김철수A", "김철수0", "Kim", "홍길동X"] {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(read("김OO"), Some(Shown::Somebody));
    }
}
