//! `cleanse repair plan`: campaign files.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::io::Write;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use cleanse_core::Lang;
use cleanse_pipeline::thousands;
use cleanse_repair::{
    Blocked, Deferred, Effect, Event, EventKind, Field, Life, Plan, PlanRow, Planner, Policy, RecordId,
    RecordRoute, State, Task, Time, Via, Wait, message, step,
};
use cleanse_store::{Incoming, Kept, Outcome, ValueRow};
use cleanse_table::{AtomicFile, CsvWriter, Encoding, Folder};
use serde_json::json;

use super::advance::advance_all;
use super::members::{self, Members};
use super::open::no_permissions;
use super::policy::say_below_the_law;
use super::{Opened, WorkArgs, settings, transactions};
use crate::args::{Global, InputArgs};
use crate::commands::access::{access, note};
use crate::config::Config;
use crate::exit::say;
use crate::language;

/// Records between two statements.
const PAGE: i64 = 5_000;
/// The marker of a finished plan.
const SUMMARY: &str = "summary.json";
/// The campaign file of each way.
pub(super) const FILES: [(Via, &str); 6] = [
    (Via::Email, "email.csv"),
    (Via::Sms, "sms.csv"),
    (Via::Kakao, "kakao.csv"),
    (Via::Visit, "visit.csv"),
    (Via::Post, "post.csv"),
    (Via::Steward, "steward.csv"),
];
/// The columns of a campaign file, after those of the sender.
const COLUMNS: [&str; 14] = [
    "id",
    "record",
    "task",
    "channel",
    "to",
    "field",
    "message_class",
    "template",
    "title",
    "text",
    "link",
    "deadline",
    "segment",
    "priority",
];

#[derive(Args)]
pub(crate) struct PlanArgs {
    /// The folder for the campaign files
    #[arg(long, short, value_name = "DIR")]
    out: PathBuf,
    /// Replace the plan in the folder
    #[arg(long)]
    overwrite: bool,
    /// Member files with dates of joining, purchases and amounts: who is asked first, and in which tone
    #[arg(long, value_name = "FILE")]
    members: Vec<PathBuf>,
    /// Files with a row a purchase (id, day, amount): who is asked first
    #[arg(long, value_name = "FILE")]
    transactions: Vec<PathBuf>,
    /// Only these ways
    #[arg(long, value_delimiter = ',', value_parser = via, value_name = "CHANNEL,…")]
    channel: Vec<Via>,
    /// The upload columns of a sender in front
    #[arg(long = "for", value_enum, value_name = "SENDER")]
    sender: Option<Sender>,
    /// Write the files and change nothing in the store
    #[arg(long)]
    dry_run: bool,
    /// No byte order mark
    #[arg(long)]
    no_bom: bool,
    /// Neutralise cells that a spreadsheet would run as a formula, reversibly
    #[arg(long)]
    spreadsheet_safe: bool,
    #[command(flatten)]
    work: WorkArgs,
    #[command(flatten)]
    input: InputArgs,
}

/// Whose upload columns are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Sender {
    /// NHN Cloud Notification.
    Nhn,
}

pub(super) fn via(s: &str) -> Result<Via, String> {
    Via::from_code(s.trim()).ok_or_else(|| Via::ALL.iter().map(|v| v.as_str()).collect::<Vec<_>>().join(", "))
}

