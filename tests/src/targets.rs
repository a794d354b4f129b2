//! What the fuzz targets call: one function a reader, over arbitrary bytes. A function returns when its promises
//! hold and panics when one does not. The committed corpora are replayed through the same functions by an ordinary test.

mod journal;
mod settings;
mod tables;
mod workbook;

pub use journal::journal;
pub use settings::{config, model, pack, policy};
pub use tables::{cp949, csv, jsonl, table};
pub use workbook::xlsx;

use std::iter;
use std::sync::LazyLock;

use cleanse_bounce::{Classifier, Gateway, LayoutHint, ResultLayout};
use cleanse_core::feedback::Channel;
use cleanse_core::{Cleansed, Context, Date, Field, Finding, Verdict};

/// A fuzz target by name.
pub type Target = fn(&[u8]);

/// Every target, with the name of its corpus folder.
pub const TARGETS: &[(&str, Target)] = &[
    ("text", text),
    ("name", name),
    ("phone", phone),
    ("email", email),
    ("address", address),
    ("ident", ident),
    ("table", table),
    ("csv", csv),
    ("cp949", cp949),
    ("jsonl", jsonl),
    ("xlsx", xlsx),
    ("mail", mail),
    ("reply", reply),
    ("webhook", webhook),
    ("codes", codes),
    ("pack", pack),
    ("policy", policy),
    ("config", config),
    ("model", model),
    ("journal", journal),
];

/// Its patterns take longer to compile than a mail takes to read.
static CLASSIFIER: LazyLock<Classifier> = LazyLock::new(Classifier::new);

fn with_text(bytes: &[u8], check: impl Fn(&str)) {
    check(&String::from_utf8_lossy(bytes));
}

fn context() -> Context<'static> {
    Context { as_of: Date::new(2026, 11, 1).expect("a date"), area: Some("02") }
}

/// What holds for every cleansed cell: usable verdicts have a value, clean cells are already as they are written (the
/// values, joined by `; `), and cleansing what was written again changes nothing.
fn check_cell<T: Field + std::fmt::Display>(input: &str, cleanse: impl Fn(&str) -> Cleansed<T>) {
    let cleansed = cleanse(input);
    spans_fit(input, &cleansed.findings);
    if !cleansed.verdict.is_usable() {
        return;
    }
    let once = written(&cleansed);
    if cleansed.verdict == Verdict::Clean {
        assert_eq!(once, input, "a clean cell is written as it is");
    }
    let again = cleanse(&once);
    assert!(again.verdict.is_usable(), "what was written is not usable");
    assert_eq!(written(&again), once, "cleansing twice is not cleansing once");
}

