//! The rules of table structure, in code order.
//!
//! Golden inputs are one record under three columns with commas, or one JSON line under the keys `a` and `b`; outputs are
//! the cells joined with `|`, empty when the row is unreadable.

use cleanse_core::{Rule, rule};

/// Every rule of this crate.
pub static RULES: &[&Rule] = &[
    &TOO_FEW_CELLS,
    &TOO_MANY_CELLS,
    &UNCLOSED_QUOTE,
    &TEXT_AFTER_QUOTE,
    &QUOTE_IN_CELL,
    &NUL_BYTE,
    &BARE_CARRIAGE_RETURN,
    &UNDECODABLE_BYTES,
    &RECORD_TOO_LONG,
    &BROKEN_JSON,
    &REPEATED_KEY,
    &UNKNOWN_KEY,
    &MISSING_EMPTY_CELLS,
    &EXTRA_EMPTY_CELLS,
    &STORED_AS_NUMBER,
    &EMPTY_ID,
    &REPEATED_ID,
];

rule! {
    /// **What.** The row has fewer cells than the header has named columns.
    ///
    /// **Why.** A line break inside a cell that was not quoted cuts one customer in two, and nobody can tell
    /// which cell is missing: taking the row as it stands would put a phone number under the address.
    ///
    /// **Example.** Under `이름,전화,주소` the line `홍길동,010-1234-5678`.
    ///
    /// **Fix.** The row is set aside with its bytes as they stood; put the missing cells back, or join the two
    /// halves. Trailing columns without a header may be absent (TBL013).
    TOO_FEW_CELLS {
        code: "TBL001", name: "too-few-cells",
        severity: Error, bad_kind: Mistyped, dimension: Validity, applicability: Display,
        title: ("fewer cells than columns", "칸 수가 모자란 행"),
        ko: include_str!("../rules/TBL001.ko.md"),
        golden: ["홍길동,010-1234-5678" => Invalid ""]
    }
}

rule! {
    /// **What.** The row has more cells than there are columns, and the further ones hold something.
    ///
    /// **Why.** Usually a value holds the delimiter without quotes, so that every cell after it stands one
    /// column too far right.
    ///
    /// **Example.** Under `이름,전화,주소` the line `홍길동,010-1234-5678,서울시 강남구, 역삼동`.
    ///
    /// **Fix.** The row is set aside with its bytes as they stood; put quotes around the value that holds the
    /// delimiter.
    TOO_MANY_CELLS {
        code: "TBL002", name: "too-many-cells",
        severity: Error, bad_kind: Mistyped, dimension: Validity, applicability: Display,
        title: ("more cells than columns", "칸 수가 넘치는 행"),
        ko: include_str!("../rules/TBL002.ko.md"),
        golden: ["홍길동,010-1234-5678,서울시 강남구, 역삼동" => Invalid ""]
    }
}

rule! {
    /// **What.** A quote opens a cell and nothing closes it: no closing quote within 1 MiB or 1,000 lines, or
    /// the next quote stands where it can only open another cell.
    ///
    /// **Why.** A reader that believes the quote takes all following customers for one cell. Here the record
    /// ends at its line end and the next line is read on its own.
    ///
    /// **Example.** `홍길동,"서울시 강남구,010-1234-5678`
    ///
    /// **Fix.** The row is set aside with its bytes as they stood; close the quote or take it out.
    UNCLOSED_QUOTE {
        code: "TBL003", name: "unclosed-quote",
        severity: Error, bad_kind: Mistyped, dimension: Validity, applicability: Display,
        title: ("a quote is never closed", "닫히지 않은 따옴표"),
        ko: include_str!("../rules/TBL003.ko.md"),
        golden: ["홍길동,010-1234-5678,\"서울시" => Invalid ""]
    }
}

rule! {
    /// **What.** Text stands between a closing quote and the delimiter.
    ///
    /// **Why.** A quote inside the value was not doubled, so nobody can tell where the value ends.
    ///
    /// **Example.** `홍길동,"""길동"이,010-1234-5678`
    ///
    /// **Fix.** The row is set aside with its bytes as they stood; double the quotes inside the value.
    TEXT_AFTER_QUOTE {
        code: "TBL004", name: "text-after-quote",
        severity: Error, bad_kind: Mistyped, dimension: Validity, applicability: Display,
        title: ("text between a closing quote and the delimiter", "닫는 따옴표 뒤의 글자"),
        ko: include_str!("../rules/TBL004.ko.md"),
        golden: ["\"홍\"길동,010-1234-5678,서울" => Invalid ""]
    }
}

