//! The files of a result folder while a run fills them.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::Path;

use cleanse_core::Route;
use cleanse_table::{AtomicFile, CsvWriter, Folder, Format};

use crate::changes::MARKS;
use crate::error::Error;
use crate::excel::WORKBOOK;
use crate::format::Block;
use crate::identity::{IdCensus, Ids, RecordName};
use crate::intake::Intakes;
use crate::merge::Held;
use crate::noted::{Noted, mark};
use crate::people::People;
use crate::report::PAGE;
use crate::settings::Settings;
use crate::shapes::{SHAPES, ShapeRuns};
use crate::skipped;

/// The marker of a finished run.
pub(crate) const SUMMARY: &str = "summary.json";
/// All files that a run may write beside it.
pub(crate) const RUN_FILES: [&str; 19] = [
    "clean.csv",
    "repair.csv",
    "quarantine.csv",
    "quarantine.raw",
    "skipped.csv",
    "shared_contacts.csv",
    "clusters.csv",
    "pairs.csv",
    "corrections.csv",
    "findings.jsonl",
    MARKS,
    "ledger.jsonl",
    "routes.csv",
    SHAPES,
    "changes.csv",
    "merged.csv",
    "id_map.csv",
    PAGE,
    WORKBOOK,
];
const BOM: &[u8] = "\u{feff}".as_bytes();

/// What a row of `repair.csv` has behind its cells.
pub(crate) const REPAIR: [&str; 3] = ["cleanse_reasons", "cleanse_suggestions", "cleanse_channels"];

/// Everything that grows while rows stream by.
pub(crate) struct Outputs {
    folder: Folder,
    clean: AtomicFile,
    repair: AtomicFile,
    quarantine: AtomicFile,
    quarantine_raw: AtomicFile,
    skipped: AtomicFile,
    findings: AtomicFile,
    marks: AtomicFile,
    noted: Noted,
    ledger: AtomicFile,
    corrections: Corrections,
    routes: RouteRuns,
    /// Where an input is JSON Lines.
    shapes: Option<ShapeRuns>,
    census: IdCensus,
    pub(crate) people: People,
    keep_people: bool,
    merge: bool,
    bom: bool,
}

impl Outputs {
    pub(crate) fn create(settings: &Settings, intakes: &Intakes) -> Result<Outputs, Error> {
        let folder = Folder::create(&settings.out, SUMMARY, settings.overwrite)?;
        let folder = folder.holding(&RUN_FILES, settings.files())?;
        let has_id = intakes.inputs.iter().all(|i| i.plan().column_of(cleanse_record::Role::Id).is_some());
        let has_json = intakes.inputs.iter().any(|i| i.source.format() == Format::Jsonl);
        let open = |name: &str, more: &[&str]| begin(&folder, name, settings, intakes, more);
        let clean = open("clean.csv", &[])?;
        let repair = open("repair.csv", &REPAIR)?;
        let quarantine =
            open("quarantine.csv", &["cleanse_line", "cleanse_reasons", "cleanse_offset", "cleanse_length"])?;
        let mut skipped = folder.file("skipped.csv")?;
        write(&mut skipped, skipped::HEADER)?;
        Ok(Outputs {
            clean,
            repair,
            quarantine,
            quarantine_raw: folder.file("quarantine.raw")?,
            skipped,
            findings: folder.file("findings.jsonl")?,
            marks: folder.file(MARKS)?,
            noted: Noted::default(),
            ledger: folder.file("ledger.jsonl")?,
            corrections: Corrections::create(&folder, &settings.out, has_id, settings.bom)?,
            routes: RouteRuns::create(&folder, settings.merge)?,
            shapes: if has_json { Some(ShapeRuns::new(folder.file(SHAPES)?)) } else { None },
            census: IdCensus::new(has_id, Some(&settings.out)),
            people: People::default(),
            keep_people: settings.dedupe,
            merge: settings.merge,
            bom: settings.bom,
            folder,
        })
    }