pub(super) fn plan(args: &PlanArgs, global: &Global) -> anyhow::Result<()> {
    let mut workflow = if args.dry_run { args.work.open_to_read()? } else { args.work.open(false)? };
    let (now, actor) = (args.work.now(), args.work.actor());
    let (mut lives, lang) = lives(args, global)?;
    transactions::add(&args.transactions, now, &mut lives)?;
    let names: Vec<&str> =
        FILES.iter().map(|(_, name)| *name).chain(["deferred.csv", "blocked.csv"]).collect();
    let inputs = members::files(&args.members)?;
    let inputs = inputs.iter().chain(&args.transactions);
    let mut folder = Folder::create(&args.out, SUMMARY, args.overwrite)?.holding(&names, inputs)?;
    if !args.dry_run {
        rank(&mut workflow, &lives, now, &actor)?;
        advance_all(&mut workflow, Some(RecordRoute::Repair), now, &actor)?;
    }
    let Planned { mut plan, permissions, numbers } = planned(&mut workflow, &lives, now, args.dry_run)?;
    if !args.channel.is_empty() {
        plan.rows.retain(|row| args.channel.contains(&row.attempt.via));
    }
    let config = Config::find(global.config.as_deref(), args.members.first().map(PathBuf::as_path))?;
    let csv =
        CsvWriter::new().spreadsheet_safe(args.spreadsheet_safe || config.spreadsheet_safe.unwrap_or(false));
    let writer = Writer { args, csv, lang };
    let to = values(&mut workflow, &plan, &numbers)?;
    let mut counts = writer.write(&mut folder, workflow.policy(), &plan, &to)?;
    if !args.dry_run && book(&mut workflow, &mut plan, now, &actor)? {
        let to = values(&mut workflow, &plan, &numbers)?;
        counts = writer.write(&mut folder, workflow.policy(), &plan, &to)?;
    }
    // Who gets the numbers in clear is durable before the files get their names.
    let people = people(&plan, &numbers);
    if !people.is_empty() {
        let access = access("plan", &args.work.store, Some(&actor), "campaign files", None);
        note(&mut workflow, lang, &access, &people)?;
    }
    let mut remarks = Vec::new();
    if !permissions && !numbers.is_empty() {
        remarks.push(no_permissions(lang).to_owned());
    }
    remarks.extend(made_up(workflow.policy(), lang).filter(|_| !plan.rows.is_empty()));
    let remark = (!remarks.is_empty()).then(|| remarks.join(" "));
    folder.commit(summary(&counts, remark.as_deref(), now, workflow.policy())?.as_bytes())?;
    if !global.quiet {
        remarks.iter().for_each(|remark| say(remark));
        say_below_the_law(workflow.policy(), lang);
        tell(&counts, &plan, &args.out, lang);
    }
    Ok(())
}

/// The records whose values stand in the files.
fn people(plan: &Plan, numbers: &HashMap<RecordId, i64>) -> Vec<i64> {
    let with_value = plan.rows.iter().filter(|row| row.to.is_some());
    let mut people: Vec<i64> = with_value.filter_map(|row| numbers.get(&row.record).copied()).collect();
    people.sort_unstable();
    people.dedup();
    people
}

/// The life cycles that a member file tells, and the language to speak about it.
fn lives(args: &PlanArgs, global: &Global) -> anyhow::Result<(HashMap<String, Life>, Lang)> {
    let mut lives = HashMap::new();
    let mut lang = language::speech(global).without_headers();
    if !args.members.is_empty() {
        let settings = settings(&members::files(&args.members)?, &args.input, global)?;
        let members = Members::open(&settings)?;
        lang = members.lang();
        if !global.quiet {
            members.say_passed_over();
        }
        members.each(|member| {
            lives.insert(member.record, member.life);
            Ok(())
        })?;
    }
    Ok((lives, lang))
}

/// Says of the best customers that they are, so that they are asked in more rounds.
fn rank(workflow: &mut Opened, lives: &HashMap<String, Life>, now: Time, actor: &str) -> anyhow::Result<()> {
    let policy = workflow.policy().clone();
    let mut events = Vec::new();
    for (record, life) in lives {
        let record = RecordId::new(record.as_str());
        let best = life.is_best(now, &policy);
        let Some(state) = workflow.state(&record)?.filter(|s| s.standing().best != best) else { continue };
        let id = format!("rank:{record}:{}", now.micros());
        let mut event = Event::new(id, state.record().clone(), now, EventKind::Ranked { best });
        (event.source, event.cause, event.actor) = ("members".into(), "rfm".into(), actor.into());
        events.push(Incoming::from(event));
    }
    events.sort_by(|a, b| a.event().event_id.cmp(&b.event().event_id));
    workflow.ingest(events, |_| {})?;
    Ok(())
}

