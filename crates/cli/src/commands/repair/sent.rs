//! `cleanse repair sent`: the rows of campaign files went out.

use std::path::{Path, PathBuf};

use clap::Args;
use cleanse_core::Lang;
use cleanse_pipeline::thousands;
use cleanse_repair::{AttemptId, Event, EventKind, Purpose, RecordId, Time};
use cleanse_store::{Incoming, Outcome};
use cleanse_table::{OpenOptions, Plan, RowKind, Source};

use super::{WorkArgs, dates};
use crate::args::Global;
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
    let mut events = Vec::new();
    for path in files(&args.files) {
        read(&path, now, &actor, &mut events)?;
    }
    let rows = events.len() as u64;
    let (mut taken, mut refused) = (0_u64, Vec::new());
    workflow.ingest(events, |answers| {
        for answer in answers {
            match &answer.outcome {
                Outcome::Taken(_) => taken += 1,
                Outcome::Refused(why) => refused.push((answer.event_id.clone(), why.clone())),
                Outcome::NoSuchRecord => {
                    refused.push((answer.event_id.clone(), cleanse_repair::Refused::OtherRecord));
                }
                _ => {}
            }
        }
    })?;
    for (id, why) in &refused {
        say(&format!("{}: {why}", id.trim_start_matches("sent:")));
    }
    if !global.quiet {
        let [rows, taken, no] = [rows, taken, refused.len() as u64].map(thousands);
        say(&match lang {
            Lang::En => format!("{rows} rows: {taken} sent, {no} refused"),
            Lang::Ko => format!("{rows}행: 발송 처리 {taken}건, 거절 {no}건"),
        });
    }
    Ok(())
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

fn read(path: &Path, now: Time, actor: &str, events: &mut Vec<Incoming>) -> anyhow::Result<()> {
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
            let Some((record, attempt)) = AttemptId::split(cell(Some(id))) else { continue };
            if cell(task) == "decide" {
                continue;
            }
            let time = dates::time(cell(sent_at)).unwrap_or(now);
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
