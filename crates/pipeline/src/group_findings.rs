//! Findings about more than one record: duplicates, and what kept the engine from looking at every pair.

use cleanse_core::{FieldKind, Rule};
use cleanse_dedupe::rules::{CROWDED_VALUE, DUPLICATE_RECORD, IDENTICAL_RECORD, NOT_COMPARED, WEAK_BRIDGE};
use cleanse_record::Role;

use crate::duplicates::Duplicates;
use crate::groups::table;
use crate::identity::Ids;
use crate::intake::Intake;
use crate::json;
use crate::noted::shown_id;
use crate::people::People;
use crate::tally::Tally;

/// A block that was left out is told of when it holds one record in so many: common names are left out of some rules in any
/// large table, and found by others.
const MANY: u64 = 50;
/// And at least so many records.
const LEAST_BLOCK: u64 = 50;

/// Where the rows of a search stand.
pub(crate) struct Rows<'a> {
    pub(crate) people: &'a People,
    /// The name of the input that a row came from.
    pub(crate) file: &'a (dyn Fn(u32) -> String + Sync),
    /// Rows before this one were told of by an earlier search.
    pub(crate) first: u32,
    /// Whether ids that are mailboxes or numbers stand in clear.
    pub(crate) show_values: bool,
}

/// The lines of `findings.jsonl` about groups of records: each duplicate that another record stands for, then records that
/// are equal in everything, groups that hung together by a doubtful pair, values on too many records, and records that a rule
/// did not compare because too many agree.
pub(crate) fn group_findings(found: &Duplicates<'_>, rows: &Rows<'_>, tally: &mut Tally) -> Vec<u8> {
    let mut out = Vec::new();
    let mut surplus: Vec<u32> =
        found.clusters.iter().flat_map(|c| c.rows.iter().copied().filter(|&row| row != c.golden)).collect();
    surplus.sort_unstable();
    let mut all = |rule: &'static Rule, field: &str, places: &mut dyn Iterator<Item = u32>| {
        let places: Vec<u32> = places.filter(|&row| row >= rows.first).collect();
        places.iter().for_each(|_| tally.finding(rule));
        let end = tail(rule, field);
        out.extend(table(b"", &places, |&row, out| rows.finding(row, &end, out)));
    };
    all(&DUPLICATE_RECORD, "record", &mut surplus.into_iter());
    all(&IDENTICAL_RECORD, "record", &mut found.outcome.equals.iter().map(|e| e.0));
    all(
        &WEAK_BRIDGE,
        "record",
        &mut found.outcome.clusters.cut().iter().filter_map(|c| c.records.first().copied()),
    );
    for crowd in &found.outcome.report.crowds {
        let field = found.plan.fields()[crowd.field].name();
        let field = if field == "birth" { "birth-date" } else { field };
        all(&CROWDED_VALUE, field, &mut std::iter::once(crowd.first));
    }
    all(&NOT_COMPARED, "record", &mut not_compared(found).into_iter());
    out
}

/// The first record of each block that was left out and holds a good part of all records, in row order.
fn not_compared(found: &Duplicates<'_>) -> Vec<u32> {
    let report = &found.outcome.report;
    let least = (report.records / MANY).max(LEAST_BLOCK);
    let costs = report.rules.iter().map(|rule| &rule.cost);
    let mut first: Vec<u32> = costs
        .filter(|cost| u64::from(cost.largest_dropped) >= least)
        .map(|cost| cost.first_dropped)
        .collect();
    first.sort_unstable();
    first.dedup();
    first
}

/// The lines of `findings.jsonl` about ids that do not name their records: one for those that are empty, one for those that
/// come again. `place` gives the input of a row.
pub(crate) fn id_findings<'a>(ids: &Ids, place: impl Fn(u32) -> &'a Intake, tally: &mut Tally) -> Vec<u8> {
    let mut out = Vec::new();
    for (rule, at) in ids.faults() {
        tally.finding(rule);
        let intake = place(at.row);
        line_head(u64::from(at.row) + 1, "", &intake.name(), at.line.into(), &mut out);
        out.extend_from_slice(b",\"column\":");
        match intake.plan().column_of(Role::Id) {
            Some(column) => json::string(&intake.headers[column], &mut out),
            None => out.extend_from_slice(b"null"),
        }
        out.extend_from_slice(b",\"field\":");
        json::string(FieldKind::Record.as_str(), &mut out);
        out.extend_from_slice(&crate::format::tail(rule));
        out.extend_from_slice(b",\"span\":null,\"value\":null}\n");
    }
    out
}

impl Rows<'_> {
    fn finding(&self, row: u32, end: &[u8], out: &mut Vec<u8>) {
        let here = (row - self.first) as usize;
        let line = self.people.lines.get(here).copied().unwrap_or(0);
        let id = shown_id(self.people.ids.get(here), self.show_values);
        line_head(u64::from(row) + 1, &id, &(self.file)(row), line.into(), out);
        out.extend_from_slice(end);
    }
}

/// The place with which a line begins.
fn line_head(row: u64, id: &str, file: &str, line: u64, out: &mut Vec<u8>) {
    out.extend_from_slice(b"{\"row\":");
    json::number(row, out);
    out.extend_from_slice(b",\"id\":");
    match id {
        "" => out.extend_from_slice(b"null"),
        id => json::string(id, out),
    }
    out.extend_from_slice(b",\"file\":");
    json::string(file, out);
    out.extend_from_slice(b",\"line\":");
    json::number(line, out);
}

/// What findings of a rule have in common behind their place.
fn tail(rule: &Rule, field: &str) -> Vec<u8> {
    let mut out = b",\"column\":null,\"field\":".to_vec();
    json::string(field, &mut out);
    out.extend_from_slice(&crate::format::tail(rule));
    out.extend_from_slice(b",\"span\":null,\"value\":null}\n");
    out
}
