//! Names travel as strings and come in through the parser.
#![cfg(feature = "serde")]

use cleanse_name::{Kind, PersonName};

#[test]
fn a_name_is_a_string() {
    let name: PersonName = serde_json::from_str("\"김철수 과장님\"").unwrap();
    assert_eq!(serde_json::to_string(&name).unwrap(), "\"김철수\"");
    assert!(serde_json::from_str::<PersonName>("\"테스트\"").is_err());
    assert_eq!(serde_json::to_string(&Kind::Organisation).unwrap(), "\"organisation\"");
}
