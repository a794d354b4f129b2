//! `cleanse normalize`: one value a line in, one JSON object a line out.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::support::{cleanse, scratch};

fn normalize(field: &str, input: &str) -> Vec<Value> {
    let output = cleanse().args(["normalize", field]).write_stdin(input).output().expect("runs");
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    text.lines().map(|line| serde_json::from_str(line).expect("an object a line")).collect()
}

#[test]
fn the_line_of_the_contract() {
    let objects = normalize("phone", "010.2345.6789\n");
    let expected = serde_json::json!([{
        "input": "010.2345.6789", "verdict": "normalized", "value": "010-2345-6789", "e164": "+821023456789",
        "kind": "mobile", "findings": [{ "rule": "PHN002", "applicability": "safe" }]
    }]);
    assert_eq!(Value::Array(objects), expected);
}

#[test]
fn a_line_out_for_every_line_in() {
    let inputs = ["", "홍길동", "\u{feff}", "010-2345-6789\r", "a@b", "없음"];
    for field in ["phone", "name", "email", "address", "birth-date", "business-number"] {
        let objects = normalize(field, &inputs.join("\n"));
        assert_eq!(objects.len(), inputs.len(), "{field}");
        for (object, input) in objects.iter().zip(inputs) {
            assert_eq!(object["input"], input.trim_end_matches('\r'), "{field}");
            assert!(object["findings"].is_array() && object["verdict"].is_string());
            assert!(object.get("value").is_some_and(|v| v.is_null() || v.is_string()), "{field}");
        }
    }
}

/// A resident number beside a value is in the line that was given and nowhere else in the answer.
#[test]
fn a_resident_number_goes_no_further() {
    for (field, input, suggestion) in [
        ("phone", "010-8231-2000 850307-1234567", Some("010-8231-2000")),
        ("name", "임가온 850307-1234567", Some("임가온")),
        ("email", "8503071234567@naver.com", None),
        ("address", "서울 강남구 테헤란로 152 850307-1234567", Some("서울특별시 강남구 테헤란로 152")),
        ("birth-date", "850307-1234567", Some("1985-03-07")),
        ("business-number", "850307-1234567", None),
    ] {
        let mut object = normalize(field, input).remove(0);
        assert_eq!(object["suggestion"].as_str(), suggestion, "{object}");
        assert!(object["verdict"] == "suspect" || object["verdict"] == "invalid", "{object}");
        object["input"].take();
        assert!(object["value"].is_null() && !object.to_string().contains("1234567"), "{object}");
    }
}

#[test]
fn every_field_has_its_keys() {
    let fields: [(&str, &str, &[&str]); 4] = [
        ("phone", "010-2345-6789", &["e164", "kind"]),
        ("name", "김하나 님", &["surname", "given", "hanja", "romanized", "title", "kind"]),
        (
            "email",
            "honggildong@naver.com",
            &["local", "domain", "ascii_domain", "canonical", "provider", "class"],
        ),
        ("address", "서울 강남구 테헤란로 123", &["province", "city", "road", "lot", "unit", "postcode"]),
    ];
    for (field, input, keys) in fields {
        let object = &normalize(field, input)[0];
        for key in keys {
            assert!(object.get(key).is_some(), "{field} has no {key}: {object}");
        }
    }
}

#[test]
fn a_suspect_value_has_a_suggestion_and_others_are_objects() {
    let object = &normalize("email", "hong@gmial.com")[0];
    assert_eq!((&object["verdict"], &object["suggestion"]), (&"suspect".into(), &"hong@gmail.com".into()));
    let object = &normalize("phone", "010-2345-6789 / 02-345-6789")[0];
    assert_eq!(object["others"], serde_json::json!([{ "value": "02-345-6789", "e164": "+8223456789" }]));
}

/// Somebody who writes a line and waits for its answer gets it.
#[test]
fn answers_come_line_by_line() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_cleanse"))
        .args(["normalize", "phone"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("runs");
    let mut stdin = child.stdin.take().expect("a pipe");
    let mut stdout = BufReader::new(child.stdout.take().expect("a pipe"));
    for input in ["010-2345-6789", "010-2345-6788"] {
        writeln!(stdin, "{input}").expect("writes");
        let mut answer = String::new();
        stdout.read_line(&mut answer).expect("an answer before the end of the input");
        assert!(answer.contains(input) && answer.ends_with('\n'));
    }
    drop(stdin);
    assert!(child.wait().expect("ends").success());
}

/// Whoever closes the pipe has seen enough.
#[test]
fn a_closed_pipe_is_success() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_cleanse"))
        .args(["normalize", "phone"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("runs");
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().expect("a pipe");
    // It may end before all of this is read.
    let _ = stdin.write_all("010-2345-6789\n".repeat(1_000).as_bytes());
    drop(stdin);
    let output = child.wait_with_output().expect("ends");
    assert_eq!((output.status.code(), output.stderr), (Some(0), Vec::new()));
}

/// A file is read in its own encoding, as a table is; a byte order mark belongs to no value.
#[test]
fn a_file_is_read_in_its_own_encoding() {
    let dir = scratch();
    let text = "홍길순\n010-2345-6789\n김하나\n";
    let cp949 = b"\xc8\xab\xb1\xe6\xbc\xf8\n010-2345-6789\n\xb1\xe8\xc7\xcf\xb3\xaa\n";
    let utf16: Vec<u8> = format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let marked = format!("\u{feff}{text}").into_bytes();
    let want = normalized_file(dir.path(), text.as_bytes());
    assert!(want.contains("\"input\":\"홍길순\""), "{want}");
    for bytes in [&cp949[..], &utf16, &marked] {
        assert_eq!(normalized_file(dir.path(), bytes), want);
    }
}

fn normalized_file(dir: &std::path::Path, bytes: &[u8]) -> String {
    let file = dir.join("names.txt");
    std::fs::write(&file, bytes).expect("writes");
    let output = cleanse().args(["normalize", "name"]).arg(&file).output().expect("runs");
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn an_area_code_is_one_of_the_plan() {
    let run = |area: &str| {
        let mut command = cleanse();
        command.args(["normalize", "phone", "--area", area]).write_stdin("345-6789\n").output().expect("runs")
    };
    assert!(run("031").status.success());
    let refused = run("99");
    assert_eq!(refused.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("031"), "the codes are told");
}
