//! Runs the golden tables: `cargo test -p cleanse-tests --test golden [field]`.

use std::path::Path;

use cleanse_ident::{BirthDate, BusinessNumber};
use cleanse_tests::golden::{self, Outcome, Reader};

/// Runs the table of a field and fails with one line for each row that does not hold.
fn holds(field: &str, read: Reader) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("golden/{field}.tsv"));
    let table = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let (rows, failures) = golden::run(&table, read);
    assert!(rows > 0, "{field}: the table has no rows");
    assert!(failures.is_empty(), "{field}: {} of {rows} rows fail\n{}", failures.len(), failures.join("\n"));
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
    let known = ["birth-date", "business-number", "phone", "email", "name", "address"];
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden");
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|e| e == "tsv") {
            let field = path.file_stem().and_then(|s| s.to_str()).unwrap();
            assert!(known.contains(&field), "{field}.tsv has no test");
        }
    }
}
