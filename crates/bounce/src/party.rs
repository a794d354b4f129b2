//! Who a text speaks of: the sender or the recipient. What is said of the sender is no fact about the customer, whatever the
//! words say: 결번 of a 송신번호, a 보내는 메일 주소 that does not exist, a 고객사 whose service is stopped.

use std::{collections::BTreeMap, sync::LazyLock};

use cleanse_core::feedback::{Category, Fault};

use crate::{
    matcher::Hit,
    phrase::{fold, narrow},
};

/// The rule that stands for what is said of the sender.
const RULE: &str = "party/sender";
/// The rule that stands for what is said of a machine, a list or a text between the two.
const ON_THE_WAY: &str = "party/way";

/// The rule for a business that is no more: whoever is called a company there received the message.
const GONE: &str = "phrase/business-gone";

/// One of the two that a message goes between, or neither where a word only looks like one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Party {
    Sender,
    /// A company: the one that sends, unless it is a business that closed or moved.
    Company,
    Recipient,
    Neither,
}

/// What one does with a message, or who is spoken to: with a thing of the next list it names a party.
const ACTS: [(&str, Party); 15] = [
    ("송신", Party::Sender),
    ("발신", Party::Sender),
    ("발송", Party::Sender),
    ("보내는", Party::Sender),
    ("보낸", Party::Sender),
    ("회신", Party::Sender),
    ("콜백", Party::Sender),
    // A server speaks to the sender.
    ("귀하의", Party::Sender),
    ("귀사의", Party::Sender),
    ("귀사", Party::Sender),
    ("수신", Party::Recipient),
    ("착신", Party::Recipient),
    ("받는", Party::Recipient),
    ("수취", Party::Recipient),
    ("수령", Party::Recipient),
];

const THINGS: [&str; 25] = [
    "번호",
    "전화번호",
    "휴대폰번호",
    "휴대전화번호",
    "전화",
    "회선",
    "명의",
    "주소",
    "메일주소",
    "이메일주소",
    "메일계정",
    "이메일계정",
    "계정",
    "도메인",
    "메일도메인",
    "아이디",
    "id",
    "프로필",
    "업체",
    "기관",
    "회사",
    "측",
    "자",
    "인",
    "처",
];

/// Persons after 보내는 and the like, where they cannot be the ending of a verb's noun (발송이 실패).
const PERSONS: [&str; 5] = ["사람", "이", "분", "쪽", "곳"];

