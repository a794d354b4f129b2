//! The main job: every row read, normalised, routed and written, in input order, in bounded memory.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::time::Instant;

use cleanse_core::SHIPPED_DATA_DATE;
use cleanse_dedupe::{Features, Settings as MatchSettings};
use cleanse_report::Report;
use rayon::prelude::*;

use crate::changes::Previous;
use crate::duplicates::{Duplicates, Shared};
use crate::error::{Error, ErrorKind};
use crate::excel;
use crate::flow::{check_cancelled, in_order};
use crate::format::{Bases, Block, Formatter};
use crate::group_findings;
use crate::groups::{self, Names};
use crate::identity::{Ids, RecordName};
use crate::intake::{Intake, Intakes};
use crate::matching::Matching;
use crate::merge::Merge;
use crate::outputs::Outputs;
use crate::report;
use crate::settings::{Settings, Watcher};
use crate::summary::{InputSummary, SCHEMA_VERSION, Summary};
use crate::tally::Tally;
use crate::work::Work;

/// How many shared contacts are told in words.
const SCENES: usize = 3;

/// A finished run.
pub struct Finished {
    /// Its numbers.
    pub summary: Summary,
    /// How records are named in the outputs, and why.
    pub ids: Ids,
    /// The largest shared contacts in words, values masked.
    pub shared_scenes: Vec<String>,
    /// What reports show.
    pub report: Report,
}

/// Runs the main job over inputs that were opened and planned.
///
/// # Errors
/// When an input cannot be read, an output cannot be written, the watcher cancels, or a row is unaccounted for. The
/// folder then holds no `summary.json`, and files of an earlier run are as they were.
pub fn run(settings: &Settings, intakes: &Intakes, watcher: &dyn Watcher) -> Result<Finished, Error> {
    let mut clock = Clock::default();
    let previous = settings.previous.as_deref().map(Previous::open).transpose()?;
    let outputs = Outputs::create(settings, intakes)?;
    watcher.expect(intakes.inputs.iter().map(|i| i.source.size_bytes()).sum());
    watcher.stage("rows");
    let matching = if settings.dedupe { Some(Matching::korean(intakes)?) } else { None };
    let (outputs, streamed) = stream(settings, intakes, outputs, matching.as_ref(), watcher)?;
    let Streamed { tally, read, mut features } = streamed;
    clock.lap("rows");
    let (mut files, ids, people) = outputs.close_rows()?;
    check_cancelled(watcher)?;
    watcher.stage("duplicates");
    let mut summary = blank_summary(settings, intakes, &read, ids.name);
    let mut shared_scenes = Vec::new();
    let mut merged = None;
    let mut report = report::begin(settings, intakes, &summary);
    let mut tally = tally;
    let intake_of = |row| &intakes.inputs[input_of(row, &read)];
    files.findings(&group_findings::id_findings(&ids, intake_of, &mut tally))?;
    let names = Names((ids.name == RecordName::Id).then_some(&people.ids));
    if let Some(matching) = &matching {
        let mut found = Duplicates::find(&matching.plan, &mut features, &MatchSettings::default(), watcher)?;
        clock.lap("duplicates");
        clock.laps.extend(found.laps());
        if let Some(held) = files.held.take() {
            let merge = Merge { settings, intakes, people: &people, names, ledger_lines: tally.changes };
            merged = Some(merge.run(held, &mut found, &mut files)?);
            clock.lap("merge");
        }
        let file = |row| intake_of(row).name();
        let rows = group_findings::Rows {
            people: &people,
            file: &file,
            first: 0,
            show_values: settings.show_values,
        };
        let write_groups = || {
            groups::write_duplicates(&found, names, None, &mut files)?;
            files.findings(&group_findings::group_findings(&found, &rows, &mut tally))
        };
        let find_shared = || Shared::find(&people, &found, &features, settings.as_of);
        let (written, shared) = rayon::join(write_groups, find_shared);
        written?;
        groups::write_shared(&shared, &people, names, &mut files)?;
        report.shared = Some(report::shared(&shared, &people));
        report.duplicates = Some(report::duplicates(&found, names, settings.show_values));
        shared_scenes = groups::scenes(&shared, &people, intakes.lang, SCENES);
        summary.clusters = found.clusters.len() as u64;
        summary.shared_contacts = shared.contacts.len() as u64;
        let members: usize = shared.judged.iter().map(Vec::len).sum();
        summary.personal_data.insert("shared_contacts.csv".to_owned(), members as u64);
        summary.count(&tally, found.surplus());
        clock.lap("groups");
    } else {
        summary.count(&tally, 0);
    }
    if let Some(merged) = merged {
        merged.count(&mut summary);
    }
    report::compare(&mut report, &mut summary, previous.as_ref(), &mut files)?;
    name_personal_data(&mut summary, files.corrected);
    if !summary.balances() {
        return Err(ErrorKind::Unbalanced { read: summary.read, routed: summary.routed() }.into());
    }
    check_cancelled(watcher)?;
    if settings.excel {
        excel::write(&mut files, settings, intakes.lang)?;
        summary.personal_data.insert(excel::WORKBOOK.to_owned(), summary.read);
    }
    clock.lap("report");
    let seconds = clock.seconds();
    summary.timings = clock.laps;
    report::write(&mut report, &summary, &tally, settings, intakes, (&mut files, seconds))?;
    files.commit(&to_json(&summary))?;
    Ok(Finished { summary, ids, shared_scenes, report })
}

