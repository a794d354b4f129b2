//! Laws of phone cells.

use cleanse_core::{Context, Verdict};
use cleanse_phone::{Kind, Phone, cleanse};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

/// Any number of the plan, as its blocks.
fn blocks() -> impl Strategy<Value = Vec<String>> {
    let area = prop::sample::select(vec![
        "031", "032", "033", "041", "042", "043", "044", "051", "052", "053", "054", "055", "061", "062",
        "063",
    ]);
    prop_oneof![
        "[2-9][0-9]{3}".prop_map(|x| vec!["010".to_owned(), x]),
        "[3-9][0-9]{2}|[2-9][0-9]{3}".prop_map(|x| vec!["02".to_owned(), x]),
        (area, "[2-9][0-9]{2,3}").prop_map(|(a, x)| vec![a.to_owned(), x]),
        "[78][0-9]{2,3}".prop_map(|x| vec!["064".to_owned(), x]),
        "[0-9]{4}".prop_map(|x| vec!["070".to_owned(), x]),
        ("050[2-7]", "[0-9]{3,4}").prop_map(|(a, x)| vec![a, x]),
        ("080|060", "[0-9]{3}").prop_map(|(a, x)| vec![a, x]),
        "1[568][0-9]{2}".prop_map(|x| vec![x]),
    ]
    .prop_flat_map(|head| "[0-9]{4}".prop_map(move |line| head.iter().cloned().chain([line]).collect()))
}

/// Separators that say nothing.
fn separator() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "-",
        "–",
        "—",
        "‑",
        "−",
        "－",
        "ー",
        "ㅡ",
        "─",
        ".",
        "·",
        "ㆍ",
        " ",
        "\u{A0}",
        "\u{3000}",
        "",
        "--",
        " - ",
        ") ",
        "_",
        "/",
        "\u{200B}-",
    ])
}

fn full_width(s: &str) -> String {
    s.chars()
        .map(|c| match c {
            '!'..='~' => char::from_u32(u32::from(c) + 0xFEE0).unwrap_or(c),
            ' ' => '\u{3000}',
            _ => c,
        })
        .collect()
}

fn value(s: &str) -> Option<Phone> {
    cleanse(s, &Context::default()).value
}

proptest! {
    #[test]
    fn what_is_printed_reads_back(blocks in blocks(), extension in "|[0-9]{1,6}") {
        let mut printed = blocks.join("-");
        if !extension.is_empty() {
            printed = format!("{printed} 내선 {extension}");
        }
        let phone = Phone::parse(&printed).unwrap();
        prop_assert_eq!(phone.to_string(), printed.clone());
        prop_assert_eq!(Phone::parse(&phone.to_string()), Ok(phone));
        prop_assert_eq!(Phone::from_e164(phone.e164().as_str()).unwrap().key(), phone.key());
        let cell = cleanse(&printed, &Context::default());
        prop_assert!(matches!(cell.verdict, Verdict::Clean | Verdict::Suspect), "{:?}", cell);
        prop_assert_eq!(cell.value, Some(phone));
    }

    #[test]
    fn separators_width_and_composition_do_not_matter(blocks in blocks(), a in separator(), b in separator(), label in "(휴대폰 |본인|김과장 |HP: )?") {
        let phone = Phone::parse(&blocks.join("-")).unwrap();
        let typed = match blocks.as_slice() {
            [head, line] => format!("{label}{head}{a}{line}"),
            [head, exchange, line] => format!("{label}{head}{a}{exchange}{b}{line}"),
            _ => unreachable!(),
        };
        prop_assert_eq!(value(&typed), Some(phone), "{}", typed);
        prop_assert_eq!(value(&full_width(&typed)), Some(phone), "{}", typed);
        prop_assert_eq!(value(&typed.nfd().collect::<String>()), Some(phone), "{}", typed);
        prop_assert_eq!(Phone::parse(&typed), Ok(phone));
    }

    #[test]
    fn country_codes_do_not_matter(blocks in blocks(), code in prop::sample::select(vec!["+82-", "+82 ", "+82", "82-", "0082-", "00182-", "00700-82-", "(82)", "(+82) "])) {
        let phone = Phone::parse(&blocks.join("-")).unwrap();
        let national = blocks.join("-");
        let bare = national.strip_prefix('0').unwrap_or(&national);
        let typed = format!("{code}{bare}");
        prop_assert_eq!(value(&typed), Some(phone), "{}", typed);
        if bare != national {
            let typed = format!("{code}(0){bare}");
            prop_assert_eq!(value(&typed), Some(phone), "{}", typed);
        }
    }

    #[test]
    fn cells_of_several_numbers_are_split(a in blocks(), b in blocks(), between in prop::sample::select(vec![" / ", ", ", ";", "\n", " 또는 ", "|", ",", "/"])) {
        let typed = format!("{}{between}{}", a.join("-"), b.join("-"));
        let cell = cleanse(&typed, &Context::default());
        prop_assert_eq!(cell.value.map(|p| p.to_string()), Some(a.join("-")), "{}", typed);
        let found = cell.others.iter().chain(&cell.suggestions).any(|p| p.to_string() == b.join("-"));
        prop_assert!(found, "{}", typed);
    }

    #[test]
    fn a_cleansed_cell_is_clean(s in "[0-9OlI공일 ()+./~,가-하-]{0,24}") {
        let cell = cleanse(&s, &Context::default());
        if cell.verdict.is_usable() {
            let all: Vec<String> = cell.value.iter().chain(&cell.others).map(ToString::to_string).collect();
            let again = cleanse(&all.join("; "), &Context::default());
            prop_assert_eq!(again.verdict, Verdict::Clean, "{} -> {:?}", s, all);
            prop_assert_eq!(again.value, cell.value);
            prop_assert_eq!(again.others, cell.others);
        }
    }

    #[test]
    fn both_faces_agree(s in "[0-9OlI공일 ()+./~,*x-]{0,20}") {
        let cell = cleanse(&s, &Context::default());
        match Phone::parse(&s) {
            Ok(phone) => prop_assert_eq!(cell.value, Some(phone), "{}", s),
            Err(_) => prop_assert!(cell.value.is_none() || !cell.others.is_empty() || !cell.suggestions.is_empty(), "{}", s),
        }
    }

    #[test]
    fn nothing_panics(s in any::<String>(), t in "[\\PC0-9]{0,40}") {
        for s in [s, t] {
            let cell = cleanse(&s, &Context { area: Some("031"), ..Context::default() });
            prop_assert_eq!(cell.verdict.is_usable(), cell.value.is_some() && cell.verdict != Verdict::Suspect);
            let _ = Phone::parse(&s);
            let _ = format!("{cell:?}");
        }
    }
}

