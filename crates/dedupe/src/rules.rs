//! What can be wrong with a record beside another one, in code order.

use cleanse_core::{Rule, rule};

/// Every rule of this crate, in code order.
pub static RULES: &[&Rule] = &[
    &DUPLICATE_RECORD,
    &IDENTICAL_RECORD,
    &OTHER_IDENTITY,
    &WEAK_BRIDGE,
    &CROWDED_VALUE,
    &SHARED_CONTACT,
    &NOT_COMPARED,
];

rule! {
    /// **What.** Two records are, by everything they say, one customer.
    ///
    /// **Why.** The customer gets every message twice, points are split over two cards, and a change reaches only one
    /// of the records.
    ///
    /// **Example.** `김철수, 010-2345-6789` and `김 철수님, 01023456789` with the same birth date.
    ///
    /// **Fix.** None by itself: `run --merge` writes one golden record and keeps the others with their origin.
    DUPLICATE_RECORD {
        code: "DUP001", name: "duplicate-record",
        severity: Warning, bad_kind: Duplicate, dimension: Uniqueness, applicability: Display,
        title: ("another record of the same customer", "동일인으로 추정되는 회원"),
        ko: include_str!("../rules/DUP001.ko.md"),
        golden: []
    }
}

rule! {
    /// **What.** Many records are equal in everything that is compared.
    ///
    /// **Why.** An import ran twice, or a form sent its data again and again.
    ///
    /// **Example.** The same name, phone and birth date on a hundred rows.
    ///
    /// **Fix.** None by itself. Find out which import wrote them before anything is merged.
    IDENTICAL_RECORD {
        code: "DUP002", name: "identical-record",
        severity: Warning, bad_kind: Duplicate, dimension: Uniqueness, applicability: Display,
        title: ("many records are equal in everything", "모든 값이 같은 회원이 많음"),
        ko: include_str!("../rules/DUP002.ko.md"),
        golden: []
    }
}

rule! {
    /// **What.** Two records look like one customer and carry different identities (CI).
    ///
    /// **Why.** An identity is given to one person: either they are two people, or one identity is wrong.
    ///
    /// **Example.** Same name and phone, two values of CI.
    ///
    /// **Fix.** None: they are never merged. A human has to look.
    OTHER_IDENTITY {
        code: "DUP003", name: "other-identity",
        severity: Warning, bad_kind: Inaccurate, dimension: Consistency, applicability: Display,
        title: ("alike, with another identity", "유사하지만 본인확인값이 다른 회원"),
        ko: include_str!("../rules/DUP003.ko.md"),
        golden: []
    }
}

rule! {
    /// **What.** A group of records hung together by a single doubtful pair, and was cut there.
    ///
    /// **Why.** One record that holds the data of two people ties them together: a mother's phone under the name of her
    /// daughter.
    ///
    /// **Example.** Two records of A and two of B, and one pair of them shares a phone.
    ///
    /// **Fix.** None. The pair is listed for review.
    WEAK_BRIDGE {
        code: "DUP004", name: "weak-bridge",
        severity: Note, bad_kind: Duplicate, dimension: Uniqueness, applicability: Display,
        title: ("a group that hung together by one doubtful pair", "의심스러운 한 쌍으로만 이어진 묶음"),
        ko: include_str!("../rules/DUP004.ko.md"),
        golden: []
    }
}

rule! {
    /// **What.** A value stands on so many records that it is nobody's.
    ///
    /// **Why.** A default, a made-up value or the shop's own number was typed for everybody. It is no evidence that two
    /// customers are one, and whoever sends to it reaches none of them.
    ///
    /// **Example.** One phone number on 4,000 records.
    ///
    /// **Fix.** None. The value is left out of matching; find out where it comes from.
    CROWDED_VALUE {
        code: "DUP005", name: "crowded-value",
        severity: Warning, bad_kind: Inaccurate, dimension: Uniqueness, applicability: Display,
        title: ("one value on too many records", "지나치게 많은 회원에게 있는 같은 값"),
        ko: include_str!("../rules/DUP005.ko.md"),
        golden: []
    }
}

rule! {
    /// **What.** A phone number or mailbox stands on two or more records.
    ///
    /// **Why.** Whoever is told something personal there may not be the customer it is about.
    ///
    /// **Example.** Mother and daughter with one phone number.
    ///
    /// **Fix.** None. `shared_contacts.csv` says who may share it; confirm it with the customer.
    SHARED_CONTACT {
        code: "DUP006", name: "shared-contact",
        severity: Warning, bad_kind: Inaccurate, dimension: Uniqueness, applicability: Display,
        title: ("a contact that several records share", "여러 회원이 함께 쓰는 연락처"),
        ko: include_str!("../rules/DUP006.ko.md"),
        golden: []
    }
}

rule! {
    /// **What.** So many records agree in what a blocking rule looks at that it compared none of them with each other.
    ///
    /// **Why.** Comparing everybody with everybody takes forever, and a value that everybody has tells nobody apart. Duplicates
    /// among these records are found by the other rules, or not at all.
    ///
    /// **Example.** An export that wrote the same name into all rows.
    ///
    /// **Fix.** None. Look at the record named, whose values so many share, and at the import that wrote them.
    NOT_COMPARED {
        code: "DUP007", name: "not-compared",
        severity: Warning, bad_kind: Inaccurate, dimension: Uniqueness, applicability: Display,
        title: ("too many records agree to compare them all", "같은 값이 지나치게 많아 서로 비교하지 않은 회원"),
        ko: include_str!("../rules/DUP007.ko.md"),
        golden: []
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_count_from_one() {
        for (i, rule) in RULES.iter().enumerate() {
            assert_eq!(rule.code, format!("DUP{:03}", i + 1));
        }
    }

    #[test]
    fn documentation_has_four_parts_in_both_languages() {
        for rule in RULES {
            for part in ["**What.**", "**Why.**", "**Example.**", "**Fix.**"] {
                assert!(rule.doc.en.contains(part), "{} lacks {part}", rule.code);
            }
            for part in ["**무엇.**", "**왜.**", "**예.**", "**고침.**"] {
                assert!(rule.doc.ko.contains(part), "{} lacks {part}", rule.code);
            }
        }
    }
}
