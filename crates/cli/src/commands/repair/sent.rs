//! `cleanse repair sent`: the rows of campaign files went out.

use std::path::{Path, PathBuf};

use clap::Args;
use cleanse_core::Lang;
use cleanse_pipeline::thousands;
use cleanse_repair::{AttemptId, Effect, Event, EventKind, Purpose, RecordId, Time};
use cleanse_store::{Incoming, Outcome};
use cleanse_table::{CsvWriter, OpenOptions, Plan, RowKind, Source};

use super::resolve::{TO_COME, is_to_come};
use super::{WorkArgs, dates};
use crate::args::Global;
use crate::commands::access::without_contacts;
use crate::exit::{Failure, say};

/// The columns of a campaign file that matter here.
const ID: &str = "id";

#[derive(Args)]
pub(crate) struct SentArgs {
    /// Campaign files as `repair plan` wrote them (columns `message_id` and `sent_at` may be added), or their folder
    #[arg(required = true, value_name = "FILE|DIR")]
    files: Vec<PathBuf>,
    #[command(flatten)]
    work: WorkArgs,
}

pub(super) fn sent(args: &SentArgs, global: &Global, lang: Lang) -> anyhow::Result<()> {
    let mut workflow = args.work.open(false)?;
    let (now, actor) = (args.work.now(), args.work.actor());
    let (mut events, mut told) = (Vec::new(), Told::default());
    for path in files(&args.files) {
        read(&path, now, &actor, &mut events, &mut told)?;
    }
    workflow.ingest(events, |answers| {
        for answer in answers {
            let id = || answer.event_id.trim_start_matches("sent:").to_owned();
            match &answer.outcome {
                // A row of a plan is sent once.
                Outcome::Taken(effects) if is_known(effects) => told.known += 1,
                Outcome::Taken(_) => told.taken += 1,
                Outcome::Refused(why) => told.refused.push((id(), why.to_string())),
                Outcome::NoSuchRecord => told.refused.push((id(), nobody(lang))),
                _ => told.known += 1,
            }
        }
    })?;
    for (id, why) in &told.refused {
        say(&format!("{}: {why}", without_contacts(id)));
    }
    if !global.quiet {
        told.say(lang);
    }
    Ok(())
}

/// What became of the rows.
#[derive(Default)]
struct Told {
    taken: u64,
    /// Said before.
    known: u64,
    /// The ids of rows that were refused, and why.
    refused: Vec<(String, String)>,
}

impl Told {
    fn say(&self, lang: Lang) {
        let no = self.refused.len() as u64;
        let [rows, taken, known, no] =
            [self.taken + self.known + no, self.taken, self.known, no].map(thousands);
        let before = match lang {
            _ if self.known == 0 => String::new(),
            Lang::En => format!(", {known} known before"),
            Lang::Ko => format!(", 이미 처리 {known}건"),
        };
        say(&match lang {
            Lang::En => format!("{rows} rows: {taken} sent{before}, {no} refused"),
            Lang::Ko => format!("{rows}행: 발송 처리 {taken}건{before}, 거절 {no}건"),
        });
    }
}

fn is_known(effects: &[Effect]) -> bool {
    effects.iter().any(|effect| matches!(effect, Effect::Ignored { .. }))
}

fn nobody(lang: Lang) -> String {
    match lang {
        Lang::En => "the store has no such record".to_owned(),
        Lang::Ko => "저장소에 없는 회원입니다".to_owned(),
    }
}

/// A folder stands for the campaign files in it.
pub(super) fn files(paths: &[PathBuf]) -> Vec<PathBuf> {
    let names = super::plan::FILES.map(|(_, name)| name);
    paths
        .iter()
        .flat_map(|path| match path.is_dir() {
            true => names.iter().map(|n| path.join(n)).filter(|p| p.is_file()).collect(),
            false => vec![path.clone()],
        })
        .collect()
}

fn read(
    path: &Path,
    now: Time,
    actor: &str,
    events: &mut Vec<Incoming>,
    told: &mut Told,
) -> anyhow::Result<()> {
    let source = Source::open(path, &OpenOptions::new())?;
    let head = source.head(1)?;
    let headers = head.first().map(|r| r.cells.clone()).unwrap_or_default();
    let at = |name: &str| headers.iter().position(|h| h.trim() == name);
    let Some(id) = at(ID) else {
        let failure = Failure::new(
            "there is no column id: this is no campaign file",
            "‘id’ 열이 없습니다. 복구 발송 파일이 아닙니다.",
        );
        return Err(failure.at(path).into());
    };
    let (message_id, sent_at, task) = (at("message_id"), at("sent_at"), at("task"));
    let plan = Plan { required: 0, ..Plan::new(1, headers.len()) };
    for batch in source.batches(&plan)? {
        let batch = batch?;
        for i in (0..batch.len()).filter(|&i| batch.kind(i) != RowKind::Blank) {
            let cell = |column: Option<usize>| column.map_or("", |c| batch.cell(i, c).trim());
            if cell(task) == "decide" {
                continue;
            }
            let key = CsvWriter::unprotect(cell(Some(id)));
            let Some((record, attempt)) = AttemptId::split(key) else {
                told.refused.push((key.to_owned(), "no id of a campaign row".to_owned()));
                continue;
            };
            let time = dates::time(cell(sent_at)).unwrap_or(now);
            if is_to_come(time, now) {
                told.refused.push((key.to_owned(), format!("{TO_COME}: {time}")));
                continue;
            }
            let message_id = Some(cell(message_id).to_owned()).filter(|m| !m.is_empty());
            events.push(event(record, attempt, message_id, time, now, actor));
        }
    }
    Ok(())
}

fn event(
    record: RecordId,
    attempt: AttemptId,
    message_id: Option<String>,
    at: Time,
    now: Time,
    actor: &str,
) -> Incoming {
    let id = format!("sent:{}", attempt.with_record(&record));
    let kind = EventKind::AttemptSent { attempt, purpose: Purpose::Info, message_id };
    let mut event = Event::new(id, record, at, kind);
    event.received_at = now;
    (event.source, event.cause, event.actor) = ("campaign".into(), "sent".into(), actor.into());
    Incoming::from(event)
}
