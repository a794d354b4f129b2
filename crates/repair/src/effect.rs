//! What follows from an event, and why an event is refused.

use std::fmt;

use cleanse_core::feedback::Category;
use serde::{Deserialize, Serialize};

use crate::{
    event::Giver,
    facts::Deliverability,
    id::{AttemptId, Field, Purpose, RecordId, Version, Via},
    state::{CaseState, Custody, Permission, RecordRoute},
    time::Time,
};

/// What follows from an event. Whoever calls [`step`](crate::step) writes it down or carries it out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "effect", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Effect {
    /// Nothing changed, and why.
    Ignored {
        /// Why.
        reason: Ignored,
    },
    /// A feedback was counted that says nothing about the customer; a rate of it says something about us.
    Counted {
        /// What it was.
        category: Category,
    },
    /// A value's deliverability changed.
    Moved {
        /// The contact point.
        field: Field,
        /// The version.
        version: Version,
        /// From.
        from: Deliverability,
        /// To.
        to: Deliverability,
    },
    /// A case went on. A new case comes from nothing.
    Case {
        /// The field of the case.
        field: Field,
        /// Its round.
        round: u32,
        /// From.
        from: Option<CaseState>,
        /// To.
        to: CaseState,
    },
    /// An attempt ended.
    AttemptEnded {
        /// The attempt.
        attempt: AttemptId,
        /// Whether it was answered.
        answered: bool,
    },
    /// The vault has to keep a value otherwise.
    Custody {
        /// The contact point.
        field: Field,
        /// The version.
        version: Version,
        /// How.
        to: Custody,
    },
    /// A permission changed; the customer is told the result within 14 days (Network Act art. 50(7)).
    Permission {
        /// The contact point.
        field: Field,
        /// What for.
        purpose: Purpose,
        /// Whether it is the one for the night.
        night: bool,
        /// To.
        to: Permission,
    },
    /// The steward has to decide.
    AskSteward {
        /// The field of the case.
        field: Field,
        /// The ways that the customer closed.
        blocked: Vec<Via>,
    },
    /// The other copies of the value have to learn of the new one.
    Correct {
        /// The contact point.
        field: Field,
        /// The version that replaces the former.
        version: Version,
        /// Who gave it.
        giver: Giver,
    },
    /// The values of the record have to be destroyed, and an `Erased` event written when that is done.
    Erase {
        /// On what ground.
        ground: String,
    },
    /// The record was merged into another one, or is itself again.
    Merged {
        /// The record that stays.
        into: Option<RecordId>,
    },
    /// The route of the record changed.
    Route {
        /// From.
        from: RecordRoute,
        /// To.
        to: RecordRoute,
    },
}

/// Why an event changed nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Ignored {
    /// It came before.
    Duplicate,
    /// The record has no such contact point, or had none at that time.
    UnknownPoint,
    /// It is about a version that no longer holds; it was kept with that version.
    OldVersion,
    /// It says nothing that was not known.
    NoNews,
    /// It is older than what it would change.
    Overtaken,
}

/// Why an event cannot be.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refused {
    /// The event is about another record.
    OtherRecord,
    /// The record was destroyed, or is about to be.
    Erased,
    /// A hold forbids it.
    Held {
        /// Its ground.
        law: String,
    },
    /// The record was merged into another one.
    Merged {
        /// That one.
        into: RecordId,
    },
    /// The membership ended.
    Left,
    /// The customer is dead.
    Deceased,
    /// The customer wants no contact at all.
    NoContact,
    /// The record has no such contact point.
    UnknownPoint(Field),
    /// There is no such case.
    UnknownCase(Field),
    /// There is no such attempt.
    UnknownAttempt(AttemptId),
    /// The case, or what is asked of it, is in another state.
    WrongState {
        /// The field of the case.
        field: Field,
        /// The state it is in; none where there is no case.
        found: Option<CaseState>,
    },
    /// The way cannot be used: its contact point fails, or it is the field in question, or the policy leaves it out.
    UnusableVia(Via),
    /// The way was tried in this round.
    AlreadyTried(Via),
    /// No consent at that instant.
    NoConsent {
        /// The contact point.
        field: Field,
        /// What for.
        purpose: Purpose,
    },
    /// Advertising at night.
    QuietHours {
        /// When it may be sent.
        until: Time,
    },
    /// More messages than the cap allows.
    Cap {
        /// When it may be sent.
        until: Time,
    },
    /// Ways are left that were not tried.
    NotExhausted {
        /// Those that can be tried.
        open: Vec<Via>,
        /// Those that the customer closed.
        blocked: Vec<Via>,
    },
    /// A version that exists, or is older than one that does.
    VersionTaken {
        /// The contact point.
        field: Field,
        /// The version.
        version: Version,
    },
    /// What the event changed was changed again since.
    ChangedSince(String),
    /// An event of this kind needs the time at which it occurred.
    NeedsTime,
    /// Sent on a day before the one on which it was planned.
    BeforePlan {
        /// When it was planned.
        planned: Time,
    },
}

