//! How people type phones, and what stands in the phone column instead.

use super::super::contact::push_mobile;
use super::super::prng::Prng;
use super::super::world::Scene;
use super::{Dirt, digits, full_width, in_digits_of};

pub(super) const KINDS: &[Dirt] = &[
    Dirt { name: "no-dashes", weight: 480, apply: |_, s| *s = digits(s) },
    Dirt { name: "dots", weight: 50, apply: |_, s| *s = s.replace('-', ".") },
    Dirt { name: "spaces", weight: 50, apply: |_, s| *s = s.replace('-', " ") },
    Dirt { name: "spaced-dashes", weight: 15, apply: |_, s| *s = s.replace('-', " - ") },
    Dirt { name: "slashes", weight: 6, apply: |_, s| *s = s.replace('-', "/") },
    Dirt { name: "commas", weight: 3, apply: |_, s| *s = s.replace('-', ",") },
    Dirt { name: "underscores", weight: 3, apply: |_, s| *s = s.replace('-', "_") },
    Dirt { name: "tildes", weight: 3, apply: |_, s| *s = s.replace('-', "~") },
    Dirt { name: "double-dashes", weight: 4, apply: |_, s| *s = s.replace('-', "--") },
    Dirt { name: "parenthesis", weight: 12, apply: |_, s| *s = s.replacen('-', ")", 1) },
    Dirt { name: "parentheses", weight: 8, apply: |_, s| *s = format!("({}", s.replacen('-', ")", 1)) },
    Dirt { name: "en-dash", weight: 8, apply: |_, s| *s = s.replace('-', "\u{2013}") },
    Dirt { name: "em-dash", weight: 4, apply: |_, s| *s = s.replace('-', "\u{2014}") },
    Dirt { name: "minus-sign", weight: 3, apply: |_, s| *s = s.replace('-', "\u{2212}") },
    Dirt { name: "hangul-eu", weight: 4, apply: |_, s| *s = s.replace('-', "ㅡ") },
    Dirt { name: "middle-dot", weight: 3, apply: |_, s| *s = s.replace('-', "·") },
    Dirt { name: "full-width", weight: 8, apply: |_, s| *s = full_width(s) },
    Dirt { name: "circled", weight: 2, apply: |_, s| *s = circled(s) },
    Dirt { name: "arabic-indic", weight: 1, apply: |_, s| *s = in_digits_of('\u{660}', &digits(s)) },
    Dirt { name: "mathematical", weight: 1, apply: |_, s| *s = in_digits_of('\u{1D7CE}', s) },
    Dirt { name: "plus-82", weight: 20, apply: |_, s| *s = format!("+82{}", abroad(s)) },
    Dirt { name: "plus-82-dashes", weight: 20, apply: |_, s| *s = format!("+82-{}", &s[1..]) },
    Dirt { name: "plus-82-zero", weight: 6, apply: |_, s| *s = format!("+82 (0){}", &s[1..]) },
    Dirt { name: "82", weight: 10, apply: |_, s| *s = format!("82{}", abroad(s)) },
    Dirt { name: "0082", weight: 4, apply: |_, s| *s = format!("0082-{}", &s[1..]) },
    Dirt { name: "(82)", weight: 4, apply: |_, s| *s = format!("(82){}", &s[1..]) },
    Dirt { name: "00700-82", weight: 3, apply: |_, s| *s = format!("00700-82-{}", &s[1..]) },
    Dirt { name: "lost-zero", weight: 60, apply: |_, s| *s = abroad(s) },
    Dirt { name: "lost-zero-dashes", weight: 15, apply: |_, s| *s = s.split_off(1) },
    Dirt { name: "float", weight: 12, apply: |_, s| *s = format!("{}.0", abroad(s)) },
    Dirt { name: "scientific", weight: 8, apply: |_, s| *s = scientific(s) },
    Dirt { name: "thousands", weight: 3, apply: |_, s| *s = thousands(s) },
    Dirt { name: "letter-o", weight: 12, apply: |_, s| *s = s.replace("010", "O1O") },
    Dirt { name: "small-o", weight: 5, apply: |_, s| *s = s.replacen('0', "o", 1) },
    Dirt { name: "letter-l", weight: 6, apply: |_, s| *s = s.replacen('1', "l", 1) },
    Dirt { name: "letter-i", weight: 4, apply: |_, s| *s = s.replacen('1', "I", 1) },
    Dirt { name: "hangul-i", weight: 3, apply: |_, s| *s = s.replacen('1', "ㅣ", 1) },
    Dirt { name: "gong-il-gong", weight: 5, apply: |_, s| *s = spoken(s, '공') },
    Dirt { name: "yeong-il-yeong", weight: 3, apply: |_, s| *s = spoken(s, '영') },
    Dirt { name: "spoken-prefix", weight: 3, apply: |_, s| *s = s.replacen("010", "공일공", 1) },
    Dirt { name: "with-e", weight: 3, apply: |_, s| *s = s.replace('-', "에 ") },
    Dirt { name: "home-behind", weight: 6, apply: |_, s| s.push_str("(집)") },
    Dirt { name: "self-behind", weight: 20, apply: |_, s| s.push_str(" 본인") },
    Dirt { name: "mother-behind", weight: 15, apply: |_, s| s.push_str(" 엄마") },
    Dirt { name: "manager-behind", weight: 8, apply: |_, s| s.push_str(" 김과장") },
    Dirt { name: "kakao-behind", weight: 6, apply: |_, s| s.push_str(" 카톡가능") },
    Dirt { name: "hp-label", weight: 20, apply: |_, s| s.insert_str(0, "HP: ") },
    Dirt { name: "mobile-label", weight: 10, apply: |_, s| s.insert_str(0, "휴대폰 ") },
    Dirt { name: "tel-label", weight: 6, apply: |_, s| s.insert_str(0, "Tel. ") },
    Dirt { name: "symbol-label", weight: 4, apply: |_, s| s.insert_str(0, "☎ ") },
    Dirt { name: "tel-uri", weight: 2, apply: |_, s| s.insert_str(0, "tel:") },
    Dirt { name: "name-before", weight: 4, apply: name_before },
    Dirt { name: "several-slash", weight: 12, apply: |scene, s| second(scene, s, " / ") },
    Dirt { name: "several-comma", weight: 12, apply: |scene, s| second(scene, s, ", ") },
    Dirt { name: "several-or", weight: 3, apply: |scene, s| second(scene, s, " 또는 ") },
    Dirt { name: "several-lines", weight: 5, apply: |scene, s| second(scene, s, "\n") },
    Dirt { name: "several-space", weight: 4, apply: |scene, s| second(scene, s, " ") },
    Dirt { name: "masked", weight: 6, apply: |_, s| *s = mask(s, '*') },
    Dirt { name: "masked-circle", weight: 2, apply: |_, s| *s = mask(s, '○') },
    Dirt { name: "legacy-011", weight: 12, apply: |scene, s| legacy(&mut scene.rng, s) },
    Dirt { name: "virtual-050", weight: 10, apply: |scene, s| virtual_number(&mut scene.rng, s) },
    Dirt { name: "local", weight: 8, apply: |scene, s| *s = local(&mut scene.rng) },
    Dirt {
        name: "representative",
        weight: 3,
        apply: |scene, s| *s = format!("1588-{:04}", scene.rng.below(10_000)),
    },
    Dirt { name: "unassigned-middle", weight: 5, apply: |_, s| s.replace_range(4..5, "0") },
    Dirt { name: "digit-too-few", weight: 8, apply: |_, s| s.truncate(s.len() - 1) },
    Dirt { name: "digit-too-many", weight: 6, apply: |_, s| s.push('7') },
    Dirt { name: "special", weight: 1, apply: |_, s| *s = "114".to_owned() },
    Dirt { name: "foreign", weight: 3, apply: |_, s| *s = "+1 650-253-0000".to_owned() },
    Dirt { name: "business-number", weight: 2, apply: |_, s| *s = "123-45-67890".to_owned() },
    Dirt { name: "none-word", weight: 8, apply: |_, s| *s = "없음".to_owned() },
    Dirt { name: "question-marks", weight: 2, apply: |_, s| *s = "???".to_owned() },
    Dirt { name: "too-narrow", weight: 2, apply: |_, s| *s = "########".to_owned() },
];

