//! Events in, with what must not stand in the journal; a commit a batch.

use std::collections::HashSet;

use cleanse_repair::{Effect, Event, Refused};

use super::Workflow;
use super::batch::{Batch, Done};
use super::numbers::Numbers;
use crate::error::Error;
use crate::rows::ValueRow;
use crate::store::Store;

/// One event a transaction gives some hundreds a second, a batch a hundred thousand. The larger the batch, the fewer times the
/// page of a record is written: feedback of one campaign touches nearly all of them, whatever part of it a batch holds.
pub(super) const BATCH: usize = 1_000_000;

/// An event with what must not stand in the journal: the value it brings, and the text that proves it.
#[derive(Clone)]
pub struct Incoming {
    pub(super) event: Event,
    pub(super) value: Option<(String, String)>,
    pub(super) evidence: Option<String>,
    pub(super) admits: bool,
}

impl From<Event> for Incoming {
    fn from(event: Event) -> Incoming {
        Incoming { event, value: None, evidence: None, admits: false }
    }
}

impl Incoming {
    /// The new value of a `ProfileUpdated` event, as it stands and in the form that equal values share. Its version is
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

    /// When it happened; nobody knows where there is no time.
    #[must_use]
    pub fn happened(mut self, at: Option<cleanse_repair::Time>) -> Self {
        self.event.occurred_at = at;
        self
    }

    /// The form of the value it brings that equal values share.
    #[must_use]
    pub fn canonical(&self) -> Option<&str> {
        self.value.as_ref().map(|(_, canonical)| canonical.as_str())
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

    /// Nearly always the batch is written as it is judged. Only where the journal has an id that a record does not
    /// remember, the batch is taken back and judged again without the events that are known.
    fn commit_batch(&mut self, batch: Vec<Incoming>) -> Result<Vec<Answer>, Error> {
        let mut known = None;
        loop {
            self.store.begin()?;
            match self.take_batch(&batch, known.as_ref()) {
                Ok(Done::Outcomes(outcomes)) => {
                    let done = self.store.commit();
                    done.inspect_err(|_| self.abandon())?;
                    let answers = batch.into_iter().zip(outcomes);
                    return Ok(answers
                        .map(|(i, outcome)| Answer { event_id: i.event.event_id, outcome })
                        .collect());
                }
                Ok(Done::KnownBefore) => {
                    self.abandon();
                    known = Some(self.known(&batch)?);
                }
                Err(error) => {
                    self.abandon();
                    return Err(error);
                }
            }
        }
    }

    /// The error of the batch is the one worth telling; a store that cannot roll back keeps nothing either.
    fn abandon(&mut self) {
        self.cache.clear();
        let _ = self.store.rollback();
    }

    fn take_batch(&mut self, batch: &[Incoming], known: Option<&HashSet<usize>>) -> Result<Done, Error> {
        self.cache.check(&mut self.store)?;
        let mut numbers = Numbers::of(&mut self.store)?;
        let (cache, policy) = (&mut self.cache, &self.policy);
        let done = Batch { batch, known, policy }.take(&mut self.store, cache, &mut numbers)?;
        numbers.keep(&mut self.store)?;
        Ok(done)
    }

    /// The places of events whose ids are in the journal.
    fn known(&mut self, batch: &[Incoming]) -> Result<HashSet<usize>, Error> {
        let mut known = HashSet::new();
        for (i, incoming) in batch.iter().enumerate() {
            if self.store.has_event(&incoming.event.event_id)? {
                known.insert(i);
            }
        }
        Ok(known)
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
            let no = match self.cache.get(&kept.record) {
                Some(entry) => entry.no,
                None => self.number(&kept.record)?,
            };
            self.store.put_value(&ValueRow {
                id: numbers.next_value(),
                record: no,
                field: kept.name,
                text: kept.text,
                canonical: kept.key,
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
    /// What it is found by; may be empty.
    pub key: String,
    /// Since when.
    pub at: cleanse_repair::Time,
}
