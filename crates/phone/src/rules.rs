//! What can be wrong with a phone number, in code order.

use cleanse_core::{Rule, rule};

/// Every rule of this crate, in code order.
pub static RULES: &[&Rule] = &[
    &NO_NUMBER,
    &NON_CANONICAL_WRITING,
    &LOST_LEADING_ZERO,
    &UNASSIGNED_RANGE,
    &WRONG_LENGTH,
    &LEGACY_NUMBER,
    &VIRTUAL_NUMBER,
    &PLACEHOLDER,
    &UNCONFIRMED_RANGE,
    &MISSING_AREA_CODE,
    &SEVERAL_NUMBERS,
    &WORDS_BESIDE_NUMBER,
    &LETTERS_FOR_DIGITS,
    &SPREADSHEET_NUMBER,
    &LOSSY_NUMBER,
    &MASKED_NUMBER,
    &SPECIAL_NUMBER,
    &REPRESENTATIVE_BEHIND_AREA_CODE,
    &TWO_READINGS,
    &OTHER_IDENTIFIER,
    &FOREIGN_INVALID,
    &FOREIGN_NOT_EXAMINED,
    &FOREIGN_WITHOUT_PLUS,
    &UNEXPLAINED_DIGITS,
];

rule! {
    /// **What.** The cell holds no digits, or digits that no part of the numbering plan starts with.
    ///
    /// **Why.** Free text, an address or a keyboard walk stands in the phone column; nobody can be called
    /// there.
    ///
    /// **Example.** `없음`, `asdf` and `99-99` hold no number.
    ///
    /// **Fix.** None. Ask the customer through another channel.
    NO_NUMBER {
        code: "PHN001", name: "no-phone-number",
        severity: Error, bad_kind: Mistyped, dimension: Validity, applicability: None,
        title: ("the cell holds no phone number", "전화번호가 없는 값"),
        ko: include_str!("../rules/PHN001.ko.md"),
        golden: ["없음" => Invalid "",
            "99-99" => Invalid ""]
    }
}

rule! {
    /// **What.** The number is right and written in another way than it is printed: other separators, other
    /// digits, a country code.
    ///
    /// **Why.** Two writings of one number do not compare equal, and a sender may refuse one of them.
    ///
    /// **Example.** `010.2345.6789`, `+82 10-2345-6789` and `０１０２３４５６７８９` are `010-2345-6789`.
    ///
    /// **Fix.** The printed form is written (safe).
    NON_CANONICAL_WRITING {
        code: "PHN002", name: "non-canonical-writing",
        severity: Note, bad_kind: Mistyped, dimension: Consistency, applicability: Safe,
        title: ("another way of writing the number", "표기가 통일되지 않은 번호"),
        ko: include_str!("../rules/PHN002.ko.md"),
        golden: ["010.2345.6789" => Normalized "010-2345-6789",
            "+82 (0)10-2345-6789" => Normalized "010-2345-6789",
            "０２－３４５－６７８９" => Normalized "02-345-6789"]
    }
}

rule! {
    /// **What.** The zero in front of an area or mobile code is missing.
    ///
    /// **Why.** A spreadsheet took the number for a quantity.
    ///
    /// **Example.** `1023456789` is `010-2345-6789`, `313456789` is `031-345-6789`.
    ///
    /// **Fix.** The zero is put back where one number only can result (safe).
    LOST_LEADING_ZERO {
        code: "PHN003", name: "lost-leading-zero",
        severity: Warning, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("the leading zero is missing", "앞자리 0이 빠진 번호"),
        ko: include_str!("../rules/PHN003.ko.md"),
        golden: ["1023456789" => Normalized "010-2345-6789",
            "2-345-6789" => Normalized "02-345-6789"]
    }
}

rule! {
    /// **What.** The number has the right length and lies in a range that the plan does not assign.
    ///
    /// **Why.** It was typed wrongly or made up: nobody has it.
    ///
    /// **Example.** `010-1234-5678`: mobile exchanges start at 2000. `02-123-4567`: no exchange starts with
    /// 1. `081-234-5678`: no such area.
    ///
    /// **Fix.** None. Ask the customer through another channel.
    UNASSIGNED_RANGE {
        code: "PHN004", name: "unassigned-range",
        severity: Error, bad_kind: Inaccurate, dimension: Validity, applicability: None,
        title: ("the numbering plan has no such number", "번호 계획에 없는 번호"),
        ko: include_str!("../rules/PHN004.ko.md"),
        golden: ["010-1234-5678" => Invalid "",
            "02-123-4567" => Invalid "",
            "010-0000-0000" => Invalid ""]
    }
}

