//! Every n-th write, sync and rename fails: a result is there whole or not at all, a file is the old one or the new one, and a
//! store has lost nothing when the command is given again.
//!
//! Calls are made to fail by strace; where it is not installed, or may not trace, that is said and nothing is tested.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::support::{cleanse, example, folder, names, run, scratch, stderr};

/// More calls than any of these commands makes.
const MOST: usize = 600;

/// A kind of call that is made to fail, and how.
type Call = (&'static str, &'static str);

const OF_FILES: [Call; 3] = [("write", "ENOSPC"), ("fsync", "EIO"), ("rename", "EIO")];
const OF_STORES: [Call; 4] =
    [("pwrite64", "ENOSPC"), ("fsync", "EIO"), ("fdatasync", "EIO"), ("ftruncate", "ENOSPC")];

fn can_fail() -> bool {
    let trial =
        Command::new("strace").args(["-f", "-qq", "-e", "inject=rename:error=EIO:when=1", "true"]).output();
    let can = trial.is_ok_and(|output| output.status.success());
    if !can {
        println!("skipped: strace is not installed or may not trace");
    }
    can
}

/// Runs the binary with its `n`-th call of a kind failing; none where it makes fewer.
fn with_failing(dir: &Path, (call, error): Call, n: usize, args: &[&str]) -> Option<Output> {
    let trace = dir.join("trace");
    let output = Command::new("strace")
        .args(["-f", "-qq", "-o"])
        .arg(&trace)
        .args(["-e", &format!("trace={call}"), "-e", &format!("inject={call}:error={error}:when={n}")])
        .arg(env!("CARGO_BIN_EXE_cleanse"))
        .args(args)
        .env("LC_ALL", "C")
        .current_dir(dir)
        .output()
        .expect("runs");
    fs::read_to_string(&trace).is_ok_and(|t| t.contains("INJECTED")).then_some(output)
}

/// Makes every call of these kinds fail in turn. `prepare` comes before each run, `look` after it.
fn every_call(dir: &Path, calls: &[Call], args: &[&str], prepare: impl Fn(), look: impl Fn(&str, &Output)) {
    let mut failed = 0;
    for &call in calls {
        for n in 1..=MOST {
            prepare();
            let Some(output) = with_failing(dir, call, n, args) else { break };
            let place = format!("{} {n}: {}", call.0, stderr(&output));
            assert!(matches!(output.status.code(), Some(0 | 2)), "{place}: {:?}", output.status);
            // What is written to the screen fails by the same call.
            let told = call.0 == "write" || ["error: ", "오류: "].iter().any(|word| place.contains(word));
            assert!(output.status.success() || told, "{place} ends without a word");
            look(&place, &output);
            failed += 1;
        }
    }
    assert!(failed > 5, "only {failed} calls could fail");
}

#[test]
fn a_failing_call_leaves_a_whole_result_or_none() {
    let dir = scratch();
    if !can_fail() {
        return;
    }
    let (input, reference, out) =
        (example("campaign/members.csv"), dir.path().join("reference"), dir.path().join("out"));
    run(&input, &reference, &["--lang", "en"]);
    let whole = folder(&reference);
    let input = input.to_string_lossy().into_owned();
    let fresh = || {
        let _ = fs::remove_dir_all(&out);
    };
    every_call(
        dir.path(),
        &OF_FILES,
        &["run", &input, "--out", "out", "--lang", "en"],
        fresh,
        |place, output| {
            if out.join("summary.json").exists() {
                let differing: Vec<String> =
                    folder(&out).into_iter().filter(|f| !whole.contains(f)).map(|f| f.0).collect();
                assert_eq!(differing, [""; 0], "{place}: half a result under a summary");
            } else {
                assert_eq!(output.status.code(), Some(2), "{place}: no result and no error");
            }
        },
    );
}

