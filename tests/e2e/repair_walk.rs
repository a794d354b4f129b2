//! The promises of the workflow that the whole circle does not pass by.

use serde_json::{Value, json};

use crate::repair::{Desk, column};
use crate::support::{cells, cleanse, read, run, stderr, summary};

/// Made up: a broken mailbox beside a phone, one that left, one without anything, one whose only mailbox is broken.
const MEMBERS: &str =
    "회원번호,고객명,휴대폰,이메일,가입일,최종구매일,SMS수신동의,야간수신동의,수신동의일,탈퇴일,파기예정일
A1,김가람,010-2345-1001,garam,2020-01-02,2026-10-01,Y,N,2025-01-31,,
A2,이나라,010-2345-1002,nara,2020-01-02,2026-08-01,Y,,2025-01-31,2026-09-30,
A3,박다솜,,,2024-03-03,,,,,,
A4,최라온,,raon.choi@,2018-01-01,2019-01-01,,,,,
A5,정마루,010-2345-1005,maru.jung@hanmail.net,2022-02-02,2026-09-09,Y,,2024-02-29,,2026-10-31
합계,5,,,,,,,,,
";

/// The lines that a command prints.
fn lines(desk: &Desk, args: &[&str]) -> Vec<Value> {
    let out = desk.ask(args).stdout;
    let lines = String::from_utf8_lossy(&out).into_owned();
    lines.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

fn ingest(desk: &Desk, now: &str, events: &[Value]) -> String {
    let text: String = events.iter().map(|event| format!("{event}\n")).collect();
    let file = desk.put("events.jsonl", &text);
    stderr(&desk.ask(&["repair", "ingest", &file, "--now", now, "--lang", "en"]))
}

#[test]
fn every_row_of_a_run_is_a_record_of_the_store() {
    let desk = Desk::of(MEMBERS);
    let run = summary(&desk.path("out"));
    let status = &lines(&desk, &["repair", "status", "--output-format", "jsonl"])[0];
    assert_eq!(status["records"], run["read"]);
    assert_eq!(status["routes"]["quarantine"], run["quarantine"]);
    assert_eq!(desk.route("A3"), "quarantine", "nothing to reach them by");
    let listed = lines(&desk, &["quarantine", "list"]);
    let causes: Vec<_> = listed.iter().map(|l| (l["record"].clone(), l["cause"].clone())).collect();
    assert_eq!(causes, [(json!("A3"), json!("no-contact-point")), (json!("A4"), json!("EML002"))]);
}

#[test]
fn who_left_is_asked_nothing_and_falls_due() {
    let desk = Desk::of(MEMBERS);
    let out = desk.text("campaign");
    desk.ask(&["repair", "plan", "--out", &out, "--now", "2026-11-02 11:00"]);
    let campaign = desk.path("campaign");
    assert_eq!(column(&campaign, "sms.csv", "record"), ["A1"]);
    assert_eq!(
        (column(&campaign, "blocked.csv", "record"), column(&campaign, "blocked.csv", "reason")),
        (vec!["A2".into()], vec!["left".into()])
    );

    // The store and the file it came from give the same list.
    let due =
        |desk: &Desk, kind: &str| -> Vec<Value> { lines(desk, &["due", kind, "--now", "2026-11-02 12:00"]) };
    let of_store = due(&desk, "destroy");
    let grounds: Vec<_> = of_store.iter().map(|l| (&l["record"], &l["ground"], &l["by"])).collect();
    let expected =
        [("A2", "left", "2026-10-30"), ("A4", "inactive", "2024-01-01"), ("A5", "stated", "2026-10-31")];
    assert_eq!(
        grounds,
        expected
            .map(|(a, b, c)| (json!(a), json!(b), json!(c)))
            .iter()
            .map(|(a, b, c)| (a, b, c))
            .collect::<Vec<_>>()
    );

    // Two years from a 29 February end on the 28th; a no that stands in the file is no change of today.
    let reconfirm = due(&desk, "reconfirm");
    assert_eq!((&reconfirm[0]["record"], &reconfirm[0]["by"]), (&json!("A5"), &json!("2026-02-28")));
    // Of what nobody is known to have been told A1's consent of 2025 is overdue; that of A5 is to be confirmed again instead.
    let notice = due(&desk, "notice");
    let told: Vec<_> = notice.iter().map(|l| (&l["record"], &l["by"], &l["overdue"])).collect();
    assert_eq!(told, [(&json!("A1"), &json!("2025-02-14"), &json!(true))]);

    // Who asks to be erased is due, too; who comes again has left all the same, who joins again has not.
    let asked = json!({"event":"EraseRequested","event_id":"r1","record":"A1","ground":"고객 요청","occurred_at":"2026-11-02T11:30:00+09:00"});
    let back =
        json!({"event":"Visited","event_id":"r2","record":"A2","occurred_at":"2026-11-02T11:40:00+09:00"});
    ingest(&desk, "2026-11-02 11:50", &[asked, back]);
    let grounds: Vec<Value> = due(&desk, "destroy").iter().map(|l| l["ground"].clone()).collect();
    assert_eq!(grounds, ["requested", "left", "inactive", "stated"]);
    let again =
        json!({"event":"Joined","event_id":"r3","record":"A2","occurred_at":"2026-11-02T11:45:00+09:00"});
    ingest(&desk, "2026-11-02 11:55", &[again]);
    let grounds: Vec<Value> = due(&desk, "destroy").iter().map(|l| l["ground"].clone()).collect();
    assert_eq!(grounds, ["requested", "inactive", "stated"]);
    assert_eq!(desk.status("A1")["standing"]["erasing"], true);
}

/// The day of leaving has no time of day, and other systems hear of it late: a log-in after it is no new membership.
#[test]
fn a_login_after_leaving_is_no_membership() {
    let members = "회원번호,고객명,휴대폰,이메일,가입일,최근로그인,탈퇴일
L1,김가람,010-2345-1001,garam,2020-01-02,2026-10-24 15:00,2026-10-24
L2,이나라,010-2345-1002,nara,2020-01-02,2026-11-01,2026-10-24
L3,박다솜,010-2345-1003,dasom,2026-10-28,2026-11-01,2026-10-24
";
    let desk = Desk::of(members);
    let now = ["--now", "2026-12-20 12:00"];
    let records = |lines: Vec<Value>| lines.iter().map(|l| l["record"].clone()).collect::<Vec<_>>();
    assert_eq!(records(lines(&desk, &[&["due", "destroy"], &now[..]].concat())), ["L1", "L2"]);
    let of_file = cleanse().args(["due", "destroy", &desk.text("members.csv")]).args(now).output();
    let of_file = String::from_utf8_lossy(&of_file.expect("runs").stdout).into_owned();
    let of_file = of_file.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(records(of_file), ["L1", "L2"]);
    let out = desk.text("campaign");
    desk.ask(&["repair", "plan", "--out", &out, "--now", "2026-11-02 11:00"]);
    assert_eq!(column(&desk.path("campaign"), "sms.csv", "record"), ["L3"]);

    // Joined again by the file of a later month.
    let again = desk.put("again.csv", &members.replace("2020-01-02,2026-11-01", "2026-12-01,2026-12-01"));
    let store = desk.text("store");
    run(again.as_ref(), &desk.path("out"), &["--store", &store, "--overwrite", "--now", "2026-12-02 10:00"]);
    assert_eq!(records(lines(&desk, &[&["due", "destroy"], &now[..]].concat())), ["L1"]);
}

/// What a note says is heeded: a refusal, the wish for no contact, a death; the reason stands in the file.
#[test]
fn what_a_note_says_is_heeded() {
    let members = "회원번호,고객명,휴대폰,이메일,비고
N1,김가람,010-2345-1001,garam,문자 수신거부 요청
N2,이나라,010-2345-1002,nara,연락 금지
N3,박다솜,010-2345-1003,dasom,본인 사망
N4,최라온,010-2345-1004,raon,배우자 사망
N5,정마루,010-2345-1005,maru,단골
";
    let desk = Desk::of(members);
    let out = desk.text("campaign");
    desk.ask(&["repair", "plan", "--out", &out, "--now", "2026-11-02 11:00"]);
    let campaign = desk.path("campaign");
    assert_eq!(column(&campaign, "sms.csv", "record"), ["N4", "N5"]);
    let blocked = column(&campaign, "blocked.csv", "record");
    let reasons = column(&campaign, "blocked.csv", "reason");
    let blocked: Vec<_> = blocked.iter().zip(&reasons).map(|(r, why)| format!("{r} {why}")).collect();
    assert_eq!(blocked, ["N1 no-consent", "N2 no-contact", "N3 deceased"]);
    assert_eq!(column(&campaign, "steward.csv", "record"), ["N1"], "nobody calls the dead");
    assert_eq!(desk.status("N3")["points"][0]["info"], "none", "nobody refused");
}

/// Page one leaves out whom the store sends nothing to, and nobody else: what notes and statuses say is read in one place.
#[test]
fn page_one_and_the_store_heed_the_same() {
    let desk = Desk::of(
        "회원번호,고객명,휴대폰,이메일,회원상태,비고
P1,김가람,010-2345-1001,garam,정상,문자 수신거부
P2,이나라,010-2345-1002,nara,정상,배우자 사망
P3,박다솜,010-2345-1003,dasom,정상,광고 수신거부
P4,최라온,010-2345-1004,raon,사망,
P5,정마루,010-2345-1005,maru,수신거부,
P6,강바다,010-2345-1006,bada,정상,메일 수신거부
",
    );
    assert_eq!(summary(&desk.path("out"))["closed"], 3);
    desk.ask(&["repair", "plan", "--out", &desk.text("campaign"), "--now", "2026-11-02 11:00"]);
    let campaign = desk.path("campaign");
    assert_eq!(column(&campaign, "sms.csv", "record"), ["P2", "P3", "P6"]);
    let blocked = column(&campaign, "blocked.csv", "record");
    let reasons = column(&campaign, "blocked.csv", "reason");
    let blocked: Vec<_> = blocked.iter().zip(&reasons).map(|(r, why)| format!("{r} {why}")).collect();
    assert_eq!(blocked, ["P1 no-consent", "P4 deceased", "P5 no-consent"]);
}

/// A note refuses everything: the channel that was refused on a day of its own keeps it, and the same note is heard once.
#[test]
fn a_note_about_everything_takes_no_day_from_one_channel() {
    let members = "회원번호,고객명,휴대폰,이메일,SMS수신동의,이메일수신동의,수신동의일,비고
Q1,김가람,010-2345-1001,garam@naver.com,Y,Y,2026-01-02,";
    let desk = Desk::of(&format!("{members}\n"));
    let of_mail = |id: &str, event: &str, at: &str| json!({"event":event,"event_id":id,"source":"esp","record":"Q1","field":"email","purpose":"ad","occurred_at":at});
    ingest(&desk, "2026-11-03", &[of_mail("1", "OptOut", "2026-10-10T10:00:00+09:00")]);
    let file = desk.put("members.csv", &format!("{members}수신거부\n"));
    let open = |now: &str| desk.ask(&["repair", "open", &file, "--now", now]);
    open("2026-11-04");
    let noticed = lines(&desk, &["due", "notice", "--now", "2026-11-05"]);
    assert_eq!(noticed[0]["since"], "2026-10-10", "{noticed:?}");
    let held = || {
        let points = desk.status("Q1")["points"].clone();
        let of = |field: &str| {
            let mut points = points.as_array().expect("points").iter();
            let point = points.rfind(|p| p["field"] == field).expect("a point");
            (point["ad"].clone(), point["info"].clone())
        };
        [of("email"), of("mobile")]
    };
    let withdrawn = (json!("withdrawn"), json!("withdrawn"));
    assert_eq!(held(), [withdrawn.clone(), withdrawn.clone()]);
    // The customer agrees again, and the old note stands in the file of the next month.
    ingest(&desk, "2026-11-06", &[of_mail("2", "OptIn", "2026-11-05T10:00:00+09:00")]);
    open("2026-12-01");
    assert_eq!(held()[0].0, "granted");
}

/// What a run found is read as opening its result reads it: ids that are mailboxes join, and notes are heard.
#[test]
fn the_result_of_a_run_is_taken_in_as_it_is_opened() {
    let header = "회원ID,고객명,휴대폰,이메일,비고\n";
    let before = "garam@example.com,김가람,010-2345-1001,garam@naver.com,\n\
        nara@example.com,이나라,010-2345-1002,nara@naver.com,\n";
    let desk = Desk::of(&format!("{header}{before}"));
    let after = before
        .replace("garam@naver.com,", "garam.naver.com,")
        .replace("nara@naver.com,", "nara@naver.com,연락 금지");
    let stranger = "dasom@example.com,박다솜,010-2345-1003,dasom,\n";
    let again = desk.put("again.csv", &format!("{header}{after}{stranger}"));
    run(again.as_ref(), &desk.path("again"), &[]);
    let ingest = || {
        stderr(&desk.ask(&["repair", "ingest", &desk.text("again"), "--now", "2026-11-03", "--lang", "en"]))
    };
    let said = ingest();
    assert!(said.contains("of 3 lines") && said.contains("1 about nobody here"), "{said}");
    assert_eq!(desk.route("garam@example.com"), "repair");
    desk.ask(&["repair", "plan", "--out", &desk.text("campaign"), "--now", "2026-11-03 11:00"]);
    assert_eq!(column(&desk.path("campaign"), "sms.csv", "record"), ["garam@example.com"]);
    let told = desk.status("nara@example.com").to_string();
    assert!(told.contains("no_contact") || told.contains("no-contact"), "{told}");
    assert!(ingest().contains(" 0 taken"), "the same again");
    assert!(
        stderr(&desk.ask(&["repair", "open", &desk.text("again"), "--now", "2026-11-03", "--lang", "en"]))
            .contains("3 members")
    );
}

/// Rows of a result are not the rows of the file that it was made of.
#[test]
fn a_result_without_ids_names_nobody() {
    let desk = Desk::of("고객명,휴대폰\n김가람,010-2345-1001\n이나라,010-2345-1002\n");
    let output =
        cleanse().args(["repair", "ingest", &desk.text("out"), "--store", &desk.text("store")]).output();
    let output = output.expect("runs");
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("repair open DIR --id COLUMN"), "{}", stderr(&output));
}