/// Words that name somebody by themselves, and those that only begin like one.
const WORDS: [(&str, Party); 122] = [
    ("사용자키", Party::Sender),
    ("사용자id", Party::Sender),
    ("당사발", Party::Sender),
    ("당사이전", Party::Sender),
    ("당사이사", Party::Sender),
    ("당사폐업", Party::Sender),
    ("ip주소", Party::Sender),
    ("아이피주소", Party::Sender),
    ("url주소", Party::Sender),
    ("링크주소", Party::Sender),
    ("웹주소", Party::Sender),
    ("사이트주소", Party::Sender),
    ("비즈니스계정", Party::Sender),
    ("비즈계정", Party::Sender),
    ("로그인계정", Party::Sender),
    ("로그인사용자", Party::Sender),
    ("귀하의서비스", Party::Sender),
    ("귀사의서비스", Party::Sender),
    ("귀사서비스", Party::Sender),
    ("귀하의계약", Party::Sender),
    ("귀사의계약", Party::Sender),
    ("보내신분", Party::Sender),
    ("보내신사람", Party::Sender),
    ("보내신메일계정", Party::Sender),
    ("보내신계정", Party::Sender),
    // What is numbered on paper, and not a telephone.
    ("인증번호", Party::Sender),
    ("주문번호", Party::Sender),
    ("송장번호", Party::Sender),
    ("사업자번호", Party::Sender),
    ("사업자등록번호", Party::Sender),
    ("식별번호", Party::Sender),
    ("회원번호", Party::Sender),
    ("접수번호", Party::Sender),
    ("계약번호", Party::Sender),
    ("쿠폰번호", Party::Sender),
    ("등기번호", Party::Sender),
    ("대화방번호", Party::Sender),
    ("발송담당자", Party::Sender),
    ("계좌번호", Party::Sender),
    ("카드번호", Party::Sender),
    ("080번호", Party::Sender),
    ("무료수신거부번호", Party::Sender),
    ("수신거부번호", Party::Sender),
    ("중계사", Party::Sender),
    ("중계회선", Party::Sender),
    ("중계업체", Party::Sender),
    // A customer's affairs, not a customer company.
    ("고객사정으", Party::Recipient),
    ("고객사망", Party::Recipient),
    ("고객사망장애", Party::Company),
    ("고객사망연", Party::Company),
    ("고객사망오류", Party::Company),
    ("고객사망점검", Party::Company),
    ("고객사망처리", Party::Company),
    ("고객사용자", Party::Recipient),
    ("고객사유로", Party::Recipient),
    ("고객사업장", Party::Recipient),
    ("계약자", Party::Recipient),
    ("상대", Party::Recipient),
    ("우리은행", Party::Neither),
    ("우리카드", Party::Neither),
    ("우리가족", Party::Recipient),
    ("우리아", Party::Recipient),
    ("우리집", Party::Recipient),
    ("발송대행사", Party::Sender),
    ("채널관리자", Party::Sender),
    ("개발자계정", Party::Sender),
    ("관리자계정", Party::Sender),
    ("발송앱", Party::Sender),
    ("전송사용자", Party::Sender),
    ("발송사용자", Party::Sender),
    ("해당사", Party::Neither),
    ("콜백url", Party::Neither),
    ("returntosender", Party::Neither),
    ("api사용자", Party::Sender),
    ("주소록", Party::Sender),
    ("세그먼트", Party::Sender),
    ("허용목록", Party::Sender),
    ("테스트번호", Party::Sender),
    ("테스트계정", Party::Sender),
    ("체험판", Party::Sender),
    ("샌드박스", Party::Sender),
    ("파트너계정", Party::Sender),
    ("연동계정", Party::Sender),
    ("smtp사용자", Party::Sender),
    ("smtp계정", Party::Sender),
    ("api계정", Party::Sender),
    ("예약번호", Party::Sender),
    ("대상회원", Party::Sender),
    ("콜백", Party::Sender),
    ("callback", Party::Sender),
    ("callerid", Party::Sender),
    ("caller", Party::Sender),
    ("sender", Party::Sender),
    ("originator", Party::Sender),
    ("sourceaddress", Party::Sender),
    ("fromnumber", Party::Sender),
    ("fromaddress", Party::Sender),
    ("mailfrom", Party::Sender),
    ("발송사", Party::Sender),
    ("발신사", Party::Sender),
    ("발송서비스", Party::Sender),
    ("업체", Party::Company),
    ("고객사", Party::Company),
    ("계약", Party::Company),
    ("가맹점", Party::Company),
    ("대행사", Party::Company),
    ("상대방", Party::Recipient),
    ("고객", Party::Recipient),
    ("회원", Party::Recipient),
    ("단말", Party::Recipient),
    ("recipient", Party::Recipient),
    ("destination", Party::Recipient),
    ("이용계약", Party::Neither),
    ("가입계약", Party::Neither),
    ("통신업체", Party::Neither),
    ("배송업체", Party::Neither),
    ("발송처리", Party::Neither),
    ("송신처리", Party::Neither),
    ("발신처리", Party::Neither),
    ("보낸이메일", Party::Neither),
    ("보내는이메일", Party::Neither),
    ("회신처리", Party::Neither),
];

/// How the one who writes the file, or whom a gateway quotes, speaks of themselves: with one of the next list they name the sender.
const OURSELVES: [&str; 10] =
    ["우리", "저희", "당사", "자사", "본사", "우리의", "저희의", "당사의", "우리쪽", "저희쪽"];
