//! How people type mailboxes, and what stands in the e-mail column instead.

use super::super::world::Scene;
use super::{Dirt, full_width};

pub(super) const KINDS: &[Dirt] = &[
    Dirt { name: "capitals", weight: 60, apply: |_, s| s.make_ascii_uppercase() },
    Dirt { name: "capital-first", weight: 50, apply: |_, s| *s = super::super::latin::capital(s) },
    Dirt { name: "inner-spaces", weight: 20, apply: |_, s| *s = s.replace('@', " @ ") },
    Dirt { name: "angle-brackets", weight: 10, apply: |_, s| *s = format!("<{s}>") },
    Dirt { name: "display-name", weight: 10, apply: display_name },
    Dirt { name: "quoted", weight: 8, apply: |_, s| *s = format!("\"{s}\"") },
    Dirt { name: "mailto", weight: 12, apply: |_, s| s.insert_str(0, "mailto:") },
    Dirt { name: "dot-behind", weight: 15, apply: |_, s| s.push('.') },
    Dirt { name: "comma-behind", weight: 15, apply: |_, s| s.push(',') },
    Dirt { name: "semicolon-behind", weight: 8, apply: |_, s| s.push(';') },
    Dirt { name: "note-behind", weight: 10, apply: |_, s| s.push_str(" (회사)") },
    Dirt { name: "full-width", weight: 6, apply: |_, s| *s = full_width(s) },
    Dirt { name: "full-width-at", weight: 6, apply: |_, s| *s = s.replace('@', "＠") },
    Dirt { name: "comma-for-dot", weight: 15, apply: |_, s| in_domain(s, |d| d.replacen('.', ",", 1)) },
    Dirt { name: "double-dot", weight: 12, apply: |_, s| in_domain(s, |d| d.replacen('.', "..", 1)) },
    Dirt { name: "space-in-domain", weight: 6, apply: |_, s| in_domain(s, |d| d.replacen('.', " .", 1)) },
    Dirt { name: "double-at", weight: 10, apply: |_, s| *s = s.replace('@', "@@") },
    Dirt { name: "www", weight: 10, apply: |_, s| *s = s.replace('@', "@www.") },
    Dirt { name: "hangul-keys", weight: 8, apply: |_, s| in_domain(s, keys_in_hangul) },
    Dirt { name: "golbaengi", weight: 6, apply: |_, s| *s = s.replace('@', "골뱅이") },
    Dirt { name: "(at)", weight: 6, apply: |_, s| *s = s.replace('@', "(at)") },
    Dirt { name: "hash", weight: 5, apply: |_, s| *s = s.replace('@', "#") },
    Dirt { name: "typo-con", weight: 40, apply: |_, s| in_domain(s, |d| d.replace(".com", ".con")) },
    Dirt { name: "typo-letters", weight: 30, apply: |_, s| in_domain(s, swap_letters) },
    Dirt {
        name: "typo-tld",
        weight: 15,
        apply: |_, s| in_domain(s, |d| d.replace(".com", ".co").replace(".net", ".ne")),
    },
    Dirt { name: "no-at", weight: 12, apply: |_, s| *s = s.replace('@', "") },
    Dirt {
        name: "no-tld",
        weight: 12,
        apply: |_, s| in_domain(s, |d| d.split('.').next().unwrap_or(d).to_owned()),
    },
    Dirt { name: "no-domain", weight: 5, apply: |_, s| in_domain(s, |_| String::new()) },
    Dirt { name: "local-only", weight: 6, apply: |_, s| s.truncate(s.find('@').unwrap_or(s.len())) },
    Dirt { name: "several-slash", weight: 8, apply: |_, s| s.push_str("/second77@gmail.com") },
    Dirt { name: "several-comma", weight: 6, apply: |_, s| s.push_str(", other21@naver.com") },
    Dirt { name: "closed-paran", weight: 12, apply: |_, s| in_domain(s, |_| "paran.com".to_owned()) },
    Dirt { name: "closed-dreamwiz", weight: 6, apply: |_, s| in_domain(s, |_| "dreamwiz.com".to_owned()) },
    Dirt { name: "closed-yahoo", weight: 8, apply: |_, s| in_domain(s, |_| "yahoo.co.kr".to_owned()) },
    Dirt { name: "closed-chollian", weight: 4, apply: |_, s| in_domain(s, |_| "chol.com".to_owned()) },
    Dirt { name: "closed-hitel", weight: 3, apply: |_, s| in_domain(s, |_| "hitel.net".to_owned()) },
    Dirt { name: "disposable", weight: 4, apply: |_, s| in_domain(s, |_| "mailinator.com".to_owned()) },
    Dirt { name: "role", weight: 6, apply: |_, s| *s = "info@hanbitsoft.co.kr".to_owned() },
    Dirt { name: "junk", weight: 8, apply: |_, s| *s = "test@test.com".to_owned() },
    Dirt { name: "none-word", weight: 8, apply: |_, s| *s = "없음".to_owned() },
];

fn display_name(scene: &mut Scene<'_>, s: &mut String) {
    *s = format!("{}{} <{s}>", scene.person.surname.hangul, scene.person.given);
}

/// Changes what stands behind the @.
fn in_domain(s: &mut String, change: impl Fn(&str) -> String) {
    if let Some(at) = s.find('@') {
        let domain = change(&s[at + 1..]);
        s.truncate(at + 1);
        s.push_str(&domain);
    }
}

/// Two letters in the middle of the domain change places: `gamil.com`.
fn swap_letters(domain: &str) -> String {
    let mut bytes = domain.as_bytes().to_vec();
    if bytes.len() > 4 && bytes[1].is_ascii_lowercase() && bytes[2].is_ascii_lowercase() {
        bytes.swap(1, 2);
    }
    String::from_utf8(bytes).unwrap_or_else(|_| domain.to_owned())
}

/// The domain typed with the keyboard left in Hangul mode.
fn keys_in_hangul(domain: &str) -> String {
    match domain {
        "naver.com" => "ㅜㅁㅍㄷㄱ.채ㅡ".to_owned(),
        "gmail.com" => "흐먀ㅣ.채ㅡ".to_owned(),
        "daum.net" => "ㅇ므.ㅜㄷㅅ".to_owned(),
        "hanmail.net" => "ㅗ무ㅡ먀ㅣ.ㅜㄷㅅ".to_owned(),
        other => other.to_owned(),
    }
}
