//! Event webhooks of mail providers. What the receiving server said comes before what the provider concluded.

mod acts;
mod gateway;
mod others;
mod ses;

use cleanse_core::feedback::{Category, Channel, Disposition};
use serde_json::Value;

use crate::{
    classify::{Action, Classifier, Hints},
    date,
    engagement::{Act, Engagement},
    outcome::Outcome,
    status::Status,
};

impl Classifier {
    /// Classifies the JSON of an event webhook: of the mail providers Amazon SES (also wrapped by SNS), `SendGrid`, Mailgun,
    /// Postmark, `SparkPost`, Brevo and Mandrill, of Twilio and Infobip, and of the gateways whose result rows are known by their keys (NHN Cloud, Solapi, SENS, Aligo,
    /// Bizppurio …). Opens and clicks are deliveries with an [`Engagement`]. Events that are no feedback, and JSON of anybody
    /// else, give nothing.
    #[must_use]
    pub fn classify_webhook(&self, json: &str) -> Vec<Outcome> {
        read(self, json)
    }
}

pub(crate) fn read(classifier: &Classifier, json: &str) -> Vec<Outcome> {
    let mut out = Vec::new();
    if let Ok(value) = serde_json::from_str::<Value>(json) {
        events(classifier, &value, 0, &mut out);
        if out.is_empty() {
            gateway::read(classifier, &value, &mut out);
        }
    }
    out
}

fn events(c: &Classifier, value: &Value, depth: u8, out: &mut Vec<Outcome>) {
    if let Some(list) = value.as_array() {
        list.iter().take(10_000).for_each(|v| event(c, v, depth, out));
    } else {
        event(c, value, depth, out);
    }
}

fn event(c: &Classifier, v: &Value, depth: u8, out: &mut Vec<Outcome>) {
    if let Some(inner) = text(v, "Message").filter(|m| depth == 0 && m.trim_start().starts_with('{')) {
        if let Ok(inner) = serde_json::from_str::<Value>(inner) {
            events(c, &inner, 1, out);
        }
    } else if v.get("notificationType").is_some() || (v.get("eventType").is_some() && v.get("mail").is_some())
    {
        ses::read(c, v, out);
    } else if v.get("msys").is_some() {
        sparkpost(c, v, out);
    } else if v.get("event-data").is_some() {
        mailgun(c, &v["event-data"], out);
    } else if v.get("RecordType").is_some() {
        postmark(c, v, out);
    } else if v.get("event").is_some() && v.get("msg").is_some_and(Value::is_object) {
        others::mandrill(c, v, out);
    } else if v.get("event").is_some() && v.get("email").is_some() {
        // Both name events and recipients alike; Brevo alone writes `message-id`, SendGrid alone `sg_…` and `smtp-id`.
        if v.get("message-id").is_some() || v.get("ts_event").is_some() {
            others::brevo(c, v, out);
        } else {
            sendgrid(c, v, out);
        }
    } else if others::is_twilio(v) {
        others::twilio(c, v, out);
    } else if others::is_infobip(v) {
        others::infobip(c, v, out);
    }
}

/// What a provider says about one recipient.
#[derive(Default)]
struct Event<'v> {
    recipient: Option<&'v str>,
    /// The receiving server's words.
    reply: &'v str,
    status: Option<&'v str>,
    action: Option<Action>,
    /// The provider's own class, and what it means.
    class: String,
    category: Option<Category>,
    at: Option<String>,
    message_id: Option<&'v str>,
    /// What the recipient did with the message.
    act: Option<Act>,
}

