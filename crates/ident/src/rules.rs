//! The rules of birth dates, business numbers and notes, in code order.

use cleanse_core::{Rule, rule};

rule! {
    /// **What.** The birth date is written with other separators, words or order than YYYY-MM-DD.
    ///
    /// **Why.** Forms differ from system to system and do not compare.
    ///
    /// **Example.** `2001년 3월 7일` is `2001-03-07`.
    ///
    /// **Fix.** It becomes YYYY-MM-DD (safe).
    DATE_FORMAT {
        code: "IDN001", name: "birth-date-format",
        severity: Note, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("birth date in another form", "생년월일 표기"),
        ko: include_str!("../rules/IDN001.ko.md"),
        golden: ["2001년 3월 7일" => Normalized "2001-03-07", "2001.3.7" => Normalized "2001-03-07"]
    }
}

rule! {
    /// **What.** The year has two digits.
    ///
    /// **Why.** The century is a convention: the latest year that is not in the future, or the hundred
    /// years that the caller names.
    ///
    /// **Example.** At 2026-11-01 `010307` is `2001-03-07` and `850307` is `1985-03-07`.
    ///
    /// **Fix.** The whole year is written (safe under that convention).
    TWO_DIGIT_YEAR {
        code: "IDN002", name: "two-digit-year",
        severity: Note, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("year of two digits", "두 자리 연도"),
        ko: include_str!("../rules/IDN002.ko.md"),
        golden: ["010307" => Normalized "2001-03-07", "85.03.07" => Normalized "1985-03-07"]
    }
}

rule! {
    /// **What.** The cell can be read as two or more different birth dates.
    ///
    /// **Why.** Day and month may stand in either order, and five digits may be a day count or a date
    /// without its first zero.
    ///
    /// **Example.** `7/3/2001` is 3 July or 7 March.
    ///
    /// **Fix.** All readings are offered, likeliest first; nobody guesses.
    AMBIGUOUS_ORDER {
        code: "IDN003", name: "ambiguous-date",
        severity: Warning, bad_kind: Mistyped, dimension: Validity, applicability: Unsafe,
        title: ("date that can be read in two ways", "두 가지로 읽히는 날짜"),
        ko: include_str!("../rules/IDN003.ko.md"),
        golden: ["7/3/2001" => Suspect "2001-03-07"]
    }
}

rule! {
    /// **What.** The date is the number of days by which spreadsheets count.
    ///
    /// **Why.** A date cell was exported as a number.
    ///
    /// **Example.** `36957` is `2001-03-07`.
    ///
    /// **Fix.** It becomes the date (safe), unless the digits also read as a date.
    SERIAL_DATE {
        code: "IDN004", name: "serial-date",
        severity: Note, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("day count of a spreadsheet", "엑셀 날짜 번호"),
        ko: include_str!("../rules/IDN004.ko.md"),
        golden: ["36957" => Normalized "2001-03-07", "36957.0" => Normalized "2001-03-07"]
    }
}

rule! {
    /// **What.** A zero of the date is missing: in front of a two-digit year, or before a month or a day.
    ///
    /// **Why.** A spreadsheet took the digits for a quantity.
    ///
    /// **Example.** `80307` is 080307, `2008-03-07`.
    ///
    /// **Fix.** It is put back when only one date remains (safe); otherwise the readings are offered.
    LOST_ZERO {
        code: "IDN005", name: "lost-leading-zero-of-date",
        severity: Note, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("a zero of the date is missing", "0이 빠진 날짜"),
        ko: include_str!("../rules/IDN005.ko.md"),
        golden: ["80307" => Normalized "2008-03-07"]
    }
}

