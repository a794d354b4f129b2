//! `cleanse repair ingest`: feedback into the store.

use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::mpsc::sync_channel;
use std::thread;

use clap::Args;
use cleanse_core::Lang;
use cleanse_pipeline::thousands;
use cleanse_repair::{EventKind, RecordId, Time};
use cleanse_store::{Answer, Incoming, Outcome};

use super::advance::advance_records;
use super::feedback::{Line, What};
use super::members::{self, Members, canonical, is_run};
use super::open::{Taking, routes};
use super::reading::{Read, read_files};
use super::resolve::{Resolved, Resolver};
use super::{Opened, WorkArgs, settings};
use crate::args::{Global, InputArgs};
use crate::exit::{Failure, say};
use crate::language;

/// Lines between two commits.
const LINES: usize = 250_000;
/// So many chunks of lines are read ahead.
const AHEAD: usize = 16;
/// So many unreadable lines are named.
const NAMED: u64 = 5;

#[derive(Args)]
pub(crate) struct IngestArgs {
    /// Lines of JSON, tables with the same names as columns, or the result folder of `cleanse bounce` or `cleanse run`; `-`
    /// is standard input
    #[arg(required = true, value_name = "FILE|DIR")]
    files: Vec<PathBuf>,
    /// When feedback without a time of its own happened; otherwise it counts as soft evidence about current values only
    #[arg(long, value_name = "TIME", value_parser = crate::commands::store::time)]
    at: Option<Time>,
    #[command(flatten)]
    work: WorkArgs,
}

pub(super) fn ingest(args: &IngestArgs, global: &Global) -> anyhow::Result<()> {
    let files = crate::files::expand(&args.files)?;
    let mut workflow = args.work.open(false)?;
    let resolver = Resolver { now: args.work.now(), at: args.at, actor: args.work.actor() };
    let mut ingest = Ingest {
        workflow: &mut workflow,
        resolver,
        told: Told::default(),
        lines: Vec::new(),
        chunk: Vec::new(),
        touched: HashSet::new(),
        fresh: HashSet::new(),
    };
    for together in files.chunk_by(|one, next| !is_run(one) && !is_run(next)) {
        match together {
            [run] if is_run(run) => ingest.run(run, global)?,
            files => ingest.files(files)?,
        }
    }
    let told = ingest.told;
    let lang = language::speech(global).over(&told.headers);
    if !global.quiet {
        told.say(lang);
        say(&routes(&workflow.partition()?, lang));
    }
    Ok(())
}

/// What became of the lines.
#[derive(Default)]
struct Told {
    lines: u64,
    taken: u64,
    duplicates: u64,
    unmatched: u64,
    /// Lines that are no feedback at all; the first of them are named.
    unreadable: u64,
    /// Lines that say nothing the workflow needs to know: notes and warnings of a run.
    passed: u64,
    refused: BTreeMap<&'static str, u64>,
    /// The headers of the tables among the files.
    headers: Vec<String>,
}

impl Told {
    fn hear(&mut self, answers: &[Answer]) {
        for answer in answers {
            match &answer.outcome {
                Outcome::Taken(_) => self.taken += 1,
                Outcome::Duplicate => self.duplicates += 1,
                Outcome::Refused(refused) => self.refuse(refused.code()),
                _ => self.unmatched += 1,
            }
        }
    }

    fn refuse(&mut self, code: &'static str) {
        *self.refused.entry(code).or_default() += 1;
    }

    /// One line that cannot be read keeps no other line back.
    fn unreadable(&mut self, path: &Path, n: u64, what: &str) {
        self.unreadable += 1;
        if self.unreadable <= NAMED {
            say(&format!("{}: {n}: {what}", path.display()));
        }
    }

