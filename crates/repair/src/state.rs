//! The state of one record: three axes (deliverability, permission, custody), cases and attempts.

use std::{collections::BTreeMap, fmt};

use serde::{Deserialize, Serialize};

use crate::{
    by_field::ByField,
    event::{Failure, Giver},
    facts::{Deliverability, Facts},
    id::{AttemptId, Field, Purpose, RecordId, Version, Via, words},
    time::Time,
};

/// All that is known about one record, without a single value of it.
///
/// It changes by [`step`](crate::step) only, and it serialises: a snapshot and the events after it give the same as
/// all events from the beginning.
#[derive(Clone, PartialEq, Eq)]
pub struct State {
    pub(crate) record: RecordId,
    pub(crate) parts: Parts,
    /// Up to when time has passed.
    pub(crate) advanced_to: Time,
    /// Hashes of the ids of the events that were taken.
    pub(crate) seen: Vec<u64>,
}

/// What events change and what can be changed back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Parts {
    pub(crate) points: ByField<Point>,
    pub(crate) consents: ByField<Consents>,
    pub(crate) cases: ByField<Case>,
    pub(crate) attempts: BTreeMap<AttemptId, Attempt>,
    pub(crate) standing: Standing,
}

/// What holds for the whole record.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Standing {
    /// The hold on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hold: Option<Hold>,
    /// How far its erasure has gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erasure: Option<Erasure>,
    /// The record it was merged into.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merged_into: Option<RecordId>,
    /// When the customer last came.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_visit: Option<Time>,
    /// Whether it is one of the best customers.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub best: bool,
    /// When the membership ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub left: Option<Time>,
    /// The owner's own date of destruction.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destroy_on: Option<Time>,
    /// When the customer last joined, where that was told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub joined: Option<Time>,
    /// Since when the customer is known to be dead: the first report that no steward contradicts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deceased: Option<Time>,
    /// The reports of the death after that one, which hold should it be contradicted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub deceased_again: Vec<Time>,
    /// When a steward last spoke to the customer: no report of a death up to then holds, whenever it comes in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alive: Option<Time>,
    /// Since when the customer wants no contact at all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_contact: Option<Time>,
}

impl Standing {
    pub(crate) fn is_plain(&self) -> bool {
        *self == Standing::default()
    }

    /// Since when the customer is no member any more; none where they joined again later. A visit or a log-in after it is none:
    /// days without a time, and systems that hear of it late, say so of many who left.
    #[must_use]
    pub fn gone_since(&self) -> Option<Time> {
        self.left.filter(|_| self.joined <= self.left)
    }

    /// Somebody says that the customer is dead.
    pub(crate) fn report_death(&mut self, at: Time) {
        self.weigh_deaths(Some(at));
    }

    /// A steward spoke to the customer.
    pub(crate) fn contradict_death(&mut self, at: Time) {
        self.alive = self.alive.max(Some(at));
        self.weigh_deaths(None);
    }

    /// Keeps the reports that hold, so that the order in which they and their contradictions come in decides nothing. Of very
    /// many the first and the last are kept: since when, and whether at all.
    fn weigh_deaths(&mut self, news: Option<Time>) {
        let known = self.deceased.take().into_iter().chain(std::mem::take(&mut self.deceased_again));
        let mut reports: Vec<Time> = known.chain(news).filter(|&at| self.alive < Some(at)).collect();
        reports.sort_unstable();
        reports.dedup();
        if reports.len() > MOST_DEATHS {
            reports.drain(MOST_DEATHS - 1..reports.len() - 1);
        }
        let mut reports = reports.into_iter();
        self.deceased = reports.next();
        self.deceased_again = reports.collect();
    }
}

/// So many reports of a death are kept.
const MOST_DEATHS: usize = 24;

/// A hold: the record is neither closed nor erased nor written to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hold {
    /// The ground.
    pub law: String,
    /// Until when; until released where it is not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Time>,
}

/// How far an erasure has gone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "stage", rename_all = "kebab-case")]
pub enum Erasure {
    /// Asked for: nothing is sent any more.
    Requested {
        /// When.
        at: Time,
        /// On what ground.
        ground: String,
    },
    /// Done.
    Done {
        /// When.
        at: Time,
        /// The random id of what is left.
        tombstone: String,
    },
}

/// One contact point: its values, the newest last.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    /// Its values by the time they were given.
    #[serde(rename = "v", alias = "values")]
    pub values: Vec<Value>,
}

impl Point {
    /// The value that holds now.
    #[must_use]
    pub fn current(&self) -> Option<&Value> {
        self.values.last()
    }

    /// One version.
    #[must_use]
    pub fn version(&self, version: Version) -> Option<&Value> {
        self.values.iter().find(|v| v.version == version)
    }

    /// The version that was valid at an instant. Before the first one nothing is known, unless that one came from a
    /// file: then nobody knows since when it holds.
    #[must_use]
    pub fn valid_at(&self, at: Time) -> Option<&Value> {
        let first = self.values.first().filter(|v| v.giver == Giver::Import);
        self.values.iter().rev().find(|v| v.given_at <= at).or(first)
    }
}

