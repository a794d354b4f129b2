//! Values that exist nowhere else go through every command; they may come out in the files that the user asked for and
//! nowhere else: no message, no report, no log of `-v`, no temporary file, whatever goes wrong.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::support::{names, read, scratch};

/// Three times the same made-up person, well and badly typed, and a row without an end.
const MEMBERS: &str = "회원번호,성명,휴대폰,이메일,주소,생년월일,메모\n\
    M1,선우카나,010-7391-5826,canarylocal@naver.com,서울특별시 강남구 카나리로 73,1973-09-17,주민번호 730917-1739158 카나리메모\n\
    M2,선우카나님,010.7391.5826,canarylocal@gmial.com,서울 강남구 카나리로 73,73.9.17,\n\
    M3,선우카나,0l0-7391-5826,canarylocal@@naver,카나리로,1973-13-40,카나리메모 010-7391-5826\n\
    M4,010-7391-5826,선우카나,선우카나,선우카나 010-7391-5826,730917-1739158,카나리메모\n\
    M5,선우카나,\"010-7391-5826,x\n";
/// What gives the person away, without the separators that are taken out of what is searched.
const SIGNS: &[&str] =
    &["우카나", "73915826", "canarylocal", "카나리로", "카나리메모", "1739158", "19730917", "730917"];
/// Files of a result that hold values by contract; every other one tells none.
const OWN: &[&str] = &[
    "clean.csv",
    "repair.csv",
    "quarantine.csv",
    "quarantine.raw",
    "ledger.jsonl",
    "corrections.csv",
    "shared_contacts.csv",
    "skipped.csv",
    "result.xlsx",
    "merged.csv",
    "features.bin",
    "kept.csv",
    "excluded.csv",
    "review.csv",
    "results.csv",
    "failed.csv",
    "unmatched.csv",
];

/// Two replies, one that is known and one that is not.
const REPLIES: &str = "{\"reply\":\"550 5.1.1 <canarylocal@naver.com>: user unknown\"}\n\
    {\"reply\":\"blorb canarylocal@naver.com 010-7391-5826 frobnicated\"}\n";

/// The signs in a text, never the text: a failing test is a log too.
fn signs_in(bytes: &[u8]) -> Vec<&'static str> {
    let text = String::from_utf8_lossy(bytes);
    let bare: String = text.chars().filter(|c| !matches!(c, '-' | '.' | ' ' | '*')).collect();
    SIGNS.iter().copied().filter(|sign| text.contains(sign) || bare.contains(sign)).collect()
}

/// A folder with the made-up person in it, and one for temporary files that has to be empty after every command.
struct Cage(tempfile::TempDir);

impl Cage {
    fn new() -> Cage {
        let cage = Cage(scratch());
        fs::create_dir(cage.path("tmp")).expect("a folder");
        fs::write(cage.path("members.csv"), MEMBERS).expect("writes");
        let bare = MEMBERS.split_once('\n').expect("a header").1;
        fs::write(cage.path("bare.csv"), bare).expect("writes");
        fs::write(cage.path("replies.jsonl"), REPLIES).expect("writes");
        fs::write(cage.path("broken.toml"), "[input]\nencoding = 선우카나\n").expect("writes");
        cage
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Runs the words of a command line with `-vvv`; nothing is said about the person on stderr, nor left behind.
    fn quiet(&self, line: &str) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cleanse"));
        self.watched(line, command.arg("-vvv").args(line.split(' ')))
    }

    fn watched(&self, line: &str, command: &mut Command) -> Output {
        let output = command
            .current_dir(self.0.path())
            .env("TMPDIR", self.path("tmp"))
            .env("LC_ALL", "C")
            .output()
            .expect("runs");
        assert_eq!(signs_in(&output.stderr), [""; 0], "{line}: stderr tells");
        assert_eq!(names(&self.path("tmp")), [""; 0], "{line}: left behind");
        output
    }

    /// As [`Cage::quiet`], and nothing on stdout either.
    fn silent(&self, line: &str) -> Output {
        let output = self.quiet(line);
        assert_eq!(signs_in(&output.stdout), [""; 0], "{line}: stdout tells");
        output
    }

