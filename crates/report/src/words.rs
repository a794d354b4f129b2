//! Every word that renderers say, in both languages, in one table. The Korean words are those of the project's vocabulary:
//! one word a concept.

use cleanse_core::Text;

/// Declares the table: a constant a word.
macro_rules! words {
    ($($(#[$meta:meta])* $name:ident = $en:literal, $ko:literal;)*) => {
        $($(#[$meta])* pub(crate) const $name: Text = Text { en: $en, ko: $ko };)*

        /// The whole table, for the test that reviews it.
        #[cfg(test)]
        pub(crate) const ALL: &[(&str, Text)] = &[$((stringify!($name), $name)),*];
    };
}

words! {
    LEFT_OUT = "left out", "생략";
    NOTHING_FOUND = "nothing found", "검출 항목이 없습니다";
    GATES = "gates", "합격 기준";
    GATE = "gate", "합격 기준";
    HOLDS = "holds", "충족";
    BROKEN = "broken", "미달";
    FOUND = "found", "결과";
    ALLOWED = "allowed", "기준";
    SCORECARD = "scorecard", "품질 현황표";
    DIMENSION = "dimension", "항목";
    GOOD = "good", "양호";
    OF_ALL = "of", "전체";
    SHARE = "share", "비율";
    RULE = "rule", "규칙";
    TITLE = "what", "내용";
    COLUMN = "column", "열";
    COUNT = "count", "건수";
    SEVERITY = "severity", "정도";
    WHOLE_ROW = "whole row", "행 전체";
    SUGGESTION = "suggestion", "교정 제안";
    GUESS = "a guess", "추정";
    CAN_BE_FIXED = "can be fixed by itself", "자동 교정할 수 있습니다";
    BASELINE_KNOWN = "known from the baseline and not shown", "직전 기준에 이미 있어 표시하지 않음";
}

/// A number with separators between thousands.
pub(crate) fn thousands(n: u64) -> String {
    let digits = n.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Words that stand for another concept, or for none; the table of terms has one word each.
    const NEVER: [&str; 16] = [
        "분리 보관",
        "삭제",
        "격리",
        "클러스터",
        "군집",
        "골든",
        "황금",
        "가중치",
        "원장",
        "게이트",
        "스튜어드",
        "도달률",
        "재현율",
        "정밀도",
        "쓰레기",
        "을(를)",
    ];

    #[test]
    fn words_are_those_of_the_vocabulary() {
        for (name, text) in ALL {
            assert!(!text.en.is_empty() && !text.ko.is_empty(), "{name}");
            assert!(NEVER.iter().all(|never| !text.ko.contains(never)), "{name}: {}", text.ko);
            assert!(!text.ko.contains("해주세요") && !text.ko.contains("레코드"), "{name}: {}", text.ko);
        }
    }
}
