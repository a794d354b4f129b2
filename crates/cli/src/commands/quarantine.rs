//! `cleanse quarantine`: what is set aside, why, and the way back.

use std::io::{self, BufWriter, Write};
use std::path::Path;

use clap::{Args, Subcommand};
use cleanse_core::{Lang, Masked};
use cleanse_repair::{Event, Field, RecordId, Time};
use cleanse_store::{SetAside, Trail, ValueRow, kind_of};
use serde_json::{Value, json};

use super::access::{HandOut, access, note};
use super::store::{Opened, StoreArgs};
use crate::exit::{Exit, Failure, say};
use crate::files;

#[derive(Subcommand)]
pub(crate) enum QuarantineCommand {
    /// Who and what is set aside, masked: one JSON object a line
    List(ListArgs),
    /// One record with the trail of why
    Show(ShowArgs),
    /// Everything that is set aside, in clear: a CSV file, or a self-contained SQLite one (.sqlite, .db)
    Export(ExportArgs),
    /// Take a record, or one of its contact points, back out, so that it is asked for again
    Restore(RestoreArgs),
}

#[derive(Args)]
pub(crate) struct ListArgs {
    /// Who looks (default: the user of the system)
    #[arg(long, value_name = "NAME")]
    actor: Option<String>,
    #[command(flatten)]
    store: StoreArgs,
}

#[derive(Args)]
pub(crate) struct ShowArgs {
    /// The record
    #[arg(value_name = "RECORD")]
    record: String,
    /// Show values in clear
    #[arg(long, requires = "reason")]
    show_values: bool,
    /// Why somebody looks; goes into the access journal
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    /// Who looks (default: the user of the system)
    #[arg(long, value_name = "NAME")]
    actor: Option<String>,
    #[command(flatten)]
    store: StoreArgs,
}

#[derive(Args)]
pub(crate) struct ExportArgs {
    #[command(flatten)]
    hand_out: HandOut,
    #[command(flatten)]
    store: StoreArgs,
}

#[derive(Args)]
pub(crate) struct RestoreArgs {
    /// The record
    #[arg(value_name = "RECORD")]
    record: String,
    /// Only this contact point: email, mobile, landline, post, kakao
    #[arg(long, value_name = "FIELD", value_parser = field)]
    field: Option<Field>,
    /// Who decides (default: the user of the system)
    #[arg(long, value_name = "NAME")]
    actor: Option<String>,
    /// Why
    #[arg(long, value_name = "TEXT", default_value = "")]
    reason: String,
    #[command(flatten)]
    store: StoreArgs,
}

fn field(s: &str) -> Result<Field, String> {
    Field::from_code(s).ok_or_else(|| "email, mobile, landline, post, kakao".to_owned())
}

pub(crate) fn quarantine(command: &QuarantineCommand, lang: Lang, quiet: bool) -> anyhow::Result<Exit> {
    match command {
        QuarantineCommand::List(args) => list(args, lang, quiet),
        QuarantineCommand::Show(args) => show(args, lang),
        QuarantineCommand::Export(args) => export(args, lang, quiet),
        QuarantineCommand::Restore(args) => restore(args, lang, quiet),
    }
}

fn list(args: &ListArgs, lang: Lang, quiet: bool) -> anyhow::Result<Exit> {
    let mut workflow = args.store.open_to_read()?;
    let mut out = BufWriter::new(io::stdout().lock());
    let mut count = Count::default();
    workflow.set_aside(|_, one| {
        count.add(&one);
        writeln!(out, "{}", line(&one, false)).map_err(anyhow::Error::from)
    })?;
    out.flush()?;
    let records = count.numbers(&mut workflow)?;
    note(&mut workflow, lang, &access("list", &args.store, args.actor.as_ref(), "", None), &records)?;
    if !quiet {
        say(&count.sentence(lang));
    }
    Ok(Exit::Clean)
}

fn show(args: &ShowArgs, lang: Lang) -> anyhow::Result<Exit> {
    let mut workflow = args.store.open_to_read()?;
    let record = RecordId::new(args.record.as_str());
    let trail = workflow.trail(&record)?;
    // Who looked is durable before anything is shown.
    let no = workflow.number(&record)?;
    let reason = args.reason.as_deref().unwrap_or_default();
    note(&mut workflow, lang, &access("show", &args.store, args.actor.as_ref(), reason, Some(no)), &[no])?;
    let mut out = io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, &whole(&trail, args.show_values))?;
    writeln!(out)?;
    Ok(Exit::Clean)
}

fn export(args: &ExportArgs, lang: Lang, quiet: bool) -> anyhow::Result<Exit> {
    args.hand_out.check()?;
    let mut workflow = args.store.open_to_read()?;
    let mut found: Vec<SetAside> = Vec::new();
    workflow.set_aside(|_, one| {
        found.push(one);
        Ok::<(), cleanse_store::Error>(())
    })?;
    let mut count = Count::default();
    found.iter().for_each(|one| count.add(one));
    // The reason is durable before anything leaves.
    let records = count.numbers(&mut workflow)?;
    args.hand_out.note(&mut workflow, lang, "export", &args.store, &records)?;
    match args.hand_out.out.extension().and_then(|e| e.to_str()) {
        Some("sqlite" | "sqlite3" | "db") => sqlite(&mut workflow, &found, &args.hand_out.out)?,
        _ => csv(&mut workflow, &found, &args.hand_out)?,
    }
    if !quiet {
        say(&count.sentence(lang));
    }
    Ok(Exit::Clean)
}