impl Event<'_> {
    /// The server's words if a rule knows them, else the provider's class, else whatever the codes say.
    fn outcome(self, c: &Classifier) -> Outcome {
        let hints = Hints { status: self.status.and_then(Status::parse), action: self.action, phase: None };
        let judged = c.judge(self.reply, hints);
        let recipients: Vec<&str> = self.recipient.into_iter().collect();
        let told = judged.about(self.reply, &recipients);
        // Of somebody else the provider's class speaks, too.
        let certain = told.category != judged.category || judged.rule.is_some() && judged.confidence >= 0.75;
        let judged = told;
        let said = if self.reply.is_empty() { &self.class } else { self.reply };
        let mut outcome = Outcome::from_reply(Channel::Email, &judged, said);
        if let Some(category) = self.category.filter(|k| *k != Category::Undetermined && !certain) {
            let own = Outcome::new(Channel::Email, category, said);
            outcome = Outcome { status: outcome.status, reply_code: outcome.reply_code, ..own };
        }
        if let Some(other) = self.category.filter(|k| {
            certain && *k != Category::Undetermined && k.disposition() != outcome.category.disposition()
        }) {
            outcome.conflicts.push(format!("{}: {other}", self.class));
        }
        if outcome.category == Category::DomainInvalid && self.class == "21" {
            // A missing domain and a failed look-up share this class.
            outcome.disposition = Disposition::Transient;
        }
        outcome.code = Some(self.class).filter(|c| !c.is_empty());
        outcome.recipient = self.recipient.map(str::to_owned);
        outcome.action = self.action;
        outcome.engagement = self.act.map(|act| Engagement { act, at: self.at.clone() });
        outcome.occurred_at = self.at;
        outcome.message_id = self.message_id.map(|m| m.trim_matches(['<', '>']).to_owned());
        outcome
    }
}

fn text<'v>(v: &'v Value, key: &str) -> Option<&'v str> {
    v.get(key).and_then(Value::as_str)
}

/// A time as text or as a number of seconds.
fn time(v: Option<&Value>) -> Option<String> {
    match v? {
        Value::String(s) => date::file(s),
        Value::Number(n) => date::file(n.to_string().split('.').next()?),
        _ => None,
    }
}

fn list<'v>(v: &'v Value, key: &str) -> &'v [Value] {
    v.get(key).and_then(Value::as_array).map_or(&[], |l| &l[..l.len().min(1000)])
}

/// The feedback types of RFC 5965 and 6591.
fn feedback_type(class: &str) -> Category {
    match class {
        "auth-failure" => Category::SenderAuth,
        "not-spam" => Category::Delivered,
        "virus" => Category::MessageFault,
        "opt-out" | "opt-out-list" => Category::Unsubscribed,
        _ => Category::Complaint,
    }
}

fn sendgrid(c: &Classifier, v: &Value, out: &mut Vec<Outcome>) {
    let event = text(v, "event").unwrap_or_default();
    let reply = text(v, "reason").or_else(|| text(v, "response")).unwrap_or_default();
    let class = text(v, "bounce_classification").unwrap_or_default();
    if let Some(act) = acts::act(event) {
        return acts::read(c, v, sendgrid_event(v), act, out);
    }
    let (category, action) = match event {
        "bounce" | "blocked" => {
            (sendgrid_class(class, event == "blocked" || text(v, "type") == Some("blocked")), Action::Failed)
        }
        "deferred" => (Category::Undetermined, Action::Delayed),
        "dropped" => (sendgrid_drop(reply), Action::Failed),
        "spamreport" => (Category::Complaint, Action::Delivered),
        "unsubscribe" | "group_unsubscribe" => (Category::Unsubscribed, Action::Delivered),
        "delivered" => (Category::Delivered, Action::Delivered),
        _ => return,
    };
    let said = if matches!(event, "bounce" | "blocked" | "deferred") { reply } else { "" };
    out.push(
        Event {
            reply: said,
            status: text(v, "status").filter(|_| !said.is_empty()),
            action: Some(action)
                .filter(|_| !matches!(event, "spamreport" | "unsubscribe" | "group_unsubscribe")),
            class: match class {
                "" if said.is_empty() && !reply.is_empty() => {
                    format!("{event}: {reply}").chars().take(80).collect()
                }
                "" => event.to_owned(),
                class => class.to_owned(),
            },
            category: Some(category),
            ..sendgrid_event(v)
        }
        .outcome(c),
    );
}

/// Whom and when an event is about.
fn sendgrid_event(v: &Value) -> Event<'_> {
    Event {
        recipient: text(v, "email"),
        at: time(v.get("timestamp")),
        message_id: text(v, "smtp-id").or_else(|| text(v, "sg_message_id")),
        ..Event::default()
    }
}

fn sendgrid_class(class: &str, blocked: bool) -> Category {
    match class {
        "Invalid Address" => Category::RecipientUnknown,
        "Technical" | "Technical Failure" => Category::Network,
        "Content" => Category::SpamContent,
        "Reputation" => Category::SenderReputation,
        "Frequency or Volume Too High" => Category::RateLimited,
        "Mailbox Unavailable" => Category::MailboxFull,
        _ if blocked => Category::SenderReputation,
        _ => Category::Undetermined,
    }
}

