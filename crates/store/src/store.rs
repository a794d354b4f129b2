//! What a store can do: the statements that the workflow needs, no more.

use crate::error::Error;
use crate::rows::{
    Access, AttemptRow, CaseRow, Custody, EventRow, PolicyRow, RecordRow, RunRow, Tombstone, ValueRow,
};

/// The journal and the vault of one owner.
///
/// Writing happens between [`begin`](Store::begin) and [`commit`](Store::commit); what a commit has returned for is
/// durable, what it has not returned for is there entirely or not at all. One writer at a time: `begin` waits for
/// the other for a while and then says [`Busy`](crate::ErrorKind::Busy). A store that is dropped in the middle keeps
/// nothing of the transaction.
///
/// ```
/// use cleanse_store::{Memory, RecordRow, Store};
/// let mut store = Memory::new();
/// store.begin()?;
/// let no = store.reserve("record", 1)?;
/// store.put_record(&RecordRow { no, key: "M001".into(), route: "clean".into(), ..RecordRow::default() })?;
/// store.commit()?;
/// assert_eq!(store.record_by_key("M001")?.map(|r| r.no), Some(1));
/// # Ok::<(), cleanse_store::Error>(())
/// ```
pub trait Store: Send {
    /// Begins to write, as the only one.
    ///
    /// # Errors
    /// `Busy` when another writer does not end, `ReadOnly` where nothing may be written.
    fn begin(&mut self) -> Result<(), Error>;

    /// Makes everything since `begin` durable: the vault first, the journal second.
    ///
    /// # Errors
    /// `DiskFull`, `Io`; then nothing of the transaction was kept.
    fn commit(&mut self) -> Result<(), Error>;

    /// Takes everything since `begin` back.
    ///
    /// # Errors
    /// Those of the engine.
    fn rollback(&mut self) -> Result<(), Error>;

    /// Begins, or ends, to look: many look-ups in between cost less than one by one. To write ends it, too.
    ///
    /// # Errors
    /// Those of the engine.
    fn look(&mut self, begin: bool) -> Result<(), Error> {
        let _ = begin;
        Ok(())
    }

    /// A second reader, to look records up on another thread while this one writes: it sees what was durable when it looked
    /// first. `None` where the engine gives none.
    fn beside(&self) -> Option<Box<dyn Store>> {
        None
    }

    /// Takes `n` numbers of a sequence (`event`, `record`, `value`) and gives the first. Sequences begin at 1.
    ///
    /// # Errors
    /// Those of the engine.
    fn reserve(&mut self, sequence: &str, n: i64) -> Result<i64, Error>;

    /// The last number of a sequence; changes nothing.
    ///
    /// # Errors
    /// Those of the engine.
    fn last(&mut self, sequence: &str) -> Result<i64, Error>;

    // Records.

