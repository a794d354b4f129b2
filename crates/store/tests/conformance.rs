//! One suite over memory, SQLite and PostgreSQL: they answer alike.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod support;

use std::borrow::Cow;

use cleanse_repair::{Policy, RecordId, Time};
use cleanse_store::{
    Access, AttemptRow, CaseRow, Custody, ErrorKind, EventRow, Incoming, Memory, PolicyRow, RecordRow,
    RunRow, Sqlite, Store, Tombstone, ValueRow, Workflow, transaction,
};

use support::{DAY, NOON, email, event, given, nth};

/// Runs `suite` over every store that there is.
fn over_all(suite: impl Fn(&mut dyn Store)) {
    over_boxes(|mut store| suite(&mut *store));
}

fn over_boxes(suite: impl Fn(Box<dyn Store>)) {
    suite(Box::new(Memory::new()));
    let folder = tempfile::tempdir().unwrap();
    suite(Box::new(Sqlite::create(folder.path().join("store")).unwrap()));
    #[cfg(feature = "postgres")]
    if let Some(cluster) = support::cluster::Cluster::start() {
        let options = cleanse_store::PostgresOptions::default().create(true);
        suite(Box::new(options.connect(&cluster.address()).unwrap()));
    }
    #[cfg(not(feature = "postgres"))]
    eprintln!("skipped: PostgreSQL needs --features postgres");
}

fn record<'a>(no: i64, key: &'a str, route: &'a str) -> RecordRow<'a> {
    let state = format!("{{\"record\":\"{key}\"}}").into();
    RecordRow { no, key: key.into(), route: route.into(), state, points: "[]".into(), seq: 0, changed_at: 7 }
}

fn line(seq: i64, id: &str, record: i64) -> EventRow<'_> {
    let word = Cow::Borrowed;
    EventRow {
        seq,
        id: word(id),
        record,
        field: Some(word("email")),
        kind: word("bounce"),
        occurred_at: 5,
        received_at: 6,
        source: word("s"),
        cause: word("recipient-unknown"),
        actor: word("a"),
        policy: word("p"),
        evidence: None,
        body: word("{\"event\":\"bounce\",\"한글\":\"값\"}"),
    }
}

fn value(id: i64, record: i64, text: &str) -> ValueRow {
    let (field, canonical) = ("email".to_owned(), text.to_lowercase());
    ValueRow {
        id,
        record,
        field,
        version: id,
        text: text.to_owned(),
        canonical,
        valid_from: 3,
        ..ValueRow::default()
    }
}

#[test]
fn records_and_routes() {
    over_all(|s| {
        transaction(s, |s| {
            assert_eq!(
                (s.reserve("record", 3)?, s.reserve("record", 1)?, s.reserve("record", 0)?),
                (1, 4, 5)
            );
            s.put_record(&record(1, "회원-1", "clean"))?;
            s.put_record(&record(2, "M2", "repair"))?;
            s.put_record(&record(3, "M3", "repair"))?;
            s.put_record(&RecordRow { state: "{}".into(), ..record(2, "M2", "quarantine") })
        })
        .unwrap();
        assert_eq!(s.record_by_key("회원-1").unwrap(), Some(record(1, "회원-1", "clean")));
        assert_eq!(
            s.record(2).unwrap().map(|r| (r.route, r.state)),
            Some(("quarantine".into(), "{}".into()))
        );
        assert_eq!(s.record_by_key("M9").unwrap(), None);
        let numbers = |rows: Vec<RecordRow>| rows.into_iter().map(|r| r.no).collect::<Vec<_>>();
        assert_eq!(numbers(s.records(None, 0, 2).unwrap()), [1, 2]);
        assert_eq!(numbers(s.records(None, 2, 9).unwrap()), [3]);
        assert_eq!(numbers(s.records(Some("repair"), 0, 9).unwrap()), [3]);
        let counts = [("clean", 1), ("quarantine", 1), ("repair", 1)].map(|(r, n)| (r.to_owned(), n));
        assert_eq!(s.partition().unwrap(), counts);
    });
}

