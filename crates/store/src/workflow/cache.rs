//! States in memory, as long as nobody else writes.

use std::collections::HashMap;

use cleanse_repair::{Policy, RecordId, State};

use super::projection::{Rows, custody, record_row, state_of, write_custody};
use crate::error::Error;
use crate::store::Store;

/// So many records are kept between two batches.
const KEPT: usize = 200_000;

/// The records that a batch touches, as they were stored and as they are now.
#[derive(Default)]
pub(super) struct Cache {
    entries: HashMap<RecordId, Option<Entry>>,
    /// The number of the last commit when the entries were right.
    stamp: i64,
}

/// One record.
#[derive(Clone)]
pub(super) struct Entry {
    pub(super) no: i64,
    pub(super) state: State,
    pub(super) seq: i64,
    pub(super) changed_at: i64,
    /// As it is stored, once it differs; `Some(None)` for a record that is not stored at all.
    stored: Option<Option<Box<State>>>,
}

impl Cache {
    pub(super) fn clear(&mut self) {
        self.entries.clear();
    }

    /// Forgets everything where another process wrote in between; called first in a transaction.
    pub(super) fn check(&mut self, store: &mut impl Store) -> Result<(), Error> {
        let stamp = store.reserve("commit", 1)?;
        if stamp != self.stamp + 1 || self.entries.len() > KEPT {
            self.entries.clear();
        }
        self.stamp = stamp;
        Ok(())
    }

    /// The record, from memory or from the store.
    pub(super) fn get(
        &mut self,
        store: &mut impl Store,
        record: &RecordId,
    ) -> Result<Option<&mut Entry>, Error> {
        if !self.entries.contains_key(record) {
            let entry = match store.record_by_key(record.as_str())? {
                Some(row) => Some(Entry {
                    no: row.no,
                    state: state_of(&row)?,
                    seq: row.seq,
                    changed_at: row.changed_at,
                    stored: None,
                }),
                None => None,
            };
            self.entries.insert(record.clone(), entry);
        }
        Ok(self.entries.get_mut(record).and_then(Option::as_mut))
    }

    /// A record that the store does not have yet.
    pub(super) fn admit(&mut self, record: &RecordId, no: i64) {
        let state = State::new(record.clone());
        let entry = Entry { no, state, seq: 0, changed_at: 0, stored: Some(None) };
        self.entries.insert(record.clone(), Some(entry));
    }

    /// Forgets a record that was admitted for nothing.
    pub(super) fn dismiss(&mut self, record: &RecordId) {
        self.entries.remove(record);
    }

    /// Writes every record that changed, in the order of their numbers.
    pub(super) fn flush(&mut self, store: &mut impl Store, policy: &Policy) -> Result<(), Error> {
        let mut changed: Vec<&mut Entry> =
            self.entries.values_mut().flatten().filter(|entry| entry.stored.is_some()).collect();
        changed.sort_unstable_by_key(|entry| entry.no);
        changed.into_iter().try_for_each(|entry| entry.write(store, policy))
    }
}

impl Entry {
    /// Takes a new state.
    pub(super) fn advance(&mut self, state: State, seq: i64, changed_at: i64) {
        let before = std::mem::replace(&mut self.state, state);
        self.stored.get_or_insert_with(|| Some(Box::new(before)));
        (self.seq, self.changed_at) = (seq, changed_at);
    }

    fn write(&mut self, store: &mut impl Store, policy: &Policy) -> Result<(), Error> {
        let Some(stored) = self.stored.take() else { return Ok(()) };
        store.put_record(&record_row(self.no, &self.state, self.seq, self.changed_at)?)?;
        let (rows, held) = match &stored {
            Some(state) => (Rows::of(self.no, state, policy, self.changed_at), custody(state)),
            None => (Rows::default(), Vec::new()),
        };
        Rows::of(self.no, &self.state, policy, self.changed_at).write(store, self.no, &rows)?;
        write_custody(store, self.no, &held, &custody(&self.state))
    }
}
