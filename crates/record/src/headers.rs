//! Column headers: folded, compared whole, `not-*` rows winning over roles.

use unicode_normalization::UnicodeNormalization;

use crate::generated::headers::HEADERS;
use crate::role::Role;

/// One folded header of the table.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) folded: &'static str,
    pub(crate) roles: &'static [Role],
    pub(crate) refused: &'static [Refusal],
}

/// What a header is not, whatever its content looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Refusal {
    Id,
    Name,
    Phone,
    Email,
    Address,
    Postcode,
    BirthDate,
    Consent,
    Date,
    ResultCode,
    Point,
}

impl Refusal {
    /// Whether a column refused so cannot have this role.
    pub(crate) const fn forbids(self, role: Role) -> bool {
        match self {
            Refusal::Id => matches!(role, Role::Id),
            Refusal::Name => matches!(role, Role::Name | Role::GivenName),
            Refusal::Phone => matches!(role, Role::Phone | Role::Mobile | Role::Landline | Role::WorkPhone),
            Refusal::Email => matches!(role, Role::Email),
            Refusal::Address => matches!(role, Role::Address | Role::AddressLot | Role::AddressWork),
            Refusal::Postcode => matches!(role, Role::Postcode),
            Refusal::BirthDate => matches!(role, Role::BirthDate | Role::BirthYear | Role::BirthMonthDay),
            Refusal::Consent => matches!(
                role,
                Role::ConsentAd
                    | Role::ConsentSms
                    | Role::ConsentEmail
                    | Role::ConsentKakao
                    | Role::ConsentPush
                    | Role::ConsentPost
                    | Role::ConsentCall
                    | Role::ConsentNight
                    | Role::ConsentPrivacy
            ),
            Refusal::Date => {
                matches!(
                    role,
                    Role::JoinedOn | Role::LastPurchaseOn | Role::FirstPurchaseOn | Role::ModifiedOn
                )
            }
            Refusal::ResultCode => matches!(role, Role::ResultCode),
            Refusal::Point => matches!(role, Role::PointBalance),
        }
    }
}

/// Whom a column of an order file speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Family {
    /// The customer, or nobody in particular.
    Customer,
    /// Who ordered.
    Buyer,
    /// Who gets the parcel.
    Receiver,
}

const BUYER: &[&str] = &["주문자", "구매자", "주문고객", "주문인", "구매인", "buyer", "order"];
const RECEIVER: &[&str] = &[
    "수취인",
    "수취자",
    "수령인",
    "수령자",
    "수하인",
    "받는분",
    "받는사람",
    "받으시는분",
    "받으실분",
    "배송지",
    "통합배송지",
    "receiver",
    "recipient",
];
/// Words that only say whose value it is: the customer's.
const OWNER: &[&str] = &[
    "고객",
    "회원",
    "신청자",
    "신청인",
    "응모자",
    "가입자",
    "예약자",
    "계약자",
    "본인",
    "사용자",
    "학생",
    "원생",
    "수강생",
    "교육생",
    "환자",
    "아동",
    "어린이",
];
/// A contact of one of these is not the customer's.
const SOMEBODY_ELSE: &[&str] = &[
    "담당자",
    "담당",
    "영업사원",
    "상담원",
    "추천인",
    "보호자",
    "후견인",
    "학부모",
    "부모님",
    "부모",
    "어머니",
    "아버지",
    "모친",
    "부친",
    "법정대리인",
    "배우자",
    "자녀",
    "가족",
    "비상",
    "긴급",
    "매장",
    "점포",
    "지점",
    "본사",
    "보내는분",
    "보내는사람",
    "발송인",
    "발송자",
    "발신자",
    "매니저",
    "접수자",
    "작성자",
    "등록자",
    "대리인",
    "예금주",
    "입금자",
    "동반자",
    "지인",
    "사원",
    "직원",
    "강사",
    "설치기사",
    "기사",
];

