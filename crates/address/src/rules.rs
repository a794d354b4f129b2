//! What can be wrong with addresses and postcodes, in code order.

use cleanse_core::{Rule, rule};

/// Every rule of this crate, in code order.
pub static RULES: &[&Rule] = &[
    &NOT_AN_ADDRESS,
    &PLACEHOLDER,
    &MISSING_SITE,
    &MISSING_DISTRICT,
    &AMBIGUOUS_DISTRICT,
    &PROVINCE_MISMATCH,
    &FORMER_NAME,
    &SPLIT_DISTRICT,
    &ABBREVIATED_NAME,
    &MISSING_PROVINCE,
    &NON_CANONICAL_WRITING,
    &SHORT_UNIT,
    &POSTCODE_INSIDE,
    &POSTCODE_MISMATCH,
    &UNCLEAR_NUMBER,
    &LATIN_ADDRESS,
    &LOST_SPACES,
    &TOO_LONG,
    &SEVERAL_ADDRESSES,
    &NOT_A_POSTCODE,
    &LOST_LEADING_ZERO,
    &SIX_DIGIT_POSTCODE,
    &POSTCODE_WRITING,
    &UNSETTLED,
];

rule! {
    /// **What.** The cell names no province, district, road, lot or unit.
    ///
    /// **Why.** A phone, a mailbox or a keyboard walk stands in the address column; no letter arrives
    /// there.
    ///
    /// **Example.** `010-2345-6780` and `ㅁㄴㅇㄹ` are no addresses.
    ///
    /// **Fix.** None. Ask the customer through another channel.
    NOT_AN_ADDRESS {
        code: "ADR001", name: "not-an-address",
        severity: Error, bad_kind: Mistyped, dimension: Validity, applicability: None,
        title: ("the cell holds no address", "주소가 아닌 값"),
        ko: include_str!("../rules/ADR001.ko.md"),
        golden: ["010-2345-6780" => Invalid "", "ㅁㄴㅇㄹ" => Invalid ""]
    }
}

rule! {
    /// **What.** The cell says that there is no address: a word for nothing, or marks alone.
    ///
    /// **Why.** The field looks filled and is not.
    ///
    /// **Example.** `없음`, `상동` and `....`.
    ///
    /// **Fix.** None. Ask the customer through another channel.
    PLACEHOLDER {
        code: "ADR002", name: "placeholder-address",
        severity: Error, bad_kind: Inaccurate, dimension: Completeness, applicability: None,
        title: ("a word for nothing instead of an address", "주소 대신 적은 말"),
        ko: include_str!("../rules/ADR002.ko.md"),
        golden: ["없음" => Invalid "", "...." => Invalid ""]
    }
}

rule! {
    /// **What.** The address has no road with a building number and no quarter with a lot number.
    ///
    /// **Why.** A letter needs one of the two to arrive.
    ///
    /// **Example.** `서울특별시 강남구 테헤란로` ends before its number.
    ///
    /// **Fix.** A human or the customer has to add what is missing.
    MISSING_SITE {
        code: "ADR003", name: "missing-site",
        severity: Warning, bad_kind: Inaccurate, dimension: Completeness, applicability: Display,
        title: ("neither a building number nor a lot", "건물번호나 지번이 없는 주소"),
        ko: include_str!("../rules/ADR003.ko.md"),
        golden: ["서울특별시 강남구 역삼동" => Suspect "서울특별시 강남구 역삼동"]
    }
}

rule! {
    /// **What.** No city, county or district is named, or only by a short form without its province.
    ///
    /// **Why.** The same road names and quarters exist in many cities.
    ///
    /// **Example.** `테헤란로 152` and `분당 정자동 12-3`.
    ///
    /// **Fix.** A human has to confirm the district.
    MISSING_DISTRICT {
        code: "ADR004", name: "missing-district",
        severity: Warning, bad_kind: Inaccurate, dimension: Completeness, applicability: Display,
        title: ("the district is missing or only hinted at", "시군구가 없거나 줄여 쓴 주소"),
        ko: include_str!("../rules/ADR004.ko.md"),
        golden: [
            "테헤란로 152" => Suspect "테헤란로 152",
            "분당 정자동 12-3" => Suspect "경기도 성남시 분당구 정자동 12-3",
        ]
    }
}

