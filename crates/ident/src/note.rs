//! Notes: what must not stand in free text, and what customers wished there.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use cleanse_core::Rule;
use cleanse_text::digit_value;

use crate::digits::{self, Chain, Group};
use crate::{resident_number, rules};

/// What was found in a note.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NoteHitKind {
    /// A resident registration number.
    ResidentNumber,
    /// The number of a payment card.
    CardNumber,
    /// The number of a bank account.
    AccountNumber,
    /// The customer wants no advertising (수신거부).
    OptOut,
    /// The customer wants no contact at all (연락 금지).
    NoContact,
    /// The customer is dead.
    Deceased,
    /// The customer emigrated.
    Emigrated,
    /// The customer serves in the army.
    Military,
    /// The number, mailbox or address beside it is said to be out of use (결번).
    OutOfUse,
}

impl NoteHitKind {
    /// The rule that speaks of it.
    #[must_use]
    pub fn rule(self) -> &'static Rule {
        match self {
            NoteHitKind::ResidentNumber => &rules::RESIDENT_NUMBER,
            NoteHitKind::CardNumber => &rules::CARD_NUMBER,
            NoteHitKind::AccountNumber => &rules::ACCOUNT_NUMBER,
            NoteHitKind::OptOut => &rules::OPT_OUT_NOTE,
            NoteHitKind::NoContact => &rules::NO_CONTACT_NOTE,
            NoteHitKind::Deceased => &rules::DECEASED_NOTE,
            NoteHitKind::Emigrated => &rules::EMIGRATED_NOTE,
            NoteHitKind::Military => &rules::MILITARY_NOTE,
            NoteHitKind::OutOfUse => &rules::OUT_OF_USE_NOTE,
        }
    }

    /// Whether the text itself must be masked everywhere.
    #[must_use]
    pub const fn is_secret(self) -> bool {
        matches!(self, NoteHitKind::ResidentNumber | NoteHitKind::CardNumber | NoteHitKind::AccountNumber)
    }
}

/// One thing found in a note: what it is and where it stands. The words are not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteHit {
    /// What it is.
    pub kind: NoteHitKind,
    /// Byte range in the note as typed.
    pub span: Range<usize>,
}

/// Scans a note for numbers that must not stand there and for wishes that nobody may overlook, in the order of the text.
///
/// Wishes are for people to read and never applied: `수신거부 해제` is none. Phones and mailboxes are found by their own
/// crates. Linear in the length of the note.
///
/// ```
/// use cleanse_ident::{NoteHitKind, scan_note};
/// let hits = scan_note("850307-1234567 확인함, 수신 거부 요청");
/// let kinds: Vec<_> = hits.iter().map(|h| h.kind).collect();
/// assert_eq!(kinds, [NoteHitKind::ResidentNumber, NoteHitKind::OptOut]);
/// ```
#[must_use]
pub fn scan_note(text: &str) -> Vec<NoteHit> {
    let mut hits = scan_secrets(text);
    hits.extend(wishes(text));
    hits.sort_by_key(|h| (h.span.start, h.kind));
    hits
}

/// The note with every digit of resident, card and account numbers replaced by a star; borrowed when there is none.
///
/// ```
/// use cleanse_ident::mask_note;
/// assert_eq!(mask_note("국민은행 123456-01-234567 입금"), "국민은행 ******-**-****** 입금");
/// ```
#[must_use]
pub fn mask_note(text: &str) -> Cow<'_, str> {
    let secret = scan_secrets(text);
    if secret.is_empty() {
        return Cow::Borrowed(text);
    }
    let hidden = |at: usize| secret.iter().any(|hit| hit.span.contains(&at));
    let mask = |(at, c): (usize, char)| if digit_value(c).is_some() && hidden(at) { '*' } else { c };
    Cow::Owned(text.char_indices().map(mask).collect())
}

