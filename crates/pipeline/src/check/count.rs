//! What gates look at, counted while rows stream by.

use cleanse_check::{Gate, Measure, Measured, Measurements, Share};
use cleanse_core::{FieldKind, Rule, Severity, Verdict};
use cleanse_record::{Channel, Contact, ContactKind, Role, SharedContacts, fold_header, text_key};
use serde::{Deserialize, Serialize};

use crate::intake::Intake;
use crate::tally::Tally;
use crate::work::{Fate, Work};

/// The measures of all gates, each once.
pub(super) struct Targets(Vec<Measure>);

impl Targets {
    pub(super) fn of(gates: &[Gate]) -> Targets {
        let mut measures: Vec<Measure> = gates.iter().map(|g| g.measure().clone()).collect();
        measures.sort();
        measures.dedup();
        Targets(measures)
    }

    /// Whether sums over rows answer all of them. Unique values and shared contacts need to see every row.
    pub(super) fn are_sums(&self) -> bool {
        !self.0.iter().any(|m| matches!(m, Measure::Uniqueness(_) | Measure::SharedContact))
    }

    /// What each measure looks at in one input.
    pub(super) fn resolve(&self, intake: &Intake) -> InputTargets {
        InputTargets(self.0.iter().map(|m| Target::of(m, intake)).collect())
    }
}

/// What each measure looks at in one input.
pub(super) struct InputTargets(Vec<Target>);

enum Target {
    /// Nothing of the rows, or nothing that this input has.
    Nothing,
    /// Codes of rules, sorted.
    Rules(Vec<&'static str>),
    /// Fields of the plan.
    Fields(Vec<usize>),
    /// A column that is no field, filled or not.
    Filled(usize),
    /// The values of a column.
    Values(usize),
    /// Phones and mailboxes: fields of the plan.
    Contacts(Vec<(usize, ContactKind)>),
}

impl Target {
    fn of(measure: &Measure, intake: &Intake) -> Target {
        match measure {
            Measure::Rule(pattern) => {
                let mut codes: Vec<_> =
                    crate::rules().filter(|r| pattern.matches_rule(r)).map(|r| r.code).collect();
                codes.sort_unstable();
                Target::Rules(codes)
            }
            Measure::Completeness(what) => Target::filled(what, intake),
            Measure::Uniqueness(what) => column(what, intake).map_or(Target::Nothing, Target::Values),
            Measure::SharedContact => {
                let kind = |field| match field {
                    FieldKind::Phone => Some(ContactKind::Phone),
                    FieldKind::Email => Some(ContactKind::Email),
                    _ => None,
                };
                let fields = intake.plan().fields.iter().enumerate();
                Target::Contacts(fields.filter_map(|(i, f)| Some((i, kind(f.field)?))).collect())
            }
            _ => Target::Nothing,
        }
    }

    /// A field by its name, a role, or a column by its header.
    fn filled(what: &str, intake: &Intake) -> Target {
        let fields = &intake.plan().fields;
        let kind = FieldKind::from_code(what);
        let role = Role::from_word(what);
        let of_kind = |i: &usize| kind == Some(fields[*i].field);
        let of_role = |i: &usize| role == Some(fields[*i].role);
        let of_header = |i: &usize| fields[*i].columns.iter().any(|&c| same_header(&intake.headers[c], what));
        let all = || 0..fields.len();
        let tests: [&dyn Fn(&usize) -> bool; 3] = [&of_header, &of_kind, &of_role];
        for test in tests {
            let chosen: Vec<usize> = all().filter(|i| test(i)).collect();
            if !chosen.is_empty() {
                return Target::Fields(chosen);
            }
        }
        column(what, intake).map_or(Target::Nothing, Target::Filled)
    }

    fn is_there(&self) -> bool {
        !matches!(self, Target::Nothing)
    }
}

/// Whether an input has the field or column that a measure looks at.
#[must_use]
pub fn can_be_measured(measure: &Measure, intake: &Intake) -> bool {
    measure.column().is_none() || Target::of(measure, intake).is_there()
}

/// A column by its header, else by its role.
pub(super) fn column(what: &str, intake: &Intake) -> Option<usize> {
    let by_header = intake.headers.iter().position(|h| same_header(h, what));
    by_header.or_else(|| intake.plan().column_of(Role::from_word(what)?))
}

fn same_header(header: &str, what: &str) -> bool {
    fold_header(header) == fold_header(what)
}

/// The counts of one chunk, or of everything so far.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Counters {
    #[serde(skip)]
    measures: Vec<Measure>,
    counts: Vec<Count>,
    /// Records with a finding above a note, by bad kind.
    pub(super) flawed: [u64; 4],
}

