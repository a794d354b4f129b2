//! The main job as the README shows it: nothing lost, the same answers for every encoding and number of threads, a
//! way back, and personal values where they belong only.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use crate::support::{
    cells, cleanse, example, folder, names, read, rows, run, run_example, scratch, stderr, summary,
};

/// The rows of the example: one title, one header, 2,000 members, one total.
const READ: u64 = 2_000;

#[test]
fn the_readme_command_loses_nothing() {
    let dir = scratch();
    let out = dir.path().join("out");
    let output = run(&example("customers.csv"), &out, &["--lang", "en"]);
    let said = stderr(&output);
    let last = said.lines().last().unwrap_or_default();
    assert!(last.starts_with("2,000 read = ") && last.ends_with("(0 lost)"), "{last}");
    assert!(output.stdout.is_empty());
    let korean = stderr(&run(&example("customers.csv"), &out, &["--overwrite"]));
    let last = korean.lines().last().unwrap_or_default();
    assert!(last.contains("읽은 2,000행 = ") && last.ends_with("(유실 0)"), "{last}");
}

#[test]
fn rows_add_up_in_the_summary_and_in_the_files() {
    let dir = scratch();
    let out = dir.path().join("out");
    run_example(&out);
    let summary = summary(&out);
    let number = |key: &str| summary[key].as_u64().unwrap_or_else(|| panic!("no number {key}"));
    assert_eq!(number("read"), READ);
    assert_eq!(number("rows"), number("headers") + number("skipped") + number("read"));
    assert_eq!(number("read"), number("clean") + number("repair") + number("quarantine"));
    for name in ["clean", "repair", "quarantine", "skipped"] {
        assert_eq!(rows(&out.join(name).with_extension("csv")).len() as u64, number(name), "{name}");
    }
    assert_eq!(rows(&out.join("skipped.csv")).len(), 2, "the title and the total");
    assert_eq!(lines(&out.join("ledger.jsonl")) as u64, number("changed_cells"));
    let findings: u64 =
        summary["rules"].as_object().expect("counts").values().filter_map(|n| n.as_u64()).sum();
    assert_eq!(lines(&out.join("findings.jsonl")) as u64, findings);
    let id = |row: &Vec<String>| row[0].clone();
    let routed = ["clean.csv", "repair.csv", "quarantine.csv"];
    let ids: HashSet<String> = routed.iter().flat_map(|f| rows(&out.join(f))).map(|r| id(&r)).collect();
    assert_eq!(ids.len() as u64, READ, "every member in exactly one output");
}

fn lines(path: &Path) -> usize {
    read(path).iter().filter(|&&b| b == b'\n').count()
}

#[test]
fn a_made_up_contact_on_several_members_is_told_as_such() {
    let dir = scratch();
    let (input, out) = (dir.path().join("members.csv"), dir.path().join("out"));
    let table = "회원번호,이름,휴대폰,이메일\n1,김하나,010-1234-5678,one@naver.com\n2,이두리,01012345678,test@test.com\n\
                 3,박세나,010-7777-7777,test@test.com\n4,최네리,01077777777,없음@naver.com\n5,정다솜,010-2234-8876,five@naver.com\n";
    fs::write(&input, table).expect("written");
    run(&input, &out, &["--lang", "en"]);
    let shared = rows(&out.join("shared_contacts.csv"));
    let mut told: Vec<(&str, &str, &str)> =
        shared.iter().map(|r| (r[0].as_str(), r[3].as_str(), r[4].as_str())).collect();
    told.sort_unstable();
    let members =
        [("email", "2"), ("email", "3"), ("phone", "1"), ("phone", "2"), ("phone", "3"), ("phone", "4")];
    assert_eq!(told, members.map(|(kind, id)| (kind, id, "placeholder")));
}

#[test]
fn the_seed_scene_shows_who_shares_a_number() {
    let dir = scratch();
    let out = dir.path().join("out");
    let said = stderr(&run(&example("customers.csv"), &out, &["--lang", "en"]));
    assert!(said.contains("records share the phone 0"), "{said}");
    let shared = rows(&out.join("shared_contacts.csv"));
    let verdicts =
        ["same-person", "family", "child", "reassigned", "store-or-staff", "placeholder", "unknown"];
    assert!(!shared.is_empty() && shared.iter().all(|row| verdicts.contains(&row[4].as_str())));
}