/// People open campaign files: what a spreadsheet would run is neutralised when asked for, and rows are known by their ids all the same.
#[test]
fn campaign_files_can_be_made_safe_for_spreadsheets() {
    let desk = Desk::of(
        "회원번호,고객명,휴대폰,이메일\n=S1,김가람,010-2345-1001,garam\nS2,이나라,010-2345-1002,nara\n",
    );
    let safe = ["--spreadsheet-safe", "--now", "2026-11-02 11:00"];
    desk.ask(&[&["repair", "plan", "--out", &desk.text("campaign")][..], &safe].concat());
    let campaign = desk.path("campaign");
    assert_eq!(column(&campaign, "sms.csv", "id"), ["'=S1~email.1.sms.1", "S2~email.1.sms.1"]);
    assert_eq!(column(&campaign, "sms.csv", "record"), ["'=S1", "S2"]);
    let sent =
        desk.ask(&["repair", "sent", &desk.text("campaign"), "--now", "2026-11-02 12:00", "--lang", "en"]);
    assert!(stderr(&sent).contains("2 rows: 2 sent, 0 refused"), "{}", stderr(&sent));
    let answer = json!({"event":"Delivered","event_id":"1","source":"sms","id":"'=S1~email.1.sms.1",
        "occurred_at":"2026-11-02T12:30:00+09:00"});
    assert!(ingest(&desk, "2026-11-02 13:00", &[answer]).contains("1 taken"));
}

