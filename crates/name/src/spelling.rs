//! Given names from Latin letters: every Hangul syllable that a spelling may stand for, with what the spelling costs.

use crate::likelihood;

/// A given name that letters may spell.
#[derive(Debug)]
pub(crate) struct Given {
    pub(crate) hangul: String,
    pub(crate) cost: u16,
}

/// Letters, the jamo they stand for, and what choosing them costs.
type Spelling = (&'static str, u8, u16);

/// Leads; the empty spelling is ㅇ.
const LEADS: [Spelling; 33] = [
    ("", 11, 0),
    ("g", 0, 0),
    ("k", 0, 2),
    ("gh", 0, 12),
    ("kk", 1, 0),
    ("n", 2, 0),
    ("d", 3, 0),
    ("t", 3, 5),
    ("tt", 4, 0),
    ("dd", 4, 6),
    ("r", 5, 0),
    ("l", 5, 3),
    ("rh", 5, 6),
    ("m", 6, 0),
    ("b", 7, 0),
    ("p", 7, 5),
    ("bb", 8, 4),
    ("pp", 8, 0),
    ("s", 9, 0),
    ("sh", 9, 2),
    ("ss", 10, 0),
    ("j", 12, 0),
    ("ch", 12, 6),
    ("z", 12, 8),
    ("jh", 12, 8),
    ("jj", 13, 0),
    ("ch", 14, 0),
    ("k", 15, 6),
    ("kh", 15, 4),
    ("t", 16, 2),
    ("p", 17, 2),
    ("ph", 17, 4),
    ("h", 18, 0),
];

const VOWELS: [Spelling; 66] = [
    ("a", 0, 0),
    ("ah", 0, 3),
    ("ae", 1, 0),
    ("ai", 1, 6),
    ("ay", 1, 8),
    ("e", 1, 8),
    ("ya", 2, 0),
    ("yae", 3, 0),
    ("eo", 4, 0),
    ("u", 4, 5),
    ("o", 4, 8),
    ("uh", 4, 4),
    ("ou", 4, 10),
    ("e", 5, 0),
    ("eh", 5, 4),
    ("yeo", 6, 0),
    ("you", 6, 0),
    ("yu", 6, 3),
    ("yo", 6, 8),
    ("yeou", 6, 8),
    ("ye", 6, 10),
    ("ye", 7, 0),
    ("yeh", 7, 4),
    ("e", 7, 14),
    ("o", 8, 0),
    ("oh", 8, 3),
    ("oo", 8, 20),
    ("wa", 9, 0),
    ("oa", 9, 8),
    ("wae", 10, 0),
    ("oe", 11, 0),
    ("oi", 11, 6),
    ("we", 11, 8),
    ("yo", 12, 0),
    ("yoh", 12, 4),
    ("u", 13, 0),
    ("oo", 13, 0),
    ("woo", 13, 2),
    ("wu", 13, 4),
    ("ou", 13, 6),
    ("wo", 14, 0),
    ("weo", 14, 0),
    ("o", 14, 24),
    ("woo", 14, 20),
    ("we", 15, 0),
    ("wi", 16, 0),
    ("wee", 16, 4),
    ("ui", 16, 14),
    ("hwi", 16, 60),
    ("yu", 17, 0),
    ("yoo", 17, 0),
    ("you", 17, 5),
    ("yeu", 17, 8),
    ("eu", 18, 0),
    ("u", 18, 6),
    ("oo", 18, 16),
    ("y", 18, 14),
    ("ui", 19, 0),
    ("eui", 19, 0),
    ("ee", 19, 4),
    ("i", 19, 6),
    ("i", 20, 0),
    ("ee", 20, 0),
    ("y", 20, 6),
    ("ie", 20, 8),
    ("yi", 20, 6),
];

/// Tails; the empty spelling is none.
const TAILS: [Spelling; 19] = [
    ("", 0, 0),
    ("k", 1, 0),
    ("g", 1, 3),
    ("ck", 1, 3),
    ("n", 4, 0),
    ("nn", 4, 5),
    ("ne", 4, 10),
    ("l", 8, 0),
    ("r", 8, 8),
    ("ll", 8, 5),
    ("m", 16, 0),
    ("mm", 16, 5),
    ("p", 17, 0),
    ("b", 17, 3),
    ("t", 19, 10),
    ("s", 19, 14),
    ("ng", 21, 0),
    ("h", 0, 10),
    ("r", 0, 14),
];

/// The given names that the parts may spell, the twenty likeliest. Parts between blanks or hyphens are syllables of their own.
pub(crate) fn given_names(parts: &[String]) -> Vec<Given> {
    let letters: usize = parts.iter().map(String::len).sum();
    if parts.is_empty() || !(2..=18).contains(&letters) {
        return Vec::new();
    }
    let mut found = Vec::new();
    walk(parts, 0, String::new(), 0, &mut found);
    for given in &mut found {
        given.cost += likelihood::given(&given.hangul);
    }
    found.sort_by(|a, b| (a.cost, &a.hangul).cmp(&(b.cost, &b.hangul)));
    found.truncate(20);
    found
}

/// Goes on with the letters of the first part from byte `at`.
fn walk(parts: &[String], at: usize, read: String, cost: u16, found: &mut Vec<Given>) {
    let Some(part) = parts.first() else {
        found.push(Given { hangul: read, cost });
        return;
    };
    let rest = &part[at..];
    if rest.is_empty() {
        return walk(&parts[1..], 0, read, cost, found);
    }
    // Three syllables are enough for any name whose spelling somebody would want to guess.
    if read.chars().count() >= 3 {
        return;
    }
    for (syllable, used, price) in syllables(rest) {
        let mut longer = read.clone();
        longer.push(syllable);
        walk(parts, at + used, longer, cost + price, found);
    }
}

/// The syllables that the head of `letters` may spell, with the letters used and the price.
fn syllables(letters: &str) -> Vec<(char, usize, u16)> {
    let mut out = Vec::new();
    for (lead, lead_len, a) in matching(&LEADS, letters) {
        for (vowel, vowel_len, b) in matching(&VOWELS, &letters[lead_len..]) {
            for (tail, tail_len, c) in matching(&TAILS, &letters[lead_len + vowel_len..]) {
                let Some(syllable) = cleanse_text::compose(lead, vowel, tail) else { continue };
                if is_name_syllable(syllable) {
                    out.push((syllable, lead_len + vowel_len + tail_len, a + b + c));
                }
            }
        }
    }
    out
}

/// Only syllables that names are made of.
fn is_name_syllable(c: char) -> bool {
    let s = likelihood::syllable(c);
    s.first < 120 || s.last < 120 || s.single < 120
}

fn matching<'l>(
    spellings: &'static [Spelling],
    letters: &'l str,
) -> impl Iterator<Item = (u8, usize, u16)> + use<'l> {
    spellings
        .iter()
        .filter(move |(s, ..)| letters.starts_with(s))
        .map(|&(s, jamo, cost)| (jamo, s.len(), cost))
}
