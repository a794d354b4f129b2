//! What every cell goes through once, before a field parser sees it.

use std::borrow::Cow;
use std::ops::Range;

use cleanse_core::{Applicability, Findings, Fix, Rule};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use crate::hangul::{compose, decompose};
use crate::hanja::hanja_variant_reading;
use crate::rules;

/// Cleans a cell: BOM, zero-width and control characters, bidi overrides, no-break and wide spaces, blank-looking
/// fillers, full-width ASCII, typographic dashes and quotes, spreadsheet shells (`="..."`, leading `'`), web entities;
/// trimmed, NFC. Line breaks (as `\n`) and tabs inside the cell stay: they separate values.
///
/// Borrows when there is nothing to do but trim. The meaning never changes; what was done is reported, each
/// kind once, at its first place. A cell whose content is already lost (`########`, `#N/A`) stays and is reported:
/// [`is_lost`] tells it apart.
///
/// ```
/// use cleanse_text::clean;
/// let mut findings = Vec::new();
/// assert_eq!(clean("\u{FEFF}０１０－2345\u{2013}6789\u{A0}", &mut findings), "010-2345-6789");
/// let codes: Vec<_> = findings.iter().map(|f| f.rule.code).collect();
/// assert_eq!(codes, ["TXT001", "TXT002", "TXT005", "TXT007", "TXT008"]);
/// assert_eq!(clean("=\"01023456789\"", &mut ()), "01023456789");
/// ```
#[inline]
pub fn clean<'a>(s: &'a str, findings: &mut impl Findings) -> Cow<'a, str> {
    if is_plain(s.as_bytes()) { Cow::Borrowed(s) } else { wash(s, Form::Nfc, findings) }
}

/// As [`clean`], but Korean reading variants of hanja (U+F900..=U+FA0B) survive, because NFC would fold them and lose
/// their reading. Ask [`hanja_variant_reading`](crate::hanja_variant_reading) for it, then fold.
#[inline]
pub fn clean_keeping_variants<'a>(s: &'a str, findings: &mut impl Findings) -> Cow<'a, str> {
    if is_plain(s.as_bytes()) { Cow::Borrowed(s) } else { wash(s, Form::NfcButVariants, findings) }
}

/// Whether a cell holds nothing that a reader would see.
#[must_use]
pub fn is_blank(s: &str) -> bool {
    s.chars().all(|c| c.is_whitespace() || matches!(fate(c), Fate::Drop(_) | Fate::Become(_, ' ' | '\n')))
}

/// Whether a cleaned cell shows only that a spreadsheet lost or could not compute its content: `########`, `#N/A`, `#REF!`.
#[must_use]
pub fn is_lost(s: &str) -> bool {
    is_overflow(s) || is_formula_error(s)
}

/// A scan over bytes that most cells pass: printable ASCII, Hangul syllables and unified hanja, no space at the
/// edges, nothing that could open a shell or an entity.
#[inline]
fn is_plain(bytes: &[u8]) -> bool {
    match (bytes.first(), bytes.last()) {
        (Some(b' ' | b'=' | b'\'' | b'#'), _) | (_, Some(b' ')) => return false,
        (None, _) => return true,
        _ => {}
    }
    let mut rest = bytes;
    loop {
        rest = match rest {
            [] => return true,
            [a @ 0xE4..=0xED, b, c, tail @ ..] if is_plain_letter(*a, *b, *c) => tail,
            [a, b, c, d, e, f, g, h, tail @ ..]
                if is_plain_word(u64::from_le_bytes([*a, *b, *c, *d, *e, *f, *g, *h])) =>
            {
                tail
            }
            [b' '..=b'%' | b'\''..=b'^' | b'`'..=b'~', tail @ ..] => tail,
            // `_x000D_` is how a workbook writes a carriage return.
            [b'_', tail @ ..] if tail.first() != Some(&b'x') => tail,
            _ => return false,
        };
    }
}

/// Whether eight bytes are printable ASCII without `&` and `_`. A false alarm costs a look at each byte.
#[inline]
const fn is_plain_word(word: u64) -> bool {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    const HIGH: u64 = ONES << 7;
    // Bytes below `n` set their high bit in `word - n`; a byte equals `n` when it is zero after the exclusive or.
    let below_space = word.wrapping_sub(ONES * 0x20);
    let delete = (word ^ (ONES * 0x7F)).wrapping_sub(ONES);
    let ampersand = (word ^ (ONES * b'&' as u64)).wrapping_sub(ONES);
    let underscore = (word ^ (ONES * b'_' as u64)).wrapping_sub(ONES);
    (word | below_space | delete | ampersand | underscore) & HIGH == 0
}