/// The plan, whether any permission is known at all, and the numbers of the records.
struct Planned {
    plan: Plan,
    permissions: bool,
    numbers: HashMap<RecordId, i64>,
}

fn planned(
    workflow: &mut Opened,
    lives: &HashMap<String, Life>,
    now: Time,
    dry_run: bool,
) -> anyhow::Result<Planned> {
    let policy = workflow.policy().clone();
    let mut failed = false;
    let mut planner = Planner::new(&policy, now, || {
        let mut bytes = [0; 16];
        failed |= getrandom::fill(&mut bytes).is_err();
        u128::from_ne_bytes(bytes)
    });
    let (mut after, mut permissions) = (0, false);
    let mut numbers = HashMap::new();
    loop {
        let page = workflow.page(Some(RecordRoute::Repair), after, PAGE)?;
        let Some(last) = page.last() else { break };
        after = last.no;
        for member in &page {
            let life = lives.get(member.state.record().as_str()).copied().unwrap_or_default();
            permissions |=
                Field::ALL.iter().any(|&f| member.state.consents(f) != cleanse_repair::Consents::default());
            let state = if dry_run {
                foreseen(&member.state, &life, now, &policy)
            } else {
                Cow::Borrowed(&member.state)
            };
            planner.add(&state, &life);
            numbers.insert(member.state.record().clone(), member.no);
        }
    }
    let plan = planner.finish();
    if failed {
        return Err(std::io::Error::other("the system gives no random numbers").into());
    }
    Ok(Planned { plan, permissions, numbers })
}

/// A state as it would be by now, where nothing is written: the rank is known, and time has passed.
fn foreseen<'s>(state: &'s State, life: &Life, now: Time, policy: &Policy) -> Cow<'s, State> {
    let mut state = Cow::Borrowed(state);
    for kind in [EventKind::Ranked { best: life.is_best(now, policy) }, EventKind::Advanced] {
        let event = Event::new(format!("dry-run:{}", kind.name()), state.record().clone(), now, kind);
        if let Ok((next, _)) = step(&state, &event, policy) {
            state = Cow::Owned(next);
        }
    }
    state
}

/// Says in the store which rows stand in a file, and keeps the secrets of their links. What another process planned first, or
/// what may not be asked any more, comes out of the plan; whether anything did, is told.
fn book(workflow: &mut Opened, plan: &mut Plan, now: Time, actor: &str) -> anyhow::Result<bool> {
    let id = |row: &PlanRow| format!("plan:{}", row.attempt.with_record(&row.record));
    let asked = plan.rows.iter().filter(|row| row.task == Task::Ask);
    let events = asked.map(|row| {
        let kind = EventKind::AttemptPlanned { attempt: row.attempt };
        let mut event = Event::new(id(row), row.record.clone(), now, kind);
        (event.source, event.cause, event.actor) = ("plan".into(), "plan".into(), actor.into());
        Incoming::from(event)
    });
    let mut booked = HashSet::new();
    workflow.ingest(events.collect::<Vec<_>>(), |answers| {
        let planned = answers.iter().filter(|answer| is_planned(&answer.outcome));
        booked.extend(planned.map(|answer| answer.event_id.clone()));
    })?;
    let is_ours = |row: &PlanRow| row.task != Task::Ask || booked.contains(&id(row));
    let (ours, others): (Vec<PlanRow>, Vec<PlanRow>) =
        std::mem::take(&mut plan.rows).into_iter().partition(is_ours);
    plan.rows = ours;
    plan.deferred.extend(others.iter().map(|row| Deferred {
        record: row.record.clone(),
        field: row.attempt.field,
        via: Some(row.attempt.via),
        reason: Wait::Planned,
        until: None,
    }));
    let kept = plan.rows.iter().filter(|row| row.task == Task::Ask).map(|row| Kept {
        record: row.record.clone(),
        name: "token".to_owned(),
        text: format!("{} {}", row.attempt, row.token),
        key: row.token.clone(),
        at: now,
    });
    workflow.keep(kept.collect::<Vec<_>>())?;
    Ok(!others.is_empty())
}