#[test]
fn a_failing_call_leaves_a_file_old_or_new() {
    let dir = scratch();
    if !can_fail() {
        return;
    }
    let (file, ledger) = (dir.path().join("members.csv"), dir.path().join("members.csv.ledger.jsonl"));
    let before = "회원번호,이름,휴대폰\n1,홍길동,010.2345.6789\n2,김하나,01023456780\n";
    let fresh = || {
        fs::write(&file, before).expect("writes");
        // A file with a ledger was fixed already.
        let _ = fs::remove_file(&ledger);
    };
    fresh();
    let fix = ["fix", "--in-place", "--quiet", "members.csv"];
    cleanse().args(fix).current_dir(dir.path()).assert().success();
    let after = fs::read_to_string(&file).expect("there");
    assert_ne!(before, after);
    every_call(dir.path(), &OF_FILES, &fix, fresh, |place, output| {
        let left = fs::read_to_string(&file).expect("there");
        let undone = left == before && !output.status.success();
        assert!(undone || (left == after && ledger.exists()), "{place}: {} bytes", left.len());
    });
}

/// A store with the example members, and the answers that are to be taken in.
struct Desk {
    dir: tempfile::TempDir,
    saved: PathBuf,
}

impl Desk {
    fn new() -> Desk {
        let dir = scratch();
        let saved = dir.path().join("saved");
        let store = saved.to_string_lossy().into_owned();
        let members = example("campaign/members.csv");
        run(&members, &dir.path().join("run"), &["--store", &store, "--now", "2026-11-02 10:00"]);
        let bounces =
            cleanse().args(["bounce", "--channel", "email"]).arg(example("campaign/replies.jsonl")).output();
        fs::write(dir.path().join("feedback.jsonl"), bounces.expect("runs").stdout).expect("writes");
        Desk { dir, saved }
    }

    fn store(&self) -> PathBuf {
        self.dir.path().join("store")
    }

    /// The store as it was.
    fn restore(&self) {
        let _ = fs::remove_dir_all(self.store());
        fs::create_dir(self.store()).expect("a folder");
        for name in names(&self.saved) {
            fs::copy(self.saved.join(&name), self.store().join(&name)).expect("copies");
        }
    }

    fn ask(&self, args: &[&str]) -> String {
        let output = cleanse().args(args).current_dir(self.dir.path()).output().expect("runs");
        assert!(output.status.success(), "{args:?}: {}", stderr(&output));
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// What the store says of everybody.
    fn status(&self) -> String {
        self.ask(&["repair", "status", "--store", "store", "--output-format", "json", "--now", "2026-11-04"])
    }
}

#[test]
fn a_failing_call_loses_nothing_of_a_store() {
    if !can_fail() {
        return;
    }
    let desk = Desk::new();
    let ingest = [
        "repair",
        "ingest",
        "feedback.jsonl",
        "--store",
        "store",
        "--at",
        "2026-11-03 09:00",
        "--now",
        "2026-11-03 10:00",
    ];
    desk.restore();
    let before = desk.status();
    desk.ask(&ingest);
    let after = desk.status();
    assert_ne!(before, after, "the feedback changes something");
    every_call(
        desk.dir.path(),
        &OF_STORES,
        &ingest,
        || desk.restore(),
        |place, output| {
            assert!(
                !output.status.success() || desk.status() == after,
                "{place}: success, and something is missing"
            );
            desk.ask(&ingest);
            assert_eq!(desk.status(), after, "{place}: given again it is not the same");
        },
    );
}

#[test]
fn a_failing_call_leaves_a_whole_plan_or_none() {
    if !can_fail() {
        return;
    }
    let desk = Desk::new();
    let plan = ["repair", "plan", "--store", "store", "--out", "campaign", "--now", "2026-11-03 11:00"];
    let out = desk.dir.path().join("campaign");
    let fresh = || {
        desk.restore();
        let _ = fs::remove_dir_all(&out);
    };
    every_call(desk.dir.path(), &OF_FILES, &plan, fresh, |place, output| {
        let there = out.join("summary.json").exists();
        assert!(there || !output.status.success(), "{place}: no plan and no error");
    });
}
