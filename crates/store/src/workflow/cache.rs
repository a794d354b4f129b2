//! States in memory, as long as nobody else writes.

use std::collections::HashMap;

use cleanse_repair::{Field, Policy, RecordId, State, Version};

use super::projection::{Held, Rows, custody_changes, record_row, state_of, write_custody};
use crate::error::Error;
use crate::rows::RecordRow;
use crate::store::Store;

/// So many records are kept between two batches.
const KEPT: usize = 250_000;

/// The records that a batch touches, as they were stored and as they are now.
#[derive(Default)]
pub(super) struct Cache {
    /// What is not in it is not known; `None` for a record that the store does not have.
    entries: HashMap<RecordId, Option<Entry>>,
    /// What is no longer needed, until there is time to give it up.
    old: Vec<HashMap<RecordId, Option<Entry>>>,
    /// The number of the last commit when the entries were right.
    stamp: i64,
}

/// One record.
pub(super) struct Entry {
    pub(super) no: i64,
    seq: i64,
    changed_at: i64,
    snapshot: Snapshot,
    /// As it is stored, once it differs; `Some(None)` for a record that is not stored at all.
    stored: Option<Option<Box<State>>>,
}

/// A state, read out of its text when somebody first looks.
enum Snapshot {
    Text(Box<RecordRow>),
    State(Box<State>),
}

impl Cache {
    pub(super) fn clear(&mut self) {
        self.entries.clear();
    }

    /// Forgets everything where another process wrote in between; called first in a transaction.
    pub(super) fn check(&mut self, store: &mut impl Store) -> Result<(), Error> {
        let stamp = store.reserve("commit", 1)?;
        if stamp != self.stamp + 1 {
            self.entries.clear();
        }
        self.stamp = stamp;
        Ok(())
    }

    /// The same outside of a transaction, to look only.
    pub(super) fn refresh(&mut self, store: &mut impl Store) -> Result<(), Error> {
        let stamp = store.last("commit")?;
        if stamp != self.stamp {
            self.entries.clear();
        }
        self.stamp = stamp;
        Ok(())
    }

    /// Brings records into memory, in the order in which the store has them.
    pub(super) fn load<'r>(
        &mut self,
        store: &mut impl Store,
        records: impl Iterator<Item = &'r RecordId> + Clone,
    ) -> Result<(), Error> {
        let mut missing = self.missing(records.clone());
        if self.entries.len() + missing.len() > KEPT && !self.entries.is_empty() {
            self.old.push(std::mem::take(&mut self.entries));
            missing = self.missing(records);
        }
        self.entries.reserve(missing.len());
        for record in missing {
            let entry = store.record_by_key(record.as_str())?.map(Entry::stored);
            self.entries.insert(record.clone(), entry);
        }
        Ok(())
    }

    fn missing<'r>(&self, records: impl Iterator<Item = &'r RecordId>) -> Vec<&'r RecordId> {
        let mut missing: Vec<_> = records.filter(|r| !self.entries.contains_key(*r)).collect();
        missing.sort_unstable();
        missing.dedup();
        missing
    }

    /// Gives up what is no longer needed.
    pub(super) fn give_up(&mut self) {
        self.old.clear();
    }

    /// Whether it is known what the store has of a record.
    pub(super) fn has(&self, record: &RecordId) -> bool {
        self.entries.contains_key(record)
    }

    /// A record that was loaded.
    pub(super) fn get(&mut self, record: &RecordId) -> Option<&mut Entry> {
        self.entries.get_mut(record)?.as_mut()
    }

    /// A record that the store does not have yet.
    pub(super) fn admit(&mut self, record: &RecordId, no: i64) {
        let snapshot = Snapshot::State(Box::new(State::new(record.clone())));
        let entry = Entry { no, seq: 0, changed_at: 0, snapshot, stored: Some(None) };
        self.entries.insert(record.clone(), Some(entry));
    }

    /// Takes a record back that was admitted for nothing.
    pub(super) fn dismiss(&mut self, record: &RecordId) {
        self.entries.insert(record.clone(), None);
    }

    /// Every record that changed, in the order of their numbers.
    pub(super) fn changed(&mut self) -> Vec<&mut Entry> {
        let mut changed: Vec<&mut Entry> =
            self.entries.values_mut().flatten().filter(|entry| entry.stored.is_some()).collect();
        changed.sort_unstable_by_key(|entry| entry.no);
        changed
    }
}

impl Entry {
    fn stored(row: RecordRow) -> Entry {
        let (no, seq, changed_at) = (row.no, row.seq, row.changed_at);
        Entry { no, seq, changed_at, snapshot: Snapshot::Text(Box::new(row)), stored: None }
    }

    pub(super) fn state(&mut self) -> Result<&State, Error> {
        if let Snapshot::Text(row) = &self.snapshot {
            self.snapshot = Snapshot::State(Box::new(state_of(row)?));
        }
        match &self.snapshot {
            Snapshot::State(state) => Ok(state),
            Snapshot::Text(_) => Err(crate::ErrorKind::Corrupt.into()),
        }
    }

    /// Takes a new state.
    pub(super) fn advance(&mut self, state: State, seq: i64, changed_at: i64) {
        let before = std::mem::replace(&mut self.snapshot, Snapshot::State(Box::new(state)));
        if let (None, Snapshot::State(before)) = (&self.stored, before) {
            self.stored = Some(Some(before));
        }
        (self.seq, self.changed_at) = (seq, changed_at);
    }

    /// What has to be written of it, once.
    pub(super) fn write(&mut self, policy: &Policy) -> Result<Option<Write>, Error> {
        let Some(stored) = self.stored.take() else { return Ok(None) };
        let (no, seq, at) = (self.no, self.seq, self.changed_at);
        let state = self.state()?;
        let none = State::new(state.record().clone());
        let before = stored.as_deref().unwrap_or(&none);
        let (rows, forget) = Rows::of(no, state).differing(&Rows::of(no, before));
        let custody = custody_changes(before, state);
        let record = record_row(no, state, policy, seq, at)?;
        Ok(Some(Write { record, is_new: stored.is_none(), forget, rows, custody }))
    }
}

/// What a batch writes of one record.
pub(super) struct Write {
    record: RecordRow,
    is_new: bool,
    /// Something of it has to go first.
    forget: bool,
    rows: Rows,
    custody: Vec<(Field, Version, Held)>,
}

impl Write {
    pub(super) fn apply(&self, store: &mut impl Store) -> Result<(), Error> {
        if self.is_new {
            store.add_record(&self.record)?;
        } else {
            store.put_record(&self.record)?;
        }
        if self.forget {
            store.forget_projection(self.record.no)?;
        }
        self.rows.put(store)?;
        write_custody(store, self.record.no, &self.custody)
    }
}
