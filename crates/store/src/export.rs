//! What is set aside, in one self-contained file.

use std::path::Path;

use rusqlite::{Connection, params};

use crate::error::{Error, ErrorKind};
use crate::sqlite::{engine, private_file};
use crate::store::Store;
use crate::workflow::{SetAside, Workflow};

const TABLES: &str = "
    CREATE TABLE set_aside (record TEXT NOT NULL, route TEXT NOT NULL, field TEXT, version INTEGER, since TEXT,
        cause TEXT NOT NULL, attempts INTEGER NOT NULL);
    CREATE TABLE value (record TEXT NOT NULL, field TEXT NOT NULL, version INTEGER NOT NULL, text TEXT NOT NULL,
        custody TEXT NOT NULL, valid_from INTEGER NOT NULL);
    CREATE TABLE event (record TEXT NOT NULL, at TEXT NOT NULL, kind TEXT NOT NULL, field TEXT, cause TEXT NOT NULL,
        source TEXT NOT NULL, actor TEXT NOT NULL, id TEXT NOT NULL);
    CREATE VIEW \"별도보관\" AS SELECT s.record AS \"회원번호\", s.field AS \"연락수단\", v.text AS \"값\",
        s.since AS \"별도보관일시\", s.cause AS \"원인\", s.attempts AS \"시도수\" FROM set_aside s LEFT JOIN value v
        ON v.record = s.record AND v.field = s.field AND v.version = s.version;";

/// Writes what is set aside, with every value of these records and their whole trail, into a new SQLite file of its own,
/// readable by its owner only. The file is there whole or not at all.
///
/// # Errors
/// Those of both stores and of the disk.
pub fn export_sqlite<S: Store>(
    workflow: &mut Workflow<S>,
    found: &[SetAside],
    path: &Path,
) -> Result<(), Error> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    let part = path.with_file_name(name);
    let io = |e: std::io::Error| crate::sqlite::io_error(&e).at(path);
    let done =
        private_file(&part).map_err(io).and_then(|()| fill(workflow, found, &part).map_err(|e| e.at(path)));
    let done = done.and_then(|()| std::fs::rename(&part, path).map_err(io));
    if done.is_err() {
        // Half a file is of no use to anybody; that it cannot be taken away is said by the first error.
        let _ = std::fs::remove_file(&part);
    }
    done
}

fn fill<S: Store>(workflow: &mut Workflow<S>, found: &[SetAside], path: &Path) -> Result<(), Error> {
    let mut db = Connection::open(path).map_err(engine)?;
    let tx = db.transaction().map_err(engine)?;
    tx.execute_batch(TABLES).map_err(engine)?;
    let mut last = None;
    for one in found {
        tx.execute(
            "INSERT INTO set_aside VALUES ($1, $2, $3, $4, $5, $6, $7)",
            params![
                one.record.as_str(),
                one.route,
                one.field.map(cleanse_repair::Field::as_str),
                one.version.map(|v| v.0),
                one.since.map(|t| t.to_string()),
                one.cause,
                i64::try_from(one.attempts).unwrap_or(i64::MAX),
            ],
        )
        .map_err(engine)?;
        if last != Some(&one.record) {
            of_record(workflow, one, &tx)?;
            last = Some(&one.record);
        }
    }
    tx.commit().map_err(engine)?;
    db.close().map_err(|_| ErrorKind::Io.into())
}

fn of_record<S: Store>(workflow: &mut Workflow<S>, one: &SetAside, tx: &Connection) -> Result<(), Error> {
    let no = workflow.number(&one.record)?;
    let record = one.record.as_str();
    for v in workflow.values(no)? {
        let row = params![record, v.field, v.version, v.text, v.custody.as_str(), v.valid_from];
        tx.execute("INSERT INTO value VALUES ($1, $2, $3, $4, $5, $6)", row).map_err(engine)?;
    }
    for e in workflow.history(&one.record)? {
        let field = e.kind.field().map(cleanse_repair::Field::as_str);
        let row =
            params![record, e.at().to_string(), e.kind.name(), field, e.cause, e.source, e.actor, e.event_id];
        tx.execute("INSERT INTO event VALUES ($1, $2, $3, $4, $5, $6, $7, $8)", row).map_err(engine)?;
    }
    Ok(())
}