const OUR_THINGS: [&str; 29] = [
    "번호",
    "대표번호",
    "대표전화",
    "전화번호",
    "전화",
    "080",
    "회선",
    "계정",
    "아이디",
    "서비스",
    "회사",
    "업체",
    "기관",
    "사업자",
    "채널",
    "프로필",
    "브랜드",
    "챗봇",
    "카톡",
    "카카오톡",
    "상품",
    "요금",
    "계약",
    "매장",
    "사무실",
    "담당자",
    "직원",
    "쪽",
    "측",
];

/// What is between the two and has states of its own: 수신번호 조회 오류, 이메일 서버 오류, 수신자 목록이 없음.
const WAY: [(&str, Category); 46] = [
    ("서버", Category::RemoteSystem),
    ("서버주소", Category::RemoteSystem),
    ("시스템", Category::RemoteSystem),
    ("네트워크", Category::Network),
    ("통신", Category::Network),
    ("통신중", Category::Network),
    ("연결", Category::Network),
    ("연결중", Category::Network),
    ("접속", Category::Network),
    ("라우팅", Category::Network),
    ("통신사", Category::RemoteSystem),
    ("이통사", Category::RemoteSystem),
    ("공급자", Category::RemoteSystem),
    ("교환기", Category::RemoteSystem),
    ("기지국", Category::RemoteSystem),
    ("게이트웨이", Category::RemoteSystem),
    ("프로토콜", Category::RemoteSystem),
    ("db", Category::RemoteSystem),
    ("디비", Category::RemoteSystem),
    ("데이터베이스", Category::RemoteSystem),
    ("내부", Category::RemoteSystem),
    ("일시적", Category::RemoteSystem),
    ("일시적인", Category::RemoteSystem),
    ("조회", Category::RemoteSystem),
    ("조회중", Category::RemoteSystem),
    ("조회결과", Category::RemoteSystem),
    ("처리", Category::RemoteSystem),
    ("처리중", Category::RemoteSystem),
    ("처리과정", Category::RemoteSystem),
    ("발송중", Category::RemoteSystem),
    ("발송", Category::RemoteSystem),
    ("전송중", Category::RemoteSystem),
    ("전송", Category::RemoteSystem),
    ("검증", Category::RemoteSystem),
    ("목록", Category::SenderConfig),
    ("리스트", Category::SenderConfig),
    ("그룹", Category::SenderConfig),
    ("토큰", Category::SenderConfig),
    ("인증", Category::SenderConfig),
    ("설정", Category::SenderConfig),
    ("파일", Category::MessageFault),
    ("템플릿", Category::MessageFault),
    ("변수", Category::MessageFault),
    ("내용", Category::MessageFault),
    ("본문", Category::MessageFault),
    ("제목", Category::MessageFault),
];
/// Endings between a thing and what is said of it.
const PARTICLES: [&str; 7] = ["이", "가", "은", "는", "을", "를", "의"];
/// What an error is told by, rather than had by anybody: 에러 사유 없이, 오류 코드 3.
const TOLD_BY: [&str; 6] = ["사유", "코드", "메시지", "내용", "원인", "로그"];
/// What may also be *at* a thing: 서버에 오류, but 서버에 없음 is said of somebody else.
const FAULTS: [&str; 4] = ["오류", "에러", "장애", "문제"];

/// What makes a word the place or the doer of something else: 발신자에게 반송, 업체에서 확인.
const ASIDE: [&str; 6] = ["에게", "에서", "한테", "로부터", "에의해", "께"];
/// What is done with a letter or a question to the sender.
const RETURNED: [&str; 4] = ["반환", "반송", "문의", "통보"];
/// How a company comes in without being spoken of.
const BY_COMPANY: [&str; 3] = ["에", "확인", "요청"];
/// What becomes of any business, the recipient's more often than not.
const OF_BUSINESSES: [&str; 7] = ["폐업", "부도", "휴업", "파산", "이사", "이전", "철거"];
/// Endings before a noun that is spoken of: 없는 송신번호, 해지된 업체.
const ATTRIBUTIVE: [&str; 6] = ["는", "은", "된", "인", "한", "던"];
/// How far before its noun an attribute may begin, in bytes.
const ATTRIBUTE: usize = 36;

