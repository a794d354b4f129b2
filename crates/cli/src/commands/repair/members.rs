//! The members of a file, one by one: contact points with what is wrong with them, permissions and dates.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use cleanse_core::{Context, Lang, TextColumn, Verdict};
use cleanse_email::Email;
use cleanse_phone::Phone;
use cleanse_pipeline::{Input, Intake, Intakes, Settings};
use cleanse_record::{
    Channel, Closing, ColumnResult, FieldColumn, Keys, Medium, NormalizedBatch, Noted, Point, Role, Wish,
    normalizer, permission_of, text_key, withdrawal_of,
};
use cleanse_repair::{Dates, Field, Life, Time};
use cleanse_table::{Plan, RowBatch, RowKind};

use super::dates;
use super::notes;
use crate::exit::Failure;

/// One member.
pub(crate) struct Member {
    /// The id as typed, or the row over all inputs.
    pub(crate) record: String,
    /// The contact points, one a field.
    pub(crate) points: Vec<Contact>,
    /// What the permission columns say; a cell that says neither is left out.
    pub(crate) consents: Vec<(Role, bool)>,
    /// The dates.
    pub(crate) dates: Dates,
    /// The day of joining.
    pub(crate) joined: Option<Time>,
    /// The day on which the permissions last changed, whatever they say.
    pub(crate) asked_on: Option<Time>,
    /// What notes say that has to be heeded.
    pub(crate) notes: Vec<Wish>,
    /// The life cycle.
    pub(crate) life: Life,
}

/// One contact point.
pub(crate) struct Contact {
    pub(crate) field: Field,
    /// The value after safe fixes.
    pub(crate) text: String,
    /// The form that equal values share.
    pub(crate) canonical: String,
    /// The rule that says that it cannot be right, or that somebody has to confirm it.
    pub(crate) wrong: Option<&'static str>,
}

/// The files of a result folder that together hold every row that was read.
const RESULTS: [&str; 3] = ["clean.csv", "repair.csv", "quarantine.csv"];

/// The files behind the arguments: a result folder stands for the rows it holds.
pub(crate) fn files(paths: &[PathBuf]) -> anyhow::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for path in paths {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        if !is_finished(path) {
            return Err(no_result(path).into());
        }
        files.extend(RESULTS.map(|name| path.join(name)).into_iter().filter(|p| p.is_file()));
    }
    Ok(files)
}

/// Whether a folder is the result of a run, and not of feedback that was joined.
pub(super) fn is_run(path: &Path) -> bool {
    is_finished(path) && path.join(RESULTS[0]).is_file()
}

fn is_finished(folder: &Path) -> bool {
    folder.join("summary.json").is_file()
}

fn no_result(path: &Path) -> Failure {
    Failure::new("is no finished result of a run", "끝까지 실행된 결과 폴더가 아닙니다.")
        .at(path)
        .hint("cleanse run … --out DIR")
}

/// What was seen of the inputs while their members were read.
pub(crate) struct Seen {
    /// The roles of their columns.
    pub(crate) roles: Vec<Role>,
    /// How many there were.
    pub(crate) members: u64,
    /// Whether every member has an id of its own; otherwise they are named by row.
    pub(crate) by_id: bool,
}

/// The members of some inputs.
pub(crate) struct Members {
    intakes: Intakes,
    by_id: bool,
}

impl Members {
    /// Opens the inputs, and finds out whether ids name their members.
    pub(crate) fn open(settings: &Settings) -> anyhow::Result<Members> {
        Ok(Members { by_id: ids_are_unique(settings)?, intakes: open(settings)? })
    }

    /// Says which sheets are none.
    pub(crate) fn say_passed_over(&self) {
        crate::commands::run::say_passed_over(self.intakes.passed_over(), self.lang());
    }

    /// Whether every member has an id of its own.
    pub(crate) fn are_named(&self) -> bool {
        self.by_id
    }

    /// The language to speak about them.
    pub(crate) fn lang(&self) -> Lang {
        self.intakes.lang
    }

