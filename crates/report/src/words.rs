//! Every word that renderers say, in both languages, in one table. The Korean words are those of the project's vocabulary:
//! one word a concept.

use cleanse_core::Text;

/// Declares the table: a constant a word.
macro_rules! words {
    ($($(#[$meta:meta])* $name:ident = $en:literal, $ko:literal;)*) => {
        $($(#[$meta])* pub(crate) const $name: Text = Text { en: $en, ko: $ko };)*

        /// The whole table: the page looks its captions up by name.
        pub(crate) const ALL: &[(&str, Text)] = &[$((stringify!($name), $name)),*];
    };
}

words! {
    LEFT_OUT = "left out", "생략";
    NOTHING_FOUND = "nothing found", "검출 항목이 없습니다";
    GATES = "gates", "합격 기준";
    GATE = "gate", "합격 기준";
    RESULT = "result", "판정";
    HOLDS = "holds", "충족";
    BROKEN = "broken", "미달";
    FOUND = "found", "결과";
    ALLOWED = "allowed", "기준";
    SCORECARD = "scorecard", "품질 현황표";
    DIMENSION = "dimension", "항목";
    GOOD = "good", "양호";
    OF_ALL = "of", "전체";
    SHARE = "share", "비율";
    GOOD_OF_ALL = "good of all", "양호 / 전체";
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
    // The page.
    PAGE_TITLE = "Customer data report", "고객 데이터 클렌징 보고서";
    SKIP = "To the details", "상세 내용으로 이동";
    FILES = "files", "파일";
    AS_OF = "judged as of", "판정 기준일";
    CUSTOMERS = "customers", "총 회원 수";
    COMPARED = "compared with", "비교 대상";
    FIRST_RUN = "no earlier run", "비교한 이전 실행 없음";
    PERSONS = "", "명";
    CASES = "", "건";
    ROWS = " rows", "행";
    SECONDS = " s", "초";
    ROUTES = "Where the customers went", "처리 결과";
    UNREADABLE = "set aside because the row cannot be read", "별도 보관 중 판독 불가 행";
    RISK = "The risk of telling the wrong person", "잘못 안내될 위험";
    MILEAGE = "points or mileage on these customers", "이 회원들의 포인트·마일리지 합계";
    CHANNELS = "Customers who can be reached, by channel", "연락 가능 회원, 채널별";
    TWO_CHANNELS = "over two channels or more", "두 채널 이상";
    BY_GROUP = "by group", "회원 구분별";
    GROUP = "group", "구분";
    REACHABLE = "can be reached", "연락 가능";
    FLAWED = "with an error or warning", "오류·주의가 있는 회원";
    BAD = "What is bad", "무엇이 나쁜가";
    KIND = "kind", "구분";
    THIS_RUN = "this run", "이번";
    LAST_RUN = "last run", "지난 실행";
    DELIVERY = "Why sending failed", "발송 실패의 원인";
    TASKS = "To do", "할 일";
    UNTIL = "until", "기한";
    TREND = "Customers who can be reached, run by run", "연락 가능 회원의 추이";
    NOT_MEASURED = "Accuracy was not measured: only a confirmed contact is a fact.", "정확도는 측정하지 않았습니다: 확인된 연락만 사실입니다.";
    STARTED = "Run at", "실행";
    TOOK = "took", "소요 시간";
    CONTENTS = "Details", "상세 내용";
    BY_RULE = "Findings by rule", "규칙별 검출 항목";
    FIXES = "Automatic fixes, before and after", "자동 교정 전후";
    BEFORE_AFTER = "before → after", "교정 전 → 교정 후";
    SHARED = "Shared contacts", "공유 연락처";
    DUPLICATES = "Duplicates", "중복(동일인 추정)";
    FUNNEL = "Repair, step by step", "복구 진행";
    CHANGES = "Changed since the run before", "지난 실행과의 비교";
    INPUTS = "How the files were read", "파일을 읽은 방법";
    UNCHECKED = "What was not examined", "확인하지 않은 것";
    EXPLAINED = "The rules that were hit", "검출된 규칙 설명";
    ABOUT = "About this run", "실행 정보";
    SCORECARD_NOTE = "Good out of all; rows that were set aside are counted.", "양호 / 전체. 별도 보관한 행도 전체에 포함합니다.";
    BAD_NOTE = "People with an error or warning of the kind; somebody may stand in several lines.", "해당 구분의 오류·주의가 있는 회원. 한 회원이 여러 줄에 들어갈 수 있습니다.";
    SAMPLES_NOTE = "Values are masked; rows as the spreadsheet shows them.", "값은 가렸습니다. 행 번호는 엑셀에 보이는 번호입니다.";
    SAMPLES = "samples", "예시";
    FINDINGS = "findings", "검출 항목";
    PEOPLE = "customers", "회원 수";
    VERDICTS = "Who the members may be", "구성원 추정";
    VERDICT = "estimate", "추정";
    PLACES = "customers", "회원 수";
    SHARED_SIZES = "How many customers use one contact", "연락처 하나를 쓰는 회원 수";
    CONTACTS = "contacts", "연락처 수";
    CLUSTERS = "groups of one person", "동일인 추정 묶음";
    SURPLUS = "surplus records", "중복 행";
    THRESHOLD = "decision threshold", "판정 기준점";
    CLUSTER_SIZES = "Records in a group", "묶음 하나의 행 수";
    RECORDS = "records", "행 수";
    PAIRS = "Pairs most worth a look", "먼저 볼 쌍";
    PAIRS_NOTE = "Each bar is what one field adds to the match weight; they add up to it.", "막대는 항목별로 더해진 점수이며, 모두 더하면 일치 점수입니다.";
    WEIGHT = "match weight", "일치 점수";
    PROBABILITY = "probability", "동일인 확률";
    SAME_PERSON = "taken for one person", "동일인 추정";
    WATERFALL = "What each field adds to the match weight", "항목별 일치 점수";
    CHANNEL = "channel", "채널";
    STEP = "step", "단계";
    NEW = "new", "새로 발견";
    SOLVED = "solved", "해소";
    OPEN = "open", "계속";
    RUN = "run", "실행";
    HEADER_ROW = "header in row", "열 이름 행:";
    NO_HEADER = "no header row", "열 이름 행 없음";
    ROLE = "taken as", "용도";
    NOT_USED = "not used", "사용하지 않음";
    REASON = "why", "근거";
    COMMAND = "command", "명령";
    VERSION = "version", "버전";
    POLICY = "settings", "처리 기준";
}

/// A number of things in English: `1 finding`, `2 findings`.
pub(crate) fn counted(n: u64, thing: &str) -> String {
    let plural = if n == 1 { "" } else { "s" };
    format!("{} {thing}{plural}", thousands(n))
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
            assert!(!text.ko.is_empty(), "{name}");
            assert!(NEVER.iter().all(|never| !text.ko.contains(never)), "{name}: {}", text.ko);
            assert!(!text.ko.contains("해주세요") && !text.ko.contains("레코드"), "{name}: {}", text.ko);
        }
    }
}
