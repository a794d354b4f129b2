//! The inputs of a run: opened, their header rows found, their columns planned and brought under one header.

use std::path::{Path, PathBuf};

use cleanse_core::{Lang, Text};
use cleanse_record::{Engine, Plan, PlanError, Role, Stated, fold_header, is_known_header, names_a_person};
use cleanse_table::{HeadRow, HeaderAgain, Plan as ReadPlan, Remark, RowBatch, Source};

use crate::error::{Error, ErrorKind};
use crate::naming::names;
use crate::settings::{Input, Settings};
use crate::skipped::{self, SkipReason};

/// Rows with anything in them among which the header is looked for.
const HEADER_SEARCH_ROWS: usize = 20;
/// Rows whose content helps to tell the columns.
const SAMPLE_ROWS: usize = 1_000;

/// One input, ready to be streamed.
pub struct Intake {
    /// The file, or `-`.
    pub path: PathBuf,
    /// What the file is called beside the others.
    pub(crate) file: String,
    /// Which of the arguments it is, from 0: the sheets of a workbook are one.
    pub argument: usize,
    /// Where its rows come from.
    pub source: Source,
    /// The headers as they stand; made-up ones where the file has none.
    pub headers: Vec<String>,
    /// Rows before the first data row.
    pub skip: u64,
    /// The rows before the header, kept raw in `skipped.csv`.
    pub titles: Vec<HeadRow>,
    /// The row of the file that is the header, where one is.
    pub header_row: Option<HeadRow>,
    /// What was stated of columns that it does not have, and another input has.
    pub stated_elsewhere: Vec<Stated>,
    /// The normalising engine of its columns.
    pub engine: Engine,
    /// For each output column, the column of this input.
    pub mapping: Vec<Option<usize>>,
    /// The header row, where it stands in the file once more.
    header_again: HeaderAgain,
}

/// All inputs and the header they share.
pub struct Intakes {
    /// The inputs in argument order.
    pub inputs: Vec<Intake>,
    /// Sheets of workbooks that are no tables of customers, and were passed over beside others that are.
    pub(crate) passed_over: Vec<String>,
    /// The output columns.
    pub headers: Vec<String>,
    /// The language of reasons and reports.
    pub lang: Lang,
    /// What was asked for and has no meaning for any of the inputs.
    pub without_effect: Vec<Remark>,
}

impl Intakes {
    /// Opens and plans all inputs.
    ///
    /// # Errors
    /// When an input cannot be read, holds no rows, or its columns cannot be told.
    pub fn open(settings: &Settings) -> Result<Intakes, Error> {
        Intakes::plan(Opened::all(settings)?, settings)
    }

    /// The names of the sheets of workbooks that are no tables of customers, and were passed over beside others that are.
    pub fn passed_over(&self) -> impl Iterator<Item = &str> {
        self.passed_over.iter().map(String::as_str)
    }

    /// The name of the column that says from which of several inputs a row came, beside the columns of the inputs: no two
    /// columns have one name.
    #[must_use]
    pub(crate) fn source_header(&self) -> Option<String> {
        let is_free = |name: &String| !self.headers.iter().any(|h| fold_header(h) == fold_header(name));
        let further = (2..).map(|n| format!("cleanse_source_{n}"));
        let names = ["source", "cleanse_source"].map(str::to_owned).into_iter().chain(further);
        names.into_iter().find(is_free).filter(|_| self.inputs.len() > 1)
    }

    /// Plans inputs that were opened. Opened inputs may be planned several times.
    pub(crate) fn plan(opened: Vec<Opened>, settings: &Settings) -> Result<Intakes, Error> {
        let (mut inputs, mut passed_over) = (Vec::new(), Vec::new());
        let is_one = opened.len() == 1;
        for file in opened.chunk_by(|a, b| a.argument == b.argument) {
            let (before, mut refused) = (inputs.len(), None);
            for table in file {
                match Intake::plan_source(table.clone(), settings) {
                    Err(e) if file.len() > 1 && is_about_columns(&e) && table.knows_nothing(settings)? => {
                        passed_over.push(name_of_table(&table.file, &table.source));
                        refused = refused.or(Some(e));
                    }
                    Err(e) if !is_one && lacks_a_column(&e) => {
                        inputs.push(Intake::plan_without(table, settings)?);
                    }
                    planned => inputs.push(planned?),
                }
            }
            if let Some(e) = refused.filter(|_| inputs.len() == before) {
                return Err(e);
            }
        }
        let stands_nowhere = |s: &&Stated| !inputs.iter().any(|input| s.stands_in(&input.headers));
        if let (Some(first), Some(nowhere)) = (opened.first(), settings.stated.iter().find(stands_nowhere)) {
            let alone = Settings { stated: vec![nowhere.clone()], ..settings.clone() };
            Intake::plan_source(first.clone(), &alone)?;
        }
        let headers = unite(&mut inputs);
        let lang = settings.speech.over(&headers);
        let without_effect = without_effect(&inputs, settings);
        Ok(Intakes { inputs, passed_over, headers, lang, without_effect })
    }
}

