//! The invariants of the workflow over random histories, on every store that there is: what is acknowledged is in the journal
//! once (I9), every value that came in is in the vault (I1), every record has one route (I2), every line says who, what and why
//! (I6), and the events add up to what the store says, from the beginning and after a rebuild (I8).

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod broken;
mod support;

use cleanse_core::feedback::Category;
use cleanse_repair::{AttemptId, Decision, EventKind, Field, Policy, Purpose, RecordId, State, Time, Via};
use cleanse_store::{
    Answer, Custody, Erasing, ErrorKind, Incoming, Memory, Outcome, Sqlite, Store, Tally, Workflow,
};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};

use broken::{Broken, Fault};
use support::{NOON, bounce, event, given, steward};

const HOUR: i64 = 3_600_000_000;
const RECORDS: usize = 4;
const KINDS: u8 = 16;

/// One event of a history: whose, what, and how many hours after the one before it.
type Act = (usize, u8, i64);

/// A history, the sizes of the batches it is told in, and how much of it is told again.
fn told() -> impl Strategy<Value = (Vec<Act>, usize, usize)> {
    let act = (0..RECORDS, 0..KINDS, 0..24 * 9_i64);
    (proptest::collection::vec(act, 1..60), 1..30_usize, 0..60_usize)
}

fn incoming(history: &[Act]) -> Vec<Incoming> {
    let mut at = NOON;
    let one = |(n, &(record, what, later)): (usize, &Act)| {
        at += later * HOUR;
        let (record, id) = (format!("M{record}"), format!("e-{n}"));
        let field = if n.is_multiple_of(3) { Field::Mobile } else { Field::Email };
        if what < 5 {
            return given(&record, &id, field, &format!("value-{n}@example.kr"), at);
        }
        Incoming::from(event(&record, &id, at, kind(what, field))).evidence(format!("evidence {n}"))
    };
    history.iter().enumerate().map(one).collect()
}

fn kind(what: u8, field: Field) -> EventKind {
    let (via, other) = if field == Field::Email { (Via::Sms, Via::Visit) } else { (Via::Email, Via::Visit) };
    let attempt = |via| AttemptId { field, round: 1, via, nth: 1 };
    match what {
        5 => bounce(field, Category::RecipientUnknown),
        6 => bounce(field, Category::MailboxFull),
        7 => bounce(field, Category::Complaint),
        8 => EventKind::Delivered { field, version: None, attempt: None },
        9 => EventKind::AttemptSent {
            attempt: attempt(via),
            purpose: Purpose::Info,
            message_id: Some("m".into()),
        },
        10 => EventKind::AttemptPlanned { attempt: attempt(other) },
        11 => EventKind::OptIn { field: Some(field), purpose: Some(Purpose::Ad), night: false },
        12 => steward(Decision::Quarantine),
        13 => EventKind::Hold { law: "상법 33조".into(), until: None },
        14 => EventKind::Release,
        _ => EventKind::Advanced,
    }
}

/// What one store made of a history.
#[derive(Debug, PartialEq)]
struct Made {
    tally: Tally,
    answers: Vec<Answer>,
    states: Vec<State>,
    values: Vec<(i64, String, i64, String, Custody)>,
}

fn made<S: Store>(store: S, history: &[Act], batch: usize) -> (Workflow<S>, Made) {
    let mut workflow = Workflow::new(store, Policy::shipped(), Time::from_micros(0)).unwrap().batch(batch);
    let mut answers = Vec::new();
    let tally = workflow.ingest(incoming(history), |told| answers.extend_from_slice(told)).unwrap();
    let states = states(&mut workflow);
    let values = (1..=states.len() as i64).flat_map(|no| workflow.values(no).unwrap());
    let values = values.map(|v| (v.record, v.field, v.version, v.text, v.custody)).collect();
    (workflow, Made { tally, answers, states, values })
}

fn states<S: Store>(workflow: &mut Workflow<S>) -> Vec<State> {
    workflow.page(None, 0, 1000).unwrap().into_iter().map(|member| member.state).collect()
}

