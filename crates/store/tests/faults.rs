//! What can go wrong around an embedded store: it is said clearly, and nothing is lost.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod support;

use std::fs::{self, OpenOptions};
use std::io::{Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use cleanse_core::{Lang, feedback::Category};
use cleanse_repair::{Event, EventKind, Field, Giver, Policy, RecordId, Time, Version};
use cleanse_store::{
    Error, ErrorKind, Incoming, Sqlite, SqliteOptions, Store as _, ValueRow, Workflow, transaction,
};

use support::nth;

fn scratch() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("store");
    (folder, store)
}

fn workflow(store: Sqlite) -> Workflow<Sqlite> {
    Workflow::new(store, Policy::shipped(), Time::from_micros(0)).unwrap()
}

/// A store with so many events.
fn filled(path: &Path, events: usize) {
    workflow(Sqlite::create(path).unwrap()).ingest((0..events).map(nth), |_| {}).unwrap();
}

fn assert_told(error: &Error, kind: ErrorKind) {
    assert_eq!(error.kind(), kind, "{error}");
    for lang in [Lang::En, Lang::Ko] {
        assert!(error.hint().is_some_and(|hint| !hint.get(lang).is_empty()), "{kind:?} has a hint");
        assert!(!error.message(lang).is_empty());
    }
}

/// Everything is there, and adds up.
fn assert_whole(path: &Path, events: usize) {
    let mut workflow = workflow(Sqlite::open(path).unwrap());
    let again = workflow.ingest((0..events).map(nth), |_| {}).unwrap();
    assert_eq!(again.taken, 0, "an event was lost");
    assert_eq!(workflow.verify().unwrap().differing, Vec::<i64>::new());
}

#[test]
#[cfg(unix)]
fn the_files_are_their_owners_only() {
    use std::os::unix::fs::MetadataExt as _;
    let (_folder, path) = scratch();
    filled(&path, 100);
    let mode = |path: &Path| fs::metadata(path).unwrap().mode() & 0o777;
    assert_eq!(mode(&path), 0o700);
    for name in ["journal.db", "vault.db"] {
        assert_eq!(mode(&path.join(name)), 0o600);
    }
}

#[test]
fn the_journal_cannot_be_changed_by_hand() {
    let (_folder, path) = scratch();
    filled(&path, 100);
    let db = rusqlite::Connection::open(path.join("journal.db")).unwrap();
    for sql in ["UPDATE event SET actor = 'x'", "DELETE FROM event WHERE seq = 1", "DELETE FROM access"] {
        let refused = db.execute(sql, []);
        assert!(sql.contains("access") || refused.is_err(), "{sql}");
    }
    drop(db);
    assert_whole(&path, 100);
}

#[test]
fn no_store_half_a_store_something_else() {
    let (folder, path) = scratch();
    assert_told(&Sqlite::open(&path).unwrap_err(), ErrorKind::NotFound);
    fs::write(folder.path().join("file.csv"), "회원번호\n1\n").unwrap();
    assert_told(&Sqlite::create(folder.path().join("file.csv")).unwrap_err(), ErrorKind::NotAStore);
    filled(&path, 100);
    let saved = fs::read(path.join("vault.db")).unwrap();
    fs::remove_file(path.join("vault.db")).unwrap();
    assert_told(&Sqlite::create(&path).unwrap_err(), ErrorKind::HalfAStore);
    fs::write(path.join("vault.db"), saved).unwrap();
    assert_whole(&path, 100);
}

#[test]
fn another_program_s_database() {
    let (_folder, path) = scratch();
    fs::create_dir(&path).unwrap();
    for name in ["journal.db", "vault.db"] {
        let db = rusqlite::Connection::open(path.join(name)).unwrap();
        db.execute_batch("CREATE TABLE theirs (x)").unwrap();
    }
    assert_told(&Sqlite::create(&path).unwrap_err(), ErrorKind::NotAStore);
}

#[test]
fn a_corrupted_file() {
    let (_folder, path) = scratch();
    filled(&path, 400);
    for name in ["journal.db", "vault.db"] {
        let whole = fs::read(path.join(name)).unwrap();
        fs::write(path.join(name), "this is no database at all, whatever it is called").unwrap();
        assert_told(&Sqlite::open(&path).unwrap_err(), ErrorKind::Corrupt);
        // The header is right, the pages are not.
        let mut file = OpenOptions::new().write(true).truncate(true).open(path.join(name)).unwrap();
        file.write_all(&whole).unwrap();
        file.seek(SeekFrom::Start(100)).unwrap();
        file.write_all(&vec![0xA5; whole.len() - 100]).unwrap();
        drop(file);
        let told = Sqlite::open(&path).and_then(|store| {
            let mut workflow = Workflow::new(store, Policy::shipped(), Time::from_micros(0))?;
            workflow.verify()
        });
        assert_told(&told.unwrap_err(), ErrorKind::Corrupt);
        fs::write(path.join(name), &whole).unwrap();
    }
    assert_whole(&path, 400);
}

