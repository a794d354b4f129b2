//! One event makes one state of another.

mod attempts;
mod decisions;
mod effects;
mod evidence;
#[cfg(test)]
mod model;
mod settle;

use crate::{
    effect::{Effect, Ignored, Refused},
    event::{Event, EventKind},
    hash::fnv1a,
    policy::Policy,
    state::{CaseState, Erasure, Hold, Parts, State},
    time::Time,
};

/// How many event ids a state remembers; the journal's unique key knows the older ones.
const REMEMBERED: usize = 128;

/// The state after an event, and what follows from it.
///
/// Pure: the same state, event and policy always give the same. An event that was taken before changes nothing; one
/// that is about a version which no longer holds is kept with that version; events on different contact points commute.
/// Cases are given up by [`EventKind::Advanced`] and by people only, never by a piece of feedback.
///
/// # Errors
/// When the event cannot be: the reason is in [`Refused`], and nothing has changed.
pub fn step(state: &State, event: &Event, policy: &Policy) -> Result<(State, Vec<Effect>), Refused> {
    if state.record != event.record {
        return Err(Refused::OtherRecord);
    }
    let id = fnv1a(event.event_id.as_bytes());
    if state.seen.contains(&id) {
        return Ok((state.clone(), vec![Effect::Ignored { reason: Ignored::Duplicate }]));
    }
    let mut turn = Turn { state: state.clone(), event, policy, notes: Vec::new() };
    turn.admit()?;
    turn.take()?;
    turn.remember(id);
    let effects = turn.effects(state);
    Ok((turn.state, effects))
}

/// One event on its way into one state.
struct Turn<'a> {
    state: State,
    event: &'a Event,
    policy: &'a Policy,
    /// Effects that the difference of the states does not show.
    notes: Vec<Effect>,
}

