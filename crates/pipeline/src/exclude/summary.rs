//! `summary.json` of an exclusion.

use std::collections::BTreeMap;

use cleanse_core::Lang;
use serde::Serialize;

use super::{Counts, EXCLUDED, KEPT, Key, List, REVIEW, SCHEMA_VERSION};
use crate::intake::{Intakes, name_of};
use crate::settings::Settings;
use crate::summary::thousands;

/// The numbers of an exclusion.
#[derive(Clone, Debug, Serialize)]
pub struct ExcludeSummary {
    /// The schema of this file.
    pub schema_version: u32,
    /// The version of the program.
    pub version: String,
    /// The day at which dated facts were judged.
    pub as_of: String,
    /// The file that was split.
    pub file: String,
    /// Rows in the file: header, skipped and read.
    pub rows: u64,
    /// Rows that are no records: titles, blank rows, totals.
    pub skipped: u64,
    /// Rows read.
    pub read: u64,
    /// Rows on no list.
    pub kept: u64,
    /// Rows taken out.
    pub excluded: u64,
    /// Rows that somebody has to look at.
    pub review: u64,
    /// The lists, in the order in which they were asked.
    pub lists: Vec<ListSummary>,
    /// Each file that holds personal data, with its rows.
    pub personal_data: BTreeMap<String, u64>,
    /// Seconds by stage.
    pub timings: BTreeMap<String, f64>,
    /// The language of reasons.
    #[serde(skip)]
    pub lang: Lang,
}

/// What one list did.
#[derive(Clone, Debug, Serialize)]
pub struct ListSummary {
    /// Its file.
    pub list: String,
    /// What it was taken for: refusal, withdrawal, shared-contacts, people.
    pub kind: &'static str,
    /// The same in words.
    #[serde(skip)]
    pub label: &'static str,
    /// What it was compared by.
    pub by: Vec<Key>,
    /// Its rows.
    pub rows: u64,
    /// Rows without any value to compare.
    pub unusable: u64,
    /// Rows that do not fit the columns.
    pub unreadable: u64,
    /// Rows that say of themselves that they belong on no such list: nothing refused, not withdrawn.
    pub inactive: u64,
    /// The same by the column that says so.
    pub inactive_by: BTreeMap<String, u64>,
    /// Rows of the file that it took out.
    pub excluded: u64,
    /// Rows of the file that it named for review.
    pub review: u64,
}

impl ExcludeSummary {
    pub(super) fn new(
        settings: &Settings,
        intakes: &Intakes,
        lists: &[List],
        counts: &Counts,
    ) -> ExcludeSummary {
        let lang = intakes.lang;
        let read: u64 = counts.rows.iter().sum();
        let headers = intakes.inputs.iter().filter(|i| i.header_row.is_some());
        let files = [("kept.csv", KEPT), ("excluded.csv", EXCLUDED), ("review.csv", REVIEW)];
        let of = |(list, n): (&List, &[u64; 2])| ListSummary {
            list: list.name.clone(),
            kind: list.kind.as_str(),
            label: list.kind.label(lang),
            by: list.by.clone(),
            rows: list.rows,
            unusable: list.unusable,
            unreadable: list.unreadable,
            inactive: list.inactive.values().sum(),
            inactive_by: list.inactive.clone(),
            excluded: n[0],
            review: n[1],
        };
        ExcludeSummary {
            schema_version: SCHEMA_VERSION,
            version: env!("CARGO_PKG_VERSION").to_owned(),
            as_of: settings.as_of.to_string(),
            file: name_of(&intakes.inputs),
            rows: headers.count() as u64 + counts.skipped + read,
            skipped: counts.skipped,
            read,
            kept: counts.rows[KEPT],
            excluded: counts.rows[EXCLUDED],
            review: counts.rows[REVIEW],
            lists: lists.iter().zip(&counts.of_list).map(of).collect(),
            personal_data: files.into_iter().map(|(name, n)| (name.to_owned(), counts.rows[n])).collect(),
            timings: BTreeMap::new(),
            lang,
        }
    }

    /// Whether every row is accounted for.
    #[must_use]
    pub fn balances(&self) -> bool {
        self.read == self.kept + self.excluded + self.review
    }

    /// The equation that ends an exclusion.
    #[must_use]
    pub fn equation(&self, lang: Lang) -> String {
        let lost = self.read.saturating_sub(self.kept + self.excluded + self.review);
        let [read, kept, excluded, review] =
            [self.read, self.kept, self.excluded, self.review].map(thousands);
        match lang {
            Lang::En => {
                format!("{read} read = {kept} kept + {excluded} excluded + {review} review ({lost} lost)")
            }
            Lang::Ko => {
                format!(
                    "완료: 읽은 {read}행 = 남김 {kept} + 제외 {excluded} + 확인 대상 {review} (유실 {lost})"
                )
            }
        }
    }

    pub(super) fn json(&self) -> Vec<u8> {
        // Strings, numbers and maps always serialise.
        let mut json = serde_json::to_vec_pretty(self).unwrap_or_default();
        json.push(b'\n');
        json
    }
}
