//! Annotations of GitHub Actions (workflow commands). The site shows ten per severity and step: what is more is told by rule and
//! column, and the last of the ten says how many were left out.

use std::fmt::{self, Write};

use cleanse_core::{Lang, Severity};

use crate::groups::Group;
use crate::item::Item;
use crate::message::{message, place, sentence};
use crate::model::Report;
use crate::render::Renderer;
use crate::text::sums;
use crate::words::{self, counted, thousands};

/// Annotations that the site shows per severity and step.
const SHOWN: usize = 10;

pub(crate) struct Github {
    lang: Lang,
    /// The first findings of each severity, as commands.
    first: [Vec<String>; 3],
}

impl Github {
    pub(crate) fn new(lang: Lang) -> Github {
        Github { lang, first: Default::default() }
    }

    /// The annotations of a severity: all of them where they fit, else groups.
    fn annotations(&self, severity: Severity, report: &Report) -> Vec<String> {
        let mut shown = if severity == Severity::Error { self.gates(report) } else { Vec::new() };
        let room = SHOWN.saturating_sub(shown.len());
        if report.count(severity) <= room as u64 {
            shown.extend(self.first[severity as usize].iter().cloned());
            return shown;
        }
        let groups: Vec<&Group> =
            report.groups.by_weight().into_iter().filter(|g| g.severity == severity).collect();
        let fitting = if groups.len() <= room { room } else { room.saturating_sub(1) };
        shown.extend(groups.iter().take(fitting).map(|g| self.group(g)));
        let rest = &groups[fitting.min(groups.len())..];
        if !rest.is_empty() && room > 0 {
            let findings = rest.iter().map(|g| g.count).sum();
            shown.push(self.left_out(severity, rest.len(), findings));
        }
        shown
    }

    fn gates(&self, report: &Report) -> Vec<String> {
        let broken = report.gates.iter().filter(|g| !g.holds);
        let line = |g: &crate::model::Gate| {
            let title = format!("{} {}", words::GATE.get(self.lang), words::BROKEN.get(self.lang));
            command(Severity::Error, None, &title, &format!("{}: {}", g.name, g.actual.get(self.lang)))
        };
        broken.take(SHOWN - 1).map(line).collect()
    }

    fn group(&self, group: &Group) -> String {
        let line = group.samples.first().map_or(1, |s| s.line.max(1));
        let what = sentence(group.rule, self.lang);
        let column = group.column.as_deref().unwrap_or(words::WHOLE_ROW.get(self.lang));
        let (n, first) = (group.count, thousands(line));
        let text = match self.lang {
            Lang::En => format!("{column}: {}, the first in row {first}: {what}", counted(n, "finding")),
            Lang::Ko => format!("{column}: {}건, 처음 {first}행: {what}.", thousands(n)),
        };
        command(group.severity, Some((&group.path, line)), &title(group.rule, self.lang), &text)
    }

    fn left_out(&self, severity: Severity, groups: usize, findings: u64) -> String {
        let text = match self.lang {
            Lang::En => {
                format!("{} of {groups} more rules and columns were left out", counted(findings, "finding"))
            }
            Lang::Ko => {
                format!("다른 규칙·열 {groups}개의 검출 항목 {}건을 생략했습니다.", thousands(findings))
            }
        };
        command(severity, None, "cleanse", &text)
    }
}

impl Renderer for Github {
    fn wanted(&self) -> u64 {
        SHOWN as u64
    }

    fn finding(&mut self, item: &Item<'_>, _: &mut dyn Write) -> fmt::Result {
        let at = item.severity as usize;
        if self.first[at].len() < SHOWN {
            let text = format!("{}: {}", place(item, self.lang), message(item, self.lang));
            let place = Some((item.path, item.line.max(1)));
            self.first[at].push(command(item.severity, place, &title(item.rule, self.lang), &text));
        }
        Ok(())
    }

    fn end(&mut self, report: &Report, out: &mut dyn Write) -> fmt::Result {
        for severity in [Severity::Error, Severity::Warning, Severity::Note] {
            for annotation in self.annotations(severity, report) {
                writeln!(out, "{annotation}")?;
            }
        }
        writeln!(out, "{}", sums(report, self.lang))
    }
}

fn title(rule: &cleanse_core::Rule, lang: Lang) -> String {
    format!("{} {}", rule.code, rule.title.get(lang))
}

fn command(severity: Severity, place: Option<(&str, u64)>, title: &str, text: &str) -> String {
    let word = match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let place = place.map_or(String::new(), |(path, line)| format!("file={},line={line},", property(path)));
    format!("::{word} {place}title={}::{}", property(title), data(text))
}

/// Text behind the second `::`: a per cent sign and line ends are written as their codes.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property: beside these also what ends it.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