/// Whether an attempt is planned by the event, and not by one before it.
fn is_planned(outcome: &Outcome) -> bool {
    matches!(outcome, Outcome::Taken(effects) if !effects.iter().any(|e| matches!(e, Effect::Ignored { .. })))
}

/// That the messages are those of a shop that there is not, where they are.
fn made_up(policy: &Policy, lang: Lang) -> Option<String> {
    let keys = policy.made_up().join(", ");
    (!keys.is_empty()).then(|| match lang {
        Lang::En => format!(
            "DO NOT SEND: the messages bear the made-up sender or link of the shipped policy; set {keys} in a --policy file"
        ),
        Lang::Ko => format!(
            "발송 금지: 문구에 기본 처리 기준의 가상 발신자·주소가 들어 있습니다. --policy 파일에 {keys} 값을 지정하십시오."
        ),
    })
}

/// How many rows each file has.
type Counts = BTreeMap<&'static str, u64>;

struct Writer<'a> {
    args: &'a PlanArgs,
    csv: CsvWriter,
    lang: Lang,
}

impl Writer<'_> {
    fn write(
        &self,
        folder: &mut Folder,
        policy: &Policy,
        plan: &Plan,
        values: &[String],
    ) -> anyhow::Result<Counts> {
        let mut counts = Counts::new();
        for (via, name) in FILES {
            let own = plan.rows.iter().zip(values).filter(|(row, _)| file_of(row) == via);
            let lines: Vec<Vec<String>> = own.map(|(row, to)| self.row(row, to, policy)).collect();
            counts.insert(name, lines.len() as u64);
            let headers: Vec<String> =
                self.sender_columns(via).iter().chain(&COLUMNS).map(|&h| h.to_owned()).collect();
            self.file(folder, name, &headers, &lines)?;
        }
        let lines: Vec<Vec<String>> = plan.deferred.iter().map(|d| self.deferred(d)).collect();
        counts.insert("deferred.csv", lines.len() as u64);
        self.file(
            folder,
            "deferred.csv",
            &words(&["record", "field", "channel", "reason", "until", "label"]),
            &lines,
        )?;
        let lines: Vec<Vec<String>> = plan.blocked.iter().map(|b| self.blocked(b)).collect();
        counts.insert("blocked.csv", lines.len() as u64);
        self.file(folder, "blocked.csv", &words(&["record", "field", "channel", "reason", "label"]), &lines)?;
        Ok(counts)
    }

    /// The columns that a sender's upload page asks for, by channel.
    fn sender_columns(&self, via: Via) -> &'static [&'static str] {
        match (self.args.sender, via) {
            (Some(Sender::Nhn), Via::Email) => &["receive_mail_address"],
            (Some(Sender::Nhn), Via::Sms | Via::Kakao) => &["recipient_no"],
            _ => &[],
        }
    }

    fn row(&self, row: &PlanRow, to: &str, policy: &Policy) -> Vec<String> {
        let message = message(row, policy);
        let via = file_of(row);
        let link = if row.token.is_empty() { String::new() } else { message.link };
        let mut cells: Vec<String> = self
            .sender_columns(via)
            .iter()
            .map(|&c| if c == "recipient_no" { to.replace('-', "") } else { to.to_owned() })
            .collect();
        cells.extend([
            row.attempt.with_record(&row.record),
            row.record.to_string(),
            row.task.to_string(),
            via.to_string(),
            to.to_owned(),
            row.attempt.field.to_string(),
            row.purpose.to_string(),
            message.template,
            message.title,
            message.body,
            link,
            row.deadline.to_string(),
            row.segment.to_string(),
            format!("{}-{:02}", row.priority.urgency, row.priority.rfm.0),
        ]);
        cells
    }

    fn deferred(&self, row: &Deferred) -> Vec<String> {
        let via = row.via.map_or("", Via::as_str).to_owned();
        let until = row.until.map(|t| t.to_string()).unwrap_or_default();
        let label = row.reason.label(self.lang).to_owned();
        vec![row.record.to_string(), row.field.to_string(), via, row.reason.to_string(), until, label]
    }

    fn blocked(&self, row: &Blocked) -> Vec<String> {
        let via = row.via.map_or("", Via::as_str).to_owned();
        let label = row.reason.label(self.lang).to_owned();
        vec![row.record.to_string(), row.field.to_string(), via, row.reason.to_string(), label]
    }

    fn file(
        &self,
        folder: &mut Folder,
        name: &str,
        headers: &[String],
        lines: &[Vec<String>],
    ) -> anyhow::Result<()> {
        let mut out = if self.args.no_bom { Vec::new() } else { Encoding::UTF_8_BOM.bom().to_vec() };
        self.csv.row(headers.iter().map(String::as_str), &mut out);
        for line in lines {
            self.csv.row(line.iter().map(String::as_str), &mut out);
        }
        let mut file: AtomicFile = folder.file(name)?;
        file.write_all(&out).map_err(|e| cleanse_table::Error::io(e, Some(&folder.path().join(name))))?;
        Ok(folder.finish(file)?)
    }
}