/// Only the numbers of [`scan_note`]: those that must not stand in any text.
#[must_use]
pub fn scan_secrets(text: &str) -> Vec<NoteHit> {
    let mut hits = Vec::new();
    for chain in digits::chains(text) {
        let residents = resident_number::in_chain(text, &chain);
        let cards = if residents.is_empty() { cards(text, &chain) } else { Vec::new() };
        let nothing_yet = residents.is_empty() && cards.is_empty();
        hits.extend(
            residents.into_iter().map(|n| NoteHit { kind: NoteHitKind::ResidentNumber, span: n.span }),
        );
        hits.extend(cards.into_iter().map(|span| NoteHit { kind: NoteHitKind::CardNumber, span }));
        if nothing_yet && is_account(text, &chain) {
            hits.push(NoteHit { kind: NoteHitKind::AccountNumber, span: chain.start()..chain.end() });
        }
    }
    hits
}

/// Card numbers in the groupings that are printed: one run, 4-4-4-4, 4-6-5, 4-6-4.
fn cards(text: &str, chain: &Chain) -> Vec<Range<usize>> {
    let groups = chain.groups();
    let mut found = Vec::new();
    let mut at = 0;
    while at < groups.len() {
        let used = printed_card(&groups[at..]);
        let span = groups[at].span.start..groups[at + used.max(1) - 1].span.end;
        if used > 0 && is_card(&text[span.clone()]) {
            found.push(span);
            at += used;
        } else {
            at += 1;
        }
    }
    found
}

/// How many groups look like a printed card number; zero when none do.
fn printed_card(groups: &[Group]) -> usize {
    let shape = |i: usize| groups.get(i).map(|g| g.digits);
    match (shape(0), shape(1), shape(2), shape(3)) {
        (Some(4), Some(4), Some(4), Some(2..=4)) => 4,
        (Some(4), Some(6), Some(4 | 5), _) => 3,
        (Some(14..=19), ..) => 1,
        _ => 0,
    }
}

/// The check digit of ISO/IEC 7812 and a prefix that card networks use (9 is Korea's own).
fn is_card(text: &str) -> bool {
    let digits: Vec<u8> = text.chars().filter_map(digit_value).collect();
    let head = |n: usize| digits.iter().take(n).fold(0u32, |v, d| v * 10 + u32::from(*d));
    let known = match digits.len() {
        14 => matches!(head(3), 300..=305) || matches!(head(2), 36 | 38 | 39),
        15 => matches!(head(2), 34 | 37),
        16 => {
            matches!(head(1), 4 | 9)
                || matches!(head(2), 35 | 51..=55 | 60 | 62 | 64 | 65)
                || matches!(head(4), 2221..=2720)
        }
        17..=19 => head(2) == 62,
        _ => false,
    };
    known && luhn(&digits)
}

fn luhn(digits: &[u8]) -> bool {
    let doubled = |d: u8| if d > 4 { 2 * d - 9 } else { 2 * d };
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(i, d)| u32::from(if i % 2 == 1 { doubled(*d) } else { *d }))
        .sum();
    sum.is_multiple_of(10)
}

/// Ten to fourteen digits near a word of banking that are no phone number and no date.
fn is_account(text: &str, chain: &Chain) -> bool {
    let digits: usize = chain.groups().iter().map(|g| g.digits).sum();
    (10..=16).contains(&digits) && !is_phone(text, chain) && near_a_bank(text, chain)
}

fn is_phone(text: &str, chain: &Chain) -> bool {
    let groups = chain.groups();
    let last = groups.last().map_or(0, |g| g.digits);
    let digits: usize = groups.iter().map(|g| g.digits).sum();
    text[chain.start()..].starts_with('0') && (9..=12).contains(&digits) && (groups.len() == 1 || last == 4)
}

/// How many characters around a number may hold the word that explains it.
const REACH: usize = 12;

