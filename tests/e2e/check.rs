//! `cleanse check`: exit codes, selection, gates, baselines without a value in them, and reports in one pass.

use std::fs;
use std::path::Path;
use std::process::Output;

use crate::support::{cells, cleanse, example, names, read, scratch, stderr};

fn check(dir: &Path, args: &[&str]) -> Output {
    cleanse().arg("check").args(args).current_dir(dir).output().expect("runs")
}

fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn code(output: &Output) -> Option<i32> {
    output.status.code()
}

/// A table without a fault, with one number written in another way, and with a mailbox that cannot be one.
fn tables(dir: &Path) {
    let head = "회원번호,이름,휴대폰,이메일,등급\n1,김보라,010-2345-6789,bora.kim@naver.com,우수\n";
    fs::write(dir.join("clean.csv"), head).expect("writes");
    fs::write(dir.join("note.csv"), head.to_owned() + "2,김하나,010.2345.6788,,일반\n").expect("writes");
    fs::write(dir.join("error.csv"), head.to_owned() + "3,이두리,010-2345-6787,naver.com,일반\n")
        .expect("writes");
}

#[test]
fn the_exit_code_says_what_was_found() {
    let dir = scratch();
    tables(dir.path());
    for (args, expected) in [
        (&["clean.csv"][..], 0),
        (&["clean.csv", "--fail-on", "note"], 0),
        (&["note.csv"], 0),
        (&["note.csv", "--fail-on", "note"], 1),
        (&["error.csv"], 1),
        (&["error.csv", "--fail-on", "never"], 0),
        (&["error.csv", "--ignore", "EML*"], 0),
        (&["error.csv", "--select", "PHN*,NAM*"], 0),
        (&["clean.csv", "error.csv"], 1),
        (&["*r.csv"], 1),
        (&["없는.csv"], 2),
        (&["*.없음"], 2),
        (&["error.csv", "--select", "PHN"], 2),
        (&["error.csv", "--by", "없는열"], 2),
        (&["error.csv", "--baseline", "clean.csv"], 2),
    ] {
        let output = check(dir.path(), args);
        assert_eq!(code(&output), Some(expected), "{args:?}: {}", stderr(&output));
    }
    assert_eq!(names(dir.path()), ["clean.csv", "error.csv", "note.csv"], "a check writes nothing");
}

#[test]
fn findings_have_their_place_and_no_value_in_clear() {
    let dir = scratch();
    tables(dir.path());
    for (lang, words) in [("ko", "3행 휴대폰"), ("en", "row 3 휴대폰")] {
        let output = check(dir.path(), &["note.csv", "--lang", lang]);
        let said = stdout(&output);
        assert!(said.contains(words) && said.contains("PHN002"), "{said}");
        assert!(!said.contains("2345.6788") && !said.contains("2345-6788"), "{said}");
    }
    let output = check(dir.path(), &["note.csv", "--output-format", "jsonl", "--show-values"]);
    let line: serde_json::Value = serde_json::from_slice(&output.stdout).expect("one line");
    assert_eq!((line["row"].as_u64(), line["line"].as_u64()), (Some(2), Some(3)));
    assert_eq!((line["rule"].as_str(), line["value"].as_str()), (Some("PHN002"), Some("010.2345.6788")));
    assert_eq!(line["id"], "2");
}

#[test]
fn several_reports_come_from_one_pass() {
    let dir = scratch();
    tables(dir.path());
    let reports = ["--report", "sarif=r.sarif", "--report", "junit=r.xml", "--report", "html=r.html"];
    let output = check(dir.path(), &[&["error.csv", "--output-format", "json"], &reports[..]].concat());
    assert_eq!(code(&output), Some(1), "{}", stderr(&output));
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert!(!json["findings"].as_array().expect("findings").is_empty());
    let sarif: serde_json::Value = serde_json::from_slice(&read(&dir.path().join("r.sarif"))).expect("JSON");
    assert_eq!(sarif["version"], "2.1.0");
    assert!(read(&dir.path().join("r.xml")).starts_with(b"<?xml"));
    assert!(read(&dir.path().join("r.html")).starts_with(b"<!"));
}

