//! Romanisation of Hangul.

use unicode_normalization::UnicodeNormalization;

use crate::hangul::decompose;

/// Revised Romanisation (2000) syllable by syllable, without assimilation, lower case: `철수` -> `cheolsu`.
///
/// That is the rule for personal names (§3.4: sound changes between the syllables of a given name are not written). Other
/// characters stay.
#[must_use]
pub fn revised(hangul: &str) -> String {
    let mut out = String::with_capacity(hangul.len() * 2);
    for c in hangul.chars() {
        match decompose(c) {
            Some((lead, vowel, tail)) => {
                out.push_str(LEADS[usize::from(lead)]);
                out.push_str(VOWELS[usize::from(vowel)]);
                out.push_str(TAILS[usize::from(tail)]);
            }
            None => out.push(c),
        }
    }
    out
}

/// A key under which Latin spellings of the same Korean syllables meet, whatever the system (g=k, d=t, b=p, r=l,
/// j=ch, oo=u, ee=i): takes Hangul or Latin.
///
/// Revised, McCune-Reischauer with its marks, and customary spellings of a given name share it. `eo` and `u` stay apart
/// (`Jung` is 중 as well as 정). Separators, case and marks do not count; a key is for finding candidates, not for showing.
///
/// ```
/// use cleanse_text::revised_key;
/// for spelling in ["영희", "Young-Hee", "YEONGHUI", "Yŏng-hŭi"] {
///     assert_eq!(revised_key(spelling), revised_key("yeonghui"), "{spelling}");
/// }
/// assert_ne!(revised_key("정"), revised_key("중"));
/// ```
#[must_use]
pub fn revised_key(s: &str) -> String {
    let letters = letters(s);
    let mut out = String::with_capacity(letters.len());
    let mut rest = letters.as_slice();
    while !rest.is_empty() {
        let (sound, used) = sound(rest, &out);
        if !(is_consonant(sound) && out.ends_with(sound)) {
            out.push_str(sound);
        }
        rest = &rest[used..];
    }
    out
}

/// The coarser counterpart of [`revised_key`] for McCune-Reischauer as it is really written, without its marks: `ŏ` and `o`, `ŭ`
/// and `u` meet too.
///
/// ```
/// use cleanse_text::mccune_reischauer_key;
/// assert_eq!(mccune_reischauer_key("철수"), mccune_reischauer_key("Ch'olsu"));
/// assert_eq!(mccune_reischauer_key("은정"), mccune_reischauer_key("Un-jong"));
/// ```
#[must_use]
pub fn mccune_reischauer_key(s: &str) -> String {
    revised_key(s).replace("eo", "o").replace("eu", "u")
}

const LEADS: [&str; 19] =
    ["g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"];

const VOWELS: [&str; 21] = [
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi",
    "yu", "eu", "ui", "i",
];

const TAILS: [&str; 28] = [
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t",
    "ng", "t", "t", "k", "t", "p", "t",
];

/// The Latin letters of a text in lower case, Hangul romanised; breve and caron over o and u are spelled out.
fn letters(s: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(s.len());
    for c in revised(s).nfd() {
        match (c, out.last().copied()) {
            ('\u{306}' | '\u{30C}' | '\u{303}', Some(vowel @ (b'o' | b'u'))) => {
                out.pop();
                out.extend_from_slice(&[b'e', vowel]);
            }
            ('A'..='Z' | 'a'..='z', _) => {
                out.push(c.to_ascii_lowercase() as u8);
            }
            _ => {}
        }
    }
    out
}

fn is_consonant(sound: &str) -> bool {
    matches!(sound, "k" | "t" | "p" | "l" | "c" | "s" | "m" | "n" | "h")
}

/// The first sound of a Latin spelling and how many letters it took; `before` is the key so far.
fn sound(rest: &[u8], before: &str) -> (&'static str, usize) {
    vowel_sound(rest, before).unwrap_or_else(|| consonant_sound(rest))
}

fn consonant_sound(rest: &[u8]) -> (&'static str, usize) {
    match rest {
        [b't', b'c', b'h', ..] => ("c", 3),
        [b'c', b'h', ..] => ("c", 2),
        [b's', b'h', ..] => ("s", 2),
        [b'w', b'h', ..] => ("hw", 2),
        [b'r', b'h', ..] => ("l", 2),
        [b'g' | b'k' | b'q' | b'c', ..] => ("k", 1),
        [b'd' | b't', ..] => ("t", 1),
        [b'b' | b'p' | b'f' | b'v', ..] => ("p", 1),
        [b'r' | b'l', ..] => ("l", 1),
        [b'j' | b'z', ..] => ("c", 1),
        [b'x', ..] => ("ks", 1),
        [b's', ..] => ("s", 1),
        [b'm', ..] => ("m", 1),
        [b'n', ..] => ("n", 1),
        [b'h', ..] => ("h", 1),
        [b'w', ..] => ("w", 1),
        [b'y', ..] => ("y", 1),
        _ => ("", 1),
    }
}

