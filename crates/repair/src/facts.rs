//! What is known about one value: facts in the order in which they happened, and what they add up to.
//!
//! Facts may come in late and in any order: the sum is a fold over them by time, so that two histories with the same
//! facts give the same answer.

use serde::{Deserialize, Serialize};

use crate::{
    id::{Field, words},
    policy::Policy,
    time::{DAY, Time},
};

/// How many facts a value keeps; older ones are folded into a base.
const KEPT: usize = 24;

/// Whether messages reach a value.
///
/// ```text
/// Unverified --delivered, replied, verified--> Reachable
/// Unverified | Reachable --soft--> Soft(k)           k counts distinct days in Seoul
/// Soft(k) --delivered--> Reachable                   Soft(k) --30 days of silence--> Unverified
/// Unverified | Reachable | Soft --hard, k >= 3 over >= 15 days, malformed--> Failing
/// Failing --delivered later, confirmed--> Reachable  a mobile silent for 90 days: confirmed only
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Deliverability {
    /// Nobody knows.
    #[default]
    Unverified,
    /// A message arrived.
    Reachable,
    /// Failed softly on so many distinct days.
    Soft(u8),
    /// Does not work; a case is open.
    Failing,
    /// Another value took its place.
    Superseded,
    /// Nothing repaired it: in the vault.
    Garbage,
}

impl Deliverability {
    /// The machine name, without the number of days.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Deliverability::Unverified => "unverified",
            Deliverability::Reachable => "reachable",
            Deliverability::Soft(_) => "soft",
            Deliverability::Failing => "failing",
            Deliverability::Superseded => "superseded",
            Deliverability::Garbage => "garbage",
        }
    }

    /// The word a reader sees: 미확인, 연락 가능, 일시 실패(n일), 연락 불가, 변경됨, 복구 불가.
    #[must_use]
    pub fn label(self, lang: cleanse_core::Lang) -> String {
        use cleanse_core::Lang::Ko;
        let word = match (self, lang) {
            (Deliverability::Soft(days), Ko) => return format!("일시 실패({days}일)"),
            (Deliverability::Soft(days), _) => return format!("soft ({days} d)"),
            (Deliverability::Unverified, Ko) => "미확인",
            (Deliverability::Reachable, Ko) => "연락 가능",
            (Deliverability::Failing, Ko) => "연락 불가",
            (Deliverability::Superseded, Ko) => "변경됨",
            (Deliverability::Garbage, Ko) => "복구 불가",
            _ => self.as_str(),
        };
        word.to_owned()
    }

    pub(crate) fn is_unverified(&self) -> bool {
        *self == Deliverability::Unverified
    }

    /// Whether a message may be sent to it.
    #[must_use]
    pub const fn is_usable(self) -> bool {
        matches!(self, Deliverability::Unverified | Deliverability::Reachable | Deliverability::Soft(_))
    }
}

words! {
    /// One kind of fact about a value.
    FactKind {
        /// The person behind it showed up.
        Proof = "proof", "confirmed", "확인";
        /// A message arrived.
        Delivered = "delivered", "delivered", "전달 성공";
        /// Opened or clicked, perhaps by a machine; or delivered at an unknown time.
        Weak = "weak", "opened", "열람";
        /// A soft failure.
        Soft = "soft", "soft failure", "일시 실패";
        /// Malformed.
        Format = "format", "malformed", "형식 오류";
        /// A hard failure with the address at fault, or the steward's word.
        Hard = "hard", "hard failure", "영구 실패";
    }
}

/// One fact and when it happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Fact(pub Time, pub FactKind);

/// The facts about one value, in the order of time.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// What the facts that are no longer kept added up to.
    #[serde(default, skip_serializing_if = "Sum::is_empty")]
    pub(crate) base: Sum,
    #[serde(rename = "l", alias = "list")]
    pub(crate) list: Vec<Fact>,
}

impl Facts {
    /// Whether nothing at all is known.
    pub(crate) fn is_empty(&self) -> bool {
        self.list.is_empty() && self.base.is_empty()
    }

    /// The facts that are kept, the oldest first.
    #[must_use]
    pub fn list(&self) -> &[Fact] {
        &self.list
    }

