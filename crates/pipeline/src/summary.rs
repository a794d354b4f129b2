//! `summary.json`: the numbers of a run, written last.

use std::collections::BTreeMap;

use cleanse_check::Share;
use cleanse_core::{BadKind, Dimension, Lang, Route, Verdict};
use cleanse_record::Channel;
use serde::{Deserialize, Serialize};

use crate::tally::Tally;

/// The schema of `summary.json`; a reader refuses a newer one.
pub const SCHEMA_VERSION: u32 = 1;

/// The numbers of a run.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Summary {
    /// The schema of this file.
    pub schema_version: u32,
    /// The version of the program.
    pub version: String,
    /// The data date of the shipped tables.
    pub data_date: String,
    /// The day at which dated facts were judged.
    pub as_of: String,
    /// The language of reasons and captions.
    pub lang: String,
    /// Rows in the files: headers, skipped and read.
    pub rows: u64,
    /// Header rows.
    pub headers: u64,
    /// Rows that are no records: titles, blank rows, totals, the header once more.
    pub skipped: u64,
    /// Of these, rows that are the header once more: files that were put one behind the other.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub headers_again: u64,
    /// Rows read.
    pub read: u64,
    /// Records routed clean.
    pub clean: u64,
    /// Records routed repair.
    pub repair: u64,
    /// Rows set aside.
    pub quarantine: u64,
    /// Of these, rows that cannot be read as a record.
    pub unreadable: u64,
    /// Rows that a golden record stands for; without merging none.
    #[serde(default)]
    pub merged: u64,
    /// Findings by rule.
    pub rules: BTreeMap<String, u64>,
    /// Verdicts by field.
    pub fields: BTreeMap<String, BTreeMap<String, u64>>,
    /// Findings by bad kind.
    pub bad_kinds: BTreeMap<String, u64>,
    /// Records with a finding above a note, by bad kind.
    #[serde(default)]
    pub bad_people: BTreeMap<String, u64>,
    /// The scorecard: good out of all, by dimension.
    pub dimensions: BTreeMap<String, Share>,
    /// People reachable by channel out of those who gave a value for it; `any` and `two_or_more` out of all.
    pub reachable: BTreeMap<String, Share>,
    /// Of the people reachable by any channel, those who left, died or refused to be sent anything, by their columns.
    #[serde(default)]
    pub closed: u64,
    /// Clusters of two or more records.
    pub clusters: u64,
    /// Records in clusters minus clusters.
    pub duplicates: u64,
    /// Phones and mailboxes on two or more records.
    pub shared_contacts: u64,
    /// Cells changed; each has a line in the ledger.
    pub changed_cells: u64,
    /// Findings compared with an earlier run, when one was given.
    pub changes: Option<BTreeMap<String, u64>>,
    /// Who could be reached, run by run: the runs that `--previous` leads back to, oldest first, and this one.
    #[serde(default)]
    pub trend: Vec<Reached>,
    /// Each file that holds personal data, with its rows.
    pub personal_data: BTreeMap<String, u64>,
    /// How records are named: `id` or `row`.
    pub record: String,
    /// Whether cells that a spreadsheet would run stand neutralised in the tables.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub spreadsheet_safe: bool,
    /// The inputs, and how they were read.
    pub inputs: Vec<InputSummary>,
    /// Seconds by stage. With the report's footer the only part in which equal runs differ.
    pub timings: BTreeMap<String, f64>,
}

/// Who could be reached in one run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reached {
    /// What the run is called: its first file, with the day where one was stated.
    pub run: String,
    /// Records that could be reached.
    pub ok: u64,
    /// All records.
    pub of: u64,
}

/// How one input was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InputSummary {
    /// The name of the file.
    pub file: String,
    /// Its format.
    pub format: String,
    /// Its encoding.
    pub encoding: String,
    /// Its delimiter, for delimited text.
    pub delimiter: Option<String>,
    /// Its headers.
    pub headers: Vec<String>,
    /// Rows before the first data row.
    pub skip: u64,
    /// Whether one of these is a header.
    pub has_header_row: bool,
    /// Rows behind the header that are no records.
    #[serde(default)]
    pub skipped: u64,
    /// Bytes before the first data row, as `quarantine.raw` keeps them.
    pub head_bytes: u64,
    /// Rows read from it.
    pub read: u64,
    /// The role of each column, where it has one.
    pub roles: Vec<Option<String>>,
    /// For each output column, the column of this input.
    pub mapping: Vec<Option<usize>>,
}

