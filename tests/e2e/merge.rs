//! One golden record for the rows of one customer, the others kept, and a way back.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::support::{cells, cleanse, example, names, read, rows, run, scratch, stderr, summary};

/// A table in which a few people stand twice, among others who do not.
fn members(folder: &Path) -> PathBuf {
    let mut text = String::from("회원번호,성명,휴대폰,이메일,주소,생년월일,SMS수신동의,최종구매일,비고\n");
    let surnames = ["김", "이", "박", "최", "정", "강", "조", "윤", "장", "임"];
    let given = ["하나", "두리", "세나", "영숙", "다솜", "지훈", "서연", "민준", "보라", "태양", "은별"];
    for n in 0..110 {
        let name = format!("{}{}", surnames[n % 10], given[n % 11]);
        let (year, month, day) = (1950 + n % 55, 1 + n % 12, 1 + n % 28);
        text.push_str(&format!(
            "M{n:03},{name},010-{:04}-{:04},user{n:03}@naver.com,서울 강남구 테헤란로 {} {}동 {}호,{year}-{month:02}-{day:02},Y,2024-01-01,\n",
            2300 + n * 61, 1111 + n * 73, 100 + n * 2, 101 + n % 5, 101 + n
        ));
    }
    // M003 again: no mailbox, an opt-out, a newer address and a note.
    text.push_str("N003,최영숙,010-2483-1330,,서울 강남구 테헤란로 106 104동 104호,1953-04-04,N,2026-05-01,\"전화, 오전만\"\n");
    // M007 again with a broken mailbox: the good one stays.
    text.push_str("N007,윤민준,01027271622,user007@naver.con,,1957-08-08,Y,2020-01-01,\n");
    let path = folder.join("members.csv");
    fs::write(&path, text).expect("writes");
    path
}

fn by_id(path: &Path) -> BTreeMap<String, BTreeMap<String, String>> {
    let mut all = cells(&String::from_utf8(read(path)).expect("UTF-8"));
    let header = all.remove(0);
    all.into_iter().map(|row| (row[0].clone(), header.iter().cloned().zip(row).collect())).collect()
}

#[test]
fn the_best_values_stand_in_one_record() {
    let dir = scratch();
    let out = dir.path().join("out");
    let said = stderr(&run(&members(dir.path()), &out, &["--merge", "--lang", "en"]));
    let clean = by_id(&out.join("clean.csv"));
    let merged = by_id(&out.join("merged.csv"));
    assert_eq!(merged.keys().collect::<Vec<_>>(), ["N003", "N007"], "{said}");
    let golden = &clean["M003"];
    assert_eq!(golden["이메일"], "user003@naver.com");
    assert_eq!(golden["SMS수신동의"], "N", "an opt-out of any member wins");
    assert_eq!(golden["최종구매일"], "2026-05-01");
    assert_eq!(golden["비고"], "전화, 오전만");
    assert_eq!(clean["M007"]["이메일"], "user007@naver.com");
    assert_eq!(merged["N003"]["cleanse_golden"], "M003");
    assert!(merged["N003"]["cleanse_gave"].contains("SMS수신동의"), "{:?}", merged["N003"]["cleanse_gave"]);
    assert_eq!(merged["N007"]["cleanse_route"], "repair");
    assert_eq!(rows(&out.join("id_map.csv")), [["N003", "M003"], ["N007", "M007"]]);
    assert!(said.ends_with("112 read = 110 clean + 0 repair + 0 quarantine + 2 merged (0 lost)\n"), "{said}");
}

