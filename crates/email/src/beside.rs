//! What stands directly before a mailbox: a note, or a piece that was cut off it.

use crate::scan::{is_alphanumeric, is_atext_or_dot, is_filler, is_label, is_wordly};

/// Marks that come in pairs.
pub(crate) const PAIRS: [(char, char); 13] = [
    ('(', ')'),
    ('[', ']'),
    ('{', '}'),
    ('<', '>'),
    ('“', '”'),
    ('‘', '’'),
    ('‹', '›'),
    ('«', '»'),
    ('「', '」'),
    ('『', '』'),
    ('【', '】'),
    ('〈', '〉'),
    ('《', '》'),
];

/// What the local part may be with the piece before it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// Latin letters before a mark: this is the whole.
    Joined(String),
    /// Nobody can tell: Hangul, which no local part has, or marks inside.
    Unsure,
}

/// The piece that `left` may have lost to a mark, or to the keyboard, before the mailbox `local`; `rest` is what stands
/// behind the mailbox. `None` for a note: what is parted by a space or wrapped in marks that come in pairs.
pub(crate) fn piece(left: &str, local: &str, rest: &str) -> Option<Piece> {
    let head = left.trim_end_matches(|c: char| !is_alphanumeric(c));
    let gap = &left[head.len()..];
    let word = head.rsplit(|c: char| !is_wordly(c)).next().unwrap_or_default();
    if word.is_empty() || names_a_field(word) {
        return None;
    }
    // `서하늘seo(haneul@`: a name in Hangul is no part of it.
    let latin = word.trim_start_matches(|c: char| !c.is_ascii());
    if !latin.is_ascii() || latin.is_empty() {
        let glued = gap.chars().all(|c| matches!(c, '.' | '_' | '-' | '+'));
        return (glued && word.contains(char::is_alphabetic) && !is_filler(word)).then_some(Piece::Unsure);
    }
    if !may_be_cut(head, latin, gap) {
        return None;
    }
    let spaced = gap.ends_with(char::is_whitespace);
    let cut = match gap.trim_end().chars().next_back().map(|mark| (mark, standing(mark, left, rest))) {
        None => gap.is_empty(),
        Some((_, Standing::Single)) => !spaced || (head == word && is_spaced_joint(gap)),
        Some((_, Standing::Wrapping)) => false,
        Some((_, Standing::Inside)) => return (!spaced).then_some(Piece::Unsure),
        Some((mark, Standing::Unmatched)) => !spaced || is_opening(mark),
    };
    cut.then(|| Piece::Joined(format!("{latin}{}{local}", joint(gap))))
}

/// Whether the word can begin a local part: no telephone number, no number of a list or of a `담당자2`.
fn may_be_cut(head: &str, word: &str, gap: &str) -> bool {
    let before = &head[..head.len() - word.len()];
    let numbers_a_list = !before.contains(is_alphanumeric) && gap.starts_with([')', ']', ':', '>']);
    let numbers_a_name = before.ends_with(is_alphanumeric);
    word.bytes().all(is_atext_or_dot)
        && (word.bytes().any(|b| b.is_ascii_alphabetic())
            || word.len() <= 6 && !numbers_a_list && !numbers_a_name)
}

/// Labels, `mail2:`, `smtp:`, `본인메일`: what a form or a mail server writes before a mailbox.
fn names_a_field(word: &str) -> bool {
    let word = word.trim_end_matches(|c: char| c.is_ascii_digit());
    is_label(word)
        || ["메일", "메일주소", "주소"].iter().any(|end| word.ends_with(end))
        || ["smtp", "sip", "cc", "bcc", "from", "id", "work", "home", "office", "company"]
            .iter()
            .any(|field| word.eq_ignore_ascii_case(field))
}

