//! The model check: every state that three contact points, permission, hold and erasure can reach, over the real
//! `step`, and the mutants that it has to catch.
//!
//! Times are left out of what makes two states the same, so that the walk ends; waits are one day, there is no cap, and
//! every event comes a day after the one before it.

use std::collections::{HashMap, VecDeque};

use crate::{
    Decision, Deliverability, Effect, Erasure, Event, EventKind, Failure, Field, Giver, Outcome, Policy,
    Purpose, RecordId, RecordRoute, Refused, State, Version, Via, by_field::ByField, guard::may_be_told,
    inverse, step,
};

type Answer = Result<(State, Vec<Effect>), Refused>;
type Step = fn(&State, &Event, &Policy) -> Answer;

const FIELDS: [Field; 3] = [Field::Email, Field::Mobile, Field::Post];

fn policy() -> Policy {
    Policy::parse(
        "cap = []\n[evidence]\nreassigned_days = 60000\n\
         [ladder]\nemail = [\"sms\", \"post\"]\nmobile = [\"email\", \"post\"]\npost = [\"email\", \"sms\"]\n\
         [wait]\nemail = 1\nsms = 1\npost = 1\n",
    )
    .unwrap()
}

fn start() -> State {
    let mut state = State::new(RecordId::new("M001"));
    for (i, &field) in FIELDS.iter().enumerate() {
        let kind =
            EventKind::ProfileUpdated { field, version: Version(1), giver: Giver::Customer, attempt: None };
        state = step(&state, &event(&state, kind, i as u64), &policy()).unwrap().0;
    }
    state
}

fn event(state: &State, kind: EventKind, n: u64) -> Event {
    let at = state.advanced_to.plus_days(1);
    let mut event = Event::new(format!("e{n}"), state.record.clone(), at, kind);
    event.actor = "model".into();
    event
}

fn hard(field: Field) -> EventKind {
    EventKind::FormatInvalid { field, version: None }
}

/// Everything that can be tried in a state.
fn kinds(state: &State) -> Vec<EventKind> {
    let mut kinds = vec![
        EventKind::Advanced,
        EventKind::Hold { law: "상법 33조".into(), until: None },
        EventKind::Release,
        EventKind::EraseRequested { ground: "PIPA 36".into() },
        EventKind::Erased { tombstone: "t".into() },
    ];
    for field in FIELDS {
        let version = state.current(field).map_or(Version(1), |v| v.version.next());
        kinds.push(hard(field));
        kinds.push(EventKind::ProfileUpdated { field, version, giver: Giver::Customer, attempt: None });
        kinds.push(EventKind::CaseClosed { field, outcome: Outcome::Exhausted });
        for decision in [Decision::Quarantine, Decision::Restore, Decision::Accept] {
            kinds.push(EventKind::StewardDecision { field: Some(field), decision });
        }
        for via in [Via::Email, Via::Sms, Via::Post] {
            let attempt = state.next_attempt(field, via);
            kinds.push(EventKind::AttemptSent { attempt, purpose: Purpose::Info, message_id: None });
        }
    }
    for field in [Field::Email, Field::Mobile] {
        kinds.push(EventKind::OptOut { field: Some(field), purpose: None, night: false });
        kinds.push(EventKind::OptIn { field: Some(field), purpose: None, night: false });
    }
    let live = state.parts.attempts.iter().filter(|(_, a)| a.end.is_none());
    for (&attempt, _) in live {
        kinds.push(EventKind::AttemptFailed { attempt, failure: Failure::Ours });
    }
    kinds
}

