//! The rules of whole records, in code order.

use cleanse_core::{Rule, rule};

/// Every rule of this crate.
pub static RULES: &[&Rule] = &[&NO_CONTACT_POINT, &CONTACT_IN_NOTE];

rule! {
    /// **What.** The record has no phone, no mailbox and no address that could receive anything: each is empty or
    /// invalid.
    ///
    /// **Why.** Nobody can ask this customer. The record is set aside with its raw values, never deleted, so that
    /// a later file, a visit or a steward can bring it back.
    ///
    /// **Example.** Phone `없음`, e-mail empty.
    ///
    /// **Fix.** None by itself: a human adds a way to reach the customer.
    NO_CONTACT_POINT {
        code: "RPR001", name: "no-contact-point",
        severity: Error, bad_kind: Inaccurate, dimension: Reachability, applicability: Display,
        title: ("no contact point can receive anything", "연락할 수단이 없는 회원"),
        ko: include_str!("../rules/RPR001.ko.md"),
        golden: []
    }
}

rule! {
    /// **What.** A note holds a phone number or a mailbox.
    ///
    /// **Why.** A value in a note is neither checked, nor reached by a change, nor protected like one in its own
    /// column; often it is the newer one.
    ///
    /// **Example.** `번호 바뀜 010-2345-6789`.
    ///
    /// **Fix.** Suggested: a human moves it to its column.
    CONTACT_IN_NOTE {
        code: "RPR002", name: "contact-in-note",
        severity: Note, bad_kind: Inaccurate, dimension: Consistency, applicability: Display,
        title: ("a note holds a contact point", "비고에 적힌 연락처"),
        ko: include_str!("../rules/RPR002.ko.md"),
        golden: []
    }
}