/// A day of consent that nobody can read is not the day of joining: no term can be told.
#[test]
fn an_unreadable_day_of_consent_is_unknown() {
    let desk = Desk(crate::support::scratch());
    let file = desk.put(
        "members.csv",
        "회원번호,고객명,휴대폰,SMS수신동의,가입일,수신동의일
R1,김가람,010-2345-1001,Y,2020-01-02,미상
R2,이나라,010-2345-1002,Y,2024-11-10,
R3,박다솜,010-2345-1003,Y,2024-11-10,0000-00-00
R4,최라온,010-2345-1004,Y,2020-01-02,2026-13-45
R5,정마루,010-2345-1005,Y,2020-01-02,2024-11-10 9:30
",
    );
    let output = cleanse().args(["due", "reconfirm", &file, "--now", "2026-11-10", "--lang", "en"]).output();
    let output = output.expect("runs");
    let listed = String::from_utf8_lossy(&output.stdout).into_owned();
    let records: Vec<Value> = listed
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).expect("JSON")["record"].clone())
        .collect();
    // R5: what is due by a day is due at any hour of it.
    assert_eq!(records, ["R2", "R3", "R5"], "{listed}");
    assert!(stderr(&output).contains("2 people have a consent"), "{}", stderr(&output));
}

/// The day of a refusal is a refusal, unless a later consent or a column of refusals says otherwise.
#[test]
fn a_date_of_refusal_withdraws_the_consent_before_it() {
    let desk = Desk::of(
        "회원번호,고객명,휴대폰,광고수신동의,수신동의일,수신거부일시
B1,김가람,010-2345-1001,Y,2026-01-01,2026-05-01
B2,이나라,010-2345-1002,Y,,2026-05-01
B3,박다솜,010-2345-1003,Y,2026-06-01,2026-05-01
B4,최라온,010-2345-1004,Y,2026-01-01,
",
    );
    let ad = |record: &str| {
        let status = &lines(&desk, &["repair", "status", record, "--output-format", "jsonl"])[0];
        status["points"][0]["ad"].clone()
    };
    assert_eq!([ad("B1"), ad("B2"), ad("B3"), ad("B4")], ["withdrawn", "withdrawn", "granted", "granted"]);
}

