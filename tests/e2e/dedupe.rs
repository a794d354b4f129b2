//! The search for duplicates alone: what it keeps, what it learns, what people decide, and how odd tables end.

use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use serde_json::Value;

use crate::support::{cells, cleanse, example, names, read, rows, scratch, stderr, summary};

const HEADER: &str = "회원번호,성명,휴대폰,이메일,주소,생년월일\n";

/// A desk with a folder for tables and results.
struct Desk(tempfile::TempDir);

impl Desk {
    fn new() -> Desk {
        Desk(scratch())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn put(&self, name: &str, text: &str) -> PathBuf {
        fs::write(self.path(name), text).expect("writes");
        self.path(name)
    }

    fn dedupe(&self, files: &[&str], out: &str, more: &[&str]) -> Output {
        let mut command = cleanse();
        command.args(["--lang", "en", "dedupe"]).args(files.iter().map(|f| self.path(f)));
        command.arg("--out").arg(self.path(out));
        for arg in more {
            let is_file = arg.starts_with('@');
            if is_file {
                command.arg(self.path(&arg[1..]))
            } else {
                command.arg(arg)
            };
        }
        command.output().expect("runs")
    }

    fn done(&self, files: &[&str], out: &str, more: &[&str]) -> Output {
        let output = self.dedupe(files, out, more);
        assert!(output.status.success(), "{}", stderr(&output));
        output
    }

    /// Record -> cluster.
    fn clusters(&self, out: &str) -> BTreeMap<String, String> {
        let rows = rows(&self.path(out).join("clusters.csv"));
        rows.into_iter().map(|r| (r[0].clone(), r[1].clone())).collect()
    }
}

/// People who are all different, from `from` on.
fn people(from: usize, to: usize) -> String {
    let surnames = ["김", "이", "박", "최", "정", "강", "조", "윤", "장", "임", "한", "오", "서"];
    let given = [
        "하나", "두리", "세나", "영숙", "다솜", "지훈", "서연", "민준", "보라", "태양", "은별", "수호",
        "가람", "나래", "미르", "슬기", "한결",
    ];
    let mut text = String::new();
    for n in from..to {
        let _ = writeln!(text, "{}", person(n, &format!("M{n:04}"), surnames[n % 13], given[n % 17], 0));
    }
    text
}

/// The record of person `n`; `phone` tells phones of one person apart.
fn person(n: usize, id: &str, surname: &str, given: &str, phone: usize) -> String {
    format!(
        "{id},{surname}{given},010-{:04}-{:04},user{n}@naver.com,서울 강남구 테헤란로 {},{}-{:02}-{:02}",
        2200 + (n * 37 + phone) % 7000,
        1000 + (n * 53) % 9000,
        100 + n,
        1950 + n % 55,
        1 + n % 12,
        1 + n % 28
    )
}

#[test]
fn new_rows_meet_the_old_ones_and_clusters_keep_their_ids() {
    let desk = Desk::new();
    let twice = |n: usize, id: &str| person(n, id, ["김", "이", "박"][n % 3], "하늘", 0);
    let base = format!(
        "{HEADER}{}{}\n{}\n{}\n",
        people(0, 300),
        twice(900, "A2"),
        twice(900, "A1"),
        twice(901, "B1")
    );
    desk.put("base.csv", &base);
    desk.done(&["base.csv"], "base", &[]);
    assert_eq!(
        desk.clusters("base"),
        BTreeMap::from([("A1".into(), "A2".into()), ("A2".into(), "A2".into())])
    );

    let new = format!(
        "{HEADER}{}\n{}\n{}{}\n",
        twice(900, "A0"),
        twice(901, "B2"),
        people(300, 330),
        twice(902, "C1")
    );
    desk.put("new.csv", &new);
    let said = stderr(&desk.done(&["new.csv"], "grown", &["--against", "@base"]));
    assert!(said.contains("303 records known before, 0 of them replaced"), "{said}");
    let grown = desk.clusters("grown");
    assert_eq!(grown["A0"], "A2", "a grown cluster keeps its id");
    assert_eq!(
        (grown["B1"].as_str(), grown["B2"].as_str()),
        ("B1", "B1"),
        "a new one takes its smallest record"
    );
    let pairs = rows(&desk.path("grown/pairs.csv"));
    let fresh: HashSet<&str> = ["A0", "B2", "C1"].into();
    assert!(
        pairs.iter().all(|p| p[..2].iter().any(|r| fresh.contains(r.as_str()) || r > &"M0299".to_owned()))
    );
    let summary = summary(&desk.path("grown"));
    assert_eq!((summary["read"].as_u64(), summary["known"].as_u64()), (Some(33), Some(303)));

    // A third delivery, with a record of the first one again: it takes its old place.
    let again = twice(901, "B1").replace("user901@", "other901@");
    desk.put("third.csv", &format!("{HEADER}{again}\n{}\n", twice(902, "C0")));
    desk.done(&["third.csv"], "third", &["--against", "@grown"]);
    let third = desk.clusters("third");
    assert_eq!((third["B1"].as_str(), third["B2"].as_str()), ("B1", "B1"));
    assert_eq!((third["C0"].as_str(), third["C1"].as_str()), ("C1", "C1"));
    assert_eq!(third["A0"], "A2");
    assert_eq!(crate::support::summary(&desk.path("third"))["replaced"], 1);
}

#[test]
fn two_halves_find_what_the_whole_finds() {
    let desk = Desk::new();
    let mut all = cells(&String::from_utf8(read(&example("customers.csv"))).expect("UTF-8"));
    let header = all.remove(1);
    all.retain(|row| row[0].starts_with('M'));
    let table = |rows: &[Vec<String>]| {
        let quoted = |row: &Vec<String>| {
            row.iter().map(|c| format!("\"{}\"", c.replace('"', "\"\""))).collect::<Vec<_>>().join(",")
        };
        std::iter::once(&header).chain(rows).map(|r| quoted(r) + "\n").collect::<String>()
    };
    desk.put("all.csv", &table(&all));
    desk.put("one.csv", &table(&all[..1500]));
    desk.put("two.csv", &table(&all[1500..]));
    desk.done(&["all.csv"], "all", &[]);
    desk.done(&["one.csv"], "one", &[]);
    desk.done(&["two.csv"], "two", &["--against", "@one"]);
    let pairs_of = |out: &str| -> HashSet<(String, String)> {
        let mut groups: BTreeMap<String, Vec<String>> = BTreeMap::new();
        desk.clusters(out).into_iter().for_each(|(r, c)| groups.entry(c).or_default().push(r));
        groups
            .values()
            .flat_map(|g| g.iter().flat_map(|a| g.iter().map(|b| (a.clone(), b.clone()))))
            .filter(|(a, b)| a < b)
            .collect()
    };
    let (whole, halves) = (pairs_of("all"), pairs_of("two"));
    let both = whole.intersection(&halves).count();
    assert!(
        both * 100 >= whole.len().max(halves.len()) * 95,
        "{both} of {} and {}",
        whole.len(),
        halves.len()
    );
}

#[test]
fn what_an_earlier_search_left_is_checked() {
    let desk = Desk::new();
    desk.put("base.csv", &format!("{HEADER}{}", people(0, 60)));
    desk.put("new.csv", &format!("{HEADER}{}", people(60, 70)));
    desk.done(&["base.csv"], "base", &[]);
    let features = desk.path("base/features.bin");
    let whole = read(&features);
    let refused = |bytes: &[u8], words: &str| {
        fs::write(&features, bytes).expect("writes");
        let output = desk.dedupe(&["new.csv"], "out", &["--against", "@base"]);
        assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
        assert!(stderr(&output).contains(words), "{}", stderr(&output));
        assert!(!desk.path("out/summary.json").exists());
    };
    let mut other = whole.clone();
    other[whole.len() / 2] ^= 1;
    refused(&other, "not as the run wrote it");
    refused(&whole[..whole.len() - 9], "not as the run wrote it");
    refused(b"", "not as the run wrote it");
    let mut newer = whole.clone();
    newer[8] = 99;
    refused(&newer, "written by another version");
    fs::remove_file(&features).expect("removes");
    let output = desk.dedupe(&["new.csv"], "out", &["--against", "@base"]);
    assert!(stderr(&output).contains("--keep-features"), "{}", stderr(&output));
    fs::write(&features, &whole).expect("writes");
    desk.put("nameless.csv", &format!("{HEADER}{}", person(61, "", "김", "하나", 0)));
    let output = desk.dedupe(&["nameless.csv"], "out", &["--against", "@base"]);
    assert!(stderr(&output).contains("named records by id"), "{}", stderr(&output));
    fs::remove_file(desk.path("base/summary.json")).expect("removes");
    let output = desk.dedupe(&["new.csv"], "out", &["--against", "@base"]);
    assert!(stderr(&output).contains("not the result of a finished run"), "{}", stderr(&output));
}

#[cfg(unix)]
#[test]
fn what_is_kept_is_the_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    desk.put("base.csv", &format!("{HEADER}{}", people(0, 30)));
    desk.done(&["base.csv"], "base", &["--save-model", "@model.json"]);
    for name in ["base/features.bin", "base/clusters.csv", "model.json"] {
        let mode = fs::metadata(desk.path(name)).expect("metadata").permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{name}");
    }
    let model = String::from_utf8(read(&desk.path("model.json"))).expect("UTF-8");
    assert!(!model.contains("user1") && !model.contains("김하나"));
}

