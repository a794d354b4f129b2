//! Who looked at personal data, when and why: what the commands that show it or hand it out share.

use std::path::PathBuf;

use clap::Args;
use cleanse_core::{FieldKind, Lang, Masked};
use cleanse_email::Email;
use cleanse_ident::mask_note;
use cleanse_phone::Phone;
use cleanse_repair::Time;
use cleanse_store::{Access, ErrorKind};
use cleanse_table::{CsvWriter, Encoding};

use super::store::{Opened, StoreArgs, origin, user};
use crate::exit::{Failure, say};

/// The most bytes of the two sides of a mailbox (RFC 5321, section 4.5.3.1).
const LOCAL_PART: usize = 64;
const DOMAIN: usize = 255;
/// The most bytes of a phone number with what people type between its digits.
const NUMBER: usize = 28;

/// A file of personal data in clear, and why it is made.
#[derive(Args)]
pub(crate) struct HandOut {
    /// The file
    #[arg(long, short, value_name = "FILE")]
    pub(crate) out: PathBuf,
    /// Why; goes into the access journal
    #[arg(long, value_name = "TEXT")]
    reason: String,
    /// Who (default: the user of the system)
    #[arg(long, value_name = "NAME")]
    actor: Option<String>,
    /// No byte order mark
    #[arg(long)]
    no_bom: bool,
    /// Neutralise cells that a spreadsheet would run as a formula, reversibly
    #[arg(long)]
    spreadsheet_safe: bool,
}

impl HandOut {
    /// Fails where no reason is given.
    pub(crate) fn check(&self) -> Result<(), Failure> {
        said("--reason", &self.reason)
    }

    /// Notes it; to be done before anything leaves.
    pub(crate) fn note(
        &self,
        workflow: &mut Opened,
        lang: Lang,
        action: &str,
        store: &StoreArgs,
        records: &[i64],
    ) -> Result<(), cleanse_store::Error> {
        note(workflow, lang, &access(action, store, self.actor.as_ref(), &self.reason, None), records)
    }

    /// How its rows are written, and the bytes that they begin with.
    pub(crate) fn csv(&self) -> (CsvWriter, Vec<u8>) {
        let bom = if self.no_bom { Vec::new() } else { Encoding::UTF_8_BOM.bom().to_vec() };
        (CsvWriter::new().spreadsheet_safe(self.spreadsheet_safe), bom)
    }
}

/// What people write about a record, with the numbers and mailboxes in it masked: it stays when the record is destroyed.
pub(crate) fn without_contacts(text: &str) -> String {
    let text = mask_note(text);
    let mut out = String::with_capacity(text.len());
    let (mut rest, mut in_number) = (&*text, false);
    while let Some(c) = rest.chars().next() {
        let goes_on = in_number && c.is_ascii_digit();
        let run = if goes_on || !begins_contact(c) { None } else { contact(rest) };
        let taken = match run {
            Some((len, kind)) => {
                out.push_str(&Masked::new(kind, &rest[..len]).to_string());
                len
            }
            None => {
                out.push(c);
                c.len_utf8()
            }
        };
        in_number = rest[..taken].ends_with(|c: char| c.is_ascii_digit());
        rest = &rest[taken..];
    }
    out
}

fn begins_contact(c: char) -> bool {
    c == '+' || c == '(' || is_of_mailbox(c)
}

fn is_of_mailbox(c: char) -> bool {
    c.is_ascii_alphanumeric() || "._%-".contains(c)
}

/// How long the mailbox or the phone number is that a text begins with.
fn contact(text: &str) -> Option<(usize, FieldKind)> {
    let mailbox = mailbox(text).map(|mailbox| (mailbox.len(), FieldKind::Email));
    mailbox.or_else(|| number(text).map(|number| (number.len(), FieldKind::Phone)))
}

fn mailbox(text: &str) -> Option<&str> {
    let belongs = |c| is_of_mailbox(c) || "@+".contains(c);
    if !run(text, LOCAL_PART + 1, belongs).contains('@') {
        return None;
    }
    let mailbox = run(text, LOCAL_PART + 1 + DOMAIN, belongs).trim_end_matches('.');
    Email::parse(mailbox).is_ok().then_some(mailbox)
}

