//! `cleanse fix`: what is certain is fixed, everything else keeps its bytes, and there is a way back.

use std::fs;
use std::io::{Read as _, Write as _};
use std::path::Path;
use std::process::Output;

use flate2::{read::MultiGzDecoder, write::GzEncoder};

use crate::support::{cells, cleanse, example, names, read, scratch, stderr};

fn cleansed(dir: &Path, args: &[&str]) -> Output {
    cleanse().args(args).current_dir(dir).output().expect("runs")
}

fn done(dir: &Path, args: &[&str]) -> Output {
    let output = cleansed(dir, args);
    assert_eq!(output.status.code(), Some(0), "{args:?}: {}", stderr(&output));
    output
}

const TABLE: &str = "회원번호,이름,휴대폰,이메일,비고\r\n\
    1,\"김보라님\",010.2345.6789,,\"그는 \"\"네\"\"라고\r\n말함\"\r\n\
    \r\n\
    2,김하나,010-2345-6788,hana@naver.con,\r\n\
    3,이두리,\"010-2345-6787\",,짧은\r\n\
    합계,,,,\r\n";

/// The file behind a link is fixed, a pipe stays a pipe.
#[cfg(unix)]
#[test]
fn links_and_pipes_stay_what_they_are() {
    let dir = scratch();
    let path = |name: &str| dir.path().join(name);
    let (table, fixed) = ("이름,휴대폰\n홍길동,010.2345.6789\n", "이름,휴대폰\n홍길동,010-2345-6789\n");
    fs::write(path("real.csv"), table).expect("writes");
    std::os::unix::fs::symlink("real.csv", path("link.csv")).expect("links");
    let made = std::process::Command::new("mkfifo").arg(path("pipe")).status();
    if made.is_ok_and(|status| status.success()) {
        for call in ["fix real.csv -o pipe", "check real.csv --report json=pipe"] {
            let reader = std::thread::spawn({
                let pipe = path("pipe");
                move || fs::read_to_string(pipe).expect("reads")
            });
            done(dir.path(), &call.split(' ').collect::<Vec<_>>());
            let got = reader.join().expect("reads");
            assert!(got == fixed || got.starts_with('{'), "{call}: {got}");
            assert!(!path("pipe").is_file() && !path("pipe.ledger.jsonl").exists(), "{call}");
        }
    }
    done(dir.path(), &["fix", "link.csv", "--in-place"]);
    assert!(path("link.csv").is_symlink());
    assert_eq!(fs::read_to_string(path("real.csv")).expect("reads"), fixed);
    done(dir.path(), &["undo", "link.csv", "-o", "back.csv"]);
    assert_eq!(fs::read_to_string(path("back.csv")).expect("reads"), table);
}

fn gzipped(text: &str) -> Vec<u8> {
    let mut packed = GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packed.write_all(text.as_bytes()).expect("packed");
    packed.finish().expect("packed")
}

fn unpacked(path: &Path) -> String {
    let mut text = String::new();
    let packed = read(path);
    assert!(packed.starts_with(b"\x1F\x8B"), "{} is not packed", path.display());
    MultiGzDecoder::new(&packed[..]).read_to_string(&mut text).expect("unpacked");
    text
}

