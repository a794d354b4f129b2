//! What happened: the only thing that changes a state.

use cleanse_core::feedback::{Category, Disposition};
use serde::{Deserialize, Serialize};

use crate::{
    id::{AttemptId, Field, Purpose, RecordId, Version, words},
    state::CaseState,
    time::Time,
    undo::Change,
};

/// One event about one record. Its JSON is flat: the keys below, `event` with the name of the kind, and its keys.
///
/// ```
/// use cleanse_repair::{Event, EventKind, Field, RecordId, Time};
/// let event = Event::new("e-1", RecordId::new("M001"), Time::from_micros(7), EventKind::Delivered {
///     field: Field::Email, version: None, attempt: None,
/// });
/// let json = serde_json::to_string(&event).unwrap();
/// assert_eq!(json, r#"{"event_id":"e-1","source":"","record":"M001","occurred_at":7,"received_at":7,"cause":"","actor":"","event":"delivered","field":"email"}"#);
/// assert_eq!(serde_json::from_str::<Event>(&json).unwrap(), event);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// The same event any number of times counts once: this is how it is known.
    pub event_id: String,
    /// The system it came from: a sender, a run, the profile page.
    #[serde(default)]
    pub source: String,
    /// The record it is about.
    pub record: RecordId,
    /// When it happened; without it an event touches the current version only, and only as soft evidence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub occurred_at: Option<Time>,
    /// When it came to us.
    pub received_at: Time,
    /// Why: a category, a rule code, a ground. Never a personal value.
    #[serde(default)]
    pub cause: String,
    /// Who: a person or a program.
    #[serde(default)]
    pub actor: String,
    /// The key of the evidence text in the vault; the text is a value and never stands here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<String>,
    /// The state of the case that a decision was made on; when it is another one by now, the event is refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected: Option<CaseState>,
    /// The hash of the policy in force, from [`Policy::hash`](crate::Policy::hash).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub policy: String,
    /// What happened.
    #[serde(flatten)]
    pub kind: EventKind,
}

impl Event {
    /// An event that was received when it happened; set the other fields as they are known.
    #[must_use]
    pub fn new(event_id: impl Into<String>, record: RecordId, at: Time, kind: EventKind) -> Event {
        Event {
            event_id: event_id.into(),
            source: String::new(),
            record,
            occurred_at: Some(at),
            received_at: at,
            cause: String::new(),
            actor: String::new(),
            evidence: None,
            expected: None,
            policy: String::new(),
            kind,
        }
    }

    /// When it happened, or else when it came in.
    #[must_use]
    pub fn at(&self) -> Time {
        self.occurred_at.unwrap_or(self.received_at)
    }
}

