//! Safe fixes into a copy of a file, or into the file itself: everything else stays as it stands, byte for byte.

mod diff;
mod ledger;
mod rewrite;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use cleanse_core::{Applicability, Rule, Severity};
use cleanse_record::{Plan, Role};
use cleanse_table::{Format, is_stream};

use crate::error::{Error, ErrorKind};
use crate::flow::in_order;
use crate::intake::{Intake, Intakes};
use crate::out_table::{Form, OutTable};
use crate::settings::{Settings, Watcher};
use crate::work::{Fate, Work};
use diff::Diff;
use ledger::{Entry, Ledger};
use rewrite::{New, Rewriter};

pub(crate) use ledger::{headers_of_fix, ledger_of, undo_fix};

/// Where lines of a diff go.
pub type DiffSink<'a> = dyn FnMut(&str) -> io::Result<()> + Send + 'a;

/// What a fix is told, beside how its input is read.
#[derive(Clone, Debug, Default)]
pub struct FixSettings {
    /// Whether guesses with a single reading are applied too.
    pub unsafe_fixes: bool,
    /// Where the fixed file goes; without, nothing is written.
    pub out: Option<PathBuf>,
    /// Whether `out` is the input, so that the ledger of an earlier fix still counts.
    pub in_place: bool,
}

/// What a fix did, or would do.
#[derive(Clone, Debug, Default)]
pub struct Fixed {
    /// Rows read.
    pub rows: u64,
    /// Rows changed.
    pub changed_rows: u64,
    /// Cells changed.
    pub changed_cells: u64,
    /// Changes that the encoding of the file cannot hold; these rows stay as they are.
    pub unencodable: u64,
    /// Guesses about values over several columns that do not part into them; these rows stay as they are.
    pub unparted: u64,
    /// Cells changed by rule and column.
    pub changes: BTreeMap<(&'static str, String), u64>,
    /// Where every change is written down, when there is one.
    pub ledger: Option<PathBuf>,
}

/// A change of one cell.
pub(crate) struct Change<'a> {
    pub(crate) column: usize,
    pub(crate) after: Cow<'a, str>,
    pub(crate) rule: &'static Rule,
    pub(crate) applicability: Applicability,
}

impl Change<'_> {
    fn new_cell(&self) -> New<'_> {
        New { column: self.column, value: &self.after, keeps_quotes: true, typed: None }
    }
}

/// Fixes one input that was opened and planned: a file, or the sheets of a workbook, which become sheets again. Lines of a
/// unified diff go to `diff`, values masked unless the settings show
/// them.
///
/// # Errors
/// When the input cannot be read, the output cannot be written, a ledger of an earlier fix would be lost, the sink fails, or
/// the watcher cancels. Nothing is written then.
pub fn fix<'a>(
    settings: &'a Settings,
    fixes: &'a FixSettings,
    intakes: &'a Intakes,
    diff: Option<&'a mut DiffSink<'a>>,
    watcher: &dyn Watcher,
) -> Result<Fixed, Error> {
    if let (Some(out), true) = (&fixes.out, fixes.in_place) {
        let ledger = ledger_of(out);
        if ledger.exists() {
            return Err(ErrorKind::EarlierLedger { path: ledger }.into());
        }
    }
    watcher.expect(intakes.inputs.iter().map(|i| i.source.size_bytes()).sum());
    let mut bench = Bench::new(settings, fixes, intakes, diff)?;
    for intake in &intakes.inputs {
        bench.begin(intake)?;
        let plan = intake.reading(settings);
        let mut chunks = intake.source.chunks(&plan)?;
        let work = |chunk| Work::of_all_edits(chunk, intake);
        in_order(&mut chunks, watcher, work, |works| works.iter().try_for_each(|work| bench.work(work)))?;
    }
    bench.finish()
}

/// Where rows are fixed, one after the other.
struct Bench<'a> {
    settings: &'a Settings,
    fixes: &'a FixSettings,
    /// The table at hand.
    intake: &'a Intake,
    rewriter: Rewriter<'a>,
    output: Option<(OutTable, Form)>,
    ledger: Option<Ledger>,
    diff: Option<Diff<'a>>,
    fixed: Fixed,
    line: Vec<u8>,
}

