//! Features: one self-contained byte string per record.
//!
//! ```text
//! | end of field 0 (u16) | … | end of field n-1 | rarity 0 (u8) | … | rarity n-1 | field 0 | field 1 | … | padding |
//! ```
//!
//! Ends count from the first field. The rarity byte is written by the [survey](crate::survey); its high bit says that
//! the value is nobody's (a placeholder on thousands of records) and counts as missing. Nothing refers outside the
//! record, so rows can be compared across tables, files and partitions.

use rayon::prelude::*;

use crate::Plan;
use crate::hash::hash_bytes;

/// Starts are counted in units of this many bytes, so that 32 bits reach 32 GB.
const UNIT: usize = 8;

/// The flag of a value that counts as missing.
const VOID: u8 = 0x80;

/// Bytes of a cache line.
const LINE: usize = 64;

/// Records that one thread changes at a time.
const PIECE: usize = 16_384;

/// The features of many records.
#[derive(Clone, Debug, Default)]
pub struct Features {
    fields: usize,
    bytes: Vec<u8>,
    starts: Vec<u32>,
}

/// The features of one record.
#[derive(Clone, Copy)]
pub struct Row<'a> {
    fields: usize,
    bytes: &'a [u8],
}

impl Features {
    /// No records yet.
    #[must_use]
    pub fn new(plan: &Plan) -> Features {
        Features { fields: plan.fields().len(), bytes: Vec::new(), starts: Vec::new() }
    }

    /// Room for `rows` records of `bytes` bytes in all.
    pub fn reserve(&mut self, rows: usize, bytes: usize) {
        self.starts.reserve(rows);
        self.bytes.reserve(bytes);
    }