rule! {
    /// **What.** The birth date is followed by the seventh digit of a resident registration number.
    ///
    /// **Why.** The digit tells the century and also the sex, which a birth date column has no need of.
    ///
    /// **Example.** `850307-1` is `1985-03-07`.
    ///
    /// **Fix.** The date is kept and the digit dropped (safe).
    SEX_DIGIT {
        code: "IDN006", name: "resident-number-digit",
        severity: Warning, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("seventh digit of a resident number", "주민등록번호 뒷자리 첫 숫자"),
        ko: include_str!("../rules/IDN006.ko.md"),
        golden: ["850307-1" => Normalized "1985-03-07", "010307-3******" => Normalized "2001-03-07"]
    }
}

rule! {
    /// **What.** The digits are no date in the Korean order, and are one in another order; or the year is
    /// counted from another era: 단기, 쇼와.
    ///
    /// **Why.** An import mixed up day, month and year, or an old paper was copied.
    ///
    /// **Example.** `2001-13-05` can only be 13 May; `쇼와 55년 3월 1일` is 1980-03-01.
    ///
    /// **Fix.** The readings are offered; a human confirms.
    UNUSUAL_ORDER {
        code: "IDN007", name: "unusual-date-order",
        severity: Warning, bad_kind: Mistyped, dimension: Validity, applicability: Unsafe,
        title: ("date in a foreign order or era", "순서나 연호가 다른 날짜"),
        ko: include_str!("../rules/IDN007.ko.md"),
        golden: [
            "2001-13-05" => Suspect "2001-05-13",
            "13072001" => Suspect "2001-07-13",
            "쇼와 55년 3월 1일" => Suspect "1980-03-01",
            "단기 4313년 3월 1일" => Suspect "1980-03-01",
        ]
    }
}

rule! {
    /// **What.** The cell holds 15:00 in Greenwich, which is midnight of the next day in Seoul.
    ///
    /// **Why.** A system stored a date as a moment and exported it in another time zone.
    ///
    /// **Example.** `2001-03-06T15:00:00Z` is probably `2001-03-07`.
    ///
    /// **Fix.** Both days are offered, the next one first.
    SHIFTED_DATE {
        code: "IDN008", name: "shifted-date",
        severity: Warning, bad_kind: Mistyped, dimension: Validity, applicability: Unsafe,
        title: ("date shifted by a time zone", "시간대 때문에 하루 밀린 날짜"),
        ko: include_str!("../rules/IDN008.ko.md"),
        golden: ["2001-03-06T15:00:00Z" => Suspect "2001-03-07"]
    }
}

rule! {
    /// **What.** The date is marked as one of the lunisolar calendar, by a word or by the `(-)` of old forms.
    ///
    /// **Why.** It names another day than the same digits of the Gregorian calendar; the thirtieth of the
    /// second month exists.
    ///
    /// **Example.** `음력 1955.2.30` is `1955-02-30 (음)`.
    ///
    /// **Fix.** The mark is kept beside the date; nothing is converted.
    LUNAR_DATE {
        code: "IDN009", name: "lunar-date",
        severity: Note, bad_kind: Mistyped, dimension: Consistency, applicability: None,
        title: ("lunar date", "음력 생일"),
        ko: include_str!("../rules/IDN009.ko.md"),
        golden: ["음 1955.2.30" => Normalized "1955-02-30 (음)", "1955-02-30 (음)" => Clean "1955-02-30 (음)"]
    }
}

rule! {
    /// **What.** The day exists in no Gregorian February of that year, but in a lunar second month.
    ///
    /// **Why.** Older customers give their lunar birthday without saying so.
    ///
    /// **Example.** `1955-02-30`.
    ///
    /// **Fix.** The lunar date is offered; the customer confirms.
    UNMARKED_LUNAR {
        code: "IDN010", name: "unmarked-lunar-date",
        severity: Warning, bad_kind: Inaccurate, dimension: Consistency, applicability: Unsafe,
        title: ("a day that only the lunar calendar has", "음력에만 있는 날짜"),
        ko: include_str!("../rules/IDN010.ko.md"),
        golden: ["1955-02-30" => Suspect "1955-02-30 (음)"]
    }
}

