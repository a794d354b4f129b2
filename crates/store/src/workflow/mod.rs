//! The repair workflow over a store: events in, states out, nothing lost in between.

mod batch;
mod cache;
mod erase;
mod ingest;
mod journal;
mod numbers;
mod projection;
mod quarantine;
mod replay;

use std::borrow::Cow;

use cleanse_repair::{Field, Policy, RecordId, RecordRoute, State, Time, Version};

use crate::error::{Error, ErrorKind};
use crate::rows::{Access, PolicyRow, RecordRow, ValueRow};
use crate::store::{Store, transaction};
use cache::Cache;

pub use {
    erase::{Erased, Erasing},
    ingest::{Answer, Incoming, Kept, Outcome, Tally},
    quarantine::{SetAside, Trail},
    replay::Replayed,
};

/// The workflow of `cleanse-repair` made durable.
///
/// Every change goes through [`ingest`](Workflow::ingest): an event is judged by the policy, appended to the journal and
/// added to the state of its record in one transaction. An event whose id is known changes nothing.
///
/// ```
/// use cleanse_repair::{Event, EventKind, Field, Giver, Policy, RecordId, Time, Version};
/// use cleanse_store::{Incoming, Memory, Workflow};
///
/// let mut workflow = Workflow::new(Memory::new(), Policy::shipped(), Time::from_micros(0))?;
/// let record = RecordId::new("M001");
/// let given = EventKind::ProfileUpdated {
///     field: Field::Email, version: Version::FIRST, giver: Giver::Import, attempt: None,
/// };
/// let event = Event::new("run-1:M001:email", record.clone(), Time::from_micros(1), given);
/// let incoming = Incoming::from(event).value("hong@naver.com", "hong@naver.com");
/// let tally = workflow.ingest([incoming.clone()], |_| {})?;
/// assert_eq!((tally.taken, tally.duplicates), (1, 0));
///
/// // The same event again counts once.
/// assert_eq!(workflow.ingest([incoming], |_| {})?.duplicates, 1);
/// assert!(workflow.state(&record)?.is_some_and(|state| state.current(Field::Email).is_some()));
/// assert_eq!(workflow.find(Field::Email, "hong@naver.com")?[0].record, record);
/// # Ok::<(), cleanse_store::Error>(())
/// ```
pub struct Workflow<S> {
    store: S,
    policy: Policy,
    cache: Cache,
    batch: usize,
    /// Up to where ids from outside stand in the journal without their source, once somebody asked.
    unsourced: Option<i64>,
}

/// Where a value was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The record.
    pub record: RecordId,
    /// The version of its contact point.
    pub version: Version,
}

/// One record as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Its number in the store: pages go on after it.
    pub no: i64,
    /// Its state.
    pub state: State,
}

impl<S: Store> Workflow<S> {
    /// The workflow over a store; the policy is kept with it, so that every event can be judged again, and holds from now on.
    ///
    /// # Errors
    /// Those of the store.
    pub fn new(mut store: S, policy: Policy, now: Time) -> Result<Workflow<S>, Error> {
        let holds = store.policy(None)?;
        if holds.as_ref().is_none_or(|row| row.hash != policy.hash()) {
            let since = holds.map_or(now.micros(), |row| now.micros().max(row.since + 1));
            let row = PolicyRow { hash: policy.hash().to_owned(), text: policy.to_toml(), since };
            transaction(&mut store, |store| store.put_policy(&row))?;
        }
        Ok(Workflow { store, policy, cache: Cache::default(), batch: ingest::BATCH, unsourced: None })
    }

    /// The workflow over a store that is looked at only: nothing is noted in it, not even the policy.
    #[must_use]
    pub fn to_read(store: S, policy: Policy) -> Workflow<S> {
        Workflow { store, policy, cache: Cache::default(), batch: ingest::BATCH, unsourced: None }
    }

    /// Commits after so many events instead of 400,000.
    #[must_use]
    pub fn batch(mut self, events: usize) -> Self {
        self.batch = events.max(1);
        self
    }

    /// The policy that events are judged by.
    #[must_use]
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// The store itself. What is written through it is not checked by the workflow.
    pub fn store(&mut self) -> &mut S {
        self.cache.clear();
        &mut self.store
    }

    /// The state of a record.
    ///
    /// # Errors
    /// Those of the store.
    pub fn state(&mut self, record: &RecordId) -> Result<Option<State>, Error> {
        match self.store.record_by_key(record.as_str())? {
            Some(row) => projection::state_of(&row).map(Some),
            None => Ok(None),
        }
    }