/// What makes a name of a word for a person: 학생 + 명.
const NAME: &str = "명";
/// Last words of headers whose values sort things and people, folded: no value of these is a person's name, though 노랑 and 도소매 read
/// like one.
const CATEGORIES: &[&str] = &[
    "업태",
    "종목",
    "업종",
    "직종",
    "직업",
    "직급",
    "직위",
    "직책",
    "부서",
    "소속",
    "지점",
    "매장",
    "점포",
    "등급",
    "상태",
    "구분",
    "유형",
    "종류",
    "분류",
    "그룹",
    "여부",
    "경로",
    "지역",
    "국적",
    "국가",
    "언어",
    "종교",
    "취미",
    "관심사",
    "혈액형",
    "관계",
    "요일",
    "색",
    "색깔",
    "색상",
    "컬러",
    "사이즈",
    "규격",
    "단위",
    "품목",
    "품명",
    "상품",
    "제품",
    "품종",
    "모델",
    "브랜드",
    "옵션",
    "메뉴",
    "과목",
    "과정",
    "강좌",
    "학과",
    "전공",
    "학교",
    "은행",
    "카드사",
    "결제수단",
    "수단",
    "방법",
    "카테고리",
    "태그",
    "category",
    "type",
    "status",
    "grade",
    "department",
    "dept",
    "branch",
    "product",
    "brand",
    "model",
    "color",
    "colour",
    "size",
    "industry",
    "job",
    "group",
];
/// Words for the person of a company, folded.
const PERSON_OF_A_COMPANY: &[&str] = &["대표", "담당"];
/// Headers of the number of a company's switchboard, folded.
const SWITCHBOARD: &[&str] = &["대표전화", "대표전화번호", "대표번호", "본사전화번호"];
/// Headers that name records where no other column does, folded, likeliest first.
const SPARE_IDS: &[&str] = &[
    "id",
    "학생번호",
    "학번",
    "원생번호",
    "수강생번호",
    "교육생번호",
    "환자번호",
    "차트번호",
    "거래처코드",
    "거래처번호",
    "업체코드",
    "업체번호",
];
/// Headers of a birth date over three columns, folded: year, month and day.
const BIRTH_PARTS: [&[&str]; 3] = [
    &["생년", "출생연도", "출생년도", "출생년", "태어난해", "birthyear", "birthyy", "birthyyyy"],
    &["생월", "출생월", "태어난달", "birthmonth", "birthmm"],
    &["생일", "출생일", "태어난날", "birthday", "birthdd"],
];

/// What the header table says of one header.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct HeaderReading {
    /// Roles that the header may mean, likeliest first.
    pub(crate) roles: Vec<Role>,
    /// Whether the header says that this is somebody else's or something else: content is not asked.
    pub(crate) refused: bool,
}

/// Folds a header for comparison: NFKC, lower case, without punctuation and anything that nobody sees (spaces, marks of
/// byte order, joiners), without a trailing 필수 or 선택.
#[must_use]
pub fn fold_header(header: &str) -> String {
    let folded: String = header
        .chars()
        .filter(|c| !cleanse_text::is_blank(c.encode_utf8(&mut [0; 4])))
        .nfkc()
        .flat_map(char::to_lowercase)
        .filter(|c| !c.is_whitespace() && !"_.·/()*:-,".contains(*c))
        .collect();
    ["필수", "선택"]
        .iter()
        .find_map(|s| folded.strip_suffix(s))
        .filter(|s| !s.is_empty())
        .map_or(folded.clone(), str::to_owned)
}

/// Whether a header is one that the table knows: what the search for the header row counts.
#[must_use]
pub fn is_known_header(header: &str) -> bool {
    let reading = read_header(header);
    reading.refused || !reading.roles.is_empty()
}

/// Whether a header names the column of record ids.
#[must_use]
pub fn is_id_header(header: &str) -> bool {
    read_header(header).roles.contains(&Role::Id)
}

/// What our own columns begin with, folded, and the Korean caption of the one that holds values of customers: guesses.
const OURS: &str = "cleanse";
const SUGGESTIONS: &str = "교정제안";

/// Whether a column stands in a result of ours and tells of the record, not the customer's own value.
fn is_ours(header: &str, folded: &str) -> bool {
    folded == SUGGESTIONS || (folded.starts_with(OURS) && header.contains('_'))
}

/// Reads one header.
pub(crate) fn read_header(header: &str) -> HeaderReading {
    let folded = fold_header(header);
    if is_ours(header, &folded) {
        return HeaderReading { roles: Vec::new(), refused: true };
    }
    if let Some(reading) = read_folded(&folded) {
        return reading;
    }
    let bare = folded.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '①'..='⑳'));
    if bare.len() < folded.len()
        && let Some(reading) = read_folded(bare)
    {
        return reading;
    }
    read_prefixed(&folded)
}

fn read_folded(folded: &str) -> Option<HeaderReading> {
    let entry = HEADERS.binary_search_by(|e| e.folded.cmp(folded)).ok().map(|i| &HEADERS[i])?;
    let roles: Vec<Role> =
        entry.roles.iter().copied().filter(|&r| !entry.refused.iter().any(|n| n.forbids(r))).collect();
    Some(HeaderReading { refused: roles.is_empty() && !entry.refused.is_empty(), roles })
}

