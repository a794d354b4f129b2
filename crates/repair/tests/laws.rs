//! The invariants of the workflow over random histories.

#![expect(clippy::unwrap_used, reason = "tests")]

use cleanse_core::feedback::{Category, Disposition};
use cleanse_repair::{
    AttemptId, Decision, Deliverability, Effect, Event, EventKind, Failure, Field, Giver, Permission, Policy,
    Proof, Purpose, RecordId, Refused, State, Time, Version, Via, inverse, step,
};
use proptest::prelude::*;

const START: i64 = 1_790_000_000_000_000;
const HOUR: i64 = 3_600_000_000;

fn at(hours: i64) -> Time {
    Time::from_micros(START + hours * HOUR)
}

fn event(n: usize, hours: i64, kind: EventKind) -> Event {
    Event::new(format!("e{n}"), RecordId::new("M001"), at(hours), kind)
}

/// A record with a mailbox, a mobile and an address, all given by the customer long ago.
fn start() -> State {
    [Field::Email, Field::Mobile, Field::Post].iter().enumerate().fold(
        State::new(RecordId::new("M001")),
        |s, (i, &field)| {
            let kind = EventKind::ProfileUpdated {
                field,
                version: Version(1),
                giver: Giver::Customer,
                attempt: None,
            };
            step(&s, &event(i, -24 * 30, kind), &Policy::shipped()).unwrap().0
        },
    )
}

fn field() -> impl Strategy<Value = Field> {
    prop_oneof![Just(Field::Email), Just(Field::Mobile), Just(Field::Post)]
}

/// Feedback about one contact point.
fn evidence(field: Field) -> impl Strategy<Value = EventKind> {
    let (version, attempt) = (None, None);
    let bounce = move |category: Category| EventKind::Bounce {
        field,
        version,
        category,
        disposition: category.disposition(),
        attempt,
    };
    prop_oneof![
        Just(bounce(Category::RecipientUnknown)),
        Just(bounce(Category::MailboxFull)),
        Just(bounce(Category::SenderReputation)),
        Just(bounce(Category::Complaint)),
        Just(bounce(Category::Unsubscribed)),
        Just(EventKind::FormatInvalid { field, version }),
        Just(EventKind::Delivered { field, version, attempt }),
        Just(EventKind::Opened { field, version, attempt }),
        Just(EventKind::Confirmed { field, version, by: Proof::Reply, attempt }),
        Just(EventKind::OptOut { field: Some(field), purpose: None, night: false }),
        Just(EventKind::OptIn { field: Some(field), purpose: Some(Purpose::Ad), night: false }),
    ]
}

/// What is said of the customer, over a contact point or otherwise.
fn said_of_the_customer(field: Field) -> impl Strategy<Value = EventKind> {
    let (version, attempt) = (None, None);
    let category = Category::RecipientDeceased;
    prop_oneof![
        2 => Just(EventKind::Deceased),
        1 => Just(EventKind::Bounce { field, version, category, disposition: category.disposition(), attempt }),
        2 => Just(EventKind::Confirmed { field, version, by: Proof::Steward, attempt }),
        1 => Just(EventKind::Confirmed { field, version, by: Proof::Login, attempt }),
        1 => Just(EventKind::NoContact),
        1 => Just(EventKind::OptIn { field: Some(field), purpose: None, night: false }),
        1 => Just(EventKind::Left),
        1 => Just(EventKind::Joined),
    ]
}

fn feedback() -> impl Strategy<Value = EventKind> {
    field().prop_flat_map(|field| prop_oneof![evidence(field), said_of_the_customer(field)])
}