    /// Adds a fact. A fact that is older than everything kept, when much is kept, comes too late and is left out.
    pub(crate) fn add(&mut self, fact: Fact, field: Field, given_at: Time, policy: &Policy) {
        if fact.0 < self.base.until {
            return;
        }
        if let Err(at) = self.list.binary_search(&fact) {
            self.list.insert(at, fact);
        }
        while self.list.len() > KEPT {
            let oldest = self.list.remove(0);
            self.base.take(oldest, field, given_at, policy);
        }
    }

    /// What the facts add up to at `now`; soft failures decay.
    #[must_use]
    pub fn deliverability(&self, field: Field, given_at: Time, now: Time, policy: &Policy) -> Deliverability {
        self.sum(field, given_at, policy).at(now, policy)
    }

    /// Since when the value fails, if it does.
    #[must_use]
    pub fn failing_since(&self, field: Field, given_at: Time, policy: &Policy) -> Option<Time> {
        let sum = self.sum(field, given_at, policy);
        (sum.state == Deliverability::Failing).then_some(sum.since)
    }

    fn sum(&self, field: Field, given_at: Time, policy: &Policy) -> Sum {
        let mut sum = self.base;
        for &fact in &self.list {
            sum.take(fact, field, given_at, policy);
        }
        sum
    }
}

/// The state of the fold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Sum {
    pub(crate) state: Deliverability,
    /// Since when the state holds; for soft failures the first of the chain.
    pub(crate) since: Time,
    /// The last fact.
    pub(crate) until: Time,
    /// The last sign of life, if any.
    pub(crate) life: Option<Time>,
    /// Hard failures since the last sign of life.
    pub(crate) hards: u8,
}

impl Sum {
    pub(crate) fn is_empty(&self) -> bool {
        *self == Sum::default()
    }

    fn take(&mut self, Fact(at, kind): Fact, field: Field, given_at: Time, policy: &Policy) {
        match kind {
            FactKind::Proof => self.reach(at),
            FactKind::Delivered if self.may_be_another_person(at, field, given_at, policy) => {}
            FactKind::Delivered => self.reach(at),
            FactKind::Weak => self.clear_soft(at),
            FactKind::Soft => self.soften(at, policy),
            FactKind::Hard => self.harden(at, policy),
            FactKind::Format => self.fail(at),
        }
        self.until = at;
    }

    /// Korean mobile numbers are given to somebody else 90 days after they were given up, so that a delivery to a
    /// number which was dead or silent for longer proves nothing about our customer.
    fn may_be_another_person(&self, at: Time, field: Field, given_at: Time, policy: &Policy) -> bool {
        let doubtful = matches!(self.state, Deliverability::Failing | Deliverability::Soft(_));
        let life = self.life.unwrap_or(given_at).max(given_at);
        doubtful && field == Field::Mobile && at.since(life) > policy.reassigned_days() * DAY
    }

    fn reach(&mut self, at: Time) {
        if self.state != Deliverability::Reachable {
            (self.state, self.since) = (Deliverability::Reachable, at);
        }
        self.life = Some(at);
        self.hards = 0;
    }

    fn clear_soft(&mut self, at: Time) {
        if matches!(self.state, Deliverability::Soft(_)) {
            (self.state, self.since) = (Deliverability::Unverified, at);
        }
    }

    fn soften(&mut self, at: Time, policy: &Policy) {
        let days = match self.at(at, policy) {
            Deliverability::Failing => return,
            Deliverability::Soft(days) if self.until.seoul_day() == at.seoul_day() => days,
            Deliverability::Soft(days) => days.saturating_add(1),
            _ => {
                self.since = at;
                1
            }
        };
        self.state = Deliverability::Soft(days);
        let span = at.seoul_day() - self.since.seoul_day();
        if i64::from(days) >= policy.soft_days() && span >= policy.soft_span_days() {
            self.fail(at);
        }
    }

    fn harden(&mut self, at: Time, policy: &Policy) {
        self.hards = self.hards.saturating_add(1);
        if self.hards >= policy.hard() {
            self.fail(at);
        }
    }

    fn fail(&mut self, at: Time) {
        if self.state != Deliverability::Failing {
            (self.state, self.since) = (Deliverability::Failing, at);
        }
    }

    fn at(&self, now: Time, policy: &Policy) -> Deliverability {
        match self.state {
            Deliverability::Soft(_) if now.since(self.until) >= policy.decay_days() * DAY => {
                Deliverability::Unverified
            }
            state => state,
        }
    }
}
