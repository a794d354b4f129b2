//! Amazon SES: bounces, complaints, deliveries and delays, as notifications and as events.

use cleanse_core::feedback::Category;
use serde_json::Value;

use super::{Event, acts, feedback_type, list, text, time};
use crate::{
    classify::{Action, Classifier},
    outcome::Outcome,
};

/// Reads one event.
pub(super) fn read(c: &Classifier, v: &Value, out: &mut Vec<Outcome>) {
    let mail = &v["mail"];
    let id = message_id(mail);
    match text(v, "notificationType").or_else(|| text(v, "eventType")).unwrap_or_default() {
        "Bounce" => bounce(c, &v["bounce"], id, out),
        "Complaint" => complaint(c, &v["complaint"], id, out),
        "Delivery" => delivery(c, &v["delivery"], mail, id, out),
        "DeliveryDelay" => delay(c, &v["deliveryDelay"], id, out),
        // Not sent at all: SES found a virus in it, or could not fill in the template.
        kind @ ("Reject" | "Rendering Failure" | "RenderingFailure") => {
            to_all(c, mail, (kind, Category::MessageFault, Some(Action::Failed)), id, out);
        }
        "Subscription" if opted_out(&v["subscription"]) => {
            to_all(c, mail, ("Subscription", Category::Unsubscribed, None), id, out);
        }
        other => acts::act(other).into_iter().for_each(|act| acts::ses(c, v, act, id, out)),
    }
}

/// The message id that the sender gave, else the one of SES.
fn message_id(mail: &Value) -> Option<&str> {
    let is_id = |h: &&Value| text(h, "name").is_some_and(|n| n.eq_ignore_ascii_case("message-id"));
    let header = list(mail, "headers").iter().find(is_id);
    header.and_then(|h| text(h, "value")).or_else(|| text(mail, "messageId"))
}

fn bounce(c: &Classifier, bounce: &Value, message_id: Option<&str>, out: &mut Vec<Outcome>) {
    let kind = text(bounce, "bounceType").unwrap_or_default();
    let sub = text(bounce, "bounceSubType").unwrap_or_default();
    let category = bounce_type(kind, sub);
    let listed = matches!(category, Category::SuppressedByProvider | Category::Unsubscribed);
    out.extend(list(bounce, "bouncedRecipients").iter().map(|r| {
        let event = Event {
            recipient: text(r, "emailAddress"),
            reply: if listed { "" } else { text(r, "diagnosticCode").unwrap_or_default() },
            status: text(r, "status").filter(|_| !listed),
            action: text(r, "action").and_then(Action::parse).or(Some(Action::Failed)),
            class: format!("{kind}/{sub}"),
            category: Some(category),
            at: time(bounce.get("timestamp")),
            message_id,
            ..Event::default()
        };
        event.outcome(c)
    }));
}

fn bounce_type(kind: &str, sub: &str) -> Category {
    match (kind, sub) {
        (_, "Suppressed" | "OnAccountSuppressionList") => Category::SuppressedByProvider,
        (_, "UnsubscribedRecipient") => Category::Unsubscribed,
        ("Permanent", _) => Category::RecipientUnknown,
        (_, "MailboxFull") => Category::MailboxFull,
        (_, "MessageTooLarge" | "AttachmentRejected") => Category::MessageFault,
        (_, "ContentRejected") => Category::SpamContent,
        (_, "CustomTimeoutExceeded") => Category::Expired,
        _ => Category::Undetermined,
    }
}

fn complaint(c: &Classifier, complaint: &Value, message_id: Option<&str>, out: &mut Vec<Outcome>) {
    let class = text(complaint, "complaintFeedbackType").unwrap_or("abuse");
    out.extend(list(complaint, "complainedRecipients").iter().map(|r| {
        let event = Event {
            recipient: text(r, "emailAddress"),
            class: format!("Complaint/{class}"),
            category: Some(feedback_type(class)),
            at: time(complaint.get("timestamp")),
            message_id,
            ..Event::default()
        };
        event.outcome(c)
    }));
}

fn delivery(
    c: &Classifier,
    delivery: &Value,
    mail: &Value,
    message_id: Option<&str>,
    out: &mut Vec<Outcome>,
) {
    let listed = list(delivery, "recipients");
    let recipients = if listed.is_empty() { list(mail, "destination") } else { listed };
    out.extend(recipients.iter().map(|r| {
        let event = Event {
            recipient: r.as_str(),
            reply: text(delivery, "smtpResponse").unwrap_or_default(),
            class: "Delivery".to_owned(),
            category: Some(Category::Delivered),
            action: Some(Action::Delivered),
            at: time(delivery.get("timestamp")),
            message_id,
            ..Event::default()
        };
        event.outcome(c)
    }));
}

/// An event that names nobody is about everybody the message was for.
fn to_all(
    c: &Classifier,
    mail: &Value,
    (class, category, action): (&str, Category, Option<Action>),
    message_id: Option<&str>,
    out: &mut Vec<Outcome>,
) {
    out.extend(list(mail, "destination").iter().map(|r| {
        let event = Event {
            recipient: r.as_str(),
            class: class.to_owned(),
            category: Some(category),
            action,
            at: time(mail.get("timestamp")),
            message_id,
            ..Event::default()
        };
        event.outcome(c)
    }));
}

/// Whether somebody left by the link or header of SES: everything, or a topic that was not left before.
fn opted_out(subscription: &Value) -> bool {
    let now = &subscription["newTopicPreferences"];
    let left = |t: &&Value| text(t, "subscriptionStatus").is_some_and(|s| s.eq_ignore_ascii_case("OptOut"));
    let topics =
        |v| list(v, "topicSubscriptionStatus").iter().filter(left).filter_map(|t| text(t, "topicName"));
    let before: Vec<&str> = topics(&subscription["oldTopicPreferences"]).collect();
    now["unsubscribeAll"] == Value::Bool(true) || topics(now).any(|topic| !before.contains(&topic))
}

fn delay(c: &Classifier, delay: &Value, message_id: Option<&str>, out: &mut Vec<Outcome>) {
    let class = text(delay, "delayType").unwrap_or_default();
    out.extend(list(delay, "delayedRecipients").iter().map(|r| {
        let event = Event {
            recipient: text(r, "emailAddress"),
            reply: text(r, "diagnosticCode").unwrap_or_default(),
            status: text(r, "status"),
            class: class.to_owned(),
            category: Some(delay_type(class)),
            action: Some(Action::Delayed),
            at: time(delay.get("timestamp")),
            message_id,
            ..Event::default()
        };
        event.outcome(c)
    }));
}

fn delay_type(class: &str) -> Category {
    match class {
        "MailboxFull" => Category::MailboxFull,
        "SpamDetected" => Category::SpamContent,
        "IPFailure" => Category::SenderReputation,
        "RecipientServerError" | "InternalFailure" => Category::RemoteSystem,
        "TransientCommunicationFailure" | "BYOIPHostNameLookupUnavailable" => Category::Network,
        _ => Category::Undetermined,
    }
}