    fn say(&self, lang: Lang) {
        let refused: u64 = self.refused.values().sum();
        let [lines, taken, duplicates, unmatched, no] =
            [self.lines, self.taken, self.duplicates, self.unmatched, refused].map(thousands);
        // A line may say several things, of several members.
        let events = self.taken + self.duplicates + self.unmatched + self.refused.values().sum::<u64>();
        let one_each = events + self.unreadable + self.passed == self.lines;
        let of = match (lang, one_each) {
            (Lang::En, true) => format!("{lines} lines"),
            (Lang::Ko, true) => format!("{lines}줄"),
            (Lang::En, false) => format!("{} events of {lines} lines", thousands(events)),
            (Lang::Ko, false) => format!("{lines}줄에서 나온 {}건", thousands(events)),
        };
        say(&match lang {
            Lang::En => {
                format!(
                    "{of}: {taken} taken, {duplicates} known before, {unmatched} about nobody here, {no} refused"
                )
            }
            Lang::Ko => {
                format!(
                    "{of}: 반영 {taken}건, 이미 반영 {duplicates}건, 해당 회원 없음 {unmatched}건, 거절 {no}건"
                )
            }
        });
        self.say_left_out(lang);
        for (code, n) in &self.refused {
            say(&format!("  {code}: {n}"));
        }
    }

    fn say_left_out(&self, lang: Lang) {
        let (unreadable, passed) = (thousands(self.unreadable), thousands(self.passed));
        if self.unreadable > 0 {
            say(&match lang {
                Lang::En => format!("  {unreadable} lines cannot be read"),
                Lang::Ko => format!("  읽을 수 없는 줄 {unreadable}개"),
            });
        }
        if self.passed > 0 {
            say(&match lang {
                Lang::En => format!("  {passed} lines are no errors of a contact point"),
                Lang::Ko => format!("  연락 수단의 오류가 아닌 줄 {passed}개"),
            });
        }
    }
}

/// Feedback on its way in.
struct Ingest<'w> {
    workflow: &'w mut Opened,
    resolver: Resolver,
    told: Told,
    /// Lines that were read.
    lines: Vec<Line>,
    /// Events that come next.
    chunk: Vec<Incoming>,
    /// The records that they are about.
    touched: HashSet<RecordId>,
    /// The values and keys of messages that they bring: who is named by one can be found after the commit only.
    fresh: HashSet<String>,
}

