//! What is noted of a customer that nobody may overlook: refusals, the wish for no contact, death.

use cleanse_core::{FieldKind, Rule};
use cleanse_ident::{NoteHitKind, scan_note};
use rustc_hash::FxHashMap;

use crate::batch::NormalizedBatch;
use crate::column::{Channel, Point};
use crate::plan::{FieldColumn, Plan};
use crate::role::Role;
use crate::route::Standing;

/// A way of contact that people speak of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Medium {
    /// Messages to the mailbox.
    Email,
    /// Messages to the mobile phone.
    Mobile,
    /// Calls.
    Landline,
    /// Letters.
    Post,
    /// Messages of `KakaoTalk`.
    Kakao,
}

impl Medium {
    /// That of a cell; what a number is, decides before the name of its column.
    #[must_use]
    pub fn of(column: &FieldColumn, point: Point) -> Option<Medium> {
        match (column.field, point) {
            (FieldKind::Email, _) => Some(Medium::Email),
            (FieldKind::Address, _) => Some(Medium::Post),
            (FieldKind::Phone, Point::Usable(Channel::Landline)) => Some(Medium::Landline),
            (FieldKind::Phone, Point::Usable(_)) => Some(Medium::Mobile),
            (FieldKind::Phone, _) if matches!(column.role, Role::Landline | Role::WorkPhone) => {
                Some(Medium::Landline)
            }
            (FieldKind::Phone, _) => Some(Medium::Mobile),
            _ => None,
        }
    }

    /// The channel of a contact point; `KakaoTalk` has none of its own.
    const fn channel(self) -> Option<Channel> {
        match self {
            Medium::Email => Some(Channel::Email),
            Medium::Mobile => Some(Channel::Mobile),
            Medium::Landline => Some(Channel::Landline),
            Medium::Post => Some(Channel::Post),
            Medium::Kakao => None,
        }
    }
}

/// One thing that is noted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wish {
    /// No messages.
    Refused {
        /// Over this way of contact only; over none where it is not named.
        medium: Option<Medium>,
        /// Of advertising only.
        advertising: bool,
    },
    /// No contact at all.
    NoContact,
    /// The customer is dead.
    Deceased,
}

impl Wish {
    /// The rule that speaks of it.
    #[must_use]
    pub fn rule(self) -> &'static Rule {
        let kind = match self {
            Wish::Refused { .. } => NoteHitKind::OptOut,
            Wish::NoContact => NoteHitKind::NoContact,
            Wish::Deceased => NoteHitKind::Deceased,
        };
        kind.rule()
    }

    /// Whether nothing may be sent over a channel any more, not even information.
    fn closes(self, channel: Channel) -> bool {
        match self {
            Wish::NoContact | Wish::Deceased => true,
            Wish::Refused { medium, advertising } => {
                !advertising && medium.is_none_or(|medium| medium.channel() == Some(channel))
            }
        }
    }

    /// Whether wishes leave no channel to a customer who could be reached.
    #[must_use]
    pub fn close(wishes: &[Wish], standing: Standing) -> bool {
        !wishes.is_empty()
            && standing.channels().all(|channel| wishes.iter().any(|wish| wish.closes(channel)))
    }
}

/// Where in a batch something is noted that has to be heeded: in columns of notes, and beside values.
pub struct Noted<'a> {
    plan: &'a Plan,
    normalized: &'a NormalizedBatch,
    columns: FxHashMap<u32, Vec<usize>>,
}

impl<'a> Noted<'a> {
    /// That of a batch.
    #[must_use]
    pub fn of(plan: &'a Plan, normalized: &'a NormalizedBatch) -> Noted<'a> {
        let mut columns: FxHashMap<u32, Vec<usize>> = FxHashMap::default();
        let heeded = |rule: &Rule| HEEDED.iter().any(|kind| kind.rule() == rule);
        for found in normalized.findings.iter().filter(|found| heeded(found.finding.rule)) {
            let own = columns.entry(found.row).or_default();
            if !own.contains(&(found.column as usize)) {
                own.push(found.column as usize);
            }
        }
        Noted { plan, normalized, columns }
    }

    /// What is noted in the cells of a row, each thing once. Beside a contact it is said of that one.
    pub fn wishes<'c>(&self, row: u32, cell: impl Fn(usize) -> &'c str) -> Vec<Wish> {
        let columns = self.columns.get(&row).map_or(&[][..], Vec::as_slice);
        let mut wishes: Vec<Wish> =
            columns.iter().flat_map(|&column| read(cell(column), self.medium(row, column))).collect();
        wishes.sort_unstable();
        wishes.dedup();
        wishes
    }

    /// The way of contact that a cell holds.
    fn medium(&self, row: u32, column: usize) -> Option<Medium> {
        let fields = self.plan.fields.iter().zip(&self.normalized.fields);
        let mut own = fields.filter(|(own, _)| own.columns.contains(&column));
        own.find_map(|(own, found)| Medium::of(own, found.points.get(row as usize).copied()?))
    }
}