rule! {
    /// **What.** Without its province the name fits several districts.
    ///
    /// **Why.** 중구 is a district of six cities, and 광주 a city of 경기도 as well as a former metropolitan
    /// city.
    ///
    /// **Example.** `중구 세종대로 110` and `광주시 태전동 123`.
    ///
    /// **Fix.** None is guessed: all of them are suggestions.
    AMBIGUOUS_DISTRICT {
        code: "ADR005", name: "ambiguous-district",
        severity: Warning, bad_kind: Inaccurate, dimension: Consistency, applicability: Display,
        title: ("the district is the name of several places", "여러 곳에 있는 시군구 이름"),
        ko: include_str!("../rules/ADR005.ko.md"),
        golden: [
            "고성군 거진읍 거진길 12" => Suspect "강원특별자치도 고성군 거진읍 거진길 12",
            "광주시 태전동 123" => Suspect "경기도 광주시 태전동 123",
        ]
    }
}

rule! {
    /// **What.** The district that is named does not lie in the province that is named.
    ///
    /// **Why.** One of the two is wrong, and only the customer knows which.
    ///
    /// **Example.** `부산광역시 강남구 테헤란로 152`.
    ///
    /// **Fix.** The province of the district is suggested (a guess).
    PROVINCE_MISMATCH {
        code: "ADR006", name: "province-mismatch",
        severity: Warning, bad_kind: Inaccurate, dimension: Consistency, applicability: Unsafe,
        title: ("the district lies in another province", "시도와 맞지 않는 시군구"),
        ko: include_str!("../rules/ADR006.ko.md"),
        golden: ["부산광역시 강남구 테헤란로 152" => Suspect "서울특별시 강남구 테헤란로 152"]
    }
}

rule! {
    /// **What.** The province or district has another name on the day of judgement.
    ///
    /// **Why.** Old and new names do not compare equal; 강원 changed on 2023-06-11, 전북 on 2024-01-18, 광주
    /// and 전남 on 2026-07-01.
    ///
    /// **Example.** `강원도 춘천시` is `강원특별자치도 춘천시`.
    ///
    /// **Fix.** The name of the day is written (safe).
    FORMER_NAME {
        code: "ADR007", name: "former-name",
        severity: Note, bad_kind: Stale, dimension: Currentness, applicability: Safe,
        title: ("a former name of the province or district", "옛 시도·시군구 이름"),
        ko: include_str!("../rules/ADR007.ko.md"),
        golden: [
            "강원도 춘천시 퇴계로 12" => Normalized "강원특별자치도 춘천시 퇴계로 12",
            "인천광역시 동구 송림로 12" => Normalized "인천광역시 제물포구 송림로 12",
        ]
    }
}

rule! {
    /// **What.** The district was split, and the address does not tell to which part it went.
    ///
    /// **Why.** On 2026-07-01 서구 of Incheon became 서해구 and 검단구, and 중구 went to 영종구 and 제물포구.
    ///
    /// **Example.** `인천광역시 서구 봉오대로 12`.
    ///
    /// **Fix.** All heirs are suggestions; a quarter that is certain decides.
    SPLIT_DISTRICT {
        code: "ADR008", name: "split-district",
        severity: Warning, bad_kind: Stale, dimension: Currentness, applicability: Display,
        title: ("the district was split and the part is not certain", "나뉜 시군구"),
        ko: include_str!("../rules/ADR008.ko.md"),
        golden: ["인천광역시 서구 봉오대로 12" => Suspect "인천광역시 서해구 봉오대로 12"]
    }
}

rule! {
    /// **What.** The province or district is written in short.
    ///
    /// **Why.** Short and full names do not compare equal.
    ///
    /// **Example.** `서울 강남구` is `서울특별시 강남구`.
    ///
    /// **Fix.** The official name is written (safe).
    ABBREVIATED_NAME {
        code: "ADR009", name: "abbreviated-name",
        severity: Note, bad_kind: Mistyped, dimension: Consistency, applicability: Safe,
        title: ("a short name of the province or district", "줄여 쓴 시도·시군구 이름"),
        ko: include_str!("../rules/ADR009.ko.md"),
        golden: ["서울 강남구 테헤란로 152" => Normalized "서울특별시 강남구 테헤란로 152"]
    }
}

