//! Members and sent lists: who a result belongs to.

use std::path::Path;

use cleanse_bounce::Outcome;
use cleanse_core::{Context, Date, FieldKind, TextColumn, Verdict};
use cleanse_pipeline::{Input, Intakes, Settings};
use cleanse_record::{
    ColumnResult, Engine, Keys, Normalizer, Role, Stated, fold_header, is_known_header, normalizer, text_key,
};
use cleanse_table::{CsvWriter, OpenOptions, Plan, RowKind, Source};

use super::read::Feedback;
use crate::exit::Failure;

/// Rows that help to tell the columns of a sent list.
const SAMPLE_ROWS: usize = 1_000;
/// The fields that a channel is addressed with.
const FIELDS: [FieldKind; 3] = [FieldKind::Phone, FieldKind::Email, FieldKind::Address];

/// The rows of a member file or a sent list, found by id, number, mailbox or another column.
pub(super) struct Members {
    pub(super) headers: Vec<String>,
    /// The rows as CSV without their line ends, one after the other.
    cells: Vec<u8>,
    ends: Vec<usize>,
    ids: Vec<Box<str>>,
    by_id: Index,
    by_phone: Index,
    by_email: Index,
    by_address: Index,
    by_on: Index,
    /// What the normaliser says of each member's first phone, mailbox and address.
    verdicts: Vec<[Option<Verdict>; 3]>,
    /// The first phone and mailbox of each member, for going on from a sent list.
    keys: Vec<[u64; 2]>,
    /// The first phone, mailbox and address of each row of a sent list as typed: what was written to.
    written: Vec<[Box<str>; 3]>,
}

/// Rows by the hash of a key, sorted.
#[derive(Default)]
struct Index(Vec<(u64, u32)>);

impl Index {
    fn push(&mut self, key: u64, row: usize) {
        if let (true, Ok(row)) = (key != 0, u32::try_from(row)) {
            self.0.push((key, row));
        }
    }

    fn settle(&mut self) {
        self.0.sort_unstable();
        self.0.dedup();
    }

    fn rows(&self, key: u64) -> Vec<u32> {
        let from = self.0.partition_point(|(k, _)| *k < key);
        self.0[from..].iter().take_while(|(k, _)| *k == key).map(|(_, row)| *row).collect()
    }
}

impl Members {
    /// Reads a member file: its columns are found as `cleanse run` finds them.
    pub(super) fn open(
        path: &Path,
        stated: &[Stated],
        as_of: Date,
        csv: CsvWriter,
    ) -> anyhow::Result<Members> {
        let mut settings = Settings::new(vec![Input::File(path.to_owned())], std::path::PathBuf::new());
        settings.as_of = as_of;
        settings.stated = stated.to_vec();
        let mut intakes = Intakes::open(&settings)?;
        let Some(intake) = intakes.inputs.pop() else {
            return Err(Failure::new("no member file", "회원 파일이 없습니다.").into());
        };
        let width = intake.headers.len();
        let mut members = Members::empty(intake.headers);
        members.read(
            &intake.source,
            Plan { required: 0, ..Plan::new(intake.skip, width) },
            &intake.engine,
            None,
            csv,
        )?;
        Ok(members)
    }

    /// Reads a sent list. It may hold no contact at all: the column `on` is what results are joined by.
    pub(super) fn sent(path: &Path, on: &str, as_of: Date, csv: CsvWriter) -> anyhow::Result<Members> {
        let source = Source::open(path, &OpenOptions::new())?;
        let head = source.head(SAMPLE_ROWS)?;
        let (headers, skip) = match source.header() {
            Some(keys) => (keys.to_vec(), 0),
            None => header_of(&head.iter().map(|r| r.cells.clone()).collect::<Vec<_>>(), on),
        };
        let Some(at) = headers.iter().position(|h| fold_header(h) == fold_header(on)) else {
            let list = headers.join(", ");
            return Err(Failure::new(format!("there is no column {on}"), format!("‘{on}’ 열이 없습니다."))
                .at(path)
                .hint(format!("--on: {list}"))
                .into());
        };
        let sample: Vec<Vec<String>> = head.into_iter().skip(skip).map(|r| r.cells).collect();
        let plan = cleanse_record::Plan::of(&headers, &sample, &[])
            .map_err(|error| cleanse_pipeline::ErrorKind::Plan { path: path.to_owned(), error })
            .map_err(cleanse_pipeline::Error::from)?;
        let width = headers.len();
        let mut sent = Members::empty(headers);
        let rows = Plan { required: 0, ..Plan::new(skip as u64, width) };
        sent.read(&source, rows, &Engine::new(plan, as_of), Some(at), csv)?;
        Ok(sent)
    }

