//! Findings and gates only: the inputs are read and nothing is written.

mod cache;
mod census;
mod count;
mod desk;
mod examine;
mod fill;
mod split;

use std::io;
use std::path::PathBuf;
use std::sync::{PoisonError, RwLock};

use cleanse_check::{Baseline, Gate, Marker, Measurements, Scorecard, Selection};
use cleanse_core::{Dimension, FieldKind, Severity};
use cleanse_dedupe::{Features, Settings as MatchSettings};
use cleanse_record::Role;
use cleanse_report::{Changes, Groups, Item, Report, SAMPLES};
use cleanse_table::{Chunk, RowKind};

use crate::duplicates::Duplicates;
use crate::error::Error;
use crate::flow::in_order;
use crate::identity::{IdCensus, Ids};
use crate::intake::{Intake, Intakes};
use crate::matching::Matching;
use crate::noted::shown_id;
use crate::people::People;
use crate::settings::{Settings, Watcher};
use crate::tally::Tally;
use crate::work::Work;
use cache::{Kept, Slot};
use census::Earlier;
use count::{Counters, Targets};
use desk::Desk;
use examine::{Examined, Found, Order, examine};
use split::{Split, Splits};

pub use count::can_be_measured;
pub(crate) use fill::reason;
pub(crate) use split::mask_of;

/// What a check is told, beside how its inputs are read.
#[derive(Clone, Debug)]
pub struct CheckSettings {
    /// Which rules count, where, and how much.
    pub selection: Selection,
    /// What has to hold.
    pub gates: Vec<Gate>,
    /// The column by whose values the result is split.
    pub by: Option<String>,
    /// Whether duplicates are looked for. A gate on them looks for them too.
    pub duplicates: bool,
    /// How findings are known again.
    pub marker: Marker,
    /// What was known before, with the name to show for it.
    pub baseline: Option<(String, Baseline)>,
    /// Whether a baseline is to be made.
    pub make_baseline: bool,
    /// A folder of earlier results: inputs whose bytes and settings are the same, and that this version examined, are not examined
    /// again. It holds findings, values masked, and ids.
    pub cache: Option<PathBuf>,
    /// How many findings of a rule in a column of a file the sink looks at: the first ones. Of all others it is only known
    /// how many they are, which is much cheaper.
    pub wanted: u64,
}

impl Default for CheckSettings {
    /// Every rule as it was written, no gates, no baseline.
    fn default() -> CheckSettings {
        CheckSettings {
            selection: Selection::default(),
            gates: Vec::new(),
            by: None,
            duplicates: false,
            marker: Marker::new(None),
            baseline: None,
            make_baseline: false,
            cache: None,
            wanted: u64::MAX,
        }
    }
}

/// A finished check.
#[derive(Debug)]
pub struct Checked {
    /// What was found.
    pub report: Report,
    /// What is known now, when it was asked for.
    pub baseline: Option<Baseline>,
}

impl Checked {
    /// Whether nothing new is as bad as `fail_on` and every gate holds.
    #[must_use]
    pub fn passes(&self, fail_on: Option<Severity>) -> bool {
        let at_or_above = |s: &&Severity| fail_on.is_some_and(|least| **s >= least);
        let findings: u64 = Severity::ALL.iter().filter(at_or_above).map(|s| self.report.count(*s)).sum();
        findings == 0 && self.report.gates_hold()
    }
}

/// What looks at findings, in row order. It is called from any thread, and from one at a time.
type Sink<'a> = dyn FnMut(&Item<'_>) -> io::Result<()> + Send + 'a;

