//! Domains that we know: mail providers with their rules and closing dates, and real domains that look like
//! typos of them.

use cleanse_core::Date;

pub(crate) use crate::generated::known::TARGETS;
use crate::generated::known::{KNOWN, SLOTS};
use crate::table::slot_hash;

/// One row of `data/known_domains.tsv`.
#[derive(Debug)]
pub(crate) struct Known {
    pub(crate) domain: &'static str,
    /// Machine name of the provider; empty for a domain that is only known to be real.
    pub(crate) provider: &'static str,
    /// The domain that identifies the mailbox; empty for itself.
    pub(crate) mailbox: &'static str,
    /// Dots in the local part do not count.
    pub(crate) dots: bool,
    /// A `+tag` does not count.
    pub(crate) plus: bool,
    /// Ids are those of Naver.
    pub(crate) naver: bool,
    /// Anybody may sign up.
    pub(crate) free: bool,
    /// The day from which nothing is delivered.
    pub(crate) closed: Option<(u16, u8, u8)>,
    /// Where the mailboxes moved.
    pub(crate) successor: &'static str,
    /// For a typo that is known by heart: the domain that is meant. Empty for a real domain.
    pub(crate) meant: &'static str,
}

/// A provider whose domain is mistyped often enough to look for it.
pub(crate) struct Target {
    pub(crate) row: u16,
    /// A bit for each letter of the name, to pass by most words quickly.
    pub(crate) letters: u32,
    /// The domain before its first dot: `naver`.
    pub(crate) name: &'static str,
    /// The domain behind its first dot: `com`.
    pub(crate) suffix: &'static str,
    /// How common it is among Korean customers, 1 to 9.
    pub(crate) weight: u8,
}

impl Target {
    /// A quick look before slips are told apart: a word of these letters can be a slip of the name.
    #[inline]
    pub(crate) fn may_be(&self, name: &str, letters: u32) -> bool {
        name.len().abs_diff(self.name.len()) <= 2 && (letters ^ self.letters).count_ones() <= 2
    }

    pub(crate) fn domain(&self) -> &'static str {
        KNOWN.get(usize::from(self.row)).map_or("", |k| k.domain)
    }
}

impl Known {
    pub(crate) fn is_closed(&self, as_of: Date) -> bool {
        self.closed.is_some_and(|(y, m, d)| (as_of.year(), as_of.month(), as_of.day()) >= (y, m, d))
    }
}

/// Looks a lower-case domain up among the real ones.
#[inline]
pub(crate) fn find(domain: &str) -> Option<&'static Known> {
    row_of(domain).filter(|known| known.meant.is_empty())
}

/// Looks a lower-case domain up, typos that are known by heart included.
#[inline]
pub(crate) fn row_of(domain: &str) -> Option<&'static Known> {
    let mut slot = (slot_hash(domain) >> 22) as usize;
    loop {
        let row = *SLOTS.get(slot)?;
        let known = KNOWN.get(usize::from(row).checked_sub(1)?)?;
        if known.domain == domain {
            return Some(known);
        }
        slot = (slot + 1) % SLOTS.len();
    }
}

/// Every real domain that is known.
pub(crate) fn all() -> impl Iterator<Item = &'static Known> {
    KNOWN.iter().filter(|known| known.meant.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_found() {
        for known in all() {
            assert!(find(known.domain).is_some_and(|k| std::ptr::eq(k, known)), "{}", known.domain);
            assert!(known.mailbox.is_empty() || find(known.mailbox).is_some(), "{}", known.mailbox);
            assert!(known.closed.is_none_or(|(y, m, d)| Date::new(y, m, d).is_ok()), "{}", known.domain);
        }
        assert!(find("naver.con").is_none() && find("").is_none());
    }

    #[test]
    fn no_known_domain_is_a_throw_away() {
        for known in all() {
            assert!(!crate::generated::disposable::DISPOSABLE.contains(known.domain), "{}", known.domain);
        }
    }
}
