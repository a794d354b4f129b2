//! Lists out of lists: every row in exactly one of three files, by equal values and never by probability.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use serde_json::Value;

use crate::support::{cleanse, example, names, read, rows, run, scratch, stderr, summary};

const MEMBERS: &str = "회원번호,성명,휴대폰,이메일\n\
    M1,김하나,010-2345-6789,hana@naver.com\n\
    M2,이두리,010-3456-7891,duri@hanmail.net\n\
    M3,박세나,010-4567-8912,sena@gmail.com\n\
    M4,최네모,010-2345-6789,nemo@naver.com\n\
    M5,정다섯,,dasot@naver.com\n\
    M6,\"한, 여섯\",010-5678-9123,\n";

/// A scratch folder with the members and some lists.
struct Desk(tempfile::TempDir);

impl Desk {
    fn new() -> Desk {
        let desk = Desk(scratch());
        desk.put("members.csv", MEMBERS);
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn put(&self, name: &str, text: &str) -> PathBuf {
        fs::write(self.path(name), text).expect("writes");
        self.path(name)
    }

    fn exclude(&self, args: &[&str]) -> Output {
        let mut command = cleanse();
        command.args(["--lang", "en", "exclude"]).arg(self.path("members.csv"));
        for arg in args {
            if arg.contains('.') {
                command.arg(self.path(arg))
            } else {
                command.arg(arg)
            };
        }
        let output = command.arg("--out").arg(self.path("out")).arg("--overwrite").output().expect("runs");
        assert!(output.status.success(), "{}", stderr(&output));
        self.balanced(&output);
        output
    }

    /// The equation holds, in the summary, on stderr and in the files.
    fn balanced(&self, output: &Output) {
        let summary = summary(&self.path("out"));
        let number = |key: &str| summary[key].as_u64().expect(key);
        assert_eq!(number("read"), number("kept") + number("excluded") + number("review"));
        for name in ["kept", "excluded", "review"] {
            assert_eq!(rows(&self.path(&format!("out/{name}.csv"))).len() as u64, number(name), "{name}");
        }
        let last = stderr(output).lines().last().unwrap_or_default().to_owned();
        assert!(last.ends_with("(0 lost)"), "{last}");
    }

    /// The ids in a file with the list, row and key that put them there.
    fn told(&self, file: &str) -> Vec<String> {
        let of =
            |row: Vec<String>| [vec![row[0].clone()], row[4..row.len().min(7)].to_vec()].concat().join(" ");
        rows(&self.path("out").join(file)).into_iter().map(of).collect()
    }
}

fn list<'a>(summary: &'a Value, key: &str) -> &'a Value {
    &summary["lists"][0][key]
}

#[test]
fn a_refusal_acts_on_everybody_who_shares_the_number() {
    let desk = Desk::new();
    desk.put("refused.csv", "수신거부번호,거부일시,080번호\n+82 10-2345-6789,2026-01-02,080-123-4567\n");
    desk.exclude(&["--list", "refused.csv"]);
    assert_eq!(desk.told("excluded.csv"), ["M1 refused.csv 1 phone", "M4 refused.csv 1 phone"]);
    assert_eq!(desk.told("kept.csv"), ["M2", "M3", "M5", "M6"]);
    let summary = summary(&desk.path("out"));
    assert_eq!(
        (list(&summary, "kind").as_str(), list(&summary, "excluded").as_u64()),
        (Some("refusal"), Some(2))
    );
}

#[test]
fn a_mailbox_is_one_under_every_name_of_its_provider() {
    let desk = Desk::new();
    desk.put("unsubscribed.txt", "duri@daum.net\nse.na+shop@googlemail.com\n");
    desk.exclude(&["--list", "unsubscribed.txt"]);
    assert_eq!(desk.told("excluded.csv"), ["M2 unsubscribed.txt 1 email", "M3 unsubscribed.txt 2 email"]);
}