fn restore(args: &RestoreArgs, lang: Lang, quiet: bool) -> anyhow::Result<Exit> {
    let mut workflow = args.store.open()?;
    let record = RecordId::new(args.record.as_str());
    let no = workflow.number(&record)?;
    let access = access("restore", &args.store, args.actor.as_ref(), &args.reason, Some(no));
    let answers = workflow.restore(&record, args.field, &access)?;
    if !quiet {
        say(&match lang {
            Lang::En => format!("{} contact points of {record} are asked for again", answers.len()),
            Lang::Ko => format!("{record}: 연락 수단 {}개를 복구 대상으로 되돌렸습니다.", answers.len()),
        });
    }
    Ok(Exit::Clean)
}

/// People and contact points.
#[derive(Default)]
struct Count {
    people: Vec<RecordId>,
    points: i64,
}

impl Count {
    fn add(&mut self, one: &SetAside) {
        self.points += i64::from(one.field.is_some());
        if self.people.last() != Some(&one.record) {
            self.people.push(one.record.clone());
        }
    }

    /// The numbers of the people in the store.
    fn numbers(&self, workflow: &mut Opened) -> Result<Vec<i64>, cleanse_store::Error> {
        self.people.iter().map(|record| workflow.number(record)).collect()
    }

    fn sentence(&self, lang: Lang) -> String {
        match lang {
            Lang::En => format!("{} people, {} contact points set aside", self.people.len(), self.points),
            Lang::Ko => format!("별도 보관 {}명, 연락 수단 {}개", self.people.len(), self.points),
        }
    }
}

/// One contact point as an object; values masked unless asked for.
fn line(one: &SetAside, clear: bool) -> Value {
    json!({
        "record": one.record.as_str(),
        "route": one.route,
        "field": one.field.map(Field::as_str),
        "version": one.version.map(|v| v.0),
        "value": one.value.as_ref().map(|v| shown(v, clear)),
        "custody": one.value.as_ref().map(|v| v.custody.as_str()),
        "since": one.since.map(|t| t.to_string()),
        "cause": one.cause,
        "attempts": one.attempts,
    })
}

fn shown(value: &ValueRow, clear: bool) -> String {
    if clear { value.text.clone() } else { Masked::new(kind_of(&value.field), &value.text).to_string() }
}

fn whole(trail: &Trail, clear: bool) -> Value {
    let values = trail.values.iter().map(|v| {
        json!({
            "field": v.field,
            "version": v.version,
            "value": shown(v, clear),
            "custody": v.custody.as_str(),
            "since": Time::from_micros(v.valid_from).to_string(),
        })
    });
    json!({
        "record": trail.record.as_str(),
        "route": trail.state.route().as_str(),
        "set_aside": trail.set_aside.iter().map(|one| line(one, clear)).collect::<Vec<_>>(),
        "values": values.collect::<Vec<_>>(),
        "trail": trail.events.iter().map(step).collect::<Vec<_>>(),
    })
}

/// One event of a trail.
fn step(event: &Event) -> Value {
    json!({
        "at": event.at().to_string(),
        "event": event.kind.name(),
        "field": event.kind.field().map(Field::as_str),
        "cause": event.cause,
        "source": event.source,
        "actor": event.actor,
        "event_id": event.event_id,
    })
}

/// A row per contact point, with its trail in one cell.
fn csv(workflow: &mut Opened, found: &[SetAside], to: &HandOut) -> anyhow::Result<()> {
    let (writer, mut buffer) = to.csv();
    let mut file = files::create_csv(&to.out)?;
    writer.row(
        ["record", "route", "field", "version", "value", "since", "cause", "attempts", "trail"],
        &mut buffer,
    );
    for one in found {
        let trail: Vec<String> = workflow.history(&one.record)?.iter().map(in_words).collect();
        let number = |n: Option<u32>| n.map_or_else(String::new, |n| n.to_string());
        let cells = [
            one.record.as_str().to_owned(),
            one.route.to_owned(),
            one.field.map_or_else(String::new, |f| f.as_str().to_owned()),
            number(one.version.map(|v| v.0)),
            one.value.as_ref().map_or_else(String::new, |v| v.text.clone()),
            one.since.map_or_else(String::new, |t| t.to_string()),
            one.cause.clone(),
            one.attempts.to_string(),
            trail.join(" | "),
        ];
        writer.row(cells.iter().map(String::as_str), &mut buffer);
        file.write_all(&buffer).map_err(|e| cleanse_table::Error::io(e, Some(&to.out)))?;
        buffer.clear();
    }
    file.write_all(&buffer).map_err(|e| cleanse_table::Error::io(e, Some(&to.out)))?;
    Ok(file.commit()?)
}

fn in_words(event: &Event) -> String {
    let field = event.kind.field().map_or_else(String::new, |f| format!(" {f}"));
    format!("{} {}{field} {}", event.at(), event.kind.name(), event.cause)
}

fn sqlite(workflow: &mut Opened, found: &[SetAside], path: &Path) -> anyhow::Result<()> {
    if path.exists() {
        return Err(Failure::new("the file is there already", "이미 있는 파일입니다.").at(path).into());
    }
    Ok(cleanse_store::export_sqlite(workflow, found, path)?)
}
