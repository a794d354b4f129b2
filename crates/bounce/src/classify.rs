//! The classifier: words first, then status codes, then the moment of the dialogue, and what contradicts what.

use std::sync::Arc;

use cleanse_core::feedback::{Category, Disposition, Fault};

use crate::{
    error::Error,
    gateway::receipt,
    literals::Beginnings,
    matcher::{Hit, Hits, Matcher},
    pack::{RulePack, Scope},
    party::{attributed, blames_customer},
    phrase::{fold, plain_words},
    settle::{LONGEST, settle},
    smtp::{Reply, names_only_others, with_named_parts, without_asides},
    status::{Status, Weight},
    validator,
};

/// The packs that ship with the crate, in order of precedence.
const SHIPPED: [&str; 10] = [
    include_str!("../rules/00-provider.toml"),
    include_str!("../rules/10-sender.toml"),
    include_str!("../rules/20-recipient.toml"),
    include_str!("../rules/30-ours.toml"),
    include_str!("../rules/40-transport.toml"),
    include_str!("../rules/45-meaning.toml"),
    include_str!("../rules/50-auto-reply.toml"),
    include_str!("../rules/60-phrase.toml"),
    include_str!("../rules/65-english.toml"),
    include_str!("../rules/70-postal.toml"),
];

/// How much of what stands before a reply is read with it.
const HEAD: usize = 200;

/// The longest name of a reason.
const REASON: usize = 40;

/// A reply in Korean is read up to this many bytes.
const KOREAN: usize = 300;

/// Classifies feedback. Built once, then immutable; clones share the compiled rules.
#[derive(Clone, Debug)]
pub struct Classifier {
    rules: Arc<Rules>,
}

#[derive(Debug)]
struct Rules {
    /// A pattern of a user may look at what varies between replies.
    has_own_patterns: bool,
    /// How what the rules for replies look for begins.
    known: Beginnings,
    reply: Matcher,
    phrase: Matcher,
    postal: Matcher,
    auto_reply: Matcher,
    english: Matcher,
}

/// Collects rule packs and compiles them.
#[derive(Debug, Default)]
pub struct ClassifierBuilder {
    packs: Vec<RulePack>,
}

/// What one reply means. Borrows the rule's words from the classifier, allocates nothing.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Classification<'c> {
    /// What happened.
    pub category: Category,
    /// How long it holds; that of the category, or transient for a domain whose look-up merely failed.
    pub disposition: Disposition,
    /// The enhanced status code, if the reply had one.
    pub status: Option<Status>,
    /// The SMTP reply code, if the reply had one.
    pub reply_code: Option<u16>,
    /// The rule that decided, as `pack/rule`; none when a code alone decided.
    pub rule: Option<&'c str>,
    /// The words of the rule that were found. They come from the rule, never from the reply.
    pub words: [&'c str; 2],
    /// How sure this is, from 0 to 1.
    pub confidence: f32,
    /// What the status code would have said, when that is another kind of fact.
    pub conflict: Option<Category>,
}

/// What is known about a reply beside its words.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Hints {
    /// The status field of a report; the reply's own code is more precise unless this one says more.
    pub(crate) status: Option<Status>,
    pub(crate) phase: Option<Phase>,
    pub(crate) action: Option<Action>,
}

/// What a server was answering to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    Connect,
    MailFrom,
    RcptTo,
    Data,
}

/// What the reporting server did (RFC 3464, section 2.3.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Action {
    /// Given up.
    Failed,
    /// Still trying.
    Delayed,
    /// Arrived.
    Delivered,
    /// Handed to a system that does not report.
    Relayed,
    /// Handed to several recipients.
    Expanded,
}

impl Action {
    /// The word of RFC 3464.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Action::Failed => "failed",
            Action::Delayed => "delayed",
            Action::Delivered => "delivered",
            Action::Relayed => "relayed",
            Action::Expanded => "expanded",
        }
    }

    /// Reads the field; comments and case do not count, and what servers write instead of the RFC's words is understood.
    pub(crate) fn parse(value: &str) -> Option<Action> {
        let word: String = value
            .trim()
            .bytes()
            .take_while(u8::is_ascii_alphabetic)
            .map(|b| b.to_ascii_lowercase() as char)
            .collect();
        match word.as_str() {
            "failed" | "failure" | "fail" | "expired" | "error" => Some(Action::Failed),
            "delayed" | "deferred" | "delay" => Some(Action::Delayed),
            "delivered" | "deliverable" => Some(Action::Delivered),
            "relayed" => Some(Action::Relayed),
            "expanded" => Some(Action::Expanded),
            _ => None,
        }
    }
}

