//! The exact identities of a record: its id, its numbers, its mailboxes, as lists are compared with lists.
//!
//! Nothing here is a probability. Two values are equal when their canonical forms are; a value that has none, because
//! only a guess would give it one, is equal to the same value typed the same way, and to nothing else.

use cleanse_core::{Cleansed, Context, Date, Field, FieldKind, Verdict};
use cleanse_email::Email;
use cleanse_phone::{Kind, Phone};
use unicode_normalization::UnicodeNormalization;

use crate::column::text_key;
use crate::plan::{FieldColumn, Join, Plan};
use crate::role::Role;

/// Digits that a number without a canonical form has at least: fewer say nothing.
const LEAST_DIGITS: usize = 9;

/// The identities of one record. Every key is a 64-bit hash that is never 0.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExactKeys {
    /// The id as typed, but for width, spaces and what a spreadsheet puts around a text.
    pub id: Option<u64>,
    /// The id without leading zeros, where it is a number: spreadsheets eat them.
    pub id_as_number: Option<u64>,
    /// Every phone number of the record that is somebody's.
    pub phones: Vec<u64>,
    /// Every virtual number (050) of the record. They are handed on: who has one today may be another one tomorrow.
    pub virtual_phones: Vec<u64>,
    /// Every mailbox of the record, as providers tell them apart.
    pub emails: Vec<u64>,
}

/// Reads the exact identities of the records of a planned table.
///
/// ```
/// use cleanse_core::SHIPPED_DATA_DATE;
/// use cleanse_record::{ExactKeys, ExactReader, Plan};
/// let headers = ["회원번호", "휴대폰"].map(String::from);
/// let reader = ExactReader::of(&Plan::of(&headers, &[], &[])?);
/// let keys = |cells: [&'static str; 2]| {
///     let mut keys = ExactKeys::default();
///     reader.read(|column| cells[column], SHIPPED_DATA_DATE, &mut keys);
///     keys
/// };
/// assert_eq!(keys(["M1", "010.2345.6789"]), keys(["Ｍ1", "+82 10-2345-6789"]));
/// assert!(keys(["", "없음"]).is_empty());
/// # Ok::<(), cleanse_record::PlanError>(())
/// ```
#[derive(Clone, Debug)]
pub struct ExactReader {
    id: Option<usize>,
    fields: Vec<FieldColumn>,
    address: Option<FieldColumn>,
}

impl ExactKeys {
    /// Whether nothing identifies the record.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let contacts = [&self.phones, &self.virtual_phones, &self.emails];
        self.id.is_none() && contacts.iter().all(|keys| keys.is_empty())
    }

    fn clear(&mut self) {
        self.id = None;
        self.id_as_number = None;
        self.phones.clear();
        self.virtual_phones.clear();
        self.emails.clear();
    }
}

impl ExactReader {
    /// A reader of a planned table.
    #[must_use]
    pub fn of(plan: &Plan) -> ExactReader {
        let is = |kind: FieldKind| move |f: &&FieldColumn| f.field == kind;
        let contacts = plan.fields.iter().filter(|f| matches!(f.field, FieldKind::Phone | FieldKind::Email));
        ExactReader {
            id: plan.column_of(Role::Id),
            fields: contacts.cloned().collect(),
            address: plan.fields.iter().find(is(FieldKind::Address)).cloned(),
        }
    }

    /// A reader of one contact column.
    #[must_use]
    pub fn contact(field: FieldKind, column: usize) -> ExactReader {
        let role = if field == FieldKind::Email { Role::Email } else { Role::Phone };
        let field = FieldColumn { field, role, columns: vec![column], join: Join::Words };
        ExactReader { id: None, fields: vec![field], address: None }
    }

    /// The same, with this column as id.
    #[must_use]
    pub fn with_id(mut self, column: usize) -> ExactReader {
        self.id = Some(column);
        self
    }

    /// Whether the table has an id column.
    #[must_use]
    pub fn has_id(&self) -> bool {
        self.id.is_some()
    }

    /// Whether the table has a column of the field.
    #[must_use]
    pub fn has(&self, field: FieldKind) -> bool {
        self.fields.iter().any(|f| f.field == field)
    }

    /// Reads one record, whose cells `cell` gives by column, into `keys`.
    pub fn read<'c>(&self, cell: impl Fn(usize) -> &'c str, as_of: Date, keys: &mut ExactKeys) {
        keys.clear();
        let mut text = String::new();
        if let Some(id) = self.id {
            (keys.id, keys.id_as_number) = id_keys(cell(id));
        }
        let cx = Context { as_of, area: None };
        for field in &self.fields {
            joined(field, &cell, &mut text);
            match field.field {
                _ if text.is_empty() => {}
                FieldKind::Email => emails(&text, &cx, &mut keys.emails),
                _ => {
                    let area = || self.area(&cell, &cx);
                    phones(&text, &cx, area, keys);
                }
            }
        }
    }

    /// The area code of the record's address, for a local number.
    fn area<'c>(&self, cell: &impl Fn(usize) -> &'c str, cx: &Context<'_>) -> Option<&'static str> {
        let mut text = String::new();
        joined(self.address.as_ref()?, cell, &mut text);
        cleanse_address::cleanse(&text, cx).value?.area_code()
    }
}