#[test]
fn a_withdrawal_acts_on_the_id_and_asks_about_the_number() {
    let desk = Desk::new();
    desk.put("left.csv", "회원번호,휴대폰,탈퇴일\nM1,010-2345-6789,2026-01-02\nM9,01056789123,2025-01-02\n");
    desk.exclude(&["--list", "left.csv"]);
    assert_eq!(desk.told("excluded.csv"), ["M1 left.csv 1 id"]);
    assert_eq!(desk.told("review.csv"), ["M4 left.csv 1 phone", "M6 left.csv 2 phone"]);
    let reason = &rows(&desk.path("out/review.csv"))[0][7];
    assert!(reason.contains("joined again?"), "{reason}");
}

#[test]
fn an_id_whose_zeros_a_spreadsheet_ate_is_for_review() {
    let desk = Desk::new();
    desk.put(
        "members.csv",
        "회원번호,성명,휴대폰,이메일\n00123,김하나,010-2345-6789,\n00124,이두리,,b@naver.com\n",
    );
    desk.put("left.csv", "회원번호,탈퇴일\n123,2026-01-02\n00124,2026-01-02\n");
    desk.exclude(&["--list", "left.csv"]);
    assert_eq!(desk.told("excluded.csv"), ["00124 left.csv 2 id"]);
    assert_eq!(desk.told("review.csv"), ["00123 left.csv 1 id"]);
}

#[test]
fn the_first_list_that_takes_out_is_named() {
    let desk = Desk::new();
    desk.put("left.csv", "회원번호,휴대폰,탈퇴일\nM2,010-2345-6789,2026-01-02\n");
    desk.put("sent.csv", "휴대폰\n010-2345-6789\n010-3456-7891\n");
    desk.exclude(&["--list", "left.csv", "sent.csv"]);
    // Review by the first list gives way to a list that is certain.
    assert_eq!(desk.told("excluded.csv"), ["M1 sent.csv 1 phone", "M2 left.csv 1 id", "M4 sent.csv 1 phone"]);
    assert!(desk.told("review.csv").is_empty());
}

#[test]
fn keys_can_be_chosen_and_have_to_be_there() {
    let desk = Desk::new();
    desk.put("people.csv", "회원번호,휴대폰\nM1,010-3456-7891\n");
    desk.exclude(&["--list", "people.csv", "--by", "phone"]);
    assert_eq!(desk.told("excluded.csv"), ["M2 people.csv 1 phone"]);
    desk.exclude(&["--list", "people.csv", "--by", "id"]);
    assert_eq!(desk.told("excluded.csv"), ["M1 people.csv 1 id"]);
    let out = desk.path("other");
    for (lang, words) in [("en", "no email to compare with"), ("ko", "비교할 열(이메일)이 없습니다")]
    {
        let mut command = cleanse();
        command.args(["--lang", lang, "exclude"]).arg(desk.path("members.csv"));
        command.arg("--list").arg(desk.path("people.csv")).args(["--by", "email", "--out"]).arg(&out);
        let output = command.output().expect("runs");
        assert_eq!(output.status.code(), Some(2));
        assert!(stderr(&output).contains(words), "{}", stderr(&output));
    }
    assert!(!out.join("summary.json").exists());
}

#[test]
fn rows_that_refused_nothing_take_nobody_out() {
    let desk = Desk::new();
    desk.put("all.csv", "휴대폰,수신거부여부\n010-2345-6789,N\n010-3456-7891,Y\n010-0000-0000,Y\n");
    let said = stderr(&desk.exclude(&["--list", "all.csv"]));
    assert_eq!(desk.told("excluded.csv"), ["M2 all.csv 2 phone"]);
    assert!(
        said.contains("1 rows that refused nothing (수신거부여부)")
            && said.contains("1 rows without a value"),
        "{said}"
    );
}

