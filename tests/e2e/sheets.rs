//! Workbooks of several sheets: `--sheet all` reads every one of them, whatever the command.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use cleanse_table::{OpenOptions, SheetChoice, Source};

use crate::support::{cleanse, read, rows, scratch, stderr, summary, workbook};

/// A folder with a workbook of members on two sheets, an empty sheet between them.
fn desk() -> (tempfile::TempDir, PathBuf) {
    let dir = scratch();
    let book = dir.path().join("회원.xlsx");
    workbook(
        &book,
        &[
            (
                "강남",
                &[
                    &["회원번호", "성명", "휴대폰"],
                    &["M1", "김하나", "010.2345.6789"],
                    &["M2", "이두리", "010-3456-7891"],
                ],
            ),
            ("빈 시트", &[]),
            (
                "서초",
                &[
                    &["회원번호", "성명", "휴대폰", "등급"],
                    &["M3", "박세나", "010.4567.8912", "우수"],
                    &["M4", "김하나", "010-2345-6789", "일반"],
                ],
            ),
        ],
    );
    (dir, book)
}

fn done(dir: &Path, args: &[&str]) -> Output {
    let output = cleanse().args(args).current_dir(dir).output().expect("runs");
    assert!(output.status.success(), "{args:?}: {}", stderr(&output));
    output
}

fn ids(path: &Path) -> Vec<String> {
    rows(path).into_iter().map(|row| row[0].clone()).collect()
}

#[test]
fn what_was_read_is_not_said_to_be_left_out() {
    let (dir, _) = desk();
    for command in [vec!["run"], vec!["dedupe"], vec!["check"]] {
        let out = ["--out", "out", "--overwrite"];
        let out = if command[0] == "check" { &[][..] } else { &out[..] };
        let args = [&command[..], &["회원.xlsx", "--sheet", "all", "--lang", "ko"], out].concat();
        let output = cleanse().args(&args).current_dir(dir.path()).output().expect("runs");
        let said = stderr(&output);
        assert!(said.contains("[강남]") && said.contains("[서초]"), "{args:?}: {said}");
        assert!(!said.contains("읽지 않은 시트"), "{args:?}: {said}");
    }
    let said = stderr(&done(dir.path(), &["run", "회원.xlsx", "--out", "one", "--lang", "ko"]));
    assert!(said.contains("읽지 않은 시트: ‘빈 시트’, ‘서초’"), "{said}");
}

/// A run needs customers: a sheet of notices is passed over aloud, a sheet of members without a contact is not.
#[test]
fn a_sheet_of_notices_is_no_table_of_customers() {
    let (dir, _) = desk();
    let members: &[&[&str]] = &[&["회원번호", "휴대폰", "가입일"], &["M1", "010-2345-6789", "2020-01-02"]];
    let notice: &[&[&str]] = &[&["이 파일은 사내에서만 쓰십시오"], &["문의: 고객정보팀"]];
    workbook(&dir.path().join("안내.xlsx"), &[("안내", notice), ("회원", members)]);
    for call in [
        "run 안내.xlsx --sheet all --out out",
        "run 안내.xlsx --sheet all --out stated --id 회원번호",
        "exclude 안내.xlsx --list 안내.xlsx --sheet all --out kept",
        "due destroy 안내.xlsx --sheet all --now 2026-11-01",
    ] {
        let said = stderr(&done(dir.path(), &call.split(' ').collect::<Vec<_>>()));
        assert!(
            said.contains("안내.xlsx [안내]: 고객 정보로 볼 수 있는 열이 없어 읽지 않은 시트"),
            "{call}: {said}"
        );
    }
    assert_eq!(summary(&dir.path().join("out"))["read"].as_u64(), Some(1));
    let points: &[&[&str]] = &[&["회원번호", "포인트"], &["M1", "100"]];
    workbook(&dir.path().join("점수.xlsx"), &[("점수", points), ("회원", members)]);
    let args = ["run", "점수.xlsx", "--sheet", "all", "--out", "refused"];
    let refused = cleanse().args(args).current_dir(dir.path()).output().expect("runs");
    assert_eq!(refused.status.code(), Some(2), "{}", stderr(&refused));
}