fn near_a_bank(text: &str, chain: &Chain) -> bool {
    let before: String = text[..chain.start()].chars().rev().take_while(|c| *c != '\n').take(REACH).collect();
    let before: String = before.chars().rev().collect();
    let after: String = text[chain.end()..].chars().take_while(|c| *c != '\n').take(REACH).collect();
    let says = |s: &str| BANK_WORDS.iter().any(|word| s.contains(word));
    let touching = before.trim_end_matches([' ', ':', ')', ']', '/']);
    says(&before) || says(&after) || BANK_NAMES.iter().any(|name| touching.ends_with(name))
}

/// Words that speak of banking wherever they stand.
const BANK_WORDS: [&str; 16] = [
    "은행",
    "뱅크",
    "농협",
    "수협",
    "신협",
    "새마을금고",
    "계좌",
    "통장",
    "예금주",
    "입금",
    "송금",
    "환불",
    "저축",
    "축협",
    "증권",
    "자동이체",
];

/// Names of banks that are ordinary words too: they count only right before the number.
const BANK_NAMES: [&str; 24] = [
    "국민",
    "KB",
    "kb",
    "신한",
    "우리",
    "하나",
    "기업",
    "IBK",
    "ibk",
    "카카오",
    "카뱅",
    "토스",
    "케이",
    "제일",
    "SC",
    "씨티",
    "대구",
    "부산",
    "경남",
    "광주",
    "전북",
    "제주",
    "우체국",
    "NH",
];

/// A wish as it is written, without spaces.
struct Wish {
    kind: NoteHitKind,
    words: &'static str,
    /// What has to follow when the words alone are ordinary (이민 in 이민호); empty for anything.
    then: &'static [&'static str],
    /// The words say it only where they are the whole note: `미사용`, but not `쿠폰 미사용`.
    alone: bool,
}

const fn wish(kind: NoteHitKind, words: &'static str) -> Wish {
    Wish { kind, words, then: &[], alone: false }
}

const fn alone(kind: NoteHitKind, words: &'static str) -> Wish {
    Wish { kind, words, then: &[], alone: true }
}

/// Ends of words that make a verb or an end of a noun that is also the beginning of names.
const DONE: &[&str] = &[
    "감", "갔", "가심", "가셨", "간", "가는", "예정", "중", "함", "했", "하심", "하셨", "으로", "준비", "후",
    "자", "",
];