rule! {
    /// **What.** Only the year, the year and month, or the month and day are there.
    ///
    /// **Why.** It is true as far as it goes and identifies nobody.
    ///
    /// **Example.** `1985`, `3월 7일`.
    ///
    /// **Fix.** The customer is asked for the rest.
    PARTIAL_DATE {
        code: "IDN011", name: "partial-birth-date",
        severity: Warning, bad_kind: Mistyped, dimension: Completeness, applicability: Display,
        title: ("part of a birth date", "생년월일의 일부"),
        ko: include_str!("../rules/IDN011.ko.md"),
        golden: ["1985" => Suspect "", "3월 7일" => Suspect "", "85년생" => Suspect ""]
    }
}

rule! {
    /// **What.** The month or the day does not exist.
    ///
    /// **Why.** Somebody mistyped it, or put in digits to get past a form.
    ///
    /// **Example.** `1985-04-31`.
    ///
    /// **Fix.** The customer is asked.
    IMPOSSIBLE_DATE {
        code: "IDN012", name: "impossible-date",
        severity: Error, bad_kind: Inaccurate, dimension: Validity, applicability: Display,
        title: ("a day that no calendar has", "없는 날짜"),
        ko: include_str!("../rules/IDN012.ko.md"),
        golden: ["1985-04-31" => Invalid "", "850399" => Invalid ""]
    }
}

rule! {
    /// **What.** The date lies after the day at which the data is judged.
    ///
    /// **Why.** Nobody is born tomorrow; often a wrong century or another column's date.
    ///
    /// **Example.** `2091-03-07`.
    ///
    /// **Fix.** The customer is asked.
    FUTURE_DATE {
        code: "IDN013", name: "future-birth-date",
        severity: Error, bad_kind: Inaccurate, dimension: Validity, applicability: Display,
        title: ("birth date in the future", "미래의 생년월일"),
        ko: include_str!("../rules/IDN013.ko.md"),
        golden: ["2091-03-07" => Invalid ""]
    }
}

rule! {
    /// **What.** The date lies more than 120 years before the day at which the data is judged.
    ///
    /// **Why.** Nobody has grown that old but one; it is a default value or a mistyped century.
    ///
    /// **Example.** `1885-03-07`.
    ///
    /// **Fix.** The customer is asked.
    TOO_OLD {
        code: "IDN014", name: "too-old",
        severity: Error, bad_kind: Inaccurate, dimension: Validity, applicability: Display,
        title: ("older than anybody", "120세가 넘는 생년월일"),
        ko: include_str!("../rules/IDN014.ko.md"),
        golden: ["1885-03-07" => Invalid ""]
    }
}

rule! {
    /// **What.** The date is one at which systems begin or end to count, or digits that only fill the
    /// field.
    ///
    /// **Why.** It was put in where nothing was known.
    ///
    /// **Example.** `1900-01-01`, `1970-01-01`, `0000-00-00`, `9999-12-31`.
    ///
    /// **Fix.** The customer is asked; 1970-01-01 stays as a doubtful value because people were born then.
    PLACEHOLDER_DATE {
        code: "IDN015", name: "placeholder-date",
        severity: Warning, bad_kind: Inaccurate, dimension: Validity, applicability: Display,
        title: ("date that stands for nothing", "임의로 채운 날짜"),
        ko: include_str!("../rules/IDN015.ko.md"),
        golden: ["1970-01-01" => Suspect "1970-01-01", "1900-01-01" => Invalid "", "0000-00-00" => Invalid ""]
    }
}

rule! {
    /// **What.** Digits of the birth date are replaced by stars.
    ///
    /// **Why.** The file was exported for the screen; the source has the date.
    ///
    /// **Example.** `1985-**-**`.
    ///
    /// **Fix.** A human exports again with the permission to see it.
    MASKED_DATE {
        code: "IDN016", name: "masked-birth-date",
        severity: Error, bad_kind: Mistyped, dimension: Completeness, applicability: Display,
        title: ("masked birth date", "가려진 생년월일"),
        ko: include_str!("../rules/IDN016.ko.md"),
        golden: ["1985-**-**" => Invalid ""]
    }
}

