//! The one destructive path (PIPA art. 36 and 21).

use cleanse_repair::{Erasure, Event, EventKind, RecordId, Refused, Time, step};

use super::numbers::Numbers;
use super::projection::{Rows, record_row, state_of};
use super::replay::{Policies, Replayed, replay};
use super::{Workflow, journal};
use crate::error::{Error, ErrorKind};
use crate::rows::{Access, Tombstone};
use crate::store::Store;

/// Who wants a record erased, when and why.
#[derive(Clone, Debug)]
pub struct Erasing {
    /// Who.
    pub actor: String,
    /// On what ground.
    pub ground: String,
    /// When.
    pub at: Time,
    /// From where: a host name.
    pub origin: String,
    /// 128 random bits for the tombstone; nothing that is known about the record.
    pub random: u128,
}

/// What an erasure left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Erased {
    /// The random id under which the store still counts the record.
    pub tombstone: String,
    /// How many value versions were erased.
    pub values: usize,
}

impl<S: Store> Workflow<S> {
    /// Erases every value of a record, its id, and the traces of both, and leaves a tombstone with a random id, the actor
    /// and the ground. The request is made durable first: an erasure that a crash interrupts is ended by asking again.
    ///
    /// # Errors
    /// `Held` under a legal hold, `NoSuchRecord`; `TraceLeft` when another process keeps the write-ahead log open: the
    /// erasure holds, and the log is cleared by the next command that finds nobody reading.
    pub fn erase(&mut self, record: &RecordId, erasing: &Erasing) -> Result<Erased, Error> {
        self.request(record, erasing)?;
        let erased = self.bury(record, erasing)?;
        self.store.settle()?;
        Ok(erased)
    }

    fn request(&mut self, record: &RecordId, erasing: &Erasing) -> Result<(), Error> {
        let state = self.state(record)?.ok_or(ErrorKind::NoSuchRecord)?;
        if let Some(hold) = &state.standing().hold {
            return Err(Error::new(ErrorKind::Held).detail(hold.law.clone()));
        }
        if matches!(state.standing().erasure, Some(Erasure::Requested { .. })) {
            return Ok(());
        }
        let event =
            erasing.event(record, "request", EventKind::EraseRequested { ground: erasing.ground.clone() });
        let mut refused = None;
        self.ingest([event.into()], |answers| {
            refused = answers.iter().find_map(|answer| match &answer.outcome {
                super::Outcome::Refused(reason) => Some(reason.clone()),
                _ => None,
            });
        })?;
        match refused {
            None => Ok(()),
            Some(Refused::Held { law }) => Err(Error::new(ErrorKind::Held).detail(law)),
            Some(reason) => Err(Error::new(ErrorKind::Refused).detail(reason.code())),
        }
    }

    fn bury(&mut self, record: &RecordId, erasing: &Erasing) -> Result<Erased, Error> {
        self.cache.clear();
        self.store.begin()?;
        let done = self.bury_in_transaction(record, erasing).and_then(|e| self.store.commit().map(|()| e));
        if done.is_err() {
            // The error of the work is the one worth telling.
            let _ = self.store.rollback();
        }
        done
    }

    fn bury_in_transaction(&mut self, record: &RecordId, erasing: &Erasing) -> Result<Erased, Error> {
        self.cache.check(&mut self.store)?;
        let row = self.store.record_by_key(record.as_str())?.ok_or(ErrorKind::NoSuchRecord)?;
        let values = self.store.values(row.no)?.len();
        let tombstone = format!("erased-{:032x}", erasing.random);
        // From here on the record goes by the id of its tombstone.
        let id = RecordId::new(tombstone.as_str());
        let before = state_of(&row)?.renamed(id.clone());
        let event = erasing.event(&id, "done", EventKind::Erased { tombstone: tombstone.clone() });
        step(&before, &event, &self.policy)
            .map_err(|refused| Error::new(ErrorKind::Refused).detail(refused.code()))?;
        let mut numbers = Numbers::of(&mut self.store)?;
        let (seq, body) = (numbers.next_event(), journal::body(&event)?);
        let line = journal::Line { seq, record: row.no, evidence: None, body };
        if !self.store.append(&line.row(&event, self.policy.hash()))? {
            return Err(ErrorKind::Engine.into());
        }
        numbers.keep(&mut self.store)?;
        let (actor, ground, at) = (erasing.actor.clone(), erasing.ground.clone(), erasing.at.micros());
        self.store.bury(&Tombstone { id: tombstone.clone(), record: row.no, actor, ground, at })?;
        self.forget_who(row.no)?;
        self.store.log_access(&erasing.access(row.no))?;
        Ok(Erased { tombstone, values })
    }
}

impl<S: Store> Workflow<S> {
    /// Takes out of the journal and the state what may say who it was: ids of events are often made of the record's id and
    /// of hashes of its values, keys of messages of the mailbox they went to. What happened, and when, stays.
    fn forget_who(&mut self, no: i64) -> Result<(), Error> {
        for line in self.store.history(no)? {
            self.store.redact(line.seq, &format!("erased-{}", line.seq), &journal::nameless(&line.body)?)?;
        }
        let row = self.record_of(no)?;
        let mut policies = Policies::new();
        let (state, policy) = replay(&mut self.store, &row, &mut policies, &mut Replayed::default())?;
        let last = self.store.history(no)?.pop().ok_or(ErrorKind::Corrupt)?;
        self.store.put_record(&record_row(no, &state, policy, last.seq, last.occurred_at))?;
        self.store.forget_projection(no)?;
        Rows::of(no, &state).put(&mut self.store)
    }
}

impl Erasing {
    fn event(&self, record: &RecordId, stage: &str, kind: EventKind) -> Event {
        let mut event =
            Event::new(format!("erase-{:032x}-{stage}", self.random), record.clone(), self.at, kind);
        event.source = "cleanse erase".to_owned();
        event.actor.clone_from(&self.actor);
        event.cause.clone_from(&self.ground);
        event
    }

    fn access(&self, record: i64) -> Access {
        Access {
            at: self.at.micros(),
            actor: self.actor.clone(),
            origin: self.origin.clone(),
            record: Some(record),
            action: "erase".to_owned(),
            people: 1,
            reason: self.ground.clone(),
        }
    }
}
