//! Stores that are broken on purpose: what the laws are worth shows in whether they catch them.

use cleanse_store::{
    Access, AttemptRow, CaseRow, Custody, Error, EventRow, Memory, PolicyRow, RecordRow, RunRow, Store,
    Tombstone, ValueRow,
};

/// What a store does wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    None,
    LosesValues,
    KeepsOldStates,
    LosesTheLast,
    RollsBack,
    LosesHalf,
    LeavesTexts,
}

/// A store in memory with a fault.
pub(crate) struct Broken {
    store: Memory,
    fault: Fault,
    /// So many events came in this transaction.
    events: usize,
}

impl Broken {
    pub(crate) fn new(fault: Fault) -> Broken {
        Broken { store: Memory::new(), fault, events: 0 }
    }
}

/// Hands the other statements on.
macro_rules! hand_on {
    ($($name:ident($($arg:ident: $ty:ty),*) -> $out:ty;)*) => {
        $(fn $name(&mut self, $($arg: $ty),*) -> Result<$out, Error> { self.store.$name($($arg),*) })*
    };
}

impl Store for Broken {
    fn begin(&mut self) -> Result<(), Error> {
        self.events = 0;
        self.store.begin()
    }

    fn commit(&mut self) -> Result<(), Error> {
        // The policy of the workflow is what its events are judged by: that one stays.
        if self.fault == Fault::RollsBack && self.events > 0 {
            self.store.rollback()
        } else {
            self.store.commit()
        }
    }

    fn put_record(&mut self, row: &RecordRow<'_>) -> Result<(), Error> {
        if self.fault == Fault::KeepsOldStates { Ok(()) } else { self.store.put_record(row) }
    }

    fn append(&mut self, row: &EventRow<'_>) -> Result<bool, Error> {
        self.events += 1;
        if self.fault == Fault::LosesHalf && self.events > 4 { Ok(true) } else { self.store.append(row) }
    }

    fn history(&mut self, record: i64) -> Result<Vec<EventRow<'static>>, Error> {
        let mut lines = self.store.history(record)?;
        if self.fault == Fault::LosesTheLast {
            lines.pop();
        }
        Ok(lines)
    }

    fn put_value(&mut self, row: &ValueRow) -> Result<(), Error> {
        if self.fault == Fault::LosesValues && row.id % 3 == 0 { Ok(()) } else { self.store.put_value(row) }
    }

    fn bury(&mut self, tombstone: &Tombstone) -> Result<(), Error> {
        let values = self.store.values(tombstone.record)?;
        self.store.bury(tombstone)?;
        if self.fault == Fault::LeavesTexts {
            let left = values.into_iter().map(|value| ValueRow { id: value.id + 1_000_000, ..value });
            left.into_iter().try_for_each(|value| self.store.put_value(&value))?;
        }
        Ok(())
    }

    hand_on! {
        rollback() -> ();
        reserve(sequence: &str, n: i64) -> i64;
        last(sequence: &str) -> i64;
        add_record(row: &RecordRow<'_>) -> ();
        record(no: i64) -> Option<RecordRow<'static>>;
        record_by_key(key: &str) -> Option<RecordRow<'static>>;
        records(route: Option<&str>, after: i64, limit: i64) -> Vec<RecordRow<'static>>;
        partition() -> Vec<(String, i64)>;
        has_event(id: &str) -> bool;
        events(after: i64, limit: i64) -> Vec<EventRow<'static>>;
        results_since(at: i64) -> (i64, i64);
        put_case(row: &CaseRow) -> ();
        put_attempt(row: &AttemptRow) -> ();
        cases(record: i64) -> Vec<CaseRow>;
        attempts(record: i64) -> Vec<AttemptRow>;
        attempts_by_message(message_id: &str) -> Vec<AttemptRow>;
        forget_projection(record: i64) -> ();
        clear_projections() -> ();
        value(id: i64) -> Option<ValueRow>;
        values(record: i64) -> Vec<ValueRow>;
        find_values(field: &str, canonical: &str) -> Vec<ValueRow>;
        set_custody(id: i64, custody: Custody, ground: &str, until: Option<i64>) -> ();
        redact(seq: i64, id: &str, body: &str) -> ();
        tombstones() -> Vec<Tombstone>;
        log_access(row: &Access) -> ();
        accesses() -> Vec<Access>;
        put_policy(row: &PolicyRow) -> ();
        policy(hash: Option<&str>) -> Option<PolicyRow>;
        put_run(row: &RunRow) -> bool;
        settle() -> ();
    }
}
