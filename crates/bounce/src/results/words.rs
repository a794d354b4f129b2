//! Headers of files of nobody we know, by the words in them. Names are folded: blanks, punctuation and case do not count.

/// What says that a column is not about the recipient, or not a result.
const OURS: &[&str] =
    &["발신", "보내는", "보낸", "회신", "콜백", "callback", "sender", "from", "080", "대표", "제목", "담당"];
const OTHER: &[&str] = &[
    "탈퇴", "일시", "시각", "시간", "날짜", "일자", "회원", "고객", "주문", "결제", "가입", "동의", "주소",
    "배송",
];
const MAILBOX: &[&str] = &["이메일", "메일주소", "email", "메일계정", "수신메일", "받는메일"];
const PHONE: &[&str] = &[
    "수신번호",
    "전화번호",
    "휴대폰",
    "휴대전화",
    "핸드폰",
    "연락처",
    "착신번호",
    "받는번호",
    "수신자번호",
    "phone",
    "mobile",
];
const REASON: &[&str] = &[
    "사유",
    "원인",
    "에러",
    "오류",
    "실패",
    "상세결과",
    "상세내용",
    "결과상세",
    "error",
    "reason",
    "diagnostic",
    "응답메시지",
];
const RESULT: &[&str] = &["결과", "상태", "성공", "result", "status"];

/// The column of the recipient's mailbox.
pub(crate) fn mailbox(headers: &[String]) -> Option<usize> {
    find(headers, MAILBOX, &[OURS, &["여부", "수신확인", "건수"]]).next()
}

/// The column of the recipient's number.
pub(crate) fn phone(headers: &[String]) -> Option<usize> {
    find(headers, PHONE, &[OURS, &["여부", "통신사"]]).next()
}

/// The columns that may say why.
pub(crate) fn reasons(headers: &[String]) -> impl Iterator<Item = usize> {
    find(headers, REASON, &[OURS, OTHER, &["건수", "횟수"]])
}

/// The columns that say whether it arrived.
pub(crate) fn result(headers: &[String]) -> impl Iterator<Item = usize> {
    find(headers, RESULT, &[OURS, OTHER, &["코드", "건수", "횟수"]])
}

fn find(
    headers: &[String],
    words: &'static [&'static str],
    not: &[&'static [&'static str]],
) -> impl Iterator<Item = usize> + use<> {
    let holds = |header: &String, words: &[&str]| words.iter().any(|w| header.contains(w));
    let found: Vec<usize> = (0..headers.len())
        .filter(|&i| holds(&headers[i], words) && !not.iter().any(|n| holds(&headers[i], n)))
        .collect();
    found.into_iter()
}
