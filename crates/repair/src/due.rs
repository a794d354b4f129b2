//! What the law wants done by when. The lists name the ground; they destroy nothing and are no legal advice.

use crate::{
    id::{Purpose, words},
    policy::Policy,
    state::{Erasure, Permission, State},
    time::Time,
};

/// Within so many days what the customer asks to be erased is erased (PIPA decree art. 43(3)).
const ERASE_DAYS: i64 = 10;

words! {
    /// What is due.
    DueKind {
        /// The purpose ended: destroy the values (PIPA art. 21).
        Destroy = "destroy", "destroy", "파기";
        /// Confirm the consent to advertising again (Network Act art. 50(8)).
        Reconfirm = "reconfirm", "confirm consent again", "수신동의 재확인";
        /// Tell the customer the result of a change of consent (Network Act art. 50(7)).
        Notice = "notice", "tell the result", "처리 결과 통지";
    }
}

words! {
    /// On what ground it is due.
    Ground {
        /// The membership ended.
        Left = "left", "the membership ended (PIPA art. 21)", "회원 탈퇴(개인정보 보호법 제21조)";
        /// The customer has not come for years.
        Inactive = "inactive", "not used for years (PIPA art. 21)", "장기 미이용(개인정보 보호법 제21조)";
        /// The owner's own date for it came.
        Stated = "stated", "the stated retention ended (PIPA art. 21)", "보유 기간 만료(개인정보 보호법 제21조)";
        /// Two years since the consent.
        TwoYears = "two-years", "two years since the consent (Network Act art. 50(8))", "수신동의 후 2년(정보통신망법 제50조 제8항)";
        /// The customer asked for it.
        Requested = "requested", "asked for by the customer (PIPA art. 36)", "고객의 파기 요청(개인정보 보호법 제36조)";
        /// The customer changed a consent.
        Changed = "changed", "a consent changed (Network Act art. 50(7))", "수신동의 변경(정보통신망법 제50조 제7항)";
    }
}

/// One thing that is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// What.
    pub kind: DueKind,
    /// On what ground.
    pub ground: Ground,
    /// Since when the clock runs.
    pub since: Time,
    /// By when.
    pub due: Time,
}

impl Due {
    /// Whether the last day for it, in Seoul, has passed.
    #[must_use]
    pub fn is_overdue(&self, now: Time) -> bool {
        self.due.seoul_date() < now.seoul_date()
    }
}

/// The dates of a member that start a clock; every one may be missing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dates {
    /// The membership ended.
    pub left: Option<Time>,
    /// It ended on a day that nobody wrote down: a mark says no more.
    pub left_undated: bool,
    /// The last purchase, visit or log-in; else the day of joining.
    pub last_seen: Option<Time>,
    /// The owner's own date of destruction.
    pub destroy_on: Option<Time>,
    /// Consent to advertising was given.
    pub consented: Option<Time>,
    /// It was taken back.
    pub refused: Option<Time>,
}

impl Dates {
    /// What of a kind is due at `now`, or will be within the days that the policy looks ahead.
    ///
    /// ```
    /// use cleanse_repair::{Dates, DueKind, Ground, Policy, Time};
    /// let at = |s| Time::parse(s);
    /// let dates = Dates { consented: at("2024-11-10"), ..Dates::default() };
    /// let due = dates.due(DueKind::Reconfirm, at("2026-11-10").unwrap(), &Policy::shipped()).unwrap();
    /// assert_eq!((due.ground, Some(due.due)), (Ground::TwoYears, at("2026-11-10")));
    /// // What is due by a day is due at any hour of it.
    /// let dates = Dates { consented: at("2024-11-10 15:00"), ..Dates::default() };
    /// assert!(dates.due(DueKind::Reconfirm, at("2026-11-10 09:00").unwrap(), &Policy::shipped()).is_some());
    /// assert!(dates.due(DueKind::Reconfirm, at("2026-11-09 23:59").unwrap(), &Policy::shipped()).is_none());
    /// ```
    #[must_use]
    pub fn due(&self, kind: DueKind, now: Time, policy: &Policy) -> Option<Due> {
        match kind {
            DueKind::Destroy => self.destroy(now, policy),
            // Who left gets nothing any more.
            _ if self.left.is_some() || self.left_undated => None,
            DueKind::Reconfirm => self.consented.and_then(|at| reconfirm(at, now, policy)),
            DueKind::Notice => {
                let consented = self.consented.map(|at| (at, true));
                let refused = self.refused.map(|at| (at, false));
                // Only the last change holds.
                let changes = consented.into_iter().chain(refused).filter(|(at, _)| *at <= now);
                changes.max().and_then(|(at, yes)| notice(at, yes, now, policy))
            }
        }
    }

