//! `cleanse fix`: what is certain is fixed, everything else keeps its bytes, and there is a way back.

use std::fs;
use std::path::Path;
use std::process::Output;

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
