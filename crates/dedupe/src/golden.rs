//! The golden record: which of several values of one customer survives, and where it came from.

/// What decides between two values, in the order in which the criteria are given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Criterion {
    /// A usable value beats one that is not.
    Usable,
    /// The source that is trusted more.
    Trust,
    /// The record that was changed last.
    Recency,
    /// The value that more members have.
    Majority,
    /// The longer value: a full address beats a district.
    Completeness,
}

/// The usual order: a value must be usable; then trust, recency, agreement and completeness decide.
pub const USUAL: &[Criterion] =
    &[Criterion::Usable, Criterion::Trust, Criterion::Recency, Criterion::Majority, Criterion::Completeness];

/// One member's value of a field.
#[derive(Clone, Copy)]
pub struct Claim<'a> {
    /// The record.
    pub row: u32,
    /// The canonical value; empty when there is none.
    pub value: &'a str,
    /// Whether the value can be used as it stands.
    pub usable: bool,
    /// How far the source is trusted; more is better.
    pub trust: u32,
    /// When the record was changed last, in days of any calendar.
    pub changed: Option<i64>,
}

/// The value that survives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Survivor {
    /// Index of the claim.
    pub claim: usize,
    /// The record it comes from: its lineage.
    pub row: u32,
    /// How many members have the same value.
    pub support: usize,
}

/// Chooses the value of a golden record. `None` when no member has one.
///
/// The answer does not depend on the order of the claims: what no criterion decides, the smallest row does.
///
/// ```
/// use cleanse_dedupe::{Claim, USUAL, survivor};
/// let claim = |row, value, changed| Claim { row, value, usable: true, trust: 0, changed: Some(changed) };
/// let phones = [claim(3, "010-2345-6789", 100), claim(8, "010-8765-4321", 250), claim(9, "", 300)];
/// assert_eq!(survivor(&phones, USUAL).unwrap().row, 8);
/// ```
#[must_use]
pub fn survivor(claims: &[Claim<'_>], criteria: &[Criterion]) -> Option<Survivor> {
    let support = |c: &Claim<'_>| claims.iter().filter(|o| o.value == c.value).count();
    let better = |&a: &usize, &b: &usize| {
        let (x, y) = (&claims[a], &claims[b]);
        let by = |criterion: &Criterion| match criterion {
            Criterion::Usable => x.usable.cmp(&y.usable),
            Criterion::Trust => x.trust.cmp(&y.trust),
            Criterion::Recency => x.changed.cmp(&y.changed),
            Criterion::Majority => support(x).cmp(&support(y)),
            Criterion::Completeness => x.value.chars().count().cmp(&y.value.chars().count()),
        };
        let decided = criteria.iter().map(by).find(|o| o.is_ne());
        decided.unwrap_or_else(|| y.row.cmp(&x.row).then_with(|| y.value.cmp(x.value)))
    };
    let claim = (0..claims.len()).filter(|&n| !claims[n].value.is_empty()).max_by(better)?;
    Some(Survivor { claim, row: claims[claim].row, support: support(&claims[claim]) })
}

/// A permission of a golden record: an opt-out of any member wins; without one, a consent of any member counts.
///
/// ```
/// use cleanse_dedupe::permission;
/// assert_eq!(permission([Some(true), None, Some(false)]), Some(false));
/// assert_eq!(permission([None, Some(true)]), Some(true));
/// assert_eq!(permission([None, None]), None);
/// ```
#[must_use]
pub fn permission(members: impl IntoIterator<Item = Option<bool>>) -> Option<bool> {
    members.into_iter().flatten().min()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_order_of_the_claims_does_not_matter(
            given in prop::collection::vec((0u32..9, "[ab]{0,3}", any::<bool>(), 0u32..3, 0i64..4), 1..8),
            turn in 0usize..8,
        ) {
            let claims: Vec<Claim<'_>> = given
                .iter()
                .map(|(row, value, usable, trust, changed)| Claim {
                    row: *row, value, usable: *usable, trust: *trust, changed: Some(*changed),
                })
                .collect();
            let mut turned = claims.clone();
            turned.rotate_left(turn % claims.len());
            let value = |claims: &[Claim<'_>]| survivor(claims, USUAL).map(|s| (s.row, claims[s.claim].value.to_owned()));
            prop_assert_eq!(value(&claims), value(&turned));
        }

        #[test]
        fn a_survivor_is_a_value_of_a_member(values in prop::collection::vec("[a-c]{0,2}", 0..6)) {
            let claims: Vec<Claim<'_>> = values
                .iter()
                .zip(0u32..)
                .map(|(value, row)| Claim { row, value, usable: true, trust: 0, changed: None })
                .collect();
            let survivor = survivor(&claims, USUAL);
            prop_assert_eq!(survivor.is_none(), values.iter().all(String::is_empty));
            if let Some(s) = survivor {
                prop_assert_eq!(claims[s.claim].row, s.row);
                prop_assert!(s.support >= 1 && !claims[s.claim].value.is_empty());
            }
        }
    }
}
