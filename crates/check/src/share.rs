//! Good out of all, and the scorecard made of it.

use std::collections::BTreeMap;
use std::ops::AddAssign;

use cleanse_core::Dimension;
use serde::{Deserialize, Serialize};

/// Good out of all. A percentage is never shown without both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Share {
    /// How many are good.
    pub ok: u64,
    /// Out of how many.
    pub of: u64,
}

impl Share {
    /// `ok` good out of `of`.
    #[must_use]
    pub const fn new(ok: u64, of: u64) -> Share {
        Share { ok, of }
    }

    /// How many are not good.
    #[must_use]
    pub const fn bad(self) -> u64 {
        self.of.saturating_sub(self.ok)
    }

    /// The good ones as a part of all, from 0 to 1; nothing out of nothing is all good.
    #[must_use]
    pub fn ratio(self) -> f64 {
        if self.of == 0 { 1.0 } else { self.ok as f64 / self.of as f64 }
    }
}

impl AddAssign for Share {
    fn add_assign(&mut self, other: Share) {
        self.ok += other.ok;
        self.of += other.of;
    }
}

/// The scorecard: good out of all by dimension, set-aside records in the denominator. There is no total score.
///
/// ```
/// use cleanse_check::{Scorecard, Share};
/// use cleanse_core::Dimension;
/// let mut card = Scorecard::default();
/// card.set(Dimension::Reachability, Share::new(298_402, 320_114));
/// assert_eq!(card.get(Dimension::Reachability).bad(), 21_712);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Scorecard(BTreeMap<Dimension, Share>);

impl Scorecard {
    /// States one dimension.
    pub fn set(&mut self, dimension: Dimension, share: Share) {
        self.0.insert(dimension, share);
    }

    /// One dimension; nothing out of nothing when it was not measured.
    #[must_use]
    pub fn get(&self, dimension: Dimension) -> Share {
        self.0.get(&dimension).copied().unwrap_or_default()
    }

    /// The dimensions that were measured, in the order of [`Dimension::ALL`].
    pub fn iter(&self) -> impl Iterator<Item = (Dimension, Share)> + '_ {
        self.0.iter().map(|(dimension, share)| (*dimension, *share))
    }
}

impl FromIterator<(Dimension, Share)> for Scorecard {
    fn from_iter<I: IntoIterator<Item = (Dimension, Share)>>(shares: I) -> Scorecard {
        Scorecard(shares.into_iter().collect())
    }
}
