//! Answers that a person lets a machine give.

use cleanse_core::feedback::Category;

use crate::classify::Classifier;

/// A longer text is no answer that somebody copied into a list of replies.
const LONGEST: usize = 1000;

/// How much of a text is looked at for its first words.
const BEGINNING: usize = 40;

impl Classifier {
    /// What a text without any code of a server says if it is an automatic answer: that somebody is away, or gone for good. Where the
    /// words are known to `clear` the customer it has to begin like one.
    pub(crate) fn answer_of_a_person(&self, text: &str, clear: bool) -> Option<(Category, Option<&str>)> {
        if text.len() > LONGEST || clear && !is_answer_of_absence(text) {
            return None;
        }
        let hit = self.auto_reply_hits(text).strong;
        let says_so = hit.is_some_and(|h| h.category == Category::AutoReply);
        let is_answer = says_so || is_answer_of_absence(text);
        is_answer.then(|| (hit.map_or(Category::AutoReply, |h| h.category), hit.map(|h| h.id)))
    }
}

/// Whether a subject or a first line is that of an automatic answer.
pub(crate) fn is_answer_of_absence(text: &str) -> bool {
    let starts = [
        "auto:",
        "auto reply",
        "auto-reply",
        "autoreply",
        "automatic reply",
        "automatic response",
        "auto response",
        "auto-response",
        "out of office",
        "out of the office",
        "자동 응답",
        "자동응답",
        "자동 회신",
        "자동회신",
        "[자동",
        "부재중",
        "부재 중",
        "부재 안내",
        "vacation",
        "abwesenheit",
        "réponse automatique",
        "respuesta automática",
        "automatische antwort",
    ];
    let text = text.trim_start();
    // Nearly every reply begins otherwise.
    if !text
        .starts_with(|c: char| !c.is_ascii() || matches!(c.to_ascii_lowercase(), 'a' | 'o' | 'r' | 'v' | '['))
    {
        return false;
    }
    let start = text[..text.floor_char_boundary(BEGINNING)].to_lowercase();
    starts.iter().any(|s| start.starts_with(s))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_of_a_person_is_no_word_of_a_server() {
        let classifier = Classifier::new();
        for (reply, want) in [
            ("Out of Office: back on 3 March, ask my colleague", Category::AutoReply),
            ("Thank you for writing. I am on leave until Monday.", Category::AutoReply),
            ("[자동 회신] 이번 주는 휴가 중입니다", Category::AutoReply),
            ("자동응답: 퇴사하였습니다", Category::RecipientMoved),
            ("550 5.2.1 user is on vacation, I am away", Category::RecipientInactive),
        ] {
            assert_eq!(classifier.classify_reply(reply).category, want, "{reply}");
        }
    }
}