rule! {
    /// **What.** The text holds no birth date, or a date that a word beside it calls the day of something else.
    ///
    /// **Why.** Another column slipped in, or somebody wrote that none is known.
    ///
    /// **Example.** `없음`, `010-2345-6789`, `결혼기념일 2010.5.1`.
    ///
    /// **Fix.** The customer is asked; a date with such a word is offered.
    NOT_A_DATE {
        code: "IDN017", name: "not-a-birth-date",
        severity: Error, bad_kind: Mistyped, dimension: Validity, applicability: Display,
        title: ("no birth date", "생년월일이 아닌 값"),
        ko: include_str!("../rules/IDN017.ko.md"),
        golden: ["없음" => Invalid "", "010-2345-6789" => Invalid ""]
    }
}

rule! {
    /// **What.** A spreadsheet wrote the number as a power of ten and rounded it.
    ///
    /// **Why.** The last digits are gone from this file; the source has them.
    ///
    /// **Example.** `1.98503E+07`.
    ///
    /// **Fix.** A human exports again with the column as text.
    LOST_DIGITS {
        code: "IDN018", name: "lost-digits",
        severity: Error, bad_kind: Mistyped, dimension: Completeness, applicability: Display,
        title: ("digits lost to scientific notation", "지수 표기로 잃은 숫자"),
        ko: include_str!("../rules/IDN018.ko.md"),
        golden: ["1.98503E+07" => Invalid ""]
    }
}

rule! {
    /// **What.** The text holds a whole resident registration number: a date, a digit for sex and century,
    /// six digits. The check digit is not asked, because the last six digits are random since October 2020.
    ///
    /// **Why.** The law lets hardly anybody keep it (개인정보 보호법 제24조의2).
    ///
    /// **Example.** `850307-1234567`.
    ///
    /// **Fix.** It is masked in every output and has to leave the source; the birth date in it is offered. Beside another
    /// value, in a column of any role, it leaves the cell in doubt, and the value without it is offered.
    RESIDENT_NUMBER {
        code: "IDN020", name: "resident-number",
        severity: Error, bad_kind: Inaccurate, dimension: Validity, applicability: Display,
        title: ("resident registration number", "주민등록번호"),
        ko: include_str!("../rules/IDN020.ko.md"),
        golden: ["850307-1234567" => Suspect "1985-03-07", "2011013000000" => Suspect "2020-11-01"]
    }
}

rule! {
    /// **What.** The text holds the number of a payment card: a known prefix and a right check digit.
    ///
    /// **Why.** Whoever sees it can pay with it; it may only be kept masked or encrypted.
    ///
    /// **Example.** `4111-1111-1111-1111`.
    ///
    /// **Fix.** It is masked in every output and has to leave the source. Beside another value it leaves the cell in doubt, and
    /// the value without it is offered.
    CARD_NUMBER {
        code: "IDN021", name: "card-number",
        severity: Error, bad_kind: Inaccurate, dimension: Validity, applicability: Display,
        title: ("payment card number", "카드번호"),
        ko: include_str!("../rules/IDN021.ko.md"),
        golden: ["4111-1111-1111-1111" => Invalid "****-****-****-****"]
    }
}

rule! {
    /// **What.** The note holds digits beside a word of banking that read as an account number.
    ///
    /// **Why.** It is financial data in a column that everybody reads.
    ///
    /// **Example.** `국민은행 123456-01-234567`.
    ///
    /// **Fix.** It is masked in every output and has to leave the source.
    ACCOUNT_NUMBER {
        code: "IDN022", name: "account-number",
        severity: Error, bad_kind: Inaccurate, dimension: Validity, applicability: Display,
        title: ("bank account number", "계좌번호"),
        ko: include_str!("../rules/IDN022.ko.md"),
        golden: ["국민은행 123456-01-234567" => Invalid "국민은행 ******-**-******"]
    }
}