    /// Appends a record. `value(field, column)` is the text in one of the field's columns.
    pub fn push<'v>(&mut self, plan: &Plan, mut value: impl FnMut(usize, usize) -> Option<&'v str>) {
        let mut texts: Vec<Option<&str>> = Vec::with_capacity(4);
        self.push_with(|f, out| {
            let field = &plan.fields()[f];
            texts.clear();
            texts.extend((0..field.columns.len()).map(|c| value(f, c)));
            field.comparator.encode(&texts, out);
        });
    }

    /// Appends a record whose fields are written by `encode(field, out)`.
    pub fn push_with(&mut self, mut encode: impl FnMut(usize, &mut Vec<u8>)) {
        let start = self.bytes.len();
        self.starts.push(u32::try_from(start / UNIT).unwrap_or(u32::MAX));
        let data = start + 3 * self.fields;
        self.bytes.resize(data, 0);
        for f in 0..self.fields {
            let before = self.bytes.len();
            encode(f, &mut self.bytes);
            self.bytes.truncate(before + usize::from(u8::MAX));
            let end = (self.bytes.len() - data) as u16;
            self.bytes[start + 2 * f..start + 2 * f + 2].copy_from_slice(&end.to_le_bytes());
        }
        let padded = self.bytes.len().next_multiple_of(UNIT);
        self.bytes.resize(padded, 0);
    }

    /// Appends a record by the bytes of [`Row::as_bytes`]; false, and nothing appended, when they are none of this plan's.
    pub fn push_bytes(&mut self, bytes: &[u8]) -> bool {
        let header = 3 * self.fields;
        if bytes.len() < header || !bytes.len().is_multiple_of(UNIT) {
            return false;
        }
        let end = |f: usize| usize::from(u16::from_le_bytes([bytes[2 * f], bytes[2 * f + 1]]));
        let rising = (1..self.fields).all(|f| end(f - 1) <= end(f));
        if !rising || (header + end(self.fields - 1)).next_multiple_of(UNIT) != bytes.len() {
            return false;
        }
        self.starts.push(u32::try_from(self.bytes.len() / UNIT).unwrap_or(u32::MAX));
        self.bytes.extend_from_slice(bytes);
        true
    }

    /// Appends the records of `other`, in order.
    pub fn append(&mut self, other: &Features) {
        let shift = u32::try_from(self.bytes.len() / UNIT).unwrap_or(u32::MAX);
        self.bytes.extend_from_slice(&other.bytes);
        self.starts.extend(other.starts.iter().map(|s| s.saturating_add(shift)));
    }

    /// The bytes of all records and where each begins, in units of eight bytes: to be kept, and read by
    /// [`Features::from_parts`]. Take them before the features are surveyed.
    #[must_use]
    pub fn as_parts(&self) -> (&[u8], &[u32]) {
        (&self.bytes, &self.starts)
    }

    /// Features that were kept. `None` when the parts do not fit together or are not of this plan.
    #[must_use]
    pub fn from_parts(plan: &Plan, bytes: Vec<u8>, starts: Vec<u32>) -> Option<Features> {
        let features = Features { bytes, starts, ..Features::new(plan) };
        let width = 3 * features.fields;
        let whole = |row: usize| {
            let from = features.starts[row] as usize * UNIT;
            let to = features.starts.get(row + 1).map_or(features.bytes.len(), |&s| s as usize * UNIT);
            let Some(bytes) = features.bytes.get(from..to).filter(|b| b.len() >= width) else { return false };
            let row = Row { fields: features.fields, bytes };
            let ends = (0..features.fields).map(|f| row.end(f));
            ends.is_sorted() && row.len() <= bytes.len()
        };
        let first = features.starts.first().is_none_or(|&s| s == 0);
        (first && (0..features.len()).all(whole)).then_some(features)
    }

    /// Takes a record out: from now on it is an empty one.
    pub fn empty(&mut self, row: usize) {
        let start = self.starts[row] as usize * UNIT;
        self.bytes[start..start + 2 * self.fields].fill(0);
    }

    /// Forgets all records and keeps the memory.
    pub fn clear(&mut self) {
        self.bytes.clear();
        self.starts.clear();
    }

    /// Number of records.
    #[must_use]
    pub fn len(&self) -> usize {
        self.starts.len()
    }

    /// Whether there are no records.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.starts.is_empty()
    }

    /// Bytes that the features take.
    #[must_use]
    pub fn size(&self) -> usize {
        self.bytes.len() + 4 * self.starts.len()
    }

    /// One record.
    #[must_use]
    #[inline]
    pub fn row(&self, row: usize) -> Row<'_> {
        let start = self.starts[row] as usize * UNIT;
        Row { fields: self.fields, bytes: &self.bytes[start..] }
    }

    /// Touches records that will be read next, so that the memory is asked for all of them at once.
    pub(crate) fn fetch(&self, rows: impl Iterator<Item = usize>) {
        let touched = rows.fold(0, |sum, row| {
            let start = self.starts[row] as usize * UNIT;
            let line = (start + LINE).min(self.bytes.len() - 1);
            sum ^ self.bytes[start] ^ self.bytes[line]
        });
        std::hint::black_box(touched);
    }

    /// Changes every record in place, in parallel, with a state for each piece of records.
    pub(crate) fn for_each_mut_with<S>(
        &mut self,
        state: impl Fn() -> S + Sync,
        change: impl Fn(&mut S, RowMut<'_>) + Sync,
        done: impl Fn(S) + Sync,
    ) {
        let fields = self.fields;
        let mut pieces: Vec<(&[u32], usize, &mut [u8])> = Vec::new();
        let mut rest = self.bytes.as_mut_slice();
        let mut base = 0;
        for (n, starts) in self.starts.chunks(PIECE).enumerate() {
            let next = self.starts.get((n + 1) * PIECE).map_or(base + rest.len(), |&s| s as usize * UNIT);
            let (piece, tail) = rest.split_at_mut(next - base);
            pieces.push((starts, base, piece));
            rest = tail;
            base = next;
        }
        pieces.into_par_iter().for_each(|(starts, base, bytes)| {
            let mut local = state();
            for (i, &s) in starts.iter().enumerate() {
                let from = s as usize * UNIT - base;
                let to = starts.get(i + 1).map_or(bytes.len(), |&n| n as usize * UNIT - base);
                change(&mut local, RowMut { fields, bytes: &mut bytes[from..to] });
            }
            done(local);
        });
    }
}