#[test]
fn what_comes_out_is_packed_as_its_name_says() {
    let dir = scratch();
    let path = |name: &str| dir.path().join(name);
    let fixed = TABLE.replace("김보라님", "김보라").replace("010.2345.6789", "010-2345-6789");
    fs::write(path("in.csv.gz"), gzipped(TABLE)).expect("writes");
    done(dir.path(), &["fix", "in.csv.gz", "-o", "out.csv.gz"]);
    assert_eq!(unpacked(&path("out.csv.gz")), fixed);
    done(dir.path(), &["fix", "in.csv.gz", "-o", "out.csv"]);
    assert_eq!(read(&path("out.csv")), fixed.as_bytes());
    done(dir.path(), &["undo", "out.csv.gz", "-o", "back.csv.gz"]);
    assert_eq!(unpacked(&path("back.csv.gz")), TABLE);
    // In place and through a pipe what was packed stays packed, whatever its name.
    for name in ["in.csv.gz", "in.csv"] {
        fs::write(path(name), gzipped(TABLE)).expect("writes");
        done(dir.path(), &["fix", name, "--in-place"]);
        assert_eq!(unpacked(&path(name)), fixed, "{name}");
    }
    fs::write(path("in.csv.gz"), gzipped(TABLE)).expect("writes");
    let output = done(dir.path(), &["fix", "in.csv.gz", "-o", "-"]);
    fs::write(path("piped"), output.stdout).expect("writes");
    assert_eq!(unpacked(&path("piped")), fixed);
    // Workbooks and Parquet files too.
    for name in ["out.xlsx.gz", "out.parquet.gz"] {
        done(dir.path(), &["fix", "in.csv.gz", "-o", name]);
        assert!(read(&path(name)).starts_with(b"\x1F\x8B"), "{name}");
        done(dir.path(), &["fix", name, "-o", "again.csv"]);
        let rows = cells(&String::from_utf8(read(&path("again.csv"))).expect("UTF-8"));
        assert_eq!(rows[1][..3], ["1", "김보라", "010-2345-6789"], "{name}");
    }
}

/// Standard input to standard output, as other commands do it; nothing of that name is left behind.
#[test]
fn a_fix_is_a_filter_too() {
    let dir = scratch();
    let fixed = TABLE.replace("김보라님", "김보라").replace("010.2345.6789", "010-2345-6789");
    for args in
        [&["fix", "-", "-o", "-"][..], &["fix", "-", "-o", "-", "--format", "csv", "--encoding", "utf-8"]]
    {
        let output = cleanse().args(args).current_dir(dir.path()).write_stdin(TABLE).output().expect("runs");
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        assert_eq!(String::from_utf8_lossy(&output.stdout), fixed);
        assert!(!stderr(&output).contains("ledger"), "{}", stderr(&output));
    }
    fs::write(dir.path().join("in.csv"), TABLE).expect("writes");
    assert_eq!(done(dir.path(), &["fix", "in.csv", "-o", "-"]).stdout, fixed.as_bytes());
    done(dir.path(), &["fix", "in.csv", "-o", "out.csv"]);
    assert_eq!(done(dir.path(), &["undo", "out.csv", "-o", "-"]).stdout, TABLE.as_bytes());
    assert_eq!(names(dir.path()), ["in.csv", "out.csv", "out.csv.ledger.jsonl"]);
}

/// Rows under a name that says another format would be a file that nobody can open.
#[test]
fn a_name_of_another_format_is_refused() {
    let dir = scratch();
    fs::write(dir.path().join("in.csv"), TABLE).expect("writes");
    fs::write(dir.path().join("in.jsonl"), "{\"이름\":\"김보라님\",\"휴대폰\":\"010-2345-6789\"}\n")
        .expect("writes");
    for (input, out) in [("in.csv", "out.jsonl"), ("in.csv", "out.xls"), ("in.jsonl", "out.csv")] {
        for (lang, words) in [("en", "the name says something else"), ("ko", "파일 이름은 다른 형식입니다.")]
        {
            let output = cleansed(dir.path(), &["fix", input, "-o", out, "--lang", lang]);
            assert_eq!(output.status.code(), Some(2), "{input} -> {out}");
            assert!(stderr(&output).contains(words), "{}", stderr(&output));
        }
    }
    assert_eq!(names(dir.path()), ["in.csv", "in.jsonl"]);
    // Text under the name of a workbook stays text when it is changed in place.
    fs::write(dir.path().join("in.xlsx"), TABLE).expect("writes");
    done(dir.path(), &["fix", "in.xlsx", "--in-place"]);
    assert!(read(&dir.path().join("in.xlsx")).starts_with("회원번호,".as_bytes()));
}

