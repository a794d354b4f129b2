//! Number formats of workbooks (ECMA-376 part 1, 18.8.30 and 18.8.31), as far as they change what a value says.
//!
//! A format that pads (`00000`), groups with literals (`000-0000-0000`) or shows a date is part of the value: without it
//! the postcode 05502 is 5502. Every other format (thousands, decimals, currency, percent) is decoration: the number
//! stands in its shortest decimal form.

use super::date::{DatePart, DatePattern};

/// How a stored number reads.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum NumberFormat {
    /// In its shortest decimal form.
    Plain,
    /// Its digits in a pattern.
    Digits(Vec<Section>),
    /// As a date or time.
    Date(DatePattern),
}

/// One of the `;`-separated parts of a format code.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Section {
    condition: Option<(Comparison, f64)>,
    parts: Vec<DigitPart>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Comparison {
    Less,
    LessOrEqual,
    Equal,
    NotEqual,
    GreaterOrEqual,
    Greater,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum DigitPart {
    /// `0`, `#` or `?`.
    Place(char),
    Literal(String),
}

impl NumberFormat {
    /// Reads a format code. Formats that are built in have no code of their own, and some mean what the system of the
    /// reader says: those read as Korean Excel shows them.
    pub(crate) fn parse(code: &str, id: Option<u32>) -> NumberFormat {
        let code = id.and_then(korean_builtin).unwrap_or(code);
        let tokens: Vec<Vec<Token>> = sections(code).into_iter().map(tokens).collect();
        if tokens.first().is_some_and(|first| first.iter().any(Token::is_date)) {
            return NumberFormat::Date(date_pattern(&tokens[0]));
        }
        let digits: Option<Vec<Section>> = tokens.iter().map(|section| digit_section(section)).collect();
        match digits {
            Some(sections) if sections.iter().any(Section::says_something) => NumberFormat::Digits(sections),
            _ => NumberFormat::Plain,
        }
    }

    /// The value as it reads.
    pub(crate) fn render(&self, value: f64, is_1904: bool) -> String {
        let rendered = match self {
            NumberFormat::Plain => None,
            NumberFormat::Digits(sections) => render_digits(sections, value),
            NumberFormat::Date(pattern) => pattern.render(value, is_1904),
        };
        rendered.unwrap_or_else(|| shortest(value))
    }
}

/// The shortest decimal form that reads back as the same number, without exponent.
pub(crate) fn shortest(value: f64) -> String {
    if value == 0.0 { "0".to_owned() } else { value.to_string() }
}

/// Formats that mean something else on a Korean system than their American code says (ECMA-376, 18.8.30, ko-kr).
fn korean_builtin(id: u32) -> Option<&'static str> {
    Some(match id {
        14 | 34 | 35 | 52 | 53 | 55 | 56 => "yyyy-mm-dd",
        22 => "yyyy-mm-dd h:mm",
        27 | 36 | 50 | 57 => "yyyy\"年\" mm\"月\" dd\"日\"",
        28 | 29 | 51 | 54 | 58 => "mm-dd",
        30 => "mm-dd-yy",
        31 => "yyyy\"년\" mm\"월\" dd\"일\"",
        32 => "h\"시\" mm\"분\"",
        33 => "h\"시\" mm\"분\" ss\"초\"",
        _ => return None,
    })
}

/// One piece of a format code.
#[derive(Clone, Debug, PartialEq)]
enum Token {
    Place(char),
    Literal(String),
    Condition(Comparison, f64),
    Date(DatePart),
    /// Between the parts of a date, or the bar of a fraction.
    Slash,
    /// Point, thousands, percent, exponent, fraction, `General`, `@`: the number stays plain.
    Decoration,
    /// Colours, widths, locales.
    Nothing,
}

impl Token {
    fn is_date(&self) -> bool {
        matches!(self, Token::Date(part) if !matches!(part, DatePart::Korean | DatePart::Ignored))
    }
}

