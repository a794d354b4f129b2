//! The language of what is said: what was asked for, else Korean over Hangul headers, else the system's.

use std::fs;
use std::path::Path;

use unicode_normalization::UnicodeNormalization;

use crate::support::{cleanse, scratch, stderr};

const MEMBERS: &str = "회원번호,성명,휴대폰,탈퇴일,수신동의,동의일\n\
    M1,김하나,010.2345.6789,2020-01-02,Y,2020-01-01\n\
    M2,이두리,010-3456-7891,,Y,2020-01-01\n";
const RESULTS: &str = "수신번호,결과,발송일시\n010-2345-6789,결번,2026-01-02 10:00\n";

/// What a call says, whatever it came to.
fn said(dir: &Path, call: &str, system: &str, more: &[&str]) -> String {
    let mut command = cleanse();
    command.current_dir(dir).env("LC_ALL", system).args(call.split(' ')).args(more);
    stderr(&command.output().expect("runs"))
}

fn is_korean(text: &str) -> bool {
    let words = ["행", "결과", "회원", "대상", "교정", "사용한 열", "되돌", "오류", "건"];
    words.iter().any(|word| text.contains(word)) && !text.contains("columns")
}

#[test]
fn every_command_speaks_as_the_headers_do() {
    let dir = scratch();
    let put = |name: &str, text: &str| fs::write(dir.path().join(name), text).expect("writes");
    put("results.csv", RESULTS);
    // Names from a Mac come in pieces.
    for members in [MEMBERS.to_owned(), MEMBERS.nfd().collect()] {
        put("members.csv", &members);
        let said = |call: &str| said(dir.path(), call, "C", &[]);
        for call in [
            "run members.csv --out out --overwrite --store store",
            "undo out -o back.csv",
            "undo --forget out",
            "undo out -o again.csv",
            "fix members.csv -o fixed.csv",
            "undo fixed.csv -o back.csv",
            "undo --forget fixed.csv",
            "due destroy members.csv --now 2026-11-01",
            "due reconfirm members.csv --now 2026-11-01",
            "bounce results.csv --against members.csv --out joined --overwrite",
            "repair plan --store store --members members.csv --dry-run --out plan --overwrite",
            "dedupe members.csv --out pairs --overwrite",
            "exclude members.csv --list results.csv --out kept --overwrite",
        ] {
            let text = said(call);
            assert!(is_korean(&text), "{call}: {text}");
        }
        let text = said("bounce results.csv");
        assert!(text.contains("사용한 열") && !text.contains("columns"), "{text}");
        fs::remove_dir_all(dir.path().join("store")).ok();
    }
}

#[test]
fn what_was_asked_for_and_the_system_speak_too() {
    let dir = scratch();
    fs::write(dir.path().join("ko.csv"), MEMBERS).expect("writes");
    fs::write(dir.path().join("en.csv"), "member_id,mobile\nM1,010.2345.6789\n").expect("writes");
    for call in
        ["run ko.csv --out out --overwrite", "undo out -o back.csv", "due destroy ko.csv --now 2026-11-01"]
    {
        let text = said(dir.path(), call, "ko_KR.UTF-8", &["--lang", "en"]);
        assert!(!is_korean(&text.replace("회원번호", "").replace("탈퇴일", "")), "{call}: {text}");
    }
    for call in ["run en.csv --out out --overwrite", "undo out -o back.csv", "fix en.csv --diff"] {
        let text = said(dir.path(), call, "ko_KR.UTF-8", &[]);
        assert!(is_korean(&text), "{call}: {text}");
        let text = said(dir.path(), call, "C", &[]);
        assert!(!is_korean(&text), "{call}: {text}");
    }
    let refused =
        said(dir.path(), "due notice ko.csv --column consent-date=없는열 --now 2026-11-01", "C", &[]);
    assert!(refused.starts_with("오류"), "{refused}");
}
