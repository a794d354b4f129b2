//! Which ways are left to ask about a field.

use crate::{
    event::Failure,
    guard::may_be_told,
    id::{AttemptId, Field, Purpose, Version, Via},
    policy::Policy,
    state::{AttemptEnd, State, Value},
    time::Time,
};

/// The ways to ask about one field, in the order of the ladder: open, closed by the customer, or tried in this round.
/// A way whose contact point is missing or fails itself is in none of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ways {
    /// Those that can be tried.
    pub open: Vec<Via>,
    /// Those that the customer closed: not tried, and not to be tried.
    pub blocked: Vec<Via>,
    /// Those that were tried in this round.
    pub tried: Vec<Via>,
}

impl State {
    /// The ways that are left to ask about a field at `now`.
    #[must_use]
    pub fn ways(&self, field: Field, now: Time, policy: &Policy) -> Ways {
        let mut ways = Ways::default();
        for via in policy.ladder(field) {
            match self.way(field, via, now, policy) {
                Some(Standing::Open) => ways.open.push(via),
                Some(Standing::Blocked) => ways.blocked.push(via),
                Some(Standing::Tried) => ways.tried.push(via),
                None => {}
            }
        }
        ways
    }

    fn way(&self, field: Field, via: Via, now: Time, policy: &Policy) -> Option<Standing> {
        if self.was_tried(field, via) {
            return Some(Standing::Tried);
        }
        if via == Via::Visit {
            let comes = self.still_comes(now, policy) || self.has_usable_point(field);
            let expected = comes && self.may_be_approached().is_ok();
            return expected.then_some(Standing::Open);
        }
        if self.target(field, via).is_some() {
            return Some(Standing::Open);
        }
        // A call that the customer closed is no reason of its own to park: the steward decides then anyway.
        let closed = via != Via::Steward && self.candidates(field, via).next().is_some();
        closed.then_some(Standing::Blocked)
    }

    /// The contact point that a message over `via` about `field` goes to: usable, permitted, and not the field itself.
    pub(crate) fn target(&self, field: Field, via: Via) -> Option<(Field, Version)> {
        let permitted = |&(to, _): &(Field, &Value)| may_be_told(self, to, Purpose::Info);
        self.candidates(field, via).find(permitted).map(|(to, value)| (to, value.version))
    }

    /// The usable contact points of a way, permitted or not.
    pub(crate) fn candidates(&self, field: Field, via: Via) -> impl Iterator<Item = (Field, &Value)> {
        let others = via.fields().iter().filter(move |&&to| to != field);
        others
            .filter_map(|&to| Some((to, self.current(to)?)))
            .filter(|(_, value)| value.deliverability.is_usable())
    }

    /// Whether the customer came within the time in which a visit is waited for: such a customer is never garbage.
    pub(crate) fn still_comes(&self, now: Time, policy: &Policy) -> bool {
        let last = self.parts.standing.last_visit;
        last.is_some_and(|at| now < at.plus_days(policy.wait_days(Via::Visit)))
    }

    /// Whether any other contact point works and may be used: then the customer is still there.
    fn has_usable_point(&self, field: Field) -> bool {
        let works = |to: Field| self.current(to).is_some_and(|v| v.deliverability.is_usable());
        Field::ALL.iter().any(|&to| to != field && works(to) && may_be_told(self, to, Purpose::Info))
    }

    fn was_tried(&self, field: Field, via: Via) -> bool {
        let Some(case) = self.case(field) else { return false };
        let of_way = |id: &AttemptId| id.field == field && id.round == case.round && id.via == via;
        self.parts.attempts.iter().filter(|(id, _)| of_way(id)).any(|(_, attempt)| match attempt.end {
            Some(AttemptEnd::Answered(_)) => true,
            // Who came after all, was not asked: the next visit is another chance.
            Some(AttemptEnd::Failed(_, Failure::NoAnswer)) if via == Via::Visit => {
                self.parts.standing.last_visit <= attempt.sent_at
            }
            Some(AttemptEnd::Failed(_, failure)) => failure.was_tried(),
            None => false,
        })
    }

    /// The id of the next attempt over a way.
    #[must_use]
    pub fn next_attempt(&self, field: Field, via: Via) -> AttemptId {
        let round = self.case(field).map_or(1, |case| case.round);
        let of_way = |id: &&AttemptId| id.field == field && id.round == round && id.via == via;
        let nth = self.parts.attempts.keys().filter(of_way).map(|id| id.nth).max().unwrap_or(0);
        AttemptId { field, round, via, nth: nth.saturating_add(1) }
    }
}

/// Where one way stands.
enum Standing {
    Open,
    Blocked,
    Tried,
}