    fn empty(headers: Vec<String>) -> Members {
        Members {
            headers,
            cells: Vec::new(),
            ends: Vec::new(),
            ids: Vec::new(),
            by_id: Index::default(),
            by_phone: Index::default(),
            by_email: Index::default(),
            by_address: Index::default(),
            by_on: Index::default(),
            verdicts: Vec::new(),
            keys: Vec::new(),
            written: Vec::new(),
        }
    }

    fn read(
        &mut self,
        source: &Source,
        plan: Plan,
        engine: &Engine,
        on: Option<usize>,
        csv: CsvWriter,
    ) -> anyhow::Result<()> {
        let id = engine.plan().column_of(Role::Id);
        for batch in source.batches(&plan)? {
            let batch = batch?;
            let columns: Vec<_> = (0..batch.columns()).map(|c| batch.column(c)).collect();
            let columns: Vec<&dyn TextColumn> = columns.iter().map(|c| c as &dyn TextColumn).collect();
            let normalized = engine.normalize(&columns);
            for i in (0..batch.len()).filter(|&i| batch.kind(i) != RowKind::Blank) {
                let row = self.ends.len();
                for (c, cell) in batch.cells(i).enumerate() {
                    if c > 0 {
                        self.cells.push(b',');
                    }
                    csv.cell(cell, &mut self.cells);
                }
                self.ends.push(self.cells.len());
                let id = id.map_or("", |c| batch.cell(i, c).trim());
                self.ids.push(id.into());
                self.by_id.push(key_of(id), row);
                self.by_on.push(key_of(on.map_or("", |c| batch.cell(i, c))), row);
                let cell = |c: usize| batch.cell(i, c);
                self.contacts(engine, &normalized.fields, i, row, &cell);
                if on.is_some() {
                    self.written.push(written(engine, &cell));
                }
            }
        }
        [&mut self.by_id, &mut self.by_phone, &mut self.by_email, &mut self.by_address, &mut self.by_on]
            .into_iter()
            .for_each(Index::settle);
        Ok(())
    }

    /// Keeps how a member is reached.
    fn contacts<'b>(
        &mut self,
        engine: &Engine,
        fields: &[cleanse_record::FieldResult],
        i: usize,
        row: usize,
        cell: &dyn Fn(usize) -> &'b str,
    ) {
        let mut verdicts = [None; 3];
        let mut keys = [0; 2];
        for (field, result) in engine.plan().fields.iter().zip(fields) {
            let Some(at) = FIELDS.iter().position(|f| *f == field.field) else { continue };
            let verdict = result.verdicts.get(i).copied().filter(|v| *v != Verdict::Empty);
            verdicts[at] = verdicts[at].or(verdict);
            let written = || field.columns.iter().map(|&c| cell(c)).collect::<String>();
            let key = result.keys.get(i).copied().filter(|key| *key != 0);
            let key = key.unwrap_or_else(|| plain_key(field.field, &written()));
            match field.field {
                FieldKind::Phone => self.by_phone.push(key, row),
                FieldKind::Email => self.by_email.push(key, row),
                _ => self.by_address.push(key, row),
            }
            if let Some(first) = keys.get_mut(at).filter(|k| **k == 0) {
                *first = key;
            }
        }
        self.verdicts.push(verdicts);
        self.keys.push(keys);
    }

    /// The cells of a row as CSV, without a line end.
    pub(super) fn row(&self, row: u32) -> &[u8] {
        let row = row as usize;
        let start = row.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.cells[start..self.ends[row]]
    }

    /// The id of a row as typed.
    pub(super) fn id(&self, row: u32) -> &str {
        &self.ids[row as usize]
    }

    /// What the normaliser says of the row's value of a field.
    pub(super) fn verdict(&self, row: u32, field: FieldKind) -> Option<Verdict> {
        let at = FIELDS.iter().position(|f| *f == field)?;
        self.verdicts[row as usize][at]
    }

    /// The value of a field that a row of a sent list was written to.
    fn written(&self, row: u32, field: FieldKind) -> Option<&str> {
        let at = FIELDS.iter().position(|f| *f == field)?;
        Some(&*self.written.get(row as usize)?[at]).filter(|text| !text.is_empty())
    }

    fn by_contact(&self, field: FieldKind, key: u64) -> Vec<u32> {
        match field {
            _ if key == 0 => Vec::new(),
            FieldKind::Phone => self.by_phone.rows(key),
            FieldKind::Email => self.by_email.rows(key),
            // A letter is to one person: where several live the address does not say to whom.
            FieldKind::Address => {
                Some(self.by_address.rows(key)).filter(|r| r.len() == 1).unwrap_or_default()
            }
            _ => Vec::new(),
        }
    }
}