impl Intake {
    /// Where the header row stands, as a spreadsheet shows it.
    #[must_use]
    pub fn header_line(&self) -> Option<u64> {
        self.header_row.as_ref().map(|row| row.position.line)
    }

    /// How its rows are read: all its columns, behind its header.
    pub(crate) fn reading(&self, settings: &Settings) -> ReadPlan {
        let columns = self.headers.len();
        ReadPlan { skip: self.skip, columns, required: columns, chunk_bytes: settings.chunk_bytes }
    }

    /// Whether a row of its source is neither a record nor a broken one: blank, a sum between the records, or the header
    /// once more.
    #[must_use]
    pub fn is_skipped(&self, batch: &RowBatch, row: usize) -> bool {
        self.skip_reason(batch, row).is_some()
    }

    /// Why a row of its source is no record, where it is none.
    pub(crate) fn skip_reason(&self, batch: &RowBatch, row: usize) -> Option<SkipReason> {
        skipped::reason(batch, row, &self.header_again, self.plan())
    }

    /// Plans a table by what was stated of the columns that it has: another input may have the others.
    fn plan_without(table: &Opened, settings: &Settings) -> Result<Intake, Error> {
        let headers = table.header(settings)?.headers;
        let (stated, stated_elsewhere) =
            settings.stated.iter().cloned().partition(|stated| stated.stands_in(&headers));
        let here = Settings { stated, ..settings.clone() };
        Ok(Intake { stated_elsewhere, ..Intake::plan_source(table.clone(), &here)? })
    }

    fn plan_source(table: Opened, settings: &Settings) -> Result<Intake, Error> {
        let Opened { path, file, argument, source } = table;
        let mut head = source.head(SAMPLE_ROWS)?;
        let found = find_header(&source, &head, settings.header_row, &path)?;
        let sample: Vec<Vec<String>> = head.drain(found.skip..).map(|r| r.cells).collect();
        let header_row = head.split_off(found.titles).pop();
        let own = header_row.as_ref().map_or(&[][..], |row| &row.cells);
        let header_again = HeaderAgain::of_two_rows(own, &found.headers);
        if found.headers.is_empty() {
            return Err(ErrorKind::NoRows { path }.into());
        }
        let plan = match Plan::of(&found.headers, &sample, &settings.stated) {
            Err(PlanError::TwoColumns { .. }) if !settings.customers => Plan::bare(found.headers.len()),
            planned => planned.map_err(|error| {
                let error = ErrorKind::Plan { path: path.clone(), error };
                Error::from(error).in_language(settings.speech.over(&found.headers))
            })?,
        };
        if settings.customers && settings.contact_required && !plan.has_contact() {
            let lang = settings.speech.over(&found.headers);
            return Err(
                Error::from(ErrorKind::NoContactColumn { path, headers: found.headers }).in_language(lang)
            );
        }
        Ok(Intake {
            path,
            file,
            argument,
            source,
            headers: found.headers,
            skip: found.skip as u64,
            titles: head,
            header_row,
            stated_elsewhere: Vec::new(),
            engine: Engine::new(plan, settings.as_of),
            mapping: Vec::new(),
            header_again,
        })
    }

    /// The columns of the header that all inputs share which this one does not have: its rows have empty cells there.
    pub fn missing<'a>(&'a self, shared: &'a [String]) -> impl Iterator<Item = &'a str> {
        let columns = shared.iter().zip(&self.mapping);
        columns.filter(|(_, own)| own.is_none()).map(|(header, _)| header.as_str())
    }

    /// The columns that stand under another name in the header that all inputs share: its name there, the name here.
    pub fn renamed<'a>(&'a self, shared: &'a [String]) -> impl Iterator<Item = (&'a str, &'a str)> {
        let columns = shared.iter().zip(&self.mapping);
        let named =
            columns.filter_map(|(header, own)| Some((header.as_str(), self.headers[(*own)?].as_str())));
        named.filter(|(header, own)| fold_header(header) != fold_header(own))
    }

    /// The role of each column.
    #[must_use]
    pub fn plan(&self) -> &Plan {
        self.engine.plan()
    }

    /// The name of the input as outputs show it.
    #[must_use]
    pub fn name(&self) -> String {
        name_of_table(&self.file, &self.source)
    }
}

