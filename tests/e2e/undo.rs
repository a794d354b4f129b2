//! The way back in every format: the same bytes where the result tells them, the right format where it does not, never a wrong
//! file.

use std::fs;
use std::io::Read as _;
use std::path::Path;

use cleanse_table::{OpenOptions, Plan, SheetChoice, SheetColumn, Source, WorkbookWriter};

use crate::support::{cleanse, names, read, scratch, stderr};

fn cleansed(dir: &Path, args: &str) -> (Option<i32>, String) {
    let output = cleanse().args(args.split(' ')).current_dir(dir).output().expect("runs");
    (output.status.code(), stderr(&output))
}

fn done(dir: &Path, args: &str) -> String {
    let (code, said) = cleansed(dir, args);
    assert_eq!(code, Some(0), "{args}: {said}");
    said
}

fn text(path: &Path) -> String {
    String::from_utf8(read(path)).expect("UTF-8")
}

/// Numbers, lists, `null`, absent keys, other orders, blanks and escapes as other programs write them; two rows are one customer, one
/// is broken, one reaches nobody.
const LINES: &str = r#"{"id": 1, "이름":"김보라님",   "휴대폰": "010.2345.6789", "포인트": 12345678901234567890123, "태그": ["a", {"b": 1.50}], "탈퇴": null}
{"휴대폰":1023456788,"id":2,"이름":"\uc11c\ud558\ub298\ub2d8","메모":"a\/b","동의":true}

