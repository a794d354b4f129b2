//! Events in: judged, appended and added up in one transaction a batch.

use cleanse_repair::{Effect, Event, EventKind, Ignored, Refused, Version, step};

use super::{Workflow, journal};
use crate::error::Error;
use crate::rows::{Custody, ValueRow};
use crate::store::Store;

/// One event a transaction gives some hundreds a second, a batch some hundreds of thousands.
pub(super) const BATCH: usize = 50_000;

/// An event with what must not stand in the journal: the value it brings, and the text that proves it.
#[derive(Clone)]
pub struct Incoming {
    event: Event,
    value: Option<(String, String)>,
    evidence: Option<String>,
    admits: bool,
}

impl From<Event> for Incoming {
    fn from(event: Event) -> Incoming {
        Incoming { event, value: None, evidence: None, admits: false }
    }
}

impl Incoming {
    /// The new value of a [`EventKind::ProfileUpdated`], as it stands and in the form that equal values share. Its version is
    /// the next one of the contact point, whatever the event says; a record that is not known begins with it.
    #[must_use]
    pub fn value(mut self, text: impl Into<String>, canonical: impl Into<String>) -> Self {
        self.value = Some((text.into(), canonical.into()));
        self.admits = true;
        self
    }

    /// The raw text that the event was read from.
    #[must_use]
    pub fn evidence(mut self, text: impl Into<String>) -> Self {
        self.evidence = Some(text.into());
        self
    }

    /// Begins a record that is not known, although the event brings no value.
    #[must_use]
    pub fn admits(mut self) -> Self {
        self.admits = true;
        self
    }

    /// The event.
    #[must_use]
    pub fn event(&self) -> &Event {
        &self.event
    }
}

impl std::fmt::Debug for Incoming {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Incoming").field("event", &self.event).finish_non_exhaustive()
    }
}

/// What became of one event, told once it is durable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The id of the event.
    pub event_id: String,
    /// What became of it.
    pub outcome: Outcome,
}

/// What became of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// It is in the journal, and this follows.
    Taken(Vec<Effect>),
    /// It was there.
    Duplicate,
    /// The store has no such record.
    NoSuchRecord,
    /// The workflow refuses it; nothing was written.
    Refused(Refused),
}

/// How many events met which fate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// In the journal now.
    pub taken: u64,
    /// There before.
    pub duplicates: u64,
    /// About nobody that the store knows.
    pub unknown: u64,
    /// Refused by the workflow.
    pub refused: u64,
}

impl Tally {
    fn count(&mut self, outcome: &Outcome) {
        *match outcome {
            Outcome::Taken(_) => &mut self.taken,
            Outcome::Duplicate => &mut self.duplicates,
            Outcome::NoSuchRecord => &mut self.unknown,
            Outcome::Refused(_) => &mut self.refused,
        } += 1;
    }
}

impl<S: Store> Workflow<S> {
    /// Takes events in, in their order, with a commit a batch. `told` hears the answers of a batch after its commit:
    /// what it has heard of is durable. After an error nothing of the last batch was kept and everything before it was;
    /// the same events can be given again.
    ///
    /// # Errors
    /// Those of the store.
    pub fn ingest(
        &mut self,
        events: impl IntoIterator<Item = Incoming>,
        mut told: impl FnMut(&[Answer]),
    ) -> Result<Tally, Error> {
        let mut tally = Tally::default();
        let mut events = events.into_iter();
        loop {
            let batch: Vec<Incoming> = events.by_ref().take(self.batch).collect();
            if batch.is_empty() {
                return Ok(tally);
            }
            let answers = self.commit_batch(batch)?;
            answers.iter().for_each(|answer| tally.count(&answer.outcome));
            told(&answers);
        }
    }

    fn commit_batch(&mut self, batch: Vec<Incoming>) -> Result<Vec<Answer>, Error> {
        self.store.begin()?;
        let done = self.take_batch(batch).and_then(|answers| self.store.commit().map(|()| answers));
        if done.is_err() {
            self.cache.clear();
            // The error of the batch is the one worth telling; a store that cannot roll back keeps nothing either.
            let _ = self.store.rollback();
        }
        done
    }

    fn take_batch(&mut self, batch: Vec<Incoming>) -> Result<Vec<Answer>, Error> {
        self.cache.check(&mut self.store)?;
        let mut numbers = Numbers::of(&mut self.store)?;
        let mut answers = Vec::with_capacity(batch.len());
        for incoming in batch {
            let event_id = incoming.event.event_id.clone();
            let outcome = self.take(incoming, &mut numbers)?;
            answers.push(Answer { event_id, outcome });
        }
        self.cache.flush(&mut self.store, &self.policy)?;
        numbers.keep(&mut self.store)?;
        Ok(answers)
    }

    /// One event within a transaction.
    pub(super) fn take(&mut self, incoming: Incoming, numbers: &mut Numbers) -> Result<Outcome, Error> {
        let record = incoming.event.record.clone();
        let is_new = self.cache.get(&mut self.store, &record)?.is_none();
        if is_new {
            // An id that belongs to another record's event admits nobody.
            if self.store.has_event(&incoming.event.event_id)? {
                return Ok(Outcome::Duplicate);
            }
            if !incoming.admits {
                return Ok(Outcome::NoSuchRecord);
            }
            numbers.record += 1;
            self.cache.admit(&record, numbers.record);
        }
        let outcome = self.judge(incoming, numbers)?;
        if is_new && !matches!(outcome, Outcome::Taken(_)) {
            // A record is made by an event that was taken.
            numbers.record -= 1;
            self.cache.dismiss(&record);
        }
        Ok(outcome)
    }

