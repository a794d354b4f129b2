//! A store in memory: the reference that the others are compared with, and what tests of a service use.

use std::collections::BTreeMap;

use crate::error::{Error, ErrorKind};
use crate::rows::{
    Access, AttemptRow, CaseRow, Custody, EventRow, PolicyRow, RecordRow, RunRow, Tombstone, ValueRow,
};
use crate::store::Store;

/// A store that lives as long as the process.
///
/// A transaction begins with a copy of everything, so that it can be taken back: right for tests and small sets,
/// wrong for many records.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    now: Tables,
    before: Option<Box<Tables>>,
}

impl Memory {
    /// An empty store.
    #[must_use]
    pub fn new() -> Memory {
        Memory::default()
    }
}

#[derive(Clone, Debug, Default)]
struct Tables {
    sequences: BTreeMap<String, i64>,
    records: BTreeMap<i64, RecordRow<'static>>,
    keys: BTreeMap<String, i64>,
    events: BTreeMap<i64, EventRow<'static>>,
    event_ids: BTreeMap<String, i64>,
    cases: BTreeMap<(i64, String), CaseRow>,
    attempts: BTreeMap<(i64, String), AttemptRow>,
    values: BTreeMap<i64, ValueRow>,
    tombstones: BTreeMap<i64, Tombstone>,
    accesses: Vec<Access>,
    policies: BTreeMap<String, PolicyRow>,
    runs: BTreeMap<String, RunRow>,
}

/// The rows of one record in a table that is keyed by record and name.
fn of<T: Clone>(table: &BTreeMap<(i64, String), T>, record: i64) -> Vec<T> {
    table
        .range((record, String::new())..)
        .take_while(|((r, _), _)| *r == record)
        .map(|(_, row)| row.clone())
        .collect()
}

fn limited(limit: i64) -> usize {
    usize::try_from(limit).unwrap_or(0)
}

impl Store for Memory {
    fn begin(&mut self) -> Result<(), Error> {
        if self.before.is_some() {
            return Err(ErrorKind::Busy.into());
        }
        self.before = Some(Box::new(self.now.clone()));
        Ok(())
    }

    fn commit(&mut self) -> Result<(), Error> {
        self.before = None;
        Ok(())
    }

    fn rollback(&mut self) -> Result<(), Error> {
        if let Some(before) = self.before.take() {
            self.now = *before;
        }
        Ok(())
    }

    fn reserve(&mut self, sequence: &str, n: i64) -> Result<i64, Error> {
        let value = self.now.sequences.entry(sequence.to_owned()).or_default();
        *value += n;
        Ok(*value - n + 1)
    }

    fn last(&mut self, sequence: &str) -> Result<i64, Error> {
        Ok(self.now.sequences.get(sequence).copied().unwrap_or_default())
    }

    fn add_record(&mut self, row: &RecordRow<'_>) -> Result<(), Error> {
        self.put_record(row)
    }

    fn put_record(&mut self, row: &RecordRow<'_>) -> Result<(), Error> {
        let row = row.clone().into_owned();
        let key = self.now.records.get(&row.no).map_or_else(|| row.key.clone(), |known| known.key.clone());
        if *self.now.keys.entry(key.to_string()).or_insert(row.no) != row.no {
            return Err(ErrorKind::Engine.into());
        }
        self.now.records.insert(row.no, RecordRow { key, ..row });
        Ok(())
    }