#[test]
fn the_journal_takes_an_id_once() {
    over_all(|s| {
        transaction(s, |s| {
            assert!(s.append(&line(1, "e1", 1))?);
            assert!(!s.append(&line(2, "e1", 1))?);
            assert!(s.append(&EventRow { field: None, evidence: Some(9), ..line(2, "e2", 2) })?);
            assert!(s.append(&line(3, "e3", 1))?);
            Ok::<(), cleanse_store::Error>(())
        })
        .unwrap();
        assert!(s.has_event("e1").unwrap() && !s.has_event("e9").unwrap());
        assert_eq!(s.events(1, 1).unwrap()[0].id, "e2");
        assert_eq!(s.events(0, 9).unwrap().len(), 3);
        assert_eq!(s.history(1).unwrap(), [line(1, "e1", 1), line(3, "e3", 1)]);
    });
}

#[test]
fn to_write_ends_a_look() {
    over_all(|s| {
        transaction(s, |s| s.put_record(&record(1, "M1", "clean"))).unwrap();
        s.look(true).unwrap();
        s.look(true).unwrap();
        assert_eq!(s.record_by_key("M1").unwrap().map(|r| r.no), Some(1));
        transaction(s, |s| s.put_record(&record(2, "M2", "clean"))).unwrap();
        assert_eq!(s.record_by_key("M2").unwrap().map(|r| r.no), Some(2));
        s.look(true).unwrap();
        s.settle().unwrap();
        s.look(false).unwrap();
    });
}

#[test]
fn values_in_memory_are_those_of_the_store() {
    over_boxes(|store| {
        let mut workflow = Workflow::new(store, Policy::shipped(), Time::from_micros(0)).unwrap();
        workflow.ingest((0..400).map(nth), |_| {}).unwrap();
        let record = RecordId::new("M005");
        let field = cleanse_repair::Field::Email;
        let stored = workflow.versions_of(&record, field, &email(5)).unwrap();
        workflow.load([&record].into_iter()).unwrap();
        workflow.load_values([&record].into_iter()).unwrap();
        assert_eq!(workflow.versions_of(&record, field, &email(5)).unwrap(), stored);
        assert_eq!(workflow.versions_of(&record, field, "nobody@example.kr").unwrap(), []);
        // What comes after it is not missed.
        workflow.ingest([given("M005", "later", field, &email(5), NOON + 4000 * DAY)], |_| {}).unwrap();
        workflow.load([&record].into_iter()).unwrap();
        assert_eq!(workflow.versions_of(&record, field, &email(5)).unwrap().len(), stored.len() + 1);
    });
}

#[test]
fn a_rollback_leaves_nothing() {
    over_all(|s| {
        let failed: Result<(), cleanse_store::Error> = transaction(s, |s| {
            s.append(&line(1, "e1", 1))?;
            s.put_value(&value(1, 1, "a@b.kr"))?;
            s.reserve("value", 1)?;
            s.put_value(&value(1, 1, "the same number"))
        });
        assert!(failed.is_err());
        assert!(!s.has_event("e1").unwrap());
        assert_eq!(s.value(1).unwrap(), None);
        s.begin().unwrap();
        assert_eq!(s.begin().unwrap_err().kind(), ErrorKind::Busy, "one transaction at a time");
        s.rollback().unwrap();
    });
}

#[test]
fn projections() {
    over_all(|s| {
        let case = CaseRow { record: 1, field: "email".into(), closed_at: Some(4), ..CaseRow::default() };
        let attempt = AttemptRow {
            record: 1,
            id: "email.1.sms.1".into(),
            message_id: Some("m1".into()),
            ..AttemptRow::default()
        };
        transaction(s, |s| {
            s.put_case(&CaseRow { round: 1, ..case.clone() })?;
            s.put_case(&case)?;
            s.put_attempt(&attempt)?;
            s.put_attempt(&AttemptRow { record: 2, message_id: None, ..attempt.clone() })
        })
        .unwrap();
        assert_eq!(s.cases(1).unwrap(), [case]);
        assert_eq!(s.attempts_by_message("m1").unwrap(), [attempt]);
        transaction(s, |s| s.forget_projection(1)).unwrap();
        assert!(s.cases(1).unwrap().is_empty() && s.attempts(1).unwrap().is_empty());
        assert_eq!(s.attempts(2).unwrap().len(), 1);
        transaction(s, |s| s.clear_projections()).unwrap();
        assert!(s.attempts(2).unwrap().is_empty());
    });
}

