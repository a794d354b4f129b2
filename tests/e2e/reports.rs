//! What people look at after a run: the page, the comparison with the run before, the workbook.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::support::{cells, cleanse, example, names, read, rows, run, scratch, stderr, summary};

fn page(out: &Path) -> String {
    String::from_utf8(read(&out.join("report.html"))).expect("UTF-8")
}

/// Who left, died or refused is not counted among those who can be written to now.
#[test]
fn page_one_counts_whom_something_may_be_sent_to() {
    let dir = scratch();
    let table = "회원번호,성명,휴대폰,상태,수신거부여부,비고\n\
        M1,김하나,010-2345-6781,정상,N,\n\
        M2,이두리,010-2345-6782,사망,,\n\
        M3,박세라,010-2345-6783,탈퇴,,\n\
        M4,최네오,010-2345-6784,정상,Y,\n\
        M5,정다섯,010-2345-6785,정상,,연락 금지\n";
    let (input, out) = (dir.path().join("in.csv"), dir.path().join("out"));
    fs::write(&input, table).expect("writes");
    run(&input, &out, &[]);
    let page = String::from_utf8(read(&out.join("report.html"))).expect("UTF-8");
    assert!(page.contains("회원 5명 중 1명(20.0%)에게 지금 연락할 수 있습니다."), "{page}");
    assert!(page.contains("탈퇴·사망·수신거부로 적힌 4명은 뺐습니다."), "{page}");
    let summary = summary(&out);
    assert_eq!((&summary["reachable"]["any"]["ok"], &summary["closed"]), (&5.into(), &4.into()));
}