/// How much is looked at for each place of a word, so that a long reply costs no more than its length: who is named last before
/// it, and what stands behind a name, in bytes and in marks.
const NAMED: usize = 32;
const BEHIND: usize = 240;
const MARKS: usize = 32;

/// The hit, or what it means where its words are said of the sender, or of something on the way.
pub(crate) fn attributed<'m>(hit: Hit<'m>, text: &str) -> Hit<'m> {
    if !blames_customer(hit.category) || !may_name_the_sender(text) {
        return hit;
    }
    let said = Said::of(text);
    let other = if said.is_of_sender(&hit) {
        Some((RULE, Category::SenderConfig))
    } else {
        said.thing_on_the_way(&hit).map(|category| (ON_THE_WAY, category))
    };
    other.map_or(hit, |(id, category)| Hit { id, category, is_final: None, ..hit })
}

/// What every Latin name of the sender has in it, however it is joined: `call back`, `FROM_NUMBER`.
const LATIN: [&str; 5] = ["call", "from", "origin", "sender", "source"];

/// Whether a text has Korean words, or in Latin letters what may be a name of the sender: replies in other languages seldom have.
fn may_name_the_sender(text: &str) -> bool {
    if text.chars().any(|c| ('가'..='힣').contains(&c)) {
        return true;
    }
    // Full-width letters are letters.
    let text: String = text.chars().map(narrow).map(|c| c.to_ascii_lowercase()).collect();
    LATIN.iter().any(|part| text.contains(part))
}

/// Whether the category is a fact about the customer or what belongs to them.
pub(crate) const fn blames_customer(category: Category) -> bool {
    matches!(category.fault(), Fault::Address | Fault::Mailbox | Fault::Person | Fault::Channel)
}

/// A text as rules see it, with the places of its marks and of whom it names.
struct Said {
    text: String,
    /// Where a colon, or another mark that divides, stood.
    marks: Vec<(usize, bool)>,
    mentions: Vec<Mention>,
}

struct Mention {
    start: usize,
    end: usize,
    party: Party,
}

impl Said {
    fn of(text: &str) -> Said {
        let (mut folded, mut marks) = (String::new(), Vec::new());
        for piece in text.split_inclusive(divides) {
            folded.push_str(&fold(piece));
            if let Some(mark) = piece.chars().next_back().filter(|c| divides(*c)) {
                marks.push((folded.len(), is_colon(mark)));
            }
        }
        let mentions = mentions(&folded);
        Said { text: folded, marks, mentions }
    }

    /// Whether every place where the hit's words stand speaks of the sender.
    fn is_of_sender(&self, hit: &Hit<'_>) -> bool {
        if !self.mentions.iter().any(|m| matches!(m.party, Party::Sender | Party::Company)) {
            return false;
        }
        let [first, second] = hit.words.map(fold);
        let word = if second.is_empty() { first } else { second };
        let is_business = hit.id.starts_with("postal/") || hit.id == GONE || OF_BUSINESSES.contains(&&*word);
        let counts = |m: &&Mention| m.party != Party::Company || !is_business;
        let mut places = self.text.match_indices(&*word).map(|(at, _)| (at, at + word.len())).peekable();
        if word.is_empty() || places.peek().is_none() {
            let end = self.text.len();
            return self.subject(end, end).is_some_and(|m| m.is_sender() && counts(&m));
        }
        places.all(|(from, to)| {
            self.subject(from, to)
                .or_else(|| self.bearer(from, to))
                .or_else(|| self.apposition(to))
                .is_some_and(|m| m.is_sender() && counts(&m))
        })
    }