/// The first table of an input.
fn first_of(intakes: &Intakes) -> Result<&Intake, Error> {
    intakes.inputs.first().ok_or_else(|| ErrorKind::Interrupted.into())
}

impl<'a> Bench<'a> {
    fn new(
        settings: &'a Settings,
        fixes: &'a FixSettings,
        intakes: &'a Intakes,
        diff: Option<&'a mut DiffSink<'a>>,
    ) -> Result<Bench<'a>, Error> {
        let intake = first_of(intakes)?;
        let (output, ledger) = match &fixes.out {
            Some(out) => {
                let form = form_of(out, intakes, fixes.in_place)?;
                // Behind a pipe no file stays that could be taken back.
                let kept = Some(out).filter(|out| !is_stream(out));
                let ledger = kept.map(|out| Ledger::create(out, intakes, form)).transpose()?;
                (Some((rewrite::create(out, intakes, form, fixes.in_place)?, form)), ledger)
            }
            None => (None, None),
        };
        Ok(Bench {
            settings,
            fixes,
            intake,
            rewriter: Rewriter::new(intake),
            output,
            ledger,
            diff: diff.map(|sink| Diff::new(sink, &intake.path)),
            fixed: Fixed::default(),
            line: Vec::new(),
        })
    }

    /// Goes on with the rows of another table.
    fn begin(&mut self, intake: &'a Intake) -> Result<(), Error> {
        self.intake = intake;
        self.rewriter = Rewriter::new(intake);
        if let Some(diff) = &mut self.diff {
            diff.begin(intake, self.settings.show_values);
        }
        match &mut self.output {
            Some((output, form)) => rewrite::begin(output, intake, *form),
            None => Ok(()),
        }
    }

    fn work(&mut self, work: &Work) -> Result<(), Error> {
        let mut edits = &work.normalized.edits[..];
        for (i, fate) in work.fates.iter().enumerate() {
            self.fixed.rows += u64::from(fate.is_row());
            let here = edits.partition_point(|e| e.row as usize <= i);
            let (row_edits, later) = edits.split_at(here);
            edits = later;
            let mut changes: Vec<Change<'_>> = row_edits
                .iter()
                .map(|e| Change {
                    column: e.column as usize,
                    after: Cow::Borrowed(&e.after),
                    rule: e.rule,
                    applicability: Applicability::Safe,
                })
                .collect();
            if self.fixes.unsafe_fixes && matches!(fate, Fate::Record(_)) {
                self.fixed.unparted += guesses(work, i, self.intake.plan(), &mut changes);
            }
            self.row(work, i, &changes)?;
        }
        Ok(())
    }

    /// Writes one row, changed or as it stands.
    fn row(&mut self, work: &Work, i: usize, changes: &[Change<'_>]) -> Result<(), Error> {
        let raw = work.batch.raw(i);
        self.line.clear();
        let replaced: Vec<New<'_>> = changes.iter().map(Change::new_cell).collect();
        let is_changed = !changes.is_empty() && self.rewriter.row(&work.batch, i, &replaced, &mut self.line);
        if !changes.is_empty() && !is_changed {
            self.fixed.unencodable += changes.len() as u64;
        }
        if is_changed {
            self.count(work, i, changes)?;
        }
        match &mut self.output {
            Some((table, Form::Csv)) => {
                let replaced = if is_changed { &replaced[..] } else { &[] };
                table.bytes(&self.rewriter.csv(&work.batch, i, replaced))
            }
            Some((table, form)) if form.is_text() => {
                table.bytes(if is_changed { &self.line[..] } else { raw })
            }
            Some((table, _)) => {
                let changed = |c| replaced.iter().find(|new| new.column == c && is_changed);
                let cells = (0..work.batch.columns())
                    .map(|c| changed(c).map_or_else(|| work.batch.cell(i, c), |new| new.value));
                table.cells(cells)
            }
            None => Ok(()),
        }
    }

    fn count(&mut self, work: &Work, i: usize, changes: &[Change<'_>]) -> Result<(), Error> {
        self.fixed.changed_rows += 1;
        self.fixed.changed_cells += changes.len() as u64;
        let raw = self.ledger.is_some().then(|| self.rewriter.text(work.batch.raw(i)));
        for change in changes {
            let column = &self.intake.headers[change.column];
            *self.fixed.changes.entry((change.rule.code, column.clone())).or_default() += 1;
            if let Some(ledger) = &mut self.ledger {
                let id = self.intake.plan().column_of(Role::Id).map(|c| work.batch.cell(i, c));
                ledger.add(&Entry {
                    row: self.fixed.rows,
                    id: id.filter(|id| !id.is_empty()),
                    column,
                    column_number: change.column,
                    before: work.batch.cell(i, change.column),
                    typed: raw.as_deref().and_then(|raw| self.rewriter.typed(raw, change.column)),
                    bare: raw.as_deref().is_some_and(|raw| self.rewriter.is_bare(raw, change.column)),
                    change,
                })?;
            }
        }
        if let Some(diff) = &mut self.diff {
            diff.row(&work.batch, i, changes, &self.rewriter, &self.line)?;
        }
        Ok(())
    }

    fn finish(mut self) -> Result<Fixed, Error> {
        let is_needless = self.fixes.in_place && self.fixed.changed_cells == 0;
        if let Some((output, _)) = self.output.filter(|_| !is_needless) {
            // The ledger first: a file must not be changed without a way back.
            if let Some(ledger) = self.ledger.filter(|_| self.fixed.changed_cells > 0) {
                self.fixed.ledger = Some(ledger.commit()?);
            }
            output.commit()?;
        }
        Ok(self.fixed)
    }
}

/// Adds the guesses of a row that have a single reading. Returns how many stand over several columns and do not part into
/// them: these are left as they are.
fn guesses<'w>(work: &'w Work, i: usize, plan: &Plan, changes: &mut Vec<Change<'w>>) -> u64 {
    let row = u32::try_from(i).unwrap_or(u32::MAX);
    let suggestions = &work.normalized.suggestions;
    let findings = &work.normalized.findings;
    let start = suggestions.partition_point(|s| s.row < row);
    let here: Vec<_> = suggestions[start..].iter().take_while(|s| s.row == row).collect();
    let first = findings.partition_point(|f| f.row < row);
    let mut unparted = 0;
    for s in &here {
        let field = &plan.fields[s.field as usize];
        let single = here.iter().filter(|other| other.field == s.field).count() == 1;
        let untouched = !changes.iter().any(|c| field.columns.contains(&c.column));
        let guess = findings[first..].iter().take_while(|f| f.row == row).find(|f| {
            let rule = f.finding.rule;
            f.column == s.column
                && rule.severity > Severity::Note
                && rule.applicability == Applicability::Unsafe
        });
        let (true, true, Some(f)) = (single, untouched, guess) else { continue };
        let change = |(column, after)| Change {
            column,
            after,
            rule: f.finding.rule,
            applicability: Applicability::Unsafe,
        };
        match field.changes(|column| work.batch.cell(i, column), &s.value) {
            Some(parts) => changes.extend(parts.into_iter().map(change)),
            None => unparted += 1,
        }
    }
    changes.sort_by_key(|c| c.column);
    unparted
}

/// The form of the fixed file. One that is changed in place stays what it is, whatever it is called.
fn form_of(out: &Path, intakes: &Intakes, in_place: bool) -> Result<Form, Error> {
    let format = first_of(intakes)?.source.format();
    let form = match (in_place, format) {
        (false, _) => Form::of(out, format)?,
        (true, Format::Xlsx | Format::Parquet) => {
            return Err(ErrorKind::WorkbookInPlace { path: out.to_owned() }.into());
        }
        (true, _) => Form::AsRead,
    };
    match form {
        Form::Workbook => Ok(form),
        _ if intakes.inputs.len() > 1 => Err(ErrorKind::SeveralInputs.into()),
        _ => Ok(form),
    }
}
