//! What one character of a cell means to somebody who reads a phone number.

/// What stands between two groups of digits: a set of flags.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Gap(u16);

impl Gap {
    pub(crate) const NONE: Gap = Gap(0);
    pub(crate) const DASH: Gap = Gap(1);
    pub(crate) const SPACE: Gap = Gap(1 << 1);
    pub(crate) const DOT: Gap = Gap(1 << 2);
    pub(crate) const OPEN: Gap = Gap(1 << 3);
    pub(crate) const CLOSE: Gap = Gap(1 << 4);
    pub(crate) const SLASH: Gap = Gap(1 << 5);
    pub(crate) const COMMA: Gap = Gap(1 << 6);
    pub(crate) const TILDE: Gap = Gap(1 << 7);
    /// A line break, `;`, `|` or `&`: nobody writes these inside a number without meaning to.
    pub(crate) const LINE: Gap = Gap(1 << 8);
    pub(crate) const PLUS: Gap = Gap(1 << 9);
    pub(crate) const WORD: Gap = Gap(1 << 10);
    pub(crate) const EXTENSION: Gap = Gap(1 << 11);
    pub(crate) const OR: Gap = Gap(1 << 12);
    /// 에, 국에, 다시: a separator that was spoken.
    pub(crate) const SPOKEN: Gap = Gap(1 << 13);
    /// A sign that hides a digit, or a bullet.
    pub(crate) const MARK: Gap = Gap(1 << 14);
    pub(crate) const OTHER: Gap = Gap(1 << 15);

    pub(crate) const fn has(self, flags: Gap) -> bool {
        self.0 & flags.0 != 0
    }

    /// Whether there is nothing but these flags.
    pub(crate) const fn only(self, flags: Gap) -> bool {
        self.0 & !flags.0 == 0
    }

    pub(crate) const fn with(self, flags: Gap) -> Gap {
        Gap(self.0 | flags.0)
    }

    /// The other flags.
    pub(crate) const fn without(self, flags: Gap) -> Gap {
        Gap(self.0 & !flags.0)
    }
}

/// One character, read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Glyph {
    /// A decimal digit in any script or shape.
    Digit(u8),
    /// A digit in a circle, box or parentheses: it numbers a list as often as it is part of a number.
    Circled(u8),
    /// A letter that looks like a digit: `O`, `l`, `I`, `ㅣ`.
    Lookalike(u8),
    /// A syllable or a Chinese numeral that says a digit: 공, 일, 二.
    Spoken(u8),
    /// A Latin letter, or a lone jamo.
    Latin,
    /// A syllable, or a letter of any other script.
    Letter,
    /// A separator.
    Gap(Gap),
    /// A vertical bar: a separator, or a 1.
    Bar,
    /// Nothing that a reader would see.
    Invisible,
}

/// Reads the character at byte `at`; also the offset behind it. Conjoining jamo are read as syllables.
pub(crate) fn glyph(s: &str, at: usize) -> Option<(Glyph, usize)> {
    let byte = *s.as_bytes().get(at)?;
    if byte.is_ascii() {
        return Some((ascii(byte), at + 1));
    }
    let c = s.get(at..)?.chars().next()?;
    let next = at + c.len_utf8();
    match c {
        '\u{FF01}'..='\u{FF5D}' => {
            #[expect(clippy::cast_possible_truncation, reason = "the range maps to ASCII")]
            let plain = (u32::from(c) - 0xFEE0) as u8;
            Some((ascii(plain), next))
        }
        // The digits that are pasted most, before the long tables.
        '\u{660}'..='\u{669}' | '\u{6F0}'..='\u{6F9}' => {
            Some((Glyph::Digit((u32::from(c) & 15) as u8), next))
        }
        '\u{1D7CE}'..='\u{1D7FF}' => Some((Glyph::Digit(((u32::from(c) - 0x1D7CE) % 10) as u8), next)),
        '\u{1100}'..='\u{1112}' => Some(conjoined(s, c, next)),
        '가'..='힣' => Some((syllable(c), next)),
        '一' => Some((one_or_dash(s, at, next), next)),
        _ => Some((other(c), next)),
    }
}

/// The character at `at` with conjoining jamo composed, and the offset behind it.
pub(crate) fn composed(s: &str, at: usize) -> Option<(char, usize)> {
    let c = s.get(at..)?.chars().next()?;
    let next = at + c.len_utf8();
    if matches!(c, '\u{1100}'..='\u{1112}') {
        compose(s, c, next).or(Some((c, next)))
    } else {
        Some((c, next))
    }
}