/// The name of inputs that stand for one file: its own, and that of its sheet where it is one.
pub(crate) fn name_of(inputs: &[Intake]) -> String {
    match inputs {
        [one] => one.name(),
        _ => inputs.first().map(|first| first.file.clone()).unwrap_or_default(),
    }
}

/// The name of a table as outputs show it.
fn name_of_table(file: &str, source: &Source) -> String {
    match source.sheet() {
        Some(sheet) => format!("{file} [{sheet}]"),
        None => file.to_owned(),
    }
}

/// Whether a table is refused for the columns that it has not.
fn is_about_columns(e: &Error) -> bool {
    matches!(e.kind(), ErrorKind::NoContactColumn { .. }) || lacks_a_column(e)
}

/// Whether a table is refused because it has not a column that was stated.
fn lacks_a_column(e: &Error) -> bool {
    matches!(e.kind(), ErrorKind::Plan { error: PlanError::NoSuchColumn { .. }, .. })
}

/// A table that was opened and not looked at yet: a file, a sheet of a workbook, or standard input. It is opened once,
/// however often its columns are planned.
#[derive(Clone)]
pub(crate) struct Opened {
    path: PathBuf,
    file: String,
    argument: usize,
    source: Source,
}

impl Opened {
    /// The tables of all inputs, in argument order.
    pub(crate) fn all(settings: &Settings) -> Result<Vec<Opened>, Error> {
        let mut all = Vec::new();
        for (argument, (input, file)) in settings.inputs.iter().zip(names(&settings.inputs)).enumerate() {
            let (path, sources) = match input {
                Input::File(path) => (path.clone(), Source::open_all(path, &settings.open)?),
                Input::Stdin => (PathBuf::from("-"), Source::stream_all(std::io::stdin(), &settings.open)?),
            };
            let table = |source| Opened { path: path.clone(), file: file.clone(), argument, source };
            all.extend(sources.into_iter().map(table));
        }
        Ok(all)
    }

    /// The same under the name that its file has among others.
    pub(crate) fn called(self, file: &str) -> Opened {
        Opened { file: file.to_owned(), ..self }
    }

    /// Whether no header of the table is known: a sheet of notices beside the tables of a workbook.
    fn knows_nothing(&self, settings: &Settings) -> Result<bool, Error> {
        Ok(!self.header(settings)?.headers.iter().any(|h| is_known_header(h)))
    }

    fn header(&self, settings: &Settings) -> Result<FoundHeader, Error> {
        find_header(&self.source, &self.source.head(SAMPLE_ROWS)?, settings.header_row, &self.path)
    }
}

/// The options that no input heeds, with the reason of the first.
fn without_effect(inputs: &[Intake], settings: &Settings) -> Vec<Remark> {
    let of = |intake: &Intake| {
        let mut found = intake.source.without_effect(&settings.open);
        if settings.header_row.is_some() && intake.source.header().is_some() {
            let why = Text {
                en: "the keys of the lines are the headers",
                ko: "줄마다 있는 키가 열 이름입니다.",
            };
            found.push(("--header-row", why));
        }
        found
    };
    let mut all = inputs.iter().map(of);
    let mut common = all.next().unwrap_or_default();
    all.for_each(|found| common.retain(|(option, _)| found.iter().any(|(other, _)| other == option)));
    common.into_iter().map(|(option, why)| Remark::without_effect(option, why)).collect()
}

struct FoundHeader {
    headers: Vec<String>,
    /// Rows before the first data row.
    skip: usize,
    /// Rows before the header row.
    titles: usize,
}

fn find_header(
    source: &Source,
    head: &[HeadRow],
    stated: Option<u64>,
    path: &Path,
) -> Result<FoundHeader, Error> {
    if let Some(headers) = source.header() {
        return Ok(FoundHeader { headers: headers.to_vec(), skip: 0, titles: 0 });
    }
    if let Some(row) = stated {
        let at = head.iter().position(|r| r.position.line == row);
        let at = at.ok_or_else(|| ErrorKind::NoHeaderRow { path: path.to_owned(), row })?;
        return Ok(header_at(head, at));
    }
    let mut filled = (0..head.len()).filter(|&at| head[at].cells.iter().any(|c| !c.trim().is_empty()));
    let first = filled.next();
    let searched = filled.nth(HEADER_SEARCH_ROWS - 2).map_or(head.len(), |last| last + 1);
    if let Some(at) = known_header(&head[..searched]) {
        return Ok(header_at(head, at));
    }
    match first {
        None => Err(ErrorKind::NoRows { path: path.to_owned() }.into()),
        Some(at) if is_a_record(head, at) => Ok(headerless(head, at)),
        Some(at) => Ok(header_at(head, at)),
    }
}

