//! What people write when they have no mailbox, or do not want to give it.

use crate::generated::made_up::{MADE_UP, TWICE};

/// Words for "none", folded: lower case, without spaces and punctuation.
const NONE_WORDS: &[&str] = &[
    "없음",
    "없슴",
    "없어요",
    "없습니다",
    "없다",
    "없네요",
    "없ㅇ음",
    "업음",
    "없읍니다",
    "무",
    "음슴",
    "모름",
    "몰라",
    "몰라요",
    "모릅니다",
    "해당없음",
    "해당사항없음",
    "미기재",
    "미입력",
    "미등록",
    "미제공",
    "미동의",
    "미보유",
    "미사용",
    "수집거부",
    "거부",
    "비공개",
    "확인불가",
    "확인중",
    "추후",
    "추후입력",
    "사용안함",
    "사용안해요",
    "안씀",
    "안써요",
    "안함",
    "공란",
    "빈칸",
    "무응답",
    "필요없음",
    "테스트",
    "이메일",
    "메일",
    "이멜",
    "없",
    "ㅇ벗음",
    "없을",
    "none",
    "no",
    "null",
    "nil",
    "na",
    "nan",
    "nomail",
    "noemail",
    "nothing",
    "empty",
    "unknown",
    "undefined",
    "test",
    "tbd",
    "email",
    "mail",
    "asdf",
    "asdfasdf",
    "qwer",
    "qwerty",
    "temp",
    "dummy",
    "sample",
    "default",
    "notavailable",
];

/// Whether a whole cell says that there is no mailbox.
pub(crate) fn is_none_word(text: &str) -> bool {
    if text.len() > 60 || text.contains('@') {
        return false;
    }
    let folded: String = text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    if folded.is_empty() || is_one_sign(&folded) {
        return true;
    }
    let bare = ["이메일주소", "메일주소", "이메일", "메일", "이멜", "email", "mail"]
        .iter()
        .find_map(|p| folded.strip_prefix(p));
    NONE_WORDS.contains(&folded.as_str())
        || bare.is_some_and(|b| NONE_WORDS.contains(&b))
        || folded.chars().all(|c| matches!(c, 'ㄱ'..='ㅣ')) && folded.chars().count() <= 4
}

/// Whether a mailbox of a free provider is made up: `asdf@gmail.com`, `nomail@naver.com`.
#[inline]
pub(crate) fn is_made_up_id(local: &str) -> bool {
    (local.len() > 2 && MADE_UP.contains(local)) || is_one_sign(local)
}

/// Whether a mailbox elsewhere is made up: the same on both sides (`test@test.com`, `a@a.kr`), or a refusal.
pub(crate) fn is_made_up(local: &str, domain: &str) -> bool {
    let word = |w: &str| is_one_sign(w) || MADE_UP.contains(w) || TWICE.contains(w);
    let name = || domain.split('.').next().unwrap_or_default();
    is_refusal(local) || (word(local) && (name() == local || word(name())))
}

fn is_refusal(local: &str) -> bool {
    matches!(local, "nomail" | "noemail" | "no-email" | "no-mail" | "no_email" | "no_mail" | "none" | "null")
}

/// `aaaa`, `1111`, `x`.
fn is_one_sign(word: &str) -> bool {
    if let [a, b, ..] = word.as_bytes()
        && a != b
        && a.is_ascii()
    {
        return false;
    }
    let mut chars = word.chars();
    let first = chars.next();
    first.is_some() && chars.all(|c| Some(c) == first)
}

/// Names that RFC 2606 and RFC 6761 keep out of the public DNS, and names of private networks.
pub(crate) fn is_private(domain: &str) -> bool {
    let top = domain.rsplit('.').next().unwrap_or_default();
    matches!(
        top,
        "local"
            | "localhost"
            | "localdomain"
            | "lan"
            | "internal"
            | "intranet"
            | "home"
            | "corp"
            | "test"
            | "example"
            | "invalid"
            | "arpa"
            | "onion"
    )
}

/// Domains for documentation (RFC 2606), and their Korean likes.
pub(crate) fn is_example(domain: &str) -> bool {
    matches!(
        domain,
        "example.com"
            | "example.net"
            | "example.org"
            | "example.co.kr"
            | "example.kr"
            | "test.com"
            | "domain.com"
            | "yourdomain.com"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn made_up_mailboxes() {
        for (local, domain) in [
            ("test", "test.com"),
            ("a", "a.com"),
            ("no", "no.com"),
            ("asdf", "aaa.com"),
            ("nomail", "hanbit.kr"),
        ] {
            assert!(is_made_up(local, domain), "{local}@{domain}");
        }
        for (local, domain) in [
            ("test", "iana.org"),
            ("kt", "kt.com"),
            ("lge", "lge.com"),
            ("mail", "hanbit.kr"),
            ("a", "iana.org"),
        ] {
            assert!(!is_made_up(local, domain), "{local}@{domain}");
        }
        assert!(
            is_made_up_id("asdf")
                && is_made_up_id("11111")
                && !is_made_up_id("hong")
                && !is_made_up_id("haneul")
        );
    }
}