fn ascii(byte: u8) -> Glyph {
    match byte {
        b'0'..=b'9' => Glyph::Digit(byte - b'0'),
        b'O' | b'o' => Glyph::Lookalike(0),
        b'l' | b'I' | b'i' => Glyph::Lookalike(1),
        b'A'..=b'Z' | b'a'..=b'z' => Glyph::Latin,
        b'-' | b'_' => Glyph::Gap(Gap::DASH),
        b' ' | b'\t' => Glyph::Gap(Gap::SPACE),
        b'.' => Glyph::Gap(Gap::DOT),
        b'(' | b'[' | b'{' | b'<' => Glyph::Gap(Gap::OPEN),
        b')' | b']' | b'}' | b'>' => Glyph::Gap(Gap::CLOSE),
        b'/' | b'\\' => Glyph::Gap(Gap::SLASH),
        b',' => Glyph::Gap(Gap::COMMA),
        b'~' => Glyph::Gap(Gap::TILDE),
        b'\n' | b'\r' | b'\x0B' | b'\x0C' | b';' | b'&' => Glyph::Gap(Gap::LINE),
        b'+' => Glyph::Gap(Gap::PLUS),
        b'#' => Glyph::Gap(Gap::EXTENSION.with(Gap::MARK)),
        b'*' | b'?' => Glyph::Gap(Gap::MARK),
        b'|' => Glyph::Bar,
        0..b' ' | 0x7F => Glyph::Invisible,
        _ => Glyph::Gap(Gap::OTHER),
    }
}

fn conjoined(s: &str, lead: char, next: usize) -> (Glyph, usize) {
    match compose(s, lead, next) {
        Some((c, end)) => (syllable(c), end),
        None => (Glyph::Latin, next),
    }
}

/// The syllable of a conjoining lead and what follows it.
fn compose(s: &str, lead: char, next: usize) -> Option<(char, usize)> {
    let mut rest = s.get(next..)?.chars();
    let vowel = rest.next().filter(|v| matches!(v, '\u{1161}'..='\u{1175}'))?;
    let tail = rest.next().filter(|t| matches!(t, '\u{11A8}'..='\u{11C2}'));
    let index = (u32::from(lead) - 0x1100) * 588
        + (u32::from(vowel) - 0x1161) * 28
        + tail.map_or(0, |t| u32::from(t) - 0x11A7);
    let end = next + vowel.len_utf8() + tail.map_or(0, char::len_utf8);
    Some((char::from_u32(0xAC00 + index)?, end))
}

fn syllable(c: char) -> Glyph {
    match c {
        '공' | '영' | '빵' => Glyph::Spoken(0),
        '일' => Glyph::Spoken(1),
        '이' => Glyph::Spoken(2),
        '삼' => Glyph::Spoken(3),
        '사' => Glyph::Spoken(4),
        '오' => Glyph::Spoken(5),
        '육' | '륙' => Glyph::Spoken(6),
        '칠' => Glyph::Spoken(7),
        '팔' => Glyph::Spoken(8),
        '구' => Glyph::Spoken(9),
        _ => Glyph::Letter,
    }
}

/// 一 is a dash to somebody whose keyboard offered it first, and a 1 beside other Chinese numerals.
fn one_or_dash(s: &str, at: usize, next: usize) -> Glyph {
    let before = s.get(..at).and_then(|b| b.chars().next_back());
    let after = s.get(next..).and_then(|a| a.chars().next());
    let numeral = |c: Option<char>| c.and_then(chinese).is_some();
    if numeral(before) || numeral(after) { Glyph::Spoken(1) } else { Glyph::Gap(Gap::DASH) }
}

fn chinese(c: char) -> Option<u8> {
    "〇一二三四五六七八九"
        .chars()
        .chain("零壹貳參四五六七八九".chars())
        .position(|n| n == c)
        .map(|i| (i % 10) as u8)
}

/// Everything beyond ASCII, its full-width twin and Hangul syllables.
fn other(c: char) -> Glyph {
    match c {
        '\u{1161}'..='\u{11FF}' | 'ㄱ'..='ㆎ' | '\u{FFA0}'..='\u{FFDC}' => jamo(c),
        'Ο' | 'ο' | 'О' | 'о' => Glyph::Lookalike(0),
        'ı' | 'Ⅰ' | 'ⅰ' | 'ⅼ' | 'ǀ' | '丨' | 'І' | 'і' => Glyph::Lookalike(1),
        '│' | '┃' | '￨' | '∣' => Glyph::Bar,
        _ if is_invisible(c) => Glyph::Invisible,
        _ => match separator(c) {
            Some(gap) => Glyph::Gap(gap),
            None => digit_or_letter(c),
        },
    }
}

