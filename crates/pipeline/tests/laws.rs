//! Laws of the main job, over any bytes and over tables of dirty cells: nothing panics, nothing is lost, what was
//! cleansed is clean, what was done can be undone, and the work may be cut anywhere.

use std::fs;
use std::path::{Path, PathBuf};

use cleanse_pipeline::{Error, Input, Intakes, Settings, Summary, run, undo};
use proptest::prelude::*;
use tempfile::TempDir;

const HEADERS: [&str; 7] = ["회원번호", "이름", "휴대폰", "이메일", "주소", "생년월일", "비고"];

/// How many bytes a worker takes when nothing is to be cut.
const WHOLE: usize = 1 << 18;

/// A folder in memory where there is one: a run flushes every file to the disk.
fn scratch() -> TempDir {
    let memory = Path::new("/dev/shm");
    let made = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
    made.expect("a folder for the test")
}

fn write(dir: &TempDir, bytes: &[u8]) -> PathBuf {
    let file = dir.path().join("in.csv");
    fs::write(&file, bytes).expect("writes");
    file
}

/// Runs over `file` into the folder `name` beside it.
fn cleanse(file: &Path, name: &str, chunk_bytes: usize) -> Result<(PathBuf, Summary), Error> {
    let out = file.with_file_name(name);
    let mut settings = Settings::new(vec![Input::File(file.to_owned())], out.clone());
    settings.chunk_bytes = chunk_bytes;
    let intakes = Intakes::open(&settings)?;
    let finished = run(&settings, &intakes, &())?;
    Ok((out, finished.summary))
}

/// The same, where nothing may stop it.
fn cleanse_again(file: &Path, name: &str) -> Result<(PathBuf, Summary), TestCaseError> {
    cleanse(file, name, WHOLE).map_err(|e| TestCaseError::fail(format!("{}: {e}", file.display())))
}

/// The records of an output, its header first.
fn records(file: &Path) -> Vec<Vec<String>> {
    let bytes = fs::read(file).expect("an output of the run");
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes);
    reader.records().map(|r| r.expect("well-formed").iter().map(str::to_owned).collect()).collect()
}

fn rows(out: &Path, name: &str) -> Vec<Vec<String>> {
    records(&out.join(name)).split_off(1)
}

fn ledger(out: &Path) -> String {
    fs::read_to_string(out.join("ledger.jsonl")).expect("the ledger")
}

/// Every row is in exactly one output, and the outputs say so.
fn check_nothing_is_lost(out: &Path, summary: &Summary) -> Result<(), TestCaseError> {
    prop_assert!(summary.balances());
    prop_assert_eq!(rows(out, "clean.csv").len() as u64, summary.clean);
    prop_assert_eq!(rows(out, "repair.csv").len() as u64, summary.repair);
    prop_assert_eq!(rows(out, "quarantine.csv").len() as u64, summary.quarantine);
    prop_assert_eq!(rows(out, "skipped.csv").len() as u64, summary.skipped);
    Ok(())
}

/// The bytes of every quarantined row stand in `quarantine.raw` as they stood in the input, one after the other.
fn check_raw_bytes(out: &Path, input: &[u8]) -> Result<(), TestCaseError> {
    let raw = fs::read(out.join("quarantine.raw")).expect("the raw rows");
    let header = records(&out.join("quarantine.csv")).swap_remove(0);
    let column = |name: &str| header.iter().position(|h| h == name).expect("a column of the contract");
    let (offset, length) = (column("cleanse_offset"), column("cleanse_length"));
    let mut from = 0;
    let mut end = None;
    for row in rows(out, "quarantine.csv") {
        let [at, len] = [offset, length].map(|c| row[c].parse::<usize>().expect("a number"));
        let bytes = raw.get(at..at + len).expect("within the raw rows");
        prop_assert!(end.is_none_or(|end| end == at), "raw rows follow each other");
        end = Some(at + len);
        let found = input[from..].windows(len.max(1)).position(|w| w == bytes);
        prop_assert!(found.is_some(), "a raw row is not in the input, or not in its order");
        from += found.unwrap_or(0) + len;
    }
    prop_assert!(end.is_none_or(|end| end == raw.len()));
    Ok(())
}

/// What was routed clean is clean: run again, it changes nothing and stays where it is.
fn check_clean_stays_clean(out: &Path, summary: &Summary) -> Result<(), TestCaseError> {
    // A column that is known by its cells is not known where no row is left.
    if summary.clean == 0 {
        return Ok(());
    }
    let (again, second) = cleanse_again(&out.join("clean.csv"), "again")?;
    prop_assert_eq!(second.changed_cells, 0, "{}", ledger(&again));
    prop_assert_eq!(second.clean, summary.clean);
    prop_assert_eq!(rows(&again, "clean.csv"), rows(out, "clean.csv"));
    Ok(())
}

/// What an undo wrote leads to the same records, values and changes as the input.
fn check_undo(out: &Path, summary: &Summary) -> Result<PathBuf, TestCaseError> {
    let undone = out.with_file_name("undone.csv");
    let done = undo(out, &undone).map_err(|e| TestCaseError::fail(format!("undo: {e}")))?;
    prop_assert_eq!((done.rows, done.edits), (summary.read, summary.changed_cells));
    let (again, second) = cleanse_again(&undone, "undone")?;
    prop_assert_eq!(second.read, summary.read);
    prop_assert_eq!(ledger(&again), ledger(out));
    prop_assert_eq!(rows(&again, "clean.csv"), rows(out, "clean.csv"));
    prop_assert_eq!(rows(&again, "repair.csv"), rows(out, "repair.csv"));
    Ok(undone)
}