/// One version of a contact point's value; the value itself lies in the vault.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Value {
    /// Its number.
    #[serde(rename = "n", alias = "version")]
    pub version: Version,
    /// Since when it holds.
    #[serde(rename = "t", alias = "given_at")]
    pub given_at: Time,
    /// Who gave it.
    #[serde(rename = "by", alias = "giver")]
    pub giver: Giver,
    /// What the facts add up to.
    #[serde(rename = "is", alias = "deliverability", default)]
    #[serde(skip_serializing_if = "Deliverability::is_unverified")]
    pub deliverability: Deliverability,
    /// Set aside since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set_aside: Option<Time>,
    /// The facts.
    #[serde(rename = "f", alias = "facts", default, skip_serializing_if = "Facts::is_empty")]
    pub facts: Facts,
}

/// The permissions of one contact point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Consents {
    /// To be sent information.
    pub info: Permission,
    /// To be sent advertising.
    pub ad: Permission,
    /// To be sent advertising between 21:00 and 08:00.
    pub night: Permission,
}

impl Consents {
    /// The permission for a purpose; `night` is the separate one for advertising at night.
    #[must_use]
    pub const fn get(&self, purpose: Purpose, night: bool) -> Permission {
        match (purpose, night) {
            (Purpose::Info, _) => self.info,
            (Purpose::Ad, false) => self.ad,
            (Purpose::Ad, true) => self.night,
        }
    }
}

/// Whether something may be sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Permission {
    /// Never asked.
    #[default]
    None,
    /// Granted at.
    Granted(Time),
    /// Taken back at.
    Withdrawn(Time),
    /// Granted, nobody knows when: stated without a date, and heard of at. It holds where nothing else was ever said.
    GrantedUndated(Time),
    /// Taken back, nobody knows when; heard of at, which is as old as it is taken to be.
    WithdrawnUndated(Time),
    /// Granted at, and not confirmed for two years (Network Act art. 50(8)).
    ReconfirmDue(Time),
}

impl Permission {
    /// Whether something may be sent now.
    #[must_use]
    pub const fn is_granted(self) -> bool {
        matches!(self, Permission::Granted(_) | Permission::GrantedUndated(_))
    }

    /// Whether the customer took it back.
    #[must_use]
    pub const fn is_withdrawn(self) -> bool {
        matches!(self, Permission::Withdrawn(_) | Permission::WithdrawnUndated(_))
    }

    /// Whether nobody knows when the customer said so.
    #[must_use]
    pub const fn is_undated(self) -> bool {
        matches!(self, Permission::GrantedUndated(_) | Permission::WithdrawnUndated(_))
    }

    /// When it was last changed by the customer; where nobody knows, when it was heard of.
    #[must_use]
    pub const fn at(self) -> Option<Time> {
        match self {
            Permission::None => None,
            Permission::Granted(t)
            | Permission::Withdrawn(t)
            | Permission::GrantedUndated(t)
            | Permission::WithdrawnUndated(t)
            | Permission::ReconfirmDue(t) => Some(t),
        }
    }

    /// The machine name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Permission::None => "none",
            Permission::Granted(_) | Permission::GrantedUndated(_) => "granted",
            Permission::Withdrawn(_) | Permission::WithdrawnUndated(_) => "withdrawn",
            Permission::ReconfirmDue(_) => "reconfirm-due",
        }
    }
}

words! {
    /// Where a value is kept.
    Custody {
        /// In use.
        Active = "active", "in use", "사용 중";
        /// Set aside.
        Vault = "vault", "set aside", "별도 보관";
        /// Kept by law.
        LegalHold = "legal-hold", "kept by law", "보존 의무(파기 보류)";
        /// Destroyed.
        Erased = "erased", "destroyed", "파기";
    }
}

words! {
    /// The state of a case.
    ///
    /// ```text
    /// Open -> Planned -> Waiting -> Repaired | Exhausted | Blocked -> Quarantined | Parked
    /// Quarantined -> Restored -> Open
    /// ```
    CaseState {
        /// Something has to be asked.
        Open = "open", "open", "접수";
        /// An attempt stands in a campaign file.
        Planned = "planned", "planned", "발송 예정";
        /// An attempt is out.
        Waiting = "waiting", "waiting", "회신 대기";
        /// Some way is closed by the customer's choice, all others were tried. Passing: it parks at once.
        Blocked = "blocked", "blocked", "수신거부로 시도 불가";
        /// The steward decides.
        Parked = "parked", "parked", "담당자 확인";
        /// Closed: the value is right.
        Repaired = "repaired", "repaired", "복구됨";
        /// Every way was tried. Passing: the value goes to the vault at once.
        Exhausted = "exhausted", "exhausted", "복구 불가";
        /// Closed: the value is in the vault.
        Quarantined = "quarantined", "set aside", "별도 보관";
        /// Taken back out. Passing: it is open again at once.
        Restored = "restored", "restored", "되돌림";
    }
}

impl CaseState {
    /// Whether nothing more is to be done.
    #[must_use]
    pub const fn is_closed(self) -> bool {
        matches!(self, CaseState::Repaired | CaseState::Quarantined)
    }
}