/// What happened.
///
/// Where a `version` is not given, it is the one that was valid when the event occurred.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum EventKind {
    /// A run found that the value could never be delivered to.
    FormatInvalid {
        /// The contact point.
        field: Field,
        /// The version of its value.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        version: Option<Version>,
    },
    /// A message did not arrive.
    Bounce {
        /// The contact point it was sent to.
        field: Field,
        /// The version of its value.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        version: Option<Version>,
        /// What happened, in the words of `bounce`.
        category: Category,
        /// How long it holds.
        disposition: Disposition,
        /// The attempt it answers.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        attempt: Option<AttemptId>,
    },
    /// A message arrived.
    Delivered {
        /// The contact point it was sent to.
        field: Field,
        /// The version of its value.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        version: Option<Version>,
        /// The attempt it answers.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        attempt: Option<AttemptId>,
    },
    /// A message was opened. Weak: machines open mail too.
    Opened {
        /// The contact point it was sent to.
        field: Field,
        /// The version of its value.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        version: Option<Version>,
        /// The attempt it answers.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        attempt: Option<AttemptId>,
    },
    /// A link in a message was followed. Weak, like [`EventKind::Opened`].
    Clicked {
        /// The contact point it was sent to.
        field: Field,
        /// The version of its value.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        version: Option<Version>,
        /// The attempt it answers.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        attempt: Option<AttemptId>,
    },
    /// The person behind the contact point showed up: the only proof that it is still theirs.
    Confirmed {
        /// The contact point.
        field: Field,
        /// The version of its value.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        version: Option<Version>,
        /// How.
        by: Proof,
        /// The attempt it answers.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        attempt: Option<AttemptId>,
    },
    /// A contact point has a new value: the first one, or one that takes the place of the former.
    ProfileUpdated {
        /// The contact point.
        field: Field,
        /// The number under which the vault holds the new value.
        version: Version,
        /// Who gave it.
        giver: Giver,
        /// The attempt it answers; the point that was asked over is thereby proved.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        attempt: Option<AttemptId>,
    },
    /// The customer came: a visit, a purchase, a log-in.
    Visited,
    /// The membership ended: nothing is asked any more, and the clock of destruction runs (PIPA art. 21), unless they join
    /// again later.
    Left,
    /// The customer joined, or joined again.
    Joined,
    /// The customer is dead: every channel stops. A steward who spoke to them since knows better.
    Deceased,
    /// The customer wants no contact at all, over any channel, until they agree to one again.
    NoContact,
    /// The owner's own date of destruction.
    DestroyOn {
        /// The date.
        on: Time,
    },
    /// How much the customer is worth asking, from a transactions file.
    Ranked {
        /// Whether it is one of the best, who are asked in more rounds.
        best: bool,
    },
    /// A row for this attempt was written into a campaign file.
    AttemptPlanned {
        /// The attempt.
        attempt: AttemptId,
    },
    /// The message of an attempt is sent. Guarded: refused without consent, in quiet hours, above the cap, under hold.
    AttemptSent {
        /// The attempt.
        attempt: AttemptId,
        /// The class of the message.
        purpose: Purpose,
        /// The key by which the sender's result will come back.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        message_id: Option<String>,
    },
    /// An attempt came to nothing.
    AttemptFailed {
        /// The attempt.
        attempt: AttemptId,
        /// Why.
        failure: Failure,
    },
    /// A case is closed from outside: the source system repaired it, or every way was tried.
    CaseClosed {
        /// The field of the case.
        field: Field,
        /// How.
        outcome: Outcome,
    },
    /// The steward decided.
    StewardDecision {
        /// The field of the case; all of the record where it is not given.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        field: Option<Field>,
        /// What.
        #[serde(flatten)]
        decision: Decision,
    },
    /// The customer agreed to receive. Without a time it holds only where nothing else was ever said.
    OptIn {
        /// The contact point; every one where it is not given.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        field: Option<Field>,
        /// What for; everything by day where it is not given.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        purpose: Option<Purpose>,
        /// Whether it is the separate consent to advertising between 21:00 and 08:00.
        #[serde(default)]
        night: bool,
    },
    /// The customer does not want to receive.
    OptOut {
        /// The contact point; every one where it is not given.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        field: Option<Field>,
        /// What for; everything where it is not given.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        purpose: Option<Purpose>,
        /// Whether only the consent for the night is taken back.
        #[serde(default)]
        night: bool,
    },
    /// A law or a dispute keeps the record as it is.
    Hold {
        /// The ground.
        law: String,
        /// Until when; until released where it is not given.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Time>,
    },
    /// The hold ends.
    Release,
    /// The customer or the law asks for erasure. Refused under hold.
    EraseRequested {
        /// The ground.
        ground: String,
    },
    /// The values were destroyed.
    Erased {
        /// The random id of what is left: who, when, on what ground; nothing of the value.
        tombstone: String,
    },
    /// Time passed up to the time of the event: waits run out, soft failures decay, consents fall due.
    Advanced,
    /// An earlier event is taken back; made by [`inverse`](crate::inverse).
    Reverted {
        /// The event that is taken back.
        of: String,
        /// What it changed.
        changes: Vec<Change>,
    },
}