#[test]
fn debug_is_masked() {
    let cell = cleanse("HP 010-2345-6789 / 02-345-6791 내선 31", &Context::default());
    for shown in [format!("{:?}", cell.value), format!("{:?}", cell.others), format!("{:?}", cell.notes)] {
        assert!(
            !["2345", "345-", "02345", "내선 31", "HP"].iter().any(|part| shown.contains(part)),
            "{shown}"
        );
    }
    let rejected = format!("{0:?} {0}", Phone::parse("010-1234-5678").unwrap_err());
    assert!(!rejected.contains("1234"), "{rejected}");
}

#[test]
fn a_phone_is_small() {
    assert_eq!(size_of::<Phone>(), 16);
    assert_eq!(size_of::<Option<Phone>>(), 16);
}

#[test]
fn keys_are_equal_for_equal_numbers_and_ignore_extensions() {
    let key = |s: &str| Phone::parse(s).unwrap().key();
    assert_eq!(key("+82 2-345-6789"), key("02-345-6789 내선 12"));
    assert_ne!(key("02-345-6789"), key("02-3456-789O"));
}

#[test]
fn virtual_numbers_are_no_contact_points() {
    assert!(!Phone::parse("0507-1345-6789").unwrap().is_contact_point());
    assert!(Phone::parse("010-2345-6789").unwrap().is_contact_point());
}

#[test]
fn area_codes() {
    assert_eq!(Phone::parse("02-345-6789").unwrap().area_code(), Some("02"));
    assert_eq!(Phone::parse("031-345-6789").unwrap().area_code(), Some("031"));
    assert_eq!(Phone::parse("010-2345-6789").unwrap().area_code(), None);
}

#[test]
fn kinds_have_distinct_machine_names() {
    let mut names: Vec<&str> = Kind::ALL.iter().map(|k| k.as_str()).collect();
    names.dedup();
    assert_eq!(names.len(), Kind::ALL.len());
    assert_eq!(Kind::TollFree.as_str(), "toll-free");
}

#[cfg(feature = "serde")]
#[test]
fn serialised_phones_read_back_through_parse() {
    let phone: Phone = serde_json::from_str("\"+82 10.2345.6789\"").unwrap();
    assert_eq!(serde_json::to_string(&phone).unwrap(), "\"010-2345-6789\"");
    assert!(serde_json::from_str::<Phone>("\"010-1234-5678\"").is_err());
}