impl Hints {
    /// Whether nothing is known beside the words.
    const fn is_none(self) -> bool {
        self.status.is_none() && self.phase.is_none() && self.action.is_none()
    }
}

impl<'c> Classification<'c> {
    /// The judgement on what is no reply of a mail server at all.
    fn without_codes(category: Category, rule: Option<&'c str>) -> Classification<'c> {
        Classification {
            category,
            disposition: category.disposition(),
            status: None,
            reply_code: None,
            rule,
            words: ["", ""],
            confidence: 0.95,
            conflict: None,
        }
    }

    /// The judgement on a reply to what was sent to `recipients`: a reply that names mailboxes or a domain, and none of theirs, speaks
    /// of somebody else, of the sender perhaps (`callout to <news@shop.example> failed: user unknown`), and condemns none of them.
    ///
    /// ```
    /// use cleanse_bounce::Classifier;
    /// use cleanse_core::feedback::Category;
    ///
    /// let classifier = Classifier::new();
    /// let reply = "550 5.1.1 <news@shop.example>: User unknown";
    /// let of_shop = classifier.classify_reply(reply).about(reply, &["kim@example.com"]);
    /// assert_eq!(of_shop.category, Category::Undetermined);
    /// ```
    #[must_use]
    pub fn about(self, reply: &str, recipients: &[&str]) -> Self {
        if !is_of_others(self.category, reply, recipients) {
            return self;
        }
        Classification {
            category: Category::Undetermined,
            disposition: Category::Undetermined.disposition(),
            rule: None,
            words: ["", ""],
            confidence: 0.5,
            conflict: Some(self.category),
            ..self
        }
    }

    /// Whose fault it was.
    #[must_use]
    pub const fn fault(&self) -> Fault {
        self.category.fault()
    }

    /// Whether the address should not be used again: a permanent fact about the recipient.
    #[must_use]
    pub fn is_permanent(&self) -> bool {
        self.disposition == Disposition::Permanent
    }
}

impl ClassifierBuilder {
    /// Adds a pack of the user. It comes before ours; of two rules with one id the user's replaces ours.
    #[must_use]
    pub fn pack(mut self, pack: RulePack) -> ClassifierBuilder {
        self.packs.push(pack);
        self
    }

    /// Compiles the packs.
    ///
    /// # Errors
    ///
    /// When a pack has a bad pattern, or all packs together have too many rules.
    pub fn build(self) -> Result<Classifier, Error> {
        let packs = self.merged()?;
        let compile = |scope| Matcher::compile(packs.iter(), scope);
        let (reply, auto_reply) = (compile(Scope::Reply)?, compile(Scope::AutoReply)?);
        let rules = Rules {
            known: Beginnings::of([reply.literals(), auto_reply.literals()]),
            has_own_patterns: self.packs.iter().flat_map(|p| &p.rules).any(|rule| rule.pattern.is_some()),
            reply,
            phrase: compile(Scope::Phrase)?,
            postal: compile(Scope::Postal)?,
            auto_reply,
            english: compile(Scope::English)?,
        };
        Ok(Classifier { rules: Arc::new(rules) })
    }

    /// What is wrong with the packs that were added: a rule that misses its own example or hits its counter-example, and one
    /// that is shadowed because another wins its example. Empty when all is well.
    ///
    /// # Errors
    ///
    /// As [`ClassifierBuilder::build`].
    pub fn problems(&self) -> Result<Vec<String>, Error> {
        validator::problems(&self.merged()?, &self.packs)
    }

    /// The packs in order of precedence: those of the user, then ours without the rules that the user's replace.
    fn merged(&self) -> Result<Vec<RulePack>, Error> {
        let mut packs = self.packs.clone();
        let own: Vec<String> = packs.iter().flat_map(|p| p.rules.iter().map(|r| r.id.clone())).collect();
        for text in SHIPPED {
            let mut pack = RulePack::from_toml(text)?;
            pack.rules.retain(|r| !own.contains(&r.id));
            packs.push(pack);
        }
        Ok(packs)
    }
}

impl Default for Classifier {
    fn default() -> Classifier {
        Classifier::new()
    }
}

impl Classifier {
    /// The classifier with the shipped rules.
    ///
    /// # Panics
    ///
    /// Never: a test compiles the shipped rules.
    #[must_use]
    #[expect(clippy::expect_used, reason = "a test compiles the shipped rules, which are part of the binary")]
    pub fn new() -> Classifier {
        Classifier::builder().build().expect("the shipped rules compile")
    }