impl Ingest<'_> {
    fn files(&mut self, files: &[PathBuf]) -> anyhow::Result<()> {
        thread::scope(|scope| {
            let (send, received) = sync_channel(AHEAD);
            scope.spawn(move || read_files(files, &send));
            received.into_iter().try_for_each(|chunk| self.read(chunk?))
        })?;
        self.lines()
    }

    /// What a run found, of the members that the store knows: the same as opening its result tells of them. Rows of a result
    /// name nobody.
    fn run(&mut self, folder: &Path, global: &Global) -> anyhow::Result<()> {
        let files = members::files(&[folder.to_owned()])?;
        let members = Members::open(&settings(&files, &InputArgs::default(), global)?)?;
        if !members.are_named() {
            return Err(rows_name_nobody(folder));
        }
        let (told, resolver) = (&mut self.told, &self.resolver);
        let mut taking = Taking::of_known(self.workflow, resolver.now, &resolver.actor);
        let seen = taking.all(&members, |answers| told.hear(answers))?;
        told.lines += seen.members;
        told.unmatched += taking.nobody;
        told.headers.extend(members.headers());
        Ok(())
    }

    fn read(&mut self, chunk: Vec<Read>) -> anyhow::Result<()> {
        for read in chunk {
            self.told.lines += u64::from(!matches!(read, Read::Headers(_) | Read::Also(_)));
            match read {
                Read::Headers(mut headers) => self.told.headers.append(&mut headers),
                Read::Line(line) | Read::Also(line) => self.lines.push(*line),
                Read::Passed => self.told.passed += 1,
                Read::Unreadable { path, n, what } => self.told.unreadable(&path, n, &what),
            }
        }
        if self.lines.len() >= LINES { self.lines() } else { Ok(()) }
    }

    /// Finds out whom the lines are about, and takes them in.
    fn lines(&mut self) -> anyhow::Result<()> {
        let lines = std::mem::take(&mut self.lines);
        self.workflow.look(true)?;
        self.load(&lines)?;
        for line in &lines {
            self.line(line)?;
        }
        self.commit()?;
        Ok(self.workflow.look(false)?)
    }

    /// Looks up at once what the lines name, in the order in which the store has it. Whatever names a message may name a record.
    fn load(&mut self, lines: &[Line]) -> anyhow::Result<()> {
        let records = |line: &Line| {
            let record = named(line);
            let ids = if record.is_none() { line.ids.as_slice() } else { &[] };
            record.into_iter().chain(ids.iter().map(|id| RecordId::new(id.as_str()))).collect::<Vec<_>>()
        };
        let all: Vec<RecordId> = lines.iter().flat_map(records).collect();
        self.workflow.load(all.iter())?;
        let with_value: Vec<RecordId> =
            lines.iter().filter(|line| line.recipient.is_some()).flat_map(records).collect();
        Ok(self.workflow.load_values(with_value.iter())?)
    }

    fn line(&mut self, line: &Line) -> anyhow::Result<()> {
        if self.comes_after_what_is_pending(line) {
            self.commit()?;
        }
        match self.resolver.resolve(self.workflow, line)? {
            Resolved::Nobody => self.told.unmatched += 1,
            Resolved::Refused(why) => self.told.refuse(why),
            Resolved::Events(events) => events.into_iter().for_each(|incoming| self.push(incoming)),
        }
        Ok(())
    }

    /// Whether a line can be understood only when the events before it are in the store: a profile update of a record that
    /// was just touched, feedback about a value or a message that just came.
    fn comes_after_what_is_pending(&self, line: &Line) -> bool {
        let names_fresh = || {
            let field = line.field.unwrap_or(cleanse_repair::Field::Email);
            let recipient = line.recipient.as_deref().map(|r| canonical(field, r));
            line.ids.iter().chain(&recipient).any(|key| self.fresh.contains(key))
        };
        let updates = || {
            let update = matches!(line.what, What::Updated(_));
            update && named(line).is_none_or(|record| self.touched.contains(&record))
        };
        !self.chunk.is_empty() && ((!self.fresh.is_empty() && names_fresh()) || updates())
    }

    fn push(&mut self, incoming: Incoming) {
        match &incoming.event().kind {
            EventKind::AttemptSent { message_id: Some(id), .. } => {
                self.fresh.insert(id.clone());
            }
            EventKind::ProfileUpdated { .. } => {
                self.fresh.extend(incoming.canonical().map(str::to_owned));
            }
            _ => {}
        }
        self.touched.insert(incoming.event().record.clone());
        self.chunk.push(incoming);
    }

    fn commit(&mut self) -> anyhow::Result<()> {
        let chunk = std::mem::take(&mut self.chunk);
        let told = &mut self.told;
        self.workflow.ingest(chunk, |answers| told.hear(answers))?;
        self.fresh.clear();
        let mut touched: Vec<RecordId> = std::mem::take(&mut self.touched).into_iter().collect();
        touched.sort_unstable();
        advance_records(self.workflow, &touched, self.resolver.now, &self.resolver.actor)?;
        Ok(self.workflow.look(true)?)
    }
}

fn rows_name_nobody(folder: &Path) -> anyhow::Error {
    Failure::new(
        "not every row has an id of its own, and a row of a result is no row of the file it came from",
        "모든 행에 고유한 회원번호가 있지 않아 어느 회원인지 알 수 없습니다. 결과의 행 번호는 원본의 행 번호가 아닙니다.",
    )
    .at(folder)
    .hint("cleanse repair open DIR --id COLUMN")
    .into()
}

/// The record that a line names itself.
fn named(line: &Line) -> Option<RecordId> {
    let of_attempt =
        line.ids.iter().find_map(|id| cleanse_repair::AttemptId::split(id)).map(|(record, _)| record);
    of_attempt
        .or_else(|| line.record.as_deref().or(line.joined.first().map(String::as_str)).map(RecordId::new))
}