impl Refused {
    /// The machine name.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Refused::OtherRecord => "other-record",
            Refused::Erased => "erased",
            Refused::Held { .. } => "held",
            Refused::Merged { .. } => "merged",
            Refused::Left => "left",
            Refused::Deceased => "deceased",
            Refused::NoContact => "no-contact",
            Refused::UnknownPoint(_) => "unknown-point",
            Refused::UnknownCase(_) => "unknown-case",
            Refused::UnknownAttempt(_) => "unknown-attempt",
            Refused::WrongState { .. } => "wrong-state",
            Refused::UnusableVia(_) => "unusable-via",
            Refused::AlreadyTried(_) => "already-tried",
            Refused::NoConsent { .. } => "no-consent",
            Refused::QuietHours { .. } => "quiet-hours",
            Refused::Cap { .. } => "cap",
            Refused::NotExhausted { .. } => "not-exhausted",
            Refused::VersionTaken { .. } => "version-taken",
            Refused::ChangedSince(_) => "changed-since",
            Refused::NeedsTime => "needs-time",
            Refused::BeforePlan { .. } => "before-plan",
        }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refused::OtherRecord => f.write_str("the event is about another record"),
            Refused::Erased => f.write_str("the record is destroyed or about to be"),
            Refused::Held { law } => write!(f, "the record is held: {law}"),
            Refused::Merged { into } => write!(f, "the record was merged into {into}"),
            Refused::Left => f.write_str("the membership ended"),
            Refused::Deceased => f.write_str("the customer is dead"),
            Refused::NoContact => f.write_str("the customer wants no contact"),
            Refused::UnknownPoint(field) => write!(f, "the record has no {field}"),
            Refused::UnknownCase(field) => write!(f, "no case for {field}"),
            Refused::UnknownAttempt(attempt) => write!(f, "no attempt {attempt}"),
            Refused::WrongState { field, found: Some(state) } => write!(f, "the case for {field} is {state}"),
            Refused::WrongState { field, found: None } => write!(f, "there is no case for {field}"),
            Refused::UnusableVia(via) => write!(f, "{via} cannot be used"),
            Refused::AlreadyTried(via) => write!(f, "{via} was tried in this round"),
            Refused::NoConsent { field, purpose } => write!(f, "no consent to {purpose} over {field}"),
            Refused::QuietHours { until } => write!(f, "advertising may not be sent before {until}"),
            Refused::Cap { until } => write!(f, "the cap allows the next message at {until}"),
            Refused::NotExhausted { open, blocked } => {
                write!(f, "not every way was tried: {} open, {} blocked", open.len(), blocked.len())
            }
            Refused::VersionTaken { field, version } => write!(f, "version {version} of {field} exists"),
            Refused::ChangedSince(id) => write!(f, "what event {id} changed was changed again since"),
            Refused::NeedsTime => f.write_str("an event of this kind needs the time at which it occurred"),
            Refused::BeforePlan { planned } => write!(f, "it was planned at {planned}, and not sent before"),
        }
    }
}

impl std::error::Error for Refused {}