rule! {
    /// **What.** A quote stands inside a cell that does not begin with one.
    ///
    /// **Why.** Some programs take it for the start of a quoted value and read on over the line end. Only one
    /// reading fits the columns here: the quote is a letter.
    ///
    /// **Example.** `홍길동,010-1234-5678,일명 "길동이"`
    ///
    /// **Fix.** Nothing is changed; outputs put quotes around the value so that every program reads it the
    /// same.
    QUOTE_IN_CELL {
        code: "TBL005", name: "quote-in-cell",
        severity: Note, bad_kind: Mistyped, dimension: Validity, applicability: None,
        title: ("a quote inside a cell that is not quoted", "따옴표 없이 시작한 칸 안의 따옴표"),
        ko: include_str!("../rules/TBL005.ko.md"),
        golden: ["홍길동,010-1234-5678,일명 \"길동이\"" => Clean "홍길동|010-1234-5678|일명 \"길동이\""]
    }
}

rule! {
    /// **What.** The row holds a zero byte (U+0000).
    ///
    /// **Why.** A transfer broke off, a disk failed, or two encodings were mixed: what stands beside it cannot
    /// be trusted.
    ///
    /// **Example.** `홍길동\0\0\0,010-1234-5678,서울`
    ///
    /// **Fix.** The row is set aside with its bytes as they stood; export it again from the system it came
    /// from.
    NUL_BYTE {
        code: "TBL006", name: "nul-byte",
        severity: Error, bad_kind: Mistyped, dimension: Validity, applicability: Display,
        title: ("a zero byte", "0 바이트가 든 행"),
        ko: include_str!("../rules/TBL006.ko.md"),
        golden: ["홍길동\0,010-1234-5678,서울" => Invalid ""]
    }
}

rule! {
    /// **What.** A carriage return without line feed stands outside of quotes.
    ///
    /// **Why.** Some programs take it for a line end and some do not, so the same file has different customers
    /// in it. Files that have only carriage returns as line ends are read as such.
    ///
    /// **Example.** `홍길동\r,010-1234-5678,서울`
    ///
    /// **Fix.** The row is set aside with its bytes as they stood; take the carriage return out, or quote the
    /// value.
    BARE_CARRIAGE_RETURN {
        code: "TBL007", name: "bare-carriage-return",
        severity: Error, bad_kind: Mistyped, dimension: Validity, applicability: Display,
        title: ("a carriage return without line feed", "줄바꿈이 아닌 캐리지 리턴"),
        ko: include_str!("../rules/TBL007.ko.md"),
        golden: ["홍길동\r,010-1234-5678,서울" => Invalid ""]
    }
}

rule! {
    /// **What.** The row holds bytes that are malformed in the encoding of the file.
    ///
    /// **Why.** Files of two systems were joined, one in CP949 and one in UTF-8, or a value was cut in the
    /// middle of a letter. A guess would put other letters into a name.
    ///
    /// **Example.** A UTF-8 file with the CP949 bytes `C8 AB B1 E6 B5 BF` (홍길동) in one line.
    ///
    /// **Fix.** The row is set aside with its bytes as they stood; save the part it came from in the encoding
    /// of the file, or name the encoding.
    UNDECODABLE_BYTES {
        code: "TBL008", name: "undecodable-bytes",
        severity: Error, bad_kind: Mistyped, dimension: Validity, applicability: Display,
        title: ("bytes of another encoding", "인코딩이 다른 행"),
        ko: include_str!("../rules/TBL008.ko.md"),
        golden: []
    }
}

rule! {
    /// **What.** No line end stands within 8 MiB, the longest record.
    ///
    /// **Why.** The file is no table, or its line ends were lost. It is cut every 8 MiB so that memory stays
    /// bounded.
    ///
    /// **Example.** A binary file under the name `회원.csv`.
    ///
    /// **Fix.** The pieces are set aside with their bytes as they stood; export the file again.
    RECORD_TOO_LONG {
        code: "TBL009", name: "record-too-long",
        severity: Error, bad_kind: Mistyped, dimension: Validity, applicability: Display,
        title: ("no line end within 8 MiB", "줄 끝이 없는 긴 행"),
        ko: include_str!("../rules/TBL009.ko.md"),
        golden: []
    }
}