/// The row with the most known headers, with those that it takes from the row above it (a merged header of two rows) where it
/// has two of its own: one word may be a value. A fuller one below rows of customers is the header of another export, behind
/// this one.
fn known_header(head: &[HeadRow]) -> Option<usize> {
    let own = |row: &HeadRow| row.cells.iter().filter(|c| is_known_header(c)).count();
    let mut best: Option<(usize, usize)> = None;
    for (at, row) in head.iter().enumerate() {
        let is_header = best.is_some_and(|(known, _)| known >= 2);
        match own(row) {
            0 if is_header && row.cells.iter().any(|c| looks_like_data(c)) => break,
            0 => {}
            own => {
                let merged = || header_at(head, at).headers.iter().filter(|h| is_known_header(h)).count();
                let known = if own < 2 { own } else { merged() };
                if best.is_none_or(|(most, _)| known > most) {
                    best = Some((known, at));
                }
            }
        }
    }
    best.map(|(_, at)| at)
}

/// The row `at` as header; an empty cell takes the cell above it (a merged header of two rows).
fn header_at(head: &[HeadRow], at: usize) -> FoundHeader {
    let above = at.checked_sub(1).map(|i| &head[i].cells);
    let headers = head[at].cells.iter().enumerate().map(|(i, cell)| {
        let inherited = above.and_then(|cells| cells.get(i)).filter(|_| cell.trim().is_empty());
        inherited.unwrap_or(cell).clone()
    });
    FoundHeader { headers: headers.collect(), skip: at + 1, titles: at }
}

/// A file that begins with data: its columns are numbered.
fn headerless(head: &[HeadRow], at: usize) -> FoundHeader {
    let width = head.iter().skip(at).take(HEADER_SEARCH_ROWS).map(|r| r.cells.len()).max().unwrap_or(0);
    let headers = (1..=width).map(|n| format!("열{n}")).collect();
    FoundHeader { headers, skip: at, titles: at }
}

/// Whether the first row of a file without a known header is a record already: it holds a value, or a number or a person's name
/// over others of the kind.
fn is_a_record(head: &[HeadRow], at: usize) -> bool {
    let is_over_others = |column: usize, is: fn(&str) -> bool| {
        let mut below =
            head[at + 1..].iter().filter_map(|row| row.cells.get(column)).filter(|c| !c.trim().is_empty());
        below.next().is_some_and(|first| is(first) && below.all(|c| is(c)))
    };
    head[at].cells.iter().enumerate().any(|(column, cell)| {
        let kinds: [fn(&str) -> bool; 2] = [is_long_number, names_a_person];
        looks_like_data(cell) || kinds.into_iter().any(|is| is(cell) && is_over_others(column, is))
    })
}

/// Digits of a birth date, an id or a postcode: a header has not as many.
fn is_long_number(cell: &str) -> bool {
    let cell = cell.trim();
    cell.len() >= 5 && cell.bytes().all(|b| b.is_ascii_digit() || b".-/ ".contains(&b))
}

fn looks_like_data(cell: &str) -> bool {
    let digits = cell.chars().filter(char::is_ascii_digit).count();
    cell.contains('@') || digits >= 7
}

/// Brings the columns of all inputs under one header: the same name, else the same role; new ones behind.
fn unite(inputs: &mut [Intake]) -> Vec<String> {
    let mut columns: Vec<(String, Option<Role>)> = Vec::new();
    for input in inputs.iter_mut() {
        let roles = &input.engine.plan().roles;
        let mut mapping = vec![None; columns.len()];
        let mut placed = vec![false; input.headers.len()];
        for by_role in [false, true] {
            for (i, header) in
                input.headers.iter().enumerate().filter(|&(i, _)| !placed[i]).collect::<Vec<_>>()
            {
                let fits = |c: &(String, Option<Role>)| match by_role {
                    false => fold_header(&c.0) == fold_header(header),
                    true => roles[i].is_some() && c.1 == roles[i],
                };
                if let Some(j) = (0..columns.len()).find(|&j| mapping[j].is_none() && fits(&columns[j])) {
                    mapping[j] = Some(i);
                    placed[i] = true;
                }
            }
        }
        for (i, header) in input.headers.iter().enumerate().filter(|&(i, _)| !placed[i]) {
            columns.push((header.clone(), roles[i]));
            mapping.push(Some(i));
        }
        input.mapping = mapping;
    }
    let width = columns.len();
    for input in inputs.iter_mut() {
        input.mapping.resize(width, None);
    }
    columns.into_iter().map(|(header, _)| header).collect()
}
