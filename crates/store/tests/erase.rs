//! The only destructive path: nothing of an erased value is left in any file, and nothing under a hold is touched (I11, I14).

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod support;

use std::fs;
use std::path::Path;

use cleanse_repair::{EventKind, Field, Policy, RecordId, RecordRoute, Time};
use cleanse_store::{Access, Custody, Erasing, ErrorKind, Incoming, Sqlite, Store as _, Workflow};

use support::{NOON, email, event, given, nth};

fn erasing() -> Erasing {
    Erasing {
        actor: "개인정보 담당자".into(),
        ground: "정보주체의 파기 요청".into(),
        at: Time::from_micros(NOON),
        origin: "test".into(),
        random: 0x1234_5678_9abc_def0_1234_5678_9abc_def0,
    }
}

fn filled(path: &Path) -> Workflow<Sqlite> {
    let store = Sqlite::create(path).unwrap();
    let mut workflow = Workflow::new(store, Policy::shipped(), Time::from_micros(0)).unwrap();
    workflow.ingest((0..1200).map(nth), |_| {}).unwrap();
    workflow
}

/// The files of the store that hold the bytes.
fn files_with(path: &Path, text: &str) -> Vec<String> {
    let holds = |file: &fs::DirEntry| {
        fs::read(file.path()).unwrap().windows(text.len()).any(|w| w == text.as_bytes())
    };
    let files = fs::read_dir(path).unwrap().map(Result::unwrap).filter(holds);
    files.map(|file| file.file_name().to_string_lossy().into_owned()).collect()
}

type Erase = fn(&mut Sqlite, &Path);

/// What an erasure that stops half-way leaves, and the invariant that it breaks.
const MUTANTS: [(&str, Erase, &str); 2] = [
    ("takes the row out and leaves its page", plain_delete, "I14"),
    ("leaves the log beside the file", without_settling, "I14"),
];

fn plain_delete(_: &mut Sqlite, path: &Path) {
    let vault = rusqlite::Connection::open(path.join("vault.db")).unwrap();
    vault.execute_batch("PRAGMA secure_delete = OFF; DELETE FROM value WHERE record = 1").unwrap();
    vault.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
}

fn without_settling(store: &mut Sqlite, _: &Path) {
    let tombstone = cleanse_store::Tombstone { id: "t".into(), record: 1, ..Default::default() };
    cleanse_store::transaction(store, |store| store.bury(&tombstone)).unwrap();
}

/// The scan of the bytes is one that half an erasure does not get by.
#[test]
fn half_an_erasure_is_caught() {
    let canary = "left-where-it-was@example.kr";
    for (name, erase, invariant) in MUTANTS {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("store");
        let store = Sqlite::create(&path).unwrap();
        let mut workflow = Workflow::new(store, Policy::shipped(), Time::from_micros(0)).unwrap();
        workflow.ingest([given("M1", "c1", Field::Email, canary, NOON)], |_| {}).unwrap();
        erase(workflow.store(), &path);
        assert!(
            workflow.values(1).unwrap().iter().all(|value| value.text.is_empty()),
            "{name}: erased in SQL"
        );
        assert_ne!(files_with(&path, canary), Vec::<String>::new(), "{invariant}: {name}");
    }
}

#[test]
fn nothing_is_left_of_an_erased_value() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store");
    let mut workflow = filled(&path);
    let record = RecordId::new("고객-7");
    let canary = "wanted-dead-and-gone@example.kr";
    let sent = EventKind::ProfileUpdated {
        field: Field::Mobile,
        version: cleanse_repair::Version::FIRST,
        giver: cleanse_repair::Giver::Import,
        attempt: None,
    };
    let events = [
        // Whoever makes ids of what an event is about must not leave them behind.
        Incoming::from(event("고객-7", "file:고객-7:hash-of-the-value", NOON, sent))
            .value("010-9876-5432", "010-9876-5432"),
        given("고객-7", "c1", Field::Email, canary, NOON),
        given("고객-7", "c2", Field::Email, "second-canary@example.kr", NOON + 1),
        Incoming::from(event("고객-7", "c3", NOON + 2, EventKind::Visited))
            .evidence(format!("visited as {canary}")),
    ];
    assert_eq!(workflow.ingest(events, |_| {}).unwrap().taken, 4);
    assert!(!files_with(&path, canary).is_empty(), "the scan sees what is there");
    let before = workflow.partition().unwrap().iter().map(|(_, n)| n).sum::<i64>();

    let erased = workflow.erase(&record, &erasing()).unwrap();
    assert_eq!(erased.values, 4);
    for trace in [canary, "second-canary", "고객-7", "visited as", "hash-of-the-value", "9876-5432"] {
        assert_eq!(files_with(&path, trace), Vec::<String>::new(), "{trace} while open");
    }
    assert_eq!(workflow.state(&record).unwrap(), None);
    let id = RecordId::new(erased.tombstone.as_str());
    assert_eq!(workflow.state(&id).unwrap().map(|s| s.route()), Some(RecordRoute::Erased));
    assert_eq!(workflow.partition().unwrap().iter().map(|(_, n)| n).sum::<i64>(), before, "still counted");
    assert_eq!(workflow.verify().unwrap().differing, Vec::<i64>::new());
    let tombstone = workflow.store().tombstones().unwrap().remove(0);
    assert_eq!(
        (tombstone.actor.as_str(), tombstone.ground.as_str()),
        ("개인정보 담당자", "정보주체의 파기 요청")
    );
    assert_eq!(workflow.store().accesses().unwrap().last().unwrap().action, "erase");
    drop(workflow);
    for trace in [canary, "second-canary", "고객-7", "visited as", "hash-of-the-value", "9876-5432"] {
        assert_eq!(files_with(&path, trace), Vec::<String>::new(), "{trace} after closing");
    }
}