#[test]
fn every_encoding_gives_the_same_routes() {
    let dir = scratch();
    let text = String::from_utf8(read(&example("customers.csv"))).expect("UTF-8");
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let utf16 = |bytes: fn(u16) -> [u8; 2]| {
        std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(bytes).collect::<Vec<u8>>()
    };
    let forms = [
        ("utf-8", text.as_bytes().to_vec()),
        ("utf-8-bom", [b"\xEF\xBB\xBF", text.as_bytes()].concat()),
        ("utf-16le", utf16(u16::to_le_bytes)),
        ("utf-16be", utf16(u16::to_be_bytes)),
        ("cp949", read(&example("customers-cp949.csv"))),
    ];
    let mut routes = Vec::new();
    for (name, bytes) in forms {
        let folder = dir.path().join(name);
        fs::create_dir(&folder).expect("a folder");
        let input = folder.join("customers.csv");
        fs::write(&input, bytes).expect("writes");
        run(&input, &folder.join("out"), &[]);
        let told = ["routes.csv", "clean.csv", "repair.csv", "shared_contacts.csv", "pairs.csv"];
        routes.push((name, told.map(|file| read(&folder.join("out").join(file)))));
    }
    let (_, first) = &routes[0];
    for (name, told) in &routes[1..] {
        assert!(told[0] == first[0], "{name} has other routes");
        // What CP949 cannot write stands there as something else.
        assert!(*name == "cp949" || told == first, "{name} has other values");
    }
}

#[test]
fn threads_do_not_change_a_byte() {
    let dir = scratch();
    let outs = ["1", "2"].map(|n| {
        let out = dir.path().join(n);
        run(&example("customers.csv"), &out, &["--threads", n]);
        out
    });
    let [one, two] = outs.each_ref().map(|out| folder(out));
    for (one, two) in one.iter().zip(&two) {
        assert_eq!(one.0, two.0);
        assert!(one.1 == two.1, "{} differs between 1 and 2 threads", one.0);
    }
    assert_eq!(one.len(), two.len());
}

#[test]
fn what_is_clean_stays_as_it_is() {
    let dir = scratch();
    let (first, second) = (dir.path().join("first"), dir.path().join("second"));
    run_example(&first);
    run(&first.join("clean.csv"), &second, &[]);
    let (before, after) = (summary(&first), summary(&second));
    assert_eq!(after["changed_cells"], 0, "{}", String::from_utf8_lossy(&read(&second.join("ledger.jsonl"))));
    assert_eq!(after["clean"], before["clean"]);
    assert!(read(&first.join("clean.csv")) == read(&second.join("clean.csv")), "clean.csv changed");
}

#[test]
fn undo_gives_the_rows_back() {
    let dir = scratch();
    let out = dir.path().join("out");
    for name in ["customers.csv", "customers-cp949.csv"] {
        run(&example(name), &out, &["--overwrite"]);
        let back = dir.path().join("back.csv");
        cleanse().arg("undo").arg(&out).arg("-o").arg(&back).assert().success();
        let (input, undone) = (read(&example(name)), read(&back));
        let skipped = String::from_utf8(read(&out.join("skipped.csv"))).expect("UTF-8");
        assert!(skipped.contains(",total,\"합계"), "{name}: {skipped}");
        let all = |bytes: &[u8]| cells(&String::from_utf8_lossy(bytes));
        assert_eq!(all(&undone).len(), all(&input).len(), "{name}");
        for (before, after) in all(&input).iter().zip(&all(&undone)) {
            assert_eq!(before, after, "{name}");
        }
    }
}

#[test]
fn nothing_of_an_overwritten_result_stays() {
    let dir = scratch();
    let (out, again) = (dir.path().join("out"), dir.path().join("again"));
    run(&example("customers.csv"), &out, &["--merge", "--excel"]);
    fs::write(out.join("메모.txt"), "mine").expect("writes");
    run(&example("customers.csv"), &out, &["--overwrite", "--no-dedupe"]);
    run(&example("customers.csv"), &again, &["--no-dedupe"]);
    let mut expected = names(&again);
    expected.push("메모.txt".to_owned());
    assert_eq!(names(&out), expected);
}

