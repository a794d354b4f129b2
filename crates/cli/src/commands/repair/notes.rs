//! What notes say of a customer that nobody may overlook: refusals, the wish for no contact, death.

use std::collections::HashMap;

use cleanse_ident::{NoteHitKind, scan_note};
use cleanse_record::NormalizedBatch;
use cleanse_repair::{EventKind, Field, Purpose};

/// One thing that a note says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Note {
    /// No messages over a channel, or any; no advertising only, where it says so.
    Refused(Option<Field>, Option<Purpose>),
    /// No contact at all.
    NoContact,
    /// The customer is dead.
    Deceased,
}

/// The kinds of hits that are heeded.
const HEEDED: [NoteHitKind; 3] = [NoteHitKind::OptOut, NoteHitKind::NoContact, NoteHitKind::Deceased];

/// Words that name a channel; those in letters are whole words.
const CHANNELS: [(&[&str], Field); 5] = [
    (&["문자", "sms", "lms", "mms", "휴대폰", "핸드폰"], Field::Mobile),
    (&["메일", "mail", "email"], Field::Email),
    (&["카톡", "카카오", "알림톡", "친구톡"], Field::Kakao),
    (&["우편", "dm", "카탈로그"], Field::Post),
    (&["전화", "통화", "콜", "tm"], Field::Landline),
];

/// What stands between a channel and what is said of it: other channels, and parts of its name.
const ALONGSIDE: [&str; 13] =
    ["/", ",", "·", "및", "와", "과", "나", "이메일", "메시지", "메세지", "물", "톡", "채널"];

/// Words behind a channel by which the wish came in, or its number: `전화로`, `콜센터`, `통화 중`. They name none to close.
const NOT_CLOSED: &str = "로 으로 센터 통해 을통해 를통해 에서 상 중 시 후 와서 옴 받 회신 번호 주소";

/// Words that speak of advertising only.
const ADVERTISING: [&str; 5] = ["광고", "홍보", "마케팅", "이벤트", "수신동의철회"];

/// Who else than the customer may be dead.
const OTHERS: [&str; 28] = [
    "배우자",
    "남편",
    "아내",
    "부인",
    "와이프",
    "부친",
    "모친",
    "아버지",
    "어머니",
    "아버님",
    "어머님",
    "부모",
    "부모님",
    "자녀",
    "아들",
    "딸",
    "형제",
    "가족",
    "시부",
    "시모",
    "장인",
    "장모",
    "조부",
    "조모",
    "할머니",
    "할아버지",
    "친척",
    "지인",
];

/// The columns of every row in which something is noted that is heeded.
pub(super) fn noted(normalized: &NormalizedBatch) -> HashMap<usize, Vec<usize>> {
    let mut noted: HashMap<usize, Vec<usize>> = HashMap::new();
    for found in &normalized.findings {
        if HEEDED.iter().any(|kind| kind.rule().code == found.finding.rule.code) {
            let columns = noted.entry(found.row as usize).or_default();
            if !columns.contains(&(found.column as usize)) {
                columns.push(found.column as usize);
            }
        }
    }
    noted
}

/// What a cell says; `own` is the contact point that it holds.
pub(super) fn read(cell: &str, own: Option<Field>) -> Vec<Note> {
    let mut said = Vec::new();
    let mut from = 0;
    for hit in scan_note(cell) {
        // Two hits may share words: then the later one is read with what is its own.
        let text = without_mailboxes(&cell[from.min(hit.span.start)..hit.span.end]).to_lowercase();
        let before = &cell[..hit.span.start];
        match hit.kind {
            NoteHitKind::OptOut => said.extend(refused(clause(&text), own)),
            NoteHitKind::NoContact => said.push(Note::NoContact),
            NoteHitKind::Deceased if !is_about_another(before) => said.push(Note::Deceased),
            _ => {}
        }
        from = from.max(hit.span.end);
    }
    said
}

/// What stands before and in a wish, back to the end of the sentence before.
fn clause(text: &str) -> &str {
    text.rsplit(['.', ';', '|', '\n']).find(|part| !part.trim().is_empty()).unwrap_or(text)
}

/// A text without mailboxes: their letters name no channel, and their dots end no sentence.
fn without_mailboxes(text: &str) -> String {
    let is_of_mailbox = |c: char| c.is_ascii_alphanumeric() || "@._%+-".contains(c);
    let pieces = text.split_inclusive(|c| !is_of_mailbox(c));
    pieces
        .map(|piece| if piece.contains('@') { piece.trim_start_matches(is_of_mailbox) } else { piece })
        .collect()
}

/// What a wish refuses: the channels that it names and the contact beside which it stands; everything where there is neither.
fn refused(clause: &str, own: Option<Field>) -> Vec<Note> {
    let squeezed = squeezed(clause);
    let purpose = ADVERTISING.iter().any(|word| squeezed.contains(word)).then_some(Purpose::Ad);
    let is_meant = |words: &[&str]| words.iter().any(|word| closes(clause, word));
    let meant = CHANNELS.iter().filter(|(words, field)| own == Some(*field) || is_meant(words));
    let meant: Vec<Note> = meant.map(|(_, field)| Note::Refused(Some(*field), purpose)).collect();
    if meant.is_empty() { vec![Note::Refused(None, purpose)] } else { meant }
}

