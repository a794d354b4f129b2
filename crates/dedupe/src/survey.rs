//! The survey: which values are nobody's, which are rare.
//!
//! Two questions need the whole table, and both are answered with counters in hashed slots rather than with maps of
//! values: a value that thousands of records share (a placeholder, the shop's own number) is no evidence, and a rare
//! name that agrees is stronger evidence than a common one. The answers are written into the features, so that two
//! records can be compared without the table.

mod parts;

pub use parts::{Hot, Pass, Tally};

use rayon::prelude::*;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use crate::Plan;
use crate::features::{Features, RowMut};
use crate::hash::mix;
use crate::model::bin_of;

/// Number of rarity classes of a value.
const RARITIES: usize = 16;

/// A value is common (rarity 0) at a frequency of two to the minus this, or above.
const COMMON: f64 = 4.0;

/// A crowd is at least this many times the mean number of records per value.
const CROWD_FACTOR: u64 = 20;

/// The fewest records that frequencies are told of: in a table of three a name that two share is not every second person's.
const FEWEST: f64 = 30.0;

/// Fixed-point unit of frequencies, so that sums do not depend on their order.
const ONE: f64 = (1u64 << 36) as f64;

/// Counters on a page of memory, where pages are 4 KiB; larger ones are only written more often than needed.
const SLOTS_OF_A_PAGE: usize = 1024;

/// What the survey found.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Survey {
    /// Per field: how many records have a value.
    pub(crate) present: Vec<u64>,
    /// Per field: rarity statistics, where the field has levels by rarity.
    pub(crate) rarity: Vec<Option<Rarity>>,
    /// Values that count as missing.
    pub(crate) crowds: Vec<Crowd>,
    /// Number of records.
    pub(crate) records: u64,
}

/// A value that too many records share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Crowd {
    /// Index of the field.
    pub field: usize,
    /// Hash of the value.
    pub value: u64,
    /// How many records have it.
    pub records: u64,
    /// The first row that has it.
    pub first: u32,
}

/// Per rarity class of one field.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Rarity {
    /// Records of the class.
    count: [u64; RARITIES],
    /// Sum over its records of the chance that a random record has the same value, in fixed point.
    chance: [u64; RARITIES],
    /// Whether values are products of components.
    product: bool,
}

impl Rarity {
    /// Whether the frequency of a value is the product of its components' frequencies.
    pub(crate) fn is_product(&self) -> bool {
        self.product
    }

    /// Share of the records whose value is in `bin` of `bins`.
    pub(crate) fn shares(&self, bins: u8) -> Vec<f64> {
        let total: u64 = self.count.iter().sum();
        self.gather(bins, |r| self.count[r] as f64 / total.max(1) as f64)
    }

    /// Chance that two random records agree in a value of the bin.
    pub(crate) fn chances(&self, bins: u8) -> Vec<f64> {
        let total: u64 = self.count.iter().sum();
        self.gather(bins, |r| self.chance[r] as f64 / ONE / total.max(1) as f64)
    }

    fn gather(&self, bins: u8, of: impl Fn(usize) -> f64) -> Vec<f64> {
        let mut out = vec![0.0; bins as usize];
        for r in 0..RARITIES {
            out[bin_of(r as u8, bins) as usize] += of(r);
        }
        out
    }

    fn add(&mut self, other: &Rarity) {
        self.product |= other.product;
        for r in 0..RARITIES {
            self.count[r] += other.count[r];
            self.chance[r] += other.chance[r];
        }
    }
}

/// Surveys the records and writes what was found into their features.
#[must_use]
pub fn survey(plan: &Plan, features: &mut Features) -> Survey {
    let crowds = disown(plan, features);
    let present = present(plan, features);
    let by_rarity = |f: &usize| plan.fields()[*f].bins.iter().any(|&b| b > 1) && present[*f] > 0;
    let fields: Vec<usize> = (0..plan.fields().len()).filter(by_rarity).collect();
    let mut rarity = vec![None; plan.fields().len()];
    for (f, found) in fields.iter().zip(grade(plan, features, &fields)) {
        rarity[*f] = Some(found);
    }
    Survey { present, rarity, crowds, records: features.len() as u64 }
}

/// Counters of hashed values.
#[derive(Clone)]
pub(crate) struct Slots(Vec<u32>);

impl Slots {
    pub(crate) fn for_values(n: usize) -> Slots {
        let mut slots = vec![0; (2 * n).next_power_of_two().clamp(1 << 10, 1 << 24)];
        // A page that is read before it is written faults twice, and the second time every other core has to answer.
        slots.iter_mut().step_by(SLOTS_OF_A_PAGE).for_each(|slot| *slot = std::hint::black_box(0));
        Slots(slots)
    }

    #[inline]
    pub(crate) fn add(&mut self, hash: u64) {
        let slot = hash as usize & (self.0.len() - 1);
        self.0[slot] = self.0[slot].saturating_add(1);
    }

    /// How often the value was added, or more if others share its slot.
    #[inline]
    pub(crate) fn count(&self, hash: u64) -> u64 {
        u64::from(self.0[hash as usize & (self.0.len() - 1)])
    }

