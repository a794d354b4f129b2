//! A state as it is written down: short keys, no key for what is not there. Snapshots with the long keys of version 2 are
//! still read.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{
    by_field::ByField,
    id::{AttemptId, RecordId},
    state::{Attempt, Case, Consents, Parts, Point, Standing, State},
    time::Time,
};

#[derive(Serialize)]
struct Written<'a> {
    r: &'a RecordId,
    p: &'a ByField<Point>,
    #[serde(skip_serializing_if = "ByField::is_empty")]
    consents: &'a ByField<Consents>,
    #[serde(skip_serializing_if = "ByField::is_empty")]
    cases: &'a ByField<Case>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    attempts: &'a BTreeMap<AttemptId, Attempt>,
    #[serde(skip_serializing_if = "is_plain")]
    standing: &'a Standing,
    #[serde(skip_serializing_if = "is_beginning")]
    t: Time,
    e: &'a [u64],
}

#[derive(Deserialize)]
struct Read {
    #[serde(alias = "record")]
    r: RecordId,
    #[serde(alias = "points")]
    p: ByField<Point>,
    #[serde(default)]
    consents: ByField<Consents>,
    #[serde(default)]
    cases: ByField<Case>,
    #[serde(default)]
    attempts: BTreeMap<AttemptId, Attempt>,
    #[serde(default)]
    standing: Standing,
    #[serde(default, alias = "advanced_to")]
    t: Time,
    #[serde(alias = "seen")]
    e: Vec<u64>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
fn is_beginning(time: &Time) -> bool {
    *time == Time::default()
}

fn is_plain(standing: &&Standing) -> bool {
    standing.is_plain()
}

impl Serialize for State {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Parts { points, consents, cases, attempts, standing } = &self.parts;
        let (r, t, e) = (&self.record, self.advanced_to, &self.seen[..]);
        Written { r, p: points, consents, cases, attempts, standing, t, e }.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for State {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<State, D::Error> {
        let Read { r, p, consents, cases, attempts, standing, t, e } = Read::deserialize(deserializer)?;
        let parts = Parts { points: p, consents, cases, attempts, standing };
        Ok(State { record: r, parts, advanced_to: t, seen: e })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_snapshot_of_version_two_is_read() {
        let long = r#"{"record":"M1","points":{"email":{"values":[{"version":1,"given_at":7,"giver":"import",
            "deliverability":"reachable","facts":{"list":[[9,"delivered"]]}}]}},"advanced_to":3,"seen":[5]}"#;
        let state: State = serde_json::from_str(long).unwrap();
        let short = serde_json::to_string(&state).unwrap();
        assert_eq!(
            short,
            r#"{"r":"M1","p":{"email":{"v":[{"n":1,"t":7,"by":"import","is":"reachable","f":{"l":[[9,"delivered"]]}}]}},"t":3,"e":[5]}"#
        );
        assert_eq!(serde_json::from_str::<State>(&short).unwrap(), state);
    }
}
