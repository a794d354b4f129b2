//! Mails: which kind of answer it is, for whom, and why.

mod decode;
mod dsn;
mod free;
mod mime;

use std::{borrow::Cow, sync::LazyLock};

use aho_corasick::{AhoCorasick, AhoCorasickKind};
use cleanse_core::feedback::{Category, Channel};

use self::mime::{Headers, Kind, Mail, Part};
use crate::{
    away::is_answer_of_absence,
    classify::{Action, Classification, Classifier, Hints, Phase},
    date,
    outcome::Outcome,
    status::{Status, Weight},
    webhook,
};

/// Mails are read up to here; a verdict stands in the first kilobytes.
const MAX_MAIL: usize = 1 << 20;

impl Classifier {
    /// Classifies a mail: a result per recipient for a bounce, a complaint or an automatic answer; nothing for any
    /// other mail. LF, CRLF and CR end a line alike. Time is linear in the length of the mail.
    #[must_use]
    pub fn classify_mail(&self, bytes: &[u8]) -> Vec<Outcome> {
        let bytes = lines(&bytes[..bytes.len().min(MAX_MAIL)]);
        let mail = Mail::read(skip_envelope_line(&bytes));
        let reader = Reader::new(self, &mail);
        let passed_on = reader.forwarded().map(|bounce| Reader::new(self, &Mail::read(bounce)).read());
        passed_on.filter(|outcomes| !outcomes.is_empty()).unwrap_or_else(|| reader.read())
    }
}

/// A leading `From ` line of an mbox is no header.
fn skip_envelope_line(bytes: &[u8]) -> &[u8] {
    if bytes.starts_with(b"From ") || bytes.starts_with(b">From ") {
        &bytes[memchr::memchr(b'\n', bytes).map_or(bytes.len(), |i| i + 1)..]
    } else {
        bytes
    }
}

/// Every line ending becomes LF. Borrowed when it already is.
fn lines(bytes: &[u8]) -> Cow<'_, [u8]> {
    if memchr::memchr(b'\r', bytes).is_none() {
        return Cow::Borrowed(bytes);
    }
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some(i) = memchr::memchr(b'\r', rest) {
        out.extend_from_slice(&rest[..i]);
        out.push(b'\n');
        rest = &rest[i + 1..];
        rest = rest.strip_prefix(b"\n").unwrap_or(rest);
    }
    out.extend_from_slice(rest);
    Cow::Owned(out)
}

struct Reader<'c, 'm> {
    classifier: &'c Classifier,
    mail: &'m Mail<'m>,
    occurred_at: Option<String>,
}

impl<'c, 'm> Reader<'c, 'm> {
    fn new(classifier: &'c Classifier, mail: &'m Mail<'m>) -> Reader<'c, 'm> {
        let occurred_at = mail.get("date").and_then(|d| date::rfc2822(&d));
        Reader { classifier, mail, occurred_at }
    }

