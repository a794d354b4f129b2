//! Rows that are no records: kept as they stood, counted, and never taken for a customer.

use std::fs;
use std::path::Path;

use crate::support::{cleanse, read, rows, run, scratch, stderr, summary};

/// Three exports put one behind the other: the second with its byte order mark and a title, the third with blanks in its header.
const GLUED: &str = "회원번호,이름,휴대폰\n1,김보라,010-2345-6789\n\u{feff}회원번호,이름,휴대폰\n2,서하늘,010-4615-3569\n\
    합계,,\n 회원번호 ,이름,\"휴대폰\"\n3,정나래,010-7391-5826\n";

fn done(dir: &Path, args: &str) -> String {
    let output = cleanse().args(args.split(' ')).current_dir(dir).output().expect("runs");
    assert_eq!(output.status.code(), Some(0), "{args}: {}", stderr(&output));
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// `line`, `reason` and `raw` of every skipped row.
fn skipped(out: &Path) -> Vec<[String; 3]> {
    let of = |row: Vec<String>| [row[1].clone(), row[2].clone(), row[3].clone()];
    rows(&out.join("skipped.csv")).into_iter().map(of).collect()
}

#[test]
fn a_header_that_comes_again_is_no_customer() {
    let dir = scratch();
    let out = dir.path().join("out");
    fs::write(dir.path().join("in.csv"), GLUED).expect("writes");
    let said = stderr(&run(&dir.path().join("in.csv"), &out, &["--lang", "en"]));
    assert!(said.contains("the header stands there again, 2 times: skipped"), "{said}");
    let korean = stderr(&run(&dir.path().join("in.csv"), &out, &["--overwrite"]));
    assert!(korean.contains("제목 행이 중간에 다시 나와 2행을 제외했습니다"), "{korean}");
    let told = summary(&out);
    let number = |key: &str| told[key].as_u64().expect("a number");
    assert_eq!((number("rows"), number("headers"), number("skipped"), number("read")), (7, 1, 3, 3));
    assert_eq!((number("clean"), number("headers_again")), (3, 2));
    let expected = [
        ["3", "header", "\u{feff}회원번호,이름,휴대폰"],
        ["5", "total", "합계,,"],
        ["6", "header", " 회원번호 ,이름,\"휴대폰\""],
    ];
    assert_eq!(skipped(&out), expected);
    done(dir.path(), "undo out -o back.csv");
    assert_eq!(String::from_utf8(read(&dir.path().join("back.csv"))).expect("UTF-8"), GLUED);
    // Every other command counts alike.
    fs::write(dir.path().join("list.csv"), "회원번호,휴대폰\n회원번호,휴대폰\n2,010-4615-3569\n")
        .expect("writes");
    done(dir.path(), "exclude in.csv --list list.csv --out split");
    assert_eq!(
        (rows(&dir.path().join("split/kept.csv")).len(), skipped(&dir.path().join("split")).len()),
        (2, 3)
    );
    done(dir.path(), "dedupe in.csv --out search");
    assert_eq!(summary(&dir.path().join("search"))["read"], 3);
    let profile = done(dir.path(), "profile in.csv --output-format json").replace(' ', "");
    assert!(profile.contains("\"rows\":3,") && profile.contains("\"skipped\":3,"), "{profile}");
    done(dir.path(), "fix in.csv -o fixed.csv");
    assert_eq!(String::from_utf8(read(&dir.path().join("fixed.csv"))).expect("UTF-8"), GLUED);
}

#[test]
fn a_row_that_only_resembles_the_header_is_a_record() {
    let dir = scratch();
    let out = dir.path().join("out");
    let table = "회원번호,이름,휴대폰\n1,이름,휴대폰\n회원번호,,휴대폰\n2,서하늘,010-4615-3569\n";
    fs::write(dir.path().join("in.csv"), table).expect("writes");
    run(&dir.path().join("in.csv"), &out, &[]);
    assert_eq!((summary(&out)["read"].as_u64(), summary(&out)["skipped"].as_u64()), (Some(3), Some(0)));
    // One column alone may hold its own name.
    fs::write(dir.path().join("in.csv"), "이메일\n이메일\nbora@naver.com\n").expect("writes");
    run(&dir.path().join("in.csv"), &out, &["--overwrite"]);
    assert_eq!(summary(&out)["skipped"], 0);
}

#[test]
fn titles_are_kept_as_they_stood() {
    let dir = scratch();
    let title = "회원 목록; \"2026-11-21\" 기준;담당 \"\"김\"\";\t,끝";
    let table = |title: &str, delimiter: &str| {
        let rows = "회원번호,이름,휴대폰\n1,김보라,010-2345-6789\n".replace(',', delimiter);
        format!("{title}\n{delimiter}{delimiter}\n{rows}")
    };
    for (name, delimiter) in [("semicolon", ";"), ("tab", "\t"), ("bar", "|"), ("comma", ",")] {
        let (input, out) = (dir.path().join(name).with_extension("csv"), dir.path().join(name));
        for text in [table(title, delimiter), table("\"두 줄\n제목\"", delimiter)] {
            fs::write(&input, &text).expect("writes");
            let first = text.strip_suffix(&table("", delimiter)).expect("begins with the title");
            let blank = delimiter.repeat(2);
            for call in ["run", "exclude"] {
                let mut command = cleanse();
                command.arg(call).arg(&input).arg("--out").arg(&out).args([
                    "--overwrite",
                    "--delimiter",
                    delimiter,
                ]);
                if call == "exclude" {
                    command.arg("--list").arg(&input);
                }
                let output = command.output().expect("runs");
                assert!(output.status.success(), "{}", stderr(&output));
                let told: Vec<[String; 2]> =
                    skipped(&out).into_iter().map(|[_, reason, raw]| [reason, raw]).collect();
                assert_eq!(told, [["title", first], ["blank", &blank]], "{call} {name}");
            }
            fs::remove_file(out.join("summary.json")).expect("removes");
        }
    }
}

#[test]
fn skipped_rows_are_decoded() {
    let dir = scratch();
    let text = "회원 목록;;\n회원번호;이름;휴대폰\n1;김보라;010-2345-6789\n합계;;\n2;홍길동;\n";
    let cp949 = cleanse_table::Encoding::from_label("cp949").expect("known");
    let mut bytes = Vec::new();
    cp949.encode(text, &mut bytes).expect("Hangul");
    fs::write(dir.path().join("in.csv"), bytes).expect("writes");
    fs::write(dir.path().join("list.csv"), "회원번호\n7\n").expect("writes");
    done(dir.path(), "run in.csv --out out");
    done(dir.path(), "exclude in.csv --list list.csv --out split");
    for out in ["out", "split"] {
        let told = skipped(&dir.path().join(out));
        assert_eq!(told, [["1", "title", "회원 목록;;"], ["4", "total", "합계;;"]], "{out}");
    }
}

#[test]
fn a_fuller_header_below_customers_swallows_none_of_them() {
    let dir = scratch();
    let (input, out) = (dir.path().join("in.csv"), dir.path().join("out"));
    let merged = "성명,연락처,,,메일\n,HP1,HP2,HP3,\n김보라,010,2345,6789,boram1@naver.com\n\
        서하늘,010,4615,3569,haneul@naver.com\n성명,HP1,HP2,HP3,메일\n정나래,010,7391,5826,narae@naver.com\n";
    fs::write(&input, merged).expect("writes");
    run(&input, &out, &[]);
    assert_eq!(rows(&out.join("clean.csv")).len(), 3);
    let expected = [["1", "title", "성명,연락처,,,메일"], ["5", "header", "성명,HP1,HP2,HP3,메일"]];
    assert_eq!(skipped(&out), expected);
    // Another export with a column more: its rows are set aside, those above it are customers.
    fs::write(&input, "성명,휴대폰\n김보라,010-2345-6789\n성명,휴대폰,주소\n서하늘,010-4615-3569,서울\n")
        .expect("writes");
    run(&input, &out, &["--overwrite"]);
    assert_eq!((rows(&out.join("clean.csv")).len(), skipped(&out).len()), (1, 0));
}

#[test]
fn a_header_without_its_last_columns_is_the_header() {
    let dir = scratch();
    let (input, out) = (dir.path().join("in.csv"), dir.path().join("out"));
    let text = "회원번호,이름,휴대폰,비고\nM1,김보라,010-2345-6789,\n회원번호,이 름,휴대폰,\nM2,서하늘,010-4615-3569,이름\n";
    fs::write(&input, text).expect("writes");
    run(&input, &out, &[]);
    assert_eq!(rows(&out.join("clean.csv")).len(), 2);
    assert_eq!(skipped(&out), [["3", "header", "회원번호,이 름,휴대폰,"]]);
}

#[test]
fn a_row_with_one_word_of_a_header_is_no_header() {
    let dir = scratch();
    let (input, out) = (dir.path().join("in.csv"), dir.path().join("out"));
    // Under a column that nobody knows stands what is a header elsewhere, and nothing beside it.
    fs::write(&input, "회원번호,이름,휴대폰,구분값\n,,,이메일\nM1,김보라,010-2345-6789,문자\n")
        .expect("writes");
    run(&input, &out, &[]);
    assert_eq!((rows(&out.join("clean.csv")).len(), skipped(&out).len()), (1, 0));
}
