//! What a column holds, judged by a sample of its values.

use std::collections::HashSet;

use cleanse_core::{Context, Verdict};

use crate::role::Role;

/// Counts over a sample of a column's values.
#[derive(Clone, Debug, Default)]
pub(crate) struct ContentProfile {
    pub(crate) filled: usize,
    phones: usize,
    emails: usize,
    names: usize,
    full_names: usize,
    addresses: usize,
    dates: usize,
    mobile_heads: usize,
    number_parts: usize,
    number_rests: usize,
    locals: usize,
    domains: usize,
    days_of_month: usize,
    distinct: usize,
}

/// At most this many values of a column are looked at.
pub(crate) const SAMPLE_ROWS: usize = 500;

impl ContentProfile {
    /// Looks at the first values of a column.
    pub(crate) fn of<'a>(values: impl Iterator<Item = &'a str>) -> ContentProfile {
        let mut profile = ContentProfile::default();
        let mut seen = HashSet::new();
        for value in values.map(str::trim).filter(|v| !v.is_empty()).take(SAMPLE_ROWS) {
            profile.filled += 1;
            profile.distinct += usize::from(seen.insert(value));
            profile.count(value);
        }
        profile
    }

    fn count(&mut self, value: &str) {
        let cx = Context::default();
        let letters = value.chars().count();
        let digits = value.chars().filter(char::is_ascii_digit).count();
        let only_digits = digits == letters;
        self.mobile_heads += usize::from(is_mobile_head(value));
        self.number_parts += usize::from(only_digits && (3..=4).contains(&letters));
        self.number_rests += usize::from(only_digits && (7..=8).contains(&letters));
        self.dates += usize::from(is_dateish(value));
        self.days_of_month += usize::from(is_day_of_month(value));
        if value.contains('@') || value.contains('＠') {
            self.emails += usize::from(read_well(cleanse_email::cleanse(value, &cx).verdict));
            return;
        }
        self.domains += usize::from(is_domainish(value));
        self.locals += usize::from(is_localish(value));
        if digits >= 7 && letters <= 30 {
            self.phones += usize::from(read_well(cleanse_phone::cleanse(value, &cx).verdict));
        }
        if digits == 0 && (2..=20).contains(&letters) {
            let name = cleanse_name::cleanse(value, &cx);
            let person = matches!(name.kind, Some(cleanse_name::Kind::Person));
            self.names += usize::from(person && read_well(name.verdict));
            self.full_names += usize::from(person && name.verdict.is_usable() && letters >= 3);
        }
        if letters >= 6 && digits > 0 && digits * 2 < letters {
            self.addresses += usize::from(read_well(cleanse_address::cleanse(value, &cx).verdict));
        }
    }

    fn mostly(&self, count: usize) -> bool {
        self.filled > 0 && count * 10 >= self.filled * 7
    }

    /// The contact role that the content speaks for, for a column whose header says nothing.
    pub(crate) fn role(&self) -> Option<Role> {
        if self.mostly(self.emails) {
            Some(Role::Email)
        } else if self.mostly(self.dates) {
            None
        } else if self.mostly(self.phones) {
            Some(Role::Phone)
        } else if self.mostly(self.addresses) {
            Some(Role::Address)
        } else if self.mostly(self.names) && self.has_full_names() && self.distinct * 2 >= self.filled {
            Some(Role::Name)
        } else {
            None
        }
    }

    /// Whether the column holds the 010 of numbers that were split over columns.
    pub(crate) fn is_mobile_head(&self) -> bool {
        self.mostly(self.mobile_heads)
    }

    /// Whether the column holds such a 010 for what stands in the column behind it: its other values may be whole numbers, typed
    /// into the first column.
    pub(crate) fn has_mobile_heads_for(&self, behind: &ContentProfile) -> bool {
        self.mobile_heads > 0 && self.mobile_heads * 2 >= behind.filled
    }

    /// Whether the column holds what follows the 010, in one block.
    pub(crate) fn is_number_rest(&self) -> bool {
        self.mostly(self.number_rests)
    }

    /// Whether the column holds blocks of three or four digits.
    pub(crate) fn is_number_part(&self) -> bool {
        self.mostly(self.number_parts)
    }

    /// Whether the column holds the part of mailboxes before the @.
    pub(crate) fn is_email_local(&self) -> bool {
        self.emails == 0 && self.mostly(self.locals)
    }

    /// Whether the column holds the part of mailboxes after the @.
    pub(crate) fn is_email_domain(&self) -> bool {
        self.emails == 0 && self.mostly(self.domains)
    }

    /// Whether most values are whole mailboxes.
    pub(crate) fn is_email(&self) -> bool {
        self.mostly(self.emails)
    }

    /// Whether the column holds days of a month, or nothing at all.
    pub(crate) fn is_day_of_month(&self) -> bool {
        self.filled == 0 || self.mostly(self.days_of_month)
    }

    /// Whether no value stands there twice.
    pub(crate) fn is_unique(&self) -> bool {
        self.filled > 0 && self.distinct == self.filled
    }

    /// Whether a good part of the values are persons' names with their surname: two syllables may be a given name alone.
    pub(crate) fn has_full_names(&self) -> bool {
        self.full_names * 2 >= self.filled
    }
}

/// A value that the reader takes for its kind, whatever the doubt.
fn read_well(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::Clean | Verdict::Normalized | Verdict::Suspect)
}

fn is_mobile_head(value: &str) -> bool {
    matches!(value, "010" | "10" | "011" | "016" | "017" | "018" | "019" | "11" | "16" | "17" | "18" | "19")
}

fn is_day_of_month(value: &str) -> bool {
    let day = value.strip_suffix('일').unwrap_or(value).trim();
    day.len() <= 2 && day.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day))
}

fn is_dateish(value: &str) -> bool {
    let digits: String = value.chars().filter(char::is_ascii_digit).collect();
    let rest = value.chars().all(|c| c.is_ascii_digit() || " -./:년월일시분초".contains(c));
    rest && (6..=14).contains(&digits.len()) && (digits.starts_with("19") || digits.starts_with("20")) && {
        let month = digits.get(4..6).and_then(|m| m.parse::<u8>().ok()).unwrap_or(0);
        value.contains(['-', '.', '/', '년']) || (digits.len() == 8 && (1..=12).contains(&month))
    }
}

fn is_domainish(value: &str) -> bool {
    let value = value.trim_start_matches('@');
    value.contains('.')
        && value.len() >= 4
        && value.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.' || b == b'-')
}

fn is_localish(value: &str) -> bool {
    value.len() >= 2
        && value.bytes().any(|b| b.is_ascii_alphabetic())
        && value.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-+".contains(&b))
}
