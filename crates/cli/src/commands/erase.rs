//! `cleanse erase`: the one lawful way out.

use std::collections::HashSet;
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};

use clap::Args;
use cleanse_core::Lang;
use cleanse_repair::RecordId;
use cleanse_store::{Erasing, ErrorKind};
use serde_json::json;

use super::access::said;
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
            (records, speech.over([header]))
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
        actor: args.actor.clone(),
        ground: args.reason.clone(),
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

/// The first line of a list, and its records, each once, in order.
fn listed(path: &Path) -> anyhow::Result<(String, Vec<String>)> {
    let text = std::fs::read_to_string(path).map_err(|e| cleanse_table::Error::io(e, Some(path)))?;
    let mut seen = HashSet::new();
    let records: Vec<String> = ids(&text).filter(|id| !id.is_empty() && seen.insert(id.clone())).collect();
    if records.is_empty() {
        return Err(Failure::new("no records in the list", "목록에 회원이 없습니다.").at(path).into());
    }
    Ok((text.lines().next().unwrap_or_default().to_owned(), records))
}

/// The column of ids where the first line is a header that has one, else the first cell of every line.
fn ids(text: &str) -> impl Iterator<Item = String> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let first = text.lines().next().unwrap_or_default();
    let delimiter = if first.contains('\t') { '\t' } else { ',' };
    let known = |cell: &String| {
        let name = cell.to_lowercase();
        matches!(
            name.as_str(),
            "record" | "id" | "member_id" | "customer_id" | "회원번호" | "고객번호" | "회원id" | "고객id"
        )
    };
    let column = cells(first, delimiter).iter().position(known);
    text.lines()
        .skip(usize::from(column.is_some()))
        .map(move |line| cells(line, delimiter).into_iter().nth(column.unwrap_or(0)).unwrap_or_default())
}

/// The cells of one line; ids hold no line breaks.
fn cells(line: &str, delimiter: char) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    for c in line.trim_end_matches('\r').chars() {
        match c {
            '"' => quoted = !quoted,
            c if c == delimiter && !quoted => cells.push(String::new()),
            c => {
                if let Some(cell) = cells.last_mut() {
                    cell.push(c);
                }
            }
        }
    }
    cells.iter().map(|cell| cell.trim().to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        ids(text).collect()
    }

    #[test]
    fn lists_as_people_have_them() {
        assert_eq!(read("M1\nM2\n"), ["M1", "M2"]);
        assert_eq!(read("\u{feff}회원번호\r\n001\r\n002\r\n"), ["001", "002"]);
        assert_eq!(read("이름,회원번호\n\"홍, 길동\",M7\n"), ["M7"]);
        assert_eq!(read("record\tground\nM1\t탈퇴\n"), ["M1"]);
    }
}
