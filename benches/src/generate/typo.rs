//! Slips of the hand: the value is another one afterwards.

use cleanse_text::{compose, decompose};

use super::people::Birth;
use super::prng::Prng;

/// Leads that are taken for one another: by ear or by the neighbouring key.
const LEADS: [(u8, u8); 9] = [(0, 15), (3, 16), (7, 17), (12, 14), (9, 10), (0, 1), (2, 6), (5, 2), (11, 18)];
/// Vowels that are taken for one another.
const VOWELS: [(u8, u8); 10] =
    [(1, 5), (0, 4), (4, 8), (8, 13), (2, 6), (12, 17), (18, 13), (20, 18), (6, 4), (11, 10)];
/// Tails that are taken for one another; 0 is none.
const TAILS: [(u8, u8); 7] = [(4, 21), (16, 4), (1, 0), (0, 21), (8, 4), (17, 1), (21, 16)];

/// One jamo of the given name is another.
pub(crate) fn jamo(rng: &mut Prng, name: &mut String) {
    change_syllable(rng, name, |rng, (lead, vowel, tail)| match rng.below(3) {
        0 => (partner(rng, &LEADS, lead), vowel, tail),
        1 => (lead, partner(rng, &VOWELS, vowel), tail),
        _ => (lead, vowel, partner(rng, &TAILS, tail)),
    });
}

/// One syllable of the given name is another.
pub(crate) fn syllable(rng: &mut Prng, name: &mut String) {
    change_syllable(rng, name, |rng, _| {
        let other = rng.pick(&['진', '영', '수', '민', '현', '은', '지', '경', '우', '희']);
        decompose(other).unwrap_or((11, 0, 0))
    });
}

/// Changes a syllable behind the first one.
fn change_syllable(
    rng: &mut Prng,
    name: &mut String,
    change: impl Fn(&mut Prng, (u8, u8, u8)) -> (u8, u8, u8),
) {
    let mut chars: Vec<char> = name.chars().collect();
    if chars.len() < 2 {
        return;
    }
    let at = rng.between(1, chars.len() as u32 - 1) as usize;
    if let Some(jamo) = decompose(chars[at]) {
        let (lead, vowel, tail) = change(rng, jamo);
        chars[at] = compose(lead, vowel, tail).unwrap_or(chars[at]);
        *name = chars.into_iter().collect();
    }
}

/// What `of` is taken for; any partner of the table when it has none.
fn partner(rng: &mut Prng, table: &[(u8, u8)], of: u8) -> u8 {
    let found = table.iter().find_map(|&(a, b)| match of {
        _ if a == of => Some(b),
        _ if b == of => Some(a),
        _ => None,
    });
    found.unwrap_or_else(|| rng.pick(table).0)
}

/// One digit at or behind `from` is another, or two neighbours change places.
pub(crate) fn digit(rng: &mut Prng, text: &mut String, from: usize) {
    let mut bytes = std::mem::take(text).into_bytes();
    let places: Vec<usize> = (from..bytes.len()).filter(|&i| bytes[i].is_ascii_digit()).collect();
    if let Some(last) = places.len().checked_sub(1) {
        let i = rng.below(places.len() as u32) as usize;
        if i < last && rng.chance(0.4) {
            bytes.swap(places[i], places[i + 1]);
        } else {
            let was = bytes[places[i]] - b'0';
            bytes[places[i]] = b'0' + (was + rng.between(1, 9) as u8) % 10;
        }
    }
    *text = String::from_utf8(bytes).unwrap_or_default();
}

/// Two neighbouring letters before the @ change places, or one is dropped.
pub(crate) fn mail_letter(rng: &mut Prng, mail: &mut String) {
    let Some(at) = mail.find('@').filter(|&at| at >= 4 && mail.is_ascii()) else { return };
    let i = rng.between(1, at as u32 - 2) as usize;
    let mut bytes = std::mem::take(mail).into_bytes();
    if rng.chance(0.6) {
        bytes.swap(i, i + 1);
    } else {
        bytes.remove(i);
    }
    *mail = String::from_utf8(bytes).unwrap_or_default();
}

/// One part of the birth date is off.
pub(crate) fn birth(rng: &mut Prng, birth: Birth) -> Birth {
    match rng.below(4) {
        0 => Birth { year: birth.year - 1, ..birth },
        1 => Birth { year: birth.year.saturating_sub(10), ..birth },
        2 => Birth { month: birth.month % 12 + 1, day: birth.day.min(28), ..birth },
        _ => Birth { day: birth.day % 28 + 1, ..birth },
    }
}
