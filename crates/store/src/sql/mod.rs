//! The store over SQL: one text for both engines, with `$1..$n` in order.

mod schema;
mod statements;
pub(crate) mod views;

use std::borrow::Cow;

use crate::error::{Error, ErrorKind};
use crate::rows::{
    Access, AttemptRow, CaseRow, Custody, EventRow, PolicyRow, RecordRow, RunRow, Tombstone, ValueRow,
};
use crate::store::Store;

pub(crate) use schema::{JOURNAL, VAULT, VERSION};

/// Which of the two halves a statement is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Half {
    Journal,
    Vault,
}

/// A parameter of a statement.
#[derive(Clone, Copy)]
pub(crate) enum Param<'a> {
    Int(i64),
    Text(&'a str),
    Null,
}

impl From<i64> for Param<'_> {
    fn from(n: i64) -> Self {
        Param::Int(n)
    }
}

impl<'a> From<&'a str> for Param<'a> {
    fn from(s: &'a str) -> Self {
        Param::Text(s)
    }
}

impl<'a> From<&'a String> for Param<'a> {
    fn from(s: &'a String) -> Self {
        Param::Text(s)
    }
}

impl<'a> From<&'a Cow<'_, str>> for Param<'a> {
    fn from(s: &'a Cow<'_, str>) -> Self {
        Param::Text(s)
    }
}

impl<'a, T: Copy + Into<Param<'a>>> From<Option<T>> for Param<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Param::Null, Into::into)
    }
}

/// A row of an answer, read by place.
pub(crate) trait Row {
    fn int(&self, i: usize) -> Result<Option<i64>, Error>;
    fn text(&self, i: usize) -> Result<Option<String>, Error>;
}

impl dyn Row + '_ {
    fn i(&self, i: usize) -> Result<i64, Error> {
        self.int(i)?.ok_or_else(|| ErrorKind::Corrupt.into())
    }

    fn s(&self, i: usize) -> Result<String, Error> {
        self.text(i)?.ok_or_else(|| ErrorKind::Corrupt.into())
    }
}

/// What an engine has to offer.
pub(crate) trait Database: Send {
    fn start(&mut self) -> Result<(), Error>;
    fn finish(&mut self) -> Result<(), Error>;
    fn abandon(&mut self) -> Result<(), Error>;
    /// Keeps what every statement would take and give back, while many only read.
    fn glance(&mut self, begin: bool) -> Result<(), Error> {
        let _ = begin;
        Ok(())
    }
    /// A second reader of the same tables, where the engine lets one look while another writes.
    fn reader(&self) -> Option<Box<dyn Store>> {
        None
    }
    /// Runs a statement and says how many rows it touched.
    fn execute(&mut self, half: Half, sql: &'static str, params: &[Param<'_>]) -> Result<u64, Error>;
    /// Runs a query and shows every row.
    fn query(
        &mut self,
        half: Half,
        sql: &'static str,
        params: &[Param<'_>],
        each: &mut dyn FnMut(&dyn Row) -> Result<(), Error>,
    ) -> Result<(), Error>;
    fn scrub(&mut self) -> Result<(), Error>;
}

/// Turns a list of places into parameters.
macro_rules! params {
    ($($p:expr),* $(,)?) => { &[$(Param::from($p)),*] };
}

use Half::{Journal, Vault};
use statements as q;

impl<D: Database> Store for D {
    fn begin(&mut self) -> Result<(), Error> {
        self.start()
    }

    fn commit(&mut self) -> Result<(), Error> {
        self.finish()
    }

    fn rollback(&mut self) -> Result<(), Error> {
        self.abandon()
    }

    fn look(&mut self, begin: bool) -> Result<(), Error> {
        self.glance(begin)
    }

    fn beside(&self) -> Option<Box<dyn Store>> {
        self.reader()
    }

    fn reserve(&mut self, sequence: &str, n: i64) -> Result<i64, Error> {
        let end = one(self, Journal, q::RESERVE, params![n, sequence], |row| row.i(0))?;
        end.map(|end| end - n + 1).ok_or_else(|| ErrorKind::Corrupt.into())
    }