    /// Brings the states of records into memory as they are now, for [`loaded`](Workflow::loaded) and the next
    /// [`ingest`](Workflow::ingest): one look-up a record instead of one an event.
    ///
    /// # Errors
    /// Those of the store.
    pub fn load<'r>(&mut self, records: impl Iterator<Item = &'r RecordId> + Clone) -> Result<(), Error> {
        self.cache.refresh(&mut self.store)?;
        self.cache.make_room(records.clone());
        self.cache.load(&mut self.store, records)
    }

    /// Brings the values of loaded records into memory, for [`versions_of`](Workflow::versions_of), in the order in which the
    /// store has them.
    ///
    /// # Errors
    /// Those of the store.
    pub fn load_values<'r>(&mut self, records: impl Iterator<Item = &'r RecordId>) -> Result<(), Error> {
        self.cache.load_values(&mut self.store, records)
    }

    /// Begins, or ends, many look-ups: see [`Store::look`].
    ///
    /// # Errors
    /// Those of the store.
    pub fn look(&mut self, begin: bool) -> Result<(), Error> {
        self.store.look(begin)
    }

    /// Whether a record was looked up and nothing has made it doubtful since.
    #[must_use]
    pub fn is_loaded(&self, record: &RecordId) -> bool {
        self.cache.has(record)
    }

    /// The number and the state of a record that was [loaded](Workflow::load), as it was then or as the last batch left it.
    ///
    /// # Errors
    /// `Corrupt` for a state that cannot be read.
    pub fn loaded(&mut self, record: &RecordId) -> Result<Option<(i64, &State)>, Error> {
        match self.cache.get(record) {
            Some(entry) => Ok(Some((entry.no, entry.state(record)?))),
            None => Ok(None),
        }
    }

    /// As [`loaded`](Workflow::loaded), for one look: nothing of it stays in memory.
    ///
    /// # Errors
    /// `Corrupt` for a state that cannot be read.
    pub fn peek(&mut self, record: &RecordId) -> Result<Option<Cow<'_, State>>, Error> {
        self.cache.get(record).map(|entry| entry.read(record)).transpose()
    }

    /// Up to `limit` records after a number, of one route or of all.
    ///
    /// # Errors
    /// Those of the store.
    pub fn page(&mut self, route: Option<RecordRoute>, after: i64, limit: i64) -> Result<Vec<Member>, Error> {
        let rows = self.store.records(route.map(RecordRoute::as_str), after, limit)?;
        rows.iter().map(|row| Ok(Member { no: row.no, state: projection::state_of(row)? })).collect()
    }

    /// The value of a contact point in clear; none where there is none or it was erased.
    ///
    /// # Errors
    /// Those of the store.
    pub fn value(
        &mut self,
        record: &RecordId,
        field: Field,
        version: Version,
    ) -> Result<Option<String>, Error> {
        let Some(row) = self.store.record_by_key(record.as_str())? else { return Ok(None) };
        let is_it = |v: &ValueRow| v.field == field.as_str() && v.version == i64::from(version.0);
        Ok(self.store.values(row.no)?.into_iter().find(is_it).map(|v| v.text).filter(|t| !t.is_empty()))
    }

    /// Every value of a record, by its number in the store.
    ///
    /// # Errors
    /// Those of the store.
    pub fn values(&mut self, no: i64) -> Result<Vec<ValueRow>, Error> {
        self.store.values(no)
    }

    /// The records that have, or had, a value of this canonical form.
    ///
    /// # Errors
    /// Those of the store.
    pub fn find(&mut self, field: Field, canonical: &str) -> Result<Vec<Found>, Error> {
        let values = self.store.find_values(field.as_str(), canonical)?;
        let mut found = Vec::with_capacity(values.len());
        for value in values {
            let record = self.record_of(value.record)?;
            let version = Version(u32::try_from(value.version).map_err(|_| ErrorKind::Corrupt)?);
            found.push(Found { record: RecordId::new(record.key), version });
        }
        Ok(found)
    }

    /// The versions of one record's contact point that have a value of this canonical form.
    ///
    /// # Errors
    /// Those of the store.
    pub fn versions_of(
        &mut self,
        record: &RecordId,
        field: Field,
        canonical: &str,
    ) -> Result<Vec<Version>, Error> {
        let known = self.cache.get(record).map(|entry| entry.no);
        let no = match known {
            Some(no) => no,
            None => match self.store.record_by_key(record.as_str())? {
                Some(row) => row.no,
                None => return Ok(Vec::new()),
            },
        };
        if let Some(versions) = self.cache.versions_of(no, field, canonical) {
            return Ok(versions);
        }
        let values = self.store.find_values(field.as_str(), canonical)?;
        let own = values.iter().filter(|v| v.record == no);
        own.map(|v| u32::try_from(v.version).map(Version).map_err(|_| ErrorKind::Corrupt.into())).collect()
    }

    /// The record and the attempt that a one-time link was sent for; its secret was [kept](Workflow::keep) as `token`, with
    /// the attempt in front.
    ///
    /// # Errors
    /// Those of the store.
    pub fn attempt_of_token(
        &mut self,
        token: &str,
    ) -> Result<Option<(RecordId, cleanse_repair::AttemptId)>, Error> {
        let Some(value) = self.store.find_values("token", token)?.pop() else { return Ok(None) };
        let attempt = value.text.split(' ').next().unwrap_or_default();
        let attempt = attempt.parse().map_err(|_| ErrorKind::Corrupt)?;
        Ok(Some((RecordId::new(self.record_of(value.record)?.key), attempt)))
    }

    /// Whether an event of this id is in the journal.
    ///
    /// # Errors
    /// Those of the store.
    pub fn knows(&mut self, event_id: &str) -> Result<bool, Error> {
        self.store.has_event(event_id)
    }

    /// Whether an event of a record came from a source under an id of its own, when ids stood in the journal without their
    /// source.
    ///
    /// # Errors
    /// Those of the store.
    pub fn knew(&mut self, record: &RecordId, event_id: &str, source: &str) -> Result<bool, Error> {
        let last = match self.unsourced {
            Some(last) => last,
            None => self.store.last("unsourced")?,
        };
        self.unsourced = Some(last);
        if last == 0 || !self.store.has_event(event_id)? {
            return Ok(false);
        }
        let Some(row) = self.store.record_by_key(record.as_str())? else { return Ok(false) };
        let own = |e: &crate::rows::EventRow<'_>| e.seq <= last && e.id == event_id && e.source == source;
        Ok(self.store.history(row.no)?.iter().any(own))
    }

    /// The attempts whose result comes back under a sender's key.
    ///
    /// # Errors
    /// Those of the store.
    pub fn attempts_of(
        &mut self,
        message_id: &str,
    ) -> Result<Vec<(RecordId, cleanse_repair::AttemptId)>, Error> {
        let rows = self.store.attempts_by_message(message_id)?;
        let mut found = Vec::with_capacity(rows.len());
        for row in rows {
            let id = row.id.parse().map_err(|_| ErrorKind::Corrupt)?;
            found.push((RecordId::new(self.record_of(row.record)?.key), id));
        }
        Ok(found)
    }

    /// How many records each route has.
    ///
    /// # Errors
    /// Those of the store.
    pub fn partition(&mut self) -> Result<Vec<(String, i64)>, Error> {
        self.store.partition()
    }

    /// How many messages arrived or failed since an instant, and how many of them failed by our own fault: where
    /// [`Policy::is_alarming`] says so of these two, our sending is broken, not the data.
    ///
    /// # Errors
    /// Those of the store.
    pub fn results_since(&mut self, at: Time) -> Result<(u64, u64), Error> {
        let (all, ours) = self.store.results_since(at.micros())?;
        Ok((all.unsigned_abs(), ours.unsigned_abs()))
    }

    /// Notes who looked at whose data and why.
    ///
    /// # Errors
    /// Those of the store.
    pub fn log_access(&mut self, access: &Access) -> Result<(), Error> {
        transaction(&mut self.store, |store| store.log_access(access))
    }

    /// Notes who looked at the data of which records and why: a line each, and one where there are none.
    ///
    /// # Errors
    /// Those of the store.
    pub fn log_accesses(&mut self, access: &Access, records: &[i64]) -> Result<(), Error> {
        let of = |record: &i64| Access { record: Some(*record), people: 1, ..access.clone() };
        let rows = if records.is_empty() { vec![access.clone()] } else { records.iter().map(of).collect() };
        transaction(&mut self.store, |store| rows.iter().try_for_each(|row| store.log_access(row)))
    }

    fn record_of(&mut self, no: i64) -> Result<RecordRow<'static>, Error> {
        self.store.record(no)?.ok_or_else(|| ErrorKind::Corrupt.into())
    }
}

impl<S> std::fmt::Debug for Workflow<S> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Workflow").field("policy", &self.policy.hash()).finish_non_exhaustive()
    }
}
