//! The words that people write around phone numbers, and what they mean for the reader.

use cleanse_core::NoteKind;

use crate::glyph::composed;

/// What a word says about the digits beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Word {
    /// An extension follows: 내선, 교환, ext.
    Extension,
    /// Another number follows: 또는, or.
    Or,
    /// A separator that was spoken or typed as a syllable: 에, 국에, 다시.
    Separator,
    /// Something to keep as a note.
    Note(NoteKind),
}

/// Reads a word: a run of letters.
pub(crate) fn meaning(word: &str) -> Word {
    let folded = Folded::of(word);
    let word = folded.as_str();
    if EXTENSION.contains(&word) {
        Word::Extension
    } else if OR.contains(&word) {
        Word::Or
    } else if SEPARATOR.contains(&word) {
        Word::Separator
    } else {
        Word::Note(note(word))
    }
}

/// What a word says of one number that took the place of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Turn {
    /// The number behind the word is the old one.
    Old,
    /// A number is no longer used, or another one came.
    Changed,
    /// Says so beside [`Turn::To`] only: 전 is 전화 as well.
    From,
    /// The other of the two.
    To,
}

/// Reads a note beside several numbers.
pub(crate) fn turn(word: &str) -> Option<Turn> {
    const OLD: [&str; 8] = ["구", "구번호", "이전", "이전번호", "옛번호", "예전", "예전번호", "old"];
    const CHANGED: [&str; 13] = [
        "변경",
        "변경전",
        "변경후",
        "변경됨",
        "번호변경",
        "바뀜",
        "바뀐번호",
        "새번호",
        "결번",
        "해지",
        "없는번호",
        "사용안함",
        "new",
    ];
    let folded = Folded::of(word);
    match folded.as_str() {
        word if OLD.contains(&word) => Some(Turn::Old),
        word if CHANGED.contains(&word) => Some(Turn::Changed),
        "전" | "에서" => Some(Turn::From),
        "후" | "으로" => Some(Turn::To),
        _ => None,
    }
}

/// The area code of a region's name.
pub(crate) fn area_code(word: &str) -> Option<&'static str> {
    let folded = Folded::of(word);
    let word = folded.as_str();
    let long = ["특별자치도", "특별자치시", "특별시", "광역시", "시", "도"];
    let name = long.iter().find_map(|s| word.strip_suffix(s)).unwrap_or(word);
    AREAS.iter().find(|(names, _)| names.contains(&name)).map(|&(_, code)| code)
}

fn note(word: &str) -> NoteKind {
    if RELATION.contains(&word) {
        NoteKind::Relation
    } else if LABEL.contains(&word) {
        NoteKind::Label
    } else if TITLE.iter().any(|t| word.ends_with(t)) {
        NoteKind::Title
    } else {
        NoteKind::Remark
    }
}

static EXTENSION: &[&str] = &[
    "내선",
    "내선번호",
    "내",
    "교환",
    "교환번호",
    "교",
    "구내",
    "구내번호",
    "ext",
    "extension",
    "extn",
    "x",
    "내선전화",
];

static OR: &[&str] = &["또는", "혹은", "이나", "및", "와", "과", "or", "and", "아니면", "그리고", "br"];

static SEPARATOR: &[&str] = &["에", "의", "국", "국에", "국의", "다시", "대시", "번", "하이픈", "nbsp"];

static RELATION: &[&str] = &[
    "본인",
    "엄마",
    "아빠",
    "어머니",
    "아버지",
    "모친",
    "부친",
    "모",
    "부",
    "처",
    "남편",
    "아내",
    "와이프",
    "배우자",
    "신랑",
    "신부",
    "아들",
    "딸",
    "자",
    "자녀",
    "장남",
    "차남",
    "장녀",
    "형",
    "누나",
    "오빠",
    "언니",
    "동생",
    "할머니",
    "할아버지",
    "조모",
    "조부",
    "손자",
    "손녀",
    "며느리",
    "사위",
    "시어머니",
    "시아버지",
    "장모",
    "장인",
    "이모",
    "고모",
    "삼촌",
    "친구",
    "가족",
    "보호자",
    "지인",
];

static LABEL: &[&str] = &[
    "hp",
    "h",
    "p",
    "m",
    "t",
    "tel",
    "mobile",
    "mob",
    "phone",
    "cell",
    "cellphone",
    "cp",
    "c",
    "ph",
    "telephone",
    "office",
    "home",
    "no",
    "kakao",
    "kakaotalk",
    "sms",
    "핸드폰",
    "핸폰",
    "휴대폰",
    "휴대전화",
    "휴대",
    "휴",
    "핸",
    "전화",
    "전화번호",
    "연락처",
    "번호",
    "집",
    "자택",
    "집전화",
    "회사",
    "직장",
    "사무실",
    "대표",
    "대표전화",
    "대표번호",
    "직통",
    "직통번호",
    "카톡",
    "카카오톡",
    "카카오",
    "톡",
    "문자",
    "개인",
    "업무",
    "업무용",
    "개인용",
    "긴급",
    "비상",
    "비상연락처",
    "긴급연락처",
    "유선",
    "무선",
    "일반",
    "일반전화",
    "모바일",
    "통신",
    "안심번호",
    "국번없이",
    "지역번호",
    "택배",
    "매장",
    "기타",
    "연락",
];

static TITLE: &[&str] = &[
    "과장",
    "대리",
    "부장",
    "차장",
    "사장",
    "팀장",
    "이사",
    "대표",
    "실장",
    "님",
    "씨",
    "선생",
    "주임",
    "사원",
    "전무",
    "상무",
    "회장",
    "원장",
    "소장",
    "기사",
    "매니저",
    "고객",
    "박사",
    "교수",
    "담당자",
    "담당",
    "국장",
    "점장",
    "반장",
    "계장",
    "본부장",
    "센터장",
    "지점장",
    "총무",
    "간사",
    "목사",
    "집사",
    "부사장",
    "원무과",
    "조장",
];

static AREAS: &[(&[&str], &str)] = &[
    (&["서울"], "02"),
    (&["경기"], "031"),
    (&["인천"], "032"),
    (&["강원"], "033"),
    (&["충남", "충청남"], "041"),
    (&["대전"], "042"),
    (&["충북", "충청북"], "043"),
    (&["세종"], "044"),
    (&["부산"], "051"),
    (&["울산"], "052"),
    (&["대구"], "053"),
    (&["경북", "경상북"], "054"),
    (&["경남", "경상남"], "055"),
    (&["전남", "전라남"], "061"),
    (&["광주"], "062"),
    (&["전북", "전라북"], "063"),
    (&["제주"], "064"),
];

/// A word in lower case, half width and composed syllables, on the stack; longer ones are remarks anyway.
struct Folded {
    bytes: [u8; 36],
    len: usize,
}

impl Folded {
    fn of(word: &str) -> Folded {
        let mut folded = Folded { bytes: [0; 36], len: 0 };
        let mut at = 0;
        while let Some((c, next)) = composed(word, at) {
            at = next;
            let plain = match c {
                '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
                _ => c,
            };
            let plain = plain.to_ascii_lowercase();
            let end = folded.len + plain.len_utf8();
            let Some(room) = folded.bytes.get_mut(folded.len..end) else { break };
            plain.encode_utf8(room);
            folded.len = end;
        }
        folded
    }

    fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[..self.len]).unwrap_or_default()
    }
}