#[test]
fn the_page_is_one_file_in_the_language_of_the_headers() {
    let dir = scratch();
    let out = dir.path().join("out");
    run(&example("customers.csv"), &out, &[]);
    let korean = page(&out);
    assert!(korean.len() < 2_000_000);
    assert!(korean.contains(r#"<html lang="ko">"#) && korean.contains("지금 연락할 수 있습니다"));
    // A rule may speak of http: in its words; nothing may be loaded or linked.
    for outside in ["<script", "<link", "<img", "src=", "href=\"http", "@import", "url(h"] {
        assert!(!korean.contains(outside), "{outside}");
    }
    run(&example("customers.csv"), &out, &["--overwrite", "--lang", "en"]);
    assert!(page(&out).contains("can be reached now"));
}

#[test]
fn the_page_shows_no_value_in_clear() {
    let dir = scratch();
    let out = dir.path().join("out");
    run(&example("customers.csv"), &out, &[]);
    let page = page(&out);
    let ledger = String::from_utf8(read(&out.join("ledger.jsonl"))).expect("UTF-8");
    for line in ledger.lines() {
        let line: Value = serde_json::from_str(line).expect("JSON");
        let before = line["before"].as_str().expect("a text");
        let digits = before.chars().filter(char::is_ascii_digit).count();
        if digits >= 8 || before.contains('@') {
            assert!(!page.contains(before), "a value of row {} stands in clear", line["row"]);
        }
    }
    let shared = rows(&out.join("shared_contacts.csv"));
    // The texts of rules show made-up addresses.
    let mut somebodys = shared.iter().filter(|row| row[4] != "placeholder").peekable();
    assert!(somebodys.peek().is_some(), "somebody shares a contact");
    assert!(somebodys.all(|row| !page.contains(&row[1])), "a shared contact stands in clear");
}

#[test]
fn a_second_run_over_the_same_file_has_nothing_new() {
    let dir = scratch();
    let [first, second] = ["first", "second"].map(|n| dir.path().join(n));
    run(&example("customers.csv"), &first, &[]);
    run(&example("customers.csv"), &second, &["--previous", &first.to_string_lossy()]);
    let changes = &summary(&second)["changes"];
    let findings = read(&second.join("findings.jsonl")).iter().filter(|&&b| b == b'\n').count();
    assert_eq!((&changes["new"], &changes["solved"]), (&0.into(), &0.into()));
    assert_eq!(changes["open"], findings);
    assert_eq!(rows(&second.join("changes.csv")).len(), findings);
    assert_eq!(summary(&second)["trend"].as_array().map(Vec::len), Some(2));
    assert!(summary(&first)["changes"].is_null());
    assert!(page(&second).contains("새로 발견 0건"));
}

#[test]
fn changes_are_told_by_record_whatever_the_order() {
    let dir = scratch();
    let [before, after] = ["before.csv", "after.csv"].map(|n| dir.path().join(n));
    let header = "회원번호,이름,휴대폰,이메일\n";
    let one = "M1,박서준,1023456789,seojun77@naver.com\n";
    let two = "M2,김철수,010-3456-7890,kim@gmial.com\n";
    let three = "M3,이영희,010-4567-8901,lee@daum.net\n";
    fs::write(&before, [header, one, two, three].concat()).expect("writes");
    // M1 is mended, M2 is as it was in another row, M3 became worse.
    let mended = "M1,박서준,010-2345-6789,seojun77@naver.com\n";
    let worse = "M3,이영희,010-4567-8901,lee@naver.con\n";
    fs::write(&after, [header, worse, two, mended].concat()).expect("writes");
    let [first, second] = ["first", "second"].map(|n| dir.path().join(n));
    run(&before, &first, &[]);
    run(&after, &second, &["--previous", &first.to_string_lossy()]);
    let told = rows(&second.join("changes.csv"));
    let of = |record: &str, change: &str| told.iter().any(|row| row[0] == record && row[3] == change);
    assert!(of("M1", "solved") && !of("M1", "new"), "{told:?}");
    assert!(of("M2", "open") && !of("M2", "new") && !of("M2", "solved"), "{told:?}");
    assert!(of("M3", "new"), "{told:?}");
}

#[test]
fn what_is_no_result_is_not_compared_with() {
    let dir = scratch();
    let out = dir.path().join("out");
    let nowhere = dir.path().join("nowhere");
    let output = cleanse()
        .args(["run", "--lang", "ko", "--previous"])
        .arg(&nowhere)
        .arg("--out")
        .arg(&out)
        .arg(example("customers.csv"))
        .output()
        .expect("runs");
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("오류:"), "{}", stderr(&output));
    assert!(!names(&out).contains(&"summary.json".to_owned()));
}

#[test]
fn the_workbook_reads_back_as_the_tables() {
    let dir = scratch();
    let [out, again] = ["out", "again"].map(|n| dir.path().join(n));
    run(&example("customers.csv"), &out, &["--excel"]);
    let book = out.join("result.xlsx");
    assert!(!names(&dir.path().join("out")).iter().any(|n| n.ends_with(".tmp")));
    // The clean records, read from their sheet, are clean again and lose no zero.
    run(&book, &again, &["--sheet", "정상", "--no-dedupe"]);
    let texts = |path: &Path| cells(&String::from_utf8(read(path)).expect("UTF-8"));
    assert_eq!(texts(&again.join("clean.csv")), texts(&out.join("clean.csv")));
    assert_eq!(summary(&again)["repair"], 0);
    assert!(summary(&out)["personal_data"]["result.xlsx"].as_u64() > Some(0));
}

#[test]
fn the_folder_of_a_report_is_made_as_other_outputs_make_theirs() {
    let dir = scratch();
    let done = |args: &str| {
        let output = cleanse().args(args.split(' ')).current_dir(dir.path()).output().expect("runs");
        assert!(output.status.success(), "{args}: {}", stderr(&output));
    };
    fs::write(dir.path().join("in.csv"), "이름,휴대폰\n김보라,010.2345.6789\n").expect("writes");
    done("run in.csv --out a/out --report html=a/b/run.html");
    done("check in.csv --report html=c/x.html --report json=c/d/x.json --write-baseline e/known.json");
    done("fix in.csv -o f/out.csv");
    done("undo f/out.csv -o g/back.csv");
    for made in
        ["a/b/run.html", "c/x.html", "c/d/x.json", "e/known.json", "f/out.csv.ledger.jsonl", "g/back.csv"]
    {
        assert!(dir.path().join(made).is_file(), "{made}");
    }
}

#[test]
fn one_run_gives_several_formats() {
    let dir = scratch();
    let out = dir.path().join("out");
    let [sarif, junit] = ["run.sarif", "run.xml"].map(|n| dir.path().join(n));
    let reports = [format!("sarif={}", sarif.display()), format!("junit={}", junit.display())];
    let more = ["--output-format", "jsonl", "--report", &reports[0], "--report", &reports[1]];
    let output = run(&example("customers.csv"), &out, &more);
    let lines: Vec<&[u8]> = output.stdout.split(|&b| b == b'\n').filter(|l| !l.is_empty()).collect();
    let findings = read(&out.join("findings.jsonl"));
    let told: Vec<&[u8]> = findings.split(|&b| b == b'\n').filter(|l| !l.is_empty()).collect();
    assert_eq!(lines.len(), told.len());
    let json = |line: &[u8]| serde_json::from_slice::<Value>(line).expect("JSON");
    assert!(lines.iter().zip(&told).all(|(a, b)| json(a) == json(b)));
    assert_eq!(json(&read(&sarif))["runs"][0]["properties"]["findings"], told.len());
    assert!(String::from_utf8_lossy(&read(&junit)).contains("<testsuite package=\"cleanse\""));
}
