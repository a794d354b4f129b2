//! A table at hand, checked by a test.

use std::fmt;

use cleanse_core::{Date, FieldKind, Route, Rule, SHIPPED_DATA_DATE, Severity, TextColumn, Verdict};
use cleanse_record::{Channel, Engine, NormalizedBatch, Plan, PlanError, Role, Stated, text_key};

use crate::gate::{Gate, GateOutcome, Measure, Measured, Measurements};
use crate::select::Selection;
use crate::share::Share;

/// Checks a table that is at hand: what a fixture, an export or a seed of a database has to be like.
///
/// ```
/// use cleanse_check::{Gate, Limit, Measure, TableCheck};
/// let rows = [["M001", "김보라", "010-2345-6789"], ["M002", "서하늘", "010-4615-3569"]];
/// TableCheck::new(["회원번호", "성명", "휴대폰"])
///     .gate(Gate::new(Measure::Uniqueness("회원번호".into()), vec![Limit::MaxCount(0)])?)
///     .rows(rows)?
///     .assert();
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct TableCheck {
    headers: Vec<String>,
    stated: Vec<Stated>,
    selection: Selection,
    gates: Vec<Gate>,
    fail_on: Option<Severity>,
    as_of: Date,
}

impl TableCheck {
    /// A check of a table with these headers: every rule, no gate, errors fail.
    #[must_use]
    pub fn new<S: Into<String>>(headers: impl IntoIterator<Item = S>) -> TableCheck {
        TableCheck {
            headers: headers.into_iter().map(Into::into).collect(),
            stated: Vec::new(),
            selection: Selection::default(),
            gates: Vec::new(),
            fail_on: Some(Severity::Error),
            as_of: SHIPPED_DATA_DATE,
        }
    }

    /// States what a column is, where its header does not tell.
    #[must_use]
    pub fn column(mut self, role: Role, header: &str) -> TableCheck {
        self.stated.push(Stated { role, columns: vec![header.to_owned()] });
        self
    }

    /// Chooses the rules that count.
    #[must_use]
    pub fn selection(mut self, selection: Selection) -> TableCheck {
        self.selection = selection;
        self
    }

    /// Adds a gate.
    #[must_use]
    pub fn gate(mut self, gate: Gate) -> TableCheck {
        self.gates.push(gate);
        self
    }

    /// From which severity on a finding fails the check; `None`: gates only.
    #[must_use]
    pub fn fail_on(mut self, severity: Option<Severity>) -> TableCheck {
        self.fail_on = severity;
        self
    }

    /// The day at which dated facts are judged.
    #[must_use]
    pub fn as_of(mut self, date: Date) -> TableCheck {
        self.as_of = date;
        self
    }

    /// Checks the rows; a row may be shorter than the header.
    ///
    /// # Errors
    /// When the columns cannot be told apart, or a stated one is missing.
    pub fn rows<R, S>(&self, rows: impl IntoIterator<Item = R>) -> Result<TableOutcome, PlanError>
    where
        R: IntoIterator<Item = S>,
        S: AsRef<str>,
    {
        let rows: Vec<Vec<String>> =
            rows.into_iter().map(|r| r.into_iter().map(|c| c.as_ref().to_owned()).collect()).collect();
        let plan = Plan::of(&self.headers, &rows, &self.stated)?;
        let engine = Engine::new(plan, self.as_of);
        let columns: Vec<Column<'_>> = (0..self.headers.len()).map(|at| Column { rows: &rows, at }).collect();
        let columns: Vec<&dyn TextColumn> = columns.iter().map(|c| c as &dyn TextColumn).collect();
        let batch = engine.normalize(&columns);
        let look = Look { check: self, rows: &rows, engine: &engine, batch: &batch };
        let findings = look.findings();
        let measured = look.measure(&findings);
        let gates = self.gates.iter().flat_map(|g| g.judge(&measured, None)).collect();
        Ok(TableOutcome { findings, gates, fail_on: self.fail_on })
    }
}

