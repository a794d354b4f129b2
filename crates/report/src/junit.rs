//! `JUnit` XML: a suite a file, a case a rule and column; gates are cases of their own suite.
//!
//! Errors and broken gates fail. Warnings and notes pass and are told in the output of their suite, because a case is red or green. The
//! document fits the schema of Ant's reports, the strictest one about, and so those of Jenkins and others.

use std::fmt::{self, Write};

use cleanse_core::{Date, Lang, Severity};

use crate::groups::Group;
use crate::item::Item;
use crate::message::sentence;
use crate::model::Report;
use crate::render::Renderer;
use crate::words::{self, counted, thousands};

pub(crate) struct Junit {
    lang: Lang,
}

impl Junit {
    pub(crate) fn new(lang: Lang) -> Junit {
        Junit { lang }
    }

    fn group(&self, group: &Group) -> Case {
        let column = group.column.as_deref().unwrap_or(words::WHOLE_ROW.get(self.lang));
        let (n, what) = (group.count, sentence(group.rule, self.lang));
        let message = match self.lang {
            Lang::En => format!("{}: {what}", counted(n, "finding")),
            Lang::Ko => format!("{}건: {what}.", thousands(n)),
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
    fn wanted(&self) -> u64 {
        0
    }

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
        document(&suites, report.as_of, out)
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

/// The suites with everything that the schema of Ant's reports demands. No host and no clock: the time is the day at which facts were
/// judged.
fn document(suites: &[(String, Vec<Case>)], day: Date, out: &mut dyn Write) -> fmt::Result {
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>")?;
    for (id, (name, cases)) in suites.iter().enumerate() {
        let (tests, failures) = (cases.len(), cases.iter().filter(|c| c.failed).count());
        let name = escape(name);
        writeln!(
            out,
            r#"  <testsuite package="cleanse" id="{id}" name="{name}" timestamp="{day}T00:00:00" hostname="localhost" tests="{tests}" failures="{failures}" errors="0" skipped="0" time="0">"#
        )?;
        writeln!(out, "    <properties/>")?;
        cases.iter().try_for_each(|case| write_case(case, out))?;
        let passed: String = cases.iter().filter(|c| !c.failed).map(Case::told).collect();
        writeln!(out, "    <system-out>{}</system-out>\n    <system-err/>\n  </testsuite>", escape(&passed))?;
    }
    writeln!(out, "</testsuites>")
}

impl Case {
    /// A case that did not fail, told in the output of its suite.
    fn told(&self) -> String {
        if self.text.is_empty() {
            String::new()
        } else {
            format!("{}: {}\n", self.name, self.text.trim_end())
        }
    }
}

fn write_case(case: &Case, out: &mut dyn Write) -> fmt::Result {
    let (name, class) = (escape(&case.name), escape(&case.class));
    let head = format!(r#"    <testcase name="{name}" classname="{class}" time="0""#);
    if !case.failed {
        return writeln!(out, "{head}/>");
    }
    let (message, kind, text) = (escape(&case.message), escape(&case.kind), escape(&case.text));
    writeln!(
        out,
        r#"{head}>
      <failure message="{message}" type="{kind}">{text}</failure>
    </testcase>"#
    )
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
