//! The campaign planner: which record is asked what, over which way, when and by whom.

use std::cmp::Reverse;

use crate::{
    effect::Refused,
    facts::Deliverability,
    id::{AttemptId, Field, Purpose, RecordId, Version, Via, words},
    life::{Life, Segment},
    policy::Policy,
    state::{Case, CaseState, State},
    time::Time,
};

/// What is to be sent and what is not, each with its reason.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The rows of the campaign files, the most urgent first.
    pub rows: Vec<PlanRow>,
    /// What has to wait.
    pub deferred: Vec<Deferred>,
    /// What may not be sent.
    pub blocked: Vec<Blocked>,
}

/// One row of a campaign file. Values are not part of it: whoever writes the file takes them from the vault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanRow {
    /// The record.
    pub record: RecordId,
    /// What the row is for.
    pub task: Task,
    /// The attempt; its text with the record in front is the row's key.
    pub attempt: AttemptId,
    /// Where it goes: the contact point and its version; none for a visit and for a decision.
    pub to: Option<(Field, Version)>,
    /// The class of the message.
    pub purpose: Purpose,
    /// The segment of the customer: its tone picks the template.
    pub segment: Segment,
    /// The secret of the one-time link to the profile section.
    pub token: String,
    /// Until when an answer is waited for.
    pub deadline: Time,
    /// How urgent it is.
    pub priority: Priority,
}

words! {
    /// What a row of a campaign asks for.
    Task {
        /// Ask the customer.
        Ask = "ask", "ask the customer", "고객 확인 요청";
        /// A steward decides.
        Decide = "decide", "decide", "담당자 결정";
    }
}

/// How urgent a row is; the smaller the earlier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Priority {
    /// 1: a new customer without a point that is known to work; 2: another new customer; 3: everybody else.
    pub urgency: u8,
    /// The sum of the classes of recency, frequency and money: the higher the earlier.
    pub rfm: Reverse<u8>,
    /// When the case was opened: the older the earlier.
    pub opened_at: Time,
}

/// What has to wait.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deferred {
    /// The record.
    pub record: RecordId,
    /// The field of the case.
    pub field: Field,
    /// The way it waits for, where one is chosen.
    pub via: Option<Via>,
    /// Why.
    pub reason: Wait,
    /// Until when, where that is known.
    pub until: Option<Time>,
}

words! {
    /// Why something has to wait.
    Wait {
        /// As many messages as the cap allows went out.
        Cap = "cap", "cap", "발송 횟수 상한";
        /// Another row of this plan goes to the same customer.
        SamePlan = "same-plan", "another row of this plan", "같은 계획의 다른 발송";
        /// An attempt is planned.
        Planned = "planned", "planned already", "발송 예정";
        /// An attempt is out.
        Waiting = "waiting", "waiting for an answer", "회신 대기";
        /// Nothing is left to try; the next advance closes the case.
        Exhausted = "exhausted", "nothing left to try", "시도할 방법 없음";
    }
}

/// What may not be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blocked {
    /// The record.
    pub record: RecordId,
    /// The field of the case.
    pub field: Field,
    /// The way; none where the whole record is blocked.
    pub via: Option<Via>,
    /// Why.
    pub reason: Block,
}

words! {
    /// Why something may not be sent.
    Block {
        /// The customer closed the channel.
        NoConsent = "no-consent", "refused by the customer", "수신거부";
        /// A hold.
        Held = "held", "held by law", "보존 의무(파기 보류)";
        /// The record is about to be destroyed.
        Erasing = "erasing", "about to be destroyed", "파기 예정";
        /// The record was merged into another one.
        Merged = "merged", "merged into another record", "대표 회원정보로 합침";
        /// The membership ended.
        Left = "left", "the membership ended", "회원 탈퇴";
        /// The customer is dead.
        Deceased = "deceased", "deceased", "사망";
        /// The customer wants no contact at all.
        NoContact = "no-contact", "no contact wanted", "연락 금지";
    }
}

