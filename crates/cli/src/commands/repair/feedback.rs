//! One line of feedback: an event, a line of `cleanse bounce`, or a finding of a run.

use cleanse_core::feedback::{Category, Channel, Disposition};
use cleanse_repair::{
    AttemptId, Decision, EventKind, Failure, Field, Giver, Outcome, Proof, Purpose, RecordId, Time, Version,
};
use cleanse_table::CsvWriter;
use serde_json::{Map, Value};

use super::dates;
use super::open::fnv1a;
use crate::commands::access::without_contacts;

/// What a line says, before anybody knows whom it is about.
pub(super) struct Line {
    /// The id it came with, or one that follows from what it says.
    pub(super) event_id: String,
    /// The same and its source, as they stand in journals of earlier versions: each by itself, and nothing masked.
    pub(super) former: Option<(String, String)>,
    pub(super) source: String,
    /// The record, where the line names it.
    pub(super) record: Option<String>,
    /// The secret of a one-time link.
    pub(super) token: Option<String>,
    /// Keys that may name an attempt, a message or a record.
    pub(super) ids: Vec<String>,
    /// The records that `cleanse bounce --against` joined.
    pub(super) joined: Vec<String>,
    /// The value it is about.
    pub(super) recipient: Option<String>,
    pub(super) field: Option<Field>,
    pub(super) version: Option<Version>,
    pub(super) occurred_at: Option<Time>,
    pub(super) cause: String,
    pub(super) actor: Option<String>,
    pub(super) evidence: Option<String>,
    /// The new value of a profile.
    pub(super) value: Option<String>,
    /// What the customer did with the message, and when.
    engaged: Option<(What, Option<Time>)>,
    pub(super) what: What,
}

impl Line {
    /// The line that says what the customer did with the message, where this one says it, too.
    pub(super) fn engaged(&mut self) -> Option<Line> {
        let (what, at) = self.engaged.take()?;
        Some(Line {
            event_id: format!("{}:engaged", self.event_id),
            former: self.former.as_ref().map(|(id, source)| (format!("{id}:engaged"), source.clone())),
            source: self.source.clone(),
            record: self.record.clone(),
            token: None,
            ids: self.ids.clone(),
            joined: self.joined.clone(),
            recipient: self.recipient.clone(),
            occurred_at: at.or(self.occurred_at),
            cause: String::new(),
            actor: self.actor.clone(),
            evidence: None,
            value: None,
            engaged: None,
            what,
            ..*self
        })
    }
}

/// What happened.
pub(super) enum What {
    /// A message came back, or arrived.
    Result(Category, Disposition),
    Opened,
    Clicked,
    FormatInvalid,
    /// Nothing that the workflow needs to know.
    Nothing,
    Confirmed(Proof),
    Updated(Giver),
    /// Everything that needs no more than the record: the kind is complete.
    Said(EventKind),
    Sent(Option<AttemptId>, Purpose),
    Failed(Option<AttemptId>, Failure),
}

/// Reads a line.
///
/// # Errors
/// With what is missing or not known.
pub(super) fn read(line: &str) -> Result<Line, String> {
    let value: Value = serde_json::from_str(line).map_err(|e| format!("no JSON: {e}"))?;
    let Value::Object(map) = value else { return Err("no JSON object".to_owned()) };
    read_map(map)
}

/// Reads the keys of a line, or the cells of a row by the names of their columns.
///
/// # Errors
/// With what is missing or not known.
pub(super) fn read_map(mut map: Map<String, Value>) -> Result<Line, String> {
    let keys = Keys(&map);
    let channel = keys.text("channel").and_then(|c| Channel::from_code(&c));
    let field = keys.field().or_else(|| channel.and_then(Field::of_channel));
    let what = what(&keys, field)?;
    let (event_id, source) = (keys.text("event_id"), keys.text("source").unwrap_or_default());
    let mut line = Line {
        record: keys.text("record").or_else(|| keys.text("member")),
        token: keys.token(),
        ids: ["id", "message_id", "attempt"].iter().filter_map(|k| keys.text(k)).map(as_planned).collect(),
        joined: keys.members(),
        recipient: keys.text("recipient"),
        field,
        version: keys.number("version").and_then(|n| u32::try_from(n).ok()).map(Version),
        occurred_at: keys.time("occurred_at"),
        cause: keys
            .text("cause")
            .or_else(|| keys.text("category"))
            .or_else(|| keys.text("rule"))
            .unwrap_or_default(),
        actor: keys.text("actor"),
        evidence: keys.text("evidence"),
        value: keys.text("value").filter(|_| keys.0.contains_key("event")),
        engaged: keys.engaged(),
        event_id: String::new(),
        former: event_id.clone().filter(|_| !source.is_empty()).map(|id| (id, source.clone())),
        source,
        what,
    };
    line.event_id = match event_id {
        Some(id) => id_of_source(&line.source, id),
        None => stable_id(&mut map),
    };
    // What stands in the journal for good names nobody.
    line.source = without_contacts(&line.source);
    line.cause = without_contacts(&line.cause);
    line.actor = line.actor.map(|actor| without_contacts(&actor));
    Ok(line)
}

