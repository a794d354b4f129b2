//! One chunk of a check: its findings, selected and masked, and its counts.

use cleanse_core::{FieldKind, Rule, Severity};
use cleanse_dedupe::Features;
use cleanse_record::CellFinding;
use serde::{Deserialize, Serialize};

use super::cache::by_code;
use super::census::{Census, Earlier};
use super::count::{Counters, is_flaw};
use super::desk::Desk;
use super::split::{Split, Splits};
use crate::noted::{shown, shown_id};
use crate::people::People;
use crate::tally::Tally;
use crate::work::{Fate, Work, row_rules};

/// A chunk that was examined.
pub(super) struct Examined {
    pub(super) tally: Tally,
    /// The findings that somebody looks at.
    pub(super) found: Vec<Found>,
    /// All of them.
    pub(super) census: Census,
    pub(super) counters: Counters,
    pub(super) split: Option<Split>,
    pub(super) features: Option<Features>,
    /// The id and the line of each row, where there is a column of ids.
    pub(super) people: People,
    /// The line of each row, when duplicates are looked for.
    pub(super) lines: Vec<u32>,
    /// The id of each row, when duplicates are looked for.
    pub(super) ids: Vec<Option<Box<str>>>,
}

/// A finding that counts, values masked.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Found {
    /// The row in its chunk, skipped rows not counted.
    pub(super) row: u32,
    pub(super) line: u64,
    pub(super) id: Option<Box<str>>,
    pub(super) column: Option<u32>,
    pub(super) field: FieldKind,
    #[serde(with = "by_code")]
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

/// What is the same for every chunk of a group.
#[derive(Clone, Copy)]
pub(super) struct Order<'a> {
    pub(super) input: usize,
    pub(super) desk: &'a Desk,
    pub(super) splits: Option<&'a Splits>,
    pub(super) earlier: &'a Earlier,
    /// How many findings of a rule in a column are looked at one by one.
    pub(super) wanted: u64,
}

/// Examines a worked chunk.
pub(super) fn examine(work: Work, order: Order<'_>) -> Examined {
    let Order { input, desk, splits, .. } = order;
    let mut counters = Counters::of_rows(&work, &desk.targets);
    let mut found = Vec::new();
    let mut census = Census::new(input);
    let mut split = splits.map(|_| Split::default());
    let mut people = People::default();
    let (mut lines, mut ids) = (Vec::new(), Vec::new());
    let mut findings = &work.normalized.findings[..];
    let rows = work.fates.iter().enumerate().filter(|(_, f)| f.is_row());
    for (row, (i, &fate)) in (0..).zip(rows) {
        let mut examiner = Examiner {
            work: &work,
            order,
            i,
            row,
            counters: &mut counters,
            census: &mut census,
            found: &mut found,
            kinds: [false; 4],
        };
        examiner.row_rules(fate);
        findings = examiner.cells(findings);
        let kinds = examiner.kinds;
        counters.of_record(kinds);
        if let (Some(split), Some(splits)) = (&mut split, splits) {
            split.row(splits, input, &work, i, fate, kinds.contains(&true));
        }
        let line = work.batch.position(i).line;
        if let Some(column) = desk.id {
            people.push_id(Some(work.batch.cell(i, column)), line, matches!(fate, Fate::Record(_)));
        }
        if work.features.is_some() {
            lines.push(u32::try_from(line).unwrap_or(u32::MAX));
            ids.push(id(&work, desk, i));
        }
    }
    Examined {
        tally: work.tally,
        found,
        census,
        counters,
        split,
        features: work.features,
        people,
        lines,
        ids,
    }
}

/// Looks at one row.
struct Examiner<'a> {
    work: &'a Work,
    order: Order<'a>,
    /// Row in the batch.
    i: usize,
    /// Row in the chunk, skipped rows not counted.
    row: u32,
    counters: &'a mut Counters,
    census: &'a mut Census,
    found: &'a mut Vec<Found>,
    /// Which kinds of bad data the row holds.
    kinds: [bool; 4],
}