/// Vowels, longest spelling first; the table is the customary spellings of given names.
fn vowel_sound(rest: &[u8], before: &str) -> Option<(&'static str, usize)> {
    let found = match rest {
        [b'y', b'o', b'u', b'n', b'g', ..] => ("yeo", 3),
        [b'y', b'o', b'u', ..] => ("yu", 3),
        [b'y', b'e', b'o', ..] => ("yeo", 3),
        [b'y', b'o', b'o', ..] => ("yu", 3),
        [b'y', b'u', b'h', next, ..] if !is_vowel(*next) => ("yeo", 3),
        // No given name has 휸, 흉, 귱 or 뮹: with that spelling it is 현, 형, 경 or 명.
        [b'y', b'u', b'n' | b'k' | b'g', ..] if before.ends_with('h') => ("yeo", 2),
        [b'y', b'u', b'n', b'g', ..] if before.ends_with(['k', 'm', 'p']) => ("yeo", 2),
        [b'y', b'i', ..] => ("i", 2),
        [b'w', b'o', b'o', ..] => ("u", 3),
        [b'w', b'e', b'o', ..] => ("wo", 3),
        [b'w', b'u', ..] => ("u", 2),
        [b'e', b'u', b'i', ..] => ("i", 3),
        [b'u', b'i', ..] => ("i", 2),
        [b'e', b'e', ..] => ("i", 2),
        [b'e', b'o', ..] => ("eo", 2),
        [b'e', b'u', ..] => ("eu", 2),
        [b'o', b'o', ..] => ("u", 2),
        [b'o', b'e', ..] | [b'o', b'i', ..] => ("oe", 2),
        [b'a', b'e', ..] => ("ae", 2),
        [b'u', b'h'] => ("eo", 2),
        [b'u', b'h', next, ..] if !is_vowel(*next) => ("eo", 2),
        [b'a', b'h'] => ("a", 2),
        [b'a', b'h', next, ..] if !is_vowel(*next) => ("a", 2),
        [b'o', b'h'] => ("o", 2),
        [b'o', b'h', next, ..] if !is_vowel(*next) => ("o", 2),
        [b'a', ..] => ("a", 1),
        [b'e', ..] => ("e", 1),
        [b'i', ..] => ("i", 1),
        [b'o', ..] => ("o", 1),
        [b'u', ..] => ("u", 1),
        _ => return None,
    };
    Some(found)
}

const fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u' | b'y' | b'w')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// McCune-Reischauer (1939) of a syllable that stands alone.
    fn mccune_reischauer(c: char) -> String {
        const LEADS: [&str; 19] = [
            "k", "kk", "n", "t", "tt", "r", "m", "p", "pp", "s", "ss", "", "ch", "tch", "ch'", "k'", "t'",
            "p'", "h",
        ];
        const VOWELS: [&str; 21] = [
            "a", "ae", "ya", "yae", "ŏ", "e", "yŏ", "ye", "o", "wa", "wae", "oe", "yo", "u", "wŏ", "we",
            "wi", "yu", "ŭ", "ŭi", "i",
        ];
        let (lead, vowel, tail) = decompose(c).unwrap();
        let lead = if (lead, vowel) == (9, 16) { "sh" } else { LEADS[usize::from(lead)] };
        format!("{lead}{}{}", VOWELS[usize::from(vowel)], TAILS[usize::from(tail)])
    }

    #[test]
    fn every_syllable_meets_its_spellings() {
        for c in '가'..='힣' {
            let hangul = c.to_string();
            let (rr, mr) = (revised(&hangul), mccune_reischauer(c));
            let key = revised_key(&hangul);
            assert_eq!(revised_key(&rr), key, "{rr}");
            assert_eq!(revised_key(&mr.to_uppercase()), key, "{mr}");
            let unmarked: String = mr.nfd().filter(char::is_ascii_alphabetic).collect();
            assert_eq!(mccune_reischauer_key(&unmarked), mccune_reischauer_key(&hangul), "{unmarked}");
        }
    }

    #[test]
    fn customary_spellings_of_given_names() {
        let rows = [
            ("영수", "Young Soo"),
            ("영수", "Yeong-su"),
            ("경희", "Kyung-hee"),
            ("경희", "Gyeonghui"),
            ("현주", "Hyun Joo"),
            ("현우", "Hyeon-woo"),
            ("지우", "Ji Woo"),
            ("민아", "Min-ah"),
            ("은지", "Eun Ji"),
            ("재윤", "Jae-yoon"),
            ("동혁", "Dong Hyuk"),
            ("준호", "Joon-ho"),
            ("미선", "Mi-seon"),
            ("병철", "Byung-cheol"),
            ("길동", "Kil-dong"),
            ("유리", "Yoo-ri"),
            ("태권", "Tae-kwon"),
            ("원빈", "Won-bin"),
            ("시현", "Shi-hyun"),
            ("이슬", "Yi-seul"),
        ];
        for (hangul, latin) in rows {
            assert_eq!(revised_key(hangul), revised_key(latin), "{hangul} {latin}");
        }
    }

    #[test]
    fn different_names_stay_apart() {
        for (a, b) in
            [("정", "중"), ("선", "순"), ("지우", "지오"), ("민수", "민서"), ("은희", "윤희"), ("연", "윤")]
        {
            assert_ne!(revised_key(a), revised_key(b), "{a} {b}");
        }
    }

    #[test]
    fn revised_keeps_syllables_apart() {
        for (hangul, latin) in [
            ("빛나", "bitna"),
            ("복남", "boknam"),
            ("한복", "hanbok"),
            ("길리", "gilri"),
            ("Kim 철수", "Kim cheolsu"),
        ] {
            assert_eq!(revised(hangul), latin);
        }
    }
}
