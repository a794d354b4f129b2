//! The files about more than one record: clusters, pairs, shared contacts.

use std::collections::BTreeMap;

use cleanse_core::{FieldKind, Lang, Masked};
use cleanse_record::{ContactKind, SharedVerdict};
use cleanse_table::CsvWriter;

use crate::duplicates::{Duplicates, shared_verdicts};
use crate::error::Error;
use crate::identity::RecordName;
use crate::outputs::Finished;
use crate::people::People;
use crate::run::record_name;

/// Everything that is needed to write about groups of records.
pub(crate) struct Groups<'a> {
    pub(crate) duplicates: &'a Duplicates,
    pub(crate) people: &'a People,
    pub(crate) record_name: RecordName,
}

impl Groups<'_> {
    pub(crate) fn write(&self, files: &mut Finished) -> Result<(), Error> {
        files.file("clusters.csv", false, &self.clusters())?;
        files.file("pairs.csv", false, &self.pairs())?;
        files.file("shared_contacts.csv", true, &self.shared_contacts())
    }

    /// The largest shared contacts in words, values masked: who may be told somebody else's data.
    pub(crate) fn scenes(&self, lang: Lang, most: usize) -> Vec<String> {
        let mut groups: Vec<&[u32]> = self.duplicates.shared.groups().collect();
        groups.sort_by_key(|g| std::cmp::Reverse(g.len()));
        groups.into_iter().take(most).map(|group| self.scene(group, lang)).collect()
    }

    fn scene(&self, group: &[u32], lang: Lang) -> String {
        let kind = self.people.contacts[group[0] as usize].kind;
        let field = match kind {
            ContactKind::Phone => FieldKind::Phone,
            ContactKind::Email => FieldKind::Email,
        };
        let value = Masked::new(field, self.people.contact_texts.get(group[0] as usize)).to_string();
        let mut counts: BTreeMap<SharedVerdict, usize> = BTreeMap::new();
        for (verdict, _) in shared_verdicts(group, self.people) {
            *counts.entry(verdict).or_default() += 1;
        }
        let people = group.len();
        let parts = counts.iter().map(|(v, n)| match lang {
            Lang::En => format!("{n} {}", v.label(lang)),
            Lang::Ko => format!("{} {n}명", v.label(lang)),
        });
        let parts = parts.collect::<Vec<_>>().join(", ");
        match lang {
            Lang::En => format!(
                "{people} records share the {} {value}: {parts}. Check before anything personal is sent.",
                field.label(lang)
            ),
            Lang::Ko => {
                let particle = cleanse_text::josa(&value, "을/를");
                format!(
                    "같은 {} {value}{particle} 회원 {people}명이 사용합니다: {parts}. 마일리지 등 개인 안내를 보내기 전에 확인하십시오.",
                    field.label(lang)
                )
            }
        }
    }

    fn record(&self, row: u32) -> String {
        let mut name = String::new();
        record_name(self.people, self.record_name, row, &mut name);
        name
    }

    fn clusters(&self) -> Vec<u8> {
        let mut out = b"record,cluster,role\n".to_vec();
        for cluster in &self.duplicates.clusters {
            let id = self.record(cluster[0]);
            for (i, &row) in cluster.iter().enumerate() {
                let role = if i == 0 { "golden" } else { "member" };
                CsvWriter::new().row([self.record(row).as_str(), id.as_str(), role], &mut out);
            }
        }
        out
    }

    fn pairs(&self) -> Vec<u8> {
        let mut out = b"left,right,weight,probability,match,name,phone,email\n".to_vec();
        for pair in &self.duplicates.pairs {
            let weight = pair.weight.map_or(String::new(), |w| format!("{w:.3}"));
            let probability =
                pair.weight.map_or(String::new(), |w| format!("{:.6}", 1.0 / (1.0 + (-w).exp2())));
            let level = |equal: bool| if equal { "exact" } else { "" };
            let (left, right) = (self.record(pair.left), self.record(pair.right));
            let cells = [
                &left,
                &right,
                weight.as_str(),
                &probability,
                "1",
                level(pair.name),
                level(pair.phone),
                level(pair.email),
            ];
            CsvWriter::new().row(cells, &mut out);
        }
        out
    }

    fn shared_contacts(&self) -> Vec<u8> {
        let mut out = b"contact_kind,contact,group,record,verdict,evidence\n".to_vec();
        for (group, n) in self.duplicates.shared.groups().zip(1u64..) {
            let verdicts = shared_verdicts(group, self.people);
            for (&i, (verdict, evidence)) in group.iter().zip(verdicts) {
                let contact = self.people.contacts[i as usize];
                let text = self.people.contact_texts.get(i as usize);
                let (n, record) = (n.to_string(), self.record(contact.row));
                let cells = [contact.kind.as_str(), text, &n, &record, verdict.as_str(), evidence];
                CsvWriter::new().row(cells, &mut out);
            }
        }
        out
    }
}