fn jamo(c: char) -> Glyph {
    match c {
        'ㅣ' | '\u{1175}' | '\u{FFDC}' => Glyph::Lookalike(1),
        'ㅇ' | '\u{11BC}' | '\u{FFB7}' => Glyph::Lookalike(0),
        'ㅡ' | '\u{1173}' | '\u{FFDA}' => Glyph::Gap(Gap::DASH),
        'ㆍ' | '\u{119E}' => Glyph::Gap(Gap::DOT),
        '\u{3164}' | '\u{FFA0}' => Glyph::Gap(Gap::SPACE),
        _ => Glyph::Latin,
    }
}

fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{80}'..='\u{84}' | '\u{86}'..='\u{9F}' | '\u{AD}' | '\u{61C}' | '\u{180B}'..='\u{180E}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{20E3}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{E0000}'..='\u{E0FFF}')
}

fn separator(c: char) -> Option<Gap> {
    Some(match c {
        // General category Pd, and what looks like one of them.
        '֊'
        | '־'
        | '᐀'
        | '᠆'
        | '‐'..='―'
        | '⸗'
        | '⸚'
        | '⸺'
        | '⸻'
        | '⹀'
        | '〰'
        | '゠'
        | '︱'
        | '︲'
        | '﹘'
        | '﹣' => Gap::DASH,
        '¯' | '˗' | 'ˉ' | '‾' | '⁃' | '⁻' | '₋' | '−' | '─' | '━' | '┄' | '┅' | '╌' | '╍' | '➖' | 'ー'
        | 'ｰ' | '﹉' | '﹍' | '￣' => Gap::DASH,
        '\u{A0}'
        | '\u{1680}'
        | '\u{2000}'..='\u{200A}'
        | '\u{202F}'
        | '\u{205F}'
        | '\u{3000}'
        | '\u{2800}'
        | '\u{115F}'
        | '\u{1160}' => Gap::SPACE,
        '·' | '•' | '․' | '…' | '‧' | '∙' | '⋅' | '・' | '･' | '。' | '｡' | '‥' | '゜' | '˙' => {
            Gap::DOT
        }
        '「' | '『' | '【' | '〔' | '〈' | '《' | '⟨' | '｢' | '⦅' => Gap::OPEN,
        '」' | '』' | '】' | '〕' | '〉' | '》' | '⟩' | '｣' | '⦆' => Gap::CLOSE,
        '⁄' | '∕' | '╱' | '₩' | '￦' | '∖' => Gap::SLASH,
        '、' | '､' | '،' | '﹐' | '︐' | '︑' => Gap::COMMA,
        '～' | '〜' | '∼' | '˜' | '∽' | '﹏' => Gap::TILDE,
        '\u{85}' | '\u{2028}' | '\u{2029}' | '؛' | '﹔' => Gap::LINE,
        '⁺' | '₊' | '﹢' | '➕' => Gap::PLUS,
        '○' | '●' | '◯' | '◎' | '⭘' | '⚪' | '⚫' | '□' | '■' | '◻' | '◼' | '▢' | '☆' | '★' | '△' | '▲'
        | '◇' | '◆' | '✱' | '＊' | '∗' | '⁎' | '※' | '？' => Gap::MARK,
        _ if is_cross(c) => Gap::MARK,
        _ => return None,
    })
}

/// Signs for what is wrong or not wanted, which hide digits as well: an `X` that is no letter.
pub(crate) const fn is_cross(c: char) -> bool {
    matches!(c, '×' | '✕' | '✖' | '✗' | '✘' | '╳' | '❌' | '❎')
}

fn digit_or_letter(c: char) -> Glyph {
    if let Some(d) = cleanse_text::digit_value(c) {
        if matches!(c, '①'..='⓿' | '❶'..='➓') { Glyph::Circled(d) } else { Glyph::Digit(d) }
    } else if let Some(d) = chinese(c) {
        Glyph::Spoken(d)
    } else if c.is_alphabetic() {
        Glyph::Letter
    } else {
        Glyph::Gap(Gap::OTHER)
    }
}