    /// A builder, for packs of one's own.
    #[must_use]
    pub fn builder() -> ClassifierBuilder {
        ClassifierBuilder::default()
    }

    /// The packs that ship with the crate, in order of precedence.
    ///
    /// # Errors
    ///
    /// Never for a released crate: a test reads them.
    pub fn shipped_packs() -> Result<Vec<RulePack>, Error> {
        SHIPPED.iter().map(|text| RulePack::from_toml(text)).collect()
    }

    /// Classifies a bare SMTP reply of one or more lines.
    #[must_use]
    pub fn classify_reply(&self, reply: &str) -> Classification<'_> {
        self.judge(reply, Hints::default())
    }

    pub(crate) fn judge(&self, reply: &str, hints: Hints) -> Classification<'_> {
        self.judge_settled(self.settle(reply, &mut String::new()), hints)
    }

    /// The beginning of a reply, in which all mailboxes and numbers of queues are alike: what it is judged by.
    pub(crate) fn settle<'t>(&self, reply: &'t str, out: &'t mut String) -> &'t str {
        if self.rules.has_own_patterns {
            return clip(reply);
        }
        settle(clip(reply), &self.rules.known, out)
    }

    pub(crate) fn judge_settled(&self, reply: &str, hints: Hints) -> Classification<'_> {
        let reply = Reply::read(reply);
        let status = pick_status(reply.status, hints.status);
        let has_codes = reply.code.is_some() || status.is_some();
        if !has_codes && let Some(category) = receipt(&reply.text) {
            return Classification::without_codes(category, Some("smpp/receipt"));
        }
        let delayed = hints.action == Some(Action::Delayed);
        let class = if delayed { Some(4) } else { status.map(|s| s.class).or(reply.class()) };
        let hits = self.words(&reply, |text| self.rules.reply.hits(text, class, reply.code, status));
        let hits = if went_well(&reply) { without_verdicts(hits) } else { hits };
        if !has_codes
            && hints.is_none()
            && let Some((category, rule)) = self.answer_of_a_person(&reply.text, clears_customer(&hits))
        {
            return Classification::without_codes(category, rule);
        }
        let judged = decide(hits, status, reply.code, class, hints);
        if blames_customer(judged.category) && answers_about_us(&reply.text[..reply.start]) {
            return Classification {
                status,
                reply_code: reply.code,
                ..Classification::without_codes(Category::SenderConfig, None)
            };
        }
        judged
    }

    /// What the words say: those of the reply alone, else with what stands before it, else with its hosts and its mailbox named, else in Korean,
    /// else as the name of a reason (`bad-mailbox`).
    fn words<'c>(&'c self, reply: &Reply<'_>, read: impl Fn(&str) -> Hits<'c>) -> Hits<'c> {
        let own = without_asides(&reply.text[reply.start..]);
        let own = &*own;
        let mut hits = read(own);
        if hits.strong.is_none() && reply.start > 0 {
            let head = reply.start.saturating_sub(HEAD);
            let from = (head..=reply.start).find(|&i| reply.text.is_char_boundary(i)).unwrap_or(reply.start);
            let whole = read(&reply.text[from..]);
            hits = Hits { strong: whole.strong, weak: hits.weak.or(whole.weak) };
        }
        let with_names = || with_named_parts(own).and_then(|named| read(&named).strong);
        let of_a_list = || if names_a_reason(reply) { self.english_hits(own).strong } else { None };
        hits.strong =
            hits.strong.or_else(with_names).or_else(|| self.korean_hits(own).strong).or_else(of_a_list);
        if own.is_ascii() {
            return hits;
        }
        let said = |hit: Option<Hit<'c>>| hit.map(|hit| attributed(hit, own));
        Hits { strong: said(hits.strong), weak: said(hits.weak) }
    }

    /// What a short reply in Korean says: in the words of result phrases. A long text lists what may have happened.
    fn korean_hits(&self, reply: &str) -> Hits<'_> {
        let is_korean =
            reply.len() <= KOREAN && !reply.is_ascii() && reply.chars().any(|c| ('가'..='힣').contains(&c));
        if is_korean { self.phrase_hits(&fold(reply)) } else { Hits::default() }
    }

    pub(crate) fn phrase_hits(&self, folded: &str) -> Hits<'_> {
        self.rules.phrase.hits(folded, None, None, None)
    }

    pub(crate) fn postal_hits(&self, folded: &str) -> Hits<'_> {
        self.rules.postal.hits(folded, None, None, None)
    }

    /// What a short text in English says.
    pub(crate) fn english_hits(&self, text: &str) -> Hits<'_> {
        self.rules.english.hits(&plain_words(text), None, None, None)
    }

    /// What the rules for the replies of servers say of a text without any code.
    pub(crate) fn bare_reply_hits(&self, text: &str) -> Hits<'_> {
        self.rules.reply.hits(clip(text), None, None, None)
    }

    pub(crate) fn auto_reply_hits(&self, text: &str) -> Hits<'_> {
        self.rules.auto_reply.hits(clip(text), None, None, None)
    }
}