    /// What the hit means if its state is always said of a thing on the way: the one right before it.
    fn thing_on_the_way(&self, hit: &Hit<'_>) -> Option<Category> {
        let state = fold(hit.words[1]);
        if state.is_empty() {
            return None;
        }
        let things = self.text.match_indices(&*state).map(|(at, _)| {
            let behind = &self.text[at + state.len()..];
            let is_told = FAULTS.contains(&&*state) && TOLD_BY.iter().any(|word| behind.starts_with(word));
            thing_before(&self.text[..at], &state).or(is_told.then_some(Category::Undetermined))
        });
        things.reduce(|first, next| next.and(first)).flatten()
    }

    /// Of whom a word is said: the last who was named before its end and is not only mentioned beside it.
    fn subject(&self, from: usize, to: usize) -> Option<&Mention> {
        let before = &self.mentions[..self.mentions.partition_point(|m| m.start < to)];
        before.iter().rev().take(NAMED).find(|m| !self.is_beside(m, from))
    }

    /// Whether somebody is named without being spoken of where a word begins.
    fn is_beside(&self, mention: &Mention, from: usize) -> bool {
        let gap = self.text.get(mention.end..self.near(mention.end, from)).unwrap_or_default();
        let begins = |words: &[&str]| words.iter().any(|w| gap.starts_with(w));
        begins(&ASIDE)
            || RETURNED.iter().any(|w| gap.contains(w))
            || mention.party == Party::Company && begins(&BY_COMPANY)
            || self.is_label(mention, from)
    }

    /// Whether somebody is named as a field with its value, and a mark stands between that and the word:
    /// `발신번호: 15880000 / 결번`.
    fn is_label(&self, mention: &Mention, from: usize) -> bool {
        let mut after = self.marks_of(mention.end, from).iter().take(MARKS);
        let is_field = after.clone().next().is_some_and(|&(at, colon)| colon && at == mention.end);
        let Some(&(end, _)) = after.find(|(_, colon)| !colon) else { return false };
        let value = self.text.get(mention.end..self.near(mention.end, end)).unwrap_or_default();
        is_field || value.bytes().any(|b| b.is_ascii_digit())
    }

    /// Who bears an attribute that stands before the name.
    fn bearer(&self, from: usize, to: usize) -> Option<&Mention> {
        let behind = &self.mentions[self.mentions.partition_point(|m| m.start < to)..];
        behind.iter().take_while(|m| m.start - from <= ATTRIBUTE).find(|m| {
            let is_divided = !self.marks_of(from + 1, m.start).is_empty();
            !is_divided && ATTRIBUTIVE.iter().any(|end| self.text[..m.start].ends_with(end))
        })
    }

    /// Who is named behind a word and between two marks with nothing else: `회선이 없습니다(발송 회선)`.
    fn apposition(&self, to: usize) -> Option<&Mention> {
        let behind = &self.mentions[self.mentions.partition_point(|m| m.start < to)..];
        let divides = |at: usize| self.marks.binary_search_by_key(&at, |(mark, _)| *mark).is_ok();
        behind.first().filter(|m| divides(m.start) && (m.end == self.text.len() || divides(m.end)))
    }

    /// An end that is not too far behind a beginning.
    fn near(&self, from: usize, to: usize) -> usize {
        self.text.floor_char_boundary(to.min(from + BEHIND))
    }

    /// The marks from one place to another, both included.
    fn marks_of(&self, from: usize, to: usize) -> &[(usize, bool)] {
        let first = self.marks.partition_point(|(at, _)| *at < from);
        let marks = &self.marks[first..];
        &marks[..marks.partition_point(|(at, _)| *at <= to)]
    }
}

/// The thing on the way that a text ends in, with or without a particle.
fn thing_before(text: &str, state: &str) -> Option<Category> {
    let at = FAULTS.contains(&state).then_some("에");
    let bare = PARTICLES.iter().copied().chain(at).filter_map(|end| text.strip_suffix(end));
    let named = |text: &str| WAY.iter().find(|(word, _)| text.ends_with(word)).map(|(_, category)| *category);
    named(text).or_else(|| bare.filter_map(named).next())
}