fn configured(dir: &Path, toml: &str, args: &[&str]) -> Output {
    fs::write(dir.join("cleanse.toml"), toml).expect("writes");
    check(dir, args)
}

#[test]
fn gates_hold_or_break() {
    let dir = scratch();
    tables(dir.path());
    for (gate, expected) in [
        ("rule = \"PHN*\"\nmax-rate = \"50%\"", 0),
        ("rule = \"PHN*\"\nmax-rate = \"49%\"", 1),
        ("rule = \"PHN002\"\nmax-count = 1", 0),
        ("rule = \"PHN002\"\nmax-count = 0", 1),
        ("measure = \"quarantine\"\nmax-rate = 0", 0),
        ("measure = \"completeness\"\nfield = \"email\"\nmin-rate = \"50%\"", 0),
        ("measure = \"completeness\"\ncolumn = \"이메일\"\nmin-rate = \"51%\"", 1),
        ("measure = \"completeness\"\ncolumn = \"등급\"\nmin-rate = \"100%\"", 0),
        ("measure = \"completeness\"\ncolumn = \"없는열\"\nmin-rate = \"0%\"", 1),
        ("measure = \"uniqueness\"\ncolumn = \"회원번호\"\nmax-count = 0", 0),
        ("measure = \"reachability\"\nchannel = \"mobile\"\nmin-rate = \"100%\"", 0),
        ("measure = \"shared-contact\"\nmax-count = 0", 0),
        ("measure = \"duplicates\"\nmax-count = 0", 0),
        ("rule = \"PHN*\"\nmax-drop = \"1%\"", 0),
        ("measure = \"completeness\"\nfield = \"emial\"\nmin-rate = \"0%\"", 2),
        ("measure = \"completeness\"\nfield = \"email\"\ncolumn = \"이메일\"\nmin-rate = \"0%\"", 2),
        ("measure = \"reachability\"\nchannel = \"mobil\"\nmin-rate = \"0%\"", 2),
        ("rule = \"PHN*\"\ncolumn = \"휴대폰\"\nmax-count = 9", 2),
    ] {
        let output = configured(dir.path(), &format!("[[gate]]\n{gate}\n"), &["note.csv"]);
        assert_eq!(code(&output), Some(expected), "{gate}: {}{}", stdout(&output), stderr(&output));
    }
    for (gate, hint) in [
        ("measure = \"completeness\"\nfield = \"emial\"", "email"),
        ("measure = \"uniqueness\"\ncolumn = \"이메얼\"", "이메일"),
    ] {
        let output = configured(dir.path(), &format!("[[gate]]\n{gate}\nmax-count = 0\n"), &["note.csv"]);
        let said = stderr(&output);
        assert!(
            said.contains(&format!("hint: {hint}")) || said.contains(&format!("도움말: {hint}")),
            "{gate}: {said}"
        );
    }
    let shared =
        "회원번호,이름,휴대폰\n1,김보라,010-2345-6789\n2,김하나,010 2345 6789\n2,이두리,010-2345-6787\n";
    fs::write(dir.path().join("shared.csv"), shared).expect("writes");
    for gate in ["measure = \"shared-contact\"", "measure = \"uniqueness\"\ncolumn = \"회원번호\""] {
        let output = configured(dir.path(), &format!("[[gate]]\n{gate}\nmax-count = 0\n"), &["shared.csv"]);
        assert_eq!(code(&output), Some(1), "{gate}");
    }
}

