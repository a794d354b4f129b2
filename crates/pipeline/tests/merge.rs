//! Laws of merging: the equation adds up, an opt-out wins, and undo gives every byte back.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use cleanse_pipeline::{Input, Intakes, Settings, Summary, run, undo};
use proptest::prelude::*;
use tempfile::TempDir;

const HEADER: &str = "회원번호,성명,휴대폰,이메일,생년월일,SMS수신동의,수신거부여부,최종구매일,메모\n";

fn scratch() -> TempDir {
    let memory = Path::new("/dev/shm");
    let made = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
    made.expect("a folder for the test")
}

/// How a copy of a person differs from the person.
#[derive(Clone, Debug)]
struct Copy {
    person: usize,
    phone: &'static str,
    email: &'static str,
    consent: &'static str,
    refused: &'static str,
    bought: &'static str,
    note: &'static str,
}

fn copies() -> impl Strategy<Value = Vec<Copy>> {
    let pick = |choices: &'static [&'static str]| proptest::sample::select(choices);
    let copy = (
        0_usize..60,
        pick(&["", "=", "010 1234", "없음"]),
        pick(&["", "=", "user@naver.con", "다른@"]),
        pick(&["", "Y", "N", "동의", "?"]),
        pick(&["", "Y", "N"]),
        pick(&["", "2024-01-02", "20260203", "45981"]),
        pick(&["", "오전만", "\"쉼표, 따옴표\"\"\""]),
    );
    let copy = copy.prop_map(|(person, phone, email, consent, refused, bought, note)| Copy {
        person,
        phone,
        email,
        consent,
        refused,
        bought,
        note,
    });
    proptest::collection::vec(copy, 1..25)
}

fn row(n: usize, id: &str, copy: Option<&Copy>) -> String {
    let surnames = ["김", "이", "박", "최", "정", "강", "조"];
    let given = ["하나", "두리", "세나", "영숙", "다솜", "지훈", "서연", "민준", "보라", "태양", "은별"];
    let phone = format!("010-{:04}-{:04}", 2300 + n * 31, 1111 + n * 73);
    let email = format!("user{n:03}@naver.com");
    let or = |typed: Option<&str>, own: &str| match typed {
        None | Some("=") => own.to_owned(),
        Some(typed) => typed.to_owned(),
    };
    format!(
        "{id},{}{},{},{},{}-{:02}-{:02},{},{},{},{}\n",
        surnames[n % 7],
        given[n % 11],
        or(copy.map(|c| c.phone), &phone),
        or(copy.map(|c| c.email), &email),
        1950 + n % 55,
        1 + n % 12,
        1 + n % 28,
        or(copy.map(|c| c.consent), "Y"),
        or(copy.map(|c| c.refused), ""),
        or(copy.map(|c| c.bought), "2023-05-05"),
        or(copy.map(|c| c.note), ""),
    )
}

fn table(copies: &[Copy]) -> String {
    let mut text = HEADER.to_owned();
    (0..120).for_each(|n| text.push_str(&row(n, &format!("M{n:03}"), None)));
    for (n, copy) in copies.iter().enumerate() {
        text.push_str(&row(copy.person, &format!("C{n:03}"), Some(copy)));
    }
    text
}

fn cleanse(file: &Path, name: &str, merge: bool) -> (PathBuf, Summary) {
    let out = file.with_file_name(name);
    let mut settings = Settings::new(vec![Input::File(file.to_owned())], out.clone());
    settings.merge = merge;
    let intakes = Intakes::open(&settings).expect("opens");
    (out, run(&settings, &intakes, &()).expect("runs").summary)
}

fn records(file: &Path) -> Vec<Vec<String>> {
    let bytes = fs::read(file).expect("an output of the run");
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
    let mut reader = csv::ReaderBuilder::new().from_reader(bytes);
    reader.records().map(|r| r.expect("well-formed").iter().map(str::to_owned).collect()).collect()
}

fn undone(out: &Path) -> Vec<u8> {
    let back = out.with_extension("back.csv");
    undo(out, &back).expect("undoes");
    fs::read(back).expect("reads")
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(12) })]

    #[test]
    fn merging_loses_nothing_and_can_be_undone(copies in copies()) {
        let dir = scratch();
        let file = dir.path().join("in.csv");
        let input = table(&copies);
        fs::write(&file, &input).expect("writes");
        let (plain, before) = cleanse(&file, "plain", false);
        let (merged, after) = cleanse(&file, "merged", true);
        prop_assert!(after.balances() && before.read == after.read);
        for (name, n) in [
            ("clean.csv", after.clean),
            ("repair.csv", after.repair),
            ("quarantine.csv", after.quarantine),
            ("merged.csv", after.merged),
        ] {
            prop_assert_eq!(records(&merged.join(name)).len() as u64, n, "{}", name);
        }
        prop_assert_eq!(undone(&plain), undone(&merged));
        let standing: BTreeMap<String, Vec<String>> = ["clean.csv", "repair.csv"]
            .iter()
            .flat_map(|f| records(&merged.join(f)))
            .map(|r| (r[0].clone(), r))
            .collect();
        let given: BTreeMap<&str, Vec<&str>> =
            input.lines().map(|l| (l.split(',').next().unwrap_or(""), l.split(',').collect())).collect();
        for pair in records(&merged.join("id_map.csv")) {
            let (old, golden) = (&given[pair[0].as_str()], &standing[&pair[1]]);
            prop_assert!(!standing.contains_key(&pair[0]));
            prop_assert!(old[5] != "N" || golden[5] == "N", "a refused consent: {:?}", golden);
            prop_assert!(old[6] != "Y" || golden[6] == "Y", "a refusal: {:?}", golden);
        }
    }
}
