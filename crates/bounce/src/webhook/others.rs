//! Brevo and Mandrill (mail), Twilio and Infobip (messages): what they publish about their event webhooks.

use cleanse_core::feedback::{Category, Channel};
use serde_json::Value;

use super::{Event, acts, list, text, time};
use crate::{
    classify::{Action, Classifier},
    date,
    gateway::Gateway,
    outcome::Outcome,
};

/// Brevo: `event` and the server's words as `reason`.
pub(super) fn brevo(c: &Classifier, v: &Value, out: &mut Vec<Outcome>) {
    let event = text(v, "event").unwrap_or_default();
    let base = || Event {
        recipient: text(v, "email"),
        at: time(v.get("ts_event")).or_else(|| time(v.get("ts"))).or_else(|| time(v.get("date"))),
        message_id: text(v, "message-id"),
        class: event.to_owned(),
        ..Event::default()
    };
    if matches!(event, "proxy_open" | "unique_proxy_open") {
        // A mail program fetched the picture for everybody.
        let arrived =
            Event { category: Some(Category::Delivered), action: Some(Action::Delivered), ..base() };
        return out.push(arrived.outcome(c));
    }
    if let Some(act) = acts::act(event.trim_start_matches("unique_")) {
        return acts::read(c, v, base(), act, out);
    }
    let (category, action) = match event {
        "delivered" => (Category::Delivered, Some(Action::Delivered)),
        "hard_bounce" => (Category::RecipientUnknown, Some(Action::Failed)),
        "soft_bounce" | "error" => (Category::Undetermined, Some(Action::Failed)),
        "deferred" => (Category::Undetermined, Some(Action::Delayed)),
        "invalid_email" | "invalid" => (Category::AddressSyntax, Some(Action::Failed)),
        "blocked" => (Category::SuppressedByProvider, Some(Action::Failed)),
        "spam" | "complaint" => (Category::Complaint, None),
        "unsubscribed" | "unsubscribe" => (Category::Unsubscribed, None),
        _ => return,
    };
    let worded = matches!(event, "hard_bounce" | "soft_bounce" | "deferred" | "error");
    let reply = text(v, "reason").filter(|_| worded).unwrap_or_default();
    out.push(Event { reply, category: Some(category), action, ..base() }.outcome(c));
}

/// Mandrill: the server's words are `diag`, its own class `bounce_description`.
pub(super) fn mandrill(c: &Classifier, v: &Value, out: &mut Vec<Outcome>) {
    let event = text(v, "event").unwrap_or_default();
    let msg = &v["msg"];
    let class = text(msg, "bounce_description").unwrap_or_default();
    let base = || Event {
        recipient: text(msg, "email"),
        at: time(v.get("ts")).or_else(|| time(msg.get("ts"))),
        message_id: text(msg, "_id").or_else(|| text(v, "_id")),
        class: if class.is_empty() { event.to_owned() } else { class.to_owned() },
        ..Event::default()
    };
    if let Some(act) = acts::act(event) {
        return acts::read(c, v, base(), act, out);
    }
    let (category, action) = match event {
        "delivered" => (Category::Delivered, Some(Action::Delivered)),
        "send" => (Category::DeliveryUncertain, None),
        "hard_bounce" => (mandrill_class(class, Category::RecipientUnknown), Some(Action::Failed)),
        "soft_bounce" => (mandrill_class(class, Category::Undetermined), Some(Action::Failed)),
        "deferral" => (mandrill_class(class, Category::Undetermined), Some(Action::Delayed)),
        "spam" => (Category::Complaint, None),
        "unsub" => (Category::Unsubscribed, None),
        "reject" => (mandrill_reject(msg), Some(Action::Failed)),
        _ => return,
    };
    let worded = matches!(event, "hard_bounce" | "soft_bounce" | "deferral");
    let reply = text(msg, "diag").filter(|_| worded).unwrap_or_default();
    out.push(Event { reply, category: Some(category), action, ..base() }.outcome(c));
}

fn mandrill_class(class: &str, otherwise: Category) -> Category {
    match class {
        "bad_mailbox" => Category::RecipientUnknown,
        "invalid_domain" => Category::DomainInvalid,
        "mailbox_full" => Category::MailboxFull,
        "message_too_large" => Category::MessageFault,
        "spam" => Category::SpamContent,
        "" => otherwise,
        _ => Category::Undetermined,
    }
}