    /// The headers of the tables.
    pub(super) fn headers(&self) -> impl Iterator<Item = String> + '_ {
        self.intakes.inputs.iter().flat_map(|intake| intake.headers.iter().cloned())
    }

    /// Reads the members in order, numbered as a run numbers them. Blank rows and sums are none, nor are rows that cannot be
    /// read, or that have neither an id nor a contact.
    pub(crate) fn each(&self, mut take: impl FnMut(Member) -> anyhow::Result<()>) -> anyhow::Result<Seen> {
        let (mut row, mut members) = (0, 0);
        let mut roles: Vec<Role> = Vec::new();
        for intake in &self.intakes.inputs {
            roles.extend(intake.plan().roles.iter().flatten());
            let closing = Closing::of(intake.plan(), &intake.headers);
            batches(intake, |batch| {
                let columns: Vec<_> = (0..batch.columns()).map(|c| batch.column(c)).collect();
                let columns: Vec<&dyn TextColumn> = columns.iter().map(|c| c as &dyn TextColumn).collect();
                let normalized = intake.engine.normalize(&columns);
                let noted = Noted::of(intake.plan(), &normalized);
                for i in (0..batch.len()).filter(|&i| !intake.is_skipped(batch, i)) {
                    row += 1;
                    if batch.kind(i) == RowKind::Unreadable {
                        continue;
                    }
                    let read =
                        Row { intake, batch, normalized: &normalized, closing: &closing, noted: &noted, i };
                    if let Some(member) = read.member(self.by_id, row) {
                        members += 1;
                        take(member)?;
                    }
                }
                Ok(())
            })?;
        }
        roles.sort_unstable_by_key(|r| r.as_str());
        roles.dedup();
        Ok(Seen { roles, members, by_id: self.by_id })
    }
}

/// The inputs; the empty files of a result folder are none.
fn open(settings: &Settings) -> anyhow::Result<Intakes> {
    match Intakes::open(settings) {
        Err(e)
            if matches!(e.kind(), cleanse_pipeline::ErrorKind::NoRows { .. })
                && settings.inputs.len() > 1 =>
        {
            let mut some = settings.clone();
            some.inputs.retain(|one| has_rows(settings, one));
            Ok(Intakes::open(&some)?)
        }
        opened => Ok(opened?),
    }
}

fn has_rows(settings: &Settings, one: &Input) -> bool {
    let mut alone = settings.clone();
    alone.inputs = vec![one.clone()];
    Intakes::open(&alone).is_ok()
}

/// Whether every row has an id of its own; otherwise rows are numbered.
fn ids_are_unique(settings: &Settings) -> anyhow::Result<bool> {
    if settings.inputs.iter().any(|i| matches!(i, Input::Stdin)) {
        return Ok(true);
    }
    let mut seen = HashSet::new();
    let mut unique = true;
    for intake in &open(settings)?.inputs {
        let Some(id) = intake.plan().column_of(Role::Id) else { return Ok(false) };
        batches(intake, |batch| {
            let is_record = |&i: &usize| batch.kind(i) == RowKind::Data && !intake.is_skipped(batch, i);
            for i in (0..batch.len()).filter(is_record) {
                let cell = batch.cell(i, id).trim();
                unique &= !cell.is_empty() && seen.insert(text_key(cell));
            }
            Ok(())
        })?;
    }
    Ok(unique)
}

fn batches(intake: &Intake, mut each: impl FnMut(&RowBatch) -> anyhow::Result<()>) -> anyhow::Result<()> {
    let plan = Plan { required: 0, ..Plan::new(intake.skip, intake.headers.len()) };
    for batch in intake.source.batches(&plan)? {
        each(&batch?)?;
    }
    Ok(())
}

/// One row of a batch.
struct Row<'a> {
    intake: &'a Intake,
    batch: &'a RowBatch,
    normalized: &'a NormalizedBatch,
    closing: &'a Closing<'a>,
    noted: &'a Noted<'a>,
    i: usize,
}