fn sendgrid_drop(reason: &str) -> Category {
    match reason {
        "Unsubscribed Address" => Category::Unsubscribed,
        "Spam Reporting Address" => Category::Complaint,
        "Invalid SMTPAPI header" => Category::SenderConfig,
        "Spam Content (if spam checker app enabled)" | "Spam Content" => Category::SpamContent,
        "Recipient List over Package Quota" => Category::RateLimited,
        "Invalid" => Category::AddressSyntax,
        _ => Category::SuppressedByProvider,
    }
}

fn mailgun(c: &Classifier, v: &Value, out: &mut Vec<Outcome>) {
    let event = text(v, "event").unwrap_or_default();
    let reason = text(v, "reason").unwrap_or_default();
    if let Some(act) = acts::act(event) {
        return acts::read(c, v, mailgun_event(v), act, out);
    }
    let permanent = text(v, "severity") == Some("permanent");
    let delivery = &v["delivery-status"];
    let category = match (event, reason) {
        ("failed", "suppress-bounce") => Category::SuppressedByProvider,
        ("failed", "suppress-complaint") | ("complained", _) => Category::Complaint,
        ("failed", "suppress-unsubscribe") | ("unsubscribed", _) => Category::Unsubscribed,
        ("failed", "espblock") => Category::SenderReputation,
        ("failed", "greylisted") => Category::Greylisted,
        ("failed", "old") => Category::Expired,
        ("failed", _) => Category::Undetermined,
        ("delivered", _) => Category::Delivered,
        ("rejected", _) => Category::SenderConfig,
        _ => return,
    };
    let listed = reason.starts_with("suppress-") || event != "failed";
    let code = delivery.get("code").and_then(Value::as_u64).filter(|c| (400..600).contains(c));
    let words = text(delivery, "message")
        .filter(|m| !m.is_empty())
        .or_else(|| text(delivery, "description"))
        .unwrap_or_default();
    let said = match code {
        Some(code) if !words.starts_with(|c: char| c.is_ascii_digit()) => format!("{code} {words}"),
        _ => words.to_owned(),
    };
    let action = if event == "delivered" {
        Action::Delivered
    } else if permanent || listed {
        Action::Failed
    } else {
        Action::Delayed
    };
    out.push(
        Event {
            reply: if listed { "" } else { &said },
            status: text(delivery, "enhanced-code").filter(|_| !listed),
            action: Some(action),
            class: format!("{event} {reason}").trim().to_owned(),
            category: Some(category),
            ..mailgun_event(v)
        }
        .outcome(c),
    );
}

/// Whom and when an event is about.
fn mailgun_event(v: &Value) -> Event<'_> {
    Event {
        recipient: text(v, "recipient"),
        at: time(v.get("timestamp")),
        message_id: v["message"]["headers"]["message-id"].as_str(),
        ..Event::default()
    }
}

fn postmark(c: &Classifier, v: &Value, out: &mut Vec<Outcome>) {
    let record = text(v, "RecordType").unwrap_or_default();
    let class = text(v, "Type").unwrap_or(record);
    if let Some(act) = acts::act(record) {
        return acts::postmark(c, v, act, out);
    }
    let (category, action) = match record {
        "Bounce" => (postmark_type(class), Some(Action::Failed)),
        "SpamComplaint" => (Category::Complaint, None),
        "Delivery" => (Category::Delivered, Some(Action::Delivered)),
        "SubscriptionChange" if v.get("SuppressSending") == Some(&Value::Bool(true)) => {
            match text(v, "SuppressionReason") {
                Some("SpamComplaint") => (Category::Complaint, None),
                Some("HardBounce") => (Category::SuppressedByProvider, None),
                _ => (Category::Unsubscribed, None),
            }
        }
        _ => return,
    };
    let reply = text(v, "Details").filter(|_| record == "Bounce").unwrap_or_default();
    out.push(
        Event {
            recipient: text(v, "Email").or_else(|| text(v, "Recipient")),
            reply,
            status: None,
            action,
            class: class.to_owned(),
            category: Some(category),
            at: time(v.get("BouncedAt").or_else(|| v.get("DeliveredAt")).or_else(|| v.get("ChangedAt"))),
            message_id: text(v, "MessageID"),
            ..Event::default()
        }
        .outcome(c),
    );
}

