//! Shared contacts: a phone or mailbox on two or more records, and who they may be.
//!
//! The same number on several members is the commonest way in which somebody is told somebody else's data. A shared
//! contact never merges anybody by itself; it says who has to be looked at before anything personal goes out.

use std::ops::Range;

use cleanse_core::Lang;
use rayon::slice::ParallelSliceMut;

/// What a record says of its person, as far as equality goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// Key of the canonical name, 0 for none.
    pub name: u64,
}

/// What a contact point is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContactKind {
    /// A phone number.
    Phone,
    /// A mailbox.
    Email,
}

impl ContactKind {
    /// The machine name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            ContactKind::Phone => "phone",
            ContactKind::Email => "email",
        }
    }
}

/// A contact point of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Identity of the canonical value.
    pub key: u64,
    /// 0-based row of the record.
    pub row: u32,
    /// Phone or mailbox.
    pub kind: ContactKind,
    /// The value is made up: a placeholder that belongs to nobody.
    pub made_up: bool,
}

/// Who a member of a shared contact may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SharedVerdict {
    /// The same person, registered more than once.
    SamePerson,
    /// Another member of the family.
    Family,
    /// A child on a parent's contact.
    Child,
    /// A number that belonged to somebody else before.
    Reassigned,
    /// A shop's or an employee's contact, typed for many customers.
    StoreOrStaff,
    /// A made-up value.
    Placeholder,
    /// It cannot be told.
    Unknown,
}

impl SharedVerdict {
    /// The machine name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            SharedVerdict::SamePerson => "same-person",
            SharedVerdict::Family => "family",
            SharedVerdict::Child => "child",
            SharedVerdict::Reassigned => "reassigned",
            SharedVerdict::StoreOrStaff => "store-or-staff",
            SharedVerdict::Placeholder => "placeholder",
            SharedVerdict::Unknown => "unknown",
        }
    }

    /// The word a reader sees.
    #[must_use]
    pub const fn label(self, lang: Lang) -> &'static str {
        match (self, lang) {
            (SharedVerdict::SamePerson, Lang::En) => "registered twice",
            (SharedVerdict::SamePerson, Lang::Ko) => "동일인 중복 가입",
            (SharedVerdict::Family, Lang::En) => "probably family",
            (SharedVerdict::Family, Lang::Ko) => "가족 추정",
            (SharedVerdict::Child, Lang::En) => "probably a child",
            (SharedVerdict::Child, Lang::Ko) => "자녀 추정",
            (SharedVerdict::Reassigned, Lang::En) => "probably a reassigned number",
            (SharedVerdict::Reassigned, Lang::Ko) => "번호 주인 변경 추정",
            (SharedVerdict::StoreOrStaff, Lang::En) => "probably a shop's or employee's",
            (SharedVerdict::StoreOrStaff, Lang::Ko) => "매장·직원 번호 추정",
            (SharedVerdict::Placeholder, Lang::En) => "made-up value",
            (SharedVerdict::Placeholder, Lang::Ko) => "임의로 입력한 값",
            (SharedVerdict::Unknown, Lang::En) => "unknown",
            (SharedVerdict::Unknown, Lang::Ko) => "확인 필요",
        }
    }
}

/// Groups of contacts with equal values on two or more records.
pub struct SharedContacts {
    /// Contact indices, grouped; within a group in row order.
    members: Vec<u32>,
    groups: Vec<Range<u32>>,
}

impl SharedContacts {
    /// Finds every value that stands on two or more records.
    #[must_use]
    pub fn find(contacts: &[Contact]) -> SharedContacts {
        let mut order: Vec<(u64, u32, u32)> =
            contacts.iter().zip(0u32..).filter(|(c, _)| c.key != 0).map(|(c, i)| (c.key, c.row, i)).collect();
        order.par_sort_unstable();
        // A record that holds the same value in two columns shares it with nobody.
        order.dedup_by_key(|&mut (key, row, _)| (key, row));
        let mut shared = SharedContacts { members: Vec::new(), groups: Vec::new() };
        for group in order.chunk_by(|a, b| a.0 == b.0).filter(|g| g.len() > 1) {
            let start = u32::try_from(shared.members.len()).unwrap_or(u32::MAX);
            shared.members.extend(group.iter().map(|&(_, _, i)| i));
            shared.groups.push(start..start + u32::try_from(group.len()).unwrap_or(u32::MAX));
        }
        // Groups in the order of their first record: the order of keys means nothing to a reader.
        shared.groups.sort_by_key(|g| {
            let c = &contacts[shared.members[g.start as usize] as usize];
            (c.row, c.kind, c.key)
        });
        shared
    }

    /// How many values are shared.
    #[must_use]
    pub fn len(&self) -> usize {
        self.groups.len()
    }

    /// Whether no value is shared.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }

    /// The groups, as indices into the contacts.
    pub fn groups(&self) -> impl Iterator<Item = &[u32]> {
        self.groups.iter().map(|g| &self.members[g.start as usize..g.end as usize])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contact(key: u64, row: u32) -> Contact {
        Contact { key, row, kind: ContactKind::Phone, made_up: false }
    }

    #[test]
    fn a_value_twice_on_one_record_is_not_shared() {
        let contacts =
            [contact(7, 0), contact(7, 0), contact(8, 1), contact(8, 2), contact(0, 3), contact(0, 4)];
        let shared = SharedContacts::find(&contacts);
        assert_eq!(shared.groups().collect::<Vec<_>>(), [&[2u32, 3][..]]);
    }
}
