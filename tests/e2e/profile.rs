//! `cleanse profile`: what is in a file, without a value in clear.

use std::fs;

use crate::support::{cleanse, example, names, scratch, stderr};

#[test]
fn columns_are_told_with_role_and_reason() {
    let dir = scratch();
    let input = example("customers.csv");
    for (lang, words) in [
        ("ko", ["휴대폰", "아는 열 이름", "정량 정보"]),
        ("en", ["mobile", "its header is known", "quantitative"]),
    ] {
        let output = cleanse().arg("profile").arg(&input).args(["--lang", lang]).output().expect("runs");
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        for word in words {
            assert!(said.contains(word), "{word}: {said}");
        }
        let wide =
            |line: &str| line.chars().map(|c| if ('가'..='힣').contains(&c) { 2 } else { 1 }).sum::<usize>();
        assert!(said.lines().all(|line| wide(line) <= 80), "{said}");
        assert!(!said.contains("010-5592-1920") && !said.contains("허승영"));
    }
    assert!(names(dir.path()).is_empty());
}

#[test]
fn numbers_are_those_of_the_file() {
    let dir = scratch();
    let rows =
        "회원번호,휴대폰,등급,메모장\n1,010-2345-6789,우수,\n2,,우수,ㄱ\n3,010-2345-6789,일반,\n\n합계,,,\n";
    fs::write(dir.path().join("in.csv"), rows).expect("writes");
    let output = cleanse()
        .args(["profile", "in.csv", "--output-format", "json"])
        .current_dir(dir.path())
        .output()
        .expect("runs");
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let profile = &json["profiles"][0];
    assert_eq!((profile["rows"].as_u64(), profile["skipped"].as_u64()), (Some(3), Some(2)));
    let phone = &profile["columns"][1];
    assert_eq!((phone["filled"]["ok"].as_u64(), phone["filled"]["of"].as_u64()), (Some(2), Some(3)));
    assert_eq!(phone["distinct"], 1);
    assert_eq!(phone["patterns"][0]["text"], "999-9999-9999");
    assert_eq!(phone["values"][0]["text"], "010-****-6789");
    assert_eq!(profile["columns"][2]["values"][0]["text"], "우수");
    assert_eq!(profile["columns"][2]["kind"], "life-style");
}

#[test]
fn threads_do_not_change_a_profile() {
    let input = example("customers.csv");
    let told = ["1", "2"]
        .map(|n| cleanse().arg("profile").arg(&input).args(["--threads", n]).output().expect("runs").stdout);
    assert!(told[0] == told[1] && !told[0].is_empty());
}
