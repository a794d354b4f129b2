//! The two-set (두벌식) keyboard: text typed with the wrong input mode.

use crate::hangul::{
    LEAD_JAMO, TAIL_JAMO, compose, decompose, join_tails, join_vowels, lead_of, split_tail, split_vowel,
    tail_of, vowel_jamo, vowel_of,
};

/// What the keys of a Latin text would have typed in Hangul mode: `rlacjftn` -> `김철수`.
///
/// Capitals are shifted keys where the layout has them (`R` is ㄲ) and plain keys elsewhere. Other characters stay and end the
/// syllable. Layout: KS X 5002.
#[must_use]
pub fn to_hangul(latin: &str) -> String {
    let mut out = String::with_capacity(latin.len() * 3);
    let mut syllable = Open::default();
    for c in latin.chars() {
        match jamo_of_key(c) {
            Some(jamo) => syllable.press(jamo, &mut out),
            None => {
                syllable.close(&mut out);
                out.push(c);
            }
        }
    }
    syllable.close(&mut out);
    out
}

/// What the keys of a Hangul text would have typed in Latin mode: `ㅜㅁㅍㄷㄱ` -> `naver`.
#[must_use]
pub fn to_latin(hangul: &str) -> String {
    let mut out = String::with_capacity(hangul.len());
    for c in hangul.chars() {
        if let Some((lead, vowel, tail)) = decompose(c) {
            out.push(key_of(LEAD_JAMO[usize::from(lead)]));
            push_vowel_keys(vowel, &mut out);
            push_tail_keys(tail, &mut out);
        } else if let Some(vowel) = vowel_of(c) {
            push_vowel_keys(vowel, &mut out);
        } else if let Some(tail) = tail_of(c) {
            push_tail_keys(tail, &mut out);
        } else {
            out.push(key_of(c));
        }
    }
    out
}

/// The syllable under the cursor.
#[derive(Default)]
struct Open {
    lead: Option<u8>,
    vowel: Option<u8>,
    tail: u8,
}

impl Open {
    fn press(&mut self, jamo: char, out: &mut String) {
        match vowel_of(jamo) {
            Some(vowel) => self.press_vowel(vowel, out),
            None => self.press_consonant(jamo, out),
        }
    }

    fn press_vowel(&mut self, vowel: u8, out: &mut String) {
        if self.tail > 0 {
            // The consonant that looked like a tail leads the syllable of this vowel.
            let (kept, moved) = split_tail(self.tail).unwrap_or((0, self.tail));
            self.tail = kept;
            self.close(out);
            self.lead = lead_of(TAIL_JAMO[usize::from(moved)]);
        } else if let Some(open) = self.vowel {
            if let Some(joined) = join_vowels(open, vowel) {
                self.vowel = Some(joined);
                return;
            }
            self.close(out);
        }
        self.vowel = Some(vowel);
    }

    fn press_consonant(&mut self, jamo: char, out: &mut String) {
        if let (Some(_), Some(_), Some(tail)) = (self.lead, self.vowel, tail_of(jamo)) {
            let joined = if self.tail == 0 { Some(tail) } else { join_tails(self.tail, tail) };
            if let Some(joined) = joined {
                self.tail = joined;
                return;
            }
        }
        self.close(out);
        self.lead = lead_of(jamo);
    }

    fn close(&mut self, out: &mut String) {
        let Open { lead, vowel, tail } = std::mem::take(self);
        match (lead, vowel) {
            (Some(lead), Some(vowel)) => out.extend(compose(lead, vowel, tail)),
            (Some(lead), None) => out.push(LEAD_JAMO[usize::from(lead)]),
            (None, Some(vowel)) => out.push(vowel_jamo(vowel)),
            (None, None) => {}
        }
    }
}

fn push_vowel_keys(vowel: u8, out: &mut String) {
    match split_vowel(vowel) {
        Some((first, second)) => out.extend([first, second].map(|v| key_of(vowel_jamo(v)))),
        None => out.push(key_of(vowel_jamo(vowel))),
    }
}

fn push_tail_keys(tail: u8, out: &mut String) {
    let key = |t: u8| key_of(TAIL_JAMO[usize::from(t)]);
    match split_tail(tail) {
        Some((first, second)) => out.extend([key(first), key(second)]),
        None if tail > 0 => out.push(key(tail)),
        None => {}
    }
}

/// The jamo on the keys `a` to `z`.
const KEYS: [char; 26] = [
    'ㅁ', 'ㅠ', 'ㅊ', 'ㅇ', 'ㄷ', 'ㄹ', 'ㅎ', 'ㅗ', 'ㅑ', 'ㅓ', 'ㅏ', 'ㅣ', 'ㅡ', 'ㅜ', 'ㅐ', 'ㅔ', 'ㅂ',
    'ㄱ', 'ㄴ', 'ㅅ', 'ㅕ', 'ㅍ', 'ㅈ', 'ㅌ', 'ㅛ', 'ㅋ',
];

/// The jamo that need the shift key.
const SHIFTED: [(char, char); 7] =
    [('Q', 'ㅃ'), ('W', 'ㅉ'), ('E', 'ㄸ'), ('R', 'ㄲ'), ('T', 'ㅆ'), ('O', 'ㅒ'), ('P', 'ㅖ')];

fn jamo_of_key(c: char) -> Option<char> {
    if let Some((_, jamo)) = SHIFTED.iter().find(|(key, _)| *key == c) {
        return Some(*jamo);
    }
    let index = u32::from(c.to_ascii_lowercase()).checked_sub(u32::from('a'))?;
    KEYS.get(usize::try_from(index).ok()?).copied()
}

/// The key of a single jamo; other characters are their own key.
fn key_of(jamo: char) -> char {
    let shifted = SHIFTED.iter().find(|(_, j)| *j == jamo).map(|(key, _)| *key);
    let plain = || ('a'..='z').zip(KEYS).find(|(_, j)| *j == jamo).map(|(key, _)| key);
    shifted.or_else(plain).unwrap_or(jamo)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_syllable_survives_the_keyboard() {
        for c in '가'..='힣' {
            let keys = to_latin(c.encode_utf8(&mut [0; 4]));
            assert!(keys.bytes().all(|b| b.is_ascii_alphabetic()));
            assert_eq!(to_hangul(&keys), c.to_string());
        }
    }

    #[test]
    fn every_tail_before_every_lead_survives() {
        for (tail, lead) in (0..28).flat_map(|t| (0..19).map(move |l| (t, l))) {
            for (before, after) in (0..21).map(|v| (v, 20 - v)) {
                let pair: String =
                    [compose(5, before, tail).unwrap(), compose(lead, after, 0).unwrap()].iter().collect();
                assert_eq!(to_hangul(&to_latin(&pair)), pair);
            }
        }
    }

    #[test]
    fn names_and_domains() {
        assert_eq!(to_hangul("rlacjftn"), "김철수");
        assert_eq!(to_hangul("Rhc"), "꽃");
        assert_eq!(to_hangul("ghdrlfehd 2"), "홍길동 2");
        assert_eq!(to_latin("ㅜㅁㅍㄷㄱ.채ㅡ"), "naver.com");
        assert_eq!(to_latin("흐먀ㅣ.채ㅡ"), "gmail.com");
    }

    #[test]
    fn single_jamo_survive() {
        for c in "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣㅐ".chars()
        {
            assert_eq!(to_hangul(&to_latin(c.encode_utf8(&mut [0; 4]))), c.to_string());
        }
        assert_eq!(to_latin("ㄳㅄ"), "rtqt");
    }
}