rule! {
    /// **What.** The line of a JSON Lines file is no complete JSON object.
    ///
    /// **Why.** The export broke off, or lines were cut by another program.
    ///
    /// **Example.** `{"이름": "홍길동", "전화": "010-`
    ///
    /// **Fix.** The line is set aside with its bytes as they stood; export it again.
    BROKEN_JSON {
        code: "TBL010", name: "broken-json-line",
        severity: Error, bad_kind: Mistyped, dimension: Validity, applicability: Display,
        title: ("the line is no JSON object", "JSON 객체가 아닌 줄"),
        ko: include_str!("../rules/TBL010.ko.md"),
        golden: ["{\"a\": \"홍길동\", \"b\": \"010-" => Invalid ""]
    }
}

rule! {
    /// **What.** A JSON object says the same key twice.
    ///
    /// **Why.** Programs disagree about which of the values counts, and one of two phone numbers would be lost
    /// unseen.
    ///
    /// **Example.** `{"전화": "010-1234-5678", "전화": "02-123-4567"}`
    ///
    /// **Fix.** The line is set aside with its bytes as they stood; give the second value a key of its own.
    REPEATED_KEY {
        code: "TBL011", name: "repeated-json-key",
        severity: Error, bad_kind: Mistyped, dimension: Consistency, applicability: Display,
        title: ("a JSON key stands twice", "두 번 나온 JSON 키"),
        ko: include_str!("../rules/TBL011.ko.md"),
        golden: ["{\"a\": \"1\", \"a\": \"2\"}" => Invalid ""]
    }
}

rule! {
    /// **What.** A JSON object has a key that no column was made for.
    ///
    /// **Why.** Columns are the keys of the whole file; a stream that is read once shows only its head, and a
    /// file may not have more than 10,000 keys. The value would be lost in the output.
    ///
    /// **Example.** The key `추천인` appears for the first time after the first mebibyte of a stream.
    ///
    /// **Fix.** The line is set aside with its bytes as they stood; read the table from a file.
    UNKNOWN_KEY {
        code: "TBL012", name: "unknown-json-key",
        severity: Error, bad_kind: Mistyped, dimension: Consistency, applicability: Display,
        title: ("a JSON key without column", "열이 없는 JSON 키"),
        ko: include_str!("../rules/TBL012.ko.md"),
        golden: ["{\"a\": \"1\", \"z\": \"2\"}" => Invalid ""]
    }
}

rule! {
    /// **What.** Trailing cells are missing where the columns have no header.
    ///
    /// **Why.** Excel leaves trailing delimiters out where a block of rows is empty there. Nothing is lost: the
    /// cells are empty.
    ///
    /// **Example.** Under `이름,전화,` the line `홍길동,010-1234-5678`.
    ///
    /// **Fix.** The cells are taken as empty (safe).
    MISSING_EMPTY_CELLS {
        code: "TBL013", name: "missing-empty-cells",
        severity: Note, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("trailing cells without header are missing", "생략된 끝 칸"),
        ko: include_str!("../rules/TBL013.ko.md"),
        golden: []
    }
}

rule! {
    /// **What.** The row has more cells than there are columns, and the further ones are empty.
    ///
    /// **Why.** A program wrote trailing delimiters. Nothing is lost.
    ///
    /// **Example.** Under `이름,전화,주소` the line `홍길동,010-1234-5678,서울,,`.
    ///
    /// **Fix.** The further cells are left out (safe).
    EXTRA_EMPTY_CELLS {
        code: "TBL014", name: "extra-empty-cells",
        severity: Note, bad_kind: Mistyped, dimension: Validity, applicability: Safe,
        title: ("further cells, all empty", "남는 빈 칸"),
        ko: include_str!("../rules/TBL014.ko.md"),
        golden: ["홍길동,010-1234-5678,서울,," => Normalized "홍길동|010-1234-5678|서울"]
    }
}

rule! {
    /// **What.** A workbook stored an id, a postcode or a phone number as a number.
    ///
    /// **Why.** A number has no leading zeros and no more than 15 digits: 01012345678 became 1012345678, 05502 became
    /// 5502, and the last digits of a card number became zeros. Whoever types the next value loses its zero too.
    ///
    /// **Example.** In a column `휴대폰` the number 1012345678.
    ///
    /// **Fix.** The zero is put back where the plan of the numbers leaves one reading; format the column as text.
    STORED_AS_NUMBER {
        code: "TBL015", name: "stored-as-number",
        severity: Note, bad_kind: Mistyped, dimension: Validity, applicability: Display,
        title: ("stored as a number", "숫자로 저장된 값"),
        ko: include_str!("../rules/TBL015.ko.md"),
        golden: []
    }
}