/// The first cell of each field that holds something.
fn written<'b>(engine: &Engine, cell: &dyn Fn(usize) -> &'b str) -> [Box<str>; 3] {
    FIELDS.map(|kind| {
        let fields = engine.plan().fields.iter().filter(|f| f.field == kind);
        let mut texts = fields.map(|f| f.columns.iter().map(|&c| cell(c)).collect::<String>());
        texts.find(|text| !text.trim().is_empty()).unwrap_or_default().trim().into()
    })
}

/// The hash of an id; 0 for none.
fn key_of(text: &str) -> u64 {
    let text = text.trim().trim_matches(['<', '>']);
    if text.is_empty() { 0 } else { text_key(text) }
}

/// The key of a value that the normaliser gives none, for it could be a placeholder or a slip: what was sent to the very same
/// number or mailbox still came back from it. 0 for none.
fn plain_key(field: FieldKind, text: &str) -> u64 {
    match field {
        FieldKind::Phone => {
            let digits: String = text.chars().filter(char::is_ascii_digit).collect();
            let national = digits.strip_prefix("82").unwrap_or(&digits);
            key_of(national.trim_start_matches('0'))
        }
        FieldKind::Email => key_of(&text.trim().to_lowercase()),
        _ => 0,
    }
}

/// The header row: the first that holds the column asked for, else the one with the most known headers.
fn header_of(head: &[Vec<String>], on: &str) -> (Vec<String>, usize) {
    let wanted = fold_header(on);
    let rows = head.iter().take(20);
    let holds = rows.clone().position(|cells| cells.iter().any(|c| fold_header(c) == wanted));
    let known = |cells: &Vec<String>| cells.iter().filter(|c| is_known_header(c)).count();
    let best = || rows.enumerate().max_by_key(|(i, cells)| (known(cells), usize::MAX - i)).map(|(i, _)| i);
    match holds.or_else(best) {
        Some(at) => (head[at].clone(), at + 1),
        None => (Vec::new(), 0),
    }
}

/// How a result found its members.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum By {
    Id,
    Sent,
    Phone,
    Email,
    Address,
}

impl By {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            By::Id => "id",
            By::Sent => "sent",
            By::Phone => "phone",
            By::Email => "email",
            By::Address => "address",
        }
    }
}

/// Finds the members of results.
pub(super) struct Joiner {
    against: Option<Members>,
    sent: Option<Members>,
    normalizers: Vec<(FieldKind, Box<dyn Normalizer>)>,
    as_of: Date,
}

/// Who a result belongs to, and what the normaliser says of the value it was sent to.
pub(super) struct Joined {
    pub(super) rows: Vec<u32>,
    pub(super) by: Option<By>,
    pub(super) verdict: Option<Verdict>,
    /// Members whose number or mailbox is another one by now: the result says nothing about that.
    pub(super) outdated: Vec<u32>,
}

impl Joiner {
    /// Results are joined to the members of `against`, through `sent` where it is given; to the sent list itself when
    /// it is all there is.
    pub(super) fn new(against: Option<Members>, sent: Option<Members>, as_of: Date) -> Joiner {
        let normalizers = FIELDS.iter().filter_map(|&f| Some((f, normalizer(f)?))).collect();
        Joiner { against, sent, normalizers, as_of }
    }

    /// The rows that results are joined to.
    pub(super) fn members(&self) -> Option<&Members> {
        self.against.as_ref().or(self.sent.as_ref())
    }

    /// Names the recipient that the sent list holds, where the result names none.
    pub(super) fn complete(&self, feedback: &mut Feedback) {
        let (Some(sent), Some(on), None) = (&self.sent, &feedback.on, &feedback.outcome.recipient) else {
            return;
        };
        if let ([row], Some(field)) = (&*sent.by_on.rows(key_of(on)), feedback.outcome.channel.field()) {
            feedback.outcome.recipient = sent.written(*row, field).map(str::to_owned);
        }
    }

