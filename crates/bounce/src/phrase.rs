//! Short result texts of senders and reasons on envelopes.

use cleanse_core::feedback::Category;

use crate::{classify::Classifier, matcher::Hit};

/// What a short result text means.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct PhraseMatch<'c> {
    /// What happened.
    pub category: Category,
    /// The rule that decided.
    pub rule: &'c str,
    /// How sure this is, from 0 to 1.
    pub confidence: f32,
}

impl Classifier {
    /// Classifies a result phrase (결번, 전원꺼짐, 이사감 …) whatever its spacing, width or ending; none when unknown.
    #[must_use]
    pub fn classify_phrase(&self, text: &str) -> Option<PhraseMatch<'_>> {
        let folded = fold(text);
        if folded.is_empty() {
            return None;
        }
        let phrase = self.phrase_hits(&folded);
        let hit = phrase.strong.or_else(|| self.postal_hits(&folded).strong);
        chosen(hit, phrase.weak)
    }

    /// Classifies the reason on a returned envelope; the words of the post come before those of other senders.
    #[must_use]
    pub fn classify_postal(&self, reason: &str) -> Option<PhraseMatch<'_>> {
        let folded = fold(reason);
        if let Some(category) = crate::gateway::postal_reason(&folded) {
            return Some(PhraseMatch { category, rule: "postal/code", confidence: 0.95 });
        }
        let phrase = self.phrase_hits(&folded);
        chosen(self.postal_hits(&folded).strong.or(phrase.strong), phrase.weak)
    }
}

/// A precise hit, else a vague one.
fn chosen<'c>(strong: Option<Hit<'c>>, weak: Option<Hit<'c>>) -> Option<PhraseMatch<'c>> {
    let (hit, confidence) = strong.map(|h| (h, 0.95)).or(weak.map(|h| (h, 0.6)))?;
    Some(PhraseMatch { category: hit.category, rule: hit.id, confidence })
}

/// A text without what varies: blanks and punctuation go, Latin letters are lower case, full width becomes ASCII.
pub(crate) fn fold(text: &str) -> String {
    text.chars()
        .take(400)
        .map(narrow)
        .filter(|c| c.is_alphanumeric())
        .map(|c| c.to_ascii_lowercase())
        .collect()
}

/// The ASCII character behind a full-width one.
fn narrow(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spacing_width_and_punctuation_do_not_count() {
        assert_eq!(fold("수취인 불명 (Ｎ/Ａ)"), "수취인불명na");
    }
}
