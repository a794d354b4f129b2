//! The one model that every renderer reads: plain data, values masked by whoever fills it.

use std::collections::BTreeMap;

use cleanse_core::{BadKind, Date, Dimension, Lang, SHIPPED_DATA_DATE, Severity};
use serde::Serialize;

use crate::groups::Groups;

/// The schema of the JSON renderer.
pub const SCHEMA_VERSION: u32 = 1;

/// What a command found, without the single findings: these stream past the renderers as [`Item`](crate::Item)s.
///
/// A command fills the parts that it knows; a part that is `None` or empty is not shown. No part holds a personal value in
/// clear, unless the user asked for it.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// The schema of this document.
    pub schema_version: u32,
    /// The command, in words: `check`, `run`, `fix` …
    pub command: String,
    /// The version of the program.
    pub version: String,
    /// The language of captions and sentences.
    pub lang: Lang,
    /// The day at which dated facts were judged.
    pub as_of: Date,
    /// A hash of the settings and rules that held.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy: Option<String>,
    /// The inputs.
    pub inputs: Vec<Input>,
    /// Rows read as records.
    pub rows: u64,
    /// The findings counted by rule, file and column, with samples.
    pub groups: Groups,
    /// Findings that the baseline knew already. They stand in no group.
    pub known: u64,
    /// Findings compared with an earlier run or a baseline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changes: Option<Changes>,
    /// Gates and how they ended.
    pub gates: Vec<Gate>,
    /// The scorecard: good out of all, by dimension.
    pub scorecard: Vec<Score>,
    /// The scorecard by the values of a column.
    pub segments: Vec<Segment>,
    /// The four kinds of bad data.
    pub bad_kinds: Vec<BadKindCount>,
    /// Where the records went.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub routes: Option<Routes>,
    /// Who can be reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reach: Option<Reach>,
    /// Contacts that several records use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shared: Option<Shared>,
    /// Records of the same customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duplicates: Option<Duplicates>,
    /// Cells that were changed, by rule and column.
    pub fixes: Vec<FixCount>,
    /// Why sending failed, when results were given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery: Option<Delivery>,
    /// How repair cases stand, step by step.
    pub funnel: Vec<Step>,
    /// What is to be done next, largest first.
    pub tasks: Vec<Task>,
    /// Earlier runs and this one, oldest first.
    pub trend: Vec<TrendPoint>,
    /// What was not examined, and why.
    pub unchecked: Vec<Remark>,
    /// When and how long: the only part in which equal runs differ.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub footer: Option<Footer>,
}

impl Report {
    /// A report of a command without anything in it yet.
    #[must_use]
    pub fn new(command: impl Into<String>, lang: Lang) -> Report {
        Report {
            schema_version: SCHEMA_VERSION,
            command: command.into(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            lang,
            as_of: SHIPPED_DATA_DATE,
            policy: None,
            inputs: Vec::new(),
            rows: 0,
            groups: Groups::default(),
            known: 0,
            changes: None,
            gates: Vec::new(),
            scorecard: Vec::new(),
            segments: Vec::new(),
            bad_kinds: Vec::new(),
            routes: None,
            reach: None,
            shared: None,
            duplicates: None,
            fixes: Vec::new(),
            delivery: None,
            funnel: Vec::new(),
            tasks: Vec::new(),
            trend: Vec::new(),
            unchecked: Vec::new(),
            footer: None,
        }
    }

    /// Findings of a severity, known ones left out.
    #[must_use]
    pub fn count(&self, severity: Severity) -> u64 {
        self.groups.iter().filter(|g| g.severity == severity).map(|g| g.count).sum()
    }

    /// Whether every gate holds.
    #[must_use]
    pub fn gates_hold(&self) -> bool {
        self.gates.iter().all(|g| g.holds)
    }
}

/// A text of the reader's, in both languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Words {
    /// English.
    pub en: String,
    /// Korean.
    pub ko: String,
}

impl Words {
    /// A text in both languages.
    pub fn new(en: impl Into<String>, ko: impl Into<String>) -> Words {
        Words { en: en.into(), ko: ko.into() }
    }

