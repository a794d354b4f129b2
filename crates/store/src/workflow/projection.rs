//! What a state says in rows.

use std::fmt::Write as _;

use cleanse_repair::{
    Attempt, AttemptEnd, AttemptId, Case, Deliverability, Field, Grade, Policy, RecordId, State, Time, Value,
    Version,
};

use crate::error::{Error, ErrorKind};
use crate::rows::{AttemptRow, CaseRow, Custody, RecordRow};
use crate::store::Store;

/// The rows of one record that analysts look at beside its own. A function of its state.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Rows {
    cases: Vec<CaseRow>,
    attempts: Vec<AttemptRow>,
}

impl Rows {
    pub(super) fn of(no: i64, state: &State) -> Rows {
        Rows {
            cases: state.cases().map(|(field, case)| case_row(no, field, case)).collect(),
            attempts: state.attempts().map(|(id, attempt)| attempt_row(no, id, attempt)).collect(),
        }
    }

    /// Reads what the store has, in the order that [`Rows::of`] has.
    pub(super) fn stored(store: &mut impl Store, no: i64) -> Result<Rows, Error> {
        Ok(Rows { cases: store.cases(no)?, attempts: store.attempts(no)? }.sorted())
    }

    /// In the order of keys, which is not that of fields.
    pub(super) fn sorted(mut self) -> Rows {
        self.cases.sort_by(|a, b| a.field.cmp(&b.field));
        self.attempts.sort_by(|a, b| a.id.cmp(&b.id));
        self
    }

    /// What has to be written where `before` stands, and whether that has to go first.
    pub(super) fn differing(mut self, before: &Rows) -> (Rows, bool) {
        let all = before.has_more_than(&self);
        if !all {
            self.cases.retain(|row| !before.cases.contains(row));
            self.attempts.retain(|row| !before.attempts.contains(row));
        }
        (self, all)
    }

    /// Writes all rows.
    pub(super) fn put(&self, store: &mut impl Store) -> Result<(), Error> {
        self.cases.iter().try_for_each(|row| store.put_case(row))?;
        self.attempts.iter().try_for_each(|row| store.put_attempt(row))
    }

    /// Whether something has to go: an event was taken back, or the record was erased.
    fn has_more_than(&self, other: &Rows) -> bool {
        self.cases.iter().any(|a| other.cases.iter().all(|b| a.field != b.field))
            || self.attempts.iter().any(|a| other.attempts.iter().all(|b| a.id != b.id))
    }
}

/// What is seen of the contact points of a record. The reach grades are those that the policy gives at an instant: that of
/// the last event. Every word in it is one of ours: nothing has to be escaped.
pub(super) fn points(state: &State, policy: &Policy, at: Time) -> String {
    let mut shown: Vec<(Field, &Value)> =
        state.points().filter_map(|(f, p)| Some((f, p.current()?))).collect();
    shown.sort_unstable_by_key(|(field, _)| field.as_str());
    let mut out = String::with_capacity(2 + 80 * shown.len());
    for (field, value) in shown {
        let soft_days = match value.deliverability {
            Deliverability::Soft(days) => days,
            _ => 0,
        };
        let grade = state.grade(field, at, policy).map_or("", Grade::as_str);
        let consents = state.consents(field);
        let last = value.facts.list().last().map_or("null".to_owned(), |fact| fact.0.micros().to_string());
        out.push(if out.is_empty() { '[' } else { ',' });
        // Writing to a string does not fail.
        let _ = write!(
            out,
            r#"["{field}",{},"{}",{soft_days},"{grade}","{}","{}",{last}]"#,
            value.version,
            value.deliverability.as_str(),
            consents.info.as_str(),
            consents.ad.as_str(),
        );
    }
    out.push_str(if out.is_empty() { "[]" } else { "]" });
    out
}

fn case_row(no: i64, field: Field, case: &Case) -> CaseRow {
    let blocked: Vec<&str> = case.blocked.iter().map(|via| via.as_str()).collect();
    CaseRow {
        record: no,
        field: field.as_str().to_owned(),
        state: case.state.as_str().to_owned(),
        round: i64::from(case.round),
        version: i64::from(case.version.0),
        opened_at: case.opened_at.micros(),
        closed_at: case.closed_at.map(Time::micros),
        blocked: blocked.join(","),
    }
}