    /// Appends what one chunk adds.
    pub(crate) fn append(&mut self, block: &Block) -> Result<(), Error> {
        write(&mut self.clean, &block.clean)?;
        write(&mut self.repair, &block.repair)?;
        write(&mut self.quarantine, &block.quarantine)?;
        write(&mut self.quarantine_raw, &block.quarantine_raw)?;
        write(&mut self.skipped, &block.skipped)?;
        write(&mut self.findings, &block.findings)?;
        write(&mut self.marks, &block.noted.marks)?;
        self.noted.append(&block.noted);
        write(&mut self.ledger, &block.ledger)?;
        self.corrections.append(block)?;
        self.routes.extend(&block.routes)?;
        if let Some(shapes) = &mut self.shapes {
            shapes.extend(&block.shapes)?;
        }
        self.census.take(&block.people).map_err(|e| io_error(&self.quarantine_raw, e))?;
        if self.keep_people {
            self.people.append(&block.people);
        }
        Ok(())
    }

    /// Appends the bytes of an input's header to `quarantine.raw`, before its quarantined rows.
    pub(crate) fn raw_header(&mut self, bytes: &[u8]) -> Result<(), Error> {
        write(&mut self.quarantine_raw, bytes)
    }

    /// Closes the files that rows stream into. Says how records are named in everything that follows.
    pub(crate) fn close_rows(mut self) -> Result<(Finished, Ids, People), Error> {
        self.routes.end_run()?;
        let mut folder = self.folder;
        let ids = self.census.answer().map_err(|e| io_error(&self.quarantine_raw, e))?;
        for file in [self.quarantine_raw, self.skipped] {
            folder.finish(file)?;
        }
        if let Some(shapes) = self.shapes {
            folder.finish(shapes.finish()?)?;
        }
        let corrected = self.corrections.lines;
        let corrections = self.corrections.settle(&folder, ids.name)?;
        folder.finish(corrections)?;
        let rows = Held {
            clean: self.clean,
            repair: self.repair,
            quarantine: self.quarantine,
            ledger: self.ledger,
            routes: self.routes.kept.unwrap_or_default(),
        };
        let mut finished = Finished {
            folder,
            findings: self.findings,
            marks: Some(self.marks),
            noted: self.noted,
            bom: self.bom,
            held: None,
            corrected,
        };
        if self.merge {
            finished.held = Some(rows);
        } else {
            finished.rows(rows, self.routes.file)?;
        }
        Ok((finished, ids, self.people))
    }
}

/// The folder after the last row: what is known only now is still to come.
pub(crate) struct Finished {
    folder: Folder,
    findings: AtomicFile,
    /// A mark a finding, where an earlier run may be compared with this one.
    marks: Option<AtomicFile>,
    pub(crate) noted: Noted,
    bom: bool,
    /// The rows, where they are still to be merged.
    pub(crate) held: Option<Held>,
    /// Lines of `corrections.csv`.
    pub(crate) corrected: u64,
}

impl Finished {
    /// A folder into which no rows stream, and all files that it may hold.
    pub(crate) fn create(settings: &Settings, names: &[&str]) -> Result<Finished, Error> {
        let folder = Folder::create(&settings.out, SUMMARY, settings.overwrite)?;
        let folder = folder.holding(names, settings.files())?;
        let findings = folder.file("findings.jsonl")?;
        let (marks, noted, held) = (None, Noted::default(), None);
        Ok(Finished { findings, marks, noted, folder, bom: settings.bom, held, corrected: 0 })
    }

    /// Takes the files of the rows over as they are.
    fn rows(&mut self, rows: Held, routes: AtomicFile) -> Result<(), Error> {
        for file in [rows.clean, rows.repair, rows.quarantine, rows.ledger, routes] {
            self.folder.finish(file)?;
        }
        Ok(())
    }

    /// Begins a file of rows, with the header that all inputs share.
    pub(crate) fn rows_file(
        &self,
        name: &str,
        settings: &Settings,
        intakes: &Intakes,
        more: &[&str],
    ) -> Result<AtomicFile, Error> {
        begin(&self.folder, name, settings, intakes, more)
    }

    /// Takes a finished file over.
    pub(crate) fn finish_file(&mut self, file: AtomicFile) -> Result<(), Error> {
        Ok(self.folder.finish(file)?)
    }