fn joined<'c>(field: &FieldColumn, cell: &impl Fn(usize) -> &'c str, out: &mut String) {
    out.clear();
    for part in field.columns.iter().map(|&c| cell(c).trim()).filter(|p| !p.is_empty()) {
        if !out.is_empty() {
            out.push_str(field.join.separator());
        }
        out.push_str(part);
    }
}

/// The key of an id, and its key without leading zeros where it is a number.
fn id_keys(cell: &str) -> (Option<u64>, Option<u64>) {
    let wide: String;
    let mut id = cell.trim();
    if !id.is_ascii() {
        wide = id.nfkc().collect();
        id = wide.trim();
    }
    // `="00123"` and `'00123` are how spreadsheets keep zeros.
    let id = id.strip_prefix('=').unwrap_or(id).trim_matches('"').trim_start_matches('\'').trim();
    if id.is_empty() {
        return (None, None);
    }
    let is_number = id.bytes().all(|b| b.is_ascii_digit());
    let short = id.trim_start_matches('0');
    (Some(text_key(id)), (is_number && !short.is_empty()).then(|| text_key(short)))
}

fn phones(cell: &str, cx: &Context<'_>, area: impl FnOnce() -> Option<&'static str>, keys: &mut ExactKeys) {
    let mut read = cleanse_phone::cleanse(cell, cx);
    let is_local =
        read.verdict == Verdict::Suspect && read.value.is_none() && read.kind == Some(Kind::Landline);
    if let Some(area) = is_local.then(area).flatten() {
        read = cleanse_phone::cleanse(cell, &Context { area: Some(area), ..*cx });
    }
    let ExactKeys { phones: out, virtual_phones, .. } = keys;
    let is_virtual = |p: &&Phone| p.kind() == Kind::Personal;
    let before = out.len();
    out.extend(values(&read).filter(|p| !is_virtual(p)).map(Phone::key));
    virtual_phones.extend(values(&read).filter(is_virtual).map(Phone::key));
    if out.len() == before && read.verdict == Verdict::Suspect && read.value.is_none() {
        let digits: String = cell.nfkc().filter(char::is_ascii_digit).collect();
        out.extend((digits.len() >= LEAST_DIGITS).then(|| text_key(&digits)));
    }
}

fn emails(cell: &str, cx: &Context<'_>, out: &mut Vec<u64>) {
    let read = cleanse_email::cleanse(cell, cx);
    let before = out.len();
    out.extend(values(&read).map(|e: &Email| text_key(&e.canonical())));
    if out.len() == before && read.verdict == Verdict::Suspect && cell.contains('@') {
        let folded: String =
            cell.nfkc().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect();
        out.push(text_key(&folded));
    }
}

/// All values of a cell; an invalid one has none.
fn values<T: Field>(read: &Cleansed<T>) -> impl Iterator<Item = &T> {
    let valid = read.verdict != Verdict::Invalid;
    read.value.iter().chain(&read.others).filter(move |_| valid)
}

#[cfg(test)]
mod tests {
    use cleanse_core::SHIPPED_DATA_DATE;

    use super::*;

    fn keys(headers: &[&str], cells: &[&'static str]) -> ExactKeys {
        let headers: Vec<String> = headers.iter().map(|&h| h.to_owned()).collect();
        let reader = ExactReader::of(&Plan::of(&headers, &[], &[]).unwrap());
        let mut keys = ExactKeys::default();
        reader.read(|c| cells[c], SHIPPED_DATA_DATE, &mut keys);
        keys
    }

    #[test]
    fn every_number_of_a_cell_counts() {
        let both = keys(&["휴대폰"], &["010-2345-6789 / 010-3456-7891"]).phones;
        let one = keys(&["휴대폰"], &["01034567891"]).phones;
        assert_eq!(both.len(), 2);
        assert!(both.contains(&one[0]));
    }

    #[test]
    fn what_has_no_canonical_form_equals_itself_only() {
        let typo = keys(&["이메일"], &["Hong@naver.con"]).emails;
        assert_eq!(typo, keys(&["이메일"], &["hong@naver.con"]).emails);
        assert_ne!(typo, keys(&["이메일"], &["hong@naver.com"]).emails);
        assert!(keys(&["이메일"], &["없음"]).is_empty());
    }

    #[test]
    fn virtual_numbers_and_made_up_ones_are_nobodys() {
        let handed_on = keys(&["휴대폰"], &["0507-1234-5678"]);
        assert_eq!((handed_on.phones.len(), handed_on.virtual_phones.len()), (0, 1));
        assert!(keys(&["휴대폰"], &["010-0000-0000"]).is_empty());
    }

    #[test]
    fn an_area_that_is_only_guessed_makes_nobody_known() {
        let here = keys(&["전화번호", "주소"], &["345-6789", "서울 강남구 테헤란로 152"]).phones;
        assert!(here.is_empty());
    }

    #[test]
    fn an_id_is_what_was_typed() {
        assert_eq!(keys(&["회원번호"], &["=\"00123\""]).id, keys(&["회원번호"], &["00123"]).id);
        assert_ne!(keys(&["회원번호"], &["123"]).id, keys(&["회원번호"], &["00123"]).id);
        assert_eq!(keys(&["회원번호"], &["123"]).id_as_number, keys(&["회원번호"], &["00123"]).id_as_number);
    }
}
