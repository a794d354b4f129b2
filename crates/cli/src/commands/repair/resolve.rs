//! Whom a line of feedback is about: the record, the contact point, the version, the attempt.

use cleanse_core::feedback::{Category, Disposition};
use cleanse_repair::{
    AttemptEnd, AttemptId, Event, EventKind, Field, Giver, Proof, RecordId, State, Time, Version,
};
use cleanse_store::Incoming;

use super::Opened;
use super::feedback::{Line, What};
use super::members::{canonical, judged};

/// Turns lines into events.
pub(super) struct Resolver {
    pub(super) now: Time,
    /// When feedback without a time of its own happened.
    pub(super) at: Option<Time>,
    pub(super) actor: String,
}

/// Why what has not happened yet is refused.
pub(super) const TO_COME: &str = "in-future";

/// Whether something is said to happen more than a day from now: clocks differ, but not by days.
pub(super) fn is_to_come(at: Time, now: Time) -> bool {
    at > now.plus_days(1)
}

/// What became of a line.
pub(super) enum Resolved {
    Nobody,
    /// A link that does not open anything any more.
    Refused(&'static str),
    Events(Vec<Incoming>),
}

/// Whom a line is about.
struct Target {
    record: RecordId,
    field: Option<Field>,
    version: Option<Version>,
    attempt: Option<AttemptId>,
}

impl Resolver {
    /// The events of a line, one for everybody it is about.
    pub(super) fn resolve(&self, workflow: &mut Opened, line: &Line) -> anyhow::Result<Resolved> {
        if line.occurred_at.or(self.at).is_some_and(|at| is_to_come(at, self.now)) {
            return Ok(Resolved::Refused(TO_COME));
        }
        if matches!(line.what, What::Updated(_)) && line.value.is_none() && line.token.is_none() {
            return Ok(Resolved::Refused("no-value"));
        }
        if let Some(token) = &line.token {
            return match self.by_token(workflow, line, token)? {
                Ok(target) => self.events(workflow, line, vec![target]),
                Err(resolved) => Ok(resolved),
            };
        }
        let targets = self.targets(workflow, line)?;
        self.events(workflow, line, targets)
    }

    fn events(&self, workflow: &mut Opened, line: &Line, targets: Vec<Target>) -> anyhow::Result<Resolved> {
        let several = targets.len() > 1;
        let mut events = Vec::new();
        for target in targets {
            let Some(incoming) = self.incoming(workflow, line, &target, several)? else { continue };
            let wrong = wrong(&incoming, line.value.as_deref());
            events.push(incoming);
            events.extend(wrong);
        }
        Ok(if events.is_empty() { Resolved::Nobody } else { Resolved::Events(events) })
    }

    /// A one-time link names the attempt that sent it. It opens the profile once, for as long as the policy says.
    fn by_token(
        &self,
        workflow: &mut Opened,
        line: &Line,
        token: &str,
    ) -> anyhow::Result<Result<Target, Resolved>> {
        let Some((record, attempt)) = workflow.attempt_of_token(token)? else {
            return Ok(Err(Resolved::Nobody));
        };
        let lasts = workflow.policy().token_days();
        let id = id(workflow, line, &record, false)?;
        let known = workflow.knows(&id)?;
        let Some(state) = state(workflow, &record)? else { return Ok(Err(Resolved::Nobody)) };
        let sent = state.attempts().find(|(id, _)| *id == attempt).map(|(_, a)| a.clone());
        let at = line.occurred_at.or(self.at).unwrap_or(self.now);
        if let Some(sent) = sent.filter(|_| !known) {
            if matches!(sent.end, Some(AttemptEnd::Answered(_))) {
                return Ok(Err(Resolved::Refused("link-used")));
            }
            let begin = sent.sent_at.or(sent.planned_at);
            if begin.is_some_and(|begin| at > begin.plus_days(lasts)) {
                return Ok(Err(Resolved::Refused("link-expired")));
            }
        }
        let field = Some(line.field.unwrap_or(attempt.field));
        Ok(Ok(Target { record, field, version: line.version, attempt: Some(attempt) }))
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
            if state(workflow, &record)?.is_some() {
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
            // What came back for a value that the member never had here says nothing about the one they have.
            if self.find_version(workflow, line, recipient, &mut target)? || !is_about_value(line) {
                known.push(target);
            }
        }
        Ok(known)
    }