/// What makes two states the same: everything but times, numbers of versions and rounds.
fn key(state: &State) -> Vec<u8> {
    let mut key = Vec::with_capacity(32);
    for field in FIELDS {
        let deliverability = state.current(field).map_or(Deliverability::Unverified, |v| v.deliverability);
        key.push(match deliverability {
            Deliverability::Failing => 1,
            Deliverability::Garbage => 2,
            _ => 0,
        });
        key.push(u8::from(may_be_told(state, field, Purpose::Info)));
        let Some(case) = state.case(field).filter(|c| !c.state.is_closed()) else {
            key.push(u8::from(state.case(field).is_some()) * 100);
            continue;
        };
        key.push(1 + case.state as u8);
        key.push(u8::from(case.state == crate::CaseState::Parked) * case.blocked.len() as u8);
        for via in [Via::Email, Via::Sms, Via::Post] {
            let own = |id: &crate::AttemptId| id.field == field && id.round == case.round && id.via == via;
            let ends = state.parts.attempts.iter().filter(|(id, _)| own(id)).map(|(_, a)| a.end);
            key.push(ends.fold(0, |k, end| match end {
                None => k | 1,
                Some(crate::AttemptEnd::Failed(_, failure)) if !failure.was_tried() => k,
                Some(_) => k | 2,
            }));
        }
    }
    key.push(u8::from(state.is_held()));
    key.push(match state.parts.standing.erasure {
        None => 0,
        Some(Erasure::Requested { .. }) => 1,
        Some(Erasure::Done { .. }) => 2,
    });
    key
}

/// What was found: states, transitions, and the first broken invariant.
struct Walk {
    states: usize,
    transitions: usize,
    broken: Option<&'static str>,
}

fn walk(step: Step) -> Walk {
    let policy = policy();
    let first = start();
    let mut index = HashMap::from([(key(&first), 0_usize)]);
    let (mut states, mut back): (Vec<bool>, Vec<Vec<usize>>) = (vec![is_closed(&first)], vec![Vec::new()]);
    let mut queue = VecDeque::from([(0, first)]);
    let (mut transitions, mut n) = (0, 100);
    while let Some((from, state)) = queue.pop_front() {
        for kind in kinds(&state) {
            n += 1;
            let event = event(&state, kind, n);
            let Ok((mut after, effects)) = step(&state, &event, &policy) else { continue };
            transitions += 1;
            let broken = broken(&state, &event, &after, &effects, &policy)
                .or_else(|| broken_later(step, &state, &event, &after, &policy));
            if broken.is_some() {
                return Walk { states: states.len(), transitions, broken };
            }
            after.advanced_to = after.advanced_to.max(event.received_at);
            after.seen.clear();
            let to = *index.entry(key(&after)).or_insert_with(|| {
                states.push(is_closed(&after));
                back.push(Vec::new());
                queue.push_back((states.len() - 1, after));
                states.len() - 1
            });
            back[to].push(from);
        }
    }
    let broken = (!every_state_can_close(&states, &back)).then_some("I12");
    Walk { states: states.len(), transitions, broken }
}

fn is_closed(state: &State) -> bool {
    state.is_erased() || state.parts.cases.values().all(|c| c.state.is_closed())
}

/// I12: walking back from the closed states reaches every state.
fn every_state_can_close(closed: &[bool], back: &[Vec<usize>]) -> bool {
    let mut reached = closed.to_vec();
    let mut todo: Vec<usize> = (0..closed.len()).filter(|&i| closed[i]).collect();
    while let Some(i) = todo.pop() {
        for &j in &back[i] {
            if !std::mem::replace(&mut reached[j], true) {
                todo.push(j);
            }
        }
    }
    reached.into_iter().all(|r| r)
}

fn broken(
    before: &State,
    event: &Event,
    after: &State,
    effects: &[Effect],
    policy: &Policy,
) -> Option<&'static str> {
    let checks: [(&str, bool); 5] = [
        ("I2", in_one_partition(after)),
        ("I3", given_up_rightly(before, event, after, policy)),
        ("I4", sent_with_consent(before, event)),
        ("I6", moves_are_told(before, after, effects)),
        ("I11", holds(before, event, after)),
    ];
    checks.into_iter().find(|(_, holds)| !holds).map(|(name, _)| name)
}