    fn used(&self) -> u64 {
        self.0.iter().filter(|s| **s > 0).count() as u64
    }

    fn most(&self) -> u64 {
        self.0.iter().max().copied().unwrap_or(0).into()
    }

    fn sum(&self) -> u64 {
        self.0.iter().map(|s| u64::from(*s)).sum()
    }
}

/// Visits the values of a field in row order.
fn for_each_value(features: &Features, field: usize, visit: impl FnMut(&[u8])) {
    let values = (0..features.len()).map(|row| features.row(row).field(field));
    values.filter(|v| !v.is_empty()).for_each(visit);
}

/// Marks the values that too many records share as missing. Fields are looked at in parallel.
fn disown(plan: &Plan, features: &mut Features) -> Vec<Crowd> {
    let fields: Vec<usize> = (0..plan.fields().len()).filter(|&f| plan.fields()[f].crowd > 0).collect();
    let crowds: Vec<Counts> = fields.par_iter().map(|&f| crowds_of(plan, features, f)).collect();
    let crowded: Vec<(usize, &Counts)> =
        fields.iter().copied().zip(&crowds).filter(|(_, c)| !c.is_empty()).collect();
    disown_all(plan, features, &crowded);
    let crowd = |field: usize| {
        move |(&value, &(records, first)): (&u64, &(u64, u32))| Crowd { field, value, records, first }
    };
    let mut found: Vec<Crowd> =
        crowded.iter().flat_map(|(field, crowds)| crowds.iter().map(crowd(*field))).collect();
    found.sort_unstable_by_key(|c| (c.field, std::cmp::Reverse(c.records), c.value));
    found
}

fn disown_all(plan: &Plan, features: &mut Features, crowded: &[(usize, &Counts)]) {
    if !crowded.is_empty() {
        let disown = |hashes: &mut Vec<u64>, mut row: RowMut<'_>| {
            for &(field, crowds) in crowded {
                disown_in(&mut row, field, &*plan.fields()[field].comparator, crowds, hashes);
            }
        };
        features.for_each_mut_with(Vec::new, disown, |_| ());
    }
}

/// The values of a field that too many records share, with their numbers.
fn crowds_of(plan: &Plan, features: &Features, field: usize) -> Counts {
    let mut slots = Slots::for_values(features.len());
    add_identities(plan, features, field, &mut slots);
    let limit = crowd_limit(plan, field, &slots);
    if slots.most() <= limit {
        return Counts::default();
    }
    let counts = exact_counts(plan, features, field, |h| slots.count(h) > limit);
    counts.into_iter().filter(|(_, (n, _))| *n > limit).collect()
}

fn add_identities(plan: &Plan, features: &Features, field: usize, slots: &mut Slots) {
    let comparator = &plan.fields()[field].comparator;
    let mut hashes = Vec::new();
    for_each_value(features, field, |value| {
        hashes.clear();
        comparator.identities(value, &mut hashes);
        hashes.iter().for_each(|&h| slots.add(h));
    });
}

/// The number of records from which on a value is a crowd.
fn crowd_limit(plan: &Plan, field: usize, slots: &Slots) -> u64 {
    // The mean of the others: a value that everybody has would excuse itself.
    let others = slots.sum().saturating_sub(slots.most()) / slots.used().saturating_sub(1).max(1);
    u64::from(plan.fields()[field].crowd).max(CROWD_FACTOR * others)
}

fn disown_in(
    row: &mut RowMut<'_>,
    field: usize,
    comparator: &dyn crate::Comparator,
    crowds: &Counts,
    hashes: &mut Vec<u64>,
) {
    hashes.clear();
    let view = row.as_row();
    let value = view.field(field);
    if !value.is_empty() {
        comparator.identities(value, hashes);
    }
    if !hashes.iter().any(|h| crowds.contains_key(h)) {
        return;
    }
    if comparator.disown(row.value_mut(field), &|h| crowds.contains_key(&h)) {
        row.set_void(field);
    }
}

/// Per value: how many records have it, and the first of them.
type Counts = FxHashMap<u64, (u64, u32)>;

/// Exact counts of the values that `wanted` lets through.
fn exact_counts(
    plan: &Plan,
    features: &Features,
    field: usize,
    wanted: impl Fn(u64) -> bool + Sync,
) -> Counts {
    let comparator = &plan.fields()[field].comparator;
    let count = |rows: std::ops::Range<usize>| {
        let (mut counts, mut hashes) = (Counts::default(), Vec::new());
        for row in rows {
            let value = features.row(row).field(field);
            hashes.clear();
            if !value.is_empty() {
                comparator.identities(value, &mut hashes);
            }
            for &h in hashes.iter().filter(|h| wanted(**h)) {
                counts.entry(h).or_insert((0, row as u32)).0 += 1;
            }
        }
        counts
    };
    let parts: Vec<Counts> = pieces(features.len()).into_par_iter().map(count).collect();
    let mut all = Counts::default();
    // Pieces come in row order: the first to name a value has its first row.
    for (value, (n, first)) in parts.into_iter().flatten() {
        all.entry(value).or_insert((0, first)).0 += n;
    }
    all
}