/// Anything; numbers of versions and attempts are filled in from the state when it is its turn.
fn anything() -> impl Strategy<Value = EventKind> {
    let attempt = |field, via| AttemptId { field, round: 1, via, nth: 1 };
    let via =
        prop_oneof![Just(Via::Email), Just(Via::Sms), Just(Via::Visit), Just(Via::Post), Just(Via::Steward)];
    prop_oneof![
        4 => feedback(),
        4 => (field(), via.clone()).prop_map(move |(f, v)| EventKind::AttemptSent {
            attempt: attempt(f, v), purpose: Purpose::Info, message_id: None,
        }),
        1 => (field(), via.clone()).prop_map(move |(f, v)| EventKind::AttemptPlanned { attempt: attempt(f, v) }),
        1 => (field(), via).prop_map(move |(f, v)| EventKind::AttemptFailed {
            attempt: attempt(f, v), failure: Failure::NoAnswer,
        }),
        3 => Just(EventKind::Advanced),
        1 => field().prop_map(|field| EventKind::ProfileUpdated {
            field, version: Version(0), giver: Giver::Customer, attempt: None,
        }),
        1 => (field(), prop_oneof![Just(Decision::Quarantine), Just(Decision::Restore), Just(Decision::Accept)])
            .prop_map(|(field, decision)| EventKind::StewardDecision { field: Some(field), decision }),
        1 => Just(EventKind::Visited),
        1 => Just(EventKind::Left),
        1 => Just(EventKind::Joined),
        1 => Just(EventKind::Deceased),
        1 => Just(EventKind::NoContact),
        1 => Just(EventKind::Hold { law: "상법 33조".into(), until: None }),
        1 => Just(EventKind::Release),
    ]
}

fn history() -> impl Strategy<Value = Vec<(EventKind, i64)>> {
    prop::collection::vec((anything(), 0..24 * 20_i64), 1..40)
}

/// Fills in what only the state knows.
fn fitted(state: &State, kind: EventKind) -> EventKind {
    match kind {
        EventKind::ProfileUpdated { field, giver, attempt, .. } => {
            let version = state.current(field).map_or(Version(1), |v| v.version.next());
            EventKind::ProfileUpdated { field, version, giver, attempt }
        }
        EventKind::AttemptSent { attempt, purpose, message_id } => EventKind::AttemptSent {
            attempt: state.next_attempt(attempt.field, attempt.via),
            purpose,
            message_id,
        },
        EventKind::AttemptPlanned { attempt } => {
            EventKind::AttemptPlanned { attempt: state.next_attempt(attempt.field, attempt.via) }
        }
        kind => kind,
    }
}

/// Plays a history; every event comes some hours after the one before it. Gives each step to `look`.
fn play(history: Vec<(EventKind, i64)>, mut look: impl FnMut(&State, &Event, &State)) -> State {
    let (policy, mut state, mut hours) = (Policy::shipped(), start(), 0);
    for (n, (kind, later)) in history.into_iter().enumerate() {
        hours += later;
        let event = event(n + 10, hours, fitted(&state, kind));
        if let Ok((after, _)) = step(&state, &event, &policy) {
            look(&state, &event, &after);
            state = after;
        }
    }
    state
}

/// What is left of a state for comparison: event ids and the clock are not part of what happened.
fn meaning(state: &State) -> serde_json::Value {
    let mut json = serde_json::to_value(state).unwrap();
    let map = json.as_object_mut().unwrap();
    map.remove("e");
    map.remove("t");
    json
}

