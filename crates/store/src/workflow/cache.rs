//! States in memory, as long as nobody else writes.

use std::borrow::Cow;
use std::collections::HashMap;

use cleanse_repair::{Field, Policy, RecordId, RecordRoute, State, Time, Version};

use super::projection::{Held, Rows, all_in_use, custody_changes, points, state_in, write_custody};
use crate::error::Error;
use crate::rows::RecordRow;
use crate::store::Store;

/// So many records are kept between two batches.
const KEPT: usize = 450_000;

/// The records that a batch touches, as they were stored and as they are now.
#[derive(Default)]
pub(super) struct Cache {
    /// What is not in it is not known; `None` for a record that the store does not have.
    entries: HashMap<RecordId, Option<Entry>>,
    /// What is no longer needed, until there is time to give it up.
    old: Vec<HashMap<RecordId, Option<Entry>>>,
    /// Values of records by the numbers of these: the contact point, the version, the form that equal values share.
    values: HashMap<i64, Vec<(Field, Version, Box<str>)>>,
    /// The number of the last commit when the entries were right.
    stamp: i64,
}

/// One record.
pub(super) struct Entry {
    pub(super) no: i64,
    seq: i64,
    changed_at: i64,
    snapshot: Snapshot,
    before: Before,
}

/// A state. Between two looks it is the short text: hundreds of thousands of them are in memory.
enum Snapshot {
    Text(Box<str>),
    State(Box<State>),
}

/// What the store has of a record.
enum Before {
    /// The same.
    Same,
    /// Nothing.
    Nothing,
    /// Another state; of cases, attempts and values in anybody's custody it had none.
    Plain,
    /// Another state.
    Other(Box<State>),
}

impl Cache {
    pub(super) fn clear(&mut self) {
        self.entries.clear();
        self.values.clear();
    }

    /// Forgets everything where another process wrote in between; called first in a transaction.
    pub(super) fn check(&mut self, store: &mut impl Store) -> Result<(), Error> {
        let stamp = store.reserve("commit", 1)?;
        self.values.clear();
        if stamp != self.stamp + 1 {
            self.entries.clear();
        }
        self.stamp = stamp;
        Ok(())
    }

    /// The same outside of a transaction, to look only.
    pub(super) fn refresh(&mut self, store: &mut impl Store) -> Result<(), Error> {
        let stamp = store.last("commit")?;
        if stamp != self.stamp {
            self.clear();
        }
        self.stamp = stamp;
        Ok(())
    }

    /// Sets aside what earlier batches needed, where the records of the next one would be too many beside it.
    pub(super) fn make_room<'r>(&mut self, records: impl Iterator<Item = &'r RecordId>) {
        let missing = records.filter(|r| !self.entries.contains_key(*r)).count();
        if self.entries.len() + missing > KEPT && !self.entries.is_empty() {
            self.old.push(std::mem::take(&mut self.entries));
        }
    }

    /// Brings records into memory, in the order in which the store has them.
    pub(super) fn load<'r>(
        &mut self,
        store: &mut impl Store,
        records: impl Iterator<Item = &'r RecordId>,
    ) -> Result<(), Error> {
        let missing = self.missing(records);
        self.entries.reserve(missing.len());
        for record in missing {
            let entry = store.record_by_key(record.as_str())?.map(Entry::stored);
            self.entries.insert(record.clone(), entry);
        }
        Ok(())
    }

    fn missing<'r>(&self, records: impl Iterator<Item = &'r RecordId>) -> Vec<&'r RecordId> {
        let mut missing: Vec<_> = records.filter(|r| !self.entries.contains_key(*r)).collect();
        missing.sort_unstable();
        missing.dedup();
        missing
    }

    /// Brings the values of records that are in memory there, too.
    pub(super) fn load_values<'r>(
        &mut self,
        store: &mut impl Store,
        records: impl Iterator<Item = &'r RecordId>,
    ) -> Result<(), Error> {
        let mut missing: Vec<i64> = records.filter_map(|r| Some(self.entries.get(r)?.as_ref()?.no)).collect();
        missing.sort_unstable();
        missing.dedup();
        missing.retain(|no| !self.values.contains_key(no));
        for no in missing {
            let values = store.values(no)?.into_iter().filter(|v| !v.canonical.is_empty());
            let values = values.filter_map(|v| {
                let version = Version(u32::try_from(v.version).ok()?);
                Some((Field::from_code(&v.field)?, version, v.canonical.into()))
            });
            self.values.insert(no, values.collect());
        }
        Ok(())
    }

    /// The versions that have a value, where the values of the record are in memory.
    pub(super) fn versions_of(&self, no: i64, field: Field, canonical: &str) -> Option<Vec<Version>> {
        let same = self.values.get(&no)?.iter().filter(|(f, _, value)| *f == field && **value == *canonical);
        Some(same.map(|(_, version, _)| *version).collect())
    }

    /// Gives up what is no longer needed.
    pub(super) fn give_up(&mut self) {
        self.old.clear();
    }

    /// Whether it is known what the store has of a record.
    pub(super) fn has(&self, record: &RecordId) -> bool {
        self.entries.contains_key(record)
    }

    /// A record that was loaded.
    pub(super) fn get(&mut self, record: &RecordId) -> Option<&mut Entry> {
        self.entries.get_mut(record)?.as_mut()
    }

    /// A record that the store does not have yet.
    pub(super) fn admit(&mut self, record: &RecordId, no: i64) {
        let snapshot = Snapshot::State(Box::new(State::new(record.clone())));
        let entry = Entry { no, seq: 0, changed_at: 0, snapshot, before: Before::Nothing };
        self.entries.insert(record.clone(), Some(entry));
    }

    /// Takes a record back that was admitted for nothing.
    pub(super) fn dismiss(&mut self, record: &RecordId) {
        self.entries.insert(record.clone(), None);
    }

    /// What has to be written, in the order of the records' numbers.
    pub(super) fn changed(&mut self) -> Changed<'_> {
        let entries = self.entries.iter_mut().filter_map(|(id, entry)| Some((id, entry.as_mut()?)));
        let mut changed: Vec<_> =
            entries.filter(|(_, entry)| !matches!(entry.before, Before::Same)).collect();
        changed.sort_unstable_by_key(|(_, entry)| entry.no);
        Changed(changed.into_iter())
    }
}