static WISHES: [Wish; 82] = [
    wish(NoteHitKind::OptOut, "수신거부"),
    wish(NoteHitKind::OptOut, "문자거부"),
    wish(NoteHitKind::OptOut, "메일거부"),
    wish(NoteHitKind::OptOut, "광고거부"),
    wish(NoteHitKind::OptOut, "홍보거부"),
    wish(NoteHitKind::OptOut, "마케팅거부"),
    wish(NoteHitKind::OptOut, "문자금지"),
    wish(NoteHitKind::OptOut, "메일금지"),
    wish(NoteHitKind::OptOut, "문자보내지"),
    wish(NoteHitKind::OptOut, "메일보내지"),
    wish(NoteHitKind::OptOut, "광고보내지"),
    wish(NoteHitKind::OptOut, "문자발송금지"),
    wish(NoteHitKind::OptOut, "발송금지"),
    wish(NoteHitKind::OptOut, "발송제외"),
    wish(NoteHitKind::OptOut, "수신동의철회"),
    wish(NoteHitKind::OptOut, "수신원치않"),
    wish(NoteHitKind::NoContact, "연락금지"),
    wish(NoteHitKind::NoContact, "연락거부"),
    wish(NoteHitKind::NoContact, "연락하지"),
    wish(NoteHitKind::NoContact, "연락원치않"),
    wish(NoteHitKind::NoContact, "연락을원치않"),
    wish(NoteHitKind::NoContact, "연락불요"),
    wish(NoteHitKind::NoContact, "전화금지"),
    wish(NoteHitKind::NoContact, "전화거부"),
    wish(NoteHitKind::NoContact, "전화하지"),
    wish(NoteHitKind::NoContact, "통화거부"),
    wish(NoteHitKind::NoContact, "통화금지"),
    wish(NoteHitKind::Deceased, "사망"),
    wish(NoteHitKind::Deceased, "별세"),
    wish(NoteHitKind::Deceased, "작고하"),
    wish(NoteHitKind::Deceased, "돌아가심"),
    Wish { kind: NoteHitKind::Emigrated, words: "이민", then: DONE, alone: false },
    wish(NoteHitKind::Emigrated, "해외이주"),
    wish(NoteHitKind::Military, "군입대"),
    wish(NoteHitKind::Military, "군복무"),
    Wish { kind: NoteHitKind::Military, words: "입대", then: DONE, alone: false },
    Wish { kind: NoteHitKind::Military, words: "군대", then: DONE, alone: false },
    wish(NoteHitKind::OutOfUse, "결번"),
    wish(NoteHitKind::OutOfUse, "없는번호"),
    wish(NoteHitKind::OutOfUse, "틀린번호"),
    wish(NoteHitKind::OutOfUse, "잘못된번호"),
    wish(NoteHitKind::OutOfUse, "번호오류"),
    wish(NoteHitKind::OutOfUse, "번호사용안"),
    wish(NoteHitKind::OutOfUse, "착신정지"),
    wish(NoteHitKind::OutOfUse, "이용정지"),
    wish(NoteHitKind::OutOfUse, "메일반송"),
    wish(NoteHitKind::OutOfUse, "반송메일"),
    wish(NoteHitKind::OutOfUse, "수취인불명"),
    alone(NoteHitKind::OutOfUse, "사용안함"),
    alone(NoteHitKind::OutOfUse, "사용안해요"),
    alone(NoteHitKind::OutOfUse, "사용중지"),
    alone(NoteHitKind::OutOfUse, "미사용"),
    alone(NoteHitKind::OutOfUse, "정지"),
    alone(NoteHitKind::OutOfUse, "일시정지"),
    alone(NoteHitKind::OutOfUse, "해지"),
    alone(NoteHitKind::OutOfUse, "불통"),
    alone(NoteHitKind::OutOfUse, "반송"),
    alone(NoteHitKind::OutOfUse, "옛날번호"),
    alone(NoteHitKind::OutOfUse, "예전번호"),
    alone(NoteHitKind::OutOfUse, "이전번호"),
    alone(NoteHitKind::OutOfUse, "구번호"),
    alone(NoteHitKind::OutOfUse, "타인"),
    alone(NoteHitKind::OutOfUse, "타인번호"),
    alone(NoteHitKind::OutOfUse, "다른사람"),
    alone(NoteHitKind::OutOfUse, "다른사람번호"),
    alone(NoteHitKind::OutOfUse, "모르는사람"),
    alone(NoteHitKind::OutOfUse, "남의번호"),
    alone(NoteHitKind::OutOfUse, "바뀜"),
    alone(NoteHitKind::OutOfUse, "바뀐번호"),
    alone(NoteHitKind::OutOfUse, "변경됨"),
    alone(NoteHitKind::OutOfUse, "번호변경"),
    alone(NoteHitKind::OutOfUse, "번호변경됨"),
    alone(NoteHitKind::OutOfUse, "번호바뀜"),
    alone(NoteHitKind::OutOfUse, "오번호"),
    wish(NoteHitKind::OutOfUse, "오류번호"),
    alone(NoteHitKind::OutOfUse, "사용금지"),
    alone(NoteHitKind::OptOut, "탈퇴"),
    alone(NoteHitKind::OptOut, "탈퇴함"),
    alone(NoteHitKind::OptOut, "탈퇴회원"),
    alone(NoteHitKind::OptOut, "회원탈퇴"),
    alone(NoteHitKind::OptOut, "탈퇴요청"),
    alone(NoteHitKind::OptOut, "탈회"),
];

