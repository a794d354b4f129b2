//! The events again, from the beginning: what they add up to is what the store says.

use std::collections::HashMap;

use cleanse_repair::{Policy, RecordId, State, step};

use super::projection::{Rows, custody, record_row, state_of, write_custody};
use super::{Workflow, journal};
use crate::error::{Error, ErrorKind};
use crate::rows::RecordRow;
use crate::store::{Store, transaction};

/// So many records are looked at between two statements.
const PAGE: i64 = 1000;

/// What a replay found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Replayed {
    /// The records that were replayed.
    pub records: u64,
    /// The events that they have.
    pub events: u64,
    /// The numbers of the records that the store says something else about.
    pub differing: Vec<i64>,
}

/// The policies by their hash, as the journal names them.
pub(super) type Policies = HashMap<String, Policy>;

impl<S: Store> Workflow<S> {
    /// Adds all events up from the beginning and compares with what the store says. Changes nothing.
    ///
    /// # Errors
    /// `Corrupt` where an event cannot be read or was refused, and those of the store.
    pub fn verify(&mut self) -> Result<Replayed, Error> {
        let mut policies = Policies::new();
        let mut replayed = Replayed::default();
        self.each_record(|store, row| {
            let (state, policy) = replay(store, row, &mut policies, &mut replayed)?;
            let new = record_row(row.no, &state, policy, row.seq, row.changed_at);
            let same = state_of(row)? == state
                && (&new.route, &new.points) == (&row.route, &row.points)
                && Rows::of(row.no, &state).sorted() == Rows::stored(store, row.no)?
                && custody_holds(store, row.no, &state)?;
            if !same {
                replayed.differing.push(row.no);
            }
            Ok(())
        })?;
        Ok(replayed)
    }

    /// Adds all events up from the beginning and writes what they add up to.
    ///
    /// # Errors
    /// As [`verify`](Workflow::verify).
    pub fn rebuild(&mut self) -> Result<Replayed, Error> {
        self.cache.clear();
        let mut policies = Policies::new();
        let mut replayed = Replayed::default();
        self.store.begin()?;
        let done = self.store.clear_projections().and_then(|()| {
            self.each_record(|store, row| {
                let (state, policy) = replay(store, row, &mut policies, &mut replayed)?;
                let new = record_row(row.no, &state, policy, row.seq, row.changed_at);
                store.put_record(&new)?;
                Rows::of(row.no, &state).put(store)?;
                write_custody(store, row.no, &custody(&state))
            })
        });
        match done {
            Ok(()) => self.store.commit().map(|()| replayed),
            Err(error) => {
                // The error of the work is the one worth telling.
                let _ = self.store.rollback();
                Err(error)
            }
        }
    }

    /// Every event of one record, the oldest first.
    ///
    /// # Errors
    /// `NoSuchRecord`, and those of the store.
    pub fn history(&mut self, record: &RecordId) -> Result<Vec<cleanse_repair::Event>, Error> {
        let row = self.store.record_by_key(record.as_str())?.ok_or(ErrorKind::NoSuchRecord)?;
        let lines = self.store.history(row.no)?;
        lines.iter().map(|line| journal::event(line, record.clone())).collect()
    }

    /// Shows every event of the journal in the order in which they came. Whom they are about is not
    /// told: the record of each is empty.
    ///
    /// # Errors
    /// `Corrupt` where an event cannot be read, and those of the store.
    pub fn each_event(&mut self, mut each: impl FnMut(&cleanse_repair::Event)) -> Result<(), Error> {
        let nobody = RecordId::new("");
        let mut after = 0;
        loop {
            let page = self.store.events(after, PAGE)?;
            let Some(last) = page.last() else { return Ok(()) };
            after = last.seq;
            for line in &page {
                each(&journal::event(line, nobody.clone())?);
            }
        }
    }

    fn each_record(
        &mut self,
        mut each: impl FnMut(&mut S, &RecordRow<'_>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let mut after = 0;
        loop {
            let page = self.store.records(None, after, PAGE)?;
            let Some(last) = page.last() else { return Ok(()) };
            after = last.no;
            page.iter().try_for_each(|row| each(&mut self.store, row))?;
        }
    }
}

/// The state that the events of a record add up to, and the policy of the last one.
pub(super) fn replay<'a>(
    store: &mut impl Store,
    row: &RecordRow<'_>,
    policies: &'a mut Policies,
    replayed: &mut Replayed,
) -> Result<(State, &'a Policy), Error> {
    let id = RecordId::new(&*row.key);
    let mut state = State::new(id.clone());
    let mut last = String::new();
    replayed.records += 1;
    for line in store.history(row.no)? {
        if !policies.contains_key(&*line.policy) {
            policies.insert(line.policy.to_string(), policy(store, &line.policy)?);
        }
        let Some(policy) = policies.get(&*line.policy) else { return Err(ErrorKind::Corrupt.into()) };
        let event = journal::event(&line, id.clone())?;
        state = step(&state, &event, policy).map_err(|_| ErrorKind::Corrupt)?.0;
        replayed.events += 1;
        last = line.policy.into_owned();
    }
    // A record is made by an event.
    let policy = policies.get(&last).ok_or(ErrorKind::Corrupt)?;
    Ok((state, policy))
}

fn policy(store: &mut impl Store, hash: &str) -> Result<Policy, Error> {
    let row = store.policy(Some(hash))?.ok_or(ErrorKind::Corrupt)?;
    Policy::parse(&row.text).map_err(|_| ErrorKind::Corrupt.into())
}

fn custody_holds(store: &mut impl Store, no: i64, state: &State) -> Result<bool, Error> {
    let held = custody(state);
    Ok(store.values(no)?.iter().all(|value| {
        held.iter()
            .find(|(field, version, _)| {
                field.as_str() == value.field && i64::from(version.0) == value.version
            })
            .is_none_or(|(_, _, held)| held.custody == value.custody)
    }))
}

impl<S: Store> Workflow<S> {
    /// Notes that a run was taken in; `false` when it was before.
    ///
    /// # Errors
    /// Those of the store.
    pub fn note_run(&mut self, id: &str, at: cleanse_repair::Time, summary: &str) -> Result<bool, Error> {
        let row = crate::RunRow { id: id.to_owned(), at: at.micros(), summary: summary.to_owned() };
        transaction(&mut self.store, |store| store.put_run(&row))
    }
}
