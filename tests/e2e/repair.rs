//! The whole circle: run -> plan -> sends -> bounces -> ingest -> repaired, or set aside with the trail, or restored.

use std::fs;
use std::path::PathBuf;
use std::process::Output;

use cleanse_core::{Lang, feedback::Category};
use serde_json::Value;

use crate::support::{cells, cleanse, example, read, run, scratch, stderr, summary};

/// A scratch folder with a store in it.
pub(crate) struct Desk(pub(crate) tempfile::TempDir);

impl Desk {
    /// The example members, taken in by a run.
    fn new() -> Desk {
        let desk = Desk(scratch());
        let store = desk.text("store");
        run(
            &example("campaign/members.csv"),
            &desk.path("out"),
            &["--store", &store, "--now", "2026-11-02 10:00"],
        );
        desk
    }

    /// Other members, taken in by a run.
    pub(crate) fn of(members: &str) -> Desk {
        let desk = Desk(scratch());
        let (file, store) = (desk.put("members.csv", members), desk.text("store"));
        run(file.as_ref(), &desk.path("out"), &["--store", &store, "--now", "2026-11-02 10:00"]);
        desk
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub(crate) fn text(&self, name: &str) -> String {
        self.path(name).to_string_lossy().into_owned()
    }

    pub(crate) fn put(&self, name: &str, text: &str) -> String {
        fs::write(self.path(name), text).expect("writes");
        self.text(name)
    }

    /// A command over the store; it has to succeed.
    pub(crate) fn ask(&self, args: &[&str]) -> Output {
        let output = cleanse().args(args).args(["--store", &self.text("store")]).output().expect("runs");
        assert!(output.status.success(), "{args:?}: {}", stderr(&output));
        output
    }

    /// What came back for the mails: two are unknown, one is our own fault, one box is full.
    fn bounces(&self) {
        let mut bounce = cleanse();
        let output =
            bounce.args(["bounce", "--channel", "email"]).arg(example("campaign/replies.jsonl")).output();
        let feedback = self.put("feedback.jsonl", &String::from_utf8_lossy(&output.expect("runs").stdout));
        self.ask(&["repair", "ingest", &feedback, "--at", "2026-11-03 09:00", "--now", "2026-11-03 10:00"]);
    }

    fn plan(&self, now: &str) -> PathBuf {
        let members = example("campaign/members.csv").to_string_lossy().into_owned();
        let out = self.text("campaign");
        self.ask(&["repair", "plan", "--out", &out, "--overwrite", "--members", &members, "--now", now]);
        self.path("campaign")
    }

    pub(crate) fn status(&self, record: &str) -> Value {
        let output = self.ask(&["repair", "status", record, "--output-format", "json"]);
        serde_json::from_slice(&output.stdout).expect("JSON")
    }

    pub(crate) fn route(&self, record: &str) -> String {
        self.status(record)["route"].as_str().expect("a route").to_owned()
    }
}

/// One column of a campaign file.
pub(crate) fn column(folder: &std::path::Path, file: &str, name: &str) -> Vec<String> {
    let rows = cells(&String::from_utf8_lossy(&read(&folder.join(file))));
    let at = rows[0].iter().position(|h| h == name).expect("the column");
    rows[1..].iter().map(|row| row[at].clone()).collect()
}

#[test]
fn the_circle_repairs_blocks_sets_aside_and_restores() {
    let desk = Desk::new();
    desk.bounces();
    assert_eq!(desk.route("M003"), "quarantine", "nothing was left to ask over");
    assert_eq!(desk.route("M005"), "clean", "our own fault changes nothing");

    let campaign = desk.plan("2026-11-03 11:00");
    // The new customer without a point that is known to work comes first.
    assert_eq!(column(&campaign, "sms.csv", "id"), ["M004~email.1.sms.1", "M001~email.1.sms.1"]);
    assert_eq!(column(&campaign, "sms.csv", "to"), ["010-2345-6704", "010-2345-6701"]);
    assert_eq!(column(&campaign, "sms.csv", "message_class"), ["info", "info"]);
    assert_eq!(column(&campaign, "blocked.csv", "record"), ["M002"]);
    assert_eq!(column(&campaign, "blocked.csv", "reason"), ["no-consent"]);
    assert_eq!(summary(&campaign)["files"]["sms.csv"], 2);

    desk.ask(&["repair", "sent", &desk.text("campaign"), "--now", "2026-11-03 14:00"]);
    let answers = example("campaign/answers.jsonl").to_string_lossy().into_owned();
    desk.ask(&["repair", "ingest", &answers, "--now", "2026-11-05 10:00"]);
    assert_eq!(desk.route("M001"), "clean");
    let m001 = desk.status("M001");
    assert_eq!((&m001["cases"][0]["state"], &m001["points"][0]["version"]), (&"repaired".into(), &2.into()));

    // Whoever refused is never set aside by the passing of time.
    desk.ask(&["repair", "advance", "--now", "2028-01-01"]);
    let m002 = desk.status("M002");
    assert_eq!((&m002["route"], &m002["cases"][0]["state"]), (&"repair".into(), &"parked".into()));
    assert_eq!(m002["cases"][0]["blocked"], serde_json::json!(["sms"]));

    let why = ["--reason", "the customer called", "--now", "2028-01-02"];
    desk.ask(&[&["quarantine", "restore", "M003"], &why[..]].concat());
    assert_eq!(desk.route("M003"), "repair");
}

#[test]
fn the_page_of_a_run_tells_what_became_of_the_messages() {
    let desk = Desk::new();
    let page = |name: &str| {
        let store = desk.text("store");
        let more = ["--store", &store, "--now", "2026-11-04 10:00", "--lang", "ko"];
        run(&example("campaign/members.csv"), &desk.path(name), &more);
        String::from_utf8_lossy(&read(&desk.path(name).join("report.html"))).into_owned()
    };
    let before = page("before");
    assert!(before.contains("복구 진행") && !before.contains("id=\"delivery\""), "nothing was sent yet");
    desk.bounces();
    let after = page("after");
    assert!(after.contains("발송 5 = 성공 0 + 실패 5 + 미확정 0"), "{after}");
    for class in [Category::RecipientUnknown, Category::MailboxFull] {
        assert!(after.contains(class.label(Lang::Ko)), "{class}");
    }
}

#[test]
fn the_same_feedback_counts_once() {
    let desk = Desk::new();
    desk.bounces();
    let before = desk.ask(&["repair", "history", "M001", "--output-format", "jsonl"]).stdout;
    desk.bounces();
    assert_eq!(desk.ask(&["repair", "history", "M001", "--output-format", "jsonl"]).stdout, before);
    let again = desk.ask(&[
        "repair",
        "open",
        &example("campaign/members.csv").to_string_lossy(),
        "--now",
        "2026-12-01",
    ]);
    assert!(stderr(&again).contains("새로 기록한 일 0건"), "{}", stderr(&again));
}

#[test]
fn the_result_of_a_join_is_taken_in_as_a_folder_or_a_file() {
    let desk = Desk::new();
    let results = desk.put(
        "sent.csv",
        "id,recipient,phrase,event_at\nM001,haneul.kim@naver.com,존재하지 않는 사용자,2026-11-03 09:00\n\
         M006,sua.kang@kakao.com,메일함 용량 초과,2026-11-03 09:00\n",
    );
    let members = example("campaign/members.csv").to_string_lossy().into_owned();
    let out = desk.text("joined");
    let mut bounce = cleanse();
    let joined =
        bounce.args(["bounce", &results, "--channel", "email", "--against", &members, "--out", &out]);
    let joined = joined.output().expect("runs");
    assert!(joined.status.success(), "{}", stderr(&joined));
    let at = ["--at", "2026-11-03 09:00", "--now", "2026-11-03 10:00", "--lang", "en"];
    let first = desk.ask(&[&["repair", "ingest", &out], &at[..]].concat());
    assert!(stderr(&first).contains("2 lines: 2 taken"), "{}", stderr(&first));
    assert_eq!(desk.route("M001"), "repair");
    let again = desk.ask(&[&["repair", "ingest", &desk.text("joined/results.csv")], &at[..]].concat());
    assert!(stderr(&again).contains("0 taken, 2 known before"), "{}", stderr(&again));
    let stray = desk.put("stray.csv", "이름,메모\n김,없음\n");
    let refused =
        cleanse().args(["repair", "ingest", &stray, "--store", &desk.text("store")]).output().expect("runs");
    assert_eq!(refused.status.code(), Some(2));
    assert!(stderr(&refused).contains("cleanse_category"), "{}", stderr(&refused));
}

#[test]
fn what_came_back_from_an_old_number_opens_no_case_on_the_new_one() {
    let desk = Desk::new();
    let sent = desk.put("sent.csv", "순번,회원번호,이메일\n1,M001,old.address@example.com\n");
    let results = desk.put("results.csv", "순번,event_at,실패사유\n1,2026-11-03 09:00,없는 사용자\n");
    let members = example("campaign/members.csv").to_string_lossy().into_owned();
    let out = desk.text("joined");
    let mut bounce = cleanse();
    bounce.args(["bounce", &results, "--channel", "email", "--against", &members]);
    let joined = bounce.args(["--sent", &sent, "--on", "순번", "--out", &out]).output().expect("runs");
    assert!(joined.status.success(), "{}", stderr(&joined));
    let at = ["--at", "2026-11-03 09:00", "--now", "2026-11-03 10:00", "--lang", "en"];
    let taken = desk.ask(&[&["repair", "ingest", &out], &at[..]].concat());
    assert!(stderr(&taken).contains("0 taken"), "{}", stderr(&taken));
    assert_eq!(desk.route("M001"), "clean");
}

#[test]
fn a_one_time_link_finds_its_record_and_opens_once() {
    let desk = Desk::new();
    desk.bounces();
    let campaign = desk.plan("2026-11-03 11:00");
    desk.ask(&["repair", "sent", &desk.text("campaign"), "--now", "2026-11-03 14:00"]);
    let link = column(&campaign, "sms.csv", "link").pop().expect("a link of M001");
    let update = |id: &str, at: &str, value: &str| {
        let text = format!(
            r#"{{"event":"ProfileUpdated","event_id":"{id}","source":"web","token":"{link}","value":"{value}","occurred_at":"{at}"}}"#
        );
        let file = desk.put(&format!("{id}.jsonl"), &text);
        stderr(&desk.ask(&["repair", "ingest", &file, "--now", "2026-11-30 10:00"]))
    };
    let late = update("late", "2026-11-29T10:00:00+09:00", "late@gmail.com");
    assert!(late.contains("link-expired: 1"), "{late}");
    let first = update("web-1", "2026-11-04T10:00:00+09:00", "haneul@gmail.com");
    assert!(first.contains("1 taken"), "{first}");
    assert_eq!(desk.route("M001"), "clean");
    let again = update("web-1", "2026-11-04T10:00:00+09:00", "haneul@gmail.com");
    assert!(again.contains("1 known before"), "{again}");
    let used = update("web-2", "2026-11-05T10:00:00+09:00", "other@gmail.com");
    assert!(used.contains("link-used: 1"), "{used}");
}

#[test]
fn our_own_faults_raise_an_alarm() {
    let desk = Desk::new();
    let results = |ours: usize| {
        let lines = (0..100).map(|n| {
            let (category, disposition) =
                if n < ours { ("sender-auth", "sender") } else { ("delivered", "positive") };
            format!(
                r#"{{"channel":"email","record":"M006","event_id":"{category}-{n}","category":"{category}","disposition":"{disposition}","occurred_at":"2026-11-03T09:{:02}:00+09:00"}}"#,
                n % 60
            )
        });
        desk.put("results.jsonl", &lines.collect::<Vec<_>>().join("\n"))
    };
    let sending = || {
        let output = desk.ask(&["repair", "status", "--now", "2026-11-04", "--output-format", "json"]);
        serde_json::from_slice::<Value>(&output.stdout).expect("JSON")["sending"].clone()
    };
    desk.ask(&["repair", "ingest", &results(3), "--now", "2026-11-03 10:00"]);
    assert_eq!(sending(), serde_json::json!({"days": 30, "results": 100, "ours": 3, "alarm": false}));
    desk.ask(&["repair", "ingest", &results(50), "--now", "2026-11-03 10:00"]);
    assert_eq!(sending()["alarm"], true);
    assert_eq!(desk.route("M006"), "clean");
}

#[test]
fn texts_and_scenarios_are_checked_before_anybody_gets_them() {
    let desk = Desk::new();
    desk.bounces();
    desk.plan("2026-11-03 11:00");
    let ask = |args: &[&str]| {
        let output = cleanse().args(["repair", "policy"]).args(args).output().expect("runs");
        let lines = String::from_utf8_lossy(&output.stdout).into_owned();
        let rules: Vec<String> = lines
            .lines()
            .map(|l| {
                serde_json::from_str::<Value>(l).expect("JSON")["name"].as_str().expect("a name").to_owned()
            })
            .collect();
        (output.status.code(), rules)
    };
    assert_eq!(ask(&["lint", &desk.text("campaign")]), (Some(0), vec![]));
    let text = desk.put("coupon.txt", "[예시상점] 쿠폰이 도착했습니다. 앱 > 내 정보");
    assert_eq!(ask(&["lint", &text]), (Some(1), vec!["benefit-in-information".to_owned()]));
    let scenario = desk
        .put("scenario.toml", "goal = 2\n[[step]]\nname = \"a\"\nasks = 1\nmessages = 1\nwait_days = 7\n");
    assert_eq!(ask(&["scenario", &scenario]), (Some(1), vec!["dead-end".to_owned()]));
    let policy = desk.put("policy.toml", "[wait]\nsms = 3\n");
    let whole = cleanse().args(["repair", "policy", "check", &policy]).output().expect("runs");
    assert!(String::from_utf8_lossy(&whole.stdout).contains("sms = 3"));
}

#[test]
fn what_is_sent_is_guarded() {
    let desk = Desk::new();
    desk.bounces();
    desk.plan("2026-11-03 11:00");
    let out = desk.put("optout.jsonl", r#"{"event":"OptOut","event_id":"o1","record":"M001","field":"mobile","occurred_at":"2026-11-03T12:00:00+09:00"}"#);
    desk.ask(&["repair", "ingest", &out, "--now", "2026-11-03 12:30"]);
    let sent = desk.ask(&["repair", "sent", &desk.text("campaign/sms.csv"), "--now", "2026-11-03 14:00"]);
    assert!(stderr(&sent).contains("1 sent, 1 refused"), "{}", stderr(&sent));
}

#[test]
fn another_policy_is_shown_before_it_holds() {
    let desk = Desk::new();
    desk.bounces();
    let policy = desk.put("policy.toml", "[evidence]\nhard = 2\n");
    let output = desk.ask(&["repair", "policy", "replay", "--dry-run", "--policy", &policy]);
    let lines = String::from_utf8_lossy(&output.stdout).into_owned();
    let first: Value = serde_json::from_str(lines.lines().next().expect("a difference")).expect("JSON");
    assert_eq!(
        (&first["record"], &first["from"], &first["to"]),
        (&"M001".into(), &"failing".into(), &"unverified".into())
    );
    assert_eq!(desk.route("M001"), "repair", "nothing was changed");
    let wrong = desk.put("wrong.toml", "[evidence]\nhart = 2\n");
    let refused =
        cleanse().args(["repair", "advance", "--policy", &wrong, "--store", &desk.text("store")]).output();
    let refused = refused.expect("runs");
    assert_eq!(refused.status.code(), Some(2));
    assert!(stderr(&refused).contains("evidence.hard"), "{}", stderr(&refused));
}

#[test]
fn due_lists_name_the_ground_and_change_nothing() {
    let desk = Desk(scratch());
    let members = desk.put(
        "members.csv",
        "회원번호,이메일,수신동의,수신동의일,탈퇴일,최종로그인\n\
         A1,a1@naver.com,Y,2024-11-20,,2026-10-01\n\
         A2,a2@naver.com,Y,2024-11-21,,2026-10-01\n\
         A3,a3@naver.com,N,2026-11-15,,2026-10-01\n\
         A4,a4@naver.com,Y,2024-01-01,2026-09-01,2026-08-01\n\
         A5,a5@naver.com,N,,,2021-11-20\n",
    );
    let list = |what: &str| -> Vec<String> {
        let output = cleanse().args(["due", what, &members, "--now", "2026-11-20"]).output().expect("runs");
        assert!(output.status.success(), "{}", stderr(&output));
        let lines = String::from_utf8_lossy(&output.stdout).into_owned();
        let record = |line: &str| serde_json::from_str::<Value>(line).expect("JSON")["record"].to_string();
        lines.lines().map(|l| record(l).trim_matches('"').to_owned()).collect()
    };
    assert_eq!(list("reconfirm"), ["A1"]);
    // Nobody is known to have told A2, whose day passed in 2024.
    assert_eq!(list("notice"), ["A2", "A3"]);
    assert_eq!(list("destroy"), ["A4", "A5"]);
}

/// A mark without a day ends a membership too: nothing is planned, nothing asked, and the values are due.
#[test]
fn who_is_marked_as_having_left_is_left_alone() {
    let members = "회원번호,이메일,이메일수신동의,수신동의일,탈퇴여부\n\
        A1,a1@naver.com,Y,2024-11-20,Y\n\
        A2,a2@naver.com,Y,2024-11-20,N\n";
    let desk = Desk::of(members);
    let file = desk.text("members.csv");
    let due = |what: &str| {
        let output = cleanse().args(["due", what, &file, "--now", "2026-11-20"]).output().expect("runs");
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    assert!(due("destroy").contains("\"A1\"") && !due("destroy").contains("\"A2\""), "{}", due("destroy"));
    assert!(
        due("reconfirm").contains("\"A2\"") && !due("reconfirm").contains("\"A1\""),
        "{}",
        due("reconfirm")
    );
    let told = |record: &str| {
        let output = desk.ask(&["repair", "history", record, "--now", "2026-11-20"]);
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    assert!(told("A1").contains("left") && !told("A2").contains("left"), "{}{}", told("A1"), told("A2"));
    desk.ask(&["repair", "open", &file, "--now", "2026-11-20"]);
    assert_eq!(told("A1").matches("left ").count(), 1, "the same mark again is no news: {}", told("A1"));
}

/// Who joined again may leave again: a mark without a day says so, beside the day of the first time too.
#[test]
fn who_left_again_without_a_day_is_no_member() {
    let desk =
        Desk::of("회원번호,이메일,가입일,탈퇴일,회원상태\nA1,a1@naver.com,2020-01-02,2024-03-04,탈퇴\n");
    let open = |row: &str, now: &str| {
        let file = desk
            .put("again.csv", &format!("회원번호,이메일,가입일,탈퇴일,회원상태\nA1,a1@naver.com,{row}\n"));
        desk.ask(&["repair", "open", file.as_ref(), "--now", now]);
        desk.status("A1")["standing"]["left"].clone()
    };
    assert!(open("2025-05-06,2024-03-04,정상", "2026-11-02").is_null(), "a member again");
    for row in ["2025-05-06,,탈퇴", "2025-05-06,2024-03-04,탈퇴"] {
        let left = open(row, "2026-11-20").to_string();
        assert!(left.contains("2026-11-20"), "{row}: {left}");
    }
    let desk =
        Desk::of("회원번호,이메일,가입일,탈퇴일,회원상태\nA1,a1@naver.com,2025-05-06,2024-03-04,탈퇴\n");
    assert!(desk.status("A1")["standing"]["left"].is_string(), "the status is newer than the day");
}

/// Nothing says that somebody was told: who was to be told in time is on the list, and who was not is marked.
#[test]
fn who_was_not_told_in_time_stays_on_the_list() {
    let desk = Desk(scratch());
    let members = desk.put(
        "members.csv",
        "회원번호,휴대폰,수신동의,수신동의일,수신거부일시\n\
         A1,010-2345-6789,Y,2026-11-10,\n\
         A2,010-3456-7891,Y,2026-11-06,\n\
         A3,010-4567-8912,Y,2026-11-05,\n\
         A4,010-5678-9123,N,2020-01-01,2022-03-01 10:00\n\
         A5,010-6789-1234,Y,2024-11-01,2020-03-01\n\
         A6,010-7891-2345,Y,2026-12-01,\n",
    );
    let call = ["due", "notice", &members, "--now", "2026-11-20 15:00", "--lang", "en"];
    let output = cleanse().args(call).output().expect("runs");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let lines = text.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
    let told: Vec<String> =
        lines.map(|l| format!("{} {} {}", l["record"], l["by"], l["overdue"]).replace('"', "")).collect();
    let expected = ["A1 2026-11-24 false", "A2 2026-11-20 false", "A3 2026-11-19 true", "A4 2022-03-15 true"];
    assert_eq!(told, expected, "the last day is in time; A5 is to be confirmed again, A6 is yet to come");
    assert!(stderr(&output).contains("tell the result: 4 of 6, 2 overdue"), "{}", stderr(&output));
}

/// A store that may be read and not written is looked at all the same; what changes it says why it cannot. Rights mean nothing
/// to root, who then asks as nobody.
#[test]
#[cfg(unix)]
fn a_read_only_store_can_be_looked_at() {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
    use std::os::unix::process::CommandExt as _;
    let desk = Desk::new();
    desk.bounces();
    let is_root = fs::metadata("/proc/self").is_ok_and(|m| m.uid() == 0);
    let set = |path: &std::path::Path, mode: u32| {
        if is_root {
            chown(path, Some(65534), Some(65534)).expect("a new owner");
        }
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("new rights");
    };
    let program = desk.path("cleanse");
    fs::copy(env!("CARGO_BIN_EXE_cleanse"), &program).expect("a copy");
    let files = ["journal.db", "vault.db"].map(|name| desk.path("store").join(name));
    let rights = |file: u32, folder: u32| {
        files.iter().for_each(|path| set(path, file));
        set(&desk.path("store"), folder);
    };
    rights(0o400, 0o500);
    fs::set_permissions(desk.0.path(), fs::Permissions::from_mode(0o755)).expect("new rights");
    let ask = |words: &str| {
        let mut command = std::process::Command::new(&program);
        command.args(words.split(' ')).args(["--store", &desk.text("store"), "--now", "2026-11-04"]);
        command.current_dir("/").env("LC_ALL", "C");
        if is_root {
            command.uid(65534).gid(65534);
        }
        command.output().expect("runs")
    };
    let handed_out = desk.path("handed-out");
    fs::create_dir(&handed_out).expect("a folder");
    set(&handed_out, 0o700);
    let file = handed_out.join("list.csv").to_string_lossy().into_owned();
    for (words, is_noted) in [
        ("repair status", false),
        ("repair status M001", false),
        ("repair history M001", false),
        ("due reconfirm", false),
        ("quarantine list", true),
        (&*format!("quarantine export --reason r --out {file}"), true),
        (&*format!("repair corrections --reason r --out {file}"), true),
    ] {
        let output = ask(words);
        assert_eq!(output.status.code(), Some(0), "{words}: {}", stderr(&output));
        assert_eq!(stderr(&output).contains("note it elsewhere"), is_noted, "{words}");
    }
    for words in ["repair advance", "erase M001 --actor a --reason r"] {
        let output = ask(words);
        assert_eq!(output.status.code(), Some(2), "{words}");
        assert!(stderr(&output).contains("cannot be written"), "{words}: {}", stderr(&output));
    }
    rights(0o600, 0o700);
}