/// Whether three bytes of UTF-8 are a Hangul syllable or a unified hanja of the first block: both are NFC and never combine with
/// each other.
#[inline]
const fn is_plain_letter(a: u8, b: u8, c: u8) -> bool {
    let code = (a as u32 & 0x0F) << 12 | (b as u32 & 0x3F) << 6 | (c as u32 & 0x3F);
    matches!(code, 0x4E00..=0x9FFF | 0xAC00..=0xD7A3)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Nfc,
    NfcButVariants,
}

/// What happens to one character.
enum Fate {
    Keep,
    Drop(&'static Rule),
    Become(&'static Rule, char),
}

/// The rules that were hit, each with its first place.
struct Hits {
    wanted: bool,
    list: Vec<(&'static Rule, Range<usize>)>,
}

impl Hits {
    fn add(&mut self, rule: &'static Rule, place: Range<usize>) {
        if self.wanted && !self.list.iter().any(|(r, _)| r.code == rule.code) {
            self.list.push((rule, place));
        }
    }

    fn report(mut self, cleaned: &str, findings: &mut impl Findings) {
        self.list.sort_by_key(|(rule, _)| rule.code);
        for (rule, place) in self.list {
            let safe = rule.applicability == Applicability::Safe;
            findings.hit(rule, place, || safe.then(|| Fix::safe(cleaned)));
        }
    }
}

#[cold]
#[inline(never)]
fn wash<'a>(s: &'a str, form: Form, findings: &mut impl Findings) -> Cow<'a, str> {
    if let Some(core) = within_spaces(s) {
        findings.hit(&rules::EDGE_SPACE, 0..s.len(), || Some(Fix::safe(core)));
        return Cow::Borrowed(core);
    }
    let mut hits = Hits { wanted: findings.wanted(), list: Vec::new() };
    let mut text = map_characters(s, &mut hits);
    edit(&mut text, |t| decode_entities(t, s, &mut hits));
    let (core, shelled) = peel(&text, s.len(), &mut hits);
    narrow(&mut text, core);
    if shelled {
        edit(&mut text, |t| t.contains("\"\"").then(|| t.replace("\"\"", "\"")));
    }
    if !is_plain(text.as_bytes()) {
        edit(&mut text, |t| composed(t, &mut hits));
        if form == Form::Nfc {
            edit(&mut text, |t| without_variants(t, s, &mut hits));
        }
        note_lost(&text, &mut hits);
    }
    if findings.wanted() {
        hits.report(&text, findings);
    }
    text
}

/// What stands between plain spaces, when there is nothing else to do.
fn within_spaces(s: &str) -> Option<&str> {
    let core = s.trim_matches(' ');
    (core.len() < s.len() && !core.is_empty() && is_plain(core.as_bytes())).then_some(core)
}

fn edit(text: &mut Cow<'_, str>, f: impl FnOnce(&str) -> Option<String>) {
    if let Some(edited) = f(text) {
        *text = Cow::Owned(edited);
    }
}

fn narrow(text: &mut Cow<'_, str>, core: Range<usize>) {
    match text {
        Cow::Borrowed(b) => *b = &b[core],
        Cow::Owned(o) => {
            o.truncate(core.end);
            o.drain(..core.start);
        }
    }
}

/// Drops what nobody sees and folds what has a plain twin.
fn map_characters<'a>(s: &'a str, hits: &mut Hits) -> Cow<'a, str> {
    let Some(first) = s.char_indices().find(|(_, c)| !matches!(fate(*c), Fate::Keep)).map(|(i, _)| i) else {
        return Cow::Borrowed(s);
    };
    let mut out = String::with_capacity(s.len());
    out.push_str(&s[..first]);
    let mut chars = s[first..].char_indices().peekable();
    while let Some((i, c)) = chars.next() {
        let place = first + i..first + i + c.len_utf8();
        match fate(c) {
            Fate::Keep => out.push(c),
            Fate::Drop(rule) => hits.add(rule, place),
            Fate::Become(rule, plain) => {
                hits.add(rule, place);
                // CR LF is one line break.
                if c != '\r' || chars.peek().is_none_or(|(_, next)| *next != '\n') {
                    out.push(plain);
                }
            }
        }
    }
    Cow::Owned(out)
}