rule! {
    /// **What.** The note says that the customer wants no advertising.
    ///
    /// **Why.** Nobody reads notes when a campaign goes out; the permission column has to say it.
    ///
    /// **Example.** `문자 수신거부 요청`.
    ///
    /// **Fix.** Shown, never applied: a human corrects the permission.
    OPT_OUT_NOTE {
        code: "IDN023", name: "opt-out-in-note",
        severity: Warning, bad_kind: Stale, dimension: Reachability, applicability: Display,
        title: ("refusal of advertising in a note", "비고에 적힌 수신거부"),
        ko: include_str!("../rules/IDN023.ko.md"),
        golden: ["문자 수신거부 요청" => Suspect "문자 수신거부 요청"]
    }
}

rule! {
    /// **What.** The note says that the customer must not be contacted.
    ///
    /// **Why.** A call or a message would do harm.
    ///
    /// **Example.** `연락 금지`.
    ///
    /// **Fix.** Shown, never applied: a human decides.
    NO_CONTACT_NOTE {
        code: "IDN024", name: "no-contact-in-note",
        severity: Warning, bad_kind: Stale, dimension: Reachability, applicability: Display,
        title: ("wish for no contact in a note", "비고에 적힌 연락 금지"),
        ko: include_str!("../rules/IDN024.ko.md"),
        golden: ["연락 금지" => Suspect "연락 금지"]
    }
}

rule! {
    /// **What.** The note says that the customer, or somebody of the family, is dead.
    ///
    /// **Why.** Mail to the dead hurts the living.
    ///
    /// **Example.** `본인 사망`.
    ///
    /// **Fix.** Shown, never applied: a human decides.
    DECEASED_NOTE {
        code: "IDN025", name: "deceased-in-note",
        severity: Warning, bad_kind: Stale, dimension: Currentness, applicability: Display,
        title: ("death in a note", "비고에 적힌 사망"),
        ko: include_str!("../rules/IDN025.ko.md"),
        golden: ["본인 사망" => Suspect "본인 사망"]
    }
}

rule! {
    /// **What.** The note says that the customer emigrated.
    ///
    /// **Why.** Phone and address are probably no longer the customer's.
    ///
    /// **Example.** `캐나다 이민 감`.
    ///
    /// **Fix.** Shown, never applied: a human decides.
    EMIGRATED_NOTE {
        code: "IDN026", name: "emigrated-in-note",
        severity: Warning, bad_kind: Stale, dimension: Currentness, applicability: Display,
        title: ("emigration in a note", "비고에 적힌 이민"),
        ko: include_str!("../rules/IDN026.ko.md"),
        golden: ["캐나다 이민 감" => Suspect "캐나다 이민 감"]
    }
}

rule! {
    /// **What.** The note says that the customer serves in the army.
    ///
    /// **Why.** The phone is often suspended for the time of service.
    ///
    /// **Example.** `3월 군입대`.
    ///
    /// **Fix.** Shown, never applied: a human decides.
    MILITARY_NOTE {
        code: "IDN027", name: "military-service-in-note",
        severity: Note, bad_kind: Stale, dimension: Currentness, applicability: Display,
        title: ("military service in a note", "비고에 적힌 군입대"),
        ko: include_str!("../rules/IDN027.ko.md"),
        golden: ["3월 군입대" => Suspect "3월 군입대"]
    }
}

rule! {
    /// **What.** A note, or a word beside a number or mailbox, says that it is out of use.
    ///
    /// **Why.** Whoever wrote it had tried. As a plain number it would be tried, and paid for, again.
    ///
    /// **Example.** `010-8231-2000(결번)`, or `결번` in a note.
    ///
    /// **Fix.** Shown, never applied: a human decides, and the cell stays as it is.
    OUT_OF_USE_NOTE {
        code: "IDN028", name: "out-of-use-in-note",
        severity: Warning, bad_kind: Stale, dimension: Reachability, applicability: Display,
        title: ("out of use, says a note", "비고에 적힌 결번·미사용"),
        ko: include_str!("../rules/IDN028.ko.md"),
        golden: ["결번" => Suspect "결번"]
    }
}