    /// The members of a result: by the sent list, by id, else by number or mailbox. A number may be several members'.
    pub(super) fn join(&self, feedback: &Feedback) -> Joined {
        let outcome = &feedback.outcome;
        let field = outcome.channel.field();
        let (verdict, key) = self.read(outcome, field);
        let (rows, by) = self.find(feedback, field, key);
        // A masked recipient says nothing of the value: the member's own does.
        let own = || rows.first().zip(field).and_then(|(&row, f)| self.members()?.verdict(row, f));
        Joined { verdict: verdict.or_else(own), outdated: self.outdated(&rows, field, key), rows, by }
    }

    /// Of the members of a result those who do not have the value that it is about. Addresses are written in too many ways.
    fn outdated(&self, rows: &[u32], field: Option<FieldKind>, key: u64) -> Vec<u32> {
        let Some((members, field)) = self.against.as_ref().zip(field) else { return Vec::new() };
        if key == 0 || field == FieldKind::Address {
            return Vec::new();
        }
        let having = members.by_contact(field, key);
        rows.iter().copied().filter(|row| !having.contains(row)).collect()
    }

    fn find(&self, feedback: &Feedback, field: Option<FieldKind>, key: u64) -> (Vec<u32>, Option<By>) {
        let Some(members) = self.members() else { return (Vec::new(), None) };
        let through = self.through_sent(feedback, members);
        if !through.is_empty() {
            return (through, Some(By::Sent));
        }
        let id = feedback.id_text().filter(|_| !feedback.id_is_serial);
        let by_id = id.map_or_else(Vec::new, |id| members.by_id.rows(key_of(&id)));
        if !by_id.is_empty() {
            return (by_id, Some(By::Id));
        }
        let rows = field.map_or_else(Vec::new, |f| members.by_contact(f, key));
        let by = match field {
            Some(FieldKind::Email) => By::Email,
            Some(FieldKind::Address) => By::Address,
            _ => By::Phone,
        };
        let by = Some(by).filter(|_| !rows.is_empty());
        (rows, by)
    }

    fn through_sent(&self, feedback: &Feedback, members: &Members) -> Vec<u32> {
        let (Some(sent), Some(on)) = (&self.sent, &feedback.on) else { return Vec::new() };
        let found = sent.by_on.rows(key_of(on));
        if self.against.is_none() {
            return found;
        }
        let mut rows: Vec<u32> = found
            .iter()
            .flat_map(|&row| {
                let by_id = members.by_id.rows(key_of(sent.id(row)));
                if !by_id.is_empty() {
                    return by_id;
                }
                let [phone, email] = sent.keys[row as usize];
                let by_phone = members.by_contact(FieldKind::Phone, phone);
                if by_phone.is_empty() { members.by_contact(FieldKind::Email, email) } else { by_phone }
            })
            .collect();
        rows.sort_unstable();
        rows.dedup();
        rows
    }

    /// What the normaliser makes of the recipient; nothing for a masked one.
    fn read(&self, outcome: &Outcome, field: Option<FieldKind>) -> (Option<Verdict>, u64) {
        let recipient = outcome.recipient.as_deref().or(outcome.final_recipient.as_deref());
        let (Some(field), Some(recipient)) = (field, recipient.filter(|r| !r.contains('*'))) else {
            return (None, 0);
        };
        let Some((_, normalizer)) = self.normalizers.iter().find(|(f, _)| *f == field) else {
            return (None, 0);
        };
        let mut out = ColumnResult::default();
        let cx = [Context { as_of: self.as_of, area: None }];
        normalizer.column(&One(recipient), &cx, Keys::Wanted, &mut out);
        let verdict = out.verdicts.first().copied().filter(|v| *v != Verdict::Empty);
        let key = out.keys.first().copied().filter(|key| *key != 0);
        (verdict, key.unwrap_or_else(|| plain_key(field, recipient)))
    }
}

/// A column of one cell.
struct One<'a>(&'a str);

impl TextColumn for One<'_> {
    fn len(&self) -> usize {
        1
    }

    fn get(&self, row: usize) -> Option<&str> {
        (row == 0).then_some(self.0)
    }
}