fn fate(c: char) -> Fate {
    match c {
        '\n' | '\t' | ' '..='~' | '가'..='힣' => Fate::Keep,
        '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
            Fate::Become(&rules::CONTROL_CHARACTER, '\n')
        }
        '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}' => Fate::Drop(&rules::CONTROL_CHARACTER),
        _ => space(c)
            .or_else(|| invisible(c).map(Fate::Drop))
            .or_else(|| full_width(c).map(|plain| Fate::Become(&rules::FULL_WIDTH, plain)))
            .or_else(|| typographic(c).map(|plain| Fate::Become(&rules::TYPOGRAPHIC_PUNCTUATION, plain)))
            .unwrap_or(Fate::Keep),
    }
}

fn space(c: char) -> Option<Fate> {
    match c {
        '\u{A0}' | '\u{1680}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}' => {
            Some(Fate::Become(&rules::UNUSUAL_SPACE, ' '))
        }
        // Jamo fillers and the empty Braille cell: letters by category, blank by looks.
        '\u{115F}' | '\u{1160}' | '\u{3164}' | '\u{FFA0}' | '\u{2800}' => {
            Some(Fate::Become(&rules::BLANK_FILLER, ' '))
        }
        _ => None,
    }
}

/// Characters without ink or width, by the rule that speaks of them.
fn invisible(c: char) -> Option<&'static Rule> {
    match c {
        '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
            Some(&rules::BIDI_CONTROL)
        }
        '\u{AD}'
        | '\u{34F}'
        | '\u{17B4}'
        | '\u{17B5}'
        | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200D}'
        | '\u{2060}'..='\u{2065}'
        | '\u{206A}'..='\u{206F}'
        | '\u{20E3}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}'
        | '\u{FFF0}'..='\u{FFFB}'
        | '\u{1D173}'..='\u{1D17A}'
        | '\u{E0000}'..='\u{E0FFF}' => Some(&rules::INVISIBLE_CHARACTER),
        _ => None,
    }
}

/// The ASCII twin of a full-width or small form.
fn full_width(c: char) -> Option<char> {
    match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(c as u32 - 0xFEE0),
        '\u{FE50}' => Some(','),
        '\u{FE52}' => Some('.'),
        '\u{FE54}' => Some(';'),
        '\u{FE55}' => Some(':'),
        '\u{FE59}' => Some('('),
        '\u{FE5A}' => Some(')'),
        '\u{FE5F}' => Some('#'),
        '\u{FE60}' => Some('&'),
        '\u{FE61}' => Some('*'),
        '\u{FE62}' => Some('+'),
        '\u{FE63}' => Some('-'),
        '\u{FE66}' => Some('='),
        '\u{FE6A}' => Some('%'),
        '\u{FE6B}' => Some('@'),
        _ => None,
    }
}

/// The key that people would have pressed for a dash, a tilde or a quotation mark.
fn typographic(c: char) -> Option<char> {
    match c {
        '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{FE58}' => Some('-'),
        '\u{223C}' | '\u{301C}' => Some('~'),
        // The Greek question mark is a semicolon to NFC.
        '\u{37E}' => Some(';'),
        '\u{2018}'..='\u{201B}' | '\u{2032}' => Some('\''),
        '\u{201C}'..='\u{201F}' | '\u{2033}' | '\u{301D}'..='\u{301F}' => Some('"'),
        _ => None,
    }
}

/// What admin pages and workbooks write for characters they fear.
const ENTITIES: [(&str, &str); 10] = [
    ("&nbsp;", " "),
    ("&amp;", "&"),
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&quot;", "\""),
    ("&#39;", "'"),
    ("&#039;", "'"),
    ("_x000D_\n", "\n"),
    ("_x000D_", "\n"),
    ("_x000A_", "\n"),
];

fn decode_entities(s: &str, cell: &str, hits: &mut Hits) -> Option<String> {
    if !s.bytes().any(|b| matches!(b, b'&' | b'_')) {
        return None;
    }
    let mut out = None::<String>;
    // An entity may hide another one: `&amp;lt;`. Every round makes the text shorter.
    loop {
        let text = out.as_deref().unwrap_or(s);
        let Some((entity, plain)) = ENTITIES.iter().find(|(entity, _)| text.contains(entity)) else {
            return out;
        };
        let place = cell.find(entity).map_or(0..0, |start| start..start + entity.len());
        hits.add(&rules::WEB_ENTITY, place);
        out = Some(text.replace(entity, plain));
    }
}