#[test]
fn undo_gives_every_input_a_file_of_its_own() {
    let dir = scratch();
    let table = |id: u32| format!("회원번호,이름,휴대폰\n{id},홍길동,010.2345.678{id}\n");
    let inputs = ["강남/회원.csv", "서초/회원.csv", "회원-2.csv", "송파/회원.csv"];
    for (name, id) in inputs.iter().zip(1..) {
        let path = dir.path().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("makes");
        fs::write(path, table(id)).expect("writes");
    }
    cleanse().arg("run").args(inputs).args(["--out", "out"]).current_dir(dir.path()).assert().success();
    let undo = ["undo", "out", "-o", "back"];
    let told = cleanse().args(undo).current_dir(dir.path()).output().expect("runs");
    assert!(told.status.success(), "{}", stderr(&told));
    for (name, id) in ["회원.csv", "회원-3.csv", "회원-2.csv", "회원-4.csv"].iter().zip(1..) {
        assert_eq!(read(&dir.path().join("back").join(name)), table(id).into_bytes(), "{name}");
        assert!(stderr(&told).contains(name), "{name} is not in {}", stderr(&told));
    }
}

#[test]
fn undo_takes_back_what_keeps_a_spreadsheet_from_running_cells() {
    let dir = scratch();
    let (input, out, back) = (dir.path().join("in.csv"), dir.path().join("out"), dir.path().join("back.csv"));
    let table = "회원번호,이름,휴대폰,비고\n1,홍길동,010.2345.6789,=1+1\n2,홍길동,010-2345-6789,@x\n\
        3,김하나,010-2345-678,'=a\n4,이두리,010-2345-6787,''b\n=합계,,,\n5,박세리,,-\n";
    fs::write(&input, table).expect("writes");
    for more in [&["--spreadsheet-safe"][..], &["--spreadsheet-safe", "--merge"], &[]] {
        run(&input, &out, &[more, &["--overwrite"]].concat());
        assert_eq!(summary(&out).get("spreadsheet_safe").is_some(), !more.is_empty());
        cleanse().arg("undo").arg(&out).arg("-o").arg(&back).assert().success();
        assert_eq!(String::from_utf8(read(&back)).expect("UTF-8"), table, "{more:?}");
    }
}

#[test]
fn undo_refuses_a_result_that_was_edited() {
    let dir = scratch();
    let (out, back) = (dir.path().join("out"), dir.path().join("back.csv"));
    run_example(&out);
    let clean = out.join("clean.csv");
    let edited =
        String::from_utf8(read(&clean)).expect("UTF-8").replacen("010-5592-1920", "010-5592-1921", 1);
    fs::write(&clean, edited).expect("writes");
    for (lang, words) in [("en", "row 1, column 휴대폰"), ("ko", "1행 휴대폰")] {
        let output =
            cleanse().args(["--lang", lang, "undo"]).arg(&out).arg("-o").arg(&back).output().expect("runs");
        assert_eq!(output.status.code(), Some(2));
        assert!(stderr(&output).contains(words), "{}", stderr(&output));
        assert!(!stderr(&output).contains("5592"), "a value in clear: {}", stderr(&output));
    }
    assert_eq!(names(dir.path()), ["out"], "half an undo");
}

/// Two people of one household: what an edit left in one row fits the other.
const HOUSEHOLD: &str =
    "회원번호,이름,휴대폰\n1,강동현,010.5592.1920\n2,강보라,010 5592 1920\n3,김하나,010-7391-5826\n";

#[test]
fn undo_refuses_rows_that_were_moved_put_in_or_taken_out() {
    let dir = scratch();
    let (input, out, back) = (dir.path().join("in.csv"), dir.path().join("out"), dir.path().join("back.csv"));
    fs::write(&input, HOUSEHOLD).expect("writes");
    run(&input, &out, &[]);
    let clean = String::from_utf8(read(&out.join("clean.csv"))).expect("UTF-8");
    let lines: Vec<&str> = clean.lines().collect();
    let edited = |rows: &[usize]| rows.iter().map(|&r| lines[r].to_owned() + "\r\n").collect::<String>();
    let moved = ("row 1, column 회원번호: not the record", "1행 회원번호: 실행이 쓴 행이 아닙니다.");
    let more = ("clean.csv: 4 rows where the run wrote 3", "clean.csv: 실행이 쓴 3행이 아니라 4행입니다.");
    let fewer = ("clean.csv: 2 rows where the run wrote 3", "clean.csv: 실행이 쓴 3행이 아니라 2행입니다.");
    for (rows, (en, ko)) in [(&[0, 2, 1, 3][..], moved), (&[0, 1, 2, 3, 3], more), (&[0, 1, 2], fewer)] {
        fs::write(out.join("clean.csv"), edited(rows)).expect("writes");
        for (lang, words) in [("en", en), ("ko", ko)] {
            let mut undo = cleanse();
            let output =
                undo.args(["--lang", lang, "undo"]).arg(&out).arg("-o").arg(&back).output().expect("runs");
            assert_eq!(output.status.code(), Some(2), "{rows:?}");
            assert!(stderr(&output).contains(words), "{}", stderr(&output));
        }
        assert!(!back.exists(), "half an undo");
    }
    fs::write(out.join("clean.csv"), edited(&[0, 1, 2, 3]) + "\r\n").expect("writes");
    cleanse().arg("undo").arg(&out).arg("-o").arg(&back).assert().success();
    assert_eq!(read(&back), HOUSEHOLD.as_bytes());
}

