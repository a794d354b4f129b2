//! Killed at any instant, an embedded store has every event that was acknowledged, and what it says is what its events
//! add up to (I8, I13).
//!
//! `CLEANSE_KILLS` says how often; 60 by default, 2,000 in CI, 20,000 before a release.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod support;

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use std::{env, thread};

use cleanse_repair::{Policy, Time};
use cleanse_store::{Sqlite, SqliteOptions, Store as _, Workflow};

use support::{mixed, nth};

/// So many times a store is killed before the next one begins. After every kill what was acknowledged since the one before is
/// looked for; after so many of them everything, with a replay. What is lost once stays lost: no child writes it again.
const PER_STORE: usize = 40;
const PER_REPLAY: usize = 10;
/// So many children run at once: most of the time they wait for the disk or for their end.
const AT_ONCE: usize = 4;
/// A child begins so many events before the last acknowledged one.
const AGAIN: usize = 5;

#[test]
fn killed_at_any_instant_nothing_acknowledged_is_lost() {
    let kills: usize = env::var("CLEANSE_KILLS").ok().and_then(|n| n.parse().ok()).unwrap_or(60);
    let (begun, began) = (AtomicUsize::new(0), Instant::now());
    let (acknowledged, replays) = (AtomicUsize::new(0), AtomicUsize::new(0));
    thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                loop {
                    let first = begun.fetch_add(PER_STORE, Ordering::Relaxed);
                    if first >= kills {
                        return;
                    }
                    let lot = kill_one_store(first, PER_STORE.min(kills - first));
                    acknowledged.fetch_add(lot.acknowledged, Ordering::Relaxed);
                    replays.fetch_add(lot.replays, Ordering::Relaxed);
                }
            });
        }
    });
    let (acknowledged, replays) = (acknowledged.into_inner(), replays.into_inner());
    let seconds = began.elapsed().as_secs();
    println!(
        "{kills} kills in {seconds} s, {acknowledged} acknowledged events, none lost, {replays} replays equal"
    );
}

/// What one store went through.
struct Lot {
    acknowledged: usize,
    replays: usize,
}

fn kill_one_store(first: usize, kills: usize) -> Lot {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("store");
    let mut lot = Lot { acknowledged: 0, replays: 0 };
    for round in 1..=kills {
        let before = lot.acknowledged;
        let told = kill_one(&store, before, (first + round) as u64);
        lot.acknowledged = before.max(told);
        if round.is_multiple_of(PER_REPLAY) || round == kills {
            lot.replays += check(&store, 0, lot.acknowledged, true);
        } else {
            check(&store, before.saturating_sub(AGAIN), lot.acknowledged, false);
        }
    }
    lot
}

/// Lets a child write from some events before the last acknowledged one, kills it, and gives the last acknowledgement.
fn kill_one(store: &Path, durable: usize, seed: u64) -> usize {
    let mut child = Command::new(env::current_exe().unwrap())
        .args(["the_child_writes", "--exact", "--nocapture", "--test-threads=1"])
        .env("CLEANSE_KILL_STORE", store)
        .env("CLEANSE_KILL_FROM", durable.saturating_sub(AGAIN).to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    // The clock begins where the store does: on a busy machine a program takes longer to load than to write.
    lines.by_ref().map_while(Result::ok).find(|line| line == "here").unwrap();
    let reader = thread::spawn(move || {
        let numbers =
            lines.map_while(Result::ok).filter_map(|line| line.strip_prefix("ack ")?.parse::<usize>().ok());
        numbers.last().unwrap_or(0)
    });
    thread::sleep(Duration::from_micros(mixed(seed) % 30_000));
    child.kill().unwrap();
    child.wait().unwrap();
    reader.join().unwrap()
}

/// Opens what the killed child left and looks for the events that were acknowledged, from one on; says how many replays it made.
fn check(store: &Path, from: usize, durable: usize, replay: bool) -> usize {
    let mut store = match Sqlite::open(store) {
        Ok(store) => store,
        // Killed before the store was made.
        Err(_) if durable == 0 => return 0,
        Err(error) => panic!("{error}"),
    };
    let lost: Vec<usize> = (from..durable).filter(|n| !store.has_event(&format!("e-{n}")).unwrap()).collect();
    assert_eq!(lost, Vec::<usize>::new(), "acknowledged events are not there");
    if !replay {
        return 0;
    }
    let mut workflow = Workflow::new(store, Policy::shipped(), Time::from_micros(0)).unwrap();
    let replayed = workflow.verify().unwrap();
    assert_eq!(replayed.differing, Vec::<i64>::new(), "the projection is not what the events add up to");
    1
}

/// Not a test of its own: what is killed.
#[test]
fn the_child_writes() {
    let (Ok(store), Ok(from)) = (env::var("CLEANSE_KILL_STORE"), env::var("CLEANSE_KILL_FROM")) else {
        return;
    };
    let from: usize = from.parse().unwrap();
    println!("\nhere");
    let store = SqliteOptions::default().create(true).open(store).unwrap();
    // Small batches are written after they are judged, large ones meanwhile.
    let seed = mixed(from as u64);
    let size = if seed.is_multiple_of(4) { 600 } else { 1 + (seed % 40) as usize };
    let mut workflow = Workflow::new(store, Policy::shipped(), Time::from_micros(0)).unwrap().batch(size);
    let mut done = from;
    let result = workflow.ingest((from..).map(nth), |answers| {
        done += answers.len();
        let mut out = std::io::stdout().lock();
        let _ = writeln!(out, "ack {done}").and_then(|()| out.flush());
    });
    result.unwrap();
}