rule! {
    /// **What.** Behind a known prefix stand too few or too many digits.
    ///
    /// **Why.** A digit was lost, doubled or cut off; which one cannot be known.
    ///
    /// **Example.** `010-2345-678` lacks a digit, `010-2345-67890` has one too many.
    ///
    /// **Fix.** None. Ask the customer through another channel.
    WRONG_LENGTH {
        code: "PHN005", name: "wrong-length",
        severity: Error, bad_kind: Mistyped, dimension: Validity, applicability: None,
        title: ("too few or too many digits", "자릿수가 맞지 않는 번호"),
        ko: include_str!("../rules/PHN005.ko.md"),
        golden: ["010-2345-678" => Invalid "",
            "010-2345-67890" => Invalid ""]
    }
}

rule! {
    /// **What.** 011, 016 to 019, a pager (012, 015), or a Seoul number with one of the old exchanges 200 to
    /// 299.
    ///
    /// **Why.** The numbers were changed by rule and cannot be called; whether the customer kept the new one
    /// is not known.
    ///
    /// **Example.** `011-234-5678` became `010-5234-5678`, `02-234-5678` became `02-2234-5678`.
    ///
    /// **Fix.** The successor by the rule is suggested (unsafe): confirm it before any message.
    LEGACY_NUMBER {
        code: "PHN006", name: "legacy-number",
        severity: Warning, bad_kind: Stale, dimension: Currentness, applicability: Unsafe,
        title: ("a number of a plan that is no more", "더 이상 쓰지 않는 번호"),
        ko: include_str!("../rules/PHN006.ko.md"),
        golden: ["011-234-5678" => Suspect "010-5234-5678",
            "02-234-5678" => Suspect "02-2234-5678",
            "012-345-6789" => Suspect ""]
    }
}

rule! {
    /// **What.** A 050X number: a virtual number in front of the customer's own.
    ///
    /// **Why.** Such numbers are handed out for one order and expire within days; the next holder is somebody
    /// else.
    ///
    /// **Example.** `0507-1234-5678` in an export of orders.
    ///
    /// **Fix.** None. The number is valid; it is no contact point and no key for matching. Ask for the
    /// customer's own number.
    VIRTUAL_NUMBER {
        code: "PHN007", name: "virtual-number",
        severity: Warning, bad_kind: Stale, dimension: Reachability, applicability: None,
        title: ("a virtual number that expires", "기간이 지나면 연결되지 않는 안심번호"),
        ko: include_str!("../rules/PHN007.ko.md"),
        golden: ["0507-1234-5678" => Clean "0507-1234-5678",
            "05021234567" => Normalized "0502-123-4567"]
    }
}

rule! {
    /// **What.** The same digit throughout, or digits counted up or down; where the plan has no such number, that is said too.
    ///
    /// **Why.** Staff type such numbers to get past a mandatory field; the true holder is a stranger.
    ///
    /// **Example.** `010-7777-7777`, `010-9876-5432`, `010-0000-0000`.
    ///
    /// **Fix.** None. A human or the customer has to confirm the number.
    PLACEHOLDER {
        code: "PHN008", name: "placeholder-number",
        severity: Warning, bad_kind: Inaccurate, dimension: Validity, applicability: Display,
        title: ("looks made up", "임의로 입력한 것으로 보이는 번호"),
        ko: include_str!("../rules/PHN008.ko.md"),
        golden: ["010-7777-7777" => Suspect "010-7777-7777",
            "01098765432" => Suspect "010-9876-5432",
            "010-0000-0000" => Invalid "",
            "1012345678" => Invalid ""]
    }
}

rule! {
    /// **What.** A mobile number of the exchanges 5970 to 5999.
    ///
    /// **Why.** No published allocation names these exchanges: the number may be new or wrong.
    ///
    /// **Example.** `010-5980-1234`.
    ///
    /// **Fix.** None. A human or the customer has to confirm the number.
    UNCONFIRMED_RANGE {
        code: "PHN009", name: "unconfirmed-range",
        severity: Warning, bad_kind: Inaccurate, dimension: Validity, applicability: Display,
        title: ("a range of which no allocation is published", "부여 여부가 확인되지 않은 대역"),
        ko: include_str!("../rules/PHN009.ko.md"),
        golden: ["010-5980-1234" => Suspect "010-5980-1234"]
    }
}

