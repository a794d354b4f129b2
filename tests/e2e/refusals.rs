//! What stops the main job: each has its message in both languages, its exit code, and leaves nothing half-written.

use std::fs;
use std::path::Path;
use std::process::Output;

use crate::support::{cleanse, example, folder, names, run_example, scratch, stderr};

/// Runs with each language and checks exit code 2 and the words.
fn refused(args: &[&str], dir: &Path, en: &str, ko: &str) {
    for (lang, words) in [("en", en), ("ko", ko)] {
        let output = cleanse().args(["--lang", lang]).args(args).current_dir(dir).output().expect("runs");
        check(&output, words);
    }
    let output = cleanse().env("LC_ALL", "ko_KR.UTF-8").args(args).current_dir(dir).output().expect("runs");
    check(&output, ko);
}

fn check(output: &Output, words: &str) {
    let said = stderr(output);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains(words), "{words:?} is not in: {said}");
    assert!(output.stdout.is_empty(), "an error is no output");
}

fn customers() -> String {
    example("customers.csv").display().to_string()
}

#[test]
fn a_wrong_option() {
    let dir = scratch();
    let input = customers();
    refused(&["run", &input, "--out", "out", "--wrong"], dir.path(), "--wrong", "‘--wrong’ 옵션이 없습니다.");
    refused(&["run", &input], dir.path(), "--out", "필요한 값이 없습니다: --out");
    refused(&["frobnicate"], dir.path(), "frobnicate", "‘frobnicate’ 명령이 없습니다.");
    let encoding = ["run", &input, "--out", "out", "--encoding", "klingon"];
    refused(&encoding, dir.path(), "klingon", "‘klingon’ 값을 쓸 수 없습니다.");
    assert!(names(dir.path()).is_empty());
}

#[test]
fn a_missing_file() {
    let dir = scratch();
    refused(&["run", "없는.csv", "--out", "out"], dir.path(), "no such file", "파일이 없습니다.");
    refused(&["normalize", "phone", "없는.txt"], dir.path(), "no such file", "파일이 없습니다.");
    refused(
        &["undo", "없는", "-o", "x.csv"],
        dir.path(),
        "not the result of a finished run",
        "끝난 실행의 결과 폴더가 아닙니다.",
    );
    assert!(names(dir.path()).is_empty());
}

#[test]
fn no_column_that_reaches_anybody() {
    let dir = scratch();
    fs::write(dir.path().join("in.csv"), "가,나\n하나,둘\n").expect("writes");
    let args = ["run", "in.csv", "--out", "out"];
    refused(&args, dir.path(), "no column is a phone", "볼 수 있는 열이 없습니다.");
    refused(&args, dir.path(), "hint: name the column: --column", "도움말: 열을 지정하십시오: --column");
    assert_eq!(names(dir.path()), ["in.csv"]);
}

#[test]
fn two_id_columns() {
    let dir = scratch();
    let table = "회원번호,고객번호,이름,휴대폰\n1,A1,홍길동,010-2345-6789\n2,A2,김하나,010-2345-6788\n";
    fs::write(dir.path().join("in.csv"), table).expect("writes");
    let args = ["run", "in.csv", "--out", "out"];
    refused(&args, dir.path(), "회원번호 and 고객번호 all fit", "‘회원번호’, ‘고객번호’가 모두 해당합니다.");
    refused(&args, dir.path(), "hint: --id 회원번호", "도움말: --id 회원번호");
    assert_eq!(names(dir.path()), ["in.csv"]);
    cleanse().args(args).args(["--id", "회원번호"]).current_dir(dir.path()).assert().success();
}

#[test]
fn a_column_that_is_not_there() {
    let dir = scratch();
    let input = customers();
    let args = ["run", &input, "--out", "out", "--id", "없는열"];
    refused(&args, dir.path(), "there is no column 없는열", "‘없는열’ 열이 없습니다.");
    assert!(names(dir.path()).is_empty());
}