#[test]
fn the_record_may_be_in_the_middle_of_its_work() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store");
    let mut workflow = filled(&path);
    for n in 0..40_usize {
        let record = format!("M{n:03}");
        workflow.erase(&RecordId::new(record.as_str()), &Erasing { random: n as u128, ..erasing() }).unwrap();
        for text in [email(n), record] {
            assert_eq!(files_with(&path, &text), Vec::<String>::new(), "{text}");
        }
    }
    assert_eq!(files_with(&path, "canary"), Vec::<String>::new());
    assert_eq!(workflow.partition().unwrap(), [("erased".to_owned(), 40)]);
    assert_eq!(workflow.verify().unwrap().differing, Vec::<i64>::new());
}

#[test]
fn a_hold_forbids_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store");
    let mut workflow = filled(&path);
    let record = RecordId::new("M005");
    let hold = EventKind::Hold { law: "전자상거래법 제6조".into(), until: None };
    workflow.ingest([event("M005", "hold", NOON * 2, hold).into()], |_| {}).unwrap();
    let no = workflow.number(&record).unwrap();
    let of_points =
        |values: Vec<cleanse_store::ValueRow>| values.into_iter().filter(|v| v.field != "evidence");
    assert!(of_points(workflow.values(no).unwrap()).all(|v| v.custody == Custody::LegalHold));
    let error = workflow.erase(&record, &erasing()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Held);
    assert!(error.message(cleanse_core::Lang::Ko).contains("전자상거래법"));
    assert!(!files_with(&path, &email(5)).is_empty());
    assert!(workflow.store().tombstones().unwrap().is_empty());
    let release = event("M005", "release", NOON * 2 + 1, EventKind::Release);
    workflow.ingest([release.into()], |_| {}).unwrap();
    workflow.erase(&record, &erasing()).unwrap();
    assert_eq!(files_with(&path, &email(5)), Vec::<String>::new());
}

#[test]
fn a_reader_in_the_way_is_told_and_the_next_opening_clears() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store");
    let mut workflow = filled(&path);
    let reader = rusqlite::Connection::open(path.join("vault.db")).unwrap();
    reader.execute_batch("BEGIN; SELECT COUNT(*) FROM value;").unwrap();
    let mut statement = reader.prepare("SELECT text FROM value").unwrap();
    let mut rows = statement.query([]).unwrap();
    rows.next().unwrap();
    let error = workflow.erase(&RecordId::new("M005"), &erasing()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TraceLeft);
    assert_eq!(workflow.state(&RecordId::new("M005")).unwrap(), None, "the erasure holds");
    drop(rows);
    drop(statement);
    drop(reader);
    let _open = Sqlite::open(&path).unwrap();
    assert_eq!(files_with(&path, &email(5)), Vec::<String>::new());
}

#[test]
fn set_aside_shown_and_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut workflow = filled(&folder.path().join("store"));
    let mut found = Vec::new();
    workflow
        .set_aside(|_, one| {
            found.push(one);
            Ok::<(), cleanse_store::Error>(())
        })
        .unwrap();
    assert!(!found.is_empty());
    let first = found[0].clone();
    let (field, value) = (first.field.unwrap(), first.value.clone().unwrap());
    assert_eq!(value.custody, Custody::Vault);
    assert!(!value.text.is_empty(), "set aside, not lost");
    let trail = workflow.trail(&first.record).unwrap();
    assert!(trail.events.len() > 2 && trail.values.len() >= 2);
    let access = Access {
        at: NOON * 2,
        actor: "담당자".into(),
        action: "restore".into(),
        reason: "고객 요청".into(),
        ..Access::default()
    };
    workflow.restore(&first.record, Some(field), &access).unwrap();
    let state = workflow.state(&first.record).unwrap().unwrap();
    assert_eq!(state.route(), RecordRoute::Repair, "asked for again");
    let no = workflow.number(&first.record).unwrap();
    let back = workflow.values(no).unwrap().into_iter().find(|v| v.id == value.id).unwrap();
    assert_eq!((back.custody, back.text), (Custody::Active, value.text));
    assert_eq!(workflow.verify().unwrap().differing, Vec::<i64>::new());
}
