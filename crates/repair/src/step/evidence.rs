//! Feedback: facts about a version of a value, and what they say about permission and attempts.

use cleanse_core::feedback::{Category, Channel, Disposition};

use super::Turn;
use crate::{
    effect::{Effect, Ignored, Refused},
    event::{EventKind, Failure, Giver, Proof},
    facts::{Deliverability, Fact, FactKind, Facts},
    id::{AttemptId, Field, Version},
    state::{AttemptEnd, Value},
    time::Time,
};

impl Turn<'_> {
    pub(super) fn evidence(&mut self) {
        match self.event.kind {
            EventKind::FormatInvalid { field, version } => self.fact(field, version, FactKind::Format),
            EventKind::Bounce { field, version, category, disposition, attempt } => {
                self.bounce(field, version, category, disposition);
                self.bounced(attempt, disposition);
            }
            EventKind::Delivered { field, version, .. } => self.fact(field, version, FactKind::Delivered),
            EventKind::Opened { field, version, .. } | EventKind::Clicked { field, version, .. } => {
                self.fact(field, version, FactKind::Weak);
            }
            EventKind::Confirmed { field, version, by, attempt } => {
                if by == Proof::Login {
                    self.visited(self.at());
                }
                if by == Proof::Steward {
                    self.state.parts.standing.contradict_death(self.event.at());
                }
                self.fact(field, version, FactKind::Proof);
                self.end(attempt, AttemptEnd::Answered(self.at()));
            }
            _ => {}
        }
    }

    fn bounce(
        &mut self,
        field: Field,
        version: Option<Version>,
        category: Category,
        disposition: Disposition,
    ) {
        match disposition {
            Disposition::Permanent if category == Category::RecipientDeceased => {
                self.state.parts.standing.report_death(self.event.at());
            }
            Disposition::Permanent if doubts(category, field) => self.fact(field, version, FactKind::Hard),
            Disposition::Transient => self.fact(field, version, FactKind::Soft),
            Disposition::Positive => self.fact(field, version, FactKind::Delivered),
            Disposition::Consent => self.refused_by_customer(field, category),
            _ => self.notes.push(Effect::Counted { category }),
        }
    }

    /// A complaint and a block stop the channel at once; 수신거부 is about advertising.
    fn refused_by_customer(&mut self, field: Field, category: Category) {
        let purpose = (category == Category::Unsubscribed).then_some(crate::id::Purpose::Ad);
        self.opt_out(Some(field), purpose, false);
    }

    fn bounced(&mut self, attempt: Option<AttemptId>, disposition: Disposition) {
        let failure = match disposition {
            Disposition::Permanent | Disposition::Transient => Failure::NotDelivered,
            Disposition::Sender => Failure::Ours,
            Disposition::Consent => Failure::Declined,
            _ => return,
        };
        self.end(attempt, AttemptEnd::Failed(self.at(), failure));
    }

    /// Adds a fact to the version it is about. Without a time it touches the current version only, and only softly.
    fn fact(&mut self, field: Field, version: Option<Version>, kind: FactKind) {
        let (at, timed) = (self.at(), self.event.occurred_at.is_some());
        let kind = if timed { kind } else { softened(kind) };
        let Some(point) = self.state.point(field) else { return self.ignore(Ignored::UnknownPoint) };
        let current = point.current().map(|v| v.version);
        let meant = match version {
            Some(version) => Some(version),
            None if timed => point.valid_at(at).map(|v| v.version),
            None => current,
        };
        if !timed && meant != current {
            return self.ignore(Ignored::OldVersion);
        }
        let known = meant.is_some_and(|v| self.add_fact(field, v, Fact(at, kind)));
        if !known {
            return self.ignore(Ignored::UnknownPoint);
        }
        if meant != current {
            self.ignore(Ignored::OldVersion);
        }
        self.settle(field);
    }

    pub(super) fn add_fact(&mut self, field: Field, version: Version, fact: Fact) -> bool {
        let point = self.state.parts.points.get_mut(field);
        let value = point.and_then(|p| p.values.iter_mut().find(|v| v.version == version));
        let Some(value) = value else { return false };
        value.facts.add(fact, field, value.given_at, self.policy);
        true
    }

    /// A contact point has a new value, unless a newer one is known already: then it is history.
    pub(super) fn new_value(
        &mut self,
        field: Field,
        version: Version,
        giver: Giver,
        attempt: Option<AttemptId>,
    ) -> Result<(), Refused> {
        let given_at = self.at();
        let point = self.state.parts.points.or_default(field);
        if point.values.iter().any(|v| v.version == version) {
            return Err(Refused::VersionTaken { field, version });
        }
        let (deliverability, facts) = (Deliverability::Unverified, Facts::default());
        let value = Value { version, given_at, giver, deliverability, set_aside: None, facts };
        let place = point.values.partition_point(|v| (v.given_at, v.version) < (given_at, version));
        point.values.insert(place, value);
        if place + 1 < point.values.len() {
            self.ignore(Ignored::Overtaken);
        } else if giver != Giver::Import {
            self.notes.push(Effect::Correct { field, version, giver });
        }
        self.settle(field);
        self.answered(attempt, given_at);
        Ok(())
    }

    /// Who answers over a contact point proves that it is theirs.
    fn answered(&mut self, attempt: Option<AttemptId>, at: Time) {
        let to = attempt.and_then(|id| self.state.parts.attempts.get(&id)?.to);
        self.end(attempt, AttemptEnd::Answered(at));
        if let Some((field, version)) = to {
            self.add_fact(field, version, Fact(at, FactKind::Proof));
            self.settle(field);
        }
    }
}

/// Whether a permanent failure puts the value in doubt. That a number has no `KakaoTalk` says so of the Kakao point only.
fn doubts(category: Category, field: Field) -> bool {
    let is_kakao = field == Field::Kakao && category == Category::NotOnChannel;
    is_kakao || category.field(Channel::Email).is_some()
}

/// What is left of a fact when nobody knows when it happened.
fn softened(kind: FactKind) -> FactKind {
    match kind {
        FactKind::Hard | FactKind::Format | FactKind::Soft => FactKind::Soft,
        FactKind::Proof | FactKind::Delivered | FactKind::Weak => FactKind::Weak,
    }
}
