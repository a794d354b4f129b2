//! What people decide: stewards about values, customers about permission.

use super::{Turn, settle::current_mut};
use crate::{
    effect::{Effect, Ignored, Refused},
    event::Decision,
    facts::{Deliverability, Fact, FactKind},
    id::{Field, Purpose, RecordId},
    state::{Case, CaseState, Consents, Permission},
    time::Time,
};

impl Turn<'_> {
    pub(super) fn decide(&mut self, field: Option<Field>, decision: &Decision) -> Result<(), Refused> {
        match decision {
            Decision::Quarantine => self.for_each(field, |_| true, Turn::quarantine),
            Decision::Restore => {
                self.for_each(field, |case| case.state == CaseState::Quarantined, Turn::restore)
            }
            Decision::Accept => self.for_each(field, |case| !case.state.is_closed(), Turn::accept),
            Decision::Merge { into } => self.merge(into),
            Decision::Unmerge => {
                self.state.parts.standing.merged_into = None;
                self.notes.push(Effect::Merged { into: None });
                Ok(())
            }
        }
    }

    /// Does it for one field, or for every point whose case fits (a point without a case fits a quarantine only).
    fn for_each(
        &mut self,
        field: Option<Field>,
        fits: impl Fn(&Case) -> bool,
        act: impl Fn(&mut Self, Field) -> Result<(), Refused>,
    ) -> Result<(), Refused> {
        if let Some(field) = field {
            return act(self, field);
        }
        let all: Vec<Field> = self.state.parts.points.keys().collect();
        let fitting: Vec<Field> = all.into_iter().filter(|&f| self.state.case(f).is_none_or(&fits)).collect();
        for field in fitting {
            match act(self, field) {
                Ok(()) | Err(Refused::WrongState { .. }) => {}
                Err(refused) => return Err(refused),
            }
        }
        Ok(())
    }

    /// The steward's word counts as a hard failure, so that the value fails again should it be restored.
    fn quarantine(&mut self, field: Field) -> Result<(), Refused> {
        self.unless_held()?;
        let Some(value) = self.state.current(field) else { return Err(Refused::UnknownPoint(field)) };
        if value.deliverability == Deliverability::Garbage {
            let found = self.state.case(field).map(|case| case.state);
            return Err(Refused::WrongState { field, found });
        }
        let (version, at) = (value.version, self.at());
        self.add_fact(field, version, Fact(at, FactKind::Format));
        self.settle(field);
        if self.state.case(field).is_none_or(|case| case.state.is_closed()) {
            self.open(field);
        }
        self.give_up(field);
        Ok(())
    }

    fn restore(&mut self, field: Field) -> Result<(), Refused> {
        let found = self.state.case(field).map(|case| case.state);
        if found != Some(CaseState::Quarantined) {
            return Err(Refused::WrongState { field, found });
        }
        let (at, policy, now) = (self.at(), self.policy, self.state.advanced_to);
        if let Some(value) = current_mut(&mut self.state, field) {
            value.set_aside = None;
            // Good news may have come while it lay in the vault; a restored value fails until somebody vouches for it.
            if value.facts.deliverability(field, value.given_at, now, policy) != Deliverability::Failing {
                value.facts.add(Fact(at, FactKind::Format), field, value.given_at, policy);
            }
            value.deliverability = Deliverability::Failing;
        }
        self.open(field);
        if let Some(case) = self.state.parts.cases.get_mut(field) {
            case.restored = true;
        }
        Ok(())
    }

    fn accept(&mut self, field: Field) -> Result<(), Refused> {
        self.case_is_open(field)?;
        self.prove(field);
        Ok(())
    }

    fn merge(&mut self, into: &RecordId) -> Result<(), Refused> {
        if let Some(into) = &self.state.parts.standing.merged_into {
            return Err(Refused::Merged { into: into.clone() });
        }
        if *into == self.state.record {
            return Err(Refused::Merged { into: into.clone() });
        }
        self.state.parts.standing.merged_into = Some(into.clone());
        self.notes.push(Effect::Merged { into: Some(into.clone()) });
        Ok(())
    }

    /// A consent without a time of its own holds only where nothing else was ever said: whoever relies on it has to prove
    /// since when.
    pub(super) fn opt_in(&mut self, field: Option<Field>, purpose: Option<Purpose>, night: bool) {
        let granted = match self.event.occurred_at {
            Some(at) => Permission::Granted(at),
            None => Permission::GrantedUndated(self.at()),
        };
        self.consent(field, |c| match (purpose, night) {
            (_, true) => vec![newer(&mut c.night, granted)],
            (Some(Purpose::Info), _) => vec![newer(&mut c.info, granted)],
            (Some(Purpose::Ad), _) => vec![newer(&mut c.ad, granted)],
            (None, _) => vec![newer(&mut c.info, granted), newer(&mut c.ad, granted)],
        });
    }

    pub(super) fn opt_out(&mut self, field: Option<Field>, purpose: Option<Purpose>, night: bool) {
        let withdrawn = match self.event.occurred_at {
            Some(at) => Permission::Withdrawn(at),
            None => Permission::WithdrawnUndated(self.at()),
        };
        self.consent(field, |c| match (purpose, night) {
            (_, true) => vec![newer(&mut c.night, withdrawn)],
            (Some(Purpose::Info), _) => vec![newer(&mut c.info, withdrawn)],
            (Some(Purpose::Ad), _) => vec![newer(&mut c.ad, withdrawn), newer(&mut c.night, withdrawn)],
            (None, _) => vec![
                newer(&mut c.info, withdrawn),
                newer(&mut c.ad, withdrawn),
                newer(&mut c.night, withdrawn),
            ],
        });
    }

    fn consent(&mut self, field: Option<Field>, change: impl Fn(&mut Consents) -> Vec<bool>) {
        let fields: Vec<Field> = field.map_or_else(|| Field::ALL.to_vec(), |field| vec![field]);
        let mut news = false;
        for field in fields {
            let consents = self.state.parts.consents.or_default(field);
            news |= change(consents).contains(&true);
        }
        if !news {
            self.ignore(Ignored::Overtaken);
        }
    }

    /// A consent to advertising has to be confirmed every two years.
    pub(super) fn consents_fall_due(&mut self, now: Time) {
        let years = self.policy.settings().consent.reconfirm_years;
        for consents in self.state.parts.consents.values_mut() {
            for permission in [&mut consents.ad, &mut consents.night] {
                if let Permission::Granted(at) = *permission
                    && at.plus_years(years) <= now
                {
                    *permission = Permission::ReconfirmDue(at);
                }
            }
        }
    }
}

/// Takes the newer of two permissions; of two at one instant the one that was taken back. A consent of which nobody knows
/// the day is older than everything else, and the same said again is no news.
fn newer(slot: &mut Permission, other: Permission) -> bool {
    let rank = |p: Permission| match p {
        Permission::GrantedUndated(at) => (1, Time::from_micros(at.micros().saturating_neg()), false),
        p => (if p == Permission::None { 0 } else { 2 }, p.at().unwrap_or_default(), p.is_withdrawn()),
    };
    let news = rank(other) > rank(*slot);
    if news {
        *slot = other;
    }
    news
}
