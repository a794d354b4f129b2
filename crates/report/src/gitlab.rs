//! Code quality of GitLab (the subset of Code Climate's format that it reads).

use std::fmt::{self, Write};

use cleanse_core::{Lang, Severity};
use serde::Serialize;

use crate::item::Item;
use crate::json::to_json;
use crate::message::{message, place};
use crate::model::Report;
use crate::render::Renderer;

pub(crate) struct Gitlab {
    lang: Lang,
    started: bool,
}

impl Gitlab {
    pub(crate) fn new(lang: Lang) -> Gitlab {
        Gitlab { lang, started: false }
    }

    fn issue(&mut self, issue: &Issue<'_>, out: &mut dyn Write) -> fmt::Result {
        let comma = if std::mem::replace(&mut self.started, true) { ",\n" } else { "" };
        write!(out, "{comma}{}", to_json(issue)?)
    }
}

#[derive(Serialize)]
struct Issue<'a> {
    description: &'a str,
    check_name: &'a str,
    fingerprint: &'a str,
    severity: &'static str,
    location: Location<'a>,
}

#[derive(Serialize)]
struct Location<'a> {
    path: &'a str,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: u64,
}

impl Renderer for Gitlab {
    fn begin(&mut self, out: &mut dyn Write) -> fmt::Result {
        out.write_str("[")
    }

    fn finding(&mut self, item: &Item<'_>, out: &mut dyn Write) -> fmt::Result {
        let text = format!("{}: {}", place(item, self.lang), message(item, self.lang));
        let issue = Issue {
            description: &text,
            check_name: item.rule.code,
            fingerprint: &item.identity(),
            severity: severity(item.severity),
            location: Location { path: item.path, lines: Lines { begin: item.line.max(1) } },
        };
        self.issue(&issue, out)
    }

    fn end(&mut self, report: &Report, out: &mut dyn Write) -> fmt::Result {
        let path = report.inputs.first().map_or("-", |i| i.path.as_str());
        for gate in report.gates.iter().filter(|g| !g.holds) {
            let text = format!("{}: {}", gate.name, gate.actual.get(self.lang));
            let fingerprint = format!("gate:{}", gate.name);
            let issue = Issue {
                description: &text,
                check_name: "gate",
                fingerprint: &fingerprint,
                severity: "blocker",
                location: Location { path, lines: Lines { begin: 1 } },
            };
            self.issue(&issue, out)?;
        }
        out.write_str("]\n")
    }
}

const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "major",
        Severity::Warning => "minor",
        Severity::Note => "info",
    }
}
