//! The result by the values of a column.

use std::path::PathBuf;

use cleanse_check::Share;
use cleanse_core::{FieldKind, Lang, Masked};
use cleanse_record::{PlanError, Role, nearest};
use cleanse_report::Segment;
use rustc_hash::FxHashMap;

use super::count::column;
use crate::error::{Error, ErrorKind};
use crate::intake::Intakes;
use crate::work::{Fate, Work};

/// So many values are told apart; a column with more of them is no grouping.
const MOST: usize = 200;

/// The column to split by.
pub(super) struct Splits {
    /// The column of each input, where it has one.
    columns: Vec<Option<usize>>,
    /// What masks the values, for columns that name people.
    mask: Option<FieldKind>,
}

/// Counts by value, in the order in which the values appear.
#[derive(Default)]
pub(super) struct Split {
    values: Vec<(String, Counted)>,
    index: FxHashMap<String, usize>,
    others: Counted,
}

#[derive(Clone, Copy, Default)]
struct Counted {
    reachable: Share,
    flawed: Share,
}

impl Splits {
    pub(super) fn of(by: &str, intakes: &Intakes) -> Result<Splits, Error> {
        let columns: Vec<Option<usize>> = intakes.inputs.iter().map(|i| column(by, i)).collect();
        let found = intakes.inputs.iter().zip(&columns).find_map(|(i, c)| Some((i, (*c)?)));
        let Some((intake, at)) = found else {
            let path = intakes.inputs.first().map_or_else(PathBuf::new, |i| i.path.clone());
            let nearest = nearest(by, intakes.headers.iter().map(String::as_str)).map(str::to_owned);
            return Err(ErrorKind::Plan {
                path,
                error: PlanError::NoSuchColumn { asked: by.to_owned(), nearest },
            }
            .into());
        };
        let mask = intake.plan().roles[at].and_then(mask_of);
        Ok(Splits { columns, mask })
    }

    /// The values, most records first.
    pub(super) fn segments(&self, counts: Split, lang: Lang) -> Vec<Segment> {
        let mut values = counts.values;
        values.sort_by(|a, b| b.1.flawed.of.cmp(&a.1.flawed.of).then_with(|| a.0.cmp(&b.0)));
        let named = |(value, counted): (String, Counted)| {
            let name = match self.mask {
                _ if value.is_empty() => if lang == Lang::Ko { "(미입력)" } else { "(empty)" }.to_owned(),
                Some(kind) => Masked::new(kind, &value).to_string(),
                None => value,
            };
            counted.segment(name)
        };
        let others = (counts.others.flawed.of > 0)
            .then(|| counts.others.segment(if lang == Lang::Ko { "(그 밖)" } else { "(others)" }.to_owned()));
        values.into_iter().map(named).chain(others).collect()
    }
}

impl Split {
    /// Takes the counts of a chunk in.
    pub(super) fn add(&mut self, chunk: Split) {
        for (value, counted) in chunk.values {
            self.slot(&value).add(counted);
        }
        self.others.add(chunk.others);
    }

    /// Counts one row.
    pub(super) fn row(
        &mut self,
        splits: &Splits,
        input: usize,
        work: &Work,
        i: usize,
        fate: Fate,
        flawed: bool,
    ) {
        let is_record = matches!(fate, Fate::Record(_));
        let value = splits.columns[input].filter(|_| is_record).map_or("", |c| work.batch.cell(i, c).trim());
        let reached = is_record && work.normalized.standings[i].channels().next().is_some();
        let one = |ok: bool| Share::new(u64::from(ok), 1);
        self.slot(value).add(Counted { reachable: one(reached), flawed: one(flawed) });
    }

    fn slot(&mut self, value: &str) -> &mut Counted {
        match self.index.get(value) {
            Some(&at) => &mut self.values[at].1,
            None if self.values.len() >= MOST => &mut self.others,
            None => {
                let at = self.values.len();
                self.index.insert(value.to_owned(), at);
                self.values.push((value.to_owned(), Counted::default()));
                &mut self.values[at].1
            }
        }
    }
}

impl Counted {
    fn add(&mut self, other: Counted) {
        self.reachable += other.reachable;
        self.flawed += other.flawed;
    }

    fn segment(self, name: String) -> Segment {
        let share = |s: Share| cleanse_report::Share { ok: s.ok, of: s.of };
        Segment { name, reachable: share(self.reachable), flawed: share(self.flawed) }
    }
}

/// Values of these roles tell who somebody is.
pub(crate) const fn mask_of(role: Role) -> Option<FieldKind> {
    match role.field() {
        Some(field) => Some(field),
        None if role.is_personal() => Some(FieldKind::Other),
        None => match role {
            Role::Id
            | Role::CardNo
            | Role::LoginId
            | Role::Ci
            | Role::Di
            | Role::NameLatin
            | Role::NameHanja => Some(FieldKind::Other),
            _ => None,
        },
    }
}