    fn last(&mut self, sequence: &str) -> Result<i64, Error> {
        let last = one(self, Journal, q::LAST, params![sequence], |row| row.i(0))?;
        last.ok_or_else(|| ErrorKind::Corrupt.into())
    }

    fn add_record(&mut self, r: &RecordRow<'_>) -> Result<(), Error> {
        let params = params![r.no, &r.key, &r.route, &r.state, &r.points, r.seq, r.changed_at];
        self.execute(Journal, q::ADD_RECORD, params).map(drop)
    }

    fn put_record(&mut self, r: &RecordRow<'_>) -> Result<(), Error> {
        let moved = params![&r.state, &r.points, r.seq, r.changed_at, r.no, &r.route];
        if self.execute(Journal, q::MOVE_RECORD, moved)? == 1 {
            return Ok(());
        }
        let params = params![r.no, &r.key, &r.route, &r.state, &r.points, r.seq, r.changed_at];
        self.execute(Journal, q::PUT_RECORD, params).map(drop)
    }

    fn record(&mut self, no: i64) -> Result<Option<RecordRow<'static>>, Error> {
        one(self, Journal, q::RECORD, params![no], record)
    }

    fn record_by_key(&mut self, key: &str) -> Result<Option<RecordRow<'static>>, Error> {
        one(self, Journal, q::RECORD_BY_KEY, params![key], record)
    }

    fn records(
        &mut self,
        route: Option<&str>,
        after: i64,
        limit: i64,
    ) -> Result<Vec<RecordRow<'static>>, Error> {
        match route {
            Some(route) => all(self, Journal, q::RECORDS_OF_ROUTE, params![route, after, limit], record),
            None => all(self, Journal, q::RECORDS, params![after, limit], record),
        }
    }

    fn partition(&mut self) -> Result<Vec<(String, i64)>, Error> {
        all(self, Journal, q::PARTITION, &[], |row| Ok((row.s(0)?, row.i(1)?)))
    }

    fn append(&mut self, e: &EventRow<'_>) -> Result<bool, Error> {
        let params = params![
            e.seq,
            &e.id,
            e.record,
            e.field.as_deref(),
            &e.kind,
            e.occurred_at,
            e.received_at,
            &e.source,
            &e.cause,
            &e.actor,
            &e.policy,
            e.evidence,
            &e.body,
        ];
        Ok(self.execute(Journal, q::APPEND, params)? == 1)
    }

    fn has_event(&mut self, id: &str) -> Result<bool, Error> {
        Ok(one(self, Journal, q::HAS_EVENT, params![id], |row| row.i(0))?.is_some())
    }

    fn events(&mut self, after: i64, limit: i64) -> Result<Vec<EventRow<'static>>, Error> {
        all(self, Journal, q::EVENTS, params![after, limit], event)
    }

    fn history(&mut self, record: i64) -> Result<Vec<EventRow<'static>>, Error> {
        all(self, Journal, q::HISTORY, params![record], event)
    }

    fn results_since(&mut self, at: i64) -> Result<(i64, i64), Error> {
        let counted = one(self, Journal, q::RESULTS_SINCE, params![at], |row| Ok((row.i(0)?, row.i(1)?)))?;
        counted.ok_or_else(|| ErrorKind::Corrupt.into())
    }

    fn put_case(&mut self, c: &CaseRow) -> Result<(), Error> {
        let params =
            params![c.record, &c.field, &c.state, c.round, c.version, c.opened_at, c.closed_at, &c.blocked];
        self.execute(Journal, q::PUT_CASE, params).map(drop)
    }

    fn put_attempt(&mut self, a: &AttemptRow) -> Result<(), Error> {
        let params = params![
            a.record,
            &a.id,
            &a.field,
            &a.via,
            a.round,
            a.planned_at,
            a.sent_at,
            &a.outcome,
            a.message_id.as_deref()
        ];
        self.execute(Journal, q::PUT_ATTEMPT, params).map(drop)
    }

    fn cases(&mut self, record: i64) -> Result<Vec<CaseRow>, Error> {
        all(self, Journal, q::CASES, params![record], case)
    }

    fn attempts(&mut self, record: i64) -> Result<Vec<AttemptRow>, Error> {
        all(self, Journal, q::ATTEMPTS, params![record], attempt)
    }

    fn attempts_by_message(&mut self, message_id: &str) -> Result<Vec<AttemptRow>, Error> {
        all(self, Journal, q::ATTEMPT_BY_MESSAGE, params![message_id], attempt)
    }

    fn forget_projection(&mut self, record: i64) -> Result<(), Error> {
        for sql in q::FORGET {
            self.execute(Journal, sql, params![record])?;
        }
        Ok(())
    }

    fn clear_projections(&mut self) -> Result<(), Error> {
        for sql in q::CLEAR {
            self.execute(Journal, sql, &[])?;
        }
        Ok(())
    }

    fn put_value(&mut self, v: &ValueRow) -> Result<(), Error> {
        let params = params![
            v.id,
            v.record,
            &v.field,
            v.version,
            &v.text,
            &v.canonical,
            v.custody.as_str(),
            &v.ground,
            v.valid_from,
            v.held_until
        ];
        self.execute(Vault, q::PUT_VALUE, params).map(drop)
    }

    fn value(&mut self, id: i64) -> Result<Option<ValueRow>, Error> {
        one(self, Vault, q::VALUE, params![id], value)
    }

    fn values(&mut self, record: i64) -> Result<Vec<ValueRow>, Error> {
        all(self, Vault, q::VALUES, params![record], value)
    }

    fn find_values(&mut self, field: &str, canonical: &str) -> Result<Vec<ValueRow>, Error> {
        all(self, Vault, q::FIND_VALUES, params![field, canonical], value)
    }

    fn set_custody(
        &mut self,
        id: i64,
        custody: Custody,
        ground: &str,
        until: Option<i64>,
    ) -> Result<(), Error> {
        self.execute(Vault, q::KEEP_CUSTODY, params![id])?;
        self.execute(Vault, q::SET_CUSTODY, params![custody.as_str(), ground, until, id]).map(drop)
    }

    fn bury(&mut self, t: &Tombstone) -> Result<(), Error> {
        self.execute(Vault, q::ERASE_VALUES, params![t.record])?;
        self.execute(Journal, q::SCRUB_LATER, &[])?;
        self.execute(Journal, q::BURY, params![t.record, &t.id, &t.actor, &t.ground, t.at])?;
        self.execute(Journal, q::RENAME, params![&t.id, t.record]).map(drop)
    }

    fn redact(&mut self, seq: i64, id: &str, body: &str) -> Result<(), Error> {
        self.execute(Journal, q::REDACT, params![id, body, seq]).map(drop)
    }

    fn tombstones(&mut self) -> Result<Vec<Tombstone>, Error> {
        all(self, Journal, q::TOMBSTONES, &[], |row| {
            Ok(Tombstone {
                record: row.i(0)?,
                id: row.s(1)?,
                actor: row.s(2)?,
                ground: row.s(3)?,
                at: row.i(4)?,
            })
        })
    }

    fn log_access(&mut self, a: &Access) -> Result<(), Error> {
        let n = self.reserve("access", 1)?;
        let params = params![n, a.at, &a.actor, &a.origin, a.record, &a.action, a.people, &a.reason];
        self.execute(Journal, q::LOG_ACCESS, params).map(drop)
    }

    fn accesses(&mut self) -> Result<Vec<Access>, Error> {
        all(self, Journal, q::ACCESSES, &[], |row| {
            Ok(Access {
                at: row.i(0)?,
                actor: row.s(1)?,
                origin: row.s(2)?,
                record: row.int(3)?,
                action: row.s(4)?,
                people: row.i(5)?,
                reason: row.s(6)?,
            })
        })
    }

    fn put_policy(&mut self, p: &PolicyRow) -> Result<(), Error> {
        self.execute(Journal, q::PUT_POLICY, params![&p.hash, &p.text, p.since]).map(drop)
    }

    fn policy(&mut self, hash: Option<&str>) -> Result<Option<PolicyRow>, Error> {
        match hash {
            Some(hash) => one(self, Journal, q::POLICY, params![hash], policy),
            None => one(self, Journal, q::LATEST_POLICY, &[], policy),
        }
    }

    fn put_run(&mut self, r: &RunRow) -> Result<bool, Error> {
        Ok(self.execute(Journal, q::PUT_RUN, params![&r.id, r.at, &r.summary])? == 1)
    }

    fn settle(&mut self) -> Result<(), Error> {
        self.scrub()
    }
}