    /// The same text in both languages: a name, a code, a number.
    pub fn same(text: impl Into<String>) -> Words {
        let text = text.into();
        Words { en: text.clone(), ko: text }
    }

    /// The text in one language.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.en,
            Lang::Ko => &self.ko,
        }
    }
}

/// Good out of all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Share {
    /// How many.
    pub ok: u64,
    /// Out of how many.
    pub of: u64,
}

impl Share {
    /// The share in percent; `None` of nothing.
    #[must_use]
    pub fn percent(self) -> Option<f64> {
        (self.of > 0).then(|| self.ok as f64 * 100.0 / self.of as f64)
    }

    /// The share with one decimal: `93.2%`; `-` of nothing. What is not all is never shown as 100 %, what is not nothing never
    /// as 0 %.
    #[must_use]
    pub fn text(self) -> String {
        let Some(percent) = self.percent() else { return "-".to_owned() };
        let shown = if self.ok < self.of { percent.min(99.9) } else { percent };
        format!("{:.1}%", if self.ok > 0 { shown.max(0.1) } else { shown })
    }
}

/// How one input was read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Input {
    /// The name as outputs show it, with the sheet: `회원.xlsx [Sheet1]`.
    pub name: String,
    /// The path as given.
    pub path: String,
    /// Its format.
    pub format: String,
    /// Its encoding.
    pub encoding: String,
    /// The row of the header as a spreadsheet shows it; `None` when the file has none.
    pub header_row: Option<u64>,
    /// Rows read as records.
    pub rows: u64,
    /// Its columns, and what they were taken for.
    pub columns: Vec<ColumnUse>,
    /// What the reader of the file remarked.
    pub remarks: Vec<Words>,
}

/// What a column was taken for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ColumnUse {
    /// Its header.
    pub header: String,
    /// Its role; `None` when it was not used.
    pub role: Option<Words>,
    /// Why.
    pub reason: Words,
}

/// A gate and how it ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Gate {
    /// What it demands: `PHN* max-rate 0.5%`.
    pub name: String,
    /// Whether it holds.
    pub holds: bool,
    /// What was found, in words with numerator and denominator: `120 / 10,000 (1.2%)`.
    pub actual: Words,
    /// What was allowed, in words: `max-rate 0.5%`.
    pub limit: Words,
}

/// A line of the scorecard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Score {
    /// The dimension.
    pub dimension: Dimension,
    /// Good out of all.
    pub share: Share,
}

/// The people of one value of a column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Segment {
    /// The value: `우수`, `휴면` …
    pub name: String,
    /// Reachable out of all.
    pub reachable: Share,
    /// Records with a finding above a note, out of all.
    pub flawed: Share,
}

/// One of the four kinds of bad data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct BadKindCount {
    /// The kind.
    pub kind: BadKind,
    /// Findings.
    pub findings: u64,
    /// People with at least one finding above a note, when people were counted.
    pub people: Option<u64>,
    /// The same in the run before.
    pub before: Option<u64>,
}

/// Where the records went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Routes {
    /// Nothing in doubt.
    pub clean: u64,
    /// To be repaired.
    pub repair: u64,
    /// Set aside.
    pub quarantine: u64,
    /// Merged into the record that stands for their group.
    pub merged: u64,
    /// Of those set aside, rows that cannot be read as a record.
    pub unreadable: u64,
    /// Rows that are no records.
    pub skipped: u64,
}

impl Routes {
    /// All records.
    #[must_use]
    pub const fn all(&self) -> u64 {
        self.clean + self.repair + self.quarantine + self.merged
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives a reference")]
const fn is_zero(n: &u64) -> bool {
    *n == 0
}

/// Who can be reached.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Reach {
    /// Over at least one channel, out of all.
    pub any: Share,
    /// Of these, people who left, died or refused to be sent anything, by their columns.
    #[serde(skip_serializing_if = "is_zero")]
    pub closed: u64,
    /// Over two channels or more, out of all.
    pub two_or_more: Share,
    /// Who could be sent something in the run before.
    pub before: Option<Share>,
    /// By channel, out of those who gave a value for it.
    pub channels: Vec<ChannelReach>,
}

/// Who can be reached over a channel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChannelReach {
    /// The channel.
    pub channel: Words,
    /// Reachable out of those who gave a value.
    pub share: Share,
}