    /// The files of a result that are not the user's own rows.
    fn result(&self, folder: &str) {
        for name in names(&self.path(folder)).iter().filter(|name| !OWN.contains(&name.as_str())) {
            assert_eq!(signs_in(&read(&self.path(folder).join(name))), [""; 0], "{folder}/{name} tells");
        }
    }
}

#[test]
fn reports_and_messages_of_files_tell_nobody() {
    let cage = Cage::new();
    cage.silent("run members.csv --out out --excel --report html=page.html --report sarif=scan.sarif");
    cage.silent("run members.csv --out merged --merge --lang en");
    cage.silent("dedupe members.csv --out pairs --explain M1 M2");
    for folder in ["out", "merged", "pairs"] {
        cage.result(folder);
    }
    for report in ["page.html", "scan.sarif"] {
        assert_eq!(signs_in(&read(&cage.path(report))), [""; 0], "{report} tells");
    }
    for format in ["text", "concise", "json", "jsonl", "github", "gitlab", "sarif", "junit", "html"] {
        cage.silent(&format!("check members.csv --duplicates --output-format {format}"));
    }
    for line in [
        "check members.csv --by 성명",
        "check members.csv --by 이메일 --write-baseline known.json",
        "check bare.csv",
        "profile members.csv",
        "profile members.csv --output-format json",
        "fix members.csv --diff",
        "fix members.csv -o fixed.csv",
        "undo out -o back.csv",
        "exclude members.csv --withdrawal members.csv --out excluded",
        "check members.csv --cache kept",
        "check members.csv --cache kept --output-format jsonl",
        "fix fixed.csv --in-place --unsafe-fixes",
        "undo fixed.csv -o unfixed.csv",
        "due notice members.csv",
        "due destroy members.csv",
    ] {
        cage.silent(line);
    }
    for folder in ["excluded", "kept"] {
        cage.result(folder);
    }
    assert_eq!(signs_in(&read(&cage.path("known.json"))), [""; 0], "the baseline tells");
}

#[test]
fn the_workflow_tells_nobody() {
    let cage = Cage::new();
    cage.silent("run members.csv --out out --store store --now 2026-11-02");
    for line in [
        "repair status --store store",
        "repair status M3 --store store",
        "repair status M3 --store store --output-format json",
        "repair history M3 --store store",
        "repair plan --store store --out campaign --now 2026-11-02",
        "quarantine list --store store",
        "bounce replies.jsonl --unknown",
        "bounce replies.jsonl --against members.csv --out joined",
        "repair sent campaign --store store --now 2026-11-03",
        "repair ingest joined --store store --at 2026-11-03 --now 2026-11-04",
        "repair advance --store store --now 2028-01-01",
        "repair policy show",
        "due destroy --store store --now 2028-01-01",
        "due reconfirm --store store --now 2028-01-01",
        "quarantine list --store store",
        "quarantine show M4 --store store",
        "quarantine export --store store --reason audit --out aside.csv",
        "quarantine export --store store --reason audit --out aside.sqlite",
        "quarantine restore M4 --store store --reason called --now 2028-01-02",
        "erase M1 --store store --actor kim --reason asked",
    ] {
        assert!(cage.silent(line).status.success(), "{line} fails");
    }
    cage.result("joined");
    for name in names(&cage.path("store")).iter().filter(|name| name.contains("journal")) {
        assert_eq!(signs_in(&read(&cage.path("store").join(name))), [""; 0], "{name} tells");
    }
}

#[test]
fn what_goes_wrong_tells_nobody() {
    let cage = Cage::new();
    fs::create_dir_all(cage.path("garbage")).expect("a folder");
    for name in ["journal.db", "vault.db"] {
        fs::write(cage.path("garbage").join(name), MEMBERS).expect("writes");
    }
    for line in [
        "run members.csv --out bad --id 없는열",
        "run bare.csv --out bad --id 없는열",
        "run bare.csv --out bad --column 휴대폰=없는열",
        "run members.csv --out bad --format xlsx",
        "run members.csv --out bad --delimiter |",
        "run members.csv --out bad --encoding utf-16le",
        "run members.csv --out bad --config broken.toml",
        "run members.csv --out members.csv",
        "check members.csv --baseline members.csv",
        "check members.csv --config members.csv",
        "dedupe members.csv --out bad --model members.csv",
        "dedupe members.csv --out bad --labels members.csv",
        "dedupe members.csv --out bad --against members.csv",
        "bounce replies.jsonl --rules members.csv",
        "repair status --store garbage",
        "repair ingest members.csv --store garbage",
        "undo members.csv -o back.csv",
        "exclude bare.csv --withdrawal bare.csv --out bad",
    ] {
        cage.silent(line);
    }
}