/// What a cross behind a word refuses: `문자X`, `연락 (×)`.
static CROSSED: [(NoteHitKind, &str); 16] = [
    (NoteHitKind::OptOut, "문자"),
    (NoteHitKind::OptOut, "문자발송"),
    (NoteHitKind::OptOut, "문자수신"),
    (NoteHitKind::OptOut, "광고"),
    (NoteHitKind::OptOut, "광고문자"),
    (NoteHitKind::OptOut, "홍보"),
    (NoteHitKind::OptOut, "홍보문자"),
    (NoteHitKind::OptOut, "마케팅"),
    (NoteHitKind::OptOut, "발송"),
    (NoteHitKind::OptOut, "수신"),
    (NoteHitKind::OptOut, "수신동의"),
    (NoteHitKind::OptOut, "sms"),
    (NoteHitKind::NoContact, "연락"),
    (NoteHitKind::NoContact, "전화"),
    (NoteHitKind::NoContact, "통화"),
    (NoteHitKind::NoContact, "전화연락"),
];

/// Words behind a wish that take it back, or make another thing of it.
const TAKEN_BACK: [&str; 21] = [
    "의사없",
    "해제",
    "철회",
    "취소",
    "풀",
    "아님",
    "아니",
    "안함",
    "안했",
    "안하",
    "하지않",
    "한적없",
    "한적이없",
    "없음",
    "없습니다",
    "없었",
    "없어",
    "보험",
    "여부",
    "확인필요없",
    "신고서양식",
];

/// Whether the words behind a refusal take it back: `수신거부 안함`, `수신거부 해제`. Spaces are left out.
#[must_use]
pub fn is_taken_back(after: &str) -> bool {
    TAKEN_BACK.iter().any(|word| after.starts_with(word))
}

/// Scans what stands beside a number, a mailbox or a name, as [`scan_note`] does; there a mere cross says that it is wrong or
/// not to be used: `(X)`, `본인X`.
///
/// ```
/// use cleanse_ident::{NoteHitKind, scan_note, scan_remark};
/// assert_eq!(scan_remark("X")[0].kind, NoteHitKind::OutOfUse);
/// assert_eq!(scan_remark("문자X")[0].kind, NoteHitKind::OptOut);
/// assert!(scan_note("X").is_empty());
/// ```
#[must_use]
pub fn scan_remark(text: &str) -> Vec<NoteHit> {
    let mut hits = scan_note(text);
    let cross = text.char_indices().next_back().filter(|&(_, c)| is_cross(c));
    if let Some((at, _)) = cross.filter(|_| hits.is_empty() && !ends_in_a_word_of_letters(text)) {
        hits.push(NoteHit { kind: NoteHitKind::OutOfUse, span: at..text.len() });
    }
    hits
}

/// `FedEx`, `Max`: the last letter is a cross of nothing.
fn ends_in_a_word_of_letters(text: &str) -> bool {
    text.chars().rev().nth(1).is_some_and(|c| c.is_ascii_alphanumeric())
}

/// The letter or sign that strikes something out.
fn is_cross(c: char) -> bool {
    matches!(c, 'X' | 'x' | 'Ｘ' | 'ｘ' | '×' | '✕' | '✖' | '✗' | '✘' | '╳' | '❌' | '❎')
}

fn wishes(text: &str) -> Vec<NoteHit> {
    let (squeezed, offsets) = without_spaces(text);
    let mut hits: Vec<NoteHit> = Vec::new();
    for (wish, at) in wishes_in(&squeezed) {
        let (wish, end) = (&WISHES[wish], at + WISHES[wish].words.len());
        let (before, after) = (&squeezed[..at], &squeezed[end..]);
        let span = offsets[at]..offsets[end - 1] + last_len(wish.words);
        let overlaps = hits.iter().any(|h| h.span.start < span.end && span.start < h.span.end);
        if !overlaps && wish.holds(before, after, spaced_before(text, span.start)) {
            hits.push(NoteHit { kind: wish.kind, span });
        }
    }
    hits.extend(crossed(text, &squeezed, &offsets));
    hits
}