#[test]
fn the_sheets_of_one_file_are_searched_as_one_table() {
    let (dir, _) = desk();
    done(dir.path(), &["dedupe", "회원.xlsx", "--sheet", "all", "--out", "out"]);
    let out = dir.path().join("out");
    assert!(!out.join("linked.csv").exists(), "one file is not linked with itself");
    assert_eq!(summary(&out)["read"].as_u64(), Some(4));
}

#[test]
fn standard_input_has_all_its_sheets() {
    let (dir, book) = desk();
    let mut command = cleanse();
    command.current_dir(dir.path()).args(["run", "-", "--format", "xlsx", "--sheet", "all", "--out", "out"]);
    let output = command.write_stdin(read(&book)).output().expect("runs");
    assert!(output.status.success(), "{}", stderr(&output));
    assert_eq!(summary(&dir.path().join("out"))["read"].as_u64(), Some(4));
}

#[test]
fn an_exclusion_splits_every_sheet_by_every_sheet_of_its_lists() {
    let (dir, _) = desk();
    let list = dir.path().join("탈퇴.xlsx");
    workbook(
        &list,
        &[
            ("10월", &[&["회원번호"], &["M2"]]),
            ("11월", &[&["회원번호", "휴대폰"], &["M3", "010-2345-6789"]]),
        ],
    );
    let args = ["exclude", "회원.xlsx", "--list", "탈퇴.xlsx", "--sheet", "all", "-o", "out", "--lang", "en"];
    let said = stderr(&done(dir.path(), &args));
    assert!(said.ends_with("4 read = 0 kept + 2 excluded + 2 review (0 lost)\n"), "{said}");
    let out = dir.path().join("out");
    assert_eq!(
        (ids(&out.join("excluded.csv")), ids(&out.join("review.csv"))),
        (vec!["M2".to_owned(), "M3".to_owned()], vec!["M1".to_owned(), "M4".to_owned()])
    );
    let header = fs::read_to_string(out.join("kept.csv")).expect("UTF-8");
    assert_eq!(header.trim_start_matches('\u{feff}'), "회원번호,성명,휴대폰,등급,source\n");
    assert_eq!(rows(&out.join("excluded.csv"))[1][3..6], ["우수", "회원.xlsx [서초]", "탈퇴.xlsx"]);
}

#[test]
fn a_fix_writes_every_sheet_and_takes_it_back() {
    let (dir, _) = desk();
    done(dir.path(), &["fix", "회원.xlsx", "--sheet", "all", "-o", "fixed.xlsx"]);
    done(dir.path(), &["undo", "fixed.xlsx", "-o", "back.xlsx"]);
    let phones = |book: &str| {
        let args = ["run", book, "--sheet", "all", "--out", "seen", "--overwrite", "--no-dedupe"];
        done(dir.path(), &args);
        let ledger = fs::read_to_string(dir.path().join("seen/ledger.jsonl")).expect("UTF-8");
        (summary(&dir.path().join("seen"))["read"].as_u64(), ledger.lines().count())
    };
    assert_eq!(phones("fixed.xlsx"), (Some(4), 0), "every sheet is there and fixed");
    assert_eq!(phones("back.xlsx"), (Some(4), 2), "every sheet is as it was");
    let args = ["fix", "회원.xlsx", "--sheet", "all", "-o", "fixed.csv", "--lang", "ko"];
    let refused = cleanse().args(args).current_dir(dir.path()).output().expect("runs");
    assert_eq!(refused.status.code(), Some(2));
    assert!(stderr(&refused).contains("시트가 여러 개이면"), "{}", stderr(&refused));
}

