//! Columns: what is taken, what is left out, and how those of several files become one table.

use std::fs;
use std::path::Path;

use crate::support::{cells, cleanse, read, scratch, stderr, summary};

/// What a call over the files says.
fn said(dir: &Path, files: &[(&str, &str)], call: &str) -> String {
    for (name, text) in files {
        fs::write(dir.join(name), text).expect("writes");
    }
    let output = cleanse().args(call.split(' ')).current_dir(dir).output().expect("runs");
    assert_ne!(output.status.code(), Some(2), "{call}: {}", stderr(&output));
    stderr(&output)
}

fn header(path: &Path) -> Vec<String> {
    cells(&String::from_utf8(read(path)).expect("UTF-8")).swap_remove(0)
}

const ONE: &str = "회원번호,성명,휴대폰,등급\nM1,김하나,010-2345-6789,우수\n";
const TWO: &str = "회원번호,성명,HP,포인트\nM2,이두리,010-3456-7891,100\n";

#[test]
fn columns_that_differ_between_files_are_said_once() {
    let dir = scratch();
    let files = [("a.csv", ONE), ("b.csv", TWO)];
    for call in ["run a.csv b.csv --out out --overwrite", "check a.csv b.csv"] {
        let text = said(dir.path(), &files, call);
        for line in [
            "a.csv: 다른 파일·시트에 있으나 여기에 없어 비워 둔 열: 포인트",
            "b.csv: 다른 파일·시트에 있으나 여기에 없어 비워 둔 열: 등급",
            "b.csv: 앞 파일·시트의 열 이름에 맞춘 열: HP → 휴대폰",
        ] {
            assert_eq!(text.matches(line).count(), 1, "{call}: {line}: {text}");
        }
    }
    let text = said(dir.path(), &files, "run a.csv a.csv --out out --overwrite");
    assert!(!text.contains("비워 둔 열") && !text.contains("맞춘 열"), "{text}");
}

#[test]
fn no_two_columns_are_called_source() {
    let dir = scratch();
    let files = [
        ("a.csv", "회원번호,휴대폰,source\nM1,010-2345-6789,앱\n"),
        ("b.csv", "회원번호,휴대폰,source\nM2,010-3456-7891,매장\n"),
        ("list.csv", "휴대폰\n010-3456-7891\n"),
    ];
    said(dir.path(), &files, "run a.csv b.csv --out out");
    let expected = ["회원번호", "휴대폰", "source", "cleanse_source"];
    assert_eq!(header(&dir.path().join("out/clean.csv")), expected.map(|h| h.to_owned()));
    said(dir.path(), &files, "undo out -o back");
    assert_eq!(fs::read_to_string(dir.path().join("back/b.csv")).expect("UTF-8"), files[1].1);
}

#[test]
fn columns_left_out_are_named_without_being_asked_for() {
    let dir = scratch();
    let table = "회원번호,휴대폰,혈액형\nM1,010-2345-6789,A\n";
    let text = said(dir.path(), &[("in.csv", table)], "run in.csv --out out");
    assert!(text.contains("사용하지 않은 열: 혈액형 (알 수 없음)"), "{text}");
    let many: Vec<String> = (1..=40).map(|n| format!("속성{n}값")).collect();
    let wide = format!("회원번호,휴대폰,{}\nM1,010-2345-6789{}\n", many.join(","), ",".repeat(40));
    let text = said(dir.path(), &[("wide.csv", &wide)], "run wide.csv --out wide");
    assert!(text.contains("외 10개 (-v)"), "{text}");
    let text = said(dir.path(), &[("wide.csv", &wide)], "run wide.csv --out wide --overwrite -v");
    assert!(text.contains("속성40값") && !text.contains("(-v)"), "{text}");
}

#[test]
fn a_header_with_a_character_that_nobody_sees_is_that_header() {
    let dir = scratch();
    let table =
        "\u{200b}회원번호,성\u{2060}명,휴대\u{200d}폰\nM1,김하나,010-2345-6789\nM2,이두리,010-3456-7891\n";
    let text = said(dir.path(), &[("in.csv", table)], "run in.csv --out out");
    for role in ["= 회원번호", "= 이름", "= 휴대폰"] {
        assert!(text.contains(role), "{role}: {text}");
    }
    assert_eq!(summary(&dir.path().join("out"))["record"].as_str(), Some("id"));
    assert_eq!(header(&dir.path().join("out/clean.csv"))[0], "\u{200b}회원번호", "values stay as they are");
}