/// Splits at `;` outside of quotes, brackets and escapes.
fn sections(code: &str) -> Vec<&str> {
    let (mut out, mut start, mut quoted, mut bracketed, mut escaped) = (Vec::new(), 0, false, false, false);
    for (at, c) in code.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if !quoted => escaped = true,
            '"' => quoted = !quoted,
            '[' if !quoted => bracketed = true,
            ']' if !quoted => bracketed = false,
            ';' if !quoted && !bracketed => {
                out.push(&code[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    out.push(&code[start..]);
    out
}

fn tokens(section: &str) -> Vec<Token> {
    let mut out = Vec::new();
    let mut rest = section;
    while let Some(c) = rest.chars().next() {
        let (token, length) = next_token(c, rest);
        out.push(token);
        rest = rest.get(length..).unwrap_or_default();
    }
    out
}

/// The token at the start of `rest`, and how many bytes it takes.
fn next_token(c: char, rest: &str) -> (Token, usize) {
    let upto = |end: char| rest[c.len_utf8()..].find(end).map_or(rest.len(), |at| at + c.len_utf8());
    let second = || rest[c.len_utf8()..].chars().next();
    match c {
        '"' => {
            let end = upto('"');
            (Token::Literal(rest[1..end].to_owned()), end + 1)
        }
        '\\' => (
            Token::Literal(second().map(String::from).unwrap_or_default()),
            1 + second().map_or(0, char::len_utf8),
        ),
        '_' | '*' => (Token::Nothing, 1 + second().map_or(0, char::len_utf8)),
        '[' => {
            let end = upto(']');
            (bracket(&rest[1..end]), end + 1)
        }
        '0' | '#' | '?' => (Token::Place(c), 1),
        '/' => (Token::Slash, 1),
        '.' | ',' | '%' | '@' | '+' => (Token::Decoration, 1),
        _ if starts_with(rest, "General") => (Token::Decoration, 7),
        'E' | 'e' if matches!(second(), Some('+' | '-')) => (Token::Decoration, 2),
        _ => letters(c, rest).unwrap_or_else(|| (Token::Literal(c.to_string()), c.len_utf8())),
    }
}

/// Date and time letters, by runs.
fn letters(c: char, rest: &str) -> Option<(Token, usize)> {
    for marker in ["AM/PM", "오전/오후", "A/P"] {
        if starts_with(rest, marker) {
            return Some((Token::Date(DatePart::HalfDay), marker.len()));
        }
    }
    let lower = c.to_ascii_lowercase();
    let run = rest.chars().take_while(|x| x.to_ascii_lowercase() == lower).count();
    let part = DatePart::of_letters(lower, run)?;
    Some((Token::Date(part), run))
}

fn starts_with(rest: &str, word: &str) -> bool {
    rest.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word))
}

/// What stands in brackets: a condition, an elapsed time, a currency or locale, a colour.
fn bracket(inside: &str) -> Token {
    if let Some(condition) = condition(inside) {
        return condition;
    }
    let lower = inside.to_ascii_lowercase();
    if let Some(symbol) = lower.strip_prefix('$') {
        return match symbol.rsplit_once('-') {
            Some(("", "f800")) => Token::Date(DatePart::SystemDate),
            Some(("", "f400")) => Token::Date(DatePart::SystemTime),
            Some(("", locale)) if locale.ends_with("412") => Token::Date(DatePart::Korean),
            _ => Token::Nothing,
        };
    }
    match (lower.chars().next(), lower.chars().all(|c| lower.starts_with(c))) {
        (Some('h'), true) => Token::Date(DatePart::ElapsedHours),
        (Some('m'), true) => Token::Date(DatePart::ElapsedMinutes),
        (Some('s'), true) => Token::Date(DatePart::ElapsedSeconds),
        _ => Token::Nothing,
    }
}

fn condition(inside: &str) -> Option<Token> {
    const SIGNS: [(&str, Comparison); 6] = [
        ("<=", Comparison::LessOrEqual),
        ("<>", Comparison::NotEqual),
        (">=", Comparison::GreaterOrEqual),
        ("<", Comparison::Less),
        (">", Comparison::Greater),
        ("=", Comparison::Equal),
    ];
    let (rest, comparison) = SIGNS.iter().find_map(|&(sign, c)| Some((inside.strip_prefix(sign)?, c)))?;
    Some(Token::Condition(comparison, rest.trim().parse().ok()?))
}

fn date_pattern(tokens: &[Token]) -> DatePattern {
    let parts = tokens.iter().filter_map(|token| match token {
        Token::Date(part) => Some(part.clone()),
        Token::Literal(text) => Some(DatePart::Literal(text.clone())),
        Token::Slash => Some(DatePart::Literal("/".to_owned())),
        Token::Place(_) => Some(DatePart::Fraction),
        _ => None,
    });
    DatePattern::new(parts.collect())
}

/// A section of places and literals only; anything else makes the format plain.
fn digit_section(tokens: &[Token]) -> Option<Section> {
    let mut section = Section { condition: None, parts: Vec::new() };
    for token in tokens {
        match token {
            Token::Place(c) => section.parts.push(DigitPart::Place(*c)),
            Token::Literal(text) => section.parts.push(DigitPart::Literal(text.clone())),
            Token::Condition(comparison, bound) => section.condition = Some((*comparison, *bound)),
            Token::Nothing | Token::Date(DatePart::Korean) => {}
            Token::Slash | Token::Decoration | Token::Date(_) => return None,
        }
    }
    Some(section)
}

impl Section {
    /// Whether it pads with zeros or puts something between the digits.
    fn says_something(&self) -> bool {
        let place = |part: &DigitPart| matches!(part, DigitPart::Place(_));
        let zeros = self.parts.iter().filter(|part| **part == DigitPart::Place('0')).count();
        let first = self.parts.iter().position(place);
        let last = self.parts.iter().rposition(place);
        let between = first.zip(last).is_some_and(|(a, b)| !self.parts[a..b].iter().all(place));
        zeros > 1 || between
    }

    fn admits(&self, value: f64) -> bool {
        self.condition.is_none_or(|(comparison, bound)| match comparison {
            Comparison::Less => value < bound,
            Comparison::LessOrEqual => value <= bound,
            Comparison::Equal => value == bound,
            Comparison::NotEqual => value != bound,
            Comparison::GreaterOrEqual => value >= bound,
            Comparison::Greater => value > bound,
        })
    }

    /// Fills the places from the right; further digits stand at the leftmost place.
    fn fill(&self, digits: &str) -> String {
        let mut places = self.parts.iter().filter(|part| matches!(part, DigitPart::Place(_))).count();
        let mut spare = digits.len().saturating_sub(places);
        let mut digits = digits.chars();
        let mut left = digits.as_str().len();
        let mut out = String::new();
        for part in &self.parts {
            let place = match part {
                DigitPart::Literal(text) => {
                    out.push_str(text);
                    continue;
                }
                DigitPart::Place(c) => *c,
            };
            let take = if left >= places { 1 + std::mem::take(&mut spare) } else { 0 };
            out.extend(digits.by_ref().take(take));
            left -= take;
            places -= 1;
            match (take, place) {
                (0, '0') => out.push('0'),
                (0, '?') => out.push(' '),
                _ => {}
            }
        }
        out
    }
}

/// `None` where the value is no whole number, so that the pattern would hide digits.
fn render_digits(sections: &[Section], value: f64) -> Option<String> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if value.fract() != 0.0 || value.abs() >= EXACT {
        return None;
    }
    let conditional = sections.iter().any(|section| section.condition.is_some());
    let (section, own_sign) = match sections {
        _ if conditional => (sections.iter().find(|s| s.admits(value)).or(sections.last())?, false),
        [_, negative, ..] if value < 0.0 => (negative, true),
        [_, _, zero, ..] if value == 0.0 => (zero, false),
        [first, ..] => (first, false),
        [] => return None,
    };
    let digits = if value == 0.0 { String::new() } else { value.abs().to_string() };
    let sign = if value < 0.0 && !own_sign { "-" } else { "" };
    Some(format!("{sign}{}", section.fill(&digits)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(code: &str, value: f64) -> String {
        NumberFormat::parse(code, None).render(value, false)
    }

    #[test]
    fn formats_that_pad_or_group_are_part_of_the_value() {
        let cases = [
            ("00000", 5502.0, "05502"),
            ("000-000", 135_080.0, "135-080"),
            ("000-0000-0000", 1_012_345_678.0, "010-1234-5678"),
            ("\"010-\"0000\\-0000", 12_345_678.0, "010-1234-5678"),
            ("\"M\"00000", 17.0, "M00017"),
            ("000000-0000000", 8_001_011_234_567.0, "800101-1234567"),
            ("[<=999999]####-####;(0##) ####-####", 212_345_678.0, "(02) 1234-5678"),
            ("[<=9999999]###-####;(0##) ###-####", 1_234_567.0, "123-4567"),
            ("[$-412]000-0000-0000", 1_012_345_678.0, "010-1234-5678"),
            ("00000", 123_456.0, "123456"),
            ("00000", -5.0, "-00005"),
            ("000;[Red]\\(000\\)", -5.0, "(005)"),
            ("00000", 0.0, "00000"),
        ];
        for (code, value, text) in cases {
            assert_eq!(shown(code, value), text, "{code}");
        }
    }

    #[test]
    fn decoration_leaves_the_shortest_decimal() {
        for code in [
            "General",
            "0",
            "#,##0",
            "0.00",
            "@",
            "0%",
            "0.00E+00",
            "_-* #,##0_-",
            "0\"원\"",
            "[Red]0",
            "# ?/?",
            "",
        ] {
            assert_eq!(shown(code, 1_234_567.0), "1234567", "{code}");
        }
        assert_eq!(shown("General", 1e21), "1000000000000000000000");
        assert_eq!(shown("General", 0.1), "0.1");
        assert_eq!(shown("0.00", -0.0), "0");
        assert_eq!(shown("00000", 1.5), "1.5", "a pattern must not hide digits");
    }

    #[test]
    fn dates_read_as_their_format_shows_them() {
        let cases = [
            ("yyyy-mm-dd", 45_981.0, "2025-11-20"),
            ("yyyy\"년\" m\"월\" d\"일\"", 45_981.0, "2025년 11월 20일"),
            ("yyyy\\. m\\. d", 45_981.0, "2025. 11. 20"),
            ("yy/mm/dd aaa", 45_981.0, "25/11/20 목"),
            ("yyyymmdd", 29_221.0, "19800101"),
            ("yyyy-mm-dd hh:mm:ss", 45_981.5, "2025-11-20 12:00:00"),
            ("[$-412]AM/PM h:mm", 45_981.75, "오후 6:00"),
            ("h:mm AM/PM", 0.25, "6:00 AM"),
            ("[h]:mm", 1.5, "36:00"),
            ("mm:ss.0", 0.000_01, "00:00.9"),
            ("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", 45_981.0, "2025-11-20"),
            ("yyyy-mm-dd", 60.0, "1900-02-29"),
            ("yyyy-mm-dd", 1.0, "1900-01-01"),
            ("yyyy-mm-dd", 45_980.999_999_999, "2025-11-20"),
        ];
        for (code, value, text) in cases {
            assert_eq!(shown(code, value), text, "{code}");
        }
        assert_eq!(shown("yyyy-mm-dd", 1_012_345_678.0), "1012345678", "no date, so the number");
        assert_eq!(NumberFormat::parse("mm-dd-yy", Some(14)).render(45_981.0, false), "2025-11-20");
        assert_eq!(NumberFormat::parse("yyyy-mm-dd", None).render(44_519.0, true), "2025-11-20");
    }

    #[test]
    fn any_code_renders() {
        for code in [
            "\"",
            "[",
            "\\",
            "_",
            "*",
            ";",
            "[<=x]0",
            "yyyy[",
            "[$-",
            "0;;;;;",
            "e+",
            "가나",
            "[hm]",
            "\u{1F600}",
        ] {
            for value in [0.0, -1.5, 45_981.0, 1e300, f64::MAX] {
                let _ = shown(code, value);
            }
        }
    }
}
