//! The repair workflow as a pure function: what failed is asked for over another channel, and only what every channel
//! failed to repair is set aside, with the trail of why.
//!
//! [`step`] takes the [`State`] of one record, an [`Event`] and a [`Policy`], and gives the next state with its
//! [`Effect`]s, or says why the event is [`Refused`]. Deliverability, permission and custody are three axes; facts belong
//! to a version of a value, never to the customer. Nothing here reads a clock, a file or a random number, and no state or
//! event holds a personal value: values stay in the vault of whoever calls.
//!
//! # A bounce opens a case
//!
//! ```
//! use cleanse_core::feedback::Category;
//! use cleanse_repair::{CaseState, Event, EventKind, Field, Giver, Policy, RecordId, State, Time, Version, Via, step};
//!
//! let (policy, now) = (Policy::shipped(), Time::parse("2026-11-02 10:00").unwrap());
//! let record = RecordId::new("회원0001");
//! let given = |field| EventKind::ProfileUpdated { field, version: Version::FIRST, giver: Giver::Import, attempt: None };
//! let category = Category::RecipientUnknown;
//! let bounce = EventKind::Bounce { field: Field::Email, version: None, category, disposition: category.disposition(), attempt: None };
//! let mut state = State::new(record.clone());
//! for (id, kind) in [("1", given(Field::Email)), ("2", given(Field::Mobile)), ("3", bounce)] {
//!     state = step(&state, &Event::new(id, record.clone(), now, kind), &policy).unwrap().0;
//! }
//! assert_eq!(state.case(Field::Email).unwrap().state, CaseState::Open);
//! assert_eq!(state.ways(Field::Email, now, &policy).open[0], Via::Sms);
//! ```
//!
//! # Our own fault changes nothing
//!
//! ```
//! # use cleanse_core::feedback::Category;
//! # use cleanse_repair::{Deliverability, Event, EventKind, Field, Giver, Policy, RecordId, State, Time, Version, step};
//! # let (policy, now) = (Policy::shipped(), Time::parse("2026-11-02 10:00").unwrap());
//! # let record = RecordId::new("회원0001");
//! # let given = EventKind::ProfileUpdated { field: Field::Email, version: Version::FIRST, giver: Giver::Import, attempt: None };
//! # let (state, _) = step(&State::new(record.clone()), &Event::new("1", record.clone(), now, given), &policy).unwrap();
//! let category = Category::SenderReputation;
//! let ours = EventKind::Bounce { field: Field::Email, version: None, category, disposition: category.disposition(), attempt: None };
//! let (after, _) = step(&state, &Event::new("2", record, now, ours), &policy).unwrap();
//! assert_eq!(after.current(Field::Email).unwrap().deliverability, Deliverability::Unverified);
//! ```
//!
//! # Taking an event back
//!
//! ```
//! # use cleanse_repair::{Event, EventKind, Field, Policy, RecordId, RecordRoute, Giver, State, Time, Version, step};
//! use cleanse_repair::inverse;
//! # let (policy, now) = (Policy::shipped(), Time::parse("2026-11-02 10:00").unwrap());
//! # let record = RecordId::new("회원0001");
//! # let given = EventKind::ProfileUpdated { field: Field::Post, version: Version::FIRST, giver: Giver::Import, attempt: None };
//! # let (before, _) = step(&State::new(record.clone()), &Event::new("1", record.clone(), now, given), &policy).unwrap();
//! let mistake = Event::new("2", record.clone(), now, EventKind::FormatInvalid { field: Field::Post, version: None });
//! let (after, _) = step(&before, &mistake, &policy).unwrap();
//! assert_eq!(after.route(), RecordRoute::Repair);
//! let undo = Event::new("3", record, now, inverse(&before, &mistake, &after).unwrap());
//! assert_eq!(step(&after, &undo, &policy).unwrap().0.route(), RecordRoute::Clean);
//! ```
//!
//! # Crate features
//!
//! None. `serde` is always there: events and states are made to be written down.

pub use {
    due::{Dates, Due, DueKind, Ground},
    effect::{Effect, Ignored, Refused},
    event::{Decision, Event, EventKind, Failure, Giver, Outcome, Proof},
    facts::{Deliverability, Fact, FactKind, Facts},
    grade::Grade,
    id::{AttemptId, AttemptIdError, Field, Purpose, RecordId, ValueRef, Version, Via},
    life::{Life, Segment, Tone},
    message::{Draft, Message, lint, message},
    plan::{Block, Blocked, Deferred, Plan, PlanRow, Planner, Priority, Task, Wait},
    policy::{BelowTheLaw, Cap, Policy, PolicyError, PolicyErrorKind, SHIPPED_POLICY},
    replay::{Difference, Replay, differences, replay},
    rules::RULES,
    scenario::{Scenario, ScenarioError, ScenarioFault},
    state::{
        Attempt, AttemptEnd, Case, CaseState, Consents, Custody, Erasure, Hold, Permission, Point,
        RecordRoute, Standing, State, Value,
    },
    step::step,
    time::Time,
    undo::{Change, inverse},
    ways::Ways,
};

mod by_field;
mod compact;
mod due;
mod effect;
mod event;
mod facts;
mod grade;
mod guard;
mod hash;
mod id;
mod life;
mod message;
mod plan;
mod policy;
mod replay;
mod rules;
mod scenario;
mod snapshot;
mod state;
mod step;
mod time;
mod undo;
mod ways;
