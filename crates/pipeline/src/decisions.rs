//! Decisions of people about pairs of records: obeyed, learned from, and remembered.

use std::path::Path;

use cleanse_record::fold_header;
use cleanse_table::{OpenOptions, Plan as ReadPlan, RowKind, Source};
use rustc_hash::FxHashMap;

use crate::error::{Error, ErrorKind};
use crate::people::Texts;

/// A decision about two records, by their names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Decision {
    pub(crate) left: String,
    pub(crate) right: String,
    /// Whether they are one customer.
    pub(crate) same: bool,
}

/// Headers of the two records, folded.
const LEFT: &[&str] = &["left", "record1", "회원1", "왼쪽"];
const RIGHT: &[&str] = &["right", "record2", "회원2", "오른쪽"];
/// Headers of the decision, folded; the first that is there is read, so that a review file's own guess is not.
const DECISION: &[&str] = &["decision", "판정", "label", "same", "동일인", "match", "duplicate"];
const YES: &[&str] =
    &["1", "y", "yes", "true", "t", "o", "same", "match", "duplicate", "동일인", "같음", "예", "일치"];
const NO: &[&str] = &[
    "0",
    "n",
    "no",
    "false",
    "f",
    "x",
    "different",
    "notaduplicate",
    "notduplicate",
    "다른사람",
    "다름",
    "아니오",
    "아니요",
    "불일치",
];

/// Reads a file of decisions: `left,right,decision`, as a review file has them. A pair without a decision says nothing;
/// of two decisions about one pair the later counts.
pub(crate) fn read_decisions(path: &Path) -> Result<Vec<Decision>, Error> {
    let source = Source::open(path, &OpenOptions::new())?;
    let head = source.head(1)?;
    let headers: Vec<String> = match source.header() {
        Some(keys) => keys.to_vec(),
        None => head.first().map(|r| r.cells.clone()).unwrap_or_default(),
    };
    let skip = u64::from(source.header().is_none());
    let at = |names: &[&str]| names.iter().find_map(|n| headers.iter().position(|h| fold_header(h) == *n));
    let (Some(left), Some(right), Some(decided)) = (at(LEFT), at(RIGHT), at(DECISION)) else {
        return Err(ErrorKind::NoDecisions { path: path.to_owned(), headers }.into());
    };
    let mut decisions = Vec::new();
    let plan = ReadPlan { required: 0, ..ReadPlan::new(skip, headers.len()) };
    for batch in source.batches(&plan)? {
        let batch = batch?;
        for row in (0..batch.len()).filter(|&row| batch.kind(row) != RowKind::Blank) {
            let cell = |column: usize| batch.cell(row, column).trim();
            let answer: String =
                cell(decided).chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
            let same = match answer.as_str() {
                "" => continue,
                yes if YES.contains(&yes) => true,
                no if NO.contains(&no) => false,
                _ => return Err(Error::damaged(path, batch.position(row).line)),
            };
            decisions.push(Decision { left: cell(left).to_owned(), right: cell(right).to_owned(), same });
        }
    }
    Ok(decisions)
}

/// Which of two records a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Left,
    Right,
}

/// Whom the names of pairs stand for: where two files are linked, the left one for a record of the first and the right one
/// for a record of the second, who may have the same id.
#[derive(Clone, Copy)]
pub(crate) struct Sides<'a> {
    /// The names of all records; without, they are named by their row.
    pub(crate) names: Option<&'a Texts>,
    pub(crate) rows: usize,
    /// The first row of the second file.
    pub(crate) second: Option<u32>,
}

impl Sides<'_> {
    /// The rows of records by their names; of two with one name the later, because an earlier one was replaced.
    pub(crate) fn rows_of<'n>(
        self,
        side: Side,
        names: impl IntoIterator<Item = &'n str>,
    ) -> FxHashMap<&'n str, u32> {
        let second = self.second.map_or(0, |second| second as usize);
        let rows = match (self.second, side) {
            (Some(_), Side::Left) => 0..second,
            _ => second..self.rows,
        };
        let mut found: FxHashMap<&str, Option<usize>> = names.into_iter().map(|name| (name, None)).collect();
        match self.names {
            _ if found.is_empty() => {}
            Some(names) => {
                for row in rows {
                    if let Some(place) = found.get_mut(names.get(row)) {
                        *place = Some(row);
                    }
                }
            }
            None => {
                let row =
                    |name: &str| name.parse::<usize>().ok()?.checked_sub(1).filter(|r| rows.contains(r));
                found.iter_mut().for_each(|(name, place)| *place = row(name));
            }
        }
        found.into_iter().filter_map(|(name, row)| Some((name, u32::try_from(row?).ok()?))).collect()
    }
}

/// The decisions by row, the later of two about one pair; and how many name a record that is not here.
pub(crate) fn resolve(decisions: &[Decision], sides: Sides<'_>) -> (Vec<(u32, u32, bool)>, usize) {
    let lefts = sides.rows_of(Side::Left, decisions.iter().map(|d| d.left.as_str()));
    let rights = sides.rows_of(Side::Right, decisions.iter().map(|d| d.right.as_str()));
    let mut last: FxHashMap<(u32, u32), bool> = FxHashMap::default();
    let mut unknown = 0;
    for decision in decisions {
        match (lefts.get(&*decision.left), rights.get(&*decision.right)) {
            (Some(&a), Some(&b)) if a != b => _ = last.insert((a.min(b), a.max(b)), decision.same),
            _ => unknown += 1,
        }
    }
    let mut labels: Vec<(u32, u32, bool)> = last.into_iter().map(|((a, b), same)| (a, b, same)).collect();
    labels.sort_unstable();
    (labels, unknown)
}