/// The file of every month says the same yes without a date: it is no new consent, and no refusal falls by it.
#[test]
fn an_undated_yes_of_the_file_never_undoes_a_refusal() {
    let desk = Desk::of(
        "회원번호,고객명,휴대폰,SMS수신동의\nU1,김가람,010-2345-1001,Y\nU2,이나라,010-2345-1002,Y\n",
    );
    let ad = |record: &str| desk.status(record)["points"][0]["ad"].clone();
    assert_eq!([ad("U1"), ad("U2")], ["granted", "granted"]);
    let refused = json!({"event":"OptOut","event_id":"o1","source":"080","record":"U1","field":"mobile","purpose":"ad",
        "occurred_at":"2026-10-10T10:00:00+09:00"});
    ingest(&desk, "2026-10-11", &[refused]);
    let (file, store) = (desk.path("members.csv"), desk.text("store"));
    let again = ["--store", &store, "--overwrite", "--now", "2026-12-01 10:00"];
    let said = stderr(&run(&file, &desk.path("out"), &again));
    assert_eq!([ad("U1"), ad("U2")], ["withdrawn", "granted"]);
    assert!(said.contains("수신거부를 그대로") || said.contains("the refusal holds"), "{said}");
    // A consent with a day of its own, after the refusal, is one.
    let dated = desk.put(
        "later.csv",
        "회원번호,고객명,휴대폰,SMS수신동의,수신동의일\nU1,김가람,010-2345-1001,Y,2026-11-20\n",
    );
    run(dated.as_ref(), &desk.path("out"), &again);
    assert_eq!(ad("U1"), "granted");
}

/// A refusal over 080 is of advertising, by whatever file it comes.
#[test]
fn a_refusal_over_080_is_of_advertising() {
    let members: String = (1..=4).map(|n| format!("U{n},고객{n},010-2345-100{n},Y,2026-01-02\n")).collect();
    let desk = Desk::of(&format!("회원번호,고객명,휴대폰,SMS수신동의,수신동의일\n{members}"));
    let line = |n: u32, more: Value| {
        let mut line = json!({"event_id": n.to_string(), "record": format!("U{n}"), "field": "mobile",
            "occurred_at": "2026-11-02T11:00:00+09:00"});
        line.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        line
    };
    let lines = [
        line(1, json!({"event":"OptOut","source":"080"})),
        line(
            2,
            json!({"channel":"sms","category":"unsubscribed","disposition":"consent","source":"080.csv"}),
        ),
        line(3, json!({"event":"Unsubscribed","source":"web"})),
        line(4, json!({"event":"OptOut","source":"call centre"})),
    ];
    ingest(&desk, "2026-11-02 12:00", &lines);
    let said = |n: u32| {
        let point = &desk.status(&format!("U{n}"))["points"][0];
        (point["info"].clone(), point["ad"].clone())
    };
    for n in 1..=3 {
        assert_eq!(said(n), (json!("none"), json!("withdrawn")), "U{n}");
    }
    assert_eq!(said(4), (json!("withdrawn"), json!("withdrawn")), "every message");
}