/// How a mark before a mailbox stands.
#[derive(PartialEq, Eq)]
enum Standing {
    /// No mark that comes in pairs.
    Single,
    /// Around the mailbox, or around the words before it.
    Wrapping,
    /// Around letters in the middle of a word: `kim"99"min`.
    Inside,
    /// Its partner is missing.
    Unmatched,
}

fn standing(mark: char, left: &str, rest: &str) -> Standing {
    let inner = left.trim_end().strip_suffix(mark).unwrap_or(left);
    let opened = if is_quote(mark) {
        match left.matches(mark).count() % 2 {
            0 => inner.rfind(mark),
            _ if rest.contains(mark) => return Standing::Wrapping,
            _ => None,
        }
    } else {
        match PAIRS.iter().find(|&&(open, close)| mark == open || mark == close) {
            None => return Standing::Single,
            Some(&(open, close)) if mark == close => inner.rfind(open),
            Some(&(open, close)) if closes(rest, open, close) => return Standing::Wrapping,
            Some(_) => None,
        }
    };
    match opened {
        None => Standing::Unmatched,
        Some(at) if left[..at].ends_with(|c: char| c.is_ascii_alphanumeric()) => Standing::Inside,
        Some(_) => Standing::Wrapping,
    }
}

fn is_quote(mark: char) -> bool {
    matches!(mark, '"' | '\'' | '`')
}

fn is_opening(mark: char) -> bool {
    is_quote(mark) || PAIRS.iter().any(|&(open, _)| open == mark)
}

/// Whether `rest` closes what was opened before it.
fn closes(rest: &str, open: char, close: char) -> bool {
    let mut depth = 1_usize;
    for c in rest.chars() {
        depth = if c == open { depth + 1 } else { depth - usize::from(c == close) };
        if depth == 0 {
            return true;
        }
    }
    false
}

/// `min - kim99`: a sign that stands in local parts, between spaces.
fn is_spaced_joint(gap: &str) -> bool {
    gap.starts_with(char::is_whitespace) && matches!(gap.trim(), "-" | "_" | "." | "+")
}

/// The sign of a local part that a mark may stand for: itself, or the dot beside it on the keyboard or in its looks.
fn joint(gap: &str) -> &'static str {
    match gap.trim() {
        "-" => "-",
        "_" => "_",
        "+" => "+",
        "." | "," | ";" | ":" | ">" | "·" | "•" | "、" | "…" => ".",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_piece_before_a_mark_is_no_note() {
        for (left, whole) in [
            ("seo\"", "seohaneul"),
            ("seo<", "seohaneul"),
            ("seo>", "seo.haneul"),
            ("seo [", "seohaneul"),
            ("seo:", "seo.haneul"),
            ("seo★", "seohaneul"),
            ("seo ,", "seo.haneul"),
            ("seo - ", "seo-haneul"),
            ("98\\", "98haneul"),
            ("서하늘seo(", "seohaneul"),
        ] {
            assert_eq!(piece(left, "haneul", ""), Some(Piece::Joined(whole.into())), "{left}");
        }
        for left in ["서", "서_", "seo\"98\"", "seo[98]"] {
            assert_eq!(piece(left, "haneul", ""), Some(Piece::Unsure), "{left}");
        }
    }

    #[test]
    fn a_note_is_no_piece() {
        for (left, rest) in [
            ("", ""),
            ("seo <", ">"),
            ("seo(", ", 회사)"),
            ("\"seo\" <", ">"),
            ("seo: ", ""),
            ("seo, ", ""),
            ("Haneul Seo - ", ""),
            ("(seo)", ""),
            ("{\"seo\",\"", "\"}"),
            ("이메일", ""),
            ("email:", ""),
            ("SMTP:", ""),
            ("서하늘:", ""),
            ("서하늘 <", ""),
            ("1)", ""),
            ("[1]", ""),
            ("①", ""),
            ("담당자2:", ""),
            ("email2:", ""),
            ("02-345-6789/", ""),
        ] {
            assert_eq!(piece(left, "haneul", rest), None, "{left}");
        }
    }
}
