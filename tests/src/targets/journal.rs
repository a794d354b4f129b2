//! A journal that was written by somebody else: any events, any state.

use cleanse_repair::{Policy, RecordId, Time};
use cleanse_store::{EventRow, Memory, PolicyRow, RecordRow, Store, Workflow};

use super::with_text;

/// Every line is the body of an event, the last one the state of the record. A journal that can be replayed is one
/// that holds after it was rebuilt.
pub fn journal(bytes: &[u8]) {
    with_text(bytes, |s| {
        let policy = Policy::shipped();
        let Ok(store) = store(s, &policy) else { return };
        let Ok(mut workflow) = Workflow::new(store, policy, Time::from_micros(0)) else { return };
        let record = RecordId::new("M001");
        let _ = workflow.state(&record);
        let _ = workflow.history(&record);
        let _ = workflow.trail(&record);
        let _ = workflow.verify();
        if workflow.rebuild().is_ok() {
            let replayed = workflow.verify().expect("what was rebuilt can be replayed");
            assert!(replayed.differing.is_empty(), "a rebuilt record differs from its events");
        }
    });
}

fn store(text: &str, policy: &Policy) -> Result<Memory, cleanse_store::Error> {
    let mut store = Memory::new();
    let (events, state) = text.rsplit_once('\n').unwrap_or((text, ""));
    let hash = policy.hash().to_owned();
    store.put_policy(&PolicyRow { hash: hash.clone(), text: policy.to_toml(), since: 0 })?;
    let row = RecordRow {
        no: 1,
        key: "M001".into(),
        route: "clean".into(),
        state: state.into(),
        ..RecordRow::default()
    };
    store.put_record(&row)?;
    for (n, body) in (1..).zip(events.lines().take(64)) {
        let at = n * 40_000_000_000;
        let row = EventRow {
            id: format!("e{n}").into(),
            record: 1,
            occurred_at: at,
            received_at: at,
            policy: hash.as_str().into(),
            body: body.into(),
            ..EventRow::default()
        };
        store.append(&row)?;
    }
    Ok(store)
}