/// What one measure counts.
#[derive(Clone, Default, Serialize, Deserialize)]
struct Count {
    /// Whether any input has what it looks at.
    is_there: bool,
    /// Records or values that are good or bad, as the measure has it.
    records: u64,
    of: u64,
    findings: u64,
    /// The last row that counted.
    #[serde(skip)]
    last: Option<u32>,
    #[serde(skip)]
    keys: Vec<u64>,
    #[serde(skip)]
    contacts: Vec<Contact>,
}

impl Counters {
    pub(super) fn new(targets: &Targets) -> Counters {
        Counters {
            counts: vec![Count::default(); targets.0.len()],
            measures: targets.0.clone(),
            flawed: [0; 4],
        }
    }

    fn of_chunk(targets: &InputTargets) -> Counters {
        let counts = targets.0.iter().map(|t| Count { is_there: t.is_there(), ..Count::default() }).collect();
        Counters { measures: Vec::new(), counts, flawed: [0; 4] }
    }

    /// Counts what a chunk holds beside its findings.
    pub(super) fn of_rows(work: &Work, targets: &InputTargets) -> Counters {
        let mut counters = Counters::of_chunk(targets);
        let rows = || work.fates.iter().enumerate().filter(|(_, f)| f.is_row());
        for (target, count) in targets.0.iter().zip(&mut counters.counts) {
            match target {
                Target::Nothing | Target::Rules(_) => {}
                Target::Fields(fields) => {
                    count.of += rows().count() as u64;
                    let filled = |row: usize| {
                        fields.iter().any(|&f| work.normalized.fields[f].verdicts[row] != Verdict::Empty)
                    };
                    let is = |(row, fate): &(usize, &Fate)| matches!(fate, Fate::Record(_)) && filled(*row);
                    count.records += rows().filter(is).count() as u64;
                }
                Target::Filled(column) => {
                    count.of += rows().count() as u64;
                    let is =
                        |(row, _): &(usize, &Fate)| !cleanse_text::is_blank(work.batch.cell(*row, *column));
                    count.records += rows().filter(is).count() as u64;
                }
                Target::Values(column) => count.values(work, *column),
                Target::Contacts(fields) => count.contacts(work, fields),
            }
        }
        counters
    }

    /// Counts a finding of a chunk; `row` is its row.
    pub(super) fn of_finding(&mut self, rule: &'static Rule, row: u32, targets: &InputTargets) {
        for (target, count) in targets.0.iter().zip(&mut self.counts) {
            if let Target::Rules(codes) = target
                && codes.binary_search(&rule.code).is_ok()
            {
                count.finding(row);
            }
        }
    }

    /// Counts a finding about a whole table.
    pub(super) fn finding(&mut self, rule: &'static Rule, row: u32) {
        for (measure, count) in self.measures.iter().zip(&mut self.counts) {
            if let Measure::Rule(pattern) = measure
                && pattern.matches_rule(rule)
            {
                count.finding(row);
            }
        }
    }

    /// Takes the counts of a chunk in; `base` rows stand before it.
    pub(super) fn add(&mut self, chunk: Counters, base: u64) {
        for (mine, theirs) in self.counts.iter_mut().zip(chunk.counts) {
            mine.is_there |= theirs.is_there;
            mine.records += theirs.records;
            mine.of += theirs.of;
            mine.findings += theirs.findings;
            mine.keys.extend(theirs.keys);
            let base = u32::try_from(base).unwrap_or(u32::MAX);
            let moved = |c: Contact| Contact { row: c.row.saturating_add(base), ..c };
            mine.contacts.extend(theirs.contacts.into_iter().map(moved));
        }
        for (mine, theirs) in self.flawed.iter_mut().zip(chunk.flawed) {
            *mine += theirs;
        }
    }

    /// Counts the records that were hit, by bad kind.
    pub(super) fn of_record(&mut self, kinds: [bool; 4]) {
        for (count, hit) in self.flawed.iter_mut().zip(kinds) {
            *count += u64::from(hit);
        }
    }

