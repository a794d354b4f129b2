//! What is set aside: who, why, with which trail.

use cleanse_repair::{Decision, Deliverability, Event, EventKind, Field, RecordId, State, Time, Version};

use super::{Answer, Member, Outcome, Workflow};
use crate::error::{Error, ErrorKind};
use crate::rows::{Access, EventRow, ValueRow};
use crate::store::Store;

/// So many records are looked at between two statements.
const PAGE: i64 = 1000;

/// One contact point in the vault, or a record that never had one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetAside {
    /// The record.
    pub record: RecordId,
    /// The route of the record.
    pub route: &'static str,
    /// The contact point; none where the record has none at all.
    pub field: Option<Field>,
    /// The version of its value.
    pub version: Option<Version>,
    /// The value, in clear.
    pub value: Option<ValueRow>,
    /// Since when.
    pub since: Option<Time>,
    /// Why it fails, in the words of the event that says so.
    pub cause: String,
    /// How many attempts were made to repair it.
    pub attempts: usize,
}

/// One record in the vault with everything that led there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trail {
    /// The record.
    pub record: RecordId,
    /// Its state.
    pub state: State,
    /// What is set aside.
    pub set_aside: Vec<SetAside>,
    /// Every value that the vault has of it, in clear.
    pub values: Vec<ValueRow>,
    /// Every event, the oldest first.
    pub events: Vec<Event>,
}

impl<S: Store> Workflow<S> {
    /// What is set aside, in the order in which records came. `each` sees one record at a time.
    ///
    /// # Errors
    /// Those of the store and of `each`.
    pub fn set_aside<E: From<Error>>(
        &mut self,
        mut each: impl FnMut(&mut Self, SetAside) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut after = 0;
        loop {
            let page = self.page(None, after, PAGE)?;
            let Some(last) = page.last() else { return Ok(()) };
            after = last.no;
            for member in page.iter().filter(|m| is_set_aside(&m.state)) {
                for found in self.of_member(member)? {
                    each(self, found)?;
                }
            }
        }
    }

    /// One record with its trail; what the access journal says about it is up to the caller.
    ///
    /// # Errors
    /// `NoSuchRecord`, `NotSetAside`, and those of the store.
    pub fn trail(&mut self, record: &RecordId) -> Result<Trail, Error> {
        let row = self.store.record_by_key(record.as_str())?.ok_or(ErrorKind::NoSuchRecord)?;
        let member = Member { no: row.no, state: super::projection::state_of(&row)? };
        if !is_set_aside(&member.state) {
            return Err(ErrorKind::NotSetAside.into());
        }
        Ok(Trail {
            set_aside: self.of_member(&member)?,
            values: self.store.values(row.no)?,
            events: self.history(record)?,
            record: record.clone(),
            state: member.state,
        })
    }

    /// Takes what is set aside back out of the vault, so that it is asked for again: one contact point, or all of a record.
    ///
    /// # Errors
    /// `NoSuchRecord`, `NotSetAside`, `Refused`, and those of the store.
    pub fn restore(
        &mut self,
        record: &RecordId,
        field: Option<Field>,
        access: &Access,
    ) -> Result<Vec<Answer>, Error> {
        let trail = self.trail(record)?;
        let fields: Vec<Field> = trail
            .set_aside
            .iter()
            .filter_map(|s| s.field)
            .filter(|f| field.is_none_or(|x| x == *f))
            .collect();
        if fields.is_empty() {
            return Err(ErrorKind::NotSetAside.into());
        }
        let events: Vec<_> =
            fields.into_iter().map(|field| restoring(&trail, field, access).into()).collect();
        let mut answers = Vec::new();
        self.ingest(events, |told| answers.extend_from_slice(told))?;
        for answer in &answers {
            if let Outcome::Refused(reason) = &answer.outcome {
                return Err(Error::new(ErrorKind::Refused).detail(reason.code()));
            }
        }
        self.log_access(access)?;
        Ok(answers)
    }

    /// The number of a record in the store.
    ///
    /// # Errors
    /// `NoSuchRecord`, and those of the store.
    pub fn number(&mut self, record: &RecordId) -> Result<i64, Error> {
        Ok(self.store.record_by_key(record.as_str())?.ok_or(ErrorKind::NoSuchRecord)?.no)
    }

    fn of_member(&mut self, member: &Member) -> Result<Vec<SetAside>, Error> {
        let values = self.store.values(member.no)?;
        let events = self.store.history(member.no)?;
        let mut out = Vec::new();
        for (field, point) in member.state.points() {
            let Some(value) = point.current().filter(|v| v.deliverability == Deliverability::Garbage) else {
                continue;
            };
            let cause = events.iter().rev().find(|e| is_cause(e, field));
            let is_it = |v: &&ValueRow| v.field == field.as_str() && v.version == i64::from(value.version.0);
            let attempts =
                member.state.attempts().filter(|(id, a)| id.field == field && a.sent_at.is_some()).count();
            out.push(SetAside {
                record: member.state.record().clone(),
                route: member.state.route().as_str(),
                field: Some(field),
                version: Some(value.version),
                value: values.iter().find(is_it).cloned(),
                since: value.set_aside,
                cause: cause.map_or_else(String::new, |e| e.cause.to_string()),
                attempts,
            });
        }
        if out.is_empty() {
            out.push(nothing_to_reach(member));
        }
        Ok(out)
    }
}

/// Whether an event may be why a contact point was set aside: what came back for our own faults is not, nor is a restoration.
fn is_cause(event: &EventRow<'_>, field: Field) -> bool {
    let says = |key: &str, word: &str| event.body.contains(&format!("\"{key}\":\"{word}\""));
    let own = event.field.as_deref() == Some(field.as_str());
    match &*event.kind {
        "format-invalid" => own,
        "bounce" => own && (says("disposition", "permanent") || says("disposition", "transient")),
        "steward-decision" => (own || event.field.is_none()) && says("decision", "quarantine"),
        _ => false,
    }
}

/// A record without any contact point.
fn nothing_to_reach(member: &Member) -> SetAside {
    SetAside {
        record: member.state.record().clone(),
        route: member.state.route().as_str(),
        field: None,
        version: None,
        value: None,
        since: None,
        cause: "no-contact-point".to_owned(),
        attempts: 0,
    }
}

fn is_set_aside(state: &State) -> bool {
    let is_garbage = |d: Deliverability| d == Deliverability::Garbage;
    !state.is_erased()
        && (state.route() == cleanse_repair::RecordRoute::Quarantine
            || state.points().any(|(_, p)| p.current().is_some_and(|v| is_garbage(v.deliverability))))
}

/// The decision to take a contact point back out. Its id follows from the round, so that asking twice counts once.
fn restoring(trail: &Trail, field: Field, access: &Access) -> Event {
    let round = trail.state.case(field).map_or(0, |case| case.round);
    let id = format!("restore-{}-{field}-{round}-{}", trail.events.len(), access.at);
    let kind = EventKind::StewardDecision { field: Some(field), decision: Decision::Restore };
    let mut event = Event::new(id, trail.record.clone(), Time::from_micros(access.at), kind);
    event.source = "cleanse quarantine restore".to_owned();
    event.actor.clone_from(&access.actor);
    event.cause.clone_from(&access.reason);
    event
}
