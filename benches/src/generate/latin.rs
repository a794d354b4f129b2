//! Names in Latin letters and in hanja.

use cleanse_text::decompose;

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

/// Spellings that people prefer to the official one, whole syllables.
const HABITS: [(&str, &str); 16] = [
    ("영", "young"),
    ("현", "hyun"),
    ("성", "sung"),
    ("정", "jung"),
    ("준", "joon"),
    ("우", "woo"),
    ("선", "sun"),
    ("은", "eun"),
    ("수", "soo"),
    ("희", "hee"),
    ("경", "kyung"),
    ("연", "yeon"),
    ("훈", "hoon"),
    ("진", "jin"),
    ("서", "seo"),
    ("주", "joo"),
];

/// Hanja that parents take for these syllables.
const HANJA: [(char, char); 40] = [
    ('영', '英'),
    ('수', '秀'),
    ('호', '浩'),
    ('철', '哲'),
    ('진', '眞'),
    ('성', '成'),
    ('정', '正'),
    ('민', '敏'),
    ('준', '俊'),
    ('현', '賢'),
    ('우', '宇'),
    ('지', '智'),
    ('은', '恩'),
    ('혜', '惠'),
    ('미', '美'),
    ('경', '敬'),
    ('희', '熙'),
    ('숙', '淑'),
    ('자', '子'),
    ('순', '順'),
    ('옥', '玉'),
    ('재', '在'),
    ('훈', '勳'),
    ('상', '相'),
    ('동', '東'),
    ('석', '錫'),
    ('태', '泰'),
    ('종', '鍾'),
    ('기', '基'),
    ('용', '龍'),
    ('선', '善'),
    ('연', '娟'),
    ('윤', '潤'),
    ('서', '瑞'),
    ('도', '道'),
    ('승', '勝'),
    ('명', '明'),
    ('원', '源'),
    ('광', '光'),
    ('규', '圭'),
];

/// The Revised Romanisation of each syllable, joined by `join`; `habits` takes the spellings that people prefer.
pub(crate) fn romanise(hangul: &str, habits: bool, join: &str) -> String {
    let mut out = String::with_capacity(hangul.len() * 2);
    for (i, c) in hangul.chars().enumerate() {
        if i > 0 {
            out.push_str(join);
        }
        let habit = HABITS.iter().find(|(syllable, _)| habits && syllable.starts_with(c));
        match (habit, decompose(c)) {
            (Some((_, spelling)), _) => out.push_str(spelling),
            (None, Some((l, v, t))) => {
                for part in [LEADS[usize::from(l)], VOWELS[usize::from(v)], TAILS[usize::from(t)]] {
                    out.push_str(part);
                }
            }
            (None, None) => out.push(c),
        }
    }
    out
}

/// The name in hanja, if each syllable has one here.
pub(crate) fn hanja(given: &str) -> Option<String> {
    given
        .chars()
        .map(|c| HANJA.iter().find(|(syllable, _)| *syllable == c).map(|(_, hanja)| *hanja))
        .collect()
}

/// With the first letter large.
pub(crate) fn capital(latin: &str) -> String {
    let mut out = latin.to_owned();
    if let Some(first) = out.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    out
}
