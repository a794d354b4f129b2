//! The isemail table (BSD-3-Clause, 2013), when the corpora are beside the project.
#![expect(
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    reason = "reads a corpus and says that it is absent"
)]

use std::path::PathBuf;

use cleanse_email::classify;

fn corpus(name: &str) -> Option<String> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpora/normalize").join(name);
    let text = std::fs::read_to_string(&path).ok();
    if text.is_none() {
        eprintln!("skipped: ../shared/corpora/normalize/{name} is absent");
    }
    text
}

#[test]
fn every_row_of_the_sample_has_its_class() {
    let Some(text) = corpus("isemail.jsonl") else { return };
    let mut wrong = Vec::new();
    let mut rows = 0;
    for line in text.lines() {
        let row: serde_json::Value = serde_json::from_str(line).unwrap();
        let (address, expected) = (row["address"].as_str().unwrap(), row["expected"].as_str().unwrap());
        rows += 1;
        let got = classify(address);
        if got.as_str() != expected.replace('_', "-") {
            wrong.push(format!("{}: {got}, expected {expected}", row["id"]));
        }
    }
    assert!(wrong.is_empty(), "{} of {rows} wrong:\n{}", wrong.len(), wrong.join("\n"));
}