impl Row<'_> {
    fn member(&self, by_id: bool, row: u64) -> Option<Member> {
        let id = self.cell(Role::Id).filter(|_| by_id);
        let points = self.points();
        if id.is_none() && points.is_empty() {
            return None;
        }
        let joined = self.time(Role::JoinedOn);
        let seen = [Role::LastPurchaseOn, Role::LastLoginOn].into_iter().filter_map(|r| self.time(r)).max();
        let life = Life {
            joined: joined.and_then(Time::seoul_date),
            last_seen: seen.and_then(Time::seoul_date),
            purchases: self.number(Role::PurchaseCount).and_then(|n| u32::try_from(n).ok()),
            money: self.number(Role::PurchaseAmount),
        };
        let consents = self.consents();
        let dates = self.dates(seen.max(joined), joined, &consents);
        Some(Member {
            record: id.map_or_else(|| row.to_string(), str::to_owned),
            points,
            consents,
            dates,
            joined,
            notes: self.notes(),
            asked_on: self.time(Role::ConsentDate),
            life,
        })
    }

    fn dates(&self, last_seen: Option<Time>, joined: Option<Time>, consents: &[(Role, bool)]) -> Dates {
        let granted = consents.iter().any(|&(role, yes)| yes && role != Role::ConsentPrivacy);
        let changed = self.time(Role::ConsentDate);
        // A day that stands there and cannot be read is not that of joining.
        let since_joining =
            joined.filter(|_| !self.cell(Role::ConsentDate).is_some_and(dates::says_something));
        // Who joined again after it is a member.
        let left = self.time(Role::WithdrawnOn).filter(|&left| joined.is_none_or(|joined| joined <= left));
        Dates {
            left,
            left_undated: left.is_none() && self.is_marked_as_left(),
            last_seen,
            destroy_on: self.time(Role::DestroyDueOn),
            consented: changed.or(since_joining).filter(|_| granted),
            refused: self.time(Role::OptOutDate).or(changed.filter(|_| !granted && !consents.is_empty())),
        }
    }

    /// Whether a status says so, or a day of leaving that cannot be read. One that can speaks for itself.
    fn is_marked_as_left(&self) -> bool {
        let is_dated = self.time(Role::WithdrawnOn).is_some();
        let roles = self.intake.plan().roles.iter().enumerate();
        let mut said = roles.filter_map(|(column, role)| {
            let role = role.filter(|&role| role != Role::WithdrawnOn || !is_dated)?;
            withdrawal_of(role, &self.intake.headers[column], self.batch.cell(self.i, column))
        });
        said.any(|left| left)
    }

    /// What is noted in the columns of notes, beside values, and as the status.
    fn notes(&self) -> Vec<Wish> {
        let cell = |column| self.batch.cell(self.i, column);
        let mut said = self.noted.wishes(u32::try_from(self.i).unwrap_or(u32::MAX), cell);
        said.extend(self.closing.wishes(cell).filter(|wish| !said.contains(wish)).collect::<Vec<_>>());
        said
    }

    fn cell(&self, role: Role) -> Option<&str> {
        let column = self.intake.plan().column_of(role)?;
        Some(self.batch.cell(self.i, column).trim()).filter(|c| !c.is_empty())
    }

    fn time(&self, role: Role) -> Option<Time> {
        dates::time(self.cell(role)?)
    }

    fn number(&self, role: Role) -> Option<u64> {
        let digits: String = self.cell(role)?.chars().filter(char::is_ascii_digit).collect();
        digits.parse().ok()
    }

    fn consents(&self) -> Vec<(Role, bool)> {
        let roles = self.intake.plan().roles.iter().enumerate();
        let said = roles.filter_map(|(column, role)| {
            let role = (*role)?;
            is_consent(role).then_some(())?;
            Some((role, permission_of(role, self.batch.cell(self.i, column))?))
        });
        let mut said: Vec<(Role, bool)> = said.collect();
        if self.is_refused_by_date() {
            // A consent of which nobody knows the day is not newer than a refusal of which the day stands there.
            let is_dated = self.time(Role::ConsentDate).is_some();
            said.retain(|&(_, yes)| !yes || is_dated);
            said.push((Role::OptOut, false));
        }
        said
    }

    /// Whether a date of refusal stands there, and no later consent and no column of refusals says that it is past.
    fn is_refused_by_date(&self) -> bool {
        let refused = self.time(Role::OptOutDate).filter(|_| self.cell(Role::OptOut).is_none());
        let consented = self.time(Role::ConsentDate);
        refused.is_some_and(|refused| consented.is_none_or(|at| at <= refused))
    }

    /// One contact a field: the first that can be right, else the first.
    fn points(&self) -> Vec<Contact> {
        let mut points: Vec<Contact> = Vec::new();
        for (column, result) in self.intake.plan().fields.iter().zip(&self.normalized.fields) {
            let verdict = result.verdicts.get(self.i).copied().unwrap_or(Verdict::Empty);
            let point = result.points.get(self.i).copied().unwrap_or(Point::None);
            let medium = Medium::of(column, point).filter(|_| verdict != Verdict::Empty);
            let Some(field) = medium.map(notes::field_of) else { continue };
            let found = self.contact(field, column, verdict, point);
            match points.iter_mut().find(|p| p.field == field) {
                Some(known) if known.wrong.is_some() && found.wrong.is_none() => *known = found,
                Some(_) => {}
                None => points.push(found),
            }
        }
        points
    }

    fn contact(&self, field: Field, column: &FieldColumn, verdict: Verdict, point: Point) -> Contact {
        let parts: Vec<&str> =
            column.columns.iter().map(|&c| self.edited(c)).filter(|c| !c.is_empty()).collect();
        let text = parts.join(column.join.separator());
        let right = verdict.is_usable() && matches!(point, Point::Usable(_));
        let wrong = (!right).then(|| self.first_rule(column));
        Contact { field, canonical: canonical(field, &text), text, wrong }
    }

    /// The cell after safe fixes.
    fn edited(&self, column: usize) -> &str {
        let edits = &self.normalized.edits;
        let from = edits.partition_point(|e| (e.row as usize) < self.i);
        let own = edits[from..].iter().take_while(|e| e.row as usize == self.i);
        own.filter(|e| e.column as usize == column)
            .last()
            .map_or_else(|| self.batch.cell(self.i, column).trim(), |e| &e.after)
    }

    /// The rule that speaks first of a value; a value that nothing is wrong with, but that reaches nobody, has none.
    fn first_rule(&self, column: &FieldColumn) -> &'static str {
        let findings = self.normalized.findings.iter();
        let mut own =
            findings.filter(|f| f.row as usize == self.i && column.columns.contains(&(f.column as usize)));
        own.next().map_or("no-contact-point", |f| f.finding.rule.code)
    }
}