/// The repair of one field of one record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// Where it stands.
    pub state: CaseState,
    /// Its round, from 1; goes up with every new start and never down.
    pub round: u32,
    /// The round in which it was last opened.
    pub first_round: u32,
    /// The version that does not work.
    pub version: Version,
    /// When it was last opened.
    pub opened_at: Time,
    /// When it was closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<Time>,
    /// The ways that the customer closed: not tried.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub blocked: Vec<Via>,
    /// Taken back out of the vault by a person: where nobody can be asked, the steward decides.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub restored: bool,
}

/// One attempt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    /// When it was planned, if it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub planned_at: Option<Time>,
    /// When it was sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent_at: Option<Time>,
    /// The contact point it went to; none for a visit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<(Field, Version)>,
    /// The key by which the sender's result comes back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
    /// How it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<AttemptEnd>,
}

/// How an attempt ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AttemptEnd {
    /// The customer answered.
    Answered(Time),
    /// It came to nothing.
    Failed(Time, Failure),
}

words! {
    /// The route of a record: derived, total and disjoint.
    RecordRoute {
        /// Nothing to do.
        Clean = "clean", "clean", "정상";
        /// A case is open.
        Repair = "repair", "repair", "복구 대상";
        /// No point is left that is not garbage.
        Quarantine = "quarantine", "set aside", "별도 보관";
        /// Destroyed.
        Erased = "erased", "destroyed", "파기";
    }
}

impl State {
    /// A record about which nothing is known yet.
    #[must_use]
    pub fn new(record: RecordId) -> State {
        State { record, parts: Parts::default(), advanced_to: Time::default(), seen: Vec::new() }
    }

    /// The record.
    #[must_use]
    pub fn record(&self) -> &RecordId {
        &self.record
    }

    /// The same state under another id: what is left of an erased record goes by the id of its tombstone.
    #[must_use]
    pub fn renamed(&self, record: RecordId) -> State {
        State { record, ..self.clone() }
    }

    /// The contact points.
    pub fn points(&self) -> impl Iterator<Item = (Field, &Point)> {
        self.parts.points.iter()
    }

    /// One contact point.
    #[must_use]
    pub fn point(&self, field: Field) -> Option<&Point> {
        self.parts.points.get(field)
    }

    /// The value of a contact point that holds now.
    #[must_use]
    pub fn current(&self, field: Field) -> Option<&Value> {
        self.point(field)?.current()
    }

    /// The permissions of a contact point; nothing is granted where nothing is known.
    #[must_use]
    pub fn consents(&self, field: Field) -> Consents {
        self.parts.consents.get(field).copied().unwrap_or_default()
    }

    /// The cases, closed ones too.
    pub fn cases(&self) -> impl Iterator<Item = (Field, &Case)> {
        self.parts.cases.iter()
    }

    /// The case of a field.
    #[must_use]
    pub fn case(&self, field: Field) -> Option<&Case> {
        self.parts.cases.get(field)
    }

    /// The attempts, in the order of field, round and way.
    pub fn attempts(&self) -> impl Iterator<Item = (AttemptId, &Attempt)> {
        self.parts.attempts.iter().map(|(&id, attempt)| (id, attempt))
    }

    /// What holds for the whole record.
    #[must_use]
    pub fn standing(&self) -> &Standing {
        &self.parts.standing
    }

    /// Up to when time has passed.
    #[must_use]
    pub fn advanced_to(&self) -> Time {
        self.advanced_to
    }

    /// Whether the record is under hold.
    #[must_use]
    pub fn is_held(&self) -> bool {
        self.parts.standing.hold.is_some()
    }

    /// Whether the record was destroyed.
    #[must_use]
    pub fn is_erased(&self) -> bool {
        matches!(self.parts.standing.erasure, Some(Erasure::Done { .. }))
    }

    /// Where one value is kept.
    #[must_use]
    pub fn custody(&self, value: &Value) -> Custody {
        match () {
            () if self.is_erased() => Custody::Erased,
            () if self.is_held() => Custody::LegalHold,
            () if value.deliverability == Deliverability::Garbage => Custody::Vault,
            () => Custody::Active,
        }
    }

    /// The route: `erased` with a tombstone; `repair` while a case is not closed; `quarantine` when no point is left
    /// that is not garbage; else `clean`.
    #[must_use]
    pub fn route(&self) -> RecordRoute {
        let is_garbage = |p: &Point| p.current().is_none_or(|v| v.deliverability == Deliverability::Garbage);
        match () {
            () if self.is_erased() => RecordRoute::Erased,
            () if self.parts.cases.values().any(|c| !c.state.is_closed()) => RecordRoute::Repair,
            () if self.parts.points.values().all(is_garbage) => RecordRoute::Quarantine,
            () => RecordRoute::Clean,
        }
    }
}

impl fmt::Debug for State {
    /// A state holds no personal value; the hashes of event ids are left out.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("State")
            .field("record", &self.record)
            .field("parts", &self.parts)
            .field("advanced_to", &self.advanced_to)
            .finish_non_exhaustive()
    }
}
