//! Signs in words: `골뱅이`, `(at)`, `닷컴`, `。` become the `@` and the dots that they stand for.

use std::borrow::Cow;

use crate::hits::{Hit, Hits};

/// Words for `@`, longest first where one begins another.
const AT_WORDS: [&str; 24] = [
    "(골뱅이)", "[골뱅이]", "<골뱅이>", "골뱅이", "골벵이", "(at)", "[at]", "{at}", "<at>", "( at )", "[ at ]", "(a)", "(앳)",
    "[앳]", "(엣)", "(@)", "[@]", "ⓐ", "Ⓐ", "﹫", "%40", "＠", "&#64;", "&#x40;",
];

/// Words for a dot. Those that are one syllable count between ASCII letters only.
const DOT_WORDS: [&str; 15] = [
    "(dot)", "[dot]", "{dot}", "( dot )", "(닷)", "(점)", "쩜", "도트", "닷", "점", "。", "｡", "·", "ㆍ", "•",
];

/// Writes spelled signs as signs.
pub(crate) fn respell<'a>(text: &'a str, hits: &mut Hits) -> Cow<'a, str> {
    if !may_hold_words(text) {
        return Cow::Borrowed(text);
    }
    let (at, mut changed) = spell_at(text);
    let (dots, more) = spell_dots(&at);
    changed |= more;
    if changed {
        hits.add(Hit::SpelledSign);
        Cow::Owned(dots)
    } else {
        Cow::Borrowed(text)
    }
}

fn may_hold_words(text: &str) -> bool {
    text.bytes().any(|b| !b.is_ascii() || matches!(b, b'(' | b'[' | b'{' | b'<' | b'%' | b'&')) || find_word(text, "at").is_some()
}

fn spell_at(text: &str) -> (String, bool) {
    let mut out = String::with_capacity(text.len());
    let mut changed = false;
    let mut rest = text;
    // Beside a real sign, `(a)` is a note.
    let spelled = !text.contains('@');
    while let Some(c) = rest.chars().next() {
        let word = AT_WORDS.iter().find(|w| starts_with(rest, w) && (spelled || w.contains('@')));
        let step = if let Some(word) = word {
            out.push('@');
            changed = true;
            word.len()
        } else {
            out.push(c);
            c.len_utf8()
        };
        rest = rest.get(step..).unwrap_or_default();
    }
    match find_word(&out, "at") {
        Some(at) if !out.contains('@') && names_a_host(&out[at + 2..]) => {
            out.replace_range(at..at + 2, "@");
            (out, true)
        }
        _ => (out, changed),
    }
}

/// Where `word` stands alone between spaces, with something before it.
fn find_word(text: &str, word: &str) -> Option<usize> {
    let lower = text.to_ascii_lowercase();
    let at = lower.find(&format!(" {word} "))? + 1;
    (at > 1).then_some(at)
}

/// Whether the text after `at` goes on like a domain.
fn names_a_host(text: &str) -> bool {
    let text = text.trim().to_ascii_lowercase();
    let first = text.split_whitespace().next().unwrap_or_default();
    first.contains('.') || text.contains(" dot ") || text.contains("(dot)") || text.contains("[dot]")
}

/// Spells dots behind the last `@` only: nobody means `점` for a dot elsewhere.
fn spell_dots(text: &str) -> (String, bool) {
    let Some(at) = text.find('@') else { return (text.to_owned(), false) };
    let (head, tail) = text.split_at(at + 1);
    let mut out = head.to_owned();
    let mut changed = false;
    let mut rest = tail;
    while let Some(c) = rest.chars().next() {
        let step = match (spoken_end(&out, rest), dot_word(&out, rest)) {
            (Some(end), _) => {
                out.push_str(end);
                changed = true;
                "닷컴".len()
            }
            (None, Some(length)) => {
                out.truncate(out.trim_end_matches(' ').len());
                out.push('.');
                changed = true;
                length
            }
            (None, None) => {
                out.push(c);
                c.len_utf8()
            }
        };
        rest = rest.get(step..).unwrap_or_default();
    }
    (out, changed)
}

/// `naver닷컴`: behind a Latin name without a dot, the word can only be the end of the domain.
fn spoken_end(before: &str, rest: &str) -> Option<&'static str> {
    let latin = before.bytes().next_back().is_some_and(|b| b.is_ascii_alphanumeric());
    match () {
        () if latin && rest.starts_with("닷컴") => Some(".com"),
        () if latin && rest.starts_with("닷넷") => Some(".net"),
        () => None,
    }
}

/// The length of a word for a dot (or of the dot in `닷컴`) at the start of `rest`.
fn dot_word(before: &str, rest: &str) -> Option<usize> {
    if let Some(tail) = rest.strip_prefix(" dot ").or_else(|| rest.strip_prefix(" DOT ")) {
        return Some(rest.len() - tail.len());
    }
    let word = DOT_WORDS.iter().find(|w| starts_with(rest, w))?;
    let tail = &rest[word.len()..];
    let spaces = tail.len() - tail.trim_start_matches(' ').len();
    let after = tail.trim_start_matches(' ').chars().next()?;
    let name_before = before.trim_end_matches(' ').chars().next_back().is_some_and(char::is_alphanumeric);
    let top = tail.starts_with('컴') || tail.starts_with('넷');
    let plain = before.trim_end_matches(' ').bytes().next_back().is_some_and(|b| b.is_ascii_alphanumeric());
    let bracketed = word.starts_with(['(', '[', '{']);
    let fits = match *word {
        "닷" | "점" | "쩜" | "도트" => (plain && after.is_ascii_alphanumeric()) || (name_before && top),
        _ => name_before && (after.is_alphanumeric() || bracketed),
    };
    fits.then_some(word.len() + if bracketed { spaces } else { 0 })
}

/// Whether `text` starts with `word`, ASCII letters in either case.
fn starts_with(text: &str, word: &str) -> bool {
    text.as_bytes().get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_become_signs() {
        for (text, spelled) in [
            ("haneul골뱅이daum.net", "haneul@daum.net"),
            ("haneul (at) daum (dot) net", "haneul @ daum.net"),
            ("haneul at daum.net", "haneul @ daum.net"),
            ("haneul골뱅이naver닷컴", "haneul@naver.com"),
            ("haneul골뱅이daum점net", "haneul@daum.net"),
            ("meet at noon", "meet at noon"),
            ("haneul@강남점.com", "haneul@강남점.com"),
            ("haneul@daum.net 강남점", "haneul@daum.net 강남점"),
        ] {
            assert_eq!(respell(text, &mut Hits::default()), spelled);
        }
    }
}
