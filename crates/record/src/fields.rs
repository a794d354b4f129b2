//! The field crates as normalizers.

use cleanse_address::Address;
use cleanse_core::{Cleansed, Context, FieldKind};
use cleanse_email::Email;
use cleanse_ident::{BirthDate, BusinessNumber};
use cleanse_name::PersonName;
use cleanse_phone::Phone;

use crate::column::{ByReader, Channel, Normalizer, Point, Reader, text_key};
use crate::notes::Notes;

/// The normalizer of a field, for the fields that have one.
#[must_use]
pub fn normalizer(field: FieldKind) -> Option<Box<dyn Normalizer>> {
    Some(match field {
        FieldKind::Name => Box::new(ByReader(Names)),
        FieldKind::Phone => Box::new(ByReader(Phones)),
        FieldKind::Email => Box::new(ByReader(Emails)),
        FieldKind::Address => Box::new(ByReader(Addresses)),
        FieldKind::BirthDate => Box::new(ByReader(BirthDates)),
        FieldKind::BusinessNumber => Box::new(ByReader(BusinessNumbers)),
        FieldKind::Postcode => Box::new(ByReader(Postcodes)),
        FieldKind::Note | FieldKind::ResidentNumber => Box::new(Notes(field)),
        _ => return None,
    })
}

/// Whether two texts are read as the same address, whatever the day.
pub(crate) fn reads_alike(one: &str, other: &str) -> bool {
    let read = |text: &str| {
        let found = ByReader(Addresses).heed(text, &Context::default());
        let single = found.verdict.is_usable() && found.others.is_empty() && found.notes.is_empty();
        found.value.filter(|_| single)
    };
    read(one).is_some_and(|address| read(other) == Some(address))
}

/// Last syllables of words for people, which read like names in a header: 신청자, 주문인.
const PEOPLE: [char; 8] = ['자', '인', '명', '함', '님', '분', '원', '객'];

/// Whether a text is the full name of a person and no header for one.
///
/// ```
/// use cleanse_record::names_a_person;
/// assert!(names_a_person("김철수") && !names_a_person("신청자") && !names_a_person("010-2345-6789"));
/// ```
#[must_use]
pub fn names_a_person(text: &str) -> bool {
    let text = text.trim();
    let read = || cleanse_name::cleanse(text, &Context::default());
    (3..=4).contains(&text.chars().count()) && !text.ends_with(PEOPLE) && {
        let name = read();
        name.verdict.is_usable() && matches!(name.kind, Some(cleanse_name::Kind::Person))
    }
}

/// What a short text is, where it is a way to reach somebody: a mailbox or a number that can receive. Ids may be one.
///
/// ```
/// use cleanse_core::FieldKind;
/// use cleanse_record::contact_kind;
/// assert_eq!(contact_kind("haneul@naver.com"), Some(FieldKind::Email));
/// assert_eq!(contact_kind("010-2345-6789"), Some(FieldKind::Phone));
/// assert_eq!(contact_kind("0000012345"), None);
/// ```
#[must_use]
pub fn contact_kind(text: &str) -> Option<FieldKind> {
    let may_be_a_number =
        || text.starts_with(['0', '+']) && text.bytes().filter(u8::is_ascii_digit).count() >= 9;
    if text.contains(['@', '＠']) {
        Some(FieldKind::Email)
    } else if may_be_a_number() && Phone::parse(text).is_ok_and(|phone| phone.is_contact_point()) {
        Some(FieldKind::Phone)
    } else {
        None
    }
}

struct Names;

impl Reader for Names {
    type Value = PersonName;
    const FIELD: FieldKind = FieldKind::Name;

    fn read(&self, cell: &str, cx: &Context<'_>) -> Cleansed<PersonName> {
        cleanse_name::cleanse(cell, cx)
    }

    fn key(&self, value: &PersonName) -> u64 {
        text_key(value.as_str())
    }
}

struct Phones;

impl Reader for Phones {
    type Value = Phone;
    const FIELD: FieldKind = FieldKind::Phone;