#[test]
fn the_gate_counts_the_shared_contacts_that_a_run_counts() {
    let dir = scratch();
    let table = "회원번호,고객명,휴대폰,이메일\n\
        M1,김민수,010-2233-4455 / 010-6655-4433,\n\
        M2,박영희,010-6655-4433,\n\
        M3,최가온,02-555-1234~6,bora.lee@naver.com; gaon.choi@naver.com\n\
        M4,한다솜,02-555-1235,gaon.choi@naver.com\n\
        M5,오하늘,010-6655-4433,\n";
    fs::write(dir.path().join("shared.csv"), table).expect("writes");
    for (limit, expected) in [(3, 0), (2, 1)] {
        let gate = format!("[[gate]]\nmeasure = \"shared-contact\"\nmax-count = {limit}\n");
        let output = configured(dir.path(), &gate, &["shared.csv"]);
        assert_eq!(code(&output), Some(expected), "{limit}: {}", stdout(&output));
    }
    let out = dir.path().join("out");
    assert_eq!(code(&crate::support::run(&dir.path().join("shared.csv"), &out, &[])), Some(0));
    assert_eq!(crate::support::summary(&out)["shared_contacts"], 3);
    let told: Vec<[String; 2]> = crate::support::rows(&out.join("shared_contacts.csv"))
        .into_iter()
        .map(|row| [row[1].clone(), row[3].clone()])
        .collect();
    let expected = [
        ["010-6655-4433", "M1"],
        ["010-6655-4433", "M2"],
        ["010-6655-4433", "M5"],
        ["02-555-1235", "M3"],
        ["02-555-1235", "M4"],
        ["gaon.choi@naver.com", "M3"],
        ["gaon.choi@naver.com", "M4"],
    ];
    assert_eq!(told, expected);
}

#[test]
fn rules_have_the_severity_that_the_configuration_says() {
    let dir = scratch();
    tables(dir.path());
    for (toml, file, expected) in [
        ("[rules]\nPHN002 = \"error\"", "note.csv", 1),
        ("[rules]\n\"EML*\" = \"off\"", "error.csv", 0),
        ("[rules]\nselect = [\"NAM*\"]", "error.csv", 0),
        ("[rules]\nper-column-ignores = { \"이메일\" = [\"EML*\"] }", "error.csv", 0),
        ("[check]\nfail-on = \"note\"", "note.csv", 1),
        ("[rules]\nselct = [\"NAM*\"]", "note.csv", 2),
        ("[[gate]]\nrule = \"PHN*\"\nmaxrate = \"1%\"", "note.csv", 2),
        ("required-version = \">=99\"", "note.csv", 2),
        ("required-version = \">=0.1\"", "note.csv", 0),
    ] {
        let output = configured(dir.path(), toml, &[file]);
        assert_eq!(code(&output), Some(expected), "{toml}: {}", stderr(&output));
    }
    let output = configured(dir.path(), "[rules]\nselct = [\"NAM*\"]", &["note.csv"]);
    assert!(stderr(&output).contains("hint: select"), "{}", stderr(&output));
}

#[test]
fn a_baseline_knows_findings_wherever_their_rows_stand() {
    let dir = scratch();
    let text = String::from_utf8(read(&example("customers.csv"))).expect("UTF-8");
    let rows = cells(&text);
    let write = |name: &str, rows: &[Vec<String>]| {
        let quoted = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
        let line = |row: &Vec<String>| row.iter().map(quoted).collect::<Vec<_>>().join(",") + "\n";
        fs::write(dir.path().join(name), rows.iter().map(line).collect::<String>()).expect("writes");
    };
    let header = rows[1].clone();
    let members = &rows[2..rows.len() - 1];
    let table = |rows: Vec<Vec<String>>| [vec![header.clone()], rows].concat();
    write("one.csv", &table(members.to_vec()));
    write("two.csv", &table(members.iter().rev().cloned().collect()));
    for (file, baseline) in [("one.csv", "one.json"), ("two.csv", "two.json")] {
        let output = check(dir.path(), &[file, "--write-baseline", baseline, "--fail-on", "never"]);
        assert_eq!(code(&output), Some(0), "{}", stderr(&output));
    }
    let [one, two] = ["one.json", "two.json"].map(|name| read(&dir.path().join(name)));
    assert!(one == two, "the order of rows is in the baseline");
    let known = String::from_utf8(one).expect("UTF-8");
    let told =
        members.iter().flatten().filter(|v| v.chars().count() > 8 && known.contains(v.as_str())).count();
    assert_eq!(told, 0, "a value is in the baseline");
    for strict in ["error", "note"] {
        let output = check(dir.path(), &["two.csv", "--baseline", "one.json", "--fail-on", strict]);
        assert_eq!(code(&output), Some(0), "{}", stdout(&output));
    }
    let mut worse = members.to_vec();
    let phone = header.iter().position(|h| h == "휴대폰").expect("a phone column");
    worse[7][phone] = "010-1234".to_owned();
    write("worse.csv", &table(worse));
    let args = ["worse.csv", "--baseline", "one.json", "--fail-on", "warning", "--output-format", "jsonl"];
    let output = check(dir.path(), &args);
    assert_eq!(code(&output), Some(1));
    assert_eq!(stdout(&output).lines().count(), 1, "only what is new is told: {}", stdout(&output));
}