/// Takes off edge space and spreadsheet shells, again and again, because a shell may hold another one: the range of what is left, and
/// whether a formula's quotes were taken off.
fn peel(s: &str, cell: usize, hits: &mut Hits) -> (Range<usize>, bool) {
    let (mut core, mut formula) = (s, false);
    if s.starts_with('\t') {
        hits.add(&rules::SPREADSHEET_SHELL, 0..cell);
    }
    loop {
        let trimmed = core.trim();
        if trimmed.len() != core.len() && !core.starts_with('\t') {
            hits.add(&rules::EDGE_SPACE, 0..cell);
        }
        let quoted = formula_text(trimmed);
        let Some(inner) = quoted.or_else(|| after_apostrophe(trimmed)) else {
            let start = trimmed.as_ptr() as usize - s.as_ptr() as usize;
            return (start..start + trimmed.len(), formula);
        };
        hits.add(&rules::SPREADSHEET_SHELL, 0..cell);
        formula |= quoted.is_some();
        core = inner;
    }
}

/// The text of `="..."`.
fn formula_text(s: &str) -> Option<&str> {
    s.strip_prefix('=')?.trim_start().strip_prefix('"')?.strip_suffix('"')
}

/// The text after the apostrophe that tells a spreadsheet to keep its hands off. A closing one makes it a quotation, which is the field's
/// business.
fn after_apostrophe(s: &str) -> Option<&str> {
    let rest = s.trim_start_matches('\'');
    (rest.len() < s.len() && !rest.is_empty() && !rest.ends_with('\'')).then_some(rest)
}

/// NFC, but for Korean reading variants of hanja.
fn composed(s: &str, hits: &mut Hits) -> Option<String> {
    if let Some(out) = composed_hangul(s) {
        hits.add(&rules::DECOMPOSED, 0..0);
        return Some(out);
    }
    let is_variant = |c: char| hanja_variant_reading(c).is_some();
    if is_nfc_quick(s.chars().filter(|c| !is_variant(*c))) == IsNormalized::Yes {
        return None;
    }
    let mut out = String::with_capacity(s.len());
    let mut rest = s;
    while let Some(at) = rest.find(is_variant) {
        let after = at + rest[at..].chars().next().map_or(0, char::len_utf8);
        out.extend(rest[..at].nfc());
        out.push_str(&rest[at..after]);
        rest = &rest[after..];
    }
    out.extend(rest.nfc());
    if out == s {
        return None;
    }
    hits.add(&rules::DECOMPOSED, 0..0);
    Some(out)
}

/// NFC of the common case, letters and modern conjoining jamo only; `None` for any other text.
fn composed_hangul(s: &str) -> Option<String> {
    let mut out = String::with_capacity(s.len());
    let mut changed = false;
    for c in s.chars() {
        let joined = match c {
            ' '..='~' | '가'..='힣' | '\u{4E00}'..='\u{9FFF}' | '\u{1100}'..='\u{1112}' => None,
            '\u{1161}'..='\u{1175}' | '\u{11A8}'..='\u{11C2}' => {
                out.chars().next_back().and_then(|last| joined(last, c))
            }
            _ => return None,
        };
        if joined.is_some() {
            out.pop();
            changed = true;
        }
        out.push(joined.unwrap_or(c));
    }
    changed.then_some(out)
}

/// Lead and vowel, or an open syllable and a tail (Unicode, section 3.12).
fn joined(before: char, jamo: char) -> Option<char> {
    let code = jamo as u32;
    let small = |n: u32| u8::try_from(n).ok();
    if code < 0x11A8 {
        let lead = (before as u32).checked_sub(0x1100)?;
        return compose(small(lead)?, small(code - 0x1161)?, 0);
    }
    match decompose(before)? {
        (lead, vowel, 0) => compose(lead, vowel, small(code - 0x11A7)?),
        _ => None,
    }
}

/// Folds Korean reading variants into the unified hanja, as NFC does.
fn without_variants(s: &str, cell: &str, hits: &mut Hits) -> Option<String> {
    let unified = |c: char| hanja_variant_reading(c).map(|(unified, _)| unified);
    let first = s.chars().find(|c| unified(*c).is_some())?;
    let place = cell.find(first).map_or(0..0, |start| start..start + first.len_utf8());
    hits.add(&rules::HANJA_VARIANT, place);
    Some(s.chars().map(|c| unified(c).unwrap_or(c)).collect())
}