/// The kinds of hits that are heeded.
const HEEDED: [NoteHitKind; 3] = [NoteHitKind::OptOut, NoteHitKind::NoContact, NoteHitKind::Deceased];

/// Words that name a way of contact; those in letters are whole words.
const MEDIA: [(&[&str], Medium); 5] = [
    (&["문자", "sms", "lms", "mms", "휴대폰", "핸드폰"], Medium::Mobile),
    (&["메일", "mail", "email"], Medium::Email),
    (&["카톡", "카카오", "알림톡", "친구톡"], Medium::Kakao),
    (&["우편", "dm", "카탈로그"], Medium::Post),
    (&["전화", "통화", "콜", "tm"], Medium::Landline),
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

/// What a cell says; `own` is the way of contact that it holds.
fn read(cell: &str, own: Option<Medium>) -> Vec<Wish> {
    let mut said = Vec::new();
    let mut from = 0;
    for hit in scan_note(cell) {
        // Two hits may share words: then the later one is read with what is its own.
        let text = without_mailboxes(&cell[from.min(hit.span.start)..hit.span.end]).to_lowercase();
        let before = &cell[..hit.span.start];
        match hit.kind {
            NoteHitKind::OptOut => said.extend(refused(clause(&text), own)),
            NoteHitKind::NoContact => said.push(Wish::NoContact),
            NoteHitKind::Deceased if !is_about_another(before) => said.push(Wish::Deceased),
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
fn refused(clause: &str, own: Option<Medium>) -> Vec<Wish> {
    let squeezed = squeezed(clause);
    let advertising = ADVERTISING.iter().any(|word| squeezed.contains(word));
    let is_meant = |words: &[&str]| words.iter().any(|word| is_closed(clause, word));
    let meant = MEDIA.iter().filter(|(words, medium)| own == Some(*medium) || is_meant(words));
    let refused = |medium| Wish::Refused { medium, advertising };
    let meant: Vec<Wish> = meant.map(|(_, medium)| refused(Some(*medium))).collect();
    if meant.is_empty() { vec![refused(None)] } else { meant }
}

/// Whether a word names a channel that is to be closed, and not the way by which that was said.
fn is_closed(clause: &str, word: &str) -> bool {
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
    let names = || MEDIA.iter().flat_map(|(words, _)| words.iter());
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
            assert!(!said.contains(&Wish::Deceased) || cell.contains("사망"), "{cell}: {said:?}");
            assert!(!said.is_empty(), "{cell}");
        }
    }

    #[test]
    fn notes_as_people_write_them() {
        let everything = Wish::Refused { medium: None, advertising: false };
        let refused = |medium| Wish::Refused { medium: Some(medium), advertising: false };
        for (cell, said) in [
            ("문자 수신거부 요청", vec![refused(Medium::Mobile)]),
            ("이메일/문자 수신 거부", vec![refused(Medium::Mobile), refused(Medium::Email)]),
            ("메일 주소 바뀜. 문자 수신거부", vec![refused(Medium::Mobile)]),
            ("수신거부", vec![everything]),
            ("광고 거부하심", vec![Wish::Refused { medium: None, advertising: true }]),
            ("DM 발송금지", vec![refused(Medium::Post)]),
            ("수신거부 해제", vec![]),
            ("전화로 수신거부 요청", vec![everything]),
            ("콜센터로 수신거부 접수", vec![everything]),
            ("통화 중 수신거부 요청", vec![everything]),
            ("전화, 문자로 수신거부", vec![everything]),
            ("전화와 문자로 수신거부", vec![everything]),
            ("전화와 문자 수신거부", vec![refused(Medium::Mobile), refused(Medium::Landline)]),
            ("전화로 문자 수신거부 요청", vec![refused(Medium::Mobile)]),
            ("DM발송금지", vec![refused(Medium::Post)]),
            ("e-mail 수신거부", vec![refused(Medium::Email)]),
            ("ADMIN 수신거부", vec![everything]),
            ("dmkim@naver 수신거부", vec![everything]),
            ("연락 금지", vec![Wish::NoContact]),
            ("본인 사망", vec![Wish::Deceased]),
            ("2026-03 사망 (자녀 연락)", vec![Wish::Deceased]),
            ("배우자 사망", vec![]),
            ("어머님이 돌아가심", vec![]),
            ("남편(사망)", vec![]),
            ("친절한 고객", vec![]),
        ] {
            assert_eq!(read(cell, None), said, "{cell}");
        }
        assert_eq!(read("010-2345-6789 수신거부", Some(Medium::Mobile)), [refused(Medium::Mobile)]);
        for cell in ["dmkim@naver 수신거부", "admin@naver.com(수신거부)", "mail@naver.com 전화로 수신거부"]
        {
            assert_eq!(read(cell, Some(Medium::Email)), [refused(Medium::Email)], "{cell}");
        }
        let both = [refused(Medium::Mobile), refused(Medium::Email)];
        assert_eq!(
            read("kim@naver.com 문자 수신거부", Some(Medium::Email)),
            both,
            "its own and the one named"
        );
    }
}