#[test]
fn a_file_in_the_place_of_the_folder() {
    let dir = scratch();
    fs::write(dir.path().join("out"), "mine").expect("writes");
    let input = customers();
    let args = ["run", &input, "--out", "out"];
    refused(&args, dir.path(), "is a file, not a folder", "폴더가 아니라 파일입니다.");
    assert_eq!(fs::read(dir.path().join("out")).expect("still there"), b"mine");
    let below = ["run", &input, "--out", "out/below"];
    refused(&below, dir.path(), "is a file, not a folder", "폴더가 아니라 파일입니다.");
}

/// Text under the name of a workbook is neither.
#[test]
fn a_review_under_the_name_of_a_workbook() {
    let dir = scratch();
    let input = customers();
    let args = ["dedupe", &input, "--out", "out", "--review", "review.xlsx"];
    refused(&args, dir.path(), "the name says something else", "파일 이름은 다른 형식입니다.");
    assert!(!dir.path().join("out").exists() && !dir.path().join("review.xlsx").exists());
    let args = ["dedupe", &input, "--out", "out", "--review", "review.csv.gz"];
    cleanse().args(args).current_dir(dir.path()).assert().success();
    assert!(fs::read(dir.path().join("review.csv.gz")).expect("reads").starts_with(&[0x1F, 0x8B]));
}

/// No output takes the place of a file that it is made from.
#[test]
fn an_output_that_is_the_input() {
    let dir = scratch();
    let table = fs::read(example("customers.csv")).expect("reads");
    let inputs =
        ["in.csv", "out/clean.csv", "out/merged.csv", "out/kept.csv", "out/pairs.csv", "out/results.csv"];
    fs::create_dir(dir.path().join("out")).expect("makes");
    for name in inputs {
        fs::write(dir.path().join(name), &table).expect("writes");
    }
    cleanse().args(["run", "in.csv", "--out", "done"]).current_dir(dir.path()).assert().success();
    let clean = fs::read(dir.path().join("done/clean.csv")).expect("reads");
    let calls = [
        "run out/clean.csv --out out",
        "run in.csv out/merged.csv --out ./out",
        "exclude out/kept.csv --list in.csv --out out",
        "exclude in.csv --list out/kept.csv --out out",
        "dedupe out/pairs.csv --out out",
        "dedupe in.csv --out other --review in.csv",
        "dedupe in.csv --out other --save-model out/../in.csv",
        "bounce out/results.csv --against in.csv --out out",
        "check in.csv --report json=in.csv",
        "run in.csv --out other --report json=in.csv",
        "check in.csv --write-baseline in.csv",
        "undo done -o done/clean.csv",
        "fix in.csv -o in.csv",
    ];
    for call in calls {
        let args: Vec<&str> = call.split(' ').collect();
        refused(&args, dir.path(), "the output is the input", "입력과 출력이 같은 파일입니다.");
        for name in inputs {
            assert!(fs::read(dir.path().join(name)).expect("reads") == table, "{call} changed {name}");
        }
    }
    assert!(fs::read(dir.path().join("done/clean.csv")).expect("reads") == clean);
}

#[test]
fn an_earlier_result() {
    let dir = scratch();
    let out = dir.path().join("out");
    run_example(&out);
    let before = folder(&out);
    let input = customers();
    let args = ["run", &input, "--out", "out"];
    refused(&args, dir.path(), "already holds a finished result", "이미 완료된 결과가 있는 폴더입니다.");
    refused(&args, dir.path(), "--overwrite", "--overwrite");
    assert!(folder(&out) == before, "the earlier result was touched");
    cleanse().args(args).arg("--overwrite").current_dir(dir.path()).assert().success();
}

