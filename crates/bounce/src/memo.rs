//! Replies that come again: a feed says the same few sentences thousands of times.

use std::hash::Hasher;

use rustc_hash::FxHasher;

use crate::classify::{Classification, Classifier, Hints};

/// How many replies are remembered unless asked otherwise.
const SLOTS: usize = 4096;
/// A longer reply is classified each time: what a memo holds stays below `SLOTS * LONGEST` bytes.
const LONGEST: usize = 512;

/// A classifier with a memory of the replies it saw last, for one thread.
///
/// What it answers is what [`Classifier::classify_reply`] answers; it is only sooner for a reply that says what another one said,
/// of whatever mailbox, host and queue. Its memory is bounded: one reply of at most 512 bytes for each slot, where a newer one takes
/// the place of an older.
///
/// ```
/// use cleanse_bounce::{Classifier, ReplyMemo};
/// use cleanse_core::feedback::Category;
///
/// let classifier = Classifier::new();
/// let mut memo = ReplyMemo::new(&classifier);
/// for reply in ["550 5.1.1 User unknown", "552 5.2.2 Mailbox full", "550 5.1.1 User unknown"] {
///     assert_ne!(memo.classify_reply(reply).category, Category::Undetermined);
/// }
/// ```
pub struct ReplyMemo<'c> {
    classifier: &'c Classifier,
    slots: Vec<Slot<'c>>,
    /// The reply under way, settled.
    settled: String,
}

#[derive(Clone)]
struct Slot<'c> {
    reply: String,
    meaning: Option<Classification<'c>>,
}

impl std::fmt::Debug for Slot<'_> {
    /// A reply may name a person: only what it means is shown.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Slot").field("meaning", &self.meaning).finish_non_exhaustive()
    }
}

impl std::fmt::Debug for ReplyMemo<'_> {
    /// The same holds for the reply under way.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ReplyMemo").field("slots", &self.slots).finish_non_exhaustive()
    }
}

impl<'c> ReplyMemo<'c> {
    /// A memo of some four thousand replies.
    #[must_use]
    pub fn new(classifier: &'c Classifier) -> ReplyMemo<'c> {
        ReplyMemo::with_slots(classifier, SLOTS)
    }

    /// A memo of as many replies, rounded up to a power of two; none for a single result.
    #[must_use]
    pub fn with_slots(classifier: &'c Classifier, slots: usize) -> ReplyMemo<'c> {
        let slots = if slots == 0 { 0 } else { slots.min(1 << 20).next_power_of_two() };
        ReplyMemo {
            classifier,
            slots: vec![Slot { reply: String::new(), meaning: None }; slots],
            settled: String::new(),
        }
    }

    /// The classifier behind it.
    #[must_use]
    pub const fn classifier(&self) -> &'c Classifier {
        self.classifier
    }

    /// Classifies a bare SMTP reply of one or more lines, as [`Classifier::classify_reply`] does.
    pub fn classify_reply(&mut self, reply: &str) -> Classification<'c> {
        let reply = self.classifier.settle(reply, &mut self.settled);
        if reply.len() > LONGEST || self.slots.is_empty() {
            return self.classifier.judge_settled(reply, Hints::default());
        }
        let mut hasher = FxHasher::default();
        hasher.write(reply.as_bytes());
        let at = (hasher.finish() as usize) & (self.slots.len() - 1);
        let slot = &mut self.slots[at];
        if let Some(meaning) = slot.meaning.filter(|_| slot.reply == reply) {
            return meaning;
        }
        let meaning = self.classifier.judge_settled(reply, Hints::default());
        slot.reply.clear();
        slot.reply.push_str(reply);
        slot.meaning = Some(meaning);
        meaning
    }
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use proptest::prelude::*;

    use super::*;

    static CLASSIFIER: LazyLock<Classifier> = LazyLock::new(Classifier::new);

    proptest! {
        #[test]
        fn whom_where_and_when_a_reply_names_does_not_count(
            template in prop::sample::select(vec![
                "550 5.1.1 <{m}>: Recipient address rejected: User unknown, {q}",
                "host mx.example.com[{h}] said: 452 4.2.2 <{m}> over quota (id={q})",
                "550-5.7.1 [{h}] blocked using zen.spamhaus.org 550 5.7.1 {q} - gsmtp",
                "550 {m} 없는 사용자입니다 ({q})",
            ]),
            mailbox in "[a-z]{1,12}[0-9]{0,4}@[a-z]{3,12}[.](com|co[.]kr|example)",
            host in any::<[u8; 4]>(),
            queue in "[0-9][a-zA-Z0-9]{6,14}",
        ) {
            let host = std::net::Ipv4Addr::from(host).to_string();
            let of = |m: &str, h: &str, q: &str| template.replace("{m}", m).replace("{h}", h).replace("{q}", q);
            let mut memo = ReplyMemo::new(&CLASSIFIER);
            let a = memo.classify_reply(&of("kim@example.com", "203.0.113.7", "4BzXyz12345"));
            let b = memo.classify_reply(&of(&mailbox, &host, &queue));
            prop_assert_eq!((a.category, a.rule, a.words, a.status), (b.category, b.rule, b.words, b.status));
        }

        #[test]
        fn a_memo_answers_what_its_classifier_answers(picks in prop::collection::vec(0..6usize, 0..60), slots in 0..4usize) {
            let long = format!("550 5.1.1 {} user unknown", "x".repeat(600));
            let replies = ["550 5.1.1 User unknown", "552 5.2.2 over quota", "", "421 later", "550 없는 사용자입니다", &long];
            let mut memo = ReplyMemo::with_slots(&CLASSIFIER, slots);
            for reply in picks.into_iter().map(|i| replies[i]) {
                let (a, b) = (memo.classify_reply(reply), CLASSIFIER.classify_reply(reply));
                prop_assert_eq!((a.category, a.rule, a.words), (b.category, b.rule, b.words));
                prop_assert_eq!((a.status, a.reply_code, a.conflict), (b.status, b.reply_code, b.conflict));
            }
        }
    }
}
