//! `cleanse bounce` as typed: what it reads, prints and writes.
#![expect(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use assert_cmd::cargo::CommandCargoExt as _;
use serde_json::Value;

fn examples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/bounces")
}

fn cleanse(folder: &Path, args: &[&str]) -> Output {
    let mut command = Command::cargo_bin("cleanse").unwrap();
    command.current_dir(folder).env("LC_ALL", "C").arg("bounce").args(args).output().unwrap()
}

fn lines(output: &Output) -> Vec<Value> {
    assert!(output.status.success(), "{}", text(&output.stderr));
    text(&output.stdout).lines().map(|l| serde_json::from_str(l).unwrap()).collect()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A folder with files of these names and contents.
fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    for (name, content) in files {
        let path = dir.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
    dir
}

fn said<'v>(lines: &'v [Value], key: &str) -> Vec<&'v str> {
    lines.iter().map(|l| l[key].as_str().unwrap_or("")).collect()
}

#[test]
fn mails_of_a_folder_give_a_line_a_result() {
    let results = lines(&cleanse(&examples(), &[".", "--lang", "ko"]));
    assert!(results.len() >= 4, "{results:?}");
    let keys = "source n channel recipient category disposition fault field status reply_code action rule evidence \
                occurred_at message_id confidence conflicts label";
    for result in &results {
        for key in keys.split(' ') {
            assert!(result.get(key).is_some(), "{key} of {result}");
        }
    }
    assert!(!said(&results, "source").iter().any(|s| s.contains("README")));
}

#[test]
fn a_label_stands_there_only_in_korean() {
    let dir = folder(&[("a.csv", "수신번호,실패사유\n01012345678,결번\n")]);
    assert!(lines(&cleanse(dir.path(), &["a.csv"]))[0].get("label").is_none());
    assert_eq!(lines(&cleanse(dir.path(), &["a.csv", "--lang", "ko"]))[0]["label"], "없는 수신인");
}

#[test]
fn words_in_korean_below_a_title_row() {
    let csv = "발송 결과 보고,,,\n순번,수신번호,전송결과,실패사유\n1,010-1234-5678,실패,결번\n2,010-2345-6789,성공,\n\
               3,010-3456-7890,전송중,\n4,01045678901,실패,이런 사유는 없다 9912\n합계,4,,\n";
    let dir = folder(&[("결과.csv", csv)]);
    let results = lines(&cleanse(dir.path(), &["결과.csv", "--channel", "sms"]));
    assert_eq!(
        said(&results, "category"),
        ["recipient-unknown", "delivered", "delivery-uncertain", "undetermined"]
    );
    assert_eq!(results[3]["row"], 4);
    let unknown = lines(&cleanse(dir.path(), &["결과.csv", "--unknown"]));
    assert_eq!((unknown.len(), &unknown[0]["count"]), (1, &Value::from(1)));
}

/// Result files of several days, one behind the other.
#[test]
fn a_header_that_comes_again_is_no_result() {
    let day = "\u{feff}순번,수신번호,전송결과,실패사유\n1,010-1234-5678,실패,결번\n2,010-2345-6789,성공,\n";
    let dir = folder(&[("결과.csv", &day.repeat(3))]);
    let results = lines(&cleanse(dir.path(), &["결과.csv", "--channel", "sms"]));
    assert_eq!(said(&results, "category"), ["recipient-unknown", "delivered"].repeat(3));
    assert_eq!(results.iter().map(|r| r["row"].as_u64()).collect::<Vec<_>>(), [1, 2, 4, 5, 7, 8].map(Some));
}

#[test]
fn the_channel_is_read_from_the_rows_where_nothing_states_it() {
    let dir = folder(&[
        ("a.csv", "수신번호,발송채널,실패사유\n01028374651,알림톡,결번\n01028374651,LMS,결번\n"),
        ("b.csv", "수신번호,실패사유\n01028374651,카카오톡 미사용자\n"),
        ("c.csv", "recipient,reason\nhana@haneulmail.kr,550 5.1.1 User unknown\n"),
    ]);
    let results = lines(&cleanse(dir.path(), &["a.csv", "b.csv", "c.csv"]));
    assert_eq!(said(&results, "channel"), ["kakao", "lms", "kakao", "email"]);
    assert_eq!(results[3]["category"], "recipient-unknown");
}