#[test]
fn a_newer_schema() {
    let (_folder, path) = scratch();
    filled(&path, 100);
    let set = |version: i64| {
        let db = rusqlite::Connection::open(path.join("journal.db")).unwrap();
        db.pragma_update(None, "user_version", version).unwrap();
    };
    set(99);
    let error = Sqlite::create(&path).unwrap_err();
    assert_told(&error, ErrorKind::NewerSchema);
    assert!(error.message(Lang::En).contains("99"));
    set(3);
    assert_whole(&path, 100);
}

/// The vault of another store would give one's messages to other people's numbers.
#[test]
fn a_vault_of_another_store() {
    let (_folder, path) = scratch();
    let (_other_folder, other) = scratch();
    filled(&path, 100);
    filled(&other, 100);
    let (own, foreign) =
        (fs::read(path.join("vault.db")).unwrap(), fs::read(other.join("vault.db")).unwrap());
    fs::write(path.join("vault.db"), &foreign).unwrap();
    assert_told(&Sqlite::open(&path).unwrap_err(), ErrorKind::Mismatched);
    assert_told(&SqliteOptions::default().read_only(true).open(&path).unwrap_err(), ErrorKind::Mismatched);
    assert_eq!(fs::read(path.join("vault.db")).unwrap(), foreign, "nothing was changed");
    fs::write(path.join("vault.db"), own).unwrap();
    assert_whole(&path, 100);
}

#[test]
fn two_processes_take_turns() {
    let (_folder, path) = scratch();
    filled(&path, 100);
    let impatient = SqliteOptions::default().patience(Duration::from_millis(20));
    let mut one = workflow(Sqlite::open(&path).unwrap());
    let mut two = workflow(impatient.open(&path).unwrap());
    one.ingest((100..200).map(nth), |_| {}).unwrap();
    // The other one has nothing stale in memory.
    two.ingest((150..300).map(nth), |_| {}).unwrap();
    one.ingest((250..400).map(nth), |_| {}).unwrap();
    // While one is writing, the other waits, and then says so.
    one.store().begin().unwrap();
    assert_told(&two.ingest((400..500).map(nth), |_| {}).unwrap_err(), ErrorKind::Busy);
    assert_eq!(two.history(&RecordId::new("M001")).unwrap()[0].event_id, "e-1", "reading goes on");
    one.store().rollback().unwrap();
    two.ingest((400..500).map(nth), |_| {}).unwrap();
    assert_eq!(one.verify().unwrap().differing, Vec::<i64>::new());
    drop((one, two));
    assert_whole(&path, 500);
}

#[test]
fn a_full_disk() {
    let (_folder, path) = scratch();
    filled(&path, 200);
    fills_up(&path, &SqliteOptions::default().max_bytes(400_000), || ());
}

/// The same on a disk that is really full, where one can be mounted.
#[test]
fn a_disk_that_is_really_full() {
    let folder = tempfile::tempdir().unwrap();
    let disk = folder.path().join("disk");
    fs::create_dir(&disk).unwrap();
    let mount = Command::new("mount").args(["-t", "tmpfs", "-o", "size=1500k", "tmpfs"]).arg(&disk).status();
    if !mount.is_ok_and(|status| status.success()) {
        eprintln!("skipped: no file system can be mounted here");
        return;
    }
    let path = disk.join("store");
    let told = std::panic::catch_unwind(|| {
        filled(&path, 200);
        fills_up(&path, &SqliteOptions::default(), || {
            let error = Sqlite::open(&path).map(drop).err();
            assert!(error.is_none_or(|e| e.kind() == ErrorKind::DiskFull), "said so");
            let room = Command::new("mount").args(["-o", "remount,size=16m"]).arg(&disk).status();
            assert!(room.unwrap().success());
        });
    });
    assert!(Command::new("umount").arg(&disk).status().unwrap().success());
    told.unwrap();
}

