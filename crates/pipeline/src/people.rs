//! What stays behind of the rows: how people are named and reached, and when they were last seen.

use cleanse_core::{Date, FieldKind};
use cleanse_record::{Contact, ContactKind, Role, golden};

use crate::format::Here;
use crate::intake::Intake;
use crate::work::Work;

/// The people of one chunk; with [`People::append`] those of a whole run.
#[derive(Default)]
pub(crate) struct People {
    pub(crate) ids: Texts,
    /// Rows that are records; the others hold a place only.
    is_record: Vec<bool>,
    /// The line of each row in its file.
    pub(crate) lines: Vec<u32>,
    pub(crate) contacts: Vec<Contact>,
    pub(crate) contact_texts: Texts,
    /// The points or mileage of the rows that have any, in row order.
    pub(crate) points: Vec<(u32, u64)>,
    /// The last sign of life of each row, as days since 1970; [`NEVER`] where the file tells none.
    last_seen: Vec<i32>,
}

const NEVER: i32 = i32::MIN;

/// Many short texts in one buffer.
#[derive(Default)]
pub(crate) struct Texts {
    bytes: String,
    ends: Vec<u64>,
}

impl Texts {
    pub(crate) fn push(&mut self, text: &str) {
        self.bytes.push_str(text);
        self.ends.push(self.bytes.len() as u64);
    }

    /// All texts one after the other, and where each ends.
    pub(crate) fn as_parts(&self) -> (&str, &[u64]) {
        (&self.bytes, &self.ends)
    }

    /// Texts that were kept; `None` when an end is none.
    pub(crate) fn from_parts(bytes: String, ends: Vec<u64>) -> Option<Texts> {
        let fits = |&end: &u64| usize::try_from(end).is_ok_and(|e| bytes.is_char_boundary(e));
        (ends.is_sorted() && ends.iter().all(fits)).then_some(Texts { bytes, ends })
    }

    pub(crate) fn get(&self, i: usize) -> &str {
        let start = i.checked_sub(1).map_or(0, |p| self.ends[p] as usize);
        &self.bytes[start..self.ends[i] as usize]
    }

    fn clear(&mut self) {
        self.bytes.clear();
        self.ends.clear();
    }

    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|i| self.get(i))
    }

    pub(crate) fn append(&mut self, other: &Texts) {
        let base = self.bytes.len() as u64;
        self.bytes.push_str(&other.bytes);
        self.ends.extend(other.ends.iter().map(|e| e + base));
    }
}

impl People {
    /// Keeps the id of a row and its line only: what the streaming mode needs.
    pub(crate) fn push_id(&mut self, id: Option<&str>, line: u64, is_record: bool) {
        self.ids.push(id.unwrap_or(""));
        self.is_record.push(is_record);
        self.lines.push(u32::try_from(line).unwrap_or(u32::MAX));
    }

    /// Keeps what a row says of its person.
    pub(crate) fn push(&mut self, work: &Work, here: &Here<'_, '_>, intake: &Intake, is_record: bool) {
        self.push_id(here.id, work.batch.position(here.i).line, is_record);
        if let Some(points) = points(here, intake).filter(|_| is_record) {
            self.points.push((u32::try_from(here.n - 1).unwrap_or(u32::MAX), points));
        }
        self.last_seen.push(if is_record { last_seen(here, intake) } else { NEVER });
        for (field, result) in intake.plan().fields.iter().zip(&work.normalized.fields).filter(|_| is_record)
        {
            let kind = match field.field {
                FieldKind::Phone => ContactKind::Phone,
                FieldKind::Email => ContactKind::Email,
                _ => continue,
            };
            let key = result.keys[here.i];
            let row = u32::try_from(here.n - 1).unwrap_or(u32::MAX);
            for other in result.others_of(here.i) {
                self.contacts.push(Contact { key: other.key, row, kind, made_up: false });
                self.contact_texts.push(&other.text);
            }
            if key == 0 {
                continue;
            }
            self.contacts.push(Contact { key, row, kind, made_up: !result.verdicts[here.i].is_usable() });
            match field.columns[..] {
                // A cell with several values is keyed by its first.
                [only] => self.contact_texts.push(here.value(only).split("; ").next().unwrap_or("")),
                _ => {
                    let parts: Vec<&str> = field.columns.iter().map(|&c| here.value(c)).collect();
                    self.contact_texts.push(&parts.join(field.join.separator()));
                }
            }
        }
    }

    /// Forgets everybody and keeps the memory.
    pub(crate) fn clear(&mut self) {
        self.ids.clear();
        self.is_record.clear();
        self.lines.clear();
        self.contacts.clear();
        self.contact_texts.clear();
        self.points.clear();
        self.last_seen.clear();
    }

    pub(crate) fn append(&mut self, other: &People) {
        self.ids.append(&other.ids);
        self.is_record.extend_from_slice(&other.is_record);
        self.lines.extend_from_slice(&other.lines);
        self.contacts.extend_from_slice(&other.contacts);
        self.contact_texts.append(&other.contact_texts);
        self.points.extend_from_slice(&other.points);
        self.last_seen.extend_from_slice(&other.last_seen);
    }

    /// The rows that are records, with their ids.
    pub(crate) fn record_ids(&self) -> impl Iterator<Item = (usize, &str)> {
        self.is_record.iter().enumerate().filter(|(_, is)| **is).map(|(i, _)| (i, self.ids.get(i)))
    }

    /// The last sign of life of a row.
    pub(crate) fn last_seen(&self, row: u32) -> Option<Date> {
        self.last_seen.get(row as usize).copied().filter(|&d| d != NEVER).and_then(Date::from_days)
    }
}

/// The points or mileage of a row: a whole number with or without separators.
fn points(here: &Here<'_, '_>, intake: &Intake) -> Option<u64> {
    let cell = here.value(intake.plan().column_of(Role::PointBalance)?);
    let digits: String =
        cell.trim().trim_end_matches(['P', 'p', '점']).chars().filter(|c| *c != ',').collect();
    digits.trim().parse().ok().filter(|&n| n > 0)
}

fn last_seen(here: &Here<'_, '_>, intake: &Intake) -> i32 {
    golden::last_seen(intake.plan(), |c| here.value(c)).map_or(NEVER, Date::days)
}