    fn read(&self, cell: &str, cx: &Context<'_>) -> Cleansed<Phone> {
        cleanse_phone::cleanse(cell, cx)
    }

    fn offers(&self, cleansed: &Cleansed<Phone>, _: &Context<'_>) -> Vec<String> {
        cleanse_phone::offers(cleansed)
    }

    fn key(&self, value: &Phone) -> u64 {
        if value.is_contact_point() { value.key() } else { 0 }
    }

    fn made_up(&self, cell: &str, cleansed: &Cleansed<Phone>) -> u64 {
        match &cleansed.value {
            _ if !cleansed.hit("PHN008") => 0,
            Some(value) => self.key(value),
            // Nobody has it: its digits say which it is.
            None if cleansed.hit("PHN004") => {
                let digits: String = cell.chars().filter(char::is_ascii_digit).collect();
                text_key(&digits)
            }
            None => 0,
        }
    }

    fn point(&self, value: &Phone) -> Point {
        match value.kind() {
            _ if !value.is_contact_point() => Point::Doubtful,
            cleanse_phone::Kind::Mobile | cleanse_phone::Kind::Foreign => Point::Usable(Channel::Mobile),
            _ => Point::Usable(Channel::Landline),
        }
    }
}

struct Emails;

impl Reader for Emails {
    type Value = Email;
    const FIELD: FieldKind = FieldKind::Email;

    fn read(&self, cell: &str, cx: &Context<'_>) -> Cleansed<Email> {
        cleanse_email::cleanse(cell, cx)
    }

    fn offers(&self, cleansed: &Cleansed<Email>, cx: &Context<'_>) -> Vec<String> {
        cleanse_email::offers(cleansed, cx)
    }

    fn key(&self, value: &Email) -> u64 {
        text_key(&value.canonical())
    }

    fn made_up(&self, cell: &str, cleansed: &Cleansed<Email>) -> u64 {
        match &cleansed.value {
            // A word for none is no address.
            _ if !cleansed.hit("EML022") || !cell.contains('@') => 0,
            Some(value) => self.key(value),
            None => text_key(&cell.trim().to_lowercase()),
        }
    }

    fn point(&self, _: &Email) -> Point {
        Point::Usable(Channel::Email)
    }
}

struct Addresses;

impl Reader for Addresses {
    type Value = Address;
    const FIELD: FieldKind = FieldKind::Address;

    fn read(&self, cell: &str, cx: &Context<'_>) -> Cleansed<Address> {
        cleanse_address::cleanse(cell, cx)
    }

    fn area(&self, value: &Address) -> Option<&'static str> {
        value.area_code()
    }

    fn point(&self, _: &Address) -> Point {
        Point::Usable(Channel::Post)
    }
}

struct Postcodes;

impl Reader for Postcodes {
    type Value = cleanse_address::Postcode;
    const FIELD: FieldKind = FieldKind::Postcode;

    fn read(&self, cell: &str, cx: &Context<'_>) -> Cleansed<cleanse_address::Postcode> {
        cleanse_address::cleanse_postcode(cell, cx)
    }
}

struct BirthDates;

impl Reader for BirthDates {
    type Value = BirthDate;
    const FIELD: FieldKind = FieldKind::BirthDate;

    fn read(&self, cell: &str, cx: &Context<'_>) -> Cleansed<BirthDate> {
        BirthDate::cleanse(cell, cx)
    }
}

struct BusinessNumbers;

impl Reader for BusinessNumbers {
    type Value = BusinessNumber;
    const FIELD: FieldKind = FieldKind::BusinessNumber;

    fn read(&self, cell: &str, cx: &Context<'_>) -> Cleansed<BusinessNumber> {
        BusinessNumber::cleanse(cell, cx)
    }
}

#[cfg(test)]
mod tests {
    use cleanse_core::{Finding, TextColumn, Verdict};

    use super::*;
    use crate::column::{ColumnResult, Keys};