{"id":3,"이름":"정나래","휴대폰":"010-7391-5826","이메일":"nara@naver.com"}
{"id":"합계","메모":"5명"}
{"id":4,"이름":"아무개","휴대폰":""}
{"id":5,
{"id":6,"이름":"정나래","휴대폰":"010.7391.5826","이메일":"nara@naver.com"}
"#;

#[test]
fn a_dropped_ledger_is_said() {
    let dir = scratch();
    let path = |name: &str| dir.path().join(name).display().to_string();
    fs::write(dir.path().join("in.csv"), "회원번호,휴대폰\nM1,010.2345.6789\n").expect("writes");
    let call = |args: &[&str]| cleanse().args(args).output().expect("runs");
    call(&["run", &path("in.csv"), "--out", &path("out")]);
    assert_eq!(call(&["undo", "--forget", &path("out")]).status.code(), Some(0));
    for again in [&["undo", &path("out"), "-o", &path("back.csv")][..], &["undo", "--forget", &path("out")]] {
        let output = call(again);
        assert_eq!(output.status.code(), Some(2));
        assert!(stderr(&output).contains("변경 이력을 지워"), "{again:?}: {}", stderr(&output));
    }
}

#[test]
fn lines_of_json_come_back_byte_for_byte() {
    let dir = scratch();
    let path = |name: &str| dir.path().join(name);
    for (n, lines) in
        [LINES.to_owned(), LINES.replace("}\n", "}\r\n"), LINES.trim_end().to_owned()].iter().enumerate()
    {
        fs::write(path("in.jsonl"), lines).expect("writes");
        for more in ["", " --merge", " --spreadsheet-safe"] {
            done(dir.path(), &format!("run in.jsonl --out out --overwrite{more}"));
            done(dir.path(), "undo out -o back.jsonl");
            assert_eq!(text(&path("back.jsonl")), *lines, "{n}{more}");
        }
        let shapes = text(&path("out/shapes.jsonl"));
        assert!(!["보라", "6789", "naver", "1.50"].iter().any(|value| shapes.contains(value)), "{shapes}");
        done(dir.path(), "fix in.jsonl -o fixed.jsonl");
        assert!(
            text(&path("fixed.jsonl"))
                .contains("\"포인트\": 12345678901234567890123, \"태그\": [\"a\", {\"b\": 1.50}]")
        );
        done(dir.path(), "undo fixed.jsonl -o back.jsonl");
        assert_eq!(text(&path("back.jsonl")), *lines, "{n} fixed");
    }
    // A result of a version that kept no shapes is taken back too.
    fs::remove_file(path("out/shapes.jsonl")).expect("removes");
    done(dir.path(), "undo out -o back.jsonl");
    assert!(text(&path("back.jsonl")).contains("\"이름\":\"김보라님\""));
}

#[test]
fn a_result_of_somebody_else_leads_out_of_no_folder() {
    let dir = scratch();
    let path = |name: &str| dir.path().join(name);
    for (name, id) in [("a.csv", 1), ("b.csv", 2)] {
        fs::write(path(name), format!("id,이름,휴대폰\n{id},김보라,010.2345.678{id}\n")).expect("writes");
    }
    done(dir.path(), "run a.csv b.csv --out out");
    let summary = text(&path("out/summary.json"));
    let outside = path("outside.csv");
    let hostile = [("a.csv", "../a-outside.csv"), ("b.csv", outside.to_str().expect("UTF-8"))];
    let changed = hostile.iter().fold(summary, |text, (name, bad)| {
        text.replace(&format!("\"file\": \"{name}\""), &format!("\"file\": \"{bad}\""))
    });
    assert!(changed.contains("../a-outside.csv") && changed.contains("/outside.csv"), "{changed}");
    fs::write(path("out/summary.json"), changed).expect("writes");
    let output =
        cleanse().args("undo out -o back".split(' ')).current_dir(dir.path()).output().expect("runs");
    assert!(!path("a-outside.csv").exists() && !outside.exists(), "{output:?}");
}

#[test]
fn several_inputs_come_back_in_their_own_formats() {
    let dir = scratch();
    let path = |name: &str| dir.path().join(name);
    let table = "id,이름,휴대폰\n1,김보라,010.2345.6789\n";
    fs::write(path("a.csv"), table).expect("writes");
    fs::write(path("b.jsonl"), LINES).expect("writes");
    fs::write(path("c.jsonl"), LINES.replace("\"id\": 1,", "\"id\":1,")).expect("writes");
    workbook(&path("d.xlsx"), &["서울", "부산"]);
    done(dir.path(), "fix a.csv -o e.parquet");
    done(dir.path(), "run b.jsonl a.csv c.jsonl d.xlsx e.parquet --sheet all --out out");
    let said = done(dir.path(), "undo out -o back --lang en");
    assert!(said.contains("formats, formulas and types do not come back"), "{said}");
    assert_eq!(names(&path("back")), ["a.csv", "b.jsonl", "c.jsonl", "d.xlsx", "e.parquet"]);
    for name in ["a.csv", "b.jsonl", "c.jsonl"] {
        assert_eq!(text(&path("back").join(name)), text(&path(name)), "{name}");
    }
    for sheet in ["서울", "부산"] {
        assert_eq!(sheet_rows(&path("back/d.xlsx"), sheet), sheet_rows(&path("d.xlsx"), sheet), "{sheet}");
    }
    assert_eq!(
        rows(&path("back/e.parquet"), &OpenOptions::new()),
        rows(&path("e.parquet"), &OpenOptions::new())
    );
}

/// A workbook with a title, a dirty number, a total and a row that reaches nobody on every sheet.
fn workbook(path: &Path, sheets: &[&str]) {
    let mut book = WorkbookWriter::new();
    for sheet in sheets {
        book.sheet(sheet, &["회원 목록", "", ""].map(SheetColumn::text)).expect("a sheet");
        for row in [
            ["회원번호", "이름", "휴대폰"],
            ["007", "김보라님", "010.2345.6789"],
            ["합계", "", ""],
            ["8", "서하늘", ""],
        ] {
            book.row(row).expect("a row");
        }
    }
    let mut bytes = std::io::Cursor::new(Vec::new());
    book.save(&mut bytes, path).expect("saved");
    fs::write(path, bytes.into_inner()).expect("writes");
}

fn sheet_rows(path: &Path, sheet: &str) -> Vec<Vec<String>> {
    rows(path, &OpenOptions::new().sheet(SheetChoice::Named(sheet.to_owned())))
}

fn rows(path: &Path, options: &OpenOptions) -> Vec<Vec<String>> {
    let source = Source::open(path, options).expect("opens");
    assert!(matches!(source.format().as_str(), "xlsx" | "parquet"), "{} is another file", path.display());
    let batches = source.batches(&Plan::new(0, 3)).expect("reads").map(|batch| batch.expect("reads"));
    let cells = batches
        .flat_map(|b| (0..b.len()).map(|i| b.cells(i).map(str::to_owned).collect()).collect::<Vec<_>>());
    cells.collect()
}

#[test]
fn a_workbook_comes_back_as_a_workbook_or_as_text_and_as_nothing_else() {
    let dir = scratch();
    let path = |name: &str| dir.path().join(name);
    workbook(&path("in.xlsx"), &["회원"]);
    done(dir.path(), "run in.xlsx --out out");
    done(dir.path(), "undo out -o back.xlsx --lang en");
    assert_eq!(sheet_rows(&path("back.xlsx"), "회원"), sheet_rows(&path("in.xlsx"), "회원"));
    done(dir.path(), "undo out -o back.csv");
    let expected = "\u{feff}회원 목록\n회원번호,이름,휴대폰\n007,김보라님,010.2345.6789\n합계\n8,서하늘\n";
    assert_eq!(text(&path("back.csv")).replace(",,", "").replace(",\n", "\n"), expected);
    fs::write(path("in.csv"), "회원번호,이름,휴대폰\n1,김보라,010.2345.6789\n").expect("writes");
    done(dir.path(), "run in.csv --out text");
    let calls = [
        ("out", "out.parquet", "xlsx"),
        ("out", "out.jsonl", "csv"),
        ("out", "out.xls", "csv"),
        ("text", "text.xlsx", "csv"),
        ("text", "text.parquet", "csv"),
        ("text", "text.jsonl", "csv"),
    ];
    for (result, out, format) in calls {
        for (lang, words) in [("en", "the name says something else"), ("ko", "파일 이름은 다른 형식입니다.")]
        {
            let (code, said) = cleansed(dir.path(), &format!("undo {result} -o {out} --lang {lang}"));
            assert_eq!(code, Some(2), "{out}");
            assert!(said.contains(words) && said.contains(&format!(".{format}\n")), "{said}");
        }
        assert!(!path(out).exists(), "{out}");
    }
}

#[test]
fn what_was_packed_comes_back_packed() {
    let dir = scratch();
    let path = |name: &str| dir.path().join(name);
    let table = "회원번호,이름,휴대폰\n1,김보라,010.2345.6789\n";
    for name in ["a.csv.gz", "b.csv.gz"] {
        fs::write(path("in.csv"), table).expect("writes");
        done(dir.path(), &format!("fix in.csv -o {name}"));
    }
    let unpacked = |path: &Path| {
        assert!(read(path).starts_with(b"\x1F\x8B"), "{} is not packed", path.display());
        let mut text = String::new();
        cleanse_table::open_bytes(path).expect("opens").read_to_string(&mut text).expect("unpacks");
        text
    };
    done(dir.path(), "run a.csv.gz b.csv.gz --out out");
    done(dir.path(), "undo out -o back");
    let fixed = table.replace("010.2345.6789", "010-2345-6789");
    assert_eq!(["a", "b"].map(|n| unpacked(&path(&format!("back/{n}.csv.gz")))), [fixed.as_str(), &fixed]);
    done(dir.path(), "run a.csv.gz --out one");
    done(dir.path(), "undo one -o one.csv.gz");
    assert_eq!(unpacked(&path("one.csv.gz")), fixed);
    done(dir.path(), "undo one -o one.csv");
    assert_eq!(text(&path("one.csv")), fixed);
}