fn fills_up(path: &Path, options: &SqliteOptions, make_room: impl FnOnce()) {
    let mut durable = 0;
    let mut full = workflow(options.open(path).unwrap()).batch(50);
    let error = full.ingest((0..100_000).map(nth), |answers| durable += answers.len()).unwrap_err();
    assert_told(&error, ErrorKind::DiskFull);
    assert!(durable >= 200, "{durable}");
    drop(full);
    make_room();
    let mut after = workflow(Sqlite::open(path).unwrap());
    assert_eq!(after.verify().unwrap().differing, Vec::<i64>::new());
    let missing = (0..durable).filter(|n| !after.store().has_event(&format!("e-{n}")).unwrap()).count();
    let refused =
        (0..durable).map(nth).filter(|e| !after.store().has_event(&e.event().event_id).unwrap()).count();
    assert_eq!(missing, refused);
}

/// A store that may be read and not written. Rights mean nothing to root, who then runs this as nobody.
#[test]
#[cfg(unix)]
fn a_read_only_store() {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
    use std::os::unix::process::CommandExt as _;
    if let Ok(path) = std::env::var("CLEANSE_READ_ONLY") {
        let told = Sqlite::open(path).and_then(|store| {
            Workflow::new(store, Policy::parse("[wait]\nsms = 3").unwrap(), Time::from_micros(0)).map(drop)
        });
        assert_told(&told.unwrap_err(), ErrorKind::ReadOnly);
        let path = std::env::var("CLEANSE_READ_ONLY").unwrap();
        let mut read = Workflow::to_read(cleanse_store::open_to_read(&path).unwrap(), Policy::shipped());
        let people: i64 = read.partition().unwrap().iter().map(|(_, n)| n).sum();
        assert_eq!((people, read.verify().unwrap().differing), (40, vec![]));
        assert!(read.set_aside(|_, _| Ok::<(), Error>(())).is_ok());
        assert_told(&read.ingest([nth(1)], |_| {}).unwrap_err(), ErrorKind::ReadOnly);
        return;
    }
    let (folder, path) = scratch();
    filled(&path, 100);
    let is_root = fs::metadata("/proc/self").is_ok_and(|m| m.uid() == 0);
    let set = |path: &Path, mode: u32| {
        if is_root {
            chown(path, Some(65534), Some(65534)).unwrap();
        }
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    let files = ["journal.db", "vault.db"].map(|name| path.join(name));
    files.iter().for_each(|file| set(file, 0o400));
    set(&path, 0o500);
    set(folder.path(), 0o755);
    let copy = folder.path().join("test");
    fs::copy(std::env::current_exe().unwrap(), &copy).unwrap();
    let mut child = Command::new(&copy);
    child.args(["a_read_only_store", "--exact"]).env("CLEANSE_READ_ONLY", &path).current_dir("/");
    if is_root {
        child.uid(65534).gid(65534);
    }
    let out = child.output().unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stdout));
    set(&path, 0o700);
    files.iter().for_each(|file| set(file, 0o600));
    assert_whole(&path, 100);
}

/// A crash between the commit of the vault and that of the journal: the vault goes back to what the journal knows.
#[test]
fn a_torn_commit_is_taken_back() {
    let (_folder, path) = scratch();
    filled(&path, 200);
    let vault = rusqlite::Connection::open(path.join("vault.db")).unwrap();
    let last: i64 = vault.query_row("SELECT MAX(id) FROM value", [], |row| row.get(0)).unwrap();
    vault
        .execute_batch(&format!(
            "DELETE FROM custody_before;
             INSERT INTO custody_before SELECT id, custody, ground, held_until FROM value WHERE id = 1;
             UPDATE value SET custody = 'vault' WHERE id = 1;
             INSERT INTO value SELECT {last} + 1, 1, field, 9, 'orphan', 'orphan', custody, ground, valid_from, NULL
                 FROM value WHERE id = 1;
             UPDATE stamp SET n = n + 1;"
        ))
        .unwrap();
    drop(vault);
    let mut store = Sqlite::open(&path).unwrap();
    assert_eq!(store.value(last + 1).unwrap(), None, "the orphan is swept");
    transaction(&mut store, |s| {
        let id = s.reserve("value", 1)?;
        assert_eq!(id, last + 1);
        s.put_value(&ValueRow { id, record: 1, ..ValueRow::default() })
    })
    .unwrap();
    drop(store);
    assert_whole(&path, 200);
}