/// A cell of a workbook holds 32,767 units of text: half a value would be another value.
#[test]
fn a_value_that_no_cell_holds_is_not_cut() {
    let dir = scratch();
    let note = "가".repeat(40_000);
    fs::write(dir.path().join("in.csv"), format!("이름,휴대폰,비고\n김보라,010.2345.6789,{note}\n"))
        .expect("writes");
    for (lang, words) in [("en", "1 cells hold more text"), ("ko", "긴 값이 1개 있습니다.")] {
        let output = cleansed(dir.path(), &["fix", "in.csv", "-o", "out.xlsx", "--lang", lang]);
        assert_eq!(output.status.code(), Some(2));
        assert!(stderr(&output).contains(words), "{}", stderr(&output));
        assert!(!dir.path().join("out.xlsx").exists());
    }
}

#[test]
fn only_the_cells_that_are_fixed_change() {
    let dir = scratch();
    fs::write(dir.path().join("in.csv"), TABLE).expect("writes");
    done(dir.path(), &["fix", "in.csv", "-o", "out.csv"]);
    let expected = TABLE.replace("김보라님", "김보라").replace("010.2345.6789", "010-2345-6789");
    assert_eq!(String::from_utf8(read(&dir.path().join("out.csv"))).expect("UTF-8"), expected);
    assert_eq!(String::from_utf8(read(&dir.path().join("in.csv"))).expect("UTF-8"), TABLE);
    done(dir.path(), &["fix", "out.csv", "-o", "again.csv"]);
    assert!(read(&dir.path().join("again.csv")) == expected.as_bytes(), "a fixed file was changed");
    assert!(!dir.path().join("again.csv.ledger.jsonl").exists(), "a ledger of nothing");
}

#[test]
fn guesses_are_applied_when_asked_for() {
    let dir = scratch();
    fs::write(dir.path().join("in.csv"), TABLE).expect("writes");
    done(dir.path(), &["fix", "in.csv", "-o", "out.csv", "--unsafe-fixes"]);
    let out = String::from_utf8(read(&dir.path().join("out.csv"))).expect("UTF-8");
    assert!(out.contains("hana@naver.com"), "{out}");
    let ledger = String::from_utf8(read(&dir.path().join("out.csv.ledger.jsonl"))).expect("UTF-8");
    assert_eq!(ledger.matches("\"applicability\":\"unsafe\"").count(), 1, "{ledger}");
}

/// A guess takes the place of the value in doubt, and the good ones of the cell stay.
#[test]
fn a_guess_leaves_the_good_values_of_its_cell() {
    let dir = scratch();
    let table = "회원번호,이름,휴대폰,이메일\n\
        1,김도현,010-2847-6182 / 011-234-5738,chaewon@nate.com;chae@gmial.com\n\
        2,서하늘,011-234-5739 / 010-2847-6183,haneul@daum.net\n\
        3,이두리,02-345-6789 / 010-6789-1234,duri@daum.net\n";
    fs::write(dir.path().join("in.csv"), table).expect("writes");
    done(dir.path(), &["fix", "in.csv", "-o", "out.csv", "--unsafe-fixes"]);
    let changed = [
        ("6182 / 011-234-5738", "6182; 010-5234-5738"),
        ("com;chae@gmial.com", "com; chae@gmail.com"),
        ("011-234-5739 / 010", "010-5234-5739; 010"),
    ];
    let expected = changed.iter().fold(table.to_owned(), |text, (before, after)| text.replace(before, after));
    assert_eq!(String::from_utf8(read(&dir.path().join("out.csv"))).expect("UTF-8"), expected);
    done(dir.path(), &["undo", "out.csv", "-o", "back.csv"]);
    assert_eq!(String::from_utf8(read(&dir.path().join("back.csv"))).expect("UTF-8"), table);

    done(dir.path(), &["run", "in.csv", "--out", "out"]);
    let text = |name: &str| String::from_utf8(read(&dir.path().join("out").join(name))).expect("UTF-8");
    let (corrections, repair) = (text("corrections.csv"), text("repair.csv"));
    for whole in ["010-2847-6182; 010-5234-5738", "chaewon@nate.com; chae@gmail.com"] {
        assert!(corrections.contains(&format!(",{whole},")), "{corrections}");
        assert!(repair.contains(&format!("={whole}")), "{repair}");
    }
    assert!(!repair.contains("=010-6789-1234") && !corrections.contains(",010-6789-1234,"), "{repair}");
}