    /// Appends findings about groups of records; none of them is about a value.
    pub(crate) fn findings(&mut self, bytes: &[u8]) -> Result<(), Error> {
        if let Some(marks) = &mut self.marks {
            let lines = memchr::memchr_iter(b'\n', bytes).count();
            write(marks, &mark("").to_le_bytes().repeat(lines))?;
        }
        write(&mut self.findings, bytes)
    }

    /// The findings and their marks so far, to be read.
    pub(crate) fn read_findings(&mut self) -> Result<Option<(File, File)>, Error> {
        let Some(marks) = &mut self.marks else { return Ok(None) };
        let open =
            |file: &mut AtomicFile| file.flush().and_then(|()| file.reopen()).map_err(|e| io_error(file, e));
        Ok(Some((open(&mut self.findings)?, open(marks)?)))
    }

    /// Opens a finished file for reading.
    pub(crate) fn reopen(&self, name: &str) -> Result<Option<File>, Error> {
        Ok(self.folder.reopen(name)?)
    }

    /// Begins a file that is written bit by bit.
    pub(crate) fn begin(&self, name: &str) -> Result<AtomicFile, Error> {
        Ok(self.folder.file(name)?)
    }

    /// Adds a whole file; `opened` says that people open it.
    pub(crate) fn file(&mut self, name: &str, opened: bool, bytes: &[u8]) -> Result<(), Error> {
        let mut file = self.folder.file(name)?;
        if opened && self.bom {
            write(&mut file, BOM)?;
        }
        write(&mut file, bytes)?;
        Ok(self.folder.finish(file)?)
    }

    /// Gives every file its name, the summary last.
    pub(crate) fn commit(mut self, summary: &[u8]) -> Result<(), Error> {
        self.folder.finish(self.findings)?;
        if let Some(marks) = self.marks {
            self.folder.finish(marks)?;
        }
        Ok(self.folder.commit(summary)?)
    }
}

/// Begins a file of rows, with the header that all inputs share.
fn begin(
    folder: &Folder,
    name: &str,
    settings: &Settings,
    intakes: &Intakes,
    more: &[&str],
) -> Result<AtomicFile, Error> {
    let mut file = folder.file(name)?;
    let mut line = if settings.bom { BOM.to_vec() } else { Vec::new() };
    let csv = CsvWriter::new().spreadsheet_safe(settings.spreadsheet_safe);
    let source = intakes.source_header();
    csv.row(
        intakes.headers.iter().map(String::as_str).chain(source.as_deref()).chain(more.iter().copied()),
        &mut line,
    );
    write(&mut file, &line)?;
    Ok(file)
}

/// Writes all of `bytes`, naming the file when it cannot.
fn write(file: &mut AtomicFile, bytes: &[u8]) -> Result<(), Error> {
    if bytes.is_empty() {
        return Ok(());
    }
    file.write_all(bytes).map_err(|e| io_error(file, e))
}

fn io_error(file: &AtomicFile, e: io::Error) -> Error {
    cleanse_table::Error::io(e, Some(file.path())).into()
}

/// `corrections.csv`, written with ids. Should the ids turn out not to name the records, every line is given its row
/// instead, at the end: a run reads its input once.
struct Corrections {
    file: AtomicFile,
    marks: Option<BufWriter<File>>,
    head: u64,
    lines: u64,
}

impl Corrections {
    fn create(folder: &Folder, path: &Path, has_id: bool, bom: bool) -> Result<Corrections, Error> {
        let mut file = folder.file("corrections.csv")?;
        let mut head = if bom { BOM.to_vec() } else { Vec::new() };
        head.extend_from_slice(b"record,field,before,after,rule,certainty\n");
        write(&mut file, &head)?;
        let marks = if has_id {
            Some(BufWriter::new(tempfile::tempfile_in(path).map_err(|e| io_error(&file, e))?))
        } else {
            None
        };
        Ok(Corrections { file, marks, head: head.len() as u64, lines: 0 })
    }