fn present(plan: &Plan, features: &Features) -> Vec<u64> {
    let fields = plan.fields().len();
    let count = |rows: std::ops::Range<usize>| {
        let mut counts = vec![0u64; fields];
        for row in rows {
            let row = features.row(row);
            let mut values = row.fields();
            counts.iter_mut().for_each(|n| *n += u64::from(!values.take().is_empty()));
        }
        counts
    };
    let parts: Vec<Vec<u64>> = pieces(features.len()).into_par_iter().map(count).collect();
    (0..fields).map(|f| parts.iter().map(|p| p[f]).sum()).collect()
}

/// How often the components of a field's values stand in the table, and how often the wholes that they make up.
struct Frequencies {
    components: Slots,
    wholes: Slots,
}

impl Frequencies {
    fn of(plan: &Plan, features: &Features, field: usize) -> Frequencies {
        let (components, wholes) = (Slots::for_values(features.len()), Slots::for_values(features.len()));
        let mut frequencies = Frequencies { components, wholes };
        frequencies.add(plan, features, field);
        frequencies
    }

    fn add(&mut self, plan: &Plan, features: &Features, field: usize) {
        let comparator = &plan.fields()[field].comparator;
        let mut hashes = Vec::new();
        for_each_value(features, field, |value| {
            hashes.clear();
            comparator.components(value, &mut hashes);
            hashes.iter().enumerate().for_each(|(i, &h)| self.components.add(salted(h, i)));
            if hashes.len() > 1 {
                self.wholes.add(whole(&hashes));
            }
        });
    }
}

/// Writes the rarity of the values of some fields into every record; returns the statistics of each field.
fn grade(plan: &Plan, features: &mut Features, fields: &[usize]) -> Vec<Rarity> {
    let frequencies: Vec<Frequencies> =
        fields.par_iter().map(|&f| Frequencies::of(plan, features, f)).collect();
    let total = features.len() as f64;
    grade_by(plan, features, fields, &frequencies, total)
}

/// Writes rarities by known frequencies among `total` records.
fn grade_by(
    plan: &Plan,
    features: &mut Features,
    fields: &[usize],
    frequencies: &[Frequencies],
    total: f64,
) -> Vec<Rarity> {
    let all = std::sync::Mutex::new(vec![Rarity::default(); fields.len()]);
    features.for_each_mut_with(
        || (vec![Rarity::default(); fields.len()], Vec::new()),
        |(sums, hashes), mut row| {
            for ((&field, known), sums) in fields.iter().zip(frequencies).zip(sums) {
                grade_value(plan, &mut row, field, known, total, hashes, sums);
            }
        },
        |(sums, _)| {
            if let Ok(mut all) = all.lock() {
                all.iter_mut().zip(&sums).for_each(|(all, sums)| all.add(sums));
            }
        },
    );
    all.into_inner().unwrap_or_default()
}

fn grade_value(
    plan: &Plan,
    row: &mut RowMut<'_>,
    field: usize,
    known: &Frequencies,
    total: f64,
    hashes: &mut Vec<u64>,
    sums: &mut Rarity,
) {
    let row_view = row.as_row();
    let value = row_view.field(field);
    if value.is_empty() {
        return;
    }
    let comparator = &plan.fields()[field].comparator;
    hashes.clear();
    comparator.components(value, hashes);
    let p = frequency(known, hashes, total);
    let rarity = ((-p.log2() - COMMON) / comparator.rarity_step()).clamp(0.0, RARITIES as f64 - 1.0) as usize;
    row.set_bin(field, rarity as u8);
    sums.product |= hashes.len() > 1;
    sums.count[rarity] += 1;
    sums.chance[rarity] += (p * ONE) as u64;
}

/// The chance that another random record has the value.
///
/// Of a value with several components it is the product of theirs: the count of a rare full name is polluted by its
/// own duplicates. A full name far above its product (a sample name) counts as often as it stands there.
fn frequency(known: &Frequencies, components: &[u64], records: f64) -> f64 {
    let (slots, total) = (&known.components, records.max(FEWEST));
    let floor = 0.5 / total;
    if let [one] = components {
        return ((slots.count(salted(*one, 0)) as f64 - 1.0) / total).max(floor);
    }
    let product: f64 =
        components.iter().enumerate().map(|(i, &h)| slots.count(salted(h, i)) as f64 / total).product();
    let whole = known.wholes.count(whole(components)) as f64;
    if whole > 8.0 * product * records + 64.0 { whole / records } else { product }
}

fn whole(components: &[u64]) -> u64 {
    components.iter().fold(0, |a, &h| mix(a, h))
}

#[inline]
fn salted(hash: u64, component: usize) -> u64 {
    mix(hash, component as u64)
}

/// Row ranges for parallel passes.
pub(crate) fn pieces(rows: usize) -> Vec<std::ops::Range<usize>> {
    const ROWS: usize = 32_768;
    (0..rows.div_ceil(ROWS)).map(|n| n * ROWS..((n + 1) * ROWS).min(rows)).collect()
}
