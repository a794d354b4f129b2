//! What another policy would have done: the same events again, and what differs in the end.

use crate::{
    effect::Refused,
    event::Event,
    id::{Field, RecordId},
    policy::Policy,
    state::State,
    step::step,
};

/// The end of a replay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replay {
    /// The state after all events.
    pub state: State,
    /// The events that the policy refuses, by their ids.
    pub refused: Vec<(String, Refused)>,
}

/// Plays the events of one record from the beginning.
pub fn replay<'e>(record: RecordId, events: impl IntoIterator<Item = &'e Event>, policy: &Policy) -> Replay {
    let mut replay = Replay { state: State::new(record), refused: Vec::new() };
    for event in events {
        match step(&replay.state, event, policy) {
            Ok((state, _)) => replay.state = state,
            Err(refused) => replay.refused.push((event.event_id.clone(), refused)),
        }
    }
    replay
}

/// One thing that differs between two states of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The contact point; none for the record as a whole.
    pub field: Option<Field>,
    /// What differs: `deliverability`, `case`, `route`.
    pub what: &'static str,
    /// In the first state.
    pub from: String,
    /// In the second.
    pub to: String,
}

/// What differs between two states of a record, in the order of its contact points.
#[must_use]
pub fn differences(first: &State, second: &State) -> Vec<Difference> {
    let mut out = Vec::new();
    let mut note = |field, what, from: String, to: String| {
        if from != to {
            out.push(Difference { field, what, from, to });
        }
    };
    for &field in Field::ALL {
        let value = |s: &State| s.current(field).map_or("", |v| v.deliverability.as_str()).to_owned();
        note(Some(field), "deliverability", value(first), value(second));
        let case = |s: &State| s.case(field).map_or("", |c| c.state.as_str()).to_owned();
        note(Some(field), "case", case(first), case(second));
    }
    note(None, "route", first.route().to_string(), second.route().to_string());
    out
}
