//! What happens to addresses and postcodes on their way into a file.

use super::{Dirt, full_width};

pub(super) const KINDS: &[Dirt] = &[
    Dirt { name: "lost-spaces", weight: 60, apply: |_, s| s.retain(|c| c != ' ') },
    Dirt { name: "lost-space-before-number", weight: 120, apply: |_, s| *s = join_number(s) },
    Dirt { name: "double-spaces", weight: 80, apply: |_, s| *s = s.replace(' ', "  ") },
    Dirt { name: "commas", weight: 40, apply: |_, s| *s = s.replace(") ", "), ").replace("동 ", "동, ") },
    Dirt { name: "comma-before-unit", weight: 80, apply: |_, s| *s = comma_before_unit(s) },
    Dirt { name: "beonji", weight: 40, apply: |_, s| *s = s.replacen(" (", "번지 (", 1) },
    Dirt { name: "room-word", weight: 15, apply: |_, s| *s = s.replace('호', "호실") },
    Dirt { name: "full-width", weight: 10, apply: |_, s| *s = full_width(s) },
    Dirt {
        name: "wide-parentheses", weight: 8, apply: |_, s| *s = s.replace('(', "（").replace(')', "）")
    },
    Dirt { name: "square-brackets", weight: 6, apply: |_, s| *s = s.replace('(', "[").replace(')', "]") },
    Dirt { name: "country-before", weight: 8, apply: |_, s| s.insert_str(0, "대한민국 ") },
    Dirt { name: "note-behind", weight: 12, apply: |_, s| s.push_str(" 경비실") },
    Dirt { name: "floor-behind", weight: 10, apply: |_, s| s.push_str(" 2층") },
    Dirt { name: "basement", weight: 4, apply: |_, s| s.push_str(" 지하1층") },
    Dirt { name: "cut-off", weight: 12, apply: |_, s| cut(s) },
    Dirt {
        name: "city-only",
        weight: 8,
        apply: |_, s| *s = s.split(' ').take(2).collect::<Vec<_>>().join(" "),
    },
    Dirt { name: "none-word", weight: 4, apply: |_, s| *s = "없음".to_owned() },
    Dirt { name: "dots", weight: 4, apply: |_, s| *s = "....".to_owned() },
    Dirt { name: "phone-instead", weight: 2, apply: |_, s| *s = "010-2345-6780".to_owned() },
];

pub(super) const POSTCODE_KINDS: &[Dirt] = &[
    Dirt { name: "lost-zero", weight: 40, apply: |_, s| *s = s.trim_start_matches('0').to_owned() },
    Dirt { name: "six-digits", weight: 30, apply: |_, s| *s = format!("{}-{}", &s[..3], "821") },
    Dirt { name: "six-digits-joined", weight: 20, apply: |_, s| *s = format!("{}821", &s[..3]) },
    Dirt { name: "float", weight: 6, apply: |_, s| s.push_str(".0") },
    Dirt { name: "zeros", weight: 4, apply: |_, s| *s = "00000".to_owned() },
];

/// `테헤란로 152` -> `테헤란로152`.
fn join_number(s: &str) -> String {
    let mut out = String::with_capacity(s.len());
    let mut chars = s.chars().peekable();
    while let Some(c) = chars.next() {
        let before_number =
            c == ' ' && chars.peek().is_some_and(char::is_ascii_digit) && out.ends_with(['로', '길', '동']);
        if !before_number {
            out.push(c);
        }
    }
    out
}

/// `테헤란로 152 101동` -> `테헤란로 152, 101동`.
fn comma_before_unit(s: &str) -> String {
    let mut seen_number = false;
    let words: Vec<String> = s
        .split(' ')
        .map(|word| {
            let number = word.starts_with(|c: char| c.is_ascii_digit());
            let first = number && !seen_number;
            seen_number |= number;
            if first { format!("{word},") } else { word.to_owned() }
        })
        .collect();
    words.join(" ").trim_end_matches(',').to_owned()
}

/// The last third is lost, at a character.
fn cut(s: &mut String) {
    let keep = s.chars().count() * 2 / 3;
    if let Some((at, _)) = s.char_indices().nth(keep) {
        s.truncate(at);
    }
}