/// The limit on the size of a file stands in for the disk: the system refuses the write in the same way.
#[cfg(unix)]
#[test]
fn a_full_disk() {
    let dir = scratch();
    let out = dir.path().join("out");
    run_example(&out);
    let before = folder(&out);
    for (lang, words) in [("en", "the disk is full"), ("ko", "디스크 공간이 부족합니다.")] {
        let output = std::process::Command::new("sh")
            .args(["-c", "trap '' XFSZ; ulimit -f 64; exec \"$@\"", "sh", env!("CARGO_BIN_EXE_cleanse")])
            .args(["--lang", lang, "run", &customers(), "--overwrite", "--out"])
            .arg(&out)
            .output()
            .expect("a shell");
        check(&output, words);
        assert!(folder(&out) == before, "the earlier result was touched");
    }
}

/// A disk that is really full, where the test may make one.
#[cfg(target_os = "linux")]
#[test]
fn a_small_disk() {
    let dir = scratch();
    let mount = ["-t", "tmpfs", "-o", "size=256k", "cleanse-test"];
    let mounted = std::process::Command::new("mount").args(mount).arg(dir.path()).output();
    if !mounted.is_ok_and(|o| o.status.success()) {
        println!("skipped: mounting a small disk needs rights that this test does not have");
        return;
    }
    let _unmount = Unmount(dir.path());
    let input = customers();
    let args = ["run", &input, "--out", "out"];
    refused(&args, dir.path(), "the disk is full", "디스크 공간이 부족합니다.");
    assert!(names(&dir.path().join("out")).is_empty(), "{:?}", names(&dir.path().join("out")));
}

#[cfg(target_os = "linux")]
struct Unmount<'a>(&'a Path);

#[cfg(target_os = "linux")]
impl Drop for Unmount<'_> {
    fn drop(&mut self) {
        let _ = std::process::Command::new("umount").arg(self.0).status();
    }
}

#[cfg(target_os = "linux")]
#[test]
fn an_answer_that_cannot_be_written() {
    for (lang, words) in [("en", "the disk is full"), ("ko", "디스크 공간이 부족합니다.")] {
        let full =
            fs::OpenOptions::new().write(true).open("/dev/full").expect("a device that is always full");
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_cleanse"))
            .args(["--lang", lang, "normalize", "phone"])
            .arg(example("customers.csv"))
            .stdout(full)
            .output()
            .expect("runs");
        check(&output, words);
    }
}

/// Ctrl-C in the middle of the rows.
#[cfg(unix)]
#[test]
fn an_interrupt_leaves_nothing() {
    use std::process::{Command, Stdio};
    use std::time::Duration;
    let dir = scratch();
    let (input, out) = (dir.path().join("big.csv"), dir.path().join("out"));
    let row = |n: u32| {
        format!("{n},홍길동,010.2345.{:04},hong{n}@gmial.com,서울 강남구 테헤란로 {n}\n", n % 10_000)
    };
    let rows: String = (0..300_000).map(row).collect();
    fs::write(&input, format!("회원번호,이름,휴대폰,이메일,주소\n{rows}")).expect("writes");
    for (lang, words) in
        [("en", "interrupted; nothing was written"), ("ko", "중단했습니다. 결과를 쓰지 않았습니다.")]
    {
        let child = Command::new(env!("CARGO_BIN_EXE_cleanse"))
            .args(["--lang", lang, "run"])
            .args([&input, Path::new("--out"), &out])
            .stderr(Stdio::piped())
            .spawn()
            .expect("runs");
        // Once temporary files stand there, rows are under way.
        while names(&out).is_empty() {
            std::thread::sleep(Duration::from_millis(5));
        }
        let killed = Command::new("kill").args(["-INT", &child.id().to_string()]).status();
        assert!(killed.expect("kill is there").success());
        let output = child.wait_with_output().expect("ends");
        assert_eq!(output.status.code(), Some(130), "{}", stderr(&output));
        assert!(stderr(&output).contains(words), "{}", stderr(&output));
        assert!(names(&out).is_empty(), "left behind: {:?}", names(&out));
    }
}