rule! {
    /// **What.** An exchange and a line stand alone.
    ///
    /// **Why.** The same local number exists in many regions.
    ///
    /// **Example.** `345-6789` is `031-345-6789` in Gyeonggi.
    ///
    /// **Fix.** With the region of the record's address the whole number is suggested (unsafe).
    MISSING_AREA_CODE {
        code: "PHN010", name: "missing-area-code",
        severity: Warning, bad_kind: Mistyped, dimension: Completeness, applicability: Unsafe,
        title: ("the area code is missing", "지역번호가 없는 번호"),
        ko: include_str!("../rules/PHN010.ko.md"),
        golden: ["345-6789" => Suspect "",
            "경기 345-6789" => Suspect "031-345-6789"]
    }
}

rule! {
    /// **What.** The cell holds more than one number, or a range of numbers.
    ///
    /// **Why.** Whoever sends to the column reaches nobody: the cell as a whole is no number.
    ///
    /// **Example.** `010-2345-6789 / 02-345-6789`, `02-345-6780~1`.
    ///
    /// **Fix.** The first is the value, the others are kept; a file gets all of them, joined by `; ` (safe).
    SEVERAL_NUMBERS {
        code: "PHN011", name: "several-numbers",
        severity: Note, bad_kind: Mistyped, dimension: Consistency, applicability: Safe,
        title: ("several numbers in one cell", "한 칸에 여러 번호"),
        ko: include_str!("../rules/PHN011.ko.md"),
        golden: ["010-2345-6789 / 02-345-6789" => Normalized "010-2345-6789",
            "010-8231-2000, 1663-3457" => Normalized "010-8231-2000",
            "02-345-6780~1" => Normalized "02-345-6780"]
    }
}

rule! {
    /// **What.** A label, a person or a remark stands beside the number.
    ///
    /// **Why.** Senders refuse the cell, and the words are worth keeping: they say whose phone it is.
    ///
    /// **Example.** `HP: 010-2345-6789`, `010-2345-6789 (엄마)`, `김과장 02-345-6789`.
    ///
    /// **Fix.** The words move to the notes, the number stays (safe).
    WORDS_BESIDE_NUMBER {
        code: "PHN012", name: "words-beside-number",
        severity: Note, bad_kind: Mistyped, dimension: Consistency, applicability: Safe,
        title: ("words beside the number", "번호 옆에 적힌 말"),
        ko: include_str!("../rules/PHN012.ko.md"),
        golden: ["HP: 010-2345-6789" => Normalized "010-2345-6789",
            "010-2345-6789 (엄마)" => Normalized "010-2345-6789",
            "010-2345-6789 (2024.3.15 변경)" => Normalized "010-2345-6789"]
    }
}

rule! {
    /// **What.** Some digits are letters that look like them, or are spelled out.
    ///
    /// **Why.** A scan, a keyboard in another mode, or somebody who hid the number from robots.
    ///
    /// **Example.** `O1O-2345-6789`, `0ㅣ0-2345-6789`, `공일공 2345 6789`.
    ///
    /// **Fix.** The digits are written where one number only can result (safe).
    LETTERS_FOR_DIGITS {
        code: "PHN013", name: "letters-for-digits",
        severity: Note, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("letters or words in place of digits", "숫자 대신 쓴 글자"),
        ko: include_str!("../rules/PHN013.ko.md"),
        golden: ["O1O-2345-6789" => Normalized "010-2345-6789",
            "공일공에 2345에 6789" => Normalized "010-2345-6789"]
    }
}

rule! {
    /// **What.** The number carries a decimal fraction, thousands separators or an exponent with every digit.
    ///
    /// **Why.** A spreadsheet or a data frame stored it as a quantity.
    ///
    /// **Example.** `1023456789.0`, `1,023,456,789`, `1.023456789E+09`.
    ///
    /// **Fix.** The digits are written as a number (safe).
    SPREADSHEET_NUMBER {
        code: "PHN014", name: "number-stored-as-quantity",
        severity: Note, bad_kind: Mistyped, dimension: Consistency, applicability: Safe,
        title: ("a phone number stored as a quantity", "수량으로 저장된 번호"),
        ko: include_str!("../rules/PHN014.ko.md"),
        golden: ["1023456789.0" => Normalized "010-2345-6789",
            "1,023,456,789" => Normalized "010-2345-6789",
            "1.023456789E+09" => Normalized "010-2345-6789"]
    }
}