/// What shows only when one more event comes.
fn broken_later(
    step: Step,
    before: &State,
    event: &Event,
    after: &State,
    policy: &Policy,
) -> Option<&'static str> {
    let checks: [(&str, bool); 4] = [
        ("I6", refuses_the_unexpected(step, before, event, policy)),
        ("I7", can_be_taken_back(step, before, event, after, policy)),
        ("I9", counts_once(step, event, after, policy)),
        ("I10", keeps_versions_apart(step, event, after, policy)),
    ];
    checks.into_iter().find(|(_, holds)| !holds).map(|(name, _)| name)
}

/// I6: an event that expected its case elsewhere is refused; no case ever rests where every way was tried.
fn refuses_the_unexpected(step: Step, before: &State, event: &Event, policy: &Policy) -> bool {
    let expected = Some(crate::CaseState::Exhausted);
    event.kind.field().is_none() || step(before, &Event { expected, ..event.clone() }, policy).is_err()
}

/// I7: every event but erasure has an inverse; a hold forbids to touch cases, even to take something back.
fn can_be_taken_back(step: Step, before: &State, event: &Event, after: &State, policy: &Policy) -> bool {
    let Some(kind) = inverse(before, event, after) else {
        return matches!(event.kind, EventKind::Erased { .. });
    };
    let undo = Event { event_id: format!("undo-{}", event.event_id), kind, ..event.clone() };
    match step(after, &undo, policy) {
        Ok((back, _)) => back.parts == before.parts,
        Err(refused) => matches!(refused, Refused::Held { .. }),
    }
}

/// I9: the same event again changes nothing.
fn counts_once(step: Step, event: &Event, after: &State, policy: &Policy) -> bool {
    step(after, event, policy).is_ok_and(|(again, _)| again == *after)
}

/// I10: what comes in late about the version before leaves the new one and its case as they are.
fn keeps_versions_apart(step: Step, event: &Event, after: &State, policy: &Policy) -> bool {
    let EventKind::ProfileUpdated { field, version, .. } = event.kind else { return true };
    let kind = EventKind::FormatInvalid { field, version: Some(Version(version.0 - 1)) };
    let late = Event { event_id: format!("late-{}", event.event_id), kind, ..event.clone() };
    step(after, &late, policy).is_ok_and(|(state, _)| {
        (state.current(field), state.case(field)) == (after.current(field), after.case(field))
    })
}

/// I2: exactly one of the four descriptions fits, and it is the route.
fn in_one_partition(state: &State) -> bool {
    let erased = matches!(state.parts.standing.erasure, Some(Erasure::Done { .. }));
    let open = FIELDS.iter().any(|&f| state.case(f).is_some_and(|c| !c.state.is_closed()));
    let left =
        FIELDS.iter().any(|&f| state.current(f).is_some_and(|v| v.deliverability != Deliverability::Garbage));
    let fits = [
        (RecordRoute::Erased, erased),
        (RecordRoute::Repair, !erased && open),
        (RecordRoute::Quarantine, !erased && !open && !left),
        (RecordRoute::Clean, !erased && !open && left),
    ];
    let garbage_is_closed = FIELDS.iter().all(|&f| {
        let garbage = state.current(f).is_some_and(|v| v.deliverability == Deliverability::Garbage);
        !garbage || state.case(f).is_some_and(|c| c.state == crate::CaseState::Quarantined)
    });
    garbage_is_closed && fits.iter().filter(|(_, fits)| *fits).all(|(route, _)| *route == state.route())
}

