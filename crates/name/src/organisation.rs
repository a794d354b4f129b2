//! Organisations: legal forms, kinds of business, branches and departments.

use crate::likelihood::NEVER;
use crate::surname::surnames_by_latin;
use crate::words::{self, Classes};

/// The cost of a text of these classes as an organisation by its last word; [`NEVER`] when it ends like none.
fn cost(text: &str, listed: Classes) -> u16 {
    const WHOLE: u16 = 60;
    const LONG: u16 = 70;
    const ONE_SYLLABLE_BEFORE: u16 = 125;
    const BY_LAST_SYLLABLE: u16 = 128;
    if listed.any(Classes::ORG.or(Classes::COMPANY)) {
        return WHOLE;
    }
    if !words::may_end(text) {
        return NEVER;
    }
    if is_department(text) {
        return WHOLE;
    }
    let longest = words::ends(text, Classes::ORG).find(|&at| text[at..].chars().count() >= 2);
    if let Some(at) = longest {
        return if text[..at].chars().count() == 1 { ONE_SYLLABLE_BEFORE } else { LONG };
    }
    let branch = words::ends(text, Classes::BRANCH).any(|at| text[..at].chars().count() >= 2);
    if branch { BY_LAST_SYLLABLE } else { NEVER }
}

/// Whether a text is likelier an organisation than what costs so much.
pub(crate) fn likelier_than(text: &str, listed: Classes, other: u16) -> bool {
    cost(text, listed) < other
}

/// A department: 총무팀, 영업1팀, 경영지원본부.
fn is_department(text: &str) -> bool {
    words::ends(text, Classes::DEPT_SUFFIX).any(|at| {
        let stem = text[..at].trim_end_matches(|c: char| c.is_ascii_digit() || c == '제').trim();
        words::is(stem, Classes::DEPARTMENT)
    })
}

/// Whether a word alone tells an organisation or a department: a legal form, an ending of the lists, a unit with a number, letters
/// and Hangul run together as in `LG전자`.
pub(crate) fn is_word_of_one(word: &str) -> bool {
    has_legal_form(word)
        || is_department(word)
        || is_numbered_unit(word)
        || words::is(word, Classes::ORG.or(Classes::LEGAL_LATIN).or(Classes::COMPANY))
        || words::ends(word, Classes::ORG).any(|at| word[at..].chars().count() >= 2)
        || words::ends(word, Classes::BRANCH).any(|at| word[..at].chars().count() >= 2)
        || is_latin_with_hangul(word)
}

/// `LG전자`, `KT텔레콤`; not `Dr.김철수`.
fn is_latin_with_hangul(word: &str) -> bool {
    let hangul = word.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '&'));
    let mixed =
        hangul.len() < word.len() && !hangul.is_empty() && hangul.chars().all(cleanse_text::is_syllable);
    mixed
        && !words::is(hangul, Classes::TITLE.or(Classes::HONORIFIC))
        && word.starts_with(|c: char| c.is_ascii_alphabetic())
        && !crate::judge::may_be_person(hangul)
        && !is_half_romanised(&word[..word.len() - hangul.len()], hangul)
}

/// `Kim철수`: the letters spell a surname, and the rest is no word of business.
fn is_half_romanised(letters: &str, hangul: &str) -> bool {
    hangul.chars().count() == 2
        && !words::is(hangul, Classes::ORG.or(Classes::COMPANY))
        && surnames_by_latin(&letters.to_ascii_lowercase())
            .next()
            .is_some_and(|family| crate::judge::may_be_person(&format!("{}{hangul}", family.hangul())))
}

/// `영업1팀`, `3층`, `2호점`.
fn is_numbered_unit(word: &str) -> bool {
    word.contains(|c: char| c.is_ascii_digit())
        && words::ends(word, Classes::BRANCH.or(Classes::DEPT_SUFFIX)).next().is_some()
}

/// Whether a text carries a legal form: `(주)`, 주식회사, 재단법인.
pub(crate) fn has_legal_form(text: &str) -> bool {
    legal_head(text).is_some()
        || words::ends(text, Classes::LEGAL).next().is_some()
        || words::is(text, Classes::LEGAL)
}

/// Where the legal form in front of a text ends.
pub(crate) fn legal_head(text: &str) -> Option<usize> {
    if !words::may_begin_legal(text) {
        return None;
    }
    text.char_indices()
        .skip(1)
        .map(|(at, _)| at)
        .take(12)
        .filter(|&at| words::is(&text[..at], Classes::LEGAL))
        .last()
}

/// Writes legal forms in one way: `㈜한빛` and `( 주 )한빛` are `(주)한빛`.
pub(crate) fn canonical(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// Whether a text of several words names an organisation: one word carries a legal form or the last word ends like one.
pub(crate) fn is_organisation(text: &str) -> bool {
    let mut words = text.split_whitespace();
    if words.clone().any(has_legal_form) {
        return true;
    }
    match (words.next(), text.split_whitespace().next_back()) {
        (Some(only), Some(last))
            if only.len() == last.len() && !only.chars().all(cleanse_text::is_syllable) =>
        {
            is_word_of_one(only)
        }
        (Some(first), Some(last)) if first.len() != text.trim().len() => is_word_of_one(last),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_organisations() {
        for word in [
            "(주)한빛",
            "한빛(주)",
            "총무팀",
            "영업1팀",
            "삼성전자",
            "강남지점",
            "성수점",
            "LG전자",
            "편의점",
            "경영지원본부",
        ] {
            assert!(is_word_of_one(word), "{word}");
        }
        for word in ["김철수", "이영희", "VIP", "철수", "마이클"] {
            assert!(!is_word_of_one(word), "{word}");
        }
    }

    #[test]
    fn legal_forms() {
        assert_eq!(legal_head("(주)한빛"), Some("(주)".len()));
        assert_eq!(legal_head("주식회사한빛"), Some("주식회사".len()));
        assert_eq!(legal_head("한빛"), None);
    }
}
