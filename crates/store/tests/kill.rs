//! Killed at any instant, an embedded store has every event that was acknowledged, and what it says is what its events
//! add up to (I8, I13).
//!
//! `CLEANSE_KILLS` says how often; 60 by default, 2,000 in CI, 20,000 before a release.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod support;

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;
use std::{env, thread};

use cleanse_repair::{Policy, Time};
use cleanse_store::{Sqlite, SqliteOptions, Store as _, Workflow};

use support::{mixed, nth};

/// So many times a store is killed before the next one begins, and a replay is made after so many of them.
const PER_STORE: usize = 100;
const PER_REPLAY: usize = 20;

#[test]
fn killed_at_any_instant_nothing_acknowledged_is_lost() {
    let kills: usize = env::var("CLEANSE_KILLS").ok().and_then(|n| n.parse().ok()).unwrap_or(60);
    let (mut killed, mut acknowledged) = (0, 0);
    while killed < kills {
        let folder = tempfile::tempdir().unwrap();
        let store = folder.path().join("store");
        let mut durable = 0;
        for round in 0..PER_STORE.min(kills - killed) {
            let told = kill_one(&store, durable, (killed + round) as u64);
            durable = durable.max(told);
            check(&store, durable, (round + 1).is_multiple_of(PER_REPLAY));
        }
        check(&store, durable, true);
        killed += PER_STORE.min(kills - killed);
        acknowledged += durable;
    }
    println!("{killed} kills, {acknowledged} acknowledged events, none lost");
}

/// Lets a child write from some events before the last acknowledged one, kills it, and gives the last acknowledgement.
fn kill_one(store: &Path, durable: usize, seed: u64) -> usize {
    let mut child = Command::new(env::current_exe().unwrap())
        .args(["the_child_writes", "--exact", "--nocapture", "--test-threads=1"])
        .env("CLEANSE_KILL_STORE", store)
        .env("CLEANSE_KILL_FROM", durable.saturating_sub(5).to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let reader = thread::spawn(move || {
        let numbers =
            lines.map_while(Result::ok).filter_map(|line| line.strip_prefix("ack ")?.parse::<usize>().ok());
        numbers.last().unwrap_or(0)
    });
    thread::sleep(Duration::from_micros(2_000 + mixed(seed) % 30_000));
    child.kill().unwrap();
    child.wait().unwrap();
    reader.join().unwrap()
}

/// Opens what the killed child left, and looks for every event that was acknowledged.
fn check(store: &Path, durable: usize, replay: bool) {
    let mut store = match Sqlite::open(store) {
        Ok(store) => store,
        // Killed before the store was made.
        Err(_) if durable == 0 => return,
        Err(error) => panic!("{error}"),
    };
    let present = (0..durable).filter(|n| store.has_event(&format!("e-{n}")).unwrap()).count();
    assert_eq!(present, durable, "acknowledged events are not there");
    let mut workflow = Workflow::new(store, Policy::shipped(), Time::from_micros(0)).unwrap();
    if replay {
        let replayed = workflow.verify().unwrap();
        assert_eq!(replayed.differing, Vec::<i64>::new(), "the projection is not what the events add up to");
    }
}

/// Not a test of its own: what is killed.
#[test]
fn the_child_writes() {
    let (Ok(store), Ok(from)) = (env::var("CLEANSE_KILL_STORE"), env::var("CLEANSE_KILL_FROM")) else {
        return;
    };
    let from: usize = from.parse().unwrap();
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