/// I3: what becomes garbage without a steward had no way left: every other working point was really asked.
fn given_up_rightly(before: &State, event: &Event, after: &State, policy: &Policy) -> bool {
    let garbage = |s: &State, f| s.current(f).is_some_and(|v| v.deliverability == Deliverability::Garbage);
    let decided = matches!(event.kind, EventKind::StewardDecision { .. });
    FIELDS.iter().filter(|&&f| !decided && garbage(after, f) && !garbage(before, f)).all(|&field| {
        let asked = |via: Via| {
            let id = crate::AttemptId { nth: 1, ..after.next_attempt(field, via) };
            let tries = after.parts.attempts.iter();
            let tries = tries.filter(|(a, _)| (a.field, a.round, a.via) == (id.field, id.round, id.via));
            tries
                .filter(|(_, a)| a.sent_at.is_some())
                .any(|(_, a)| matches!(a.end, Some(crate::AttemptEnd::Failed(_, f)) if f.was_tried()))
        };
        policy.ladder(field).all(|via| {
            let works = via.fields().iter().any(|&to| {
                let value = before.current(to);
                to != field && value.is_some_and(|v| v.deliverability.is_usable())
            });
            !works || asked(via)
        })
    })
}

/// I4: who is written to had not taken the consent back.
fn sent_with_consent(before: &State, event: &Event) -> bool {
    let EventKind::AttemptSent { attempt, .. } = &event.kind else { return true };
    let known = before.parts.attempts.get(attempt).is_some_and(|a| a.sent_at.is_some());
    known || attempt.via.fields().iter().any(|&to| may_be_told(before, to, Purpose::Info))
}

/// I6: a case moves with an effect that names where it came from.
fn moves_are_told(before: &State, after: &State, effects: &[Effect]) -> bool {
    FIELDS.iter().all(|&f| {
        let (old, new) = (before.case(f).map(|c| c.state), after.case(f).map(|c| c.state));
        let told = |e: &Effect| matches!(e, Effect::Case { field, from, .. } if *field == f && *from == old);
        old == new || after.is_erased() || effects.iter().any(told)
    })
}

/// I11: under hold nothing is closed and nothing erased.
fn holds(before: &State, event: &Event, after: &State) -> bool {
    let lifted = matches!(event.kind, EventKind::Release);
    let closed = FIELDS.iter().any(|&f| {
        let open = |s: &State| s.case(f).is_some_and(|c| !c.state.is_closed());
        open(before) && !open(after)
    });
    lifted || !before.is_held() || (!closed && !after.is_erased())
}

#[test]
fn every_reachable_state_keeps_the_invariants() {
    let walk = walk(step);
    assert_eq!(walk.broken, None);
    // The walk is exhaustive over a space of this size; a rule that cuts it off would show here.
    assert!(walk.states > 10_000, "{} states, {} transitions", walk.states, walk.transitions);
}

/// Broken variants of `step`, and the invariant that each breaks.
const MUTANTS: [(&str, Step, &str); 13] = [
    ("blocked counts as tried", blocked_is_tried, "I3"),
    ("gives up without asking", gives_up_at_once, "I3"),
    ("our own failure counts as tried", ours_is_tried, "I3"),
    ("sends without consent", sends_anyway, "I4"),
    ("erases under hold", erases_under_hold, "I11"),
    ("closes under hold", closes_under_hold, "I11"),
    ("keeps the case of garbage open", garbage_stays_open, "I2"),
    ("moves without telling", says_nothing, "I6"),
    ("takes what expected another state", expects_nothing, "I6"),
    ("a parked case hears nobody", parked_is_deaf, "I12"),
    ("takes back all but the case", forgets_the_case, "I7"),
    ("forgets what it has heard", forgets_events, "I9"),
    ("takes late news for news", mixes_versions, "I10"),
];

#[test]
fn mutants_are_caught() {
    for (name, mutant, invariant) in MUTANTS {
        assert_eq!(walk(mutant).broken, Some(invariant), "{name}");
    }
}

/// Does what a steward would do to every case that the real step leaves in a state.
fn give_up_where(answer: Answer, event: &Event, policy: &Policy, is: fn(&crate::Case) -> bool) -> Answer {
    let (mut state, effects) = answer?;
    let fields: Vec<Field> = state.cases().filter(|(_, c)| is(c)).map(|(f, _)| f).collect();
    for field in fields {
        let kind = EventKind::StewardDecision { field: Some(field), decision: Decision::Quarantine };
        let event = Event { event_id: format!("{}-{field}", event.event_id), kind, ..event.clone() };
        state = step(&state, &event, policy).map_or(state, |(s, _)| s);
    }
    Ok((state, effects))
}