type Read<T> = fn(&dyn Row) -> Result<T, Error>;

fn all<D: Database, T>(
    db: &mut D,
    half: Half,
    sql: &'static str,
    params: &[Param<'_>],
    read: Read<T>,
) -> Result<Vec<T>, Error> {
    let mut out = Vec::new();
    db.query(half, sql, params, &mut |row| {
        out.push(read(row)?);
        Ok(())
    })?;
    Ok(out)
}

fn one<D: Database, T>(
    db: &mut D,
    half: Half,
    sql: &'static str,
    params: &[Param<'_>],
    read: Read<T>,
) -> Result<Option<T>, Error> {
    Ok(all(db, half, sql, params, read)?.pop())
}

fn record(row: &dyn Row) -> Result<RecordRow<'static>, Error> {
    Ok(RecordRow {
        no: row.i(0)?,
        key: row.s(1)?.into(),
        route: row.s(2)?.into(),
        state: row.s(3)?.into(),
        points: row.s(4)?.into(),
        seq: row.i(5)?,
        changed_at: row.i(6)?,
    })
}

fn event(row: &dyn Row) -> Result<EventRow<'static>, Error> {
    Ok(EventRow {
        seq: row.i(0)?,
        id: row.s(1)?.into(),
        record: row.i(2)?,
        field: row.text(3)?.map(Cow::Owned),
        kind: row.s(4)?.into(),
        occurred_at: row.i(5)?,
        received_at: row.i(6)?,
        source: row.s(7)?.into(),
        cause: row.s(8)?.into(),
        actor: row.s(9)?.into(),
        policy: row.s(10)?.into(),
        evidence: row.int(11)?,
        body: row.s(12)?.into(),
    })
}