rule! {
    /// **What.** The business registration number is written without its hyphens, with a label, or
    /// otherwise than 123-45-67891.
    ///
    /// **Why.** Forms differ from system to system and do not compare.
    ///
    /// **Example.** `1234567891` is `123-45-67891`.
    ///
    /// **Fix.** It becomes the printed form (safe); its check digit holds.
    BUSINESS_NUMBER_FORMAT {
        code: "IDN030", name: "business-number-format",
        severity: Note, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("business number in another form", "사업자등록번호 표기"),
        ko: include_str!("../rules/IDN030.ko.md"),
        golden: ["1234567891" => Normalized "123-45-67891", "1,234,567,891" => Normalized "123-45-67891", "사업자번호: 220 81 62517" => Normalized "220-81-62517"]
    }
}

rule! {
    /// **What.** The last digit of the business registration number does not fit the nine before it, or the
    /// two middle digits are 00.
    ///
    /// **Why.** One digit is mistyped or two are swapped; such a number was never given out.
    ///
    /// **Example.** `123-45-67890`.
    ///
    /// **Fix.** The customer is asked; which digit is wrong cannot be told.
    WRONG_CHECK_DIGIT {
        code: "IDN031", name: "wrong-check-digit",
        severity: Error, bad_kind: Mistyped, dimension: Validity, applicability: Display,
        title: ("check digit does not hold", "검증 번호 불일치"),
        ko: include_str!("../rules/IDN031.ko.md"),
        golden: ["123-45-67892" => Invalid ""]
    }
}

rule! {
    /// **What.** The text does not hold ten digits, or holds other digits beside them.
    ///
    /// **Why.** Another column slipped in, or digits are missing.
    ///
    /// **Example.** `010-2345-6789`, `123-45-6789`.
    ///
    /// **Fix.** The customer is asked; a number found beside other digits is offered.
    NOT_A_BUSINESS_NUMBER {
        code: "IDN032", name: "not-a-business-number",
        severity: Error, bad_kind: Mistyped, dimension: Validity, applicability: Display,
        title: ("no business number", "사업자등록번호가 아닌 값"),
        ko: include_str!("../rules/IDN032.ko.md"),
        golden: ["123-45-6789" => Invalid "", "010-2345-6789" => Invalid "", "없음" => Invalid ""]
    }
}

rule! {
    /// **What.** The digits only fill the field.
    ///
    /// **Why.** A form demanded a number and nobody had one.
    ///
    /// **Example.** `000-00-00000`, `123-45-67890`.
    ///
    /// **Fix.** The customer is asked.
    PLACEHOLDER_BUSINESS_NUMBER {
        code: "IDN033", name: "placeholder-business-number",
        severity: Error, bad_kind: Inaccurate, dimension: Validity, applicability: Display,
        title: ("business number that stands for nothing", "임의로 채운 사업자등록번호"),
        ko: include_str!("../rules/IDN033.ko.md"),
        golden: ["000-00-00000" => Invalid "", "123-45-67890" => Invalid ""]
    }
}

rule! {
    /// **What.** Digits of the business registration number are replaced by stars.
    ///
    /// **Why.** The file was exported for the screen; the source has the number.
    ///
    /// **Example.** `123-45-*****`.
    ///
    /// **Fix.** A human exports again with the permission to see it.
    MASKED_BUSINESS_NUMBER {
        code: "IDN034", name: "masked-business-number",
        severity: Error, bad_kind: Mistyped, dimension: Completeness, applicability: Display,
        title: ("masked business number", "가려진 사업자등록번호"),
        ko: include_str!("../rules/IDN034.ko.md"),
        golden: ["123-45-*****" => Invalid ""]
    }
}

