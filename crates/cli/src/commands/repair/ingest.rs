//! `cleanse repair ingest`: feedback into the store.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use clap::Args;
use cleanse_core::Lang;
use cleanse_core::feedback::{Category, Disposition};
use cleanse_pipeline::thousands;
use cleanse_repair::{AttemptId, Event, EventKind, Field, Proof, RecordId, State, Time, Version};
use cleanse_store::{Answer, Incoming, Outcome};

use super::advance::advance_records;
use super::feedback::{Line, What, read};
use super::members::{canonical, tidy};
use super::open::{fnv1a, routes};
use super::{Opened, WorkArgs};
use crate::args::Global;
use crate::exit::say;

/// Lines between two commits.
const CHUNK: usize = 20_000;
/// A longer line than this is nobody's feedback.
const LONGEST_LINE: u64 = 4 << 20;
/// So many unreadable lines are named.
const NAMED: u64 = 5;

#[derive(Args)]
pub(crate) struct IngestArgs {
    /// Lines of JSON; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// When feedback without a time of its own happened; otherwise it counts as soft evidence about current values only
    #[arg(long, value_name = "TIME", value_parser = crate::commands::store::time)]
    at: Option<Time>,
    #[command(flatten)]
    work: WorkArgs,
}

pub(super) fn ingest(args: &IngestArgs, global: &Global, lang: Lang) -> anyhow::Result<()> {
    let mut workflow = args.work.open(false)?;
    let mut ingest = Ingest {
        now: args.work.now(),
        at: args.at,
        actor: args.work.actor(),
        told: Told::default(),
        chunk: Vec::new(),
        touched: Vec::new(),
    };
    for path in &args.files {
        ingest.file(&mut workflow, path)?;
    }
    ingest.flush(&mut workflow)?;
    if !global.quiet {
        ingest.told.say(lang);
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
}

impl Told {
    fn hear(&mut self, answers: &[Answer]) {
        for answer in answers {
            match &answer.outcome {
                Outcome::Taken(_) => self.taken += 1,
                Outcome::Duplicate => self.duplicates += 1,
                Outcome::Refused(refused) => *self.refused.entry(refused.code()).or_default() += 1,
                _ => self.unmatched += 1,
            }
        }
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
        say(&match lang {
            Lang::En => {
                format!(
                    "{lines} lines: {taken} taken, {duplicates} known before, {unmatched} about nobody here, {no} refused"
                )
            }
            Lang::Ko => {
                format!(
                    "{lines}줄: 반영 {taken}건, 이미 반영 {duplicates}건, 해당 회원 없음 {unmatched}건, 거절 {no}건"
                )
            }
        });
        if self.unreadable > 0 {
            let unreadable = thousands(self.unreadable);
            say(&match lang {
                Lang::En => format!("  {unreadable} lines cannot be read"),
                Lang::Ko => format!("  읽을 수 없는 줄 {unreadable}개"),
            });
        }
        if self.passed > 0 {
            let passed = thousands(self.passed);
            say(&match lang {
                Lang::En => format!("  {passed} lines are no errors of a contact point"),
                Lang::Ko => format!("  연락 수단의 오류가 아닌 줄 {passed}개"),
            });
        }
        for (code, n) in &self.refused {
            say(&format!("  {code}: {n}"));
        }
    }
}

/// Feedback on its way in.
struct Ingest {
    now: Time,
    at: Option<Time>,
    actor: String,
    told: Told,
    chunk: Vec<Incoming>,
    touched: Vec<RecordId>,
}

/// Whom a line is about.
struct Target {
    record: RecordId,
    field: Option<Field>,
    version: Option<Version>,
    attempt: Option<AttemptId>,
}

impl Ingest {
    fn file(&mut self, workflow: &mut Opened, path: &Path) -> anyhow::Result<()> {
        let fail = |e| cleanse_table::Error::io(e, Some(path));
        let mut input: Box<dyn BufRead> = if path == Path::new("-") {
            Box::new(BufReader::new(std::io::stdin()))
        } else {
            Box::new(BufReader::with_capacity(1 << 16, File::open(path).map_err(fail)?))
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
            if text.is_empty() {
                continue;
            }
            self.told.lines += 1;
            let read = match read(text) {
                Ok(read) => read,
                Err(what) => {
                    self.told.unreadable(path, n, &what);
                    continue;
                }
            };
            if matches!(read.what, What::Nothing) {
                self.told.passed += 1;
                continue;
            }
            self.line(workflow, read, text)?;
            if self.chunk.len() >= CHUNK {
                self.flush(workflow)?;
            }
        }
    }

    fn flush(&mut self, workflow: &mut Opened) -> anyhow::Result<()> {
        let chunk = std::mem::take(&mut self.chunk);
        let told = &mut self.told;
        workflow.ingest(chunk, |answers| told.hear(answers))?;
        self.touched.sort_unstable();
        self.touched.dedup();
        advance_records(workflow, &std::mem::take(&mut self.touched), self.now, &self.actor)?;
        Ok(())
    }

    fn line(&mut self, workflow: &mut Opened, line: Line, text: &str) -> anyhow::Result<()> {
        // A profile update may be about a record that this very file changed a moment ago.
        if matches!(line.what, What::Updated(_)) && !self.chunk.is_empty() {
            let chunk = std::mem::take(&mut self.chunk);
            let told = &mut self.told;
            workflow.ingest(chunk, |answers| told.hear(answers))?;
        }
        let targets = self.targets(workflow, &line)?;
        let several = targets.len() > 1;
        let mut found = false;
        for target in targets {
            let Some(incoming) = self.incoming(workflow, &line, &target, text, several)? else { continue };
            found = true;
            let wrong = wrong(&incoming, line.value.as_deref());
            self.touched.push(target.record);
            self.chunk.push(incoming);
            self.chunk.extend(wrong);
        }
        self.told.unmatched += u64::from(!found);
        Ok(())
    }

    /// By the record, by the attempt, by the sender's key, else by the value: then it is about everybody who has it.
    fn targets(&self, workflow: &mut Opened, line: &Line) -> anyhow::Result<Vec<Target>> {
        let (field, version) = (line.field, line.version);
        let attempts = line.ids.iter().find_map(|id| AttemptId::split(id));
        if let Some((record, id)) = attempts {
            return Ok(vec![of_attempt(workflow, record, id, field)?]);
        }
        if let Some(record) = &line.record {
            let attempt = line.ids.iter().find_map(|id| id.parse().ok());
            let record = RecordId::new(record.as_str());
            return self.of_value(workflow, line, vec![Target { record, field, version, attempt }]);
        }
        for id in &line.ids {
            let mut found = Vec::new();
            for (record, attempt) in workflow.attempts_of(id)? {
                found.push(of_attempt(workflow, record, attempt, field)?);
            }
            if !found.is_empty() {
                return Ok(found);
            }
            let record = RecordId::new(id.as_str());
            if workflow.state(&record)?.is_some() {
                return self.of_value(workflow, line, vec![Target { record, field, version, attempt: None }]);
            }
        }
        if !line.joined.is_empty() {
            let of = |r: &String| Target { record: RecordId::new(r.as_str()), field, version, attempt: None };
            return self.of_value(workflow, line, line.joined.iter().map(of).collect());
        }
        self.by_value(workflow, line)
    }

    /// The version that a named recipient is, where the line names one beside the record.
    fn of_value(
        &self,
        workflow: &mut Opened,
        line: &Line,
        targets: Vec<Target>,
    ) -> anyhow::Result<Vec<Target>> {
        let Some(recipient) = line.recipient.as_deref().filter(|r| !r.contains('*')) else {
            return Ok(targets);
        };
        let mut known = Vec::new();
        for mut target in targets {
            let state = workflow.state(&target.record)?;
            let mut matched = false;
            for field in fields(target.field) {
                let found = workflow.find(field, &canonical(field, recipient))?;
                let own: Vec<Version> =
                    found.iter().filter(|f| f.record == target.record).map(|f| f.version).collect();
                if let (Some(state), false) = (&state, own.is_empty()) {
                    matched = true;
                    target.field = Some(field);
                    target.version =
                        target.version.or_else(|| self.version(state, field, &own, line.occurred_at));
                    break;
                }
            }
            // What came back for a value that the member never had here says nothing about the one they have.
            if matched || !is_about_value(line) {
                known.push(target);
            }
        }
        Ok(known)
    }

    fn by_value(&self, workflow: &mut Opened, line: &Line) -> anyhow::Result<Vec<Target>> {
        let Some(recipient) = line.recipient.as_deref().filter(|r| !r.contains('*')) else {
            return Ok(Vec::new());
        };
        let mut targets: Vec<Target> = Vec::new();
        for field in fields(line.field) {
            let mut found = workflow.find(field, &canonical(field, recipient))?;
            found.sort_by(|a, b| (&a.record, a.version).cmp(&(&b.record, b.version)));
            for same in found.chunk_by(|a, b| a.record == b.record) {
                let record = same[0].record.clone();
                let Some(state) = workflow.state(&record)? else { continue };
                let own: Vec<Version> = same.iter().map(|f| f.version).collect();
                let version = self.version(&state, field, &own, line.occurred_at);
                if let Some(version) = version {
                    targets.push(Target {
                        record,
                        field: Some(field),
                        version: Some(version),
                        attempt: None,
                    });
                }
            }
            if !targets.is_empty() {
                break;
            }
        }
        Ok(targets)
    }

    /// Of the versions that have the value: the one that was valid then, else the latest; without a time the current one.
    fn version(&self, state: &State, field: Field, own: &[Version], at: Option<Time>) -> Option<Version> {
        let point = state.point(field)?;
        let then = match at.or(self.at) {
            Some(at) => point.valid_at(at),
            None => return point.current().map(|v| v.version).filter(|v| own.contains(v)),
        };
        then.map(|v| v.version).filter(|v| own.contains(v)).or_else(|| own.iter().max().copied())
    }

    fn incoming(
        &self,
        workflow: &mut Opened,
        line: &Line,
        target: &Target,
        text: &str,
        several: bool,
    ) -> anyhow::Result<Option<Incoming>> {
        let mut id =
            line.event_id.clone().unwrap_or_else(|| format!("line:{:016x}", fnv1a(stable(text).as_bytes())));
        if several {
            id = format!("{id}:{}", target.record);
        }
        let Some(kind) = self.kind(workflow, line, target)? else { return Ok(None) };
        let mut event = Event::new(id, target.record.clone(), self.now, kind);
        // What answers an attempt of ours happened after it was sent: that is time enough.
        event.occurred_at = line.occurred_at.or(self.at).or_else(|| self.timed(&event.kind, target));
        event.source.clone_from(&line.source);
        event.cause.clone_from(&line.cause);
        event.actor = line.actor.clone().unwrap_or_else(|| self.actor.clone());
        let mut incoming = Incoming::from(event);
        if let Some(evidence) = &line.evidence {
            incoming = incoming.evidence(evidence.as_str());
        }
        if let (Some(value), EventKind::ProfileUpdated { field, .. }) = (&line.value, &incoming.event().kind)
        {
            let (text, _) = tidy(*field, value);
            let same = canonical(*field, &text);
            incoming = incoming.value(text, same);
        }
        Ok(Some(incoming))
    }

    /// Feedback about a value needs a time of its own, or an attempt; what people do and say holds from now on.
    fn timed(&self, kind: &EventKind, target: &Target) -> Option<Time> {
        let feedback = matches!(
            kind,
            EventKind::Bounce { .. }
                | EventKind::Delivered { .. }
                | EventKind::Opened { .. }
                | EventKind::Clicked { .. }
        );
        (!feedback || target.attempt.is_some()).then_some(self.now)
    }

    fn kind(&self, workflow: &mut Opened, line: &Line, target: &Target) -> anyhow::Result<Option<EventKind>> {
        let (version, attempt) = (target.version, target.attempt);
        if let What::Said(kind) = &line.what {
            return Ok(Some(kind.clone()));
        }
        if let What::Sent(named, purpose) = &line.what {
            let message_id =
                line.ids.iter().find(|id| AttemptId::split(id).is_none() && id.parse::<AttemptId>().is_err());
            let sent = |attempt| EventKind::AttemptSent {
                attempt,
                purpose: *purpose,
                message_id: message_id.cloned(),
            };
            return Ok(named.or(attempt).map(sent));
        }
        if let What::Failed(named, failure) = &line.what {
            let failed = |attempt| EventKind::AttemptFailed { attempt, failure: *failure };
            return Ok(named.or(attempt).map(failed));
        }
        let Some(field) = target.field else { return Ok(None) };
        Ok(Some(match &line.what {
            &What::Result(Category::Delivered, _) => EventKind::Delivered { field, version, attempt },
            &What::Result(category, disposition) => {
                let disposition =
                    if category == Category::Complaint { Disposition::Consent } else { disposition };
                EventKind::Bounce { field, version, category, disposition, attempt }
            }
            What::Opened => EventKind::Opened { field, version, attempt },
            What::Clicked => EventKind::Clicked { field, version, attempt },
            What::FormatInvalid => EventKind::FormatInvalid { field, version },
            &What::Confirmed(by) => EventKind::Confirmed { field, version, by, attempt },
            &What::Updated(giver) => return self.update(workflow, line, target, field, giver),
            What::Said(_) | What::Sent(..) | What::Failed(..) | What::Nothing => return Ok(None),
        }))
    }

    /// A profile update: the value that is known already is thereby confirmed.
    fn update(
        &self,
        workflow: &mut Opened,
        line: &Line,
        target: &Target,
        field: Field,
        giver: cleanse_repair::Giver,
    ) -> anyhow::Result<Option<EventKind>> {
        let Some(value) = &line.value else { return Ok(None) };
        // A one-time link that was followed: the attempt may be named by its token alone.
        let attempt = target.attempt;
        let current = workflow.state(&target.record)?.and_then(|s| s.current(field).map(|v| v.version));
        let same = workflow.find(field, &canonical(field, value))?;
        let same = same.iter().any(|f| f.record == target.record && Some(f.version) == current);
        let version = Version::FIRST;
        Ok(Some(if same {
            EventKind::Confirmed { field, version: current, by: Proof::Login, attempt }
        } else {
            EventKind::ProfileUpdated { field, version, giver, attempt }
        }))
    }
}

/// A new value that cannot be right is taken all the same, and fails at once.
fn wrong(incoming: &Incoming, value: Option<&str>) -> Option<Incoming> {
    let event = incoming.event();
    let EventKind::ProfileUpdated { field, .. } = event.kind else { return None };
    if tidy(field, value?).1 {
        return None;
    }
    let kind = EventKind::FormatInvalid { field, version: None };
    let event_id = format!("{}:wrong", event.event_id);
    Some(Incoming::from(Event { event_id, kind, cause: "format".into(), ..event.clone() }))
}

/// An attempt, and the version of the contact point it went to.
fn of_attempt(
    workflow: &mut Opened,
    record: RecordId,
    id: AttemptId,
    field: Option<Field>,
) -> anyhow::Result<Target> {
    let state = workflow.state(&record)?;
    let to = state.as_ref().and_then(|s| s.attempts().find(|(a, _)| *a == id).and_then(|(_, a)| a.to));
    // A result is about the point that was written to; an update about the field that the line names.
    let (to_field, version) = to.map_or((None, None), |(f, v)| (Some(f), Some(v)));
    let own = field.is_none() || field == to_field;
    let field = if own { to_field } else { field };
    Ok(Target { record, field, version: version.filter(|_| own), attempt: Some(id) })
}

/// Whether a line speaks of the very value that it names. Addresses are written in too many ways to be compared.
fn is_about_value(line: &Line) -> bool {
    let result = matches!(line.what, What::Result(..) | What::Opened | What::Clicked | What::Confirmed(_));
    result && line.field != Some(Field::Post)
}

/// The contact points that a value may stand in.
fn fields(field: Option<Field>) -> Vec<Field> {
    match field {
        Some(Field::Mobile) => vec![Field::Mobile, Field::Landline],
        Some(Field::Kakao) => vec![Field::Kakao, Field::Mobile],
        Some(field) => vec![field],
        None => vec![Field::Email, Field::Mobile, Field::Landline],
    }
}

/// The line without the folders of its source, so that the same feedback read from elsewhere is the same.
fn stable(text: &str) -> String {
    let Ok(mut value) = serde_json::from_str::<serde_json::Value>(text) else { return text.to_owned() };
    if let Some(source) = value.get("source").and_then(|s| s.as_str()) {
        let name = source.rsplit(['/', '\\']).next().unwrap_or(source).to_owned();
        value["source"] = name.into();
    }
    value.to_string()
}