/// Plans record by record; the result does not depend on their order.
///
/// ```
/// use cleanse_repair::{Event, EventKind, Field, Giver, Life, Planner, Policy, RecordId, State, Time, Version, Via, step};
/// let (policy, now) = (Policy::shipped(), Time::parse("2026-11-02 10:00").unwrap());
/// let record = RecordId::new("M001");
/// let mut state = State::new(record.clone());
/// let given = |field| EventKind::ProfileUpdated { field, version: Version::FIRST, giver: Giver::Import, attempt: None };
/// for (id, kind) in [("a", given(Field::Email)), ("b", given(Field::Mobile)),
///     ("c", EventKind::FormatInvalid { field: Field::Email, version: None })] {
///     state = step(&state, &Event::new(id, record.clone(), now, kind), &policy).unwrap().0;
/// }
/// let mut secrets = 0..;
/// let mut planner = Planner::new(&policy, now, || secrets.next().unwrap());
/// planner.add(&state, &Life::default());
/// let plan = planner.finish();
/// assert_eq!((plan.rows[0].attempt.via, plan.rows[0].attempt.field), (Via::Sms, Field::Email));
/// assert_eq!(plan.rows[0].deadline, now.plus_days(7));
/// ```
pub struct Planner<'a, R> {
    policy: &'a Policy,
    now: Time,
    random: R,
    plan: Plan,
}

impl<'a, R: FnMut() -> u128> Planner<'a, R> {
    /// A planner at an instant. `random` gives 128 unpredictable bits for every one-time link.
    pub fn new(policy: &'a Policy, now: Time, random: R) -> Self {
        Planner { policy, now, random, plan: Plan::default() }
    }

    /// Plans one record. Its state should have been advanced to the instant of the plan.
    pub fn add(&mut self, state: &State, life: &Life) {
        let mut open: Vec<(Field, &Case)> = state.cases().filter(|(_, c)| !c.state.is_closed()).collect();
        if open.is_empty() || state.is_erased() {
            return;
        }
        if let Some(reason) = stopped(state) {
            let record = state.record();
            let block =
                |&(field, _): &(Field, _)| Blocked { record: record.clone(), field, via: None, reason };
            self.plan.blocked.extend(open.iter().map(block));
            return;
        }
        // The oldest case of a customer asks first.
        open.sort_by_key(|&(field, case)| (case.opened_at, field));
        let mut sent = state.has_message_planned();
        let before = if sent { Wait::Planned } else { Wait::SamePlan };
        for (field, case) in open {
            self.case(state, life, field, case, (&mut sent, before));
        }
    }

    /// The plan, the most urgent rows first.
    #[must_use]
    pub fn finish(mut self) -> Plan {
        self.plan
            .rows
            .sort_by(|a, b| (a.priority, &a.record, a.attempt).cmp(&(b.priority, &b.record, b.attempt)));
        self.plan.deferred.sort_by(|a, b| (&a.record, a.field).cmp(&(&b.record, b.field)));
        self.plan.blocked.sort_by(|a, b| (&a.record, a.field, a.via).cmp(&(&b.record, b.field, b.via)));
        self.plan
    }

    fn case(&mut self, state: &State, life: &Life, field: Field, case: &Case, sent: Sent<'_>) {
        match case.state {
            CaseState::Planned => return self.defer(state, field, None, Wait::Planned, None),
            CaseState::Waiting => {
                let until = self.deadline_of(state, field);
                return self.defer(state, field, None, Wait::Waiting, until);
            }
            _ => {}
        }
        let ways = state.ways(field, self.now, self.policy);
        for &via in &ways.blocked {
            let reason = Block::NoConsent;
            self.plan.blocked.push(Blocked { record: state.record().clone(), field, via: Some(via), reason });
        }
        match ways.open.first() {
            Some(&via) => self.ask(state, life, case, state.next_attempt(field, via), sent),
            None if case.state == CaseState::Parked || !ways.blocked.is_empty() => {
                let attempt = state.next_attempt(field, Via::Steward);
                self.row(state, life, case, Task::Decide, attempt);
            }
            None => self.defer(state, field, None, Wait::Exhausted, None),
        }
    }

    fn ask(&mut self, state: &State, life: &Life, case: &Case, attempt: AttemptId, (sent, before): Sent<'_>) {
        let (field, via) = (attempt.field, Some(attempt.via));
        if attempt.via.is_message() {
            if *sent {
                return self.defer(state, field, via, before, None);
            }
            if let Err(Refused::Cap { until }) = state.within_cap(self.now, self.policy) {
                return self.defer(state, field, via, Wait::Cap, Some(until));
            }
            *sent = true;
        }
        self.row(state, life, case, Task::Ask, attempt);
    }

    fn row(&mut self, state: &State, life: &Life, case: &Case, task: Task, attempt: AttemptId) {
        let segment = life.segment(self.now, self.policy);
        let to = state.target(attempt.field, attempt.via).filter(|_| task == Task::Ask);
        let token = if task == Task::Ask { token((self.random)()) } else { String::new() };
        let deadline = self.now.plus_days(self.policy.wait_days(attempt.via));
        let priority = self.priority(state, life, case, segment);
        let record = state.record().clone();
        let purpose = Purpose::Info;
        self.plan.rows.push(PlanRow {
            record,
            task,
            attempt,
            to,
            purpose,
            segment,
            token,
            deadline,
            priority,
        });
    }

