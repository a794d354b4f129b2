//! Ids that do not name their records: said once, with a finding, and every result names the records by their row.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::support::{cleanse, rows, scratch, stderr, summary};

const TABLE: &str = "회원번호,성명,휴대폰\n\
    M1,김하나,010-2345-6789\n\
    ,이두리,010-3456-7891\n\
    M3,박세나,010-4567-8912\n\
    M1,최네모,010.5678.9123\n\
    M1,정다섯,010-6789-1234\n";

/// The findings about ids in a folder: code, row and line.
fn told(out: &Path) -> Vec<(String, u64, u64)> {
    let text = fs::read_to_string(out.join("findings.jsonl")).expect("UTF-8");
    let lines = text.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
    let of_ids = lines.filter(|l| l["rule"].as_str().is_some_and(|r| r == "TBL016" || r == "TBL017"));
    let number = |v: &Value| v.as_u64().expect("a number");
    of_ids
        .inspect(|l| assert_eq!((l["column"].as_str(), &l["id"]), (Some("회원번호"), &Value::Null)))
        .map(|l| (l["rule"].as_str().unwrap_or_default().to_owned(), number(&l["row"]), number(&l["line"])))
        .collect()
}

#[test]
fn a_run_tells_once_and_counts_it() {
    let dir = scratch();
    fs::write(dir.path().join("in.csv"), TABLE).expect("writes");
    let expected = [("TBL016".to_owned(), 2, 3), ("TBL017".to_owned(), 4, 5)];
    for more in [&[][..], &["--no-dedupe"]] {
        let mut command = cleanse();
        command.current_dir(dir.path()).args(["run", "in.csv", "--out", "out", "--overwrite"]).args(more);
        let said = stderr(&command.output().expect("runs"));
        let why = "빈 회원번호가 1행(처음 3행), 되풀이된 회원번호가 2행(처음 2행과 5행) 있어";
        assert_eq!(said.matches(why).count(), 1, "{said}");
        let out = dir.path().join("out");
        assert_eq!(told(&out), expected);
        let summary = summary(&out);
        assert_eq!(summary["record"].as_str(), Some("row"));
        assert_eq!((&summary["rules"]["TBL016"], &summary["rules"]["TBL017"]), (&1.into(), &1.into()));
        assert_eq!(rows(&out.join("corrections.csv"))[0][0], "4");
    }
    let mut command = cleanse();
    let output = command.current_dir(dir.path()).args(["dedupe", "in.csv", "--out", "pairs"]).output();
    assert!(stderr(&output.expect("runs")).contains("되풀이된 회원번호가 2행"));
    assert_eq!(told(&dir.path().join("pairs")), expected);
}

#[test]
fn an_id_that_comes_again_in_another_file_is_told_with_its_file() {
    let dir = scratch();
    fs::write(dir.path().join("a.csv"), "회원번호,휴대폰\nM1,010-2345-6789\n").expect("writes");
    fs::write(dir.path().join("b.csv"), "회원번호,휴대폰\nM2,010-3456-7891\nM1,010-4567-8912\n")
        .expect("writes");
    let mut command = cleanse();
    let output = command.current_dir(dir.path()).args(["run", "a.csv", "b.csv", "--out", "out"]).output();
    let said = stderr(&output.expect("runs"));
    assert!(said.contains("되풀이된 회원번호가 1행(처음 a.csv 2행과 b.csv 3행) 있어"), "{said}");
    let check = |more: &[&str]| {
        let args = ["check", "a.csv", "b.csv", "c.csv", "--output-format", "jsonl", "--select", "TBL017"];
        cleanse().current_dir(dir.path()).args(args).args(more).output().expect("runs").stdout
    };
    fs::write(dir.path().join("c.csv"), "회원번호,휴대폰\nM3,010-5678-9123\n").expect("writes");
    let found = check(&["--cache", "cache"]);
    let told: Vec<Value> =
        found.split(|&b| b == b'\n').filter_map(|line| serde_json::from_slice(line).ok()).collect();
    assert_eq!(told.len(), 1, "{told:?}");
    let place = (&told[0]["rule"], &told[0]["file"], &told[0]["line"], &told[0]["row"]);
    assert_eq!(place, (&"TBL017".into(), &"b.csv".into(), &3.into(), &3.into()));
    assert_eq!(check(&["--cache", "cache"]), found, "the cache tells the same");
}

#[test]
fn a_check_finds_them_again_in_its_cache() {
    let dir = scratch();
    fs::write(dir.path().join("in.csv"), TABLE).expect("writes");
    let check = |more: &[&str]| {
        let mut command = cleanse();
        command.current_dir(dir.path()).args(["check", "in.csv", "--output-format", "jsonl"]).args(more);
        command.output().expect("runs")
    };
    let fresh = check(&["--cache", "cache"]);
    let text = String::from_utf8(fresh.stdout.clone()).expect("UTF-8");
    assert!(text.contains("TBL016") && text.contains("TBL017"), "{text}");
    assert_eq!(check(&["--cache", "cache"]).stdout, fresh.stdout, "the cache tells the same");
    let strict = check(&["--select", "TBL017", "--fail-on", "warning"]);
    assert_eq!(strict.status.code(), Some(1));
    let ignored =
        check(&["--select", "TBL0*", "--ignore", "TBL016", "--ignore", "TBL017", "--fail-on", "note"]);
    assert_eq!(ignored.status.code(), Some(0), "{}", stderr(&ignored));
}

#[test]
fn good_ids_are_not_worth_a_word() {
    let dir = scratch();
    fs::write(dir.path().join("in.csv"), "회원번호,휴대폰\nM1,010-2345-6789\nM2,010-3456-7891\n")
        .expect("writes");
    let mut command = cleanse();
    let output =
        command.current_dir(dir.path()).args(["run", "in.csv", "--out", "out"]).output().expect("runs");
    assert!(!stderr(&output).contains("행 번호로"), "{}", stderr(&output));
    assert_eq!(told(&dir.path().join("out")), []);
}
