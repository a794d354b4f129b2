//! Lists out of lists: the people of some lists taken out of a file, by equal values and never by probability.
//!
//! Every row of the file comes out in exactly one of `kept.csv`, `excluded.csv` and `review.csv`, with its values as
//! they stood.

mod list;
mod summary;

use std::io::Write as _;

use cleanse_core::{FieldKind, Lang};
use cleanse_record::{ExactKeys, ExactReader, Role, fold_header};
use cleanse_table::{AtomicFile, Chunk, CsvWriter, Folder, RowBatch, RowKind};

use crate::error::{Error, ErrorKind};
use crate::flow::{check_cancelled, in_order};
use crate::intake::{Intake, Intakes, Opened};
use crate::json;
use crate::naming::names;
use crate::outputs::SUMMARY;
use crate::run::Clock;
use crate::settings::{Input, Settings, Watcher};
use crate::skipped::{self, SkippedLines};
use crate::summary::SCHEMA_VERSION;

use list::{Hit, List, OpenList};
pub use list::{Key, ListKind};
pub use summary::{ExcludeSummary, ListSummary};

const BOM: &[u8] = "\u{feff}".as_bytes();

/// All files that an exclusion writes beside its summary.
const FILES: [&str; 4] = ["kept.csv", "excluded.csv", "review.csv", "skipped.csv"];

/// What an exclusion is told, beside what a run is told.
#[derive(Clone, Debug, Default)]
pub struct ExcludeSettings {
    /// The lists, in the order in which they are asked; with a kind where the user stated one.
    pub lists: Vec<(Input, Option<ListKind>)>,
    /// The keys to compare by; empty for those that both have.
    pub by: Vec<Key>,
}

/// A file and the lists that are to be taken out of it, opened: what was understood of them can be told before rows are read.
pub struct Exclusion {
    intakes: Intakes,
    lists: Vec<OpenList>,
    by: Vec<Key>,
}

impl Exclusion {
    /// Opens the file and the lists.
    ///
    /// # Errors
    /// When one of them cannot be read, or its columns cannot be told.
    pub fn open(settings: &Settings, wanted: &ExcludeSettings) -> Result<Exclusion, Error> {
        let intakes = plan_keyed(&Opened::all(settings)?, settings)?;
        let files: Vec<Input> = wanted.lists.iter().map(|(input, _)| input.clone()).collect();
        let of = |((input, kind), name): (&(Input, _), String)| OpenList::open(settings, input, &name, *kind);
        let lists = wanted.lists.iter().zip(names(&files)).map(of).collect::<Result<_, _>>()?;
        Ok(Exclusion { intakes, lists, by: wanted.by.clone() })
    }

    /// The file that is split.
    #[must_use]
    pub fn file(&self) -> &Intakes {
        &self.intakes
    }

    /// The lists, in the order in which they are asked.
    pub fn lists(&self) -> impl Iterator<Item = &Intake> {
        self.lists.iter().flat_map(|list| &list.inputs)
    }

    /// The sheets that were passed over, of the file and of the lists.
    pub fn passed_over(&self) -> impl Iterator<Item = &str> {
        let of_lists = self.lists.iter().flat_map(|list| &list.passed_over);
        self.intakes.passed_over.iter().chain(of_lists).map(String::as_str)
    }

