//! `cleanse quarantine` and `cleanse erase` over a store.

use std::fs;
use std::path::{Path, PathBuf};

use cleanse_repair::{Decision, Event, EventKind, Field, Giver, Policy, RecordId, Time, Version};
use cleanse_store::{Incoming, Sqlite, Store as _, Workflow};
use serde_json::Value;

use crate::support::{cells, cleanse, scratch, stderr};

/// Noon in Seoul on 2 November 2026.
const NOON: i64 = 1_793_588_400_000_000;
/// A value that must show nowhere but where it was asked for.
const CANARY: &str = "canary-of-the-vault@example.kr";

fn event(record: &str, id: &str, at: i64, kind: EventKind) -> Event {
    let mut event =
        Event::new(format!("{record}-{id}"), RecordId::new(record), Time::from_micros(NOON + at), kind);
    event.source = "test".to_owned();
    event
}

fn given(record: &str, id: &str, field: Field, value: &str) -> Incoming {
    let kind =
        EventKind::ProfileUpdated { field, version: Version::FIRST, giver: Giver::Import, attempt: None };
    Incoming::from(event(record, id, 0, kind)).value(value, value)
}

/// Three people: M001 has a mailbox that the steward set aside, M002 is held by law, M003 is well.
fn store(folder: &Path) -> PathBuf {
    let path = folder.join("store");
    let mut workflow =
        Workflow::new(Sqlite::create(&path).expect("a store"), Policy::shipped(), Time::from_micros(0))
            .expect("opens");
    let quarantine = EventKind::StewardDecision { field: Some(Field::Email), decision: Decision::Quarantine };
    let mut dead = event("M001", "dead", 2, quarantine);
    dead.cause = "recipient-unknown".to_owned();
    let hold = EventKind::Hold { law: "전자상거래법 제6조".to_owned(), until: None };
    let events = [
        given("M001", "email", Field::Email, CANARY),
        dead.into(),
        given("M002", "mobile", Field::Mobile, "010-2345-6789"),
        event("M002", "hold", 1, hold).into(),
        given("M003", "mobile", Field::Mobile, "010-3456-7890"),
    ];
    let tally = workflow.ingest(events, |_| {}).expect("taken");
    assert_eq!(tally.taken, 5);
    path
}