const fn is_consent(role: Role) -> bool {
    matches!(
        role,
        Role::ConsentAd
            | Role::ConsentSms
            | Role::ConsentEmail
            | Role::ConsentKakao
            | Role::ConsentPost
            | Role::ConsentCall
            | Role::ConsentNight
            | Role::OptOut
    )
}

/// A value as a run would write it, and the rule by which it cannot be right, or has to be confirmed by somebody.
pub(crate) fn judged(field: Field, text: &str) -> (String, Option<&'static str>) {
    let (text, mut found) = (text.trim(), ColumnResult::default());
    if let Some(normalizer) = normalizer(field.kind()) {
        normalizer.column(&Cell(text), &[Context::default()], Keys::Unwanted, &mut found);
    }
    let verdict = found.verdicts.first().copied().unwrap_or(Verdict::Empty);
    let point = found.points.first().copied().unwrap_or(Point::None);
    let right = match point {
        Point::Usable(channel) => verdict.is_usable() && takes(field, channel),
        _ => false,
    };
    let rule = found.findings.first().map_or("no-contact-point", |(_, finding)| finding.rule.code);
    let tidy = found.edits.pop().map_or_else(|| text.to_owned(), |edit| edit.after.into());
    (tidy, (!right).then_some(rule))
}

/// Whether a contact point is one of a number's channel: a landline takes no text message.
fn takes(field: Field, channel: Channel) -> bool {
    match field {
        Field::Mobile | Field::Kakao => channel != Channel::Landline,
        Field::Email | Field::Landline | Field::Post => true,
    }
}

/// A column of one cell.
struct Cell<'a>(&'a str);

impl TextColumn for Cell<'_> {
    fn len(&self) -> usize {
        1
    }

    fn get(&self, row: usize) -> Option<&str> {
        (row == 0).then_some(self.0)
    }
}

/// The form that equal values share: what feedback about a value is found by.
pub(crate) fn canonical(field: Field, text: &str) -> String {
    let text = text.trim();
    let known = match field {
        Field::Email => Email::parse(text).ok().map(|e| e.canonical().into_owned()),
        Field::Mobile | Field::Landline | Field::Kakao => {
            Phone::parse(text).ok().map(|p| p.e164().as_str().to_owned())
        }
        Field::Post => None,
    };
    known.unwrap_or_else(|| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase())
}