fn case(row: &dyn Row) -> Result<CaseRow, Error> {
    Ok(CaseRow {
        record: row.i(0)?,
        field: row.s(1)?,
        state: row.s(2)?,
        round: row.i(3)?,
        version: row.i(4)?,
        opened_at: row.i(5)?,
        closed_at: row.int(6)?,
        blocked: row.s(7)?,
    })
}

fn attempt(row: &dyn Row) -> Result<AttemptRow, Error> {
    Ok(AttemptRow {
        record: row.i(0)?,
        id: row.s(1)?,
        field: row.s(2)?,
        via: row.s(3)?,
        round: row.i(4)?,
        planned_at: row.int(5)?,
        sent_at: row.int(6)?,
        outcome: row.s(7)?,
        message_id: row.text(8)?,
    })
}

fn value(row: &dyn Row) -> Result<ValueRow, Error> {
    let custody = Custody::from_code(&row.s(6)?).ok_or(ErrorKind::Corrupt)?;
    Ok(ValueRow {
        id: row.i(0)?,
        record: row.i(1)?,
        field: row.s(2)?,
        version: row.i(3)?,
        text: row.s(4)?,
        canonical: row.s(5)?,
        custody,
        ground: row.s(7)?,
        valid_from: row.i(8)?,
        held_until: row.int(9)?,
    })
}

fn policy(row: &dyn Row) -> Result<PolicyRow, Error> {
    Ok(PolicyRow { hash: row.s(0)?, text: row.s(1)?, since: row.i(2)? })
}
