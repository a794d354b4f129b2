//! The repair workflow as a pure function: `step(state, event, policy)`.

pub use {
    effect::{Effect, Ignored, Refused},
    event::{Decision, Event, EventKind, Failure, Giver, Outcome, Proof},
    facts::{Deliverability, Fact, FactKind, Facts},
    id::{AttemptId, AttemptIdError, Field, Purpose, RecordId, ValueRef, Version, Via},
    policy::{Cap, Policy, PolicyError, PolicyErrorKind, SHIPPED_POLICY},
    state::{
        Attempt, AttemptEnd, Case, CaseState, Consents, Custody, Erasure, Hold, Permission, Point,
        RecordRoute, Standing, State, Value,
    },
    step::step,
    time::Time,
    undo::{Change, inverse},
    ways::Ways,
};

mod effect;
mod event;
mod facts;
mod guard;
mod hash;
mod id;
mod policy;
mod state;
mod step;
mod time;
mod undo;
mod ways;