#[test]
fn the_vault_and_the_only_way_out() {
    over_all(|s| {
        let tombstone = Tombstone {
            id: "erased-77".into(),
            record: 1,
            actor: "담당자".into(),
            ground: "art. 36".into(),
            at: 9,
        };
        transaction(s, |s| {
            s.put_record(&record(1, "M1", "repair"))?;
            s.put_value(&value(1, 1, "Hong@naver.com"))?;
            s.put_value(&ValueRow { canonical: String::new(), ..value(2, 1, "") })?;
            s.put_value(&value(3, 2, "hong@naver.com"))?;
            s.set_custody(1, Custody::LegalHold, "국세기본법", Some(11))
        })
        .unwrap();
        let held = s.value(1).unwrap().unwrap();
        assert_eq!(
            (held.custody, held.ground.as_str(), held.held_until),
            (Custody::LegalHold, "국세기본법", Some(11))
        );
        assert!(!format!("{held:?}").contains("ong@"), "a value shows masked");
        let found: Vec<i64> =
            s.find_values("email", "hong@naver.com").unwrap().iter().map(|v| v.id).collect();
        assert_eq!(found, [1, 3]);
        assert!(s.find_values("email", "").unwrap().is_empty());
        transaction(s, |s| s.bury(&tombstone)).unwrap();
        s.settle().unwrap();
        for value in s.values(1).unwrap() {
            assert_eq!(
                (value.text.as_str(), value.canonical.as_str(), value.custody),
                ("", "", Custody::Erased)
            );
        }
        assert_eq!(s.value(3).unwrap().unwrap().text, "hong@naver.com");
        assert_eq!(s.record_by_key("M1").unwrap(), None);
        assert_eq!(
            s.record(1).unwrap().map(|r| (r.key, r.route)),
            Some(("erased-77".into(), "erased".into()))
        );
        transaction(s, |s| s.set_custody(1, Custody::Active, "", None)).unwrap();
        assert_eq!(s.value(1).unwrap().unwrap().custody, Custody::Erased, "nothing comes back");
        assert_eq!(s.tombstones().unwrap(), [tombstone]);
        // Events of the buried lose their ids; all others stay as they are.
        transaction(s, |s| {
            s.append(&line(1, "file:M1:hash", 1))?;
            s.append(&line(2, "e2", 2))?;
            s.redact(1, "erased-1", "{}")
        })
        .unwrap();
        assert_eq!(s.history(1).unwrap()[0].id, "erased-1");
        let refused = transaction(s, |s| s.redact(2, "erased-2", "{}")).unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::AppendOnly);
        assert_eq!(s.history(2).unwrap()[0].id, "e2");
    });
}

#[test]
fn beside_the_journal() {
    over_all(|s| {
        let access = Access {
            at: 1,
            actor: "홍담당".into(),
            action: "export".into(),
            people: 3,
            reason: "감사".into(),
            ..Access::default()
        };
        let one = Access { record: Some(4), ..access.clone() };
        let policy = |hash: &str, since| PolicyRow { hash: hash.into(), text: "[wait]".into(), since };
        let run = RunRow { id: "r1".into(), at: 1, summary: "{}".into() };
        transaction(s, |s| {
            s.log_access(&access)?;
            s.log_access(&one)?;
            s.put_policy(&policy("a", 1))?;
            s.put_policy(&policy("b", 2))?;
            s.put_policy(&policy("a", 9))?;
            assert!(s.put_run(&run)?);
            assert!(!s.put_run(&run)?);
            Ok::<(), cleanse_store::Error>(())
        })
        .unwrap();
        assert_eq!(s.accesses().unwrap(), [access, one]);
        assert_eq!(s.policy(None).unwrap(), Some(policy("a", 9)));
        assert_eq!(s.policy(Some("a")).unwrap(), Some(policy("a", 9)));
        assert_eq!(s.policy(Some("c")).unwrap(), None);
    });
}

/// Large batches are judged beside the writing, small ones before it, and ids that the journal knows longer than a record
/// remembers are found out while a batch is written: the journal is the same.
#[test]
fn the_size_of_a_batch_decides_nothing() {
    let seen_before = |n: usize| {
        // Another record has the id; so does a record that is new to the store.
        let record = if n.is_multiple_of(2) { "M001" } else { "M777" };
        given(record, &format!("e-{n}"), cleanse_repair::Field::Post, "서울", NOON)
    };
    let events = || {
        (0..3000)
            .map(nth)
            .chain((0..20).map(seen_before))
            .chain((0..40).map(nth))
            .chain((2990..3010).map(nth))
    };
    let journal = |batch: usize| {
        let mut workflow =
            Workflow::new(Memory::new(), Policy::shipped(), Time::from_micros(0)).unwrap().batch(batch);
        let tally = workflow.ingest(events(), |_| {}).unwrap();
        let values: Vec<_> = (1..=40).map(|no| workflow.values(no).unwrap()).collect();
        let states = states(&mut workflow);
        (tally, workflow.store().events(0, 9_999).unwrap(), values, states)
    };
    let (tally, events, values, states) = journal(10_000);
    assert_eq!((tally.taken, tally.duplicates), (3010, 70));
    assert_eq!((events.len(), states.len()), (3010, 40));
    for batch in [7, 511, 512, 2_999, 3_001] {
        let other = journal(batch);
        assert!(other.0 == tally && other.1 == events && other.2 == values && other.3 == states, "{batch}");
    }
}