#[test]
fn a_saved_model_is_used_again() {
    let desk = Desk::new();
    fs::copy(example("customers.csv"), desk.path("customers.csv")).expect("copies");
    desk.done(&["customers.csv"], "first", &["--save-model", "@model.json"]);
    desk.done(&["customers.csv"], "second", &["--model", "@model.json"]);
    assert_eq!(desk.clusters("first"), desk.clusters("second"));
    let output = desk.dedupe(&["customers.csv"], "third", &["--model", "@customers.csv"]);
    assert_eq!(output.status.code(), Some(2));
    desk.put("broken.json", "{\"format\":\"something\"}");
    let output = desk.dedupe(&["customers.csv"], "third", &["--model", "@broken.json"]);
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
}

#[test]
fn decisions_of_people_are_obeyed_and_remembered() {
    let desk = Desk::new();
    let same = |id: &str| person(900, id, "남궁", "하늘", 0);
    let table = format!("{HEADER}{}{}\n{}\n", people(0, 200), same("A1"), same("A2"));
    desk.put("base.csv", &table);
    desk.done(&["base.csv"], "free", &["--review", "@review.csv"]);
    assert_eq!(desk.clusters("free").len(), 2);
    let review = cells(&String::from_utf8(read(&desk.path("review.csv"))).expect("UTF-8"));
    assert_eq!(review[0].last().map(String::as_str), Some("decision"));
    // A review file as it was written decides nothing.
    desk.done(&["base.csv"], "undecided", &["--labels", "@review.csv"]);
    assert_eq!(desk.clusters("undecided").len(), 2);
    desk.put("labels.csv", "left,right,decision\nA1,A2,0\nM0001,M0002,1\nA1,Z9,1\n");
    let said = stderr(&desk.done(&["base.csv"], "decided", &["--labels", "@labels.csv"]));
    assert!(said.contains("2 decisions obeyed, 1 about records that are not here"), "{said}");
    assert_eq!(
        desk.clusters("decided"),
        BTreeMap::from([("M0001".into(), "M0001".into()), ("M0002".into(), "M0001".into())])
    );
    // A later search remembers them, and no third record joins the two.
    desk.put("new.csv", &format!("{HEADER}{}\n", same("A3")));
    desk.done(&["new.csv"], "later", &["--against", "@decided"]);
    let later = desk.clusters("later");
    assert_ne!(
        later.get("A1").cloned().unwrap_or("A1".into()),
        later.get("A2").cloned().unwrap_or("A2".into())
    );
    desk.put("bad.csv", "left,right,decision\nA1,A2,perhaps\n");
    let output = desk.dedupe(&["base.csv"], "bad", &["--labels", "@bad.csv"]);
    assert!(output.status.code() == Some(2) && stderr(&output).contains("bad.csv:2"), "{}", stderr(&output));
}

