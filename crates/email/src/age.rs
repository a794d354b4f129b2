//! Which of several mailboxes in a cell holds today, where its words say so.

use crate::scan::{Found, Scan};

/// What the words beside a mailbox say of it, newest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Age {
    New,
    Unsaid,
    Old,
}

/// Puts the mailbox that holds today first; `false` when the words do not tell them apart.
pub(crate) fn newest_first(scan: &mut Scan) -> bool {
    if scan.found.len() < 2 {
        return false;
    }
    let ages = ages(&scan.found, &scan.behind);
    if ages.iter().all(|&age| age == ages[0]) {
        return false;
    }
    let mut aged: Vec<(Age, Found)> = ages.into_iter().zip(scan.found.drain(..)).collect();
    aged.sort_by_key(|&(age, _)| age);
    scan.found.extend(aged.into_iter().map(|(_, found)| found));
    true
}

/// The age of each mailbox by the words before, between and behind them.
fn ages(found: &[Found], behind: &str) -> Vec<Age> {
    let mut ages = vec![Age::Unsaid; found.len()];
    let first = found.first().map_or("", |f| f.before.as_str());
    say(&mut ages[0], first);
    let labelled = ages[0] != Age::Unsaid;
    for i in 1..found.len() {
        let between = found[i].before.as_str();
        if is_change(between) {
            (ages[i - 1], ages[i]) = (Age::Old, Age::New);
            continue;
        }
        let (of_last, of_next) = shared(between, labelled);
        say(&mut ages[i - 1], of_last);
        say(&mut ages[i], of_next);
    }
    let (of_last, _) = shared(behind, false);
    say(&mut ages[found.len() - 1], of_last);
    ages
}

/// Parts the words between two mailboxes: at a separator, or else by where the first one has its own.
fn shared(between: &str, labelled: bool) -> (&str, &str) {
    match between.find([',', ';', '/', '|', '\n', '&']) {
        Some(at) => between.split_at(at),
        None if labelled || between.trim_end().ends_with(':') => ("", between),
        None if NEW.contains(&folded(between).as_str()) && !between.contains(['(', '[']) => ("", between),
        None => (between, ""),
    }
}

/// `->`, `변경`: the one before gave way to the one behind.
fn is_change(between: &str) -> bool {
    between.contains(['→', '⇒', '➔', '➜', '▶'])
        || between.contains("->")
        || between.contains("=>")
        || matches!(folded(between).as_str(), "변경" | "변경됨" | "변경후" | "에서변경" | "바뀜")
}

fn say(age: &mut Age, words: &str) {
    let said = age_of(words);
    if said != Age::Unsaid {
        *age = said;
    }
}

fn age_of(words: &str) -> Age {
    let word = folded(words);
    let said = ["이메일주소", "메일주소", "이메일", "메일", "주소", "email", "mail"]
        .iter()
        .find_map(|end| word.strip_suffix(end))
        .unwrap_or(&word);
    match () {
        () if OLD.contains(&said) => Age::Old,
        () if NEW.contains(&said) || is_target(said) => Age::New,
        () => Age::Unsaid,
    }
}

/// `으로 변경`: what stands before it is what the other one became.
fn is_target(word: &str) -> bool {
    word.strip_prefix("으로").or_else(|| word.strip_prefix('로')).is_some_and(|verb| {
        ["변경", "바꿈", "바뀜", "바꿔", "교체", "수정"].iter().any(|change| verb.starts_with(change))
    })
}

fn folded(words: &str) -> String {
    words.chars().filter(|&c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Words for a mailbox that was, or that takes no mail.
const OLD: &[&str] = &[
    "구",
    "옛",
    "옛날",
    "예전",
    "이전",
    "기존",
    "종전",
    "변경전",
    "old",
    "반송",
    "반송됨",
    "반송된",
    "사용안함",
    "사용안해요",
    "사용하지않음",
    "안씀",
    "안써요",
    "안쓰는",
    "미사용",
    "사용중지",
    "사용불가",
    "폐기",
    "폐쇄",
    "탈퇴",
    "해지",
    "삭제",
    "없어짐",
    "수신불가",
    "수신안됨",
    "발송불가",
    "bounced",
];

/// Words for a mailbox that took the place of another.
const NEW: &[&str] =
    &["신", "신규", "새", "새로운", "현", "현재", "최신", "변경", "변경후", "바뀐", "new", "current"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::scan;

    fn order(text: &str) -> Option<Vec<String>> {
        let mut scan = scan(text);
        newest_first(&mut scan).then(|| scan.found.into_iter().map(|f| f.local).collect())
    }

    #[test]
    fn words_tell_the_old_from_the_new() {
        for text in [
            "구: haneul@daum.net / 신: bora@daum.net",
            "신: bora@daum.net / 구: haneul@daum.net",
            "구 haneul@daum.net 신 bora@daum.net",
            "haneul@daum.net(구), bora@daum.net(신)",
            "(구) haneul@daum.net, (신) bora@daum.net",
            "haneul@daum.net (반송) bora@daum.net",
            "haneul@daum.net(사용 안함), bora@daum.net",
            "bora@daum.net, haneul@daum.net(반송)",
            "haneul@daum.net에서 bora@daum.net으로 변경",
            "haneul@daum.net => bora@daum.net",
            "haneul@daum.net 변경: bora@daum.net",
            "haneul@daum.net 신규 bora@daum.net",
            "서하늘 haneul@daum.net (반송) bora@daum.net",
            "이전 메일 haneul@daum.net / bora@daum.net",
        ] {
            assert_eq!(order(text).as_deref(), Some(["bora".into(), "haneul".into()].as_slice()), "{text}");
        }
    }

    #[test]
    fn lists_say_nothing() {
        for text in [
            "haneul@daum.net, bora@daum.net",
            "회사: haneul@daum.net / 집: bora@daum.net",
            "haneul@daum.net (구매팀), bora@daum.net (신사업팀)",
            "haneul@daum.net (반송), bora@daum.net (반송)",
            "haneul@daum.net (반송)",
        ] {
            assert_eq!(order(text), None, "{text}");
        }
    }
}