/// Whether the caps of the shipped policy hold in every window over the messages that were sent.
fn cap_holds(state: &State) -> bool {
    let messages = state.attempts().filter(|(id, _)| id.via.is_message());
    let mut sent: Vec<Time> = messages.filter_map(|(_, attempt)| attempt.sent_at).collect();
    sent.sort_unstable();
    Policy::shipped().caps().iter().all(|cap| {
        let mut windows = sent.windows(usize::from(cap.at_most) + 1);
        windows.all(|w| w[w.len() - 1].since(w[0]) >= i64::from(cap.days) * 24 * HOUR)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// I5.
    #[test]
    fn the_cap_holds_in_every_sliding_window(history in history()) {
        let state = play(history, |_, _, _| {});
        prop_assert!(cap_holds(&state), "{state:?}");
    }

    /// I7.
    #[test]
    fn every_event_but_erasure_can_be_taken_back(history in history()) {
        let policy = Policy::shipped();
        let mut failed = None;
        play(history, |before, event, after| {
            let kind = inverse(before, event, after).unwrap();
            let undo = Event { event_id: format!("undo-{}", event.event_id), kind, ..event.clone() };
            match step(after, &undo, &policy) {
                Ok((back, _)) if meaning(&back) == meaning(before) => {}
                // Under hold nothing is touched, not even to take something back.
                Err(Refused::Held { .. }) => {}
                other => failed = Some(format!("{event:?}: {other:?}")),
            }
        });
        prop_assert_eq!(failed, None);
    }

    /// I8, the pure part: a state is a snapshot.
    #[test]
    fn a_state_survives_json(history in history()) {
        let state = play(history, |_, _, _| {});
        let json = serde_json::to_string(&state).unwrap();
        prop_assert_eq!(&serde_json::from_str::<State>(&json).unwrap(), &state);
        // And as a store writes it.
        prop_assert_eq!(State::of_compact(state.record().clone(), &state.to_compact()), Some(state));
    }

    #[test]
    fn an_event_survives_json(history in history()) {
        let mut events = Vec::new();
        play(history, |before, event, after| {
            events.push(event.clone());
            events.push(Event { kind: inverse(before, event, after).unwrap(), ..event.clone() });
        });
        for event in events {
            let json = serde_json::to_string(&event).unwrap();
            prop_assert_eq!(serde_json::from_str::<Event>(&json).unwrap(), event);
        }
    }

    /// I9, first half.
    #[test]
    fn the_same_event_again_changes_nothing(history in history()) {
        let policy = Policy::shipped();
        let mut broken = None;
        play(history, |_, event, after| {
            let (again, _) = step(after, event, &policy).unwrap();
            if again != *after {
                broken = Some(event.clone());
            }
        });
        prop_assert_eq!(broken, None);
    }

    /// I9, second half: also events on one contact point, whatever the order in which they come in.
    #[test]
    fn feedback_commutes(
        history in history(),
        feedback in prop::collection::vec((feedback(), 0..24 * 60_i64), 2..8).prop_shuffle(),
        seed in any::<u64>(),
    ) {
        let (policy, base) = (Policy::shipped(), play(history, |_, _, _| {}));
        let events: Vec<Event> = feedback
            .into_iter()
            .enumerate()
            .map(|(n, (kind, hours))| {
                let mut event = event(1000 + n, 24 * 1000 + hours, kind);
                event.received_at = at(24 * 2000);
                event
            })
            .collect();
        let mut shuffled = events.clone();
        let half = usize::try_from(seed % events.len() as u64).unwrap();
        shuffled.rotate_left(half);
        let all = |events: &[Event]| {
            let end = events.iter().try_fold(base.clone(), |s, e| step(&s, e, &policy).map(|(s, _)| s));
            end.map(|s| {
                let points = s.points().map(|(f, p)| (f, p.clone(), s.consents(f))).collect::<Vec<_>>();
                (points, s.standing().clone(), s.wants_no_contact())
            })
        };
        prop_assert_eq!(all(&events), all(&shuffled));
    }

    /// I10.
    #[test]
    fn evidence_about_a_version_never_touches_the_next(
        history in history(),
        kind in field().prop_flat_map(|f| (Just(f), evidence(f))),
        hours in 1..24 * 30_i64,
    ) {
        let policy = Policy::shipped();
        let (field, kind) = kind;
        let state = play(history, |_, _, _| {});
        let version = state.current(field).unwrap().version.next();
        let given = event(900, 24 * 1000, EventKind::ProfileUpdated { field, version, giver: Giver::Customer, attempt: None });
        // A record under hold or about to be erased takes no new value; then there is nothing to show.
        if let Ok((state, _)) = step(&state, &given, &policy) {
            let late = event(901, 24 * 1000 - hours, kind);
            let (after, _) = step(&state, &late, &policy).unwrap();
            prop_assert_eq!(after.current(field), state.current(field));
            prop_assert_eq!(after.case(field), state.case(field));
        }
    }
}

/// A record whose mailbox fails, with consents to advertising by day, and by night where `night` says so.
fn advertised(night: bool) -> State {
    let policy = Policy::shipped();
    let kinds = [
        EventKind::FormatInvalid { field: Field::Email, version: None },
        EventKind::OptIn { field: Some(Field::Mobile), purpose: Some(Purpose::Ad), night: false },
        EventKind::OptIn { field: Some(Field::Mobile), purpose: Some(Purpose::Ad), night },
    ];
    kinds
        .into_iter()
        .enumerate()
        .fold(start(), |s, (n, kind)| step(&s, &event(n + 5, -1, kind), &policy).unwrap().0)
}

/// I4: a million instants over three years, half of them within two seconds of a boundary.
#[test]
fn no_advertising_in_quiet_hours() {
    let (policy, day, night) = (Policy::shipped(), advertised(false), advertised(true));
    let mut random = 0x2545_F491_4F6C_DD1D_u64;
    for i in 0..1_000_000_i64 {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let any = i64::try_from(random >> 20).unwrap() % (3 * 365 * 24 * HOUR);
        let boundary = any / (24 * HOUR) * 24 * HOUR + [21, 8][(i % 4 / 2) as usize] * HOUR - 9 * HOUR
            + any % 4_000_000
            - 2_000_000;
        let midnight = Time::parse("2026-09-22").unwrap().micros() + 9 * HOUR;
        let t = Time::from_micros(midnight + if i % 2 == 0 { any } else { boundary + 24 * HOUR });
        let may = |s: &State, via| s.may_send(via, Field::Mobile, Purpose::Ad, t, &policy).is_ok();
        let quiet = t.seoul_second() >= 21 * 3600 || t.seoul_second() < 8 * 3600;
        assert_eq!(may(&day, Via::Sms), !quiet, "{t}");
        assert!(may(&night, Via::Sms) && may(&day, Via::Email), "{t}");
        if let Err(Refused::QuietHours { until }) =
            day.may_send(Via::Sms, Field::Mobile, Purpose::Ad, t, &policy)
        {
            assert!(
                until > t && may_at(&day, until, &policy) && !may_at(&day, until.plus_seconds(-1), &policy),
                "{t}"
            );
        }
    }
}

/// I4: the first and the last instants of every night of three years, to the microsecond.
#[test]
fn quiet_hours_begin_and_end_on_the_second() {
    let (policy, state) = (Policy::shipped(), advertised(false));
    let first = Time::parse("2026-09-22").unwrap().micros();
    for day in 0..3 * 366 {
        for (hour, begins) in [(21, true), (8, false)] {
            let boundary = first + (24 * day + hour) * HOUR;
            for off in [-1_000_000, -1, 0, 1, 1_000_000] {
                let at = Time::from_micros(boundary + off);
                assert_eq!(may_at(&state, at, &policy), (off < 0) == begins, "{at} {off}");
            }
        }
    }
}

type Step = fn(&State, &Event, &Policy) -> Result<(State, Vec<Effect>), Refused>;

/// Broken variants of `step`, and the invariant that each breaks.
const MUTANTS: [(&str, Step, &str); 2] = [
    ("sends above the cap", without_cap, "I5"),
    ("counts from the first of a month", counts_in_months, "I5"),
];

fn without_cap(s: &State, e: &Event, _: &Policy) -> Result<(State, Vec<Effect>), Refused> {
    step(s, e, &Policy::parse("cap = []").unwrap())
}

/// What went out before the month began is forgotten: a window over the turn of the month holds too much.
fn counts_in_months(s: &State, e: &Event, p: &Policy) -> Result<(State, Vec<Effect>), Refused> {
    let month = |at: Time| at.seoul_date().map(|date| (date.year(), date.month()));
    let last = s.attempts().filter_map(|(_, attempt)| attempt.sent_at).max();
    if last.is_some_and(|last| month(last) != month(e.at())) { without_cap(s, e, p) } else { step(s, e, p) }
}

/// I5: the property above is one that a broken cap breaks.
#[test]
fn a_broken_cap_is_seen() {
    let policy = &Policy::shipped();
    let sent = |step: Step| {
        // The month turns after the first day.
        (0..12).fold(start(), |state, day| {
            let hours = 24 * (9 + day as i64);
            let field = [Field::Email, Field::Mobile][day % 2];
            let fails = event(100 + 2 * day, hours, EventKind::FormatInvalid { field, version: None });
            let state = step(&state, &fails, policy).map_or(state, |(s, _)| s);
            let attempt = state.next_attempt(field, Via::Post);
            let kind = EventKind::AttemptSent { attempt, purpose: Purpose::Info, message_id: None };
            let sends = event(101 + 2 * day, hours, kind);
            step(&state, &sends, policy).map_or(state, |(s, _)| s)
        })
    };
    assert!(cap_holds(&sent(step)));
    for (name, mutant, invariant) in MUTANTS {
        assert!(!cap_holds(&sent(mutant)), "{invariant}: {name}");
    }
}

fn may_at(state: &State, at: Time, policy: &Policy) -> bool {
    state.may_send(Via::Sms, Field::Mobile, Purpose::Ad, at, policy).is_ok()
}

#[test]
fn the_third_soft_day_over_fifteen_fails() {
    let policy = Policy::shipped();
    let soft = |n: usize, day: i64| {
        event(
            50 + n,
            day * 24,
            EventKind::Bounce {
                field: Field::Email,
                version: None,
                category: Category::MailboxFull,
                disposition: Disposition::Transient,
                attempt: None,
            },
        )
    };
    let played = |days: &[i64]| {
        days.iter().enumerate().fold(start(), |s, (n, &d)| step(&s, &soft(n, d), &policy).unwrap().0)
    };
    let after = |days: &[i64]| played(days).current(Field::Email).unwrap().deliverability;
    assert_eq!(after(&[0, 0, 0]), Deliverability::Soft(1));
    let after_hours = |hours: i64| {
        let state = step(&played(&[0]), &event(60, hours, soft(0, 0).kind), &policy).unwrap().0;
        state.current(Field::Email).unwrap().deliverability
    };
    assert_eq!(
        (after_hours(-1), after_hours(1)),
        (Deliverability::Soft(1), Deliverability::Soft(2)),
        "days of Seoul"
    );
    assert_eq!(after(&[0, 7, 14]), Deliverability::Soft(3));
    assert_eq!(after(&[0, 7, 15]), Deliverability::Failing);
    assert_eq!(after(&[0, 7, 40]), Deliverability::Soft(1), "thirty days of silence are forgotten");
    assert_eq!(
        after(&[15, 0, 7]),
        Deliverability::Failing,
        "the order in which they come in does not matter"
    );
}

#[test]
fn an_opened_message_ends_a_soft_failure_and_a_soft_failure_ends_nothing() {
    let policy = Policy::shipped();
    let (field, version, attempt) = (Field::Email, None, None);
    let full = EventKind::Bounce {
        field,
        version,
        category: Category::MailboxFull,
        disposition: Disposition::Transient,
        attempt,
    };
    let play = |kinds: &[EventKind]| {
        let events =
            kinds.iter().enumerate().map(|(n, kind)| event(80 + n, 24 * (n as i64 + 1), kind.clone()));
        events.fold(start(), |s, e| step(&s, &e, &policy).unwrap().0).current(field).unwrap().deliverability
    };
    let opened = EventKind::Opened { field, version, attempt };
    assert_eq!(play(&[full.clone(), opened]), Deliverability::Unverified);
    assert_eq!(play(&[EventKind::FormatInvalid { field, version }, full]), Deliverability::Failing);
}

/// The dead refused nothing, and get nothing; nor do those who want no contact, until they agree to some again.
#[test]
fn the_dead_and_who_wants_no_contact_are_left_alone() {
    let policy = Policy::shipped();
    let play = |kinds: &[EventKind]| {
        let events = kinds.iter().enumerate().map(|(n, kind)| event(90 + n, n as i64, kind.clone()));
        events.fold(start(), |s, e| step(&s, &e, &policy).unwrap().0)
    };
    let (field, version, attempt) = (Field::Email, None, None);
    let (category, disposition) = (Category::RecipientDeceased, Disposition::Permanent);
    let dead = EventKind::Bounce { field: Field::Post, version, category, disposition, attempt };
    let fails = EventKind::FormatInvalid { field, version };
    let blocked = |kinds: &[EventKind]| {
        let mut planner = cleanse_repair::Planner::new(&policy, at(30), || 0);
        planner.add(&play(kinds), &cleanse_repair::Life::default());
        let plan = planner.finish();
        (plan.rows.len(), plan.blocked.first().map(|blocked| blocked.reason.as_str()))
    };
    assert_eq!(blocked(std::slice::from_ref(&fails)), (1, None));
    assert_eq!(blocked(&[fails.clone(), dead.clone()]), (0, Some("deceased")));
    assert_eq!(blocked(&[fails.clone(), EventKind::NoContact]), (0, Some("no-contact")));
    assert_eq!(
        play(std::slice::from_ref(&dead)).consents(Field::Post).info,
        Permission::None,
        "nobody refused"
    );
    let may =
        |kinds: &[EventKind]| play(kinds).may_send(Via::Sms, Field::Mobile, Purpose::Info, at(30), &policy);
    assert_eq!(may(std::slice::from_ref(&dead)), Err(Refused::Deceased));
    assert_eq!(may(&[EventKind::NoContact]), Err(Refused::NoContact));
    // Who speaks to the steward lives; who agrees to messages again gets them.
    let alive = EventKind::Confirmed { field: Field::Mobile, version, by: Proof::Steward, attempt };
    assert_eq!(blocked(&[fails.clone(), dead, alive]), (1, None));
    let agrees = EventKind::OptIn { field: Some(Field::Mobile), purpose: None, night: false };
    assert_eq!(blocked(&[fails, EventKind::NoContact, agrees]), (1, None));
}

/// A report of a death up to the day on which a steward spoke to the customer does not hold, whichever comes in first; a later
/// one does.
#[test]
fn the_order_of_arrival_decides_about_no_death() {
    let policy = Policy::shipped();
    let dead = |day: i64| (day, EventKind::Deceased);
    let (field, version, attempt) = (Field::Mobile, None, None);
    let alive = |day: i64| (day, EventKind::Confirmed { field, version, by: Proof::Steward, attempt });
    let play = |said: &[(i64, EventKind)]| {
        let events = said.iter().enumerate().map(|(n, (day, kind))| event(90 + n, 24 * day, kind.clone()));
        let state = events.fold(start(), |s, e| step(&s, &e, &policy).unwrap().0);
        assert_eq!(State::of_compact(state.record().clone(), &state.to_compact()).as_ref(), Some(&state));
        state.standing().deceased
    };
    let since = |day: i64| Some(at(24 * day));
    for (said, deceased) in [
        (vec![dead(1), alive(2)], None),
        (vec![alive(2), dead(2)], None),
        (vec![alive(2), dead(3)], since(3)),
        (vec![dead(1), dead(3), dead(4), alive(2)], since(3)),
        (vec![dead(1), alive(2), dead(3), alive(4)], None),
        (vec![dead(2), dead(1)], since(1)),
    ] {
        let backwards: Vec<_> = said.iter().rev().cloned().collect();
        assert_eq!((play(&said), play(&backwards)), (deceased, deceased), "{said:?}");
    }
}

#[test]
fn advertising_needs_a_consent() {
    let (policy, state) = (Policy::shipped(), start());
    let may = |purpose| state.may_send(Via::Post, Field::Post, purpose, at(0), &policy);
    assert_eq!(may(Purpose::Info), Ok(()));
    assert_eq!(may(Purpose::Ad), Err(Refused::NoConsent { field: Field::Post, purpose: Purpose::Ad }));
}

#[test]
fn a_mobile_that_was_silent_for_long_is_revived_by_its_owner_only() {
    let policy = Policy::shipped();
    let play = |kinds: [(EventKind, i64); 2]| {
        let events = kinds.into_iter().enumerate().map(|(n, (kind, day))| event(70 + n, day * 24, kind));
        let state = events.fold(start(), |s, e| step(&s, &e, &policy).unwrap().0);
        state.current(Field::Mobile).unwrap().deliverability
    };
    let (field, version, attempt) = (Field::Mobile, None, None);
    let dead = EventKind::FormatInvalid { field, version };
    let delivered = EventKind::Delivered { field, version, attempt };
    let login = EventKind::Confirmed { field, version, by: Proof::Login, attempt };
    assert_eq!(play([(dead.clone(), 1), (delivered.clone(), 50)]), Deliverability::Reachable);
    // Given thirty days before the first: the ninetieth day is the last on which nobody else has the number.
    assert_eq!(play([(dead.clone(), 1), (delivered.clone(), 60)]), Deliverability::Reachable);
    assert_eq!(play([(dead.clone(), 1), (delivered, 100)]), Deliverability::Failing);
    assert_eq!(play([(dead, 1), (login, 100)]), Deliverability::Reachable);
}

/// A yes of which nobody knows the day holds where nothing was said, and never against a refusal, whichever comes first.
#[test]
fn an_undated_consent_never_beats_a_refusal() {
    let policy = Policy::shipped();
    let yes = EventKind::OptIn { field: Some(Field::Mobile), purpose: Some(Purpose::Ad), night: false };
    let no = EventKind::OptOut { field: Some(Field::Mobile), purpose: Some(Purpose::Ad), night: false };
    let undated = |n, hours| Event { occurred_at: None, ..event(n, hours, yes.clone()) };
    let play = |events: &[Event]| {
        let state = events.iter().fold(start(), |s, e| step(&s, e, &policy).unwrap().0);
        assert_eq!(State::of_compact(state.record().clone(), &state.to_compact()).as_ref(), Some(&state));
        state.consents(Field::Mobile).ad
    };
    assert!(play(&[undated(5, 1)]).is_granted());
    assert_eq!(play(&[undated(5, 1), undated(6, 9)]), Permission::GrantedUndated(at(1)));
    assert_eq!(play(&[undated(5, 9), undated(6, 1)]), Permission::GrantedUndated(at(1)));
    for events in [[undated(5, 9), event(6, 3, no.clone())], [event(6, 3, no.clone()), undated(5, 9)]] {
        assert_eq!(play(&events), Permission::Withdrawn(at(3)));
    }
    assert_eq!(play(&[event(6, 3, no), undated(5, 9), event(7, 4, yes)]), Permission::Granted(at(4)));
}

#[test]
fn consent_falls_due_after_two_years() {
    let policy = Policy::shipped();
    let state = advertised(false);
    let (later, _) = step(&state, &event(99, 2 * 366 * 24, EventKind::Advanced), &policy).unwrap();
    assert!(matches!(later.consents(Field::Mobile).ad, Permission::ReconfirmDue(_)));
}