/// A store of the first version is brought up to date; nothing in it changes.
#[test]
fn an_older_schema_is_brought_up_to_date() {
    let (_folder, path) = scratch();
    filled(&path, 200);
    let open = |name: &str| rusqlite::Connection::open(path.join(name)).unwrap();
    let journal = open("journal.db");
    let states: Vec<(i64, String, String)> = {
        let mut found = journal.prepare("SELECT no, key, state FROM record").unwrap();
        let rows = found.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap();
        rows.map(Result::unwrap).collect()
    };
    for (no, key, state) in states {
        let state = support::state_of_version_three(&key, &state);
        journal.execute("UPDATE record SET state = $1 WHERE no = $2", (state, no)).unwrap();
    }
    journal
        .execute_batch(
            "CREATE TABLE point (record BIGINT NOT NULL, field TEXT NOT NULL, version BIGINT NOT NULL, state TEXT NOT NULL,
                 soft_days BIGINT NOT NULL, grade TEXT, info TEXT NOT NULL, ad TEXT NOT NULL, last_at BIGINT,
                 PRIMARY KEY (record, field)) WITHOUT ROWID;
             INSERT INTO point SELECT r.no, p.value ->> 0, p.value ->> 1, p.value ->> 2, p.value ->> 3, p.value ->> 4,
                 p.value ->> 5, p.value ->> 6, p.value ->> 7 FROM record r, json_each(r.points) p;
             DROP VIEW v_reach; DROP VIEW v_quarantine;
             ALTER TABLE record DROP COLUMN points;
             DROP TABLE tombstone; DROP TABLE access; DROP TABLE identity; PRAGMA user_version = 1;",
        )
        .unwrap();
    open("vault.db")
        .execute_batch(
            "DROP TABLE custody_before; ALTER TABLE value DROP COLUMN held_until; DROP TABLE identity;
             PRAGMA user_version = 1;",
        )
        .unwrap();
    assert_whole(&path, 200);
}

#[test]
fn the_views_speak_korean() {
    let (_folder, path) = scratch();
    filled(&path, 1200);
    let db = rusqlite::Connection::open(path.join("journal.db")).unwrap();
    for name in ["v_reach", "v_case", "v_attempt", "v_quarantine", "v_trail", "v_score_daily", "v_partition"]
    {
        let mut view = db.prepare(&format!("SELECT * FROM {name}")).unwrap();
        for column in view.column_names() {
            assert!(column.chars().all(|c| ('가'..='힣').contains(&c)), "{name}: {column}");
        }
        let rows = view.raw_query().mapped(|_| Ok(())).count();
        assert!(rows > 0 || name == "v_attempt", "{name} has {rows} rows");
    }
    let sum: i64 = db.query_row("SELECT SUM(회원수) FROM v_partition", [], |row| row.get(0)).unwrap();
    assert_eq!(sum, 40);
    let first: String =
        db.query_row("SELECT 발생일시 FROM v_trail WHERE 순번 = 1", [], |row| row.get(0)).unwrap();
    assert_eq!(first, "2026-11-02 12:00:00");
}

/// Messages that failed, refusals, and what was set aside; a note and a delivery are no failures, a file is no message.
#[test]
fn the_scorecard_counts_days_of_messages() {
    let (_folder, path) = scratch();
    let record = RecordId::new("M1");
    let at = |day: i64| Time::parse("2026-11-02 12:00").unwrap().plus_days(day);
    let bounce = |category: Category| EventKind::Bounce {
        field: Field::Email,
        version: None,
        category,
        disposition: category.disposition(),
        attempt: None,
    };
    let given = EventKind::ProfileUpdated {
        field: Field::Email,
        version: Version::FIRST,
        giver: Giver::Import,
        attempt: None,
    };
    let kinds = [
        (0, given),
        (1, EventKind::Delivered { field: Field::Email, version: None, attempt: None }),
        (1, bounce(Category::AutoReply)),
        (1, bounce(Category::SenderReputation)),
        (2, bounce(Category::Complaint)),
        (2, bounce(Category::RecipientUnknown)),
        (3, EventKind::Advanced),
    ];
    let events = kinds.into_iter().enumerate().map(|(n, (day, kind))| {
        let mut event = Event::new(format!("e{n}"), record.clone(), at(day), kind);
        event.source = if n == 0 { "import" } else { "nhn" }.into();
        Incoming::from(event).admits()
    });
    workflow(Sqlite::create(&path).unwrap()).ingest(events, |_| {}).unwrap();
    let db = rusqlite::Connection::open(path.join("journal.db")).unwrap();
    let mut view = db.prepare("SELECT 일자, 성공, 실패, 수신거부, 별도보관결정 FROM v_score_daily").unwrap();
    let days = view.query_map([], |r| Ok((r.get(0)?, [r.get(1)?, r.get(2)?, r.get(3)?, r.get(4)?]))).unwrap();
    let days: Vec<(String, [i64; 4])> = days.map(Result::unwrap).collect();
    let day = |day: &str, counts| (format!("2026-11-{day}"), counts);
    assert_eq!(days, [day("03", [1, 1, 0, 0]), day("04", [0, 2, 1, 0]), day("05", [0, 0, 0, 1])]);
}