#[test]
fn headers_of_an_unknown_console_are_read_by_their_words() {
    let mails = "수신자 이메일,발송일시,결과,상세사유\nkim@naver.com,2026-10-02 09:00,실패,메일함 용량 초과\nlee@naver.com,2026-10-02 09:00,성공,\n";
    let members = "회원번호,휴대폰,주소,상세주소\n1,010-2837-4651,서울특별시 중구,101동\n";
    let dir = folder(&[("결과/메일.csv", mails), ("결과/회원.csv", members)]);
    let results = lines(&cleanse(dir.path(), &["결과"]));
    assert_eq!(said(&results, "category"), ["mailbox-full", "delivered"]);
    assert_eq!(said(&results, "channel"), ["email", "email"]);
    assert_eq!(said(&results, "recipient"), ["kim@naver.com", "lee@naver.com"]);
}

#[test]
fn workbooks_and_their_sheets() {
    let dir = folder(&[]);
    let path = dir.path().join("결과.xlsx");
    let mut book = cleanse_table::WorkbookWriter::new();
    for (sheet, words) in [("1월", "결번"), ("2월", "전원꺼짐")] {
        let columns = ["수신번호", "실패사유"].map(cleanse_table::SheetColumn::text);
        book.sheet(sheet, &columns).unwrap();
        book.row(["01028374651", words]).unwrap();
    }
    book.save(fs::File::create(&path).unwrap(), &path).unwrap();
    let first = lines(&cleanse(dir.path(), &["결과.xlsx", "--channel", "sms"]));
    let named = lines(&cleanse(dir.path(), &["결과.xlsx", "--channel", "sms", "--sheet", "2월"]));
    assert_eq!(said(&first, "category"), ["recipient-unknown"]);
    assert_eq!(said(&named, "category"), ["unreachable-temporary"]);
}

#[test]
fn a_code_needs_its_provider() {
    let dir = folder(&[("a.csv", "id,수신번호,결과코드\n7,01012345678,3000\n")]);
    let nhn = lines(&cleanse(dir.path(), &["a.csv", "--provider", "nhn", "--channel", "sms"]));
    let solapi = lines(&cleanse(dir.path(), &["a.csv", "--provider", "solapi", "--channel", "sms"]));
    assert_eq!((&nhn[0]["category"], &nhn[0]["id"]), (&Value::from("recipient-rejected"), &Value::from("7")));
    assert_eq!(solapi[0]["category"], "delivery-uncertain");
}

#[test]
fn bare_codes_of_nobody_are_asked_about() {
    let dir = folder(&[
        ("a.csv", "수신번호,결과코드\n01012345678,3000\n"),
        ("done.csv", "수신번호,상태,결과코드\n01012345678,완료,4410\n01012345679,완료,1000\n"),
        ("words.csv", "수신번호,결과코드\n01012345678,결번\n"),
        ("post.csv", "고객번호,반송코드\n7,12\n"),
        ("replies.csv", "id,reply\n7,550 5.1.1 User unknown\n"),
    ]);
    for file in ["a.csv", "done.csv"] {
        let output = cleanse(dir.path(), &[file]);
        assert_eq!(output.status.code(), Some(2));
        assert!(text(&output.stderr).contains("--provider nhn|"), "{}", text(&output.stderr));
    }
    let results = lines(&cleanse(dir.path(), &["words.csv", "post.csv", "replies.csv"]));
    assert_eq!(said(&results, "category"), ["recipient-unknown", "recipient-deceased", "recipient-unknown"]);
}

#[test]
fn an_unknown_provider_is_an_error_with_the_list() {
    let dir = folder(&[("a.csv", "수신번호,결과코드\n01012345678,3000\n")]);
    let output = cleanse(dir.path(), &["a.csv", "--provider", "nobody"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("bizppurio"), "{}", text(&output.stderr));
}

#[test]
fn two_layouts_that_fit_are_asked_about() {
    let csv = "tran_pr,tran_phone,tran_status,tran_rslt,tran_refkey\n1,01012345678,3,0,M1\n";
    let dir = folder(&[("a.csv", csv)]);
    for (lang, error) in [("en", "error: a.csv"), ("ko", "오류: a.csv")] {
        let output = cleanse(dir.path(), &["a.csv", "--lang", lang]);
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2));
        assert!(said.contains(error) && said.contains("daou") && said.contains("--provider mts"), "{said}");
        assert!(!said.contains("01012345678"));
    }
    assert_eq!(lines(&cleanse(dir.path(), &["a.csv", "--provider", "mts"])).len(), 1);
}