impl EventKind {
    /// The machine name of the kind, as in JSON.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            EventKind::FormatInvalid { .. } => "format-invalid",
            EventKind::Bounce { .. } => "bounce",
            EventKind::Delivered { .. } => "delivered",
            EventKind::Opened { .. } => "opened",
            EventKind::Clicked { .. } => "clicked",
            EventKind::Confirmed { .. } => "confirmed",
            EventKind::ProfileUpdated { .. } => "profile-updated",
            EventKind::Visited => "visited",
            EventKind::Left => "left",
            EventKind::Joined => "joined",
            EventKind::Deceased => "deceased",
            EventKind::NoContact => "no-contact",
            EventKind::DestroyOn { .. } => "destroy-on",
            EventKind::Ranked { .. } => "ranked",
            EventKind::AttemptPlanned { .. } => "attempt-planned",
            EventKind::AttemptSent { .. } => "attempt-sent",
            EventKind::AttemptFailed { .. } => "attempt-failed",
            EventKind::CaseClosed { .. } => "case-closed",
            EventKind::StewardDecision { .. } => "steward-decision",
            EventKind::OptIn { .. } => "opt-in",
            EventKind::OptOut { .. } => "opt-out",
            EventKind::Hold { .. } => "hold",
            EventKind::Release => "release",
            EventKind::EraseRequested { .. } => "erase-requested",
            EventKind::Erased { .. } => "erased",
            EventKind::Advanced => "advanced",
            EventKind::Reverted { .. } => "reverted",
        }
    }

    /// The contact point it is about, where it is about one.
    #[must_use]
    pub const fn field(&self) -> Option<Field> {
        match self {
            EventKind::FormatInvalid { field, .. }
            | EventKind::Bounce { field, .. }
            | EventKind::Delivered { field, .. }
            | EventKind::Opened { field, .. }
            | EventKind::Clicked { field, .. }
            | EventKind::Confirmed { field, .. }
            | EventKind::ProfileUpdated { field, .. }
            | EventKind::CaseClosed { field, .. } => Some(*field),
            EventKind::AttemptPlanned { attempt }
            | EventKind::AttemptSent { attempt, .. }
            | EventKind::AttemptFailed { attempt, .. } => Some(attempt.field),
            EventKind::StewardDecision { field, .. }
            | EventKind::OptIn { field, .. }
            | EventKind::OptOut { field, .. } => *field,
            _ => None,
        }
    }
}

words! {
    /// How a contact point was proved to be the customer's.
    Proof {
        /// They replied.
        Reply = "reply", "reply", "회신";
        /// They logged in or followed the one-time link to their profile.
        Login = "login", "log-in", "로그인";
        /// The steward spoke to them.
        Steward = "steward", "steward", "데이터 담당자 확인";
    }
}

words! {
    /// Who gave a value.
    Giver {
        /// It stood in the file; nobody knows since when.
        Import = "import", "file", "원본 파일";
        /// The customer.
        Customer = "customer", "customer", "고객";
        /// The steward.
        Steward = "steward", "steward", "데이터 담당자";
    }
}

words! {
    /// Why an attempt came to nothing.
    Failure {
        /// Never left us, or our own fault: not tried.
        Ours = "ours", "our side", "우리 쪽 원인";
        /// Did not arrive: not tried.
        NotDelivered = "not-delivered", "not delivered", "전달 실패";
        /// Arrived as far as is known, and nobody answered in time: tried.
        NoAnswer = "no-answer", "no answer", "무응답";
        /// The customer was reached and gave nothing: tried.
        Declined = "declined", "declined", "고객이 알려 주지 않음";
    }
}

impl Failure {
    /// Whether the customer was really asked.
    #[must_use]
    pub const fn was_tried(self) -> bool {
        matches!(self, Failure::NoAnswer | Failure::Declined)
    }
}

words! {
    /// How a case is closed from outside.
    Outcome {
        /// The value is right now.
        Repaired = "repaired", "repaired", "복구됨";
        /// Every way was tried; refused unless that is so.
        Exhausted = "exhausted", "exhausted", "복구 불가";
    }
}

/// What a steward decides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "decision", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Decision {
    /// Set the value aside.
    Quarantine,
    /// Take it back out of the vault and try again.
    Restore,
    /// The value is right as it stands.
    Accept,
    /// The record is the same customer as another one.
    Merge {
        /// The record that stays.
        into: RecordId,
    },
    /// It is not, after all.
    Unmerge,
}
