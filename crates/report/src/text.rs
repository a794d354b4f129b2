//! For people: sentences with their place, then tables of sums.

use std::fmt::{self, Write};

use cleanse_core::{Lang, Severity};
use rustc_hash::FxHashMap;

use crate::item::Item;
use crate::message::{message, place};
use crate::model::{Report, Share};
use crate::render::Renderer;
use crate::table::Table;
use crate::words::{self, counted, thousands};

/// Findings of one rule in one column that are told one by one.
const TOLD: u64 = 20;

/// A sentence a finding, at most 20 a rule and column, then the sums.
pub(crate) struct Text {
    lang: Lang,
    told: FxHashMap<(&'static str, Option<String>), u64>,
    told_in_all: u64,
}

impl Text {
    pub(crate) fn new(lang: Lang) -> Text {
        Text { lang, told: FxHashMap::default(), told_in_all: 0 }
    }
}

impl Renderer for Text {
    fn wanted(&self) -> u64 {
        TOLD
    }

    fn finding(&mut self, item: &Item<'_>, out: &mut dyn Write) -> fmt::Result {
        let told = self.told.entry((item.rule.code, item.column.map(str::to_owned))).or_default();
        *told += 1;
        if *told > TOLD {
            return Ok(());
        }
        self.told_in_all += 1;
        let lang = self.lang;
        let severity = item.severity.label(lang);
        let (place, message) = (place(item, lang), message(item, lang));
        writeln!(out, "{place}: {severity} {}: {message}", item.rule.code)
    }

    fn end(&mut self, report: &Report, out: &mut dyn Write) -> fmt::Result {
        let left_out = report.groups.total().saturating_sub(self.told_in_all);
        if left_out > 0 {
            let n = thousands(left_out);
            match self.lang {
                Lang::En => writeln!(out, "… {n} more; all of them with --output-format concise")?,
                Lang::Ko => writeln!(out, "… 외 {n}건. 전부 보기: --output-format concise")?,
            }
        }
        tables(report, self.lang, out)?;
        writeln!(out, "{}", sums(report, self.lang))
    }
}

/// A line a finding, nothing left out.
pub(crate) struct Concise {
    lang: Lang,
}

impl Concise {
    pub(crate) fn new(lang: Lang) -> Concise {
        Concise { lang }
    }
}

impl Renderer for Concise {
    fn finding(&mut self, item: &Item<'_>, out: &mut dyn Write) -> fmt::Result {
        let column = item.column.unwrap_or("-");
        let (code, message) = (item.rule.code, message(item, self.lang));
        writeln!(out, "{}:{}:{column}: {} {code} {message}", item.file, item.line, item.severity)
    }

    fn end(&mut self, report: &Report, out: &mut dyn Write) -> fmt::Result {
        for gate in report.gates.iter().filter(|g| !g.holds) {
            let broken = words::BROKEN.get(self.lang);
            let word = words::GATE.get(self.lang);
            writeln!(out, "{word} {}: {broken}: {}", gate.name, gate.actual.get(self.lang))?;
        }
        writeln!(out, "{}", sums(report, self.lang))
    }
}

/// Findings by severity, in one line.
pub(crate) fn sums(report: &Report, lang: Lang) -> String {
    let severities = [Severity::Error, Severity::Warning, Severity::Note];
    let each = severities.map(|severity| match lang {
        Lang::En => counted(report.count(severity), severity.label(lang)),
        Lang::Ko => format!("{} {}건", severity.label(lang), thousands(report.count(severity))),
    });
    let mut line = each.join(", ");
    line.push_str(&match lang {
        Lang::En => format!(" in {}", counted(report.rows, "row")),
        Lang::Ko => format!(" (전체 {}행)", thousands(report.rows)),
    });
    if report.known > 0 {
        let known = thousands(report.known);
        line.push_str(&match lang {
            Lang::En => format!("; {known} {}", words::BASELINE_KNOWN.en),
            Lang::Ko => format!("; {} {known}건", words::BASELINE_KNOWN.ko),
        });
    }
    line
}

/// Groups, gates and the scorecard.
fn tables(report: &Report, lang: Lang, out: &mut dyn Write) -> fmt::Result {
    if !report.groups.is_empty() {
        writeln!(out)?;
        groups(report, lang).write(out)?;
        writeln!(out)?;
    }
    if !report.gates.is_empty() {
        gates(report, lang).write(out)?;
        writeln!(out)?;
    }
    if !report.scorecard.is_empty() {
        writeln!(out, "{}", words::SCORECARD.get(lang))?;
        scorecard(report, lang).write(out)?;
        writeln!(out)?;
    }
    segments(report, lang, out)
}

fn groups(report: &Report, lang: Lang) -> Table {
    let header = [words::SEVERITY, words::RULE, words::COUNT, words::COLUMN, words::TITLE];
    let mut table = Table::new(&header.each_ref().map(|w| w.get(lang)), &[2]);
    for group in report.groups.by_weight() {
        table.row(vec![
            group.severity.label(lang).to_owned(),
            group.rule.code.to_owned(),
            thousands(group.count),
            group.column.as_deref().unwrap_or(words::WHOLE_ROW.get(lang)).to_owned(),
            group.rule.title.get(lang).to_owned(),
        ]);
    }
    table
}

fn gates(report: &Report, lang: Lang) -> Table {
    let header = [words::GATE, words::FOUND, words::ALLOWED, words::SHARE];
    let mut header = header.map(|w| w.get(lang));
    header[3] = "";
    let mut table = Table::new(&header, &[]);
    for gate in &report.gates {
        let end = if gate.holds { words::HOLDS } else { words::BROKEN };
        table.row(vec![
            gate.name.clone(),
            gate.actual.get(lang).to_owned(),
            gate.limit.get(lang).to_owned(),
            end.get(lang).to_owned(),
        ]);
    }
    table
}

fn scorecard(report: &Report, lang: Lang) -> Table {
    let header = [words::DIMENSION, words::GOOD, words::OF_ALL, words::SHARE];
    let mut table = Table::new(&header.each_ref().map(|w| w.get(lang)), &[1, 2, 3]);
    for score in &report.scorecard {
        table.row(share_row(score.dimension.label(lang).to_owned(), score.share));
    }
    table
}

fn segments(report: &Report, lang: Lang, out: &mut dyn Write) -> fmt::Result {
    if report.segments.is_empty() {
        return Ok(());
    }
    let header = [words::DIMENSION, words::GOOD, words::OF_ALL, words::SHARE];
    let mut table = Table::new(&header.each_ref().map(|w| w.get(lang)), &[1, 2, 3]);
    for segment in &report.segments {
        table.row(share_row(segment.name.clone(), segment.reachable));
    }
    table.write(out)?;
    writeln!(out)
}

fn share_row(name: String, share: Share) -> Vec<String> {
    vec![name, thousands(share.ok), thousands(share.of), share.text()]
}
