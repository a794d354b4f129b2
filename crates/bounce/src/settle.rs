//! What varies from one reply to the next and says nothing: mailboxes, addresses of hosts, times, numbers of queues and sessions.
//!
//! A server says few sentences, and names another mailbox and another queue in each. A reply is judged by what is left when those are
//! all alike, so that what was judged once need not be judged again.

use std::ops::Range;

use crate::literals::{Beginnings, bits_of};

/// Replies are looked at up to this many bytes.
pub(crate) const LONGEST: usize = 4096;

/// Stands for any mailbox; as long as they are, for how far apart words stand counts.
const MAILBOX: &str = "somebody@mail.example.com";
/// Stands for any host's address (RFC 5737).
const HOST: &str = "198.51.100.25";
/// Stands for any number of a queue or a session.
const NUMBER: &str = "0000";
/// Stands for the parts of a time of day.
const TIME: &str = "00";
/// How much longer a reply may become before memory is asked for again.
const SPARE: usize = 64;
/// What is no longer than this may say something: the codes of replies have three digits, ports and years up to five.
const SHORT: usize = 5;

/// The reply with all that varies alike, written into `out`; the reply itself where nothing varies. A word in which something `known`
/// may begin stays as it is.
pub(crate) fn settle<'t>(reply: &'t str, known: &Beginnings, out: &'t mut String) -> &'t str {
    if reply.len() > LONGEST {
        return reply;
    }
    out.clear();
    let words = Words::of(reply.as_bytes());
    let mut settling = Settling { reply, known, out, done: 0 };
    let mut at = 0;
    while let Some(telling) = words.telling(at) {
        let word = words.start(telling)..words.end(telling);
        at = word.end;
        settling.word(word);
    }
    let Settling { out, done, .. } = settling;
    if done == 0 {
        return reply;
    }
    out.push_str(&reply[done..]);
    out
}

/// A reply on its way.
struct Settling<'t, 'k> {
    reply: &'t str,
    known: &'k Beginnings,
    out: &'t mut String,
    /// How much of the reply is written.
    done: usize,
}

impl Settling<'_, '_> {
    /// Replaces a word that has a digit or an `@`, or parts of it.
    fn word(&mut self, mut at: Range<usize>) {
        let text = self.reply.as_bytes();
        // The dot at the end of a sentence is none of the word's.
        at.end -= text[at.clone()].iter().rev().take_while(|b| is_mark(**b)).count();
        if !text[at.clone()].contains(&b'@') {
            // `ip=192.0.2.1`
            at.start += memchr::memrchr(b'=', &text[at.clone()]).map_or(0, |sign| sign + 1);
        }
        let word = &text[at.clone()];
        if let Some(sign) = memchr::memchr(b'@', word) {
            if let Some(mailbox) = mailbox(word, sign) {
                self.replace(at.start + mailbox.start..at.start + mailbox.end, MAILBOX);
            }
        } else if !word.iter().any(u8::is_ascii_alphabetic) {
            self.number(at);
        } else if is_host_name(word) {
            let mut from = at.start;
            for label in word.split(|b| *b == b'.') {
                self.unless_known(from..from + label.len(), NUMBER, is_number(label));
                from += label.len() + 1;
            }
        } else {
            self.unless_known(at, NUMBER, is_number(word));
        }
    }

    /// A word of digits and signs.
    fn number(&mut self, mut at: Range<usize>) {
        let text = self.reply.as_bytes();
        // `550-192.0.2.1 is blocked`
        if let [_, _, _, b'-', rest @ ..] = &text[at.clone()]
            && !rest.is_empty()
        {
            at.start += 4;
        }
        let word = &text[at.clone()];
        let is_of_time =
            || text.get(at.start.wrapping_sub(1)) == Some(&b':') || text.get(at.end) == Some(&b':');
        if word.len() == 2 {
            self.unless_known(at.clone(), TIME, is_of_time());
        } else if is_host_address(word) {
            self.unless_known(at, HOST, true);
        } else {
            self.unless_known(at, NUMBER, word.len() > SHORT && word.iter().all(u8::is_ascii_digit));
        }
    }

    fn unless_known(&mut self, at: Range<usize>, by: &str, varies: bool) {
        if varies && !self.known.may_be_in(self.reply.as_bytes(), at.clone()) {
            self.replace(at, by);
        }
    }

    fn replace(&mut self, at: Range<usize>, by: &str) {
        if self.done == 0 {
            self.out.reserve(self.reply.len() + SPARE);
        }
        self.out.push_str(&self.reply[self.done..at.start]);
        self.out.push_str(by);
        self.done = at.end;
    }
}

/// Bytes that one integer has a bit for.
const CHUNK: usize = 64;

/// Where the words of a text are, a bit for each byte: found many at a time, as most words do not matter.
struct Words {
    /// Letters, digits and what stands within names of hosts and mailboxes.
    within: [u64; LONGEST / CHUNK + 1],
    /// Digits and `@`.
    telling: [u64; LONGEST / CHUNK],
    chunks: usize,
}

