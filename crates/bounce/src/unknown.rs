//! Texts that no rule knows, in a form that can be counted.

/// A text with its variable parts replaced, so that equal kinds count as one: addresses, numbers, host names, ids and
/// quoted parts become marks.
///
/// ```
/// use cleanse_bounce::normalise_unknown;
/// let a = normalise_unknown("550 Odd thing <kim@example.com> [192.0.2.1] id=4F3A99Bx7 17:03");
/// let b = normalise_unknown("550 Odd thing <lee@example.net> [192.0.2.77] id=77Q0aa12c 09:59");
/// assert_eq!(a, b);
/// assert_eq!(a, "550 Odd thing <mailbox> [number] id=<id> <number>");
/// ```
#[must_use]
pub fn normalise_unknown(text: &str) -> String {
    let mut out = String::new();
    for word in text.split_whitespace().take(60) {
        if !out.is_empty() {
            out.push(' ');
        }
        push_word(word, out.is_empty(), &mut out);
    }
    out
}

/// One word; the first number of a reply is its code and stays.
fn push_word(word: &str, first: bool, out: &mut String) {
    let edge = |c: char| matches!(c, '<' | '>' | '(' | ')' | '[' | ']' | '"' | '\'' | ',' | ';' | ':' | '.');
    let core = word.trim_matches(edge);
    let start = word.find(core).unwrap_or(0);
    let (before, after) = (&word[..start], &word[start + core.len()..]);
    let (key, value) = core.split_once('=').map_or(("", core), |(k, v)| (&core[..=k.len()], v));
    let mark = mark(value, first);
    let bare = before.ends_with('<') || before.ends_with('[');
    out.push_str(before);
    out.push_str(key);
    match mark {
        Some(mark) if bare => out.push_str(mark),
        Some(mark) => {
            out.push('<');
            out.push_str(mark);
            out.push('>');
        }
        None => out.push_str(value),
    }
    out.push_str(after);
}

/// What a word is an instance of.
fn mark(word: &str, first: bool) -> Option<&'static str> {
    let digits = word.chars().filter(char::is_ascii_digit).count();
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    let is_code = word.len() == 3 && digits == 3 && first;
    let is_status = crate::Status::parse(word).is_some();
    if word.contains('@') {
        Some("mailbox")
    } else if word.contains("://") {
        Some("url")
    } else if is_code || is_status || word.is_empty() {
        None
    } else if digits > 0 && letters == 0 {
        Some("number")
    } else if word.contains('.') && word.len() > 4 && word.is_ascii() && !word.ends_with('.') && letters > 0 {
        Some("host")
    } else if digits >= 2 && word.is_ascii() && word.len() >= 6 {
        Some("id")
    } else {
        None
    }
}
