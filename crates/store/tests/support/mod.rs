//! Stores to test, made-up events, and a throw-away PostgreSQL.

#![allow(dead_code, reason = "every test binary uses a part of it")]

#[cfg(feature = "postgres")]
pub(crate) mod cluster;

use cleanse_core::feedback::Category;
use cleanse_repair::{Decision, Event, EventKind, Field, Giver, Purpose, RecordId, Time, Version};
use cleanse_store::Incoming;

/// Noon in Seoul on 2 November 2026.
pub(crate) const NOON: i64 = 1_793_588_400_000_000;
pub(crate) const DAY: i64 = 86_400_000_000;

/// A value that must never be found where it does not belong.
pub(crate) fn email(n: usize) -> String {
    format!("canary-{n:06}@example.kr")
}

pub(crate) fn given(record: &str, id: &str, field: Field, text: &str, at: i64) -> Incoming {
    let kind =
        EventKind::ProfileUpdated { field, version: Version::FIRST, giver: Giver::Import, attempt: None };
    Incoming::from(event(record, id, at, kind)).value(text, text)
}

pub(crate) fn event(record: &str, id: &str, at: i64, kind: EventKind) -> Event {
    let mut event = Event::new(id, RecordId::new(record), Time::from_micros(at), kind);
    event.source = "test".to_owned();
    event.actor = "tester".to_owned();
    event
}

pub(crate) fn bounce(field: Field, category: Category) -> EventKind {
    EventKind::Bounce { field, version: None, category, disposition: category.disposition(), attempt: None }
}

/// The state of a record as stores of the third version have it.
pub(crate) fn state_of_version_three(record: &str, text: &str) -> String {
    let state = cleanse_repair::State::of_compact(RecordId::new(record), text);
    serde_json::to_string(&state.expect("a state of this version")).expect("a state serialises")
}

/// A decision about all of a record, which is never refused: what does not fit it is passed over.
pub(crate) fn steward(decision: Decision) -> EventKind {
    EventKind::StewardDecision { field: None, decision }
}

/// The `n`-th event of a made-up history over 40 records: values, failures, deliveries, decisions, new values, consents.
/// The same `n` always gives the same event, and no order of them has one that is refused.
pub(crate) fn nth(n: usize) -> Incoming {
    let record = format!("M{:03}", n % 40);
    let id = format!("e-{n}");
    let at = NOON + n as i64 * 3_600_000_000;
    let field = if (n / 40).is_multiple_of(2) { Field::Email } else { Field::Mobile };
    let evidence = format!("550 5.1.1 <{}> user unknown", email(n));
    let kind = match n / 40 {
        0 => return given(&record, &id, Field::Email, &email(n), at),
        1 => return given(&record, &id, Field::Mobile, &format!("010-{:04}-{:04}", n % 10_000, n), at),
        step => match mixed(n as u64) % 10 {
            0 | 1 => bounce(field, Category::MailboxFull),
            2 | 3 => bounce(field, Category::RecipientUnknown),
            4 => EventKind::Delivered { field, version: None, attempt: None },
            5 => steward(Decision::Quarantine),
            6 => steward(Decision::Restore),
            7 => return given(&record, &id, field, &format!("{step}-{}", email(n)), at),
            8 => EventKind::OptIn { field: Some(field), purpose: Some(Purpose::Ad), night: false },
            _ => EventKind::Advanced,
        },
    };
    let event = event(&record, &id, at, kind);
    if n.is_multiple_of(3) { Incoming::from(event).evidence(evidence) } else { event.into() }
}

/// Numbers without a pattern.
pub(crate) fn mixed(n: u64) -> u64 {
    let mut x = n.wrapping_add(0x9E37_79B9_7F4A_7C15);
    x = (x ^ (x >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    x ^ (x >> 31)
}