/// Two processes that plan at the same time share the campaign out: no customer stands in both.
#[test]
fn two_plans_at_once_hold_nobody_twice() {
    let members: String =
        (0..400).map(|n| format!("U{n},고객{n},010-2345-{:04},broken{n}\n", 1000 + n)).collect();
    let desk = Desk::of(&format!("회원번호,고객명,휴대폰,이메일\n{members}"));
    let plan = |out: &str| {
        let (out, store) = (desk.text(out), desk.text("store"));
        let binary = env!("CARGO_BIN_EXE_cleanse");
        let call = ["repair", "plan", "--out", &out, "--now", "2026-11-02 11:00", "--store", &store];
        std::process::Command::new(binary).args(call).spawn().expect("runs")
    };
    let mut both = [plan("one"), plan("two")];
    assert!(both.iter_mut().all(|child| child.wait().expect("ends").success()));
    let of = |out: &str| column(&desk.path(out), "sms.csv", "id");
    let mut all = [of("one"), of("two")].concat();
    let rows = all.len();
    all.sort();
    all.dedup();
    // Some of the numbers look made up.
    assert!(rows > 390 && rows == all.len(), "{rows} rows of {} customers", all.len());
    let counted = ["one", "two"].map(|out| summary(&desk.path(out))["files"]["sms.csv"].as_u64().expect("n"));
    assert_eq!(counted[0] + counted[1], rows as u64);
    // Whoever is in no file was handed to nobody.
    assert_eq!(accesses(&desk).len(), rows);
}

/// Messages of a shop that there is not are no messages, and a policy may not be below the law.
#[test]
fn a_campaign_of_the_shipped_shop_is_warned_of() {
    let desk = Desk::of("회원번호,고객명,휴대폰,이메일\nU1,김가람,010-2345-1001,broken\n");
    let plan = |more: &[&str]| {
        let out = desk.text("campaign");
        let call = ["repair", "plan", "--out", &out, "--overwrite", "--dry-run", "--now", "2026-11-02 11:00"];
        let said = stderr(&desk.ask(&[&call[..], more].concat()));
        (said, summary(&desk.path("campaign"))["remark"].to_string())
    };
    let (said, remark) = plan(&["--lang", "en"]);
    assert!(said.contains("DO NOT SEND") && said.contains("message.sender"), "{said}");
    assert!(remark.contains("DO NOT SEND"), "{remark}");
    let ours = "[message]\nsender = \"가람상회\"\nprofile_url = \"https://garam.kr/me\"\n";
    let policy = desk.put("policy.toml", ours);
    let (said, remark) = plan(&["--lang", "en", "--policy", &policy]);
    assert!(!said.contains("DO NOT SEND") && !remark.contains("DO NOT SEND"), "{said} {remark}");

    let lax = desk.put("lax.toml", &format!("{ours}[quiet]\nfrom = \"23:00\"\nto = \"06:00\"\n"));
    let checked = cleanse().args(["repair", "policy", "check", &lax, "--lang", "en"]).output().expect("runs");
    assert_eq!(checked.status.code(), Some(1));
    assert!(stderr(&checked).contains("art. 50(3)"), "{}", stderr(&checked));
    let (said, _) = plan(&["--lang", "en", "--policy", &lax]);
    assert!(said.contains("art. 50(3)"), "{said}");
}

/// Values from updates are judged as those of files are.
#[test]
fn an_update_is_judged_as_a_file_is() {
    let members = "회원번호,고객명,휴대폰,이메일
U1,김가람,010-2345-1001,broken1
U2,이나라,010-2345-1002,nara@paran.com
U3,박다솜,0101,dasom@naver.com
U4,최라온,010-2345-1004,broken4
";
    let desk = Desk::of(members);
    let update = |record: &str, field: &str, value: &str| {
        json!({"event":"ProfileUpdated","event_id":record,"source":"web","record":record,"field":field,
            "value":value,"occurred_at":"2026-11-02T11:00:00+09:00"})
    };
    let accepts = json!({"event":"StewardDecision","decision":"accept","event_id":"s","record":"U4","field":"email",
        "value":"raon.choi@naver.com","occurred_at":"2026-11-02T11:00:00+09:00"});
    let lines = [
        update("U1", "email", "garam@gmail.con"),
        update("U2", "email", "nara@paran.com"),
        update("U3", "mobile", "0505-123-4567"),
        accepts,
    ];
    ingest(&desk, "2026-11-02 12:00", &lines);
    for record in ["U1", "U2", "U3"] {
        assert_eq!(desk.route(record), "repair", "{record}");
    }
    let u4 = desk.status("U4");
    let email =
        u4["points"].as_array().expect("points").iter().find(|p| p["field"] == "email").expect("email");
    assert_eq!((&u4["route"], &email["version"]), (&json!("clean"), &json!(2)));
}

