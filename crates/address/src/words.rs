//! Words that stand in address columns and are no address.

/// Words that say that there is nothing to say.
const PLACEHOLDERS: [&str; 27] = [
    "없음",
    "무",
    "상동",
    "동일",
    "위와같음",
    "모름",
    "미상",
    "미입력",
    "미기재",
    "주소없음",
    "주소불명",
    "해당없음",
    "공란",
    "테스트",
    "test",
    "asdf",
    "none",
    "null",
    "n/a",
    "na",
    "주소",
    "기타",
    "방문수령",
    "매장수령",
    "추후입력",
    "비공개",
    "x",
];

/// Whether the cell holds a word for nothing, or marks alone.
pub(crate) fn is_placeholder(text: &str) -> bool {
    let marks = |c: char| c.is_whitespace() || c.is_ascii_punctuation();
    let bare = text.trim_matches(marks);
    // The longest word has six syllables.
    if bare.len() > 24 {
        return false;
    }
    let folded: String =
        bare.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_lowercase()).collect();
    folded.is_empty() || PLACEHOLDERS.contains(&folded.as_str())
}

/// Endings and names that Latin addresses of Korea have.
const LATIN_MARKS: [&str; 12] =
    ["-ro", "-gil", "-gu", "-dong", "-si", "-gun", "-eup", "-myeon", "seoul", "korea", "busan", "gyeonggi"];

/// Whether the text is a Korean address in Latin letters.
pub(crate) fn is_latin_address(text: &str) -> bool {
    if !text.is_ascii() || text.contains('@') {
        return false;
    }
    let lower = text.to_ascii_lowercase();
    let numbered = text.bytes().any(|b| b.is_ascii_digit());
    // Without a number only the endings tell: `Busan Haeundae-gu`.
    LATIN_MARKS.iter().any(|mark| (numbered || mark.starts_with('-')) && lower.contains(mark))
}
