//! The result folder of joined feedback: `results.csv`, `failed.csv`, `unmatched.csv`, and `summary.json` last.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::Path;

use cleanse_core::{
    Lang, SHIPPED_DATA_DATE, Verdict,
    feedback::{Cause, Disposition},
};
use cleanse_pipeline::{SCHEMA_VERSION, thousands};
use cleanse_table::{AtomicFile, CsvWriter, Encoding, Error, Folder};
use serde::Serialize;

use super::members::{Joined, Members};
use super::read::Feedback;

pub(super) const SUMMARY: &str = "summary.json";
/// All files that stand beside it.
pub(super) const FILES: [&str; 3] = ["results.csv", "failed.csv", "unmatched.csv"];

/// What every row says of its result.
const COLUMNS: [&str; 22] = [
    "cleanse_cause",
    "cleanse_result",
    "cleanse_category",
    "cleanse_disposition",
    "cleanse_fault",
    "cleanse_field",
    "cleanse_channel",
    "cleanse_recipient",
    "cleanse_id",
    "cleanse_status",
    "cleanse_code",
    "cleanse_rule",
    "cleanse_evidence",
    "cleanse_occurred_at",
    "cleanse_reached",
    "cleanse_engaged",
    "cleanse_engaged_at",
    "cleanse_joined_by",
    "cleanse_source",
    "cleanse_row",
    "cleanse_n",
    "cleanse_outdated",
];

/// The files while results stream into them.
pub(super) struct Out {
    folder: Folder,
    results: AtomicFile,
    failed: AtomicFile,
    unmatched: AtomicFile,
    csv: CsvWriter,
    lang: Lang,
    line: Vec<u8>,
    summary: Summary,
}

/// The numbers of a join. `results = delivered + failed + uncertain` and `results = matched + unmatched`.
#[derive(Serialize)]
pub(super) struct Summary {
    schema_version: u32,
    version: &'static str,
    data_date: String,
    lang: &'static str,
    /// Results read.
    results: u64,
    delivered: u64,
    failed: u64,
    /// Neither success nor failure, or not known yet.
    uncertain: u64,
    /// Results that found at least one member.
    matched: u64,
    unmatched: u64,
    categories: BTreeMap<&'static str, u64>,
    dispositions: BTreeMap<&'static str, u64>,
    channels: BTreeMap<&'static str, u64>,
    /// Failed results by cause; each is there, also when it is 0.
    causes: BTreeMap<&'static str, u64>,
    /// Results whose message was opened or whose link was followed: a weak sign of life, perhaps by a machine.
    engaged: u64,
    /// Each file that holds personal data, with its rows.
    personal_data: BTreeMap<&'static str, u64>,
}

impl Out {
    pub(super) fn create(
        folder: Folder,
        bom: bool,
        csv: CsvWriter,
        members: &Members,
        lang: Lang,
    ) -> Result<Out, Error> {
        let path = folder.path().to_owned();
        let begin = |name: &str, headers: &[String]| -> Result<AtomicFile, Error> {
            let mut file = folder.file(name)?;
            let mut line = if bom { Encoding::UTF_8_BOM.bom().to_vec() } else { Vec::new() };
            csv.row(headers.iter().map(String::as_str).chain(COLUMNS), &mut line);
            write(&mut file, &line, &path)?;
            Ok(file)
        };
        let (results, failed) =
            (begin("results.csv", &members.headers)?, begin("failed.csv", &members.headers)?);
        let unmatched = begin("unmatched.csv", &[])?;
        Ok(Out {
            results,
            failed,
            unmatched,
            csv,
            lang,
            line: Vec::new(),
            summary: Summary::new(lang),
            folder,
        })
    }

    /// Writes a result for each of its members.
    pub(super) fn push(
        &mut self,
        feedback: &Feedback,
        joined: &Joined,
        members: &Members,
    ) -> Result<(), Error> {
        let cause = feedback.outcome.cause(joined.verdict.unwrap_or(Verdict::Clean));
        self.summary.count(feedback, cause, !joined.rows.is_empty());
        if joined.rows.is_empty() {
            let said = self.say(feedback, joined, cause, false);
            *self.summary.personal_data.entry("unmatched.csv").or_default() += 1;
            return write(&mut self.unmatched, &said, self.folder.path());
        }
        for &row in &joined.rows {
            let said = self.say(feedback, joined, cause, joined.outdated.contains(&row));
            self.line.clear();
            self.line.extend_from_slice(members.row(row));
            self.line.push(b',');
            self.line.extend_from_slice(&said);
            write(&mut self.results, &self.line, self.folder.path())?;
            *self.summary.personal_data.entry("results.csv").or_default() += 1;
            if cause.is_some() {
                write(&mut self.failed, &self.line, self.folder.path())?;
                *self.summary.personal_data.entry("failed.csv").or_default() += 1;
            }
        }
        Ok(())
    }