pub(super) const LANDLINE_KINDS: &[Dirt] = &[
    Dirt { name: "no-dashes", weight: 30, apply: |_, s| *s = digits(s) },
    Dirt { name: "parenthesis", weight: 20, apply: |_, s| *s = s.replacen('-', ")", 1) },
    Dirt { name: "lost-zero", weight: 12, apply: |_, s| *s = abroad(s) },
    Dirt {
        name: "without-area",
        weight: 15,
        apply: |_, s| *s = s.split_once('-').map_or("", |(_, r)| r).to_owned(),
    },
    Dirt { name: "extension", weight: 8, apply: |_, s| s.push_str(" 내선 12") },
    Dirt { name: "extension-short", weight: 3, apply: |_, s| s.push_str("(교 3)") },
    Dirt { name: "extension-english", weight: 2, apply: |_, s| s.push_str(" ext. 5") },
    Dirt { name: "range", weight: 5, apply: |_, s| s.push_str("~1") },
    Dirt { name: "same-as-mobile", weight: 4, apply: |_, s| *s = "상동".to_owned() },
];

/// The digits without the leading zero.
fn abroad(s: &str) -> String {
    digits(s).trim_start_matches('0').to_owned()
}

fn circled(s: &str) -> String {
    digits(s)
        .bytes()
        .filter_map(|b| if b == b'0' { Some('⓪') } else { char::from_u32(0x2460 + u32::from(b - b'1')) })
        .collect()
}

