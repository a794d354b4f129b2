//! One batch: events are judged on one thread while they are written on another.
//!
//! Judging needs no more than the states of the records, which it looks up some thousands of events ahead of the writing
//! where the engine has a second reader; writing is what the engine does one statement after the other. Numbers are given on
//! the judging side, in the order of the events, so that the journal does not depend on who was faster.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::mpsc::{Receiver, SyncSender, channel, sync_channel};
use std::thread;

use cleanse_repair::{Effect, EventKind, Ignored, Policy, RecordId, State, Version, step};

use super::cache::{Cache, Write};
use super::ingest::{Incoming, Outcome};
use super::journal;
use super::numbers::Numbers;
use crate::error::{Error, ErrorKind};
use crate::rows::ValueRow;
use crate::store::Store;

/// A smaller batch is judged before it is written: a thread costs more than it saves.
const SMALL: usize = 512;
/// So many steps go from one thread to the other at once, and so many of those may lie between them.
const CHUNK: usize = 256;
const AHEAD: usize = 80;
/// The records of so many events are looked up at once, in the order in which the store has them; the steps that lie between
/// the threads last for longer than a look.
const LOOK: usize = CHUNK * 64;

/// The events of one transaction.
pub(super) struct Batch<'a> {
    pub(super) batch: &'a [Incoming],
    /// The places of events that are known to be in the journal, once somebody had to look.
    pub(super) known: Option<&'a HashSet<usize>>,
    pub(super) policy: &'a Policy,
}

/// How a batch ended.
pub(super) enum Done {
    /// What became of each event, in their order.
    Outcomes(Vec<Outcome>),
    /// The journal has the id of an event that was judged as new: everything has to be taken back.
    KnownBefore,
}

/// What is to be written next.
enum Step {
    Event(Judged),
    Record(Box<Write>),
}

/// One event, judged.
struct Judged {
    outcome: Outcome,
    /// The line of an event that was taken.
    line: Option<journal::Line>,
    /// The number and the version of the value it brings.
    value: Option<(i64, Version)>,
}

impl From<Outcome> for Judged {
    fn from(outcome: Outcome) -> Judged {
        Judged { outcome, line: None, value: None }
    }
}

