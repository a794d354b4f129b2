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

const MAILS: &str = include_str!("../../../tests/golden/bounce-mails.tsv");

/// The mails of `bounce-mails.tsv`.
macro_rules! mails {
    ($($name:literal),* $(,)?) => {
        [$(($name, include_bytes!(concat!("../../../tests/golden/mails/", $name)) as &[u8])),*]
    };
}

const FILES: [(&str, &[u8]); 25] = mails![
    "arf-noaddr.eml",
    "arf.eml",
    "b64-ds.eml",
    "challenge.eml",
    "cr.eml",
    "delayed.eml",
    "dsn-2parts.eml",
    "dsn-cut.eml",
    "euckr-b64.eml",
    "global.eml",
    "html-ko.eml",
    "html.eml",
    "human.eml",
    "iso2022kr.eml",
    "ko-auto.eml",
    "ko-cannot.eml",
    "left.eml",
    "nested.eml",
    "news.eml",
    "oof-en.eml",
    "optout.eml",
    "qp.eml",
    "two.eml",
    "vacation.eml",
    "wrong-charset.eml",
];

#[test]
fn golden_mails_hold() {
    let classifier = Classifier::new();
    let rows: Vec<&str> = MAILS.lines().skip(1).filter(|l| !l.starts_with('#')).collect();
    for group in rows.chunk_by(|a, b| a.split('\t').next() == b.split('\t').next()) {
        let name = group[0].split('\t').next().unwrap_or_default();
        let mail = FILES.iter().find(|(file, _)| *file == name).map(|(_, mail)| *mail);
        let results = classifier.classify_mail(mail.unwrap_or_else(|| panic!("no mail {name}")));
        let got: Vec<String> = results
            .iter()
            .map(|o| {
                format!("{name}\t{}\t{}\t{}", o.recipient.as_deref().unwrap_or(""), o.category, o.disposition)
            })
            .collect();
        let want: &[&str] = if group[0].contains("\t-\t") { &[] } else { group };
        assert_eq!(got, want, "{name}");
    }
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
