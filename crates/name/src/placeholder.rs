//! What people type instead of a name, and what is no name at all.

use crate::judge;
use crate::words::{self, Classes};

/// Whether a text is a filler: a word of the list, one letter or key over and over, a row of keys, the alphabet.
pub(crate) fn is_filler(text: &str) -> bool {
    if text.chars().all(cleanse_text::is_syllable) {
        return words::is(text, Classes::JUNK) || repeats(text);
    }
    let folded: String = text
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '.' | '!' | '?' | '-' | '_' | '~' | '(' | ')' | ','))
        .map(|c| c.to_ascii_lowercase())
        .collect();
    if folded.is_empty() {
        return true;
    }
    let core = folded.trim_end_matches(|c: char| c.is_ascii_digit());
    words::is(text.trim(), Classes::JUNK)
        || words::is(&folded, Classes::JUNK)
        || (!core.is_empty() && words::is(core, Classes::JUNK))
        || repeats(core)
        || is_key_row(core)
}

/// `가가가`, `aaa`, `ㅋㅋㅋ`, `asdfasdf`: something said again and again.
fn repeats(text: &str) -> bool {
    if text.len() > 64 {
        return false;
    }
    let chars: Vec<char> = text.chars().collect();
    let n = chars.len();
    let periodic =
        |p: usize| n >= p * 2 && n.is_multiple_of(p) && chars.iter().zip(&chars[p..]).all(|(a, b)| a == b);
    let hangul = chars.iter().all(|&c| cleanse_text::is_syllable(c));
    match hangul {
        true => n >= 3 && periodic(1),
        false => (n >= 2 && periodic(1)) || (n >= 4 && (periodic(2) || periodic(3) || periodic(4))),
    }
}

const KEY_ROWS: [&str; 9] = [
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "1234567890",
    "abcdefghijklmnopqrstuvwxyz",
    "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ",
    "ㅁㄴㅇㄹㅎㅗㅓㅏㅣ",
    "ㅋㅌㅊㅍㅠㅜㅡ",
    "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ",
];

/// Three or more neighbouring keys or letters in their order, or backwards.
fn is_key_row(text: &str) -> bool {
    let n = text.chars().count();
    if n > 10 || text.chars().any(cleanse_text::is_syllable) {
        return false;
    }
    let backwards: String = text.chars().rev().collect();
    n >= 3 && KEY_ROWS.iter().any(|row| row.contains(text) || row.contains(&backwards))
}

/// Where words begin that tell the state of a record or what somebody did or does, and end no foreign name: 본인확인필요,
/// 홍길동테스트, 네이버예약, 경비아저씨.
pub(crate) fn state_at(word: &str) -> Option<usize> {
    const STATES: [&str; 65] = [
        "테스트",
        "불가",
        "필요",
        "요망",
        "금지",
        "거부",
        "없음",
        "모름",
        "삭제",
        "탈퇴",
        "불명",
        "미상",
        "요청",
        "중복",
        "해지",
        "휴면",
        "미확인",
        "아저씨",
        "아줌마",
        "아주머니",
        "담당자",
        "관리자",
        "당첨자",
        "당첨",
        "이벤트",
        "체험단",
        "블로그",
        "인스타",
        "알바",
        "알바생",
        "예약",
        "예약자",
        "주문",
        "주문자",
        "배송",
        "결제",
        "구매",
        "구매자",
        "이용자",
        "방문자",
        "참가자",
        "신청자",
        "신청",
        "접수",
        "문의",
        "등록",
        "발송",
        "입금",
        "환불",
        "반품",
        "교환",
        "취소",
        "완료",
        "대기",
        "고객",
        "회원",
        "손님",
        "업체",
        "변경",
        "중지",
        "정지",
        "상담",
        "안내",
        "예정",
        "불통",
    ];
    if word.starts_with("테스트") {
        return Some(0);
    }
    let long = word.chars().count() >= 4;
    STATES.iter().filter(|_| long).find_map(|state| word.strip_suffix(state)).map(str::len)
}

/// Clans of many people, by their seat and their surname. The others read as names that people bear: 안동권,
/// 김해성.
const CLANS: [&str; 67] = [
    "김해김",
    "경주김",
    "광산김",
    "안동김",
    "의성김",
    "강릉김",
    "선산김",
    "김녕김",
    "전주이",
    "경주이",
    "성주이",
    "광주이",
    "연안이",
    "한산이",
    "전의이",
    "밀양박",
    "반남박",
    "함양박",
    "순천박",
    "무안박",
    "경주최",
    "전주최",
    "해주최",
    "강릉최",
    "동래정",
    "연일정",
    "진주강",
    "진양강",
    "창녕조",
    "풍양조",
    "한양조",
    "함안조",
    "파평윤",
    "해남윤",
    "인동장",
    "안동장",
    "나주임",
    "풍천임",
    "평택임",
    "청주한",
    "해주오",
    "동복오",
    "달성서",
    "대구서",
    "평산신",
    "고령신",
    "장수황",
    "창원황",
    "순흥안",
    "죽산안",
    "여산송",
    "은진송",
    "진천송",
    "문화류",
    "문화유",
    "전주류",
    "남양홍",
    "풍산홍",
    "제주고",
    "남평문",
    "여흥민",
    "청송심",
    "창녕성",
    "김해허",
    "양천허",
    "능성구",
    "의령남",
];

