//! `cleanse erase`: the one lawful way out.

use std::collections::HashSet;
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};

use clap::Args;
use cleanse_core::Lang;
use cleanse_pipeline::is_total_word;
use cleanse_record::{fold_header, is_id_header};
use cleanse_repair::RecordId;
use cleanse_store::{Erasing, ErrorKind};
use cleanse_table::{OpenOptions, Plan, RowKind, Source};
use serde_json::json;

use super::access::{said, without_contacts};
use super::store::{Opened, StoreArgs, origin};
use crate::args::Global;
use crate::exit::{Exit, Failure, say};
use crate::language;

#[derive(Args)]
pub(crate) struct EraseArgs {
    /// The record, as its id is typed in the owner's data
    #[arg(value_name = "RECORD", required_unless_present = "from", conflicts_with = "from")]
    record: Option<String>,
    /// A file with one record a line, or with a column of record ids
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,
    /// Who has it erased
    #[arg(long, value_name = "NAME")]
    actor: String,
    /// On what ground
    #[arg(long, value_name = "TEXT")]
    reason: String,
    #[command(flatten)]
    store: StoreArgs,
}

/// So far down a list the header may stand.
const HEADER_ROWS: usize = 20;

/// How an erasure of several records went.
#[derive(Default)]
struct Told {
    erased: usize,
    held: usize,
    unknown: usize,
}

pub(crate) fn erase(args: &EraseArgs, global: &Global) -> anyhow::Result<Exit> {
    said("--actor", &args.actor)?;
    said("--reason", &args.reason)?;
    let speech = language::speech(global);
    let (records, lang) = match (&args.from, &args.record) {
        (Some(file), _) => {
            let (header, records) = listed(file)?;
            (records, speech.over(header))
        }
        (None, record) => (record.clone().into_iter().collect(), speech.without_headers()),
    };
    let mut workflow = args.store.open()?;
    let mut told = Told::default();
    let mut out = BufWriter::new(io::stdout().lock());
    for record in &records {
        let line = match one(&mut workflow, record, args) {
            Err(error) if args.from.is_none() => return Err(error.into()),
            result => told.line(record, result)?,
        };
        serde_json::to_writer(&mut out, &line)?;
        out.write_all(b"\n")?;
    }
    out.flush()?;
    if !global.quiet {
        say(&told.sentence(lang));
    }
    Ok(if told.held + told.unknown == 0 { Exit::Clean } else { Exit::CouldNotRun })
}

fn one(
    workflow: &mut Opened,
    record: &str,
    args: &EraseArgs,
) -> Result<cleanse_store::Erased, cleanse_store::Error> {
    let erasing = Erasing {
        actor: without_contacts(&args.actor),
        ground: without_contacts(&args.reason),
        at: args.store.time(),
        origin: origin(),
        random: random()?,
    };
    workflow.erase(&RecordId::new(record), &erasing)
}

/// 128 bits that nobody can guess or derive from the record.
fn random() -> Result<u128, cleanse_store::Error> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|_| ErrorKind::Io)?;
    Ok(u128::from_ne_bytes(bytes))
}

impl Told {
    /// What became of one record of a list. Whom the law holds or nobody knows is told and passed over.
    fn line(
        &mut self,
        record: &str,
        result: Result<cleanse_store::Erased, cleanse_store::Error>,
    ) -> Result<serde_json::Value, cleanse_store::Error> {
        Ok(match result {
            Ok(erased) => {
                self.erased += 1;
                json!({"erased": true, "tombstone": erased.tombstone, "values": erased.values})
            }
            Err(error) if error.kind() == ErrorKind::Held => {
                self.held += 1;
                json!({"erased": false, "record": record, "cause": "held"})
            }
            Err(error) if error.kind() == ErrorKind::NoSuchRecord => {
                self.unknown += 1;
                json!({"erased": false, "record": record, "cause": "no-such-record"})
            }
            Err(error) => return Err(error),
        })
    }

    fn sentence(&self, lang: Lang) -> String {
        let Told { erased, held, unknown } = self;
        match lang {
            Lang::En => format!("{erased} erased, {held} held by law, {unknown} not in the store"),
            Lang::Ko => format!("파기 {erased}명, 보존 의무(파기 보류) {held}명, 저장소에 없음 {unknown}명"),
        }
    }
}

/// The header row of a list, and its records, each once, in order.
fn listed(path: &Path) -> anyhow::Result<(Vec<String>, Vec<String>)> {
    let source = Source::open(path, &OpenOptions::new())?;
    let mut seen = HashSet::new();
    let (headers, ids) = ids(&source)?;
    let records: Vec<String> = ids.into_iter().filter(|id| seen.insert(id.clone())).collect();
    if records.is_empty() {
        return Err(Failure::new("no records in the list", "목록에 회원이 없습니다.").at(path).into());
    }
    Ok((headers, records))
}

/// The cells of the column of ids where a header names one, else the first cell of every row; and the header row.
fn ids(source: &Source) -> Result<(Vec<String>, Vec<String>), cleanse_table::Error> {
    let head = source.head(HEADER_ROWS)?;
    let names_ids = |cell: &String| fold_header(cell) == "record" || is_id_header(cell);
    let column_of = |headers: &[String]| headers.iter().position(names_ids);
    let of_keys = source.header().map(<[String]>::to_vec);
    let rows = head.iter().map(|row| row.cells.clone()).enumerate();
    let mut named =
        of_keys.into_iter().map(|keys| (0, keys)).chain(rows.map(|(i, cells)| (i as u64 + 1, cells)));
    let found = named.find_map(|(skip, cells)| Some((skip, column_of(&cells)?, cells)));
    let (skip, column, headers) = found.unwrap_or_default();
    let plan = Plan { required: 0, ..Plan::new(skip, headers.len().max(1)) };
    let mut records = Vec::new();
    for batch in source.batches(&plan)? {
        let batch = batch?;
        for row in (0..batch.len()).filter(|&row| batch.kind(row) != RowKind::Blank) {
            let id = batch.cell(row, column).trim();
            // The header may come again; a sum has no id, but for its own name.
            let is_none =
                id.is_empty() || is_total_word(id) || headers.get(column).is_some_and(|h| h.trim() == id);
            if !is_none {
                records.push(id.to_owned());
            }
        }
    }
    Ok((headers, records))
}

#[cfg(test)]
mod tests {
    use cleanse_table::Encoding;

    use super::*;

    fn read(list: impl AsRef<[u8]>) -> Vec<String> {
        let list = io::Cursor::new(list.as_ref().to_vec());
        ids(&Source::stream(list, &OpenOptions::new()).unwrap()).unwrap().1
    }

    #[test]
    fn lists_as_people_have_them() {
        assert_eq!(read("M1\nM2\n"), ["M1", "M2"]);
        assert_eq!(read("\u{feff}회원번호\r\n001\r\n002\r\n"), ["001", "002"]);
        assert_eq!(read("이름,회원번호\n\"홍, 길동\",M7\n"), ["M7"]);
        assert_eq!(read("record\tground\nM1\t탈퇴\n"), ["M1"]);
        // Semicolons, a title, the header once more, a sum; and what Excel saves in Korea.
        let list = "파기 대상;\n회원번호;성명\nM4;최유리\n회원번호;성명\nM5;김하나\n합계;2\n";
        assert_eq!(read(list), ["M4", "M5"]);
        let mut cp949 = Vec::new();
        Encoding::CP949.encode(list, &mut cp949).unwrap();
        assert_eq!(read(cp949), ["M4", "M5"]);
    }
}
