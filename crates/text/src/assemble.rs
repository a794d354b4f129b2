//! Building syllables out of loose jamo.

use std::borrow::Cow;

use crate::hangul::{compose, decompose, join_tails, join_vowels, lead_of, tail_of, vowel_of};

/// Builds syllables out of loose jamo: conjoining, compatibility (`ㄱㅣㅁ`) and half-width forms.
///
/// A run of jamo is assembled only when all of it reads as syllables; what people type for its own sake (`ㅋㅋㅋ`, `ㅠㅠ`,
/// `ㄱㅊㅅ`) stays as it is. NFKC does not do this: it turns `ㄱㅣㅁ` into three conjoining leads and vowels that never meet.
///
/// ```
/// use cleanse_text::assemble;
/// assert_eq!(assemble("ㄱㅣㅁㅊㅓㄹㅅㅜ"), "김철수");
/// assert_eq!(assemble("ﾡￜﾱ 철수"), "김 철수");
/// assert_eq!(assemble("감사ㅋㅋㅋ"), "감사ㅋㅋㅋ");
/// ```
#[must_use]
pub fn assemble(s: &str) -> Cow<'_, str> {
    if !s.chars().any(|c| Jamo::of(c).is_some()) {
        return Cow::Borrowed(s);
    }
    let mut out = String::with_capacity(s.len());
    let mut run = Vec::new();
    let mut rest = s;
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        let Some(jamo) = Jamo::of(c) else {
            out.push(c);
            continue;
        };
        run.clear();
        run.push((jamo, c));
        while let Some((next, c)) = rest.chars().next().and_then(|c| Some((Jamo::of(c)?, c))) {
            run.push((next, c));
            rest = &rest[c.len_utf8()..];
        }
        push_run(&run, &mut out);
    }
    if out == s { Cow::Borrowed(s) } else { Cow::Owned(out) }
}

/// What one loose jamo can be in a syllable.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Jamo {
    Lead(u8),
    Vowel(u8),
    Tail(u8),
    /// A compatibility consonant: a lead, a tail or both, by its place.
    Consonant {
        lead: Option<u8>,
        tail: Option<u8>,
    },
}

impl Jamo {
    fn of(c: char) -> Option<Jamo> {
        Some(match c {
            '\u{1100}'..='\u{1112}' => Jamo::Lead(offset(c, 0x1100)),
            '\u{1161}'..='\u{1175}' => Jamo::Vowel(offset(c, 0x1161)),
            '\u{11A8}'..='\u{11C2}' => Jamo::Tail(offset(c, 0x11A7)),
            'ㄱ'..='ㅎ' => Jamo::Consonant { lead: lead_of(c), tail: tail_of(c) },
            'ㅏ'..='ㅣ' => Jamo::Vowel(vowel_of(c)?),
            '\u{FFA1}'..='\u{FFDC}' => return Jamo::of(widened(c)?),
            _ => return None,
        })
    }

    const fn lead(self) -> Option<u8> {
        match self {
            Jamo::Lead(lead) => Some(lead),
            Jamo::Consonant { lead, .. } => lead,
            Jamo::Vowel(_) | Jamo::Tail(_) => None,
        }
    }

    const fn vowel(self) -> Option<u8> {
        match self {
            Jamo::Vowel(vowel) => Some(vowel),
            _ => None,
        }
    }

    const fn tail(self) -> Option<u8> {
        match self {
            Jamo::Tail(tail) => Some(tail),
            Jamo::Consonant { tail, .. } => tail,
            Jamo::Lead(_) | Jamo::Vowel(_) => None,
        }
    }
}

/// The compatibility form of a half-width jamo. The vowels stand in groups of six.
fn widened(c: char) -> Option<char> {
    let code = c as u32;
    let vowel = match code {
        0xFFA1..=0xFFBE => return char::from_u32(code - 0xFFA1 + 0x3131),
        0xFFC2..=0xFFC7 => code - 0xFFC2,
        0xFFCA..=0xFFCF => code - 0xFFCA + 6,
        0xFFD2..=0xFFD7 => code - 0xFFD2 + 12,
        0xFFDA..=0xFFDC => code - 0xFFDA + 18,
        _ => return None,
    };
    char::from_u32('ㅏ' as u32 + vowel)
}

#[expect(clippy::cast_possible_truncation, reason = "callers pass a base less than 32 below the character")]
const fn offset(c: char, base: u32) -> u8 {
    (c as u32 - base) as u8
}

/// Appends a run of jamo: assembled when all of it reads as syllables, else as it stood.
fn push_run(run: &[(Jamo, char)], out: &mut String) {
    let start = out.len();
    let mut rest = close_open_syllable(run, out);
    while !rest.is_empty() {
        let Some((syllable, used)) = first_syllable(rest) else {
            out.truncate(start);
            out.extend(run.iter().map(|(_, c)| *c));
            return;
        };
        out.push(syllable);
        rest = &rest[used..];
    }
}