fn to_json(summary: &Summary) -> Vec<u8> {
    // A summary is maps, strings and numbers: it always serialises.
    let mut json = serde_json::to_vec_pretty(summary).unwrap_or_default();
    json.push(b'\n');
    json
}

/// What was read of one input.
struct InputCount {
    rows: u64,
    head_bytes: u64,
    /// Rows behind the header that are no records.
    skipped: u64,
}

/// What streaming leaves behind.
struct Streamed {
    tally: Tally,
    read: Vec<InputCount>,
    features: Features,
}

/// Streams the rows of all inputs through workers into the outputs.
fn stream(
    settings: &Settings,
    intakes: &Intakes,
    mut outputs: Outputs,
    matching: Option<&Matching>,
    watcher: &dyn Watcher,
) -> Result<(Outputs, Streamed), Error> {
    let used = &Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        let (send, receive) = sync_channel::<Message>(1);
        let writer = scope.spawn(move || drain(&mut outputs, &receive, used).map(|()| outputs));
        let streamed = stream_inputs(settings, intakes, &Line { send, used }, matching, watcher);
        // A failed writer explains why sending failed: its error comes first.
        let outputs = writer.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
        Ok((outputs, streamed?))
    })
}

enum Message {
    RawHeader(Vec<u8>),
    Blocks(Vec<Block>),
}

/// The line to the writer: blocks go out full and come back empty, with their memory.
struct Line<'a> {
    send: SyncSender<Message>,
    used: &'a Mutex<Vec<Block>>,
}

impl Line<'_> {
    /// A block to fill; a used one where there is one.
    fn block(&self) -> Block {
        self.used.lock().map_or(None, |mut used| used.pop()).unwrap_or_default()
    }
}

fn drain(outputs: &mut Outputs, messages: &Receiver<Message>, used: &Mutex<Vec<Block>>) -> Result<(), Error> {
    for message in messages {
        match message {
            Message::RawHeader(bytes) => outputs.raw_header(&bytes)?,
            Message::Blocks(mut blocks) => {
                for block in &mut blocks {
                    outputs.append(block)?;
                    block.clear();
                }
                if let Ok(mut used) = used.lock() {
                    used.append(&mut blocks);
                }
            }
        }
    }
    Ok(())
}

fn stream_inputs(
    settings: &Settings,
    intakes: &Intakes,
    line: &Line<'_>,
    matching: Option<&Matching>,
    watcher: &dyn Watcher,
) -> Result<Streamed, Error> {
    let mut tally = Tally::default();
    let mut bases = Bases::default();
    let mut read = Vec::new();
    let mut features = matching.map_or_else(Features::default, Matching::features);
    for (input, intake) in intakes.inputs.iter().enumerate() {
        let before = bases.row;
        let formatter = Formatter::new(intakes, input, settings);
        let head_bytes = begin_input(intake, &formatter, &mut tally, &mut bases, &line.send)?;
        let plan = intake.reading(settings);
        let skipped_before = tally.skipped;
        let mut chunks = intake.source.chunks(&plan)?;
        let work = |chunk| Work::of(chunk, intake, input, matching);
        in_order(&mut chunks, watcher, work, |works| {
            let blocks = format_group(works, &formatter, &mut tally, &mut bases, &mut features, line);
            // A closed channel means that the writer failed; its own error is reported.
            line.send.send(Message::Blocks(blocks)).map_err(|_| ErrorKind::Interrupted.into())
        })?;
        let skipped = tally.skipped - skipped_before;
        read.push(InputCount { rows: bases.row - before, head_bytes, skipped });
    }
    Ok(Streamed { tally, read, features })
}

/// The rows before the first data row: the header counts as one, titles and blank rows are skipped aloud.
fn begin_input(
    intake: &Intake,
    formatter: &Formatter<'_>,
    tally: &mut Tally,
    bases: &mut Bases,
    send: &SyncSender<Message>,
) -> Result<u64, Error> {
    let mut block = Block::default();
    intake.titles.iter().for_each(|title| formatter.skipped.title(title, &mut block.skipped));
    tally.skipped += intake.titles.len() as u64;
    tally.headers += u64::from(intake.header_row.is_some());
    tally.rows += intake.titles.len() as u64 + u64::from(intake.header_row.is_some());
    let head = intake.source.head_bytes(intake.skip)?;
    let head_bytes = head.len() as u64;
    bases.raw += head_bytes;
    // A closed channel means that the writer failed; its own error is reported.
    let _ = send.send(Message::RawHeader(head));
    let _ = send.send(Message::Blocks(vec![block]));
    Ok(head_bytes)
}

