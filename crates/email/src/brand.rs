//! Domains in Hangul words (`네이버.컴`) and in letters of other scripts that look Latin.

/// Hangul names of mail providers.
const BRANDS: [(&str, &str); 20] = [
    ("네이버", "naver.com"),
    ("네이벌", "naver.com"),
    ("나이버", "naver.com"),
    ("지메일", "gmail.com"),
    ("쥐메일", "gmail.com"),
    ("구글", "gmail.com"),
    ("g메일", "gmail.com"),
    ("한메일", "hanmail.net"),
    ("다음", "daum.net"),
    ("다움", "daum.net"),
    ("카카오메일", "kakao.com"),
    ("카카오", "kakao.com"),
    ("네이트", "nate.com"),
    ("핫메일", "hotmail.com"),
    ("아웃룩", "outlook.com"),
    ("아이클라우드", "icloud.com"),
    ("야후", "yahoo.com"),
    ("코리아", "korea.com"),
    ("엠파스", "empas.com"),
    ("드림위즈", "dreamwiz.com"),
];

/// Top-level domains as people say them. `.닷컴` and `.닷넷` exist, but not under the names of providers.
const SPOKEN_TOPS: [(&str, &str); 12] = [
    ("닷컴", "com"),
    ("컴", "com"),
    ("콤", "com"),
    ("닷넷", "net"),
    ("넷", "net"),
    ("네트", "net"),
    ("씨오케이알", "co.kr"),
    ("코케이알", "co.kr"),
    ("시오.케이알", "co.kr"),
    ("케이알", "kr"),
    ("com", "com"),
    ("net", "net"),
];

/// Letters of other scripts that look like a Latin one.
const LOOK_ALIKES: [(char, char); 26] = [
    ('а', 'a'),
    ('е', 'e'),
    ('о', 'o'),
    ('р', 'p'),
    ('с', 'c'),
    ('х', 'x'),
    ('у', 'y'),
    ('і', 'i'),
    ('ѕ', 's'),
    ('ј', 'j'),
    ('һ', 'h'),
    ('ԁ', 'd'),
    ('ɡ', 'g'),
    ('ո', 'n'),
    ('к', 'k'),
    ('т', 't'),
    ('м', 'm'),
    ('ν', 'v'),
    ('ο', 'o'),
    ('α', 'a'),
    ('ι', 'i'),
    ('ı', 'i'),
    ('à', 'a'),
    ('á', 'a'),
    ('é', 'e'),
    ('í', 'i'),
];

/// The ASCII domain that a domain with other letters was meant to be: the name of a provider in Hangul, an ASCII
/// name under a spoken top-level domain, or letters that only look Latin.
pub(crate) fn in_latin(domain: &str) -> Option<String> {
    let tight: String = domain.chars().filter(|c| !c.is_whitespace()).collect();
    brand(&tight).or_else(|| spoken_top(&tight)).or_else(|| look_alike(&tight))
}

/// The provider that a Hangul name stands for, with whatever top-level domain it was given.
pub(crate) fn brand(domain: &str) -> Option<String> {
    BRANDS.iter().find_map(|(name, provider)| {
        let rest = domain.strip_prefix(name)?.trim_start_matches('.');
        let top = rest.is_empty() || SPOKEN_TOPS.iter().any(|(spoken, _)| *spoken == rest) || rest == "co.kr";
        top.then(|| (*provider).to_owned())
    })
}

fn spoken_top(domain: &str) -> Option<String> {
    SPOKEN_TOPS.iter().find_map(|(spoken, top)| {
        let name = domain.strip_suffix(spoken)?.strip_suffix('.')?;
        (name.is_ascii() && !name.is_empty()).then(|| format!("{name}.{top}"))
    })
}

fn look_alike(domain: &str) -> Option<String> {
    let latin: String = domain
        .chars()
        .map(|c| LOOK_ALIKES.iter().find(|(other, _)| *other == c).map_or(c, |(_, latin)| *latin))
        .collect();
    (latin.is_ascii() && crate::known::find(&latin).is_some_and(|k| k.free)).then_some(latin)
}