#[test]
fn the_result_is_split_by_the_values_of_a_column() {
    let dir = scratch();
    tables(dir.path());
    let output = check(dir.path(), &["note.csv", "--by", "등급", "--output-format", "json"]);
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let segments = json["segments"].as_array().expect("segments");
    let names: Vec<_> = segments.iter().map(|s| s["name"].as_str().unwrap_or_default()).collect();
    assert_eq!(names, ["우수", "일반"]);
}

#[test]
fn threads_do_not_change_a_check() {
    let dir = scratch();
    let input = example("customers.csv").display().to_string();
    let [one, two] = ["1", "2"].map(|n| {
        let args = [&input, "--threads", n, "--by", "등급", "--write-baseline", n, "--duplicates"];
        let output = check(dir.path(), &args);
        (output.stdout, read(&dir.path().join(n)))
    });
    assert!(one == two);
}

#[test]
fn completions_manual_pages_and_the_schema_are_there() {
    let dir = scratch();
    let out = |args: &[&str]| cleanse().args(args).current_dir(dir.path()).output().expect("runs").stdout;
    for shell in ["bash", "zsh", "fish", "powershell"] {
        assert!(
            String::from_utf8_lossy(&out(&["generate", "completions", shell])).contains("normalize"),
            "{shell}"
        );
    }
    out(&["generate", "man", "man"]);
    let pages = names(&dir.path().join("man"));
    assert!(
        pages.contains(&"cleanse.1".to_owned()) && pages.contains(&"cleanse-check.1".to_owned()),
        "{pages:?}"
    );
    let schema: serde_json::Value = serde_json::from_slice(&out(&["config", "schema"])).expect("JSON");
    assert!(schema["properties"]["gate"].is_object());
}

/// Every file that fits, where no shell expands the pattern; `fix` takes one.
#[test]
fn patterns_name_files_for_every_command() {
    let dir = scratch();
    tables(dir.path());
    let command = |args: &[&str]| cleanse().args(args).current_dir(dir.path()).output().expect("runs");
    let output = command(&["run", "*e.csv", "--out", "out", "--quiet"]);
    assert_eq!(code(&output), Some(0), "{}", stderr(&output));
    assert_eq!(crate::support::summary(&dir.path().join("out"))["read"], 2);
    assert_eq!(code(&command(&["fix", "no*.csv", "-o", "fixed.csv"])), Some(0));
    assert_eq!(code(&command(&["fix", "*.csv", "-o", "fixed2.csv"])), Some(2));
}