/// `김해김씨`, `전주이씨`: a clan.
pub(crate) fn is_clan(text: &str) -> bool {
    text.strip_suffix('씨').is_some_and(|clan| CLANS.contains(&clan))
}

/// Whether a text has no letter at all: marks and digits only.
pub(crate) fn has_no_letter(text: &str) -> bool {
    !text
        .chars()
        .any(|c| cleanse_text::is_syllable(c) || c.is_alphabetic() && cleanse_text::digit_value(c).is_none())
}

/// Whether a text is loose jamo and nothing else: `ㅁㄴㅇㄹ`, `ㄱㅊㅅ`.
pub(crate) fn is_loose_jamo(text: &str) -> bool {
    !text.is_empty()
        && text.chars().all(|c| matches!(c, 'ㄱ'..='ㅣ' | '\u{1100}'..='\u{11FF}') || c.is_whitespace())
}

/// Whether a text is a mailbox or a link.
pub(crate) fn is_address_of_the_net(text: &str) -> bool {
    let text = text.trim();
    let mailbox = text.split_once('@').is_some_and(|(local, domain)| {
        let wrapped = local.contains(['<', '(', '[']) && local.contains(cleanse_text::is_syllable);
        !local.is_empty() && domain.contains('.') && !text.contains(char::is_whitespace) && !wrapped
    });
    mailbox || text.starts_with("http") && text.contains("://") || text.starts_with("www.")
}

const PROVINCES: [&str; 35] = [
    "서울",
    "서울시",
    "서울특별시",
    "부산",
    "부산시",
    "부산광역시",
    "대구",
    "대구시",
    "대구광역시",
    "인천",
    "인천시",
    "인천광역시",
    "광주",
    "광주시",
    "광주광역시",
    "대전",
    "대전시",
    "대전광역시",
    "울산",
    "울산시",
    "울산광역시",
    "세종시",
    "세종특별자치시",
    "경기",
    "경기도",
    "강원도",
    "강원특별자치도",
    "충청북도",
    "충청남도",
    "전라북도",
    "전북특별자치도",
    "전라남도",
    "경상북도",
    "경상남도",
    "제주특별자치도",
];

/// Whether a text is a postal address: a province and a place in it, or a road with a number.
pub(crate) fn is_postal_address(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let someone = |w: &&str| {
        w.chars().count() == 3
            && !w.ends_with(['시', '군', '구', '동', '읍', '면', '리', '로', '길', '가'])
            && judge::is_person(w)
    };
    if words.len() < 2 || words.iter().any(someone) {
        return false;
    }
    let place = |w: &&str| {
        w.chars().count() >= 2 && w.ends_with(['시', '군', '구', '동', '읍', '면', '리', '로', '길', '가'])
    };
    let numbered = words.windows(2).any(|pair| {
        pair[0].chars().count() >= 2
            && pair[0].ends_with(['로', '길', '동', '리', '가'])
            && pair[1].starts_with(|c: char| c.is_ascii_digit())
    });
    let province = words.first().is_some_and(|w| PROVINCES.contains(w));
    numbered
        || (province
            && words.len() >= 2
            && words[1..].iter().any(place)
            && words[1..].iter().all(|w| place(w) || w.contains(|c: char| c.is_ascii_digit())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fillers() {
        for text in [
            "테스트",
            "TEST1",
            "asdf",
            "asdfasdf",
            "ㅋㅋㅋ",
            "ㅇㅇ",
            "가나다",
            "가가가",
            "-",
            "...",
            "qwe",
            "N/A",
            "x",
            "aaa",
            "321",
        ] {
            assert!(is_filler(text) || has_no_letter(text), "{text}");
        }
        for text in ["김철수", "이이", "Kim", "하하", "나나", "Lee"] {
            assert!(!is_filler(text), "{text}");
        }
    }

    #[test]
    fn addresses() {
        for text in ["서울시 강남구", "서울특별시 강남구 테헤란로 1", "테헤란로 152", "역삼동 123-4"]
        {
            assert!(is_postal_address(text), "{text}");
        }
        for text in ["김철수", "부산 김철수", "광주 이영희", "남궁 민수"] {
            assert!(!is_postal_address(text), "{text}");
        }
    }
}