/// A header made of a known word and a known header: 담당자 + 핸드폰 is refused, 고객 + 핸드폰 is a mobile, 학생 + 명 a name.
fn read_prefixed(folded: &str) -> HeaderReading {
    let known = |rest: &str| read_folded(rest).filter(|r| !r.roles.is_empty());
    for &word in SOMEBODY_ELSE {
        if let Some(rest) = folded.strip_prefix(word)
            && (matches!(rest, "" | NAME) || known(rest).is_some())
        {
            return HeaderReading { roles: Vec::new(), refused: true };
        }
    }
    if OWNER.iter().any(|word| folded.strip_prefix(word) == Some(NAME)) {
        return HeaderReading { roles: vec![Role::Name], refused: false };
    }
    OWNER
        .iter()
        .chain(BUYER)
        .chain(RECEIVER)
        .find_map(|word| folded.strip_prefix(word).and_then(known))
        .unwrap_or_default()
}

/// Whether a header says that its values sort things or people.
pub(crate) fn names_a_category(header: &str) -> bool {
    let folded = fold_header(header);
    let bare = folded.strip_suffix(NAME).unwrap_or(&folded);
    CATEGORIES.iter().any(|word| bare.ends_with(word))
}

/// Whether a header names somebody who speaks for a company.
pub(crate) fn names_a_person_of_a_company(header: &str) -> bool {
    let folded = fold_header(header);
    PERSON_OF_A_COMPANY.iter().any(|word| folded.starts_with(word))
}

/// Whether a header is that of a company's switchboard.
pub(crate) fn is_switchboard(header: &str) -> bool {
    SWITCHBOARD.contains(&fold_header(header).as_str())
}

/// How likely a header names records where no other column does; the least is the likeliest.
pub(crate) fn spare_id(header: &str) -> Option<usize> {
    let folded = fold_header(header);
    SPARE_IDS.iter().position(|word| *word == folded)
}

/// Whether three headers are those of the year, the month and the day of birth.
pub(crate) fn are_birth_parts(headers: [&str; 3]) -> bool {
    headers.iter().zip(BIRTH_PARTS).all(|(header, words)| words.contains(&fold_header(header).as_str()))
}

/// The family that a header's first word names.
pub(crate) fn family(header: &str) -> Option<Family> {
    let folded = fold_header(header);
    let starts = |words: &[&str]| words.iter().any(|w| folded.starts_with(w));
    if starts(BUYER) {
        Some(Family::Buyer)
    } else if starts(RECEIVER) {
        Some(Family::Receiver)
    } else if starts(OWNER) {
        Some(Family::Customer)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_keeps_the_letters_only() {
        assert_eq!(fold_header(" 휴대폰 번호 (필수)"), "휴대폰번호");
        assert_eq!(fold_header("E-Mail"), "email");
        assert_eq!(fold_header("ＨＰ_ＮＯ."), "hpno");
        assert_eq!(fold_header("필수"), "필수");
        assert_eq!(fold_header("받는분주소(전체, 분할)"), "받는분주소전체분할");
        assert_eq!(fold_header("\u{feff}회원\u{200b}번호\u{a0}"), "회원번호");
        assert_eq!(fold_header("\u{1112}\u{1172}\u{1103}\u{1162}\u{1111}\u{1169}\u{11ab}"), "휴대폰");
    }

    #[test]
    fn not_rows_win() {
        assert_eq!(read_header("휴대폰번호").roles, [Role::Mobile]);
        assert_eq!(read_header("이메일주소").roles, [Role::Email]);
        assert!(read_header("담당자연락처").refused);
        assert!(read_header("순번").refused);
        assert!(read_header("법인명").roles.contains(&Role::Organisation));
    }

    #[test]
    fn headers_made_of_known_words_are_read() {
        assert!(read_header("담당자 핸드폰").refused);
        assert_eq!(read_header("고객 핸드폰").roles, [Role::Mobile]);
        assert_eq!(read_header("학생명").roles, [Role::Name]);
        assert_eq!(read_header("학생연락처").roles, [Role::Phone]);
        assert!(read_header("학부모명").refused && read_header("학부모 연락처").refused);
        assert_eq!(read_header("연락처7").roles, [Role::Phone]);
        assert_eq!(read_header("아무거나"), HeaderReading::default());
    }

    #[test]
    fn columns_of_our_own_results_are_no_values() {
        for ours in ["cleanse_suggestions", "Cleanse_Reasons", "cleanse_channels", "교정 제안"] {
            assert!(read_header(ours).refused, "{ours}");
        }
        assert!(!read_header("cleanser").refused && !read_header("Cleanse Date").refused);
    }

    #[test]
    fn order_files_have_families() {
        assert_eq!(family("수취인 연락처"), Some(Family::Receiver));
        assert_eq!(family("구매자명"), Some(Family::Buyer));
        assert_eq!(family("휴대폰"), None);
    }

    #[test]
    fn the_table_is_sorted_for_the_search() {
        assert!(HEADERS.windows(2).all(|w| w[0].folded < w[1].folded));
    }
}