    fn record(&mut self, no: i64) -> Result<Option<RecordRow<'static>>, Error> {
        Ok(self.now.records.get(&no).cloned())
    }

    fn record_by_key(&mut self, key: &str) -> Result<Option<RecordRow<'static>>, Error> {
        Ok(self.now.keys.get(key).and_then(|no| self.now.records.get(no)).cloned())
    }

    fn records(
        &mut self,
        route: Option<&str>,
        after: i64,
        limit: i64,
    ) -> Result<Vec<RecordRow<'static>>, Error> {
        let from = self.now.records.range(after.saturating_add(1)..).map(|(_, row)| row);
        Ok(from.filter(|r| route.is_none_or(|x| r.route == x)).take(limited(limit)).cloned().collect())
    }

    fn partition(&mut self) -> Result<Vec<(String, i64)>, Error> {
        let mut counts: BTreeMap<String, i64> = BTreeMap::new();
        for row in self.now.records.values() {
            *counts.entry(row.route.to_string()).or_default() += 1;
        }
        Ok(counts.into_iter().collect())
    }

    fn append(&mut self, row: &EventRow<'_>) -> Result<bool, Error> {
        if self.now.event_ids.contains_key(&*row.id) {
            return Ok(false);
        }
        if self.now.events.contains_key(&row.seq) {
            return Err(ErrorKind::AppendOnly.into());
        }
        self.now.event_ids.insert(row.id.to_string(), row.seq);
        self.now.events.insert(row.seq, row.clone().into_owned());
        Ok(true)
    }

    fn has_event(&mut self, id: &str) -> Result<bool, Error> {
        Ok(self.now.event_ids.contains_key(id))
    }

    fn events(&mut self, after: i64, limit: i64) -> Result<Vec<EventRow<'static>>, Error> {
        let from = self.now.events.range(after.saturating_add(1)..);
        Ok(from.take(limited(limit)).map(|(_, row)| row.clone()).collect())
    }

    fn history(&mut self, record: i64) -> Result<Vec<EventRow<'static>>, Error> {
        Ok(self.now.events.values().filter(|e| e.record == record).cloned().collect())
    }

    fn results_since(&mut self, at: i64) -> Result<(i64, i64), Error> {
        let is_result = |e: &&EventRow| matches!(&*e.kind, "bounce" | "delivered");
        let results = self.now.events.values().filter(is_result).filter(|e| e.occurred_at >= at);
        Ok(results.fold((0, 0), |(all, ours), e| {
            (all + 1, ours + i64::from(e.body.contains(r#""disposition":"sender""#)))
        }))
    }

    fn put_case(&mut self, row: &CaseRow) -> Result<(), Error> {
        self.now.cases.insert((row.record, row.field.clone()), row.clone());
        Ok(())
    }

    fn put_attempt(&mut self, row: &AttemptRow) -> Result<(), Error> {
        self.now.attempts.insert((row.record, row.id.clone()), row.clone());
        Ok(())
    }

    fn cases(&mut self, record: i64) -> Result<Vec<CaseRow>, Error> {
        Ok(of(&self.now.cases, record))
    }

    fn attempts(&mut self, record: i64) -> Result<Vec<AttemptRow>, Error> {
        Ok(of(&self.now.attempts, record))
    }

    fn attempts_by_message(&mut self, message_id: &str) -> Result<Vec<AttemptRow>, Error> {
        let found = self.now.attempts.values().filter(|a| a.message_id.as_deref() == Some(message_id));
        Ok(found.cloned().collect())
    }

    fn forget_projection(&mut self, record: i64) -> Result<(), Error> {
        self.now.cases.retain(|(r, _), _| *r != record);
        self.now.attempts.retain(|(r, _), _| *r != record);
        Ok(())
    }

    fn clear_projections(&mut self) -> Result<(), Error> {
        self.now.cases.clear();
        self.now.attempts.clear();
        Ok(())
    }

    fn put_value(&mut self, row: &ValueRow) -> Result<(), Error> {
        if self.now.values.contains_key(&row.id) {
            return Err(ErrorKind::Engine.into());
        }
        self.now.values.insert(row.id, row.clone());
        Ok(())
    }

    fn value(&mut self, id: i64) -> Result<Option<ValueRow>, Error> {
        Ok(self.now.values.get(&id).cloned())
    }

    fn values(&mut self, record: i64) -> Result<Vec<ValueRow>, Error> {
        Ok(self.now.values.values().filter(|v| v.record == record).cloned().collect())
    }

    fn find_values(&mut self, field: &str, canonical: &str) -> Result<Vec<ValueRow>, Error> {
        let found = self.now.values.values().filter(|v| v.field == field && v.canonical == canonical);
        Ok(found.filter(|v| !v.canonical.is_empty()).cloned().collect())
    }

    fn set_custody(
        &mut self,
        id: i64,
        custody: Custody,
        ground: &str,
        until: Option<i64>,
    ) -> Result<(), Error> {
        if let Some(value) = self.now.values.get_mut(&id).filter(|v| v.custody != Custody::Erased) {
            (value.custody, value.ground, value.held_until) = (custody, ground.to_owned(), until);
        }
        Ok(())
    }

    fn bury(&mut self, tombstone: &Tombstone) -> Result<(), Error> {
        for value in self.now.values.values_mut().filter(|v| v.record == tombstone.record) {
            value.text.clear();
            value.canonical.clear();
            value.ground.clear();
            (value.custody, value.held_until) = (Custody::Erased, None);
        }
        self.now.tombstones.entry(tombstone.record).or_insert_with(|| tombstone.clone());
        if let Some(record) = self.now.records.get_mut(&tombstone.record) {
            self.now.keys.remove(&*record.key);
            record.key = tombstone.id.clone().into();
            record.route = "erased".into();
            self.now.keys.insert(tombstone.id.clone(), tombstone.record);
        }
        Ok(())
    }

    fn redact(&mut self, seq: i64, id: &str, body: &str) -> Result<(), Error> {
        let Some(event) = self.now.events.get_mut(&seq) else { return Ok(()) };
        if !self.now.tombstones.contains_key(&event.record) {
            return Err(ErrorKind::AppendOnly.into());
        }
        self.now.event_ids.remove(&*event.id);
        self.now.event_ids.insert(id.to_owned(), seq);
        (event.id, event.body) = (id.to_owned().into(), body.to_owned().into());
        Ok(())
    }

    fn tombstones(&mut self) -> Result<Vec<Tombstone>, Error> {
        Ok(self.now.tombstones.values().cloned().collect())
    }

    fn log_access(&mut self, row: &Access) -> Result<(), Error> {
        self.now.accesses.push(row.clone());
        Ok(())
    }

    fn accesses(&mut self) -> Result<Vec<Access>, Error> {
        Ok(self.now.accesses.clone())
    }

    fn put_policy(&mut self, row: &PolicyRow) -> Result<(), Error> {
        self.now.policies.insert(row.hash.clone(), row.clone());
        Ok(())
    }

    fn policy(&mut self, hash: Option<&str>) -> Result<Option<PolicyRow>, Error> {
        Ok(match hash {
            Some(hash) => self.now.policies.get(hash).cloned(),
            None => self.now.policies.values().rev().max_by_key(|p| p.since).cloned(),
        })
    }

    fn put_run(&mut self, row: &RunRow) -> Result<bool, Error> {
        let known = self.now.runs.contains_key(&row.id);
        self.now.runs.entry(row.id.clone()).or_insert_with(|| row.clone());
        Ok(!known)
    }

    fn settle(&mut self) -> Result<(), Error> {
        Ok(())
    }
}