impl Words {
    fn of(text: &[u8]) -> Words {
        let chunks = text.len().div_ceil(CHUNK);
        let mut words = Words { within: [0; LONGEST / CHUNK + 1], telling: [0; LONGEST / CHUNK], chunks };
        for (n, chunk) in text.chunks(CHUNK).enumerate() {
            let mut bytes = [0; CHUNK];
            bytes[..chunk.len()].copy_from_slice(chunk);
            let telling = bytes.map(|b| u8::from(b.is_ascii_digit() | (b == b'@')));
            let within = bytes.map(|b| u8::from(b.is_ascii_alphanumeric() | (b == b'@') | is_mark(b)));
            words.telling[n] = bits_of(&telling);
            words.within[n] = bits_of(&within);
        }
        words
    }

    /// The first telling byte from a place on.
    fn telling(&self, from: usize) -> Option<usize> {
        let (mut n, mut least) = (from / CHUNK, from % CHUNK);
        while n < self.chunks {
            let bits = self.telling[n] >> least << least;
            if bits != 0 {
                return Some(n * CHUNK + bits.trailing_zeros() as usize);
            }
            (n, least) = (n + 1, 0);
        }
        None
    }

    /// Where the word begins that a place is in.
    fn start(&self, at: usize) -> usize {
        let mut outside = !self.within[at / CHUNK] & ((1 << (at % CHUNK)) - 1);
        for n in (0..=at / CHUNK).rev() {
            if outside != 0 {
                return n * CHUNK + CHUNK - outside.leading_zeros() as usize;
            }
            outside = n.checked_sub(1).map_or(0, |before| !self.within[before]);
        }
        0
    }

    /// Where the word ends that a place is in.
    fn end(&self, at: usize) -> usize {
        let mut n = at / CHUNK;
        let mut outside = !self.within[n] >> (at % CHUNK) << (at % CHUNK);
        while outside == 0 {
            n += 1;
            outside = !self.within[n];
        }
        n * CHUNK + outside.trailing_zeros() as usize
    }
}

/// What stands within names of hosts and mailboxes.
const fn is_mark(byte: u8) -> bool {
    (byte == b'.') | (byte == b'-') | (byte == b'_') | (byte == b'+') | (byte == b'=') | (byte == b'%')
}

/// Letters and digits that nobody would read.
fn is_number(word: &[u8]) -> bool {
    word.len() > SHORT && word.iter().any(u8::is_ascii_digit)
}

/// The mailbox around the only `@` of a word: dots before it may be those of a sentence (`not allowed...kim@example.com`).
fn mailbox(word: &[u8], sign: usize) -> Option<Range<usize>> {
    let dots = |text: &[u8]| memchr::memmem::rfind(text, b"..").map_or(0, |at| at + 2);
    let start = dots(&word[..sign]);
    let is_whole = start < sign && sign + 1 < word.len() && memchr::memchr(b'@', &word[sign + 1..]).is_none();
    is_whole.then_some(start..word.len())
}

/// Four numbers of up to three digits (RFC 791).
fn is_host_address(word: &[u8]) -> bool {
    let is_part = |part: &[u8]| (1..=3).contains(&part.len()) && part.iter().all(u8::is_ascii_digit);
    word.len() >= 7
        && word.split(|b| *b == b'.').all(is_part)
        && word.iter().filter(|b| **b == b'.').count() == 3
}

/// Labels, of which the last one has letters only.
fn is_host_name(word: &[u8]) -> bool {
    let last = word.rsplit(|b| *b == b'.').next().unwrap_or_default();
    last.len() < word.len() && last.len() >= 2 && last.iter().all(u8::is_ascii_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::literals::Literals;

    #[test]
    fn what_varies_is_alike_and_what_says_something_stays() {
        let mut texts: Vec<Box<[u8]>> =
            ["aup#in-1310", "dmarc", "error 25abcd9", "s3150"].map(|t| t.as_bytes().into()).into();
        texts.sort();
        let known = Beginnings::of([&Literals::new(&texts)]);
        for (reply, want) in [
            (
                "550 5.1.1 <kim@shop.example>: User unknown.",
                "550 5.1.1 <somebody@mail.example.com>: User unknown.",
            ),
            ("550-5.1.1 x d9443c01a7336-2.12 - gsmtp", "550-5.1.1 x 0000 - gsmtp"),
            ("421 4.7.0 [203.0.113.77:25] 4BzXyz1234", "421 4.7.0 [198.51.100.25:00] 0000"),
            ("550 mx7.example.com [2026-11-23T01:02:03.123Z]", "550 mx7.example.com [0000:00:0000]"),
            ("550 BN8NAM11FT042.mail.example.com said no.", "550 0000.mail.example.com said no."),
            ("550 AUP#In-1310 (S3150) dmarc2026", "550 AUP#In-1310 (S3150) dmarc2026"),
            ("550 error 25ABCD9, 25abcd7", "550 error 25ABCD9, 25abcd7"),
            ("552 message size 52428800 exceeds 10240", "552 message size 0000 exceeds 10240"),
            ("550 5.1.1.10 5.7.606 v1.2 kim@ @b", "550 198.51.100.25 5.7.606 v1.2 kim@ @b"),
            ("550 없는 사용자(kim@shop.example)입니다", "550 없는 사용자(somebody@mail.example.com)입니다"),
            ("550 IP=192.0.2.77 id=ab12cd34", "550 IP=198.51.100.25 id=0000"),
            ("550-192.0.2.77 is blocked", "550-198.51.100.25 is blocked"),
            ("550 not allowed...kim@shop.example", "550 not allowed...somebody@mail.example.com"),
            ("", ""),
        ] {
            assert_eq!(settle(reply, &known, &mut String::new()), want);
        }
    }
}