rule! {
    /// **What.** The column of ids has an empty cell. It is told once, where the first one stands.
    ///
    /// **Why.** With one record that its id cannot name, every result names the records by their row, and a row means something
    /// in this file only: not to another system, and not to the file of next month.
    ///
    /// **Example.** Under `회원번호,휴대폰` the line `,010-1234-5678`.
    ///
    /// **Fix.** A human fills the id in, or names the column that tells the records apart: `--id COLUMN`.
    EMPTY_ID {
        code: "TBL016", name: "empty-id",
        severity: Warning, bad_kind: Inaccurate, dimension: Completeness, applicability: Display,
        title: ("an id is empty", "빈 회원번호"),
        ko: include_str!("../rules/TBL016.ko.md"),
        golden: []
    }
}

rule! {
    /// **What.** Two rows or more have the same id. It is told once, where the first one comes again.
    ///
    /// **Why.** What is corrected of one would be applied to the other, so every result names the records by their row. Often
    /// the table has a row an order and not a row a member, or it was exported twice.
    ///
    /// **Example.** A file that has `M001` twice under `회원번호`.
    ///
    /// **Fix.** A human keeps one of the rows or corrects the id, or names the column that tells the records apart: `--id COLUMN`.
    REPEATED_ID {
        code: "TBL017", name: "repeated-id",
        severity: Warning, bad_kind: Duplicate, dimension: Uniqueness, applicability: Display,
        title: ("an id stands on several rows", "여러 행에 있는 같은 회원번호"),
        ko: include_str!("../rules/TBL017.ko.md"),
        golden: []
    }
}

#[cfg(test)]
mod tests {
    use cleanse_core::Verdict;

    use super::*;
    use crate::{Flaw, OpenOptions, Plan, RowKind, Source};

    /// The row of a golden input, as verdict, output and rule codes.
    fn read(input: &str) -> (Verdict, String, Vec<&'static str>) {
        let json = input.starts_with('{');
        let head = if json { "{\"a\":\"\",\"b\":\"\"}\n" } else { "이름,전화,주소\n" };
        let text = format!("{head}{input}\n");
        let options = OpenOptions::new().encoding(Some(crate::Encoding::UTF_8));
        let keys = Source::stream(std::io::Cursor::new(head.to_owned().into_bytes()), &options).unwrap();
        let source = Source::stream(std::io::Cursor::new(text.into_bytes()), &options).unwrap();
        let source = if json { source.with_keys_of(&keys) } else { source };
        let plan = Plan::new(1, if json { 2 } else { 3 });
        let batch = source.batches(&plan).unwrap().next().unwrap().unwrap();
        assert_eq!(batch.len(), 1, "{input:?}");
        let codes: Vec<_> = batch.flaws(0).map(|flaw| flaw.rule().code).collect();
        let cells: Vec<_> = batch.cells(0).collect();
        match batch.kind(0) {
            RowKind::Unreadable => (Verdict::Invalid, String::new(), codes),
            _ if batch.flaws(0).any(|f| f.rule().applicability == cleanse_core::Applicability::Safe) => {
                (Verdict::Normalized, cells.join("|"), codes)
            }
            _ => (Verdict::Clean, cells.join("|"), codes),
        }
    }

    #[test]
    fn golden_rows_hit_their_rule() {
        for rule in RULES {
            for golden in rule.golden {
                let (verdict, output, codes) = read(golden.input);
                assert!(codes.contains(&rule.code), "{} {:?}: {codes:?}", rule.code, golden.input);
                assert_eq!((verdict, output.as_str()), (golden.verdict, golden.output), "{}", rule.code);
            }
        }
    }

    #[test]
    fn codes_stand_in_order_and_every_flaw_has_a_rule() {
        assert!(RULES.windows(2).all(|w| w[0].code < w[1].code));
        for flaw in Flaw::ALL {
            assert!(RULES.contains(&flaw.rule()), "{flaw:?}");
            assert_eq!(flaw.is_fatal(), flaw.rule().severity == cleanse_core::Severity::Error, "{flaw:?}");
        }
    }

    #[test]
    fn documentation_has_its_four_parts_in_both_languages() {
        for rule in RULES {
            for part in ["**What.**", "**Why.**", "**Example.**", "**Fix.**"] {
                assert!(rule.doc.en.contains(part), "{} {part}", rule.code);
            }
            for part in ["**무엇.**", "**왜.**", "**예.**", "**고침.**"] {
                assert!(rule.doc.ko.contains(part), "{} {part}", rule.code);
            }
            for word in ["삭제", "분리 보관", "해주세요"] {
                assert!(!rule.doc.ko.contains(word) && !rule.title.ko.contains(word), "{} {word}", rule.code);
            }
        }
    }
}