#[test]
fn a_fallback_row_gives_two_lines() {
    let csv = "requestId,recipientNo,senderKey,messageStatus,resultCode,resendStatus,resendResultCode\n\
               r,01012345678,k,FAILED,3018,RSC04,1000\n";
    let dir = folder(&[("a.csv", csv)]);
    let results = lines(&cleanse(dir.path(), &["a.csv"]));
    assert_eq!(said(&results, "channel"), ["kakao", "sms"]);
    assert_eq!(said(&results, "category"), ["recipient-rejected", "delivered"]);
    assert_eq!((&results[0]["row"], &results[1]["n"]), (&Value::from(1), &Value::from(2)));
}

#[test]
fn replies_echo_their_id_as_it_was_written() {
    let jsonl = concat!(
        "{\"id\":17,\"recipient\":\"kim@example.com\",\"reply\":\"550 5.1.1 User unknown\"}\n",
        "{\"id\":\"b\",\"recipient\":\"lee@example.com\",\"reply\":\"452 4.2.2 Mailbox full\"}\n",
        "{\"id\":\"c\",\"provider\":\"solapi\",\"channel\":\"sms\",\"code\":\"3000\"}\n"
    );
    let dir = folder(&[("replies.jsonl", jsonl)]);
    let results = lines(&cleanse(dir.path(), &["replies.jsonl"]));
    assert_eq!(said(&results, "category"), ["recipient-unknown", "mailbox-full", "delivery-uncertain"]);
    assert_eq!((&results[0]["id"], &results[1]["id"]), (&Value::from(17), &Value::from("b")));
    assert_eq!((&results[0]["rule"], &results[0]["reply_code"]), (&Value::from("BNC012"), &Value::from(550)));
}

#[test]
fn webhooks_and_json_rows() {
    let hook =
        r#"[{"event":"bounce","email":"kim@example.com","reason":"550 5.1.1 User unknown","type":"bounce"}]"#;
    let rows = r#"{"header":{"ok":true},"body":[{"id":5,"수신번호":"01012345678","실패사유":"전원꺼짐"}]}"#;
    let dir = folder(&[("hook.json", hook), ("rows.json", rows)]);
    let results = lines(&cleanse(dir.path(), &["hook.json", "rows.json"]));
    assert_eq!(said(&results, "category"), ["recipient-unknown", "unreachable-temporary"]);
    assert_eq!(results[1]["id"], 5);
}

#[test]
fn mbox_maildir_and_standard_input() {
    let mail = "From: MAILER-DAEMON@example.kr\nSubject: 메일 반송\n\n전달하지 못했습니다.\n\n\
                <kim@example.kr>: 552 5.2.2 Mailbox full\n\n";
    let mbox = format!("From a Mon\n{mail}From b Tue\n{mail}");
    let dir = folder(&[
        ("all.mbox", &mbox),
        ("box/new/1.M1.host", mail),
        ("box/cur/2.M2.host:2,S", mail),
        ("box/tmp/3", mail),
    ]);
    let results = lines(&cleanse(dir.path(), &["all.mbox", "box"]));
    assert_eq!(said(&results, "category"), ["mailbox-full"; 4]);
    assert_eq!((&results[1]["n"], &results[2]["n"]), (&Value::from(2), &Value::from(1)));
    let mut command = Command::cargo_bin("cleanse").unwrap();
    let mut child =
        command.args(["bounce", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), mail.as_bytes()).unwrap();
    assert_eq!(said(&lines(&child.wait_with_output().unwrap()), "category"), ["mailbox-full"]);
}

