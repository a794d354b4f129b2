//! Nothing that was asked for is passed over in silence: what an input has no use for is said, what a command has no use for is refused.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::support::{cleanse, scratch, stderr};

/// A folder with one table in each format.
fn tables() -> TempDir {
    let dir = scratch();
    let path = |name: &str| dir.path().join(name);
    fs::write(path("in.csv"), "회원번호,이름,휴대폰\n1,김보라,010-2345-6789\n").expect("writes");
    fs::write(path("in.jsonl"), "{\"회원번호\":\"1\",\"이름\":\"김보라\",\"휴대폰\":\"010-2345-6789\"}\n")
        .expect("writes");
    for out in ["in.xlsx", "in.parquet"] {
        said(dir.path(), &format!("fix in.csv -o {out}"), 0);
    }
    dir
}

fn said(dir: &Path, args: &str, code: i32) -> String {
    let output = cleanse().args(args.split(' ')).current_dir(dir).output().expect("runs");
    assert_eq!(output.status.code(), Some(code), "{args}: {}", stderr(&output));
    stderr(&output)
}

#[test]
fn an_option_that_says_nothing_of_the_input_is_told() {
    let dir = tables();
    let calls = [
        ("in.csv --sheet 회원", "--sheet", "only a workbook has sheets", "시트는 엑셀 파일에만 있습니다."),
        (
            "in.jsonl in.csv --sheet all",
            "--sheet",
            "only a workbook has sheets",
            "시트는 엑셀 파일에만 있습니다.",
        ),
        (
            "in.parquet --sheet 회원",
            "--sheet",
            "only a workbook has sheets",
            "시트는 엑셀 파일에만 있습니다.",
        ),
        ("in.jsonl --delimiter ;", "--delimiter", "not delimited", "구분자로 나눈 파일이 아닙니다."),
        ("in.xlsx --delimiter ;", "--delimiter", "not delimited", "구분자로 나눈 파일이 아닙니다."),
        ("in.xlsx --encoding cp949", "--encoding", "knows its encoding", "인코딩이 정해져 있는 파일입니다."),
        (
            "in.parquet --encoding utf-8",
            "--encoding",
            "knows its encoding",
            "인코딩이 정해져 있는 파일입니다.",
        ),
        ("in.jsonl --header-row 1", "--header-row", "the keys of the lines", "키가 열 이름입니다."),
        ("in.csv --format xlsx", "--format", "this is delimited text", "구분자로 나눈 텍스트 파일입니다."),
        ("in.xlsx --format csv", "--format", "this is a workbook", "엑셀 파일입니다."),
    ];
    for (args, option, en, ko) in calls {
        let one = args.split(' ').filter(|word| word.starts_with("in.")).count() == 1;
        let mut commands = vec![format!("run {args} --out out --overwrite"), format!("profile {args}")];
        commands
            .extend(["", " --output-format json"].map(|more| format!("check {args} --fail-on never{more}")));
        if one {
            commands.push(format!("fix {args} --diff"));
            commands.push(format!("dedupe {args} --out out --overwrite"));
            commands.push(format!("exclude {args} --list in.csv --out out --overwrite"));
        }
        for command in commands {
            let english = said(dir.path(), &format!("{command} --lang en"), 0);
            assert!(
                english.contains(&format!("{option} is without effect: ")) && english.contains(en),
                "{command}: {english}"
            );
            let korean = said(dir.path(), &command, 0);
            assert!(
                korean.contains(&format!("{option} 옵션은 쓰이지 않았습니다. ")) && korean.contains(ko),
                "{command}: {korean}"
            );
            assert_eq!(said(dir.path(), &format!("{command} --quiet"), 0), "", "{command}");
        }
        fs::remove_dir_all(dir.path().join("out")).expect("removes");
    }
}

#[test]
fn an_option_that_one_of_the_inputs_heeds_is_not_told() {
    let dir = tables();
    for args in [
        "in.csv in.xlsx --sheet Sheet1",
        "in.xlsx in.csv --encoding utf-8 --delimiter ,",
        "in.jsonl in.csv --header-row 1",
        "in.csv --format txt",
        "in.jsonl --format jsonl --encoding utf-8",
        "in.xlsx --sheet all --header-row 1 --format xlsx",
    ] {
        let told = said(dir.path(), &format!("check {args} --fail-on never --lang en"), 0);
        assert!(!told.contains("without effect"), "{args}: {told}");
    }
}

#[test]
fn an_option_that_the_command_has_no_use_for_is_refused() {
    let dir = tables();
    for args in [
        "fix in.csv -o out.csv --show-values",
        "dedupe in.csv --out out --one-to-one",
        "normalize email in.csv --area 02",
        "bounce in.csv --overwrite",
        "bounce in.csv --no-bom",
        "bounce in.csv --spreadsheet-safe",
    ] {
        for lang in ["en", "ko"] {
            let told = said(dir.path(), &format!("{args} --lang {lang}"), 2);
            assert!(told.contains("--"), "{told}");
        }
    }
}