/// Everything that has to hold of a store after a history of which the last `again` events are told twice.
fn holds<S: Store>(store: S, history: &[Act], batch: usize, again: usize) -> Result<(), TestCaseError> {
    let (_, expected) = made(Memory::new(), history, usize::MAX);
    let (mut workflow, found) = made(store, history, batch);
    prop_assert_eq!(&found, &expected);
    let taken = |n: &usize| matches!(found.answers[*n].outcome, Outcome::Taken(_));
    let known: Vec<usize> = (history.len().saturating_sub(again)..history.len()).filter(taken).collect();
    let events = incoming(history);
    let told = workflow.ingest(known.iter().map(|&n| events[n].clone()), |_| {}).unwrap();
    prop_assert_eq!(told.duplicates, known.len() as u64, "I9");
    acknowledged_is_there(&mut workflow, &found)?;
    adds_up(&mut workflow, &found)?;
    every_line_is_signed(&mut workflow)?;
    every_value_is_there(&mut workflow, history, &found)?;
    erases_unless_held(&mut workflow, history)
}

/// I13: what was told to be taken is in the journal.
fn acknowledged_is_there<S: Store>(workflow: &mut Workflow<S>, found: &Made) -> Result<(), TestCaseError> {
    for answer in found.answers.iter().filter(|answer| matches!(answer.outcome, Outcome::Taken(_))) {
        prop_assert!(workflow.knows(&answer.event_id).unwrap(), "I13: {}", answer.event_id);
    }
    Ok(())
}

/// I2 and I8: from the beginning, and written anew.
fn adds_up<S: Store>(workflow: &mut Workflow<S>, found: &Made) -> Result<(), TestCaseError> {
    prop_assert_eq!(workflow.verify().unwrap().differing, Vec::<i64>::new(), "I8");
    prop_assert_eq!(&states(workflow), &found.states, "I9");
    workflow.rebuild().unwrap();
    prop_assert_eq!(workflow.verify().unwrap().differing, Vec::<i64>::new(), "I8");
    prop_assert_eq!(&states(workflow), &found.states, "I8");
    let routes: i64 = workflow.partition().unwrap().iter().map(|(_, n)| n).sum();
    prop_assert_eq!(routes, found.states.len() as i64, "I2");
    Ok(())
}

/// I6: who, what, why, by which policy.
fn every_line_is_signed<S: Store>(workflow: &mut Workflow<S>) -> Result<(), TestCaseError> {
    for line in workflow.store().events(0, 1000).unwrap() {
        let said = [&line.id, &line.kind, &line.cause, &line.actor, &line.source, &line.policy];
        prop_assert!(said.iter().all(|word| !word.is_empty()), "I6: {line:?}");
    }
    Ok(())
}

/// I1: every value and every piece of evidence of an event that was taken.
fn every_value_is_there<S: Store>(
    workflow: &mut Workflow<S>,
    history: &[Act],
    found: &Made,
) -> Result<(), TestCaseError> {
    for (n, answer) in found.answers.iter().enumerate() {
        if matches!(answer.outcome, Outcome::Taken(_)) {
            let given = history[n].1 < 5;
            let text = if given { format!("value-{n}@example.kr") } else { format!("evidence {n}") };
            prop_assert!(found.values.iter().any(|(_, _, _, t, _)| *t == text), "I1: {text}");
            let field = if n.is_multiple_of(3) { Field::Mobile } else { Field::Email };
            prop_assert!(!given || !workflow.find(field, &text).unwrap().is_empty(), "I1: {text}");
        }
    }
    Ok(())
}