/// Every rule of this crate.
pub static RULES: &[&Rule] = &[
    &DATE_FORMAT,
    &TWO_DIGIT_YEAR,
    &AMBIGUOUS_ORDER,
    &SERIAL_DATE,
    &LOST_ZERO,
    &SEX_DIGIT,
    &UNUSUAL_ORDER,
    &SHIFTED_DATE,
    &LUNAR_DATE,
    &UNMARKED_LUNAR,
    &PARTIAL_DATE,
    &IMPOSSIBLE_DATE,
    &FUTURE_DATE,
    &TOO_OLD,
    &PLACEHOLDER_DATE,
    &MASKED_DATE,
    &NOT_A_DATE,
    &LOST_DIGITS,
    &RESIDENT_NUMBER,
    &CARD_NUMBER,
    &ACCOUNT_NUMBER,
    &OPT_OUT_NOTE,
    &NO_CONTACT_NOTE,
    &DECEASED_NOTE,
    &EMIGRATED_NOTE,
    &MILITARY_NOTE,
    &OUT_OF_USE_NOTE,
    &BUSINESS_NUMBER_FORMAT,
    &WRONG_CHECK_DIGIT,
    &NOT_A_BUSINESS_NUMBER,
    &PLACEHOLDER_BUSINESS_NUMBER,
    &MASKED_BUSINESS_NUMBER,
];

#[cfg(test)]
mod tests {
    use super::*;
    use cleanse_core::{Cleansed, Context, Field, Golden, Verdict};

    use crate::{BirthDate, BusinessNumber, mask_note, scan_note};

    /// What a golden row says of a cleansed cell: the value, or else the first suggestion.
    fn said<T: Field + ToString>(rule: &Rule, golden: &Golden, out: &Cleansed<T>) {
        assert!(out.hit(rule.code), "{} {:?}", rule.code, golden.input);
        let output = out.value.as_ref().or(out.suggestions.first()).map(T::to_string).unwrap_or_default();
        assert_eq!(
            (out.verdict, &*output),
            (golden.verdict, golden.output),
            "{} {:?}",
            rule.code,
            golden.input
        );
    }

    fn said_of_note(rule: &Rule, golden: &Golden) {
        let hits = scan_note(golden.input);
        assert!(hits.iter().any(|h| h.kind.rule() == rule), "{} {:?}", rule.code, golden.input);
        let verdict =
            if hits.iter().any(|h| h.kind.is_secret()) { Verdict::Invalid } else { Verdict::Suspect };
        assert_eq!((verdict, &*mask_note(golden.input)), (golden.verdict, golden.output), "{}", rule.code);
    }

    #[test]
    fn every_golden_row_holds() {
        let cx = Context::default();
        for rule in RULES {
            assert!(!rule.golden.is_empty(), "{}", rule.code);
            for golden in rule.golden {
                match &rule.code[3..] {
                    "021" | "022" | "023" | "024" | "025" | "026" | "027" | "028" => {
                        said_of_note(rule, golden);
                    }
                    business if business.starts_with("03") => {
                        said(rule, golden, &BusinessNumber::cleanse(golden.input, &cx));
                    }
                    _ => said(rule, golden, &BirthDate::cleanse(golden.input, &cx)),
                }
            }
        }
    }

    #[test]
    fn codes_ascend_and_documents_have_four_parts() {
        assert!(RULES.is_sorted_by(|a, b| a.code < b.code));
        for rule in RULES {
            for part in ["**What.**", "**Why.**", "**Example.**", "**Fix.**"] {
                assert!(rule.doc.en.contains(part), "{} {part}", rule.code);
            }
            for part in ["**무엇.**", "**왜.**", "**예.**", "**고침.**"] {
                assert!(rule.doc.ko.contains(part), "{} {part}", rule.code);
            }
            assert!(!rule.doc.ko.contains("삭제") && !rule.doc.ko.contains("분리 보관"), "{}", rule.code);
        }
    }
}