fn number(text: &str) -> Option<&str> {
    if !text.starts_with(['0', '+', '(', '1']) {
        return None;
    }
    let is_digit = |c: char| c.is_ascii_digit();
    let mut number = run(text, NUMBER, |c| is_digit(c) || "+-. ()".contains(c));
    // A group that goes on behind the run is no part of a number.
    if text[number.len()..].starts_with(is_digit) {
        number = number.trim_end_matches(is_digit);
    }
    number = number.trim_end();
    while number.bytes().filter(u8::is_ascii_digit).count() >= 8 {
        if Phone::parse(number).is_ok() {
            return Some(number);
        }
        // Words behind it may be digits, too.
        number = number[..number.rfind([' ', '-', '.', '('])?].trim_end();
    }
    None
}

/// What a text begins with while the characters, all of them ASCII, belong to it, and no longer than a contact may be.
fn run(text: &str, longest: usize, belongs: impl Fn(char) -> bool) -> &str {
    &text[..text.bytes().take(longest).take_while(|&b| b.is_ascii() && belongs(char::from(b))).count()]
}

/// An empty name, reason or ground is none.
pub(crate) fn said(option: &str, text: &str) -> Result<(), Failure> {
    if text.trim().is_empty() {
        return Err(Failure::new(format!("{option} is empty"), format!("{option} 값이 비어 있습니다.")));
    }
    Ok(())
}

/// A line of the access journal.
pub(crate) fn access(
    action: &str,
    store: &StoreArgs,
    actor: Option<&String>,
    reason: &str,
    record: Option<i64>,
) -> Access {
    Access {
        at: store.time().micros(),
        actor: without_contacts(&actor.cloned().unwrap_or_else(user)),
        origin: origin(),
        record,
        action: action.to_owned(),
        people: i64::from(record.is_some()),
        reason: without_contacts(reason),
    }
}

/// Notes who looked. A store that may not be written cannot note it: then it is said, so that somebody notes it elsewhere.
pub(crate) fn note(
    workflow: &mut Opened,
    lang: Lang,
    access: &Access,
    records: &[i64],
) -> Result<(), cleanse_store::Error> {
    match workflow.log_accesses(access, records) {
        Err(error) if error.kind() == ErrorKind::ReadOnly => {}
        noted => return noted,
    }
    let Access { at, actor, origin, action, reason, .. } = access;
    let people = records.len();
    let line = format!("{} {actor}@{origin} {action} {people} {reason}", Time::from_micros(*at));
    say(&match lang {
        Lang::En => {
            format!("the store is read-only: this access is not in its journal, note it elsewhere: {line}")
        }
        Lang::Ko => format!("읽기 전용 저장소여서 접속 기록을 남기지 못했습니다. 따로 기록하십시오: {line}"),
    });
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contacts_in_reasons_are_masked() {
        for text in [
            "전화 010-2345-0008 로 요청",
            "01023450008",
            "(02) 2345-0008 통화 2026-11-02",
            "문서-010-2345-0008, tel01023450008",
            "hong.gd@naver.com 요청",
            "요청:hong.gd@naver.com.",
            "+82 10 2345 0008 3회",
        ] {
            let told = without_contacts(text);
            assert!(!told.contains("2345-0008") && !told.contains("2345 0008"), "{told}");
            assert!(!told.contains("23450008") && !told.contains("hong.gd@naver.com"), "{told}");
        }
        for text in ["고객 요청 2026-11-02 10:00", "PIPA 36", "문서 2026-0012-3456호", "080", "홍담당", "a@b"]
        {
            assert_eq!(without_contacts(text), text);
        }
        assert!(without_contacts("전화 010-2345-0008 로 요청").ends_with(" 로 요청"));
    }

    #[test]
    fn long_texts_take_no_longer_than_their_length() {
        for filler in ["1 ", "a", "a@", "0", "(", "-"] {
            let long = filler.repeat((1 << 11) / filler.len());
            assert_eq!(without_contacts(&long), long, "{filler}");
        }
        let letters = "a".repeat(1 << 16);
        assert_eq!(without_contacts(&letters), letters);
        let told = without_contacts(&format!("{}:hong.gd@naver.com", "a".repeat(1 << 10)));
        assert!(!told.contains("hong.gd@naver.com"), "{told}");
        let told =
            without_contacts("2026-11-02 2026-11-03 010-2345-0008 010-2345-0009 0012345678901234567890");
        assert!(!told.contains("2345-0008") && !told.contains("2345-0009"), "{told}");
    }
}