#[test]
fn rows_of_a_workbook_are_as_long_as_its_header_in_csv() {
    let dir = scratch();
    let cells: &[&[&str]] = &[
        &["회원번호", "이름", "휴대폰", "비고"],
        &["M1", "김하나", "010.2345.6789", ""],
        &["M2", "이두리", "010-3456-7891"],
    ];
    workbook(&dir.path().join("회원.xlsx"), &[("회원", cells)]);
    done(dir.path(), &["fix", "회원.xlsx", "-o", "회원.csv"]);
    let text = |name: &str| String::from_utf8(read(&dir.path().join(name))).expect("UTF-8");
    assert_eq!(
        text("회원.csv").trim_start_matches('\u{feff}'),
        "회원번호,이름,휴대폰,비고\nM1,김하나,010-2345-6789,\nM2,이두리,010-3456-7891,\n"
    );
    done(dir.path(), &["run", "회원.csv", "--out", "out"]);
    assert_eq!(summary(&dir.path().join("out"))["clean"], 2);
}

/// What stands above the header and blank rows between the members count, are kept, and come back.
#[test]
fn titles_and_blank_rows_of_a_workbook_are_rows_of_it() {
    let dir = scratch();
    let cells: &[&[&str]] = &[
        &["", "", ""],
        &["회원 목록", "", ""],
        &[],
        &["회원번호", "이름", "휴대폰"],
        &["M1", "김하나", "010.2345.6789"],
        &[],
        &["M2", "이두리", "010-3456-7891"],
    ];
    workbook(&dir.path().join("회원.xlsx"), &[("회원", cells)]);
    let said = stderr(&done(dir.path(), &["run", "회원.xlsx", "--header-row", "4", "--out", "out"]));
    assert!(said.contains("제목 행 4행"), "{said}");
    let told: Vec<[String; 2]> = rows(&dir.path().join("out/skipped.csv"))
        .into_iter()
        .map(|row| [row[1].clone(), row[2].clone()])
        .collect();
    assert_eq!(told, [["1", "blank"], ["2", "title"], ["3", "blank"], ["6", "blank"]]);
    let result = summary(&dir.path().join("out"));
    assert_eq!((result["rows"].as_u64(), result["skipped"].as_u64()), (Some(7), Some(4)));
    done(dir.path(), &["undo", "out", "-o", "back.xlsx"]);
    done(dir.path(), &["fix", "회원.xlsx", "-o", "fixed.xlsx"]);
    done(dir.path(), &["undo", "fixed.xlsx", "-o", "unfixed.xlsx"]);
    let table = |name: &str| {
        let source = Source::open(&dir.path().join(name), &OpenOptions::new()).expect("opens");
        let head = source.head(20).expect("reads");
        head.into_iter().map(|row| row.cells).collect::<Vec<_>>()
    };
    let original = table("회원.xlsx");
    assert_eq!((table("back.xlsx"), table("unfixed.xlsx")), (original.clone(), original.clone()));
    let mut fixed = original;
    fixed[4][2] = "010-2345-6789".to_owned();
    assert_eq!(table("fixed.xlsx"), fixed);
}

/// Every sheet has its header where it stands, and a fix is taken back over all of them.
#[test]
fn the_headers_of_sheets_may_stand_in_different_rows() {
    let dir = scratch();
    let north: &[&[&str]] =
        &[&["성명", "연락처", "", ""], &["", "HP1", "HP2", "HP3"], &["김하나", "10", "2345", "6789"]];
    let south: &[&[&str]] = &[&["이름", "휴대폰"], &["이두리", "010.3456.7891"]];
    workbook(&dir.path().join("회원.xlsx"), &[("강북", north), ("강남", south)]);
    done(dir.path(), &["fix", "회원.xlsx", "--sheet", "all", "-o", "fixed.xlsx"]);
    done(dir.path(), &["undo", "fixed.xlsx", "-o", "back.xlsx"]);
    let cells = |name: &str| {
        let all = OpenOptions::new().sheet(SheetChoice::All);
        let sheets = Source::open_all(&dir.path().join(name), &all).expect("opens");
        let rows = sheets.into_iter().flat_map(|sheet| sheet.head(9).expect("reads"));
        rows.map(|row| row.cells.concat()).collect::<Vec<_>>()
    };
    assert_eq!(cells("fixed.xlsx")[2..], ["김하나01023456789", "이름휴대폰", "이두리010-3456-7891"]);
    assert_eq!(cells("back.xlsx"), cells("회원.xlsx"));
}
