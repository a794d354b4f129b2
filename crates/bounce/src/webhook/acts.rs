//! Opens and clicks: the message arrived, and somebody or some program did something with it.

use cleanse_core::feedback::Category;
use serde_json::Value;

use super::{Event, list, text, time};
use crate::{
    classify::{Action, Classifier},
    engagement::Act,
    outcome::Outcome,
};

/// The act that an event of a provider names, in the words of any of them.
pub(super) fn act(event: &str) -> Option<Act> {
    match event.to_ascii_lowercase().as_str() {
        "open" | "opened" | "initial_open" | "amp_open" | "amp_initial_open" => Some(Act::Opened),
        "click" | "clicked" | "amp_click" => Some(Act::Clicked),
        _ => None,
    }
}

/// Whether the provider itself says that a program did it: a mail program that fetches pictures ahead, a filter that
/// follows links. Such an event proves the arrival and nothing about the person.
pub(super) fn is_of_a_machine(event: &Value) -> bool {
    ["sg_machine_open", "is_prefetched", "machineOpen", "machine_open"]
        .iter()
        .any(|key| event.get(key) == Some(&Value::Bool(true)))
        || event["client-info"]["bot"].as_str().is_some_and(|bot| !bot.is_empty())
}

/// An event of one recipient.
pub(super) fn read(c: &Classifier, source: &Value, event: Event<'_>, act: Act, out: &mut Vec<Outcome>) {
    let arrived = Event {
        class: act.as_str().to_owned(),
        category: Some(Category::Delivered),
        action: Some(Action::Delivered),
        act: Some(act).filter(|_| !is_of_a_machine(source)),
        ..event
    };
    out.push(arrived.outcome(c));
}

/// Amazon SES counts per message: the act is credited only where the message went to one recipient.
pub(super) fn ses(c: &Classifier, v: &Value, act: Act, message_id: Option<&str>, out: &mut Vec<Outcome>) {
    let body = match act {
        Act::Opened => &v["open"],
        Act::Clicked => &v["click"],
    };
    if let [recipient] = list(&v["mail"], "destination") {
        let at = time(body.get("timestamp")).or_else(|| time(v["mail"].get("timestamp")));
        let event = Event { recipient: recipient.as_str(), at, message_id, ..Event::default() };
        read(c, body, event, act, out);
    }
}

/// Postmark: `RecordType` is the act.
pub(super) fn postmark(c: &Classifier, v: &Value, act: Act, out: &mut Vec<Outcome>) {
    let event = Event {
        recipient: text(v, "Recipient").or_else(|| text(v, "Email")),
        at: time(v.get("ReceivedAt")),
        message_id: text(v, "MessageID"),
        ..Event::default()
    };
    read(c, v, event, act, out);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn engaged(json: &str) -> Vec<(Option<String>, Category, Option<Act>)> {
        let read = Classifier::new().classify_webhook(json);
        read.into_iter().map(|o| (o.recipient, o.category, o.engagement.map(|e| e.act))).collect()
    }

    #[test]
    fn opens_and_clicks_of_five_providers() {
        for (json, act) in [
            (
                r#"{"eventType":"Open","mail":{"destination":["kim@example.com"],"messageId":"1"},"open":{"timestamp":"2026-03-01T10:00:00Z"}}"#,
                Act::Opened,
            ),
            (
                r#"{"eventType":"Click","mail":{"destination":["kim@example.com"],"messageId":"1"},"click":{"link":"https://example.com"}}"#,
                Act::Clicked,
            ),
            (
                r#"[{"event":"open","email":"kim@example.com","timestamp":1772326800,"sg_machine_open":false}]"#,
                Act::Opened,
            ),
            (r#"[{"event":"click","email":"kim@example.com","url":"https://example.com"}]"#, Act::Clicked),
            (
                r#"{"signature":{},"event-data":{"event":"clicked","recipient":"kim@example.com","timestamp":1772326800.5}}"#,
                Act::Clicked,
            ),
            (
                r#"{"RecordType":"Open","Recipient":"kim@example.com","FirstOpen":true,"ReceivedAt":"2026-03-01T10:00:00Z"}"#,
                Act::Opened,
            ),
            (r#"[{"msys":{"track_event":{"type":"click","rcpt_to":"kim@example.com"}}}]"#, Act::Clicked),
        ] {
            let want = [(Some("kim@example.com".to_owned()), Category::Delivered, Some(act))];
            assert_eq!(engaged(json), want, "{json}");
        }
    }

    #[test]
    fn what_a_program_did_proves_the_arrival_only() {
        let json = r#"[{"event":"open","email":"kim@example.com","sg_machine_open":true}]"#;
        assert_eq!(engaged(json), [(Some("kim@example.com".to_owned()), Category::Delivered, None)]);
    }

    #[test]
    fn an_open_of_one_of_many_is_nobodys() {
        let json =
            r#"{"eventType":"Open","mail":{"destination":["a@example.com","b@example.com"]},"open":{}}"#;
        assert!(engaged(json).is_empty());
    }
}
