//! Effects are the difference of the states, so that none can be forgotten.

use super::Turn;
use crate::{
    effect::Effect,
    event::EventKind,
    facts::Deliverability,
    id::{Field, Purpose},
    state::{AttemptEnd, Case, CaseState, State, Value},
};

impl Turn<'_> {
    pub(super) fn effects(&mut self, before: &State) -> Vec<Effect> {
        let mut effects = std::mem::take(&mut self.notes);
        let after = &self.state;
        if before.parts == after.parts {
            return effects;
        }
        for &field in Field::ALL {
            values(before, after, field, &mut effects);
            self.case(before, field, &mut effects);
            permissions(before, after, field, &mut effects);
        }
        attempts(before, after, &mut effects);
        let (from, to) = (before.route(), after.route());
        if from != to {
            effects.push(Effect::Route { from, to });
        }
        effects
    }

    fn case(&self, before: &State, field: Field, effects: &mut Vec<Effect>) {
        let (old, Some(new)) = (before.case(field), self.state.case(field)) else { return };
        let from = old.map(|case| case.state);
        // A way that the customer closed is told although the case stays where it is.
        let differs = |case: &Case| case.round != new.round || case.blocked != new.blocked;
        if from != Some(new.state) || old.is_some_and(differs) {
            let mut from = from;
            for to in self.passed(old, new).into_iter().chain([new.state]) {
                effects.push(Effect::Case { field, round: new.round, from, to });
                from = Some(to);
            }
        }
        let asked = old.is_some_and(|case| case.state == CaseState::Parked && case.blocked == new.blocked);
        if new.state == CaseState::Parked && !asked {
            effects.push(Effect::AskSteward { field, blocked: new.blocked.clone() });
        }
    }

    /// The state that a case passed through on its way.
    fn passed(&self, old: Option<&Case>, new: &Case) -> Option<CaseState> {
        let was = old.map(|case| case.state);
        let decided =
            matches!(self.event.kind, EventKind::StewardDecision { .. } | EventKind::Reverted { .. });
        match new.state {
            CaseState::Quarantined if !decided => Some(CaseState::Exhausted),
            CaseState::Parked if !new.blocked.is_empty() => Some(CaseState::Blocked),
            CaseState::Open if was == Some(CaseState::Quarantined) => Some(CaseState::Restored),
            _ => None,
        }
    }
}

fn values(before: &State, after: &State, field: Field, effects: &mut Vec<Effect>) {
    let (old, new) = (versions(before, field), versions(after, field));
    for value in new {
        let was: Option<&Value> = old.iter().find(|v| v.version == value.version);
        let (version, from) = (value.version, was.map_or(Deliverability::Unverified, |v| v.deliverability));
        if from != value.deliverability {
            effects.push(Effect::Moved { field, version, from, to: value.deliverability });
        }
        let to = after.custody(value);
        if was.is_some_and(|v| before.custody(v) != to) {
            effects.push(Effect::Custody { field, version, to });
        }
    }
    if after.is_erased() {
        let to = crate::state::Custody::Erased;
        effects.extend(old.iter().map(|v| Effect::Custody { field, version: v.version, to }));
    }
}

fn versions(state: &State, field: Field) -> &[Value] {
    state.point(field).map_or(&[], |point| &point.values)
}

fn permissions(before: &State, after: &State, field: Field, effects: &mut Vec<Effect>) {
    let (old, new) = (before.consents(field), after.consents(field));
    for (purpose, night) in [(Purpose::Info, false), (Purpose::Ad, false), (Purpose::Ad, true)] {
        let to = new.get(purpose, night);
        if old.get(purpose, night) != to {
            effects.push(Effect::Permission { field, purpose, night, to });
        }
    }
}

fn attempts(before: &State, after: &State, effects: &mut Vec<Effect>) {
    for (&attempt, new) in &after.parts.attempts {
        let Some(end) = new.end else { continue };
        let was = before.parts.attempts.get(&attempt).and_then(|a| a.end);
        if was != new.end {
            let answered = matches!(end, AttemptEnd::Answered(_));
            effects.push(Effect::AttemptEnded { attempt, answered });
        }
    }
}