impl Mention {
    const fn is_sender(&self) -> bool {
        matches!(self.party, Party::Sender | Party::Company)
    }
}

fn divides(c: char) -> bool {
    is_colon(c) || matches!(c, ',' | ';' | '/' | '|' | '(' | ')' | '[' | ']' | '\n' | '，' | '／')
}

fn is_colon(c: char) -> bool {
    matches!(c, ':' | '=' | '：')
}

/// Who is named, in order. The longest name counts: 고객사 is no 고객.
fn mentions(text: &str) -> Vec<Mention> {
    let mut found = Vec::new();
    let mut start = 0;
    while let Some(rest) = text.get(start..).filter(|rest| !rest.is_empty()) {
        match named(rest) {
            Some((len, party)) => {
                if party != Party::Neither {
                    found.push(Mention { start, end: start + len, party });
                }
                start += len;
            }
            None => start += rest.chars().next().map_or(1, char::len_utf8),
        }
    }
    found
}

/// Whom a text begins by naming, and how long the name is.
fn named(text: &str) -> Option<(usize, Party)> {
    let Begun { words, acts } = BEGUN.get(&text.chars().next()?)?;
    let words = words.iter().filter(|(word, _)| text.starts_with(&**word)).map(|(word, p)| (word.len(), *p));
    let acts = acts.iter().filter_map(|(act, party)| {
        let rest = text.strip_prefix(act)?;
        let persons = PERSONS.iter().filter(|_| act.ends_with(['는', '낸']));
        let thing = THINGS.iter().chain(persons).filter(|t| rest.starts_with(**t)).map(|t| t.len()).max()?;
        Some((act.len() + thing, *party))
    });
    words.chain(acts).max_by_key(|(len, _)| *len)
}

/// The names that begin with one character.
#[derive(Default)]
struct Begun {
    words: Vec<(String, Party)>,
    acts: Vec<(&'static str, Party)>,
}

static BEGUN: LazyLock<BTreeMap<char, Begun>> = LazyLock::new(|| {
    let mut begun = BTreeMap::<char, Begun>::new();
    let first = |name: &str| name.chars().next().unwrap_or_default();
    let ours =
        OURSELVES.iter().flat_map(|we| OUR_THINGS.map(|thing| (format!("{we}{thing}"), Party::Sender)));
    let words = WORDS.iter().map(|(word, party)| ((*word).to_owned(), *party));
    ours.chain(words).for_each(|name| begun.entry(first(&name.0)).or_default().words.push(name));
    ACTS.iter().for_each(|name| begun.entry(first(name.0)).or_default().acts.push(*name));
    begun
});

#[cfg(test)]
mod tests {
    use super::*;

    fn is_of_sender(text: &str, word: &str) -> bool {
        let category = Category::RecipientUnknown;
        let hit = Hit { id: "phrase/unknown", category, is_final: None, words: [word, ""] };
        attributed(hit, text).category == Category::SenderConfig
    }

    #[test]
    fn a_long_reply_costs_no_more_than_its_length() {
        assert!(is_of_sender(&"송신번호 결번: ".repeat(20_000), "결번"));
        assert!(!is_of_sender(&("수신번호 결번: ".repeat(20_000) + "송신번호 결번"), "결번"));
    }

    #[test]
    fn what_is_said_of_the_sender() {
        for (text, word) in [
            ("송신번호 없는번호", "없는번호"),
            ("송신자의 메일주소가 존재하지 않습니다", "존재하지"),
            ("보내는 번호가 존재하지 않습니다", "존재하지"),
            ("보낸 번호 없음", "번호없음"),
            ("없는 송신번호", "없는"),
            ("가입 해지된 업체", "해지된"),
            ("귀하의 계정이 정지되었습니다", "정지"),
            ("업체 이용정지", "이용정지"),
            ("수신번호 정상, 송신번호 결번", "결번"),
            ("송신번호 오류 (결번)", "결번"),
            ("sender number not in service", "notinservice"),
            ("수신자 주소록이 존재하지 않습니다", "존재하지"),
            ("수신자가 허용 목록에 없음", "없음"),
            ("회선이 없습니다(발송 회선)", "없음"),
            ("번호 자원 회수: 없는 번호 [발신번호]", "없는번호"),
            ("당사 회선 요금 미납으로 발신 정지됨", "정지"),
            ("테스트 번호로 등록되지 않은 수신번호", "등록되지않은"),
        ] {
            assert!(is_of_sender(text, word), "{text}");
        }
    }