rule! {
    /// **What.** The province is left out, and only one has this district.
    ///
    /// **Why.** Lists by province count the record as unknown.
    ///
    /// **Example.** `강남구 테헤란로 152` can only be in 서울특별시.
    ///
    /// **Fix.** The province is written in front (safe).
    MISSING_PROVINCE {
        code: "ADR010", name: "missing-province",
        severity: Note, bad_kind: Mistyped, dimension: Completeness, applicability: Safe,
        title: ("the province is left out", "시도가 빠진 주소"),
        ko: include_str!("../rules/ADR010.ko.md"),
        golden: ["강남구 테헤란로 152" => Normalized "서울특별시 강남구 테헤란로 152"]
    }
}

rule! {
    /// **What.** The address is right and written with other spaces, commas, brackets or words than the
    /// official form.
    ///
    /// **Why.** Two writings of one address do not compare equal.
    ///
    /// **Example.** `테헤란로152` is `테헤란로 152`, `역삼동 737번지` is `역삼동 737`.
    ///
    /// **Fix.** The official form is written (safe).
    NON_CANONICAL_WRITING {
        code: "ADR011", name: "non-canonical-writing",
        severity: Note, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("right, but written in another way", "표기가 다른 주소"),
        ko: include_str!("../rules/ADR011.ko.md"),
        golden: [
            "서울특별시 강남구 테헤란로152" => Normalized "서울특별시 강남구 테헤란로 152",
            "서울특별시 강남구 역삼동 737번지" => Normalized "서울특별시 강남구 역삼동 737",
        ]
    }
}

rule! {
    /// **What.** Block and room are written with a dash or without their words.
    ///
    /// **Why.** `101-1203` and `101동 1203호` do not compare equal.
    ///
    /// **Example.** `테헤란로 152 101-1203`.
    ///
    /// **Fix.** The words are written (safe).
    SHORT_UNIT {
        code: "ADR012", name: "short-unit",
        severity: Note, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("block and room in short", "줄여 쓴 동·호"),
        ko: include_str!("../rules/ADR012.ko.md"),
        golden: ["서울특별시 강남구 테헤란로 152 101-1203" => Normalized "서울특별시 강남구 테헤란로 152, 101동 1203호"]
    }
}

rule! {
    /// **What.** A postcode stands in the address column.
    ///
    /// **Why.** It belongs into its own column, where it can be checked.
    ///
    /// **Example.** `(06236) 서울특별시 강남구 테헤란로 152`.
    ///
    /// **Fix.** It stays, in parentheses in front (safe).
    POSTCODE_INSIDE {
        code: "ADR013", name: "postcode-inside",
        severity: Note, bad_kind: Mistyped, dimension: Consistency, applicability: Safe,
        title: ("a postcode in the address", "주소에 들어 있는 우편번호"),
        ko: include_str!("../rules/ADR013.ko.md"),
        golden: ["우)06236 서울특별시 강남구 테헤란로 152" => Normalized "(06236) 서울특별시 강남구 테헤란로 152"]
    }
}

rule! {
    /// **What.** The postcode in the address is not of the province.
    ///
    /// **Why.** Somebody moved and changed only one of the two.
    ///
    /// **Example.** `(48094) 서울특별시 강남구 테헤란로 152`: 48 is Busan.
    ///
    /// **Fix.** A human has to look.
    POSTCODE_MISMATCH {
        code: "ADR014", name: "postcode-mismatch",
        severity: Warning, bad_kind: Inaccurate, dimension: Consistency, applicability: Display,
        title: ("the postcode belongs to another province", "시도와 맞지 않는 우편번호"),
        ko: include_str!("../rules/ADR014.ko.md"),
        golden: ["(48094) 서울특별시 강남구 테헤란로 152" => Suspect "(48094) 서울특별시 강남구 테헤란로 152"]
    }
}

rule! {
    /// **What.** Three numbers follow each other with dashes.
    ///
    /// **Why.** `152-101-1203` is building 152 with block and room, or building 152-101 with a room.
    ///
    /// **Example.** `테헤란로 152-101-1203`.
    ///
    /// **Fix.** A human has to look.
    UNCLEAR_NUMBER {
        code: "ADR015", name: "unclear-number",
        severity: Warning, bad_kind: Mistyped, dimension: Validity, applicability: Display,
        title: ("three numbers in a row", "구분할 수 없는 번호"),
        ko: include_str!("../rules/ADR015.ko.md"),
        golden: ["서울특별시 강남구 테헤란로 152-101-1203" => Suspect ""]
    }
}