#[test]
fn undo_of_a_fix_refuses_rows_that_were_moved() {
    let dir = scratch();
    fs::write(dir.path().join("in.csv"), HOUSEHOLD).expect("writes");
    let done = |args: &str| cleanse().args(args.split(' ')).current_dir(dir.path()).output().expect("runs");
    assert!(done("fix in.csv -o out.csv").status.success());
    let fixed = String::from_utf8(read(&dir.path().join("out.csv"))).expect("UTF-8");
    let mut lines: Vec<&str> = fixed.split_inclusive('\n').collect();
    lines.swap(1, 2);
    fs::write(dir.path().join("out.csv"), lines.concat()).expect("writes");
    let output = done("undo out.csv -o back.csv --lang en");
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("row 1, column 회원번호"), "{}", stderr(&output));
    assert!(!dir.path().join("back.csv").exists());
}

#[test]
fn quarantined_bytes_come_back() {
    let dir = scratch();
    let (input, out) = (dir.path().join("in.csv"), dir.path().join("out"));
    let odd: [&[u8]; 4] = [
        "3,김하나,010-2345-6788,남는 칸\r\n".as_bytes(),
        b"4,\xC8\xAB\xB1\xE6\xB5\xBF,010-2345-6787\n",
        "5,이두리,\n".as_bytes(),
        "6,\"닫지 않은,010-2345-6786\n".as_bytes(),
    ];
    let head = "회원번호,이름,휴대폰\n1,홍길동,010-2345-6789\n".as_bytes();
    fs::write(&input, [head, &odd.concat()].concat()).expect("writes");
    run(&input, &out, &[]);
    let raw = read(&out.join("quarantine.raw"));
    let records = cells(&String::from_utf8(read(&out.join("quarantine.csv"))).expect("UTF-8"));
    let at = |name: &str| records[0].iter().position(|h| h == name).expect("a column of the contract");
    let number = |row: &[String], name: &str| row[at(name)].parse::<usize>().expect("a number");
    let bytes: Vec<&[u8]> = records[1..]
        .iter()
        .map(|row| (number(row, "cleanse_offset"), number(row, "cleanse_length")))
        .map(|(from, length)| &raw[from..from + length])
        .collect();
    assert_eq!(bytes, odd);
    assert!(raw.starts_with("회원번호,이름,휴대폰\n".as_bytes()));
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read_a_result() {
    use std::os::unix::fs::PermissionsExt;
    let dir = scratch();
    let (out, back) = (dir.path().join("out"), dir.path().join("back.csv"));
    run_example(&out);
    cleanse().arg("undo").arg(&out).arg("-o").arg(&back).assert().success();
    let mode = |path: &Path| fs::metadata(path).expect("metadata").permissions().mode() & 0o777;
    assert_eq!(mode(&out), 0o700);
    for name in names(&out) {
        assert_eq!(mode(&out.join(&name)), 0o600, "{name}");
    }
    assert_eq!(mode(&back), 0o600);
}

#[test]
fn no_personal_value_is_told_in_clear() {
    let dir = scratch();
    let out = dir.path().join("out");
    let said = run_example(&out).stderr;
    let mut input = cells(&String::from_utf8(read(&example("customers.csv"))).expect("UTF-8"));
    let records = input.split_off(2);
    let column = |name: &str| input[1].iter().position(|h| h == name).expect("a column of the example");
    // Short values are also words or parts of other numbers.
    let columns = [("성명", 9), ("휴대폰", 9), ("자택전화", 9), ("이메일", 9), ("주소", 30)];
    let telling = |column: usize, least: usize| {
        records
            .iter()
            .filter_map(move |r| r.get(column))
            .filter(move |v| v.len() >= least && !v.contains('*'))
    };
    let values: HashSet<&str> =
        columns.iter().flat_map(|&(name, least)| telling(column(name), least)).map(String::as_str).collect();
    assert!(values.len() > 5_000);
    for file in ["findings.jsonl", "summary.json", "routes.csv", "pairs.csv", "clusters.csv"] {
        check_no_value(file, &String::from_utf8_lossy(&read(&out.join(file))), &values);
    }
    check_no_value("stderr", &String::from_utf8_lossy(&said), &values);
}

/// Looks every word and every quoted string of `text` up among the values.
fn check_no_value(name: &str, text: &str, values: &HashSet<&str>) {
    let strings = text.split('"').chain(text.split([' ', ',', '"', '\n', ':']));
    // Never the value itself: a failing test is a log too.
    let told = strings.filter(|s| values.contains(s)).count();
    assert_eq!(told, 0, "{name} tells personal values in clear");
}

/// What is suggested for a value over several columns can be applied column by column; what does not part names them all.
#[test]
fn a_suggestion_for_parts_says_where_each_goes() {
    let dir = scratch();
    let (input, out) = (dir.path().join("members.csv"), dir.path().join("out"));
    let table = "회원번호,이름,HP1,HP2,HP3,아이디,도메인,국번,뒷자리\n\
        1,김보라,010,2345,6789,bora,naver.con,02,345-6701\n\
        2,박두리,011,345,6787,du,daum.net,02,345-6702\n\
        3,최세나,010,4615,3569,sena,hanmail.net,011,345-6703\n";
    fs::write(&input, table).expect("writes");
    run(&input, &out, &["--column", "휴대폰=HP1+HP2+HP3", "--column", "phone=국번+뒷자리"]);
    let told: Vec<String> = rows(&out.join("corrections.csv")).iter().map(|row| row.join(",")).collect();
    let expected = [
        "1,도메인,naver.con,naver.com,EML014,suggested",
        "2,HP1,011,010,PHN006,suggested",
        "2,HP2,345,5345,PHN006,suggested",
        "3,국번+뒷자리,011-345-6703,010-5345-6703,PHN006,suggested",
    ];
    assert_eq!(told, expected);
    let repair = rows(&out.join("repair.csv"));
    let suggested: Vec<&str> = repair.iter().map(|row| row[row.len() - 2].as_str()).collect();
    let whole = ["아이디+도메인=bora@naver.com", "HP1+HP2+HP3=010-5345-6787", "국번+뒷자리=010-5345-6703"];
    assert_eq!(suggested, whole);
}

/// Resident, card and account numbers are nobody's to see; who is named by a mailbox is not told in clear either.
#[test]
fn secrets_and_ids_that_reach_somebody_are_masked() {
    let dir = scratch();
    let table = "회원번호,성명,휴대폰,비고,주민번호\n\
        ha.neul@naver.com,하늘님,010.2345.6788,900914-1098765 / 국민은행 654321-04-765432,911203-2876543\n\
        010-2345-6781,김보라님,010-2345-6781,5500-0000-0000-0004,\n\
        M3,이두리님,010-2345-6783,,\n";
    let (input, out) = (dir.path().join("in.csv"), dir.path().join("out"));
    fs::write(&input, table).expect("writes");
    let told = |out: &Path, options: &[&str]| {
        run(&input, out, options);
        let files = ["findings.jsonl", "report.html"].map(|name| read(&out.join(name)));
        let mut call = cleanse();
        call.args(["check", "--fail-on", "never", "--output-format", "jsonl"]).args(options).arg(&input);
        let mut all = String::from_utf8(files.concat()).expect("UTF-8");
        all.push_str(&String::from_utf8(call.output().expect("runs").stdout).expect("UTF-8"));
        all
    };
    let masked = told(&out, &[]);
    for secret in ["ha.neul", "2345-6781"] {
        assert!(!masked.contains(secret), "{secret}: {masked}");
    }
    assert!(masked.contains("\"id\":\"M3\"") && masked.contains("\"id\":\"ha***@naver.com\""), "{masked}");
    let shown = told(&dir.path().join("shown"), &["--show-values"]);
    assert!(shown.contains("\"id\":\"ha.neul@naver.com\"") && shown.contains("010.2345.6788"), "{shown}");
    for secret in ["1098765", "654321-04", "2876543", "0000-0004"] {
        assert!(!shown.contains(secret), "{secret}: {shown}");
    }
}

/// What is asked of a repair row is said in it.
#[test]
fn every_row_to_be_repaired_says_why() {
    let dir = scratch();
    let (input, out) = (dir.path().join("in.csv"), dir.path().join("out"));
    fs::write(&input, "회원번호,성명,휴대폰,\nM1,田中太郎,010-2345-6781,\nM2,김하나,010-2345-678,\n")
        .expect("writes");
    run(&input, &out, &[]);
    for row in rows(&out.join("repair.csv")) {
        assert!(!row[4].is_empty(), "{row:?}");
    }
}

/// A finding about parts is about all of them: another last block is another finding.
#[test]
fn a_finding_about_parts_speaks_of_the_whole_value() {
    let dir = scratch();
    let path = |name: &str| dir.path().join(name);
    let table =
        |last: &str| format!("회원번호,이름,HP1,HP2,HP3\n1,박두리,011,345,{last}\n2,김보라,010,2345,6789\n");
    for (name, last, previous) in
        [("one", "6787", None), ("two", "6788", Some("one")), ("three", "6788", Some("two"))]
    {
        let input = path(name).with_extension("csv");
        fs::write(&input, table(last)).expect("writes");
        let earlier = previous.map(|p| path(p).display().to_string());
        let more: Vec<&str> = earlier.iter().flat_map(|p| ["--previous", p.as_str()]).collect();
        run(&input, &path(name), &[&["--show-values"], &more[..]].concat());
        let findings = String::from_utf8(read(&path(name).join("findings.jsonl"))).expect("UTF-8");
        assert!(
            findings.contains(&format!("\"value\":\"011-345-{last}\",\"suggestion\":\"010-5345-{last}\"")),
            "{findings}"
        );
        let output = cleanse()
            .args(["check", "--output-format", "jsonl", "--show-values", "--fail-on", "never"])
            .arg(&input)
            .output();
        let told = String::from_utf8(output.expect("runs").stdout).expect("UTF-8");
        assert!(told.contains(&format!("\"value\":\"011-345-{last}\"")), "{told}");
    }
    let changed = |name: &str| summary(&path(name))["changes"]["new"].as_u64();
    assert_eq!((changed("two"), changed("three")), (Some(1), Some(0)));
}

/// Parts side by side make one value whatever the headers call them: the values say what they are.
#[test]
fn a_mailbox_and_a_name_in_two_columns_are_read_as_one() {
    for header in ["아이디,도메인", "이메일아이디,도메인", "메일ID,메일도메인", "EMAIL_ID,EMAIL_DOMAIN"]
    {
        let dir = scratch();
        let (input, out) = (dir.path().join("members.csv"), dir.path().join("out"));
        let rows =
            "A1,김,영희,younghee1,naver.com\nA2,박,철수,chulsoo2,daum.net\nA3,이,민아,mina33,gmail.com\n";
        fs::write(&input, format!("회원번호,성,이름,{header}\n{rows}")).expect("writes");
        let said = stderr(&run(&input, &out, &[]));
        assert_eq!(summary(&out)["clean"], 3, "{header}: {said}");
    }
    // A full name beside a surname stays one, and a code beside a web page is no mailbox.
    let dir = scratch();
    let (input, out) = (dir.path().join("members.csv"), dir.path().join("out"));
    let rows = "A1,김,김영희,010-2345-1001,seoul,naver.com\nA2,박,박철수,010-2345-1002,busan,daum.net\n";
    fs::write(&input, format!("회원번호,성,이름,휴대폰,지점,홈페이지\n{rows}")).expect("writes");
    let said = stderr(&run(&input, &out, &["-v"]));
    assert_eq!(summary(&out)["clean"], 2, "{said}");
}

#[test]
fn a_row_for_repair_says_why_even_if_that_is_a_note() {
    let dir = scratch();
    let (input, out) = (dir.path().join("in.csv"), dir.path().join("out"));
    fs::write(&input, "회원번호,성명,휴대폰\nM1,최최유리,010-7182-6364\n").expect("writes");
    run(&input, &out, &[]);
    let repair = rows(&out.join("repair.csv"));
    assert_eq!(repair.len(), 1);
    assert!(repair[0][3].starts_with("NAM026 성명: "), "{repair:?}");
}