/// Values over several columns: a mistyped domain, an old plan of numbers, a title behind a given name, and a row that is well.
const PARTS: &str = "회원번호,성,이름,HP1,HP2,HP3,아이디,도메인\n\
    1,김,보라,010,2345,6789,bora,naver.con\n\
    2,이,하나님,O10,2345,6788,hana,gmial.com\n\
    3,박,두리,011,345,6787,du,daum.net\n\
    4,최,세나,010,4615,3569,sena,hanmail.net\n";

#[test]
fn each_part_goes_back_into_its_own_column() {
    let dir = scratch();
    fs::write(dir.path().join("in.csv"), PARTS).expect("writes");
    done(dir.path(), &["fix", "in.csv", "-o", "out.csv", "--unsafe-fixes"]);
    let changed = [
        ("naver.con", "naver.com"),
        ("gmial.com", "gmail.com"),
        ("O10", "010"),
        ("하나님", "하나"),
        ("011,345", "010,5345"),
    ];
    let expected = changed.iter().fold(PARTS.to_owned(), |text, (before, after)| text.replace(before, after));
    assert_eq!(String::from_utf8(read(&dir.path().join("out.csv"))).expect("UTF-8"), expected);
    done(dir.path(), &["undo", "out.csv", "-o", "back.csv"]);
    assert_eq!(String::from_utf8(read(&dir.path().join("back.csv"))).expect("UTF-8"), PARTS);
    let again = done(dir.path(), &["fix", "out.csv", "-o", "again.csv", "--unsafe-fixes"]);
    assert!(read(&dir.path().join("again.csv")) == expected.as_bytes(), "{}", stderr(&again));
}

/// What cannot be parted is not applied and told: four blocks in two columns.
#[test]
fn a_guess_that_does_not_part_is_left_as_it_is() {
    let dir = scratch();
    let table = "회원번호,이름,국번,뒷자리\n1,김보라,011,345-6787\n2,서하늘,010,4615-3569\n";
    fs::write(dir.path().join("in.csv"), table).expect("writes");
    let call = ["fix", "in.csv", "-o", "out.csv", "--unsafe-fixes", "--column", "휴대폰=국번+뒷자리"];
    for (lang, words) in
        [("en", "1 guesses do not part into the columns"), ("ko", "쓸 수 없는 교정 제안 1건은")]
    {
        let output = done(dir.path(), &[&call[..], &["--lang", lang]].concat());
        assert!(stderr(&output).contains(words), "{}", stderr(&output));
        assert_eq!(String::from_utf8(read(&dir.path().join("out.csv"))).expect("UTF-8"), table);
    }
}

#[test]
fn the_bytes_come_back() {
    let dir = scratch();
    for name in ["customers.csv", "customers-cp949.csv"] {
        let input = example(name).display().to_string();
        done(dir.path(), &["fix", &input, "-o", "out.csv", "--unsafe-fixes"]);
        assert!(read(&dir.path().join("out.csv")) != read(&example(name)));
        done(dir.path(), &["undo", "out.csv", "-o", "back.csv"]);
        assert!(read(&dir.path().join("back.csv")) == read(&example(name)), "{name}");
    }
}

