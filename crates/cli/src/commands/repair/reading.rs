//! Files of feedback, read on a thread of their own: lines of JSON, tables, result folders.

use std::io::{BufRead, BufReader, Read as _};
use std::path::{Path, PathBuf};
use std::sync::mpsc::SyncSender;

use cleanse_record::Role;
use cleanse_table::{OpenOptions, Plan, RowBatch, RowKind, Source};
use serde_json::{Map, Value};

use super::feedback::{Line, What, read, read_map};
use crate::exit::Failure;

/// A longer line than this is nobody's feedback.
const LONGEST_LINE: u64 = 4 << 20;
/// So many lines go from one thread to the other at once.
const CHUNK: usize = 1_000;
/// Rows that help to find the column of ids.
const SAMPLE_ROWS: usize = 200;
/// What the columns of `cleanse bounce --out` begin with.
const OURS: &str = "cleanse_";

/// What stands in one line.
pub(super) enum Read {
    /// The headers of a table.
    Headers(Vec<String>),
    Line(Box<Line>),
    /// What the line before says beside it.
    Also(Box<Line>),
    /// Nothing that the workflow needs to know.
    Passed,
    Unreadable {
        path: PathBuf,
        n: u64,
        what: String,
    },
}

/// Reads files in their order and sends what they hold; ends early where nobody listens.
pub(super) fn read_files(files: &[PathBuf], send: &SyncSender<anyhow::Result<Vec<Read>>>) {
    let mut reading = Reading { send, chunk: Vec::with_capacity(CHUNK) };
    let read = files.iter().try_for_each(|path| reading.path(path)).and_then(|()| reading.flush());
    if let Err(error) = read {
        // Nobody listens any more where the other side met an error: it is the one that is told.
        let _ = send.send(Err(error));
    }
}

struct Reading<'a> {
    send: &'a SyncSender<anyhow::Result<Vec<Read>>>,
    chunk: Vec<Read>,
}

impl Reading<'_> {
    fn path(&mut self, path: &Path) -> anyhow::Result<()> {
        if path.is_dir() {
            return self.path(&results_of(path)?);
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
        let name = name.strip_suffix(".gz").unwrap_or(&name);
        if [".csv", ".tsv", ".xlsx", ".xlsm", ".parquet"].iter().any(|end| name.ends_with(end)) {
            self.table(path)
        } else {
            self.lines(path)
        }
    }

    /// Lines of JSON.
    fn lines(&mut self, path: &Path) -> anyhow::Result<()> {
        let fail = |e| cleanse_table::Error::io(e, Some(path));
        let mut input: Box<dyn BufRead> = if path == Path::new("-") {
            Box::new(BufReader::new(std::io::stdin()))
        } else {
            Box::new(BufReader::with_capacity(1 << 16, cleanse_table::open_bytes(path)?))
        };
        let (mut line, mut n) = (Vec::new(), 0_u64);
        loop {
            line.clear();
            if input.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut line).map_err(fail)? == 0 {
                return Ok(());
            }
            n += 1;
            let text = String::from_utf8_lossy(&line);
            let text = text.trim_start_matches('\u{feff}').trim();
            if !text.is_empty() {
                self.push(path, n, read(text))?;
            }
        }
    }

    /// A table whose columns have the names of the keys; those of `cleanse bounce --out` have them after `cleanse_`.
    fn table(&mut self, path: &Path) -> anyhow::Result<()> {
        let source = Source::open(path, &OpenOptions::new())?;
        let mut head = source.head(SAMPLE_ROWS)?.into_iter();
        let headers = head.next().map(|r| r.cells).unwrap_or_default();
        let sample: Vec<Vec<String>> = head.map(|r| r.cells).collect();
        let columns = Columns::of(&headers, &sample).ok_or_else(|| no_feedback(path))?;
        let plan = Plan { required: 0, ..Plan::new(1, headers.len()) };
        self.chunk.push(Read::Headers(headers));
        let mut n = 1;
        for batch in source.batches(&plan)? {
            let batch = batch?;
            for i in 0..batch.len() {
                n += 1;
                if batch.kind(i) != RowKind::Blank {
                    self.push(path, n, read_map(columns.map(&batch, i)))?;
                }
            }
        }
        Ok(())
    }

    fn push(&mut self, path: &Path, n: u64, read: Result<Line, String>) -> anyhow::Result<()> {
        match read {
            Ok(line) if matches!(line.what, What::Nothing) => self.chunk.push(Read::Passed),
            Ok(mut line) => {
                let engaged = line.engaged();
                self.chunk.push(Read::Line(Box::new(line)));
                self.chunk.extend(engaged.map(|line| Read::Also(Box::new(line))));
            }
            Err(what) => self.chunk.push(Read::Unreadable { path: path.to_owned(), n, what }),
        }
        if self.chunk.len() >= CHUNK { self.flush() } else { Ok(()) }
    }

    /// Fails where nobody listens any more: reading ends.
    fn flush(&mut self) -> anyhow::Result<()> {
        let chunk = std::mem::replace(&mut self.chunk, Vec::with_capacity(CHUNK));
        self.send.send(Ok(chunk)).map_err(|_| anyhow::anyhow!("nobody listens"))
    }
}