/// Why Mandrill did not even try: mostly a list of its own.
fn mandrill_reject(msg: &Value) -> Category {
    let reason = msg["reject"].as_object().and_then(|r| r.get("reason")).and_then(Value::as_str);
    match reason.or_else(|| text(msg, "reject_reason")).unwrap_or_default() {
        "unsub" => Category::Unsubscribed,
        "spam" => Category::Complaint,
        "invalid" => Category::AddressSyntax,
        "invalid-sender" | "test-mode-limit" | "unsigned" | "rule" => Category::SenderConfig,
        _ => Category::SuppressedByProvider,
    }
}

/// A status callback of Twilio, or a message as its API shows it.
pub(super) fn is_twilio(v: &Value) -> bool {
    let has = |key: &str| v.get(key).is_some();
    (has("MessageSid") || has("SmsSid")) && (has("MessageStatus") || has("SmsStatus"))
        || has("sid") && has("error_code") && has("status") && has("to")
}

pub(super) fn twilio(c: &Classifier, v: &Value, out: &mut Vec<Outcome>) {
    let status = ["MessageStatus", "SmsStatus", "status"].iter().find_map(|k| text(v, k)).unwrap_or_default();
    let given = v.get("ErrorCode").or_else(|| v.get("error_code")).map(number).unwrap_or_default();
    let code = if given.is_empty() || given == "0" { status } else { &given };
    let channel =
        if text(v, "To").is_some_and(|to| to.starts_with("rcs:")) { Channel::Rcs } else { Channel::Sms };
    let mut outcome = c.code_outcome(Gateway::Twilio, channel, code, "");
    outcome.recipient = text(v, "To").or_else(|| text(v, "to")).map(str::to_owned);
    outcome.occurred_at = time(v.get("date_sent")).or_else(|| time(v.get("date_updated")));
    outcome.message_id = ["MessageSid", "SmsSid", "sid"].iter().find_map(|k| text(v, k)).map(str::to_owned);
    out.push(outcome);
}

/// A number or text as text.
fn number(v: &Value) -> String {
    match v {
        Value::String(s) => s.trim().to_owned(),
        Value::Number(n) => n.to_string(),
        _ => String::new(),
    }
}

/// Infobip's delivery reports: `results`, each with `to`, `status` and `error`.
pub(super) fn is_infobip(v: &Value) -> bool {
    let first = list(v, "results").first();
    first.is_some_and(|r| r["status"]["groupName"].is_string() && r.get("to").is_some())
}

pub(super) fn infobip(c: &Classifier, v: &Value, out: &mut Vec<Outcome>) {
    for r in list(v, "results") {
        let error = number(&r["error"]["id"]);
        let group = r["status"]["groupName"].as_str().unwrap_or_default();
        let mut outcome = if error.is_empty() || error == "0" {
            let category = infobip_group(group);
            let mut outcome = Outcome::new(Channel::Sms, category, format!("infobip {group}"));
            outcome.code = Some(number(&r["status"]["id"])).filter(|c| !c.is_empty());
            outcome
        } else {
            let named = r["error"]["name"].as_str().unwrap_or_default();
            let is_known = Gateway::Infobip.lookup(Channel::Sms, &error).is_some();
            c.code_outcome(Gateway::Infobip, Channel::Sms, if is_known { &error } else { named }, "")
        };
        outcome.recipient = Some(number(&r["to"])).filter(|to| !to.is_empty());
        outcome.occurred_at = r["doneAt"].as_str().and_then(date::file);
        outcome.message_id = text(r, "messageId").map(str::to_owned);
        out.push(outcome);
    }
}