/// Who was destroyed does not come back by an update that comes again, and no reason keeps a number.
#[test]
fn who_was_destroyed_stays_so() {
    let desk = Desk::of(
        "회원번호,고객명,휴대폰,이메일\nU1,김가람,010-2345-1001,broken1\nU2,이나라,010-2345-1002,\n",
    );
    let update = json!({"event":"ProfileUpdated","event_id":"w1","source":"web 010-2345-0007","record":"U1",
        "field":"email","value":"garam@naver.com","occurred_at":"2026-11-02T11:00:00+09:00"});
    assert!(ingest(&desk, "2026-11-02 12:00", std::slice::from_ref(&update)).contains("1 taken"));
    desk.ask(&["erase", "U1", "--actor", "홍담당", "--reason", "고객 전화 010-2345-0008 요청"]);
    let said = ingest(&desk, "2026-11-02 13:00", &[update]);
    assert!(said.contains("0 taken") && said.contains("1 about nobody here"), "{said}");
    let journal = read(&desk.path("store/journal.db"));
    for number in ["010-2345-0007", "010-2345-0008"] {
        assert!(!journal.windows(number.len()).any(|bytes| bytes == number.as_bytes()), "{number}");
    }
}

/// What has not happened yet is not believed, and every row and line is accounted for.
#[test]
fn what_is_to_come_is_refused_and_counts_add_up() {
    let desk = Desk::of(
        "회원번호,고객명,휴대폰,이메일\nU1,김가람,010-2345-1001,garam@naver.com\nU2,이나라,010-2345-1002,broken2\n",
    );
    let line = |id: &str, day: &str, value: Option<&str>| match value {
        Some(value) => {
            json!({"event":"ProfileUpdated","event_id":id,"record":"U1","field":"email","value":value,"occurred_at":day})
        }
        None => {
            json!({"event":"Bounce","event_id":id,"record":"U1","field":"email","category":"recipient-unknown","occurred_at":day})
        }
    };
    let said = ingest(
        &desk,
        "2026-11-03 12:00",
        &[
            line("1", "2027-11-02", None),
            line("2", "2026-11-03", Some("")),
            line("3", "2026-11-03", Some("broken3")),
        ],
    );
    assert!(said.contains("in-future: 1") && said.contains("no-value: 1"), "{said}");
    assert!(said.contains("4 events of 3 lines: 2 taken"), "{said}");

    let out = desk.text("campaign");
    desk.ask(&["repair", "plan", "--out", &out, "--now", "2026-11-03 13:00"]);
    let sent = |text: &str, now: &str| {
        let file = desk.put("sent.csv", text);
        stderr(&desk.ask(&["repair", "sent", &file, "--now", now, "--lang", "en"]))
    };
    let said = sent(
        "id,sent_at\nU2~email.1.sms.1,2026-11-01\nU9~email.1.sms.1,2026-11-03\nsomething,\n",
        "2026-11-03 15:00",
    );
    assert!(
        said.contains("0 sent, 3 refused") && said.contains("something") && said.contains("U9~"),
        "{said}"
    );
    assert!(said.contains("planned at"), "{said}");
    let said = sent("id,sent_at\nU2~email.1.sms.1,2026-12-01\n", "2026-11-03 15:00");
    assert!(said.contains("in-future"), "{said}");
    let row = "id,sent_at\nU2~email.1.sms.1,2026-11-03\n";
    assert!(sent(row, "2026-11-03 15:00").contains("1 rows: 1 sent, 0 refused"));
    assert!(sent(row, "2026-11-03 15:00").contains("0 sent, 1 known before"));
}

/// The file and the store give one answer: each channel has its own day, and what has no day is told as that.
#[test]
fn a_file_and_its_store_give_one_list() {
    let members = "회원번호,고객명,휴대폰,이메일,SMS수신동의,이메일수신동의,수신동의일,수신거부일시
D1,김가람,010-2345-1001,garam@naver.com,N,Y,2026-11-10,2026-10-01
D2,이나라,010-2345-1002,nara@naver.com,Y,Y,,
D3,박다솜,010-2345-1003,dasom@naver.com,N,N,,
D4,최라온,010-2345-1004,raon@naver.com,Y,Y,2024-11-20,
";
    let desk = Desk(crate::support::scratch());
    let (file, store) = (desk.put("members.csv", members), desk.text("store"));
    run(file.as_ref(), &desk.path("out"), &["--store", &store, "--now", "2026-11-12 10:00"]);
    let due = |kind: &str, place: &[&str]| {
        let call = [&["due", kind, "--now", "2026-11-20 12:00", "--lang", "en"], place].concat();
        let output = cleanse().args(call).output().expect("runs");
        (String::from_utf8_lossy(&output.stdout).into_owned(), stderr(&output))
    };
    for kind in ["notice", "reconfirm", "destroy"] {
        assert_eq!(due(kind, &[&file]), due(kind, &["--store", &store]), "{kind}");
    }
    let (lines, said) = due("notice", &[&file]);
    assert!(lines.contains("D1") && lines.contains("2026-10-15"), "{lines}");
    assert!(!lines.contains("D2") && !lines.contains("D3"), "{lines}");
    assert!(said.contains("2 people have a consent or a refusal without a date"), "{said}");
}