    #[test]
    fn every_latin_name_of_the_sender_is_looked_for() {
        let latin = WORDS.iter().filter(|(word, party)| word.is_ascii() && *party == Party::Sender);
        latin.for_each(|(word, _)| assert!(may_name_the_sender(word), "{word}"));
        for text in
            ["FROM_NUMBER not in service", "call back number not in service", "ｓｅｎｄｅｒ not in service"]
        {
            assert!(is_of_sender(text, "notinservice"), "{text}");
        }
        assert!(!may_name_the_sender("そのような受信者はいません"));
    }

    #[test]
    fn what_is_said_of_something_on_the_way() {
        let said = |text: &str, thing, state| {
            let words = [thing, state];
            let hit = Hit { id: "phrase/x", category: Category::AddressSyntax, is_final: None, words };
            attributed(hit, text).category
        };
        for (text, thing, state, want) in [
            ("수신번호 조회 중 오류", "수신번호", "오류", Category::RemoteSystem),
            ("이메일 서버에 오류가 있음", "이메일", "오류", Category::RemoteSystem),
            ("이메일 공급자와 통신 오류", "이메일", "오류", Category::Network),
            ("수신자 목록이 존재하지 않음", "수신자", "존재하지", Category::SenderConfig),
            ("이메일 본문이 올바르지 않음", "이메일", "올바르지", Category::MessageFault),
            ("에러 사유 없이 이메일 수신 실패", "이메일", "에러", Category::Undetermined),
            ("수신번호 오류", "수신번호", "오류", Category::AddressSyntax),
            ("전송 오류: 수신번호 오류", "수신번호", "오류", Category::AddressSyntax),
            ("수신 서버에 존재하지 않는 이메일", "이메일", "존재하지", Category::AddressSyntax),
        ] {
            assert_eq!(said(text, thing, state), want, "{text}");
        }
    }

    #[test]
    fn whoever_writes_the_file_is_the_sender() {
        for (text, word) in [
            ("우리 대표번호가 결번", "결번"),
            ("저희 쪽 번호가 결번이라 발송 안됨", "결번"),
            ("당사의 채널이 존재하지 않음", "존재하지"),
            ("본사 회선 해지됨", "해지됨"),
        ] {
            assert!(is_of_sender(text, word), "{text}");
        }
        for text in
            ["상대 대표번호가 결번", "당사 고객의 번호가 결번", "당사자 번호 결번", "우리 집 번호 결번"]
        {
            assert!(!is_of_sender(text, "결번"), "{text}");
        }
    }

    #[test]
    fn a_sender_who_only_stands_beside() {
        for (text, word) in [
            ("발송 실패: 결번", "결번"),
            ("발신 실패 - 없는 번호", "없는번호"),
            ("보낸 메일이 반송됨: 수신자 없음", "수신자없음"),
            ("발신번호: 15880000 / 사유: 결번", "결번"),
            ("발신자가 지정한 수신번호 결번", "결번"),
            ("수신자 없음, 발신자에게 반송", "수신자없음"),
            ("업체에서 확인: 결번", "결번"),
            ("발송 처리 불가: 결번", "결번"),
            ("귀하의 메일이 반송됨: 없는 계정", "없는계정"),
            ("결번 (발신번호 확인)", "결번"),
            ("해당 사용자 없음", "없음"),
        ] {
            assert!(!is_of_sender(text, word), "{text}");
        }
        assert!(!is_of_sender("업체 폐업", "폐업"), "the recipient's business");
    }
}
