//! What is typed around names, and what stands in the name column instead.

use cleanse_text::decompose;

use super::super::contact::push_mobile;
use super::super::latin::hanja;
use super::super::world::Scene;
use super::Dirt;

pub(super) const KINDS: &[Dirt] = &[
    Dirt { name: "nim", weight: 60, apply: |_, s| s.push('님') },
    Dirt { name: "nim-apart", weight: 20, apply: |_, s| s.push_str(" 님") },
    Dirt { name: "ssi", weight: 10, apply: |_, s| s.push_str(" 씨") },
    Dirt { name: "gwiha", weight: 12, apply: |_, s| s.push_str(" 귀하") },
    Dirt { name: "customer", weight: 12, apply: |_, s| s.push_str(" 고객님") },
    Dirt { name: "title", weight: 20, apply: title },
    Dirt { name: "title-joined", weight: 8, apply: |_, s| s.push_str("과장") },
    Dirt { name: "teacher", weight: 6, apply: |_, s| s.push_str(" 선생님") },
    Dirt { name: "self", weight: 12, apply: |_, s| s.push_str("(본인)") },
    Dirt { name: "husband", weight: 6, apply: |_, s| s.push_str("(남편)") },
    Dirt { name: "label", weight: 8, apply: |_, s| s.insert_str(0, "성명: ") },
    Dirt { name: "company-before", weight: 8, apply: |_, s| s.insert_str(0, "(주)한빛상사 ") },
    Dirt { name: "department-before", weight: 6, apply: |_, s| s.insert_str(0, "총무팀 ") },
    Dirt { name: "number-behind", weight: 20, apply: |_, s| s.push('2') },
    Dirt { name: "underscore-behind", weight: 8, apply: |_, s| s.push_str("_1") },
    Dirt { name: "letter-behind", weight: 8, apply: |_, s| s.push('A') },
    Dirt { name: "phone-behind", weight: 6, apply: phone_behind },
    Dirt { name: "twice", weight: 5, apply: |_, s| *s = format!("{s} {s}") },
    Dirt { name: "quoted", weight: 5, apply: |_, s| *s = format!("\"{s}\"") },
    Dirt { name: "dot-behind", weight: 12, apply: |_, s| s.push('.') },
    Dirt { name: "spaced", weight: 25, apply: |_, s| *s = spaced(s) },
    Dirt { name: "surname-apart", weight: 40, apply: |scene, s| *s = apart(scene, " ", false) },
    Dirt { name: "reversed", weight: 6, apply: |scene, s| *s = apart(scene, " ", true) },
    Dirt { name: "reversed-comma", weight: 6, apply: |scene, s| *s = apart(scene, ", ", true) },
    Dirt { name: "decomposed", weight: 15, apply: |_, s| *s = decomposed(s) },
    Dirt { name: "loose-jamo", weight: 6, apply: |_, s| *s = loose(s) },
    Dirt { name: "latin-keys", weight: 4, apply: |scene, s| *s = latin_keys(scene, s) },
    Dirt { name: "hanja", weight: 10, apply: in_hanja },
    Dirt { name: "hanja-behind", weight: 8, apply: hanja_behind },
    Dirt {
        name: "latin",
        weight: 10,
        apply: |scene, s| {
            s.clear();
            scene.latin_name(s);
        },
    },
    Dirt { name: "masked", weight: 10, apply: |_, s| *s = masked(s, '*') },
    Dirt { name: "masked-circle", weight: 6, apply: |_, s| *s = masked(s, '○') },
    Dirt { name: "organisation", weight: 6, apply: |_, s| *s = "㈜한빛상사".to_owned() },
    Dirt { name: "branch", weight: 4, apply: |_, s| *s = "미래식품 강남점".to_owned() },
    Dirt { name: "foreigner", weight: 4, apply: |_, s| *s = "응우옌티란".to_owned() },
    Dirt { name: "could-be-person", weight: 3, apply: |_, s| *s = "한대리".to_owned() },
    Dirt { name: "sample-name", weight: 5, apply: |_, s| *s = "홍길동".to_owned() },
    Dirt { name: "test", weight: 4, apply: |_, s| *s = "테스트".to_owned() },
    Dirt { name: "keys", weight: 4, apply: |_, s| *s = "ㅁㄴㅇㄹ".to_owned() },
    Dirt { name: "asdf", weight: 2, apply: |_, s| *s = "asdf".to_owned() },
    Dirt { name: "none-word", weight: 3, apply: |_, s| *s = "없음".to_owned() },
    Dirt {
        name: "phone-instead",
        weight: 3,
        apply: |scene, s| {
            s.clear();
            push_mobile(&mut scene.rng, s);
        },
    },
];