#[test]
fn rows_add_up_with_merging_too() {
    let dir = scratch();
    let out = dir.path().join("out");
    run(&example("customers.csv"), &out, &["--merge"]);
    let summary = summary(&out);
    let number = |key: &str| summary[key].as_u64().unwrap_or_else(|| panic!("no number {key}"));
    assert!(number("merged") > 0);
    assert_eq!(number("read"), number("clean") + number("repair") + number("quarantine") + number("merged"));
    let routed = ["clean", "repair", "quarantine", "merged"];
    let files = routed.map(|name| rows(&out.join(name).with_extension("csv")));
    for (name, rows) in routed.iter().zip(&files) {
        assert_eq!(rows.len() as u64, number(name), "{name}");
    }
    let ids: HashSet<&String> = files.iter().flatten().map(|row| &row[0]).collect();
    assert_eq!(ids.len() as u64, number("read"), "every member in exactly one output");
    let ledger = String::from_utf8(read(&out.join("ledger.jsonl"))).expect("UTF-8");
    assert_eq!(ledger.lines().count() as u64, number("changed_cells"));
    assert!(ledger.lines().zip(1..).all(|(line, n)| line.starts_with(&format!("{{\"n\":{n},"))));
    let golden: HashSet<String> = rows(&out.join("id_map.csv")).into_iter().map(|r| r[1].clone()).collect();
    let kept: HashSet<&String> = files[..2].iter().flatten().map(|row| &row[0]).collect();
    assert!(golden.iter().all(|id| kept.contains(id)));
}

#[test]
fn undo_gives_merged_rows_back() {
    let dir = scratch();
    let first = members(dir.path());
    let second = dir.path().join("more.csv");
    fs::write(&second, "HP,고객명,고객번호,EMAIL\n01024831330,최영숙,K1,user003@naver.com\n")
        .expect("writes");
    for (n, inputs) in [vec![example("customers.csv")], vec![second, first.clone()]].into_iter().enumerate() {
        let undone = |merge: bool| {
            let name = format!("{n}{merge}");
            let (out, back) = (dir.path().join(&name), dir.path().join(format!("{name}.back")));
            let mut command = cleanse();
            command.arg("run").args(&inputs).arg("--out").arg(&out).args(merge.then_some("--merge"));
            command.assert().success();
            cleanse().arg("undo").arg(&out).arg("-o").arg(&back).assert().success();
            back
        };
        let (plain, merged) = (undone(false), undone(true));
        if inputs.len() == 1 {
            assert!(read(&plain) == read(&merged), "other bytes");
        } else {
            assert_eq!(names(&plain), names(&merged));
            names(&plain).iter().for_each(|f| assert!(read(&plain.join(f)) == read(&merged.join(f)), "{f}"));
            assert!(read(&merged.join("members.csv")) == read(&first), "not the input");
        }
    }
}

#[test]
fn undo_refuses_a_golden_record_that_was_edited() {
    let dir = scratch();
    let (out, back) = (dir.path().join("out"), dir.path().join("back.csv"));
    run(&members(dir.path()), &out, &["--merge"]);
    let clean = out.join("clean.csv");
    let edited = String::from_utf8(read(&clean)).expect("UTF-8").replacen("2026-05-01", "2026-05-02", 1);
    fs::write(&clean, edited).expect("writes");
    let output =
        cleanse().args(["--lang", "en", "undo"]).arg(&out).arg("-o").arg(&back).output().expect("runs");
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("row 4, column 최종구매일"), "{}", stderr(&output));
    assert!(!back.exists());
}

#[test]
fn merging_is_the_same_for_any_number_of_threads() {
    let dir = scratch();
    let [one, two] = ["1", "2"].map(|n| {
        let out = dir.path().join(n);
        run(&example("customers.csv"), &out, &["--merge", "--threads", n]);
        crate::support::folder(&out)
    });
    for (one, two) in one.iter().zip(&two) {
        assert!(one == two, "{} differs", one.0);
    }
    assert_eq!(one.len(), two.len());
}

#[test]
fn a_merged_table_has_nothing_left_to_merge() {
    let dir = scratch();
    let (first, second) = (dir.path().join("first"), dir.path().join("second"));
    run(&members(dir.path()), &first, &["--merge"]);
    run(&first.join("clean.csv"), &second, &["--merge"]);
    assert_eq!(summary(&second)["merged"], 0);
    assert!(read(&first.join("clean.csv")) == read(&second.join("clean.csv")));
}

#[test]
fn merging_needs_duplicates() {
    let dir = scratch();
    let mut command = cleanse();
    command.arg("run").arg(example("customers.csv")).args(["--merge", "--no-dedupe", "--out"]);
    let output = command.arg(dir.path().join("out")).output().expect("runs");
    assert_eq!(output.status.code(), Some(2));
}