#[test]
fn rules_are_explained_and_suggested() {
    let desk = Desk::new();
    fs::copy(example("customers.csv"), desk.path("customers.csv")).expect("copies");
    let said = stderr(&desk.done(&["customers.csv"], "out", &["--explain-blocking", "--suggest-blocking"]));
    let rule =
        said.lines().find(|l| l.trim_start().starts_with("phone.number ")).expect("the rule of phones");
    let share: f64 = rule
        .split_whitespace()
        .find_map(|w| w.strip_suffix('%'))
        .expect("a share")
        .parse()
        .expect("a number");
    assert!(share > 0.0 && share < 100.0, "{rule}");
    assert!(said.contains("estimated recall of all rules together"), "{said}");
    assert!(said.lines().any(|l| l.trim_start().starts_with("[\"")), "{said}");
    let output = desk.done(&["customers.csv"], "again", &["--explain", "M00000007", "M00001579"]);
    assert!(String::from_utf8_lossy(&output.stdout).contains("match weight"));
}

#[test]
fn two_files_are_linked_one_to_one_when_asked() {
    let desk = Desk::new();
    let one = |n: usize, id: &str| person(n, id, "김", "하늘", 0);
    desk.put("left.csv", &format!("{HEADER}{}{}\n", people(0, 150), one(900, "L1")));
    desk.put("right.csv", &format!("{HEADER}{}{}\n{}\n", people(150, 300), one(900, "R1"), one(900, "R2")));
    for (more, pairs) in [(&[][..], 2), (&["--one-to-one"][..], 1)] {
        let out = format!("out{pairs}");
        desk.done(&["left.csv", "right.csv"], &out, more);
        let found = rows(&desk.path(&out).join("pairs.csv"));
        assert_eq!(found.iter().filter(|p| p[0] == "L1").count(), pairs);
        let linked = rows(&desk.path(&out).join("linked.csv"));
        assert_eq!(linked.len(), 151);
        let row = linked.iter().find(|r| r[0] == "L1").expect("the row");
        assert!(row[6].starts_with('R') && row[8].contains("phone:exact"), "{row:?}");
        assert!(linked.iter().filter(|r| r[0] != "L1").all(|r| r[6].is_empty()));
    }
    let output = desk.dedupe(&["left.csv", "right.csv"], "no", &["--against", "@out1"]);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn two_files_may_have_the_same_ids() {
    let desk = Desk::new();
    let one = |n: usize, id: &str| person(n, id, "김", "하늘", 0);
    // M0000 to M0149 are other people in the second file, and L1 of the first is M0007 there.
    let others = people(150, 300).lines().enumerate().fold(String::new(), |text, (n, line)| {
        if n == 7 { text + &one(900, "M0007") + "\n" } else { text + &format!("M{n:04}{}\n", &line[5..]) }
    });
    desk.put("left.csv", &format!("{HEADER}{}{}\n", people(0, 150), one(900, "L1")));
    desk.put("right.csv", &format!("{HEADER}{others}"));
    desk.put("labels.csv", "left,right,decision\nM0003,M0003,1\n");
    let explained = ["--explain", "L1", "M0007"];
    let output = desk.done(&["left.csv", "right.csv"], "out", &explained);
    let weights = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(weights.contains("exact"), "the second name is one of the second file: {weights}");
    let clusters = rows(&desk.path("out").join("clusters.csv"));
    assert_eq!(clusters, [["L1", "L1", "golden", "left.csv"], ["M0007", "L1", "member", "right.csv"]]);
    let labelled = ["--labels", "@labels.csv"];
    desk.done(&["left.csv", "right.csv"], "decided", &labelled);
    let pairs = rows(&desk.path("decided").join("pairs.csv"));
    assert!(pairs.iter().any(|p| p[0] == "M0003" && p[1] == "M0003" && p[4] == "1"), "{pairs:?}");
}

#[test]
fn a_file_whose_ids_name_nobody_is_named_by_its_rows() {
    let desk = Desk::new();
    let one = |n: usize, id: &str| person(n, id, "김", "하늘", 0);
    desk.put("left.csv", &format!("{HEADER}{}{}\n", people(0, 150), one(900, "L1")));
    desk.put("right.csv", &format!("{HEADER}{}\n{}\n{}", one(900, "3"), one(901, "3"), people(150, 300)));
    let said = stderr(&desk.done(&["left.csv", "right.csv"], "out", &["--lang", "ko"]));
    assert!(said.contains("right.csv: 되풀이된 회원번호가 1행(처음 2행과 3행) 있어"), "{said}");
    let pairs = rows(&desk.path("out").join("pairs.csv"));
    assert_eq!((pairs[0][0].as_str(), pairs[0][1].as_str()), ("L1", "1"));
    assert_eq!(told(&desk.path("out"))["TBL017"], 1);
}

/// The rules that the findings of a search name, with their counts.
fn told(out: &Path) -> BTreeMap<String, u64> {
    let text = String::from_utf8(read(&out.join("findings.jsonl"))).expect("UTF-8");
    let mut rules = BTreeMap::new();
    for line in text.lines() {
        let finding: Value = serde_json::from_str(line).expect("JSON");
        assert!(finding["row"].as_u64().is_some_and(|row| row > 0), "{line}");
        *rules.entry(finding["rule"].as_str().expect("a rule").to_owned()).or_insert(0) += 1;
    }
    let summary = summary(out);
    let counted: BTreeMap<String, u64> = serde_json::from_value(summary["rules"].clone()).expect("counts");
    assert_eq!(counted, rules, "the summary counts the findings");
    rules
}

#[test]
fn odd_tables_end_well_and_say_what_happened() {
    const ROWS: usize = 1_200;
    let desk = Desk::new();
    let one_name: String = (0..ROWS).map(|n| person(n, &format!("K{n}"), "김", "민수", 0) + "\n").collect();
    let one_phone: String = people(0, ROWS)
        .lines()
        .map(|l| {
            let mut cells: Vec<&str> = l.split(',').collect();
            cells[2] = "010-9876-5432";
            cells.join(",") + "\n"
        })
        .collect();
    let empty: String = (0..ROWS).map(|n| format!("E{n},,,,,\n")).collect();
    let equal: String = (0..ROWS).map(|n| person(7, &format!("Q{n}"), "남궁", "하늘", 0) + "\n").collect();
    let long = "가나다라마바사".repeat(500);
    let huge: String =
        (0..300).map(|n| format!("H{n},{long}{n},{long},{long}@{long},{long}{n},{long}\n")).collect();
    let tables = [
        ("one-name", one_name, Some("DUP007")),
        ("one-phone", one_phone, Some("DUP005")),
        ("empty", empty, None),
        ("equal", equal, Some("DUP002")),
        ("huge", huge, None),
    ];
    for (name, rows_of, rule) in tables {
        let file = format!("{name}.csv");
        desk.put(&file, &format!("{HEADER}{rows_of}"));
        let said = stderr(&desk.done(&[&file], name, &[]));
        let rules = told(&desk.path(name));
        if let Some(rule) = rule {
            assert!(rules.contains_key(rule), "{name}: {rules:?} {said}");
        }
        let clusters = desk.clusters(name);
        match name {
            // Every value stands on everybody and is nobody's: all of them are one, or none is.
            "equal" => assert!(clusters.is_empty() || clusters.len() == ROWS, "{name}: {}", clusters.len()),
            _ => assert!(clusters.len() < 40, "{name}: {} records in clusters", clusters.len()),
        }
        let mut run = cleanse();
        run.args(["run", "--quiet"])
            .arg(desk.path(&file))
            .arg("--out")
            .arg(desk.path(&format!("{name}-run")));
        run.assert().success();
        assert_eq!(summary(&desk.path(&format!("{name}-run")))["read"], rows_of.lines().count());
    }
    assert!(names(&desk.path("equal")).contains(&"findings.jsonl".to_owned()));
}

const MODEL: &str = "name = \"people\"\nid = \"ref\"\n\
    [[field]]\nname = \"name\"\ncolumns = [\"Given Name\", \"Surname\"]\ncomparator = \"person-name\"\n\
    [[field]]\nname = \"tel\"\ncolumns = [\"PHONE\"]\ncomparator = \"number\"\n\
    [[field]]\nname = \"town\"\ncolumns = [\"town\"]\ncomparator = \"text\"\n\
    [[block]]\nkeys = [\"tel\"]\n";

/// Somebody who came again, beside a hundred others. Another number stands in a column of its own.
fn members_abroad() -> String {
    let mut table = String::from("ref,given_name,surname,phone,mobile,town\n");
    for n in 0..100 {
        let surname: String = [n / 10, n % 10, n % 7].map(|i| char::from(b"aeioubdfgk"[i])).iter().collect();
        let _ = writeln!(table, "m{n},Anna{surname},Oak{surname}ley,0412{:04},0455{:04},Kew", 37 * n, 53 * n);
    }
    table + "x1,Beatrice,Fairhurst,04987654,,Dover\nx2,Beatrice,Fairhurst,0498-7654,04111111,Dover\n"
}

#[test]
fn a_model_of_ones_own_names_the_ids_and_the_columns() {
    let desk = Desk::new();
    desk.put("members.csv", &members_abroad());
    desk.put("model.toml", MODEL);
    let output = desk.done(&["members.csv"], "out", &["--model", "@model.toml"]);
    assert!(stderr(&output).contains("model people: name = Given Name + Surname, tel = PHONE, town = town"));
    assert!(!stderr(&output).contains("columns left out"));
    let clusters = desk.clusters("out");
    assert_eq!(clusters.get("x2").map(String::as_str), Some("x1"), "{clusters:?}");
}

#[test]
fn a_column_that_a_model_names_and_no_table_has_is_said() {
    let desk = Desk::new();
    desk.put("members.csv", &members_abroad());
    for (right, wrong, said) in [
        ("\"town\"]", "\"twon\"]", "there is no column twon\nhint: did you mean town?"),
        ("id = \"ref\"", "id = \"reff\"", "there is no column reff\nhint: did you mean ref?"),
        ("keys = [\"tel\"]", "keys = [\"phone\"]", "unknown field `phone`\nhint: known: name, tel, town"),
        ("columns = [\"PHONE\"]", "columns = \"PHONE\"", "line 9: invalid type"),
    ] {
        desk.put("model.toml", &MODEL.replacen(right, wrong, 1));
        let output = desk.dedupe(&["members.csv"], "out", &["--model", "@model.toml"]);
        assert_eq!(output.status.code(), Some(2));
        assert!(stderr(&output).contains(said), "{}", stderr(&output));
    }
}

#[test]
fn names_that_a_model_compares_apart_are_told() {
    let desk = Desk::new();
    desk.put("members.csv", &members_abroad());
    let told = |model: &str| {
        desk.put("model.toml", model);
        let output = desk.done(&["members.csv"], "out", &["--overwrite", "--model", "@model.toml"]);
        stderr(&output).contains("surname are compared apart")
    };
    assert!(!told(MODEL));
    let name = "name = \"name\"\ncolumns = [\"Given Name\", \"Surname\"]\ncomparator = \"person-name\"\n";
    let apart = "name = \"given\"\ncolumns = [\"given_name\"]\ncomparator = \"text\"\n\
        [[field]]\nname = \"surname\"\ncolumns = [\"surname\"]\ncomparator = \"text\"\n";
    assert!(told(&MODEL.replacen(name, apart, 1)));
}