rule! {
    /// **What.** The number was saved in exponent form with fewer digits than it had.
    ///
    /// **Why.** A spreadsheet rounded it; the digits are gone from this file.
    ///
    /// **Example.** `1.02346E+09` stands for ten thousand numbers.
    ///
    /// **Fix.** None. Take the column again from the source, stored as text.
    LOSSY_NUMBER {
        code: "PHN015", name: "digits-lost-to-exponent",
        severity: Error, bad_kind: Inaccurate, dimension: Validity, applicability: None,
        title: ("the last digits are lost", "뒷자리를 잃은 번호"),
        ko: include_str!("../rules/PHN015.ko.md"),
        golden: ["1.02346E+09" => Invalid ""]
    }
}

rule! {
    /// **What.** Somebody has hidden digits of the number.
    ///
    /// **Why.** The file was masked for viewing; the number itself is elsewhere.
    ///
    /// **Example.** `010-****-6789`, `010-2345-XXXX`.
    ///
    /// **Fix.** None. Take the column again from the source.
    MASKED_NUMBER {
        code: "PHN016", name: "masked-number",
        severity: Error, bad_kind: Inaccurate, dimension: Completeness, applicability: None,
        title: ("digits are hidden", "일부가 가려진 번호"),
        ko: include_str!("../rules/PHN016.ko.md"),
        golden: ["010-****-6789" => Invalid "",
            "010-2345-XXXX" => Invalid ""]
    }
}

rule! {
    /// **What.** An emergency, information or service number: 1XX, 13XX, 14YYYY, or one of them behind an
    /// area code.
    ///
    /// **Why.** It belongs to an office, never to a customer.
    ///
    /// **Example.** `119`, `1330`, `02-120`, `141234`.
    ///
    /// **Fix.** None. Ask the customer through another channel.
    SPECIAL_NUMBER {
        code: "PHN017", name: "special-number",
        severity: Error, bad_kind: Inaccurate, dimension: Validity, applicability: None,
        title: ("a service number, no customer's", "고객의 번호가 아닌 특수번호"),
        ko: include_str!("../rules/PHN017.ko.md"),
        golden: ["119" => Invalid "",
            "02-120" => Invalid "",
            "141234" => Invalid ""]
    }
}

rule! {
    /// **What.** A nationwide representative number with an area or mobile code in front.
    ///
    /// **Why.** Such a number is dialled without area code; with one it reaches nobody.
    ///
    /// **Example.** `02-1588-1234` may mean `1588-1234`.
    ///
    /// **Fix.** The number without the code is suggested (unsafe).
    REPRESENTATIVE_BEHIND_AREA_CODE {
        code: "PHN018", name: "representative-behind-area-code",
        severity: Error, bad_kind: Mistyped, dimension: Validity, applicability: Unsafe,
        title: ("a representative number behind an area code", "지역번호가 붙은 대표번호"),
        ko: include_str!("../rules/PHN018.ko.md"),
        golden: ["02-1588-1234" => Invalid ""]
    }
}

rule! {
    /// **What.** The digits make two different numbers, or one whole number and one that lacks a digit or has
    /// one too many, and nothing in the cell decides; or one number took the place of another in the same cell.
    ///
    /// **Why.** Taking one of them would be a silent mistake half of the time.
    ///
    /// **Example.** `23456789` is `02-345-6789` without its zero, or `2345-6789` without its area code. `02-555-1234-5` has an
    /// extension, or is the lines 1234 and 1235.
    ///
    /// **Fix.** Both readings are suggested (unsafe), of a change the newer number first.
    TWO_READINGS {
        code: "PHN019", name: "two-readings",
        severity: Warning, bad_kind: Mistyped, dimension: Validity, applicability: Unsafe,
        title: ("can be read as two numbers", "두 가지로 읽히는 번호"),
        ko: include_str!("../rules/PHN019.ko.md"),
        golden: ["23456789" => Suspect "02-345-6789",
            "031-8012-345" => Suspect "031-801-2345",
            "(구)010-8231-2000 (신)010-2345-6789" => Suspect "010-2345-6789",
            "02-555-1234-5" => Suspect "02-555-1234"]
    }
}