impl<'a> Row<'a> {
    /// The value of a field; empty when it is missing or nobody's.
    #[must_use]
    #[inline(always)]
    pub fn field(&self, field: usize) -> &'a [u8] {
        if self.bytes[2 * self.fields + field] & VOID != 0 {
            return &[];
        }
        let start = if field == 0 { 0 } else { self.end(field - 1) };
        let data = 3 * self.fields;
        &self.bytes[data + start..data + self.end(field)]
    }

    /// How rare the value of a field is, 0 common to 15 unique.
    #[must_use]
    #[inline]
    pub fn bin(&self, field: usize) -> u8 {
        self.bytes[2 * self.fields + field] & !VOID
    }

    /// The record as bytes: equal on every machine.
    #[must_use]
    pub fn as_bytes(&self) -> &'a [u8] {
        &self.bytes[..self.len().next_multiple_of(UNIT)]
    }

    /// How much the record says: fields with a value first, then the length of what they hold.
    #[must_use]
    pub fn fullness(&self) -> (usize, usize) {
        let filled = (0..self.fields).filter(|&f| !self.field(f).is_empty()).count();
        (filled, self.len() - 3 * self.fields)
    }

    /// A hash of the content, by which samples are drawn.
    #[must_use]
    pub fn content_hash(&self) -> u64 {
        hash_bytes(&self.bytes[3 * self.fields..self.len()]) ^ hash_bytes(&self.bytes[..2 * self.fields])
    }

    /// Whether two records hold the same.
    #[must_use]
    pub fn same_content(&self, other: &Row<'_>) -> bool {
        self.bytes[..self.len()] == other.bytes[..other.len()]
    }

    #[inline]
    fn end(&self, field: usize) -> usize {
        usize::from(u16::from_le_bytes([self.bytes[2 * field], self.bytes[2 * field + 1]]))
    }

    fn len(&self) -> usize {
        3 * self.fields + self.end(self.fields - 1)
    }

    /// The fields one after the other.
    #[inline]
    pub(crate) fn fields(&self) -> Fields<'a> {
        Fields { row: *self, next: 0, start: 0 }
    }
}

/// Reads the fields of a record in order.
pub(crate) struct Fields<'a> {
    row: Row<'a>,
    next: usize,
    start: usize,
}

impl<'a> Fields<'a> {
    /// The next field's value; empty when it is missing.
    #[inline]
    pub(crate) fn take(&mut self) -> &'a [u8] {
        let data = 3 * self.row.fields;
        let end = self.row.end(self.next);
        let void = self.row.bytes[2 * self.row.fields + self.next] & VOID != 0;
        let value = if void { &[][..] } else { &self.row.bytes[data + self.start..data + end] };
        self.start = end;
        self.next += 1;
        value
    }
}

/// A record that is being surveyed.
pub(crate) struct RowMut<'a> {
    fields: usize,
    bytes: &'a mut [u8],
}

impl RowMut<'_> {
    pub(crate) fn as_row(&self) -> Row<'_> {
        Row { fields: self.fields, bytes: self.bytes }
    }

    pub(crate) fn set_bin(&mut self, field: usize, bin: u8) {
        let flags = &mut self.bytes[2 * self.fields + field];
        *flags = (*flags & VOID) | (bin & !VOID);
    }

    /// From now on the value counts as missing.
    pub(crate) fn set_void(&mut self, field: usize) {
        self.bytes[2 * self.fields + field] |= VOID;
    }

    pub(crate) fn value_mut(&mut self, field: usize) -> &mut [u8] {
        let row = Row { fields: self.fields, bytes: self.bytes };
        let start = if field == 0 { 0 } else { row.end(field - 1) };
        let (start, end) = (3 * self.fields + start, 3 * self.fields + row.end(field));
        &mut self.bytes[start..end]
    }
}
