//! What follows from the facts: deliverability, and which cases open, close or are given up.

use super::Turn;
use crate::{
    effect::Refused,
    event::{Failure, Outcome},
    facts::{Deliverability, Fact, FactKind},
    id::{AttemptId, Field},
    state::{AttemptEnd, Case, CaseState, State, Value},
    time::Time,
    ways::Ways,
};

impl Turn<'_> {
    pub(super) fn settle_all(&mut self) {
        for &field in Field::ALL {
            self.settle(field);
        }
    }

    /// Brings the values of a contact point and its case up to the facts.
    pub(super) fn settle(&mut self, field: Field) {
        let (now, policy) = (self.state.advanced_to, self.policy);
        let Some(point) = self.state.parts.points.get_mut(field) else { return };
        let last = point.values.len().saturating_sub(1);
        for (i, value) in point.values.iter_mut().enumerate() {
            value.deliverability = match value.set_aside {
                _ if i < last => Deliverability::Superseded,
                Some(_) => Deliverability::Garbage,
                None => value.facts.deliverability(field, value.given_at, now, policy),
            };
        }
        self.settle_case(field);
    }

    fn settle_case(&mut self, field: Field) {
        let Some(value) = self.state.current(field) else { return };
        let (deliverability, version) = (value.deliverability, value.version);
        let state = self.state.case(field).map(|case| case.state);
        match deliverability {
            Deliverability::Failing if state.is_none_or(CaseState::is_closed) => self.open(field),
            Deliverability::Failing if self.state.case(field).is_some_and(|c| c.version != version) => {
                self.reopen(field);
            }
            Deliverability::Unverified | Deliverability::Reachable | Deliverability::Soft(_)
                if state.is_some_and(|s| s != CaseState::Repaired) && !self.state.is_held() =>
            {
                self.close_as(field, CaseState::Repaired);
            }
            _ => {}
        }
        self.refresh(field);
    }

    /// Opens the case of a field, in a new round if there was one before.
    pub(super) fn open(&mut self, field: Field) {
        let Some(value) = self.state.current(field) else { return };
        let since = value.facts.failing_since(field, value.given_at, self.policy);
        let round = self.state.case(field).map_or(1, |case| case.round.saturating_add(1));
        let case = Case {
            state: CaseState::Open,
            round,
            first_round: round,
            version: value.version,
            opened_at: since.unwrap_or(self.at()),
            closed_at: None,
            blocked: Vec::new(),
            restored: false,
        };
        self.state.parts.cases.insert(field, case);
    }

    /// A hold kept the case of a former version open, and the version after it fails too: it starts afresh.
    fn reopen(&mut self, field: Field) {
        self.open(field);
    }

    pub(super) fn close_as(&mut self, field: Field, state: CaseState) {
        let at = self.at();
        if let Some(case) = self.state.parts.cases.get_mut(field) {
            case.state = state;
            case.closed_at = Some(at);
        }
    }

    /// Whether a case is open, planned or waiting follows from its attempts.
    pub(super) fn refresh(&mut self, field: Field) {
        let live = self.live_state(field);
        let Some(case) = self.state.parts.cases.get_mut(field) else { return };
        match (case.state, live) {
            (CaseState::Open | CaseState::Planned | CaseState::Waiting, _) => {
                case.state = live.unwrap_or(CaseState::Open);
            }
            (CaseState::Parked, Some(live)) => case.state = live,
            _ => {}
        }
    }

    /// Waiting or planned, if an attempt of this round is.
    fn live_state(&self, field: Field) -> Option<CaseState> {
        let round = self.state.case(field)?.round;
        let of_case = |id: &AttemptId| id.field == field && id.round == round;
        let attempts = self.state.parts.attempts.iter();
        let live = attempts.filter(|(id, attempt)| of_case(id) && attempt.end.is_none());
        live.map(|(_, a)| if a.sent_at.is_some() { CaseState::Waiting } else { CaseState::Planned }).max()
    }

    /// Attempts that nobody answered, and rows that nobody sent.
    pub(super) fn waits_run_out(&mut self, now: Time) {
        for (id, attempt) in &mut self.state.parts.attempts {
            let (since, days, failure) = match (attempt.sent_at, attempt.planned_at) {
                (Some(sent), _) => (sent, self.policy.wait_days(id.via), Failure::NoAnswer),
                (None, Some(planned)) => (planned, self.policy.planned_days(), Failure::Ours),
                (None, None) => continue,
            };
            if attempt.end.is_none() && since.plus_days(days) <= now {
                attempt.end = Some(AttemptEnd::Failed(now, failure));
            }
        }
    }

    pub(super) fn conclude_all(&mut self, now: Time) {
        if self.state.is_held() {
            return;
        }
        // All are judged by what holds before any is given up: the order of fields decides nothing.
        let judged: Vec<(Field, Next)> =
            Field::ALL.iter().filter_map(|&field| Some((field, self.next(field, now)?))).collect();
        for (field, next) in judged {
            self.conclude(field, next);
        }
    }

    /// What becomes of a case with nothing under way.
    fn next(&self, field: Field, now: Time) -> Option<Next> {
        let case = self.state.case(field)?;
        if case.state.is_closed() || self.live_state(field).is_some() {
            return None;
        }
        let ways = self.state.ways(field, now, self.policy);
        let rounds = self.policy.rounds(self.state.parts.standing.best);
        // What a person took back out is not set aside again before anybody was asked.
        let taken_out = case.restored && ways.tried.is_empty();
        let is_parked = taken_out || !ways.blocked.is_empty() || self.state.still_comes(now, self.policy);
        Some(match () {
            () if !ways.open.is_empty() => Next::Ask(ways),
            () if !ways.tried.is_empty() && case.round - case.first_round + 1 < rounds => Next::Again,
            () if is_parked => Next::Park(ways),
            () => Next::GiveUp,
        })
    }

    fn conclude(&mut self, field: Field, next: Next) {
        if matches!(next, Next::GiveUp) {
            return self.give_up(field);
        }
        let Some(case) = self.state.parts.cases.get_mut(field) else { return };
        match next {
            Next::Ask(ways) => (case.state, case.blocked) = (CaseState::Open, ways.blocked),
            Next::Again => (case.state, case.round) = (CaseState::Open, case.round + 1),
            Next::Park(ways) => (case.state, case.blocked) = (CaseState::Parked, ways.blocked),
            Next::GiveUp => {}
        }
    }

    /// The value goes to the vault, and the case is closed.
    pub(super) fn give_up(&mut self, field: Field) {
        let at = self.at();
        if let Some(value) = current_mut(&mut self.state, field) {
            value.set_aside = Some(at);
            value.deliverability = Deliverability::Garbage;
        }
        self.close_as(field, CaseState::Quarantined);
    }

    /// A case is closed from outside.
    pub(super) fn close(&mut self, field: Field, outcome: Outcome) -> Result<(), Refused> {
        self.unless_held()?;
        let state = self.case_is_open(field)?;
        if outcome == Outcome::Repaired {
            self.prove(field);
            return Ok(());
        }
        let ways = self.state.ways(field, self.at(), self.policy);
        match self.next(field, self.at()) {
            Some(Next::GiveUp) => {
                self.give_up(field);
                Ok(())
            }
            None => Err(Refused::WrongState { field, found: Some(state) }),
            Some(_) => Err(Refused::NotExhausted { open: ways.open, blocked: ways.blocked }),
        }
    }

    /// Somebody vouches for the current value.
    pub(super) fn prove(&mut self, field: Field) {
        let at = self.at();
        if let Some(version) = self.state.current(field).map(|v| v.version) {
            self.add_fact(field, version, Fact(at, FactKind::Proof));
            self.settle(field);
        }
    }
}

/// What becomes of a case.
enum Next {
    Ask(Ways),
    Again,
    Park(Ways),
    GiveUp,
}

pub(super) fn current_mut(state: &mut State, field: Field) -> Option<&mut Value> {
    state.parts.points.get_mut(field)?.values.last_mut()
}