#[test]
fn rows_that_did_not_leave_take_nobody_out() {
    let desk = Desk::new();
    desk.put(
        "탈퇴.csv",
        "회원번호,탈퇴여부,탈퇴일,상태\n\
         M1,N,,정상\n\
         M2,Y,2026-01-02,탈퇴\n\
         M3,N,,\n\
         M4,,,휴면\n\
         M5,,2026-01-02,\n",
    );
    let said = stderr(&desk.exclude(&["--list", "탈퇴.csv"]));
    assert_eq!(desk.told("excluded.csv"), ["M2 탈퇴.csv 2 id", "M5 탈퇴.csv 5 id"]);
    assert!(said.contains("3 rows that did not leave (탈퇴여부) were not counted"), "{said}");
    let summary = summary(&desk.path("out"));
    assert_eq!(list(&summary, "inactive_by")["탈퇴여부"].as_u64(), Some(3));
}

#[test]
fn who_is_not_marked_among_marked_rows_is_not_meant() {
    let desk = Desk::new();
    for list in
        ["회원번호,탈퇴여부\nM1,Y\nM2,\nM3,-\n", "회원번호,탈퇴일\nM1,2026-01-02\nM2,1900-01-00\nM3,\n"]
    {
        desk.put("탈퇴.csv", list);
        desk.exclude(&["--list", "탈퇴.csv"]);
        assert_eq!(desk.told("excluded.csv"), ["M1 탈퇴.csv 1 id"], "{list}");
    }
    // Who left is not to be sent anything, whatever the column of refusals says.
    desk.put("거부.csv", "회원번호,회원상태,수신거부여부\nM1,탈퇴,N\nM2,정상,Y\nM3,정상,\n");
    desk.exclude(&["--list", "거부.csv"]);
    assert_eq!(desk.told("excluded.csv"), ["M1 거부.csv 1 id", "M2 거부.csv 2 id"]);
}

#[test]
fn a_list_of_everybody_with_a_column_of_withdrawals_is_told_how_to_be_one_of_people() {
    let desk = Desk::new();
    desk.put("sent.csv", "회원번호,탈퇴여부\nM1,N\nM2,N\n");
    let said = stderr(&desk.exclude(&["--list", "sent.csv"]));
    assert!(desk.told("excluded.csv").is_empty() && said.contains("--people FILE"), "{said}");
    desk.exclude(&["--people", "sent.csv"]);
    assert_eq!(desk.told("excluded.csv"), ["M1 sent.csv 1 id", "M2 sent.csv 2 id"]);
}

#[test]
fn a_refusal_without_its_date_is_none() {
    let desk = Desk::new();
    desk.put("거부.csv", "휴대폰,수신거부일시,상태\n010-2345-6789,,정상\n010-3456-7891,2026-01-02 10:00,\n");
    let said = stderr(&desk.exclude(&["--list", "거부.csv"]));
    assert_eq!(desk.told("excluded.csv"), ["M2 거부.csv 2 phone"]);
    assert!(said.contains("1 rows that refused nothing (수신거부일시) were not counted"), "{said}");
}

#[test]
fn a_withdrawal_by_number_alone_is_for_review() {
    let desk = Desk::new();
    desk.put("left.csv", "회원번호,휴대폰,탈퇴일\nM1,010-2345-6789,2026-01-02\n");
    desk.exclude(&["--withdrawal", "left.csv", "--by", "phone"]);
    // The member whose own id is there left; who shares the number may be family, or the same person again.
    assert_eq!(desk.told("excluded.csv"), ["M1 left.csv 1 phone"]);
    assert_eq!(desk.told("review.csv"), ["M4 left.csv 1 phone"]);
    desk.put("left.csv", "휴대폰,탈퇴일\n010-2345-6789,2026-01-02\n");
    desk.exclude(&["--withdrawal", "left.csv"]);
    assert_eq!(desk.told("review.csv"), ["M1 left.csv 1 phone", "M4 left.csv 1 phone"]);
    let reason = &rows(&desk.path("out/review.csv"))[0][7];
    assert!(reason.contains("without an id"), "{reason}");
}