/// A large batch is judged by what a second reader finds while it is written: what the store had, what the batch itself began,
/// and nothing of what another one left in memory.
#[test]
fn a_second_reader_decides_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store");
    let late = |n: usize| {
        // Twelve records that the batch begins, each told of often; their first events lie behind one another's.
        let record = format!("L{:03}", (n / 1_700).saturating_sub(n % 3));
        given(&record, &format!("late-{n}"), cleanse_repair::Field::Post, &format!("서울 {n}"), NOON)
    };
    let batch = || (1_200..19_000).map(|n| if n % 4 == 0 { late(n) } else { nth(n) });
    let begun = |store: Box<dyn Store>| {
        let mut workflow = Workflow::new(store, Policy::shipped(), Time::from_micros(0)).unwrap();
        workflow.ingest((0..1_200).map(nth), |_| {}).unwrap();
        workflow
    };
    let found = |mut workflow: Workflow<Box<dyn Store>>| {
        let tally = workflow.ingest(batch(), |_| {}).unwrap();
        let states = states(&mut workflow);
        (tally, workflow.store().events(0, 99_999).unwrap(), states)
    };
    let expected = found(begun(Box::new(Memory::new())));
    drop(begun(Box::new(Sqlite::create(&path).unwrap())));
    let store: Box<dyn Store> = Box::new(Sqlite::open(&path).unwrap());
    assert!(store.beside().is_some());
    let other = found(Workflow::new(store, Policy::shipped(), Time::from_micros(0)).unwrap());
    assert_eq!(other.0, expected.0);
    assert!(expected.0.taken > 17_000 && expected.2.len() > 40, "{:?}", expected.0);
    assert!(other.1 == expected.1 && other.2 == expected.2);
}

/// Grades fade with time and differ from policy to policy: what is stored is always that of the last event.
#[test]
fn grades_are_those_of_the_last_event() {
    use cleanse_repair::{EventKind, Field};
    let delivered = EventKind::Delivered { field: Field::Email, version: None, attempt: None };
    let later = |id: &str, days: i64, kind| Incoming::from(event("M1", id, NOON + days * DAY, kind));
    let mut workflow = Workflow::new(Memory::new(), Policy::shipped(), Time::from_micros(0)).unwrap();
    let first = [given("M1", "a", Field::Email, "a@example.kr", NOON), later("b", 0, delivered)];
    workflow.ingest(first, |_| {}).unwrap();
    workflow.ingest([later("c", 400, EventKind::Visited)], |_| {}).unwrap();
    assert_eq!(workflow.verify().unwrap().differing, Vec::<i64>::new());
    assert_eq!(grade(&mut workflow), "C");
    let other = Policy::parse("[grade]\nhalf_life_days = 9999").unwrap();
    let store = workflow.store().clone();
    let mut workflow = Workflow::new(store, other, Time::from_micros(1)).unwrap();
    workflow.ingest([later("d", 401, EventKind::Visited)], |_| {}).unwrap();
    assert_eq!(workflow.verify().unwrap().differing, Vec::<i64>::new());
    assert_eq!(grade(&mut workflow), "A");
}

/// The reach grade of the only contact point of the first record.
fn grade(workflow: &mut Workflow<Memory>) -> String {
    let record = workflow.store().record(1).unwrap().unwrap();
    let points: serde_json::Value = serde_json::from_str(&record.points).unwrap();
    points[0][4].as_str().unwrap().to_owned()
}

