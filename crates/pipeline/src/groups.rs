//! The files about more than one record: clusters, pairs, shared contacts.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use cleanse_core::{FieldKind, Lang, Masked};
use cleanse_dedupe::{MISSING, Plan, ScoredPair, probability};
use cleanse_record::{ContactKind, SharedVerdict};
use cleanse_table::CsvWriter;
use rayon::prelude::*;

use crate::duplicates::{Duplicates, Shared};
use crate::error::Error;
use crate::json::Text;
use crate::outputs::Finished;
use crate::people::{People, Texts};

const CSV: CsvWriter = CsvWriter::new();

/// How rows are named, for everything that is written about groups of them: by a text each, else by their number.
#[derive(Clone, Copy)]
pub(crate) struct Names<'a>(pub(crate) Option<&'a Texts>);

impl Names<'_> {
    /// The name of a record as text.
    pub(crate) fn text(self, row: u32) -> String {
        match self.0 {
            Some(names) => names.get(row as usize).to_owned(),
            None => (u64::from(row) + 1).to_string(),
        }
    }

    /// Appends the name of a record as a cell.
    pub(crate) fn cell(self, row: u32, out: &mut Vec<u8>) {
        match self.0 {
            Some(names) => CSV.cell(names.get(row as usize), out),
            None => crate::json::number(u64::from(row) + 1, out),
        }
    }
}

/// The name of the file that a row came from.
pub(crate) type Source<'a> = &'a (dyn Fn(u32) -> String + Sync);

/// Writes `clusters.csv` and `pairs.csv`. Where two files are linked, whose records may have the same ids, `source` says in the
/// first from which file each came; in the second the left one is of the first file.
pub(crate) fn write_duplicates(
    found: &Duplicates<'_>,
    names: Names<'_>,
    source: Option<Source<'_>>,
    files: &mut Finished,
) -> Result<(), Error> {
    files.file("clusters.csv", false, &clusters(found, names, source))?;
    files.file("pairs.csv", false, &pairs(found, names))
}

/// Writes `shared_contacts.csv`.
pub(crate) fn write_shared(
    shared: &Shared,
    people: &People,
    names: Names<'_>,
    files: &mut Finished,
) -> Result<(), Error> {
    files.file("shared_contacts.csv", true, &shared_contacts(shared, people, names))
}

/// `record,cluster,role`, and `source` where it is known: a cluster is named by its smallest record.
fn clusters(found: &Duplicates<'_>, names: Names<'_>, source: Option<Source<'_>>) -> Vec<u8> {
    let header: &[u8] =
        if source.is_some() { b"record,cluster,role,source\n" } else { b"record,cluster,role\n" };
    table(header, &found.clusters, |cluster, out| {
        for &row in &cluster.rows {
            names.cell(row, out);
            out.push(b',');
            names.cell(cluster.id, out);
            out.extend_from_slice(if row == cluster.golden { b",golden" } else { b",member" });
            if let Some(source) = source {
                out.push(b',');
                CSV.cell(&source(row), out);
            }
            out.push(b'\n');
        }
    })
}

/// Items that one thread writes at a time.
const PIECE: usize = 8_192;

/// A header and what `write` makes of every item: in parallel, in order.
pub(crate) fn table<T: Sync>(header: &[u8], items: &[T], write: impl Fn(&T, &mut Vec<u8>) + Sync) -> Vec<u8> {
    let piece = |items: &[T]| {
        let mut out = Vec::new();
        items.iter().for_each(|item| write(item, &mut out));
        out
    };
    let pieces: Vec<Vec<u8>> = items.par_chunks(PIECE).map(piece).collect();
    std::iter::once(header).chain(pieces.iter().map(Vec::as_slice)).collect::<Vec<_>>().concat()
}

/// `left,right,weight,probability,match` and a level a field.
fn pairs(found: &Duplicates<'_>, names: Names<'_>) -> Vec<u8> {
    pair_table(found, found.pairs(), names)
}

