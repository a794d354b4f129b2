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

/// The event as it will come back out of the journal; the text of its evidence is named by the line.
pub(super) fn complete(event: &mut Event, policy: &str) {
    if event.actor.is_empty() {
        let source = if event.source.is_empty() { "cleanse" } else { &event.source };
        event.actor = source.to_owned();
    }
    if event.cause.is_empty() {
        event.kind.name().clone_into(&mut event.cause);
    }
    policy.clone_into(&mut event.policy);
    event.evidence = None;
}

/// The line of a complete event. The id of the record stays out: the journal knows its number, and is never changed.
pub(super) fn line(event: Event, seq: i64, record: i64, evidence: Option<i64>) -> Result<EventRow, Error> {
    Ok(EventRow {
        seq,
        record,
        field: event.kind.field().map(|f| f.as_str().to_owned()),
        kind: event.kind.name().to_owned(),
        occurred_at: event.at().micros(),
        received_at: event.received_at.micros(),
        evidence,
        body: body(&event)?,
        id: event.event_id,
        source: event.source,
        cause: event.cause,
        actor: event.actor,
        policy: event.policy,
    })
}

/// The body without what may say who it was: the key of a sender's result.
pub(super) fn nameless(body: &str) -> Result<String, Error> {
    let mut json: serde_json::Value = serde_json::from_str(body).map_err(|_| ErrorKind::Corrupt)?;
    if let Some(fields) = json.as_object_mut() {
        fields.remove("message_id");
    }
    Ok(json.to_string())
}

fn body(event: &Event) -> Result<String, Error> {
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
pub(super) fn event(row: &EventRow, record: RecordId) -> Result<Event, Error> {
    let kind: EventKind = serde_json::from_str(&row.body).map_err(|_| ErrorKind::Corrupt)?;
    let rest = if row.body.contains("\"expected\"") || row.body.contains("\"undated\"") {
        serde_json::from_str(&row.body).map_err(|_| ErrorKind::Corrupt)?
    } else {
        Rest::default()
    };
    Ok(Event {
        event_id: row.id.clone(),
        source: row.source.clone(),
        record,
        occurred_at: (!rest.undated).then_some(Time::from_micros(row.occurred_at)),
        received_at: Time::from_micros(row.received_at),
        cause: row.cause.clone(),
        actor: row.actor.clone(),
        evidence: row.evidence.map(|id| id.to_string()),
        expected: rest.expected,
        policy: row.policy.clone(),
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
            let row = line(event.clone(), 1, 1, None).unwrap();
            assert!(!row.body.contains("M001"));
            assert_eq!(super::event(&row, record.clone()).unwrap(), event);
        }
    }
}