    fn priority(&self, state: &State, life: &Life, case: &Case, segment: Segment) -> Priority {
        let works = |d: Deliverability| d == Deliverability::Reachable;
        let reachable = state.points().any(|(_, p)| p.current().is_some_and(|v| works(v.deliverability)));
        let urgency = match segment {
            Segment::New if !reachable => 1,
            Segment::New => 2,
            _ => 3,
        };
        Priority { urgency, rfm: Reverse(life.rfm(self.now, self.policy)), opened_at: case.opened_at }
    }

    fn defer(&mut self, state: &State, field: Field, via: Option<Via>, reason: Wait, until: Option<Time>) {
        self.plan.deferred.push(Deferred { record: state.record().clone(), field, via, reason, until });
    }

    fn deadline_of(&self, state: &State, field: Field) -> Option<Time> {
        let live = state.attempts().filter(|(id, a)| id.field == field && a.end.is_none());
        live.filter_map(|(id, a)| Some(a.sent_at?.plus_days(self.policy.wait_days(id.via)))).max()
    }
}

/// Whether a message goes to the customer already, and what one more has to wait for then.
type Sent<'a> = (&'a mut bool, Wait);

impl State {
    /// Whether a message stands in a campaign file that was not sent yet: one more would be one above the cap.
    fn has_message_planned(&self) -> bool {
        self.attempts()
            .any(|(id, attempt)| id.via.is_message() && attempt.sent_at.is_none() && attempt.end.is_none())
    }
}

/// Why nothing at all may be sent for a record.
fn stopped(state: &State) -> Option<Block> {
    match state.standing() {
        s if s.hold.is_some() => Some(Block::Held),
        s if s.erasure.is_some() => Some(Block::Erasing),
        s if s.merged_into.is_some() => Some(Block::Merged),
        s if s.gone_since().is_some() => Some(Block::Left),
        s if s.deceased.is_some() => Some(Block::Deceased),
        _ if state.wants_no_contact() => Some(Block::NoContact),
        _ => None,
    }
}

/// 128 bits in 26 digits and letters that cannot be confused with one another (Crockford's base 32).
fn token(mut bits: u128) -> String {
    const DIGITS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
    let mut out = [b'0'; 26];
    for slot in out.iter_mut().rev() {
        *slot = DIGITS[usize::try_from(bits & 31).unwrap_or(0)];
        bits >>= 5;
    }
    out.iter().map(|&b| char::from(b)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What stands in a campaign file of another plan goes out, too: one message a customer.
    #[test]
    fn one_message_is_planned_at_a_time() {
        let (policy, now) = (Policy::shipped(), Time::parse("2026-11-02 10:00").unwrap());
        let record = RecordId::new("M001");
        let given = |field| crate::EventKind::ProfileUpdated {
            field,
            version: Version::FIRST,
            giver: crate::Giver::Import,
            attempt: None,
        };
        let fails = |field| crate::EventKind::FormatInvalid { field, version: None };
        let attempt = AttemptId { field: Field::Email, round: 1, via: Via::Sms, nth: 1 };
        let kinds = [
            given(Field::Email),
            given(Field::Mobile),
            given(Field::Post),
            fails(Field::Email),
            crate::EventKind::AttemptPlanned { attempt },
            fails(Field::Post),
        ];
        let state = kinds.into_iter().enumerate().fold(State::new(record.clone()), |state, (n, kind)| {
            let event = crate::Event::new(n.to_string(), record.clone(), now, kind);
            crate::step(&state, &event, &policy).unwrap().0
        });
        let mut planner = Planner::new(&policy, now, || 0);
        planner.add(&state, &Life::default());
        let plan = planner.finish();
        let waits: Vec<_> = plan.deferred.iter().map(|d| (d.field, d.reason)).collect();
        assert_eq!(
            (plan.rows.len(), waits),
            (0, vec![(Field::Email, Wait::Planned), (Field::Post, Wait::Planned)])
        );
    }

    #[test]
    fn tokens_are_distinct_and_of_one_length() {
        assert_eq!(token(0).len(), 26);
        assert_eq!(token(u128::MAX), "7zzzzzzzzzzzzzzzzzzzzzzzzz");
        assert_ne!(token(1), token(2));
    }
}
