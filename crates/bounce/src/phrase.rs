//! Short result texts of senders and reasons on envelopes.

use cleanse_core::feedback::{Category, Disposition};

use crate::{
    classify::Classifier,
    gateway::receipt,
    matcher::{Hit, Hits},
    party::attributed,
};

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
        let text = reason_of(text);
        let folded = without_sending(fold(text));
        if folded.is_empty() {
            return None;
        }
        if let Some(category) = receipt(text) {
            return Some(PhraseMatch { category, rule: "smpp/receipt", confidence: 0.95 });
        }
        let english = if is_foreign(text) { self.english_hits(text) } else { Hits::default() };
        if english.strong.is_some() {
            return chosen(text, english.strong, None);
        }
        let phrase = self.phrase_hits(&folded);
        let of_servers = || if is_foreign(text) { self.bare_reply_hits(text).strong } else { None };
        // A gateway's words for parts of a request are a mail server's for parts of an address, and it accepts before it delivers.
        let is_sure =
            |h: &Hit<'_>| !matches!(h.category.disposition(), Disposition::Permanent | Disposition::Positive);
        let of_servers = || of_servers().filter(is_sure);
        let hit = phrase.strong.or_else(|| self.postal_hits(&folded).strong).or_else(of_servers);
        chosen(text, hit, english.weak.or(phrase.weak))
    }

    /// Classifies the reason on a returned envelope; the words of the post come before those of other senders.
    #[must_use]
    pub fn classify_postal(&self, reason: &str) -> Option<PhraseMatch<'_>> {
        let folded = fold(reason);
        if let Some(category) = crate::gateway::postal_reason(&folded) {
            return Some(PhraseMatch { category, rule: "postal/code", confidence: 0.95 });
        }
        let phrase = self.phrase_hits(&folded);
        let english = if is_foreign(reason) { self.english_hits(reason).strong } else { None };
        chosen(reason, self.postal_hits(&folded).strong.or(english).or(phrase.strong), phrase.weak)
    }
}

/// A precise hit, else a vague one; in either case of whom it is said.
fn chosen<'c>(text: &str, strong: Option<Hit<'c>>, weak: Option<Hit<'c>>) -> Option<PhraseMatch<'c>> {
    let (hit, confidence) = strong.map(|h| (h, 0.95)).or(weak.map(|h| (h, 0.6)))?;
    let hit = attributed(hit, text);
    Some(PhraseMatch { category: hit.category, rule: hit.id, confidence })
}

/// A text without what varies: blanks and punctuation go, Latin letters are lower case, full width becomes ASCII, and a
/// polite ending becomes the plain one of a table (없습니다 and 없음).
pub(crate) fn fold(text: &str) -> String {
    let folded: String = text
        .chars()
        .take(400)
        .map(narrow)
        .filter(|c| c.is_alphanumeric())
        .map(|c| c.to_ascii_lowercase())
        .collect();
    if POLITE.iter().any(|polite| folded.contains(polite)) {
        without_remark(plain_endings(&folded))
    } else {
        folded
    }
}

/// Whether a text has letters and none of them is Korean.
fn is_foreign(text: &str) -> bool {
    text.bytes().any(|b| b.is_ascii_alphabetic()) && !text.chars().any(|c| ('가'..='힣').contains(&c))
}

/// A text in English with its words apart, in lower case: `ABSENT_SUBSCRIBER`, `AbsentSubscriber` and `absent-subscriber` are one, and
/// what is shortened (can't) is written out.
pub(crate) fn plain_words(text: &str) -> String {
    let chars: Vec<char> = text.chars().take(400).map(narrow).collect();
    // A blank before the first word, too, so that every word has one.
    let mut words = String::with_capacity(chars.len() + 8);
    words.push(' ');
    for (i, &c) in chars.iter().enumerate() {
        let c = if c == '’' { '\'' } else { c };
        let is_kept = c.is_alphanumeric() || matches!(c, '.' | ',' | '!' | '\'' | '@');
        if (!is_kept || begins_word(&chars, i)) && !words.ends_with(' ') {
            words.push(' ');
        }
        if is_kept {
            words.extend(c.to_lowercase());
        }
    }
    let is_rewritten = |(from, _): &&(&str, &str)| words.contains(from);
    let rewritten: Vec<&(&str, &str)> = REWRITTEN.iter().filter(is_rewritten).collect();
    let words = rewritten.iter().fold(words, |words, (from, to)| words.replace(from, to));
    words.trim().to_owned()
}

/// What is shortened is written out, and the names of services are one word.
const REWRITTEN: [(&str, &str); 7] = [
    ("can't", "cannot"),
    ("won't", "will not"),
    ("n't", " not"),
    (" whats app", " whatsapp"),
    (" kakao talk", " kakaotalk"),
    (" vo ip", " voip"),
    (" e mail", " email"),
];

/// Whether a capital letter begins a word without a blank: the U of `smsUndeliverable`, the D of `SMSDelivery`.
fn begins_word(chars: &[char], i: usize) -> bool {
    let is = |i: Option<usize>, of: fn(&char) -> bool| i.and_then(|i| chars.get(i)).is_some_and(of);
    let before = i.checked_sub(1);
    is(Some(i), |c| c.is_ascii_uppercase())
        && (is(before, |c| c.is_ascii_lowercase())
            || is(before, |c| c.is_ascii_uppercase())
                && is(Some(i + 1), |c| c.is_ascii_lowercase())
                && is(Some(i + 2), |c| c.is_ascii_lowercase()))
}