/// A decision is the steward's, whatever way is closed.
fn file_of(row: &PlanRow) -> Via {
    if row.task == Task::Decide { Via::Steward } else { row.attempt.via }
}

/// The value that each row goes to, looked up in the order in which the store has them.
fn values(
    workflow: &mut Opened,
    plan: &Plan,
    numbers: &HashMap<RecordId, i64>,
) -> anyhow::Result<Vec<String>> {
    let mut values = vec![String::new(); plan.rows.len()];
    let mut wanted: Vec<(i64, usize)> = plan
        .rows
        .iter()
        .enumerate()
        .filter_map(|(i, row)| row.to.and_then(|_| Some((*numbers.get(&row.record)?, i))))
        .collect();
    wanted.sort_unstable();
    for (no, i) in wanted {
        let Some((field, version)) = plan.rows[i].to else { continue };
        let of_record = workflow.values(no)?;
        let is_it = |v: &ValueRow| v.field == field.as_str() && v.version == i64::from(version.0);
        values[i] = of_record.into_iter().find(is_it).map(|v| v.text).unwrap_or_default();
    }
    Ok(values)
}

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|&w| w.to_owned()).collect()
}

fn summary(counts: &Counts, remark: Option<&str>, now: Time, policy: &Policy) -> anyhow::Result<String> {
    let files: serde_json::Map<String, serde_json::Value> =
        counts.iter().map(|(name, n)| ((*name).to_owned(), (*n).into())).collect();
    let rows: u64 = FILES.iter().filter_map(|(_, name)| counts.get(name)).sum();
    let summary = json!({
        "schema_version": cleanse_pipeline::SCHEMA_VERSION,
        "remark": remark,
        "now": now.to_string(),
        "policy": policy.hash(),
        "planned": rows,
        "deferred": counts.get("deferred.csv"),
        "blocked": counts.get("blocked.csv"),
        "files": files,
    });
    Ok(serde_json::to_string_pretty(&summary)? + "\n")
}

fn tell(counts: &Counts, plan: &Plan, out: &Path, lang: Lang) {
    let rows = plan.rows.len() as u64;
    let [rows, deferred, blocked] =
        [rows, plan.deferred.len() as u64, plan.blocked.len() as u64].map(thousands);
    say(&match lang {
        Lang::En => format!("{}: {rows} planned, {deferred} deferred, {blocked} blocked", out.display()),
        Lang::Ko => {
            format!("{}: 발송 예정 {rows}건, 미룸 {deferred}건, 보낼 수 없음 {blocked}건", out.display())
        }
    });
    for (_, name) in FILES {
        if let Some(n) = counts.get(name).filter(|n| **n > 0) {
            say(&format!("  {name} {}", thousands(*n)));
        }
    }
}