/// A conjoining tail right after a syllable without one closes it, as in NFC.
fn close_open_syllable<'r>(run: &'r [(Jamo, char)], out: &mut String) -> &'r [(Jamo, char)] {
    let closed = || {
        let Jamo::Tail(tail) = run.first()?.0 else { return None };
        let (lead, vowel, 0) = decompose(out.chars().next_back()?)? else { return None };
        compose(lead, vowel, tail)
    };
    match closed() {
        Some(syllable) => {
            out.pop();
            out.push(syllable);
            &run[1..]
        }
        None => run,
    }
}

/// Reads one syllable off the front: how many jamo it took.
fn first_syllable(run: &[(Jamo, char)]) -> Option<(char, usize)> {
    let at = |i: usize| run.get(i).map(|(jamo, _)| *jamo);
    let opens = |i: usize| at(i).and_then(Jamo::vowel).is_some();
    let lead = at(0)?.lead()?;
    let mut vowel = at(1)?.vowel()?;
    let mut used = 2;
    if let Some(joined) = at(2).and_then(Jamo::vowel).and_then(|second| join_vowels(vowel, second)) {
        vowel = joined;
        used = 3;
    }
    // A consonant before a vowel leads the next syllable.
    let closing = |i: usize| if opens(i + 1) { None } else { at(i).and_then(Jamo::tail) };
    let mut tail = closing(used).unwrap_or(0);
    used += usize::from(tail > 0);
    if let Some(joined) = closing(used).filter(|_| tail > 0).and_then(|second| join_tails(tail, second)) {
        tail = joined;
        used += 1;
    }
    Some((compose(lead, vowel, tail)?, used))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hangul::{LEAD_JAMO, TAIL_JAMO, vowel_jamo};

    fn compatibility(c: char) -> String {
        let (lead, vowel, tail) = decompose(c).unwrap();
        let mut s = String::from_iter([LEAD_JAMO[usize::from(lead)], vowel_jamo(vowel)]);
        if tail > 0 {
            s.push(TAIL_JAMO[usize::from(tail)]);
        }
        s
    }

    fn half_width(c: char) -> char {
        ('\u{FFA1}'..='\u{FFDC}').find(|h| widened(*h) == Some(c)).unwrap()
    }

    fn conjoining(c: char) -> String {
        let (lead, vowel, tail) = decompose(c).unwrap();
        let at = |base: u32, i: u8| char::from_u32(base + u32::from(i)).unwrap();
        let mut s = String::from_iter([at(0x1100, lead), at(0x1161, vowel)]);
        if tail > 0 {
            s.push(at(0x11A7, tail));
        }
        s
    }

    #[test]
    fn every_syllable_comes_back_from_every_form() {
        for c in '가'..='힣' {
            let compat = compatibility(c);
            assert_eq!(assemble(&compat), c.to_string());
            assert_eq!(assemble(&compat.chars().map(half_width).collect::<String>()), c.to_string());
            assert_eq!(assemble(&conjoining(c)), c.to_string());
        }
    }

    #[test]
    fn neighbours_come_back_for_every_tail_and_lead() {
        for tail in 0..28 {
            for lead in 0..19 {
                let pair: String =
                    [compose(0, 8, tail).unwrap(), compose(lead, 0, tail).unwrap()].iter().collect();
                let loose: String = pair.chars().map(compatibility).collect();
                assert_eq!(assemble(&loose), pair);
            }
        }
    }

    #[test]
    fn double_jamo_typed_in_two_keys() {
        assert_eq!(assemble("ㄱㅗㅏㅇㅣㄹ"), "과일");
        assert_eq!(assemble("ㄱㅏㅂㅅ"), "값");
        assert_eq!(assemble("ㄱㅏㅂㅅㅣ"), "갑시");
    }

    #[test]
    fn stray_jamo_stay() {
        for s in [
            "ㅋㅋㅋ",
            "ㅠㅠ",
            "ㄱㅊㅅ",
            "ㅜㅁㅍㄷㄱ",
            "감사ㅎㅎ",
            "이ㅋㅋ",
            "ㅁㄴㅇㄹ",
            "ㅏㅏㅏ",
            "각\u{11A8}",
        ] {
            assert!(matches!(assemble(s), Cow::Borrowed(b) if b == s), "{s}");
        }
    }

    #[test]
    fn mixed_with_syllables() {
        assert_eq!(assemble("김ㅊㅓㄹ수"), "김철수");
        assert_eq!(assemble("기\u{11B7}철수"), "김철수");
    }
}