/// Whether a word names a channel that is to be closed, and not the way by which that was said.
fn closes(clause: &str, word: &str) -> bool {
    let is_letter = |c: char| c.is_ascii_alphanumeric();
    clause.match_indices(word).any(|(at, word)| {
        let (before, after) = (&clause[..at], &clause[at + word.len()..]);
        let is_part = word.is_ascii() && (before.ends_with(is_letter) || after.starts_with(is_letter));
        !is_part && !is_how(&squeezed(after))
    })
}

/// Whether what stands behind a channel says that the wish came in over it, alone or with others: `전화/문자로`.
fn is_how<'a>(mut after: &'a str) -> bool {
    let says_how = |after: &str| NOT_CLOSED.split(' ').any(|word| after.starts_with(word));
    let names = || CHANNELS.iter().flat_map(|(words, _)| words.iter());
    let behind = |after: &'a str| ALONGSIDE.iter().chain(names()).find_map(|word| after.strip_prefix(word));
    while !says_how(after) {
        let Some(rest) = behind(after) else { return false };
        after = rest;
    }
    true
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Whether the one who died is somebody of the family.
fn is_about_another(before: &str) -> bool {
    let before = before.trim_end_matches(|c: char| !c.is_alphanumeric());
    let word = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let bare = ["께서", "이", "가", "의"].iter().find_map(|end| word.strip_suffix(end)).unwrap_or(word);
    let named = |word: &str| OTHERS.iter().any(|other| word.ends_with(other));
    named(bare) || bare.strip_suffix('님').is_some_and(named) || matches!(bare, "부" | "모" | "형" | "처")
}

impl Note {
    /// The rule that speaks of it.
    pub(super) fn rule(self) -> &'static str {
        let kind = match self {
            Note::Refused(..) => NoteHitKind::OptOut,
            Note::NoContact => NoteHitKind::NoContact,
            Note::Deceased => NoteHitKind::Deceased,
        };
        kind.rule().code
    }

    /// What makes it the same note.
    pub(super) fn key(self) -> String {
        match self {
            Note::Refused(field, purpose) => {
                let (field, purpose) =
                    (field.map_or("all", Field::as_str), purpose.map_or("all", Purpose::as_str));
                format!("{}:{field}:{purpose}", self.rule())
            }
            Note::NoContact | Note::Deceased => self.rule().to_owned(),
        }
    }

    /// What it says as an event.
    pub(super) fn event(self) -> EventKind {
        match self {
            Note::Refused(field, purpose) => EventKind::OptOut { field, purpose, night: false },
            Note::NoContact => EventKind::NoContact,
            Note::Deceased => EventKind::Deceased,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hits_that_share_words_are_read_in_any_order() {
        for cell in [
            "문자수신거부 문자X 수신거부X",
            "연락금지 연락X 수신X 거부",
            "수신거부수신거부X",
            "전화X연락X금지 사망X",
        ] {
            let said = read(cell, None);
            assert!(!said.contains(&Note::Deceased) || cell.contains("사망"), "{cell}: {said:?}");
            assert!(!said.is_empty(), "{cell}");
        }
    }

    #[test]
    fn notes_as_people_write_them() {
        let refused = |field| Note::Refused(Some(field), None);
        for (cell, said) in [
            ("문자 수신거부 요청", vec![refused(Field::Mobile)]),
            ("이메일/문자 수신 거부", vec![refused(Field::Mobile), refused(Field::Email)]),
            ("메일 주소 바뀜. 문자 수신거부", vec![refused(Field::Mobile)]),
            ("수신거부", vec![Note::Refused(None, None)]),
            ("광고 거부하심", vec![Note::Refused(None, Some(Purpose::Ad))]),
            ("DM 발송금지", vec![refused(Field::Post)]),
            ("수신거부 해제", vec![]),
            ("전화로 수신거부 요청", vec![Note::Refused(None, None)]),
            ("콜센터로 수신거부 접수", vec![Note::Refused(None, None)]),
            ("통화 중 수신거부 요청", vec![Note::Refused(None, None)]),
            ("전화, 문자로 수신거부", vec![Note::Refused(None, None)]),
            ("전화와 문자로 수신거부", vec![Note::Refused(None, None)]),
            ("전화와 문자 수신거부", vec![refused(Field::Mobile), refused(Field::Landline)]),
            ("전화로 문자 수신거부 요청", vec![refused(Field::Mobile)]),
            ("DM발송금지", vec![refused(Field::Post)]),
            ("e-mail 수신거부", vec![refused(Field::Email)]),
            ("ADMIN 수신거부", vec![Note::Refused(None, None)]),
            ("dmkim@naver 수신거부", vec![Note::Refused(None, None)]),
            ("연락 금지", vec![Note::NoContact]),
            ("본인 사망", vec![Note::Deceased]),
            ("2026-03 사망 (자녀 연락)", vec![Note::Deceased]),
            ("배우자 사망", vec![]),
            ("어머님이 돌아가심", vec![]),
            ("남편(사망)", vec![]),
            ("친절한 고객", vec![]),
        ] {
            assert_eq!(read(cell, None), said, "{cell}");
        }
        assert_eq!(read("010-2345-6789 수신거부", Some(Field::Mobile)), [refused(Field::Mobile)]);
        for cell in ["dmkim@naver 수신거부", "admin@naver.com(수신거부)", "mail@naver.com 전화로 수신거부"]
        {
            assert_eq!(read(cell, Some(Field::Email)), [refused(Field::Email)], "{cell}");
        }
        let both = [refused(Field::Mobile), refused(Field::Email)];
        assert_eq!(
            read("kim@naver.com 문자 수신거부", Some(Field::Email)),
            both,
            "its own and the one named"
        );
    }
}