/// A note repeats a refusal of which the file has the day: the day stays, and who has to be told of it is listed.
#[test]
fn a_note_takes_no_day_from_a_refusal() {
    let desk = Desk(crate::support::scratch());
    let members = "회원번호,고객명,휴대폰,광고수신동의,수신동의일,수신거부일시,비고
E1,김가람,010-2345-1001,Y,2026-01-02,2026-11-17,광고 수신거부 요청
E2,이나라,010-2345-1002,Y,2026-01-02,2026-11-17,문자 수신거부
E3,박다솜,010-2345-1003,N,2026-11-17,,수신거부
";
    let (file, store) = (desk.put("members.csv", members), desk.text("store"));
    run(file.as_ref(), &desk.path("out"), &["--store", &store, "--now", "2026-11-20 10:00"]);
    for place in [&[file.as_str()][..], &["--store", &store]] {
        let call = [&["due", "notice", "--now", "2026-11-20 12:00"], place].concat();
        let output = cleanse().args(call).output().expect("runs");
        let listed = String::from_utf8_lossy(&output.stdout).into_owned();
        let since = |line: &str| line.contains("\"since\":\"2026-11-17\"");
        assert!(listed.lines().count() == 3 && listed.lines().all(since), "{place:?}: {listed}");
    }
    assert_eq!(desk.status("E3")["points"][0]["info"], "withdrawn", "the note says more than the column");
}

/// Campaign files hold numbers in clear: whose stands in the access journal.
#[test]
fn a_campaign_is_an_access() {
    let desk = Desk::of(
        "회원번호,고객명,휴대폰,이메일\nU1,김가람,010-2345-1001,broken1\nU2,이나라,010-2345-1002,broken2\n",
    );
    let out = desk.text("campaign");
    desk.ask(&["repair", "plan", "--out", &out, "--now", "2026-11-02 11:00", "--actor", "홍담당"]);
    let noted = || {
        let noted = accesses(&desk).into_iter().map(|a| (a.action, a.actor, a.record));
        noted.collect::<Vec<_>>()
    };
    let line = |n| ("plan".to_owned(), "홍담당".to_owned(), Some(n));
    assert_eq!(noted(), [line(1), line(2)]);
    // Both are asked already: the next campaign is about nobody.
    desk.ask(&["repair", "plan", "--out", &desk.text("next"), "--now", "2026-11-02 11:00"]);
    assert_eq!(noted().len(), 2);
}

fn accesses(desk: &Desk) -> Vec<cleanse_store::Access> {
    let mut store = cleanse_store::Sqlite::open(desk.path("store")).expect("opens");
    cleanse_store::Store::accesses(&mut store).expect("read")
}

/// Two systems count from 1: an event is known by its id and its source.
#[test]
fn an_id_is_that_of_its_source() {
    let desk =
        Desk::of("회원번호,고객명,휴대폰,SMS수신동의,수신동의일\nU1,김가람,010-2345-1001,Y,2026-01-02\n");
    let delivered = json!({"event":"Delivered","event_id":"1","source":"esp","record":"U1","field":"mobile",
        "occurred_at":"2026-11-02T10:00:00+09:00"});
    let refused = json!({"event":"OptOut","event_id":"1","source":"080","record":"U1","field":"mobile",
        "occurred_at":"2026-11-02T11:00:00+09:00"});
    let said = ingest(&desk, "2026-11-02 12:00", &[delivered, refused.clone()]);
    assert!(said.contains("2 taken"), "{said}");
    assert_eq!(desk.status("U1")["points"][0]["ad"], "withdrawn");
    let said = ingest(&desk, "2026-11-02 12:00", &[refused]);
    assert!(said.contains("1 known before"), "{said}");
}

/// Sources that look the same once they are masked are two all the same.
#[test]
fn an_id_is_that_of_its_source_behind_the_mask() {
    let desk =
        Desk::of("회원번호,고객명,휴대폰,SMS수신동의,수신동의일\nU1,김가람,010-2345-1001,Y,2026-01-02\n");
    let event = |kind: &str, source: &str| {
        json!({"event":kind,"event_id":"1","source":source,"record":"U1","field":"mobile",
            "occurred_at":"2026-11-02T10:00:00+09:00"})
    };
    let (delivered, refused) =
        (event("Delivered", "news@garam-shop.kr"), event("OptOut", "newsletter@garam-shop.kr"));
    let said = ingest(&desk, "2026-11-02 12:00", &[delivered, refused.clone()]);
    assert!(said.contains("2 taken"), "{said}");
    assert_eq!(desk.status("U1")["points"][0]["ad"], "withdrawn");
    let said = ingest(&desk, "2026-11-02 12:00", &[refused]);
    assert!(said.contains("1 known before"), "{said}");
}

#[test]
fn what_is_taken_back_out_is_the_stewards_to_decide() {
    let desk = Desk::of(MEMBERS);
    desk.ask(&["quarantine", "restore", "A4", "--reason", "고객 전화", "--now", "2026-11-03"]);
    let out = desk.text("campaign");
    desk.ask(&["repair", "plan", "--out", &out, "--now", "2026-11-03 11:00"]);
    let a4 = desk.status("A4");
    assert_eq!(
        (&a4["route"], &a4["cases"][0]["state"], &a4["cases"][0]["round"]),
        (&json!("repair"), &json!("parked"), &json!(2))
    );
    let steward = desk.path("campaign");
    assert_eq!(
        (column(&steward, "steward.csv", "record"), column(&steward, "steward.csv", "task")),
        (vec!["A4".into()], vec!["decide".into()])
    );

    // The steward's word sets it aside again, and the cause is theirs.
    let decision = json!({"event":"StewardDecision","event_id":"s1","record":"A4","field":"email","decision":"quarantine","cause":"연락 두절","occurred_at":"2026-11-04"});
    ingest(&desk, "2026-11-04", &[decision]);
    let listed = lines(&desk, &["quarantine", "list"]);
    assert_eq!((&listed[1]["record"], &listed[1]["cause"]), (&json!("A4"), &json!("연락 두절")));
}