    /// The bounce that a person passes on: attached to a mail of somebody who is no server.
    fn forwarded(&self) -> Option<&'m [u8]> {
        let from = self.mail.get("from").and_then(|f| free::first_address(&f))?;
        let own = [Kind::DeliveryStatus, Kind::FeedbackReport].iter().any(|k| self.mail.first(*k).is_some());
        if own || is_daemon(&from) || self.mail.raw("x-failed-recipients").is_some() {
            return None;
        }
        let part = self.mail.first(Kind::Original)?;
        let sender = mime::split_headers(part.body).0.get("from").and_then(|f| free::first_address(&f))?;
        is_daemon(&sender).then_some(part.body)
    }

    fn read(&self) -> Vec<Outcome> {
        if let Some(outcomes) = self.webhook_by_mail() {
            return outcomes;
        }
        if let Some(outcomes) = self.complaint() {
            return outcomes;
        }
        let outcomes = self.report();
        if !outcomes.is_empty() {
            return outcomes;
        }
        if let Some(outcome) = self.auto_reply() {
            return vec![outcome];
        }
        let outcomes = self.free_text();
        if outcomes.is_empty() { self.unsubscribing().into_iter().collect() } else { outcomes }
    }

    /// What mail programs send to the address of `List-Unsubscribe` (RFC 2369): the word as the subject, and next to no text.
    fn unsubscribing(&self) -> Option<Outcome> {
        const SUBJECTS: [&str; 5] = ["unsubscribe", "수신거부", "수신 거부", "구독취소", "구독 취소"];
        const LONGEST: usize = 600;
        let subject = self.subject().trim().to_lowercase();
        if !SUBJECTS.contains(&subject.as_str()) || self.human_text().trim().len() > LONGEST {
            return None;
        }
        let from = self.mail.get("from").and_then(|f| free::first_address(&f))?;
        Some(self.consent(Category::Unsubscribed, Some(from), &format!("Subject: {subject}"), None))
    }

    fn subject(&self) -> String {
        self.mail.get("subject").map(|s| decode::words(&s).into_owned()).unwrap_or_default()
    }

    /// The server's words for a human: the first text, else what HTML says.
    fn human_text(&self) -> Cow<'m, str> {
        if let Some(part) =
            self.mail.parts.iter().find(|p| p.kind == Kind::Text && !p.body.trim_ascii().is_empty())
        {
            return decode::text(part);
        }
        match self.mail.first(Kind::Html) {
            Some(part) => Cow::Owned(decode::html_text(&decode::text(part))),
            None => Cow::Borrowed(""),
        }
    }

    /// The headers of the original, if it is attached.
    fn original(&self) -> Option<Headers<'m>> {
        let part = self.mail.first(Kind::Original)?;
        Some(mime::split_headers(part.body).0)
    }

    fn stamp(&self, outcome: &mut Outcome, message_id: Option<String>) {
        outcome.occurred_at = outcome.occurred_at.take().or_else(|| self.occurred_at.clone());
        outcome.message_id = message_id;
    }

    /// Notifications of a provider that come as a mail whose text is JSON.
    fn webhook_by_mail(&self) -> Option<Vec<Outcome>> {
        let part = self.mail.first(Kind::Text).filter(|p| p.body.trim_ascii_start().starts_with(b"{"))?;
        let text = decode::text(part);
        let json = &text[..text.rfind('}')? + 1];
        // Long lines were broken on the way: with an exclamation mark and a blank (old sendmail), or plainly.
        let whole = json.replace("!\n ", "").replace('\n', "");
        Some(webhook::read(self.classifier, &whole)).filter(|o| !o.is_empty())
    }

    /// Feedback reports (RFC 5965, 6591), and two providers' own ways to say the same.
    fn complaint(&self) -> Option<Vec<Outcome>> {
        let report = self.mail.first(Kind::FeedbackReport);
        let original = self.original();
        if let Some(part) = report {
            return Some(self.feedback_report(part, original));
        }
        if let Some(recipient) = original.and_then(|h| h.get("x-hmxmroriginalrecipient")) {
            let outcome = self.consent(
                Category::Complaint,
                Some(recipient.into_owned()),
                "X-HmXmrOriginalRecipient",
                original,
            );
            return Some(vec![outcome]);
        }
        if self.mail.raw("x-apple-unsubscribe").is_some() {
            let from = self.mail.get("from").and_then(|f| free::first_address(&f));
            return Some(vec![self.consent(Category::Unsubscribed, from, "X-Apple-Unsubscribe", None)]);
        }
        None
    }

    fn feedback_report(&self, part: &Part<'m>, original: Option<Headers<'m>>) -> Vec<Outcome> {
        let body = decode::transfer(part.headers, part.body);
        let report = Headers::new(&body);
        let kind = report.get("feedback-type").unwrap_or(Cow::Borrowed("abuse")).to_ascii_lowercase();
        let category = match kind.as_str() {
            "auth-failure" | "dmarc" => Category::SenderAuth,
            "not-spam" => Category::Delivered,
            "virus" => Category::MessageFault,
            "opt-out" | "opt-out-list" => Category::Unsubscribed,
            _ => Category::Complaint,
        };
        let mut recipients = self.reported_recipients(report);
        if recipients.is_empty() {
            recipients =
                original.and_then(|h| h.get("to")).map(|to| free::addresses(&to)).unwrap_or_default();
        }
        let named: Vec<Option<String>> =
            if recipients.is_empty() { vec![None] } else { recipients.into_iter().map(Some).collect() };
        let evidence = format!("Feedback-Type: {kind}");
        named.into_iter().map(|r| self.consent(category, r, &evidence, original)).collect()
    }

    fn reported_recipients(&self, report: Headers<'_>) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        for (name, value) in report.fields() {
            let names = ["original-rcpt-to", "removal-recipient", "x-original-to"];
            if names.iter().any(|n| name.eq_ignore_ascii_case(n.as_bytes())) {
                let address = free::first_address(&mime::unfold(value));
                found.extend(address.filter(|a| !found.iter().any(|f| f.eq_ignore_ascii_case(a))));
            }
        }
        found
    }

    fn consent(
        &self,
        category: Category,
        recipient: Option<String>,
        evidence: &str,
        original: Option<Headers<'m>>,
    ) -> Outcome {
        let mut outcome = Outcome::new(Channel::Email, category, evidence);
        outcome.recipient = recipient;
        self.stamp(&mut outcome, original.and_then(|h| h.get("message-id")).map(trim_id));
        outcome
    }

    /// A delivery status notification, wherever its fields stand.
    fn report(&self) -> Vec<Outcome> {
        let text;
        let body: Cow<'_, [u8]> = match self.mail.first(Kind::DeliveryStatus) {
            Some(part) => decode::transfer(part.headers, part.body),
            None => {
                text = self.human_text();
                match fields_in_text(&text) {
                    Some(fields) => Cow::Borrowed(fields.as_bytes()),
                    None => return Vec::new(),
                }
            }
        };
        let groups = dsn::groups(&body);
        if groups.is_empty() {
            return Vec::new();
        }
        let words = Lazy::new(self);
        let message_id = self.message_id(&words);
        groups.iter().map(|group| self.reported(group, groups.len(), &words, message_id.clone())).collect()
    }

    fn reported(
        &self,
        group: &dsn::Group<'_>,
        of: usize,
        words: &Lazy<'_, 'c, 'm>,
        message_id: Option<String>,
    ) -> Outcome {
        // What the sender wrote to is what the sender has stored; where that is no mailbox, what was tried.
        let told = [group.original_recipient.as_ref(), group.final_recipient.as_ref()];
        let recipient = told.into_iter().flatten().find(|r| is_mailbox(r)).map(ToString::to_string);
        let recipient = recipient
            .or_else(|| words.only_named(of))
            .or_else(|| told.into_iter().flatten().next().map(ToString::to_string));
        let diagnostic = group.diagnostic.as_deref().or(group.comment.as_deref()).unwrap_or("");
        let hints = Hints { status: group.status, action: group.action, phase: phase(diagnostic) };
        let mut said = Cow::Borrowed(diagnostic);
        let mut judged = self.classifier.judge(diagnostic, hints);
        if let Some(category) = powermta_verdict(group) {
            judged.category = category;
            judged.disposition = category.disposition();
        } else if judged.rule.is_none() || judged.confidence < 0.8 {
            let block = words.block(recipient.as_deref().unwrap_or(""), of);
            let moment = phase(&block);
            if hints.phase.is_none() && moment.is_some() {
                judged = self.classifier.judge(diagnostic, Hints { phase: moment, ..hints });
            }
            let second = self.classifier.judge(&block, Hints { phase: moment, ..hints });
            if says_more(&second, &judged) {
                judged = second;
                said = Cow::Owned(block);
            }
        }
        let mut recipients: Vec<&str> = told.into_iter().flatten().map(AsRef::as_ref).collect();
        recipients.extend(group.actual_recipient.as_deref().into_iter().chain(recipient.as_deref()));
        let judged = judged.about(&said, &recipients);
        let shown = if said.is_empty() {
            group.status.map(|s| s.to_string()).unwrap_or_default()
        } else {
            said.into_owned()
        };
        let mut outcome = Outcome::from_reply(Channel::Email, &judged, &shown);
        if let Some(Action::Delivered | Action::Expanded) = group.action {
            outcome.category = Category::Delivered;
            outcome.disposition = Category::Delivered.disposition();
        }
        let tried = group.final_recipient.as_deref().filter(|f| is_mailbox(f));
        outcome.final_recipient = tried
            .filter(|f| recipient.as_deref().is_some_and(|r| !r.eq_ignore_ascii_case(f)))
            .map(str::to_owned);
        outcome.recipient = recipient;
        outcome.action = group.action;
        outcome.occurred_at = group.last_attempt.as_deref().and_then(date::rfc2822);
        self.stamp(&mut outcome, message_id);
        outcome
    }

    fn message_id(&self, words: &Lazy<'_, 'c, 'm>) -> Option<String> {
        let own = self.original().and_then(|h| h.get("message-id")).map(trim_id);
        own.or_else(|| words.original_header("message-id").map(|v| trim_id(Cow::Owned(v))))
    }

    /// An automatic answer of a person (RFC 3834): not of a mail server, not of a list.
    fn auto_reply(&self) -> Option<Outcome> {
        let headers = self.mail;
        let subject = self.subject().to_lowercase();
        let marked = headers
            .get("auto-submitted")
            .is_some_and(|v| v.trim_start().to_ascii_lowercase().starts_with("auto-replied"))
            || ["x-autoreply", "x-autorespond", "x-auto-reply", "x-autoreply-from"]
                .iter()
                .any(|n| headers.raw(n).is_some())
            || headers.get("precedence").is_some_and(|v| v.eq_ignore_ascii_case("auto_reply"))
            || headers.get("x-apple-action").is_some_and(|v| v.contains("VACATION"));
        let from = headers.get("from").and_then(|f| free::first_address(&f))?;
        if is_daemon(&from) || !(marked || is_answer_of_absence(&subject)) {
            return None;
        }
        let text = self.human_text();
        let hit = self
            .classifier
            .auto_reply_hits(&text)
            .strong
            .or_else(|| self.classifier.auto_reply_hits(&subject).strong);
        let category = hit.map_or(Category::AutoReply, |h| h.category);
        let mut outcome =
            Outcome::new(Channel::Email, category, hit.map_or("automatic answer", |h| h.words[0]));
        outcome.pack_rule = hit.map(|h| h.id.to_owned());
        outcome.recipient = Some(from);
        let reference = headers.get("in-reply-to").map(trim_id);
        self.stamp(&mut outcome, reference);
        Some(outcome)
    }

    /// A bounce in words alone.
    fn free_text(&self) -> Vec<Outcome> {
        let subject = self.subject();
        if !self.is_from_a_server(&subject) {
            return Vec::new();
        }
        let words = Lazy::new(self);
        if !says_undelivered(words.kept()) && !says_undelivered(&subject) {
            return Vec::new();
        }
        let message_id = self.message_id(&words);
        let named = words.named();
        if named.is_empty() {
            return vec![self.judged_words(None, words.kept(), &words, message_id)];
        }
        let one = |n: &free::Named| {
            let block = &words.kept()[n.block.clone()];
            self.judged_words(Some(n.address.clone()), block, &words, message_id.clone())
        };
        named.iter().map(one).collect()
    }

    fn judged_words(
        &self,
        recipient: Option<String>,
        block: &str,
        words: &Lazy<'_, 'c, 'm>,
        message_id: Option<String>,
    ) -> Outcome {
        let judge = |text: &str| {
            let delayed = says_delayed(text).then_some(Action::Delayed);
            self.classifier.judge(text, Hints { phase: phase(text), action: delayed, status: None })
        };
        let mut judged = judge(block);
        let mut said = block;
        if judged.rule.is_none() || judged.confidence < 0.8 {
            let whole = judge(words.kept());
            if says_more(&whole, &judged) {
                judged = whole;
                said = words.kept();
            }
        }
        let mut outcome = Outcome::from_reply(Channel::Email, &judged, said);
        let delayed = says_delayed(words.kept()) || says_delayed(&self.subject());
        outcome.action = Some(if delayed { Action::Delayed } else { Action::Failed });
        outcome.recipient = recipient;
        self.stamp(&mut outcome, message_id);
        outcome
    }

    /// Whether the mail comes from a mail server: by its sender, its empty return path, or its subject.
    fn is_from_a_server(&self, subject: &str) -> bool {
        let headers = self.mail;
        let from = headers.get("from").unwrap_or_default();
        let empty_path = headers.get("return-path").is_some_and(|p| p.trim() == "<>");
        is_daemon(&from)
            || empty_path
            || headers.raw("x-failed-recipients").is_some()
            || self.mail.first(Kind::DeliveryStatus).is_some()
            || headers.raw("content-type").is_some_and(|v| mime::starts(v, b"multipart/report"))
            || says_undelivered(subject)
    }
}

