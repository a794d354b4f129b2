//! The rules of text hygiene, in code order.

use cleanse_core::{Rule, rule};

rule! {
    /// **What.** Blanks, tabs or line breaks stand before or after the value.
    ///
    /// **Why.** Two cells that look equal compare as different.
    ///
    /// **Example.** ` 김철수 ` is `김철수`.
    ///
    /// **Fix.** The edges are trimmed (safe).
    EDGE_SPACE {
        code: "TXT001", name: "edge-space",
        severity: Note, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("space around the value", "앞뒤 공백"),
        ko: include_str!("../rules/TXT001.ko.md"),
        golden: [" 김철수 " => Normalized "김철수"]
    }
}

rule! {
    /// **What.** The cell holds characters without ink or width: byte order mark, zero-width space and
    /// joiner, soft hyphen, variation selector.
    ///
    /// **Why.** Searching and comparing fail and nobody can see why.
    ///
    /// **Example.** `010-2345-6789` with a zero-width space after 010.
    ///
    /// **Fix.** They are taken out (safe).
    INVISIBLE_CHARACTER {
        code: "TXT002", name: "invisible-character",
        severity: Warning, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("characters that nobody sees", "보이지 않는 문자"),
        ko: include_str!("../rules/TXT002.ko.md"),
        golden: ["010\u{200B}-2345-6789" => Normalized "010-2345-6789", "\u{FEFF}김철수" => Normalized "김철수"]
    }
}

rule! {
    /// **What.** The cell holds marks that change the direction of writing.
    ///
    /// **Why.** The text shows in another order than it is stored; copied contacts of phones carry such
    /// marks.
    ///
    /// **Example.** `\u{202A}010-2345-6789\u{202C}` is `010-2345-6789`.
    ///
    /// **Fix.** They are taken out (safe).
    BIDI_CONTROL {
        code: "TXT003", name: "bidi-control",
        severity: Warning, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("direction marks", "글자 방향 제어 문자"),
        ko: include_str!("../rules/TXT003.ko.md"),
        golden: ["\u{202A}010-2345-6789\u{202C}" => Normalized "010-2345-6789"]
    }
}

rule! {
    /// **What.** The cell holds control characters, or line breaks of another system.
    ///
    /// **Why.** Terminals, printers and CSV readers act on them.
    ///
    /// **Example.** `김철수` with a NUL at its end.
    ///
    /// **Fix.** Controls are taken out and line breaks inside the cell become plain ones (safe).
    CONTROL_CHARACTER {
        code: "TXT004", name: "control-character",
        severity: Warning, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("control characters", "제어 문자"),
        ko: include_str!("../rules/TXT004.ko.md"),
        golden: ["김철수\0" => Normalized "김철수", "010-2345-6789\r\n02-345-6789" => Normalized "010-2345-6789\n02-345-6789"]
    }
}

rule! {
    /// **What.** A no-break, full-width or otherwise unusual space stands for a plain one.
    ///
    /// **Why.** A search with the space bar does not find it.
    ///
    /// **Example.** `홍　길동` with a full-width space is `홍 길동`.
    ///
    /// **Fix.** It becomes a plain space (safe).
    UNUSUAL_SPACE {
        code: "TXT005", name: "unusual-space",
        severity: Note, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("unusual space", "특수 공백"),
        ko: include_str!("../rules/TXT005.ko.md"),
        golden: ["홍\u{3000}길동" => Normalized "홍 길동", "홍\u{A0}길동" => Normalized "홍 길동"]
    }
}

rule! {
    /// **What.** The cell holds a letter that looks blank: the Hangul filler U+3164, its half-width twin,
    /// an empty Braille cell.
    ///
    /// **Why.** Forms take it for a filled-in value; it is how people leave a required field empty.
    ///
    /// **Example.** A name of one U+3164 is an empty cell.
    ///
    /// **Fix.** It becomes a plain space (safe).
    BLANK_FILLER {
        code: "TXT006", name: "blank-filler",
        severity: Warning, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("blank-looking letters", "공백처럼 보이는 문자"),
        ko: include_str!("../rules/TXT006.ko.md"),
        golden: ["김\u{3164}철수" => Normalized "김 철수", "\u{3164}" => Empty ""]
    }
}

