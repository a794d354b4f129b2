//! Shared contacts: what counts as shared, and the words of the machine files and of readers.

use std::collections::HashSet;

use cleanse_core::Lang;
use cleanse_record::{Contact, ContactKind, SharedContacts, SharedVerdict};

const VERDICTS: [(SharedVerdict, &str); 7] = [
    (SharedVerdict::SamePerson, "same-person"),
    (SharedVerdict::Family, "family"),
    (SharedVerdict::Child, "child"),
    (SharedVerdict::Reassigned, "reassigned"),
    (SharedVerdict::StoreOrStaff, "store-or-staff"),
    (SharedVerdict::Placeholder, "placeholder"),
    (SharedVerdict::Unknown, "unknown"),
];

#[test]
fn words_are_those_of_the_contract() {
    for (verdict, word) in VERDICTS {
        assert_eq!(verdict.as_str(), word);
    }
    assert_eq!((ContactKind::Phone.as_str(), ContactKind::Email.as_str()), ("phone", "email"));
}

#[test]
fn readers_are_told_each_verdict_in_words_of_its_own() {
    for lang in [Lang::Ko, Lang::En] {
        let labels: HashSet<&str> = VERDICTS.iter().map(|(verdict, _)| verdict.label(lang)).collect();
        assert_eq!(labels.len(), VERDICTS.len());
    }
    assert_eq!(SharedVerdict::Family.label(Lang::Ko), "가족 추정");
    assert_eq!(SharedVerdict::Family.label(Lang::En), "probably family");
}

#[test]
fn a_value_is_shared_by_two_records_or_by_none() {
    let contact = |key, row| Contact { key, row, kind: ContactKind::Phone, made_up: false };
    let shared = |contacts: &[(u64, u32)]| {
        let contacts: Vec<Contact> = contacts.iter().map(|&(key, row)| contact(key, row)).collect();
        let shared = SharedContacts::find(&contacts);
        (shared.len(), shared.is_empty())
    };
    // Nothing, one record, one record twice, no value at all.
    for none in [&[][..], &[(7, 0)], &[(7, 0), (7, 0)], &[(0, 0), (0, 1)], &[(7, 0), (8, 1)]] {
        assert_eq!(shared(none), (0, true), "{none:?}");
    }
    assert_eq!(shared(&[(7, 0), (8, 0), (7, 1)]), (1, false));
    assert_eq!(shared(&[(7, 0), (8, 0), (7, 1), (8, 2), (7, 3)]), (2, false));
}