#[test]
fn a_list_from_standard_input_is_read_as_the_file() {
    let desk = Desk::new();
    let mut command = cleanse();
    command.arg("exclude").arg(desk.path("members.csv")).args(["--list", "-", "--lang", "en", "-o"]);
    let command = command.arg(desk.path("out")).write_stdin("수신거부번호\n010-2345-6789\n");
    let output = command.output().expect("runs");
    assert!(output.status.success(), "{}", stderr(&output));
    desk.balanced(&output);
    assert_eq!(desk.told("excluded.csv"), ["M1 - 1 phone", "M4 - 1 phone"]);
}

#[test]
fn values_and_order_stay_as_they_are() {
    let desk = Desk::new();
    desk.put("none.csv", "휴대폰\n010-9999-1234\n");
    desk.exclude(&["--list", "none.csv"]);
    let kept = String::from_utf8(read(&desk.path("out/kept.csv"))).expect("UTF-8");
    assert_eq!(kept.strip_prefix('\u{feff}'), Some(MEMBERS));
    desk.exclude(&["--list", "none.csv", "--no-bom"]);
    assert_eq!(String::from_utf8(read(&desk.path("out/kept.csv"))).expect("UTF-8"), MEMBERS);
    assert_eq!(
        names(&desk.path("out")),
        ["excluded.csv", "kept.csv", "review.csv", "skipped.csv", "summary.json"]
    );
}

#[test]
fn a_row_that_cannot_be_read_is_for_review() {
    let desk = Desk::new();
    desk.put("members.csv", &format!("{MEMBERS}M7,강일곱,010-6789-1234,a@naver.com,남는 칸\n\n합계,7명,,\n"));
    desk.put("sent.csv", "휴대폰\n010-6789-1234\n");
    desk.exclude(&["--list", "sent.csv"]);
    let review = rows(&desk.path("out/review.csv"));
    assert_eq!(review.len(), 1);
    assert!(review[0].last().expect("cells").ends_with("남는 칸"));
    assert_eq!(rows(&desk.path("out/skipped.csv")).len(), 2);
}

#[test]
fn nobody_gets_what_belongs_to_another() {
    let desk = Desk::new();
    let run_out = desk.path("run");
    run(&example("customers.csv"), &run_out, &[]);
    fs::copy(example("customers.csv"), desk.path("members.csv")).expect("copies");
    fs::copy(run_out.join("shared_contacts.csv"), desk.path("shared_contacts.csv")).expect("copies");
    let said = stderr(&desk.exclude(&["--list", "shared_contacts.csv"]));
    assert!(said.contains("shared contacts by phone, email"), "{said}");
    // What is made up is nobody's: it takes nobody out.
    let somebodys = |r: &Vec<String>| r[4] != "placeholder";
    let shared: Vec<_> = rows(&run_out.join("shared_contacts.csv"))
        .into_iter()
        .filter(somebodys)
        .map(|r| r[3].clone())
        .collect();
    let kept: Vec<_> = rows(&desk.path("out/kept.csv")).into_iter().map(|r| r[0].clone()).collect();
    assert!(!shared.is_empty() && kept.iter().all(|id| !shared.contains(id)));
}

#[test]
fn help_and_the_last_line_speak_both_languages() {
    let desk = Desk::new();
    desk.put("left.csv", "회원번호,탈퇴일\nM1,2026-01-02\n");
    let mut command = cleanse();
    command.args(["--lang", "ko", "exclude"]).arg(desk.path("members.csv")).arg("--list");
    let said =
        stderr(&command.arg(desk.path("left.csv")).arg("-o").arg(desk.path("ko")).output().expect("runs"));
    assert!(said.contains("탈퇴 명단(회원번호로 비교) 1행: 제외 1행"), "{said}");
    assert!(said.ends_with("완료: 읽은 6행 = 남김 5 + 제외 1 + 확인 대상 0 (유실 0)\n"), "{said}");
    let help = cleanse().args(["exclude", "--help"]).output().expect("runs");
    let text = String::from_utf8(help.stdout).expect("UTF-8");
    assert!(help.status.success() && ["--list", "--by", "--out"].iter().all(|o| text.contains(o)), "{text}");
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read_an_exclusion() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    desk.put("sent.csv", "휴대폰\n010-2345-6789\n");
    desk.exclude(&["--list", "sent.csv"]);
    let mode = |path: &Path| fs::metadata(path).expect("metadata").permissions().mode() & 0o777;
    assert_eq!(mode(&desk.path("out")), 0o700);
    for name in names(&desk.path("out")) {
        assert_eq!(mode(&desk.path("out").join(&name)), 0o600, "{name}");
    }
}

