//! Mailboxes.
//!
//! ```text
//! | length of the local part | canonical local part | hash of the domain (4) | hash of the provider's mailbox domain (4) |
//! ```

use std::sync::Arc;

use cleanse_dedupe::{Comparator, Error, Level, edit_distance, hash_bytes, mix};
use cleanse_email::Email;

/// Mailboxes with the rules of their providers.
struct KoreanEmail {
    levels: [Level; 7],
}

const EXACT: u8 = 0;
const ALIAS: u8 = 1;
const ONE_SLIP: u8 = 2;
const LOCAL: u8 = 3;
const DIGITS: u8 = 4;
const LETTERS: u8 = 5;
const DIFFER: u8 = 6;

/// Letters of a local part that are kept.
const MOST: usize = 60;

pub(super) fn make(_: &[String]) -> Result<Arc<dyn Comparator>, Error> {
    Ok(Arc::new(KoreanEmail {
        levels: [
            Level::by_rarity("exact", 8),
            // Folding an alias into the mailbox would make a proof of what is only likely.
            Level::plain("alias"),
            Level::plain("one slip"),
            Level::by_rarity("same name elsewhere", 4),
            Level::plain("other digits"),
            Level::plain("same letters"),
            Level::plain("differ"),
        ],
    }))
}

#[derive(Clone, Copy)]
struct View<'a> {
    local: &'a [u8],
    mailbox: &'a [u8],
}

impl<'a> View<'a> {
    fn of(value: &'a [u8]) -> View<'a> {
        let (local, hashes) = value
            .split_first()
            .and_then(|(&n, rest)| rest.split_at_checked(usize::from(n)))
            .unwrap_or((&[], &[]));
        let (_, mailbox) = hashes.split_at_checked(4).unwrap_or((&[], &[]));
        View { local, mailbox }
    }
}

impl Comparator for KoreanEmail {
    fn levels(&self) -> &[Level] {
        &self.levels
    }

    fn encode(&self, values: &[Option<&str>], out: &mut Vec<u8>) {
        for value in values.iter().flatten() {
            if let Ok(email) = Email::parse(value) {
                // info@ is a firm's: who shares it works or buys there.
                if !email.is_role() {
                    encode(&email, out);
                }
                return;
            }
        }
    }

    fn level(&self, a: &[u8], b: &[u8]) -> u8 {
        if a == b {
            return EXACT;
        }
        let (a, b) = (View::of(a), View::of(b));
        let same_local = a.local == b.local;
        if same_local && a.mailbox == b.mailbox {
            return ALIAS;
        }
        if same_local && a.local.len() > 3 {
            return LOCAL;
        }
        if a.mailbox == b.mailbox && edit_distance(a.local, b.local, 1) <= 1 {
            return if stem(a.local) == stem(b.local) { DIGITS } else { ONE_SLIP };
        }
        if a.local.len() == b.local.len() && same_letters(a.local, b.local) { LETTERS } else { DIFFER }
    }

    fn parts(&self) -> &[&'static str] {
        &["mailbox", "local", "letters"]
    }

    fn key(&self, part: usize, value: &[u8], out: &mut Vec<u64>) {
        let v = View::of(value);
        out.push(match part {
            0 => mix(hash_bytes(v.local), hash_bytes(v.mailbox)),
            1 => hash_bytes(v.local),
            _ => {
                let mut letters = [0u8; MOST];
                let letters = &mut letters[..v.local.len().min(MOST)];
                letters.copy_from_slice(&v.local[..letters.len()]);
                letters.sort_unstable();
                hash_bytes(letters)
            }
        });
    }

    fn rarity_step(&self) -> f64 {
        2.0
    }

    /// Words, digits and domain: a mailbox of a common word without digits is soon taken twice elsewhere.
    fn components(&self, value: &[u8], out: &mut Vec<u64>) {
        let v = View::of(value);
        let (stem, number) = v.local.split_at(stem(v.local).len());
        out.extend([hash_bytes(stem), hash_bytes(number), hash_bytes(v.mailbox)]);
    }
}

fn encode(email: &Email, out: &mut Vec<u8>) {
    let canonical = email.canonical();
    let (local, mailbox) = canonical.rsplit_once('@').unwrap_or((&canonical, ""));
    let start = out.len();
    out.push(0);
    out.extend(local.bytes().map(|b| b.to_ascii_lowercase()).take(MOST));
    out[start] = (out.len() - start - 1) as u8;
    out.extend_from_slice(&(hash_bytes(email.domain().as_bytes()) as u32).to_le_bytes());
    out.extend_from_slice(&(hash_bytes(mailbox.as_bytes()) as u32).to_le_bytes());
}

/// A local part without the digits at its end: `minjun85` and `minjun86` are two people rather than a slip.
fn stem(local: &[u8]) -> &[u8] {
    let digits = local.iter().rev().take_while(|c| c.is_ascii_digit()).count();
    &local[..local.len() - digits]
}

/// Whether two strings of equal length are the same letters in another order.
fn same_letters(a: &[u8], b: &[u8]) -> bool {
    let mut count = [0i8; 256];
    a.iter().for_each(|&c| count[c as usize] += 1);
    b.iter().for_each(|&c| count[c as usize] -= 1);
    count.iter().all(|&n| n == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn level_of(a: &str, b: &str) -> u8 {
        let comparator = make(&[]).unwrap();
        let of = |s: &str| {
            let mut out = Vec::new();
            comparator.encode(&[Some(s)], &mut out);
            out
        };
        comparator.level(&of(a), &of(b))
    }

    #[test]
    fn an_alias_is_a_level_of_its_own() {
        assert_eq!(level_of("minjun85@naver.com", "MinJun85@naver.com"), EXACT);
        assert_eq!(level_of("minjun85@hanmail.net", "minjun85@daum.net"), ALIAS);
        assert_eq!(level_of("minjun85@naver.com", "minjnu85@naver.com"), ONE_SLIP);
        assert_eq!(level_of("minjun85@naver.com", "minjun85@gmail.com"), LOCAL);
        assert_eq!(level_of("minjun85@naver.com", "sky1234@gmail.com"), DIFFER);
    }

    #[test]
    fn a_mailbox_of_a_function_is_nobodys() {
        for (mailbox, is_told) in
            [("info@hanbit.co.kr", false), ("Sales@hanbit.co.kr", false), ("minjun85@hanbit.co.kr", true)]
        {
            let mut out = Vec::new();
            make(&[]).unwrap().encode(&[Some(mailbox)], &mut out);
            assert_eq!(!out.is_empty(), is_told, "{mailbox}");
        }
    }
}
