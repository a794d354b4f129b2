//! `JUnit` XML: a suite a file, a case a rule and column; gates are cases of their own suite.
//!
//! Errors and broken gates fail. Warnings and notes pass with their samples as output, because a case is red or green.

use std::fmt::{self, Write};

use cleanse_core::{Lang, Severity};

use crate::groups::Group;
use crate::item::Item;
use crate::message::sentence;
use crate::model::Report;
use crate::render::Renderer;
use crate::words::{self, thousands};

pub(crate) struct Junit {
    lang: Lang,
}

impl Junit {
    pub(crate) fn new(lang: Lang) -> Junit {
        Junit { lang }
    }

    fn group(&self, group: &Group) -> Case {
        let column = group.column.as_deref().unwrap_or(words::WHOLE_ROW.get(self.lang));
        let n = thousands(group.count);
        let what = sentence(group.rule, self.lang);
        let message = match self.lang {
            Lang::En => format!("{n} findings: {what}"),
            Lang::Ko => format!("{n}건: {what}."),
        };
        Case {
            class: group.file.clone(),
            name: format!("{} {column}", group.rule.code),
            kind: group.rule.code.to_owned(),
            failed: group.severity == Severity::Error,
            text: format!("{message}\n{}", self.samples(group)),
            message,
        }
    }

    fn samples(&self, group: &Group) -> String {
        let mut text = String::new();
        for sample in &group.samples {
            let value = sample.value.as_deref().unwrap_or("");
            let line = thousands(sample.line);
            text.push_str(&match self.lang {
                Lang::En => format!("row {line}: {value}\n"),
                Lang::Ko => format!("{line}행: {value}\n"),
            });
        }
        let left_out = group.count.saturating_sub(group.samples.len() as u64);
        if left_out > 0 {
            let (n, word) = (thousands(left_out), words::LEFT_OUT.get(self.lang));
            text.push_str(&format!("… {word}: {n}\n"));
        }
        text
    }

    fn gates(&self, report: &Report) -> Vec<Case> {
        let case = |g: &crate::model::Gate| Case {
            class: words::GATES.get(self.lang).to_owned(),
            name: g.name.clone(),
            kind: "gate".to_owned(),
            failed: !g.holds,
            message: g.actual.get(self.lang).to_owned(),
            text: format!("{}\n{}", g.actual.get(self.lang), g.limit.get(self.lang)),
        };
        report.gates.iter().map(case).collect()
    }
}

struct Case {
    class: String,
    name: String,
    kind: String,
    failed: bool,
    message: String,
    text: String,
}

impl Renderer for Junit {
    fn finding(&mut self, _: &Item<'_>, _: &mut dyn Write) -> fmt::Result {
        Ok(())
    }

    fn end(&mut self, report: &Report, out: &mut dyn Write) -> fmt::Result {
        let mut suites: Vec<(String, Vec<Case>)> =
            report.inputs.iter().map(|i| (i.name.clone(), Vec::new())).collect();
        for group in report.groups.by_weight() {
            let case = self.group(group);
            match suites.iter_mut().find(|(name, _)| *name == group.file) {
                Some((_, cases)) => cases.push(case),
                None => suites.push((group.file.clone(), vec![case])),
            }
        }
        for (name, cases) in suites.iter_mut().filter(|(_, cases)| cases.is_empty()) {
            cases.push(self.nothing_found(name));
        }
        if !report.gates.is_empty() {
            suites.push((words::GATES.get(self.lang).to_owned(), self.gates(report)));
        }
        document(&suites, out)
    }
}

impl Junit {
    /// A green case, so that a clean file is seen to have been examined.
    fn nothing_found(&self, file: &str) -> Case {
        let name = words::NOTHING_FOUND.get(self.lang).to_owned();
        Case {
            class: file.to_owned(),
            name,
            kind: String::new(),
            failed: false,
            message: String::new(),
            text: String::new(),
        }
    }
}

fn document(suites: &[(String, Vec<Case>)], out: &mut dyn Write) -> fmt::Result {
    let count = |cases: &[Case]| cases.iter().filter(|c| c.failed).count();
    let tests: usize = suites.iter().map(|(_, c)| c.len()).sum();
    let failures: usize = suites.iter().map(|(_, c)| count(c)).sum();
    writeln!(out, r#"<?xml version="1.0" encoding="UTF-8"?>"#)?;
    writeln!(out, r#"<testsuites name="cleanse" tests="{tests}" failures="{failures}" errors="0">"#)?;
    for (name, cases) in suites {
        let (tests, failures) = (cases.len(), count(cases));
        let name = escape(name);
        writeln!(
            out,
            r#"  <testsuite name="{name}" tests="{tests}" failures="{failures}" errors="0" skipped="0">"#
        )?;
        cases.iter().try_for_each(|case| write_case(case, out))?;
        writeln!(out, "  </testsuite>")?;
    }
    writeln!(out, "</testsuites>")
}

fn write_case(case: &Case, out: &mut dyn Write) -> fmt::Result {
    let (name, class, text) = (escape(&case.name), escape(&case.class), escape(&case.text));
    write!(out, r#"    <testcase name="{name}" classname="{class}""#)?;
    if case.failed {
        let (message, kind) = (escape(&case.message), escape(&case.kind));
        writeln!(out, ">")?;
        writeln!(out, r#"      <failure message="{message}" type="{kind}">{text}</failure>"#)?;
        writeln!(out, "    </testcase>")
    } else if case.text.is_empty() {
        writeln!(out, "/>")
    } else {
        writeln!(out, ">\n      <system-out>{text}</system-out>\n    </testcase>")
    }
}

/// Text of XML 1.0: the five signs are escaped, characters that it cannot hold are replaced.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            '\n' | '\t' => out.push(c),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_xml_cannot_hold_is_replaced() {
        assert_eq!(super::escape("a<b>&\"c'\u{1}\u{c}"), "a&lt;b&gt;&amp;&quot;c&apos;\u{fffd}\u{fffd}");
    }
}