/// What consoles add behind the reason: `… 메시지 발송에 실패했습니다`. That it failed is known.
const REMARKS: [&str; 6] = [
    "메시지발송에실패함",
    "푸시발송에실패함",
    "메일발송에실패함",
    "문자발송에실패함",
    "발송에실패함",
    "전송에실패함",
];

/// The same before the reason, with a colon or a dash between.
const HEADS: [&str; 13] = [
    "메시지발송실패",
    "메시지전송실패",
    "문자발송실패",
    "문자전송실패",
    "발송실패",
    "전송실패",
    "발송불가",
    "전송불가",
    "messagefailed",
    "messagenotsent",
    "messagenotdelivered",
    "deliveryfailed",
    "notdelivered",
];

/// What stands behind `발송 실패:`, or all of the text.
fn reason_of(text: &str) -> &str {
    let parts = text.split_once(':').or_else(|| text.split_once(" - "));
    let Some((head, reason)) = parts else { return text };
    if HEADS.contains(&fold(head).as_str()) && fold(reason).len() >= "결번".len() { reason } else { text }
}

/// A folded text without the sending to whom it speaks of: `미사용자에게 발송`.
fn without_sending(mut folded: String) -> String {
    let to_whom = ["에게발송", "에게전송", "에발송", "에전송"];
    if to_whom.iter().any(|end| folded.ends_with(end)) {
        folded.truncate(folded.len() - "발송".len());
    }
    folded
}

fn without_remark(mut folded: String) -> String {
    let reason = REMARKS.iter().find_map(|remark| folded.strip_suffix(remark)).map_or(0, str::len);
    // Without a reason before it the remark is all there is.
    if reason >= "결번".len() {
        folded.truncate(reason);
    }
    folded
}

/// How polite endings end.
const POLITE: [&str; 3] = ["니다", "어요", "에요"];

/// Endings of sentences, and of table cells in their place; the longer ones first.
const ENDINGS: [(&str, &str); 18] = [
    ("하였습니다", "함"),
    ("되었습니다", "됨"),
    ("했습니다", "함"),
    ("됐습니다", "됨"),
    ("아닙니다", "아님"),
    ("없습니다", "없음"),
    ("있습니다", "있음"),
    ("않습니다", "않음"),
    ("못했습니다", "못함"),
    ("습니다", "음"),
    ("합니다", "함"),
    ("됩니다", "됨"),
    ("입니다", ""),
    ("아니에요", "아님"),
    ("없어요", "없음"),
    ("않아요", "않음"),
    ("됐어요", "됨"),
    ("했어요", "함"),
];

fn plain_endings(folded: &str) -> String {
    ENDINGS.iter().fold(folded.to_owned(), |text, (polite, plain)| text.replace(polite, plain))
}

/// The ASCII character behind a full-width one.
pub(crate) fn narrow(c: char) -> char {
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

    #[test]
    fn words_are_told_apart_however_they_are_joined() {
        for text in ["ABSENT_SUBSCRIBER", "AbsentSubscriber", "absent-subscriber", "Absent  subscriber"] {
            assert_eq!(plain_words(text), "absent subscriber");
        }
        assert_eq!(plain_words("SMSDelivery can’t: 'To'"), "sms delivery cannot 'to'");
        assert_eq!(plain_words("EC_SIMFull (IDs)"), "ec sim full ids");
        assert_eq!(plain_words("E-mail: inactive mailbox"), "email inactive mailbox");
    }

    #[test]
    fn that_it_was_sent_and_failed_is_no_reason() {
        assert_eq!(reason_of("발송 실패: 결번"), " 결번");
        assert_eq!(reason_of("Message not sent - invalid phone number"), "invalid phone number");
        assert_eq!(reason_of("결번: 확인 필요"), "결번: 확인 필요");
        assert_eq!(without_sending(fold("정지된 가입자에게 발송")), "정지된가입자에게");
    }

    #[test]
    fn what_stands_beside_condemns_nobody() {
        let classifier = Classifier::new();
        for text in [
            "명단에 번호 없음",
            "엑셀에 수신번호 열이 없음",
            "다른 직원이 대신 받음",
            "사망보험금 안내",
            "모친상이라 통화 어렵다고 함",
            "고객이 이사 예정",
            "시스템 이전 작업중",
            "해지 문의",
            "중계사에서 MMS 미지원",
            "RCS 브랜드 미가입",
            "고객이 우리 번호를 차단함",
            "회선이 죽어있음",
            "전화 바로 끊음",
            "라벨 번짐",
        ] {
            let results = [classifier.classify_phrase(text), classifier.classify_postal(text)];
            let condemns = |m: &PhraseMatch<'_>| m.category.disposition() == Disposition::Permanent;
            assert!(!results.iter().flatten().any(condemns), "{text}");
        }
    }

    #[test]
    fn a_polite_ending_is_the_plain_one() {
        assert_eq!(fold("메일함이 없습니다."), "메일함이없음");
        assert_eq!(fold("카카오톡 사용자가 아닙니다"), fold("카카오톡 사용자가 아님"));
        assert_eq!(fold("결번으로 인해 메시지 발송에 실패했습니다."), "결번으로인해");
        assert_eq!(fold("메시지 발송에 실패했습니다"), "메시지발송에실패함");
    }
}