/// `1.01235E+09`: what a narrow spreadsheet column leaves.
fn scientific(s: &str) -> String {
    let digits = abroad(s);
    match (digits.get(..1), digits.get(1..6)) {
        (Some(one), Some(rest)) => format!("{one}.{rest}E+{:02}", digits.len() - 1),
        _ => digits,
    }
}

fn thousands(s: &str) -> String {
    let digits = abroad(s);
    let first = digits.len() % 3;
    let mut out = String::with_capacity(digits.len() + 4);
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && i % 3 == first {
            out.push(',');
        }
        out.push(c);
    }
    out
}

fn spoken(s: &str, zero: char) -> String {
    let words = [zero, '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];
    s.chars().map(|c| c.to_digit(10).map_or(c, |d| words[d as usize])).collect()
}

fn name_before(scene: &mut Scene<'_>, s: &mut String) {
    s.insert_str(0, &format!("{}{} ", scene.person.surname.hangul, scene.person.given));
}

fn second(scene: &mut Scene<'_>, s: &mut String, separator: &str) {
    s.push_str(separator);
    push_mobile(&mut scene.rng, s);
}

/// The middle block masked.
fn mask(s: &str, with: char) -> String {
    let mut blocks: Vec<String> = s.split('-').map(str::to_owned).collect();
    if let Some(middle) = blocks.get_mut(1) {
        *middle = with.to_string().repeat(middle.len());
    }
    blocks.join("-")
}

fn legacy(rng: &mut Prng, s: &mut String) {
    let prefix = rng.pick(&["011", "016", "017", "018", "019"]);
    *s = format!("{prefix}-{}-{:04}", rng.between(200, 899), rng.below(10_000));
}

fn virtual_number(rng: &mut Prng, s: &mut String) {
    *s = format!("050{}-{}-{:04}", rng.between(2, 7), rng.between(1000, 9999), rng.below(10_000));
}

fn local(rng: &mut Prng) -> String {
    format!("{}-{:04}", rng.between(2011, 8999), rng.below(10_000))
}