/// The second pass over a group: with every chunk's place known, its bytes are made.
fn format_group(
    works: Vec<Work>,
    formatter: &Formatter<'_>,
    tally: &mut Tally,
    bases: &mut Bases,
    features: &mut Features,
    line: &Line<'_>,
) -> Vec<Block> {
    let mut placed = Vec::with_capacity(works.len());
    for work in works {
        placed.push((*bases, work));
        let Some((_, work)) = placed.last() else { continue };
        bases.row += work.tally.read;
        bases.ledger += work.ledger_lines;
        bases.raw += work.raw_bytes;
        tally.add(&work.tally);
        if let Some(more) = &work.features {
            features.append(more);
        }
    }
    placed.into_par_iter().map(|(here, work)| formatter.block(&work, here, line.block())).collect()
}

fn blank_summary(settings: &Settings, intakes: &Intakes, read: &[InputCount], name: RecordName) -> Summary {
    Summary {
        schema_version: SCHEMA_VERSION,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        data_date: SHIPPED_DATA_DATE.to_string(),
        as_of: settings.as_of.to_string(),
        lang: intakes.lang.to_string(),
        rows: 0,
        headers: 0,
        skipped: 0,
        headers_again: 0,
        read: 0,
        clean: 0,
        repair: 0,
        quarantine: 0,
        unreadable: 0,
        merged: 0,
        rules: BTreeMap::new(),
        fields: BTreeMap::new(),
        bad_kinds: BTreeMap::new(),
        bad_people: BTreeMap::new(),
        dimensions: BTreeMap::new(),
        reachable: BTreeMap::new(),
        closed: 0,
        clusters: 0,
        duplicates: 0,
        shared_contacts: 0,
        changed_cells: 0,
        changes: None,
        trend: Vec::new(),
        personal_data: BTreeMap::new(),
        record: if name == RecordName::Id { "id" } else { "row" }.to_owned(),
        spreadsheet_safe: settings.spreadsheet_safe,
        inputs: intakes.inputs.iter().zip(read).map(|(intake, count)| input_summary(intake, count)).collect(),
        timings: BTreeMap::new(),
    }
}

fn input_summary(intake: &Intake, count: &InputCount) -> InputSummary {
    InputSummary {
        file: intake.name(),
        format: intake.source.format().as_str().to_owned(),
        encoding: intake.source.encoding().label().to_owned(),
        delimiter: intake.source.delimiter().map(|d| char::from(d).to_string()),
        headers: intake.headers.clone(),
        skip: intake.skip,
        has_header_row: intake.header_row.is_some(),
        head_bytes: count.head_bytes,
        skipped: count.skipped,
        read: count.rows,
        roles: intake.plan().roles.iter().map(|r| r.map(|r| r.as_str().to_owned())).collect(),
        mapping: intake.mapping.clone(),
    }
}

/// Names each file that holds personal data, with its rows.
fn name_personal_data(summary: &mut Summary, corrected: u64) {
    let files = [
        ("clean.csv", summary.clean),
        ("repair.csv", summary.repair),
        ("quarantine.csv", summary.quarantine),
        ("quarantine.raw", summary.quarantine),
        ("ledger.jsonl", summary.changed_cells),
        ("corrections.csv", corrected),
        ("changes.csv", summary.changes.iter().flat_map(BTreeMap::values).sum()),
    ];
    summary.personal_data.extend(files.into_iter().map(|(name, rows)| (name.to_owned(), rows)));
    summary.personal_data.retain(|_, rows| *rows > 0);
}

/// The input that a row came from.
fn input_of(row: u32, read: &[InputCount]) -> usize {
    let mut end = 0;
    let past = |count: &InputCount| {
        end += count.rows;
        u64::from(row) < end
    };
    read.iter().position(past).unwrap_or(0)
}

/// Seconds by stage.
pub(crate) struct Clock {
    first: Instant,
    last: Instant,
    pub(crate) laps: BTreeMap<String, f64>,
}

impl Default for Clock {
    fn default() -> Clock {
        let now = Instant::now();
        Clock { first: now, last: now, laps: BTreeMap::new() }
    }
}

impl Clock {
    /// Seconds since the beginning.
    pub(crate) fn seconds(&self) -> f64 {
        self.first.elapsed().as_secs_f64()
    }

    pub(crate) fn lap(&mut self, name: &str) {
        let now = Instant::now();
        let seconds = (now - self.last).as_secs_f64();
        self.laps.insert(name.to_owned(), (seconds * 1e3).round() / 1e3);
        self.last = now;
    }
}
