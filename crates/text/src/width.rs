//! Display columns and Korean particles.

use unicode_width::UnicodeWidthStr;

use crate::hangul::decompose;

/// Columns that a text takes in a terminal: Hangul, hanja and full-width forms are two wide.
///
/// ```
/// assert_eq!(cleanse_text::columns("김철수 010"), 10);
/// ```
#[must_use]
pub fn columns(s: &str) -> usize {
    s.width()
}

/// The particle of a pair (`"을/를"`, `"은/는"`, `"이/가"`, `"과/와"`, `"으로/로"`; the form after a consonant comes first) that
/// follows `word`, chosen by its last syllable; digits and Latin letters by their Korean reading.
///
/// Brackets, quotation marks and masking stars at the end are passed over; a word without any sound takes the form after a vowel.
///
/// ```
/// use cleanse_text::josa;
/// assert_eq!(josa("고객명", "을/를"), "을");
/// assert_eq!(josa("‘휴대폰2’", "은/는"), "는");
/// assert_eq!(josa("1,000", "이/가"), "이");
/// assert_eq!(josa("서울", "으로/로"), "로");
/// assert_eq!(josa("SMS", "을/를"), "를");
/// ```
#[must_use]
pub fn josa(word: &str, pair: &'static str) -> &'static str {
    let Some((after_consonant, after_vowel)) = pair.split_once('/') else { return pair };
    match last_sound(word) {
        Sound::Consonant => after_consonant,
        // 으로 loses its vowel after ㄹ as after a vowel.
        Sound::Rieul if after_consonant.starts_with('으') => after_vowel,
        Sound::Rieul => after_consonant,
        Sound::Vowel => after_vowel,
    }
}

/// How the reading of a word ends.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sound {
    Vowel,
    Rieul,
    Consonant,
}

fn last_sound(word: &str) -> Sound {
    let spoken = word.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '%');
    match spoken.chars().next_back() {
        Some(c @ '0'..='9') => number_sound(c, spoken),
        Some('l' | 'L' | 'r' | 'R') => Sound::Rieul,
        Some('m' | 'M' | 'n' | 'N') => Sound::Consonant,
        Some(c) => match decompose(c) {
            Some((_, _, 0)) | None => Sound::Vowel,
            Some((_, _, 8)) => Sound::Rieul,
            Some(_) => Sound::Consonant,
        },
        None => Sound::Vowel,
    }
}

/// 영 일 이 삼 사 오 육 칠 팔 구; a round number ends in 십, 백, 천, 만, 억 or 경, and only 조 ends in a vowel.
fn number_sound(last: char, spoken: &str) -> Sound {
    match last {
        '1' | '7' | '8' => Sound::Rieul,
        '3' | '6' => Sound::Consonant,
        '0' => {
            let digits = spoken.trim_end_matches(['0', ',']);
            let zeros = spoken[digits.len()..].bytes().filter(|b| *b == b'0').count();
            let round = digits.ends_with(|c: char| c.is_ascii_digit());
            if round && (12..16).contains(&zeros) { Sound::Vowel } else { Sound::Consonant }
        }
        _ => Sound::Vowel,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hangul_is_two_columns_wide() {
        for (s, wide) in
            [("", 0), ("abc", 3), ("가나", 4), ("金", 2), ("ｱ", 1), ("\u{1100}\u{1161}\u{11A8}", 2)]
        {
            assert_eq!(columns(s), wide, "{s}");
        }
    }

    #[test]
    fn particles() {
        let rows = [
            ("값", "을/를", "을"),
            ("행", "이/가", "이"),
            ("전화번호", "은/는", "는"),
            ("이메일", "으로/로", "로"),
            ("수단", "으로/로", "으로"),
            ("M001", "과/와", "과"),
            ("010-****-5678", "으로/로", "로"),
            ("3", "으로/로", "으로"),
            ("20", "이/가", "이"),
            ("1,000,000,000,000", "을/를", "를"),
            ("ho***@naver.com", "은/는", "은"),
            ("홍*동(본인)", "을/를", "을"),
            ("CSV", "을/를", "를"),
            ("", "을/를", "를"),
            ("고객", "님", "님"),
        ];
        for (word, pair, particle) in rows {
            assert_eq!(josa(word, pair), particle, "{word}");
        }
    }
}
