//! The rows of a store, as plain data. Times are microseconds since 1970-01-01 UTC.

use std::borrow::Cow;
use std::fmt;

use cleanse_core::{FieldKind, Masked};

/// One line of the journal: what happened, to whom, by whom. Refers to values, never holds one. Texts are borrowed where a line is
/// written and owned where it is read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EventRow<'a> {
    /// Place in the journal, from 1 without gaps; given by the store.
    pub seq: i64,
    /// The identity of the event: the same id any number of times counts once.
    pub id: Cow<'a, str>,
    /// The number of the record.
    pub record: i64,
    /// The contact point, where the event is about one.
    pub field: Option<Cow<'a, str>>,
    /// The name of the event.
    pub kind: Cow<'a, str>,
    /// When it happened.
    pub occurred_at: i64,
    /// When we heard of it.
    pub received_at: i64,
    /// The system that says so.
    pub source: Cow<'a, str>,
    /// Why: a category, a rule, a decision's reason.
    pub cause: Cow<'a, str>,
    /// Who did it.
    pub actor: Cow<'a, str>,
    /// The hash of the policy it was judged by.
    pub policy: Cow<'a, str>,
    /// The vault's number of the raw evidence.
    pub evidence: Option<i64>,
    /// The whole event in the words of `cleanse-repair`, as JSON.
    pub body: Cow<'a, str>,
}

/// What the journal says about one record now. Can be rebuilt from the events.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecordRow<'a> {
    /// Its number: what events and values refer to.
    pub no: i64,
    /// Its id in the owner's data; after erasure the random id of the tombstone.
    pub key: Cow<'a, str>,
    /// `clean`, `repair`, `quarantine` or `erased`.
    pub route: Cow<'a, str>,
    /// The state of the workflow: [`State::to_compact`](cleanse_repair::State::to_compact), or its JSON where an older version wrote it.
    pub state: Cow<'a, str>,
    /// What analysts see of its contact points: a JSON array with `[field, version, deliverability, days of soft failure,
    /// grade, information, advertising, last evidence]` for the current version of each, in the order of their names.
    pub points: Cow<'a, str>,
    /// The last event that is in it.
    pub seq: i64,
    /// When that event happened.
    pub changed_at: i64,
}

impl EventRow<'_> {
    /// The same with texts of its own.
    #[must_use]
    pub fn into_owned(self) -> EventRow<'static> {
        EventRow {
            id: own(self.id),
            field: self.field.map(own),
            kind: own(self.kind),
            source: own(self.source),
            cause: own(self.cause),
            actor: own(self.actor),
            policy: own(self.policy),
            body: own(self.body),
            ..self
        }
    }
}

impl RecordRow<'_> {
    /// The same with texts of its own.
    #[must_use]
    pub fn into_owned(self) -> RecordRow<'static> {
        RecordRow {
            key: own(self.key),
            route: own(self.route),
            state: own(self.state),
            points: own(self.points),
            ..self
        }
    }
}

fn own(text: Cow<'_, str>) -> Cow<'static, str> {
    Cow::Owned(text.into_owned())
}

/// The repair of one contact point of one record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseRow {
    /// The number of the record.
    pub record: i64,
    /// The contact point.
    pub field: String,
    /// The state of the case.
    pub state: String,
    /// The round of asking, from 1.
    pub round: i64,
    /// The version of the value that does not work.
    pub version: i64,
    /// When it was opened.
    pub opened_at: i64,
    /// When it was closed.
    pub closed_at: Option<i64>,
    /// The ways that the customer closed: blocked, not tried. Machine names with a comma between them.
    pub blocked: String,
}

/// One message that asked a customer to mend a contact point.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AttemptRow {
    /// The number of the record.
    pub record: i64,
    /// Its id within the record: `email.1.sms.1`.
    pub id: String,
    /// The contact point that is repaired.
    pub field: String,
    /// The way that was asked over.
    pub via: String,
    /// The round of the case.
    pub round: i64,
    /// When it was planned.
    pub planned_at: Option<i64>,
    /// When it was sent.
    pub sent_at: Option<i64>,
    /// What came of it: `planned`, `waiting`, `answered`, or why it failed.
    pub outcome: String,
    /// The key by which the sender's result comes back.
    pub message_id: Option<String>,
}

/// Who holds a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Custody {
    /// In use.
    #[default]
    Active,
    /// Set aside, with the trail of why.
    Vault,
    /// Kept because a law says so.
    LegalHold,
    /// Erased: the text is gone, the row says that it was there.
    Erased,
}

impl Custody {
    /// Every custody.
    pub const ALL: &'static [Custody] =
        &[Custody::Active, Custody::Vault, Custody::LegalHold, Custody::Erased];

    /// The word in the vault.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Custody::Active => "active",
            Custody::Vault => "vault",
            Custody::LegalHold => "legal-hold",
            Custody::Erased => "erased",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Custody> {
        Custody::ALL.iter().copied().find(|c| c.as_str() == code)
    }
}

/// One version of a value, in clear. Lives in the vault and nowhere else; `Debug` masks it.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ValueRow {
    /// Its number; given by the store.
    pub id: i64,
    /// The number of the record.
    pub record: i64,
    /// The contact point, or what else it is: `evidence`, a column of the input.
    pub field: String,
    /// The version, from 1.
    pub version: i64,
    /// The value as it stood; empty once erased.
    pub text: String,
    /// The form that equal values share; empty where there is none.
    pub canonical: String,
    /// Who holds it.
    pub custody: Custody,
    /// The law of a legal hold, or the reason of the custody.
    pub ground: String,
    /// From when on it was the current version.
    pub valid_from: i64,
    /// When the hold ends.
    pub held_until: Option<i64>,
}

impl fmt::Debug for ValueRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ValueRow")
            .field("id", &self.id)
            .field("record", &self.record)
            .field("field", &self.field)
            .field("version", &self.version)
            .field("text", &Masked::new(kind_of(&self.field), &self.text))
            .field("custody", &self.custody)
            .finish_non_exhaustive()
    }
}

/// How a value of a contact point is masked.
#[must_use]
pub fn kind_of(field: &str) -> FieldKind {
    match field {
        "email" => FieldKind::Email,
        "mobile" | "landline" | "kakao" => FieldKind::Phone,
        "post" => FieldKind::Address,
        other => FieldKind::from_code(other).unwrap_or(FieldKind::Other),
    }
}

/// What stays after an erasure: that there was a record, who had it erased and on what ground. Nothing of its values.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tombstone {
    /// A random id, made from nothing that was known about the record.
    pub id: String,
    /// The number of the record.
    pub record: i64,
    /// Who had it erased.
    pub actor: String,
    /// On what ground.
    pub ground: String,
    /// When.
    pub at: i64,
}

/// One line of the access journal: who looked at whose data, when, what, why.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Access {
    /// When.
    pub at: i64,
    /// Who.
    pub actor: String,
    /// From where: a host name or address.
    pub origin: String,
    /// Whose: the number of a record; none for many.
    pub record: Option<i64>,
    /// What was done: `show`, `export`, `restore`, `erase`.
    pub action: String,
    /// How many people it showed.
    pub people: i64,
    /// Why.
    pub reason: String,
}

/// A policy by its hash, so that every event can be judged again by what held then.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PolicyRow {
    /// The hash of the text.
    pub hash: String,
    /// The text.
    pub text: String,
    /// Since when it is used.
    pub since: i64,
}

/// One run whose cases were opened here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RunRow {
    /// The id of the run.
    pub id: String,
    /// When it was taken in.
    pub at: i64,
    /// Its summary, as JSON without personal values.
    pub summary: String,
}
