//! One result for one recipient: the line that `cleanse bounce` prints.

use std::fmt;

use cleanse_core::{
    FieldKind, Lang, Masked, Verdict,
    feedback::{Category, Cause, Channel, Disposition, Fault},
};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::{
    classify::{Action, Classification},
    engagement::Engagement,
    rules::rule_of,
};

/// What came back for one recipient.
///
/// Serialises to the keys of `cleanse bounce`: channel, recipient, category, disposition, fault, field, status,
/// `reply_code`, action, rule, evidence, `occurred_at`, `message_id`, confidence, conflicts; and id, engaged and `engaged_at` when
/// there is one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Outcome {
    /// The channel the message went over.
    pub channel: Channel,
    /// The recipient the result is about: the one the sender wrote to, as written.
    pub recipient: Option<String>,
    /// The recipient that was tried in the end, where it is another one (forwarding).
    pub final_recipient: Option<String>,
    /// What happened.
    pub category: Category,
    /// How long it holds.
    pub disposition: Disposition,
    /// The enhanced status code, `5.1.1`.
    pub status: Option<String>,
    /// The SMTP reply code.
    pub reply_code: Option<u16>,
    /// The code of a gateway's table, where one decided.
    pub code: Option<String>,
    /// What the reporting system did.
    pub action: Option<Action>,
    /// The pack rule that decided, `recipient/unknown`; none when a code alone decided.
    pub pack_rule: Option<String>,
    /// The words or field that decided.
    pub evidence: String,
    /// When it happened, RFC 3339.
    pub occurred_at: Option<String>,
    /// The message id of the original.
    pub message_id: Option<String>,
    /// How sure this is, from 0 to 1.
    pub confidence: f32,
    /// What speaks against it.
    pub conflicts: Vec<String>,
    /// The sender's own key (`id` column), echoed.
    pub id: Option<String>,
    /// What the recipient did with the message, where the sender's file says so.
    pub engagement: Option<Engagement>,
}

impl Outcome {
    /// A result of which only the category is known.
    #[must_use]
    pub fn new(channel: Channel, category: Category, evidence: impl Into<String>) -> Outcome {
        Outcome {
            channel,
            recipient: None,
            final_recipient: None,
            category,
            disposition: category.disposition(),
            status: None,
            reply_code: None,
            code: None,
            action: None,
            pack_rule: None,
            evidence: evidence.into(),
            occurred_at: None,
            message_id: None,
            confidence: 0.9,
            conflicts: Vec::new(),
            id: None,
            engagement: None,
        }
    }

    /// A result from the judgement on a reply; `reply` becomes the evidence.
    #[must_use]
    pub fn from_reply(channel: Channel, judged: &Classification<'_>, reply: &str) -> Outcome {
        let mut outcome = Outcome::new(channel, judged.category, evidence(reply));
        outcome.disposition = judged.disposition;
        outcome.status = judged.status.map(|s| s.to_string());
        outcome.reply_code = judged.reply_code;
        outcome.pack_rule = judged.rule.map(str::to_owned);
        outcome.confidence = judged.confidence;
        match (judged.conflict, judged.status) {
            (Some(conflict), Some(status)) => outcome.conflicts.push(format!("status {status}: {conflict}")),
            (Some(conflict), None) => outcome.conflicts.push(conflict.to_string()),
            (None, _) => {}
        }
        outcome
    }

    /// Whose fault it was.
    #[must_use]
    pub const fn fault(&self) -> Fault {
        self.category.fault()
    }

    /// The customer's field that this puts in doubt.
    #[must_use]
    pub fn field(&self) -> Option<FieldKind> {
        if self.disposition == Disposition::Permanent { self.category.field(self.channel) } else { None }
    }

    /// The `BNC` rule that stands for the category.
    #[must_use]
    pub fn rule(&self) -> &'static cleanse_core::Rule {
        rule_of(self.category)
    }

    /// The word a reader sees.
    #[must_use]
    pub const fn label(&self, lang: Lang) -> &'static str {
        self.category.label(lang)
    }

    /// Why the send failed, given the normaliser's verdict on the value it was sent to; none when it did not fail.
    #[must_use]
    pub fn cause(&self, value: Verdict) -> Option<Cause> {
        self.category.cause_of(self.disposition, value)
    }

    /// Whether a later try may work.
    #[must_use]
    pub fn is_temporary(&self) -> bool {
        self.disposition == Disposition::Transient || self.action == Some(Action::Delayed)
    }
}

/// The reply as evidence: one line, not too long.
pub(crate) fn evidence(reply: &str) -> String {
    let mut out = String::new();
    for word in reply.split_whitespace() {
        if out.len() + word.len() > 300 {
            out.push('…');
            break;
        }
        out.push_str(if out.is_empty() { "" } else { " " });
        out.push_str(word);
    }
    out
}

impl fmt::Debug for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = self.channel.field().unwrap_or(FieldKind::Other);
        f.debug_struct("Outcome")
            .field("channel", &self.channel)
            .field("recipient", &self.recipient.as_deref().map(|r| Masked::new(kind, r)))
            .field("category", &self.category)
            .field("disposition", &self.disposition)
            .field("status", &self.status)
            .field("reply_code", &self.reply_code)
            .field("code", &self.code)
            .field("action", &self.action)
            .field("pack_rule", &self.pack_rule)
            .finish_non_exhaustive()
    }
}

impl Serialize for Outcome {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("channel", self.channel.as_str())?;
        map.serialize_entry("recipient", &self.recipient)?;
        if let Some(last) = &self.final_recipient {
            map.serialize_entry("final_recipient", last)?;
        }
        map.serialize_entry("category", self.category.as_str())?;
        map.serialize_entry("disposition", self.disposition.as_str())?;
        map.serialize_entry("fault", self.fault().as_str())?;
        map.serialize_entry("field", &self.field().map(FieldKind::as_str))?;
        map.serialize_entry("status", &self.status)?;
        map.serialize_entry("reply_code", &self.reply_code)?;
        if let Some(code) = &self.code {
            map.serialize_entry("code", code)?;
        }
        map.serialize_entry("action", &self.action.map(Action::as_str))?;
        map.serialize_entry("rule", self.rule().code)?;
        map.serialize_entry("pack_rule", &self.pack_rule)?;
        map.serialize_entry("evidence", &self.evidence)?;
        map.serialize_entry("occurred_at", &self.occurred_at)?;
        map.serialize_entry("message_id", &self.message_id)?;
        map.serialize_entry("confidence", &((f64::from(self.confidence) * 100.0).round() / 100.0))?;
        map.serialize_entry("conflicts", &self.conflicts)?;
        if let Some(id) = &self.id {
            map.serialize_entry("id", id)?;
        }
        if let Some(engagement) = &self.engagement {
            map.serialize_entry("engaged", engagement.act.as_str())?;
            map.serialize_entry("engaged_at", &engagement.at)?;
        }
        map.end()
    }
}