/// Which wishes stand where, the first of [`WISHES`] first. One pass: each place is only asked about the few that begin with its
/// character.
fn wishes_in(squeezed: &str) -> Vec<(usize, usize)> {
    static BY_FIRST: LazyLock<BTreeMap<char, Vec<usize>>> = LazyLock::new(|| {
        let mut by_first = BTreeMap::<char, Vec<usize>>::new();
        for (i, wish) in WISHES.iter().enumerate() {
            by_first.entry(wish.words.chars().next().unwrap_or_default()).or_default().push(i);
        }
        by_first
    });
    let mut found = Vec::new();
    for (at, c) in squeezed.char_indices().filter(|(_, c)| !c.is_ascii()) {
        let begun = BY_FIRST.get(&c).map_or(&[][..], Vec::as_slice);
        found
            .extend(begun.iter().filter(|&&i| squeezed[at..].starts_with(WISHES[i].words)).map(|&i| (i, at)));
    }
    found.sort_unstable();
    found
}

/// How many bytes before a cross its word is looked for.
const BEFORE_CROSS: usize = 64;

/// The wishes that a cross behind a word says.
fn crossed(text: &str, squeezed: &str, offsets: &[usize]) -> Vec<NoteHit> {
    let says = |(at, c): (usize, char)| {
        let behind = squeezed[at + c.len_utf8()..].chars().next();
        if behind.is_some_and(char::is_alphanumeric) {
            return None;
        }
        let near = squeezed.floor_char_boundary(at.saturating_sub(BEFORE_CROSS));
        // Letters that keep their length: places in one are places in the other.
        let before = squeezed[near..at]
            .trim_end_matches([':', '(', '[', '-', '=', '/', '는', '은'])
            .to_ascii_lowercase();
        CROSSED.iter().find_map(|&(kind, word)| {
            let start = near + before.strip_suffix(word)?.len();
            let from = *offsets.get(start)?;
            let stands = spaced_before(text, from) || !ends_in_letter(&text[..from]);
            stands.then(|| NoteHit { kind, span: from..offsets[at] + c.len_utf8() })
        })
    };
    squeezed.char_indices().filter(|&(_, c)| is_cross(c)).filter_map(says).collect()
}

fn ends_in_letter(text: &str) -> bool {
    text.chars().next_back().is_some_and(char::is_alphanumeric)
}

impl Wish {
    fn holds(&self, before: &str, after: &str, starts_word: bool) -> bool {
        if self.alone {
            return before.is_empty() && after.is_empty();
        }
        let ends = |s: &str| s.chars().next().is_none_or(|c| !c.is_alphanumeric());
        let goes_on = self.then.is_empty()
            || self.then.iter().any(|end| if end.is_empty() { ends(after) } else { after.starts_with(end) });
        let stands = self.then.is_empty() || starts_word || !ends_in_letter(before);
        !is_taken_back(after) && goes_on && stands
    }
}

fn spaced_before(text: &str, at: usize) -> bool {
    text[..at].chars().next_back().is_none_or(char::is_whitespace)
}

fn last_len(words: &str) -> usize {
    words.chars().next_back().map_or(1, char::len_utf8)
}

/// The text without spaces, and for each of its bytes the offset of its character in the text.
fn without_spaces(text: &str) -> (String, Vec<usize>) {
    let mut squeezed = String::with_capacity(text.len());
    let mut offsets = Vec::with_capacity(text.len());
    for (at, c) in text.char_indices().filter(|(_, c)| !matches!(c, ' ' | '\u{A0}' | '\u{3000}' | '\t')) {
        squeezed.push(c);
        offsets.resize(squeezed.len(), at);
    }
    (squeezed, offsets)
}

#[cfg(test)]
mod tests {
    use super::*;
    use NoteHitKind::{
        AccountNumber, CardNumber, Deceased, Emigrated, Military, NoContact, OptOut, OutOfUse, ResidentNumber,
    };

