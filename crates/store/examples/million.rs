//! How long an embedded store takes for a million results, for the history of one record, and for a plan over all records.
//!
//! `cargo run --release -p cleanse-store --example million [EVENTS] [RECORDS]`

use std::time::Instant;

use cleanse_core::feedback::Category;
use cleanse_repair::{
    Event, EventKind, Field, Giver, Life, Planner, Policy, RecordId, RecordRoute, Time, Version,
};
use cleanse_store::{Error, Incoming, Member, Sqlite, Workflow};

/// As in the binary `cleanse`.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Noon in Seoul on 2 November 2026, and an hour.
const NOON: i64 = 1_793_588_400_000_000;
const HOUR: i64 = 3_600_000_000;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut args = std::env::args().skip(1).filter_map(|a| a.parse().ok());
    let events = args.next().unwrap_or(1_000_000);
    let records = args.next().unwrap_or(events);
    let folder = tempfile::tempdir_in(".")?;
    let store = Sqlite::create(folder.path().join("store"))?;
    let mut workflow = Workflow::new(store, Policy::shipped(), Time::from_micros(NOON))?;

    timed("values of records taken in", records, || {
        workflow.ingest((0..records).map(opening), |_| {}).map(drop)
    })?;
    // Feedback comes days later, to a program that has seen none of the records.
    drop(workflow);
    let store = Sqlite::open(folder.path().join("store"))?;
    let mut workflow = Workflow::new(store, Policy::shipped(), Time::from_micros(NOON))?;
    timed("results taken in", events, || {
        workflow.ingest((0..events).map(|n| result(n, records)), |_| {}).map(drop)
    })?;
    timed("the same results again", events, || {
        workflow.ingest((0..events).map(|n| result(n, records)), |_| {}).map(drop)
    })?;
    timed("histories read", 1000, || {
        (0..1000).try_for_each(|n| workflow.history(&record(scattered(n) % records)).map(drop))
    })?;
    give_mobiles(&mut workflow)?;
    timed("records planned over", records, || plan(&mut workflow))?;
    for file in std::fs::read_dir(folder.path().join("store"))?.flatten() {
        println!("{:>8} MB  {}", file.metadata()?.len() >> 20, file.file_name().to_string_lossy());
    }
    Ok(())
}

/// Every record with a case, page by page, as the command does it.
fn each_failing(workflow: &mut Workflow<Sqlite>, mut each: impl FnMut(&Member)) -> Result<(), Error> {
    let mut after = 0;
    loop {
        let page = workflow.page(Some(RecordRoute::Repair), after, 5_000)?;
        let Some(last) = page.last() else { return Ok(()) };
        after = last.no;
        page.iter().for_each(&mut each);
    }
}

/// Whoever cannot be reached by mail has a mobile: there is something to plan.
fn give_mobiles(workflow: &mut Workflow<Sqlite>) -> Result<(), Error> {
    let mut given = Vec::new();
    each_failing(workflow, |member| {
        let kind = given_by_file(Field::Mobile);
        let at = Time::from_micros(NOON + HOUR);
        let event = Event::new(format!("mobile:{}", member.no), member.state.record().clone(), at, kind);
        let number = format!("010-{:04}-{:04}", member.no / 10_000 + 2_000, member.no % 10_000);
        given.push(Incoming::from(event).value(number.clone(), number));
    })?;
    workflow.ingest(given, |_| {}).map(drop)
}

/// Looks at every record with a case, decides who is asked what, looks the values up and notes what was planned.
fn plan(workflow: &mut Workflow<Sqlite>) -> Result<(), Error> {
    let (policy, now) = (workflow.policy().clone(), Time::from_micros(NOON + 24 * HOUR));
    let mut secrets = 0..;
    let mut planner = Planner::new(&policy, now, || secrets.next().unwrap_or_default());
    each_failing(workflow, |member| planner.add(&member.state, &Life::default()))?;
    let plan = planner.finish();
    for row in &plan.rows {
        if let Some((field, version)) = row.to {
            workflow.value(&row.record, field, version)?;
        }
    }
    let planned = plan.rows.iter().map(|row| {
        let kind = EventKind::AttemptPlanned { attempt: row.attempt };
        Event::new(format!("plan:{}", row.attempt.with_record(&row.record)), row.record.clone(), now, kind)
    });
    let tally = workflow.ingest(planned.map(Incoming::from), |_| {})?;
    println!("{:>41} of {} rows are planned", tally.taken, plan.rows.len());
    Ok(())
}

fn timed(what: &str, n: u64, work: impl FnOnce() -> Result<(), Error>) -> Result<(), Error> {
    let (from, busy) = (Instant::now(), cpu());
    work()?;
    let (seconds, busy) = (from.elapsed().as_secs_f64(), cpu() - busy);
    println!("{seconds:>8.2} s ({busy:>6.2} s of processor)  {n} {what}");
    Ok(())
}

/// The seconds that all threads of this process kept a processor busy, where the system says so: on a machine that is
/// shared they say more than the clock on the wall.
fn cpu() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    let ticks = after_name.split_whitespace().skip(11).take(2).filter_map(|t| t.parse::<f64>().ok());
    ticks.sum::<f64>() / 100.0
}

fn record(n: u64) -> RecordId {
    RecordId::new(format!("M{n:08}"))
}

fn given_by_file(field: Field) -> EventKind {
    EventKind::ProfileUpdated { field, version: Version::FIRST, giver: Giver::Import, attempt: None }
}

fn opening(n: u64) -> Incoming {
    let kind = given_by_file(Field::Email);
    let value = format!("customer{n}@example.kr");
    Incoming::from(event(format!("run-1:{n}"), n, NOON, kind)).value(value.clone(), value)
}

/// A mixture as campaigns bring it: most arrive, some fail softly, some for good.
fn result(n: u64, records: u64) -> Incoming {
    let field = Field::Email;
    let of = scattered(n) % records;
    let failed = |category: Category| EventKind::Bounce {
        field,
        version: None,
        category,
        disposition: category.disposition(),
        attempt: None,
    };
    let kind = match n % 20 {
        0 => failed(Category::RecipientUnknown),
        1 | 2 => failed(Category::MailboxFull),
        3 => failed(Category::SenderReputation),
        _ => EventKind::Delivered { field, version: None, attempt: None },
    };
    event(format!("nhn:2026-11:{n}"), of, NOON + HOUR + i64::try_from(n).unwrap_or(0), kind).into()
}

fn event(id: String, of: u64, at: i64, kind: EventKind) -> Event {
    let mut event = Event::new(id, record(of), Time::from_micros(at), kind);
    event.source = "nhn".to_owned();
    event
}

/// A permutation without a pattern that a cache could like.
fn scattered(n: u64) -> u64 {
    n.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 11
}