#[test]
fn a_table_in_parquet_is_a_table() {
    let dir = scratch();
    tables(dir.path());
    let command = |args: &[&str]| cleanse().args(args).current_dir(dir.path()).output().expect("runs");
    let output = command(&["fix", "note.csv", "-o", "note.parquet"]);
    assert_eq!(code(&output), Some(0), "{}", stderr(&output));
    for args in [&["note.parquet"][..], &["-", "--format", "parquet"]] {
        let mut check = cleanse();
        check.arg("check").args(args).args(["--output-format", "jsonl"]).current_dir(dir.path());
        let output = check.write_stdin(read(&dir.path().join("note.parquet"))).output().expect("runs");
        assert_eq!((code(&output), stdout(&output)), (Some(0), String::new()), "{}", stderr(&output));
    }
    let output = command(&["run", "note.parquet", "--out", "out", "--no-bom", "--quiet"]);
    assert_eq!(code(&output), Some(0), "{}", stderr(&output));
    let clean = String::from_utf8(read(&dir.path().join("out/clean.csv"))).expect("UTF-8");
    assert!(clean.contains("010-2345-6788"), "{clean}");
    let output = command(&["undo", "note.parquet", "-o", "back.csv"]);
    assert_eq!(code(&output), Some(0), "{}", stderr(&output));
    let back = String::from_utf8(read(&dir.path().join("back.csv"))).expect("UTF-8");
    assert!(back.contains("010.2345.6788"), "{back}");
}

/// The schema of the strictest reader, where there is a validator.
#[test]
fn junit_fits_its_schema() {
    let dir = scratch();
    tables(dir.path());
    let gate = "[[gate]]\nrule = \"EML*\"\nmax-count = 0\n";
    fs::write(dir.path().join("cleanse.toml"), gate).expect("writes");
    let output = check(dir.path(), &["*.csv", "--output-format", "junit"]);
    assert_eq!(code(&output), Some(1), "{}", stderr(&output));
    fs::write(dir.path().join("r.xml"), &output.stdout).expect("writes");
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden/junit.xsd");
    let mut xmllint = std::process::Command::new("xmllint");
    match xmllint.arg("--noout").arg("--schema").arg(schema).arg(dir.path().join("r.xml")).output() {
        Ok(done) => assert!(done.status.success(), "{}", stderr(&done)),
        Err(_) => eprintln!("xmllint is absent: the schema of JUnit is not checked"),
    }
}

#[test]
fn what_was_found_in_the_same_bytes_is_told_again() {
    let dir = scratch();
    tables(dir.path());
    let config = "[[gate]]\nrule = \"EML*\"\nmax-rate = \"0%\"\n[[gate]]\nmeasure = \"completeness\"\nfield = \"휴대폰\"\nmin-rate = \"50%\"\n";
    fs::write(dir.path().join("cleanse.toml"), config).expect("writes");
    let jsonl = |more: &[&str]| {
        let files = ["note.csv", "error.csv", "--output-format", "jsonl", "--report", "json=report.json"];
        let output = check(dir.path(), &[&files[..], more].concat());
        (code(&output), stdout(&output), read(&dir.path().join("report.json")))
    };
    let kept = |more: &[&str]| jsonl(&[&["--cache", "kept"], more].concat());
    let fresh = jsonl(&[]);
    assert_eq!(kept(&[]), fresh, "the first time");
    assert_eq!(kept(&[]), fresh, "the second time");

    let folder = dir.path().join("kept");
    let entries =
        || names(&folder).into_iter().filter(|name| name.ends_with(".json")).map(|name| folder.join(name));
    assert_eq!(entries().count(), 2);
    for entry in entries() {
        let text = fs::read_to_string(&entry).expect("reads");
        assert!(!text.contains("2345.6788") && !text.contains("bora.kim"), "values are masked: {text}");
        fs::write(&entry, text.replace("\"row\":1", "\"row\":7")).expect("writes");
    }
    assert_ne!(kept(&[]), fresh, "what is kept is what is told");

    for settings in [&["--ignore", "EML*"][..], &["--as-of", "2030-01-01"], &["--select", "PHN*"]] {
        assert_eq!(kept(settings), jsonl(settings), "{settings:?} is another question");
    }
    fs::write(dir.path().join("error.csv"), "회원번호,휴대폰\n9,010-2345-678\n").expect("writes");
    assert_eq!(kept(&[]), jsonl(&[]), "other bytes");
    entries().for_each(|entry| fs::write(entry, "{\"key\":").expect("writes"));
    assert_eq!(kept(&[]), jsonl(&[]), "a damaged entry is none");
}
