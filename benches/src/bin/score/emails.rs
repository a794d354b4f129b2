//! Mailboxes: columns input, kind, status, canonical form, note; and the classes of the isemail table.

use std::path::Path;

use cleanse_core::{Cleansed, Context, Verdict};
use cleanse_email::{Email, classify, cleanse};

use crate::Failure;
use crate::cells::{cell, rows};
use crate::tally::Tally;

const BARS: [&str; 7] =
    ["repairable", "typo", "must-not-change", "multi", "not-usable", "flagged", "no-silent-wrong-value"];

pub(crate) fn score(folder: &Path) -> Result<Tally, Failure> {
    let mut tally = Tally::new("email", &BARS);
    for row in rows(&folder.join("emails.tsv"))? {
        let (input, kind, status) = (cell(&row, 0), cell(&row, 1), cell(&row, 2));
        let (canonical, note) = (cell(&row, 3), cell(&row, 4));
        let out = cleanse(input, &Context::default());
        let right = holds(kind, status, canonical, note, &out);
        tally.row(kind, input, right, || (format!("{status} {canonical}"), words(&out)));
        tally.bar(bar(kind, status), right);
        let value = out.value.as_ref().map(Email::to_string).unwrap_or_default();
        let wrong =
            out.verdict.is_usable() && canonical.split(' ').next() != Some(&*value) && !canonical.is_empty();
        tally.bar("no-silent-wrong-value", !wrong);
    }
    Ok(tally)
}

fn bar(kind: &str, status: &str) -> &'static str {
    match (kind, status) {
        ("nontypo", _) => "must-not-change",
        (_, "typo") => "typo",
        (_, "multi") => "multi",
        ("clean", _) | (_, "role" | "disposable") => "flagged",
        (_, "valid" | "repair?") => "repairable",
        _ => "not-usable",
    }
}

fn holds(kind: &str, status: &str, canonical: &str, note: &str, out: &Cleansed<Email>) -> bool {
    let value = out.value.as_ref().map(Email::to_string);
    let suggested = out.suggestions.first().map(Email::to_string);
    if kind == "nontypo" {
        // A domain that looks like a typo and is none, closed or not: nothing else may be offered.
        let other = |e: &Option<String>| e.as_deref().is_some_and(|e| e != canonical);
        return !other(&value) && !other(&suggested);
    }
    match status {
        "valid" => {
            out.verdict.is_usable() && value.as_deref() == Some(canonical) && is_same_mailbox(kind, note, out)
        }
        // Doubled dots are among the typos, and mending them is safe.
        "typo" if out.verdict.is_usable() => {
            value.as_deref() == Some(canonical) && out.verdict == Verdict::Normalized
        }
        "typo" | "repair?" => out.verdict == Verdict::Suspect && suggested.as_deref() == Some(canonical),
        "multi" => {
            let all: Vec<_> = out.value.iter().chain(&out.others).map(Email::to_string).collect();
            out.verdict.is_usable() && all.join(" ") == canonical
        }
        "role" => value.as_deref() == Some(canonical) && !out.findings.is_empty(),
        "disposable" => !out.findings.is_empty(),
        _ => matches!(out.verdict, Verdict::Suspect | Verdict::Invalid) && !out.findings.is_empty(),
    }
}

/// The mailbox that provider rules make equal stands in the note.
fn is_same_mailbox(kind: &str, note: &str, out: &Cleansed<Email>) -> bool {
    let key = note.strip_prefix("dedup key ").unwrap_or_default();
    kind != "dedup_key" || out.value.as_ref().is_some_and(|v| v.canonical() == key)
}

fn words(out: &Cleansed<Email>) -> String {
    let shown = |mails: &[Email]| mails.iter().map(Email::to_string).collect::<Vec<_>>().join(", ");
    let value = out.value.as_ref().map(Email::to_string).unwrap_or_default();
    let codes: Vec<_> = out.findings.iter().map(|f| f.rule.code).collect();
    format!(
        "{} {value} [{}] others [{}] {}",
        out.verdict,
        shown(&out.suggestions),
        shown(&out.others),
        codes.join(" ")
    )
}

pub(crate) fn score_classes(folder: &Path) -> Result<Tally, Failure> {
    let path = folder.join("isemail.jsonl");
    let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    let mut tally = Tally::new("isemail", &[]);
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let row: serde_json::Value = serde_json::from_str(line)?;
        let said = |key: &str| row.get(key).and_then(serde_json::Value::as_str).unwrap_or_default();
        let (address, expected) = (said("address"), said("expected").replace('_', "-"));
        let class = classify(address);
        tally.row(&expected, address, class.as_str() == expected, || {
            (said("diagnosis").to_owned(), class.to_string())
        });
    }
    Ok(tally)
}