#[cfg(unix)]
#[test]
fn a_fault_in_mid_run_tells_nobody() {
    let cage = Cage::new();
    let many: String =
        (0..20_000).map(|n| format!("N{n},선우카나,010.7391.5826,canarylocal@gmial.com,,,\n")).collect();
    fs::write(cage.path("many.csv"), format!("{MEMBERS}x\"\n{many}")).expect("writes");
    for limit in ["ulimit -f 8", "ulimit -f 64", "ulimit -n 8", "ulimit -v 200000"] {
        let script = format!("trap '' XFSZ; {limit}; exec \"$@\"");
        let mut command = Command::new("sh");
        command.args([
            "-c",
            &script,
            "sh",
            env!("CARGO_BIN_EXE_cleanse"),
            "-vvv",
            "run",
            "many.csv",
            "--out",
            "faulty",
        ]);
        let output = cage.watched(limit, &mut command);
        assert_eq!(signs_in(&output.stdout), [""; 0], "{limit}: stdout tells");
        cage.result("faulty");
    }
    let mut child = Command::new(env!("CARGO_BIN_EXE_cleanse"))
        .args(["run", "--quiet", "many.csv", "--out", "killed"])
        .current_dir(cage.0.path())
        .env("TMPDIR", cage.path("tmp"))
        .spawn()
        .expect("starts");
    std::thread::sleep(std::time::Duration::from_millis(40));
    child.kill().expect("killed");
    child.wait().expect("ends");
    assert_eq!(names(&cage.path("tmp")), [""; 0], "a killed run leaves temporary files");
    owner_only(&cage.path("killed"));
}

#[cfg(unix)]
fn owner_only(folder: &Path) {
    use std::os::unix::fs::PermissionsExt;
    for name in names(folder) {
        let mode = fs::metadata(folder.join(&name)).expect("metadata").permissions().mode();
        assert_eq!(mode & 0o077, 0, "{name} can be read by others");
    }
}

type Message = fn(&str) -> String;

/// Messages as a careless program has them, and the invariant that each breaks.
const MUTANTS: [(&str, Message, &str); 4] = [
    ("quotes the row that it cannot read", quotes_the_row, "I15"),
    ("quotes the value that it looked for", quotes_the_value, "I15"),
    ("writes a value otherwise and quotes it", writes_otherwise, "I15"),
    ("masks the domain and not the person", masks_the_domain, "I15"),
];

fn quotes_the_row(row: &str) -> String {
    format!("error: members.csv: 2: {row}: too many columns")
}

fn quotes_the_value(row: &str) -> String {
    format!("warning: no member has {}", row.split(',').nth(1).unwrap_or_default())
}

fn writes_otherwise(row: &str) -> String {
    let phone = row.split(',').nth(2).unwrap_or_default();
    format!("debug: phone {}", phone.replace('-', " . "))
}

fn masks_the_domain(row: &str) -> String {
    let mail = row.split(',').nth(3).unwrap_or_default();
    format!("trace: {}@***", mail.split('@').next().unwrap_or_default())
}

/// The watch over the messages is one that they do not get by.
#[test]
fn careless_messages_are_caught() {
    let row = MEMBERS.lines().nth(1).expect("a row");
    for (name, mutant, invariant) in MUTANTS {
        assert_ne!(signs_in(mutant(row).as_bytes()), [""; 0], "{invariant}: {name}");
    }
    assert_eq!(signs_in("error: members.csv: 2: 선***, 010-****-****, ca***@naver.com".as_bytes()), [""; 0]);
}