/// What bytes come once, or packed, is the same feedback; patterns are expanded where no shell does it.
#[test]
#[cfg(unix)]
fn pipes_packed_files_and_patterns() {
    let replies = fs::read(examples().join("../campaign/replies.jsonl")).unwrap();
    let dir = folder(&[]);
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    std::io::Write::write_all(&mut packed, &replies).unwrap();
    fs::write(dir.path().join("replies.jsonl.gz"), packed.finish().unwrap()).unwrap();
    fs::write(dir.path().join("replies.jsonl"), &replies).unwrap();
    let pipe = dir.path().join("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let writer = std::thread::spawn(move || fs::write(pipe, replies).unwrap());
    let categories = |name: &str| {
        let results = lines(&cleanse(dir.path(), &[name]));
        said(&results, "category").into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let plain = categories("replies.jsonl");
    assert_eq!(plain.len(), 5);
    for name in ["pipe", "replies.jsonl.gz", "*.jsonl", "rep*.gz"] {
        assert_eq!(categories(name), plain, "{name}");
    }
    writer.join().unwrap();
}

/// What was said before is remembered; nobody can tell from the output.
#[test]
fn a_reply_that_comes_again_gives_what_it_gives_alone() {
    let replies = ["550 5.1.1 User unknown", "552 5.2.2 over quota", "550 없는 사용자입니다", "250 OK", "??"];
    let json = |i: usize| format!("{{\"id\":{i},\"reply\":\"{}\"}}\n", replies[i % replies.len()]);
    let cell = |i: usize| format!("u{i}@example.com,{}\n", replies[i % replies.len()]);
    for (name, head, line) in
        [("a.jsonl", "", &json as &dyn Fn(usize) -> String), ("a.csv", "이메일,실패사유\n", &cell)]
    {
        let all: String = (0..23).map(line).collect();
        let dir = folder(&[(name, &format!("{head}{all}"))]);
        let together = text(&cleanse(dir.path(), &[name]).stdout);
        assert_eq!(together.lines().count(), 23, "{together}");
        for (i, got) in (1..).zip(together.lines()) {
            let dir = folder(&[(name, &format!("{head}{}", line(i - 1)))]);
            let alone = text(&cleanse(dir.path(), &[name]).stdout);
            let at = |n: usize| format!("\"n\":{n},\"row\":{n},");
            assert_eq!(got.replacen(&at(i), &at(1), 1), alone.trim_end());
        }
    }
}

#[test]
fn rules_of_ones_own_come_first() {
    let pack = "[pack]\nname = \"mine\"\nscope = \"reply\"\n[[rule]]\nid = \"odd\"\ncategory = \"greylisted\"\n\
                any = [\"come back tomorrow\"]\nhit = \"450 come back tomorrow\"\nmiss = \"550 user unknown\"\n";
    let dir =
        folder(&[("mine.toml", pack), ("a.jsonl", "{\"id\":1,\"reply\":\"550 come back tomorrow\"}\n")]);
    let results = lines(&cleanse(dir.path(), &["a.jsonl", "--rules", "mine.toml"]));
    assert_eq!(
        (&results[0]["category"], &results[0]["pack_rule"]),
        (&"greylisted".into(), &"mine/odd".into())
    );
}

const MEMBERS: &str = "회원번호,이름,휴대폰,이메일\nM1,김하나,010-2837-4651,hana@haneulmail.kr\n\
                       M2,이두리,010-9182-7364,duri@haneulmail.kr\nM3,박세미,010-9182-7364,park@example\n";

fn table(dir: &Path, name: &str) -> Vec<Vec<String>> {
    let bytes = text(&fs::read(dir.join("out").join(name)).unwrap());
    let rows =
        bytes.trim_start_matches('\u{feff}').lines().map(|l| l.split(',').map(str::to_owned).collect());
    rows.collect()
}

#[test]
fn results_are_joined_to_every_member_of_a_number() {
    let results = "회원번호,수신번호,실패사유\nM1,,결번\n,01091827364,전원꺼짐\n,01073829164,결번\n\
                   ,01028374651,성공\n,,전송중\n";
    let dir = folder(&[("members.csv", MEMBERS), ("a.csv", results)]);
    let output = cleanse(dir.path(), &["a.csv", "--against", "members.csv", "--out", "out"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(output.stdout.is_empty());
    let rows = table(dir.path(), "results.csv");
    assert_eq!(rows.iter().skip(1).map(|r| r[0].as_str()).collect::<Vec<_>>(), ["M1", "M2", "M3", "M1"]);
    let failed = table(dir.path(), "failed.csv");
    let cause = failed[0].iter().position(|h| h == "cleanse_cause").unwrap();
    let causes: Vec<&str> = failed.iter().skip(1).map(|r| r[cause].as_str()).collect();
    assert_eq!(causes, ["changed", "temporary", "temporary"]);
    assert_eq!(table(dir.path(), "unmatched.csv").len(), 3);
    let summary: Value =
        serde_json::from_slice(&fs::read(dir.path().join("out/summary.json")).unwrap()).unwrap();
    let n = |key: &str| summary[key].as_u64().unwrap();
    assert_eq!((n("results"), n("delivered"), n("failed"), n("uncertain")), (5, 1, 3, 1));
    assert_eq!((n("matched"), n("unmatched")), (3, 2));
    assert_eq!(summary["causes"]["ours"], 0);
    let again = cleanse(dir.path(), &["a.csv", "--against", "members.csv", "--out", "out"]);
    assert_eq!(again.status.code(), Some(2), "a finished result is not replaced unasked");
}

#[test]
fn what_is_malformed_never_had_a_chance() {
    let replies = concat!(
        "{\"id\":\"M3\",\"recipient\":\"park@@example\",\"reply\":\"550 5.1.2 Host unknown\"}\n",
        "{\"id\":\"M1\",\"recipient\":\"h***@haneulmail.kr\",\"reply\":\"550 5.1.1 User unknown\"}\n"
    );
    let dir = folder(&[("members.csv", MEMBERS), ("a.jsonl", replies)]);
    let results = lines(&cleanse(dir.path(), &["a.jsonl", "--against", "members.csv"]));
    let joined: Vec<&Value> = results.iter().map(|r| &r["joined"]).collect();
    assert_eq!((&joined[0]["members"][0], &joined[0]["cause"]), (&"M3".into(), &"format".into()));
    assert_eq!((&joined[1]["members"][0], &joined[1]["cause"]), (&"M1".into(), &"changed".into()));
}

#[test]
fn the_sent_list_stands_between_results_and_members() {
    let sent = "발송키,회원번호\nK-1,M2\nK-2,M1\n";
    let results = "발송키,실패사유\nK-2,착신거절\nK-9,결번\n";
    let dir = folder(&[("members.csv", MEMBERS), ("sent.csv", sent), ("a.csv", results)]);
    let args = ["a.csv", "--against", "members.csv", "--sent", "sent.csv", "--on", "발송키", "--out", "out"];
    let output = cleanse(dir.path(), &args);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let rows = table(dir.path(), "failed.csv");
    assert_eq!((rows.len(), rows[1][0].as_str()), (2, "M1"));
    assert!(rows[1].iter().any(|c| c == "refused") && rows[1].iter().any(|c| c == "sent"));
}

#[test]
fn a_result_of_an_old_number_says_nothing_of_the_new_one() {
    let members = "회원번호,휴대폰\nC1,010-5678-0002\nC2,010-2345-6789\n";
    let sent = "순번,회원번호,수신번호\n1,C1,01099990000\n2,C2,01023456789\n";
    let results = "순번,채널,실패사유\n1,문자,결번\n2,문자,결번\n";
    let dir = folder(&[("members.csv", members), ("sent.csv", sent), ("a.csv", results)]);
    let args = ["a.csv", "--against", "members.csv", "--sent", "sent.csv", "--on", "순번"];
    let found = lines(&cleanse(dir.path(), &args));
    assert_eq!(said(&found, "recipient"), ["01099990000", "01023456789"]);
    assert_eq!(found[0]["joined"]["outdated"], serde_json::json!(["C1"]));
    assert_eq!(found[1]["joined"].get("outdated"), None);
    let output = cleanse(dir.path(), &[&args[..], &["--out", "out"]].concat());
    assert!(output.status.success(), "{}", text(&output.stderr));
    let rows = table(dir.path(), "failed.csv");
    let column = |name: &str| {
        let at = rows[0].iter().position(|h| h == name).unwrap();
        rows[1..].iter().map(|r| r[at].as_str()).collect::<Vec<_>>()
    };
    assert_eq!(column("cleanse_recipient"), ["01099990000", "01023456789"]);
    assert_eq!(column("cleanse_outdated"), ["true", ""]);
    assert_eq!(column("cleanse_field"), ["", "phone"]);
}

#[test]
fn a_reply_about_our_own_mailbox_condemns_no_recipient() {
    let reply = r#"{"id":1,"recipient":"kim22@corp.co.kr","reply":"550 5.1.1 <news@shop.example>: User unknown"}
{"id":2,"recipient":"kim@corp.co.kr","reply":"550 Domain ourshop.example does not exist"}
{"id":3,"recipient":"kim@corp.co.kr","reply":"550 Domain corp.co.kr does not exist"}
"#;
    let dir = folder(&[("replies.jsonl", reply)]);
    let found = lines(&cleanse(dir.path(), &["replies.jsonl"]));
    assert_eq!(said(&found, "category"), ["undetermined", "undetermined", "domain-invalid"]);
    assert!(found[1]["conflicts"].to_string().contains("domain-invalid"));
}

#[test]
fn a_serial_number_is_no_member() {
    let members = "회원번호,휴대폰\n1,010-1234-5678\n2,010-2345-6789\n";
    let results = "순번,수신번호,반송사유\n1,01099998888,수취인불명\n";
    let dir = folder(&[("members.csv", members), ("a.csv", results)]);
    let found = lines(&cleanse(dir.path(), &["a.csv", "--against", "members.csv"]));
    assert_eq!(found[0]["joined"]["members"], Value::Array(Vec::new()));
}

#[test]
fn a_reader_that_has_seen_enough_is_no_failure() {
    let rows = "01012345678,결번\n".repeat(20_000);
    let dir = folder(&[("a.csv", &format!("수신번호,실패사유\n{rows}"))]);
    let mut command = Command::cargo_bin("cleanse").unwrap();
    let mut child =
        command.current_dir(dir.path()).args(["bounce", "a.csv"]).stdout(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    assert!(child.wait().unwrap().success());
}

#[test]
fn results_is_another_name_and_its_rules_are_explained() {
    let dir = folder(&[("a.csv", "수신번호,실패사유\n01012345678,결번\n")]);
    let run = |args: &[&str]| {
        Command::cargo_bin("cleanse").unwrap().current_dir(dir.path()).args(args).output().unwrap()
    };
    assert_eq!(lines(&run(&["results", "a.csv"])).len(), 1);
    assert!(text(&run(&["rule", "BNC012"]).stdout).contains("BNC012"));
}

#[test]
fn a_doubtful_number_is_joined_as_it_stands() {
    let members =
        "회원번호,고객명,휴대폰\nM1,김하나,010-4444-5555\nM2,이두리,01044445555\nM3,박세나,010-1234-5678\n";
    let results = "수신번호,발송상태\n1044445555,전원꺼짐\n01012345678,결번\n";
    let dir = folder(&[("members.csv", members), ("a.csv", results)]);
    let output = cleanse(dir.path(), &["a.csv", "--against", "members.csv", "--out", "out"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let rows = table(dir.path(), "results.csv");
    assert_eq!(rows.iter().skip(1).map(|r| r[0].as_str()).collect::<Vec<_>>(), ["M1", "M2", "M3"]);
}

#[test]
fn a_file_of_returned_mails_is_not_one_of_letters() {
    let mails = "이메일,반송사유\nkim@example.com,없는 사용자\n";
    let letters = "회원번호,주소,반송사유\nM1,서울특별시 중구 세종대로 110,이사감\n";
    let dir = folder(&[
        ("mails.csv", mails),
        ("letters.csv", letters),
        ("more.csv", "회원번호,이메일,발송상태,실패사유\nM1,kim@example.com,하드바운스,\n"),
    ]);
    let results = lines(&cleanse(dir.path(), &["mails.csv", "letters.csv", "more.csv"]));
    assert_eq!(said(&results, "channel"), ["email", "post", "email"]);
    assert_eq!(said(&results, "category"), ["recipient-unknown", "recipient-moved", "recipient-rejected"]);
}

#[test]
fn unknown_words_are_counted_and_both_equations_hold() {
    let results = "회원번호,수신번호,실패사유\nM1,01091827364,처음 보는 말 17\nM2,01091827364,처음 보는 말 18\nM9,,성공\n";
    let dir = folder(&[("members.csv", MEMBERS), ("a.csv", results)]);
    let unknown = lines(&cleanse(dir.path(), &["a.csv", "--unknown"]));
    assert_eq!((unknown.len(), unknown[0]["count"].as_u64()), (1, Some(2)), "{unknown:?}");
    let output = cleanse(dir.path(), &["a.csv", "--against", "members.csv", "--out", "out", "--lang", "ko"]);
    let said = text(&output.stderr);
    assert!(said.contains("결과 3 = 성공 1 + 실패 2 + 미확정 0"), "{said}");
    assert!(said.contains("결과 3 = 회원과 연결 2 + 연결 못함 1"), "{said}");
}