/// The keys that say whom a row is about.
const NAMES_SOMEBODY: [&str; 8] =
    ["record", "member", "recipient", "id", "message_id", "attempt", "token", "link"];

/// Whom a row is about, by the headers of member files.
fn by_role(headers: &[String], sample: &[Vec<String>]) -> Vec<(usize, String)> {
    let Ok(plan) = cleanse_record::Plan::of(headers, sample, &[]) else { return Vec::new() };
    let value = plan.column_of(Role::Email).or_else(|| plan.column_of(Role::Mobile));
    let keys = [(plan.column_of(Role::Id), "record"), (value, "recipient")];
    keys.into_iter().filter_map(|(at, key)| Some((at?, key.to_owned()))).collect()
}

/// Which column is which key.
struct Columns(Vec<(usize, String)>);

impl Columns {
    /// None where the table is no feedback at all.
    fn of(headers: &[String], sample: &[Vec<String>]) -> Option<Columns> {
        let ours = headers.iter().any(|h| h.trim() == "cleanse_category");
        let key = |header: &String| {
            let name = header.trim().to_lowercase();
            if ours { name.strip_prefix(OURS).map(str::to_owned) } else { Some(name) }
        };
        let mut columns: Vec<(usize, String)> =
            headers.iter().enumerate().filter_map(|(at, header)| Some((at, key(header)?))).collect();
        // The cause and the field of a result are words of the table; ours are its category and its channel.
        columns.retain(|(_, key)| !ours || !matches!(key.as_str(), "cause" | "field" | "rule" | "result"));
        if !ours && !columns.iter().any(|(_, key)| NAMES_SOMEBODY.contains(&key.as_str())) {
            columns.extend(by_role(headers, sample));
        }
        if ours {
            let width = headers.iter().position(|h| h.trim().starts_with(OURS)).unwrap_or(headers.len());
            let id = cleanse_record::Plan::of(&headers[..width], sample, &[]).ok();
            let id = id.and_then(|plan| plan.column_of(Role::Id));
            columns.extend(id.map(|at| (at, "record".to_owned())));
        }
        columns
            .iter()
            .any(|(_, key)| matches!(key.as_str(), "category" | "event"))
            .then_some(Columns(columns))
    }

    fn map(&self, batch: &RowBatch, row: usize) -> Map<String, Value> {
        let cells = self.0.iter().map(|(at, key)| (key, batch.cell(row, *at).trim()));
        cells.filter(|(_, cell)| !cell.is_empty()).map(|(key, cell)| (key.clone(), cell.into())).collect()
    }
}

/// The joined results of a folder.
fn results_of(folder: &Path) -> anyhow::Result<PathBuf> {
    let results = folder.join("results.csv");
    if results.is_file() && folder.join("summary.json").is_file() {
        return Ok(results);
    }
    Err(Failure::new("is no finished result", "끝까지 만들어진 결과 폴더가 아닙니다.")
        .at(folder)
        .hint("cleanse bounce … --out DIR, cleanse run … --out DIR")
        .into())
}

fn no_feedback(path: &Path) -> anyhow::Error {
    Failure::new(
        "no feedback: there is neither a column `cleanse_category` nor one that is called `event` or `category`",
        "발송 결과가 아닙니다. ‘cleanse_category’ 열도 ‘event’, ‘category’ 열도 없습니다.",
    )
    .at(path)
    .hint("cleanse bounce FILE --against MEMBERS --out DIR")
    .into()
}