#[test]
fn a_file_is_changed_in_place_once() {
    let dir = scratch();
    fs::write(dir.path().join("in.csv"), TABLE).expect("writes");
    done(dir.path(), &["fix", "in.csv", "--in-place"]);
    let fixed = read(&dir.path().join("in.csv"));
    for (lang, words) in [("en", "the ledger of an earlier fix"), ("ko", "이전 교정의 변경 이력")] {
        let output = cleansed(dir.path(), &["fix", "in.csv", "--in-place", "--unsafe-fixes", "--lang", lang]);
        assert_eq!(output.status.code(), Some(2));
        assert!(stderr(&output).contains(words), "{}", stderr(&output));
    }
    assert!(read(&dir.path().join("in.csv")) == fixed);
    done(dir.path(), &["undo", "in.csv", "-o", "back.csv"]);
    assert!(read(&dir.path().join("back.csv")) == TABLE.as_bytes());
    done(dir.path(), &["undo", "--forget", "in.csv"]);
    done(dir.path(), &["fix", "in.csv", "--in-place"]);
    assert_eq!(names(dir.path()), ["back.csv", "in.csv"], "nothing left to fix, no ledger");
    assert!(read(&dir.path().join("in.csv")) == fixed);
}

#[test]
fn a_diff_writes_nothing_and_tells_no_value() {
    let dir = scratch();
    fs::write(dir.path().join("in.csv"), TABLE).expect("writes");
    let output = done(dir.path(), &["fix", "in.csv", "--diff"]);
    let diff = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(diff.starts_with("--- in.csv\n+++ in.csv\n@@ -2 +2 @@ "), "{diff}");
    assert!(!diff.contains("2345") && !diff.contains("보라"), "{diff}");
    let output = done(dir.path(), &["fix", "in.csv", "--diff", "--show-values", "--in-place"]);
    let diff = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        diff.contains("\n-1,\"김보라님\",010.2345.6789") && diff.contains("\n+1,\"김보라\",010-2345-6789"),
        "{diff}"
    );
    assert_eq!(names(dir.path()), ["in.csv"]);
}

/// A terminal obeys nothing of what stands in a cell.
#[test]
fn a_diff_shows_control_characters_as_escapes() {
    let dir = scratch();
    let table = "회원번호,휴대폰,비고\nM1,010.2345.6789,\u{1b}[2J\u{1b}]0;x\u{7}\n";
    fs::write(dir.path().join("in.csv"), table).expect("writes");
    let output = done(dir.path(), &["fix", "in.csv", "--diff", "--show-values"]);
    let diff = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(diff.contains("+M1,010-2345-6789,\\u{1b}[2J\\u{1b}]0;x\\u{7}\n"), "{diff}");
    assert!(!diff.contains(|c: char| c.is_control() && c != '\n'), "{diff:?}");
}

#[test]
fn lists_of_values_stay_lists() {
    let dir = scratch();
    let lines = [
        "{\"회원번호\":\"M1\",\"연락처\":[\"010-3344-9911\",\"02-555-1234\"],\"태그\":[\"가\", \"나; 다\"]}",
        "{\"회원번호\":\"M2\",\"연락처\":[],\"태그\":[1, 2]}",
        "{\"회원번호\":\"M3\",\"연락처\":[ \"010.3344.9912\" , \"02-555-1235\" ],\"태그\":[\"\\uac00\"]}",
        "{\"회원번호\":\"M4\",\"연락처\":\"010-3344-9913\",\"태그\":null}",
    ];
    let table = lines.join("\n") + "\n";
    fs::write(dir.path().join("in.jsonl"), &table).expect("writes");
    done(dir.path(), &["fix", "in.jsonl", "-o", "out.jsonl"]);
    let fixed = String::from_utf8(read(&dir.path().join("out.jsonl"))).expect("UTF-8");
    assert_eq!(fixed, table.replace("010.3344.9912", "010-3344-9912"));
    done(dir.path(), &["undo", "out.jsonl", "-o", "back.jsonl"]);
    assert_eq!(String::from_utf8(read(&dir.path().join("back.jsonl"))).expect("UTF-8"), table);
    let found = done(dir.path(), &["check", "in.jsonl", "--output-format", "jsonl", "--fail-on", "never"]);
    assert!(!String::from_utf8_lossy(&found.stdout).contains("PHN001"), "empty is not invalid");
    done(dir.path(), &["run", "in.jsonl", "--out", "run"]);
    done(dir.path(), &["undo", "run", "-o", "again.jsonl"]);
    assert_eq!(String::from_utf8(read(&dir.path().join("again.jsonl"))).expect("UTF-8"), table);
}