impl Batch<'_> {
    /// Judges and writes everything.
    pub(super) fn take(
        &self,
        store: &mut impl Store,
        cache: &mut Cache,
        numbers: &mut Numbers,
    ) -> Result<Done, Error> {
        let outcomes = Vec::with_capacity(self.batch.len());
        let writing = Writing { batch: self.batch, policy: self.policy.hash(), outcomes };
        cache.make_room(records(self.batch));
        let is_small = self.batch.len() < SMALL;
        let reader = if is_small { None } else { store.beside() };
        if reader.is_none() {
            cache.load(store, records(self.batch))?;
        }
        if is_small {
            let mut steps = Vec::new();
            self.judge_all(cache, reader, numbers, |step| {
                steps.push(step);
                true
            })?;
            return writing.all(store, [Ok(steps)].into_iter(), drop);
        }
        thread::scope(|scope| {
            let (send, steps) = sync_channel(AHEAD);
            let (give_back, used) = channel();
            let judge = thread::Builder::new().name("cleanse-judge".to_owned());
            let judge =
                judge.spawn_scoped(scope, move || self.judge_chunks(cache, reader, numbers, send, &used));
            judge.map_err(|_| Error::from(ErrorKind::Io))?;
            // What was written goes back to where it came from: memory is given up faster by the thread that took it.
            writing.all(store, Received(steps), |chunk| drop(give_back.send(chunk)))
        })
    }

    fn judge_chunks(
        &self,
        cache: &mut Cache,
        reader: Option<Box<dyn Store>>,
        numbers: &mut Numbers,
        send: SyncSender<Result<Vec<Step>, Error>>,
        used: &Receiver<Vec<Step>>,
    ) {
        let empty = || match used.try_recv() {
            Ok(mut chunk) => {
                chunk.clear();
                chunk
            }
            Err(_) => Vec::with_capacity(CHUNK),
        };
        let mut chunk = empty();
        let done = self.judge_all(cache, reader, numbers, |step| {
            chunk.push(step);
            // Nobody listens any more where the other side met an error: it is the one that is told.
            chunk.len() < CHUNK || send.send(Ok(std::mem::replace(&mut chunk, empty()))).is_ok()
        });
        let _ = send.send(done.map(|()| chunk));
        // The other side ends when nothing can come any more.
        drop(send);
        used.iter().for_each(drop);
    }

    /// Judges every event, then says what became of every record. Without a reader all records are in memory. `next` says
    /// whether to go on.
    fn judge_all(
        &self,
        cache: &mut Cache,
        mut reader: Option<Box<dyn Store>>,
        numbers: &mut Numbers,
        mut next: impl FnMut(Step) -> bool,
    ) -> Result<(), Error> {
        let mut taken = HashSet::new();
        for (i, incoming) in self.batch.iter().enumerate() {
            if let Some(reader) = reader.as_mut().filter(|_| i % LOOK == 0) {
                cache.load(reader, records(&self.batch[i..]).take(LOOK))?;
            }
            let id = incoming.event.event_id.as_str();
            let is_known = self.known.is_some_and(|known| known.contains(&i) || taken.contains(id));
            let judged =
                if is_known { Outcome::Duplicate.into() } else { self.judge(incoming, cache, numbers)? };
            if self.known.is_some() && judged.line.is_some() {
                taken.insert(id);
            }
            if !next(Step::Event(judged)) {
                return Ok(());
            }
        }
        // Nothing must be in the way of the commit.
        drop(reader);
        cache.give_up();
        let mut changed = cache.changed();
        while let Some(write) = changed.next(self.policy)? {
            if !next(Step::Record(Box::new(write))) {
                return Ok(());
            }
        }
        Ok(())
    }

    fn judge(&self, incoming: &Incoming, cache: &mut Cache, numbers: &mut Numbers) -> Result<Judged, Error> {
        let record = &incoming.event.record;
        if cache.get(record).is_some() {
            return self.judge_known(incoming, cache, numbers);
        }
        if !incoming.admits {
            return Ok(Outcome::NoSuchRecord.into());
        }
        cache.admit(record, numbers.next_record());
        let judged = self.judge_known(incoming, cache, numbers)?;
        if !matches!(judged.outcome, Outcome::Taken(_)) {
            // A record is made by an event that was taken.
            numbers.no_record();
            cache.dismiss(record);
        }
        Ok(judged)
    }

    fn judge_known(
        &self,
        incoming: &Incoming,
        cache: &mut Cache,
        numbers: &mut Numbers,
    ) -> Result<Judged, Error> {
        let Some(entry) = cache.get(&incoming.event.record) else { return Ok(Outcome::NoSuchRecord.into()) };
        let no = entry.no;
        let before = entry.read(&incoming.event.record)?;
        let mut event = Cow::Borrowed(&incoming.event);
        if incoming.value.is_some() {
            set_version(&mut event.to_mut().kind, &before);
        }
        let (after, effects) = match step(&before, &event, self.policy) {
            Err(refused) => return Ok(Outcome::Refused(refused).into()),
            Ok((_, effects)) if effects == [Effect::Ignored { reason: Ignored::Duplicate }] => {
                return Ok(Outcome::Duplicate.into());
            }
            Ok(done) => done,
        };
        let evidence = incoming.evidence.as_ref().map(|_| numbers.next_value());
        let value = match (&incoming.value, &event.kind) {
            (Some(_), EventKind::ProfileUpdated { version, .. }) => Some((numbers.next_value(), *version)),
            _ => None,
        };
        let body = journal::body(&event)?;
        let line = journal::Line { seq: numbers.next_event(), record: no, evidence, body };
        let before = match before {
            Cow::Owned(before) => Some(before),
            Cow::Borrowed(_) => None,
        };
        entry.advance(before, &after, line.seq, event.at().micros());
        Ok(Judged { outcome: Outcome::Taken(effects), line: Some(line), value })
    }
}

