//! The numbers that events, records and values get.

use crate::error::Error;
use crate::store::Store;

/// The last numbers that were given in this transaction.
pub(super) struct Numbers {
    event: i64,
    record: i64,
    value: i64,
    before: [i64; 3],
}

impl Numbers {
    pub(super) fn of(store: &mut impl Store) -> Result<Numbers, Error> {
        let (event, record, value) = (store.last("event")?, store.last("record")?, store.last("value")?);
        Ok(Numbers { event, record, value, before: [event, record, value] })
    }

    /// The next place in the journal.
    pub(super) fn next_event(&mut self) -> i64 {
        self.event += 1;
        self.event
    }

    /// The number of the next value.
    pub(super) fn next_value(&mut self) -> i64 {
        self.value += 1;
        self.value
    }

    /// The number that the next record gets if it is taken.
    pub(super) fn next_record(&mut self) -> i64 {
        self.record += 1;
        self.record
    }

    /// Takes the number of the last record back.
    pub(super) fn no_record(&mut self) {
        self.record -= 1;
    }

    /// Says in the store which numbers are taken.
    pub(super) fn keep(&self, store: &mut impl Store) -> Result<(), Error> {
        let now = [("event", self.event), ("record", self.record), ("value", self.value)];
        for ((name, now), before) in now.into_iter().zip(self.before) {
            if now > before {
                store.reserve(name, now - before)?;
            }
        }
        Ok(())
    }
}
