//! One chunk of a check: its findings, selected and masked, and its counts.

use cleanse_core::{FieldKind, Masked, Rule, Severity};
use cleanse_dedupe::Features;
use cleanse_record::CellFinding;

use super::count::{Counters, is_flaw};
use super::desk::Desk;
use super::split::{Split, Splits};
use crate::tally::Tally;
use crate::work::{Fate, Work, row_rules};

/// A chunk that was examined.
pub(super) struct Examined {
    pub(super) tally: Tally,
    pub(super) found: Vec<Found>,
    pub(super) counters: Counters,
    pub(super) split: Option<Split>,
    pub(super) features: Option<Features>,
    /// The line of each row, when duplicates are looked for.
    pub(super) lines: Vec<u32>,
    /// The id of each row, when duplicates are looked for.
    pub(super) ids: Vec<Option<Box<str>>>,
}

/// A finding that counts, values masked.
pub(super) struct Found {
    /// The row in its chunk, skipped rows not counted.
    pub(super) row: u32,
    pub(super) line: u64,
    pub(super) id: Option<Box<str>>,
    pub(super) column: Option<u32>,
    pub(super) field: FieldKind,
    pub(super) rule: &'static Rule,
    pub(super) severity: Severity,
    pub(super) span: Option<(u32, u32)>,
    pub(super) value: Option<Box<str>>,
    pub(super) suggestion: Option<Box<str>>,
    pub(super) mark: u32,
}

impl Found {
    /// A finding about a whole row, the place left open.
    pub(super) fn of_row(rule: &'static Rule, severity: Severity) -> Found {
        Found {
            row: 0,
            line: 0,
            id: None,
            column: None,
            field: FieldKind::Record,
            rule,
            severity,
            span: None,
            value: None,
            suggestion: None,
            mark: 0,
        }
    }
}

/// Examines a worked chunk.
pub(super) fn examine(work: Work, desk: &Desk, splits: Option<(&Splits, usize)>) -> Examined {
    let mut counters = Counters::of_rows(&work, &desk.targets);
    let mut found = Vec::new();
    let mut split = splits.map(|_| Split::default());
    let (mut lines, mut ids) = (Vec::new(), Vec::new());
    let mut findings = &work.normalized.findings[..];
    let rows = work.fates.iter().enumerate().filter(|(_, f)| f.is_row());
    for (row, (i, &fate)) in (0..).zip(rows) {
        let mut examiner = Examiner { work: &work, desk, i, row, kinds: [false; 4], flawed: false };
        let first = found.len();
        examiner.row_rules(fate, &mut found);
        findings = examiner.cells(findings, &mut found);
        for f in &found[first..] {
            counters.of_finding(f.rule, row, &desk.targets);
        }
        counters.of_record(examiner.kinds);
        if let (Some(split), Some((splits, input))) = (&mut split, splits) {
            split.row(splits, input, &work, i, fate, examiner.flawed);
        }
        if work.features.is_some() {
            lines.push(u32::try_from(work.batch.position(i).line).unwrap_or(u32::MAX));
            ids.push(examiner.id());
        }
    }
    Examined { tally: work.tally, found, counters, split, features: work.features, lines, ids }
}

/// Looks at one row.
struct Examiner<'a> {
    work: &'a Work,
    desk: &'a Desk,
    /// Row in the batch.
    i: usize,
    /// Row in the chunk, skipped rows not counted.
    row: u32,
    kinds: [bool; 4],
    flawed: bool,
}

impl Examiner<'_> {
    fn row_rules(&mut self, fate: Fate, found: &mut Vec<Found>) {
        for rule in row_rules(&self.work.batch, self.i, fate) {
            let needless = rule == &cleanse_record::rules::NO_CONTACT_POINT && !self.desk.has_contact;
            let Some(severity) = self.desk.judge(rule, None).filter(|_| !needless) else { continue };
            self.hit(rule, severity);
            let id = self.id();
            let raw = String::from_utf8_lossy(self.work.batch.raw(self.i));
            let value = if id.is_some() { "" } else { raw.trim_end_matches(['\r', '\n']) };
            let mark = self.desk.marker.mark(rule.code, "", id.as_deref().unwrap_or(""), value);
            found.push(Found { row: self.row, line: self.line(), id, mark, ..Found::of_row(rule, severity) });
        }
    }

    /// The findings of the row's cells; gives back those of later rows.
    fn cells<'f>(&mut self, findings: &'f [CellFinding], found: &mut Vec<Found>) -> &'f [CellFinding] {
        let start = findings.partition_point(|f| (f.row as usize) < self.i);
        let end = findings.partition_point(|f| f.row as usize <= self.i);
        for f in &findings[start..end] {
            if let Some(severity) = self.desk.judge(f.finding.rule, Some(f.column)) {
                self.hit(f.finding.rule, severity);
                found.push(self.cell(f, severity));
            }
        }
        &findings[end..]
    }

    fn cell(&self, f: &CellFinding, severity: Severity) -> Found {
        let cell = self.work.batch.cell(self.i, f.column as usize);
        let column = self.desk.headers.get(f.column as usize).map_or("", String::as_str);
        let id = self.id();
        let rule = f.finding.rule;
        Found {
            row: self.row,
            line: self.line(),
            mark: self.desk.marker.mark(rule.code, column, id.as_deref().unwrap_or(""), cell),
            id,
            column: Some(f.column),
            field: f.field,
            rule,
            severity,
            span: f.finding.span,
            value: Some(self.shown(f.field, cell)),
            suggestion: f.finding.fix.as_ref().map(|fix| self.shown(f.field, &fix.replacement)),
        }
    }

    fn hit(&mut self, rule: &'static Rule, severity: Severity) {
        if is_flaw(severity) {
            self.kinds[rule.bad_kind as usize] = true;
            self.flawed = true;
        }
    }

    /// A value as findings show it: masked unless the user asked otherwise.
    fn shown(&self, field: FieldKind, value: &str) -> Box<str> {
        if self.desk.show_values {
            return value.into();
        }
        let mut masked = String::with_capacity(value.len() + 8);
        // Writing to a string cannot fail.
        let _ = Masked::new(field, value).write_to(&mut masked);
        masked.into_boxed_str()
    }

    fn line(&self) -> u64 {
        self.work.batch.position(self.i).line
    }

    fn id(&self) -> Option<Box<str>> {
        let cell = self.work.batch.cell(self.i, self.desk.id?);
        (!cell.is_empty()).then(|| cell.into())
    }
}