    fn find_version(
        &self,
        workflow: &mut Opened,
        line: &Line,
        recipient: &str,
        target: &mut Target,
    ) -> anyhow::Result<bool> {
        for field in fields(target.field) {
            let own = workflow.versions_of(&target.record, field, &canonical(field, recipient))?;
            if own.is_empty() {
                continue;
            }
            if let Some(state) = state(workflow, &target.record)? {
                target.field = Some(field);
                target.version =
                    target.version.or_else(|| self.version(state, field, &own, line.occurred_at));
                return Ok(true);
            }
        }
        Ok(false)
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
                let Some(state) = state(workflow, &record)? else { continue };
                let own: Vec<Version> = same.iter().map(|f| f.version).collect();
                let version = self.version(state, field, &own, line.occurred_at);
                if version.is_some() {
                    targets.push(Target { record, field: Some(field), version, attempt: None });
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
        several: bool,
    ) -> anyhow::Result<Option<Incoming>> {
        let id = id(workflow, line, &target.record, several)?;
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
            let (text, _) = judged(*field, value);
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
        match &line.what {
            What::Said(kind) => return Ok(Some(kind.clone())),
            What::Sent(named, purpose) => {
                let purpose = *purpose;
                let is_attempt = |id: &str| AttemptId::split(id).is_some() || id.parse::<AttemptId>().is_ok();
                let message_id = line.ids.iter().find(|id| !is_attempt(id)).cloned();
                let attempt = named.or(attempt);
                return Ok(attempt.map(|attempt| EventKind::AttemptSent { attempt, purpose, message_id }));
            }
            &What::Failed(named, failure) => {
                let attempt = named.or(attempt);
                return Ok(attempt.map(|attempt| EventKind::AttemptFailed { attempt, failure }));
            }
            _ => {}
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
            &What::Updated(giver) => return update(workflow, line, target, field, giver),
            What::Said(_) | What::Sent(..) | What::Failed(..) | What::Nothing => return Ok(None),
        }))
    }
}

/// The id of the event that a line is about a record; what an earlier version took without its source keeps that id.
fn id(workflow: &mut Opened, line: &Line, record: &RecordId, several: bool) -> anyhow::Result<String> {
    let of = |id: &str| if several { format!("{id}:{record}") } else { id.to_owned() };
    if let Some((former, source)) = &line.former {
        let former = of(former);
        if workflow.knew(record, &former, source)? {
            return Ok(former);
        }
    }
    Ok(of(&line.event_id))
}

/// A profile update: the value that is known already is thereby confirmed.
fn update(
    workflow: &mut Opened,
    line: &Line,
    target: &Target,
    field: Field,
    giver: Giver,
) -> anyhow::Result<Option<EventKind>> {
    let (version, attempt) = (Version::FIRST, target.attempt);
    let Some(value) = &line.value else {
        // Who followed the link of a message and changed nothing confirms what is there.
        let confirmed = EventKind::Confirmed { field, version: None, by: Proof::Login, attempt };
        return Ok(line.token.as_ref().map(|_| confirmed));
    };
    // Members come by their file: an update of somebody who is not there, or was destroyed, makes nobody.
    let Some(known) = state(workflow, &target.record)? else { return Ok(None) };
    let current = known.current(field).map(|v| v.version);
    let same = workflow.versions_of(&target.record, field, &canonical(field, value))?;
    let same = same.iter().any(|v| Some(*v) == current);
    Ok(Some(if same && judged(field, value).1.is_some() {
        // Who sends back what nobody can be reached by confirms nothing.
        EventKind::FormatInvalid { field, version: current }
    } else if same {
        EventKind::Confirmed { field, version: current, by: Proof::Login, attempt }
    } else {
        EventKind::ProfileUpdated { field, version, giver, attempt }
    }))
}

/// The state of a record, from memory where it is there.
fn state<'w>(workflow: &'w mut Opened, record: &RecordId) -> anyhow::Result<Option<&'w State>> {
    if !workflow.is_loaded(record) {
        workflow.load(std::iter::once(record))?;
    }
    Ok(workflow.loaded(record)?.map(|(_, state)| state))
}

/// A new value that cannot be right is taken all the same, and fails at once.
fn wrong(incoming: &Incoming, value: Option<&str>) -> Option<Incoming> {
    let event = incoming.event();
    let EventKind::ProfileUpdated { field, .. } = event.kind else { return None };
    let rule = judged(field, value?).1?;
    let kind = EventKind::FormatInvalid { field, version: None };
    let event_id = format!("{}:wrong", event.event_id);
    Some(Incoming::from(Event { event_id, kind, cause: rule.to_owned(), ..event.clone() }))
}

/// An attempt, and the version of the contact point it went to.
fn of_attempt(
    workflow: &mut Opened,
    record: RecordId,
    id: AttemptId,
    field: Option<Field>,
) -> anyhow::Result<Target> {
    let state = state(workflow, &record)?;
    let to = state.and_then(|s| s.attempts().find(|(a, _)| *a == id).and_then(|(_, a)| a.to));
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