    /// Counts what can only be counted over the whole table.
    pub(super) fn settle(&mut self) {
        for count in &mut self.counts {
            count.settle();
        }
    }

    /// What was measured, measures that no input has left out.
    pub(super) fn measurements(&self, tally: &Tally, surplus: Option<u64>) -> Measurements {
        let mut measured = Measurements::default();
        for (measure, count) in self.measures.iter().zip(&self.counts) {
            if let Some(value) = count.measured(measure, tally, surplus) {
                measured.set(measure, value);
            }
        }
        measured
    }
}

impl Count {
    fn finding(&mut self, row: u32) {
        self.findings += 1;
        if self.last != Some(row) {
            self.last = Some(row);
            self.records += 1;
        }
    }

    /// The identities of the values of a column, canonical ones where there are any.
    fn values(&mut self, work: &Work, column: usize) {
        let mut edits = work.normalized.edits.iter().filter(|e| e.column as usize == column).peekable();
        for (row, fate) in work.fates.iter().enumerate() {
            let edit = edits.next_if(|e| e.row as usize == row);
            let value = edit.map_or_else(|| work.batch.cell(row, column), |e| &e.after).trim();
            if matches!(fate, Fate::Record(_)) && !value.is_empty() {
                self.keys.push(text_key(value));
            }
        }
    }

    fn contacts(&mut self, work: &Work, fields: &[(usize, ContactKind)]) {
        let rows = work.fates.iter().enumerate().filter(|(_, f)| f.is_row());
        for (here, (row, fate)) in (0..).zip(rows) {
            for &(field, kind) in fields.iter().filter(|_| matches!(fate, Fate::Record(_))) {
                let result = &work.normalized.fields[field];
                let made_up = !result.verdicts[row].is_usable();
                let others = result.others_of(row).map(|other| other.key);
                let keys = std::iter::once(result.keys[row]).filter(|key| *key != 0).chain(others);
                self.contacts.extend(keys.map(|key| Contact { key, row: here, kind, made_up }));
            }
        }
    }

    fn settle(&mut self) {
        self.keys.sort_unstable();
        if !self.keys.is_empty() {
            self.of = self.keys.len() as u64;
            self.records = self.keys.chunk_by(|a, b| a == b).count() as u64;
            self.keys = Vec::new();
        }
        if !self.contacts.is_empty() {
            let shared = SharedContacts::find(&self.contacts);
            let mut rows: Vec<u32> =
                shared.groups().flatten().map(|&i| self.contacts[i as usize].row).collect();
            rows.sort_unstable();
            rows.dedup();
            self.records = rows.len() as u64;
            self.findings = shared.len() as u64;
            self.contacts = Vec::new();
        }
    }

    fn measured(&self, measure: &Measure, tally: &Tally, surplus: Option<u64>) -> Option<Measured> {
        let read = tally.read;
        let bad = |n: u64| Measured { share: Share::new(read.saturating_sub(n), read), count: n };
        let good = |n: u64, of: u64| Measured { share: Share::new(n, of), count: of.saturating_sub(n) };
        Some(match measure {
            // Contacts are counted and records shared out, as findings of a rule are.
            Measure::SharedContact if self.is_there => Measured { count: self.findings, ..bad(self.records) },
            Measure::Rule(_) => Measured { count: self.findings, ..bad(self.records) },
            Measure::Quarantine => bad(tally.routed(cleanse_core::Route::Quarantine)),
            Measure::Duplicates => bad(surplus?),
            Measure::Completeness(_) | Measure::Uniqueness(_) if self.is_there => good(self.records, self.of),
            Measure::Reachability(what) => good(reachable(what, tally)?, read),
            _ => return None,
        })
    }
}

fn reachable(what: &str, tally: &Tally) -> Option<u64> {
    match what {
        "any" => Some(tally.reachable[0]),
        "two-or-more" => Some(tally.reachable[1]),
        _ => {
            let channel = Channel::ALL.into_iter().find(|c| c.as_str() == what)?;
            Some(tally.channels[channel as usize].ok)
        }
    }
}

/// Whether a finding makes its record a flawed one.
pub(super) const fn is_flaw(severity: Severity) -> bool {
    !matches!(severity, Severity::Note)
}