/// The group of a status says how it ended, never why.
fn infobip_group(group: &str) -> Category {
    match group {
        "DELIVERED" => Category::Delivered,
        "PENDING" | "ACCEPTED" => Category::DeliveryUncertain,
        "EXPIRED" => Category::Expired,
        _ => Category::Undetermined,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Vec<(Option<String>, Category)> {
        let read = Classifier::new().classify_webhook(json);
        read.into_iter().map(|o| (o.recipient, o.category)).collect()
    }

    #[test]
    fn what_each_provider_says() {
        use Category as C;
        let mail = "lee@example.com";
        for (json, to, want) in [
            (
                r#"{"event":"hard_bounce","email":"lee@example.com","message-id":"<1@x>","ts_event":1772326800,"reason":"550 5.1.1 user unknown"}"#,
                mail,
                C::RecipientUnknown,
            ),
            (
                r#"{"event":"hard_bounce","email":"lee@example.com","message-id":"<1@x>","reason":"550 5.7.1 blocked using zen.spamhaus.org"}"#,
                mail,
                C::SenderReputation,
            ),
            (
                r#"{"event":"soft_bounce","email":"lee@example.com","message-id":"<1@x>","reason":"452 4.2.2 mailbox full"}"#,
                mail,
                C::MailboxFull,
            ),
            (
                r#"{"event":"blocked","email":"lee@example.com","message-id":"<1@x>","reason":"blocked : due to blacklist user"}"#,
                mail,
                C::SuppressedByProvider,
            ),
            (
                r#"{"event":"unsubscribed","email":"lee@example.com","message-id":"<1@x>"}"#,
                mail,
                C::Unsubscribed,
            ),
            (r#"{"event":"spam","email":"lee@example.com","message-id":"<1@x>"}"#, mail, C::Complaint),
            (r#"{"event":"proxy_open","email":"lee@example.com","message-id":"<1@x>"}"#, mail, C::Delivered),
            (
                r#"[{"event":"hard_bounce","ts":1772326800,"msg":{"email":"lee@example.com","bounce_description":"bad_mailbox","diag":"smtp;550 5.1.1 No such user"}}]"#,
                mail,
                C::RecipientUnknown,
            ),
            (
                r#"[{"event":"hard_bounce","msg":{"email":"lee@example.com","bounce_description":"general","diag":""}}]"#,
                mail,
                C::Undetermined,
            ),
            (
                r#"[{"event":"reject","msg":{"email":"lee@example.com","reject":{"reason":"hard-bounce"}}}]"#,
                mail,
                C::SuppressedByProvider,
            ),
            (
                r#"[{"event":"reject","msg":{"email":"lee@example.com","reject":null}}]"#,
                mail,
                C::SuppressedByProvider,
            ),
            (
                r#"{"MessageSid":"SM1","MessageStatus":"undelivered","To":"+821000000000","ErrorCode":"30005"}"#,
                "+821000000000",
                C::RecipientUnknown,
            ),
            (
                r#"{"MessageSid":"SM1","MessageStatus":"delivered","To":"+821000000000"}"#,
                "+821000000000",
                C::Delivered,
            ),
            (
                r#"{"sid":"SM1","status":"failed","error_code":30007,"to":"+821000000000"}"#,
                "+821000000000",
                C::SpamContent,
            ),
            (
                r#"{"results":[{"to":"821000000000","messageId":"1","status":{"groupId":2,"groupName":"UNDELIVERABLE","id":9},"error":{"id":1,"name":"EC_UNKNOWN_SUBSCRIBER"}}]}"#,
                "821000000000",
                C::RecipientUnknown,
            ),
            (
                r#"{"results":[{"to":"821000000000","status":{"groupId":3,"groupName":"DELIVERED","id":5},"error":{"id":0,"name":"NO_ERROR"}}]}"#,
                "821000000000",
                C::Delivered,
            ),
            (
                r#"{"results":[{"to":"821000000000","status":{"groupName":"REJECTED"}}]}"#,
                "821000000000",
                C::Undetermined,
            ),
        ] {
            assert_eq!(read(json), [(Some(to.to_owned()), want)], "{json}");
        }
    }

    #[test]
    fn amazon_names_everybody_that_it_did_not_send_to() {
        let json = r#"{"eventType":"Reject","reject":{"reason":"Bad content"},"mail":{"messageId":"1","destination":["a@example.com","b@example.com"]}}"#;
        let want = ["a@example.com", "b@example.com"].map(|to| (Some(to.to_owned()), Category::MessageFault));
        assert_eq!(read(json), want);
        let left = r#"{"eventType":"Subscription","subscription":{"newTopicPreferences":{"unsubscribeAll":true}},"mail":{"destination":["a@example.com"]}}"#;
        assert_eq!(read(left), [(Some("a@example.com".to_owned()), Category::Unsubscribed)]);
    }
}