impl Examiner<'_> {
    fn row_rules(&mut self, fate: Fate) {
        for rule in row_rules(&self.work.batch, self.i, fate) {
            let needless = rule == &cleanse_record::rules::NO_CONTACT_POINT && !self.order.desk.has_contact;
            let Some(severity) = self.order.desk.judge(rule, None).filter(|_| !needless) else { continue };
            if !self.hit(rule, severity, (None, FieldKind::Record), false) {
                continue;
            }
            let id = id(self.work, self.order.desk, self.i);
            let raw = String::from_utf8_lossy(self.work.batch.raw(self.i));
            let value = if id.is_some() { "" } else { raw.trim_end_matches(['\r', '\n']) };
            let mark = self.order.desk.marker.mark(rule.code, "", id.as_deref().unwrap_or(""), value);
            let (row, line) = (self.row, self.line());
            let id = self.shown_id(id.as_deref());
            self.found.push(Found { row, line, id, mark, ..Found::of_row(rule, severity) });
        }
    }

    /// The findings of the row's cells; gives back those of later rows.
    fn cells<'f>(&mut self, findings: &'f [CellFinding]) -> &'f [CellFinding] {
        let i = self.i;
        let not_later = findings.iter().take_while(|f| f.row as usize <= i).count();
        let (here, later) = findings.split_at(not_later);
        for f in here.iter().filter(|f| f.row as usize == i) {
            let rule = f.finding.rule;
            let Some(severity) = self.order.desk.judge(rule, Some(f.column)) else { continue };
            if self.hit(rule, severity, (Some(f.column), f.field), f.finding.fix.is_some()) {
                let cell = self.cell(f, severity);
                self.found.push(cell);
            }
        }
        later
    }

    fn cell(&self, f: &CellFinding, severity: Severity) -> Found {
        let value = self.order.desk.plan.value_at(f.column as usize, |c| self.work.batch.cell(self.i, c));
        let column = self.order.desk.headers.get(f.column as usize).map_or("", String::as_str);
        let id = id(self.work, self.order.desk, self.i);
        let rule = f.finding.rule;
        Found {
            row: self.row,
            line: self.line(),
            mark: self.order.desk.marker.mark(rule.code, column, id.as_deref().unwrap_or(""), &value),
            id: self.shown_id(id.as_deref()),
            column: Some(f.column),
            field: f.field,
            rule,
            severity,
            span: f.finding.span,
            value: Some(self.shown(f.field, &value)),
            suggestion: f.finding.fix.as_ref().map(|fix| self.shown(f.field, &fix.replacement)),
        }
    }

    /// Counts a finding; true when somebody will look at it.
    fn hit(
        &mut self,
        rule: &'static Rule,
        severity: Severity,
        place: (Option<u32>, FieldKind),
        has_fix: bool,
    ) -> bool {
        if is_flaw(severity) {
            self.kinds[rule.bad_kind as usize] = true;
        }
        self.counters.of_finding(rule, self.row, &self.order.desk.targets);
        self.census.keeps((rule, severity), place, has_fix, (self.order.earlier, self.order.wanted))
    }

    /// A value as findings show it: masked unless the user asked otherwise.
    fn shown(&self, field: FieldKind, value: &str) -> Box<str> {
        shown(field, value, self.order.desk.show_values).into_boxed_str()
    }

    /// The id of the row as findings show it.
    fn shown_id(&self, id: Option<&str>) -> Option<Box<str>> {
        id.map(|id| shown_id(id, self.order.desk.show_values).into())
    }

    fn line(&self) -> u64 {
        self.work.batch.position(self.i).line
    }
}

/// The id of a row as typed.
fn id(work: &Work, desk: &Desk, i: usize) -> Option<Box<str>> {
    let cell = work.batch.cell(i, desk.id?);
    (!cell.is_empty()).then(|| cell.into())
}
