//! Laws that hold for every text.

use cleanse_core::{Context, Verdict};
use cleanse_email::{Class, Email, classify, cleanse};
use proptest::prelude::*;

/// Texts that look like cells: pieces of addresses, Korean words, signs and noise in any order.
fn cell() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "haneul",
        "bora12",
        "Seo",
        "서하늘",
        "회사",
        "@",
        "@",
        "@@",
        ".",
        "..",
        ",",
        " ",
        "  ",
        "\n",
        "\t",
        "naver",
        "naver.com",
        "gmail.com",
        "hanmail.net",
        "NAVER.COM",
        "co.kr",
        "com",
        "ㅜㅁㅍㄷㄱ",
        "채ㅡ",
        "네이버",
        "골뱅이",
        "(at)",
        " at ",
        "닷컴",
        "점",
        "<",
        ">",
        "\"",
        "'",
        "(",
        ")",
        "[",
        "]",
        "/",
        ";",
        "|",
        "mailto:",
        "http://",
        "www.",
        "+tag",
        "-",
        "_",
        "*",
        "●",
        "#",
        "%40",
        "&lt;",
        "없음",
        "한국.kr",
        "ａｂ",
        "\u{200B}",
        "\u{feff}",
        "\\",
        "\u{0}",
        "xn--",
        "é",
        "https://",
        "?subject=",
        "paran.com",
        "1",
        "·",
        "★",
        " - ",
        "->",
        "(반송)",
        "신: ",
    ]);
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

/// Plain mailboxes of Korean customers.
fn mailbox() -> impl Strategy<Value = String> {
    let domain = prop::sample::select(vec![
        "naver.com",
        "daum.net",
        "hanmail.net",
        "gmail.com",
        "nate.com",
        "kakao.com",
        "hanbit.co.kr",
        "snu.ac.kr",
        "korea.kr",
        "한빛.한국",
        "lge.com",
    ]);
    ("[a-z][a-z0-9]{4,8}([._-][a-z0-9]{2,6})?", domain)
        .prop_map(|(local, domain)| format!("{local}@{domain}"))
}

fn full_width(s: &str) -> String {
    s.chars()
        .map(|c| if ('!'..='~').contains(&c) { char::from_u32(c as u32 + 0xFEE0).unwrap_or(c) } else { c })
        .collect()
}

/// All mailboxes of a cell, in the order that a reader would see.
fn mailboxes(s: &str) -> (Verdict, Vec<String>) {
    let cell = cleanse(s, &Context::default());
    let all = cell.value.iter().chain(&cell.others).chain(&cell.suggestions);
    (cell.verdict, all.map(Email::to_string).collect())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_panics(s in any::<String>()) {
        let _ = cleanse(&s, &Context::default());
        let _ = Email::parse(&s);
        let _ = classify(&s);
    }

    #[test]
    fn a_usable_value_is_clean_and_itself(s in cell()) {
        let first = cleanse(&s, &Context::default());
        if first.verdict.is_usable() {
            for email in first.value.iter().chain(&first.others) {
                let again = cleanse(email.as_str(), &Context::default());
                prop_assert_eq!(again.verdict, Verdict::Clean, "{}", email);
                prop_assert_eq!(again.value.as_ref(), Some(email));
            }
        }
    }

    #[test]
    fn whatever_comes_out_reads_back(s in cell()) {
        let cell = cleanse(&s, &Context::default());
        for email in cell.value.iter().chain(&cell.others).chain(&cell.suggestions) {
            let read: Email = email.to_string().parse().unwrap();
            prop_assert_eq!(&read, email);
            prop_assert_eq!(read.class(), email.class());
            prop_assert_eq!(read.canonical(), email.canonical());
        }
        if let Ok(email) = Email::parse(&s) {
            prop_assert_eq!(Email::parse(email.as_str()), Ok(email));
        }
    }

    #[test]
    fn a_clean_mailbox_is_never_changed(s in mailbox()) {
        let cell = cleanse(&s, &Context::default());
        prop_assert_eq!(cell.verdict, Verdict::Clean);
        prop_assert_eq!(cell.value.unwrap().to_string(), s);
    }

    #[test]
    fn width_does_not_matter(s in mailbox()) {
        prop_assert_eq!(mailboxes(&full_width(&s)).1, mailboxes(&s).1);
    }

    #[test]
    fn what_we_call_valid_is_valid_to_the_crate_of_that_name(s in cell()) {
        if s.is_ascii() && classify(&s) == Class::Valid {
            prop_assert!(email_address::EmailAddress::is_valid(&s), "{}", s);
        }
    }

    #[test]
    fn the_canonical_mailbox_is_its_own(s in mailbox()) {
        let email = Email::parse(&s).unwrap();
        let canonical = Email::parse(&email.canonical()).unwrap();
        prop_assert_eq!(canonical.canonical(), email.canonical());
    }
}