    fn found(text: &str) -> Vec<(NoteHitKind, &str)> {
        scan_note(text).into_iter().map(|h| (h.kind, &text[h.span])).collect()
    }

    #[test]
    fn a_cross_stands_behind_its_word_whatever_stands_before() {
        // Lower case of these is longer and shorter than they are.
        assert_eq!(found("İİ\u{212a}\u{212a} 문자X"), [(OptOut, "문자X")]);
        assert_eq!(found("SMS X"), [(OptOut, "SMS X")]);
        let crosses = "× ".repeat(200_000) + "연락X";
        assert_eq!(found(&crosses), [(NoContact, "연락X")]);
    }

    #[test]
    fn numbers_that_must_not_stand_there() {
        assert_eq!(found("주민 850307-1234567 보관"), [(ResidentNumber, "850307-1234567")]);
        assert_eq!(found("4111 1111 1111 1111 12/27"), [(CardNumber, "4111 1111 1111 1111")]);
        assert_eq!(found("아멕스 3782-822463-10005"), [(CardNumber, "3782-822463-10005")]);
        assert_eq!(found("신한 110-234-567890 홍길동"), [(AccountNumber, "110-234-567890")]);
        assert_eq!(found("예금주 홍길동 123456-01-234567"), [(AccountNumber, "123456-01-234567")]);
    }

    #[test]
    fn numbers_that_may() {
        for s in [
            "010-2345-6789",
            "4111-1111-1111-1112",
            "주문 1234567890123456",
            "농협 근처 010-2345-6789",
            "2026-11-01",
            "우리집 123-456-789012",
        ] {
            assert_eq!(found(s), [], "{s}");
        }
    }

    #[test]
    fn wishes_in_every_spacing() {
        for (text, kind, words) in [
            ("문자 수신거부 요청함", OptOut, "수신거부"),
            ("수신 거부", OptOut, "수신 거부"),
            ("연락 금지!", NoContact, "연락 금지"),
            ("전화 하지 말 것", NoContact, "전화 하지"),
            ("본인 사망 (배우자 연락)", Deceased, "사망"),
            ("캐나다 이민 감", Emigrated, "이민"),
            ("3월 군 입대", Military, "군 입대"),
            ("아들 입대 예정", Military, "입대"),
            ("집전화 결번", OutOfUse, "결번"),
            ("사용 안함", OutOfUse, "사용 안함"),
            ("문자X, 전화는 가능", OptOut, "문자X"),
            ("광고문자 x", OptOut, "광고문자 x"),
            ("SMS(×)", OptOut, "SMS(×"),
            ("연락 X", NoContact, "연락 X"),
            ("통화 금지", NoContact, "통화 금지"),
            ("번호 변경됨", OutOfUse, "번호 변경됨"),
            ("탈퇴", OptOut, "탈퇴"),
        ] {
            assert_eq!(found(text), [(kind, words)], "{text}");
        }
    }

    #[test]
    fn ordinary_words_are_no_wishes() {
        for s in [
            "이민호 고객",
            "담당 이민정",
            "수입대금 확인",
            "번호 바뀜 새 번호는 다음에",
            "수신거부 해제",
            "문자 수신 거부 안함",
            "수신거부 아님",
            "수신거부 없음",
            "수신거부하지 않음",
            "연락처 X",
            "집전화 X",
            "포장X",
            "X",
            "문자XL",
            "사망보험 문의",
            "고인돌 공원",
            "쿠폰 미사용",
            "군대리아",
        ] {
            assert_eq!(found(s), [], "{s}");
        }
    }

    #[test]
    fn masking_hides_secrets_only() {
        assert_eq!(mask_note("850307-1234567, 010-2345-6789"), "******-*******, 010-2345-6789");
        assert!(matches!(mask_note("수신거부"), Cow::Borrowed(_)));
    }
}