    /// Writes a record that is new.
    ///
    /// # Errors
    /// Those of the engine.
    fn add_record(&mut self, row: &RecordRow<'_>) -> Result<(), Error>;
    /// Writes a record, new or known by its number.
    ///
    /// # Errors
    /// Those of the engine.
    fn put_record(&mut self, row: &RecordRow<'_>) -> Result<(), Error>;
    /// A record by its number.
    ///
    /// # Errors
    /// Those of the engine.
    fn record(&mut self, no: i64) -> Result<Option<RecordRow<'static>>, Error>;
    /// A record by its id in the owner's data.
    ///
    /// # Errors
    /// Those of the engine.
    fn record_by_key(&mut self, key: &str) -> Result<Option<RecordRow<'static>>, Error>;
    /// Up to `limit` records after a number, of one route or of all, in the order of their numbers.
    ///
    /// # Errors
    /// Those of the engine.
    fn records(
        &mut self,
        route: Option<&str>,
        after: i64,
        limit: i64,
    ) -> Result<Vec<RecordRow<'static>>, Error>;
    /// How many records each route has.
    ///
    /// # Errors
    /// Those of the engine.
    fn partition(&mut self) -> Result<Vec<(String, i64)>, Error>;

    // The journal.

    /// Appends an event, or says `false` when its id is known.
    ///
    /// # Errors
    /// Those of the engine.
    fn append(&mut self, row: &EventRow<'_>) -> Result<bool, Error>;
    /// Whether an event of this id is there.
    ///
    /// # Errors
    /// Those of the engine.
    fn has_event(&mut self, id: &str) -> Result<bool, Error>;
    /// Up to `limit` events after a place in the journal, in order.
    ///
    /// # Errors
    /// Those of the engine.
    fn events(&mut self, after: i64, limit: i64) -> Result<Vec<EventRow<'static>>, Error>;
    /// Every event of one record, in order.
    ///
    /// # Errors
    /// Those of the engine.
    fn history(&mut self, record: i64) -> Result<Vec<EventRow<'static>>, Error>;

    /// How many messages arrived or failed since an instant, and how many of them failed by our own fault.
    ///
    /// # Errors
    /// Those of the engine.
    fn results_since(&mut self, at: i64) -> Result<(i64, i64), Error>;

    // Projections.

    /// Writes a case.
    ///
    /// # Errors
    /// Those of the engine.
    fn put_case(&mut self, row: &CaseRow) -> Result<(), Error>;
    /// Writes an attempt.
    ///
    /// # Errors
    /// Those of the engine.
    fn put_attempt(&mut self, row: &AttemptRow) -> Result<(), Error>;
    /// The cases of a record, by field.
    ///
    /// # Errors
    /// Those of the engine.
    fn cases(&mut self, record: i64) -> Result<Vec<CaseRow>, Error>;
    /// The attempts of a record, by id.
    ///
    /// # Errors
    /// Those of the engine.
    fn attempts(&mut self, record: i64) -> Result<Vec<AttemptRow>, Error>;
    /// The attempts whose result comes back under this key, in the order of the records.
    ///
    /// # Errors
    /// Those of the engine.
    fn attempts_by_message(&mut self, message_id: &str) -> Result<Vec<AttemptRow>, Error>;
    /// Takes the cases and attempts of one record out, before they are written anew.
    ///
    /// # Errors
    /// Those of the engine.
    fn forget_projection(&mut self, record: i64) -> Result<(), Error>;
    /// Empties cases and attempts, before they are rebuilt from the events.
    ///
    /// # Errors
    /// Those of the engine.
    fn clear_projections(&mut self) -> Result<(), Error>;

    // The vault.

    /// Puts a value into the vault.
    ///
    /// # Errors
    /// Those of the engine.
    fn put_value(&mut self, row: &ValueRow) -> Result<(), Error>;
    /// A value by its number.
    ///
    /// # Errors
    /// Those of the engine.
    fn value(&mut self, id: i64) -> Result<Option<ValueRow>, Error>;
    /// Every value of a record, in the order of their numbers.
    ///
    /// # Errors
    /// Those of the engine.
    fn values(&mut self, record: i64) -> Result<Vec<ValueRow>, Error>;
    /// The values of a contact point that share a canonical form, in the order of their numbers.
    ///
    /// # Errors
    /// Those of the engine.
    fn find_values(&mut self, field: &str, canonical: &str) -> Result<Vec<ValueRow>, Error>;
    /// Says who holds a value from now on.
    ///
    /// # Errors
    /// Those of the engine.
    fn set_custody(
        &mut self,
        id: i64,
        custody: Custody,
        ground: &str,
        until: Option<i64>,
    ) -> Result<(), Error>;
    /// Erases the text of every value of a record and its id in the owner's data, and leaves a tombstone.
    ///
    /// # Errors
    /// Those of the engine.
    fn bury(&mut self, tombstone: &Tombstone) -> Result<(), Error>;
    /// Gives an event of a record with a tombstone another id and body, because the old ones may say who it was. Every other
    /// event stays as it is.
    ///
    /// # Errors
    /// `AppendOnly` for an event of a record without a tombstone, and those of the engine.
    fn redact(&mut self, seq: i64, id: &str, body: &str) -> Result<(), Error>;
    /// Every tombstone, in the order of the records.
    ///
    /// # Errors
    /// Those of the engine.
    fn tombstones(&mut self) -> Result<Vec<Tombstone>, Error>;

    // Beside the journal.

    /// Notes who looked at whose data and why.
    ///
    /// # Errors
    /// Those of the engine.
    fn log_access(&mut self, row: &Access) -> Result<(), Error>;
    /// The access journal, in order.
    ///
    /// # Errors
    /// Those of the engine.
    fn accesses(&mut self) -> Result<Vec<Access>, Error>;
    /// Keeps a policy; a known hash is left as it is.
    ///
    /// # Errors
    /// Those of the engine.
    fn put_policy(&mut self, row: &PolicyRow) -> Result<(), Error>;
    /// A policy by its hash; without one, that which holds: the last that was put.
    ///
    /// # Errors
    /// Those of the engine.
    fn policy(&mut self, hash: Option<&str>) -> Result<Option<PolicyRow>, Error>;
    /// Notes a run, or says `false` when it is known.
    ///
    /// # Errors
    /// Those of the engine.
    fn put_run(&mut self, row: &RunRow) -> Result<bool, Error>;
    /// Leaves no trace of what was erased in logs that the engine keeps beside the data.
    ///
    /// # Errors
    /// `TraceLeft` when a reader keeps such a log open.
    fn settle(&mut self) -> Result<(), Error>;
}

/// Runs `work` between `begin` and `commit`; an error takes everything back.
///
/// # Errors
/// Those of `work` and of the store.
pub fn transaction<S, T, E>(store: &mut S, work: impl FnOnce(&mut S) -> Result<T, E>) -> Result<T, E>
where
    S: Store + ?Sized,
    E: From<Error>,
{
    store.begin()?;
    match work(store) {
        Ok(out) => store.commit().map(|()| out).map_err(E::from),
        Err(error) => {
            // The error of the work is the one worth telling; a store that cannot roll back keeps nothing either.
            let _ = store.rollback();
            Err(error)
        }
    }
}