/// Every file of a result with its bytes, the summary without its timings.
fn folder(out: &Path) -> Vec<(String, String)> {
    let text = |path: &Path| String::from_utf8_lossy(&fs::read(path).expect("a file")).into_owned();
    let entries = fs::read_dir(out).expect("a result folder");
    let mut files: Vec<_> = entries.map(|e| e.expect("an entry").path()).collect();
    files.sort();
    let told = |path: PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let whole = text(&path);
        // Timings and the footer of the page are what equal runs may differ in.
        let told = match name.as_str() {
            "summary.json" => whole.split("\"timings\"").next().unwrap_or_default().to_owned(),
            "report.html" => {
                let (head, rest) = whole.split_once("<footer>").unwrap_or((&whole, ""));
                [head, rest.split_once("</footer>").map_or("", |(_, tail)| tail)].concat()
            }
            _ => whole,
        };
        (name, told)
    };
    files.into_iter().map(told).collect()
}

/// What people type into a cell, and what nobody should.
const TYPED: &[&str] = &[
    "",
    " ",
    "-",
    "없음",
    "홍길동",
    "김 하나 님",
    "남궁민수(엄마)",
    "Hong Gildong",
    "㈜가나다",
    "테스트",
    "010-2345-6789",
    "+82 10 2345 6789",
    "1023456789",
    "O1O-2345-6789",
    "010-2345-6789 / 02-345-6789",
    "02-345-6789",
    "0000",
    "hong@example.com",
    "Hong@Gmail.COM ",
    "hong@gmial.com",
    "hong@naver,com",
    "hong@",
    "a@b@c",
    "서울 강남구 테헤란로 123",
    "경기도 성남시 분당구 판교로 1, 101동 202호",
    "강남구",
    "1999-01-02",
    "990102",
    "1999.13.40",
    "합계",
    "=1+1",
    "'010",
    "\"",
    "a,b",
    "줄\n바꿈",
    "\u{feff}",
    "ＨＯＮＧ",
    "\u{1112}\u{1169}\u{11bc}",
];

fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        12 => proptest::sample::select(TYPED).prop_map(str::to_owned),
        1 => "[0-9 ()+.-]{0,14}",
        1 => "[가-힣 ]{0,6}",
        1 => "[a-z.]{1,6}@[a-z.]{1,8}",
        1 => any::<String>(),
    ]
}

fn table() -> impl Strategy<Value = Vec<Vec<String>>> {
    proptest::collection::vec(proptest::collection::vec(cell(), HEADERS.len()), 0..12)
}

fn csv_of(table: &[Vec<String>]) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(HEADERS).expect("writes");
    table.iter().for_each(|row| writer.write_record(row).expect("writes"));
    writer.into_inner().expect("writes")
}

/// Bytes as files have them, with everything that hurts close together.
fn hurtful() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        8 => "[a-c가-나0-9]{0,4}".prop_map(String::into_bytes),
        4 => cell().prop_map(String::into_bytes),
        8 => Just(b",".to_vec()),
        5 => Just(b"\n".to_vec()),
        2 => Just(b"\r\n".to_vec()),
        2 => Just(b"\"".to_vec()),
        1 => Just(b"\r".to_vec()),
        1 => Just(b"\0".to_vec()),
        1 => Just(b"\xC8\xAB\xB1\xE6".to_vec()),
        1 => proptest::collection::vec(any::<u8>(), 0..4),
    ];
    proptest::collection::vec(piece, 0..80).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(32) })]

    #[test]
    fn any_bytes_end_in_a_result_or_an_error(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let dir = scratch();
        match cleanse(&write(&dir, &bytes), "out", WHOLE) {
            Ok((out, summary)) => {
                check_nothing_is_lost(&out, &summary)?;
                check_raw_bytes(&out, &bytes)?;
            }
            Err(_) => prop_assert!(!dir.path().join("out/summary.json").exists()),
        }
    }

    #[test]
    fn rows_of_any_bytes_keep_the_promises(body in hurtful()) {
        let dir = scratch();
        let bytes = [HEADERS[..4].join(",").as_bytes(), b"\n", &body].concat();
        if let Ok((out, summary)) = cleanse(&write(&dir, &bytes), "out", WHOLE) {
            check_nothing_is_lost(&out, &summary)?;
            check_raw_bytes(&out, &bytes)?;
            check_clean_stays_clean(&out, &summary)?;
            check_undo(&out, &summary)?;
        }
    }

    #[test]
    fn tables_of_dirty_cells_keep_the_promises(table in table()) {
        let dir = scratch();
        let bytes = csv_of(&table);
        let (out, summary) = cleanse_again(&write(&dir, &bytes), "out")?;
        check_nothing_is_lost(&out, &summary)?;
        check_raw_bytes(&out, &bytes)?;
        check_clean_stays_clean(&out, &summary)?;
        let undone = records(&check_undo(&out, &summary)?).split_off(1);
        let mut rest = table.iter();
        prop_assert!(undone.iter().all(|row| rest.any(|r| r == row)), "{undone:?} is not of {table:?}");
        prop_assert_eq!(undone.len(), table.len(), "{} rows are no records", summary.skipped);
    }

    #[test]
    fn the_work_may_be_cut_anywhere(table in table(), body in hurtful(), chunk in 1_usize..300) {
        let dir = scratch();
        let file = write(&dir, &[csv_of(&table), body].concat());
        let whole = cleanse(&file, "whole", WHOLE).map(|(out, _)| folder(&out));
        let cut = cleanse(&file, "cut", chunk).map(|(out, _)| folder(&out));
        match (whole, cut) {
            (Ok(whole), Ok(cut)) => prop_assert_eq!(whole, cut),
            (whole, cut) => prop_assert_eq!(whole.is_ok(), cut.is_ok()),
        }
    }
}
