//! Enhanced status codes: what a server says in three numbers.

use std::fmt;

use cleanse_core::feedback::Category;

/// An enhanced mail system status code (RFC 3463), as in `5.1.1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Status {
    /// 2 success, 4 persistent transient failure, 5 permanent failure.
    pub class: u8,
    /// What the code is about: 1 addressing, 2 mailbox, 3 system, 4 network, 5 protocol, 6 content, 7 policy.
    pub subject: u16,
    /// The detail within the subject.
    pub detail: u16,
}

/// How much a status code weighs against the words beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Weight {
    /// The registry's meaning is precise and servers use it so.
    Firm(Category),
    /// Servers use it for several things: read the words first.
    Weak(Category),
    /// It says nothing but success or failure.
    Mute,
}

impl Status {
    /// Reads `5.1.1`. Class 2, 4 or 5; subject and detail up to three digits.
    #[must_use]
    pub fn parse(s: &str) -> Option<Status> {
        let mut parts = s.trim().splitn(3, '.');
        let mut number = || -> Option<u16> {
            let part = parts.next()?;
            let digits = part.len() <= 3 && !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
            if digits { part.parse().ok() } else { None }
        };
        let (class, subject, detail) = (number()?, number()?, number()?);
        let class = u8::try_from(class).ok().filter(|c| matches!(c, 2 | 4 | 5))?;
        Some(Status { class, subject, detail })
    }

    /// Finds the first status code in a text. Version numbers, addresses and dates are not taken for one.
    #[must_use]
    pub fn find(text: &str) -> Option<Status> {
        let bytes = text.as_bytes();
        memchr::memchr_iter(b'.', bytes).find_map(|dot| Status::around(bytes, dot))
    }

    /// The code whose first dot stands at `dot`.
    fn around(bytes: &[u8], dot: usize) -> Option<Status> {
        let class = bytes.get(dot.checked_sub(1)?).copied().filter(|b| matches!(b, b'2' | b'4' | b'5'))?;
        let before = dot.checked_sub(2).and_then(|i| bytes.get(i)).copied().unwrap_or(b' ');
        if before.is_ascii_alphanumeric()
            || matches!(before, b'.' | b'-' | b'_') && !is_continuation(bytes, dot)
        {
            return None;
        }
        let (subject, at) = digits(bytes, dot + 1)?;
        if bytes.get(at) != Some(&b'.') {
            return None;
        }
        let (detail, end) = digits(bytes, at + 1)?;
        let after = bytes.get(end).copied().unwrap_or(b' ');
        let next = bytes.get(end + 1).copied().unwrap_or(b' ');
        let longer = after.is_ascii_alphanumeric() || (after == b'.' && next.is_ascii_alphanumeric());
        if longer || subject > 9 { None } else { Some(Status { class: class - b'0', subject, detail }) }
    }

    /// What the few codes say that no server sends for anything else, and that clear the recipient: they choose between
    /// rules that hold alike.
    pub(crate) fn clears(self) -> Option<Category> {
        match (self.subject, self.detail) {
            (2, 2) => Some(Category::MailboxFull),
            (2, 3) | (3, 4) => Some(Category::MessageFault),
            (7, 20..=27) => Some(Category::SenderAuth),
            _ => None,
        }
    }

    /// What the code means by itself (RFC 3463, the IANA registry, and the codes that Microsoft publishes in the
    /// same space).
    pub(crate) fn weight(self) -> Weight {
        use Category as C;
        use Weight::{Firm, Mute, Weak};
        if self.class == 2 {
            return Weak(C::Delivered);
        }
        let permanent = self.class == 5;
        match (self.subject, self.detail) {
            // For now, whoever it is: words may condemn, a code that asks us to come back does not.
            (1, 1 | 4 | 6) | (7, 13 | 17 | 18) if !permanent => Mute,
            (1, 1 | 4) => Firm(C::RecipientUnknown),
            (1, 2 | 10) => Firm(C::DomainInvalid),
            (1, 3) => Firm(C::AddressSyntax),
            (1, 6) | (7, 17 | 18) => Firm(C::RecipientMoved),
            (1, 7 | 8) | (5, 1 | 2 | 4..=6) | (7, 8 | 10..=12 | 14 | 27 | 30) | (6, 8 | 10) => {
                Firm(C::SenderConfig)
            }
            (2, 1) if permanent => Firm(C::RecipientInactive),
            (2, 1) => Weak(C::UnreachableTemporary),
            (7, 13) => Firm(C::RecipientInactive),
            (2, 2) => Firm(C::MailboxFull),
            (2, 3) | (3, 3 | 4) | (6, _) | (7, 16) => Firm(C::MessageFault),
            (2, 4) | (3, 1 | 5) => Firm(C::RemoteSystem),
            (3, 2) if permanent => Weak(C::DomainInvalid),
            (2, 0) => Weak(C::RecipientRejected),
            (3, _) => Weak(C::RemoteSystem),
            (4, 4) if permanent => Firm(C::DomainInvalid),
            (4, 1) if permanent => Weak(C::Network),
            (4, 5) => Weak(C::RemoteSystem),
            (4, 7) => Firm(C::Expired),
            (4, 0 | 3) => Weak(C::Network),
            (4, _) => Firm(C::Network),
            (5, 3) | (7, 28) => Firm(C::RateLimited),
            (5, _) => Weak(C::SenderConfig),
            (7, 20..=26 | 29 | 509 | 515) => Firm(C::SenderAuth),
            (7, 5..=7) => Weak(C::SenderAuth),
            (7, 500..=699) if !permanent => Firm(C::SenderReputation),
            (7, 501..=503 | 511 | 513 | 606..=649 | 708) => Firm(C::SenderReputation),
            (7, 508 | 705) => Firm(C::RateLimited),
            (7, 57 | 60 | 64 | 506 | 750) => Firm(C::SenderConfig),
            (7, _) => Weak(C::Policy),
            _ => Mute,
        }
    }
}

/// `550-5.1.1`: the hyphen of a continuation line, after a reply code.
fn is_continuation(bytes: &[u8], dot: usize) -> bool {
    dot >= 5 && bytes[dot - 2] == b'-' && bytes[dot - 5..dot - 2].iter().all(u8::is_ascii_digit)
}

/// Up to three digits from `from`, and where they end.
fn digits(bytes: &[u8], from: usize) -> Option<(u16, usize)> {
    let len = bytes.get(from..)?.iter().take(4).take_while(|b| b.is_ascii_digit()).count();
    if len == 0 || len > 3 {
        return None;
    }
    let value = bytes[from..from + len].iter().fold(0u16, |n, b| n * 10 + u16::from(b - b'0'));
    Some((value, from + len))
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.class, self.subject, self.detail)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn found_in_text() {
        for (text, want) in [
            ("550 5.1.1 User unknown", Some("5.1.1")),
            ("550-5.7.26 Unauthenticated", Some("5.7.26")),
            ("Sorry (#5.4.4)", Some("5.4.4")),
            ("host mx [192.0.2.5.1] said", None),
            ("DragonFly Mail Agent v0.13, 8.12.5.1.1", None),
            ("450 5.x.x", None),
            ("at 24.5.2024", None),
        ] {
            assert_eq!(Status::find(text).map(|s| s.to_string()).as_deref(), want, "{text}");
        }
    }

    #[test]
    fn parse_reads_what_display_writes() {
        let status = Status { class: 5, subject: 7, detail: 509 };
        assert_eq!(Status::parse(&status.to_string()), Some(status));
        assert_eq!(Status::parse("3.1.1"), None);
        assert_eq!(Status::parse("5.1"), None);
    }
}
