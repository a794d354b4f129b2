//! Taking an event back by another event: never by cutting the journal.

use serde::{Deserialize, Serialize};

use crate::{
    by_field::ByField,
    event::{Event, EventKind},
    id::{AttemptId, Field},
    state::{Attempt, Case, Consents, Parts, Point, Standing, State},
};

/// One part of a state, as it was before an event and as it was after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "part", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Change {
    /// A contact point.
    Point {
        /// Which.
        field: Field,
        /// Before.
        before: Option<Point>,
        /// After.
        after: Option<Point>,
    },
    /// The permissions of a contact point.
    Consents {
        /// Which.
        field: Field,
        /// Before.
        before: Option<Consents>,
        /// After.
        after: Option<Consents>,
    },
    /// A case.
    Case {
        /// Which.
        field: Field,
        /// Before.
        before: Option<Case>,
        /// After.
        after: Option<Case>,
    },
    /// An attempt.
    Attempt {
        /// Which.
        id: AttemptId,
        /// Before.
        before: Option<Attempt>,
        /// After.
        after: Option<Attempt>,
    },
    /// What holds for the whole record.
    Standing {
        /// Before.
        before: Box<Standing>,
        /// After.
        after: Box<Standing>,
    },
}

/// The event kind that takes an event back: `before` and `after` are the states around it. None for an erasure, which
/// has no inverse.
#[must_use]
pub fn inverse(before: &State, event: &Event, after: &State) -> Option<EventKind> {
    if matches!(event.kind, EventKind::Erased { .. }) {
        return None;
    }
    let changes = changes(&before.parts, &after.parts);
    Some(EventKind::Reverted { of: event.event_id.clone(), changes })
}

/// What differs between two states.
fn changes(before: &Parts, after: &Parts) -> Vec<Change> {
    let mut out = Vec::new();
    for &field in Field::ALL {
        let (b, a) = (before.points.get(field).cloned(), after.points.get(field).cloned());
        push(&mut out, b, a, |before, after| Change::Point { field, before, after });
        let (b, a) = (before.consents.get(field).copied(), after.consents.get(field).copied());
        push(&mut out, b, a, |before, after| Change::Consents { field, before, after });
        let (b, a) = (before.cases.get(field).cloned(), after.cases.get(field).cloned());
        push(&mut out, b, a, |before, after| Change::Case { field, before, after });
    }
    let gone = before.attempts.keys().filter(|id| !after.attempts.contains_key(id));
    for &id in after.attempts.keys().chain(gone) {
        let (b, a) = (before.attempts.get(&id).cloned(), after.attempts.get(&id).cloned());
        push(&mut out, b, a, |before, after| Change::Attempt { id, before, after });
    }
    let standing = (Box::new(before.standing.clone()), Box::new(after.standing.clone()));
    push(&mut out, Some(standing.0), Some(standing.1), |before, after| Change::Standing {
        before: before.unwrap_or_default(),
        after: after.unwrap_or_default(),
    });
    out
}

fn push<T: PartialEq>(
    out: &mut Vec<Change>,
    before: Option<T>,
    after: Option<T>,
    change: impl FnOnce(Option<T>, Option<T>) -> Change,
) {
    if before != after {
        out.push(change(before, after));
    }
}

impl Change {
    /// Whether it is about the record as a whole, and touches no point and no case.
    pub(crate) fn is_standing(&self) -> bool {
        matches!(self, Change::Standing { .. })
    }

    /// Puts the part back, if it still is as the event left it.
    pub(crate) fn put_back(&self, parts: &mut Parts) -> bool {
        match self {
            Change::Point { field, before, after } => swap(&mut parts.points, *field, before, after),
            Change::Consents { field, before, after } => swap(&mut parts.consents, *field, before, after),
            Change::Case { field, before, after } => swap(&mut parts.cases, *field, before, after),
            Change::Attempt { id, before, after } => {
                swap_attempt(parts, *id, before.as_ref(), after.as_ref())
            }
            Change::Standing { before, after } => {
                let same = parts.standing == **after;
                if same {
                    parts.standing = (**before).clone();
                }
                same
            }
        }
    }
}

fn swap<V: Clone + PartialEq>(
    map: &mut ByField<V>,
    field: Field,
    before: &Option<V>,
    after: &Option<V>,
) -> bool {
    if map.get(field) != after.as_ref() {
        return false;
    }
    match before {
        Some(value) => map.insert(field, value.clone()),
        None => map.remove(field),
    }
    true
}

fn swap_attempt(parts: &mut Parts, id: AttemptId, before: Option<&Attempt>, after: Option<&Attempt>) -> bool {
    if parts.attempts.get(&id) != after {
        return false;
    }
    match before {
        Some(attempt) => parts.attempts.insert(id, attempt.clone()),
        None => parts.attempts.remove(&id),
    };
    true
}