    fn append(&mut self, block: &Block) -> Result<(), Error> {
        write(&mut self.file, &block.corrections)?;
        self.lines += block.correction_marks.len() as u64;
        if let Some(marks) = &mut self.marks {
            for &(row, line, record) in &block.correction_marks {
                let mut mark = [0; 16];
                mark[..8].copy_from_slice(&row.to_le_bytes());
                mark[8..12].copy_from_slice(&line.to_le_bytes());
                mark[12..].copy_from_slice(&record.to_le_bytes());
                marks.write_all(&mark).map_err(|e| io_error(&self.file, e))?;
            }
        }
        Ok(())
    }

    fn settle(mut self, folder: &Folder, name: RecordName) -> Result<AtomicFile, Error> {
        self.file.flush().map_err(|e| io_error(&self.file, e))?;
        match self.marks {
            Some(marks) if name != RecordName::Id => {
                let mut renamed = folder.file("corrections.csv")?;
                by_row(&self.file, marks, self.head, &mut renamed).map_err(|e| io_error(&renamed, e))?;
                Ok(renamed)
            }
            _ => Ok(self.file),
        }
    }
}

/// Copies the lines of `from`, the row in place of the id.
fn by_row(from: &AtomicFile, marks: BufWriter<File>, head: u64, to: &mut AtomicFile) -> io::Result<()> {
    let mut marks = marks.into_inner().map_err(io::IntoInnerError::into_error)?;
    marks.seek(SeekFrom::Start(0))?;
    let mut marks = BufReader::new(marks);
    let mut lines = BufReader::new(from.reopen()?);
    let mut to = BufWriter::new(to);
    io::copy(&mut lines.by_ref().take(head), &mut to)?;
    let mut mark = [0; 16];
    let mut line = Vec::new();
    while marks.read_exact(&mut mark).is_ok() {
        let row = u64::from_le_bytes(mark[..8].try_into().unwrap_or_default());
        let length = u32::from_le_bytes(mark[8..12].try_into().unwrap_or_default());
        let record = u32::from_le_bytes(mark[12..].try_into().unwrap_or_default());
        line.resize(length as usize, 0);
        lines.read_exact(&mut line)?;
        write!(to, "{row}")?;
        to.write_all(&line[record as usize..])?;
    }
    to.flush()
}

/// `routes.csv`: the routes of all rows as runs, which is what `undo` needs to put the rows back in order. Holds no personal
/// data. Where records are still to be merged, the runs are kept instead of written.
struct RouteRuns {
    file: AtomicFile,
    kept: Option<Vec<RouteRun>>,
    last: RouteRun,
    /// The number of the first row of the last run.
    row: u64,
}

/// Rows that went the same way one after the other; no route for rows that are no records.
pub(crate) type RouteRun = (Option<Route>, u32);

impl RouteRuns {
    fn create(folder: &Folder, keeps: bool) -> Result<RouteRuns, Error> {
        let mut file = folder.file("routes.csv")?;
        write(&mut file, b"first_row,rows,route\n")?;
        Ok(RouteRuns { file, kept: keeps.then(Vec::new), last: (None, 0), row: 1 })
    }

    fn extend(&mut self, routes: &[Option<Route>]) -> Result<(), Error> {
        for &route in routes {
            if self.last.0 != route || self.last.1 == u32::MAX {
                self.end_run()?;
                self.last = (route, 0);
            }
            self.last.1 += 1;
        }
        Ok(())
    }

    /// Rows that are no records are `skipped`, have no number and stand before the row named.
    fn end_run(&mut self) -> Result<(), Error> {
        let (route, n) = self.last;
        if n == 0 {
            return Ok(());
        }
        if let Some(kept) = &mut self.kept {
            kept.push(self.last);
        } else {
            let line = format!("{},{n},{}\n", self.row, route.map_or(SKIPPED, Route::as_str));
            write(&mut self.file, line.as_bytes())?;
        }
        self.row += if route.is_some() { u64::from(n) } else { 0 };
        Ok(())
    }
}

/// The word for rows that are no records in `routes.csv`.
pub(crate) const SKIPPED: &str = "skipped";
