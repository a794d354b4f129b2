//! One event makes one state of another.

use crate::{
    effect::{Effect, Refused},
    event::Event,
    policy::Policy,
    state::State,
};

/// The state after an event, and what follows from it.
///
/// # Errors
/// When the event cannot be: the reason is in [`Refused`], and nothing has changed.
pub fn step(state: &State, event: &Event, policy: &Policy) -> Result<(State, Vec<Effect>), Refused> {
    let _ = policy;
    if state.record != event.record {
        return Err(Refused::OtherRecord);
    }
    Ok((state.clone(), Vec::new()))
}