/// The records that a batch changed.
pub(super) struct Changed<'c>(std::vec::IntoIter<(&'c RecordId, &'c mut Entry)>);

impl Changed<'_> {
    /// The next one as it is written.
    pub(super) fn next(&mut self, policy: &Policy) -> Result<Option<Write>, Error> {
        match self.0.next() {
            Some((id, entry)) => entry.write(id, policy),
            None => Ok(None),
        }
    }
}

impl Entry {
    fn stored(row: RecordRow<'_>) -> Entry {
        let (no, seq, changed_at) = (row.no, row.seq, row.changed_at);
        Entry { no, seq, changed_at, snapshot: Snapshot::Text(row.state.into()), before: Before::Same }
    }

    /// The state, to look at; it stays as it is read.
    pub(super) fn state(&mut self, record: &RecordId) -> Result<&State, Error> {
        if let Snapshot::Text(text) = &self.snapshot {
            self.snapshot = Snapshot::State(Box::new(state_in(record.clone(), text)?));
        }
        match &self.snapshot {
            Snapshot::State(state) => Ok(state),
            Snapshot::Text(_) => Err(crate::ErrorKind::Corrupt.into()),
        }
    }

    /// The state, to make another one of it.
    pub(super) fn read(&self, record: &RecordId) -> Result<Cow<'_, State>, Error> {
        match &self.snapshot {
            Snapshot::Text(text) => state_in(record.clone(), text).map(Cow::Owned),
            Snapshot::State(state) => Ok(Cow::Borrowed(state)),
        }
    }

    /// Takes what was made of the state before.
    pub(super) fn advance(&mut self, before: Option<State>, after: &State, seq: i64, changed_at: i64) {
        let text = Snapshot::Text(after.to_compact().into());
        let known = std::mem::replace(&mut self.snapshot, text);
        (self.seq, self.changed_at) = (seq, changed_at);
        if !matches!(self.before, Before::Same) {
            return;
        }
        let before = match (before, known) {
            (Some(before), _) => Box::new(before),
            (None, Snapshot::State(before)) => before,
            (None, Snapshot::Text(_)) => return,
        };
        let plain = before.cases().next().is_none() && before.attempts().next().is_none();
        self.before = if plain && all_in_use(&before) { Before::Plain } else { Before::Other(before) };
    }

    /// What has to be written of it, once.
    fn write(&mut self, id: &RecordId, policy: &Policy) -> Result<Option<Write>, Error> {
        let before = std::mem::replace(&mut self.before, Before::Same);
        let is_new = match before {
            Before::Same => return Ok(None),
            Before::Nothing => true,
            Before::Plain | Before::Other(_) => false,
        };
        let (no, seq, at) = (self.no, self.seq, self.changed_at);
        let state = self.read(id)?;
        let (rows, forget, custody) = match &before {
            Before::Other(before) => {
                let (rows, forget) = Rows::of(no, &state).differing(&Rows::of(no, before));
                (rows, forget, custody_changes(before, &state))
            }
            _ => (Rows::of(no, &state), false, custody_changes(&State::new(id.clone()), &state)),
        };
        let (route, points) = (state.route(), points(&state, policy, Time::from_micros(at)));
        let text = match &self.snapshot {
            Snapshot::Text(text) => text.clone(),
            Snapshot::State(state) => state.to_compact().into(),
        };
        Ok(Some(Write { id: id.clone(), no, route, text, points, seq, at, is_new, forget, rows, custody }))
    }
}

/// What a batch writes of one record.
pub(super) struct Write {
    id: RecordId,
    no: i64,
    route: RecordRoute,
    text: Box<str>,
    points: String,
    seq: i64,
    at: i64,
    is_new: bool,
    /// Something of it has to go first.
    forget: bool,
    rows: Rows,
    custody: Vec<(Field, Version, Held)>,
}

impl Write {
    pub(super) fn apply(&self, store: &mut impl Store) -> Result<(), Error> {
        let row = RecordRow {
            no: self.no,
            key: self.id.as_str().into(),
            route: self.route.as_str().into(),
            state: (&*self.text).into(),
            points: self.points.as_str().into(),
            seq: self.seq,
            changed_at: self.at,
        };
        if self.is_new {
            store.add_record(&row)?;
        } else {
            store.put_record(&row)?;
        }
        if self.forget {
            store.forget_projection(self.no)?;
        }
        self.rows.put(store)?;
        write_custody(store, self.no, &self.custody)
    }
}
