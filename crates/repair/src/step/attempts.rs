//! Attempts: planned, sent under guard, ended.

use super::Turn;
use crate::{
    effect::{Ignored, Refused},
    event::Failure,
    id::{AttemptId, Field, Purpose, Version},
    state::{Attempt, AttemptEnd, CaseState},
};

impl Turn<'_> {
    pub(super) fn plan(&mut self, id: AttemptId) -> Result<(), Refused> {
        if self.state.parts.attempts.contains_key(&id) {
            self.ignore(Ignored::NoNews);
            return Ok(());
        }
        let to = self.may_ask(id, CaseState::Planned)?;
        let attempt = Attempt { planned_at: Some(self.at()), sent_at: None, to, message_id: None, end: None };
        self.state.parts.attempts.insert(id, attempt);
        self.refresh(id.field);
        Ok(())
    }

    pub(super) fn send(
        &mut self,
        id: AttemptId,
        purpose: Purpose,
        message_id: Option<String>,
    ) -> Result<(), Refused> {
        let Some(at) = self.event.occurred_at else { return Err(Refused::NeedsTime) };
        let known = self.state.parts.attempts.get(&id);
        if known.is_some_and(|attempt| attempt.sent_at.is_some()) {
            self.ignore(Ignored::NoNews);
            return Ok(());
        }
        let planned_at = known.filter(|attempt| attempt.end.is_none()).and_then(|attempt| attempt.planned_at);
        // Days: some senders tell no time.
        if let Some(planned) = planned_at.filter(|planned| at.seoul_day() < planned.seoul_day()) {
            return Err(Refused::BeforePlan { planned });
        }
        let to = self.may_ask(id, CaseState::Waiting)?;
        match to {
            Some((field, _)) => self.state.may_send(id.via, field, purpose, at, self.policy)?,
            None if id.via.is_message() => return Err(Refused::UnusableVia(id.via)),
            None => {}
        }
        let attempt = Attempt { planned_at, sent_at: Some(at), to, message_id, end: None };
        self.state.parts.attempts.insert(id, attempt);
        self.refresh(id.field);
        Ok(())
    }

    /// Whether the customer may be asked so, and over which contact point. Only one attempt of a case is under way.
    fn may_ask(&self, id: AttemptId, to: CaseState) -> Result<Option<(Field, Version)>, Refused> {
        self.unless_held()?;
        if let Some(into) = &self.state.parts.standing.merged_into {
            return Err(Refused::Merged { into: into.clone() });
        }
        if self.state.parts.standing.gone_since().is_some() {
            return Err(Refused::Left);
        }
        self.state.may_be_approached()?;
        let state = self.case_is_open(id.field)?;
        let round = self.state.case(id.field).map(|case| case.round);
        let own = self.state.parts.attempts.get(&id).is_some_and(|attempt| attempt.end.is_none());
        let busy = match state {
            CaseState::Waiting => true,
            CaseState::Planned => to == CaseState::Planned || !own,
            _ => false,
        };
        if busy || round != Some(id.round) {
            return Err(Refused::WrongState { field: id.field, found: Some(state) });
        }
        self.way_is_open(id)
    }

    fn way_is_open(&self, id: AttemptId) -> Result<Option<(Field, Version)>, Refused> {
        let ways = self.state.ways(id.field, self.at(), self.policy);
        if ways.open.contains(&id.via) {
            return Ok(self.state.target(id.field, id.via));
        }
        let blocked = self.state.candidates(id.field, id.via).next().map(|(field, _)| field);
        Err(match blocked {
            _ if ways.tried.contains(&id.via) => Refused::AlreadyTried(id.via),
            Some(field) if self.policy.ladder(id.field).any(|via| via == id.via) => {
                Refused::NoConsent { field, purpose: Purpose::Info }
            }
            _ => Refused::UnusableVia(id.via),
        })
    }

    pub(super) fn attempt_failed(&mut self, id: AttemptId, failure: Failure) -> Result<(), Refused> {
        let Some(attempt) = self.state.parts.attempts.get(&id) else {
            return Err(Refused::UnknownAttempt(id));
        };
        // What was never sent cannot have been tried.
        let failure = if attempt.sent_at.is_none() { Failure::Ours } else { failure };
        self.end(Some(id), AttemptEnd::Failed(self.at(), failure));
        Ok(())
    }

    /// Ends an attempt that is under way. An answer outranks a failure, so that the order of the two does not matter.
    pub(super) fn end(&mut self, id: Option<AttemptId>, end: AttemptEnd) {
        let Some((id, attempt)) = id.and_then(|id| Some((id, self.state.parts.attempts.get_mut(&id)?)))
        else {
            return;
        };
        let answered = matches!(end, AttemptEnd::Answered(_));
        let was_answered = matches!(attempt.end, Some(AttemptEnd::Answered(_)));
        if attempt.end.is_none() || (answered && !was_answered) {
            attempt.end = Some(end);
            self.refresh(id.field);
        }
    }
}