/// The reply's own code, unless it is mute or absent and the report's field says more.
fn pick_status(own: Option<Status>, field: Option<Status>) -> Option<Status> {
    match (own, field) {
        (Some(own), Some(field)) if own.weight() == Weight::Mute && field.weight() != Weight::Mute => {
            Some(field)
        }
        (Some(own), _) => Some(own),
        (None, field) => field,
    }
}

/// Whether a verdict on the customer is read from a text that names mailboxes or a domain, and none of the recipients'.
pub(crate) fn is_of_others(category: Category, text: &str, recipients: &[&str]) -> bool {
    blames_customer(category) && names_only_others(text, recipients, category == Category::DomainInvalid)
}

/// Words first, then a precise status, then what is left; noting what contradicts.
fn decide<'c>(
    hits: Hits<'c>,
    status: Option<Status>,
    code: Option<u16>,
    class: Option<u8>,
    hints: Hints,
) -> Classification<'c> {
    let weight = status.filter(|s| !is_of_the_host(*s, code)).map_or(Weight::Mute, Status::weight);
    let (hits, weight) = if asks_who_we_are(code) {
        (without_verdicts(hits), without_verdict(weight))
    } else {
        (hits, weight)
    };
    let by_words = |hit: Hit<'c>, confidence: f32| (hit.category, Some(hit), confidence);
    let (category, hit, confidence) = match (hits.strong, weight, hits.weak) {
        (Some(hit), Weight::Firm(c), _) if c == hit.category => by_words(hit, 0.99),
        // RFC 3463: the sender's mailbox, whatever is said of it.
        (Some(hit), Weight::Firm(c), _) if is_of_our_mailbox(status) && blames_customer(hit.category) => {
            (c, None, 0.8)
        }
        (Some(hit), ..) => by_words(hit, 0.95),
        // Words about us beside a code that condemns the recipient: the doubt is the customer's.
        (None, Weight::Firm(c), Some(hit))
            if is_ours(hit.category) && c.disposition() == Disposition::Permanent =>
        {
            by_words(hit, 0.6)
        }
        (None, Weight::Firm(c), _) => (c, None, 0.9),
        (None, _, Some(hit)) if hit.category == Category::RecipientRejected && speaks_of_us(hints.phase) => {
            (by_code(code, class, hints), None, 0.5)
        }
        (None, _, Some(hit)) => by_words(hit, 0.7),
        (None, Weight::Weak(c), None) => (c, None, 0.6),
        (None, Weight::Mute, None) => (by_code(code, class, hints), None, 0.4),
    };
    let conflict = match weight {
        Weight::Firm(c) | Weight::Weak(c) if c.disposition() != category.disposition() => Some(c),
        _ => None,
    };
    let words = hit.map_or(["", ""], |h| h.words);
    Classification {
        category,
        disposition: disposition(category, class, hit.and_then(|h| h.is_final)),
        status,
        reply_code: code,
        rule: hit.map(|h| h.id),
        words,
        confidence: if conflict.is_some() { confidence.min(0.8) } else { confidence },
        conflict,
    }
}

/// `5.1.7` and `5.1.8`: bad syntax of the sender's address, and the sender's system address.
fn is_of_our_mailbox(status: Option<Status>) -> bool {
    status.is_some_and(|s| s.subject == 1 && matches!(s.detail, 7 | 8))
}

fn is_ours(category: Category) -> bool {
    category.disposition() == Disposition::Sender
}

/// 521 refuses a host (RFC 7504), and some send it with a status that would condemn a mailbox.
fn is_of_the_host(status: Status, code: Option<u16>) -> bool {
    code == Some(521) && status.subject == 2
}

/// Whether what stands before a reply says that it answers a login of ours, or a server that asked back about our own mailbox.
fn answers_about_us(head: &str) -> bool {
    let head = head.to_ascii_lowercase();
    [
        "authentication failed",
        "verification failed while",
        "verification failed for",
        "callout failed",
        "callback failed",
    ]
    .iter()
    .any(|words| head.contains(words))
}