    /// Takes the people of the lists out of the file.
    ///
    /// # Errors
    /// When the file or a list cannot be read, a list has no key in common with the file, or an output cannot be written.
    /// The folder then holds no `summary.json`.
    pub fn run(&self, settings: &Settings, watcher: &dyn Watcher) -> Result<ExcludeSummary, Error> {
        let mut clock = Clock::default();
        let intakes = &self.intakes;
        let tables = Tables::of(intakes)?;
        watcher.stage("lists");
        let mut lists = Vec::new();
        for list in &self.lists {
            check_cancelled(watcher)?;
            lists.push(list.read(settings, &tables, &self.by)?);
        }
        clock.lap("lists");
        watcher.expect(intakes.inputs.iter().map(|i| i.source.size_bytes()).sum());
        watcher.stage("rows");
        let csv = CsvWriter::new().spreadsheet_safe(settings.spreadsheet_safe);
        let mut files = Files::create(settings, self)?;
        let mut counts = Counts { of_list: vec![[0; 2]; lists.len()], ..Counts::default() };
        for (intake, reader) in intakes.inputs.iter().zip(&tables.readers) {
            let source = (intakes.inputs.len() > 1).then(|| intake.name());
            let skipped = SkippedLines::of(intake, csv);
            let work = Split { intake, reader, source, lists: &lists, settings, lang: intakes.lang, skipped };
            work.stream(&mut files, &mut counts, watcher)?;
        }
        clock.lap("rows");
        let mut summary = ExcludeSummary::new(settings, intakes, &lists, &counts);
        if !summary.balances() {
            let routed = summary.kept + summary.excluded + summary.review;
            return Err(ErrorKind::Unbalanced { read: summary.read, routed }.into());
        }
        check_cancelled(watcher)?;
        summary.timings = clock.laps;
        files.commit(&summary)?;
        Ok(summary)
    }
}

/// The tables of the file that is split, a file or the sheets of one, with the readers of their keys.
struct Tables<'a> {
    intakes: &'a Intakes,
    readers: Vec<ExactReader>,
}

impl<'a> Tables<'a> {
    fn of(intakes: &'a Intakes) -> Result<Tables<'a>, Error> {
        if intakes.inputs.is_empty() {
            return Err(ErrorKind::Interrupted.into());
        }
        Ok(Tables { intakes, readers: intakes.inputs.iter().map(|intake| keyed(intake, None)).collect() })
    }

    fn first(&self) -> &'a Intake {
        &self.intakes.inputs[0]
    }

    fn has(&self, key: Key) -> bool {
        self.readers.iter().any(|reader| has(reader, key))
    }

    /// The header of the id column.
    fn id_header(&self) -> Option<&'a str> {
        let of = |intake: &'a Intake| intake.plan().column_of(Role::Id).map(|c| intake.headers[c].as_str());
        self.intakes.inputs.iter().find_map(of)
    }
}

/// Plans opened tables that hold an id or a contact: a list of ids alone is a list.
fn plan_keyed(opened: &[Opened], settings: &Settings) -> Result<Intakes, Error> {
    let plan = |customers| Intakes::plan(opened.to_vec(), &Settings { customers, ..settings.clone() });
    match plan(true) {
        Err(e) if matches!(e.kind(), ErrorKind::NoContactColumn { .. }) => plan(false),
        planned => planned,
    }
}

/// Whether a table has a column to compare by.
fn has(reader: &ExactReader, key: Key) -> bool {
    field_of(key).map_or(reader.has_id(), |field| reader.has(field))
}

/// The reader of a table's keys. A column that is called `id`, or as the id of the file that is split, is the id where
/// no other column is.
fn keyed(intake: &Intake, like: Option<&str>) -> ExactReader {
    let reader = ExactReader::of(intake.plan());
    if reader.has_id() {
        return reader;
    }
    let called = |name: &str| intake.headers.iter().position(|h| fold_header(h) == fold_header(name));
    match like.and_then(called).or_else(|| called("id")) {
        Some(column) => reader.with_id(column),
        None => reader,
    }
}

/// The rows of a table on their way to one of three files.
struct Split<'a> {
    intake: &'a Intake,
    reader: &'a ExactReader,
    /// The name of the table, where the file has several.
    source: Option<String>,
    lists: &'a [List],
    settings: &'a Settings,
    lang: Lang,
    skipped: SkippedLines,
}

/// What became of the rows of a chunk, with their bytes.
#[derive(Default)]
struct Block {
    files: [Vec<u8>; 3],
    skipped: Vec<u8>,
    counts: Counts,
}