/// Whom events are about, in their order.
fn records(events: &[Incoming]) -> impl Iterator<Item = &RecordId> {
    events.iter().map(|incoming| &incoming.event.record)
}

/// The next version is the one after every version that there was.
fn set_version(kind: &mut EventKind, state: &State) {
    if let EventKind::ProfileUpdated { field, version, .. } = kind {
        let last = state.point(*field).and_then(|p| p.values.iter().map(|v| v.version).max());
        *version = last.map_or(Version::FIRST, Version::next);
    }
}

/// What comes from the other thread; that it ended without a word is an error of its own.
struct Received(Receiver<Result<Vec<Step>, Error>>);

impl Iterator for Received {
    type Item = Result<Vec<Step>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.recv().ok()
    }
}

/// The writing side.
struct Writing<'a> {
    batch: &'a [Incoming],
    policy: &'a str,
    outcomes: Vec<Outcome>,
}

impl Writing<'_> {
    fn all(
        mut self,
        store: &mut impl Store,
        chunks: impl Iterator<Item = Result<Vec<Step>, Error>>,
        mut give_back: impl FnMut(Vec<Step>),
    ) -> Result<Done, Error> {
        for chunk in chunks {
            let mut chunk = chunk?;
            for step in &mut chunk {
                match step {
                    Step::Record(write) => write.apply(store)?,
                    Step::Event(judged) => {
                        if !self.event(store, judged)? {
                            return Ok(Done::KnownBefore);
                        }
                    }
                }
            }
            give_back(chunk);
        }
        // Fewer outcomes than events: the other side broke off.
        if self.outcomes.len() == self.batch.len() {
            Ok(Done::Outcomes(self.outcomes))
        } else {
            Err(ErrorKind::Engine.into())
        }
    }

    /// Writes one event; `false` where the journal has its id already.
    fn event(&mut self, store: &mut impl Store, judged: &mut Judged) -> Result<bool, Error> {
        let Some(incoming) = self.batch.get(self.outcomes.len()) else {
            return Err(ErrorKind::Engine.into());
        };
        let mut outcome = std::mem::replace(&mut judged.outcome, Outcome::Duplicate);
        match &judged.line {
            Some(line) => {
                let row = line.row(&incoming.event, self.policy);
                if !store.append(&row)? {
                    return Ok(false);
                }
                put_values(store, incoming, &row, judged.value)?;
            }
            // What was taken long ago, or under another record, is refused by none of them.
            None if !matches!(outcome, Outcome::Duplicate)
                && store.has_event(&incoming.event.event_id)? =>
            {
                outcome = Outcome::Duplicate;
            }
            None => {}
        }
        self.outcomes.push(outcome);
        Ok(true)
    }
}

/// Puts what the event brings into the vault.
fn put_values(
    store: &mut impl Store,
    incoming: &Incoming,
    line: &crate::rows::EventRow<'_>,
    value: Option<(i64, Version)>,
) -> Result<(), Error> {
    let (record, valid_from) = (line.record, line.occurred_at);
    if let (Some(text), Some(id)) = (&incoming.evidence, line.evidence) {
        let (field, text) = ("evidence".to_owned(), text.clone());
        store.put_value(&ValueRow { id, record, field, text, valid_from, ..ValueRow::default() })?;
    }
    if let (Some((text, canonical)), Some((id, version))) = (&incoming.value, value) {
        store.put_value(&ValueRow {
            id,
            record,
            field: line.field.as_deref().unwrap_or_default().to_owned(),
            version: i64::from(version.0),
            text: text.clone(),
            canonical: canonical.clone(),
            valid_from,
            ..ValueRow::default()
        })?;
    }
    Ok(())
}
