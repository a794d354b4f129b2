//! What stays behind of the rows: who they are and how they are reached, for duplicates and shared contacts.

use cleanse_core::FieldKind;
use cleanse_record::{Contact, ContactKind, Person};

use crate::format::Here;
use crate::intake::Intake;
use crate::work::Work;

/// The people of one chunk.
#[derive(Default)]
pub(crate) struct PeopleBlock {
    ids: Texts,
    /// Rows that are records; the others hold a place only.
    is_record: Vec<bool>,
    persons: Vec<Person>,
    contacts: Vec<Contact>,
    contact_texts: Texts,
}

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

    pub(crate) fn get(&self, i: usize) -> &str {
        let start = i.checked_sub(1).map_or(0, |p| self.ends[p] as usize);
        &self.bytes[start..self.ends[i] as usize]
    }

    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    fn clear(&mut self) {
        self.bytes.clear();
        self.ends.clear();
    }

    fn append(&mut self, other: &Texts) {
        let base = self.bytes.len() as u64;
        self.bytes.push_str(&other.bytes);
        self.ends.extend(other.ends.iter().map(|e| e + base));
    }
}

impl PeopleBlock {
    /// Keeps the id of a row only: what the streaming mode needs.
    pub(crate) fn push_id(&mut self, id: Option<&str>, is_record: bool) {
        self.ids.push(id.unwrap_or(""));
        self.is_record.push(is_record);
    }

    /// Forgets everybody and keeps the memory.
    pub(crate) fn clear(&mut self) {
        self.ids.clear();
        self.is_record.clear();
        self.persons.clear();
        self.contacts.clear();
        self.contact_texts.clear();
    }

    /// The ids of the rows that are records.
    pub(crate) fn record_ids(&self) -> impl Iterator<Item = &str> {
        (0..self.ids.len()).filter(|&i| self.is_record[i]).map(|i| self.ids.get(i))
    }

    /// Keeps what a row says of its person.
    pub(crate) fn push(&mut self, work: &Work, here: &Here<'_, '_>, intake: &Intake, is_record: bool) {
        self.push_id(here.id, is_record);
        let mut person = Person::default();
        let row = u32::try_from(here.n - 1).unwrap_or(u32::MAX);
        for (field, result) in intake.plan().fields.iter().zip(&work.normalized.fields).filter(|_| is_record)
        {
            let key = result.keys[here.i];
            if key == 0 {
                continue;
            }
            let kind = match field.field {
                FieldKind::Name => {
                    person.name = key;
                    continue;
                }
                FieldKind::Phone => ContactKind::Phone,
                FieldKind::Email => ContactKind::Email,
                _ => continue,
            };
            let doubtful = !result.verdicts[here.i].is_usable();
            self.contacts.push(Contact { key, row, kind, doubtful });
            let text = match field.columns[..] {
                [only] => here.value(only).split("; ").next().unwrap_or("").to_owned(),
                _ => field
                    .columns
                    .iter()
                    .map(|&c| here.value(c))
                    .collect::<Vec<_>>()
                    .join(field.join.separator()),
            };
            self.contact_texts.push(&text);
        }
        self.persons.push(person);
    }
}

/// The people of a whole run.
#[derive(Default)]
pub(crate) struct People {
    pub(crate) ids: Texts,
    is_record: Vec<bool>,
    pub(crate) persons: Vec<Person>,
    pub(crate) contacts: Vec<Contact>,
    pub(crate) contact_texts: Texts,
}

impl People {
    pub(crate) fn append(&mut self, block: &PeopleBlock) {
        self.ids.append(&block.ids);
        self.is_record.extend_from_slice(&block.is_record);
        self.persons.extend_from_slice(&block.persons);
        self.contacts.extend_from_slice(&block.contacts);
        self.contact_texts.append(&block.contact_texts);
    }
}