/// Rows by what became of them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Counts {
    rows: [u64; 3],
    skipped: u64,
    /// Per list: rows excluded, rows for review.
    of_list: Vec<[u64; 2]>,
}

/// Indices of the three files.
const KEPT: usize = 0;
const EXCLUDED: usize = 1;
const REVIEW: usize = 2;

impl Split<'_> {
    fn stream(&self, files: &mut Files, total: &mut Counts, watcher: &dyn Watcher) -> Result<(), Error> {
        let plan = self.intake.reading(self.settings);
        self.titles(files, total)?;
        let mut chunks = self.intake.source.chunks(&plan)?;
        in_order(
            &mut chunks,
            watcher,
            |chunk| self.block(chunk),
            |blocks| {
                blocks.iter().try_for_each(|block| {
                    total.add(&block.counts);
                    files.append(block)
                })
            },
        )
    }

    /// Rows above the header are kept raw.
    fn titles(&self, files: &mut Files, total: &mut Counts) -> Result<(), Error> {
        let mut block = Block::default();
        self.intake.titles.iter().for_each(|title| self.skipped.title(title, &mut block.skipped));
        total.skipped += self.intake.titles.len() as u64;
        files.append(&block)
    }

    fn block(&self, chunk: Chunk) -> Block {
        let batch = chunk.parse();
        let mut block = Block::default();
        block.counts.of_list = vec![[0; 2]; self.lists.len()];
        let mut keys = ExactKeys::default();
        for row in 0..batch.len() {
            match self.intake.skip_reason(&batch, row) {
                Some(reason) => {
                    block.counts.skipped += 1;
                    self.skipped.row(&batch, row, reason, &mut block.skipped);
                }
                None => self.row(&batch, row, &mut keys, &mut block),
            }
        }
        block
    }

    fn row(&self, batch: &RowBatch, row: usize, keys: &mut ExactKeys, block: &mut Block) {
        if batch.kind(row) == RowKind::Unreadable {
            return self.unreadable(batch, row, block);
        }
        self.reader.read(|column| batch.cell(row, column), self.settings.as_of, keys);
        let hit = self.judge(keys);
        let to = match hit {
            None => KEPT,
            Some((_, hit)) if hit.doubt.is_none() => EXCLUDED,
            Some(_) => REVIEW,
        };
        block.counts.rows[to] += 1;
        let out = &mut block.files[to];
        self.cells(batch, row, out);
        if let Some((n, hit)) = hit {
            block.counts.of_list[n][to - EXCLUDED] += 1;
            self.why(&self.lists[n], hit, out);
            if let Some(doubt) = hit.doubt {
                out.push(b',');
                self.csv().cell(doubt.text(self.lang), out);
                out.push(b',');
            }
        }
        out.push(b'\n');
    }

    /// A row that fits no columns may be on any list: somebody has to look, at its bytes.
    fn unreadable(&self, batch: &RowBatch, row: usize, block: &mut Block) {
        block.counts.rows[REVIEW] += 1;
        let out = &mut block.files[REVIEW];
        self.cells(batch, row, out);
        out.extend_from_slice(b",,,,");
        let flaw = batch.flaws(row).map(|f| f.rule()).next();
        self.csv().cell(flaw.map_or("", |rule| rule.title.get(self.lang)), out);
        out.push(b',');
        self.csv().cell(&self.skipped.text(batch.raw(row)), out);
        out.push(b'\n');
    }

    /// The first list that takes the record out; else the first that asks for a look.
    fn judge(&self, keys: &ExactKeys) -> Option<(usize, Hit)> {
        if keys.is_empty() {
            return None;
        }
        let mut doubtful = None;
        for (n, list) in self.lists.iter().enumerate() {
            match list.judge(keys) {
                Some(hit) if hit.doubt.is_none() => return Some((n, hit)),
                Some(hit) => doubtful = doubtful.or(Some((n, hit))),
                None => {}
            }
        }
        doubtful
    }

    fn csv(&self) -> CsvWriter {
        CsvWriter::new().spreadsheet_safe(self.settings.spreadsheet_safe)
    }

    /// The cells as they stood.
    fn cells(&self, batch: &RowBatch, row: usize, out: &mut Vec<u8>) {
        for (n, column) in self.intake.mapping.iter().enumerate() {
            if n > 0 {
                out.push(b',');
            }
            self.csv().cell(column.map_or("", |c| batch.cell(row, c)), out);
        }
        if let Some(source) = &self.source {
            out.push(b',');
            self.csv().cell(source, out);
        }
    }

    /// `list,row,key`.
    fn why(&self, list: &List, hit: Hit, out: &mut Vec<u8>) {
        out.push(b',');
        self.csv().cell(&list.name, out);
        out.push(b',');
        json::number(hit.row, out);
        out.push(b',');
        out.extend_from_slice(hit.key.as_str().as_bytes());
    }
}

