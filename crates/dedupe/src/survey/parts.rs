//! The survey of a table that lies in parts: each part counts, the counts are added, and the sums say of every part what the
//! whole table says. Adding is exact, so the result does not depend on how the table is parted.

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::{
    Counts, Crowd, Frequencies, Slots, Survey, add_identities, crowd_limit, disown_all, exact_counts,
    grade_by, present,
};
use crate::Plan;
use crate::features::Features;

/// Slots of a chunk: so many that 16 bits name one.
const CHUNK: usize = 1 << 16;

/// Bytes of a counted slot of a chunk: its place and its count.
const ENTRY: usize = 6;

/// What is counted. Crowds first: what is nobody's has no frequency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pass {
    /// Identities of the fields that can be crowded.
    Crowds,
    /// Components and wholes of the fields whose levels know rarity.
    Frequencies,
}

/// Counters of a part of the table; those of all parts add up to those of the whole.
///
/// A part leaves as chunks of bytes. Chunks of equal names are united by [`Tally::unite`] wherever they meet, and the last
/// one reads them with [`Tally::add`].
pub struct Tally {
    fields: Vec<usize>,
    slots: Vec<Slots>,
}

impl Tally {
    /// Counters at zero, for a table of `records` in all.
    #[must_use]
    pub fn new(plan: &Plan, pass: Pass, records: usize) -> Tally {
        let wanted = |f: &usize| match pass {
            Pass::Crowds => plan.fields()[*f].crowd > 0,
            Pass::Frequencies => plan.fields()[*f].bins.iter().any(|&b| b > 1),
        };
        let fields: Vec<usize> = (0..plan.fields().len()).filter(wanted).collect();
        let tables = fields.len() * if pass == Pass::Crowds { 1 } else { 2 };
        Tally { fields, slots: (0..tables).map(|_| Slots::for_values(records)).collect() }
    }

    /// Counts the records of a part.
    pub fn count(&mut self, plan: &Plan, pass: Pass, features: &Features) {
        for (n, &field) in self.fields.iter().enumerate() {
            match pass {
                Pass::Crowds => add_identities(plan, features, field, &mut self.slots[n]),
                Pass::Frequencies => {
                    let take = |slots: &mut Slots| std::mem::replace(slots, Slots(Vec::new()));
                    let mut both = Frequencies {
                        components: take(&mut self.slots[2 * n]),
                        wholes: take(&mut self.slots[2 * n + 1]),
                    };
                    both.add(plan, features, field);
                    (self.slots[2 * n], self.slots[2 * n + 1]) = (both.components, both.wholes);
                }
            }
        }
    }

    /// What was counted: the name of each chunk and its bytes. Chunks without a count are left out.
    pub fn chunks(&self) -> impl Iterator<Item = (u32, Vec<u8>)> {
        let tables = self.slots.iter().enumerate();
        tables.flat_map(|(table, slots)| {
            let chunks = slots.0.chunks(CHUNK).enumerate();
            let named = move |(n, chunk)| ((table << 16 | n) as u32, entries(chunk));
            chunks.map(named).filter(|(_, bytes)| !bytes.is_empty())
        })
    }

    /// Adds a chunk; false when the bytes are none of this table's.
    pub fn add(&mut self, name: u32, bytes: &[u8]) -> bool {
        let slots = self.slots.get_mut((name >> 16) as usize);
        let from = (name as usize & 0xFFFF) * CHUNK;
        slots.and_then(|s| s.0.get_mut(from..)).is_some_and(|slots| add_entries(slots, bytes))
    }

    /// Unites chunks of one name.
    #[must_use]
    pub fn unite<'b>(chunks: impl Iterator<Item = &'b [u8]>) -> Option<Vec<u8>> {
        let mut slots = vec![0u32; CHUNK];
        let mut fine = true;
        chunks.for_each(|chunk| fine &= add_entries(&mut slots, chunk));
        fine.then(|| entries(&slots))
    }

    /// After [`Pass::Crowds`]: where crowds may be.
    #[must_use]
    pub fn hot(&self, plan: &Plan) -> Hot {
        let field = |(&field, slots): (&usize, &Slots)| {
            let limit = crowd_limit(plan, field, slots);
            let over = slots.0.iter().enumerate().filter(|(_, n)| u64::from(**n) > limit);
            let over: Vec<u32> = over.map(|(slot, _)| slot as u32).collect();
            (!over.is_empty()).then_some(HotField {
                field,
                limit,
                mask: slots.0.len() as u64 - 1,
                slots: over,
            })
        };
        Hot { fields: self.fields.iter().zip(&self.slots).filter_map(field).collect() }
    }

    /// After [`Pass::Frequencies`]: writes the rarities of a part's values into its features, and says what it holds.
    #[must_use]
    pub fn grade(&mut self, plan: &Plan, features: &mut Features, records: u64) -> Survey {
        let present = present(plan, features);
        let tables = std::mem::take(&mut self.slots);
        let mut tables = tables.into_iter();
        let mut known: Vec<Frequencies> = Vec::with_capacity(self.fields.len());
        while let (Some(components), Some(wholes)) = (tables.next(), tables.next()) {
            known.push(Frequencies { components, wholes });
        }
        let mut rarity = vec![None; plan.fields().len()];
        let found = grade_by(plan, features, &self.fields, &known, records as f64);
        self.slots = known.into_iter().flat_map(|f| [f.components, f.wholes]).collect();
        for (f, found) in self.fields.iter().zip(found) {
            rarity[*f] = Some(found);
        }
        Survey { present, rarity, crowds: Vec::new(), records: features.len() as u64 }
    }
}