fn attempt_row(no: i64, id: AttemptId, attempt: &Attempt) -> AttemptRow {
    let outcome = match attempt.end {
        Some(AttemptEnd::Answered(_)) => "answered",
        Some(AttemptEnd::Failed(_, failure)) => failure.as_str(),
        None if attempt.sent_at.is_some() => "waiting",
        None => "planned",
    };
    AttemptRow {
        record: no,
        id: id.to_string(),
        field: id.field.as_str().to_owned(),
        via: id.via.as_str().to_owned(),
        round: i64::from(id.round),
        planned_at: attempt.planned_at.map(Time::micros),
        sent_at: attempt.sent_at.map(Time::micros),
        outcome: outcome.to_owned(),
        message_id: attempt.message_id.clone(),
    }
}

/// The state of a stored record.
pub(super) fn state_of(row: &RecordRow<'_>) -> Result<State, Error> {
    state_in(RecordId::new(&*row.key), &row.state)
}

/// The state in a text: short, or the JSON that versions up to 3 of the tables have.
pub(super) fn state_in(record: RecordId, text: &str) -> Result<State, Error> {
    let state = match text.starts_with('{') {
        true => serde_json::from_str(text).ok(),
        false => State::of_compact(record, text),
    };
    state.ok_or_else(|| ErrorKind::Corrupt.into())
}

/// The row of a record whose last event was judged by a policy.
pub(super) fn record_row(
    no: i64,
    state: &State,
    policy: &Policy,
    seq: i64,
    changed_at: i64,
) -> RecordRow<'static> {
    RecordRow {
        no,
        key: state.record().as_str().to_owned().into(),
        route: state.route().as_str().into(),
        state: state.to_compact().into(),
        points: points(state, policy, Time::from_micros(changed_at)).into(),
        seq,
        changed_at,
    }
}

/// Who holds each version of each contact point, and on what ground.
pub(super) fn custody(state: &State) -> Vec<(Field, Version, Held)> {
    let held = state.standing().hold.as_ref();
    let mut out = Vec::new();
    for (field, point) in state.points() {
        for value in &point.values {
            let custody = Custody::from_code(state.custody(value).as_str()).unwrap_or_default();
            let of_law = held.filter(|_| custody == Custody::LegalHold);
            out.push((
                field,
                value.version,
                Held {
                    custody,
                    ground: of_law.map_or_else(String::new, |h| h.law.clone()),
                    until: of_law.and_then(|h| h.until).map(Time::micros),
                },
            ));
        }
    }
    out
}

/// Who holds a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Held {
    pub(super) custody: Custody,
    pub(super) ground: String,
    pub(super) until: Option<i64>,
}

/// Who holds what, where it changed. A value that comes in is held as in use.
pub(super) fn custody_changes(before: &State, after: &State) -> Vec<(Field, Version, Held)> {
    if all_in_use(before) && all_in_use(after) {
        return Vec::new();
    }
    let before = custody(before);
    let is_plain = |x: &(Field, Version, Held)| {
        x.2.custody == Custody::Active && before.iter().all(|b| (b.0, b.1) != (x.0, x.1))
    };
    let mut changed = custody(after);
    changed.retain(|x| !before.contains(x) && !is_plain(x));
    changed
}

/// Whether nothing of a record is set aside, held or erased.
pub(super) fn all_in_use(state: &State) -> bool {
    let mut values = state.points().flat_map(|(_, point)| &point.values);
    values.all(|value| state.custody(value) == cleanse_repair::Custody::Active)
}

/// Writes who holds what.
pub(super) fn write_custody(
    store: &mut impl Store,
    no: i64,
    changed: &[(Field, Version, Held)],
) -> Result<(), Error> {
    if changed.is_empty() {
        return Ok(());
    }
    for value in store.values(no)? {
        let is_it =
            |x: &&(Field, Version, Held)| x.0.as_str() == value.field && i64::from(x.1.0) == value.version;
        if let Some((_, _, held)) = changed.iter().find(is_it)
            && value.custody != held.custody
        {
            store.set_custody(value.id, held.custody, &held.ground, held.until)?;
        }
    }
    Ok(())
}