fn written<T: Field + std::fmt::Display>(cell: &Cleansed<T>) -> String {
    let value = cell.value.as_ref().expect("a usable verdict has a value");
    iter::once(value).chain(&cell.others).map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

/// What holds for the typed face of a field: it reads every usable cell with one value, and never as another value.
fn check_typed<T: Field + PartialEq + std::fmt::Debug>(cell: &Cleansed<T>, typed: Option<&T>) {
    if cell.others.is_empty() && (cell.verdict.is_usable() || typed.is_some()) {
        assert!(
            cell.value.is_none() || cell.value.as_ref() == typed,
            "the faces differ: {cell:?}, {typed:?}"
        );
    }
}

fn spans_fit(input: &str, findings: &[Finding]) {
    for (from, to) in findings.iter().filter_map(|f| f.span) {
        assert!(from <= to && to as usize <= input.len(), "a span outside of the cell");
    }
}

/// Text hygiene is idempotent.
pub fn text(bytes: &[u8]) {
    with_text(bytes, |s| {
        let mut findings: Vec<Finding> = Vec::new();
        let once = cleanse_text::clean(s, &mut findings).into_owned();
        spans_fit(s, &findings);
        assert_eq!(cleanse_text::clean(&once, &mut ()), once);
        let assembled = cleanse_text::assemble(s).into_owned();
        assert_eq!(cleanse_text::assemble(&assembled), assembled);
        let _ = cleanse_text::to_hangul(s);
        let _ = cleanse_text::to_latin(s);
        let _ = cleanse_text::revised_key(s);
        let _ = cleanse_text::columns(s);
    });
}

/// Names.
pub fn name(bytes: &[u8]) {
    with_text(bytes, |s| {
        check_cell(s, |s| cleanse_name::cleanse(s, &context()));
        let typed = cleanse_name::PersonName::parse(s);
        check_typed(&cleanse_name::cleanse(s, &context()), typed.as_ref().ok());
    });
}

/// Phone numbers; the typed face agrees with the cleansing one.
pub fn phone(bytes: &[u8]) {
    with_text(bytes, |s| {
        check_cell(s, |s| cleanse_phone::cleanse(s, &context()));
        let typed = cleanse_phone::Phone::parse(s);
        check_typed(&cleanse_phone::cleanse(s, &Context::default()), typed.as_ref().ok());
        if let Ok(phone) = typed {
            assert_eq!(
                cleanse_phone::Phone::from_e164(phone.e164().as_str()).map(|p| p.key()),
                Ok(phone.key())
            );
        }
    });
}

/// Mailboxes.
pub fn email(bytes: &[u8]) {
    with_text(bytes, |s| {
        check_cell(s, |s| cleanse_email::cleanse(s, &context()));
        let typed = cleanse_email::Email::parse(s);
        check_typed(&cleanse_email::cleanse(s, &context()), typed.as_ref().ok());
        let _ = cleanse_email::classify(s);
    });
}

/// Addresses and postcodes.
pub fn address(bytes: &[u8]) {
    with_text(bytes, |s| {
        check_cell(s, |s| cleanse_address::cleanse(s, &context()));
        check_cell(s, |s| cleanse_address::cleanse_postcode(s, &context()));
    });
}

/// Birth dates, business numbers, notes.
pub fn ident(bytes: &[u8]) {
    with_text(bytes, |s| {
        check_cell(s, |s| cleanse_ident::BirthDate::cleanse(s, &context()));
        check_cell(s, |s| cleanse_ident::BusinessNumber::cleanse(s, &context()));
        for hit in cleanse_ident::scan_note(s) {
            assert!(hit.span.end <= s.len(), "a span outside of the note");
        }
    });
}

/// A mail.
pub fn mail(bytes: &[u8]) {
    let _ = CLASSIFIER.classify_mail(bytes);
}

/// A line that a mail server answered.
pub fn reply(bytes: &[u8]) {
    with_text(bytes, |s| {
        let _ = CLASSIFIER.classify_reply(s);
    });
}

/// The JSON of a webhook, or of anything else.
pub fn webhook(bytes: &[u8]) {
    with_text(bytes, |s| {
        let outcomes = CLASSIFIER.classify_webhook(s);
        assert!(outcomes.len() <= s.len(), "more results than the body can name");
    });
}

/// A result file: a line of headers, then rows of cells; the first header is also asked as a code of a sender, which the
/// input chooses, as asking all of them takes a hundred times as long as reading the file.
pub fn codes(bytes: &[u8]) {
    with_text(bytes, |s| {
        let mut lines = s.lines();
        let headers: Vec<&str> = lines.next().unwrap_or_default().split(',').collect();
        let choice: usize = bytes.iter().map(|&b| usize::from(b)).sum();
        let (gateways, channels) = (Gateway::names(), Channel::ALL);
        let gateway = gateways[choice % gateways.len()];
        let channel = channels[choice / gateways.len() % channels.len()];
        let _ = CLASSIFIER.classify_code(gateway, channel, headers[0], "");
        let Ok(layout) = ResultLayout::recognise(&headers, LayoutHint::default()) else { return };
        for line in lines.take(50) {
            let row: Vec<&str> = line.split(',').collect();
            let outcomes = layout.read(&CLASSIFIER, &row);
            assert!(matches!(outcomes.len(), 1 | 2), "a row gives one result or two");
        }
    });
}
