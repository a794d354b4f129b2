//! Hangul syllables and jamo.

/// Whether `c` is one of the 11,172 precomposed syllables.
#[must_use]
#[inline]
pub const fn is_syllable(c: char) -> bool {
    matches!(c, '가'..='힣')
}

/// Lead (0..19), vowel (0..21) and tail (0..28, 0 for none) of a syllable.
#[must_use]
#[inline]
pub const fn decompose(c: char) -> Option<(u8, u8, u8)> {
    if !is_syllable(c) {
        return None;
    }
    let s = c as u32 - 0xAC00;
    Some(((s / 588) as u8, (s % 588 / 28) as u8, (s % 28) as u8))
}

/// The syllable of a lead, a vowel and a tail.
#[must_use]
#[inline]
pub const fn compose(lead: u8, vowel: u8, tail: u8) -> Option<char> {
    if lead >= 19 || vowel >= 21 || tail >= 28 {
        return None;
    }
    char::from_u32(0xAC00 + lead as u32 * 588 + vowel as u32 * 28 + tail as u32)
}

/// The initial consonants (초성) of a Hangul text, as compatibility jamo: `김철수` -> `ㄱㅊㅅ`. Other characters stay.
#[must_use]
pub fn choseong(s: &str) -> String {
    s.chars().map(|c| decompose(c).map_or(c, |(lead, _, _)| LEAD_JAMO[usize::from(lead)])).collect()
}

/// The leads as compatibility jamo, in the order of the syllable block.
pub(crate) const LEAD_JAMO: [char; 19] = [
    'ㄱ', 'ㄲ', 'ㄴ', 'ㄷ', 'ㄸ', 'ㄹ', 'ㅁ', 'ㅂ', 'ㅃ', 'ㅅ', 'ㅆ', 'ㅇ', 'ㅈ', 'ㅉ', 'ㅊ', 'ㅋ', 'ㅌ',
    'ㅍ', 'ㅎ',
];

/// The tails as compatibility jamo; index 0, no tail, is a placeholder.
pub(crate) const TAIL_JAMO: [char; 28] = [
    '\0', 'ㄱ', 'ㄲ', 'ㄳ', 'ㄴ', 'ㄵ', 'ㄶ', 'ㄷ', 'ㄹ', 'ㄺ', 'ㄻ', 'ㄼ', 'ㄽ', 'ㄾ', 'ㄿ', 'ㅀ', 'ㅁ',
    'ㅂ', 'ㅄ', 'ㅅ', 'ㅆ', 'ㅇ', 'ㅈ', 'ㅊ', 'ㅋ', 'ㅌ', 'ㅍ', 'ㅎ',
];

/// Two tails that make a third one (ㄱ + ㅅ = ㄳ): first, second, whole.
const TAIL_PAIRS: [(u8, u8, u8); 11] = [
    (1, 19, 3),
    (4, 22, 5),
    (4, 27, 6),
    (8, 1, 9),
    (8, 16, 10),
    (8, 17, 11),
    (8, 19, 12),
    (8, 25, 13),
    (8, 26, 14),
    (8, 27, 15),
    (17, 19, 18),
];

/// Two vowels that make a third one (ㅗ + ㅏ = ㅘ): first, second, whole.
const VOWEL_PAIRS: [(u8, u8, u8); 7] =
    [(8, 0, 9), (8, 1, 10), (8, 20, 11), (13, 4, 14), (13, 5, 15), (13, 20, 16), (18, 20, 19)];

/// The tail that two single tails make.
pub(crate) fn join_tails(first: u8, second: u8) -> Option<u8> {
    TAIL_PAIRS.iter().find(|p| (p.0, p.1) == (first, second)).map(|p| p.2)
}

/// The two single tails of a double one.
pub(crate) fn split_tail(tail: u8) -> Option<(u8, u8)> {
    TAIL_PAIRS.iter().find(|p| p.2 == tail).map(|p| (p.0, p.1))
}

/// The vowel that two single vowels make.
pub(crate) fn join_vowels(first: u8, second: u8) -> Option<u8> {
    VOWEL_PAIRS.iter().find(|p| (p.0, p.1) == (first, second)).map(|p| p.2)
}

/// The two single vowels of a double one.
pub(crate) fn split_vowel(vowel: u8) -> Option<(u8, u8)> {
    VOWEL_PAIRS.iter().find(|p| p.2 == vowel).map(|p| (p.0, p.1))
}

/// The lead of a compatibility consonant, if it can lead.
pub(crate) fn lead_of(c: char) -> Option<u8> {
    LEAD_JAMO.iter().zip(0..).find(|(j, _)| **j == c).map(|(_, i)| i)
}

/// The tail of a compatibility consonant, if it can close a syllable.
pub(crate) fn tail_of(c: char) -> Option<u8> {
    TAIL_JAMO.iter().zip(0..).skip(1).find(|(j, _)| **j == c).map(|(_, i)| i)
}

/// The vowel of a compatibility vowel.
pub(crate) fn vowel_of(c: char) -> Option<u8> {
    matches!(c, 'ㅏ'..='ㅣ').then(|| (c as u32 - 'ㅏ' as u32) as u8)
}

/// The compatibility form of a vowel.
pub(crate) fn vowel_jamo(vowel: u8) -> char {
    char::from_u32('ㅏ' as u32 + u32::from(vowel)).unwrap_or('ㅏ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compose_is_the_inverse_of_decompose_on_all_syllables() {
        let mut count = 0;
        for c in '가'..='힣' {
            let (lead, vowel, tail) = decompose(c).unwrap();
            assert_eq!(compose(lead, vowel, tail), Some(c));
            count += 1;
        }
        assert_eq!(count, 11_172);
        assert_eq!(compose(19, 0, 0), None);
        assert_eq!(decompose('힣'), Some((18, 20, 27)));
        assert_eq!(decompose('ㄱ'), None);
    }

    #[test]
    fn pairs_split_into_what_they_join() {
        for (first, second, whole) in TAIL_PAIRS {
            assert_eq!((join_tails(first, second), split_tail(whole)), (Some(whole), Some((first, second))));
        }
        for (first, second, whole) in VOWEL_PAIRS {
            assert_eq!(
                (join_vowels(first, second), split_vowel(whole)),
                (Some(whole), Some((first, second)))
            );
        }
        let spelled = |a: u8, b: u8, c: u8| [a, b, c].map(|t| TAIL_JAMO[usize::from(t)]);
        assert_eq!(spelled(17, 19, 18), ['ㅂ', 'ㅅ', 'ㅄ']);
        assert_eq!(spelled(8, 25, 13), ['ㄹ', 'ㅌ', 'ㄾ']);
        assert_eq!([13, 20, 16].map(vowel_jamo), ['ㅜ', 'ㅣ', 'ㅟ']);
    }

    #[test]
    fn initials() {
        assert_eq!(choseong("김철수 과장"), "ㄱㅊㅅ ㄱㅈ");
        assert_eq!(choseong("Kim 꽃님"), "Kim ㄲㄴ");
    }
}
