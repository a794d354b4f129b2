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
fn a_stated_column_may_stand_in_one_of_several_files() {
    let dir = scratch();
    let files = [
        ("a.csv", "등록번호,성명,개인HP\nM1,김하나,010-2345-6789\n"),
        ("b.csv", "회원번호,성명,HP\nM2,이두리,010-3456-7891\n"),
    ];
    let call = "run a.csv b.csv --id 등록번호 --column 휴대폰=개인HP --out out";
    let text = said(dir.path(), &files, call);
    assert!(text.contains("b.csv: 지정한 열 가운데 여기에 없는 열: 개인HP, 등록번호"), "{text}");
    let table = cells(&String::from_utf8(read(&dir.path().join("out/clean.csv"))).expect("UTF-8"));
    let expected = [
        ["등록번호", "성명", "개인HP"],
        ["M1", "김하나", "010-2345-6789"],
        ["M2", "이두리", "010-3456-7891"],
    ];
    assert_eq!(table.iter().map(|row| &row[..3]).collect::<Vec<_>>(), expected);
    let mut command = cleanse();
    command.args(["check", "a.csv", "b.csv", "--id", "등록번호", "--column", "휴대폰=없는열"]);
    let refused = command.current_dir(dir.path()).output().expect("runs");
    assert_eq!(refused.status.code(), Some(2));
    assert!(stderr(&refused).contains("a.csv: ‘없는열’ 열이 없습니다."), "{}", stderr(&refused));
}

#[test]
fn files_of_one_name_are_told_apart_by_their_folders() {
    let dir = scratch();
    for folder in ["강남", "서초", "10월", "11월"] {
        fs::create_dir(dir.path().join(folder)).expect("makes");
    }
    let files = [
        ("강남/회원.csv", "회원번호,휴대폰\nM1,010-2345-6789\n"),
        ("서초/회원.csv", "회원번호,휴대폰\nM2,010-3456-7891\n"),
        ("10월/탈퇴.csv", "회원번호\nM1\n"),
        ("11월/탈퇴.csv", "회원번호\nM2\n"),
    ];
    let last = |path: &str, column: usize| {
        let table = cells(&String::from_utf8(read(&dir.path().join(path))).expect("UTF-8"));
        table[1..].iter().map(|row| row[column].clone()).collect::<Vec<_>>()
    };
    let text = said(dir.path(), &files, "run 강남/회원.csv 서초/회원.csv --out out");
    assert!(text.contains("강남/회원.csv: csv"), "{text}");
    assert_eq!(last("out/clean.csv", 2), ["강남/회원.csv", "서초/회원.csv"]);
    fs::write(dir.path().join("all.csv"), "회원번호,휴대폰\nM1,\nM2,\nM3,\n").expect("writes");
    said(dir.path(), &files, "exclude all.csv --list 10월/탈퇴.csv --list 11월/탈퇴.csv --out split");
    assert_eq!(last("split/excluded.csv", 2), ["10월/탈퇴.csv", "11월/탈퇴.csv"]);
}