    /// The earliest of the clocks that run out; a clock is never set back by a value that nobody can use.
    fn destroy(&self, now: Time, policy: &Policy) -> Option<Due> {
        let retention = &policy.settings().retention;
        let after_leaving = |at: Time| at.plus_days(i64::from(retention.after_leaving_days));
        // The days that the law leaves may have passed already.
        let undated = Some(now).filter(|_| self.left_undated && self.left.is_none());
        let clocks = [
            (Ground::Left, self.left, self.left.map(after_leaving)),
            (Ground::Left, undated, undated),
            (
                Ground::Inactive,
                self.last_seen,
                self.last_seen.map(|at| at.plus_years(retention.inactive_years)),
            ),
            (Ground::Stated, self.destroy_on, self.destroy_on),
        ];
        let kind = DueKind::Destroy;
        let clocks = clocks
            .into_iter()
            .filter_map(|(ground, since, due)| Some(Due { kind, ground, since: since?, due: due? }));
        clocks.filter(|due| is_near(due.due, now, policy)).min_by_key(|due| due.due)
    }
}

impl State {
    /// What of a kind is due for a record of a store: consents from their permissions, destruction from what the customer
    /// asked for, the end of the membership, the last visit and the owner's own date.
    #[must_use]
    pub fn due(&self, kind: DueKind, now: Time, policy: &Policy) -> Vec<Due> {
        if self.is_erased() || (kind == DueKind::Destroy && self.is_held()) {
            return Vec::new();
        }
        let mut due: Vec<Due> = match kind {
            DueKind::Destroy => {
                let requested = self.requested();
                requested.into_iter().chain(self.dates().due(kind, now, policy)).collect()
            }
            _ if self.gets_nothing() => Vec::new(),
            DueKind::Reconfirm => self.ads().filter_map(|p| reconfirm(granted(p)?, now, policy)).collect(),
            DueKind::Notice => {
                let dated = self.ads().filter(|p| !p.is_undated());
                dated.filter_map(|p| notice(p.at()?, granted(p).is_some(), now, policy)).collect()
            }
        };
        due.sort_by_key(|due| (due.due, due.since));
        due.dedup();
        due
    }

    /// Whether a clock cannot run, because nobody knows the day of a permission for advertising: a consent that would have to
    /// be confirmed again, a change whose result would have to be told.
    #[must_use]
    pub fn lacks_date(&self, kind: DueKind) -> bool {
        let lacks = |p: Permission| match kind {
            DueKind::Destroy => false,
            DueKind::Reconfirm => p.is_undated() && p.is_granted(),
            DueKind::Notice => p.is_undated(),
        };
        !self.is_erased() && !self.gets_nothing() && self.ads().any(lacks)
    }

    /// Who left, and the dead, get nothing any more.
    fn gets_nothing(&self) -> bool {
        self.standing().gone_since().is_some() || self.standing().deceased.is_some()
    }

    /// The dates of the record that start a clock of destruction.
    fn dates(&self) -> Dates {
        let standing = self.standing();
        let (left, last_seen) = (standing.gone_since(), standing.last_visit);
        Dates { left, last_seen, destroy_on: standing.destroy_on, ..Dates::default() }
    }

    fn requested(&self) -> Option<Due> {
        let Some(Erasure::Requested { at: since, .. }) = self.standing().erasure else { return None };
        let due = since.plus_days(ERASE_DAYS);
        Some(Due { kind: DueKind::Destroy, ground: Ground::Requested, since, due })
    }

    /// The permissions for advertising.
    fn ads(&self) -> impl Iterator<Item = Permission> {
        let consents = self.parts.consents.values();
        consents.flat_map(|c| [c.get(Purpose::Ad, false), c.get(Purpose::Ad, true)])
    }
}

fn granted(permission: Permission) -> Option<Time> {
    match permission {
        Permission::Granted(at) | Permission::ReconfirmDue(at) => Some(at),
        _ => None,
    }
}

/// Due every so many years again: the last time that passed, or the next one if it is near.
fn reconfirm(since: Time, now: Time, policy: &Policy) -> Option<Due> {
    let due = since.plus_years(policy.settings().consent.reconfirm_years);
    let (kind, ground) = (DueKind::Reconfirm, Ground::TwoYears);
    is_near(due, now, policy).then_some(Due { kind, ground, since, due })
}

/// A change whose result has to be told. Nothing says that it was, so that it stays on the list when its last day has passed;
/// a consent until it is to be confirmed again, which tells the customer the same.
fn notice(since: Time, is_consent: bool, now: Time, policy: &Policy) -> Option<Due> {
    let due = since.plus_days(i64::from(policy.settings().consent.notice_days));
    let (kind, ground) = (DueKind::Notice, Ground::Changed);
    let is_confirmed_instead = is_consent && reconfirm(since, now, policy).is_some();
    (since <= now && !is_confirmed_instead).then_some(Due { kind, ground, since, due })
}

/// Whether something is due today or within the days that the policy looks ahead: what is due by a day, is at any hour of it.
fn is_near(due: Time, now: Time, policy: &Policy) -> bool {
    due.seoul_day() <= now.plus_days(i64::from(policy.settings().consent.ahead_days)).seoul_day()
}
