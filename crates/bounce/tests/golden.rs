//! Golden rows: what feedback means, with the mistakes of other classifiers first.

use std::fmt::Write;

use cleanse_bounce::{Classifier, Gateway};
use cleanse_core::feedback::{Category, Channel};

const ROWS: [&str; 2] = [
    include_str!("../../../tests/golden/bounce.tsv"),
    include_str!("../../../tests/golden/bounce-unseen.tsv"),
];

#[test]
fn golden_rows_hold() {
    let classifier = Classifier::new();
    let mut wrong = String::new();
    for line in
        ROWS.iter().flat_map(|rows| rows.lines()).filter(|l| !l.starts_with('#') && !l.starts_with("kind\t"))
    {
        let fields: Vec<&str> = line.split('\t').collect();
        let [kind, input, category, disposition, ..] = fields[..] else {
            panic!("a row has five fields: {line}")
        };
        let input = input.replace("\\r", "\r").replace("\\n", "\n");
        let got = answer(&classifier, kind, &input);
        if got != Some((category.to_owned(), disposition.to_owned())) {
            let _ = writeln!(wrong, "{kind}\t{input}: want {category} {disposition}, got {got:?}");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

fn answer(classifier: &Classifier, kind: &str, input: &str) -> Option<(String, String)> {
    let plain = |c: Category| (c.to_string(), c.disposition().to_string());
    match kind {
        "reply" => {
            let c = classifier.classify_reply(input);
            Some((c.category.to_string(), c.disposition.to_string()))
        }
        "phrase" => classifier.classify_phrase(input).map(|p| plain(p.category)),
        "postal" => classifier.classify_postal(input).map(|p| plain(p.category)),
        table => {
            let (gateway, channel) = table.split_once('/')?;
            Gateway::from_name(gateway).ok()?.lookup(Channel::from_code(channel)?, input).map(plain)
        }
    }
}