fn entries(slots: &[u32]) -> Vec<u8> {
    let used = slots.iter().enumerate().filter(|(_, n)| **n > 0);
    let entry = |(slot, n): (usize, &u32)| {
        let (slot, n) = ((slot as u16).to_le_bytes(), n.to_le_bytes());
        [slot[0], slot[1], n[0], n[1], n[2], n[3]]
    };
    used.flat_map(entry).collect()
}

fn add_entries(slots: &mut [u32], bytes: &[u8]) -> bool {
    let whole = bytes.len().is_multiple_of(ENTRY);
    let mut fine = whole;
    for e in bytes.chunks_exact(ENTRY) {
        let at = usize::from(u16::from_le_bytes([e[0], e[1]]));
        match slots.get_mut(at) {
            Some(slot) => *slot = slot.saturating_add(u32::from_le_bytes([e[2], e[3], e[4], e[5]])),
            None => fine = false,
        }
    }
    fine
}

/// Slots that hold more than a crowd's number of records: their values are counted one by one.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Hot {
    fields: Vec<HotField>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct HotField {
    field: usize,
    limit: u64,
    mask: u64,
    /// In order.
    slots: Vec<u32>,
}

impl Hot {
    /// Whether no value can be a crowd.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }

    /// The values of a part in these slots, and how many of its records have them. `row_of` names a record of the part by its
    /// row in the table.
    #[must_use]
    pub fn count(&self, plan: &Plan, features: &Features, row_of: impl Fn(u32) -> u32) -> Vec<Crowd> {
        let row_of = &row_of;
        let field = |hot: &HotField| {
            let wanted = |h: u64| hot.slots.binary_search(&((h & hot.mask) as u32)).is_ok();
            let counts = exact_counts(plan, features, hot.field, wanted);
            let field = hot.field;
            counts.into_iter().map(move |(value, (records, first))| Crowd {
                field,
                value,
                records,
                first: row_of(first),
            })
        };
        self.fields.iter().flat_map(field).collect()
    }

    /// The crowds of the table, from the counts of all parts.
    #[must_use]
    pub fn crowds(&self, counts: impl IntoIterator<Item = Crowd>) -> Vec<Crowd> {
        let mut sums: FxHashMap<(usize, u64), (u64, u32)> = FxHashMap::default();
        for c in counts {
            let sum = sums.entry((c.field, c.value)).or_insert((0, u32::MAX));
            *sum = (sum.0 + c.records, sum.1.min(c.first));
        }
        let limit = |field| self.fields.iter().find(|h| h.field == field).map_or(u64::MAX, |h| h.limit);
        let crowd = |((field, value), (records, first))| Crowd { field, value, records, first };
        let mut found: Vec<Crowd> =
            sums.into_iter().map(crowd).filter(|c| c.records > limit(c.field)).collect();
        found.sort_unstable_by_key(|c| (c.field, std::cmp::Reverse(c.records), c.value));
        found
    }
}

impl Survey {
    /// Marks the values of crowds as missing in a part of the table.
    pub fn disown(plan: &Plan, features: &mut Features, crowds: &[Crowd]) {
        let mut by_field: FxHashMap<usize, Counts> = FxHashMap::default();
        for c in crowds {
            by_field.entry(c.field).or_default().insert(c.value, (c.records, c.first));
        }
        let crowded: Vec<(usize, &Counts)> = by_field.iter().map(|(f, c)| (*f, c)).collect();
        disown_all(plan, features, &crowded);
    }

    /// The survey of a table, from those of its parts.
    #[must_use]
    pub fn whole(parts: impl IntoIterator<Item = Survey>, crowds: Vec<Crowd>) -> Option<Survey> {
        let mut parts = parts.into_iter();
        let mut all = parts.next()?;
        for part in parts {
            all.records += part.records;
            all.present.iter_mut().zip(&part.present).for_each(|(all, n)| *all += n);
            for (all, part) in all.rarity.iter_mut().zip(&part.rarity) {
                match (all, part) {
                    (Some(all), Some(part)) => all.add(part),
                    (all, part) => *all = all.take().or_else(|| part.clone()),
                }
            }
        }
        // A field without values has no rarity.
        all.rarity.iter_mut().zip(&all.present).filter(|(_, n)| **n == 0).for_each(|(r, _)| *r = None);
        all.crowds = crowds;
        Some(all)
    }
}