fn run(store: &Path, args: &[&str]) -> (i32, String, String) {
    let output = cleanse().args(args).arg("--store").arg(store).output().expect("runs");
    let out = String::from_utf8(output.stdout.clone()).expect("UTF-8");
    (output.status.code().expect("a code"), out, stderr(&output))
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

#[test]
fn listed_and_shown_masked() {
    let folder = scratch();
    let store = store(folder.path());
    let (code, out, err) = run(&store, &["quarantine", "list"]);
    assert_eq!(code, 0, "{err}");
    assert_eq!(out.lines().count(), 1);
    let line = json(&out);
    assert_eq!(
        (line["record"].as_str(), line["field"].as_str(), line["route"].as_str(), line["cause"].as_str()),
        (Some("M001"), Some("email"), Some("quarantine"), Some("recipient-unknown"))
    );
    assert!(line["value"].as_str().expect("a value").ends_with("***@example.kr"));
    assert!(err.contains("1 people"), "{err}");
    let (code, out, err) = run(&store, &["quarantine", "show", "M001"]);
    assert_eq!(code, 0, "{err}");
    assert!(!out.contains(CANARY));
    assert_eq!(json(&out)["trail"].as_array().map(Vec::len), Some(2));
    // In clear only with a reason.
    assert_eq!(run(&store, &["quarantine", "show", "M001", "--show-values"]).0, 2);
    let (_, out, _) = run(&store, &["quarantine", "show", "M001", "--show-values", "--reason", "고객 문의"]);
    assert!(out.contains(CANARY));
    assert_eq!(run(&store, &["quarantine", "show", "M003"]).0, 2, "not set aside");
    assert_eq!(run(&store, &["quarantine", "show", "M999"]).0, 2, "unknown");
    let accesses = Sqlite::open(&store).expect("opens").accesses().expect("read");
    let seen: Vec<_> = accesses.iter().map(|a| (a.action.as_str(), a.people, a.reason.as_str())).collect();
    assert_eq!(seen, [("list", 1, ""), ("show", 1, ""), ("show", 1, "고객 문의")]);
    assert!(accesses.iter().all(|a| a.record.is_some()), "whose data it was");
}

#[test]
fn exported_with_a_reason() {
    let folder = scratch();
    let store = store(folder.path());
    let csv = folder.path().join("out.csv");
    let out = csv.to_str().expect("UTF-8");
    assert_eq!(run(&store, &["quarantine", "export", "-o", out]).0, 2, "a reason is asked for");
    let (code, _, err) =
        run(&store, &["quarantine", "export", "-o", out, "--reason", "감사 자료", "--actor", "홍담당"]);
    assert_eq!(code, 0, "{err}");
    let rows = cells(&fs::read_to_string(&csv).expect("written"));
    assert_eq!((rows.len(), rows[1][0].as_str(), rows[1][4].as_str()), (2, "M001", CANARY));
    assert!(rows[1][8].contains("steward-decision email recipient-unknown"));
    let file = folder.path().join("out.sqlite");
    let (code, _, err) =
        run(&store, &["quarantine", "export", "-o", file.to_str().expect("UTF-8"), "--reason", "감사"]);
    assert_eq!(code, 0, "{err}");
    let bytes = fs::read(&file).expect("written");
    assert!(
        bytes.starts_with(b"SQLite format 3\0")
            && bytes.windows(CANARY.len()).any(|w| w == CANARY.as_bytes())
    );
    #[cfg(unix)]
    for file in [&csv, &file] {
        let mode = std::os::unix::fs::MetadataExt::mode(&fs::metadata(file).expect("there")) & 0o777;
        assert_eq!(mode, 0o600);
    }
    let accesses = Sqlite::open(&store).expect("opens").accesses().expect("read");
    assert_eq!((accesses[0].actor.as_str(), accesses[0].reason.as_str()), ("홍담당", "감사 자료"));
}

#[test]
fn restored() {
    let folder = scratch();
    let store = store(folder.path());
    let args = ["quarantine", "restore", "M001", "--actor", "홍담당", "--reason", "고객 요청"];
    let (code, _, err) = run(&store, &args);
    assert_eq!(code, 0, "{err}");
    assert_eq!(run(&store, &["quarantine", "list"]).1, "");
    assert_eq!(run(&store, &args).0, 2, "nothing is left to restore");
}

#[test]
fn erased_and_nothing_is_left() {
    let folder = scratch();
    let store = store(folder.path());
    assert_eq!(run(&store, &["erase", "M001", "--actor", "홍담당"]).0, 2, "a ground is asked for");
    let (code, out, err) = run(&store, &["erase", "M001", "--actor", "홍담당", "--reason", "파기 요청"]);
    assert_eq!(code, 0, "{err}");
    assert!(json(&out)["tombstone"].as_str().expect("an id").starts_with("erased-"));
    for file in fs::read_dir(&store).expect("a folder") {
        let bytes = fs::read(file.expect("an entry").path()).expect("read");
        assert!(!bytes.windows(CANARY.len()).any(|w| w == CANARY.as_bytes()));
    }
    let (code, _, err) =
        run(&store, &["erase", "M002", "--actor", "홍담당", "--reason", "파기 요청", "--lang", "ko"]);
    assert_eq!(code, 2);
    assert!(err.contains("보존 의무(파기 보류)") && err.contains("전자상거래법 제6조"), "{err}");
    assert!(err.contains("도움말:"), "{err}");
}

#[test]
fn a_list_is_erased_as_far_as_the_law_allows() {
    let folder = scratch();
    let store = store(folder.path());
    let list = folder.path().join("list.csv");
    fs::write(&list, "\u{feff}이름,회원번호\n홍길동,M003\n이순신,M002\n아무개,M777\n홍길동,M003\n")
        .expect("written");
    let list = list.to_str().expect("UTF-8");
    let (code, out, err) = run(
        &store,
        &["erase", "--from", list, "--actor", "홍담당", "--reason", "보유 기간 만료", "--lang", "en"],
    );
    assert_eq!(code, 2, "{err}");
    let lines: Vec<Value> = out.lines().map(json).collect();
    assert_eq!(lines.iter().map(|l| l["erased"] == true).collect::<Vec<_>>(), [true, false, false]);
    assert_eq!(lines[1]["cause"], "held");
    assert!(err.contains("1 erased, 1 held by law, 1 not in the store"), "{err}");
}

#[test]
fn no_store_is_told_in_both_languages() {
    let folder = scratch();
    let nowhere = folder.path().join("nowhere");
    let (code, _, err) = run(&nowhere, &["quarantine", "list"]);
    assert!(code == 2 && err.contains("no store is there") && err.contains("hint:"), "{err}");
    let (code, _, err) = run(&nowhere, &["quarantine", "list", "--lang", "ko"]);
    assert!(code == 2 && err.contains("저장소가 없습니다") && err.contains("도움말:"), "{err}");
}