/// Numbered headers say nothing of whether numbers or their parts stand below them: what stands there does, for the columns together.
#[test]
fn columns_of_numbers_and_of_their_parts_are_told_apart_together() {
    let dir = scratch();
    for (headers, table, clean) in [
        // Each column has numbers of its own.
        (
            "휴대폰1,휴대폰2,휴대폰3",
            [["010.2345.6789", "", ""], ["010-2345-6780", "", "1045678912"]],
            [["010-2345-6789", "", ""], ["010-2345-6780", "", "010-4567-8912"]],
        ),
        // The first column lost its zeros, and somebody typed a whole number there.
        (
            "휴대폰1,휴대폰2,휴대폰3",
            [["10", "9831", "9122"], ["010-2345-6789", "", ""]],
            [["010", "9831", "9122"], ["010-2345-6789", "", ""]],
        ),
        // The blocks of the number before them are none.
        (
            "휴대폰1,휴대폰2,휴대폰3",
            [["010-9831-9122", "9831", "9122"], ["010-2345-6789", "2345", "6789"]],
            [["010-9831-9122", "9831", "9122"], ["010-2345-6789", "2345", "6789"]],
        ),
        // The rest stands in one block.
        (
            "휴대폰1,휴대폰2,비고",
            [["010", "98319122", ""], ["010", "23456789", ""]],
            [["010", "98319122", ""], ["010", "23456789", ""]],
        ),
    ] {
        let rows: Vec<String> = table.iter().map(|row| row.join(",")).collect();
        let text = format!("{headers}\n{}\n", rows.join("\n"));
        let files = [("in.csv", text.as_str())];
        said(dir.path(), &files, "run in.csv --out out --overwrite");
        let found = cells(&String::from_utf8(read(&dir.path().join("out/clean.csv"))).expect("UTF-8"));
        assert_eq!(found[1..], clean.map(|row| row.map(str::to_owned).to_vec()), "{text}");
    }
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
fn a_file_without_a_header_tells_no_value_of_its_first_row() {
    let dir = scratch();
    for (table, call) in [
        ("김철수,850307\n이영희,870501\n", "check in.csv --fail-on never"),
        ("김철수,서울\n이영희,부산\n", "check in.csv --fail-on never"),
        ("김철수,010-2345-6789\n이영희,010-2345-6788\n", "run in.csv --out out"),
    ] {
        let text = said(dir.path(), &[("in.csv", table)], call);
        assert!(!text.contains("김철수") && !text.contains("850307"), "{table}: {text}");
        assert!(text.contains("제목 행이 없어") && text.contains("--header-row"), "{table}: {text}");
    }
    fs::write(dir.path().join("no.csv"), "김철수,850307\n이영희,870501\n").expect("writes");
    let output =
        cleanse().args(["run", "no.csv", "--out", "no"]).current_dir(dir.path()).output().expect("runs");
    assert_eq!(output.status.code(), Some(2));
    assert!(
        !stderr(&output).contains("김철수") && !stderr(&output).contains("850307"),
        "{}",
        stderr(&output)
    );
    let text = said(
        dir.path(),
        &[("in.csv", "이용자,지역명칭\n김철수,서울\n이영희,부산\n")],
        "check in.csv --fail-on never",
    );
    assert!(text.contains("제목 행 1행"), "a word for people is a header: {text}");
}

#[test]
fn a_header_cannot_command_the_terminal() {
    let dir = scratch();
    let table = "회원번호,휴대폰,\u{1b}[31m빨강\nM1,010-2345-678,1\n";
    for call in ["run in.csv --out out", "check in.csv --fail-on never", "profile in.csv"] {
        fs::write(dir.path().join("in.csv"), table).expect("writes");
        let output = cleanse().args(call.split(' ')).current_dir(dir.path()).output().expect("runs");
        let all = [output.stdout, output.stderr].concat();
        assert!(!all.contains(&0x1b), "{call}: {}", String::from_utf8_lossy(&all));
    }
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

/// An address in two columns with the postcode beside them, as most Korean files have it.
const ADDRESSES: &str = "회원번호,이름,휴대폰,우편번호,주소,상세주소\n\
    M1,김도현,010-2847-6182,04524,서울 중구 세종대로 110,\n\
    M2,이수민,010-3951-7294,06236,서울 강남구 테헤란로 152,101-1203\n\
    M3,박지훈,010-4062-8315,06236,서울 강남구 테헤란로 152,101동 1203호\n\
    M4,최유진,010-5173-9426,06236,서울특별시 강남구 테헤란로 152,101동 1203호\n\
    M5,정민재,010-6284-1537,06236,서울 강남구,테헤란로152\n";

/// The cells that are corrected: row, column, and what stands there then.
const CORRECTED: [(&str, &str, &str); 4] = [
    ("M1", "주소", "서울특별시 중구 세종대로 110"),
    ("M2", "주소", "서울특별시 강남구 테헤란로 152"),
    ("M2", "상세주소", "101동 1203호"),
    ("M3", "주소", "서울특별시 강남구 테헤란로 152"),
];

fn corrected() -> Vec<Vec<String>> {
    let mut table = cells(ADDRESSES);
    for (id, column, value) in CORRECTED {
        let at = table[0].iter().position(|header| header == column).expect("a column");
        let row = table.iter_mut().find(|row| row[0] == id).expect("a row");
        row[at] = value.to_owned();
    }
    table
}

fn ledger(path: &Path) -> Vec<(String, String, String)> {
    let text = String::from_utf8(read(path)).expect("UTF-8");
    let lines = text.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).expect("JSON"));
    let text = |line: &serde_json::Value, key: &str| line[key].as_str().unwrap_or_default().to_owned();
    lines
        .filter(|line| line["after"].is_string())
        .map(|line| (text(&line, "id"), text(&line, "column"), text(&line, "after")))
        .collect()
}

#[test]
fn an_address_over_two_columns_is_corrected_in_both() {
    let dir = scratch();
    let path = |name: &str| dir.path().join(name);
    let table = |name: &str| cells(&fs::read_to_string(path(name)).expect("UTF-8"));
    let changes = CORRECTED.map(|(id, column, value)| (id.to_owned(), column.to_owned(), value.to_owned()));
    said(dir.path(), &[("in.csv", ADDRESSES)], "run in.csv --out out");
    assert_eq!(table("out/clean.csv"), corrected());
    assert_eq!(ledger(&path("out/ledger.jsonl")), changes);
    said(dir.path(), &[], "run out/clean.csv --out again");
    assert_eq!(table("again/clean.csv"), corrected());
    assert_eq!(summary(&path("again"))["changed_cells"], 0);
    said(dir.path(), &[], "undo out -o back.csv");
    assert_eq!(fs::read_to_string(path("back.csv")).expect("UTF-8"), ADDRESSES);

    said(dir.path(), &[], "fix in.csv -o fixed.csv");
    assert_eq!(table("fixed.csv"), corrected());
    assert_eq!(ledger(&path("fixed.csv.ledger.jsonl")), changes);
    said(dir.path(), &[], "fix fixed.csv -o twice.csv");
    assert_eq!(fs::read(path("twice.csv")).expect("reads"), fs::read(path("fixed.csv")).expect("reads"));
    said(dir.path(), &[], "undo fixed.csv -o unfixed.csv");
    assert_eq!(fs::read_to_string(path("unfixed.csv")).expect("UTF-8"), ADDRESSES);
}

#[test]
fn a_finding_on_an_address_over_two_columns_promises_what_is_done() {
    let dir = scratch();
    fs::write(dir.path().join("in.csv"), ADDRESSES).expect("writes");
    let call = ["check", "in.csv", "--output-format", "jsonl", "--show-values"];
    let output = cleanse().args(call).current_dir(dir.path()).output().expect("runs");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let mut told: Vec<(String, Option<String>)> = text
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).expect("JSON"))
        .map(|line| (line["row"].to_string(), line["suggestion"].as_str().map(str::to_owned)))
        .collect();
    told.dedup();
    let road = "서울특별시 강남구 테헤란로 152, 101동 1203호";
    let expected =
        [("1", Some("서울특별시 중구 세종대로 110")), ("2", Some(road)), ("3", Some(road)), ("5", None)];
    assert_eq!(told, expected.map(|(row, value)| (row.to_owned(), value.map(str::to_owned))), "{text}");
}