/// Checks inputs that were opened and planned. Findings that the baseline does not know go to `sink`, in row order, as many as
/// it wants.
/// Memory is bounded by the size of a batch; looking for duplicates, shared contacts or unique columns keeps some bytes a
/// record.
///
/// # Errors
/// When an input cannot be read, a column that was named is not there, the sink fails, or the watcher cancels.
pub fn check(
    settings: &Settings,
    checks: &CheckSettings,
    intakes: &Intakes,
    sink: &mut (dyn FnMut(&Item<'_>) -> io::Result<()> + Send),
    watcher: &dyn Watcher,
) -> Result<Checked, Error> {
    watcher.expect(intakes.inputs.iter().map(|i| i.source.size_bytes()).sum());
    let wanted =
        checks.duplicates || checks.gates.iter().any(|g| *g.measure() == cleanse_check::Measure::Duplicates);
    let matching = if wanted { Some(Matching::korean(intakes)?) } else { None };
    let room = Room::new(settings, checks, intakes, matching.as_ref())?;
    let mut sitting = Sitting::new(&room, sink);
    for (input, intake) in intakes.inputs.iter().enumerate() {
        sitting.input(input, intake, watcher)?;
    }
    sitting.shared_ids()?;
    sitting.duplicates(watcher)?;
    Ok(sitting.finish())
}

/// What the workers look at.
struct Room<'a> {
    settings: &'a Settings,
    checks: &'a CheckSettings,
    intakes: &'a Intakes,
    matching: Option<&'a Matching>,
    targets: Targets,
    desks: Vec<Desk>,
    splits: Option<Splits>,
    /// Whether the inputs are one table whose ids have to be single: there are several, and each has ids.
    shares_ids: bool,
    /// What was taken in when a worker began. The sink gets a few findings more than it wants while workers are ahead of it.
    earlier: RwLock<Earlier>,
}

impl<'a> Room<'a> {
    fn new(
        settings: &'a Settings,
        checks: &'a CheckSettings,
        intakes: &'a Intakes,
        matching: Option<&'a Matching>,
    ) -> Result<Room<'a>, Error> {
        let targets = Targets::of(&checks.gates);
        let desks: Vec<Desk> =
            intakes.inputs.iter().map(|i| Desk::new(i, settings, checks, &targets)).collect();
        let shares_ids = desks.len() > 1 && desks.iter().all(|desk| desk.id.is_some());
        let splits = checks.by.as_deref().map(|by| Splits::of(by, intakes)).transpose()?;
        let earlier = RwLock::default();
        Ok(Room { settings, checks, intakes, matching, targets, desks, splits, shares_ids, earlier })
    }

    fn examine(&self, chunk: Chunk, input: usize) -> Examined {
        let work = Work::of(chunk, &self.intakes.inputs[input], input, self.matching);
        let earlier = &*self.earlier.read().unwrap_or_else(PoisonError::into_inner);
        let (desk, splits, wanted) = (&self.desks[input], self.splits.as_ref(), self.wanted());
        examine(work, Order { input, desk, splits, earlier, wanted })
    }

    /// Everything that decides what a check of given bytes gives.
    fn order(&self) -> String {
        let Settings { header_row, open, .. } = self.settings;
        let CheckSettings { selection, gates, marker, .. } = self.checks;
        let (wanted, shares_ids) = (self.wanted(), self.shares_ids);
        let marker = marker.check();
        let more = format!("{selection:?} {gates:?} {header_row:?} {open:?} {wanted} {shares_ids} {marker}");
        self.settings.policy(&more)
    }

    /// How many findings of a rule in a column are made. With a baseline every finding counts as the one it is.
    fn wanted(&self) -> u64 {
        let every_one = self.checks.baseline.is_some() || self.checks.make_baseline;
        if every_one { u64::MAX } else { self.checks.wanted.max(SAMPLES as u64) }
    }
}

/// Everything that grows while rows stream by.
struct Sitting<'a> {
    room: &'a Room<'a>,
    sink: &'a mut Sink<'a>,
    tally: Tally,
    counters: Counters,
    split: Split,
    groups: Groups,
    known: u64,
    changes: Option<Changes>,
    before: Option<Baseline>,
    now: Option<Baseline>,
    features: Features,
    /// Input and line of every row, when duplicates are looked for.
    places: Vec<(u32, u32)>,
    ids: Vec<Option<Box<str>>>,
    surplus: Option<u64>,
    clusters: u64,
    rows_of_inputs: Vec<u64>,
    /// The ids of all inputs, where they share them.
    shared_ids: Option<IdCensus>,
    /// What is found in the input at hand, where it is to be kept.
    recording: Option<Kept>,
}