fn postmark_type(class: &str) -> Category {
    match class {
        "HardBounce" => Category::RecipientUnknown,
        "Transient" => Category::RemoteSystem,
        "Unsubscribe" => Category::Unsubscribed,
        "Subscribe" | "AutoResponder" | "OpenRelayTest" | "ChallengeVerification" => Category::AutoReply,
        "AddressChange" => Category::RecipientMoved,
        "DnsError" => Category::Network,
        "SpamNotification" => Category::SpamContent,
        "SoftBounce" => Category::MailboxFull,
        "VirusNotification" | "TemplateRenderingFailed" => Category::MessageFault,
        "BadEmailAddress" => Category::AddressSyntax,
        "SpamComplaint" => Category::Complaint,
        "ManuallyDeactivated" => Category::SuppressedByProvider,
        "Blocked" => Category::SenderReputation,
        "SMTPApiError" | "InboundError" => Category::SenderConfig,
        "DMARCPolicy" => Category::SenderAuth,
        _ => Category::Undetermined,
    }
}

fn sparkpost(c: &Classifier, v: &Value, out: &mut Vec<Outcome>) {
    let Some((group, e)) = v["msys"].as_object().and_then(|o| o.iter().next()) else { return };
    let kind = text(e, "type").unwrap_or_default();
    if let Some(act) = acts::act(kind) {
        return acts::read(c, e, sparkpost_event(e), act, out);
    }
    let class = match e.get("bounce_class") {
        Some(Value::String(s)) => s.clone(),
        Some(Value::Number(n)) => n.to_string(),
        _ => String::new(),
    };
    let (category, action) = match kind {
        "bounce" | "out_of_band" => (sparkpost_class(&class), Some(Action::Failed)),
        "delay" => (sparkpost_class(&class), Some(Action::Delayed)),
        "policy_rejection" if is_suppressed(e) => (Category::SuppressedByProvider, Some(Action::Failed)),
        "policy_rejection" => {
            (if class.is_empty() { Category::Policy } else { sparkpost_class(&class) }, Some(Action::Failed))
        }
        "delivery" => (Category::Delivered, Some(Action::Delivered)),
        "spam_complaint" => (feedback_type(text(e, "fbtype").unwrap_or("abuse")), None),
        "list_unsubscribe" | "link_unsubscribe" => (Category::Unsubscribed, None),
        "generation_failure" | "generation_rejection" => (Category::MessageFault, Some(Action::Failed)),
        _ => return,
    };
    let worded = matches!(kind, "bounce" | "out_of_band" | "delay")
        && !matches!(class.as_str(), "26" | "60" | "80" | "90" | "100");
    out.push(
        Event {
            reply: text(e, "raw_reason").or_else(|| text(e, "reason")).filter(|_| worded).unwrap_or_default(),
            status: None,
            action,
            class: if class.is_empty() { format!("{group}/{kind}") } else { class },
            category: Some(category),
            ..sparkpost_event(e)
        }
        .outcome(c),
    );
}

/// Whether `SparkPost` refused to send because the recipient is on its list.
fn is_suppressed(e: &Value) -> bool {
    let reason = text(e, "raw_reason").or_else(|| text(e, "reason")).unwrap_or_default();
    reason.to_ascii_lowercase().contains("suppress")
}

/// Whom and when an event is about.
fn sparkpost_event(e: &Value) -> Event<'_> {
    Event {
        recipient: text(e, "raw_rcpt_to").or_else(|| text(e, "rcpt_to")),
        at: time(e.get("timestamp")),
        message_id: text(e, "message_id"),
        ..Event::default()
    }
}

/// The bounce classes of `SparkPost` (and Momentum).
fn sparkpost_class(class: &str) -> Category {
    match class {
        "10" | "30" => Category::RecipientUnknown,
        "21" => Category::DomainInvalid,
        "22" => Category::MailboxFull,
        "23" | "53" => Category::MessageFault,
        "24" => Category::Expired,
        "25" | "54" => Category::SenderConfig,
        "26" => Category::SuppressedByProvider,
        "50" | "51" => Category::SenderReputation,
        "52" => Category::SpamContent,
        "60" | "80" | "100" => Category::AutoReply,
        "70" => Category::RemoteSystem,
        "90" => Category::Unsubscribed,
        _ => Category::Undetermined,
    }
}