    fn judge(&mut self, mut incoming: Incoming, numbers: &mut Numbers) -> Result<Outcome, Error> {
        let Some(entry) = self.cache.get(&mut self.store, &incoming.event.record)? else {
            return Ok(Outcome::NoSuchRecord);
        };
        let no = entry.no;
        if incoming.value.is_some() {
            set_version(&mut incoming.event.kind, &entry.state);
        }
        let evidence = incoming.evidence.as_ref().map(|_| numbers.value + 1);
        let mut line = journal::line(&incoming.event, no, evidence, self.policy.hash())?;
        journal::complete(&mut incoming.event, &line);
        let (state, effects) = match step(&entry.state, &incoming.event, &self.policy) {
            Err(refused) => {
                let known = self.store.has_event(&line.id)?;
                return Ok(if known { Outcome::Duplicate } else { Outcome::Refused(refused) });
            }
            Ok((_, effects)) if effects == [Effect::Ignored { reason: Ignored::Duplicate }] => {
                return Ok(Outcome::Duplicate);
            }
            Ok(done) => done,
        };
        line.seq = numbers.event + 1;
        if !self.store.append(&line)? {
            return Ok(Outcome::Duplicate);
        }
        numbers.event += 1;
        entry.advance(state, line.seq, line.occurred_at);
        self.put_values(incoming, no, numbers)?;
        Ok(Outcome::Taken(effects))
    }

    fn put_values(&mut self, incoming: Incoming, record: i64, numbers: &mut Numbers) -> Result<(), Error> {
        let Incoming { event, value, evidence, .. } = incoming;
        let valid_from = event.at().micros();
        if let Some(text) = evidence {
            numbers.value += 1;
            let field = "evidence".to_owned();
            let row = ValueRow {
                id: numbers.value,
                record,
                field,
                version: 0,
                text,
                valid_from,
                ..ValueRow::default()
            };
            self.store.put_value(&row)?;
        }
        if let (Some((text, canonical)), EventKind::ProfileUpdated { field, version, .. }) =
            (value, &event.kind)
        {
            numbers.value += 1;
            let row = ValueRow {
                id: numbers.value,
                record,
                field: field.as_str().to_owned(),
                version: i64::from(version.0),
                text,
                canonical,
                custody: Custody::Active,
                ground: String::new(),
                valid_from,
                held_until: None,
            };
            self.store.put_value(&row)?;
        }
        Ok(())
    }

    /// Keeps something of a record that is no contact point and no evidence: a column of the input, the row as it stood.
    /// Erased with the record.
    ///
    /// # Errors
    /// `NoSuchRecord`, and those of the store.
    pub fn keep(&mut self, rows: impl IntoIterator<Item = Kept>) -> Result<(), Error> {
        self.store.begin()?;
        let done = self.keep_all(rows).and_then(|()| self.store.commit());
        if done.is_err() {
            // As above.
            let _ = self.store.rollback();
        }
        done
    }

    fn keep_all(&mut self, rows: impl IntoIterator<Item = Kept>) -> Result<(), Error> {
        let mut numbers = Numbers::of(&mut self.store)?;
        for kept in rows {
            let row =
                self.store.record_by_key(kept.record.as_str())?.ok_or(crate::ErrorKind::NoSuchRecord)?;
            numbers.value += 1;
            self.store.put_value(&ValueRow {
                id: numbers.value,
                record: row.no,
                field: kept.name,
                text: kept.text,
                valid_from: kept.at.micros(),
                ..ValueRow::default()
            })?;
        }
        numbers.keep(&mut self.store)
    }
}

/// Something of a record that is no contact point.
#[derive(Clone)]
pub struct Kept {
    /// The record.
    pub record: cleanse_repair::RecordId,
    /// What it is.
    pub name: String,
    /// The text.
    pub text: String,
    /// Since when.
    pub at: cleanse_repair::Time,
}

/// The next version is the one after every version that there was.
fn set_version(kind: &mut EventKind, state: &cleanse_repair::State) {
    if let EventKind::ProfileUpdated { field, version, .. } = kind {
        let last = state.point(*field).and_then(|p| p.values.iter().map(|v| v.version).max());
        *version = last.map_or(Version::FIRST, Version::next);
    }
}

/// The last numbers that were given in this transaction.
pub(super) struct Numbers {
    event: i64,
    record: i64,
    value: i64,
    before: [i64; 3],
}

impl Numbers {
    pub(super) fn of(store: &mut impl Store) -> Result<Numbers, Error> {
        let mut last = |name| store.reserve(name, 0).map(|next| next - 1);
        let (event, record, value) = (last("event")?, last("record")?, last("value")?);
        Ok(Numbers { event, record, value, before: [event, record, value] })
    }

    /// The next place in the journal.
    pub(super) fn next_event(&mut self) -> i64 {
        self.event += 1;
        self.event
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
