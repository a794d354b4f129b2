//! Signs in words: `골뱅이`, `(at)`, `닷컴`, `。` become the `@` and the dots that they stand for.

use std::borrow::Cow;

use crate::hits::{Hit, Hits};

/// Words for `@`, longest first where one begins another.
const AT_WORDS: [&str; 24] = [
    "(골뱅이)",
    "[골뱅이]",
    "<골뱅이>",
    "골뱅이",
    "골벵이",
    "(at)",
    "[at]",
    "{at}",
    "<at>",
    "( at )",
    "[ at ]",
    "(a)",
    "(앳)",
    "[앳]",
    "(엣)",
    "(@)",
    "[@]",
    "ⓐ",
    "Ⓐ",
    "﹫",
    "%40",
    "＠",
    "&#64;",
    "&#x40;",
];

/// Words for a dot. Those that are one syllable count between ASCII letters only.
const DOT_WORDS: [&str; 19] = [
    "(dot)", "[dot]", "{dot}", "( dot )", "(닷)", "(점)", "쩜", "도트", "닷", "점", "。", "｡", "·", "ㆍ",
    "•", "․", "‧", "∙", "⋅",
];

/// Writes spelled signs as signs.
pub(crate) fn respell<'a>(text: &'a str, hits: &mut Hits) -> Cow<'a, str> {
    let at = spell_at(text);
    let dots = spell_dots(at.as_deref().unwrap_or(text));
    match dots.or(at) {
        Some(spelled) => {
            hits.add(Hit::SpelledSign);
            Cow::Owned(spelled)
        }
        None => Cow::Borrowed(text),
    }
}

/// The text with signs for the words that mean `@`; `None` when there are none.
fn spell_at(text: &str) -> Option<String> {
    // Beside a real sign, `(a)` is a note.
    let spelled = !text.contains('@');
    if !spelled && !text.contains(['﹫', '＠']) && !text.contains("(@)") && !text.contains("[@]") {
        return None;
    }
    let fits = |rest: &str| {
        AT_WORDS.iter().find(|w| starts_with(rest, w) && (spelled || w.contains('@'))).map(|w| w.len())
    };
    if let Some(out) = replace_words(text, opens_at_word, fits) {
        return Some(out);
    }
    let at = find_word(text, "at").filter(|&at| spelled && names_a_host(&text[at + 2..]))?;
    Some(format!("{}@{}", &text[..at], &text[at + 2..]))
}

/// First characters of the words for `@`.
fn opens_at_word(c: char) -> bool {
    matches!(c, '(' | '[' | '{' | '<' | '%' | '&' | '골' | 'ⓐ' | 'Ⓐ' | '﹫' | '＠')
}

/// Replaces what `length` finds by `@`; `None` when it finds nothing.
fn replace_words(
    text: &str,
    opens: fn(char) -> bool,
    length: impl Fn(&str) -> Option<usize>,
) -> Option<String> {
    let mut out: Option<String> = None;
    let mut from = 0;
    for (i, c) in text.char_indices() {
        let Some(bytes) = (i >= from && opens(c)).then(|| length(&text[i..])).flatten() else { continue };
        let out = out.get_or_insert_with(String::new);
        out.push_str(&text[from..i]);
        out.push('@');
        from = i + bytes;
    }
    out.map(|out| out + &text[from..])
}

/// Where `word` stands alone between spaces, with something before it.
fn find_word(text: &str, word: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    (2..bytes.len().saturating_sub(word.len())).find(|&at| {
        bytes[at - 1] == b' '
            && bytes.get(at + word.len()) == Some(&b' ')
            && bytes[at..at + word.len()].eq_ignore_ascii_case(word.as_bytes())
    })
}

/// Whether the text after `at` goes on like a domain.
fn names_a_host(text: &str) -> bool {
    let text = text.trim().to_ascii_lowercase();
    let first = text.split_whitespace().next().unwrap_or_default();
    first.contains('.') || text.contains(" dot ") || text.contains("(dot)") || text.contains("[dot]")
}

/// Spells dots behind the first `@` only: nobody means `점` for a dot elsewhere. `None` when there are none.
fn spell_dots(text: &str) -> Option<String> {
    let (head, tail) = text.split_at(text.find('@')? + 1);
    if !tail.contains(opens_dot_word) && find_word(tail, "dot").is_none() {
        return None;
    }
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
    changed.then_some(out)
}

/// First characters of the words for a dot.
fn opens_dot_word(c: char) -> bool {
    matches!(
        c,
        '(' | '['
            | '{'
            | '쩜'
            | '도'
            | '닷'
            | '점'
            | '。'
            | '｡'
            | '·'
            | 'ㆍ'
            | '•'
            | '․'
            | '‧'
            | '∙'
            | '⋅'
    )
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
    if next_is_local(tail) {
        return None;
    }
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

/// Whether the word right behind is the local part of another mailbox.
fn next_is_local(tail: &str) -> bool {
    let id = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    tail.trim_start().trim_start_matches(id).starts_with('@')
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