/// Contacts that several records use.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Shared {
    /// Shared phone numbers.
    pub phones: u64,
    /// Shared mailboxes.
    pub emails: u64,
    /// People behind them; somebody with two shared contacts counts once.
    pub people: u64,
    /// People by verdict: `가족 추정` -> 12; somebody with two shared contacts counts once for each verdict.
    pub verdicts: Vec<(Words, u64)>,
    /// The sum of mileage or points on their records, when there is such a column.
    pub mileage: Option<u64>,
    /// The largest ones in a sentence each, values masked.
    pub scenes: Vec<Words>,
    /// How many contacts are shared by how many records: (records, contacts).
    pub sizes: Vec<(u64, u64)>,
}

/// Records of the same customer.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Duplicates {
    /// Groups of two records or more.
    pub clusters: u64,
    /// Records in groups minus groups.
    pub surplus: u64,
    /// How many groups have how many records: (records, groups).
    pub sizes: Vec<(u64, u64)>,
    /// The match weight from which on a pair counts as one person.
    pub threshold: f64,
    /// The pairs most worth a look.
    pub pairs: Vec<PairExplained>,
}

/// Why a pair has its weight.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PairExplained {
    /// The first record.
    pub left: String,
    /// The second record.
    pub right: String,
    /// log2 of the posterior odds.
    pub weight: f64,
    /// The posterior probability.
    pub probability: f64,
    /// Whether it counts as one person.
    pub is_match: bool,
    /// The steps of the waterfall, prior first; they add up to the weight.
    pub steps: Vec<WeightStep>,
}

/// What one field adds to a weight.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct WeightStep {
    /// The field.
    pub name: Words,
    /// How the two values agree.
    pub level: Words,
    /// What it adds, in bits.
    pub weight: f64,
}

/// Changed cells by rule and column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FixCount {
    /// The rule's code.
    pub rule: String,
    /// The rule's title.
    pub title: Words,
    /// The column.
    pub column: String,
    /// Cells changed.
    pub count: u64,
    /// Examples, masked: before and after.
    pub samples: Vec<(String, String)>,
}

/// Why sending failed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Delivery {
    /// Delivered.
    pub delivered: u64,
    /// Failed.
    pub failed: u64,
    /// Neither delivered nor failed.
    pub uncertain: u64,
    /// The failures by cause, in the order in which they are shown.
    pub causes: Vec<(Words, u64)>,
    /// Classes of results by channel: channel, class, count.
    pub classes: Vec<(Words, Words, u64)>,
}

/// A step of the repair funnel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// The step.
    pub name: Words,
    /// Cases that came so far.
    pub count: u64,
}

/// Something to be done next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Task {
    /// The file to take.
    pub file: String,
    /// How many people.
    pub people: u64,
    /// What to do.
    pub what: Words,
    /// Until when.
    pub until: Option<Date>,
}

/// One run of the trend.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct TrendPoint {
    /// What the run is called: a date or a file.
    pub label: String,
    /// Reachable out of all.
    pub reachable: Share,
}

/// Findings compared with an earlier run.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Changes {
    /// What was compared with.
    pub with: String,
    /// Not there before.
    pub new: u64,
    /// Gone.
    pub solved: u64,
    /// There before and now.
    pub open: u64,
    /// The three by rule code.
    pub by_rule: BTreeMap<String, [u64; 3]>,
}

/// Something said about a part of the work.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Remark {
    /// What it is about.
    pub what: Words,
    /// Why.
    pub why: Words,
}

/// When and how long.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Footer {
    /// When the run began, as the user's clock shows it.
    pub started: Option<String>,
    /// How many seconds it took.
    pub seconds: Option<f64>,
    /// The command line, without personal values.
    pub command_line: Option<String>,
}