/// Pairs in the order given.
pub(crate) fn pair_table(found: &Duplicates<'_>, pairs: &[ScoredPair], names: Names<'_>) -> Vec<u8> {
    let fields = found.plan.fields();
    let mut header = b"left,right,weight,probability,match".to_vec();
    for field in fields {
        header.push(b',');
        CSV.cell(field.name(), &mut header);
    }
    header.push(b'\n');
    table(&header, pairs, |pair, out| {
        names.cell(pair.left, out);
        out.push(b',');
        names.cell(pair.right, out);
        let weight = f64::from(pair.weight);
        let is_match = u8::from(pair.is_match);
        // Writing to a buffer cannot fail.
        let _ = write!(Text(out), ",{weight:.3},{:.6},{is_match}", probability(weight));
        for (f, field) in fields.iter().enumerate() {
            let code = Plan::code(pair.vector, f);
            out.push(b',');
            CSV.cell(if code == MISSING { "missing" } else { field.label(code) }, out);
        }
        out.push(b'\n');
    })
}

/// `contact_kind,contact,group,record,verdict,evidence`.
fn shared_contacts(shared: &Shared, people: &People, names: Names<'_>) -> Vec<u8> {
    let groups: Vec<_> = shared.contacts.groups().zip(&shared.judged).zip(1u64..).collect();
    table(b"contact_kind,contact,group,record,verdict,evidence\n", &groups, |((group, judged), n), out| {
        for (&i, judged) in group.iter().zip(*judged) {
            let contact = people.contacts[i as usize];
            out.extend_from_slice(contact.kind.as_str().as_bytes());
            out.push(b',');
            CSV.cell(people.contact_texts.get(i as usize), out);
            out.push(b',');
            crate::json::number(*n, out);
            out.push(b',');
            names.cell(contact.row, out);
            out.push(b',');
            out.extend_from_slice(judged.verdict.as_str().as_bytes());
            out.push(b',');
            CSV.cell(&judged.evidence, out);
            out.push(b'\n');
        }
    })
}

/// The largest shared contacts in words, values masked: who may be told somebody else's data.
pub(crate) fn scenes(shared: &Shared, people: &People, lang: Lang, most: usize) -> Vec<String> {
    let mut groups: Vec<_> = shared.contacts.groups().zip(&shared.judged).collect();
    groups.sort_by_key(|(group, _)| std::cmp::Reverse(group.len()));
    let scene = |(group, judged): (&[u32], &Vec<cleanse_record::matching::Judged>)| {
        let mut counts: BTreeMap<SharedVerdict, usize> = BTreeMap::new();
        judged.iter().for_each(|j| *counts.entry(j.verdict).or_default() += 1);
        scene(group[0], &counts, people, lang)
    };
    groups.into_iter().take(most).map(scene).collect()
}

fn scene(contact: u32, counts: &BTreeMap<SharedVerdict, usize>, people: &People, lang: Lang) -> String {
    let field = match people.contacts[contact as usize].kind {
        ContactKind::Phone => FieldKind::Phone,
        ContactKind::Email => FieldKind::Email,
    };
    let value = Masked::new(field, people.contact_texts.get(contact as usize)).to_string();
    let members: usize = counts.values().sum();
    let parts = counts.iter().map(|(v, n)| match lang {
        Lang::En => format!("{n} {}", v.label(lang)),
        Lang::Ko => format!("{} {n}명", v.label(lang)),
    });
    let parts = parts.collect::<Vec<_>>().join(", ");
    let what = field.label(lang);
    match lang {
        Lang::En => format!(
            "{members} records share the {what} {value}: {parts}. Check before anything personal is sent."
        ),
        Lang::Ko => format!(
            "같은 {what} {value}{} 회원 {members}명이 사용합니다: {parts}. 마일리지 등 개인 안내를 보내기 전에 확인하십시오.",
            cleanse_text::josa(&value, "을/를")
        ),
    }
}