    /// The cells of a result with their line end. Of a member who has another value by now no field is in doubt.
    fn say(&self, feedback: &Feedback, joined: &Joined, cause: Option<Cause>, outdated: bool) -> Vec<u8> {
        let o = &feedback.outcome;
        let number = |n: Option<u64>| n.map(|n| n.to_string()).unwrap_or_default();
        let (id, row, n) =
            (feedback.id_text().unwrap_or_default(), number(feedback.row), feedback.n.to_string());
        let reply_code = o.reply_code.map(|c| c.to_string());
        let cells: [&str; COLUMNS.len()] = [
            cause.map_or("", Cause::as_str),
            o.label(self.lang),
            o.category.as_str(),
            o.disposition.as_str(),
            o.fault().as_str(),
            o.field().filter(|_| !outdated).map_or("", |f| f.as_str()),
            o.channel.as_str(),
            o.recipient.as_deref().unwrap_or(""),
            &id,
            o.status.as_deref().unwrap_or(""),
            o.code.as_deref().or(reply_code.as_deref()).unwrap_or(""),
            o.rule().code,
            &o.evidence,
            o.occurred_at.as_deref().unwrap_or(""),
            feedback.reached.map_or("", |c| c.as_str()),
            o.engagement.as_ref().map_or("", |e| e.act.as_str()),
            o.engagement.as_ref().and_then(|e| e.at.as_deref()).unwrap_or(""),
            joined.by.map_or("", |by| by.as_str()),
            &feedback.source,
            &row,
            &n,
            if outdated { "true" } else { "" },
        ];
        let mut line = Vec::new();
        self.csv.row(cells, &mut line);
        line
    }

    /// Gives the files their names, the summary last.
    pub(super) fn commit(mut self) -> Result<Summary, Error> {
        for file in [self.results, self.failed, self.unmatched] {
            self.folder.finish(file)?;
        }
        let path = self.folder.path().join(SUMMARY);
        let mut json =
            serde_json::to_vec_pretty(&self.summary).map_err(|e| Error::io(e.into(), Some(&path)))?;
        json.push(b'\n');
        self.folder.commit(&json)?;
        Ok(self.summary)
    }
}

impl Summary {
    fn new(lang: Lang) -> Summary {
        Summary {
            schema_version: SCHEMA_VERSION,
            version: env!("CARGO_PKG_VERSION"),
            data_date: SHIPPED_DATA_DATE.to_string(),
            lang: lang.as_str(),
            results: 0,
            delivered: 0,
            failed: 0,
            uncertain: 0,
            matched: 0,
            unmatched: 0,
            categories: BTreeMap::new(),
            dispositions: BTreeMap::new(),
            channels: BTreeMap::new(),
            engaged: 0,
            causes: Cause::ALL.iter().map(|c| (c.as_str(), 0)).collect(),
            personal_data: ["results.csv", "failed.csv", "unmatched.csv"].map(|name| (name, 0)).into(),
        }
    }

    fn count(&mut self, feedback: &Feedback, cause: Option<Cause>, matched: bool) {
        let o = &feedback.outcome;
        self.results += 1;
        self.engaged += u64::from(o.engagement.is_some());
        *self.categories.entry(o.category.as_str()).or_default() += 1;
        *self.dispositions.entry(o.disposition.as_str()).or_default() += 1;
        *self.channels.entry(o.channel.as_str()).or_default() += 1;
        match cause {
            Some(cause) => {
                self.failed += 1;
                *self.causes.entry(cause.as_str()).or_default() += 1;
            }
            None if o.disposition == Disposition::Positive => self.delivered += 1,
            None => self.uncertain += 1,
        }
        if matched {
            self.matched += 1;
        } else {
            self.unmatched += 1;
        }
    }

    /// The last lines on stderr: both equations.
    pub(super) fn equations(&self, lang: Lang) -> [String; 2] {
        let [results, delivered, failed, uncertain, matched, unmatched] =
            [self.results, self.delivered, self.failed, self.uncertain, self.matched, self.unmatched]
                .map(thousands);
        match lang {
            Lang::En => [
                format!("{results} results = {matched} matched + {unmatched} unmatched"),
                format!(
                    "{results} results = {delivered} delivered + {failed} failed + {uncertain} uncertain"
                ),
            ],
            Lang::Ko => [
                format!("결과 {results} = 회원과 연결 {matched} + 연결 못함 {unmatched}"),
                format!("결과 {results} = 성공 {delivered} + 실패 {failed} + 미확정 {uncertain}"),
            ],
        }
    }
}

fn write(file: &mut AtomicFile, bytes: &[u8], folder: &Path) -> Result<(), Error> {
    file.write_all(bytes).map_err(|e| Error::io(e, Some(folder)))
}