rule! {
    /// **What.** A Korean address is written in Latin letters.
    ///
    /// **Why.** Romanised names do not lead back to one Korean name with certainty.
    ///
    /// **Example.** `152 Teheran-ro, Gangnam-gu, Seoul`.
    ///
    /// **Fix.** A human has to write it in Hangul.
    LATIN_ADDRESS {
        code: "ADR016", name: "latin-address",
        severity: Warning, bad_kind: Mistyped, dimension: Validity, applicability: Display,
        title: ("an address in Latin letters", "영문 주소"),
        ko: include_str!("../rules/ADR016.ko.md"),
        golden: ["152 Teheran-ro, Gangnam-gu, Seoul" => Suspect ""]
    }
}

rule! {
    /// **What.** The address is written without any space.
    ///
    /// **Why.** An export or a form removed the spaces.
    ///
    /// **Example.** `서울특별시강남구테헤란로152`.
    ///
    /// **Fix.** The spaces are put back (safe).
    LOST_SPACES {
        code: "ADR017", name: "lost-spaces",
        severity: Note, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("the spaces are lost", "띄어쓰기가 없는 주소"),
        ko: include_str!("../rules/ADR017.ko.md"),
        golden: ["서울특별시강남구테헤란로152" => Normalized "서울특별시 강남구 테헤란로 152"]
    }
}

rule! {
    /// **What.** The cell has more pieces than an address has.
    ///
    /// **Why.** Several addresses or a whole letter stand in one cell.
    ///
    /// **Example.** A list of addresses.
    ///
    /// **Fix.** A human has to look.
    TOO_LONG {
        code: "ADR018", name: "too-long-address",
        severity: Warning, bad_kind: Mistyped, dimension: Validity, applicability: Display,
        title: ("more than one address can hold", "주소로 보기에 너무 긴 값"),
        ko: include_str!("../rules/ADR018.ko.md"),
        golden: [
            "가 1, 나 2, 다 3, 라 4, 마 5, 바 6, 사 7, 아 8, 자 9, 차 10, 카 11, 타 12, 파 13" => Suspect "",
        ]
    }
}

rule! {
    /// **What.** The cell holds more than one complete address.
    ///
    /// **Why.** A letter goes to one of them, and nobody knows which.
    ///
    /// **Example.** `서울특별시 강남구 테헤란로 152 / 부산광역시 해운대구 우동 12`.
    ///
    /// **Fix.** The first is the value, the others are kept beside it (safe).
    SEVERAL_ADDRESSES {
        code: "ADR019", name: "several-addresses",
        severity: Note, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("several addresses in one cell", "한 칸에 있는 여러 주소"),
        ko: include_str!("../rules/ADR019.ko.md"),
        golden: ["서울특별시 강남구 테헤란로 152 / 부산광역시 해운대구 우동 12" => Normalized "서울특별시 강남구 테헤란로 152"]
    }
}

rule! {
    /// **What.** The cell holds no five digits that a province has, and no six of the old plan.
    ///
    /// **Why.** Mail with a wrong postcode is late or comes back.
    ///
    /// **Example.** `00000`, `1234567` and `없음`.
    ///
    /// **Fix.** None. The address tells the postcode.
    NOT_A_POSTCODE {
        code: "ADR020", name: "not-a-postcode",
        severity: Error, bad_kind: Mistyped, dimension: Validity, applicability: None,
        title: ("the cell holds no postcode", "우편번호가 아닌 값"),
        ko: include_str!("../rules/ADR020.ko.md"),
        golden: []
    }
}

rule! {
    /// **What.** The postcode has four digits.
    ///
    /// **Why.** A spreadsheet took it for a quantity.
    ///
    /// **Example.** `5502` is `05502`.
    ///
    /// **Fix.** The zero is put back (safe).
    LOST_LEADING_ZERO {
        code: "ADR021", name: "postcode-lost-leading-zero",
        severity: Note, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("the leading zero of the postcode is missing", "앞자리 0이 빠진 우편번호"),
        ko: include_str!("../rules/ADR021.ko.md"),
        golden: []
    }
}

rule! {
    /// **What.** The postcode has six digits.
    ///
    /// **Why.** The plan of five digits replaced it on 2015-08-01; the address was not confirmed since.
    ///
    /// **Example.** `135-080`.
    ///
    /// **Fix.** The address tells the new postcode; a human has to look.
    SIX_DIGIT_POSTCODE {
        code: "ADR022", name: "six-digit-postcode",
        severity: Warning, bad_kind: Stale, dimension: Currentness, applicability: Display,
        title: ("a postcode of the old plan", "옛 여섯 자리 우편번호"),
        ko: include_str!("../rules/ADR022.ko.md"),
        golden: []
    }
}

