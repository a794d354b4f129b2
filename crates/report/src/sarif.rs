//! SARIF 2.1.0 (OASIS). Hosts take 5,000 results a run: what is more becomes one result a rule and column, and the run says how
//! many places were left out.

use std::fmt::{self, Write};

use cleanse_core::{Lang, Rule, Severity};
use serde_json::{Value, json};

use crate::groups::{Group, Sample};
use crate::item::Item;
use crate::message::{message, place, sentence};
use crate::model::Report;
use crate::render::Renderer;
use crate::words::{self, counted, thousands};

/// Results that hosts take of a run.
const SHOWN: usize = 5_000;
const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

pub(crate) struct Sarif {
    lang: Lang,
    /// The first results, by rule code.
    first: Vec<(&'static str, Value)>,
}

impl Sarif {
    pub(crate) fn new(lang: Lang) -> Sarif {
        Sarif { lang, first: Vec::new() }
    }

    /// The results, and how many places they leave out.
    fn results(&mut self, report: &Report, rules: &[&'static Rule]) -> (Vec<Value>, u64) {
        let index = |code: &str| rules.iter().position(|r| r.code == code);
        let count = report.groups.total();
        if count <= SHOWN as u64 {
            let first = std::mem::take(&mut self.first);
            let with_index = |(code, mut result): (&str, Value)| {
                result["ruleIndex"] = json!(index(code));
                result
            };
            return (first.into_iter().map(with_index).collect(), 0);
        }
        let groups = report.groups.by_weight();
        let results = groups.iter().take(SHOWN).map(|g| {
            let mut result = self.group(g);
            result["ruleIndex"] = json!(index(g.rule.code));
            result
        });
        let results: Vec<Value> = results.collect();
        let told: usize = groups.iter().take(SHOWN).map(|g| g.samples.len()).sum();
        (results, count.saturating_sub(told as u64))
    }

    fn group(&self, group: &Group) -> Value {
        let column = group.column.as_deref().unwrap_or(words::WHOLE_ROW.get(self.lang));
        let (n, what) = (group.count, sentence(group.rule, self.lang));
        let text = match self.lang {
            Lang::En => format!("{column}: {}: {what}", counted(n, "finding")),
            Lang::Ko => format!("{column}: {}건: {what}.", thousands(n)),
        };
        let location = |s: &Sample| location(&group.path, s.line, group.column.as_deref());
        let mut result = json!({
            "ruleId": group.rule.code,
            "level": level(group.severity),
            "message": { "text": text },
            "locations": group.samples.iter().take(1).map(location).collect::<Vec<_>>(),
            "occurrenceCount": group.count,
        });
        let more: Vec<Value> = group.samples.iter().skip(1).map(location).collect();
        if !more.is_empty() {
            result["relatedLocations"] = json!(more);
        }
        result
    }
}

impl Renderer for Sarif {
    fn wanted(&self) -> u64 {
        SHOWN as u64
    }

    fn finding(&mut self, item: &Item<'_>, _: &mut dyn Write) -> fmt::Result {
        if self.first.len() < SHOWN {
            let text = format!("{}: {}", place(item, self.lang), message(item, self.lang));
            let result = json!({
                "ruleId": item.rule.code,
                "level": level(item.severity),
                "message": { "text": text },
                "locations": [location(item.path, item.line, item.column)],
                "partialFingerprints": { "cleanse/v1": item.identity() },
            });
            self.first.push((item.rule.code, result));
        }
        Ok(())
    }

    fn end(&mut self, report: &Report, out: &mut dyn Write) -> fmt::Result {
        let mut rules: Vec<&'static Rule> = report.groups.iter().map(|g| g.rule).collect();
        rules.sort_by_key(|r| r.code);
        rules.dedup_by_key(|r| r.code);
        let (results, left_out) = self.results(report, &rules);
        let count = report.groups.total();
        let descriptors: Vec<Value> = rules.iter().map(|r| descriptor(r, self.lang)).collect();
        let document = json!({
            "$schema": SCHEMA,
            "version": "2.1.0",
            "runs": [{
                "tool": { "driver": {
                    "name": "cleanse",
                    "version": report.version,
                    "rules": descriptors,
                }},
                "columnKind": "unicodeCodePoints",
                "invocations": [invocation(report, count, left_out, self.lang)],
                "results": results,
                "properties": { "findings": count, "leftOut": left_out },
            }],
        });
        writeln!(out, "{document:#}")
    }
}

/// What the run says of itself: broken gates, and what was left out.
fn invocation(report: &Report, count: u64, left_out: u64, lang: Lang) -> Value {
    let mut notes: Vec<Value> = Vec::new();
    for gate in report.gates.iter().filter(|g| !g.holds) {
        let text = format!("{} {}: {}", words::GATE.get(lang), gate.name, gate.actual.get(lang));
        notes.push(json!({ "level": "error", "message": { "text": text } }));
    }
    if left_out > 0 {
        let (all, left_out) = (thousands(count), thousands(left_out));
        let text = match lang {
            Lang::En => format!("{all} findings, told by rule and column; {left_out} places were left out"),
            Lang::Ko => {
                format!("검출 항목 {all}건을 규칙과 열로 묶었습니다. 위치 {left_out}건을 생략했습니다.")
            }
        };
        notes.push(json!({ "level": "note", "message": { "text": text } }));
    }
    json!({ "executionSuccessful": true, "toolExecutionNotifications": notes })
}

fn descriptor(rule: &Rule, lang: Lang) -> Value {
    json!({
        "id": rule.code,
        "name": rule.name,
        "shortDescription": { "text": rule.title.get(lang) },
        "fullDescription": { "text": sentence(rule, lang) },
        "help": { "text": rule.doc.get(lang).trim(), "markdown": rule.doc.get(lang).trim() },
        "defaultConfiguration": { "level": level(rule.severity) },
        "properties": { "tags": [rule.bad_kind.as_str(), rule.dimension.as_str()] },
    })
}

fn location(path: &str, line: u64, column: Option<&str>) -> Value {
    let mut location = json!({
        "physicalLocation": {
            "artifactLocation": { "uri": uri(path) },
            "region": { "startLine": line.max(1) },
        },
    });
    if let Some(column) = column {
        location["logicalLocations"] = json!([{ "name": column, "kind": "member" }]);
    }
    location
}

const fn level(severity: Severity) -> &'static str {
    severity.as_str()
}

/// A path as a relative URI reference (RFC 3986): what is not allowed there is written in per cent codes.
fn uri(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for &byte in path.as_bytes() {
        match byte {
            b'\\' => out.push('/'),
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                out.push(char::from(byte));
            }
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    #[test]
    fn paths_are_uri_references() {
        assert_eq!(super::uri("자료\\a b.csv"), "%EC%9E%90%EB%A3%8C/a%20b.csv");
    }
}
