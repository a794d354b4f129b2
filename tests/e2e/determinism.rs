//! The same input gives the same bytes: whatever the threads, the pieces a pipe delivers, the seeds of hash tables, the
//! surroundings. Two builds are compared by `.ci/long determinism`.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::support::{cleanse, example, folder, run, scratch, stderr};

/// Sizes of the pieces in which a pipe delivers; the first is the reference.
const PIECES: &[usize] = &[1 << 20, 4096, 1021, 7];

/// Feeds `input` to a command in pieces and gives what it says on stdout.
fn piped(args: &[&str], dir: &Path, input: &[u8], piece: usize) -> Vec<u8> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_cleanse"))
        .args(args)
        .current_dir(dir)
        .env("LC_ALL", "C")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("starts");
    let mut pipe = child.stdin.take().expect("a pipe");
    let input = input.to_vec();
    let feeder = std::thread::spawn(move || input.chunks(piece).try_for_each(|part| pipe.write_all(part)));
    let output = child.wait_with_output().expect("ends");
    feeder.join().expect("feeds").expect("is read to the end");
    assert!(output.status.code().is_some_and(|code| code < 2), "{args:?}: {:?}", output.status);
    output.stdout
}

/// A thousand rows and a title, as the example has them: enough for duplicates and for more than one chunk of a pipe.
fn some_rows() -> Vec<u8> {
    let bytes = fs::read(example("customers.csv")).expect("the example");
    let end = bytes.iter().enumerate().filter(|(_, b)| **b == b'\n').nth(1_000).expect("lines").0;
    bytes[..=end].to_vec()
}

#[test]
fn the_pieces_of_a_pipe_do_not_change_a_byte() {
    let dir = scratch();
    let rows = some_rows();
    let values: Vec<u8> =
        (0..3_000).flat_map(|n| format!("010.{:04}.{n:04}\n", n * 7 % 10_000).into_bytes()).collect();
    let outcome = |piece: usize| {
        piped(&["run", "-", "--out", "out", "--overwrite", "--lang", "ko"], dir.path(), &rows, piece);
        let checked =
            piped(&["check", "-", "--output-format", "jsonl", "--lang", "en"], dir.path(), &rows, piece);
        let normalized = piped(&["normalize", "phone"], dir.path(), &values, piece);
        (folder(&dir.path().join("out")), checked, normalized)
    };
    let whole = outcome(PIECES[0]);
    for &piece in &PIECES[1..] {
        assert!(outcome(piece) == whole, "pieces of {piece} bytes give another result");
    }
}

/// Hash tables are seeded anew in every process.
#[test]
fn threads_seeds_and_surroundings_do_not_change_a_byte() {
    let dir = scratch();
    let input = dir.path().join("members.csv");
    fs::write(&input, some_rows()).expect("writes");
    let outcome = |n: usize, zone: &str| {
        let threads = n.to_string();
        let out = dir.path().join("out");
        let (merged, pairs) = (out.join("merged"), out.join("pairs"));
        let usual = ["--threads", &threads, "--lang", "ko"];
        let command = |args: &[&str], target: &Path| {
            let mut command = cleanse();
            command
                .env("TZ", zone)
                .env("USER", zone)
                .args(args)
                .arg(&input)
                .arg("--out")
                .arg(target)
                .args(usual);
            let output = command.output().expect("runs");
            assert!(output.status.success(), "{}", stderr(&output));
        };
        let _ = fs::remove_dir_all(&out);
        command(&["run", "--merge"], &merged);
        command(&["dedupe", "--keep-features"], &pairs);
        [folder(&merged), folder(&pairs)].concat()
    };
    let reference = outcome(1, "UTC");
    for (threads, zone) in [(2, "Asia/Seoul"), (3, "America/Los_Angeles"), (1, "nowhere")] {
        for (one, two) in reference.iter().zip(outcome(threads, zone)) {
            assert_eq!(one.0, two.0);
            assert!(one.1 == two.1, "{} differs with {threads} threads in {zone}", one.0);
        }
    }
}

/// What stands in the folder already, an earlier result or somebody's files, changes nothing either.
#[test]
fn what_was_there_before_does_not_change_a_byte() {
    let dir = scratch();
    let (first, second) = (dir.path().join("first"), dir.path().join("second"));
    run(&example("customers.csv"), &first, &["--lang", "ko"]);
    run(&example("customers-cp949.csv"), &second, &["--lang", "ko"]);
    run(&example("customers.csv"), &second, &["--lang", "ko", "--overwrite"]);
    assert!(folder(&first) == folder(&second), "an earlier result shows through");
}