rule! {
    /// **What.** The postcode is right, with a label, brackets, spaces or a decimal point around it.
    ///
    /// **Why.** Two writings of one postcode do not compare equal.
    ///
    /// **Example.** `우)06236` and `06236.0`.
    ///
    /// **Fix.** The five digits are written (safe).
    POSTCODE_WRITING {
        code: "ADR023", name: "postcode-writing",
        severity: Note, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("a postcode written in another way", "표기가 다른 우편번호"),
        ko: include_str!("../rules/ADR023.ko.md"),
        golden: []
    }
}

rule! {
    /// **What.** The cell reads as an address, but its canonical form would read as another one, or characters of it are lost.
    ///
    /// **Why.** Words among the remarks can be a part of the address: what is not the same when it is read again was a
    /// guess.
    ///
    /// **Example.** `서울특별시 강남구 테헤란로 152 (���)`.
    ///
    /// **Fix.** A human has to look; the reading is suggested.
    UNSETTLED {
        code: "ADR024", name: "unsettled-address",
        severity: Warning, bad_kind: Mistyped, dimension: Validity, applicability: Unsafe,
        title: ("the remarks cannot be told from the address", "주소와 구분되지 않는 메모"),
        ko: include_str!("../rules/ADR024.ko.md"),
        golden: ["서울특별시 강남구 테헤란로 152 (\u{FFFD}\u{FFFD})" => Suspect "서울특별시 강남구 테헤란로 152 (\u{FFFD}\u{FFFD})"]
    }
}

#[cfg(test)]
mod tests {
    use cleanse_core::Context;

    use super::*;

    #[test]
    fn codes_count_from_one() {
        for (i, rule) in RULES.iter().enumerate() {
            assert_eq!(rule.code, format!("ADR{:03}", i + 1));
        }
    }

    #[test]
    fn golden_rows_hit_their_rule() {
        for rule in RULES {
            for row in rule.golden {
                let cell = crate::cleanse(row.input, &Context::default());
                let output = cell.value.as_ref().or(cell.suggestions.first());
                assert!(
                    cell.hit(rule.code),
                    "{} is not hit by {}: {:?}",
                    rule.code,
                    row.input,
                    cell.findings
                );
                assert_eq!(cell.verdict, row.verdict, "{} of {}", row.input, rule.code);
                assert_eq!(output.map(ToString::to_string).unwrap_or_default(), row.output, "{}", row.input);
            }
        }
    }

    /// The rules of postcodes speak of another column, so their rows stand here.
    #[test]
    fn golden_postcodes_hit_their_rule() {
        let rows = [
            (&NOT_A_POSTCODE, "00000", "invalid", ""),
            (&NOT_A_POSTCODE, "1234567", "invalid", ""),
            (&NOT_A_POSTCODE, "없음", "invalid", ""),
            (&LOST_LEADING_ZERO, "5502", "normalized", "05502"),
            (&SIX_DIGIT_POSTCODE, "135-080", "suspect", "135-080"),
            (&SIX_DIGIT_POSTCODE, "135080", "suspect", "135-080"),
            (&POSTCODE_WRITING, "우)06236", "normalized", "06236"),
            (&POSTCODE_WRITING, "06236.0", "normalized", "06236"),
        ];
        for (rule, input, verdict, output) in rows {
            let cell = crate::cleanse_postcode(input, &Context::default());
            assert!(cell.hit(rule.code), "{input}");
            assert_eq!(cell.verdict.as_str(), verdict, "{input}");
            assert_eq!(cell.value.map(|v| v.to_string()).unwrap_or_default(), output, "{input}");
        }
    }

    #[test]
    fn documentation_has_four_parts_in_both_languages() {
        for rule in RULES {
            for part in ["**What.**", "**Why.**", "**Example.**", "**Fix.**"] {
                assert!(rule.doc.en.contains(part), "{} lacks {part}", rule.code);
            }
            for part in ["**무엇.**", "**왜.**", "**예.**", "**고침.**"] {
                assert!(rule.doc.ko.contains(part), "{} lacks {part}", rule.code);
            }
        }
    }
}