impl Turn<'_> {
    fn at(&self) -> Time {
        self.event.at()
    }

    /// What holds before anything is looked at.
    fn admit(&self) -> Result<(), Refused> {
        let asks = matches!(
            self.event.kind,
            EventKind::AttemptPlanned { .. }
                | EventKind::AttemptSent { .. }
                | EventKind::ProfileUpdated { .. }
        );
        match self.state.parts.standing.erasure {
            Some(Erasure::Done { .. }) => return Err(Refused::Erased),
            Some(Erasure::Requested { .. }) if asks => return Err(Refused::Erased),
            _ => {}
        }
        let (Some(expected), Some(field)) = (self.event.expected, self.event.kind.field()) else {
            return Ok(());
        };
        let found = self.state.case(field).map(|case| case.state);
        if found == Some(expected) { Ok(()) } else { Err(Refused::WrongState { field, found }) }
    }

    fn take(&mut self) -> Result<(), Refused> {
        match &self.event.kind {
            EventKind::FormatInvalid { .. }
            | EventKind::Bounce { .. }
            | EventKind::Delivered { .. }
            | EventKind::Opened { .. }
            | EventKind::Clicked { .. }
            | EventKind::Confirmed { .. } => self.evidence(),
            &EventKind::ProfileUpdated { field, version, giver, attempt } => {
                return self.new_value(field, version, giver, attempt);
            }
            EventKind::Visited => self.visited(self.at()),
            EventKind::Left => {
                let left = &mut self.state.parts.standing.left;
                *left = (*left).max(Some(self.event.at()));
            }
            EventKind::Joined => {
                let joined = &mut self.state.parts.standing.joined;
                *joined = (*joined).max(Some(self.event.at()));
            }
            EventKind::Deceased => self.state.parts.standing.report_death(self.event.at()),
            EventKind::NoContact => {
                let wanted = &mut self.state.parts.standing.no_contact;
                *wanted = (*wanted).max(Some(self.event.at()));
            }
            &EventKind::DestroyOn { on } => self.state.parts.standing.destroy_on = Some(on),
            &EventKind::Ranked { best } => self.state.parts.standing.best = best,
            &EventKind::AttemptPlanned { attempt } => return self.plan(attempt),
            EventKind::AttemptSent { attempt, purpose, message_id } => {
                return self.send(*attempt, *purpose, message_id.clone());
            }
            &EventKind::AttemptFailed { attempt, failure } => return self.attempt_failed(attempt, failure),
            &EventKind::CaseClosed { field, outcome } => return self.close(field, outcome),
            EventKind::StewardDecision { field, decision } => return self.decide(*field, decision),
            &EventKind::OptIn { field, purpose, night } => self.opt_in(field, purpose, night),
            &EventKind::OptOut { field, purpose, night } => self.opt_out(field, purpose, night),
            EventKind::Hold { law, until } => {
                self.state.parts.standing.hold = Some(Hold { law: law.clone(), until: *until });
            }
            EventKind::Release => self.release(),
            EventKind::EraseRequested { ground } => return self.request_erasure(ground),
            EventKind::Erased { tombstone } => return self.erase(tombstone),
            EventKind::Advanced => self.advance(self.at()),
            EventKind::Reverted { of, changes } => return self.revert(of, changes),
        }
        Ok(())
    }

    fn remember(&mut self, id: u64) {
        self.state.seen.push(id);
        if self.state.seen.len() > REMEMBERED {
            self.state.seen.remove(0);
        }
    }

    fn ignore(&mut self, reason: Ignored) {
        self.notes.push(Effect::Ignored { reason });
    }

    fn unless_held(&self) -> Result<(), Refused> {
        match &self.state.parts.standing.hold {
            Some(hold) => Err(Refused::Held { law: hold.law.clone() }),
            None => Ok(()),
        }
    }

    fn visited(&mut self, at: Time) {
        let last = &mut self.state.parts.standing.last_visit;
        *last = (*last).max(Some(at));
    }

    fn release(&mut self) {
        self.state.parts.standing.hold = None;
        self.settle_all();
    }

    fn request_erasure(&mut self, ground: &str) -> Result<(), Refused> {
        self.unless_held()?;
        let at = self.at();
        self.state.parts.standing.erasure = Some(Erasure::Requested { at, ground: ground.to_owned() });
        self.notes.push(Effect::Erase { ground: ground.to_owned() });
        Ok(())
    }

    /// What is left of an erased record is the tombstone.
    fn erase(&mut self, tombstone: &str) -> Result<(), Refused> {
        self.unless_held()?;
        let erasure = Erasure::Done { at: self.at(), tombstone: tombstone.to_owned() };
        self.state.parts = Parts::default();
        self.state.parts.standing.erasure = Some(erasure);
        Ok(())
    }

    /// Puts back what an event changed, unless a hold forbids to touch the cases.
    fn revert(&mut self, of: &str, changes: &[crate::undo::Change]) -> Result<(), Refused> {
        if !changes.iter().all(crate::undo::Change::is_standing) {
            self.unless_held()?;
        }
        let back = changes.iter().all(|change| change.put_back(&mut self.state.parts));
        if back { Ok(()) } else { Err(Refused::ChangedSince(of.to_owned())) }
    }

    /// Time passes: a hold ends, consents fall due, waits run out, soft failures decay, cases are given up.
    fn advance(&mut self, now: Time) {
        self.state.advanced_to = self.state.advanced_to.max(now);
        let until = self.state.parts.standing.hold.as_ref().and_then(|hold| hold.until);
        if until.is_some_and(|until| until <= now) {
            self.state.parts.standing.hold = None;
        }
        self.consents_fall_due(now);
        self.waits_run_out(now);
        self.settle_all();
        self.conclude_all(now);
    }

    fn case_is_open(&self, field: crate::id::Field) -> Result<CaseState, Refused> {
        match self.state.case(field).map(|case| case.state) {
            Some(state) if !state.is_closed() => Ok(state),
            found => Err(Refused::WrongState { field, found }),
        }
    }
}
