//! What goes wrong from outside: kills at any moment, files that vanish, links laid in the way.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::support::{cleanse, example, folder, run, run_example, scratch, stderr, summary};

/// Kills spread over the whole length of a run.
const KILLS: u32 = 20;

/// Some thousand made-up rows: long enough to be killed anywhere, short enough to be run often.
fn members(dir: &Path) -> PathBuf {
    let row = |n: u32| {
        let (a, b) = (2000 + n % 7000, n * 7 % 10_000);
        format!("{n},홍길동,010.{a:04}.{b:04},hong{n}@gmial.com,서울 강남구 테헤란로 {}\n", n % 500)
    };
    let rows: String = (1..5_000).map(row).collect();
    let path = dir.join("members.csv");
    fs::write(&path, format!("회원번호,이름,휴대폰,이메일,주소\n{rows}")).expect("writes");
    path
}

/// The files of a result, the summary without its timings; what a killed run left under passing names is swept by the next.
fn content(out: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files: BTreeMap<String, Vec<u8>> = folder(out).into_iter().collect();
    files.retain(|name, _| name != "summary.json" && name != "report.html" && !name.ends_with(".tmp"));
    let mut summary = summary(out);
    summary.as_object_mut().expect("an object").remove("timings");
    files.insert("summary.json".to_owned(), summary.to_string().into_bytes());
    files
}

#[test]
fn a_kill_at_any_moment_leaves_a_whole_result_or_none() {
    let dir = scratch();
    let (input, reference, out) = (members(dir.path()), dir.path().join("reference"), dir.path().join("out"));
    let began = Instant::now();
    run(&input, &reference, &[]);
    let length = began.elapsed();
    let whole = content(&reference);
    let mut finished = 0;
    for n in 0..KILLS {
        let mut child = Command::new(env!("CARGO_BIN_EXE_cleanse"))
            .args(["run", "--quiet", "--overwrite", "--out"])
            .args([&out, &input])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("starts");
        std::thread::sleep(length * n / KILLS + Duration::from_millis(1));
        child.kill().expect("killed");
        child.wait().expect("ends");
        if out.join("summary.json").exists() {
            let left = content(&out);
            let differing: Vec<&String> =
                left.iter().filter(|(name, bytes)| whole.get(*name) != Some(bytes)).map(|f| f.0).collect();
            assert!(
                left == whole,
                "kill {n} left half a result under a summary: {differing:?} of {:?}",
                left.keys()
            );
            finished += 1;
        }
    }
    assert!(finished < KILLS, "no kill came in time");
    run(&input, &out, &["--overwrite"]);
    assert!(content(&out) == whole, "a rerun does not complete what was killed");
    assert!(folder(&out).iter().all(|(name, _)| !name.ends_with(".tmp")), "leftovers of killed runs");
}

#[test]
fn a_killed_result_is_no_result_to_any_reader() {
    let dir = scratch();
    let out = dir.path().join("out");
    run_example(&out);
    fs::remove_file(out.join("summary.json")).expect("as a kill before the end leaves it");
    let output = cleanse().arg("undo").arg(&out).args(["-o", "back.csv"]).current_dir(dir.path()).output();
    let output = output.expect("runs");
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    assert!(!dir.path().join("back.csv").exists());
}

/// Another user of a shared folder may lay links where results will stand.
#[cfg(unix)]
#[test]
fn a_link_in_the_folder_is_replaced_and_not_followed() {
    let dir = scratch();
    let (out, victim) = (dir.path().join("out"), dir.path().join("victim"));
    fs::create_dir(&out).expect("a folder");
    fs::write(&victim, "precious").expect("writes");
    for name in ["clean.csv", "summary.json", "ledger.jsonl"] {
        std::os::unix::fs::symlink(&victim, out.join(name)).expect("a link");
    }
    let input = example("customers.csv");
    cleanse().arg("run").arg(&input).arg("--out").arg(&out).arg("--overwrite").assert().success();
    assert_eq!(fs::read(&victim).expect("still there"), b"precious");
    let is_link = |name: &str| fs::symlink_metadata(out.join(name)).expect("a file").is_symlink();
    assert!(!is_link("clean.csv") && !is_link("summary.json") && !is_link("ledger.jsonl"));
}

/// The input shrinks or goes while it is read: an error or a smaller table, never a half-written folder.
#[test]
fn an_input_that_is_cut_while_it_is_read_leaves_no_half_result() {
    let dir = scratch();
    let (input, out) = (members(dir.path()), dir.path().join("out"));
    for _ in 0..4 {
        let mut child = Command::new(env!("CARGO_BIN_EXE_cleanse"))
            .args(["run", "--quiet", "--overwrite", "--out"])
            .args([&out, &input])
            .stderr(Stdio::null())
            .spawn()
            .expect("starts");
        std::thread::sleep(Duration::from_millis(15));
        let file = fs::OpenOptions::new().write(true).open(&input).expect("opens");
        file.set_len(file.metadata().expect("there").len() / 2).expect("cut");
        let status = child.wait().expect("ends");
        assert!(matches!(status.code(), Some(0 | 2)), "{status:?}");
        assert_eq!(status.success(), out.join("summary.json").exists());
        let _ = fs::remove_file(out.join("summary.json"));
        members(dir.path());
    }
}

