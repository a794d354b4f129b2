//! The reach grade of a contact point: how likely a message gets to the customer, from its history.

use crate::{
    facts::{Deliverability, FactKind},
    id::{Field, words},
    policy::Policy,
    state::State,
    time::{DAY, Time},
};

words! {
    /// How well a contact point is known to work.
    Grade {
        /// A fresh proof or delivery.
        A = "A", "answers", "최근 확인됨";
        /// Worked not long ago.
        B = "B", "works", "연락 가능";
        /// Worked some time ago.
        C = "C", "worked once", "오래전 확인됨";
        /// Not known.
        D = "D", "not known", "미확인";
        /// Fails.
        E = "E", "fails", "연락 불가";
    }
}

impl State {
    /// The reach grade of a contact point: the weight of its signs of life, which halves with time; none without a value.
    #[must_use]
    pub fn grade(&self, field: Field, now: Time, policy: &Policy) -> Option<Grade> {
        let value = self.current(field)?;
        if !value.deliverability.is_usable() {
            return Some(Grade::E);
        }
        let settings = &policy.settings().grade;
        let half_life = f64::from(settings.half_life_days);
        let signs = value.facts.list().iter().filter_map(|fact| Some((fact.0, weight(fact.1)?)));
        let weigh = |(at, weight): (Time, f64)| weight * 0.5_f64.powf(days(now, at) / half_life);
        let soft = matches!(value.deliverability, Deliverability::Soft(_));
        let best = signs.map(weigh).fold(0.0, f64::max) * if soft { 0.5 } else { 1.0 };
        let grades = [Grade::A, Grade::B, Grade::C];
        Some(
            grades
                .into_iter()
                .zip(settings.bounds)
                .find(|(_, b)| best >= *b)
                .map_or(Grade::D, |(grade, _)| grade),
        )
    }
}

/// How much a sign of life says when it is fresh.
const fn weight(kind: FactKind) -> Option<f64> {
    match kind {
        FactKind::Proof => Some(1.0),
        FactKind::Delivered => Some(0.8),
        FactKind::Weak => Some(0.5),
        FactKind::Soft | FactKind::Format | FactKind::Hard => None,
    }
}

fn days(now: Time, at: Time) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "days of a lifetime")]
    let days = (now.since(at).max(0) / DAY) as f64;
    days
}