/// I11 and I14: a record under hold stays; of any other one only the tombstone is left.
fn erases_unless_held<S: Store>(workflow: &mut Workflow<S>, history: &[Act]) -> Result<(), TestCaseError> {
    let Some(&(record, ..)) = history.first() else { return Ok(()) };
    let record = RecordId::new(format!("M{record}"));
    let Some(before) = workflow.state(&record).unwrap() else { return Ok(()) };
    let no = workflow.number(&record).unwrap();
    let (actor, ground, origin) = ("담당자".to_owned(), "art. 36".to_owned(), "test".to_owned());
    let erasing = Erasing { actor, ground, origin, at: Time::from_micros(NOON), random: 7 };
    match workflow.erase(&record, &erasing) {
        Err(error) => {
            prop_assert!(before.is_held() && error.kind() == ErrorKind::Held, "I11: {error}");
            prop_assert_eq!(workflow.state(&record).unwrap(), Some(before), "I11");
        }
        Ok(_) => {
            prop_assert!(!before.is_held(), "I11");
            let left = workflow.values(no).unwrap();
            prop_assert!(left.iter().all(|v| v.text.is_empty() && v.canonical.is_empty()), "I14");
            prop_assert_eq!(workflow.state(&record).unwrap(), None, "I14");
        }
    }
    prop_assert_eq!(workflow.verify().unwrap().differing, Vec::<i64>::new(), "I8");
    Ok(())
}

#[test]
fn memory_keeps_the_invariants() {
    TestRunner::new(Config::with_cases(64))
        .run(&told(), |(history, batch, again)| holds(Memory::new(), &history, batch, again))
        .unwrap();
}

#[test]
fn sqlite_keeps_the_invariants() {
    TestRunner::new(Config::with_cases(32))
        .run(&told(), |(history, batch, again)| {
            let folder = tempfile::tempdir().unwrap();
            holds(Sqlite::create(folder.path().join("store")).unwrap(), &history, batch, again)
        })
        .unwrap();
}

#[test]
#[cfg(feature = "postgres")]
fn postgres_keeps_the_invariants() {
    let Some(cluster) = support::cluster::Cluster::start() else { return };
    let case = std::cell::Cell::new(0);
    TestRunner::new(Config::with_cases(16))
        .run(&told(), |(history, batch, again)| {
            case.set(case.get() + 1);
            let options =
                cleanse_store::PostgresOptions::default().create(true).prefix(&format!("law_{}", case.get()));
            holds(options.connect(&cluster.address()).unwrap(), &history, batch, again)
        })
        .unwrap();
}

/// Stores that keep less than they were given, and the invariant that each breaks.
const MUTANTS: [(&str, Fault, &str); 6] = [
    ("loses every third value", Fault::LosesValues, "I1"),
    ("keeps the state before the last event", Fault::KeepsOldStates, "I8"),
    ("loses the last event of a record", Fault::LosesTheLast, "I8"),
    ("acknowledges what it rolls back", Fault::RollsBack, "I13"),
    ("loses the second half of a batch", Fault::LosesHalf, "I13"),
    ("leaves the text of what it erases", Fault::LeavesTexts, "I14"),
];

#[test]
fn broken_stores_are_caught() {
    // A value, a failure, an answer, another value, and what goes with them, in every record.
    let history: Vec<Act> =
        (0..32).map(|n| (n % RECORDS, [0, 5, 8, 1, 6, 11, 15, 2][n / RECORDS], 9)).collect();
    for (name, fault, invariant) in MUTANTS {
        let (mut workflow, found) = made(Broken::new(fault), &history, 8);
        let broken = match invariant {
            "I1" => every_value_is_there(&mut workflow, &history, &found),
            "I8" => adds_up(&mut workflow, &found),
            "I13" => acknowledged_is_there(&mut workflow, &found),
            _ => erases_unless_held(&mut workflow, &history),
        };
        let told = broken.expect_err(name).to_string();
        assert!(told.contains(invariant), "{name}: {told}");
    }
    let (mut workflow, found) = made(Broken::new(Fault::None), &history, 8);
    every_value_is_there(&mut workflow, &history, &found).unwrap();
    acknowledged_is_there(&mut workflow, &found).unwrap();
    adds_up(&mut workflow, &found).unwrap();
    erases_unless_held(&mut workflow, &history).unwrap();
}