/// One column of rows at hand.
struct Column<'a> {
    rows: &'a [Vec<String>],
    at: usize,
}

impl TextColumn for Column<'_> {
    fn len(&self) -> usize {
        self.rows.len()
    }

    fn get(&self, row: usize) -> Option<&str> {
        self.rows.get(row)?.get(self.at).map(String::as_str)
    }
}

/// A finding with its place and without its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableFinding {
    /// The row, from 1.
    pub row: usize,
    /// The header of the column.
    pub column: String,
    /// The rule.
    pub rule: &'static Rule,
    /// How much it matters here.
    pub severity: Severity,
}

/// What a check of a table found.
#[derive(Clone, Debug)]
pub struct TableOutcome {
    /// The findings that count, in row order.
    pub findings: Vec<TableFinding>,
    /// How the gates ended.
    pub gates: Vec<GateOutcome>,
    fail_on: Option<Severity>,
}

impl TableOutcome {
    /// Whether no finding is bad enough to fail and every gate holds.
    #[must_use]
    pub fn passes(&self) -> bool {
        self.failing().next().is_none() && self.gates.iter().all(GateOutcome::passes)
    }

    /// Fails the test that asks, unless the table passes.
    ///
    /// # Panics
    /// With the place and the rule of what was found, never with a value, when the table does not pass.
    #[track_caller]
    pub fn assert(&self) {
        assert!(self.passes(), "{self}");
    }

    fn failing(&self) -> impl Iterator<Item = &TableFinding> {
        self.findings.iter().filter(|f| self.fail_on.is_some_and(|least| f.severity >= least))
    }
}

impl fmt::Display for TableOutcome {
    /// What fails, a line each.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for finding in self.failing() {
            let TableFinding { row, column, rule, severity } = finding;
            writeln!(f, "row {row} {column}: {severity} {}: {}", rule.code, rule.title.en)?;
        }
        for gate in self.gates.iter().filter(|g| !g.passes()) {
            writeln!(f, "{}", gate.sentence(cleanse_core::Lang::En))?;
        }
        Ok(())
    }
}

/// A table and everything that is known of it.
struct Look<'a> {
    check: &'a TableCheck,
    rows: &'a [Vec<String>],
    engine: &'a Engine,
    batch: &'a NormalizedBatch,
}