/// The id of a row of a campaign file as it was before it was made safe for spreadsheets.
fn as_planned(id: String) -> String {
    let planned = CsvWriter::unprotect(&id);
    if planned.len() < id.len() && AttemptId::split(planned).is_some() { planned.to_owned() } else { id }
}

/// What makes an event the same event: the system that it came from, and its id there. Two systems count from 1, even where
/// their names look the same once they are masked.
fn id_of_source(source: &str, id: String) -> String {
    let name = source.rsplit(['/', '\\']).next().unwrap_or(source);
    if name.is_empty() {
        return id;
    }
    let masked = without_contacts(name);
    let shown = masked.replace('%', "%25").replace('|', "%7C");
    if masked == name {
        format!("{shown}|{id}")
    } else {
        format!("{shown}|{:016x}|{id}", fnv1a(name.as_bytes()))
    }
}

/// An id that follows from the line without the folders of its source, so that the same feedback read from elsewhere is
/// the same.
fn stable_id(map: &mut Map<String, Value>) -> String {
    if let Some(Value::String(source)) = map.get_mut("source")
        && let Some(at) = source.rfind(['/', '\\'])
    {
        source.drain(..=at);
    }
    let text = serde_json::to_string(map).unwrap_or_default();
    format!("line:{:016x}", fnv1a(text.as_bytes()))
}

fn what(keys: &Keys<'_>, field: Option<Field>) -> Result<What, String> {
    let Some(event) = keys.text("event") else {
        return match (keys.text("category"), keys.text("rule")) {
            (Some(_), _) => result(keys),
            (None, Some(_)) => Ok(finding(keys, field)),
            (None, None) => Err("neither an event nor a result".to_owned()),
        };
    };
    let folded: String = event.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
    Ok(match folded.as_str() {
        "bounce" | "bounced" | "complaint" | "complained" => match folded.as_str() {
            "complaint" | "complained" => What::Result(Category::Complaint, Disposition::Consent),
            _ => return result(keys),
        },
        "delivered" => What::Result(Category::Delivered, Disposition::Positive),
        "opened" => What::Opened,
        "clicked" => What::Clicked,
        "formatinvalid" => What::FormatInvalid,
        "replied" => What::Confirmed(Proof::Reply),
        "verified" | "loggedin" | "login" => What::Confirmed(Proof::Login),
        "confirmed" => {
            What::Confirmed(keys.text("by").and_then(|b| Proof::from_code(&b)).unwrap_or(Proof::Reply))
        }
        "profileupdated" => {
            What::Updated(keys.text("giver").and_then(|g| Giver::from_code(&g)).unwrap_or(Giver::Customer))
        }
        // A steward who accepts another value gives it.
        "stewarddecision" if keys.decision() == Some(Decision::Accept) && keys.text("value").is_some() => {
            What::Updated(Giver::Steward)
        }
        "attemptsent" => What::Sent(keys.attempt(), keys.purpose().unwrap_or(Purpose::Info)),
        "attemptfailed" => What::Failed(keys.attempt(), keys.failure()),
        _ => What::Said(said(keys, &folded, field).ok_or_else(|| format!("unknown event {event}"))?),
    })
}

/// A finding of a run: an error in a contact point says that it cannot be right; everything else says nothing here.
fn finding(keys: &Keys<'_>, field: Option<Field>) -> What {
    let error = keys.text("severity").as_deref() == Some("error");
    if error && field.is_some() { What::FormatInvalid } else { What::Nothing }
}

/// The kinds that need nothing but their own keys.
fn said(keys: &Keys<'_>, event: &str, field: Option<Field>) -> Option<EventKind> {
    let (purpose, night) = (keys.purpose(), keys.0.get("night").and_then(Value::as_bool).unwrap_or(false));
    Some(match event {
        "optin" => EventKind::OptIn { field, purpose, night },
        "optout" | "unsubscribed" => {
            let of_advertising = event == "unsubscribed" || keys.is_of_advertising();
            let purpose = purpose.or(of_advertising.then_some(Purpose::Ad));
            EventKind::OptOut { field, purpose, night }
        }
        "visited" => EventKind::Visited,
        "left" => EventKind::Left,
        "joined" => EventKind::Joined,
        "deceased" => EventKind::Deceased,
        "nocontact" => EventKind::NoContact,
        "destroyon" => EventKind::DestroyOn { on: keys.time("on")? },
        "ranked" => EventKind::Ranked { best: keys.0.get("best").and_then(Value::as_bool).unwrap_or(false) },
        "caseclosed" => {
            let outcome =
                keys.text("outcome").and_then(|o| Outcome::from_code(&o)).unwrap_or(Outcome::Repaired);
            EventKind::CaseClosed { field: field?, outcome }
        }
        "stewarddecision" => EventKind::StewardDecision { field, decision: keys.decision()? },
        "hold" => {
            let law = keys.text("law").or_else(|| keys.text("ground")).unwrap_or_default();
            EventKind::Hold { law, until: keys.time("until") }
        }
        "release" => EventKind::Release,
        "eraserequested" => EventKind::EraseRequested { ground: keys.text("ground").unwrap_or_default() },
        "advanced" => EventKind::Advanced,
        _ => return None,
    })
}

