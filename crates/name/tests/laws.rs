//! Laws that hold for every cell.

use cleanse_core::{Cleansed, Context, NoteKind, Verdict};
use cleanse_name::{Kind, PersonName, cleanse, split, surname_class};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

fn read(s: &str) -> Cleansed<PersonName> {
    cleanse(s, &Context::default())
}

const SURNAMES: [&str; 12] = ["김", "이", "박", "최", "정", "류", "남궁", "황보", "선우", "제갈", "나", "편"];
const GIVEN: [&str; 16] = [
    "철수",
    "영희",
    "지훈",
    "수빈",
    "은지",
    "민",
    "산",
    "하늘",
    "보라",
    "대리",
    "사랑",
    "혜정",
    "현준",
    "빛나",
    "다니엘",
    "도현",
];
const BEFORE: [&str; 14] = [
    "",
    "",
    "",
    "(주)한빛 ",
    "총무팀 ",
    "성명: ",
    "[VIP] ",
    "★",
    "1. ",
    "\"",
    "고객 ",
    "故 ",
    "삼성전자/",
    "\u{200B}",
];
const BEHIND: [&str; 22] = [
    "",
    "",
    "",
    "님",
    " 님",
    "과장",
    " 대표이사",
    "(본인)",
    " 귀하",
    "2",
    "_1",
    "A",
    ".",
    "\"",
    "/010-2345-6789",
    " 엄마",
    "(金哲洙)",
    " 010-2345-6789",
    ", 이영희",
    " 외 2명",
    " (재방문)",
    "*",
];

fn name() -> impl Strategy<Value = String> {
    (prop::sample::select(&SURNAMES[..]), prop::sample::select(&GIVEN[..]))
        .prop_map(|(s, g)| format!("{s}{g}"))
}

fn dirty() -> impl Strategy<Value = String> {
    (prop::sample::select(&BEFORE[..]), name(), prop::sample::select(&BEHIND[..]))
        .prop_map(|(before, name, behind)| format!("{before}{name}{behind}"))
}

/// Pieces of everything that name columns hold, in any order.
fn soup() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "김",
        "철수",
        "남궁",
        "님",
        "과장",
        "(",
        ")",
        "[",
        "주",
        "(주)",
        " ",
        "  ",
        "/",
        ",",
        ".",
        "*",
        "○",
        "O",
        "ㅋ",
        "ㄱㅣㅁ",
        "金",
        "哲洙",
        "Kim",
        "chul",
        "soo",
        "-",
        "1",
        "010-1234",
        "@",
        "엄마",
        "故",
        "외",
        "2명",
        "스",
        "팀",
        "한의원",
        "㈜",
        "\u{A0}",
        "의",
        "와 ",
    ]);
    prop::collection::vec(pieces, 0..9).prop_map(|p| p.concat())
}

fn letters(text: &str) -> Vec<char> {
    text.nfkc().filter(|c| c.is_alphanumeric()).collect()
}

/// Everything that a usable cell still says: the value, its hanja, the further values, the notes.
fn kept(cell: &Cleansed<PersonName>) -> Vec<char> {
    let value = cell.value.iter().chain(&cell.others).flat_map(|n| letters(n.as_str()));
    let hanja = cell.value.iter().filter_map(|n| n.hanja()).flat_map(letters);
    let notes = cell.notes.iter().flat_map(|n| letters(&n.text));
    value.chain(hanja).chain(notes).collect()
}

proptest! {
    #[test]
    fn cleansing_twice_changes_nothing(s in prop_oneof![dirty(), soup(), any::<String>()]) {
        let cell = read(&s);
        // Hanja prove a name that is in doubt without them.
        if let (Some(value), true) = (cell.value.as_ref().filter(|v| v.hanja().is_none()), cell.verdict.is_usable()) {
            let again = read(value.as_str());
            prop_assert_eq!(again.verdict, Verdict::Clean, "{} -> {}", &s, value.as_str());
            prop_assert_eq!(again.value.as_ref().map(PersonName::as_str), Some(value.as_str()));
            prop_assert_eq!(again.kind, cell.kind);
        }
    }

    #[test]
    fn no_letter_is_lost(s in prop_oneof![dirty(), soup()]) {
        let cell = read(&s);
        if cell.verdict.is_usable() && cell.kind == Some(Kind::Person) {
            let kept = kept(&cell);
            for c in letters(&cleanse_text::assemble(&s)) {
                prop_assert!(kept.contains(&c), "{} lost {} in {:?}", &s, c, kept);
            }
        }
    }

    #[test]
    fn the_form_of_unicode_does_not_matter(s in dirty()) {
        let cell = read(&s);
        let nfd: String = s.nfd().collect();
        let again = read(&nfd);
        prop_assert_eq!(again.value, cell.value);
        prop_assert_eq!(again.suggestions, cell.suggestions);
    }

    #[test]
    fn width_does_not_matter(s in dirty()) {
        let wide: String = s.chars().map(|c| match c {
            ' ' => '\u{3000}',
            '!'..='~' => char::from_u32(c as u32 + 0xFEE0).unwrap_or(c),
            other => other,
        }).collect();
        prop_assert_eq!(read(&wide).value, read(&s).value);
    }

    #[test]
    fn any_text_is_read_without_panic(s in any::<String>()) {
        let cell = read(&s);
        let _ = (split(&s).is_some(), surname_class(&s).len(), format!("{cell:?}"));
        let _ = cleanse_name::romanised_candidates(&s);
    }

    #[test]
    fn parse_agrees_with_cleanse(s in prop_oneof![dirty(), soup()]) {
        let cell = read(&s);
        let parsed = PersonName::parse(&s).ok();
        prop_assert_eq!(parsed.as_ref(), cell.value.as_ref());
        if let Some(name) = parsed.filter(|_| cell.verdict.is_usable()) {
            prop_assert_eq!(PersonName::parse(name.as_str()).ok().map(|n| n.to_string()), Some(name.to_string()));
        }
    }

    #[test]
    fn the_parts_are_the_name(s in name()) {
        if let Some(value) = read(&s).value {
            prop_assert_eq!(format!("{}{}", value.surname(), value.given()), value.as_str());
        }
    }

    #[test]
    fn values_are_masked_in_debug(s in dirty()) {
        let cell = read(&s);
        if let Some(value) = cell.value.as_ref().filter(|v| v.as_str().chars().count() >= 3) {
            let shown = format!("{:?} {:?} {:?} {:?}", cell.value, cell.suggestions, cell.others, cell.notes);
            prop_assert!(!shown.contains(value.as_str()));
        }
    }
}

#[test]
fn notes_say_what_they_are() {
    let cell = read("(주)한빛 총무팀 김철수 과장님(본인)/010-2345-6789");
    let kinds: Vec<_> = cell.notes.iter().map(|n| n.kind).collect();
    assert_eq!(
        kinds,
        [
            NoteKind::Organisation,
            NoteKind::Organisation,
            NoteKind::Title,
            NoteKind::Relation,
            NoteKind::Remark
        ]
    );
}
