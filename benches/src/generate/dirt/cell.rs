//! Dirt of any cell, and what stands in the remarks.

use super::super::contact::push_mobile;
use super::Dirt;

pub(super) const KINDS: &[Dirt] = &[
    Dirt { name: "space-behind", weight: 30, apply: |_, s| s.push(' ') },
    Dirt { name: "space-before", weight: 20, apply: |_, s| s.insert(0, ' ') },
    Dirt { name: "wide-space", weight: 5, apply: |_, s| s.push('\u{3000}') },
    Dirt { name: "no-break-space", weight: 8, apply: |_, s| s.push('\u{A0}') },
    Dirt { name: "zero-width", weight: 6, apply: |_, s| s.insert(0, '\u{200B}') },
    Dirt { name: "left-to-right-mark", weight: 3, apply: |_, s| s.insert(0, '\u{200E}') },
    Dirt { name: "byte-order-mark", weight: 3, apply: |_, s| s.insert(0, '\u{FEFF}') },
    Dirt { name: "tab", weight: 4, apply: |_, s| s.push('\t') },
    Dirt { name: "tab-before", weight: 2, apply: |_, s| s.insert(0, '\t') },
    Dirt { name: "hangul-filler", weight: 1, apply: |_, s| s.push('\u{3164}') },
    Dirt { name: "formula", weight: 6, apply: |_, s| *s = format!("=\"{s}\"") },
    Dirt { name: "apostrophe", weight: 8, apply: |_, s| s.insert(0, '\'') },
    Dirt { name: "line-break", weight: 3, apply: |_, s| s.push('\n') },
];

/// What stands in the remarks of real files and must not, or matters. Resident numbers name days that do not exist, card
/// and account numbers are all zeros: they belong to nobody.
pub(super) const NOTE_KINDS: &[Dirt] = &[
    Dirt { name: "refuses", weight: 20, apply: |_, s| s.push_str("수신거부 요청") },
    Dirt { name: "do-not-call", weight: 10, apply: |_, s| s.push_str("연락 금지") },
    Dirt { name: "dead", weight: 4, apply: |_, s| s.push_str("사망(가족 통화)") },
    Dirt { name: "emigrated", weight: 3, apply: |_, s| s.push_str("이민 가심") },
    Dirt { name: "in-the-army", weight: 4, apply: |_, s| s.push_str("군입대 2026년 3월") },
    Dirt {
        name: "resident-number", weight: 6, apply: |_, s| s.push_str("주민번호 850230-1000000 확인함")
    },
    Dirt { name: "card-number", weight: 4, apply: |_, s| s.push_str("카드 0000-0000-0000-0000 결제") },
    Dirt {
        name: "account-number", weight: 4, apply: |_, s| s.push_str("국민 000000-00-000000 환불계좌")
    },
    Dirt {
        name: "phone-in-note",
        weight: 12,
        apply: |scene, s| {
            s.push_str("다른 번호 ");
            push_mobile(&mut scene.rng, s);
        },
    },
    Dirt {
        name: "mailbox-in-note", weight: 6, apply: |_, s| s.push_str("메일은 haneul77@example.com 으로")
    },
    Dirt {
        name: "plain",
        weight: 60,
        apply: |_, s| s.push_str("배송 시 경비실에 맡겨 주세요, 부재 시 연락"),
    },
    Dirt {
        name: "several-lines", weight: 5, apply: |_, s| s.push_str("1차 통화 부재\n2차 통화 완료")
    },
];