#[test]
fn standard_input_is_one_table() {
    let desk = Desk::new();
    let output =
        cleanse().args(["--lang", "en", "exclude", "-", "--list", "-", "-o"]).arg(desk.path("out")).output();
    let output = output.expect("runs");
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("standard input is one table"), "{}", stderr(&output));
    assert!(!desk.path("out").exists());
}

/// A virtual number is handed on: that it refused is for somebody to look at.
#[test]
fn a_virtual_number_that_refused_is_for_review() {
    let dir = scratch();
    let text = "회원번호,휴대폰\nM1,0504-1234-5678\nM2,010-2345-6789\n";
    fs::write(dir.path().join("in.csv"), text).expect("writes");
    fs::write(dir.path().join("080.csv"), "휴대폰,수신거부일시\n050412345678,2026-01-02\n").expect("writes");
    let args = ["exclude", "in.csv", "--list", "080.csv", "--out", "out"];
    let output = cleanse().current_dir(dir.path()).args(args).output().expect("runs");
    assert!(output.status.success(), "{}", stderr(&output));
    let review = rows(&dir.path().join("out/review.csv"));
    assert_eq!(
        (review.len(), &review[0][..4]),
        (1, &["M1", "0504-1234-5678", "080.csv", "1"].map(String::from)[..])
    );
    assert!(review[0][5].contains("안심번호(050)"), "{review:?}");
    assert_eq!(rows(&dir.path().join("out/kept.csv")).len(), 1);
}

/// A list that is an export of everybody, with a column of states, means those who left.
#[test]
fn a_column_of_states_says_who_is_meant() {
    let dir = scratch();
    fs::write(dir.path().join("in.csv"), "회원번호,휴대폰\nM1,010-2345-6789\nM2,010-3456-7891\n")
        .expect("writes");
    for (list, excluded) in [
        ("회원번호,회원상태\nM1,정상\nM2,탈퇴\n", vec!["M2"]),
        ("회원번호,USE_YN\nM1,N\nM2,Y\n", vec!["M1"]),
        ("회원번호,회원상태\nM1,정상\nM2,휴면\n", vec!["M1", "M2"]),
    ] {
        fs::write(dir.path().join("list.csv"), list).expect("writes");
        let args = ["exclude", "in.csv", "--list", "list.csv", "--out", "out", "--overwrite"];
        let output = cleanse().current_dir(dir.path()).args(args).output().expect("runs");
        assert!(output.status.success(), "{}", stderr(&output));
        let ids: Vec<String> =
            rows(&dir.path().join("out/excluded.csv")).into_iter().map(|row| row[0].clone()).collect();
        assert_eq!(ids, excluded, "{list}: {}", stderr(&output));
    }
}

#[test]
fn rows_of_a_list_that_do_not_fit_are_told() {
    let desk = Desk::new();
    // A comma instead of a dot parts the mailbox; nobody can say whose the rest is.
    desk.put("list.csv", "이메일\nhana@naver,com\nduri@hanmail.net\n");
    let output = desk.exclude(&["--list", "list.csv"]);
    assert!(stderr(&output).contains("1 rows do not fit the columns"), "{}", stderr(&output));
    let list = &summary(&desk.path("out"))["lists"][0];
    assert_eq!((&list["rows"], &list["unreadable"], &list["excluded"]), (&2.into(), &1.into(), &1.into()));
}