/// A history in batches of any size, with everything told twice, is the same as told once; a replay gives the same.
#[test]
fn the_workflow_is_the_same_over_every_store() {
    let expected = {
        let mut workflow = Workflow::new(Memory::new(), Policy::shipped(), Time::from_micros(0)).unwrap();
        workflow.ingest((0..1200).map(nth), |_| {}).unwrap();
        states(&mut workflow)
    };
    assert_eq!(expected.len(), 40);
    over_boxes(|store| {
        let mut workflow = Workflow::new(store, Policy::shipped(), Time::from_micros(0)).unwrap().batch(97);
        let twice = |from: usize| (from..from + 100).chain(from..from + 100).map(nth);
        for from in (0..1200).step_by(100) {
            workflow.ingest(twice(from), |_| {}).unwrap();
        }
        assert!(states(&mut workflow) == expected, "the states differ");
        let replayed = workflow.verify().unwrap();
        assert_eq!((replayed.records, replayed.differing), (40, vec![]));
        transaction(workflow.store(), |s| s.clear_projections()).unwrap();
        assert!(!workflow.verify().unwrap().differing.is_empty());
        workflow.rebuild().unwrap();
        assert_eq!(workflow.verify().unwrap().differing, Vec::<i64>::new());
        assert_eq!(
            workflow.find(cleanse_repair::Field::Email, &email(5)).unwrap()[0].record,
            RecordId::new("M005")
        );
        let total: i64 = workflow.partition().unwrap().iter().map(|(_, n)| n).sum();
        assert_eq!(total, 40, "each record is in exactly one partition");
    });
}

#[test]
fn an_event_about_nobody_changes_nothing() {
    let mut workflow = Workflow::new(Memory::new(), Policy::shipped(), Time::from_micros(0)).unwrap();
    let stray = Incoming::from(event("M9", "x", NOON, cleanse_repair::EventKind::Visited));
    assert_eq!(workflow.ingest([stray], |_| {}).unwrap().unknown, 1);
    assert!(workflow.store().events(0, 9).unwrap().is_empty());
}

fn states<S: Store>(workflow: &mut Workflow<S>) -> Vec<cleanse_repair::State> {
    workflow.page(None, 0, 1000).unwrap().into_iter().map(|m| m.state).collect()
}

/// A store of the second version on a server is brought up to date; nothing in it changes, and its views answer.
#[test]
#[cfg(feature = "postgres")]
fn an_older_schema_of_a_server_is_brought_up_to_date() {
    let Some(cluster) = support::cluster::Cluster::start() else { return };
    let open = || {
        let options = cleanse_store::PostgresOptions::default().create(true);
        let store = options.connect(&cluster.address()).unwrap();
        Workflow::new(store, Policy::shipped(), Time::from_micros(0)).unwrap()
    };
    open().ingest((0..400).map(nth), |_| {}).unwrap();
    let mut server = postgres::Client::connect(&cluster.address(), postgres::NoTls).unwrap();
    for row in server.query("SELECT no, key, state FROM cleanse_journal.record", &[]).unwrap() {
        let (no, state): (i64, String) =
            (row.get(0), support::state_of_version_three(row.get(1), row.get(2)));
        server.execute("UPDATE cleanse_journal.record SET state = $1 WHERE no = $2", &[&state, &no]).unwrap();
    }
    let downgrade = "SET search_path TO cleanse_journal, cleanse_vault;
        CREATE TABLE point (record BIGINT NOT NULL, field TEXT NOT NULL, version BIGINT NOT NULL, state TEXT NOT NULL,
            soft_days BIGINT NOT NULL, grade TEXT, info TEXT NOT NULL, ad TEXT NOT NULL, last_at BIGINT,
            PRIMARY KEY (record, field));
        INSERT INTO point SELECT r.no, p.value ->> 0, (p.value ->> 1)::bigint, p.value ->> 2, (p.value ->> 3)::bigint,
            p.value ->> 4, p.value ->> 5, p.value ->> 6, (p.value ->> 7)::bigint
            FROM record r, json_array_elements(r.points::json) p;
        DROP VIEW v_reach; DROP VIEW v_quarantine; ALTER TABLE record DROP COLUMN points; UPDATE meta SET version = 2;";
    server.batch_execute(downgrade).unwrap();
    let mut workflow = open();
    assert_eq!(workflow.verify().unwrap().differing, Vec::<i64>::new());
    assert_eq!(workflow.ingest((0..400).map(nth), |_| {}).unwrap().taken, 0);
    for view in ["v_reach", "v_quarantine", "v_case"] {
        let rows = server.query(&format!("SELECT * FROM {view}"), &[]).unwrap();
        assert!(!rows.is_empty(), "{view}");
    }
}
