//! Laws that hold for every address: idempotence, forms of the same text, no panic.

use cleanse_address::{Address, Postcode, cleanse, cleanse_postcode};
use cleanse_core::{Context, Verdict};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

const DISTRICTS: [&str; 14] = [
    "서울특별시 강남구",
    "서울 중구",
    "부산시 해운대구",
    "인천 서구",
    "경기도 성남시 분당구",
    "경기 화성시",
    "강원도 고성군",
    "전북 완주군",
    "광주 북구",
    "전라남도 여수시",
    "세종시",
    "제주도 제주시",
    "수원시 영통구",
    "광주시",
];

fn site() -> impl Strategy<Value = String> {
    let number = (1u32..400, proptest::option::of(1u32..60))
        .prop_map(|(main, sub)| sub.map_or(main.to_string(), |sub| format!("{main}-{sub}")));
    let road = proptest::sample::select(vec![
        "테헤란로",
        "세종대로23길",
        "조마루로385번길",
        "가산디지털1로",
        "3·15대로",
        "1100로",
        "봉담읍 봉담로",
        "상리길",
    ]);
    let lot = proptest::sample::select(vec![
        "역삼동",
        "성수동2가",
        "종로1가",
        "봉담읍 상리",
        "역삼동 산",
        "사동",
        "신림9동",
    ]);
    let by_road = (road, number.clone()).prop_map(|(road, n)| format!("{road} {n}"));
    let by_lot = (lot, number).prop_map(|(lot, n)| format!("{lot} {n}번지"));
    prop_oneof![by_road, by_lot]
}

fn detail() -> impl Strategy<Value = String> {
    proptest::sample::select(vec![
        "",
        "101동 1203호",
        "101-1203",
        "101동1203호",
        "A동 203호",
        "가동 203호",
        "지하1층 B101호",
        "2층",
        "래미안아파트 101동 1203호",
        "(역삼동, 강남파이낸스센터)",
        "101동 1203호 (역삼동)",
        "(주)한빛 3층",
        "경비실",
        "주공5단지 501동 502호 (상계6.7동)",
        "(06236)",
        "외 2필지",
    ])
    .prop_map(str::to_owned)
}

fn address() -> impl Strategy<Value = String> {
    (
        proptest::sample::select(DISTRICTS.to_vec()),
        site(),
        detail(),
        proptest::sample::select(vec![" ", "  ", ", "]),
    )
        .prop_map(|(district, site, detail, by)| [district, &site, &detail].join(by))
}

/// What the reader says, without the places where it says it.
fn answer(s: &str) -> (Verdict, Option<String>, Vec<String>) {
    let cell = cleanse(s, &Context::default());
    (
        cell.verdict,
        cell.value.map(|v| v.to_string()),
        cell.suggestions.iter().map(ToString::to_string).collect(),
    )
}

fn full_width(s: &str) -> String {
    s.chars()
        .map(|c| match c {
            '!'..='~' => char::from_u32(c as u32 + 0xFEE0).unwrap_or(c),
            ' ' => '\u{3000}',
            other => other,
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn the_canonical_form_is_clean_and_itself(s in address()) {
        let cell = cleanse(&s, &Context::default());
        if cell.verdict.is_usable() {
            let canonical = cell.value.unwrap().to_string();
            prop_assert_eq!(answer(&canonical), (Verdict::Clean, Some(canonical), vec![]));
        }
        for suggestion in cell.suggestions {
            let text = suggestion.to_string();
            prop_assert_eq!(answer(&text).1, Some(text));
        }
    }

    #[test]
    fn parsing_what_was_printed_gives_the_same(s in address()) {
        if let Ok(address) = Address::parse(&s) {
            let again = Address::parse(address.as_str()).unwrap();
            prop_assert_eq!(again.keys(), address.keys());
            prop_assert_eq!((again.road(), again.lot(), again.unit()), (address.road(), address.lot(), address.unit()));
        }
    }

    #[test]
    fn decomposed_and_wide_text_is_the_same_text(s in address()) {
        let nfd: String = s.nfd().collect();
        prop_assert_eq!(answer(&nfd).1, answer(&s).1);
        prop_assert_eq!(answer(&full_width(&s)).1, answer(&s).1);
    }

    #[test]
    fn no_text_panics_and_every_value_settles(s in "\\PC{0,60}") {
        let cell = cleanse(&s, &Context::default());
        if cell.verdict.is_usable() {
            let canonical = cell.value.unwrap().to_string();
            prop_assert_eq!(answer(&canonical).1, Some(canonical));
        }
        let _ = cleanse_postcode(&s, &Context::default());
    }

    #[test]
    fn pieces_of_addresses_in_any_order_do_not_panic(
        s in "(서울|경기|광주시|중구|강남구|읍|면|동|리|산|로|길|번길|번지|층|호|지하|B|제|[0-9]{1,6}|[ ,./()·~-]|가나|테헤란로|역삼동|봉담읍|우){0,24}"
    ) {
        let cell = cleanse(&s, &Context::default());
        if cell.verdict.is_usable() && cell.others.is_empty() {
            let canonical = cell.value.unwrap().to_string();
            prop_assert_eq!(answer(&canonical), (Verdict::Clean, Some(canonical), vec![]));
        }
    }

    #[test]
    fn postcodes_print_what_they_read(n in 1000u32..64_000) {
        let text = format!("{n:05}");
        if let Ok(postcode) = Postcode::parse(&text) {
            prop_assert_eq!(postcode.to_string(), text.clone());
            prop_assert_eq!(cleanse_postcode(&text, &Context::default()).verdict, Verdict::Clean);
        }
    }
}

#[test]
fn several_addresses_settle() {
    for second in ["/ 부산 해운대구 우동 12", "부산광역시 해운대구 우동 12", "\n부산시 해운대구 우동 12"]
    {
        let cell = cleanse(&format!("서울 강남구 테헤란로 152 {second}"), &Context::default());
        assert_eq!(cell.verdict, Verdict::Normalized, "{second}");
        assert_eq!(cell.others[0].to_string(), "부산광역시 해운대구 우동 12");
    }
    let joined = "서울특별시 강남구 테헤란로 152; 부산광역시 해운대구 우동 12";
    assert_eq!(cleanse(joined, &Context::default()).verdict, Verdict::Clean);
}

#[test]
fn personal_values_are_masked_in_debug() {
    let cell = cleanse("서울특별시 강남구 테헤란로 152, 101동 1203호", &Context::default());
    let shown = format!("{cell:?}");
    assert!(!shown.contains("테헤란로") && !shown.contains("1203"), "{shown}");
}

#[cfg(feature = "serde")]
#[test]
fn serialised_addresses_come_back() {
    let address = Address::parse("서울 강남구 테헤란로152 101-1203").unwrap();
    let json = serde_json::to_string(&address).unwrap();
    assert_eq!(json, "\"서울특별시 강남구 테헤란로 152, 101동 1203호\"");
    assert_eq!(serde_json::from_str::<Address>(&json).unwrap(), address);
    assert!(serde_json::from_str::<Address>("\"없음\"").is_err());
    assert_eq!(serde_json::from_str::<Postcode>("\"6236\"").unwrap().to_string(), "06236");
}