fn title(scene: &mut Scene<'_>, s: &mut String) {
    s.push(' ');
    s.push_str(scene.rng.pick(&["대표", "과장", "부장", "대리", "팀장", "교수", "원장", "사장님"]));
}

fn phone_behind(scene: &mut Scene<'_>, s: &mut String) {
    s.push('/');
    push_mobile(&mut scene.rng, s);
}

fn spaced(s: &str) -> String {
    s.chars().map(String::from).collect::<Vec<_>>().join(" ")
}

/// Surname and given name apart, as they are, whatever the cell says now.
fn apart(scene: &Scene<'_>, by: &str, reversed: bool) -> String {
    let (surname, given) = (scene.person.surname.hangul, &scene.person.given);
    if reversed { format!("{given}{by}{surname}") } else { format!("{surname}{by}{given}") }
}

/// Conjoining jamo: what a Mac writes.
fn decomposed(s: &str) -> String {
    let mut out = String::with_capacity(s.len() * 3);
    for c in s.chars() {
        let Some((l, v, t)) = decompose(c) else {
            out.push(c);
            continue;
        };
        out.extend(char::from_u32(0x1100 + u32::from(l)));
        out.extend(char::from_u32(0x1161 + u32::from(v)));
        if t > 0 {
            out.extend(char::from_u32(0x11A7 + u32::from(t)));
        }
    }
    out
}

const LEADS: [char; 19] = [
    'ㄱ', 'ㄲ', 'ㄴ', 'ㄷ', 'ㄸ', 'ㄹ', 'ㅁ', 'ㅂ', 'ㅃ', 'ㅅ', 'ㅆ', 'ㅇ', 'ㅈ', 'ㅉ', 'ㅊ', 'ㅋ', 'ㅌ',
    'ㅍ', 'ㅎ',
];
const TAILS: [&str; 28] = [
    "", "ㄱ", "ㄲ", "ㄱㅅ", "ㄴ", "ㄴㅈ", "ㄴㅎ", "ㄷ", "ㄹ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ", "ㄹㅌ", "ㄹㅍ",
    "ㄹㅎ", "ㅁ", "ㅂ", "ㅂㅅ", "ㅅ", "ㅆ", "ㅇ", "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ",
];

/// Compatibility jamo one after the other: `ㄱㅣㅁㅊㅓㄹㅅㅜ`.
fn loose(s: &str) -> String {
    let mut out = String::with_capacity(s.len() * 3);
    for c in s.chars() {
        if let Some((l, v, t)) = decompose(c) {
            out.push(LEADS[usize::from(l)]);
            out.extend(char::from_u32(0x314F + u32::from(v)));
            out.push_str(TAILS[usize::from(t)]);
        } else {
            out.push(c);
        }
    }
    out
}

/// The keys of the two-set keyboard, in the order of the compatibility jamo U+3131 to U+3163.
const KEYS: [&str; 51] = [
    "r", "R", "rt", "s", "sw", "sg", "e", "E", "f", "fr", "fa", "fq", "ft", "fx", "fv", "fg", "a", "q", "Q",
    "qt", "t", "T", "d", "w", "W", "c", "z", "x", "v", "g", "k", "o", "i", "O", "j", "p", "u", "P", "h",
    "hk", "ho", "hl", "y", "n", "nj", "np", "nl", "b", "m", "ml", "l",
];

fn latin_keys(_: &Scene<'_>, s: &str) -> String {
    loose(s)
        .chars()
        .map(|c| (c as u32).checked_sub(0x3131).and_then(|i| KEYS.get(i as usize)).copied().unwrap_or(""))
        .collect()
}

fn in_hanja(scene: &mut Scene<'_>, s: &mut String) {
    if let Some(given) = hanja(&scene.person.given) {
        *s = format!("{}{given}", scene.person.surname.hanja);
    }
}

fn hanja_behind(scene: &mut Scene<'_>, s: &mut String) {
    if let Some(given) = hanja(&scene.person.given) {
        s.push_str(&format!("({}{given})", scene.person.surname.hanja));
    }
}

/// The middle of the name masked.
fn masked(s: &str, with: char) -> String {
    s.chars().enumerate().map(|(i, c)| if i == 1 { with } else { c }).collect()
}