    struct Cells(&'static [&'static str]);

    impl TextColumn for Cells {
        fn len(&self) -> usize {
            self.0.len()
        }

        fn get(&self, row: usize) -> Option<&str> {
            self.0.get(row).copied()
        }
    }

    fn column(reader: &dyn Normalizer, cells: &'static [&'static str], keys: Keys) -> ColumnResult {
        let mut out = ColumnResult::default();
        reader.column(&Cells(cells), &[Context::default()], keys, &mut out);
        out
    }

    fn keys(reader: &dyn Normalizer, cells: &'static [&'static str], keys: Keys) -> Vec<u64> {
        column(reader, cells, keys).keys
    }

    const PHONES: &[&str] =
        &["010-2345-6781", "010-1234-5678", "01012345678", "010-7777-7777", "02-123-4576"];
    const MAILBOXES: &[&str] = &["haneul@naver.com", "test@test.com", "TEST@test.com", "없음"];

    #[test]
    fn what_is_made_up_has_a_key_and_what_is_wrong_has_none() {
        let phones = keys(&ByReader(Phones), PHONES, Keys::Wanted);
        assert!(
            phones[..4].iter().all(|&key| key != 0) && phones[1] == phones[2] && phones[4] == 0,
            "{phones:?}"
        );
        let mailboxes = keys(&ByReader(Emails), MAILBOXES, Keys::Wanted);
        assert!(mailboxes[0] != 0 && mailboxes[1] != 0 && mailboxes[1] == mailboxes[2] && mailboxes[3] == 0);
    }

    #[test]
    fn nobody_who_asks_for_no_keys_gets_any() {
        assert_eq!(keys(&ByReader(Phones), PHONES, Keys::Unwanted), [0; 5]);
        assert_eq!(keys(&ByReader(Emails), MAILBOXES, Keys::Unwanted), [0; 4]);
    }

    #[test]
    fn a_wish_beside_a_value_stays_in_its_cell() {
        let rows: [(&dyn Normalizer, &'static [&'static str], &str, &str); 10] = [
            (&ByReader(Phones), &["010-8231-2000(X)"], "010-8231-2000", "out-of-use-in-note"),
            (&ByReader(Phones), &["× 010-8231-2000"], "010-8231-2000", "out-of-use-in-note"),
            (&ByReader(Phones), &["문자 X 010-8231-2000"], "010-8231-2000", "opt-out-in-note"),
            (&ByReader(Phones), &["010-8231-2000(연락X)"], "010-8231-2000", "no-contact-in-note"),
            (&ByReader(Phones), &["010-8231-2000 (다른 사람)"], "010-8231-2000", "out-of-use-in-note"),
            (&ByReader(Names), &["신도윤-탈퇴"], "신도윤", "opt-out-in-note"),
            (&ByReader(Phones), &["010-8231-2000 수신거부"], "010-8231-2000", "opt-out-in-note"),
            (&ByReader(Phones), &["010-8231-2000 (사용 안함)"], "010-8231-2000", "out-of-use-in-note"),
            (&ByReader(Emails), &["haneul@naver.com(반송)"], "haneul@naver.com", "out-of-use-in-note"),
            (&ByReader(Names), &["김철수(연락금지)"], "김철수", "no-contact-in-note"),
        ];
        for (reader, cell, value, rule) in rows {
            let found = column(reader, cell, Keys::Wanted);
            assert_eq!(found.verdicts, [Verdict::Suspect], "{cell:?}");
            assert!(found.edits.is_empty() && found.keys == [0], "{cell:?}");
            assert_eq!(found.suggestions.iter().map(|(_, s)| &**s).collect::<Vec<_>>(), [value]);
            let finding = |(_, f): &(u32, Finding)| f.rule.name == rule;
            assert!(
                found.findings.iter().any(finding) && found.findings.iter().all(|(_, f)| f.fix.is_none())
            );
        }
        let two = column(&ByReader(Phones), &["010-8231-2000, 010-8231-2001 수신거부"], Keys::Wanted);
        let suggested: Vec<&str> = two.suggestions.iter().map(|(_, s)| &**s).collect();
        assert_eq!(suggested, ["010-8231-2000", "010-8231-2001"], "no number of the cell is left out");
        let plain =
            column(&ByReader(Phones), &["010-8231-2000(엄마)", "010-8231-2000(정지훈)"], Keys::Wanted);
        assert_eq!(plain.verdicts, [Verdict::Normalized; 2]);
    }
    #[test]
    fn a_resident_or_card_number_beside_a_value_leaves_the_cell_in_doubt() {
        type Row = (&'static dyn Normalizer, &'static [&'static str], Option<&'static str>, &'static str);
        let rows: [Row; 10] = [
            (&ByReader(Names), &["임가온 850307-1234567"], Some("임가온"), "resident-number"),
            (&ByReader(Names), &["임가온(８５０３０７－１２３４５６７)"], Some("임가온"), "resident-number"),
            (
                &ByReader(Emails),
                &["850307-1234567 minji99@naver.com"],
                Some("minji99@naver.com"),
                "resident-number",
            ),
            (&ByReader(Emails), &["8503071234567@naver.com"], None, "resident-number"),
            (&ByReader(Phones), &["010-8231-2000 850307-1234567"], Some("010-8231-2000"), "resident-number"),
            (&ByReader(Phones), &["4111-1111-1111-1111"], None, "card-number"),
            (
                &ByReader(Addresses),
                &["서울특별시 강남구 테헤란로 123, 850307-1234567"],
                Some("서울특별시 강남구 테헤란로 123"),
                "resident-number",
            ),
            (
                &ByReader(Addresses),
                &["서울특별시 강남구 테헤란로 123 (4111 1111 1111 1111)"],
                Some("서울특별시 강남구 테헤란로 123"),
                "card-number",
            ),
            (&ByReader(BirthDates), &["850307-1234567"], Some("1985-03-07"), "resident-number"),
            (
                &ByReader(BusinessNumbers),
                &["220-81-62517 4111-1111-1111-1111"],
                Some("220-81-62517"),
                "card-number",
            ),
        ];
        for (reader, cell, value, rule) in rows {
            let found = column(reader, cell, Keys::Wanted);
            assert!(!found.verdicts[0].is_usable() && found.edits.is_empty(), "{cell:?}");
            assert_eq!(found.suggestions.first().map(|(_, s)| &**s), value, "{cell:?}");
            let hits = found.findings.iter().filter(|(_, f)| f.rule.name == rule).count();
            assert_eq!(hits, 1, "{cell:?}");
            let texts = found.notes.iter().map(|(_, note)| &*note.text);
            let texts = texts.chain(found.suggestions.iter().map(|(_, s)| &**s));
            assert!(texts.into_iter().all(|t| !t.contains("1234567") && !t.contains("1111")), "{cell:?}");
        }
    }

    #[test]
    fn other_long_numbers_beside_a_value_are_no_secret() {
        let rows: [(&dyn Normalizer, &'static [&'static str]); 4] = [
            (
                &ByReader(Phones),
                &[
                    "010-8231-2000, 010-8231-2001",
                    "01082312000 01082312001",
                    "02-345-6789/010-8231-2001",
                    "+8801312345678",
                    "8201070538643",
                    "4532-1234 / 4532-5673",
                ],
            ),
            (&ByReader(Emails), &["2013123456789@naver.com", "minji99@naver.com 010-8231-2000 02-345-6789"]),
            (&ByReader(BusinessNumbers), &["220-81-62517 123-45-67891"]),
            (&ByReader(Addresses), &["(06236) 서울특별시 강남구 테헤란로 123, 101동 1203호 010-8231-2000"]),
        ];
        for (reader, cells) in rows {
            let found = column(reader, cells, Keys::Wanted);
            let secret = |name: &str| matches!(name, "resident-number" | "card-number");
            assert!(found.findings.iter().all(|(_, f)| !secret(f.rule.name)), "{cells:?}");
        }
    }
}
