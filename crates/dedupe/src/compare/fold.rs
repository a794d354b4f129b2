//! Folding of text to what is compared.

/// Lower case, letters and digits only; `space` says whether one space stays between words.
///
/// ```
/// assert_eq!(cleanse_dedupe::fold("  O'Brien-Smith ", false), "obriensmith");
/// assert_eq!(cleanse_dedupe::fold("12, High  St.", true), "12 high st");
/// ```
#[must_use]
pub fn fold(text: &str, space: bool) -> String {
    let mut out = String::with_capacity(text.len().min(256));
    let mut gap = false;
    for c in text.chars().take(256) {
        if !c.is_alphanumeric() {
            // An apostrophe does not part words.
            gap |= !matches!(c, '\'' | '’');
            continue;
        }
        if gap && space && !out.is_empty() {
            out.push(' ');
        }
        gap = false;
        out.extend(c.to_lowercase());
    }
    out
}

/// The consonant skeleton of a folded Latin name: first letter, then consonants by sound class, without repeats.
///
/// Spelling variants meet (`catherine`, `kathryn`), at the price of chance: a key for blocking, not evidence.
///
/// ```
/// use cleanse_dedupe::skeleton;
/// assert_eq!(skeleton(b"catherine"), skeleton(b"kathryn"));
/// assert_ne!(skeleton(b"green"), skeleton(b"brown"));
/// ```
#[must_use]
pub fn skeleton(name: &[u8]) -> Vec<u8> {
    let mut out: Vec<u8> = Vec::with_capacity(6);
    for (i, &c) in name.iter().enumerate() {
        let class = sound(c);
        if class == 0 && i > 0 {
            continue;
        }
        if out.last() != Some(&class) {
            out.push(class);
        }
    }
    out
}

/// The sound class of a letter; 0 for vowels and silent ones.
fn sound(c: u8) -> u8 {
    match c {
        b'b' | b'p' | b'f' | b'v' => b'p',
        b'c' | b'g' | b'j' | b'k' | b'q' | b's' | b'x' | b'z' => b'k',
        b'd' | b't' => b't',
        b'l' => b'l',
        b'm' | b'n' => b'n',
        b'r' => b'r',
        b'a' | b'e' | b'i' | b'o' | b'u' | b'y' | b'h' | b'w' => 0,
        other => other,
    }
}