rule! {
    /// **What.** Letters, digits or signs are typed in full width.
    ///
    /// **Why.** Systems compare them as other characters.
    ///
    /// **Example.** `０１０－２３４５－６７８９` is `010-2345-6789`.
    ///
    /// **Fix.** They become their ASCII twins (safe).
    FULL_WIDTH {
        code: "TXT007", name: "full-width",
        severity: Note, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("full-width characters", "전각 문자"),
        ko: include_str!("../rules/TXT007.ko.md"),
        golden: ["０１０－２３４５－６７８９" => Normalized "010-2345-6789", "hong＠naver.com" => Normalized "hong@naver.com"]
    }
}

rule! {
    /// **What.** A word processor replaced a hyphen, a tilde or a quotation mark by its typographic form.
    ///
    /// **Why.** Numbers and addresses with an en dash are not found by a hyphen.
    ///
    /// **Example.** `010–2345–6789` is `010-2345-6789`.
    ///
    /// **Fix.** The key that was pressed comes back (safe).
    TYPOGRAPHIC_PUNCTUATION {
        code: "TXT008", name: "typographic-punctuation",
        severity: Note, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("typographic dashes and quotes", "인쇄용 줄표와 따옴표"),
        ko: include_str!("../rules/TXT008.ko.md"),
        golden: ["010–2345–6789" => Normalized "010-2345-6789", "“김철수”" => Normalized "\"김철수\""]
    }
}

rule! {
    /// **What.** The text is not in Unicode normal form C, mostly because a Mac stored syllables as
    /// separate jamo.
    ///
    /// **Why.** `각` of one and of three code points look equal and compare as different.
    ///
    /// **Example.** `ㄱ` + `ㅣ` + `ㅁ` as conjoining jamo is `김`.
    ///
    /// **Fix.** The text is composed (safe).
    DECOMPOSED {
        code: "TXT009", name: "decomposed-unicode",
        severity: Note, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("decomposed or unnormalised Unicode", "풀어쓴 유니코드"),
        ko: include_str!("../rules/TXT009.ko.md"),
        golden: ["\u{1100}\u{1175}\u{11B7}철수" => Normalized "김철수"]
    }
}

rule! {
    /// **What.** The value stands in a formula of one text, or behind an apostrophe or a tab that kept a
    /// spreadsheet from changing it.
    ///
    /// **Why.** The trick saved the leading zero and became part of the value on export.
    ///
    /// **Example.** `=\"01023456789\"` is `01023456789`.
    ///
    /// **Fix.** The shell is taken off (safe).
    SPREADSHEET_SHELL {
        code: "TXT010", name: "spreadsheet-shell",
        severity: Note, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("spreadsheet shell", "엑셀이 남긴 껍데기"),
        ko: include_str!("../rules/TXT010.ko.md"),
        golden: ["=\"01023456789\"" => Normalized "01023456789", "'01023456789" => Normalized "01023456789", "\t01023456789" => Normalized "01023456789"]
    }
}

rule! {
    /// **What.** The cell holds only number signs: it was copied from a column too narrow to show its
    /// number or date.
    ///
    /// **Why.** The value is lost here; the source still has it.
    ///
    /// **Example.** `########`.
    ///
    /// **Fix.** A human exports again from the source.
    OVERFLOWED_CELL {
        code: "TXT011", name: "overflowed-cell",
        severity: Error, bad_kind: Mistyped, dimension: Completeness, applicability: Display,
        title: ("column was too narrow", "칸이 좁아 사라진 값"),
        ko: include_str!("../rules/TXT011.ko.md"),
        golden: ["########" => Invalid ""]
    }
}

rule! {
    /// **What.** The cell holds the error of a formula, such as a lookup that found nothing.
    ///
    /// **Why.** It is no value of the customer, and counts of filled cells take it for one.
    ///
    /// **Example.** `#N/A`.
    ///
    /// **Fix.** A human repairs the formula or the lookup at the source.
    FORMULA_ERROR {
        code: "TXT012", name: "formula-error",
        severity: Error, bad_kind: Mistyped, dimension: Completeness, applicability: Display,
        title: ("spreadsheet error value", "엑셀 오류 값"),
        ko: include_str!("../rules/TXT012.ko.md"),
        golden: ["#N/A" => Invalid "", "#REF!" => Invalid ""]
    }
}