/// The user's own file is what `fix --in-place` writes: whenever it is killed, the file is the old one or the new one.
#[test]
fn a_kill_while_a_file_is_fixed_in_place_leaves_it_old_or_new() {
    let dir = scratch();
    let input = members(dir.path());
    let before = fs::read(&input).expect("there");
    let began = Instant::now();
    cleanse().args(["fix", "--in-place", "--quiet"]).arg(&input).assert().success();
    let length = began.elapsed();
    let after = fs::read(&input).expect("there");
    assert!(before != after);
    for n in 0..KILLS / 2 {
        fs::write(&input, &before).expect("writes");
        let mut child = Command::new(env!("CARGO_BIN_EXE_cleanse"))
            .args(["fix", "--in-place", "--quiet"])
            .arg(&input)
            .stderr(Stdio::null())
            .spawn()
            .expect("starts");
        std::thread::sleep(length * n / (KILLS / 2) + Duration::from_millis(1));
        child.kill().expect("killed");
        child.wait().expect("ends");
        let left = fs::read(&input).expect("there");
        assert!(left == before || left == after, "kill {n} left {} bytes", left.len());
    }
}

/// System calls that a signal interrupts are made again.
#[cfg(unix)]
#[test]
fn signals_that_interrupt_calls_change_nothing() {
    let dir = scratch();
    let (input, reference, out) = (members(dir.path()), dir.path().join("reference"), dir.path().join("out"));
    run(&input, &reference, &[]);
    let mut child = Command::new(env!("CARGO_BIN_EXE_cleanse"))
        .args(["run", "--quiet", "--out"])
        .args([&out, &input])
        .spawn()
        .expect("starts");
    let id = child.id().to_string();
    let status = loop {
        if let Some(status) = child.try_wait().expect("asked") {
            break status;
        }
        for signal in ["-STOP", "-CONT", "-WINCH"] {
            let _ = Command::new("kill").args([signal, &id]).stderr(Stdio::null()).status();
        }
    };
    assert!(status.success(), "{status:?}");
    assert!(content(&out) == content(&reference), "a signal changed the result");
}

/// A disk that takes no writes, where the test may make one.
#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_takes_no_writes_is_said_and_left_alone() {
    let dir = scratch();
    let (input, disk) = (members(dir.path()), dir.path().join("disk"));
    fs::create_dir(&disk).expect("a folder");
    let mount = ["-t", "tmpfs", "-o", "ro,size=1m", "cleanse-test"];
    if !Command::new("mount").args(mount).arg(&disk).output().is_ok_and(|o| o.status.success()) {
        println!("skipped: mounting a disk needs rights that this test does not have");
        return;
    }
    let outputs = ["run", "dedupe"].map(|command| {
        let out = disk.join("out");
        cleanse().arg(command).arg(&input).arg("--out").arg(out).output().expect("runs")
    });
    let unmounted = Command::new("umount").arg(&disk).status();
    assert!(unmounted.is_ok_and(|s| s.success()));
    for output in outputs {
        assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
        assert!(
            ["error: ", "오류: "].iter().any(|word| stderr(&output).contains(word)),
            "{}",
            stderr(&output)
        );
    }
}

#[test]
fn an_input_that_is_gone_or_no_file_is_said() {
    let dir = scratch();
    let out = dir.path().join("out");
    let folder = dir.path().join("folder.csv");
    fs::create_dir(&folder).expect("a folder");
    for input in [dir.path().join("gone.csv"), folder] {
        for command in ["run", "dedupe", "check", "profile", "fix"] {
            let mut asked = cleanse();
            asked.arg(command).arg(&input);
            if matches!(command, "run" | "dedupe") {
                asked.arg("--out").arg(&out);
            }
            let output = asked.output().expect("runs");
            assert_eq!(output.status.code(), Some(2), "{command}: {}", stderr(&output));
        }
    }
    assert!(!out.join("summary.json").exists());
}

/// A clock that jumps back and forth between commands: what a plan in the wrong year says is never written into the journal.
#[test]
fn a_clock_that_jumps_changes_no_state() {
    let dir = scratch();
    let text = |name: &str| dir.path().join(name).to_string_lossy().into_owned();
    let (store, members) = (text("store"), example("campaign/members.csv"));
    run(&members, &dir.path().join("out"), &["--store", &store, "--now", "2026-11-02 10:00"]);
    let members = members.to_string_lossy().into_owned();
    let plan = |out: &str, now: &str, more: &[&str]| {
        let mut command = cleanse();
        command
            .args(["repair", "plan", "--store", &store, "--members", &members, "--now", now, "--out"])
            .arg(text(out));
        let output = command.args(more).output().expect("runs");
        assert!(matches!(output.status.code(), Some(0 | 2)), "{}", stderr(&output));
    };
    let status = || {
        cleanse()
            .args(["repair", "status", "--output-format", "json", "--store", &store])
            .output()
            .expect("runs")
            .stdout
    };
    let before = status();
    for (n, now) in
        ["1970-01-01", "2026-11-02 09:59", "2199-12-31 23:59", "2026-11-02 10:00"].iter().enumerate()
    {
        plan(&format!("jump{n}"), now, &["--dry-run"]);
        assert_eq!(status(), before, "a plan at {now} changed the state");
    }
}
