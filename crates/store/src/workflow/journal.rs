//! An event as a line of the journal, and back.

use cleanse_repair::{CaseState, Event, EventKind, RecordId, Time};
use serde::Deserialize;

use crate::error::{Error, ErrorKind};
use crate::rows::EventRow;

/// What the columns of the journal do not say.
#[derive(Default, Deserialize)]
struct Rest {
    #[serde(default)]
    expected: Option<CaseState>,
    #[serde(default)]
    undated: bool,
}

/// What of the line of an event is not in the event itself. The id of the record stays out: the journal knows its number, and is
/// never changed.
pub(super) struct Line {
    /// Its place.
    pub(super) seq: i64,
    /// The number of the record.
    pub(super) record: i64,
    /// The number of the evidence in the vault.
    pub(super) evidence: Option<i64>,
    /// The whole event, as it was judged.
    pub(super) body: String,
}

impl Line {
    /// The line of an event that was judged by a policy. Who did it and why are never empty.
    pub(super) fn row<'a>(&'a self, event: &'a Event, policy: &'a str) -> EventRow<'a> {
        let or = |text: &'a str, other: &'a str| if text.is_empty() { other } else { text };
        EventRow {
            seq: self.seq,
            record: self.record,
            field: event.kind.field().map(|f| f.as_str().into()),
            kind: event.kind.name().into(),
            occurred_at: event.at().micros(),
            received_at: event.received_at.micros(),
            evidence: self.evidence,
            body: self.body.as_str().into(),
            id: event.event_id.as_str().into(),
            source: event.source.as_str().into(),
            cause: or(&event.cause, event.kind.name()).into(),
            actor: or(&event.actor, or(&event.source, "cleanse")).into(),
            policy: policy.into(),
        }
    }
}

/// The body without what may say who it was: the key of a sender's result.
pub(super) fn nameless(body: &str) -> Result<String, Error> {
    let mut json: serde_json::Value = serde_json::from_str(body).map_err(|_| ErrorKind::Corrupt)?;
    if let Some(fields) = json.as_object_mut() {
        fields.remove("message_id");
    }
    Ok(json.to_string())
}

/// What the columns of the journal do not say of an event.
pub(super) fn body(event: &Event) -> Result<String, Error> {
    if event.expected.is_none() && event.occurred_at.is_some() {
        return serde_json::to_string(&event.kind).map_err(|_| ErrorKind::Engine.into());
    }
    let mut body = serde_json::to_value(&event.kind).map_err(|_| ErrorKind::Engine)?;
    if let Some(expected) = event.expected {
        body["expected"] = expected.as_str().into();
    }
    if event.occurred_at.is_none() {
        body["undated"] = true.into();
    }
    Ok(body.to_string())
}

/// The event of a line, about a record of this id.
pub(super) fn event(row: &EventRow<'_>, record: RecordId) -> Result<Event, Error> {
    let kind: EventKind = serde_json::from_str(&row.body).map_err(|_| ErrorKind::Corrupt)?;
    let rest = if row.body.contains("\"expected\"") || row.body.contains("\"undated\"") {
        serde_json::from_str(&row.body).map_err(|_| ErrorKind::Corrupt)?
    } else {
        Rest::default()
    };
    Ok(Event {
        event_id: row.id.to_string(),
        source: row.source.to_string(),
        record,
        occurred_at: (!rest.undated).then_some(Time::from_micros(row.occurred_at)),
        received_at: Time::from_micros(row.received_at),
        cause: row.cause.to_string(),
        actor: row.actor.to_string(),
        evidence: row.evidence.map(|id| id.to_string()),
        expected: rest.expected,
        policy: row.policy.to_string(),
        kind,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use cleanse_repair::{Field, Giver, Version};

    #[test]
    fn an_event_comes_back_whole() {
        let record = RecordId::new("M001");
        let kinds = [
            EventKind::Visited,
            EventKind::Left,
            EventKind::DestroyOn { on: Time::from_micros(9) },
            EventKind::Advanced,
            EventKind::Delivered { field: Field::Email, version: Some(Version(2)), attempt: None },
            EventKind::ProfileUpdated {
                field: Field::Mobile,
                version: Version(3),
                giver: Giver::Customer,
                attempt: None,
            },
            EventKind::Erased { tombstone: "t".into() },
        ];
        for (n, kind) in kinds.into_iter().enumerate() {
            let mut event = Event::new(format!("e{n}"), record.clone(), Time::from_micros(5), kind);
            event.actor = "a".into();
            event.cause = "c".into();
            event.policy = "p".into();
            if n % 2 == 1 {
                (event.occurred_at, event.expected) = (None, Some(CaseState::Open));
            }
            let line = Line { seq: 1, record: 1, evidence: None, body: body(&event).unwrap() };
            let row = line.row(&event, "p");
            assert!(!row.body.contains("M001"));
            assert_eq!(super::event(&row, record.clone()).unwrap(), event);
        }
    }
}
