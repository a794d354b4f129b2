//! What changed since an earlier run: new, solved and open findings, known again by record, field, rule and a mark of the value.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs::File;
use std::hash::Hasher;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use cleanse_report::Changes;
use cleanse_table::CsvWriter;
use rustc_hash::FxHashMap;
use serde::Deserialize;
use siphasher::sip::SipHasher13;

use crate::error::{Error, ErrorKind};
use crate::summary::Summary;

/// A mark a finding of `findings.jsonl`, in its order: four bytes each, least first.
pub(crate) const MARKS: &str = "findings.marks";
const FINDINGS: &str = "findings.jsonl";

/// An earlier run to compare with.
pub(crate) struct Previous {
    folder: PathBuf,
    pub(crate) summary: Summary,
}

/// Findings, new and old, by what became of them.
pub(crate) struct Compared {
    pub(crate) changes: Changes,
    /// `changes.csv`.
    pub(crate) csv: Vec<u8>,
}

/// The findings of a run and their marks, side by side.
struct Findings<F, M> {
    lines: BufReader<F>,
    marks: BufReader<M>,
    by_id: bool,
    line: String,
}

/// The parts of a finding that tell it from others.
#[derive(Deserialize)]
struct Line<'a> {
    row: u64,
    #[serde(borrow)]
    id: Option<Cow<'a, str>>,
    #[serde(borrow)]
    field: Cow<'a, str>,
    #[serde(borrow)]
    rule: Cow<'a, str>,
}

impl Previous {
    /// Looks at the folder of an earlier run.
    pub(crate) fn open(folder: &Path) -> Result<Previous, Error> {
        let summary = crate::undo::read_summary(folder)?;
        for name in [FINDINGS, MARKS] {
            let path = folder.join(name);
            if !path.is_file() {
                return Err(ErrorKind::NoResult { path }.into());
            }
        }
        Ok(Previous { folder: folder.to_owned(), summary })
    }

    /// How the run is called.
    pub(crate) fn name(&self) -> String {
        let absolute = std::path::absolute(&self.folder).unwrap_or_else(|_| self.folder.clone());
        absolute.file_name().unwrap_or(absolute.as_os_str()).to_string_lossy().into_owned()
    }

    /// Compares with the findings of this run, whose records are named by id or by row.
    pub(crate) fn compare(&self, findings: File, marks: File, by_id: bool) -> Result<Compared, Error> {
        let by_id = by_id && self.summary.record == "id";
        let mut known: FxHashMap<u64, u32> = FxHashMap::default();
        self.findings(by_id)?
            .each(|_, identity| *known.entry(identity).or_default() += 1)
            .map_err(|e| self.error(e))?;
        let mut compared = Tally::default();
        let mut now = Findings::new(findings, marks, by_id);
        now.each(|line, identity| match known.get_mut(&identity) {
            Some(n) if *n > 0 => {
                *n -= 1;
                compared.add(line, by_id, 2);
            }
            _ => compared.add(line, by_id, 0),
        })
        .map_err(|e| self.error(e))?;
        self.findings(by_id)?
            .each(|line, identity| {
                if let Some(n) = known.get_mut(&identity).filter(|n| **n > 0) {
                    *n -= 1;
                    compared.add(line, by_id, 1);
                }
            })
            .map_err(|e| self.error(e))?;
        Ok(compared.finish(self.name()))
    }

    fn findings(&self, by_id: bool) -> Result<Findings<File, File>, Error> {
        let open = |name: &str| {
            let path = self.folder.join(name);
            File::open(&path).map_err(|e| Error::from(cleanse_table::Error::io(e, Some(&path))))
        };
        Ok(Findings::new(open(FINDINGS)?, open(MARKS)?, by_id))
    }

    fn error(&self, e: io::Error) -> Error {
        cleanse_table::Error::io(e, Some(&self.folder.join(FINDINGS))).into()
    }
}

impl<F: Read, M: Read> Findings<F, M> {
    fn new(findings: F, marks: M, by_id: bool) -> Findings<F, M> {
        Findings {
            lines: BufReader::with_capacity(1 << 16, findings),
            marks: BufReader::with_capacity(1 << 16, marks),
            by_id,
            line: String::new(),
        }
    }

    /// Shows every finding with its identity.
    fn each(&mut self, mut show: impl FnMut(&Line<'_>, u64)) -> io::Result<()> {
        loop {
            self.line.clear();
            if self.lines.read_line(&mut self.line)? == 0 {
                return Ok(());
            }
            let mut mark = [0; 4];
            self.marks.read_exact(&mut mark)?;
            let line: Line<'_> = serde_json::from_str(&self.line)?;
            show(&line, identity(&line, mark, self.by_id));
        }
    }
}

/// Record, field, rule and value in one number; equal for unequal findings once in 10^19.
fn identity(line: &Line<'_>, mark: [u8; 4], by_id: bool) -> u64 {
    let mut hasher = SipHasher13::new_with_key(b"cleanse identity");
    let row = line.row.to_le_bytes();
    let record = match &line.id {
        Some(id) if by_id => id.as_bytes(),
        _ => &row,
    };
    for part in [record, line.field.as_bytes(), line.rule.as_bytes(), &mark] {
        hasher.write(&(part.len() as u64).to_le_bytes());
        hasher.write(part);
    }
    hasher.finish()
}

/// The words of `changes.csv`, in the order of the counters.
const WORDS: [&str; 3] = ["new", "solved", "open"];

#[derive(Default)]
struct Tally {
    counts: [u64; 3],
    by_rule: BTreeMap<String, [u64; 3]>,
    csv: Vec<u8>,
}

impl Tally {
    fn add(&mut self, line: &Line<'_>, by_id: bool, what: usize) {
        self.counts[what] += 1;
        match self.by_rule.get_mut(line.rule.as_ref()) {
            Some(counts) => counts[what] += 1,
            None => {
                let mut counts = [0; 3];
                counts[what] = 1;
                self.by_rule.insert(line.rule.to_string(), counts);
            }
        }
        let row;
        let record = match &line.id {
            Some(id) if by_id => id.as_ref(),
            _ => {
                row = line.row.to_string();
                row.as_str()
            }
        };
        CsvWriter::new().row([record, &line.field, &line.rule, WORDS[what]], &mut self.csv);
    }

    fn finish(self, with: String) -> Compared {
        let [new, solved, open] = self.counts;
        let mut csv = b"record,field,rule,change\n".to_vec();
        csv.extend_from_slice(&self.csv);
        Compared { changes: Changes { with, new, solved, open, by_rule: self.by_rule }, csv }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_value_counts_and_the_row_does_not_where_ids_are() {
        let line = |row| Line { row, id: Some("M1".into()), field: "phone".into(), rule: "PHN002".into() };
        assert_eq!(identity(&line(1), [1, 0, 0, 0], true), identity(&line(9), [1, 0, 0, 0], true));
        assert_ne!(identity(&line(1), [1, 0, 0, 0], true), identity(&line(1), [2, 0, 0, 0], true));
        assert_ne!(identity(&line(1), [1, 0, 0, 0], false), identity(&line(9), [1, 0, 0, 0], false));
    }
}
