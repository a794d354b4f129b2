//! Domains that we know: mail providers with their rules and closing dates, and real domains that look like
//! typos of them.

use cleanse_core::Date;

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
    /// How common it is among Korean customers; 0 is no target of a typo.
    pub(crate) weight: u8,
}

impl Known {
    pub(crate) fn is_closed(&self, as_of: Date) -> bool {
        self.closed.is_some_and(|(y, m, d)| (as_of.year(), as_of.month(), as_of.day()) >= (y, m, d))
    }

    /// The name before the first dot and the rest: `naver`, `com`.
    pub(crate) fn name_and_suffix(&self) -> (&'static str, &'static str) {
        self.domain.split_once('.').unwrap_or((self.domain, ""))
    }
}

/// Looks a lower-case domain up.
#[inline]
pub(crate) fn find(domain: &str) -> Option<&'static Known> {
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

/// Every known domain.
pub(crate) fn all() -> &'static [Known] {
    KNOWN
}

/// Open providers of weight one or more, the commonest first within the table's order.
pub(crate) fn targets() -> impl Iterator<Item = &'static Known> {
    KNOWN.iter().filter(|k| k.weight > 0)
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