/// RFC 4954: with these codes a server refuses a login, in the words of unknown users.
const fn asks_who_we_are(code: Option<u16>) -> bool {
    matches!(code, Some(530 | 534 | 535 | 538))
}

/// What a status says, unless it condemns a recipient.
fn without_verdict(weight: Weight) -> Weight {
    match weight {
        Weight::Firm(c) | Weight::Weak(c) if c.disposition() == Disposition::Permanent => Weight::Mute,
        weight => weight,
    }
}

/// Whether a text is the name that a sending service has for a reason, rather than a server's reply.
fn names_a_reason(reply: &Reply<'_>) -> bool {
    reply.code.is_none() && reply.status.is_none() && reply.text.len() <= REASON && is_one_word(&reply.text)
}

fn is_one_word(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_alphabetic() || matches!(b, b'-' | b'_'))
}

/// RFC 5321: what was taken condemns nobody, whatever is said beside it.
fn went_well(reply: &Reply<'_>) -> bool {
    matches!(reply.code, Some(200..=299)) && reply.text.starts_with('2')
}

/// Whether the words are known and say nothing about the customer.
fn clears_customer(hits: &Hits<'_>) -> bool {
    hits.strong.is_some_and(|hit| !blames_customer(hit.category))
}

/// The hits that condemn no recipient.
fn without_verdicts(hits: Hits<'_>) -> Hits<'_> {
    let clears = |hit: &Hit<'_>| hit.category.disposition() != Disposition::Permanent;
    Hits { strong: hits.strong.filter(clears), weak: hits.weak.filter(clears) }
}

/// Before a recipient was named a refusal can only be about us.
fn speaks_of_us(phase: Option<Phase>) -> bool {
    matches!(phase, Some(Phase::Connect | Phase::MailFrom))
}

/// A domain whose look-up failed for now is not a domain that does not exist.
fn disposition(category: Category, class: Option<u8>, is_final: Option<bool>) -> Disposition {
    match category {
        Category::DomainInvalid if !is_final.unwrap_or(class != Some(4)) => Disposition::Transient,
        _ => category.disposition(),
    }
}

/// When neither words nor status speak: the reply code's meaning in RFC 5321, and the moment of the dialogue.
fn by_code(code: Option<u16>, class: Option<u8>, hints: Hints) -> Category {
    if matches!(hints.action, Some(Action::Delivered | Action::Expanded)) {
        return Category::Delivered;
    }
    if hints.action == Some(Action::Relayed) {
        return Category::DeliveryUncertain;
    }
    match (code, hints.phase) {
        (Some(500..=504), _) | (_, Some(Phase::MailFrom)) => Category::SenderConfig,
        (code, _) if asks_who_we_are(code) => Category::SenderConfig,
        (Some(571), _) | (_, Some(Phase::Connect)) => Category::SenderReputation,
        (Some(421 | 451 | 454), _) => Category::RemoteSystem,
        (Some(452), _) => Category::RemoteSystem,
        (Some(552), _) => Category::MailboxFull,
        (Some(556), _) => Category::DomainInvalid,
        (Some(521), _) => Category::RecipientRejected,
        (Some(200..=299), _) if hints.action.is_none() => Category::Delivered,
        (_, Some(Phase::RcptTo)) if class == Some(5) => Category::RecipientRejected,
        (_, Some(Phase::Data)) if class == Some(5) => Category::Policy,
        (None, None) if hints.action == Some(Action::Delayed) => Category::Expired,
        _ => Category::Undetermined,
    }
}

/// The first kilobytes of a text, at a character boundary: no server needs more to say why.
fn clip(text: &str) -> &str {
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shared_between_threads() {
        fn is<T: Clone + Send + Sync>(_: &T) {}
        is(&Classifier::new());
    }

    #[test]
    fn a_users_rule_replaces_ours_and_comes_first() {
        let pack = RulePack::from_toml(
            "[pack]\nname = \"mine\"\nscope = \"reply\"\n[[rule]]\nid = \"x\"\ncategory = \"policy\"\nany = [\"user unknown\"]\nhit = \"550 user unknown\"\nmiss = \"ok\"\n",
        );
        let classifier = Classifier::builder().pack(pack.unwrap()).build().unwrap();
        let c = classifier.classify_reply("550 5.1.1 User unknown");
        assert_eq!((c.category, c.rule), (Category::Policy, Some("mine/x")));
        assert_eq!(c.conflict, Some(Category::RecipientUnknown));
    }
}
