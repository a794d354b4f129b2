//! Runs the golden tables: `cargo test -p cleanse-tests --test golden [field]`.

use std::path::Path;

use cleanse_address::Address;
use cleanse_core::{Cleansed, Field, NoteKind};
use cleanse_email::Email;
use cleanse_ident::{BirthDate, BusinessNumber};
use cleanse_name::PersonName;
use cleanse_phone::Phone;
use cleanse_tests::golden::{self, Outcome, Reader};

/// Runs the table of a field and fails with one line for each row that does not hold.
fn holds(field: &str, read: Reader) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("golden/{field}.tsv"));
    let Ok(table) = std::fs::read_to_string(&path) else {
        println!("{} is not there yet", path.display());
        return;
    };
    let (rows, failures) = golden::run(&table, read);
    assert!(rows > 0, "{field}: the table has no rows");
    assert!(failures.is_empty(), "{field}: {} of {rows} rows fail\n{}", failures.len(), failures.join("\n"));
}

type Parts = Vec<(&'static str, Option<String>)>;

/// A part of the value, in words; none for an empty one.
fn part<T: Field>(cell: &Cleansed<T>, of: impl Fn(&T) -> Option<String>) -> Option<String> {
    cell.value.as_ref().and_then(of).filter(|text| !text.is_empty())
}

fn phone_parts(cell: &Cleansed<Phone>) -> Parts {
    vec![
        ("e164", part(cell, |p| Some(p.e164().as_str().to_owned()))),
        ("extension", part(cell, |p| p.extension().map(|e| e.to_string()))),
    ]
}

fn email_parts(cell: &Cleansed<Email>) -> Parts {
    vec![
        ("local", part(cell, |e| Some(e.local().to_owned()))),
        ("domain", part(cell, |e| Some(e.domain().to_owned()))),
        ("ascii_domain", part(cell, |e| Some(e.ascii_domain().into_owned()))),
        ("canonical", part(cell, |e| Some(e.canonical().into_owned()))),
        ("provider", part(cell, |e| e.provider().map(str::to_owned))),
        ("class", part(cell, |e| Some(e.class().to_string()))),
    ]
}

fn name_parts(cell: &Cleansed<PersonName>) -> Parts {
    let title = cell.notes.iter().find(|n| n.kind == NoteKind::Title).map(|n| n.text.to_string());
    vec![
        ("surname", part(cell, |n| Some(n.surname().to_owned()))),
        ("given", part(cell, |n| Some(n.given().to_owned()))),
        ("hanja", part(cell, |n| n.hanja().map(str::to_owned))),
        ("romanized", part(cell, |n| Some(n.romanized()))),
        ("title", title),
    ]
}

fn address_parts(cell: &Cleansed<Address>) -> Parts {
    let text = |of: fn(&Address) -> Option<&str>| part(cell, |a| of(a).map(str::to_owned));
    vec![
        ("province", text(Address::province)),
        ("city", text(Address::city)),
        ("road", text(Address::road)),
        ("lot", text(Address::lot)),
        ("unit", text(Address::unit)),
        ("postcode", text(Address::postcode)),
    ]
}

#[test]
fn phone() {
    holds("phone", |s, cx| Outcome::of(&cleanse_phone::cleanse(s, cx), phone_parts));
}

#[test]
fn email() {
    holds("email", |s, cx| Outcome::of(&cleanse_email::cleanse(s, cx), email_parts));
}

#[test]
fn name() {
    holds("name", |s, cx| Outcome::of(&cleanse_name::cleanse(s, cx), name_parts));
}

#[test]
fn address() {
    holds("address", |s, cx| Outcome::of(&cleanse_address::cleanse(s, cx), address_parts));
}

#[test]
fn birth_date() {
    holds("birth-date", |s, cx| Outcome::of(&BirthDate::cleanse(s, cx), |_| Vec::new()));
}

#[test]
fn business_number() {
    holds("business-number", |s, cx| Outcome::of(&BusinessNumber::cleanse(s, cx), |_| Vec::new()));
}

/// A table that no test reads would rot.
#[test]
fn every_table_has_its_test() {
    // Those of bounce are read by the tests of its own crate: their rows have other columns.
    let known = [
        "birth-date",
        "business-number",
        "phone",
        "email",
        "name",
        "address",
        "bounce",
        "bounce-unseen",
        "bounce-mails",
    ];
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden");
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|e| e == "tsv") {
            let field = path.file_stem().and_then(|s| s.to_str()).unwrap();
            assert!(known.contains(&field), "{field}.tsv has no test");
        }
    }
}
