//! Replies that come again: a feed says the same few sentences thousands of times.

use std::hash::{DefaultHasher, Hash, Hasher};

use crate::classify::{Classification, Classifier};

/// How many replies are remembered unless asked otherwise.
const SLOTS: usize = 4096;
/// A longer reply is classified each time: what a memo holds stays below `SLOTS * LONGEST` bytes.
const LONGEST: usize = 512;

/// A classifier with a memory of the replies it saw last, for one thread.
///
/// What it answers is what [`Classifier::classify_reply`] answers; it is only sooner for a text that it has seen, letter for letter.
/// Its memory is bounded: one reply of at most 512 bytes for each slot, where a newer one takes the place of an older. A feed in which
/// every reply names its own mailbox or queue gains nothing.
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
#[derive(Debug)]
pub struct ReplyMemo<'c> {
    classifier: &'c Classifier,
    slots: Vec<Slot<'c>>,
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
        ReplyMemo { classifier, slots: vec![Slot { reply: String::new(), meaning: None }; slots] }
    }

    /// The classifier behind it.
    #[must_use]
    pub const fn classifier(&self) -> &'c Classifier {
        self.classifier
    }

    /// Classifies a bare SMTP reply of one or more lines, as [`Classifier::classify_reply`] does.
    pub fn classify_reply(&mut self, reply: &str) -> Classification<'c> {
        if reply.len() > LONGEST || self.slots.is_empty() {
            return self.classifier.classify_reply(reply);
        }
        let mut hasher = DefaultHasher::new();
        reply.hash(&mut hasher);
        let at = (hasher.finish() as usize) & (self.slots.len() - 1);
        let slot = &mut self.slots[at];
        if let Some(meaning) = slot.meaning.filter(|_| slot.reply == reply) {
            return meaning;
        }
        let meaning = self.classifier.classify_reply(reply);
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