impl<'a> Sitting<'a> {
    fn new(room: &'a Room<'a>, sink: &'a mut Sink<'a>) -> Sitting<'a> {
        let checks = room.checks;
        let changes =
            checks.baseline.as_ref().map(|(name, _)| Changes { with: name.clone(), ..Changes::default() });
        Sitting {
            room,
            sink,
            tally: Tally::default(),
            counters: Counters::new(&room.targets),
            split: Split::default(),
            groups: Groups::default(),
            known: 0,
            changes,
            before: checks.baseline.as_ref().map(|(_, baseline)| baseline.clone()),
            now: checks.make_baseline.then(|| Baseline::new(&checks.marker)),
            features: room.matching.map_or_else(Features::default, Matching::features),
            places: Vec::new(),
            ids: Vec::new(),
            surplus: None,
            clusters: 0,
            rows_of_inputs: Vec::new(),
            shared_ids: room.shares_ids.then(|| IdCensus::new(true, None)),
            recording: None,
        }
    }

    fn input(&mut self, input: usize, intake: &Intake, watcher: &dyn Watcher) -> Result<(), Error> {
        let before = self.tally.read;
        let slot = Slot::of(self.room, intake)?;
        self.tally.skipped += intake.titles.len() as u64;
        self.tally.headers += u64::from(intake.header_row.is_some());
        self.tally.rows += intake.titles.len() as u64 + u64::from(intake.header_row.is_some());
        match slot.as_ref().map(|slot| (slot, slot.get())) {
            Some((_, Some(kept))) => {
                watcher.advanced(intake.source.size_bytes().unwrap_or(0));
                self.again(input, &kept)?;
                self.ids_again(intake)?;
            }
            fresh => {
                self.recording = fresh.is_some().then(|| Kept::new(&self.room.targets));
                self.examine(input, intake, watcher)?;
                if let (Some((slot, _)), Some(kept)) = (fresh, self.recording.take()) {
                    slot.put(&kept)?;
                }
            }
        }
        self.rows_of_inputs.push(self.tally.read - before);
        Ok(())
    }

    fn examine(&mut self, input: usize, intake: &Intake, watcher: &dyn Watcher) -> Result<(), Error> {
        let before = self.tally.read;
        let plan = intake.reading(self.room.settings);
        let (mut chunks, room) = (intake.source.chunks(&plan)?, self.room);
        let own = || {
            let before = u32::try_from(before).unwrap_or(u32::MAX);
            IdCensus::new(room.desks[input].id.is_some(), None).behind(before)
        };
        let mut ids = self.shared_ids.take().unwrap_or_else(own);
        in_order(
            &mut chunks,
            watcher,
            |chunk| room.examine(chunk, input),
            |examined| {
                examined.into_iter().try_for_each(|one| {
                    ids.take(&one.people).map_err(io_error)?;
                    self.take(input, before, one)
                })
            },
        )?;
        if room.shares_ids {
            self.shared_ids = Some(ids);
            return Ok(());
        }
        self.ids(&ids.answer().map_err(io_error)?)
    }

    /// Takes in the ids of an input that is not examined again, where another one may have them too.
    fn ids_again(&mut self, intake: &Intake) -> Result<(), Error> {
        let (Some(ids), Some(column)) = (&mut self.shared_ids, intake.plan().column_of(Role::Id)) else {
            return Ok(());
        };
        for batch in intake.source.batches(&intake.reading(self.room.settings))? {
            let batch = batch?;
            let mut people = People::default();
            for row in (0..batch.len()).filter(|&row| !intake.is_skipped(&batch, row)) {
                let is_record = batch.kind(row) == RowKind::Data;
                people.push_id(Some(batch.cell(row, column)), batch.position(row).line, is_record);
            }
            ids.take(&people).map_err(io_error)?;
        }
        Ok(())
    }

    /// Tells of ids that do not name the records of all inputs, where they share them.
    fn shared_ids(&mut self) -> Result<(), Error> {
        match self.shared_ids.take() {
            Some(ids) => self.ids(&ids.answer().map_err(io_error)?),
            None => Ok(()),
        }
    }

    /// Tells of ids that do not name the records.
    fn ids(&mut self, ids: &Ids) -> Result<(), Error> {
        for (rule, at) in ids.faults() {
            let (input, before) = self.input_of(at.row);
            let desk = &self.room.desks[input];
            let column = desk.id.and_then(|c| u32::try_from(c).ok());
            let Some(severity) = desk.judge(rule, column) else { continue };
            let header = column.map_or("", |c| desk.headers[c as usize].as_str());
            let mark = desk.marker.mark(rule.code, header, "", "");
            let (row, line) = (at.row - before, u64::from(at.line));
            let found = Found { row, line, column, mark, ..Found::of_row(rule, severity) };
            self.tally.finding(rule);
            self.counters.finding(rule, row);
            if let Some(kept) = &mut self.recording {
                kept.finding(&found);
            }
            self.found(input, u64::from(before), &found)?;
        }
        Ok(())
    }

    /// The input in which a row stands, and how many rows stand before that input; the last one may not be counted yet.
    fn input_of(&self, row: u32) -> (usize, u32) {
        let mut before = 0;
        for (input, &rows) in self.rows_of_inputs.iter().enumerate() {
            let behind = before + rows;
            if u64::from(row) < behind {
                return (input, u32::try_from(before).unwrap_or(u32::MAX));
            }
            before = behind;
        }
        (self.rows_of_inputs.len(), u32::try_from(before).unwrap_or(u32::MAX))
    }

    /// Takes in what an earlier check found in the same input.
    fn again(&mut self, input: usize, kept: &Kept) -> Result<(), Error> {
        let base = self.tally.read;
        for found in &kept.found {
            self.found(input, base, found)?;
        }
        kept.rest.values().for_each(|rest| self.groups.push(rest.group(&self.room.desks[input])));
        self.tally.add(&kept.tally);
        self.counters.add(kept.counters.clone(), base);
        Ok(())
    }

    /// Takes a chunk in; `before` rows stand before its input.
    fn take(&mut self, input: usize, before: u64, examined: Examined) -> Result<(), Error> {
        let base = self.tally.read;
        let in_input = u32::try_from(base - before).unwrap_or(u32::MAX);
        self.recording.take_if(|kept| !kept.add(&examined, in_input));
        for found in &examined.found {
            self.found(input, base, found)?;
        }
        examined.census.rest().for_each(|rest| self.groups.push(rest.group(&self.room.desks[input])));
        self.room.earlier.write().unwrap_or_else(PoisonError::into_inner).add(&examined.census);
        self.tally.add(&examined.tally);
        self.counters.add(examined.counters, base);
        examined.split.into_iter().for_each(|split| self.split.add(split));
        if let Some(features) = &examined.features {
            self.features.append(features);
            let input = u32::try_from(input).unwrap_or(u32::MAX);
            self.places.extend(examined.lines.iter().map(|&line| (input, line)));
            self.ids.extend(examined.ids);
        }
        Ok(())
    }

    /// One finding: new, or known to the baseline.
    fn found(&mut self, input: usize, base: u64, found: &Found) -> Result<(), Error> {
        let desk = &self.room.desks[input];
        let column = found.column.map(|c| desk.headers[c as usize].as_str());
        let (code, place) = (found.rule.code, column.unwrap_or(""));
        if let Some(now) = &mut self.now {
            now.add(code, place, found.mark);
        }
        let known = self.before.as_mut().is_some_and(|b| b.take(code, place, found.mark));
        if let Some(changes) = &mut self.changes {
            let by_rule = changes.by_rule.entry(code.to_owned()).or_default();
            let (sum, of_rule) = if known { (&mut changes.open, 2) } else { (&mut changes.new, 0) };
            *sum += 1;
            by_rule[of_rule] += 1;
        }
        if known {
            self.known += 1;
            return Ok(());
        }
        let item = Item {
            row: base + u64::from(found.row) + 1,
            id: found.id.as_deref(),
            file: &desk.name,
            path: &desk.path,
            line: found.line,
            column,
            column_number: found.column.map(|c| c + 1),
            field: found.field,
            rule: found.rule,
            severity: found.severity,
            span: found.span,
            value: found.value.as_deref(),
            suggestion: found.suggestion.as_deref(),
            fingerprint: Some(identity(code, place, found.mark)),
        };
        self.groups.add(&item);
        (self.sink)(&item).map_err(io_error)
    }

    /// Runs the duplicate engine over what stayed behind of the rows.
    fn duplicates(&mut self, watcher: &dyn Watcher) -> Result<(), Error> {
        let Some(matching) = self.room.matching else { return Ok(()) };
        let mut features = std::mem::take(&mut self.features);
        let found = Duplicates::find(&matching.plan, &mut features, &MatchSettings::default(), watcher)?;
        self.surplus = Some(found.surplus());
        self.clusters = found.clusters.len() as u64;
        let mut rows: Vec<u32> =
            found.clusters.iter().flat_map(|c| c.rows.iter().copied().filter(|&r| r != c.golden)).collect();
        rows.sort_unstable();
        let rule = &cleanse_dedupe::rules::DUPLICATE_RECORD;
        for row in rows {
            let (input, line) = self.places[row as usize];
            let Some(severity) = self.room.desks[input as usize].judge(rule, None) else { continue };
            let id = self.ids[row as usize].clone();
            let mark = self.room.checks.marker.mark(rule.code, "", id.as_deref().unwrap_or(""), "");
            let id = id.map(|id| shown_id(&id, self.room.settings.show_values).into());
            let line = u64::from(line);
            let field = FieldKind::Record;
            let found = Found { row, line, id, field, mark, ..Found::of_row(rule, severity) };
            self.tally.finding(rule);
            self.counters.finding(rule, row);
            self.found(input as usize, 0, &found)?;
        }
        Ok(())
    }

    fn finish(mut self) -> Checked {
        let surplus = self.surplus;
        self.counters.settle();
        let measured = self.counters.measurements(&self.tally, surplus);
        let scorecard: Scorecard = Dimension::ALL
            .iter()
            .copied()
            .zip(self.tally.dimensions(surplus.unwrap_or(0)))
            .filter(|(d, _)| surplus.is_some() || *d != Dimension::Uniqueness)
            .collect();
        if let (Some(changes), Some(before)) = (&mut self.changes, &self.before) {
            changes.solved = before.count();
            for (code, n) in before.counts() {
                changes.by_rule.entry(code.to_owned()).or_default()[1] += n;
            }
        }
        let baseline = self.now.take().map(|mut now| {
            now.read = self.tally.read;
            now.as_of = self.room.settings.as_of.to_string();
            now.measured = measured.clone();
            now.dimensions = scorecard.clone();
            now
        });
        Checked { report: self.report(&measured, &scorecard), baseline }
    }

    fn report(self, measured: &Measurements, scorecard: &Scorecard) -> Report {
        let Room { settings, checks, intakes, splits, .. } = self.room;
        let mut report = Report::new("check", intakes.lang);
        report.as_of = settings.as_of;
        let CheckSettings { selection, gates, duplicates, .. } = checks;
        report.policy = Some(settings.policy(&format!("{selection:?} {gates:?} {duplicates}")));
        report.inputs = fill::inputs(intakes, &self.rows_of_inputs);
        report.rows = self.tally.read;
        report.known = self.known;
        report.changes = self.changes;
        let before = checks.baseline.as_ref().map(|(_, b)| &b.measured);
        let outcomes = gates.iter().flat_map(|g| g.judge(measured, before));
        report.gates = outcomes.map(|o| fill::gate(&o, intakes.lang)).collect();
        report.scorecard = fill::scorecard(scorecard);
        report.bad_kinds = fill::bad_kinds(&self.groups, &self.counters.flawed);
        report.routes = Some(fill::routes(&self.tally));
        report.reach = Some(fill::reach(&self.tally));
        report.segments = splits.as_ref().map(|s| s.segments(self.split, intakes.lang)).unwrap_or_default();
        match self.surplus {
            Some(surplus) => {
                report.duplicates = Some(cleanse_report::Duplicates {
                    clusters: self.clusters,
                    surplus,
                    ..Default::default()
                });
            }
            None => report.unchecked.push(fill::no_duplicates()),
        }
        report.groups = self.groups;
        report
    }
}

fn io_error(e: io::Error) -> Error {
    cleanse_table::Error::io(e, None).into()
}

/// What a finding is known by, wherever its row stands: no more than its mark tells.
fn identity(code: &str, column: &str, mark: u32) -> u64 {
    cleanse_record::text_key(&format!("{code}\u{1f}{column}\u{1f}{mark:05x}"))
}