impl Look<'_> {
    fn findings(&self) -> Vec<TableFinding> {
        let selection = &self.check.selection;
        let counts = |f: &cleanse_record::CellFinding| {
            let column = self.check.headers.get(f.column as usize)?;
            let severity = selection.judge(f.finding.rule, Some(column))?;
            Some(TableFinding {
                row: f.row as usize + 1,
                column: column.clone(),
                rule: f.finding.rule,
                severity,
            })
        };
        self.batch.findings.iter().filter_map(counts).collect()
    }

    fn measure(&self, findings: &[TableFinding]) -> Measurements {
        let mut measured = Measurements::default();
        for gate in &self.check.gates {
            if let Some(value) = self.one(gate.measure(), findings) {
                measured.set(gate.measure(), value);
            }
        }
        measured
    }

    /// One measure; `None` when a table at hand does not tell it.
    fn one(&self, measure: &Measure, findings: &[TableFinding]) -> Option<Measured> {
        let all = self.rows.len() as u64;
        let good = |ok: u64, of: u64| Measured { share: Share::new(ok, of), count: of - ok.min(of) };
        Some(match measure {
            Measure::Rule(rules) => {
                let hits: Vec<&TableFinding> =
                    findings.iter().filter(|f| rules.matches_rule(f.rule)).collect();
                let records = hits.chunk_by(|a, b| a.row == b.row).count() as u64;
                Measured { share: Share::new(all - records.min(all), all), count: hits.len() as u64 }
            }
            Measure::Quarantine => {
                let aside = self.batch.standings.iter().filter(|s| s.route() == Route::Quarantine).count();
                good(all - aside as u64, all)
            }
            Measure::Completeness(what) => good(self.filled(what)?, all),
            Measure::Uniqueness(what) => {
                let mut keys: Vec<u64> = self.values(what)?.filter(|v| !v.is_empty()).map(text_key).collect();
                let of = keys.len() as u64;
                keys.sort_unstable();
                keys.dedup();
                good(keys.len() as u64, of)
            }
            Measure::Reachability(what) => good(self.reachable(what)?, all),
            Measure::SharedContact | Measure::Duplicates => return None,
        })
    }

    fn filled(&self, what: &str) -> Option<u64> {
        let fields = &self.engine.plan().fields;
        let kind = FieldKind::from_code(what);
        let chosen: Vec<usize> = (0..fields.len()).filter(|&i| kind == Some(fields[i].field)).collect();
        if chosen.is_empty() {
            return Some(self.values(what)?.filter(|v| !v.is_empty()).count() as u64);
        }
        let filled =
            |row: &usize| chosen.iter().any(|&f| self.batch.fields[f].verdicts[*row] != Verdict::Empty);
        Some((0..self.rows.len()).filter(filled).count() as u64)
    }

    fn values(&self, what: &str) -> Option<impl Iterator<Item = &str>> {
        let plan = self.engine.plan();
        let by_header = self.check.headers.iter().position(|h| h.trim() == what);
        let at = by_header.or_else(|| plan.column_of(Role::from_word(what)?))?;
        Some(self.rows.iter().map(move |row| row.get(at).map_or("", |v| v.trim())))
    }

    fn reachable(&self, what: &str) -> Option<u64> {
        let least = match what {
            "any" => Some(1),
            "two-or-more" => Some(2),
            _ => None,
        };
        let channel = Channel::ALL.into_iter().find(|c| c.as_str() == what);
        if least.is_none() && channel.is_none() {
            return None;
        }
        let reached = |s: &&cleanse_record::Standing| match (least, channel) {
            (Some(least), _) => s.channels().count() >= least,
            (None, Some(channel)) => s.reaches(channel),
            (None, None) => false,
        };
        Some(self.batch.standings.iter().filter(reached).count() as u64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Limit, Pattern};

    const HEADERS: [&str; 4] = ["회원번호", "성명", "휴대폰", "이메일"];

    fn outcome(gate: Gate) -> TableOutcome {
        let rows = [["1", "김보라", "010-2345-6789", "minsu85@@x"], ["1", "서하늘", "010.4615.3569", ""]];
        TableCheck::new(HEADERS).gate(gate).rows(rows).unwrap()
    }

    #[test]
    fn gates_look_at_the_rows() {
        let judged = |measure: Measure, limit: Limit| {
            outcome(Gate::new(measure, vec![limit]).unwrap()).gates[0].passes()
        };
        let rate = |text: &str| text.parse().unwrap();
        assert!(!judged(Measure::Uniqueness("회원번호".into()), Limit::MaxCount(0)));
        assert!(judged(Measure::Completeness("email".into()), Limit::MinRate(rate("50%"))));
        assert!(!judged(Measure::Completeness("이메일".into()), Limit::MinRate(rate("51%"))));
        assert!(judged(Measure::Reachability("mobile".into()), Limit::MinRate(rate("100%"))));
        assert!(judged(Measure::Rule(Pattern::new("PHN*")), Limit::MaxRate(rate("50%"))));
        assert!(judged(Measure::Quarantine, Limit::MaxCount(0)));
        assert!(!judged(Measure::Duplicates, Limit::MaxCount(9)), "cannot be told");
    }

    #[test]
    fn what_fails_is_told_without_a_value() {
        let outcome = outcome(Gate::new(Measure::Quarantine, vec![Limit::MaxCount(0)]).unwrap());
        assert!(!outcome.passes());
        let told = outcome.to_string();
        assert!(told.starts_with("row 1 이메일: error EML") && !told.contains("minsu"), "{told}");
    }
}