fn blocked_is_tried(s: &State, e: &Event, p: &Policy) -> Answer {
    give_up_where(step(s, e, p), e, p, |c| c.state == crate::CaseState::Parked && !c.blocked.is_empty())
}

fn gives_up_at_once(s: &State, e: &Event, p: &Policy) -> Answer {
    let advanced = matches!(e.kind, EventKind::Advanced);
    if advanced {
        give_up_where(step(s, e, p), e, p, |c| c.state == crate::CaseState::Open)
    } else {
        step(s, e, p)
    }
}

fn ours_is_tried(s: &State, e: &Event, p: &Policy) -> Answer {
    let (mut state, effects) = step(s, e, p)?;
    for attempt in state.parts.attempts.values_mut() {
        if let Some(crate::AttemptEnd::Failed(at, Failure::Ours)) = attempt.end {
            attempt.end = Some(crate::AttemptEnd::Failed(at, Failure::NoAnswer));
            attempt.sent_at = None;
        }
    }
    Ok((state, effects))
}

fn sends_anyway(s: &State, e: &Event, p: &Policy) -> Answer {
    let mut open = s.clone();
    open.parts.consents = ByField::default();
    match step(s, e, p) {
        Err(Refused::NoConsent { .. }) => step(&open, e, p),
        answer => answer,
    }
}

fn without_hold(s: &State, e: &Event, p: &Policy) -> Answer {
    let mut free = s.clone();
    free.parts.standing.hold = None;
    step(&free, e, p)
}

fn erases_under_hold(s: &State, e: &Event, p: &Policy) -> Answer {
    if matches!(e.kind, EventKind::Erased { .. }) { without_hold(s, e, p) } else { step(s, e, p) }
}

fn closes_under_hold(s: &State, e: &Event, p: &Policy) -> Answer {
    if matches!(e.kind, EventKind::Advanced) { without_hold(s, e, p) } else { step(s, e, p) }
}

fn garbage_stays_open(s: &State, e: &Event, p: &Policy) -> Answer {
    let (mut state, effects) = step(s, e, p)?;
    for case in state.parts.cases.values_mut().filter(|c| c.state == crate::CaseState::Quarantined) {
        case.state = crate::CaseState::Open;
    }
    Ok((state, effects))
}

fn says_nothing(s: &State, e: &Event, p: &Policy) -> Answer {
    Ok((step(s, e, p)?.0, Vec::new()))
}

fn expects_nothing(s: &State, e: &Event, p: &Policy) -> Answer {
    step(s, &Event { expected: None, ..e.clone() }, p)
}

fn parked_is_deaf(s: &State, e: &Event, p: &Policy) -> Answer {
    let (mut state, effects) = step(s, e, p)?;
    let parked = s.cases().any(|(_, c)| c.state == crate::CaseState::Parked);
    if !parked || matches!(e.kind, EventKind::Reverted { .. }) {
        return Ok((state, effects));
    }
    state.parts = s.parts.clone();
    Ok((state, Vec::new()))
}

fn forgets_the_case(s: &State, e: &Event, p: &Policy) -> Answer {
    let mut event = e.clone();
    if let EventKind::Reverted { changes, .. } = &mut event.kind {
        changes.retain(|change| !matches!(change, crate::undo::Change::Case { .. }));
    }
    step(s, &event, p)
}

fn forgets_events(s: &State, e: &Event, p: &Policy) -> Answer {
    let mut forgetful = s.clone();
    forgetful.seen.clear();
    step(&forgetful, e, p)
}

fn mixes_versions(s: &State, e: &Event, p: &Policy) -> Answer {
    let mut event = e.clone();
    if let EventKind::FormatInvalid { version, .. } = &mut event.kind {
        *version = None;
    }
    step(s, &event, p)
}