#[test]
fn secrets_stay_masked_in_a_diff_that_shows_values() {
    let dir = scratch();
    let table = "회원번호,휴대폰,비고\nha.neul@naver.com,010.2345.6789,850307-1234567 확인\n";
    fs::write(dir.path().join("in.csv"), table).expect("writes");
    let output = done(dir.path(), &["fix", "in.csv", "--diff", "--show-values"]);
    let diff = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(diff.contains("+ha.neul@naver.com,010-2345-6789,******-******* 확인"), "{diff}");
    let output = done(dir.path(), &["fix", "in.csv", "--diff"]);
    let diff = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(diff.contains("+ha***@naver.com,"), "{diff}");
}

#[test]
fn secrets_stay_masked_in_a_diff_of_quoted_values() {
    let dir = scratch();
    for note in [
        "\"850307-1234567 \"\"본인\"\"\"",
        "\"\"\"850307-1234567\"\", 850307-1234567\"",
        "\" 850307-1234567\n본인\"",
    ] {
        let table = format!("회원번호,휴대폰,비고\nM001,010.2345.6789,{note}\n");
        fs::write(dir.path().join("in.csv"), table).expect("writes");
        let output = done(dir.path(), &["fix", "in.csv", "--diff", "--show-values"]);
        let diff = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(diff.contains("010-2345-6789") && diff.contains("******-*******"), "{diff}");
        assert!(!diff.contains("1234567"), "{diff}");
    }
}

#[test]
fn a_value_that_was_edited_since_stops_the_way_back() {
    let dir = scratch();
    fs::write(dir.path().join("in.csv"), TABLE).expect("writes");
    done(dir.path(), &["fix", "in.csv", "-o", "out.csv"]);
    let edited = String::from_utf8(read(&dir.path().join("out.csv"))).expect("UTF-8").replace("6789", "6780");
    fs::write(dir.path().join("out.csv"), edited).expect("writes");
    let output = cleansed(dir.path(), &["undo", "out.csv", "-o", "back.csv", "--lang", "en"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("row 1, column 휴대폰"), "{}", stderr(&output));
    assert!(!dir.path().join("back.csv").exists());
}

#[test]
fn json_lines_and_workbooks_are_fixed_too() {
    let dir = scratch();
    let line = "{\"회원번호\":\"1\",\"이름\":\"김보라\",\"휴대폰\":\"010.2345.6789\",\"포인트\":1200}\n";
    fs::write(dir.path().join("in.jsonl"), line).expect("writes");
    done(dir.path(), &["fix", "in.jsonl", "-o", "out.jsonl"]);
    let out = String::from_utf8(read(&dir.path().join("out.jsonl"))).expect("UTF-8");
    assert_eq!(out, line.replace("010.2345.6789", "010-2345-6789"));
    done(dir.path(), &["undo", "out.jsonl", "-o", "back.jsonl"]);
    assert!(read(&dir.path().join("back.jsonl")) == line.as_bytes());

    fs::write(dir.path().join("in.csv"), TABLE).expect("writes");
    done(dir.path(), &["fix", "in.csv", "-o", "out.xlsx"]);
    done(dir.path(), &["fix", "out.xlsx", "-o", "out.csv"]);
    let rows = cells(&String::from_utf8(read(&dir.path().join("out.csv"))).expect("UTF-8"));
    assert_eq!(rows[1][..3], ["1", "김보라", "010-2345-6789"]);
    assert_eq!(cleansed(dir.path(), &["fix", "out.xlsx", "--in-place"]).status.code(), Some(2));
}