#[test]
fn a_policy_holds_until_another_one_is_named() {
    let desk = Desk::of(MEMBERS);
    let (ours, shipped) = (desk.put("ours.toml", "[wait]\nsms = 3\n"), desk.put("shipped.toml", ""));
    let hash =
        |desk: &Desk| lines(desk, &["repair", "status", "--output-format", "jsonl"])[0]["policy"].clone();
    let first = hash(&desk);
    desk.ask(&["repair", "advance", "--policy", &ours, "--now", "2026-11-03"]);
    let second = hash(&desk);
    assert_ne!(first, second);
    desk.ask(&["repair", "advance", "--policy", &shipped, "--now", "2026-11-04"]);
    assert_eq!(hash(&desk), first, "the one that was named last");
}

#[test]
fn what_customers_gave_goes_back_to_the_source() {
    let desk = Desk::of(MEMBERS);
    let given = json!({"event":"ProfileUpdated","event_id":"p1","record":"A1","field":"email","value":"garam.kim@naver.com","occurred_at":"2026-11-03T10:00:00+09:00"});
    ingest(&desk, "2026-11-03 11:00", &[given]);
    let out = desk.text("corrections.csv");
    desk.ask(&["repair", "corrections", "--out", &out, "--reason", "원장 반영", "--now", "2026-11-03 12:00"]);
    let rows = cells(&String::from_utf8_lossy(&read(&desk.path("corrections.csv"))));
    assert_eq!(rows[0][..6], ["record", "field", "before", "after", "rule", "certainty"]);
    assert_eq!(rows[1][..4], ["A1", "email", "garam", "garam.kim@naver.com"]);
    assert_eq!((rows.len(), rows[1][6].as_str()), (2, "customer"));
    desk.ask(&["repair", "corrections", "--out", &out, "--reason", "원장 반영", "--since", "2026-11-04"]);
    assert_eq!(cells(&String::from_utf8_lossy(&read(&desk.path("corrections.csv")))).len(), 1);
}

#[test]
fn purchases_decide_who_is_asked_first() {
    let members =
        "회원번호,고객명,휴대폰,이메일\nB1,김가람,010-2345-1001,garam\nB2,이나라,010-2345-1002,nara\n";
    let desk = Desk::of(members);
    let mut text = "회원번호,구매일,금액\nB1,2026-01-05,\"12,000원\"\n".to_owned();
    (1..=25).for_each(|day| text.push_str(&format!("B2,2026-10-{day:02},\"110,000\"\n")));
    let purchases = desk.put("purchases.csv", &text);
    let out = desk.text("campaign");
    let plan = ["repair", "plan", "--out", &out, "--transactions", &purchases, "--now", "2026-11-03 11:00"];
    desk.ask(&[&plan[..], &["--dry-run"]].concat());
    assert_eq!(column(&desk.path("campaign"), "sms.csv", "record"), ["B2", "B1"]);
    assert_eq!(column(&desk.path("campaign"), "sms.csv", "priority"), ["3-15", "3-04"]);
    assert_eq!(desk.status("B2")["cases"][0]["state"], "open", "a dry run books nothing");
    desk.ask(&[&plan[..], &["--overwrite"]].concat());
    assert_eq!(desk.status("B2")["standing"]["best"], true);
}

#[test]
fn a_table_of_events_may_have_the_headers_of_member_files() {
    let desk = Desk::of(MEMBERS);
    let table = "회원번호,휴대폰,event,category,occurred_at\nA5,010-2345-1005,bounce,recipient-unknown,2026-11-02 11:00\n";
    let file = desk.put("events.csv", table);
    desk.ask(&["repair", "ingest", &file, "--now", "2026-11-02 12:00"]);
    let a5 = desk.status("A5");
    assert_eq!((&a5["cases"][0]["field"], &a5["cases"][0]["state"]), (&json!("mobile"), &json!("open")));
}

/// Rows without an id of their own are named by row, and that is said: the names hold in one file only.
#[test]
fn records_that_are_named_by_row_are_told_of() {
    let desk = Desk::of("회원번호,고객명,휴대폰\nC1,김가람,010-2345-1001\nC2,이나라,010-2345-1002\n");
    let again = |text: &str| {
        let file = desk.put("again.csv", text);
        stderr(&desk.ask(&["repair", "open", &file]))
    };
    assert!(
        again("회원번호,고객명,휴대폰\nC1,김가람,010-2345-1001\nC1,이나라,010-2345-1002\n")
            .contains("행 번호")
    );
    assert!(
        !again("회원번호,고객명,휴대폰\nC1,김가람,010-2345-1001\nC2,이나라,010-2345-1002\n")
            .contains("행 번호")
    );
}