impl Summary {
    /// The equation that ends a run: what was read is what was routed.
    #[must_use]
    pub fn equation(&self, lang: Lang) -> String {
        let lost = self.read.saturating_sub(self.routed());
        let [read, clean, repair, quarantine, merged] =
            [self.read, self.clean, self.repair, self.quarantine, self.merged].map(thousands);
        let merged = match lang {
            _ if self.merged == 0 => String::new(),
            Lang::En => format!(" + {merged} merged"),
            Lang::Ko => format!(" + 합침 {merged}"),
        };
        match lang {
            Lang::En => format!(
                "{read} read = {clean} clean + {repair} repair + {quarantine} quarantine{merged} ({lost} lost)"
            ),
            Lang::Ko => format!(
                "완료: 읽은 {read}행 = 정상 {clean} + 복구 대상 {repair} + 별도 보관 {quarantine}{merged} (유실 {lost})"
            ),
        }
    }

    /// Rows by where they went, in all.
    #[must_use]
    pub fn routed(&self) -> u64 {
        self.clean + self.repair + self.quarantine + self.merged
    }

    /// Whether every row is accounted for.
    #[must_use]
    pub fn balances(&self) -> bool {
        self.rows == self.headers + self.skipped + self.read && self.read == self.routed()
    }

    /// Takes the counters over.
    pub(crate) fn count(&mut self, tally: &Tally, duplicates: u64) {
        self.rows = tally.rows;
        self.headers = tally.headers;
        self.skipped = tally.skipped;
        self.headers_again = tally.headers_again;
        self.read = tally.read;
        self.clean = tally.routed(Route::Clean);
        self.repair = tally.routed(Route::Repair);
        self.quarantine = tally.routed(Route::Quarantine);
        self.unreadable = tally.unreadable;
        self.changed_cells = tally.changes;
        self.duplicates = duplicates;
        self.closed = tally.closed;
        self.rules = tally.rules.iter().map(|(code, n)| ((*code).to_owned(), *n)).collect();
        let verdicts =
            |counts: &[u64; 5]| Verdict::ALL.iter().zip(counts).map(|(v, n)| (v.to_string(), *n)).collect();
        self.fields =
            tally.fields.iter().map(|(field, counts)| (field.to_string(), verdicts(counts))).collect();
        self.bad_kinds = BadKind::ALL.iter().zip(tally.bad_kinds).map(|(k, n)| (k.to_string(), n)).collect();
        let mut bad_people = tally.bad_people;
        bad_people[BadKind::Duplicate as usize] += duplicates;
        self.bad_people = BadKind::ALL.iter().zip(bad_people).map(|(k, n)| (k.to_string(), n)).collect();
        self.dimensions = Dimension::ALL
            .iter()
            .zip(tally.dimensions(duplicates))
            .map(|(d, s)| (d.to_string(), s))
            .collect();
        self.reachable =
            Channel::ALL.iter().map(|c| (c.as_str().to_owned(), tally.channels[*c as usize])).collect();
        let of_all = |ok: u64| Share { ok, of: tally.read };
        self.reachable.insert("any".to_owned(), of_all(tally.reachable[0]));
        self.reachable.insert("two_or_more".to_owned(), of_all(tally.reachable[1]));
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives a reference")]
const fn is_zero(n: &u64) -> bool {
    *n == 0
}

/// A number with separators between thousands.
#[must_use]
pub fn thousands(n: u64) -> String {
    let digits = n.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    #[test]
    fn thousands_are_separated() {
        assert_eq!(super::thousands(0), "0");
        assert_eq!(super::thousands(999), "999");
        assert_eq!(super::thousands(1_234_567), "1,234,567");
    }
}
