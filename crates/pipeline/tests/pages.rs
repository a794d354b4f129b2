//! What a run leaves for people: the page, the comparison with the run before, the workbook.

use std::fs;
use std::path::{Path, PathBuf};

use cleanse_pipeline::{Finished, Input, Intakes, Settings, findings, run};

const HEADER: &str = "회원번호,이름,휴대폰,이메일,포인트\n";

fn ran(dir: &Path, name: &str, rows: &str, change: impl FnOnce(&mut Settings)) -> (PathBuf, Finished) {
    let input = dir.join(format!("{name}.csv"));
    fs::write(&input, [HEADER, rows].concat()).expect("works");
    let out = dir.join(name);
    let mut settings = Settings::new(vec![Input::File(input)], out.clone());
    change(&mut settings);
    let intakes = Intakes::open(&settings).expect("works");
    (out, run(&settings, &intakes, &()).expect("works"))
}

const ROWS: &str = "M1,홍길동,1086203957,hong@naver.com,\"1,200\"\nM2,김철수,010-3456-7890,kim@gmial.com,300\n\
M3,이영희,010-9273-6148,lee@daum.net,50\nM4,박영희,010-9273-6148,park@daum.net,70\n";

#[test]
fn the_page_holds_what_was_counted() {
    let dir = tempfile::tempdir().expect("works");
    let (out, finished) = ran(dir.path(), "one", ROWS, |_| ());
    let page = fs::read_to_string(out.join("report.html")).expect("works");
    assert!(page.contains("회원 4명 중 3명(75.0%)에게 지금 연락할 수 있습니다."), "{page}");
    let report = &finished.report;
    let shared = report.shared.as_ref().expect("works");
    assert_eq!((shared.phones, shared.people, shared.mileage), (1, 2, Some(120)));
    let counted: u64 = finished.summary.rules.values().sum();
    assert_eq!(report.groups.total(), counted, "every finding stands in a group");
    assert_eq!(report.fixes.iter().map(|f| f.count).sum::<u64>(), finished.summary.changed_cells);
    for value in ["1086203957", "010-8620-3957", "kim@gmial.com", "010-9273-6148"] {
        assert!(!page.contains(value), "{value} stands in clear");
    }
}

#[test]
fn findings_read_back_are_those_that_were_counted() {
    let dir = tempfile::tempdir().expect("works");
    let (out, finished) = ran(dir.path(), "one", ROWS, |_| ());
    let mut n = 0;
    findings(&out, &finished.report, &mut |_| {
        n += 1;
        Ok(())
    })
    .expect("works");
    assert_eq!(n, finished.report.groups.total());
}

#[test]
fn changes_are_told_by_record_whatever_the_order() {
    let dir = tempfile::tempdir().expect("works");
    let (first, _) = ran(dir.path(), "first", ROWS, |_| ());
    let later = "M3,이영희,010-9273-6148,lee@naver.con,50\nM2,김철수,010-3456-7890,kim@gmial.com,300\n\
M4,박영희,010-9273-6148,park@daum.net,70\nM1,홍길동,010-8620-3957,hong@naver.com,\"1,200\"\n";
    let (second, finished) = ran(dir.path(), "second", later, |s| s.previous = Some(first));
    let csv = fs::read_to_string(second.join("changes.csv")).expect("works");
    let of = |record: &str, change: &str| {
        csv.lines().any(|l| l.starts_with(&format!("{record},")) && l.ends_with(&format!(",{change}")))
    };
    assert!(of("M1", "solved") && !of("M1", "new"), "{csv}");
    assert!(of("M2", "open") && !of("M2", "new") && !of("M2", "solved"), "{csv}");
    assert!(of("M3", "new"), "{csv}");
    let counts = finished.summary.changes.expect("works");
    assert_eq!(csv.lines().count() as u64 - 1, counts.values().sum::<u64>());
    assert_eq!(finished.summary.trend.len(), 2);
}

#[test]
fn the_workbook_is_written_beside_the_tables() {
    let dir = tempfile::tempdir().expect("works");
    let (out, finished) = ran(dir.path(), "one", ROWS, |s| s.excel = true);
    let bytes = fs::read(out.join("result.xlsx")).expect("works");
    assert!(bytes.starts_with(b"PK"));
    assert_eq!(finished.summary.personal_data["result.xlsx"], 4);
}