impl Counts {
    fn add(&mut self, other: &Counts) {
        self.rows.iter_mut().zip(other.rows).for_each(|(n, more)| *n += more);
        self.skipped += other.skipped;
        for (n, more) in self.of_list.iter_mut().zip(&other.of_list) {
            n.iter_mut().zip(more).for_each(|(n, more)| *n += more);
        }
    }
}

/// The result folder while it fills.
struct Files {
    folder: Folder,
    files: [AtomicFile; 3],
    skipped: AtomicFile,
}

impl Files {
    fn create(settings: &Settings, exclusion: &Exclusion) -> Result<Files, Error> {
        let folder = Folder::create(&settings.out, SUMMARY, settings.overwrite)?;
        let tables = exclusion.lists().chain(&exclusion.intakes.inputs);
        let folder = folder.holding(&FILES, tables.filter_map(|i| i.source.path()))?;
        let intakes = exclusion.file();
        let source = intakes.source_header();
        let csv = CsvWriter::new().spreadsheet_safe(settings.spreadsheet_safe);
        let open = |name: &str, more: &[&str]| -> Result<AtomicFile, Error> {
            let mut line = if settings.bom { BOM.to_vec() } else { Vec::new() };
            let headers = intakes.headers.iter().map(String::as_str);
            csv.row(headers.chain(source.as_deref()).chain(more.iter().copied()), &mut line);
            let mut file = folder.file(name)?;
            write(&mut file, &line)?;
            Ok(file)
        };
        let files = [
            open("kept.csv", &[])?,
            open("excluded.csv", &["list", "row", "key"])?,
            open("review.csv", &["list", "row", "key", "reason", "raw"])?,
        ];
        let mut skipped = folder.file("skipped.csv")?;
        write(&mut skipped, skipped::HEADER)?;
        Ok(Files { files, skipped, folder })
    }

    fn append(&mut self, block: &Block) -> Result<(), Error> {
        for (file, bytes) in self.files.iter_mut().zip(&block.files) {
            write(file, bytes)?;
        }
        write(&mut self.skipped, &block.skipped)
    }

    fn commit(mut self, summary: &ExcludeSummary) -> Result<(), Error> {
        for file in self.files.into_iter().chain([self.skipped]) {
            self.folder.finish(file)?;
        }
        Ok(self.folder.commit(&summary.json())?)
    }
}

fn write(file: &mut AtomicFile, bytes: &[u8]) -> Result<(), Error> {
    file.write_all(bytes).map_err(|e| cleanse_table::Error::io(e, Some(file.path())).into())
}

/// The contact keys of a field.
const fn field_of(key: Key) -> Option<FieldKind> {
    match key {
        Key::Id => None,
        Key::Phone => Some(FieldKind::Phone),
        Key::Email => Some(FieldKind::Email),
    }
}