/// The words of a mail, split and searched once, and only when somebody asks.
struct Lazy<'r, 'c, 'm> {
    reader: &'r Reader<'c, 'm>,
    text: std::cell::OnceCell<(Cow<'m, str>, usize)>,
    named: std::cell::OnceCell<Vec<free::Named>>,
}

impl<'r, 'c, 'm> Lazy<'r, 'c, 'm> {
    fn new(reader: &'r Reader<'c, 'm>) -> Lazy<'r, 'c, 'm> {
        Lazy { reader, text: std::cell::OnceCell::new(), named: std::cell::OnceCell::new() }
    }

    fn split(&self) -> &(Cow<'m, str>, usize) {
        self.text.get_or_init(|| {
            let text = self.reader.human_text();
            let cut = free::split_original(&text);
            (text, cut)
        })
    }

    /// The server's words, without the copy of the original.
    fn kept(&self) -> &str {
        let (text, cut) = self.split();
        &text[..*cut]
    }

    /// A header of the original that is copied into the text.
    fn original_header(&self, name: &str) -> Option<String> {
        let (text, cut) = self.split();
        let rest = text[*cut..].as_bytes();
        rest.split(|b| *b == b'\n').take(200).find_map(|line| {
            let value =
                line.split_at_checked(name.len()).filter(|(n, _)| n.eq_ignore_ascii_case(name.as_bytes()))?.1;
            Some(String::from_utf8_lossy(value.trim_ascii_start().strip_prefix(b":")?).trim().to_owned())
        })
    }

    fn named(&self) -> &[free::Named] {
        self.named.get_or_init(|| self.find_named())
    }

    /// Who it is about: the failed-recipients header, the words, or the one recipient of the original.
    fn find_named(&self) -> Vec<free::Named> {
        let kept = self.kept();
        let headers = self.reader.mail;
        let mut not: Vec<String> = Vec::new();
        for name in ["to", "from", "return-path", "reply-to"] {
            not.extend(headers.get(name).map(|v| free::addresses(&v)).unwrap_or_default());
        }
        if let Some(listed) = headers.get("x-failed-recipients") {
            return free::addresses(&listed).into_iter().map(|address| self.block_of(address)).collect();
        }
        not.extend(self.original_header("from").and_then(|f| free::first_address(&f)));
        let named = free::recipients(kept, &not);
        if named.is_empty() { self.recipient_of_original(&not) } else { named }
    }

    fn block_of(&self, address: String) -> free::Named {
        let kept = self.kept();
        let start = kept.find(address.as_str()).map_or(0, |i| kept[..i].rfind('\n').map_or(0, |n| n + 1));
        free::Named { address, block: start..kept.len() }
    }

    /// The one address that the original went to, unless it is one of our own domain.
    fn recipient_of_original(&self, not: &[String]) -> Vec<free::Named> {
        let attached = self.reader.original().and_then(|h| h.get("to")).map(Cow::into_owned);
        let to = attached.or_else(|| self.original_header("to")).unwrap_or_default();
        let domain = |a: &str| a.rsplit('@').next().unwrap_or_default().to_ascii_lowercase();
        let ours = |a: &String| not.iter().any(|n| domain(n) == domain(a));
        let found: Vec<String> = free::addresses(&to).into_iter().filter(|a| !ours(a)).collect();
        match <[String; 1]>::try_from(found) {
            Ok([address]) => vec![free::Named { address, block: 0..self.kept().len() }],
            Err(_) => Vec::new(),
        }
    }

    /// The recipient that the words name, when it is one and the report has one.
    fn only_named(&self, of: usize) -> Option<String> {
        match self.named() {
            [one] if of == 1 => Some(one.address.clone()),
            _ => None,
        }
    }

    /// What the words say about one of `of` recipients.
    fn block(&self, recipient: &str, of: usize) -> String {
        let kept = self.kept();
        if of <= 1 {
            return kept.to_owned();
        }
        let named = self.named().iter().find(|n| n.address.eq_ignore_ascii_case(recipient));
        named.map(|n| kept[n.block.clone()].to_owned()).unwrap_or_default()
    }
}

/// A mailbox that mail could be sent to: an inner name without a domain is none.
fn is_mailbox(address: &str) -> bool {
    address
        .rsplit_once('@')
        .is_some_and(|(local, domain)| !local.is_empty() && domain.contains('.') && !domain.contains('/'))
}

/// Whether the second reading found a reason where the first had none, or a better one.
fn says_more(second: &Classification<'_>, first: &Classification<'_>) -> bool {
    second.rule.is_some()
        && (second.confidence > first.confidence || first.rule.is_none() && first.confidence < 0.8)
}

/// The fields of a report that stand in a text, without a part of their own.
fn fields_in_text(text: &str) -> Option<&str> {
    let at = ["\nFinal-Recipient:", "\nOriginal-Recipient:", "\nReporting-MTA:"]
        .iter()
        .filter_map(|n| text.find(n))
        .min()?;
    Some(&text[at + 1..])
}

/// What a server was answering to, from the words that relays put beside a reply.
fn phase(text: &str) -> Option<Phase> {
    let has = |words: &[&str]| words.iter().any(|w| text.contains(w));
    if has(&[
        "refused to talk to me",
        "initial connection",
        "my name was rejected",
        "reply to HELO",
        "reply to EHLO",
        "after HELO",
        "after EHLO",
    ]) {
        Some(Phase::Connect)
    } else if has(&["reply to MAIL FROM", "after MAIL FROM", "MAIL FROM:", "sender was rejected"]) {
        Some(Phase::MailFrom)
    } else if has(&["reply to RCPT TO", "after RCPT", "RCPT TO", "does not like recipient", "RCPT command"]) {
        Some(Phase::RcptTo)
    } else if has(&[
        "end of DATA",
        "end of data",
        "after I sent the message",
        "DATA command",
        "final DATA",
        "TEXT command",
    ]) {
        Some(Phase::Data)
    } else {
        None
    }
}

/// `PowerMTA` sets the status itself, from what it concluded: a precise one comes before its coarse category.
fn powermta_verdict(group: &dsn::Group<'_>) -> Option<Category> {
    let verdict = powermta_category(group.verdict.as_deref()?)?;
    match group.status.map(Status::weight) {
        Some(Weight::Firm(category)) if category.disposition() == verdict.disposition() => Some(category),
        _ => Some(verdict),
    }
}

/// The categories that `PowerMTA` writes into its reports.
fn powermta_category(value: &str) -> Option<Category> {
    match value.trim() {
        "bad-mailbox" => Some(Category::RecipientUnknown),
        "bad-domain" => Some(Category::DomainInvalid),
        "inactive-mailbox" => Some(Category::RecipientInactive),
        "quota-issues" => Some(Category::MailboxFull),
        "spam-related" | "spam-content" => Some(Category::SpamContent),
        "spam-block" => Some(Category::SenderReputation),
        "policy-related" => Some(Category::Policy),
        "content-related" | "virus-related" => Some(Category::MessageFault),
        "relaying-issues" | "bad-configuration" | "protocol-errors" => Some(Category::SenderConfig),
        "message-expired" => Some(Category::Expired),
        "no-answer-from-host" | "bad-connection" | "routing-errors" => Some(Category::Network),
        _ => None,
    }
}

fn is_daemon(from: &str) -> bool {
    let from = from.to_ascii_lowercase();
    [
        "mailer-daemon",
        "mailerdaemon",
        "postmaster",
        "mail delivery",
        "mdaemon",
        "mail_delivery",
        "delivery subsystem",
        "delivery system",
        "system administrator",
        "mail.delivery",
        "mail administrator",
    ]
    .iter()
    .any(|n| from.contains(n))
}

/// The words that mail servers have for a message that did not arrive.
const UNDELIVERED: &[&str] = &[
    "undeliver",
    "not delivered",
    "not be delivered",
    "not deliver",
    "delivery status notification",
    "delivery failure",
    "delivery failed",
    "delivery has failed",
    "delivery to the following",
    "delevery to the following",
    "delivery delayed",
    "delivery problem",
    "delivery warning",
    "delivery error",
    "failure notice",
    "failed permanently",
    "returned mail",
    "mail failed",
    "unable to deliver",
    "wasn't able to deliver",
    "was not able to deliver",
    "were not able to deliver",
    "could not deliver",
    "couldn't be delivered",
    "wasn't delivered",
    "error delivering",
    "did not reach",
    "did not receive",
    "not receive a copy",
    "non remis",
    "nondeliverable",
    "non-deliverable",
    "permanent fatal errors",
    "transcript of session",
    "following recipients",
    "following address",
    "following recipient",
    "failed recipient",
    "unknown user:",
    "delivery of email to this address",
    "invalid final delivery userid",
    "mailbox exceeds allowed size",
    "been returned because",
    "has been returned",
    "permanent errors",
    "rejected by a remote mail server",
    "could not be sent",
    "has been postponed",
    "message delayed",
    "returning message to sender",
    "not able to be delivered",
    "processing error",
    "couldn't deliver",
    "cannot deliver",
    "can't deliver",
    "cannot be delivered",
    "can not be delivered",
    "delivery to",
    "failed to deliver",
    "nicht zugestellt",
    "nicht übermittelt",
    "unzustellbar",
    "no se pudo entregar",
    "impossible de remettre",
    "может быть доставлено",
    "недоставленное",
    "반송",
    "전송 실패",
    "전송실패",
    "전달하지 못",
    "전달되지 못",
    "전달되지 않",
    "배달하지 못",
    "배달되지",
    "배달 실패",
    "보내지 못",
    "전송하지 못",
    "전송되지",
    "발송 실패",
    "수신자 없음",
    "메일을 보낼 수 없",
    "配信",
    "送信できません",
    "届けることができません",
    "sent a message",
    "incorrectly constructed",
    "recipients were rejected",
    "not listed in public name",
    "the group you tried to contact",
    "duplicated message-id",
    "non-delivery",
    "无法发送",
    "无法投递",
    "发送失败",
    "退信",
    "未能送达",
];

/// The words of a server that is still trying.
const DELAYED: &[&str] = &[
    "warning message only",
    "has been delayed",
    "have been delayed",
    "will be retried",
    "delivery attempts will continue",
    "has been postponed",
    "will continue to try",
    "you do not need to resend",
    "notification (delay)",
    "delivery delayed",
    "message delayed",
    "still being tried",
    "계속 시도",
    "재시도",
];

/// Whether a text says that a message did not arrive.
fn says_undelivered(text: &str) -> bool {
    static WORDS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| words_automaton(UNDELIVERED));
    says(&WORDS, text)
}

/// Whether the server is still trying.
fn says_delayed(text: &str) -> bool {
    static WORDS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| words_automaton(DELAYED));
    says(&WORDS, text) && !text.contains("failed permanently")
}

/// One pass over the first kilobytes of a text, whatever the case of its letters.
fn says(words: &Option<AhoCorasick>, text: &str) -> bool {
    let head = &text.as_bytes()[..text.len().min(6000)];
    words.as_ref().is_some_and(|w| w.is_match(head))
}

fn words_automaton(words: &[&str]) -> Option<AhoCorasick> {
    AhoCorasick::builder().ascii_case_insensitive(true).kind(Some(AhoCorasickKind::DFA)).build(words).ok()
}

fn trim_id(value: Cow<'_, str>) -> String {
    let text = value.trim();
    text.split_whitespace().next().unwrap_or("").trim_matches(['<', '>']).to_owned()
}