fn result(keys: &Keys<'_>) -> Result<What, String> {
    let category = keys.text("category").ok_or("a bounce without a category")?;
    let category = Category::from_code(&category).ok_or_else(|| format!("unknown category {category}"))?;
    let disposition = keys.text("disposition").and_then(|d| Disposition::from_code(&d));
    Ok(What::Result(category, disposition.unwrap_or(category.disposition())))
}

/// The keys of a line.
struct Keys<'m>(&'m Map<String, Value>);

impl Keys<'_> {
    fn text(&self, key: &str) -> Option<String> {
        match self.0.get(key)? {
            Value::String(s) => Some(s.trim().to_owned()).filter(|s| !s.is_empty()),
            Value::Number(n) => Some(n.to_string()),
            _ => None,
        }
    }

    fn number(&self, key: &str) -> Option<i64> {
        match self.0.get(key)? {
            Value::String(s) => s.trim().parse().ok(),
            value => value.as_i64(),
        }
    }

    /// RFC 3339, a date, or microseconds.
    fn time(&self, key: &str) -> Option<Time> {
        match self.0.get(key)? {
            Value::String(s) => dates::time(s),
            Value::Number(n) => n.as_i64().map(Time::from_micros),
            _ => None,
        }
    }

    fn field(&self) -> Option<Field> {
        let word = self.text("field")?.to_lowercase();
        Field::from_code(&word).or(match word.as_str() {
            "phone" | "sms" => Some(Field::Mobile),
            "address" => Some(Field::Post),
            _ => None,
        })
    }

    /// The secret itself, or the link that it stands in.
    fn token(&self) -> Option<String> {
        let text = self.text("token").or_else(|| self.text("link"))?;
        let secret = text.split_once("t=").map_or(text.as_str(), |(_, t)| t);
        Some(secret.split(['&', '#']).next().unwrap_or_default().to_owned()).filter(|t| !t.is_empty())
    }

    /// The last thing that the customer did with a message.
    fn engaged(&self) -> Option<(What, Option<Time>)> {
        let what = match self.text("engaged")?.as_str() {
            "clicked" => What::Clicked,
            _ => What::Opened,
        };
        Some((what, self.time("engaged_at")))
    }

    fn purpose(&self) -> Option<Purpose> {
        Purpose::from_code(&self.text("purpose")?.to_lowercase())
    }

    /// Whether a refusal came by the free number or link that advertising has to carry: it is one of advertising (Network Act
    /// art. 50(4)), as the category `unsubscribed` is.
    fn is_of_advertising(&self) -> bool {
        let is_080 = |text: String| text.split(|c: char| !c.is_ascii_digit()).any(|digits| digits == "080");
        let unsubscribed = |text: String| text == Category::Unsubscribed.as_str();
        ["category", "cause"].iter().filter_map(|key| self.text(key)).any(unsubscribed)
            || ["source", "channel", "cause"].iter().filter_map(|key| self.text(key)).any(is_080)
    }

    /// `M001~email.1.sms.1` or `email.1.sms.1`.
    fn attempt(&self) -> Option<AttemptId> {
        let key = self.text("attempt").or_else(|| self.text("id"))?;
        AttemptId::split(&key).map(|(_, id)| id).or_else(|| key.parse().ok())
    }

    fn failure(&self) -> Failure {
        let word = self.text("failure").or_else(|| self.text("reason"));
        word.and_then(|f| Failure::from_code(&f)).unwrap_or(Failure::NoAnswer)
    }

    fn decision(&self) -> Option<Decision> {
        Some(match self.text("decision")?.to_lowercase().as_str() {
            "quarantine" => Decision::Quarantine,
            "restore" => Decision::Restore,
            "accept" => Decision::Accept,
            "merge" => Decision::Merge { into: RecordId::new(self.text("into")?) },
            "unmerge" => Decision::Unmerge,
            _ => return None,
        })
    }

    fn members(&self) -> Vec<String> {
        let members = self.0.get("joined").and_then(|j| j.get("members")).and_then(Value::as_array);
        members.into_iter().flatten().filter_map(|m| Some(m.as_str()?.to_owned())).collect()
    }
}