rule! {
    /// **What.** The digits are grouped as a business, resident registration or card number.
    ///
    /// **Why.** It stands in the wrong column; a resident or card number there is a risk of its own.
    ///
    /// **Example.** `123-45-67890` is a business number.
    ///
    /// **Fix.** None. Move the value where it belongs, or take it out of the source.
    OTHER_IDENTIFIER {
        code: "PHN020", name: "other-identifier",
        severity: Error, bad_kind: Inaccurate, dimension: Validity, applicability: None,
        title: ("another kind of number", "전화번호가 아닌 다른 번호"),
        ko: include_str!("../rules/PHN020.ko.md"),
        golden: ["123-45-67890" => Invalid ""]
    }
}

rule! {
    /// **What.** Behind a plus sign or an international access code stands a number that its country's plan
    /// does not have.
    ///
    /// **Why.** It was typed wrongly or made up.
    ///
    /// **Example.** `+1 123-456-7890`: no American area code starts with 1.
    ///
    /// **Fix.** None. Ask the customer through another channel.
    FOREIGN_INVALID {
        code: "PHN021", name: "invalid-foreign-number",
        severity: Error, bad_kind: Inaccurate, dimension: Validity, applicability: None,
        title: ("no country has such a number", "어느 나라에도 없는 번호"),
        ko: include_str!("../rules/PHN021.ko.md"),
        golden: []
    }
}

rule! {
    /// **What.** A number of another country, and a build without the feature `international`.
    ///
    /// **Why.** Only Korea's plan is built in; without the others nothing can be said of the number.
    ///
    /// **Example.** `+1 212-555-0123`.
    ///
    /// **Fix.** None. Build with the feature `international`.
    FOREIGN_NOT_EXAMINED {
        code: "PHN022", name: "foreign-not-examined",
        severity: Warning, bad_kind: Inaccurate, dimension: Validity, applicability: None,
        title: ("a foreign number that this build cannot examine (feature `international`)", "이 프로그램 구성으로 확인할 수 없는 외국 번호(international 기능)"),
        ko: include_str!("../rules/PHN022.ko.md"),
        golden: []
    }
}

rule! {
    /// **What.** More digits than any Korean number has, grouped as an international number, valid in its
    /// country.
    ///
    /// **Why.** Without the plus sign it cannot be dialled from Korea, and it may be something else
    /// altogether.
    ///
    /// **Example.** `1-212-456-7890` may be `+1 212-456-7890`.
    ///
    /// **Fix.** The international number is suggested (unsafe).
    FOREIGN_WITHOUT_PLUS {
        code: "PHN023", name: "foreign-without-plus",
        severity: Warning, bad_kind: Mistyped, dimension: Validity, applicability: Unsafe,
        title: ("a foreign number without its plus sign", "+가 없는 외국 번호"),
        ko: include_str!("../rules/PHN023.ko.md"),
        golden: []
    }
}

rule! {
    /// **What.** Beside a good number stand further digits that are no number, no extension and no
    /// enumeration.
    ///
    /// **Why.** They may be a second number with a mistake, a date, or a part of the first.
    ///
    /// **Example.** `010-2345-6789 / 345-678`.
    ///
    /// **Fix.** The good number is suggested; a human has to look.
    UNEXPLAINED_DIGITS {
        code: "PHN024", name: "unexplained-digits",
        severity: Warning, bad_kind: Mistyped, dimension: Validity, applicability: Display,
        title: ("digits beside the number that nothing explains", "번호 옆의 알 수 없는 숫자"),
        ko: include_str!("../rules/PHN024.ko.md"),
        golden: ["010-2345-6789 / 345-678" => Suspect "010-2345-6789"]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use cleanse_core::Context;

    #[test]
    fn codes_count_from_one() {
        for (i, rule) in RULES.iter().enumerate() {
            assert_eq!(rule.code, format!("PHN{:03}", i + 1));
        }
    }

    #[test]
    fn golden_rows_hit_their_rule() {
        for rule in RULES {
            for row in rule.golden {
                let cell = crate::cleanse(row.input, &Context::default());
                let output = cell
                    .value
                    .as_ref()
                    .or(cell.suggestions.first())
                    .filter(|_| row.verdict != cleanse_core::Verdict::Invalid);
                assert!(cell.hit(rule.code), "{} is not hit by {}", rule.code, row.input);
                assert_eq!(cell.verdict, row.verdict, "{} of {}", row.input, rule.code);
                assert_eq!(output.map(ToString::to_string).unwrap_or_default(), row.output, "{}", row.input);
            }
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