rule! {
    /// **What.** A web page or a workbook wrote a character in its escaped form, and the escape became the
    /// value.
    ///
    /// **Why.** Names of companies and mailboxes do not match.
    ///
    /// **Example.** `가나&amp;amp;다라` is `가나&다라`.
    ///
    /// **Fix.** The character comes back (safe).
    WEB_ENTITY {
        code: "TXT013", name: "escaped-character",
        severity: Note, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("escaped characters", "치환된 특수 문자"),
        ko: include_str!("../rules/TXT013.ko.md"),
        golden: ["가나&amp;다라" => Normalized "가나&다라", "서울&nbsp;강남" => Normalized "서울 강남"]
    }
}

rule! {
    /// **What.** The text holds the replacement character: bytes were read in the wrong encoding and are
    /// lost.
    ///
    /// **Why.** What stood there cannot be told.
    ///
    /// **Example.** `김�수`.
    ///
    /// **Fix.** A human exports again in the right encoding.
    LOST_CHARACTER {
        code: "TXT014", name: "lost-character",
        severity: Error, bad_kind: Mistyped, dimension: Validity, applicability: Display,
        title: ("unreadable characters", "깨진 글자"),
        ko: include_str!("../rules/TXT014.ko.md"),
        golden: ["김\u{FFFD}수" => Suspect "김\u{FFFD}수"]
    }
}

rule! {
    /// **What.** The text holds a hanja of the Korean compatibility block, which encodes a second reading
    /// of the same character.
    ///
    /// **Why.** It looks equal to the unified character and compares as different.
    ///
    /// **Example.** U+F90A (金 read 금) is U+91D1.
    ///
    /// **Fix.** It becomes the unified character, after its reading was used (safe).
    HANJA_VARIANT {
        code: "TXT015", name: "hanja-variant",
        severity: Note, bad_kind: Mistyped, dimension: Consistency, applicability: Safe,
        title: ("hanja of the compatibility block", "호환용 한자"),
        ko: include_str!("../rules/TXT015.ko.md"),
        golden: ["\u{F90A}哲洙" => Normalized "金哲洙"]
    }
}

/// Every rule of this crate.
pub static RULES: &[&Rule] = &[
    &EDGE_SPACE,
    &INVISIBLE_CHARACTER,
    &BIDI_CONTROL,
    &CONTROL_CHARACTER,
    &UNUSUAL_SPACE,
    &BLANK_FILLER,
    &FULL_WIDTH,
    &TYPOGRAPHIC_PUNCTUATION,
    &DECOMPOSED,
    &SPREADSHEET_SHELL,
    &OVERFLOWED_CELL,
    &FORMULA_ERROR,
    &WEB_ENTITY,
    &LOST_CHARACTER,
    &HANJA_VARIANT,
];

#[cfg(test)]
mod tests {
    use super::*;
    use cleanse_core::{Finding, Verdict};

    use crate::{clean, is_lost};

    /// What a field without rules of its own would say.
    fn judged(input: &str) -> (Verdict, String, Vec<Finding>) {
        let mut findings = Vec::new();
        let text = clean(input, &mut findings);
        let verdict = match &*text {
            "" => Verdict::Empty,
            t if is_lost(t) => return (Verdict::Invalid, String::new(), findings),
            t if t.contains(char::REPLACEMENT_CHARACTER) => Verdict::Suspect,
            t if t == input => Verdict::Clean,
            _ => Verdict::Normalized,
        };
        (verdict, text.into_owned(), findings)
    }

    #[test]
    fn every_golden_row_holds() {
        for rule in RULES {
            assert!(!rule.golden.is_empty(), "{}", rule.code);
            for golden in rule.golden {
                let (verdict, output, findings) = judged(golden.input);
                assert!(findings.iter().any(|f| f.rule == *rule), "{} {:?}", rule.code, golden.input);
                assert_eq!((verdict, &*output), (golden.verdict, golden.output), "{}", rule.code);
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
            assert!(!rule.doc.ko.contains("삭제"), "{}", rule.code);
        }
    }
}