/// Reports content that was lost before the cell came here; nothing can be mended.
fn note_lost(s: &str, hits: &mut Hits) {
    if is_overflow(s) {
        hits.add(&rules::OVERFLOWED_CELL, 0..0);
    }
    if is_formula_error(s) {
        hits.add(&rules::FORMULA_ERROR, 0..0);
    }
    if s.contains(char::REPLACEMENT_CHARACTER) {
        hits.add(&rules::LOST_CHARACTER, 0..0);
    }
}

/// A column too narrow for its number shows number signs, and a copy as text keeps only them.
fn is_overflow(s: &str) -> bool {
    s.len() >= 3 && s.bytes().all(|b| b == b'#')
}

fn is_formula_error(s: &str) -> bool {
    const ERRORS: [&str; 9] =
        ["#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!"];
    s.starts_with('#') && ERRORS.iter().any(|error| s.eq_ignore_ascii_case(error))
}

#[cfg(test)]
mod tests {
    use super::*;
    use cleanse_core::Finding;

    fn codes(s: &str) -> (String, Vec<&'static str>) {
        let mut findings: Vec<Finding> = Vec::new();
        let out = clean(s, &mut findings).into_owned();
        (out, findings.iter().map(|f| f.rule.code).collect())
    }

    #[test]
    fn clean_cells_are_borrowed_untouched() {
        for s in [
            "",
            "김철수",
            "010-2345-6789",
            "hong_gil@naver.com",
            "홍길동(洪吉童)",
            "서울특별시 강남구 테헤란로 152",
            "é",
            "ㅋㅋ",
            "㈜가나",
        ] {
            assert!(matches!(clean(s, &mut ()), Cow::Borrowed(b) if b == s), "{s}");
            assert_eq!(codes(s).1, [""; 0], "{s}");
        }
        assert!(matches!(clean("  김철수\n", &mut ()), Cow::Borrowed("김철수")));
    }

    #[test]
    fn spreadsheet_shells() {
        for s in [
            "=\"01023456789\"",
            "'01023456789",
            "\t01023456789",
            "= \"01023456789\" ",
            "=\"'01023456789\"",
            "‘01023456789",
        ] {
            assert_eq!(clean(s, &mut ()), "01023456789", "{s:?}");
        }
        assert_eq!(clean("=\"김\"\"철\"\"수\"", &mut ()), "김\"철\"수");
        assert_eq!(clean("'김철수'", &mut ()), "'김철수'");
        assert_eq!(clean("=A1+1", &mut ()), "=A1+1");
        assert_eq!(clean("'", &mut ()), "'");
    }

    #[test]
    fn decomposed_text_is_composed() {
        assert_eq!(clean("\u{1100}\u{1175}\u{11B7}", &mut ()), "김");
        assert_eq!(clean("가\u{11A8}", &mut ()), "각");
        assert_eq!(clean("ㄱㅣㅁ", &mut ()), "ㄱㅣㅁ");
    }

    #[test]
    fn line_breaks_and_tabs_inside_stay() {
        assert_eq!(clean("010\r\n02\r031\t032", &mut ()), "010\n02\n031\t032");
        assert_eq!(clean("010_x000D_\n02", &mut ()), "010\n02");
    }

    #[test]
    fn lost_content_is_told_apart() {
        assert!(is_lost("########") && is_lost("#N/A") && !is_lost("##") && !is_lost("#1"));
        assert_eq!(codes("########").1, ["TXT011"]);
        assert_eq!(codes("#REF!").1, ["TXT012"]);
    }

    #[test]
    fn blanks() {
        for s in ["", " ", "\u{3164}\u{FFA0}", "\u{FEFF}", "\u{200B}\t\r\n", "\u{2800}"] {
            assert!(is_blank(s) && clean(s, &mut ()).is_empty(), "{s:?}");
        }
        assert!(!is_blank("-"));
    }

    #[test]
    fn every_character_alone_is_stable() {
        for c in ('\0'..='\u{1F2FF}').chain('\u{E0000}'..='\u{E01FF}') {
            let cell = c.to_string();
            let once = clean(&cell, &mut ()).into_owned();
            assert_eq!(clean(&once, &mut ()), once, "U+{:04X}", c as u32);
            assert_eq!(is_blank(&cell), once.is_empty(), "U+{:04X}", c as u32);
        }
    }
}
